"""Step 4: which recipe learns from the labels, and how; or a model that is there already."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from furrow.engine.contract.errors import WeightsMissing
from furrow.engine.contract.model_results import RecipeWeights
from furrow.engine.contract.progress import Epoch
from furrow.engine.contract.recipe import Recipe
from furrow.engine.contract.requests import AdaptModel, Request, TrainModel
from furrow.engine.contract.weights_results import WeightsFetched
from furrow.plugin.jobs.history import last_training_seconds
from furrow.plugin.panel.open_elsewhere import open_elsewhere_sentence
from furrow.plugin.panel.recipe_cards import RecipeCards
from furrow.plugin.panel.recipe_facts import RecipeFacts
from furrow.plugin.panel.recipe_words import (
    compute_sentence,
    lacks_torch,
    recipe_line,
    strategy_words,
    unit_words,
)
from furrow.plugin.panel.state import LABELS, MODEL, READY, RUNNING, PanelState, StepView
from furrow.plugin.panel.step import StepBox
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.panel.training_chart import TrainingView
from furrow.plugin.panel.training_words import device_sentence
from furrow.plugin.panel.use_model_dialog import UseModelDialog
from furrow.plugin.panel.weights_offer import WeightsButton, accepts_licence
from furrow.plugin.processing.recipes import recipes

translate = QCoreApplication.translate

_NARROW_PX = 80


class ModelStep(StepBox):
    """Its button trains a model, and measures it on parcels that it did not see."""

    step = MODEL

    def build(self) -> None:
        self._recipes = {recipe.name: recipe for recipe in recipes()}
        self._has_labels = self._is_busy = False
        self._parcels = 0
        self._folder = ""
        self._shown: tuple[str, str | None, str | None] | None = None
        self._told_of_adapted = "", ""
        self.facts = RecipeFacts(self.session.find_command, self)
        self.facts.changed.connect(self._show_recipe)
        self.facts.changed.connect(self._allow)
        self._title, self._words, self._missing = (WrappingLabel() for _ in range(3))
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._title.setObjectName("furrow_recipe_title")
        self._words.setObjectName("furrow_recipe_words")
        self._missing.setObjectName("furrow_recipe_missing")
        self._compute = WrappingLabel()
        self._compute.setObjectName("furrow_compute")
        self.fetch = WeightsButton()
        self.fetch.setObjectName("furrow_fetch_weights")
        self.fetch.wanted.connect(self._on_fetch)
        self.training = TrainingView()
        self._adapted = WrappingLabel()
        self._adapted.setObjectName("furrow_adapted")
        self.others = QgsCollapsibleGroupBoxBasic(translate("Panel", "Other recipes"))
        self.others.setObjectName("furrow_recipes")
        self.others.setFlat(True)
        self.others.setMinimumWidth(1)  # a long title would widen the dock
        self._inside = QVBoxLayout(self.others)
        self._inside.setContentsMargins(0, 2, 0, 0)
        self.cards: RecipeCards | None = None
        """Made when they are first looked at."""
        self.others.setCollapsed(True)
        self.others.collapsedStateChanged.connect(self._on_folded)
        self.use_model = QPushButton(translate("Panel", "Use an existing model…"))
        self.use_model.setObjectName("furrow_use_model")
        self.use_model.clicked.connect(self._on_use_model)
        for widget in (self._title, self.training, self._words, self._missing, self._compute):
            self.contents.addWidget(widget)
        self.contents.addWidget(self.fetch, 0, Qt.AlignmentFlag.AlignLeft)
        self.contents.addWidget(self.others)
        self.contents.addWidget(self._build_advanced())
        self.contents.addWidget(self._adapted)
        self.contents.addWidget(self.use_model, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_recipe()
        self.session.adapted.connect(self._on_adapted)
        self.session.asked.connect(self._on_asked)
        self.session.learned.connect(self._on_learned)
        self.session.answered.connect(self._on_answered)
        self.button.setText(translate("Panel", "Train and measure"))

    def act(self) -> None:
        self.session.train()

    def update_to(self, state: PanelState, view: StepView) -> None:
        self._has_labels = state.steps[LABELS].state == READY
        self._is_busy = state.is_busy
        self.others.setEnabled(not state.is_busy)
        self.advanced.setEnabled(not state.is_busy)
        self.use_model.setVisible(state.has_project)
        is_elsewhere = self.session.is_open_elsewhere
        self.use_model.setEnabled(state.has_project and not state.is_busy and not is_elsewhere)
        self.use_model.setToolTip(
            open_elsewhere_sentence(state.folder)
            if is_elsewhere
            else translate("Panel", "A model of another season or place, as it is or adapted")
        )
        self._say_adapted()
        chosen = (self.session.recipe, self.session.strategy, self.session.unit)
        if self._shown != chosen or self._parcels != self.session.parcels:
            self._show_recipe()
        if state.folder != self._folder:
            self._folder = state.folder
            self.training.clear()
        if view.state != RUNNING:
            self.training.end()
            self._say_compute(compute_sentence())
        self._allow()
        again = view.state == READY
        self.button.setText(
            translate("Panel", "Train again") if again else translate("Panel", "Train and measure")
        )

    @property
    def recipe(self) -> Recipe | None:
        """The recipe that is chosen."""
        first = next(iter(self._recipes.values()), None)
        return self._recipes.get(self.session.recipe, first)

    def choose(self, name: str) -> None:
        """As a click on its card does."""
        self.session.choose_recipe(name)
        if self.recipe is not None and self.recipe.needs_weights:
            self.facts.ask()  # whose, how large, under which licence
        self._show_recipe()
        self._allow()

    def dispose(self) -> None:
        self.facts.close()

    # --- inside ---

    def _build_advanced(self) -> QWidget:
        self.advanced = QgsCollapsibleGroupBoxBasic(translate("Panel", "Advanced"))
        self.advanced.setObjectName("furrow_advanced")
        self.advanced.setFlat(True)
        self.advanced.setMinimumWidth(1)
        self._strategy, self._unit = _box("furrow_strategy"), _box("furrow_unit")
        self._strategy_name = QLabel(translate("Panel", "Training"))
        self._unit_name = QLabel(translate("Panel", "Unit"))
        inner = QWidget()  # unfolding shows all that lies in the box itself
        whole = QVBoxLayout(self.advanced)
        whole.setContentsMargins(0, 2, 0, 0)
        whole.addWidget(inner)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        rows = ((self._strategy_name, self._strategy), (self._unit_name, self._unit))
        for row, (name, box) in enumerate(rows):
            name.setBuddy(box)
            grid.addWidget(name, row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(1, 1)
        # “activated”, not “currentIndexChanged”: a person's choices only.
        self._strategy.activated.connect(self._on_strategy)
        self._unit.activated.connect(self._on_unit)
        self.advanced.setCollapsed(True)
        return self.advanced

    def _on_folded(self, folded: bool) -> None:
        for label in (self._title, self._words):
            label.setVisible(folded)  # else it stands on its card
        if folded:
            self._allow()
            return
        if self.cards is None:
            self.cards = RecipeCards(tuple(self._recipes.values()))
            self.cards.chosen.connect(self.choose)
            for card in self.cards.cards.values():
                card.fetch.wanted.connect(self._on_fetch)
            self._inside.addWidget(self.cards)
        self.facts.ask_again()  # the toolbox, or another window, may have fetched weights
        self._show_recipe()
        self._allow()

    def _on_strategy(self) -> None:
        chosen = str(self._strategy.currentData())
        own = self.recipe is None or chosen == self.recipe.strategy
        self.session.strategy = None if own else chosen

    def _on_unit(self) -> None:
        chosen = str(self._unit.currentData())
        own = self.recipe is None or chosen == self.recipe.unit
        self.session.unit = None if own else chosen

    def _on_fetch(self, weights: RecipeWeights) -> None:
        if not weights.restriction or accepts_licence(self, weights):
            self.session.fetch_weights(weights.backbone, bool(weights.restriction))

    def _on_answered(self, _call: int, answer: object) -> None:
        if isinstance(answer, (WeightsFetched, WeightsMissing)):
            self.facts.ask_again()

    def _on_use_model(self) -> None:
        dialog = UseModelDialog(self._has_labels, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.session.use_model(dialog.model, dialog.as_is))
        dialog.open()

    def _on_adapted(self, told: object) -> None:
        self._told_of_adapted = getattr(told, "model", ""), getattr(told, "detail", "")
        self._say_adapted()

    def _say_adapted(self) -> None:
        """Which model maps, where that is none of this step's own."""
        name = self.session.model
        detail = self._told_of_adapted[1] if self._told_of_adapted[0] == name else ""
        words = translate("Panel", "Maps are made with the model {0}. {1}")
        self._adapted.setText(words.format(name, detail).strip())
        self._adapted.setVisible(bool(name))

    def _on_asked(self, _call: int, request: Request) -> None:
        if isinstance(request, (TrainModel, AdaptModel)):
            self.training.clear()

    def _on_learned(self, epoch: Epoch) -> None:
        self.training.add(epoch)
        self._say_compute(device_sentence(epoch))

    def _say_compute(self, words: str) -> None:
        self._compute.setText(words)
        self._compute.setVisible(bool(words))

    def _show_recipe(self) -> None:
        recipe = self.recipe
        self._shown = self.session.recipe, self.session.strategy, self.session.unit
        if recipe is None:
            return
        self._parcels = self.session.parcels
        self._title.setText(recipe.title)
        self._words.setText(self._line(recipe))
        if self.cards is not None:
            self.cards.choose(recipe.name)
        _fill(self._strategy, recipe.offered_strategies, strategy_words)
        _fill(self._unit, recipe.offered_units, unit_words)
        _set(self._strategy, self.session.strategy or recipe.strategy)
        _set(self._unit, self.session.unit or recipe.unit)
        for name, box in (
            (self._strategy_name, self._strategy),
            (self._unit_name, self._unit),
        ):
            for widget in (name, box):
                widget.setVisible(box.count() > 1)
        self.advanced.setVisible(self._strategy.count() > 1 or self._unit.count() > 1)

    def _line(self, recipe: Recipe) -> str:
        seconds = last_training_seconds(recipe.name)
        return recipe_line(recipe, self.facts.of(recipe.name), seconds, self.session.parcels)

    def _allow(self) -> None:
        """What cannot be trained by this engine cannot be chosen, and a line says why."""
        lacks = lacks_torch()
        can_fetch = not self._is_busy and not self.session.is_open_elsewhere
        reason = translate(
            "Panel",
            "Grey recipes need deep learning, which the engine was set up without: Project → "
            "Engine… adds it.",
        )
        cards = {} if self.cards is None else self.cards.cards
        for card in cards.values():
            barred = reason if lacks and card.recipe.needs_torch else ""
            card.say(self._line(card.recipe), barred)
            card.fetch.offer(self.facts.of(card.recipe.name), can_fetch and not barred)
        chosen = self.recipe
        is_elsewhere = lacks or not self.others.isCollapsed()  # on its card, or of no use
        told = None if chosen is None or is_elsewhere else self.facts.of(chosen.name)
        self.fetch.offer(told, can_fetch)
        hidden = lacks and any(recipe.needs_torch for recipe in self._recipes.values())
        self._missing.setText(reason if hidden else "")
        self._missing.setVisible(hidden and not self.others.isCollapsed())


def _fill(box: QComboBox, values: tuple[str, ...], words: object) -> None:
    box.clear()
    for value in values:
        text = words(value) if callable(words) else value
        box.addItem(text[:1].upper() + text[1:], value)


def _set(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))


def _box(name: str) -> QComboBox:
    """Long titles never widen the dock."""
    box = QComboBox()
    box.setObjectName(name)
    box.setMinimumWidth(_NARROW_PX)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
