"""The live map in QGIS, with the real engine behind it."""

from __future__ import annotations

import dataclasses
import os
import shutil
import signal
import sqlite3
from contextlib import closing

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProject, QgsRectangle


def keep_crops(project, crops):
    """As if only these had been labelled. (RTree triggers need a module that sqlite3 lacks.)"""
    with closing(sqlite3.connect(project / "labels.gpkg")) as database:
        marks = ",".join("?" * len(crops))
        triggers = database.execute(
            "SELECT name FROM sqlite_master WHERE type='trigger' AND tbl_name='parcels'"
        ).fetchall()
        for (name,) in triggers:
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute(f"UPDATE parcels SET crop=NULL WHERE crop NOT IN ({marks})", crops)
        database.commit()


def test_the_preview_of_a_view_says_that_it_is_no_result(live_map, wait, previews):
    live, heard = live_map
    live.labels_changed()
    wait(lambda: heard.painted)
    (layer,) = previews()
    assert layer.name() == "Preview (not a result)"
    assert "not a result" in layer.metadata().abstract()
    assert layer.width() == heard.painted[-1].width_px == 128
    assert len(layer.renderer().classes()) == len(heard.painted[-1].classes) == 6
    assert not QgsProject.instance().isDirty()


def test_a_changed_label_changes_the_picture(live_map, demo, wait, previews):
    live, heard = live_map
    keep_crops(demo, ["Maize", "Winter wheat"])
    live.labels_changed()
    wait(lambda: heard.classes == 2)
    (layer,) = previews()
    assert [one.label for one in layer.renderer().classes()] == ["Winter wheat", "Maize"] or [
        one.label for one in layer.renderer().classes()
    ] == ["Maize", "Winter wheat"]


def test_with_one_crop_there_is_no_picture_but_a_sentence(live_map, demo, wait, previews):
    live, heard = live_map
    keep_crops(demo, ["Maize"])
    live.labels_changed()
    wait(lambda: heard.told)
    assert "Only Maize is labelled" in heard.told[0]
    assert previews() == []
    assert live.is_running


def test_the_latest_frame_wins_where_labels_come_faster_than_frames(live_map, demo, wait):
    live, heard = live_map
    before = len(heard.painted)
    for _ in range(20):
        live.labels_changed()
    keep_crops(demo, ["Maize", "Winter wheat"])
    live.labels_changed()
    wait(lambda: heard.classes == 2)
    assert len(heard.painted) - before <= 3, "twenty wishes were one"


def test_the_picture_follows_the_view(live_map, wait, canvas, previews):
    _live, heard = live_map
    whole = canvas.extent()
    half = QgsRectangle(whole.xMinimum(), whole.yMinimum(), whole.center().x(), whole.center().y())
    canvas.setExtent(half)
    wait(lambda: 0 < heard.width < 128)
    (layer,) = previews()
    assert layer.extent().width() == pytest.approx(10 * heard.painted[-1].width_px)


def test_a_view_of_another_place_is_told_and_waited_out(live_map, wait, canvas):
    _live, heard = live_map
    whole = canvas.extent()
    canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))
    wait(lambda: heard.told)
    assert "shows nothing of the project's area" in heard.told[-1]
    before = len(heard.painted)
    canvas.setExtent(whole)
    wait(lambda: len(heard.painted) > before)


def test_a_suggestion_lies_in_the_view_and_says_why(live_map, wait, canvas):
    live, heard = live_map
    live.suggest()
    wait(lambda: heard.suggested)
    (one,) = heard.suggested[0].suggestions
    assert canvas.extent().contains(QgsRectangle(one.x, one.y, one.x + 1, one.y + 1))
    assert one.why.startswith(("Least sure: ", "Unlike anything labelled"))


def test_a_saved_project_holds_no_trace_of_the_preview_which_stays_in_sight(
    live_map, wait, previews, tmp_path
):
    live, heard = live_map
    (layer,) = previews()
    file = tmp_path / "project.qgs"
    assert QgsProject.instance().write(str(file))
    assert "Preview" not in file.read_text(encoding="utf-8")
    assert layer.id() not in file.read_text(encoding="utf-8")
    wait(lambda: len(previews()) == 1, 5)
    assert QgsProject.instance().layerTreeRoot().findLayer(previews()[0].id()) is not None
    assert not QgsProject.instance().isDirty()
    before = len(heard.painted)
    live.labels_changed()
    wait(lambda: len(heard.painted) > before)
    assert len(previews()) == 1


def test_an_engine_that_is_killed_is_told_of_and_started_again(live_map, wait):
    live, heard = live_map
    first = live.engine_pid
    os.killpg(first, signal.SIGKILL)
    wait(lambda: heard.told)
    live.labels_changed()
    wait(lambda: heard.painted)
    assert "started again" in heard.told[0]
    assert live.engine_pid != first


def test_an_engine_that_ends_again_and_again_is_given_up(begin, demo, wait, find_command):
    import sys

    broken = dataclasses.replace(
        find_command(), python=sys.executable, arguments=("-I", "-c", "raise SystemExit(3)")
    )
    live, heard = begin(lambda: broken)
    live.start(str(demo))
    wait(lambda: not live.is_running)
    assert len(heard.told) == 2
    assert "started again" in heard.told[0]
    assert "so the preview stops" in heard.told[1]


def test_a_project_without_imagery_is_told_in_words(begin, demo, wait, tmp_path):
    for name in ("furrow.json", "labels.gpkg"):
        shutil.copy(demo / name, tmp_path / name)
    live, heard = begin()
    live.start(str(tmp_path))
    wait(lambda: not live.is_running)
    assert "season stack" in heard.told[0]


def test_a_folder_without_a_project_is_told_in_words(begin, tmp_path):
    live, heard = begin()
    live.start(str(tmp_path))
    assert not live.is_running
    assert "no Furrow project" in heard.told[0]


def test_where_a_network_cannot_be_had_the_bands_take_its_place(
    begin, demo, wait, find_command, tmp_path
):
    """The tests' own engine has no deep learning, or no weights."""
    live, heard = begin(lambda: without_weights(find_command(), tmp_path))
    why = []
    live.without_network.connect(why.append)
    live.start(str(demo), "presto")
    wait(lambda: why and heard.is_complete)
    assert "deep learning" in why[0] or "weights" in why[0]
    assert heard.painted[-1].features == "series" and heard.told == [] and live.is_running


def without_weights(command, folder):
    """The same engine, on a computer that holds no weights."""
    nowhere = {"FURROW_WEIGHTS_DIR": str(folder), "XDG_CACHE_HOME": str(folder)}
    return dataclasses.replace(command, variables={**command.variables, **nowhere})


def test_a_pretrained_network_takes_over_from_the_bands(begin, demo, wait, with_torch):
    live, heard = begin(lambda: with_torch)
    why = []
    live.without_network.connect(why.append)
    live.start(str(demo), "presto")
    wait(lambda: why or (heard.painted and heard.painted[-1].share_ready > 0), 120)
    assert why == [] and heard.painted[0].features == "series", "a picture comes at once"
    assert heard.painted[-1].features == "presto" and heard.painted[-1].file


def test_layer_and_engine_go_with_the_preview(running, wait, previews):
    """The last one: it ends what the others share."""
    live, heard = running
    pid = live.engine_pid
    assert len(previews()) == 1
    live.stop()
    assert not live.is_running
    assert previews() == []
    assert heard.stopped == [True]
    wait(lambda: not os.path.exists(f"/proc/{pid}"), 5)
