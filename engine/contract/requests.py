"""Every request that a front (panel, toolbox, command, Python) can make of the engine.

A request is a frozen dataclass with a method name. The field metadata holds its help text; the
command line and the Processing algorithms are built from it, so a request ships to every front.
Paths are strings; a relative one is resolved by the front that took it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Tuple

from furrow.engine.contract.adapting_requests import MeasureAdapting, StudyRadius, StudyYears
from furrow.engine.contract.area_requests import AreasByDistrict, DesignSample, EstimateAreas
from furrow.engine.contract.audit_requests import LeakageAudit
from furrow.engine.contract.crop_levels import (
    CROP,
    CROSSWALK_HELP,
    LEVEL_HELP,
    TABLE_LEVEL_HELP,
)
from furrow.engine.contract.field_requests import OutlineField, ShowSeries
from furrow.engine.contract.live_requests import PreviewMap, SuggestParcels
from furrow.engine.contract.model_requests import AdaptModel, ImportModel, ListRecipes, ModelInfo
from furrow.engine.contract.project_requests import NewSeason
from furrow.engine.contract.recipe import DEFAULT_RECIPE
from furrow.engine.contract.report_requests import WriteReport
from furrow.engine.contract.request import REQUESTS, Request
from furrow.engine.contract.request import argument as _argument
from furrow.engine.contract.request import option as _option
from furrow.engine.contract.request import optional_argument as _optional_argument
from furrow.engine.contract.request import secret as _secret
from furrow.engine.contract.study_requests import StudyLabels, StudyMixing, StudyRegions
from furrow.engine.contract.table_requests import EvaluateTable
from furrow.engine.contract.transfer_requests import (
    EvaluateTransfer,
    StudyChannels,
    StudyFeatures,
)
from furrow.engine.contract.verdict_requests import GiveVerdict
from furrow.engine.contract.weights_requests import FetchWeights, ListWeights

__all__ = [
    "ALL_METHODS",
    "REQUESTS",
    "AdaptModel",
    "AreasByDistrict",
    "AssessMap",
    "CreateDemo",
    "CreateProject",
    "CropMapFromLabels",
    "DesignSample",
    "EstimateAreas",
    "EvaluateTable",
    "EvaluateTransfer",
    "FetchImagery",
    "FetchWeights",
    "GiveVerdict",
    "ImageryQuery",
    "ImportModel",
    "LeakageAudit",
    "ListRecipes",
    "ListWeights",
    "MapCrops",
    "MeasureAdapting",
    "ModelInfo",
    "NewSeason",
    "OutlineField",
    "PrepareImagery",
    "PreviewMap",
    "ProjectStatus",
    "Request",
    "RunDoctor",
    "SearchImagery",
    "ShowImagery",
    "ShowSeries",
    "StudyChannels",
    "StudyFeatures",
    "StudyLabels",
    "StudyMixing",
    "StudyRadius",
    "StudyRegions",
    "StudyYears",
    "SuggestParcels",
    "TrainModel",
    "WriteReport",
]


STRATEGY_HELP = (
    "what of a network is trained, as scratch, frozen or finetune; “furrow recipes” lists those of "
    "each recipe; default: its own"
)
SETTINGS_HELP = (
    "settings of the recipe that are to be others than its own, as epochs=8,width=32; "
    "docs/recipes.md tells them"
)
UNIT_HELP = (
    "what is classified: pixel, parcel (one mean series for each) or superpixel (segments of the "
    "imagery); default: the recipe's own"
)
COVERAGE_HELP = "how often the true crop is among those that the map calls possible, 0.5 to 0.99"


@dataclass(frozen=True)
class CreateDemo(Request):
    """Make a demo project: a simulated season with parcels of six crops.

    Everything in it is simulated, and every map and report made from it says so.
    """

    method = "create_demo"
    command = "demo"
    summary = "Make a demo project (a simulated season)"

    folder: str = _argument("folder for the demo project; must be empty or new", kind="folder")
    region: str = _option("temperate", "simulated region: temperate, mediterranean or continental")
    year: int = _option(2021, "harvest year of the simulated season")
    seed: int = _option(0, "random seed; the same seed gives the same season")
    size_px: int = _option(400, "width and height in pixels of 10 m")
    labelled_per_crop: int = _option(10, "labelled parcels per crop; the rest is kept as truth")


@dataclass(frozen=True)
class CreateProject(Request):
    """Make a mapping project from your own imagery and labelled parcels.

    Nothing is copied but the labels; the imagery stays where it is.
    """

    method = "create_project"
    command = "new"
    summary = "Make a project from your own imagery and labelled parcels"

    folder: str = _argument("folder for the project; must be empty or new", kind="folder")
    imagery: str = _option("", "static STAC catalog or folder of GeoTIFFs", kind="path")
    labels: str = _option("", "parcels with a column that names the crop", kind="path")
    label_field: str = _option("crop", "the column that names the crop")
    crosswalk: Optional[str] = _option(None, CROSSWALK_HELP)
    level: str = _option(CROP, "with --crosswalk: " + LEVEL_HELP)
    crops: Optional[str] = _option(
        None, "crops to label by hand, with commas, for a project without labels yet"
    )
    season_start: Optional[str] = _option(
        None, "first day, YYYY-MM-DD; default: the best-covered twelve months"
    )
    season_end: Optional[str] = _option(None, "last day, YYYY-MM-DD")
    area: Optional[str] = _option(
        None,
        "polygon layer of the area to map; default: where the imagery lies",
        kind="path",
    )
    legend: Optional[str] = _option(
        None, "legend as JSON; default: the crops found in the labels", kind="path"
    )
    cropland_mask: Optional[str] = _option(
        None, "raster of cropland: 1 cropland, 0 not cropland", kind="path"
    )
    time_step: str = _option(
        "month", "length of a composite: month, dekad, or a number of days, as 16d"
    )
    composite: str = _option("median", "Sentinel-2 composites: median, medoid or nearest")
    clouds: str = _option(
        "normal", "how much counts as cloud: lenient, normal or strict; or omnicloudmask"
    )
    cloud_buffer_m: float = _option(0.0, "metres around clouds and shadows to leave out, too")
    orbits: str = _option("joined", "Sentinel-1 orbits: joined, ascending, descending or apart")
    name: Optional[str] = _option(None, "name of the project; default: the folder's name")
    replace: bool = _option(
        False,
        "make a project anew that holds no model, no map and no edited labels yet; imagery that "
        "was prepared stays where it still fits",
    )


@dataclass(frozen=True)
class ImageryQuery(Request):
    """What imagery is wanted: where, when, of which sensors, and from whom."""

    area: Optional[str] = _option(
        None, "polygon layer of the area, or west,south,east,north in degrees", kind="area"
    )
    season_start: Optional[str] = _option(None, "first day, YYYY-MM-DD")
    season_end: Optional[str] = _option(None, "last day, YYYY-MM-DD")
    source: str = _option(
        "planetary-computer",
        "whom from: planetary-computer or earth-search (no account), copernicus or sentinel-hub "
        "(account)",
    )
    sensors: str = _option("s2,s1", "which sensors: s2 (optical), s1 (radar), or both with a comma")
    max_cloud: int = _option(80, "leave out dates with more cloud over the area, in percent")
    orbits: str = _option("joined", "Sentinel-1 orbits: joined, ascending or descending")
    s1_convention: str = _option(
        "gamma0-rtc",
        "Sentinel-1 by copernicus and sentinel-hub: gamma0-rtc (terrain-flattened) or "
        "sigma0-ellipsoid",
    )
    time_step: str = _option("month", "time step of the outlook: month, dekad, or days, as 16d")
    clouds: str = _option("normal", "how much counts as cloud: lenient, normal or strict")
    connections: int = _option(8, "how many files are fetched at once, 1 to 32")
    endpoint: Optional[str] = _option(None, "address of the service, if not its usual one")
    client_id: Optional[str] = _secret("account: the OAuth client's id", "SH_CLIENT_ID")
    client_secret: Optional[str] = _secret("account: its secret", "SH_CLIENT_SECRET")


@dataclass(frozen=True)
class SearchImagery(ImageryQuery):
    """Say what a download would give: dates, cloud over the area, gaps, bytes and time.

    Cloud is read from the scene classes over the area, not taken from the tile's percentage.
    Nothing is kept.
    """

    method = "search_imagery"
    command = "imagery search"
    summary = "What a download would give, before it"

    folder: Optional[str] = _option(
        None, "where it would be downloaded: for the free disk, and what is there", kind="path"
    )


@dataclass(frozen=True)
class FetchImagery(ImageryQuery):
    """Download a season of Sentinel-2 and Sentinel-1 over an area, and nothing around it.

    What is there already is not fetched again; without an area, an earlier download is resumed. A
    date that fails is listed and does not fail the season. The folder is a static STAC catalog.
    """

    method = "fetch_imagery"
    command = "imagery fetch"
    summary = "Download a season of Sentinel-2 and Sentinel-1 over an area"

    folder: str = field(
        default="",
        metadata={"help": "folder for the imagery", "positional": True, "kind": "path"},
    )


@dataclass(frozen=True)
class ShowImagery(Request):
    """Say what imagery a folder holds: dates, cloud, gaps, failed dates."""

    method = "show_imagery"
    command = "imagery show"
    summary = "What imagery a folder holds"

    folder: str = _argument("folder with imagery, or a project", kind="path")


@dataclass(frozen=True)
class PrepareImagery(Request):
    """Read the season's imagery, mask clouds and make one composite a sensor and time step."""

    method = "prepare_imagery"
    command = "imagery prepare"
    summary = "Make the season stack: cloud-free monthly composites"

    project: str = _argument("the project's folder", kind="project")


