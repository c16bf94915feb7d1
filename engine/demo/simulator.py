"""A simulated season, written as a user would have it: imagery, parcels, a cropland mask."""

from __future__ import annotations

import errno
import json
import os
import shutil
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import RasterioError

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import (
    DiskFull,
    FurrowError,
    ProjectExists,
    ProjectNotWritable,
)
from furrow.engine.demo import ground as g
from furrow.engine.demo.catalog import S1_COLLECTION, S2_COLLECTION, CatalogWriter
from furrow.engine.demo.crops import BANDS, FINE_BANDS
from furrow.engine.demo.ground import Ground, rasterise
from furrow.engine.demo.growth import Grower, draw_traits
from furrow.engine.demo.labels import (
    MASK_NODATA,
    cropland_mask,
    draw_cropping,
    write_parcels,
    write_truth,
)
from furrow.engine.demo.landscape import lay_out
from furrow.engine.demo.noise import Field
from furrow.engine.demo.optics import Optics, draw_optical_traits
from furrow.engine.demo.options import DemoOptions, DemoSeason
from furrow.engine.demo.radar import POLARISATIONS, Radar, draw_radar_traits
from furrow.engine.demo.rasters import Place, RasterWriter
from furrow.engine.demo.regions import REGIONS, Region
from furrow.engine.demo.seeds import landscape_rng, season_rng
from furrow.engine.demo.sky import classify, draw_sky, through_sky
from furrow.engine.demo.weather import Weather, draw_weather, sun_position

SIMULATOR_VERSION = "1"
"""Raised whenever the same options give other pixels."""
BYTES_PER_PIXEL = 1500
"""On disk, all dates together; measured 700 at 400 pixels a side, 1 200 at 96."""


