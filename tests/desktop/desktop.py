"""The real QGIS Desktop, with a fresh profile, on a screen that nobody sees.

A *story* is a function of ``inside/stories``. QGIS runs it in its own process; what it found comes
back as a dictionary, its pictures lie in a folder.

    FURROW_QGIS         how QGIS is started, e.g. "chroot /opt/qgis340 qgis" (default "qgis")
    FURROW_ENGINE_ENV   the engine's environment (default .venv of this checkout)
    FURROW_PACKAGE      a zip that was made before (default: made of the files as they lie here)
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
STAGE = Path(__file__).resolve().parent / "inside"
"""What QGIS's own Python runs."""
PROFILE = "test"
KEPT = ("LD_LIBRARY_PATH",)
"""Of this process's variables QGIS gets these only: no Python path, no Qt platform, no plugins."""


@dataclass(frozen=True)
class Screen:
    """Size in pixels, and how many of them QGIS takes for one."""

    width: int
    height: int
    scale: int = 1

    @property
    def name(self) -> str:
        return f"{self.width}x{self.height}"


LAPTOP = Screen(1280, 800)
SMALL = Screen(1024, 600)
SHARP = Screen(2560, 1600, scale=2)
DARK = "Night Mapping"


class StoryFailed(Exception):
    """A step of a story did not come true; the text holds QGIS's own log."""


def missing_for_desktop() -> str:
    """Why the Desktop cannot be started here; empty where it can."""
    for program in (qgis_words()[0], "xvfb-run"):
        if shutil.which(program) is None:
            return f"{program} was not found; make install-qgis installs it"
    if not (engine_environment() / "bin" / "python").exists():
        return f"{engine_environment()} holds no engine environment; make setup makes it"
    return ""


def qgis_words() -> list[str]:
    return shlex.split(os.environ.get("FURROW_QGIS") or "qgis")


def path_for_qgis() -> str:
    """PATH with QGIS's folder first: QGIS takes the first python3 there for its own."""
    found = shutil.which(qgis_words()[0])
    before = [str(Path(found).parent)] if found else []
    return os.pathsep.join([*before, os.environ.get("PATH", os.defpath)])


def engine_environment() -> Path:
    return Path(os.environ.get("FURROW_ENGINE_ENV") or CHECKOUT / ".venv")


def make_package(into: Path) -> Path:
    """The zip of the files as they lie here, or FURROW_PACKAGE. Raises CalledProcessError."""
    if os.environ.get("FURROW_PACKAGE"):
        return Path(os.environ["FURROW_PACKAGE"]).resolve()
    for older in into.glob("*.zip"):
        older.unlink()
    script = str(CHECKOUT / ".ci" / "package.py")
    subprocess.run([sys.executable, "-I", script, "--trial", "--into", str(into)], check=True)
    (made,) = into.glob("*.zip")
    return made


def put_into_profile(package: Path, profile: Path) -> None:
    """Unpack the plugin there, in place of the one that is there, before QGIS starts with it."""
    plugins = profile / "python" / "plugins"
    shutil.rmtree(plugins / "furrow", ignore_errors=True)
    plugins.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(package) as archive:
        archive.extractall(plugins)


