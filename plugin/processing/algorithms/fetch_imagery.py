"""furrow:fetchimagery"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.requests import FetchImagery
from furrow.plugin.processing.imagery_outputs import (
    MEGABYTES,
    SECONDS,
    add_outlook_outputs,
    outlook_values,
)
from furrow.plugin.processing.imagery_query import QueryAlgorithm
from furrow.plugin.processing.outlook_words import fetched_rows

translate = QCoreApplication.translate

FOLDER, LOAD = "FOLDER", "LOAD"
FETCHED, THERE, CLOUDY = "FETCHED", "THERE", "CLOUDY"


class FetchImageryAlgorithm(QueryAlgorithm):
    """Downloads a season."""

    does = FetchImagery
    icon_name = "imagery"
    group_id = "imagery"

    def __init__(self) -> None:
        super().__init__()
        self._fetched: Path | None = None

    def title(self) -> str:
        return translate("Processing", "Fetch imagery")

    def about(self) -> str:
        return translate(
            "Processing",
            "Downloads a season of Sentinel-2 and Sentinel-1 over an area, and nothing around "
            "it.\n"
            "What is there already is not fetched again; a date that fails is listed and does not "
            "fail the season. The folder is a static STAC catalog: give it to “Prepare imagery” or "
            "“Crop map from labels” as imagery folder.",
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        tr = translate
        self.add_query(resumes=True)
        self.add(
            QgsProcessingParameterFolderDestination(
                FOLDER, tr("Processing", "Folder for the imagery")
            ),
            tr(
                "Processing",
                "A new folder, or one that holds an earlier download of the same area and season: "
                "it is gone on with.",
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(
                LOAD,
                tr("Processing", "Add the dates to the QGIS project"),
                defaultValue=False,
                optional=True,
            ),
            tr("Processing", "Loads each date as a layer, placed in time and hidden but for one."),
            advanced=True,
        )
        add_outlook_outputs(self)
        for name, meaning in (
            (FETCHED, tr("Processing", "Dates fetched now")),
            (THERE, tr("Processing", "Dates that were there before")),
            (CLOUDY, tr("Processing", "Dates left out as too cloudy")),
            (MEGABYTES, tr("Processing", "Megabytes transferred")),
            (SECONDS, tr("Processing", "Time taken (seconds)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, meaning))

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        folder = self.parameterAsString(parameters, FOLDER, context)
        if not folder:
            raise QgsProcessingException(
                translate("Processing", "No folder for the imagery was given. Choose one.")
            )
        request = FetchImagery(**self.query(parameters, context, feedback), folder=folder)
        fetched = self.ask(request, feedback)
        if self.parameterAsBool(parameters, LOAD, context):
            self._fetched = Path(fetched.folder)
        rows = fetched_rows(fetched)
        told = outlook_values(
            self, fetched.outlook, rows, fetched.warnings, parameters, context, feedback
        )
        return {
            **told,
            FOLDER: fetched.folder,
            FETCHED: fetched.fetched,
            THERE: fetched.there,
            CLOUDY: fetched.cloudy,
            MEGABYTES: fetched.bytes_fetched / 1_000_000,
            SECONDS: fetched.seconds,
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        fetched, self._fetched = self._fetched, None
        if fetched is not None:
            # Imported now: QGIS starts with the toolbox, and few starts fetch imagery.
            from furrow.plugin.layers.add_season import add_download
            from furrow.plugin.processing.season_loading import load_season

            load_season(add_download, fetched, context, feedback)
        return {}
