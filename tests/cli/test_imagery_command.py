"""``furrow imagery search | fetch | show`` as they are typed, over a real STAC API."""

from __future__ import annotations

import json
import os
import pty
import re
import shlex
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from furrow.engine.cli.exit_codes import ExitCode
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.results import ImageryFetched, ImageryFound
from tests.cli.conftest import Shell
from tests.servers.faults import Fault
from tests.servers.files import FileServer
from tests.servers.stac_api import StacApi

WANTED, CLOUDY = 8, 2
"""Of the ten dates of the collection, at the usual limit of 80 % cloud."""


@pytest.fixture
def query(earth_search: StacApi, field_area: Path) -> Callable[..., str]:
    """The options that ask for spring and summer 2019 over the scene."""

    def options(start: str = "2019-04-01", end: str = "2019-07-31", **more: str) -> str:
        facts = {
            "area": str(field_area),
            "season-start": start,
            "season-end": end,
            "source": "earth-search",
            "sensors": "s2",
            "endpoint": earth_search.url,
        }
        return " ".join(f"--{key} {shlex.quote(value)}" for key, value in (facts | more).items())

    return options


def copied(shown: str) -> str:
    """The command of the row "Next", with all lines that it goes on over."""
    return shown.split("\n  Next         ")[1].rstrip("\n")


def test_from_nothing_to_a_map_by_copying_what_comes_next(
    shell: Shell, query: Callable[..., str], flanders: Path
) -> None:
    searched = shell.run(f"furrow imagery search {query()} --folder season", columns=80)
    assert searched.returncode == ExitCode.OK, searched.stderr
    assert searched.stdout.startswith(
        "Earth Search has 10 observations of Sentinel-2 and none of Sentinel-1.\n"
    )
    long = [line for line in searched.stdout.splitlines() if len(line) > 80]
    assert all("/" in line for line in long)  # a path is never broken
    assert not (shell.folder / "season").exists()

    fetched = shell.run(copied(searched.stdout))
    assert fetched.returncode == ExitCode.OK, fetched.stderr
    assert f"{WANTED} observations fetched from Earth Search" in fetched.stdout
    assert f"{CLOUDY}, too cloudy" in fetched.stdout

    again = shell.run("furrow imagery fetch season")
    assert f"Nothing to fetch: {WANTED} observations of Earth Search were there." in again.stdout
    assert copied(again.stdout).startswith("furrow new PROJECT --imagery ")
    assert f"holds {WANTED} observations" in shell.run("furrow imagery show season").stdout

    parcels = shlex.quote(str(flanders / "parcels.gpkg"))
    new = copied(fetched.stdout).replace("PROJECT", "'my map'").replace("PARCELS", parcels)
    made = shell.run(new)
    assert made.returncode == ExitCode.OK, made.stderr
    assert "2019-04-01 … 2019-07-31" in made.stdout
    mapped = shell.run(copied(made.stdout))
    assert mapped.returncode == ExitCode.OK, mapped.stderr
    folder = shell.folder / "my map" / "maps" / "few-labels-1"
    assert (folder / "crop_map.tif").is_file()
    assert "2019-04" in (folder / "report.html").read_text(encoding="utf-8")
    told = shell.run("furrow imagery show 'my map'")
    assert f"holds {WANTED} observations of Sentinel-2" in told.stdout


def test_json_is_the_dataclass_and_nothing_else(shell: Shell, query: Callable[..., str]) -> None:
    for line, kind in (
        (f"search {query()} --folder season", ImageryFound),
        (f"fetch season {query()}", ImageryFetched),
        ("show season", ImageryFound),
    ):
        done = shell.run(f"furrow imagery {line} --json")
        assert done.returncode == ExitCode.OK and done.stderr == ""
        document = json.loads(done.stdout)
        result = from_json(kind, document)
        assert to_json(result) == document
        assert len(result.outlook.dates) == WANTED + CLOUDY
    refused = shell.run("furrow imagery show nowhere --json")
    assert refused.returncode == ExitCode.REFUSED and refused.stderr == ""
    assert json.loads(refused.stdout)["error"]["code"] == "file-missing"


def test_a_date_that_fails_is_told_and_is_no_failure(
    shell: Shell, query: Callable[..., str], file_server: FileServer
) -> None:
    file_server.fault(Fault("wrong-content", "*20190401*B04*"))
    got = shell.run(f"furrow imagery fetch season {query()}", columns=100)
    assert got.returncode == ExitCode.OK, got.stderr
    assert f"{WANTED - 1} observations fetched" in got.stdout and "1 failed." in got.stdout
    assert re.search(r"^  Failed       2019-04-01 S2: ", got.stdout, re.M)
    assert re.search(r"^  Warning      1 observations? could not be fetched", got.stdout, re.M)
    assert "Failed       2019-04-01" in shell.run("furrow imagery show season").stdout
    file_server.reset()
    again = shell.run(copied(got.stdout))
    assert "1 observation fetched from Earth Search (" in again.stdout
    assert f"{WANTED - 1} there already." in again.stdout
    assert "Failed" not in again.stdout


