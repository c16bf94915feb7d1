"""The studies on the real tables: done with ``furrow study …``, told in docs/studies.md.

    python benchmarks/studies.py [--draws 5] [--only NAME] [--write]

The networks need deep learning; without it their points are told as failed, the others are done.

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
TABLES, SIDECARS = SHARED / "data" / "tables", REPOSITORY / "benchmarks" / "sidecars"
RECIPES = "few-labels,random-forest,logistic-regression"
PLACES = {
    "{tables}": TABLES,
    "{sidecars}": SIDECARS,
    "{made}": FOLDER / "made",
}
"""What stands in a study's words for a folder."""
SHOWN = {"{tables}/": "", "{sidecars}": "benchmarks/sidecars", "{made}/": ""}
SIMULATED_YEARS = (2019, 2020)
SIMULATED_PX, SIMULATED_LABELS = 480, 50
DANISH = "denmark_2016/dk2016_pixels_4dates_fixedheader.parquet"
DANISH_CRS = "EPSG:25832"
"""The table's 1 km cells, and the numbers of its field blocks, are in this system."""


INTRODUCTION = (
    "Experiments of the published systems, on the real tables, each with one command, one "
    "algorithm in the toolbox’s *Studies*, and one function in Python (`study_labels(…)`, "
    "`study_years(…)` …):",
    "| Command | What it asks |\n"
    "|---|---|\n"
    "| `furrow study labels` | how many labels of each class a goal takes |\n"
    "| `furrow study regions` | how a recipe does in a region or year that nobody labelled |\n"
    "| `furrow study mixing` | whether labels of elsewhere help beside those of here |\n"
    "| `furrow study years` | whether to use a model of other seasons as it is, to adapt it "
    "with a few parcels, or to train one anew |\n"
    "| `furrow study radius` | the same with parcels near a departure point, against as many "
    "from anywhere |\n"
    "| `furrow study channels`, `features` | which radar channels, strategies, features and "
    "augmentation carry to another place: docs/studies-networks.md |",
    "A study is a list of points, each of which a command does by itself: `furrow evaluate` "
    "those of labels, regions and mixing, `furrow adapting` those of years and radius, `furrow "
    "transfer` those of channels and features. *Adapting* takes a model of another season or "
    "place and asks what a few parcels do to it, by their number or their distance; parcels "
    "are kept whole, and of each so many pixels are drawn. *Transfer* takes a recipe from one "
    "place to another and asks what its bands, strategy or augmentation do, at home and away. "
    "A departure point that is drawn by lot gives way to another one (at most 20) where what "
    "is drawn around it leaves too little to test on. A study leaves a folder with a page, a "
    "table, a figure and every number as JSON, and goes on where it stopped. Intervals are of "
    "the mean over the draws: they tell recipes apart on this table, and say nothing of other "
    "places.",
)
"""Paragraphs at the top of the page."""


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
        "*B, as above.* Agreement that the mean hides the worst zone: the forest has .81 in one "
        "and .37 in another. What labels of a zone itself are worth is not told here, for what "
        "can be scored with them are other classes; nor can the zones be compared with each other.",
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
    Study(
        "years-flanders",
        "Flanders 2018 and 2021, one year left out",
        "flanders_2018_lpis500_s1s2_monthly_wide.parquet",
        "flanders_2018",
        "years --also {tables}/flanders_2021_lpis100_s1s2_monthly_long.parquet --also-sidecar "
        "{sidecars}/flanders_2021_monthly.json --recipe random-forest,cnn1d --labels-per-class "
        "1,2,5,10 --group place",
        "*E: with little ground truth of the season adapting hurts, with more it helps.* "
        "Agreement, for the network: with 1 or 2 parcels of each class of 2021 adapting costs .3 "
        "and .2, with 5 or 10 of 2018 it gains .1. Maize and grass alone, 36 to 47 parcels to test "
        "on, three years apart, and few pixels of each; the intervals are over the draws, which "
        "share these parcels.",
    ),
    Study(
        "years-simulated",
        "Simulated seasons 2019 and 2020, 50 pixels a parcel",
        "{made}/simulated-2020",
        "",
        "years --also {made}/simulated-2019 --recipe random-forest,cnn1d-sar --labels-per-class "
        "3,10",
        "*E, with its network and its 50 pixels a parcel; but a simulated season is no season.* "
        "Agreement in direction: with ten parcels of each class adapting gains .05 in one of two "
        "seasons, with three it gains nothing in either, and both times it beats beginning anew. "
        "The forest of the earlier season stays as good as one trained anew on ten parcels.",
    ),
    Study(
        "radius-arkansas",
        "Within 20, 25 and 30 km, Arkansas, after a model of California",
        "us_ar_ca_2021_s2_10day_cdl.parquet",
        "us_ar_ca",
        "radius --where state=arkansas --source-where state=california --classes "
        "cotton,maize,rice --recipe random-forest,cnn1d",
        "*E: within 20 km adapting hurts (.74 against .78 as it is), within 30 km it helps (.83); "
        "from scratch .69 to .78.* Agreement that it helps and beats beginning anew, within 20 and "
        "25 km; that it hurts is not seen, for the model as it is comes from another region here, "
        "not from another season, and does badly.",
    ),
    Study(
        "radius-denmark",
        "Within 20, 25 and 30 km, Denmark, ten pixels a parcel",
        "{made}/denmark-pixels.parquet",
        "{made}/denmark-pixels",
        "radius --group block --recipe random-forest,logistic-regression",
        "*E: as many parcels spread at random are 3 to 9 points better than those within 20 to 30 "
        "km.* So here in direction and size, .02 to .05, least at 30 km; but beyond the chance of "
        "five repeats for logistic regression at 20 km alone. What counts as a parcel is a crop "
        "in a field block, ten to forty pixels, and its place is the middle of a 1 km cell.",
    ),
    Study(
        "radius-simulated",
        "Within 0.8, 1 and 1.2 km, simulated, after a model of the season before",
        "{made}/simulated-2020",
        "",
        "radius --also {made}/simulated-2019 --radii 0.8,1,1.2 --parcels 30 --recipe "
        "random-forest,cnn1d-sar",
        "*E, with its network and its 50 pixels a parcel, on a simulated region 5 km wide.* "
        "Agreement that adapting with few parcels hurts, less with each wider radius, and that it "
        "is ahead of beginning anew; that parcels spread at random are better cannot be told.",
    ),
)

