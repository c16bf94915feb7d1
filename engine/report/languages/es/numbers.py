"""How Spanish writes numbers, dates and lists."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from furrow.engine.contract.results import Estimate
from furrow.engine.report.languages.es.messages import MESSAGES
from furrow.engine.report.languages.es.recipe_titles import RECIPE_TITLES
from furrow.engine.report.languages.es.texts import SpanishTexts

_NBSP = "\u00a0"
_THIN = "\u202f"
_AS_SPANISH = str.maketrans({",": _THIN, ".": ","})
# "y" turns into "e" before the sound i: "maíz e hinojo", but "trigo y hierba".
_SOUNDS_I = re.compile(r"h?[ií](?![aeo])", re.IGNORECASE)
# fmt: off
_LONG_MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
)
_MONTHS = (
    "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
)
# fmt: on


class SpanishNumbers(SpanishTexts):
    """Spanish."""

    messages = MESSAGES | RECIPE_TITLES

    def share_span(self, estimate: Estimate) -> str:
        """ "69 a 99 %" """
        low, high = self.share_limits(estimate)
        return f"{low}{_NBSP}a{_NBSP}{high}{_NBSP}%"

    def the_share(self, value: float) -> str:
        """ "el 93 %", "más del 99 %", "menos del 1 %" """
        text = self.share(value)
        if not math.isfinite(value):
            return text
        more = {">": "más d", "<": "menos d"}.get(text[0], "")
        return f"{more}el {text.removeprefix(text[0] + _NBSP) if more else text}"

    def of_share(self, value: float) -> str:
        """ "del 93 %", "de más del 99 %" """
        text = self.the_share(value)
        return f"d{text}" if text.startswith("el ") else f"de {text}"

    def score(self, value: float) -> str:
        return self.localised(super().score(value))

    def score_range(self, estimate: Estimate) -> str:
        return self.localised(super().score_range(estimate))

    def hectares(self, value: float) -> str:
        text = super().hectares(value)
        return text if value >= 100 else self.localised(text)

    def localised(self, number: str) -> str:
        return number.translate(_AS_SPANISH)

    def tick(self, step_label: str) -> str:
        return _MONTHS[int(step_label[5:7]) - 1]

    def true_color_note(self, step_label: str) -> str:
        """ "… composición Sentinel-2 de mayo de 2019" """
        parts = step_label.split("-")
        if len(parts) != 2:
            return super().true_color_note(step_label)
        return f"{self.true_color_of} {_LONG_MONTHS[int(parts[1]) - 1]} de {parts[0]}"

    def names(self, items: Sequence[str]) -> str:
        """ "a, b y c", "a e i" """
        if len(items) < 2:
            return "".join(items)
        joint = "e" if _SOUNDS_I.match(items[-1]) else "y"
        return f"{', '.join(items[:-1])} {joint} {items[-1]}"

    def parcels(self, count: int) -> str:
        return f"{self.integer(count)}{_NBSP}parcela{plural(count)}"

    def parcels_and_pixels(self, parcels: int, pixels: int) -> str:
        return f"{self.parcels(parcels)}, {self.integer(pixels)} {pixels_of(pixels)}"


def plural(count: int) -> str:
    """Spanish counts 1 alone as one."""
    return "" if count == 1 else "s"


def pixels_of(count: int) -> str:
    """ "píxel", "píxeles" """
    return "píxel" if count == 1 else "píxeles"
