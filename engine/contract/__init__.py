"""What passes between the engine and whoever asks it: standard library only, Python 3.9 syntax.

Names are exported lazily (PEP 562): QGIS's start pays only for the modules that it uses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List

if TYPE_CHECKING:
    from furrow.engine.contract.errors import FurrowError
    from furrow.engine.contract.grid import Grid
    from furrow.engine.contract.legend import NO_DATA, NOT_CROPLAND, Legend, LegendClass
    from furrow.engine.contract.message import Message, marked
    from furrow.engine.contract.progress import Epoch, LogLine, Progress, Reporter
    from furrow.engine.contract.recipe import Recipe
    from furrow.engine.contract.requests import REQUESTS, Request
    from furrow.engine.contract.season import Season, TimeStep

# public name -> module that defines it
_EXPORTS = {
    "Epoch": "progress",
    "FurrowError": "errors",
    "Grid": "grid",
    "NO_DATA": "legend",
    "NOT_CROPLAND": "legend",
    "Legend": "legend",
    "LegendClass": "legend",
    "Message": "message",
    "marked": "message",
    "LogLine": "progress",
    "Progress": "progress",
    "Reporter": "progress",
    "Recipe": "recipe",
    "REQUESTS": "requests",
    "Request": "requests",
    "Season": "season",
    "TimeStep": "season",
}

__all__ = [
    "NOT_CROPLAND",
    "NO_DATA",
    "REQUESTS",
    "Epoch",
    "FurrowError",
    "Grid",
    "Legend",
    "LegendClass",
    "LogLine",
    "Message",
    "Progress",
    "Recipe",
    "Reporter",
    "Request",
    "Season",
    "TimeStep",
    "marked",
]


def __getattr__(name: str) -> Any:
    if name in _EXPORTS:
        # Not importlib: QGIS would not see it, and keep the module when the plugin is reinstalled.
        return getattr(__import__(f"{__name__}.{_EXPORTS[name]}", fromlist=[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> List[str]:
    return sorted([*globals(), *_EXPORTS])
