"""labels.gpkg: the project's ground truth."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyogrio
from pyogrio.errors import DataLayerError, DataSourceError

from furrow.engine.contract.errors import ArtefactDamaged, StepMissing
from furrow.engine.contract.legend import Legend
from furrow.engine.contract.message import Message
from furrow.engine.labels.read import with_class_values
from furrow.engine.project.artefacts import hash_of
from furrow.engine.project.writing import new_file

PARCELS_LAYER, POINTS_LAYER = "parcels", "points"
COLUMNS = (
    "uid",
    "season",
    "crop",
    "observer",
    "observed_at",
    "updated_at",
    "source",
    "role",
    "stratum",
    "inclusion_probability",
    "notes",
    "photo",
)


def write_labels(file: Path, parcels: gpd.GeoDataFrame, season: str, source: str) -> None:
    """Write labels.gpkg with its two layers.

    Args:
        parcels: uid, crop, role and geometry; other columns of COLUMNS where there are.
        season: last day of the season: (uid, season) is unique.
    """
    now = datetime.now(UTC).isoformat(timespec="seconds")
    table = gpd.GeoDataFrame(
        {name: _column(parcels, name) for name in COLUMNS},
        geometry=parcels.geometry.to_numpy(),
        crs=parcels.crs,
    ).assign(season=season, updated_at=now)
    table["source"] = table["source"].fillna(source)
    points = gpd.GeoDataFrame(
        {name: pd.Series(dtype=object) for name in COLUMNS},
        geometry=gpd.GeoSeries([], crs=parcels.crs),
    )
    with new_file(file) as beside:
        pyogrio.write_dataframe(
            table,
            beside,
            layer=PARCELS_LAYER,
            driver="GPKG",
            VERSION="1.3",
            promote_to_multi=True,
            geometry_type="MultiPolygon",
        )
        pyogrio.write_dataframe(
            points,
            beside,
            layer=POINTS_LAYER,
            driver="GPKG",
            VERSION="1.3",
            geometry_type="Point",
            append=True,
        )


def read_labels(file: Path, legend: Legend) -> gpd.GeoDataFrame:
    """Parcels of labels.gpkg with ``value`` (legend value, 0 without a label), sorted by uid.

    Raises:
        StepMissing, ArtefactDamaged, UnknownLabel
    """
    if not file.is_file():
        raise StepMissing(Message("labels"), f"furrow new {file.parent} --labels …")
    try:
        parcels = pyogrio.read_dataframe(file, layer=PARCELS_LAYER)
    except (DataSourceError, DataLayerError) as problem:
        raise ArtefactDamaged(str(file), str(problem).splitlines()[0]) from problem
    parcels["crop"] = parcels["crop"].astype(object).where(parcels["crop"].notna(), None)
    parcels["row"] = range(1, len(parcels) + 1)
    return with_class_values(parcels.sort_values("uid", ignore_index=True), legend, file)


def is_labels_file(file: Path) -> bool:
    """True for a labels.gpkg that Furrow wrote, by its layer and columns."""
    try:
        fields = pyogrio.read_info(file, layer=PARCELS_LAYER)["fields"]
    except (DataSourceError, DataLayerError):
        return False
    return set(COLUMNS) <= {str(name) for name in fields}


def labels_changed_since(file: Path, moment: str) -> bool:
    """Whether labels.gpkg was edited after a moment, by what the file says of itself.

    Copying does not change that, and every program that writes through GDAL keeps it. True where
    it cannot be told.

    Args:
        moment: ISO date and time, UTC, in whole seconds.
    """
    if not file.is_file():
        return False
    unmerged = file.with_name(file.name + "-wal")
    if unmerged.is_file() and unmerged.stat().st_size:
        return True  # some program has it open and wrote to it
    try:
        limit = datetime.fromisoformat(moment) + timedelta(seconds=1)
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as database:
            rows = database.execute("SELECT last_change FROM gpkg_contents").fetchall()
        return any(datetime.fromisoformat(str(row[0])) >= limit for row in rows)
    except (sqlite3.Error, ValueError, TypeError):
        return True


def labels_hash(parcels: gpd.GeoDataFrame) -> str:
    """Hash of what training learns from and scoring goes by: outlines, classes and roles."""
    rows = zip(
        parcels["uid"],
        parcels["value"],
        parcels["role"],
        parcels.geometry.to_wkb(),
        strict=True,
    )
    return hash_of({"parcels": [[u, int(v), r, wkb.hex()] for u, v, r, wkb in rows]})


def _column(parcels: gpd.GeoDataFrame, name: str) -> pd.Series:
    if name in parcels.columns:
        return parcels[name].reset_index(drop=True)
    return pd.Series([None] * len(parcels), dtype=object)
