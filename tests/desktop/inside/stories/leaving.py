"""QGIS is closed while a job runs."""

import hand
import panel_moves
import stage


def act(package):
    stage.install(package)
    dock = panel_moves.open_panel()
    dock.demo_size_px, dock.demo_labelled_per_crop = 256, 8
    hand.click(stage.button(dock, "furrow_try_demo"))
    stage.wait(lambda: dock.session.engine_pid, 30, "the engine")
    stage.turn(1500)
    stage.answer_yes()  # QGIS asks, because the job is one of its tasks
    return {"engine_was_running": bool(dock.session.engine_pid)}
