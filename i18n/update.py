"""Bring every i18n/furrow_*.ts up to date with the code, and compile it (``make i18n``).

    python3 i18n/update.py            find texts, merge, compile
    python3 i18n/update.py --compile  only compile
    python3 i18n/update.py --check    write nothing; fail where a .ts lacks or misses anything

The languages are the .ts files that lie here: for another one, copy the first lines of
furrow_fr.ts into furrow_XX.ts (an empty <TS language="XX">), run this, and translate what it marks
as unfinished, by hand or in Qt Linguist. The report's language is a part of its own, in
engine/report/languages/XX; what it says in the engine's words is taken from there.

Python 3.9 or newer, and nothing else.
"""

from __future__ import annotations

import argparse
import ast
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from binary import as_qm  # noqa: E402
from catalogue import Catalogue, as_xml, merged, misfits, read_catalogue  # noqa: E402
from sources import ROOT, NotLiteral, Source, all_sources  # noqa: E402
from typography import misprint  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description="Update and compile the translations.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--check", action="store_true", help="write nothing, tell what is missing")
    what.add_argument("--compile", action="store_true", help="only compile what is there")
    options = parser.parse_args()
    files = sorted(HERE.glob("furrow_*.ts"))
    if not options.compile:
        try:
            sources = all_sources()
        except NotLiteral as problem:
            print(f"Not translatable: {problem}", file=sys.stderr)
            return 1
        if options.check:
            return 1 if any([_lacks(file, sources) for file in files]) else 0
        for file in files:
            _update(file, sources)
    for file in files:
        _compile(file)
    return 0


def compiled(file: Path) -> bytes:
    """The .qm of a .ts, its finished texts alone. Raises xml.etree.ElementTree.ParseError."""
    catalogue = read_catalogue(file)
    finished = [
        (entry.source.context, entry.source.text, entry.translation)
        for entry in catalogue.entries
        if entry.is_finished
    ]
    return as_qm(catalogue.language, finished)


def report_messages(language: str) -> dict[str, str]:
    """What the report of this language says in the engine's words; empty where there is none."""
    file = ROOT / "engine" / "report" / "languages" / language / "messages.py"
    if not file.is_file():
        return {}
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "MESSAGES":
            return dict(ast.literal_eval(node.value))
    return {}


def _brought_up(file: Path, sources: list[Source]) -> Catalogue:
    catalogue = read_catalogue(file)
    return merged(catalogue, sources, report_messages(catalogue.language))


def _update(file: Path, sources: list[Source]) -> None:
    catalogue = _brought_up(file, sources)
    file.write_text(as_xml(catalogue), encoding="utf-8")
    left = len(catalogue.unfinished)
    told = f"{left} to translate" if left else "complete"
    print(f"{file.name}: {len(catalogue.entries)} texts, {told}.")
    for text in misfits(catalogue):
        print(f"  placeholders differ: {text}", file=sys.stderr)


def _lacks(file: Path, sources: list[Source]) -> bool:
    wanted = _brought_up(file, sources)
    problems = [f"not translated: {entry.source.text}" for entry in wanted.unfinished]
    problems += [f"placeholders differ: {text}" for text in misfits(wanted)]
    for entry in wanted.entries:
        if wrong := misprint(wanted.language, entry.translation):
            problems.append(f"{wrong}: {entry.translation}")
    if not problems and file.read_text(encoding="utf-8") != as_xml(wanted):
        problems = ["out of date with the code; run “make i18n”"]
    for problem in problems:
        print(f"{file.name}: {problem}", file=sys.stderr)
    return bool(problems)


def _compile(file: Path) -> None:
    file.with_suffix(".qm").write_bytes(compiled(file))


if __name__ == "__main__":
    sys.exit(main())