def simulate(folder: Path, options: DemoOptions, reporter: Reporter) -> DemoSeason:
    """Write a simulated season into ``folder``, which must be empty or new.

    The folder appears whole or not at all: everything is written beside it and renamed at the end.

    Raises:
        BadRequest: too many labels asked for.
        ProjectExists: ``folder`` holds files.
        ProjectNotWritable, DiskFull: the disk says no.
        Cancelled: nothing is left behind.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ProjectExists(str(folder))
    part = folder.parent / f".{folder.name}.part"
    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        _require_space(part, options)
        season = _Season(part, options)
        season.write(reporter)
        if folder.exists():
            folder.rmdir()
        os.replace(part, folder)
    except (OSError, RasterioError) as problem:
        raise _explain(problem, folder, options) from problem
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return season.told(folder)


class _Season:
    """One season being written; holds one date at a time."""

    def __init__(self, folder: Path, options: DemoOptions) -> None:
        self._folder = folder
        self._options = options
        self._region: Region = REGIONS[options.region]
        self._weather: Weather = draw_weather(self._region, options.year)
        self._place = Place(
            self._region.epsg, self._region.left_m, self._region.top_m, options.size_px
        )
        self._writer = RasterWriter(self._place)

    def write(self, reporter: Reporter) -> None:
        options, region, weather = self._options, self._region, self._weather
        reporter.step(0.0, "Laying out fields")
        landscape = lay_out(options.size_px * g.PIXEL_M, region, landscape_rng(options, "fields"))
        self._cropping = draw_cropping(
            landscape,
            region,
            options.labelled_per_crop,
            season_rng(options, "cropping"),
        )
        reporter.check()
        ground = rasterise(landscape, options.size_px, landscape_rng(options, "ground"))
        rng = season_rng(options, "fields")
        traits = draw_traits(self._cropping.crop, self._cropping.farm, region, weather, rng)
        grower = Grower(traits, ground, region)
        optics = Optics(ground, grower, draw_optical_traits(len(traits), rng), region)
        radar = Radar(ground, grower, draw_radar_traits(len(traits), rng), traits.harvest, region)
        reporter.step(0.02, "Writing parcels")
        write_parcels(
            self._folder / "parcels.gpkg",
            landscape,
            self._cropping,
            region,
            self._place,
        )
        names = write_truth(
            self._folder / "truth.tif", ground, self._cropping, region, self._writer
        )
        mask = cropland_mask(ground, landscape_rng(options, "cropland mask"))
        self._writer.classes(
            self._folder / "cropland_mask.tif",
            mask,
            10.0,
            nodata=MASK_NODATA,
            names={0: "Not cropland", 1: "Cropland"},
        )
        self._write_about(names, len(traits))
        catalog = CatalogWriter(self._folder, self._place, self._name, self._title)
        self._write_s2(catalog, grower, optics, ground, reporter.part(0.03, 0.72))
        self._write_s1(catalog, grower, radar, reporter.part(0.72, 1.0))
        catalog.close()

    def told(self, folder: Path) -> DemoSeason:
        labelled = int(self._cropping.labelled.sum())
        return DemoSeason(
            folder=folder,
            catalog=folder / "catalog.json",
            parcels=folder / "parcels.gpkg",
            cropland_mask=folder / "cropland_mask.tif",
            truth=folder / "truth.tif",
            season_start=self._weather.start.isoformat(),
            season_end=self._weather.end.isoformat(),
            crops=tuple(crop.name for crop in self._region.crops),
            sentinel_2_dates=len(self._weather.s2_days),
            sentinel_1_dates=len(self._weather.s1_days),
            train_parcels=labelled,
            reference_parcels=len(self._cropping.crop) - labelled,
        )

    @property
    def _name(self) -> str:
        options = self._options
        return f"simulated-{options.region}-{options.year}-{options.seed}"

    @property
    def _title(self) -> str:
        options = self._options
        return (
            f"Simulated season {options.year - 1}/{options.year}, {options.region} region, "
            f"seed {options.seed}"
        )

    def _write_s2(
        self,
        catalog: CatalogWriter,
        grower: Grower,
        optics: Optics,
        ground: Ground,
        reporter: Reporter,
    ) -> None:
        weather = self._weather
        rng = season_rng(self._options, "sentinel-2")
        half_water = _to_20_m((ground.cover == g.WATER).astype(np.float32)) > 0.5
        half_built = _to_20_m((ground.cover == g.BUILT_UP).astype(np.float32)) > 0.5
        passes = list(zip(weather.s2_days, weather.cloud_cover, strict=True))
        for i, (day, cover) in enumerate(passes):
            reporter.step(i / len(passes), "Simulating Sentinel-2, {day}", day=str(day))
            when = self._harvest_day(day)
            sun = sun_position(self._region.latitude_deg, day, 11.0)
            sky = draw_sky(self._options.size_px, cover, sun, rng)
            ground_bands = optics.surface(grower.on(when), when, weather.moisture_on(day), rng)
            seen = dict(zip(BANDS, through_sky(ground_bands, sky, sun[0]), strict=True))
            red, nir = (_to_20_m(ground_bands[BANDS.index(band)]) for band in ("red", "nir"))
            scl = classify(sky, (nir - red) / (nir + red), half_water, half_built, rng)
            reporter.check()
            moment = datetime(day.year, day.month, day.day, 10, 50, tzinfo=UTC)
            scene = catalog.scene_folder(S2_COLLECTION, moment)
            for band, values in seen.items():
                path = scene / f"{band}.tif"
                if band in FINE_BANDS:
                    self._writer.reflectance(path, values, 10.0)
                else:
                    self._writer.reflectance(path, _to_20_m(values), 20.0)
            self._writer.classes(scene / "scl.tif", scl, 20.0, nodata=0)
            catalog.add_s2(moment, 100.0 * float((sky.cloud > 0.3).mean()))

    def _write_s1(
        self, catalog: CatalogWriter, grower: Grower, radar: Radar, reporter: Reporter
    ) -> None:
        weather = self._weather
        rng = season_rng(self._options, "sentinel-1")
        orbit = 1 + int(season_rng(self._options, "orbit").integers(175))
        for i, day in enumerate(weather.s1_days):
            reporter.step(i / len(weather.s1_days), "Simulating Sentinel-1, {day}", day=str(day))
            when = self._harvest_day(day)
            bands = radar.backscatter_db(
                grower.on(when),
                when,
                weather.moisture_on(day),
                weather.rained_on(day),
                rng,
            )
            reporter.check()
            moment = datetime(day.year, day.month, day.day, 17, 31, tzinfo=UTC)
            scene = catalog.scene_folder(S1_COLLECTION, moment)
            for polarisation, values in zip(POLARISATIONS, bands, strict=True):
                self._writer.backscatter(scene / f"{polarisation}.tif", values)
            catalog.add_s1(moment, orbit)

    def _harvest_day(self, day: date) -> float:
        """Days from 1 January of the harvest year; negative before."""
        return float((day - date(self._options.year, 1, 1)).days)

    def _write_about(self, names: dict[int, str], parcels: int) -> None:
        weather = self._weather
        about: dict[str, Any] = {
            "simulated": True,
            "note": "Everything in this folder is simulated. It says nothing about a real place.",
            "simulator_version": SIMULATOR_VERSION,
            **asdict(self._options),
            "epsg": self._place.epsg,
            "season": [weather.start.isoformat(), weather.end.isoformat()],
            "crops": [crop.name for crop in self._region.crops],
            "parcels": parcels,
            "truth_values": {str(value): name for value, name in sorted(names.items())},
            "year_shift_days": {
                "autumn": round(weather.autumn_shift, 2),
                "spring": round(weather.spring_shift, 2),
                "ripening_of_winter_crops": round(weather.ripening_shift, 2),
                "summer": round(weather.summer_shift, 2),
                "ripening_of_summer_crops": round(weather.summer_ripening_shift, 2),
            },
            "drought_factor": round(weather.drought, 3),
            "incidence_deg": self._region.incidence_deg,
            "s1_convention": "sigma0-ellipsoid",
        }
        text = json.dumps(about, indent=2)
        (self._folder / "about.json").write_text(text, encoding="utf-8")


def _to_20_m(band: Field) -> Field:
    """Mean of 2 × 2 pixels; an odd last row or column is repeated."""
    odd = [(0, side % 2) for side in band.shape]
    even = np.pad(band, odd, mode="edge")
    rows, columns = even.shape
    blocks: NDArray[np.float32] = even.reshape(rows // 2, 2, columns // 2, 2)
    return np.asarray(blocks.mean(axis=(1, 3)), dtype=np.float32)


def _require_space(folder: Path, options: DemoOptions) -> None:
    needed = options.size_px**2 * BYTES_PER_PIXEL
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise DiskFull(str(folder.parent), free // 2**20, needed // 2**20)


def _explain(problem: Exception, folder: Path, options: DemoOptions) -> FurrowError:
    """What a failed write means. GDAL does not tell a full disk from other trouble, so look."""
    home = next(path for path in (folder.parent, *folder.parents) if path.exists())
    free = shutil.disk_usage(home).free
    full = isinstance(problem, OSError) and problem.errno == errno.ENOSPC
    if full or free < 2**20:
        needed = options.size_px**2 * BYTES_PER_PIXEL
        return DiskFull(str(home), free // 2**20, needed // 2**20)
    return ProjectNotWritable(str(folder), str(problem))
