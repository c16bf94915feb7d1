"""The documentation tells of all that can be fetched."""

from __future__ import annotations

from pathlib import Path

import pytest

from furrow.engine.backbones.facts import PublishedWeights
from furrow.engine.backbones.weights_catalogue import all_weights


@pytest.mark.parametrize("item", all_weights(), ids=lambda item: item.name)
def test_each_file_stands_in_the_table_with_its_licence(checkout: Path, item: PublishedWeights):
    lines = (checkout / "docs" / "weights.md").read_text(encoding="utf-8").splitlines()
    (row,) = (line for line in lines if line.startswith(f"| `{item.name}` |"))
    _, size, licence, origin, digits = (cell.strip() for cell in row.strip("|").split("|"))
    assert float(size.removeprefix("about ").removesuffix(" MB")) == pytest.approx(
        item.facts.size_bytes / 1e6, abs=0.06
    )
    assert size.startswith("about ") != item.facts.size_is_exact
    assert licence == item.facts.licence and not item.facts.restricted
    assert item.facts.address.startswith(f"https://{origin.partition(' ')[0]}/")
    assert digits == ("whole" if item.facts.sha256 else f"{len(item.facts.sha256_prefix)} digits")


def test_two_files_never_share_a_place():
    places = [item.facts.file for item in all_weights()]
    assert len(set(places)) == len(places)
