"""Steps 4 and 5 of the panel: words and page by name of the control."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

_PANEL, _RECIPES, _REPORT = "panel.md", "recipes.md", "report.md"


def model_words() -> dict[str, tuple[str, str]]:
    return {
        "furrow_header_model": (
            translate(
                "Help",
                "Step 4: a model learns the crops from the labelled parcels, and is measured on "
                "parcels that it did not learn from.",
            ),
            _RECIPES,
        ),
        "furrow_do_model": (
            translate(
                "Help",
                "Trains the chosen recipe on your parcels, and measures it on parcels that are "
                "held back in turn.",
            ),
            _RECIPES,
        ),
        "furrow_recipes": (
            translate(
                "Help",
                "Ways to make a model, with what each one needs. The one that is chosen already "
                "works with few labels and on any computer.",
            ),
            _RECIPES,
        ),
        "furrow_fetch_weights": (
            translate(
                "Help",
                "Downloads what the recipe begins with, as its makers published it. It is done "
                "once for all projects; a licence that forbids some uses is asked about first.",
            ),
            "weights.md",
        ),
        "furrow_advanced": (
            translate("Help", "Settings that can stay as they are."),
            _RECIPES,
        ),
        "furrow_strategy": (
            translate(
                "Help",
                "How much of a pretrained network is trained: all of it, a part, or only its last "
                "layer. With few labels, less is often better.",
            ),
            _RECIPES,
        ),
        "furrow_unit": (
            translate(
                "Help",
                "What gets a crop: each pixel, each parcel as a whole, or groups of similar "
                "pixels. Groups and parcels are faster, and give a calmer map.",
            ),
            _RECIPES,
        ),
        "furrow_training": (
            translate(
                "Help",
                "How training goes. The loss says how wrong the model still is on what it learns "
                "from; the score, how right it is on parcels that are held back.",
            ),
            _RECIPES,
        ),
        "furrow_use_model": (
            translate(
                "Help",
                "Takes a model that was trained for another place or season, as it is or adapted "
                "to your parcels.",
            ),
            _PANEL,
        ),
    }


def map_words() -> dict[str, tuple[str, str]]:
    return {
        "furrow_header_map": (
            translate(
                "Help", "Step 5: the crop map, how good it is, and a report that says it all."
            ),
            _REPORT,
        ),
        "furrow_do_map": (
            translate(
                "Help",
                "Maps the area with the trained model, measures the map, and writes its report. "
                "What is still missing in the steps above is done first.",
            ),
            _REPORT,
        ),
        "furrow_verdict": (
            translate("Help", "Which recipe is enough for your labels, and how sure that is."),
            "verdict.md",
        ),
        "furrow_report_opening": (
            translate(
                "Help", "How good the map is, how sure that is, and what would make it better."
            ),
            _REPORT,
        ),
        "furrow_open_report": (
            translate("Help", "Opens the report of this map in your browser."),
            _REPORT,
        ),
        "furrow_show_map": (
            translate(
                "Help",
                "Adds the map’s layers to the QGIS project: crops, parcels, and how sure the "
                "model is of them.",
            ),
            _PANEL,
        ),
        "furrow_compare": (
            translate(
                "Help",
                "Lays two maps over each other, with a line between them that you drag. Escape "
                "ends it.",
            ),
            _PANEL,
        ),
        "furrow_export": (
            translate(
                "Help",
                "Writes the map for others: as parcels with the area of each crop, as a raster, "
                "or as a page to print.",
            ),
            _PANEL,
        ),
        "furrow_copy_job": (
            translate(
                "Help",
                "The job that makes this map, as a line of Python, as a command, or as a model "
                "for QGIS’s toolbox.",
            ),
            _PANEL,
        ),
        "furrow_new_season": (
            translate(
                "Help",
                "Makes a project for another season with the same area, crops and parcels. The "
                "parcels are to be labelled anew.",
            ),
            _PANEL,
        ),
        "furrow_open_export": (
            translate("Help", "Opens the folder that holds the file just written."),
            _PANEL,
        ),
        "furrow_figures": (
            translate(
                "Help",
                "The accuracy with its interval, how it was measured, and what to be careful "
                "about.",
            ),
            _REPORT,
        ),
    }
