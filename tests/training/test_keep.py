"""What is kept of an interrupted training: for the same one only, and no longer than needed."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from furrow.engine.contract import Reporter
from furrow.engine.labels.split import Split
from furrow.engine.training.crossval import hold_out
from furrow.engine.training.keep import UNFINISHED_FOLDER, Keep, kept


@dataclass(frozen=True)
class Guess:
    classes: tuple[int, ...] = (1, 2)
    margin_px: int = 0


@dataclass
class Parcels:
    """Implements interface.Examples; the power goes off in the fold with this number."""

    off_in: int = 0
    fits: list[list[int]] = field(default_factory=list)

    @property
    def pixels(self):
        return np.ones(8, np.int64)

    def fit(self, learn, seed, reporter, keep=None):
        self.fits.append(learn.tolist())
        keep.write("state", len(self.fits), reporter)
        if len(self.fits) == self.off_in:
            raise ConnectionError("the power went off")
        return Guess()

    def predict(self, model, parcel):
        return np.array([[0.3, 0.7 + parcel / 1000]], np.float32)


SPLIT = Split("by hand", tuple(np.arange(8).reshape(4, 2)))


def judged(examples: Parcels, keep: Keep, split: Split = SPLIT, reporter: Reporter | None = None):
    values, uids = np.array([1, 2] * 4), [f"parcel {n}" for n in range(8)]
    reporter = reporter or Reporter()
    return hold_out(examples, values, uids, split, np.arange(8), 0, reporter, keep)


def test_finished_folds_are_not_trained_again_and_say_the_same(tmp_path: Path):
    whole = judged(Parcels(), Keep())
    with pytest.raises(ConnectionError):
        judged(Parcels(off_in=3), Keep(tmp_path))
    told, again = [], Parcels()
    reporter = Reporter(on_log=lambda line: told.append(line.text))
    assert judged(again, Keep(tmp_path), reporter=reporter) == whole
    assert again.fits == [[0, 1, 2, 3, 6, 7], [0, 1, 2, 3, 4, 5]]
    assert [line.split()[1] for line in told] == ["1", "2"]
    assert sorted(p.name for p in tmp_path.iterdir()) == [f"fold-{n}.json" for n in (1, 2, 3, 4)]


def test_a_fold_of_other_parcels_is_trained(tmp_path: Path):
    judged(Parcels(), Keep(tmp_path))
    other, again = Split("by hand", SPLIT.folds[::-1]), Parcels()
    assert [p.uid for p in judged(again, Keep(tmp_path), other)][:2] == ["parcel 6", "parcel 7"]
    assert len(again.fits) == 4


@pytest.mark.parametrize("text", ["", "[[1, 2", '{"a": 1}', '[["parcel 0", 1, [[2]], 0.5]]'])
def test_a_damaged_fold_is_trained_again(tmp_path: Path, text: str):
    whole = judged(Parcels(), Keep(tmp_path))
    (tmp_path / "fold-1.json").write_text(text)
    again = Parcels()
    assert judged(again, Keep(tmp_path)) == whole and len(again.fits) == 1


def test_what_is_kept_is_for_the_same_training_only(tmp_path: Path):
    def interrupted(name: str, **made_from) -> Path:
        with pytest.raises(ConnectionError), kept(tmp_path, name, made_from) as keep:
            keep.write("state", 1, Reporter())
            raise ConnectionError("the power went off")
        return keep.folder

    first, joined = interrupted("presto", labels="a"), interrupted("presto-joined", labels="a")
    with kept(tmp_path, "presto", {"labels": "a"}) as keep:
        assert keep.folder == first and keep.read("state") == 1
    assert not first.exists() and joined.exists()

    first = interrupted("presto", labels="a")
    with kept(tmp_path, "presto", {"labels": "b"}) as keep:
        assert keep.read("state") is None and not first.exists() and joined.exists()
    with kept(tmp_path, "presto-joined", {"labels": "a"}) as keep:
        assert json.loads((keep.folder / "state.json").read_text()) == 1
    assert not (tmp_path / UNFINISHED_FOLDER).exists(), "nothing is left"


def test_a_folder_that_cannot_be_written_is_said_once(tmp_path: Path):
    (tmp_path / "a file").touch()
    told, keep = [], Keep(tmp_path / "a file" / "state")
    reporter = Reporter(on_log=lambda line: told.append((line.level, line.text)))
    assert len(judged(Parcels(), keep, reporter=reporter)) == 8
    ((level, text),) = told
    assert level == "warning" and "Training goes on" in text
