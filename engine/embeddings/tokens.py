"""Tokens as rows of numbers: what of a sample goes into an encoder, and no more.

A row holds the values of one group of bands in one month, at the channels' places, and ones that
say which group, month and step it is. So all that tells tokens apart, and the projection of the
bands, is one matrix product (:class:`.published.EncoderArrays`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.backbones.contract import InputContract
from furrow.engine.backbones.matching import MatchedInput

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

MONTHS = 12
PLACE = 4
"""Columns of the location token: a unit vector, and a one."""
TIMELESS = ("SRTM",)
"""Groups that are one token for the whole series: the same in every month, in none of them."""


@dataclass(frozen=True)
class TokenColumns:
    """Where in a row what stands."""

    channels: int
    groups: int
    steps: int

    @staticmethod
    def of(contract: InputContract, steps: int) -> TokenColumns:
        return TokenColumns(len(contract.bands), len(contract.groups), steps)

    @property
    def first_group(self) -> int:
        return self.channels

    @property
    def first_month(self) -> int:
        return self.first_group + self.groups

    @property
    def first_step(self) -> int:
        return self.first_month + MONTHS

    @property
    def first_place(self) -> int:
        return self.first_step + self.steps

    @property
    def count(self) -> int:
        return self.first_place + PLACE


def kept_tokens(contract: InputContract, missing: BoolArray) -> BoolArray:
    """(samples, groups, steps): which tokens there are; a group needs all of its bands.

    Args:
        missing: (samples, steps, channels)
    """
    kept = np.stack(
        [
            ~missing[:, :, list(contract.group_channels(group))].any(axis=2)
            for group in contract.groups
        ],
        axis=1,
    )
    for group in TIMELESS:
        if group in contract.groups:
            kept[:, contract.groups.index(group), 1:] = False
    return kept


def token_rows(
    contract: InputContract, columns: TokenColumns, matched: MatchedInput, kept: BoolArray
) -> FloatArray:
    """(samples, tokens, columns). All samples must have equally many tokens.

    Args:
        kept: of :func:`kept_tokens`.
    """
    samples, steps, _ = matched.values.shape
    used = np.flatnonzero(kept.any(axis=(0, 2)))
    rows = np.zeros((samples, len(used), steps, columns.count), np.float32)
    month = columns.first_month
    in_month = np.eye(MONTHS, dtype=np.float32)[matched.months]
    for place, group in enumerate(used):
        name = contract.groups[group]
        own = rows[:, place]
        for channel in contract.group_channels(name):
            own[:, :, channel] = matched.values[:, :, channel]
        own[:, :, columns.first_group + group] = 1
        if name not in TIMELESS:
            own[:, :, month : month + MONTHS] = in_month
            own[:, np.arange(steps), columns.first_step + np.arange(steps)] = 1
    tokens = rows[kept[:, used]].reshape(samples, -1, columns.count)
    if matched.location is None:
        return tokens
    place_row = np.zeros((samples, 1, columns.count), np.float32)
    place_row[:, 0, columns.first_place :] = np.column_stack(
        [_unit_vectors(matched.location), np.ones(samples, np.float32)]
    )
    return np.concatenate([tokens, place_row], axis=1)


def _unit_vectors(location: FloatArray) -> FloatArray:
    """Latitude and longitude in degrees -> (samples, 3) on the unit sphere."""
    latitude, longitude = np.deg2rad(location).T
    around = np.cos(latitude)
    return np.column_stack(
        [around * np.cos(longitude), around * np.sin(longitude), np.sin(latitude)]
    )
