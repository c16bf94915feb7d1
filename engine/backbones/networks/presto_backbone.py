"""Presto's encoder with weights, for all that are published for it."""

from __future__ import annotations

from furrow.engine.backbones.facts import Backbone, BackboneFacts
from furrow.engine.backbones.networks.checkpoint import load_published
from furrow.engine.backbones.networks.presto import PrestoEncoder
from furrow.engine.backbones.networks.torch_backbone import TorchBackbone


def presto_backbone(facts: BackboneFacts, pretrained: bool) -> Backbone:
    """Raises WeightsMissing, WeightsRefused."""
    network = PrestoEncoder(facts.contract)
    if pretrained:
        # The files hold the decoder of the pretraining, too.
        load_published(network, facts, prefix="encoder.")
    return TorchBackbone(facts, network, network)
