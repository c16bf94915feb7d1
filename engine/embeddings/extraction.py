"""Embeddings of series of samples, by the published weights on this computer."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from furrow.engine.backbones import Backbone, backbone_facts, load_backbone
from furrow.engine.backbones.matching import MatchedInput, MissingBands
from furrow.engine.contract import Reporter
from furrow.engine.embeddings.eight_bit import eight_bit_product
from furrow.engine.embeddings.encoder import Encoder, encoder_of
from furrow.engine.embeddings.graph import INPUT, encoder_graph, product_matrices
from furrow.engine.embeddings.matched import match_samples
from furrow.engine.embeddings.published import encoder_arrays
from furrow.engine.embeddings.tokens import TokenColumns, kept_tokens, token_rows
from furrow.engine.features.samples import SeriesSamples

FloatArray = NDArray[np.float32]

SAMPLES_AT_A_TIME = 2048
CALIBRATION_SAMPLES = 192
"""Their tokens, some thousands, tell the range of every activation."""
ROUGH_PRODUCTS = ("widen", "attend")
"""Made of eight-bit numbers where that is wanted; the others would cost more labels than time."""


def embed_samples(
    backbone: str,
    samples: SeriesSamples,
    reporter: Reporter,
    missing_bands: MissingBands = MissingBands.REFUSE,
    with_location: bool = False,
) -> FloatArray:
    """(samples, embedding size); zeros for a sample of which nothing was seen.

    Raises:
        BackboneUnknown, TorchMissing, WeightsMissing, WeightsRefused,
        BandsMissing, WrongUnit, InputRefused
    """
    contract = backbone_facts(backbone).contract
    matched = match_samples(contract, samples, missing_bands, with_location)
    encoder = published_encoder(backbone, matched.values.shape[1])
    return embed_matched(encoder, matched, reporter)


class Embedding(Protocol):
    """What embeds matched series: an encoder, or one that knows some of them already."""

    @property
    def size(self) -> int: ...

    def embed(self, matched: MatchedInput) -> FloatArray: ...


def embed_matched(encoder: Embedding, matched: MatchedInput, reporter: Reporter) -> FloatArray:
    """(samples, embedding size), with progress, and cancelled between some thousand samples."""
    total = len(matched.values)
    embedding = np.zeros((total, encoder.size), np.float32)
    for first in range(0, total, SAMPLES_AT_A_TIME):
        reporter.step(first / total, "Looking at the series with the pretrained encoder")
        part = slice(first, min(total, first + SAMPLES_AT_A_TIME))
        embedding[part] = encoder.embed(part_of(matched, part))
    return embedding


def published_encoder(backbone: str, steps: int, loaded: Backbone | None = None) -> Encoder:
    """The encoder in float32, equal to the published one within 1e-4.

    Args:
        steps: most months that a series may have.
        loaded: the backbone, if it was loaded already.

    Raises:
        BackboneUnknown, TorchMissing, WeightsMissing, WeightsRefused
    """
    arrays = encoder_arrays(loaded or load_backbone(backbone), steps)
    return encoder_of(backbone, steps, encoder_graph(arrays))


def eight_bit_encoder(
    backbone: str, steps: int, calibration: MatchedInput, loaded: Backbone | None = None
) -> Encoder:
    """The encoder with most products made of eight-bit numbers.

    Args:
        calibration: samples like those that will be embedded; some hundred are enough.

    Raises:
        BackboneUnknown, TorchMissing, WeightsMissing, WeightsRefused
    """
    arrays = encoder_arrays(loaded or load_backbone(backbone), steps)
    wanted = {
        name: matrix
        for name, matrix in product_matrices(arrays).items()
        if name.endswith(ROUGH_PRODUCTS)
    }
    watched = encoder_of(backbone, steps, encoder_graph(arrays, watched=True))
    contract = watched.contract
    columns = TokenColumns.of(contract, steps)
    seen: dict[str, list[FloatArray]] = {name: [] for name in wanted}
    for sample in np.flatnonzero(calibration.usable)[:CALIBRATION_SAMPLES]:
        one = part_of(calibration, slice(sample, sample + 1))
        rows = token_rows(contract, columns, one, kept_tokens(contract, one.missing))
        found = watched.session.run(list(wanted), {INPUT: rows})
        for name, activations in zip(wanted, found, strict=True):
            seen[name].append(activations[0])
    products = {
        name: eight_bit_product(matrix, np.concatenate(seen[name]))
        for name, matrix in wanted.items()
    }
    return encoder_of(backbone, steps, encoder_graph(arrays, products))


def part_of(matched: MatchedInput, which: slice) -> MatchedInput:
    return MatchedInput(
        matched.values[which],
        matched.missing[which],
        matched.months[which],
        None if matched.location is None else matched.location[which],
        matched.usable[which],
        matched.notes,
    )
