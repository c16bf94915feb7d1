"""The loop that trains every network: it stops, resumes, finds memory, and says what it does."""

from __future__ import annotations

import math
import os
import re
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import Cancelled, OutOfMemory, TrainingDiverged
from furrow.engine.contract.recipe import STRATEGIES

torch = pytest.importorskip("torch", reason="torch is not installed")
from torch import nn  # noqa: E402

from furrow.engine.training.keep import Keep  # noqa: E402
from furrow.engine.training.torch_loop import machine  # noqa: E402
from furrow.engine.training.torch_loop.batches import IGNORED, Batch  # noqa: E402
from furrow.engine.training.torch_loop.checkpoint import CHECKPOINT_FILE  # noqa: E402
from furrow.engine.training.torch_loop.fit import Schedule, fit_network  # noqa: E402
from furrow.engine.training.torch_loop.losses import HeldOutScore, batch_loss  # noqa: E402
from furrow.engine.training.torch_loop.network import NetworkParts  # noqa: E402
from furrow.engine.training.torch_loop.strategies import (  # noqa: E402
    apply_strategy,
    parameter_groups,
)
from furrow.tests.support.small_disk import FILL, on_a_small_disk  # noqa: E402

SHORT = Schedule(epochs=6, batch_size=32, learning_rate=1e-2, precision="float32", device="cpu")


