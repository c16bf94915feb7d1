"""Nothing but the published file gets its name; licence and disk are looked at before."""

from __future__ import annotations

import hashlib
import os

import pytest

from furrow.engine import fetch_weights, list_weights
from furrow.engine.backbones import weights as weights_module
from furrow.engine.backbones import weights_catalogue
from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import (
    BackboneUnknown,
    LicenceNotAccepted,
    ProjectBusy,
    WeightsAltered,
    WeightsRefused,
)
from furrow.engine.jobs import fetch_weights as job
from tests.backbones.weights_download.conftest import DATA, NAME, PUBLISH, files_in
from tests.servers.faults import Fault
from tests.support.small_disk import FILL, on_a_small_disk


def test_a_changed_file_is_refused_and_removed(publish, server, cache):
    facts = publish(address=server.url("changed.pt"))
    with pytest.raises(WeightsAltered, match="checksum") as told:
        fetch_weights("made-up")
    assert facts.address in told.value.next_step
    assert files_in(cache) == {}


def test_a_truncated_file_is_refused_at_its_first_byte(publish, server, cache):
    publish()
    server.bytes_per_second = 500_000
    server.fault(Fault("truncated"))
    with pytest.raises(WeightsAltered, match="has 750000 bytes instead of 1500000"):
        fetch_weights("made-up")
    assert files_in(cache) == {} and server.bytes_sent < 500_000


@pytest.mark.parametrize("left", [DATA[:-600_000] + bytes(100_000), bytes(2_000_000)])
@pytest.mark.parametrize("size_is_exact", [True, False])
def test_what_a_power_cut_damaged_is_fetched_anew(publish, server, cache, left, size_is_exact):
    facts = publish(size_is_exact=size_is_exact)
    part = weights_catalogue.part_of(cache / NAME, facts)
    part.parent.mkdir(parents=True)
    part.write_bytes(left)
    fetch_weights("made-up")
    assert (cache / NAME).read_bytes() == DATA and files_in(cache) == {NAME: len(DATA)}


def test_a_damaged_file_in_the_cache_is_replaced_and_anothers_is_left_alone(
    publish, server, cache, tmp_path, monkeypatch
):
    publish()
    (cache / NAME).parent.mkdir(parents=True)
    (cache / NAME).write_bytes(DATA[:-1])
    assert list_weights().weights[0].state == "damaged"
    lines: list[str] = []
    fetch_weights("made-up", reporter=Reporter(on_log=lambda line: lines.append(line.text)))
    assert (cache / NAME).read_bytes() == DATA
    assert any("is not the published file" in line for line in lines)

    chosen = tmp_path / "chosen"
    (chosen / NAME).parent.mkdir(parents=True)
    (chosen / NAME).write_bytes(DATA[:-1])
    monkeypatch.setenv(weights_module.WEIGHTS_VARIABLE, str(chosen))
    with pytest.raises(WeightsRefused, match="not the published file"):
        fetch_weights("made-up")
    assert (chosen / NAME).read_bytes() == DATA[:-1]


def test_of_a_checksum_the_first_digits_may_be_all_that_is_known(publish, server, cache):
    digits = hashlib.sha256(DATA).hexdigest()[:8]
    rounded = {"size_bytes": 1_600_000, "size_is_exact": False}
    publish(sha256="", sha256_prefix=digits, **rounded)
    fetch_weights("made-up")
    told = list_weights().weights[0]
    assert (told.state, told.sha256, told.sha256_is_whole) == ("there", digits, False)
    assert not told.size_is_exact

    publish(sha256="", sha256_prefix="0" * 8, **rounded)
    assert list_weights().weights[0].state == "damaged"
    with pytest.raises(WeightsAltered, match="checksum"):
        fetch_weights("made-up")


def test_a_file_far_larger_than_published_is_not_fetched(publish, server, cache):
    publish(size_bytes=500_000, size_is_exact=False)
    with pytest.raises(WeightsAltered, match="1500000 bytes instead of about 500000"):
        fetch_weights("made-up")
    assert files_in(cache) == {} and server.bytes_sent < len(DATA)


def test_facts_that_cannot_be_checked_are_no_facts(publish):
    for changes in ({"sha256": ""}, {"sha256_prefix": "00"}, {"restricted": True}):
        with pytest.raises(ValueError, match=NAME):
            publish(**changes)


# --- licence, disk, others -----------------------------------------------------------------------


def test_a_licence_that_restricts_is_asked_for_before_a_byte_comes(publish, server, cache):
    publish(restricted=True, restriction="no military use", licence="Olmo licence")
    assert list_weights().weights[0].restriction == "no military use"
    with pytest.raises(LicenceNotAccepted, match=r"\(Olmo licence\).*: no military use\."):
        fetch_weights("made-up")
    assert server.log == [] and files_in(cache) == {}
    assert fetch_weights("made-up", accept_licence=True).fetched == ("made-up",)
    assert fetch_weights("made-up").there == ("made-up",), "nothing to be asked any more"


@pytest.mark.parametrize("names", ["nowhere", "", "made-up,nowhere"])
def test_an_unknown_name_is_told_with_those_there_are(publish, server, names):
    publish()
    with pytest.raises(BackboneUnknown, match="made-up, all"):
        fetch_weights(names)
    assert server.log == []


def test_two_at_once_do_not_write_into_one_file(publish, server, cache):
    publish()
    with job._alone(cache), pytest.raises(ProjectBusy):
        fetch_weights("made-up")


def test_a_disk_without_room_for_all_is_told_before_a_byte_comes(server, tmp_path):
    script = f"""{FILL}{PUBLISH}
from furrow.engine import fetch_weights
publish(*sys.argv[2:], files=2)
folder = mount / "weights"
fill(2_000_000)
try: fetch_weights("all", folder=folder)
except FurrowError as problem: print(problem.code, problem.params["needed_mb"])
print(sorted(p.name for p in folder.rglob("*.p*t")))
(mount / "filler").unlink()
print(fetch_weights("all", folder=folder).bytes_fetched)
"""
    words = [server.url("encoder.pt"), len(DATA), hashlib.sha256(DATA).hexdigest()]
    lines = on_a_small_disk(tmp_path, script, *words)
    assert lines == ["disk-full 2", "[]", str(2 * len(DATA))]
    assert len(server.log) == 2


def test_a_disk_that_fills_on_the_way_keeps_what_came(server, tmp_path):
    script = f"""{FILL}{PUBLISH}
from furrow.engine import fetch_weights
from furrow.engine.contract import Reporter
publish(*sys.argv[2:])
folder = mount / "weights"
def fill_up(progress):
    if "Downloading" in progress.message and not (mount / "filler").exists():
        fill(300_000)
try: fetch_weights("made-up", folder=folder, reporter=Reporter(fill_up))
except FurrowError as problem: print(problem.code)
(part,) = folder.rglob("*.part")
kept = part.stat().st_size
(mount / "filler").unlink()
print(0 < kept < 1_500_000, kept + fetch_weights("made-up", folder=folder).bytes_fetched)
"""
    server.bytes_per_second = 2_000_000
    words = [server.url("encoder.pt"), len(DATA), hashlib.sha256(DATA).hexdigest()]
    assert on_a_small_disk(tmp_path, script, *words) == ["disk-full", f"True {len(DATA)}"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(publish, server, tmp_path):
    publish()
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(Exception, match="may not write"):
        fetch_weights("made-up", folder=tmp_path / "locked" / "weights")
