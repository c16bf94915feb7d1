"""The classes: colour, key, how many parcels are labelled, and how many are still needed."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QBrush,
    QColor,
    QContextMenuEvent,
    QIcon,
    QKeyEvent,
    QPainter,
    QPen,
    QPixmap,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from furrow.engine.contract.legend import NOT_CROPLAND, RESERVED_COLORS, Legend
from furrow.plugin.labelling.project_file import other_land, shown_name
from furrow.plugin.panel.strips import WrappingLabel

translate = QCoreApplication.translate

ENOUGH = 5
"""Labelled parcels of a class from which on its score means something."""
_MOST_ROWS = 8
_SWATCH_PX, _DETAIL = 14, 3
_NAME, _COUNT, _NEEDED = range(3)
_CROP = Qt.ItemDataRole.UserRole
_CAN_GO = Qt.ItemDataRole.UserRole + 1
_RIGHT = 0x0002 | 0x0080
"""AlignRight | AlignVCenter as the number that models hold: Qt 5's and Qt 6's flags differ."""


class LegendWidget(QWidget):
    """Choose a class by click, Enter or its digit; add one by name."""

    chosen = pyqtSignal(str)
    """a class's name"""
    digit_pressed = pyqtSignal(int)
    class_named = pyqtSignal(str)
    """a class that is to be added"""
    class_unwanted = pyqtSignal(str)
    """a class without labels that is to be taken out"""

    def __init__(self) -> None:
        super().__init__()
        self.tree = _Classes(self)
        self.tree.itemClicked.connect(self._on_item)
        self.tree.itemActivated.connect(self._on_activated)
        self._just_clicked = False
        self.name = QLineEdit()
        self.name.setObjectName("furrow_new_class")
        self.name.setPlaceholderText(translate("Labelling", "Another crop"))
        self.name.setAccessibleName(translate("Labelling", "Name of another crop"))
        self.name.setMinimumWidth(60)
        self.name.textChanged.connect(lambda text: self.add.setEnabled(bool(text.strip())))
        self.name.returnPressed.connect(self._on_add)
        self.add = QPushButton(translate("Labelling", "Add"))
        self.add.setObjectName("furrow_add_class")
        self.add.setAutoDefault(False)
        self.add.setToolTip(translate("Labelling", "Add this crop to the legend"))
        self.add.setEnabled(False)
        self.add.clicked.connect(self._on_add)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.name, 1)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tree)
        column.addLayout(row)
        self.next = WrappingLabel()
        self.next.setObjectName("furrow_legend_next")
        self.next.hide()
        column.addWidget(self.next)

    def say_next(self, words: str) -> None:
        """What comes next, now that labels are enough; empty: they are not."""
        self.next.setText(words)
        self.next.setVisible(bool(words))

    def show_classes(self, legend: Legend, counts: dict[str, int], held: str, picked: str) -> None:
        """Show the legend with its counts.

        Args:
            held: the class that every click gives.
            picked: the class of the parcel that is picked.
        """
        named = [(one.name, one.color) for one in legend.classes]
        named.append((other_land(), RESERVED_COLORS[NOT_CROPLAND]))
        rows = self.tree.topLevelItemCount()
        for number in range(max(rows, len(named))):
            if number >= len(named):
                self.tree.takeTopLevelItem(len(named))
                continue
            if number >= rows:
                self.tree.addTopLevelItem(QTreeWidgetItem())
            name, color = named[number]
            is_other = number == len(named) - 1
            key = "" if is_other or number > 9 else str((number + 1) % 10)
            self._fill(
                self.tree.topLevelItem(number), name, color, key, counts.get(name, 0), is_other
            )
            self._mark(self.tree.topLevelItem(number), name == held, name == picked)
        self.tree.updateGeometry()

    def row_texts(self) -> list[tuple[str, str, str]]:
        """What is shown, row by row."""
        items = (self.tree.topLevelItem(n) for n in range(self.tree.topLevelItemCount()))
        return [(item.text(_NAME), item.text(_COUNT), item.text(_NEEDED)) for item in items]

    def _fill(
        self, item: QTreeWidgetItem, name: str, color: str, key: str, count: int, is_other: bool
    ) -> None:
        shown = shown_name(name)
        needed = ""
        if not is_other and count < ENOUGH:
            needed = translate("Labelling", "{0} more").format(ENOUGH - count)
        item.setText(_NAME, f"{key}  {shown}" if key else f"    {shown}")
        item.setIcon(_NAME, swatch(QColor(color)))
        item.setData(_NAME, _CROP, name)
        item.setText(_COUNT, str(count))
        item.setText(_NEEDED, needed)
        for column in (_COUNT, _NEEDED):
            item.setData(column, Qt.ItemDataRole.TextAlignmentRole, _RIGHT)
        told = translate("Labelling", "Labelled parcels of {0}: {1}").format(shown, count)
        if key:
            told = translate("Labelling", "{0}, key {1}").format(told, key)
        item.setData(_NAME, Qt.ItemDataRole.AccessibleTextRole, told)
        can_go = not is_other and count == 0
        item.setData(_NAME, _CAN_GO, can_go)
        if can_go:
            told += "\n" + translate("Labelling", "Del or a right click takes it out of the list.")
        for column in range(3):
            item.setToolTip(column, told)
        item.setForeground(_NEEDED, QBrush(QgsApplication.palette().mid().color().darker(120)))

    def _mark(self, item: QTreeWidgetItem, is_held: bool, is_picked: bool) -> None:
        font = item.font(_NAME)
        font.setBold(is_held or is_picked)
        item.setFont(_NAME, font)
        item.setSelected(is_held)

    def _on_item(self, item: QTreeWidgetItem) -> None:
        self._just_clicked = True
        self.chosen.emit(str(item.data(_NAME, _CROP)))

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        """Enter; where QGIS activates on a single click, the click has said it already."""
        if not self._just_clicked:
            self.chosen.emit(str(item.data(_NAME, _CROP)))
        self._just_clicked = False

    def ask_to_remove(self, item: QTreeWidgetItem | None) -> None:
        """Where the class has no labels; whether any lie elsewhere, the store knows."""
        if item is not None and item.data(_NAME, _CAN_GO):
            self.class_unwanted.emit(str(item.data(_NAME, _CROP)))

    def menu_of(self, item: QTreeWidgetItem) -> QMenu:
        """What can be done with a class besides giving it."""
        menu = QMenu(self.tree)
        menu.setObjectName("furrow_legend_menu")
        crop = str(item.data(_NAME, _CROP))
        words = translate("Labelling", "Take “{0}” out of the list").format(shown_name(crop))
        remove = menu.addAction(words)
        remove.setObjectName("furrow_remove_class")
        remove.setEnabled(bool(item.data(_NAME, _CAN_GO)))
        remove.triggered.connect(lambda: self.class_unwanted.emit(crop))
        return menu

    def _on_add(self) -> None:
        if self.name.text().strip():
            self.class_named.emit(self.name.text())


