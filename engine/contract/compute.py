"""What the engine computes with: the one table of the builds of torch, for set-up and for panel.

The recipes without deep learning need none of them. Which file of torch holds CUDA differs by
system: the default package index holds the CUDA build for Linux, and builds without CUDA for
Windows and macOS (there with Apple's GPU, MPS); the other builds come from PyTorch's own index.

How they are pinned: files of the default index by SHA-256 (requirements-torch.lock). Those of
PyTorch's own index, which could not be read where this was written, by the exact version and build
(``2.13.0+cpu``, a version that the default index cannot hold) and by TLS; what torch imports
beside itself by SHA-256 even then (requirements-beside-torch.lock).
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Optional, Tuple
from urllib.parse import urlsplit

TORCH_VERSION = "2.13.0"
_CUDA = "cu130"
"""PyTorch 2.13 is built for CUDA 12.6, 13.0 and 13.2; 13.0 is its default (its RELEASE.md)."""
OLDEST_CUDA_DRIVER = 580
"""NVIDIA's driver that CUDA 13 needs (CUDA Compatibility guide), on Linux and Windows."""
OLDEST_CUDA_CAPABILITY = (7, 5)
"""Turing: the oldest GPUs that the CUDA 13.0 builds hold code for."""
_PYTORCH = "https://download.pytorch.org/whl/"


class Compute(enum.Enum):
    """What an engine environment can compute with."""

    NONE = "none"
    """No torch: all recipes but those of deep learning."""
    CPU = "cpu"
    """Deep learning on the processor; on a Mac with an Apple processor on its GPU, too."""
    CUDA = "cuda"
    """Deep learning on an NVIDIA GPU."""


@dataclass(frozen=True)
class TorchBuild:
    """One build of torch for one system, and what it costs beside the packages of all."""

    compute: Compute
    version: str
    """As the installed package names itself, with the build: "2.13.0+cpu"."""
    index: str
    """Address of the package index that holds it; empty for the default one."""
    lock: str
    """File name, in the engine's folder, of the lock with torch or with what torch imports."""
    download_mb: int
    disk_mb: int
    measured: bool
    """Whether the sizes were measured; else they are an estimate."""

    @property
    def host(self) -> str:
        """Host of the index; empty for the default one."""
        return urlsplit(self.index).hostname or ""


def torch_build(compute: Compute, platform: str, machine: str) -> Optional[TorchBuild]:
    """The build for a computer; None for NONE, and where PyTorch offers none.

    Args:
        platform: as sys.platform.
        machine: as platform.machine(), in any case.
    """
    return _BUILDS.get((compute, platform, machine.lower()))


def is_cuda_fit(driver: str, capability: Tuple[int, int]) -> bool:
    """Whether the CUDA build can use a GPU.

    Args:
        driver: version of NVIDIA's driver, e.g. "580.95.05".
        capability: the GPU's compute capability; (0, 0) where it is not known.
    """
    return is_driver_fit(driver) and (capability == (0, 0) or capability >= OLDEST_CUDA_CAPABILITY)


def is_driver_fit(driver: str) -> bool:
    major = driver.split(".", 1)[0]
    return major.isdigit() and int(major) >= OLDEST_CUDA_DRIVER


def _default(compute: Compute, download_mb: int, disk_mb: int, measured: bool) -> TorchBuild:
    lock = "requirements-torch.lock"
    return TorchBuild(compute, TORCH_VERSION, "", lock, download_mb, disk_mb, measured)


def _pytorch(
    compute: Compute, build: str, download_mb: int, disk_mb: int, measured: bool
) -> TorchBuild:
    lock, version = "requirements-beside-torch.lock", f"{TORCH_VERSION}+{build}"
    return TorchBuild(compute, version, _PYTORCH + build, lock, download_mb, disk_mb, measured)


# Beside the packages of all, in decimal megabytes. Measured on 2026-11-21, Python 3.11, Linux: the
# files that pip downloaded, and what lay on disk then. For Windows and macOS the file of torch was
# downloaded and its contents summed; the rest is as on Linux. What deep learning needs beside torch
# (15 MB to download, 130 MB on disk) was measured on Linux with the processor's build and added to
# all. Estimated: no such file was seen.
_BUILDS = {
    (Compute.CPU, "linux", "x86_64"): _pytorch(Compute.CPU, "cpu", 220, 1000, True),
    (Compute.CPU, "linux", "aarch64"): _pytorch(Compute.CPU, "cpu", 215, 1030, False),
    (Compute.CPU, "win32", "amd64"): _default(Compute.CPU, 150, 730, True),
    (Compute.CPU, "darwin", "arm64"): _default(Compute.CPU, 140, 730, True),
    (Compute.CUDA, "linux", "x86_64"): _default(Compute.CUDA, 2755, 5030, True),
    (Compute.CUDA, "win32", "amd64"): _pytorch(Compute.CUDA, _CUDA, 2015, 4630, False),
}
