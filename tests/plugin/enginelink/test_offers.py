"""What can be chosen to compute with, on computers of every kind."""

from __future__ import annotations

from pathlib import Path

import pytest

from furrow.engine.contract.compute import Compute, torch_build
from furrow.engine.environment import read_lock
from furrow.plugin.enginelink.environment.gpu import Gpu, find_gpu
from furrow.plugin.enginelink.environment.offers import Hindrance, offers, preselected
from furrow.plugin.enginelink.environment.pip_sources import USUAL_INDEX
from furrow.plugin.enginelink.environment.plan import plan_setup
from tests.plugin.enginelink.computers import Computer

ENGINE = Path(__file__).resolve().parents[3] / "engine"
NEW = Gpu("NVIDIA RTX A4000", 16376, "580.95.05", (8, 6))
FOLDER = "/home/ann/.local/share/furrow/engine-ab"


def hindrances(platform: str, machine: str, gpu: Gpu | None) -> list[Hindrance | None]:
    return [offer.hindrance for offer in offers(Computer(platform, machine), gpu)]


def test_the_forest_is_always_possible_and_the_smallest() -> None:
    for platform, machine in (("linux", "riscv64"), ("darwin", "x86_64"), ("win32", "AMD64")):
        found = offers(Computer(platform, machine), None)
        assert found[0].compute is Compute.NONE and found[0].hindrance is None
        assert all(found[0].disk_mb <= offer.disk_mb for offer in found)
        assert preselected(Compute.NONE, found) is Compute.NONE


@pytest.mark.parametrize(
    ("platform", "machine", "compute", "version", "host"),
    [
        ("linux", "x86_64", Compute.CPU, "2.13.0+cpu", "download.pytorch.org"),
        ("linux", "x86_64", Compute.CUDA, "2.13.0", ""),
        ("win32", "AMD64", Compute.CPU, "2.13.0", ""),
        ("win32", "AMD64", Compute.CUDA, "2.13.0+cu130", "download.pytorch.org"),
        ("darwin", "arm64", Compute.CPU, "2.13.0", ""),
    ],
)
def test_each_system_takes_the_build_from_where_it_is(
    platform: str, machine: str, compute: Compute, version: str, host: str
) -> None:
    build = torch_build(compute, platform, machine)
    assert build is not None
    assert (build.version, build.host) == (version, host)
    assert build.disk_mb > build.download_mb > 100
    locked = {package.name: package.version for package in read_lock(str(ENGINE / build.lock))}
    assert locked.get("torch") == (None if host else version)
    assert {"sympy", "networkx", "fsspec"} <= set(locked)


def test_the_locks_of_torch_agree_with_the_engines_own() -> None:
    own = {package.name: package.version for package in read_lock()}
    for name in ("requirements-torch.lock", "requirements-beside-torch.lock"):
        for package in read_lock(str(ENGINE / name)):
            assert own.get(package.name, package.version) == package.version, package.name
    assert "torch" not in own


def test_no_mac_and_no_old_driver_or_gpu_is_offered_cuda() -> None:
    assert hindrances("linux", "x86_64", NEW) == [None, None, None]
    assert hindrances("linux", "x86_64", None)[2] is Hindrance.NO_GPU
    assert hindrances("darwin", "arm64", None) == [None, None, Hindrance.NO_BUILD]
    assert hindrances("darwin", "x86_64", None)[1] is Hindrance.NO_BUILD
    old_driver = Gpu("NVIDIA RTX A4000", 16376, "550.54", (8, 6))
    assert hindrances("win32", "AMD64", old_driver)[2] is Hindrance.OLD_DRIVER
    pascal = Gpu("NVIDIA GeForce GTX 1060", 6144, "580.95.05", (6, 1))
    assert hindrances("linux", "x86_64", pascal)[2] is Hindrance.OLD_GPU
    unknown = Gpu("NVIDIA RTX A4000", 16376, "580.95.05")
    assert hindrances("linux", "x86_64", unknown)[2] is None


def test_what_was_chosen_before_is_chosen_again_where_it_still_can_be() -> None:
    linux = Computer("linux")
    assert preselected(Compute.CPU, offers(linux, None)) is Compute.CPU
    assert preselected(Compute.CUDA, offers(linux, NEW)) is Compute.CUDA
    assert preselected(Compute.CUDA, offers(linux, None)) is Compute.NONE


def test_the_plan_names_the_host_of_torch_and_adds_its_size() -> None:
    forest, processor, _ = offers(Computer("linux"), None)
    plain = plan_setup(Computer("linux"), "/usr/bin/python3", FOLDER, offer=forest)
    torch = plan_setup(Computer("linux"), "/usr/bin/python3", FOLDER, offer=processor)
    assert plain.sources == (USUAL_INDEX,) and "--compute" not in plain.words
    assert torch.sources == (USUAL_INDEX, "download.pytorch.org")
    assert torch.words[-2:] == ("--compute", "cpu")
    assert torch.download_mb > plain.download_mb + 150 and torch.disk_mb > plain.disk_mb + 500
    offline = plan_setup(Computer("linux"), "p", FOLDER, wheels="/media/stick", offer=processor)
    assert offline.sources == () and offline.download_mb == 0


class Driver(Computer):
    """A computer whose nvidia-smi knows only some fields."""

    def run(self, command, seconds=20.0):  # type: ignore[no-untyped-def]
        return None if "compute_cap" in command[1] else "NVIDIA T400, 2048, 450.80\n"


def test_a_gpu_tells_its_capability_and_an_old_driver_need_not() -> None:
    program = "/usr/bin/nvidia-smi"
    said = {program: "NVIDIA RTX A4000, 16376, 580.95.05, 8.6\n"}
    assert find_gpu(Computer("linux", answers=said, files=[program])) == NEW
    assert find_gpu(Driver("linux", files=[program])) == Gpu("NVIDIA T400", 2048, "450.80")
