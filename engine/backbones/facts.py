"""What every backbone file states and gives back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from furrow.engine.backbones.contract import InputContract
from furrow.engine.backbones.matching import MatchedInput

FloatArray = NDArray[np.float32]


@dataclass(frozen=True)
class WeightsFacts:
    """A published file of weights."""

    file: str
    """Path below the folder of weights, with forward slashes."""
    address: str
    """Official place, pinned to one revision."""
    size_bytes: int
    sha256: str
    licence: str
    attribution: str


@dataclass(frozen=True)
class BackboneFacts:
    name: str
    """As it is asked for."""
    title: str
    contract: InputContract
    embedding_size: int
    weights: WeightsFacts


class Backbone(Protocol):
    """A loaded backbone; one narrow interface for all."""

    @property
    def facts(self) -> BackboneFacts: ...

    @property
    def network(self) -> Any:
        """The torch module, for those who train it further."""

    def embed(self, matched: MatchedInput, batch_size: int = 256) -> FloatArray:
        """(samples, embedding size); zeros for a sample that is not usable."""
