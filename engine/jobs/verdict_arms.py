"""The arms of a verdict: which recipes are judged, in which role, and what each of them says."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from furrow.engine.accuracy.assessment import Assessment, HeldOutParcel, assess
from furrow.engine.contract import Legend, Message, Recipe, Reporter
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.errors import (
    Cancelled,
    DiskFull,
    FurrowError,
    OutOfMemory,
    ProjectNotWritable,
)
from furrow.engine.contract.verdict_results import (
    ALSO,
    BASELINE,
    CHEAPEST,
    CHOSEN,
    PRETRAINED,
    SCRATCH,
)
from furrow.engine.jobs.model_facts import versions
from furrow.engine.jobs.train_model import WORDS
from furrow.engine.jobs.verdict_ground import Folds, Ground, IntArray, inputs_of
from furrow.engine.project.artefacts import hash_of
from furrow.engine.training import recipes
from furrow.engine.training.crossval import hold_out
from furrow.engine.training.interface import Examples, FloatArray, Model
from furrow.engine.training.keep import Keep
from furrow.engine.training.readiness import check_ready, weights_of
from furrow.engine.training.recipes import read_recipe, readable_recipes

VERDICT_VERSION = 1
"""Raised whenever the same inputs would give other figures."""
PLAINEST, PUBLISHED = "logistic-regression", "presto"
"""The cheapest recipe there is; and the pretrained network beside a recipe without any."""
ARMS_FOLDER = "arms"
_KEY_DIGITS = 16
NOT_OF_AN_ARM = (Cancelled, DiskFull, ProjectNotWritable, OutOfMemory)

Prepare = Callable[[Reporter], Examples]


@dataclass(frozen=True)
class Arm:
    """One way to a model, before it is judged."""

    name: str
    title: str
    roles: tuple[str, ...]
    recipe: Recipe
    problem: FurrowError | None = None
    """Why it cannot be run here."""
    start_sha256: str = ""
    """Of the model that it begins with, where that is one of Furrow's."""
    prepare: Prepare | None = None
    """How it reads the parcels, where not as its recipe says."""


@dataclass(frozen=True)
class Judged:
    """What an arm says of each parcel that it did not learn from."""

    held_out: tuple[HeldOutParcel, ...]
    assessment: Assessment
    cpu_seconds: float
    is_reused: bool


# --- which ---------------------------------------------------------------------------------------


def planned(chosen: Recipe, also: Sequence[str], ground: Ground) -> list[Arm]:
    """The chosen, what it is measured against, and what was asked for beside; each once."""
    wanted: list[tuple[str, Recipe]] = [
        (CHOSEN, chosen),
        (BASELINE, read_recipe(recipes.BASELINE)),
        (CHEAPEST, read_recipe(PLAINEST)),
    ]
    pretrained = as_published(chosen)
    scratch = from_scratch(chosen)
    wanted += [(PRETRAINED, pretrained)] if pretrained else []
    wanted += [(SCRATCH, scratch)] if scratch else []
    wanted += [(ALSO, read_recipe(name)) for name in also]
    return joined_roles([arm_of(name_of(one), one, role, ground) for role, one in wanted])


def joined_roles(arms: Sequence[Arm]) -> list[Arm]:
    """Each arm once, with all its roles."""
    found: dict[str, Arm] = {}
    for arm in arms:
        own = found.setdefault(arm.name, arm)
        found[arm.name] = replace(own, roles=tuple(dict.fromkeys((*own.roles, *arm.roles))))
    return list(found.values())


def name_of(recipe: Recipe) -> str:
    """ "presto-finetuned", or "presto-finetuned:scratch" with a strategy that is not its own, and
    "random-forest:parcel" with another unit."""
    if recipe.name not in recipes.recipe_names():
        return recipe.name
    own = read_recipe(recipe.name)
    parts = [recipe.name]
    if own.strategy != recipe.strategy:
        parts.append(recipe.strategy)
    if own.unit != recipe.unit:
        parts.append(recipe.unit)
    return ":".join(parts)


