"""How French writes numbers, dates and lists."""

from __future__ import annotations

from collections.abc import Sequence

from furrow.engine.contract.results import Estimate
from furrow.engine.report.languages.fr.messages import MESSAGES
from furrow.engine.report.languages.fr.recipe_titles import RECIPE_TITLES
from furrow.engine.report.languages.fr.texts import FrenchTexts

_NBSP = "\u00a0"
_THIN = "\u202f"
_AS_FRENCH = str.maketrans({",": _THIN, ".": ","})
# fmt: off
_LONG_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)
_MONTHS = (
    "janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc",
)
# fmt: on


class FrenchNumbers(FrenchTexts):
    """French."""

    messages = MESSAGES | RECIPE_TITLES

    def share_span(self, estimate: Estimate) -> str:
        """ "69 à 99 %" """
        low, high = self.share_limits(estimate)
        return f"{low}{_NBSP}à{_NBSP}{high}{_NBSP}%"

    def score(self, value: float) -> str:
        return self.localised(super().score(value))

    def score_range(self, estimate: Estimate) -> str:
        return self.localised(super().score_range(estimate))

    def hectares(self, value: float) -> str:
        text = super().hectares(value)
        return text if value >= 100 else self.localised(text)

    def localised(self, number: str) -> str:
        return number.translate(_AS_FRENCH)

    def tick(self, step_label: str) -> str:
        return _MONTHS[int(step_label[5:7]) - 1]

    def true_color_note(self, step_label: str) -> str:
        """ "… composite Sentinel-2 de mai 2019", "… d’avril 2019" """
        parts = step_label.split("-")
        if len(parts) != 2:
            return super().true_color_note(step_label)
        month = _LONG_MONTHS[int(parts[1]) - 1]
        start = self.true_color_of.removesuffix("de")
        return f"{start}{_of(month)} {parts[0]}"

    def names(self, items: Sequence[str]) -> str:
        """ "a, b et c" """
        if len(items) < 2:
            return "".join(items)
        return f"{', '.join(items[:-1])} et {items[-1]}"

    def parcels(self, count: int) -> str:
        return f"{self.integer(count)}{_NBSP}parcelle{plural(count)}"

    def parcels_and_pixels(self, parcels: int, pixels: int) -> str:
        return f"{self.parcels(parcels)}, {self.integer(pixels)} pixel{plural(pixels)}"


def plural(count: int) -> str:
    """French counts 0 and 1 as one."""
    return "s" if count > 1 else ""


def _of(word: str) -> str:
    """ "de mai", "d’avril" """
    return f"d’{word}" if word[0] in "aeiouéêèâôh" else f"de {word}"
