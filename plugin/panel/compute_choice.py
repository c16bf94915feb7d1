"""What the engine shall compute with: one radio button a choice, with what it costs below it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QGroupBox, QRadioButton, QVBoxLayout

from furrow.engine.contract.compute import OLDEST_CUDA_DRIVER, Compute
from furrow.plugin.enginelink.environment.gpu import Gpu
from furrow.plugin.enginelink.environment.offers import Hindrance, Offer
from furrow.plugin.panel.strips import WrappingLabel
from furrow.plugin.translation import localised

translate = QCoreApplication.translate

_INDENT = 22
_NO_BREAK = "\u00a0"
_GB = 1000
"""From this many megabytes on, sizes are told in gigabytes."""


class ComputeChoice(QGroupBox):
    """The offers of this computer; what cannot be chosen is shown with the reason."""

    chosen = pyqtSignal()

    def __init__(self, offers: tuple[Offer, ...], gpu: Gpu | None, compute: Compute) -> None:
        super().__init__(translate("Panel", "What the engine can do"))
        self._offers, self._gpu = offers, gpu
        self._buttons = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setSpacing(2)
        for number, offer in enumerate(offers):
            button = QRadioButton(_title(offer.compute))
            button.setObjectName("furrow_compute_" + offer.compute.value)
            button.setEnabled(offer.hindrance is None)
            button.setChecked(offer.compute is compute)
            words = WrappingLabel(self._words(offer))
            words.setEnabled(offer.hindrance is None)
            words.setContentsMargins(_INDENT, 0, 0, 4)
            button.setAccessibleDescription(words.text())
            self._buttons.addButton(button, number)
            column.addWidget(button)
            column.addWidget(words)
        self._buttons.buttonClicked.connect(lambda _: self.chosen.emit())

    @property
    def offer(self) -> Offer:
        """The choice."""
        return self._offers[max(0, self._buttons.checkedId())]

    def _words(self, offer: Offer) -> str:
        if offer.hindrance is not None:
            return self._why_not(offer.hindrance)
        costs = costs_in_words(offer.download_mb, offer.disk_mb, offer.measured)
        if offer.compute is Compute.CUDA and self._gpu is not None:
            return f"{self._gpu.name}. {costs}"
        return costs

    def _why_not(self, hindrance: Hindrance) -> str:
        gpu = self._gpu.name if self._gpu is not None else ""
        if hindrance is Hindrance.NO_BUILD:
            return translate("Panel", "PyTorch is not made for this system.")
        if hindrance is Hindrance.NO_GPU:
            return translate("Panel", "No NVIDIA GPU with a working driver was found.")
        if hindrance is Hindrance.OLD_DRIVER:
            return translate(
                "Panel",
                "{gpu} needs a newer driver: {version} or newer; {found} is installed.",
            ).format(
                gpu=gpu,
                version=OLDEST_CUDA_DRIVER,
                found=self._gpu.driver if self._gpu is not None else "",
            )
        return translate("Panel", "{gpu} is too old for PyTorch.").format(gpu=gpu)


def costs_in_words(download_mb: int, disk_mb: int, measured: bool = True) -> str:
    """ "Download: 265 MB; on disk: 1.1 GB." """
    if not download_mb:
        words = translate("Panel", "On disk: {disk}.")
    elif measured:
        words = translate("Panel", "Download: {download}; on disk: {disk}.")
    else:
        words = translate("Panel", "Download: about {download}; on disk: about {disk}.")
    return words.format(download=size_in_words(download_mb), disk=size_in_words(disk_mb))


def size_in_words(megabytes: int) -> str:
    if megabytes < _GB:
        words = translate("Panel", "{size} MB").format(size=megabytes)
    else:
        words = translate("Panel", "{size} GB").format(size=localised(f"{megabytes / _GB:.1f}"))
    return words.replace(" ", _NO_BREAK)


def _title(compute: Compute) -> str:
    if compute is Compute.NONE:
        return translate("Panel", "Recipes without deep learning")
    if compute is Compute.CPU:
        return translate("Panel", "Also deep learning, on the processor (slow)")
    return translate("Panel", "Also deep learning, on the GPU")
