"""The button that fetches the published weights of a recipe, licence and size told beforehand."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton, QWidget

from furrow.engine.contract.errors import LicenceNotAccepted
from furrow.engine.contract.model_results import RecipeTold, RecipeWeights
from furrow.plugin import translation

translate = QCoreApplication.translate

_KB_A_MB = 1000


class WeightsButton(QPushButton):
    """Hidden where a recipe needs no weights, or has them."""

    wanted = pyqtSignal(object)
    """RecipeWeights"""

    def __init__(self) -> None:
        super().__init__()
        self._weights: RecipeWeights | None = None
        self.clicked.connect(self._on_clicked)
        self.hide()

    def offer(self, told: RecipeTold | None, is_allowed: bool) -> None:
        """Show it where weights are missing.

        Args:
            told: what the engine says of the recipe; None before it was asked.
            is_allowed: False while something runs, or where they would be of no use.
        """
        self._weights = missing_weights(told)
        self.setVisible(self._weights is not None)
        self.setEnabled(is_allowed)
        if self._weights is None:
            return
        words = translate("Panel", "Fetch its weights ({0} MB, {1})")
        self.setText(words.format(size_mb(self._weights), self._weights.licence))
        place = translate("Panel", "From {0}; the file is checked before it is used.")
        self.setToolTip(place.format(self._weights.address))

    def _on_clicked(self) -> None:
        if self._weights is not None:
            self.wanted.emit(self._weights)


def missing_weights(told: RecipeTold | None) -> RecipeWeights | None:
    """What is to be fetched before the recipe can be trained; None where nothing is, as far as
    is known.
    """
    weights = None if told is None else told.weights
    return weights if weights is not None and not weights.there else None


def size_mb(weights: RecipeWeights) -> int:
    return max(1, round(weights.size_kb / _KB_A_MB))


def accepts_licence(parent: QWidget, weights: RecipeWeights) -> bool:
    """Ask a person whether their use is allowed. Only for a licence that restricts the use."""
    words = LicenceNotAccepted(
        weights.backbone, weights.licence, weights.restriction, weights.address
    )
    question = translate(
        "Panel",
        "Read the licence where they are published ({0}). Is your use allowed, and shall they be "
        "fetched?",
    ).format(weights.address)
    title = translate("Panel", "Licence of the weights")
    yes = QMessageBox.StandardButton.Yes
    return QMessageBox.question(parent, title, f"{translation.what(words)}\n\n{question}") == yes
