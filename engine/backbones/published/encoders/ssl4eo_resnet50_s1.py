"""ResNet-50 trained with MoCo on Sentinel-1 (VV, VH in dB) of SSL4EO-S12."""

from __future__ import annotations

from furrow.engine.backbones.contract import S1Convention
from furrow.engine.backbones.facts import WeightsFacts
from furrow.engine.backbones.published.bands import radar
from furrow.engine.backbones.published.encoder import PublishedEncoder

_REVISION = "e79862c667853c10a709bdd77ea8ffbad0e0f1cf"  # pragma: allowlist secret
ENCODER = PublishedEncoder(
    name="ssl4eo-resnet50-s1",
    title="ResNet-50, SSL4EO-S12, Sentinel-1",
    architecture="resnet50",
    bands=(radar("VV", -12.59, 5.26), radar("VH", -20.26, 5.91)),
    weights=WeightsFacts(
        file="resnet50_sentinel1_all_moco-906e4356.pth",
        address=f"https://huggingface.co/torchgeo/resnet50_sentinel1_all_moco/resolve/{_REVISION}/"
        "resnet50_sentinel1_all_moco-906e4356.pth",
        size_bytes=94_349_125,
        licence="CC-BY-4.0",
        attribution="SSL4EO-S12 (Wang et al. 2023, arXiv:2211.07044), converted by TorchGeo",
        # As Hugging Face states it for this file; its first digits stand in the file's name.
        sha256="906e4356da0ff06ce0388cba50dd4f31"  # pragma: allowlist secret
        "0ba6abbee706c5303c129d8aead98082",  # pragma: allowlist secret
    ),
    s1_convention=S1Convention.SIGMA0_ELLIPSOID,
)
