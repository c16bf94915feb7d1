"""A set-up through a real proxy, from a real package index, plain and with TLS."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtNetwork import QNetworkProxy

from furrow.plugin.enginelink.environment import plan as planning
from furrow.plugin.enginelink.environment.plan import plan_setup
from furrow.plugin.enginelink.environment.pythons import find_python
from furrow.plugin.enginelink.environment.qgis_network import proxy_of_qgis
from furrow.plugin.enginelink.environment.setup import EngineSetup
from furrow.plugin.enginelink.environment.system import System
from furrow.plugin.enginelink.failures import Kind, redacted_report
from tests.support.loopback import (
    HOST,
    files_of,
    make_certificate,
    make_index,
    proxy_with,
    serve,
)
from tests.support.small_plugin import make_small_plugin

CHECKOUT = Path(__file__).resolve().parents[3]
ENGINE = Path(os.environ.get("FURROW_ENGINE_ENV") or CHECKOUT / ".venv")
USER, HIDDEN = "ann", "hun/ter" + "2@x"


@pytest.fixture(scope="module")
def plugin(tmp_path_factory):
    return make_small_plugin(tmp_path_factory.mktemp("plugin"), borrowed=ENGINE)


@pytest.fixture(scope="module")
def index(plugin, tmp_path_factory):
    folder = tmp_path_factory.mktemp("index")
    make_index(folder, plugin.wheels)
    return folder


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    return make_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def through(qgis_app):
    """QGIS's own proxy setting."""
    manager = QgsNetworkAccessManager.instance()

    def through(port, user="", password=""):
        kind = QNetworkProxy.ProxyType.HttpProxy
        proxy = QNetworkProxy(kind, HOST, port, user, password)
        manager.setFallbackProxyAndExcludes(proxy, [], [])

    yield through
    manager.setFallbackProxyAndExcludes(QNetworkProxy(), [], [])


@pytest.fixture
def set_up(qgis_app, plugin, tmp_path, monkeypatch):
    """Make an environment from an index; gives (name of the signal, what it brought, set-up)."""
    monkeypatch.setattr(planning, "_INSTALLER", plugin.installer)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_RETRIES", "1")
    for name in ("PIP_FIND_LINKS", "PIP_CERT", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    for name in ("http_proxy", "https_proxy", "no_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)

    def set_up(address):
        monkeypatch.setenv("PIP_INDEX_URL", address + "/simple")
        system = System()
        python = find_python(system).python
        folder = str(tmp_path / "furrow" / "engine-small")
        setup, told = EngineSetup(), []
        setup.succeeded.connect(lambda report: told.append(("succeeded", report)))
        setup.failed.connect(lambda failure: told.append(("failed", failure)))
        loop = QEventLoop()
        setup.succeeded.connect(loop.quit)
        setup.failed.connect(loop.quit)
        QTimer.singleShot(120_000, loop.quit)
        setup.start(plan_setup(system, python, folder, proxy_of_qgis(address)))
        loop.exec()
        log = setup.log
        setup.close()
        assert told, log
        return (*told[0], log)

    return set_up


def test_a_set_up_goes_through_the_proxy_of_qgis_with_its_login(set_up, index, through):
    proxy = proxy_with(f"{USER}:{HIDDEN}")
    with serve(files_of(index)) as shop, serve(proxy) as port:
        through(port, USER, HIDDEN)
        name, report, log = set_up(f"http://{HOST}:{shop}")
    assert name == "succeeded" and report.healthy, log
    assert any("/simple/tiny/tiny-1.0" in asked for asked in proxy.seen)
    assert HIDDEN not in log and "%40x" not in log


def test_a_wrong_password_is_the_proxys_and_stays_unseen(set_up, index, through):
    proxy = proxy_with(f"{USER}:other")
    with serve(files_of(index), None) as shop, serve(proxy) as port:
        through(port, USER, HIDDEN)
        name, failure, log = set_up(f"https://localhost:{shop}")
    assert (name, failure.kind) == ("failed", Kind.PROXY), log
    assert proxy.seen == []
    report = redacted_report(failure, log, {}, "someone", "/home/someone")
    for text in (log, report):
        assert HIDDEN not in text and "hun%2Fter" not in text


def test_a_proxy_that_is_not_there_is_the_proxys_fault(set_up, index, through):
    through(9)  # “discard”: nobody listens
    name, failure, log = set_up("https://localhost:1")
    assert (name, failure.kind) == ("failed", Kind.PROXY), log


def test_an_unknown_certificate_is_refused_and_never_waved_through(
    set_up, index, through, certificate
):
    proxy = proxy_with()
    with serve(files_of(index), certificate) as shop, serve(proxy) as port:
        through(port)
        name, failure, log = set_up(f"https://localhost:{shop}")
    assert (name, failure.kind) == ("failed", Kind.TLS), log
    assert "Successfully installed" not in log
    assert proxy.seen  # it came as far as the index


def test_a_certificate_that_the_administrator_names_is_trusted(
    set_up, index, through, certificate, monkeypatch
):
    proxy = proxy_with(f"{USER}:{HIDDEN}")
    monkeypatch.setenv("PIP_CERT", str(certificate))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/etc/ssl/certs/ca-certificates.crt")  # of another
    with serve(files_of(index), certificate) as shop, serve(proxy) as port:
        through(port, USER, HIDDEN)
        name, report, log = set_up(f"https://localhost:{shop}")
    assert name == "succeeded" and report.healthy, log
    assert f"localhost:{shop}" in proxy.seen


def test_what_would_switch_the_check_of_certificates_off_is_left_out(
    set_up, index, through, certificate, monkeypatch
):
    monkeypatch.setenv("PIP_TRUSTED_HOST", "localhost")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "")
    with serve(files_of(index), certificate) as shop:
        name, failure, log = set_up(f"https://localhost:{shop}")
    assert (name, failure.kind) == ("failed", Kind.TLS), log
