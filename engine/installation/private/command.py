"""The steps: check this Python and the disk, make a bare environment, fill it, seal it."""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from furrow.engine.contract.compute import Compute, TorchBuild, torch_build
from furrow.engine.installation.running import CHECKOUT, SetupFailed, worded

ENGINE = CHECKOUT / "engine"
LOCK = ENGINE / "requirements.lock"
NEEDED_MB = 1500
"""Free space in megabytes below which the set-up does not begin: packages, and their download."""
OLDEST_GLIBC = (2, 28)
"""The C library that the locked Linux packages are built for (manylinux_2_28)."""
MARK = "furrow-half-made"
"""A file that says: this folder was begun by a set-up, and may be made anew."""
STEPS = 4
PLAIN = ("-I", "-X", "utf8")
"""Of every Python that is started: nothing of the user's own, and no code page."""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Make a private engine environment.")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--into", type=Path, metavar="FOLDER", help="make the environment here")
    what.add_argument("--remove", type=Path, metavar="FOLDER", help="remove this environment")
    parser.add_argument("--wheels", type=Path, metavar="FOLDER", help="use no network")
    parser.add_argument(
        "--compute",
        choices=[compute.value for compute in Compute],
        default=Compute.NONE.value,
        help="also install torch: its build for the processor (cpu) or for NVIDIA GPUs (cuda)",
    )
    options = parser.parse_args(arguments)
    _lead_own_group()
    folder = Path(os.path.abspath(options.into or options.remove))
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with _only_one_setup(folder.with_name(folder.name + ".lock")):
            if options.remove:
                discard(folder)
            else:
                _make(folder, options.wheels, Compute(options.compute))
    except SetupFailed as failure:
        _say(f"Set-up stopped: {failure}")
        return 1
    except OSError as failure:
        _say(f"Set-up stopped: {failure}")
        _say(worded(failure))
        return 1
    _say("Removed." if options.remove else "Set-up finished.")
    return 0


def _make(folder: Path, wheels: Path | None, compute: Compute) -> None:
    _step(1, f"Checking Python {platform.python_version()} and the disk")
    _check_computer()
    build = _torch_build(compute)
    _check_disk(folder, build)
    if wheels is not None and not any(wheels.glob("*.whl")):
        raise SetupFailed(f"the folder {wheels} holds no wheels (*.whl).")
    _step(2, f"Making the environment {folder}")
    discard(folder)
    folder.mkdir()
    (folder / MARK).write_text("", encoding="utf-8")
    _run([sys.executable, *PLAIN, "-m", "venv", str(folder)])
    python = python_of(folder)
    _install(python, build, wheels)
    _step(4, "Sealing the environment")
    _run([python, *PLAIN, str(ENGINE), "environment-seal", compute.value])
    (folder / MARK).unlink()


def _install(python: str, build: TorchBuild | None, wheels: Path | None) -> None:
    """The locked packages, by their hashes; then torch, where no lock can name its file."""
    locks = [LOCK, *([ENGINE / build.lock] if build is not None else [])]
    apart = build is not None and bool(build.index)
    count = len(set().union(*map(_names, locks))) + int(apart)
    origin = f" from the folder {wheels}" if wheels is not None else ""
    _step(3, f"Installing {count} packages{origin}")
    calm = ["--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
    exact = ["--only-binary=:all:", "--no-deps"]
    source = ["--no-index", "--find-links", str(wheels)] if wheels is not None else []
    install = [python, *PLAIN, "-m", "pip", "install", *calm, *exact, *source]
    for lock in locks:
        _run([*install, "--require-hashes", "-r", str(lock)])
    if build is not None and apart:
        index = ["--extra-index-url", build.index] if wheels is None else []
        _run([*install, *index, f"torch=={build.version}"])


def _torch_build(compute: Compute) -> TorchBuild | None:
    if compute is Compute.NONE:
        return None
    build = torch_build(compute, sys.platform, platform.machine())
    if build is None:
        raise SetupFailed(
            f"torch is not offered for {compute.value} on this computer "
            f"({sys.platform}, {platform.machine()})."
        )
    return build


def python_of(folder: Path) -> str:
    """The Python of an environment."""
    inside = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
    return str(folder.joinpath(*inside))


def discard(folder: Path) -> None:
    """Remove an older or half-made environment: moved aside in one step, then deleted.

    Raises SetupFailed for a folder that is none: nothing of the user's is ever deleted.
    """
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise SetupFailed(f"{folder} is not a folder. Move it away and run again.")
    discarded = folder.with_name(folder.name + ".discarded")
    if folder.is_dir() and any(folder.iterdir()):
        if not (folder / MARK).exists() and not (folder / "pyvenv.cfg").exists():
            raise SetupFailed(
                f"{folder} holds something that is not a Python environment. "
                "Move it away and run again."
            )
        if discarded.exists():
            shutil.rmtree(discarded)
        folder.rename(discarded)
    elif folder.is_dir():
        folder.rmdir()
    if discarded.exists():
        shutil.rmtree(discarded)


def _check_computer() -> None:
    if sys.maxsize <= 2**32:
        raise SetupFailed(f"{sys.executable} is a 32-bit Python; the engine needs 64 bits.")
    library, version = platform.libc_ver()
    if library == "glibc" and _numbers(version) < OLDEST_GLIBC:
        oldest = ".".join(str(part) for part in OLDEST_GLIBC)
        raise SetupFailed(f"this system's C library is glibc {version}, older than {oldest}.")


def _check_disk(folder: Path, build: TorchBuild | None) -> None:
    needed_mb = NEEDED_MB + (build.download_mb + build.disk_mb if build is not None else 0)
    free_mb = shutil.disk_usage(folder.parent).free // 1_000_000
    if free_mb < needed_mb:
        raise SetupFailed(
            f"No space left on device: {folder.parent} has {free_mb} MB free, "
            f"{needed_mb} MB are needed."
        )


def _run(command: Sequence[str]) -> None:
    """Run a step; what it says goes straight to this process's own output."""
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, stderr=subprocess.STDOUT, check=False)
    if ended.returncode != 0:
        raise SetupFailed(f"this command failed ({ended.returncode}): {' '.join(command)}")


def _names(lock: Path) -> set[str]:
    """The packages of a lock."""
    text = lock.read_text(encoding="utf-8")
    return set(re.findall(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", text, flags=re.MULTILINE))


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def _step(number: int, text: str) -> None:
    _say(f"[{number}/{STEPS}] {text}")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _lead_own_group() -> None:
    """So that whoever started this can end it, and pip below it, at once."""
    if sys.platform != "win32" and os.getpid() != os.getpgrp():
        os.setsid()


@contextmanager
def _only_one_setup(path: Path) -> Iterator[None]:
    """Two QGIS windows may be asked at once: the second is told, and nothing is done twice."""
    with path.open("w", encoding="utf-8") as handle:
        try:
            _lock(handle)
        except OSError:
            raise SetupFailed("another set-up of this environment is running.") from None
        yield


def _lock(handle: IO[str]) -> None:
    """Held until the file is closed, or this process has ended."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
