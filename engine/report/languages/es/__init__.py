"""Spanish."""

from furrow.engine.report.languages.es.words import Spanish

words = Spanish()

__all__ = ["words"]
