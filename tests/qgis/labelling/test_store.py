"""Labels are on the disk as soon as they are given, and every step can be taken back."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)

from furrow.plugin.labelling.project_file import LabelRefused
from furrow.plugin.labelling.store import OBSERVER, LabelStore, NewLabel, geometry_of
from tests.qgis.labelling.conftest import square, write_project


def rows_on_disk(store):
    layer = QgsVectorLayer(f"{store.file}|layername=parcels", "labels", "ogr")
    return {feature["uid"]: feature["crop"] for feature in layer.getFeatures()}


def test_a_label_is_in_the_file_at_once_with_who_and_when(store, utm):
    QgsSettings().setValue(OBSERVER, "Ada")
    row = store.add(NewLabel(square(1, 1), "Maize", "drawn"), utm).rows[0]
    QgsSettings().remove(OBSERVER)
    with sqlite3.connect(f"file:{store.file}?mode=ro", uri=True) as file:
        told = file.execute(
            "SELECT uid, season, crop, observer, role, source, observed_at, updated_at FROM parcels"
        ).fetchall()
    (uid, season, crop, observer, role, source, observed, updated) = told[0]
    assert (uid, season, crop) == (row.uid, "2021-12-31", "Maize")
    assert (observer, role, source) == ("Ada", "train", "drawn")
    assert observed == updated and observed.startswith("20") and observed.endswith("+00:00")
    assert store.counts() == {"Maize": 1}


def test_any_number_of_steps_can_be_taken_back(store, utm):
    heard = []
    store.changed.connect(lambda: heard.append(1))
    first = store.add(NewLabel(square(0, 0), "Maize"), utm).rows[0]
    store.set_class(first, "Wheat")
    second = store.add(NewLabel(square(2, 0), "Maize"), utm).rows[0]
    store.delete(second)
    assert rows_on_disk(store) == {first.uid: "Wheat"}
    assert "removal" in store.undo()
    assert rows_on_disk(store) == {first.uid: "Wheat", second.uid: "Maize"}
    store.undo()
    store.undo()
    assert rows_on_disk(store) == {first.uid: "Maize"}
    store.undo()
    assert rows_on_disk(store) == {} and store.undo() == "" and len(heard) == 8


def test_what_was_empty_before_is_empty_again(store, utm):
    first = store.add(NewLabel(square(0, 0), "Maize"), utm).rows[0]
    store.add(NewLabel(square(0, 0), "Wheat", notes="seen from the road"), utm)
    assert store.rows()[0].values["notes"] == "seen from the road"
    store.undo()
    row = store.rows()[0]
    assert (row.uid, row.crop, row.values["notes"]) == (first.uid, "Maize", None)


def test_an_overlapping_label_makes_room_and_comes_back_with_undo(store, utm):
    old = store.add(NewLabel(square(0, 0), "Maize"), utm).rows[0]
    wider = QgsGeometry.fromWkt(
        "POLYGON((500000 5599900, 500180 5599900, 500180 5600000, 500000 5600000, 500000 5599900))"
    )
    saved = store.add(NewLabel(wider, "Wheat"), utm)
    assert [row.uid for row in saved.replaced] == [old.uid]
    assert rows_on_disk(store) == {saved.rows[0].uid: "Wheat"}
    store.undo()
    assert rows_on_disk(store) == {old.uid: "Maize"}


def test_a_parcel_that_is_there_already_gets_the_class_and_stays_one(store, utm):
    first = store.add(NewLabel(square(0, 0), "Maize"), utm).rows[0]
    saved = store.add(NewLabel(square(0, 0), "Wheat"), utm)
    assert rows_on_disk(store) == {first.uid: "Wheat"}
    assert [row.crop for row in saved.replaced] == ["Maize"]
    neighbour = store.add(NewLabel(square(1, 0), "Maize"), utm)
    assert neighbour.replaced == () and len(rows_on_disk(store)) == 2


def test_a_parcel_kept_to_judge_the_map_by_is_never_changed(store, utm):
    row = store.add(NewLabel(square(0, 0), "Maize"), utm).rows[0]
    with sqlite3.connect(store.file) as file:
        file.create_function("ST_IsEmpty", 1, lambda _: 0)
        for name in ("MinX", "MaxX", "MinY", "MaxY"):
            file.create_function(f"ST_{name}", 1, lambda _: 0)
        file.execute("UPDATE parcels SET role = 'reference'")
    row = store.label_at(QgsPointXY(500_050, 5_599_950), utm)
    for change in (
        lambda: store.set_class(row, "Wheat"),
        lambda: store.delete(row),
        lambda: store.add(NewLabel(square(0, 0), "Wheat"), utm),
    ):
        with pytest.raises(LabelRefused, match="judge the map"):
            change()
    assert list(rows_on_disk(store).values()) == ["Maize"] and store.counts() == {}


def test_other_coordinate_systems_land_in_the_right_place(tmp_path, utm):
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    outline = square(1, 1)
    outline.transform(QgsCoordinateTransform(utm, wgs84, QgsProject.instance()))
    for number, epsg in enumerate((32631, 3035)):
        store = LabelStore(write_project(tmp_path / str(number), epsg=epsg))
        row = store.add(NewLabel(outline, "Maize"), wgs84).rows[0]
        there = geometry_of(row)
        there.transform(QgsCoordinateTransform(store.crs, utm, QgsProject.instance()))
        shared = there.intersection(square(1, 1)).area()
        assert shared > 0.99 * 10_000
        assert store.label_at(QgsPointXY(500_150, 5_599_850), utm).uid == row.uid


def test_a_place_outside_the_area_or_without_an_outline_is_refused(store, utm):
    with pytest.raises(LabelRefused, match="outside"):
        store.add(NewLabel(square(100, 100), "Maize"), utm)
    with pytest.raises(LabelRefused, match="outline"):
        store.add(NewLabel(QgsGeometry(), "Maize"), utm)
    assert rows_on_disk(store) == {}


def test_a_locked_file_gives_one_sentence_and_nothing_counts_as_saved(store, utm):
    kept = store.add(NewLabel(square(0, 0), "Maize"), utm).rows[0]
    other = sqlite3.connect(store.file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    began = time.monotonic()
    with pytest.raises(LabelRefused, match="another program is writing") as refusal:
        store.add(NewLabel(square(2, 2), "Wheat"), utm)
    assert time.monotonic() - began < 3 and "\n" not in str(refusal.value)
    other.execute("ROLLBACK")
    other.close()
    assert rows_on_disk(store) == {kept.uid: "Maize"} and "Maize" in store.undo_words
    store.add(NewLabel(square(2, 2), "Wheat"), utm)
    assert store.counts() == {"Maize": 1, "Wheat": 1}


def test_a_file_that_may_not_be_written_gives_one_sentence(store, utm):
    if os.geteuid() == 0:
        pytest.skip("root may write everything")
    store.file.chmod(0o444)
    with pytest.raises(LabelRefused, match="Nothing was saved"):
        store.add(NewLabel(square(0, 0), "Maize"), utm)


def test_a_new_class_is_in_the_projects_legend(store):
    store.add_class("  Sugar   beet ")
    assert [one.name for one in LabelStore(store.project.folder).legend.classes] == [
        "Maize",
        "Wheat",
        "Sugar beet",
    ]
    for name in ("sugar beet", "", "Not cropland"):
        with pytest.raises(LabelRefused):
            store.add_class(name)


_LABEL_FOR_EVER = """
import sys
from pathlib import Path
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
application = QgsApplication([], False)  # kept: QGIS dies without it
application.initQgis()
from furrow.plugin.labelling.store import LabelStore, NewLabel
from tests.qgis.labelling.conftest import square
store = LabelStore(Path(sys.argv[1]))
utm = QgsCoordinateReferenceSystem("EPSG:32631")
for number in range(3600):
    row = store.add(NewLabel(square(number % 60, number // 60, 10.0), "Maize"), utm).rows[0]
    print(row.uid, flush=True)
"""


def test_no_label_is_lost_when_qgis_is_killed(project):
    child = subprocess.Popen(
        [sys.executable, "-c", _LABEL_FOR_EVER, str(project)],
        cwd=Path(__file__).resolve().parents[3],
        stdout=subprocess.PIPE,
        text=True,
    )
    told = [child.stdout.readline().strip() for _ in range(20)]
    os.kill(child.pid, signal.SIGKILL)
    told += child.stdout.read().split()
    child.wait()
    there = rows_on_disk(LabelStore(project))
    whole = [uid for uid in told if len(uid) == 36]
    assert len(whole) >= 20 and set(whole) <= set(there)
    assert len(there) <= len(whole) + 1
