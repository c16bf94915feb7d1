"""Every way in which Furrow can refuse or fail: one class a cause, with a stable code.

An error carries typed parameters. Its English wording (what is wrong, where, what to do next)
stands here; the plugin words the same code in the user's language. A parameter that is itself a
phrase ("it holds no parcels") is a Message, so that it can be worded too. ``to_payload`` and
``from_payload`` carry an error over JSON-RPC.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from furrow.engine.contract.backbone_errors import (
    BackboneUnknown,
    BandsMissing,
    InputRefused,
    LicenceNotAccepted,
    TorchMissing,
    WeightsAltered,
    WeightsMissing,
    WeightsNotFetched,
    WeightsRefused,
    WrongUnit,
)
from furrow.engine.contract.error import FurrowError, UnexpectedError
from furrow.engine.contract.evaluation_errors import (
    BoostingMissing,
    GroupingUnknown,
    TooFewSamples,
)
from furrow.engine.contract.imagery_errors import (
    CredentialsMissing,
    CredentialsRefused,
    HostUnreachable,
    ImageryNotRecognised,
    ImageryOutsideArea,
    ImageTruncated,
    NoImageryInSeason,
    NothingFetched,
    NothingFound,
    OmniCloudMaskMissing,
    OtherDownload,
    SensorNotThere,
    ServiceFailed,
    SourceUnknown,
    UnitUnknown,
    WrongProductLevel,
)
from furrow.engine.contract.model_errors import (
    ImportRefused,
    ModelForeign,
    ModelNewer,
    ModelNotFound,
    RecipeNeedsImagery,
    StrategyNotOffered,
    StrategyUnknown,
)
from furrow.engine.contract.table_errors import (
    CrosswalkRefused,
    CrosswalkUnknown,
    SidecarRefused,
    TableColumnMissing,
    TableEmpty,
    TableSampleUnclear,
    TableStepTwice,
    TableTooLarge,
    TableUnitDoubtful,
    TableUnreadable,
    TableValueRefused,
)
from furrow.engine.contract.training_errors import (
    StartModelRefused,
    TooLittleToLearn,
    TrainingDiverged,
)

__all__ = [
    "ArtefactDamaged",
    "BackboneUnknown",
    "BadRequest",
    "BandsMissing",
    "BoostingMissing",
    "Cancelled",
    "CredentialsMissing",
    "CredentialsRefused",
    "CrosswalkRefused",
    "CrosswalkUnknown",
    "DiskFull",
    "EngineDied",
    "FileMissing",
    "FurrowError",
    "GroupingUnknown",
    "HostUnreachable",
    "ImageTruncated",
    "ImageryNotRecognised",
    "ImageryOutsideArea",
    "ImportRefused",
    "InputRefused",
    "LabelFieldMissing",
    "LabelsOutsideImagery",
    "LabelsUnreadable",
    "LabelsWithoutCrs",
    "LicenceNotAccepted",
    "ModelForeign",
    "ModelMismatch",
    "ModelNewer",
    "ModelNotFound",
    "NoImageryInSeason",
    "NotAProject",
    "NothingFetched",
    "NothingFound",
    "OmniCloudMaskMissing",
    "OtherDownload",
    "OutOfMemory",
    "ProjectBusy",
    "ProjectCorrupt",
    "ProjectExists",
    "ProjectNewer",
    "ProjectNotWritable",
    "ProtocolMismatch",
    "RecipeNeedsImagery",
    "RecipeUnknown",
    "SensorNotThere",
    "ServiceFailed",
    "SidecarRefused",
    "SourceUnknown",
    "StaleEnvironment",
    "StartModelRefused",
    "StepMissing",
    "StrategyNotOffered",
    "StrategyUnknown",
    "TableColumnMissing",
    "TableEmpty",
    "TableSampleUnclear",
    "TableStepTwice",
    "TableTooLarge",
    "TableUnitDoubtful",
    "TableUnreadable",
    "TableValueRefused",
    "TooFewClasses",
    "TooFewParcels",
    "TooFewSamples",
    "TooLittleToLearn",
    "TorchMissing",
    "TrainingDiverged",
    "UnexpectedError",
    "UnitUnknown",
    "UnknownLabel",
    "WeightsAltered",
    "WeightsMissing",
    "WeightsNotFetched",
    "WeightsRefused",
    "WrongProductLevel",
    "WrongUnit",
]


# --- the request and the environment -------------------------------------------------------------


@dataclass(eq=False)
class BadRequest(FurrowError):
    field: str
    detail: str

    code = "bad-request"
    sentence = "The request is not valid at “{field}”: {detail}."
    remedy = "Correct it and ask again."


@dataclass(eq=False)
class ProtocolMismatch(FurrowError):
    engine_protocol: int
    client_protocol: int

    code = "protocol-mismatch"
    sentence = (
        "The engine speaks protocol {engine_protocol}, the program that asked speaks "
        "{client_protocol}."
    )
    remedy = "Restart QGIS so that both come from the same Furrow version."


@dataclass(eq=False)
class StaleEnvironment(FurrowError):
    folder: str
    detail: str

    code = "stale-environment"
    sentence = "The engine environment {folder} does not match this version of Furrow: {detail}."
    remedy = "Run “make setup” (or “Repair the engine” in the Furrow panel) to bring it up to date."


@dataclass(eq=False)
class Cancelled(FurrowError):
    code = "cancelled"
    sentence = "Cancelled."
    remedy = "What was finished is kept; run again to go on from there."


@dataclass(eq=False)
class OutOfMemory(FurrowError):
    detail: str

    code = "out-of-memory"
    sentence = "The engine ran out of memory ({detail})."
    remedy = (
        "Close other programs or choose a smaller area, then run again; finished steps are kept."
    )


@dataclass(eq=False)
class EngineDied(FurrowError):
    detail: str

    code = "engine-died"
    sentence = "The engine ended unexpectedly ({detail})."
    remedy = "Run again; finished steps are kept. If it happens twice, send the log with a report."


# --- the mapping project -------------------------------------------------------------------------


@dataclass(eq=False)
class NotAProject(FurrowError):
    folder: str

    code = "not-a-project"
    sentence = "{folder} is not a Furrow project: it holds no furrow.json."
    remedy = (
        "Make one with “furrow new {folder} --imagery … --labels …”, or “furrow demo {folder}”."
    )


@dataclass(eq=False)
class ProjectExists(FurrowError):
    folder: str

    code = "project-exists"
    sentence = "{folder} already holds a Furrow project or other files."
    remedy = "Choose an empty folder, or open the project that is there."


@dataclass(eq=False)
class ProjectCorrupt(FurrowError):
    file: str
    detail: str

    code = "project-corrupt"
    sentence = "{file} cannot be read: {detail}."
    remedy = (
        "Nothing was changed. Restore the file from a backup, or make a new project from the same "
        "imagery and labels."
    )


@dataclass(eq=False)
class ProjectNewer(FurrowError):
    file: str
    schema: int

    code = "project-newer"
    sentence = "{file} was written by a newer Furrow (project schema {schema})."
    remedy = "Update Furrow to open it; nothing was changed."


@dataclass(eq=False)
class ProjectNotWritable(FurrowError):
    folder: str
    detail: str

    code = "project-not-writable"
    sentence = "Furrow may not write to {folder} ({detail})."
    remedy = "Give yourself write permission there, or choose another folder."


@dataclass(eq=False)
class ProjectBusy(FurrowError):
    folder: str

    code = "project-busy"
    sentence = "Another Furrow run is working on {folder}."
    remedy = "Wait until it has finished, or cancel it."


@dataclass(eq=False)
class DiskFull(FurrowError):
    folder: str
    free_mb: int
    needed_mb: int

    code = "disk-full"
    sentence = (
        "The disk of {folder} is full: {free_mb} MB are free, about {needed_mb} MB are needed."
    )
    remedy = "Free some space and run again; finished steps are kept and nothing is half-written."


@dataclass(eq=False)
class FileMissing(FurrowError):
    file: str

    code = "file-missing"
    sentence = "{file} does not exist."
    remedy = "Check the path."


@dataclass(eq=False)
class StepMissing(FurrowError):
    needed: str
    command: str

    code = "step-missing"
    sentence = "This project has no {needed} yet."
    remedy = "Run “{command}” first."


# --- labels --------------------------------------------------------------------------------------


@dataclass(eq=False)
class LabelsUnreadable(FurrowError):
    file: str
    detail: str

    code = "labels-unreadable"
    sentence = "{file} cannot be read as parcels: {detail}."
    remedy = (
        "Give a polygon layer (GeoPackage, Shapefile, GeoJSON) with a column that names the crop."
    )


@dataclass(eq=False)
class LabelFieldMissing(FurrowError):
    file: str
    field: str
    columns: List[str]

    code = "label-field-missing"
    sentence = "{file} has no column “{field}”. It has: {columns}."
    remedy = "Name the column that holds the crop (--label-field)."


@dataclass(eq=False)
class LabelsWithoutCrs(FurrowError):
    file: str

    code = "labels-without-crs"
    sentence = "{file} does not say which coordinate system it is in."
    remedy = "Assign one (in QGIS: Layer → Set CRS, then export), and try again."


@dataclass(eq=False)
class UnknownLabel(FurrowError):
    file: str
    row: int
    label: str
    known: List[str]

    code = "unknown-label"
    sentence = (
        "Row {row} of {file} holds “{label}”, which the legend does not know. It knows: {known}."
    )
    remedy = "Correct the row, or add the class to the legend."


@dataclass(eq=False)
class LabelsOutsideImagery(FurrowError):
    file: str
    parcels: int

    code = "labels-outside-imagery"
    sentence = "None of the {parcels} labelled parcels in {file} lies inside the project's imagery."
    remedy = (
        "Check that labels and imagery are of the same place, and the labels' coordinate system."
    )


@dataclass(eq=False)
class TooFewClasses(FurrowError):
    classes: List[str]

    code = "too-few-classes"
    sentence = "A map needs at least two classes; the usable labels hold: {classes}."
    remedy = "Label a few parcels of another crop."


@dataclass(eq=False)
class TooFewParcels(FurrowError):
    detail: str

    code = "too-few-parcels"
    sentence = "There are too few labelled parcels to measure accuracy: {detail}."
    remedy = "Label at least two parcels each of two crops."


# --- models and maps -----------------------------------------------------------------------------


@dataclass(eq=False)
class RecipeUnknown(FurrowError):
    recipe: str
    known: List[str]

    code = "recipe-unknown"
    sentence = "There is no recipe “{recipe}”. There are: {known}."
    remedy = "Choose one of these."


@dataclass(eq=False)
class ArtefactDamaged(FurrowError):
    file: str
    detail: str

    code = "artefact-damaged"
    sentence = "{file} is damaged: {detail}."
    remedy = "Run the step that makes it again; a new numbered folder will be made beside it."


@dataclass(eq=False)
class ModelMismatch(FurrowError):
    model: str
    detail: str

    code = "model-mismatch"
    sentence = "The model {model} does not fit this project: {detail}."
    remedy = "Train a model on this project, or choose one that was trained on the same inputs."
