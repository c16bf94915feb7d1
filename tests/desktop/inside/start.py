"""What QGIS runs (``--code``): one story, told in told.json and log.txt. Knows no ``__file__``."""

import faulthandler
import importlib
import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

ABOUT = json.loads(os.environ["FURROW_STORY"])
FOLDER = Path(ABOUT["folder"])
QUIET_MS = 1500
"""QGIS goes on building its window for a while after it has started this."""
complaints = []
threads = open(FOLDER / "threads.txt", "w", encoding="utf-8")  # noqa: SIM115 - open until the end
"""Where each thread's Python stood when QGIS died."""
faulthandler.enable(threads)
BEGAN = time.monotonic()
"""When QGIS was ready for a person, as far as a script can tell."""


def log(text):
    with open(FOLDER / "log.txt", "a", encoding="utf-8") as file:
        file.write(text + "\n")


def act():
    told = {"failure": True}
    try:
        stage = importlib.import_module("stage")
        stage.set_up(FOLDER, log, BEGAN)
        story = importlib.import_module("stories." + ABOUT["story"])
        told = story.act(**ABOUT["given"]) or {}
    except Exception:
        log(traceback.format_exc())
    told["complaints"] = complaints
    beside = FOLDER / "told.json.part"
    beside.write_text(json.dumps(told), encoding="utf-8")
    os.replace(beside, FOLDER / "told.json")
    iface.newProject(False)  # nothing to save, so QGIS does not ask
    iface.actionExit().trigger()


def on_exception(kind, value, trace):
    complaints.append(f"{kind.__name__}: {value}")
    log("".join(traceback.format_exception(kind, value, trace)))


def on_message(text, tag, level):
    if tag == "Python error":
        complaints.append(text)
    if "Python" in tag or tag in ("Plugins", "Furrow"):
        log(f"[{tag}] {text}")


sys.path.insert(0, os.environ["FURROW_STAGE"])
sys.excepthook = on_exception
QgsApplication.messageLog().messageReceived.connect(on_message)
QTimer.singleShot(QUIET_MS, act)