def as_published(chosen: Recipe) -> Recipe | None:
    """The features of the same pretrained network with nothing of it changed.

    Of a recipe that no published weights are behind: another network, so that it is known whether
    that would do.
    """
    if not has_weights(chosen):
        return read_recipe(PUBLISHED)
    if chosen.strategy == "frozen":
        return chosen
    same = [one for one in _named() if one.backbone == chosen.backbone]
    frozen = [one for one in same if one.strategy == "frozen" and "join_series" not in one.options]
    if frozen:
        return frozen[0]
    if "frozen" in chosen.offered_strategies:
        return replace(chosen, strategy="frozen")
    return None


def from_scratch(chosen: Recipe) -> Recipe | None:
    """The same network with random weights; of a recipe that begins with nothing, itself."""
    if not chosen.needs_weights:
        return chosen
    if "scratch" in chosen.offered_strategies:
        return replace(chosen, strategy="scratch")
    for one in _named():
        if one.backbone == chosen.backbone and "scratch" in one.offered_strategies:
            return replace(one, strategy="scratch")
    return None


def has_weights(recipe: Recipe) -> bool:
    """Whether others have published weights of its network."""
    return bool(recipe.backbone) and weights_of(replace(recipe, strategy="frozen")) is not None


def _named() -> list[Recipe]:
    return [one for one in readable_recipes() if isinstance(one, Recipe)]


def arm_of(name: str, recipe: Recipe, role: str, ground: Ground) -> Arm:
    """As its recipe says; with the reason where it cannot be run here."""
    title: str = recipe.title
    if role == SCRATCH and name != recipe.name:
        title = Message("{title}: begun with random weights", title=recipe.title)
    elif name != recipe.name:
        title = Message("{title}: {strategy}", title=recipe.title, strategy=recipe.strategy)
    try:
        own = ground.recipe(recipe)
        check_ready(own)
    except FurrowError as problem:
        return Arm(name, title, (role,), recipe, problem)
    return Arm(name, title, (role,), own)


# --- how good ------------------------------------------------------------------------------------


@dataclass
class Bench:
    """Judges arms on one ground in the same folds; what is finished is kept in a folder."""

    ground: Ground
    folder: Path
    """Of the verdict."""
    seed: int
    _folds: Folds | None = None
    problems: dict[str, FurrowError] = field(default_factory=dict)
    """Arm -> why it could not be run after all."""

    def folds(self, reporter: Reporter) -> Folds:
        """As the baseline sees the parcels: it needs nothing that might not be here.

        Raises:
            TooFewParcels
        """
        if self._folds is None:
            baseline = self.ground.recipe(read_recipe(recipes.BASELINE))
            examples = self.ground.prepare(baseline, reporter)
            self._folds = self.ground.folds(examples.pixels, self.seed)
        return self._folds

    def judge(self, arm: Arm, reporter: Reporter) -> Judged | None:
        """None where it cannot be run: ``problems`` says why.

        Raises:
            Cancelled, DiskFull, ProjectNotWritable, TooFewParcels
        """
        if arm.problem is not None:
            self.problems[arm.name] = arm.problem
            return None
        folds = self.folds(reporter.part(0.0, 0.1))
        keep = self.keep_of(arm)
        finished = keep.read("arm")
        if finished is not None:
            held_out = tuple(_restored(one) for one in finished["held_out"])
            return self._judged(held_out, folds, float(finished["cpu_seconds"]), True)
        reporter.step(0.1, "Judging {name}", name=arm.name)
        clock = Clock(keep, len(folds.split.folds))
        try:
            with clock.reading():
                examples = self.prepare(arm, reporter.part(0.1, 0.2))
            held_out = self.hold_out(Timed(examples, clock), folds, reporter.part(0.2, 1.0), keep)
        except NOT_OF_AN_ARM:
            raise
        except FurrowError as problem:
            self.problems[arm.name] = problem
            return None
        seconds = clock.total()
        document = {"cpu_seconds": seconds, "held_out": [_json(one) for one in held_out]}
        keep.write("arm", document, reporter)
        return self._judged(held_out, folds, seconds, False)

    def prepare(self, arm: Arm, reporter: Reporter) -> Examples:
        if arm.prepare is not None:
            return arm.prepare(reporter)
        return self.ground.prepare(arm.recipe, reporter)

    def hold_out(
        self, examples: Examples, folds: Folds, reporter: Reporter, keep: Keep
    ) -> tuple[HeldOutParcel, ...]:
        return hold_out(
            examples,
            self.ground.values,
            self.ground.uids,
            folds.split,
            folds.usable,
            self.seed,
            reporter,
            keep,
        )

    def inputs(self, arm: Arm) -> dict[str, Any]:
        """All that an arm's figures depend on."""
        recipe = {name: one for name, one in to_json(arm.recipe).items() if name not in WORDS}
        return {
            **inputs_of(self.ground),
            "recipe": recipe,
            "start_sha256": arm.start_sha256,
            "arm": arm.name,
            "seed": self.seed,
            "versions": versions(),
            "version": VERDICT_VERSION,
        }

    def keep_of(self, arm: Arm) -> Keep:
        """Figures of the same arm from other inputs are stale: removed, and never read."""
        name, parent = arm.name.replace(":", "-"), self.folder / ARMS_FOLDER
        own = parent / f"{name}-{hash_of(self.inputs(arm))[:_KEY_DIGITS]}"
        for other in parent.glob(f"{name}-*"):
            if other != own and other.name.rpartition("-")[0] == name:
                shutil.rmtree(other, ignore_errors=True)
        return Keep(own)

    def _judged(
        self, held_out: tuple[HeldOutParcel, ...], folds: Folds, seconds: float, is_reused: bool
    ) -> Judged:
        legend: Legend = self.ground.legend
        found = assess(held_out, legend, folds.split.method, folds.unscored, self.seed)
        return Judged(held_out, found, seconds, is_reused)


