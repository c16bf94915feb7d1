"""Make the plugin's zip, by the rules of the QGIS plugin repository.

    python3 .ci/package.py            build/furrow-VERSION.zip, of the commit and of nothing else
    python3 .ci/package.py --trial    build/furrow-VERSION-trial.zip, of the files as they lie here

The same commit gives the same bytes. What would make a bad zip is refused in a sentence, and then
no zip is written. Standard library only; the pages of help are made by help_pages.py, in the
engine's environment (`make setup`), which holds the library that reads Markdown.
"""

from __future__ import annotations

import argparse
import configparser
import json
import os
import re
import subprocess
import sys
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import ParseError

CHECKOUT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(CHECKOUT / "i18n"))

from update import compiled  # noqa: E402

ROOT = "furrow"
"""The zip's one folder, and so the plugin's name for Python."""
SHIPPED = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "engine", "plugin", "resources")
PAGES = "docs"
HELP = "help"
"""The zip's folder of pages for users, made of those in docs. See settings/values.py."""
HELP_PAGES = Path(__file__).with_name("help_pages.py")
ENGINE_PYTHON = CHECKOUT / ".venv" / "bin" / "python"
TRANSLATIONS = "i18n/furrow_*.ts"
"""Shipped compiled, as .qm, which this script does itself: the zip is of the commit alone."""
NEEDED = (
    "__init__.py",
    "metadata.txt",
    "LICENSE",
    "README.md",
    "engine/__main__.py",
    "engine/installation/private/__main__.py",
    "engine/requirements.lock",
    "engine/report/templates/report.html.j2",
    "plugin/plugin.py",
)
FIELDS = (
    *("name", "description", "version", "qgisMinimumVersion", "qgisMaximumVersion", "author"),
    *("email", "about", "tracker", "repository", "license", "icon", "hasProcessingProvider"),
)
SUFFIXES = {".py", ".txt", ".md", ".in", ".lock", ".j2", ".css", ".svg", ".json", ""}
"""All kinds of files that are shipped; a new kind is named here by a person who thought of it."""
LARGEST = 25_000_000
"""Bytes that the plugin repository takes."""
STAND_IN = "example.org"


class Refused(Exception):
    """What is wrong, and what to do."""


@dataclass(frozen=True)
class Source:
    """A checkout to make a zip of."""

    folder: Path
    is_trial: bool = False
    """Take the files as they lie there, not yet committed ones included."""

    def git(self, *words: str) -> str:
        try:
            done = subprocess.run(
                ["git", *words], cwd=self.folder, check=True, capture_output=True, encoding="utf-8"
            )
        except FileNotFoundError:
            raise Refused("git was not found; it tells which files belong to the plugin.") from None
        except subprocess.CalledProcessError as problem:
            raise Refused(f"git {words[0]} failed: {problem.stderr.strip()}") from None
        return done.stdout


def package(source: Source, into: Path) -> Path:
    """Write the zip into a folder, beside and renamed; gives its path. Raises Refused."""
    files = shipped_files(source)
    metadata = read_metadata(source.folder, files)
    version = metadata["version"]
    contents = {name: (source.folder / name).read_bytes() for name in files}
    contents |= translations(source)
    contents["metadata.txt"] += changelog_field(source.folder, version).encode()
    contents |= help_pages(source)
    into.mkdir(parents=True, exist_ok=True)
    finished = into / f"{ROOT}-{version}{'-trial' if source.is_trial else ''}.zip"
    beside = finished.with_name(f"{finished.name}.{os.getpid()}.part")
    try:
        write_zip(beside, contents, commit_time(source))
        if beside.stat().st_size > LARGEST:
            raise Refused(
                f"The zip has {beside.stat().st_size:,} bytes; the plugin repository takes "
                f"{LARGEST:,}. Ship less."
            )
        os.replace(beside, finished)
    finally:
        beside.unlink(missing_ok=True)
    return finished


def shipped_files(source: Source) -> list[str]:
    """The files of the zip, sorted, relative to the checkout. Raises Refused."""
    if not (source.folder / ".git").exists():
        raise Refused(f"{source.folder} is not a git checkout, so nobody knows what belongs to it.")
    files = _committed(source, *SHIPPED)
    missing = [name for name in NEEDED if name not in files]
    if missing:
        raise Refused(f"Missing: {_some(missing)}. The plugin would not work without.")
    for name in sorted(files):
        _refuse_unfit(source.folder / name, name)
    return sorted(files)


def translations(source: Source) -> dict[str, bytes]:
    """The compiled translations, by their names in the zip. Raises Refused."""
    made = {}
    for name in sorted(_committed(source, TRANSLATIONS)):
        try:
            made[Path(name).with_suffix(".qm").as_posix()] = compiled(source.folder / name)
        except ParseError as problem:
            raise Refused(f"{name} cannot be read: {problem}. Mend it, or remove it.") from None
    return made


