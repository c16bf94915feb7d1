"""What an area comes to, in words: its size, its pixels, and roughly what a season of it weighs."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QCoreApplication

from furrow.plugin.canvas.areas import grid_of, hectares, is_rectangle
from furrow.plugin.panel.state import Draft
from furrow.plugin.processing.outlook_words import S1, S2, megabytes
from furrow.plugin.translation import localised

translate = QCoreApplication.translate

_NBSP = "\u00a0"
_SQUARE_KM_FROM_HA = 10_000.0
# As the engine reckons with (imagery/remote/estimate.py): four bands of 10 m, six of 20 m and the
# scene classes; two floats of Sentinel-1; lossless packing.
_BYTES_A_PIXEL = {S2: 4 * 2 + 6 * 2 / 4 + 1 / 4, S1: 2 * 4.0}
_PACKED = 0.85
_DAYS_BETWEEN = {S2: 5.0 / 0.6, S1: 6.0}
"""Of dates that are fetched: of Sentinel-2 about four in ten are left out as too cloudy."""


def size_words(area: str) -> str:
    """ "1,234 ha; UTM zone 31N, 512 × 480 pixels of 10 m" """
    size = hectares(area)
    if size < _SQUARE_KM_FROM_HA:
        words = translate("Panel", "{0} ha").format(localised(f"{size:,.0f}"))
    else:
        words = translate("Panel", "{0} km²").format(localised(f"{size / 100:,.0f}"))
    grid = grid_of(area)
    if grid is not None:
        pixels = f"{grid.width_px:,}{_NBSP}×{_NBSP}{grid.height_px:,}"
        words = translate("Panel", "{0}; UTM zone {1}, {2} pixels of 10 m").format(
            words, grid.zone, localised(pixels)
        )
    if is_rectangle(area):
        return words
    return translate("Panel", "{0}. The map ends at the area’s edge.").format(words)


def download_words(draft: Draft) -> str:
    """Roughly what is to be downloaded; empty where that cannot be told, or nothing is."""
    if not (draft.is_download and draft.area and draft.season_start) or draft.season_is_wrong:
        return ""
    if draft.imagery or not draft.sensors_there:
        return ""
    first, last = (date.fromisoformat(day) for day in (draft.season_start, draft.season_end))
    grid = grid_of(draft.area)
    if grid is None:
        return ""
    days = (last - first).days + 1
    size = rough_bytes(grid.width_px * grid.height_px, days, draft.sensors_there)
    return translate(
        "Panel", "To download: roughly {0}. “Look first” in step 2 measures size and time."
    ).format(megabytes(size))


def rough_bytes(pixels: int, days: int, sensors: tuple[str, ...]) -> float:
    """To two figures: clouds and the number of passes may halve or double it."""
    total = sum(
        pixels * _PACKED * _BYTES_A_PIXEL[sensor] * days / _DAYS_BETWEEN[sensor]
        for sensor in sensors
    )
    return float(f"{total:.1e}")
