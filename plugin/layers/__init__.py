"""Finished maps as QGIS layers: styled, described, placed in time, one group a map."""
