"""“Try the demo”, and then the map of a part of it: an area drawn on the canvas."""

from pathlib import Path

import hand
import panel_moves
import stage
from qgis.core import QgsProject
from qgis.utils import iface


def act(package, area_folder="", size_px=128, labelled_per_crop=4):
    stage.install(package)
    dock = panel_moves.open_panel()
    stage.picture("demo-1-panel")
    dock.demo_size_px, dock.demo_labelled_per_crop = size_px, labelled_per_crop
    hand.click(stage.button(dock, "furrow_try_demo"))

    def while_running():
        stage.turn(2500)
        stage.picture("demo-2-running")

    folder = panel_moves.wait_for_map(dock, while_running)
    clicks = hand.clicks
    stage.picture("demo-3-map")
    project_menu = stage.button(dock, "furrow_project_menu")
    hand.choose_from_menu(project_menu, "furrow_open_jobs")
    stage.wait(lambda: dock.jobs.dialog is not None, 10, "the list of jobs")
    stage.picture("demo-3-jobs", dock.jobs.dialog)
    jobs = dock.jobs.dialog.list.topLevelItemCount()
    dock.jobs.dialog.close()
    hand.give_keys_back()
    told = {"map": folder, "layers": stage.layer_names(), "invalid": stage.invalid_layers()}
    told.update(jobs=jobs, clicks=clicks)
    if area_folder:
        inputs = Path(folder).parents[1] / "inputs"
        told["area"] = map_part(dock, inputs, area_folder)
    return told


def map_part(dock, inputs, folder):
    QgsProject.instance().clear()
    project_menu = stage.button(dock, "furrow_project_menu")
    hand.choose_from_menu(project_menu, "furrow_close_project")
    panel_moves.new_project(dock, folder)
    panel_moves.settle_area(dock)
    panel_moves.own_imagery(dock, inputs)
    panel_moves.labels_of_a_file(dock, inputs / "parcels.gpkg")
    parcels = stage.plain_layer("parcels")
    iface.mapCanvas().setExtent(parcels.extent())
    stage.picture("demo-4-labels")
    panel_moves.open_step(dock, "area")
    part = parcels.extent()
    part.scale(0.8)
    panel_moves.draw_area(dock, part)
    drawn = dock.session.draft.area
    stage.picture("demo-5-area")
    made = panel_moves.make_map(dock)
    stage.picture("demo-6-map-of-the-area")
    return {
        "drawn": drawn,
        "map": made,
        "layers": stage.layer_names(),
        "invalid": stage.invalid_layers(),
    }
