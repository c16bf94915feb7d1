"""How the layers of a season look: with fixed stretches, so that dates can be compared."""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRasterTransparency,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from furrow.plugin.layers.raster_layers import scale_legend
from furrow.plugin.layers.season_stack import CloudMask, Composite

translate = QCoreApplication.translate

# QGIS applies a file's scale: reflectance from 0 to 1, backscatter in dB.
# Fields are dark: a wider stretch would leave half of the screen's brightness to clouds.
_TRUE = (("B04", 0.0, 0.2), ("B03", 0.0, 0.2), ("B02", 0.0, 0.2))
_FALSE = (("B08", 0.0, 0.5), ("B04", 0.0, 0.3), ("B03", 0.0, 0.3))
_RADAR_DB = ((-20.0, -4.0), (-26.0, -10.0), (2.0, 14.0))
"""VV, VH, and VV − VH."""
_RADAR_POWER = ((0.0, 0.3), (0.0, 0.06), (0.0, 0.3))
"""VV, VH, and VV again."""
NDVI_COLORS = (
    (-0.2, "#6b7fa0"),
    (0.0, "#a6764b"),
    (0.2, "#e0c88f"),
    (0.4, "#d4e08a"),
    (0.6, "#7cbf4c"),
    (0.8, "#2f8a3a"),
    (1.0, "#0b4d24"),
)
_NO_NDVI = (-3.5e38, -1.5)
"""Between these lies what the virtual raster gives where the composite has no data."""


def true_color() -> str:
    return translate("Layers", "True colour")


def false_color() -> str:
    return translate("Layers", "False colour (near infrared)")


def style_optical(layer: QgsRasterLayer, composite: Composite) -> None:
    """True colour, with false colour as a style beside it."""
    styles = layer.styleManager()
    styles.renameStyle(styles.currentStyle(), true_color())
    _show_bands(layer, composite, _TRUE)
    if all(composite.band(name) for name, *_ in _FALSE):
        styles.addStyleFromLayer(false_color())
        styles.setCurrentStyle(false_color())
        _show_bands(layer, composite, _FALSE)
        styles.setCurrentStyle(true_color())


def style_radar(layer: QgsRasterLayer, bands: tuple[int, int, int]) -> None:
    """VV, VH and their difference as red, green and blue; by band numbers."""
    _show_rgb(layer, [(band, *limits) for band, limits in zip(bands, _RADAR_DB)])


def style_backscatter(layer: QgsRasterLayer, bands: tuple[int, int, int]) -> None:
    """A date as it was fetched, VV, VH and VV: in linear power, as most services give it."""
    _show_rgb(layer, [(band, *limits) for band, limits in zip(bands, _RADAR_POWER)])


def style_ndvi(layer: QgsRasterLayer) -> None:
    """From bare soil to dense green, on a fixed scale."""
    ramp = QgsColorRampShader(NDVI_COLORS[0][0], NDVI_COLORS[-1][0])
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, QColor(color), f"{value:.1f}")
            for value, color in NDVI_COLORS
        ]
    )
    ramp.setLegendSettings(scale_legend())
    shader = QgsRasterShader(NDVI_COLORS[0][0], NDVI_COLORS[-1][0])
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(NDVI_COLORS[0][0])
    renderer.setClassificationMax(NDVI_COLORS[-1][0])
    renderer.setRasterTransparency(_see_through(*_NO_NDVI))
    layer.setRenderer(renderer)


def style_clouds(layer: QgsRasterLayer, mask: CloudMask) -> None:
    """Colours and names as the mask's own description has them; what is clear is see-through."""
    names = {
        "clear": translate("Layers", "Clear"),
        "cloud": translate("Layers", "Cloud"),
        "shadow": translate("Layers", "Cloud shadow"),
        "thin_cloud": translate("Layers", "Thin cloud"),
        "other": translate("Layers", "Snow, dark, defective or not classified"),
        "near_cloud": translate("Layers", "Close to cloud or shadow"),
    }
    classes = []
    for item in mask.classes:
        if item.name == "not_seen":
            continue
        color = QColor(item.color)
        if item.name == "clear":
            color.setAlpha(0)
        classes.append(
            QgsPalettedRasterRenderer.Class(
                item.value, color, names.get(item.name, item.description)
            )
        )
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def _see_through(low: float, high: float) -> QgsRasterTransparency:
    """A virtual raster knows no values without data: so these are not painted."""
    pixel = QgsRasterTransparency.TransparentSingleValuePixel()
    pixel.min, pixel.max = low, high
    if hasattr(pixel, "opacity"):  # QGIS 3.38 and newer
        pixel.opacity = 0.0
    else:
        pixel.percentTransparent = 100.0
    transparency = QgsRasterTransparency()
    transparency.setTransparentSingleValuePixelList([pixel])
    return transparency


def _show_bands(
    layer: QgsRasterLayer, composite: Composite, bands: tuple[tuple[str, float, float], ...]
) -> None:
    _show_rgb(layer, [(composite.band(name), low, high) for name, low, high in bands])


def _show_rgb(layer: QgsRasterLayer, bands: list[tuple[int, float, float]]) -> None:
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, *(number for number, *_ in bands))
    setters = (
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    )
    for (number, low, high), set_stretch in zip(bands, setters):
        stretch = QgsContrastEnhancement(provider.dataType(number))
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum, False
        )
        stretch.setMinimumValue(low, False)
        stretch.setMaximumValue(high, True)
        set_stretch(stretch)
    layer.setRenderer(renderer)
