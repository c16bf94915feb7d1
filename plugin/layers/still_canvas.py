"""A canvas that does not draw while layers come."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.gui import QgsMapCanvas


@contextmanager
def still(canvas: QgsMapCanvas) -> Iterator[None]:
    """Each layer of a group would start a drawing of its own, and stop the one before it."""
    was_frozen = canvas.isFrozen()
    canvas.stopRendering()
    canvas.freeze(True)
    try:
        yield
    finally:
        canvas.freeze(was_frozen)
        canvas.refresh()
