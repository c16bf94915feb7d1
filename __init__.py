"""Furrow: a crop map, and an honest statement of how good it is.

This folder is both the QGIS plugin and the Python package ``furrow``. Importing it loads nothing
else: QGIS may import it before any engine environment exists.
"""

__version__ = "0.1.0"


def classFactory(iface):  # type: ignore[no-untyped-def]
    """The plugin, for QGIS."""
    from furrow.plugin.plugin import FurrowPlugin

    return FurrowPlugin(iface)
