"""The private environment is really made: a small lock, a folder of wheels, no network."""

from __future__ import annotations

import json
import os
import platform
import shlex
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from furrow.engine.contract.compute import Compute, torch_build
from furrow.plugin.enginelink.environment import state as environment_state
from furrow.plugin.enginelink.environment.places import lock_digest
from furrow.plugin.enginelink.environment.state import State, inspect
from furrow.plugin.enginelink.failures import Kind, classify
from tests.support.small_plugin import SmallPlugin, make_small_plugin, make_wheel, write_lock

BASE = getattr(sys, "_base_executable", sys.executable)


ALONE = {
    **{name: value for name, value in os.environ.items() if not name.startswith("PIP_")},
    "PIP_CONFIG_FILE": os.devnull,
}
"""Nothing of how this computer's pip finds packages."""


@pytest.fixture(scope="module")
def plugin(tmp_path_factory: pytest.TempPathFactory) -> SmallPlugin:
    return make_small_plugin(tmp_path_factory.mktemp("plugins"))


@pytest.fixture
def install(plugin: SmallPlugin) -> Callable[..., tuple[int, str]]:
    def install(*words: str | Path) -> tuple[int, str]:
        command = [BASE, "-I", "-X", "utf8", plugin.installer, *map(str, words)]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=120, env=ALONE
        )
        return done.returncode, done.stdout + done.stderr

    return install


@pytest.fixture
def state(plugin: SmallPlugin) -> Callable[[Path], State]:
    digest = lock_digest(str(plugin.lock))
    return lambda folder: inspect(str(folder), str(folder / "bin" / "python"), digest).state


def test_an_environment_is_made_sealed_repaired_and_removed(
    plugin: SmallPlugin,
    install: Callable[..., tuple[int, str]],
    state: Callable[[Path], State],
    tmp_path: Path,
) -> None:
    folder, wheels = tmp_path / "with blank, é and 田" / "engine-ab", plugin.wheels
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
    plugin: SmallPlugin,
    install: Callable[..., tuple[int, str]],
    state: Callable[[Path], State],
    tmp_path: Path,
) -> None:
    folder, wheels = tmp_path / "engine-ab", tmp_path / "wheels"
    wheels.mkdir()
    code, log = install("--into", folder, "--wheels", wheels)
    assert (code, classify(log).kind) == (1, Kind.WHEELS_INCOMPLETE)
    shutil.copy(plugin.wheels / "tiny-1.0-py3-none-any.whl", wheels / "other-1.0.whl")
    (wheels / "other-1.0.whl").rename(wheels / "other-1.0-py3-none-any.whl")
    code, log = install("--into", folder, "--wheels", wheels)
    assert (code, classify(log).kind) == (1, Kind.WHEELS_INCOMPLETE), log
    assert state(folder) is State.BROKEN


def test_a_wheel_that_was_changed_is_refused(
    plugin: SmallPlugin, install: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    wheel = make_wheel(wheels, "tiny")
    with zipfile.ZipFile(wheel, "a") as file:
        file.writestr("evil.py", "")
    code, log = install("--into", tmp_path / "engine-ab", "--wheels", wheels)
    assert (code, classify(log).kind) == (1, Kind.DAMAGED_DOWNLOAD), log


def test_a_folder_of_the_users_is_never_deleted(
    install: Callable[..., tuple[int, str]], tmp_path: Path
) -> None:
    (tmp_path / "thesis.doc").touch()
    wheels = tmp_path.parent / (tmp_path.name + "-wheels")
    wheels.mkdir()
    make_wheel(wheels, "tiny")
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


BUILD = torch_build(Compute.CPU, sys.platform, platform.machine())


@pytest.mark.skipif(BUILD is None, reason="PyTorch has no build for this computer")
def test_with_torch_the_build_is_sealed_and_another_lock_of_it_makes_it_stale(
    plugin: SmallPlugin,
    install: Callable[..., tuple[int, str]],
    state: Callable[[Path], State],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """From a folder of wheels, with a wheel that only calls itself torch."""
    assert BUILD is not None
    monkeypatch.setattr(environment_state, "ENGINE_FOLDER", str(plugin.folder / "engine"))
    folder, wheels = tmp_path / "engine-ab", tmp_path / "wheels"
    shutil.copytree(plugin.wheels, wheels)
    make_wheel(wheels, "torch", "2.12.0+cpu")
    code, log = install("--into", folder, "--compute", "cpu", "--wheels", wheels)
    assert (code, classify(log).kind) == (1, Kind.WHEELS_INCOMPLETE), log
    make_wheel(wheels, "torch", BUILD.version)
    code, log = install("--into", folder, "--compute", "cpu", "--wheels", wheels)
    assert code == 0 and "Installing 3 packages" in log, log
    seal = json.loads((folder / "furrow-environment.json").read_text())
    assert (seal["compute"], seal["torch"]) == ("cpu", BUILD.version)
    digest = lock_digest(str(plugin.lock))
    found = environment_state.inspect(str(folder), str(folder / "bin" / "python"), digest)
    assert (found.state, found.compute) == (State.READY, Compute.CPU)
    lock = plugin.folder / "engine" / BUILD.lock
    before = lock.read_bytes()
    write_lock(lock, make_wheel(tmp_path, "besidetorch", "1.1"))
    try:
        assert state(folder) is State.STALE
    finally:
        lock.write_bytes(before)
    assert state(folder) is State.READY


@pytest.mark.skipif(BUILD is None, reason="PyTorch has no build for this computer")
def test_a_disk_that_is_too_small_for_torch_is_told_before_anything_is_done(
    plugin: SmallPlugin, tmp_path: Path
) -> None:
    """A disk of 2 GB (a tmpfs in a mount namespace) is enough for the forest, not for torch."""
    small = tmp_path / "small"
    small.mkdir()
    namespace = ["unshare", *([] if os.getuid() == 0 else ["--map-root-user"]), "--mount"]
    mount = ["mount", "-t", "tmpfs", "-o", "size=2000m", "none", str(small)]
    if subprocess.run([*namespace, *mount], capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine allows no mount namespace, so no small disk can be made")

    def said(*words: str) -> str:
        folder = str(small / "engine-ab")
        install = [BASE, "-I", "-X", "utf8", plugin.installer, "--into", folder, *words]
        line = f"{shlex.join(mount)} && {shlex.join(install)}; ls {shlex.quote(str(small))}"
        done = subprocess.run(
            [*namespace, "sh", "-c", line], capture_output=True, text=True, check=False, env=ALONE
        )
        return done.stdout

    log = said("--compute", "cpu", "--wheels", str(plugin.wheels))
    assert classify(log).kind is Kind.DISK_FULL, log
    assert log.splitlines()[-1] == "engine-ab.lock", log
    assert "[2/4]" in said("--wheels", str(plugin.wheels))
