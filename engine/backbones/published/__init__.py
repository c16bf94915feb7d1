"""Encoders for patches that others have trained and published: what is known of their files.

One file a set of weights in ``encoders``, and beside it, in ``tensors``, the names and shapes of
the tensors that such a file holds, as text, taken from the projects' published sources (each text
says from where). Nothing here needs torch; the files are read by
furrow.engine.training.segmentation.with_torch.pretrained.
"""

from __future__ import annotations

import importlib
import pkgutil

from furrow.engine.backbones.facts import PublishedWeights
from furrow.engine.backbones.published import encoders
from furrow.engine.backbones.published.encoder import PublishedEncoder
from furrow.engine.contract.errors import BackboneUnknown

__all__ = ["PublishedEncoder", "encoder_names", "published_encoder", "published_weights"]


def encoder_names() -> tuple[str, ...]:
    return tuple(sorted(_encoders()))


def published_encoder(name: str) -> PublishedEncoder:
    """Raises BackboneUnknown."""
    known = _encoders()
    if name not in known:
        raise BackboneUnknown(name, sorted(known))
    return known[name]


def published_weights() -> tuple[PublishedWeights, ...]:
    """The files, for those who list or fetch them."""
    known = _encoders()
    return tuple(
        PublishedWeights(name, known[name].title, known[name].weights) for name in sorted(known)
    )


def _encoders() -> dict[str, PublishedEncoder]:
    found = {}
    for item in pkgutil.iter_modules(encoders.__path__):
        module = importlib.import_module(f"{encoders.__name__}.{item.name}")
        found[module.ENCODER.name] = module.ENCODER
    return found
