"""ResNet-18 trained on ImageNet's photographs, as torchvision publishes it."""

from __future__ import annotations

from furrow.engine.backbones.facts import WeightsFacts
from furrow.engine.backbones.published.bands import optical
from furrow.engine.backbones.published.encoder import PublishedEncoder

ENCODER = PublishedEncoder(
    name="imagenet-resnet18",
    title="ResNet-18, ImageNet",
    architecture="resnet18",
    bands=tuple(optical(name) for name in ("B04", "B03", "B02")),
    weights=WeightsFacts(
        file="resnet18-f37072fd.pth",
        address="https://download.pytorch.org/models/resnet18-f37072fd.pth",
        # torchvision states 44.661 MiB.
        size_bytes=46_830_000,
        size_is_exact=False,
        licence="BSD-3-Clause",
        attribution="torchvision; ImageNet (Deng et al. 2009)",
        sha256_prefix="f37072fd",
    ),
    standardised=True,
    takes_other_bands=True,
    notes=("ImageNet's pictures are photographs: all that the encoder knows is form and texture",),
)
