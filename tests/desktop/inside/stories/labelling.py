"""Labels by hand: from the names of the crops to a preview that follows each label, and the map."""

import sqlite3
from contextlib import closing
from pathlib import Path

import hand
import panel_moves
import stage
from qgis.core import QgsPointXY
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget
from qgis.utils import iface

SEARCHING = "Looking for the place that helps most…"


def act(package, imagery, parcels, folder, crops, each=2, maps=False, prefix="labelling"):
    """Label by click and digit ``each`` parcels of each crop, and some in other ways.

    Args:
        parcels: a file whose column “crop” tells the one who labels what grows there.
        maps: go on to the map and its report.
        prefix: of the pictures' names.
    """

    def picture(name):
        stage.picture(f"{prefix}-{name}")

    stage.install(package)
    dock = panel_moves.open_panel()
    panel_moves.new_project(dock, folder)
    panel_moves.settle_area(dock)
    panel_moves.own_imagery(dock, imagery)
    panel_moves.crops_by_hand(dock, crops)
    picture("1-crops")
    panel_moves.make_project(dock)
    panel_moves.prepare_imagery(dock)
    picture("2-imagery")
    layer = add_layer(parcels)
    panel_moves.open_step(dock, "labels")
    hand.choose_in(dock.findChild(QgsMapLayerComboBox, "furrow_label_parcels"), layer.name())
    iface.mapCanvas().setExtent(layer.extent().buffered(20))
    iface.mapCanvas().refresh()
    hand.click(stage.button(dock, "furrow_label_parcel"))
    picture("3-tool")
    names = [name.strip() for name in crops.split(",")]
    told = {"hints": [], "crops": names}
    chosen = to_label(layer, names, each)
    for number, (spot, crop) in enumerate(chosen):
        hand.click_map(spot, layer.crs())
        if number == 0:
            told["hints"].append(hint(dock))
            picture("4-picked")
        hand.press(digit(names, crop))
        if number in (0, 4):
            told["hints"].append(hint(dock))
            picture(f"5-label-{number + 1}")
    told["by_click"] = labels_in(folder)
    stage.wait(lambda: painted(dock), 120, "the preview")
    stage.turn(4000)  # from coarse to fine; and the engine is asked what the labels mean
    stage.wait(lambda: dock.labels.line.text()[:1].isdigit(), 60, "the count of the labels")
    hand.point_at(chosen[0][0], layer.crs())
    chart = dock.findChild(QWidget, "furrow_series_chart")
    stage.wait(chart.isVisible, 60, "the series")
    told["preview"] = painted(dock)
    picture("6-preview")
    before = hint(dock)
    hand.press(Qt.Key.Key_Space)
    stage.wait(lambda: hint(dock) not in (before, SEARCHING), 60, "a suggestion")
    told["suggested"] = hint(dock)
    stage.turn(1000)
    picture("7-suggested")
    hand.press(Qt.Key.Key_1)
    told["after_suggestion"] = labels_in(folder)
    hand.press(Qt.Key.Key_Backspace)
    told["hints"].append(hint(dock))
    told["after_undo"] = labels_in(folder)
    picture("8-undone")
    iface.mapCanvas().setExtent(layer.extent().buffered(20))
    iface.mapCanvas().refresh()
    picture("9-again")
    free = unlabelled(layer, names, chosen)
    outline(dock, free[0], layer, told, picture)
    draw(dock, free[1], layer, told, picture)
    told["labels"] = labels_in(folder)
    hand.press(Qt.Key.Key_Escape)
    hand.press(Qt.Key.Key_Escape)
    stage.turn(3500)
    told["layers"], told["invalid"] = stage.layer_names(), stage.invalid_layers()
    if maps:
        told["map"] = panel_moves.make_map(dock)
        picture("12-map")
    return told


def add_layer(file):
    """By the data source manager, as a person adds parcels that are no labels."""
    layer = iface.addVectorLayer(str(file), Path(file).stem, "ogr")
    return stage.outlined_layer(layer.name())


def to_label(layer, names, each):
    """(place, crop): the largest parcels, one crop after the other, in turns."""
    by_crop = {name: [] for name in names}
    for feature in sorted(layer.getFeatures(), key=lambda one: -one.geometry().area()):
        if feature["crop"] in by_crop:
            by_crop[feature["crop"]].append(inside(feature))
    turns = range(each)
    return [(by_crop[n][turn], n) for turn in turns for n in names if turn < len(by_crop[n])]


def inside(feature):
    return feature.geometry().pointOnSurface().asPoint()


def unlabelled(layer, names, chosen):
    """Parcels of these crops that are left, the largest first."""
    taken = [spot for spot, _ in chosen]
    found = sorted(layer.getFeatures(), key=lambda one: -one.geometry().area())
    return [one for one in found if one["crop"] in names and inside(one) not in taken]


def outline(dock, feature, layer, told, picture):
    """A field without a parcel: a click into the imagery."""
    hand.click(stage.button(dock, "furrow_label_field"))
    labeller = dock.labels.labelling.labeller
    hand.click_map(inside(feature), layer.crs())
    stage.wait(lambda: labeller.picked is not None, 60, "the outline of the field")
    told["outline"] = hint(dock)
    picture("10-outline")
    hand.press(digit(told["crops"], feature["crop"]))


def draw(dock, feature, layer, told, picture):
    """A field that is drawn, corner by corner."""
    hand.click(stage.button(dock, "furrow_label_draw"))
    middle = inside(feature)
    for east, north in ((-30, -20), (-20, 30), (30, 20), (20, -30)):
        hand.click_map(QgsPointXY(middle.x() + east, middle.y() + north), layer.crs())
    picture("11-drawing")
    hand.press(Qt.Key.Key_Return)
    hand.press(digit(told["crops"], feature["crop"]))


def digit(names, crop):
    return Qt.Key(Qt.Key.Key_1 + names.index(crop))


def hint(dock):
    return dock.findChild(QLabel, "furrow_label_hint").text()


def painted(dock):
    """What the panel says of the preview; empty while there is none."""
    line = dock.findChild(QLabel, "furrow_preview_state")
    return line.text() if line.isVisible() and "." in line.text() else ""


def labels_in(folder):
    """Parcels with a crop, as the file has them."""
    with closing(sqlite3.connect(f"file:{folder}/labels.gpkg?mode=ro", uri=True)) as file:
        (number,) = file.execute("select count(*) from parcels where crop is not null").fetchone()
    return number
