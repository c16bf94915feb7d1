"""The same options give the same season; any other option gives another."""

from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path

import pytest

from furrow.engine.contract import Reporter
from furrow.engine.demo import DemoOptions, DemoSeason, simulate


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*.tif"))
    }


def test_the_same_seed_gives_the_same_rasters_byte_for_byte(
    season: DemoSeason, small: DemoOptions, tmp_path: Path
) -> None:
    again = simulate(tmp_path / "again", small, Reporter())
    assert _digests(again.folder) == _digests(season.folder)


@pytest.mark.parametrize("change", [{"seed": 1}, {"year": 2022}, {"region": "continental"}])
def test_another_seed_year_or_region_gives_another_season(
    season: DemoSeason, small: DemoOptions, tmp_path: Path, change: dict[str, object]
) -> None:
    other = simulate(tmp_path / "other", dataclasses.replace(small, **change), Reporter())
    before, after = _digests(season.folder), _digests(other.folder)
    # an overcast classification is all cloud in any year, and the mask is of the place
    measured = {name for name in before if not name.endswith(("scl.tif", "mask.tif"))}
    assert not {before[name] for name in measured} & set(after.values())
