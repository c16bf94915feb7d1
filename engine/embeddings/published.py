"""A backbone's weights as plain arrays. Needs torch, which alone reads the published files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from furrow.engine.backbones.contract import InputContract
from furrow.engine.backbones.facts import Backbone
from furrow.engine.embeddings.tokens import MONTHS, TIMELESS, TokenColumns

FloatArray = NDArray[np.float32]
Tensors = Mapping[str, FloatArray]


@dataclass(frozen=True)
class BlockArrays:
    """One transformer block. Matrices are (inputs, outputs); scales and shifts are its norms'."""

    scale1: FloatArray
    shift1: FloatArray
    query_key_value: FloatArray
    query_key_value_bias: FloatArray
    projection: FloatArray
    projection_bias: FloatArray
    scale2: FloatArray
    shift2: FloatArray
    widen: FloatArray
    widen_bias: FloatArray
    narrow: FloatArray
    narrow_bias: FloatArray


@dataclass(frozen=True)
class EncoderArrays:
    """All that an encoder computes with."""

    tokens: FloatArray
    """(columns of a row, size): a row's token, with all that tells it apart."""
    blocks: tuple[BlockArrays, ...]
    scale: FloatArray
    shift: FloatArray
    """Of the last norm."""
    heads: int
    mean_first: bool
    """Whether the mean over the tokens comes before the last norm (Presto) or after (Galileo)."""


def encoder_arrays(backbone: Backbone, steps: int) -> EncoderArrays:
    """
    Args:
        steps: most months that a series may have.

    Raises:
        TypeError: a network of another kind.
    """
    contract = backbone.facts.contract
    network = backbone.network
    tensors = {
        name: tensor.detach().cpu().float().numpy() for name, tensor in network.state_dict().items()
    }
    if "eo_patch_embed.S1.weight" in tensors:
        rows, mean_first = _presto_rows(contract, tensors, steps), True
    elif "s_t_channel_embed" in tensors:
        rows, mean_first = _galileo_rows(contract, network, tensors, steps), False
    else:
        raise TypeError(f"{backbone.facts.name} is none of the encoders whose rows are known")
    return EncoderArrays(
        tokens=rows,
        blocks=tuple(_block(tensors, f"blocks.{i}.") for i in range(len(network.blocks))),
        scale=tensors["norm.weight"],
        shift=tensors["norm.bias"],
        heads=int(network.blocks[0].attn.heads),
        mean_first=mean_first,
    )


def _block(tensors: Tensors, prefix: str) -> BlockArrays:
    def matrix(name: str) -> tuple[FloatArray, FloatArray]:
        weight, bias = tensors[f"{prefix}{name}.weight"], tensors[f"{prefix}{name}.bias"]
        return np.ascontiguousarray(weight.T), bias

    if f"{prefix}attn.qkv.weight" in tensors:
        query_key_value, bias = matrix("attn.qkv")
    else:
        apart = [matrix(f"attn.{part}") for part in "qkv"]
        query_key_value = np.concatenate([weight for weight, _ in apart], axis=1)
        bias = np.concatenate([own for _, own in apart])
    norm1 = tensors[f"{prefix}norm1.weight"], tensors[f"{prefix}norm1.bias"]
    norm2 = tensors[f"{prefix}norm2.weight"], tensors[f"{prefix}norm2.bias"]
    return BlockArrays(
        *norm1,
        query_key_value,
        bias,
        *matrix("attn.proj"),
        *norm2,
        *matrix("mlp.fc1"),
        *matrix("mlp.fc2"),
    )


def _presto_rows(contract: InputContract, tensors: Tensors, steps: int) -> FloatArray:
    """Month, group and step each have a part of the 128 numbers, in this order."""
    columns = TokenColumns.of(contract, steps)
    month, group = tensors["month_embed.weight"], tensors["channel_embed.weight"]
    step = tensors["pos_embed"][0]
    first, second = month.shape[1], month.shape[1] + group.shape[1]
    rows = np.zeros((columns.count, second + step.shape[1]), np.float32)
    for index, name in enumerate(contract.groups):
        prefix = f"eo_patch_embed.{name}."
        rows[list(contract.group_channels(name))] = tensors[prefix + "weight"].T
        rows[columns.first_group + index] = tensors[prefix + "bias"]
        rows[columns.first_group + index, first:second] += group[index]
    rows[columns.first_month : columns.first_month + MONTHS, :first] = month
    rows[columns.first_step : columns.first_step + steps, second:] = step[:steps]
    rows[columns.first_place : -1] = tensors["latlon_embed.weight"].T
    rows[-1] = tensors["latlon_embed.bias"]
    return rows


def _galileo_rows(
    contract: InputContract, network: Any, tensors: Tensors, steps: int
) -> FloatArray:
    """Group, step, month and place in the patch each have a quarter, in this order.

    Of single pixels: patches of one pixel, at the origin.
    """
    import torch

    if set(TIMELESS) & set(contract.groups):
        raise TypeError("Galileo's terrain is no token of its space-time bands")
    columns = TokenColumns.of(contract, steps)
    group, step = tensors["s_t_channel_embed"], tensors["pos_embed"]
    part = group.shape[1]
    rows = np.zeros((columns.count, 4 * part), np.float32)
    # Sines and cosines of 0, along the row and along the column.
    origin = np.tile(np.repeat(np.array([0, 1], np.float32), part // 4), 2)
    for index, name in enumerate(contract.groups):
        channels = list(contract.group_channels(name))
        one_each = torch.eye(len(channels))[:, :, None, None]
        with torch.inference_mode():
            bias = network.space_time_embed[name](torch.zeros_like(one_each[:1]))
            rows[channels] = (network.space_time_embed[name](one_each) - bias).numpy()
        own = bias[0].numpy().copy()
        own[:part] += group[index]
        own[3 * part :] += origin
        rows[columns.first_group + index] = own
    rows[columns.first_month : columns.first_month + MONTHS, 2 * part : 3 * part] = tensors[
        "month_embed.weight"
    ]
    rows[columns.first_step : columns.first_step + steps, part : 2 * part] = step[:steps]
    rows[columns.first_place : -1] = tensors["static_embed.location.weight"].T
    rows[-1] = tensors["static_embed.location.bias"]
    # Of the static groups (land scan, location, …) the second one.
    rows[-1, :part] += tensors["st_channel_embed"][1]
    return rows
