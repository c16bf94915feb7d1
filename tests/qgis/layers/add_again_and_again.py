"""A QGIS of its own that adds a map, removes it, and adds it again: python … MAP_FOLDER TIMES."""

import os
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayerTreeModel,
    QgsProject,
)
from qgis.gui import QgsLayerTreeView

from furrow.plugin.layers.add_map import add_map

application = QgsApplication([], True)
application.initQgis()
project = QgsProject.instance()
model = QgsLayerTreeModel(project.layerTreeRoot())  # what would have features counted
tree = QgsLayerTreeView()
tree.setModel(model)  # which does not own it

for time in range(int(sys.argv[2])):
    group = add_map(Path(sys.argv[1]), project)
    project.setCrs(QgsCoordinateReferenceSystem(f"EPSG:{32630 + time % 3}"))
    application.processEvents()
    project.layerTreeRoot().removeChildNode(group)
    project.removeAllMapLayers()
    application.processEvents()
print("alive", flush=True)
os._exit(0)  # what QGIS does on leaving is not the question
