"""What can be set of a recipe: “epochs=8,width=32”. Read, checked, and put into its options.

A setting that would change nothing is unknown: nobody is to believe that it did something.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from furrow.engine.backbones.published import encoder_names, published_encoder
from furrow.engine.contract import Message, Recipe
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.recipe import PIXEL, SUPERPIXEL
from furrow.engine.imagery.observation import SENSOR_BANDS

SETTINGS = "settings"
"""The field of the requests."""


class Setting(Protocol):
    def read(self, name: str, value: Any) -> Any:
        """The value as the learner takes it. Raises BadRequest."""


@dataclass(frozen=True)
class Number:
    least: float
    most: float = math.inf
    whole: bool = False
    above: bool = False
    """``least`` itself is none of the values."""

    def read(self, name: str, value: Any) -> Any:
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        fits = is_number and self.least <= value <= self.most and math.isfinite(value)
        fits = fits and not (self.above and value == self.least)
        if fits and (not self.whole or value == int(value)):
            return int(value) if self.whole else value
        least = f"{self.least:g}"
        if self.whole:
            detail = Message(
                "{name} is a whole number from {least}, not “{value}”",
                name=name,
                least=least,
                value=str(value),
            )
        elif self.above:
            detail = Message(
                "{name} is a number above {least}, not “{value}”",
                name=name,
                least=least,
                value=str(value),
            )
        else:
            detail = Message(
                "{name} is a number from {least} to {most}, not “{value}”",
                name=name,
                least=least,
                most="∞" if math.isinf(self.most) else f"{self.most:g}",
                value=str(value),
            )
        raise BadRequest(SETTINGS, detail)


@dataclass(frozen=True)
class Multiple:
    of: int
    most: int

    def read(self, name: str, value: Any) -> int:
        if isinstance(value, int) and value in range(self.of, self.most + 1, self.of):
            return int(value)
        detail = Message(
            "{name} is a multiple of {of} up to {most}, not “{value}”",
            name=name,
            of=self.of,
            most=self.most,
            value=str(value),
        )
        raise BadRequest(SETTINGS, detail)


@dataclass(frozen=True)
class YesNo:
    def read(self, name: str, value: Any) -> bool:
        if isinstance(value, bool):
            return value
        detail = Message("{name} is true or false, not “{value}”", name=name, value=str(value))
        raise BadRequest(SETTINGS, detail)


@dataclass(frozen=True)
class Word:
    known: tuple[str, ...]

    def read(self, name: str, value: Any) -> str:
        if value in self.known:
            return str(value)
        detail = Message(
            "{name} is one of {known}, not “{value}”",
            name=name,
            known=", ".join(self.known),
            value=str(value),
        )
        raise BadRequest(SETTINGS, detail)


@dataclass(frozen=True)
class Words:
    """Some of those known, with + between: commas part the settings."""

    known: tuple[str, ...]

    def read(self, name: str, value: Any) -> list[str]:
        one = Word(self.known)
        return [one.read(name, part.strip()) for part in str(value).split("+")]


COUNT = Number(1, whole=True)
SHARE = Number(0, 1)
POSITIVE = Number(0, above=True)
TREES: dict[str, Setting] = {"estimators": COUNT, "min_samples_leaf": COUNT}
SCHEDULE: dict[str, Setting] = {
    "epochs": COUNT,
    "batch_size": COUNT,
    "learning_rate": POSITIVE,
    "weight_decay": Number(0),
    "patience": COUNT,
    "layer_decay": Number(0.01, 1),
    "loss": Word(("weighted", "focal")),
    "label_smoothing": Number(0, 0.9),
    "stop_by": Word(("score", "loss")),
    "clip_norm": Number(0),
    "precision": Word(("auto", "float32", "bfloat16")),
    "device": Word(("auto", "cpu", "cuda", "mps")),
}
"""Of torch_loop.schedule, for every network that is trained."""
OF_HEADS: dict[str, dict[str, Setting]] = {
    "logistic": {"inverse_penalty": POSITIVE},
    "forest": {"trees": COUNT, "min_samples_leaf": COUNT},
    "ridge": {"penalty": Number(0)},
    "prototype": {},
}
ENCODERS = ("resnet18", "resnet34", "resnet50")
PATCH_SIDES = Multiple(32, 1024)


def settings_of(text: str) -> dict[str, Any]:
    """ "epochs=8,width=32". Raises BadRequest."""
    found: dict[str, Any] = {}
    for part in text.split(","):
        name, equals, value = part.partition("=")
        if not part.strip():
            continue
        if not equals:
            detail = Message("expected NAME=VALUE, found “{text}”", text=part)
            raise BadRequest(SETTINGS, detail)
        try:
            found[name.strip()] = json.loads(value)
        except ValueError:
            found[name.strip()] = value.strip()
    return found


def with_settings(recipe: Recipe, text: str, on_table: bool = False) -> Recipe:
    """A recipe with some of its options set anew.

    Args:
        on_table: it learns from the rows of a table, not from parcels in imagery.

    Raises:
        BadRequest: it has no such setting, or the value is none that it can have.
    """
    settings = settings_of(text)
    asked = replace(recipe, options={**recipe.options, **settings})
    known = known_settings(asked, on_table)
    unknown = [name for name in settings if name not in known]
    if "location" in unknown and _takes_location(recipe):
        detail = Message("location: only the rows of a table bring theirs along, pixels do not yet")
        raise BadRequest(SETTINGS, detail)
    if unknown:
        raise BadRequest(
            SETTINGS,
            Message(
                "{recipe} has no setting {unknown}; it has {known}",
                recipe=recipe.name,
                unknown=", ".join(unknown),
                known=", ".join(sorted(known)) or "–",
            ),
        )
    read = {name: known[name].read(name, value) for name, value in settings.items()}
    return _with_backbone(replace(recipe, options={**recipe.options, **read}), read)


def each_with_settings(recipes: Sequence[Recipe], text: str, on_table: bool) -> list[Recipe]:
    """Every recipe with those of the settings that it knows.

    Raises:
        BadRequest: one is known to none of them, or its value is none that it can have.
    """
    check_known(recipes, text, on_table)
    return [with_settings(one, settings_for(one, text, on_table), on_table) for one in recipes]


def check_known(recipes: Sequence[Recipe], text: str, on_table: bool = True) -> None:
    """Raises BadRequest: a setting is known to none of the recipes."""
    settings = settings_of(text)
    for name in settings:
        if not any(name in _known_beside(recipe, settings, on_table) for recipe in recipes):
            detail = Message("none of the recipes has a setting “{name}”", name=name)
            raise BadRequest(SETTINGS, detail)


def settings_for(recipe: Recipe, text: str, on_table: bool = True) -> str:
    """Of “epochs=8,width=32”, what a recipe knows."""
    known = _known_beside(recipe, settings_of(text), on_table)
    parts = [part.strip() for part in text.split(",")]
    return ",".join(part for part in parts if part.partition("=")[0].strip() in known)


def known_settings(recipe: Recipe, on_table: bool = False) -> dict[str, Setting]:
    """Name -> what it can be; some depend on what other options are."""
    options = recipe.options
    found = _of_learner(recipe.learner, recipe, options)
    if on_table:
        return {**found, "location": YesNo()} if _takes_location(recipe) else found
    found["legend"] = Word(("cropland",))
    if recipe.learner != "segmentation" and recipe.unit == PIXEL:
        found["pixels_per_parcel"] = COUNT
    if recipe.unit == SUPERPIXEL:
        found["segment_px"] = COUNT
    return found


def takes_backbone(recipe: Recipe, backbone: str) -> bool:
    """Whether it can begin with these published weights instead of its own."""
    setting = known_settings(recipe).get("backbone")
    return isinstance(setting, Word) and backbone in setting.known


# --- by learner ----------------------------------------------------------------------------------


def _known_beside(recipe: Recipe, settings: Mapping[str, Any], on_table: bool) -> Mapping[str, Any]:
    return known_settings(replace(recipe, options={**recipe.options, **settings}), on_table)


def _of_learner(learner: str, recipe: Recipe, options: Mapping[str, Any]) -> dict[str, Setting]:
    if learner == "random_forest":
        return {"trees": COUNT, "min_samples_leaf": COUNT}
    if learner == "forest":
        return dict(TREES)
    if learner == "logistic":
        return {"regularisation": POSITIVE}
    if learner == "boosting":
        most = {"learning_rate": POSITIVE, "leaves": Number(2, whole=True)}
        return {**TREES, **most}
    if learner == "few_labels":
        return {"estimators": COUNT, **_of_the_area(recipe, options)}
    if learner == "frozen_features":
        return _of_frozen(options)
    if learner == "network":
        return _of_series_network(recipe, options)
    if learner == "segmentation":
        return _of_segmentation(recipe, options)
    return {}


def _of_the_area(recipe: Recipe, options: Mapping[str, Any]) -> dict[str, Setting]:
    if recipe.unit != PIXEL:
        return {}  # parcels and segments learn from labels alone
    found: dict[str, Setting] = {"uses_unlabelled": YesNo()}
    return {**found, "reach": SHARE} if options.get("uses_unlabelled") else found


def _of_frozen(options: Mapping[str, Any]) -> dict[str, Setting]:
    head = str(options.get("head", "logistic"))
    return {
        "head": Word(tuple(OF_HEADS)),
        **OF_HEADS.get(head, {}),
        "join_series": YesNo(),
        "missing_bands": Word(("refuse", "mask")),
        "precision": Word(("float32", "eight-bit")),
    }


def _of_series_network(recipe: Recipe, options: Mapping[str, Any]) -> dict[str, Setting]:
    found: dict[str, Setting] = {
        **_of_schedule(options),
        "samples_per_epoch": COUNT,
        "sampling": Word(("balanced", "weighted")),
        "held_out": Number(0, 0.9),
        "least_groups": COUNT,
    }
    if recipe.strategies != ("scratch",):  # a pretrained network, whose size is what it is
        return {**found, "missing_bands": Word(("refuse", "mask"))}
    return {**found, "chronological": YesNo(), "width": COUNT}


def _of_segmentation(recipe: Recipe, options: Mapping[str, Any]) -> dict[str, Setting]:
    network = options.get("network", "unet")
    sensors = _sensors_of(options.get("backbone"), recipe)
    found: dict[str, Setting] = {
        **_of_schedule(options),
        "samples_an_epoch": COUNT,
        "patch_px": PATCH_SIDES,
        "composites": COUNT,
        "bands": Words(tuple(b for sensor in sensors for b in SENSOR_BANDS[sensor])),
    }
    if network != "masked-autoencoder" and options.get("time", "pooled") == "pooled":
        found["dates"] = YesNo()
    if network == "unet":
        found["time"] = Word(("pooled", "stacked", "peak"))
    if network == "recurrent-unet":
        found["chronological"] = YesNo()
    if recipe.backbone in encoder_names():
        family = recipe.backbone.partition("-")[0]
        found["backbone"] = Word(tuple(n for n in encoder_names() if n.startswith(family)))
    if recipe.backbone in ENCODERS:  # of published weights, the encoder is what it is
        found["encoder"] = Word(ENCODERS)
    return found


def _with_backbone(recipe: Recipe, settings: Mapping[str, Any]) -> Recipe:
    """The recipe names what it is built on, and reads what that was trained on."""
    options = dict(recipe.options)
    backbone = options.pop("backbone", None)
    if "encoder" in settings:
        return replace(recipe, backbone=str(settings["encoder"]))
    if backbone in (None, recipe.backbone):
        return replace(recipe, options=options)
    return replace(
        recipe,
        backbone=backbone,
        sensors=_sensors_of(backbone, recipe),
        options=options,
        description="",  # of the other encoder
    )


def _sensors_of(encoder: str | None, recipe: Recipe) -> tuple[str, ...]:
    if encoder not in encoder_names():
        return recipe.sensors
    return tuple(dict.fromkeys(band.sensor for band in published_encoder(encoder).bands))


def _of_schedule(options: Mapping[str, Any]) -> dict[str, Setting]:
    focal: dict[str, Setting] = {"focal_gamma": Number(0)}
    return {**SCHEDULE, **(focal if options.get("loss") == "focal" else {})}


def _takes_location(recipe: Recipe) -> bool:
    if recipe.learner != "frozen_features":
        return False
    from furrow.engine.backbones import backbone_facts

    return backbone_facts(recipe.backbone).contract.takes_location
