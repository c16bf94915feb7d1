"""A published file is used whole and unaltered, or not at all; what was adapted is said."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
import safetensors.torch
import torch

from furrow.engine.backbones.published import encoder_names, published_encoder
from furrow.engine.contract.errors import WeightsMissing, WeightsRefused
from furrow.engine.training.segmentation.design import Design
from furrow.engine.training.segmentation.with_torch.fitting import build_network
from furrow.engine.training.segmentation.with_torch.pretrained import (
    adapted_first_convolution,
    fill_encoder,
    read_encoder,
)
from furrow.tests.deep.segmentation.published_file import expecting, put, tensors_of

S2 = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
SMALL = published_encoder("ssl4eo-resnet18-s2")


def network_for(architecture: str, channels: int, days: tuple[int, ...] = ()) -> torch.nn.Module:
    return build_network(Design("unet", architecture, (), channels, max(1, len(days)), days), 3)


@pytest.mark.parametrize("name", encoder_names())
def test_a_file_written_from_the_published_list_fills_its_encoder(cache: Path, name: str) -> None:
    encoder = published_encoder(name)
    tensors = tensors_of(encoder)
    encoder = put(encoder, cache, tensors)
    network = network_for(encoder.architecture, len(encoder.bands))
    notes = fill_encoder(network.encoder, encoder, read_encoder(encoder), encoder.band_names)
    assert notes == ()
    for tensor_name, own in network.encoder.state_dict().items():
        assert torch.equal(own, tensors[tensor_name]), tensor_name


@pytest.mark.parametrize("prefix", ["module.encoder_q.", "backbone.resnet.", "encoder."])
def test_known_prefixes_are_taken_off_and_other_parts_left_out(cache: Path, prefix: str) -> None:
    wrapped = {prefix + name: tensor for name, tensor in tensors_of(SMALL).items()}
    wrapped["intermediates.0.fpn.weight"] = torch.zeros(3)
    wrapped[prefix + "fc.0.weight"] = torch.zeros(3)
    encoder = put(SMALL, cache, {"state_dict": wrapped, "epoch": 99})
    found = read_encoder(encoder)
    assert set(found) == set(SMALL.tensors())


def test_safetensors_are_read_too(cache: Path) -> None:
    encoder = replace(SMALL, weights=replace(SMALL.weights, file="it.safetensors"))
    encoder = put(encoder, cache, safetensors.torch.save(tensors_of(SMALL)))
    assert set(read_encoder(encoder)) == set(SMALL.tensors())


def test_counters_may_be_absent_as_in_old_files(cache: Path) -> None:
    tensors = {n: t for n, t in tensors_of(SMALL).items() if not n.endswith("batches_tracked")}
    encoder = put(SMALL, cache, tensors)
    network = network_for("resnet18", 13)
    fill_encoder(network.encoder, encoder, read_encoder(encoder), encoder.band_names)
    assert int(network.encoder.bn1.num_batches_tracked) == 0


def without(tensors: dict[str, torch.Tensor], name: str) -> dict[str, torch.Tensor]:
    return {other: tensor for other, tensor in tensors.items() if other != name}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda t: without(t, "layer3.0.bn1.weight"), "layer3.0.bn1.weight is not in it"),
        (lambda t: {**t, "conv1.weight": torch.zeros(64, 12, 7, 7)}, "64×12×7×7 instead of"),
        (lambda t: {**t, "layer9.weight": torch.zeros(1)}, "unknown tensor layer9.weight"),
        (lambda t: {**t, "bn1.bias": torch.full((64,), torch.nan)}, "bn1.bias holds no numbers"),
        (lambda t: {**t, "conv1.weight": "text"}, "something else than tensors"),
    ],
)
def test_a_file_of_another_form_is_refused(cache: Path, change, told: str) -> None:
    encoder = put(SMALL, cache, change(tensors_of(SMALL)))
    with pytest.raises(WeightsRefused, match=told):
        read_encoder(encoder)


@pytest.mark.parametrize("how", ["truncated", "tampered", "longer"])
def test_a_damaged_file_is_refused_before_it_is_read(
    cache: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = io.BytesIO()
    torch.save(tensors_of(SMALL), stream)
    whole = stream.getvalue()
    middle = len(whole) // 2
    damaged = {
        "truncated": whole[:-1000],
        "tampered": whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
        "longer": whole + b"more",
    }[how]
    encoder = expecting(SMALL, whole)
    (cache / encoder.weights.file).write_bytes(damaged)
    monkeypatch.setattr(torch, "load", lambda *_, **__: pytest.fail("it was opened"))
    with pytest.raises(WeightsRefused, match="checksum|bytes instead"):
        read_encoder(encoder)


def test_where_only_the_first_digits_are_published_these_decide(cache: Path) -> None:
    encoder = put(SMALL, cache, tensors_of(SMALL))
    digits = encoder.weights.sha256[:8]
    known = replace(encoder.weights, sha256="", sha256_prefix=digits)
    assert read_encoder(replace(encoder, weights=known))
    other = replace(known, sha256_prefix=digits[:7] + ("0" if digits[7] != "0" else "1"))
    with pytest.raises(WeightsRefused, match="checksum"):
        read_encoder(replace(encoder, weights=other))


def test_nothing_in_a_file_is_executed(cache: Path, tmp_path: Path) -> None:
    class Evil:
        def __reduce__(self) -> object:
            return Path.touch, (tmp_path / "executed",)

    encoder = put(SMALL, cache, {"conv1.weight": Evil()})
    with pytest.raises(WeightsRefused, match="no file of tensors"):
        read_encoder(encoder)
    assert not (tmp_path / "executed").exists()


def test_missing_weights_tell_where_to_get_them(cache: Path) -> None:
    with pytest.raises(WeightsMissing) as missing:
        read_encoder(SMALL)
    assert SMALL.weights.address in missing.value.next_step
    assert "CC-BY-4.0" in missing.value.next_step
    assert str(cache / SMALL.weights.file) in missing.value.next_step


def test_bands_that_are_not_there_are_left_out_rescaled_and_told() -> None:
    weight = torch.randn(64, 13, 7, 7)
    adapted, notes = adapted_first_convolution(SMALL, weight, S2)
    assert adapted.shape == (64, 10, 7, 7)
    torch.testing.assert_close(adapted[:, 2], weight[:, SMALL.band_names.index("B04")] * 13 / 10)
    assert len(notes) == 1
    assert all(band in notes[0] for band in ("B01", "B09", "B10"))
    assert "13/10" in notes[0]


def test_bands_that_it_never_saw_begin_with_the_mean_of_its_filters_and_it_is_told() -> None:
    encoder = published_encoder("imagenet-resnet18")
    weight = torch.randn(64, 3, 7, 7)
    adapted, notes = adapted_first_convolution(encoder, weight, ("B04", "B03", "B02", "B08"))
    torch.testing.assert_close(adapted[:, 0], weight[:, 0] * 3 / 4)
    torch.testing.assert_close(adapted[:, 3], weight.mean(dim=1) * 3 / 4)
    assert "B08" in notes[-1]


def test_the_day_of_the_year_changes_nothing_at_the_beginning(cache: Path) -> None:
    encoder = put(SMALL, cache, tensors_of(SMALL))
    values = torch.randn(2, 2, 13, 32, 32)
    levels = []
    for days in ((), (40, 200)):
        network = network_for("resnet18", 13, days).eval()
        fill_encoder(network.encoder, encoder, read_encoder(encoder), encoder.band_names)
        inputs = values.flatten(0, 1)
        if days:
            inputs = torch.cat([inputs, torch.randn(4, 4, 32, 32)], dim=1)
        levels.append(network.encoder(inputs)[-1])
    torch.testing.assert_close(levels[0], levels[1])
