"""The networks by themselves: shapes, gradients, gaps, order, and what the strategies freeze."""

from __future__ import annotations

import pytest
import torch

from furrow.engine.training.segmentation.design import Design
from furrow.engine.training.segmentation.networks.masked_autoencoder import MaskedEncoder
from furrow.engine.training.segmentation.with_torch.fitting import build_network
from furrow.engine.training.torch_loop.network import Chronological, TrainableNetwork
from furrow.engine.training.torch_loop.strategies import apply_strategy

DAYS = (30, 120, 210)
DESIGNS = {
    "unet": Design("unet", "resnet18", ((0, 1, 2), (3, 4)), 5, 3, DAYS),
    "recurrent-unet": Design("recurrent-unet", "resnet18", ((0, 1, 2), (3, 4)), 5, 3, DAYS),
    "masked-autoencoder": Design("masked-autoencoder", "", ((0, 1, 2), (3, 4)), 5, 3),
}
every = pytest.mark.parametrize("name", DESIGNS)


def network_of(name: str, **changes: object) -> torch.nn.Module:
    torch.manual_seed(0)
    design = DESIGNS[name]
    return build_network(Design(**{**design.__dict__, **changes}), 4).eval()


def inputs(side: int = 32, samples: int = 2) -> tuple[torch.Tensor, torch.Tensor]:
    """With gaps: of both sensors apart, and one step of which nothing was seen at all."""
    generator = torch.Generator().manual_seed(1)
    values = torch.randn(samples, 3, 5, side, side, generator=generator)
    seen = torch.rand(samples, 3, 2, side, side, generator=generator) > 0.3
    seen = seen.float().repeat_interleave(torch.tensor([3, 2]), dim=2)
    seen[0, 1] = 0
    return values, seen


@every
@pytest.mark.parametrize("side", [32, 96])
def test_logits_for_every_pixel(name: str, side: int) -> None:
    network = network_of(name)
    assert isinstance(network, TrainableNetwork)
    assert network(*inputs(side)).shape == (2, 4, side, side)


@every
def test_every_parameter_learns(name: str) -> None:
    network = network_of(name).train()
    logits = network(*inputs())
    torch.nn.functional.cross_entropy(logits, torch.zeros(2, 32, 32, dtype=torch.long)).backward()
    still = [n for n, p in network.named_parameters() if p.grad is None or not p.grad.any()]
    assert still == []


@every
def test_a_masked_value_changes_nothing(name: str) -> None:
    network = network_of(name)
    values, seen = inputs()
    other = torch.where(seen > 0, values, 1e6 * torch.randn_like(values))
    poisoned = torch.where(seen > 0, values, torch.nan)
    expected = network(values, seen)
    assert torch.isfinite(expected).all()
    assert torch.equal(network(other, seen), expected)
    assert torch.equal(network(poisoned, seen), expected)


@every
def test_a_patch_of_which_nothing_was_seen_gives_numbers(name: str) -> None:
    values, seen = inputs()
    assert torch.isfinite(network_of(name)(values, torch.zeros_like(seen))).all()


@pytest.mark.parametrize("absent", [slice(0, 3), slice(3, 5)])
def test_either_sensor_may_be_missing(absent: slice) -> None:
    network = network_of("masked-autoencoder")
    values, seen = inputs()
    seen[:, :, absent] = 0
    logits = network(values, seen)
    assert torch.isfinite(logits).all() and logits.std() > 0


def test_pooled_time_knows_no_order_unless_it_is_told_the_days() -> None:
    values, seen = inputs()
    turned = [2, 0, 1]
    for days, same in (((), True), (DAYS, False)):
        network = network_of("unet", days=days)
        one, other = network(values, seen), network(values[:, turned], seen[:, turned])
        assert torch.allclose(one, other, atol=1e-5) is same


def test_the_recurrent_network_minds_the_order() -> None:
    network = network_of("recurrent-unet", days=())
    values, seen = inputs()
    turned = [2, 0, 1]
    assert not torch.allclose(network(values, seen), network(values[:, turned], seen[:, turned]))


def test_a_step_of_which_nothing_was_seen_is_as_if_it_were_not_there() -> None:
    values, seen = inputs()
    seen[:, 1] = 0
    for name in ("unet", "recurrent-unet"):
        network = network_of(name, days=())
        kept = [0, 2]
        fewer = network(values[:, kept], seen[:, kept])
        torch.testing.assert_close(network(values, seen), fewer, atol=1e-5, rtol=1e-4)


def test_chronological_batches_show_the_first_steps() -> None:
    network = network_of("recurrent-unet")
    assert isinstance(network, Chronological)
    values, seen = inputs()
    assert network.steps(values, seen) == 3
    first = network.first_steps(2, values, seen)
    assert torch.equal(first[0], values[:, :2]) and torch.equal(first[1], seen[:, :2])
    assert network(*first).shape == (2, 4, 32, 32)


def test_hidden_tokens_do_not_reach_the_others() -> None:
    torch.manual_seed(0)
    encoder = MaskedEncoder(((0, 1, 2), (3, 4))).eval()
    values, seen = inputs()
    seen = torch.ones_like(seen)
    hidden = torch.zeros(2, 2, 16, dtype=torch.bool)
    hidden[:, 0, 5:] = True
    other = values.clone()
    other[:, :, :3, 16:] = 99.0  # the lower half: squares 8 … 15 of the first sensor
    tokens, there = encoder(values, seen, hidden)
    changed, _ = encoder(other, seen, hidden)
    assert not there[:, 0, 5:].any() and there[:, 1].all()
    kept = ~hidden
    torch.testing.assert_close(tokens[kept], changed[kept])
    assert not torch.allclose(encoder(values, seen)[0][kept], encoder(other, seen)[0][kept])


@every
@pytest.mark.parametrize(
    ("strategy", "learning"),
    [
        ("scratch", {"encoder", "decoder", "head"}),
        ("finetune", {"encoder", "decoder", "head"}),
        ("finetune-encoder", {"encoder", "head"}),
        ("finetune-decoder", {"decoder", "head"}),
        ("frozen", {"decoder", "head"}),
        ("finetune-head", {"head"}),
    ],
)
def test_a_strategy_trains_what_it_says(name: str, strategy: str, learning: set[str]) -> None:
    network = network_of(name)
    apply_strategy(network, strategy)
    parts = network.parts()
    found = set()
    for part in ("encoder", "decoder", "head"):
        flags = {p.requires_grad for module in getattr(parts, part) for p in module.parameters()}
        assert len(flags) == 1, part
        if flags == {True}:
            found.add(part)
    assert found == learning
