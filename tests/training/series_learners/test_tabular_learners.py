"""Learners on feature tables learn, stay the same as ONNX, and refuse what does not fit."""

from __future__ import annotations

import builtins
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.errors import (
    ArtefactDamaged,
    BandsMissing,
    InputRefused,
    TooLittleToLearn,
)
from furrow.engine.contract.evaluation_errors import BoostingMissing
from furrow.engine.features.samples import SensorSamples, SeriesSamples, joined
from furrow.engine.training.recipes import read_recipe
from furrow.engine.training.series import TrainingSet, even_weights, series_learner

LEARNERS = ("forest", "boosting", "logistic", "few_labels")
BANDS = ("B04", "B08", "B11")
STEPS = 12


def season(classes: np.ndarray, seed: int = 0, gaps: float = 0.2) -> SeriesSamples:
    """Samples whose green-up comes by class, early to late, under a nuisance that all share."""
    generator = np.random.default_rng(seed)
    months = np.arange(STEPS)
    green = np.exp(-0.5 * ((months - 3 - 2.0 * classes[:, None]) / 1.5) ** 2)
    soil = generator.normal(0, 0.08, (len(classes), 1))
    red = 0.12 + soil - 0.08 * green
    near = 0.2 + soil + 0.3 * green * generator.normal(1, 0.15, (len(classes), 1))
    s2 = np.stack([red, near, 0.2 + soil - 0.05 * green], axis=2)
    s2 += generator.normal(0, 0.02, s2.shape)
    s2[generator.random(s2.shape[:2]) < gaps] = np.nan
    s1 = -15 + 5 * green[:, :, None] + generator.normal(0, 2, (len(classes), STEPS, 2))
    days = np.datetime64("2021-01-15", "D") + 30 * months
    return SeriesSamples(
        (
            SensorSamples("s2", BANDS, s2.astype(np.float32)),
            SensorSamples("s1", ("VV", "VH"), s1.astype(np.float32)),
        ),
        np.broadcast_to(days, (len(classes), STEPS)),
        "month",
    )


def training(a_class: int = 6, classes: int = 3, unlabelled: int = 0) -> TrainingSet:
    truth = np.repeat(np.arange(classes), a_class)
    groups = np.arange(len(truth))
    others = np.random.default_rng(5).integers(0, classes, unlabelled)
    return TrainingSet(
        season(truth),
        truth + 2,
        groups,
        even_weights(truth, groups),
        season(others, seed=6) if unlabelled else None,
    )


def recipe(learner: str, **options: Any) -> Recipe:
    return Recipe(
        learner, learner, ("s2", "s1"), "pixel", ("series", "indices"), learner, options=options
    )


@pytest.mark.parametrize("learner", LEARNERS)
@pytest.mark.parametrize("classes", [2, 3])
def test_a_loaded_model_says_what_the_trained_one_says(
    learner: str, classes: int, tmp_path: Path
) -> None:
    known = training(classes=classes, unlabelled=200)
    model = series_learner(learner).fit(known, recipe(learner, estimators=20), 0, Reporter())
    loaded = series_learner(learner).load(tmp_path, model.save(tmp_path))
    truth = np.random.default_rng(1).integers(0, classes, 600)
    unseen = season(truth, seed=2)
    trained, again = model.probabilities(unseen), loaded.probabilities(unseen)
    assert loaded.classes == model.classes == tuple(range(2, 2 + classes))
    np.testing.assert_allclose(again, trained, atol=1e-3)
    np.testing.assert_array_equal(again.argmax(axis=1), trained.argmax(axis=1))
    np.testing.assert_allclose(trained.sum(axis=1), 1, atol=1e-4)
    right = (np.array(model.classes)[trained.argmax(axis=1)] == truth + 2).mean()
    assert right > (0.65 if learner == "boosting" else 0.8)


@pytest.mark.parametrize("learner", LEARNERS)
def test_the_same_seed_gives_the_same_model(learner: str) -> None:
    known, unseen = training(), season(np.arange(60) % 3, seed=3)
    one, two = (
        series_learner(learner).fit(known, recipe(learner), 4, Reporter()).probabilities(unseen)
        for _ in "ab"
    )
    np.testing.assert_array_equal(one, two)


@pytest.mark.parametrize("learner", ["forest", "boosting", "logistic"])
def test_weights_decide_between_labels_that_contradict_each_other(learner: str) -> None:
    truth = np.repeat([0, 1], 40)
    samples, unseen = season(np.zeros(80)), season(np.zeros(200), seed=9)
    said = []
    for weight in (0.1, 1.9):
        weights = np.where(truth == 1, weight, 2 - weight).astype(np.float32)
        known = TrainingSet(samples, truth + 2, np.arange(80), weights)
        model = series_learner(learner).fit(
            known, recipe(learner, min_samples_leaf=15), 0, Reporter()
        )
        said.append(float(model.probabilities(unseen)[:, 1].mean()))
    assert said[0] < 0.4 and said[1] > 0.6


