"""A Qt .ts file: read, merged with the texts of the code, written."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

from sources import Source


@dataclass(frozen=True)
class Entry:
    """One text and its translation."""

    source: Source
    translation: str
    is_finished: bool


@dataclass(frozen=True)
class Catalogue:
    language: str
    entries: tuple[Entry, ...]

    @property
    def unfinished(self) -> list[Entry]:
        return [entry for entry in self.entries if not entry.is_finished]


def read_catalogue(file: Path) -> Catalogue:
    """The file's entries; those that are marked as gone are left out."""
    root = ElementTree.parse(file).getroot()
    entries = []
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = "" if translation is None else translation.get("type", "")
            if kind in ("vanished", "obsolete"):
                continue
            location = message.find("location")
            where = "" if location is None else location.get("filename", "").removeprefix("../")
            source = Source(name, message.findtext("source") or "", where)
            text = "" if translation is None else translation.text or ""
            entries.append(Entry(source, text, kind == "" and bool(text)))
    return Catalogue(root.get("language", file.stem.split("_", 1)[-1]), tuple(entries))


def merged(catalogue: Catalogue, sources: list[Source], own: dict[str, str]) -> Catalogue:
    """The catalogue for just these texts; what was translated stays so.

    A new text gets the translation of a like one that is gone, marked as unfinished.

    Args:
        own: translations that the report's language has of engine messages; they come first.
    """
    known = {(entry.source.context, entry.source.text): entry for entry in catalogue.entries}
    wanted = {(source.context, source.text) for source in sources}
    gone = {key: entry for key, entry in known.items() if key not in wanted and entry.translation}
    entries = []
    for source in sources:
        entry = known.get((source.context, source.text))
        if source.context == "Engine" and source.text in own:
            entries.append(Entry(source, own[source.text], True))
        elif entry is not None:
            entries.append(Entry(source, entry.translation, entry.is_finished))
        else:
            entries.append(Entry(source, _like(source, gone), False))
    return Catalogue(catalogue.language, tuple(entries))


def as_xml(catalogue: Catalogue) -> str:
    """The text of the .ts file: contexts by name, texts in the order of the code."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{catalogue.language}" sourcelanguage="en">',
    ]
    for context in sorted({entry.source.context for entry in catalogue.entries}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for entry in catalogue.entries:
            if entry.source.context == context:
                lines += _message(entry)
        lines.append("</context>")
    return "\n".join([*lines, "</TS>"]) + "\n"


def placeholders(text: str) -> set[str]:
    """ "{0} of {name}" -> {"0", "name"}; %n counts too. Raises ValueError for a lone brace."""
    names = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    return names | set(re.findall(r"%L?n", text))


def misfits(catalogue: Catalogue) -> list[str]:
    """Translations whose placeholders are not those of their text."""
    wrong = []
    for entry in catalogue.entries:
        if not entry.translation:
            continue
        try:
            fits = placeholders(entry.translation) == placeholders(entry.source.text)
        except ValueError:
            fits = entry.translation.count("{") == entry.source.text.count("{")
        if not fits:
            wrong.append(entry.source.text)
    return wrong


def _like(source: Source, gone: dict[tuple[str, str], Entry]) -> str:
    texts = [text for context, text in gone if context == source.context]
    for text in get_close_matches(source.text, texts, n=1, cutoff=0.8):
        return gone.pop((source.context, text)).translation
    return ""


def _message(entry: Entry) -> list[str]:
    kind = "" if entry.is_finished else ' type="unfinished"'
    return [
        "    <message>",
        f'        <location filename="../{escape(entry.source.file)}"/>',
        f"        <source>{_escaped(entry.source.text)}</source>",
        f"        <translation{kind}>{_escaped(entry.translation)}</translation>",
        "    </message>",
    ]


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
