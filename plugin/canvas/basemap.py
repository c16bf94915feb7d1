"""A basemap to draw on: OpenStreetMap, from its own servers, below all other layers."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply

translate = QCoreApplication.translate

HOST = "tile.openstreetmap.org"
SOURCE = f"type=xyz&url=https://{HOST}/{{z}}/{{x}}/{{y}}.png&zmax=19&zmin=0"
ATTRIBUTION = "© OpenStreetMap contributors"
TERMS = "https://www.openstreetmap.org/copyright"
MERCATOR = "EPSG:3857"


class Basemap(QObject):
    """Adds the layer once, and tells when its pictures do not come.

    QGIS itself leaves the map blank then: no error of the layer, no message. Its requests tell.
    """

    unreachable = pyqtSignal(str)
    """a sentence; once, until pictures have come again"""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._is_told = False
        self._network = QgsNetworkAccessManager.instance()
        self._network.finished[QgsNetworkReplyContent].connect(self._on_reply)

    def is_there(self) -> bool:
        return basemap_layer() is not None

    def add(self) -> QgsRasterLayer:
        """The layer, at the bottom; one that is there is shown again."""
        project = QgsProject.instance()
        layer = basemap_layer()
        if layer is None:
            is_first = not project.mapLayers()
            layer = _make_layer()
            project.addMapLayer(layer, False)
            project.layerTreeRoot().addLayer(layer)  # after all others: below them
            if is_first:
                self._look_at_the_world(layer)
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityCheckedParentRecursive(True)
        return layer

    def dispose(self) -> None:
        self._network.finished[QgsNetworkReplyContent].disconnect(self._on_reply)

    def _look_at_the_world(self, layer: QgsRasterLayer) -> None:
        mercator = QgsCoordinateReferenceSystem(MERCATOR)
        QgsProject.instance().setCrs(mercator)
        self._canvas.setDestinationCrs(mercator)
        self._canvas.setExtent(layer.extent())
        self._canvas.refresh()

    def _on_reply(self, reply: QgsNetworkReplyContent) -> None:
        """Of any request of QGIS."""
        if reply.request().url().host() != HOST:
            return
        error, was_told = reply.error(), self._is_told
        if error == QNetworkReply.NetworkError.OperationCanceledError:
            return  # the map was moved on
        self._is_told = error != QNetworkReply.NetworkError.NoError
        if self._is_told and not was_told:
            self.unreachable.emit(
                translate(
                    "Panel",
                    "The basemap does not come: {0} cannot be reached. Check the network, and the "
                    "proxy in QGIS’s options; an area can be drawn without it.",
                ).format(HOST)
            )


def basemap_layer() -> QgsRasterLayer | None:
    """OpenStreetMap, whoever added it to the project."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and HOST in layer.source():
            return layer
    return None


def _make_layer() -> QgsRasterLayer:
    layer = QgsRasterLayer(SOURCE, "OpenStreetMap", "wms")
    layer.setAttribution(ATTRIBUTION)
    layer.setAttributionUrl(TERMS)
    metadata = layer.metadata()
    metadata.setRights([ATTRIBUTION])
    metadata.setLicenses(["ODbL 1.0"])
    layer.setMetadata(metadata)
    return layer
