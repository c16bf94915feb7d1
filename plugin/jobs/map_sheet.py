"""A finished map as a page to print: map, legend, scale, north, how good it is, whose data."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterSymbolLegendNode,
)
from qgis.PyQt.QtCore import QCoreApplication, QRectF
from qgis.PyQt.QtGui import QColor, QFont

from furrow.plugin.jobs.exports import PART, ExportFailed
from furrow.plugin.layers.finished_map import FinishedMap
from furrow.plugin.layers.map_layers import CROP_MAP, layers_of
from furrow.plugin.layers.words import check_sentences, map_title, simulated_sentence
from furrow.plugin.translation import said

translate = QCoreApplication.translate

DPI = 200.0
_NORTH = ":/images/north_arrows/layout_default_north_arrow.svg"
_INK, _GREY = QColor("#1f2a2e"), QColor("#55606e")
_ATTRIBUTION_LINES = 3


@dataclass(frozen=True)
class _Box:
    """Millimetres on an A4 page, landscape (297 × 210)."""

    x: float
    y: float
    width: float
    height: float


_TITLE = _Box(12, 9, 240, 10)
_SUBTITLE = _Box(12, 19, 240, 7)
_NORTH_BOX = _Box(268, 9, 17, 17)
_MAP = _Box(12, 28, 205, 146)
_LEGEND = _Box(222, 28, 63, 146)
_SCALE = _Box(222, 160, 63, 14)
_FIGURES = _Box(12, 177, 273, 15)
_SOURCES = _Box(12, 193, 273, 13)


def write_sheet(finished: FinishedMap, target: Path) -> None:
    """Write the page as a PDF; nothing of that name is there before all of it is.

    In the GUI's thread: a layout cannot be printed in another one.

    Raises:
        FileMissing, ArtefactDamaged: the map cannot be opened.
        ExportFailed, OSError
    """
    project = QgsProject()
    (item,) = [item for item in layers_of(finished) if item.role == CROP_MAP]
    layer = item.open()
    project.addMapLayer(layer)
    project.setCrs(layer.crs())
    layout = sheet(project, layer, finished)
    part = target.with_name(f".{target.stem}{PART}{target.suffix}")
    try:
        with open(part, "wb"):  # where this fails, the system says why
            pass
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = DPI
        outcome = QgsLayoutExporter(layout).exportToPdf(str(part), settings)
        if outcome != QgsLayoutExporter.ExportResult.Success:
            raise ExportFailed(
                translate("Jobs", "QGIS could not print the page to {0}.").format(target)
            )
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)


def sheet(project: QgsProject, layer: QgsMapLayer, finished: FinishedMap) -> QgsPrintLayout:
    """The page, as a layout of ``project``, which is kept as long as the layout."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(map_title(finished))
    layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Landscape)
    _label(layout, map_title(finished), _TITLE, 18, bold=True)
    season = "" if finished.season is None else finished.season.label
    _label(layout, translate("Jobs", "Crop map {0}").format(season).strip(), _SUBTITLE, 11)
    page_map = QgsLayoutItemMap(layout)
    page_map.setRect(QRectF(0, 0, 20, 20))  # without one, 3.22 draws nothing
    _place(layout, page_map, _MAP)
    page_map.setLayers([layer])
    page_map.setCrs(layer.crs())
    extent = layer.extent()
    extent.scale(1.03)
    page_map.zoomToExtent(extent)
    page_map.setFrameEnabled(True)
    page_map.setFrameStrokeColor(_GREY)
    _legend(layout, page_map, layer)
    _scale_bar(layout, page_map)
    north = QgsLayoutItemPicture(layout)
    north.setPicturePath(_NORTH)
    north.setLinkedMap(page_map)
    _place(layout, north, _NORTH_BOX)
    _label(layout, "\n".join(_figures(finished)), _FIGURES, 9)
    _label(layout, "\n".join(_sources(finished)), _SOURCES, 7, colour=_GREY)
    return layout


def _figures(finished: FinishedMap) -> list[str]:
    sentences = check_sentences(finished)
    return [simulated_sentence(), *sentences] if finished.simulated else sentences


def _sources(finished: FinishedMap) -> list[str]:
    named = [said(item.attribution) for item in finished.licences if item.attribution]
    lines = [
        " · ".join(dict.fromkeys(named)),
        translate("Jobs", "Made {0} with Furrow {1}: model {2}, recipe {3}.").format(
            finished.made[:10], finished.furrow_version, finished.model, finished.recipe
        ),
    ]
    return [line for line in lines if line][:_ATTRIBUTION_LINES]


def _legend(layout: QgsPrintLayout, page_map: QgsLayoutItemMap, layer: QgsMapLayer) -> None:
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(page_map)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    node = root.findLayer(layer.id()) or root.addLayer(layer)
    shown = [
        number
        for number, item in enumerate(legend.model().layerOriginalLegendNodes(node))
        if isinstance(item, QgsRasterSymbolLegendNode)
    ]
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, shown)  # without the band's name
    legend.model().refreshLayerLegend(node)
    legend.setTitle("")
    _place(layout, legend, _LEGEND)
    legend.setResizeToContents(True)
    legend.adjustBoxSize()


def _scale_bar(layout: QgsPrintLayout, page_map: QgsLayoutItemMap) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(page_map)
    bar.applyDefaultSize()
    _place(layout, bar, _SCALE)


def _label(
    layout: QgsPrintLayout,
    text: str,
    box: _Box,
    points: int,
    bold: bool = False,
    colour: QColor = _INK,
) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    font = QFont(label.font())
    font.setPointSize(points)
    font.setBold(bold)
    label.setFont(font)
    label.setFontColor(colour)
    _place(layout, label, box)


def _place(layout: QgsPrintLayout, item: QgsLayoutItem, box: _Box) -> None:
    """Lengths without a unit are millimetres."""
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(box.x, box.y))
    item.attemptResize(QgsLayoutSize(box.width, box.height))
