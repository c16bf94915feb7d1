"""What a verdict holds: models under the same folds, and a plain recommendation. See results.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from furrow.engine.contract.results import Estimate

VERDICT_FOLDER = "verdict"
"""Of a project; of a table it is the folder that --out names."""
VERDICT_FILE = "verdict.json"
"""A VerdictGiven as JSON, with the table of messages that contract/message.py restores."""
VERDICT_TABLE = "verdict.csv"

CHOSEN, BASELINE, CHEAPEST = "chosen", "baseline", "cheapest"
PRETRAINED, ADAPTED, SCRATCH, ALSO = "pretrained", "adapted", "scratch", "also"
COUNTED, UNTOLD, FLAT, NEAR = STATES = ("counted", "untold", "flat", "near")
"""Of a crop below the goal: how many more labels it takes is told; it cannot be told; more of the
same would hardly help; it may be as good as the goal already."""
ROLES = (CHOSEN, BASELINE, CHEAPEST, PRETRAINED, ADAPTED, SCRATCH, ALSO)
""" "cheapest": the plainest model there is, logistic regression; "pretrained": what others trained,
nothing of it changed (a frozen backbone with a head, or a model as it is); "adapted": trained
further on these labels; "also": asked for beside these."""


@dataclass(frozen=True)
class VerdictArm:
    """One way to a model, judged on the same parcels as the others."""

    name: str
    """Unique within the verdict: "presto-finetuned", "presto-finetuned:scratch", "as-is"."""
    title: str
    """In plain words."""
    roles: Tuple[str, ...]
    """Of ROLES, at least one: the chosen recipe may be the baseline itself."""
    recipe: str
    strategy: str
    """The recipe's, e.g. "scratch", "frozen", "finetune"; empty where the recipe has one only."""
    macro_f1: Optional[Estimate]
    """None where the arm could not be run; so are the next four."""
    overall: Optional[Estimate]
    """Share of the parcels that are right (0 … 1)."""
    cpu_seconds: Optional[float]
    """Processor time that was measured: reading the parcels, training once a fold, and classifying
    what was held out. Not that of a map; of a graphics card, nothing is counted."""
    to_best: Optional[Estimate]
    """Macro-F1 of this arm less that of the best; its interval by resampling both together. Of the
    best itself 0 [0, 0]."""
    to_chosen: Optional[Estimate]
    """Macro-F1 of this arm less that of the chosen; None where that one could not be run."""
    p_worse: Optional[float]
    """How easily chance alone lets some other arm lead this one by so much (0 … 1), corrected for
    the number of arms."""
    is_as_good: bool
    """Not significantly worse than any other arm, at 5 %."""
    is_recommended: bool
    unavailable: str = ""
    """Why it could not be run, as a sentence; empty where it was."""
    remedy: str = ""
    """What to do about that."""
    is_reused: bool = False
    """True where its figures were there from an earlier run."""


@dataclass(frozen=True)
class LabelsThatHelp:
    """A crop that holds the macro-F1 down, and how many more labels it may take."""

    crop: str
    parcels: int
    """Labelled now."""
    f1: Estimate
    recall: Estimate
    precision: Estimate
    goal: float
    """F1 that the crop is to reach."""
    state: str
    """One of STATES."""
    more: Optional[int]
    """About so many more parcels; None: it cannot be told from the labels that there are."""
    low: Optional[int]
    high: Optional[int]
    detail: str
    """The same as a sentence: how many, or why that cannot be told."""


@dataclass(frozen=True)
class CurvePoint:
    """The recommended recipe with a part of the labels, under the same folds."""

    share: float
    """Of the labels of each crop that a fold learns from (0 … 1)."""
    parcels: float
    """That a fold learned from, mean over the folds."""
    macro_f1: Estimate


@dataclass(frozen=True)
class VerdictGiven:
    source: str
    """The project's folder or the table."""
    simulated: bool
    """True where imagery or labels are simulated: whoever shows the result says so."""
    sentence: str
    """The recommendation in one sentence."""
    recommendations: Tuple[str, ...]
    """All of it, in sentences, the first of them ``sentence``: which model, whether to adapt, which
    labels would help."""
    recommended: str
    """Name of the arm."""
    chosen: str
    """Name of the arm that was asked for, or that the newest model was made by."""
    best: str
    """Name of the arm with the highest macro-F1."""
    arms: Tuple[VerdictArm, ...]
    """The chosen first; those that could not be run last."""
    labels: Tuple[LabelsThatHelp, ...]
    """Those that would help most first; empty where no crop lies below the goal, or none was
    looked at."""
    curve: Tuple[CurvePoint, ...]
    """The fewest labels first; empty where it was not asked for."""
    method: str
    """How parcels were held out, in words: "spatial blocks of 640 m, 5 folds"."""
    kind: str
    """What was held out together: "block", "parcel" or "group"."""
    folds: int
    parcels: int
    """Held out and judged; of a table, samples."""
    clusters: int
    """Blocks, parcels or groups that the intervals resample whole."""
    classes: Tuple[str, ...]
    """Judged."""
    unscored: Tuple[str, ...]
    """Classes that are learned and never held out."""
    seed: int
    folder: str
    file: str
    """verdict.json"""
    table: str
    """verdict.csv: a row an arm."""
    reused: bool
    """True where an unchanged verdict was there already."""
    made: str
    """UTC"""
    stack_sha256: str
    """Of the imagery; of a table, of its files. With another one the verdict is stale."""
    labels_sha256: str
    """Of the labels that it is based on; of a table, of the JSON that explains it."""
    inputs_sha256: str
    """Of all that decides the figures."""
    warnings: Tuple[str, ...]
