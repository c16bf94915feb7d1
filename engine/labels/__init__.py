"""Ground truth: read, check, store, split."""
