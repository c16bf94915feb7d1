"""Published encoder weights, put into an encoder only if every tensor is what was published."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

import safetensors.torch
import torch
from torch import Tensor, nn
from torch.nn import functional

from furrow.engine.backbones.published import PublishedEncoder
from furrow.engine.backbones.weights import (
    below,
    cache_folder,
    find_file,
    read_weights,
    weights_folders,
)
from furrow.engine.contract.errors import BandsMissing, WeightsMissing, WeightsRefused
from furrow.engine.contract.message import Message

FIRST_CONVOLUTION = "conv1.weight"
PREFIXES = ("module.encoder_q.", "backbone.resnet.", "backbone.", "encoder.", "module.")
"""Of MoCo's own checkpoints, of SatlasPretrain's, and of common wrappers; the first that the first
convolution has is taken off. Tensors without it belong to other parts and are left out."""
NESTED = ("state_dict", "model")


def find_encoder_file(encoder: PublishedEncoder) -> Path:
    """The file of an encoder's weights; not yet checked.

    Raises:
        WeightsMissing: tells where to get it and where to put it.
    """
    weights = encoder.weights
    file = find_file(weights, weights_folders())
    if file is not None:
        return file
    raise WeightsMissing(
        backbone=encoder.name,
        address=weights.address,
        size_kb=round(weights.size_bytes / 1000),
        licence=weights.licence,
        place=str(below(cache_folder(), weights)),
    )


def read_encoder(encoder: PublishedEncoder) -> dict[str, Tensor]:
    """Tensors of the encoder by their published names, the classifier left out.

    Nothing in the file is executed, and nothing of it is used unless its checksum, and the names
    and shapes of all its tensors, are the published ones.

    Raises:
        WeightsMissing, WeightsRefused
    """
    file = find_encoder_file(encoder)
    address = encoder.weights.address
    data = read_weights(file, encoder.weights)
    tensors = _without_prefix(_tensors(data, file, address))
    expected = encoder.tensors()
    for name, wanted in expected.items():
        if name not in tensors:
            if wanted.optional:
                continue
            _refuse(file, address, Message("the tensor {name} is not in it", name=name))
        found = tensors[name]
        if tuple(found.shape) != wanted.shape:
            detail = Message(
                "the tensor {name} has the shape {found} instead of {expected}",
                name=name,
                found=_shape(found.shape),
                expected=_shape(wanted.shape),
            )
            _refuse(file, address, detail)
        if not bool(torch.isfinite(found).all()):
            _refuse(file, address, Message("the tensor {name} holds no numbers", name=name))
    for name in tensors:
        if name not in expected and not name.startswith("fc."):
            _refuse(file, address, Message("it holds an unknown tensor {name}", name=name))
    return {name: tensor for name, tensor in tensors.items() if not name.startswith("fc.")}


def usable_bands(encoder: PublishedEncoder, there: Sequence[str]) -> tuple[str, ...]:
    """Those of the bands that the encoder takes, in its order; new ones last.

    Raises:
        BandsMissing: none of the bands that it was trained on is there.
    """
    known = tuple(name for name in encoder.band_names if name in there)
    if not known:
        raise BandsMissing(encoder.name, list(encoder.band_names))
    if not encoder.takes_other_bands:
        return known
    return known + tuple(name for name in there if name not in known)


def fill_encoder(
    network: nn.Module,
    encoder: PublishedEncoder,
    tensors: Mapping[str, Tensor],
    bands: Sequence[str],
    stacked_steps: int = 1,
) -> tuple[str, ...]:
    """Copy published tensors into an encoder whose first convolution takes these bands.

    Args:
        stacked_steps: as many times the bands follow one another in the input.

    Returns:
        What was done to the first convolution, in words, for the model card.
    """
    weight, notes = adapted_first_convolution(encoder, tensors[FIRST_CONVOLUTION], bands)
    if stacked_steps > 1:
        # Divided, so that steps which are all alike give what the one image gave.
        weight = weight.repeat(1, stacked_steps, 1, 1) / stacked_steps
        notes = (*notes, _repeated(encoder, stacked_steps))
    own = network.state_dict()
    # What the network takes besides bands (the day of the year) changes nothing at the beginning.
    further = own[FIRST_CONVOLUTION].shape[1] - weight.shape[1]
    filled = {**tensors, FIRST_CONVOLUTION: functional.pad(weight, (0, 0, 0, 0, 0, further))}
    for name, tensor in own.items():
        filled.setdefault(name, torch.zeros_like(tensor))  # batch norm's counters, in old files
    network.load_state_dict(filled)
    return notes


def adapted_first_convolution(
    encoder: PublishedEncoder, weight: Tensor, bands: Sequence[str]
) -> tuple[Tensor, tuple[str, ...]]:
    """The first convolution for other bands than the published ones.

    Bands that it knows keep their filters, others get the mean of all filters; the whole is
    rescaled by (trained on / given), so that what comes out is as large as it was.

    Args:
        weight: (filters, published bands, height, width)

    Returns:
        (filters, bands, height, width), and what was done, in words.
    """
    trained = encoder.band_names
    known = [name for name in bands if name in trained]
    mean = weight.mean(dim=1)
    filters = [weight[:, trained.index(name)] if name in trained else mean for name in bands]
    factor = len(trained) / len(bands)
    missing = [name for name in trained if name not in bands]
    new = [name for name in bands if name not in trained]
    notes: list[str] = []
    if missing:
        notes.append(
            Message(
                "{encoder} was trained on {trained} bands; {missing} are not in the imagery: the "
                "first convolution keeps {kept} of them, rescaled by {trained}/{given}.",
                encoder=encoder.title,
                trained=len(trained),
                missing=missing,
                kept=len(known),
                given=len(bands),
            )
        )
    if new:
        notes.append(
            Message(
                "{encoder} does not know the bands {new}: they begin with the mean of the filters "
                "that it has.",
                encoder=encoder.title,
                new=new,
            )
        )
    return torch.stack(filters, dim=1) * factor, tuple(notes)


def _repeated(encoder: PublishedEncoder, steps: int) -> Message:
    return Message(
        "{encoder} was trained on single images: its first convolution is repeated for each of the "
        "{steps} time steps, divided by {steps}.",
        encoder=encoder.title,
        steps=steps,
    )


def _tensors(data: bytes, file: Path, address: str) -> dict[str, Tensor]:
    try:
        if file.suffix == ".safetensors":
            loaded: Any = safetensors.torch.load(data)
        else:
            loaded = torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)
    except Exception as why:  # torch names no class for it: RuntimeError, EOFError, KeyError …
        raise WeightsRefused(str(file), Message("it is no file of tensors"), address) from why
    for name in NESTED:
        if isinstance(loaded, Mapping) and isinstance(loaded.get(name), Mapping):
            loaded = loaded[name]
    if not isinstance(loaded, Mapping) or not all(
        isinstance(name, str) and isinstance(tensor, Tensor) for name, tensor in loaded.items()
    ):
        raise WeightsRefused(str(file), Message("it holds something else than tensors"), address)
    return dict(loaded)


def _without_prefix(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    if FIRST_CONVOLUTION in tensors:
        return dict(tensors)
    for prefix in PREFIXES:
        if prefix + FIRST_CONVOLUTION in tensors:
            return {
                name.removeprefix(prefix): tensor
                for name, tensor in tensors.items()
                if name.startswith(prefix)
            }
    return dict(tensors)


def _refuse(file: Path, address: str, detail: Message) -> NoReturn:
    raise WeightsRefused(str(file), detail, address)


def _shape(sizes: Sequence[int]) -> str:
    return "×".join(str(size) for size in sizes) or "()"
