"""What the plugin adds to the start of QGIS Desktop, beside a plugin that comes with QGIS.

.venv/bin/python benchmarks/startup.py [--runs 12]
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from pathlib import Path

from _write import write_section

from furrow.tests.desktop.desktop import (
    STAGE,
    Desktop,
    make_package,
    missing_for_desktop,
    put_into_profile,
)

PROMISE_MS = 50
PEERS = ("processing", "MetaSearch", "db_manager")
"""Plugins that QGIS brings and starts by itself."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--runs", type=int, default=12, help="starts with the plugin; as many without"
    )
    runs = parser.parse_args().runs
    missing = missing_for_desktop()
    if missing:
        sys.exit(f"Nothing was measured: {missing}.")
    with tempfile.TemporaryDirectory(prefix="furrow-startup-") as work:
        table = benchmark(Path(work), runs)
    print(table)
    write_section("startup", table)


def benchmark(work: Path, runs: int) -> str:
    variables = (("PYQGIS_STARTUP", str(STAGE / "time_plugins.py")),)
    desktops = {
        "with": Desktop(work / "with", has_plugin=True, variables=variables),
        "without": Desktop(work / "without", variables=variables),
    }
    put_into_profile(make_package(work / "package"), desktops["with"].profile)
    for desktop in desktops.values():
        desktop.run("startup")  # the first start makes the profile, and the plugin's .pyc files
    told: dict[str, list[dict]] = {name: [] for name in desktops}
    for _ in range(runs):
        for name, desktop in desktops.items():  # in turns, so that a busy minute hits both
            told[name].append(desktop.run("startup"))
    return report(told, runs)


def report(told: dict[str, list[dict]], runs: int) -> str:
    names = ("furrow", *PEERS)
    clock, processor = (
        {
            name: [1000 * run["times_by_plugin"][name][place] for run in told["with"]]
            for name in names
        }
        for place in range(2)
    )
    own = statistics.median(clock["furrow"])
    load = os.getloadavg()[0]
    verdict = "**the promise holds**" if own < PROMISE_MS else "**the promise is broken**"
    whole = {name: [run["seconds"] for run in runs_of] for name, runs_of in told.items()}
    (modules,) = {run["modules"] for run in told["with"]}
    lines = [
        "## What the plugin adds to QGIS's start",
        "",
        f"QGIS Desktop under Xvfb, the packaged plugin in a profile of its own, {runs} starts, "
        "each a process of its own. Measured inside QGIS: import of the plugin, `classFactory` and "
        "`initGui` (which calls `initProcessing`), as QGIS calls them. The promise is a median of "
        f"less than {PROMISE_MS} ms by the clock: {own:.1f} ms, {verdict}. (Load of the machine "
        f"after the last run: {load:.1f} on {os.cpu_count()} cores.) {modules} modules of Furrow "
        "are imported by then; panel and engine are not.",
        "",
        "| plugin | clock: median | worst | processor: median | worst | Furrow to it |",
        "|---|---|---|---|---|---|",
        *(
            f"| {name} | {statistics.median(clock[name]):.1f} ms | {max(clock[name]):.1f} ms | "
            f"{statistics.median(processor[name]):.1f} ms | {max(processor[name]):.1f} ms | "
            f"{own / statistics.median(clock[name]):.2f} |"
            for name in names
        ),
        "",
        "From the start of the process until QGIS runs a script: median "
        f"{statistics.median(whole['with']):.2f} s with the plugin "
        f"({min(whole['with']):.2f} to {max(whole['with']):.2f} s), "
        f"{statistics.median(whole['without']):.2f} s without "
        f"({min(whole['without']):.2f} to {max(whole['without']):.2f} s).",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
