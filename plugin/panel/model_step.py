"""Step 4: which recipe learns from the labels."""

from __future__ import annotations

import json
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout

from furrow.plugin.panel.state import MODEL, READY, PanelState, StepView
from furrow.plugin.panel.step import StepBox
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.processing.recipes import RECIPES, recipe_titles

translate = QCoreApplication.translate


@dataclass(frozen=True)
class RecipeCard:
    """What a person needs to choose a recipe."""

    name: str
    title: str
    sensors: tuple[str, ...]
    unit: str

    @property
    def line(self) -> str:
        sensors = {"s2": "Sentinel-2", "s1": "Sentinel-1"}
        units = {
            "pixel": translate("Panel", "classifies pixels"),
            "parcel": translate("Panel", "classifies parcels"),
            "superpixel": translate("Panel", "classifies groups of like pixels"),
        }
        reads = " + ".join(sensors.get(name, name) for name in self.sensors)
        return translate("Panel", "Reads {0} where there; {1}.").format(
            reads, units.get(self.unit, self.unit)
        )


def recipe_cards() -> tuple[RecipeCard, ...]:
    """The recipes that ship with Furrow, the default first."""
    cards = []
    for name, title in recipe_titles().items():
        content = json.loads((RECIPES / (name + ".json")).read_text(encoding="utf-8"))
        cards.append(RecipeCard(name, title, tuple(content["sensors"]), content["unit"]))
    return tuple(cards)


class _CardFrame(QFrame):
    """A card whose whole face chooses it; its words wrap, as those of a radio button cannot."""

    def __init__(self, card: RecipeCard) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.choice = QRadioButton()
        self.choice.setProperty("recipe", card.name)
        self.choice.setAccessibleName(card.title)
        self.choice.setAccessibleDescription(card.line)
        words = QVBoxLayout()
        words.setSpacing(2)
        for text in (card.title, card.line):
            label = WrappingLabel(text)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.choice.click()


class ModelStep(StepBox):
    """Its button trains a model, and measures it on parcels that it did not see."""

    step = MODEL

    def build(self) -> None:
        self._group = QButtonGroup(self)
        for card in recipe_cards():
            frame = _CardFrame(card)
            frame.choice.setChecked(card.name == self.session.recipe)
            self._group.addButton(frame.choice)
            self.contents.addWidget(frame)
        self._group.buttonClicked.connect(self._on_choice)
        self.button.setText(translate("Panel", "Train and measure"))

    def act(self) -> None:
        self.session.train()

    def update_to(self, state: PanelState, view: StepView) -> None:
        for choice in self._group.buttons():
            choice.setEnabled(not state.is_busy)
        again = view.state == READY
        self.button.setText(
            translate("Panel", "Train again") if again else translate("Panel", "Train and measure")
        )

    def _on_choice(self) -> None:
        self.session.recipe = str(self._group.checkedButton().property("recipe"))
