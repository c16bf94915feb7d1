"""A new user with a stopwatch: from QGIS without the panel to the first crop map of the demo."""

import time

import hand
import panel_moves
import stage


def act(package, size_px=0, labelled_per_crop=0):
    """The demo as it is for everybody, where no other size is given."""
    stage.install(package)
    began = time.monotonic()
    dock = panel_moves.open_panel()
    if size_px:
        dock.demo_size_px, dock.demo_labelled_per_crop = size_px, labelled_per_crop
    hand.click(stage.button(dock, "furrow_try_demo"))
    panel_moves.wait_for_map(dock)
    stage.wait(lambda: "Crop map" in stage.layer_names(), 30, "the map's layers")
    stage.picture("stopwatch-1-map")
    return {
        "clicks": hand.clicks,
        "keys": hand.keys,
        "seconds": time.monotonic() - began,
        "size_px": dock.demo_size_px,
    }
