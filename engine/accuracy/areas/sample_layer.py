"""samples/NAME-1: a probability sample of a map, and the layer in which people write what is there.

``sample.gpkg`` is a GeoPackage of its own beside labels.gpkg, not a part of it: an inclusion
probability means something only within one design on one map; points that judge a map must never
reach training by chance; and labels.gpkg is written anew by other steps. Its columns have the names
of labels.gpkg. It holds two layers:

- ``sample``: the points to visit or interpret, with an empty ``label``. Nothing in it, not even the
  order, tells what the map says: who knows that is led by it.
  ``label`` offers the classes, as a coded field domain that QGIS shows as a list.
- ``design``: a table without geometry with stratum, mapped class and inclusion probability of each
  point, joined by ``uid``.

``sample.json`` says how the sample was drawn. All but the layer ``sample`` is never changed.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError

from furrow.engine.accuracy.areas.drawing import DrawnPixels
from furrow.engine.contract.area_errors import SampleRefused
from furrow.engine.contract.area_results import StratumDesigned
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest, FileMissing, StepMissing
from furrow.engine.contract.grid import Grid
from furrow.engine.contract.legend import NOT_CROPLAND, RESERVED_NAMES, Legend
from furrow.engine.contract.message import Message, marked
from furrow.engine.labels.read import cell_text
from furrow.engine.project.artefacts import finished_folders, hash_of, read_json, readable

SAMPLE_FILE, SAMPLE_LAYERS = "sample.json", "sample.gpkg"
SAMPLE_LAYER, DESIGN_TABLE = "sample", "design"
SAMPLE_ROLE = "sample"
"""Of a point in the sense of labels.gpkg: neither to train on nor a chosen reference."""
LABEL_FIELD = "label"
OTHER_CROP = marked("Other crop")
"""Label of a crop that the map does not know: without it, such points would get a wrong label or
none. Its area is estimated like any other's."""
NEARBY_PIXELS = 1.0
"""A point that lies further than this from where it was drawn was moved."""

_UID_NAMESPACE = uuid.UUID("0c1f4d3e-9b0e-4f63-9a35-6f1f6f0f2b7a")
_DESIGN_COLUMNS = ("uid", "number", "stratum", "mapped", "inclusion_probability", "row", "column")


@dataclass(frozen=True)
class SampleDocument:
    """sample.json: how a sample was drawn."""

    name: str
    made: str
    """ISO date and time, UTC."""
    simulated: bool
    map: str
    map_sha256: str
    """Of crop_map.tif."""
    legend: Legend
    grid: Grid
    season: str
    strata: tuple[StratumDesigned, ...]
    no_data_pixels: int
    allocation: str
    expected_margin: float
    seed: int
    inputs: dict[str, Any]
    inputs_sha256: str
    design_sha256: str
    warnings: tuple[str, ...]
    schema: int = 1


def write_sample(
    folder: Path,
    drawn: DrawnPixels,
    strata: tuple[StratumDesigned, ...],
    legend: Legend,
    grid: Grid,
    season: str,
    seed: str,
) -> str:
    """Write sample.gpkg into a folder; gives back the hash of its design.

    Args:
        season: last day of the season, as in labels.gpkg.
        seed: any text that tells this design from others; the points' uids hang on it.
    """
    names = [legend.name_of(int(value)) for value in drawn.values]
    probability = {item.name: item.inclusion_probability for item in strata}
    uids = [
        str(uuid.uuid5(_UID_NAMESPACE, f"{seed}/{row}/{column}"))
        for row, column in zip(drawn.rows, drawn.columns, strict=True)
    ]
    number = np.arange(1, len(uids) + 1)
    design = pd.DataFrame(
        {
            "uid": uids,
            "number": number,
            "stratum": names,
            "mapped": names,
            "inclusion_probability": [probability[name] for name in names],
            "row": drawn.rows,
            "column": drawn.columns,
        }
    )
    empty = pd.Series([None] * len(uids), dtype=object)
    points = gpd.GeoDataFrame(
        {
            "number": number,
            "uid": uids,
            LABEL_FIELD: empty,
            "observer": empty,
            "observed_at": empty,
            "notes": empty,
            "role": SAMPLE_ROLE,
            "season": season,
        },
        geometry=gpd.points_from_xy(*pixel_centres(drawn.rows, drawn.columns, grid)),
        crs=grid.crs,
    )
    file = folder / SAMPLE_LAYERS
    pyogrio.write_dataframe(points, file, layer=SAMPLE_LAYER, driver="GPKG", VERSION="1.3")
    pyogrio.write_dataframe(
        design, file, layer=DESIGN_TABLE, driver="GPKG", VERSION="1.3", append=True
    )
    _offer_labels(file, possible_labels(legend))
    return _design_hash(design)


