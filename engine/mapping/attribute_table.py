"""Class names and colours beside the map, for every tool that does not know Furrow.

``crop_map.tif.aux.xml`` (GDAL: category names and attribute table), ``crop_map.tif.vat.dbf``
(ArcGIS) and ``crop_map.qml`` (QGIS, which shows names by it without any plugin).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as xml  # only written, never parsed  # nosec B405

import pandas as pd
import pyogrio

from furrow.engine.contract import NO_DATA, Legend
from furrow.engine.mapping.predict_map import rgb_of

# GDAL's GDALRATFieldType and GDALRATFieldUsage
_INTEGER, _STRING = 0, 2
_PIXEL_COUNT, _NAME, _MIN, _MAX, _MIN_MAX, _RED, _GREEN, _BLUE = 1, 2, 3, 4, 5, 6, 7, 8
_COLUMNS = (
    ("Count", _INTEGER, _PIXEL_COUNT),
    ("Class", _STRING, _NAME),
    ("Red", _INTEGER, _RED),
    ("Green", _INTEGER, _GREEN),
    ("Blue", _INTEGER, _BLUE),
)

Row = tuple[int, int, str, int, int, int]
"""Value, pixels, name, red, green, blue."""
Range = tuple[int, int, int, str, int, int, int]
"""Smallest and largest value, pixels, name, red, green, blue."""


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
    write_pam(crop_map, rows)
    write_dbf(crop_map, rows)
    shown = [value for value in legend.map_values if value != NO_DATA]
    write_palette(
        crop_map.with_suffix(".qml"),
        [(value, legend.name_of(value), legend.color_of(value)) for value in shown],
    )


def write_pam(raster: Path, rows: Sequence[Row]) -> None:
    """Names of values: RASTER.aux.xml."""
    root, band = _pam()
    categories = xml.SubElement(band, "CategoryNames")
    names = {row[0]: row[2] for row in rows}
    for value in range(max(names) + 1):
        xml.SubElement(categories, "Category").text = names.get(value, "")
    _add_table(band, [("Value", _INTEGER, _MIN_MAX), *_COLUMNS], rows)
    _write(root, raster.with_name(raster.name + ".aux.xml"))


def write_ranges(raster: Path, rows: Sequence[Range]) -> None:
    """Names of ranges of values: RASTER.aux.xml."""
    root, band = _pam()
    ends = [("Minimum", _INTEGER, _MIN), ("Maximum", _INTEGER, _MAX)]
    _add_table(band, [*ends, *_COLUMNS], rows)
    _write(root, raster.with_name(raster.name + ".aux.xml"))


def write_dbf(raster: Path, rows: Sequence[Row]) -> None:
    """Names of values: RASTER.vat.dbf."""
    table = pd.DataFrame(rows, columns=["VALUE", "COUNT", "CLASS", "RED", "GREEN", "BLUE"])
    pyogrio.write_dataframe(
        table,
        raster.with_name(raster.name + ".vat.dbf"),
        driver="ESRI Shapefile",
        encoding="UTF-8",
    )


def write_palette(file: Path, entries: Iterable[tuple[int, str, str]]) -> None:
    """A style of QGIS: value, name and colour."""
    root = xml.Element("qgis", styleCategories="Symbology")
    pipe = xml.SubElement(root, "pipe")
    renderer = xml.SubElement(pipe, "rasterrenderer", type="paletted", band="1", opacity="1")
    palette = xml.SubElement(renderer, "colorPalette")
    for value, name, color in entries:
        xml.SubElement(
            palette, "paletteEntry", value=str(value), label=name, color=color, alpha="255"
        )
    _write(root, file)


def write_steps(file: Path, entries: Iterable[tuple[int, str, str]]) -> None:
    """A style of QGIS: largest value, name and colour of each step."""
    root = xml.Element("qgis", styleCategories="Symbology")
    pipe = xml.SubElement(root, "pipe")
    renderer = xml.SubElement(
        pipe, "rasterrenderer", type="singlebandpseudocolor", band="1", opacity="1"
    )
    shader = xml.SubElement(xml.SubElement(renderer, "rastershader"), "colorrampshader")
    shader.set("colorRampType", "DISCRETE")
    for most, name, color in entries:
        xml.SubElement(shader, "item", value=str(most), label=name, color=color, alpha="255")
    _write(root, file)


def _pam() -> tuple[xml.Element, xml.Element]:
    root = xml.Element("PAMDataset")
    return root, xml.SubElement(root, "PAMRasterBand", band="1")


def _add_table(
    band: xml.Element, columns: Sequence[tuple[str, int, int]], rows: Sequence[tuple[Any, ...]]
) -> None:
    table = xml.SubElement(band, "GDALRasterAttributeTable", tableType="thematic")
    for index, (name, kind, usage) in enumerate(columns):
        column = xml.SubElement(table, "FieldDefn", index=str(index))
        xml.SubElement(column, "Name").text = name
        xml.SubElement(column, "Type").text = str(kind)
        xml.SubElement(column, "Usage").text = str(usage)
    for index, row in enumerate(rows):
        record = xml.SubElement(table, "Row", index=str(index))
        for cell in row:
            xml.SubElement(record, "F").text = str(cell)


def _write(root: xml.Element, file: Path) -> None:
    xml.indent(root)
    xml.ElementTree(root).write(file, encoding="utf-8", xml_declaration=False)
