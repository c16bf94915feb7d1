"""What the scores of a study of radii say in words."""

from __future__ import annotations

from collections.abc import Sequence

from furrow.engine.contract import Message
from furrow.engine.contract.adapting_results import AdaptingDraw
from furrow.engine.studies.adapting import NEAR, SPREAD
from furrow.engine.studies.arms import Key, arms_of, difference, signed
from furrow.engine.training.adapting import ADAPTED, AS_IS, SCRATCH

Kind = tuple[str, str]
"""(arm, near or spread)"""

WORDS: dict[Kind, str] = {
    (AS_IS, ""): "as it is",
    (ADAPTED, NEAR): "adapted, near",
    (ADAPTED, SPREAD): "adapted, from anywhere",
    (SCRATCH, NEAR): "trained anew, near",
    (SCRATCH, SPREAD): "trained anew, from anywhere",
}


def said(recipe: str, draws: Sequence[AdaptingDraw]) -> list[Message]:
    """Whether to adapt with what lies near, and what it costs that it lies near.

    Something is said to help or hurt where the 95 % interval of the mean difference over the draws
    leaves out 0.
    """
    arms = arms_of(draws)
    radii = sorted({setting for arm, setting, _ in arms if arm != AS_IS})
    found: list[Message] = []
    as_is = arms.get((AS_IS, 0.0, ""))
    if as_is is not None:
        known = {"recipe": recipe, "as_is": as_is.macro_f1.value}
        for kind in ((ADAPTED, NEAR), (SCRATCH, NEAR)):
            found += _against_as_is(known, kind[0], _leads(draws, radii, kind, (AS_IS, "")))
        found += _adapted_or_anew(recipe, _leads(draws, radii, (ADAPTED, NEAR), (SCRATCH, NEAR)))
    for arm in (ADAPTED, SCRATCH):
        found += _spread(recipe, arm, _leads(draws, radii, (arm, SPREAD), (arm, NEAR)))
    return found


Leads = tuple[list[str], list[str], list[str]]
"""Better, worse, and not to be told apart: "20 (+0.05 (+0.02 to +0.08))"."""


def _leads(draws: Sequence[AdaptingDraw], radii: Sequence[float], one: Kind, other: Kind) -> Leads:
    better: list[str] = []
    worse: list[str] = []
    neither: list[str] = []
    for radius in radii:
        lead = difference(draws, _key(one, radius), _key(other, radius))
        if lead is not None:
            kind = better if lead.low > 0 else worse if lead.high < 0 else neither
            kind.append(f"{radius:g} km {signed(lead)}")
    return better, worse, neither


def _key(kind: Kind, radius: float) -> Key:
    return (kind[0], 0.0 if kind[0] == AS_IS else radius, kind[1])


def _against_as_is(known: dict[str, object], arm: str, leads: Leads) -> list[Message]:
    better, worse, neither = leads
    found = []
    if arm == ADAPTED:
        hurts = (
            "{recipe}: do not adapt with parcels within {leads}. The model as it is (macro-F1 "
            "{as_is:.2f}) is better."
        )
        helps = "{recipe}: adapting helps with parcels within {leads}; as it is: {as_is:.2f}"
        unclear = (
            "{recipe}: these draws cannot tell whether adapting with parcels near helps or hurts: "
            "{leads} against {as_is:.2f} as it is"
        )
    else:
        hurts = (
            "{recipe}: trained anew from parcels within {leads} is behind the model as it is "
            "({as_is:.2f})"
        )
        helps = (
            "{recipe}: trained anew from parcels within {leads} is ahead of the model as it is "
            "({as_is:.2f})"
        )
        unclear = (
            "{recipe}: trained anew from parcels near and as it is ({as_is:.2f}) cannot be told "
            "apart: {leads}"
        )
    if worse:
        found.append(Message(hurts, **known, leads=worse))
    if better:
        found.append(Message(helps, **known, leads=better))
    if neither and not worse and not better:
        found.append(Message(unclear, **known, leads=neither))
    return found


def _adapted_or_anew(recipe: str, leads: Leads) -> list[Message]:
    better, worse, _ = leads
    found = []
    if better:
        detail = "{recipe}: from parcels near, adapted is ahead of trained anew: {leads}"
        found.append(Message(detail, recipe=recipe, leads=better))
    if worse:
        detail = "{recipe}: from parcels near, adapted is behind trained anew: {leads}"
        found.append(Message(detail, recipe=recipe, leads=worse))
    return found


def _spread(recipe: str, arm: str, leads: Leads) -> list[Message]:
    better, worse, neither = leads
    known = {"recipe": recipe, "arm": "adapted" if arm == ADAPTED else "trained anew"}
    found = []
    if better:
        found.append(
            Message(
                "{recipe}, {arm}: as many parcels from anywhere are better than those within "
                "{leads}",
                **known,
                leads=better,
            )
        )
    if worse:
        found.append(
            Message(
                "{recipe}, {arm}: as many parcels from anywhere are worse than those within "
                "{leads}",
                **known,
                leads=worse,
            )
        )
    if neither and not better and not worse:
        found.append(
            Message(
                "{recipe}, {arm}: parcels near and as many from anywhere cannot be told apart: "
                "{leads}",
                **known,
                leads=neither,
            )
        )
    return found