def help_pages(source: Source) -> dict[str, bytes]:
    """The pages for users and their pictures, by their names in the zip. Raises Refused."""
    known = _committed(source, PAGES)
    if not known:
        raise Refused(f"Missing: {PAGES}. “Help” would lead nowhere.")
    if not ENGINE_PYTHON.exists():
        raise Refused(f"{ENGINE_PYTHON} is not there to make the pages of help. Run “make setup”.")
    command = [str(ENGINE_PYTHON), "-I", str(HELP_PAGES), str(source.folder / PAGES)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    if done.returncode != 0:
        raise Refused(f"The pages of help could not be made: {done.stderr.strip()}")
    made = json.loads(done.stdout)
    contents = {f"{HELP}/{name}": text.encode() for name, text in made["pages"].items()}
    for name in made["pictures"]:
        if f"{PAGES}/{name}" not in known:
            raise Refused(f"{PAGES}/{name} is shown by a page, and git does not know it.")
        contents[f"{HELP}/{name}"] = (source.folder / PAGES / name).read_bytes()
    return contents


def read_metadata(folder: Path, files: list[str]) -> dict[str, str]:
    """metadata.txt, read as QGIS does. Raises Refused."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]  # names keep their case
    try:
        parser.read_string((folder / "metadata.txt").read_text(encoding="utf-8"))
        metadata = dict(parser.items("general"))
    except configparser.Error as problem:
        raise Refused(f"metadata.txt cannot be read: {problem}") from None
    missing = [field for field in FIELDS if not metadata.get(field, "").strip()]
    if missing:
        raise Refused(f"metadata.txt lacks {', '.join(missing)}.")
    if "changelog" in metadata:
        raise Refused("metadata.txt has a changelog; it is taken from CHANGELOG.md. Remove it.")
    if metadata["icon"] not in files:
        raise Refused(f"metadata.txt names the icon {metadata['icon']}, which is not shipped.")
    if "plugin" in metadata["name"].lower():
        raise Refused("The plugin repository takes no name that holds the word “plugin”.")
    for name, pattern in (
        ("__init__.py", r'^__version__ = "(.+)"$'),
        ("pyproject.toml", r'^version = "(.+)"$'),
    ):
        found = re.search(pattern, (folder / name).read_text(encoding="utf-8"), re.MULTILINE)
        if found is None or found.group(1) != metadata["version"]:
            raise Refused(
                f"metadata.txt has version {metadata['version']}, "
                f"{name} has {found.group(1) if found else 'none'}. Make them equal."
            )
    return metadata


def changelog_field(folder: Path, version: str) -> str:
    """This version's section of CHANGELOG.md as a field of metadata.txt. Raises Refused."""
    text = (folder / "CHANGELOG.md").read_text(encoding="utf-8")
    pattern = rf"^## ({re.escape(version)}\b[^\n]*)\n(.*?)(?=^## |\Z)"
    found = re.search(pattern, text, re.MULTILINE | re.DOTALL)
    if found is None or not found.group(2).strip():
        raise Refused(f"CHANGELOG.md has no section “## {version}”. Say what changed.")
    lines = [found.group(1), *found.group(2).split("\n")]
    kept = [line.rstrip().replace("%", "%%") for line in lines if line.strip()]
    return "changelog=" + "\n\t".join(kept) + "\n"


def write_zip(path: Path, contents: dict[str, bytes], seconds: int) -> None:
    """Names sorted, one date, plain permissions: nothing of the machine gets into the bytes."""
    date = time.gmtime(max(seconds, 315532800))[:6]  # a zip knows no day before 1980
    with zipfile.ZipFile(path, "w") as archive:
        for name in sorted(contents):
            entry = zipfile.ZipInfo(f"{ROOT}/{name}", date)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, whatever it is made on
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, contents[name], compresslevel=9)


def commit_time(source: Source) -> int:
    """Seconds since 1970."""
    return int(source.git("log", "-1", "--format=%ct"))


def stand_ins(folder: Path) -> list[str]:
    """The addresses that still have to be given before an upload."""
    text = (folder / "metadata.txt").read_text(encoding="utf-8")
    return re.findall(rf"^(\w+)=.*{re.escape(STAND_IN)}", text, re.MULTILINE)


def _committed(source: Source, *names: str) -> set[str]:
    """The files of these names and folders; of a trial also those not yet committed."""
    known = _lines(source.git("ls-files", "-z", "--cached", "--", *names))
    new = _lines(source.git("ls-files", "-z", "--others", "--exclude-standard", "--", *names))
    if source.is_trial:
        return {name for name in known | new if os.path.lexists(source.folder / name)}
    changed = _lines(source.git("diff", "--name-only", "-z", "HEAD", "--", *names))
    if new or changed:
        raise Refused(
            f"Not committed: {_some(new | changed)}. Commit first, so that the zip is the "
            "commit; or try it out with --trial."
        )
    return known


def _refuse_unfit(path: Path, name: str) -> None:
    if path.is_symlink() or not path.is_file():
        raise Refused(f"{name} is not a plain file.")
    if any(part.startswith(".") or part == "__pycache__" for part in name.split("/")):
        raise Refused(f"{name} is hidden or a cache; the plugin repository refuses it.")
    if path.suffix not in SUFFIXES or (not path.suffix and name != "LICENSE"):
        raise Refused(
            f"{name} is of a kind that was never shipped. Remove it, or add "
            f"“{path.suffix}” to SUFFIXES in .ci/package.py."
        )


def _lines(said: str) -> set[str]:
    return {name for name in said.split("\0") if name}


def _some(names: object) -> str:
    found = sorted(names)  # type: ignore[call-overload]
    return ", ".join(found[:5]) + (f" and {len(found) - 5} more" if len(found) > 5 else "")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--trial", action="store_true", help="of the files as they lie here")
    parser.add_argument("--from", dest="folder", type=Path, default=CHECKOUT, help="checkout")
    parser.add_argument("--into", type=Path, default=None, help="folder (default build)")
    given = parser.parse_args()
    try:
        made = package(Source(given.folder, given.trial), given.into or given.folder / "build")
    except Refused as problem:
        sys.exit(f"No package was made. {problem}")
    print(f"{made} ({made.stat().st_size / 1000:,.0f} kB)")
    still = stand_ins(given.folder)
    if still and not given.trial:
        print(
            f"Before an upload, give real addresses in metadata.txt for: {', '.join(still)}.",
            file=sys.stderr,
        )


if __name__ == "__main__":
    main()
