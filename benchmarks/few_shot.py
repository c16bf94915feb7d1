"""The default recipe with few labels, beside its peers, on real tables and from place to place.

So many labels of each class are drawn (grouped: a parcel or place is never on both sides), all
other samples are the test, again and again; every contender has the same draws. Scores are kept in
build/few_shot.json, so a run that was broken off goes on where it stopped.

    python benchmarks/few_shot.py [--shared ../shared] [--quick] [--only PART …]

Frozen Presto needs torch (and its weights in ../shared/weights or FURROW_WEIGHTS_DIR).
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

sys.path.insert(0, str(Path(__file__).resolve().parent))
from _few_shot_cache import PEER, Cache, Row
from _few_shot_page import (
    DEFAULT,
    LABELS,
    LGBM_RAW,
    LR_PRESTO,
    LR_RAW,
    NO_UNLABELLED,
    RF_BOTH,
    RF_RAW,
    section,
)
from _few_shot_parts import PARTS, Part, group_of
from _write import REPOSITORY, write_section

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.codec import to_json
from furrow.engine.features.labelled_tables import LabelledTable, read_table
from furrow.engine.features.samples import SeriesSamples
from furrow.engine.features.tables import feature_table
from furrow.engine.training.few_shot import (
    NO_CLASS,
    Plan,
    Predict,
    Rows,
    evaluate,
    scores,
)
from furrow.engine.training.table_samples import (
    prepare_series,
    recipe_for_tables,
    recipe_predictor,
)

DRAWS, QUICK_DRAWS = 20, 4
LEARNER_VERSION = 1
"""Raised when the learner's code would make other figures of the same recipe."""
SENSORS = ("s2", "s1")
CONTENDERS = (DEFAULT, NO_UNLABELLED, RF_RAW, LR_RAW, LGBM_RAW, LR_PRESTO, RF_BOTH)
CACHE = REPOSITORY / "build" / "few_shot.json"

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int64]


# --- contenders ----------------------------------------------------------------------------------


def recipes() -> dict[str, Recipe]:
    recipe = recipe_for_tables(DEFAULT)
    alone = replace(recipe, options={**recipe.options, "uses_unlabelled": False})
    return {DEFAULT: recipe, NO_UNLABELLED: alone}


def contenders(
    learn: SeriesSamples,
    rows: Rows,
    test: SeriesSamples | None,
    embedded: FloatArray | None,
    embedded_test: FloatArray | None,
) -> dict[str, Predict]:
    """Recipes, and peers with their libraries' defaults (regressions on standardised features)."""
    found = {
        name: recipe_predictor(recipe, learn, rows.classes, rows.groups, test)
        for name, recipe in recipes().items()
    }
    raw = _raw(learn)
    raw_test = raw if test is None else _raw(test)
    found[RF_RAW] = _peer(_forest, raw, raw_test, rows)
    found[LR_RAW] = _peer(_regression, raw, raw_test, rows)
    if importlib.util.find_spec("lightgbm"):
        found[LGBM_RAW] = _peer(_boosting, raw, raw_test, rows)
    if embedded is not None:
        other = embedded if embedded_test is None else embedded_test
        found[LR_PRESTO] = _peer(_regression, embedded, other, rows)
        both, both_test = np.hstack([raw, embedded]), np.hstack([raw_test, other])
        found[RF_BOTH] = _peer(_forest, both, both_test, rows)
    return found


def _raw(samples: SeriesSamples) -> FloatArray:
    return np.nan_to_num(feature_table(samples, ["series"]).values)


def _peer(
    make: Callable[[int], object], features: FloatArray, tested: FloatArray, rows: Rows
) -> Predict:
    def predict(drawn: IntArray, others: IntArray, seed: int) -> IntArray:
        model = make(seed)
        model.fit(features[drawn], rows.classes[drawn])  # type: ignore[attr-defined]
        return model.predict(tested[others])  # type: ignore[attr-defined,no-any-return]

    return predict


def _forest(seed: int) -> object:
    return RandomForestClassifier(random_state=seed)


def _regression(seed: int) -> object:
    return make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))


def _boosting(seed: int) -> object:
    from lightgbm import LGBMClassifier

    # Its own 20 samples a leaf would leave few labels without a single split.
    return LGBMClassifier(min_child_samples=1, n_jobs=1, random_state=seed, verbose=-1)


def embed(samples: SeriesSamples) -> FloatArray | None:
    """Frozen Presto on monthly means; None without torch."""
    try:
        import torch

        from furrow.engine.backbones import load_backbone
    except ImportError:
        return None
    from furrow.engine.backbones.contract import Unit
    from furrow.engine.backbones.matching import MissingBands, ObservedSeries, match
    from furrow.engine.features.months import to_months

    torch.set_num_threads(1)
    backbone = load_backbone("presto")
    months = to_months(samples)
    most = backbone.facts.contract.max_steps
    units = {"s2": Unit.REFLECTANCE, "s1": Unit.DECIBEL}
    series = [
        ObservedSeries(one.sensor, one.bands, one.values[:, :most], units[one.sensor])
        for one in months.sensors
    ]
    first = months.days[:, 0].astype("datetime64[M]").astype(np.int64) % 12
    matched = match(backbone.facts.contract, series, first, missing_bands=MissingBands.MASK)
    return backbone.embed(matched)