class Small(nn.Module):
    """Two encoder stages, a decoder and a head, with all that keeps a state."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Linear(4, 16)
        self.norm = nn.BatchNorm1d(16)
        self.second = nn.Linear(16, 16)
        self.decoder = nn.Sequential(nn.Linear(16, 16), nn.BatchNorm1d(16))
        self.dropout = nn.Dropout(0.2)
        self.head = nn.Linear(16, 3)
        self.shown: list[int] = []
        self.most = 10**9
        self.poison = math.inf

    def parts(self) -> NetworkParts:
        return NetworkParts(
            (nn.Sequential(self.first, self.norm), self.second), (self.decoder,), (self.head,)
        )

    def forward(self, values):
        self.shown.append(len(values))
        if len(values) > self.most:
            raise torch.OutOfMemoryError("too much")
        found = torch.relu(self.second(torch.relu(self.norm(self.first(values)))))
        logits = self.head(self.dropout(torch.relu(self.decoder(found))))
        return logits * math.nan if len(self.shown) > self.poison else logits


class Points:
    """Implements BatchSource."""

    def __init__(self, held_out: bool = True) -> None:
        generator = np.random.default_rng(0)
        self.values = torch.from_numpy(generator.normal(size=(200, 4)).astype(np.float32))
        self.targets = (self.values[:, 0] > 0).long() + (self.values[:, 1] > 0.5).long()
        self.size = 150
        self.with_held_out = held_out

    def train(self, epoch: int, batch_size: int, seed: int):
        order = np.random.default_rng([seed, epoch]).permutation(self.size)
        for first in range(0, self.size, batch_size):
            yield self.batch(order[first : first + batch_size])

    def held_out(self, batch_size: int):
        for first in range(150, 200 if self.with_held_out else 0, batch_size):
            yield self.batch(np.arange(first, min(200, first + batch_size)))

    def batch(self, rows) -> Batch:
        return Batch((self.values[rows],), self.targets[rows], torch.ones(len(rows)))


def small(seed: int = 0) -> Small:
    torch.manual_seed(seed)
    return Small()


def weights(network) -> dict:
    return {name: one.clone() for name, one in network.state_dict().items()}


def equal(one: dict, other: dict) -> bool:
    return all(torch.equal(one[name], other[name]) for name in one)


def test_a_network_learns_and_ends_with_its_best_weights():
    network, source = small(), Points()
    record = fit_network(network, source, "scratch", replace(SHORT, epochs=40), 0, Reporter())
    scores = [(one.held_out_score, -one.held_out_loss) for one in record.epochs]
    assert scores.index(max(scores)) + 1 == record.best_epoch
    found = HeldOutScore()
    with torch.inference_mode():
        for batch in source.held_out(50):
            found.add(network(*batch.inputs), batch, SHORT)
    assert found.macro_f1 == pytest.approx(max(scores)[0]) and found.macro_f1 > 0.75
    assert not network.training and record.device == "cpu" and record.memory_mb >= 0


def test_training_stops_when_nothing_gets_better():
    schedule = replace(SHORT, epochs=500, patience=3, learning_rate=0.05)
    record = fit_network(small(), Points(), "scratch", schedule, 0, Reporter())
    assert record.stopped_early and len(record.epochs) == record.best_epoch + 3


def test_without_anything_held_out_all_epochs_are_run():
    record = fit_network(small(), Points(held_out=False), "scratch", SHORT, 0, Reporter())
    assert len(record.epochs) == 6 == record.best_epoch and not record.stopped_early


def test_the_same_seed_gives_the_same_weights():
    runs = []
    for seed in (3, 3, 4):
        network = small()
        torch.rand(seed)  # what was drawn before must not matter
        fit_network(network, Points(), "scratch", SHORT, seed, Reporter())
        runs.append(weights(network))
    assert equal(runs[0], runs[1]) and not equal(runs[0], runs[2])


def test_random_numbers_of_others_are_left_alone():
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    fit_network(Small(), Points(), "scratch", replace(SHORT, epochs=1), 0, Reporter())
    torch.manual_seed(5)
    assert torch.equal(torch.rand(3), expected)


# --- strategies ----------------------------------------------------------------------------------

TRAINED = {
    "scratch": {"first", "norm", "second", "decoder", "head"},
    "frozen": {"decoder", "head"},
    "finetune": {"first", "norm", "second", "decoder", "head"},
    "finetune-encoder": {"first", "norm", "second", "head"},
    "finetune-decoder": {"decoder", "head"},
    "finetune-head": {"head"},
}


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_strategy_trains_its_parts_and_nothing_else_changes(strategy: str):
    network = small()
    before = weights(network)
    fit_network(network, Points(), strategy, replace(SHORT, epochs=2), 0, Reporter())
    after = network.state_dict()
    # Buffers too: a frozen batch norm keeps its statistics.
    changed = {name.split(".")[0] for name in before if not torch.equal(before[name], after[name])}
    assert changed == TRAINED[strategy]
    for name, parameter in network.named_parameters():
        if name.split(".")[0] in TRAINED[strategy]:
            assert not torch.equal(before[name], after[name]), f"{name} did not learn"
        else:
            assert parameter.grad is None, name


def test_encoder_stages_learn_the_slower_the_nearer_they_are_to_the_input():
    network = small()
    apply_strategy(network, "finetune")
    schedule = replace(SHORT, learning_rate=1.0, layer_decay=0.5)
    rates = {
        id(parameter): group["lr"]
        for group in parameter_groups(network, "finetune", schedule)
        for parameter in group["params"]
    }
    assert rates[id(network.first.weight)] == 0.25 and rates[id(network.second.weight)] == 0.5
    assert rates[id(network.decoder[0].weight)] == rates[id(network.head.bias)] == 1.0


def test_an_unknown_strategy_is_refused():
    with pytest.raises(ValueError, match="none of the strategies"):
        fit_network(small(), Points(), "melt", SHORT, 0, Reporter())


# --- interruptions -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def uninterrupted() -> dict:
    network = small()
    fit_network(network, Points(), "scratch", SHORT, 1, Reporter())
    return weights(network)


class Interrupting(Points):
    def __init__(self, epoch: int) -> None:
        super().__init__()
        self.epoch = epoch

    def train(self, epoch: int, batch_size: int, seed: int):
        for number, batch in enumerate(super().train(epoch, batch_size, seed)):
            if epoch == self.epoch and number == 2:
                raise ConnectionError("the power went off")
            yield batch


def test_a_resumed_training_ends_with_the_weights_of_an_uninterrupted_one(tmp_path, uninterrupted):
    with pytest.raises(ConnectionError):
        fit_network(small(), Interrupting(3), "scratch", SHORT, 1, Reporter(), Keep(tmp_path))
    network = small()
    record = fit_network(network, Points(), "scratch", SHORT, 1, Reporter(), Keep(tmp_path))
    assert record.resumed_from == 3 and len(record.epochs) == 6
    assert equal(weights(network), uninterrupted)
    again = small()
    record = fit_network(again, Points(), "scratch", SHORT, 1, Reporter(), Keep(tmp_path))
    assert record.resumed_from == 6
    assert equal(weights(again), uninterrupted), "a finished training is not done again"


KILLED = """
import os, signal, sys
from pathlib import Path
from furrow.engine.contract import Reporter
from furrow.tests.deep.test_fit import SHORT, Keep, Points, fit_network, small, torch

torch.set_num_threads(1)

class Killing(Points):
    def train(self, epoch, batch_size, seed):
        for number, batch in enumerate(super().train(epoch, batch_size, seed)):
            if epoch == 4 and number == 1:
                os.kill(os.getpid(), signal.SIGKILL)
            yield batch

