"""The QGIS side of Furrow: Qt through qgis.PyQt only, and of the engine its contract only."""
