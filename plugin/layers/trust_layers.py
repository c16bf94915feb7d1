"""Styles of the layers that say how far a map can be trusted: unsure, and applicability."""

from __future__ import annotations

from qgis.core import (
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from furrow.engine.contract.trust_styles import (
    INSIDE,
    MOST_UNLIKE,
    NONE_POSSIBLE,
    NOT_PROMISED,
    SURE,
    UNLIKE_STEPS,
    unsure_color,
    unsure_values,
)

translate = QCoreApplication.translate


def style_unsure(layer: QgsRasterLayer) -> None:
    """A name and a colour for every number of possible crops that the file's own style knows."""
    layer.loadDefaultStyle()
    shown = layer.renderer()
    known = shown.classes() if isinstance(shown, QgsPalettedRasterRenderer) else []
    values = [int(item.value) for item in known] or unsure_values(4)
    classes = [
        QgsPalettedRasterRenderer.Class(value, QColor(unsure_color(value)), unsure_label(value))
        for value in values
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def style_applicability(layer: QgsRasterLayer) -> None:
    """Inside, and two steps outside."""
    labels = {
        INSIDE: translate("Layers", "Inside: like what the model learned from"),
        150: translate("Layers", "Outside: somewhat unlike it"),
        MOST_UNLIKE: translate("Layers", "Outside: very unlike it"),
    }
    ramp = QgsColorRampShader(0, MOST_UNLIKE)
    ramp.setColorRampType(QgsColorRampShader.Type.Discrete)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(most, QColor(color), labels.get(most, name))
            for most, name, color in UNLIKE_STEPS
        ]
    )
    shader = QgsRasterShader(0, MOST_UNLIKE)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0)
    renderer.setClassificationMax(MOST_UNLIKE)
    layer.setRenderer(renderer)


def unsure_label(value: int) -> str:
    """In the user's language."""
    known = {
        NONE_POSSIBLE: translate("Layers", "Unlike all that was held out: no class fits"),
        SURE: translate("Layers", "Sure: one class"),
        NOT_PROMISED: translate("Layers", "One class, but nothing is promised for it"),
    }
    many = translate("Layers", "Unsure: {0} classes are possible")
    return known.get(value) or many.format(value)
