"""Which season: one that fits the area's hemisphere, one found from the imagery, or own days."""

from __future__ import annotations

from datetime import date
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QGridLayout, QLabel, QWidget

from furrow.plugin.canvas.areas import latitude_of
from furrow.plugin.panel.season_words import calendar_table, calendar_words, preset_words
from furrow.plugin.panel.seasons import (
    SeasonPreset,
    crop_calendar,
    preset_of,
    season_presets,
    suggested_preset,
)
from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.state import Draft
from furrow.plugin.panel.strips import WrappingLabel

translate = QCoreApplication.translate

_AUTOMATIC, _OWN = "automatic", "own"


def suggested_season(draft: Draft, area: str) -> dict[str, Any]:
    """Fields of a draft that gets this area: the last season there, unless one was chosen."""
    if draft.season_start and not draft.season_is_suggested:
        return {}
    preset = suggested_preset(_latitude(area), date.today()) if area else None
    if preset is None:
        return {"season_start": "", "season_end": "", "season_is_suggested": False}
    return {**_days(preset), "season_is_suggested": True}


class SeasonChoice(QWidget):
    """Changes the draft's season; shows what the draft says."""

    def __init__(self, session: PanelSession) -> None:
        super().__init__()
        self._session = session
        self._is_showing = False
        self._wants_own = False
        self._presets: tuple[SeasonPreset, ...] = ()
        self.season = QComboBox()
        self.season.setObjectName("furrow_season")
        self.season.currentTextChanged.connect(self.season.setToolTip)  # where it is shortened
        self.season.setMinimumWidth(80)
        self.season.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.season.activated.connect(self._on_season)
        year = date.today().year - 1
        self.first = self._day("first", QDate(year, 1, 1))
        self.last = self._day("last", QDate(year, 12, 31))
        self.calendar = WrappingLabel()
        self.calendar.setObjectName("furrow_crop_calendar")
        self.season.setAccessibleName(translate("Panel", "Season"))
        words = QLabel(translate("Panel", "First day")), QLabel(translate("Panel", "Last day"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.addWidget(self.season, 0, 0, 1, 2)
        for row, (word, widget) in enumerate(zip(words, (self.first, self.last)), 1):
            word.setBuddy(widget)
            grid.addWidget(word, row, 0)
            grid.addWidget(widget, row, 1)
        grid.addWidget(self.calendar, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self._own_days = (*words, self.first, self.last)

    def show_draft(self, draft: Draft) -> None:
        self._is_showing = True
        self._offer(_latitude(draft.area))
        first, last = draft.season
        if first:
            self.first.setDate(QDate.fromString(first, Qt.DateFormat.ISODate))
            self.last.setDate(QDate.fromString(last, Qt.DateFormat.ISODate))
        key = _OWN if first else _AUTOMATIC
        if first and not self._wants_own:
            days = date.fromisoformat(first), date.fromisoformat(last)
            preset = preset_of(*days, self._presets)
            key = key if preset is None else _key(preset)
        self.season.setCurrentIndex(self.season.findData(key))
        for widget in self._own_days:
            widget.setVisible(key == _OWN)
        self._tell_crops(draft)
        self._is_showing = False

    def choose_some(self) -> None:
        """A download needs days: the last season, to be looked at."""
        draft = self._session.draft
        preset = suggested_preset(_latitude(draft.area), date.today())
        if not draft.season_start and preset is not None:
            self._session.choose(**_days(preset), season_is_suggested=True)

    # --- how ---

    def _offer(self, latitude: float | None) -> None:
        presets = season_presets(latitude, date.today())
        if presets == self._presets and self.season.count():
            return
        self._presets = presets
        self.season.clear()
        self.season.addItem(translate("Panel", "Season found from the imagery"), _AUTOMATIC)
        self.season.setItemData(
            0,
            translate("Panel", "The twelve months that the imagery covers best"),
            Qt.ItemDataRole.ToolTipRole,
        )
        before = ""
        for preset in presets:
            if preset.kind != before:
                self.season.insertSeparator(self.season.count())
            before = preset.kind
            self.season.addItem(preset_words(preset), _key(preset))
        self.season.insertSeparator(self.season.count())
        self.season.addItem(translate("Panel", "Own first and last day"), _OWN)

    def _on_season(self) -> None:
        key = self.season.currentData()
        self._wants_own = key == _OWN
        days = {"season_start": "", "season_end": ""}
        if key == _OWN:
            days = {"season_start": _iso(self.first), "season_end": _iso(self.last)}
        for preset in self._presets:
            if key == _key(preset):
                days = _days(preset)
        self._session.choose(**days, season_is_suggested=False)

    def _on_day(self) -> None:
        if not self._is_showing:
            self._wants_own = True
            self._session.choose(
                season_start=_iso(self.first),
                season_end=_iso(self.last),
                season_is_suggested=False,
            )

    def _day(self, name: str, day: QDate) -> QDateEdit:
        edit = QDateEdit(day)
        edit.setObjectName("furrow_season_" + name)
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.dateChanged.connect(self._on_day)
        return edit

    def _tell_crops(self, draft: Draft) -> None:
        latitude = _latitude(draft.area)
        crops = () if latitude is None or draft.season_is_wrong else crop_calendar(latitude)
        self.calendar.setVisible(bool(crops))
        if latitude is None or not crops:
            return
        self.calendar.setText(calendar_words(crops, *draft.season, latitude))
        self.calendar.setToolTip(calendar_table(crops))


def _latitude(area: str) -> float | None:
    return latitude_of(area) if area else None


def _days(preset: SeasonPreset) -> dict[str, str]:
    return {"season_start": preset.first.isoformat(), "season_end": preset.last.isoformat()}


def _key(preset: SeasonPreset) -> str:
    return f"{preset.kind} {preset.first.isoformat()}"


def _iso(edit: QDateEdit) -> str:
    return str(edit.date().toString(Qt.DateFormat.ISODate))
