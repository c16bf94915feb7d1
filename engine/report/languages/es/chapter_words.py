"""The Spanish sentences of the chapters on trust, areas, audit and verdict, made from figures.

A no-break space stands before %.
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
from furrow.engine.report.languages.es.numbers import SpanishNumbers, pixels_of, plural

_NBSP = "\u00a0"
_WHOLE = {"parcels": "parcelas enteras"}


class SpanishChapters(SpanishNumbers):
    """Spanish."""

    # --- trust -----------------------------------------------------------------------------------

    def trust_sentence(self, figures: TrustFigures, shown: Reliability) -> str:
        told = (
            f"En {self.parcels(figures.parcels)} que el entrenamiento no vio, el mapa dio a su "
            f"clase una confianza {self.of_share(shown.confidence)} en promedio, y acertó en "
            f"{self.the_share(shown.accuracy.value)} de los píxeles "
            f"({self.share_span(shown.accuracy)}): "
        )
        if shown.confidence > shown.accuracy.high:
            return f"{told}está demasiado seguro de sí mismo."
        if shown.confidence < shown.accuracy.low:
            return f"{told}acierta más a menudo de lo que dice."
        gap = shown.ece_width.corrected
        if gap.low > MUCH:
            return (
                f"{told}en promedio significa lo que dice, pero no en todos los píxeles (la "
                f"diferencia es de {self.score(gap.value)} en promedio, {self.score_range(gap)})."
            )
        return f"{told}hasta donde ellas pueden decirlo, significa lo que dice."

    def on_this_map(self, trusted: MapTrust) -> str:
        told = []
        if math.isfinite(trusted.unsure):
            text = (
                f"En este mapa, {self.the_share(trusted.unsure)} de los píxeles es incierto con "
                f"una cobertura {self.of_share(trusted.coverage)}"
            )
            if trusted.none_possible > 0:
                text += f"; para {self.the_share(trusted.none_possible)} ninguna clase es posible"
            told.append(f"{text}.")
        if math.isfinite(trusted.outside):
            share = self.the_share(trusted.outside)
            told.append(
                f"{share[0].upper()}{share[1:]} de los píxeles difiere de todo aquello de lo que "
                "aprendió el modelo."
            )
        return " ".join(told)

    def calibration(self, figures: TrustFigures) -> str:
        if figures.method == "temperature" and figures.temperature is not None:
            number = self.localised(f"{figures.temperature:.2f}")
            what = "demasiado" if figures.temperature > 1 else "demasiado poco"
            return f"temperatura {number}, porque el modelo estaba {what} seguro"
        return super().calibration(figures)

    def held_apart(self, figures: TrustFigures) -> str:
        number = self.integer(figures.groups)
        if figures.grouped_by == "blocks":
            edge = f" de {self.integer(figures.block_m)}{_NBSP}m" if figures.block_m else ""
            blocks = f"{number} bloque{plural(figures.groups)}{edge}"
            return f"{self.parcels(figures.parcels)} en {blocks}, que se mantienen enteros"
        return f"{self.parcels(figures.parcels)}, que se mantienen enteras"

    def reliability_text(self, stated: float, right: Estimate, samples: int) -> str:
        return (
            f"dice {self.share(stated)}, correcto {self.share(right.value)} "
            f"({self.share_span(right)}) de {self.integer(samples)} {pixels_of(samples)}"
        )

    # --- areas -----------------------------------------------------------------------------------

    def estimated_sentence(self, found: AreasEstimated) -> str:
        _, limits = self.sampled_share(found.overall)
        interval = f" ({limits})" if limits else ""
        return (
            f"Según {self.integer(found.points)} puntos sorteados al azar y comprobados "
            f"({found.method}), el mapa es correcto en "
            f"{self.the_share(found.overall.value)}{interval} de "
            f"{self.hectares(found.area_ha)}{_NBSP}ha. Las superficies de abajo están corregidas "
            "de sus errores."
        )

    # --- audit and verdict -----------------------------------------------------------------------

    def audit_basis(self, found: LeakageAudited) -> str:
        clusters = self.clusters.get(found.clusters, found.clusters)
        return (
            f"Receta {found.recipe}, {self.integer(found.samples)} {pixels_of(found.samples)} de "
            f"{self.parcels(found.parcels)}; intervalos del 95{_NBSP}%, remuestreando "
            f"{_WHOLE.get(found.clusters, f'{clusters} enteros')}."
        )

    def verdict_basis(self, found: VerdictGiven) -> str:
        return (
            f"Todos se juzgaron con las mismas {self.parcels(found.parcels)} que no habían visto "
            f"({self.say(found.method)}); los intervalos de las diferencias vienen de remuestrear "
            "los dos modelos juntos."
        )

    def labels_needed(self, item: LabelsThatHelp) -> str:
        if item.more is None:
            if item.low:
                return f"al menos {self.integer(item.low)}"
            return self.label_states.get(item.state, self.label_states["untold"])
        span = ""
        if item.low is not None and item.high is not None:
            span = f" ({self.integer(item.low)} a {self.integer(item.high)})"
        return f"unas {self.integer(item.more)}{span}"
