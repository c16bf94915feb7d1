"""Step 4 while a network trains: loss and held-out score of each epoch, and what stays of them."""

from __future__ import annotations

import sys
import textwrap
from dataclasses import replace

import pytest

pytest.importorskip("qgis")

from qgis.PyQt.QtGui import QColor, QImage, QPalette
from qgis.PyQt.QtWidgets import QApplication, QLabel

from furrow.engine.contract.progress import Epoch
from furrow.engine.contract.requests import MapCrops, PrepareImagery, ProjectStatus, TrainModel
from furrow.plugin.panel.request_queue import RequestQueue
from furrow.plugin.panel.training_chart import TrainingView
from furrow.plugin.panel.training_words import device_sentence, epoch_words

SCORES = (0.31, 0.52, 0.74, 0.7, 0.72)


def epochs(fold=1, folds=5, scores=SCORES, **more):
    for number, score in enumerate(scores, 1):
        best = max(range(number), key=lambda one: scores[one]) if score is not None else number - 1
        loss = 0.5 if score is not None else None
        one = Epoch(
            number, 60, 1.6 / number, loss, score, best + 1, scores[best], "score", 2.6, "cpu"
        )
        yield replace(one, fold=fold, folds=folds, **more)


def view_of(*fits):
    view = TrainingView()
    for fit in fits:
        for epoch in fit:
            view.add(epoch)
    view.chart.resize(320, view.chart.sizeHint().height())
    return view


def painted(chart, colour):
    """How many pixels have nearly this colour."""
    image = QImage(chart.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    chart.render(image)
    wanted = QColor(colour)
    found = 0
    for x in range(image.width()):
        for y in range(image.height()):
            one = image.pixelColor(x, y)
            apart = (
                abs(one.red() - wanted.red())
                + abs(one.green() - wanted.green())
                + abs(one.blue() - wanted.blue())
            )
            found += apart < 40
    return found


def test_the_newest_epoch_and_the_best_are_said_to_eyes_and_ears(qgis_app):
    view = TrainingView()
    assert view.isHidden()
    for epoch in epochs(fold=2):
        view.add(epoch)
    assert not view.isHidden()
    assert view.words == (
        "Fold 2 of 5, epoch 5 of at most 60: loss 0.32, held-out score (macro-F1) 0.72; best so "
        "far 0.74 in epoch 3."
    )
    assert view.chart.accessibleDescription() == view.words
    view.end()
    assert "epoch 5 of at most 60 was the last" in view.words and "epoch 3" in view.words
    view.clear()
    assert view.isHidden() and not view.chart.fits


def test_folds_are_fits_of_their_own_and_another_cross_validation_begins_anew(qgis_app):
    folds = [epochs(fold) for fold in (1, 2, 3)]
    view = view_of(*folds, epochs(0, 0))
    assert [(fit[0].fold, len(fit)) for fit in view.chart.fits] == [(1, 5), (2, 5), (3, 5), (0, 5)]
    assert view.words.startswith("Model of all parcels, epoch 5")
    view.add(next(epochs(1)))  # of the next model that is judged
    assert [fit[0].fold for fit in view.chart.fits] == [1]


def test_epochs_told_again_after_an_interruption_are_part_of_the_line(qgis_app):
    told = list(epochs())
    view = view_of([replace(one, is_earlier=True) for one in told[:3]], told[3:])
    assert len(view.chart.fits) == 1 and len(view.chart.fits[0]) == 5


def test_without_anything_held_out_there_is_no_score_and_no_best(qgis_app):
    view = view_of(epochs(scores=(None, None, None)))
    assert "held-out score" not in view.words and "nothing is held out" in view.words
    view.end()
    assert "best" not in view.words
    assert painted(view.chart, "#2f7d4f") == 0 < painted(view.chart, "#1f6fb2")


@pytest.mark.parametrize(("window", "ink"), [("#f0f0f0", "#101010"), ("#202326", "#e6e9e7")])
def test_both_lines_are_seen_on_light_and_dark_themes(qgis_app, window, ink):
    before, palette = QApplication.palette(), QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(window))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    QApplication.setPalette(palette)
    try:
        view = view_of(epochs())
        is_light = window == "#f0f0f0"
        assert painted(view.chart, "#1f6fb2" if is_light else "#6db3f2") > 100
        assert painted(view.chart, "#2f7d4f" if is_light else "#6fcf97") > 100
    finally:
        QApplication.setPalette(before)


@pytest.mark.parametrize("loss", [0.0, 1e-9, 4000.0, float("nan"), float("inf")])
def test_odd_losses_are_painted_too(qgis_app, loss):
    view = view_of([replace(one, loss=loss) for one in epochs()])
    assert painted(view.chart, "#2f7d4f") > 100


def test_the_pointer_and_the_line_above_tell_time_and_device(qgis_app):
    epoch = next(epochs())
    assert epoch_words(epoch) == "Epoch 1: loss 1.60, held-out score 0.31; 3 s"
    assert device_sentence(epoch) == "Trains on the processor: 3 s an epoch."
    assert "GPU: less than a second" in device_sentence(replace(epoch, device="cuda", seconds=0.2))


