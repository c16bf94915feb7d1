"""One file a backbone; see furrow.engine.backbones."""
