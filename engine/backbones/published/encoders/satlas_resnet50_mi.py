"""ResNet-50 of SatlasPretrain, trained on several Sentinel-2 images of a place, nine bands."""

from __future__ import annotations

from furrow.engine.backbones.facts import WeightsFacts
from furrow.engine.backbones.published.bands import optical
from furrow.engine.backbones.published.encoder import PublishedEncoder

# The first three are the 8-bit true-colour picture / 255, full (at level 1C) at a reflectance of
# 0.3558 (ESA, Sentinel-2 user guide); the others are DN / 8160.
_PICTURE, _DN = 0.3558, 0.8160
_REVISION = "081d6607431bf36bdb59c223777cbb267131b8f2"  # pragma: allowlist secret
ENCODER = PublishedEncoder(
    name="satlas-resnet50-mi",
    title="ResNet-50, SatlasPretrain, several images",
    architecture="resnet50",
    bands=(
        *(optical(name, _PICTURE) for name in ("B04", "B03", "B02")),
        *(optical(name, _DN) for name in ("B05", "B06", "B07", "B08", "B11", "B12")),
    ),
    weights=WeightsFacts(
        file="sentinel2_resnet50_mi_ms-da5413d2.pth",
        address=f"https://huggingface.co/torchgeo/satlas/resolve/{_REVISION}/"
        "sentinel2_resnet50_mi_ms-da5413d2.pth",
        # Of the file of three bands in the same folder; this one's own size was found nowhere.
        size_bytes=103_000_000,
        size_is_exact=False,
        licence="ODC-BY",
        attribution="SatlasPretrain (Bastani et al. 2023, arXiv:2211.15660), Allen Institute for "
        "AI, converted by TorchGeo",
        sha256_prefix="da5413d2",
    ),
    clamped=True,
    notes=(
        "SatlasPretrain learned from top-of-atmosphere reflectance (level 1C), its red, green and "
        "blue from the 8-bit true-colour picture; Furrow's imagery is surface reflectance",
    ),
)
