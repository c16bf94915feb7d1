"""The season of the parcel under the pointer, before the means of the classes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QHelpEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from furrow.engine.contract.legend import Legend
from furrow.plugin.labelling.project_file import shown_name
from furrow.plugin.panel.chart import Chart
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.panel.style import is_dark
from furrow.plugin.translation import localised

if TYPE_CHECKING:
    from furrow.engine.contract.field_results import SeriesShown

translate = QCoreApplication.translate

_PLOT_PX = 96
_GAP = 4.0
_DOT_PX = 3.0
_FIRST = "NDVI"
_MOST_LABELS = 6
Values = Sequence  # of float or None, one a step


class SeriesView(QWidget):
    """Chart, choice of the band, and a line that says what is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.chart = SeriesChart()
        self.bands = QComboBox()
        self.bands.setObjectName("furrow_series_band")
        self.bands.setAccessibleName(translate("Labelling", "Band of the series"))
        self.bands.setToolTip(self.bands.accessibleName())
        self.bands.currentTextChanged.connect(self._on_band)
        self._words = WrappingLabel()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._words, 1)
        row.addWidget(self.bands)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.chart)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def show_series(self, shown: SeriesShown | None, legend: Legend) -> None:
        """None: hide."""
        self.setVisible(shown is not None)
        if shown is None:
            return
        names = list(shown.bands)
        if [self.bands.itemText(n) for n in range(self.bands.count())] != names:
            chosen = self.bands.currentText()
            self.bands.blockSignals(True)
            self.bands.clear()
            self.bands.addItems(names)
            wanted = chosen if chosen in names else _FIRST
            self.bands.setCurrentIndex(max(0, self.bands.findText(wanted)))
            self.bands.blockSignals(False)
        parcel = shown.parcel
        if parcel is not None and parcel.crop:
            self._words.setText(
                translate("Labelling", "Parcel of {0}").format(shown_name(parcel.crop))
            )
        elif parcel is not None:
            self._words.setText(translate("Labelling", "Parcel without a label"))
        else:
            self._words.setText(translate("Labelling", "Pixel under the pointer"))
        self.chart.show_series(shown, legend, self.bands.currentText())

    def _on_band(self, band: str) -> None:
        self.chart.show_band(band)


