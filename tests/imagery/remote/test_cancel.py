"""Cancelling in every stage of search and download, against servers that have fallen silent."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from furrow.engine import search_imagery
from furrow.engine.contract import Progress, Reporter
from furrow.engine.contract.errors import Cancelled, HostUnreachable, ServiceFailed
from furrow.engine.imagery.remote.sources import planetary_computer
from furrow.engine.imagery.remote.sources.planetary_computer import PlanetaryComputer
from furrow.engine.imagery.remote.transfer import Patience, Transfer
from tests.servers.faults import Fault
from tests.servers.fixtures import forget_planetary_computer
from tests.servers.http_server import LoopbackHandler, LoopbackServer
from tests.servers.stac_front import StacFront

SEASON = ("2019-04-01", "2019-07-31")
BLOB = "http://sentinel2l2a01.blob.core.windows.net/sentinel2-l2/B04.tif"


class Silent(LoopbackServer):
    """Takes each request, and answers as told: by default never."""

    def __init__(self) -> None:
        super().__init__()
        self.handler = _Handler
        self.asked = threading.Event()
        self.status = 0
        self.content = b""


class _Handler(LoopbackHandler):
    def do_GET(self) -> None:
        self.owner.asked.set()
        if not self.owner.status:
            self.hang()
            self.close_connection = True
            return
        self.send_response(self.owner.status)
        self.send_header("Content-Length", str(len(self.owner.content)))
        self.end_headers()
        self.wfile.write(self.owner.content)

    do_POST = do_GET


@pytest.fixture
def silent() -> Iterator[Silent]:
    with Silent() as server:
        yield server


def expect_soon_cancelled(
    work: Callable[[Reporter], Any],
    when: Callable[[], bool],
    on_progress: Callable[[Progress], None] | None = None,
) -> None:
    """Cancel a moment after ``when`` holds; at most two seconds may pass then."""
    reached: list[float] = []

    def watch() -> None:
        while not when():
            time.sleep(0.01)
        time.sleep(0.2)
        reached.append(time.monotonic())

    threading.Thread(target=watch, daemon=True).start()
    with pytest.raises(Cancelled):
        work(Reporter(on_progress, is_cancelled=lambda: bool(reached)))
    assert time.monotonic() - reached[0] < 2.0


@pytest.mark.parametrize("pattern", ["/", "/search"], ids=["landing-page", "search"])
def test_a_search_while_the_api_says_nothing(earth_search, fetch, field_area, pattern):
    with StacFront(earth_search) as front:
        front.fault(Fault("stall", path_pattern=pattern, share=0.3))
        expect_soon_cancelled(
            lambda reporter: fetch(front, reporter=reporter),
            lambda: any(one.fault for one in front.requests),
        )


def test_a_search_while_the_server_of_the_files_is_asked_for_their_size(
    earth_search, field_area, file_server
):
    file_server.fault(Fault("stall", path_pattern="*B04.tif", share=0.0))
    said: list[str] = []
    expect_soon_cancelled(
        lambda reporter: search_imagery(
            field_area,
            *SEASON,
            source="earth-search",
            sensors="s2",
            endpoint=earth_search.url,
            reporter=reporter,
        ),
        lambda: any("size of the files" in message for message in said),
        lambda progress: said.append(str(progress.message)),
    )


@pytest.fixture
def signing(silent: Silent, monkeypatch: pytest.MonkeyPatch) -> Iterator[Silent]:
    monkeypatch.setenv("PC_SDK_SAS_URL", silent.base_url)
    forget_planetary_computer()
    yield silent
    forget_planetary_computer()


def test_a_stop_while_the_signing_server_says_nothing(signing: Silent, impatient: Patience):
    source, ended = PlanetaryComputer("http://unused.invalid"), []
    with Transfer(2, impatient) as transfer:

        def work() -> None:
            try:
                list(transfer.chunks(lambda renew: source._signed(BLOB, renew), 0, 10))
            except Cancelled as cancelled:
                ended.append(cancelled)

        threads = [threading.Thread(target=work, daemon=True) for _ in range(3)]
        for thread in threads:
            thread.start()
        assert signing.asked.wait(5.0)
        transfer.stop()
        began = time.monotonic()
        for thread in threads:
            thread.join(2.0)
        assert len(ended) == 3 and time.monotonic() - began < 1.0


def test_a_signing_server_that_says_nothing_is_told_in_the_end(
    signing: Silent, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(planetary_computer, "SIGNING_S", 0.3)
    with pytest.raises(HostUnreachable, match="127.0.0.1.*stopped sending"):
        PlanetaryComputer("")._signed(BLOB, False)


@pytest.mark.parametrize(
    ("status", "content", "said"),
    [
        (403, b"", "HTTP 403"),
        (200, b"<html>Please sign in</html>", "no token"),
        (200, b'{"msft:expiry": "soon"}', "no token"),
        (200, b"[1]", "no token"),
    ],
)
def test_a_signing_server_that_gives_no_token(signing: Silent, status, content, said):
    signing.status, signing.content = status, content
    with pytest.raises(ServiceFailed, match=said):
        PlanetaryComputer("")._signed(BLOB, False)


def test_ctrl_c_ends_the_command(
    earth_search, file_server, field_area, checkout: Path, tmp_path: Path
):
    file_server.fault(Fault("stall", path_pattern="*B11.tif"))
    folder = tmp_path / "imagery"
    words = [
        *(sys.executable, "-I", "-X", "utf8", str(checkout / "engine"), "imagery", "fetch"),
        *(str(folder), "--area", str(field_area), "--season-start", SEASON[0]),
        *("--season-end", SEASON[1], "--source", "earth-search", "--sensors", "s2"),
        *("--endpoint", earth_search.url),
    ]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    with subprocess.Popen(
        words, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL
    ) as process:
        assert file_server.wait_for_bytes(100_000)
        everything = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(signal.SIGINT)
        asked = time.monotonic()
        process.wait(timeout=3.0)
        said = process.stderr.read().decode()
        assert process.returncode == 130, said
        _, alive = psutil.wait_procs(everything, timeout=3.0)
        assert not alive and time.monotonic() - asked < 3.0
    assert (folder / "download.json").is_file()


def test_while_large_files_come_their_bytes_are_told(earth_search, fetch, file_server):
    """Each second or so, though no file is whole yet."""
    told: list[str] = []

    def on_progress(progress: Progress) -> None:
        if progress.message.startswith("Cloud over the area: 10 of 10"):
            file_server.bytes_per_second = 4_000
        if progress.message.startswith("Downloading: 0 of"):
            told.append(progress.message)

    with pytest.raises(Cancelled):
        fetch(earth_search, reporter=Reporter(on_progress, is_cancelled=lambda: len(told) >= 2))
    assert told[0].endswith("MB")
