"""Weights come whole and are told of, whatever goes wrong on the way."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time

import pytest

from furrow.engine import fetch_weights, list_weights
from furrow.engine.backbones import weights as weights_module
from furrow.engine.backbones import weights_catalogue
from furrow.engine.contract import Progress, Reporter
from furrow.engine.contract.errors import Cancelled, WeightsNotFetched
from furrow.engine.imagery.remote.transfer import Transfer
from furrow.engine.jobs import fetch_weights as job
from tests.backbones.weights_download.conftest import DATA, NAME, PUBLISH, files_in, part_in
from tests.servers.faults import Fault
from tests.servers.fixtures import require
from tests.servers.nginx import NginxServer
from tests.servers.programs import missing_for_nginx


def test_weights_come_whole_and_are_told_with_licence_and_origin(publish, server, cache):
    facts = publish()
    before = list_weights().weights[0]
    assert (before.state, before.size_bytes, before.licence) == ("missing", len(DATA), "MIT")
    assert (before.address, before.file) == (facts.address, str(cache / NAME))
    assert server.log == []

    got = fetch_weights("made-up")
    assert (cache / NAME).read_bytes() == DATA
    assert files_in(cache) == {NAME: len(DATA)}
    assert (got.fetched, got.there, got.bytes_fetched) == (("made-up",), (), len(DATA))
    assert got.weights[0].state == list_weights().weights[0].state == "there"


def test_what_is_there_is_not_fetched(publish, server, cache, tmp_path, monkeypatch):
    publish()
    chosen = tmp_path / "chosen"
    (chosen / NAME).parent.mkdir(parents=True)
    (chosen / NAME).write_bytes(DATA)
    monkeypatch.setenv(weights_module.WEIGHTS_VARIABLE, str(chosen))
    got = fetch_weights("all")
    assert (got.fetched, got.there, got.bytes_fetched) == ((), ("made-up",), 0)
    assert server.log == [] and files_in(cache) == {}


def test_a_folder_of_ones_own_can_be_filled(publish, server, cache, tmp_path):
    publish()
    got = fetch_weights("made-up", folder=tmp_path / "stick")
    assert files_in(tmp_path / "stick") == {NAME: len(DATA)} and not cache.exists()
    assert got.folder == str(tmp_path / "stick")
    assert list_weights(folder=tmp_path / "stick").weights[0].state == "there"
    assert list_weights().weights[0].state == "missing"


def test_progress_is_in_bytes_and_says_the_time_left(publish, server):
    publish()
    server.bytes_per_second = 500_000
    told: list[Progress] = []
    fetch_weights("made-up", reporter=Reporter(told.append))
    said = [one for one in told if one.message.startswith("Downloading Made up")]
    assert said[0].message == "Downloading Made up: 0.0 of 1.5 MB"
    assert said[-1].message == "Downloading Made up: 1.5 of 1.5 MB"
    assert [one.fraction for one in told] == sorted(one.fraction for one in told)
    left = [one.seconds_left for one in said if one.seconds_left is not None]
    assert left and max(left) < 3


# --- breaks on the way ---------------------------------------------------------------------------


def test_after_kill_9_the_next_run_fetches_only_what_is_lacking(publish, server, cache):
    facts = publish()
    script = f"""{PUBLISH}
