"""The first guess of a training's time: wide enough for what was measured, and never exact."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from furrow.plugin.panel.time_guess import COSTS, first_guess, guess_sentence

RECIPES = Path(__file__).resolve().parents[3] / "resources" / "recipes"
MEASURED = (
    # recipe, labelled parcels, CPU seconds of a run that is not among the costs
    ("random-forest", 96, 41.0),
    ("few-labels", 96, 39.0),
)


def test_every_recipe_has_a_cost_that_says_where_it_is_from():
    told = json.loads(COSTS.read_text(encoding="utf-8"))
    assert set(told["recipes"]) == {file.stem for file in RECIPES.glob("*.json")}
    assert "docs/benchmarks.md" in told["origin"]
    for row in told["recipes"].values():
        assert ("times" in row) == ("shortened" in row)


@pytest.mark.parametrize("cores", [1, 2, 16])
def test_what_was_measured_lies_within_the_guess(cores):
    told = json.loads(COSTS.read_text(encoding="utf-8"))["recipes"]
    rows = [(name, row["parcels"], row["cpu_seconds"]) for name, row in told.items()]
    for name, parcels, cpu_seconds in (*rows, *MEASURED):
        guess = first_guess(name, parcels, cores)
        cpu_seconds *= told[name].get("times", 1)
        assert guess.least_s <= cpu_seconds / min(cores, 2) and cpu_seconds <= guess.most_s, name


def test_more_labels_and_fewer_cores_take_longer():
    assert first_guess("few-labels", 1000, 2).most_s > first_guess("few-labels", 60, 2).most_s
    assert first_guess("few-labels", 1000, 1).least_s > first_guess("few-labels", 1000, 4).least_s
    assert first_guess("unet-ssl4eo", 60, 2).least_s >= 3600


def test_an_unknown_recipe_gets_none_and_a_guess_is_called_one():
    assert first_guess("somebodys-own", 60) is None
    words = guess_sentence(first_guess("few-labels", 0, 2))
    assert "first guess" in words and "30 labelled parcels" in words


def test_the_engine_tells_how_many_parcels_are_labelled(dock, demo, wait):
    from qgis.core import QgsSettings
    from qgis.PyQt.QtWidgets import QLabel

    QgsSettings().remove("furrow/jobs")  # no training was before
    dock.session.open(demo)
    wait(lambda: dock.session.state.has_project and dock.session._doing is None)
    words = dock.model.findChild(QLabel, "furrow_recipe_words").text()
    assert dock.session.parcels == 24 and "with 24 labelled parcels" in words
