"""Which Python the engine's environment is made with, on computers of every kind."""

from __future__ import annotations

from furrow.engine.contract.compute import Compute
from furrow.plugin.enginelink.environment.places import (
    environment_folder,
    is_private,
    letters_too_many,
)
from furrow.plugin.enginelink.environment.pythons import (
    Origin,
    Unfit,
    find_python,
    qgis_candidates,
)
from furrow.plugin.enginelink.environment.standalone import standalone_for, standalone_python
from tests.plugin.enginelink.computers import Computer, python

QGIS_WINDOWS = r"C:\Program Files\QGIS 3.40\apps\Python312"
PY_LIST = r"""
 -V:3.13 *        C:\Users\ann\AppData\Local\Programs\Python\Python313\python.exe
 -V:3.9           C:\Program Files\Python39\python.exe
"""


def test_the_users_choice_comes_first_even_where_qgis_ships_a_good_one() -> None:
    pythons = {**python("/opt/mine/bin/python3"), **python("/usr/bin/python3.12")}
    computer = Computer("linux", pythons=pythons, qgis_version=(3, 12))
    choice = find_python(computer, "/opt/mine/bin/python3")
    assert (choice.origin, choice.python) == (Origin.CHOSEN, "/opt/mine/bin/python3")


def test_a_wrong_choice_is_told_and_nothing_else_is_taken_instead() -> None:
    pythons = {**python("/opt/old/python3", (3, 8)), **python("/usr/bin/python3.12")}
    computer = Computer("linux", pythons=pythons, qgis_version=(3, 12))
    for chosen, reason in (
        ("/opt/old/python3", Unfit.TOO_OLD),
        ("/nowhere/python3", Unfit.NOT_PYTHON),
    ):
        choice = find_python(computer, chosen)
        assert choice.origin is None and not choice.python
        assert [looked.reason for looked in choice.unfit] == [reason]


def test_on_windows_qgis_own_python_is_taken_and_qgis_itself_is_never_started() -> None:
    own = QGIS_WINDOWS + r"\python.exe"
    computer = Computer(
        "win32", "amd64", python(own), base_prefix=QGIS_WINDOWS, qgis_version=(3, 12)
    )
    choice = find_python(computer)
    assert (choice.origin, choice.python, choice.version) == (Origin.QGIS, own, (3, 12))
    assert not any("qgis" in started.rsplit("\\", 1)[-1].lower() for started in computer.started)


def test_on_windows_with_an_old_qgis_the_launchers_newest_python_is_taken() -> None:
    new = r"C:\Users\ann\AppData\Local\Programs\Python\Python313\python.exe"
    old = r"C:\Program Files\Python39\python.exe"
    pythons = {**python(new, (3, 13)), **python(old, (3, 9))}
    computer = Computer("win32", "amd64", pythons, {"py": PY_LIST}, base_prefix=QGIS_WINDOWS)
    choice = find_python(computer)
    assert (choice.origin, choice.python) == (Origin.SYSTEM, new)


def test_a_path_with_blanks_is_read_from_the_launchers_list() -> None:
    spaced = r"C:\Program Files\Python312\python.exe"
    listed = " -V:3.12 *        C:\\Program Files\\Python312\\python.exe\n"
    for line in (listed, listed.replace("*", " ")):
        computer = Computer("win32", "amd64", python(spaced), {"py": line})
        assert find_python(computer).python == spaced


def test_the_python_that_opens_the_windows_store_is_not_touched() -> None:
    store = r"C:\Users\ann\AppData\Local\Microsoft\WindowsApps\python.exe"
    computer = Computer("win32", "amd64", python(store))
    assert find_python(computer).origin is Origin.STANDALONE
    assert store not in computer.started


def test_on_macos_the_applications_python_is_taken() -> None:
    application = "/Applications/QGIS.app"
    own = application + "/Contents/MacOS/bin/python3"
    computer = Computer(
        "darwin",
        "arm64",
        python(own),
        base_prefix=application + "/Contents/Frameworks",
        qgis_version=(3, 12),
    )
    assert find_python(computer).python == own


def test_on_macos_homebrews_is_taken_and_the_developer_tools_are_not_asked_for() -> None:
    pythons = {**python("/usr/bin/python3", (3, 9)), **python("/opt/homebrew/bin/python3.12")}
    computer = Computer("darwin", "arm64", pythons)
    assert find_python(computer).python == "/opt/homebrew/bin/python3.12"
    assert "/usr/bin/python3" not in computer.started


def test_a_debian_python_without_venv_is_passed_over_and_told() -> None:
    pythons = {
        **python("/usr/bin/python3.11", (3, 11), can_make=False),
        **python("/usr/local/bin/python3", (3, 13)),
    }
    computer = Computer("linux", pythons=pythons, qgis_version=(3, 11))
    choice = find_python(computer)
    assert (choice.origin, choice.python) == (Origin.SYSTEM, "/usr/local/bin/python3")
    assert [(one.path, one.reason) for one in choice.unfit] == [
        ("/usr/bin/python3.11", Unfit.NO_VENV)
    ]


