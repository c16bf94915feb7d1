"""Promises about the code itself that no other tool checks (import-linter checks the rest)."""

from __future__ import annotations

import ast
import importlib.metadata
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

MOST_LINES = 450
CHECKOUT = Path(__file__).resolve().parents[2]
LOADED_BY_QGIS = ("plugin", "engine/contract", "engine/installation")
PARTS = ("engine", "plugin", "tests", "benchmarks")


def python_files(*folders: str) -> list[Path]:
    found = (file for folder in folders for file in (CHECKOUT / folder).rglob("*.py"))
    return [CHECKOUT / "__init__.py", *sorted(found)]


def relative(file: Path) -> str:
    return str(file.relative_to(CHECKOUT))


def imported_modules(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def test_the_contract_names_only_itself_and_the_standard_library():
    for file in (CHECKOUT / "engine" / "contract").rglob("*.py"):
        for module in imported_modules(file):
            inside = module.startswith("furrow.engine.contract")
            assert inside or module.split(".")[0] in sys.stdlib_module_names, (
                f"{relative(file)} imports {module}"
            )


def test_the_root_imports_only_the_plugin_and_only_when_qgis_asks():
    root = ast.parse((CHECKOUT / "__init__.py").read_text(encoding="utf-8"))
    assert not [node for node in root.body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert set(imported_modules(CHECKOUT / "__init__.py")) == {"furrow.plugin.plugin"}


def test_the_plugin_imports_of_the_engine_only_its_contract():
    for file in (CHECKOUT / "plugin").rglob("*.py"):
        for module in imported_modules(file):
            if module.startswith("furrow.engine"):
                assert module.startswith("furrow.engine.contract"), (
                    f"{relative(file)} imports {module}"
                )


@pytest.mark.parametrize("file", python_files(*LOADED_BY_QGIS), ids=relative)
def test_what_runs_inside_qgis_is_python_3_9_syntax(file: Path):
    ast.parse(file.read_text(encoding="utf-8"), filename=str(file), feature_version=(3, 9))


def test_every_package_that_the_engine_imports_is_named_in_its_requirements():
    inputs = [CHECKOUT / "engine" / f"requirements{torch}.in" for torch in ("", "-torch")]
    lines = [line for file in inputs for line in file.read_text(encoding="utf-8").splitlines()]
    named = {line.split("==")[0].strip() for line in lines if line and not line.startswith("#")}
    distributions = importlib.metadata.packages_distributions()
    for file in python_files("engine"):
        for package in {module.split(".")[0] for module in imported_modules(file)}:
            if package not in {"furrow", *sys.stdlib_module_names}:
                wanted = {
                    name.lower() for name in distributions.get(package, [package.replace("_", "-")])
                }
                assert wanted & named, f"{relative(file)} imports {package}"


def test_every_module_has_one_name():
    for file in python_files(*PARTS):
        short = {"engine", "plugin"} & {module.split(".")[0] for module in imported_modules(file)}
        assert not short, f"{relative(file)} imports {short} without “furrow.” before it"


def test_every_request_has_a_job_a_command_and_help():
    from furrow.engine.contract.requests import REQUESTS

    for method, request in REQUESTS.items():
        assert (CHECKOUT / "engine" / "jobs" / f"{method}.py").is_file(), f"no job for {method}"
        assert request.command and request.summary, method


@pytest.mark.parametrize("name", ["engine/__init__.py", "engine/__main__.py"])
def test_what_runs_before_the_engine_is_python_3_9_syntax(name: str):
    ast.parse((CHECKOUT / name).read_text(encoding="utf-8"), filename=name, feature_version=(3, 9))


def test_no_file_grows_too_long_to_read():
    long = {
        relative(file): lines
        for file in python_files(*PARTS)
        if (lines := len(file.read_text(encoding="utf-8").splitlines())) > MOST_LINES
    }
    assert not long, f"split these up (at most {MOST_LINES} lines): {long}"
