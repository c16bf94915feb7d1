"""What labels live in goes away: the disk's room, the project's folder, the layers on the map. Each
time one sentence says so, and every label that was saved is still there."""

from __future__ import annotations

import dataclasses
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from furrow.plugin.labelling import gpkg
from furrow.plugin.labelling.label_box import LabelBox
from furrow.plugin.labelling.labeller import DRAW, PARCEL
from furrow.plugin.labelling.store import NewLabel
from tests.qgis.labelling.conftest import square, write_project
from tests.qgis.labelling.test_preview import FakeLive

CHECKOUT = Path(__file__).resolve().parents[3]
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class NoEngine(QObject):
    """Is asked, and never answers."""

    finished = pyqtSignal(int, object)
    failed = pyqtSignal(int, object)
    is_running = False

    def ask(self, _request):
        return 1

    def cancel(self, _call):
        pass

    def close(self):
        pass


@pytest.fixture
def canvas(qgis_app, utm):
    QgsProject.instance().clear()
    window, canvas = QMainWindow(), QgsMapCanvas()
    window.setCentralWidget(canvas)
    window.resize(640, 640)
    window.show()
    canvas.setDestinationCrs(utm)
    canvas.setExtent(QgsRectangle(500_000, 5_599_400, 500_600, 5_600_000))
    yield canvas
    window.close()
    QgsProject.instance().clear()


