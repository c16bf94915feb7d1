"""Content → what the templates lay out: texts, tables and drawings, nothing left to compute."""

from __future__ import annotations

import math
from dataclasses import dataclass

from markupsafe import Markup

from furrow.engine.accuracy.assessment import Assessment, WrongParcel
from furrow.engine.contract.legend import RESERVED_COLORS, RESERVED_NAMES
from furrow.engine.contract.results import Estimate
from furrow.engine.report import charts
from furrow.engine.report.cards import ClassCard, class_cards
from furrow.engine.report.chapters import (
    AuditView,
    Commands,
    EstimatedView,
    GateView,
    VerdictView,
    audit_view,
    commands_for,
    estimated_view,
    gate_view,
    verdict_view,
)
from furrow.engine.report.colors import safe_color
from furrow.engine.report.content import AreaRow, MapPicture, ReportContent
from furrow.engine.report.findings import find, next_step
from furrow.engine.report.matrix import Matrix, area_matrix_of, matrix_of
from furrow.engine.report.png import png_data_uri
from furrow.engine.report.trust_view import TrustView, trust_view
from furrow.engine.report.words import Summary, Words

WRONG_SHOWN = 25
"""Wrong parcels shown at once; the rest is folded away."""


@dataclass(frozen=True)
class FigureRow:
    """One headline figure."""

    name: str
    note: str
    value: str
    interval: str
    bar: Markup


@dataclass(frozen=True)
class AssessmentView:
    key: str
    """Unique on the page."""
    title: str
    method: str
    parcels: str
    rows: tuple[FigureRow, ...]
    baseline: str
    confusion: Matrix
    pixel_confusion: Matrix
    area_confusion: Matrix | None
    """In hectares; None of an assessment that an earlier Furrow kept."""
    more_rows: tuple[FigureRow, ...]
    wrong: tuple[WrongParcel, ...]
    wrong_more: tuple[WrongParcel, ...]
    unscored: str


@dataclass(frozen=True)
class Swatch:
    name: str
    color: str


@dataclass(frozen=True)
class PictureView:
    uri: str
    width_px: int
    height_px: int
    scale_percent: float
    """Length of the scale bar in percent of the picture's width."""
    scale_text: str


@dataclass(frozen=True)
class Pictures:
    map: PictureView
    true_color: PictureView | None


@dataclass(frozen=True)
class ImageryView:
    sensor: str
    dates: str
    gap: str
    chart: Markup


@dataclass(frozen=True)
class View:
    """What the templates see, beside the words and the content itself."""

    summary: Summary
    cautions: tuple[str, ...]
    picture: PictureView
    true_color: PictureView | None
    legend: tuple[Swatch, ...]
    assessments: tuple[AssessmentView, ...]
    cards: tuple[ClassCard, ...]
    areas: tuple[AreaRow, ...]
    confidence: Markup | None
    imagery: tuple[ImageryView, ...]
    grid: str
    commands: Commands
    trust: TrustView | None
    gate: GateView | None
    estimated: EstimatedView | None
    audit: AuditView | None
    verdict: VerdictView | None


def pictures_of(content: ReportContent) -> Pictures:
    """The pictures, the same in every language: packing them is most of a report's work."""
    return Pictures(
        _picture(content.picture), _picture(content.true_color) if content.true_color else None
    )


def view_of(content: ReportContent, words: Words, pictures: Pictures) -> View:
    """Lay out a report's content in the language of ``words``."""
    findings = find(content)
    return View(
        summary=words.summary(content, findings, next_step(content, findings)),
        cautions=words.cautions(content, findings),
        picture=pictures.map,
        true_color=pictures.true_color,
        legend=_legend(content, words),
        assessments=tuple(
            _assessment(item, content, words, f"figures-{index + 1}")
            for index, item in enumerate(content.assessments)
        ),
        cards=class_cards(content, words),
        areas=tuple(
            AreaRow(words.say(row.name), safe_color(row.color), row.hectares, row.share)
            for row in content.areas
        ),
        confidence=_confidence(content, words),
        imagery=_imagery(content, words),
        grid=_grid(content, words),
        commands=commands_for(content),
        trust=trust_view(content.trust, content.trusted, words),
        gate=gate_view(content.gate, words),
        estimated=estimated_view(
            content.later.estimated, content.later.area_matrix, content.legend, words
        ),
        audit=audit_view(content.later.audit, words),
        verdict=verdict_view(content.later.verdict, words),
    )


