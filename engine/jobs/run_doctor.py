"""``furrow doctor``: is this environment fit to make a map? Answers even in a broken one."""

from __future__ import annotations

import importlib
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable

from furrow.engine.contract import Message, Reporter, marked
from furrow.engine.contract.errors import StaleEnvironment
from furrow.engine.contract.requests import RunDoctor
from furrow.engine.contract.results import DeepLearning, DoctorCheck, DoctorReport
from furrow.engine.environment import LOCK_FILE, check_environment
from furrow.engine.jobs.doctor_torch import NAME as DEEP_LEARNING
from furrow.engine.jobs.doctor_torch import check_deep_learning
from furrow.engine.jobs.nvidia import nvidia_gpus

PACKAGES = (
    "numpy",
    "scipy",
    "sklearn",
    "rasterio",
    "pyproj",
    "pyogrio",
    "geopandas",
    "pystac",
    "onnxruntime",
    "jinja2",
    "psutil",
)
RASTER_DRIVERS = ("GTiff", "COG")
VECTOR_DRIVERS = ("GPKG",)
MIN_FREE_GB = 2.0
MIN_MEMORY_GB = 4.0

_REPAIR = Message("Run “make setup” (or “Repair the engine” in the Furrow panel).")


def run(request: RunDoctor, reporter: Reporter) -> DoctorReport:
    """Run every check; a failing one never stops the others."""
    checks: list[DoctorCheck] = []
    found: list[DeepLearning] = []
    every = (*_CHECKS, (DEEP_LEARNING, lambda: _deep_learning(found)))
    for index, (name, check) in enumerate(every):
        reporter.step(index / len(every), "Checking {what}", what=Message(name))
        checks.append(_guarded(name, check))
    reporter.step(1.0, "Checked")
    healthy = all(check.ok for check in checks)
    return DoctorReport(healthy, tuple(checks), found[0] if found else None)


def _deep_learning(found: list[DeepLearning]) -> DoctorCheck:
    check, what = check_deep_learning()
    if what is not None:
        found.append(what)
    return check


def _guarded(name: str, check: Callable[[], DoctorCheck]) -> DoctorCheck:
    try:
        return check()
    except Exception as problem:  # whatever a broken environment throws is a finding, not a crash
        return DoctorCheck(name, False, f"{type(problem).__name__}: {problem}", _REPAIR)


def _python() -> DoctorCheck:
    found = f"{platform.python_version()} ({sys.executable})"
    fits = sys.version_info >= (3, 11)
    return DoctorCheck(
        "Python", fits, found, "" if fits else Message("Furrow needs Python 3.11 or newer.")
    )


def _environment() -> DoctorCheck:
    if not os.path.exists(LOCK_FILE):
        advice = Message(
            "Take a complete copy of Furrow: the file engine/requirements.lock is missing."
        )
        return DoctorCheck("environment", False, Message("no lock file to compare with"), advice)
    try:
        check_environment()
    except StaleEnvironment as problem:
        return DoctorCheck("environment", False, problem.detail, problem.next_step)
    return DoctorCheck(
        "environment", True, Message("{folder} matches the lock", folder=sys.prefix), ""
    )


def _packages() -> DoctorCheck:
    found, broken = [], []
    for name in PACKAGES:
        try:
            module = importlib.import_module(name)
        except Exception as problem:  # a broken native library may raise anything
            broken.append(f"{name} ({type(problem).__name__}: {problem})")
        else:
            found.append(f"{name} {getattr(module, '__version__', '')}".strip())
    if broken:
        return DoctorCheck(
            "packages", False, Message("cannot import {packages}", packages=broken), _REPAIR
        )
    return DoctorCheck("packages", True, ", ".join(found), "")


