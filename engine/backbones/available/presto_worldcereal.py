"""Presto, tuned by WorldCereal on crops of the world (github.com/WorldCereal/prometheo)."""

from __future__ import annotations

from furrow.engine.backbones.facts import Backbone, BackboneFacts, WeightsFacts
from furrow.engine.backbones.presto_contract import presto_contract

_REVISION = "5fb39695c4a897c5a97fda782b88e139180b5793"  # pragma: allowlist secret
FACTS = BackboneFacts(
    name="presto-worldcereal",
    title="Presto, tuned on WorldCereal",
    contract=presto_contract("presto-worldcereal", max_steps=72),
    embedding_size=128,
    weights=WeightsFacts(
        file="presto_worldcereal.pt",
        address="https://github.com/WorldCereal/prometheo/raw/"
        f"{_REVISION}/prometheo/data/finetuned_presto_model.pt",
        size_bytes=1_647_786,
        sha256="5c11407d84b7f622e415796d13e9790e"  # pragma: allowlist secret
        "b6d7c2545510041a64abf60bd4f138fc",  # pragma: allowlist secret
        licence="MIT",
        attribution="Presto, NASA Harvest; tuned by the WorldCereal consortium",
    ),
)


def load(pretrained: bool) -> Backbone:
    """Raises WeightsMissing, WeightsRefused."""
    from furrow.engine.backbones.networks.presto_backbone import presto_backbone

    return presto_backbone(FACTS, pretrained)
