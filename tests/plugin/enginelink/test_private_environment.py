"""The private environment is really made: a small lock, a folder of wheels, no network."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from furrow.plugin.enginelink.environment.places import lock_digest
from furrow.plugin.enginelink.environment.state import State, inspect
from furrow.plugin.enginelink.failures import Kind, classify

CHECKOUT = Path(__file__).resolve().parents[3]
BASE = getattr(sys, "_base_executable", sys.executable)


@pytest.fixture(scope="module")
def plugin(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plugin's folder as installed, with a lock of one package; its wheel lies beside."""
    folder = tmp_path_factory.mktemp("plugins") / "furrow"
    code = shutil.ignore_patterns("__pycache__", "*.lock")
    shutil.copytree(CHECKOUT / "engine", folder / "engine", ignore=code)
    shutil.copy(CHECKOUT / "__init__.py", folder / "__init__.py")
    wheel = a_wheel(folder.parent / "wheels")
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    (folder / "engine" / "requirements.lock").write_text(f"tiny==1.0 --hash=sha256:{digest}\n")
    return folder


def a_wheel(folder: Path) -> Path:
    folder.mkdir()
    wheel = folder / "tiny-1.0-py3-none-any.whl"
    about = "tiny-1.0.dist-info"
    with zipfile.ZipFile(wheel, "w") as file:
        file.writestr("tiny.py", "")
        file.writestr(f"{about}/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n")
        file.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n")
        file.writestr(f"{about}/RECORD", f"tiny.py,,\n{about}/METADATA,,\n{about}/WHEEL,,\n")
    return wheel


@pytest.fixture
def install(plugin: Path) -> Callable[..., tuple[int, str]]:
    def install(*words: str | Path) -> tuple[int, str]:
        script = plugin / "engine" / "installation" / "private"
        command = [BASE, "-I", "-X", "utf8", str(script), *map(str, words)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
        return done.returncode, done.stdout + done.stderr

    return install


@pytest.fixture
def state(plugin: Path) -> Callable[[Path], State]:
    digest = lock_digest(str(plugin / "engine" / "requirements.lock"))
    return lambda folder: inspect(str(folder), str(folder / "bin" / "python"), digest).state


def test_an_environment_is_made_sealed_repaired_and_removed(
    plugin: Path,
    install: Callable[..., tuple[int, str]],
    state: Callable[[Path], State],
    tmp_path: Path,
) -> None:
    folder, wheels = tmp_path / "with blank" / "engine-ab", plugin.parent / "wheels"
    code, log = install("--into", folder, "--wheels", wheels)
    assert code == 0, log
    assert [line[:5] for line in log.splitlines() if line[:1] == "["] == [
        "[1/4]",
        "[2/4]",
        "[3/4]",
        "[4/4]",
    ]
    assert state(folder) is State.READY
    (folder / "furrow-environment.json").unlink()
    assert state(folder) is State.BROKEN
    assert install("--into", folder, "--wheels", wheels)[0] == 0
    assert state(folder) is State.READY
    assert install("--remove", folder)[0] == 0
    assert state(folder) is State.MISSING


def test_wheels_that_are_not_there_are_told_and_the_half_made_is_seen_as_such(
    plugin: Path,
    install: Callable[..., tuple[int, str]],
    state: Callable[[Path], State],
    tmp_path: Path,
) -> None:
    folder, wheels = tmp_path / "engine-ab", tmp_path / "wheels"
    wheels.mkdir()
    code, log = install("--into", folder, "--wheels", wheels)
    assert (code, classify(log).kind) == (1, Kind.WHEELS_INCOMPLETE)
    shutil.copy(plugin.parent / "wheels" / "tiny-1.0-py3-none-any.whl", wheels / "other-1.0.whl")
    (wheels / "other-1.0.whl").rename(wheels / "other-1.0-py3-none-any.whl")
    code, log = install("--into", folder, "--wheels", wheels)
    assert (code, classify(log).kind) == (1, Kind.WHEELS_INCOMPLETE), log
    assert state(folder) is State.BROKEN


def test_a_wheel_that_was_changed_is_refused(
    plugin: Path, install: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    wheels = tmp_path / "wheels"
    wheel = a_wheel(wheels)
    with zipfile.ZipFile(wheel, "a") as file:
        file.writestr("evil.py", "")
    code, log = install("--into", tmp_path / "engine-ab", "--wheels", wheels)
    assert (code, classify(log).kind) == (1, Kind.DAMAGED_DOWNLOAD), log


def test_a_folder_of_the_users_is_never_deleted(
    install: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    (tmp_path / "thesis.doc").touch()
    wheels = tmp_path.parent / (tmp_path.name + "-wheels")
    a_wheel(wheels)
    for words in (("--remove", tmp_path), ("--into", tmp_path, "--wheels", wheels)):
        code, log = install(*words)
        assert code == 1 and "is not a Python environment" in log
    assert (tmp_path / "thesis.doc").exists()


def test_a_second_set_up_of_the_same_folder_is_told(
    install: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    import fcntl

    with (tmp_path / "engine-ab.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        code, log = install("--into", tmp_path / "engine-ab")
    assert (code, classify(log).kind) == (1, Kind.BUSY)
