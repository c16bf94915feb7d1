"""Make what the panel is built of, paint it and use it; run under PyQt6 with the stand-in for qgis.

Says a line for each: its name, width, height, and how many colours its picture has. An exception
in a slot or in a painter counts as a failure, too.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

from PyQt6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PyQt6.QtGui import QColor, QHelpEvent, QMouseEvent, QWhatsThisClickedEvent
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QApplication, QMainWindow, QToolTip, QWidget
from qgis.gui import QgsMapCanvas

from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.field_results import SeriesShown
from furrow.engine.contract.legend import Legend
from tests.qgis import seasons

LEGEND = Legend.from_names(("Maize", "Wheat"))
WIDTH, HEIGHT = 340, 480
failures: list[str] = []


class Iface:
    """The part of QGIS's interface that the dock uses."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas()
        self.window.setCentralWidget(self.canvas)

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def removeDockWidget(self, dock: QWidget) -> None:
        self.window.removeDockWidget(dock)


def no_engine() -> None:
    raise BadRequest("engine", "there is none")


def series() -> QWidget:
    from furrow.plugin.labelling.series_chart import SeriesView

    view = SeriesView()
    view.show_series(
        SeriesShown(
            folder="/p",
            steps=tuple(f"2021-{month:02d}-15" for month in range(1, 7)),
            bands={"NDVI": (0.1, None, 0.3, 0.6, 0.5, None), "VH": (-20.0,) * 6},
            sensors={"NDVI": "s2", "VH": "s1"},
            observed={"s2": (True, False, True, False, True, False), "s1": (True,) * 6},
            parcel=None,
            pixels=1,
            class_means={"Maize": {"NDVI": (0.2,) * 6}, "Wheat": {"NDVI": (0.4,) * 6}},
            class_parcels={"Maize": 3, "Wheat": 4},
        ),
        LEGEND,
    )
    point_at(view.chart)
    return view


def outlook() -> QWidget:
    from furrow.plugin.panel.outlook_chart import OutlookChart

    chart = OutlookChart()
    chart.show_outlook(seasons.outlook())
    point_at(chart)
    return chart


def training() -> QWidget:
    from furrow.engine.contract.progress import Epoch
    from furrow.plugin.panel.training_chart import TrainingView

    view = TrainingView()
    for number in range(1, 6):
        loss, score = 1 / number, 1 - 0.5 / number
        view.add(Epoch(number, 20, loss, loss, score, number, score, "score", 1.0, "cpu"))
    view.end()
    point_at(view.chart)
    return view


def legend() -> QWidget:
    from furrow.plugin.labelling.legend_widget import LegendWidget

    widget = LegendWidget()
    digits: list[int] = []
    widget.digit_pressed.connect(digits.append)
    widget.show_classes(LEGEND, {"Maize": 3}, "Maize", "Wheat")
    QTest.keyClick(widget.tree, Qt.Key.Key_2)
    assert digits == [2]
    return widget


def strips() -> QWidget:
    from furrow.plugin.panel.running_strip import RunningStrip

    strip = RunningStrip()
    strip.begin("Imagery", 1, 2)
    return strip


def dock() -> QWidget:
    from furrow.plugin.help import whats_this
    from furrow.plugin.panel.dock import FurrowDock

    iface = Iface()
    made = FurrowDock(iface, no_engine)
    made.iface = iface
    iface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    for box in made._steps:
        made._open_only(box.step)
        QCoreApplication.processEvents()
    made.model.facts.ask = lambda: None
    made.model.others.setCollapsed(True)
    made.model.others.setCollapsed(False)
    made._show_failure(BadRequest("labels", "a detail"))
    opened: list[str] = []
    whats_this.QDesktopServices = SimpleNamespace(openUrl=lambda url: opened.append(url.toString()))
    QCoreApplication.sendEvent(made.demo, QWhatsThisClickedEvent("panel.md"))
    assert made.demo.whatsThis() and opened[0].endswith("panel.md")
    return made


