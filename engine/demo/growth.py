"""From sowing to stubble: leaf area, dead matter and residue of every crop pixel on a day.

Growth, senescence and catch crops are logistic curves of leaf area index over time (as in Zhang
et al. 2003 for vegetation indices). Every parcel draws its own dates around those of its crop,
partly in common with the other fields of its farm.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from furrow.engine.demo.ground import Ground
from furrow.engine.demo.regions import Region
from furrow.engine.demo.weather import Weather

FIRST_KNOT = -105.0
KNOT_DAYS = 24.0
KNOTS = 17
"""Every field strays from its curve by a factor that is drawn at these knots."""

Values = NDArray[np.float32]


@dataclass(frozen=True)
class Traits:
    """One value a parcel. Days count from 1 January of the harvest year."""

    crop: NDArray[np.int32]
    """Index into the region's crops."""
    emergence: Values
    autumn_lai: Values
    growth: Values
    growth_pace: Values
    peak_lai: Values
    ripening: Values
    ripening_pace: Values
    harvest: Values
    straw: Values
    flowering: Values
    cover_lai: Values
    """Green cover in the winter before a summer crop, or volunteers before a winter crop."""
    cover_end: Values
    residue: Values
    """Ground covered by straw after harvest."""
    tillage: Values
    """First tillage after harvest."""
    regrowth_lai: Values
    regrowth: Values
    drought: Values
    wobble: NDArray[np.float32]
    """(parcels, KNOTS): factor on leaf area through time."""

    def __len__(self) -> int:
        return len(self.crop)


@dataclass(frozen=True)
class Plants:
    """The state of the crop pixels (1-D, in the order of `Grower.pixels`) on one day."""

    green: Values
    """Leaf area index of living leaves."""
    dead: Values
    """Area index of dead standing matter."""
    flowers: Values
    """0 … 1"""
    residue: Values
    """Share of the ground under straw (0 … 1)."""
    main_crop: Values
    """1 while the crop itself stands, 0 before and after it."""


def draw_traits(
    crop: NDArray[np.int32],
    farm: NDArray[np.int32],
    region: Region,
    weather: Weather,
    rng: np.random.Generator,
) -> Traits:
    """Draw what each field's farmer and soil made of the season."""
    count = len(crop)

    def of(attribute: str) -> NDArray[np.float64]:
        return np.array([getattr(c, attribute) for c in region.crops], dtype=float)[crop]

    def normal(farm_share: float) -> NDArray[np.float64]:
        """Standard normal, correlated by ``farm_share`` within a farm."""
        shared = rng.normal(size=int(farm.max()) + 1)[farm]
        own = rng.normal(size=count)
        return np.asarray(np.sqrt(farm_share) * shared + np.sqrt(1.0 - farm_share) * own)

    winter = np.array([c.winter for c in region.crops])[crop]
    autumn = region.autumn_shift + weather.autumn_shift
    summer = region.summer_shift + weather.summer_shift
    spring = np.where(winter, region.spring_shift + weather.spring_shift, summer)
    ripe = np.where(
        winter,
        region.ripening_shift + weather.ripening_shift,
        region.summer_ripening_shift + weather.summer_ripening_shift,
    )
    late_sowing = of("sowing_sd") * normal(0.4)
    sowing = of("sowing") + np.where(winter, autumn, summer) + late_sowing
    late_growth = 0.35 * late_sowing + of("growth_sd") * normal(0.25)
    growth = np.maximum(of("growth") + spring + late_growth, sowing + 30.0)
    ripening = of("ripening") + ripe + 0.35 * late_growth + of("ripening_sd") * normal(0.25)
    harvest = ripening + of("harvest_lag") + of("harvest_lag_sd") * normal(0.3)
    vigour = np.exp(0.11 * normal(0.3))

    covered = rng.random(count) < np.where(winter, 0.35, region.cover_crop_share)
    cover_lai = np.where(covered, rng.uniform(0.3, 2.2, count), rng.uniform(0.0, 0.25, count))
    ploughed = rng.uniform(-50.0, 85.0, count)
    cover_end = np.where(winter, sowing - 6.0, np.minimum(ploughed, sowing - 8.0))
    tillage = harvest + 4.0 + rng.gamma(1.6, 11.0, count)
    sown_again = rng.random(count) < 0.45
    values = {
        "emergence": sowing + of("emergence"),
        "autumn_lai": of("autumn_lai") * np.exp(0.35 * normal(0.2)) * np.exp(-0.018 * late_sowing),
        "growth": growth,
        "growth_pace": of("growth_pace") * np.exp(0.12 * normal(0.0)),
        "peak_lai": of("peak_lai") * region.lai_factor * vigour,
        "ripening": ripening,
        "ripening_pace": of("ripening_pace") * np.exp(0.18 * normal(0.0)),
        "harvest": np.maximum(harvest, growth + 35.0),
        "straw": of("straw") * np.exp(0.15 * normal(0.2)),
        "flowering": np.array([c.flowering or 999.0 for c in region.crops])[crop]
        + spring
        + 0.5 * late_growth,
        "cover_lai": cover_lai,
        "cover_end": cover_end,
        "residue": rng.uniform(0.15, 0.6, count),
        "tillage": tillage,
        "regrowth_lai": np.where(sown_again, rng.uniform(0.5, 2.4, count), 0.12),
        "regrowth": tillage + 12.0 + rng.gamma(2.0, 9.0, count),
        "drought": region.drought * weather.drought * rng.uniform(0.4, 1.4, count),
    }
    return Traits(
        crop=crop,
        wobble=_wobble(count, rng),
        **{name: np.asarray(value, dtype=np.float32) for name, value in values.items()},
    )


