"""Samples with different gaps share a batch, and what is masked changes nothing."""

from __future__ import annotations

import numpy as np
import pytest

from furrow.engine.backbones import load_backbone
from furrow.engine.backbones.matching import MatchedInput

torch = pytest.importorskip("torch", reason="torch is not installed")
NAMES = ("presto", "presto-worldcereal", "galileo-nano")
SAMPLES, STEPS = 7, 12


def example(missing: np.ndarray) -> MatchedInput:
    random = np.random.default_rng(3)
    values = random.random(missing.shape, np.float32)
    values[missing] = 0
    months = np.tile(np.arange(STEPS), (len(missing), 1))
    usable = ~missing.reshape(len(missing), -1).all(axis=1)
    return MatchedInput(values, missing, months, None, usable, ())


def gaps(contract, *height_width: int) -> np.ndarray:
    """Every sample lacks something else: S1, S2, months, single bands; the last one has nothing."""
    random = np.random.default_rng(4)
    shape = (SAMPLES, *height_width, STEPS, len(contract.bands))
    missing = np.broadcast_to(random.random((SAMPLES, STEPS, 1)) < 0.3, shape[:1] + shape[-2:])
    missing = missing | (random.random(missing.shape) < 0.1)
    sensors = np.array([band.sensor for band in contract.bands])
    missing[:, :, (sensors == "era5") | (sensors == "srtm")] = True
    missing[1][:, sensors == "s1"] = True
    missing[2][:, sensors == "s2"] = True
    missing[3] = False
    missing[-1] = True
    between = tuple(range(1, 1 + len(height_width)))
    return np.broadcast_to(np.expand_dims(missing, between), shape).copy()


def part(whole: MatchedInput, which: slice) -> MatchedInput:
    return MatchedInput(
        whole.values[which],
        whole.missing[which],
        whole.months[which],
        None if whole.location is None else whole.location[which],
        whole.usable[which],
        (),
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_pixel_has_the_same_embedding_alone_and_among_pixels_with_other_gaps(published, name):
    backbone = load_backbone(name)
    matched = example(gaps(backbone.facts.contract))

    together = backbone.embed(matched)
    alone = [backbone.embed(part(matched, slice(i, i + 1)))[0] for i in range(SAMPLES)]

    assert np.abs(together - np.stack(alone)).max() < 1e-5
    assert np.abs(np.diff(together[:-1], axis=0)).max() > 0.1, "the samples are all the same"
    assert np.abs(together - backbone.embed(matched, batch_size=3)).max() < 1e-5


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("garbage", [1e6, np.nan, np.inf])
def test_a_masked_value_changes_nothing(published, name, garbage):
    backbone = load_backbone(name)
    matched = example(gaps(backbone.facts.contract))
    values = np.where(matched.missing, np.float32(garbage), matched.values)
    other = MatchedInput(values, matched.missing, matched.months, None, matched.usable, ())

    assert np.array_equal(backbone.embed(matched), backbone.embed(other))


@pytest.mark.parametrize("name", NAMES)
def test_an_unmasked_value_does_change_something(published, name):
    backbone = load_backbone(name)
    matched = example(gaps(backbone.facts.contract))
    values = np.where(matched.missing, matched.values, matched.values + np.float32(0.2))
    other = MatchedInput(values, matched.missing, matched.months, None, matched.usable, ())

    assert np.abs(backbone.embed(matched) - backbone.embed(other))[:-1].max(axis=1).min() > 1e-3


@pytest.mark.parametrize("name", NAMES)
def test_a_pixel_that_nobody_saw_gets_zeros(published, name):
    backbone = load_backbone(name)
    matched = example(gaps(backbone.facts.contract))
    place = np.tile(np.array([[50.0, 4.0]], np.float32), (SAMPLES, 1))
    located = MatchedInput(
        matched.values, matched.missing, matched.months, place, matched.usable, ()
    )
    for one in (matched, located):
        embedding = backbone.embed(one)
        assert np.isfinite(embedding).all()
        assert not embedding[-1].any() and embedding[:-1].any(axis=1).all()


@pytest.mark.parametrize("name", NAMES)
def test_the_location_counts_only_where_it_is_given(published, name):
    backbone = load_backbone(name)
    matched = example(gaps(backbone.facts.contract))

    def located(latitude: float) -> np.ndarray:
        place = np.tile(np.array([[latitude, 4.0]], np.float32), (SAMPLES, 1))
        return backbone.embed(
            MatchedInput(matched.values, matched.missing, matched.months, place, matched.usable, ())
        )[:-1]

    without = backbone.embed(matched)[:-1]
    assert np.abs(located(50) - without).max() > 1e-3
    assert np.abs(located(50) - located(-30)).max() > 1e-3


def test_a_patch_with_a_hidden_pixel_is_hidden(published):
    backbone = load_backbone("galileo-nano")
    missing = gaps(backbone.facts.contract, 4, 4)
    missing[3, 0, 0] = True
    matched = example(missing)
    network = backbone.network.eval()

    def patches(values: np.ndarray) -> np.ndarray:
        arrays = (values, matched.missing, matched.months)
        with torch.inference_mode():
            _, found = network(*(torch.from_numpy(a) for a in arrays), None, 2)
        return found[3].numpy()

    brighter = matched.values.copy()
    brighter[3, :2, :2] += 0.5  # the other three pixels of the hidden patch
    assert np.array_equal(patches(matched.values), patches(brighter))
    assert not patches(matched.values)[0].any()
    assert patches(matched.values)[1:].any(axis=1).all()
    brighter[3, :2, 2:] += 0.5
    assert not np.allclose(patches(matched.values), patches(brighter))


@pytest.mark.parametrize("name", NAMES)
def test_every_part_that_is_used_learns(name):
    backbone = load_backbone(name, pretrained=False)
    network, missing = backbone.network, gaps(backbone.facts.contract)
    matched = example(missing)
    values = matched.values
    if name == "galileo-nano":
        values, missing = values[:, None, None], missing[:, None, None]
    found = network(*(torch.from_numpy(a) for a in (values, missing, matched.months)))
    found = found[0] if isinstance(found, tuple) else found
    (found[:-1] ** 3).sum().backward()

    idle = ("dw_embed", "latlon_embed", "month_embed", "space_embed", "time_embed", "static_embed")
    idle += ("sp_channel_embed", "t_channel_embed", "st_channel_embed")
    for parameter, tensor in network.named_parameters():
        if not parameter.startswith(idle):
            assert tensor.grad is not None, parameter
            assert bool(torch.isfinite(tensor.grad).all()), parameter
    assert bool(network.blocks[0].mlp.fc1.weight.grad.any())
