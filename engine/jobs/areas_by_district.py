"""Request areas_by_district: pixels of a map counted in polygons. No design-based estimate."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError
from shapely.geometry import box

from furrow.engine.accuracy.areas.districts import DistrictPixels, count_by_district
from furrow.engine.contract import NO_DATA, Grid, Legend, Message, Reporter
from furrow.engine.contract.area_errors import DistrictsRefused
from furrow.engine.contract.area_requests import AreasByDistrict
from furrow.engine.contract.area_results import DistrictCounted, DistrictsCounted
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import FileMissing
from furrow.engine.contract.message import with_messages
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.jobs.design_sample import map_values
from furrow.engine.mapping.map_folder import find_map
from furrow.engine.mapping.predict_map import CROP_MAP_FILE
from furrow.engine.project import Project, open_project
from furrow.engine.project.artefacts import hash_file, next_folder, utc_now
from furrow.engine.project.writing import new_folder, writing_to

DOCUMENT_FILE, TABLE_FILE, LAYERS_FILE = "districts.json", "districts.csv", "districts.gpkg"
POLYGONS_LAYER, LONG_TABLE = "districts", "hectares"
COUNTED = "pixels counted"
"""Stands in every table, so that nobody takes these figures for estimates."""
MISSED = 0.005
"""Share of a district that must be on the map for it to count as covered."""
NEEDED_BYTES = 8 * 2**20


def run(request: AreasByDistrict, reporter: Reporter) -> DistrictsCounted:
    """Raises FileMissing, DistrictsRefused, StepMissing, ArtefactDamaged, DiskFull, Cancelled."""
    project = open_project(request.project)
    with project.exclusive(), gdal_environment():
        return _count(project, request, reporter)


def _count(project: Project, request: AreasByDistrict, reporter: Reporter) -> DistrictsCounted:
    paths, grid = project.paths, project.document.grid
    map_folder, document = find_map(paths.maps, request.map)
    file = Path(request.districts)
    reporter.step(0.05, "Reading the districts")
    districts, warnings = _read(file, request.name_field, grid)
    reporter.step(0.1, "Counting pixels")
    crop_map = map_folder / CROP_MAP_FILE
    found = count_by_district(map_values(crop_map, reporter), districts.geometry.to_numpy(), grid)
    warnings += _doubts(districts, found, grid)
    counted = _counted(districts, found, document.legend, grid.pixel_area_ha)
    classes = tuple(counted[0].area_ha)
    folder = next_folder(paths.areas, f"{map_folder.name}-by-district")
    result = DistrictsCounted(
        folder=str(folder),
        map=map_folder.name,
        classes=classes,
        districts=counted,
        table=str(folder / TABLE_FILE),
        layers=str(folder / LAYERS_FILE),
        document=str(folder / DOCUMENT_FILE),
        warnings=tuple(warnings),
        simulated=document.simulated,
    )
    with writing_to(paths.areas, NEEDED_BYTES), new_folder(folder) as beside:
        reporter.step(0.9, "Writing the tables")
        _write(beside, result, districts, found, document.legend, grid.pixel_area_ha)
        record = {
            "schema": 1,
            "made": utc_now(),
            "map": result.map,
            "simulated": result.simulated,
            "method": COUNTED,
            "definition": "Hectares of the map's pixels whose centre lies in the district. The "
            "map's errors are in them: they are no design-based estimates and have no interval.",
            "classes": classes,
            "districts": to_json(counted),
            "inputs": {"map_sha256": hash_file(crop_map), "districts": file.name},
            "warnings": warnings,
        }
        text = json.dumps(with_messages(record), indent=1, ensure_ascii=False)
        (beside / DOCUMENT_FILE).write_text(text + "\n", encoding="utf-8")
    reporter.step(1.0, "Districts counted")
    return result


def _read(file: Path, name_field: str, grid: Grid) -> tuple[gpd.GeoDataFrame, list[str]]:
    """Columns name and geometry, a row a name, in the grid's coordinates; those on the map only.

    Raises:
        FileMissing, DistrictsRefused
    """
    if not file.exists():
        raise FileMissing(str(file))
    try:
        table = pyogrio.read_dataframe(file)
    except (DataSourceError, DataLayerError, ValueError) as problem:
        raise DistrictsRefused(str(file), str(problem).splitlines()[0]) from problem
    if not isinstance(table, gpd.GeoDataFrame) or table.empty:
        raise DistrictsRefused(str(file), Message("it holds no polygons"))
    columns = [str(name) for name in table.columns if name != "geometry"]
    if name_field not in columns:
        detail = Message(
            "it has no column “{column}”; it has: {columns}", column=name_field, columns=columns
        )
        raise DistrictsRefused(str(file), detail)
    if table.crs is None:
        detail = Message("it does not say which coordinate system it is in")
        raise DistrictsRefused(str(file), detail)
    kinds = set(table.geometry.dropna().geom_type)
    if not kinds or not kinds <= {"Polygon", "MultiPolygon"}:
        detail = Message("it holds {kinds}, not polygons", kinds=sorted(kinds) or ["nothing"])
        raise DistrictsRefused(str(file), detail)
    return _tidy(table, name_field, grid, file)


def _tidy(
    table: gpd.GeoDataFrame, name_field: str, grid: Grid, file: Path
) -> tuple[gpd.GeoDataFrame, list[str]]:
    warnings: list[str] = []
    names = [
        f"(row {row})" if pd.isna(name) or not str(name).strip() else str(name).strip()
        for row, name in enumerate(table[name_field], start=1)
    ]
    shapes = gpd.GeoDataFrame({"name": names}, geometry=table.geometry.to_numpy(), crs=table.crs)
    shapes = shapes[shapes.geometry.notna() & ~shapes.geometry.is_empty].to_crs(grid.crs)
    # What make_valid leaves beside polygons (spikes, as lines) would be counted as pixels, too.
    parts = shapes.set_geometry(shapes.geometry.make_valid()).explode(ignore_index=True)
    shapes = parts[parts.geom_type.isin(("Polygon", "MultiPolygon"))]
    if shapes.empty:
        raise DistrictsRefused(str(file), Message("none of its polygons has any area"))
    shapes = shapes.dissolve("name", sort=False).reset_index()
    inside = shapes.geometry.intersects(box(*grid.bounds))
    if not inside.any():
        raise DistrictsRefused(str(file), Message("none of its polygons touches the map"))
    outside = shapes.loc[~inside, "name"].tolist()
    if outside:
        warnings.append(
            Message(
                "Outside the map, and so left out: {names}.",
                names=outside[:5] + ["…"] * (len(outside) > 5),
            )
        )
    return shapes[inside].reset_index(drop=True), warnings


def _doubts(districts: gpd.GeoDataFrame, found: DistrictPixels, grid: Grid) -> list[str]:
    warnings: list[str] = [
        Message(
            "Pixels were counted: the map's errors are in these hectares. “furrow areas sample” "
            "and “furrow areas estimate” give areas of the whole map with intervals."
        )
    ]
    pixels = np.maximum(found.counts.sum(axis=1), 1)
    unseen = found.counts[:, NO_DATA] / pixels
    area = districts.geometry.area.to_numpy()
    beyond = districts.geometry.difference(box(*grid.bounds)).area.to_numpy() / area
    partly = [
        name
        for name, one, two in zip(districts["name"], unseen, beyond, strict=True)
        if max(one, two) > MISSED
    ]
    if partly:
        warnings.append(
            Message(
                "The map covers only a part of {names}; their hectares are of that part.",
                names=partly[:5] + ["…"] * (len(partly) > 5),
            )
        )
    if found.shared_pixels:
        warnings.append(
            Message(
                "{pixels:,} pixels lie in more than one district and are counted in each.",
                pixels=found.shared_pixels,
            )
        )
    return warnings


def _counted(
    districts: gpd.GeoDataFrame, found: DistrictPixels, legend: Legend, pixel_ha: float
) -> tuple[DistrictCounted, ...]:
    values = [value for value in legend.map_values if value != NO_DATA]
    return tuple(
        DistrictCounted(
            name=str(name),
            area_ha={
                legend.name_of(value): round(int(own[value]) * pixel_ha, 4) for value in values
            },
            no_data_ha=round(int(own[NO_DATA]) * pixel_ha, 4),
            district_ha=round(float(shape.area) / 10_000, 4),
        )
        for name, shape, own in zip(
            districts["name"], districts.geometry, found.counts, strict=True
        )
    )


def _write(
    folder: Path,
    result: DistrictsCounted,
    districts: gpd.GeoDataFrame,
    found: DistrictPixels,
    legend: Legend,
    pixel_ha: float,
) -> None:
    wide = pd.DataFrame([_wide_row(item) for item in result.districts])
    wide.to_csv(folder / TABLE_FILE, index=False, encoding="utf-8-sig")
    polygons = gpd.GeoDataFrame(wide, geometry=districts.geometry.to_numpy(), crs=districts.crs)
    file = folder / LAYERS_FILE
    pyogrio.write_dataframe(
        polygons, file, layer=POLYGONS_LAYER, driver="GPKG", VERSION="1.3", promote_to_multi=True
    )
    rows = [
        {
            "district": name,
            "class": legend.name_of(value),
            "pixels": int(own[value]),
            "hectares": round(int(own[value]) * pixel_ha, 4),
            "how": COUNTED,
        }
        for name, own in zip(districts["name"], found.counts, strict=True)
        for value in np.flatnonzero(own).tolist()
    ]
    long = pd.DataFrame(rows, columns=["district", "class", "pixels", "hectares", "how"])
    pyogrio.write_dataframe(long, file, layer=LONG_TABLE, driver="GPKG", VERSION="1.3", append=True)


def _wide_row(item: DistrictCounted) -> dict[str, Any]:
    mapped = sum(item.area_ha.values())
    return {
        "district": item.name,
        **{f"{name} (ha)": hectares for name, hectares in item.area_ha.items()},
        "mapped (ha)": round(mapped, 4),
        "no data (ha)": item.no_data_ha,
        "district (ha)": item.district_ha,
        "how": COUNTED,
    }
