"""The French sentences of the chapters on trust, areas, audit and verdict, made from figures.

No-break spaces stand before : % » and after «, narrow ones before ; ! ?
"""

from __future__ import annotations

import math

from furrow.engine.accuracy.trust.figures import TrustFigures
from furrow.engine.accuracy.trust.reliability import Reliability
from furrow.engine.contract.area_results import AreasEstimated
from furrow.engine.contract.audit_results import LeakageAudited
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.trust_results import MapTrust
from furrow.engine.contract.verdict_results import LabelsThatHelp, VerdictGiven
from furrow.engine.report.chapter_words import MUCH
from furrow.engine.report.languages.fr.numbers import FrenchNumbers, plural

_NBSP = "\u00a0"


class FrenchChapters(FrenchNumbers):
    """French."""

    # --- trust -----------------------------------------------------------------------------------

    def trust_sentence(self, figures: TrustFigures, shown: Reliability) -> str:
        number = figures.parcels
        told = (
            f"Dans {self.parcels(number)} que l’apprentissage n’a pas vue{plural(number)}, la "
            "carte a donné à sa classe une confiance de "
            f"{self.share(shown.confidence)} en moyenne, et elle avait raison pour "
            f"{self.share(shown.accuracy.value)} des pixels ({self.share_span(shown.accuracy)})"
        )
        if shown.confidence > shown.accuracy.high:
            return f"{told}{self.colon}elle est trop sûre d’elle."
        if shown.confidence < shown.accuracy.low:
            return f"{told}{self.colon}elle a raison plus souvent qu’elle ne le dit."
        gap = shown.ece_width.corrected
        if gap.low > MUCH:
            return (
                f"{told}{self.colon}en moyenne elle veut dire ce qu’elle dit, mais pas pour tous "
                f"les pixels (l’écart est de {self.score(gap.value)} en moyenne, "
                f"{self.score_range(gap)})."
            )
        return (
            f"{told}{self.colon}pour autant qu’elles puissent le dire, elle veut dire ce qu’elle "
            "dit."
        )

    def on_this_map(self, trusted: MapTrust) -> str:
        told = []
        if math.isfinite(trusted.unsure):
            text = (
                f"Sur cette carte, {self.share(trusted.unsure)} des pixels sont incertains pour "
                f"une couverture de {self.share(trusted.coverage)}"
            )
            if trusted.none_possible > 0:
                text += (
                    f"\u202f; pour {self.share(trusted.none_possible)}, aucune classe n’est "
                    "possible"
                )
            told.append(f"{text}.")
        if math.isfinite(trusted.outside):
            told.append(
                f"{self.share(trusted.outside)} des pixels diffèrent de tout ce que le modèle a "
                "appris."
            )
        return " ".join(told)

    def calibration(self, figures: TrustFigures) -> str:
        if figures.method == "temperature" and figures.temperature is not None:
            number = self.localised(f"{figures.temperature:.2f}")
            what = "trop sûr de lui" if figures.temperature > 1 else "trop peu sûr de lui"
            return f"température {number}, car le modèle était {what}"
        return super().calibration(figures)

    def held_apart(self, figures: TrustFigures) -> str:
        number = self.integer(figures.groups)
        if figures.grouped_by == "blocks":
            edge = f" de {self.integer(figures.block_m)}{_NBSP}m" if figures.block_m else ""
            blocks = f"{number} bloc{plural(figures.groups)}{edge}"
            return f"{self.parcels(figures.parcels)} dans {blocks}, gardés entiers"
        return f"{self.parcels(figures.parcels)}, gardées entières"

    def reliability_text(self, stated: float, right: Estimate, samples: int) -> str:
        return (
            f"dit {self.share(stated)}, juste {self.share(right.value)} "
            f"({self.share_span(right)}) de {self.integer(samples)} pixels"
        )

    # --- areas -----------------------------------------------------------------------------------

    def estimated_sentence(self, found: AreasEstimated) -> str:
        value, limits = self.sampled_share(found.overall)
        interval = f" ({limits})" if limits else ""
        return (
            f"D’après {self.integer(found.points)} points tirés au hasard et vérifiés "
            f"({found.method}), la carte est juste pour {value}{interval} de "
            f"{self.hectares(found.area_ha)}{_NBSP}ha. Les surfaces ci-dessous sont corrigées de "
            "ses erreurs."
        )

    # --- audit and verdict -----------------------------------------------------------------------

    def audit_basis(self, found: LeakageAudited) -> str:
        return (
            f"Recette {found.recipe}, {self.integer(found.samples)} pixels de "
            f"{self.parcels(found.parcels)}\u202f; intervalles à 95{_NBSP}%, par "
            f"rééchantillonnage de {self.clusters.get(found.clusters, found.clusters)} entiers."
        ).replace("parcelles entiers", "parcelles entières")

    def verdict_basis(self, found: VerdictGiven) -> str:
        return (
            f"Tous ont été jugés sur les mêmes {self.parcels(found.parcels)} qu’ils n’avaient pas "
            f"vues ({self.say(found.method)})\u202f; les intervalles des différences viennent d’un "
            "rééchantillonnage des deux modèles ensemble."
        )

    def labels_needed(self, item: LabelsThatHelp) -> str:
        if item.more is None:
            if item.low:
                return f"au moins {self.integer(item.low)}"
            return self.label_states.get(item.state, self.label_states["untold"])
        span = ""
        if item.low is not None and item.high is not None:
            span = f" ({self.integer(item.low)} à {self.integer(item.high)})"
        return f"environ {self.integer(item.more)}{span}"
