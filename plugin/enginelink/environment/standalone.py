"""A Python for computers that have none: python-build-standalone, pinned by its SHA-256.

Declared here, and chosen last. Fetching it is not part of this version: where the choice falls on
it, the panel says which file to fetch, and asks for the folder that it was unpacked to.
"""

from __future__ import annotations

from dataclasses import dataclass

_RELEASE = "20251031"
_VERSION = "3.12.12"
_BASE = "https://github.com/astral-sh/python-build-standalone/releases/download"

# target -> SHA-256 of the archive, as listed with the release (seen in a published list of
# checksums, not fetched and compared).
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
    """An archive that unpacks to ``python/``."""

    version: tuple[int, int]
    url: str
    sha256: str


def standalone_for(platform: str, machine: str) -> StandalonePython | None:
    """The archive for a computer (sys.platform, platform.machine()); None where there is none."""
    target = _TARGETS.get((platform, machine.lower()))
    if target is None:
        return None
    name = f"cpython-{_VERSION}+{_RELEASE}-{target}-install_only.tar.gz"
    major, minor, _ = _VERSION.split(".")
    url = f"{_BASE}/{_RELEASE}/{name}"
    return StandalonePython((int(major), int(minor)), url, _CHECKSUMS[target])
