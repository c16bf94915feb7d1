"""Where the demo project goes."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QStandardPaths

from furrow.engine.contract.paths import PROJECT_FILE

DEMO_FOLDER = "furrow-demo"


def demo_folder() -> str:
    """Where the demo goes: beside the user's documents, and never into a folder of other things."""
    documents = QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.DocumentsLocation
    ) or str(Path.home())
    number = 1
    while True:
        name = DEMO_FOLDER if number == 1 else f"{DEMO_FOLDER}-{number}"
        folder = Path(documents) / name
        is_project = (folder / PROJECT_FILE).is_file()
        if is_project or not folder.exists() or not any(folder.iterdir()):
            return str(folder)
        number += 1
