"""The zip keeps the rules of the QGIS plugin repository."""

from __future__ import annotations

import ast
import configparser
import json
import re
import stat
import subprocess
import zipfile
from pathlib import PurePosixPath

import pytest

REQUIRED = (
    *("name", "description", "version", "qgisMinimumVersion", "author", "email", "about"),
    *("tracker", "repository"),
)
NOT_ASKED = {"B404"}
"""Codes that the repository's gate has switched off."""
SKIPPABLE = {"B603", "B607"}
"""Codes that an uploader may wave through: starting processes is what this plugin does."""
OLD_SYNTAX = ("__init__.py", "plugin/", "engine/__init__.py", "engine/contract/")
ENGINE_SYNTAX = (3, 11)


def test_holds_one_folder_that_is_a_python_name(names):
    assert {name.split("/")[0] for name in names} == {"furrow"}


def test_holds_what_the_plugin_needs(names):
    for name in ("LICENSE", "README.md", "metadata.txt", "__init__.py"):
        assert f"furrow/{name}" in names
    assert "furrow/engine/requirements.lock" in names
    assert "furrow/resources/recipes/random-forest.json" in names
    assert any(name.startswith("furrow/engine/report/templates/") for name in names)


def test_holds_nothing_that_the_repository_refuses(names, package):
    for name in names:
        path = PurePosixPath(name)
        assert not any(part.startswith(".") for part in path.parts), name
        assert "__pycache__" not in path.parts and ".." not in path.parts, name
        assert path.suffix not in {".pyc", ".pyo", ".sh", ".bat", ".cmd", ".ps1", ".exe", ".dll"}
        assert path.suffix not in {".so", ".dylib"}, name
    assert not any(re.match(r"furrow/(tests|benchmarks|docs|build)/", name) for name in names)
    assert package.stat().st_size < 25_000_000


def test_every_text_file_is_text(unpacked):
    binary = []
    for path in unpacked.rglob("*"):
        if path.is_file() and path.suffix not in (".qm", ".png"):
            try:
                path.read_bytes().decode("utf-8")
            except UnicodeDecodeError:
                binary.append(path.name)
    assert binary == []


def test_no_file_may_be_executed(package):
    with zipfile.ZipFile(package) as archive:
        modes = {entry.external_attr >> 16 for entry in archive.infolist()}
    assert modes == {stat.S_IFREG | 0o644}


def test_holds_exactly_the_shipped_folders_of_the_checkout(names, checkout):
    """Nothing that is known to git is forgotten, and nothing else slips in."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "engine", "plugin"],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\n")
    there = {f"furrow/{name}" for name in listed if name and (checkout / name).is_file()}
    assert {name for name in names if re.match("furrow/(engine|plugin)/", name)} == there


def test_a_translation_is_shipped_compiled(names, checkout):
    written = sorted(path.stem for path in (checkout / "i18n").glob("*.ts"))
    shipped = sorted(PurePosixPath(name).name for name in names if name.startswith("furrow/i18n/"))
    assert shipped == [f"{name}.qm" for name in written]


def test_metadata_reads_as_qgis_and_the_repository_read_it(unpacked):
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string((unpacked / "metadata.txt").read_text(encoding="utf-8"))
    metadata = dict(parser.items("general"))
    assert all(metadata[field].strip() for field in REQUIRED)
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["hasProcessingProvider"] == "yes"
    assert "External dependencies" in metadata["about"]
    assert (unpacked / metadata["icon"]).is_file()
    assert "plugin" not in metadata["name"].lower()


def test_changelog_is_this_versions_section(unpacked, checkout):
    parser = configparser.ConfigParser()
    parser.read_string((unpacked / "metadata.txt").read_text(encoding="utf-8"))
    said = parser.get("general", "changelog")
    version = parser.get("general", "version")
    assert said.startswith(version)
    section = (checkout / "CHANGELOG.md").read_text(encoding="utf-8").split(f"## {version}")[1]
    points = [line for line in section.split("\n## ")[0].split("\n") if line.startswith("- ")]
    assert points and all(point.strip() in said for point in points)


def test_qgis_side_is_python_3_9_and_the_engine_3_11(unpacked):
    for path in sorted(unpacked.rglob("*.py")):
        name = path.relative_to(unpacked).as_posix()
        version = (3, 9) if name.startswith(OLD_SYNTAX) else ENGINE_SYNTAX
        ast.parse(path.read_text(encoding="utf-8"), name, feature_version=version)


def test_bandit_finds_nothing_that_blocks(unpacked, checkout, tmp_path):
    """Over the whole zip, every test on, no configuration: as the repository's gate does."""
    report = tmp_path / "bandit.json"
    subprocess.run(
        [checkout / ".venv-dev/bin/bandit", "-q", "-r", "-f", "json", "-o", report, unpacked],
        cwd=tmp_path,
        capture_output=True,
    )
    found = json.loads(report.read_text(encoding="utf-8"))
    assert found["errors"] == []
    assert len([name for name in found["metrics"] if name.endswith(".py")]) == len(
        list(unpacked.rglob("*.py"))
    )
    blocking = [
        f"{hit['filename']}:{hit['line_number']} {hit['test_id']} {hit['issue_text']}"
        for hit in found["results"]
        if hit["test_id"] not in NOT_ASKED | SKIPPABLE
    ]
    assert blocking == []


def test_what_is_hidden_from_bandit_has_a_reason(unpacked):
    for path in unpacked.rglob("*.py"):
        for line in path.read_text(encoding="utf-8").split("\n"):
            if "# nosec" in line:
                reason = r"# \w.* # nosec B\d{3}|# nosec B\d{3}(, B\d{3})* - \w"
                assert re.search(reason, line), f"{path.name}: {line}"


def test_detect_secrets_finds_nothing(unpacked, checkout):
    done = subprocess.run(
        [checkout / ".venv-dev/bin/detect-secrets", "scan", "--all-files", "."],
        cwd=unpacked.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)["results"] == {}


@pytest.mark.parametrize("scanner", ["bandit", "detect-secrets"])
def test_the_scanners_do_find_what_is_there(checkout, tmp_path, scanner):
    """So that the silence above says something."""
    words = "import pickle\n" + "password" + ' = "' + "h7Gq2Lw9Zx4Vt8Kp" + '"\n'
    (tmp_path / "bad.py").write_text(words)
    options = {
        "bandit": ["-q", "-r", "-f", "json", "."],
        "detect-secrets": ["scan", "--all-files", "."],
    }[scanner]
    done = subprocess.run(
        [checkout / ".venv-dev/bin" / scanner, *options],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert json.loads(done.stdout)["results"]
