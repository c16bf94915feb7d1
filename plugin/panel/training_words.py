"""The epochs of a training in the user's words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from furrow.engine.contract.progress import Epoch
from furrow.plugin.jobs.words import duration
from furrow.plugin.translation import localised

translate = QCoreApplication.translate


def running_sentence(epoch: Epoch) -> str:
    """What the newest epoch came to."""
    if epoch.score is None or epoch.best_score is None:
        words = translate(
            "Panel",
            "{fit}, epoch {number} of {most}: loss {loss}; nothing is held out to stop by, so all "
            "epochs are run.",
        )
    else:
        words = translate(
            "Panel",
            "{fit}, epoch {number} of at most {most}: loss {loss}, held-out score (macro-F1) "
            "{score}; best so far {best_score} in epoch {best}.",
        )
    return words.format(**_figures(epoch))


def ended_sentence(epoch: Epoch) -> str:
    """What a fit came to.

    Args:
        epoch: its last one.
    """
    if epoch.score is None or epoch.best_score is None:
        words = translate(
            "Panel", "{fit}: epoch {number} of {most} was the last, with loss {loss}."
        )
    else:
        words = translate(
            "Panel",
            "{fit}: epoch {number} of at most {most} was the last; the best was epoch {best}, with "
            "a held-out score (macro-F1) of {best_score}.",
        )
    return words.format(**_figures(epoch))


def epoch_words(epoch: Epoch) -> str:
    """What the pointer is told over an epoch."""
    if epoch.score is None:
        words = translate("Panel", "Epoch {number}: loss {loss}; {seconds}")
    else:
        words = translate("Panel", "Epoch {number}: loss {loss}, held-out score {score}; {seconds}")
    return words.format(**_figures(epoch))


def device_sentence(epoch: Epoch) -> str:
    """What a network is trained on just now, and how long an epoch takes there."""
    if epoch.device == "cpu":
        words = translate("Panel", "Trains on the processor: {seconds} an epoch.")
    else:
        words = translate("Panel", "Trains on the GPU: {seconds} an epoch.")
    return words.format(**_figures(epoch))


def _figures(epoch: Epoch) -> dict[str, str]:
    fit = translate("Panel", "Model of all parcels")
    if epoch.folds:
        fit = translate("Panel", "Fold {0} of {1}").format(epoch.fold, epoch.folds)
    seconds = duration(epoch.seconds)
    if epoch.seconds < 1:
        seconds = translate("Panel", "less than a second")
    return {
        "fit": fit,
        "number": str(epoch.number),
        "most": str(epoch.at_most),
        "loss": _two(epoch.loss),
        "score": _two(epoch.score),
        "best": str(epoch.best),
        "best_score": _two(epoch.best_score),
        "seconds": seconds,
    }


def _two(value: float | None) -> str:
    return "" if value is None else localised(f"{value:.2f}")
