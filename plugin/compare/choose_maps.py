"""Which two maps to compare: layers of the QGIS project, and maps that are not shown yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMapLayer, QgsMapLayerType, QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QWidget

from furrow.plugin.help.whats_this import explain
from furrow.plugin.layers.add_map import add_map, group_of_map
from furrow.plugin.layers.finished_map import MAP_FILE
from furrow.plugin.layers.map_layers import CROP_MAP
from furrow.plugin.layers.report_link import ROLE_PROPERTY, file_of

translate = QCoreApplication.translate

_KINDS = (QgsMapLayerType.RasterLayer, QgsMapLayerType.VectorLayer)
_NARROW_PX = 260


@dataclass(frozen=True)
class Candidate:
    """A layer that is there, or a map's folder whose layers are added when it is taken."""

    title: str
    layer: str = ""
    folder: str = ""


def candidates(map_folder: str, project: QgsProject) -> list[Candidate]:
    """All that can be compared: the crop map of ``map_folder`` first, other maps, other layers."""
    maps, others = [], []
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        if layer is None or not layer.isValid() or layer.type() not in _KINDS:
            continue
        if layer.customProperty(ROLE_PROPERTY) == CROP_MAP:
            folder = str(file_of(layer).parent) if file_of(layer) is not None else ""
            maps.append(Candidate(Path(folder).name or layer.name(), layer.id(), folder))
        elif layer.isSpatial():
            others.append(Candidate(layer.name(), layer.id()))
    shown = {Path(item.folder).resolve() for item in maps if item.folder}
    if map_folder:
        beside = Path(map_folder).parent.glob("*/" + MAP_FILE)
        folders = sorted((file.parent for file in beside), key=lambda folder: folder.name)
        maps += [Candidate(f.name, folder=str(f)) for f in folders if f.resolve() not in shown]
    this = Path(map_folder).resolve() if map_folder else None
    maps.sort(key=lambda item: this is None or Path(item.folder).resolve() != this)
    return maps + others


def layer_of(candidate: Candidate, project: QgsProject) -> QgsMapLayer | None:
    """The layer; a map that is not shown is added first. None where the layer is gone.

    Raises:
        FileMissing, ArtefactDamaged: the map cannot be read.
    """
    if candidate.layer:
        return project.mapLayer(candidate.layer)
    folder = Path(candidate.folder)
    group = group_of_map(folder, project) or add_map(folder, project)
    for node in group.findLayers():
        if node.layer() is not None and node.layer().customProperty(ROLE_PROPERTY) == CROP_MAP:
            return node.layer()
    return None


class ChooseMaps(QDialog):
    """Left and right."""

    def __init__(self, found: list[Candidate], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Jobs", "Compare two maps"))
        self._found = found
        self.left, self.right = QComboBox(), QComboBox()
        self.left.setObjectName("furrow_compare_left")
        self.right.setObjectName("furrow_compare_right")
        for box in (self.left, self.right):
            for item in found:
                box.addItem(item.title)
            box.setMinimumWidth(_NARROW_PX)
        self.right.setCurrentIndex(min(1, len(found) - 1))
        role = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(role.Ok | role.Cancel)
        self._buttons.button(role.Ok).setText(translate("Jobs", "Compare"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(translate("Jobs", "Left of the line"), self.left)
        form.addRow(translate("Jobs", "Right of the line"), self.right)
        form.addRow(self._buttons)
        for box in (self.left, self.right):
            box.currentIndexChanged.connect(self._allow)
        explain(self)
        self._allow()

    @property
    def chosen(self) -> tuple[Candidate, Candidate]:
        return self._found[self.left.currentIndex()], self._found[self.right.currentIndex()]

    def _allow(self) -> None:
        different = self.left.currentIndex() != self.right.currentIndex()
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(different)
