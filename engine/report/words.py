"""The English sentences of report.html that are made from figures.

A further language is one part of ``languages``: a subclass of :class:`Words` that replaces its
members and those of :class:`~furrow.engine.report.texts.Texts`. Templates and judgement stay as
they are.
"""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.accuracy.assessment import Assessment, ClassFigures
from furrow.engine.report.chapter_words import ChapterWords
from furrow.engine.report.content import ReportContent
from furrow.engine.report.findings import Findings, NextStep, WeakClass

# fmt: off
_UP_TO_TWENTY = (
    "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
    "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen",
    "Nineteen", "Twenty",
)
# fmt: on


@dataclass(frozen=True)
class Summary:
    """The report in three sentences."""

    how_good: str
    how_sure: str
    next_step: str

    @property
    def sentences(self) -> tuple[str, str, str]:
        return (self.how_good, self.how_sure, self.next_step)


class Words(ChapterWords):
    """English."""

    # --- the three sentences ---------------------------------------------------------------------

    def summary(self, content: ReportContent, findings: Findings | None, step: NextStep) -> Summary:
        doubts = self._doubts(content, findings)
        return Summary(
            how_good=self._how_good(content, findings),
            how_sure=doubts[0] if doubts else self._margin_and_weakest(findings),
            next_step=self._next_step(findings, step),
        )

    def cautions(self, content: ReportContent, findings: Findings | None) -> tuple[str, ...]:
        """Whatever else a reader must see, beside the summary."""
        sentences = self._doubts(content, findings)[1:]
        if content.forced_into_crop:
            sentences.append(self.forced_into_crop)
        for assessment in content.assessments:
            sentences.extend(self.say(warning) for warning in assessment.warnings)
        sentences.extend(self.say(warning) for warning in content.warnings)
        return tuple(dict.fromkeys(sentences))

    def _how_good(self, content: ReportContent, findings: Findings | None) -> str:
        where = "In the simulated season, " if content.simulated else ""
        if findings is None:
            return _sentence(
                f"{where}how good this map is has not been measured: no labelled parcel could be "
                "held out, and no reference parcels were given."
            )
        figure = findings.headline.overall
        number = findings.headline.parcels
        which = (
            "reference parcels that training never saw"
            if findings.is_independent
            else "parcels that training did not see"
        )
        if number == 1:
            which = which.replace("parcels", "parcel", 1)
        so_few = "with so few parcels " if findings.few else ""
        if findings.all_right:
            return _sentence(
                f"{where}all {self.integer(number)} {which} were mapped right, but {so_few}the "
                f"true figure may still be as low as {self.share(figure.low)}."
            )
        verb = "was" if findings.right == 1 else "were"
        right = self.integer(findings.right) if findings.right else "none"
        reach = "may lie anywhere" if findings.few else "most likely lies"
        return _sentence(
            f"{where}of {self.integer(number)} {which}, {right} {verb} mapped right "
            f"({self.share(figure.value)}; {so_few}the true figure {reach} from "
            f"{self.share_span(figure)})."
        )

    def _doubts(self, content: ReportContent, findings: Findings | None) -> list[str]:
        """How sure the figure is: every sentence that applies, the weightiest first."""
        if findings is None:
            return []
        doubts = []
        if not findings.beats_baseline:
            doubts.append(
                "That is not surely better than calling every parcel "
                f"“{findings.baseline_class}”, which would be right for "
                f"{self.share(findings.headline.baseline_overall)} of them."
            )
        if findings.promised is not None:
            doubts.append(
                "The labelled parcels held out in training had promised "
                f"{self.share(findings.promised.value)} ({self.share_span(findings.promised)}), "
                "and the reference parcels show less: go by the lower figure."
            )
        if findings.few:
            doubts.append(self._few(content, findings))
        if findings.never_mapped:
            doubts.append(
                f"The map gives not one of these parcels to {self.names(findings.never_mapped)}, "
                "so it does not find what is really there."
            )
        return doubts

    def _few(self, content: ReportContent, findings: Findings) -> str:
        labelled = sum(row.parcels for row in content.labels)
        use_labels = not findings.is_independent and labelled >= findings.headline.parcels
        number = labelled if use_labels else findings.headline.parcels
        kind = "labelled" if use_labels else "reference" if findings.is_independent else "held-out"
        unscored = findings.headline.unscored
        beyond = (
            f", and {self.names(unscored)} (one parcel each) could not be scored at all"
            if unscored
            else ""
        )
        return (
            f"{self._spelt(number)} {kind} parcel{' is' if number == 1 else 's are'} few: one "
            "parcel more or less right moves the figure by "
            f"{findings.points_per_parcel:.0f} percentage points{beyond}."
        )

    def _margin_and_weakest(self, findings: Findings | None) -> str:
        if findings is None:
            return (
                "How sure it is cannot be said either: the confidence that the model gives itself "
                "is no measure of accuracy."
            )
        overall = findings.headline.overall
        margin = 100 * max(overall.value - overall.low, overall.high - overall.value)
        weakest = findings.weakest.figures
        return (
            f"The figure rests on {self.parcels(findings.headline.parcels)} and is good to about "
            f"{margin:.0f} percentage points; weakest is {weakest.name} (F1 "
            f"{self.score(weakest.f1.value)}, where 1 is perfect"
            f"{self._confusion(findings.weakest)})."
        )

    def _confusion(self, weak: WeakClass) -> str:
        if weak.confused_with is None:
            return ""
        if weak.confused_as_truth:
            return f"; where the map misses it, mostly mapped as {weak.confused_with}"
        return f"; the map mostly puts it where {weak.confused_with} grows"

    def _next_step(self, findings: Findings | None, step: NextStep) -> str:
        spread = ", spread over the whole area" if findings and findings.promised else ""
        warning = (
            "Do not rely on this map yet: " if findings and not findings.beats_baseline else ""
        )
        each = "each " if len(step.classes) > 1 else ""
        label = f"label about {step.parcels} more parcels {each}of {self.names(step.classes)}"
        texts = {
            "measure": "label at least two parcels each of two crops, spread over the area, and "
            "run again: then accuracy can be measured.",
            "score-classes": f"{label} next{spread}: with a single parcel a class "
            "cannot be scored.",
            "find-class": f"{label} next{spread}: so far the map does not find "
            f"{'them' if each else 'it'}.",
            "fill-class": f"{label} next{spread}: fewer than ten are labelled so far.",
            "mend-class": f"{label} next{spread}, and look at the wrong parcels below for labels "
            "that are themselves mistaken.",
            "use-map": "the labels are enough for this map; before you quote areas from it, have a "
            "random sample of places checked, because pixel counts carry the map’s errors.",
        }
        if not step.model:
            return _sentence(warning + texts[step.advice])
        other = f"train with “{self.say(step.model)}” instead, as the verdict below says"
        # Labels that are enough for this map need not be so for another model's.
        rest = "." if step.advice == "use-map" else f", and {texts[step.advice]}"
        return _sentence(warning + other + rest)

    def _spelt(self, number: int) -> str:
        return _UP_TO_TWENTY[number] if number < len(_UP_TO_TWENTY) else self.integer(number)

    # --- one class -------------------------------------------------------------------------------

    def precision(self, figures: ClassFigures, right: int, mapped: int) -> str:
        if mapped == 0:
            return (
                f"The map gives no held-out parcel to {figures.name}, so how often it is right "
                "when it says so is not known."
            )
        return (
            f"When the map says {figures.name}, it is right for {self.integer(right)} of "
            f"{self.parcels(mapped)}: {self.share(figures.precision.value)} "
            f"({self.share_span(figures.precision)})."
        )

    def recall(self, figures: ClassFigures, right: int) -> str:
        return (
            f"Of {self.integer(figures.parcels)} {figures.name} "
            f"parcel{'' if figures.parcels == 1 else 's'} the map finds {self.integer(right)}: "
            f"{self.share(figures.recall.value)} ({self.share_span(figures.recall)})."
        )

    # --- how it was measured ---------------------------------------------------------------------

    def assessment_title(self, assessment: Assessment, content: ReportContent) -> str:
        if assessment is content.independent:
            return "Reference parcels that training never saw"
        return "Labelled parcels held out in training"

    def method(self, assessment: Assessment) -> str:
        """How parcels were held out, for a reader who has never done it."""
        method = assessment.method
        known = {
            "leave one parcel out": "Each labelled parcel was taken out in turn, a model was "
            "trained on all the others, and its map of that parcel was compared with the label. "
            "The map shown here comes from a model trained on all labelled parcels.",
            "spatial block": "The area was cut into square blocks. The parcels of some blocks at "
            "a time were taken out, a model was trained on the parcels of all other blocks, and "
            "its map was compared with the labels, so that next-door fields, which resemble each "
            "other, do not flatter the figure. The map shown here comes from a model trained on "
            "all labelled parcels.",
            "reference": "The finished map was compared with parcels that took no part in "
            "training.",
        }
        told = next((text for key, text in known.items() if method.lower().startswith(key)), "")
        return f"Method: {self.say(method)}. {told}".strip()


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]
