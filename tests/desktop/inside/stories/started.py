"""QGIS started anew, with the plugin installed before."""

import panel_moves
from qgis.utils import active_plugins


def act():
    return {
        "is_active": "furrow" in active_plugins,
        "panel_opens": panel_moves.open_panel().isVisible(),
    }
