"""QGIS's part of live_loop.py: run by a Python that has QGIS, without a screen.

Arguments: project, folder of label sets, file for the answer, the engine's Python.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import sys
import time
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QTimer

VIEW_PX = 1000
TICK_MS = 5
PATIENCE_S = 300


def main() -> None:
    project, sets, answer, python = sys.argv[1:5]
    application = QgsApplication([], True)
    application.initQgis()
    from furrow.plugin.enginelink.process import EngineCommand
    from furrow.plugin.live import live_map as module
    from furrow.plugin.live.live_map import LiveMap

    held = timed(module.LiveMap, ("_on_finished", "_show", "_on_view", "labels_changed", "_ask"))
    canvas = canvas_of(Path(project))
    live = LiveMap(canvas, lambda: EngineCommand(python))
    painted: list[object] = []
    live.painted.connect(painted.append)
    live.told.connect(lambda text: print(text, file=sys.stderr))
    live.start(project)
    turn_until(lambda: painted and painted[-1].is_complete and not canvas.isDrawing())
    gaps = watch_gaps()
    held.clear()
    times = []
    for labels in sorted(Path(sets).glob("*.gpkg")):
        beside = Path(project) / "labels-new.gpkg"
        shutil.copyfile(labels, beside)
        os.replace(beside, Path(project) / "labels.gpkg")
        before, began = len(painted), time.monotonic()
        live.labels_changed()
        turn_until(lambda before=before: len(painted) > before)
        turn_until(lambda: not canvas.isDrawing())
        times.append(time.monotonic() - began)
    live.close()
    times.sort()
    found = {
        "version": Qgis.QGIS_VERSION.split("-")[0],
        "labels": len(times),
        "median": statistics.median(times),
        "late": times[min(len(times) - 1, int(0.95 * len(times)))],
        "own_ms": 1000 * max(clock for clock, _ in held),
        "own_cpu_ms": 1000 * max(processor for _, processor in held),
        "own_late_ms": 1000 * sorted(clock for clock, _ in held)[int(0.99 * len(held))],
        "gap_ms": 1000 * max(gaps),
        "gap_median_ms": 1000 * statistics.median(gaps),
    }
    Path(answer).write_text(json.dumps(found), encoding="utf-8")
    QgsProject.instance().clear()
    os._exit(0)


def canvas_of(project: Path) -> QgsMapCanvas:
    grid = json.loads((project / "furrow.json").read_text(encoding="utf-8"))["grid"]
    canvas = QgsMapCanvas()
    canvas.resize(VIEW_PX, VIEW_PX)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(grid["crs"]))
    root = QgsProject.instance().layerTreeRoot()
    canvas.bridge = QgsLayerTreeMapCanvasBridge(root, canvas)
    canvas.bridge.setAutoSetupOnFirstLayer(False)
    canvas.show()
    size = grid.get("resolution_m", 10.0)
    right = grid["left_m"] + size * grid["width_px"]
    bottom = grid["top_m"] - size * grid["height_px"]
    canvas.setExtent(QgsRectangle(grid["left_m"], bottom, right, grid["top_m"]))
    return canvas


def timed(kind: type, names: tuple[str, ...]) -> list[tuple[float, float]]:
    """Seconds of each call of these methods, from now on: by the clock, and of the processor."""
    held: list[tuple[float, float]] = []

    def wrapped(method):
        def call(self, *arguments, **more):
            began, used = time.perf_counter(), time.thread_time()
            try:
                return method(self, *arguments, **more)
            finally:
                held.append((time.perf_counter() - began, time.thread_time() - used))

        return call

    for name in names:
        setattr(kind, name, wrapped(getattr(kind, name)))
    return held


def watch_gaps() -> list[float]:
    gaps: list[float] = [0.0]
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    timer = QTimer(QCoreApplication.instance())
    timer.timeout.connect(tick)
    timer.start(TICK_MS)
    return gaps


def turn_until(holds) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not holds():
        if time.monotonic() > deadline:
            raise SystemExit("waited in vain")
        QCoreApplication.processEvents()
        time.sleep(0.001)


if __name__ == "__main__":
    main()
