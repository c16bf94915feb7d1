"""Find a Python that the engine can use, and make sure that it can make an environment."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from furrow.engine.installation.running import SetupFailed, ask, run_logged

OLDEST_PYTHON = (3, 11)
VERSION = "import sys; print('%d.%d' % sys.version_info[:2])"
PYTHON_NAMES = ("python3", "python3.13", "python3.12", "python3.11")


def find_python() -> str:
    """Path of the first Python that is new enough: FURROW_PYTHON, this one, then those on PATH."""
    chosen = os.environ.get("FURROW_PYTHON")
    candidates = [chosen] if chosen else [sys.executable, *PYTHON_NAMES]
    seen = []
    for candidate in candidates:
        answer = ask(candidate, f"{VERSION}; print(sys.executable)")
        if answer is None:
            continue
        version, _, path = answer.partition("\n")
        if tuple(int(part) for part in version.split(".")) >= OLDEST_PYTHON:
            return path
        seen.append(f"{path} is {version}")
    found = f" Found: {'; '.join(sorted(set(seen)))}." if seen else ""
    wanted = ".".join(str(part) for part in OLDEST_PYTHON)
    if chosen:
        raise SetupFailed(
            f"FURROW_PYTHON={chosen} is not a Python {wanted} or newer.{found} "
            "Name another, or unset it."
        )
    raise SetupFailed(
        f"no Python {wanted} or newer was found.{found} Install one, or name one: "
        "make setup FURROW_PYTHON=/path/to/python3"
    )


def wants_another_python(current: Path) -> bool:
    """Whether FURROW_PYTHON names a Python of another version than ``current``."""
    chosen = os.environ.get("FURROW_PYTHON")
    return bool(chosen) and ask(str(chosen), VERSION) != ask(current, VERSION)


def base_of(python: Path) -> str:
    """The Python that an environment's ``python`` was made from."""
    base = ask(python, "import sys; print(sys._base_executable)")
    if base is None:
        raise SetupFailed(f"{python} does not start. Run “make clean setup”.")
    return base


def has_module(python: str, module: str) -> bool:
    return ask(python, f"import venv, {module}") is not None


def ensure_can_make_environments(base: str) -> None:
    """Debian leaves venv and pip out of python3: add them where that needs no password."""
    if has_module(base, "ensurepip") or has_module(base, "pip"):
        return
    version = ask(base, VERSION)
    package = f"python{version}-venv"
    command = f"apt-get install {package}"
    lacking = f"{base} has neither ensurepip nor pip, so it cannot make an environment."
    if shutil.which("apt-get") is None or not os.path.realpath(base).startswith("/usr/bin/"):
        raise SetupFailed(f"{lacking} Install its venv and pip modules, then run again.")
    as_root = _as_root()
    if as_root is None:
        raise SetupFailed(f"{lacking} As an administrator, run “{command}”, then run again.")
    print(f"Installing the Debian package {package} …", flush=True)
    quiet = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    try:
        run_logged([*as_root, *quiet, "update"])
        run_logged([*as_root, *quiet, "install", "--yes", "--no-install-recommends", package])
    except SetupFailed as failure:
        raise SetupFailed(f"“{command}” failed. {failure}") from failure
    if not has_module(base, "ensurepip"):
        raise SetupFailed(f"{lacking} “{command}” ran, but did not help.")


def _as_root() -> list[str] | None:
    """The words before a command that make it run as root; None where a password is needed."""
    keep = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() == 0:
        return keep
    if shutil.which("sudo") is None:
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n", *keep] if allowed.returncode == 0 else None
