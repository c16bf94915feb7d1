"""Two realistic reports: a real season with few labels, and a simulated one with many.

``python tests/report/sample.py FOLDER`` writes both, to be looked at.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np

from furrow.engine.accuracy.assessment import Assessment, HeldOutParcel, assess
from furrow.engine.contract import Grid, Legend, Message
from furrow.engine.contract.results import Estimate, ModelCompared
from furrow.engine.contract.trust_results import MapTrust
from furrow.engine.report import (
    AreaRow,
    ClassSeries,
    FileHash,
    ImageryRow,
    LabelRow,
    Licence,
    MapPicture,
    Provenance,
    ReportContent,
    SeriesBand,
    write_report,
)
from furrow.tests.report import later_sample

FLANDERS_LABELS = {
    "Permanent grass crops": (7, 1387, 13.87),
    "Winter wheat": (4, 1378, 13.78),
    "Maize": (3, 413, 4.11),
    "Winter barley": (1, 294, 2.94),
    "Sugar beet": (1, 154, 1.54),
    "Barley": (1, 72, 0.72),
    "Potatoes": (1, 27, 0.27),
}
DEMO_CROPS = (
    "Winter wheat",
    "Winter barley",
    "Rapeseed",
    "Maize",
    "Sugar beet",
    "Grassland",
    "Trees",
    "Water",
    "Built-up",
)
# share of right parcels, and what the rest is taken for
DEMO_SKILL = {
    "Winter wheat": (0.85, "Winter barley"),
    "Winter barley": (0.7, "Winter wheat"),
    "Rapeseed": (0.97, "Winter wheat"),
    "Maize": (0.88, "Sugar beet"),
    "Sugar beet": (0.8, "Maize"),
    "Grassland": (0.92, "Winter wheat"),
    "Trees": (0.95, "Grassland"),
    "Water": (1.0, "Trees"),
    "Built-up": (0.9, "Maize"),
}
COMPARED = Message(
    "A random forest is as good as “{recipe}”, as far as {parcels} unseen parcels can "
    "tell: macro-F1 {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] against {own:.2f} "
    "[{own_low:.2f}–{own_high:.2f}].",
    recipe="presto",
    parcels=90,
    own=0.85,
    own_low=0.78,
    own_high=0.91,
    forest=0.84,
    forest_low=0.77,
    forest_high=0.9,
)
SEASON_STEPS = (
    "2018-10",
    "2018-11",
    "2018-12",
    *(f"2019-{month:02d}" for month in range(1, 10)),
)


def held_out(
    legend: Legend, rows: list[tuple[str, str, int]], seed: int = 1
) -> list[HeldOutParcel]:
    """Parcels from (truth, mapped as, how many); the map is unsure inside each of them."""
    generator = np.random.default_rng(seed)
    value = {item.name: item.value for item in legend.classes}
    parcels = []
    for truth, mapped, count in rows:
        for _ in range(count):
            pixels = int(generator.integers(12, 400))
            main = round(pixels * generator.uniform(0.6, 1.0))
            other = value[truth] if truth != mapped else legend.classes[0].value
            found = {value[mapped]: main}
            if pixels > main:
                found[other] = found.get(other, 0) + pixels - main
            parcels.append(
                HeldOutParcel(
                    uid=f"{generator.integers(2**32):08x}",
                    truth=value[truth],
                    predicted_pixels=found,
                    mean_confidence=float(generator.uniform(0.45, 0.95)),
                )
            )
    return parcels


@cache
def flanders() -> ReportContent:
    """Eighteen labelled parcels of seven classes, three of them scored."""
    legend = Legend.from_names(tuple(FLANDERS_LABELS))
    parcels = held_out(
        legend,
        [
            ("Permanent grass crops", "Permanent grass crops", 7),
            ("Winter wheat", "Winter wheat", 4),
            ("Maize", "Maize", 2),
            ("Maize", "Sugar beet", 1),
        ],
    )
    unscored = ("Winter barley", "Sugar beet", "Barley", "Potatoes")
    grid = Grid("EPSG:32631", 574680.0, 5622440.0, 64, 64)
    return ReportContent(
        project="Flanders 2019",
        simulated=False,
        season="2018-10-01 … 2019-09-30",
        steps=SEASON_STEPS,
        grid=grid,
        legend=legend,
        recipe="random-forest",
        recipe_title="Random forest on monthly series",
        primary=assess(parcels, legend, "leave one parcel out", unscored),
        independent=None,
        picture=_picture(legend, grid, 9),
        true_color=MapPicture(_landscape(grid), grid.bounds),
        true_color_step="2019-05",
        areas=_areas(legend, grid, [0.34, 0.31, 0.17, 0.07, 0.06, 0.03, 0.02]),
        labels=tuple(
            LabelRow(item.name, item.color, *FLANDERS_LABELS[item.name]) for item in legend.classes
        ),
        imagery=(
            ImageryRow("Sentinel-2", 61, _clear(3), 38),
            ImageryRow("Sentinel-1", 58, (1.0,) * 12),
        ),
        series=_series(legend),
        forced_into_crop=True,
        confidence_histogram=(0, 0, 14, 120, 380, 660, 790, 850, 730, 552),
        provenance=_provenance("random-forest-1", "furrow run flanders-2019"),
        licences=(
            Licence(
                Message("Sentinel imagery"),
                Message("free, full and open (Copernicus data terms)"),
                Message("Contains modified Copernicus Sentinel data {years}.", years="2018–2019"),
            ),
        ),
    )


@cache
def demo(reference_skill: float = 1.0) -> ReportContent:
    """A simulated season: 90 labelled parcels, 190 reference parcels.

    Args:
        reference_skill: below 1, the map does worse on the reference than on held-out parcels.
    """
    legend = Legend.from_names(DEMO_CROPS)
    labelled = _with_skill(10, 1.0)
    reference = _with_skill(21, reference_skill)
    grid = Grid("EPSG:32631", 500000.0, 5500000.0, 400, 400)
    return ReportContent(
        project="Demo temperate 2021",
        simulated=True,
        season="2020-10-01 … 2021-09-30",
        steps=SEASON_STEPS,
        grid=grid,
        legend=legend,
        recipe="random-forest",
        recipe_title="Random forest on monthly series",
        gate=later_sample.gate(DEMO_CROPS[:6]),
        trust=later_sample.trust(DEMO_CROPS),
        trusted=MapTrust(0.9, "temperature", unsure=0.314, none_possible=0.002, outside=0.046),
        later=later_sample.later(DEMO_CROPS),
        folder="demo-project",
        primary=assess(
            held_out(legend, labelled),
            legend,
            Message("spatial blocks of {side} m, {folds} folds", side=800, folds=5),
        ),
        independent=assess(
            held_out(legend, reference, 2),
            legend,
            Message("reference parcels that training never saw"),
        ),
        picture=_picture(legend, grid, 40),
        areas=_areas(legend, grid, [0.2, 0.12, 0.1, 0.17, 0.09, 0.2, 0.06, 0.03, 0.03]),
        labels=tuple(LabelRow(c.name, c.color, 10, 610, 6.3) for c in legend.classes),
        imagery=(
            ImageryRow("Sentinel-2", 73, _clear(4), 27),
            ImageryRow("Sentinel-1", 61, (1.0,) * 12),
        ),
        series=_series(legend),
        forced_into_crop=True,
        confidence_histogram=tuple(int(n) for n in 800 * np.arange(10) ** 1.5),
        provenance=_provenance("random-forest-2", "furrow run demo"),
        compared=ModelCompared(
            "random-forest",
            Estimate(0.85, 0.78, 0.91),
            Estimate(0.84, 0.77, 0.9),
            Estimate(0.01, -0.02, 0.04),
            COMPARED,
        ),
        licences=(
            Licence("Imagery and labels", "made by Furrow's simulator, free to use", "Simulated."),
        ),
        warnings=(
            Message("Bands not in this imagery: {bands} ({sensor}).", bands=["B01"], sensor="S2"),
        ),
    )


def without_assessment() -> ReportContent:
    return replace(flanders(), primary=None)


def assessed(rows: list[tuple[str, str, int]], **changes: object) -> ReportContent:
    """The Flanders report with other held-out parcels: (truth, mapped as, how many)."""
    content = flanders()
    found: Assessment = assess(
        held_out(content.legend, rows), content.legend, "leave one parcel out"
    )
    return replace(content, **{"primary": found, **changes})  # type: ignore[arg-type]


def _with_skill(parcels: int, skill: float) -> list[tuple[str, str, int]]:
    rows = []
    for crop, (right, other) in DEMO_SKILL.items():
        hits = round(parcels * right * skill)
        rows += [(crop, crop, hits), (crop, other, parcels - hits)]
    return [row for row in rows if row[2] > 0]


def _fields(grid: Grid, seeds: int) -> np.ndarray:
    """(height, width) index of the nearest of some points: a patchwork of fields."""
    generator = np.random.default_rng(seeds)
    points = generator.uniform(0, 1, (seeds * 4, 2)) * (grid.height_px, grid.width_px)
    rows, columns = np.mgrid[: grid.height_px, : grid.width_px]
    distance = np.stack([np.abs(rows - r) + np.abs(columns - c) for r, c in points])
    return np.asarray(distance.argmin(axis=0))


def _picture(legend: Legend, grid: Grid, seeds: int) -> MapPicture:
    fields = _fields(grid, seeds) % len(legend.classes)
    colors = np.array(
        [[int(c.color[i : i + 2], 16) for i in (1, 3, 5)] for c in legend.classes],
        np.uint8,
    )
    return MapPicture(colors[fields], grid.bounds)


def _landscape(grid: Grid) -> np.ndarray:
    generator = np.random.default_rng(5)
    fields = _fields(grid, 9)
    colors = generator.integers((50, 80, 40), (150, 150, 110), (fields.max() + 1, 3))
    noisy = colors[fields] + generator.integers(-12, 12, (*fields.shape, 3))
    return np.asarray(noisy.clip(0, 255).astype(np.uint8))


def _areas(legend: Legend, grid: Grid, shares: list[float]) -> tuple[AreaRow, ...]:
    hectares = grid.width_px * grid.height_px * grid.pixel_area_ha
    return tuple(
        AreaRow(item.name, item.color, round(hectares * share, 2), share)
        for item, share in zip(legend.classes, shares, strict=True)
    )


def _clear(seed: int) -> tuple[float, ...]:
    generator = np.random.default_rng(seed)
    seasonal = 0.75 - 0.45 * np.cos(np.arange(12) * np.pi / 6 - 1.0)
    return tuple(float(v) for v in np.clip(seasonal + generator.normal(0, 0.1, 12), 0, 1).round(3))


def _series(legend: Legend) -> tuple[ClassSeries, ...]:
    months = np.arange(12)
    found = []
    for index, item in enumerate(legend.classes):
        ndvi = 0.25 + 0.55 * np.exp(-(((months - 6 - index * 0.6) / 2.4) ** 2))
        vh = -21 + 6 * np.exp(-(((months - 7 - index * 0.5) / 2.5) ** 2))
        ndvi_band = SeriesBand(*(tuple(map(float, ndvi + d)) for d in (0, -0.12, 0.12)))
        if index == 1:  # a month without a clear view
            gap = tuple(float("nan") if m == 2 else float(v) for m, v in enumerate(ndvi))
            ndvi_band = replace(ndvi_band, mean=gap)
        vh_band = SeriesBand(*(tuple(map(float, vh + d)) for d in (0, -2.0, 1.8)))
        found.append(ClassSeries(item.name, ndvi_band, vh_band))
    return tuple(found)


def _provenance(map_name: str, command: str) -> Provenance:
    return Provenance(
        made_on="2026-05-01T12:00:00+00:00",
        furrow_version="0.1.0",
        map_name=map_name,
        model_name=map_name,
        command=command,
        versions=(("Python", "3.11.2"), ("numpy", "2.3.1"), ("scikit-learn", "1.7.0")),
        seeds=(("training", 0), ("intervals", 0)),
        inputs=(
            FileHash("labels.gpkg", "9f" * 32),
            FileHash("imagery/s2_2019-05.tif", "3c" * 32),
        ),
    )


def main(folder: Path) -> None:
    write_report(flanders(), folder / "flanders")
    write_report(demo(), folder / "demo")
    write_report(without_assessment(), folder / "none")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
