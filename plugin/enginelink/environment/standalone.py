"""A Python for computers that have none: python-build-standalone, pinned by its SHA-256.

The last choice. It is fetched (:mod:`.standalone_setup`) into Furrow's folder of the user's data,
only after the user agreed, and belongs to nothing else on the computer.
"""

from __future__ import annotations

import ntpath
import posixpath
from dataclasses import dataclass
from urllib.parse import urlsplit

from furrow.plugin.enginelink.environment.places import data_folder
from furrow.plugin.enginelink.environment.system import System

DOWNLOAD_MB = 110
DISK_MB = 350
"""An estimate for the largest of the archives; none could be fetched where this was written."""

_RELEASE = "20251031"
_VERSION = "3.12.12"
_BASE = "https://github.com/astral-sh/python-build-standalone/releases/download"

# target -> SHA-256 of the archive, as listed with the release: seen in a published list of
# checksums, not fetched and compared, as its host could not be reached where this was written.
_CHECKSUMS = {
    # pragma: allowlist nextline secret
    "x86_64-unknown-linux-gnu": "80c3882f14e15cef8260ef5257d198e8f4371ca265887431d939e0d561de3253",
    # pragma: allowlist nextline secret
    "aarch64-unknown-linux-gnu": "81b644d166e0bfb918615af8a2363f8fcf26eccdcc60a5334b6a62c088470bac",
    # pragma: allowlist nextline secret
    "x86_64-pc-windows-msvc": "cff398b3f520c442a1b085dd347126c10c1b03f01ccc0decd8c897a687e893f1",
    # pragma: allowlist nextline secret
    "x86_64-apple-darwin": "687052a046d33be49dc95dd671816709067cf6176ed36c93ea61b1fe0b883b0f",
    # pragma: allowlist nextline secret
    "aarch64-apple-darwin": "5e110cb821d2eb8246065d3b46faa655180c976c4e17250f7883c634a629bc63",
}
_TARGETS = {
    ("linux", "x86_64"): "x86_64-unknown-linux-gnu",
    ("linux", "aarch64"): "aarch64-unknown-linux-gnu",
    ("win32", "amd64"): "x86_64-pc-windows-msvc",
    ("darwin", "x86_64"): "x86_64-apple-darwin",
    ("darwin", "arm64"): "aarch64-apple-darwin",
}


@dataclass(frozen=True)
class StandalonePython:
    """An archive (tar.gz) that unpacks to ``python/``."""

    version: tuple[int, int]
    url: str
    sha256: str
    name: str = "python"
    """Of the folder that it gets."""

    @property
    def host(self) -> str:
        return urlsplit(self.url).hostname or ""


def standalone_for(platform: str, machine: str) -> StandalonePython | None:
    """The archive for a computer (sys.platform, platform.machine()); None where there is none."""
    target = _TARGETS.get((platform, machine.lower()))
    if target is None:
        return None
    name = f"cpython-{_VERSION}+{_RELEASE}-{target}-install_only.tar.gz"
    major, minor, _ = _VERSION.split(".")
    url = f"{_BASE}/{_RELEASE}/{name}"
    folder = f"python-{_VERSION}-{_RELEASE}"
    return StandalonePython((int(major), int(minor)), url, _CHECKSUMS[target], folder)


def standalone_folder(system: System, standalone: StandalonePython) -> str:
    """Where it is unpacked to; there once it is whole."""
    path = ntpath if system.platform == "win32" else posixpath
    return str(path.join(data_folder(system), standalone.name))


def standalone_python(system: System, standalone: StandalonePython) -> str:
    """The program in it."""
    folder = standalone_folder(system, standalone)
    if system.platform == "win32":
        return ntpath.join(folder, "python", "python.exe")
    return posixpath.join(folder, "python", "bin", "python3")
