"""Made-up encoders and series: what is promised of the fast path needs no published weights."""

from __future__ import annotations

import math

import numpy as np

from furrow.engine.backbones import backbone_facts
from furrow.engine.backbones.matching import MatchedInput
from furrow.engine.embeddings.published import BlockArrays, EncoderArrays
from furrow.engine.embeddings.tokens import TokenColumns

SIZE, HEADS, STEPS = 128, 8, 4


def arrays(backbone: str = "presto", mean_first: bool = True) -> EncoderArrays:
    random = np.random.default_rng(1)
    columns = TokenColumns.of(backbone_facts(backbone).contract, STEPS).count

    def some(*shape: int, size: float = 0.1) -> np.ndarray:
        return random.normal(0, size, shape).astype(np.float32)

    def block() -> BlockArrays:
        return BlockArrays(
            *(1 + some(SIZE), some(SIZE)),
            *(some(SIZE, 3 * SIZE), some(3 * SIZE)),
            *(some(SIZE, SIZE), some(SIZE)),
            *(1 + some(SIZE), some(SIZE)),
            *(some(SIZE, 4 * SIZE), some(4 * SIZE)),
            *(some(4 * SIZE, SIZE), some(SIZE)),
        )

    rows = some(columns, SIZE, size=1.0)
    return EncoderArrays(rows, (block(), block()), 1 + some(SIZE), some(SIZE), HEADS, mean_first)


def matched(samples: int = 9, backbone: str = "presto") -> MatchedInput:
    """Every sample lacks something else; the last one has nothing."""
    random = np.random.default_rng(2)
    contract = backbone_facts(backbone).contract
    shape = (samples, STEPS, len(contract.bands))
    missing = np.broadcast_to(random.random((samples, STEPS, 1)) < 0.3, shape).copy()
    auxiliary = [band.auxiliary for band in contract.bands]
    missing[..., auxiliary] = True
    missing[0] = False
    missing[1, :, :2] = True
    missing[-1] = True
    values = np.where(missing, 0, random.random(shape)).astype(np.float32)
    first = random.integers(0, 12, (samples, 1))
    months = (first + np.arange(STEPS)) % 12
    usable = ~missing[..., :2].all(axis=(1, 2)) | ~missing[..., 2:].all(axis=(1, 2))
    return MatchedInput(values, missing, months, None, usable, ())


def plainly(encoder: EncoderArrays, rows: np.ndarray) -> np.ndarray:
    """One sample's rows (tokens, columns) -> its embedding, step by step in double precision."""
    tokens = rows.astype(float) @ encoder.tokens
    for block in encoder.blocks:
        joint = _norm(tokens, block.scale1, block.shift1) @ block.query_key_value
        parts = np.split(joint + block.query_key_value_bias, 3, axis=1)
        query, key, value = (p.reshape(len(p), HEADS, -1).transpose(1, 0, 2) for p in parts)
        scores = query @ key.transpose(0, 2, 1) / math.sqrt(SIZE // HEADS)
        weight = np.exp(scores - scores.max(axis=2, keepdims=True))
        mixed = (weight / weight.sum(axis=2, keepdims=True)) @ value
        mixed = mixed.transpose(1, 0, 2).reshape(len(tokens), SIZE)
        tokens = tokens + mixed @ block.projection + block.projection_bias
        wide = _norm(tokens, block.scale2, block.shift2) @ block.widen + block.widen_bias
        wide = wide * (1 + np.vectorize(math.erf)(wide / math.sqrt(2))) / 2
        tokens = tokens + wide @ block.narrow + block.narrow_bias
    if encoder.mean_first:
        return _norm(tokens.mean(axis=0), encoder.scale, encoder.shift)
    return _norm(tokens, encoder.scale, encoder.shift).mean(axis=0)


def _norm(values: np.ndarray, scale: np.ndarray, shift: np.ndarray) -> np.ndarray:
    centred = values - values.mean(axis=-1, keepdims=True)
    return centred / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + 1e-5) * scale + shift
