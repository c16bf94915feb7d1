"""The `furrow` command of a copy of this checkout, measured from outside, for benchmarks."""

from __future__ import annotations

import hashlib
import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from _write import REPOSITORY

from furrow.engine.backbones.published import PublishedEncoder, encoder_names, published_encoder
from furrow.engine.backbones.weights import below, find_file
from furrow.engine.contract import Recipe

WORK = REPOSITORY / "build" / "every-recipe"
SCENE = "flanders-2019"
SCENE_WITH_OTHER_LAND = "flanders-2019, permanent grass as other land"
DEMO = "demo"
DEMO_PX, DEMO_LABELLED = 256, 16
STAND_IN = "random weights in the published file's shape"
OF_THE_ENGINE = ("__init__.py", "metadata.txt", "engine", "resources")
LOOK_EVERY_S = 0.5


@dataclass(frozen=True)
class Cost:
    """What a process took, its children included."""

    wall_s: float
    cpu_s: float
    peak_mb: float
    code: int
    said: str
    """Its answer, or where it failed the end of what it complained of."""


class Door:
    """The `furrow` command of a copy of this checkout.

    A copy, since recipes are shortened and stand-in weights are announced in it, and since nobody
    edits it while a long run lasts.
    """

    def __init__(self, shared: Path, nice: int, shortened: Mapping[str, Mapping[str, Any]]) -> None:
        self.shared, self.nice, self.shortened = shared, nice, shortened
        WORK.mkdir(parents=True, exist_ok=True)
        self.own = Path(tempfile.mkdtemp(prefix="door-", dir=WORK))
        self.copy, self.weights = self.own / "checkout", self.own / "weights"
        self.copy.mkdir()
        self.weights.mkdir()
        for name in OF_THE_ENGINE:
            if (REPOSITORY / name).is_dir():
                shutil.copytree(REPOSITORY / name, self.copy / name)
            else:
                shutil.copy2(REPOSITORY / name, self.copy / name)
        for name, options in shortened.items():
            file = self.copy / "resources" / "recipes" / f"{name}.json"
            recipe = json.loads(file.read_text(encoding="utf-8"))
            recipe["options"] |= options
            file.write_text(json.dumps(recipe), encoding="utf-8")

    def run(self, *words: object) -> Cost:
        """One command on one thread, to its end."""
        environ = {
            **os.environ,
            "OMP_NUM_THREADS": "1",
            "FURROW_WEIGHTS_DIR": str(self.weights),
        }
        arguments = [sys.executable, "-I", "-X", "utf8", str(self.copy / "engine")]
        answer, complaint = self.own / "answer.txt", self.own / "complaint.txt"
        began = time.perf_counter()
        with answer.open("w") as out, complaint.open("w") as err:
            child = subprocess.Popen(
                [*arguments, *(str(word) for word in words)], stdout=out, stderr=err, env=environ
            )
            os.setpriority(os.PRIO_PROCESS, child.pid, self.nice)
            cpu, peak = watched(child)
        said = answer.read_text(encoding="utf-8")
        if child.returncode:
            said = said or complaint.read_text(encoding="utf-8")[-600:]
        return Cost(
            wall_s=time.perf_counter() - began,
            cpu_s=cpu,
            peak_mb=peak / 1e6,
            code=child.returncode,
            said=said,
        )

    def close(self) -> None:
        shutil.rmtree(self.own)

    def project(self, name: str, into: Path) -> None:
        """A copy of a prepared project."""
        ready = WORK / name
        if not (ready / "prepared").exists():
            shutil.rmtree(ready, ignore_errors=True)
            scene = self.shared / "data" / "scenes" / SCENE
            labels = scene / "parcels.gpkg"
            if name == SCENE_WITH_OTHER_LAND:
                labels = with_other_land(labels, self.own)
            begin = (
                ("demo", ready, "--size-px", DEMO_PX, "--labelled-per-crop", DEMO_LABELLED)
                if name == DEMO
                else ("new", ready, "--imagery", scene, "--labels", labels)
            )
            for words in (begin, ("imagery", "prepare", ready)):
                done = self.run(*words)
                if done.code:
                    raise SystemExit(done.said)
            (ready / "prepared").touch()
        shutil.rmtree(into, ignore_errors=True)
        shutil.copytree(ready, into)

    def provide_weights(self, recipe: Recipe) -> str:
        """Published weights where they are here, else a stand-in; says which, or nothing."""
        if not recipe.needs_weights:
            return ""
        for file in (self.shared / "weights").rglob("*"):
            place = self.weights / file.relative_to(self.shared / "weights")
            if file.is_file() and not place.exists():
                place.parent.mkdir(parents=True, exist_ok=True)
                place.symlink_to(file.resolve())
        if recipe.backbone not in encoder_names():
            return "published weights"
        encoder = published_encoder(recipe.backbone)
        if find_file(encoder.weights, [self.shared / "weights"]) is not None:
            return "published weights"
        self._stand_in(encoder)
        return STAND_IN

    def _stand_in(self, encoder: PublishedEncoder) -> None:
        """Random numbers under the published names, and the copy's checksum set to theirs."""
        file = below(self.weights, encoder.weights)
        file.parent.mkdir(parents=True, exist_ok=True)
        write_random_tensors(encoder, file)
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        folder = self.copy / "engine" / "backbones" / "published" / "encoders"
        module = folder / f"{encoder.name.replace('-', '_')}.py"
        with module.open("a", encoding="utf-8") as text:
            text.write(
                "\nfrom dataclasses import replace\n"
                "ENCODER = replace(ENCODER, weights=replace(ENCODER.weights, "
                f"size_bytes={file.stat().st_size}, size_is_exact=True, sha256={digest!r}, "
                "sha256_prefix=''))\n"
            )


