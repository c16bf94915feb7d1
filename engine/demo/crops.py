"""How each crop grows and looks. Days are counted from 1 January of the harvest year.

Calendars are the usual ones of north-west Europe; regions and years shift them. Reflectances of
closed canopies, straw and radar levels were set by eye against the Sentinel-1 and Sentinel-2
series of Belgian parcels of 2019 and against common agronomic knowledge: they are plausible, they
are not fitted.
"""

from __future__ import annotations

from dataclasses import dataclass

BANDS = (
    "blue",
    "green",
    "red",
    "rededge1",
    "rededge2",
    "rededge3",
    "nir",
    "nir08",
    "swir16",
    "swir22",
)
"""Asset keys, in order of wavelength. All spectra follow this order."""
FINE_BANDS = ("blue", "green", "red", "nir")
"""At 10 m; all others, and SCL, at 20 m."""

Spectrum = tuple[float, ...]


@dataclass(frozen=True)
class Canopy:
    """Radar behaviour of a crop in a water-cloud model (Attema & Ulaby 1978)."""

    vv_db: float
    """Backscatter of the closed canopy alone."""
    vh_db: float
    vv_attenuation: float
    """Per unit of leaf area index, one way."""
    vh_attenuation: float
    ripe_db: float = 0.0
    """Change of the canopy's own backscatter when it dries: ears, pods."""


@dataclass(frozen=True)
class Crop:
    """Medians over fields; ``*_sd`` are standard deviations between fields in days."""

    name: str
    winter: bool
    """Sown in the autumn before the harvest year."""
    sowing: float
    sowing_sd: float
    emergence: float
    """Days from sowing."""
    autumn_lai: float
    """Leaf area index going into winter."""
    growth: float
    """Midpoint of the main growth (stem elongation, row closure)."""
    growth_sd: float
    growth_pace: float
    """Days; a logistic rises from 12 % to 88 % in four of them."""
    peak_lai: float
    ripening: float
    """Midpoint of senescence."""
    ripening_sd: float
    ripening_pace: float
    harvest_lag: float
    """Days from the midpoint of senescence."""
    harvest_lag_sd: float
    straw: float
    """Dead matter left standing at ripeness, as a share of the leaf area."""
    leaf: Spectrum
    dead: Spectrum
    canopy: Canopy
    flowering: float | None = None
    flower: Spectrum | None = None
    ridge_db: float = 0.0
    """Backscatter of the bare seedbed above a flat one."""


#            blue  green  red   re1   re2   re3   nir   nir08 sw16  sw22
CEREAL_LEAF = (0.024, 0.047, 0.024, 0.078, 0.275, 0.375, 0.415, 0.425, 0.138, 0.062)
STRAW_LEAF = (0.070, 0.115, 0.170, 0.200, 0.240, 0.265, 0.290, 0.315, 0.365, 0.275)
BROAD_DEAD = (0.060, 0.095, 0.130, 0.165, 0.220, 0.245, 0.270, 0.290, 0.310, 0.215)
CEREAL_CANOPY = Canopy(-15.5, -21.5, 0.165, 0.085, ripe_db=3.0)

