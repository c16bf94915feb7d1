"""Bundles from elsewhere: what is not whole, not ours or not safe is refused in words."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from furrow.engine.contract import Legend, Recipe
from furrow.engine.contract.errors import ArtefactDamaged, ModelForeign, ModelNewer, ModelNotFound
from furrow.engine.training.bundle import newest_with_inputs, open_bundle, write_bundle

RECIPE = Recipe("toy", "Toy", ("s2",), "pixel", ("series",), "random_forest")


class Weights:
    def save(self, folder: Path) -> dict[str, Any]:
        (folder / "parts").mkdir()
        np.save(folder / "parts" / "w.npy", np.zeros(3))
        return {}


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "models" / "toy-1"
    folder.mkdir(parents=True)
    legend = Legend.from_names(("Maize", "Wheat"))
    write_bundle(folder, Weights(), RECIPE, legend, {}, "key", None, {"notes": [], "stack": {}})
    return folder


@pytest.fixture
def rewrite(bundle: Path) -> Callable[..., Path]:
    def change(**changes: Any) -> Path:
        file = bundle / "model.json"
        file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))
        return bundle

    return change


def test_a_bundle_is_opened_with_files_in_folders_below_it(bundle: Path) -> None:
    opened = open_bundle(bundle)
    assert list(opened.files) == ["parts/w.npy"]
    opened.check_files()


def test_a_bundle_of_a_newer_furrow_is_refused_and_none_that_is_made_again(
    rewrite: Callable[..., Path],
) -> None:
    folder = rewrite(schema=2)
    with pytest.raises(ModelNewer, match="newer Furrow"):
        open_bundle(folder)
    assert newest_with_inputs(folder.parent, "key") is None


@pytest.mark.parametrize("schema", [None, "1", 0])
def test_a_document_without_a_schema_is_no_card(
    rewrite: Callable[..., Path], schema: object
) -> None:
    with pytest.raises(ArtefactDamaged, match="no model card"):
        open_bundle(rewrite(schema=schema))


@pytest.mark.parametrize(
    "name", ["../toy-1/parts/w.npy", "/etc/passwd", "parts/../../x", "a\\b", "C:x", "link/w.npy"]
)
def test_a_card_cannot_name_files_outside_its_folder(
    rewrite: Callable[..., Path], bundle: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (bundle / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ArtefactDamaged, match="outside its folder"):
        open_bundle(rewrite(files={name: "0" * 64}))


def test_an_altered_file_is_found_before_it_is_read(bundle: Path) -> None:
    (bundle / "parts" / "w.npy").write_bytes(b"something else")
    with pytest.raises(ArtefactDamaged, match="not the file that training wrote"):
        open_bundle(bundle).load()


def test_a_learner_that_this_furrow_has_not_is_told(rewrite: Callable[..., Path]) -> None:
    recipe = json.loads((rewrite() / "model.json").read_text())["recipe"]
    folder = rewrite(recipe={**recipe, "learner": "of_tomorrow"})
    with pytest.raises(ModelForeign, match="of_tomorrow"):
        open_bundle(folder).load()


def test_a_folder_without_a_card_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound):
        open_bundle(tmp_path)
