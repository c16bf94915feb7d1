"""The parts of tables that few_shot.py scores, and which of them the recipe was chosen on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.features.labelled_tables import LabelledTable

US_CLASSES = 60
"""Least samples of a class in a part of us_ar_ca: enough for all points."""
BETWEEN_STATES = ("cotton", "maize", "rice")


@dataclass(frozen=True)
class Part:
    """Rows of a table that are evaluated, or learned from to score others."""

    name: str
    table: str
    """Of its description in benchmarks/sidecars."""
    learn: Callable[[LabelledTable], NDArray[np.bool_]]
    test: Callable[[LabelledTable], NDArray[np.bool_]] | None = None
    group: str = ""
    classes: tuple[str, ...] = ()
    least: int = 0
    """Samples that a class must have in the part to be in it at all."""

    def point(self, labels: int) -> str:
        """The key of so many labels in this part: another grouping is another point."""
        return f"{self.name}|{self.group}|{labels}"


def zone(name: str) -> Callable[[LabelledTable], NDArray[np.bool_]]:
    of_state, of_zone = name.split()

    def chosen(table: LabelledTable) -> NDArray[np.bool_]:
        zones = table.groups["zone"]
        return np.char.startswith(zones, of_state) & np.char.endswith(zones, of_zone)

    return chosen


def state(name: str) -> Callable[[LabelledTable], NDArray[np.bool_]]:
    return lambda table: table.groups["state"] == name


def west(is_west: bool) -> Callable[[LabelledTable], NDArray[np.bool_]]:
    def chosen(table: LabelledTable) -> NDArray[np.bool_]:
        if table.samples.location is None:
            raise SystemExit("the table of Canada has no location")
        return (table.samples.location[:, 1] < -95) == is_west

    return chosen


def whole(table: LabelledTable) -> NDArray[np.bool_]:
    return np.ones(len(table), np.bool_)


def region(name: str) -> Callable[[LabelledTable], NDArray[np.bool_]]:
    return lambda table: table.groups["region"] == name


def group_of(table: LabelledTable, part: Part) -> NDArray[np.str_]:
    """(samples,): those of one group are never on both sides of a draw."""
    if part.group != SQUARE:
        return table.groups[part.group] if part.group else table.ids
    if table.samples.location is None:
        raise SystemExit(f"the table of {part.name} has no location")
    squares = np.floor(table.samples.location / SQUARE_DEGREES).astype(np.int64)
    return np.array([f"{row} {column}" for row, column in squares])


CALIFORNIA, ARKANSAS = state("california"), state("arkansas")
SQUARE, SQUARE_DEGREES = "square", 0.05
"""About 5 km: of a table without field blocks, where three samples in ten have one of the same
zone within 500 m."""
TWO_CROPS = ("cotton", "maize")
"""All else, three quarters of the samples, is other land: an open area."""
FOUR_CROPS = ("cotton", "maize", "rice", "soybean")
PARTS = (
    # Its classes stand in too few cells: grouped by them, no draw leaves all of them to the test.
    Part("Western Canada", "canada", west(True), group="place"),
    Part("France", "france", whole),
    Part("Denmark, parcels", "denmark_parcels", whole, group="block"),
    Part("Korea", "korea", whole),
    *(Part(f"Korea, region {name}", "korea", region(name)) for name in ("nh", "nj", "us")),
    Part("Canada, west → east", "canada", west(True), west(False), group="cell"),
    Part("Arkansas Z0", "us_ar_ca", zone("arkansas Z0"), classes=FOUR_CROPS),
    Part("Arkansas Z1", "us_ar_ca", zone("arkansas Z1"), classes=FOUR_CROPS),
    Part("Arkansas Z0, cotton and maize", "us_ar_ca", zone("arkansas Z0"), classes=TWO_CROPS),
    Part(
        "Arkansas Z0, by squares", "us_ar_ca", zone("arkansas Z0"), group=SQUARE, classes=FOUR_CROPS
    ),
    Part("California → Arkansas", "us_ar_ca", CALIFORNIA, ARKANSAS, classes=BETWEEN_STATES),
    Part("Arkansas → California", "us_ar_ca", ARKANSAS, CALIFORNIA, classes=BETWEEN_STATES),
    Part("California Z0", "us_ar_ca", zone("california Z0"), least=US_CLASSES),
    Part("California Z1", "us_ar_ca", zone("california Z1"), least=US_CLASSES),
    Part(
        "California Z0, by squares",
        "us_ar_ca",
        zone("california Z0"),
        group=SQUARE,
        least=US_CLASSES,
    ),
    Part("Canada", "canada", whole, group="cell"),
)
CHOSEN_ON = ("Western Canada", "Arkansas Z0", "Arkansas Z1")
"""Those of two crops and by squares are of these, too."""
