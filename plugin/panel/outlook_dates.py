"""Sentinel-2 dates of a season by the share of the area that each shows clear; the longest gap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QPainter, QPen

from furrow.engine.contract.results import DateFound, SeasonOutlook
from furrow.plugin.processing.outlook_words import CLOUDY, FAILED, S2

CLEAR_ENOUGH = 0.5
"""A date counts against gaps where it shows at least half of the area, as for the engine."""
DOT_PX = 2.6
_UNKNOWN_SHARE = 0.5


@dataclass(frozen=True)
class PassSeen:
    """One flight over the area, however many tiles it was cut into."""

    day: date
    share: float | None
    """Of the area that it shows clear, 0 … 1; None: not known."""
    state: str
    """CLOUDY or FAILED only where each tile is; else it is to be fetched, or there."""

    @property
    def is_used(self) -> bool:
        return self.state not in (CLOUDY, FAILED)


@dataclass(frozen=True)
class Gap:
    """From one clear day, or the season's first, to the next, or the last."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days


def passes_of(outlook: SeasonOutlook) -> tuple[PassSeen, ...]:
    """Of Sentinel-2, by day."""
    flights: dict[tuple[str, ...], list[DateFound]] = {}
    for one in outlook.dates:
        if one.sensor == S2:
            flights.setdefault((one.day, one.platform, one.orbit), []).append(one)
    return tuple(_joined(flights[key]) for key in sorted(flights))


def longest_gap(outlook: SeasonOutlook) -> Gap | None:
    """None where nothing is known of Sentinel-2."""
    passes = passes_of(outlook)
    if not passes or not outlook.steps:
        return None
    first, last = season_of(outlook)
    clear = [one.day for one in passes if one.is_used and _share(one) >= CLEAR_ENOUGH]
    days = [first, *(day for day in clear if first <= day <= last), last]
    return max((Gap(*pair) for pair in zip(days, days[1:])), key=lambda gap: gap.days)


def season_of(outlook: SeasonOutlook) -> tuple[date, date]:
    """Its first and last day."""
    steps = outlook.steps
    return date.fromisoformat(steps[0].start[:10]), date.fromisoformat(steps[-1].end[:10])


def paint_pass(
    painter: QPainter, spot: QPointF, state: str, colour: QColor, faint: QColor, bad: QColor
) -> None:
    """Filled where it is used, hollow where clouds cover it, a cross where it failed."""
    if state == FAILED:
        painter.setPen(QPen(bad, 1.4))
        arm = DOT_PX
        painter.drawLine(spot + QPointF(-arm, -arm), spot + QPointF(arm, arm))
        painter.drawLine(spot + QPointF(-arm, arm), spot + QPointF(arm, -arm))
        return
    painter.setPen(QPen(faint if state == CLOUDY else colour, 1))
    painter.setBrush(QColor(0, 0, 0, 0) if state == CLOUDY else colour)
    painter.drawEllipse(spot, DOT_PX - 0.5, DOT_PX - 0.5)


def place_of(one: PassSeen, season: tuple[date, date], box: QRectF) -> QPointF:
    """Where in the box a flight stands: by its day, and by the share that is clear."""
    height = box.bottom() - box.height() * _share(one)
    return QPointF(x_of(one.day, season, box), height)


def x_of(day: date, season: tuple[date, date], box: QRectF) -> float:
    first, last = season
    passed = ((day - first).days + 0.5) / ((last - first).days + 1)
    return float(box.left() + box.width() * min(1.0, max(0.0, passed)))


def _share(one: PassSeen) -> float:
    return _UNKNOWN_SHARE if one.share is None else one.share


def _joined(tiles: list[DateFound]) -> PassSeen:
    known = [one.clear_share for one in tiles if one.clear_share is not None]
    states = [one.state for one in tiles]
    used = [state for state in states if state not in (CLOUDY, FAILED)]
    state = used[0] if used else (FAILED if FAILED in states else CLOUDY)
    share = min(1.0, sum(known)) if known else None
    return PassSeen(date.fromisoformat(tiles[0].day[:10]), share, state)
