"""The ways in which probabilities cannot be trusted, or not even judged. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class ProbabilitiesRefused(FurrowError):
    detail: str

    code = "probabilities-refused"
    sentence = "The class probabilities cannot be used: {detail}."
    remedy = (
        "Predict the samples anew; leave out those of which nothing was seen. If it happens again, "
        "look for missing or impossible values in the imagery."
    )


@dataclass(eq=False)
class NothingToTell(FurrowError):
    detail: str

    code = "nothing-to-tell-apart"
    sentence = "Probabilities cannot be checked here: {detail}."
    remedy = "Label parcels of at least two classes, so that some of each can be held out."


@dataclass(eq=False)
class ApplicabilityRefused(FurrowError):
    detail: str

    code = "applicability-refused"
    sentence = "The area of applicability cannot be worked out: {detail}."
    remedy = "Give the features that the model was trained on, complete and in the same order."
