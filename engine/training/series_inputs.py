"""Series of samples as the arrays that networks take. No torch: mapping needs it as well.

A value is *missing* where nothing is known; the network leaves it out, whatever stands there. Where
a sensor saw the sample at other times, the gap is filled by interpolation, and a second array tells
what was *observed*.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from furrow.engine.backbones import backbone_facts
from furrow.engine.backbones.matching import MatchedInput, MissingBands
from furrow.engine.contract.errors import ArtefactDamaged, InputRefused
from furrow.engine.contract.message import Message
from furrow.engine.embeddings.matched import match_samples
from furrow.engine.features.gaps import fill_gaps
from furrow.engine.features.harmonics import harmonic_coefficients
from furrow.engine.features.samples import FloatArray, SeriesSamples
from furrow.engine.features.season_medians import season_medians

Arrays = tuple[NDArray[Any], ...]
HARMONICS = 2
COLUMNS = ("steps", "median", "harmonic")


class SeriesInputs(Protocol):
    """Makes a network's inputs of samples: the same way when it learns and when it maps."""

    @property
    def names(self) -> tuple[str, ...]:
        """Of the arrays, as the ONNX model calls them."""

    def build(self, samples: SeriesSamples) -> Arrays:
        """Arrays whose first axis is the samples'.

        Raises:
            InputRefused, BandsMissing, WrongUnit: they are not what the network learned from.
        """

    def notes(self, samples: SeriesSamples) -> tuple[Message, ...]:
        """What is overlooked in such samples: belongs into the model card."""

    def card(self) -> dict[str, Any]:
        """JSON-ready; :func:`inputs_of` reads it."""


@dataclass(frozen=True)
class GridInputs:
    """Bands × columns, standardised by the training samples: CNN-1D and CropNet."""

    network: str
    """For error messages."""
    columns: str
    """What a column is: "steps", one time step each; "median", the season's; "harmonic", one
    coefficient each."""
    bands: dict[str, tuple[str, ...]]
    """sensor -> bands, one after another: the rows."""
    mean: FloatArray
    """(1 or columns, rows)"""
    deviation: FloatArray
    """The same shape."""
    steps: int
    time_step: str

    names = ("values", "missing", "observed")

    @staticmethod
    def learned(network: str, columns: str, samples: SeriesSamples) -> GridInputs:
        """Statistics of these samples; not of values that were filled in."""
        values, _, observed = _grid(samples, samples.bands, columns)
        axes = 0 if columns == "harmonic" else (0, 1)
        known = np.where(observed, values.astype(np.float64), np.nan)
        anything = np.isfinite(known).any(axis=axes, keepdims=True)
        known = np.where(anything, known, 0.0)
        mean = np.nanmean(known, axis=axes, keepdims=True)[0].astype(np.float32)
        deviation = np.nanstd(known, axis=axes, keepdims=True)[0].astype(np.float32)
        return GridInputs(
            network,
            columns,
            samples.bands,
            mean,
            np.where(deviation > 1e-6, deviation, 1),
            samples.steps,
            samples.time_step,
        )

    def build(self, samples: SeriesSamples) -> Arrays:
        """values (samples, columns, rows), missing and observed of that shape."""
        _check_bands(self.network, self.bands, samples)
        _check_steps(self, samples)
        values, missing, observed = _grid(samples, self.bands, self.columns)
        scaled = (values - self.mean) / self.deviation
        # A value far outside what was learned from is a fault of the data, not of the crop.
        scaled = np.where(missing, 0, scaled.clip(-10, 10))
        return scaled.astype(np.float32), missing, observed

    def notes(self, samples: SeriesSamples) -> tuple[Message, ...]:
        return ()

    def card(self) -> dict[str, Any]:
        return {
            "kind": "grid",
            "network": self.network,
            "columns": self.columns,
            "steps": self.steps,
            "time_step": self.time_step,
            "bands": {sensor: list(names) for sensor, names in self.bands.items()},
            "mean": _listed(self.mean),
            "deviation": _listed(self.deviation),
        }


@dataclass(frozen=True)
class FoundationInputs:
    """What a pretrained backbone's input contract says: months, scaled, ordered and masked."""

    backbone: str
    bands: dict[str, tuple[str, ...]]
    missing_bands: str = "refuse"
    """As :class:`MissingBands`."""

    names = ("values", "missing", "months")

    def build(self, samples: SeriesSamples) -> Arrays:
        """values and missing (samples, months, channels), months (samples, months) from 0."""
        found = self._matched(samples)
        return found.values, found.missing, found.months

    def notes(self, samples: SeriesSamples) -> tuple[Message, ...]:
        return self._matched(samples).notes

    def card(self) -> dict[str, Any]:
        return {
            "kind": "foundation",
            "backbone": self.backbone,
            "bands": {sensor: list(names) for sensor, names in self.bands.items()},
            "missing_bands": self.missing_bands,
        }

    def _matched(self, samples: SeriesSamples) -> MatchedInput:
        _check_bands(self.backbone, self.bands, samples)
        contract = backbone_facts(self.backbone).contract
        return match_samples(contract, samples, MissingBands(self.missing_bands))


