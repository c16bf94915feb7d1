"""The set-up dialog, driven by hand: agreed to first, stopped, repaired, failed, removed."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QRadioButton

from furrow.engine.contract.compute import Compute
from furrow.plugin.enginelink.environment import plan, state
from furrow.plugin.enginelink.environment.places import lock_digest
from furrow.plugin.enginelink.environment.state import State, environment_state
from furrow.plugin.panel.setup_dialog import SetupDialog
from tests.support.small_plugin import make_small_plugin

CHECKOUT = Path(__file__).resolve().parents[3]
ENGINE = Path(os.environ.get("FURROW_ENGINE_ENV") or CHECKOUT / ".venv")


@pytest.fixture(scope="module")
def plugin(tmp_path_factory):
    return make_small_plugin(tmp_path_factory.mktemp("plugin"), borrowed=ENGINE)


@pytest.fixture
def folder(plugin, tmp_path, monkeypatch):
    """Where the environment will be; the set-up is that of the small plugin."""
    folder = tmp_path / "data" / "furrow" / "engine-small"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("FURROW_ENGINE_ENV", str(folder))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", "https://index.invalid/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    monkeypatch.setattr(plan, "_INSTALLER", plugin.installer)
    monkeypatch.setattr(state, "lock_digest", lambda lock=str(plugin.lock): lock_digest(lock))
    return folder


@pytest.fixture
def dialog(qgis_app, folder, wait):
    dialog = SetupDialog(outlives=True)
    dialog.show()
    wait(lambda: not dialog.is_looking)
    yield dialog
    dialog.dispose()
    dialog.deleteLater()


def use_wheels(dialog, monkeypatch, wheels):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(wheels))
    dialog._page.source.button.click()


def shown(dialog):
    words = (dialog._words.text(), *(fact.text for fact in facts(dialog)), dialog._problem.text)
    return " ".join(words).replace("\u00a0", " ")


def facts(dialog):
    page = dialog._page
    return (page.folder, page.python, page.source, page.proxy, page.size)


def ended(dialog):
    return not dialog._setup.is_running


def test_the_plan_is_told_before_anything_is_done(dialog, folder):
    words = shown(dialog)
    assert str(folder) in words and "index.invalid" in words
    assert "265 MB" in words and "1.1 GB" in words
    assert "before you press" in words
    assert dialog._go.isEnabled() and not dialog._remove.isVisible()
    assert not folder.parent.exists() and not dialog._setup.is_running


def test_deep_learning_is_offered_with_its_size_and_its_host(dialog):
    assert dialog._page.compute.offer.compute is Compute.NONE
    dialog._page.compute.findChild(QRadioButton, "furrow_compute_cpu").click()
    words = shown(dialog)
    assert "download.pytorch.org" in words and "485 MB" in words and "2.1 GB" in words
    assert dialog._plan.compute is Compute.CPU
    gpu = dialog._page.compute._buttons.button(2)
    assert gpu.isEnabled() == (dialog._page._gpu is not None)


def test_a_set_up_from_a_folder_of_wheels_ends_with_a_sound_engine(
    dialog, folder, plugin, wait, monkeypatch
):
    use_wheels(dialog, monkeypatch, plugin.wheels)
    assert "index.invalid" not in shown(dialog) and str(plugin.wheels) in shown(dialog)
    done = []
    dialog.accepted.connect(lambda: done.append(True))
    dialog._go.click()
    assert not dialog._go.isVisible() and dialog._stop.isVisible() and dialog._log.isVisible()
    wait(lambda: ended(dialog))
    assert done, dialog._setup.log
    assert environment_state().state is State.READY


def test_a_stop_leaves_nothing_running_and_a_repair_works(
    dialog, folder, plugin, wait, monkeypatch
):
    use_wheels(dialog, monkeypatch, plugin.wheels)
    dialog._go.click()
    wait(lambda: "[2/4]" in dialog._setup.log and folder.is_dir())
    pid = int(dialog._setup._process.processId())
    dialog._stop.click()
    assert ended(dialog)
    assert not group_lives(pid)
    assert "Stopped" in dialog._words.text() and dialog._page.isVisible()
    assert environment_state().state is State.BROKEN
    dialog._go.click()
    wait(lambda: ended(dialog))
    assert environment_state().state is State.READY, dialog._setup.log


def group_lives(pid, seconds=3.0):
    """Whether any process of the group that ``pid`` leads is left after a while."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            os.killpg(pid, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.02)
    return True


