"""Score predictions of parcels that training did not see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.intervals import (
    at_least_as_wide,
    f1_interval,
    percentile_interval,
    resampled_sums,
    wilson,
)
from furrow.engine.contract.errors import TooFewParcels
from furrow.engine.contract.legend import NO_DATA, Legend
from furrow.engine.contract.message import Message
from furrow.engine.contract.results import AccuracySummary, Estimate

FloatArray = NDArray[np.float64]

FEW_PARCELS = 50
"""Olofsson et al. 2014, section 5.1.2, advise about 50 reference units a class; we warn on less."""
FEW_PARCELS_PER_CLASS = 10


@dataclass(frozen=True)
class HeldOutParcel:
    """One reference parcel, and what the map says of its pixels."""

    uid: str
    truth: int
    """Legend value."""
    predicted_pixels: dict[int, int]
    """Map value -> pixels of the parcel; never empty."""
    mean_confidence: float
    """Mean of the highest class probability over its pixels, 0 … 1."""

    @property
    def majority(self) -> int:
        """The commonest map value, of equals the lowest; no data only if there is nothing else."""
        counts = {v: n for v, n in self.predicted_pixels.items() if v != NO_DATA}
        if not counts:
            return NO_DATA
        return min(counts, key=lambda value: (-counts[value], value))


@dataclass(frozen=True)
class ClassFigures:
    """Figures of one class, by parcel. Precision = user's, recall = producer's accuracy."""

    value: int
    name: str
    parcels: int
    pixels: int
    precision: Estimate
    recall: Estimate
    f1: Estimate
    iou: Estimate
    pixel_f1: float


@dataclass(frozen=True)
class WrongParcel:
    uid: str
    truth: str
    predicted: str
    share: float
    """Share of its pixels that hold the predicted class, 0 … 1."""
    confidence: float


@dataclass(frozen=True)
class Assessment:
    """All figures of one way of holding parcels out. A parcel counts by its majority class."""

    method: str
    parcels: int
    classes: tuple[str, ...]
    """Scored classes: the rows of the confusion matrices."""
    predicted_classes: tuple[str, ...]
    """The columns: scored classes first, then whatever else was predicted."""
    confusion: tuple[tuple[int, ...], ...]
    """Parcels; rows = truth, columns = map."""
    pixel_confusion: tuple[tuple[int, ...], ...]
    overall: Estimate
    """Share of parcels whose majority class is right."""
    average: Estimate
    """Mean recall over the scored classes."""
    macro_f1: Estimate
    weighted_f1: Estimate
    pixel_overall: Estimate
    pixel_macro_f1: Estimate
    """Intervals of pixel figures come from resampling whole parcels, never pixels, and are no
    narrower than so few parcels allow."""
    per_class: tuple[ClassFigures, ...]
    wrong: tuple[WrongParcel, ...]
    unscored: tuple[str, ...]
    baseline_overall: float
    """Share right if every parcel were given the commonest class."""
    warnings: tuple[str, ...]
    # Assessments that an earlier Furrow kept have none of these.
    macro_precision: Estimate | None = None
    """Mean precision over the scored classes that the map gives to some parcel."""
    weighted_precision: Estimate | None = None
    """The same, each class weighted by its parcels. (Weighted recall is ``overall``.)"""
    macro_iou: Estimate | None = None
    weighted_iou: Estimate | None = None
    area_shares: tuple[tuple[Estimate, ...], ...] = ()
    """Of the area of the parcels that truly are of a class, the share that is mapped as each;
    rows and columns as in ``pixel_confusion``, each row sums to 1."""

    def summary(self) -> AccuracySummary:
        return AccuracySummary(
            method=self.method,
            parcels=self.parcels,
            parcels_right=self.overall,
            macro_f1=self.macro_f1,
            scored_classes=self.classes,
            unscored_classes=self.unscored,
            warnings=self.warnings,
        )


def assess(
    parcels: Sequence[HeldOutParcel],
    legend: Legend,
    method: str,
    unscored: Sequence[str] = (),
    seed: int = 0,
) -> Assessment:
    """Figures with intervals for held-out parcels.

    Args:
        parcels: at least one; every class among them is scored.
        unscored: names of classes that were trained but could not be held out.
        seed: of the resampling.

    Raises:
        TooFewParcels: there is none.
    """
    if not parcels:
        raise TooFewParcels(Message("no parcel is left to score"))
    scored = sorted({parcel.truth for parcel in parcels})
    found = {value for parcel in parcels for value in parcel.predicted_pixels}
    columns = [*scored, *sorted(found - set(scored))]
    truth = np.array([parcel.truth for parcel in parcels], dtype=np.int64)
    by_parcel, by_pixel = _count(parcels, scored, columns)

    confusion = by_parcel.sum(axis=0)
    right = float(np.trace(confusion))
    overall = wilson(right, len(parcels))
    per_class = _per_class(confusion, by_pixel.sum(axis=0), scored, legend)
    class_f1 = Estimate(*_mean_parts([item.f1 for item in per_class]))
    class_recall = Estimate(*_mean_parts([item.recall for item in per_class]))
    class_precision = Estimate(*_mean_parts([item.precision for item in per_class]))
    class_iou = Estimate(*_mean_parts([item.iou for item in per_class]))
    figures = _figures(by_parcel, truth, seed)
    pixel_figures = _figures(by_pixel, truth, seed)
    if _is_thin(by_parcel):
        for name, floor in (
            ("macro_f1", class_f1),
            ("weighted_f1", class_f1),
            ("average", class_recall),
            ("macro_precision", class_precision),
            ("weighted_precision", class_precision),
            ("macro_iou", class_iou),
            ("weighted_iou", class_iou),
        ):
            figures[name] = at_least_as_wide(figures[name], floor)
        for name, figure in pixel_figures.items():
            pixel_figures[name] = _no_surer_than(figure, len(parcels))
    return Assessment(
        method=method,
        parcels=len(parcels),
        classes=tuple(legend.name_of(value) for value in scored),
        predicted_classes=tuple(legend.name_of(value) for value in columns),
        confusion=_as_tuples(confusion),
        pixel_confusion=_as_tuples(by_pixel.sum(axis=0)),
        overall=overall,
        average=figures["average"],
        macro_f1=figures["macro_f1"],
        weighted_f1=figures["weighted_f1"],
        pixel_overall=pixel_figures["overall"],
        pixel_macro_f1=pixel_figures["macro_f1"],
        per_class=per_class,
        wrong=_wrong(parcels, legend),
        unscored=tuple(unscored),
        baseline_overall=float(confusion.sum(axis=1).max() / len(parcels)),
        warnings=_warnings(truth, scored, legend, unscored),
        macro_precision=figures["macro_precision"],
        weighted_precision=figures["weighted_precision"],
        macro_iou=figures["macro_iou"],
        weighted_iou=figures["weighted_iou"],
        area_shares=_area_shares(by_pixel, truth, scored, seed),
    )


def _count(
    parcels: Sequence[HeldOutParcel], scored: list[int], columns: list[int]
) -> tuple[FloatArray, FloatArray]:
    """One confusion matrix a parcel: (n, rows, columns), in parcels and in pixels."""
    shape = (len(parcels), len(scored), len(columns))
    by_parcel, by_pixel = np.zeros(shape), np.zeros(shape)
    for i, parcel in enumerate(parcels):
        row = scored.index(parcel.truth)
        by_parcel[i, row, columns.index(parcel.majority)] = 1
        for value, pixels in parcel.predicted_pixels.items():
            by_pixel[i, row, columns.index(value)] = pixels
    return by_parcel, by_pixel


def _figures(matrices: FloatArray, truth: NDArray[np.int64], seed: int) -> dict[str, Estimate]:
    """Figures of the summed confusion matrices, intervals by resampling parcels."""
    shape = matrices.shape[1:]
    draws = resampled_sums(matrices.reshape(len(matrices), -1), truth, seed)
    values = _scores(matrices.sum(axis=0))
    drawn = _scores(draws.reshape(-1, *shape))
    return {
        name: (
            percentile_interval(float(values[name]), drawn[name])
            if np.isfinite(values[name])
            else Estimate(float("nan"), 0.0, 1.0)
        )
        for name in values
    }


def _area_shares(
    by_pixel: FloatArray, truth: NDArray[np.int64], scored: list[int], seed: int
) -> tuple[tuple[Estimate, ...], ...]:
    """Shares of each row, whole parcels resampled; no surer than so many parcels allow."""
    matrix = by_pixel.sum(axis=0)
    draws = resampled_sums(by_pixel.reshape(len(by_pixel), -1), truth, seed)
    drawn = _row_shares(draws.reshape(-1, *matrix.shape))
    shares = _row_shares(matrix)
    return tuple(
        tuple(
            _no_surer_than(
                percentile_interval(float(shares[i, j]), drawn[:, i, j]),
                int((truth == value).sum()),
            )
            for j in range(matrix.shape[1])
        )
        for i, value in enumerate(scored)
    )


def _row_shares(matrices: FloatArray) -> FloatArray:
    """Of confusion matrices (…, rows, columns), each row as shares of itself."""
    return np.asarray(matrices / np.maximum(matrices.sum(axis=-1, keepdims=True), 1e-12))


def _no_surer_than(figure: Estimate, parcels: int) -> Estimate:
    """At least as wide as the score interval of the same share of so many parcels: resampling a
    handful shows too little spread, and a single one none at all."""
    return at_least_as_wide(figure, wilson(figure.value * parcels, parcels))


def _scores(confusion: FloatArray) -> dict[str, FloatArray]:
    """Figures of confusion matrices (…, rows truth, columns map), scored classes first."""
    rows = confusion.shape[-2]
    hits = np.diagonal(confusion[..., :rows], axis1=-2, axis2=-1)
    truth = confusion.sum(axis=-1)
    mapped = confusion.sum(axis=-2)[..., :rows]
    total = np.maximum(truth.sum(axis=-1), 1e-12)
    recall = hits / np.maximum(truth, 1e-12)
    f1 = 2 * hits / np.maximum(truth + mapped, 1e-12)
    precision = hits / np.maximum(mapped, 1e-12)
    iou = hits / np.maximum(truth + mapped - hits, 1e-12)
    is_mapped = (mapped > 0).astype(np.float64)
    return {
        "overall": hits.sum(axis=-1) / total,
        "average": recall.mean(axis=-1),
        "macro_f1": f1.mean(axis=-1),
        "weighted_f1": (f1 * truth).sum(axis=-1) / total,
        "macro_precision": _mean(precision, is_mapped),
        "weighted_precision": _mean(precision, is_mapped * truth),
        "macro_iou": iou.mean(axis=-1),
        "weighted_iou": (iou * truth).sum(axis=-1) / total,
    }


def _mean(values: FloatArray, weights: FloatArray) -> FloatArray:
    """Weighted mean over the last axis; NaN where all weights are 0."""
    total = weights.sum(axis=-1)
    mean = (values * weights).sum(axis=-1) / np.maximum(total, 1e-12)
    return np.asarray(np.where(total > 0, mean, np.nan))


def _per_class(
    confusion: FloatArray,
    pixel_confusion: FloatArray,
    scored: list[int],
    legend: Legend,
) -> tuple[ClassFigures, ...]:
    figures = []
    for i, value in enumerate(scored):
        hits = confusion[i, i]
        truth, mapped = confusion[i].sum(), confusion[:, i].sum()
        errors = truth + mapped - 2 * hits
        pixel_sum = pixel_confusion[i].sum() + pixel_confusion[:, i].sum()
        figures.append(
            ClassFigures(
                value=value,
                name=legend.name_of(value),
                parcels=int(truth),
                pixels=int(pixel_confusion[i].sum()),
                precision=wilson(hits, mapped),
                recall=wilson(hits, truth),
                f1=f1_interval(hits, errors),
                iou=wilson(hits, hits + errors),
                pixel_f1=float(2 * pixel_confusion[i, i] / max(pixel_sum, 1.0)),
            )
        )
    return tuple(figures)


def _wrong(parcels: Sequence[HeldOutParcel], legend: Legend) -> tuple[WrongParcel, ...]:
    wrong = []
    for parcel in parcels:
        said = parcel.majority
        if said != parcel.truth:
            pixels = sum(parcel.predicted_pixels.values())
            wrong.append(
                WrongParcel(
                    uid=parcel.uid,
                    truth=legend.name_of(parcel.truth),
                    predicted=legend.name_of(said),
                    share=parcel.predicted_pixels.get(said, 0) / pixels,
                    confidence=parcel.mean_confidence,
                )
            )
    return tuple(wrong)


def _warnings(
    truth: NDArray[np.int64], scored: list[int], legend: Legend, unscored: Sequence[str]
) -> tuple[str, ...]:
    warnings = []
    if len(truth) < FEW_PARCELS:
        warnings.append(
            Message(
                "Only {number} parcels could be held out. That is few: the figures may change much "
                "with a few more parcels, and the intervals are wide for that reason.",
                number=len(truth),
            )
        )
    thin = [legend.name_of(v) for v in scored if (truth == v).sum() < FEW_PARCELS_PER_CLASS]
    if thin:
        warnings.append(
            Message(
                "Fewer than {number} parcels each stand behind the figures of {classes}.",
                number=FEW_PARCELS_PER_CLASS,
                classes=thin,
            )
        )
    if unscored:
        warnings.append(
            Message(
                "{classes}: one labelled parcel each. The map can show these classes, but nothing "
                "could be held out to score them, and where the map confuses them with others is "
                "not known.",
                classes=list(unscored),
            )
        )
    return tuple(warnings)


def _is_thin(by_parcel: FloatArray) -> bool:
    """True where some class is so thin that resampling understates the doubt."""
    return bool((by_parcel.sum(axis=(0, 2)) < FEW_PARCELS_PER_CLASS).any())


def _mean_parts(estimates: Sequence[Estimate]) -> tuple[float, float, float]:
    parts = np.array([[item.value, item.low, item.high] for item in estimates])
    known = np.isfinite(parts[:, 0])
    value = float(parts[known, 0].mean()) if known.any() else float("nan")
    return value, float(parts[:, 1].mean()), float(parts[:, 2].mean())


def _as_tuples(matrix: FloatArray) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(int(cell) for cell in row) for row in matrix)
