"""What's-this help: who asks what a control is for is told in a sentence or two, with a link.

The words stand in this folder's other files, by the name of the control or box (``objectName``),
or by the name of its class where a box has no other. What a box says goes for all in it.
"""

from __future__ import annotations

import html

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWhatsThis, QWidget

from furrow.plugin.help.words import all_words
from furrow.plugin.settings.values import help_url

translate = QCoreApplication.translate


def explain(window: QWidget) -> None:
    """Give all that is in a window its words. Call it once, when the window is built."""
    texts = {name: _as_html(words, page) for name, (words, page) in all_words().items()}
    links = _Links(window)
    window.installEventFilter(links)
    for widget in (window, *window.findChildren(QWidget)):
        text = texts.get(widget.objectName()) or texts.get(type(widget).__name__)
        if not text:
            continue
        if isinstance(widget.parentWidget(), QgsFileWidget):
            widget = widget.parentWidget()  # its line has the name; its button is meant, too
        widget.setWhatsThis(text)
        menu = widget.menu() if hasattr(widget, "menu") else None
        if isinstance(menu, QMenu):
            menu.setWhatsThis(text)
            menu.installEventFilter(links)


def ask() -> None:
    """The next click asks what is under it, in place of what it does else."""
    QWhatsThis.enterWhatsThisMode()


def ask_button() -> QToolButton:
    """A small “?”."""
    button = QToolButton()
    button.setObjectName("furrow_whats_this")
    button.setText("?")
    button.setAutoRaise(True)
    button.setToolTip(
        translate("Panel", "What’s this? Click it, then what you want to know about.")
    )
    button.setAccessibleName(translate("Panel", "What’s this?"))
    button.clicked.connect(ask)
    return button


class _Links(QObject):
    """Opens the page whose link was clicked: Qt tells the control, and then what it lies in."""

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is None or event.type() != QEvent.Type.WhatsThisClicked:
            return False
        QWhatsThis.hideText()
        QDesktopServices.openUrl(help_url(event.href()))
        return True


def _as_html(words: str, page: str) -> str:
    text = f"<p>{html.escape(words)}</p>"
    if not page:
        return text
    more = html.escape(translate("Help", "More about this"))
    return f'{text}<p><a href="{page}">{more}</a></p>'
