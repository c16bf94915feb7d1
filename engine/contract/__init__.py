"""What passes between the engine and whoever asks it: standard library only, Python 3.9 syntax."""

from furrow.engine.contract.errors import FurrowError
from furrow.engine.contract.grid import Grid
from furrow.engine.contract.legend import NO_DATA, NOT_CROPLAND, Legend, LegendClass
from furrow.engine.contract.progress import LogLine, Progress, Reporter
from furrow.engine.contract.recipe import Recipe
from furrow.engine.contract.requests import REQUESTS, Request
from furrow.engine.contract.season import Season, TimeStep

__all__ = [
    "NOT_CROPLAND",
    "NO_DATA",
    "REQUESTS",
    "FurrowError",
    "Grid",
    "Legend",
    "LegendClass",
    "LogLine",
    "Progress",
    "Recipe",
    "Reporter",
    "Request",
    "Season",
    "TimeStep",
]
