"""Features of a frozen pretrained network, reduced like those of the series."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from furrow.engine.backbones import backbone_facts
from furrow.engine.backbones.matching import MissingBands
from furrow.engine.contract import Reporter
from furrow.engine.embeddings import Encoder, match_samples, published_encoder
from furrow.engine.embeddings.encoder import encoder_of
from furrow.engine.embeddings.extraction import embed_matched
from furrow.engine.features.samples import SeriesSamples
from furrow.engine.imagery.stack import SeasonStack, StackWindow
from furrow.engine.live.features import UNSEEN, FeatureArray, FloatArray, Reduction
from furrow.engine.live.store import FileStore
from furrow.engine.training.stack_series import StackTime

PIXELS_AT_A_TIME = 1024
"""Half a second to a second of one core."""
_NO_REDUCTION = Reduction(
    np.zeros(0, np.float32), np.zeros((0, 0), np.float32), np.zeros(0, np.float32)
)


@dataclass(frozen=True)
class BackboneFeatures:
    """Implements features.Features."""

    name: str
    encoder: Encoder
    bands: Mapping[str, tuple[str, ...]]
    time: StackTime
    reduction: Reduction = _NO_REDUCTION

    @property
    def size(self) -> int:
        return len(self.reduction.step)

    def with_reduction(self, reduction: Reduction) -> BackboneFeatures:
        return replace(self, reduction=reduction)

    def rows_at_a_time(self, width_px: int) -> int:
        return max(1, PIXELS_AT_A_TIME // width_px)

    def of_window(self, window: StackWindow) -> FeatureArray:
        height, width = window.grid.height_px, window.grid.width_px
        return self._of(window, np.arange(height * width)).reshape(height, width, self.size)

    def of_pixels(
        self, window: StackWindow, rows: NDArray[np.intp], columns: NDArray[np.intp]
    ) -> FeatureArray:
        return self._of(window, rows * window.grid.width_px + columns)

    def _of(self, window: StackWindow, pixels: NDArray[np.intp]) -> FeatureArray:
        found = np.full((len(pixels), self.size), UNSEEN, np.int8)
        for first in range(0, len(pixels), PIXELS_AT_A_TIME):
            part = slice(first, first + PIXELS_AT_A_TIME)
            found[part] = self.reduction.reduced(self.embed(window, pixels[part], Reporter()))
        return found

    def embed(
        self, window: StackWindow, pixels: NDArray[np.intp], reporter: Reporter
    ) -> FloatArray:
        """(pixels, embedding size); NaN for what a sensor never saw.

        Args:
            pixels: counted row by row within the window.
        """
        samples = _samples(window, self.bands, self.time, pixels)
        contract = backbone_facts(self.name).contract
        matched = match_samples(contract, samples, MissingBands.MASK)
        found = embed_matched(self.encoder, matched, reporter)
        found[~(matched.usable & samples.seen())] = np.nan
        return found


def open_backbone(name: str, stack: SeasonStack, store: FileStore, key: str) -> BackboneFeatures:
    """The network taken out of its weights, which needs torch; once done, it is kept.

    Raises:
        BackboneUnknown, TorchMissing, WeightsMissing, WeightsRefused, BandsMissing, WrongUnit,
        InputRefused
    """
    backbone_facts(name)  # unknown names are told first
    known = stack.description
    time = StackTime.of(known)
    corner = stack.read(0, 0, 1, 1)
    one = _samples(corner, known.bands, time, np.zeros(1, np.intp))
    contract = backbone_facts(name).contract
    months = match_samples(contract, one, MissingBands.MASK).values.shape[1]
    data = store.read(key)
    if data is not None:
        try:
            return BackboneFeatures(name, encoder_of(name, months, data), known.bands, time)
        except ValueError:
            data = None  # of another version: made anew
    encoder = published_encoder(name, months)
    store.write(key, encoder.graph)
    return BackboneFeatures(name, encoder, known.bands, time)


def _samples(
    window: StackWindow,
    bands: Mapping[str, tuple[str, ...]],
    time: StackTime,
    pixels: NDArray[np.intp],
) -> SeriesSamples:
    series = {}
    for name in bands:
        values = window.sensors[name].values
        series[name] = values.reshape(*values.shape[:2], -1)[:, :, pixels]
    return time.samples(series, bands)
