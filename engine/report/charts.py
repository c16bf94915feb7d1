"""Small charts as inline SVG: text stays text, and each says in words what it draws.

Colours come from report.css (so that dark mode and print can change them); a class colour is
passed in. All functions give :class:`markupsafe.Markup`; whatever goes into it is escaped.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from furrow.engine.contract.results import Estimate
from furrow.engine.report.content import SeriesBand

Localised = Callable[[str], str]
"""A formatted number as the report's language writes it."""

_LEFT, _RIGHT = 40.0, 256.0
_WIDTH = 260


@dataclass(frozen=True)
class Panel:
    """One panel of a season chart: a band over the time steps on a fixed scale."""

    title: str
    band: SeriesBand
    low: float
    """Bottom of the scale, shared by all classes."""
    high: float
    grid_lines: tuple[float, ...]
    """Values that carry a line and a number."""
    digits: int


def interval_bar(estimate: Estimate, description: str, baseline: float | None = None) -> Markup:
    """A figure (dot) and its interval (bar) on 0 … 1, as wide as its place; optional tick."""
    parts = [Markup('<line class="bar-track" x1="0%" x2="100%" y1="11" y2="11"/>')]
    parts.append(
        Markup('<line class="bar-range" x1="{}%" x2="{}%" y1="11" y2="11"/>').format(
            _n(estimate.low * 100), _n(estimate.high * 100)
        )
    )
    if baseline is not None:
        parts.append(
            Markup('<line class="bar-tick" x1="{0}%" x2="{0}%" y1="2" y2="20"/>').format(
                _n(baseline * 100)
            )
        )
    if math.isfinite(estimate.value):
        parts.append(
            Markup('<circle class="bar-dot" cx="{}%" cy="11" r="5.5"/>').format(
                _n(estimate.value * 100)
            )
        )
    return Markup(
        '<svg class="bar" width="100%" height="22" role="img" aria-label="{}">{}</svg>'
    ).format(description, Markup("").join(parts))


def season_chart(
    panels: Sequence[Panel],
    ticks: Sequence[str],
    color: str,
    name: str,
    title: str,
    text: str,
    localised: Localised = str,
) -> Markup:
    """Panels below each other over the same months. ``name`` makes the element ids unique."""
    panel_height, gap, top = 74.0, 30.0, 20.0
    height = top + len(panels) * (panel_height + gap)
    parts = []
    for index, panel in enumerate(panels):
        upper = top + index * (panel_height + gap)
        parts.append(_panel(panel, upper, panel_height, color, localised))
    parts.append(_ticks(ticks, height - gap + 16))
    return _svg(height - 6, name, title, text, parts)


def step_bars(
    shares: Sequence[float], ticks: Sequence[str], name: str, title: str, text: str
) -> Markup:
    """One bar per time step, 0 … 1."""
    top, panel_height = 10.0, 70.0
    bottom = top + panel_height
    parts = [
        _grid_line(bottom - value * panel_height, label)
        for value, label in ((0.0, "0"), (0.5, "50\u00a0%"), (1.0, "100\u00a0%"))
    ]
    pitch = (_RIGHT - _LEFT) / max(1, len(shares))
    for index, share in enumerate(shares):
        tall = panel_height * share if math.isfinite(share) else 0.0
        parts.append(
            Markup('<rect class="column" x="{}" y="{}" width="{}" height="{}"/>').format(
                _n(_LEFT + (index + 0.15) * pitch),
                _n(bottom - tall),
                _n(0.7 * pitch),
                _n(tall),
            )
        )
    parts.append(_ticks(ticks, bottom + 15))
    return _svg(bottom + 22, name, title, text, parts)


