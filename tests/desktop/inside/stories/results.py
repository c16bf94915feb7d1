"""Step 5 and what belongs to a finished map: compare, export, the next season, settings."""

from pathlib import Path

import hand
import panel_moves
import stage
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
)
from qgis.utils import iface


def act(package, project, into):
    """``project`` has a map; ``into`` is where exports go."""
    stage.install(package)
    dock = panel_moves.open_panel()
    panel_moves.open_project(dock, project)
    panel_moves.open_step(dock, "map")
    told = {}
    hand.click(dock.map._add)
    stage.wait(lambda: "Crop map" in stage.layer_names(), 30, "the map")
    stage.picture("results-1-map")
    compare(dock, told)
    export(dock, Path(into), told)
    hand.click(stage.button(dock, "furrow_new_season"))
    stage.turn(500)
    dialog = dock.findChild(QLineEdit, "furrow_season_folder").window()
    stage.picture("results-5-new-season", dialog)
    told["next_season"] = [type(one).__name__ for one in dialog.requests]
    dialog.reject()
    hand.give_keys_back()
    hand.meet(options, look_at_settings, lambda: iface.showOptionsDialog(iface.mainWindow()))
    told["layers"], told["invalid"] = stage.layer_names(), stage.invalid_layers()
    return told


def compare(dock, told):
    """The crop map beside another layer, parted by a line."""
    button = stage.button(dock, "furrow_compare")
    hand.click(button)
    stage.turn(500)
    right = dock.findChild(QComboBox, "furrow_compare_right")
    hand.choose_in(right, "Confidence")
    stage.picture("results-2-compare", right.window())
    hand.agree(right.window())
    hand.give_keys_back()
    canvas = iface.mapCanvas()
    stage.wait(lambda: dock.map.actions._swipe.item.is_drawn, 30, "both sides")
    middle = QPoint(canvas.width() // 2, canvas.height() // 2)
    hand.drag(middle, middle + QPoint(canvas.width() // 8, 0))
    stage.picture("results-3-swipe")
    told["share"] = dock.map.actions._swipe.item.share
    canvas.setFocus()
    hand.press(Qt.Key.Key_Escape)
    told["compares"] = dock.map.actions._swipe.item is not None


def export(dock, into, told):
    """The menu, and the GeoPackage of it."""
    into.mkdir(parents=True, exist_ok=True)
    button = stage.button(dock, "furrow_export")
    hand.look_into_menu(button, "results-4-export")
    file = into / "areas.gpkg"
    hand.name_file(file, lambda: hand.choose_from_menu(button, "furrow_export_gpkg"))
    words = dock.findChild(QLabel, "furrow_export_words")
    stage.wait(lambda: words.isVisible() and words.text(), 60, "the export")
    told["exported"] = file.is_file()


def options():
    found = QApplication.activeModalWidget()
    return found if isinstance(found, QDialog) else None


def look_at_settings(dialog):
    """Furrow's page, by its row in the list."""
    dialog.resize(940, 640)
    stage.turn(500)
    for view in dialog.findChildren(QAbstractItemView):
        model = view.model()
        for row in range(model.rowCount() if model is not None and view.isVisible() else 0):
            index = model.index(row, 0)
            if index.data() == "Furrow":
                view.scrollTo(index)
                hand.click(view.viewport(), view.visualRect(index).center())
    stage.turn(1500)
    stage.picture("results-6-settings", dialog)
    dialog.reject()
