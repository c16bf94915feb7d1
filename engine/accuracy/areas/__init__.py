"""Areas and accuracy from a probability sample, and the design of such a sample."""
