"""Bands of one or more files as one picture: a small GDAL description (VRT) beside them.

QGIS colours a picture from the bands of one file, and the difference of two bands is no band of
any. A description points at its files by relative paths, so it stays right when a project is moved;
GDAL does the work when it is drawn.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape  # only writes  # nosec B406

from qgis.core import QgsRasterLayer

FOLDER = "qgis"
"""Beside what the engine made: whoever takes it away loses nothing."""

_FILE = """<VRTDataset rasterXSize="{width}" rasterYSize="{height}">
  <SRS>{crs}</SRS>
  <GeoTransform>{left!r}, {pixel_x!r}, 0.0, {top!r}, 0.0, {pixel_y!r}</GeoTransform>
{bands}
</VRTDataset>
"""
_BAND = """  <VRTRasterBand dataType="Float32" band="{number}"{kind}>
    <Description>{name}</Description>
    <NoDataValue>{nodata!r}</NoDataValue>
    <Offset>{offset!r}</Offset>
    <Scale>{scale!r}</Scale>{function}
{sources}
  </VRTRasterBand>"""
_SOURCE = """    <ComplexSource>
      <SourceFilename relativeToVRT="1">{file}</SourceFilename>
      <SourceBand>{band}</SourceBand>
      <NODATA>{nodata!r}</NODATA>
    </ComplexSource>"""
_DIFFERENCE = "\n    <PixelFunctionType>diff</PixelFunctionType>"


@dataclass(frozen=True)
class Band:
    """One band of a picture; of two sources it is the difference."""

    name: str
    sources: tuple[tuple[Path, int], ...]
    """Files and their bands' numbers."""
    scale: float = 1.0
    offset: float = 0.0
    nodata: float = 0.0


def picture_of(folder: Path, name: str, bands: list[Band]) -> Path | None:
    """The description of a picture, written anew where it differs; None where it cannot be.

    Args:
        folder: of the season or download; the description goes into FOLDER in it.
        bands: all on one grid, that of the first.
    """
    first, _ = bands[0].sources[0]
    raster = QgsRasterLayer(str(first), name, "gdal")
    if not raster.isValid():
        return None
    file = folder / FOLDER / (name + ".vrt")
    text = _described(raster, file.parent, bands)
    try:
        if file.is_file() and file.read_text(encoding="utf-8") == text:
            return file
        file.parent.mkdir(exist_ok=True)
        beside = file.with_name(f".{name}.part.vrt")
        beside.write_text(text, encoding="utf-8")
        os.replace(beside, file)
    except OSError:
        return None  # a folder that may only be read
    return file


def _described(raster: QgsRasterLayer, folder: Path, bands: list[Band]) -> str:
    extent = raster.extent()
    return _FILE.format(
        width=raster.width(),
        height=raster.height(),
        crs=escape(raster.crs().toWkt()),
        left=extent.xMinimum(),
        top=extent.yMaximum(),
        pixel_x=extent.width() / raster.width(),
        pixel_y=-extent.height() / raster.height(),
        bands="\n".join(_band(number, band, folder) for number, band in enumerate(bands, 1)),
    )


def _band(number: int, band: Band, folder: Path) -> str:
    is_difference = len(band.sources) > 1
    return _BAND.format(
        number=number,
        kind=' subClass="VRTDerivedRasterBand"' if is_difference else "",
        name=escape(band.name),
        nodata=band.nodata,
        offset=band.offset,
        scale=band.scale,
        function=_DIFFERENCE if is_difference else "",
        sources="\n".join(
            _SOURCE.format(
                file=escape(Path(os.path.relpath(file, folder)).as_posix()),
                band=source,
                nodata=band.nodata,
            )
            for file, source in band.sources
        ),
    )
