"""A network whose answers are probabilities: what is exported."""

from __future__ import annotations

from torch import Tensor, nn


class Probabilities(nn.Module):
    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, values: Tensor, seen: Tensor) -> Tensor:
        """(samples, classes, height, width); see :meth:`.unet.PooledUnet.forward`."""
        logits: Tensor = self.network(values, seen)
        return logits.softmax(dim=1)
