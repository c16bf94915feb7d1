"""Parameters that say what imagery is wanted: where, when, of which sensors, from whom."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt, QThread

from furrow.engine.contract.compositing import CLOUDS, ORBITS
from furrow.plugin.processing.accounts import AccountUnreadable, account_of
from furrow.plugin.processing.base import FurrowAlgorithm
from furrow.plugin.processing.imagery_sources import SENSORS, imagery_sources
from furrow.plugin.processing.vector_copy import copy_as_file

translate = QCoreApplication.translate

EXTENT, AREA, SEASON_START, SEASON_END = "EXTENT", "AREA", "SEASON_START", "SEASON_END"
SOURCE, SENSOR, MAX_CLOUD, ACCOUNT = "SOURCE", "SENSORS", "MAX_CLOUD", "ACCOUNT"
TIME_STEP, CLOUD_CLASSES, ORBIT, CONVENTION = "TIME_STEP", "CLOUDS", "ORBITS", "S1_CONVENTION"
CONNECTIONS, ENDPOINT = "CONNECTIONS", "ENDPOINT"
CONVENTIONS = ("gamma0-rtc", "sigma0-ellipsoid")
MOST_CONNECTIONS = 32


class QueryAlgorithm(FurrowAlgorithm):
    """Asks a service for imagery. Its account, and QGIS's proxy, are read in the main thread, for
    this run only."""

    def __init__(self) -> None:
        super().__init__()
        self._account: dict[str, str] = {}

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        try:
            self._account = account_of(self.parameterAsString(parameters, ACCOUNT, context))
        except AccountUnreadable as problem:
            raise QgsProcessingException(str(problem)) from problem
        application = QCoreApplication.instance()
        if application is not None and QThread.currentThread() == application.thread():
            # Imported now: QGIS starts with the toolbox, and few starts download.
            from furrow.plugin.enginelink.environment.qgis_network import network_variables

            self.network = network_variables()
        return True

    def add_query(self, resumes: bool = False) -> None:
        """Area, season, source and sensors.

        Args:
            resumes: an earlier download can be gone on with, without naming all that again.
        """
        _add_area(self, resumes)
        _add_source(self)
        _add_advanced(self)

    def query(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """The fields of an ImageryQuery. Raises QgsProcessingException."""
        account, self._account = self._account, {}
        sensors = self.parameterAsEnums(parameters, SENSOR, context)
        start, end = (_day(self, parameters, name, context) for name in (SEASON_START, SEASON_END))
        return {
            "area": _area(self, parameters, context, feedback),
            "season_start": start,
            "season_end": end,
            "source": imagery_sources()[self.parameterAsEnum(parameters, SOURCE, context)].name,
            "sensors": ",".join(SENSORS[number] for number in sensors),
            "max_cloud": self.parameterAsInt(parameters, MAX_CLOUD, context),
            "orbits": ORBITS[self.parameterAsEnum(parameters, ORBIT, context)],
            "s1_convention": CONVENTIONS[self.parameterAsEnum(parameters, CONVENTION, context)],
            "time_step": self.parameterAsString(parameters, TIME_STEP, context) or "month",
            "clouds": CLOUDS[self.parameterAsEnum(parameters, CLOUD_CLASSES, context)],
            "connections": self.parameterAsInt(parameters, CONNECTIONS, context),
            "endpoint": self.parameterAsString(parameters, ENDPOINT, context).strip() or None,
            **account,
        }


def _add_area(algorithm: FurrowAlgorithm, resumes: bool) -> None:
    tr = translate
    again = " " + tr("Processing", "Empty: go on with the download that the folder holds.")
    algorithm.add(
        QgsProcessingParameterExtent(EXTENT, tr("Processing", "Area"), optional=True),
        tr("Processing", "A rectangle: drawn, typed, or the extent of the map or of a layer.")
        + (again if resumes else ""),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            AREA,
            tr("Processing", "Polygons of the area"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        tr("Processing", "Instead of a rectangle: where a layer\u2019s polygons lie."),
        advanced=True,
    )
    for name, title, meaning in (
        (
            SEASON_START,
            tr("Processing", "First day of the season"),
            tr("Processing", "The first day whose imagery counts, e.g. 2024-01-01."),
        ),
        (
            SEASON_END,
            tr("Processing", "Last day of the season"),
            tr("Processing", "The last day whose imagery counts, e.g. 2024-12-31."),
        ),
    ):
        algorithm.add(
            QgsProcessingParameterDateTime(
                name, title, type=QgsProcessingParameterDateTime.Type.Date, optional=True
            ),
            meaning + (again if resumes else ""),
        )


def _add_source(algorithm: FurrowAlgorithm) -> None:
    tr = translate
    algorithm.add(
        QgsProcessingParameterEnum(
            SOURCE,
            tr("Processing", "Source"),
            [source.title for source in imagery_sources()],
            defaultValue=0,
        ),
        tr(
            "Processing",
            "The service that is asked. The first needs no account and has both sensors.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            SENSOR,
            tr("Processing", "Sensors"),
            [tr("Processing", "Sentinel-2 (optical)"), tr("Processing", "Sentinel-1 (radar)")],
            allowMultiple=True,
            defaultValue=[0, 1],
        ),
        tr("Processing", "Radar sees through clouds; optical tells crops apart better."),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            MAX_CLOUD,
            tr("Processing", "Most cloud over the area, in percent"),
            QgsProcessingParameterNumber.Type.Integer,
            defaultValue=80,
            minValue=0,
            maxValue=100,
        ),
        tr(
            "Processing",
            "Sentinel-2 dates with more are left out. Cloud is looked at over the area itself, "
            "not taken from the whole tile.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterAuthConfig(ACCOUNT, tr("Processing", "Account"), optional=True),
        tr(
            "Processing",
            "Entry of QGIS's authentication store with the OAuth client's id and secret (as user "
            "name and password). Only for sources that need an account.",
        ),
    )


def _add_advanced(algorithm: FurrowAlgorithm) -> None:
    tr = translate
    choices = (
        (
            CLOUD_CLASSES,
            tr("Processing", "What counts as cloud"),
            [
                tr("Processing", "Lenient: cloud and shadow"),
                tr("Processing", "Normal: thin cirrus and snow, too"),
                tr("Processing", "Strict: also what was not classified"),
            ],
            1,
            tr("Processing", "By the scene classes that come with Sentinel-2."),
        ),
        (
            ORBIT,
            tr("Processing", "Sentinel-1 orbits"),
            [
                tr("Processing", "Ascending and descending"),
                tr("Processing", "Ascending only"),
                tr("Processing", "Descending only"),
            ],
            0,
            tr("Processing", "Orbits look at the ground from two sides."),
        ),
        (
            CONVENTION,
            tr("Processing", "Sentinel-1 backscatter"),
            [
                tr("Processing", "Gamma nought, terrain-flattened"),
                tr("Processing", "Sigma nought, on the ellipsoid"),
            ],
            0,
            tr("Processing", "Only Copernicus and Sentinel Hub let one choose."),
        ),
    )
    for name, title, options, default, meaning in choices:
        algorithm.add(
            QgsProcessingParameterEnum(name, title, options, defaultValue=default, optional=True),
            meaning,
            advanced=True,
        )
    algorithm.add(
        QgsProcessingParameterString(
            TIME_STEP, tr("Processing", "Time step"), defaultValue="month", optional=True
        ),
        tr(
            "Processing",
            "Of the outlook: month, dekad (ten days), or a number of days, as 16d.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            CONNECTIONS,
            tr("Processing", "Files fetched at once"),
            QgsProcessingParameterNumber.Type.Integer,
            defaultValue=8,
            minValue=1,
            maxValue=MOST_CONNECTIONS,
        ),
        tr("Processing", "More is faster on a good line, and heavier on the service."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(
            ENDPOINT, tr("Processing", "Address of the service"), optional=True
        ),
        tr("Processing", "Empty: its usual one. For mirrors and private installations."),
        advanced=True,
    )


def _area(
    algorithm: FurrowAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str | None:
    polygons = algorithm.source(parameters, AREA, context)
    if polygons is not None:
        return str(copy_as_file(polygons, (), context, feedback))
    if not parameters.get(EXTENT):
        return None
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    box = algorithm.parameterAsExtent(parameters, EXTENT, context, degrees)
    if box.isEmpty():
        raise QgsProcessingException(
            translate("Processing", "The area is empty. Draw a rectangle that covers some ground.")
        )
    return ",".join(
        f"{degree:.8f}"
        for degree in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    )


def _day(
    algorithm: FurrowAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> str | None:
    moment = algorithm.parameterAsDateTime(parameters, name, context)
    return moment.date().toString(Qt.DateFormat.ISODate) if moment.isValid() else None
