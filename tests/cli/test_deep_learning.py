"""The doctor's look at torch, and the seal of an environment that was made with it.

FURROW_TEST_TORCH=folder of an environment made with ``--compute cpu`` (or cuda): the doctor is
asked in it for real, which takes seconds.
"""

from __future__ import annotations

import json
import os
import subprocess
import venv
from pathlib import Path

import pytest

from furrow.engine.contract.compute import Compute, torch_build
from furrow.engine.contract.errors import StaleEnvironment
from furrow.engine.environment import (
    SEAL_NAME,
    check_environment,
    lock_digest,
    seal_environment,
    sealed_compute,
)

ENGINE = Path(__file__).resolve().parents[2] / "engine"
ASK = """
import json, runpy, sys
runpy.run_path(sys.argv[1])["register_checkout"]()
from furrow.engine.contract.codec import to_json
from furrow.engine.jobs import doctor_torch
print(json.dumps(to_json(doctor_torch.check_deep_learning())))
"""


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bare") / "env"
    venv.create(folder, with_pip=False)
    return folder


def ask(environment: Path) -> tuple[dict, dict | None]:  # type: ignore[type-arg]
    done = subprocess.run(
        [environment / "bin" / "python", "-I", "-c", ASK, ENGINE / "__main__.py"],
        capture_output=True,
        text=True,
        timeout=240,
        check=True,
    )
    check, found = json.loads(done.stdout)
    return check, found


def with_torch(environment: Path, source: str) -> None:
    (packages,) = (environment / "lib").glob("python3.*/site-packages")
    (packages / "torch.py").write_text(source)


def test_without_torch_all_is_well_and_it_is_said_what_needs_it(bare: Path) -> None:
    check, found = ask(bare)
    assert check["ok"] and "recipes with deep learning" in check["detail"] and found is None


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("raise ImportError('libcudart.so.13: cannot open shared object file')", "libcudart"),
        ("import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)", "signal 11"),
        ("import os\nos._exit(3)", "exit code 3"),
        ("print('hello')", "AttributeError"),
    ],
)
def test_a_broken_torch_is_a_finding_and_no_crash(bare: Path, source: str, told: str) -> None:
    with_torch(bare, source)
    check, found = ask(bare)
    assert not check["ok"] and told in check["detail"] and check["advice"]
    assert found is None


def test_the_seal_names_the_build_and_refuses_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """This very environment has no torch: it can be sealed for the forest only."""
    build = torch_build(Compute.CPU, "linux", "x86_64")
    assert build is not None
    lock = tmp_path / "requirements.lock"
    lock.write_text("")
    seal_environment(str(lock), str(tmp_path))
    assert sealed_compute(str(tmp_path)) is Compute.NONE
    check_environment(str(lock), str(tmp_path))
    with pytest.raises(StaleEnvironment, match="torch .* is missing"):
        seal_environment(str(lock), str(tmp_path), Compute.CPU)
    claimed = {"lock_sha256": lock_digest(str(lock)), "compute": "cpu", "torch": "2.12.0+cpu"}
    (tmp_path / SEAL_NAME).write_text(json.dumps(claimed))
    assert sealed_compute(str(tmp_path)) is Compute.CPU
    with pytest.raises(StaleEnvironment, match="torch"):
        check_environment(str(lock), str(tmp_path))


@pytest.mark.skipif("FURROW_TEST_TORCH" not in os.environ, reason="FURROW_TEST_TORCH is not set")
def test_the_real_torch_multiplies_rightly_or_says_why_not() -> None:
    environment = Path(os.environ["FURROW_TEST_TORCH"])
    done = subprocess.run(
        [environment / "bin" / "python", "-I", "-X", "utf8", ENGINE, "doctor", "--json"],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    report = json.loads(done.stdout)
    (check,) = [one for one in report["checks"] if one["name"] == "deep learning"]
    if sealed_compute(str(environment)) is Compute.CPU:
        assert report["healthy"], report
    assert check["ok"] or check["advice"], check
    assert report["deep_learning"]["torch"].startswith("2.13.0")
