"""Which layers a season has, and how each is opened, dressed and placed in time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Callable

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsRasterDataProvider,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime

from furrow.engine.contract.errors import ArtefactDamaged
from furrow.engine.contract.message import Message
from furrow.plugin.layers.band_files import Band, picture_of
from furrow.plugin.layers.season_stack import CloudMask, Composite, SeasonStack
from furrow.plugin.layers.season_styles import (
    style_clouds,
    style_ndvi,
    style_optical,
    style_radar,
)

translate = QCoreApplication.translate

SEASON_PROPERTY = "furrow/season"
"""On each layer: which part of a season it is."""
OPTICAL, NDVI, CLOUDS = "s2", "ndvi", "clouds"
_PER_DB, _NODATA = 100, -32768.0
_NDVI_FORMULA = '("s@{nir}" - "s@{red}") / ("s@{nir}" + "s@{red}")'


@dataclass(frozen=True)
class SeasonPart:
    """Layers that stand together in the tree: the same thing at each time."""

    name: str
    title: str
    shown: bool
    """Ticked when it is added."""
    layers: tuple[SeasonLayer, ...]
    only: int | None = None
    """The one layer that is ticked where not all are: pictures would hide each other."""


@dataclass(frozen=True)
class SeasonLayer:
    """One layer, not opened yet."""

    title: str
    about: str
    """Its abstract."""
    source: str
    provider: str
    start: datetime
    end: datetime
    style: Callable[[QgsRasterLayer], None]

    def open(self, part: str) -> QgsRasterLayer:
        """The layer, dressed. Raises ArtefactDamaged where QGIS cannot read its file."""
        layer = QgsRasterLayer(self.source, self.title, self.provider)
        if not layer.isValid():
            raise ArtefactDamaged(self.source, Message("QGIS cannot open it"))
        layer.setCustomProperty(SEASON_PROPERTY, part)
        _place_in_time(layer, self.start, self.end)
        self.style(layer)  # last: its named styles keep what was set before
        metadata = QgsLayerMetadata()
        metadata.setTitle(self.title)
        metadata.setAbstract(self.about)
        metadata.setCrs(layer.crs())
        layer.setMetadata(metadata)
        return layer


def parts_of(stack: SeasonStack) -> list[SeasonPart]:
    """Top of the layer tree first."""
    parts = []
    if stack.masks:
        masks = tuple(map(_clouds, stack.masks))
        parts.append(SeasonPart(CLOUDS, translate("Layers", "Cloud masks"), False, masks))
    for series in stack.series:
        composites = stack.of(series)
        if series == OPTICAL:
            layers = tuple(map(_optical, composites))
            parts.append(SeasonPart(series, "Sentinel-2", True, layers, len(layers) // 2))
            green = tuple(_ndvi(item) for item in composites if _has_ndvi(item))
            if green:
                parts.append(SeasonPart(NDVI, "NDVI", False, green))
        else:
            layers = tuple(_radar(item) for item in composites if item.band("VV"))
            parts.append(SeasonPart(series, _radar_title(series), False, layers))
    return parts


def _optical(composite: Composite) -> SeasonLayer:
    return SeasonLayer(
        f"{composite.label} Sentinel-2",
        _about(composite, translate("Layers", "Surface reflectance from 0 to 1.")),
        str(composite.file),
        "gdal",
        composite.start,
        composite.end,
        lambda layer: style_optical(layer, composite),
    )


def _radar(composite: Composite) -> SeasonLayer:
    vv, vh = composite.band("VV"), composite.band("VH") or composite.band("VV")
    source, bands = str(composite.file), (vv, vh, vv)
    picture = _with_difference(composite, vv, vh) if composite.band("VH") else None
    if picture is not None:
        source, bands = str(picture), (1, 2, 3)
    return SeasonLayer(
        f"{composite.label} {_radar_title(composite.series)}",
        _about(
            composite,
            translate("Layers", "Backscatter in dB: red VV, green VH, blue VV minus VH."),
        ),
        source,
        "gdal",
        composite.start,
        composite.end,
        lambda layer: style_radar(layer, bands),
    )


def _with_difference(composite: Composite, vv: int, vh: int) -> Path | None:
    file = composite.file
    bands = [
        Band(name, tuple((file, number) for number in numbers), 1 / _PER_DB, nodata=_NODATA)
        for name, numbers in (("VV", (vv,)), ("VH", (vh,)), ("VV − VH", (vv, vh)))
    ]
    return picture_of(file.parent, file.stem, bands)


def _has_ndvi(composite: Composite) -> bool:
    return bool(composite.band("B08") and composite.band("B04"))


def _ndvi(composite: Composite) -> SeasonLayer:
    """Worked out by QGIS whenever it is drawn; in a project that is moved it follows its file."""
    raster = QgsRasterLayer(str(composite.file), "s", "gdal")
    wanted = QgsRasterDataProvider.VirtualRasterParameters()
    wanted.crs, wanted.extent = raster.crs(), raster.extent()
    wanted.width, wanted.height = raster.width(), raster.height()
    wanted.formula = _NDVI_FORMULA.format(nir=composite.band("B08"), red=composite.band("B04"))
    read = QgsRasterDataProvider.VirtualRasterInputLayers()
    read.name, read.uri, read.provider = "s", str(composite.file), "gdal"
    wanted.rInputLayers = [read]
    return SeasonLayer(
        f"{composite.label} NDVI",
        _about(composite, translate("Layers", "Greenness: (B08 − B04) / (B08 + B04).")),
        QgsRasterDataProvider.encodeVirtualRasterProviderUri(wanted),
        "virtualraster",
        composite.start,
        composite.end,
        style_ndvi,
    )


def _clouds(mask: CloudMask) -> SeasonLayer:
    midnight = datetime(mask.day.year, mask.day.month, mask.day.day)
    return SeasonLayer(
        translate("Layers", "{0} clouds").format(midnight.date().isoformat()),
        translate("Layers", "What was left out of the composites on this date."),
        str(mask.file),
        "gdal",
        midnight,
        midnight + timedelta(hours=23, minutes=59, seconds=59),
        lambda layer: style_clouds(layer, mask),
    )


def _about(composite: Composite, meaning: str) -> str:
    days = ", ".join(composite.days)
    return "\n".join([meaning, translate("Layers", "Made from {0}.").format(days)] if days else [])


def _radar_title(series: str) -> str:
    return {
        "s1asc": translate("Layers", "Sentinel-1 ascending"),
        "s1desc": translate("Layers", "Sentinel-1 descending"),
    }.get(series, "Sentinel-1")


def _place_in_time(layer: QgsRasterLayer, start: datetime, end: datetime) -> None:
    properties = layer.temporalProperties()
    properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    properties.setFixedTemporalRange(QgsDateTimeRange(_in_qt(start), _in_qt(end)))
    properties.setIsActive(True)


def _in_qt(moment: datetime) -> QDateTime:
    return QDateTime(
        QDate(moment.year, moment.month, moment.day),
        QTime(moment.hour, moment.minute, moment.second),
        Qt.TimeSpec.UTC,
    )
