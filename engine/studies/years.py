"""Which seasons a study of years leaves out, and what its scores say in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from furrow.engine.contract import Message
from furrow.engine.contract.adapting_errors import OneYearOnly, SeasonsApart, YearsUnknown
from furrow.engine.contract.adapting_results import AdaptingDraw
from furrow.engine.contract.message import marked
from furrow.engine.studies.adapting_points import LeftOut
from furrow.engine.studies.arms import Key, arms_of, difference
from furrow.engine.studies.leads import Leads, Words
from furrow.engine.studies.parcels import TextArray
from furrow.engine.studies.seasons import Dated, in_order
from furrow.engine.training.adapting import ADAPTED, AS_IS, SCRATCH

AS_IS_KEY: Key = (AS_IS, 0.0, "")
WORDS = {AS_IS: "as it is", ADAPTED: "adapted", SCRATCH: "trained anew"}

ADAPTING = Words(
    marked(
        "{recipe}, {year}: do not adapt with so many parcels of each class: {labels}. The model as "
        "it is (macro-F1 {as_is:.2f}) is better."
    ),
    marked(
        "{recipe}, {year}: adapting helps with so many parcels of each class: {labels}; as it is, "
        "the model reaches {as_is:.2f}"
    ),
    marked(
        "{recipe}, {year}: these draws cannot tell whether adapting helps or hurts: {labels} "
        "against {as_is:.2f} as it is. Keep the model as it is until more is known."
    ),
    place="labels",
)
AHEAD = Words(
    marked("{recipe}, {year}: adapted is behind trained anew with {labels} of each class"),
    marked("{recipe}, {year}: adapted is ahead of trained anew with {labels} of each class"),
    place="labels",
)
ANEW = Words(
    marked(
        "{recipe}, {year}: trained anew is behind the model as it is ({as_is:.2f}) with {labels} "
        "of each class"
    ),
    marked(
        "{recipe}, {year}: trained anew is ahead of the model as it is ({as_is:.2f}) with "
        "{labels} of each class"
    ),
    marked(
        "{recipe}, {year}: trained anew and as it is ({as_is:.2f}) cannot be told apart: {labels} "
        "of each class"
    ),
    place="labels",
)


def years_of_table(
    path: str, sidecar: str, groups: Mapping[str, TextArray], grouping: str, earlier: bool
) -> list[LeftOut]:
    """One a value of the grouping.

    Args:
        groups: of the table.
        earlier: a model of the years before only; the first year is then never left out.

    Raises:
        YearsUnknown, OneYearOnly
    """
    if grouping not in groups:
        raise YearsUnknown(path, grouping, sorted(groups))
    years = sorted({str(one) for one in np.unique(groups[grouping])} - {""}, key=in_order)
    if len(years) < 2:
        raise OneYearOnly(path, ", ".join(years))
    return [
        LeftOut(
            year=year,
            others=", ".join(years[:number] if earlier else [y for y in years if y != year]),
            table=path,
            sidecar=sidecar,
            where=f"{grouping}={year}",
            source_where=f"{grouping}{'<' if earlier else '!='}{year}",
        )
        for number, year in enumerate(years)
        if number or not earlier
    ]


def years_of_two(one: Dated, two: Dated, earlier: bool) -> list[LeftOut]:
    """Each of two seasons is left out once; only the later one, if it may not be learned from.

    Raises:
        OneYearOnly, SeasonsApart
    """
    if one.year == two.year:
        raise OneYearOnly(f"{one.name}, {two.name}", one.year)
    for season, other in ((one, two), (two, one)):
        if not season.year.isdigit():
            detail = Message("the dates of {table} tell no year", table=season.name)
            raise SeasonsApart(season.name, other.name, detail)
    found = [
        LeftOut(
            year=season.year,
            others=other.year,
            table=season.path,
            sidecar=season.sidecar,
            source=other.path,
            source_sidecar=other.sidecar,
        )
        for season, other in ((one, two), (two, one))
    ]
    found.sort(key=lambda left: in_order(left.year))
    return found[1:] if earlier else found


def said(recipe: str, year: str, draws: Sequence[AdaptingDraw]) -> list[Message]:
    """Whether to adapt, for one recipe and the season left out.

    Something is said to help or hurt where the 95 % interval of the mean difference over the draws
    leaves out 0.
    """
    arms = arms_of(draws)
    if AS_IS_KEY not in arms:
        return []
    known = {"recipe": recipe, "year": year, "as_is": arms[AS_IS_KEY].macro_f1.value}
    labels = sorted({setting for arm, setting, _ in arms if arm != AS_IS})
    found = []
    if any(arm == ADAPTED for arm, _, _ in arms):
        found += _leads(draws, labels, ADAPTED, AS_IS).said(ADAPTING, **known)
        found += _leads(draws, labels, ADAPTED, SCRATCH).said(AHEAD, **known)
    return [*found, *_leads(draws, labels, SCRATCH, AS_IS).said(ANEW, **known)]


def _leads(draws: Sequence[AdaptingDraw], labels: Sequence[float], one: str, other: str) -> Leads:
    """ "5 (+0.05 (+0.02 to +0.08))", by labels of each class"""
    keys = {label: AS_IS_KEY if other == AS_IS else (other, label, "") for label in labels}
    leads = ((f"{label:g}", difference(draws, (one, label, ""), keys[label])) for label in labels)
    return Leads.of(leads, "{name} ({lead})")
