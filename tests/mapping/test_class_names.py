"""Class names and colours reach tools that do not know Furrow."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pyogrio
import pytest
import rasterio
from rasterio.transform import from_origin

from furrow.engine.contract import Legend
from furrow.engine.mapping.attribute_table import write_class_names

LEGEND = Legend.from_names(("Maize & co", "Winter wheat"))


@pytest.fixture
def crop_map(tmp_path: Path) -> Path:
    file = tmp_path / "crop_map.tif"
    values = np.array([[0, 2], [3, 3]], np.uint8)
    with rasterio.open(
        file, "w", driver="GTiff", dtype="uint8", count=1, width=2, height=2,
        crs="EPSG:32631", transform=from_origin(0, 0, 10, 10),
    ) as dataset:  # fmt: skip
        dataset.write(values, 1)
    write_class_names(file, LEGEND, {0: 1, 2: 1, 3: 2})
    return file


def test_gdal_reads_the_names_and_the_table(crop_map: Path) -> None:
    root = ElementTree.parse(crop_map.with_name("crop_map.tif.aux.xml")).getroot()
    names = [element.text for element in root.iter("Category")]
    assert names == ["No data", "Not cropland", "Maize & co", "Winter wheat"]
    if shutil.which("gdalinfo") is None:
        return
    said = subprocess.run(["gdalinfo", crop_map], capture_output=True, text=True, check=True).stdout
    assert "3: Winter wheat" in said and "GDALRasterAttributeTable" in said


def test_the_dbf_has_a_row_a_class(crop_map: Path) -> None:
    table = pyogrio.read_dataframe(crop_map.with_name("crop_map.tif.vat.dbf"))
    assert table["CLASS"].tolist() == ["No data", "Not cropland", "Maize & co", "Winter wheat"]
    assert table["COUNT"].tolist() == [1, 0, 1, 2]
    assert table[["RED", "GREEN", "BLUE"]].iloc[2].tolist() == [224, 185, 58]


def test_the_qgis_style_names_every_class_but_no_data(crop_map: Path) -> None:
    root = ElementTree.parse(crop_map.with_suffix(".qml")).getroot()
    entries = {e.get("value"): e.get("label") for e in root.iter("paletteEntry")}
    assert entries == {"1": "Not cropland", "2": "Maize & co", "3": "Winter wheat"}
