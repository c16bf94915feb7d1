"""Step 1: project folder, area and season."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from furrow.plugin.canvas.draw_area import DrawAreaTool
from furrow.plugin.panel.area_choice import AreaChoice
from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.state import AREA, PanelState, StepView
from furrow.plugin.panel.step import StepBox
from furrow.plugin.panel.strips import WrappingLabel

translate = QCoreApplication.translate


class AreaStep(StepBox):
    """Its button chooses the folder; once there is one, it goes on with area and season."""

    step = AREA
    wants_new = pyqtSignal()
    wants_open = pyqtSignal()

    def __init__(self, session: PanelSession, canvas: QgsMapCanvas) -> None:
        self.choice = AreaChoice(session, canvas)
        super().__init__(session)

    def build(self) -> None:
        self._folder = WrappingLabel()
        self._open = QPushButton(translate("Panel", "Open a project…"))
        self._open.setObjectName("furrow_open_project")
        self._open.clicked.connect(self.wants_open)
        self._season = self._build_season()
        self._hint = WrappingLabel(
            translate(
                "Panel",
                "To download imagery, choose an area and give both days. Imagery that you have "
                "already brings its own.",
            )
        )
        self.contents.addWidget(self._folder)
        self.contents.addWidget(self.choice)
        self.contents.addWidget(self._season)
        self.contents.addWidget(self._hint)
        self.contents.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)

    def act(self) -> None:
        if self.session.state.is_empty or self.session.state.has_project:
            self.wants_new.emit()
        else:
            self.choice.put_tool_back()
            self.session.choose(area_is_settled=True)

    def draw(self) -> None:
        """Take the pointer to the map."""
        self.choice.draw()

    def ask_for_place(self) -> None:
        """A download needs them: show area and season, the days to be filled in."""
        self._automatic.setChecked(False)
        self._on_season()
        self.session.choose(area_is_settled=False)

    def update_to(self, state: PanelState, view: StepView) -> None:
        drafting = not state.is_empty and not state.has_project
        self._folder.setText(state.folder)
        self._folder.setVisible(bool(state.folder))
        for part in (self.choice, self._season):
            part.setVisible(drafting)
            part.setEnabled(not state.is_busy)
        draft = self.session.draft
        self._hint.setVisible(drafting and draft.is_download and bool(draft.lacks_place))
        self._open.setVisible(state.is_empty)
        self._open.setEnabled(view.can_act)
        self.choice.update_to(self.session.draft, drafting)
        if drafting:
            self.button.setText(translate("Panel", "Next: the imagery"))
            self.button.setVisible(state.current == AREA)
        else:
            self.button.setText(translate("Panel", "New project…"))
            self.button.setVisible(True)
        automatic = self._automatic.isChecked()
        for widget in self._days:
            widget.setVisible(not automatic)

    def dispose(self) -> None:
        self.choice.dispose()

    @property
    def tool(self) -> DrawAreaTool:
        return self.choice.tool

    @property
    def _all(self) -> QWidget:
        return self.choice.all

    def _build_season(self) -> QWidget:
        season = QWidget()
        grid = QGridLayout(season)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        self._automatic = QCheckBox(translate("Panel", "Find the season automatically"))
        self._automatic.setObjectName("furrow_season_automatic")
        self._automatic.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._automatic.setToolTip(
            translate("Panel", "The twelve months that the imagery covers best")
        )
        self._automatic.setChecked(True)
        self._automatic.toggled.connect(self._on_season)
        year = QDate.currentDate().year() - 1
        self._first = self._day(QDate(year, 1, 1))
        self._last = self._day(QDate(year, 12, 31))
        first = QLabel(translate("Panel", "First day"))
        last = QLabel(translate("Panel", "Last day"))
        first.setBuddy(self._first)
        last.setBuddy(self._last)
        self._days = (first, self._first, last, self._last)
        grid.addWidget(self._automatic, 0, 0, 1, 2)
        grid.addWidget(first, 1, 0)
        grid.addWidget(self._first, 1, 1)
        grid.addWidget(last, 2, 0)
        grid.addWidget(self._last, 2, 1)
        grid.setColumnStretch(1, 1)
        return season

    def _day(self, day: QDate) -> QDateEdit:
        edit = QDateEdit(day)
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.dateChanged.connect(self._on_season)
        return edit

    def _on_season(self) -> None:
        if self._automatic.isChecked():
            self.session.choose(season_start="", season_end="")
        else:
            self.session.choose(
                season_start=self._first.date().toString(Qt.DateFormat.ISODate),
                season_end=self._last.date().toString(Qt.DateFormat.ISODate),
            )