def _gdal() -> DoctorCheck:
    import pyogrio
    import rasterio

    with rasterio.Env() as environment:
        raster = environment.drivers()
    vector = pyogrio.list_drivers(write=True)
    missing = [name for name in RASTER_DRIVERS if name not in raster]
    missing += [name for name in VECTOR_DRIVERS if name not in vector]
    if missing:
        detail = Message("drivers missing: {drivers}", drivers=missing)
        return DoctorCheck("GDAL", False, detail, _REPAIR)
    drivers = ", ".join(RASTER_DRIVERS + VECTOR_DRIVERS)
    return DoctorCheck(
        "GDAL",
        True,
        Message("{version} with {drivers}", version=rasterio.__gdal_version__, drivers=drivers),
        "",
    )


def _temporary_folder() -> DoctorCheck:
    folder = tempfile.gettempdir()
    try:
        with tempfile.TemporaryFile() as file:
            file.write(b"furrow")
    except OSError as problem:
        advice = Message("Give yourself write permission there, or set TMPDIR to another folder.")
        return DoctorCheck("temporary folder", False, f"{folder}: {problem}", advice)
    return DoctorCheck("temporary folder", True, Message("{folder} is writable", folder=folder), "")


def _raster_round_trip() -> DoctorCheck:
    import numpy as np
    import rasterio
    from rasterio.transform import from_origin

    written = np.arange(64 * 64, dtype=np.int16).reshape(64, 64)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "doctor.tif")
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=64,
            height=64,
            count=1,
            dtype="int16",
            crs="EPSG:32631",
            transform=from_origin(500000.0, 5600000.0, 10.0, 10.0),
            compress="deflate",
        ) as file:
            file.write(written, 1)
        with rasterio.open(path) as file:
            same = bool((file.read(1) == written).all()) and file.crs.to_epsg() == 32631
    detail = (
        Message("64 × 64 pixels in UTM 31N written and read back")
        if same
        else Message("pixels or CRS differ")
    )
    return DoctorCheck("raster round trip", same, detail, "" if same else _REPAIR)


def _disk() -> DoctorCheck:
    free_gb = shutil.disk_usage(os.getcwd()).free / 1e9
    fits = free_gb >= MIN_FREE_GB
    advice = (
        ""
        if fits
        else Message("Free some space: have {gb:.0f} GB free for a project.", gb=MIN_FREE_GB)
    )
    return DoctorCheck(
        "disk",
        fits,
        Message("{gb:.1f} GB free in {folder}", gb=free_gb, folder=os.getcwd()),
        advice,
    )


def _memory_and_cores() -> DoctorCheck:
    import psutil

    memory = psutil.virtual_memory()
    total_gb, free_gb = memory.total / 1e9, memory.available / 1e9
    cores = os.cpu_count() or 1
    fits = total_gb >= MIN_MEMORY_GB
    advice = (
        ""
        if fits
        else Message("Map small areas: Furrow is at ease from {gb:.0f} GB on.", gb=MIN_MEMORY_GB)
    )
    detail = Message(
        "{total:.1f} GB, {free:.1f} GB of it free; {cores} cores",
        total=total_gb,
        free=free_gb,
        cores=cores,
    )
    return DoctorCheck("memory and cores", fits, detail, advice)


def _gpu() -> DoctorCheck:
    """Never a fault: the random forest needs none, and torch is checked by itself."""
    names = ", ".join(gpu.name for gpu in nvidia_gpus())
    detail = (
        Message("{names} (not used by random-forest)", names=names)
        if names
        else Message("none; random-forest needs none")
    )
    return DoctorCheck("GPU", True, detail, "")


_CHECKS: tuple[tuple[str, Callable[[], DoctorCheck]], ...] = (
    ("Python", _python),
    (marked("environment"), _environment),
    (marked("packages"), _packages),
    ("GDAL", _gdal),
    (marked("temporary folder"), _temporary_folder),
    (marked("raster round trip"), _raster_round_trip),
    (marked("disk"), _disk),
    (marked("memory and cores"), _memory_and_cores),
    ("GPU", _gpu),
)
