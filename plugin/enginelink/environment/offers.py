"""What an environment may be made to compute with on this computer, for the user to choose."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from furrow.engine.contract.compute import (
    Compute,
    TorchBuild,
    is_cuda_fit,
    is_driver_fit,
    torch_build,
)
from furrow.plugin.enginelink.environment.gpu import Gpu
from furrow.plugin.enginelink.environment.system import System

DOWNLOAD_MB = 265
INSTALLED_MB = 1060
"""The packages of all, in megabytes: seen on Linux, x86_64; Windows and macOS are of the same
order (not seen)."""


class Hindrance(enum.Enum):
    """Why something cannot be chosen here."""

    NO_BUILD = "no-build"
    """PyTorch has no build for this system and processor."""
    NO_GPU = "no-gpu"
    OLD_DRIVER = "old-driver"
    OLD_GPU = "old-gpu"


@dataclass(frozen=True)
class Offer:
    """One thing to choose, with what it costs."""

    compute: Compute
    build: TorchBuild | None
    """None with NONE, and where there is no build."""
    hindrance: Hindrance | None = None

    @property
    def download_mb(self) -> int:
        return DOWNLOAD_MB + (self.build.download_mb if self.build is not None else 0)

    @property
    def disk_mb(self) -> int:
        return INSTALLED_MB + (self.build.disk_mb if self.build is not None else 0)

    @property
    def measured(self) -> bool:
        """Whether the sizes were measured; else they are an estimate."""
        return self.build is None or self.build.measured


FOREST_ONLY = Offer(Compute.NONE, None)


def offers(system: System, gpu: Gpu | None) -> tuple[Offer, ...]:
    """Every choice, the smallest first; the first is always possible."""
    builds = {
        compute: torch_build(compute, system.platform, system.machine)
        for compute in (Compute.CPU, Compute.CUDA)
    }
    cpu, cuda = builds[Compute.CPU], builds[Compute.CUDA]
    return (
        FOREST_ONLY,
        Offer(Compute.CPU, cpu, Hindrance.NO_BUILD if cpu is None else None),
        Offer(Compute.CUDA, cuda, _cuda_hindrance(cuda, gpu)),
    )


def preselected(made_for: Compute, found: tuple[Offer, ...]) -> Compute:
    """What is chosen until the user chooses: what is there already; else the smallest.

    The smallest, as no recipe that comes with this version needs torch.
    """
    possible = {offer.compute for offer in found if offer.hindrance is None}
    return made_for if made_for in possible else Compute.NONE


def _cuda_hindrance(build: TorchBuild | None, gpu: Gpu | None) -> Hindrance | None:
    if build is None:
        return Hindrance.NO_BUILD
    if gpu is None:
        return Hindrance.NO_GPU
    if not is_driver_fit(gpu.driver):
        return Hindrance.OLD_DRIVER
    return None if is_cuda_fit(gpu.driver, gpu.capability) else Hindrance.OLD_GPU
