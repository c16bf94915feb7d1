"""What this package asks of the computer, in one place: tests give it another computer."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from furrow.plugin.enginelink.child_environment import setup_variables
from furrow.plugin.enginelink.process import NO_CONSOLE

_ASK = """
import importlib.util, json, platform, sys
print(json.dumps({
    "executable": sys.executable,
    "version": list(sys.version_info[:2]),
    "bits": 64 if sys.maxsize > 2 ** 32 else 32,
    "implementation": platform.python_implementation(),
    "can_make": all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")),
}))
"""


@dataclass(frozen=True)
class PythonFacts:
    """What a Python says of itself."""

    executable: str
    version: tuple[int, int]
    bits: int
    implementation: str
    can_make_environments: bool
    """It has venv and ensurepip (Debian leaves them out of python3)."""


class System:
    """This computer. A test gives the choices below another one."""

    def __init__(self) -> None:
        self.platform: str = sys.platform
        self.machine: str = platform.machine().lower()
        self.environ: dict[str, str] = dict(os.environ)
        self.home: str = os.path.expanduser("~")
        self.base_prefix: str = sys.base_prefix
        """Where the Python that runs QGIS lies."""
        self.qgis_version: tuple[int, int] = sys.version_info[:2]
        """Version of the Python that runs QGIS."""
        self.long_paths: bool = sys.platform != "win32" or _windows_long_paths()
        """Whether paths of 260 letters and more can be used."""

    def exists(self, path: str) -> bool:
        return os.path.exists(path)

    def read(self, path: str) -> str | None:
        """The text of a small file; None where there is none."""
        try:
            with open(path, encoding="utf-8", errors="replace") as file:
                return file.read()
        except OSError:
            return None

    def which(self, name: str) -> str | None:
        return shutil.which(name, path=self.environ.get("PATH"))

    def run(self, command: Sequence[str], seconds: float = 20.0) -> str | None:
        """What a command prints; None where it is missing, fails or hangs."""
        try:
            answer = subprocess.run(
                list(command),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=setup_variables(self.environ, self.platform, {}),
                timeout=seconds,
                check=False,
                creationflags=NO_CONSOLE,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return answer.stdout.decode("utf-8", "replace") if answer.returncode == 0 else None

    def ask(self, python: str) -> PythonFacts | None:
        """What the Python at this path says of itself; None where it is none."""
        answer = self.run([python, "-I", "-c", _ASK])
        try:
            said = json.loads(answer or "")
            return PythonFacts(
                executable=str(said["executable"]),
                version=(int(said["version"][0]), int(said["version"][1])),
                bits=int(said["bits"]),
                implementation=str(said["implementation"]),
                can_make_environments=bool(said["can_make"]),
            )
        except (ValueError, KeyError, TypeError, IndexError):
            return None


def _windows_long_paths() -> bool:
    """Reasoned from Microsoft's documentation, not seen."""
    if sys.platform != "win32":
        return True
    import winreg

    place = r"SYSTEM\CurrentControlSet\Control\FileSystem"
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
            return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    except OSError:
        return False