def possible_labels(legend: Legend) -> tuple[str, ...]:
    """What may stand at a point: a class of the map, other land, or another crop."""
    names = (*(item.name for item in legend.classes), RESERVED_NAMES[NOT_CROPLAND])
    return names if OTHER_CROP in names or legend.is_cropland else (*names, OTHER_CROP)


def write_sample_document(folder: Path, document: SampleDocument) -> None:
    """The last file of a sample's folder."""
    text = json.dumps(to_json(document), indent=1, ensure_ascii=False)
    (folder / SAMPLE_FILE).write_text(text + "\n", encoding="utf-8")


def find_sample(samples: Path, name: str | None) -> tuple[Path, SampleDocument]:
    """The sample of this name, or the newest.

    Raises:
        StepMissing, ArtefactDamaged
    """
    folders = finished_folders(samples, SAMPLE_FILE)
    wanted = [folder for folder in folders if name is None or folder.name == name]
    if not wanted:
        needed = Message("sample") if name is None else Message("sample {name}", name=name)
        raise StepMissing(needed, f"furrow areas sample {samples.parent}")
    return _open(wanted[-1])


def newest_sample_with_inputs(
    samples: Path, inputs_sha256: str
) -> tuple[Path, SampleDocument] | None:
    """The newest whole sample that was drawn by just this design."""
    found = readable(samples, SAMPLE_FILE, _open)
    return next((item for item in found if item[1].inputs_sha256 == inputs_sha256), None)


def read_design(folder: Path, document: SampleDocument) -> pd.DataFrame:
    """uid, number, stratum, mapped, inclusion_probability, row and column of each point.

    Raises:
        ArtefactDamaged: it is not what was drawn.
    """
    file = folder / SAMPLE_LAYERS
    try:
        design = pyogrio.read_dataframe(file, layer=DESIGN_TABLE, read_geometry=False)
        if _design_hash(design) != document.design_sha256:
            raise ArtefactDamaged(str(file), Message("its table “design” was changed"))
    except (DataSourceError, DataLayerError, KeyError) as problem:
        raise ArtefactDamaged(str(file), str(problem).splitlines()[0]) from problem
    return design


def read_filled_in(file: Path, label_field: str) -> pd.DataFrame:
    """uid, label (text or None) and geometry (a GeoDataFrame where there is one) of each row.

    Raises:
        FileMissing, SampleRefused
    """
    if not file.exists():
        raise FileMissing(str(file))
    try:
        layers = [str(name) for name in pyogrio.list_layers(file)[:, 0]]
        layer = SAMPLE_LAYER if SAMPLE_LAYER in layers else None
        table = pyogrio.read_dataframe(file, layer=layer)
    except (DataSourceError, DataLayerError, ValueError) as problem:
        raise SampleRefused(str(file), str(problem).splitlines()[0]) from problem
    columns = [str(name) for name in table.columns if name != "geometry"]
    for name in ("uid", label_field):
        if name not in columns:
            detail = Message(
                "it has no column “{column}”; it has: {columns}", column=name, columns=columns
            )
            raise SampleRefused(str(file), detail)
    table[LABEL_FIELD] = pd.Series([cell_text(item) for item in table[label_field]], dtype=object)
    table["uid"] = pd.Series([cell_text(item) for item in table["uid"]], dtype=object)
    kept = ["uid", LABEL_FIELD, *(["geometry"] if "geometry" in table.columns else [])]
    return table[kept]