def _assessment(
    assessment: Assessment, content: ReportContent, words: Words, key: str
) -> AssessmentView:
    wrong = sorted(assessment.wrong, key=lambda item: (-_known(item.confidence), item.uid))
    return AssessmentView(
        key=key,
        title=words.assessment_title(assessment, content),
        method=words.method(assessment),
        parcels=words.parcels(assessment.parcels),
        rows=_figure_rows(assessment, words),
        baseline=words.share(assessment.baseline_overall),
        confusion=matrix_of(assessment.confusion, assessment, words),
        pixel_confusion=matrix_of(assessment.pixel_confusion, assessment, words),
        area_confusion=area_matrix_of(assessment, content.grid.pixel_area_ha, words),
        more_rows=_more_rows(assessment, words),
        wrong=tuple(wrong[:WRONG_SHOWN]),
        wrong_more=tuple(wrong[WRONG_SHOWN:]),
        unscored=words.names(assessment.unscored),
    )


def _known(confidence: float) -> float:
    """Below all others where it is no number."""
    return confidence if math.isfinite(confidence) else -1.0


def _figure_rows(found: Assessment, words: Words) -> tuple[FigureRow, ...]:
    return (
        _row("parcels_right", found.overall, True, words, found.baseline_overall),
        _row("average", found.average, True, words),
        _row("macro_f1", found.macro_f1, False, words),
        _row("weighted_f1", found.weighted_f1, False, words),
        _row("pixel_overall", found.pixel_overall, True, words),
        _row("pixel_macro_f1", found.pixel_macro_f1, False, words),
    )


def _more_rows(found: Assessment, words: Words) -> tuple[FigureRow, ...]:
    """Empty of an assessment that an earlier Furrow kept."""
    figures = {
        "macro_precision": found.macro_precision,
        "weighted_precision": found.weighted_precision,
        "macro_iou": found.macro_iou,
        "weighted_iou": found.weighted_iou,
    }
    return tuple(
        _row(name, estimate, "precision" in name, words)
        for name, estimate in figures.items()
        if estimate is not None
    )


def _row(
    name: str, estimate: Estimate, is_share: bool, words: Words, baseline: float | None = None
) -> FigureRow:
    """
    Args:
        name: of the two texts that tell of the figure.
    """
    value = words.share(estimate.value) if is_share else words.score(estimate.value)
    interval = words.share_range(estimate) if is_share else words.score_range(estimate)
    bar = charts.interval_bar(estimate, f"{value} ({interval})", baseline)
    return FigureRow(getattr(words, name), getattr(words, f"{name}_note"), value, interval, bar)


def _picture(picture: MapPicture) -> PictureView:
    height, width, _ = picture.rgb.shape
    left, _, right, _ = picture.bounds_m
    length_m = _round_length(0.3 * (right - left))
    text = f"{length_m / 1000:g} km" if length_m >= 1000 else f"{length_m:g} m"
    return PictureView(
        uri=png_data_uri(picture.rgb),
        width_px=width,
        height_px=height,
        scale_percent=round(100 * length_m / (right - left), 2),
        scale_text=text.replace(" ", "\u00a0"),
    )


def _round_length(longest_m: float) -> float:
    """The longest of 1, 2, 5 × 10ⁿ metres that is not longer than ``longest_m``."""
    power = 10.0 ** math.floor(math.log10(longest_m))
    return next(power * factor for factor in (5, 2, 1) if power * factor <= longest_m)


def _legend(content: ReportContent, words: Words) -> tuple[Swatch, ...]:
    """The classes, and the reserved values that the map really holds."""
    mapped = {row.name for row in content.areas if row.hectares > 0}
    reserved = [
        Swatch(words.say(name), RESERVED_COLORS[value])
        for value, name in RESERVED_NAMES.items()
        if name in mapped
    ]
    classes = [Swatch(item.name, safe_color(item.color)) for item in content.legend.classes]
    return (*classes, *reserved)


def _confidence(content: ReportContent, words: Words) -> Markup | None:
    counts = content.confidence_histogram
    total = sum(counts)
    if total == 0:
        return None
    width = 1 / len(counts)
    text = "; ".join(
        words.localised(f"{index * width:.2g}\u2013{(index + 1) * width:.2g}")
        + f"{words.colon}{words.share(count / total)}"
        for index, count in enumerate(counts)
    )
    return charts.histogram(counts, "confidence", words.confidence_chart, text, words.localised)


def _imagery(content: ReportContent, words: Words) -> tuple[ImageryView, ...]:
    views = []
    for index, row in enumerate(content.imagery):
        text = "; ".join(
            f"{step}{words.colon}{words.share(share)}"
            for step, share in zip(content.steps, row.clear_share, strict=False)
        )
        chart = charts.step_bars(
            row.clear_share,
            words.ticks(content.steps),
            f"imagery-{index + 1}",
            f"{row.sensor}{words.colon}{words.clear}",
            text,
        )
        gap = "\u2013" if row.worst_gap_days is None else words.integer(row.worst_gap_days)
        views.append(ImageryView(row.sensor, words.integer(row.dates), gap, chart))
    return tuple(views)


def _grid(content: ReportContent, words: Words) -> str:
    grid = content.grid
    return (
        f"{grid.crs}, {words.integer(grid.width_px)} × {words.integer(grid.height_px)} px, "
        f"{grid.resolution_m:g} m"
    )
