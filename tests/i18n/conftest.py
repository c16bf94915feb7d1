"""The tools of i18n/, which are scripts beside each other and no package."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def tools(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, ModuleType]]:
    """name -> module: sources, catalogue, binary, typography."""
    monkeypatch.syspath_prepend(str(checkout / "i18n"))
    names = ("sources", "catalogue", "binary", "typography")
    yield {name: importlib.import_module(name) for name in names}
    for name in names:
        sys.modules.pop(name, None)
