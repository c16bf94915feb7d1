"""Request study_features: which features carry over, with augmentation and without."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.study_results import StudyDone
from furrow.engine.contract.transfer_requests import StudyFeatures
from furrow.engine.studies.figure import Row, rows
from furrow.engine.studies.folder import Page, Table
from furrow.engine.studies.leads import is_sure, worth
from furrow.engine.studies.places import (
    CALENDAR,
    HERE,
    SEASON,
    VIEWS,
    Pair,
    asked_places,
    both_places,
)
from furrow.engine.studies.running import finished
from furrow.engine.studies.tables import listed, worded
from furrow.engine.studies.transfer import HOME
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
from furrow.engine.studies.transfer_recipes import (
    NONE,
    OWN,
    YEAR,
    augmentations_of,
    transfer_recipes,
)
from furrow.engine.training.adapting import AS_IS

FEATURES = {
    "cropnet": "bands and time, an image (2D)",
    "cropnet-1d": "season's medians (1D)",
    "cropnet-harmonic": "yearly waves",
    "random-forest": "raw series",
}
WORDS = {NONE: "none", OWN: "the recipe's", YEAR: "round the year"}
PLACES = {
    HOME: "At home",
    HERE: "In the target",
    SEASON: "Moved, by its season",
    CALENDAR: "Moved, by the calendar",
}


Found = Mapping[tuple[str, str], Gathered]
"""(recipe, augmentation) -> what was measured."""


def run(request: StudyFeatures, reporter: Reporter) -> StudyDone:
    """Measure what is not measured yet, and write the study's folder.

    Raises:
        BadRequest, RecipeUnknown, PlacesDiffer, StudyEmpty, StudyWorkerDied, DiskFull,
        ProjectNotWritable
    """
    if request.draws < 1:
        raise BadRequest("draws", Message("expected 1 or more"))
    reporter.step(0.0, "Looking at both places")
    source, target = asked_places(request)
    pair = both_places(source, target, request.classes, (), 0)
    # Networks over patches have no series that could be moved.
    names = listed("recipe", request.recipe)
    recipes, notes = transfer_recipes(names, in_projects=False, settings=request.settings)
    views = ",".join(VIEWS if request.hemisphere else (HERE,))
    contenders = {
        (recipe.name, way): contender(
            request,
            pair,
            recipe,
            way,
            arms=AS_IS,
            augmentation=way,
            views=views,
            labels_per_class=0,
        )
        for recipe in recipes
        for way in augmentations_of(recipe)
    }
    every = find_all(request, pair, contenders, reporter)
    page = _page(request, pair, every.found, recipes, [*pair.notes, *notes])
    return finished(request, every.points, every.done, page, _figures(request, pair, every.found))


def _views(request: StudyFeatures) -> tuple[str, ...]:
    return (HOME, *VIEWS) if request.hemisphere else (HOME, HERE)


def _page(
    request: StudyFeatures,
    pair: Pair,
    found: Found,
    recipes: Sequence[Recipe],
    notes: Sequence[str],
) -> Page:
    views = _views(request)
    titles = {one.name: FEATURES.get(one.name) or one.title for one in recipes}
    places = [
        Row(
            recipe if way == NONE else f"{recipe}, {'own' if way == OWN else 'year'}",
            tuple(mean_of(own.of(AS_IS, view, "macro_f1")) for view in views),
        )
        for (recipe, way), own in found.items()
    ]
    return Page(
        title=str(Message("Which features carry over?")),
        about=about(request, pair),
        findings=tuple(_findings(request, found)),
        figure=rows(
            [place for place in places if any(place.scores)],
            [PLACES[view] for view in views],
            "macro-F1",
        ),
        caption=(
            "Macro-F1 of models of the source alone, where they are tested; 95 % intervals of the "
            "mean over the draws."
        ),
        table=Table(
            "Macro-F1 of models of the source",
            ("Features", "Recipe", "Augmentation", "Draws", *(PLACES[view] for view in views)),
            tuple(
                (
                    titles[recipe],
                    recipe,
                    WORDS[way],
                    str(len(own.of(AS_IS, HERE, "macro_f1"))),
                    *(worded(mean_of(own.of(AS_IS, view, "macro_f1"))) for view in views),
                )
                for (recipe, way), own in found.items()
            ),
        ),
        warnings=(*_caveats(request, pair), *notes, *reasons(found.values())),
        method=_method(request, pair),
    )


def _method(request: StudyFeatures, pair: Pair) -> str:
    labels = f"{request.source_labels} labels" if request.source_labels else "all labels"
    return (
        f"{labels} of each class of the source are drawn {request.draws} times (seed "
        f"{request.seed}), the same for all; nothing is learned from the target. At home: samples "
        "of the source that were not learned from. Augmentation: none; the recipe's own (CropNet: "
        "the season shifted by up to 50 days, stretched, and brightened or darkened); or round the "
        "year, shifted by up to half a year, where what leaves the year comes back at its other "
        "end. Moved: the target's series half a year later, either from the beginning of their "
        "season, or over the same calendar as the source, so that summer stands where winter did. "
        "Intervals are of the mean over draws of labels and weights; they say nothing of other "
        f"places. Crops: {', '.join(pair.classes)}. Settings of the recipes: "
        f"{request.settings or 'their own'}."
    )


def _caveats(request: StudyFeatures, pair: Pair) -> list[Message]:
    told = caveats(pair)
    if request.hemisphere:
        told.append(
            Message(
                "The other half of the globe is simulated: the target's own series were moved by "
                "half a year, with the same crops, soils and weather. A real transfer between the "
                "hemispheres is not measurable with these data."
            )
        )
    return told


def _findings(request: StudyFeatures, found: Found) -> list[Message]:
    told = []
    for view in _views(request):
        if view != HOME:
            told += _of_view(view, found)
    for recipe in dict.fromkeys(recipe for recipe, _ in found):
        told += _of_augmentation(recipe, _views(request), found)
    told += _too_little_learned(found)
    if request.draws < 2:
        told.append(Message(ONE_DRAW))
    return told


def _too_little_learned(found: Found) -> list[Message]:
    homes = {key: mean_of(own.of(AS_IS, HOME, "macro_f1")) for key, own in found.items()}
    scored = {key: home.value for key, home in homes.items() if home is not None}
    weak = [
        f"{_named(key)} {home:.2f}"
        for key, home in scored.items()
        if home < LEARNED * max(scored.values())
    ]
    if not weak:
        return []
    return [
        Message(
            "These learned too little at home, where others reach {best:.2f}, for anything to "
            "follow from how they carry over: {weak}",
            best=max(scored.values()),
            weak=weak,
        )
    ]


def _of_view(view: str, found: Found) -> list[Message]:
    """Which is best there, and whether the next one is surely behind."""
    means = {key: mean_of(own.of(AS_IS, view, "macro_f1")) for key, own in found.items()}
    scored = {key: mean.value for key, mean in means.items() if mean is not None}
    if len(scored) < 2:
        return []
    best, second = sorted(scored, key=lambda key: -scored[key])[:2]
    lead = paired(
        found[best].of(AS_IS, view, "macro_f1"), found[second].of(AS_IS, view, "macro_f1")
    )
    sure = Message("beyond chance") if lead and is_sure(lead) else Message("which may be chance")
    return [
        Message(
            "{place}: {best} does best, macro-F1 {value:.2f}; next is {second}, {other:.2f}, "
            "{sure}",
            place=Message(PLACES[view]),
            best=_named(best),
            value=scored[best],
            second=_named(second),
            other=scored[second],
            sure=sure,
        )
    ]


def _of_augmentation(recipe: str, views: Sequence[str], found: Found) -> list[Message]:
    """What each way adds to none, in macro-F1."""
    told = []
    for way in (OWN, YEAR):
        if (recipe, way) not in found:
            continue
        leads = {
            PLACES[view].lower(): paired(
                found[recipe, way].of(AS_IS, view, "macro_f1"),
                found[recipe, NONE].of(AS_IS, view, "macro_f1"),
            )
            for view in views
        }
        told_of, sure = worth(leads)
        if told_of:
            told.append(
                Message(
                    "{recipe}, augmentation {way}: changes macro-F1 by {worth}; beyond chance: "
                    "{sure}",
                    recipe=recipe,
                    way=Message(WORDS[way]),
                    worth=told_of,
                    sure=sure or Message("none"),
                )
            )
    return told


def _named(key: tuple[str, str]) -> str:
    recipe, way = key
    return recipe if way == NONE else f"{recipe} ({WORDS[way]} augmentation)"


def _figures(request: StudyFeatures, pair: Pair, found: Found) -> dict[str, object]:
    return {
        **figures_of(request, pair),
        "scores": [
            {
                "recipe": recipe,
                "augmentation": way,
                "view": view,
                "macro_f1_by_draw": {str(seed): value for seed, value in own_f1.items()},
                "macro_f1": mean_of(own_f1),
                "iou": mean_of(own.of(AS_IS, view, "iou")),
                "accuracy": mean_of(own.of(AS_IS, view, "accuracy")),
            }
            for (recipe, way), own in found.items()
            for view in _views(request)
            if (own_f1 := own.of(AS_IS, view, "macro_f1"))
        ],
    }
