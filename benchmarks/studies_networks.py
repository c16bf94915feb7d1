"""The studies of channels and of features: done with ``furrow study …``, told in their own page.

    python benchmarks/studies_networks.py [--draws 2] [--only NAME] [--workers 0] [--write]

Each study is kept under build/studies/NAME and goes on where it stopped; ``--write`` writes
docs/studies-networks.md of those that are finished. Networks over patches need scenes larger than
the real ones: their two places are simulated, made once under build/segmentation-transfer. Needs
torch; without it the arms that want it are listed with the reason.
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

PAGE = REPOSITORY / "docs" / "studies-networks.md"
FOLDER = REPOSITORY / "build" / "studies"
DEMOS = REPOSITORY / "build" / "segmentation-transfer"
SHARED = Path(os.environ.get("FURROW_SHARED") or REPOSITORY.parent / "shared")
DEMO_PX = 192
REGIONS = ("temperate", "continental")


@dataclass(frozen=True)
class Study:
    name: str
    title: str
    kind: str
    table: str
    """Empty: two simulated regions."""
    sidecar: str
    words: str
    claim: str = ""
    """What a paper says of it, and whether that is so here; judged by whoever runs this."""


STUDIES = (
    Study(
        "channels-simulated",
        "Radar channels and strategies, two simulated regions",
        "channels",
        "",
        "",
        "--labels-per-class 5 --settings epochs=25,patch_px=32",
        "*C: FT .90, FT_E .90, RF .90 and RI .69 in Spain (IoU, VV and VH).* With VV beside VH "
        "the tuned network is ahead of one that begins anew by .19 over two draws, as C has it; "
        "with VH alone nothing is beyond chance, and after 25 epochs the network has at home .46 "
        "(VH) and .69 (both) where the forest has .71 and 1.00, so that is a hint and no test of "
        "C. Seen is that VV beside VH carries the forest over.",
    ),
    Study(
        "channels-canada",
        "Radar channels and strategies, Canada from east to west",
        "channels",
        "canada_2017_aafc_s1s2_monthly_long.parquet",
        "canada",
        "--source-where zone=6191 --target-where zone=6121 --group place --source-labels 40 "
        "--test-labels 60",
        "*C: FT .90, FT_E .90, RF .90 and RI .69 in Spain (IoU); rice to barley in the Netherlands "
        ".45, .54, .40 and 0.* CNN-1D stands for the recurrent U-Net here, and its head for the "
        "decoder. C’s gain from the source is not seen: the tuned network does as well as one that "
        "begins anew with the few labels, and encoder alone or all layers makes no difference. "
        "Seen is that VV beside VH helps, in the forest and in the network alike, and that with "
        "VH alone labels of the target beat the model as it is.",
    ),
    Study(
        "features-states",
        "Features and augmentation, Arkansas to California",
        "features",
        "us_ar_ca_2021_s2_10day_cdl.parquet",
        "us_ar_ca",
        "--source-where state=arkansas --target-where state=california --classes cotton,maize,rice "
        "--settings epochs=8,width=32 --test-labels 100",
        "*D: CropNet on images of bands and time, augmented, 86.7 % from the USA to Australia, "
        "where Presto has 45.1 %; 73.3 and 43.4 % from France to the USA.* Not to be judged: cut "
        "to a quarter of its width and eight epochs, CropNet has learned the crops of Arkansas "
        "only in part, with augmentation or without. Seen is that frozen features carry at least "
        "as far as raw series to the other state, and that all that looks at dates (waves, Presto, "
        "Galileo) falls to what guessing gives once the season comes half a year later, while raw "
        "series that begin with their season lose nothing; by the calendar these fall, too. "
        "Shifting round the year cost the waves most of what they had at home, and gained nothing "
        "beyond chance on the other half of the globe.",
    ),
    Study(
        "features-simulated",
        "Features and augmentation, two simulated regions",
        "features",
        "",
        "",
        "--recipe cropnet,cropnet-harmonic,presto,random-forest --source-labels 0 "
        "--settings epochs=8,width=32",
        "*D, as above.* Not to be judged: in a quarter of its width and eight epochs CropNet has "
        "learned half of its own region, and two draws tell little. Seen is, as on the real "
        "tables, that what looks at dates (Presto, waves) falls where the season comes half a year "
        "later, while a forest on raw series that begin with their season loses nothing.",
    ),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--draws", type=int, default=2)
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--only", help="name of one study")
    parser.add_argument("--write", action="store_true", help="write docs/studies-networks.md")
    asked = parser.parse_args()
    for study in STUDIES:
        if asked.only in (None, study.name):
            if not study.table:
                _make_regions()
            more = ["--workers", str(asked.workers), "--draws", str(asked.draws)]
            subprocess.run([*_engine(), *_words(study), *more], check=True)
    if asked.write:
        PAGE.write_text(_page(), encoding="utf-8")


def _engine() -> list[str]:
    return [sys.executable, "-I", "-X", "utf8", str(REPOSITORY / "engine")]


def _make_regions() -> None:
    for region in REGIONS:
        folder = DEMOS / f"{region}-{DEMO_PX}"
        if not (folder / "furrow.json").is_file():
            size = ["--region", region, "--size-px", str(DEMO_PX), "--labelled-per-crop", "2"]
            subprocess.run([*_engine(), "demo", str(folder), *size], check=True)
            subprocess.run([*_engine(), "imagery", "prepare", str(folder)], check=True)


def _words(study: Study) -> list[str]:
    given = ["study", study.kind]
    if study.table:
        table = str(SHARED / "data" / "tables" / study.table)
        sidecar = REPOSITORY / "benchmarks" / "sidecars" / f"{study.sidecar}.json"
        places, more = [table, table], ["--sidecar", str(sidecar)]
    else:
        places, more = [str(DEMOS / f"{region}-{DEMO_PX}") for region in REGIONS], []
    return [*given, *places, str(FOLDER / study.name), *more, *shlex.split(study.words)]


def _page() -> str:
    parts = [
        "# Studies of networks",
        "Experiments of systems C (recurrent U-Net on Sentinel-1) and D (CropNet), each with one "
        "command: `furrow study channels | features`, the toolbox’s *Studies*, `study_channels(…)` "
        "and `study_features(…)` in Python. Both take two places, a source to learn in and a "
        "target: two projects, two tables, or two parts of one table. A single point of either is "
        "`furrow transfer` (docs/studies.md tells it from `furrow adapting`). What is tested was "
        "never learned from, and groups are kept whole; "
        "intervals are of the mean over the draws, paired where two are compared. They tell "
        "recipes apart on these data, and say nothing of other places.",
        "What no data here can carry is simulated, and said so: scenes large enough for U-Nets, "
        "and the other half of the globe (the target’s series moved by half a year). Training is "
        "cut short, as the commands say: with recipes at full length the figures will differ.",
    ]
    for study in STUDIES:
        file = FOLDER / study.name / "study.json"
        if not file.is_file():
            again = f"python benchmarks/studies_networks.py --only {study.name} --write"
            parts += [f"## {study.title}", f"*Not run to its end yet:* `{again}`"]
            continue
        found = json.loads(file.read_text("utf-8"))
        simulated = "**Simulated fields.** " if found["simulated"] else ""
        sentences = "\n".join(f"- {text}" for text in found["findings"])
        parts += [f"## {study.title}", f"{simulated}Crops: {', '.join(found['classes'])}."]
        parts += [sentences, _table(FOLDER / study.name / "table.csv")]
        parts += [study.claim] if study.claim else []
        parts += [f"`{_short(study, found['command'])}`"]
    parts.append(
        "*Written by `python benchmarks/studies_networks.py --write`. "
        f"Machine: {machine()}. Date: {date.today().isoformat()}.*"
    )
    return "\n\n".join(parts) + "\n"


def _short(study: Study, command: str) -> str:
    for folder in (SHARED / "data" / "tables", REPOSITORY, REPOSITORY.resolve()):
        command = command.replace(f"{folder}/", "")
    return command.replace(f"build/studies/{study.name}", "FOLDER")


def _table(file: Path) -> str:
    cells = list(csv.reader(file.read_text("utf-8").splitlines()))
    lines = [f"| {' | '.join(row)} |" for row in cells]
    return "\n".join([lines[0], "|" + "---|" * len(cells[0]), *lines[1:]])


if __name__ == "__main__":
    main()
