"""Where imagery comes from: one file a source, found by looking into this folder.

A source module offers ``can_read(path) -> bool`` and ``observations(path) -> list[Observation]``.
"""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path
from types import ModuleType

from furrow.engine.contract.errors import FileMissing, ImageryNotRecognised
from furrow.engine.imagery.observation import Observation


def read_observations(path: Path) -> list[Observation]:
    """All observations of a user's own imagery, oldest first.

    Raises:
        FileMissing, ImageryNotRecognised
    """
    if not path.exists():
        raise FileMissing(str(path))
    for source in _sources():
        if source.can_read(path):
            found: list[Observation] = source.observations(path)
            if found:
                return sorted(found, key=lambda item: (item.day, item.sensor, item.id))
    raise ImageryNotRecognised(str(path))


def _sources() -> list[ModuleType]:
    modules = [
        importlib.import_module(f"{__name__}.{item.name}")
        for item in pkgutil.iter_modules(__path__)
    ]
    # A catalog says what a folder of files can only hint at, so catalogs are asked first.
    return sorted(modules, key=lambda module: (module.PRIORITY, module.__name__))
