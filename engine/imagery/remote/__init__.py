"""Imagery from the network: search, outlook, download into a static STAC catalog.

What is downloaded is read by engine/imagery/sources like any other local imagery.
"""
