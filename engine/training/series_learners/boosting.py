"""Gradient boosting (LightGBM; Ke et al. 2017) on series with their gaps filled, and indices."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.evaluation_errors import BoostingMissing
from furrow.engine.training.keep import Keep
from furrow.engine.training.series import SeriesModel, TrainingSet
from furrow.engine.training.tabular import THREADS, FloatArray, TabularModel, fitted, load_tabular

CAN_START = False
MANY_SAMPLES = 2000
"""With fewer, threads cost more time than they save."""


def fit(
    training: TrainingSet,
    recipe: Recipe,
    seed: int,
    reporter: Reporter,
    start: SeriesModel | None = None,
    keep: Keep | None = None,
) -> TabularModel:
    """Options: ``estimators`` (100), ``learning_rate`` (0.1), ``leaves`` (31),
    ``min_samples_leaf`` (a tenth of a class's samples, 1 … 20).

    Raises:
        BoostingMissing
    """
    options = recipe.options
    smallest = int(np.unique(training.classes, return_counts=True)[1].min())
    boosting = _classifier()(
        n_estimators=int(options.get("estimators", 100)),
        learning_rate=float(options.get("learning_rate", 0.1)),
        num_leaves=int(options.get("leaves", 31)),
        # LightGBM's own 20 would leave few labels without a single split.
        min_child_samples=int(options.get("min_samples_leaf", min(20, max(1, smallest // 10)))),
        min_child_weight=1e-3,
        random_state=seed,
        n_jobs=THREADS if len(training.classes) >= MANY_SAMPLES else 1,
        deterministic=True,
        force_row_wise=True,
        verbose=-1,
    )
    return fitted("boosting", boosting, training, recipe, reporter, to_onnx=_to_onnx)


def load(folder: Path, card: Mapping[str, Any]) -> TabularModel:
    """Raises ArtefactDamaged."""
    return load_tabular("boosting", folder, card)


def _classifier() -> Any:
    try:
        from lightgbm import LGBMClassifier
    except (ImportError, OSError) as problem:  # OSError: the system lacks libgomp or libomp
        raise BoostingMissing(str(problem)) from problem
    return LGBMClassifier


def _to_onnx(classifier: Any, example: FloatArray) -> Any:
    from onnxmltools import convert_lightgbm
    from onnxmltools.convert.common.data_types import FloatTensorType

    inputs = [("features", FloatTensorType([None, example.shape[1]]))]
    return convert_lightgbm(classifier, initial_types=inputs, zipmap=False)
