"""Class names and colours beside the map, for every tool that does not know Furrow.

``crop_map.tif.aux.xml`` (GDAL: category names and attribute table), ``crop_map.tif.vat.dbf``
(ArcGIS) and ``crop_map.qml`` (QGIS, which shows names by it without any plugin).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as xml  # only written, never parsed  # nosec B405

import pandas as pd
import pyogrio

from furrow.engine.contract import NO_DATA, Legend
from furrow.engine.mapping.predict_map import rgb_of

# GDAL's GDALRATFieldType and GDALRATFieldUsage
_INTEGER, _STRING = 0, 2
_PIXEL_COUNT, _NAME, _MIN_MAX, _RED, _GREEN, _BLUE = 1, 2, 5, 6, 7, 8


def write_class_names(crop_map: Path, legend: Legend, pixels: Mapping[int, int]) -> None:
    """Write all three files beside the map.

    Args:
        pixels: map value -> number of pixels.
    """
    rows = [
        (
            value,
            pixels.get(value, 0),
            legend.name_of(value),
            *rgb_of(legend.color_of(value)),
        )
        for value in legend.map_values
    ]
    _write_pam(crop_map, rows)
    _write_dbf(crop_map, rows)
    _write_qml(crop_map.with_suffix(".qml"), legend)


Row = tuple[int, int, str, int, int, int]


def _write_pam(crop_map: Path, rows: list[Row]) -> None:
    root = xml.Element("PAMDataset")
    band = xml.SubElement(root, "PAMRasterBand", band="1")
    categories = xml.SubElement(band, "CategoryNames")
    names = {row[0]: row[2] for row in rows}
    for value in range(max(names) + 1):
        xml.SubElement(categories, "Category").text = names.get(value, "")
    table = xml.SubElement(band, "GDALRasterAttributeTable", tableType="thematic")
    columns = [
        ("Value", _INTEGER, _MIN_MAX),
        ("Count", _INTEGER, _PIXEL_COUNT),
        ("Class", _STRING, _NAME),
        ("Red", _INTEGER, _RED),
        ("Green", _INTEGER, _GREEN),
        ("Blue", _INTEGER, _BLUE),
    ]
    for index, (name, kind, usage) in enumerate(columns):
        column = xml.SubElement(table, "FieldDefn", index=str(index))
        xml.SubElement(column, "Name").text = name
        xml.SubElement(column, "Type").text = str(kind)
        xml.SubElement(column, "Usage").text = str(usage)
    for index, row in enumerate(rows):
        record = xml.SubElement(table, "Row", index=str(index))
        for cell in row:
            xml.SubElement(record, "F").text = str(cell)
    xml.indent(root)
    xml.ElementTree(root).write(
        crop_map.with_name(crop_map.name + ".aux.xml"),
        encoding="utf-8",
        xml_declaration=False,
    )


def _write_dbf(crop_map: Path, rows: list[Row]) -> None:
    table = pd.DataFrame(rows, columns=["VALUE", "COUNT", "CLASS", "RED", "GREEN", "BLUE"])
    pyogrio.write_dataframe(
        table,
        crop_map.with_name(crop_map.name + ".vat.dbf"),
        driver="ESRI Shapefile",
        encoding="UTF-8",
    )


def _write_qml(file: Path, legend: Legend) -> None:
    root = xml.Element("qgis", styleCategories="Symbology")
    pipe = xml.SubElement(root, "pipe")
    renderer = xml.SubElement(pipe, "rasterrenderer", type="paletted", band="1", opacity="1")
    palette = xml.SubElement(renderer, "colorPalette")
    for value in legend.map_values:
        if value == NO_DATA:
            continue
        xml.SubElement(
            palette,
            "paletteEntry",
            value=str(value),
            label=legend.name_of(value),
            color=legend.color_of(value),
            alpha="255",
        )
    xml.indent(root)
    xml.ElementTree(root).write(file, encoding="utf-8", xml_declaration=False)
