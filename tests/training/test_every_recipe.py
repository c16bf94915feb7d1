"""The benchmark of every recipe: what it says of guessing, and that it leaves no recipe out."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from furrow.engine.training.recipes import read_recipe, recipe_names


@pytest.fixture(scope="module")
def bench() -> ModuleType:
    folder = Path(__file__).resolve().parents[2] / "benchmarks"
    sys.path.insert(0, str(folder))
    try:
        spec = importlib.util.spec_from_file_location("every_recipe", folder / "every_recipe.py")
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module  # dataclasses look their module up there
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(folder))
    return module


def test_a_guess_knows_the_other_folds_only(bench: ModuleType) -> None:
    card = {
        "legend": {"classes": [{"name": "Maize", "value": 1}, {"name": "Wheat", "value": 2}]},
        "parcels": {"Maize": 2, "Wheat": 2},
        "held_out": [
            {"uid": uid, "truth": truth} for uid, truth in zip("abcd", (1, 1, 2, 2), strict=True)
        ],
        "split": {"folds": [["a"], ["b"], ["c"], ["d"]]},
    }
    # Of what is left when one is held out, the other crop is always the commoner one.
    assert bench.majority(card) == {"majority_f1": 0.0, "majority_accuracy": 0.0}
    card["split"] = {"folds": [["a", "c"], ["b", "d"]]}
    assert bench.majority(card)["majority_accuracy"] == 0.5


def test_every_recipe_has_a_row_or_is_named_as_not_run(bench: ModuleType) -> None:
    names = recipe_names()
    failed = {"weights": "", "shortened": {}, "failed": "train: no"}
    cache = {names[0]: {**failed, "data": bench.SCENE}, names[1]: {**failed, "data": bench.DEMO}}
    text = bench.section([read_recipe(name) for name in names], cache)
    not_run = text.partition("Not run")[2]
    assert all(f"| {name} " in text or name in not_run for name in names)
    assert f"{names[0]}: train: no" in text


def test_what_is_shortened_is_a_recipe(bench: ModuleType) -> None:
    assert set(bench.SHORTENED) <= set(recipe_names())
