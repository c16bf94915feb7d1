"""What every study does: ask for its points, do them, and write its folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, TypeVar

import furrow
from furrow.engine.contract import Message, Reporter, Request
from furrow.engine.contract.adapting_requests import StudyRadius, StudyYears
from furrow.engine.contract.command_text import command_text
from furrow.engine.contract.errors import StudyEmpty
from furrow.engine.contract.study_requests import StudyLabels, StudyMixing, StudyRegions
from furrow.engine.contract.study_results import StudyDone
from furrow.engine.contract.transfer_requests import StudyChannels, StudyFeatures
from furrow.engine.project.artefacts import utc_now
from furrow.engine.studies.folder import FIGURE, FIGURES, PAGE, TABLE, Page, write_study
from furrow.engine.studies.points import Point, PointsDone, run_points
from furrow.engine.studies.tables import workers_of

TableStudy = StudyLabels | StudyRegions | StudyMixing
AdaptingStudy = StudyYears | StudyRadius
TransferStudy = StudyChannels | StudyFeatures
Study = TableStudy | AdaptingStudy | TransferStudy
R = TypeVar("R", bound=Request)


def point_of_study(kind: type[R], study: Study, **own: Any) -> R:
    """The request of a point: what the study was asked, where the point takes it too.

    Args:
        own: fields of the point itself.
    """
    takes = {field.name for field in fields(kind)} - {"out"}
    shared = {one.name: getattr(study, one.name) for one in fields(study) if one.name in takes}
    return kind(**{**shared, **own})


def do_points(
    study: Study, points: Sequence[Point], inputs: Mapping[str, Any], reporter: Reporter
) -> PointsDone:
    """Do those that are not done yet. Raises what run_points raises, and BadRequest."""
    return run_points(points, Path(study.out), inputs, workers_of(study.workers), reporter)


def nothing_scored(study: Study, done: PointsDone, why: str = "") -> StudyEmpty:
    """The error of a study that has nothing to show.

    Args:
        why: in words; empty: by the first point that failed.
    """
    failed = next((one.what for one in done.failures.values()), Message("nothing was scored"))
    return StudyEmpty(study.out, why or failed)


def finished(
    study: Study,
    points: Sequence[Point],
    done: PointsDone,
    page: Page,
    figures: Mapping[str, Any],
) -> StudyDone:
    """Write the folder.

    Args:
        page: but for how and when it was made.
        figures: every number, for study.json.

    Raises:
        DiskFull, ProjectNotWritable
    """
    page = replace(
        page,
        warnings=tuple(dict.fromkeys(page.warnings)),
        command=command_text(study),
        commands=tuple(command_text(point.request) for point in points),
        version=furrow.__version__,
        made=utc_now(),
    )
    folder = Path(study.out)
    write_study(folder, page, {"study": study.method.removeprefix("study_"), **figures})
    return StudyDone(
        folder=str(folder),
        page=str(folder / PAGE),
        table=str(folder / TABLE),
        figure=str(folder / FIGURE),
        figures=str(folder / FIGURES),
        points=len(points),
        reused=done.reused,
        findings=page.findings,
        warnings=page.warnings,
    )
