"""A real season: project folder, imagery, labels, an area drawn on the canvas, map, report."""

import hand
import panel_moves
import stage
from qgis.PyQt.QtCore import QObject, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.utils import iface


class Browser(QObject):
    """In place of the one that would open the report."""

    opened = ""

    @pyqtSlot("QUrl")
    def open(self, url):
        self.opened = url.toLocalFile()


def act(package, scene, folder):
    stage.install(package)
    dock = panel_moves.open_panel()
    stage.picture("scene-1-panel")
    panel_moves.new_project(dock, folder)
    stage.picture("scene-2-begun")
    panel_moves.settle_area(dock)
    panel_moves.own_imagery(dock, scene)
    stage.picture("scene-3-imagery")
    panel_moves.labels_of_a_file(dock, f"{scene}/parcels.gpkg")
    parcels = stage.plain_layer("parcels")
    canvas = iface.mapCanvas()
    canvas.setExtent(parcels.extent())
    canvas.zoomByFactor(1.3)
    stage.picture("scene-4-labels")
    panel_moves.open_step(dock, "area")
    around = parcels.extent()
    around.scale(1.04)
    panel_moves.draw_area(dock, around)
    drawn = dock.session.draft.area
    stage.picture("scene-5-area")
    panel_moves.open_step(dock, "map")
    stage.picture("scene-6-ready")

    def while_running():
        stage.wait(lambda: dock.session.part[0] > 1, 120, "the second part of the job")
        stage.wait(lambda: dock._footer._progress.value() > 200, 120, "some of it")
        stage.picture("scene-7-running")

    made = panel_moves.make_map(dock, while_running)
    stage.picture("scene-8-map")
    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser, "open")
    hand.click(stage.button(dock, "furrow_open_report"))
    QDesktopServices.unsetUrlHandler("file")
    return {
        "drawn": drawn,
        "map": made,
        "report": browser.opened,
        "layers": stage.layer_names(),
        "invalid": stage.invalid_layers(),
        "clicks": hand.clicks,
        "keys": hand.keys,
    }
