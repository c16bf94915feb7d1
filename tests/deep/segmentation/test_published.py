"""What stands in text about published encoders agrees with what their publishers state."""

from __future__ import annotations

import re
from math import prod

import pytest

from furrow.engine.backbones.published import encoder_names, published_encoder, published_weights
from furrow.engine.backbones.published.encoder import TENSORS_FOLDER


def numbers(name: str) -> int:
    """Without the classifier."""
    tensors = published_encoder(name).tensors()
    return sum(prod(one.shape) for name, one in tensors.items() if not name.startswith("fc."))


def test_the_list_has_as_many_tensors_and_numbers_as_a_printed_checkpoint() -> None:
    """320 tensors and 23 565 303 numbers, of which 2 and 4 098 are a classifier of two classes."""
    tensors = published_encoder("imagenet-resnet50").tensors()
    assert len([name for name in tensors if not name.startswith("fc.")]) == 318
    assert numbers("imagenet-resnet50") == 23_565_303 - 4_098


def test_files_differ_in_size_by_their_first_convolution_only() -> None:
    two, thirteen = (published_encoder(f"ssl4eo-resnet50-{s}") for s in ("s1", "s2"))
    apart = numbers(thirteen.name) - numbers(two.name)
    assert thirteen.weights.size_bytes - two.weights.size_bytes == 4 * apart


@pytest.mark.parametrize("name", encoder_names())
def test_every_set_of_weights_says_where_it_is_from(name: str) -> None:
    encoder = published_encoder(name)
    assert encoder.weights.licence and encoder.weights.attribution
    pinned = re.search(r"/resolve/[0-9a-f]{40}/|-[0-9a-f]{8}\.pth$", encoder.weights.address)
    assert encoder.weights.address.startswith("https://") and pinned
    head = (TENSORS_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()[:12]
    assert any("torchvision/models/resnet.py" in line for line in head)
    assert encoder.tensors()["conv1.weight"].shape[1] == len(encoder.bands)


def test_the_checksum_is_the_one_in_the_name() -> None:
    for weights in published_weights():
        stated = weights.facts.sha256 or weights.facts.sha256_prefix
        assert f"-{stated[:8]}.pth" in weights.facts.file
