"""The chapter on trust: reliability diagram, calibration figures, sets of possible classes."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from furrow.engine.accuracy.trust.conformal import CoverageFigures
from furrow.engine.accuracy.trust.figures import TrustFigures
from furrow.engine.accuracy.trust.reliability import Reliability, ReliabilityBin
from furrow.engine.contract.trust_results import MapTrust
from furrow.engine.report.diagrams import reliability_diagram
from furrow.engine.report.words import Words


@dataclass(frozen=True)
class TrustRow:
    name: str
    note: str
    before: str
    after: str


@dataclass(frozen=True)
class BinRow:
    said: str
    right: str
    samples: str


@dataclass(frozen=True)
class SetRow:
    promised: str
    held: str
    size: str
    unsure: str
    right: str
    is_chosen: bool


@dataclass(frozen=True)
class TrustView:
    sentence: str
    """Empty where nothing could be told; the notes then say why."""
    diagram: Markup | None
    has_before: bool
    """True where the diagram has hollow dots."""
    bins: tuple[BinRow, ...]
    rows: tuple[TrustRow, ...]
    calibration: str
    reason: str
    groups: str
    sets: tuple[SetRow, ...]
    features: str
    """That the area of applicability is found by; empty where it is not measured."""
    notes: tuple[str, ...]
    on_this_map: str
    """How much of it is unsure, or unlike what was learned from; empty where that is not known."""


def trust_view(
    figures: TrustFigures | None, trusted: MapTrust | None, words: Words
) -> TrustView | None:
    if figures is None:
        return None
    # Where nothing was calibrated, what the map shows is what the model says.
    is_calibrated = figures.method != "identity" and figures.after is not None
    shown = figures.after if is_calibrated else figures.before
    before = figures.before if is_calibrated else None
    applicability = figures.applicability
    return TrustView(
        sentence=words.trust_sentence(figures, shown) if shown else "",
        diagram=_diagram(shown, before, words) if shown else None,
        has_before=before is not None,
        bins=tuple(_bin(item, words) for item in shown.by_width if item.samples) if shown else (),
        rows=_rows(before, shown, words),
        calibration=words.calibration(figures),
        reason=words.say(figures.reason),
        groups=words.held_apart(figures) if figures.groups else "",
        sets=tuple(_set(item, figures, words) for item in figures.coverages),
        features=words.integer(applicability.features) if applicability else "",
        notes=tuple(words.say(note) for note in figures.notes),
        on_this_map=words.on_this_map(trusted) if trusted else "",
    )


def _diagram(shown: Reliability, before: Reliability | None, words: Words) -> Markup:
    text = "; ".join(
        words.reliability_text(item.confidence, item.right, item.samples)
        for item in shown.by_width
        if item.samples
    )
    return reliability_diagram(
        shown.by_width,
        before.by_width if before else (),
        (words.said_axis, words.right_axis),
        "reliability",
        words.reliability,
        text,
        words.localised,
    )


def _bin(item: ReliabilityBin, words: Words) -> BinRow:
    return BinRow(
        words.share(item.confidence),
        words.share_with_range(item.right),
        words.integer(item.samples),
    )


def _rows(
    before: Reliability | None, shown: Reliability | None, words: Words
) -> tuple[TrustRow, ...]:
    def cell(found: Reliability | None, name: str) -> str:
        if found is None:
            return ""
        value = found.ece_width.corrected if name == "ece" else getattr(found, name)
        return words.score_with_range(value)

    if shown is None:
        return ()
    return tuple(
        TrustRow(
            getattr(words, name),
            getattr(words, f"{name}_note"),
            cell(before, name),
            cell(shown, name),
        )
        for name in ("ece", "brier", "log_loss")
    )


def _set(item: CoverageFigures, figures: TrustFigures, words: Words) -> SetRow:
    return SetRow(
        promised=words.share(item.promised),
        held=words.share_with_range(item.coverage),
        size=words.score_with_range(item.mean_size),
        unsure=words.share_with_range(item.unsure),
        right=words.share_with_range(item.right_where_sure),
        is_chosen=abs(item.promised - figures.coverage) < 1e-9,
    )
