"""Random forest (Breiman 2001) on series with their gaps filled, and indices."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sklearn.ensemble import RandomForestClassifier

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.training.keep import Keep
from furrow.engine.training.series import SeriesModel, TrainingSet
from furrow.engine.training.tabular import THREADS, TabularModel, fitted, load_tabular

CAN_START = False


def fit(
    training: TrainingSet,
    recipe: Recipe,
    seed: int,
    reporter: Reporter,
    start: SeriesModel | None = None,
    keep: Keep | None = None,
) -> TabularModel:
    """Options: ``estimators`` (100), ``min_samples_leaf`` (1)."""
    forest = RandomForestClassifier(
        n_estimators=int(recipe.options.get("estimators", 100)),
        min_samples_leaf=int(recipe.options.get("min_samples_leaf", 1)),
        random_state=seed,
        n_jobs=THREADS,
    )
    return fitted("forest", forest, training, recipe, reporter)


def load(folder: Path, card: Mapping[str, Any]) -> TabularModel:
    """Raises ArtefactDamaged."""
    return load_tabular("forest", folder, card)
