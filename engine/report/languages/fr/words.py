"""The French sentences of the report that are made from figures.

No-break spaces stand before : % » and after «, narrow ones before ; ! ?
"""

from __future__ import annotations

from furrow.engine.accuracy.assessment import Assessment, ClassFigures
from furrow.engine.report.content import ReportContent
from furrow.engine.report.findings import Findings, NextStep, WeakClass
from furrow.engine.report.languages.fr.chapter_words import FrenchChapters
from furrow.engine.report.languages.fr.numbers import plural

_NBSP = "\u00a0"
# fmt: off
_UP_TO_TWENTY = (
    "Aucune", "Une", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept", "Huit", "Neuf", "Dix",
    "Onze", "Douze", "Treize", "Quatorze", "Quinze", "Seize", "Dix-sept", "Dix-huit", "Dix-neuf",
    "Vingt",
)
# fmt: on


class French(FrenchChapters):
    """French: the summary, the classes, the methods."""

    # --- the three sentences ---------------------------------------------------------------------

    def _how_good(self, content: ReportContent, findings: Findings | None) -> str:
        where = "Dans la saison simulée, " if content.simulated else ""
        if findings is None:
            return _sentence(
                f"{where}la qualité de cette carte n’a pas été mesurée : aucune parcelle étiquetée "
                "n’a pu être mise de côté, et aucune parcelle de référence n’a été donnée."
            )
        figure, number = findings.headline.overall, findings.headline.parcels
        seen = f"que l’apprentissage n’a {'jamais' if findings.is_independent else 'pas'} vue"
        kind = f"parcelle{plural(number)}{' de référence' if findings.is_independent else ''}"
        which = f"{kind} {seen}{plural(number)}"
        few = "avec si peu de parcelles, " if findings.few else ""
        if findings.all_right:
            every = (
                f"les {self.integer(number)} {which} sont toutes bien classées"
                if number > 1
                else f"la seule {which} est bien classée"
            )
            return _sentence(
                f"{where}{every}, mais {few}le vrai chiffre peut encore n’être que de "
                f"{self.share(figure.low)}."
            )
        right = (
            f"{self.integer(findings.right)} {_are_well_mapped(findings.right)}"
            if findings.right
            else "aucune n’est bien classée"
        )
        reach = (
            "le vrai chiffre peut être n’importe où entre"
            if findings.few
            else "le vrai chiffre est très probablement entre"
        )
        span = f"{' et '.join(self.share_limits(figure))}{_NBSP}%"
        return _sentence(
            f"{where}sur {self.integer(number)} {which}, {right} ({self.share(figure.value)} ; "
            f"{few}{reach} {span})."
        )

    def _doubts(self, content: ReportContent, findings: Findings | None) -> list[str]:
        if findings is None:
            return []
        doubts = []
        if not findings.beats_baseline:
            doubts.append(
                "Ce n’est pas sûrement mieux que d’appeler toutes les parcelles "
                f"« {findings.baseline_class} », ce qui serait juste pour "
                f"{self.share(findings.headline.baseline_overall)} d’entre elles."
            )
        if findings.promised is not None:
            doubts.append(
                "Les parcelles étiquetées mises de côté à l’apprentissage promettaient "
                f"{self.share(findings.promised.value)} ({self.share_span(findings.promised)}), "
                "et les parcelles de référence montrent moins : fiez-vous au chiffre le plus bas."
            )
        if findings.few:
            doubts.append(self._few(content, findings))
        if findings.never_mapped:
            doubts.append(
                "La carte n’attribue aucune de ces parcelles à "
                f"{self.names(findings.never_mapped)} : elle ne trouve pas ce qui est vraiment là."
            )
        return doubts

    def _few(self, content: ReportContent, findings: Findings) -> str:
        labelled = sum(row.parcels for row in content.labels)
        use_labels = not findings.is_independent and labelled >= findings.headline.parcels
        number = labelled if use_labels else findings.headline.parcels
        kind = (
            f"étiquetée{plural(number)}"
            if use_labels
            else "de référence"
            if findings.is_independent
            else f"mise{plural(number)} de côté"
        )
        unscored = findings.headline.unscored
        beyond = (
            f", et {self.names(unscored)} (une parcelle chacune) n’ont pas pu être évaluées du tout"
            if len(unscored) > 1
            else f", et {unscored[0]} (une seule parcelle) n’a pas pu être évaluée du tout"
            if unscored
            else ""
        )
        points = f"{findings.points_per_parcel:.0f}"
        return (
            f"{self._spelt(number)} parcelle{plural(number)} {kind}, c’est peu : une parcelle "
            f"juste de plus ou de moins déplace le chiffre de {points} point{plural(int(points))} "
            f"de pourcentage{beyond}."
        )

    def _margin_and_weakest(self, findings: Findings | None) -> str:
        if findings is None:
            return (
                "On ne peut pas dire non plus à quel point elle est sûre : la confiance que le "
                "modèle s’accorde n’est pas une mesure de précision."
            )
        overall = findings.headline.overall
        margin = f"{100 * max(overall.value - overall.low, overall.high - overall.value):.0f}"
        weakest = findings.weakest.figures
        return (
            f"Le chiffre repose sur {self.parcels(findings.headline.parcels)} et vaut à environ "
            f"{margin} point{plural(int(margin))} de pourcentage près ; la classe la plus faible "
            f"est {weakest.name} (F1 de {self.score(weakest.f1.value)}, où 1 est parfait"
            f"{self._confusion(findings.weakest)})."
        )

    def _confusion(self, weak: WeakClass) -> str:
        if weak.confused_with is None:
            return ""
        other = self.say(weak.confused_with)
        if weak.confused_as_truth:
            return f" ; là où la carte la manque, elle dit surtout {other}"
        return f" ; la carte la met surtout là où pousse {other}"

    def _next_step(self, findings: Findings | None, step: NextStep) -> str:
        spread = ", réparties sur toute la zone" if findings and findings.promised else ""
        warning = (
            "Ne vous fiez pas encore à cette carte : "
            if findings and not findings.beats_baseline
            else ""
        )
        many = len(step.classes) > 1
        label = (
            f"étiquetez environ {self.parcels(step.parcels)} de plus pour "
            f"{'chacune de ces classes : ' if many else ''}{self.names(step.classes)}{spread}"
        )
        texts = {
            "measure": "étiquetez au moins deux parcelles pour chacune de deux cultures, réparties "
            "sur la zone, et relancez : la précision pourra alors être mesurée.",
            "score-classes": f"{label} ; avec une seule parcelle, une classe ne peut pas être "
            "évaluée.",
            "find-class": f"{label} ; jusqu’ici la carte ne {'les' if many else 'la'} trouve pas.",
            "fill-class": f"{label} ; moins de dix sont étiquetées jusqu’ici.",
            "mend-class": f"{label}, et cherchez parmi les parcelles mal classées ci-dessous des "
            "étiquettes elles-mêmes erronées.",
            "use-map": "les étiquettes suffisent pour cette carte ; avant d’en citer des surfaces, "
            "faites vérifier un échantillon aléatoire de lieux, car les comptages de pixels "
            "portent les erreurs de la carte.",
        }
        if not step.model:
            return _sentence(warning + texts[step.advice])
        other = f"prenez plutôt « {self.say(step.model)} », comme le dit le verdict ci-dessous"
        rest = "." if step.advice == "use-map" else f", et {texts[step.advice]}"
        return _sentence(warning + other + rest)

    def _spelt(self, number: int) -> str:
        return _UP_TO_TWENTY[number] if number < len(_UP_TO_TWENTY) else self.integer(number)

    # --- one class -------------------------------------------------------------------------------

    def precision(self, figures: ClassFigures, right: int, mapped: int) -> str:
        if mapped == 0:
            return (
                f"La carte n’attribue à {figures.name} aucune parcelle mise de côté : on ne sait "
                "donc pas si elle a souvent raison quand elle le dit."
            )
        return (
            f"Quand la carte dit {figures.name}, elle a raison pour {self.integer(right)} "
            f"parcelle{plural(right)} sur {self.integer(mapped)} : "
            f"{self.share(figures.precision.value)} ({self.share_span(figures.precision)})."
        )

    def recall(self, figures: ClassFigures, right: int) -> str:
        return (
            f"Sur {self.parcels(figures.parcels)} de {figures.name}, la carte en trouve "
            f"{self.integer(right)} : {self.share(figures.recall.value)} "
            f"({self.share_span(figures.recall)})."
        )

    # --- how it was measured ---------------------------------------------------------------------

    def assessment_title(self, assessment: Assessment, content: ReportContent) -> str:
        if assessment is content.independent:
            return "Parcelles de référence jamais vues à l’apprentissage"
        return "Parcelles étiquetées mises de côté à l’apprentissage"

    def method(self, assessment: Assessment) -> str:
        method = assessment.method.lower()
        known = {
            "leave one parcel out": "Chaque parcelle étiquetée a été retirée à son tour, un modèle "
            "a été entraîné sur toutes les autres, et sa carte de cette parcelle a été comparée à "
            "l’étiquette. La carte montrée ici vient d’un modèle entraîné sur toutes les parcelles "
            "étiquetées.",
            "spatial block": "La zone a été découpée en blocs carrés. Les parcelles de quelques "
            "blocs à la fois ont été retirées, un modèle a été entraîné sur les parcelles de tous "
            "les autres blocs, et sa carte a été comparée aux étiquettes, pour que des champs "
            "voisins, qui se ressemblent, n’embellissent pas le chiffre. La carte montrée ici "
            "vient d’un modèle entraîné sur toutes les parcelles étiquetées.",
            "reference": "La carte finie a été comparée à des parcelles qui n’ont pas servi à "
            "l’apprentissage.",
        }
        told = next((text for key, text in known.items() if method.startswith(key)), "")
        return f"Méthode : {self.say(assessment.method)}. {told}".strip()


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]


def _are_well_mapped(count: int) -> str:
    return "sont bien classées" if count > 1 else "est bien classée"
