"""A torch encoder behind the interface that all backbones share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from furrow.engine.backbones.facts import BackboneFacts, FloatArray
from furrow.engine.backbones.matching import MatchedInput

Forward = Callable[[Any, Any, Any, Any], Any]
"""(values, missing, months, location or None) -> (samples, embedding size), all tensors."""


@dataclass(frozen=True)
class TorchBackbone:
    facts: BackboneFacts
    network: Any
    forward: Forward
    """Goes through the network."""

    def embed(self, matched: MatchedInput, batch_size: int = 256) -> FloatArray:
        """(samples, embedding size); zeros for a sample that is not usable."""
        samples = len(matched.values)
        embedding = np.zeros((samples, self.facts.embedding_size), np.float32)
        device = next(self.network.parameters()).device
        was_training = self.network.training
        self.network.eval()
        try:
            with torch.inference_mode():
                for first in range(0, samples, batch_size):
                    batch = slice(first, first + batch_size)
                    inputs = _tensors(matched, batch, device)
                    embedding[batch] = self.forward(*inputs).float().cpu().numpy()
        finally:
            self.network.train(was_training)
        # The location alone says nothing about what grows there.
        embedding[~matched.usable] = 0
        return embedding


def _tensors(matched: MatchedInput, batch: slice, device: Any) -> tuple[Any, Any, Any, Any]:
    def moved(array: Any) -> Any:
        return torch.from_numpy(np.ascontiguousarray(array[batch])).to(device)

    location = None if matched.location is None else moved(matched.location)
    return moved(matched.values), moved(matched.missing), moved(matched.months), location
