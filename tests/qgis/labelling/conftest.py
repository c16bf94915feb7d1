"""A project with nothing but furrow.json and labels.gpkg, made without the engine."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

COLUMNS = (
    "uid season crop observer observed_at updated_at source role stratum "
    "inclusion_probability notes photo"
).split()
LEFT, TOP = 500_000.0, 5_600_000.0


def write_project(folder: Path, crops=("Maize", "Wheat"), epsg=32631) -> Path:
    """60 × 60 pixels; labels.gpkg with the columns of engine/labels/store.py, and no rows."""
    from osgeo import ogr, osr

    folder.mkdir(parents=True, exist_ok=True)
    classes = [
        {"value": 2 + i, "name": name, "color": ("#e0b93a", "#2f7d4f", "#4477aa")[i % 3]}
        for i, name in enumerate(crops)
    ]
    document = {
        "name": "tiny",
        "season": {"start": "2021-01-01", "end": "2021-12-31"},
        "grid": {
            "crs": "EPSG:32631",
            "left_m": LEFT,
            "top_m": TOP,
            "width_px": 60,
            "height_px": 60,
        },
        "legend": {"classes": classes},
        "schema": 1,
    }
    (folder / "furrow.json").write_text(json.dumps(document), encoding="utf-8")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "labels.gpkg"))
    for name, kind in (("parcels", ogr.wkbMultiPolygon), ("points", ogr.wkbPoint)):
        layer = source.CreateLayer(name, reference, kind)
        for column in COLUMNS:
            layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
    source = None
    return folder


def square(column, row, side=100.0):
    """A parcel of the tiny season, in UTM 31."""
    from qgis.core import QgsGeometry, QgsRectangle

    left, top = LEFT + column * side, TOP - row * side
    return QgsGeometry.fromRect(QgsRectangle(left, top - side, left + side, top))


@pytest.fixture
def project(tmp_path):
    return write_project(tmp_path / "project")


@pytest.fixture
def utm():
    from qgis.core import QgsCoordinateReferenceSystem

    return QgsCoordinateReferenceSystem("EPSG:32631")


@pytest.fixture
def store(project):
    from furrow.plugin.labelling.store import LabelStore

    return LabelStore(project)


@pytest.fixture
def wait(qgis_app):
    from qgis.PyQt.QtCore import QCoreApplication

    def wait_until(holds, seconds=20.0):
        deadline = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > deadline:
                pytest.fail(f"waited {seconds:.0f} seconds in vain")
            QCoreApplication.processEvents()
            time.sleep(0.005)

    return wait_until
