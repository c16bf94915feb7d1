"""Figures of studies as SVG: curves over the number of labels, and scores by place.

Colours are those of Okabe and Ito (2008), which colour-blind eyes can tell apart; each line has a
mark of its own besides.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from furrow.engine.contract.results import Estimate

COLORS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
WIDTH, HEIGHT = 720, 400
LEFT, RIGHT, TOP, BOTTOM = 56, 20, 20, 52
STYLE = Markup(
    "svg{background:#fff}text{font:14px system-ui,sans-serif;fill:#222}path{fill:none;"
    "stroke-width:2}.bar{stroke-width:1.5}.grid{stroke:#ddd;stroke-width:1}"
    ".goal{stroke:#222;stroke-width:1.5;stroke-dasharray:6 4}"
)
PADDING = 24
"""Between the axis and the first and last number of labels."""
STEP = 11
"""Between the marks of a place."""


@dataclass(frozen=True)
class Line:
    """One contender: its scores over the number of labels."""

    name: str
    labels: tuple[int, ...]
    scores: tuple[Estimate, ...]


@dataclass(frozen=True)
class Row:
    """One place: the scores of the contenders there, None where one has none."""

    name: str
    scores: tuple[Estimate | None, ...]


def curves(lines: Sequence[Line], goal: float | None, across: str, up: str) -> Markup:
    """Scores over labels on a logarithmic axis, with 95 % intervals and the goal."""
    labels = sorted({number for line in lines for number in line.labels})
    first, last = math.log(labels[0]), math.log(max(labels[-1], labels[0] + 1))

    def x(number: float) -> float:
        share = (math.log(number) - first) / (last - first)
        return LEFT + PADDING + (WIDTH - LEFT - RIGHT - 2 * PADDING) * share

    def y(score: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - min(max(score, 0.0), 1.0))

    parts = [_grid(y), *(_across(x(number), HEIGHT - BOTTOM, str(number)) for number in labels)]
    if goal is not None:
        parts.append(
            Markup('<path class="goal" d="M{} {}H{}"/>').format(LEFT, _n(y(goal)), WIDTH - RIGHT)
        )
    for number, line in enumerate(lines):
        spread = (number - (len(lines) - 1) / 2) * 5
        at = [
            (x(labels_) + spread, score)
            for labels_, score in zip(line.labels, line.scores, strict=True)
        ]
        color = COLORS[number % len(COLORS)]
        path = "L".join(f"{_n(place)} {_n(y(score.value))}" for place, score in at)
        bars = "".join(f"M{_n(p)} {_n(y(s.low))}V{_n(y(s.high))}" for p, s in at)
        parts.append(
            Markup('<path d="M{}" stroke="{}"/><path d="{}" stroke="{}" class="bar"/>').format(
                path, color, bars, color
            )
        )
        parts += [_mark(number, place, y(score.value), color) for place, score in at]
    parts.append(_titles(across, up, HEIGHT))
    return _svg(HEIGHT + 24 * len(lines), parts, [line.name for line in lines], HEIGHT)


def rows(places: Sequence[Row], names: Sequence[str], across: str) -> Markup:
    """Scores by place, one line a place, with 95 % intervals."""
    left = 190
    row = STEP * (len(names) + 1.5)
    height = TOP + row * len(places) + BOTTOM

    def x(score: float) -> float:
        return left + (WIDTH - left - RIGHT) * min(max(score, 0.0), 1.0)

    bottom = height - BOTTOM
    parts = [
        Markup('<path class="grid" d="M{0} {1}V{2}"/>').format(_n(x(tick / 5)), TOP, bottom)
        for tick in range(6)
    ]
    parts += [_across(x(tick / 5), bottom, f"{tick / 5:.1f}") for tick in range(6)]
    for index, place in enumerate(places):
        middle = TOP + row * (index + 0.5)
        parts.append(
            Markup('<text x="{}" y="{}" text-anchor="end">{}</text>').format(
                left - 10, _n(middle + 5), _short(place.name)
            )
        )
        for number, score in enumerate(place.scores):
            if score is None:
                continue
            color = COLORS[number % len(COLORS)]
            at = middle + (number - (len(place.scores) - 1) / 2) * STEP
            parts.append(
                Markup('<path class="bar" d="M{} {}H{}" stroke="{}"/>').format(
                    _n(x(score.low)), _n(at), _n(x(score.high)), color
                )
            )
            parts.append(_mark(number, x(score.value), at, color))
    parts.append(_titles(across, "", height))
    return _svg(height + 24 * len(names), parts, names, height)


def _svg(height: float, parts: Sequence[Markup], names: Sequence[str], below: float) -> Markup:
    keys = Markup("").join(
        _mark(number, LEFT + 10, below + 24 * number + 6, COLORS[number % len(COLORS)])
        + Markup('<text x="{}" y="{}">{}</text>').format(
            LEFT + 26, _n(below + 24 * number + 11), name
        )
        for number, name in enumerate(names)
    )
    return Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}" role="img">'
        "<style>{}</style>{}{}</svg>"
    ).format(WIDTH, _n(height), STYLE, Markup("").join(parts), keys)


def _grid(y: Callable[[float], float]) -> Markup:
    found = Markup("")
    for tick in range(6):
        at = y(tick / 5)
        found += Markup('<path class="grid" d="M{} {}H{}"/>').format(LEFT, _n(at), WIDTH - RIGHT)
        found += Markup('<text x="{}" y="{}" text-anchor="end">{}</text>').format(
            LEFT - 8, _n(at + 5), f"{tick / 5:.1f}"
        )
    return found


def _across(x: float, bottom: float, text: str) -> Markup:
    return Markup('<text x="{}" y="{}" text-anchor="middle">{}</text>').format(
        _n(x), _n(bottom + 20), text
    )


def _titles(across: str, up: str, height: float) -> Markup:
    middle = (WIDTH + LEFT) / 2
    found = Markup('<text x="{}" y="{}" text-anchor="middle">{}</text>').format(
        _n(middle), _n(height - 10), across
    )
    if up:
        found += Markup(
            '<text transform="translate(16 {}) rotate(-90)" text-anchor="middle">{}</text>'
        ).format(_n((TOP + height - BOTTOM) / 2), up)
    return found


def _mark(number: int, x: float, y: float, color: str) -> Markup:
    """Circle, square, diamond, triangle, in turn."""
    shape = number % 4
    if shape == 0:
        return Markup('<circle cx="{}" cy="{}" r="5" fill="{}"/>').format(_n(x), _n(y), color)
    points = {
        1: [(-5, -5), (5, -5), (5, 5), (-5, 5)],
        2: [(0, -7), (7, 0), (0, 7), (-7, 0)],
        3: [(0, -6), (6, 5), (-6, 5)],
    }[shape]
    text = " ".join(f"{_n(x + dx)},{_n(y + dy)}" for dx, dy in points)
    return Markup('<polygon points="{}" fill="{}"/>').format(text, color)


def _short(name: str, most: int = 22) -> str:
    return name if len(name) <= most else name[: most - 1] + "…"


def _n(number: float) -> str:
    return f"{number:.1f}".rstrip("0").rstrip(".")
