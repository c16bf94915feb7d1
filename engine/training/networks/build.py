"""Names of the networks of series, and how each is made for its inputs."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from furrow.engine.training.networks.cnn1d import SeriesConvolution
from furrow.engine.training.networks.cropnet import CropNet
from furrow.engine.training.networks.foundation import tuned_backbone
from furrow.engine.training.series_inputs import FoundationInputs, GridInputs, SeriesInputs


def build_network(
    inputs: SeriesInputs, classes: int, options: dict[str, Any], pretrained: bool, seed: int
) -> nn.Module:
    """A network for these inputs; the same seed begins with the same weights.

    Raises:
        BackboneUnknown, WeightsMissing, WeightsRefused
    """
    with torch.random.fork_rng([]):
        torch.manual_seed(seed)
        if isinstance(inputs, FoundationInputs):
            return tuned_backbone(inputs.backbone, tuple(inputs.bands), classes, pretrained)
        if not isinstance(inputs, GridInputs):
            raise TypeError(f"no network takes {type(inputs).__name__}")
        if inputs.network == "cnn1d":
            rows = sum(len(names) for names in inputs.bands.values())
            return SeriesConvolution(rows, classes, int(options.get("width", 64)))
        return CropNet(classes, int(options.get("width", 128)))
