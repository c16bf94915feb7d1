"""The simulated season: user-like inputs whose truth is known.

It imports nothing from features or training, so that no method can learn how it was made.
"""

from furrow.engine.demo.options import REGIONS, DemoOptions, DemoSeason
from furrow.engine.demo.simulator import simulate

__all__ = ["REGIONS", "DemoOptions", "DemoSeason", "simulate"]