# --- running -------------------------------------------------------------------------------------


class Tables:
    """Read and embedded once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, tuple[LabelledTable, SeriesSamples, FloatArray | None]] = {}

    def __call__(self, name: str) -> tuple[LabelledTable, SeriesSamples, FloatArray | None]:
        if name not in self._read:
            sidecar = REPOSITORY / "benchmarks" / "sidecars" / f"{name}.json"
            place = json.loads(sidecar.read_text(encoding="utf-8"))["table"]
            table = read_table(self._folder / place, sidecar)
            series = prepare_series(table.samples, SENSORS).samples
            self._read[name] = (table, series, embed(series))
        return self._read[name]


def run_part(part: Part, tables: Tables, labels: list[int], draws: int, cache: Cache) -> None:
    """Fill the cache with the rows of a part that it lacks."""
    made_of = dict.fromkeys(CONTENDERS, PEER)
    made_of |= {name: _made_of(recipe) for name, recipe in recipes().items()}
    lacking = {
        k: [name for name in made_of if cache.lacks(part.point(k), name, made_of[name], draws)]
        for k in labels
    }
    if not any(lacking.values()):
        return
    table, series, embedded = tables(part.table)
    learn = np.flatnonzero(part.learn(table))
    test = None if part.test is None else np.flatnonzero(part.test(table))
    names = part.classes or _names(table, learn, test, part.least)
    keys = group_of(table, part)
    numbers = np.unique(keys, return_inverse=True)[1].astype(np.int64)
    position = {name: number for number, name in enumerate(names)}
    classes = np.array([position.get(str(crop), NO_CLASS) for crop in table.crops], np.int64)
    rows = Rows(classes[learn], numbers[learn], names)
    others = None if test is None else Rows(classes[test], numbers[test], names)
    models = contenders(
        series.take(learn),
        rows,
        None if test is None else series.take(test),
        None if embedded is None else embedded[learn],
        None if embedded is None or test is None else embedded[test],
    )
    for k, asked in lacking.items():
        began = time.perf_counter()
        plan = Plan((k,), draws, every_class=bool(part.classes))
        by_draw: dict[str, dict[int, float]] = {name: {} for name in asked if name in models}
        truth = (rows if others is None else others).classes
        recorded = {name: _recording(models[name], truth, found) for name, found in by_draw.items()}
        points = evaluate(rows, others, recorded, plan, Reporter())
        for name, own in points.items():
            row = Row(made_of[name], draws, own[0], by_draw[name], draws)
            cache.put(part.point(k), name, row)
        cache.save()
        print(f"{part.name}, {k} labels: {time.perf_counter() - began:.0f} s", flush=True)


def _recording(predict: Predict, classes: IntArray, found: dict[int, float]) -> Predict:
    """The same, noting each draw's macro-F1: the plan's seed is 0, so a draw's seed is its
    number."""

    def recorded(drawn: IntArray, others: IntArray, seed: int) -> IntArray:
        said = predict(drawn, others, seed)
        truth = classes[others]
        found[seed] = float(scores(truth, said, np.unique(truth))[0].mean())
        return said

    return recorded


def _made_of(recipe: Recipe) -> str:
    """What a recipe's figures depend on."""
    told = to_json(replace(recipe, title="", description=""))
    return f"{json.dumps(told, sort_keys=True)} {LEARNER_VERSION}"


def _names(
    table: LabelledTable, learn: IntArray, test: IntArray | None, least: int
) -> tuple[str, ...]:
    count = Counter(table.crops[learn].tolist())
    there = set(count) if test is None else set(count) & set(table.crops[test])
    return tuple(sorted(name for name in there if name and count[name] >= least))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("FURROW_SHARED", str(REPOSITORY.parent / "shared"))
    parser.add_argument("--shared", type=Path, default=Path(default))
    parser.add_argument("--draws", type=int, default=DRAWS)
    parser.add_argument("--quick", action="store_true", help=f"{QUICK_DRAWS} draws")
    parser.add_argument("--labels", type=int, nargs="*", default=list(LABELS))
    parser.add_argument("--only", nargs="*", default=[], help="names of parts")
    parser.add_argument("--cache", type=Path, default=CACHE)
    parser.add_argument("--dry", action="store_true", help="leave docs/benchmarks.md as it is")
    given = parser.parse_args()
    os.environ.setdefault("FURROW_WEIGHTS_DIR", str(given.shared / "weights"))
    draws = QUICK_DRAWS if given.quick else given.draws
    cache = Cache.read(given.cache, {part.name: part.group for part in PARTS})
    made_of = {name: _made_of(recipe) for name, recipe in recipes().items()}
    tables = Tables(given.shared / "data" / "tables")
    for part in PARTS:
        if given.only and part.name not in given.only:
            continue
        run_part(part, tables, given.labels, draws, cache)
        if not given.dry:  # after each part: a run takes the better part of an hour
            write_section("few-shot", section(cache, made_of, DRAWS))
    print(section(cache, made_of, DRAWS))


if __name__ == "__main__":
    main()