@dataclass(frozen=True)
class TrainModel(Request):
    """Learn from labels, and measure accuracy on what was held out.

    The labels are a project's parcels (held out one by one or by block), or the rows of a labelled
    table of series, which a small JSON sidecar explains.
    """

    method = "train_model"
    command = "train"
    summary = "Train a model and measure it on parcels it did not see"

    project: str = _optional_argument("the project's folder; none with --table", kind="project")
    recipe: str = _option(DEFAULT_RECIPE, "name of the recipe; “furrow recipes” lists them")
    strategy: Optional[str] = _option(None, STRATEGY_HELP)
    table: Optional[str] = _option(
        None, "labelled table of series (Parquet or CSV) instead of a project", kind="path"
    )
    sidecar: Optional[str] = _option(
        None, "JSON that explains the table; default: the table's name with .json", kind="path"
    )
    out: Optional[str] = _option(
        None, "with a table: folder for the model; must be empty or new", kind="path"
    )
    unit: Optional[str] = _option(None, UNIT_HELP)
    settings: str = _option("", SETTINGS_HELP)
    level: Optional[str] = _option(None, TABLE_LEVEL_HELP)


@dataclass(frozen=True)
class MapCrops(Request):
    """Map the whole area with a trained model, and write parcels and report beside the map."""

    method = "map_crops"
    command = "map"
    summary = "Make the crop map, its parcels and its report"

    project: str = _argument("the project's folder", kind="project")
    model: Optional[str] = _option(
        None, "name of the model, e.g. random-forest-1; default: the newest"
    )
    cropland: Optional[str] = _option(
        None,
        "mask of cropland: a raster or a layer of polygons; default: the project's own mask",
        kind="path",
    )
    cropland_values: Optional[str] = _option(
        None, "values of the raster that are cropland, e.g. 40 of ESA WorldCover; default: 1"
    )
    gate: Optional[str] = _option(
        None, "model that tells cropland from other land, e.g. cropland-1, instead of a mask"
    )
    coverage: float = _option(0.9, COVERAGE_HELP)
    fields: Optional[str] = _option(
        None,
        "layer of polygons, one a field, as FILE or FILE:LAYER: each field is classified by its "
        "mean series and painted whole",
        kind="path",
    )
    outside_fields: str = _option(
        "nodata", "between the fields: nodata, or pixel to map each pixel by itself"
    )