def test_nothing_but_clouds(shell: Shell, query: Callable[..., str]) -> None:
    june = query("2019-06-01", "2019-06-30")
    searched = shell.run(f"furrow imagery search {june}")
    assert searched.returncode == ExitCode.OK
    assert "To fetch     nothing\n" in searched.stdout
    assert "--max-cloud 100" in copied(searched.stdout) or "another season" in searched.stdout
    got = shell.run(f"furrow imagery fetch season {june}")
    assert got.returncode == ExitCode.OK
    assert "0 observations fetched" in got.stdout
    assert "Every date was cloudier than asked for" in got.stdout
    assert "furrow new" not in got.stdout
    assert "holds no observations" in shell.run("furrow imagery show season").stdout


def test_what_can_be_mended_is_three_and_says_how(shell: Shell, query: Callable[..., str]) -> None:
    shell.environment.pop("SH_CLIENT_ID", None)
    for line, sentence in (
        (f"search {query('2018-01-01', '2018-01-31')}", "has no imagery of this area"),
        (f"search {query(source='copernicus')}", "SH_CLIENT_ID and SH_CLIENT_SECRET"),
        (f"search {query(source='nasa')}", "There is no imagery source “nasa”"),
        (f"search {query(sensors='s1')}", "planetary-computer"),
        ("show nowhere", "nowhere"),
    ):
        done = shell.run(f"furrow imagery {line}")
        assert done.returncode == ExitCode.REFUSED, (line, done.stderr)
        assert sentence in done.stderr and done.stdout == ""


def test_what_is_not_given_is_asked_for(shell: Shell) -> None:
    missing = shell.run("furrow imagery fetch season")
    assert missing.returncode == ExitCode.USAGE
    for option in ("--area", "--season-start", "--season-end"):
        assert re.search(rf"^    {option} +\w", missing.stderr, re.M)
    half = shell.run("furrow imagery search --area -4.1,50,-4,50.1 --season-end 2019-05-01")
    assert half.returncode == ExitCode.USAGE
    assert "--season-start" in half.stderr and "--season-end " not in half.stderr
    wrong = shell.run("furrow imagery search --area 1,2,3,4 --season-start 2019-04-01 "
                      "--season-end 2019-05-01 --max-cloud 101")  # fmt: skip
    assert wrong.returncode == ExitCode.USAGE and "--max-cloud" in wrong.stderr
    assert not list(shell.folder.iterdir())


def test_the_group_alone_shows_what_it_holds_in_the_order_of_work(shell: Shell) -> None:
    alone = shell.run("furrow imagery")
    assert alone.returncode == shell.run("furrow").returncode == ExitCode.OK
    assert alone.stderr == ""
    assert re.findall(r"^  (\w+)  ", alone.stdout, re.M) == ["search", "fetch", "show", "prepare"]
    assert shell.run("furrow imagery plough").returncode == ExitCode.USAGE


def test_ctrl_c_in_mid_download_and_the_same_again(
    shell: Shell, query: Callable[..., str], file_server: FileServer
) -> None:
    file_server.bytes_per_second = 30_000
    line = f"furrow imagery fetch season {query(connections='2')}"
    process = shell.start(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with process:
        progress = re.compile(r"^ *\d+ %  Downloading: \d of 8 dates, \d+ MB, .* left$")
        while not progress.match(line_shown := process.stderr.readline()):
            assert line_shown, "the download ended, and never said how long it would take"
        deadline = time.monotonic() + 20
        while not list(shell.folder.glob("season/sentinel-2-c1-l2a/*/*.json")):
            assert time.monotonic() < deadline and process.poll() is None
            time.sleep(0.05)
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) == ExitCode.CANCELLED
        assert time.monotonic() - began < 3.0
        shown = process.stderr.read()
        assert process.stdout.read() == ""
    assert "Cancelled.\n  What was finished is kept" in shown
    finished = len(list(shell.folder.glob("season/*/*/*.json")))
    assert 1 <= finished < WANTED

    file_server.reset()
    result = json.loads(shell.run(f"{line} --json").stdout)
    assert (result["there"], result["fetched"]) == (finished, WANTED - finished)


def test_a_bar_with_bytes_and_time_left_on_a_terminal(
    shell: Shell, query: Callable[..., str], file_server: FileServer
) -> None:
    file_server.bytes_per_second = 200_000
    parent_end, child_end = pty.openpty()
    process = shell.start(
        f"furrow imagery fetch season {query()}", stdout=subprocess.PIPE, stderr=child_end
    )
    os.close(child_end)
    shown = b""
    with process:
        while chunk := _read(parent_end):
            shown += chunk
        assert process.wait(timeout=30) == ExitCode.OK
    os.close(parent_end)
    text = shown.decode()
    assert "━" in text
    assert re.search(r"Downloading: \d of 8 dates, \d+ MB", text)
    assert "left" in text


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:  # Linux: the other end is closed
        return b""
