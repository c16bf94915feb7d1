"""The set-up of the engine in words: what is there, what the button does, what is done."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.enginelink.environment.state import State

translate = QCoreApplication.translate


def greeting(state: State) -> str:
    """What is there, and what the button does."""
    if state is State.MISSING:
        return translate(
            "Panel",
            "Furrow computes in a Python environment of its own. Nothing is installed into QGIS, "
            "and nothing is done before you press “Set up”.",
        )
    if state is State.STALE:
        return translate(
            "Panel",
            "The engine's environment was made for another version of Furrow. "
            "A repair makes it anew.",
        )
    if state is State.BROKEN:
        return translate(
            "Panel", "The engine's environment is not complete. A repair makes it anew."
        )
    return translate(
        "Panel", "The engine is set up. You can choose something else here, or make it anew."
    )


def verb(state: State, same: bool) -> str:
    """Of the button.

    Args:
        same: what is chosen is what the environment was made for.
    """
    if state is State.MISSING:
        return translate("Panel", "Set up")
    if state is State.READY and not same:
        return translate("Panel", "Change")
    return translate("Panel", "Repair")


def steps_in_words() -> dict[int, str]:
    """The steps of engine/installation/private, by their numbers."""
    return {
        1: translate("Panel", "Checking Python and the disk"),
        2: translate("Panel", "Making the environment"),
        3: translate("Panel", "Fetching and installing the packages"),
        4: translate("Panel", "Checking the packages"),
    }
