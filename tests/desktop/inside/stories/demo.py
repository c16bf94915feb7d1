"""“Try the demo”, and then the map of a part of it: an area drawn on the canvas."""

from pathlib import Path

import stage
from qgis.core import QgsProject
from qgis.utils import iface


def act(package, area_folder="", size_px=128, labelled_per_crop=4):
    stage.install(package)
    dock = stage.open_panel()
    stage.picture("demo-1-panel")
    dock.demo_size_px, dock.demo_labelled_per_crop = size_px, labelled_per_crop
    stage.click(stage.button(dock, "furrow_try_demo"))

    def while_running():
        stage.turn(2500)
        stage.picture("demo-2-running")

    folder = stage.wait_for_map(dock, while_running)
    stage.picture("demo-3-map")
    told = {"map": folder, "layers": stage.layer_names(), "invalid": stage.invalid_layers()}
    if area_folder:
        inputs = Path(folder).parents[1] / "inputs"
        told["area"] = map_part(dock, inputs, area_folder)
    return told


def map_part(dock, inputs, folder):
    QgsProject.instance().clear()
    dock.session.leave()
    dock.begin(folder)
    dock.session.choose(imagery=str(inputs))
    if not dock.labels.open_file(str(inputs / "parcels.gpkg")):
        raise RuntimeError("the labels could not be opened")
    parcels = stage.plain_layer("parcels")
    iface.mapCanvas().setExtent(parcels.extent())
    stage.picture("demo-4-labels")
    stage.open_step(dock, "area")
    part = parcels.extent()
    part.scale(0.8)
    stage.draw_area(dock, part)
    drawn = dock.session.draft.area
    stage.picture("demo-5-area")
    stage.settle_area(dock)
    stage.open_step(dock, "map")
    stage.click(stage.button(dock, "furrow_do_map"))
    made = stage.wait_for_map(dock)
    stage.picture("demo-6-map-of-the-area")
    return {
        "drawn": drawn,
        "map": made,
        "layers": stage.layer_names(),
        "invalid": stage.invalid_layers(),
    }
