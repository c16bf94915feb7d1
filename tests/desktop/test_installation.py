"""The zip in the real QGIS Desktop: installed, used, uninstalled without a trace, started again."""

from __future__ import annotations

from tests.desktop.desktop import Desktop

NOTHING = {
    "objects": [],
    "menu": [],
    "provider": False,
    "algorithms": 0,
    "map_tool": "",
    "modules": [],
    "active": False,
    "folder": False,
}


def test_comes_goes_without_a_trace_and_comes_again(desktop, package):
    told = desktop.run("installation", package=package)
    assert told["complaints"] == []
    assert told["traces_before"] == NOTHING
    installed = told["traces_installed"]
    assert installed["active"] and installed["provider"] and installed["algorithms"] >= 5
    assert "furrow_panel" in installed["objects"]
    assert told["version"] in package.name
    assert told["changelog"].startswith(told["version"])
    assert told["engine_was_running"] and told["engine_is_gone"]
    assert told["traces_uninstalled"] == NOTHING
    assert told["panel_opens_again"]
    assert told["exit_code"] == 0
    assert desktop.engine_processes() == []

    started = desktop.run("started")
    assert started["is_active"] and started["panel_opens"]
    assert started["complaints"] == []
    assert started["exit_code"] == 0


def test_leaves_no_process_when_qgis_is_closed_during_a_job(desktop, package):
    told = desktop.run("leaving", package=package)
    assert told["engine_was_running"]
    assert told["complaints"] == []
    assert told["exit_code"] == 0
    assert desktop.engine_processes() == []


def test_without_an_engine_it_asks_before_it_sets_one_up(tmp_path, package):
    desktop = Desktop(tmp_path / "qgis", variables=(("FURROW_ENGINE_ENV", ""),))
    told = desktop.run("setup", package=package)
    assert told["complaints"] == []
    assert not told["demo_is_offered"]
    assert told["title"]
    assert not (desktop.home / ".local" / "share" / "furrow").exists()  # nothing was done
