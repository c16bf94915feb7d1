"""Published weights of pretrained networks, as rows of a page and lines of the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with the algorithms
    from furrow.engine.contract.weights_results import WeightsTold

translate = QCoreApplication.translate


def tell_weights(
    weights: tuple[WeightsTold, ...], feedback: QgsProcessingFeedback
) -> list[tuple[str, ...]]:
    """Rows for the page: name, state, size, licence, origin and place. The log tells them, too."""
    rows = []
    for item in weights:
        row = (item.name, _state(item), _size(item), _licence(item), item.address, item.file)
        feedback.pushInfo("{} ({}): {}, {}, {}. {} → {}".format(item.title, *row))
        rows.append(row)
    return rows


def _state(item: WeightsTold) -> str:
    words = {
        "there": translate("Processing", "there"),
        "begun": translate("Processing", "begun"),
        "damaged": translate("Processing", "damaged: not the published file"),
        "missing": translate("Processing", "not on this computer"),
    }
    return words.get(item.state, item.state)


def _size(item: WeightsTold) -> str:
    size = translate("Processing", "{0} MB").format(f"{item.size_bytes / 1e6:.1f}")
    if not item.size_is_exact:
        size = translate("Processing", "about {0}").format(size)
    if not item.sha256_is_whole:
        size += " " + translate(
            "Processing", "(only the first digits of its checksum are published: {0})"
        ).format(item.sha256)
    return size


def _licence(item: WeightsTold) -> str:
    text = f"{item.licence} ({item.attribution})"
    if item.restricted:
        text += " " + translate("Processing", "Restricted: {0}").format(item.restriction)
    return text
