"""What ``make qgis`` lets QGIS run (``--code``): the panel with a project, and the newest map."""

import json
import os
import time

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import iface

ABOUT = json.loads(os.environ["FURROW_OPEN"])
LOOK_MS = 200
LONGEST_S = 60
"""After this long nobody waits for the map any more."""


class Opening:
    """Wait for the window, then for the panel's look at the project, then show its map."""

    def __init__(self):
        self.began = time.monotonic()
        self.dock = None
        self.timer = QTimer()
        self.timer.timeout.connect(self.look)
        self.timer.start(LOOK_MS)

    def look(self):
        if self.dock is None:
            self.open_panel()
        elif self.dock.session.state.map_folder and not self.dock.session.is_busy:
            self.timer.stop()
            self.dock.add_layers(self.dock.session.state.map_folder)
            QgsProject.instance().setDirty(False)  # nobody has changed anything yet
            if ABOUT["picture"]:
                QTimer.singleShot(3000, self.leave_picture)
        elif time.monotonic() - self.began > LONGEST_S:
            self.timer.stop()
            if ABOUT["picture"]:
                os._exit(1)

    def open_panel(self):
        window = iface.mainWindow()
        action = window.findChild(QAction, "furrow_panel")
        if action is None:
            return  # the plugins are not loaded yet
        # A fresh profile opens a window that may be too small for canvas and panel (3.40: 381 px).
        window.setGeometry(window.screen().availableGeometry())
        if not action.isChecked():
            action.trigger()
        dock = window.findChild(QDockWidget, "FurrowDock")
        if dock is not None:
            dock.begin(ABOUT["project"])
            self.dock = dock

    def leave_picture(self):
        iface.mainWindow().grab().save(ABOUT["picture"])
        iface.newProject(False)
        iface.actionExit().trigger()


furrow_opening = Opening()
