"""A small prepared demo, a canvas that looks at it, and a live map that is closed in the end."""

from __future__ import annotations

import dataclasses
import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

CHECKOUT = Path(__file__).resolve().parents[3]
SHARED = Path(os.environ.get("FURROW_SHARED") or CHECKOUT.parent / "shared")


@pytest.fixture(scope="session")
def find_command():
    from furrow.plugin.enginelink.process import EngineCommand

    folder = Path(os.environ.get("FURROW_ENGINE_ENV") or CHECKOUT / ".venv")
    return lambda: EngineCommand(str(folder / "bin" / "python"))


@pytest.fixture
def with_torch():
    """An engine with deep learning and real weights, where there are both."""
    from furrow.plugin.enginelink.process import EngineCommand

    weights = os.environ.get("FURROW_WEIGHTS_DIR") or SHARED / "weights"
    python = CHECKOUT / ".venv-torch" / "bin" / "python"
    if not Path(weights, "presto_default.pt").is_file() or not _has_torch(python):
        pytest.skip("needs .venv-torch (make setup-torch) and the weights in FURROW_SHARED")
    command = EngineCommand(str(python))
    variables = {**command.variables, "FURROW_WEIGHTS_DIR": str(Path(weights).resolve())}
    return dataclasses.replace(command, variables=variables)


def _has_torch(python):
    """Whether it runs here: another system's environment may lie in this folder, or half of one."""
    try:
        words = [str(python), "-I", "-c", "import torch, onnx, onnxruntime, rasterio"]
        return subprocess.run(words, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@pytest.fixture(scope="session")
def prepared_demo(tmp_path_factory, find_command):
    """A demo of 128 × 128 pixels whose imagery is prepared (FURROW_TEST_DEMO: one made before)."""
    from furrow.engine.contract.requests import CreateDemo, PrepareImagery, PreviewMap
    from furrow.plugin.enginelink.blocking_client import BlockingEngineClient

    made_before = os.environ.get("FURROW_TEST_DEMO")
    if made_before:
        return Path(made_before)
    folder = tmp_path_factory.mktemp("live") / "project"
    with BlockingEngineClient(find_command()) as client:
        client.ask(CreateDemo(str(folder), size_px=128, labelled_per_crop=2))
        client.ask(PrepareImagery(str(folder)))
        client.ask(PreviewMap(str(folder)))
    return folder


@pytest.fixture(scope="module")
def demo(prepared_demo, tmp_path_factory):
    """A copy of the prepared demo for the tests of one file."""
    folder = tmp_path_factory.mktemp("copy") / "demo"
    shutil.copytree(prepared_demo, folder)
    return folder


@pytest.fixture(scope="session")
def wait(qgis_app):
    """Turn the event loop until something holds; fails after a while."""
    from qgis.PyQt.QtCore import QCoreApplication

    def wait_until(holds, seconds=30.0):
        deadline = time.monotonic() + seconds
        while not holds():
            if time.monotonic() > deadline:
                pytest.fail(f"waited {seconds:.0f} seconds in vain")
            QCoreApplication.processEvents()
            time.sleep(0.005)

    return wait_until


@pytest.fixture(scope="module")
def canvas(qgis_app, demo):
    """Shows all of the demo, and the layers of QGIS's project as a window of QGIS would."""
    import json

    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
    from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas

    QgsProject.instance().clear()
    grid = json.loads((demo / "furrow.json").read_text(encoding="utf-8"))["grid"]
    canvas = QgsMapCanvas()
    canvas.resize(300, 300)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(grid["crs"]))
    bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), canvas)
    bridge.setAutoSetupOnFirstLayer(False)
    right = grid["left_m"] + 10 * grid["width_px"]
    bottom = grid["top_m"] - 10 * grid["height_px"]
    canvas.setExtent(QgsRectangle(grid["left_m"], bottom, right, grid["top_m"]))
    yield canvas
    canvas.stopRendering()
    bridge.deleteLater()
    QgsProject.instance().clear()


class Heard:
    """What a live map told."""

    def __init__(self, live):
        self.painted, self.told, self.suggested, self.stopped = [], [], [], []
        live.painted.connect(self.painted.append)
        live.told.connect(self.told.append)
        live.suggested.connect(self.suggested.append)
        live.stopped.connect(lambda: self.stopped.append(True))

    def forget(self):
        for heard in (self.painted, self.told, self.suggested, self.stopped):
            heard.clear()

    @property
    def classes(self):
        """How many the newest frame has; 0 without one."""
        return len(self.painted[-1].classes) if self.painted else 0

    @property
    def width(self):
        return self.painted[-1].width_px if self.painted else 0

    @property
    def is_complete(self):
        return bool(self.painted) and self.painted[-1].is_complete


@pytest.fixture
def begin(canvas, find_command):
    """Makes live maps and listens to them; none outlives the test."""
    from furrow.plugin.live.live_map import LiveMap

    made = []

    def begin(command=find_command):
        live = LiveMap(canvas, command)
        made.append(live)
        return live, Heard(live)

    yield begin
    for live in made:
        live.close()


@pytest.fixture(scope="module")
def running(canvas, find_command, demo, wait):
    """A live map that all tests of a file share: starting an engine takes seconds."""
    from furrow.plugin.live.live_map import LiveMap

    live = LiveMap(canvas, find_command)
    heard = Heard(live)
    live.start(str(demo))
    wait(lambda: heard.is_complete)
    yield live, heard
    live.close()


@pytest.fixture
def live_map(running, canvas, demo, prepared_demo, wait):
    """The live map as it is with all labels and the whole view, whatever tests did before."""
    live, heard = running
    view = canvas.extent()
    heard.forget()
    yield live, heard
    shutil.copyfile(prepared_demo / "labels.gpkg", demo / "whole.gpkg")
    os.replace(demo / "whole.gpkg", demo / "labels.gpkg")
    canvas.setExtent(view)
    heard.forget()
    live.labels_changed()
    wait(lambda: heard.classes == 6 and heard.width == 128 and not live.is_busy, 30)


@pytest.fixture
def previews():
    """The preview layers of QGIS's project."""
    from qgis.core import QgsProject

    from furrow.plugin.live.preview_layer import PREVIEW_PROPERTY

    def previews():
        layers = QgsProject.instance().mapLayers().values()
        return [layer for layer in layers if layer.customProperty(PREVIEW_PROPERTY)]

    return previews
