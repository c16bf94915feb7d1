"""Three made-up regions. Each moves crops, calendars, soils, weather and radar geometry."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.demo import crops
from furrow.engine.demo.crops import Crop, Spectrum


@dataclass(frozen=True)
class Region:
    """Shares are of the area or of the parcels (0 … 1); shifts are days."""

    name: str
    epsg: int
    left_m: float
    top_m: float
    latitude_deg: float
    crop_shares: tuple[tuple[Crop, float], ...]
    """Six crops, and their share of the parcels."""
    fields_per_km2: float
    strip_share: float
    """Share of the land that is divided into strips."""
    wood_share: float
    built_share: float
    stream_m: float
    deciduous: float
    """Share of the trees that lose their leaves."""
    autumn_shift: float
    """Sowing of winter crops."""
    spring_shift: float
    """Growth of winter crops in spring."""
    ripening_shift: float
    """Ripening of winter crops."""
    summer_shift: float
    """Sowing and growth of summer crops."""
    summer_ripening_shift: float
    lai_factor: float
    winter_loss: float
    """Leaf area of winter crops lost to frost."""
    cover_crop_share: float
    """Fields of summer crops that carry a green cover in the winter before."""
    drought: float
    """Loss of leaf area on the lightest soils in high summer."""
    soil: Spectrum
    """Of the dry soil."""
    wet_days: tuple[float, ...]
    """Chance of rain on a day, January … December."""
    overcast: tuple[float, ...]
    """Chance that Sentinel-2 sees nothing but cloud, January … December."""
    clear: tuple[float, ...]
    """Chance of a sky without cloud, January … December."""
    incidence_deg: float
    """Of Sentinel-1 in the middle of the scene."""

    @property
    def crops(self) -> tuple[Crop, ...]:
        return tuple(crop for crop, _ in self.crop_shares)


TEMPERATE = Region(
    name="temperate",
    epsg=32631, left_m=562_000.0, top_m=5_633_000.0, latitude_deg=50.8,
    crop_shares=(
        (crops.WINTER_WHEAT, 0.27),
        (crops.WINTER_BARLEY, 0.15),
        (crops.WINTER_RAPESEED, 0.11),
        (crops.MAIZE, 0.20),
        (crops.SUGAR_BEET, 0.14),
        (crops.POTATOES, 0.13),
    ),
    fields_per_km2=16.5, strip_share=0.3, wood_share=0.17, built_share=0.08, stream_m=22.0,
    deciduous=0.75,
    autumn_shift=0.0, spring_shift=0.0, ripening_shift=0.0,
    summer_shift=0.0, summer_ripening_shift=0.0,
    lai_factor=1.0, winter_loss=0.15, cover_crop_share=0.55, drought=0.25,
    soil=(0.078, 0.112, 0.150, 0.172, 0.193, 0.208, 0.226, 0.250, 0.325, 0.282),
    wet_days=(0.55, 0.5, 0.48, 0.42, 0.44, 0.42, 0.42, 0.42, 0.44, 0.5, 0.56, 0.57),
    overcast=(0.62, 0.55, 0.42, 0.32, 0.34, 0.34, 0.32, 0.32, 0.34, 0.45, 0.58, 0.64),
    clear=(0.10, 0.13, 0.18, 0.24, 0.20, 0.20, 0.22, 0.22, 0.22, 0.16, 0.10, 0.08),
    incidence_deg=38.5,
)  # fmt: skip

MEDITERRANEAN = Region(
    name="mediterranean",
    epsg=32630, left_m=374_000.0, top_m=4_622_000.0, latitude_deg=41.7,
    crop_shares=(
        (crops.WINTER_WHEAT, 0.22),
        (crops.WINTER_BARLEY, 0.28),
        (crops.WINTER_RAPESEED, 0.09),
        (crops.MAIZE, 0.15),
        (crops.SUGAR_BEET, 0.10),
        (crops.SUNFLOWER, 0.16),
    ),
    fields_per_km2=17.5, strip_share=0.45, wood_share=0.16, built_share=0.06, stream_m=16.0,
    deciduous=0.2,
    autumn_shift=24.0, spring_shift=-14.0, ripening_shift=-24.0,
    summer_shift=-10.0, summer_ripening_shift=-14.0,
    lai_factor=0.82, winter_loss=0.0, cover_crop_share=0.15, drought=0.4,
    soil=(0.085, 0.132, 0.195, 0.222, 0.246, 0.264, 0.284, 0.305, 0.375, 0.335),
    wet_days=(0.28, 0.26, 0.26, 0.3, 0.28, 0.16, 0.08, 0.09, 0.17, 0.28, 0.3, 0.3),
    overcast=(0.33, 0.30, 0.30, 0.30, 0.24, 0.12, 0.05, 0.06, 0.15, 0.27, 0.33, 0.35),
    clear=(0.34, 0.36, 0.36, 0.34, 0.40, 0.58, 0.74, 0.70, 0.54, 0.40, 0.34, 0.32),
    incidence_deg=34.0,
)  # fmt: skip

CONTINENTAL = Region(
    name="continental",
    epsg=32634, left_m=418_000.0, top_m=5_134_000.0, latitude_deg=46.3,
    crop_shares=(
        (crops.WINTER_WHEAT, 0.28),
        (crops.WINTER_BARLEY, 0.10),
        (crops.WINTER_RAPESEED, 0.13),
        (crops.MAIZE, 0.24),
        (crops.SUNFLOWER, 0.14),
        (crops.SOYBEAN, 0.11),
    ),
    fields_per_km2=14.5, strip_share=0.5, wood_share=0.13, built_share=0.06, stream_m=28.0,
    deciduous=0.9,
    autumn_shift=-8.0, spring_shift=4.0, ripening_shift=-12.0,
    summer_shift=-4.0, summer_ripening_shift=-8.0,
    lai_factor=0.92, winter_loss=0.45, cover_crop_share=0.2, drought=0.35,
    soil=(0.058, 0.083, 0.110, 0.128, 0.148, 0.162, 0.180, 0.202, 0.275, 0.240),
    wet_days=(0.35, 0.33, 0.32, 0.34, 0.38, 0.36, 0.28, 0.25, 0.27, 0.3, 0.36, 0.38),
    overcast=(0.55, 0.48, 0.36, 0.28, 0.25, 0.2, 0.14, 0.13, 0.2, 0.3, 0.5, 0.58),
    clear=(0.16, 0.2, 0.28, 0.3, 0.32, 0.38, 0.5, 0.52, 0.42, 0.34, 0.18, 0.14),
    incidence_deg=43.0,
)  # fmt: skip

REGIONS = {region.name: region for region in (TEMPERATE, MEDITERRANEAN, CONTINENTAL)}
