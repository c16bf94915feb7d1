"""A language that nobody speaks, to see whether longer texts fit: “[Ţřàîñ åģåîñ ~~~~]”.

    python3 i18n/pseudo.py FOLDER    writes FOLDER/furrow_en.qm

Every text of the plugin with accents, in brackets, and about 40 % longer. QGIS in English
speaks it where the file lies in the plugin's folder i18n. A bracket that cannot be seen is
a text that is cut; a word without accents was never marked for translation. The file is for tests
and pictures alone and never lies in the repository.

Python 3.9 or newer, and nothing else.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from binary import as_qm  # noqa: E402
from sources import all_sources  # noqa: E402

LANGUAGE = "en"
"""QGIS itself has no translation of that name, so nothing else changes."""
LONGER = 0.4
_PLAIN = "ABCDEFGHIKLMNOPRSTUWYZabcdefghiklmnoprstuwyz"  # pragma: allowlist secret
_ACCENTED = "ÅßÇÐÉƑĜĤÎĶĻṀÑÖÞŘŠŢÛŴÝŽåƀçðéƒĝĥîķļṁñöþřšţûŵýž"  # pragma: allowlist secret
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]+>|&\w+;|%L?\w|https?://\S+)")
"""Placeholders, tags and addresses: a person's translation keeps them, too."""


def main() -> int:
    if len(sys.argv) != 2:
        print("Usage: python3 i18n/pseudo.py FOLDER", file=sys.stderr)
        return 2
    print(write_pseudo(Path(sys.argv[1])))
    return 0


def write_pseudo(folder: Path) -> Path:
    """Make the .qm in this folder. Raises sources.NotLiteral."""
    told = [(one.context, one.text, pseudo(one.text)) for one in all_sources()]
    file = folder / f"furrow_{LANGUAGE}.qm"
    file.write_bytes(as_qm(LANGUAGE, told))
    return file


def pseudo(text: str) -> str:
    """ "Train {0}" becomes "[Ţřåîñ {0} ~~~]"."""
    parts = _KEPT.split(text)
    read = sum(len(part) for part in parts[::2])
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    words, sign = "~~~~ ", "".join(parts)
    more = max(1, round(read * LONGER) - 3)
    padding = (words * (more // len(words) + 1))[:more].strip()
    return f"[{sign} {padding}]"


if __name__ == "__main__":
    sys.exit(main())
