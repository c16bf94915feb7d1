"""Recurrent U-Net for Sentinel-1 series, after Jo, Koukos et al.

Each composite goes through the same encoder. At every level a recurrent gate (GRU: Cho et al. 2014)
weighs its features against those that came before and hands the result on to the next step; the
decoder sees what the last step leaves. Where a step saw nothing, what was known stays as it was.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from furrow.engine.training.segmentation.networks.unet import PooledUnet, encoded, resnet_stages
from furrow.engine.training.torch_loop.network import NetworkParts


class RecurrentUnet(PooledUnet):
    """Takes any number of steps; implements torch_loop.network.Chronological."""

    def __init__(
        self, architecture: str, channels: int, classes: int, days: Sequence[int] = ()
    ) -> None:
        super().__init__(architecture, channels, classes, days)
        # The first "level" is the input itself, of which the decoder uses the size only.
        self.gates = nn.ModuleList(Gate(size) for size in self.encoder.out_channels[1:])

    def parts(self) -> NetworkParts:
        encoder = (*resnet_stages(self.encoder), self.gates)
        return NetworkParts(encoder, (self.decoder,), (self.head,))

    def forward(self, values: Tensor, seen: Tensor) -> Tensor:
        """See :meth:`PooledUnet.forward`."""
        levels, weights = encoded(self.encoder, values, seen, self.dates)
        left = [levels[0][:, 0]]
        for gate, level, weight in zip(self.gates, levels[1:], weights[1:], strict=True):
            state = torch.zeros_like(level[:, 0])
            for step in range(values.shape[1]):
                state = gate(level[:, step], state, weight[:, step])
            left.append(state)
        return self.head(self.decoder(left))

    def steps(self, values: Tensor, _seen: Tensor) -> int:
        return values.shape[1]

    def first_steps(self, count: int, values: Tensor, seen: Tensor) -> tuple[Tensor, Tensor]:
        return values[:, :count], seen[:, :count]


class Gate(nn.Module):
    """A gated recurrent unit for each place of a feature map."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.weigh = nn.Conv2d(2 * size, 2 * size, 1)
        self.propose = nn.Conv2d(2 * size, size, 1)

    def forward(self, features: Tensor, state: Tensor, share: Tensor) -> Tensor:
        """
        Args:
            features, state: (samples, size, height, width)
            share: (samples, 1, height, width) of pixels that were seen at this step.
        """
        update, reset = torch.sigmoid(self.weigh(torch.cat([features, state], 1))).chunk(2, 1)
        proposed = torch.tanh(self.propose(torch.cat([features, reset * state], 1)))
        return state + share * update * (proposed - state)
