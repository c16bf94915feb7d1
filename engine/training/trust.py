"""What a bundle keeps so that its maps can tell how far they are to be trusted.

trust.npz: the probabilities of pixels held out in training with the truth, from which thresholds of
any coverage follow, and the training pixels that a map's pixels are compared with. model.json: the
figures ("trust") and the calibration ("calibration"). Numbers only, never a pickle.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from furrow.engine.accuracy.trust.applicability import ARRAYS, Applicability
from furrow.engine.accuracy.trust.calibration import Calibration
from furrow.engine.accuracy.trust.figures import ApplicabilityFigures, TrustFigures
from furrow.engine.accuracy.trust.held_out import HeldOut, by_parcel
from furrow.engine.accuracy.trust.telling import Columns, Grouping, at_coverage, tell
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import ArtefactDamaged, BadRequest
from furrow.engine.contract.legend import Legend
from furrow.engine.contract.message import Message
from furrow.engine.contract.trust_errors import ApplicabilityRefused, ProbabilitiesRefused
from furrow.engine.training.crossval import ScoredParcel
from furrow.engine.training.ground import Ground

TRUST_FILE = "trust.npz"
FIGURES, CALIBRATION = "trust", "calibration"
"""Keys of the model card."""

IntArray = NDArray[np.int64]


@dataclass(frozen=True)
class Trust:
    """Of one model."""

    figures: TrustFigures
    calibration: Calibration
    columns: Columns
    """Classes of the held-out probabilities: all that were trained or held out."""
    held: HeldOut
    ground: Ground | None
    seed: int = 0

    def at(self, coverage: float) -> TrustFigures:
        """The figures with another chosen coverage."""
        return at_coverage(self.figures, self.held, self.columns, coverage, self.seed)

    def with_note(self, note: Message) -> Trust:
        figures = replace(self.figures, notes=(*self.figures.notes, note))
        return replace(self, figures=figures)

    def save(self, folder: Path) -> dict[str, Any]:
        """Write trust.npz; what the card keeps."""
        arrays: dict[str, NDArray[Any]] = {
            "values": np.array(self.columns.values, np.int64),
            "classes": np.array(self.columns.names),
            "probabilities": self.held.probabilities.astype(np.float32),
            "truth": self.held.truth,
            "groups": self.held.groups,
            "weights": self.held.weight,
            "seed": np.array(self.seed),
        }
        if self.ground is not None:
            known = self.ground.applicability.to_arrays()
            arrays |= {f"ground_{name}": array for name, array in known.items()}
            arrays["ground_training"] = known["training"].astype(np.float32)
            arrays["ground_names"] = np.array(self.ground.names)
            arrays["ground_weighted"] = np.array(self.ground.weighted)
        np.savez_compressed(folder / TRUST_FILE, **arrays)  # type: ignore[arg-type]
        return {FIGURES: to_json(self.figures), CALIBRATION: to_json(self.calibration)}


def trust_of(
    scored: Sequence[ScoredParcel],
    groups: Mapping[str, int],
    grouping: Grouping,
    trained: Sequence[int],
    legend: Legend,
    ground: Ground | ApplicabilityRefused,
    seed: int,
    notes: Sequence[Message] = (),
) -> Trust | Message:
    """
    Args:
        scored: parcels held out.
        groups: uid -> what was held out together.
        trained: legend values that were trained.
        ground: or why there is none.

    Returns:
        or a sentence that says why nothing can be told.
    """
    known = {value for parcel in scored for value in (*parcel.classes, parcel.truth)}
    values = tuple(sorted({*known, *(int(one) for one in trained)}))
    columns = Columns(values, tuple(legend.name_of(value) for value in values))
    try:
        held = _held(scored, groups, values)
    except ProbabilitiesRefused as problem:
        return problem.what
    refused = ground if isinstance(ground, ApplicabilityRefused) else None
    there = ground if isinstance(ground, Ground) else None
    about: ApplicabilityFigures | None = None if there is None else there.figures
    told = (*notes, *(() if refused is None else (refused.what,)))
    figures, calibration = tell(held, columns, grouping, about, told, seed)
    return Trust(figures, calibration, columns, held, there, seed)


def read_trust(folder: Path, card: Mapping[str, Any]) -> Trust | None:
    """What :meth:`Trust.save` wrote; None of a model that was made without it.

    Raises:
        ArtefactDamaged
    """
    if card.get(FIGURES) is None or TRUST_FILE not in card["files"]:
        return None
    try:
        figures = from_json(TrustFigures, card[FIGURES])
        calibration = from_json(Calibration, card[CALIBRATION])
        with np.load(folder / TRUST_FILE, allow_pickle=False) as stored:
            arrays = dict(stored)
        held = HeldOut(*(arrays[name] for name in ("probabilities", "truth", "groups", "weights")))
        values = tuple(int(value) for value in arrays["values"])
        columns = Columns(values, tuple(str(name) for name in arrays["classes"]))
        ground = _ground(arrays)
        return Trust(figures, calibration, columns, held, ground, int(arrays["seed"]))
    except (BadRequest, KeyError, ValueError, OSError, zipfile.BadZipFile) as problem:
        raise ArtefactDamaged(str(folder / TRUST_FILE), str(problem)) from problem
    except ProbabilitiesRefused as problem:
        raise ArtefactDamaged(str(folder / TRUST_FILE), problem.what) from problem


def _held(
    scored: Sequence[ScoredParcel], groups: Mapping[str, int], values: tuple[int, ...]
) -> HeldOut:
    """Raises ProbabilitiesRefused."""
    place = {value: column for column, value in enumerate(values)}
    rows, truth, group, parcel = [], [], [], []
    for number, one in enumerate(scored):
        if not one.probabilities:
            continue
        own = np.zeros((len(one.probabilities), len(values)))
        own[:, [place[value] for value in one.classes]] = one.probabilities
        rows.append(own)
        truth += [place[one.truth]] * len(own)
        group += [groups[one.uid]] * len(own)
        parcel += [number] * len(own)
    if not rows:
        raise ProbabilitiesRefused(Message("no parcel that was held out has any"))
    return HeldOut(
        np.concatenate(rows),
        np.array(truth, np.int64),
        np.array(group, np.int64),
        by_parcel(np.array(parcel, np.int64)),
    )


def _ground(arrays: Mapping[str, NDArray[Any]]) -> Ground | None:
    if "ground_names" not in arrays:
        return None
    known = Applicability.from_arrays({name: arrays[f"ground_{name}"] for name in ARRAYS})
    names = tuple(str(name) for name in arrays["ground_names"])
    return Ground(known, names, bool(arrays["ground_weighted"]))
