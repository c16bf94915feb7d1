"""What the robot does in QGIS around the panel: layers, QGIS's project, the panel itself."""

from __future__ import annotations

from qgis.core import QgsProject

from tests.qgis.robot.deeds import Deed
from tests.qgis.robot.desk import Desk


def add_a_layer(desk: Desk) -> Deed | None:
    if len(QgsProject.instance().mapLayers()) > 40:
        return None
    kind = desk.rng.choice(("parcels", "survey"))
    return f"add a layer: {kind}", desk.add_parcels if kind == "parcels" else desk.add_survey


def remove_a_layer(desk: Desk) -> Deed | None:
    """Of QGIS's tree, whatever it is: labels, preview, map, parcels."""
    layers = sorted(QgsProject.instance().mapLayers().values(), key=lambda layer: layer.name())
    if not layers or desk.dialog is not None:
        return None
    layer = desk.rng.choice(layers)
    identity = layer.id()
    return f"remove the layer {layer.name()}", lambda: QgsProject.instance().removeMapLayer(
        identity
    )


def hide_or_show_a_layer(desk: Desk) -> Deed | None:
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    if not nodes:
        return None
    node = desk.rng.choice(nodes)
    shown = not node.itemVisibilityChecked()
    return f"tick {node.name()}: {shown}", lambda: node.setItemVisibilityChecked(shown)


def change_the_qgis_project(desk: Desk) -> Deed | None:
    if desk.dialog is not None:
        return None
    project, file = QgsProject.instance(), desk.room / "saved.qgz"
    deeds: list[Deed] = [("save the QGIS project", lambda: project.write(str(file)))]
    if desk.rng.random() < 0.5:
        deeds.append(("new QGIS project", desk.new_qgis_project))
    if file.is_file():
        deeds.append(("open the QGIS project", lambda: desk.open_qgis_project(file)))
    return desk.rng.choice(deeds)


def close_or_open_the_panel(desk: Desk) -> Deed | None:
    if desk.dialog is not None:
        return None
    if desk.dock.isVisible():
        return None if desk.rng.random() > 0.5 else ("close the panel", desk.dock.close)
    return "open the panel", lambda: desk.dock.setUserVisible(True)


def open_the_panel(desk: Desk) -> Deed | None:
    """Nobody looks long at no panel."""
    if desk.dock.isVisible():
        return None
    return "open the panel", lambda: desk.dock.setUserVisible(True)


def load_the_plugin_again(desk: Desk) -> Deed | None:
    if desk.dialog is not None or desk.rng.random() > 0.4:
        return None

    def do() -> None:
        desk.close_panel()
        desk.open_panel()

    return "unload the plugin, and load it again", do
