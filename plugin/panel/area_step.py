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
    QRadioButton,
    QWidget,
)

from furrow.plugin.canvas.draw_area import DrawAreaTool, hectares
from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.state import AREA, PanelState, StepView
from furrow.plugin.panel.step import StepBox
from furrow.plugin.panel.strips import WrappingLabel

translate = QCoreApplication.translate


class AreaStep(StepBox):
    """Its button chooses the folder; once there is one, it draws the area."""

    step = AREA
    wants_new = pyqtSignal()
    wants_open = pyqtSignal()
    wants_words = pyqtSignal(str)

    def __init__(self, session: PanelSession, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        super().__init__(session)
        self._tool = DrawAreaTool(canvas)
        self._tool.drawn.connect(self._on_drawn)
        self._tool.not_drawn.connect(self._on_not_drawn)

    def build(self) -> None:
        self._folder = WrappingLabel()
        self._choices = QWidget()
        grid = QGridLayout(self._choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        self._all = QRadioButton(translate("Panel", "All of the imagery"))
        self._drawn = QRadioButton(translate("Panel", "A rectangle on the map"))
        self._all.setChecked(True)
        self._all.toggled.connect(self._on_all)
        self._drawn.clicked.connect(self.draw)
        self._size = WrappingLabel()
        self._automatic = QCheckBox(translate("Panel", "Find the season automatically"))
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
        grid.addWidget(self._all, 0, 0, 1, 2)
        grid.addWidget(self._drawn, 1, 0, 1, 2)
        grid.addWidget(self._size, 2, 0, 1, 2)
        grid.addWidget(self._automatic, 3, 0, 1, 2)
        grid.addWidget(first, 4, 0)
        grid.addWidget(self._first, 4, 1)
        grid.addWidget(last, 5, 0)
        grid.addWidget(self._last, 5, 1)
        grid.setColumnStretch(1, 1)
        self._open = QPushButton(translate("Panel", "Open a project…"))
        self._open.clicked.connect(self.wants_open)
        self.contents.addWidget(self._folder)
        self.contents.addWidget(self._choices)
        self.contents.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)

    def act(self) -> None:
        if self.session.state.is_empty or self.session.state.has_project:
            self.wants_new.emit()
        else:
            self.draw()

    def draw(self) -> None:
        """Take the pointer to the map."""
        self._canvas.setMapTool(self._tool)
        self.wants_words.emit(
            translate("Panel", "Drag a rectangle on the map. Escape drops it while you drag.")
        )

    def update_to(self, state: PanelState, view: StepView) -> None:
        drafting = not state.is_empty and not state.has_project
        self._folder.setText(state.folder)
        self._folder.setVisible(bool(state.folder))
        self._choices.setVisible(drafting)
        self._choices.setEnabled(view.can_act)
        self._open.setVisible(state.is_empty)
        self._open.setEnabled(view.can_act)
        area = self.session.draft.area
        if drafting:
            self.button.setText(translate("Panel", "Draw the area on the map"))
        else:
            self.button.setText(translate("Panel", "New project…"))
            self._tool.clear()
        chosen = self._drawn if area else self._all
        if not chosen.isChecked() and not (chosen is self._all and self._is_drawing):
            chosen.setChecked(True)
        if area:
            size = f"{hectares(area):,.0f}"
            self._size.setText(translate("Panel", "{0} ha drawn").format(size))
        self._size.setVisible(bool(area))
        automatic = self._automatic.isChecked()
        for widget in self._days:
            widget.setVisible(not automatic)

    def dispose(self) -> None:
        self._tool.dispose()

    @property
    def tool(self) -> DrawAreaTool:
        return self._tool

    @property
    def _is_drawing(self) -> bool:
        return self._canvas.mapTool() is self._tool

    def _day(self, day: QDate) -> QDateEdit:
        edit = QDateEdit(day)
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.dateChanged.connect(self._on_season)
        return edit

    def _on_all(self, checked: bool) -> None:
        if checked:
            self._tool.clear()
            self._canvas.unsetMapTool(self._tool)
            self.session.choose(area="")

    def _on_drawn(self, area: str) -> None:
        self._canvas.unsetMapTool(self._tool)
        self.wants_words.emit("")
        self.session.choose(area=area)

    def _on_not_drawn(self) -> None:
        self.wants_words.emit(
            translate("Panel", "That rectangle lies outside of the map's coordinate system.")
        )

    def _on_season(self) -> None:
        if self._automatic.isChecked():
            self.session.choose(season_start="", season_end="")
        else:
            self.session.choose(
                season_start=self._first.date().toString(Qt.DateFormat.ISODate),
                season_end=self._last.date().toString(Qt.DateFormat.ISODate),
            )
