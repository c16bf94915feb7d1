"""Run by the doctor as a process of its own: a matrix product with torch, told as a line of JSON.

    python -I -X utf8 engine/jobs/torch_kernel.py

A process of its own, because a broken driver or library may end the process that loads it.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from typing import Any

SIDE = 512
LARGEST_ERROR = 1e-4
"""Of the product in single precision, as a share of its largest value."""


def run_kernel() -> dict[str, Any]:
    """What torch is, what it computes on, and whether a product comes out right there."""
    torch = importlib.import_module("torch")
    told: dict[str, Any] = {
        "torch": str(torch.__version__),
        "built_for": f"CUDA {torch.version.cuda}" if torch.version.cuda else "the processor",
        "cuda_build": bool(torch.version.cuda),
        "problem": "",
        "name": "",
        "memory_mb": 0,
    }
    device, told["problem"] = _device(torch)
    told["device"] = device
    if device == "cuda":
        properties = torch.cuda.get_device_properties(0)
        told["name"], told["memory_mb"] = properties.name, properties.total_memory // 2**20
    random = torch.Generator().manual_seed(7)
    a, b = (torch.rand((SIDE, SIDE), generator=random) for _ in range(2))
    exact = a.double() @ b.double()
    began = time.monotonic()
    found = (a.to(device) @ b.to(device)).cpu().double()
    told["seconds"] = round(time.monotonic() - began, 4)
    told["error"] = float((found - exact).abs().max() / exact.abs().max())
    told["right"] = told["error"] <= LARGEST_ERROR
    return told


def _device(torch: Any) -> tuple[str, str]:
    """The device to compute on, and why it is no GPU where this build could use one."""
    if torch.version.cuda:
        try:
            torch.zeros(1, device="cuda")
        except Exception as problem:  # RuntimeError, AssertionError, AcceleratorError …
            return "cpu", str(problem).strip().splitlines()[0]
        return "cuda", ""
    if torch.backends.mps.is_available():
        return "mps", ""
    return "cpu", ""


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run_kernel()) + "\n")
