"""Does a model fit a season stack: the same sensors, bands, time steps and months?"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from furrow.engine.contract.errors import ModelMismatch
from furrow.engine.contract.message import Message
from furrow.engine.imagery.stack import StackDescription
from furrow.engine.training.bundle import Bundle

DAYS_APART = 16
"""A step's middle may lie so many days beside that of the step which the model learned from."""


def stack_facts(stack: StackDescription) -> dict[str, Any]:
    """What a model card keeps of the stack."""
    return {
        "bands": stack.bands,
        "steps": len(stack.step_labels),
        "time_step": stack.time_step,
        "conventions": list(stack.conventions),
        "days": [(step.start + (step.end - step.start) / 2).isoformat() for step in stack.steps],
    }


def check_fit(bundle: Bundle, stack: StackDescription, may_pick: bool = True) -> None:
    """
    Args:
        may_pick: the model's bands will be picked out of the imagery's by name.

    Raises:
        ModelMismatch: with what the model takes, and what the imagery has.
    """
    trained = bundle.card["stack"]
    wanted = bands_taken(bundle.card)
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
        _check_convention(bundle, trained.get("conventions", ()), stack)


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
    """Backscatter on the ellipsoid and on the terrain cannot be turned into each other."""
    known, found = {*trained} - {"unknown"}, {*stack.conventions} - {"unknown"}
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
