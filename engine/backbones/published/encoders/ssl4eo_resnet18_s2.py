"""ResNet-18 trained with MoCo on all Sentinel-2 bands of SSL4EO-S12."""

from __future__ import annotations

from furrow.engine.backbones.facts import WeightsFacts
from furrow.engine.backbones.published.bands import SENTINEL_2_L1C, optical
from furrow.engine.backbones.published.encoder import PublishedEncoder

_REVISION = "5b8cddc9a14f3844350b7f40b85bcd32aed75918"  # pragma: allowlist secret
ENCODER = PublishedEncoder(
    name="ssl4eo-resnet18-s2",
    title="ResNet-18, SSL4EO-S12, Sentinel-2",
    architecture="resnet18",
    bands=tuple(optical(name) for name in SENTINEL_2_L1C),
    weights=WeightsFacts(
        file="resnet18_sentinel2_all_moco-59bfdff9.pth",
        address=f"https://huggingface.co/torchgeo/resnet18_sentinel2_all_moco/resolve/{_REVISION}/"
        "resnet18_sentinel2_all_moco-59bfdff9.pth",
        size_bytes=44_915_225,
        licence="CC-BY-4.0",
        attribution="SSL4EO-S12 (Wang et al. 2023, arXiv:2211.07044), converted by TorchGeo",
        # As Hugging Face states it for this file; its first digits stand in the file's name.
        sha256="59bfdff99c7af41adfa2557e684ec59a"  # pragma: allowlist secret
        "ec79f4cf6bb1a2e9714b802f08e2222e",  # pragma: allowlist secret
    ),
    notes=(
        "SSL4EO-S12 learned from top-of-atmosphere reflectance (level 1C); Furrow's imagery is "
        "surface reflectance (level 2A)",
    ),
)
