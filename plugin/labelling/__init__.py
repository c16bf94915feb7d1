"""Labelling by hand: what is written into labels.gpkg, and the widgets to do it with."""
