"""Pretrained encoders: data are matched to an input contract, and become embeddings.

One file a backbone in ``available``, found by looking into that folder. It offers ``FACTS`` and
``load(pretrained) -> Backbone``; ``FACTS`` must be had without torch.
"""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType

from furrow.engine.backbones import available
from furrow.engine.backbones.facts import Backbone, BackboneFacts
from furrow.engine.contract.errors import BackboneUnknown, TorchMissing
from furrow.engine.contract.message import Message

__all__ = [
    "Backbone",
    "BackboneFacts",
    "backbone_facts",
    "backbone_names",
    "load_backbone",
    "require_torch",
]


def backbone_names() -> tuple[str, ...]:
    return tuple(sorted(_modules()))


def backbone_facts(name: str) -> BackboneFacts:
    """Raises BackboneUnknown."""
    facts: BackboneFacts = _module(name).FACTS
    return facts


def load_backbone(name: str, pretrained: bool = True) -> Backbone:
    """A backbone, ready to embed.

    Args:
        pretrained: False gives random weights: what the architecture does by itself.

    Raises:
        BackboneUnknown, TorchMissing, WeightsMissing, WeightsRefused
    """
    module = _module(name)
    require_torch(name)
    backbone: Backbone = module.load(pretrained)
    return backbone


def require_torch(wanted_by: str) -> None:
    """Raises TorchMissing."""
    try:
        importlib.import_module("torch")
    except ModuleNotFoundError as problem:
        detail = Message("the engine was set up without it")
        raise TorchMissing(wanted_by, detail) from problem
    except (ImportError, OSError) as problem:  # a library that it was built on is missing
        raise TorchMissing(wanted_by, str(problem).strip().splitlines()[0]) from problem


def _module(name: str) -> ModuleType:
    modules = _modules()
    if name not in modules:
        raise BackboneUnknown(name, sorted(modules))
    return modules[name]


def _modules() -> dict[str, ModuleType]:
    found = {}
    for item in pkgutil.iter_modules(available.__path__):
        module = importlib.import_module(f"{available.__name__}.{item.name}")
        found[module.FACTS.name] = module
    return found
