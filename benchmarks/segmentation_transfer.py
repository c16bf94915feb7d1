"""From one simulated region to another: RF, RI, FT and FT_E side by side on a patch-wise recipe.

A network learns in one simulated region, then, with a few labelled parcels of another one, is
trained further as a whole (FT), in its encoder only (FT_E), or not at all (as it is); beside it a
network of the same kind from random weights (RI) and a random forest (RF) learn from these few
parcels alone. All are judged on the other region's remaining parcels. Everything is simulated: the
figures compare strategies with each other, and say nothing about real fields.

    python benchmarks/segmentation_transfer.py --size 160 --labels 4 --epochs 20 --write

Regions are made anew under --folder, and kept there.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import torch
from _write import write_section
from sklearn.metrics import f1_score, jaccard_score

from furrow.engine.contract import Legend, Recipe, Reporter
from furrow.engine.contract.requests import CreateDemo, PrepareImagery
from furrow.engine.imagery.stack import open_stack
from furrow.engine.jobs import run
from furrow.engine.labels.read import TRAIN
from furrow.engine.labels.store import read_labels
from furrow.engine.project import Project, open_project
from furrow.engine.training.interface import Examples, Model, learner_of
from furrow.engine.training.recipes import read_recipe

SECTION = "segmentation-transfer"


@dataclass(frozen=True)
class Region:
    """Examples of a region, and which of its parcels are labelled."""

    parcels: gpd.GeoDataFrame
    examples: Examples
    labelled: np.ndarray
    rest: np.ndarray


def main(arguments: Sequence[str] | None = None) -> None:
    asked = _parser().parse_args(arguments)
    torch.set_num_threads(asked.threads)
    source, target = (
        _project(asked.folder / f"{name}-{asked.size}", name, asked.size, asked.labels)
        for name in (asked.source, asked.target)
    )
    names = [{one.name for one in project.document.legend.classes} for project in (source, target)]
    legend = Legend.from_names(tuple(sorted(names[0] & names[1])))
    recipe = _recipe(asked)
    began = _region(source, recipe, legend)
    there = _region(target, recipe, legend)
    print(f"{len(began.parcels)} parcels there, {len(there.labelled)} of {len(there.parcels)} here")
    whole = np.concatenate([began.labelled, began.rest])
    start = began.examples.fit(whole, asked.seed, Reporter())
    forest = _region(target, read_recipe("random-forest"), legend)
    arms: dict[str, tuple[Region, Model]] = {
        "majority": (there, start),
        "RF, on the few labels": (
            forest,
            forest.examples.fit(forest.labelled, asked.seed, Reporter()),
        ),
        "RI, on the few labels": (
            there,
            there.examples.fit(there.labelled, asked.seed, Reporter()),
        ),
        "as it is": (there, start),
    }
    for name, strategy in (("FT", "finetune"), ("FT_E", "finetune-encoder")):
        tuned = replace(recipe, strategy=strategy)
        tuned = replace(tuned, options={**tuned.options, "learning_rate": asked.rate})
        examples = replace(there.examples, recipe=tuned, start=start)
        model = examples.fit(there.labelled, asked.seed, Reporter())
        arms[name] = replace(there, examples=examples), model
    rows = [(name, *_scores(name, *arm)) for name, arm in arms.items()]
    text = _markdown(asked, rows, len(whole), len(there.labelled), len(there.rest))
    print(text)
    if asked.write:
        write_section(SECTION, text)


def _recipe(asked: argparse.Namespace) -> Recipe:
    recipe = read_recipe(asked.recipe)
    options = {"patch_px": 32, "epochs": asked.epochs, "precision": "float32"}
    if asked.composites:
        options["composites"] = asked.composites
    return replace(recipe, options={**recipe.options, **options}, strategy="scratch")


def _project(folder: Path, region: str, size: int, labels: int) -> Project:
    if not (folder / "furrow.json").is_file():
        run(CreateDemo(folder=str(folder), region=region, size_px=size, labelled_per_crop=labels))
        run(PrepareImagery(project=str(folder)))
    return open_project(folder)


def _region(project: Project, recipe: Recipe, legend: Legend) -> Region:
    labels = read_labels(project.paths.labels, project.document.legend)
    values = {one.name: one.value for one in legend.classes}
    labels = labels[labels["crop"].isin(list(values))].to_crs(project.document.grid.crs)
    # Both regions' parcels by one legend: crops that grow in one of them only are left out.
    labels["value"] = labels["crop"].map(values)
    known = labels[labels["role"] == TRAIN]
    parcels = gpd.GeoDataFrame(
        pd.concat([known, labels[labels["role"] != TRAIN]], ignore_index=True), crs=labels.crs
    )
    with open_stack(project.paths.imagery, project.document.grid) as stack:
        examples = learner_of(recipe).prepare(stack, parcels, recipe, Reporter())
    usable = examples.pixels > 0
    everyone = np.arange(len(parcels))
    is_known = everyone < len(known)
    return Region(parcels, examples, everyone[usable & is_known], everyone[usable & ~is_known])


def _scores(name: str, region: Region, model: Model) -> tuple[float, float, float]:
    """Accuracy, macro-F1 and mean intersection over union, by parcel."""
    truth = region.parcels["value"].to_numpy()[region.rest]
    if name == "majority":
        said = np.full(len(truth), np.bincount(truth).argmax())
    else:
        said = np.array(
            [
                model.classes[region.examples.predict(model, int(one)).mean(axis=0).argmax()]
                for one in region.rest
            ]
        )
    return (
        float((said == truth).mean()),
        float(f1_score(truth, said, average="macro", labels=np.unique(truth), zero_division=0)),
        float(
            jaccard_score(truth, said, average="macro", labels=np.unique(truth), zero_division=0)
        ),
    )


def _markdown(
    asked: argparse.Namespace,
    rows: Sequence[tuple[str, float, float, float]],
    there: int,
    few: int,
    rest: int,
) -> str:
    table = "\n".join(f"| {n} | {a:.2f} | {f:.2f} | {i:.2f} |" for n, a, f, i in rows)
    return f"""## A patch-wise recipe from one simulated region to another

Recipe `{asked.recipe}`, {there} parcels of the simulated region “{asked.source}”, then {few}
parcels of the simulated region “{asked.target}”, judged on {rest} other parcels there; one draw,
seed {asked.seed}, at most {asked.epochs} epochs of patches of 32 × 32 pixels. RI: random weights;
FT: all layers trained further; FT_E: decoder frozen. **Simulated**: read the arms against each
other only.

| arm | accuracy | macro-F1 | mean IoU |
|---|---|---|---|
{table}
"""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folder", type=Path, default=Path("build/segmentation-transfer"))
    parser.add_argument("--source", default="temperate")
    parser.add_argument("--target", default="continental")
    parser.add_argument("--recipe", default="recurrent-unet")
    parser.add_argument("--size", type=int, default=160, help="pixels of each region's side")
    parser.add_argument("--labels", type=int, default=4, help="labelled parcels a crop")
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--composites", type=int, default=0, help="0: as the recipe says")
    parser.add_argument("--rate", type=float, default=3e-4, help="learning rate of FT and FT_E")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    return parser


if __name__ == "__main__":
    main()
