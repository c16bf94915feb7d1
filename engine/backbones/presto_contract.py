"""What Presto was trained on; its tuned versions share it."""

from __future__ import annotations

from furrow.engine.backbones.contract import BandInput, InputContract, S1Convention, Unit

# band -> group
_S2 = {
    "B02": "S2_RGB",
    "B03": "S2_RGB",
    "B04": "S2_RGB",
    "B05": "S2_Red_Edge",
    "B06": "S2_Red_Edge",
    "B07": "S2_Red_Edge",
    "B08": "S2_NIR_10m",
    "B8A": "S2_NIR_20m",
    "B11": "S2_SWIR",
    "B12": "S2_SWIR",
}


def presto_contract(backbone: str, max_steps: int) -> InputContract:
    """Seventeen channels in nine groups."""
    return InputContract(
        backbone=backbone,
        bands=(
            *(BandInput(name, "s1", "S1", Unit.DECIBEL, -25, 25) for name in ("VV", "VH")),
            *(BandInput(name, "s2", group, Unit.REFLECTANCE) for name, group in _S2.items()),
            # 272.15 is the authors' slip for 273.15; the weights know it so.
            BandInput("temperature", "era5", "ERA5", Unit.KELVIN, 272.15, 35, auxiliary=True),
            BandInput("precipitation", "era5", "ERA5", Unit.METRES, 0, 0.03, auxiliary=True),
            BandInput("elevation", "srtm", "SRTM", Unit.METRES, 0, 2000, auxiliary=True),
            BandInput("slope", "srtm", "SRTM", Unit.DEGREES, 0, 50, auxiliary=True),
            BandInput("NDVI", "s2", "NDVI", Unit.RATIO, computed_from=("B08", "B04")),
        ),
        s1_convention=S1Convention.SIGMA0_ELLIPSOID,
        max_steps=max_steps,
        takes_location=True,
    )
