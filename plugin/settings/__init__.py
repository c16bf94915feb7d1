"""Furrow in QGIS’s options: engine, observer, weights, Python, wheels."""
