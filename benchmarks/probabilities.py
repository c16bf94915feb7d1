"""Can the probabilities be trusted? Calibration, conformal sets and area of applicability.

Labels are drawn in a region without a third of its blocks (0.1°). Probabilities held out by block
among the labels are all that calibration, thresholds and applicability learn from. They are tried
on the blocks that were kept back, and on another region. Predictions are kept in
build/probabilities.

    python benchmarks/probabilities.py [--shared ../shared] [--only PART …] [--dry]
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _probability_tables import (
    BLOCK_DEGREES,
    COVERAGES,
    FOLDS,
    OTHER,
    OWN,
    SAME,
    SEED,
    Outcome,
    Tried,
    section,
)
from _write import REPOSITORY, write_section

from furrow.engine.accuracy.trust.applicability import fit_applicability
from furrow.engine.accuracy.trust.choice import calibrated_out_of_fold, choose_calibration
from furrow.engine.accuracy.trust.conformal import coverage_figures, cross_checked, fit_conformal
from furrow.engine.accuracy.trust.held_out import HeldOut
from furrow.engine.features.labelled_tables import LabelledTable, read_table
from furrow.engine.features.tables import feature_table
from furrow.engine.training.few_shot import NO_CLASS, Rows, draw_rows
from furrow.engine.training.table_samples import prepare_series

LABELS = (30, 100)
KEPT_BACK = 1 / 3
MOST_TESTED = 1500
"""Samples of each test, drawn at random: the figures need no more."""
STRANGERS = "strangers"
CACHE = REPOSITORY / "build" / "probabilities"
CACHE_VERSION = 1
"""Raised when the same part, labels and model would give other predictions."""

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


@dataclass(frozen=True)
class Part:
    name: str
    table: str
    learn: Callable[[LabelledTable], BoolArray]
    other: Callable[[LabelledTable], BoolArray]
    least: int
    """Samples that a class must have in both regions."""


def zone(name: str) -> Callable[[LabelledTable], BoolArray]:
    return lambda table: table.groups["zone"] == name


def state(name: str) -> Callable[[LabelledTable], BoolArray]:
    return lambda table: table.groups["state"] == name


def west(is_west: bool) -> Callable[[LabelledTable], BoolArray]:
    return lambda table: (_location(table)[:, 1] < -80) == is_west


PARTS = (
    Part("Arkansas Z0 → Z1", "us_ar_ca", zone("arkansas/Z0"), zone("arkansas/Z1"), 60),
    Part("California Z0 → Z1", "us_ar_ca", zone("california/Z0"), zone("california/Z1"), 60),
    Part("Arkansas → California", "us_ar_ca", state("arkansas"), state("california"), 60),
    Part("Canada, east of 80° W → west of it", "canada", west(False), west(True), 30),
)


# --- models --------------------------------------------------------------------------------------


def forest() -> object:
    return RandomForestClassifier(100, random_state=SEED, n_jobs=1)


def regression() -> object:
    return make_pipeline(StandardScaler(), LogisticRegression(max_iter=500))


MODELS = {"random forest": forest, "logistic regression": regression}


def fitted(make: Callable[[], object], features: FloatArray, classes: IntArray) -> object:
    model = make()
    model.fit(features, classes)  # type: ignore[attr-defined]
    return model


def predicted(model: object, features: FloatArray, count: int) -> FloatArray:
    """(samples, classes), also where a fold lacked a class."""
    found = np.zeros((len(features), count))
    found[:, model.classes_] = model.predict_proba(features)  # type: ignore[attr-defined]
    return found


# --- one part ------------------------------------------------------------------------------------


def run_part(part: Part, table: LabelledTable, features: FloatArray) -> list[Outcome]:
    learn, other = part.learn(table), part.other(table)
    names = _shared_crops(table, learn, other, part.least)
    position = {name: number for number, name in enumerate(names)}
    classes = np.array([position.get(str(crop), NO_CLASS) for crop in table.crops], np.int64)
    blocks = _blocks(table)
    generator = np.random.default_rng(SEED)
    own_blocks = np.unique(blocks[learn])
    back = generator.choice(own_blocks, round(len(own_blocks) * KEPT_BACK), replace=False)
    kept_back = learn & np.isin(blocks, back)
    known = classes >= 0
    tests = {
        SAME: _some(np.flatnonzero(kept_back & known), generator),
        OTHER: _some(np.flatnonzero(other & known), generator),
    }
    strangers = _some(np.flatnonzero(kept_back & ~known & (table.crops != "")), generator)
    pool = np.flatnonzero(learn & ~kept_back & known)
    rows = Rows(classes[pool], blocks[pool], names)
    outcomes = []
    for labels in LABELS:
        drawn = pool[draw_rows(rows, np.arange(len(names)), labels, np.random.default_rng(SEED))]
        for model in MODELS:
            began = time.perf_counter()
            key = f"{part.name}-{labels}-{model}-{CACHE_VERSION}".replace(" ", "_")
            file = CACHE / f"{key}.npz"
            if not file.exists():
                found = _predictions(model, features, classes, blocks, drawn, tests, strangers)
                _keep(file, found)
            with np.load(file, allow_pickle=False) as arrays:
                outcomes.append(_outcome(model, labels, dict(arrays)))
            print(
                f"{part.name}, {labels}, {model}: {time.perf_counter() - began:.0f} s", flush=True
            )
    return outcomes


def _predictions(
    name: str,
    features: FloatArray,
    classes: IntArray,
    blocks: IntArray,
    drawn: IntArray,
    tests: dict[str, IntArray],
    strangers: IntArray,
) -> dict[str, NDArray[Any]]:
    """All that takes time; kept in a file, so a run that was broken off goes on."""
    make = MODELS[name]
    count = int(classes[drawn].max()) + 1
    folds = np.zeros(len(drawn), np.int64)
    probabilities = np.zeros((len(drawn), count))
    splitter = GroupKFold(FOLDS, shuffle=True, random_state=SEED)
    for number, (fit, hold) in enumerate(splitter.split(drawn, groups=blocks[drawn])):
        model = fitted(make, features[drawn[fit]], classes[drawn[fit]])
        probabilities[hold] = predicted(model, features[drawn[hold]], count)
        folds[hold] = number
    model = fitted(make, features[drawn], classes[drawn])
    importance = getattr(model, "feature_importances_", None)
    applicability = fit_applicability(features[drawn], folds, importance)
    found = {f"{OWN} said": probabilities, f"{OWN} truth": classes[drawn]}
    found[f"{OWN} blocks"] = blocks[drawn]
    for where, rows in {**tests, STRANGERS: strangers}.items():
        found[f"{where} said"] = predicted(model, features[rows], count)
        found[f"{where} truth"], found[f"{where} blocks"] = classes[rows], blocks[rows]
        dissimilarity = applicability.dissimilarity(features[rows])
        found[f"{where} inside"] = applicability.inside(dissimilarity)
    return found


def _outcome(name: str, labels: int, arrays: dict[str, NDArray[Any]]) -> Outcome:
    places = {
        where: HeldOut(*(arrays[f"{where} {what}"] for what in ("said", "truth", "blocks")))
        for where in (OWN, SAME, OTHER)
    }
    held = places.pop(OWN)
    calibration = choose_calibration(held, SEED).calibration
    conformals = [fit_conformal(held, coverage) for coverage in COVERAGES]
    own_sets = tuple(cross_checked(held, coverage, SEED) for coverage in COVERAGES)
    tried = [Tried(OWN, held, calibrated_out_of_fold(held, SEED), own_sets, None)]
    for where, before in places.items():
        after = before.with_probabilities(calibration.apply(before.probabilities))
        sets = tuple(coverage_figures(one, before) for one in conformals)
        tried.append(Tried(where, before, after, sets, arrays[f"{where} inside"]))
    unsure = conformals[1].unsure(conformals[1].sets(arrays[f"{STRANGERS} said"]))
    outside = ~arrays[f"{STRANGERS} inside"]
    return Outcome(
        labels,
        name,
        held.classes,
        calibration.method,
        tuple(tried),
        float(unsure.mean()),
        float(outside.mean()),
    )


def _keep(file: Path, arrays: dict[str, NDArray[Any]]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(file.name + ".part.npz")
    np.savez(beside, **arrays)
    os.replace(beside, file)


def _shared_crops(
    table: LabelledTable, learn: BoolArray, other: BoolArray, least: int
) -> tuple[str, ...]:
    one, two = Counter(table.crops[learn].tolist()), Counter(table.crops[other].tolist())
    return tuple(sorted(c for c in one if c and one[c] >= least and two[c] >= least))


def _location(table: LabelledTable) -> NDArray[np.float32]:
    if table.samples.location is None:
        raise SystemExit("the table has no location")
    return table.samples.location


def _blocks(table: LabelledTable) -> IntArray:
    cells = np.floor(_location(table) / BLOCK_DEGREES).astype(np.int64)
    return np.unique(cells, axis=0, return_inverse=True)[1].ravel().astype(np.int64)


def _some(rows: IntArray, generator: np.random.Generator) -> IntArray:
    if len(rows) <= MOST_TESTED:
        return rows
    return np.sort(generator.choice(rows, MOST_TESTED, replace=False))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("FURROW_SHARED", str(REPOSITORY.parent / "shared"))
    parser.add_argument("--shared", type=Path, default=Path(default))
    parser.add_argument("--only", nargs="*", default=[], help="names of parts")
    parser.add_argument("--dry", action="store_true", help="leave docs/benchmarks.md as it is")
    given = parser.parse_args()
    read: dict[str, tuple[LabelledTable, FloatArray]] = {}
    found: dict[str, list[Outcome]] = {}
    text = ""
    for part in PARTS:
        if given.only and part.name not in given.only:
            continue
        if part.table not in read:
            sidecar = REPOSITORY / "benchmarks" / "sidecars" / f"{part.table}.json"
            place = json.loads(sidecar.read_text(encoding="utf-8"))["table"]
            table = read_table(given.shared / "data" / "tables" / place, sidecar)
            series = prepare_series(table.samples, ("s2", "s1")).samples
            features = np.nan_to_num(feature_table(series, ["series"]).values)
            read[part.table] = (table, features.astype(np.float64))
        found[part.name] = run_part(part, *read[part.table])
        text = section(found, [one.name for one in PARTS if one.name not in found])
        if not given.dry:  # after each part: what is there is worth having
            write_section("probabilities", text)
    print(text)


if __name__ == "__main__":
    main()
