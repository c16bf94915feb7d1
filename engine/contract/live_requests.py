"""Requests of the live map: a preview that follows the labels, and what to label next. See
requests.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from furrow.engine.contract.request import Request, argument, option

_FEATURES = (
    "what pixels are told apart by: series (of the season, at once), or a pretrained network, as "
    "presto, whose features take over as they are made"
)
_LABELS = "GeoPackage with labelled parcels; default: the project's own"


@dataclass(frozen=True)
class PreviewMap(Request):
    """Paint a quick map from the labels as they are now. A preview, not a result: no accuracy is
    measured, and nothing is kept but features.

    The project's imagery must be prepared. Features are made once, coarse to fine, and kept in the
    project; asked again in the same engine, only what is new is done.
    """

    method = "preview_map"
    command = "preview"
    summary = "A quick map from the labels so far"

    project: str = argument("the project's folder", kind="project")
    features: str = option("", _FEATURES + "; default: series")
    bounds: Optional[str] = option(
        None,
        "what to paint: left,bottom,right,top in metres of the project's grid; default: all",
    )
    width_px: int = option(0, "pixels of the view that it is for; default: about 2048 at most")
    height_px: int = option(0, "the same, downwards")
    labels: Optional[str] = option(None, _LABELS, kind="path")
    frame: Optional[str] = option(
        None, "GeoTIFF to write; default: a new one in a temporary folder", kind="path"
    )
    seconds: float = option(
        0.0, "most time for making features before painting; default: until all are there"
    )


@dataclass(frozen=True)
class SuggestParcels(Request):
    """Say which parcel to label next, and why: where the preview is least sure, or what is unlike
    anything labelled.

    Whole parcels of a layer, or, without one, segments of the imagery. Never a place that is
    labelled already; several differ from each other.
    """

    method = "suggest_parcels"
    command = "suggest"
    summary = "Which parcel to label next, and why"

    project: str = argument("the project's folder", kind="project")
    number: int = option(1, "how many, 1 to 100")
    parcels: Optional[str] = option(
        None, "layer of polygons to choose from, as FILE or FILE:LAYER", kind="path"
    )
    labels: Optional[str] = option(None, _LABELS, kind="path")
    bounds: Optional[str] = option(
        None,
        "where to look: left,bottom,right,top in metres of the project's grid; default: all",
    )
    skip: str = option(
        "", "places not to suggest, as X,Y;X,Y in metres of the project's grid: those passed over"
    )
    out: Optional[str] = option(
        None, "GeoPackage to write the suggestions to; must be new", kind="path"
    )
