"""The locked environment: fine, stale, sealed; and the doctor."""

from __future__ import annotations

import importlib.metadata
import json
import subprocess
import sys
from pathlib import Path

import pytest

from furrow.engine.contract.errors import StaleEnvironment
from furrow.engine.environment import (
    SEAL_NAME,
    check_environment,
    environment_differences,
    lock_digest,
    read_lock,
    seal_environment,
)

ENGINE = Path(__file__).resolve().parents[2] / "engine"
NUMPY = importlib.metadata.version("numpy")


def lock(folder: Path, text: str) -> str:
    path = folder / "requirements.lock"
    path.write_text(text)
    return str(path)


def test_versions_as_locked_are_fine(tmp_path: Path) -> None:
    text = f"""# made by set-up
--only-binary :all:
NumPy=={NUMPY} ; python_version >= "3.11" \\
    --hash=sha256:00 \\
    --hash=sha256:01
    # via furrow
pywin32==306 ; sys_platform == "win32" \\
    --hash=sha256:02
"""
    path = lock(tmp_path, text)
    assert [package.name for package in read_lock(path)] == ["NumPy", "pywin32"]
    check_environment(path, str(tmp_path))


def test_of_two_versions_on_the_path_the_imported_one_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder, version in (("first", "2.0"), ("second", "1.0")):
        facts = tmp_path / folder / f"twice-{version}.dist-info"
        facts.mkdir(parents=True)
        (facts / "METADATA").write_text(f"Metadata-Version: 2.1\nName: twice\nVersion: {version}\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path / "first"), str(tmp_path / "second")])
    assert environment_differences(lock(tmp_path, "twice==2.0\n")) == []


def test_a_stale_environment_says_what_differs_and_what_to_do(tmp_path: Path) -> None:
    path = lock(tmp_path, "numpy==1.0 --hash=sha256:00\nno-such-package==2.0\n")
    with pytest.raises(StaleEnvironment) as stale:
        check_environment(path, str(tmp_path))
    assert f"numpy is {NUMPY}, not 1.0" in stale.value.what
    assert "no-such-package 2.0 is missing" in stale.value.what
    assert "make setup" in stale.value.next_step


def test_a_seal_of_this_lock_is_believed_and_of_another_is_not(tmp_path: Path) -> None:
    path = lock(tmp_path, f"numpy=={NUMPY}\n")
    seal_environment(path, str(tmp_path))
    assert json.loads((tmp_path / SEAL_NAME).read_text()) == {"lock_sha256": lock_digest(path)}
    lock(tmp_path, "numpy==1.0\n")
    with pytest.raises(StaleEnvironment):
        check_environment(path, str(tmp_path))
    (tmp_path / SEAL_NAME).write_text(json.dumps({"lock_sha256": lock_digest(path)}))
    check_environment(path, str(tmp_path))


@pytest.mark.parametrize("seal", ["", "[]", "{}", '{"lock_sha256": 3}', "\x00\xff"])
def test_a_damaged_seal_is_as_none(tmp_path: Path, seal: str) -> None:
    path = lock(tmp_path, f"numpy=={NUMPY}\n")
    (tmp_path / SEAL_NAME).write_text(seal)
    check_environment(path, str(tmp_path))


def test_an_environment_that_differs_is_not_sealed(tmp_path: Path) -> None:
    path = lock(tmp_path, "numpy==1.0\n")
    with pytest.raises(StaleEnvironment):
        seal_environment(path, str(tmp_path))
    assert not (tmp_path / SEAL_NAME).exists()


def test_the_products_lock_names_every_direct_requirement() -> None:
    locked = {package.name.lower().replace("_", "-") for package in read_lock()}
    direct = {
        line.strip().lower()
        for line in (ENGINE / "requirements.in").read_text().splitlines()
        if line.strip() and not line.startswith("#")
    }
    assert direct <= locked
    assert environment_differences() == []


def test_the_doctor_finds_this_environment_able_to_write_a_raster() -> None:
    from furrow.engine.api.projects import run_doctor

    checks = {check.name: check for check in run_doctor().checks}
    for name in ("Python", "packages", "GDAL", "raster round trip", "temporary folder"):
        assert checks[name].ok, checks[name]


def test_the_doctor_names_a_package_that_is_broken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from furrow.engine.api.projects import run_doctor

    monkeypatch.setitem(sys.modules, "pyogrio", None)
    report = run_doctor()
    assert not report.healthy
    (packages,) = [check for check in report.checks if check.name == "packages"]
    assert "pyogrio" in packages.detail
    assert packages.advice


def test_the_engine_starts_from_a_checkout_of_any_name(tmp_path: Path) -> None:
    (tmp_path / "furrow-main (2)").symlink_to(ENGINE.parent)
    engine = tmp_path / "furrow-main (2)" / "engine"
    done = subprocess.run(
        [sys.executable, "-I", "-X", "utf8", str(engine), "doctor", "--json"],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    names = [check["name"] for check in json.loads(done.stdout)["checks"]]
    assert "raster round trip" in names


def test_the_engines_parts_are_no_top_level_names() -> None:
    """Python puts the folder that it is started with on the path: "report" is no one's but ours."""
    script = (
        f"import sys, runpy; sys.path.insert(0, {str(ENGINE)!r}); "
        f"runpy.run_path({str(ENGINE / '__main__.py')!r})['register_checkout'](); "
        "import importlib.util as util; print(util.find_spec('contract'), util.find_spec('furrow'))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", script], capture_output=True, text=True, timeout=20, check=True
    )
    contract, furrow = done.stdout.split(maxsplit=1)
    assert contract == "None"
    assert str(ENGINE.parent) in furrow
