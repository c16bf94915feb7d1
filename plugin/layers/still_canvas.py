"""A canvas that does not draw while layers come."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.gui import QgsMapCanvas


@contextmanager
def still(canvas: QgsMapCanvas) -> Iterator[None]:
    """Each layer of a group would start another drawing in other threads.

    QGIS 3.22 was seen to die now and then (signal 11 in a thread without Python) while a layer was
    put into the tree. That drawing is the cause is likely, not proven.
    """
    was_frozen = canvas.isFrozen()
    canvas.stopRendering()
    canvas.freeze(True)
    try:
        yield
    finally:
        canvas.freeze(was_frozen)
        canvas.refresh()
