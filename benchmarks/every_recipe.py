"""Every recipe through the front door: what it scores, what it costs, and whether its map is made.

Recipes by pixel learn from the real scene flanders-2019, those by patch from a simulated season,
since the scene is no larger than one patch. Each gets a copy of the prepared project, trains and
maps with the `furrow` command in a process of its own, and is measured from outside.

    python benchmarks/every_recipe.py [--short] [--only NAME …] [--write]

Run it with the Python of the deep-learning environment. Figures are kept in
build/every_recipe.json, so a run that was broken off goes on where it stopped, and two runs may
share the recipes; --again NAME forgets one, and what failed is tried again. With --short the slow
recipes run fewer epochs than they would, which the table says; without it, those that were
shortened are run again. A recipe that is new in resources/recipes is taken along by itself.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from _door import (
    DEMO,
    DEMO_LABELLED,
    DEMO_PX,
    SCENE,
    SCENE_WITH_OTHER_LAND,
    STAND_IN,
    WORK,
    Door,
)
from _write import REPOSITORY, write_section
from sklearn.metrics import accuracy_score, f1_score

from furrow.engine.contract import FurrowError, Recipe
from furrow.engine.contract.legend import RESERVED_NAMES
from furrow.engine.training.recipes import readable_recipes

SECTION = "every-recipe"
CACHE = REPOSITORY / "build" / "every_recipe.json"
BY_PATCH = "segmentation"
"""The learner whose recipes see patches."""
SHORTENED: dict[str, dict[str, Any]] = {
    "cropnet": {"epochs": 4},
    "cropnet-harmonic": {"epochs": 8},
    "presto-finetuned": {"epochs": 5},
    "presto-worldcereal-finetuned": {"epochs": 5},
    "galileo-finetuned": {"epochs": 3},
    "croplem-encoder": {"epochs": 40},
    "recurrent-unet": {"epochs": 40, "patch_px": 32},
    "unet-scratch": {"epochs": 30, "patch_px": 32},
    "unet-imagenet": {"epochs": 20, "patch_px": 32, "layer_decay": 1.0},
    "unet-satlas": {"epochs": 20, "patch_px": 32, "layer_decay": 1.0},
    "unet-ssl4eo": {"epochs": 20, "patch_px": 32, "layer_decay": 1.0},
}
"""With --short, recipe -> other options of those that are slow on a processor. Encoders that begin
with random weights in place of published ones learn at one rate (layer_decay 1)."""


def main() -> None:
    asked = _parser().parse_args()
    recipes = [one for one in readable_recipes() if not isinstance(one, FurrowError)]
    if not asked.write_only:
        names = asked.only or [recipe.name for recipe in recipes]
        done = {
            name
            for name, own in kept().items()
            if name not in asked.again
            and "failed" not in own
            and (asked.short or not own["shortened"])
        }
        named = {recipe.name: recipe for recipe in recipes}
        measure([named[name] for name in names if name not in done], asked)
    cache = kept()
    text = section(recipes, cache)
    print(text)
    if asked.write or asked.write_only:
        write_section(SECTION, text)


def measure(recipes: Sequence[Recipe], asked: argparse.Namespace) -> None:
    """One after the other; the figures of each are kept as soon as they are there."""
    door = Door(asked.shared, asked.nice, SHORTENED if asked.short else {})
    try:
        for recipe in recipes:
            print(f"{recipe.name} …", flush=True)
            found = measured(recipe, door, asked.keep)
            # Read again: another run, of other recipes, may have added to it.
            text = json.dumps({**kept(), recipe.name: found}, indent=1)
            CACHE.write_text(text, encoding="utf-8")
            print(json.dumps(found), flush=True)
    finally:
        door.close()


def kept() -> dict[str, Any]:
    """Figures of earlier runs, by recipe."""
    return json.loads(CACHE.read_text(encoding="utf-8")) if CACHE.exists() else {}


def measured(recipe: Recipe, door: Door, keep: bool) -> dict[str, Any]:
    """Figures of one recipe; where a command failed, what it said."""
    project = WORK / f"run-{recipe.name}"
    data = data_for(recipe)
    door.project(data, project)
    figures: dict[str, Any] = {
        "data": data,
        "strategy": recipe.strategy,
        "weights": door.provide_weights(recipe),
        "shortened": door.shortened.get(recipe.name, {}),
    }
    train = door.run("train", project, "--recipe", recipe.name, "--json")
    figures |= {"train_wall_s": train.wall_s, "train_cpu_s": train.cpu_s, "peak_mb": train.peak_mb}
    if train.code:
        return {**figures, "failed": f"train: {_problem(train.said)}"}
    folder = Path(json.loads(train.said)["folder"])
    card = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    figures |= of_card(card)
    figures["bundle_kb"] = sum(f.stat().st_size for f in folder.rglob("*") if f.is_file()) / 1000
    made = door.run("map", project, "--json")
    figures |= {"map_wall_s": made.wall_s, "map_cpu_s": made.cpu_s, "map_peak_mb": made.peak_mb}
    if made.code:
        return {**figures, "failed": f"map: {_problem(made.said)}"}
    figures["map"] = Path(json.loads(made.said)["crop_map"]).is_file()
    if not keep:
        shutil.rmtree(project)
    return figures


def data_for(recipe: Recipe) -> str:
    if recipe.learner == BY_PATCH:
        return DEMO
    return SCENE_WITH_OTHER_LAND if recipe.options.get("legend") == "cropland" else SCENE


def _problem(said: str) -> str:
    """The sentence of an error in JSON, or what there is."""
    try:
        return str(json.loads(said)["error"]["what"])
    except (ValueError, KeyError, TypeError):
        return " ".join(said.split())


def of_card(card: Mapping[str, Any]) -> dict[str, Any]:
    """What a model card says of its accuracy, and of how its network learned."""
    found = card["assessment"]
    fits = len(card["split"]["folds"]) + 1
    figures: dict[str, Any] = {
        "parcels": found["parcels"],
        "method": found["method"],
        "fits": fits,
        "macro_f1": found["macro_f1"],
        "accuracy": found["overall"]["value"],
        **majority(card),
    }
    training = _training(card["learner"])
    if training:
        epochs = training["epochs"]
        figures["epochs"] = len(epochs)
        figures["samples_times_epochs"] = _shown(training, card["recipe"]["options"])
    return figures


def _shown(training: Mapping[str, Any], options: Mapping[str, Any]) -> float:
    """Samples that the last fit saw, again and again; networks of series keep no seconds."""
    epochs = training["epochs"]
    if "samples_per_epoch" in options:
        return float(len(epochs) * options["samples_per_epoch"])
    return float(training["samples_per_second"] * sum(epoch["seconds"] for epoch in epochs))


def majority(card: Mapping[str, Any]) -> dict[str, float]:
    """Scores of always naming the commonest crop of the parcels of the other folds."""
    values = {name: value for value, name in RESERVED_NAMES.items()}
    values |= {one["name"]: one["value"] for one in card["legend"]["classes"]}
    every = Counter({values[name]: number for name, number in card["parcels"].items()})
    truths = {one["uid"]: one["truth"] for one in card["held_out"]}
    truth, guess = [], []
    for fold in card["split"]["folds"]:
        own = [truths[uid] for uid in fold]
        rest = every - Counter(own)
        truth += own
        guess += [max(sorted(rest), key=rest.__getitem__)] * len(own)
    scored = sorted(set(truth))
    return {
        "majority_f1": float(
            f1_score(truth, guess, labels=scored, average="macro", zero_division=0)
        ),
        "majority_accuracy": float(accuracy_score(truth, guess)),
    }


def _training(facts: Any) -> dict[str, Any] | None:
    """The training loop's record, wherever a learner keeps it."""
    if isinstance(facts, Mapping):
        if "samples_per_second" in facts and "epochs" in facts:
            return dict(facts)
        for value in facts.values():
            found = _training(value)
            if found is not None:
                return found
    return None


