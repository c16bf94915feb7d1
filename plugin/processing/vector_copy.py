"""A layer as a file that the engine can read: filters, selections and memory layers included."""

from __future__ import annotations

import re
from collections.abc import Generator
from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def copy_as_file(
    source: QgsProcessingFeatureSource,
    keep: tuple[str, ...],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Path:
    """Write the features of a source into a GeoPackage in Processing's temporary folder.

    Args:
        keep: fields to copy; those that the source has not are left out.

    Raises:
        QgsProcessingException: it cannot be written, or it was cancelled.
    """
    work = copying(source, keep, context)
    while not feedback.isCanceled():
        try:
            next(work)
        except StopIteration as end:
            return end.value
    work.close()
    raise QgsProcessingException(translate("Processing", "Cancelled."))


def copying(
    source: QgsProcessingFeatureSource, keep: tuple[str, ...], context: QgsProcessingContext
) -> Generator[float, None, Path]:
    """:func:`copy_as_file`, feature by feature: yields how much is done; gives the file."""
    name = re.sub(r"[^\w.-]+", "_", source.sourceName()) or "layer"
    file = Path(QgsProcessingUtils.generateTempFilename(name + ".gpkg"))
    indexes = [index for index in map(source.fields().lookupField, keep) if index >= 0]
    fields = QgsFields()
    for index in indexes:
        fields.append(source.fields().at(index))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    options.fileEncoding = "UTF-8"
    options.layerOptions = ["FID=furrow_fid"]  # so that a field called “fid” stays a field
    writer = QgsVectorFileWriter.create(
        str(file),
        fields,
        source.wkbType(),
        source.sourceCrs(),
        context.transformContext(),
        options,
    )
    _check(writer)
    request = QgsFeatureRequest().setSubsetOfAttributes(indexes)
    # Odd geometries are the engine's to judge: it names them and leaves them out.
    anything = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    total = max(1, source.featureCount())
    for number, feature in enumerate(source.getFeatures(request, anything)):
        yield min(1.0, number / total)
        copied = QgsFeature(fields)
        copied.setGeometry(feature.geometry())
        copied.setAttributes([feature.attribute(index) for index in indexes])
        writer.addFeature(copied, QgsFeatureSink.Flag.FastInsert)
    writer.flushBuffer()
    _check(writer)
    del writer
    return file


def _check(writer: QgsVectorFileWriter) -> None:
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise QgsProcessingException(
            translate("Processing", "The layer could not be copied for the engine: {0}").format(
                writer.errorMessage()
            )
        )