fit_network(small(), Killing(), "scratch", SHORT, 1, Reporter(), Keep(Path(sys.argv[1])))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system knows no SIGKILL")
def test_a_killed_training_goes_on(tmp_path: Path, uninterrupted):
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], env=environment)
    assert done.returncode == -signal.SIGKILL
    assert [file.name for file in tmp_path.iterdir()] == [CHECKPOINT_FILE], "nothing half-written"
    network = small()
    record = fit_network(network, Points(), "scratch", SHORT, 1, Reporter(), Keep(tmp_path))
    assert record.resumed_from == 4
    assert equal(weights(network), uninterrupted)


FULL = (
    FILL
    + """
from furrow.tests.deep.test_fit import SHORT, Keep, Points, fit_network, small
from furrow.engine.training.torch_loop.fit import replace
keep, told = Keep(mount / "state"), []
reporter = Reporter(on_log=lambda line: told.append(line) if line.level == "warning" else None)
fit_network(small(), Points(), "scratch", replace(SHORT, epochs=2), 1, reporter, keep)
fill(leave=4096)
record = fit_network(small(), Points(), "scratch", SHORT, 1, reporter, keep)
print(record.resumed_from, len(record.epochs))
print(*(line.text for line in told), sep="\\n")
print(*sorted(file.name for file in (mount / "state").iterdir()))
"""
)


def test_where_the_disk_is_full_training_goes_on_and_that_is_said_once(tmp_path: Path):
    done, warning, files = on_a_small_disk(tmp_path, FULL)
    assert done == "0 6", "it began anew, as its schedule is another one"
    assert "could not be written" in warning and "begins anew" in warning
    assert files == CHECKPOINT_FILE, "the earlier state is whole, and nothing is half-written"


@pytest.mark.parametrize("other", ["seed", "data", "weights", "schedule", "damaged"])
def test_the_state_of_another_training_is_not_resumed(tmp_path: Path, other: str):
    fit_network(small(), Points(), "scratch", SHORT, 1, Reporter(), Keep(tmp_path))
    network, source = small(7 if other == "weights" else 0), Points()
    if other == "data":
        source.values += 1
    if other == "damaged":
        file = tmp_path / CHECKPOINT_FILE
        file.write_bytes(file.read_bytes()[:500])
    schedule = replace(SHORT, learning_rate=0.02) if other == "schedule" else SHORT
    seed = 2 if other == "seed" else 1
    record = fit_network(network, source, "scratch", schedule, seed, Reporter(), Keep(tmp_path))
    assert record.resumed_from == 0


def test_cancelling_is_obeyed_within_a_batch():
    network = small()
    reporter = Reporter(is_cancelled=lambda: len(network.shown) >= 8)
    with pytest.raises(Cancelled):
        fit_network(network, Points(), "scratch", SHORT, 0, reporter)
    assert len(network.shown) == 8


# --- when something gives way --------------------------------------------------------------------


def test_a_loss_that_is_no_number_is_refused_with_advice():
    network = small()
    network.poison = 12
    with pytest.raises(TrainingDiverged, match="lower learning rate than 0.01"):
        fit_network(network, Points(), "scratch", SHORT, 0, Reporter())


def test_where_memory_runs_out_the_batch_is_halved_and_that_is_said():
    network, said = small(), []
    network.most = 10
    reporter = Reporter(on_log=lambda line: said.append((line.level, line.text)))
    record = fit_network(network, Points(), "scratch", SHORT, 0, reporter)
    assert record.batch_size == 8 and len(record.epochs) == 6
    assert ("warning", "Memory ran out: training goes on with 8 samples at a time") in said
    assert list(record.warnings) == [text for level, text in said if level == "warning"]


def test_memory_that_runs_out_later_repeats_the_epoch():
    class Growing(Points):
        def train(self, epoch, batch_size, seed):
            for number, batch in enumerate(super().train(epoch, batch_size, seed)):
                if epoch == 2 and number == 3 and batch_size == 32:
                    raise RuntimeError("DefaultCPUAllocator: can't allocate memory")
                yield batch

    record = fit_network(small(), Growing(), "scratch", SHORT, 0, Reporter())
    assert record.batch_size == 16 and [one.epoch for one in record.epochs] == [1, 2, 3, 4, 5, 6]


def test_too_little_memory_for_anything_is_said():
    network = small()
    network.most = 1
    with pytest.raises(OutOfMemory, match="two samples at a time"):
        fit_network(network, Points(), "scratch", SHORT, 0, Reporter())


