"""A small head on the features of a frozen backbone, or on these joined with the raw series.

Training takes the encoder out of its published weights, which needs torch; the model carries it as
ONNX, so mapping needs only onnxruntime and NumPy.

Options of the recipe: "head" (see :mod:`..feature_heads`), "join_series" (the recipe's feature sets
beside the embedding), "missing_bands" ("refuse" or "mask"), "location" (the location token; off, as
labels of few sites are told apart by it alone), "precision" ("float32", or "eight-bit": kept where
it leaves the labels as they are).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from furrow.engine.backbones import backbone_facts
from furrow.engine.backbones.matching import MatchedInput, MissingBands
from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.errors import (
    ArtefactDamaged,
    BadRequest,
    InputRefused,
    TooLittleToLearn,
)
from furrow.engine.embeddings import Encoder, load_encoder, match_samples, published_encoder
from furrow.engine.embeddings.encoder import open_graph
from furrow.engine.embeddings.extraction import eight_bit_encoder, embed_matched
from furrow.engine.embeddings.known import KnownEmbeddings
from furrow.engine.features.samples import SeriesSamples
from furrow.engine.training.keep import Keep
from furrow.engine.training.series import SeriesModel, TrainingSet
from furrow.engine.training.tabular import InputForm, Part, features_of

FloatArray = NDArray[np.float32]
BoolArray = NDArray[np.bool_]

CAN_START = False
ENCODER_FILE, HEAD = "encoder.onnx", "head"
EIGHT_BIT = "eight-bit"
PRECISIONS = ("float32", EIGHT_BIT)
EQUAL_LABELS = 0.995
"""Eight-bit numbers are kept where this share of the labels stays the same."""


def fit(
    training: TrainingSet,
    recipe: Recipe,
    seed: int,
    reporter: Reporter,
    start: SeriesModel | None = None,
    keep: Keep | None = None,
) -> FrozenFeaturesModel:
    """
    Raises:
        BackboneUnknown, TorchMissing, WeightsMissing, WeightsRefused,
        BandsMissing, WrongUnit, InputRefused, TooLittleToLearn, BadRequest (an option is wrong)
    """
    inputs = _inputs(training.samples, recipe)
    matched = inputs.matched(training.samples)
    there = inputs.usable(training.samples, matched)
    if len(np.unique(training.classes[there])) < 2:
        detail = Message("fewer than two classes have a sample that was seen")
        raise TooLittleToLearn(recipe.name, detail)
    for note in matched.notes:
        reporter.log(note)

    months = matched.values.shape[1]
    known = None if keep is None else keep.memory.get(_name(inputs))
    encoder = known.encoder if known else published_encoder(recipe.backbone, months)
    embedding = embed_matched(known or encoder, matched, reporter.part(0.0, 0.5))
    learn = _Learn(training, recipe, seed, inputs, there)
    if _choice(recipe, "precision", PRECISIONS) == EIGHT_BIT:
        rough = eight_bit_encoder(recipe.backbone, months, matched)
        roughly = embed_matched(rough, matched, reporter.part(0.5, 0.8))
        equal = learn.equal_labels(embedding, roughly)
        reporter.log("{share:.1%} of the labels stay the same with eight-bit numbers", share=equal)
        if equal >= EQUAL_LABELS:
            encoder, embedding, known = rough, roughly, None
    reporter.step(0.8, "Learning")
    head = learn.head(embedding, there)
    classes = tuple(int(value) for value in head.classes_)
    part = Part(HEAD, (), head)
    return FrozenFeaturesModel(classes, inputs, encoder, part, matched.notes, known)


def takes_any_sensor(recipe: Recipe) -> bool:
    """The encoder leaves out what is missing; the raw series beside it need every sensor."""
    masks = recipe.options.get("missing_bands") == MissingBands.MASK.value
    return masks and not recipe.options.get("join_series")


def look_ahead(
    samples: Sequence[SeriesSamples], recipe: Recipe, keep: Keep, reporter: Reporter
) -> None:
    """Embed all samples of a training once; labels play no part in it. See series.look_ahead.

    Parcel by parcel, and each by itself: so an embedding is the same to the last bit, whatever else
    was labelled, and those of an earlier training serve again.
    """
    inputs = _inputs(samples[0], recipe)
    name = _name(inputs)
    if name in keep.memory:
        return
    encoder: Encoder | None = None
    known: KnownEmbeddings | None = None
    for done, own in enumerate(samples):
        matched = inputs.matched(own)
        if encoder is None or known is None:
            encoder = published_encoder(recipe.backbone, matched.values.shape[1])
            known = KnownEmbeddings(encoder, keep.embeddings)
        known.add(matched, reporter.part(done / len(samples), (done + 1) / len(samples)))
    keep.memory[name] = known


def load(folder: Path, card: Mapping[str, Any]) -> FrozenFeaturesModel:
    """Raises ArtefactDamaged."""
    try:
        inputs = FrozenInputs(
            backbone=str(card["backbone"]),
            form=InputForm(
                {sensor: tuple(names) for sensor, names in card["bands"].items()},
                int(card["steps"]),
                str(card["time_step"]),
            ),
            feature_sets=tuple(card["feature_sets"]),
            missing_bands=MissingBands(card["missing_bands"]).value,
            with_location=bool(card["with_location"]),
        )
        classes = tuple(int(value) for value in card["classes"])
        months = int(card["months"])
        notes = tuple(card["notes"])
        backbone_facts(inputs.backbone)
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        detail = Message("its card lacks {field}", field=str(problem))
        raise ArtefactDamaged(str(folder), detail) from problem
    encoder = load_encoder(folder / ENCODER_FILE, inputs.backbone, months)
    file = folder / f"{HEAD}.onnx"
    try:
        head = Part(HEAD, (), session=open_graph(file.read_bytes()))
    except (OSError, ValueError) as problem:
        raise ArtefactDamaged(str(file), str(problem)) from problem
    return FrozenFeaturesModel(classes, inputs, encoder, head, notes)


def _inputs(samples: SeriesSamples, recipe: Recipe) -> FrozenInputs:
    options = recipe.options
    return FrozenInputs(
        backbone=recipe.backbone,
        form=InputForm.of(samples),
        feature_sets=tuple(recipe.features) if options.get("join_series") else (),
        missing_bands=_choice(recipe, "missing_bands", [one.value for one in MissingBands]),
        with_location=bool(options.get("location", False)),
    )


def _name(inputs: FrozenInputs) -> str:
    """Of the embeddings in a training's memory; the raw series beside them are no part of them."""
    return f"embeddings of {replace(inputs, feature_sets=())}"


