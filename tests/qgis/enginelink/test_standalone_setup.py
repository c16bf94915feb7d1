"""The standalone Python: really fetched from a server on this computer, checked, unpacked, used."""

from __future__ import annotations

import hashlib
import http.server
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import threading
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.PyQt.QtCore import QEventLoop, QTimer

from furrow.plugin.enginelink.environment import plan as planning
from furrow.plugin.enginelink.environment.plan import plan_removal, plan_setup
from furrow.plugin.enginelink.environment.proxy import Proxy
from furrow.plugin.enginelink.environment.setup import EngineSetup
from furrow.plugin.enginelink.environment.standalone import (
    StandalonePython,
    standalone_folder,
    standalone_python,
)
from furrow.plugin.enginelink.environment.standalone_setup import StandaloneSetup
from furrow.plugin.enginelink.environment.system import System
from furrow.plugin.enginelink.failures import Kind
from tests.support.loopback import HOST, make_certificate, proxy_with, serve
from tests.support.small_plugin import make_small_plugin

CHECKOUT = Path(__file__).resolve().parents[3]
ENGINE = Path(os.environ.get("FURROW_ENGINE_ENV") or CHECKOUT / ".venv")
SILENCE_S = 5
LEFT_OUT = {
    "sitecustomize.py",
    "__pycache__",
    "site-packages",
    "dist-packages",
    "test",
    "idlelib",
    "lib2to3",
}


