"""A first look at the area: decides how its features are made, and draws pixels without labels."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Reporter
from furrow.engine.imagery.stack import SeasonStack
from furrow.engine.live.backbone import BackboneFeatures, open_backbone
from furrow.engine.live.features import (
    FEATURES,
    SERIES,
    VERSION,
    FeatureArray,
    Features,
    FloatArray,
    Reduction,
    SeriesFeatures,
    coarse_look,
    series_table,
    smoothing_of,
)
from furrow.engine.live.store import FileStore, key_of

UNLABELLED_PIXELS = 3000


@dataclass(frozen=True)
class LookedAt:
    features: Features
    step: FloatArray
    """(features,): what one step of a byte is worth."""
    sample: FeatureArray
    """(pixels, features) drawn from all of the area; none of them unseen."""
    digest: str
    """Of all that a tile of these features depends on, its place left out."""

    def scaled(self, table: FeatureArray) -> FloatArray:
        """Bytes as the numbers that they stand for."""
        return table.astype(np.float32) * self.step

    def unlabelled(self) -> FloatArray:
        return self.scaled(self.sample)


def look_at(name: str, stack: SeasonStack, store: FileStore, reporter: Reporter) -> LookedAt:
    """Decide how the features of this name are made; found again where that was decided before.

    Raises:
        ArtefactDamaged; of a pretrained network: BackboneUnknown, TorchMissing, WeightsMissing,
        WeightsRefused, BandsMissing, WrongUnit, InputRefused
    """
    reporter.step(0.0, "Looking at the imagery")
    made_from = {
        "features": name,
        "version": VERSION,
        "most": FEATURES,
        "stack_sha256": stack.description.inputs_sha256,
    }
    key = key_of(look=made_from)
    if name == SERIES:
        return _look_at_series(stack, store, key)
    backbone = open_backbone(name, stack, store, key_of(encoder=made_from))
    return _look_at_backbone(backbone, stack, store, key, reporter)


def _look_at_series(stack: SeasonStack, store: FileStore, key: str) -> LookedAt:
    known = stack.description
    smoothing = smoothing_of(known)

    def table() -> FloatArray:
        return series_table(coarse_look(stack), known.bands, smoothing)

    reduction, sample, digest = _known_or_made(store, key, table)
    features = SeriesFeatures(known.bands, smoothing, reduction)
    return LookedAt(features, reduction.step, sample, digest)


def _look_at_backbone(
    backbone: BackboneFeatures, stack: SeasonStack, store: FileStore, key: str, reporter: Reporter
) -> LookedAt:
    """Of some pixels only: a pretrained network is slow."""

    def table() -> FloatArray:
        window = coarse_look(stack)
        pixels = window.grid.height_px * window.grid.width_px
        generator = np.random.default_rng(0)
        chosen = generator.choice(pixels, min(pixels, UNLABELLED_PIXELS), replace=False)
        return backbone.embed(window, np.sort(chosen), reporter)

    reduction, sample, digest = _known_or_made(store, key, table)
    return LookedAt(backbone.with_reduction(reduction), reduction.step, sample, digest)


def _known_or_made(
    store: FileStore, key: str, table: Callable[[], FloatArray]
) -> tuple[Reduction, FeatureArray, str]:
    data = store.read(key)
    found = _from_bytes(data)
    if found is None:
        inputs = table()
        seen = np.isfinite(inputs).all(axis=1)
        own = inputs[seen] if seen.any() else np.zeros((1, inputs.shape[1]), np.float32)
        reduction = Reduction.of(own if len(own) > 1 else np.repeat(own, 2, axis=0))
        generator = np.random.default_rng(0)
        chosen = generator.choice(len(own), min(len(own), UNLABELLED_PIXELS), replace=False)
        sample = reduction.reduced(own[np.sort(chosen)])
        data = _to_bytes(reduction, sample)
        store.write(key, data)
        found = reduction, sample
    # Of the numbers themselves: decided on another computer they may differ in the last bit, and
    # tiles of the one do not go with a head of the other.
    digest = key_of(look=key, numbers=found[0].matrix.tobytes().hex()[:4096])
    return *found, digest


def _to_bytes(reduction: Reduction, sample: FeatureArray) -> bytes:
    stream = io.BytesIO()
    np.savez(
        stream,
        mean=reduction.mean,
        matrix=reduction.matrix,
        step=reduction.step,
        sample=sample,
    )
    return stream.getvalue()


def _from_bytes(data: bytes | None) -> tuple[Reduction, FeatureArray] | None:
    """None for what is no such look."""
    if data is None:
        return None
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
            found = Reduction(arrays["mean"], arrays["matrix"], arrays["step"])
            sample: NDArray[np.int8] = arrays["sample"]
    except (OSError, ValueError, KeyError):
        return None
    features = len(found.step)
    is_whole = found.matrix.shape == (len(found.mean), features)
    return (found, sample) if is_whole and sample.shape[1:] == (features,) else None
