"""GDAL's settings, named and kept in one place."""

from __future__ import annotations

import rasterio

CACHE_MB = 8
"""Block cache. GDAL's own default is 5 % of the machine's memory, which would make the memory that
a map needs depend on the machine."""

STACK_BLOCK_PX = 128
"""Tile size of the season stack: a mapping window is one tile of every file."""

COG_OPTIONS = {
    "driver": "COG",
    "compress": "DEFLATE",
    "level": "1",
    "predictor": "YES",
    "bigtiff": "IF_SAFER",
}


def gdal_environment() -> rasterio.Env:
    """Context in which all reading and writing of rasters is done."""
    return rasterio.Env(
        GDAL_CACHEMAX=CACHE_MB,
        GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR",
        GTIFF_IGNORE_READ_ERRORS=False,
        # A PAM proxy or a user's config file must not change what a run gives.
        GDAL_PAM_ENABLED=True,
    )
