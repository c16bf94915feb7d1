"""The legend: which classes a map tells apart, and the two values that every map reserves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

from furrow.engine.contract.message import Message, marked

NO_DATA = 0
"""Pixel value where nothing could be said (no imagery)."""
NOT_CROPLAND = 1
"""Pixel value where the cropland mask or recipe says that no crop grows."""
FIRST_CLASS = 2
LAST_CLASS = 254

RESERVED_NAMES = {NO_DATA: marked("No data"), NOT_CROPLAND: marked("Not cropland")}
RESERVED_COLORS = {NO_DATA: "#000000", NOT_CROPLAND: "#d9d4cb"}

# Distinguishable on a basemap and for the common colour-blindnesses (after Paul Tol's "muted" and
# "bright" schemes), ordered so that the first few, which most legends use, differ most.
PALETTE = (
    "#e0b93a",
    "#2f7d4f",
    "#4477aa",
    "#cc5a4a",
    "#8c5aa8",
    "#7fc2d9",
    "#a4c639",
    "#d98fb3",
    "#8a6d3b",
    "#3f4fa3",
    "#e8853a",
    "#5fa39a",
    "#b0446f",
    "#6f7f3f",
    "#9a9ad6",
    "#c9c27a",
    "#55606e",
    "#d6604d",
    "#1b9e77",
    "#b8860b",
)


@dataclass(frozen=True)
class LegendClass:
    """One class of a legend."""

    value: int
    """Pixel value in crop_map.tif: 2 … 254."""
    name: str
    """What people call it, as in the labels: "Winter wheat"."""
    color: str
    """#rrggbb"""
    code: Optional[str] = None
    """Code in the labels' own system (LPIS, WorldCereal …), if there is one."""


@dataclass(frozen=True)
class Legend:
    """Classes in order of value. Names and values are unique."""

    classes: Tuple[LegendClass, ...]

    def __post_init__(self) -> None:
        values = [item.value for item in self.classes]
        names = [item.name.casefold() for item in self.classes]
        reserved = {name.casefold() for name in RESERVED_NAMES.values()}
        if len(set(values)) != len(values) or len(set(names)) != len(names):
            raise ValueError(Message("a legend's values and names must be unique"))
        if any(value < FIRST_CLASS or value > LAST_CLASS for value in values):
            raise ValueError(
                Message(
                    "class values run from {first} to {last}", first=FIRST_CLASS, last=LAST_CLASS
                )
            )
        if reserved & set(names):
            raise ValueError(Message("“No data” and “Not cropland” are reserved in every legend"))

    @staticmethod
    def from_names(names: Tuple[str, ...], codes: Optional[Dict[str, str]] = None) -> "Legend":
        """A legend with Furrow's colours, classes in the order given."""
        codes = codes or {}
        return Legend(
            tuple(
                LegendClass(FIRST_CLASS + i, name, PALETTE[i % len(PALETTE)], codes.get(name))
                for i, name in enumerate(names)
            )
        )

    def by_value(self, value: int) -> LegendClass:
        for item in self.classes:
            if item.value == value:
                return item
        raise KeyError(value)

    @property
    def is_cropland(self) -> bool:
        """True for CROPLAND_LEGEND, by which every crop is cropland."""
        return self == CROPLAND_LEGEND

    def find(self, label: str) -> Optional[LegendClass]:
        """The class of this name or code (case and outer spaces do not matter), or None."""
        wanted = label.strip().casefold()
        for item in self.classes:
            if wanted in (item.name.casefold(), (item.code or item.name).casefold()):
                return item
        return None

    def name_of(self, value: int) -> str:
        """Name of a class or of a reserved value."""
        return RESERVED_NAMES.get(value) or self.by_value(value).name

    def color_of(self, value: int) -> str:
        """Colour (#rrggbb) of a class or of a reserved value."""
        return RESERVED_COLORS.get(value) or self.by_value(value).color

    @property
    def map_values(self) -> Tuple[int, ...]:
        """All values that a map may hold, the reserved ones first."""
        return (NO_DATA, NOT_CROPLAND, *(item.value for item in self.classes))


CROPLAND_LEGEND = Legend((LegendClass(FIRST_CLASS, "Cropland", "#b8860b"),))
"""Of models that tell cropland from other land, which gets the reserved NOT_CROPLAND."""


def names_other_land(label: str) -> bool:
    """True for a label that says that no crop grows: “not cropland”, in any case."""
    return label.strip().casefold() == RESERVED_NAMES[NOT_CROPLAND].casefold()
