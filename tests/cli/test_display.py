"""Time left and epochs, as a person says them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from furrow.engine.cli.display import LineDisplay, time_left, worded_epoch
from furrow.engine.contract.progress import Epoch, LogLine, Progress


@pytest.mark.parametrize(
    ("fraction", "seconds", "words"),
    [
        (0.1, None, ""),
        (0.1, 3.0, "a few seconds left"),
        (0.1, 42.0, "about 40 s left"),
        (0.1, 125.0, "about 2 min left"),
        (0.1, 9000.0, "about 2.5 h left"),
        (1.0, 0.0, ""),
    ],
)
def test_time_left_is_worded(fraction: float, seconds: float | None, words: str) -> None:
    assert time_left(Progress(fraction, "Mapping", seconds)) == words


def test_debug_lines_are_shown_to_who_asked(capsys: pytest.CaptureFixture[str]) -> None:
    line = LogLine("debug", "block 7")
    LineDisplay(debug=False).log(line)
    assert capsys.readouterr().err == ""
    LineDisplay(debug=True).log(line)
    assert capsys.readouterr().err == "block 7\n"


def test_an_epoch_says_its_loss_its_score_and_the_best() -> None:
    epoch = Epoch(7, 60, 0.412, 0.6, 0.718, 5, 0.74, "score", 2.5, "cpu")
    line = "epoch 7 of at most 60: loss 0.41"
    assert worded_epoch(epoch) == f"{line}, held-out macro-F1 0.72 (best 0.74)"
    assert worded_epoch(replace(epoch, fold=2, folds=5)).startswith(f"fold 2 of 5, {line}")
    assert worded_epoch(replace(epoch, held_out_loss=None, score=None, best_score=None)) == line
    by_loss = worded_epoch(replace(epoch, stops_by="loss"))
    assert by_loss == f"{line}, held-out loss 0.60 (lowest in epoch 5)"


def test_epochs_do_not_flood_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    display = LineDisplay(debug=False)
    epoch = Epoch(1, 60, 0.4, None, None, 1, None, "score", 0.01, "cpu")
    display.epoch(replace(epoch, is_earlier=True))
    for number in range(2, 60):
        display.epoch(replace(epoch, number=number))
    assert capsys.readouterr().err == "epoch 2 of at most 60: loss 0.40\n"
