"""Say what the plugin uses of Qt's classes that Qt 6 has not; run under PyQt6 with the stand-in."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import furrow
from tests.qt6.source_rules import qt_chains

ROOT = Path(furrow.__file__).parent.resolve()


def main() -> None:
    looked = 0
    for file in sorted((ROOT / "plugin").rglob("*.py")):
        for line, module, dotted in qt_chains(file.read_text(encoding="utf-8")):
            looked += 1
            found = importlib.import_module("qgis.PyQt." + module)
            for part in dotted.split("."):
                if not hasattr(found, part):
                    print(f"{file.relative_to(ROOT)}:{line}: {dotted}")
                    break
                found = getattr(found, part)
    print(looked, "names looked up", file=sys.stderr)


if __name__ == "__main__":
    main()
