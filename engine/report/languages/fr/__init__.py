"""French."""

from furrow.engine.report.languages.fr.words import French

words = French()

__all__ = ["words"]
