"""One card per class: its typical season, and how often the map is right about it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from furrow.engine.accuracy.assessment import Assessment, ClassFigures
from furrow.engine.report import charts
from furrow.engine.report.colors import safe_color
from furrow.engine.report.content import ClassSeries, ReportContent, SeriesBand
from furrow.engine.report.words import Words

_NDVI_TOP = 1.0
_VH_STEP_DB = 5.0


@dataclass(frozen=True)
class ClassFiguresView:
    """One assessment's figures of the class, in words."""

    source: str
    """Which assessment; shown where there are several."""
    count: str
    precision: str
    recall: str
    f1: str
    iou: str
    pixel_f1: str


@dataclass(frozen=True)
class ClassCard:
    key: str
    """Unique on the page."""
    name: str
    color: str
    figures: tuple[ClassFiguresView, ...]
    """The headline assessment first; empty where no assessment scored the class."""
    is_unscored: bool
    """True where the class was trained, and nothing could be held out."""
    chart: Markup | None


def class_cards(content: ReportContent, words: Words) -> tuple[ClassCard, ...]:
    """A card for every class of the legend that has figures, a series or labels."""
    series = {item.name: item for item in content.series}
    unscored = {name for item in content.assessments for name in item.unscored}
    labelled = {row.name for row in content.labels if row.parcels > 0}
    scored = {name for item in content.assessments for name in item.classes}
    ndvi_low, vh_scale = _ndvi_low(content.series), _vh_scale(content.series)
    cards = []
    for index, item in enumerate(content.legend.classes):
        if item.name not in scored | unscored | labelled | set(series):
            continue
        key, color = f"class-{index + 1}", safe_color(item.color)
        chart = (
            _chart(series[item.name], color, ndvi_low, vh_scale, key, content, words)
            if item.name in series
            else None
        )
        figures = _figures(item.name, content, words)
        cards.append(
            ClassCard(
                key,
                item.name,
                color,
                figures,
                not figures and item.name in unscored,
                chart,
            )
        )
    return tuple(cards)


def _figures(name: str, content: ReportContent, words: Words) -> tuple[ClassFiguresView, ...]:
    views = []
    for assessment in content.assessments:
        for figures in assessment.per_class:
            if figures.name == name:
                views.append(_figures_of(figures, assessment, content, words))
    return tuple(views)


def _figures_of(
    figures: ClassFigures, assessment: Assessment, content: ReportContent, words: Words
) -> ClassFiguresView:
    place = assessment.classes.index(figures.name)
    right = assessment.confusion[place][place]
    mapped = sum(row[place] for row in assessment.confusion)
    return ClassFiguresView(
        source=words.assessment_title(assessment, content),
        count=words.parcels_and_pixels(figures.parcels, figures.pixels),
        precision=words.precision(figures, right, mapped),
        recall=words.recall(figures, right),
        f1=f"{words.score(figures.f1.value)} ({words.score_range(figures.f1)})",
        iou=f"{words.score(figures.iou.value)} ({words.score_range(figures.iou)})",
        pixel_f1=words.score(figures.pixel_f1),
    )


def _chart(
    series: ClassSeries,
    color: str,
    ndvi_low: float,
    vh_scale: tuple[float, float],
    key: str,
    content: ReportContent,
    words: Words,
) -> Markup | None:
    panels, texts = [], []
    if series.ndvi is not None:
        panels.append(
            charts.Panel(words.ndvi, series.ndvi, ndvi_low, _NDVI_TOP, (0.0, 0.5, 1.0), 1)
        )
        texts.append(_spoken(words.ndvi, series.ndvi, content.steps, 2, words))
    if series.vh_db is not None:
        low, high = vh_scale
        panels.append(
            charts.Panel(words.vh, series.vh_db, low, high, (low, (low + high) / 2, high), 0)
        )
        texts.append(_spoken(words.vh, series.vh_db, content.steps, 1, words))
    if not panels:
        return None
    ticks = words.ticks(content.steps)
    title = f"{words.season_chart}{words.colon}{series.name}"
    return charts.season_chart(panels, ticks, color, key, title, " ".join(texts), words.localised)


def _spoken(name: str, band: SeriesBand, steps: tuple[str, ...], digits: int, words: Words) -> str:
    """The chart's means for someone who does not see it."""
    values = "; ".join(
        f"{step}{words.colon}{words.localised(f'{mean:.{digits}f}')}"
        for step, mean in zip(steps, band.mean, strict=False)
        if math.isfinite(mean)
    )
    return f"{name}{words.colon}{values}."


def _ndvi_low(series: Iterable[ClassSeries]) -> float:
    """Bottom of the NDVI scale: 0, or a fifth below what is lower still (water, snow)."""
    values = _finite([item.ndvi for item in series if item.ndvi is not None])
    return min(0.0, math.floor(min(values, default=0.0) * 5) / 5)


def _vh_scale(series: Iterable[ClassSeries]) -> tuple[float, float]:
    """Bottom and top in dB that hold the bands of all classes, an even number of steps apart."""
    values = _finite([item.vh_db for item in series if item.vh_db is not None])
    if not values:
        return -30.0, -10.0
    low = math.floor(min(values) / _VH_STEP_DB) * _VH_STEP_DB
    high = math.ceil(max(values) / _VH_STEP_DB) * _VH_STEP_DB
    steps = max(2, round((high - low) / _VH_STEP_DB))
    return low, low + (steps + steps % 2) * _VH_STEP_DB


def _finite(bands: Iterable[SeriesBand]) -> list[float]:
    return [
        value
        for band in bands
        for values in (band.low, band.mean, band.high)
        for value in values
        if math.isfinite(value)
    ]