NOT_MEASURED = (
    "## What cannot be measured here\n"
    "\n"
    "- **Three real seasons or more of one region**, as E has (2017–2020). The one real table "
    "with a year column, `worldcereal_global500`, holds 500 samples of all continents: no two "
    "of its classes have parcels enough in a year and in the others, and the study says so.\n"
    "- **Pixels of real parcels in two seasons.** The tables of two years hold one to a few "
    "series a parcel; 50 pixels a parcel are there in the simulated seasons alone. The real "
    "scene of Flanders 2019 has 18 parcels of seven classes, too few to test on.\n"
    "- **A model of earlier seasons within 20–30 km of a departure point, on real data.** The "
    "tables with coordinates enough are of one season each: Arkansas is tried after a model of "
    "*another region* of the same year, Denmark after none. A simulated region is 5 km wide, so"
    " its radii are 0.8 to 1.2 km."
)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--draws", type=int, default=5)
    parser.add_argument("--only", help="name of one study")
    parser.add_argument("--write", action="store_true", help="write docs/studies.md")
    asked = parser.parse_args()
    for study in STUDIES:
        if asked.only in (None, study.name):
            _make_ready(study)
            subprocess.run(_command(study, asked.draws), check=True)
    if asked.write:
        PAGE.write_text(_page(asked.draws), encoding="utf-8")


