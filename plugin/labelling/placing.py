"""Where a window goes that is worked with together with the map."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize


def beside_the_map(size: QSize, screen: QRect, canvas: QRect, panel: QRect) -> QPoint:
    """Top left corner at which a window hides least of the map, and then least of the panel.

    Args:
        size: of the window, with its frame.
        screen: what windows can use of it.
        canvas: where the map is.
        panel: where the panel is, which the window was opened from.
    """
    columns = (
        screen.left(),
        screen.right() - size.width() + 1,
        panel.left() - size.width(),
        panel.right() + 1,
    )
    top = max(screen.top(), min(canvas.top(), screen.bottom() - size.height() + 1))
    places = [QPoint(left, top) for left in columns if _is_within(left, size.width(), screen)]
    if not places:
        return screen.topLeft()

    def hidden(place: QPoint) -> tuple[int, int]:
        window = QRect(place, size)
        return _area(window.intersected(canvas)), _area(window.intersected(panel))

    return min(places, key=hidden)


def _is_within(left: int, width: int, screen: QRect) -> bool:
    return left >= screen.left() and left + width <= screen.right() + 1


def _area(part: QRect) -> int:
    return max(0, part.width()) * max(0, part.height())