@dataclass(frozen=True)
class AssessMap(Request):
    """Score a finished map against parcels that its training never saw."""

    method = "assess_map"
    command = "assess"
    summary = "Score a map against reference parcels"

    project: str = _argument("the project's folder", kind="project")
    map: Optional[str] = _option(None, "name of the map, e.g. random-forest-1; default: the newest")
    reference: Optional[str] = _option(
        None,
        "reference parcels; default: the project's labels of role “reference”",
        kind="path",
    )
    label_field: str = _option("crop", "the column of the reference that names the crop")
    crosswalk: Optional[str] = _option(None, CROSSWALK_HELP)
    level: str = _option(CROP, "with --crosswalk: " + LEVEL_HELP)


@dataclass(frozen=True)
class CropMapFromLabels(Request):
    """The whole job: imagery, training, map and report. Finished steps are not done again."""

    method = "crop_map_from_labels"
    command = "run"
    summary = "The whole job: from labels to a map with honest figures"

    project: str = _argument("the project's folder", kind="project")
    recipe: str = _option(DEFAULT_RECIPE, "name of the recipe; “furrow recipes” lists them")
    strategy: Optional[str] = _option(None, STRATEGY_HELP)
    cropland: Optional[str] = _option(
        None,
        "mask of cropland: a raster or a layer of polygons; default: the project's own mask",
        kind="path",
    )
    cropland_values: Optional[str] = _option(
        None, "values of the raster that are cropland, e.g. 40 of ESA WorldCover; default: 1"
    )
    gate: Optional[str] = _option(
        None, "model that tells cropland from other land, e.g. cropland-1, instead of a mask"
    )
    coverage: float = _option(0.9, COVERAGE_HELP)
    unit: Optional[str] = _option(None, UNIT_HELP)
    fields: Optional[str] = _option(
        None,
        "layer of polygons, one a field, as FILE or FILE:LAYER: each field is classified by its "
        "mean series and painted whole",
        kind="path",
    )
    outside_fields: str = _option(
        "nodata", "between the fields: nodata, or pixel to map each pixel by itself"
    )
    settings: str = _option("", SETTINGS_HELP)


@dataclass(frozen=True)
class ProjectStatus(Request):
    """Say what a project holds, what is stale or missing, and what to do next."""

    method = "project_status"
    command = "status"
    summary = "What a project holds, what is stale, what comes next"

    project: str = _argument("the project's folder", kind="project")


@dataclass(frozen=True)
class RunDoctor(Request):
    """Check the engine's environment: packages, GDAL, disk, memory, GPU."""

    method = "run_doctor"
    command = "doctor"
    summary = "Check the engine's environment"


ALL_METHODS: Tuple[str, ...] = tuple(REQUESTS)
