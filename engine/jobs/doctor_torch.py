"""The doctor's look at deep learning: torch really computes, on the GPU where there is one."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from typing import Any

from furrow.engine.contract.compute import (
    OLDEST_CUDA_DRIVER,
    Compute,
    is_driver_fit,
)
from furrow.engine.contract.message import Message, marked
from furrow.engine.contract.results import DeepLearning, DoctorCheck
from furrow.engine.environment import sealed_compute
from furrow.engine.jobs.nvidia import NvidiaGpu, nvidia_gpus

NAME = marked("deep learning")
PATIENCE_S = 180
"""A first load of CUDA's libraries from a slow disk takes long."""
_KERNEL = os.path.join(os.path.dirname(os.path.abspath(__file__)), "torch_kernel.py")
_REPAIR = Message("Set up the engine anew (“Repair the engine” in the Furrow panel).")
_DRIVER = Message(
    "Install NVIDIA's driver {version} or newer, or set up the engine for the processor.",
    version=OLDEST_CUDA_DRIVER,
)


def check_deep_learning() -> tuple[DoctorCheck, DeepLearning | None]:
    """The check, and what was found where torch computes."""
    if importlib.util.find_spec("torch") is None:
        if sealed_compute() is not Compute.NONE:
            return DoctorCheck(NAME, False, Message("torch is missing"), _REPAIR), None
        detail = Message("torch is not installed: only recipes with deep learning need it")
        return DoctorCheck(NAME, True, detail, ""), None
    told, problem = _run_kernel()
    if told is None:
        detail = Message("torch does not run: {problem}", problem=problem)
        return DoctorCheck(NAME, False, detail, _REPAIR), None
    gpu = next(iter(nvidia_gpus()), None)
    found = DeepLearning(
        torch=told["torch"],
        device=told["device"],
        name=told["name"],
        memory_mb=int(told["memory_mb"]),
        driver=gpu.driver if gpu is not None and told["device"] == "cuda" else "",
        seconds=float(told["seconds"]),
    )
    return _judge(told, found, gpu), found


def _judge(told: dict[str, Any], found: DeepLearning, gpu: NvidiaGpu | None) -> DoctorCheck:
    if not told["right"]:
        detail = Message(
            "torch {version} computes wrongly on {place} (off by {error})",
            version=found.torch,
            place=_place(found),
            error=told["error"],
        )
        return DoctorCheck(NAME, False, detail, _REPAIR)
    if told["cuda_build"] and found.device != "cuda":
        detail = Message(
            "torch {version} is built for the GPU but cannot use one: {problem}",
            version=found.torch,
            problem=told["problem"],
        )
        if gpu is None:
            advice = Message("Install NVIDIA's driver, or set up the engine for the processor.")
        else:
            advice = _REPAIR if is_driver_fit(gpu.driver) else _DRIVER
        return DoctorCheck(NAME, False, detail, advice)
    detail = Message(
        "torch {version} multiplied two matrices on {place}, rightly",
        version=found.torch,
        place=_place(found),
    )
    if gpu is not None and found.device == "cpu":
        detail = Message("{detail}; {gpu} is not used by this build", detail=detail, gpu=gpu.name)
    return DoctorCheck(NAME, True, detail, "")


def _place(found: DeepLearning) -> Message:
    if found.device == "cuda":
        return Message(
            "{gpu} ({memory} MiB, driver {driver})",
            gpu=found.name,
            memory=found.memory_mb,
            driver=found.driver or Message("unknown"),
        )
    return Message("Apple's GPU") if found.device == "mps" else Message("the processor")


def _run_kernel() -> tuple[dict[str, Any] | None, str]:
    """What the kernel told; else None, and why."""
    command = [sys.executable, "-I", "-X", "utf8", _KERNEL]
    try:
        ended = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None, Message("no answer in {seconds} seconds", seconds=PATIENCE_S)
    except OSError as problem:
        return None, str(problem)
    if ended.returncode < 0:
        return None, Message("it was ended by signal {number}", number=-ended.returncode)
    said = ended.stdout.decode("utf-8", "replace").strip().splitlines()
    try:
        told = json.loads(said[-1]) if said else None
    except ValueError:
        told = None
    if ended.returncode == 0 and isinstance(told, dict):
        return told, ""
    errors = ended.stderr.decode("utf-8", "replace").strip().splitlines()
    return None, errors[-1] if errors else Message("exit code {code}", code=ended.returncode)
