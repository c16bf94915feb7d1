"""A robot that uses the panel: 200 valid actions by chance. Nothing breaks, no label is lost, and
no process is left.

``FURROW_ROBOT_SEED=7,8`` takes other seeds, ``FURROW_ROBOT_ACTIONS=1000`` goes on for longer.
"""

from __future__ import annotations

import os
import time
from collections import Counter

import pytest

pytest.importorskip("qgis")

from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWhatsThis

from furrow.plugin.panel import dock as dock_module
from tests.qgis.robot.actions import CHANCES
from tests.qgis.robot.desk import Desk, Trouble

SEEDS = [int(seed) for seed in os.environ.get("FURROW_ROBOT_SEED", "1,2,3").split(",")]
ACTIONS = int(os.environ.get("FURROW_ROBOT_ACTIONS", "200"))
PAUSES = (0.0, 0.0, 0.02, 0.05, 0.1)


class Robot:
    """Does what its seed says, and writes it down before it does it."""

    def __init__(self, desk):
        self._desk = desk
        self.done = []
        self.kinds = Counter()
        self.seconds = Counter()

    def act(self):
        rng = self._desk.rng
        actions, chances = list(CHANCES), list(CHANCES.values())
        deed = None
        while deed is None:
            (action,) = rng.choices(actions, chances)
            deed = action(self._desk)
        words, do = deed
        self.done.append(words)
        self.kinds[action.__name__] += 1
        began = time.monotonic()
        do()
        QWhatsThis.leaveWhatsThisMode()  # it would take the next key or click
        self.seconds[action.__name__] += time.monotonic() - began
        self._desk.watch_processes()
        self._desk.pause(rng.choice(PAUSES))
        self._desk.check()


@pytest.fixture
def nobody_asks(monkeypatch):
    """What would stop and wait for a person."""

    def refuse(*words, **_):
        raise Trouble(f"a box waits for a person: {words[1:]}")

    for name in ("question", "warning", "critical", "information", "exec"):
        monkeypatch.setattr(QMessageBox, name, refuse)
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _: True))


@pytest.fixture
def desk(request, window, iface, find_command, tiny, projects, tmp_path, monkeypatch, nobody_asks):
    room = tmp_path / "room"
    room.mkdir()
    desk = Desk(window, iface, find_command, tiny / "season", projects, room, request.param)
    monkeypatch.setattr(dock_module, "demo_folder", lambda: str(room / "demo"))
    for name, answer in (
        ("getExistingDirectory", desk.answer_folder),
        ("getOpenFileName", desk.answer_file),
        ("getSaveFileName", desk.answer_save),
    ):
        monkeypatch.setattr(QFileDialog, name, staticmethod(answer))
    yield desk
    desk.leave()


@pytest.mark.parametrize("desk", SEEDS, indirect=True, ids=lambda seed: f"seed{seed}")
def test_two_hundred_valid_actions_break_nothing_and_lose_no_label(desk, request):
    robot = Robot(desk)
    began = time.monotonic()
    try:
        for _ in range(ACTIONS):
            robot.act()
        desk.pause(0.1)
        desk.close_panel()
        desk.check()
        desk.check_all()
    except Exception as problem:
        seed = request.node.callspec.params["desk"]
        told = "\n".join(f"{number:4d}  {words}" for number, words in enumerate(robot.done, 1))
        words = str(problem) if isinstance(problem, Trouble) else repr(problem)
        raise AssertionError(
            f"{words}\n\nagain: FURROW_ROBOT_SEED={seed}; the actions were\n{told}"
        ) from problem
    given = sum(memory.steps for memory in desk.memories.values())
    took = [f"{kind} {seconds:.0f} s" for kind, seconds in robot.seconds.most_common(6)]
    print(f"\n{time.monotonic() - began:.0f} s, {given} labels, {desk.jobs}", took, robot.kinds)
    assert given > ACTIONS // 40, "it hardly labelled anything"
    assert ACTIONS < 200 or desk.jobs["cancelled"], "it cancelled no job"
