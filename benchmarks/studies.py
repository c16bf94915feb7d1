"""The studies on the real tables: done with ``furrow study …``, told in docs/studies.md.

    python benchmarks/studies.py [--draws 5] [--only NAME] [--write]

Each study is kept under build/studies/NAME and goes on where it stopped. The page holds what the
studies found, with their commands; what the papers claim, and whether that is so here, stands below
as a text of this file, to be judged by whoever runs it.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shlex
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from _write import REPOSITORY, machine

PAGE = REPOSITORY / "docs" / "studies.md"
FOLDER = REPOSITORY / "build" / "studies"
SHARED = Path(os.environ.get("FURROW_SHARED") or REPOSITORY.parent / "shared")
RECIPES = "few-labels,random-forest,logistic-regression"


@dataclass(frozen=True)
class Study:
    name: str
    title: str
    table: str
    sidecar: str
    words: str
    claim: str = ""
    """What a paper says of it, and whether that is so here."""


STUDIES = (
    Study(
        "labels-denmark",
        "Labels a class, Danish parcels",
        "denmark_2016/dk2016_parcels_4dates_with_block.csv",
        "denmark_parcels",
        f"labels --recipe {RECIPES} --labels-per-class 3,5,10,20,50 --group block",
        "*System A needs 100 images for a high overall accuracy and 900 for the rare classes; B"
        " draws the same curves.* Here points are labelled parcels, not images, so their "
        "numbers cannot be compared; that the last classes come late is so here, too: wheat and"
        " barley stay below the goal where the mean has reached it.",
    ),
    Study(
        "labels-arkansas",
        "Labels a class, Arkansas",
        "us_ar_ca_2021_s2_10day_cdl.parquet",
        "us_ar_ca",
        f"labels --recipe {RECIPES} --labels-per-class 3,5,10,20,50 --where state=arkansas "
        "--classes cotton,maize,rice,soybean --goal 0.9",
        "*A and B: more labels, less gain from each.* So here; a recipe that learns from the "
        "area as well is where the others come with five to ten times the labels, but nearly "
        "all samples of this table are of the four crops, which flatters it "
        "(docs/benchmarks.md, few labels).",
    ),
    Study(
        "regions-states",
        "Leave one zone out, Arkansas and California",
        "us_ar_ca_2021_s2_10day_cdl.parquet",
        "us_ar_ca",
        "regions --region zone --classes cotton,maize,rice --labels-per-class 20",
        "*B judges by the region left out and by how even regions are.* Agreement: the mean "
        "hides that California’s zone falls to half of Arkansas’; with three regions that can "
        "be scored the Gini coefficient says little.",
    ),
    Study(
        "regions-canada",
        "Leave one agro-ecological zone out, Canada",
        "canada_2017_aafc_s1s2_monthly_long.parquet",
        "canada",
        "regions --region zone --labels-per-class 10 --group place",
        "*B, as above.* Agreement: as many labels of the zone itself are worth .2 on average. "
        "Zones have different classes, so their scores are not comparable with each other.",
    ),
    Study(
        "mixing-arkansas",
        "Labels of California beside those of Arkansas",
        "us_ar_ca_2021_s2_10day_cdl.parquet",
        "us_ar_ca",
        "mixing --target state=arkansas --source state=california --classes cotton,maize,rice "
        "--labels-per-class 3,5,10,20,50",
        "*A: data from elsewhere helps where labels are scarce, and can hurt when mixed in.* "
        "The second half is so here, from 10 labels on; the first half is not seen, at 3 and 5 "
        "labels mixing neither helped nor hurt beyond chance.",
    ),
    Study(
        "mixing-california",
        "Labels of Arkansas beside those of California",
        "us_ar_ca_2021_s2_10day_cdl.parquet",
        "us_ar_ca",
        "mixing --target state=california --source state=arkansas --classes cotton,maize,rice "
        "--labels-per-class 3,5,10,20,50",
        "*A, as above.* Neither half is seen here: five draws cannot tell mixed from alone.",
    ),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--draws", type=int, default=5)
    parser.add_argument("--only", help="name of one study")
    parser.add_argument("--write", action="store_true", help="write docs/studies.md")
    asked = parser.parse_args()
    for study in STUDIES:
        if asked.only in (None, study.name):
            subprocess.run(_command(study, asked.draws), check=True)
    if asked.write:
        PAGE.write_text(_page(asked.draws), encoding="utf-8")


def _command(study: Study, draws: int) -> list[str]:
    kind, *options = shlex.split(study.words)
    tables, sidecars = SHARED / "data" / "tables", REPOSITORY / "benchmarks" / "sidecars"
    given = [str(tables / study.table), str(FOLDER / study.name)]
    more = ["--sidecar", str(sidecars / f"{study.sidecar}.json"), "--draws", str(draws)]
    engine = [sys.executable, "-I", "-X", "utf8", str(REPOSITORY / "engine")]
    return [*engine, "study", kind, *given, *more, *options]


def _page(draws: int) -> str:
    parts = [
        "# Studies",
        "Experiments of the published systems, on the real tables, each with one command: `furrow "
        "study labels | regions | mixing`, the toolbox’s *Studies*, `study_labels(…)` in Python. "
        "A study leaves a folder with a page, a table, a figure and every number as JSON, and "
        "goes on where it stopped. Intervals are of the mean over the draws: they tell recipes "
        "apart on this table, and say nothing of other places.",
    ]
    for study in STUDIES:
        file = FOLDER / study.name / "study.json"
        if not file.is_file():
            continue
        found = json.loads(file.read_text("utf-8"))
        sentences = "\n".join(f"- {text}" for text in found["findings"])
        table = _table(FOLDER / study.name / "table.csv")
        kind, _, options = study.words.partition(" ")
        words = (
            f"furrow study {kind} {study.table} FOLDER --sidecar benchmarks/sidecars/"
            f"{study.sidecar}.json --draws {draws} {options}"
        )
        parts += [f"## {study.title}", sentences, table]
        parts += [study.claim] if study.claim else []
        parts += [f"`{words}`"]
    parts.append(
        f"*Written by `python benchmarks/studies.py --draws {draws} --write`. "
        f"Machine: {machine()}. Date: {date.today().isoformat()}.*"
    )
    return "\n\n".join(parts) + "\n"


def _table(file: Path) -> str:
    cells = list(csv.reader(file.read_text("utf-8").splitlines()))
    lines = [f"| {' | '.join(row)} |" for row in cells]
    return "\n".join([lines[0], "|" + "---|" * len(cells[0]), *lines[1:]])


if __name__ == "__main__":
    main()
