"""What the panel shows, from what the engine tells. No widgets, no engine."""

from __future__ import annotations

import dataclasses

import pytest

pytest.importorskip("qgis")

from furrow.engine.contract.errors import StaleEnvironment
from furrow.engine.contract.results import StatusTold, StepState
from furrow.plugin.panel.state import Draft, panel_state

CHOSEN_ALL = Draft(
    folder="/data/my-area",
    imagery="/data/scene",
    labels_layer="parcels_1",
    labels_name="parcels",
    label_field="crop",
)


def told(**states):
    steps = ("area", "imagery", "labels", "model", "map")
    details = {"map": "/data/my-area/maps/random-forest-1"}
    return StatusTold(
        "/data/my-area",
        "my-area",
        True,
        tuple(
            StepState(step, states.get(step, "ready"), details.get(step, "told of " + step))
            for step in steps
        ),
        "",
    )


def states_of(state):
    return {name: view.state for name, view in state.steps.items()}


def test_nothing_chosen_is_empty_and_begins_with_the_area():
    state = panel_state(Draft(), None)
    assert state.is_empty and state.current == "area"
    assert set(states_of(state).values()) == {"missing"}
    assert state.steps["area"].can_act
    assert not state.steps["map"].can_act


def test_what_is_chosen_is_never_called_ready():
    state = panel_state(CHOSEN_ALL, None)
    assert "ready" not in states_of(state).values()
    assert states_of(state)["labels"] == "chosen"
    assert state.steps["map"].can_act and state.steps["labels"].can_act
    assert state.current == "labels"


@pytest.mark.parametrize("field", ["folder", "imagery", "labels_layer", "label_field"])
def test_a_draft_that_lacks_something_says_so_and_cannot_be_run(field):
    draft = dataclasses.replace(CHOSEN_ALL, **{field: ""})
    assert draft.lacks
    assert not panel_state(draft, None).steps["map"].can_act


def test_a_season_that_ends_before_it_starts_is_refused():
    draft = dataclasses.replace(CHOSEN_ALL, season_start="2019-06-01", season_end="2019-05-01")
    state = panel_state(draft, None)
    assert state.current == "area"
    assert state.steps["area"].line == draft.lacks
    assert not state.steps["map"].can_act


def test_a_project_shows_the_engines_own_states():
    state = panel_state(Draft(), told(model="stale", map="missing"))
    assert states_of(state)["model"] == "stale"
    assert "told of model" in state.steps["model"].line
    assert state.current == "model"
    assert state.simulated
    assert state.map_folder == ""


def test_training_waits_for_the_imagery():
    assert not panel_state(Draft(), told(imagery="missing", model="missing")).steps["model"].can_act
    assert panel_state(Draft(), told(model="missing")).steps["model"].can_act


def test_a_finished_project_gives_its_maps_folder():
    state = panel_state(Draft(), told())
    assert state.map_folder == "/data/my-area/maps/random-forest-1"
    assert state.steps["map"].line == "random-forest-1"


def test_a_map_that_is_out_of_date_is_not_shown_as_the_result():
    assert panel_state(Draft(), told(map="stale")).map_folder == ""


def test_while_a_job_runs_no_other_can_be_started():
    state = panel_state(Draft(), told(map="missing"), running="map")
    assert state.is_busy and states_of(state)["map"] == "running"
    assert not any(view.can_act for view in state.steps.values())


def test_without_an_engine_nothing_can_be_started():
    problem = StaleEnvironment(folder="/x", detail="it has not been set up")
    for status in (None, told()):
        state = panel_state(CHOSEN_ALL, status, environment_problem=problem)
        assert not any(view.can_act for view in state.steps.values())
