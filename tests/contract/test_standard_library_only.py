"""What QGIS imports of the engine needs nothing that QGIS may lack."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

SCRIPT = """
import json, pkgutil, runpy, sys
runpy.run_path(sys.argv[1] + "/engine/__main__.py")["register_checkout"]()
import furrow.engine.contract as contract
if sys.argv[2] == "whole":
    for module in pkgutil.iter_modules(contract.__path__):
        __import__("furrow.engine.contract." + module.name)
print(json.dumps(sorted({name.split(".")[0] for name in sys.modules} - sys.stdlib_module_names)))
print(json.dumps(sorted(name for name in sys.modules if name.startswith("furrow"))))
"""


@pytest.mark.parametrize("extent", ["package", "whole"])
def test_the_contract_loads_the_standard_library_only(extent: str) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", SCRIPT, str(ROOT), extent],
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )
    foreign, own = (json.loads(line) for line in done.stdout.splitlines())
    assert set(foreign) <= {"furrow", "__main__", "__mp_main__"}
    assert all(
        name in ("furrow", "furrow.engine") or name.startswith("furrow.engine.contract")
        for name in own
    )
