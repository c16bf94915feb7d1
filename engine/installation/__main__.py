"""``python3 -I -X utf8 engine/installation``: see the package's own text."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

if __name__ == "__main__":
    engine = runpy.run_path(str(Path(__file__).resolve().parents[1] / "__main__.py"))
    engine["register_checkout"]()
    from furrow.engine.installation.command import main

    sys.exit(main())
