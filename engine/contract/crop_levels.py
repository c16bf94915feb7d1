"""How finely crops are told apart where codes of another legend become names."""

from __future__ import annotations

CROP, GROUP, KIND, CEREALS = "crop", "group", "kind", "cereals"
CROP_LEVELS = (CROP, GROUP, KIND, CEREALS)
"""Wheat; cereals; cropland. And “cereals”: five staple crops, and all else as “other”."""
OTHER = "other"
"""At the level “cereals”: what is surely none of its crops."""
CROSSWALK_HELP = (
    "legend that the column's codes are of, e.g. cdl, aafc, ewoc, hcat3, korea; docs/tables.md "
    "lists them; default: the column holds names"
)
LEVEL_HELP = (
    "how finely codes are told apart: crop, group (of crops), kind (of land), or cereals (five, "
    "and other)"
)
TABLE_LEVEL_HELP = LEVEL_HELP + "; default: the table's own"