@dataclass(frozen=True)
class Desktop:
    """QGIS with a profile and a home of its own below ``folder``; each run goes on with them."""

    folder: Path
    screen: Screen = LAPTOP
    theme: str = ""
    """Empty: QGIS's default theme."""
    locale: str = "en_US"
    has_plugin: bool = False
    """The plugin is put into the profile before the first start: switch it on."""
    variables: tuple[tuple[str, str], ...] = ()
    """Variables of QGIS's process beyond those it needs."""

    def run(self, story: str, seconds: int = 240, **given: object) -> dict[str, object]:
        """Start QGIS, let it act the story, and give what the story tells.

        Args:
            seconds: after this long QGIS is ended, and the story has failed.
            given: what the story needs to know; paths become text.

        Raises StoryFailed.
        """
        self._prepare()
        told = self.folder / "told.json"
        told.unlink(missing_ok=True)
        log = self.folder / "log.txt"
        log.write_text("", encoding="utf-8")
        size = f"-screen 0 {self.screen.width}x{self.screen.height}x24"
        command = ["xvfb-run", "-a", "-s", size, *qgis_words(), "--nologo", "--noversioncheck"]
        command += ["--profiles-path", str(self.folder), "--profile", PROFILE]
        command += ["--code", str(STAGE / "start.py")]
        about = {"story": story, "folder": str(self.folder), "given": given}
        with open(self.folder / "qgis.txt", "wb") as output:
            process = subprocess.Popen(
                command,
                env={**self._variables(), "FURROW_STORY": json.dumps(about, default=str)},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            try:
                process.wait(seconds)
            except subprocess.TimeoutExpired:
                self._fail(f"{story}: not finished after {seconds} s")
            finally:
                _end(process.pid)
        if not told.exists():
            self._fail(f"{story}: QGIS ended with {process.returncode} and told nothing")
        outcome: dict[str, object] = json.loads(told.read_text(encoding="utf-8"))
        if outcome.pop("failure", ""):
            self._fail(f"{story}: a step failed")
        return {**outcome, "exit_code": process.returncode}

    @property
    def pictures(self) -> Path:
        return self.folder / "pictures"

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def plugin(self) -> Path:
        """Where QGIS installs the plugin."""
        return self.profile / "python" / "plugins" / "furrow"

    @property
    def profile(self) -> Path:
        return self.folder / "profiles" / PROFILE

    @property
    def settings(self) -> Path:
        return self.profile / "QGIS" / "QGIS3.ini"

    def engine_processes(self) -> list[int]:
        """Processes of the engine of this profile's plugin."""
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                words = (folder / "cmdline").read_bytes().decode("utf-8", "replace")
            except OSError:
                continue  # it has just ended
            if str(self.plugin / "engine") in words:
                found.append(int(folder.name))
        return found

    def _prepare(self) -> None:
        if not self.settings.exists():
            self.settings.parent.mkdir(parents=True)
            self.settings.write_text(
                f"[locale]\noverrideFlag=true\nuserLocale={self.locale}\n"
                f"[UI]\nUITheme={self.theme or 'default'}\n"
                + ("[PythonPlugins]\nfurrow=true\n" if self.has_plugin else ""),
                encoding="utf-8",
            )
        for name in ("home/Documents", "home/run", "home/tmp", "pictures"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        (self.home / "run").chmod(0o700)

    def _variables(self) -> dict[str, str]:
        return {
            **{name: os.environ[name] for name in KEPT if name in os.environ},
            "PATH": path_for_qgis(),
            "LANG": "C.UTF-8",
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home / "run"),
            "TMPDIR": str(self.home / "tmp"),  # what lies there QGIS marks as temporary
            "FURROW_ENGINE_ENV": str(engine_environment()),
            "FURROW_STAGE": str(STAGE),
            "QT_SCALE_FACTOR": str(self.screen.scale),
            **dict(self.variables),
        }

    def _fail(self, reason: str) -> None:
        said = (self.folder / "log.txt").read_text(encoding="utf-8", errors="replace")
        output = (self.folder / "qgis.txt").read_text(encoding="utf-8", errors="replace")
        threads = self.folder / "threads.txt"
        died = threads.read_text(encoding="utf-8", errors="replace") if threads.exists() else ""
        frames = [line for line in output.splitlines() if not line.startswith((" ", "No "))]
        raise StoryFailed(
            f"{reason}\n{said}\n— QGIS's own output:\n" + "\n".join(frames)[-6000:] + "\n"
            f"— Python, by thread:\n{died}"
        )


def _end(group: int) -> None:
    """End whatever is left of a run: QGIS, and the screen."""
    try:
        os.killpg(group, signal.SIGKILL)
    except ProcessLookupError:
        return
