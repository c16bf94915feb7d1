"""Requests about models of another season or region: measured, and as studies. See requests.py."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.contract.request import Request, argument, option

_SIDECAR = "JSON file that describes the table's columns; none for a project; docs/tables.md"
_WORKERS = "processes at the same time; 0: as many as the computer has cores"
_CLASSES = "crops to tell apart, with commas between; default: all with enough parcels"
_CODES = "take the table's own codes as classes, not the crops they stand for"
_GROUP = (
    "grouping of the description that is never torn apart, e.g. parcel; several with commas; "
    "default: its parcels, if it names any, else every sample by itself"
)
_PIXELS = "samples (pixels) of a parcel to use, drawn at random"
_SOURCE_LABELS = "parcels of each class that the earlier model learns from; 0: all"
_SEED = "random seed; the same seed draws the same parcels"
_RECIPES = "recipes to compare, with commas between"


@dataclass(frozen=True)
class MeasureAdapting(Request):
    """Measure a model of another season or region: as it is, adapted with few parcels, or trained
    anew from these alone.

    All are tested on the same parcels, which none of them saw. The parcels are drawn by class, or
    within a radius of a departure point and, as many, from anywhere.
    """

    method = "measure_adapting"
    command = "adapting"
    summary = "A model as it is, adapted, or trained anew"

    table: str = argument("table of labelled series, or project, to test on", kind="path")
    sidecar: str = option("", _SIDECAR, kind="path")
    source: str = option(
        "", "table or project of the earlier model; default: the same table", kind="path"
    )
    source_sidecar: str = option("", "its description; default: that of the first", kind="path")
    recipe: str = option("cnn1d", "one recipe; only networks can be adapted")
    where: str = option(
        "", "only samples of one group, as year=2021, or of all others, as zone!=Z0"
    )
    source_where: str = option("", "samples of the earlier model, as year!=2021, or year<2021")
    labels_per_class: str = option("3,5,10,20", "parcels of each class to adapt with")
    radii: str = option("", "kilometres, as 20,25,30: parcels near a departure point instead")
    departure: str = option("", "longitude,latitude of the departure point; default: drawn")
    parcels: int = option(100, "parcels within a radius to use at most; 0: all")
    samples_per_parcel: int = option(50, _PIXELS)
    source_labels: int = option(200, _SOURCE_LABELS)
    draws: int = option(5, "how often parcels are drawn and models trained anew")
    first_draw: int = option(0, "number of the first draw")
    seed: int = option(0, _SEED)
    group: str = option("", _GROUP)
    classes: str = option("", _CLASSES)
    codes: bool = option(False, _CODES)


@dataclass(frozen=True)
class StudyYears(Request):
    """Leave one year out: is a model of the other seasons best as it is, adapted with this season's
    few parcels, or is one trained anew from these better?

    The years are a grouping of the table, or two tables or projects with a season each. Says in
    words where adapting hurts.
    """

    method = "study_years"
    command = "study years"
    summary = "Earlier seasons: as is, adapted, or anew"

    table: str = argument("table of labelled series, or project", kind="path")
    out: str = argument("folder for the study", kind="folder")
    sidecar: str = option("", _SIDECAR, kind="path")
    year: str = option("year", "grouping of the description that tells years apart")
    also: str = option("", "another season: a table or project", kind="path")
    also_sidecar: str = option("", "its description; default: that of the first", kind="path")
    earlier: bool = option(False, "learn from earlier years only, not from all others")
    recipe: str = option("cnn1d,random-forest", _RECIPES)
    labels_per_class: str = option("3,5,10,20", "parcels of each class of the season left out")
    samples_per_parcel: int = option(50, _PIXELS)
    source_labels: int = option(200, _SOURCE_LABELS)
    draws: int = option(5, "how often parcels are drawn and models trained anew")
    seed: int = option(0, _SEED)
    group: str = option("", _GROUP)
    classes: str = option("", _CLASSES)
    codes: bool = option(False, _CODES)
    workers: int = option(0, _WORKERS)


@dataclass(frozen=True)
class StudyRadius(Request):
    """Parcels within a radius of a departure point, against as many from anywhere: to adapt a model
    of another season or region, or to train one anew.

    All are tested outside the widest radius. Without another season or region only models trained
    anew are compared.
    """

    method = "study_radius"
    command = "study radius"
    summary = "Parcels near a place, or as many from anywhere"

    table: str = argument("table of labelled series with coordinates, or project", kind="path")
    out: str = argument("folder for the study", kind="folder")
    sidecar: str = option("", _SIDECAR, kind="path")
    radii: str = option("20,25,30", "kilometres around the departure point")
    departure: str = option(
        "", "longitude,latitude of the departure point; default: one drawn anew for each repeat"
    )
    where: str = option("", "only samples of one group, as state=arkansas")
    source_where: str = option("", "samples of the earlier model, as state=california")
    also: str = option("", "another season or region: a table or project", kind="path")
    also_sidecar: str = option("", "its description; default: that of the first", kind="path")
    recipe: str = option("cnn1d,random-forest", _RECIPES)
    parcels: int = option(100, "parcels within a radius to use at most; 0: all")
    samples_per_parcel: int = option(50, _PIXELS)
    source_labels: int = option(200, _SOURCE_LABELS)
    draws: int = option(5, "repeats: parcels drawn and models trained anew")
    seed: int = option(0, _SEED)
    group: str = option("", _GROUP)
    classes: str = option("", _CLASSES)
    codes: bool = option(False, _CODES)
    workers: int = option(0, _WORKERS)
