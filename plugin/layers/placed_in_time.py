"""A map's layers in QGIS's temporal controller: each shows during its season."""

from __future__ import annotations

from qgis.core import Qgis, QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from furrow.engine.contract.season import Season
from furrow.plugin.layers.metadata import season_range


def place_in_time(layer: QgsMapLayer, season: Season | None) -> None:
    """Give a raster or vector layer the season as its fixed range; without a season leave it."""
    if season is None:
        return
    if isinstance(layer, QgsRasterLayer):
        mode = Qgis.RasterTemporalMode.FixedTemporalRange
    elif isinstance(layer, QgsVectorLayer):
        mode = Qgis.VectorTemporalMode.FixedTemporalRange
    else:
        return
    properties = layer.temporalProperties()
    properties.setMode(mode)
    properties.setFixedTemporalRange(season_range(season))
    properties.setIsActive(True)
