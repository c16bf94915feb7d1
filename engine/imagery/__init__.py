"""Imagery: sources, clouds, composites, and the season stack that everything else reads."""
