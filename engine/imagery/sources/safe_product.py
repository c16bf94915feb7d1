"""Sentinel-2 Level-2A products as the archives give them: one .SAFE folder, or a folder of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from furrow.engine.contract.errors import ImageTruncated, WrongProductLevel
from furrow.engine.contract.message import Message
from furrow.engine.imagery.observation import S2_BANDS, SCENE_CLASS_BAND, BandFile, Observation
from furrow.engine.imagery.reading import open_container

PRIORITY = 5

_METADATA = "MTD_MSIL*.xml"
_IMAGE = re.compile(r"_(B\d[\dA]|SCL)(?:_(\d+)m)?\.jp2$")
_OFFSET = re.compile(r'<BOA_ADD_OFFSET band_id="(\d+)">(-?\d+)</BOA_ADD_OFFSET>')
# Band numbers of the metadata.
# fmt: off
_BAND_IDS = (
    "B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12",
)
# fmt: on
_NO_DATA = 0.0


def can_read(path: Path) -> bool:
    return any(True for _ in _products(path))


def observations(path: Path) -> list[Observation]:
    found = [_observation(metadata) for metadata in _products(path)]
    return list(_newest(found))


def _products(path: Path) -> Iterable[Path]:
    """Metadata files of all products."""
    if path.is_file():
        return [path] if path.match(_METADATA) else []
    return sorted([*path.glob(_METADATA), *path.glob(f"*.SAFE/{_METADATA}")])


def _observation(metadata: Path) -> Observation:
    product = metadata.parent
    with open_container(metadata) as dataset:
        facts = dataset.tags()
        text = next(iter(dataset.tags(ns="xml:SENTINEL2").values()), "")
    level = facts.get("PROCESSING_LEVEL", "")
    if level != "Level-2A":
        raise WrongProductLevel(str(product), level)
    quantification = float(facts.get("BOA_QUANTIFICATION_VALUE", "10000"))
    offsets = {_BAND_IDS[int(band)]: float(value) for band, value in _OFFSET.findall(text)}
    images = _images(product)
    bands = {
        name: BandFile(
            path=image,
            scale=1.0 / quantification,
            offset=offsets.get(name, 0.0) / quantification,
            nodata=_NO_DATA,
        )
        for name, image in images.items()
        if name != SCENE_CLASS_BAND
    }
    if not bands:
        raise ImageTruncated(str(product), Message("it has no images of the bands"))
    if SCENE_CLASS_BAND in images:
        bands[SCENE_CLASS_BAND] = BandFile(path=images[SCENE_CLASS_BAND], nodata=_NO_DATA)
    return Observation(
        id=facts.get("PRODUCT_URI", product.name).removesuffix(".SAFE"),
        sensor="s2",
        day=date.fromisoformat(facts["PRODUCT_START_TIME"][:10]),
        moment=datetime.fromisoformat(facts["PRODUCT_START_TIME"]),
        bands=bands,
        orbit=facts.get("DATATAKE_1_SENSING_ORBIT_DIRECTION", "").lower(),
        properties={
            "platform": facts.get("DATATAKE_1_SPACECRAFT_NAME", ""),
            "s2:processing_baseline": facts.get("PROCESSING_BASELINE", ""),
            "s2:generation_time": facts.get("GENERATION_TIME", ""),
        },
    )


def _images(product: Path) -> dict[str, Path]:
    """The image of each band in its finest resolution."""
    finest: dict[str, tuple[int, Path]] = {}
    for image in sorted(product.glob("GRANULE/*/IMG_DATA/**/*.jp2")):
        match = _IMAGE.search(image.name)
        if match is None or match[1] not in (*S2_BANDS, SCENE_CLASS_BAND):
            continue
        resolution = int(match[2] or 10)
        if match[1] not in finest or resolution < finest[match[1]][0]:
            finest[match[1]] = (resolution, image)
    return {name: image for name, (_, image) in finest.items()}


def _newest(found: Iterable[Observation]) -> Iterable[Observation]:
    """Of products of the same take and tile, the one that was processed last."""
    takes: dict[str, Observation] = {}
    for observation in sorted(found, key=lambda o: o.properties["s2:generation_time"]):
        takes[_take(observation.id)] = observation
    return takes.values()


def _take(product: str) -> str:
    """S2A_MSIL2A_20221005T115411_N0400_R023_T29UNU_20221005T164454 without baseline and time."""
    parts = product.split("_")
    return "_".join([*parts[:3], *parts[4:6]]) if len(parts) == 7 else product