def test_another_error_is_not_taken_for_a_lack_of_memory():
    network = small()
    network.head = nn.Linear(7, 3)
    with pytest.raises(RuntimeError, match="shape"):
        fit_network(network, Points(), "scratch", SHORT, 0, Reporter())


def test_time_and_memory_are_told_before_and_loss_and_score_while_it_trains():
    logged, told = [], []
    reporter = Reporter(
        on_log=lambda line: logged.append(line.text), on_progress=lambda one: told.append(one)
    )
    fit_network(small(), Points(), "scratch", SHORT, 0, reporter)
    (line,) = logged
    assert "at most (one network, 6 epochs, on cpu in" in line
    assert re.search(r"about (\d+) s at", line) and int(re.search(r"(\d+) MB", line)[1]) > 50
    assert "epoch 6 of 6, loss 0." in told[-1].message and "score 0." in told[-1].message
    fractions = [one.fraction for one in told]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0


def test_bfloat16_is_taken_only_where_it_is_faster_and_finite(monkeypatch):
    def probe(seconds: dict[str, float], loss: float) -> str:
        monkeypatch.setattr(machine, "_timed", lambda step, precision, device: seconds[precision])
        step = lambda precision: torch.tensor(loss if precision == "bfloat16" else 1.0)  # noqa: E731
        return machine.probe_precision(step, "cpu")[0]

    assert probe({"float32": 2.0, "bfloat16": 1.0}, 1.0) == "bfloat16"
    assert probe({"float32": 1.1, "bfloat16": 1.0}, 1.0) == "float32"
    assert probe({"float32": 2.0, "bfloat16": 1.0}, math.nan) == "float32"


def test_a_network_trains_in_bfloat16_too():
    schedule = replace(SHORT, precision="bfloat16", epochs=20)
    record = fit_network(small(), Points(), "scratch", schedule, 0, Reporter())
    assert record.precision == "bfloat16" and record.epochs[-1].held_out_score > 0.6


# --- losses --------------------------------------------------------------------------------------


@pytest.mark.parametrize("loss", ["weighted", "focal"])
def test_pixels_without_a_label_count_neither_for_the_loss_nor_the_score(loss: str):
    schedule = replace(SHORT, loss=loss)
    logits = torch.randn(2, 3, 4, 5, generator=torch.Generator().manual_seed(0))
    targets = torch.randint(0, 3, (2, 4, 5), generator=torch.Generator().manual_seed(1))
    targets[:, 2:] = IGNORED
    weights = torch.tensor([1.0, 3.0])
    other = logits.clone()
    other[:, :, 2:] = 50
    found = [batch_loss(one, Batch((), targets, weights), schedule) for one in (logits, other)]
    assert torch.equal(found[0][0], found[1][0])
    assert float(found[0][1]) == 10 * 1 + 10 * 3
    scores = []
    for one in (logits, other):
        score = HeldOutScore()
        score.add(one, Batch((), targets, weights), schedule)
        scores.append(score.macro_f1)
    assert scores[0] == scores[1]


def test_focal_loss_counts_what_is_known_less():
    batch = Batch((), torch.tensor([0, 0]), torch.ones(2))
    logits = torch.tensor([[4.0, 0.0], [0.0, 0.0]])
    plain, focal = (
        [
            float(
                batch_loss(
                    logits[i : i + 1],
                    Batch((), batch.targets[:1], batch.weights[:1]),
                    replace(SHORT, loss=loss),
                )[0]
            )
            for i in range(2)
        ]
        for loss in ("weighted", "focal")
    )
    assert focal[0] / plain[0] < 0.01 and focal[1] / plain[1] == pytest.approx(0.25, rel=1e-3)


def test_chronological_batches_show_ever_more_steps():
    class Recurrent(Small):
        def __init__(self) -> None:
            super().__init__()
            self.seen: list[int] = []

        def forward(self, values):
            self.seen.append(int((values != 0).any(dim=0).sum()))
            return super().forward(values)

        def steps(self, *inputs):
            return 4

        def first_steps(self, count, *inputs):
            values = inputs[0].clone()
            values[:, count:] = 0
            return (values,)

    network = Recurrent()
    schedule = replace(SHORT, chronological=True, epochs=2)
    fit_network(network, Points(held_out=False), "scratch", schedule, 0, Reporter())
    assert network.seen[-10:] == [1, 2, 3, 4, 1, 2, 3, 4, 1, 2]
