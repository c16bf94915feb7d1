"""The recipes as cards, one below the other: a title to choose, and what to know of it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from furrow.engine.contract.recipe import DEFAULT_RECIPE, Recipe
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.panel.style import colour
from furrow.plugin.panel.weights_offer import WeightsButton

translate = QCoreApplication.translate


class RecipeCard(QFrame):
    """A radio button whose title wraps, and lines about it. A click anywhere chooses it."""

    def __init__(self, recipe: Recipe) -> None:
        super().__init__()
        self.recipe = recipe
        self.setObjectName("card")
        self.radio = QRadioButton()
        self.radio.setObjectName("furrow_recipe_" + recipe.name)
        self.radio.setAccessibleName(recipe.title)
        self.title = WrappingLabel(recipe.title)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.words = WrappingLabel()
        self.fetch = WeightsButton()
        self.fetch.setObjectName("furrow_fetch_weights_" + recipe.name)
        self._usual = QLabel(translate("Panel", "default"))
        self._usual.setVisible(recipe.name == DEFAULT_RECIPE)
        for label in (self.title, self.words):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            label.installEventFilter(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 5, 6, 6)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(2)
        grid.addWidget(self.radio, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(self._usual, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.words, 1, 1, 1, 2)
        grid.addWidget(self.fetch, 2, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        self.radio.toggled.connect(self._on_toggled)
        self._on_toggled(False)

    def say(self, words: str, barred: str) -> None:
        """What is told; ``barred`` is why it cannot be chosen, or empty."""
        self.words.setText(words)
        self.radio.setAccessibleDescription(words)
        for widget in (self.radio, self.title, self.words):
            widget.setEnabled(not barred)
        self.setToolTip(barred)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        released = event is not None and event.type() == QEvent.Type.MouseButtonRelease
        if released and self.radio.isEnabled():
            self.radio.setFocus()
            self.radio.click()
            return True
        return False

    def _on_toggled(self, chosen: bool) -> None:
        edge = colour("ready").name() if chosen else "palette(mid)"
        width = 2 if chosen else 1
        self.setStyleSheet(f"#card {{ border: {width}px solid {edge}; border-radius: 4px; }}")


class RecipeCards(QWidget):
    """All cards; those without deep learning first."""

    chosen = pyqtSignal(str)
    """name of the recipe, by a person"""

    def __init__(self, recipes: tuple[Recipe, ...]) -> None:
        super().__init__()
        self.cards = {recipe.name: RecipeCard(recipe) for recipe in recipes}
        self._buttons = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(4)
        simple = [card for card in self.cards.values() if not card.recipe.needs_torch]
        deep = [card for card in self.cards.values() if card.recipe.needs_torch]
        for title, cards in (
            (translate("Panel", "Without deep learning"), simple),
            (translate("Panel", "With deep learning"), deep),
        ):
            if cards:
                column.addWidget(QLabel(title))
            for card in cards:
                self._buttons.addButton(card.radio)
                card.radio.clicked.connect(
                    lambda _=False, name=card.recipe.name: self.chosen.emit(name)
                )
                column.addWidget(card)

    def choose(self, name: str) -> None:
        """Show this one as chosen; nothing is emitted."""
        if name in self.cards:
            self.cards[name].radio.setChecked(True)
