"""Step 4: the recipe that is chosen, all recipes as cards, and a model of another project."""

import hand
import panel_moves
import stage
from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtWidgets import QLabel, QLineEdit
from qgis.utils import iface


def act(package, project, other=""):
    """``other``: a project whose model is offered to this one."""
    stage.install(package)
    dock = panel_moves.open_panel()
    panel_moves.open_project(dock, project)
    panel_moves.open_step(dock, "model")
    stage.picture("model-1-step")
    others = dock.findChild(QgsCollapsibleGroupBoxBasic, "furrow_recipes")
    hand.unfold(others)
    stage.wait(lambda: dock.model.cards is not None, 30, "the cards")
    stage.turn(1500)
    stage.picture("model-2-cards")
    names = [name for name, card in dock.model.cards.cards.items() if card.radio.isEnabled()]
    told = {"recipes": len(dock.model.cards.cards), "can_be_chosen": len(names)}
    hand.click(dock.model.cards.cards[names[-1]].title)
    stage.picture("model-3-chosen")
    told["chosen"] = dock.session.recipe == names[-1]
    hand.unfold(others)
    told["title"] = dock.findChild(QLabel, "furrow_recipe_title").text()
    hand.unfold(dock.model.advanced)
    stage.picture("model-4-advanced")
    hand.click(stage.button(dock, "furrow_use_model"))
    stage.turn(500)
    dialog = dock.model.findChild(QLineEdit, "furrow_model_folder").window()
    if other:
        hand.write(dialog.findChild(QLineEdit, "furrow_model_folder"), str(other))
    stage.picture("model-5-another", dialog)
    dialog.reject()
    hand.give_keys_back(iface.mainWindow())
    return told
