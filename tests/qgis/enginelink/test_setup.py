"""The engine's environment, made and removed from inside QGIS."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtNetwork import QNetworkProxy

from furrow.plugin.enginelink.environment.places import environment_folder, python_of
from furrow.plugin.enginelink.environment.plan import SetupPlan, plan_removal, plan_setup
from furrow.plugin.enginelink.environment.pythons import Origin, find_python
from furrow.plugin.enginelink.environment.qgis_network import proxy_of_qgis
from furrow.plugin.enginelink.environment.setup import EngineSetup
from furrow.plugin.enginelink.environment.state import State, inspect
from furrow.plugin.enginelink.environment.system import System
from furrow.plugin.enginelink.failures import Kind

ADDRESS = "https://www.example.org/"


@pytest.fixture
def system(tmp_path, monkeypatch):
    """This computer, with user data of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("FURROW_ENGINE_ENV", raising=False)
    return System()


@pytest.fixture
def folder(system):
    return environment_folder(system, "ab" * 32, "/no/checkout")


@pytest.fixture
def setup(qgis_app):
    setup = EngineSetup()
    setup.told = []
    for name in ("succeeded", "failed"):
        getattr(setup, name).connect(lambda what, name=name: setup.told.append((name, what)))
    setup.cancelled.connect(lambda: setup.told.append(("cancelled", None)))
    setup.removed.connect(lambda: setup.told.append(("removed", None)))
    yield setup
    setup.close()


def wait_until(holds, seconds=60.0):
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "waited in vain"
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()


def finished(setup):
    wait_until(lambda: setup.told)
    return setup.told[0]


def test_qgis_own_python_is_found_and_is_not_the_running_program(system):
    choice = find_python(system)
    assert choice.origin in (Origin.QGIS, Origin.SYSTEM)
    assert choice.python != sys.executable and choice.version >= (3, 11)


def test_wheels_that_are_missing_fail_with_advice_and_the_log_came_as_it_was_said(
    system, folder, setup, tmp_path
):
    (tmp_path / "wheels").mkdir()
    lines, steps = [], []
    setup.line.connect(lines.append)
    setup.step.connect(lambda number, count, text: steps.append((number, count)))
    python = find_python(system).python
    setup.start(plan_setup(system, python, folder, None, str(tmp_path / "wheels")))
    name, failure = finished(setup)
    assert (name, failure.kind) == ("failed", Kind.WHEELS_INCOMPLETE)
    assert steps == [(1, 4)]
    assert "\n".join(lines) == setup.log and failure.evidence in lines


def test_a_cancelled_set_up_leaves_no_process_and_can_be_removed(system, folder, setup, tree):
    python = find_python(system).python
    setup.start(plan_setup(system, python, folder))
    wait_until(lambda: "[2/4]" in setup.log and os.path.isdir(folder))
    pids = tree.of(int(setup._process.processId()))
    began = time.monotonic()
    setup.cancel()
    assert time.monotonic() - began < 3.0
    assert finished(setup) == ("cancelled", None)
    assert tree.gone(pids)
    assert inspect(folder, python_of(system, folder), "ab" * 32).state is State.BROKEN
    setup.told.clear()
    setup.start(plan_removal(system, python, folder))
    assert finished(setup) == ("removed", None)
    assert not os.path.exists(folder)


def test_a_python_that_is_not_there_is_a_failure(system, folder, setup):
    setup.start(plan_setup(system, "/nowhere/python", folder))
    assert finished(setup)[1].kind is Kind.WRONG_PYTHON


def test_the_doctor_has_the_last_word(folder, setup, command):
    """A set-up that only says so, into the environment that is there: the doctor is real."""

    class Pretended(SetupPlan):
        words = (sys.executable, "-I", "-c", "print('[1/4] Checking')")

    Path(folder).parent.mkdir(parents=True)
    Path(folder).symlink_to(Path(command.python).parents[1])
    setup.start(Pretended("", folder, "", None, (), dict(os.environ)))
    name, report = finished(setup)
    assert name == "succeeded" and report.healthy
    assert "raster round trip" in [check.name for check in report.checks]


def test_an_environment_whose_engine_does_not_start_is_a_failure(folder, setup):
    class Pretended(SetupPlan):
        words = (sys.executable, "-I", "-c", "print('[1/4] Checking')")

    setup.start(Pretended("", folder, "", None, (), dict(os.environ)))
    name, failure = finished(setup)
    assert name == "failed" and "could not be started" in failure.evidence + setup.log


@pytest.fixture
def manager(qgis_app):
    manager = QgsNetworkAccessManager.instance()
    yield manager
    manager.setFallbackProxyAndExcludes(QNetworkProxy(), [], [])


def test_the_proxy_of_qgis_is_used(manager):
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example", 8080, "ann", "x")
    manager.setFallbackProxyAndExcludes(proxy, [], ["https://intern.example"])
    found = proxy_of_qgis(ADDRESS)
    assert found is not None
    assert (found.kind, found.shown, found.user) == ("http", "proxy.example:8080", "ann")
    assert found.not_for == ("intern.example",)
    assert proxy_of_qgis("https://intern.example/simple") is None


def test_without_a_proxy_there_is_none(manager, monkeypatch):
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    manager.setFallbackProxyAndExcludes(QNetworkProxy(), [], [])
    assert proxy_of_qgis(ADDRESS) is None