def _choice(recipe: Recipe, option: str, known: Sequence[str]) -> str:
    """An option's value; the first one known where it is not given. Raises BadRequest."""
    value = str(recipe.options.get(option, known[0]))
    if value not in known:
        detail = Message("{option} is none of {known}", option=option, known=list(known))
        raise BadRequest(f"recipe {recipe.name}", detail)
    return value


@dataclass(frozen=True)
class FrozenInputs:
    """What the series must be like, and what is made of them."""

    backbone: str
    form: InputForm
    feature_sets: tuple[str, ...]
    """Joined with the embedding; empty: none."""
    missing_bands: str
    with_location: bool

    def matched(self, samples: SeriesSamples) -> MatchedInput:
        """Raises BandsMissing, WrongUnit, InputRefused."""
        if self.with_location and samples.location is None:
            raise InputRefused(
                self.backbone,
                Message("it learned with the place of each sample, which these data lack"),
                Message("train a model without the setting “location”"),
            )
        return match_samples(
            backbone_facts(self.backbone).contract,
            self.form.picked(samples, self.backbone),
            MissingBands(self.missing_bands),
            self.with_location,
        )

    def usable(self, samples: SeriesSamples, matched: MatchedInput) -> BoolArray:
        """(samples,): raw series need every sensor, the encoder any."""
        if not self.feature_sets:
            return matched.usable
        own = self.form.picked(samples, self.backbone)
        return np.asarray(matched.usable & own.seen(), np.bool_)

    def features(
        self, samples: SeriesSamples, embedding: FloatArray, which: BoolArray
    ) -> FloatArray:
        """(chosen samples, features)"""
        if not self.feature_sets:
            return embedding[which]
        raw = features_of(self.form.picked(samples, self.backbone).take(which), self.feature_sets)
        return np.concatenate([embedding[which], raw], axis=1)