def with_other_land(labels: Path, folder: Path) -> Path:
    """The scene's parcels, those of permanent grass called other land: it has none of its own."""
    import geopandas as gpd  # here alone: one recipe of many wants it

    parcels = gpd.read_file(labels)
    parcels["crop"] = parcels["crop"].replace("Permanent grass crops", "Not cropland")
    file = folder / "parcels-with-other-land.gpkg"
    parcels.to_file(file, layer="parcels", driver="GPKG")
    return file


def watched(child: subprocess.Popen[bytes]) -> tuple[float, float]:
    """CPU seconds and largest resident bytes of a process and all that it started, at its end.

    Looked at again and again: the command leaves its worker to end by itself, so that the system
    does not count the worker's time as the command's.
    """
    root = psutil.Process(child.pid)
    cpu: dict[int, float] = {}
    peak = 0
    while child.poll() is None:
        resident = 0
        try:
            tree = [root, *root.children(recursive=True)]
        except psutil.Error:
            continue
        for one in tree:
            try:
                times = one.cpu_times()
                resident += one.memory_info().rss
            except psutil.Error:  # it has just ended
                continue
            cpu[one.pid] = max(cpu.get(one.pid, 0.0), times.user + times.system)
        peak = max(peak, resident)
        time.sleep(LOOK_EVERY_S)
    return sum(cpu.values()), float(peak)


def write_random_tensors(encoder: PublishedEncoder, file: Path) -> None:
    """As a network's own random beginning (He et al. 2015), so that it can learn from there."""
    import torch  # here alone: whoever only reads the table needs none

    generator = torch.Generator().manual_seed(0)
    found = {}
    for name, wanted in encoder.tensors().items():
        if name.endswith("num_batches_tracked"):
            found[name] = torch.tensor(0)
        elif len(wanted.shape) > 1:
            fan_in = math.prod(wanted.shape[1:])
            found[name] = torch.randn(wanted.shape, generator=generator) * (2 / fan_in) ** 0.5
        elif name.endswith((".weight", "running_var")):
            found[name] = torch.ones(wanted.shape)
        else:
            found[name] = torch.zeros(wanted.shape)
    torch.save(found, file)
