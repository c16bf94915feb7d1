"""What an import would do with a layer that was read, given which value becomes which class; quick,
so that it can be asked at every change of a choice. No widgets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.legend import Legend, names_other_land
from furrow.plugin.labelling.layer_reading import (
    MOST_FEATURES,
    Feature,
    Reading,
    moment_of,
    text_of,
)
from furrow.plugin.labelling.project_file import other_land
from furrow.plugin.labelling.store import NewLabel

translate = QCoreApplication.translate

LEAVE_OUT = ""
MOST_PROBLEMS = 1000
"""More are counted, and not listed."""


@dataclass(frozen=True)
class Mapping:
    """Which field says what; empty: none does."""

    crop: str = ""
    date: str = ""
    observer: str = ""
    notes: str = ""


@dataclass(frozen=True)
class Value:
    """One value of the crop field."""

    text: str
    count: int
    fits: str
    """The legend's class of that name or code; LEAVE_OUT where there is none."""


@dataclass(frozen=True)
class Problem:
    """A feature that is not taken as it is."""

    words: str
    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class Plan:
    """What an import would do."""

    reading: Reading | None = None
    mapping: Mapping = field(default_factory=Mapping)
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    """Of the labels."""
    taken: tuple[int, ...] = ()
    """Places in the reading."""
    crops: tuple[str, ...] = ()
    """Their classes."""
    problems: tuple[Problem, ...] = ()
    """The first of them."""
    unlisted: int = 0
    """How many problems more there are."""
    left_out: int = 0

    @cached_property
    def labels(self) -> tuple[NewLabel, ...]:
        """In the labels' own coordinates."""
        read, mapping = self.reading, self.mapping
        if read is None:
            return ()
        return tuple(
            NewLabel(
                one.shape,
                crop,
                read.name,
                text_of(read.value(one, mapping.observer)),
                moment_of(read.value(one, mapping.date)),
                text_of(read.value(one, mapping.notes)),
            )
            for one, crop in zip((read.features[place] for place in self.taken), self.crops)
            if one.shape is not None
        )

    @property
    def has_points(self) -> bool:
        read = self.reading
        return read is not None and any(read.features[place].is_point for place in self.taken)


def values_of(texts: Sequence[str], legend: Legend) -> list[Value]:
    """Values of the crop field, most frequent first, and the class that each fits."""
    counted = Counter(texts).most_common()
    return [Value(text, count, fitting(text, legend)) for text, count in counted if text]


def fitting(text: str, legend: Legend) -> str:
    """The class of this name or code; LEAVE_OUT where the legend has none."""
    if names_other_land(text):
        return other_land()
    found = legend.find(text)
    return LEAVE_OUT if found is None else found.name


def plan_import(
    read: Reading,
    texts: Sequence[str],
    mapping: Mapping,
    classes: dict[str, str],
    crs: QgsCoordinateReferenceSystem,
) -> Plan:
    """What comes of each feature.

    Args:
        texts: value of the crop field, feature by feature.
        classes: value of the crop field -> class of the legend, or LEAVE_OUT.
        crs: of the labels.
    """
    taken: list[int] = []  # numbers: thousands of pairs would wake Python's collector
    crops: list[str] = []
    is_taken = [False] * len(read.features)
    problems: list[Problem] = []
    more = left_out = 0
    for place, (one, text) in enumerate(zip(read.features, texts)):
        if not text:
            continue
        crop = classes.get(text)
        if crop == LEAVE_OUT:
            left_out += 1
            continue
        words, is_out = "", True
        if crop is None:
            words = translate("Labelling", "“{0}” is no class of the legend").format(text)
        elif one.shape is None:
            words = one.refusal
        elif one.overlaps and any(is_taken[other] for other in one.overlaps):
            words = translate("Labelling", "It overlaps one before it, and is left out.")
        elif one.is_kept:
            words = translate(
                "Labelling", "It overlaps a parcel kept to judge the map by, and is left out."
            )
        else:
            is_taken[place], is_out = True, False
            taken.append(place)
            crops.append(crop)
            if one.replaces:
                words = translate("Labelling", "It replaces a label that is there.")
        left_out += is_out
        if words and len(problems) < MOST_PROBLEMS:
            problems.append(_problem(one, words, read, crs))
        else:
            more += bool(words)
    if read.has_more:
        words = translate("Labelling", "Only the first {0} features are read.")
        problems.append(Problem(words.format(MOST_FEATURES), QgsGeometry(), read.crs))
    return Plan(read, mapping, crs, tuple(taken), tuple(crops), tuple(problems), more, left_out)


def _problem(one: Feature, words: str, read: Reading, crs: QgsCoordinateReferenceSystem) -> Problem:
    """Where it is to be seen: its shape, or where it has none, its outline in the layer."""
    words = translate("Labelling", "Feature {0}: {1}").format(one.number, words)
    if one.shape is not None:
        return Problem(words, one.shape, crs)
    return Problem(words, one.geometry if read.crs.isValid() else QgsGeometry(), read.crs)
