"""Parameters for labels that are codes of another legend: whose codes, and at which level."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.crop_levels import CROP, CROP_LEVELS
from furrow.plugin.processing.base import FurrowAlgorithm

translate = QCoreApplication.translate

CROSSWALK, LEVEL = "CROSSWALK", "LEVEL"
CROSSWALKS = Path(__file__).resolve().parents[2] / "resources" / "crosswalks"
NAMES = "names"
"""Stands for a field that holds names already."""
OWN = "description"
"""Stands for the level that a table's description has itself."""


def add_crosswalk(algorithm: FurrowAlgorithm) -> None:
    """Whose codes a field of labels holds, and at which level they become names."""
    algorithm.add(
        QgsProcessingParameterEnum(
            CROSSWALK,
            translate("Processing", "Codes of the field"),
            options=[NAMES, *sorted(file.stem for file in CROSSWALKS.glob("*.json"))],
            defaultValue=NAMES,
            usesStaticStrings=True,
            optional=True,
        ),
        translate(
            "Processing",
            "“names”: the field holds crops' names. Otherwise the legend whose codes it holds, "
            "which become names: cdl (USA), aafc (Canada), ewoc and worldcereal (WorldCereal), "
            "hcat3 (EuroCrops), … Parcels whose code has no name stay without a label, and every "
            "such code is told.",
        ),
        advanced=True,
    )
    _add_level(algorithm, CROP_LEVELS, CROP, translate("Processing", "Only with codes."))


def crosswalk_of(
    algorithm: FurrowAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """The fields of a request that were chosen."""
    name = algorithm.parameterAsString(parameters, CROSSWALK, context)
    if name in ("", NAMES):
        return {}
    level = algorithm.parameterAsString(parameters, LEVEL, context)
    return {"crosswalk": name, "level": level or CROP}


def add_table_level(algorithm: FurrowAlgorithm) -> None:
    """At which level the codes of a table become names."""
    own = translate("Processing", "“description”: as the JSON of the table says.")
    _add_level(algorithm, (OWN, *CROP_LEVELS), OWN, own)


def table_level_of(
    algorithm: FurrowAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str | None:
    """The parameter's value as a request takes it."""
    text = algorithm.parameterAsString(parameters, LEVEL, context)
    return None if text in ("", OWN) else text


def _add_level(
    algorithm: FurrowAlgorithm, options: tuple[str, ...], default: str, more: str
) -> None:
    algorithm.add(
        QgsProcessingParameterEnum(
            LEVEL,
            translate("Processing", "Level of the classes"),
            options=list(options),
            defaultValue=default,
            usesStaticStrings=True,
            optional=True,
        ),
        translate(
            "Processing",
            "How finely codes are told apart. crop: wheat; group: cereals; kind: cropland; "
            "cereals: wheat, barley, maize, rice, soybean, and all else as “other”.",
        )
        + " "
        + more,
        advanced=True,
    )
