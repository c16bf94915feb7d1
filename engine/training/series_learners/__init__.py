"""One file a learner of series; see furrow.engine.training.series."""
