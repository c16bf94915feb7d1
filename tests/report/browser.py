"""Chromium without a window, and axe-core in it: what the tests of the report's looks need.

`make setup-browser` installs both: Chromium from Debian, axe-core (pinned by axe/requirements.lock)
into build/axe. Where they are missing the tests are skipped and say so, unless
FURROW_REQUIRE_SHARED=1.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

import pytest

AXE = Path(__file__).resolve().parents[2] / "build/axe/axe_playwright_python/axe.min.js"
THEMES = {"dark": "0", "light": "1"}
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_RUN = """
document.querySelectorAll("details").forEach(item => item.open = true);
axe.run(document, {resultTypes: ["violations"]}).then(
  found => document.documentElement.setAttribute("data-axe", JSON.stringify({
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    passes: found.passes.length,
    violations: found.violations.map(item => ({
      rule: item.id, help: item.help,
      where: item.nodes.slice(0, 3).map(node => node.html.slice(0, 160)),
    })),
  })),
  problem => document.documentElement.setAttribute("data-axe", JSON.stringify(
    {problem: String(problem)})));
"""


@cache
def browser() -> str:
    """The program; skips or fails the test where there is none."""
    found = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if found is None:
        _lacks("Chromium was not found: make setup-browser")
    return str(found)


def axe_script() -> str:
    """axe-core as it is pinned."""
    if not AXE.is_file():
        _lacks("axe-core was not found: make setup-browser")
    return AXE.read_text(encoding="utf-8")


def axe_on(html: str, folder: Path, theme: str, width: int = 1280) -> dict[str, Any]:
    """What axe-core says of a page with every fold opened.

    Args:
        folder: for the browser's own files.
        theme: of THEMES.
        width: of the window in pixels.

    Returns:
        dark (whether the theme was really dark), wide (pixels by which the page is wider than the
        window), passes, violations.
    """
    # The page itself allows no script; in the copy that is looked at, axe must run.
    page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)
    script = f"<script>{axe_script()}</script><script>{_RUN}</script></body>"
    file = folder / f"page-{theme}-{width}.html"
    file.write_text(page.replace("</body>", script), encoding="utf-8")
    arguments = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        f"--user-data-dir={folder / 'profile'}",
        f"--blink-settings=preferredColorScheme={THEMES[theme]}",
        f"--window-size={width},900",
        "--virtual-time-budget=60000",
        "--dump-dom",
        file.as_uri(),
    ]
    done = subprocess.run(
        [browser(), *arguments], capture_output=True, text=True, timeout=180, check=False
    )
    found = re.search(r'data-axe="([^"]*)"', done.stdout)
    if found is None:
        pytest.fail(f"Chromium gave no result: {done.stderr[-500:]}", pytrace=False)
    result: dict[str, Any] = json.loads(unescape(found[1]))
    return result


def _lacks(reason: str) -> None:
    if os.environ.get("FURROW_REQUIRE_SHARED") == "1":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
