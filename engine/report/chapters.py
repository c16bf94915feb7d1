"""The chapters on estimated areas, the leakage audit and the verdict, laid out."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.contract.area_results import AreasEstimated, ClassEstimated
from furrow.engine.contract.audit_results import LeakageAudited, SplitScore
from furrow.engine.contract.command_text import quoted
from furrow.engine.contract.legend import Legend
from furrow.engine.contract.results import GateCompared
from furrow.engine.contract.verdict_results import LabelsThatHelp, VerdictArm, VerdictGiven
from furrow.engine.report.colors import safe_color
from furrow.engine.report.content import AreaMatrix, Kept, ReportContent
from furrow.engine.report.words import Words


@dataclass(frozen=True)
class Interval:
    """A figure and its interval, in words; the interval is empty where there is none."""

    value: str
    limits: str


@dataclass(frozen=True)
class EstimatedRow:
    name: str
    color: str
    """Empty for what is no class of the map."""
    area: Interval
    share: Interval
    users: Interval
    producers: Interval
    counted: str


@dataclass(frozen=True)
class MatrixRow:
    name: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class EstimatedView:
    sentence: str
    made: str
    rows: tuple[EstimatedRow, ...]
    columns: tuple[str, ...]
    """Of the error matrix; empty without one."""
    matrix: tuple[MatrixRow, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class SplitRow:
    name: str
    method: str
    f1: str
    claimed: str
    excess: str
    refused: str


@dataclass(frozen=True)
class AuditView:
    sentence: str
    basis: str
    made: str
    is_stale: bool
    rows: tuple[SplitRow, ...]
    block_reason: str
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class ArmRow:
    title: str
    name: str
    f1: str
    to_best: str
    cost: str
    remark: str
    is_recommended: bool


@dataclass(frozen=True)
class LabelsRow:
    crop: str
    now: str
    f1: str
    more: str


@dataclass(frozen=True)
class VerdictView:
    sentences: tuple[str, ...]
    basis: str
    made: str
    is_stale: bool
    rows: tuple[ArmRow, ...]
    labels: tuple[LabelsRow, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class GateView:
    rows: tuple[tuple[str, str, str, str], ...]
    """Name, with the gate, without, difference."""
    counts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Commands:
    """What makes each chapter, for the project of the report."""

    sample: str
    estimate: str
    audit: str
    verdict: str
    run: str
    report: str


def commands_for(content: ReportContent) -> Commands:
    folder = quoted(content.folder or "my-project")
    of_map = f"--map {quoted(content.provenance.map_name)}"
    return Commands(
        sample=f"furrow areas sample {folder} {of_map}",
        estimate=f"furrow areas estimate {folder}",
        audit=f"furrow audit {folder}",
        verdict=f"furrow verdict {folder}",
        run=f"furrow run {folder}",
        report=f"furrow report {folder} {of_map}",
    )


def estimated_view(
    kept: Kept[AreasEstimated] | None, matrix: AreaMatrix | None, legend: Legend, words: Words
) -> EstimatedView | None:
    if kept is None:
        return None
    found = kept.result
    return EstimatedView(
        sentence=words.estimated_sentence(found),
        made=kept.made[:10],
        rows=tuple(_estimated(item, legend, words) for item in found.classes),
        columns=tuple(words.say(name) for name in matrix.classes) if matrix else (),
        matrix=_matrix(matrix, words) if matrix else (),
        warnings=tuple(words.say(warning) for warning in found.warnings),
    )


def _estimated(item: ClassEstimated, legend: Legend, words: Words) -> EstimatedRow:
    known = legend.find(item.name)
    return EstimatedRow(
        name=words.say(item.name),
        color=safe_color(known.color) if known else "",
        area=Interval(*words.sampled_hectares(item.area_ha)),
        share=Interval(*words.sampled_share(item.share)),
        users=Interval(*words.sampled_share(item.users_accuracy)),
        producers=Interval(*words.sampled_share(item.producers_accuracy)),
        counted=words.hectares(item.mapped_ha),
    )


def _matrix(matrix: AreaMatrix, words: Words) -> tuple[MatrixRow, ...]:
    return tuple(
        MatrixRow(
            words.say(name),
            tuple(words.localised(f"{share * 100:.1f}") if share else "" for share in row),
        )
        for name, row in zip(matrix.classes, matrix.shares, strict=True)
        if any(row)
    )


def audit_view(kept: Kept[LeakageAudited] | None, words: Words) -> AuditView | None:
    if kept is None:
        return None
    found = kept.result
    return AuditView(
        sentence=words.say(found.sentence),
        basis=words.audit_basis(found),
        made=kept.made[:10],
        is_stale=kept.is_stale,
        rows=tuple(_split(item, words) for item in found.splits),
        block_reason=words.say(found.block_reason),
        warnings=tuple(words.say(warning) for warning in found.warnings),
    )


def _split(item: SplitScore, words: Words) -> SplitRow:
    own, claimed, excess = item.macro_f1, item.claimed, item.excess
    return SplitRow(
        name=words.splits.get(item.split, item.split),
        method=words.say(item.method),
        f1=words.score_with_range(own) if own else "",
        claimed=words.score(claimed.value) if claimed else "",
        excess=f"{words.signed(excess.value)} ({words.signed_range(excess)})" if excess else "",
        refused=words.say(item.refused),
    )


def verdict_view(kept: Kept[VerdictGiven] | None, words: Words) -> VerdictView | None:
    if kept is None:
        return None
    found = kept.result
    return VerdictView(
        sentences=tuple(words.say(sentence) for sentence in found.recommendations)
        or (words.say(found.sentence),),
        basis=words.verdict_basis(found),
        made=kept.made[:10],
        is_stale=kept.is_stale,
        rows=tuple(_arm(item, words) for item in found.arms),
        labels=tuple(_labels(item, words) for item in found.labels),
        warnings=tuple(words.say(warning) for warning in found.warnings),
    )


def _arm(item: VerdictArm, words: Words) -> ArmRow:
    difference = item.to_best
    is_best = difference is not None and difference.low == difference.high == 0
    return ArmRow(
        title=words.say(item.title),
        name=item.name,
        f1=words.score_with_range(item.macro_f1) if item.macro_f1 else "",
        to_best=(
            f"{words.signed(difference.value)} ({words.signed_range(difference)})"
            if difference and not is_best
            else ""
        ),
        cost=words.duration(item.cpu_seconds) if item.cpu_seconds is not None else "",
        remark=words.arm_remark(item),
        is_recommended=item.is_recommended,
    )


def _labels(item: LabelsThatHelp, words: Words) -> LabelsRow:
    return LabelsRow(
        crop=item.crop,
        now=words.integer(item.parcels),
        f1=words.score_with_range(item.f1),
        more=words.labels_needed(item),
    )


def gate_view(found: GateCompared | None, words: Words) -> GateView | None:
    """With the gate and without it; None for a map without one."""
    if found is None:
        return None

    def of(out: int, all_of: int) -> str:
        return f"{words.integer(out)} / {words.integer(all_of)}" if all_of else ""

    difference = f"{words.signed(found.difference.value)} ({words.signed_range(found.difference)})"
    counts = (
        (words.gate_crops_kept_out, of(found.crops_kept_out, found.crop_parcels)),
        (words.gate_other_kept_out, of(found.other_kept_out, found.other_parcels)),
    )
    return GateView(
        rows=(
            (
                words.parcels_right,
                words.share_with_range(found.parcels_right),
                words.share_with_range(found.parcels_right_without),
                "",
            ),
            (
                words.gate_crops_f1,
                words.score_with_range(found.macro_f1),
                words.score_with_range(found.macro_f1_without),
                difference,
            ),
        ),
        counts=tuple((name, value) for name, value in counts if value),
    )
