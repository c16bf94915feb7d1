"""Every label is in labels.gpkg as soon as it is given, and any of them can be taken back."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Callable

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsSpatialIndex,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from furrow.engine.contract.legend import Legend, LegendClass
from furrow.plugin.labelling import gpkg
from furrow.plugin.labelling.gpkg import PARCELS, POINTS, Change, Row
from furrow.plugin.labelling.project_file import (
    LabelledProject,
    LabelRefused,
    changed_legend,
    class_name,
    read_project,
    shown_name,
    with_class,
    with_class_again,
    without_classes,
)

translate = QCoreApplication.translate

OBSERVER = "furrow/observer"
REFERENCE = "reference"
OVERLAP_TOLERANCE = 0.05
"""Share of the smaller one, as the engine takes it: neighbours drawn by hand touch a little."""
_SAME = 0.98
"""Shared area over joint area from which on two outlines are one."""


@dataclass(frozen=True)
class NewLabel:
    """A label to be saved."""

    geometry: QgsGeometry
    """In the coordinate system that is given with it."""
    crop: str
    source: str = ""
    observer: str = ""
    """Empty: whoever sits here."""
    observed_at: str = ""
    """ISO day or moment; empty: now."""
    notes: str = ""


@dataclass(frozen=True)
class Saved:
    """What became of it."""

    rows: tuple[Row, ...]
    """The new labels as they stand in the file."""
    replaced: tuple[Row, ...] = ()
    """Labels that had to make room."""


@dataclass(frozen=True)
class Step:
    """What one undo takes back: rows of labels.gpkg, and classes of the legend."""

    words: str
    changes: tuple[Change, ...] = ()
    added: tuple[str, ...] = ()
    """Names of classes that came with it."""
    removed: LegendClass | None = None


class LabelStore(QObject):
    """The labels and the legend of one project. Every change is one step of undo.

    Args:
        folder: of the project.

    Raises:
        LabelRefused: furrow.json or labels.gpkg cannot be read.
    """

    changed = pyqtSignal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: LabelledProject = read_project(folder)
        wkt = gpkg.crs_wkt(self.file)
        self.crs = QgsCoordinateReferenceSystem(self.project.grid.crs)
        own = QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else self.crs
        if own.isValid() and own != self.crs:
            self.crs = own
        self._done: list[Step] = []

    @property
    def file(self) -> Path:
        return self.project.labels

    @property
    def legend(self) -> Legend:
        return self.project.legend

    @property
    def undo_words(self) -> str:
        """What undo would take back; empty where there is nothing."""
        return self._done[-1].words if self._done else ""

    def counts(self) -> dict[str, int]:
        """Crop -> labelled parcels that a model learns from."""
        return gpkg.counts(self.file)

    def rows(self) -> list[Row]:
        return gpkg.rows_in(self.file)

    def label_at(
        self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, tolerance_m: float = 0.0
    ) -> Row | None:
        """The label, or the parcel without one, that lies there; points within the tolerance."""
        spot = self.in_own_crs(QgsGeometry.fromPointXY(point), crs)
        reach = spot.buffer(tolerance_m, 4).boundingBox() if tolerance_m else spot.boundingBox()
        box = (reach.xMinimum(), reach.yMinimum(), reach.xMaximum(), reach.yMaximum())
        near = [row for row in gpkg.rows_in(self.file, box) if row.season == self.project.season]
        points = [row for row in near if row.layer == POINTS]
        parcels = [row for row in near if row.layer == PARCELS and geometry_of(row).contains(spot)]
        parcels.sort(key=lambda row: (not row.crop, geometry_of(row).area()))
        return next(iter([*points, *parcels]), None)

    def in_own_crs(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        """A copy in the labels' coordinates. Raises LabelRefused."""
        moved = QgsGeometry(geometry)
        if not crs.isValid():
            raise LabelRefused(
                translate("Labelling", "The layer does not say which coordinate system it is in.")
            )
        try:
            moved.transform(QgsCoordinateTransform(crs, self.crs, QgsProject.instance()))
        except QgsCsException as problem:
            raise LabelRefused(
                translate("Labelling", "That place has no coordinates in the project’s system.")
            ) from problem
        return moved

    # --- changing ---

    def add(self, label: NewLabel, crs: QgsCoordinateReferenceSystem) -> Saved:
        """Save one label. Labels of this season that it overlaps make room. Raises LabelRefused."""
        return self.add_all([label], crs)

    def add_all(
        self,
        labels: Sequence[NewLabel],
        crs: QgsCoordinateReferenceSystem,
        classes: Sequence[str] = (),
    ) -> Saved:
        """Save several labels, and classes that they need, as one step: all of it or nothing.

        Args:
            classes: names that the legend does not have yet.

        Raises:
            LabelRefused: nothing was saved, no class either.
        """
        changes: dict[str, Change] = {}
        near = Nearby(gpkg.rows_in(self.file, None, (PARCELS,))) if len(labels) > 1 else None
        rows: list[Row] = []
        replaced: list[Row] = []
        for label in labels:
            row, gone = self._placed(label, crs, near)
            rows.append(row)
            for old in gone:
                if old.uid != row.uid:
                    changes[old.uid] = Change(old, None)
                if old.crop and (old.uid != row.uid or old.crop != row.crop):
                    replaced.append(old)
            before = next((old for old in gone if old.uid == row.uid), None)
            changes[row.uid] = Change(before, row)
        if len(rows) == 1:
            words = translate("Labelling", "the label “{0}”").format(shown_name(rows[0].crop))
        else:
            words = translate("Labelling", "{0} labels").format(len(rows))
        self._write(Step(words, tuple(changes.values()), tuple(map(class_name, classes))))
        return Saved(tuple(rows), tuple(replaced))

    def set_class(self, row: Row, crop: str) -> Row:
        """Give a label another class. Raises LabelRefused."""
        self._check_role(row)
        now, own = _now(), observer()
        values = {**row.values, "crop": crop, "observer": own, "observed_at": now}
        new = dataclasses.replace(row, values={**values, "updated_at": now})
        words = translate("Labelling", "the class “{0}”").format(shown_name(crop))
        self._write(Step(words, (Change(row, new),)))
        return new

    def delete(self, row: Row) -> None:
        """Raises LabelRefused."""
        self._check_role(row)
        words = translate("Labelling", "the removal of “{0}”").format(shown_name(row.crop))
        self._write(Step(words, (Change(row, None),)))

    def undo(self) -> str:
        """Take back the last step of this session; again: the one before. Raises LabelRefused.

        Gives back what it was, in words; empty where there was nothing.
        """
        if not self._done:
            return ""
        step = self._done[-1]
        if step.changes:
            gpkg.write(self.file, [change.reversed for change in reversed(step.changes)])
            # The labels are back: should the legend be refused now, only it is tried again.
            self._done[-1] = dataclasses.replace(step, changes=())
        try:
            kept = self._undo_classes(step)
            self._done.pop()
        finally:
            self.changed.emit()
        if kept and not step.changes:
            raise LabelRefused(_in_use(kept))
        return step.words

    def add_class(self, name: str) -> None:
        """Put a class at the end of the legend. Raises LabelRefused."""
        words = translate("Labelling", "the new class “{0}”").format(class_name(name))
        self._write(Step(words, added=(class_name(name),)))

    def remove_class(self, name: str) -> None:
        """Take a class without labels out of the legend. Raises LabelRefused."""
        found = next((one for one in self.legend.classes if one.name == name), None)
        if found is None:
            return
        if self.has_labels(name):
            raise LabelRefused(_in_use(name))
        words = translate("Labelling", "the removal of the class “{0}”").format(name)
        self._write(Step(words, removed=found))

    def has_labels(self, name: str) -> bool:
        """Whether a parcel or point of any season and role has this class. Raises LabelRefused."""
        return name in self._used()

    # --- within ---

    def _write(self, step: Step) -> None:
        """Legend and labels, both or neither."""
        if step.added or step.removed is not None:
            with changed_legend(self.project.folder, lambda legend: _after(legend, step)) as legend:
                if step.changes:
                    gpkg.write(self.file, step.changes)
            self.project = dataclasses.replace(self.project, legend=legend)
        else:
            gpkg.write(self.file, step.changes)
        self._done.append(step)
        self.changed.emit()

    def _undo_classes(self, step: Step) -> str:
        """Take back what a step did to the legend; gives a class that stays, for it has labels."""
        if not step.added and step.removed is None:
            return ""
        used = self._used()
        gone = [name for name in step.added if name not in used]
        old = step.removed

        def before(legend: Legend) -> Legend:
            less = without_classes(legend, gone)
            return less if old is None else with_class_again(less, old)

        with changed_legend(self.project.folder, before) as legend:
            pass
        self.project = dataclasses.replace(self.project, legend=legend)
        return next((name for name in step.added if name in used), "")

    def _used(self) -> set[str]:
        """Classes that labels have, by name or code."""
        found = (self.legend.find(crop) for crop in gpkg.crops(self.file))
        return {one.name for one in found if one is not None}

    def _placed(
        self, label: NewLabel, crs: QgsCoordinateReferenceSystem, near: Nearby | None
    ) -> tuple[Row, list[Row]]:
        """The row to write, and those that have to go or to change for it."""
        shape = self.checked(label.geometry, crs)
        is_point = shape.type() == QgsWkbTypes.GeometryType.PointGeometry
        gone = [] if is_point else self.overlapped(shape, near)
        for old in gone:
            self._check_role(old)
        now = _now()
        values = {
            "crop": label.crop,
            "observer": label.observer or observer(),
            "observed_at": label.observed_at or now,
            "updated_at": now,
            "source": label.source or "furrow",
            "role": "train",
            "notes": label.notes or None,
        }
        same = next((old for old in gone if _is_same(geometry_of(old), shape)), None)
        if same is not None:  # the parcel is there: it gets the class
            row = dataclasses.replace(same, values={**same.values, **values})
            others = [old for old in gone if old.crop and old.uid != same.uid]
            return row, [same, *others]
        layer = POINTS if is_point else PARCELS
        row = Row(layer, str(uuid.uuid4()), self.project.season, bytes(shape.asWkb()), values)
        return row, [old for old in gone if old.crop]

    def checked(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        """The geometry in the labels' coordinates, mended where it crosses itself.

        Raises:
            LabelRefused: it is empty, or lies outside the project's area.
        """
        return self.checker(crs)(geometry)

    def checker(self, crs: QgsCoordinateReferenceSystem) -> Callable[[QgsGeometry], QgsGeometry]:
        """:meth:`checked` for many geometries of one coordinate system."""
        area = self.area()

        def check(geometry: QgsGeometry) -> QgsGeometry:
            if geometry.isNull() or geometry.isEmpty():
                raise LabelRefused(translate("Labelling", "It has no outline."))
            shape = self.in_own_crs(geometry, crs)
            is_area = shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry
            if is_area and not shape.isGeosValid():
                shape = shape.makeValid()
                if shape.type() != QgsWkbTypes.GeometryType.PolygonGeometry or not shape.area():
                    raise LabelRefused(translate("Labelling", "Its outline cannot be mended."))
            if not shape.intersects(area):
                raise LabelRefused(translate("Labelling", "It lies outside the project’s area."))
            return shape

        return check

    def area(self) -> QgsGeometry:
        """The mapped rectangle in the labels' coordinates."""
        left, bottom, right, top = self.project.grid.bounds
        corners = [(left, bottom), (right, bottom), (right, top), (left, top)]
        frame = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in corners]])
        return self.in_own_crs(frame, QgsCoordinateReferenceSystem(self.project.grid.crs))

    def overlapped(self, shape: QgsGeometry, near: Nearby | None = None) -> list[Row]:
        """Parcels of this season that share more than a little with a shape.

        Args:
            near: the parcels, where they were read before.
        """
        frame = shape.boundingBox()
        if near is None:
            box = (frame.xMinimum(), frame.yMinimum(), frame.xMaximum(), frame.yMaximum())
            rows = gpkg.rows_in(self.file, box, (PARCELS,))
        else:
            rows = near.rows_in(frame)
        of_season = [row for row in rows if row.season == self.project.season]
        return [row for row in of_season if do_overlap(geometry_of(row), shape)]

    def _check_role(self, row: Row) -> None:
        if row.role == REFERENCE:
            raise LabelRefused(
                translate(
                    "Labelling",
                    "Nothing was saved: this parcel is kept to judge the map by, and stays as it "
                    "is.",
                )
            )


