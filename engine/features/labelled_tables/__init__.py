"""Labelled series from tables: parquet, CSV or xlsx and the sidecar that says what its columns are.

``read_table(table, sidecar)`` gives a :class:`LabelledTable`; docs/tables.md has the sidecar's
fields.
"""

from __future__ import annotations

from furrow.engine.features.labelled_tables.read import read_table
from furrow.engine.features.labelled_tables.sidecar import Sidecar, read_sidecar
from furrow.engine.features.labelled_tables.table import LabelledTable

__all__ = ["LabelledTable", "Sidecar", "read_sidecar", "read_table"]
