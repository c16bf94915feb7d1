"""The Spanish sentences of the report that are made from figures.

A no-break space stands before %.
"""

from __future__ import annotations

from furrow.engine.accuracy.assessment import Assessment, ClassFigures
from furrow.engine.report.content import ReportContent
from furrow.engine.report.findings import Findings, NextStep, WeakClass
from furrow.engine.report.languages.es.chapter_words import SpanishChapters
from furrow.engine.report.languages.es.numbers import plural

_NBSP = "\u00a0"
# fmt: off
_UP_TO_TWENTY = (
    "Ninguna", "Una", "Dos", "Tres", "Cuatro", "Cinco", "Seis", "Siete", "Ocho", "Nueve", "Diez",
    "Once", "Doce", "Trece", "Catorce", "Quince", "Dieciséis", "Diecisiete", "Dieciocho",
    "Diecinueve", "Veinte",
)
# fmt: on


class Spanish(SpanishChapters):
    """Spanish: the summary, the classes, the methods."""

    # --- the three sentences ---------------------------------------------------------------------

    def _how_good(self, content: ReportContent, findings: Findings | None) -> str:
        where = "En la temporada simulada, " if content.simulated else ""
        if findings is None:
            return _sentence(
                f"{where}la calidad de este mapa no se ha medido: no se pudo reservar ninguna "
                "parcela etiquetada, y no se dieron parcelas de referencia."
            )
        figure, number = findings.headline.overall, findings.headline.parcels
        kind = f"parcela{plural(number)}{' de referencia' if findings.is_independent else ''}"
        which = f"{kind} que el entrenamiento {'nunca' if findings.is_independent else 'no'} vio"
        few = "con tan pocas parcelas " if findings.few else ""
        if findings.all_right:
            every = (
                f"las {self.integer(number)} {which} están todas bien clasificadas"
                if number > 1
                else f"la única {which} está bien clasificada"
            )
            return _sentence(
                f"{where}{every}, pero {few}la cifra verdadera aún puede ser de solo "
                f"{self.the_share(figure.low)}."
            )
        right = (
            f"{self._counted(findings.right)} {_are_well_mapped(findings.right)}"
            if findings.right
            else "ninguna está bien clasificada"
        )
        reach = (
            "la cifra verdadera puede estar en cualquier punto entre el"
            if findings.few
            else "la cifra verdadera está muy probablemente entre el"
        )
        span = f"{' y el '.join(self.share_limits(figure))}{_NBSP}%"
        return _sentence(
            f"{where}de {self.integer(number)} {which}, {right} ({self.share(figure.value)}; "
            f"{few}{reach} {span})."
        )

    def _doubts(self, content: ReportContent, findings: Findings | None) -> list[str]:
        if findings is None:
            return []
        doubts = []
        if not findings.beats_baseline:
            doubts.append(
                "No es mejor con seguridad que llamar a todas las parcelas "
                f"“{findings.baseline_class}”, lo que sería correcto para "
                f"{self.the_share(findings.headline.baseline_overall)} de ellas."
            )
        if findings.promised is not None:
            doubts.append(
                "Las parcelas etiquetadas reservadas en el entrenamiento prometían "
                f"{self.the_share(findings.promised.value)} "
                f"({self.share_span(findings.promised)}), "
                "y las parcelas de referencia muestran menos: conviene fiarse de la cifra más baja."
            )
        if findings.few:
            doubts.append(self._few(content, findings))
        if findings.never_mapped:
            doubts.append(
                "El mapa no asigna ni una de estas parcelas a "
                f"{self.names(findings.never_mapped)}, así que no encuentra lo que hay de verdad."
            )
        return doubts

    def _few(self, content: ReportContent, findings: Findings) -> str:
        labelled = sum(row.parcels for row in content.labels)
        use_labels = not findings.is_independent and labelled >= findings.headline.parcels
        number = labelled if use_labels else findings.headline.parcels
        kind = (
            f"etiquetada{plural(number)}"
            if use_labels
            else "de referencia"
            if findings.is_independent
            else f"reservada{plural(number)}"
        )
        unscored = findings.headline.unscored
        beyond = (
            f", y {self.names(unscored)} (una parcela cada una) no se pudieron evaluar en absoluto"
            if len(unscored) > 1
            else f", y {unscored[0]} (una sola parcela) no se pudo evaluar en absoluto"
            if unscored
            else ""
        )
        points = f"{findings.points_per_parcel:.0f}"
        are = "es poco" if number == 1 else "son pocas"
        return (
            f"{self._spelt(number)} parcela{plural(number)} {kind} {are}: una parcela correcta "
            f"más o menos mueve la cifra {points} punto{plural(int(points))} "
            f"porcentual{'' if points == '1' else 'es'}{beyond}."
        )

    def _margin_and_weakest(self, findings: Findings | None) -> str:
        if findings is None:
            return (
                "Tampoco se puede decir cuán seguro está: la confianza que el modelo se da a sí "
                "mismo no es una medida de exactitud."
            )
        overall = findings.headline.overall
        margin = f"{100 * max(overall.value - overall.low, overall.high - overall.value):.0f}"
        weakest = findings.weakest.figures
        return (
            f"La cifra se apoya en {self.parcels(findings.headline.parcels)} y tiene un margen de "
            f"unos {margin} puntos porcentuales; la clase más débil es {weakest.name} (F1 de "
            f"{self.score(weakest.f1.value)}, donde 1 es perfecto"
            f"{self._confusion(findings.weakest)})."
        )

    def _confusion(self, weak: WeakClass) -> str:
        if weak.confused_with is None:
            return ""
        other = self.say(weak.confused_with)
        if weak.confused_as_truth:
            return f"; donde el mapa no la encuentra, dice sobre todo {other}"
        return f"; el mapa la pone sobre todo donde crece {other}"

    def _next_step(self, findings: Findings | None, step: NextStep) -> str:
        spread = ", repartidas por toda la zona" if findings and findings.promised else ""
        warning = "No fiarse aún de este mapa: " if findings and not findings.beats_baseline else ""
        many = len(step.classes) > 1
        label = (
            f"etiquetar {'una' if step.parcels == 1 else 'unas'} {self.parcels(step.parcels)} más "
            f"de {'cada una de estas clases: ' if many else ''}{self.names(step.classes)}{spread}"
        )
        texts = {
            "measure": "etiquetar al menos dos parcelas de cada uno de dos cultivos, repartidas "
            "por la zona, y ejecutar de nuevo: entonces se podrá medir la exactitud.",
            "score-classes": f"{label}; con una sola parcela, una clase no se puede evaluar.",
            "find-class": f"{label}; hasta ahora el mapa no {'las' if many else 'la'} encuentra.",
            "fill-class": f"{label}; hasta ahora hay menos de diez etiquetadas.",
            "mend-class": f"{label}, y buscar entre las parcelas erróneas de abajo etiquetas que "
            "estén a su vez equivocadas.",
            "use-map": "las etiquetas bastan para este mapa; antes de citar superficies tomadas de "
            "él, hacer comprobar una muestra aleatoria de lugares, porque los recuentos de "
            "píxeles arrastran los errores del mapa.",
        }
        if not step.model:
            return _sentence(warning + texts[step.advice])
        other = f"entrenar mejor con “{self.say(step.model)}”, como dice el veredicto de abajo"
        rest = "." if step.advice == "use-map" else f"; además, {texts[step.advice]}"
        return _sentence(warning + other + rest)

    def _spelt(self, number: int) -> str:
        return _UP_TO_TWENTY[number] if number < len(_UP_TO_TWENTY) else self.integer(number)

    def _counted(self, number: int) -> str:
        return "una" if number == 1 else self.integer(number)

    # --- one class -------------------------------------------------------------------------------

    def precision(self, figures: ClassFigures, right: int, mapped: int) -> str:
        if mapped == 0:
            return (
                f"El mapa no asigna ninguna parcela reservada a {figures.name}, así que no se sabe "
                "con qué frecuencia acierta cuando lo dice."
            )
        return (
            f"Cuando el mapa dice {figures.name}, acierta en {self.integer(right)} de "
            f"{self.parcels(mapped)}: {self.share(figures.precision.value)} "
            f"({self.share_span(figures.precision)})."
        )

    def recall(self, figures: ClassFigures, right: int) -> str:
        return (
            f"De {self.parcels(figures.parcels)} de {figures.name}, el mapa encuentra "
            f"{self.integer(right)}: {self.share(figures.recall.value)} "
            f"({self.share_span(figures.recall)})."
        )

    # --- how it was measured ---------------------------------------------------------------------

    def assessment_title(self, assessment: Assessment, content: ReportContent) -> str:
        if assessment is content.independent:
            return "Parcelas de referencia que el entrenamiento nunca vio"
        return "Parcelas etiquetadas reservadas en el entrenamiento"

    def method(self, assessment: Assessment) -> str:
        method = assessment.method.lower()
        known = {
            "leave one parcel out": "Cada parcela etiquetada se apartó por turno, se entrenó un "
            "modelo con todas las demás, y su mapa de esa parcela se comparó con la etiqueta. El "
            "mapa que se muestra aquí viene de un modelo entrenado con todas las parcelas "
            "etiquetadas.",
            "spatial block": "La zona se dividió en bloques cuadrados. Se apartaron cada vez las "
            "parcelas de algunos bloques, se entrenó un modelo con las parcelas de todos los demás "
            "y su mapa se comparó con las etiquetas, para que las parcelas contiguas, que se "
            "parecen, no embellezcan la cifra. El mapa que se muestra aquí viene de un modelo "
            "entrenado con todas las parcelas etiquetadas.",
            "reference": "El mapa terminado se comparó con parcelas que no participaron en el "
            "entrenamiento.",
        }
        told = next((text for key, text in known.items() if method.startswith(key)), "")
        return f"Método: {self.say(assessment.method)}. {told}".strip()


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]


def _are_well_mapped(count: int) -> str:
    return "está bien clasificada" if count == 1 else "están bien clasificadas"
