"""Where the environment lies and what state it is in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from furrow.engine.contract.errors import StaleEnvironment
from furrow.engine.environment import lock_digest as engines_digest
from furrow.plugin.enginelink.environment import places
from furrow.plugin.enginelink.environment.places import (
    data_folder,
    environment_folder,
    is_private,
    lock_digest,
    python_of,
)
from furrow.plugin.enginelink.environment.state import State, inspect
from tests.plugin.enginelink.computers import Computer

DIGEST = "ab" * 32


def environment(folder: Path, digest: str | None = DIGEST) -> Path:
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").touch()
    (folder / "pyvenv.cfg").touch()
    if digest is not None:
        (folder / "furrow-environment.json").write_text(json.dumps({"lock_sha256": digest}))
    return folder


def state_of(folder: Path) -> State:
    return inspect(str(folder), str(folder / "bin" / "python"), DIGEST).state


def test_each_state_is_told_apart(tmp_path: Path) -> None:
    assert state_of(tmp_path / "none") is State.MISSING
    assert state_of(environment(tmp_path / "good")) is State.READY
    assert state_of(environment(tmp_path / "old", "cd" * 32)) is State.STALE
    assert state_of(environment(tmp_path / "half", None)) is State.BROKEN
    gone = environment(tmp_path / "gone")
    (gone / "bin" / "python").unlink()
    assert state_of(gone) is State.BROKEN
    damaged = environment(tmp_path / "damaged")
    (damaged / "furrow-environment.json").write_text("{")
    assert state_of(damaged) is State.BROKEN


def test_an_environment_of_an_older_furrow_is_named(tmp_path: Path) -> None:
    older = environment(tmp_path / "engine-0123456789", "cd" * 32)
    found = inspect(str(tmp_path / "engine-abababab"), "", DIGEST)
    assert (found.state, found.older) == (State.MISSING, str(older))


def test_the_plugin_and_the_engine_read_the_lock_alike(tmp_path: Path) -> None:
    assert lock_digest() == engines_digest()
    lock = tmp_path / "requirements.lock"
    lock.write_bytes(b"a==1\r\nb==2\r\n")
    assert lock_digest(str(lock)) == engines_digest(str(lock))


def test_the_folder_is_local_data_named_by_the_lock() -> None:
    linux = Computer("linux", environ={"XDG_DATA_HOME": "relative"})
    assert environment_folder(linux, DIGEST, "/plugins/furrow") == (
        "/home/ann/.local/share/furrow/engine-ababababab"
    )
    moved = Computer("linux", environ={"XDG_DATA_HOME": "/data"})
    assert data_folder(moved) == "/data/furrow"
    windows = Computer("win32", environ={"LOCALAPPDATA": r"D:\Local"}, home=r"C:\Users\ann")
    folder = environment_folder(windows, DIGEST, r"C:\plugins\furrow")
    assert folder == r"D:\Local\Furrow\engine-ababababab"
    assert python_of(windows, folder) == folder + r"\Scripts\python.exe"
    mac = Computer("darwin", home="/Users/ann")
    assert data_folder(mac) == "/Users/ann/Library/Application Support/Furrow"


def test_a_checkout_uses_its_own_and_a_variable_names_any() -> None:
    checkout = Computer("linux", files=["/src/furrow/.venv/pyvenv.cfg"])
    assert environment_folder(checkout, DIGEST, "/src/furrow") == "/src/furrow/.venv"
    named = Computer("linux", environ={"FURROW_ENGINE_ENV": "/opt/engine"})
    assert environment_folder(named, DIGEST, "/src/furrow") == "/opt/engine"


def test_only_furrows_own_folder_may_be_made_anew_or_removed() -> None:
    computer = Computer("linux")
    assert is_private(computer, "/home/ann/.local/share/furrow/engine-ab")
    for folder in ("/src/furrow/.venv", "/home/ann", "/home/ann/.local/share/furrow", "/"):
        assert not is_private(computer, folder)
    assert not is_private(computer, "/home/ann/.local/share/furrow/x/../../../Documents")


def test_without_an_environment_the_engine_is_refused_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from furrow.plugin.enginelink.environment.state import find_command

    monkeypatch.setenv(places.OVERRIDE, str(tmp_path / "none"))
    with pytest.raises(StaleEnvironment, match="has not been set up"):
        find_command()
    made = environment(tmp_path / "made", lock_digest())
    monkeypatch.setenv(places.OVERRIDE, str(made))
    assert find_command().python == str(made / "bin" / "python")
