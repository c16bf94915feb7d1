"""One file a set of weights; see furrow.engine.backbones.published."""
