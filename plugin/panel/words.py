"""The panel's words for errors, steps and time."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.errors import (
    EngineDied,
    FurrowError,
    ImageryOutsideArea,
    NotAProject,
    ProjectExists,
    StaleEnvironment,
    StepMissing,
    WeightsMissing,
)
from furrow.plugin import translation
from furrow.plugin.panel.state import (
    AREA,
    CHOSEN,
    IMAGERY,
    LABELS,
    MAP,
    MISSING,
    MODEL,
    READY,
    RUNNING,
    STALE,
)
from furrow.plugin.processing import failures

translate = QCoreApplication.translate


def step_title(step: str) -> str:
    return {
        AREA: translate("Panel", "Area and season"),
        IMAGERY: translate("Panel", "Imagery"),
        LABELS: translate("Panel", "Labels"),
        MODEL: translate("Panel", "Model"),
        MAP: translate("Panel", "Map and report"),
    }[step]


def state_word(state: str) -> str:
    return {
        MISSING: translate("Panel", "missing"),
        CHOSEN: translate("Panel", "chosen"),
        READY: translate("Panel", "ready"),
        STALE: translate("Panel", "out of date"),
        RUNNING: translate("Panel", "running"),
    }[state]


def environment_sentence(problem: FurrowError, offers_setup: bool) -> str:
    """Why the engine cannot be started, and what to do next, in one sentence.

    Args:
        offers_setup: whether the panel has a button that sets it up.
    """
    if isinstance(problem, StaleEnvironment) and offers_setup:
        return translate(
            "Panel",
            "Furrow's compute engine is not ready ({0}): “Set up the engine…” shows what it would "
            "download, and does nothing before you agree.",
        ).format(translation.said(problem.detail))
    if isinstance(problem, StaleEnvironment):
        return translate(
            "Panel",
            "Furrow's compute engine is not ready ({0}): run “make setup” in the folder of the "
            "plugin, then press “Check again”.",
        ).format(translation.said(problem.detail))
    return f"{translation.what(problem)} {translation.next_step(problem)}"


def failure_sentence(problem: FurrowError) -> str:
    """What is wrong, where, and what to do next."""
    if isinstance(problem, EngineDied):
        return translate(
            "Panel",
            "The engine ended unexpectedly ({0}): start the step again, what was finished is kept.",
        ).format(translation.said(problem.detail))
    return f"{translation.what(problem)} {next_step(problem)}".strip()


def next_step(problem: FurrowError) -> str:
    """What to do next, where the error's own words tell of the command line."""
    if isinstance(problem, StepMissing):
        return translate("Panel", "Do the steps above it first, or press “Make the map”.")
    if isinstance(problem, NotAProject):
        return translate("Panel", "Choose the folder that holds furrow.json, or begin a new one.")
    if isinstance(problem, ImageryOutsideArea):
        return translate(
            "Panel", "Choose an area where the imagery lies, or “All of the imagery”, in step 1."
        )
    if isinstance(problem, WeightsMissing):
        return translate("Panel", "“Fetch its weights” in step 4 downloads them.")
    if isinstance(problem, ProjectExists):
        return translate("Panel", "Choose a new or empty folder, or open the project there.")
    return failures.next_step(problem)


def time_left(seconds: float | None) -> str:
    """ "about 2 min left"; empty while it is too early to say."""
    if seconds is None:
        return ""
    if seconds < 90:
        return translate("Panel", "about {0} s left").format(max(1, round(seconds / 5) * 5 or 1))
    return translate("Panel", "about {0} min left").format(round(seconds / 60))
