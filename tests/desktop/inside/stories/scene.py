"""A real season: project folder, imagery, labels, an area drawn on the canvas, the map."""

import stage
from qgis.utils import iface


def act(package, scene, folder):
    stage.install(package)
    dock = stage.open_panel()
    stage.picture("scene-1-panel")
    dock.begin(folder)
    stage.picture("scene-2-begun")
    dock.session.choose(imagery=scene)
    stage.picture("scene-3-imagery")
    if not dock.labels.open_file(f"{scene}/parcels.gpkg"):
        raise RuntimeError("the labels could not be opened")
    parcels = stage.plain_layer("parcels")
    canvas = iface.mapCanvas()
    canvas.setExtent(parcels.extent())
    canvas.zoomByFactor(1.3)
    stage.picture("scene-4-labels")
    stage.open_step(dock, "area")
    around = parcels.extent()
    around.scale(1.04)
    stage.draw_area(dock, around)
    drawn = dock.session.draft.area
    stage.picture("scene-5-area")
    stage.settle_area(dock)
    stage.open_step(dock, "map")
    stage.picture("scene-6-ready")
    stage.click(stage.button(dock, "furrow_do_map"))

    def while_running():
        stage.turn(2500)
        stage.picture("scene-7-running")

    made = stage.wait_for_map(dock, while_running)
    stage.picture("scene-8-map")
    return {
        "drawn": drawn,
        "map": made,
        "layers": stage.layer_names(),
        "invalid": stage.invalid_layers(),
    }
