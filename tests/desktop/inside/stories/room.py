"""Every step and dialog in a language of longer texts: which words are cut, and how it looks."""

import hand
import panel_moves
import stage
from qgis.PyQt.QtWidgets import QLineEdit
from room import cut_texts

STEPS = ("area", "imagery", "labels", "model", "map")


def act(package, project, folder):
    """``project`` has a map; ``folder`` is for a new project."""
    stage.install(package)
    dock = panel_moves.open_panel()
    cut = {}

    def look(name, widget=dock, dialog=None):
        stage.picture(f"room-{len(cut) + 1}-{name}", dialog)
        cut[name] = cut_texts(dialog or widget)

    look("empty")
    panel_moves.new_project(dock, folder)
    for step in STEPS[:3]:
        panel_moves.open_step(dock, step)
        look("new-" + step)
    hand.choose_from_menu(stage.button(dock, "furrow_project_menu"), "furrow_close_project")
    panel_moves.open_project(dock, project)
    for step in STEPS:
        panel_moves.open_step(dock, step)
        look(step)
    panel_moves.open_step(dock, "model")
    hand.unfold(dock.model.others)
    stage.turn(1500)
    look("recipes")
    hand.unfold(dock.model.others)
    for button, edit in (
        ("furrow_use_model", "furrow_model_folder"),
        ("furrow_new_season", "furrow_season_folder"),
    ):
        panel_moves.open_step(dock, "model" if button == "furrow_use_model" else "map")
        hand.click(stage.button(dock, button))
        stage.turn(500)
        dialog = dock.findChild(QLineEdit, edit).window()
        look(button.replace("furrow_", ""), dialog=dialog)
        dialog.reject()
        hand.give_keys_back()
    return {"cut": {name: texts for name, texts in cut.items() if texts}}
