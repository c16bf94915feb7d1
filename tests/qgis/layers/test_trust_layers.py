"""How far a map can be trusted, as layers: there, named, and out of the way until ticked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsSingleBandPseudoColorRenderer,
)

from furrow.plugin.layers.add_map import add_map
from furrow.plugin.layers.finished_map import read_finished_map
from furrow.plugin.layers.words import doubt_sentence

UNSURE, APPLICABILITY = "unsure", "applicability"


@pytest.fixture
def nodes(map_folder: Path, qgis_app, qgis_new_project) -> dict:
    group = add_map(map_folder, QgsProject.instance())
    return {node.layer().customProperty("furrow/role"): node for node in group.findLayers()}


def test_both_are_in_the_maps_group_and_off_by_default(nodes):
    for role in (UNSURE, APPLICABILITY):
        assert not nodes[role].itemVisibilityChecked()
        assert nodes[role].layer().dataProvider().sourceNoDataValue(1) == 255


def test_the_number_of_possible_crops_has_names(nodes):
    renderer = nodes[UNSURE].layer().renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    labels = {int(item.value): item.label for item in renderer.classes()}
    assert labels[1] == "Sure: one class"
    assert labels[2] == "Unsure: 2 classes are possible"
    assert {0, 3, 254} <= set(labels) and 255 not in labels


def test_inside_and_outside_are_told_apart_at_100_percent(nodes):
    renderer = nodes[APPLICABILITY].layer().renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert [item.value for item in items] == [100, 150, 200]
    assert items[0].label.startswith("Inside") and items[1].label.startswith("Outside")


def test_they_say_what_they_mean_and_of_how_many_pixels(nodes):
    abstract = nodes[UNSURE].layer().metadata().abstract()
    assert "90 %" in abstract and "of the mapped pixels" in abstract
    assert "did not learn from" in nodes[APPLICABILITY].layer().metadata().abstract()


def test_a_map_of_before_is_shown_without_them(map_folder, qgis_app, qgis_new_project):
    for file in (*map_folder.glob("unsure.*"), *map_folder.glob("applicability.*")):
        file.unlink()
    document = json.loads((map_folder / "map.json").read_text(encoding="utf-8"))
    for name in ("trust", "trusted"):
        del document[name]
    (map_folder / "map.json").write_text(json.dumps(document), encoding="utf-8")
    group = add_map(map_folder, QgsProject.instance())
    layers = {n.layer().customProperty("furrow/role"): n.layer() for n in group.findLayers()}
    assert UNSURE not in layers and APPLICABILITY not in layers
    assert "The model's own probability" in layers["confidence"].metadata().abstract()


def test_the_panel_tells_how_much_of_the_map_is_in_doubt(map_folder):
    told = doubt_sentence(read_finished_map(map_folder))
    assert "% of the mapped pixels are unsure." in told
    assert told.endswith("differ from all that the model learned from.")
