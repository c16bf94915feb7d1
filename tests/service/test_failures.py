"""Deaths and exceptions, told apart."""

from __future__ import annotations

import os
import signal

import pytest

from furrow.engine.contract.errors import NotAProject
from furrow.engine.service.failures import as_furrow_error, explain_death
from furrow.engine.service.memory import MemoryUse, memory_limit_bytes, memory_use
from furrow.engine.service.processes import clean_environment


@pytest.mark.parametrize(
    ("return_code", "system_killed", "memory_share", "code"),
    [
        (-signal.SIGKILL, True, 0.1, "out-of-memory"),
        (-signal.SIGKILL, False, 0.1, "engine-died"),
        (-signal.SIGKILL, False, 0.9, "out-of-memory"),
        (-signal.SIGSEGV, True, 0.1, "engine-died"),
        (-signal.SIGABRT, False, 0.95, "out-of-memory"),
        (1, True, 0.95, "engine-died"),
    ],
)
def test_a_death_of_memory_is_told_apart(
    return_code: int, system_killed: bool, memory_share: float, code: str
) -> None:
    assert explain_death(return_code, system_killed, memory_share).code == code


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (MemoryError(), "out-of-memory"),
        (KeyboardInterrupt(), "cancelled"),
        (NotAProject(folder="/p"), "not-a-project"),
        (ValueError("odd"), "unexpected"),
    ],
)
def test_an_exception_of_a_job_gets_its_code(problem: BaseException, code: str) -> None:
    assert as_furrow_error(problem).code == code


def test_memory_of_this_process_is_read() -> None:
    use = memory_use(os.getpid())
    limit = memory_limit_bytes()
    assert use is not None and limit is not None
    assert 1 << 20 < use.rss_bytes < limit
    assert 0 < use.share_of_limit() < 1
    assert MemoryUse(limit, 0).share_of_limit() == pytest.approx(1.0)
    assert memory_use(2**22 + 1) is None


def test_what_qgis_sets_does_not_reach_the_worker() -> None:
    foreign = {
        "PYTHONHOME": "/qgis",
        "GDAL_DATA": "/qgis",
        "GDAL_PAM_PROXY_DIR": "/qgis",
        "PROJ_LIB": "/qgis",
        "LD_LIBRARY_PATH": "/qgis",
    }
    own = {
        "PATH": "/bin",
        "HOME": "/home/x",
        "TMPDIR": "/tmp",
        "GDAL_HTTP_PROXY": "proxy:8080",
        "https_proxy": "proxy:8080",
    }
    assert clean_environment({**foreign, **own}) == own
