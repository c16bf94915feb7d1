"""Step 1: project folder, area and season."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from furrow.plugin.canvas.draw_area import DrawAreaTool
from furrow.plugin.panel.area_choice import AreaChoice
from furrow.plugin.panel.area_facts import download_words
from furrow.plugin.panel.season_choice import SeasonChoice
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
        self.season = SeasonChoice(self.session)
        self._download = WrappingLabel()
        self._download.setObjectName("furrow_rough_download")
        self._hint = WrappingLabel(
            translate(
                "Panel",
                "To download imagery, choose an area and a season. Imagery that you have already "
                "brings its own.",
            )
        )
        self.contents.addWidget(self._folder)
        self.contents.addWidget(self.choice)
        self.contents.addWidget(self.season)
        self.contents.addWidget(self._download)
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
        self.season.choose_some()
        self.session.choose(area_is_settled=False)

    def update_to(self, state: PanelState, view: StepView) -> None:
        drafting = not state.is_empty and not state.has_project
        self._folder.setText(state.folder)
        self._folder.setVisible(bool(state.folder))
        for part in (self.choice, self.season):
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
        if drafting:
            self.season.show_draft(draft)
        words = download_words(draft) if drafting else ""
        self._download.setText(words)
        self._download.setVisible(bool(words))

    def dispose(self) -> None:
        self.choice.dispose()

    @property
    def tool(self) -> DrawAreaTool:
        return self.choice.tool

    @property
    def _all(self) -> QWidget:
        return self.choice.all
