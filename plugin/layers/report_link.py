"""Where the accuracy report of a layer lies.

The layer remembers the report's name only: it lies beside the layer's own file, wherever a
project was moved to.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsProviderRegistry

from furrow.plugin.settings.values import report_language

REPORT_PROPERTY = "furrow/report"
ROLE_PROPERTY = "furrow/role"


def report_of(layer: QgsMapLayer | None) -> Path | None:
    """The layer's report, or None where it has none or the file is gone."""
    if layer is None:
        return None
    name = layer.customProperty(REPORT_PROPERTY)
    file = file_of(layer)
    if not name or file is None:
        return None
    # A project file comes from anywhere: only a plain name beside the layer's file is followed.
    report = file.parent / Path(str(name)).name
    return in_user_language(report) if report.suffix == ".html" and report.is_file() else None


def in_user_language(report: Path) -> Path:
    """The same report in QGIS's language (report.fr.html), where it lies beside this one."""
    own = report.with_suffix(f".{report_language()}.html")
    return own if own.is_file() else report


def is_of_finished_map(layer: QgsMapLayer) -> bool:
    """Whether the layer's file lies in a finished map's folder."""
    file = file_of(layer)
    return file is not None and (file.parent / "map.json").is_file()


def file_of(layer: QgsMapLayer) -> Path | None:
    """The file behind a layer."""
    path = (
        QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
    )
    return Path(path) if path else None
