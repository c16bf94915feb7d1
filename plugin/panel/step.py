"""What the five steps share: a header with the state, a line on what is missing, one button."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.state import STEPS, PanelState, StepView
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.panel.style import ICON_PX, state_icon
from furrow.plugin.panel.words import state_word, step_title

translate = QCoreApplication.translate

_INDENT = 28


class StepBox(QFrame):
    """A step that opens and closes. A subclass fills ``body`` and says what its button does."""

    step = ""
    opened = pyqtSignal(str)
    """its step; by click or key"""

    def __init__(self, session: PanelSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("furrow_step_" + self.step)
        self.header = QToolButton()
        self.header.setObjectName("furrow_header_" + self.step)
        self.header.setCheckable(True)
        self.header.setAutoRaise(True)
        self.header.setIconSize(QSize(ICON_PX, ICON_PX))
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.setText(f" {STEPS.index(self.step) + 1}  {step_title(self.step)}")
        self.header.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        font = self.header.font()
        font.setBold(True)
        self.header.setFont(font)
        self.header.clicked.connect(self._on_header)
        self.line = WrappingLabel()
        self.body = QWidget()
        self.contents = QVBoxLayout(self.body)
        self.contents.setContentsMargins(0, 2, 0, 4)
        self.contents.setSpacing(6)
        self.button = QPushButton()
        self.button.setObjectName("furrow_do_" + self.step)
        self.button.setFont(font)  # the step's first choice stands out among its buttons
        self.button.clicked.connect(self.act)
        inner = QVBoxLayout()
        inner.setContentsMargins(_INDENT, 0, 6, 6)
        inner.setSpacing(4)
        inner.addWidget(self.line)
        inner.addWidget(self.body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addLayout(inner)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        rule.setFrameShadow(QFrame.Shadow.Sunken)
        layout.addWidget(rule)
        self.build()
        self.contents.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_open(False)

    # --- for the steps ---

    def build(self) -> None:
        """Fill ``contents``, above the primary button."""

    def act(self) -> None:
        """What the primary button does."""

    def update_to(self, state: PanelState, view: StepView) -> None:
        """Show what there is, beyond header, line and the button's being usable."""

    # --- for the dock ---

    def show_state(self, state: PanelState) -> None:
        view = state.steps[self.step]
        self.header.setIcon(state_icon(view.state))
        word = state_word(view.state)
        self.header.setToolTip(word)
        self.header.setAccessibleName(f"{step_title(self.step)}: {word}")
        self.header.setAccessibleDescription(view.line)
        self.line.setText(view.line)
        self.line.setToolTip(view.line)
        self.button.setEnabled(view.can_act)
        self.update_to(state, view)

    def set_open(self, is_open: bool) -> None:
        self.header.setChecked(is_open)
        self.body.setVisible(is_open)

    @property
    def is_open(self) -> bool:
        return self.header.isChecked()

    def _on_header(self, checked: bool) -> None:
        self.set_open(checked)
        if checked:
            self.opened.emit(self.step)