class Shop(http.server.BaseHTTPRequestHandler):
    """Serves one archive; ``mode`` says how badly. Understands Range."""

    archive: Path
    mode = "well"
    asked: list[str]

    def log_message(self, format, *arguments):
        return

    def do_GET(self):
        self.asked.append(self.headers.get("Range", ""))
        if self.mode == "silent":
            threading.Event().wait(SILENCE_S)
            return
        if self.mode == "missing":
            self.send_error(404)
            return
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/archive")
            self.end_headers()
            return
        content = self.archive.read_bytes()
        wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        start = int(wanted[1]) if wanted else 0
        if start >= len(content):
            self.send_error(416)
            return
        self.send_response(206 if wanted else 200)
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        if self.mode == "well":
            self.wfile.write(content[start:])
            return
        self.wfile.write(content[start : len(content) // 2])
        self.wfile.flush()
        if self.mode == "stalls":
            threading.Event().wait(SILENCE_S)
        self.connection.close()


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """This computer's own Python, as an archive that unpacks to ``python/``."""
    path = tmp_path_factory.mktemp("archive") / "python.tar.gz"
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    program = Path(os.path.realpath(Path(sys.base_prefix) / "bin" / f"python{version}"))

    def wanted(member):
        return None if LEFT_OUT & set(Path(member.name).parts) else member

    with tarfile.open(path, "w:gz", compresslevel=1) as tar:
        tar.add(program, f"python/bin/python{version}")
        link = tarfile.TarInfo("python/bin/python3")
        link.type, link.linkname = tarfile.SYMTYPE, f"python{version}"
        tar.addfile(link)
        tar.add(sysconfig.get_path("stdlib"), f"python/lib/python{version}", filter=wanted)
    return path


@pytest.fixture
def shop(archive):
    handler = type("OneShop", (Shop,), {"archive": archive, "asked": []})
    with serve(handler) as port:
        handler.address = f"http://{HOST}:{port}/archive"
        yield handler


@pytest.fixture
def system(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return System()


def pinned(archive, url, name="python-small"):
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    return StandalonePython(sys.version_info[:2], url, digest, name)


def fetch(system, standalone, proxy=None, stall_ms=20_000, stop_at=None):
    """ "finished", the failure's kind, or "stopped"."""
    setup, loop, told = StandaloneSetup(system, stall_ms=stall_ms), QEventLoop(), []
    setup.finished.connect(lambda: (told.append("finished"), loop.quit()))
    setup.failed.connect(lambda failure: (told.append(failure.kind), loop.quit()))
    if stop_at is not None:
        getattr(setup, stop_at).connect(lambda *_: (setup.stop(), loop.quit()))
    QTimer.singleShot(60_000, loop.quit)
    QTimer.singleShot(0, lambda: setup.start(standalone, proxy))
    loop.exec()
    setup.stop()
    return told[0] if told else "stopped"


def left(system, standalone):
    """The names in Furrow's folder."""
    return sorted(os.listdir(os.path.dirname(standalone_folder(system, standalone))))


def test_it_is_fetched_checked_unpacked_and_answers(qgis_app, system, shop, archive):
    standalone = pinned(archive, shop.address.replace("archive", "moved"))
    assert fetch(system, standalone) == "finished"
    facts = system.ask(standalone_python(system, standalone))
    assert facts is not None and facts.version == sys.version_info[:2]
    assert left(system, standalone) == ["python-small"]


def test_another_file_than_the_pinned_one_is_refused_and_deleted(qgis_app, system, shop, archive):
    wrong = StandalonePython(sys.version_info[:2], shop.address, "0" * 64, "python-small")
    assert fetch(system, wrong) is Kind.DAMAGED_DOWNLOAD
    assert left(system, wrong) == []


def test_a_torn_download_goes_on_where_it_broke(qgis_app, system, shop, archive):
    standalone = pinned(archive, shop.address)
    shop.mode = "torn"
    assert fetch(system, standalone) is Kind.NO_NETWORK
    assert left(system, standalone) == ["python-small.tar.gz.part"]
    shop.mode = "well"
    assert fetch(system, standalone) == "finished"
    assert shop.asked == ["", f"bytes={archive.stat().st_size // 2}-"]


def test_a_part_that_is_wrong_is_thrown_away(qgis_app, system, shop, archive):
    standalone = pinned(archive, shop.address)
    part = Path(standalone_folder(system, standalone) + ".tar.gz.part")
    part.parent.mkdir(parents=True)
    part.write_bytes(bytes(archive.stat().st_size))
    assert fetch(system, standalone) == "finished"  # the server has nothing after it
    shutil.rmtree(standalone_folder(system, standalone))
    part.write_bytes(b"x" * 1000)
    assert fetch(system, standalone) is Kind.DAMAGED_DOWNLOAD
    assert fetch(system, standalone) == "finished"


@pytest.mark.parametrize("mode", ["silent", "stalls"])
def test_a_server_that_stalls_is_given_up(qgis_app, system, shop, archive, mode):
    shop.mode = mode
    began = time.monotonic()
    assert fetch(system, pinned(archive, shop.address), stall_ms=400) is Kind.NO_NETWORK
    assert time.monotonic() - began < SILENCE_S - 1


def test_what_the_server_says_no_to_is_told(qgis_app, system, shop, archive):
    shop.mode = "missing"
    assert fetch(system, pinned(archive, shop.address)) is Kind.REFUSED


def test_nobody_there_is_no_network(qgis_app, system, archive):
    assert fetch(system, pinned(archive, f"http://{HOST}:9/x")) is Kind.NO_NETWORK


@pytest.mark.parametrize("stop_at", ["progress", "line"])
def test_a_stop_leaves_no_python_and_the_next_time_it_works(
    qgis_app, system, shop, archive, stop_at
):
    standalone = pinned(archive, shop.address)
    assert fetch(system, standalone, stop_at=stop_at) == "stopped"
    assert "python-small" not in left(system, standalone)
    assert fetch(system, standalone) == "finished"
    assert left(system, standalone) == ["python-small"]


def test_it_goes_through_the_proxy_with_its_login(qgis_app, system, shop, archive):
    standalone, hidden = pinned(archive, shop.address), "hunter" + "2"
    proxy = proxy_with(f"ann:{hidden}")
    with serve(proxy) as port:
        wrong = Proxy("http", HOST, port, "ann", "wrong")
        assert fetch(system, standalone, wrong) is Kind.PROXY
        assert fetch(system, standalone, Proxy("http", HOST, port, "ann", hidden)) == "finished"
    assert proxy.seen == [shop.address]
    elsewhere = pinned(archive, "https://localhost:1/archive", "python-other")
    assert fetch(system, elsewhere, Proxy("http", HOST, 9)) is Kind.PROXY  # nobody listens


def test_an_unknown_certificate_is_refused(qgis_app, system, archive, tmp_path):
    handler = type("OneShop", (Shop,), {"archive": archive, "asked": []})
    with serve(handler, make_certificate(tmp_path)) as port:
        standalone = pinned(archive, f"https://localhost:{port}/archive")
        assert fetch(system, standalone) is Kind.TLS
    assert handler.asked == [] and left(system, standalone) == []


ON_A_SMALL_DISK = """
import os, sys
sys.path[:0] = [{checkout!r}, {plugins!r}]
os.environ["XDG_DATA_HOME"] = sys.argv[1]
from qgis.core import QgsApplication
application = QgsApplication([], False)
from furrow.plugin.enginelink.environment.standalone import StandalonePython
from furrow.plugin.enginelink.environment.system import System
from tests.qgis.enginelink.test_standalone_setup import fetch, left
system = System()
standalone = StandalonePython((3, 11), sys.argv[2], sys.argv[3], "python-small")
print(fetch(system, standalone).value, *left(system, standalone), flush=True)
os._exit(0)
"""


@pytest.mark.parametrize(("megabytes", "kept"), [(3, []), (16, ["python-small.tar.gz"])])
def test_a_full_disk_is_told_and_no_half_python_stays(shop, archive, tmp_path, megabytes, kept):
    """Too small for the archive; and for what it holds."""
    assert 3e6 < archive.stat().st_size < 15e6
    small, script = tmp_path / "small", tmp_path / "script.py"
    small.mkdir()
    plugins = str(CHECKOUT / "build" / "qgis")
    script.write_text(ON_A_SMALL_DISK.format(checkout=str(CHECKOUT), plugins=plugins))
    namespace = ["unshare", *([] if os.getuid() == 0 else ["--map-root-user"]), "--mount"]
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "none", str(small)]
    if subprocess.run([*namespace, *mount], capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine allows no mount namespace, so no small disk can be made")
    standalone = pinned(archive, shop.address)
    words = [sys.executable, script, small, standalone.url, standalone.sha256]
    line = shlex.join(str(word) for word in words)
    done = subprocess.run(
        [*namespace, "sh", "-c", f"{shlex.join(mount)} && {line}"],
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )
    assert done.stdout.split() == ["disk-full", *kept], done.stdout + done.stderr


def test_a_computer_without_python_gets_one_and_loses_it_with_the_environment(
    qgis_app, system, shop, archive, tmp_path, monkeypatch
):
    """The whole way: fetched, an environment made with it, the engine started; removed."""
    plugin = make_small_plugin(tmp_path / "plugin", borrowed=ENGINE)
    monkeypatch.setattr(planning, "_INSTALLER", plugin.installer)
    standalone = pinned(archive, shop.address)
    python = standalone_python(system, standalone)
    folder = os.path.join(os.path.dirname(standalone_folder(system, standalone)), "engine-small")
    setup, told, loop = EngineSetup(), [], QEventLoop()
    setup.succeeded.connect(lambda report: (told.append(report), loop.quit()))
    setup.failed.connect(lambda failure: (told.append(failure), loop.quit()))
    setup.removed.connect(lambda: (told.append("removed"), loop.quit()))
    got = []
    setup.fetched.connect(lambda have, total: got.append((have, total)))
    plan = plan_setup(system, python, folder, wheels=str(plugin.wheels), standalone=standalone)
    assert plan.sources == (HOST,)
    QTimer.singleShot(120_000, loop.quit)
    setup.start(plan)
    assert setup.is_running
    loop.exec()
    assert getattr(told[0], "healthy", False), setup.log
    size = archive.stat().st_size
    assert got[-1] == (size, size)
    setup.start(plan_removal(system, python, folder))
    loop.exec()
    setup.close()
    assert told[1] == "removed" and left(system, standalone) == ["engine-small.lock"]
