"""One file a network. All take (values, seen), (samples, steps, channels, height, width) each, and
give logits, (samples, classes, height, width)."""