@dataclass(frozen=True)
class _Learn:
    """Heads for the same samples."""

    training: TrainingSet
    recipe: Recipe
    seed: int
    inputs: FrozenInputs
    there: BoolArray

    def head(self, embedding: FloatArray, which: BoolArray) -> Any:
        # Here, because mapping needs no scikit-learn.
        from furrow.engine.training.feature_heads import fitted_head

        own = self.training
        features = self.inputs.features(own.samples, embedding, which)
        return fitted_head(features, own.classes[which], own.weights[which], self.recipe, self.seed)

    def equal_labels(self, exact: FloatArray, rough: FloatArray) -> float:
        """Share of labels that a head of one half of the groups gives the other half alike."""
        groups = np.unique(self.training.groups[self.there])
        shuffled = np.random.default_rng(self.seed).permutation(groups)
        half = np.isin(self.training.groups, shuffled[::2])
        learn, look = self.there & half, self.there & ~half
        if len(np.unique(self.training.classes[learn])) < 2 or not look.any():
            return 0.0
        head = self.head(exact, learn)
        one, other = (
            head.predict(self.inputs.features(self.training.samples, each, look))
            for each in (exact, rough)
        )
        return float(np.mean(one == other))


@dataclass(frozen=True)
class FrozenFeaturesModel:
    """Implements training.series.SeriesModel."""

    classes: tuple[int, ...]
    inputs: FrozenInputs
    encoder: Encoder
    head: Part
    notes: tuple[str, ...]
    """What had to be overlooked in the data: for the model card."""
    known: KnownEmbeddings | None = field(default=None, repr=False, compare=False)
    """Of the samples of its training."""

    def probabilities(self, samples: SeriesSamples) -> FloatArray:
        """(samples, classes); zeros for samples of which nothing was seen."""
        found = np.zeros((len(samples), len(self.classes)), np.float32)
        matched = self.inputs.matched(samples)
        there = self.inputs.usable(samples, matched)
        if there.any():
            encoder = self.known or self.encoder
            embedding = encoder.embed(replace(matched, usable=there))
            found[there] = self.head.probabilities(self.inputs.features(samples, embedding, there))
        return found

    def save(self, folder: Path) -> dict[str, Any]:
        form = self.inputs.form
        if self.head.classifier is None:
            raise ValueError("only a model that was just trained can be saved")
        self.encoder.save(folder / ENCODER_FILE)
        self.head.save(folder, int(self.head.classifier.n_features_in_))
        weights = backbone_facts(self.inputs.backbone).weights
        return {
            "classes": list(self.classes),
            "backbone": self.inputs.backbone,
            "bands": {sensor: list(names) for sensor, names in form.bands.items()},
            "steps": form.steps,
            "time_step": form.time_step,
            "months": self.encoder.steps,
            "feature_sets": list(self.inputs.feature_sets),
            "missing_bands": self.inputs.missing_bands,
            "with_location": self.inputs.with_location,
            "weights": {
                "address": weights.address,
                "sha256": weights.sha256,
                "licence": weights.licence,
                "attribution": weights.attribution,
            },
            "notes": list(self.notes),
        }
