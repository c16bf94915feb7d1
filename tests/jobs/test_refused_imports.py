"""ONNX models from elsewhere that are not what their contract says are refused, with the reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from furrow.engine.contract.errors import BadRequest, ImportRefused
from furrow.engine.contract.requests import ImportModel
from furrow.engine.jobs import run
from tests.support.foreign_onnx import CONTRACT, RADAR, write_contract, write_onnx


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"output": "probabilities"}, "no probabilities"),
        ({"steps": 10}, "does not run"),
        ({"layout": "samples,bands,steps"}, "does not run"),
        ({"classes": ["Maize", "Wheat"]}, "the JSON names 2"),
    ],
)
def test_a_model_that_is_not_as_its_contract_says_is_refused(
    tmp_path: Path, changes: dict[str, object], word: str
) -> None:
    theirs = write_onnx(tmp_path / "theirs.onnx")
    contract = write_contract(tmp_path / "theirs.json", **changes)
    with pytest.raises(ImportRefused, match=word):
        run(ImportModel(str(theirs), str(contract), out=str(tmp_path / "bundle")))
    assert not (tmp_path / "bundle").exists()


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"layout": "bands,steps"}, "one of samples,steps,bands"),
        ({"inputs": [{"sensor": "s2", "bands": ["B08"], "unit": "dB"}]}, "reflectance"),
        ({"classes": ["Maize", "maize"]}, "unique"),
        ({"missing": "guess"}, "interpolate"),
        ({"time_step": "fortnight"}, "number of days"),
        ({"time_step": "99999999999d"}, "number of days"),
        ({"steps": 100000}, "1 to"),
        ({"inputs": [{"sensor": "s1-asc", "bands": ["VV"], "unit": "dB"}]}, "s1asc"),
        ({"colour": "red"}, "no such field"),
    ],
)
def test_a_contract_that_cannot_be_meant_is_refused_with_what_can(
    tmp_path: Path, changes: dict[str, object], word: str
) -> None:
    theirs = write_onnx(tmp_path / "theirs.onnx")
    contract = write_contract(tmp_path / "theirs.json", **changes)
    with pytest.raises(BadRequest, match=word):
        run(ImportModel(str(theirs), str(contract), out=str(tmp_path / "bundle")))


def test_what_is_no_onnx_model_is_refused(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.onnx"
    theirs.write_bytes(b"not a model")
    contract = write_contract(tmp_path / "theirs.json")
    with pytest.raises(ImportRefused, match="no whole ONNX model"):
        run(ImportModel(str(theirs), str(contract), out=str(tmp_path / "bundle")))


@pytest.mark.parametrize(
    "given",
    [{**RADAR, "convention": "beta0"}, {**CONTRACT["inputs"][0], "convention": "gamma0-rtc"}],
)
def test_a_convention_that_there_is_not_is_refused(
    tmp_path: Path, given: dict[str, object]
) -> None:
    theirs = write_onnx(tmp_path / "theirs.onnx")
    contract = write_contract(tmp_path / "theirs.json", inputs=[given])
    with pytest.raises(BadRequest, match="inputs.convention"):
        run(ImportModel(str(theirs), str(contract), out=str(tmp_path / "bundle")))
