"""Learners of series for tests; made known by extending series_learners.__path__."""
