"""What the jobs about recipes and finished models give back. See results.py."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from furrow.engine.contract.results import AccuracySummary, Estimate, ModelCompared


@dataclass(frozen=True)
class RecipeWeights:
    """Published weights that a recipe begins with."""

    backbone: str
    licence: str
    size_kb: int
    address: str
    place: str
    """Where the file is, or where to put it."""
    there: bool
    restriction: str = ""
    """What the licence forbids: it is to be accepted before the file is fetched. Empty: nothing."""


@dataclass(frozen=True)
class RecipeTold:
    """A recipe, as a person chooses by."""

    name: str
    title: str
    text: str
    """What it does and when to take it."""
    sensors: Tuple[str, ...]
    unit: str
    backbone: str
    """Empty where it has none."""
    strategy: str
    strategies: Tuple[str, ...]
    """Those that it can begin with."""
    needs_torch: bool
    weights: Optional[RecipeWeights]
    """None where it begins with none."""
    can_train: bool
    """Whether it can be trained with what is on this computer."""
    detail: str
    """Why not, and what helps; empty where it can."""
    adapting: Tuple[str, ...] = ()
    """Strategies by which an earlier model of it can be trained further, if its parts can be."""


@dataclass(frozen=True)
class RecipesListed:
    recipes: Tuple[RecipeTold, ...]
    """The default first."""
    warnings: Tuple[str, ...]
    """Recipes that cannot be read, and why."""


@dataclass(frozen=True)
class ArmScore:
    """One way of using a model, judged on parcels that it did not see."""

    arm: str
    """"as-is", "adapted" or "scratch"."""
    macro_f1: Estimate
    parcels_right: Estimate


@dataclass(frozen=True)
class ModelAdapted:
    folder: str
    model: str
    recipe: str
    arms: Tuple[ArmScore, ...]
    """Empty where nothing was measured."""
    kept: str
    """The arm whose model lies in ``folder``."""
    detail: str
    """Which is best, and whether adapting helped or hurt, in a sentence or two."""
    accuracy: Optional[AccuracySummary]
    warnings: Tuple[str, ...]
    simulated: bool = False


@dataclass(frozen=True)
class ModelImported:
    folder: str
    model: str
    classes: Tuple[str, ...]
    bands: Dict[str, Tuple[str, ...]]
    """sensor -> bands"""
    steps: int
    time_step: str
    warnings: Tuple[str, ...]


@dataclass(frozen=True)
class TrainingTable:
    """A labelled table that a model learned from, as its sidecar describes it."""

    title: str
    source: str
    licence: str
    attribution: str
    """Whom to name; empty where the sidecar names nobody."""
    crosswalk: str
    """Legend of its codes; empty where they are crop names."""


@dataclass(frozen=True)
class ModelTold:
    """A model's card."""

    folder: str
    model: str
    made: str
    recipe: str
    recipe_title: str
    learner: str
    backbone: str
    strategy: str
    unit: str
    classes: Tuple[str, ...]
    season: str
    """First and last day of what it was trained on; empty where that is not known."""
    time_step: str
    steps: int
    bands: Dict[str, Tuple[str, ...]]
    """sensor -> bands that it takes"""
    parcels: Dict[str, int]
    """class -> labelled parcels (or groups of a table) that it learned from"""
    pixels: Dict[str, int]
    """class -> pixels (or rows of a table)"""
    accuracy: Optional[AccuracySummary]
    compared: Optional[ModelCompared]
    licences: Tuple[str, ...]
    """Of the weights that it began with, and whom to name."""
    seeds: Dict[str, int]
    versions: Dict[str, str]
    files: Dict[str, str]
    """file -> SHA-256"""
    warnings: Tuple[str, ...]
    simulated: bool = False
    settings: Dict[str, str] = field(default_factory=dict)
    """name -> value, of those that are others than the recipe's own"""
    training_tables: Tuple[TrainingTable, ...] = ()
    """Empty where it learned from imagery alone."""
