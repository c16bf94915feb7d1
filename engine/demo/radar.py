"""What Sentinel-1 sees: soil and canopy in a water-cloud model, and speckle on top.

Attema & Ulaby 1978: sigma0 = A (1 - T²) + T² sigma0_soil, T² = exp(-2 B V / cos θ), with the leaf
area (and a little of the dead matter) as V. Speckle is gamma-distributed in linear power.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from furrow.engine.demo import ground as g
from furrow.engine.demo.ground import Ground
from furrow.engine.demo.growth import Grower, Plants
from furrow.engine.demo.noise import Field
from furrow.engine.demo.regions import Region

POLARISATIONS = ("vv", "vh")
# neighbouring pixels of 10 m share much of a resolution cell of 20 m
SPECKLE_KERNEL = (0.22, 0.56, 0.22)
GAMMA_SHAPE = 0.85
"""With the kernel above: about five looks."""
INCIDENCE_DEG_PER_KM = 0.07
DB_PER_DEG = -0.17

_STEADY_DB = {  # at 38.5°: VV, VH
    g.TREES: (-9.6, -14.8),
    g.WATER: (-19.0, -26.5),
    g.BUILT_UP: (-4.5, -12.0),
    g.VERGE: (-11.3, -18.0),
}


@dataclass(frozen=True)
class RadarTraits:
    """One value a parcel."""

    roughness_db: NDArray[np.float32]
    """Of the bare soil before and under the crop."""
    later_roughness_db: NDArray[np.float32]
    """After tillage."""
    canopy_db: NDArray[np.float32]
    """(parcels, 2): structure of this field's canopy, VV and VH."""
    thickness: NDArray[np.float32]
    """Factor on the canopy's attenuation."""


def draw_radar_traits(count: int, rng: np.random.Generator) -> RadarTraits:
    shared = rng.normal(0.0, 0.5, (count, 1))
    canopy = shared + rng.normal(0.0, 0.35, (count, 2))
    return RadarTraits(
        roughness_db=rng.normal(0.0, 1.1, count).astype(np.float32),
        later_roughness_db=rng.normal(0.0, 1.1, count).astype(np.float32),
        canopy_db=canopy.astype(np.float32),
        thickness=np.exp(rng.normal(0.0, 0.2, count)).astype(np.float32),
    )


class Radar:
    """Backscatter on a day."""

    def __init__(
        self,
        ground: Ground,
        grower: Grower,
        traits: RadarTraits,
        harvest: NDArray[np.float32],
        region: Region,
    ) -> None:
        self._ground = ground
        self._grower = grower
        self._traits = traits
        self._harvest = harvest
        self._region = region
        columns = ground.cover.shape[1]
        km = (np.arange(columns, dtype=np.float32) - columns / 2.0) * g.PIXEL_M / 1000.0
        # ascending pass, looking to the right: farther to the east
        self._incidence_deg = region.incidence_deg + INCIDENCE_DEG_PER_KM * km

    def backscatter_db(
        self,
        plants: Plants,
        day: float,
        moisture: float,
        rained: bool,
        rng: np.random.Generator,
    ) -> list[Field]:
        """Sigma nought (dB) in VV and VH, with speckle, (size_px, size_px)."""
        calibration = rng.normal(0.0, 0.25)
        wind = rng.normal(0.0, 2.0)
        bands = []
        for p in range(len(POLARISATIONS)):
            level = self._steady(p, wind, moisture)
            level.ravel()[self._grower.pixels] = self._crop(p, plants, day, moisture, rained)
            level += self._ground.slope_db + self._ground.roughness_db
            level += DB_PER_DEG * (self._incidence_deg - 38.5)[None, :] + calibration
            power = np.power(np.float32(10.0), level.astype(np.float32) / 10.0)
            power *= _speckle(power.shape, rng)
            bands.append(np.asarray(10.0 * np.log10(np.maximum(power, 1e-5)), dtype=np.float32))
        return bands

    def _steady(self, p: int, wind: float, moisture: float) -> Field:
        level = np.empty(self._ground.cover.shape, dtype=np.float32)
        for cover, decibels in _STEADY_DB.items():
            change = wind if cover == g.WATER else 6.0 * (moisture - 0.22)
            level[self._ground.cover == cover] = decibels[p] + (
                0.0 if cover == g.BUILT_UP else change
            )
        return level

    def _crop(
        self, p: int, plants: Plants, day: float, moisture: float, rained: bool
    ) -> NDArray[np.float32]:
        grower, traits = self._grower, self._traits
        region = self._region
        canopies = [crop.canopy for crop in region.crops]
        own = np.array([(c.vv_db, c.vh_db)[p] for c in canopies])[grower.crop]
        ripe_db = np.array([c.ripe_db for c in canopies])[grower.crop]
        thick = np.array([(c.vv_attenuation, c.vh_attenuation)[p] for c in canopies])[grower.crop]
        dryness = plants.dead / np.maximum(plants.green + plants.dead, 0.05)
        # catch crops and volunteers behave like a leafy canopy of no special kind
        own = np.where(plants.main_crop > 0, own + ripe_db * dryness, (-10.5, -16.5)[p])
        thick = np.where(plants.main_crop > 0, thick, 0.10) * traits.thickness[grower.parcel]
        volume = plants.green + 0.3 * plants.dead
        cosine = math.cos(math.radians(region.incidence_deg))
        through = np.exp(-2.0 * thick * volume / cosine)
        wet_db = 0.7 if rained else 0.0
        canopy = 10.0 ** ((own + traits.canopy_db[grower.parcel, p] + wet_db) / 10.0)
        soil = 10.0 ** (self._soil_db(p, day, moisture) / 10.0)
        power = canopy * (1.0 - through) + soil * through
        return np.asarray(10.0 * np.log10(power), dtype=np.float32)

    def _soil_db(self, p: int, day: float, moisture: float) -> NDArray[np.float64]:
        grower, traits = self._grower, self._traits
        parcel, harvest = grower.parcel, self._harvest[grower.parcel]
        after = day > harvest
        rough = np.where(after, traits.later_roughness_db[parcel], traits.roughness_db[parcel])
        ridges = np.array([crop.ridge_db for crop in self._region.crops])[grower.crop]
        rough = rough + np.where((day > 100.0) & ~after, ridges, 0.0)
        sand = self._ground.sand.ravel()[grower.pixels]
        wet = moisture * (1.15 - 0.3 * sand)
        offset, slope = ((-14.2, 20.0), (-24.3, 24.0))[p]
        return np.asarray(offset + slope * wet + rough * (1.0, 1.2)[p])


def _speckle(shape: tuple[int, int], rng: np.random.Generator) -> Field:
    """Multiplicative, mean 1, correlated over about two pixels."""
    grains = rng.standard_gamma(GAMMA_SHAPE, shape, dtype=np.float32) / GAMMA_SHAPE
    for axis in (0, 1):
        grains = ndimage.correlate1d(grains, SPECKLE_KERNEL, axis=axis, mode="mirror")
    return np.asarray(grains, dtype=np.float32)
