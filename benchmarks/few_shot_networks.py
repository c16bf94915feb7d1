"""Networks trained by gradient with few labels, beside the default recipe and a forest.

The same parts of tables, draws and scores as few_shot.py, for two tables and the recipes that take
long: so many labels of each class are drawn, all other samples are the test. Scores are kept in
build/few_shot_networks.json, so a run that was broken off goes on where it stopped.

    python benchmarks/few_shot_networks.py [--draws 5] [--recipes NAME …] [--only PART …] [--write]

Needs torch, and Presto's weights in ../shared/weights or FURROW_WEIGHTS_DIR.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from _few_shot_cache import PEER, Cache, Row
from _few_shot_page import DEFAULT, RF_RAW
from _few_shot_parts import PARTS, Part, group_of
from _write import REPOSITORY, write_section
from few_shot import Tables, _forest, _made_of, _names, _peer, _raw, _recording
from scipy.stats import t as student_t

from furrow.engine.contract import Recipe, Reporter
from furrow.engine.training.few_shot import NO_CLASS, Plan, Predict, Rows, evaluate
from furrow.engine.training.table_samples import recipe_for_tables, recipe_predictor

CACHE = REPOSITORY / "build" / "few_shot_networks.json"
LABELS = (5, 20, 50)
DRAWS = 5
WHERE = ("Arkansas Z0", "Denmark, parcels")
NETWORKS = ("cnn1d", "presto-finetuned", "cropnet-1d")
READING = (
    f"**`cnn1d` is better than `{DEFAULT}` on Danish parcels from 20 labels a class on** (+.04, "
    "beyond chance; a parcel there is the mean of its pixels at four dates), as good at 5, and "
    "behind in Arkansas, by .14 at 5 labels. Tuned Presto is nowhere ahead of the plain forest, "
    "and CropNet's variant on medians of the whole season (`cropnet-1d`, which knows no time and "
    "is there to be compared with) is far behind; `cropnet` itself was not run. So the default "
    "stays, and with 20 labels or more `furrow verdict` on one's own parcels, `cnn1d` among the "
    "recipes, is worth its minutes."
)
"""What the figures say; looked at when they change."""


def main() -> None:
    asked = _parser().parse_args()
    os.environ.setdefault("FURROW_WEIGHTS_DIR", str(asked.shared / "weights"))
    parts = [part for part in PARTS if part.name in (asked.only or WHERE)]
    cache = Cache.read(CACHE, {part.name: part.group for part in PARTS})
    tables = Tables(asked.shared / "data" / "tables")
    # One recipe after the other, so that whatever is broken off has whole columns.
    for name in (DEFAULT, RF_RAW, *asked.recipes):
        for part in parts:
            _run(part, name, tables, asked.draws, cache)
    text = section(cache, parts, asked.recipes)
    print(text)
    if asked.write:
        write_section("few-shot-networks", text)


def _run(part: Part, name: str, tables: Tables, draws: int, cache: Cache) -> None:
    """Fill the cache with a contender's rows that it lacks."""
    recipe = None if name == RF_RAW else recipe_for_tables(name)
    made_of = PEER if recipe is None else _made_of(recipe)
    for labels in LABELS:
        if not cache.lacks(part.point(labels), name, made_of, draws):
            continue
        began = time.process_time()
        rows, predict = _contender(part, recipe, tables)
        by_draw: dict[int, float] = {}
        found = evaluate(
            rows,
            None,
            {name: _recording(predict, rows.classes, by_draw)},
            Plan((labels,), draws, every_class=bool(part.classes)),
            Reporter(),
        )
        cache.put(part.point(labels), name, Row(made_of, draws, found[name][0], by_draw, draws))
        cache.save()
        seconds = time.process_time() - began
        print(f"{part.name}, {name}, {labels} labels: {seconds:.0f} CPU s", flush=True)


def _contender(part: Part, recipe: Recipe | None, tables: Tables) -> tuple[Rows, Predict]:
    table, series, _ = tables(part.table)
    learn = np.flatnonzero(part.learn(table))
    names = part.classes or _names(table, learn, None, part.least)
    keys = group_of(table, part)
    numbers = np.unique(keys, return_inverse=True)[1].astype(np.int64)
    position = {name: number for number, name in enumerate(names)}
    classes = np.array([position.get(str(crop), NO_CLASS) for crop in table.crops], np.int64)
    rows = Rows(classes[learn], numbers[learn], names)
    samples = series.take(learn)
    if recipe is None:
        raw = _raw(samples)
        return rows, _peer(_forest, raw, raw, rows)
    return rows, recipe_predictor(recipe, samples, rows.classes, rows.groups, None)


def section(cache: Cache, parts: Sequence[Part], networks: Sequence[str]) -> str:
    names = (DEFAULT, RF_RAW, *networks)
    lines = [
        "## Few labels: networks trained by gradient",
        "",
        "As under *Few labels*, of two tables, with the recipes as they are: macro-F1, mean of the "
        "draws with the 95 % interval of the mean, and below it the mean difference from "
        f"`{DEFAULT}` on the same draws. `{DEFAULT}` learns from the unlabelled samples of the "
        "area, too; the others cannot.",
    ]
    for part in parts:
        lines += ["", f"### {part.name}: networks", "", "| labels | " + " | ".join(names) + " |"]
        lines += ["|---|" + "---|" * len(names)]
        for labels in LABELS:
            found = cache.rows.get(part.point(labels), {})
            if DEFAULT in found:
                cells = [_cell(found.get(name), found[DEFAULT]) for name in names]
                lines.append(f"| {labels} | " + " | ".join(cells) + " |")
    lines += ["", READING]
    return "\n".join(lines)


def _cell(row: Row | None, default: Row) -> str:
    if row is None or row.point.macro_f1 is None:
        return "–"
    figure = row.point.macro_f1
    text = f"{figure.value:.3f} ({figure.low:.3f}–{figure.high:.3f})"
    common = sorted(set(row.by_draw) & set(default.by_draw))
    if row is default or len(common) < 2:
        return text
    apart = np.array([row.by_draw[draw] - default.by_draw[draw] for draw in common])
    half = float(student_t.ppf(0.975, len(apart) - 1) * apart.std(ddof=1) / np.sqrt(len(apart)))
    mean = float(apart.mean())
    return f"{text}<br>{mean:+.3f} ({mean - half:+.3f} to {mean + half:+.3f})"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    default = os.environ.get("FURROW_SHARED", str(REPOSITORY.parent / "shared"))
    parser.add_argument("--shared", type=Path, default=Path(default))
    parser.add_argument("--draws", type=int, default=DRAWS)
    parser.add_argument("--recipes", nargs="*", default=list(NETWORKS))
    parser.add_argument("--only", nargs="*", default=[], help="names of parts")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    return parser


if __name__ == "__main__":
    main()
