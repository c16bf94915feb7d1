"""The parcels of a map as polygon layers: what each is labelled, and what was made of it."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

translate = QCoreApplication.translate

WRONG_PARCELS = '"agrees" = 0'
"""OGR filter on parcels.gpkg."""
VERDICT = (
    "CASE WHEN \"agrees\" THEN 'agrees' WHEN \"agrees\" IS NOT NULL THEN 'wrong' "
    "WHEN \"label\" IS NOT NULL THEN 'unjudged' ELSE 'unlabelled' END"
)
LABELS_FROM_SCALE = 20_000.0
"""One centimetre on the screen is 200 m: a parcel of a few hectares has room for a word."""
INK, RED, WHITE = "#1f2a2e", "#d1121b", "#ffffff"


def style_parcels(layer: QgsVectorLayer) -> None:
    """Outlines by verdict over the crop map, labelled with the class that the map gives."""
    categories = [
        ("agrees", _outline(INK, 0.35), translate("Layers", "Agrees with its label")),
        ("wrong", _outline(RED, 0.8), translate("Layers", "Wrong")),
        ("unjudged", _outline(INK, 0.35, "dash"), translate("Layers", "Labelled, not judged")),
        ("unlabelled", _outline(WHITE, 0.35), translate("Layers", "Unlabelled")),
    ]
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            VERDICT,
            [QgsRendererCategory(value, symbol, name) for value, symbol, name in categories],
        )
    )
    # A wrong parcel is labelled by the layer of wrong parcels, with both names.
    _label(layer, 'CASE WHEN "agrees" IS NULL OR "agrees" THEN "mapped" END', INK, 5)
    _name_columns(layer)


def style_wrong_parcels(layer: QgsVectorLayer) -> None:
    """Red hatching, labelled with the label and what was said instead."""
    # One by one: given as a list, Python and QGIS would both delete them.
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, _hatching())
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer(QColor(RED), 0.8))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    said = 'CASE WHEN "role" = \'reference\' THEN "mapped" ELSE "held_out" END'
    _label(layer, f"\"label\" || ' → ' || coalesce({said}, '?')", RED, 10)
    _name_columns(layer)


def _outline(color: str, width_mm: float, style: str = "solid") -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {
            "style": "no",
            "outline_color": color,
            "outline_width": str(width_mm),
            "outline_style": style,
            "joinstyle": "miter",
        }
    )


def _hatching() -> QgsLinePatternFillSymbolLayer:
    hatching = QgsLinePatternFillSymbolLayer()
    hatching.setLineAngle(45)
    hatching.setDistance(2.0)
    line = hatching.subSymbol()
    line.changeSymbolLayer(0, QgsSimpleLineSymbolLayer(QColor(RED), 0.4))
    return hatching


def _label(layer: QgsVectorLayer, expression: str, color: str, priority: int) -> None:
    text = QgsTextFormat()
    text.setSize(8)
    text.setColor(QColor(color))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor(255, 255, 255, 220))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.setFormat(text)
    settings.priority = priority  # 0 … 10: of two that overlap, the higher one stays
    settings.scaleVisibility = True
    settings.minimumScale = LABELS_FROM_SCALE
    settings.maximumScale = 0
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _name_columns(layer: QgsVectorLayer) -> None:
    names = {
        "label": translate("Layers", "Labelled as"),
        "role": translate("Layers", "Used for"),
        "mapped": translate("Layers", "Mapped as"),
        "share": translate("Layers", "Share of its pixels (0–1)"),
        "confidence": translate("Layers", "Mean confidence (0–1)"),
        "pixels": translate("Layers", "Pixels"),
        "area_ha": translate("Layers", "Area (ha)"),
        "held_out": translate("Layers", "Said without having seen it"),
        "agrees": translate("Layers", "Agrees with its label"),
    }
    for column, name in names.items():
        index = layer.fields().indexFromName(column)
        if index >= 0:
            layer.setFieldAlias(index, name)
    layer.setDisplayExpression('coalesce("label", "mapped", "uid")')
