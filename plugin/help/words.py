"""What each control is for, and the page of docs/ that says more, in the user's language."""

from __future__ import annotations

from furrow.plugin.help.area_words import area_words, imagery_words
from furrow.plugin.help.dialog_words import dialog_words
from furrow.plugin.help.frame_words import frame_words
from furrow.plugin.help.label_words import label_words
from furrow.plugin.help.map_words import map_words, model_words

_STEPS = ("area", "imagery", "labels", "model", "map")


def all_words() -> dict[str, tuple[str, str]]:
    """Name of a control or box -> words and page."""
    words = {
        **frame_words(),
        **area_words(),
        **imagery_words(),
        **label_words(),
        **model_words(),
        **map_words(),
        **dialog_words(),
    }
    for step in _STEPS:  # a click beside the controls asks for the step
        words["furrow_step_" + step] = words["furrow_header_" + step]
    return words
