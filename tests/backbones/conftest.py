"""Published weights and reference outputs, where the shared data is."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from furrow.engine.backbones import weights as module


@pytest.fixture
def published(weights: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of published weights, as the engine is told of it."""
    monkeypatch.setenv(module.WEIGHTS_VARIABLE, str(weights))
    return weights


@pytest.fixture(scope="session")
def reference(shared: Path):
    """(name of the file) -> its cases by name, each with its arrays by name."""

    def read(name: str) -> dict[str, dict[str, np.ndarray]]:
        file = shared / "reference" / f"{name}.npz"
        if not file.is_file():
            missing = pytest.fail if os.environ.get("FURROW_REQUIRE_SHARED") == "1" else pytest.skip
            missing(f"{file} is not there")
        cases: dict[str, dict[str, np.ndarray]] = {}
        with np.load(file, allow_pickle=False) as stored:
            for key in stored.files:
                case, array = key.split("__")
                cases.setdefault(case, {})[array] = stored[key]
        return cases

    return read
