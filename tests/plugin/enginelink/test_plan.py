"""What a set-up will do, as the user agrees to it; and the GPU that is told of."""

from __future__ import annotations

import pytest

from furrow.engine.contract.errors import StaleEnvironment
from furrow.plugin.enginelink.environment.gpu import Gpu, find_gpu
from furrow.plugin.enginelink.environment.pip_sources import ASK_PIP, USUAL_INDEX, package_sources
from furrow.plugin.enginelink.environment.plan import plan_removal, plan_setup
from furrow.plugin.enginelink.environment.proxy import Proxy
from tests.plugin.enginelink.computers import Computer

FOLDER = "/home/ann/.local/share/furrow/engine-ab"
PYTHON = "/usr/bin/python3"


USUAL = ("usual.example", "files.usual.example")


def computer(configured: str = "", **environ: str) -> Computer:
    answers = {PYTHON: configured, ASK_PIP: " ".join(USUAL) + "\n"}
    return Computer("linux", answers=answers, environ=environ)


def test_the_proxys_password_is_in_the_childs_environment_and_nowhere_else() -> None:
    hidden = "hunter" + "2"
    proxy = Proxy("http", "proxy.example", 8080, "ann", hidden)
    plan = plan_setup(computer(), PYTHON, FOLDER, proxy)
    assert hidden in plan.variables["HTTPS_PROXY"]
    assert hidden not in " ".join(plan.words)
    assert plan.words[:4] == (PYTHON, "-I", "-X", "utf8")


def test_a_folder_of_wheels_means_no_network() -> None:
    proxy = Proxy("http", "proxy.example", 8080)
    plan = plan_setup(computer(), PYTHON, FOLDER, proxy, wheels="/media/stick")
    assert plan.words[-2:] == ("--wheels", "/media/stick")
    assert plan.sources == () and "HTTPS_PROXY" not in plan.variables


def test_the_hosts_are_those_that_pip_is_configured_for() -> None:
    assert package_sources(computer(), PYTHON) == USUAL
    own = "global.index-url='https://ann@index.example:8443/simple'\nglobal.timeout='60'\n"
    assert package_sources(computer(own), PYTHON) == ("index.example",)
    more = ":env:.find-links='/srv/wheels'\nglobal.extra-index-url='https://a.example/s'\n"
    assert package_sources(computer(more), PYTHON) == (*USUAL, "/srv/wheels", "a.example")


def test_a_python_without_pip_has_its_hosts_read_from_pips_files_and_variables() -> None:
    """As on Debian, where pip comes with the environment only."""
    ours = "[global]\nindex-url = https://index.example/simple\nextra-index-url =\n  https://b.example\n"
    for platform, path in (
        ("linux", "/etc/pip.conf"),
        ("darwin", "/home/ann/Library/Application Support/pip/pip.conf"),
        ("win32", r"D:\Roaming\pip\pip.ini"),
    ):
        where = Computer(platform, answers={path: ours}, environ={"APPDATA": r"D:\Roaming"})
        assert package_sources(where, PYTHON) == ("index.example", "b.example")
    stronger = {"PIP_INDEX_URL": "https://own.example/simple"}
    where = Computer("linux", answers={"/etc/pip.conf": ours}, environ=stronger)
    assert package_sources(where, PYTHON) == ("own.example", "b.example")
    none = {"PIP_CONFIG_FILE": "/dev/null"}
    where = Computer("linux", answers={"/etc/pip.conf": ours}, environ=none)
    assert package_sources(where, PYTHON) == (USUAL_INDEX,)
    damaged = Computer("linux", answers={"/etc/pip.conf": "index-url"})
    assert package_sources(damaged, PYTHON) == (USUAL_INDEX,)


@pytest.mark.parametrize("folder", ["/src/furrow/.venv", "/home/ann", "/"])
def test_a_folder_that_furrow_did_not_make_is_neither_set_up_nor_removed(folder: str) -> None:
    for plan in (plan_setup, plan_removal):
        with pytest.raises(StaleEnvironment):
            plan(computer(), PYTHON, folder)


def with_driver(said: str) -> Computer:
    program = "/usr/bin/nvidia-smi"
    return Computer("linux", answers={program: said}, files=[program])


def test_the_gpu_with_most_memory_is_told() -> None:
    listed = "NVIDIA T400, 2048, 550.54\nNVIDIA RTX A4000, 16376, 550.54\n"
    found = Computer(
        "linux", answers={"/usr/bin/nvidia-smi": listed}, files=["/usr/bin/nvidia-smi"]
    )
    assert find_gpu(found) == Gpu("NVIDIA RTX A4000", 16376, "550.54")


@pytest.mark.parametrize("said", ["", "No devices were found\n", "x, [N/A], 550\n"])
def test_a_driver_without_a_gpu_is_no_gpu(said: str) -> None:
    assert find_gpu(with_driver(said)) is None
    assert find_gpu(Computer("linux")) is None
