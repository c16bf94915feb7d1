"""A project that another QGIS window works on: what the panel shows and says of it."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.panel.state import PanelState

translate = QCoreApplication.translate


def only_to_look_at(state: PanelState) -> PanelState:
    """The same, with no button that would start a job."""
    steps = {name: dataclasses.replace(view, can_act=False) for name, view in state.steps.items()}
    return dataclasses.replace(state, steps=steps)


def open_elsewhere_sentence(folder: str) -> str:
    return translate(
        "Panel",
        "{0} is open in another QGIS window: you can look at it here, and work on it once that "
        "window has closed it.",
    ).format(Path(folder).name)
