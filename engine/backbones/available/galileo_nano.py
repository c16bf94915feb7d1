"""Galileo's smallest encoder (Tseng et al. 2025, arXiv:2502.09356)."""

from __future__ import annotations

from furrow.engine.backbones.contract import (
    BandInput,
    InputContract,
    S1Convention,
    SpatialShape,
    Unit,
)
from furrow.engine.backbones.facts import Backbone, BackboneFacts, WeightsFacts

# band -> group, mean and standard deviation of the pretraining data (normalization.json, key "13"):
# dB, and reflectance × 10 000.
_S1 = {
    "VV": ("S1", -11.728724, 4.887146),
    "VH": ("S1", -18.855582, 5.730270),
}
_S2 = {
    "B02": ("S2_RGB", 1395.34087, 917.70414),
    "B03": ("S2_RGB", 1338.40269, 913.29884),
    "B04": ("S2_RGB", 1343.09884, 1092.67872),
    "B05": ("S2_Red_Edge", 1543.86080, 1047.22061),
    "B06": ("S2_Red_Edge", 2186.20221, 1048.01016),
    "B07": ("S2_Red_Edge", 2525.09329, 1143.69030),
    "B08": ("S2_NIR_10m", 2410.33772, 1098.97918),
    "B8A": ("S2_NIR_20m", 2750.28546, 1204.47276),
    "B11": ("S2_SWIR", 2234.91110, 1145.97741),
    "B12": ("S2_SWIR", 1474.53113, 980.24298),
}
_PER_REFLECTANCE = 10_000


def _band(
    name: str, sensor: str, group: str, mean: float, deviation: float, unit: Unit
) -> BandInput:
    """Two standard deviations around the mean become 0 … 1."""
    return BandInput(name, sensor, group, unit, mean - 2 * deviation, 4 * deviation)


_BANDS = (
    *(_band(name, "s1", *facts, Unit.DECIBEL) for name, facts in _S1.items()),
    *(
        _band(
            name,
            "s2",
            group,
            mean / _PER_REFLECTANCE,
            deviation / _PER_REFLECTANCE,
            Unit.REFLECTANCE,
        )
        for name, (group, mean, deviation) in _S2.items()
    ),
    # Its statistics are published, too, but the authors' own code leaves it as it is.
    BandInput("NDVI", "s2", "NDVI", Unit.RATIO, computed_from=("B08", "B04")),
)
_REVISION = "0f0b5b95ac81acef4b74cf4686dc877202f4541b"  # pragma: allowlist secret
FACTS = BackboneFacts(
    name="galileo-nano",
    title="Galileo nano",
    contract=InputContract(
        backbone="galileo-nano",
        bands=_BANDS,
        s1_convention=S1Convention.SIGMA0_ELLIPSOID,
        max_steps=24,
        spatial=SpatialShape.PATCH,
        max_patch_px=8,
        takes_location=True,
    ),
    embedding_size=128,
    weights=WeightsFacts(
        file="galileo_nano/encoder.pt",
        address=f"https://github.com/nasaharvest/galileo/raw/{_REVISION}/data/models/nano/encoder.pt",
        size_bytes=4_189_406,
        sha256="eab6acacf527886a508a555bc24efe4b"  # pragma: allowlist secret
        "4a2cf91b162e84cd1c4a1807e942180c",  # pragma: allowlist secret
        licence="MIT",
        attribution="Galileo, NASA Harvest and Allen Institute for AI",
    ),
)


def load(pretrained: bool) -> Backbone:
    """Raises WeightsMissing, WeightsRefused."""
    from furrow.engine.backbones.networks.galileo_backbone import galileo_backbone

    return galileo_backbone(FACTS, pretrained)
