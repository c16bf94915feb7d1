"""What the jobs that make models write into their cards, and give back of them."""

from __future__ import annotations

import platform
from importlib import metadata
from typing import Any

import numpy as np
from numpy.typing import NDArray

import furrow
from furrow.engine.contract import Message
from furrow.engine.contract.codec import from_json
from furrow.engine.contract.results import ModelCompared, ModelTrained
from furrow.engine.training.bundle import Bundle
from furrow.engine.training.crossval import CrossValidation


def versions() -> dict[str, str]:
    """What made an artefact."""
    named = ("numpy", "scikit-learn", "rasterio", "onnxruntime", "skl2onnx")
    return {
        "furrow": furrow.__version__,
        "python": platform.python_version(),
        **{name: metadata.version(name) for name in named},
        **_torch_version(),
    }


def _torch_version() -> dict[str, str]:
    """Empty where the engine was set up without it."""
    try:
        return {"torch": metadata.version("torch")}
    except metadata.PackageNotFoundError:
        return {}


def validation_facts(validation: CrossValidation | None, uids: list[str]) -> dict[str, Any]:
    """What a model card keeps of the split, and of what was said of each parcel held out."""
    if validation is None:
        return {"split": None, "held_out": []}
    usable = validation.usable
    return {
        "split": {
            "method": validation.split.method,
            "block_m": validation.split.block_m,
            "folds": [[uids[usable[i]] for i in fold] for fold in validation.split.folds],
        },
        "held_out": [
            {"uid": parcel.uid, "truth": parcel.truth, "said": parcel.majority}
            for parcel in validation.held_out
        ],
    }


def unused(pixels: NDArray[np.int64]) -> list[str]:
    unused = int((pixels == 0).sum())
    if not unused:
        return []
    return [
        Message(
            "{number} labelled parcels cover no pixel that was seen; they were not used.",
            number=unused,
        )
    ]


def result_of(bundle: Bundle, reused: bool) -> ModelTrained:
    compared = bundle.card.get("compared")
    return ModelTrained(
        folder=str(bundle.folder),
        model=bundle.name,
        recipe=bundle.recipe.name,
        reused=reused,
        accuracy=None if bundle.assessment is None else bundle.assessment.summary(),
        warnings=tuple(bundle.card["notes"]),
        simulated=bool(bundle.card["simulated"]),
        compared=None if compared is None else from_json(ModelCompared, compared),
        unmapped=dict(bundle.card.get("unmapped", {})),
    )