def section(recipes: Sequence[Recipe], cache: Mapping[str, Mapping[str, Any]]) -> str:
    names = [recipe.name for recipe in recipes]
    lines = [
        "## Every recipe, through the front door",
        "",
        "`furrow train` and `furrow map` with OMP_NUM_THREADS=1 (onnxruntime takes more threads "
        "all the same), a process of its own for each. "
        f"{len(cache)} of {len(names)} recipes were run. *Macro-F1* is by parcel, of parcels that "
        "the model did not see, with the 95 % interval; *majority* is what naming the commonest "
        "crop of the other folds would score, macro-F1 and accuracy. *Training* holds all of it: "
        "cross-validation, the random forest under the same folds, and the last fit. The machine "
        "was busy with other work: **compare CPU seconds**; seconds by the clock hold for that "
        "day alone, when many shared its two cores. *Samples a CPU second* are samples × epochs "
        "of the last fit × number of fits, over all CPU seconds of training: it takes every fold "
        "to have run as many epochs as the last fit, and counts reading and the forest, so it is "
        "low; recipes without epochs have none. *Memory* is the largest resident memory of "
        "`train` and what it starts, torch's own with it.",
    ]
    for data, title, told in (
        (
            SCENE,
            "Recipes by pixel, flanders-2019",
            "A real scene of 64 × 64 pixels, 14 parcels of three crops held out one by one, four "
            "more crops learned from one parcel each. **14 parcels tell little**: the "
            "intervals overlap, so the order of the recipes says next to nothing; few_shot.py "
            "compares with many more.",
        ),
        (
            SCENE_WITH_OTHER_LAND,
            "Cropland or other land",
            "The same scene, its permanent grass called other land.",
        ),
        (
            DEMO,
            "Recipes by patch, demo",
            f"**Simulated**: the demo's season, {DEMO_PX} × {DEMO_PX} pixels, "
            f"{DEMO_LABELLED} labelled parcels of each of six crops. A sample is a patch, of "
            "64 × 64 pixels where the table says nothing else. U-Nets that were shortened to one "
            "time step (*time peak*) see the month of the greenest peak alone, in which crops look "
            "alike: their rows show that they learn, and what it costs.",
        ),
    ):
        rows = [(name, cache[name]) for name in names if cache.get(name, {}).get("data") == data]
        if rows:
            lines += ["", f"### {title}", "", told, "", *table(rows)]
    missing = [name for name in names if name not in cache]
    if missing:
        lines += ["", f"Not run, for want of time: {', '.join(missing)}."]
    return "\n".join(lines)