@dataclass
class Clock:
    """Processor time of one arm. Folds that an earlier run finished took what it wrote down."""

    keep: Keep
    folds: int
    read_seconds: float = 0.0
    _of_folds: dict[str, float] = field(default_factory=dict)
    _open: str = ""

    def __post_init__(self) -> None:
        known = self.keep.read("cost")
        self._of_folds = dict(known) if isinstance(known, dict) else {}

    def reading(self) -> _Stretch:
        return _Stretch(self._add_reading)

    def fold(self, keep: Keep | None) -> _Stretch:
        """Of a fold that was interrupted, the time is not known: it counts as the others' mean."""
        self.flush()
        begun = keep is not None and keep.folder is not None and keep.folder.exists()
        self._open = "" if begun or keep is None or keep.folder is None else keep.folder.name
        return self.more()

    def more(self) -> _Stretch:
        return _Stretch(self._add)

    def total(self) -> float:
        """The mean of the folds that were measured stands for those that were not."""
        self.flush()
        known = list(self._of_folds.values())
        mean = sum(known) / len(known) if known else 0.0
        return self.read_seconds + mean * self.folds

    def _add_reading(self, seconds: float) -> None:
        self.read_seconds += seconds

    def _add(self, seconds: float) -> None:
        if self._open:
            self._of_folds[self._open] = self._of_folds.get(self._open, 0.0) + seconds

    def flush(self) -> None:
        """Write down the folds that are whole."""
        if self._of_folds:
            self.keep.write("cost", self._of_folds, Reporter())


class _Stretch:
    """Measures the processor time of a block: of all its threads, not of other programs."""

    def __init__(self, add: Callable[[float], None]) -> None:
        self._add = add

    def __enter__(self) -> None:
        self._began = time.process_time()

    def __exit__(self, *_: Any) -> None:
        self._add(time.process_time() - self._began)


@dataclass(frozen=True)
class Timed:
    """Examples whose learning and telling is timed; implements interface.Examples."""

    examples: Examples
    clock: Clock

    @property
    def pixels(self) -> IntArray:
        return self.examples.pixels

    def fit(
        self, learn: IntArray, seed: int, reporter: Reporter, keep: Keep | None = None
    ) -> Model:
        with self.clock.fold(keep):
            return self.examples.fit(learn, seed, reporter, keep)

    def predict(self, model: Model, parcel: int) -> FloatArray:
        with self.clock.more():
            return self.examples.predict(model, parcel)


def _json(parcel: HeldOutParcel) -> list[Any]:
    pixels = sorted(parcel.predicted_pixels.items())
    return [parcel.uid, parcel.truth, pixels, parcel.mean_confidence]


def _restored(document: Any) -> HeldOutParcel:
    uid, truth, pixels, confidence = document
    return HeldOutParcel(
        str(uid), int(truth), {int(v): int(n) for v, n in pixels}, float(confidence)
    )