def dialogs() -> dict[str, Callable[[], QWidget]]:
    from furrow.plugin.compare.choose_maps import Candidate, ChooseMaps
    from furrow.plugin.jobs.jobs_dialog import JobsDialog
    from furrow.plugin.jobs.new_season_dialog import NewSeasonDialog
    from furrow.plugin.labelling.import_dialog import ImportDialog
    from furrow.plugin.panel.setup_dialog import SetupDialog
    from furrow.plugin.panel.use_model_dialog import UseModelDialog
    from furrow.plugin.settings.options_page import OptionsPage

    def jobs() -> QWidget:
        made = dock()
        dialog = JobsDialog(made.history, made.session)
        dialog.dock = made
        return dialog

    return {
        "setup": SetupDialog,
        "model": lambda: UseModelDialog(True),
        "season": lambda: NewSeasonDialog(str(project())),
        "compare": lambda: ChooseMaps([Candidate("one", "1"), Candidate("two", "2")]),
        "options": OptionsPage,
        "jobs": jobs,
        "import": lambda: ImportDialog(SimpleNamespace(legend=LEGEND)),
    }


def tools() -> QWidget:
    """What is pressed, moved and let go on the map, and keys; QGIS gives the events."""
    from furrow.plugin.canvas.draw_area import DrawAreaTool
    from furrow.plugin.canvas.label_tools import ClickTool, DrawFieldTool, class_cursor

    canvas = QgsMapCanvas()
    class_cursor(QColor(LEGEND.classes[0].color))
    for kind in (DrawAreaTool, ClickTool, DrawFieldTool):
        tool = kind(canvas)
        for name, event in (
            ("canvasPressEvent", mouse(QEvent.Type.MouseButtonPress, 10)),
            ("canvasMoveEvent", mouse(QEvent.Type.MouseMove, 60)),
            ("canvasReleaseEvent", mouse(QEvent.Type.MouseButtonRelease, 60)),
        ):
            getattr(tool, name)(event)
    return canvas


def icons() -> QWidget:
    from PyQt6.QtWidgets import QToolButton

    from furrow.plugin.icons import icon
    from furrow.plugin.labelling.icons import tool_icon
    from furrow.plugin.labelling.labeller import MODES

    button = QToolButton()
    for made in (icon("furrow"), *map(tool_icon, MODES)):
        assert not made.isNull()
        button.setIcon(made)
    return button


def mouse(kind: QEvent.Type, x: float) -> QMouseEvent:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(kind, QPointF(x, x), QPointF(x, x), left, left, none)


def point_at(widget: QWidget) -> None:
    """As a pointer that rests: its tooltip is asked for."""
    widget.resize(WIDTH, 160)
    for x in range(0, WIDTH, 20):
        event = QHelpEvent(QEvent.Type.ToolTip, QPoint(x, 40), QPoint(x, 40))
        QCoreApplication.sendEvent(widget, event)
    QToolTip.hideText()


def project() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="furrow-qt6-"))
    document = {
        "name": "tiny",
        "season": {"start": "2021-01-01", "end": "2021-12-31"},
        "grid": {
            "crs": "EPSG:32631",
            "left_m": 500000,
            "top_m": 5600000,
            "width_px": 60,
            "height_px": 60,
        },
        "legend": {"classes": [{"value": 2, "name": "Maize", "color": "#e0b93a"}]},
        "schema": 1,
    }
    (folder / "furrow.json").write_text(json.dumps(document), encoding="utf-8")
    return folder


def colours(widget: QWidget) -> int:
    image = widget.grab().toImage()
    points = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    return len({image.pixel(x, y) for x, y in points})


def main() -> None:
    app = QApplication(sys.argv)
    sys.excepthook = lambda *problem: failures.append("".join(traceback.format_exception(*problem)))
    parts = {
        "series": series,
        "outlook": outlook,
        "training": training,
        "legend": legend,
        "strip": strips,
        "icons": icons,
        "tools": tools,
        "dock": dock,
        **dialogs(),
    }
    for name, make in parts.items():
        try:
            widget = make()
            widget.resize(WIDTH, HEIGHT)
            widget.show()
            app.processEvents()
            print(name, widget.width(), widget.height(), colours(widget))
            widget.close()
        except Exception:
            failures.append(traceback.format_exc())
        for failure in failures:
            print(f"FAILED {name}\n{failure}")
        if failures:
            break
    sys.stdout.flush()
    os._exit(bool(failures))  # widgets in cycles would be deleted after Qt has ended


if __name__ == "__main__":
    main()
