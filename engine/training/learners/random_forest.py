"""Random forest on pixel features (Breiman 2001), kept and run as ONNX.

The baseline of the field (Jo, Koukos et al. use it so), and often enough by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import onnxruntime
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier

from furrow.engine.backbones.onnx_session import open_session
from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.errors import ArtefactDamaged
from furrow.engine.contract.message import Message
from furrow.engine.features.pixels import pixel_features
from furrow.engine.imagery.stack import SeasonStack, StackWindow
from furrow.engine.training.ground import Look
from furrow.engine.training.interface import Model, WindowPrediction
from furrow.engine.training.keep import Keep
from furrow.engine.training.pixel_examples import PixelTable, read_pixel_table

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]

MODEL_FILE = "model.onnx"
ROWS_TIMES_TREES_AT_A_TIME = 500_000
"""Cancelling is looked at between these: well under a second of work."""
PIXELS_AT_A_TIME = 2048
"""A thread's share: features of more pixels would be most of the memory that mapping takes."""
THREADS = 2


def prepare(
    stack: SeasonStack, parcels: gpd.GeoDataFrame, recipe: Recipe, reporter: Reporter
) -> ForestExamples:
    table = read_pixel_table(stack, parcels, recipe, reporter)
    return ForestExamples(table, recipe)


def load(folder: Path, card: Mapping[str, Any]) -> ForestModel:
    """Raises ArtefactDamaged."""
    file = folder / MODEL_FILE
    try:
        # onnxruntime's errors share no base class of their own.
        session = _session(file.read_bytes())
    except Exception as problem:
        raise ArtefactDamaged(str(file), str(problem).splitlines()[0]) from problem
    try:
        return ForestModel(
            classes=tuple(int(value) for value in card["classes"]),
            bands={sensor: tuple(names) for sensor, names in card["bands"].items()},
            feature_sets=tuple(card["feature_sets"]),
            feature_names=tuple(card["feature_names"]),
            session=session,
        )
    except (KeyError, ValueError) as problem:
        raise ArtefactDamaged(
            str(folder), Message("its card lacks {field}", field=str(problem))
        ) from problem


@dataclass(frozen=True)
class ForestExamples:
    """Labelled parcels; implements interface.Examples."""

    table: PixelTable
    recipe: Recipe

    @property
    def pixels(self) -> IntArray:
        return self.table.pixels

    def fit(
        self, learn: IntArray, seed: int, reporter: Reporter, keep: Keep | None = None
    ) -> ForestModel:
        options = self.recipe.options
        features, values, weights = self.table.sample(
            learn, int(options["pixels_per_parcel"]), seed
        )
        trees = int(options["trees"])
        forest = RandomForestClassifier(
            n_estimators=0,
            min_samples_leaf=int(options["min_samples_leaf"]),
            random_state=seed,
            n_jobs=THREADS,
            warm_start=True,
        )
        at_a_time = max(4, min(trees, ROWS_TIMES_TREES_AT_A_TIME // len(features)))
        for grown in range(0, trees, at_a_time):
            reporter.step(grown / trees, "Growing the forest")
            forest.set_params(n_estimators=min(grown + at_a_time, trees))
            forest.fit(features, values, sample_weight=weights)
        return ForestModel(
            classes=tuple(int(value) for value in forest.classes_),
            bands=self.table.bands,
            feature_sets=self.recipe.features,
            feature_names=self.table.names,
            forest=forest,
        )

    def predict(self, model: Model, parcel: int) -> FloatArray:
        if not isinstance(model, ForestModel):
            raise TypeError("these examples were read for a random forest")
        return model.probabilities(self.table.features[parcel])


@dataclass(frozen=True)
class ForestModel:
    """A forest, just grown (``forest``) or loaded (``session``); implements interface.Model."""

    classes: tuple[int, ...]
    bands: dict[str, tuple[str, ...]]
    feature_sets: tuple[str, ...]
    feature_names: tuple[str, ...]
    forest: RandomForestClassifier | None = None
    session: onnxruntime.InferenceSession | None = None
    margin_px: int = 0

    def predict_window(self, window: StackWindow, look: Look | None = None) -> WindowPrediction:
        """
        Args:
            look: is shown the features, strip by strip.
        """
        height, width = window.grid.height_px, window.grid.width_px
        probabilities = np.zeros((len(self.classes), height, width), np.float32)
        seen = np.zeros((height, width), bool)

        def predict(first_row: int) -> None:
            rows = slice(first_row, min(height, first_row + max(1, PIXELS_AT_A_TIME // width)))
            strip = window.rows(rows.start, rows.stop)
            found = pixel_features(strip, self.bands, self.feature_sets)
            seen[rows] = found.seen.reshape(-1, width)
            if found.seen.any():
                table = self.probabilities(found.values)
                probabilities[:, rows] = table.T.reshape(len(self.classes), -1, width)
            if look is not None:
                look(rows, found.seen, found.values)

        with ThreadPoolExecutor(THREADS) as workers:
            list(workers.map(predict, range(0, height, max(1, PIXELS_AT_A_TIME // width))))
        return WindowPrediction(probabilities, seen)

    @property
    def importance(self) -> dict[str, float] | None:
        """Of every feature; None where it was loaded."""
        if self.forest is None:
            return None
        every = self.forest.feature_importances_.tolist()
        return dict(zip(self.feature_names, every, strict=True))

    def probabilities(self, features: FloatArray) -> FloatArray:
        """(pixels, classes)"""
        if self.session is not None:
            name = self.session.get_inputs()[0].name
            return np.asarray(self.session.run(["probabilities"], {name: features})[0])
        if self.forest is None:
            raise ValueError("a forest model needs a forest or a session")
        return self.forest.predict_proba(features).astype(np.float32)

    def save(self, folder: Path) -> dict[str, Any]:
        from skl2onnx import to_onnx  # a second to import, and only saving needs it

        if self.forest is None:
            raise ValueError("only a forest that was just grown can be saved")
        example = np.zeros((1, len(self.feature_names)), np.float32)
        onnx = to_onnx(self.forest, example, options={"zipmap": False})
        (folder / MODEL_FILE).write_bytes(onnx.SerializeToString())
        return {
            "classes": list(self.classes),
            "bands": {sensor: list(names) for sensor, names in self.bands.items()},
            "feature_sets": list(self.feature_sets),
            "feature_names": list(self.feature_names),
        }


def _session(onnx: bytes) -> onnxruntime.InferenceSession:
    return open_session(onnx, threads=1)  # strips run in threads of their own
