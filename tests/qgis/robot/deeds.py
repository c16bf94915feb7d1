"""What an action of the robot is, and how it remembers what it labels."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt

from tests.qgis.robot.desk import Desk, Trouble

Deed = tuple[str, Callable[[], None]]
"""What it is, in words, and how to do it."""
Action = Callable[[Desk], Deed | None]
"""Looks whether it is possible now."""

LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def remembering(desk: Desk, do: Callable[[], None]) -> bool:
    """Do it, and remember what the panel says is saved; True where something was refused."""
    desk.look()
    before = len(desk.refusals)
    do()
    desk.look()
    refused = desk.refusals[before:]
    for words in refused:
        if not desk.is_lawful(words):
            raise Trouble(f"refused: {words}")
    return bool(refused)
