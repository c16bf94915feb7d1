"""How a network learns, while it does: loss and held-out score of each epoch, as a small chart."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QHelpEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from qgis.PyQt.QtWidgets import QToolTip, QVBoxLayout, QWidget

from furrow.engine.contract.progress import Epoch
from furrow.plugin.panel.chart import Chart
from furrow.plugin.panel.state import READY, RUNNING
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.panel.style import colour, is_dark
from furrow.plugin.panel.training_words import ended_sentence, epoch_words, running_sentence
from furrow.plugin.translation import localised

translate = QCoreApplication.translate

_PLOT_PX = 92
_GAP = 4.0
_DOT_PX = 2.4
_RING_PX = 4.0
_SAMPLE_PX = 14.0
"""Length of a line in the legend."""
_EARLIER = 0.28
"""How strong the lines of earlier folds are."""
_MOST_EARLIER = 5
"""So many folds before this one are drawn: those of leave-one-out would hide it."""
_SPAN = 10
"""The axis of epochs grows by so many at a time."""
_MOST_LABELS = 6
_NICE = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)

Fit = tuple  # of Epoch, those of one fit


class TrainingView(QWidget):
    """Chart and a sentence; hidden until a first epoch is told."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("furrow_training")
        self.chart = TrainingChart()
        self._words = WrappingLabel()
        self._words.setObjectName("furrow_training_words")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addWidget(self.chart)
        column.addWidget(self._words)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def add(self, epoch: Epoch) -> None:
        """One more epoch is done, of the fit that is shown or of the next one."""
        self.chart.add(epoch)
        self._say(running_sentence(epoch))
        self.show()

    def end(self) -> None:
        """Training has ended, or was cancelled: what is shown stays."""
        if self.chart.fits:
            self._say(ended_sentence(self.chart.fits[-1][-1]))

    def clear(self) -> None:
        self.chart.clear()
        self._say("")
        self.hide()

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self.chart.setAccessibleDescription(self._words.text())