class _Classes(QTreeWidget):
    """As high as its rows, and never wider than the dock."""

    def __init__(self, legend: LegendWidget) -> None:
        super().__init__()
        self._legend = legend
        self.setObjectName("furrow_legend")
        self.setAccessibleName(translate("Labelling", "Classes"))
        self.setColumnCount(3)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setIconSize(QSize(_SWATCH_PX, _SWATCH_PX))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column in (_COUNT, _NEEDED):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def sizeHint(self) -> QSize:
        rows = min(_MOST_ROWS, max(1, self.topLevelItemCount()))
        high = self.sizeHintForRow(0) if self.topLevelItemCount() else self.fontMetrics().height()
        return QSize(120, rows * max(high, _SWATCH_PX + 4) + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse or by the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_key else self.itemAt(event.pos())
        if item is None:
            return
        place = self.visualItemRect(item).center() if by_key else event.pos()
        menu = self._legend.menu_of(item)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._legend._just_clicked = False
        if event.key() == Qt.Key.Key_Delete:
            self._legend.ask_to_remove(self.currentItem())
            return
        if event.text().isdigit() and len(event.text()) == 1:
            self._legend.digit_pressed.emit(int(event.text()))
        else:
            super().keyPressEvent(event)


def swatch(color: QColor) -> QIcon:
    """A small square of a class's colour."""
    size = _SWATCH_PX * _DETAIL
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color.darker(140), _DETAIL))
    painter.setBrush(color)
    painter.drawRoundedRect(2 * _DETAIL, 2 * _DETAIL, size - 4 * _DETAIL, size - 4 * _DETAIL, 4, 4)
    painter.end()
    pixmap.setDevicePixelRatio(_DETAIL)
    return QIcon(pixmap)
