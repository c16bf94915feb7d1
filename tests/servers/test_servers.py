"""The servers do what they promise; seen with plain clients, rasterio and the real libraries."""

from __future__ import annotations

import http.client
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import rasterio

from tests.servers import scene
from tests.servers.faults import Fault
from tests.servers.file_service import FileService
from tests.servers.files import FileServer
from tests.servers.fixtures import require
from tests.servers.nginx import NginxServer
from tests.servers.served import fetched, fetched_twice, read_log
from tests.servers.signing import SigningServer

SIZE = 100_000
TIMEOUT_S = 1.0


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


def ask(url: str, span: str | None = None, method: str = "GET") -> Answer:
    headers = {"Range": f"bytes={span}"} if span else {}
    request = urllib.request.Request(url, headers=headers, method=method)
    try:
        # A new opener: the usual one keeps the proxy of its first use.
        with urllib.request.build_opener().open(request, timeout=TIMEOUT_S) as answer:
            return Answer(answer.status, dict(answer.headers), answer.read())
    except urllib.error.HTTPError as refused:
        return Answer(refused.code, dict(refused.headers), refused.read())


@pytest.fixture(scope="session")
def plain_file(cogs: Path) -> bytes:
    content = np.random.default_rng(0).bytes(SIZE)
    (cogs / "plain file.tif").write_bytes(content)
    return content


@pytest.fixture
def plain(file_server: FileServer, plain_file: bytes) -> str:
    return file_server.url("plain file.tif")


