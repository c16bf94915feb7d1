"""Weights are found, or it is told where to get them; a file that is not the published one is not
used."""

from __future__ import annotations

import hashlib
import io
import os
from dataclasses import replace
from pathlib import Path

import pytest

from furrow.engine.backbones import backbone_facts, backbone_names, load_backbone
from furrow.engine.backbones.weights import (
    WEIGHTS_VARIABLE,
    _cache_folder,
    find_weights,
    read_weights,
)
from furrow.engine.contract.errors import WeightsMissing, WeightsRefused

PRESTO = backbone_facts("presto")


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache of the user's; no other folder of weights."""
    monkeypatch.delenv(WEIGHTS_VARIABLE, raising=False)
    monkeypatch.setattr("furrow.engine.backbones.weights.cache_folder", lambda: tmp_path / "cache")
    (tmp_path / "cache").mkdir()
    return tmp_path / "cache"


@pytest.mark.parametrize("name", backbone_names())
def test_the_published_files_are_found_and_are_what_the_facts_say(published: Path, name: str):
    facts = backbone_facts(name)
    file = find_weights(facts)
    assert file.is_relative_to(published)
    assert len(read_weights(file, facts.weights)) == facts.weights.size_bytes


def test_the_named_folder_comes_before_the_cache(own_cache: Path, tmp_path: Path, monkeypatch):
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    monkeypatch.setenv(WEIGHTS_VARIABLE, str(chosen))
    (own_cache / "presto_default.pt").write_bytes(b"cache")
    assert find_weights(PRESTO).parent == own_cache, "what the named folder lacks"
    (chosen / "presto_default.pt").write_bytes(b"chosen")
    assert find_weights(PRESTO).parent == chosen


@pytest.mark.parametrize("name", backbone_names())
def test_missing_weights_tell_all_that_is_needed_to_get_them(own_cache: Path, name: str):
    facts = backbone_facts(name)
    with pytest.raises(WeightsMissing) as missing:
        find_weights(facts)
    told = missing.value.next_step
    assert name in missing.value.what
    assert facts.weights.address in told and "MIT" in told
    assert f"({facts.weights.size_bytes / 1000:.0f} kB" in told
    assert str(own_cache / facts.weights.file) in told.replace("/", os.sep)
    assert told.rstrip(".").count(". ") == 0, "one sentence"


@pytest.mark.parametrize(
    ("platform", "environ", "place"),
    [
        ("linux", {}, "home/.cache/furrow/weights"),
        ("linux", {"XDG_CACHE_HOME": "/x"}, "/x/furrow/weights"),
        ("linux", {"XDG_CACHE_HOME": "relative"}, "home/.cache/furrow/weights"),
        ("darwin", {}, "home/Library/Caches/Furrow/weights"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/Furrow/weights"),
        ("win32", {}, "home/AppData/Local/Furrow/weights"),
    ],
)
def test_each_system_has_its_cache(platform: str, environ: dict[str, str], place: str):
    assert _cache_folder(platform, environ, Path("home")) == Path(place)


def damaged(data: bytes, how: str) -> bytes:
    if how == "truncated":
        return data[:-1000]
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


@pytest.mark.parametrize(
    ("how", "words"),
    [("truncated", "has 3320716 bytes instead of 3321716"), ("tampered", "checksum")],
)
def test_a_damaged_file_is_refused_before_it_is_opened(
    weights: Path, own_cache: Path, how: str, words: str
):
    data = (weights / "presto_default.pt").read_bytes()
    file = own_cache / "presto_default.pt"
    file.write_bytes(damaged(data, how))
    with pytest.raises(WeightsRefused, match=words) as refused:
        read_weights(file, PRESTO.weights)
    assert str(file) in refused.value.what and PRESTO.weights.address in refused.value.next_step


def test_load_refuses_a_damaged_file(weights: Path, own_cache: Path):
    pytest.importorskip("torch", reason="torch is not installed")
    data = (weights / "presto_default.pt").read_bytes()
    (own_cache / "presto_default.pt").write_bytes(damaged(data, "tampered"))
    with pytest.raises(WeightsRefused, match="checksum"):
        load_backbone("presto")


# --- files that a wrong entry in FACTS would let through -----------------------------------------


class Running:
    """Leaves a trace when it is unpickled by someone careless."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self):
        return Path.touch, (self.trace,)


def said_to_be_published(data: bytes, folder: Path):
    (folder / "presto_default.pt").write_bytes(data)
    digest = hashlib.sha256(data).hexdigest()
    stated = replace(PRESTO.weights, size_bytes=len(data), sha256=digest)
    return replace(PRESTO, weights=stated)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("shape", "tensor norm.weight has the shape 64 instead of 128"),
        ("lacking", "tensor norm.weight is not in it"),
        ("unknown", "unknown tensor more"),
        ("numbers", "tensor norm.weight holds no numbers"),
        ("integers", "tensor norm.weight holds no numbers"),
        ("code", "no file of tensors"),
        ("list", "something else than tensors"),
        ("text", "no file of tensors"),
    ],
)
def test_a_file_that_does_not_fit_is_refused(weights: Path, own_cache: Path, change, words: str):
    torch = pytest.importorskip("torch", reason="torch is not installed")
    from furrow.engine.backbones.networks.presto_backbone import presto_backbone

    tensors = torch.load(weights / "presto_default.pt", map_location="cpu", weights_only=True)
    name = "encoder.norm.weight"
    if change == "shape":
        tensors[name] = tensors[name][:64]
    elif change == "lacking":
        del tensors[name]
    elif change == "unknown":
        tensors["encoder.more"] = torch.zeros(3)
    elif change == "numbers":
        tensors[name][5] = torch.nan
    elif change == "integers":
        tensors[name] = torch.ones(128, dtype=torch.long)
    trace = own_cache / "it ran"
    stored = {"code": {name: Running(trace)}, "list": [1, 2]}.get(change, tensors)
    buffer = io.BytesIO()
    torch.save(stored, buffer)
    data = b"no weights at all" if change == "text" else buffer.getvalue()
    facts = said_to_be_published(data, own_cache)
    with pytest.raises(WeightsRefused, match=words):
        presto_backbone(facts, pretrained=True)
    assert not trace.exists()
