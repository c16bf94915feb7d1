"""Labels that are codes of another legend, as names of Furrow's hierarchy of crops."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import pandas as pd

from furrow.engine.contract.crop_levels import CROP
from furrow.engine.contract.errors import BadRequest, CrosswalkFitsNothing
from furrow.engine.contract.legend import names_other_land
from furrow.engine.contract.message import Message
from furrow.engine.labels.crosswalk import (
    check_level,
    listed_codes,
    map_codes,
    read_crosswalk,
)

_SHOWN = 8
"""Codes that an error names: of a wrong column they would fill the screen."""


@dataclass(frozen=True)
class Decoded:
    """Parcels after the crosswalk."""

    parcels: gpd.GeoDataFrame
    """A code that the crosswalk gives no name for is no label; ``notes`` keeps it."""
    unmapped: dict[str, int]
    """Such codes -> parcels, the most frequent first."""

    def warnings(self, crosswalk: str, level: str) -> list[str]:
        if not self.unmapped:
            return []
        return [
            Message(
                "{parcels} parcels stay without a label: the crosswalk “{crosswalk}” has no name "
                "for their codes at the level “{level}”: {codes}.",
                parcels=sum(self.unmapped.values()),
                crosswalk=crosswalk,
                level=level,
                codes=listed_codes(self.unmapped),
            )
        ]


def decoded(
    parcels: gpd.GeoDataFrame, crosswalk: str, level: str, file: Path, label_field: str
) -> Decoded:
    """Parcels whose ``crop`` is a code, with the name that the crosswalk has for it at a level.

    “Not cropland” is no code, and stays; so does a parcel without a label.

    Raises:
        CrosswalkUnknown, CrosswalkRefused, CrosswalkFitsNothing
    """
    is_code = parcels["crop"].map(lambda crop: crop is not None and not names_other_land(crop))
    codes = parcels.loc[is_code, "crop"].tolist()
    mapped = map_codes(crosswalk, codes, level)
    if codes and not any(mapped.crops):
        shown = listed_codes(Counter(codes), _SHOWN)
        raise CrosswalkFitsNothing(str(file), label_field, crosswalk, level, shown)
    names = iter(mapped.crops)
    crops = [
        (next(names) or None) if coded else crop
        for crop, coded in zip(parcels["crop"], is_code, strict=True)
    ]
    found = parcels.assign(crop=pd.Series(crops, index=parcels.index, dtype=object))
    lost = [code for code, name in zip(codes, mapped.crops, strict=True) if not name]
    if lost:
        found["notes"] = _with_codes(found, is_code & found["crop"].isna(), lost, crosswalk)
    return Decoded(found, mapped.unmapped)


def check_crosswalk(crosswalk: str | None, level: str, labels: str | None) -> None:
    """What a request says of its labels' codes, before anything is read.

    Raises:
        BadRequest, CrosswalkUnknown, CrosswalkRefused
    """
    check_level(level)
    if crosswalk is None:
        if level != CROP:
            raise BadRequest("level", Message("it goes with a crosswalk, which is not given"))
        return
    if not labels:
        raise BadRequest("crosswalk", Message("it goes with a file of labels, and none is given"))
    read_crosswalk(crosswalk)


def _with_codes(
    parcels: gpd.GeoDataFrame, rows: pd.Series, codes: list[str], crosswalk: str
) -> pd.Series:
    """The notes, with “cdl 81” where a code is not kept in another way."""
    empty = pd.Series([None] * len(parcels), index=parcels.index, dtype=object)
    notes = parcels["notes"].astype(object) if "notes" in parcels.columns else empty
    notes = notes.where(notes.notna(), None)
    kept = [
        f"{crosswalk} {code}" if note is None else f"{note}; {crosswalk} {code}"
        for note, code in zip(notes[rows], codes, strict=True)
    ]
    notes[rows] = kept
    return notes
