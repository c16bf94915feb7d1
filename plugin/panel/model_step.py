"""Step 4: which recipe learns from the labels, and how."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QStandardItemModel
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from furrow.engine.contract.compute import Compute
from furrow.engine.contract.recipe import Recipe
from furrow.plugin.enginelink.environment.state import State, environment_state
from furrow.plugin.panel.state import MODEL, READY, PanelState, StepView
from furrow.plugin.panel.step import StepBox
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.processing.recipes import recipes

translate = QCoreApplication.translate

_NARROW_PX = 80


class ModelStep(StepBox):
    """Its button trains a model, and measures it on parcels that it did not see."""

    step = MODEL

    def build(self) -> None:
        self._recipes = {recipe.name: recipe for recipe in recipes()}
        self._choice = _box("furrow_recipe")
        for recipe in self._recipes.values():
            self._choice.addItem(recipe.title, recipe.name)
        self._choice.setCurrentIndex(max(0, self._choice.findData(self.session.recipe)))
        self._strategy_name = QLabel(translate("Panel", "Training"))
        self._strategy = _box("furrow_strategy")
        self._words, self._missing = WrappingLabel(), WrappingLabel()
        self._words.setObjectName("furrow_recipe_words")
        self._missing.setObjectName("furrow_recipe_missing")
        name = QLabel(translate("Panel", "Recipe"))
        name.setBuddy(self._choice)
        self._strategy_name.setBuddy(self._strategy)
        inputs = QWidget()
        grid = QGridLayout(inputs)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self._choice, 0, 1)
        grid.addWidget(self._words, 1, 0, 1, 2)
        grid.addWidget(self._strategy_name, 2, 0)
        grid.addWidget(self._strategy, 2, 1)
        grid.addWidget(self._missing, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.contents.addWidget(inputs)
        self._show_recipe()
        # “activated”, not “currentIndexChanged”: a person's choices only.
        self._choice.activated.connect(self._on_recipe)
        self._strategy.activated.connect(self._on_strategy)
        self.button.setText(translate("Panel", "Train and measure"))

    def act(self) -> None:
        self.session.train()

    def update_to(self, state: PanelState, view: StepView) -> None:
        self._choice.setEnabled(not state.is_busy)
        self._strategy.setEnabled(not state.is_busy)
        self._allow()
        again = view.state == READY
        self.button.setText(
            translate("Panel", "Train again") if again else translate("Panel", "Train and measure")
        )

    @property
    def recipe(self) -> Recipe | None:
        """The recipe that is chosen."""
        return self._recipes.get(str(self._choice.currentData()))

    def _on_recipe(self) -> None:
        if self.recipe is not None:
            self.session.recipe, self.session.strategy = self.recipe.name, None
            self._show_recipe()

    def _on_strategy(self) -> None:
        chosen = str(self._strategy.currentData())
        own = self.recipe is None or chosen == self.recipe.strategy
        self.session.strategy = None if own else chosen

    def _show_recipe(self) -> None:
        recipe = self.recipe
        if recipe is None:
            return
        self._words.setText(recipe_line(recipe))
        self._choice.setAccessibleDescription(self._words.text())
        offered = recipe.offered_strategies
        self._strategy.clear()
        for strategy in offered:
            self._strategy.addItem(strategy_words(strategy), strategy)
        self._strategy.setCurrentIndex(
            max(0, self._strategy.findData(self.session.strategy or recipe.strategy))
        )
        for widget in (self._strategy, self._strategy_name):
            widget.setVisible(len(offered) > 1)

    def _allow(self) -> None:
        """What cannot be trained by this engine cannot be chosen, and a line says why."""
        model = self._choice.model()
        lacks = lacks_torch()
        reason = translate(
            "Panel",
            "Grey recipes need deep learning, which the engine was set up without: Project → "
            "Engine… adds it.",
        )
        hidden = False
        for row, recipe in enumerate(self._recipes.values()):
            is_barred = lacks and recipe.needs_torch
            hidden = hidden or is_barred
            if isinstance(model, QStandardItemModel):
                model.item(row).setEnabled(not is_barred)
            tip = reason if is_barred else recipe.description
            self._choice.setItemData(row, tip, Qt.ItemDataRole.ToolTipRole)
        self._missing.setText(reason if hidden else "")
        self._missing.setVisible(hidden)


def recipe_line(recipe: Recipe) -> str:
    """What a person needs to choose by."""
    sensors = {"s2": "Sentinel-2", "s1": "Sentinel-1"}
    units = {
        "pixel": translate("Panel", "classifies pixels"),
        "parcel": translate("Panel", "classifies parcels"),
        "superpixel": translate("Panel", "classifies groups of like pixels"),
    }
    reads = " + ".join(sensors.get(name, name) for name in recipe.sensors)
    lines = [
        recipe.description,
        translate("Panel", "Reads {0} where there; {1}.").format(
            reads, units.get(recipe.unit, recipe.unit)
        ),
    ]
    if recipe.needs_weights:
        lines.append(
            translate(
                "Panel",
                "Needs deep learning, and the published weights of {0}, which the toolbox fetches "
                "(“Fetch pretrained networks”).",
            ).format(recipe.backbone)
        )
    elif recipe.needs_torch:
        lines.append(translate("Panel", "Needs deep learning."))
    return "\n".join(line for line in lines if line)


def strategy_words(strategy: str) -> str:
    """A strategy, for a person."""
    return {
        "scratch": translate("Panel", "All of it, from nothing"),
        "frozen": translate("Panel", "Only what is new, on a pretrained encoder"),
        "finetune": translate("Panel", "All of it, from pretrained"),
        "finetune-encoder": translate("Panel", "The encoder"),
        "finetune-decoder": translate("Panel", "The decoder"),
        "finetune-head": translate("Panel", "The last layer"),
    }.get(strategy, strategy)


def lacks_torch() -> bool:
    """The engine is there, and was set up without deep learning; costs a millisecond."""
    found = environment_state()
    return found.state is State.READY and found.compute is Compute.NONE


def _box(name: str) -> QComboBox:
    """Long titles never widen the dock."""
    box = QComboBox()
    box.setObjectName(name)
    box.setMinimumWidth(_NARROW_PX)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