class SeriesChart(Chart):
    """Thin lines: means of the classes. Thick line: this place. Hollow dots: not seen then."""

    def __init__(self) -> None:
        super().__init__(
            "furrow_series_chart", translate("Labelling", "Series of this place over the season")
        )
        self._shown: SeriesShown | None = None
        self._colours: dict[str, QColor] = {}
        self._band = _FIRST

    def show_series(self, shown: SeriesShown, legend: Legend, band: str) -> None:
        self._shown, self._band = shown, band
        self._colours = {one.name: QColor(one.color) for one in legend.classes}
        self._describe()
        self.update()

    def show_band(self, band: str) -> None:
        self._band = band
        self._describe()
        self.update()

    def points(self) -> list[tuple[int, float, bool]]:
        """Step, value, and whether it was seen clear then: what is drawn of this place.

        A step that was not seen has the value between its neighbours, to be drawn hollow.
        """
        values, seen = self._values(), self._seen()
        return [
            (step, value, seen[step] and values[step] is not None)
            for step, value in enumerate(_filled(values))
            if value is not None
        ]

    def sizeHint(self) -> QSize:
        return QSize(120, round(_PLOT_PX + 2 * self._line + _GAP))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.step_words(self._step_at(event.pos().x()))
            if words:
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def step_words(self, step: int) -> str:
        """What the pointer is told over a step."""
        if self._shown is None or not 0 <= step < len(self._shown.steps):
            return ""
        day = _day(self._shown.steps[step])
        value = self._values()[step]
        if value is None or not self._seen()[step]:
            return translate("Labelling", "{0}: not seen clear").format(day)
        lines = [f"{day}: {self._band} {localised(f'{value:.2f}')}"]
        for name, series in self._means().items():
            mean = series[step] if step < len(series) else None
            if mean is not None:
                lines.append(f"{shown_name(name)}: {localised(f'{mean:.2f}')}")
        return "\n".join(lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None or not self._shown.steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_axes(painter)
        for name, series in self._means().items():
            colour = QColor(self._colours.get(name, QColor("#8a8f8c")))
            colour.setAlphaF(0.75)
            painter.setPen(QPen(colour, 1.4))
            painter.drawPath(self._path(list(enumerate(_filled(series)))))
        self._paint_place(painter)
        painter.end()

    # --- where things are ---

    @property
    def _left(self) -> float:
        return max(self._metrics.horizontalAdvance(text) for _, text in self._ticks()) + _GAP

    def _range(self) -> tuple[float, float]:
        values = [v for series in (self._values(), *self._means().values()) for v in series]
        found = [value for value in values if value is not None]
        if not found:
            return 0.0, 1.0
        low, high = min(found), max(found)
        if self._band == _FIRST:
            low, high = min(0.0, low), max(0.8, high)
        room = max((high - low) * 0.06, 1e-3)
        return low - room, high + room

    def _ticks(self) -> list[tuple[float, str]]:
        low, high = self._range()
        digits = 0 if high - low > 4 else 1 if high - low > 0.4 else 2
        spots = [low + (high - low) * part for part in (0.06, 0.5, 0.94)]
        return [(value, localised(f"{value:.{digits}f}")) for value in spots]

    def _spot(self, step: int, value: float) -> QPointF:
        low, high = self._range()
        steps = len(self._shown.steps) if self._shown is not None else 1
        width = self.width() - self._left - 2 * _DOT_PX
        x = self._left + _DOT_PX + width * (step / max(1, steps - 1))
        y = self._line / 2 + _PLOT_PX * (1 - (value - low) / (high - low))
        return QPointF(x, y)

    def _step_at(self, x: float) -> int:
        if self._shown is None or x < self._left - _DOT_PX:
            return -1
        width = max(1.0, self.width() - self._left - 2 * _DOT_PX)
        return round((x - self._left - _DOT_PX) / width * (len(self._shown.steps) - 1))

    # --- what is painted ---

    def _paint_axes(self, painter: QPainter) -> None:
        if self._shown is None:
            return
        faint = self._ink(0.18)
        for value, text in self._ticks():
            y = self._spot(0, value).y()
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(self._left, y), QPointF(self.width(), y))
            painter.setPen(self._ink(0.75))
            box = QRectF(0, y - self._line / 2, self._left - _GAP, self._line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, text)
        steps = self._shown.steps
        every = max(1, -(-len(steps) // _MOST_LABELS))
        top = self._line / 2 + _PLOT_PX + _GAP
        for number in range(0, len(steps), every):
            x = self._spot(number, 0.0).x()
            text = _month(steps[number])
            width = self._metrics.horizontalAdvance(text) + 2
            left = min(max(self._left, x - width / 2), self.width() - width)
            box = QRectF(left, top, width, self._line)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, text)

    def _paint_place(self, painter: QPainter) -> None:
        ink = self._ink(1.0)
        points = self.points()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 2.0))
        painter.drawPath(self._path([(step, value) for step, value, _ in points]))
        for step, value, is_seen in points:
            painter.setPen(QPen(ink, 1.3))
            painter.setBrush(ink if is_seen else self.palette().window().color())
            painter.drawEllipse(self._spot(step, value), _DOT_PX, _DOT_PX)

    def _path(self, points: list) -> QPainterPath:
        path = QPainterPath()
        is_begun = False
        for step, value in points:
            if value is None:
                continue
            spot = self._spot(step, value)
            if is_begun:
                path.lineTo(spot)
            else:
                path.moveTo(spot)
            is_begun = True
        return path

    def _ink(self, strength: float) -> QColor:
        # Themes of style sheets change what labels look like, and leave the palette as it was.
        colour = QColor("#e6e9e7") if is_dark() else QColor(self.palette().windowText().color())
        colour.setAlphaF(strength)
        return colour

    # --- the data ---

    def _values(self) -> Values:
        return () if self._shown is None else self._shown.bands.get(self._band, ())

    def _means(self) -> dict[str, Values]:
        means = {} if self._shown is None else self._shown.class_means
        return {name: bands[self._band] for name, bands in means.items() if self._band in bands}

    def _seen(self) -> list[bool]:
        if self._shown is None:
            return []
        sensor = self._shown.sensors.get(self._band, "")
        flags = self._shown.observed.get(sensor)
        return [True] * len(self._shown.steps) if flags is None else list(flags)

    def _describe(self) -> None:
        seen = sum(is_seen for _, _, is_seen in self.points())
        self.setAccessibleDescription(
            translate("Labelling", "{0}; steps of the season seen clear: {1}").format(
                self._band, seen
            )
        )


def _filled(values: Values) -> list:
    """Gaps between two values filled with a straight line; those at the ends stay."""
    known = [step for step, value in enumerate(values) if value is not None]
    filled = list(values)
    for first, second in zip(known, known[1:]):
        for step in range(first + 1, second):
            share = (step - first) / (second - first)
            filled[step] = values[first] + share * (values[second] - values[first])
    return filled


def _day(text: str) -> str:
    day = date.fromisoformat(text[:10])
    return str(QLocale().toString(QDate(day.year, day.month, day.day), "d MMM"))


def _month(text: str) -> str:
    return str(QLocale().monthName(int(text[5:7]), QLocale.FormatType.ShortFormat))