def inputs_of(card: Mapping[str, Any], where: str) -> SeriesInputs:
    """What :meth:`SeriesInputs.card` wrote. Raises ArtefactDamaged."""
    try:
        bands = {sensor: tuple(names) for sensor, names in card["bands"].items()}
        if card["kind"] == "foundation":
            return FoundationInputs(str(card["backbone"]), bands, str(card["missing_bands"]))
        if card["kind"] == "grid" and card["columns"] in COLUMNS:
            mean = np.array(card["mean"], np.float32)
            deviation = np.array(card["deviation"], np.float32)
            rows = sum(len(names) for names in bands.values())
            if mean.ndim == 2 and mean.shape == deviation.shape and mean.shape[1] == rows:
                return GridInputs(
                    str(card["network"]),
                    str(card["columns"]),
                    bands,
                    mean,
                    deviation,
                    int(card["steps"]),
                    str(card["time_step"]),
                )
    except (AttributeError, KeyError, TypeError, ValueError) as problem:
        detail = Message("its card lacks {field}", field=str(problem))
        raise ArtefactDamaged(where, detail) from problem
    raise ArtefactDamaged(where, Message("its card describes no inputs that Furrow knows"))


# --- grids ---------------------------------------------------------------------------------------


def _grid(
    samples: SeriesSamples, bands: Mapping[str, tuple[str, ...]], columns: str
) -> tuple[FloatArray, NDArray[np.bool_], NDArray[np.bool_]]:
    """Values, missing and observed, each (samples, columns, rows)."""
    parts = []
    for name, wanted in bands.items():
        one = samples.sensor(name)
        if one is None:
            raise ValueError(f"the samples have no {name}")
        values = one.values[:, :, [one.bands.index(band) for band in wanted]]
        values = np.where(np.isfinite(values), values, np.float32(np.nan))
        if columns == "median":
            parts.append(_flagged(season_medians(values)))
        elif columns == "harmonic":
            parts.append(_flagged(harmonic_coefficients(values, samples.days, HARMONICS)))
        else:
            parts.append(_filled(values))
    values, missing, observed = (
        np.concatenate(arrays, axis=2) for arrays in zip(*parts, strict=True)
    )
    return values, missing, observed


def _flagged(
    values: FloatArray,
) -> tuple[FloatArray, NDArray[np.bool_], NDArray[np.bool_]]:
    missing = ~np.isfinite(values)
    return np.where(missing, np.float32(0), values), missing, ~missing


def _filled(
    values: FloatArray,
) -> tuple[FloatArray, NDArray[np.bool_], NDArray[np.bool_]]:
    observed = np.isfinite(values)
    filled = fill_gaps(np.ascontiguousarray(values.transpose(1, 2, 0))).transpose(2, 0, 1)
    missing = ~np.isfinite(filled)
    return np.where(missing, np.float32(0), filled), missing, observed


def _check_steps(inputs: GridInputs, samples: SeriesSamples) -> None:
    """Columns that are no steps do not depend on how many there are."""
    found = (samples.steps, samples.time_step)
    if inputs.columns == "steps" and found != (inputs.steps, inputs.time_step):
        raise InputRefused(
            inputs.network,
            Message(
                "it learned from {trained} steps of {step}, and was given {found} of {other}",
                trained=inputs.steps,
                step=inputs.time_step,
                found=samples.steps,
                other=samples.time_step,
            ),
            Message("give series of the same steps, or train on those there are"),
        )


def _check_bands(
    network: str, bands: Mapping[str, tuple[str, ...]], samples: SeriesSamples
) -> None:
    there = samples.bands
    lacking = [
        f"{sensor} {band}"
        for sensor, names in bands.items()
        for band in names
        if band not in there.get(sensor, ())
    ]
    if lacking:
        raise InputRefused(
            network,
            Message("it learned from {bands}, which these data lack", bands=lacking),
            Message("give the same sensors and bands, or train on those there are"),
        )


def _listed(values: FloatArray) -> list[list[float]]:
    return [[float(f"{value:.7g}") for value in row] for row in values.tolist()]
