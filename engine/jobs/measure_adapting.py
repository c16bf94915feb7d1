"""Request measure_adapting: a model of elsewhere as it is, adapted, or one trained anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.adapting_errors import CoordinatesMissing
from furrow.engine.contract.adapting_requests import MeasureAdapting
from furrow.engine.contract.adapting_results import AdaptingDraw, AdaptingMeasured
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.evaluation_errors import TooFewSamples
from furrow.engine.studies.adapting import (
    Asked,
    Deal,
    Side,
    deal_by_class,
    deal_by_radius,
    measure,
)
from furrow.engine.studies.departure import departures_of, radii_of
from furrow.engine.studies.learning import can_adapt
from furrow.engine.studies.parcels import (
    LEFT_PARCELS,
    BoolArray,
    Parcels,
    TextArray,
    group_keys,
    parcels_of,
)
from furrow.engine.studies.seasons import PARCEL, Season, open_season, prepared, rows_of
from furrow.engine.studies.tables import kept_whole, listed, numbers
from furrow.engine.training.few_shot import LEFT_TO_TEST
from furrow.engine.training.readiness import check_ready
from furrow.engine.training.table_samples import recipe_for_tables, uses_unlabelled

LEAST_OF_SOURCE = 2
"""Parcels of each class of elsewhere."""
DEPARTURES = 20
"""Points that are tried where what is drawn around one leaves too little to test on."""
LEAST_FOR_RADII = 20
"""Parcels of each class, beside those to test on, for some to lie within a radius."""


@dataclass(frozen=True)
class Rows:
    """Labelled samples of one side, and what is kept whole among them."""

    season: Season
    chosen: BoolArray
    keys: TextArray

    def parcels(self, names: Sequence[str], codes: bool) -> Parcels:
        return parcels_of(self.season.table, self.chosen, names, codes, self.keys)

    def names(self, codes: bool) -> set[str]:
        table = self.season.table
        return set((table.labels if codes else table.crops)[self.chosen].tolist()) - {""}


def run(request: MeasureAdapting, reporter: Reporter) -> AdaptingMeasured:
    """Draw, train, test.

    Raises:
        BadRequest, RecipeUnknown, RecipeNeedsImagery, TorchMissing, WeightsMissing,
        GroupingUnknown, SeasonsApart, CoordinatesMissing, DepartureRefused, TooFewSamples, and what
        reading a table or a project raises.
    """
    recipe = recipe_for_tables(request.recipe)
    _check(request)
    check_ready(recipe)
    radii = radii_of(request.radii) if request.radii else ()
    labels = numbers("labels_per_class", request.labels_per_class)
    reporter.step(0.0, "Reading the table")
    target, source, notes = _read(request, recipe, reporter.part(0.0, 0.1))
    if radii and target.season.table.samples.location is None:
        raise CoordinatesMissing(request.table)
    if source is None and not radii:
        raise BadRequest("source", Message("no other season or region is given"))
    names, labels, more = _chosen(
        request, target, source, labels if not radii else (LEAST_FOR_RADII,)
    )
    own, other, prepared_notes = prepared(
        target.season, None if source is None else source.season, recipe
    )
    sides = (
        Side(own, target.parcels(names, request.codes)),
        None
        if source is None or other is None
        else Side(other, source.parcels(names, request.codes)),
    )
    asked = Asked(recipe, request.samples_per_parcel, request.source_labels)
    draws = []
    for number in range(request.draws):
        part = reporter.part(
            0.1 + 0.9 * number / request.draws, 0.1 + 0.9 * (number + 1) / request.draws
        )
        draws.append(_draw(request, sides, labels, radii, asked, request.first_draw + number, part))
    notes = [*notes, *more, *prepared_notes, *_about(request, recipe, sides)]
    simulated = target.season.simulated or (source is not None and source.season.simulated)
    return AdaptingMeasured(
        table=request.table,
        source=request.source,
        recipe=recipe.name,
        classes=tuple(names),
        settings=radii or tuple(float(one) for one in labels),
        samples_per_parcel=float(np.mean([one.test_samples / one.test_parcels for one in draws])),
        simulated=simulated,
        draws=tuple(draws),
        warnings=tuple(dict.fromkeys(notes)),
    )


def _check(request: MeasureAdapting) -> None:
    if request.draws < 1:
        raise BadRequest("draws", Message("at least 1 draw is needed"))
    if request.samples_per_parcel < 1:
        raise BadRequest("samples_per_parcel", Message("expected 1 or more"))
    for field in ("first_draw", "parcels", "source_labels"):
        if getattr(request, field) < 0:
            raise BadRequest(field, Message("expected 0 or more"))


# --- what was asked ------------------------------------------------------------------------------


def _read(
    request: MeasureAdapting, recipe: Recipe, reporter: Reporter
) -> tuple[Rows, Rows | None, list[Message]]:
    season = open_season(request.table, request.sidecar, recipe, reporter)
    chosen = rows_of(season.table, request.where, request.table)
    group = request.group
    notes: list[Message] = [*season.table.notes]
    if not group:
        kept = kept_whole(season.table, "")
        group, notes = kept.group, [*notes, *kept.notes]
    keys, more = group_keys(season.table, group, season.name, "0")
    notes += more
    if not request.source and not request.source_where:
        return Rows(season, chosen, keys), None, notes
    if not request.source:
        there = rows_of(season.table, request.source_where, request.table)
        if not request.where:
            chosen = ~there
        if (chosen & there).any() or not there.any():
            detail = Message("the earlier model's samples must be others than those tested on")
            raise BadRequest("source_where", detail)
        return Rows(season, chosen, keys), Rows(season, there, keys), notes
    sidecar = request.source_sidecar or request.sidecar
    other = open_season(request.source, sidecar, recipe, reporter)
    there = rows_of(other.table, request.source_where, request.source)
    others, more = _other_keys(season, other, group)
    return Rows(season, chosen, keys), Rows(other, there, others), [*notes, *more]


def _other_keys(
    season: Season, other: Season, group: str
) -> tuple[NDArray[np.str_], tuple[Message, ...]]:
    """Groups of the other season: the same only where both name the grouping."""
    if season.is_project != other.is_project:
        group = PARCEL if other.is_project else kept_whole(other.table, "").group
    return group_keys(other.table, group, other.name, "1")


def _chosen(
    request: MeasureAdapting, target: Rows, source: Rows | None, labels: tuple[int, ...]
) -> tuple[tuple[str, ...], tuple[int, ...], list[Message]]:
    """Classes of both sides with parcels enough, and the numbers of labels that these allow.

    Raises:
        BadRequest, TooFewSamples
    """
    there = target.names(request.codes)
    if source is not None:
        there &= source.names(request.codes)
    if request.classes:
        wanted = listed("classes", request.classes)
        unknown = [name for name in wanted if name not in there]
        if unknown:
            detail = Message(
                "{unknown} is not in both; there are {known}", unknown=unknown, known=sorted(there)
            )
            raise BadRequest("classes", detail)
    else:
        wanted = tuple(sorted(name for name in there if "," not in name))
    if len(wanted) < 2:
        detail = Message(
            "the two have {number} classes in common: {classes}",
            number=len(wanted),
            classes=list(wanted),
        )
        raise TooFewSamples(request.table, detail)
    here = target.parcels(wanted, request.codes)
    other = None if source is None else source.parcels(wanted, request.codes)
    kept = labels
    names: tuple[str, ...] = ()
    for number in range(len(labels)):
        kept = labels[: len(labels) - number]
        names = _enough(here, other, kept[-1])
        if len(names) == len(wanted) or (len(names) >= 2 and not request.classes):
            break
        names = ()
    if not names:
        detail = Message(
            "fewer than two classes of both have {parcels} parcels, and {samples} samples",
            parcels=labels[0] + LEFT_PARCELS,
            samples=labels[0] + LEFT_TO_TEST,
        )
        raise TooFewSamples(request.table, detail)
    notes = []
    if len(kept) < len(labels):
        too_many = [str(one) for one in labels[len(kept) :]]
        notes.append(
            Message("Too few parcels for {labels} labels of each of two classes", labels=too_many)
        )
    left_out = [name for name in wanted if name not in names]
    if left_out:
        notes.append(
            Message(
                "Not told apart, for fewer than {number} parcels: {classes}",
                number=kept[-1] + LEFT_PARCELS,
                classes=left_out,
            )
        )
    return names, kept, notes


def _enough(target: Parcels, source: Parcels | None, most: int) -> tuple[str, ...]:
    found = []
    groups = np.unique(target.groups)
    halved = source is not None and bool(np.isin(groups, source.groups).any())
    for value, name in enumerate(target.names):
        own = target.classes == value
        parcels, samples = int(own.sum()), int(target.sizes[own].sum())
        if halved:  # half of what both seasons hold goes to either side
            parcels, samples = parcels // 2, samples // 2
        enough = parcels >= most + LEFT_PARCELS and samples >= most + LEFT_TO_TEST
        if source is not None:
            enough = enough and int((source.classes == value).sum()) >= LEAST_OF_SOURCE
        if enough and len(np.unique(target.groups[own])) > 1:
            found.append(name)
    return tuple(found)


def _draw(
    request: MeasureAdapting,
    sides: tuple[Side, Side | None],
    labels: Sequence[int],
    radii: Sequence[float],
    asked: Asked,
    number: int,
    reporter: Reporter,
) -> AdaptingDraw:
    target, source = sides
    seed = (request.seed, number)
    deal: Deal | None = None
    if radii:
        others = None if source is None else source.parcels
        points = departures_of(target.parcels, radii, request.departure, seed, request.table)
        deals = (
            deal_by_radius(target.parcels, others, point, request.parcels, asked, seed)
            for point in islice(points, DEPARTURES)
        )
        deal = next((one for one in deals if one is not None), None)
    elif source is not None:
        deal = deal_by_class(target.parcels, source.parcels, labels, asked, seed)
    if deal is None:
        detail = Message("no draw leaves every class test samples enough in groups of their own")
        raise TooFewSamples(request.table, detail)
    return measure(target, source, deal, asked, number, request.seed + number, reporter)


def _about(
    request: MeasureAdapting, recipe: Recipe, sides: tuple[Side, Side | None]
) -> list[Message]:
    """What a reader must know of these figures."""
    notes = []
    if sides[1] is not None and not can_adapt(recipe):
        detail = "{recipe}: its kind cannot be trained further, so it is not adapted"
        notes.append(Message(detail, recipe=recipe.name))
    if uses_unlabelled(recipe):
        notes.append(
            Message(
                "{recipe}: trained anew, it was given the test samples without their labels as "
                "samples of the area; the figures hold for areas that are there when it is trained",
                recipe=recipe.name,
            )
        )
    sizes = np.minimum(sides[0].parcels.sizes, request.samples_per_parcel)
    if sizes.max() == 1:
        notes.append(Message("A parcel is one series here: the table holds no pixels of parcels"))
    elif sizes.max() < request.samples_per_parcel:
        detail = "Fewer than {wanted} pixels a parcel are there: {found} at most"
        found = int(sizes.max())
        notes.append(Message(detail, wanted=request.samples_per_parcel, found=found))
    return notes
