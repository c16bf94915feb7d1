"""From series to features to scikit-learn to ONNX: what all learners of feature tables share.

A learner gives a classifier that is fitted; saving, loading and predicting stand here. A model has
one part or several, each with features of its own; its probabilities are their mean.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from furrow.engine.backbones.onnx_session import open_session
from furrow.engine.contract import Message, Recipe, Reporter
from furrow.engine.contract.errors import (
    ArtefactDamaged,
    BandsMissing,
    InputRefused,
    TooLittleToLearn,
)
from furrow.engine.features.samples import SensorSamples, SeriesSamples
from furrow.engine.features.smoothing import smoothed
from furrow.engine.features.tables import feature_table
from furrow.engine.training.series import TrainingSet

FloatArray = NDArray[np.float32]

SMOOTHED = "smoothed"
"""Among a part's feature sets: the series are smoothed in time first."""
AT_A_TIME = 4096
"""Samples; bounds the memory that features of many take."""
THREADS = 2
DECIMALS = 5
"""Of probabilities."""

ToOnnx = Callable[[Any, FloatArray], Any]
"""(fitted classifier, an example row) -> ONNX model with the output “probabilities”."""


@dataclass(frozen=True)
class InputForm:
    """What the series must be like: bands of each sensor, and steps."""

    bands: dict[str, tuple[str, ...]]
    steps: int
    time_step: str

    @staticmethod
    def of(samples: SeriesSamples) -> InputForm:
        return InputForm(samples.bands, samples.steps, samples.time_step)

    def picked(self, samples: SeriesSamples, learner: str) -> SeriesSamples:
        """The sensors and bands in the order in which they were learned.

        Raises:
            BandsMissing, InputRefused
        """
        lacking = [
            f"{sensor} {band}"
            for sensor, bands in self.bands.items()
            for band in bands
            if band not in samples.bands.get(sensor, ())
        ]
        if lacking:
            raise BandsMissing(learner, lacking)
        if (samples.steps, samples.time_step) != (self.steps, self.time_step):
            raise InputRefused(
                learner,
                Message(
                    "it learned from {steps} steps ({time_step}), the series have {found} "
                    "({found_step})",
                    steps=self.steps,
                    time_step=self.time_step,
                    found=samples.steps,
                    found_step=samples.time_step,
                ),
                Message("series of the same length and time step"),
            )
        if samples.bands == self.bands:
            return samples
        chosen = []
        for name, bands in self.bands.items():
            one = samples.sensor(name)
            if one is not None:
                places = [one.bands.index(band) for band in bands]
                chosen.append(replace(one, bands=bands, values=one.values[:, :, places]))
        return replace(samples, sensors=tuple(chosen))


@dataclass(frozen=True)
class Part:
    """A classifier, just fitted or loaded, and the features that it takes."""

    name: str
    """Of its file: NAME.onnx."""
    feature_sets: tuple[str, ...]
    """ "series", "indices", and “smoothed” if the series are smoothed first."""
    classifier: Any = None
    """Fitted; it has predict_proba. None where it was loaded."""
    session: onnxruntime.InferenceSession | None = None
    to_onnx: ToOnnx | None = None
    """None: skl2onnx."""

    def probabilities(self, features: FloatArray) -> FloatArray:
        """(samples, classes)"""
        if self.session is None:
            found = self.classifier.predict_proba(features)
        else:
            name = self.session.get_inputs()[0].name
            found = self.session.run(["probabilities"], {name: features})[0]
        # Trees vote in equal parts: a tie must stay one, however its parts were summed, or a
        # loaded model would break it otherwise than the trained one.
        return np.asarray(np.round(found, DECIMALS), np.float32)

    def save(self, folder: Path, width: int) -> None:
        if self.classifier is None:
            raise ValueError("only a model that was just trained can be saved")
        example = np.zeros((1, width), np.float32)
        onnx = (self.to_onnx or _with_skl2onnx)(self.classifier, example)
        (folder / f"{self.name}.onnx").write_bytes(onnx.SerializeToString())