class TestFileServer:
    def test_it_serves_ranges_as_the_standard_says(self, plain: str, plain_file: bytes):
        whole = ask(plain)
        assert (whole.status, whole.body) == (200, plain_file)
        assert whole.headers["Accept-Ranges"] == "bytes"
        middle = ask(plain, "1000-1999")
        assert (middle.status, middle.body) == (206, plain_file[1000:2000])
        assert middle.headers["Content-Range"] == f"bytes 1000-1999/{SIZE}"
        assert middle.headers["ETag"] == whole.headers["ETag"]
        assert ask(plain, f"{SIZE - 10}-").body == plain_file[-10:]
        assert ask(plain, "-7").body == plain_file[-7:]
        beyond = ask(plain, f"{SIZE}-")
        assert (beyond.status, beyond.headers["Content-Range"]) == (416, f"bytes */{SIZE}")
        head = ask(plain, method="HEAD")
        assert (head.status, head.body, head.headers["Content-Length"]) == (200, b"", str(SIZE))

    def test_it_serves_nothing_outside_its_folder(self, file_server: FileServer):
        for up in ("../", "%2e%2e/"):
            assert ask(f"{file_server.base_url}/{up * 12}etc/passwd").status == 404

    def test_a_connection_is_kept(self, file_server: FileServer, plain: str):
        connection = http.client.HTTPConnection("127.0.0.1", file_server.port, timeout=TIMEOUT_S)
        for _ in range(3):
            connection.request("GET", "/plain%20file.tif", headers={"Range": "bytes=0-9"})
            assert len(connection.getresponse().read()) == 10
        connection.close()
        assert file_server.most_connections == 1

    def test_the_log_tells_what_was_fetched(self, file_server: FileServer, plain: str):
        for span in ("0-999", "5000-5999", "1000-1999"):
            ask(plain, span)
        before = file_server.log
        assert [(record.start, record.end) for record in before] == [
            (0, 1000),
            (5000, 6000),
            (1000, 2000),
        ]
        assert all(record.complete and record.bytes_sent == 1000 for record in before)
        assert fetched(before, "/plain file.tif") == [(0, 2000), (5000, 6000)]
        ask(plain, "500-1500")
        ask(plain, "5500-6500")
        after = file_server.log[len(before) :]
        assert [record.start for record in fetched_twice(before, after)] == [500]

    @pytest.mark.parametrize("method", ["GET", "HEAD"])
    def test_the_log_has_an_answer_as_soon_as_the_client_has(
        self, cogs: Path, plain_file: bytes, monkeypatch: pytest.MonkeyPatch, method: str
    ):
        service = FileService(str(cogs))
        record = service.record
        monkeypatch.setattr(service, "record", lambda one: (time.sleep(0.1), record(one)))
        with service:
            ask(f"{service.base_url}/plain%20file.tif", "0-9", method=method)
            assert len(service.log()) == 1

    def test_after_a_reset_nothing_of_before_is_logged(self, file_server: FileServer, plain: str):
        file_server.fault(Fault("stall", times=1))
        connection = http.client.HTTPConnection("127.0.0.1", file_server.port, timeout=TIMEOUT_S)
        connection.request("GET", "/plain%20file.tif")
        assert file_server.wait_for_bytes(SIZE // 2)
        file_server.reset()
        with pytest.raises((http.client.HTTPException, OSError)):
            connection.getresponse().read()
        connection.close()
        time.sleep(0.1)
        assert file_server.log == [] and file_server.open_connections == 0

    def test_the_log_is_on_disk_line_by_line(self, tmp_path: Path, cogs: Path, plain_file: bytes):
        with FileServer(cogs, log_file=tmp_path / "log") as server:
            ask(server.url("plain file.tif"), "0-9")
            served = server.log  # waits for the record, which may come after the answer
            assert read_log(tmp_path / "log") == served and len(served) == 1

    def test_the_speed_limit_is_over_all_connections(self, file_server: FileServer, plain: str):
        file_server.bytes_per_second = 200_000
        began = time.monotonic()
        clients = [
            subprocess.Popen([sys.executable, "-S", "-c", FETCH, plain], stdout=subprocess.DEVNULL)
            for _ in range(2)
        ]
        assert file_server.wait_for_bytes(SIZE)
        assert file_server.bytes_sent < 2 * SIZE
        assert [client.wait(10) for client in clients] == [0, 0]
        assert 0.9 < time.monotonic() - began < 3

    def test_a_killed_client_shows_as_incomplete(self, file_server: FileServer, plain: str):
        file_server.bytes_per_second = 100_000
        client = subprocess.Popen([sys.executable, "-S", "-c", FETCH, plain])
        assert file_server.wait_for_bytes(20_000)
        client.send_signal(signal.SIGKILL)
        client.wait()
        file_server.bytes_per_second = None
        (record,) = wait_for(lambda: file_server.log)
        assert not record.complete and 20_000 <= record.bytes_sent < SIZE

    def test_it_dies_with_whoever_started_it(self, cogs: Path):
        started = subprocess.run(
            [sys.executable, "-c", START_AND_DIE, str(cogs)],
            cwd=Path(__file__).resolve().parents[2],
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        assert started.returncode == -signal.SIGKILL
        wait_for(lambda: not psutil.pid_exists(int(started.stdout)))


class TestWhereProgramsAreMissing:
    def test_a_fixture_skips_with_the_reason(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.delenv("FURROW_REQUIRE_SHARED", raising=False)
        with pytest.raises(pytest.skip.Exception, match="make setup-servers"):
            require("nginx is not installed; run: make setup-servers")

    def test_a_fixture_fails_where_all_is_required(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setenv("FURROW_REQUIRE_SHARED", "1")
        with pytest.raises(pytest.fail.Exception, match="make setup-servers"):
            require("nginx is not installed; run: make setup-servers")
        require(None)


FETCH = "import sys, urllib.request; urllib.request.urlopen(sys.argv[1]).read()"
START_AND_DIE = """
import os, signal, sys
from pathlib import Path
from tests.servers.file_service import FileService
from tests.servers.files import FileServer
from tests.servers.fixtures import require
with FileServer(Path(sys.argv[1])) as server:
    print(server.pid, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def wait_for(found: Callable[[], Any], timeout_s: float = 5.0) -> Any:
    deadline = time.monotonic() + timeout_s
    while not (result := found()):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return result


class TestFaults:
    def test_too_many_requests(self, file_server: FileServer, plain: str):
        file_server.fault(Fault("too-many-requests", times=2, retry_after_s=7, after_requests=1))
        assert [ask(plain, "0-9").status for _ in range(4)] == [206, 429, 429, 206]
        assert [record.fault for record in file_server.log][1] == "too-many-requests"
        file_server.fault(Fault("too-many-requests", retry_after_s=7))
        assert ask(plain).headers["Retry-After"] == "7"

    @pytest.mark.parametrize("status", [500, 503])
    def test_server_error(self, file_server: FileServer, plain: str, status: int):
        file_server.fault(Fault("server-error", status=status, times=1))
        assert [ask(plain, "0-9").status for _ in range(2)] == [status, 206]

    def test_expired_until_the_query_is_right(self, file_server: FileServer, plain: str):
        file_server.fault(Fault("expired", query="sig=new"))
        assert ask(f"{plain}?sig=old").status == 403
        assert ask(f"{plain}?sig=new").status == 200

    def test_stall(self, file_server: FileServer, plain: str):
        file_server.fault(Fault("stall", times=1))
        with pytest.raises(TimeoutError):
            ask(plain, "0-9999")
        (record,) = wait_for(lambda: file_server.log)
        assert (record.bytes_sent, record.complete, record.fault) == (5000, False, "stall")
        assert ask(plain, "0-9999").status == 206

    def test_cut(self, file_server: FileServer, plain: str):
        file_server.fault(Fault("cut", share=0.1, times=1))
        with pytest.raises(http.client.IncompleteRead) as caught:
            ask(plain, "0-9999")
        assert len(caught.value.partial) == 1000

    def test_truncated(self, file_server: FileServer, plain: str, plain_file: bytes):
        file_server.fault(Fault("truncated", keep_bytes=5000))
        short = ask(plain, "4000-9999")
        assert (short.body, short.headers["Content-Range"]) == (
            plain_file[4000:5000],
            "bytes 4000-4999/5000",
        )
        assert ask(plain, "6000-6999").status == 416
        assert ask(plain, method="HEAD").headers["Content-Length"] == "5000"

    def test_wrong_content(self, file_server: FileServer, plain: str):
        file_server.fault(Fault("wrong-content"))
        wrong = ask(plain, "0-9")
        assert wrong.status == 200 and b"<html>" in wrong.body

    def test_ignores_range(self, file_server: FileServer, plain: str, plain_file: bytes):
        file_server.fault(Fault("ignores-range"))
        assert ask(plain, "0-9").body == plain_file

    def test_only_what_matches_is_struck(self, file_server: FileServer, plain: str):
        file_server.fault(Fault("server-error", "*/other.tif"))
        file_server.fault(Fault("server-error", from_byte=5000))
        assert ask(plain, "0-4999").status == 206
        assert ask(plain, "0-5000").status == 500

    def test_corrupt_bytes_lie_inside_a_tile(self, file_server: FileServer, c1: scene.Content):
        href = c1.at(file_server.base_url).items[0]["assets"]["red"]["href"]
        good = ask(href).body
        file_server.fault(Fault("corrupt", "*/B04.tif"))
        bad = ask(href).body
        assert len(bad) == len(good) and sum(map(int.__ne__, good, bad)) == 8
        file_server.reset()
        file_server.fault(Fault("corrupt", "*/B04.tif"))
        with rasterio.open(href) as dataset, pytest.raises(rasterio.RasterioIOError):
            dataset.read()
        assert any(record.fault == "corrupt" for record in file_server.log)


class TestNginx:
    def test_the_log_records_ranges(self, nginx: NginxServer, plain_file: bytes):
        url = nginx.url("plain file.tif")
        assert ask(url, "1000-1999").body == plain_file[1000:2000]
        assert ask(url).body == plain_file
        assert ask(url, method="HEAD").status == 200
        assert ask(f"{url}.none?a=b").status == 404
        told = [
            (record.path, record.start, record.end, record.status, record.method)
            for record in nginx.log
        ]
        assert told == [
            ("/plain file.tif", 1000, 2000, 206, "GET"),
            ("/plain file.tif", 0, SIZE, 200, "GET"),
            ("/plain file.tif", 0, SIZE, 200, "HEAD"),
            ("/plain file.tif.none", 0, 0, 404, "GET"),
        ]
        assert all(record.complete for record in nginx.log)
        assert [record.bytes_sent for record in nginx.log][:3] == [1000, SIZE, 0]
        nginx.reset()
        assert nginx.log == []

    def test_rasterio_reads_a_cog_through_it(self, nginx: NginxServer, c1: scene.Content):
        href = c1.at(nginx.base_url).items[0]["assets"]["red"]["href"]
        with rasterio.open(href) as dataset:
            assert dataset.read(1).shape == (64, 64)
        assert 206 in {record.status for record in nginx.log}


class TestSigning:
    def test_only_signed_addresses_are_served(
        self, signing_server: SigningServer, plain_file: bytes
    ):
        library = pytest.importorskip("planetary_computer")
        url = signing_server.url("plain file.tif")
        assert ask(url).status == 409
        signed = library.sign(url)
        assert "sig=" in signed and library.sign(url) == signed
        assert signing_server.tokens_given == 1
        assert ask(signed, "0-9").body == plain_file[:10]
        signing_server.revoke_tokens()
        assert ask(signed).status == 403

    def test_a_token_ends_and_the_library_asks_for_another(
        self, signing_server: SigningServer, plain_file: bytes
    ):
        library = pytest.importorskip("planetary_computer")
        signing_server.set_token_life(0.3)
        url = signing_server.url("plain file.tif")
        first = library.sign(url)
        assert ask(first).status == 200
        time.sleep(0.35)
        assert ask(first).status == 403
        assert ask(library.sign(url)).status == 200
        assert signing_server.tokens_given == 2

    def test_rasterio_reads_a_signed_item(
        self, signing_server: SigningServer, shared: Path, cogs: Path
    ):
        library = pytest.importorskip("planetary_computer")
        pystac = pytest.importorskip("pystac")
        made = scene.planetary_computer_s2(shared, cogs, scene.Days(count=1))
        item = pystac.Item.from_dict(made.at(signing_server.blob_url).items[0])
        library.sign_inplace(item)
        with rasterio.open(item.assets["B08"].href) as dataset:
            assert dataset.read(1).shape == (64, 64)
