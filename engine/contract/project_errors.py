"""The ways in which a mapping project's folder does not do. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.contract.error import FurrowError


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