def matched(
    design: pd.DataFrame, filled: pd.DataFrame, grid: Grid, file: Path
) -> tuple[pd.DataFrame, list[str]]:
    """The design with the ``label`` (text or None) of each point, and sentences on what is odd.

    Raises:
        SampleRefused: no point of the sample is in the layer, or one has two labels.
    """
    warnings: list[str] = []
    known = filled["uid"].isin(design["uid"])
    if not known.any():
        raise SampleRefused(str(file), Message("none of its points is of this sample"))
    foreign = int((~known & filled[LABEL_FIELD].notna()).sum())
    if foreign:
        warnings.append(
            Message(
                "{number} labelled points are not of this sample and were left out: a point that "
                "was not drawn at random stands for nothing but itself.",
                number=foreign,
            )
        )
    own = filled[known]
    labelled = own[own[LABEL_FIELD].notna()].drop_duplicates(["uid", LABEL_FIELD])
    twice = labelled[labelled["uid"].duplicated(keep=False)]
    if len(twice):
        numbers = design.set_index("uid")["number"].reindex(twice["uid"].unique())
        detail = Message(
            "point {numbers} has two different labels",
            numbers=[str(number) for number in sorted(numbers)[:5]],
        )
        raise SampleRefused(str(file), detail)
    joined = design.merge(labelled[["uid", LABEL_FIELD]], on="uid", how="left")
    joined[LABEL_FIELD] = (
        joined[LABEL_FIELD].astype(object).where(joined[LABEL_FIELD].notna(), None)
    )
    moved = _moved(design, labelled, grid)
    if moved:
        warnings.append(
            Message(
                "{number} points lie more than a pixel away from where they were drawn. A label "
                "must tell of the place that was drawn.",
                number=moved,
            )
        )
    return joined, warnings


def _moved(design: pd.DataFrame, labelled: pd.DataFrame, grid: Grid) -> int:
    if not isinstance(labelled, gpd.GeoDataFrame) or labelled.crs is None:
        return 0
    placed = labelled[labelled.geometry.notna() & ~labelled.geometry.is_empty].to_crs(grid.crs)
    drawn = design.set_index("uid").loc[placed["uid"]]
    x, y = pixel_centres(drawn["row"].to_numpy(), drawn["column"].to_numpy(), grid)
    at = placed.geometry.centroid
    away = np.hypot(at.x.to_numpy() - x, at.y.to_numpy() - y)
    return int((away > NEARBY_PIXELS * grid.resolution_m).sum())


def pixel_centres(rows: Any, columns: Any, grid: Grid) -> tuple[Any, Any]:
    """Easting and northing of pixel centres."""
    x = grid.left_m + (np.asarray(columns) + 0.5) * grid.resolution_m
    y = grid.top_m - (np.asarray(rows) + 0.5) * grid.resolution_m
    return x, y


def _open(folder: Path) -> tuple[Path, SampleDocument]:
    try:
        return folder, from_json(SampleDocument, read_json(folder / SAMPLE_FILE))
    except BadRequest as problem:
        raise ArtefactDamaged(str(folder / SAMPLE_FILE), str(problem)) from problem


def _design_hash(design: pd.DataFrame) -> str:
    rows = design.sort_values("uid")[list(_DESIGN_COLUMNS)].itertuples(index=False)
    return hash_of({"points": [[str(cell) for cell in row] for row in rows]})


def _offer_labels(file: Path, labels: tuple[str, ...]) -> None:
    """Make the labels a coded domain of the field (GeoPackage 1.3, annex F.9: schema).

    pyogrio cannot; the tables and their columns are those of the standard.
    """
    extension = "http://www.geopackage.org/spec121/#extension_schema"
    with closing(sqlite3.connect(file)) as database, database:
        database.execute(
            "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, "
            "extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL, "
            "CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))"
        )
        database.execute(
            "CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, "
            "name TEXT, title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, "
            "CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), "
            "CONSTRAINT gdc_tn UNIQUE (table_name, name))"
        )
        database.execute(
            "CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL, "
            "constraint_type TEXT NOT NULL, value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, "
            "max NUMERIC, max_is_inclusive BOOLEAN, description TEXT, "
            "CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))"
        )
        database.executemany(
            "INSERT INTO gpkg_extensions VALUES (?, NULL, 'gpkg_schema', ?, 'read-write')",
            [("gpkg_data_columns", extension), ("gpkg_data_column_constraints", extension)],
        )
        database.execute(
            "INSERT INTO gpkg_data_columns (table_name, column_name, constraint_name) "
            "VALUES (?, ?, 'classes')",
            (SAMPLE_LAYER, LABEL_FIELD),
        )
        database.executemany(
            "INSERT INTO gpkg_data_column_constraints (constraint_name, constraint_type, value, "
            "description) VALUES ('classes', 'enum', ?, ?)",
            [(label, label) for label in labels],
        )
