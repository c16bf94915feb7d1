"""Galileo's encoder with weights: pixels by themselves, or patches."""

from __future__ import annotations

from typing import Any

from furrow.engine.backbones.facts import Backbone, BackboneFacts
from furrow.engine.backbones.networks.checkpoint import load_published
from furrow.engine.backbones.networks.galileo import GalileoEncoder
from furrow.engine.backbones.networks.torch_backbone import TorchBackbone


def galileo_backbone(facts: BackboneFacts, pretrained: bool) -> Backbone:
    """Raises WeightsMissing, WeightsRefused."""
    network = GalileoEncoder(facts.contract)
    if pretrained:
        load_published(network, facts)

    def forward(values: Any, missing: Any, months: Any, location: Any) -> Any:
        if values.ndim == 3:  # single pixels
            values, missing = values[:, None, None], missing[:, None, None]
        whole, _ = network(
            values, missing, months, location, _patch_px(values.shape, facts.contract.max_patch_px)
        )
        return whole

    return TorchBackbone(facts, network, forward)


def _patch_px(shape: tuple[int, ...], largest: int) -> int:
    """The largest patch that divides height and width: fewest tokens."""
    return max(
        side for side in range(1, largest + 1) if shape[1] % side == 0 and shape[2] % side == 0
    )
