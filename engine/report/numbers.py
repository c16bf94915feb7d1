"""How a language writes numbers, dates and lists, and says the engine's messages: English."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import ClassVar

from furrow.engine.contract.message import worded
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.shares import share_limits
from furrow.engine.report.texts import Texts

_NBSP = "\u00a0"
_THIN = "\u202f"
_DASH = "\u2013"
# fmt: off
_LONG_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)
_MONTHS = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)
# fmt: on


class Numbers(Texts):
    """English."""

    messages: ClassVar[Mapping[str, str]] = {}
    """Template of an engine's message, or a fixed text of the engine -> the same in this language.
    i18n/update.py reads it too, so that the plugin says the same."""

    def say(self, text: str) -> str:
        """A sentence of the engine in this language; English where it does not know it."""
        return worded(text, lambda template: self.messages.get(template, template), self.localised)

    # --- numbers ---------------------------------------------------------------------------------

    def share(self, value: float) -> str:
        """0.931 → "93 %"; never 100 % or 0 % of what is not all or nothing."""
        if not math.isfinite(value):
            return _DASH
        percent = round(value * 100)
        if percent == 100 and value < 1:
            return f">{_NBSP}99{_NBSP}%"
        if percent == 0 and value > 0:
            return f"<{_NBSP}1{_NBSP}%"
        return f"{percent}{_NBSP}%"

    def share_range(self, estimate: Estimate) -> str:
        """ "69–99 %", "99.6–100 %" """
        return f"{_DASH.join(self.share_limits(estimate))}{_NBSP}%"

    def share_limits(self, estimate: Estimate) -> tuple[str, str]:
        low, high = share_limits(estimate.low, estimate.high)
        return self.localised(low), self.localised(high)

    def share_span(self, estimate: Estimate) -> str:
        """ "69 to 99 %", for a sentence: never broken across lines."""
        low, high = self.share_limits(estimate)
        return f"{low}{_NBSP}to{_NBSP}{high}{_NBSP}%"

    def score(self, value: float) -> str:
        """0.931 → "0.93" """
        return f"{value:.2f}" if math.isfinite(value) else _DASH

    def score_range(self, estimate: Estimate) -> str:
        return f"{estimate.low:.2f}{_DASH}{estimate.high:.2f}"

    def localised(self, number: str) -> str:
        """A formatted number ("1,234.5") as this language writes it."""
        return number

    def integer(self, value: int) -> str:
        """12 345 with a thin space."""
        return f"{value:,}".replace(",", _THIN)

    def hectares(self, value: float) -> str:
        if value >= 100:
            return self.integer(round(value))
        return f"{value:.1f}" if value >= 10 else f"{value:.2f}"

    def ticks(self, step_labels: Sequence[str]) -> list[str]:
        """A tick a month: of several steps in one month, the first has its name."""
        names = [self.tick(label) for label in step_labels]
        months = [label[:7] for label in step_labels]
        return [
            name if index == 0 or months[index] != months[index - 1] else ""
            for index, name in enumerate(names)
        ]

    def tick(self, step_label: str) -> str:
        """ "2019-05" → "May" """
        return _MONTHS[int(step_label[5:7]) - 1]

    def true_color_note(self, step_label: str) -> str:
        """ "True colour: Sentinel-2 composite of May 2019"; a step that is no month as it is."""
        parts = step_label.split("-")
        if len(parts) != 2:
            return f"{self.true_color_of} {step_label}" if step_label else self.true_color
        return f"{self.true_color_of} {_LONG_MONTHS[int(parts[1]) - 1]} {parts[0]}"

    def names(self, items: Sequence[str]) -> str:
        """ "a, b and c" """
        if len(items) < 2:
            return "".join(items)
        return f"{', '.join(items[:-1])} and {items[-1]}"

    def parcels(self, count: int) -> str:
        return f"{self.integer(count)} parcel{'' if count == 1 else 's'}"

    def parcels_and_pixels(self, parcels: int, pixels: int) -> str:
        return f"{self.parcels(parcels)}, {self.integer(pixels)} pixels"
