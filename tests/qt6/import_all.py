"""Import every module of the plugin, and say which; run under PyQt6 with the stand-in for qgis."""

from __future__ import annotations

import importlib
import traceback
from pathlib import Path

import furrow

ROOT = Path(furrow.__file__).parent.resolve()


def main() -> None:
    failed = 0
    for file in sorted((ROOT / "plugin").rglob("*.py")):
        parts = file.relative_to(ROOT).with_suffix("").parts
        name = ".".join(("furrow", *(part for part in parts if part != "__init__")))
        try:
            importlib.import_module(name)
        except Exception:
            failed += 1
            print(f"FAILED {name}\n{traceback.format_exc(limit=-3)}")
        else:
            print(name)
    raise SystemExit(bool(failed))


if __name__ == "__main__":
    main()
