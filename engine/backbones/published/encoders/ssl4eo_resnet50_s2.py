"""ResNet-50 trained with MoCo on all Sentinel-2 bands of SSL4EO-S12."""

from __future__ import annotations

from furrow.engine.backbones.facts import WeightsFacts
from furrow.engine.backbones.published.bands import SENTINEL_2_L1C, optical
from furrow.engine.backbones.published.encoder import PublishedEncoder

_REVISION = "da4f3c9dbe09272eb902f3b37f46635fa4726879"  # pragma: allowlist secret
ENCODER = PublishedEncoder(
    name="ssl4eo-resnet50-s2",
    title="ResNet-50, SSL4EO-S12, Sentinel-2",
    architecture="resnet50",
    bands=tuple(optical(name) for name in SENTINEL_2_L1C),
    weights=WeightsFacts(
        file="resnet50_sentinel2_all_moco-df8b932e.pth",
        address=f"https://huggingface.co/torchgeo/resnet50_sentinel2_all_moco/resolve/{_REVISION}/"
        "resnet50_sentinel2_all_moco-df8b932e.pth",
        size_bytes=94_487_109,
        licence="CC-BY-4.0",
        attribution="SSL4EO-S12 (Wang et al. 2023, arXiv:2211.07044), converted by TorchGeo",
        # As Hugging Face states it for this file; its first digits stand in the file's name.
        sha256="df8b932e2a23a0773febedf3f650aa7d"  # pragma: allowlist secret
        "342b805f7876ca5ed6b139d7245d7c09",  # pragma: allowlist secret
    ),
    notes=(
        "SSL4EO-S12 learned from top-of-atmosphere reflectance (level 1C); Furrow's imagery is "
        "surface reflectance (level 2A)",
    ),
)
