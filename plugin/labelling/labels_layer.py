"""The project's labels as a layer of the map, each crop in its colour."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from furrow.engine.contract.legend import NOT_CROPLAND, RESERVED_COLORS, Legend
from furrow.plugin.labelling.project_file import other_land, shown_name

translate = QCoreApplication.translate

_FILL = "{},{},{},70"


def labels_source(folder: str) -> str:
    return "{}|layername=parcels".format(Path(folder) / "labels.gpkg")


def labels_on_map(folder: str) -> QgsVectorLayer | None:
    """The layer that shows this project's labels, where it is on the map."""
    file = Path(folder) / "labels.gpkg"
    for layer in QgsProject.instance().mapLayers().values():
        is_own = Path(layer.source().partition("|")[0]) == file
        if isinstance(layer, QgsVectorLayer) and is_own and "parcels" in layer.source():
            return layer
    return None


def show_labels(folder: str, legend: Legend) -> QgsVectorLayer | None:
    """Put the labels on the map, where they are not yet; None where they cannot be read."""
    layer = labels_on_map(folder)
    if layer is None:
        title = translate("Panel", "Labelled parcels")
        layer = QgsVectorLayer(labels_source(folder), title, "ogr")
        if not layer.isValid():
            return None
        layer.setReadOnly(True)  # two ways of writing one file would be one too many
        style(layer, legend)
        project = QgsProject.instance()
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer)
    return layer


def raise_labels(folder: str) -> None:
    """Above what else is on the map: a preview that has come would hide them."""
    root = QgsProject.instance().layerTreeRoot()
    layer = labels_on_map(folder)
    node = root.findLayer(layer.id()) if layer is not None else None
    if node is None or root.layerOrder()[:1] == [layer]:
        return
    root.insertChildNode(0, node.clone())
    node.parent().removeChildNode(node)


def style(layer: QgsVectorLayer, legend: Legend) -> None:
    """Classes as in the legend; a parcel without a class has an outline alone."""
    named = [(one.name, one.color) for one in legend.classes]
    named.append((other_land(), RESERVED_COLORS[NOT_CROPLAND]))
    categories = [
        QgsRendererCategory(name, _symbol(color), shown_name(name)) for name, color in named
    ]
    bare = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "#8a8f8c", "outline_style": "dot"}
    )
    categories.append(QgsRendererCategory(None, bare, translate("Labelling", "No label yet")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("crop", categories))


def refresh_labels(folder: str, legend: Legend) -> None:
    """The file has changed: show it as it is now."""
    layer = labels_on_map(folder)
    if layer is None:
        return
    renderer = layer.renderer()
    known = len(renderer.categories()) if isinstance(renderer, QgsCategorizedSymbolRenderer) else 0
    if known and known != len(legend.classes) + 2:
        style(layer, legend)
        layer.emitStyleChanged()
    layer.reload()
    layer.triggerRepaint()


def _symbol(color: str) -> QgsFillSymbol:
    shade = QColor(color)
    fill = _FILL.format(shade.red(), shade.green(), shade.blue())
    return QgsFillSymbol.createSimple(
        {"color": fill, "outline_color": color, "outline_width": "0.6"}
    )
