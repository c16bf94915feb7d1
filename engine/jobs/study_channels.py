"""Request study_channels: which radar channels carry a model to another place, and how."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import furrow
from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.command_text import command_text
from furrow.engine.contract.errors import BadRequest, RecipeNeedsImagery, StudyEmpty
from furrow.engine.contract.study_results import StudyDone
from furrow.engine.contract.transfer_requests import EvaluateTransfer, StudyChannels
from furrow.engine.jobs.evaluate_transfer import (
    asked_places,
    knows_setting,
    settings_of,
    transfer_recipe,
)
from furrow.engine.project.artefacts import utc_now
from furrow.engine.studies.figure import Row, rows
from furrow.engine.studies.folder import Page, Table, write_study
from furrow.engine.studies.places import HERE, Pair, both_places
from furrow.engine.studies.points import Point, run_points
from furrow.engine.studies.tables import listed, study_done, worded, workers_of
from furrow.engine.studies.transfer import AS_IS, HOME, SCRATCH, arms_of
from furrow.engine.studies.transfer_points import (
    Contender,
    Gathered,
    gather,
    inputs_of_pair,
    lead_of,
    mean_of,
    place_names,
    points_of,
    reasons,
    settings_for,
)

FINETUNE, ENCODER = "finetune", "finetune-encoder"
ARMS = (AS_IS, SCRATCH, FINETUNE, ENCODER)
SHORT = {AS_IS: "as it is", SCRATCH: "RI", FINETUNE: "FT", ENCODER: "FT_E"}
FOREST = "RF"
BASELINE = "random-forest"
LEARNED = 0.8
"""A network with less than this share of the forest's macro-F1 at home has little to pass on."""

Found = Mapping[tuple[str, str], Gathered]
"""(recipe, channels) -> what was measured."""


def run(request: StudyChannels, reporter: Reporter) -> StudyDone:
    """Measure what is not measured yet, and write the study's folder.

    Raises:
        BadRequest, RecipeUnknown, PlacesDiffer, StudyEmpty, StudyWorkerDied, DiskFull,
        ProjectNotWritable
    """
    choices = [_bands(text) for text in listed("channels", request.channels)]
    if request.draws < 1 or request.labels_per_class < 1:
        field = "draws" if request.draws < 1 else "labels_per_class"
        raise BadRequest(field, Message("expected 1 or more"))
    reporter.step(0.0, "Looking at both places")
    source, target = asked_places(request)
    wanted = sorted({band for choice in choices for band in choice})
    pair = both_places(source, target, request.classes, wanted, request.labels_per_class)
    recipes, notes = _recipes(request, source.is_project)
    contenders = {
        (recipe.name, "+".join(choice)): _contender(request, pair, recipe, choice)
        for recipe in recipes
        for choice in choices
    }
    points = points_of(list(contenders.values()))
    folder = Path(request.out)
    inputs = inputs_of_pair(pair, [recipe.name for recipe in recipes])
    done = run_points(points, folder, inputs, workers_of(request.workers), reporter)
    by_name = gather(list(contenders.values()), done)
    found = {key: by_name[one.name] for key, one in contenders.items()}
    if not done.results:
        why = next((f"{one.what} {one.next_step}" for one in done.failures.values()), "")
        raise StudyEmpty(str(folder), why or Message("nothing was scored"))
    page = _page(request, pair, points, found, [*pair.notes, *notes])
    write_study(folder, page, _figures(request, pair, found))
    return study_done(folder, page, len(points), done.reused)


def _bands(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(band.strip() for band in text.split("+") if band.strip()))


def _recipes(request: StudyChannels, in_projects: bool) -> tuple[list[Recipe], list[str]]:
    """Raises RecipeUnknown, BadRequest."""
    usual = f"{BASELINE},{'recurrent-unet' if in_projects else 'cnn1d-sar'}"
    found: list[Recipe] = []
    notes: list[str] = []
    for name in listed("recipe", request.recipe or usual):
        try:
            found.append(transfer_recipe(name, in_projects))
        except RecipeNeedsImagery as problem:
            notes += [problem.what, problem.next_step]
    if not found:
        raise BadRequest("recipe", Message("none of these recipes can learn from such places"))
    for setting in settings_of(request.settings):
        if not any(knows_setting(recipe, setting) for recipe in found):
            detail = Message("none of the recipes has a setting “{name}”", name=setting)
            raise BadRequest("settings", detail)
    return found, notes