def test_a_32_bit_or_foreign_python_is_passed_over() -> None:
    for facts, reason in (
        (python("/usr/bin/python3", bits=32), Unfit.NOT_64_BIT),
        (python("/usr/bin/python3", implementation="PyPy"), Unfit.NOT_CPYTHON),
        (python("/usr/bin/python3", (3, 19)), Unfit.TOO_NEW),
    ):
        choice = find_python(Computer("linux", pythons=facts))
        assert choice.unfit[0].reason is reason
        assert choice.origin is Origin.STANDALONE


def test_a_computer_without_python_is_offered_the_pinned_standalone_one() -> None:
    for platform, machine, target in (
        ("win32", "AMD64", "x86_64-pc-windows-msvc"),
        ("darwin", "arm64", "aarch64-apple-darwin"),
        ("linux", "x86_64", "x86_64-unknown-linux-gnu"),
    ):
        choice = find_python(Computer(platform, machine))
        assert choice.origin is Origin.STANDALONE and choice.standalone is not None
        assert target in choice.standalone.url and len(choice.standalone.sha256) == 64
        assert choice.version >= (3, 11)
    assert standalone_for("linux", "riscv64") is None
    assert find_python(Computer("linux", "riscv64")).origin is None


def test_this_computers_own_pythons_answer() -> None:
    import sys

    from furrow.plugin.enginelink.environment.system import System

    facts = System().ask(sys.executable)
    assert facts is not None
    assert facts.version == sys.version_info[:2] and facts.bits == 64
    assert System().ask("/bin/sh") is None and System().ask("/nowhere") is None


class WithoutPath(Computer):
    """Nothing is on PATH."""

    def which(self, name: str) -> str | None:
        return None


def test_a_standalone_python_that_was_fetched_before_is_used_again() -> None:
    for platform, machine, program in (
        ("linux", "x86_64", "/home/ann/.local/share/furrow/{}/python/bin/python3"),
        ("win32", "AMD64", r"D:\Données locales\Furrow\{}\python\python.exe"),
    ):
        environ = {"LOCALAPPDATA": r"D:\Données locales"}
        standalone = standalone_for(platform, machine)
        assert standalone is not None
        path = program.format(standalone.name)
        assert standalone_python(Computer(platform, environ=environ), standalone) == path
        choice = find_python(WithoutPath(platform, machine, python(path), environ=environ))
        assert (choice.origin, choice.python) == (Origin.STANDALONE, path)
        assert choice.standalone is None


def test_in_osgeo4w_the_python_beside_qgis_is_taken() -> None:
    prefix = r"C:\Program Files\QGIS\OSGeo4W für Ämter\apps\Python312"
    own = prefix + r"\python.exe"
    computer = Computer("win32", "amd64", python(own), base_prefix=prefix, qgis_version=(3, 12))
    assert find_python(computer).python == own
    bare = {**python(own, can_make=False), **python(r"C:\Python312\python.exe")}
    listed = {"py": " -V:3.12 *        C:\\Python312\\python.exe\n"}
    computer = Computer("win32", "amd64", bare, listed, prefix, (3, 12))
    choice = find_python(computer)
    assert choice.python == r"C:\Python312\python.exe"
    assert [looked.reason for looked in choice.unfit] == [Unfit.NO_VENV]


def test_any_bundle_of_qgis_on_macos_is_looked_into() -> None:
    for bundle in ("/Applications/QGIS-LTR.app", "/Users/zoë/Programs/QGIS 3.40.app"):
        own = bundle + "/Contents/MacOS/bin/python3"
        for prefix in ("/Contents/MacOS", "/Contents/Frameworks/Python.framework/Versions/3.12"):
            computer = Computer(
                "darwin", "arm64", python(own), base_prefix=bundle + prefix, qgis_version=(3, 12)
            )
            assert find_python(computer).python == own
    homebrew = Computer("darwin", base_prefix="/opt/homebrew/opt/qgis", qgis_version=(3, 12))
    assert not any(".app" in path for path in qgis_candidates(homebrew))


def test_in_a_flatpak_its_own_python_makes_an_environment_in_the_users_data() -> None:
    data = "/home/ann/.var/app/org.qgis.qgis/data"
    for prefix in ("/usr", "/app"):
        own = prefix + "/bin/python3.13"
        computer = Computer(
            "linux",
            pythons=python(own, (3, 13)),
            base_prefix=prefix,
            qgis_version=(3, 13),
            environ={"FLATPAK_ID": "org.qgis.qgis", "XDG_DATA_HOME": data},
        )
        assert (find_python(computer).origin, find_python(computer).python) == (Origin.QGIS, own)
        folder = environment_folder(computer, "ab" * 32, "/app/share/furrow")
        assert folder == data + "/furrow/engine-ababababab" and is_private(computer, folder)


def test_a_path_that_windows_cannot_take_is_told_before_anything_is_done() -> None:
    computer = Computer("win32", "amd64")
    usual = r"C:\Users\ann\AppData\Local\Furrow\engine-ababababab"
    deep = (
        r"C:\Users\a.rather.long.name@some.ministry.example\AppData\Local\Furrow\engine-ababababab"
    )
    assert letters_too_many(computer, usual, Compute.CUDA) == 0
    assert letters_too_many(computer, deep, Compute.NONE) == 0
    assert letters_too_many(computer, deep, Compute.CPU) > 0
    computer.long_paths = True
    assert letters_too_many(computer, deep, Compute.CPU) == 0
