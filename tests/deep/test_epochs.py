"""What each epoch of a network came to is told while it trains."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from furrow.engine.contract import Epoch, Reporter

pytest.importorskip("torch", reason="torch is not installed")

from furrow.engine.training import table_samples
from furrow.engine.training.keep import Keep
from furrow.engine.training.torch_loop.fit import fit_network
from furrow.engine.training.torch_loop.rehearsal import duration
from furrow.tests.deep.test_fit import SHORT, Interrupting, Points, small
from furrow.tests.deep.test_resume import quick, train, write_table


def listening() -> tuple[list[Epoch], Callable[[], Reporter]]:
    told: list[Epoch] = []
    return told, lambda: Reporter(on_epoch=told.append)


def test_every_epoch_is_told_with_the_best_until_then():
    told, reporter = listening()
    record = fit_network(small(), Points(), "scratch", SHORT, 0, reporter())
    assert [one.number for one in told] == list(range(1, 7))
    assert [(one.loss, one.held_out_loss, one.score, one.seconds) for one in told] == [
        (one.loss, one.held_out_loss, one.held_out_score, one.seconds) for one in record.epochs
    ]
    assert {(one.at_most, one.device, one.stops_by) for one in told} == {(6, "cpu", "score")}
    assert told[-1].best == record.best_epoch
    for one in told:
        assert one.best_score == max(other.score for other in told[: one.number])
        assert one.best_score == told[one.best - 1].score


def test_where_the_loss_decides_the_best_epoch_has_the_lowest():
    told, reporter = listening()
    schedule = replace(SHORT, stop_by="loss", learning_rate=0.3)
    record = fit_network(small(), Points(), "scratch", schedule, 0, reporter())
    lowest = min(told, key=lambda one: one.held_out_loss)
    assert told[-1].best == record.best_epoch == lowest.number


def test_without_anything_held_out_no_score_is_told():
    told, reporter = listening()
    fit_network(small(), Points(held_out=False), "scratch", SHORT, 0, reporter())
    assert [(one.best, one.score, one.best_score) for one in told] == [
        (number, None, None) for number in range(1, 7)
    ]


def test_a_resumed_training_tells_what_was_done_before_it_again(tmp_path: Path):
    told, reporter = listening()
    with pytest.raises(ConnectionError):
        fit_network(small(), Interrupting(3), "scratch", SHORT, 1, reporter(), Keep(tmp_path))
    before = list(told)
    told.clear()
    fit_network(small(), Points(), "scratch", SHORT, 1, reporter(), Keep(tmp_path))
    assert [one.number for one in told] == list(range(1, 7))
    assert told[:3] == [replace(one, is_earlier=True) for one in before]
    assert not any(one.is_earlier for one in told[3:])


def test_the_epochs_of_a_cross_validation_say_their_fold(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(table_samples, "read_recipe", quick)
    told, reporter = listening()
    train(write_table(tmp_path), tmp_path / "model", reporter())
    fits = list(dict.fromkeys((one.fold, one.folds) for one in told))
    assert fits == [(1, 5), (2, 5), (3, 5), (4, 5), (5, 5), (0, 0)], "the model itself is last"
    assert len(told) == 6 * 6


def test_what_a_training_takes_is_told_once_and_before_its_first_epoch(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(table_samples, "read_recipe", quick)
    told: list[str] = []
    reporter = Reporter(
        on_log=lambda line: told.append(line.text), on_epoch=lambda epoch: told.append("epoch")
    )
    train(write_table(tmp_path), tmp_path / "model", reporter)
    lines = [line for line in told if "Training takes" in line]
    assert len(lines) == 1 and told.index(lines[0]) < told.index("epoch")
    # Five folds, and the model itself.
    assert "6 networks one after another, 6 epochs each" in lines[0]


@pytest.mark.parametrize(("seconds", "told"), [(0.2, "1 s"), (119, "119 s"), (121, "2 min")])
def test_times_are_in_seconds_below_two_minutes(seconds: float, told: str):
    assert duration(seconds) == told
