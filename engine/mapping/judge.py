"""How far each pixel of a map can be trusted: calibrated confidence, unsure, applicability."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.trust.calibration import IDENTITY, Calibration
from furrow.engine.accuracy.trust.conformal import Conformal
from furrow.engine.accuracy.trust.figures import TrustFigures
from furrow.engine.accuracy.trust.telling import conformal_of
from furrow.engine.contract import Message
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.trust_results import MapTrust
from furrow.engine.contract.trust_styles import (
    INSIDE,
    MOST_UNLIKE,
    NONE_POSSIBLE,
    NOT_PROMISED,
    SURE,
)
from furrow.engine.imagery.stack import StackWindow
from furrow.engine.training.bundle import Bundle
from furrow.engine.training.ground import Ground
from furrow.engine.training.interface import Model, WindowPrediction

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]
ByteArray = NDArray[np.uint8]

LEAST_COVERAGE, MOST_COVERAGE = 0.5, 0.99
ROWS_AT_ONCE = 64
OTHER_UNITS = Message(
    "The map classifies other units than those that were held out in training, so its confidence "
    "is what the model itself says, and no pixel is called sure or unsure."
)

OTHER_SENSORS = Message(
    "The map goes without a sensor that the model was measured with, so its confidence is what the "
    "model itself says, and no pixel is called sure or unsure."
)


@dataclass(frozen=True)
class Judged:
    """A window; every array is (height, width)."""

    confidence: FloatArray
    """Probability of the mapped class, calibrated, 0 … 1."""
    possible: ByteArray | None
    """Classes in the pixel's conformal set, the mapped one counted where any is; NOT_PROMISED: one
    for which nothing is promised. None where no thresholds are known."""
    unlike: ByteArray | None
    """Dissimilarity in percent of the threshold, at most MOST_UNLIKE, which also stands where a
    sensor saw nothing; None where it cannot be measured. See trust_styles."""


@dataclass(frozen=True)
class Judge:
    """What a model knows of itself, at one coverage."""

    figures: TrustFigures
    calibration: Calibration
    columns: IntArray
    """Of the model's classes among those that calibration and thresholds are of."""
    conformal: Conformal | None
    ground: Ground | None
    bands: Mapping[str, tuple[str, ...]]
    """Series -> bands of the imagery."""

    @staticmethod
    def of(
        bundle: Bundle, model: Model, bands: Mapping[str, tuple[str, ...]], coverage: float
    ) -> Judge | None:
        """None of a model that knows nothing of itself: see :func:`why_not_judged`.

        Raises:
            ArtefactDamaged
        """
        trust = bundle.trust()
        if trust is None or not set(model.classes) <= set(trust.columns.values):
            return None
        figures = trust.at(coverage)
        columns = np.array([trust.columns.values.index(one) for one in model.classes], np.int64)
        conformal = conformal_of(figures)
        return Judge(figures, trust.calibration, columns, conformal, trust.ground, bands)

    def without_promises(self, why: Message = OTHER_UNITS) -> Judge:
        """Of a map of other units than those held out (fields after pixels, pixels after parcels),
        or by fewer sensors.

        How alike a pixel is to the training is still told.
        """
        notes = (*self.figures.notes, why)
        figures = replace(self.figures, method=IDENTITY, thresholds=(), notes=notes)
        plain = Calibration(IDENTITY, self.calibration.classes)
        return replace(self, figures=figures, calibration=plain, conformal=None)

    @property
    def measures(self) -> bool:
        """Whether the area of applicability can be told on this imagery."""
        return self.ground is not None and self.ground.is_readable(self.bands)

    @property
    def notes(self) -> tuple[str, ...]:
        """What it cannot tell, and why."""
        if self.ground is None or self.measures:
            return self.figures.notes
        lacking = Message(
            "The imagery lacks bands that the training had, so how unlike the training a pixel is "
            "could not be measured."
        )
        return (*self.figures.notes, lacking)

    def predict(
        self, model: Model, window: StackWindow
    ) -> tuple[WindowPrediction, FloatArray | None]:
        """The model's prediction and the dissimilarity over the threshold; see Ground.predict."""
        if self.ground is None or not self.measures:
            return model.predict_window(window), None
        return self.ground.predict(model, window, self.bands)

    def judge(self, found: WindowPrediction, ratio: FloatArray | None) -> Judged:
        """
        Args:
            ratio: (height, width) of the same pixels.
        """
        shape = found.seen.shape
        confidence = np.zeros(shape, np.float32)
        possible = None if self.conformal is None else np.zeros(shape, np.uint8)
        for first in range(0, shape[0], ROWS_AT_ONCE):
            rows = slice(first, first + ROWS_AT_ONCE)
            said = self._as_columns(found.probabilities[:, rows])
            best = said.argmax(axis=1)
            sure = self.calibration.apply(said)[np.arange(len(said)), best]
            confidence[rows] = sure.reshape(-1, shape[1])
            if self.conformal is not None and possible is not None:
                number = _possible(self.conformal, said, best)
                possible[rows] = number.reshape(-1, shape[1])
        return Judged(confidence, possible, None if ratio is None else _percent(ratio))

    def _as_columns(self, probabilities: FloatArray) -> NDArray[np.float64]:
        """(classes, height, width) -> (pixels, columns), rows summing to one, or to nothing."""
        flat = probabilities.reshape(len(probabilities), -1)
        said = np.zeros((flat.shape[1], self.calibration.classes))
        said[:, self.columns] = np.maximum(np.nan_to_num(flat), 0).T
        total = said.sum(axis=1, keepdims=True)
        return np.asarray(said / np.where(total > 0, total, 1))


