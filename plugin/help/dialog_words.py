"""The dialogs and the page in QGIS's options: words and page by name of the control."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

_PANEL, _INSTALL, _LABELS = "panel.md", "install.md", "labelling.md"


def dialog_words() -> dict[str, tuple[str, str]]:
    """Name of a control or box -> words and page."""
    return {**_setup(), **_import(), **_model(), **_season(), **_compare(), **_jobs(), **_options()}


def _setup() -> dict[str, tuple[str, str]]:
    return {
        "SetupDialog": (
            translate(
                "Help",
                "The engine is the part of Furrow that computes. Here it gets an environment of "
                "its own; QGIS is not changed.",
            ),
            _INSTALL,
        ),
        "SetupPage": (
            translate(
                "Help",
                "What will be done: where the engine goes, what is downloaded from whom, how much "
                "disk it takes and about how long. Nothing happens before you agree.",
            ),
            _INSTALL,
        ),
        "ComputeChoice": (
            translate(
                "Help",
                "The default recipe needs no deep learning, and it can be added later. What this "
                "computer cannot do is grey.",
            ),
            _INSTALL,
        ),
        "furrow_setup_python": (
            translate(
                "Help",
                "Takes another Python program for the engine. It needs to be version 3.11 to 3.14.",
            ),
            _INSTALL,
        ),
        "furrow_setup_source": (
            translate(
                "Help",
                "Takes the packages from a folder, for computers without a network, or from the "
                "network again.",
            ),
            _INSTALL,
        ),
        "furrow_setup_go": (
            translate(
                "Help", "Begins the set-up with what is shown. You can stop it at any moment."
            ),
            _INSTALL,
        ),
        "furrow_setup_remove": (
            translate(
                "Help",
                "Removes the engine from this computer, after asking once more. Projects, models "
                "and maps stay.",
            ),
            _INSTALL,
        ),
        "furrow_setup_back": (
            translate("Help", "Back to the choices, to try another Python or a folder."),
            _INSTALL,
        ),
        "furrow_setup_stop": (
            translate("Help", "Stops the set-up. What is half-made is made anew the next time."),
            _INSTALL,
        ),
        "furrow_setup_copy": (
            translate(
                "Help",
                "Copies what happened, so that you can send it to whoever helps you. Passwords "
                "and personal names are left out.",
            ),
            "troubleshooting.md",
        ),
        "furrow_setup_log": (
            translate("Help", "What the set-up says while it works."),
            "troubleshooting.md",
        ),
    }


def _import() -> dict[str, tuple[str, str]]:
    return {
        "furrow_import": (
            translate(
                "Help",
                "Takes labels from a layer or a file into the project. Nothing is saved before "
                "you press “Import”, and one undo takes all of it back.",
            ),
            _LABELS,
        ),
        "furrow_import_layer": (
            translate("Help", "The layer that holds the labels: parcels or points."),
            _LABELS,
        ),
        "furrow_import_browse": (
            translate("Help", "Opens a file of labels: a layer, GPS points, or a table (CSV)."),
            _LABELS,
        ),
        "furrow_import_places": (
            translate(
                "Help",
                "Which columns of the table hold the coordinates, and in which coordinate system "
                "they are.",
            ),
            _LABELS,
        ),
        "furrow_import_read": (
            translate("Help", "Reads the points of the table with these columns."),
            _LABELS,
        ),
        "furrow_import_crop": (
            translate("Help", "The field that names the crop."),
            _LABELS,
        ),
        "furrow_import_date": (
            translate("Help", "The field with the day of the visit. It may be left empty."),
            _LABELS,
        ),
        "furrow_import_observer": (
            translate("Help", "The field that names who saw the crop. It may be left empty."),
            _LABELS,
        ),
        "furrow_import_notes": (
            translate("Help", "A field with remarks. It may be left empty."),
            _LABELS,
        ),
        "furrow_import_parcels": (
            translate(
                "Help",
                "Each point gives its crop to the parcel of this layer that it lies in. Without a "
                "layer the points stay points, and the model does not learn from them.",
            ),
            _LABELS,
        ),
        "furrow_import_values": (
            translate(
                "Help",
                "Each value of the crop field, and what it becomes: a crop of the project, a new "
                "one, or nothing.",
            ),
            _LABELS,
        ),
        "furrow_import_problems": (
            translate(
                "Help",
                "What cannot be taken, and why. A click shows the place on the map, where it "
                "flashes.",
            ),
            _LABELS,
        ),
        "furrow_do_import": (
            translate("Help", "Saves what fits. One undo takes all of it back."),
            _LABELS,
        ),
    }


def _model() -> dict[str, tuple[str, str]]:
    return {
        "UseModelDialog": (
            translate(
                "Help",
                "Takes a model of another project for the maps of this one. Its season and "
                "satellites must fit.",
            ),
            _PANEL,
        ),
        "furrow_model_folder": (
            translate(
                "Help",
                "The folder of a model, or of a project: then its newest model is taken.",
            ),
            _PANEL,
        ),
        "furrow_adapt_model": (
            translate(
                "Help",
                "Trains the model further on your parcels, compares it with the model as it is "
                "and with a new one, and keeps the best.",
            ),
            "recipes.md",
        ),
        "furrow_model_as_is": (
            translate(
                "Help",
                "Maps with the model as it is. Its accuracy here is not measured.",
            ),
            "recipes.md",
        ),
    }


def _season() -> dict[str, tuple[str, str]]:
    return {
        "NewSeasonDialog": (
            translate(
                "Help",
                "Begins a project for another season with the area, crops and parcels of this one.",
            ),
            _PANEL,
        ),
        "furrow_season_folder": (
            translate("Help", "A new or empty folder for the new project."),
            _PANEL,
        ),
        "furrow_season_start": (
            translate("Help", "The first day of the new season."),
            _PANEL,
        ),
        "furrow_season_end": (
            translate("Help", "The last day of the new season."),
            _PANEL,
        ),
        "furrow_season_download": (
            translate("Help", "Downloads the imagery of the new season at once."),
            "download.md",
        ),
        "furrow_season_later": (
            translate(
                "Help",
                "Makes the project now. Put the imagery into its folder inputs/imagery later.",
            ),
            "imagery.md",
        ),
        "furrow_season_own": (
            translate("Help", "The imagery of the new season is on this computer already."),
            "imagery.md",
        ),
        "furrow_season_imagery": (
            translate("Help", "The folder with the imagery of the new season."),
            "imagery.md",
        ),
    }


def _compare() -> dict[str, tuple[str, str]]:
    return {
        "ChooseMaps": (
            translate(
                "Help",
                "Chooses two maps to lie over each other, with a line between them that you drag.",
            ),
            _PANEL,
        ),
        "furrow_compare_left": (
            translate("Help", "The map or layer to the left of the line."),
            _PANEL,
        ),
        "furrow_compare_right": (
            translate("Help", "The map or layer to the right of the line."),
            _PANEL,
        ),
    }


def _jobs() -> dict[str, tuple[str, str]]:
    return {
        "furrow_jobs": (
            translate(
                "Help",
                "All that Furrow did lately, does now, or is about to do. Closing this window "
                "ends nothing.",
            ),
            _PANEL,
        ),
        "furrow_jobs_list": (
            translate("Help", "The jobs, newest first. Choose one to read its log."),
            _PANEL,
        ),
        "furrow_jobs_log": (
            translate("Help", "What the chosen job said, step by step."),
            _PANEL,
        ),
        "furrow_jobs_cancel": (
            translate("Help", "Stops the job that runs now. What is finished is kept."),
            _PANEL,
        ),
        "furrow_jobs_open": (
            translate("Help", "Opens the folder of the chosen job’s project."),
            _PANEL,
        ),
        "furrow_jobs_copy": (
            translate("Help", "Copies the log of the chosen job."),
            _PANEL,
        ),
        "furrow_jobs_clear": (
            translate("Help", "Empties the list. No project and no map is removed."),
            _PANEL,
        ),
    }


def _options() -> dict[str, tuple[str, str]]:
    return {
        "OptionsPage": (
            translate("Help", "What Furrow keeps in mind for all projects."),
            _PANEL,
        ),
        "furrow_settings_engine": (
            translate(
                "Help",
                "Sets up the engine, the part of Furrow that computes; makes it anew, or removes "
                "it.",
            ),
            _INSTALL,
        ),
        "furrow_python": (
            translate(
                "Help",
                "The Python program that the set-up of the engine begins with. Empty: Furrow "
                "looks for one.",
            ),
            _INSTALL,
        ),
        "furrow_wheels_folder": (
            translate(
                "Help",
                "A folder with the packages of the engine, for computers without a network. "
                "Empty: they are downloaded.",
            ),
            _INSTALL,
        ),
        "furrow_settings_observer": (
            translate(
                "Help",
                "Your name, as it is written beside each label that you give by hand. Empty: the "
                "name of your account on this computer.",
            ),
            _LABELS,
        ),
        "furrow_weights_folder": (
            translate(
                "Help",
                "Where the weights of pretrained networks are kept, which some recipes download. "
                "Empty: a folder of Furrow’s own.",
            ),
            "weights.md",
        ),
        "furrow_settings_language": (
            translate("Help", "The language in which reports are opened."),
            "report.md",
        ),
        "furrow_settings_help": (
            translate("Help", "Opens the documentation of the panel and of these settings."),
            _PANEL,
        ),
    }