def test_a_failure_is_told_with_advice_and_its_report_is_redacted(
    dialog, folder, tmp_path, wait, monkeypatch
):
    home = tmp_path / "home" / "ann.smith"
    (home / "wheels").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    use_wheels(dialog, monkeypatch, home / "wheels")
    dialog._go.click()
    wait(lambda: ended(dialog))
    assert "The folder of wheels lacks a package." in dialog._problem.text
    assert "pip download" in dialog._problem.text
    assert dialog._log.isVisible() and dialog._copy.isVisible()
    dialog._copy.click()
    report = QGuiApplication.clipboard().text()
    assert "Cause: wheels-incomplete" in report and "QGIS: 3" in report
    assert "Compute: none" in report
    assert "ann.smith" not in report and "~/wheels" in report
    assert dialog._go.isVisible() and dialog._go.isEnabled()
    dialog._back.click()
    assert dialog._page.isVisible() and not dialog._problem.isVisible()


def test_a_network_that_is_not_there_is_told_as_such(dialog, wait):
    dialog._go.click()
    wait(lambda: ended(dialog))
    assert "could not be reached" in dialog._problem.text


@pytest.fixture
def made(folder, plugin):
    """An environment as a set-up leaves it, as far as files can tell."""
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").touch()
    (folder / "pyvenv.cfg").touch()
    seal = {"lock_sha256": lock_digest(str(plugin.lock))}
    (folder / "furrow-environment.json").write_text(json.dumps(seal))
    return folder


def test_an_environment_is_removed_only_after_a_yes(made, dialog, wait, monkeypatch):
    assert environment_state().state is State.READY
    assert dialog._remove.isVisible() and dialog._go.text() == "Repair"
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    dialog._remove.click()
    assert ended(dialog) and made.is_dir()
    dialog._remove.click()
    wait(lambda: ended(dialog))
    assert not made.exists() and "removed" in dialog._words.text()
    assert not dialog._remove.isVisible() and dialog._go.text() == "Set up"


def test_an_environment_of_an_older_furrow_can_be_removed(made, folder, wait, monkeypatch):
    older = folder.with_name("engine-older")
    made.rename(older)
    asked = []

    def no(parent, title, question):
        asked.append(question)
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", no)
    dialog = SetupDialog()
    dialog.show()
    wait(lambda: not dialog.is_looking)
    assert dialog._go.text() == "Set up"
    dialog._remove.click()
    assert str(older) in asked[0] and older.is_dir()
    dialog.reject()


def test_another_choice_than_that_of_the_environment_is_a_change(made, dialog):
    assert dialog._page.compute.offer.compute is Compute.NONE and dialog._go.text() == "Repair"
    dialog._page.compute._buttons.button(1).click()
    assert dialog._go.text() == "Change"
    dialog._page.compute._buttons.button(0).click()
    assert dialog._go.text() == "Repair"


def test_the_dock_leads_here_while_the_engine_is_well(made, dock, wait):
    dock._bar.menu.menu().aboutToShow.emit()
    assert dock.session.environment_problem is None and dock._engine.isEnabled()
    dock._engine.trigger()
    assert dock.setup is not None and not dock.setup.isModal()  # QGIS is free meanwhile
    wait(lambda: not dock.setup.is_looking)
    assert dock.setup._remove.isVisible()
    dock.setup.reject()
    assert dock.setup is None


