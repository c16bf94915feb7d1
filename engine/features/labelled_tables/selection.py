"""Rows of a labelled table by its groupings: “zone=Z0”, “zone!=Z0”."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Message
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.evaluation_errors import GroupingUnknown, TooFewSamples
from furrow.engine.features.labelled_tables.table import LabelledTable

BoolArray = NDArray[np.bool_]

MOST_NAMED = 20
"""Values of a grouping that a message names at most."""


def rows_where(table: LabelledTable, text: str, name: str) -> BoolArray:
    """Rows of “grouping=value”, or all others of “grouping!=value”; all if empty."""
    if not text:
        return np.ones(len(table), np.bool_)
    grouping, equals, value = text.partition("=")
    if not equals:
        raise BadRequest("where", Message("expected GROUPING=VALUE, found “{text}”", text=text))
    is_rest = grouping.endswith("!")
    values = grouping_of(table, grouping.rstrip("!").strip(), name)
    found = values == value.strip()
    if not found.any():
        known = sorted(set(values))[:MOST_NAMED]
        detail = Message("no sample has {text}; its values are {known}", text=text, known=known)
        raise TooFewSamples(name, detail)
    if is_rest:
        found = ~found
    if not found.any():
        raise TooFewSamples(name, Message("no sample has {text}", text=text))
    return np.asarray(found)


def grouping_of(table: LabelledTable, grouping: str, name: str) -> NDArray[np.str_]:
    if grouping not in table.groups:
        raise GroupingUnknown(name, grouping, sorted(table.groups))
    return table.groups[grouping]
