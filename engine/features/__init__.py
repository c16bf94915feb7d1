"""Features: pixel series and indices."""
