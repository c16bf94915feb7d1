"""The panel under Qt 6: made, painted and used, and an engine asked, with a stand-in for qgis."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
CHECKOUT = HERE.parents[1]
PARTS = (
    *("series", "outlook", "training", "legend", "strip", "icons", "tools", "dock"),
    *("setup", "model", "season", "compare", "options", "jobs", "import"),
)
PAINTED = 20
"""Colours that a picture of letters and lines has at least; an empty canvas has fewer."""


@pytest.fixture(scope="module")
def pictures(qt6):
    """Name -> number of colours of its picture."""
    lines = [line.split() for line in qt6(str(HERE / "make_widgets.py")).splitlines()]
    return {words[0]: int(words[3]) for words in lines}


@pytest.mark.parametrize("part", PARTS)
def test_it_is_made_painted_and_used(pictures, part):
    assert pictures[part] > (1 if part == "tools" else PAINTED)


def test_the_engine_is_asked_and_answers(qt6):
    env = os.environ.get("FURROW_ENGINE_ENV")
    python = str(Path(env) / "bin" / "python") if env else sys.executable
    said = qt6(str(HERE / "ask_engine.py"), python)
    assert "few-labels" in said.split() and "FAILED" not in said
