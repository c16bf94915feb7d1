"""Logistic regression on standardised features: the plainest model that can be right."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.training.keep import Keep
from furrow.engine.training.series import SeriesModel, TrainingSet
from furrow.engine.training.tabular import TabularModel, fitted, load_tabular

CAN_START = False


def fit(
    training: TrainingSet,
    recipe: Recipe,
    seed: int,
    reporter: Reporter,
    start: SeriesModel | None = None,
    keep: Keep | None = None,
) -> TabularModel:
    """Options: ``regularisation`` (1.0): how much large coefficients are held back."""
    held_back = float(recipe.options.get("regularisation", 1.0))
    regression = LogisticRegression(C=1.0 / held_back, max_iter=1000, random_state=seed)
    steps = Pipeline([("scaler", StandardScaler()), ("regression", regression)])
    return fitted("logistic", steps, training, recipe, reporter, "regression__sample_weight")


def load(folder: Path, card: Mapping[str, Any]) -> TabularModel:
    """Raises ArtefactDamaged."""
    return load_tabular("logistic", folder, card)
