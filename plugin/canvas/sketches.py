"""Outlines as they are drawn on the map: a rectangle, a polygon or a circle."""

from __future__ import annotations

from typing import Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from furrow.plugin.canvas.areas import circle_around, metres_between

RECTANGLE, POLYGON, CIRCLE = SHAPES = ("rectangle", "polygon", "circle")


class DragSketch:
    """From where the mouse is pressed to where it is let go."""

    def __init__(self, start: QgsPointXY) -> None:
        self._start = start

    def outline(self, end: QgsPointXY) -> QgsGeometry:
        """In the coordinates of the canvas; empty where there is none."""
        return QgsGeometry.fromRect(QgsRectangle(self._start, end))


class CircleSketch(DragSketch):
    """Around where the mouse was pressed; round on the ground, whatever the canvas makes of it."""

    def __init__(
        self,
        start: QgsPointXY,
        crs: QgsCoordinateReferenceSystem,
        on_canvas: Callable[[QgsGeometry], QgsGeometry],
    ) -> None:
        """
        Args:
            on_canvas: from degrees to the coordinates of the canvas.
        """
        super().__init__(start)
        self._crs, self._on_canvas = crs, on_canvas
        self.radius_m = 0.0

    def outline(self, end: QgsPointXY) -> QgsGeometry:
        try:
            centre, self.radius_m = metres_between(self._start, end, self._crs)
        except QgsCsException:
            return QgsGeometry()
        return self._on_canvas(circle_around(centre, self.radius_m))


class CornerSketch:
    """Corner by corner."""

    def __init__(self) -> None:
        self.corners: list[QgsPointXY] = []

    def add(self, corner: QgsPointXY) -> None:
        if not self.corners or corner != self.corners[-1]:
            self.corners.append(corner)

    def take_back(self) -> None:
        """The last corner."""
        del self.corners[-1:]

    def outline(self, end: QgsPointXY | None = None) -> QgsGeometry:
        """With the pointer as a further corner; of fewer than three it is a line."""
        corners = [*self.corners, *([] if end is None else [end])]
        return QgsGeometry.fromPolygonXY([[*corners, corners[0]]]) if corners else QgsGeometry()
