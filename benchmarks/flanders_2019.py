"""The main job on a real scene: wall time of each step, and its figures.

python benchmarks/flanders_2019.py [--shared ../shared]
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path

from _write import REPOSITORY, write_section

from furrow.engine import create_project, map_crops, prepare_imagery, train_model
from furrow.engine.contract.results import Estimate
from furrow.engine.training.bundle import find_bundle


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("FURROW_SHARED", str(REPOSITORY.parent / "shared"))
    parser.add_argument("--shared", type=Path, default=Path(default))
    scene = parser.parse_args().shared / "data" / "scenes" / "flanders-2019"
    with tempfile.TemporaryDirectory() as work:
        table = benchmark(scene, Path(work) / "flanders-2019")
    print(table)
    write_section("flanders-2019", table)


def benchmark(scene: Path, folder: Path) -> str:
    seconds = {}
    began = time.perf_counter()
    create_project(folder, imagery=scene, labels=scene / "parcels.gpkg")
    for name, step in (("imagery", prepare_imagery), ("train", train_model), ("map", map_crops)):
        started = time.perf_counter()
        step(folder)
        seconds[name] = time.perf_counter() - started
    seconds["all"] = time.perf_counter() - began
    found = find_bundle(folder / "models", None).assessment
    if found is None:
        raise SystemExit("nothing could be held out")
    held = ", ".join(f"{item.name} {item.parcels}" for item in found.per_class)
    rows = [
        ("Parcels mapped right", percent(found.overall)),
        ("Average accuracy (mean recall)", percent(found.average)),
        ("Macro-F1, by parcel", plain(found.macro_f1)),
        *((f"F1 of {item.name}, by parcel", plain(item.f1)) for item in found.per_class),
        ("Pixels mapped right", percent(found.pixel_overall)),
        ("Macro-F1, by pixel", plain(found.pixel_macro_f1)),
    ]
    lines = [
        "## The main job on a real scene (flanders-2019)",
        "",
        f"Random forest on monthly composites of Sentinel-1 and Sentinel-2, 2018-10 … 2019-09, "
        f"64 × 64 pixels. {found.method.capitalize()}, {found.parcels} parcels pooled ({held}); "
        f"{', '.join(found.unscored)} have one parcel each: trained, not scored. "
        f"**{found.parcels} parcels are few**: read the intervals, not the values.",
        "",
        "| figure | value | 95 % interval |",
        "|---|---|---|",
        *(f"| {name} | {value} | {interval} |" for name, (value, interval) in rows),
        "",
        "| truth ↓ map → | " + " | ".join(found.predicted_classes) + " |",
        "|---|" + "---|" * len(found.predicted_classes),
        *(
            f"| {name} | " + " | ".join(str(cell) for cell in row) + " |"
            for name, row in zip(found.classes, found.confusion, strict=True)
        ),
        "",
        "Wall time: " + ", ".join(f"{name} {value:.1f} s" for name, value in seconds.items()) + ".",
    ]
    return "\n".join(lines)


def percent(estimate: Estimate) -> tuple[str, str]:
    return f"{estimate.value:.0%}", f"{estimate.low:.0%} – {estimate.high:.0%}"


def plain(estimate: Estimate) -> tuple[str, str]:
    return f"{estimate.value:.2f}", f"{estimate.low:.2f} – {estimate.high:.2f}"


if __name__ == "__main__":
    main()
