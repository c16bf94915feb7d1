"""The scores that few_shot.py keeps: one row for each contender at each point, and what it is of.

A row holds as long as what it was made of is the same (a recipe's JSON): a changed recipe
invalidates its own rows only. Until they are run again the page shows them, marked.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.table_results import FewShotPoint

VERSION = 2
FIRST_VERSION_DRAWS = 20
PEER = "1"
"""What a peer is made of: raised when it would give other figures."""


@dataclass
class Row:
    """Scores of a contender at a point."""

    made_of: str
    asked: int
    """Draws; there may be fewer where a draw left a class without a test sample."""
    point: FewShotPoint
    by_draw: dict[int, float] = field(default_factory=dict)
    """Draw → macro-F1, to compare contenders on the same draws."""
    recorded: int = 0
    """Draws that were asked for when ``by_draw`` was filled."""


@dataclass
class Cache:
    file: Path
    rows: dict[str, dict[str, Row]]
    """Point → contender → scores."""

    @staticmethod
    def read(file: Path, groups: dict[str, str]) -> Cache:
        """
        Args:
            groups: of each part, to find rows of the first version, whose points did not say it.
        """
        if not file.exists():
            return Cache(file, {})
        kept = json.loads(file.read_text(encoding="utf-8"))
        if kept.get("version") == VERSION:
            return Cache(file, {key: _rows(point) for key, point in kept["points"].items()})
        found: dict[str, dict[str, Row]] = {}
        for key, point in kept.items():
            name, labels, draws, _ = key.split("|")
            # Canada's draws were grouped by place then: other draws, so other rows.
            if int(draws) == FIRST_VERSION_DRAWS and groups.get(name) != "cell":
                found[f"{name}|{groups.get(name, '')}|{labels}"] = {
                    contender: Row(
                        "" if contender == "few-labels" else PEER,
                        int(draws),
                        from_json(FewShotPoint, row),
                    )
                    for contender, row in point.items()
                }
        return Cache(file, found)

    def lacks(self, point: str, contender: str, made_of: str, draws: int) -> bool:
        row = self.rows.get(point, {}).get(contender)
        if row is None or row.made_of != made_of:
            return True
        return not row.point.skipped and min(row.asked, row.recorded) < draws

    def put(self, point: str, contender: str, row: Row) -> None:
        """A row of fewer draws never replaces one of more that is of the same."""
        rows = self.rows.setdefault(point, {})
        old = rows.get(contender)
        if old is not None and old.made_of == row.made_of and old.asked > row.asked:
            old.by_draw, old.recorded = old.by_draw | row.by_draw, max(old.recorded, row.recorded)
        else:
            rows[contender] = row

    def save(self) -> None:
        points = {
            key: {
                name: {
                    "made_of": row.made_of,
                    "asked": row.asked,
                    "point": to_json(row.point),
                    "by_draw": row.by_draw,
                    "recorded": row.recorded,
                }
                for name, row in point.items()
            }
            for key, point in self.rows.items()
        }
        self.file.parent.mkdir(parents=True, exist_ok=True)
        beside = self.file.with_name(self.file.name + ".part")
        beside.write_text(json.dumps({"version": VERSION, "points": points}), encoding="utf-8")
        os.replace(beside, self.file)


def _rows(point: dict[str, dict[str, Any]]) -> dict[str, Row]:
    return {
        name: Row(
            row["made_of"],
            row["asked"],
            from_json(FewShotPoint, row["point"]),
            {int(draw): value for draw, value in row["by_draw"].items()},
            row["recorded"],
        )
        for name, row in point.items()
    }
