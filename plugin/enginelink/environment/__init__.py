"""The engine's private environment: where it lies, what state it is in, how it is made.

Nothing is installed into QGIS's own Python. Only ``setup`` and ``qgis_network`` know Qt; whatever
differs between systems is decided by functions that are given a ``System``.
"""
