"""The languages of the report, found by listing this folder: one file or folder a language.

Each is named by its code ("fr") and holds ``words``, an instance of a subclass of
:class:`~furrow.engine.report.words.Words`. English is the base class itself.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from furrow.engine.report.words import Words


@cache
def all_languages() -> tuple[Words, ...]:
    """English first, the others by their codes."""
    codes = sorted(module.name for module in pkgutil.iter_modules(__path__))
    others = [importlib.import_module(f"{__name__}.{code}").words for code in codes]
    return (Words(), *others)
