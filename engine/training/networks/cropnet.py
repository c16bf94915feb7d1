"""CropNet (Tong & Wang 2025, arXiv:2509.03497): a small image of bands × time for each pixel."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from furrow.engine.training.torch_loop.network import NetworkParts

WIDTH = 128
DROPOUT = (0.2, 0.3, 0.3, 0.4)
"""Of whole channels, after each block. The first block halves the image."""


class CropNet(nn.Module):
    """Four blocks of two 3×3 convolutions, the mean over the image, one linear layer.

    Unlike the reference it sees, as a second channel, what was observed and what filled in. Images
    of any size go: a column each time step, harmonic coefficient, or one for the season's median.
    """

    def __init__(self, classes: int, width: int = WIDTH) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(
            _block(width if number else 2, width, 1 if number else 2, dropout)
            for number, dropout in enumerate(DROPOUT)
        )
        self.head = nn.Linear(width, classes)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def parts(self) -> NetworkParts:
        return NetworkParts(encoder=tuple(self.blocks), head=(self.head,))

    def forward(self, values: Tensor, missing: Tensor, observed: Tensor) -> Tensor:
        """(samples, classes)

        Args:
            values: (samples, columns, rows), standardised.
            missing: that shape, True where nothing is known.
            observed: that shape, False where the value was filled in.
        """
        known = values.masked_fill(missing, 0)
        image = torch.stack([known, observed.to(values.dtype)], dim=1).transpose(2, 3)
        for block in self.blocks:
            image = block(image)
        return self.head(image.mean(dim=(2, 3)))

    def steps(self, *inputs: Tensor) -> int:
        return inputs[0].shape[1]

    def first_steps(self, count: int, *inputs: Tensor) -> tuple[Tensor, ...]:
        return tuple(one[:, :count] for one in inputs)


def _block(channels: int, width: int, stride: int, dropout: float) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(channels, width, 3, stride=stride, padding=1, bias=False),
        nn.BatchNorm2d(width),
        nn.ReLU(),
        nn.Conv2d(width, width, 3, padding=1, bias=False),
        nn.BatchNorm2d(width),
        nn.ReLU(),
        nn.Dropout2d(dropout),
    )