@pytest.mark.parametrize("learner", LEARNERS)
def test_a_sample_that_a_sensor_never_saw_gets_zeros(learner: str) -> None:
    known = training(unlabelled=50)
    known.samples.sensors[0].values[0] = np.nan
    assert known.unlabelled is not None
    known.unlabelled.sensors[1].values[0] = np.nan
    model = series_learner(learner).fit(known, recipe(learner, estimators=20), 0, Reporter())
    unseen = season(np.arange(30) % 3, seed=3)
    unseen.sensors[1].values[7] = np.nan
    found = model.probabilities(unseen)
    assert np.flatnonzero(found.sum(axis=1) == 0).tolist() == [7]
    assert np.isfinite(found).all()


def test_bands_are_found_by_name_and_what_does_not_fit_is_refused() -> None:
    known, unseen = training(), season(np.arange(30) % 3, seed=3)
    model = series_learner("forest").fit(known, recipe("forest"), 0, Reporter())
    s2, s1 = unseen.sensors
    turned = SensorSamples("s2", BANDS[::-1], s2.values[:, :, ::-1])
    other_order = SeriesSamples((s1, turned), unseen.days, "month")
    np.testing.assert_array_equal(model.probabilities(other_order), model.probabilities(unseen))
    with pytest.raises(BandsMissing, match="s1 VV"):
        model.probabilities(unseen.only(["s2"]))
    half = SeriesSamples(
        tuple(SensorSamples(one.sensor, one.bands, one.values[:, :6]) for one in unseen.sensors),
        unseen.days[:, :6],
        "month",
    )
    with pytest.raises(InputRefused, match="12 steps"):
        model.probabilities(half)


def test_one_class_is_too_little_to_learn_from() -> None:
    truth = np.zeros(8, np.int64)
    known = TrainingSet(season(truth), truth + 2, truth, np.ones(8, np.float32))
    for learner in LEARNERS:
        with pytest.raises(TooLittleToLearn):
            series_learner(learner).fit(known, recipe(learner), 0, Reporter())


def test_a_truncated_model_is_refused(tmp_path: Path) -> None:
    model = series_learner("few_labels").fit(training(), recipe("few_labels"), 0, Reporter())
    card = model.save(tmp_path)
    file = tmp_path / "linear.onnx"
    file.write_bytes(file.read_bytes()[:300])
    with pytest.raises(ArtefactDamaged, match=r"linear\.onnx"):
        series_learner("few_labels").load(tmp_path, card)
    del card["steps"]
    with pytest.raises(ArtefactDamaged, match="steps"):
        series_learner("few_labels").load(tmp_path, card)


def test_unlabelled_samples_help_where_labels_are_few() -> None:
    truth = np.random.default_rng(1).integers(0, 3, 600)
    unseen = season(truth, seed=2, gaps=0.4)
    right = {}
    for unlabelled in (0, 600):
        model = series_learner("few_labels").fit(
            training(3, unlabelled=unlabelled), recipe("few_labels"), 0, Reporter()
        )
        said = model.probabilities(unseen).argmax(axis=1)
        right[unlabelled] = (said == truth).mean()
    assert right[600] > right[0]


@pytest.mark.parametrize("groups", ["a sample each", "one for all"])
def test_other_land_among_the_unlabelled_samples_is_left_out(groups: str) -> None:
    known = training(4, unlabelled=400)
    if groups == "one for all":
        known = replace(known, groups=np.zeros_like(known.groups))
    assert known.unlabelled is not None
    strangers = season(np.random.default_rng(7).uniform(-1, 4, 4000), seed=8)
    strangers.sensors[0].values[:] += np.linspace(0.15, -0.15, STEPS)[None, :, None]
    known = replace(known, unlabelled=joined([known.unlabelled, strangers]))
    truth = np.random.default_rng(1).integers(0, 3, 600)
    unseen = season(truth, seed=2, gaps=0.4)
    right = {}
    for reach in (0.0, 0.5):
        model = series_learner("few_labels").fit(
            known, recipe("few_labels", reach=reach), 0, Reporter()
        )
        right[reach] = (model.probabilities(unseen).argmax(axis=1) == truth).mean()
    assert right[0.5] > right[0.0] + 0.02, right


def test_few_unlabelled_samples_all_take_part_however_far_they_are() -> None:
    known, unseen = training(unlabelled=200), season(np.arange(60) % 3, seed=3)
    said = [
        series_learner("few_labels")
        .fit(known, recipe("few_labels", reach=reach), 0, Reporter())
        .probabilities(unseen)
        for reach in (0.0, 0.01)
    ]
    np.testing.assert_array_equal(*said)


def test_a_computer_without_lightgbm_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name == "lightgbm":
            raise OSError("libgomp.so.1: cannot open shared object file")
        return plain(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(BoostingMissing, match="libgomp") as caught:
        series_learner("boosting").fit(training(), recipe("boosting"), 0, Reporter())
    assert "libgomp1" in caught.value.next_step


@pytest.mark.parametrize("name", ["few-labels", "gradient-boosting", "logistic-regression"])
def test_the_named_recipes_read(name: str) -> None:
    assert read_recipe(name).features == ("series", "indices")
