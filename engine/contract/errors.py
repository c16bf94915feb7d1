"""Every way in which Furrow can refuse or fail: one class a cause, with a stable code.

An error carries typed parameters. Its English wording (what is wrong, where, what to do next)
stands here; the plugin words the same code in the user's language. A parameter that is itself a
phrase ("it holds no parcels") is a Message, so that it can be worded too. ``to_payload`` and
``from_payload`` carry an error over JSON-RPC.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from furrow.engine.contract.adapting_errors import (
    CoordinatesMissing,
    DepartureRefused,
    OneYearOnly,
    SeasonsApart,
    YearsUnknown,
)
from furrow.engine.contract.area_errors import (
    AreaInputRefused,
    DistrictsRefused,
    NothingToSample,
    SampleLabelUnknown,
    SampleRefused,
    StratumTooThin,
    StratumWithoutArea,
)
from furrow.engine.contract.backbone_errors import (
    BackboneUnknown,
    BandsMissing,
    InputRefused,
    LicenceNotAccepted,
    SensorsMissing,
    TorchMissing,
    WeightsAltered,
    WeightsMissing,
    WeightsNotFetched,
    WeightsRefused,
    WrongUnit,
)
from furrow.engine.contract.cropland_errors import (
    CroplandLabelsMissing,
    CroplandMaskUnusable,
    GateNotCropland,
)
from furrow.engine.contract.error import FurrowError, UnexpectedError
from furrow.engine.contract.evaluation_errors import (
    BoostingMissing,
    GroupingUnknown,
    TooFewSamples,
)
from furrow.engine.contract.field_errors import NoFieldFound, PointNeverSeen, PointOutsideArea
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
from furrow.engine.contract.label_errors import (
    CrosswalkFitsNothing,
    LabelFieldMissing,
    LabelsOutsideImagery,
    LabelsUnreadable,
    LabelsWithoutCrs,
    TooFewClasses,
    TooFewParcels,
    UnknownLabel,
)
from furrow.engine.contract.live_errors import NothingToSuggest, ViewOutsideArea
from furrow.engine.contract.model_errors import (
    ImportRefused,
    ModelForeign,
    ModelNewer,
    ModelNotFound,
    RecipeNeedsImagery,
    StrategyNeedsModel,
    StrategyNotOffered,
    StrategyUnknown,
)
from furrow.engine.contract.project_errors import (
    DiskFull,
    FileMissing,
    NotAProject,
    ProjectBusy,
    ProjectCorrupt,
    ProjectExists,
    ProjectNewer,
    ProjectNotWritable,
    StepMissing,
)
from furrow.engine.contract.split_errors import NothingToAudit, SplitImpossible
from furrow.engine.contract.study_errors import (
    PlacesDiffer,
    StudyEmpty,
    StudyWorkerDied,
    TooFewRegions,
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
from furrow.engine.contract.trust_errors import (
    ApplicabilityRefused,
    NothingToTell,
    ProbabilitiesRefused,
)
from furrow.engine.contract.unit_errors import (
    FieldsUnusable,
    MappingUnitUnknown,
    UnitNotOffered,
)
from furrow.engine.contract.verdict_errors import EarlierModelNeeded, NothingToJudge

__all__ = [
    "ApplicabilityRefused",
    "AreaInputRefused",
    "ArtefactDamaged",
    "BackboneUnknown",
    "BadRequest",
    "BandsMissing",
    "BoostingMissing",
    "Cancelled",
    "CoordinatesMissing",
    "CredentialsMissing",
    "CredentialsRefused",
    "CroplandLabelsMissing",
    "CroplandMaskUnusable",
    "CrosswalkFitsNothing",
    "CrosswalkRefused",
    "CrosswalkUnknown",
    "DepartureRefused",
    "DiskFull",
    "DistrictsRefused",
    "EarlierModelNeeded",
    "EngineDied",
    "FieldsUnusable",
    "FileMissing",
    "FurrowError",
    "GateNotCropland",
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
    "MappingUnitUnknown",
    "ModelForeign",
    "ModelMismatch",
    "ModelNewer",
    "ModelNotFound",
    "NoFieldFound",
    "NoImageryInSeason",
    "NotAProject",
    "NothingFetched",
    "NothingFound",
    "NothingToAudit",
    "NothingToJudge",
    "NothingToSample",
    "NothingToSuggest",
    "NothingToTell",
    "OmniCloudMaskMissing",
    "OneYearOnly",
    "OtherDownload",
    "OutOfMemory",
    "PlacesDiffer",
    "PointNeverSeen",
    "PointOutsideArea",
    "ProbabilitiesRefused",
    "ProjectBusy",
    "ProjectCorrupt",
    "ProjectExists",
    "ProjectNewer",
    "ProjectNotWritable",
    "ProtocolMismatch",
    "RecipeNeedsImagery",
    "RecipeUnknown",
    "SampleLabelUnknown",
    "SampleRefused",
    "SeasonsApart",
    "SensorNotThere",
    "SensorsMissing",
    "ServiceFailed",
    "SidecarRefused",
    "SourceUnknown",
    "SplitImpossible",
    "StaleEnvironment",
    "StartModelRefused",
    "StepMissing",
    "StrategyNeedsModel",
    "StrategyNotOffered",
    "StrategyUnknown",
    "StratumTooThin",
    "StratumWithoutArea",
    "StudyEmpty",
    "StudyWorkerDied",
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
    "TooFewRegions",
    "TooFewSamples",
    "TooLittleToLearn",
    "TorchMissing",
    "TrainingDiverged",
    "UnexpectedError",
    "UnitNotOffered",
    "UnitUnknown",
    "UnknownLabel",
    "ViewOutsideArea",
    "WeightsAltered",
    "WeightsMissing",
    "WeightsNotFetched",
    "WeightsRefused",
    "WrongProductLevel",
    "WrongUnit",
    "YearsUnknown",
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
