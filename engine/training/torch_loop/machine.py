"""What this computer offers: a device, a precision that pays, and whether memory ran out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

import torch
from torch import Tensor, nn

PROBE_SECONDS = 1.0
WORTH_IT = 1.3
"""bfloat16 must be so many times faster: less is noise, and the same run must mean the same."""


def choose_device(wanted: str) -> str:
    if wanted != "auto":
        return wanted
    if torch.cuda.is_available() and _works_on("cuda"):
        return "cuda"
    if torch.backends.mps.is_available():
        return "mps"
    return "cpu"


def _works_on(device: str) -> bool:
    """A card may be there that this build of torch has no code for."""
    try:
        return float(torch.ones(2, device=device).sum()) == 2.0
    except RuntimeError:
        return False


def is_out_of_memory(problem: BaseException) -> bool:
    """torch has one class for it on graphics cards, and on the processor only words."""
    if isinstance(problem, MemoryError | torch.OutOfMemoryError):
        return True
    told = str(problem).lower()
    return isinstance(problem, RuntimeError) and (
        "not enough memory" in told
        or "can't allocate memory" in told
        or "out of memory" in told
        or "alloc_failed" in told  # as cuBLAS and cuDNN say it
    )


def release_memory(device: str) -> None:
    if device.startswith("cuda"):
        torch.cuda.empty_cache()
    elif device == "mps":
        torch.mps.empty_cache()


def autocast(device: str, precision: str) -> AbstractContextManager[Any]:
    if precision == "float32":
        return nullcontext()
    return torch.autocast(device.split(":")[0], torch.bfloat16)


@contextmanager
def seeded(seed: int, device: str) -> Iterator[None]:
    """Random numbers of torch begin at the seed, and are given back as they were."""
    devices = [torch.cuda.current_device()] if device.startswith("cuda") else []
    # "enabled" is False by default here, which would switch cuDNN off altogether.
    cudnn = torch.backends.cudnn.flags(enabled=True, deterministic=True)
    with torch.random.fork_rng(devices), cudnn:
        torch.manual_seed(seed)
        yield


def probe_precision(step: Callable[[str], Tensor], device: str) -> tuple[str, dict[str, float]]:
    """The precision to train in, and the seconds that a batch takes in those tried.

    Args:
        step: trains with one batch in that precision, without keeping anything; gives its loss.
    """
    step("float32")  # the first run sets things up
    seconds = {"float32": _timed(step, "float32", device)}
    if device == "mps" or not _may_bfloat16(device):
        return "float32", seconds
    try:
        finite = bool(torch.isfinite(step("bfloat16")))
        seconds["bfloat16"] = _timed(step, "bfloat16", device)
    except RuntimeError as problem:  # an operator that does not know it
        if is_out_of_memory(problem):
            raise
        return "float32", seconds
    faster = seconds["float32"] > WORTH_IT * seconds["bfloat16"]
    return ("bfloat16" if finite and faster else "float32"), seconds


def training_memory_mb(network: nn.Module, step: Callable[[str], Tensor]) -> int:
    """Weights, gradients, two moments of the optimiser, and what one batch keeps for its slopes."""
    held = 0
    counted: set[int] = set()

    def count(tensor: Tensor) -> Tensor:
        nonlocal held
        place = tensor.data_ptr()
        if place not in counted:
            counted.add(place)
            held += tensor.numel() * tensor.element_size()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(count, lambda tensor: tensor):
        step("float32")
    own = sum(
        p.numel() * p.element_size() * (4 if p.requires_grad else 1) for p in network.parameters()
    )
    return round((held + own) / 2**20)


def _may_bfloat16(device: str) -> bool:
    return not device.startswith("cuda") or torch.cuda.is_bf16_supported()


def _timed(step: Callable[[str], Tensor], precision: str, device: str) -> float:
    """The fastest of a few runs: others use this machine, too."""
    best = float("inf")
    began = time.monotonic()
    for _ in range(5):
        start = time.perf_counter()
        step(precision)
        if device.startswith("cuda"):
            torch.cuda.synchronize()
        best = min(best, time.perf_counter() - start)
        if time.monotonic() - began > PROBE_SECONDS / 2:
            break
    return best
