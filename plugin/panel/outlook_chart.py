"""How a season is covered, as a small chart: each date, and a bar and dots for each time step."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QToolTip

from furrow.engine.contract.results import SeasonOutlook, StepOutlook
from furrow.plugin.panel.chart import Chart
from furrow.plugin.panel.outlook_dates import (
    Gap,
    PassSeen,
    longest_gap,
    paint_pass,
    passes_of,
    place_of,
    season_of,
    x_of,
)
from furrow.plugin.panel.state import READY, RUNNING, STALE
from furrow.plugin.panel.style import colour
from furrow.plugin.processing.outlook_words import CLOUDY, FAILED, LITTLE_SEEN, gap_labels
from furrow.plugin.translation import localised

translate = QCoreApplication.translate

_BARS_PX = 72
_DATES_PX = 44
_DOT_PX = 2.3
_MOST_DOTS = 3
_GAP = 4.0
_NEAR_PX = 8
_USED = "used"
_LEAST_TOP = 3.0
"""Clear observations that the axis reaches at least, so that a poor season looks poor."""


class OutlookChart(Chart):
    """Above, Sentinel-2 dates by the share of the area seen clear, and the longest gap between
    them. Below, bars: clear Sentinel-2 observations; dots: Sentinel-1 dates, where there are any
    (a dash: none in this step); hatched: hardly seen clear."""

    def __init__(self) -> None:
        super().__init__(
            "furrow_outlook_chart", translate("Panel", "Clear observations of each time step")
        )
        self._steps: tuple[StepOutlook, ...] = ()
        self._passes: tuple[PassSeen, ...] = ()
        self._gap: Gap | None = None
        self._season: tuple[date, date] | None = None

    def show_outlook(self, outlook: SeasonOutlook | None) -> None:
        self._steps = () if outlook is None else outlook.steps
        self._passes = () if outlook is None else passes_of(outlook)
        self._gap = None if outlook is None else longest_gap(outlook)
        self.setVisible(bool(self._steps))
        if outlook is not None:
            self._season = season_of(outlook) if outlook.steps else None
            gaps = ", ".join(gap_labels(outlook))
            self.setAccessibleDescription(
                translate("Panel", "Hardly seen clear: {0}").format(gaps) if gaps else ""
            )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = self._line
        below = self._dots_px + line + self._legend_px
        return QSize(120, round(self._dates_px + line / 2 + _BARS_PX + below))

    def step_words(self, step: StepOutlook) -> str:
        """What the pointer is told over a step."""
        return translate(
            "Panel",
            "{label}: {clear} clear observations of {s2} Sentinel-2 dates; {seen} % of the area "
            "seen clear; {s1} Sentinel-1 dates",
        ).format(
            label=step.label,
            clear=localised(f"{step.clear_observations:.1f}"),
            s2=step.s2_dates,
            seen=f"{step.seen_share * 100:.0f}",
            s1=step.s1_dates,
        )

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._words_at(QPointF(event.pos()))
            if words:
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def pass_words(self, one: PassSeen) -> str:
        """What the pointer is told over a date."""
        day = one.day.isoformat()
        if one.state == FAILED:
            return translate("Panel", "{0}: failed").format(day)
        if one.share is None:
            return day
        words = translate("Panel", "{0}: {1} % of the area clear")
        if one.state == CLOUDY:
            words = translate("Panel", "{0}: {1} % of the area clear, left out as too cloudy")
        return words.format(day, f"{one.share * 100:.0f}")

    def _words_at(self, spot: QPointF) -> str:
        """Of the nearest date, or of the step."""
        if self._passes and self._season and spot.y() < self._dates_px:
            near = min(
                self._passes,
                key=lambda one: (
                    place_of(one, self._season, self._dates_box) - spot
                ).manhattanLength(),
            )
            away = place_of(near, self._season, self._dates_box) - spot
            return self.pass_words(near) if away.manhattanLength() < _NEAR_PX else ""
        x, width = spot.x() - self._left, self._step_px
        number = int(x // width) if width else -1
        inside = x >= 0 and 0 <= number < len(self._steps)
        return self.step_words(self._steps[number]) if inside else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._passes:
            self._paint_dates(painter)
        self._paint_axis(painter)
        for number, step in enumerate(self._steps):
            self._paint_step(painter, number, step)
        self._paint_labels(painter)
        self._paint_legend(painter)
        painter.end()

    # --- where things are ---

    @property
    def _left(self) -> float:
        widest = max((str(round(self._top)), *(("100 %",) if self._passes else ())), key=len)
        return self._metrics.horizontalAdvance(widest) + _GAP

    @property
    def _step_px(self) -> float:
        return (self.width() - self._left) / len(self._steps) if self._steps else 0.0

    @property
    def _top(self) -> float:
        return max([_LEAST_TOP, *(step.clear_observations for step in self._steps)])

    @property
    def _ground(self) -> float:
        return self._dates_px + self._line / 2 + _BARS_PX

    @property
    def _dates_px(self) -> float:
        """Height of the upper part."""
        return self._line + _DATES_PX + 2 * _GAP if self._passes else 0.0

    @property
    def _dates_box(self) -> QRectF:
        top = self._line / 2 + _GAP
        return QRectF(self._left, top, self.width() - self._left - 1, _DATES_PX)

    @property
    def _has_radar(self) -> bool:
        return any(step.s1_dates for step in self._steps)

    @property
    def _dots_px(self) -> float:
        if not self._has_radar:
            return _GAP
        return 2 * _GAP + _MOST_DOTS * (2 * _DOT_PX + 1)

    @property
    def _legend_px(self) -> float:
        return _GAP + len(self._legend_rows()) * self._line

    def _height_of(self, observations: float) -> float:
        return _BARS_PX * observations / self._top

    # --- what is painted ---

    def _paint_dates(self, painter: QPainter) -> None:
        box, season = self._dates_box, self._season
        faint = QColor(self.palette().windowText().color())
        faint.setAlphaF(0.18)
        for share, words in ((1.0, "100 %"), (0.5, ""), (0.0, "0 %")):
            y = box.bottom() - box.height() * share
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(self._ink(0.75))
            margin = QRectF(0, y - self._line / 2, self._left - _GAP, self._line)
            painter.drawText(margin, Qt.AlignmentFlag.AlignRight, words)
        if season is None:
            return
        if self._gap is not None:
            left, right = (x_of(day, season, box) for day in (self._gap.first, self._gap.last))
            self._hatch(painter, QRectF(left, box.top(), right - left, box.height()))
        for one in self._passes:
            spot = place_of(one, season, box)
            paint_pass(painter, spot, one.state, colour(READY), self._ink(0.6), colour("error"))

    def _paint_axis(self, painter: QPainter) -> None:
        faint = QColor(self.palette().windowText().color())
        faint.setAlphaF(0.18)
        every = max(1, round(self._top / 3))
        for value in range(0, int(self._top) + 1, every):
            y = self._ground - self._height_of(value)
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(self._left, y), QPointF(self.width(), y))
            painter.setPen(self._ink(0.75))
            box = QRectF(0, y - self._line / 2, self._left - _GAP, self._line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(value))

    def _paint_step(self, painter: QPainter, number: int, step: StepOutlook) -> None:
        left, width = self._left + number * self._step_px, self._step_px
        painter.setPen(Qt.PenStyle.NoPen)
        if step.seen_share < LITTLE_SEEN:
            self._hatch(painter, QRectF(left, self._ground - _BARS_PX, width, _BARS_PX))
        space = min(3.0, width * 0.15)
        high = self._height_of(step.clear_observations)
        painter.setBrush(colour(READY))
        painter.drawRect(
            QRectF(left + space, self._ground - high, max(1.0, width - 2 * space), high)
        )
        middle = left + width / 2
        first = self._ground + _GAP + _DOT_PX
        painter.setBrush(colour(RUNNING))
        for dot in range(min(step.s1_dates, _MOST_DOTS)):
            y = first + dot * (2 * _DOT_PX + 1)
            painter.drawEllipse(QPointF(middle, y), _DOT_PX, _DOT_PX)
        if self._has_radar and not step.s1_dates:
            painter.setPen(QPen(self._ink(0.45), 1))
            painter.drawLine(QPointF(middle - _DOT_PX, first), QPointF(middle + _DOT_PX, first))

    def _hatch(self, painter: QPainter, box: QRectF) -> None:
        tint, lines = QColor(colour(STALE)), QColor(colour(STALE))
        tint.setAlphaF(0.12)
        lines.setAlphaF(0.45)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(box, tint)
        painter.fillRect(box, QBrush(lines, Qt.BrushStyle.BDiagPattern))

    def _paint_labels(self, painter: QPainter) -> None:
        """Months by their letter; where steps are short, only the first step of each."""
        painter.setPen(self._ink(0.75))
        y, before, free_from = self._ground + self._dots_px, "", self._left
        for number, step in enumerate(self._steps):
            month = step.start[:7]
            if month == before:
                continue
            before = month
            letter = self.locale().standaloneMonthName(int(month[5:]), self._narrow)
            wide = self._metrics.horizontalAdvance(letter)
            x = self._left + number * self._step_px
            if self._step_px > wide:
                x += (self._step_px - wide) / 2
            if x >= free_from and x + wide <= self.width():
                painter.drawText(QPointF(x, y + self._metrics.ascent()), letter)
                free_from = x + wide + 2

    def _paint_legend(self, painter: QPainter) -> None:
        y = self._ground + self._dots_px + self._line + _GAP
        for row in self._legend_rows():
            x = self._left
            for sign, text, wide in row:
                box = QRectF(x, y + self._line / 2 - 4, 8, 8)
                painter.setPen(Qt.PenStyle.NoPen)
                if sign == STALE:
                    self._hatch(painter, box)
                elif sign == RUNNING:
                    painter.setBrush(colour(RUNNING))
                    painter.drawEllipse(box.center(), _DOT_PX, _DOT_PX)
                elif sign == READY:
                    painter.fillRect(box, colour(READY))
                else:
                    ink, bad = self._ink(0.6), colour("error")
                    paint_pass(painter, box.center(), sign, colour(READY), ink, bad)
                painter.setPen(self._ink(0.9))
                painter.drawText(QPointF(x + 12, y + self._metrics.ascent()), text)
                x += wide
            y += self._line

    def _legend_rows(self) -> list[list[tuple[str, str, float]]]:
        """What each sign stands for, in as many rows as the width asks for."""
        rows: list[list[tuple[str, str, float]]] = [[]]
        x = self._left
        states = {one.state for one in self._passes}
        signs = [(READY, translate("Panel", "clear views"))]
        if self._has_radar:
            signs.append((RUNNING, translate("Panel", "Sentinel-1")))
        if self._gap is not None or any(step.seen_share < LITTLE_SEEN for step in self._steps):
            signs.append((STALE, translate("Panel", "gaps")))
        if self._passes:
            signs.insert(0, (_USED, translate("Panel", "Sentinel-2")))
        if CLOUDY in states:
            signs.append((CLOUDY, translate("Panel", "too cloudy")))
        if FAILED in states:
            signs.append((FAILED, translate("Panel", "failed")))
        for sign, text in signs:
            wide = 12 + self._metrics.horizontalAdvance(text) + 10
            if rows[-1] and x + wide > self.width():
                rows.append([])
                x = self._left
            rows[-1].append((sign, text, wide))
            x += wide
        return rows

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    @property
    def _narrow(self) -> int:
        return self.locale().FormatType.NarrowFormat

    def _ink(self, strength: float) -> QColor:
        ink = QColor(self.palette().windowText().color())
        ink.setAlphaF(strength)
        return ink
