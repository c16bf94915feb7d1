"""Legends of other makers: resources/crosswalks/NAME.json, one file each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from furrow.engine.contract.codec import from_json
from furrow.engine.contract.errors import BadRequest, CrosswalkRefused, CrosswalkUnknown
from furrow.engine.contract.message import Message
from furrow.engine.labels.crosswalk.hierarchy import read_hierarchy, read_object

CROSSWALKS_FOLDER = Path(__file__).resolve().parents[3] / "resources" / "crosswalks"

_WHOLE = re.compile(r"\d+\.0+")


@dataclass(frozen=True)
class Crosswalk:
    """Contents of a crosswalk's file."""

    title: str
    source: str
    """Where the legend is published."""
    licence: str
    """Of the legend; the assignment to crops is Furrow's own."""
    codes: dict[str, dict[str, str]]
    """Name in the hierarchy -> {code: what its own legend calls it}. A group or a kind takes the
    codes that say no more; codes under "" are known to say nothing (cloud, unknown)."""
    prefixes: tuple[int, ...] = ()
    """Of a legend whose codes are hierarchical: a code of ``digits`` digits that is not listed
    is looked up by its first so many digits, filled up with zeros; the longest first."""
    digits: int = 0
    ignored: str = ""
    """Characters that a code may be written with or without: the dashes of "11-01-01-000-0"."""

    def by_code(self) -> dict[str, str]:
        return {code: name for name, codes in self.codes.items() for code in codes}

    def without_zeros(self) -> dict[str, str]:
        """Codes with zeros in front as a column of numbers holds them: "001" as "1"."""
        found: dict[str, str] = {}
        twice = set()
        for code, name in self.by_code().items():
            short = code.lstrip("0") or "0"
            if code.isdigit() and short != code:
                twice |= {short} & set(found)
                found[short] = name
        return {short: name for short, name in found.items() if short not in twice}

    def forms(self, code: str) -> tuple[str, ...]:
        """The codes under which a code is looked up, one after another."""
        plain = "".join(letter for letter in code.strip() if letter not in self.ignored)
        if _WHOLE.fullmatch(plain):  # a number that went through a column of decimals
            plain = plain.split(".")[0]
        if len(plain) != self.digits:
            return (plain,)
        return (plain, *(plain[:length].ljust(self.digits, "0") for length in self.prefixes))


def crosswalk_names(folder: Path = CROSSWALKS_FOLDER) -> list[str]:
    return sorted(file.stem for file in folder.glob("*.json"))


@lru_cache(maxsize=32)
def read_crosswalk(name: str, folder: Path = CROSSWALKS_FOLDER) -> Crosswalk:
    """Raises CrosswalkUnknown, CrosswalkRefused."""
    if name not in crosswalk_names(folder):
        raise CrosswalkUnknown(name, crosswalk_names(folder))
    file = folder / f"{name}.json"
    try:
        crosswalk = from_json(Crosswalk, read_object(file))
    except BadRequest as problem:
        detail = Message("at “{field}”: {detail}", field=problem.field, detail=problem.detail)
        raise CrosswalkRefused(str(file), detail) from problem
    strange = set(crosswalk.codes) - set(read_hierarchy().level_of) - {""}
    if strange:
        detail = Message("the hierarchy has no “{name}”", name=min(strange))
        raise CrosswalkRefused(str(file), detail)
    codes = [code for listed in crosswalk.codes.values() for code in listed]
    if len(set(codes)) < len(codes):
        twice = next(code for code in codes if codes.count(code) > 1)
        raise CrosswalkRefused(str(file), Message("the code {code} is there twice", code=twice))
    return crosswalk
