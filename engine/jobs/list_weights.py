"""Request list_weights: which published weights there are, and which are on this computer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from furrow.engine.backbones.facts import PublishedWeights
from furrow.engine.backbones.weights import weights_folders
from furrow.engine.backbones.weights_catalogue import ALL, Stored, chosen_weights, stored
from furrow.engine.contract import Recipe, Reporter
from furrow.engine.contract.weights_requests import ListWeights
from furrow.engine.contract.weights_results import WeightsListed, WeightsTold
from furrow.engine.training.recipes import readable_recipes
from furrow.engine.training.settings import takes_backbone


def run(request: ListWeights, reporter: Reporter) -> WeightsListed:
    """Raises Cancelled."""
    folders = folders_of(request.folder)
    items, told = chosen_weights(ALL), []
    for number, item in enumerate(items):
        reporter.step(number / len(items), "Looking for {title}", title=item.title)
        told.append(describe(item, stored(item.facts, folders, reporter.check)))
    reporter.step(1.0, "Looked for the weights")
    return WeightsListed(tuple(str(folder) for folder in folders), tuple(told))


def folders_of(folder: str | None) -> Sequence[Path]:
    """Where to look; the last one is where downloads go."""
    return (Path(folder),) if folder else weights_folders()


def describe(item: PublishedWeights, found: Stored) -> WeightsTold:
    """Size, licence, attribution, address and place of published weights."""
    facts = item.facts
    return WeightsTold(
        name=item.name,
        title=item.title,
        state=found.state,
        file=str(found.file),
        bytes_there=found.bytes_there,
        size_bytes=facts.size_bytes,
        size_is_exact=facts.size_is_exact,
        licence=facts.licence,
        restricted=facts.restricted,
        restriction=facts.restriction,
        attribution=facts.attribution,
        address=facts.address,
        sha256=facts.sha256 or facts.sha256_prefix,
        sha256_is_whole=bool(facts.sha256),
        used_by=tuple(_used_by(item.name)),
    )


def _used_by(weights: str) -> Iterator[str]:
    for recipe in readable_recipes():
        if not isinstance(recipe, Recipe):
            continue
        if recipe.backbone == weights:
            yield f"--recipe {recipe.name}"
        elif takes_backbone(recipe, weights):
            yield f"--recipe {recipe.name} --settings backbone={weights}"
