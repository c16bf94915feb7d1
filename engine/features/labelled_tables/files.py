"""The files of a table, and their columns: parquet, CSV, xlsx."""

from __future__ import annotations

import difflib
import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from furrow.engine.contract.errors import FileMissing, TableColumnMissing, TableUnreadable
from furrow.engine.contract.message import Message
from furrow.engine.features.labelled_tables.sidecar import Sidecar

PARQUET = (".parquet", ".geoparquet", ".pq")
TEXT = (".csv", ".tsv", ".txt")
WORKBOOK = (".xlsx", ".xlsm")
_WORD = re.compile(r"\{(\w+)\}")
_NEAREST = 3


@dataclass(frozen=True)
class TableFile:
    """One file, opened: its columns are known, its rows are not yet read."""

    path: Path
    words: dict[str, str]
    """From its name: {"region": "nh"}."""
    columns: tuple[str, ...]
    load: Callable[[Sequence[str], Sequence[str]], pd.DataFrame]

    def read(self, columns: Sequence[str], as_text: Sequence[str]) -> pd.DataFrame:
        """Those columns; ``as_text`` also and untouched, so that a code keeps its zeros.

        Raises:
            TableUnreadable, TableColumnMissing
        """
        wanted = [name for name in dict.fromkeys([*columns, *as_text]) if name not in self.words]
        for name in wanted:
            if name not in self.columns:
                raise TableColumnMissing(str(self.path), name, nearest(name, self.columns))
        try:
            frame = self.load(wanted, as_text)
        except (OSError, ValueError, pa.ArrowException) as problem:
            raise _unreadable(self.path, problem) from problem
        words = {name: word for name, word in self.words.items() if name in as_text}
        return pd.concat([frame, pd.DataFrame(words, frame.index)], axis=1) if words else frame


def open_table(table: Path, sidecar: Sidecar) -> list[TableFile]:
    """The table's files, in the order of their names.

    Args:
        table: a file, or the folder where the sidecar describes several ("files").

    Raises:
        FileMissing, TableUnreadable
    """
    if not sidecar.files:
        if not table.is_file():
            raise FileMissing(str(table))
        return [_open(table, {}, sidecar)]
    if not table.is_dir():
        raise FileMissing(str(table))
    names = re.compile(_name_expression(sidecar.files))
    matches = [(file, names.fullmatch(file.name)) for file in sorted(table.iterdir())]
    found = [_open(file, match.groupdict(), sidecar) for file, match in matches if match]
    if not found:
        raise FileMissing(str(table / sidecar.files))
    return found


def nearest(name: str, columns: Sequence[str]) -> list[str]:
    """Names that a person may have meant; else the first few."""
    close = difflib.get_close_matches(name, columns, _NEAREST, 0.5)
    return close or list(columns[:_NEAREST])


def _name_expression(pattern: str) -> str:
    parts = _WORD.split(pattern)
    words = [f"(?P<{part}>.+)" if i % 2 else re.escape(part) for i, part in enumerate(parts)]
    return "".join(words)


def _open(file: Path, words: dict[str, str], sidecar: Sidecar) -> TableFile:
    kind = file.suffix.lower()
    try:
        if kind in PARQUET:
            return TableFile(file, words, tuple(pq.read_schema(file).names), _parquet(file))
        if kind in TEXT:
            header = _csv(file, sidecar)([], [])
            return TableFile(file, words, tuple(map(str, header.columns)), _csv(file, sidecar))
        if kind in WORKBOOK:
            sheet = pd.read_excel(file, sheet_name=sidecar.sheet or 0, engine="openpyxl")
            sheet.columns = pd.Index([str(name) for name in sheet.columns])
            return TableFile(file, words, tuple(sheet.columns), lambda names, _: sheet[[*names]])
    except (OSError, ValueError, KeyError, pa.ArrowException, zipfile.BadZipFile) as problem:
        raise _unreadable(file, problem) from problem
    known = [*PARQUET, *TEXT, *WORKBOOK]
    raise TableUnreadable(str(file), Message("its name must end in one of {known}", known=known))


def _parquet(file: Path) -> Callable[[Sequence[str], Sequence[str]], pd.DataFrame]:
    # pyarrow, not pandas: a geometry column needs no geopandas then, and is not read.
    return lambda names, _: pq.read_table(file, columns=[*names]).to_pandas(ignore_metadata=True)


def _csv(file: Path, sidecar: Sidecar) -> Callable[[Sequence[str], Sequence[str]], pd.DataFrame]:
    def load(names: Sequence[str], as_text: Sequence[str]) -> pd.DataFrame:
        return pd.read_csv(
            file,
            sep=sidecar.separator,
            encoding=sidecar.encoding,
            decimal=sidecar.decimal,
            usecols=[*names] or None,
            nrows=None if names else 0,
            dtype=dict.fromkeys(as_text, str),
            low_memory=False,
        )

    return load


def _unreadable(file: Path, problem: Exception) -> TableUnreadable:
    lines = str(problem).splitlines() or [type(problem).__name__]
    return TableUnreadable(str(file), lines[0])
