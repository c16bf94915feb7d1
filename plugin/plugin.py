"""Furrow as QGIS sees it: the panel, the toolbox provider, finished maps and their reports."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMapLayer, QgsMapLayerType, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QFileDialog

from furrow.plugin import translation
from furrow.plugin.icons import icon

translate = QCoreApplication.translate

MENU = "Furrow"
LAST_FOLDER = "furrow/last_map_folder"
_LAYER_KINDS = (QgsMapLayerType.RasterLayer, QgsMapLayerType.VectorLayer)


class FurrowPlugin:
    """Everything that QGIS calls. Whatever is heavier is imported when it is first needed."""

    def __init__(self, iface: Any) -> None:
        """``iface``: a QgisInterface; None in qgis_process."""
        self._iface = iface
        self._provider = None
        self._actions: list[QAction] = []
        self._translator: QTranslator | None = None
        self._panel_action: QAction | None = None
        self._dock = None
        self._options = None
        """The factory of the page in QGIS's options."""

    def initProcessing(self) -> None:
        """Called alone by qgis_process, and by :meth:`initGui`."""
        from furrow.plugin.processing.provider import FurrowProvider
        from furrow.plugin.settings import values as settings_values

        if self._translator is None:
            self._translator = translation.install()
        settings_values.apply()
        self._provider = FurrowProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        self.initProcessing()
        window = self._iface.mainWindow()
        self._panel_action = QAction(icon("furrow"), translate("Plugin", "Furrow panel"), window)
        self._panel_action.setObjectName("furrow_panel")
        self._panel_action.setCheckable(True)
        self._panel_action.triggered.connect(self._toggle_panel)
        self._iface.addPluginToMenu(MENU, self._panel_action)
        self._iface.addToolBarIcon(self._panel_action)
        add = QAction(icon("map"), translate("Plugin", "Add a Furrow map…"), window)
        add.setObjectName("furrow_add_map")
        add.setToolTip(translate("Plugin", "Add a finished crop map with its accuracy report"))
        add.triggered.connect(self._choose_map)
        self._iface.addPluginToMenu(MENU, add)
        self._iface.addToolBarIcon(add)

        report = QAction(icon("assess"), translate("Plugin", "Open the accuracy report"), window)
        report.setObjectName("furrow_open_report")
        report.triggered.connect(self._open_report)
        # For every layer of a map, in its context menu; QGIS asks by kind of layer.
        for kind in _LAYER_KINDS:
            self._iface.addCustomActionForLayerType(report, "", kind, False)
        self._actions = [add, report]
        from furrow.plugin.settings.options_page import OptionsFactory

        self._options = OptionsFactory()
        self._iface.registerOptionsWidgetFactory(self._options)

        project = QgsProject.instance()
        project.readProject.connect(self._on_project_read)
        project.layersAdded.connect(self._on_layers_added)
        self._on_layers_added(list(project.mapLayers().values()))

    def unload(self) -> None:
        if self._dock is not None:
            self._dock.dispose()
            self._dock = None
        if self._panel_action is not None:
            self._iface.removePluginMenu(MENU, self._panel_action)
            self._iface.removeToolBarIcon(self._panel_action)
            self._panel_action.deleteLater()
            self._panel_action = None
        if self._actions:
            add, report = self._actions
            self._iface.removePluginMenu(MENU, add)
            self._iface.removeToolBarIcon(add)
            for _ in _LAYER_KINDS:  # one is taken away at a time
                self._iface.removeCustomActionForLayerType(report)
            project = QgsProject.instance()
            project.readProject.disconnect(self._on_project_read)
            project.layersAdded.disconnect(self._on_layers_added)
            for action in self._actions:
                action.deleteLater()
            self._actions = []
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            translation.remove(self._translator)
            self._translator = None

    def show_panel(self) -> None:
        """Show the panel; it is made the first time."""
        if self._dock is None:
            from furrow.plugin.enginelink.environment.state import find_command
            from furrow.plugin.panel.dock import FurrowDock

            self._dock = FurrowDock(self._iface, find_command)
            self._dock.visibilityChanged.connect(self._panel_action.setChecked)
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._dock.setUserVisible(True)

    def add_map(self, folder: Path) -> bool:
        """Add a map folder to the project; what is wrong with it is said in the message bar."""
        from furrow.engine.contract.errors import FurrowError
        from furrow.plugin.layers.add_map import add_map, show_whole
        from furrow.plugin.layers.still_canvas import still

        try:
            with still(self._iface.mapCanvas()):
                group = add_map(folder, QgsProject.instance())
        except FurrowError as problem:
            self._say(
                translate("Plugin", "{0} is not a finished Furrow map. {1}").format(
                    folder, translation.what(problem)
                ),
                Qgis.MessageLevel.Warning,
            )
            return False
        show_whole(group, self._iface.mapCanvas())
        return True

    def _toggle_panel(self, wanted: bool) -> None:
        if wanted:
            self.show_panel()
        elif self._dock is not None:
            self._dock.hide()

    def _choose_map(self) -> None:
        settings = QgsSettings()
        chosen = QFileDialog.getExistingDirectory(
            self._iface.mainWindow(),
            translate("Plugin", "Folder of a finished map (maps/… in a Furrow project)"),
            str(settings.value(LAST_FOLDER, "") or ""),
        )
        if not chosen:
            return
        settings.setValue(LAST_FOLDER, str(Path(chosen).parent))
        from furrow.plugin.layers.finished_map import newest_map_folder

        self.add_map(newest_map_folder(Path(chosen)))

    def _open_report(self) -> None:
        from furrow.plugin.layers.report_link import report_of

        report = report_of(self._iface.activeLayer())
        if report is None:
            self._say(
                translate("Plugin", "This layer has no accuracy report of Furrow beside it."),
                Qgis.MessageLevel.Info,
            )
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(report)))

    def _on_project_read(self) -> None:
        from furrow.plugin.layers.add_map import refresh_report_links

        refresh_report_links(QgsProject.instance())

    def _on_layers_added(self, layers: list[QgsMapLayer]) -> None:
        from furrow.plugin.layers.report_link import is_of_finished_map

        for layer in layers:
            if self._actions and is_of_finished_map(layer):
                self._iface.addCustomActionForLayer(self._actions[1], layer)

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        self._iface.messageBar().pushMessage(MENU, text, level, 0)
