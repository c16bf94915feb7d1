"""The weather of a season: warmth, rain, soil moisture, and how much sky each pass sees."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from furrow.engine.demo.regions import Region
from furrow.engine.demo.seeds import weather_rng

PASS_DAYS_S2 = 5
PASS_DAYS_S1 = 6


@dataclass(frozen=True)
class Weather:
    """What a whole region shares in one year. Shifts are days, on top of the region's own."""

    start: date
    """First day of the season, 1 October."""
    end: date
    autumn_shift: float
    spring_shift: float
    ripening_shift: float
    summer_shift: float
    summer_ripening_shift: float
    drought: float
    """Factor on the region's drought."""
    moisture: NDArray[np.float64]
    """Volumetric surface soil moisture (m³/m³) for every day of the season."""
    rain: NDArray[np.bool_]
    s2_days: tuple[date, ...]
    s1_days: tuple[date, ...]
    cloud_cover: tuple[float, ...]
    """Of every Sentinel-2 pass (0 … 1)."""

    def moisture_on(self, day: date) -> float:
        return float(self.moisture[(day - self.start).days])

    def rained_on(self, day: date) -> bool:
        return bool(self.rain[(day - self.start).days])


def draw_weather(region: Region, year: int) -> Weather:
    """The weather of the season October ``year - 1`` … September ``year``."""
    rng = weather_rng(region.name, year, "weather")
    start, end = date(year - 1, 10, 1), date(year, 9, 30)
    warmth = rng.normal(0.0, 1.0, 3)
    cloudiness = float(np.clip(rng.normal(1.0, 0.13), 0.75, 1.25))
    rain, moisture = _rain(region, start, end, rng)
    s2_days = _passes(start, end, PASS_DAYS_S2, int(rng.integers(PASS_DAYS_S2)))
    s1_days = _passes(start, end, PASS_DAYS_S1, int(rng.integers(PASS_DAYS_S1)))
    return Weather(
        start=start,
        end=end,
        autumn_shift=4.0 * float(warmth[0]),
        spring_shift=5.0 * float(warmth[1]),
        ripening_shift=2.5 * float(warmth[1]) + 3.0 * float(warmth[2]),
        summer_shift=4.0 * float(warmth[1]),
        summer_ripening_shift=5.0 * float(warmth[2]),
        drought=float(np.clip(rng.normal(1.0, 0.4), 0.2, 2.0)),
        moisture=moisture,
        rain=rain,
        s2_days=s2_days,
        s1_days=s1_days,
        cloud_cover=tuple(_cloud_cover(region, day, cloudiness, rng) for day in s2_days),
    )


def sun_position(latitude_deg: float, day: date, local_hour: float) -> tuple[float, float]:
    """Zenith angle and azimuth (clockwise from north) of the sun, in radians.

    Spencer's declination is replaced by one cosine: right to half a degree, which is enough here.
    """
    day_of_year = day.timetuple().tm_yday
    declination = math.radians(-23.44) * math.cos(2.0 * math.pi * (day_of_year + 10) / 365.25)
    latitude = math.radians(latitude_deg)
    hour = math.radians(15.0 * (local_hour - 12.0))
    cosine = math.sin(latitude) * math.sin(declination) + math.cos(latitude) * math.cos(
        declination
    ) * math.cos(hour)
    east = -math.cos(declination) * math.sin(hour)
    north = math.cos(latitude) * math.sin(declination) - math.sin(latitude) * math.cos(
        declination
    ) * math.cos(hour)
    return math.acos(cosine), math.atan2(east, north) % (2.0 * math.pi)


def _passes(start: date, end: date, every_days: int, first: int) -> tuple[date, ...]:
    days = range(first, (end - start).days + 1, every_days)
    return tuple(start + timedelta(days=offset) for offset in days)


def _rain(
    region: Region, start: date, end: date, rng: np.random.Generator
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Wet and dry spells, and a bucket that fills with rain and dries faster in summer."""
    days = (end - start).days + 1
    rain = np.zeros(days, dtype=bool)
    moisture = np.zeros(days)
    level, wet = 0.26, False
    for i in range(days):
        month = (start + timedelta(days=i)).month
        chance = region.wet_days[month - 1]
        wet = bool(rng.random() < (chance + 0.25 * (1.0 - chance) if wet else 0.8 * chance))
        summer = 0.5 - 0.5 * math.cos(2.0 * math.pi * (month - 1) / 12.0)
        level -= (level - 0.07) * (0.05 + 0.17 * summer)
        if wet:
            level += (0.42 - level) * float(np.clip(rng.exponential(0.4), 0.05, 0.95))
        rain[i], moisture[i] = wet, level
    return rain, moisture


def _cloud_cover(region: Region, day: date, cloudiness: float, rng: np.random.Generator) -> float:
    month = day.month - 1
    overcast = min(0.9, region.overcast[month] * cloudiness)
    clear = region.clear[month] / cloudiness
    draw, part = rng.random(), rng.beta(0.9, 1.1)
    if draw < overcast:
        return 1.0
    if draw > 1.0 - clear:
        return 0.0
    return float(np.clip(part, 0.02, 0.97))
