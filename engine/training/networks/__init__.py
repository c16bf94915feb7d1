"""Torch networks of series and what trains them. Only training imports this: torch is optional."""