import sys
from furrow.engine import fetch_weights
publish(*sys.argv[2:])
fetch_weights("made-up", folder=sys.argv[1])
"""
    server.bytes_per_second = 1_000_000
    words = [cache, facts.address, facts.size_bytes, facts.sha256]
    process = subprocess.Popen([sys.executable, "-c", script, *map(str, words)])
    assert server.wait_for_bytes(800_000)
    process.send_signal(signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    kept = part_in(cache).stat().st_size
    assert 300_000 < kept < len(DATA), "what had come is there"
    assert not (cache / NAME).exists()
    told = list_weights().weights[0]
    assert (told.state, told.bytes_there) == ("begun", kept)

    server.reset()
    got = fetch_weights("made-up")
    assert (cache / NAME).read_bytes() == DATA and files_in(cache) == {NAME: len(DATA)}
    assert [(one.start, one.end) for one in server.log] == [(kept, len(DATA))]
    assert got.bytes_fetched == len(DATA) - kept


def test_a_kill_before_the_last_step_costs_no_byte(publish, server, cache):
    facts = publish()
    part = weights_catalogue.part_of(cache / NAME, facts)
    part.parent.mkdir(parents=True)
    part.write_bytes(DATA)
    assert fetch_weights("made-up").bytes_fetched == 0
    assert files_in(cache) == {NAME: len(DATA)} and server.log == []


@pytest.mark.parametrize(
    "fault",
    [
        Fault("stall", times=1, share=0.4),
        Fault("cut", times=2, share=0.4),
        Fault("server-error", times=2, status=503, retry_after_s=0),
        Fault("too-many-requests", times=1, retry_after_s=1),
    ],
    ids=lambda fault: fault.kind,
)
def test_a_fault_that_passes_is_waited_out(publish, server, cache, fault):
    publish()
    server.fault(fault)
    got = fetch_weights("made-up")
    assert (cache / NAME).read_bytes() == DATA and files_in(cache) == {NAME: len(DATA)}
    assert sum(bool(one.fault) for one in server.log) == fault.times
    assert got.bytes_fetched == len(DATA), "no byte twice"


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault("server-error", status=503, retry_after_s=0), "HTTP 503"),
        (Fault("server-error", status=404), "HTTP 404"),
        (Fault("expired", query="never"), r"access was refused \(HTTP 403\)"),
        (Fault("wrong-content"), "it sent text/html"),
        (Fault("stall", share=0.0), "it stopped sending"),
    ],
    ids=lambda value: value.kind if isinstance(value, Fault) else "",
)
def test_a_fault_that_stays_is_told_with_the_way_round_it(publish, server, cache, fault, words):
    facts = publish()
    server.fault(fault)
    with pytest.raises(WeightsNotFetched, match=words) as told:
        fetch_weights("made-up")
    assert "“made-up”" in told.value.what
    for needed in (facts.address, str(cache / NAME)):
        assert needed in told.value.next_step
    assert not (cache / NAME).exists()


def test_a_host_that_is_not_there_is_told(publish, cache):
    publish(address="http://127.0.0.1:9/encoder.pt")
    with pytest.raises(WeightsNotFetched, match="could not be reached"):
        fetch_weights("made-up")


def test_what_had_come_before_the_server_failed_is_kept(publish, server, cache):
    publish()
    server.fault(Fault("cut", times=1, share=0.5))
    server.fault(Fault("server-error", status=500))
    with pytest.raises(WeightsNotFetched, match="HTTP 500"):
        fetch_weights("made-up")
    kept = part_in(cache).stat().st_size
    server.reset()
    assert fetch_weights("made-up").bytes_fetched == len(DATA) - kept < len(DATA)


def test_nginx_gives_the_rest_of_a_file(publish, served, cache):
    require(missing_for_nginx())
    with NginxServer(served) as nginx:
        facts = publish(address=f"{nginx.base_url}/encoder.pt")
        part = weights_catalogue.part_of(cache / NAME, facts)
        part.parent.mkdir(parents=True)
        part.write_bytes(DATA[:1_000_000])
        assert fetch_weights("made-up").bytes_fetched == 500_000
    assert (cache / NAME).read_bytes() == DATA


@pytest.mark.parametrize("share", [0.0, 0.4])
def test_cancel_is_heard_within_two_seconds_of_a_silent_server(
    publish, server, cache, monkeypatch, share
):
    publish()
    monkeypatch.setattr(job, "Transfer", Transfer)  # the patience of every day: 20 s
    server.fault(Fault("stall", share=share))
    asked = threading.Event()
    reached: list[float] = []

    def watch() -> None:
        while not server.open_connections:
            time.sleep(0.01)
        time.sleep(0.3)
        reached.append(time.monotonic())
        asked.set()

    threading.Thread(target=watch, daemon=True).start()
    with pytest.raises(Cancelled):
        fetch_weights("made-up", reporter=Reporter(is_cancelled=asked.is_set))
    assert time.monotonic() - reached[0] < 2.0
    assert not (cache / NAME).exists()
    kept = sum(files_in(cache).values())
    assert (kept > 0) == (share > 0)
    server.reset()
    assert fetch_weights("made-up").bytes_fetched == len(DATA) - kept
