from __future__ import annotations

from qgis.anything import Anything

gdal = ogr = osr = gdalconst = Anything()
