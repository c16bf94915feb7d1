"""What the engine says of the recipes: whose weights, their licence, whether they are there."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from furrow.engine.contract.model_results import RecipesListed, RecipeTold
from furrow.engine.contract.requests import ListRecipes
from furrow.plugin.enginelink.client import EngineClient
from furrow.plugin.enginelink.process import EngineCommand


class RecipeFacts(QObject):
    """Asked when it is first wanted, by an engine of its own that ends when it has answered."""

    changed = pyqtSignal()

    def __init__(
        self, find_command: Callable[[], EngineCommand], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._client = EngineClient(find_command, one_shot=True, parent=self)
        self._client.finished.connect(self._on_finished)
        self._client.failed.connect(self._on_failed)
        self._told: dict[str, RecipeTold] = {}
        self._is_asked = False
        """An answer is there or under way."""
        self._is_under_way = False
        self._asks_again = False
        """What is under way is of before a change."""

    def of(self, name: str) -> RecipeTold | None:
        """None before the engine has answered, and where it cannot."""
        return self._told.get(name)

    def ask(self) -> None:
        """Ask once; weights may come later, so :meth:`ask_again` after that."""
        if not self._is_asked:
            self._is_asked = self._is_under_way = True
            self._client.ask(ListRecipes())

    def ask_again(self) -> None:
        """Something may have changed. What was told stays until there is a new answer."""
        if self._is_under_way:
            self._asks_again = True
        else:
            self._is_asked = False
            self.ask()

    def close(self) -> None:
        self._client.close()

    def _on_finished(self, _call: int, listed: object) -> None:
        self._is_under_way = False
        if isinstance(listed, RecipesListed):
            self._told = {recipe.name: recipe for recipe in listed.recipes}
            self.changed.emit()
        if self._asks_again:
            self._asks_again = False
            self.ask_again()

    def _on_failed(self, _call: int, _problem: object) -> None:
        self._is_asked = self._is_under_way = self._asks_again = False  # the cards do without
