"""The season is hard enough to be worth a study: the benchmark's measure, on one seed."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from furrow.engine.contract import Reporter
from furrow.engine.demo import DemoOptions, simulate


def test_blocks_are_hard_and_a_pixel_split_flatters(tmp_path: Path, checkout: Path) -> None:
    bench = _benchmark(checkout)
    options = DemoOptions(size_px=240, labelled_per_crop=10)
    season = simulate(tmp_path / "season", options, Reporter())
    samples = bench.samples_of(season.folder, "train", seed=0, pixels_per_parcel=20)
    block, pixel = bench.block_f1(samples, seed=0), bench.pixel_f1(samples, seed=0)
    assert 0.70 <= block <= 0.92
    assert pixel >= block + 0.05


def _benchmark(checkout: Path) -> ModuleType:
    path = checkout / "benchmarks" / "demo_difficulty.py"
    spec = importlib.util.spec_from_file_location("demo_difficulty", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module
