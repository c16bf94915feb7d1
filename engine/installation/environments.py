"""The two environments: what they are made from, whether they still hold, and clearing the way."""

from __future__ import annotations

import errno
import hashlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from furrow.engine.installation.pythons import VERSION
from furrow.engine.installation.running import CHECKOUT, LOG, SetupFailed, ask

STAMP_NAME = "furrow-setup.json"


@dataclass(frozen=True)
class Environment:
    """One virtual environment and the lock that it is made from."""

    folder: Path
    lock: Path
    purpose: str
    needed_mb: int
    """Free space in megabytes below which the set-up does not begin."""

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def stamp(self) -> Path:
        return self.folder / STAMP_NAME


ENGINE = Environment(
    CHECKOUT / ".venv", CHECKOUT / "engine" / "requirements.lock", "the engine environment", 1500
)
TOOLS = Environment(
    CHECKOUT / ".venv-dev", CHECKOUT / "tests" / "requirements.lock", "the tools of the tests", 500
)


def engine_identity() -> dict[str, str]:
    """What an environment must have been made from to be used here and now."""
    return {"lock": _sha256(ENGINE.lock), "checkout": str(CHECKOUT), "setup": _recipe()}


def tools_identity() -> dict[str, str]:
    return {"engine": _sha256(ENGINE.stamp), "lock": _sha256(TOOLS.lock)}


def is_current(environment: Environment, identity: dict[str, str]) -> bool:
    try:
        found = json.loads(environment.stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    version = ask(environment.python, VERSION)
    return version is not None and found == {**identity, "python": version}


def write_stamp(environment: Environment, identity: dict[str, str]) -> None:
    """Last of all, and in one piece: an environment without its stamp is half-made."""
    version = ask(environment.python, VERSION)
    beside = environment.stamp.with_suffix(".part")
    beside.write_text(json.dumps({**identity, "python": version}, indent=2), encoding="utf-8")
    beside.replace(environment.stamp)


def start_afresh(environment: Environment) -> None:
    """Clear the way: nothing of an older or half-made environment stays behind.

    What is there is moved aside in one step before it is deleted, and the new folder is marked as
    ours at once, so a set-up killed at any moment leaves something that the next one recognises.
    """
    folder = environment.folder
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise SetupFailed(f"{folder} is not a folder. Move it away and run again.")
    if folder.is_dir() and any(folder.iterdir()):
        if not environment.stamp.exists() and not (folder / "pyvenv.cfg").exists():
            raise SetupFailed(
                f"{folder} holds something that is not a Python environment. "
                "Move it away and run again."
            )
        discarded = LOG.parent / f"discarded-{folder.name}"
        if discarded.exists():
            shutil.rmtree(discarded)
        try:
            folder.rename(discarded)
            shutil.rmtree(discarded)
        except OSError as problem:
            if problem.errno not in (errno.EXDEV, errno.EBUSY):
                raise
            _empty(environment)  # a volume is mounted there: it cannot be moved
    free_mb = shutil.disk_usage(folder.parent).free // 1_000_000
    if free_mb < environment.needed_mb:
        raise SetupFailed(
            f"the disk of {folder.parent} has {free_mb} MB free, and {environment.purpose} needs "
            f"about {environment.needed_mb} MB. Free some space and run again."
        )
    folder.mkdir(exist_ok=True)
    environment.stamp.write_text("half-made", encoding="utf-8")


def _empty(environment: Environment) -> None:
    environment.stamp.write_text("half-made", encoding="utf-8")
    for path in environment.folder.iterdir():
        if path == environment.stamp:
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


def site_packages(environment: Environment) -> Path:
    path = ask(environment.python, "import sysconfig; print(sysconfig.get_path('purelib'))")
    if path is None:
        raise SetupFailed(f"{environment.python} does not start. Run “make clean setup”.")
    return Path(path)


def _recipe() -> str:
    """Hash of this package: an environment that an older set-up made is made again."""
    files = sorted(Path(__file__).parent.glob("*.py"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
