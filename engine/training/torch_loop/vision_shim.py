"""torchvision beside a torch of another build: its operators must be known before its import.

pip's torchvision for Linux is a CUDA build. Beside a torch for the processor alone its library does
not load, and its import then fails over two operators that nobody here calls. Their schemas are
enough for it.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import torch

_SCHEMAS = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)
_defined: list[Any] = []
"""The library must live as long as the process: with it the schemas would go."""


def prepare_torchvision() -> None:
    """Call this before the first import of torchvision, timm or segmentation-models-pytorch."""
    if _defined or _has("nms") or _library_loads():
        return
    library = torch.library.Library("torchvision", "FRAGMENT")
    for schema in _SCHEMAS:
        if not _has(schema.split("(")[0]):
            library.define(schema)
    _defined.append(library)


def _has(operator: str) -> bool:
    return hasattr(torch.ops.torchvision, operator)


def _library_loads() -> bool:
    """torchvision's own library, which brings the operators along."""
    package = importlib.util.find_spec("torchvision")
    if package is None or package.origin is None:
        return False
    folder = Path(package.origin).parent
    for file in (*folder.glob("_C*.so"), *folder.glob("_C*.pyd")):
        try:
            torch.ops.load_library(str(file))
        except (ImportError, OSError):  # built for another torch
            continue
        return _has("nms")
    return False