@pytest.fixture
def parcels():
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631", "LPIS", "memory")
    features = [QgsFeature() for _ in range(36)]
    for number, feature in enumerate(features):
        feature.setGeometry(square(number % 6, number // 6))
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def box(canvas, project, parcels):
    """Labelling, with parcels to click."""
    box = LabelBox(canvas, lambda _parent: NoEngine(), FakeLive)
    box.refusals = []
    box.refused.connect(lambda words: words and box.refusals.append(words))
    box.open(str(project), has_imagery=False)
    box.layers.setLayer(parcels)
    box.tools[PARCEL].click()
    yield box
    box.dispose()


def click(canvas, column, row):
    """Into the middle of a parcel."""
    place = QgsPointXY(500_050 + 100 * column, 5_599_950 - 100 * row)
    point = canvas.getCoordinateTransform().transform(place)
    spot = QPoint(round(point.x()), round(point.y()))
    QTest.mouseClick(canvas.viewport(), LEFT, NO_KEY, spot)


def label(canvas, column, row, digit=Qt.Key.Key_1):
    click(canvas, column, row)
    QTest.keyClick(canvas, digit)


def crops(folder):
    layer = QgsVectorLayer(f"{folder}/labels.gpkg|layername=parcels", "x", "ogr")
    return sorted(feature["crop"] for feature in layer.getFeatures())


def test_the_layer_of_labels_is_deleted_and_labelling_goes_on(box, canvas, project):
    label(canvas, 0, 0)
    (shown,) = [
        one for one in QgsProject.instance().mapLayers().values() if "labels" in one.source()
    ]
    QgsProject.instance().removeMapLayer(shown.id())
    label(canvas, 1, 1, Qt.Key.Key_2)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    label(canvas, 2, 2, Qt.Key.Key_2)
    assert crops(project) == ["Maize", "Wheat"] and box.refusals == []


def test_the_layer_of_parcels_is_deleted_and_what_was_picked_can_still_be_labelled(
    box, canvas, project, parcels, qgis_app
):
    other = QgsVectorLayer("Polygon?crs=EPSG:32631", "other", "memory")
    QgsProject.instance().addMapLayer(other)
    click(canvas, 1, 1)
    QgsProject.instance().removeMapLayer(parcels.id())
    qgis_app.processEvents()
    assert "taken from the map" in box.hint.text()
    QTest.keyClick(canvas, Qt.Key.Key_1)
    assert crops(project) == ["Maize"] and box.refusals == []
    click(canvas, 3, 3)
    assert box.labeller.picked is None and "Choose a layer of parcels" in box.hint.text()
    assert box.layers.currentLayer() is None


def test_a_new_qgis_project_in_the_middle_of_labelling_loses_nothing(
    box, canvas, project, qgis_app, utm
):
    label(canvas, 0, 0)
    click(canvas, 1, 1)
    QgsProject.instance().clear()
    qgis_app.processEvents()
    canvas.setDestinationCrs(utm)
    QTest.keyClick(canvas, Qt.Key.Key_2)
    assert crops(project) == ["Maize", "Wheat"]
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert crops(project) == ["Maize"] and box.refusals == []


def test_a_parcel_without_a_label_replaces_what_was_drawn_over_it(box, canvas, project, utm):
    box.store.add(NewLabel(square(1, 1), "Maize", "survey"), utm)
    with_nothing = box.store.rows()[0]
    drawn = square(1, 1)
    drawn.translate(40, 0)
    values = {**with_nothing.values, "crop": None}
    bare = dataclasses.replace(with_nothing, values=values)
    gpkg.write(box.store.file, [gpkg.Change(with_nothing, bare)])
    box.store.add(NewLabel(drawn, "Wheat", "drawn by hand"), utm)
    point = canvas.getCoordinateTransform().transform(QgsPointXY(500_120, 5_599_850))
    spot = QPoint(round(point.x()), round(point.y()))
    QTest.mouseClick(canvas.viewport(), LEFT, NO_KEY, spot)
    QTest.keyClick(canvas, Qt.Key.Key_1)
    (row,) = [one for one in box.store.rows() if one.crop]
    assert (row.uid, row.crop, row.values["source"]) == (bare.uid, "Maize", "survey")
    assert "replaces Wheat" in box.hint.text()
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert [one.crop for one in box.store.rows() if one.crop] == ["Wheat"]


def test_a_map_without_coordinate_system_is_told_with_the_way_out(box, canvas, project, utm):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    click(canvas, 1, 1)
    box.tools[DRAW].click()
    for corner in ((100, 100), (200, 100), (200, 200)):
        QTest.mouseClick(canvas.viewport(), LEFT, NO_KEY, QPoint(*corner))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert len(box.refusals) == 2 and "status bar" in box.refusals[0]
    assert box.labeller.picked is None and crops(project) == []


def test_a_project_folder_that_goes_away_is_told_and_its_labels_are_there_when_it_is_back(
    box, canvas, project, tmp_path
):
    """A disk is unplugged, and plugged in again."""
    label(canvas, 0, 0)
    click(canvas, 1, 1)
    away = shutil.move(project, tmp_path / "unplugged")
    QTest.keyClick(canvas, Qt.Key.Key_2)
    assert box.refusals and all("is not there" in words for words in box.refusals)
    assert all(str(project) in words and "\n" not in words for words in box.refusals)
    for act in (
        lambda: click(canvas, 2, 2),
        lambda: QTest.keyClick(canvas, Qt.Key.Key_Backspace),
        lambda: box.legend.class_named.emit("Oats"),
        box.show_on_map,
    ):
        box.refusals.clear()
        act()
        assert act == box.show_on_map or box.refusals
    assert not project.exists()
    shutil.move(away, project)
    label(canvas, 1, 1, Qt.Key.Key_2)
    assert crops(project) == ["Maize", "Wheat"]
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    assert crops(project) == []


def test_a_project_whose_folder_was_removed_can_be_left(box, canvas, project, tmp_path):
    label(canvas, 0, 0)
    shutil.rmtree(project)
    label(canvas, 1, 1)
    box.import_labels()
    assert "is not there" in box.refusals[-1]
    box.close_project()
    other = write_project(tmp_path / "other")
    box.open(str(other), has_imagery=False)
    box.tools[PARCEL].click()
    label(canvas, 1, 1)
    assert crops(other) == ["Maize"]


_ON_A_SMALL_DISK = """
import os, sqlite3, sys
from pathlib import Path
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsRectangle
application = QgsApplication([], True)
application.initQgis()
from qgis.gui import QgsMapCanvas
from furrow.plugin.labelling.labeller import PARCEL, Labeller
from furrow.plugin.labelling.picking import Pick
from furrow.plugin.labelling.project_file import LabelRefused
from furrow.plugin.labelling.store import LabelStore, NewLabel
from tests.qgis.labelling.conftest import square, write_project
folder = write_project(Path(sys.argv[1]) / "project")
utm = QgsCoordinateReferenceSystem("EPSG:32631")
canvas = QgsMapCanvas()
canvas.setDestinationCrs(utm)
store = LabelStore(folder)
labeller = Labeller(canvas, store)
labeller.refused.connect(lambda words: words and print(words))
labeller.start(PARCEL)
filler = folder.parent / "filler"
number = 0
def label():
    global number
    labeller._take(Pick(square(number % 60, number // 60, 10.0), utm, "drawn by hand"))
    labeller.press_digit(1)
    number += 1
for _ in range(20):
    label()
stats = os.statvfs(folder)
filler.write_bytes(b"x" * (stats.f_bavail * stats.f_frsize))
saved = lambda: sqlite3.connect(f"file:{store.file}?mode=ro", uri=True).execute(
    "SELECT COUNT(*) FROM parcels").fetchone()[0]
before = saved()
while saved() == number and number < 400:  # pages of the file may have room for a few
    label()
print(saved() == number - 1 == sum(store.counts().values()), labeller.picked.row is None)
labeller.undo()  # takes back a label that was saved, or says that it cannot
try:
    store.add_class("Oats")
except LabelRefused as problem:
    print(problem)
print([one.name for one in LabelStore(folder).legend.classes])
check = sqlite3.connect(f"file:{store.file}?mode=ro", uri=True).execute("PRAGMA integrity_check")
print(check.fetchone()[0])
filler.unlink()
there = saved()
label()
print(saved() == there + 1)
labeller.dispose()
"""


def test_a_label_on_a_full_disk_is_said_not_to_be_saved_and_is_taken_once_there_is_room(tmp_path):
    """A real file system of 1 MB, filled (a tmpfs in a mount namespace of its own)."""
    small, script = tmp_path / "small", tmp_path / "script.py"
    small.mkdir()
    script.write_text(_ON_A_SMALL_DISK)
    namespace = ["unshare", *([] if os.getuid() == 0 else ["--map-root-user"]), "--mount"]
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(small)]
    if subprocess.run([*namespace, *mount], capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine allows no mount namespace, so no small disk can be made")
    line = shlex.join([sys.executable, str(script), str(small)])
    done = subprocess.run(
        [*namespace, "sh", "-c", f"{shlex.join(mount)} && {line}"],
        cwd=CHECKOUT,
        env={**os.environ, "PYTHONPATH": f"{CHECKOUT}/build/qgis:{CHECKOUT}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    full = "Nothing was saved: the disk is full. Make room, and label it again."
    told, *lines = [line for line in done.stdout.splitlines() if line]
    assert told == full, done.stdout
    refused_alone, *lines = lines
    assert refused_alone == "True True", "it counts as saved, or is not picked any more"
    lines = [line for line in lines if line != full]  # undo may need room, too
    assert lines[0].startswith("The class was not saved") and "No space left" in lines[0]
    assert lines[1:] == ["['Maize', 'Wheat']", "ok", "True"]
