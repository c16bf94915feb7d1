"""A season downloaded: area and dates by hand, a look first, the download, labels, map."""

import hand
import panel_moves
import stage
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit
from qgis.utils import iface

FIRST, LAST = "2019-04-01", "2019-06-30"


def act(package, parcels, folder, endpoint):
    """
    Args:
        endpoint: of a STAC API on this computer, in the place of Earth Search's own.
    """
    stage.install(package)
    from furrow.plugin.panel import downloads

    asked = downloads._query
    downloads._query = lambda draft: {**asked(draft), "endpoint": endpoint}
    dock = panel_moves.open_panel()
    panel_moves.new_project(dock, folder)
    iface.addVectorLayer(str(parcels), "parcels", "ogr")
    around = stage.outlined_layer("parcels").extent()
    iface.mapCanvas().setExtent(around.buffered(100))
    iface.mapCanvas().refresh()
    stage.turn(500)
    around.scale(1.04)
    panel_moves.open_step(dock, "area")
    panel_moves.draw_area(dock, around)
    hand.choose_in(dock.findChild(QComboBox, "furrow_season"), "Own first and last day")
    hand.write_day(dock.findChild(QDateEdit, "furrow_season_first"), FIRST)
    hand.write_day(dock.findChild(QDateEdit, "furrow_season_last"), LAST)
    stage.picture("download-1-area")
    season = dock.session.draft.season
    panel_moves.settle_area(dock)
    panel_moves.open_step(dock, "imagery")
    hand.click(stage.button(dock, "furrow_imagery_download"))
    hand.choose_in(dock.findChild(QComboBox, "furrow_source"), "Earth Search")
    hand.unfold(dock.imagery.time_grid)
    hand.choose_in(dock.findChild(QComboBox, "furrow_time_step"), "Ten days")
    stage.picture("download-2-source")
    hand.choose_in(dock.findChild(QComboBox, "furrow_time_step"), "One month")
    hand.unfold(dock.imagery.time_grid)
    button = stage.button(dock, "furrow_do_imagery")
    hand.click(button)
    ready(dock, "the look at what there is")
    stage.picture("download-3-look")
    offer = button.text()
    hand.click(button)
    ready(dock, "the download")
    stage.picture("download-4-there")
    panel_moves.open_step(dock, "labels")
    hand.choose_in(dock.findChild(QgsMapLayerComboBox, "furrow_labels_layer"), "parcels")
    stage.turn(500)
    panel_moves.make_project(dock)
    panel_moves.prepare_imagery(dock)
    stage.picture("download-5-season")
    made = panel_moves.make_map(dock)
    stage.picture("download-6-map")
    return {
        "season": season,
        "offer": offer,
        "map": made,
        "layers": stage.layer_names(),
        "invalid": stage.invalid_layers(),
    }


def ready(dock, what):
    """Nothing runs, and what is there was looked at."""
    stage.turn(300)
    stage.wait(lambda: not dock.session.is_busy and dock.imagery.button.isEnabled(), 120, what)
    stage.turn(500)
