"""The ``furrow`` command as a person or a script meets it."""

from __future__ import annotations

import dataclasses
import json
import os
import pty
import re
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil
import pytest

from furrow.engine.cli.exit_codes import ExitCode, exit_code
from furrow.engine.cli.words import RESULT_WORDS
from furrow.engine.contract import REQUESTS, FurrowError

HERE = Path(__file__).resolve().parent
ENGINE = HERE.parents[1] / "engine"
FAKE = [sys.executable, str(HERE / "fake_furrow.py")]
REAL = [sys.executable, "-I", "-X", "utf8", str(ENGINE)]


def furrow(*arguments: str, command: list[str] = FAKE, **more: Any) -> Any:
    return subprocess.run(
        [*command, *arguments],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        **more,
    )


def children_seconds() -> float:
    """Processor time of all processes that were waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def train(recipe: str, *options: str, **more: Any) -> Any:
    return furrow("train", "/nowhere", "--recipe", recipe, *options, **more)


def test_help_lists_every_request_within_four_tenths_of_a_second() -> None:
    seconds = []
    for _ in range(3):  # processor time: other work on the machine is not the command's fault
        began = children_seconds()
        shown = furrow("--help", command=REAL)
        seconds.append(children_seconds() - began)
    assert min(seconds) < 0.4
    assert shown.returncode == 0
    for kind in REQUESTS.values():
        assert re.search(rf"^  {kind.command} +{re.escape(kind.summary)}$", shown.stdout, re.M)
    positions = [shown.stdout.index(f"\n  {name} ") for name in ("demo", "run", "train", "status")]
    assert positions == sorted(positions)
    for code in ExitCode:
        assert re.search(rf"^    {int(code)} ", shown.stdout, re.M)
    assert furrow(command=REAL).stdout == shown.stdout


def test_each_command_explains_each_of_its_values() -> None:
    from click.testing import CliRunner

    from furrow.engine.cli.commands import build_commands

    commands = build_commands()
    for kind in REQUESTS.values():
        shown = (
            CliRunner()
            .invoke(commands, [*kind.command.split(), "--help"], terminal_width=200)
            .output
        )
        for field in dataclasses.fields(kind):
            help_text = field.metadata["help"]
            if field.metadata.get("kind") == "secret":
                assert help_text not in shown and field.name.replace("_", "-") not in shown
                continue
            assert help_text[0].upper() + help_text[1:] in shown


def test_every_request_has_words_for_its_result() -> None:
    assert set(RESULT_WORDS) == set(REQUESTS)


def test_a_result_is_worded_on_stdout_and_progress_goes_to_stderr() -> None:
    done = train("quick")
    assert done.returncode == ExitCode.OK
    assert "Model fake-1 is ready" in done.stdout
    assert "83 % (95 % interval 71–91 %) of 18 parcels right" in done.stdout
    assert "barley" in done.stdout
    assert "simulated" in done.stdout
    assert " 50 %  Half of it" in done.stderr
    assert "Warning: a warning" in done.stderr


def test_epochs_of_a_network_are_told_with_their_fold_as_lines_of_text() -> None:
    line = "fold 2 of 5, epoch 1 of at most 60: loss 0.90, held-out macro-F1 0.50 (best 0.50)"
    assert line in train("learns").stderr.splitlines()
    assert train("learns", "--quiet").stderr == ""


def test_json_is_the_result_and_nothing_else_whatever_libraries_print() -> None:
    done = train("noisy", "--json")
    assert json.loads(done.stdout)["model"] == "fake-1"
    assert done.stderr == ""


def test_quiet_prints_the_result_only() -> None:
    done = train("quick", "--quiet")
    assert "fake-1" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("recipe", "code", "sentence"),
    [
        ("bug", ExitCode.UNEXPECTED, "unheard of"),
        ("refuses", ExitCode.REFUSED, "holds no furrow.json"),
        ("memory-error", ExitCode.ENGINE_DIED, "ran out of memory"),
        ("killed", ExitCode.ENGINE_DIED, "SIGKILL"),
    ],
)
def test_errors_have_their_exit_code_and_sentences_but_no_traceback(
    recipe: str, code: ExitCode, sentence: str, tmp_path: Path
) -> None:
    done = train(recipe, env={**os.environ, "TMPDIR": str(tmp_path)})
    assert done.returncode == code
    assert sentence in done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    told_as_json = train(recipe, "--json")
    assert told_as_json.returncode == code
    assert sentence in json.loads(told_as_json.stdout)["error"]["what"]


def test_the_log_is_kept_where_it_helps_and_debug_shows_it(tmp_path: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    assert train("quick", env=environment).returncode == 0
    assert train("refuses", env=environment).returncode == 3
    assert list(tmp_path.glob("furrow-*.log")) == []
    done = train("bug", env=environment)
    (log,) = tmp_path.glob("furrow-*.log")
    assert str(log) in done.stderr
    assert "Traceback" in log.read_text()
    assert "Traceback" in train("bug", "--debug").stderr


def test_wrong_usage_is_two_in_words_and_in_json() -> None:
    missing = furrow("map")
    assert missing.returncode == ExitCode.USAGE
    assert "PROJECT" in missing.stderr
    told_as_json = furrow("demo", "x", "--year", "soon", "--json")
    assert told_as_json.returncode == ExitCode.USAGE
    error = json.loads(told_as_json.stdout)["error"]
    assert error["code"] == "bad-request"
    assert error["params"]["field"] == "year"
    assert furrow("plough").returncode == ExitCode.USAGE


def test_every_error_has_an_exit_code_that_scripts_can_rely_on() -> None:
    codes = {kind.code: exit_code(kind.__new__(kind)) for kind in FurrowError.__subclasses__()}
    assert codes["bad-request"] == 2
    assert codes["disk-full"] == codes["stale-environment"] == 3
    assert codes["out-of-memory"] == codes["engine-died"] == 4
    assert codes["cancelled"] == 130
    assert codes["unexpected"] == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("recipe", ["obedient", "stuck-in-native-sleep"])
def test_ctrl_c_ends_the_whole_tree_within_three_seconds(
    tmp_path: Path, recipe: str, number: signal.Signals
) -> None:
    process = subprocess.Popen(
        [*FAKE, "train", str(tmp_path), "--recipe", recipe],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    with process:
        process.stderr.readline()  # the first progress: the job runs
        tree = psutil.Process(process.pid).children(recursive=True)
        assert len(tree) >= 2
        began = time.monotonic()
        process.send_signal(number)
        assert process.wait(timeout=5) == ExitCode.CANCELLED
        while any(_lives(one) for one in tree):
            assert time.monotonic() - began < 3.0
            time.sleep(0.02)
        assert "Cancelled." in process.stderr.read()


def test_a_second_ctrl_c_ends_a_stuck_job_at_once(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*FAKE, "train", str(tmp_path), "--recipe", "stuck-in-native-sleep"],
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    with process:
        process.stderr.readline()
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        assert "Cancelling" in process.stderr.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=5) == ExitCode.CANCELLED
        assert time.monotonic() - began < 1.5


def test_plain_lines_come_at_most_once_a_second_and_not_twice(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*FAKE, "train", str(tmp_path), "--recipe", "obedient"], stderr=subprocess.PIPE, text=True
    )
    assert process.stderr is not None
    assert "Going round" in process.stderr.readline()
    time.sleep(1.2)
    process.send_signal(signal.SIGINT)
    _, shown = process.communicate(timeout=5)
    assert "Going round" not in shown


def test_on_a_terminal_there_is_a_bar() -> None:
    parent_end, child_end = pty.openpty()
    done = subprocess.run(
        [*FAKE, "train", "/nowhere", "--recipe", "quick"],
        stdout=subprocess.PIPE,
        stderr=child_end,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "80"},
        timeout=20,
        check=False,
    )
    os.close(child_end)
    shown = os.read(parent_end, 65536).decode()
    os.close(parent_end)
    assert done.returncode == 0
    assert "━" in shown
    assert "100%" in shown


def test_relative_paths_are_resolved_by_the_command(tmp_path: Path) -> None:
    done = furrow("train", "here", "--recipe", "refuses", "--json", cwd=tmp_path)
    assert json.loads(done.stdout)["error"]["params"]["folder"] == str(tmp_path / "here")


def test_a_closed_pipe_is_no_error() -> None:
    done = subprocess.run(
        f"{' '.join(FAKE)} train /x --recipe quick --quiet | true",
        shell=True,
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert done.stderr == ""


def test_an_environment_without_click_is_called_stale() -> None:
    script = (
        "import sys, runpy; sys.modules['click'] = None; "
        f"runpy.run_path({str(ENGINE / '__main__.py')!r})['register_checkout'](); "
        "from furrow.engine.cli import main; main(['doctor', '--json'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
    )
    assert done.returncode == ExitCode.REFUSED
    assert json.loads(done.stdout)["error"]["code"] == "stale-environment"


def _lives(process: psutil.Process) -> bool:
    try:
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False
