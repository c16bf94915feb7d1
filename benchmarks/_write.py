"""Puts what a benchmark printed into docs/benchmarks.md, with command, machine and date."""

from __future__ import annotations

import os
import platform
import shlex
import sys
from datetime import date
from pathlib import Path

import psutil

REPOSITORY = Path(__file__).resolve().parents[1]
PAGE = REPOSITORY / "docs" / "benchmarks.md"
TITLE = """# Benchmarks

Every table on this page was printed and written by the script named beside it. Figures hold for
the machine and the day that are given with them.
"""


def write_section(name: str, markdown: str, page: Path = PAGE) -> None:
    """Replace the section ``name`` of the page, or add it at the end.

    A section stands between ``<!-- NAME:begin -->`` and ``<!-- NAME:end -->``; everything outside
    these markers is left as it is.
    """
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    text = page.read_text(encoding="utf-8") if page.exists() else TITLE
    section = f"{begin}\n{markdown.strip()}\n\n{_circumstances()}\n{end}"
    before, found, rest = text.partition(begin)
    if found:
        _, closed, after = rest.partition(end)
        if not closed:
            raise ValueError(f"{page} holds “{begin}” without “{end}”: mend it by hand")
        text = before + section + after
    else:
        text = text.rstrip("\n") + "\n\n" + section + "\n"
    page.parent.mkdir(parents=True, exist_ok=True)
    beside = page.with_name(page.name + ".part")
    beside.write_text(text, encoding="utf-8")
    os.replace(beside, page)


def machine() -> str:
    """Cores, processor and memory, in words."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    memory_gib = psutil.virtual_memory().total / 2**30
    return f"{cores} cores of {_processor()}, {memory_gib:.0f} GiB memory"


def command() -> str:
    """The command that is running, as one would type it in the repository's folder."""
    script = Path(sys.argv[0]).resolve()
    if script.is_relative_to(REPOSITORY):
        script = script.relative_to(REPOSITORY)
    return shlex.join(["python", script.as_posix(), *sys.argv[1:]])


def _circumstances() -> str:
    return f"*Command: `{command()}`. Machine: {machine()}. Date: {date.today().isoformat()}.*"


def _processor() -> str:
    facts = Path("/proc/cpuinfo")
    if facts.exists():
        for line in facts.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
