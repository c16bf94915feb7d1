"""Every way in which Furrow can refuse or fail: one class a cause, with a stable code.

An error carries typed parameters. Its English wording (what is wrong, where, what to do next)
stands here; the plugin words the same code in the user's language. A parameter that is itself a
phrase ("it holds no parcels") is a Message, so that it can be worded too. ``to_payload`` and
``from_payload`` carry an error over JSON-RPC.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, ClassVar, Dict, List, Type

from furrow.engine.contract.message import Message


@dataclass(eq=False)
class FurrowError(Exception):
    """Base of every error that a user may see."""

    code: ClassVar[str] = "error"
    sentence: ClassVar[str] = "Something went wrong."
    remedy: ClassVar[str] = ""

    _by_code: ClassVar[Dict[str, Type["FurrowError"]]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if cls.code in FurrowError._by_code:
            raise TypeError(f"two error classes share the code {cls.code!r}")
        FurrowError._by_code[cls.code] = cls

    @property
    def params(self) -> Dict[str, Any]:
        """The error's parameters, JSON-ready."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @property
    def what(self) -> Message:
        """What is wrong, and where: English, and what another language needs."""
        return Message(self.sentence, **self.params)

    @property
    def next_step(self) -> Message:
        """What to do next."""
        return Message(self.remedy, **self.params)

    def __str__(self) -> str:
        return f"{self.what} {self.next_step}".strip()

    def to_payload(self) -> Dict[str, Any]:
        return {
            "code": self.code,
            "params": self.params,
            "what": str(self.what),
            "next_step": str(self.next_step),
        }

    @staticmethod
    def from_payload(payload: Dict[str, Any]) -> "FurrowError":
        """Rebuild an error from :meth:`to_payload`; an unknown code becomes UnexpectedError."""
        kind = FurrowError._by_code.get(str(payload.get("code")))
        params = payload.get("params", {})
        if kind is None or {field.name for field in fields(kind)} != set(params):
            return UnexpectedError(detail=str(payload.get("what", payload)))
        return kind(**params)


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


@dataclass(eq=False)
class UnexpectedError(FurrowError):
    detail: str

    code = "unexpected"
    sentence = "Furrow met an error it does not know: {detail}."
    remedy = "Please report it with the log; nothing finished was lost."


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


# --- imagery -------------------------------------------------------------------------------------


@dataclass(eq=False)
class ImageryNotRecognised(FurrowError):
    folder: str

    code = "imagery-not-recognised"
    sentence = "No imagery was recognised in {folder}."
    remedy = (
        "Furrow reads a static STAC catalog (catalog.json or collection.json), Sentinel-2 Level-2A "
        "products (.SAFE), NetCDF cubes of openEO or WorldCereal, or a folder of GeoTIFFs whose "
        "names hold a date (2024-03-04 or 20240304) and whose bands are named."
    )


@dataclass(eq=False)
class NoImageryInSeason(FurrowError):
    folder: str
    season: str
    found: str

    code = "no-imagery-in-season"
    sentence = "{folder} has no usable imagery in the season {season} (found: {found})."
    remedy = "Choose a season inside these dates, or add imagery."


@dataclass(eq=False)
class ImageryOutsideArea(FurrowError):
    folder: str

    code = "imagery-outside-area"
    sentence = "The imagery in {folder} does not cover the project's area."
    remedy = "Check the area's place and coordinate system, or add imagery there."


@dataclass(eq=False)
class ImageTruncated(FurrowError):
    file: str
    detail: str

    code = "image-truncated"
    sentence = "{file} is damaged or incomplete: {detail}."
    remedy = "Copy or download this file again, or take its date out of the folder."


@dataclass(eq=False)
class WrongProductLevel(FurrowError):
    product: str
    level: str

    code = "wrong-product-level"
    sentence = "{product} is a {level} product; Furrow needs surface reflectance (Level-2A)."
    remedy = "Download the Level-2A product of the same date, or make one with Sen2Cor."


@dataclass(eq=False)
class UnitUnknown(FurrowError):
    file: str
    detail: str

    code = "unit-unknown"
    sentence = "The unit of {file} is not known: {detail}."
    remedy = (
        "State it in the STAC item (raster:bands scale, offset, unit) or in the GeoTIFF's scale "
        "and offset."
    )


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
