"""What stands around the panel’s steps: words and page by name."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

_PANEL, _FIRST, _TROUBLE = "panel.md", "first-map.md", "troubleshooting.md"


def frame_words() -> dict[str, tuple[str, str]]:
    """What stands around the steps."""
    return {
        "FurrowDock": (
            translate(
                "Help",
                "Furrow’s panel goes down five steps, from an area to a crop map with its "
                "accuracy. The mark beside a step says whether it is done, ready to begin, or out "
                "of date.",
            ),
            _FIRST,
        ),
        "furrow_go_on": (
            translate(
                "Help",
                "Opens the project that you worked on last. Closing a project (Project → Close) "
                "takes this button away.",
            ),
            _PANEL,
        ),
        "furrow_try_demo": (
            translate(
                "Help",
                "Makes a small simulated season with labelled parcels, and goes through all five "
                "steps with it. Nothing is downloaded.",
            ),
            _FIRST,
        ),
        "furrow_whats_this": (
            translate(
                "Help",
                "Tells what a button or field is for: click this, then what you want to know "
                "about. Shift+F1 does the same with the keyboard.",
            ),
            _PANEL,
        ),
        "furrow_project_menu": (
            translate(
                "Help",
                "Begin, open or close a Furrow project, look at its jobs and their logs, or change "
                "how the engine is set up.",
            ),
            _PANEL,
        ),
        "badge": (
            translate(
                "Help",
                "Imagery and parcels of this project are simulated, so its map shows no real "
                "place.",
            ),
            _FIRST,
        ),
        "Strip": (
            translate(
                "Help",
                "Says what went wrong, or what to do next. Closing it changes nothing else.",
            ),
            _TROUBLE,
        ),
        "RunningStrip": (
            translate(
                "Help",
                "The job that runs, how far it is, and about how long it still takes. It goes on "
                "when you close the panel.",
            ),
            _PANEL,
        ),
        "furrow_cancel": (
            translate(
                "Help",
                "Stops the job within three seconds. What is finished is kept, and starting the "
                "job again goes on from there.",
            ),
            _PANEL,
        ),
        "furrow_running_log": (
            translate("Help", "Opens the list of jobs, with what each of them said."),
            _PANEL,
        ),
    }
