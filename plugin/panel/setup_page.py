"""The plan of a set-up, to be read before anything is done: choice, folder, Python, hosts, size."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QFrame,
    QGridLayout,
    QGroupBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from furrow.engine.contract.compute import Compute
from furrow.plugin.enginelink.environment.gpu import Gpu
from furrow.plugin.enginelink.environment.offers import offers, preselected
from furrow.plugin.enginelink.environment.places import letters_too_many
from furrow.plugin.enginelink.environment.plan import SetupPlan
from furrow.plugin.enginelink.environment.pythons import Choice, Origin
from furrow.plugin.enginelink.environment.system import System
from furrow.plugin.panel.compute_choice import ComputeChoice, costs_in_words
from furrow.plugin.panel.strips import Strip, WrappingLabel

translate = QCoreApplication.translate

_QUICK_LINE, _SLOW_LINE = 10, 1
"""Megabytes a second."""
_QUICK_DISK, _SLOW_DISK = 40, 8
"""Megabytes of small files that are unpacked a second."""


class SetupPage(QScrollArea):
    """Scrolls where the screen is small."""

    def __init__(self, system: System, made_for: Compute, gpu: Gpu | None) -> None:
        super().__init__()
        self._system = system
        self._gpu = gpu
        found = offers(system, gpu)
        self.compute = ComputeChoice(found, self._gpu, preselected(made_for, found))
        self._warning = Strip("stale", closable=False)
        facts = QGroupBox(translate("Panel", "What will be done"))
        grid = QGridLayout(facts)
        grid.setColumnStretch(1, 1)
        self.folder = _Fact(grid, translate("Panel", "Folder"))
        self.python = _Fact(grid, translate("Panel", "Python"), translate("Panel", "Another…"))
        self.python.button.setAccessibleName(translate("Panel", "Use another Python"))
        self.python.button.setObjectName("furrow_setup_python")
        self.source = _Fact(grid, translate("Panel", "Packages from"), " ")
        self.source.button.setObjectName("furrow_setup_source")
        self.proxy = _Fact(grid, translate("Panel", "Proxy"))
        self.size = _Fact(grid, translate("Panel", "Size"))
        self.time = _Fact(grid, translate("Panel", "Time"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.compute)
        column.addWidget(facts)
        column.addWidget(self._warning)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def facts(self) -> dict[str, str]:
        """For a report."""
        gpu = f"{self._gpu.name}, driver {self._gpu.driver}" if self._gpu is not None else "none"
        return {
            "Python": self.python.text,
            "Packages from": self.source.text,
            "Compute": self.compute.offer.compute.value,
            "GPU": gpu,
        }

    def tell(self, plan: SetupPlan | None, choice: Choice, folder: str) -> None:
        """Show a plan; without one only the folder."""
        self.folder.say(folder)
        self.python.say(_python_in_words(plan, choice))
        self.source.offer(
            translate("Panel", "The network")
            if plan is not None and plan.wheels
            else translate("Panel", "A folder…")
        )
        if plan is None:
            for fact in (self.source, self.proxy, self.size, self.time):
                fact.say("")
            self._warning.clear()
            return
        offline = (plan.wheels,) if plan.wheels else ()
        self.source.say(", ".join((*plan.sources, *offline)))
        proxy = plan.proxy or plan.standalone_proxy
        self.proxy.say(proxy.shown if proxy is not None and plan.sources else "")
        measured = plan.offer.measured and plan.standalone is None
        self.size.say(costs_in_words(plan.download_mb, plan.disk_mb, measured))
        self.time.say(time_in_words(plan.download_mb, plan.disk_mb))
        too_many = letters_too_many(self._system, folder, plan.compute)
        self._warning.say(
            translate(
                "Panel",
                "The folder's path is {count} letters too long for Windows. Ask your "
                "administrator to enable long paths first.",
            ).format(count=too_many)
            if too_many
            else ""
        )


def time_in_words(download_mb: int, disk_mb: int) -> str:
    """With a quick line and disk, and with slow ones."""
    quick, slow = (
        max(1, math.ceil((download_mb / line + disk_mb / disk) / 60))
        for line, disk in ((_QUICK_LINE, _QUICK_DISK), (_SLOW_LINE, _SLOW_DISK))
    )
    if not download_mb:
        return translate("Panel", "about {quick} to {slow} min").format(quick=quick, slow=slow)
    return translate(
        "Panel", "about {quick} min at {fast} MB/s, {slow} min at {least} MB/s"
    ).format(quick=quick, slow=slow, fast=_QUICK_LINE, least=_SLOW_LINE)


class _Fact:
    """A row: name, words, perhaps a button; hidden without words."""

    def __init__(self, grid: QGridLayout, name: str, button: str = "") -> None:
        row = grid.rowCount()
        self._name = QLabel(name)
        self._words = WrappingLabel()
        self.button = QPushButton(button)
        self.button.setVisible(bool(button))
        grid.addWidget(self._name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._words, row, 1)
        if button:
            grid.addWidget(self.button, row, 2, Qt.AlignmentFlag.AlignTop)

    @property
    def text(self) -> str:
        return self._words.text()

    def say(self, text: str) -> None:
        self._words.setText(text)
        self._name.setVisible(bool(text))
        self._words.setVisible(bool(text))

    def offer(self, text: str) -> None:
        """Another text for the button."""
        self.button.setText(text)


def _python_in_words(plan: SetupPlan | None, choice: Choice) -> str:
    if choice.origin is None:
        return translate("Panel", "none found")
    version = ".".join(str(number) for number in choice.version)
    if choice.standalone is not None:
        return translate(
            "Panel", "{version}, fetched into Furrow's own folder: this computer has none that fits"
        ).format(version=version)
    if choice.origin is Origin.QGIS:
        return translate("Panel", "{version} of QGIS ({path})").format(
            version=version, path=choice.python
        )
    return translate("Panel", "{version} ({path})").format(version=version, path=choice.python)
