"""The plugin's folder as installed, with locks of one small package each, for real quick set-ups.

The small package of the engine's lock borrows the packages of the environment that the tests run
beside, so an engine started in such an environment is whole, and its doctor is content.
"""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class SmallPlugin:
    folder: Path
    wheels: Path
    """The wheels of every lock, and a torch that is none."""

    @property
    def installer(self) -> str:
        return str(self.folder / "engine" / "installation" / "private")

    @property
    def lock(self) -> Path:
        return self.folder / "engine" / "requirements.lock"


def make_small_plugin(parent: Path, borrowed: Path | None = None) -> SmallPlugin:
    """Copy the engine into ``parent``; with ``borrowed``, an environment whose packages to see."""
    folder, wheels = parent / "furrow", parent / "wheels"
    wheels.mkdir(parents=True)
    code = shutil.ignore_patterns("__pycache__", "*.lock")
    shutil.copytree(CHECKOUT / "engine", folder / "engine", ignore=code)
    shutil.copy(CHECKOUT / "__init__.py", folder / "__init__.py")
    files = {"tiny.py": ""}
    if borrowed is not None:
        (packages,) = (borrowed / "lib").glob("python3.*/site-packages")
        files["borrowed.pth"] = f"{packages}\n"
    plugin = SmallPlugin(folder, wheels)
    write_lock(plugin.lock, make_wheel(wheels, "tiny", files=files))
    beside = make_wheel(wheels, "besidetorch")
    for name in ("requirements-torch.lock", "requirements-beside-torch.lock"):
        write_lock(folder / "engine" / name, beside)
    return plugin


def write_lock(lock: Path, *wheels: Path) -> None:
    lines = []
    for wheel in wheels:
        name, version = wheel.name.split("-")[:2]
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        lines.append(f"{name}=={version} --hash=sha256:{digest}\n")
    lock.write_text("".join(lines), encoding="utf-8")


def make_wheel(
    folder: Path, name: str, version: str = "1.0", files: dict[str, str] | None = None
) -> Path:
    """A wheel for every Python and system; ``files``: path in it -> content."""
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    about = f"{name}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    held = {
        **({f"{name}.py": ""} if files is None else files),
        f"{about}/METADATA": metadata,
        f"{about}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n",
    }
    record = "".join(f"{path},,\n" for path in (*held, f"{about}/RECORD"))
    with zipfile.ZipFile(wheel, "w") as file:
        for path, content in {**held, f"{about}/RECORD": record}.items():
            file.writestr(path, content)
    return wheel
