"""The live map beside labelling: one at a time, told of labels, asked for what comes next."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from furrow.plugin.labelling.preview import FEATURES_SETTING, PreviewBox, file_of


class FakeLive(QObject):
    painted = pyqtSignal(object)
    told = pyqtSignal(str)
    suggested = pyqtSignal(object)
    without_network = pyqtSignal(str)
    stopped = pyqtSignal()

    def __init__(self, parent):
        super().__init__(parent)
        self.did = []

    def __getattr__(self, name):
        if name in ("start", "close", "labels_changed", "suggest"):
            return lambda *words: self.did.append((name, *words))
        raise AttributeError(name)


@pytest.fixture
def box(qgis_app):
    made = []
    QgsSettings().remove(FEATURES_SETTING)

    def make(parent):
        made.append(FakeLive(parent))
        return made[-1]

    box = PreviewBox(make)
    box.made = made
    return box


def test_it_runs_where_it_is_wanted_and_ends_with_its_project(box):
    box.run("")
    assert box.made == []
    box.run("/a")
    box.run("/a")
    assert [live.did for live in box.made] == [[("start", "/a", "")]]
    box.labels_changed()
    box.box.setChecked(False)
    assert box.made[0].did[1:] == [("labels_changed",), ("close",)]
    box.box.setChecked(True)
    box.run("/b")
    assert box.made[2].did == [("start", "/b", "")]
    box.dispose()
    assert box.made[2].did[-1] == ("close",) and not box.is_running


def test_it_says_what_it_shows_and_that_it_is_no_result(box):
    box.run("/a")
    classes = (SimpleNamespace(parcels=3), SimpleNamespace(parcels=4))
    box.made[0].painted.emit(SimpleNamespace(classes=classes, too_few=""))
    assert box.line.text() == "Preview: 2 crops, 7 parcels. Not a result."


def choose(box, features):
    box.features.setCurrentIndex(box.features.findData(features))
    box.features.activated.emit(box.features.currentIndex())


def test_the_features_of_a_network_can_be_chosen_and_are_remembered(box):
    offered = [box.features.itemData(n) for n in range(box.features.count())]
    assert offered == ["", "galileo-nano", "presto", "presto-worldcereal"]
    box.run("/a")
    choose(box, "presto")
    assert [live.did for live in box.made] == [
        [("start", "/a", ""), ("close",)],
        [("start", "/a", "presto")],
    ]
    painted = {"classes": (SimpleNamespace(parcels=3),) * 2, "too_few": "", "share_ready": 0.349}
    box.made[1].painted.emit(SimpleNamespace(**painted))
    assert "34\u00a0% of it by the network" in box.line.text() and "Not a result" in box.line.text()
    assert PreviewBox(lambda parent: None).features.currentData() == "presto"


def test_where_a_network_cannot_be_had_the_bands_are_shown_as_chosen_and_why_is_told(box):
    words = []
    box.told.connect(words.append)
    choose(box, "presto")
    box.run("/a")
    box.made[0].without_network.emit("Deep learning is not installed.")
    assert box.features.currentData() == "" and box.is_running and box.box.isChecked()
    assert words == ["Deep learning is not installed."]


def test_labels_stay_above_a_preview_that_comes(store):
    from qgis.core import QgsProject

    from furrow.plugin.labelling.labels_layer import raise_labels, show_labels

    folder = str(store.project.folder)
    labels = show_labels(folder, store.legend)
    root = QgsProject.instance().layerTreeRoot()
    other = QgsVectorLayer("Polygon?crs=EPSG:32631", "preview", "memory")
    QgsProject.instance().addMapLayer(other, False)
    root.insertLayer(0, other)
    raise_labels(folder)
    assert root.layerOrder() == [labels, other] and labels.isValid()
    raise_labels(folder)
    assert len(QgsProject.instance().mapLayers()) == len(root.findLayers()) == 2
    QgsProject.instance().clear()


def test_a_preview_that_gives_up_leaves_its_last_words_and_can_be_begun_again(box):
    box.run("/a")
    box.made[0].told.emit("The preview's engine ended again.")
    box.made[0].stopped.emit()
    assert not box.box.isChecked() and "ended again" in box.line.text()
    box.box.setChecked(True)
    assert len(box.made) == 2


def test_a_suggestion_is_not_made_twice(box):
    got, words = [], []
    box.suggested.connect(got.append)
    box.told.connect(words.append)
    box.run("/a")
    box.suggest()
    place = SimpleNamespace(x=1.0, y=2.0)
    box.made[0].suggested.emit(SimpleNamespace(suggestions=(place,)))
    assert got == [place]
    box.suggest()
    assert box.made[0].did[-1] == ("suggest", "", "1.0,2.0")
    box.made[0].told.emit("nothing")
    assert words == ["nothing"]


def test_only_layers_that_lie_in_a_file_as_they_are_go_to_the_engine(store):
    layer = QgsVectorLayer(f"{store.file}|layername=parcels", "x", "ogr")
    assert file_of(layer) == f"{store.file}:parcels"
    layer.setSubsetString("crop = 'Maize'")
    assert file_of(layer) == "" and file_of(None) == ""
    assert file_of(QgsVectorLayer("Polygon?crs=EPSG:32631", "m", "memory")) == ""
