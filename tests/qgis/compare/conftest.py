"""A canvas with two one-coloured layers, and a way to wait."""

from __future__ import annotations

from tests.qgis.panel.conftest import wait, window  # noqa: F401
