"""What the scores of a study of radii say in words."""

from __future__ import annotations

from collections.abc import Sequence

from furrow.engine.contract import Message
from furrow.engine.contract.adapting_results import AdaptingDraw
from furrow.engine.contract.message import marked
from furrow.engine.studies.adapting import NEAR, SPREAD
from furrow.engine.studies.arms import Key, arms_of, difference
from furrow.engine.studies.leads import Leads, Words
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


AGAINST_AS_IS = {
    ADAPTED: Words(
        marked(
            "{recipe}: do not adapt with parcels within {leads}. The model as it is (macro-F1 "
            "{as_is:.2f}) is better."
        ),
        marked("{recipe}: adapting helps with parcels within {leads}; as it is: {as_is:.2f}"),
        marked(
            "{recipe}: these draws cannot tell whether adapting with parcels near helps or hurts: "
            "{leads} against {as_is:.2f} as it is"
        ),
    ),
    SCRATCH: Words(
        marked(
            "{recipe}: trained anew from parcels within {leads} is behind the model as it is "
            "({as_is:.2f})"
        ),
        marked(
            "{recipe}: trained anew from parcels within {leads} is ahead of the model as it is "
            "({as_is:.2f})"
        ),
        marked(
            "{recipe}: trained anew from parcels near and as it is ({as_is:.2f}) cannot be told "
            "apart: {leads}"
        ),
    ),
}
AHEAD = Words(
    marked("{recipe}: from parcels near, adapted is behind trained anew: {leads}"),
    marked("{recipe}: from parcels near, adapted is ahead of trained anew: {leads}"),
)
SPREAD_OUT = Words(
    marked("{recipe}, {arm}: as many parcels from anywhere are worse than those within {leads}"),
    marked("{recipe}, {arm}: as many parcels from anywhere are better than those within {leads}"),
    marked("{recipe}, {arm}: parcels near and as many from anywhere cannot be told apart: {leads}"),
)


def said(recipe: str, draws: Sequence[AdaptingDraw]) -> list[Message]:
    """Whether to adapt with what lies near, and what it costs that it lies near.

    Something is said to help or hurt where the 95 % interval of the mean difference over the draws
    leaves out 0.
    """
    arms = arms_of(draws)
    radii = sorted({setting for arm, setting, _ in arms if arm != AS_IS})

    def leads(one: Kind, other: Kind) -> Leads:
        """ "20 km +0.05 (+0.02 to +0.08)" """
        named = ((f"{r:g} km", difference(draws, _key(one, r), _key(other, r))) for r in radii)
        return Leads.of(named)

    found: list[Message] = []
    as_is = arms.get((AS_IS, 0.0, ""))
    if as_is is not None:
        for arm, words in AGAINST_AS_IS.items():
            own = leads((arm, NEAR), (AS_IS, ""))
            found += own.said(words, recipe=recipe, as_is=as_is.macro_f1.value)
        found += leads((ADAPTED, NEAR), (SCRATCH, NEAR)).said(AHEAD, recipe=recipe)
    for arm, name in ((ADAPTED, "adapted"), (SCRATCH, "trained anew")):
        found += leads((arm, SPREAD), (arm, NEAR)).said(SPREAD_OUT, recipe=recipe, arm=name)
    return found


def _key(kind: Kind, radius: float) -> Key:
    return (kind[0], 0.0 if kind[0] == AS_IS else radius, kind[1])