def check_coverage(coverage: float) -> None:
    """Raises BadRequest."""
    if not LEAST_COVERAGE <= coverage <= MOST_COVERAGE:
        raise BadRequest(
            "coverage",
            Message(
                "it is a share between {least} and {most}, such as 0.9, not {found:g}",
                least=LEAST_COVERAGE,
                most=MOST_COVERAGE,
                found=coverage,
            ),
        )


def why_not_judged(bundle: Bundle) -> str:
    """Of a bundle that Judge.of gives None for: what its map says of it."""
    missing = bundle.card.get("trust_missing")
    if isinstance(missing, str) and missing:
        return missing
    return Message(
        "The model keeps nothing to judge single pixels by, so the map has no layers of unsure "
        "pixels and of applicability, and its confidence is what the model itself says. Train the "
        "model again to have them."
    )


def shares(
    figures: TrustFigures | None,
    coverage: float,
    possible: tuple[int, ...] | None,
    unlike: tuple[int, ...] | None,
    notes: Sequence[str],
) -> MapTrust:
    """
    Args:
        possible, unlike: pixels of each value of the layers, those without data left out.
    """
    unsure = none = outside = float("nan")
    if possible is not None and any(possible):
        unsure = 1 - possible[SURE] / sum(possible)
        none = possible[NONE_POSSIBLE] / sum(possible)
    if unlike is not None and any(unlike):
        outside = sum(unlike[INSIDE + 1 :]) / sum(unlike)
    method = "" if figures is None else figures.method
    return MapTrust(coverage, method, unsure, none, outside, tuple(notes))


def _possible(conformal: Conformal, said: NDArray[np.float64], best: IntArray) -> ByteArray:
    """(pixels,)"""
    sets = conformal.sets(said)
    empty = ~sets.any(axis=1)
    rows = np.arange(len(said))
    # A lone class that is not the one the map shows leaves two.
    sets[rows, best] = True
    number = sets.sum(axis=1)
    unpromised = (number == 1) & np.isin(best, list(conformal.thin))
    return np.where(empty, NONE_POSSIBLE, np.where(unpromised, NOT_PROMISED, number)).astype(
        np.uint8
    )


def _percent(ratio: FloatArray) -> ByteArray:
    """Upwards: what is just outside must not be rounded to the inside."""
    known = np.nan_to_num(ratio, nan=np.inf)
    return np.minimum(np.ceil(known * INSIDE), MOST_UNLIKE).astype(np.uint8)
