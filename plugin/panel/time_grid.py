"""How the season becomes time steps: their length, how a composite is made, what is cloud."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from furrow.engine.contract.compositing import CLOUDS, LARGEST_BUFFER_M, METHODS, ORBITS
from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.state import Draft

translate = QCoreApplication.translate

_NARROW_PX = 80


class TimeGrid(QgsCollapsibleGroupBoxBasic):
    """Folded: the defaults serve most. Changes the draft; shows what the draft says.

    Once the project is made, its time grid is settled: its models are made for it.
    """

    def __init__(self, session: PanelSession) -> None:
        super().__init__(translate("Panel", "Time steps and clouds"))
        self.setObjectName("furrow_time_grid")
        self.setFlat(True)
        self.setMinimumWidth(1)
        self._session = session
        self.step = _box(
            "furrow_time_step",
            (
                (translate("Panel", "One month"), "month"),
                (translate("Panel", "Ten days (dekad)"), "dekad"),
                (translate("Panel", "16 days"), "16d"),
            ),
        )
        tr = translate
        methods = (
            tr("Processing", "Median of each band"),
            tr("Processing", "Medoid: the date most like all others"),
            tr("Processing", "Date nearest to the middle of the step"),
        )
        clouds = (
            tr("Processing", "Lenient: cloud and shadow"),
            tr("Processing", "Normal: thin cirrus and snow, too"),
            tr("Processing", "Strict: also what was not classified"),
        )
        orbits = (
            tr("Processing", "All in one composite"),
            tr("Processing", "Ascending only"),
            tr("Processing", "Descending only"),
            tr("Processing", "Both, each in composites of its own"),
        )
        self.composite = _box("furrow_composite", tuple(zip(methods, METHODS)))
        self.clouds = _box("furrow_clouds", tuple(zip(clouds, CLOUDS)))
        self.orbits = _box("furrow_orbits", tuple(zip(orbits, ORBITS)))
        self.buffer = QDoubleSpinBox()
        self.buffer.setObjectName("furrow_cloud_buffer")
        self.buffer.setRange(0, LARGEST_BUFFER_M)
        self.buffer.setDecimals(0)
        self.buffer.setSingleStep(20)
        self.buffer.setSuffix(" m")
        self.buffer.setKeyboardTracking(False)
        self.buffer.setMinimumWidth(_NARROW_PX)
        rows = (
            (translate("Panel", "Time step"), self.step),
            (translate("Panel", "Composite"), self.composite),
            (translate("Panel", "Cloud is"), self.clouds),
            (translate("Panel", "Margin"), self.buffer),
            (translate("Panel", "Orbits"), self.orbits),
        )
        inner = QWidget()  # unfolding shows all that lies in the box itself
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 2, 0, 0)
        whole.addWidget(inner)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, (words, widget) in enumerate(rows):
            name = QLabel(words)
            name.setBuddy(widget)
            grid.addWidget(name, row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)
        for box in (self.step, self.composite, self.clouds, self.orbits):
            box.activated.connect(self._on_change)  # a person's choices only
        self.buffer.editingFinished.connect(self._on_change)
        self.setCollapsed(True)

    def show_draft(self, draft: Draft) -> None:
        for box, value in (
            (self.step, draft.time_step),
            (self.composite, draft.composite),
            (self.clouds, draft.clouds),
            (self.orbits, draft.orbits),
        ):
            if box.findData(value) < 0:  # of an earlier download that another tool asked for
                box.addItem(value, value)
            box.setCurrentIndex(box.findData(value))
            box.setToolTip(box.currentText())  # which a narrow panel shortens
        if self.buffer.value() != draft.cloud_buffer_m:
            self.buffer.setValue(draft.cloud_buffer_m)
        self.orbits.setEnabled("s1" in draft.sensors_there or not draft.is_download)

    def _on_change(self) -> None:
        self._session.choose(
            time_step=str(self.step.currentData()),
            composite=str(self.composite.currentData()),
            clouds=str(self.clouds.currentData()),
            orbits=str(self.orbits.currentData()),
            cloud_buffer_m=self.buffer.value(),
        )


def _box(name: str, choices: tuple[tuple[str, str], ...]) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setMinimumWidth(_NARROW_PX)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for words, value in choices:
        box.addItem(words, value)
    return box
