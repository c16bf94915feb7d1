"""Level-2A products as the archives give them."""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from furrow.engine.contract.errors import WrongProductLevel
from furrow.engine.imagery.sources import read_observations


@pytest.fixture
def product(shared: Path) -> Path:
    (found,) = (shared / "data" / "clips" / "SAFE").glob("*.SAFE")
    return found


def copied(product: Path, folder: Path, name: str, **replaced: str) -> Path:
    """The product under another name: metadata rewritten, images linked."""
    target = folder / name
    shutil.copytree(product, target, copy_function=os.link)
    metadata = target / "MTD_MSIL2A.xml"
    text = metadata.read_text().replace(product.name, name)
    for old, new in replaced.items():
        text = text.replace(old, new)
    metadata.unlink()
    metadata.write_text(text)
    return target


def test_a_product_is_read_with_its_own_offset_and_finest_bands(product: Path) -> None:
    (observation,) = read_observations(product)
    assert observation.id == product.name.removesuffix(".SAFE")
    assert observation.day == date(2022, 10, 5) and observation.orbit == "descending"
    assert set(observation.bands) == {"B02", "B03", "B04", "B8A", "B11", "B12", "SCL"}
    assert observation.bands["SCL"].path.name.endswith("_SCL_20m.jp2")
    assert observation.bands["B04"].offset == -0.1 and observation.bands["B04"].scale == 1e-4
    assert observation.bands["B04"].nodata == 0
    assert observation.properties["s2:processing_baseline"] == "04.00"


def test_metadata_file_and_folder_of_products_are_taken_too(product: Path) -> None:
    assert read_observations(product / "MTD_MSIL2A.xml") == read_observations(product.parent)


def test_of_a_take_processed_twice_the_later_product_counts(product: Path, tmp_path: Path) -> None:
    copied(product, tmp_path, product.name)
    later = copied(
        product,
        tmp_path,
        product.name.replace("N0400", "N0510").replace("20221005T164454", "20240101T000000"),
        **{"2022-10-05T16:44:54.000000Z": "2024-01-01T00:00:00.000000Z", ">04.00<": ">05.10<"},
    )
    (observation,) = read_observations(tmp_path)
    assert observation.id == later.name.removesuffix(".SAFE")
    assert observation.properties["s2:processing_baseline"] == "05.10"


def test_top_of_atmosphere_is_refused_in_words(product: Path, tmp_path: Path) -> None:
    copied(product, tmp_path, product.name, **{">Level-2A<": ">Level-1C<"})
    with pytest.raises(WrongProductLevel) as refused:
        read_observations(tmp_path)
    assert "Level-1C" in str(refused.value) and "Level-2A" in refused.value.next_step
