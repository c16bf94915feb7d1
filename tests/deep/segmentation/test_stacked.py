"""Months as channels of one image: their order counts, and what was pretrained is repeated."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from furrow.engine.backbones.published import published_encoder
from furrow.engine.contract import Reporter
from furrow.engine.training.learners.segmentation import load
from furrow.engine.training.segmentation.design import Design, plan_of
from furrow.engine.training.segmentation.with_torch.fitting import build_network
from furrow.engine.training.segmentation.with_torch.pretrained import fill_encoder
from furrow.tests.deep.segmentation.published_file import tensors_of
from furrow.tests.deep.segmentation.season import Season, recipe, share_right

DESIGN = Design("unet", "resnet18", ((0, 1, 2), (3, 4)), 5, 3, stacked=True)


def inputs() -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    values = torch.randn(2, 3, 5, 32, 32, generator=generator)
    return values, (torch.rand(values.shape, generator=generator) > 0.3).float()


def test_the_order_of_the_months_counts_and_a_masked_value_does_not() -> None:
    torch.manual_seed(0)
    network = build_network(DESIGN, 4).eval()
    values, seen = inputs()
    expected = network(values, seen)
    assert expected.shape == (2, 4, 32, 32)
    turned = [2, 0, 1]
    assert not torch.allclose(network(values[:, turned], seen[:, turned]), expected)
    assert torch.equal(network(torch.where(seen > 0, values, torch.nan), seen), expected)
    assert torch.isfinite(network(values, torch.zeros_like(seen))).all()


def test_pretrained_filters_are_repeated_and_divided() -> None:
    """Months that are all alike give what the one image gave, and the card says what was done."""
    known = published_encoder("ssl4eo-resnet18-s2")
    bands = known.band_names
    single = Design("unet", "resnet18", (tuple(range(len(bands))),), len(bands), 1)
    alone = build_network(single, 3).encoder
    months = build_network(replace(single, steps=4, stacked=True), 3).encoder
    tensors = tensors_of(known)
    assert fill_encoder(alone, known, tensors, bands) == ()
    (note,) = fill_encoder(months, known, tensors, bands, 4)
    assert "repeated for each of the 4 time steps" in note
    image = torch.randn(1, len(bands), 32, 32)
    one, other = alone.eval()(image)[-1], months.eval()(image.repeat(1, 4, 1, 1))[-1]
    torch.testing.assert_close(one, other, atol=1e-4, rtol=1e-4)


def test_it_learns_is_saved_and_maps_without_torch(season: Season, tmp_path: Path) -> None:
    asked = recipe(time="stacked", epochs=6)
    examples = season.examples(asked)
    model = examples.fit(season.halves[0], 0, Reporter())
    assert share_right(examples, model, season.halves[1]) > 1 / 3 + 0.2
    card = model.save(tmp_path)
    assert card["design"]["stacked"] and card["design"]["steps"] == 4
    loaded = load(tmp_path, card)
    window = season.window(0, 0, 60, 60)
    one, other = model.predict_window(window), loaded.predict_window(window)
    assert np.abs(one.probabilities - other.probabilities).max() < 1e-3


def test_only_a_unet_stacks_months() -> None:
    asked = recipe("recurrent-unet", time="stacked")
    with pytest.raises(ValueError, match="unet"):
        plan_of(asked, {"s2": ("B04", "B08")}, [15, 45])
    assert not plan_of(recipe(), {"s2": ("B04",)}, [15, 45]).design.stacked