WINTER_WHEAT = Crop(
    name="Winter wheat",
    winter=True,
    sowing=-74.0, sowing_sd=7.9, emergence=14.0, autumn_lai=0.65,
    growth=97.0, growth_sd=5.1, growth_pace=11.0, peak_lai=4.9,
    ripening=183.0, ripening_sd=4.3, ripening_pace=6.0,
    harvest_lag=27.0, harvest_lag_sd=3.6, straw=0.75,
    leaf=CEREAL_LEAF, dead=STRAW_LEAF, canopy=CEREAL_CANOPY,
)  # fmt: skip
WINTER_BARLEY = Crop(
    name="Winter barley",
    winter=True,
    sowing=-86.0, sowing_sd=6.5, emergence=12.0, autumn_lai=0.95,
    growth=89.0, growth_sd=5.1, growth_pace=11.0, peak_lai=4.7,
    ripening=167.0, ripening_sd=4.3, ripening_pace=6.0,
    harvest_lag=24.0, harvest_lag_sd=3.6, straw=0.75,
    leaf=(0.025, 0.052, 0.026, 0.083, 0.295, 0.400, 0.440, 0.450, 0.143, 0.064),
    dead=(0.074, 0.121, 0.176, 0.206, 0.247, 0.273, 0.298, 0.323, 0.365, 0.272),
    canopy=Canopy(-14.8, -20.6, 0.165, 0.085, ripe_db=4.2),
)  # fmt: skip
WINTER_RAPESEED = Crop(
    name="Winter rapeseed",
    winter=True,
    sowing=-128.0, sowing_sd=5.8, emergence=10.0, autumn_lai=1.7,
    growth=84.0, growth_sd=5.8, growth_pace=12.0, peak_lai=4.2,
    ripening=178.0, ripening_sd=5.1, ripening_pace=7.0,
    harvest_lag=20.0, harvest_lag_sd=3.6, straw=0.7,
    leaf=(0.028, 0.060, 0.030, 0.090, 0.310, 0.415, 0.455, 0.465, 0.165, 0.075),
    dead=BROAD_DEAD, canopy=Canopy(-10.5, -15.0, 0.12, 0.10, ripe_db=0.5),
    flowering=119.0,
    flower=(0.036, 0.135, 0.118, 0.170, 0.340, 0.425, 0.465, 0.480, 0.205, 0.105),
)  # fmt: skip
MAIZE = Crop(
    name="Maize",
    winter=False,
    sowing=117.0, sowing_sd=5.8, emergence=13.0, autumn_lai=0.0,
    growth=178.0, growth_sd=4.0, growth_pace=8.0, peak_lai=4.1,
    ripening=262.0, ripening_sd=6.5, ripening_pace=8.0,
    harvest_lag=4.0, harvest_lag_sd=5.1, straw=0.8,
    leaf=(0.026, 0.056, 0.030, 0.088, 0.310, 0.425, 0.465, 0.475, 0.190, 0.088),
    dead=BROAD_DEAD, canopy=Canopy(-9.4, -15.7, 0.11, 0.09),
)  # fmt: skip
SUGAR_BEET = Crop(
    name="Sugar beet",
    winter=False,
    sowing=95.0, sowing_sd=5.8, emergence=18.0, autumn_lai=0.0,
    growth=164.0, growth_sd=4.3, growth_pace=9.0, peak_lai=4.2,
    ripening=312.0, ripening_sd=8.7, ripening_pace=18.0,
    harvest_lag=-28.0, harvest_lag_sd=8.7, straw=0.3,
    leaf=(0.028, 0.062, 0.031, 0.095, 0.335, 0.460, 0.505, 0.515, 0.180, 0.081),
    dead=BROAD_DEAD, canopy=Canopy(-7.6, -14.2, 0.12, 0.10),
)  # fmt: skip
POTATOES = Crop(
    name="Potatoes",
    winter=False,
    sowing=108.0, sowing_sd=6.5, emergence=26.0, autumn_lai=0.0,
    growth=163.0, growth_sd=4.7, growth_pace=7.5, peak_lai=4.0,
    ripening=231.0, ripening_sd=7.9, ripening_pace=9.0,
    harvest_lag=27.0, harvest_lag_sd=5.8, straw=0.4,
    leaf=(0.028, 0.063, 0.032, 0.097, 0.325, 0.440, 0.480, 0.490, 0.185, 0.084),
    dead=BROAD_DEAD, canopy=Canopy(-7.9, -14.2, 0.12, 0.10), ridge_db=1.0,
)  # fmt: skip
SUNFLOWER = Crop(
    name="Sunflower",
    winter=False,
    sowing=106.0, sowing_sd=6.5, emergence=13.0, autumn_lai=0.0,
    growth=164.0, growth_sd=5.8, growth_pace=8.0, peak_lai=3.6,
    ripening=231.0, ripening_sd=6.5, ripening_pace=9.0,
    harvest_lag=24.0, harvest_lag_sd=5.1, straw=0.6,
    leaf=(0.028, 0.060, 0.034, 0.095, 0.315, 0.430, 0.470, 0.480, 0.190, 0.090),
    dead=BROAD_DEAD, canopy=Canopy(-8.4, -14.8, 0.12, 0.10),
    flowering=190.0,
    flower=(0.033, 0.085, 0.062, 0.125, 0.330, 0.435, 0.470, 0.480, 0.205, 0.105),
)  # fmt: skip
SOYBEAN = Crop(
    name="Soybean",
    winter=False,
    sowing=120.0, sowing_sd=5.8, emergence=12.0, autumn_lai=0.0,
    growth=178.0, growth_sd=5.1, growth_pace=8.0, peak_lai=4.2,
    ripening=248.0, ripening_sd=6.5, ripening_pace=7.0,
    harvest_lag=18.0, harvest_lag_sd=4.3, straw=0.35,
    leaf=(0.026, 0.060, 0.029, 0.090, 0.345, 0.475, 0.520, 0.530, 0.180, 0.080),
    dead=BROAD_DEAD, canopy=Canopy(-9.3, -15.8, 0.12, 0.10),
)  # fmt: skip
