"""The crop map and its confidence as raster layers."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from furrow.engine.contract.legend import NO_DATA, NOT_CROPLAND, RESERVED_NAMES, Legend
from furrow.plugin.translation import said

MUTED_OPACITY = 0.45
"""Of “Not cropland”, so that the basemap shows through where no crop grows."""

CONFIDENCE_COLORS = (
    (0, "#440154"),
    (25, "#3b528b"),
    (50, "#21918c"),
    (75, "#5ec962"),
    (100, "#fde725"),
)
"""Percent, colour: viridis, whose lightness rises evenly for every kind of eye."""
_BAR_IN_THEMES_COLOUR = 34000
"""From this version of QGIS on a continuous scale's figures were seen in the theme's text colour;
3.22 writes them in black, which nobody can read on a dark theme, whatever the text format says."""


def style_crop_map(layer: QgsRasterLayer, legend: Legend) -> None:
    """Class names and colours from the file's own style; “Not cropland” muted.

    Where the style file is gone, the legend of map.json gives the same names and colours.
    """
    layer.loadDefaultStyle()
    shown = layer.renderer()
    if not isinstance(shown, QgsPalettedRasterRenderer) or not _is_named(shown, legend):
        classes = [
            QgsPalettedRasterRenderer.Class(
                value, QColor(legend.color_of(value)), legend.name_of(value)
            )
            for value in legend.map_values
            if value != NO_DATA
        ]
        shown = QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)
        layer.setRenderer(shown)
    classes = shown.classes()
    for item in classes:
        if item.value in RESERVED_NAMES:
            item.label = said(RESERVED_NAMES[int(item.value)])
        if item.value == NOT_CROPLAND:
            color = QColor(item.color)
            color.setAlphaF(MUTED_OPACITY)
            item.color = color
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def style_confidence(layer: QgsRasterLayer) -> None:
    """The model's own confidence on a fixed scale of 0 to 100 %, so that maps can be compared."""
    ramp = QgsColorRampShader(0, 100)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(percent, QColor(color), f"{percent} %")
            for percent, color in CONFIDENCE_COLORS
        ]
    )
    ramp.setLegendSettings(scale_legend(" %"))
    shader = QgsRasterShader(0, 100)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0)
    renderer.setClassificationMax(100)
    layer.setRenderer(renderer)


def scale_legend(suffix: str = "") -> QgsColorRampLegendNodeSettings:
    """For a scale whose colours flow into each other: its figures can be read on any theme."""
    legend = QgsColorRampLegendNodeSettings()
    legend.setSuffix(suffix)
    legend.setUseContinuousLegend(Qgis.QGIS_VERSION_INT >= _BAR_IN_THEMES_COLOUR)
    return legend


def _is_named(renderer: QgsPalettedRasterRenderer, legend: Legend) -> bool:
    named = {int(item.value): item.label for item in renderer.classes()}
    return all(named.get(item.value) == item.name for item in legend.classes)