class Nearby:
    """Rows that were read once, to be asked about many times."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = list(rows)
        self._index = QgsSpatialIndex()
        for number, row in enumerate(self._rows):
            self._index.addFeature(number, geometry_of(row).boundingBox())

    def rows_in(self, frame: QgsRectangle) -> list[Row]:
        return [self._rows[number] for number in self._index.intersects(frame)]


def do_overlap(one: QgsGeometry, other: QgsGeometry) -> bool:
    """They share more than a little."""
    if one.isEmpty() or other.isEmpty() or not one.boundingBoxIntersects(other):
        return False
    smaller = min(one.area(), other.area())
    frame = one.boundingBox().intersect(other.boundingBox())
    if frame.width() * frame.height() <= OVERLAP_TOLERANCE * smaller:
        return False  # most neighbours: quicker than to cut them
    return smaller > 0 and one.intersection(other).area() > OVERLAP_TOLERANCE * smaller


def geometry_of(row: Row) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(row.wkb)
    return geometry


def observer() -> str:
    """Who labels: as set, else by QGIS's or the system's name for the user."""
    named = str(QgsSettings().value(OBSERVER, "") or "").strip()
    return named or QgsApplication.userFullName() or QgsApplication.userLoginName() or "?"


def _after(legend: Legend, step: Step) -> Legend:
    """The legend when the step is done. Raises LabelRefused."""
    for name in step.added:
        legend = with_class(legend, name)
    if step.removed is not None:
        legend = without_classes(legend, (step.removed.name,))
    return legend


def _in_use(name: str) -> str:
    return translate(
        "Labelling",
        "“{0}” stays in the legend: it has labels. Give them another class, or remove them, first.",
    ).format(name)


def _is_same(one: QgsGeometry, other: QgsGeometry) -> bool:
    joint = one.combine(other).area()
    return joint > 0 and one.intersection(other).area() / joint >= _SAME


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
