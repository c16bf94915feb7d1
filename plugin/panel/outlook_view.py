"""What a download gives, or a folder holds: verdict, chart, figures, and dates that failed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from furrow.engine.contract.results import ImageryFetched, ImageryFound, SeasonOutlook
from furrow.plugin.panel.outlook_chart import OutlookChart
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.processing.outlook_words import (
    S1,
    S2,
    count,
    duration,
    failed_dates,
    mean_clear,
    megabytes,
    sensor_name,
)
from furrow.plugin.translation import said

translate = QCoreApplication.translate

_LISTED = 4
"""Failed days of one sensor and reason; of many the others are counted."""


class OutlookView(QWidget):
    """Hidden while nothing is told."""

    wants_again = pyqtSignal()
    """fetch the dates that failed"""

    def __init__(self) -> None:
        super().__init__()
        self.verdict = WrappingLabel()
        font = self.verdict.font()
        font.setBold(True)
        self.verdict.setFont(font)
        self.chart = OutlookChart()
        self.figures = WrappingLabel()
        self.failed = WrappingLabel()
        self.again = QPushButton(translate("Panel", "Try these again"))
        self.again.setObjectName("furrow_try_again")
        self.again.setToolTip(
            translate("Panel", "Fetches the dates that are missing; those that are there stay.")
        )
        self.again.clicked.connect(self.wants_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.verdict, self.chart, self.figures, self.failed):
            column.addWidget(part)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_told(
        self,
        told: ImageryFound | ImageryFetched | None,
        offered: bool,
        can_fetch: bool,
        is_busy: bool,
    ) -> None:
        """Show it.

        Args:
            offered: it tells of a download that can be begun.
            can_fetch: dates that are missing can be fetched into where the others are.
        """
        self.setVisible(told is not None)
        if told is None:
            return
        outlook = told.outlook
        self.verdict.setText(said(outlook.verdict))
        self.chart.show_outlook(outlook)
        self.figures.setText("\n".join(_figures(told, offered)))
        failed, missing = _missing(outlook, can_fetch)
        self.failed.setText("\n".join(failed))
        self.failed.setVisible(bool(failed))
        self.again.setVisible(can_fetch and missing > 0)
        self.again.setEnabled(not is_busy)


def _figures(told: ImageryFound | ImageryFetched, offered: bool) -> list[str]:
    outlook = told.outlook
    lines = [
        translate("Panel", "Sentinel-2 dates: {0}. Sentinel-1 dates: {1}.").format(
            count(outlook, S2), count(outlook, S1)
        )
    ]
    clear = mean_clear(outlook)
    if clear is not None:
        lines.append(
            translate("Panel", "Clear on average: {0} % of the area").format(f"{clear * 100:.0f}")
        )
    lines.append(
        translate("Panel", "Days without a clear date, at most: {0}").format(outlook.worst_gap_days)
    )
    if isinstance(told, ImageryFetched):
        lines.append(translate("Panel", "Downloaded: {0}").format(megabytes(told.bytes_fetched)))
    elif offered:
        lines += _costs(told)
    return lines


def _costs(found: ImageryFound) -> list[str]:
    lines = []
    if found.bytes_to_fetch == 0:
        lines.append(translate("Panel", "All of it is there; nothing is left to download."))
    elif found.bytes_to_fetch is not None:
        size = megabytes(found.bytes_to_fetch)
        words = translate("Panel", "Download: {0}").format(size)
        if found.seconds_expected is not None:
            words = translate("Panel", "Download: {0}, {1}").format(
                size, duration(found.seconds_expected)
            )
        lines.append(words)
    if found.disk_bytes_free is not None:
        lines.append(translate("Panel", "Free disk: {0}").format(megabytes(found.disk_bytes_free)))
    return lines


def _missing(outlook: SeasonOutlook, can_fetch: bool) -> tuple[list[str], int]:
    """Failed dates in words, and how many dates are missing."""
    failed = failed_dates(outlook)
    wanted = sum(date.state == "wanted" for date in outlook.dates) if can_fetch else 0
    reasons: dict[tuple[str, str], list[str]] = {}
    for date in failed:
        reasons.setdefault((sensor_name(date.sensor), said(date.detail)), []).append(date.day)
    lines = []
    if failed:
        lines.append(translate("Panel", "Dates that failed: {0}").format(len(failed)))
    for (sensor, why), days in reasons.items():
        listed = ", ".join(days[:_LISTED])
        if len(days) > _LISTED:
            listed = translate("Panel", "{0} and {1} more").format(listed, len(days) - _LISTED)
        if why:
            listed = translate("Panel", "{0}: {1}").format(listed, why)
        lines.append(f"• {sensor}, {listed}")
    if wanted:
        lines.append(translate("Panel", "Dates not downloaded yet: {0}").format(wanted))
    return lines, len(failed) + wanted
