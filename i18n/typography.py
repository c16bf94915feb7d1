"""What a language's printers ask of signs and spaces; ``make lint`` tells where a text lacks it.

A language without a rule here is not looked at.
"""

from __future__ import annotations

import re

_COMMAND = re.compile("«\xa0(pip|furrow) .*?\xa0»")
_FRENCH = re.compile(r"(?<=\w) [:;?!%»]|« |\} %|(?<=[a-zé])([;?»]|!(?!=))|(?<=[a-zé]):(?=\s)")
_SPANISH = re.compile(r"[\d}] %|[«»]")
_SPANISH_CALL = re.compile(r"(?<!!)!(?!=)")


def misprint(language: str, text: str) -> str:
    """What is wrong with a translation, in a few words; empty where nothing is."""
    if language == "fr" and _FRENCH.search(_COMMAND.sub("", text)):
        return "a sign needs a space that does not break (U+00A0) beside it"
    if language == "es":
        if _SPANISH.search(text):
            return "“ ” for quotes, and a space that does not break (U+00A0) before %"
        if text.count("?") != text.count("¿"):
            return "¿ and ? go in pairs"
        if _SPANISH_CALL.search(text) and "¡" not in text:
            return "¡ and ! go in pairs"
    return ""
