"""Where the tests find shared data and weights, and how hypothesis searches."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

CHECKOUT = Path(__file__).resolve().parent.parent

# No deadline: the machine may be busy. In CI a run must mean the same every time.
settings.register_profile("local", deadline=None, database=None)
settings.register_profile("ci", deadline=None, database=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")

if os.environ.get("FURROW_REQUIRE_TORCH") == "1":
    import torch  # noqa: F401 - where it is promised (make test-deep), its tests must not skip


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The root folder of this checkout, which is the package ``furrow``."""
    return CHECKOUT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared data: FURROW_SHARED, or ``shared`` beside the checkout.

    A test that asks for it is skipped where it is absent, and fails if FURROW_REQUIRE_SHARED=1.
    """
    folder = Path(os.environ.get("FURROW_SHARED") or CHECKOUT.parent / "shared")
    return _required(folder / "data", "FURROW_SHARED").parent


@pytest.fixture(scope="session")
def flanders(shared: Path) -> Path:
    """The real season flanders-2019: a static STAC catalog and eighteen labelled parcels."""
    return _required(shared / "data" / "scenes" / "flanders-2019", "FURROW_SHARED")


@pytest.fixture(scope="session")
def weights(shared: Path) -> Path:
    """The folder of pretrained weights: FURROW_WEIGHTS_DIR, or ``weights`` of the shared data."""
    folder = Path(os.environ.get("FURROW_WEIGHTS_DIR") or shared / "weights")
    return _required(folder, "FURROW_WEIGHTS_DIR")


def _required(folder: Path, variable: str) -> Path:
    if folder.is_dir():
        return folder.resolve()
    reason = f"{folder} is not there; set {variable} to the folder that holds it"
    if os.environ.get("FURROW_REQUIRE_SHARED") == "1":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