def test_this_computer_is_looked_at_without_a_stand_still(folder, wait, monkeypatch):
    """Programs that are asked may hang for many seconds."""
    from furrow.plugin.enginelink.environment.system import System

    asked = System.run
    slow = []

    def hangs(self, command, seconds=20.0):
        slow.append(command)
        time.sleep(0.4)
        return asked(self, command, seconds)

    monkeypatch.setattr(System, "run", hangs)
    began = time.monotonic()
    dialog = SetupDialog()
    dialog.show()
    assert time.monotonic() - began < 0.4
    assert "Looking at this computer" in dialog._words.text() and not dialog._go.isEnabled()
    wait(lambda: not dialog.is_looking)
    assert slow and dialog._go.isEnabled() and dialog._page.isVisible()
    dialog.reject()


def test_a_look_that_was_overtaken_by_closing_says_nothing(folder, wait, monkeypatch, qgis_app):
    dialog = SetupDialog()
    dialog.show()
    dialog.reject()
    assert not dialog.is_looking and dialog._page is None
    dialog.deleteLater()
    for _ in range(20):
        qgis_app.processEvents()
        time.sleep(0.02)


def test_the_hosts_of_the_usual_index_are_named(qgis_app, folder, wait, monkeypatch):
    from furrow.plugin.enginelink.environment import pip_sources

    usual = ("usual.example", "files.usual.example")
    monkeypatch.delenv("PIP_INDEX_URL")
    monkeypatch.setattr(pip_sources, "_usual_hosts", lambda system, python: usual)
    dialog = SetupDialog()
    dialog.show()
    wait(lambda: not dialog.is_looking)
    assert "usual.example, files.usual.example" in dialog._page.source.text
    assert "min at 10\u00a0MB/s" in dialog._page.time.text.replace(" MB/s", "\u00a0MB/s")
    dialog.reject()


def test_closing_hides_the_work_which_goes_on_and_the_panel_says_so(
    folder, plugin, dock, wait, monkeypatch
):
    from qgis.core import QgsApplication

    dock.show()
    dock.session.check_environment()
    dock._mend_environment()
    dialog = dock.setup
    wait(lambda: not dialog.is_looking)
    use_wheels(dialog, monkeypatch, plugin.wheels)
    dialog._go.click()
    dialog.close()
    assert not dialog.isVisible() and not ended(dialog) and dock.setup is dialog
    assert "being set up" in dock._environment.text and dock.session.environment_problem
    tasks = [task.description() for task in QgsApplication.taskManager().activeTasks()]
    assert any("setting up the engine" in title for title in tasks)  # QGIS asks before it ends
    dock._environment.button.click()
    assert dialog.isVisible() and dock.setup is dialog  # the same one, where it stands
    dialog.close()
    wait(lambda: dock.setup is None)
    assert environment_state().state is State.READY
    assert dock._environment.text != "" or dock.session.environment_problem is None


def test_a_failure_while_it_is_closed_brings_it_back(dialog, wait):
    dialog._go.click()
    dialog.close()
    assert not dialog.isVisible()
    wait(lambda: ended(dialog))
    assert dialog.isVisible() and "could not be reached" in dialog._problem.text


def test_from_the_settings_closing_asks_whether_to_stop(folder, plugin, wait, monkeypatch):
    dialog = SetupDialog()
    dialog.show()
    wait(lambda: not dialog.is_looking)
    use_wheels(dialog, monkeypatch, plugin.wheels)
    dialog._go.click()
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    dialog.close()
    assert dialog.isVisible() and not ended(dialog)
    dialog.close()
    assert not dialog.isVisible() and ended(dialog) and not answers


def test_an_engine_at_work_is_not_changed(made, qgis_app, wait):
    dialog = SetupDialog(is_busy=lambda: True)
    dialog.show()
    wait(lambda: not dialog.is_looking)
    dialog._go.click()
    dialog._remove.click()
    assert ended(dialog) and "A job runs" in dialog._problem.text and made.is_dir()
    dialog.reject()
