"""Bundles from elsewhere: what is not whole, not ours or not safe is refused in words."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from furrow.engine.contract import Legend, Message, Recipe
from furrow.engine.contract.errors import ArtefactDamaged, ModelForeign, ModelNewer, ModelNotFound
from furrow.engine.training.bundle import newest_with_inputs, open_bundle, write_bundle
from tests.support.cards import change_card

FACTS: dict[str, Any] = {
    "notes": [Message("Learned from {number} parcels.", number=6)],
    "stack": {"bands": {"s2": ["B04"]}, "steps": 2, "days": ["2021-05-01", "2021-06-01"]},
    "held_out": [{"uid": "a", "truth": 2, "said": 3}],
    "split": {"method": "", "folds": [["a"], ["b"]]},
    "parcels": {},
    "pixels": {},
    "simulated": False,
}
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
    write_bundle(folder, Weights(), RECIPE, legend, {}, "key", None, FACTS)
    return folder


@pytest.fixture
def rewrite(bundle: Path) -> Callable[..., Path]:
    def change(**changes: Any) -> Path:
        change_card(bundle, lambda card: card.update(changes))
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


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("stack", []),
        ("stack.bands", ["B04"]),
        ("stack.bands", {"s2": "B04"}),
        ("stack.steps", None),
        ("stack.steps", 0),
        ("stack.steps", "12"),
        ("stack.time_step", 5),
        ("stack.days", ["x"]),
        ("stack.days", None),
        ("stack.conventions", "gamma0-rtc"),
        ("learner", None),
        ("learner.bands", ["B04"]),
        ("learner.bands", 5),
        ("learner.model", 5),
        ("split", 5),
        ("split", {"folds": 5}),
        ("split", {"folds": [[1]]}),
        ("held_out", None),
        ("held_out", [{"truth": 2, "said": 3}]),
        ("held_out", [{"uid": "a", "truth": "Wheat", "said": 3}]),
        ("learned_from", [{"season": None}]),
        ("files", ["w.npy"]),
        ("files", {}),
        ("files", {"parts/w.npy": 5}),
        ("inputs", "key"),
        ("inputs_sha256", None),
        ("notes", "none"),
        ("pixels", {"Wheat": "many"}),
        ("season", "2021"),
        ("origin", 5),
        ("recipe", 5),
        ("legend", []),
        ("assessment", 5),
    ],
)
def test_a_card_of_another_shape_is_damaged_whatever_is_wrong_in_it(
    bundle: Path, field: str, wrong: object
) -> None:
    def spoil(card: dict[str, Any]) -> None:
        *above, name = field.split(".")
        for part in above:
            card = card[part]
        card[name] = wrong

    change_card(bundle, spoil)
    with pytest.raises(ArtefactDamaged, match="model.json"):
        open_bundle(bundle)


@pytest.mark.parametrize(
    "field",
    ["files", "learner", "stack", "stack.bands", "stack.steps", "held_out", "notes", "inputs"],
)
def test_a_card_that_lacks_what_furrow_needs_is_damaged(bundle: Path, field: str) -> None:
    def spoil(card: dict[str, Any]) -> None:
        *above, name = field.split(".")
        for part in above:
            card = card[part]
        del card[name]

    change_card(bundle, spoil)
    with pytest.raises(ArtefactDamaged, match=f"lacks {field}"):
        open_bundle(bundle)


def test_a_card_that_was_changed_by_hand_is_refused(bundle: Path) -> None:
    file = bundle / "model.json"
    whole = json.loads(file.read_text())
    assert open_bundle(bundle).card["notes"] == ["Learned from 6 parcels."]
    file.write_text(json.dumps(dict(reversed(whole.items()))))  # the same, laid out otherwise
    open_bundle(bundle)
    whole["legend"]["classes"].reverse()
    file.write_text(json.dumps(whole))
    with pytest.raises(ArtefactDamaged, match="changed after"):
        open_bundle(bundle)


def test_a_card_of_an_earlier_version_states_no_hash_and_opens(
    rewrite: Callable[..., Path],
) -> None:
    assert "card_sha256" not in open_bundle(rewrite()).card


def test_a_file_without_a_hash_is_not_read_and_a_note_beside_the_model_is_let_be(
    bundle: Path,
) -> None:
    (bundle / "README.md").write_text("From last year.")
    (bundle / ".DS_Store").write_text("")
    open_bundle(bundle).check_files()
    shutil.copy(bundle / "parts" / "w.npy", bundle / "model.onnx")
    with pytest.raises(ArtefactDamaged, match="does not list it"):
        open_bundle(bundle).check_files()
