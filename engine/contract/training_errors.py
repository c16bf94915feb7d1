"""The ways in which the training of a network fails. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class TrainingDiverged(FurrowError):
    network: str
    epoch: int
    learning_rate: float

    code = "training-diverged"
    sentence = (
        "The training of “{network}” went astray in epoch {epoch}: its loss is no number any more."
    )
    remedy = (
        "Run again with a lower learning rate than {learning_rate} (a recipe's option "
        "“learning_rate”); if it happens again, look for impossible values in the imagery."
    )


@dataclass(eq=False)
class StartModelRefused(FurrowError):
    recipe: str
    detail: str

    code = "start-model-refused"
    sentence = "The recipe “{recipe}” cannot go on from the model that was given: {detail}."
    remedy = "Give a model of the same recipe, sensors and bands, or train from scratch."


@dataclass(eq=False)
class TooLittleToLearn(FurrowError):
    recipe: str
    detail: str

    code = "too-little-to-learn"
    sentence = "The recipe “{recipe}” has too little to learn from: {detail}."
    remedy = "Label more parcels, or take the recipe “random-forest”, which does with less."
