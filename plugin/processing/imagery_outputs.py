"""Outputs of an algorithm that tells of imagery: a table of dates, a page, the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QMetaType, Qt, QVariant

from furrow.plugin.processing.base import FurrowAlgorithm, tell_warnings
from furrow.plugin.processing.outlook_words import (
    S1,
    S2,
    count,
    failed_dates,
    sensor_name,
    state_name,
    step_table,
)
from furrow.plugin.processing.page import add_page, write_page
from furrow.plugin.translation import said

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.results import DateFound, ImageryFound, SeasonOutlook

translate = QCoreApplication.translate

DATES, S2_DATES, S1_DATES, FAILED_DATES = "DATES", "S2_DATES", "S1_DATES", "FAILED_DATES"
WORST_GAP_DAYS, GRADE, VERDICT, SEASON = "WORST_GAP_DAYS", "GRADE", "VERDICT", "SEASON"
MEGABYTES, SECONDS, DISK_FREE = "MEGABYTES", "SECONDS", "DISK_FREE"
_MB = 1_000_000


def add_outlook_outputs(algorithm: FurrowAlgorithm) -> None:
    """Table of dates, page, and how well the dates cover the season."""
    tr = translate
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            DATES,
            tr("Processing", "Dates"),
            QgsProcessing.SourceType.TypeVector,
            optional=True,
        ),
        tr("Processing", "A table with one row a date: sensor, day, share seen clear, state."),
    )
    add_page(algorithm)
    for output in (
        QgsProcessingOutputNumber(S2_DATES, tr("Processing", "Sentinel-2 dates")),
        QgsProcessingOutputNumber(S1_DATES, tr("Processing", "Sentinel-1 dates")),
        QgsProcessingOutputNumber(FAILED_DATES, tr("Processing", "Dates that failed")),
        QgsProcessingOutputNumber(
            WORST_GAP_DAYS, tr("Processing", "Longest time without a clear date (days)")
        ),
        QgsProcessingOutputString(GRADE, tr("Processing", "Grade: good, thin or poor")),
        QgsProcessingOutputString(VERDICT, tr("Processing", "Verdict")),
    ):
        algorithm.addOutput(output)


def add_found_outputs(algorithm: FurrowAlgorithm) -> None:
    """The same, with what a download costs."""
    tr = translate
    add_outlook_outputs(algorithm)
    for output in (
        QgsProcessingOutputString(SEASON, tr("Processing", "Season")),
        QgsProcessingOutputNumber(MEGABYTES, tr("Processing", "Megabytes to fetch")),
        QgsProcessingOutputNumber(SECONDS, tr("Processing", "Expected time (seconds)")),
        QgsProcessingOutputNumber(DISK_FREE, tr("Processing", "Free disk (megabytes)")),
    ):
        algorithm.addOutput(output)


def found_values(found: ImageryFound) -> dict[str, Any]:
    """What is not known is left out, never zero."""
    values: dict[str, Any] = {SEASON: found.season}
    if found.bytes_to_fetch is not None:
        values[MEGABYTES] = found.bytes_to_fetch / _MB
    if found.seconds_expected is not None:
        values[SECONDS] = found.seconds_expected
    if found.disk_bytes_free is not None:
        values[DISK_FREE] = found.disk_bytes_free / _MB
    return values


def outlook_values(
    algorithm: FurrowAlgorithm,
    outlook: SeasonOutlook,
    rows: list[tuple[str, str]],
    warnings: tuple[str, ...],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Tell, and write table and page. Raises QgsProcessingException."""
    for name, figure in rows:
        feedback.pushInfo(f"{name}: {figure}")
    tell_warnings(warnings, feedback)
    for date in failed_dates(outlook):
        feedback.pushWarning(f"{date.day}, {sensor_name(date.sensor)}: {said(date.detail)}")
    heading = translate("Processing", "Time steps")
    page = write_page(
        algorithm,
        parameters,
        context,
        algorithm.title(),
        rows,
        [(heading, step_table(outlook)), *_failed_table(outlook)],
    )
    return {
        **_write_dates(algorithm, outlook.dates, parameters, context),
        **page,
        S2_DATES: count(outlook, S2),
        S1_DATES: count(outlook, S1),
        FAILED_DATES: len(failed_dates(outlook)),
        WORST_GAP_DAYS: outlook.worst_gap_days,
        GRADE: outlook.grade,
        VERDICT: said(outlook.verdict),
    }


def _failed_table(outlook: SeasonOutlook) -> list[tuple[str, list[tuple[str, ...]]]]:
    failed = failed_dates(outlook)
    if not failed:
        return []
    heads = translate("Processing", "Day"), translate("Processing", "Sensor")
    why = translate("Processing", "Why")
    listed = [(date.day, sensor_name(date.sensor), said(date.detail)) for date in failed]
    return [(translate("Processing", "Failed dates"), [(*heads, why), *listed])]


def _write_dates(
    algorithm: FurrowAlgorithm,
    dates: tuple[DateFound, ...],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> dict[str, str]:
    fields = QgsFields()
    for name, kind in (
        ("id", "String"),
        ("sensor", "String"),
        ("day", "Date"),
        ("clear_share", "Double"),
        ("state", "String"),
        ("state_said", "String"),
        ("detail", "String"),
        ("tile", "String"),
        ("orbit", "String"),
        ("platform", "String"),
    ):
        fields.append(QgsField(name, _type(kind)))
    sink, table = algorithm.parameterAsSink(
        parameters,
        DATES,
        context,
        fields,
        QgsWkbTypes.Type.NoGeometry,
        QgsCoordinateReferenceSystem(),
    )
    if sink is None:
        if parameters.get(DATES):
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, DATES))
        return {}
    for date in dates:
        row = QgsFeature(fields)
        row.setAttributes(
            [
                date.id,
                date.sensor,
                QDate.fromString(date.day, Qt.DateFormat.ISODate),
                date.clear_share,
                date.state,
                state_name(date.state),
                said(date.detail),
                date.tile,
                date.orbit,
                date.platform,
            ]
        )
        sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)
    return {DATES: table}


def _type(name: str) -> Any:
    """The type of a field: QGIS 3.38 and newer takes Qt's own, older ones those of a QVariant."""
    if Qgis.versionInt() < 33800:
        return getattr(QVariant, name)
    return getattr(QMetaType.Type, {"String": "QString", "Date": "QDate"}.get(name, name))
