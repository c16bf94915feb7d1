"""Files as others publish them, written from the lists of names and shapes that stand in text."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import torch

from furrow.engine.backbones.published import PublishedEncoder


def tensors_of(encoder: PublishedEncoder, seed: int = 0) -> dict[str, torch.Tensor]:
    """Random numbers under the published names; a variance is positive, a counter whole."""
    generator = torch.Generator().manual_seed(seed)
    found = {}
    for name, wanted in encoder.tensors().items():
        if name.endswith("num_batches_tracked"):
            found[name] = torch.tensor(7)
            continue
        tensor = 0.1 * torch.randn(wanted.shape, generator=generator)
        found[name] = tensor.abs() + 0.5 if name.endswith("running_var") else tensor
    return found


def put(
    encoder: PublishedEncoder, folder: Path, content: bytes | Mapping[str, object]
) -> PublishedEncoder:
    """Write a file under the published name; the encoder with this file's checksum and size."""
    if not isinstance(content, bytes):
        stream = io.BytesIO()
        torch.save(dict(content), stream)
        content = stream.getvalue()
    (folder / encoder.weights.file).write_bytes(content)
    return expecting(encoder, content)


def expecting(encoder: PublishedEncoder, content: bytes) -> PublishedEncoder:
    digest = hashlib.sha256(content).hexdigest()
    weights = replace(
        encoder.weights,
        size_bytes=len(content),
        size_is_exact=True,
        sha256=digest,
        sha256_prefix="",
    )
    return replace(encoder, weights=weights)
