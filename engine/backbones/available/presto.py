"""Presto as its authors published it (Tseng et al. 2023, arXiv:2304.14065)."""

from __future__ import annotations

from furrow.engine.backbones.facts import Backbone, BackboneFacts, WeightsFacts
from furrow.engine.backbones.presto_contract import presto_contract

_REVISION = "13173d028f035abcbcc3b13829314323a5c15d02"  # pragma: allowlist secret
FACTS = BackboneFacts(
    name="presto",
    title="Presto",
    contract=presto_contract("presto", max_steps=24),
    embedding_size=128,
    weights=WeightsFacts(
        file="presto_default.pt",
        address=f"https://github.com/nasaharvest/presto/raw/{_REVISION}/data/default_model.pt",
        size_bytes=3_321_716,
        sha256="559c9d76f525bdf2dd3774da8b1e7f15"  # pragma: allowlist secret
        "10769b73baacac12e9e4d8d5c67fbe65",  # pragma: allowlist secret
        licence="MIT",
        attribution="Presto, NASA Harvest",
    ),
)


def load(pretrained: bool) -> Backbone:
    """Raises WeightsMissing, WeightsRefused."""
    from furrow.engine.backbones.networks.presto_backbone import presto_backbone

    return presto_backbone(FACTS, pretrained)
