"""What the robot remembers of its labels, by the rules that docs/labelling.md promises, and what
labels.gpkg holds, read without any of the plugin's code."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import QgsGeometry

OVERLAP, SAME = 0.05, 0.98


@dataclass(frozen=True)
class Label:
    """A labelled parcel, in the labels' own coordinates."""

    shape: QgsGeometry
    crop: str
    role: str = "train"

    @property
    def words(self) -> str:
        place = self.shape.centroid().asPoint()
        return f"{self.crop} at {place.x():.0f} {place.y():.0f}, {self.shape.area():.0f} m²"


Labels = tuple[Label, ...]


class Memory:
    """The labels of one project."""

    def __init__(self, labels: Labels) -> None:
        self.labels = labels
        self._before: list[Labels] = []
        self.steps = 0
        """How often something was labelled, or taken away."""

    def is_reopened(self) -> None:
        """Undo goes back to the opening of the project."""
        self._before = []

    def new_class(self) -> None:
        """One or more came into the legend: a step of undo, be it with labels or without."""
        self._before.append(self.labels)

    def give(self, given: Iterable[tuple[QgsGeometry, str]], joins: bool = False) -> None:
        """These outlines are labelled, as one step; what they overlap makes room.

        Args:
            joins: the step is one with the new classes that were told just before.
        """
        labels = self.labels
        for shape, crop in given:
            labels = _with(labels, _mended(shape), crop)
        self._step(labels)
        if joins and len(self._before) > 1 and labels != self._before[-1]:
            self._before.pop()

    def remove(self, shape: QgsGeometry) -> None:
        self._step(tuple(one for one in self.labels if not _is_same(one.shape, shape)))

    def undo(self) -> None:
        if self._before:
            self.labels = self._before.pop()

    def keeps(self, shape: QgsGeometry) -> bool:
        """Whether the outline touches a parcel that is kept to judge the map by."""
        mended = _mended(shape)
        return any(
            _overlap(one.shape, mended) or _is_same(one.shape, mended)
            for one in self.labels
            if one.role == "reference"
        )

    def differs(self, there: Labels) -> str:
        """How labels.gpkg differs from what is remembered; empty where it does not."""
        left, lost = list(there), []
        for one in self.labels:
            found = next((other for other in left if _is_equal(one, other)), None)
            if found is None:
                lost.append(one.words)
            else:
                left.remove(found)
        parts = []
        if lost:
            parts.append("not in labels.gpkg: " + "; ".join(lost))
        if left:
            parts.append("in labels.gpkg, but never given: " + "; ".join(o.words for o in left))
        return " | ".join(parts)

    def _step(self, labels: Labels) -> None:
        if labels != self.labels:
            self._before.append(self.labels)
            self.labels = labels
            self.steps += 1


def labels_of(folder: str) -> Labels:
    """The labelled parcels in labels.gpkg."""
    source = ogr.GetDriverByName("GPKG").Open(str(Path(folder) / "labels.gpkg"), 0)
    if source is None:
        raise OSError(f"{folder}/labels.gpkg cannot be opened: {gdal.GetLastErrorMsg()}")
    found = []
    for feature in source.GetLayerByName("parcels"):
        if feature.GetField("crop"):
            shape = QgsGeometry()
            shape.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
            found.append(Label(shape, feature.GetField("crop"), feature.GetField("role") or ""))
    return tuple(found)


def damage_of(folder: str) -> str:
    """What SQLite's own check finds wrong with labels.gpkg; empty where it is whole."""
    with sqlite3.connect(f"file:{folder}/labels.gpkg?mode=ro", uri=True) as file:
        found = [row[0] for row in file.execute("PRAGMA integrity_check")]
    uids = [one.words for one in labels_of(folder) if one.shape.isEmpty()]
    return "; ".join([*(words for words in found if words != "ok"), *uids])


def _with(labels: Labels, shape: QgsGeometry, crop: str) -> Labels:
    same = next((one for one in labels if _is_same(one.shape, shape)), None)
    if same is not None and same.crop == crop:
        return labels
    outline = shape if same is None else same.shape
    kept = (one for one in labels if one is not same and not _overlap(one.shape, outline))
    new = Label(outline, crop) if same is None else replace(same, crop=crop)
    return (*kept, new)


def _mended(shape: QgsGeometry) -> QgsGeometry:
    return shape if shape.isGeosValid() else shape.makeValid()


def _overlap(one: QgsGeometry, other: QgsGeometry) -> bool:
    if not one.boundingBoxIntersects(other):
        return False
    shared = one.intersection(other).area()
    return shared > OVERLAP * min(one.area(), other.area())


def _is_same(one: QgsGeometry, other: QgsGeometry) -> bool:
    if not one.boundingBoxIntersects(other):
        return False
    return one.intersection(other).area() >= SAME * one.combine(other).area() > 0


def _is_equal(one: Label, other: Label) -> bool:
    return (one.crop, one.role) == (other.crop, other.role) and _is_same(one.shape, other.shape)