def table(rows: Sequence[tuple[str, Mapping[str, Any]]]) -> list[str]:
    lines = [
        "| recipe | macro-F1 | accuracy | majority: F1, accuracy | training, CPU s "
        "| by the clock, s | samples a CPU second | memory, MB | mapping, CPU s | by the clock, s "
        "| bundle, kB | map |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    notes: dict[str, list[str]] = {}
    for name, own in rows:
        if own["weights"] == STAND_IN:
            told = f"{own['weights']}: shows that the recipe runs, says nothing of the pretraining"
            notes.setdefault(told, []).append(name)
        if own["shortened"]:
            told = ", ".join(f"{key} {value}" for key, value in own["shortened"].items())
            notes.setdefault(f"shortened for this run: {told}", []).append(name)
    marks = {told: "*" * (number + 1) for number, told in enumerate(notes)}
    for name, own in rows:
        marked = " ".join(
            marks[told].replace("*", "\\*") for told, those in notes.items() if name in those
        )
        if "failed" in own:
            lines.append(f"| {name} {marked} | failed | | | | | | | | | | no |")
            continue
        f1 = own["macro_f1"]
        rate = ""
        if "samples_times_epochs" in own:
            rate = f"{own['samples_times_epochs'] * own['fits'] / own['train_cpu_s']:.0f}"
        lines.append(
            f"| {name} {marked} | {f1['value']:.2f} ({f1['low']:.2f}–{f1['high']:.2f}) "
            f"| {own['accuracy']:.2f} | {own['majority_f1']:.2f}, {own['majority_accuracy']:.2f} "
            f"| {own['train_cpu_s']:.0f} | {own['train_wall_s']:.0f} | {rate} "
            f"| {own['peak_mb']:.0f} | {own['map_cpu_s']:.1f} | {own['map_wall_s']:.1f} "
            f"| {own['bundle_kb']:,.0f} | {'yes' if own['map'] else 'no'} |"
        )
    told = [f"{marks[told]}".replace("*", "\\*") + f" {told}." for told in notes]
    failed = [f"{name}: {own['failed']}" for name, own in rows if "failed" in own]
    return [*lines, *(["", *told] if told else []), *(["", *failed] if failed else [])]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    default = os.environ.get("FURROW_SHARED", str(REPOSITORY.parent / "shared"))
    parser.add_argument("--shared", type=Path, default=Path(default))
    parser.add_argument("--short", action="store_true", help="fewer epochs for slow recipes")
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME", help="these recipes")
    parser.add_argument("--again", nargs="*", default=[], metavar="NAME", help="forget these first")
    parser.add_argument("--nice", type=int, default=10, help="of the commands that are measured")
    parser.add_argument("--keep", action="store_true", help="keep the projects")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    parser.add_argument("--write-only", action="store_true", help="run nothing, write what is kept")
    return parser


if __name__ == "__main__":
    main()
