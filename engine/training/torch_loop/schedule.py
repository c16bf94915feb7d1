"""How long and how fast a network learns, and the record of what happened."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Schedule:
    epochs: int = 60
    """At most."""
    batch_size: int = 64
    learning_rate: float = 1e-3
    """Of the head; rises over the first tenth of the epochs and falls to 0 along a cosine."""
    weight_decay: float = 1e-2
    patience: int = 12
    """Epochs without a better score on what is held out, after which training ends."""
    layer_decay: float = 1.0
    """Each encoder stage learns at this times the rate of the stage after it."""
    loss: str = "weighted"
    """ "weighted" cross-entropy, or "focal" (Lin et al. 2017)."""
    focal_gamma: float = 2.0
    label_smoothing: float = 0.0
    stop_by: str = "score"
    """ "score": held-out macro-F1, and the loss where it is equal; "loss": the loss alone."""
    chronological: bool = False
    """One batch shows the first time step, the next one the first two, … (Jo, Koukos et al.); for
    networks that are :class:`.network.Chronological`."""
    clip_norm: float = 1.0
    """Longest gradient; 0: any."""
    precision: str = "auto"
    """ "auto" (a one-second probe decides), "float32", "bfloat16"."""
    device: str = "auto"
    """ "auto" (CUDA, then Apple's, then the processor), or a device of torch's."""

    def __post_init__(self) -> None:
        if self.loss not in ("weighted", "focal"):
            raise ValueError(f"the loss is “weighted” or “focal”, not “{self.loss}”")
        if self.stop_by not in ("score", "loss"):
            raise ValueError(f"training stops by “score” or “loss”, not “{self.stop_by}”")
        if self.precision not in ("auto", "float32", "bfloat16"):
            raise ValueError(f"the precision “{self.precision}” is not known")
        if self.epochs < 1 or self.batch_size < 1:
            raise ValueError("at least one epoch, and one sample a batch, are needed")


@dataclass(frozen=True)
class EpochRecord:
    epoch: int
    """Counted from 1."""
    loss: float
    held_out_loss: float | None
    """None where nothing is held out."""
    held_out_score: float | None
    """Macro-F1."""
    seconds: float


@dataclass(frozen=True)
class FitRecord:
    """What happened, for the model card."""

    epochs: tuple[EpochRecord, ...]
    best_epoch: int
    """Whose weights the network has now; counted from 1."""
    stopped_early: bool
    resumed_from: int
    """Epochs that an earlier, interrupted run had done; 0 for none."""
    device: str
    precision: str
    batch_size: int
    """At the end: smaller than asked for where memory ran out."""
    trained_parameters: int
    frozen_parameters: int
    samples_per_second: float
    memory_mb: int
    """Estimate: weights, gradients, the optimiser's state and one batch's activations."""
    warnings: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return asdict(self)