class Grower:
    """Evaluates the curves of all crop pixels, day by day."""

    def __init__(self, traits: Traits, ground: Ground, region: Region) -> None:
        self.pixels = np.flatnonzero(ground.parcel >= 0)
        """Flat indices of the crop pixels."""
        self.parcel = ground.parcel.ravel()[self.pixels]
        self.crop = traits.crop[self.parcel]
        self.vigour = ground.vigour.ravel()[self.pixels]
        self._traits = traits
        self._delay = ground.delay.ravel()[self.pixels]
        self._sand = ground.sand.ravel()[self.pixels]
        self._winter_loss = region.winter_loss
        self._pixel_traits = {
            field.name: getattr(traits, field.name)[self.parcel]
            for field in fields(traits)
            if field.name not in ("crop", "wobble")
        }

    def on(self, day: float) -> Plants:
        """Plants on ``day`` (days from 1 January of the harvest year)."""
        t = self._pixel_traits
        local = np.float32(day) - self._delay
        wobble = self._wobble(day) * self.vigour

        settled = expit((local - t["emergence"] - 14.0) / 8.0)
        loss = self._winter_loss * np.exp(-(((day - 25.0) / 42.0) ** 2))
        young = t["autumn_lai"] * settled * (1.0 - loss)
        full = np.maximum(t["peak_lai"] - t["autumn_lai"], 0.5)
        grown = full * expit((local - t["growth"]) / t["growth_pace"])
        early = 4.0 * self._sand - 2.0  # light soils ripen first
        ripe = expit((local + early - t["ripening"]) / t["ripening_pace"])
        standing = (np.float32(day) < t["harvest"]).astype(np.float32)
        dry = t["drought"] * self._sand * np.exp(-(((day - 205.0) / 32.0) ** 2))
        body = (young + grown) * wobble * standing
        crop_green = body * (1.0 - ripe) * (1.0 - dry)
        dead = body * (t["straw"] * ripe + 0.4 * dry * (1.0 - ripe))

        before = (
            t["cover_lai"] * expit((local + 96.0) / 9.0) * expit((t["cover_end"] - local) / 3.0)
        )
        after = t["regrowth_lai"] * expit((local - t["regrowth"]) / 6.0) * (1.0 - standing)
        other = (before + after) * self.vigour
        stubble = t["residue"] * (1.0 - standing)
        tilled = np.float32(day) > t["tillage"]
        residue = stubble * np.where(tilled, np.float32(0.2), np.float32(1.0))
        # the length of the day rules flowering: patches differ less than in growth
        flowers = np.exp(-(((day - 0.4 * self._delay - t["flowering"]) / 12.0) ** 4))
        return Plants(
            green=(crop_green + other).astype(np.float32),
            dead=dead.astype(np.float32),
            flowers=flowers.astype(np.float32),
            residue=residue.astype(np.float32),
            main_crop=standing * (local > t["emergence"]),
        )

    def _wobble(self, day: float) -> Values:
        place = min(max((day - FIRST_KNOT) / KNOT_DAYS, 0.0), KNOTS - 1.001)
        knot = int(place)
        share = np.float32(place - knot)
        table = self._traits.wobble
        now = table[:, knot] * (1.0 - share) + table[:, knot + 1] * share
        return np.asarray(now[self.parcel], dtype=np.float32)


def _wobble(count: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """Stress, weeds, nitrogen: an autoregressive factor that forgets in two months."""
    steps = rng.normal(0.0, 1.0, (count, KNOTS))
    walk = np.empty_like(steps)
    walk[:, 0] = steps[:, 0]
    for k in range(1, KNOTS):
        walk[:, k] = 0.65 * walk[:, k - 1] + 0.76 * steps[:, k]
    return np.asarray(np.exp(0.11 * walk), dtype=np.float32)
