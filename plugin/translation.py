"""The user's language: QGIS's own choice, Furrow's translations, and the engine's sentences in it.

Furrow's own texts go through ``QCoreApplication.translate`` where they stand. What the engine
says comes as a Message or FurrowError of the contract, and is worded here.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from furrow.engine.contract.message import worded

if TYPE_CHECKING:  # making these classes takes time, and QGIS starts with this file
    from furrow.engine.contract.errors import FurrowError

FOLDER = Path(__file__).resolve().parent.parent / "i18n"
"""Holds furrow_XX.qm, built from furrow_XX.ts by i18n/update.py."""
ENGINE = "Engine"
"""The translators' context for what the engine says."""
_SENTENCES = frozenset({"advice", "detail", "message", "method", "text", "warnings"})
"""Fields of the contract that hold sentences for people."""


def install() -> QTranslator | None:
    """Begin to speak QGIS's language; None where Furrow has no translation for it.

    Keep what is given back, and take it to :func:`remove`.
    """
    translator = QTranslator()
    if translator.load(QLocale(QgsApplication.locale()), "furrow", "_", str(FOLDER)):
        QCoreApplication.installTranslator(translator)
        return translator
    return None


def remove(translator: QTranslator) -> None:
    QCoreApplication.removeTranslator(translator)


def language() -> str:
    """Code of QGIS's language: "fr"."""
    return QgsApplication.locale()[:2].lower()


def said(text: str) -> str:
    """A sentence of the engine in the user's language; English where it has no translation."""
    return worded(text, _translated, localised)


def what(problem: FurrowError) -> str:
    """What is wrong, and where."""
    return said(problem.what)


def next_step(problem: FurrowError) -> str:
    """What to do next, as the engine words it (fronts have better words for some errors)."""
    return said(problem.next_step)


def localised(number: str) -> str:
    """A formatted number ("1,234.5") as the user's language writes it."""
    locale = QLocale()
    signs = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    return "".join(str(signs.get(sign, sign)) for sign in number)


def in_user_language(told: Any) -> Any:
    """A result, progress or log line of the contract with its sentences in the user's language.

    Where the engine's answers come in; so whoever shows one need not think of it.
    """
    if isinstance(told, tuple):
        return tuple(in_user_language(item) for item in told)
    if not dataclasses.is_dataclass(told) or isinstance(told, type):
        return told
    changed = {}
    for field in dataclasses.fields(told):
        value = getattr(told, field.name)
        if field.name not in _SENTENCES:
            new = in_user_language(value)
        else:
            new = tuple(map(said, value)) if isinstance(value, tuple) else said(value)
        if new is not value:
            changed[field.name] = new
    return dataclasses.replace(told, **changed) if changed else told


def _translated(template: str) -> str:
    return QCoreApplication.translate(ENGINE, template)
