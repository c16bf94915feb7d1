"""``make qgis``: QGIS Desktop with the packaged plugin, its panel, and a project with its map.

    python3 -m tests.desktop.open_qgis PROJECT [--picture FILE.png] [--profiles FOLDER]

The profile is build/qgis-profile, so the user's own stays as it is. With ``--picture`` QGIS leaves
when the map is in sight, and that is what is left behind.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.desktop.desktop import (
    CHECKOUT,
    STAGE,
    engine_environment,
    make_package,
    path_for_qgis,
    put_into_profile,
    qgis_words,
)

PROFILES = CHECKOUT / "build" / "qgis-profile"
PROFILE = "default"
SETTINGS = "[PythonPlugins]\nfurrow=true\n"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
MISLEADING = ("PYTHONPATH", "PYTHONHOME", "QGIS_PLUGINPATH")
"""Variables of a tests' or developer's shell that would give QGIS another Python or plugin."""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("project", type=Path, nargs="?", help="folder of a Furrow project")
    parser.add_argument("--check", action="store_true", help="only say whether there is a screen")
    parser.add_argument("--picture", type=Path, help="save the window here, and leave")
    parser.add_argument("--profiles", type=Path, default=PROFILES, help="folder of QGIS profiles")
    given = parser.parse_args()
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in SCREENS):
        sys.exit(
            "There is no screen here to open QGIS on (DISPLAY is not set). Run make qgis on a "
            "desktop, make screenshots for pictures, or xvfb-run make qgis to try it unseen."
        )
    if given.check:
        return
    if given.project is None:
        parser.error("name the folder of a project")
    if shutil.which(qgis_words()[0]) is None:
        sys.exit(f"{qgis_words()[0]} was not found: make install-qgis, or name it in FURROW_QGIS.")
    profile = given.profiles / "profiles" / PROFILE
    put_into_profile(_package(), profile)
    switch_on(profile)
    about = {"project": str(given.project.resolve()), "picture": ""}
    if given.picture:
        about["picture"] = str(given.picture.resolve())
    variables = {name: text for name, text in os.environ.items() if name not in MISLEADING}
    variables.update(
        PATH=path_for_qgis(),
        FURROW_ENGINE_ENV=str(engine_environment()),
        FURROW_OPEN=json.dumps(about),
    )
    print(f"Opening QGIS with {given.project} (profile: {given.profiles}) …", flush=True)
    words = [*qgis_words(), "--nologo", "--noversioncheck", "--profiles-path", str(given.profiles)]
    words += ["--profile", PROFILE, "--code", str(STAGE / "open_project.py")]
    sys.exit(subprocess.run(words, env=variables).returncode)


def switch_on(profile: Path) -> None:
    """In a new profile; in one that is there the user has decided."""
    settings = profile / "QGIS" / "QGIS3.ini"
    if not settings.exists():
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(SETTINGS, encoding="utf-8")


def _package() -> Path:
    into = CHECKOUT / "build" / "qgis-package"
    try:
        return make_package(into)
    except subprocess.CalledProcessError as problem:
        sys.exit(problem.returncode)  # it has said why


if __name__ == "__main__":
    main()
