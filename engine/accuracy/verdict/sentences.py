"""What a verdict says, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from furrow.engine.accuracy.assessment import ClassFigures
from furrow.engine.accuracy.verdict.choice import Choice
from furrow.engine.contract.message import Message
from furrow.engine.contract.results import Estimate
from furrow.engine.contract.verdict_results import FLAT, UNTOLD, LabelsThatHelp

# --- which model ---------------------------------------------------------------------------------


def which_model(choice: Choice, f1: dict[str, Estimate], parcels: int) -> Message:
    """The recommendation itself."""
    name, best = choice.recommended, choice.best
    own = f1[name]
    figures: dict[str, Any] = {
        "name": name,
        "own": own.value,
        "own_low": own.low,
        "own_high": own.high,
        "parcels": parcels,
    }
    others = len(choice.standings) - 1
    if not others:
        return Message(
            "Only “{name}” could be judged: macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] on "
            "{parcels} unseen parcels. Whether another is better or cheaper is not known.",
            **figures,
        )
    if name == best:
        good = sum(one.is_as_good for one in choice.standings.values()) - 1
        if good:
            return Message(
                "Take “{name}”: it is the best of {all} on {parcels} unseen parcels, macro-F1 "
                "{own:.2f} [{own_low:.2f}–{own_high:.2f}], and none that may be as good is "
                "cheaper.",
                all=others + 1,
                **figures,
            )
        return Message(
            "Take “{name}”: it is significantly better than every other on {parcels} unseen "
            "parcels, macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}].",
            **figures,
        )
    behind = choice.standings[name].to_best
    return Message(
        "Take “{name}”: the cheapest of those that are not significantly worse than any other. "
        "Macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] on {parcels} unseen parcels, that of "
        "the best, “{best}”, {top:.2f}; the difference is {behind:+.2f} [{low:+.2f} to "
        "{high:+.2f}].",
        best=best,
        top=f1[best].value,
        behind=behind.value,
        low=behind.low,
        high=behind.high,
        **figures,
    )


BLIND = 0.1
"""Where the best may lead by more than this, “not significantly worse” says little."""


def how_blind(choice: Choice, parcels: int) -> list[Message]:
    """That nothing was seen is not that nothing is there."""
    unseen = -choice.standings[choice.recommended].to_best.low
    if unseen <= BLIND:
        return []
    return [
        Message(
            "{parcels} parcels cannot tell smaller differences: “{best}” may be better by up to "
            "{unseen:.2f}. Label more parcels and ask again before much depends on it.",
            parcels=parcels,
            best=choice.best,
            unseen=unseen,
        )
    ]


def about_chosen(choice: Choice, chosen: str, costs: dict[str, float]) -> list[Message]:
    """Where it is not what is recommended."""
    if chosen == choice.recommended or chosen not in choice.standings:
        return []
    standing = choice.standings[chosen]
    figures: dict[str, Any] = {
        "chosen": chosen,
        "recommended": choice.recommended,
        "cost": costs[chosen],
        "less": costs[choice.recommended],
    }
    if not standing.is_as_good:
        return [
            Message(
                "The chosen “{chosen}” is significantly worse than another, and takes {cost:.0f} s "
                "of processor time where “{recommended}” takes {less:.0f} s.",
                **figures,
            )
        ]
    return [
        Message(
            "The chosen “{chosen}” takes {cost:.0f} s of processor time, “{recommended}” "
            "{less:.0f} s; that it is better is not shown.",
            **figures,
        )
    ]


# --- whether to adapt ----------------------------------------------------------------------------


def about_adapting(lead: Estimate, adapted: str, as_it_is: str, parcels: int) -> Message:
    """
    Args:
        lead: macro-F1 of the adapted model less that of the same one with nothing changed.
    """
    figures: dict[str, Any] = {
        "adapted": adapted,
        "as_it_is": as_it_is,
        "lead": lead.value,
        "low": lead.low,
        "high": lead.high,
        "parcels": parcels,
    }
    if lead.low > 0:
        return Message(
            "Adapting pays: “{adapted}” is better than “{as_it_is}” by {lead:+.2f} macro-F1 "
            "[{low:+.2f} to {high:+.2f}].",
            **figures,
        )
    if lead.high < 0:
        return Message(
            "Do not adapt: it hurts. “{adapted}” is worse than “{as_it_is}”, by {lead:+.2f} "
            "macro-F1 [{low:+.2f} to {high:+.2f}].",
            **figures,
        )
    return Message(
        "Do not adapt: that it helps is not shown. “{adapted}” against “{as_it_is}”: {lead:+.2f} "
        "macro-F1 [{low:+.2f} to {high:+.2f}] on {parcels} unseen parcels.",
        **figures,
    )


def about_pretraining(lead: Estimate, pretrained: str, scratch: str, parcels: int) -> Message:
    """
    Args:
        lead: macro-F1 of the pretrained network less that of one with random weights.
    """
    figures: dict[str, Any] = {
        "pretrained": pretrained,
        "scratch": scratch,
        "lead": lead.value,
        "low": lead.low,
        "high": lead.high,
        "parcels": parcels,
    }
    if lead.low > 0:
        return Message(
            "What others trained helps: “{pretrained}” leads “{scratch}” by {lead:+.2f} macro-F1 "
            "[{low:+.2f} to {high:+.2f}].",
            **figures,
        )
    if lead.high < 0:
        return Message(
            "What others trained does harm here: “{pretrained}” against “{scratch}”, {lead:+.2f} "
            "macro-F1 [{low:+.2f} to {high:+.2f}].",
            **figures,
        )
    return Message(
        "Whether what others trained helps is not shown: “{pretrained}” against “{scratch}”, "
        "{lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}] on {parcels} unseen parcels.",
        **figures,
    )


# --- what to label -------------------------------------------------------------------------------

MOST_NAMED = 6
"""Crops in a sentence; of more, the worst are named."""


def more_labels(
    labels: Sequence[LabelsThatHelp], unscored: Sequence[str], goal: float, parcels: int
) -> list[Message]:
    """What to label next, most useful first."""
    said: list[Message] = []
    told = [one for one in labels if one.more is not None]
    if told:
        said.append(
            Message(
                "More labels of {crops} would help most: about {more} parcels in all ({low}–"
                "{high}) until each reaches F1 {goal:.2f}.",
                crops=[one.crop for one in told],
                more=sum(one.more or 0 for one in told),
                low=sum(one.low or 0 for one in told),
                high=sum(one.high or 0 for one in told),
                goal=goal,
            )
        )
    untold = [one for one in labels if one.state == UNTOLD]
    if untold and not told and len(untold) > MOST_NAMED:
        said.append(
            Message(
                "Below F1 {goal:.2f}, and so what holds the macro-F1 down: {crops} and {others} "
                "others. More labels of them may help; how many cannot be told from {parcels} "
                "parcels.",
                crops=[one.crop for one in untold[:MOST_NAMED]],
                others=len(untold) - MOST_NAMED,
                goal=goal,
                parcels=parcels,
            )
        )
    elif untold and not told:
        said.append(
            Message(
                "Below F1 {goal:.2f}, and so what holds the macro-F1 down: {crops}. More labels of "
                "them may help; how many cannot be told from {parcels} parcels.",
                crops=[one.crop for one in untold],
                goal=goal,
                parcels=parcels,
            )
        )
    spent = [one.crop for one in labels if one.state == FLAT]
    if spent:
        said.append(
            Message(
                "More labels of the same kind would hardly help {crops}: look whether these labels "
                "are right, or for imagery that tells the crops apart.",
                crops=spent,
            )
        )
    if not labels:
        said.append(
            Message(
                "Every crop that was judged has F1 {goal:.2f} or more: labels are not what is "
                "wanting.",
                goal=goal,
            )
        )
    if unscored:
        said.append(unscored_need(unscored))
    return said


def unscored_need(unscored: Sequence[str]) -> Message:
    return Message(
        "Label at least one more parcel each of {crops}, in other places: they are learned, but "
        "nothing could be held out to judge them by.",
        crops=list(unscored),
    )


def so_many_more(own: ClassFigures, parcels: int, goal: float, more: Estimate) -> Message:
    """And whether the crop is missed, or others are taken for it."""
    figures: dict[str, Any] = {
        "crop": own.name,
        "f1": own.f1.value,
        "parcels": parcels,
        "goal": goal,
        "more": int(more.value),
        "low": int(more.low),
        "high": int(more.high),
    }
    if own.recall.value <= own.precision.value:
        return Message(
            "{crop}: F1 {f1:.2f} from {parcels} parcels, mostly because parcels of it are missed "
            "({recall:.0%} are found); about {more} more ({low}–{high}) until F1 {goal:.2f}",
            recall=own.recall.value,
            **figures,
        )
    return Message(
        "{crop}: F1 {f1:.2f} from {parcels} parcels, mostly because others are taken for it "
        "({precision:.0%} of those called so are right); about {more} more ({low}–{high}) until "
        "F1 {goal:.2f}",
        precision=own.precision.value,
        **figures,
    )


def not_to_be_told(crop: str, f1: float, parcels: int, held_out: int) -> Message:
    return Message(
        "{crop}: F1 {f1:.2f} from {parcels} parcels; how many more it takes cannot be told from "
        "{held_out} parcels in all",
        crop=crop,
        f1=f1,
        parcels=parcels,
        held_out=held_out,
    )


def wide(crop: str, f1: float, parcels: int, held_out: int, least: int | None) -> Message:
    """The curve is there, and too unsure to be read off."""
    if least is None or least <= 0:
        return not_to_be_told(crop, f1, parcels, held_out)
    return Message(
        "{crop}: F1 {f1:.2f} from {parcels} parcels; {least} more at the least, and how many at "
        "the most cannot be told",
        crop=crop,
        f1=f1,
        parcels=parcels,
        least=least,
    )


def flat(crop: str, f1: float, parcels: int) -> Message:
    return Message(
        "{crop}: F1 {f1:.2f} from {parcels} parcels, and it hardly rose with the last of them: "
        "more of the same would not mend it. Look at the labels, or for imagery that tells it "
        "apart",
        crop=crop,
        f1=f1,
        parcels=parcels,
    )


def enough(crop: str, f1: float, goal: float) -> Message:
    return Message(
        "{crop}: F1 {f1:.2f}, as good as the {goal:.2f} that is wanted",
        crop=crop,
        f1=f1,
        goal=goal,
    )
