"""Request write_report: the report of a finished map, with what came after it."""

from __future__ import annotations

from furrow.engine.contract import Reporter
from furrow.engine.contract.report_requests import WriteReport
from furrow.engine.contract.report_results import (
    AREAS,
    AUDIT,
    CHAPTERS,
    REFERENCE,
    TRUST,
    VERDICT,
    ReportWritten,
)
from furrow.engine.imagery.gdal_settings import gdal_environment
from furrow.engine.project import open_project
from furrow.engine.report.content import ReportContent
from furrow.engine.report.findings import find, next_step
from furrow.engine.report.refresh import refresh
from furrow.engine.report.words import Words
from furrow.engine.report.writer import REPORT_HTML


def run(request: WriteReport, reporter: Reporter) -> ReportWritten:
    """Raises StepMissing, ArtefactDamaged, DiskFull, ProjectNotWritable."""
    project = open_project(request.project)
    reporter.step(0.1, "Writing the report")
    with project.exclusive(), gdal_environment():
        made = refresh(project, request.map)
    content = made.content
    held = _chapters(content)
    findings = find(content)
    told = Words().summary(content, findings, next_step(content, findings))
    reporter.step(1.0, "Report ready")
    return ReportWritten(
        folder=str(made.folder),
        map=made.folder.name,
        report=str(made.folder / REPORT_HTML),
        holds=tuple(name for name in CHAPTERS if name in held),
        lacks=tuple(name for name in CHAPTERS if name not in held),
        stale=tuple(name for name in CHAPTERS if held.get(name)),
        summary=told.sentences,
        simulated=content.simulated,
    )


def _chapters(content: ReportContent) -> dict[str, bool]:
    """Chapters that there is something for -> whether it is stale."""
    kept = {
        AREAS: content.later.estimated,
        AUDIT: content.later.audit,
        VERDICT: content.later.verdict,
    }
    found = {name: item.is_stale for name, item in kept.items() if item is not None}
    if content.trust is not None:
        found[TRUST] = False
    if content.independent is not None:
        found[REFERENCE] = False
    return found
