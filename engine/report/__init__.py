"""The report beside every map: figures and words in, report.html and report.json out."""

from furrow.engine.report.content import (
    AreaRow,
    ClassSeries,
    FileHash,
    ImageryRow,
    LabelRow,
    Licence,
    MapPicture,
    Provenance,
    ReportContent,
    SeriesBand,
)
from furrow.engine.report.writer import write_report

__all__ = [
    "AreaRow",
    "ClassSeries",
    "FileHash",
    "ImageryRow",
    "LabelRow",
    "Licence",
    "MapPicture",
    "Provenance",
    "ReportContent",
    "SeriesBand",
    "write_report",
]