def _contender(
    request: StudyChannels, pair: Pair, recipe: Recipe, choice: Sequence[str]
) -> Contender:
    known = [name for name in settings_of(request.settings) if knows_setting(recipe, name)]
    asked = EvaluateTransfer(
        source=request.source,
        target=request.target,
        sidecar=request.sidecar,
        target_sidecar=request.target_sidecar,
        source_where=request.source_where,
        target_where=request.target_where,
        recipe=recipe.name,
        arms=",".join(arm for arm in ARMS if arm in arms_of(recipe)),
        bands=",".join(choice),
        labels_per_class=request.labels_per_class,
        source_labels=request.source_labels,
        test_labels=request.test_labels,
        draws=request.draws,
        seed=request.seed,
        group=request.group,
        classes=",".join(pair.classes),
        settings=settings_for(request.settings, known),
    )
    return Contender(f"{recipe.name}-{'+'.join(choice)}", asked)


def _short(recipe: str, arm: str) -> str:
    if recipe == BASELINE:
        return FOREST if arm == SCRATCH else f"{FOREST} {SHORT[arm]}"
    return SHORT[arm]


def _page(
    request: StudyChannels,
    pair: Pair,
    points: Sequence[Point],
    found: Found,
    notes: Sequence[str],
) -> Page:
    recipes = list(dict.fromkeys(recipe for recipe, _ in found))
    choices = list(dict.fromkeys(choice for _, choice in found))
    simulated = pair.source.simulated or pair.target.simulated
    places = [
        Row(
            f"{_short(recipe, arm)} · {recipe}" if recipe != BASELINE else _short(recipe, arm),
            tuple(mean_of(found[recipe, choice].of(arm, HERE, "iou")) for choice in choices),
        )
        for recipe in recipes
        for arm in ARMS
    ]
    here, there = place_names(
        request.source, request.target, (request.source_where, request.target_where)
    )
    warnings = [*notes]
    if simulated:
        warnings.insert(
            0,
            Message(
                "Simulated fields: read the rows against each other only; they say nothing about "
                "real fields."
            ),
        )
    warnings += [one for one in reasons(found.values()) if one not in warnings]
    unit = "parcels" if pair.source.project is not None else "samples"
    return Page(
        title=str(Message("Which channels, and which strategy?")),
        about=str(
            Message(
                "From {source} to {target}{simulated}",
                source=here,
                target=there,
                simulated=Message(" (simulated)") if simulated else "",
            )
        ),
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
        warnings=tuple(dict.fromkeys(warnings)),
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
        command=command_text(request),
        commands=tuple(command_text(point.request) for point in points),
        version=furrow.__version__,
        made=utc_now(),
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
        told.append(Message("One draw: no interval, so nothing can be told from chance"))
    return told


def _of_channels(recipe: str, choices: Sequence[str], found: Found) -> list[Message]:
    """The richest choice beside each of the others."""
    richest = max(choices, key=lambda choice: choice.count("+"))
    told = []
    for choice in choices:
        if choice == richest:
            continue
        leads = {
            arm: lead_of(
                found[recipe, richest].of(arm, HERE, "iou"),
                found[recipe, choice].of(arm, HERE, "iou"),
            )
            for arm in ARMS
        }
        worth = [f"{_short(recipe, arm)} {lead}" for arm, lead in leads.items() if lead is not None]
        sure = [_short(recipe, arm) for arm, lead in leads.items() if lead and lead.is_sure]
        if worth:
            told.append(
                Message(
                    "{recipe}: {more} rather than {less} changes the mean IoU by {worth}; beyond "
                    "chance: {sure}",
                    recipe=recipe,
                    more=richest,
                    less=choice,
                    worth=worth,
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
        leads = [
            (
                f"{SHORT[one]} − {SHORT[other]}",
                lead_of(own.of(one, HERE, "iou"), own.of(other, HERE, "iou")),
            )
            for one, other in pairs
        ]
        if forest is not None:
            of_forest = forest.of(SCRATCH, HERE, "iou")
            leads.append((f"FT − {FOREST}", lead_of(own.of(FINETUNE, HERE, "iou"), of_forest)))
        worth = [f"{name} {lead}" for name, lead in leads if lead is not None]
        sure = [name for name, lead in leads if lead is not None and lead.is_sure]
        if worth:
            told.append(
                Message(
                    "{recipe}, {channels}: in mean IoU {worth}; beyond chance: {sure}",
                    recipe=recipe,
                    channels=choice,
                    worth=worth,
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
        "study": "channels",
        "source": request.source,
        "target": request.target,
        "simulated": pair.source.simulated or pair.target.simulated,
        "classes": pair.classes,
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
