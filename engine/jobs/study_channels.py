"""Request study_channels: which radar channels carry a model to another place, and how."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.study_results import StudyDone
from furrow.engine.contract.transfer_requests import StudyChannels
from furrow.engine.studies.figure import Row, rows
from furrow.engine.studies.folder import Page, Table
from furrow.engine.studies.leads import worth
from furrow.engine.studies.places import HERE, Pair, asked_places, both_places
from furrow.engine.studies.running import finished
from furrow.engine.studies.tables import listed, worded
from furrow.engine.studies.transfer import HOME, arms_of
from furrow.engine.studies.transfer_points import (
    LEARNED,
    ONE_DRAW,
    Gathered,
    about,
    caveats,
    contender,
    figures_of,
    find_all,
    mean_of,
    paired,
    reasons,
)
from furrow.engine.studies.transfer_recipes import transfer_recipes
from furrow.engine.training.adapting import AS_IS, SCRATCH

FINETUNE, ENCODER = "finetune", "finetune-encoder"
ARMS = (AS_IS, SCRATCH, FINETUNE, ENCODER)
SHORT = {AS_IS: "as it is", SCRATCH: "RI", FINETUNE: "FT", ENCODER: "FT_E"}
FOREST = "RF"
BASELINE = "random-forest"

Found = Mapping[tuple[str, str], Gathered]
"""(recipe, channels) -> what was measured."""


def run(request: StudyChannels, reporter: Reporter) -> StudyDone:
    """Measure what is not measured yet, and write the study's folder.

    Raises:
        BadRequest, RecipeUnknown, PlacesDiffer, StudyEmpty, StudyWorkerDied, DiskFull,
        ProjectNotWritable
    """
    choices = {
        "+".join(bands): bands for bands in map(_bands, listed("channels", request.channels))
    }
    if request.draws < 1 or request.labels_per_class < 1:
        field = "draws" if request.draws < 1 else "labels_per_class"
        raise BadRequest(field, Message("expected 1 or more"))
    reporter.step(0.0, "Looking at both places")
    source, target = asked_places(request)
    wanted = sorted({band for bands in choices.values() for band in bands})
    pair = both_places(source, target, request.classes, wanted, request.labels_per_class)
    usual = f"{BASELINE},{'recurrent-unet' if source.is_project else 'cnn1d-sar'}"
    recipes, notes = transfer_recipes(
        listed("recipe", request.recipe or usual), source.is_project, request.settings
    )
    contenders = {
        (recipe.name, name): contender(
            request,
            pair,
            recipe,
            name,
            arms=",".join(arm for arm in ARMS if arm in arms_of(recipe)),
            bands=",".join(choice),
        )
        for recipe in recipes
        for name, choice in choices.items()
    }
    every = find_all(request, pair, contenders, reporter)
    page = _page(request, pair, every.found, [*pair.notes, *notes])
    return finished(request, every.points, every.done, page, _figures(request, pair, every.found))


def _bands(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(band.strip() for band in text.split("+") if band.strip()))


def _short(recipe: str, arm: str) -> str:
    if recipe == BASELINE:
        return FOREST if arm == SCRATCH else f"{FOREST} {SHORT[arm]}"
    return SHORT[arm]


def _page(
    request: StudyChannels,
    pair: Pair,
    found: Found,
    notes: Sequence[str],
) -> Page:
    recipes = list(dict.fromkeys(recipe for recipe, _ in found))
    choices = list(dict.fromkeys(choice for _, choice in found))
    places = [
        Row(
            f"{_short(recipe, arm)} · {recipe}" if recipe != BASELINE else _short(recipe, arm),
            tuple(mean_of(found[recipe, choice].of(arm, HERE, "iou")) for choice in choices),
        )
        for recipe in recipes
        for arm in ARMS
    ]
    warnings = [*caveats(pair), *notes, *reasons(found.values())]
    unit = "parcels" if pair.source.project is not None else "samples"
    return Page(
        title=str(Message("Which channels, and which strategy?")),
        about=about(request, pair),
        findings=tuple(_findings(recipes, choices, found, request.draws)),
        figure=rows([place for place in places if any(place.scores)], choices, "mean IoU"),
        caption=(
            "Mean intersection over union in the target; 95 % intervals of the mean over the draws."
        ),
        table=Table(
            "Intersection over union by channels and strategy",
            ("Recipe", "Strategy", "Tested", "Channels", "Draws", "Mean IoU", "Macro-F1"),
            tuple(_rows(recipes, choices, found)),
        ),
        warnings=tuple(warnings),
        method=(
            f"{request.labels_per_class} labels of each class of the target are drawn "
            f"{request.draws} times (seed {request.seed}), the same for all; the other {unit} of "
            "the target are the test, never learned from. RF: a random forest on these labels; RI: "
            "the network from random weights on these labels; as it is: a model of the source "
            "alone; FT: that model trained further as a whole; FT_E: its encoder alone, the "
            "decoder (of networks of series: the head) frozen. A fifth of the source is held out, "
            "for the test at home. Intervals are of the mean over draws of labels and weights on "
            "the same test; they say nothing of other places. "
            f"Crops: {', '.join(pair.classes)}. Settings of the recipes: "
            f"{request.settings or 'their own'}."
        ),
    )


def _rows(recipes: Sequence[str], choices: Sequence[str], found: Found) -> list[tuple[str, ...]]:
    told: list[tuple[str, ...]] = []
    for recipe in recipes:
        for arm in ARMS:
            for view in (HERE, HOME) if arm == AS_IS else (HERE,):
                for choice in choices:
                    own = found[recipe, choice]
                    iou = own.of(arm, view, "iou")
                    if arm not in own.arms or (view == HOME and not iou):
                        continue
                    told.append(
                        (
                            recipe,
                            _short(recipe, arm),
                            "target" if view == HERE else "at home",
                            choice,
                            str(len(iou)),
                            worded(mean_of(iou)),
                            worded(mean_of(own.of(arm, view, "macro_f1"))),
                        )
                    )
    return told


def _findings(
    recipes: Sequence[str], choices: Sequence[str], found: Found, draws: int
) -> list[Message]:
    told = []
    for recipe in recipes:
        told += _of_channels(recipe, choices, found)
        if recipe != BASELINE:
            told += _of_strategies(recipe, choices, found)
    if draws < 2:
        told.append(Message(ONE_DRAW))
    return told


def _of_channels(recipe: str, choices: Sequence[str], found: Found) -> list[Message]:
    """The richest choice beside each of the others."""
    richest = max(choices, key=lambda choice: choice.count("+"))
    told = []
    for choice in choices:
        if choice == richest:
            continue
        leads = {
            _short(recipe, arm): paired(
                found[recipe, richest].of(arm, HERE, "iou"),
                found[recipe, choice].of(arm, HERE, "iou"),
            )
            for arm in ARMS
        }
        told_of, sure = worth(leads)
        if told_of:
            told.append(
                Message(
                    "{recipe}: {more} rather than {less} changes the mean IoU by {worth}; beyond "
                    "chance: {sure}",
                    recipe=recipe,
                    more=richest,
                    less=choice,
                    worth=told_of,
                    sure=sure or Message("none"),
                )
            )
    return told


def _of_strategies(recipe: str, choices: Sequence[str], found: Found) -> list[Message]:
    told = []
    for choice in choices:
        own = found[recipe, choice]
        forest = found.get((BASELINE, choice))
        told += _too_little_learned(recipe, choice, own, forest)
        pairs = [(FINETUNE, SCRATCH), (ENCODER, FINETUNE), (FINETUNE, AS_IS)]
        leads = {
            f"{SHORT[one]} − {SHORT[other]}": paired(
                own.of(one, HERE, "iou"), own.of(other, HERE, "iou")
            )
            for one, other in pairs
        }
        if forest is not None:
            of_forest = forest.of(SCRATCH, HERE, "iou")
            leads[f"FT − {FOREST}"] = paired(own.of(FINETUNE, HERE, "iou"), of_forest)
        told_of, sure = worth(leads)
        if told_of:
            told.append(
                Message(
                    "{recipe}, {channels}: in mean IoU {worth}; beyond chance: {sure}",
                    recipe=recipe,
                    channels=choice,
                    worth=told_of,
                    sure=sure or Message("none"),
                )
            )
    return told


def _too_little_learned(
    recipe: str, choice: str, own: Gathered, forest: Gathered | None
) -> list[Message]:
    """At home a network that has learned its task is not far behind a forest."""
    home = mean_of(own.of(AS_IS, HOME, "macro_f1"))
    other = mean_of(forest.of(AS_IS, HOME, "macro_f1")) if forest is not None else None
    if home is None or other is None or home.value >= LEARNED * other.value:
        return []
    return [
        Message(
            "{recipe}, {channels}: at home the network reaches a macro-F1 of {home:.2f}, the "
            "forest {forest:.2f}: it learned too little for anything to follow for the strategies",
            recipe=recipe,
            channels=choice,
            home=home.value,
            forest=other.value,
        )
    ]


def _figures(request: StudyChannels, pair: Pair, found: Found) -> dict[str, object]:
    return {
        **figures_of(request, pair),
        "scores": [
            {
                "recipe": recipe,
                "channels": choice,
                "arm": arm,
                "view": view,
                "iou_by_draw": {str(seed): value for seed, value in scores["iou"].items()},
                "iou": mean_of(scores["iou"]),
                "macro_f1": mean_of(scores["macro_f1"]),
                "accuracy": mean_of(scores["accuracy"]),
            }
            for (recipe, choice), own in found.items()
            for (arm, view), scores in own.scores.items()
        ],
    }
