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
    """A published file of weights.

    Raises:
        ValueError: these facts do not say enough to check a file, or to ask for a licence.
    """

    file: str
    """Path below the folder of weights, with forward slashes."""
    address: str
    """Official place, pinned to one revision."""
    size_bytes: int
    licence: str
    attribution: str
    sha256: str = ""
    sha256_prefix: str = ""
    """Its first digits, where no more is published; then ``sha256`` is empty."""
    size_is_exact: bool = True
    """False where the size is published in rounded megabytes only."""
    restricted: bool = False
    """True where the licence forbids some uses: it must be accepted before the file is fetched."""
    restriction: str = ""
    """What it forbids, as the end of a sentence."""

    def __post_init__(self) -> None:
        if bool(self.sha256) == bool(self.sha256_prefix):
            raise ValueError(f"{self.file}: either the whole checksum or its first digits")
        if self.restricted != bool(self.restriction):
            raise ValueError(f"{self.file}: a restricted licence says what it restricts")


@dataclass(frozen=True)
class PublishedWeights:
    """A file of weights under the name that it is asked for by."""

    name: str
    title: str
    facts: WeightsFacts


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
