"""Time left, as a person says it."""

from __future__ import annotations

import pytest

from furrow.engine.cli.display import LineDisplay, time_left
from furrow.engine.contract.progress import LogLine, Progress


@pytest.mark.parametrize(
    ("fraction", "seconds", "words"),
    [
        (0.1, None, ""),
        (0.1, 3.0, "a few seconds left"),
        (0.1, 42.0, "about 40 s left"),
        (0.1, 125.0, "about 2 min left"),
        (0.1, 9000.0, "about 2.5 h left"),
        (1.0, 0.0, ""),
    ],
)
def test_time_left_is_worded(fraction: float, seconds: float | None, words: str) -> None:
    assert time_left(Progress(fraction, "Mapping", seconds)) == words


def test_debug_lines_are_shown_to_who_asked(capsys: pytest.CaptureFixture[str]) -> None:
    line = LogLine("debug", "block 7")
    LineDisplay(debug=False).log(line)
    assert capsys.readouterr().err == ""
    LineDisplay(debug=True).log(line)
    assert capsys.readouterr().err == "block 7\n"
