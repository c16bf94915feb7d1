"""The provider “furrow” of the Processing toolbox."""

from __future__ import annotations

import pkgutil

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from furrow.plugin.icons import icon
from furrow.plugin.processing import algorithms
from furrow.plugin.processing.base import FurrowAlgorithm


class FurrowProvider(QgsProcessingProvider):
    """All algorithms of Furrow."""

    def __init__(self) -> None:
        super().__init__()
        self._algorithms = algorithm_classes()

    def loadAlgorithms(self) -> None:
        for algorithm in self._algorithms:
            self.addAlgorithm(algorithm())

    def id(self) -> str:
        return "furrow"

    def name(self) -> str:
        return "Furrow"

    def icon(self) -> QIcon:
        return icon("furrow")


def algorithm_classes() -> list[type[FurrowAlgorithm]]:
    """The algorithm of each file in the folder ``algorithms``.

    Raises:
        TypeError: a file holds none, or one that lacks what an algorithm must have.
    """
    found = []
    for file in pkgutil.iter_modules(algorithms.__path__):
        # Not importlib: QGIS would not see it, and keep the module when the plugin is reinstalled.
        module = __import__(f"{algorithms.__name__}.{file.name}", fromlist=["classes"])
        here = [
            item
            for item in vars(module).values()
            if isinstance(item, type)
            and issubclass(item, FurrowAlgorithm)
            and item.__module__ == module.__name__
            and hasattr(item, "does")
        ]
        if not here:
            raise TypeError(f"{module.__name__} holds no algorithm: no class names what it does")
        found += here
    return found