# --- in the panel ---------------------------------------------------------------------------------

ENGINE = """
import json, sys, time

def say(**message):
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\\n")
    sys.stdout.flush()

say(method="ready", params={"protocol": 1, "version": "0", "pid": 1})
for line in sys.stdin:
    asked = json.loads(line)
    if asked["method"] == "project_status":
        steps = [
            {"step": step, "state": "ready", "detail": ""}
            for step in ("area", "imagery", "labels", "model", "map")
        ]
        folder = asked["params"]["project"]
        say(id=asked["id"], result={"folder": folder, "name": "n", "simulated": False,
                                    "steps": steps, "next_command": ""})
    elif asked["method"] == "train_model":
        recipe = asked["params"]["recipe"]
        for number in range(1, 0 if recipe == "few-labels" else 13):
            say(method="epoch", params={
                "id": asked["id"], "number": number, "at_most": 60, "loss": 1 / number,
                "held_out_loss": 0.5, "score": number / 20, "best": number,
                "best_score": number / 20, "stops_by": "score", "seconds": 0.2, "device": "cuda",
                "is_earlier": False, "fold": 2, "folds": 5})
        time.sleep(0.5)
        say(id=asked["id"], result={"folder": "", "model": "m", "recipe": recipe,
                                    "reused": False, "accuracy": None, "warnings": []})
    else:
        say(id=asked["id"], error={"code": -32000, "message": "not done here"})
"""


@pytest.fixture
def find_command():
    """An engine that trains in half a second."""
    from furrow.plugin.enginelink.process import EngineCommand

    return lambda: EngineCommand(sys.executable, ("-I", "-c", textwrap.dedent(ENGINE)))


@pytest.fixture
def opened(dock, tmp_path, wait, monkeypatch):
    """The dock with a project; its engine trains on the processor, as far as is known before."""
    from furrow.plugin.panel import model_step

    monkeypatch.setattr(model_step, "compute_sentence", lambda: "Trains on the processor.")
    dock.session.open(str(tmp_path))
    wait(lambda: dock.session.state.has_project and not dock.session.is_busy)
    dock.model.set_open(True)
    return dock


def test_the_chart_grows_while_a_network_trains_and_stays_until_it_trains_again(opened, wait):
    training = opened.model.training
    compute = opened.model.findChild(QLabel, "furrow_compute")
    assert training.isHidden() and compute.text() == "Trains on the processor."
    opened.session.recipe = "cnn1d"
    opened.session.train()
    wait(lambda: "epoch 12 of" in training.words)
    assert opened.session.is_busy and not training.isHidden()
    assert training.words.startswith("Fold 2 of 5") and len(training.chart.fits[0]) == 12
    assert compute.text() == "Trains on the GPU: less than a second an epoch."
    wait(lambda: not opened.session.is_busy)
    assert "was the last" in training.words and not training.isHidden()
    assert compute.text() == "Trains on the processor."
    opened.session.recipe = "few-labels"  # of trees, which know no epochs
    opened.session.train()
    assert training.isHidden() and not training.chart.fits
    wait(lambda: not opened.session.is_busy)
    assert training.isHidden()


def test_another_project_does_not_show_the_chart_of_the_one_before(opened, wait):
    opened.session.recipe = "cnn1d"
    opened.session.train()
    wait(lambda: not opened.session.is_busy)
    opened.session.refresh()
    wait(lambda: opened.session._doing is None)
    assert not opened.model.training.isHidden()  # it was only looked at
    opened.session.leave()
    assert opened.model.training.isHidden() and not opened.model.training.words


def test_the_model_that_was_trained_maps_after_a_look_at_the_project(opened, wait):
    asked = []
    opened.session.asked.connect(lambda call, request: asked.append(request))
    opened.session._run(TrainModel("/p", "few-labels"), MapCrops("/p"))
    assert opened.session.part == (1, 2) and opened.session.waiting == (MapCrops("/p"),)
    wait(lambda: not opened.session.is_busy)
    kinds = [type(request).__name__ for request in asked]
    assert kinds[:3] == ["TrainModel", "ProjectStatus", "MapCrops"]
    assert asked[2].model == "m", "not the newest by chance"


# --- the queue of requests ------------------------------------------------------------------------


def test_looks_at_the_project_are_no_parts_of_a_job():
    queue = RequestQueue()
    assert queue.part(None) == (1, 1) and queue.step(None) == "" and not queue
    queue.plan((PrepareImagery("/p"), TrainModel("/p"), MapCrops("/p")))
    doing = queue.next()
    assert doing == PrepareImagery("/p") and queue.part(doing) == (1, 3)
    assert queue.step(doing) == "imagery"
    queue.look_first("/p")
    doing = queue.next()
    assert doing == ProjectStatus("/p") and queue.parts == (TrainModel("/p"), MapCrops("/p"))
    assert queue.step(doing) == "model", "the step that comes next is worked on"
    assert queue.part(doing) == (2, 3) == queue.part(queue.next())
    queue.replace(MapCrops("/p", "m"))
    assert queue.part(queue.next()) == (3, 3) and not queue