class TrainingChart(Chart):
    """Dashed, by the left axis: loss. Drawn through, by the right one: held-out macro-F1. The ring
    is the best epoch. Faint: the folds before this one."""

    def __init__(self) -> None:
        super().__init__(
            "furrow_training_chart", translate("Panel", "Loss and held-out score of each epoch")
        )
        self._fits: list[Fit] = []

    @property
    def fits(self) -> tuple[Fit, ...]:
        """The epochs of each fit; the last is the one that is trained, or was trained last."""
        return tuple(self._fits)

    def add(self, epoch: Epoch) -> None:
        last = self._fits[-1][-1] if self._fits else None
        if last is not None and last.fold == epoch.fold and last.number < epoch.number:
            self._fits[-1] = (*self._fits[-1], epoch)
        elif epoch.fold == 1:
            self._fits = [(epoch,)]  # another cross-validation
        else:
            self._fits.append((epoch,))
        self.update()

    def clear(self) -> None:
        self._fits = []
        self.update()

    def sizeHint(self) -> QSize:
        legend = len(self._legend_rows()) * self._line
        return QSize(120, math.ceil(self._line / 2 + _PLOT_PX + 2 * _GAP + self._line + legend))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            epoch = self._epoch_at(event.pos().x())
            if epoch is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), epoch_words(epoch), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._fits:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        for fit in self._fits[:-1][-_MOST_EARLIER:]:
            self._paint_fit(painter, fit, _EARLIER, 1.2)
        self._paint_fit(painter, self._fits[-1], 1.0, 1.9)
        self._paint_best(painter, self._fits[-1])
        self._paint_legend(painter)
        painter.end()

    # --- where things are ---

    @property
    def _has_score(self) -> bool:
        return any(epoch.score is not None for fit in self._fits for epoch in fit)

    @property
    def _left(self) -> float:
        wide = self._metrics.horizontalAdvance
        return max(wide(text) for _, text in self._loss_ticks()) + _GAP

    @property
    def _right(self) -> float:
        if not self._has_score:
            return self.width() - _RING_PX
        wide = self._metrics.horizontalAdvance
        return self.width() - max(wide(text) for _, text in _score_ticks()) - _GAP

    @property
    def _ground(self) -> float:
        return self._line / 2 + _PLOT_PX

    @property
    def _span(self) -> int:
        """Last epoch on the axis: it grows with the training, and not with every epoch."""
        longest = max((fit[-1].number for fit in self._fits), default=1)
        most = max((fit[-1].at_most for fit in self._fits), default=_SPAN)
        return max(2, longest, min(most, _SPAN * math.ceil(longest / _SPAN)))

    @property
    def _top(self) -> float:
        """Loss at the top of the plot."""
        highest = max((epoch.loss for fit in self._fits for epoch in fit), default=1.0)
        if not 1e-6 < highest < math.inf:
            return 1.0
        power = 10.0 ** math.floor(math.log10(highest))
        return power * next(one for one in _NICE if one * power >= highest * 0.999)

    def _loss_ticks(self) -> list[tuple[float, str]]:
        digits = max(0, 1 - math.floor(math.log10(self._top)))
        values = (0.0, self._top / 2, self._top)
        return [(value, localised(f"{value:.{digits}f}")) for value in values]

    def _x(self, epoch: float) -> float:
        first, last = self._left + _RING_PX, self._right - _RING_PX
        return first + (last - first) * (epoch - 1) / (self._span - 1)

    def _y(self, share: float) -> float:
        return self._ground - _PLOT_PX * min(1.0, max(0.0, share))

    def _epoch_at(self, x: float) -> Epoch | None:
        if not self._fits:
            return None
        fit = self._fits[-1]
        nearest = min(fit, key=lambda epoch: abs(self._x(epoch.number) - x))
        step = (self._right - self._left) / self._span
        return nearest if abs(self._x(nearest.number) - x) <= max(step, 2 * _RING_PX) else None

    # --- what is painted ---

    def _paint_axes(self, painter: QPainter) -> None:
        for value, text in self._loss_ticks():
            y = self._y(value / self._top)
            painter.setPen(QPen(self._ink(0.18), 1))
            painter.drawLine(QPointF(self._left, y), QPointF(self._right, y))
            painter.setPen(colour(RUNNING))
            box = QRectF(0, y - self._line / 2, self._left - _GAP, self._line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, text)
        if self._has_score:
            painter.setPen(colour(READY))
            for value, text in _score_ticks():
                y = self._y(value) - self._line / 2
                box = QRectF(self._right + _GAP, y, self.width(), self._line)
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft, text)
        self._paint_epochs(painter)

    def _paint_epochs(self, painter: QPainter) -> None:
        painter.setPen(self._ink(0.75))
        y = self._ground + _GAP + self._metrics.ascent()
        name = translate("Panel", "epoch")
        painter.drawText(QPointF(0, y), name)
        free_from = self._metrics.horizontalAdvance(name) + 2 * _GAP
        for number in _steps(self._span):
            wide = self._metrics.horizontalAdvance(str(number))
            x = min(self._x(number) - wide / 2, self.width() - wide)
            if x >= free_from:
                painter.drawText(QPointF(x, y), str(number))
                free_from = x + wide + 2 * _GAP

    def _paint_fit(self, painter: QPainter, fit: Fit, strength: float, width: float) -> None:
        losses = [self._spot(epoch, epoch.loss / self._top) for epoch in fit]
        scores = [self._spot(epoch, epoch.score) for epoch in fit if epoch.score is not None]
        for spots, state in ((losses, RUNNING), (scores, READY)):
            if not spots:
                continue
            ink = QColor(colour(state))
            ink.setAlphaF(strength)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(_pen(ink, width, dashed=state == RUNNING))
            painter.drawPath(_path(spots))
            if strength == 1.0:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink)
                painter.drawEllipse(spots[-1], _DOT_PX, _DOT_PX)

    def _paint_best(self, painter: QPainter, fit: Fit) -> None:
        """Nothing, where nothing is held out: then the last epoch is as good as any."""
        best = next((epoch for epoch in fit if epoch.number == fit[-1].best), None)
        if best is None or best.score is None:
            return
        spot = self._spot(best, best.score)
        pen = QPen(self._ink(0.55), 1, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(spot.x(), self._ground), spot)
        self._paint_ring(painter, spot)

    def _paint_ring(self, painter: QPainter, spot: QPointF) -> None:
        painter.setPen(QPen(colour(READY), 1.8))
        painter.setBrush(self.palette().window().color())
        painter.drawEllipse(spot, _RING_PX, _RING_PX)

    def _paint_legend(self, painter: QPainter) -> None:
        y = self._ground + 2 * _GAP + self._line
        for row in self._legend_rows():
            x = self._left
            for sign, text, wide in row:
                middle = y + self._line / 2
                if sign == "best":
                    self._paint_ring(painter, QPointF(x + _SAMPLE_PX / 2, middle))
                else:
                    painter.setPen(_pen(colour(sign), 1.9, dashed=sign == RUNNING))
                    painter.drawLine(QPointF(x, middle), QPointF(x + _SAMPLE_PX, middle))
                painter.setPen(self._ink(0.9))
                painter.drawText(QPointF(x + _SAMPLE_PX + _GAP, y + self._metrics.ascent()), text)
                x += wide
            y += self._line

    def _legend_rows(self) -> list[list[tuple[str, str, float]]]:
        """What each sign stands for, in as many rows as the width asks for."""
        signs = [(RUNNING, translate("Panel", "loss"))]
        if self._has_score:
            signs.append((READY, translate("Panel", "held-out score")))
            signs.append(("best", translate("Panel", "best epoch")))
        rows: list[list[tuple[str, str, float]]] = [[]]
        x = self._left
        for sign, text in signs:
            wide = _SAMPLE_PX + _GAP + self._metrics.horizontalAdvance(text) + 12
            if rows[-1] and x + wide > self.width() + 12:
                rows.append([])
                x = self._left
            rows[-1].append((sign, text, wide))
            x += wide
        return rows

    def _spot(self, epoch: Epoch, share: float) -> QPointF:
        return QPointF(self._x(epoch.number), self._y(share))

    def _ink(self, strength: float) -> QColor:
        # Themes of style sheets change what labels look like, and leave the palette as it was.
        ink = QColor("#e6e9e7") if is_dark() else QColor(self.palette().windowText().color())
        ink.setAlphaF(strength)
        return ink


def _score_ticks() -> list[tuple[float, str]]:
    return [(value, localised(f"{value:.1f}")) for value in (0.0, 0.5, 1.0)]


def _steps(span: int) -> range:
    """Epochs that are labelled."""
    wanted = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
    every = next((one for one in wanted if span / one <= _MOST_LABELS), span)
    return range(every, span + 1, every)


def _pen(ink: QColor, width: float, dashed: bool) -> QPen:
    pen = QPen(ink, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashed else Qt.PenCapStyle.RoundCap)
    if dashed:
        pen.setDashPattern([3.2, 1.8])
    return pen


def _path(spots: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath(spots[0])
    for spot in spots[1:]:
        path.lineTo(spot)
    return path
