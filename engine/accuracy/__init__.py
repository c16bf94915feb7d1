"""Accuracy: arrays in, figures with intervals out."""
