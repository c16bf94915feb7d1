"""What a training keeps, so that neither a kill nor the next fold makes it do work twice.

The state of a training that is not finished lies in ``.unfinished/NAME-DIGEST`` beside the models;
the digest is of everything that decides the result. A state of the same name and another digest is
stale: it is removed, and never read.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from safetensors import SafetensorError

from furrow.engine.contract import Reporter
from furrow.engine.project.artefacts import hash_of

UNFINISHED_FOLDER = ".unfinished"
WHOLE = "whole"
"""The part of a training that learns from all parcels."""
_KEY_DIGITS = 16
_FAILED = "nothing can be kept"


@dataclass(frozen=True)
class Keep:
    """Where one training keeps things; a part of it, such as a fold, has a folder of its own."""

    folder: Path | None = None
    """For what outlives a kill; None: nothing does. It need not exist yet."""
    embeddings: Path | None = None
    """Folder of embeddings that later trainings find again."""
    memory: dict[str, Any] = field(default_factory=dict)
    """What is there until the training ends; all its parts share it."""
    fits: int = 1
    """Fits of the training that are still to come, this one counted: what it takes in all."""

    def of_fold(self, number: int, folds: int) -> Keep:
        """For the fit that does not see fold ``number``, counted from 0; the last fit of a
        training, which sees all, comes after them."""
        return replace(self, fits=folds - number + 1)

    def part(self, name: str) -> Keep:
        return replace(self, folder=None if self.folder is None else self.folder / name)

    def read(self, name: str) -> Any:
        """The JSON document of that name; None where there is none, or none that can be read."""
        if self.folder is None:
            return None
        try:
            return json.loads((self.folder / f"{name}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def write(self, name: str, document: Any, reporter: Reporter) -> None:
        """A JSON document, whole or not at all."""

        def write(folder: Path) -> None:
            folder.mkdir(parents=True, exist_ok=True)
            with whole_file(folder / f"{name}.json") as beside:
                beside.write_text(json.dumps(document), encoding="utf-8")

        self.attempt(write, reporter)

    def attempt(self, write: Callable[[Path], None], reporter: Reporter) -> None:
        """Write into the folder. What cannot be written costs time after a kill, not the result:
        training goes on, and that is said once."""
        if self.folder is None:
            return
        try:
            write(self.folder)
        except (OSError, SafetensorError) as problem:
            if _FAILED not in self.memory:
                self.memory[_FAILED] = True
                reporter.warn(
                    "How far training is could not be written to {folder} ({problem}). Training "
                    "goes on, but if it is interrupted, it begins anew.",
                    folder=str(self.folder),
                    problem=str(problem).splitlines()[0],
                )

    def drop(self) -> None:
        """Remove the folder."""
        if self.folder is not None:
            shutil.rmtree(self.folder, ignore_errors=True)


@contextmanager
def kept(
    parent: Path, name: str, made_from: Mapping[str, Any], embeddings: Path | None = None
) -> Iterator[Keep]:
    """Keep until the block ends; when it ends by an error, for the next run of the same training.

    Args:
        parent: folder of the models; the caller has it for itself.
        name: of the training: one state of it is kept at most.
        made_from: all that decides the result, JSON-ready.
    """
    states = parent / UNFINISHED_FOLDER
    own = states / f"{name}-{hash_of(made_from)[:_KEY_DIGITS]}"
    # The digest has no hyphen, so that “presto” leaves alone what “presto-joined” keeps.
    for other in states.glob(f"{name}-*"):
        if other != own and other.name.rpartition("-")[0] == name:
            shutil.rmtree(other, ignore_errors=True)
    yield Keep(own, embeddings)
    shutil.rmtree(own, ignore_errors=True)
    with suppress(OSError):
        states.rmdir()  # unless another training is kept there


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A path to write to. What is there gets its real name once it is on the disk, so that neither
    a kill nor a power cut leaves half a file; after an error, none is left."""
    beside = path.with_name(f".{path.name}.part")
    try:
        yield beside
        with beside.open("rb+") as stream:
            os.fsync(stream.fileno())
        os.replace(beside, path)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