@dataclass(frozen=True)
class TabularModel:
    """The mean of its parts; implements series.SeriesModel."""

    learner: str
    classes: tuple[int, ...]
    form: InputForm
    parts: tuple[Part, ...]

    def probabilities(self, samples: SeriesSamples) -> FloatArray:
        """(samples, classes); zeros for samples that a sensor never saw."""
        samples = self.form.picked(samples, self.learner)
        found = np.zeros((len(samples), len(self.classes)), np.float32)
        which = np.flatnonzero(samples.seen())
        for first in range(0, len(which), AT_A_TIME):
            rows = which[first : first + AT_A_TIME]
            own = samples.take(rows)
            tables = {
                sets: features_of(own, sets) for sets in {part.feature_sets for part in self.parts}
            }
            total = sum(part.probabilities(tables[part.feature_sets]) for part in self.parts)
            found[rows] = total / len(self.parts)
        return found

    @property
    def importance(self) -> dict[str, float] | None:
        """Feature -> importance, of a model of trees that was just trained; else None."""
        first = self.parts[0]
        found = getattr(first.classifier, "feature_importances_", None)
        if found is None or len(self.parts) > 1 or SMOOTHED in first.feature_sets:
            return None
        names = feature_table(self._one_sample(), first.feature_sets).names
        return dict(zip(names, np.asarray(found, np.float64).tolist(), strict=True))

    def save(self, folder: Path) -> dict[str, Any]:
        one = self._one_sample()
        for part in self.parts:
            part.save(folder, features_of(one, part.feature_sets).shape[1])
        return {
            "classes": list(self.classes),
            "bands": {sensor: list(names) for sensor, names in self.form.bands.items()},
            "steps": self.form.steps,
            "time_step": self.form.time_step,
            "parts": [
                {"name": part.name, "features": list(part.feature_sets)} for part in self.parts
            ],
        }

    def _one_sample(self) -> SeriesSamples:
        steps = self.form.steps
        sensors = [
            SensorSamples(name, bands, np.zeros((1, steps, len(bands)), np.float32))
            for name, bands in self.form.bands.items()
        ]
        days = np.datetime64("2000-01-01", "D") + np.arange(steps)[None]
        return SeriesSamples(tuple(sensors), days, self.form.time_step)


def fitted(
    learner: str,
    classifier: Any,
    training: TrainingSet,
    recipe: Recipe,
    reporter: Reporter,
    weights_name: str = "sample_weight",
    to_onnx: ToOnnx | None = None,
) -> TabularModel:
    """A classifier of scikit-learn's kind, fitted on the recipe's features.

    Args:
        weights_name: what its ``fit`` calls the weights of samples.

    Raises:
        TooLittleToLearn
    """
    own = usable(training, recipe)
    reporter.step(0.0, "Learning")
    features = features_of(own.samples, recipe.features)
    classifier.fit(features, own.classes, **{weights_name: own.weights})
    classes = tuple(int(value) for value in classifier.classes_)
    part = Part("model", tuple(recipe.features), classifier, to_onnx=to_onnx)
    return TabularModel(learner, classes, InputForm.of(own.samples), (part,))


def usable(training: TrainingSet, recipe: Recipe) -> TrainingSet:
    """The training set with the samples that every sensor saw at least once.

    Raises:
        TooLittleToLearn: fewer than two classes are left.
    """
    seen = training.samples.seen()
    if len(np.unique(training.classes[seen])) < 2:
        raise TooLittleToLearn(
            recipe.name, Message("fewer than two classes have a sample that was seen")
        )
    if seen.all():
        return training
    return replace(
        training,
        samples=training.samples.take(seen),
        classes=training.classes[seen],
        groups=training.groups[seen],
        weights=training.weights[seen],
    )


def features_of(samples: SeriesSamples, sets: Sequence[str]) -> FloatArray:
    """(samples, features) of samples that every sensor saw at least once."""
    series = smoothed(samples) if SMOOTHED in sets else samples
    return feature_table(series, sets).values


def load_tabular(learner: str, folder: Path, card: Mapping[str, Any]) -> TabularModel:
    """What :meth:`TabularModel.save` wrote.

    Raises:
        ArtefactDamaged
    """
    try:
        form = InputForm(
            {sensor: tuple(names) for sensor, names in card["bands"].items()},
            int(card["steps"]),
            str(card["time_step"]),
        )
        classes = tuple(int(value) for value in card["classes"])
        named = [(str(one["name"]), tuple(one["features"])) for one in card["parts"]]
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise ArtefactDamaged(
            str(folder), Message("its card lacks {field}", field=str(problem))
        ) from problem
    if any(Path(name).name != name for name, _ in named):
        raise ArtefactDamaged(str(folder), Message("its card names a file outside its folder"))
    parts = [Part(name, sets, session=_session(folder / f"{name}.onnx")) for name, sets in named]
    return TabularModel(learner, classes, form, tuple(parts))


def _with_skl2onnx(classifier: Any, example: FloatArray) -> Any:
    from skl2onnx import to_onnx  # a second to import, and only saving needs it

    return to_onnx(classifier, example, options={"zipmap": False})


def _session(file: Path) -> onnxruntime.InferenceSession:
    try:
        # onnxruntime's errors share no base class of their own.
        return open_session(file.read_bytes(), THREADS)
    except Exception as problem:
        raise ArtefactDamaged(str(file), str(problem).splitlines()[0]) from problem
