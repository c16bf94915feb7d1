"""The environment variables of the engine's process and of its set-up: QGIS's own left out."""

from __future__ import annotations

import ntpath
from collections.abc import Mapping

# QGIS, OSGeo4W and conda set these for *their* libraries; the engine's packages bring their own.
_FOREIGN_PREFIXES = ("PYTHON", "PIP_", "PROJ_", "GDAL_", "DYLD_", "CONDA_", "QGIS_", "QT_")
_FOREIGN_NAMES = frozenset(
    {
        "GDAL_PAM_PROXY_DIR",
        "LD_LIBRARY_PATH",
        "LD_PRELOAD",
        "OGR_DRIVER_PATH",
        "OSGEO4W_ROOT",
        "O4W_QT_PREFIX",
        "VIRTUAL_ENV",
        "__PYVENV_LAUNCHER__",
    }
)
_KEPT_PREFIX = "GDAL_HTTP_"
"""How the user's network is reached, not where QGIS's libraries are …"""
_WEAKENING = frozenset({"GDAL_HTTP_UNSAFESSL"})
"""… but certificates are always checked."""

# What a user or administrator may have told pip. Not PIP_TRUSTED_HOST: it turns TLS off; and
# nothing that would move the packages to another place (PIP_TARGET, PIP_USER, PIP_PREFIX …).
_PIP_CONFIGURATION = frozenset(
    {
        "PIP_CACHE_DIR",
        "PIP_CERT",
        "PIP_CLIENT_CERT",
        "PIP_CONFIG_FILE",
        "PIP_DEFAULT_TIMEOUT",
        "PIP_EXTRA_INDEX_URL",
        "PIP_FIND_LINKS",
        "PIP_INDEX_URL",
        "PIP_NO_CACHE_DIR",
        "PIP_NO_INDEX",
        "PIP_PROXY",
        "PIP_RETRIES",
        "PIP_TIMEOUT",
    }
)
_CA_BUNDLES = frozenset({"REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"})
_WINDOWS_FOREIGN_FOLDERS = ("osgeo4w", "\\qgis")


def engine_variables(environ: Mapping[str, str], platform: str) -> dict[str, str]:
    """A copy of ``environ`` for the engine, without what QGIS set for its own libraries.

    Args:
        environ: as os.environ.
        platform: as sys.platform.
    """
    return _without_foreign(environ, platform, frozenset())


def setup_variables(
    environ: Mapping[str, str], platform: str, proxy: Mapping[str, str]
) -> dict[str, str]:
    """A copy of ``environ`` for pip: how the user configured pip holds, and QGIS's ``proxy``.

    Certificates are always checked: what would turn that off is left out.
    """
    kept = _without_foreign(environ, platform, _PIP_CONFIGURATION)
    for name in _CA_BUNDLES:
        if not kept.get(name, "unset"):
            del kept[name]  # an empty bundle means "check nothing" to some versions of requests
        elif kept.get("PIP_CERT"):
            kept.pop(name, None)  # what was told to pip itself; else pip would overlook it
    kept.update(proxy)
    return kept


def _without_foreign(
    environ: Mapping[str, str], platform: str, also_kept: frozenset[str]
) -> dict[str, str]:
    kept = {}
    for name, value in environ.items():
        upper = name.upper()
        if upper in _WEAKENING:
            continue
        of_the_user = upper in also_kept or upper.startswith(_KEPT_PREFIX)
        foreign = upper in _FOREIGN_NAMES or upper.startswith(_FOREIGN_PREFIXES)
        if of_the_user or not foreign:
            kept[name] = value
    if platform == "win32":
        for name in kept:
            if name.upper() == "PATH":
                kept[name] = ";".join(_own_folders(kept[name]))
    return kept


def _own_folders(path: str) -> tuple[str, ...]:
    """The folders of a Windows PATH that hold no libraries of QGIS (wrong DLLs load silently)."""
    folders = path.split(";")
    return tuple(
        folder
        for folder in folders
        if not any(word in ntpath.normcase(folder) for word in _WINDOWS_FOREIGN_FOLDERS)
    )
