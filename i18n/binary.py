"""A Qt .qm file, as lrelease writes it: what QTranslator reads.

Written here, so that building and packaging need no Qt tools. Source of the format: Qt 5.15,
qtranslator.cpp (QTranslatorPrivate) and qttools, linguist/shared/qm.cpp.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
HASHES, MESSAGES, LANGUAGE = 0x42, 0x69, 0xA7
END, TRANSLATION, SOURCE, CONTEXT = 1, 3, 6, 7


def as_qm(language: str, translations: Iterable[tuple[str, str, str]]) -> bytes:
    """The file's bytes.

    Args:
        translations: (context, text, translation); none twice.
    """
    messages, places = bytearray(), []
    for context, text, translation in sorted(translations):
        places.append((_elf_hash(text.encode("utf-8")), len(messages)))
        messages += _field(TRANSLATION, translation.encode("utf-16-be"))
        messages += _field(SOURCE, text.encode("utf-8"))
        messages += _field(CONTEXT, context.encode("utf-8"))
        messages += bytes([END])
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    parts = ((LANGUAGE, language.encode("ascii")), (HASHES, hashes), (MESSAGES, bytes(messages)))
    return MAGIC + b"".join(_field(kind, content) for kind, content in parts)


def _field(kind: int, content: bytes) -> bytes:
    return struct.pack(">BI", kind, len(content)) + content


def _elf_hash(text: bytes) -> int:
    """By which QTranslator finds a text; 0 is never used."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        if high:
            value ^= high >> 24
        value &= ~high & 0xFFFFFFFF
    return value or 1
