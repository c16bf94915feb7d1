"""Stories that QGIS acts: each module has ``act``, which gives what it found."""
