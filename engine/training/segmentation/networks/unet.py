"""U-Net on a ResNet (yichiac/crop-type-transfer-learning; Ronneberger et al. 2015), with time.

Each step goes through the same encoder; at every level the features of all steps are averaged,
each weighted by the share of pixels that were seen then. One step alone is the published system.
An average knows no order: so each step may be told its day of the year, as further input channels.
Or all steps are channels of one image (:class:`StackedUnet`), and a crop's calendar is in them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from furrow.engine.training.torch_loop.network import NetworkParts
from furrow.engine.training.torch_loop.vision_shim import prepare_torchvision

prepare_torchvision()

import segmentation_models_pytorch as smp  # noqa: E402  torchvision had to be prepared first

HARMONICS = 2
DATE_CHANNELS = 2 * HARMONICS
DAYS_IN_YEAR = 365.25


class PooledUnet(nn.Module):
    """Time is pooled: without days the order of the steps does not matter."""

    def __init__(
        self, architecture: str, channels: int, classes: int, days: Sequence[int] = ()
    ) -> None:
        """
        Args:
            architecture: "resnet18", "resnet50": an encoder of segmentation-models-pytorch.
            days: day of the year of each step; empty: the steps are not told apart.
        """
        super().__init__()
        dates = seasons(days) if len(days) else torch.zeros(0, 0)
        self.register_buffer("dates", dates, persistent=False)
        channels += DATE_CHANNELS if len(days) else 0
        unet = smp.Unet(architecture, encoder_weights=None, in_channels=channels, classes=classes)
        self.encoder, self.decoder, self.head = unet.encoder, unet.decoder, unet.segmentation_head

    def parts(self) -> NetworkParts:
        return NetworkParts(resnet_stages(self.encoder), (self.decoder,), (self.head,))

    def forward(self, values: Tensor, seen: Tensor) -> Tensor:
        """
        Args:
            values: (samples, steps, channels, height, width); height and width multiples of 32.
            seen: the same, 1 where there is a value and 0 where there is none.

        Returns:
            Logits, (samples, classes, height, width).
        """
        levels, weights = encoded(self.encoder, values, seen, self.dates)
        pooled = [
            weighted_mean(level, weight) for level, weight in zip(levels, weights, strict=True)
        ]
        return self.head(self.decoder(pooled))


class StackedUnet(nn.Module):
    """Steps are channels of one image: as fast as a single step, for one number of steps only."""

    def __init__(self, architecture: str, channels: int, steps: int, classes: int) -> None:
        """
        Args:
            channels: of one step.
        """
        super().__init__()
        unet = smp.Unet(
            architecture, encoder_weights=None, in_channels=channels * steps, classes=classes
        )
        self.encoder, self.decoder, self.head = unet.encoder, unet.decoder, unet.segmentation_head

    def parts(self) -> NetworkParts:
        return NetworkParts(resnet_stages(self.encoder), (self.decoder,), (self.head,))

    def forward(self, values: Tensor, seen: Tensor) -> Tensor:
        """See :meth:`PooledUnet.forward`.

        What was not seen at one step takes the mean of the pixel's other steps: a 0 would be a
        value like any other here, and often a far one.
        """
        clean = torch.where(seen > 0, values, torch.zeros_like(values))
        mean = clean.sum(dim=1, keepdim=True) / seen.sum(dim=1, keepdim=True).clamp(min=1)
        filled = torch.where(seen > 0, clean, mean.expand_as(clean))
        return self.head(self.decoder(self.encoder(filled.flatten(1, 2))))


def encoded(
    encoder: nn.Module, values: Tensor, seen: Tensor, dates: Tensor
) -> tuple[list[Tensor], list[Tensor]]:
    """Features of every step, and how much of it was seen, by level from fine to coarse.

    Returns:
        (samples, steps, features, height, width) and (samples, steps, 1, height, width) a level.
    """
    steps = values.shape[1]
    clean = torch.where(seen > 0, values, torch.zeros_like(values))
    if dates.shape[0]:
        told = dates[:steps, :, None, None].expand(*values.shape[:2], -1, *values.shape[3:])
        clean = torch.cat([clean, told], dim=2)
    features = encoder(clean.flatten(0, 1))
    share = seen.mean(dim=2).flatten(0, 1)[:, None]
    levels, weights = [], []
    for level in features:
        shrunk = share.shape[-1] // level.shape[-1]
        weight = share if shrunk == 1 else functional.avg_pool2d(share, shrunk)
        levels.append(level.unflatten(0, (-1, steps)))
        weights.append(weight.unflatten(0, (-1, steps)))
    return levels, weights


def weighted_mean(level: Tensor, weight: Tensor) -> Tensor:
    """Over steps; 0 where nothing was seen at any of them."""
    return (level * weight).sum(dim=1) / weight.sum(dim=1).clamp(min=1e-6)


def seasons(days: Sequence[int]) -> Tensor:
    """(steps, DATE_CHANNELS): days of the year as sines and cosines."""
    angle = 2 * math.pi * torch.tensor(list(days), dtype=torch.float32)[:, None] / DAYS_IN_YEAR
    turns = angle * torch.arange(1, HARMONICS + 1)
    return torch.cat([turns.sin(), turns.cos()], dim=1)


def resnet_stages(encoder: nn.Module) -> Sequence[nn.Module]:
    """From the input to the output."""
    stem = nn.ModuleList([encoder.conv1, encoder.bn1])
    return (stem, encoder.layer1, encoder.layer2, encoder.layer3, encoder.layer4)
