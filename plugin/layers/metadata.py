"""Layer metadata of a map: title, abstract, licence, extent, season and provenance."""

from __future__ import annotations

from qgis.core import (
    QgsAbstractMetadataBase,
    QgsBox3d,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime

from furrow.engine.contract.season import Season
from furrow.plugin.layers import words
from furrow.plugin.layers.finished_map import FinishedMap
from furrow.plugin.layers.report_link import report_of
from furrow.plugin.translation import language, said

translate = QCoreApplication.translate

REPORT_LINK = "report"
"""Name of the link to the accuracy report."""


def describe(layer: QgsMapLayer, finished: FinishedMap, title: str, meaning: str) -> None:
    """Give a layer its metadata.

    Args:
        title: of the layer itself, "Crop map".
        meaning: what its values say, in one or two sentences.
    """
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(f"furrow:{finished.name}:{title}")
    metadata.setType("dataset")
    metadata.setTitle(f"{title} – {words.map_title(finished)}")
    metadata.setAbstract("\n".join(_abstract(finished, meaning)))
    metadata.setHistory([words.provenance_sentence(finished)])
    licences = [(said(item.what), said(item.terms)) for item in finished.licences]
    metadata.setLicenses([f"{what}: {terms}" for what, terms in licences])
    metadata.setRights([said(item.attribution) for item in finished.licences if item.attribution])
    metadata.setKeywords({"gmd:topicCategory": ["farming"], "furrow": [finished.recipe]})
    metadata.setCrs(layer.crs())
    metadata.setExtent(_extent(layer, finished))
    layer.setMetadata(metadata)
    refresh_report_link(layer)


def refresh_report_link(layer: QgsMapLayer) -> None:
    """Point the metadata's link at where the report lies now, also after the project was moved."""
    report = report_of(layer)
    if report is None:
        return
    metadata = layer.metadata()
    links = [link for link in metadata.links() if link.name != REPORT_LINK]
    link = QgsAbstractMetadataBase.Link(REPORT_LINK, "WWW:LINK", report.resolve().as_uri())
    link.description = translate("Layers", "Accuracy report")
    link.format = "HTML"
    link.mimeType = "text/html"
    metadata.setLinks([link, *links])
    layer.setMetadata(metadata)


def season_range(season: Season) -> QgsDateTimeRange:
    """The whole season, from its first moment to its last (UTC)."""
    first, last = season.first_day, season.last_day
    return QgsDateTimeRange(
        QDateTime(QDate(first.year, first.month, first.day), QTime(0, 0), Qt.TimeSpec.UTC),
        QDateTime(QDate(last.year, last.month, last.day), QTime(23, 59, 59), Qt.TimeSpec.UTC),
    )


def _abstract(finished: FinishedMap, meaning: str) -> list[str]:
    lines = [meaning, *words.check_sentences(finished)]
    if finished.simulated:
        lines.insert(0, words.simulated_sentence())
    if finished.season is not None:
        lines.append(translate("Layers", "Season: {0}.").format(finished.season.label))
    lines.append(words.cropland_sentence(finished))
    measured = () if finished.accuracy is None else finished.accuracy.warnings
    cautions = finished.cautions_in(language())
    lines += dict.fromkeys(map(said, [*cautions, *measured, *finished.warnings]))
    lines.append(translate("Layers", "The whole report is in report.html, beside the map."))
    return lines


def _extent(layer: QgsMapLayer, finished: FinishedMap) -> QgsLayerMetadata.Extent:
    extent = QgsLayerMetadata.Extent()
    if layer.crs().isValid() and not layer.extent().isEmpty():
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        transform = QgsCoordinateTransform(
            layer.crs(), degrees, QgsProject.instance().transformContext()
        )
        bounds = transform.transformBoundingBox(layer.extent())
        spatial = QgsLayerMetadata.SpatialExtent()
        spatial.extentCrs = degrees
        spatial.bounds = QgsBox3d(
            bounds.xMinimum(), bounds.yMinimum(), 0, bounds.xMaximum(), bounds.yMaximum(), 0
        )
        extent.setSpatialExtents([spatial])
    if finished.season is not None:
        extent.setTemporalExtents([season_range(finished.season)])
    return extent
