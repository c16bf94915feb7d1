"""The encoder of a masked autoencoder on Sentinel-1 and Sentinel-2, with a head that segments.

After CropLEM: patches of pixels of either sensor become tokens of one transformer (He et al. 2022),
which does with what is there: a sensor that is missing, or hidden in pretraining, gives no tokens.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from furrow.engine.backbones.networks.transformer import Block
from furrow.engine.training.torch_loop.network import NetworkParts


class MaskedEncoder(nn.Module):
    """Tokens of a patch: one for each square of pixels and sensor, steps averaged.

    ``hidden`` keeps tokens out, for pretraining: what the others become does not depend on them.
    """

    def __init__(
        self,
        sensors: Sequence[Sequence[int]],
        token_px: int = 8,
        size: int = 96,
        depth: int = 4,
        heads: int = 4,
        most_steps: int = 72,
    ) -> None:
        """
        Args:
            sensors: the channels of each sensor.
        """
        super().__init__()
        self.token_px, self.size = token_px, size
        self.sensors = tuple(tuple(channels) for channels in sensors)
        # Values, and beside them where there are any: a zero and a gap are not the same.
        self.embed = nn.ModuleList(
            nn.Conv2d(2 * len(channels), size, token_px, token_px) for channels in self.sensors
        )
        self.sensor = nn.Parameter(0.02 * torch.randn(len(self.sensors), size))
        self.step = nn.Parameter(0.02 * torch.randn(most_steps, size))
        self.blocks = nn.ModuleList(Block(size, heads, 2, True) for _ in range(depth))
        self.norm = nn.LayerNorm(size)

    def forward(
        self, values: Tensor, seen: Tensor, hidden: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """
        Args:
            values, seen: (samples, steps, channels, height, width)
            hidden: (samples, sensors, squares), True for tokens to be kept out.

        Returns:
            (samples, sensors, squares, size), and (samples, sensors, squares): 1 for a token that
            is there, 0 for one of which nothing was seen or that is hidden.
        """
        tokens, there = self._tokens(values, seen)
        if hidden is not None:
            there = there * (~hidden).to(there.dtype)
        samples, sensors, squares, size = tokens.shape
        known = there.flatten(1) > 0
        # A sample without any token attends to all: attention over nothing is no number.
        attended = (known | ~known.any(dim=1, keepdim=True))[:, None, None, :]
        mixed = tokens.flatten(1, 2)
        for block in self.blocks:
            mixed = block(mixed, attended)
        return self.norm(mixed).reshape(samples, sensors, squares, size), there

    def _tokens(self, values: Tensor, seen: Tensor) -> tuple[Tensor, Tensor]:
        samples, steps, _, height, width = values.shape
        clean = torch.where(seen > 0, values, torch.zeros_like(values))
        rows, columns = height // self.token_px, width // self.token_px
        place = sines(rows, columns, self.size).to(values)
        tokens, there = [], []
        for number, channels in enumerate(self.sensors):
            own = list(channels)
            both = torch.cat([clean[:, :, own], seen[:, :, own]], dim=2).flatten(0, 1)
            embedded = self.embed[number](both).flatten(2).transpose(1, 2)
            embedded = embedded.unflatten(0, (samples, steps))
            embedded = functional.gelu(embedded + self.step[:steps, None])
            share = seen[:, :, own].mean(dim=2).flatten(0, 1)[:, None]
            share = functional.avg_pool2d(share, self.token_px).flatten(1)
            share = share.unflatten(0, (samples, steps))[..., None]
            mean = (embedded * share).sum(1) / share.sum(1).clamp(min=1e-6)
            tokens.append(mean + self.sensor[number] + place)
            there.append((share.sum(1)[..., 0] > 0).to(values.dtype))
        return torch.stack(tokens, 1), torch.stack(there, 1)


class MaskedAutoencoderSegmenter(nn.Module):
    """The encoder, a decoder that brings tokens back to pixels, and a head."""

    def __init__(self, sensors: Sequence[Sequence[int]], classes: int, token_px: int = 8) -> None:
        super().__init__()
        self.encoder = MaskedEncoder(sensors, token_px)
        size, width = self.encoder.size, 32
        self.spread = nn.Conv2d(size, width * token_px**2, 1)
        # Edges of parcels are finer than a token: the pixels themselves have a say.
        self.fine = nn.Conv2d(2 * sum(len(channels) for channels in sensors), width, 1)
        self.join = nn.Sequential(
            nn.Conv2d(2 * width, width, 3, padding=1),
            nn.GELU(),
            nn.Conv2d(width, width, 3, padding=1),
        )
        self.head = nn.Conv2d(width, classes, 1)

    def parts(self) -> NetworkParts:
        encoder = self.encoder
        first = nn.ModuleList([encoder.embed])
        return NetworkParts(
            (first, *encoder.blocks, encoder.norm),
            (self.spread, self.fine, self.join),
            (self.head,),
        )

    def forward(self, values: Tensor, seen: Tensor) -> Tensor:
        """See :meth:`.unet.PooledUnet.forward`; height and width multiples of the token's side."""
        tokens, there = self.encoder(values, seen)
        weight = there[..., None]
        mean = (tokens * weight).sum(1) / weight.sum(1).clamp(min=1.0)
        rows = values.shape[3] // self.encoder.token_px
        coarse = mean.transpose(1, 2).unflatten(2, (rows, -1))
        pixels = functional.pixel_shuffle(self.spread(coarse), self.encoder.token_px)
        clean = torch.where(seen > 0, values, torch.zeros_like(values))
        count = seen.sum(1)
        average = clean.sum(1) / count.clamp(min=1.0)
        fine = self.fine(torch.cat([average, count / values.shape[1]], dim=1))
        return self.head(functional.gelu(self.join(torch.cat([pixels, fine], dim=1))))


def sines(rows: int, columns: int, size: int) -> Tensor:
    """(rows · columns, size): where a token lies, in sines and cosines of both directions."""
    quarter = size // 4
    rate = torch.exp(-math.log(1000.0) * torch.arange(quarter) / quarter)
    down = torch.arange(rows)[:, None] * rate
    across = torch.arange(columns)[:, None] * rate
    down, across = (
        torch.cat([down.sin(), down.cos()], 1),
        torch.cat([across.sin(), across.cos()], 1),
    )
    grid = torch.cat(
        [down[:, None].expand(-1, columns, -1), across[None].expand(rows, -1, -1)], dim=2
    )
    return grid.reshape(rows * columns, size)
