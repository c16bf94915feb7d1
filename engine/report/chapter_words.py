"""The English sentences of the chapters on trust, areas, audit and verdict, made from figures."""

from __future__ import annotations

import math

from furrow.engine.accuracy.trust.figures import TrustFigures
from furrow.engine.accuracy.trust.reliability import Reliability
from furrow.engine.contract.area_results import AreasEstimated, SampledFigure
from furrow.engine.contract.audit_results import LeakageAudited
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.trust_results import MapTrust
from furrow.engine.contract.verdict_results import LabelsThatHelp, VerdictArm, VerdictGiven
from furrow.engine.report.numbers import Numbers

_NBSP = "\u00a0"
_DASH = "\u2013"
MUCH = 0.03
"""Calibration error that is worth a word."""


class ChapterWords(Numbers):
    """English."""

    # --- figures ---------------------------------------------------------------------------------

    def sampled_share(self, figure: SampledFigure) -> tuple[str, str]:
        """("86 %", "79–91 %"); what cannot be told as a dash and nothing."""
        known = Estimate(figure.value, figure.low, figure.high)
        return self.share(figure.value), self.share_range(known) if _has_interval(figure) else ""

    def sampled_hectares(self, figure: SampledFigure) -> tuple[str, str]:
        """("21 158", "15 000–27 316")"""
        if not math.isfinite(figure.value):
            return _DASH, ""
        if not _has_interval(figure):
            return self.hectares(figure.value), ""
        limits = f"{self.hectares(max(figure.low, 0.0))}{_DASH}{self.hectares(figure.high)}"
        return self.hectares(figure.value), limits

    def signed(self, value: float) -> str:
        """0.17 → "+0.17", with a true minus."""
        if not math.isfinite(value):
            return _DASH
        if round(value, 2) == 0:
            return self.score(0.0)
        return self.localised(f"{value:+.2f}").replace("-", "\u2212")

    def signed_range(self, estimate: Estimate) -> str:
        return f"{self.signed(estimate.low)}{_NBSP}…{_NBSP}{self.signed(estimate.high)}"

    def score_with_range(self, estimate: Estimate) -> str:
        """ "0.93 (0.69–0.99)"; a dash where there is no figure."""
        if not math.isfinite(estimate.value):
            return _DASH
        return f"{self.score(estimate.value)} ({self.score_range(estimate)})"

    def share_with_range(self, estimate: Estimate) -> str:
        if not math.isfinite(estimate.value):
            return _DASH
        return f"{self.share(estimate.value)} ({self.share_range(estimate)})"

    def duration(self, seconds: float) -> str:
        """ "14 s", "3 min", "1.5 h" """
        if seconds < 90:
            return f"{self.localised(f'{seconds:.2g}') if seconds < 10 else round(seconds)}{_NBSP}s"
        if seconds < 5400:
            return f"{round(seconds / 60)}{_NBSP}min"
        return f"{self.localised(f'{seconds / 3600:.1f}')}{_NBSP}h"

    # --- trust -----------------------------------------------------------------------------------

    def trust_sentence(self, figures: TrustFigures, shown: Reliability) -> str:
        """Whether the map's confidence means what it says, of pixels that training did not see."""
        told = (
            f"In {self.parcels(figures.parcels)} that training did not see, the map gave its class "
            f"a confidence of {self.share(shown.confidence)} on average, and it was right for "
            f"{self.share(shown.accuracy.value)} of the pixels "
            f"({self.share_span(shown.accuracy)}): "
        )
        if shown.confidence > shown.accuracy.high:
            return told + "it is too sure of itself."
        if shown.confidence < shown.accuracy.low:
            return told + "it is more often right than it says."
        gap = shown.ece_width.corrected
        if gap.low > MUCH:
            return (
                f"{told}on average it means what it says, but not for all pixels (the gap is "
                f"{self.score(gap.value)} on average, {self.score_range(gap)})."
            )
        return told + "as far as they can tell, it means what it says."

    def on_this_map(self, trusted: MapTrust) -> str:
        """How much of the map is unsure or unlike what was learned from; empty: not known."""
        told = []
        if math.isfinite(trusted.unsure):
            text = (
                f"On this map {self.share(trusted.unsure)} of the pixels are unsure at a "
                f"coverage of {self.share(trusted.coverage)}"
            )
            if trusted.none_possible > 0:
                text += f"; for {self.share(trusted.none_possible)} no class is possible"
            told.append(f"{text}.")
        if math.isfinite(trusted.outside):
            told.append(
                f"{self.share(trusted.outside)} of the pixels differ from all that the "
                "model learned from."
            )
        return " ".join(told)

    def calibration(self, figures: TrustFigures) -> str:
        """What was done to the confidence before the map shows it."""
        if figures.method == "temperature" and figures.temperature is not None:
            number = self.localised(f"{figures.temperature:.2f}")
            what = "too sure" if figures.temperature > 1 else "not sure enough"
            return f"temperature {number}, because the model was {what}"
        return self.calibrations.get(figures.method, figures.method)

    def held_apart(self, figures: TrustFigures) -> str:
        """ "14 parcels in 10 blocks of 640 m" """
        number = self.integer(figures.groups)
        if figures.grouped_by == "blocks":
            edge = f" of {self.integer(figures.block_m)}{_NBSP}m" if figures.block_m else ""
            return f"{self.parcels(figures.parcels)} in {number} blocks{edge}, each kept whole"
        return f"{self.parcels(figures.parcels)}, each kept whole"

    def reliability_text(self, stated: float, right: Estimate, samples: int) -> str:
        """A point of the diagram for someone who does not see it."""
        return (
            f"said {self.share(stated)}, right {self.share(right.value)} "
            f"({self.share_span(right)}) of {self.integer(samples)} pixels"
        )

    # --- areas -----------------------------------------------------------------------------------

    def estimated_sentence(self, found: AreasEstimated) -> str:
        value, limits = self.sampled_share(found.overall)
        interval = f" ({limits})" if limits else ""
        return (
            f"By {self.integer(found.points)} points drawn at random and checked "
            f"({found.method}), the map is right for {value}{interval} of "
            f"{self.hectares(found.area_ha)}{_NBSP}ha. The areas below are corrected for its "
            "errors."
        )

    # --- audit and verdict -----------------------------------------------------------------------

    def audit_basis(self, found: LeakageAudited) -> str:
        """What the audit was made with."""
        return (
            f"Recipe {found.recipe}, {self.integer(found.samples)} pixels of "
            f"{self.parcels(found.parcels)}; intervals of 95{_NBSP}%, by resampling whole "
            f"{self.clusters.get(found.clusters, found.clusters)}."
        )

    def verdict_basis(self, found: VerdictGiven) -> str:
        """How the models were judged."""
        return (
            f"All were judged on the same {self.parcels(found.parcels)} that they had not seen "
            f"({self.say(found.method)}); the intervals of differences come from resampling both "
            "models together."
        )

    def arm_remark(self, arm: VerdictArm) -> str:
        if arm.unavailable:
            return f"{self.not_run}{self.colon}{self.say(arm.unavailable)} {self.say(arm.remedy)}"
        if arm.is_recommended:
            return self.recommended
        return self.as_good if arm.is_as_good else self.worse

    def labels_needed(self, item: LabelsThatHelp) -> str:
        """ "about 12 (8 to 20)", "at least 8", or why no number can be given."""
        if item.more is None:
            if item.low:
                return f"at least {self.integer(item.low)}"
            return self.label_states.get(item.state, self.label_states["untold"])
        span = ""
        if item.low is not None and item.high is not None:
            span = f" ({self.integer(item.low)} to {self.integer(item.high)})"
        return f"about {self.integer(item.more)}{span}"


def _has_interval(figure: SampledFigure) -> bool:
    return math.isfinite(figure.low) and math.isfinite(figure.high)
