"""A confusion matrix as a table."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.accuracy.assessment import Assessment
from furrow.engine.report.words import Words


@dataclass(frozen=True)
class Cell:
    count: str
    share: str
    """Share of the row, in words; empty for nothing."""
    strength: float
    """Share of the row, 0 … 1: how dark the cell is."""
    is_right: bool


@dataclass(frozen=True)
class Row:
    name: str
    cells: tuple[Cell, ...]
    total: str


@dataclass(frozen=True)
class Matrix:
    """Rows are the truth, columns what the map says."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    totals: tuple[str, ...]
    total: str

    @property
    def is_wide(self) -> bool:
        """Too wide for full-sized print on A4."""
        return len(self.columns) > 9


def matrix_of(counts: tuple[tuple[int, ...], ...], assessment: Assessment, words: Words) -> Matrix:
    """Lay out ``counts`` (rows assessment.classes, columns assessment.predicted_classes)."""
    rows = []
    for name, row in zip(assessment.classes, counts, strict=True):
        total = sum(row)
        cells = []
        for column, count in zip(assessment.predicted_classes, row, strict=True):
            share = count / total if total else 0.0
            text = words.share(share) if count else ""
            cells.append(Cell(words.integer(count), text, round(share, 3), column == name))
        rows.append(Row(name, tuple(cells), words.integer(total)))
    sums = [sum(column) for column in zip(*counts, strict=True)]
    return Matrix(
        columns=tuple(words.say(name) for name in assessment.predicted_classes),
        rows=tuple(rows),
        totals=tuple(words.integer(value) for value in sums),
        total=words.integer(sum(sums)),
    )


def area_matrix_of(assessment: Assessment, pixel_ha: float, words: Words) -> Matrix | None:
    """In hectares, each share of the row with its interval; None where shares were not kept."""
    if not assessment.area_shares:
        return None
    counts = assessment.pixel_confusion
    rows = []
    for name, pixels, shares in zip(
        assessment.classes, counts, assessment.area_shares, strict=True
    ):
        cells = []
        for column, count, share in zip(assessment.predicted_classes, pixels, shares, strict=True):
            text = words.share_with_range(share) if count else ""
            hectares = words.hectares(count * pixel_ha) if count else words.integer(0)
            cells.append(Cell(hectares, text, round(share.value, 3), column == name))
        rows.append(Row(name, tuple(cells), words.hectares(sum(pixels) * pixel_ha)))
    sums = [sum(column) for column in zip(*counts, strict=True)]
    return Matrix(
        columns=tuple(words.say(name) for name in assessment.predicted_classes),
        rows=tuple(rows),
        totals=tuple(words.hectares(value * pixel_ha) for value in sums),
        total=words.hectares(sum(sums) * pixel_ha),
    )
