"""A backbone is one file, found by looking into a folder; torch is not needed to see it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from furrow.engine.backbones import (
    available,
    backbone_facts,
    backbone_names,
    load_backbone,
)
from furrow.engine.contract.errors import BackboneUnknown, TorchMissing

NEW_BACKBONE = """
from dataclasses import replace
from furrow.engine.backbones.available.presto import FACTS as OTHER
FACTS = replace(OTHER, name="brand-new")
def load(pretrained):
    return "loaded" if pretrained else "random"
"""


def test_three_backbones_are_there():
    assert {"presto", "presto-worldcereal", "galileo-nano"} <= set(backbone_names())


@pytest.mark.parametrize("name", backbone_names())
def test_facts_agree_with_themselves(name: str):
    facts = backbone_facts(name)
    contract = facts.contract
    assert facts.name == contract.backbone == name
    assert len(set(contract.channels)) == len(contract.channels)
    assert sum(len(contract.group_channels(group)) for group in contract.groups) == len(
        contract.bands
    )
    assert all(band.divisor > 0 for band in contract.bands)
    assert len(facts.weights.sha256) == 64 and int(facts.weights.sha256, 16)
    assert facts.weights.address.startswith("https://") and facts.weights.licence


def test_the_presto_of_the_world_takes_longer_series():
    assert backbone_facts("presto").contract.max_steps == 24
    assert backbone_facts("presto-worldcereal").contract.max_steps == 72


def test_one_file_more_is_one_backbone_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "brand_new.py").write_text(NEW_BACKBONE, encoding="utf-8")
    monkeypatch.setattr(available, "__path__", [*available.__path__, str(tmp_path)])
    monkeypatch.setattr("furrow.engine.backbones.require_torch", lambda name: None)
    try:
        assert "brand-new" in backbone_names()
        assert load_backbone("brand-new") == "loaded"
        assert load_backbone("brand-new", pretrained=False) == "random"
    finally:
        sys.modules.pop("furrow.engine.backbones.available.brand_new", None)


def test_an_unknown_name_is_told_the_known_ones():
    with pytest.raises(BackboneUnknown, match="“resnet-9000”.*galileo-nano, presto, presto-world"):
        load_backbone("resnet-9000")


def test_without_torch_it_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(TorchMissing, match="“presto” needs.*set up without it.*Also deep learning"):
        load_backbone("presto")


def test_a_torch_that_does_not_run_is_told_with_its_own_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "torch.py").write_text("raise OSError('libc10.so: no such file')", encoding="utf-8")
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(TorchMissing, match="not to be had here: libc10.so"):
        load_backbone("presto")


def test_seeing_what_is_there_loads_no_torch():
    code = (
        "import sys; from furrow.engine.backbones import *; "
        "from furrow.engine.backbones import matching, weights; "
        "[backbone_facts(n) for n in backbone_names()]; "
        "print('torch' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"


def test_only_networks_and_the_training_loop_load_torch_with_themselves(checkout: Path):
    """Elsewhere it is imported where it is wanted: users may have none."""
    for file in (checkout / "engine").rglob("*.py"):
        if not {"networks", "torch_loop", "with_torch"} & set(file.parts):
            for node in ast.parse(file.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.Import):
                    assert "torch" not in [alias.name.split(".")[0] for alias in node.names], file
                elif isinstance(node, ast.ImportFrom):
                    assert (node.module or "").split(".")[0] != "torch", file
