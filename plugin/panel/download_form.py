"""What is to be downloaded: from which source, which sensors, how much cloud, on which account."""

from __future__ import annotations

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from furrow.plugin.panel.session import PanelSession
from furrow.plugin.panel.state import Draft
from furrow.plugin.processing.imagery_sources import SENSORS, imagery_sources, source_named

translate = QCoreApplication.translate


class DownloadForm(QWidget):
    """Changes the draft; shows what the draft says."""

    def __init__(self, session: PanelSession) -> None:
        super().__init__()
        self._session = session
        self._is_showing = False
        self.source = QComboBox()
        self.source.setObjectName("furrow_source")
        self.source.setMinimumWidth(80)
        self.source.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for item in imagery_sources():
            self.source.addItem(item.title, item.name)
        self.source.currentIndexChanged.connect(self._on_change)
        self.optical = self._sensor("s2", translate("Panel", "Sentinel-2 (optical)"))
        self.radar = self._sensor("s1", translate("Panel", "Sentinel-1 (radar)"))
        self.radar.setToolTip(translate("Panel", "Sees through clouds"))
        self.cloud = QSpinBox()
        self.cloud.setObjectName("furrow_max_cloud")
        self.cloud.setRange(0, 100)
        self.cloud.setPrefix(translate("Panel", "up to") + " ")
        self.cloud.setSuffix(" %")
        self.cloud.setMinimumWidth(100)  # of a longer language it would widen the dock
        self.cloud.setToolTip(
            translate("Panel", "Dates with more cloud over the area are left out")
        )
        self.cloud.setKeyboardTracking(False)  # not at each digit: what was found would be lost
        self.cloud.valueChanged.connect(self._on_change)
        source, cloud = QLabel(translate("Panel", "Source")), QLabel(translate("Panel", "Cloud"))
        source.setBuddy(self.source)
        cloud.setBuddy(self.cloud)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.addWidget(source, 0, 0)
        grid.addWidget(self.source, 0, 1, 1, 2)
        grid.addWidget(self.optical, 1, 0, 1, 3)
        grid.addWidget(self.radar, 2, 0, 1, 3)
        grid.addWidget(cloud, 3, 0)
        grid.addWidget(self.cloud, 3, 1)
        grid.setColumnStretch(2, 1)
        self.account: QgsAuthConfigSelect | None = None
        self._account_words = QLabel(translate("Panel", "Account"))
        self._account_words.hide()
        self._grid = grid
        grid.addWidget(self._account_words, 4, 0)

    def show_draft(self, draft: Draft) -> None:
        self._is_showing = True
        source = source_named(draft.source)
        self.source.setCurrentIndex(self.source.findData(source.name))
        self.source.setToolTip(self.source.currentText())  # which a narrow panel shortens
        for box, sensor in ((self.optical, "s2"), (self.radar, "s1")):
            box.setChecked(sensor in draft.sensors_there)
            box.setEnabled(sensor in source.sensors)
        self.cloud.setValue(draft.max_cloud)
        self.cloud.setEnabled(self.optical.isChecked())
        if source.needs_account and self.account is None:
            self._add_account()
        for part in (self._account_words, self.account):
            if part is not None:
                part.setVisible(source.needs_account)
        if self.account is not None and self.account.configId() != draft.account:
            self.account.setConfigId(draft.account)
        self._is_showing = False

    def _add_account(self) -> None:
        """Made when first needed: it opens QGIS's store of credentials."""
        self.account = QgsAuthConfigSelect(self)
        self.account.setObjectName("furrow_account")
        self.account.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.account.setToolTip(
            translate(
                "Panel",
                "Entry with the OAuth client’s id as user name and its secret as password. Furrow "
                "keeps neither: QGIS does.",
            )
        )
        self.account.selectedConfigIdChanged.connect(self._on_change)
        self._grid.addWidget(self.account, 4, 1, 1, 2)

    def _sensor(self, name: str, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName("furrow_sensor_" + name)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.clicked.connect(self._on_change)
        return box

    def _on_change(self) -> None:
        if self._is_showing:
            return
        source = source_named(str(self.source.currentData()))
        chosen = self._session.draft.sensors
        ticked = {"s2": self.optical, "s1": self.radar}
        sensors = ",".join(
            name
            for name in SENSORS
            # What a source has not stays chosen, for when another source is taken.
            if (ticked[name].isChecked() if ticked[name].isEnabled() else name in chosen)
        )
        self._session.choose(
            source=source.name,
            sensors=sensors,
            max_cloud=self.cloud.value(),
            account="" if self.account is None else self.account.configId(),
        )
