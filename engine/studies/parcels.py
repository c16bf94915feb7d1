"""Parcels of a labelled table: drawn by class, or near a departure point, and kept whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Message
from furrow.engine.contract.errors import GroupingUnknown
from furrow.engine.features.labelled_tables import LabelledTable
from furrow.engine.features.samples import FloatArray
from furrow.engine.training.few_shot import LEFT_TO_TEST, NO_CLASS

BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]
TextArray = NDArray[np.str_]
RealArray = NDArray[np.float64]

EARTH_KM = 6371.0088
"""Mean radius."""
LEFT_PARCELS = 5
"""Of each class that must be left to test on, however many pixels they have."""


@dataclass(frozen=True)
class Parcels:
    """Samples gathered into parcels: those of one group and one class."""

    names: tuple[str, ...]
    parcel: IntArray
    """(samples,) number of the parcel; NO_CLASS where a sample is of none of the classes."""
    classes: IntArray
    """(parcels,) position in ``names``."""
    groups: TextArray
    """(parcels,) what is never torn apart: of one group may be several parcels."""
    places: RealArray | None
    """(parcels, 2) latitude and longitude in degrees."""

    def __len__(self) -> int:
        return len(self.classes)

    @property
    def sizes(self) -> IntArray:
        """(parcels,) samples."""
        return np.bincount(self.parcel[self.parcel >= 0], minlength=len(self)).astype(np.int64)

    @property
    def sample_classes(self) -> IntArray:
        """(samples,)"""
        there = self.parcel >= 0
        return np.where(there, self.classes[np.where(there, self.parcel, 0)], NO_CLASS)

    def rows(self, chosen: IntArray, most: int, generator: np.random.Generator) -> IntArray:
        """Samples of these parcels, so many of each at most, drawn at random."""
        rows = np.flatnonzero(np.isin(self.parcel, chosen))
        rows = rows[generator.permutation(len(rows))]
        rows = rows[np.argsort(self.parcel[rows], kind="stable")]
        own = self.parcel[rows]
        _, first = np.unique(own, return_index=True)
        turn = np.arange(len(rows)) - np.repeat(first, np.diff([*first, len(rows)]))
        return np.sort(rows[turn < most])


def parcels_of(
    table: LabelledTable, rows: BoolArray, names: Sequence[str], codes: bool, keys: TextArray
) -> Parcels:
    """The parcels of these rows and classes.

    Args:
        keys: (samples,) group of each.
    """
    labels = table.labels if codes else table.crops
    position = {name: number for number, name in enumerate(names)}
    classes = np.array([position.get(str(one), NO_CLASS) for one in labels], np.int64)
    wanted = rows & (classes != NO_CLASS)
    both = np.array(
        [f"{key}\t{one}" for key, one in zip(keys[wanted], classes[wanted], strict=True)], np.str_
    )
    _, first, number = np.unique(both, return_index=True, return_inverse=True)
    parcel = np.full(len(table), NO_CLASS, np.int64)
    parcel[wanted] = number
    places = None
    if table.samples.location is not None:
        places = _means(table.samples.location[wanted], number, len(first))
    return Parcels(tuple(names), parcel, classes[wanted][first], keys[wanted][first], places)


def _means(location: FloatArray, number: IntArray, count: int) -> RealArray:
    sizes = np.bincount(number, minlength=count)
    sums = [np.bincount(number, column, minlength=count) for column in location.T]
    return np.asarray(np.column_stack(sums) / np.maximum(sizes, 1)[:, None])


def group_keys(
    table: LabelledTable, group: str, name: str, alone: str
) -> tuple[TextArray, tuple[Message, ...]]:
    """What is never torn apart.

    Args:
        group: groupings with commas between; empty: every sample by itself.
        alone: put before the ids of single samples: row 7 of two tables is not the same sample.

    Raises:
        GroupingUnknown: it has some of the groupings, and not all.
    """
    wanted = [one.strip() for one in group.split(",") if one.strip()]
    there = [one for one in wanted if one in table.groups]
    if not there:
        detail = "{table} has no grouping “{group}”: every sample of it stands by itself"
        notes = (Message(detail, table=name, group=group),) if wanted else ()
        return np.array([f"{alone}\t{one}" for one in table.ids], np.str_), notes
    for one in wanted:
        if one not in there:
            raise GroupingUnknown(name, one, sorted(table.groups))
    parts = zip(*(table.groups[one] for one in wanted), strict=True)
    return np.array(["\t".join(part) for part in parts], np.str_), ()


def apart(
    target: Parcels, source: Parcels, generator: np.random.Generator
) -> tuple[BoolArray, BoolArray]:
    """Parcels of either side to go by: no group is on both.

    Groups that both have (fields that are seen in two seasons) are dealt out by lot, half to either
    side: else a model would be tested on fields that it knows.
    """
    shared = np.intersect1d(target.groups, source.groups)
    dealt = generator.permutation(shared)
    half = len(dealt) // 2
    return (
        np.asarray(~np.isin(target.groups, dealt[:half])),
        np.asarray(~np.isin(source.groups, dealt[half:])),
    )


def draw_by_class(
    parcels: Parcels, usable: BoolArray, most: int, generator: np.random.Generator
) -> list[IntArray]:
    """Of each class, ``most`` parcels in random order: the first n of each are a draw of n.

    Classes share the order of the groups, and take one parcel of a group, then a second one: what
    is left then keeps as many groups as can be.
    """
    names, group = np.unique(parcels.groups, return_inverse=True)
    place = generator.permutation(len(names))[group]
    order = generator.permutation(len(parcels))
    found = []
    for value in range(len(parcels.names)):
        own = order[(parcels.classes[order] == value) & usable[order]]
        found.append(own[np.argsort(place[own], kind="stable")][:most].astype(np.int64))
    return found


def left_over(parcels: Parcels, usable: BoolArray, drawn: IntArray) -> IntArray:
    """Parcels whose group holds no drawn one."""
    away = ~np.isin(parcels.groups, parcels.groups[drawn])
    return np.flatnonzero(away & usable).astype(np.int64)


def enough_to_test(parcels: Parcels, chosen: IntArray) -> bool:
    """Whether every class has parcels and samples enough among these."""
    size = len(parcels.names)
    count = np.bincount(parcels.classes[chosen], minlength=size)
    samples = np.bincount(parcels.classes[chosen], parcels.sizes[chosen], minlength=size)
    return bool((count >= LEFT_PARCELS).all() and (samples >= LEFT_TO_TEST).all())


def kilometres(places: RealArray, latitude: float, longitude: float) -> RealArray:
    """Great-circle distance of each place (haversine)."""
    one, two = np.radians(places[:, 0]), np.radians(latitude)
    across = np.radians(places[:, 1] - longitude)
    half = np.sin((one - two) / 2) ** 2 + np.cos(one) * np.cos(two) * np.sin(across / 2) ** 2
    return np.asarray(2 * EARTH_KM * np.arcsin(np.sqrt(np.minimum(half, 1.0))))