def histogram(
    counts: Sequence[int], name: str, title: str, text: str, localised: Localised = str
) -> Markup:
    """Shares of a whole over bins of equal width on 0 … 1."""
    total = max(1, sum(counts))
    highest = max((count / total for count in counts), default=0.0) or 1.0
    scale = math.ceil(highest * 10) / 10
    top, panel_height = 10.0, 90.0
    bottom = top + panel_height
    parts = [
        _grid_line(bottom - part * panel_height, f"{part * scale * 100:.0f}\u00a0%")
        for part in (0.0, 0.5, 1.0)
    ]
    pitch = (_RIGHT - _LEFT) / max(1, len(counts))
    for index, count in enumerate(counts):
        tall = panel_height * count / total / scale
        parts.append(
            Markup('<rect class="column" x="{}" y="{}" width="{}" height="{}"/>').format(
                _n(_LEFT + (index + 0.05) * pitch),
                _n(bottom - tall),
                _n(0.9 * pitch),
                _n(tall),
            )
        )
    for value in (0.0, 0.25, 0.5, 0.75, 1.0):
        number = localised(f"{value:g}")
        parts.append(_label(_LEFT + value * (_RIGHT - _LEFT), bottom + 15, number, "middle"))
    return _svg(bottom + 22, name, title, text, parts)


def _panel(panel: Panel, upper: float, height: float, color: str, localised: Localised) -> Markup:
    def y_of(value: float) -> float:
        inside = min(max(value, panel.low), panel.high)
        return upper + height * (panel.high - inside) / (panel.high - panel.low)

    parts = [_label(_LEFT, upper - 8, panel.title, "start")]
    for value in panel.grid_lines:
        number = localised(f"{value:.{panel.digits}f}").replace("-", "\u2212")
        parts.append(_grid_line(y_of(value), number))
    band = panel.band
    pitch = (_RIGHT - _LEFT) / max(1, len(band.mean))
    x_of = [_LEFT + (index + 0.5) * pitch for index in range(len(band.mean))]
    for run in _finite_runs(band):
        over = [(x_of[i], y_of(band.high[i])) for i in run]
        under = [(x_of[i], y_of(band.low[i])) for i in reversed(run)]
        parts.append(
            Markup('<polygon class="band" style="fill:{}" points="{}"/>').format(
                color, _points([*over, *under])
            )
        )
        parts.append(
            Markup('<polyline class="mean" points="{}"/>').format(
                _points([(x_of[i], y_of(band.mean[i])) for i in run])
            )
        )
        parts.extend(
            Markup('<circle class="dot" cx="{}" cy="{}" r="2.2"/>').format(
                _n(x_of[i]), _n(y_of(band.mean[i]))
            )
            for i in run
        )
    return Markup("").join(parts)


def _finite_runs(band: SeriesBand) -> list[list[int]]:
    """Runs of neighbouring time steps that have values."""
    runs: list[list[int]] = [[]]
    for index, values in enumerate(zip(band.mean, band.low, band.high, strict=True)):
        if all(math.isfinite(value) for value in values):
            runs[-1].append(index)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _ticks(ticks: Sequence[str], y: float) -> Markup:
    pitch = (_RIGHT - _LEFT) / max(1, len(ticks))
    every = max(1, math.ceil(len(ticks) * 26 / (_RIGHT - _LEFT)))
    return Markup("").join(
        _label(_LEFT + (index + 0.5) * pitch, y, tick, "middle")
        for index, tick in enumerate(ticks)
        if index % every == 0
    )


def _grid_line(y: float, number: str) -> Markup:
    line = Markup('<line class="grid" x1="{}" x2="{}" y1="{}" y2="{}"/>').format(
        _n(_LEFT), _n(_RIGHT), _n(y), _n(y)
    )
    return line + _label(_LEFT - 4, y + 3.5, number, "end")


def _label(x: float, y: float, text: str, anchor: str) -> Markup:
    return Markup('<text x="{}" y="{}" text-anchor="{}">{}</text>').format(
        _n(x), _n(y), anchor, text
    )


def _svg(height: float, name: str, title: str, text: str, parts: Sequence[Markup]) -> Markup:
    return Markup(
        '<svg class="chart" viewBox="0 0 {width} {height}" role="img" '
        'aria-labelledby="{name}-title {name}-desc"><title id="{name}-title">{title}</title>'
        '<desc id="{name}-desc">{text}</desc>{parts}</svg>'
    ).format(
        width=_WIDTH,
        height=_n(height),
        name=name,
        title=title,
        text=text,
        parts=Markup("").join(parts),
    )


def _points(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


def _n(value: float) -> str:
    """A coordinate with a tenth of a unit, without trailing zeros."""
    return f"{value:.1f}".removesuffix(".0")
