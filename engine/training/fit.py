"""Does a model fit a season stack: the same sensors, bands, time steps and months?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from furrow.engine.contract.errors import ModelMismatch
from furrow.engine.contract.message import Message
from furrow.engine.imagery.observation import sensor_of_series
from furrow.engine.imagery.stack import StackDescription
from furrow.engine.training.bundle import Bundle

UNKNOWN = "unknown"
"""Convention of Sentinel-1 that nobody told."""
DAYS_APART = 16
"""A step's middle may lie so many days beside that of the step which the model learned from."""


def stack_facts(stack: StackDescription, copied: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """What a model card keeps of the stack.

    Args:
        copied: card of a model that is taken as it is: its Sentinel-1 stays what it was trained on.
    """
    return {
        "bands": stack.bands,
        "steps": len(stack.step_labels),
        "time_step": stack.time_step,
        "conventions": conventions_learned(copied) if copied else list(stack.conventions),
        "days": [(step.start + (step.end - step.start) / 2).isoformat() for step in stack.steps],
    }


def check_fit(
    bundle: Bundle, stack: StackDescription, may_pick: bool = True, may_lack: bool = False
) -> None:
    """
    Args:
        may_pick: the model's bands will be picked out of the imagery's by name.
        may_lack: the imagery may lack a whole sensor of a model that does with any of them; what
            is to be told of that, :func:`told_of_lacking` says.

    Raises:
        ModelMismatch: with what the model takes, and what the imagery has.
    """
    trained = bundle.card["stack"]
    wanted = bands_taken(bundle.card)
    if may_lack:
        lacking = series_lacking(bundle.card, stack)
        wanted = {name: bands for name, bands in wanted.items() if name not in lacking}
    picks = may_pick and bool(bundle.card["learner"].get("picks_bands"))
    if not all(_has(stack.bands.get(name, ()), bands, picks) for name, bands in wanted.items()):
        raise ModelMismatch(
            bundle.name,
            Message(
                "it was trained on {trained}, the imagery has {found}",
                trained=_bands_in_words(wanted),
                found=_bands_in_words(stack.bands),
            ),
        )
    if trained["steps"] != len(stack.step_labels):
        raise ModelMismatch(
            bundle.name,
            Message(
                "it was trained on {trained} time steps, the imagery has {found}",
                trained=trained["steps"],
                found=len(stack.step_labels),
            ),
        )
    if trained.get("time_step", stack.time_step) != stack.time_step:
        raise ModelMismatch(
            bundle.name,
            Message(
                "a time step of it is {trained}, of the imagery {found}",
                trained=trained["time_step"],
                found=stack.time_step,
            ),
        )
    _check_season(bundle, trained.get("days", ()), stack)
    if any(name.startswith("s1") for name in wanted):
        _check_convention(bundle, conventions_learned(bundle.card), stack)


def series_lacking(card: Mapping[str, Any], stack: StackDescription) -> tuple[str, ...]:
    """Series that the imagery has nothing of, and that the model can do without.

    None where the imagery has the same sensor in another form, orbits apart or together: it would
    be left aside.
    """
    learner, wanted = card["learner"], bands_taken(card)
    # Segments are found by all sensors.
    if not learner.get("any_sensor") or "segments" in learner:
        return ()
    absent = tuple(name for name in wanted if name not in stack.bands)
    others = {sensor_of_series(name) for name in stack.bands if name not in wanted}
    if len(absent) == len(wanted) or {sensor_of_series(name) for name in absent} & others:
        return ()
    return absent


def told_of_lacking(bundle: Bundle, stack: StackDescription) -> tuple[Message, ...]:
    """Of a map made where :func:`series_lacking` finds something."""
    lacking = series_lacking(bundle.card, stack)
    if not lacking:
        return ()
    return (
        Message(
            "The imagery has no {lacking}, which the model “{model}” learned from: it maps by "
            "{found} alone. How good it is without was not measured.",
            lacking=[name.upper() for name in lacking],
            model=bundle.name,
            found=[name.upper() for name in bands_taken(bundle.card) if name not in lacking],
        ),
    )


def conventions_learned(card: Mapping[str, Any]) -> list[str]:
    """Of the Sentinel-1 that a model was trained on; empty where it is not known."""
    stated: list[str] | None = card["stack"].get("conventions")
    if stated is None and card["learner"].get("convention"):  # earlier models of tables
        return [card["learner"]["convention"]]
    return stated or []


def told_of_convention(bundle: Bundle, stack: StackDescription) -> tuple[Message, ...]:
    """Of a map or model made where nobody can say whether both Sentinel-1 are alike."""
    if not any(name.startswith("s1") and name in stack.bands for name in bands_taken(bundle.card)):
        return ()
    trained = {*conventions_learned(bundle.card)} or {UNKNOWN}
    found = {*stack.conventions} or {UNKNOWN}
    is_own = bundle.card["inputs"].get("stack_sha256") == stack.inputs_sha256
    if UNKNOWN not in trained | found or (trained == found and is_own):
        return ()
    if UNKNOWN not in trained:
        return (
            Message(
                "The imagery does not say which convention its Sentinel-1 is in, and the model "
                "“{model}” learned from {trained}. If they differ, the map is worse for it.",
                model=bundle.recipe.name,
                trained=sorted(trained),
            ),
        )
    return (
        Message(
            "It is not known which convention the Sentinel-1 was in that the model “{model}” "
            "learned from; that of the imagery is {found}. If they differ, the map is worse for "
            "it.",
            model=bundle.recipe.name,
            found=sorted(found),
        ),
    )


def bands_taken(card: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """sensor -> bands that the model reads; a recipe may leave sensors of its stack aside."""
    bands = card["learner"].get("bands") or card["stack"]["bands"]
    return {sensor: tuple(names) for sensor, names in bands.items()}


def _has(there: tuple[str, ...], wanted: tuple[str, ...], picks: bool) -> bool:
    """A model that does not pick bands by name wants them all, in order."""
    return set(wanted) <= set(there) if picks else wanted == there


def _check_season(bundle: Bundle, days: list[str], stack: StackDescription) -> None:
    """The same steps of the year: the tenth step of one season must not be the first of another."""
    most = min(DAYS_APART, _shortest_step_days(stack) // 2)
    for trained, step in zip(days, stack.steps, strict=False):
        middle = step.start + (step.end - step.start) / 2
        if _days_apart(date.fromisoformat(trained), middle) > most:
            raise ModelMismatch(
                bundle.name,
                Message(
                    "its season begins about {trained}, that of the imagery about {found}; a model "
                    "needs a season that begins in the same month",
                    trained=days[0][5:],
                    found=stack.steps[0].start.isoformat()[5:],
                ),
            )


def _check_convention(bundle: Bundle, trained: list[str], stack: StackDescription) -> None:
    """Backscatter on the ellipsoid and on the terrain cannot be turned into each other.

    Where one of both is not known, :func:`told_of_convention` tells.
    """
    known, found = {*trained} - {UNKNOWN}, {*stack.conventions} - {UNKNOWN}
    if known and found and known != found:
        raise ModelMismatch(
            bundle.name,
            Message(
                "its Sentinel-1 is {trained}, that of the imagery {found}",
                trained=sorted(known),
                found=sorted(found),
            ),
        )


def _shortest_step_days(stack: StackDescription) -> int:
    """Of the whole steps: a season may cut its first and last one."""
    whole = stack.steps[1:-1] or stack.steps
    return min((step.end - step.start).days + 1 for step in whole)


def _days_apart(one: date, other: date) -> int:
    """Within the circle of the year."""
    apart = abs(one.timetuple().tm_yday - other.timetuple().tm_yday)
    return min(apart, 365 - apart)


def _bands_in_words(bands: Mapping[str, tuple[str, ...]]) -> str:
    """ "S2 (B02, B03), S1 (VV, VH)" """
    return ", ".join(f"{sensor.upper()} ({', '.join(names)})" for sensor, names in bands.items())
