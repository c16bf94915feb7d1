"""Step 4: the recipe, in words that a person can choose by."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("qgis")

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel


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


def parts(dock):
    find = dock.model.findChild
    boxes = find(QComboBox, "furrow_recipe"), find(QComboBox, "furrow_strategy")
    return (*boxes, find(QLabel, "furrow_recipe_words"), find(QLabel, "furrow_recipe_missing"))


def choose(box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_the_default_is_first_and_says_what_it_is_for(engine, dock):
    recipe, strategy, words, missing = parts(dock)
    assert [recipe.itemData(row) for row in range(recipe.count())] == [
        "few-labels",
        "cnn",
        "presto",
    ]
    assert "Quick and steady." in words.text() and "Sentinel-2" in words.text()
    assert strategy.isHidden() and missing.isHidden()


def test_how_it_is_trained_is_asked_only_where_it_can_be_chosen(engine, dock):
    recipe, strategy, words, _ = parts(dock)
    choose(recipe, "cnn")
    assert not strategy.isHidden()
    assert "deep learning" in words.text()
    choose(strategy, "finetune")
    assert (dock.session.recipe, dock.session.strategy) == ("cnn", "finetune")
    choose(strategy, "scratch")  # its own
    assert dock.session.strategy is None
    choose(recipe, "presto")
    assert strategy.isHidden() and dock.session.strategy is None
    assert "published weights of presto" in words.text()


def test_without_deep_learning_its_recipes_are_grey_and_a_line_says_why(engine, dock):
    recipe, _, _, missing = parts(dock)
    engine["torch"] = False
    dock.session.changed.emit()
    enabled = [recipe.model().item(row).isEnabled() for row in range(recipe.count())]
    assert enabled == [True, False, False]
    assert not missing.isHidden() and "Engine…" in missing.text()
    assert missing.text() in recipe.itemData(1, Qt.ItemDataRole.ToolTipRole)
    engine["torch"] = True
    dock.session.changed.emit()
    assert missing.isHidden()
    assert all(recipe.model().item(row).isEnabled() for row in range(recipe.count()))


def test_training_asks_for_recipe_and_strategy(engine, dock, monkeypatch):
    from furrow.engine.contract.requests import TrainModel

    asked = []
    monkeypatch.setattr(dock.session, "_run", lambda *requests: asked.extend(requests))
    recipe, strategy, _, _ = parts(dock)
    choose(recipe, "cnn")
    choose(strategy, "finetune")
    dock.model.act()
    assert asked == [TrainModel("", "cnn", "finetune")]
