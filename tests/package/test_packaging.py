"""Making the zip: the same bytes of the same commit, and a refusal of what would be a bad zip."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

FOLDERS = ("engine", "plugin", "resources", "i18n", "docs")
FILES = (
    *("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", "pyproject.toml"),
    ".gitignore",
)


@pytest.fixture
def copy(checkout, tmp_path):
    """The shipped part of this working tree as a checkout of its own, everything committed."""
    folder = tmp_path / "checkout"
    folder.mkdir()
    for name in FOLDERS:
        if (checkout / name).is_dir():
            shutil.copytree(
                checkout / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
            )
    for name in FILES:
        shutil.copy2(checkout / name, folder / name)
    git(folder, "init", "--quiet")
    commit(folder)
    return folder


def git(folder, *words):
    person = ("-c", "user.name=tests", "-c", "user.email=tests@example.org")
    subprocess.run(["git", *person, *words], cwd=folder, check=True, capture_output=True)


def commit(folder):
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "all", "--date", "2026-01-02T03:04:05Z")


def make(script, folder, *options):
    return subprocess.run(
        [sys.executable, "-I", str(script), "--from", str(folder), *options],
        capture_output=True,
        text=True,
    )


def test_same_commit_same_bytes(copy, package_script, tmp_path):
    zips = []
    for into in (tmp_path / "one", tmp_path / "two"):
        for path in copy.rglob("*.py"):
            path.touch()
        done = make(package_script, copy, "--into", str(into))
        assert done.returncode == 0, done.stderr
        zips.append(next(into.iterdir()).read_bytes())
    assert zips[0] == zips[1]


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("plugin/forgotten.py", "x = 1\n", "Not committed: plugin/forgotten.py"),
        ("plugin/plugin.py", "x = 1\n", "Not committed: plugin/plugin.py"),
        ("metadata.txt", "[general]\nname=Furrow\n", "metadata.txt"),
    ],
)
def test_what_is_not_committed_is_refused(copy, package_script, file, text, said):
    (copy / file).write_text(text)
    done = make(package_script, copy)
    assert done.returncode == 1
    assert said in done.stderr and "Commit first" in done.stderr
    assert not (copy / "build").exists()


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("plugin/tool.sh", "true\n", "plugin/tool.sh is of a kind that was never shipped"),
        ("plugin/.hidden.py", "x = 1\n", "hidden"),
        ("metadata.txt", "[general]\nname=Furrow\n", "metadata.txt lacks description"),
        ("metadata.txt", "name=Furrow\n", "metadata.txt cannot be read"),
        ("CHANGELOG.md", "# Changelog\n", "CHANGELOG.md has no section"),
        ("__init__.py", '__version__ = "9.9.9"\n', "Make them equal"),
        ("i18n/furrow_xx.ts", "<TS>\n", "i18n/furrow_xx.ts cannot be read"),
        ("docs/panel.md", "# Panel\n[x](gone.md)\n", "links to gone.md, which is not there"),
        ("docs/panel.md", "# Panel\n[x](areas.md#gone)\n", "no heading there is called so"),
        ("docs/panel.md", "# Panel\n![x](gone.png)\n", "gone.png, which is not in docs"),
    ],
)
def test_what_would_make_a_bad_zip_is_refused(copy, package_script, file, text, said):
    (copy / file).parent.mkdir(exist_ok=True)
    (copy / file).write_text(text)
    commit(copy)
    done = make(package_script, copy)
    assert done.returncode == 1
    assert said in done.stderr
    assert not list((copy).glob("build/*"))


@pytest.mark.parametrize("file", ["LICENSE", "engine/report/templates/report.html.j2"])
def test_what_is_missing_is_named(copy, package_script, file):
    (copy / file).unlink()
    commit(copy)
    done = make(package_script, copy)
    assert done.returncode == 1
    assert f"Missing: {file}" in done.stderr


def test_a_trial_takes_the_files_as_they_lie_and_says_so_in_its_name(copy, package_script):
    (copy / "plugin" / "forgotten.py").write_text("x = 1\n")
    done = make(package_script, copy, "--trial")
    assert done.returncode == 0, done.stderr
    (made,) = (copy / "build").iterdir()
    assert made.name.endswith("-trial.zip")


def test_a_folder_without_git_is_refused(copy, package_script):
    shutil.rmtree(copy / ".git")
    done = make(package_script, copy)
    assert done.returncode == 1
    assert "is not a git checkout" in done.stderr
