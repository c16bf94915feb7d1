"""Furrow in the Processing toolbox: one short file an algorithm."""