def _command(study: Study, draws: int) -> list[str]:
    kind, *options = (_filled(word) for word in shlex.split(study.words))
    given = [str(_table_of(study)), str(FOLDER / study.name)]
    more = ["--draws", str(draws)]
    if study.sidecar:
        more += ["--sidecar", str(_sidecar_of(study))]
    return [*_engine(), "study", kind, *given, *more, *options]


def _engine() -> list[str]:
    return [sys.executable, "-I", "-X", "utf8", str(REPOSITORY / "engine")]


def _table_of(study: Study) -> Path:
    return TABLES / _filled(study.table)


def _sidecar_of(study: Study) -> Path:
    return SIDECARS / f"{_filled(study.sidecar)}.json"


def _filled(text: str) -> str:
    for place, folder in PLACES.items():
        text = text.replace(place, str(folder))
    return text


def _shown(text: str) -> str:
    for place, folder in SHOWN.items():
        text = text.replace(place, folder)
    return text


# --- tables and projects that a study needs, and that are made here ------------------------------


def _make_ready(study: Study) -> None:
    made = PLACES["{made}"]
    made.mkdir(parents=True, exist_ok=True)
    if "simulated" in study.table:
        for year in SIMULATED_YEARS:
            _simulate(made / f"simulated-{year}", year)
    if "denmark" in study.table and "{made}" in study.table:
        _place_danish_pixels(made)


def _simulate(folder: Path, year: int) -> None:
    """A project of a simulated season: the same fields each year, other crops and weather."""
    if not (folder / "furrow.json").is_file():
        size = ["--size-px", str(SIMULATED_PX), "--labelled-per-crop", str(SIMULATED_LABELS)]
        words = [*_engine(), "demo", str(folder), "--year", str(year), *size]
        subprocess.run(words, check=True)
    subprocess.run([*_engine(), "imagery", "prepare", str(folder)], check=True)


def _place_danish_pixels(made: Path) -> None:
    """The Danish pixels with longitude and latitude: those of the middle of their 1 km cell."""
    import pandas as pd
    from pyproj import Transformer

    table = pd.read_parquet(TABLES / DANISH)
    to_degrees = Transformer.from_crs(DANISH_CRS, 4326, always_xy=True)
    east, north = (table[name].to_numpy() * 1000 + 500 for name in ("E_km", "N_km"))
    table["lon"], table["lat"] = to_degrees.transform(east, north)
    table.to_parquet(made / "denmark-pixels.parquet")
    sidecar = json.loads((SIDECARS / "denmark_pixels.json").read_text("utf-8"))
    sidecar |= {"longitude": "lon", "latitude": "lat"}
    (made / "denmark-pixels.json").write_text(json.dumps(sidecar, indent=1), encoding="utf-8")


# --- the page ------------------------------------------------------------------------------------


def _page(draws: int) -> str:
    parts = [
        "# Studies",
        *INTRODUCTION,
    ]
    for study in STUDIES:
        file = FOLDER / study.name / "study.json"
        if not file.is_file():
            continue
        found = json.loads(file.read_text("utf-8"))
        sentences = "\n".join(f"- {text}" for text in found["findings"])
        table = _table(FOLDER / study.name / "table.csv")
        kind, _, options = study.words.partition(" ")
        sidecar = _shown(study.sidecar)
        sidecar = sidecar if "/" in study.sidecar else f"benchmarks/sidecars/{sidecar}"
        words = " ".join(
            [
                f"furrow study {kind} {_shown(study.table)} FOLDER",
                *([f"--sidecar {sidecar}.json"] if study.sidecar else []),
                f"--draws {draws} {_shown(options)}",
            ]
        )
        parts += [f"## {study.title}", sentences, table]
        parts += [study.claim] if study.claim else []
        parts += [f"`{words}`"]
    parts.append(NOT_MEASURED)
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
