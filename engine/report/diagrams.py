"""The reliability diagram as inline SVG. See charts.py."""

from __future__ import annotations

import math
from collections.abc import Sequence

from markupsafe import Markup

from furrow.engine.accuracy.trust.reliability import ReliabilityBin
from furrow.engine.report.charts import Localised

_SIDE = 200.0
_LEFT, _TOP = 40.0, 12.0
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)


def reliability_diagram(
    shown: Sequence[ReliabilityBin],
    before: Sequence[ReliabilityBin],
    axes: tuple[str, str],
    name: str,
    title: str,
    text: str,
    localised: Localised = str,
) -> Markup:
    """Confidence across, share right up, both 0 … 1.

    Args:
        shown: filled dots with intervals, larger where there are more samples.
        before: hollow dots without intervals; may be empty.
        axes: titles of the axes across and up.
        name: makes the element ids unique.
        text: the same in words.
    """
    parts = [_frame(axes, localised)]
    most = max((item.samples for item in shown), default=0)
    parts.extend(
        Markup('<circle class="hollow" cx="{}" cy="{}" r="3.5"/>').format(
            _x(item.confidence), _y(item.right.value)
        )
        for item in before
        if _is_known(item)
    )
    for item in shown:
        if not _is_known(item):
            continue
        x = _x(item.confidence)
        parts.append(
            Markup('<line class="reach" x1="{0}" x2="{0}" y1="{1}" y2="{2}"/>').format(
                x, _y(item.right.low), _y(item.right.high)
            )
        )
        radius = 2.5 + 4 * math.sqrt(item.samples / most)
        parts.append(
            Markup('<circle class="filled" cx="{}" cy="{}" r="{}"/>').format(
                x, _y(item.right.value), _n(radius)
            )
        )
    return Markup(
        '<svg class="chart square" viewBox="0 0 {width} {height}" role="img" '
        'aria-labelledby="{name}-title {name}-desc"><title id="{name}-title">{title}</title>'
        '<desc id="{name}-desc">{text}</desc>{parts}</svg>'
    ).format(
        width=_n(_LEFT + _SIDE + 12),
        height=_n(_TOP + _SIDE + 38),
        name=name,
        title=title,
        text=text,
        parts=Markup("").join(parts),
    )


def _frame(axes: tuple[str, str], localised: Localised) -> Markup:
    parts = []
    for value in _TICKS:
        number = localised(f"{value:g}")
        parts.append(
            Markup('<line class="grid" x1="{}" x2="{}" y1="{y}" y2="{y}"/>').format(
                _x(0.0), _x(1.0), y=_y(value)
            )
        )
        parts.append(_text(_LEFT - 5, _TOP + (1 - value) * _SIDE + 3.5, number, "end"))
        parts.append(_text(_LEFT + value * _SIDE, _TOP + _SIDE + 15, number, "middle"))
    parts.append(
        Markup('<line class="ideal" x1="{}" x2="{}" y1="{}" y2="{}"/>').format(
            _x(0.0), _x(1.0), _y(0.0), _y(1.0)
        )
    )
    parts.append(_text(_LEFT + _SIDE / 2, _TOP + _SIDE + 32, axes[0], "middle"))
    middle = _n(_TOP + _SIDE / 2)
    parts.append(
        Markup(
            '<text x="9" y="{0}" text-anchor="middle" transform="rotate(-90 9 {0})">{1}</text>'
        ).format(middle, axes[1])
    )
    return Markup("").join(parts)


def _is_known(item: ReliabilityBin) -> bool:
    return math.isfinite(item.confidence) and math.isfinite(item.right.value)


def _text(x: float, y: float, text: str, anchor: str) -> Markup:
    return Markup('<text x="{}" y="{}" text-anchor="{}">{}</text>').format(
        _n(x), _n(y), anchor, text
    )


def _x(value: float) -> str:
    return _n(_LEFT + value * _SIDE)


def _y(value: float) -> str:
    return _n(_TOP + (1 - value) * _SIDE)


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
