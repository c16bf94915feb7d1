"""The engine's private environment: where it lies, what state it is in, how it is made.

Nothing is installed into QGIS's own Python. Whatever differs between systems is decided by
functions that are given a ``System``, without Qt: ``places``, ``state``, ``pythons``, ``gpu``,
``offers`` (what it may compute with), ``pip_sources``, ``proxy``, ``plan``, ``standalone``,
``unpack``. With Qt: ``setup`` makes and removes it, ``standalone_setup`` and ``download`` fetch a
Python where there is none, ``qgis_network`` reads QGIS's proxy.
"""
