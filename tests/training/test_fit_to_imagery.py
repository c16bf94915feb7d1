"""A model maps imagery of the kind that it learned from, or says what differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from furrow.engine.contract import Legend
from furrow.engine.contract.errors import ModelMismatch
from furrow.engine.contract.recipe import Recipe
from furrow.engine.contract.season import TimeStep
from furrow.engine.imagery.stack import StackDescription
from furrow.engine.training.bundle import Bundle
from furrow.engine.training.fit import check_fit, stack_facts, told_of_convention


def stack(first: str = "2021-03-01", convention: str = "gamma0-rtc") -> StackDescription:
    start = date.fromisoformat(first)
    days = [start + timedelta(days=10 * step) for step in range(6)]
    return StackDescription(
        folder=Path("imagery"),
        inputs_sha256=f"{first} {convention}",
        step_labels=tuple(day.isoformat() for day in days),
        bands={"s2": ("B04", "B08"), "s1": ("VV", "VH")},
        dates=(),
        conventions=(convention,),
        notes=(),
        steps=tuple(TimeStep(day, day + timedelta(days=9)) for day in days),
    )


def trained_on(known: StackDescription, **learner: Any) -> Bundle:
    recipe = Recipe("toy", "Toy", ("s2", "s1"), "pixel", ("series",), "toy")
    inputs = {"stack_sha256": known.inputs_sha256}
    card = {"stack": stack_facts(known), "learner": learner, "inputs": inputs}
    return Bundle(Path("toy-1"), recipe, Legend.from_names(["Maize", "Wheat"]), card, "", None)


def test_the_same_kind_of_imagery_fits_also_of_another_year() -> None:
    check_fit(trained_on(stack()), stack("2024-03-02"))


def test_steps_that_begin_one_step_later_do_not_fit() -> None:
    with pytest.raises(ModelMismatch, match="season begins"):
        check_fit(trained_on(stack()), stack("2021-03-11"))


def test_another_sentinel_1_convention_does_not_fit_a_model_that_reads_it() -> None:
    other = stack(convention="sigma0-ellipsoid")
    with pytest.raises(ModelMismatch, match=r"sigma0-ellipsoid"):
        check_fit(trained_on(stack()), other)
    check_fit(trained_on(stack()), stack(convention="unknown"))
    check_fit(trained_on(stack(), bands={"s2": ["B04", "B08"]}), other)


def test_bands_are_picked_only_where_that_is_done() -> None:
    more = replace(stack(), bands={"s2": ("B03", "B04", "B08"), "s1": ("VV", "VH")})
    picks = trained_on(stack(), picks_bands=True)
    check_fit(picks, more)
    with pytest.raises(ModelMismatch, match="B03"):
        check_fit(picks, more, may_pick=False)


@pytest.mark.parametrize(
    ("trained", "found", "says"),
    [
        ("gamma0-rtc", "gamma0-rtc", ""),
        ("gamma0-rtc", "unknown", "learned from gamma0-rtc"),
        ("unknown", "gamma0-rtc", "that of the imagery is gamma0-rtc"),
        ("unknown", "unknown", "that of the imagery is unknown"),
    ],
)
def test_a_sentinel_1_convention_that_nobody_knows_is_told(
    trained: str, found: str, says: str
) -> None:
    model, other = trained_on(stack(convention=trained)), stack("2024-03-02", found)
    check_fit(model, other)
    told = told_of_convention(model, other)
    assert [says in one for one in told] == [True] * bool(says)
    assert not told_of_convention(trained_on(other), other), "it learned from this very imagery"
    optical = trained_on(stack(convention=trained), bands={"s2": ["B04", "B08"]})
    assert not told_of_convention(optical, other)


def test_a_model_of_a_table_from_before_states_its_convention_as_a_learner() -> None:
    model = trained_on(stack(), convention="sigma0-ellipsoid")
    del model.card["stack"]["conventions"]
    with pytest.raises(ModelMismatch, match="sigma0-ellipsoid"):
        check_fit(model, stack())
    assert not told_of_convention(model, stack(convention="sigma0-ellipsoid"))
