"""Step 4: the recipe, in words that a person can choose by."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("qgis")

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QMessageBox, QPushButton


@pytest.fixture(autouse=True)
def three_recipes(tmp_path, monkeypatch):
    """Without a network, with one, with published weights; and a file that is broken."""
    from furrow.plugin.processing import recipes

    shared = {"sensors": ["s2"], "unit": "pixel", "features": ["series"], "learner": "x"}
    for name, more in (
        ("few-labels", {"description": "Quick and steady."}),
        ("cnn", {"backbone": "cnn1d", "strategies": ["scratch", "finetune"]}),
        ("presto", {"backbone": "presto", "strategy": "frozen", "strategies": ["frozen"]}),
    ):
        content = {"name": name, "title": f"Title of {name}", **shared, **more}
        (tmp_path / f"{name}.json").write_text(json.dumps(content))
    (tmp_path / "broken.json").write_text("{")
    monkeypatch.setattr(recipes, "RECIPES", tmp_path)


@pytest.fixture
def engine(monkeypatch):
    """An engine with or without deep learning."""
    from furrow.plugin.panel import model_step

    has = {"torch": True}
    monkeypatch.setattr(model_step, "lacks_torch", lambda: not has["torch"])
    return has


@pytest.fixture(autouse=True)
def no_older_jobs(qgis_app):
    from qgis.core import QgsSettings

    QgsSettings().remove("furrow/jobs")


def part(dock, kind, name):
    return dock.model.findChild(kind, "furrow_" + name)


def unfold(dock):
    """Open the list of recipes without asking the engine of them."""
    dock.model.facts.ask = lambda: None
    dock.show()
    dock._open_only("model")
    dock.model.others.setCollapsed(False)
    return dock.model.cards.cards


def choose(box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_the_default_is_chosen_and_says_what_it_is_for(engine, dock):
    assert part(dock, QLabel, "recipe_title").text() == "Title of few-labels"
    words = part(dock, QLabel, "recipe_words").text()
    assert "Quick and steady." in words and "Sentinel-2" in words
    assert part(dock, QComboBox, "strategy").isHidden()
    assert dock.model.cards is None  # made when they are looked at


def test_cards_are_chosen_by_mouse_and_by_key_and_say_what_they_need(engine, dock, qgis_app):
    cards = unfold(dock)
    qgis_app.processEvents()
    assert list(cards) == ["few-labels", "cnn", "presto"]
    assert cards["few-labels"].radio.isChecked()
    QTest.mouseClick(cards["presto"].words, Qt.MouseButton.LeftButton)  # anywhere on the card
    assert dock.session.recipe == "presto" and cards["presto"].radio.isChecked()
    words = part(dock, QLabel, "recipe_words").text()
    assert "published weights of presto" in words
    cards["cnn"].radio.setFocus()
    QTest.keyClick(cards["cnn"].radio, Qt.Key.Key_Space)
    assert dock.session.recipe == "cnn"
    assert "deep learning" in part(dock, QLabel, "recipe_words").text()


def test_how_it_is_trained_is_asked_only_where_it_can_be_chosen(engine, dock):
    strategy = part(dock, QComboBox, "strategy")
    dock.model.choose("cnn")
    assert not strategy.isHidden() and dock.model.advanced.isCollapsed()
    choose(strategy, "finetune")
    assert (dock.session.recipe, dock.session.strategy) == ("cnn", "finetune")
    choose(strategy, "scratch")  # its own
    assert dock.session.strategy is None
    dock.model.choose("presto")
    assert strategy.isHidden() and dock.session.strategy is None


def test_without_deep_learning_its_recipes_are_grey_and_a_line_says_why(engine, dock):
    cards = unfold(dock)
    engine["torch"] = False
    dock.session.changed.emit()
    missing = part(dock, QLabel, "recipe_missing")
    assert [card.radio.isEnabled() for card in cards.values()] == [True, False, False]
    assert not missing.isHidden() and "Engine…" in missing.text()
    assert missing.text() == cards["cnn"].toolTip()
    QTest.mouseClick(cards["cnn"].words, Qt.MouseButton.LeftButton)
    assert dock.session.recipe == "few-labels"
    engine["torch"] = True
    dock.session.changed.emit()
    assert missing.isHidden() and all(card.radio.isEnabled() for card in cards.values())


def test_training_asks_for_recipe_strategy_and_unit(engine, dock, monkeypatch):
    from furrow.engine.contract.requests import TrainModel

    asked = []
    monkeypatch.setattr(dock.session, "_run", lambda *requests: asked.extend(requests))
    dock.model.choose("cnn")
    choose(part(dock, QComboBox, "strategy"), "finetune")
    choose(part(dock, QComboBox, "unit"), "parcel")
    dock.model.act()
    assert asked == [TrainModel("", "cnn", "finetune", unit="parcel")]
    dock.model.choose("few-labels")
    assert (dock.session.strategy, dock.session.unit) == (None, None)


def told_of_presto(there=False, restriction="", licence="MIT"):
    """As the engine tells of it: 4.2 MB of weights."""
    from furrow.engine.contract.model_results import RecipesListed, RecipeTold, RecipeWeights

    weights = RecipeWeights(
        "presto", licence, 4200, "https://weights.invalid", "y", there, restriction
    )
    why = "" if there else "Cannot be trained here yet."
    named = ("presto", "t", "d", ("s2",), "pixel", "presto", "frozen", ())
    return RecipesListed((RecipeTold(*named, True, weights, there, why),), ())


@pytest.fixture
def engine_of_recipes(dock, monkeypatch):
    """Answers the question of the recipes when it is told to; counts the questions."""
    facts = dock.model.facts
    asked = []
    monkeypatch.setattr(facts._client, "ask", lambda request: asked.append(request) or len(asked))
    return asked, lambda listed: facts._on_finished(len(asked), listed)


def test_the_licence_of_weights_and_the_time_of_the_last_training_are_told(engine, dock):
    from furrow.engine.contract.requests import TrainModel

    dock.session.asked.emit(901, TrainModel("/p", "presto"))
    dock.session.answered.emit(901, None)
    dock.model.choose("presto")
    dock.model.facts._on_finished(1, told_of_presto())
    words = part(dock, QLabel, "recipe_words").text()
    assert "licence: MIT" in words and "4 MB" in words
    assert "licence: MIT" in unfold(dock)["presto"].words.text()


def test_weights_are_fetched_from_the_step_and_the_recipe_is_asked_about_again(
    engine, dock, engine_of_recipes, monkeypatch
):
    from furrow.engine.contract.requests import FetchWeights
    from furrow.engine.contract.weights_results import WeightsFetched

    asked, answer = engine_of_recipes
    ran = []
    monkeypatch.setattr(dock.session, "_run", lambda *requests: ran.extend(requests))
    fetch = part(dock, QPushButton, "fetch_weights")
    assert fetch.isHidden() and not asked  # the default needs none
    dock.model.choose("presto")
    assert len(asked) == 1 and fetch.isHidden()  # before the answer nothing is claimed
    answer(told_of_presto())
    assert not fetch.isHidden() and "4 MB" in fetch.text() and "MIT" in fetch.text()
    words = part(dock, QLabel, "recipe_words").text()
    assert "not on this computer yet" in words and "Cannot be trained" not in words
    fetch.click()
    assert ran == [FetchWeights("presto", accept_licence=False)]
    dock.session.answered.emit(77, WeightsFetched("/w", ("presto",), (), 1, 1.0, ()))
    assert len(asked) == 2
    answer(told_of_presto(there=True))
    assert fetch.isHidden() and "are there" in part(dock, QLabel, "recipe_words").text()


def test_each_unfolding_asks_again_and_the_card_has_the_button(
    engine, dock, engine_of_recipes, monkeypatch
):
    asked, answer = engine_of_recipes
    ran = []
    monkeypatch.setattr(dock.session, "_run", lambda *requests: ran.extend(requests))
    dock.model.choose("presto")
    answer(told_of_presto())
    dock.show()
    dock._open_only("model")
    dock.model.others.setCollapsed(False)
    assert len(asked) == 2
    answer(told_of_presto())
    card = dock.model.cards.cards["presto"]
    assert not card.fetch.isHidden() and part(dock, QPushButton, "fetch_weights").isHidden()
    assert dock.model.cards.cards["cnn"].fetch.isHidden()
    card.fetch.click()
    assert [request.backbones for request in ran] == ["presto"]
    dock.model.others.setCollapsed(True)
    assert not part(dock, QPushButton, "fetch_weights").isHidden()
    dock.model.others.setCollapsed(False)
    answer(told_of_presto(there=True))  # the toolbox has fetched them meanwhile
    assert len(asked) == 3 and card.fetch.isHidden()


def test_a_licence_that_restricts_the_use_is_asked_about_before(
    engine, dock, engine_of_recipes, monkeypatch
):
    ran, questions = [], []
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(dock.session, "_run", lambda *requests: ran.extend(requests))
    monkeypatch.setattr(
        QMessageBox, "question", lambda *words: questions.append(words[2]) or answers.pop(0)
    )
    dock.model.choose("presto")
    engine_of_recipes[1](told_of_presto(restriction="it forbids to sell what is made with them"))
    fetch = part(dock, QPushButton, "fetch_weights")
    fetch.click()
    assert ran == [] and "forbids to sell" in questions[0]
    assert "https://weights.invalid" in questions[0]
    fetch.click()
    assert ran[0].accept_licence


def test_an_answer_of_before_the_download_is_not_the_last(dock, engine_of_recipes):
    asked, answer = engine_of_recipes
    dock.model.facts.ask()
    dock.model.facts.ask_again()  # the weights came while the engine was answering
    assert len(asked) == 1
    answer(told_of_presto())
    assert len(asked) == 2
    answer(told_of_presto(there=True))
    assert dock.model.facts.of("presto").weights.there and len(asked) == 2


def test_weights_come_through_qgiss_proxy_and_show_as_a_job_of_this_step(dock, monkeypatch):
    from furrow.plugin.jobs.words import job_title
    from furrow.plugin.panel import session as module
    from furrow.plugin.panel.state import MODEL

    asked = []
    monkeypatch.setattr(dock.session._client, "ask", lambda request: asked.append(request) or 9)
    monkeypatch.setattr(module, "network_variables", lambda: {"HTTPS_PROXY": "http://proxy:1"})
    dock.session.fetch_weights("presto")
    assert dock.session.state.current == MODEL and dock.session.state.is_busy
    assert dock.session._command().variables["HTTPS_PROXY"] == "http://proxy:1"
    assert job_title(dock.history.jobs[0].method) == "Fetch pretrained weights"


def test_before_the_first_training_a_guess_is_made_and_called_so(engine, dock):
    from furrow.engine.contract.requests import TrainModel
    from furrow.engine.contract.results import StatusTold, StepState

    words = part(dock, QLabel, "recipe_words")
    assert "first guess" in words.text() and "30 labelled parcels" in words.text()
    labels = StepState("labels", "ready", "x", 60)
    dock.session._status = StatusTold("/p", "p", False, (labels,), "")
    dock.model._show_recipe()
    assert "about 10 s to 2 min here with 60 labelled" in words.text()
    dock.session.asked.emit(902, TrainModel("/p", "few-labels"))
    dock.session.answered.emit(902, None)
    dock.model._show_recipe()
    assert "first guess" not in words.text() and "last training here took" in words.text()


def test_on_a_gpu_no_time_is_made_up(engine, dock, monkeypatch):
    from types import SimpleNamespace

    from furrow.engine.contract.compute import Compute
    from furrow.plugin.enginelink.environment.state import State
    from furrow.plugin.panel import recipe_words

    found = SimpleNamespace(state=State.READY, compute=Compute.CUDA)
    monkeypatch.setattr(recipe_words, "environment_state", lambda: found)
    dock.model.choose("presto")
    words = part(dock, QLabel, "recipe_words").text()
    assert "GPU has not been measured" in words and "first guess" not in words


def test_unfolding_what_is_advanced_shows_no_choice_of_one(engine, dock):
    unfold(dock)
    dock.model.choose("few-labels")
    dock.model.advanced.setCollapsed(False)
    assert part(dock, QComboBox, "strategy").isHidden()
    assert not part(dock, QComboBox, "unit").isHidden()


def test_another_projects_model_is_found_and_taken_or_refused(engine, dock, tmp_path, monkeypatch):
    from furrow.engine.contract.requests import AdaptModel, MapCrops
    from furrow.plugin.panel.use_model_dialog import UseModelDialog

    model = tmp_path / "other" / "models" / "cnn1d-2"
    model.mkdir(parents=True)
    (model / "model.json").write_text("{}")
    asked = []
    monkeypatch.setattr(dock.session, "_run", lambda *requests: asked.extend(requests))
    dock.model._has_labels = True
    dock.model._on_use_model()
    dialog = dock.model.findChild(UseModelDialog)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.folder.setFilePath(str(model / "nothing"))
    assert not ok.isEnabled() and "no model" in dialog._problem.text()
    dialog.folder.setFilePath(str(tmp_path / "other"))  # the project: its newest model
    assert dialog.model == str(model) and dialog.adapt.isChecked()
    dialog.accept()
    assert asked[-1] == AdaptModel("", str(model), False)
    dock.session.model = "cnn1d-2"
    assert dock.session.whole_job("/p")[-1] == MapCrops("/p", "cnn1d-2")
    dock.session.choose_recipe("cnn")  # a recipe means a new model again
    assert dock.session.model == ""


def test_a_model_that_was_adapted_maps_and_its_verdict_is_said(engine, dock):
    from furrow.engine.contract.model_results import ModelAdapted
    from furrow.engine.contract.requests import AdaptModel

    told = ModelAdapted(
        "/p/models/x", "few-labels-2", "few-labels", (), "as-is", "As it is, it is best.", None, ()
    )
    dock.session._doing, dock.session._call = AdaptModel("/p", "/m"), 77
    dock.session._on_finished(77, told)
    assert dock.session.model == "few-labels-2"
    words = part(dock, QLabel, "adapted")
    assert "few-labels-2" in words.text() and "it is best" in words.text()
    assert not words.isHidden()


def test_without_labels_a_model_can_only_be_taken_as_it_is(engine, dock):
    from furrow.plugin.panel.use_model_dialog import UseModelDialog

    dialog = UseModelDialog(False, dock)
    assert dialog.as_is and not dialog.adapt.isEnabled()
    dialog.reject()
