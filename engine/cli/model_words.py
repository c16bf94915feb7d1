"""Recipes and models, worded for a person."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable

from furrow.engine.cli.accuracy_words import accuracy_rows, all_warnings, score, simulated_rows
from furrow.engine.cli.rows import lines, row, sentence_row, terminal_width, warning_rows
from furrow.engine.contract.command_text import quoted
from furrow.engine.contract.model_results import (
    ModelAdapted,
    ModelImported,
    ModelTold,
    RecipesListed,
    RecipeTold,
    TrainingTable,
)
from furrow.engine.contract.results import ModelCompared

_SENSORS = {"s2": "Sentinel-2", "s1": "Sentinel-1"}
_ARMS = {"as-is": "as it is", "adapted": "adapted", "scratch": "trained anew"}
_WIDEST = 100
_INDENT = "    "


def worded_recipes(result: RecipesListed) -> str:
    blocks = ["\n".join(_recipe(recipe)) for recipe in result.recipes]
    return lines(["\n\n".join(blocks), *warning_rows(result.warnings)])


def _recipe(recipe: RecipeTold) -> list[str]:
    reads = " + ".join(_SENSORS.get(name, name) for name in recipe.sensors)
    found = [f"{recipe.name}: {recipe.title}"]
    found += _paragraph(recipe.text)
    found.append(f"{_INDENT}Reads {reads} where there; classifies by {recipe.unit}.")
    needs = "Needs deep learning (PyTorch)." if recipe.needs_torch else "Needs no deep learning."
    if recipe.weights is not None:
        there = "are here" if recipe.weights.there else "are not here yet"
        needs += (
            f" Begins with the weights of {recipe.weights.backbone} "
            f"({recipe.weights.size_kb:,} kB, licence {recipe.weights.licence}), which {there}."
        )
    found += _paragraph(needs)
    if len(recipe.strategies) > 1:
        others = ", ".join(name for name in recipe.strategies if name != recipe.strategy)
        found += _paragraph(f"Strategy {recipe.strategy}; also {others}.")
    if recipe.adapting:
        found += _paragraph(f"Its models are adapted by {', '.join(recipe.adapting)}.")
    if not recipe.can_train:
        found += _paragraph(recipe.detail)
    return found


def _paragraph(text: str) -> list[str]:
    width = min(terminal_width() or _WIDEST, _WIDEST)
    return textwrap.wrap(
        text, width, initial_indent=_INDENT, subsequent_indent=_INDENT, break_long_words=False
    )


def worded_adapted(result: ModelAdapted) -> str:
    return lines(
        [
            f"Model {result.model} is ready ({_ARMS[result.kept]}; recipe {result.recipe}).",
            *simulated_rows(result.simulated),
            row("Folder", result.folder),
            *(
                row(_ARMS[arm.arm].capitalize(), f"macro-F1 {score(arm.macro_f1)}")
                for arm in result.arms
            ),
            sentence_row("Verdict", result.detail),
            *accuracy_rows(result.accuracy),
            *_warnings(all_warnings(result.accuracy, result.warnings), result.detail),
        ]
    )


def worded_imported(result: ModelImported) -> str:
    bands = "; ".join(f"{name}: {', '.join(own)}" for name, own in result.bands.items())
    return lines(
        [
            f"Model {result.model} was tried on random series and taken.",
            row("Folder", result.folder),
            row("Classes", ", ".join(result.classes)),
            row("Takes", f"{result.steps} steps ({result.time_step}) of {bands}"),
            *warning_rows(result.warnings),
            row("Look", f"furrow model show {quoted(result.folder)}"),
        ]
    )


def worded_model(result: ModelTold) -> str:
    backbone = f", {result.backbone}, strategy {result.strategy}" if result.backbone else ""
    bands = "; ".join(f"{name}: {', '.join(own)}" for name, own in result.bands.items())
    return lines(
        [
            f"Model {result.model}",
            row("Folder", result.folder),
            row("Made", result.made),
            *simulated_rows(result.simulated),
            row("Recipe", f"{result.recipe} ({result.recipe_title}{backbone})"),
            *_some("Settings", ", ".join(f"{k}={v}" for k, v in result.settings.items())),
            row("Classes", ", ".join(result.classes)),
            row("Takes", f"{result.steps} steps ({result.time_step or 'not known'}) of {bands}"),
            row("Classifies", f"by {result.unit}"),
            *_some("Season", result.season),
            *_some("Learned from", _counts(result)),
            *(row("Table", _table(one)) for one in result.training_tables),
            *accuracy_rows(result.accuracy),
            *compared_rows(result.compared),
            *(row("Built on", licence) for licence in result.licences),
            row(
                "Seeds",
                ", ".join(f"{name} {seed}" for name, seed in result.seeds.items()) or "none",
            ),
            row("Versions", ", ".join(f"{name} {of}" for name, of in result.versions.items())),
            *(row("File", f"{name}, SHA-256 {digest}") for name, digest in result.files.items()),
            *warning_rows(all_warnings(result.accuracy, result.warnings)),
        ]
    )


def compared_rows(compared: ModelCompared | None) -> list[str]:
    """Whether it was worth it."""
    return [] if compared is None else [sentence_row("Compared", compared.detail)]


def _counts(result: ModelTold) -> str:
    return ", ".join(
        f"{name} {parcels} parcels ({result.pixels.get(name, 0)} pixels)"
        for name, parcels in result.parcels.items()
    )


def _table(table: TrainingTable) -> str:
    facts = [
        f"source: {table.source}" if table.source else "",
        f"licence: {table.licence}" if table.licence else "",
        f"to be named: {table.attribution}" if table.attribution else "",
        f"codes: {table.crosswalk}" if table.crosswalk else "",
    ]
    return "; ".join([table.title, *(fact for fact in facts if fact)])


def _some(label: str, text: str) -> list[str]:
    return [row(label, text)] if text else []


def _warnings(warnings: Iterable[str], said: str) -> list[str]:
    """Without what was said already."""
    return warning_rows(warning for warning in warnings if warning != said)


MODEL_WORDS: dict[str, tuple[type, Callable[..., str]]] = {
    "list_recipes": (RecipesListed, worded_recipes),
    "adapt_model": (ModelAdapted, worded_adapted),
    "import_model": (ModelImported, worded_imported),
    "model_info": (ModelTold, worded_model),
}
"""method -> result type and its words."""
