"""Jobs in the user's words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale

from furrow.plugin.jobs.history import CANCELLED, DONE, FAILED, RUNNING

translate = QCoreApplication.translate


def job_title(method: str) -> str:
    """ "Train a model" """
    return {
        "create_demo": translate("Jobs", "Make the demo"),
        "create_project": translate("Jobs", "Make the project"),
        "new_season": translate("Jobs", "Make a project for a new season"),
        "search_imagery": translate("Jobs", "Look for imagery"),
        "fetch_imagery": translate("Jobs", "Download imagery"),
        "show_imagery": translate("Jobs", "Look at the imagery"),
        "prepare_imagery": translate("Jobs", "Prepare the imagery"),
        "fetch_weights": translate("Jobs", "Fetch pretrained weights"),
        "train_model": translate("Jobs", "Train a model"),
        "adapt_model": translate("Jobs", "Adapt a model"),
        "map_crops": translate("Jobs", "Make the map"),
    }.get(method, method.replace("_", " "))


def state_title(state: str) -> str:
    return {
        RUNNING: translate("Jobs", "running"),
        DONE: translate("Jobs", "done"),
        FAILED: translate("Jobs", "failed"),
        CANCELLED: translate("Jobs", "cancelled"),
    }.get(state, translate("Jobs", "waiting"))


def duration(seconds: float) -> str:
    """ "12 s", "3 min 05 s", "2 h 10 min" """
    whole = max(0, round(seconds))
    if whole < 60:
        return translate("Jobs", "{0} s").format(whole)
    if whole < 3600:
        return translate("Jobs", "{0} min {1:02d} s").format(whole // 60, whole % 60)
    return translate("Jobs", "{0} h {1:02d} min").format(whole // 3600, whole % 3600 // 60)


def moment(seconds: float) -> str:
    """Day and time, as the user's language writes them."""
    at = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)
