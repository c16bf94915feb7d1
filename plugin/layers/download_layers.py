"""Which layers a download has: each date of Sentinel-2 and Sentinel-1, as it was fetched."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.errors import ArtefactDamaged
from furrow.engine.contract.message import Message
from furrow.plugin.layers.band_files import Band, picture_of
from furrow.plugin.layers.season_layers import OPTICAL, SeasonLayer, SeasonPart
from furrow.plugin.layers.season_stack import Composite, read_description
from furrow.plugin.layers.season_styles import style_backscatter, style_optical

translate = QCoreApplication.translate

CATALOG = "catalog.json"
RADAR = "s1"
_OPTICAL_BANDS = ("B04", "B03", "B02", "B08")
_RADAR_BANDS = ("VV", "VH")


@dataclass(frozen=True)
class _Date:
    """One observation: an item of the download's catalog."""

    id: str
    moment: datetime
    bands: dict[str, Band]
    clear_share: float
    place: str
    """Tile or direction of the orbit."""


def parts_of_download(folder: Path) -> list[SeasonPart]:
    """Top of the layer tree first.

    Raises:
        FileMissing, ArtefactDamaged
    """
    dates = sorted(_dates(folder), key=lambda date: date.moment)
    optical = [date for date in dates if set(_OPTICAL_BANDS[:3]) <= set(date.bands)]
    radar = [date for date in dates if "VV" in date.bands]
    parts = []
    pictures = [layer for date in optical if (layer := _optical(folder, date)) is not None]
    if pictures:
        clearest = max(range(len(optical)), key=lambda number: optical[number].clear_share)
        only = min(clearest, len(pictures) - 1)
        parts.append(SeasonPart(OPTICAL, "Sentinel-2", True, tuple(pictures), only))
    pictures = [layer for date in radar if (layer := _radar(folder, date)) is not None]
    if pictures:
        parts.append(SeasonPart(RADAR, "Sentinel-1", False, tuple(pictures)))
    return parts


def _optical(folder: Path, date: _Date) -> SeasonLayer | None:
    names = [name for name in _OPTICAL_BANDS if name in date.bands]
    file = picture_of(folder, date.id, [date.bands[name] for name in names])
    if file is None:
        return None
    shown = Composite(OPTICAL, date.moment, date.moment, file, tuple(names), ())
    about = translate("Layers", "Surface reflectance from 0 to 1.")
    return _layer(date, "Sentinel-2", about, file, lambda layer: style_optical(layer, shown))


def _radar(folder: Path, date: _Date) -> SeasonLayer | None:
    names = [name for name in _RADAR_BANDS if name in date.bands]
    file = picture_of(folder, date.id, [date.bands[name] for name in names])
    if file is None:
        return None
    about = translate("Layers", "Backscatter: red and blue VV, green VH.")
    second = len(names)
    return _layer(
        date, "Sentinel-1", about, file, lambda layer: style_backscatter(layer, (1, second, 1))
    )


def _layer(date: _Date, sensor: str, about: str, file: Path, style: Any) -> SeasonLayer:
    midnight = datetime(date.moment.year, date.moment.month, date.moment.day)
    return SeasonLayer(
        f"{midnight.date().isoformat()} {sensor} {date.place}".strip(),
        about,
        str(file),
        "gdal",
        midnight,
        midnight + timedelta(hours=23, minutes=59, seconds=59),
        style,
    )


def _dates(folder: Path) -> list[_Date]:
    catalog = read_description(folder / CATALOG)
    root = folder.resolve()
    dates = []
    for link in catalog.get("links", ()):
        if not isinstance(link, dict) or link.get("rel") != "item":
            continue
        file = (folder / str(link.get("href"))).resolve()
        if root not in file.parents:
            continue  # a catalog comes from anywhere: nothing outside of it is opened
        try:
            dates.append(_date(file, read_description(file)))
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as problem:
            detail = Message("it lacks {field}", field=str(problem))
            raise ArtefactDamaged(str(file), detail) from problem
    return dates


def _date(file: Path, item: dict[str, Any]) -> _Date:
    about = item["properties"]
    bands = {}
    for name in (*_OPTICAL_BANDS, *_RADAR_BANDS):
        asset = item["assets"].get(name)
        if asset is None:
            continue
        stated = (asset.get("raster:bands") or [{}])[0]
        bands[name] = Band(
            name,
            ((file.parent / Path(str(asset["href"])).name, 1),),
            float(stated.get("scale", 1.0)),
            float(stated.get("offset", 0.0)),
            float(stated.get("nodata", 0.0)),
        )
    return _Date(
        id=file.stem,
        moment=datetime.fromisoformat(str(about["datetime"])[:19]),
        bands=bands,
        clear_share=float(about.get("furrow:clear_share", 0.0)),
        place=str(about.get("s2:mgrs_tile") or about.get("sat:orbit_state") or ""),
    )
