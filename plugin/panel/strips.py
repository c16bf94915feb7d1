"""Messages inside the dock: what is wrong, what to do next. They wrap, and can be closed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from furrow.plugin.panel.style import strip_style

translate = QCoreApplication.translate


class WrappingLabel(QLabel):
    """A label of plain text that wraps and can be selected, and never widens the dock.

    Qt works out a wrapping label's least height for its least width, which would be a column of
    single words; here its height follows from the width that it is given, and from nothing else.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setText(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setWordWrap(True)
        self.setIndent(0)  # a theme that frames labels would else push the text down
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def setText(self, text: str) -> None:
        """A figure stays with its percent sign."""
        super().setText(text.replace(" %", "\u00a0%"))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


def fit_height(dialog: QWidget, width: int) -> None:
    """Give a dialog this width at least, and the height that its wrapped texts need then.

    Qt makes a dialog as high as if each of them were one line. What a person made larger stays.
    """
    layout = dialog.layout()
    if layout is not None:
        now = dialog.size() if dialog.isVisible() else QSize(0, 0)
        width = max(width, now.width())
        high = max(layout.totalHeightForWidth(width), dialog.sizeHint().height())
        dialog.resize(width, max(high, now.height()))


class Strip(QFrame):
    """One message; hidden while there is none."""

    def __init__(self, kind: str, closable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setStyleSheet(strip_style(kind))
        self._label = WrappingLabel()
        self.button = QPushButton()
        self.button.setVisible(False)
        words = QVBoxLayout()
        words.addWidget(self._label)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 6, 6)
        row.addLayout(words, 1)
        if closable:
            close = QToolButton()
            close.setText("×")
            close.setAutoRaise(True)
            close.setToolTip(translate("Panel", "Close this message"))
            close.setAccessibleName(close.toolTip())
            close.clicked.connect(self.clear)
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def say(self, text: str) -> None:
        self._label.setText(text)
        self.setVisible(bool(text))

    def add(self, text: str) -> None:
        """Say this too, below what is said already."""
        if text not in self._label.text().split("\n"):
            self.say("\n".join(part for part in (self._label.text(), text) if part))

    def clear(self) -> None:
        self.say("")
