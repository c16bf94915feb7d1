"""What Sentinel-2 sees: canopy, soil, trees, water and roofs mixed in each band.

A canopy of area index L hides the soil as exp(-k L) (Beer's law, as in Baret & Guyot 1991), with
a smaller k in the near infrared, where leaves let light through.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from furrow.engine.demo import ground as g
from furrow.engine.demo.crops import BANDS, Spectrum
from furrow.engine.demo.ground import Ground
from furrow.engine.demo.growth import Grower, Plants
from furrow.engine.demo.noise import Field, smooth_field
from furrow.engine.demo.regions import Region

# one-way extinction by leaf area, and how much of its reflectance a soil keeps when soaked
EXTINCTION = (0.62, 0.58, 0.64, 0.60, 0.46, 0.42, 0.42, 0.42, 0.52, 0.56)
SOAKED = (0.58, 0.56, 0.56, 0.56, 0.58, 0.58, 0.58, 0.58, 0.54, 0.44)

#                  blue  green  red   re1   re2   re3   nir   nir08 sw16  sw22
STUBBLE = (0.085, 0.130, 0.185, 0.215, 0.250, 0.275, 0.300, 0.325, 0.390, 0.310)
CATCH_CROP = (0.028, 0.058, 0.030, 0.088, 0.300, 0.400, 0.440, 0.450, 0.165, 0.080)
LEAFY_TREES = (0.017, 0.034, 0.018, 0.058, 0.215, 0.285, 0.310, 0.325, 0.125, 0.052)
BARE_TREES = (0.030, 0.042, 0.048, 0.068, 0.112, 0.130, 0.148, 0.165, 0.155, 0.095)
CONIFERS = (0.016, 0.028, 0.018, 0.045, 0.130, 0.165, 0.185, 0.195, 0.085, 0.038)
CLEAR_WATER = (0.034, 0.036, 0.024, 0.020, 0.014, 0.013, 0.012, 0.011, 0.007, 0.005)
ROOFS = (0.098, 0.115, 0.130, 0.142, 0.155, 0.165, 0.178, 0.188, 0.205, 0.190)
GARDENS = (0.034, 0.058, 0.046, 0.090, 0.220, 0.275, 0.300, 0.310, 0.185, 0.100)
ROAD = (0.088, 0.100, 0.110, 0.120, 0.130, 0.138, 0.148, 0.158, 0.185, 0.165)
GRASS = (0.030, 0.058, 0.040, 0.092, 0.255, 0.325, 0.350, 0.360, 0.195, 0.095)
DRY_GRASS = (0.055, 0.085, 0.105, 0.140, 0.205, 0.235, 0.260, 0.275, 0.290, 0.195)


@dataclass(frozen=True)
class OpticalTraits:
    """One value a parcel: what makes two fields of a crop look unlike. All about 1."""

    pigment: NDArray[np.float32]
    """Visible reflectance of leaves: nitrogen, variety."""
    structure: NDArray[np.float32]
    """Near-infrared reflectance of leaves: leaf angle, density."""
    water: NDArray[np.float32]
    """Short-wave reflectance of leaves."""
    straw: NDArray[np.float32]


def draw_optical_traits(count: int, rng: np.random.Generator) -> OpticalTraits:
    def factor(sd: float) -> NDArray[np.float32]:
        return np.asarray(np.exp(rng.normal(0.0, sd, count)), dtype=np.float32)

    return OpticalTraits(factor(0.12), factor(0.07), factor(0.08), factor(0.12))


class Optics:
    """Reflectance of the surface on a day, band by band."""

    def __init__(
        self, ground: Ground, grower: Grower, traits: OpticalTraits, region: Region
    ) -> None:
        self._ground = ground
        self._grower = grower
        self._region = region
        self._traits = traits
        self._leaf = np.array([c.leaf for c in region.crops], dtype=np.float32)
        self._dead = np.array([c.dead for c in region.crops], dtype=np.float32)
        self._flower = np.array([c.flower or c.leaf for c in region.crops], dtype=np.float32)
        self._margin = np.where(ground.cover == g.VERGE, 1.0, ground.margin).astype(np.float32)

    def surface(
        self, plants: Plants, day: float, moisture: float, rng: np.random.Generator
    ) -> list[Field]:
        """Bottom-of-atmosphere reflectance (0 … 1) of each of BANDS, (size_px, size_px)."""
        shape = self._ground.cover.shape
        wetness = np.clip((moisture - 0.07) / 0.33 - 0.35 * (self._ground.sand - 0.5), 0.0, 1.0)
        texture = smooth_field(shape, 0.8, rng)
        cover = self._cover_spectra(day)
        fine = 1.0 + 0.018 * texture
        bands = []
        for b in range(len(BANDS)):
            band = self._background(b, cover)
            soil = self._soil(b, wetness)
            band.ravel()[self._grower.pixels] = self._crop(b, plants, soil)
            margin = self._blend(cover["grass"][b], cover["road"][b], self._ground.road)
            band += self._margin * (margin - band)
            noise = rng.standard_normal(shape, dtype=np.float32)
            bands.append(ndimage.gaussian_filter(band * fine, 0.5, truncate=2.0) + 0.0022 * noise)
        return bands

    def _soil(self, b: int, wetness: Field) -> Values:
        pixels = self._grower.pixels
        dark = 1.0 - (1.0 - SOAKED[b]) * wetness.ravel()[pixels]
        return np.asarray(self._region.soil[b] * self._ground.brightness.ravel()[pixels] * dark)

    def _crop(self, b: int, plants: Plants, soil: Values) -> Values:
        grower, traits = self._grower, self._traits
        kind = (traits.pigment, traits.structure, traits.water)[_leaf_trait(b)]
        own = self._leaf[grower.crop, b]
        own = own + plants.flowers * (self._flower[grower.crop, b] - own)
        green = CATCH_CROP[b] + plants.main_crop * (own - CATCH_CROP[b])
        green = green * kind[grower.parcel]
        dead = self._dead[grower.crop, b] * traits.straw[grower.parcel]
        area = plants.green + plants.dead
        canopy = (plants.green * green + plants.dead * dead) / np.maximum(area, 1e-4)
        floor = soil + plants.residue * (STUBBLE[b] * traits.straw[grower.parcel] - soil)
        return np.asarray(canopy + (floor - canopy) * np.exp(-EXTINCTION[b] * area))

    def _background(self, b: int, cover: dict[str, Spectrum]) -> Field:
        """Trees, water, towns; crops are filled in afterwards."""
        ground = self._ground
        band = np.empty(ground.cover.shape, dtype=np.float32)
        band[...] = cover["grass"][b]
        trees = ground.cover == g.TREES
        band[trees] = (
            cover["trees"][b] * (0.75 + 0.5 * ground.sand[trees]) * np.sqrt(ground.vigour[trees])
        )
        band[ground.cover == g.WATER] = CLEAR_WATER[b]
        town = ground.cover == g.BUILT_UP
        roofs = ROOFS[b] * (1.0 + 0.08 * ground.roughness_db[town])
        band[town] = self._blend(cover["garden"][b], np.maximum(roofs, 0.03), ground.town_mix[town])
        return band

    def _cover_spectra(self, day: float) -> dict[str, Spectrum]:
        """How green trees, grass and gardens are on a day."""
        shift = self._region.spring_shift
        leafy = _rise(day, 112.0 + shift, 7.0) * (1.0 - _rise(day, 300.0, 9.0)) + (
            1.0 - _rise(day, 300.0 - 365.0, 9.0)
        )
        leafy = min(1.0, leafy)
        parched = min(1.0, 2.0 * self._region.drought * float(np.exp(-(((day - 210) / 35) ** 2))))
        dormant = 0.35 * float(np.exp(-(((day - 20) / 45) ** 2)))
        broad = _mixed(BARE_TREES, LEAFY_TREES, leafy)
        return {
            "trees": _mixed(CONIFERS, broad, self._region.deciduous),
            "grass": _mixed(GRASS, DRY_GRASS, min(1.0, parched + dormant)),
            "garden": _mixed(GARDENS, DRY_GRASS, 0.5 * (parched + dormant)),
            "road": ROAD,
        }

    @staticmethod
    def _blend(first: float, second: Field | float, share: Field) -> Field:
        return np.asarray(first + share * (second - first), dtype=np.float32)


Values = NDArray[np.float32]


def _leaf_trait(b: int) -> int:
    if BANDS[b] in ("blue", "green", "red", "rededge1"):
        return 0
    return 2 if BANDS[b].startswith("swir") else 1


def _rise(day: float, middle: float, pace: float) -> float:
    return float(1.0 / (1.0 + np.exp(-np.clip((day - middle) / pace, -50.0, 50.0))))


def _mixed(first: Spectrum, second: Spectrum, share: float) -> Spectrum:
    return tuple(a + share * (b - a) for a, b in zip(first, second, strict=True))
