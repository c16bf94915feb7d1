"""An engine's error in the words of the toolbox: what is wrong, and what to do next."""

from __future__ import annotations

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.errors import (
    CredentialsMissing,
    FurrowError,
    LabelFieldMissing,
    LabelsUnreadable,
    LicenceNotAccepted,
    NotAProject,
    ProjectBusy,
    RecipeNeedsImagery,
    StaleEnvironment,
    StepMissing,
    StrategyNotOffered,
)
from furrow.plugin import translation

translate = QCoreApplication.translate


def as_processing_error(problem: FurrowError) -> QgsProcessingException:
    """The exception that ends an algorithm: Processing shows its text, and exits with an error."""
    return QgsProcessingException(failure_text(problem))


def failure_text(problem: FurrowError) -> str:
    """What is wrong, where, and what to do next, in the user's language."""
    return f"{translation.what(problem)} {next_step(problem)}".strip()


def next_step(problem: FurrowError) -> str:
    """What to do next, where the error's own words tell of the command line."""
    if isinstance(problem, StaleEnvironment):
        return translate(
            "Processing",
            "Set the engine up in the Furrow panel (or with “make setup” in a checkout), and run "
            "again.",
        )
    if isinstance(problem, NotAProject):
        return translate(
            "Processing",
            "Choose the folder of a Furrow project, or make one with “Prepare imagery” or “Crop "
            "map from labels”.",
        )
    if isinstance(problem, StepMissing):
        return translate(
            "Processing",
            "Run the step that makes it first: Prepare imagery, Train model, Map crops – or “Crop "
            "map from labels”, which does all three.",
        )
    if isinstance(problem, LabelFieldMissing):
        return translate("Processing", "Choose the field that names the crop.")
    if isinstance(problem, LabelsUnreadable):
        return translate("Processing", "Give a layer of parcel polygons.")
    if isinstance(problem, LicenceNotAccepted):
        return translate(
            "Processing",
            "Read the licence where the weights are published ({0}); if your use is allowed, tick "
            "“Accept licences that restrict the use” and run again.",
        ).format(problem.address)
    if isinstance(problem, CredentialsMissing):
        return translate(
            "Processing",
            "Choose an authentication entry with the OAuth client’s id and secret as account, or a "
            "source that needs none.",
        )
    if isinstance(problem, (RecipeNeedsImagery, StrategyNotOffered)):
        return translate("Processing", "Choose another; “List recipes” tells what each can do.")
    if isinstance(problem, ProjectBusy):
        return translate("Processing", "Wait until that run has finished, or cancel it.")
    return translation.next_step(problem)
