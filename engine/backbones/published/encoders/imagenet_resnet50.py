"""ResNet-50 trained on ImageNet's photographs, as torchvision publishes it."""

from __future__ import annotations

from furrow.engine.backbones.facts import WeightsFacts
from furrow.engine.backbones.published.bands import optical
from furrow.engine.backbones.published.encoder import PublishedEncoder

ENCODER = PublishedEncoder(
    name="imagenet-resnet50",
    title="ResNet-50, ImageNet",
    architecture="resnet50",
    bands=tuple(optical(name) for name in ("B04", "B03", "B02")),
    weights=WeightsFacts(
        file="resnet50-0676ba61.pth",
        address="https://download.pytorch.org/models/resnet50-0676ba61.pth",
        # torchvision states 97.781 MiB.
        size_bytes=102_530_000,
        size_is_exact=False,
        licence="BSD-3-Clause",
        attribution="torchvision; ImageNet (Deng et al. 2009)",
        sha256_prefix="0676ba61",
    ),
    standardised=True,
    takes_other_bands=True,
    notes=("ImageNet's pictures are photographs: all that the encoder knows is form and texture",),
)
