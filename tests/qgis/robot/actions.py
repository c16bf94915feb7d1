"""All that a robot user may do, and how often it does it.

An action looks whether it is possible now; if so it gives back what it is, in words, and how to do
it. Its chances are from the robot's seed.
"""

from __future__ import annotations

from tests.qgis.robot import map_actions as on_map
from tests.qgis.robot import panel_actions as in_panel
from tests.qgis.robot import qgis_actions as in_qgis
from tests.qgis.robot.deeds import Action

CHANCES: dict[Action, int] = {
    in_panel.press: 12,
    in_panel.choose: 3,
    in_panel.turn: 3,
    in_panel.write: 2,
    in_panel.click_a_class: 4,
    in_panel.end_a_dialog: 6,
    in_panel.cancel: 8,
    in_panel.start_a_job: 8,
    in_panel.wait_for_the_job: 1,
    in_panel.open_a_project: 60,
    in_panel.begin_a_project: 1,
    on_map.take_a_tool: 7,
    on_map.click_the_map: 8,
    on_map.label_a_parcel: 30,
    on_map.draw_a_field: 16,
    on_map.press_a_digit: 10,
    on_map.press_a_key: 4,
    on_map.backspace: 5,
    on_map.move_the_map: 3,
    on_map.drag_on_the_map: 2,
    on_map.point_at_the_map: 1,
    in_qgis.add_a_layer: 4,
    in_qgis.remove_a_layer: 4,
    in_qgis.hide_or_show_a_layer: 2,
    in_qgis.change_the_qgis_project: 1,
    in_qgis.close_or_open_the_panel: 2,
    in_qgis.open_the_panel: 20,
    in_qgis.load_the_plugin_again: 1,
}
