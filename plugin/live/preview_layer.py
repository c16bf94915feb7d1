"""The layer of the live map: pixels in memory, and no trace of it in a saved project."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from furrow.engine.contract.live_results import PreviewClass, PreviewPainted
from furrow.plugin.layers.add_map import furrow_layers, leave_band_out
from furrow.plugin.layers.report_link import file_of
from furrow.plugin.translation import said

translate = QCoreApplication.translate

PREVIEW_PROPERTY = "furrow/preview"
"""On the layer: it is a preview, not a result."""
_FOLDER = "/vsimem/furrow-live"
_OPACITY = 0.75
"""The fields of the imagery show through, and it does not look like a finished map."""
_numbers = count(1)


class _Layer(QgsRasterLayer):
    def fit(self) -> None:
        """Take the extent of the picture that was loaded last; QGIS keeps that of the first."""
        self.setExtent(self.dataProvider().extent())


class PreviewLayer(QObject):
    """Shows frames, one in the place of the other.

    While QGIS saves its project the layer is not in it; it comes back afterwards. It never makes
    the project look changed.
    """

    taken_away = pyqtSignal()
    """Somebody else removed the layer, or its project was closed."""

    def __init__(self, project: QgsProject, folder: Path, parent: QObject | None = None) -> None:
        """
        Args:
            folder: of the Furrow project, beside whose layers it is put.
        """
        super().__init__(parent)
        self._project = project
        self._folder = folder
        self._place = f"{_FOLDER}-{os.getpid()}-{next(_numbers)}.tif"
        self._layer: _Layer | None = None
        self._pixels = b""
        self._classes: tuple[PreviewClass, ...] = ()
        self._aside: _Layer | None = None
        """The layer itself, while QGIS saves without it."""
        self._saved_in: tuple[QgsLayerTreeGroup | None, int, bool] | None = None
        project.writeProject.connect(self._step_aside)
        project.projectSaved.connect(self._come_back)
        project.layersWillBeRemoved.connect(self._on_removal)

    @property
    def layer(self) -> QgsRasterLayer | None:
        return self._layer

    def show(self, painted: PreviewPainted) -> bool:
        """Load a frame; False where its file is gone or cannot be read.

        The bytes go into memory, so that the engine may take its file away.
        """
        file = Path(painted.file)
        try:
            pixels = file.read_bytes()
        except OSError:
            return False
        with suppress(OSError):
            file.unlink()
        with suppress(RuntimeError):  # GDAL's exceptions may be on; the layer will be invalid
            gdal.FileFromMemBuffer(self._place, pixels)
        self._pixels = pixels  # GDAL reads this very buffer
        if self._layer is None:
            return self._add(painted.classes)
        self._layer.dataProvider().reloadData()
        self._layer.fit()
        if self._classes != painted.classes:
            self._dress(painted.classes)
        self._layer.triggerRepaint()
        return True

    def remove(self) -> None:
        """Take the layer and its pixels away; it may be shown again."""
        layer, self._layer = self._layer, None
        self._saved_in = None
        if layer is not None:
            with _unchanged(self._project):
                self._project.removeMapLayer(layer.id())
        self._forget()

    def close(self) -> None:
        """The end."""
        self.blockSignals(True)
        for signal, slot in (
            (self._project.writeProject, self._step_aside),
            (self._project.projectSaved, self._come_back),
            (self._project.layersWillBeRemoved, self._on_removal),
        ):
            with suppress(TypeError):  # it was never connected
                signal.disconnect(slot)
        self.remove()

    # --- the layer -------------------------------------------------------------------------------

    def _add(self, classes: tuple[PreviewClass, ...]) -> bool:
        layer = _Layer(self._place, translate("Live", "Preview (not a result)"), "gdal")
        if not layer.isValid():
            self._forget()
            return False
        layer.setCustomProperty(PREVIEW_PROPERTY, True)
        metadata = QgsLayerMetadata()
        metadata.setTitle(layer.name())
        metadata.setAbstract(
            translate(
                "Live",
                "A preview, not a result: it follows the labels while you set them, and nobody has "
                "measured how good it is. It is never saved. For a map with an honest accuracy, "
                "train a model and map the area.",
            )
        )
        metadata.setCrs(layer.crs())
        layer.setMetadata(metadata)
        self._layer = layer
        self._dress(classes)
        group, row = self._where()
        self._insert(group, row, True)
        return True

    def _insert(self, group: QgsLayerTreeGroup, row: int, is_shown: bool) -> None:
        with _unchanged(self._project):
            self._project.addMapLayer(self._layer, False)
            node = QgsLayerTreeLayer(self._layer)
            leave_band_out(node)
            group.insertChildNode(row, node)
            node.setItemVisibilityChecked(is_shown)

    def _where(self) -> tuple[QgsLayerTreeGroup, int]:
        """On top of the group that holds this project's layers; else below the vector layers on
        top of all, so that parcels and labels can still be seen and clicked."""
        root = self._project.layerTreeRoot()
        for layer in furrow_layers(self._project):
            file, node = file_of(layer), root.findLayer(layer.id())
            if file is None or node is None or self._folder not in file.resolve().parents:
                continue
            if isinstance(node.parent(), QgsLayerTreeGroup):
                return node.parent(), 0
        nodes = root.children()
        while nodes and _is_vector(nodes[0]):
            nodes = nodes[1:]
        return root, len(root.children()) - len(nodes)

    def _dress(self, classes: tuple[PreviewClass, ...]) -> None:
        self._classes = classes
        palette = [
            QgsPalettedRasterRenderer.Class(one.value, QColor(one.color), said(one.name))
            for one in classes
        ]
        provider = self._layer.dataProvider()
        renderer = QgsPalettedRasterRenderer(provider, 1, palette)
        renderer.setOpacity(_OPACITY)
        self._layer.setRenderer(renderer)
        node = self._project.layerTreeRoot().findLayer(self._layer.id())
        if node is not None:
            leave_band_out(node)
        self._layer.emitStyleChanged()

    def _forget(self) -> None:
        with suppress(RuntimeError):  # it was never there, and QGIS switched GDAL's exceptions on
            gdal.Unlink(self._place)
        self._pixels = b""
        self._classes = ()

    # --- the project -----------------------------------------------------------------------------

    def _step_aside(self, document: QDomDocument) -> None:
        """QGIS is saving: what it wrote of the layer so far is taken out, and the layer with it."""
        if self._layer is None:
            return
        layer, identity = self._layer, self._layer.id()
        _strike_out(document, identity)
        node = self._project.layerTreeRoot().findLayer(identity)
        group = node.parent() if node is not None else None
        row = group.children().index(node) if group is not None else 0
        shown = node.itemVisibilityChecked() if node is not None else True
        self._layer = None
        self._saved_in = (group, row, shown)
        with _unchanged(self._project):
            taken = self._project.takeMapLayer(layer)
        self._aside = taken or layer

    def _come_back(self) -> None:
        if self._saved_in is None:
            return
        group, row, shown = self._saved_in
        self._saved_in = None
        self._layer, self._aside = self._aside, None
        with suppress(RuntimeError):  # the group went with something else
            if group is not None and group is not self._project.layerTreeRoot():
                group.children()
                self._insert(group, row, shown)
                return
        self._insert(self._project.layerTreeRoot(), row, shown)

    def _on_removal(self, layers: list[str]) -> None:
        if self._layer is not None and self._layer.id() in layers:
            self._layer = None
            self._forget()
            self.taken_away.emit()


def _is_vector(node: QgsLayerTreeNode) -> bool:
    return isinstance(node, QgsLayerTreeLayer) and isinstance(node.layer(), QgsVectorLayer)


@contextmanager
def _unchanged(project: QgsProject) -> Iterator[None]:
    """A preview that comes and goes is no change that a user would have to save."""
    was_dirty = project.isDirty()
    try:
        yield
    finally:
        if not was_dirty:
            project.setDirty(False)


def _strike_out(document: QDomDocument, identity: str) -> None:
    """All elements of a project file that stand for this layer."""
    for tag, attribute in (
        ("layer-tree-layer", "id"),
        ("item", ""),
        ("legendlayer", ""),
        ("layer", "id"),
        ("maplayer", ""),
    ):
        found = document.elementsByTagName(tag)
        elements = [found.at(at).toElement() for at in range(found.count())]
        for element in elements:
            if _stands_for(element, attribute, identity):
                element.parentNode().removeChild(element)


def _stands_for(element: QDomElement, attribute: str, identity: str) -> bool:
    if attribute:
        return element.attribute(attribute) == identity
    named = element.firstChildElement("id")
    return element.text() == identity or (not named.isNull() and named.text() == identity)
