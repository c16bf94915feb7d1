"""``make setup``: bring the environments up to date, and say what was done in a line."""

from __future__ import annotations

import argparse
import fcntl
import os
import shlex
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from furrow.engine.installation.environments import (
    ENGINE,
    TOOLS,
    Environment,
    engine_identity,
    is_current,
    site_packages,
    start_afresh,
    tools_identity,
    write_stamp,
)
from furrow.engine.installation.pythons import (
    base_of,
    ensure_can_make_environments,
    find_python,
    has_module,
    wants_another_python,
)
from furrow.engine.installation.running import CHECKOUT, LOG, SetupFailed, run_logged, worded


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Make Furrow's engine environment from its lock.")
    parser.add_argument("--dev", action="store_true", help="also make the tools of the tests")
    options = parser.parse_args(arguments)
    try:
        with _only_one_setup():
            _ensure_engine()
            if options.dev:
                _ensure_tools()
    except SetupFailed as failure:
        print(f"Set-up stopped: {failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Set-up was interrupted. Run it again; it starts afresh.", file=sys.stderr)
        return 130
    except OSError as failure:
        print(f"Set-up stopped: {worded(failure)}", file=sys.stderr)
        return 1
    return 0


def _ensure_engine() -> None:
    if is_current(ENGINE, engine_identity()) and not wants_another_python(ENGINE.python):
        return
    with _announced(ENGINE):
        base = find_python()
        ensure_can_make_environments(base)
        start_afresh(ENGINE)
        _install(ENGINE, pip=_make_venv(ENGINE, base))
        _make_importable()
        _write_command()
        _seal()
        write_stamp(ENGINE, engine_identity())


def _ensure_tools() -> None:
    """The tools' environment sees the engine's packages, and never the other way round."""
    if is_current(TOOLS, tools_identity()):
        return
    with _announced(TOOLS):
        start_afresh(TOOLS)
        pip = _make_venv(TOOLS, base_of(ENGINE.python))
        line = f"import site; site.addsitedir({str(site_packages(ENGINE))!a})\n"
        (site_packages(TOOLS) / "engine_packages.pth").write_text(line, encoding="utf-8")
        _install(TOOLS, pip)
        write_stamp(TOOLS, tools_identity())


def _make_venv(environment: Environment, base: str) -> list[str]:
    """Make the bare environment with ``base``; returns the command that is its pip."""
    folder = str(environment.folder)
    if has_module(base, "ensurepip"):
        run_logged([base, "-I", "-m", "venv", folder])
        return [str(environment.python), "-I", "-m", "pip"]
    run_logged([base, "-I", "-m", "venv", "--without-pip", folder])
    return [base, "-I", "-m", "pip", "--python", str(environment.python)]


def _install(environment: Environment, pip: list[str]) -> None:
    quiet = ["--quiet", "--no-input", "--disable-pip-version-check"]
    exact = ["--require-hashes", "--only-binary=:all:", "--no-deps"]
    run_logged([*pip, "install", *quiet, *exact, "-r", str(environment.lock)])


def _make_importable() -> None:
    """Let ``import furrow`` find this checkout, whatever its folder is called.

    The same as an editable install does, without a build step: nothing is written into the
    checkout, and the environment holds only what the lock names.
    """
    finder = f'''"""Written by make setup: finds the package furrow in its checkout."""
import importlib.util
import sys


class CheckoutFinder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name != "furrow":
            return None
        return importlib.util.spec_from_file_location(
            name, {str(CHECKOUT / "__init__.py")!r}, submodule_search_locations=[{str(CHECKOUT)!r}]
        )


if CheckoutFinder not in sys.meta_path:
    sys.meta_path.append(CheckoutFinder)
'''
    packages = site_packages(ENGINE)
    (packages / "_furrow_checkout.py").write_text(finder, encoding="utf-8")
    (packages / "furrow_checkout.pth").write_text("import _furrow_checkout\n", encoding="utf-8")


def _write_command() -> None:
    """``.venv/bin/furrow``: the checkout's engine under the environment's Python, isolated."""
    python, engine = shlex.quote(str(ENGINE.python)), shlex.quote(str(CHECKOUT / "engine"))
    command = ENGINE.folder / "bin" / "furrow"
    command.write_text(f'#!/bin/sh\nexec {python} -I -X utf8 {engine} "$@"\n', encoding="utf-8")
    command.chmod(0o755)


def _seal() -> None:
    """Let the engine note which lock its environment was made from; it refuses a stale one."""
    run_logged(
        [str(ENGINE.python), "-I", "-X", "utf8", str(CHECKOUT / "engine"), "environment-seal"]
    )


@contextmanager
def _announced(environment: Environment) -> Iterator[None]:
    name = environment.folder.name
    print(f"Setting up {environment.purpose} in {name} (once; a few minutes) …", flush=True)
    LOG.write_text("", encoding="utf-8")
    began = time.monotonic()
    yield
    print(f"Set up {name} in {time.monotonic() - began:.0f} s.", flush=True)


@contextmanager
def _only_one_setup() -> Iterator[None]:
    """Hold a lock while setting up; it falls away when this process and its children have ended.

    The children inherit it: a pip that outlives a killed set-up must not write into the next one's
    environment.
    """
    LOG.parent.mkdir(exist_ok=True)
    with (LOG.parent / "setup.lock").open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print("Another set-up of this checkout is running; waiting for it …", flush=True)
            fcntl.flock(handle, fcntl.LOCK_EX)
        os.set_inheritable(handle.fileno(), True)
        yield
