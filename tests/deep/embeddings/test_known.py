"""A training embeds each sample once, and its labels play no part in that."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from furrow.engine.contract import Reporter
from furrow.engine.embeddings.encoder import Encoder
from furrow.engine.training.keep import Keep
from furrow.engine.training.recipes import read_recipe
from furrow.engine.training.series import even_weights, look_ahead, series_learner

pytest.importorskip("torch", reason="torch is not installed")


@pytest.fixture
def embedded(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many samples an encoder was shown, each time that it was."""
    counts: list[int] = []
    own = Encoder.embed

    def counted(self, matched, threads=None):
        counts.append(int(matched.usable.sum()))
        return own(self, matched, threads)

    monkeypatch.setattr(Encoder, "embed", counted)
    return counts


def part(training, rows, classes=None):
    own = (training.classes if classes is None else classes)[rows]
    groups = training.groups[rows]
    return replace(
        training,
        samples=training.samples.take(rows),
        classes=own,
        groups=groups,
        weights=even_weights(own, groups),
    )


def parcels(training):
    return [training.samples.take(training.groups == one) for one in np.unique(training.groups)]


def test_folds_and_recipes_share_the_embeddings_of_a_training(published, made_up, embedded):
    keep, count = Keep(), len(made_up.classes)
    for name in ("presto", "presto-joined"):
        recipe = read_recipe(name)
        learner = series_learner(recipe.learner)
        for fold in range(2):
            look_ahead(learner, parcels(made_up), recipe, keep, Reporter())
            learn = np.arange(count) % 2 == fold
            model = learner.fit(part(made_up, learn), recipe, 0, Reporter(), keep=keep)
            found = model.probabilities(made_up.samples.take(~learn))
            plain = learner.fit(part(made_up, learn), recipe, 0, Reporter())
            same = plain.probabilities(made_up.samples.take(~learn))
            assert np.abs(found - same).max() < 1e-3
            del embedded[-2:]  # of the plain one
    assert sum(embedded) == count


def test_later_trainings_with_other_labels_find_them_to_the_last_bit(
    published, made_up, embedded, tmp_path
):
    recipe = read_recipe("presto")
    learner = series_learner(recipe.learner)
    rows = np.arange(len(made_up.classes))
    some = parcels(part(made_up, rows[made_up.groups != made_up.groups[-1]]))
    look_ahead(learner, some, recipe, Keep(embeddings=tmp_path), Reporter())
    files = {file.name for file in tmp_path.iterdir()}
    first = sum(embedded)

    models = []
    for folder in (tmp_path, tmp_path / "other"):
        keep = Keep(embeddings=folder)
        look_ahead(learner, parcels(made_up), recipe, keep, Reporter())
        other = made_up.classes[::-1].copy()
        training = part(made_up, rows, other)
        models.append(learner.fit(training, recipe, 0, Reporter(), keep=keep))
    assert files < {file.name for file in tmp_path.glob("*.npy")}
    last = int((made_up.groups == made_up.groups[-1]).sum())
    assert sum(embedded) == first + last + len(rows), "only the parcel that is new was looked at"
    one, two = (model.probabilities(made_up.samples) for model in models)
    assert np.array_equal(one, two)


def test_samples_that_are_new_are_embedded_and_not_remembered(published, made_up, embedded):
    recipe = read_recipe("presto")
    learner, keep = series_learner(recipe.learner), Keep()
    known = made_up.groups % 2 == 0
    look_ahead(learner, [made_up.samples.take(known)], recipe, keep, Reporter())
    model = learner.fit(part(made_up, known), recipe, 0, Reporter(), keep=keep)
    before = sum(embedded)
    for _ in range(2):
        model.probabilities(made_up.samples)
    assert sum(embedded) == before + 2 * int((~known).sum())
