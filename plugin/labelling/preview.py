"""The live map beside labelling: switched on and off, told of labels, asked what comes next.

What it tells pixels apart by is chosen here, too: the season's bands, or the features of one of the
pretrained networks that recipes use frozen.
"""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import QgsProviderRegistry, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.processing.recipes import recipes

translate = QCoreApplication.translate

SERIES = ""
FROZEN = "frozen_features"
"""The learner of recipes whose network gives features of single pixels."""
FEATURES_SETTING = "furrow/preview_features"
_NARROW_PX, _INDENT_PX = 80, 22


class PreviewBox(QWidget):
    """A check box, and a line on the state.

    Args:
        make: gives a LiveMap, or what behaves like one, for a parent.
    """

    suggested = pyqtSignal(object)
    """Suggestion: where a label would help most"""
    told = pyqtSignal(str)
    """why there is none"""
    appeared = pyqtSignal()
    """its layer is new on the map"""

    def __init__(self, make: Callable[[QObject], Any]) -> None:
        super().__init__()
        self._make = make
        self._live: Any = None
        self._folder = ""
        self._passed: list[str] = []
        """Places that were suggested already."""
        self._is_in_trouble = False
        self._waits = self._is_painted = False
        self.box = QCheckBox(translate("Labelling", "Preview while labelling"))
        self.box.setObjectName("furrow_preview")
        self.box.setToolTip(
            translate("Labelling", "A quick map that follows each label. Not a result.")
        )
        self.box.setChecked(True)
        self.box.toggled.connect(self._follow)
        self.line = WrappingLabel()
        self.line.setObjectName("furrow_preview_state")
        self.line.hide()
        self.features = _features_box()
        self.features.activated.connect(self._on_features)
        by = QLabel(translate("Labelling", "by"))
        by.setBuddy(self.features)
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT_PX, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(by)
        row.addWidget(self.features, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.box)
        column.addLayout(row)
        column.addWidget(self.line)

    @property
    def is_running(self) -> bool:
        return self._live is not None

    def run(self, folder: str) -> None:
        """Follow the labels of this project, where that is wanted; empty: of none."""
        if folder != self._folder:
            self._stop()
            self._folder, self._passed = folder, []
        self._follow()

    def labels_changed(self) -> None:
        if self._live is not None:
            self._live.labels_changed()

    def suggest(self, parcels: QgsVectorLayer | None = None) -> None:
        """Ask what to label next: a parcel of the layer, where the engine can read it."""
        self.box.setChecked(True)
        self._follow()
        if self._live is not None:
            self._waits = True
            self._live.suggest(file_of(parcels), ";".join(self._passed))

    def dispose(self) -> None:
        self._stop()
        self._folder = ""

    def _follow(self) -> None:
        wanted = bool(self._folder) and self.box.isChecked()
        if wanted and self._live is None:
            live = self._make(self)
            self._live, self._is_in_trouble = live, False
            live.told.connect(self._on_told)
            live.painted.connect(self._on_painted)
            live.suggested.connect(self._on_suggested)
            live.without_network.connect(self._on_without_network)
            live.stopped.connect(self._on_stopped)
            live.start(self._folder, str(self.features.currentData()))
        elif not wanted:
            self._stop()

    def _stop(self) -> None:
        live, self._live = self._live, None
        self._waits = self._is_painted = False
        if live is not None:
            live.close()
            live.deleteLater()
        self._say("")

    def _on_painted(self, painted: Any) -> None:
        self._is_in_trouble = False
        if painted.too_few:
            self._is_painted = False
            return  # which was told
        if not self._is_painted:
            self._is_painted = True
            self.appeared.emit()
        crops, parcels = len(painted.classes), sum(one.parcels for one in painted.classes)
        if self.features.currentData() == SERIES:
            words = translate("Labelling", "Preview: {0} crops, {1} parcels. Not a result.")
            self._say(words.format(crops, parcels))
        else:
            words = translate(
                "Labelling",
                "Preview: {0} crops, {1} parcels, {2} % of it by the network so far. Not a result.",
            )
            self._say(words.format(crops, parcels, int(100 * painted.share_ready)))

    def _on_suggested(self, result: Any) -> None:
        self._waits = False
        found = result.suggestions
        if found:
            self._passed.append(f"{found[0].x:.1f},{found[0].y:.1f}")
            self.suggested.emit(found[0])
        else:
            self.told.emit(translate("Labelling", "Nothing in view is left to suggest."))

    def _on_told(self, words: str) -> None:
        self._is_in_trouble = True
        self._say(words)
        if self._waits:
            self._waits = False
            self.told.emit(words)

    def _on_features(self) -> None:
        """Another kind was chosen: a live map that runs begins anew, with its cache at hand."""
        QgsSettings().setValue(FEATURES_SETTING, self.features.currentData())
        if self._live is not None:
            self._stop()
            self._follow()

    def _on_without_network(self, words: str) -> None:
        """It cannot be had, as where deep learning is not installed: the bands took its place."""
        self.features.setCurrentIndex(self.features.findData(SERIES))
        self._waits = False
        self.told.emit(words)

    def _on_stopped(self) -> None:
        """It gave up by itself, or its QGIS project went: what it said last stays."""
        words, was_trouble = self.line.text(), self._is_in_trouble
        self._stop()
        if was_trouble:
            self.box.setChecked(False)
            self._say(words)

    def _say(self, words: str) -> None:
        self.line.setText(words)
        self.line.setVisible(bool(words))


def _features_box() -> QComboBox:
    """The bands, and each pretrained network that a recipe uses frozen, by that recipe's title."""
    box = QComboBox()
    box.setObjectName("furrow_preview_features")
    box.setMinimumWidth(_NARROW_PX)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setToolTip(translate("Labelling", "What the preview tells crops apart by"))
    box.addItem(translate("Labelling", "Bands and indices"), SERIES)
    for recipe in recipes():
        known = box.findData(recipe.backbone) >= 0
        if recipe.learner == FROZEN and recipe.backbone and not known:
            box.addItem(recipe.title, recipe.backbone)
            box.setItemData(box.count() - 1, recipe.description, Qt.ItemDataRole.ToolTipRole)
    kept = box.findData(str(QgsSettings().value(FEATURES_SETTING) or SERIES))
    box.setCurrentIndex(max(0, kept))
    return box


def file_of(layer: QgsVectorLayer | None) -> str:
    """FILE or FILE:LAYER of a layer that lies in a file as it is; empty for any other."""
    if layer is None or layer.providerType() != "ogr" or layer.isEditable() or layer.subsetString():
        return ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, name = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    return f"{path}:{name}" if path and name else path
