"""From one simulated region to another: RF, RI, FT and FT_E side by side on a patch-wise recipe.

A network learns in one simulated region, then, with a few labelled parcels of another one, is
trained further as a whole (FT), in its encoder only (FT_E), or not at all (as it is); beside it a
network of the same kind from random weights (RI) and a random forest (RF) learn from these few
parcels alone. All are judged on the other region's remaining parcels. Everything is simulated: the
figures compare strategies with each other, and say nothing about real fields.

    python benchmarks/segmentation_transfer.py --recipe unet-scratch --seeds 0 1 2 --write

Regions are made anew under --folder, and kept there. Each seed draws the few labelled parcels anew
and begins with other random weights; figures of each are kept in build/segmentation_transfer.json,
and the page shows those of all recipes that were run with the same settings otherwise.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import torch
from _write import REPOSITORY, write_section
from sklearn.metrics import f1_score, jaccard_score

from furrow.engine.contract import Legend, Recipe, Reporter
from furrow.engine.contract.requests import CreateDemo, PrepareImagery
from furrow.engine.imagery.stack import open_stack
from furrow.engine.jobs import run
from furrow.engine.labels.store import read_labels
from furrow.engine.project import Project, open_project
from furrow.engine.training.interface import Examples, Model, learner_of
from furrow.engine.training.recipes import read_recipe

SECTION = "segmentation-transfer"
CACHE = REPOSITORY / "build" / "segmentation_transfer.json"

LEARNED = 0.7
"""A network that is right on fewer of the parcels that it learned from has nothing to pass on."""


@dataclass(frozen=True)
class Region:
    """Every parcel of a region, and the examples of it."""

    parcels: gpd.GeoDataFrame
    examples: Examples


def main(arguments: Sequence[str] | None = None) -> None:
    asked = _parser().parse_args(arguments)
    torch.set_num_threads(asked.threads)
    source, target = (
        _project(asked.folder / f"{name}-{asked.size}", name, asked.size)
        for name in (asked.source, asked.target)
    )
    names = [{one.name for one in project.document.legend.classes} for project in (source, target)]
    legend = Legend.from_names(tuple(sorted(names[0] & names[1])))
    setting = (
        f"{asked.source} to {asked.target}, {asked.size} px, {asked.labels} labels, "
        f"{asked.epochs} epochs, {asked.samples} samples, {asked.composites or 'own'} composites, "
        f"rate {asked.rate:g}{'' if asked.time == 'peak' else f', time {asked.time}'}"
    )
    for seed in asked.seeds:
        if str(seed) in _kept().get(setting, {}).get(asked.recipe, {}):
            continue
        found = _one_draw(asked, source, target, legend, seed)
        print(seed, json.dumps(found), flush=True)
        kept = _kept()  # again: another run, of another recipe, may have added to it
        kept.setdefault(setting, {}).setdefault(asked.recipe, {})[str(seed)] = found
        CACHE.parent.mkdir(parents=True, exist_ok=True)
        CACHE.write_text(json.dumps(kept, indent=1), encoding="utf-8")
    text = _markdown(asked, _kept().get(setting, {}))
    print(text)
    if asked.write:
        write_section(SECTION, text)


def _kept() -> dict[str, Any]:
    return json.loads(CACHE.read_text(encoding="utf-8")) if CACHE.exists() else {}


def _one_draw(
    asked: argparse.Namespace, source: Project, target: Project, legend: Legend, seed: int
) -> dict[str, Any]:
    recipe = _recipe(asked)
    began = _region(source, recipe, legend)
    there = _region(target, recipe, legend)
    forest = _region(target, read_recipe("random-forest"), legend)
    usable = np.flatnonzero((there.examples.pixels > 0) & (forest.examples.pixels > 0))
    few = _few(there.parcels["value"].to_numpy(), usable, asked.labels, seed)
    rest = np.setdiff1d(usable, few)
    whole = np.flatnonzero(began.examples.pixels > 0)
    start = began.examples.fit(whole, seed, Reporter())
    arms: dict[str, tuple[Examples, Model]] = {
        "as it is": (there.examples, start),
        "RF": (forest.examples, forest.examples.fit(few, seed, Reporter())),
        "RI": (there.examples, there.examples.fit(few, seed, Reporter())),
    }
    for name, strategy in (("FT", "finetune"), ("FT_E", "finetune-encoder")):
        tuned = replace(recipe, strategy=strategy)
        tuned = replace(tuned, options={**tuned.options, "learning_rate": asked.rate})
        examples = replace(there.examples, recipe=tuned, start=start)
        arms[name] = examples, examples.fit(few, seed, Reporter())
    truth = there.parcels["value"].to_numpy()[rest]
    values = there.parcels["value"].to_numpy()[few]
    scores = {"majority": _scores(truth, np.full(len(truth), np.bincount(values).argmax()))}
    for name, (examples, model) in arms.items():
        scores[name] = _scores(truth, _said(examples, model, rest))
    own = began.parcels["value"].to_numpy()[whole]
    return {
        "there": len(whole),
        "few": len(few),
        "rest": len(rest),
        "crops": len(legend.classes),
        "learned": float((_said(began.examples, start, whole) == own).mean()),
        "scores": scores,
    }


def _few(values: np.ndarray, usable: np.ndarray, number: int, seed: int) -> np.ndarray:
    """So many parcels of each crop."""
    generator = np.random.default_rng(seed)
    drawn = []
    for value in np.unique(values[usable]):
        own = usable[values[usable] == value]
        drawn.append(generator.choice(own, min(number, len(own) // 2), replace=False))
    return np.sort(np.concatenate(drawn))


def _recipe(asked: argparse.Namespace) -> Recipe:
    recipe = read_recipe(asked.recipe)
    options = {"patch_px": 32, "epochs": asked.epochs, "precision": "float32"}
    options["samples_an_epoch"] = asked.samples
    if asked.composites:
        options["composites"] = asked.composites
    if "time" in recipe.options:
        options["time"] = asked.time
    return replace(recipe, options={**recipe.options, **options}, strategy="scratch")


def _project(folder: Path, region: str, size: int) -> Project:
    if not (folder / "furrow.json").is_file():
        run(CreateDemo(folder=str(folder), region=region, size_px=size, labelled_per_crop=2))
        run(PrepareImagery(project=str(folder)))
    return open_project(folder)


def _region(project: Project, recipe: Recipe, legend: Legend) -> Region:
    labels = read_labels(project.paths.labels, project.document.legend)
    values = {one.name: one.value for one in legend.classes}
    labels = labels[labels["crop"].isin(list(values))].to_crs(project.document.grid.crs)
    # Both regions' parcels by one legend: crops that grow in one of them only are left out.
    labels["value"] = labels["crop"].map(values)
    parcels = labels.reset_index(drop=True)
    with open_stack(project.paths.imagery, project.document.grid) as stack:
        return Region(parcels, learner_of(recipe).prepare(stack, parcels, recipe, Reporter()))


def _said(examples: Examples, model: Model, parcels: np.ndarray) -> np.ndarray:
    """By parcel, the crop of the greatest mean probability."""
    return np.array(
        [model.classes[examples.predict(model, int(one)).mean(axis=0).argmax()] for one in parcels]
    )


def _scores(truth: np.ndarray, said: np.ndarray) -> list[float]:
    """Accuracy, macro-F1 and mean intersection over union, by parcel."""
    there = np.unique(truth)
    return [
        float((said == truth).mean()),
        float(f1_score(truth, said, average="macro", labels=there, zero_division=0)),
        float(jaccard_score(truth, said, average="macro", labels=there, zero_division=0)),
    ]


def _markdown(asked: argparse.Namespace, recipes: Mapping[str, Mapping[str, Any]]) -> str:
    lines = [
        "## Patch-wise recipes from one simulated region to another",
        "",
        f"**Simulated**: read the arms against each other only. A network learns every parcel of "
        f"the region “{asked.source}” ({asked.size} × {asked.size} pixels), then at most "
        f"{asked.labels} parcels of each crop of the region “{asked.target}”, and is judged on the "
        f"other parcels there. At most {asked.epochs} epochs of {asked.samples} patches of 32 × 32 "
        "pixels or as many more as there are; U-Nets of images see "
        f"{'the month of the greenest peak' if asked.time == 'peak' else 'all months'}. "
        "*As it is*: not trained further; *RF*: a random "
        "forest on the few labels; *RI*: the network from random weights on the few labels; *FT*: "
        "all layers trained further; *FT_E*: the encoder alone, decoder frozen. Mean of the draws, "
        "in brackets the least and the most.",
    ]
    for name, draws in sorted(recipes.items()):
        first = next(iter(draws.values()))
        learned = np.mean([draw["learned"] for draw in draws.values()])
        lines += [
            "",
            f"`{name}`, {_counted(len(draws), 'draw')}: {first['there']} parcels there, "
            f"{first['few']} labelled here, {first['rest']} judged, {first['crops']} crops. At "
            f"home, on the parcels that it learned from, the network is right on {learned:.0%}.",
            "",
            "| arm | accuracy | macro-F1 | mean IoU |",
            "|---|---|---|---|",
        ]
        for arm in first["scores"]:
            every = np.array([draw["scores"][arm] for draw in draws.values()])
            cells = " | ".join(
                f"{own.mean():.2f} ({own.min():.2f}–{own.max():.2f})" for own in every.T
            )
            lines.append(f"| {arm} | {cells} |")
        lines += ["", _verdict(draws)]
    return "\n".join(lines)


def _verdict(draws: Mapping[str, Any]) -> str:
    """What helped here, by macro-F1."""
    mean = {
        arm: float(np.mean([draw["scores"][arm][1] for draw in draws.values()]))
        for arm in next(iter(draws.values()))["scores"]
    }
    tuned = max(("FT", "FT_E"), key=mean.__getitem__)
    sentences = [
        f"Going on from the other region ({tuned}, {mean[tuned]:.2f}) is above beginning anew "
        f"({mean['RI']:.2f}) in {_ahead(draws, tuned, 'RI')}",
        f"above the forest ({mean['RF']:.2f}) in {_ahead(draws, tuned, 'RF')}",
        f"left as it is, the network has {mean['as it is']:.2f}, guessing the commonest crop "
        f"{mean['majority']:.2f}",
    ]
    text = "; ".join(sentences) + "."
    if np.mean([draw["learned"] for draw in draws.values()]) < LEARNED:
        text += " **It did not even learn its own region: nothing follows for the strategies.**"
    if len(draws) < 3:
        text += " One or two draws show little more than that it runs."
    return text


def _ahead(draws: Mapping[str, Any], one: str, other: str) -> str:
    """In how many draws an arm has the higher macro-F1."""
    number = sum(draw["scores"][one][1] > draw["scores"][other][1] for draw in draws.values())
    return f"{number} of {_counted(len(draws), 'draw')}" if number else "none"


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folder", type=Path, default=Path("build/segmentation-transfer"))
    parser.add_argument("--source", default="temperate")
    parser.add_argument("--target", default="continental")
    parser.add_argument("--recipe", default="recurrent-unet")
    parser.add_argument("--size", type=int, default=192, help="pixels of each region's side")
    parser.add_argument("--labels", type=int, default=4, help="labelled parcels a crop")
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--time", default="peak", help="of U-Nets: peak, or pooled (slow)")
    parser.add_argument("--composites", type=int, default=0, help="0: as the recipe says")
    parser.add_argument("--rate", type=float, default=3e-4, help="learning rate of FT and FT_E")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--samples", type=int, default=32, help="patches an epoch, at least")
    parser.add_argument("--seeds", type=int, nargs="*", default=[0])
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    return parser


if __name__ == "__main__":
    main()
