"""What studies of labelled tables share: their points' inputs, and reading their results."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import psutil
from numpy.typing import NDArray

import furrow
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import BadRequest, FurrowError
from furrow.engine.contract.message import Message
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.table_results import FewShotPoint, TableEvaluated
from furrow.engine.features.labelled_tables import LabelledTable, read_table
from furrow.engine.project.artefacts import hash_file, hash_of
from furrow.engine.studies.points import PointsDone
from furrow.engine.training.few_shot import LEFT_TO_TEST
from furrow.engine.training.recipes import read_recipe

BoolArray = NDArray[np.bool_]

PROJECT_FILE = "furrow.json"
PARCELS = ("parcel", "field", "plot", "block")
"""Names of groupings that are parcels, or hold them."""


def inputs_of(table: str, sidecar: str, recipes: Sequence[str]) -> dict[str, Any]:
    """What points depend on beside their requests: the table's bytes, the recipes' content, and
    Furrow's version.

    What is not there is left out: the points say so better.
    """
    place = Path(table)
    files = sorted(place.rglob("*")) if place.is_dir() else [place]
    found = {str(file): hash_file(file) for file in [*files, Path(sidecar)] if file.is_file()}
    return {**found, **code_of(recipes)}


def code_of(recipes: Sequence[str]) -> dict[str, Any]:
    """The recipes' content and Furrow's version."""
    contents = {}
    for name in recipes:
        with suppress(FurrowError):
            contents[name] = to_json(read_recipe(name))
    return {"recipes": contents, "furrow": furrow.__version__}


def folder_of(path: str) -> Path:
    """A project may be named by its furrow.json, too."""
    place = Path(path)
    return place.parent if place.name == PROJECT_FILE else place


def is_project(path: str) -> bool:
    return (folder_of(path) / PROJECT_FILE).is_file()


@dataclass(frozen=True)
class KeptWhole:
    """Which grouping is never torn apart."""

    group: str
    notes: tuple[Message, ...]


def kept_whole(table: LabelledTable, asked: str) -> KeptWhole:
    """What was asked for; else the table's own parcels, if its description names any.

    Samples of one parcel on both sides would flatter every score.
    """
    if asked:
        return KeptWhole(asked, ())
    found = next((name for name in PARCELS if name in table.groups), "")
    if not found:
        return KeptWhole("", ())
    return KeptWhole(found, (Message("Kept whole: the grouping “{name}”", name=found),))


def open_table(table: str, sidecar: str) -> LabelledTable:
    """Raises BadRequest, and what reading a table raises."""
    if not sidecar:
        raise BadRequest("sidecar", Message("the JSON file that describes the table is missing"))
    return read_table(Path(table), Path(sidecar))


def workers_of(asked: int) -> int:
    """Raises BadRequest."""
    if asked < 0:
        raise BadRequest("workers", Message("expected 0 or more"))
    return asked or psutil.cpu_count(logical=False) or 1


def listed(field: str, text: str) -> tuple[str, ...]:
    """Names with commas between. Raises BadRequest."""
    names = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    if not names:
        raise BadRequest(field, Message("nothing is named"))
    return names


def numbers(field: str, text: str) -> tuple[int, ...]:
    """Numbers with commas between, each once, the smallest first. Raises BadRequest."""
    try:
        found = sorted({int(one) for one in listed(field, text)})
    except ValueError as problem:
        raise BadRequest(field, Message("expected numbers, as 3,5,10")) from problem
    if found[0] < 1:
        raise BadRequest(field, Message("at least 1 label a class is needed"))
    return tuple(found)


def crops_with_enough(
    table: LabelledTable, needs: Sequence[tuple[BoolArray, int]], codes: bool, group: str = ""
) -> tuple[str, ...]:
    """Crops (or the table's own codes) that have so many samples among these rows, each of them,
    and stand in two groups at least. Names with a comma cannot be asked for, and are left out.

    Args:
        group: groupings with commas between, none of whose groups is torn apart.
    """
    labels = table.labels if codes else table.crops
    keys = _group_keys(table, group)
    counts = [(Counter(labels[rows].tolist()), least) for rows, least in needs]
    return tuple(
        name
        for name in sorted(set(labels.tolist()) - {""})
        if all(count[name] >= least for count, least in counts)
        and len(set(keys[labels == name].tolist())) > 1
        and "," not in name
    )


def _group_keys(table: LabelledTable, group: str) -> NDArray[np.str_]:
    names = [name.strip() for name in group.split(",") if name.strip() in table.groups]
    if not names:
        return table.ids
    parts = zip(*(table.groups[name] for name in names), strict=True)
    return np.array(["\t".join(part) for part in parts], np.str_)


def point_of(document: Any) -> FewShotPoint:
    """The one point of an evaluation that asked for one recipe and one number of labels."""
    return from_json(TableEvaluated, document).parts[0].recipes[0].points[0]


@dataclass(frozen=True)
class Chosen:
    """What all points of a curve have in common, else they would be no curve."""

    classes: str
    """With commas between, as the requests take them."""
    labels: tuple[int, ...]
    notes: tuple[Message, ...]


def same_classes(
    table: LabelledTable,
    learn: BoolArray,
    test: BoolArray | None,
    labels: Sequence[int],
    codes: bool,
    group: str,
    elsewhere: BoolArray | None = None,
) -> Chosen:
    """The classes with samples enough for the most labels; fewer labels where these leave just one.

    Args:
        learn, test: rows that labels are drawn from, and that are tested on (None: the same).
        elsewhere: rows that each class must have samples of, too.
    """
    names: tuple[str, ...] = ()
    for number, most in enumerate(reversed(labels)):
        kept = tuple(labels[: len(labels) - number])
        needs = [(learn, most + (0 if test is not None else LEFT_TO_TEST))]
        needs += [] if test is None else [(test, LEFT_TO_TEST)]
        needs += [] if elsewhere is None else [(elsewhere, LEFT_TO_TEST)]
        names = crops_with_enough(table, needs, codes, group)
        if len(names) >= 2:
            break
    others = set(crops_with_enough(table, [(learn, 1)], codes)) - set(names)
    notes = []
    if len(kept) < len(labels):
        detail = "Too few samples for {labels} labels of each of two classes"
        notes.append(Message(detail, labels=[str(one) for one in labels[len(kept) :]]))
    if others and len(names) >= 2:
        detail = "Not told apart, for fewer than {number} samples, or all in one group: {classes}"
        notes.append(Message(detail, number=kept[-1] + LEFT_TO_TEST, classes=sorted(others)))
    return Chosen(",".join(names) if len(names) >= 2 else "", kept, tuple(notes))


def why_nothing(done: PointsDone) -> str:
    """Why no point was scored, by the first one that says so."""
    if done.failures:
        return next(iter(done.failures.values())).what
    skipped = (point_of(result).skipped for result in done.results.values())
    return next((reason for reason in skipped if reason), Message("nothing was scored"))


def warnings_of(documents: Iterable[Any]) -> tuple[str, ...]:
    found = (text for one in documents for text in from_json(TableEvaluated, one).warnings)
    return tuple(dict.fromkeys(found))


def worded(score: Estimate | None) -> str:
    """ "0.81 (0.78–0.84)"; a dash where nothing was scored."""
    return "–" if score is None else f"{score.value:.2f} ({score.low:.2f}–{score.high:.2f})"


def safe(text: str) -> str:
    """As part of a file name; other texts give other names, also where case does not count."""
    kept = "".join(one if one.isalnum() or one in "-_." else "_" for one in text)[:60]
    return kept if kept == text == text.lower() else f"{kept}-{hash_of({'text': text})[:8]}"
