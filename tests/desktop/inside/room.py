"""Which texts have no room: labels, buttons, choices and titles whose words are cut.

A choice may be shortened where its tooltip says all of it.
"""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

SLACK_PX = 1
ICON_ALONE = Qt.ToolButtonStyle.ToolButtonIconOnly


def cut_texts(widget):
    """Each text in sight within ``widget`` that is wider, or higher, than its place."""
    found = []
    for child in [widget, *widget.findChildren(QWidget)]:
        if child.isVisible() and not child.visibleRegion().isNull():
            text = cut_text(child)
            if text:
                found.append(text)
    return found


def cut_text(child):
    """Empty where all of it can be read."""
    if isinstance(child, QLabel):
        return _of_label(child)
    if isinstance(child, QComboBox):
        told = child.currentText() and child.currentText() in child.toolTip()
        return "" if told else _wider(child.currentText(), child, _choice_px(child))
    if isinstance(child, QGroupBox):
        return _wider(child.title(), child, child.width() - 16)
    if isinstance(child, (QPushButton, QCheckBox, QRadioButton)):
        return _wider(child.text(), child, _button_px(child))
    if isinstance(child, QToolButton) and (
        child.icon().isNull() or child.toolButtonStyle() != ICON_ALONE
    ):
        return _wider(child.text(), child, None)
    return ""


def _of_label(label):
    if not label.text() or (label.pixmap() is not None and not label.pixmap().isNull()):
        return ""
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        return label.text() if needed > label.height() + SLACK_PX else ""
    return label.text() if label.sizeHint().width() > label.width() + SLACK_PX else ""


def _wider(text, child, room):
    if room is None:
        return text if child.sizeHint().width() > child.width() + SLACK_PX else ""
    needed = max(child.fontMetrics().horizontalAdvance(line) for line in (text or "").split("\n"))
    return text if needed > room + SLACK_PX else ""


def _button_px(button):
    if not button.text():
        return 0
    option = QStyleOptionButton()
    option.initFrom(button)  # initStyleOption is closed to Python
    option.text, option.icon, option.iconSize = button.text(), button.icon(), button.iconSize()
    element = {
        QCheckBox: QStyle.SubElement.SE_CheckBoxContents,
        QRadioButton: QStyle.SubElement.SE_RadioButtonContents,
    }.get(type(button), QStyle.SubElement.SE_PushButtonContents)
    room = button.style().subElementRect(element, option, button).width()
    if not button.icon().isNull():
        room -= button.iconSize().width() + 4
    return room


def _choice_px(box):
    if not box.currentText():
        return 0
    option = QStyleOptionComboBox()
    option.initFrom(box)
    option.editable = box.isEditable()
    style = box.style()
    field = style.subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    room = field.width()
    if not box.itemIcon(box.currentIndex()).isNull():
        room -= box.iconSize().width() + 4
    return room
