from __future__ import annotations

from typing import Any

from qgis.anything import module_member

iface = None
_known: dict[str, type] = {}


def __getattr__(name: str) -> Any:
    return module_member(_known, name)
