"""QGIS started anew, with the plugin installed before."""

import stage
from qgis.utils import active_plugins


def act():
    return {
        "is_active": "furrow" in active_plugins,
        "panel_opens": stage.open_panel().isVisible(),
    }
