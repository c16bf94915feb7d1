"""A convolution along time over the bands of a series (EGU24-3127: CNN-1D on SAR series)."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from furrow.engine.training.torch_loop.network import NetworkParts

KERNEL = 3
STEP = 0.1
"""A time step, in the channel that tells where in the series it is."""


class SeriesConvolution(nn.Module):
    """Three convolutions along time; mean and maximum over time; one linear layer.

    Any number of steps goes, as the pooling takes whatever there is.
    """

    def __init__(self, rows: int, classes: int, width: int = 64, dropout: float = 0.3) -> None:
        super().__init__()
        # Values, whether they were observed, and where in the series a step is.
        self.stages = nn.ModuleList(
            [_stage(2 * rows + 1, width), _stage(width, width), _stage(width, 2 * width)]
        )
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(4 * width, classes)

    def parts(self) -> NetworkParts:
        return NetworkParts(encoder=tuple(self.stages), head=(self.head,))

    def forward(self, values: Tensor, missing: Tensor, observed: Tensor) -> Tensor:
        """(samples, classes)

        Args:
            values: (samples, steps, rows), standardised.
            missing: that shape, True where nothing is known.
            observed: that shape, False where the value was filled in.
        """
        known = values.masked_fill(missing, 0)
        along = torch.cumsum(torch.ones_like(values[:, :, :1]), dim=1) * STEP
        found = torch.cat([known, observed.to(values.dtype), along], dim=2).transpose(1, 2)
        for stage in self.stages:
            found = stage(found)
        pooled = torch.cat([found.mean(dim=2), found.amax(dim=2)], dim=1)
        return self.head(self.dropout(pooled))

    def steps(self, *inputs: Tensor) -> int:
        return inputs[0].shape[1]

    def first_steps(self, count: int, *inputs: Tensor) -> tuple[Tensor, ...]:
        return tuple(one[:, :count] for one in inputs)


def _stage(channels: int, width: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv1d(channels, width, KERNEL, padding=KERNEL // 2, bias=False),
        nn.BatchNorm1d(width),
        nn.ReLU(),
    )
