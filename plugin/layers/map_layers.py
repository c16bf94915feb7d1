"""Which layers a finished map has, and how each is opened and dressed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.errors import ArtefactDamaged
from furrow.engine.contract.message import Message
from furrow.plugin.layers import words
from furrow.plugin.layers.finished_map import FinishedMap
from furrow.plugin.layers.metadata import describe
from furrow.plugin.layers.parcel_layers import WRONG_PARCELS, style_parcels, style_wrong_parcels
from furrow.plugin.layers.placed_in_time import place_in_time
from furrow.plugin.layers.raster_layers import style_confidence, style_crop_map
from furrow.plugin.layers.report_link import REPORT_PROPERTY, ROLE_PROPERTY
from furrow.plugin.layers.table_layers import (
    CLASS_TABLE,
    CONFUSION_TABLE,
    name_figure_columns,
    name_matrix_columns,
)
from furrow.plugin.layers.trust_layers import style_applicability, style_unsure

translate = QCoreApplication.translate

CROP_MAP, CONFIDENCE, UNSURE, APPLICABILITY, PARCELS, WRONG, CONFUSION, FIGURES = (
    "crop_map",
    "confidence",
    "unsure",
    "applicability",
    "parcels",
    "wrong_parcels",
    "confusion_matrix",
    "class_figures",
)


@dataclass(frozen=True)
class MapLayer:
    """One layer of a finished map."""

    role: str
    title: str
    """In the user's language: the name in the layer tree."""
    meaning: str
    """What its values say; opens the layer's abstract."""
    provider: str
    source: str
    shown: bool
    """Ticked when it is added."""
    finished: FinishedMap
    style: Callable[[QgsMapLayer], None]

    @property
    def is_table(self) -> bool:
        return self.role in (CONFUSION, FIGURES)

    def open(self) -> QgsMapLayer:
        """The layer, dressed. Raises ArtefactDamaged where QGIS cannot read its file."""
        kind = QgsRasterLayer if self.provider == "gdal" else QgsVectorLayer
        layer = kind(self.source, self.title, self.provider)
        if not layer.isValid():
            raise ArtefactDamaged(self.source, Message("QGIS cannot open it"))
        self.dress(layer)
        return layer

    def dress(self, layer: QgsMapLayer) -> None:
        """Style, columns, metadata, season and the way to the report, for a layer that is open."""
        layer.setName(self.title)
        layer.setCustomProperty(ROLE_PROPERTY, self.role)
        if self.finished.report.is_file():
            layer.setCustomProperty(REPORT_PROPERTY, self.finished.report.name)
        if isinstance(layer, QgsVectorLayer):
            layer.setReadOnly(True)  # a finished map is never changed
        self.style(layer)
        describe(layer, self.finished, self.title, self.meaning)
        if not self.is_table:
            place_in_time(layer, self.finished.season)


def layers_of(finished: FinishedMap) -> list[MapLayer]:
    """The layers that the map's files allow, from the top of the layer tree downwards."""
    every = [*_parcel_layers(finished), *_raster_layers(finished), *_tables(finished)]
    files = {
        CONFIDENCE: finished.confidence,
        UNSURE: finished.unsure,
        APPLICABILITY: finished.applicability,
        PARCELS: finished.parcels,
        WRONG: finished.parcels,
        CONFUSION: finished.accuracy_tables,
        FIGURES: finished.accuracy_tables,
    }
    return [item for item in every if item.role == CROP_MAP or files[item.role].is_file()]


def _raster_layers(finished: FinishedMap) -> list[MapLayer]:
    return [
        MapLayer(
            CROP_MAP,
            translate("Layers", "Crop map"),
            translate("Layers", "The crop that each pixel of 10 m most likely holds."),
            "gdal",
            str(finished.crop_map),
            True,
            finished,
            lambda layer: style_crop_map(layer, finished.legend),
        ),
        MapLayer(
            CONFIDENCE,
            translate("Layers", "Confidence"),
            words.confidence_meaning(finished),
            "gdal",
            str(finished.confidence),
            False,
            finished,
            style_confidence,
        ),
        MapLayer(
            UNSURE,
            translate("Layers", "Unsure"),
            words.unsure_meaning(finished),
            "gdal",
            str(finished.unsure),
            False,
            finished,
            style_unsure,
        ),
        MapLayer(
            APPLICABILITY,
            translate("Layers", "Applicability"),
            words.applicability_meaning(finished),
            "gdal",
            str(finished.applicability),
            False,
            finished,
            style_applicability,
        ),
    ]


def _parcel_layers(finished: FinishedMap) -> list[MapLayer]:
    meaning = translate(
        "Layers",
        "What each parcel is labelled and what the map makes of it. A training parcel is judged by "
        "a model that had not seen it, a reference parcel by the map itself.",
    )
    return [
        MapLayer(
            WRONG,
            translate("Layers", "Wrong parcels"),
            meaning,
            "ogr",
            _ogr(finished, "parcels", WRONG_PARCELS),
            True,
            finished,
            style_wrong_parcels,
        ),
        MapLayer(
            PARCELS,
            translate("Layers", "Parcels"),
            meaning,
            "ogr",
            _ogr(finished, "parcels"),
            True,
            finished,
            style_parcels,
        ),
    ]


def _tables(finished: FinishedMap) -> list[MapLayer]:
    return [
        MapLayer(
            CONFUSION,
            translate("Layers", "Confusion matrix"),
            translate(
                "Layers",
                "Parcels that training did not see, by true class (rows) and mapped class "
                "(columns).",
            ),
            "ogr",
            _ogr(finished, CONFUSION_TABLE),
            True,
            finished,
            name_matrix_columns,
        ),
        MapLayer(
            FIGURES,
            translate("Layers", "Figures of each class"),
            translate(
                "Layers",
                "Precision, recall, F1 and IoU of each class by parcel (0 to 1), with 95 % "
                "intervals.",
            ),
            "ogr",
            _ogr(finished, CLASS_TABLE),
            True,
            finished,
            name_figure_columns,
        ),
    ]


def _ogr(finished: FinishedMap, table: str, condition: str = "") -> str:
    file = finished.parcels if table == "parcels" else finished.accuracy_tables
    parts = {"path": str(file), "layerName": table}
    if condition:
        parts["subset"] = condition
    return QgsProviderRegistry.instance().encodeUri("ogr", parts)
