"""What all tests in QGIS share."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import Any

import pytest


@pytest.fixture(scope="session", autouse=True)
def nothing_outlives_qgis(qgis_app: Any) -> Iterator[None]:
    """Layers and widgets in reference cycles go while QGIS is there; pytest would collect them
    after QGIS's end, which crashes on 3.40."""
    yield
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    gc.collect()
