"""One small season for all tests that only read it."""

from __future__ import annotations

import pytest

from furrow.engine.contract import Reporter
from furrow.engine.demo import DemoOptions, DemoSeason, simulate


@pytest.fixture(scope="session")
def small() -> DemoOptions:
    return DemoOptions(size_px=96, labelled_per_crop=2)


@pytest.fixture(scope="session")
def season(tmp_path_factory: pytest.TempPathFactory, small: DemoOptions) -> DemoSeason:
    return simulate(tmp_path_factory.mktemp("demo") / "season", small, Reporter())
