"""One file a learner; see furrow.engine.training.interface."""
