"""Embeddings are kept by what made them; the cache may be damaged, full or gone."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from furrow.engine.embeddings.cache import EmbeddingCache


class Counted:
    def __init__(self, value: float = 1.0) -> None:
        self.times = 0
        self.value = value

    def __call__(self) -> np.ndarray:
        self.times += 1
        return np.full((10, 4), self.value, np.float32)


def test_what_was_made_of_the_same_is_not_made_again(tmp_path: Path):
    cache, compute = EmbeddingCache(tmp_path / "embeddings"), Counted()
    first = cache.embedded(compute, stack="a", backbone="presto", window=[0, 0, 8, 8])
    again = cache.embedded(compute, window=[0, 0, 8, 8], backbone="presto", stack="a")
    assert compute.times == 1 and np.array_equal(first, again)
    cache.embedded(compute, stack="b", backbone="presto", window=[0, 0, 8, 8])
    cache.embedded(compute, stack="a", backbone="presto", window=[0, 8, 8, 8])
    assert compute.times == 3


def test_any_tool_can_read_a_file(tmp_path: Path):
    EmbeddingCache(tmp_path).embedded(Counted(3), stack="a")
    (file,) = tmp_path.iterdir()
    assert np.load(file, allow_pickle=False).tolist() == [[3.0] * 4] * 10


def test_a_damaged_file_is_made_again(tmp_path: Path):
    cache = EmbeddingCache(tmp_path)
    for times, spoil in enumerate((lambda d: d[:-7], lambda d: d[:-1] + b"!", lambda d: b""), 1):
        compute = Counted(times)
        cache.embedded(compute, stack="a")
        (file,) = tmp_path.iterdir()
        file.write_bytes(spoil(file.read_bytes()))
        found = cache.embedded(compute, stack="a")
        assert (found == times).all() and compute.times == 2
        assert len(list(tmp_path.iterdir())) == 1
        file = next(tmp_path.iterdir())
        file.unlink()


def test_it_stays_within_its_bound_and_the_longest_unused_goes_first(tmp_path: Path):
    size = 128 + 160
    cache = EmbeddingCache(tmp_path, most_bytes=3 * size)
    for name in "abc":
        cache.embedded(Counted(), stack=name)
    for age, file in enumerate(sorted(tmp_path.iterdir(), key=lambda f: f.stat().st_mtime_ns)):
        os.utime(file, (1000 + age, 1000 + age))
    compute = Counted()
    cache.embedded(compute, stack="a")  # used just now
    cache.embedded(Counted(), stack="d")
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 3 * size
    cache.embedded(compute, stack="a")
    assert compute.times == 0
    cache.embedded(compute, stack="b")
    assert compute.times == 1


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path):
    (tmp_path / "embeddings").write_text("a file")
    cache, compute = EmbeddingCache(tmp_path / "embeddings"), Counted(2)
    assert (cache.embedded(compute, stack="a") == 2).all()
    assert (cache.embedded(compute, stack="a") == 2).all()
    assert compute.times == 2
