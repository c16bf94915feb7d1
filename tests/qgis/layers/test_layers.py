"""A finished map as layers: what a person sees, reads and can rely on."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampLegendNode,
    QgsFeature,
    QgsLayerTree,
    QgsLayerTreeLayer,
    QgsLayerTreeModel,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRaster,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPalette, QPixmap

from furrow.engine.contract.errors import ArtefactDamaged, FileMissing
from furrow.plugin.layers.add_map import add_map, leave_band_out, refresh_report_links
from furrow.plugin.layers.finished_map import newest_map_folder
from furrow.plugin.layers.report_link import REPORT_PROPERTY, report_of

ROLES = [
    "wrong_parcels", "parcels", "crop_map", "confidence", "unsure", "applicability",
    "confusion_matrix", "class_figures",
]  # fmt: skip


@pytest.fixture
def project(qgis_app, qgis_new_project) -> QgsProject:
    return QgsProject.instance()


@pytest.fixture
def layers(map_folder: Path, project: QgsProject) -> dict:
    group = add_map(map_folder, project)
    return {node.layer().customProperty("furrow/role"): node.layer() for node in group.findLayers()}


def test_a_map_is_one_group_from_mistakes_down_to_tables(map_folder, project):
    group = add_map(map_folder, project)
    nodes = group.findLayers()
    assert [node.layer().customProperty("furrow/role") for node in nodes] == ROLES
    assert all(node.layer().isValid() for node in nodes)
    assert "few-labels-1" in group.name()


def test_qgis_lives_through_adding_a_map_many_times(map_folder):
    """With features counted in the layer tree, QGIS 3.22 died within 60 times, each time tried."""
    script = Path(__file__).with_name("add_again_and_again.py")
    found = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, str(script), str(map_folder), "150"],
        env={**found, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr[-2000:]


def test_a_map_that_is_there_already_is_not_doubled(map_folder, project):
    first = add_map(map_folder, project)
    assert add_map(map_folder, project) is first
    assert len(project.mapLayers()) == len(ROLES)


def test_the_crop_map_shows_class_names_and_mutes_what_is_no_cropland(layers):
    renderer = layers["crop_map"].renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    shown = {int(item.value): (item.label, item.color.alpha()) for item in renderer.classes()}
    assert [shown[value][0] for value in (2, 3, 4)] == ["Maize", "Rapeseed", "Wheat"]
    assert shown[2][1] == 255
    assert shown[1][0] == "Not cropland" and shown[1][1] < 200


def test_no_data_is_see_through(layers):
    assert 0 not in {int(item.value) for item in layers["crop_map"].renderer().classes()}
    assert layers["crop_map"].dataProvider().sourceNoDataValue(1) == 0


def test_class_names_come_from_the_map_itself_where_its_style_file_is_gone(map_folder, project):
    for file in map_folder.glob("crop_map.*"):
        if file.name != "crop_map.tif":
            file.unlink()
    group = add_map(map_folder, project)
    layer = next(n.layer() for n in group.findLayers() if n.name() == "Crop map")
    labels = [item.label for item in layer.renderer().classes()]
    assert labels[-3:] == ["Maize", "Rapeseed", "Wheat"]


def test_confidence_is_shown_from_0_to_100_percent(layers):
    renderer = layers["confidence"].renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert (items[0].value, items[-1].value, items[-1].label) == (0, 100, "100 %")


def test_the_scale_of_confidence_can_be_read_on_a_dark_theme(layers, qgis_app):
    """Its figures are no black drawing, but words that the theme colours."""
    before = qgis_app.palette()
    night = QPalette(before)
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        night.setColor(role, QColor("#eeeeee"))
    for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
        night.setColor(role, QColor("#202020"))
    qgis_app.setPalette(night)
    try:
        root = QgsLayerTree()
        tree_node = QgsLayerTreeLayer(layers["confidence"])
        leave_band_out(tree_node)
        root.addChildNode(tree_node)
        model = QgsLayerTreeModel(root)
        drawn, words = [], []
        for node in model.layerLegendNodes(tree_node):
            words.append(str(node.data(Qt.ItemDataRole.DisplayRole)))
            if isinstance(node, QgsColorRampLegendNode):
                drawn.append(QPixmap(node.data(Qt.ItemDataRole.DecorationRole)).toImage())
    finally:
        qgis_app.setPalette(before)
    colours = {
        image.pixelColor(x, y).name()
        for image in drawn
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert "#000000" not in colours
    assert drawn or words == ["0 %", "25 %", "50 %", "75 %", "100 %"]


def test_parcels_are_told_apart_by_what_the_map_makes_of_them(layers):
    renderer = layers["parcels"].renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    found = {category.value(): category.label() for category in renderer.categories()}
    assert list(found) == ["agrees", "wrong", "unjudged", "unlabelled"]
    counts = dict.fromkeys(found, 0)
    for feature in layers["parcels"].getFeatures():
        counts[_category_of(layers["parcels"], feature)] += 1
    assert counts["wrong"] >= 1 and counts["unlabelled"] == 2
    assert sum(counts.values()) == 36


def test_wrong_parcels_are_polygons_that_the_map_got_wrong(layers):
    wrong = layers["wrong_parcels"]
    assert wrong.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    features = list(wrong.getFeatures())
    assert features and all(feature["agrees"] is False for feature in features)
    assert wrong.labelsEnabled()


def test_the_accuracy_tables_have_readable_columns_and_no_geometry(layers):
    matrix = layers["confusion_matrix"]
    assert matrix.geometryType() == QgsWkbTypes.GeometryType.NullGeometry
    names = [matrix.attributeDisplayName(index) for index in range(len(matrix.fields()))]
    assert "→ Maize" in names and "True class" in names
    figures = next(f for f in layers["class_figures"].getFeatures() if f["class"] == "Wheat")
    assert 0 <= figures["recall_low"] <= figures["recall"] <= figures["recall_high"] <= 1


def test_every_layer_says_how_good_the_map_is_and_what_it_is_made_from(layers):
    for layer in layers.values():
        metadata = layer.metadata()
        assert "Map checked on 4 reference parcels, which took no part" in metadata.abstract()
        assert "Model cross-checked on 30 training parcels" in metadata.abstract()
        assert "95 % interval" in metadata.abstract()
        assert "forced into a crop" in metadata.abstract()
        assert "few-labels-1" in metadata.history()[0]
        assert metadata.licenses()


def test_simulated_is_said_in_group_and_metadata(map_folder, project):
    document = json.loads((map_folder / "map.json").read_text())
    (map_folder / "map.json").write_text(json.dumps({**document, "simulated": True}))
    group = add_map(map_folder, project)
    assert "(simulated)" in group.name()
    assert "Simulated" in group.findLayers()[0].layer().metadata().abstract()


def test_where_nothing_could_be_held_out_the_accuracy_is_called_unknown(map_folder, project):
    document = json.loads((map_folder / "map.json").read_text())
    (map_folder / "map.json").write_text(json.dumps({**document, "accuracy": None}))
    abstract = add_map(map_folder, project).findLayers()[0].layer().metadata().abstract()
    assert "is not known" in abstract and "were mapped right" not in abstract


def test_layers_are_placed_in_the_season(layers):
    for role in ("crop_map", "confidence", "parcels", "wrong_parcels"):
        temporal = layers[role].temporalProperties()
        assert temporal.isActive()
        assert temporal.fixedTemporalRange().begin().date() == QDate(2021, 1, 1)
        assert temporal.fixedTemporalRange().end().date() == QDate(2021, 12, 31)
    extents = layers["crop_map"].metadata().extent()
    assert extents.temporalExtents()[0].end().date() == QDate(2021, 12, 31)
    assert 2.9 < extents.spatialExtents()[0].bounds.xMinimum() < 3.1


def test_the_report_is_reached_from_every_layer(layers, map_folder):
    for layer in layers.values():
        assert report_of(layer) == map_folder / "report.html"
        assert [link.url for link in layer.metadata().links()] == [
            (map_folder / "report.html").as_uri()
        ]


def test_a_project_file_cannot_point_the_report_elsewhere(layers, tmp_path):
    elsewhere = tmp_path / "work" / "elsewhere.html"
    elsewhere.write_text("…")
    layers["crop_map"].setCustomProperty(REPORT_PROPERTY, "../../../elsewhere.html")
    assert report_of(layers["crop_map"]) is None


def test_a_project_works_again_after_its_folder_was_moved(project_folder, map_folder, project):
    add_map(map_folder, project)
    assert project.write(str(project_folder.parent / "work.qgz"))
    project.clear()
    moved = project_folder.parent.with_name("moved elsewhere")
    project_folder.parent.rename(moved)
    assert project.read(str(moved / "work.qgz"))
    refresh_report_links(project)
    layers = list(project.mapLayers().values())
    assert len(layers) == len(ROLES) and all(layer.isValid() for layer in layers)
    report = moved / "area" / "maps" / "few-labels-1" / "report.html"
    for layer in layers:
        assert report_of(layer) == report
        assert [link.url for link in layer.metadata().links()] == [report.as_uri()]
    wrong = next(layer for layer in layers if layer.name() == "Wrong parcels")
    assert wrong.subsetString() and wrong.featureCount() < 36
    assert not project.isDirty()


def test_a_project_folder_that_was_copied_alone_can_be_added_from_there(
    project_folder, tmp_path, qgis_iface, project
):
    from furrow import classFactory

    copy = tmp_path / "a stick" / "área – copy"
    shutil.copytree(project_folder, copy)
    shutil.rmtree(project_folder.parent)  # nothing may come from where it was made
    plugin = classFactory(qgis_iface)
    assert plugin.add_map(newest_map_folder(copy))
    layers = list(project.mapLayers().values())
    assert len(layers) == len(ROLES) and all(layer.isValid() for layer in layers)
    assert all(report_of(layer).is_relative_to(copy) for layer in layers)
    crop_map = next(layer for layer in layers if layer.name() == "Crop map")
    assert crop_map.temporalProperties().isActive()  # the season came along
    assert [item.label for item in crop_map.renderer().classes()][-1] == "Wheat"


def test_looking_at_a_map_changes_none_of_its_files(map_folder, project):
    """Styled by statistics, drawn, identified, saved and closed; a histogram is the one thing
    that GDAL would keep beside the raster when it is asked for."""
    before = _digests(map_folder)
    group = add_map(map_folder, project)
    opened = [node.layer() for node in group.findLayers()]
    for layer in opened:
        if isinstance(layer, QgsVectorLayer):
            assert list(layer.getFeatures()) and not layer.startEditing()
        else:
            provider = layer.dataProvider()
            provider.bandStatistics(1, QgsRasterBandStats.Stats.All)
            provider.bandStatistics(1, QgsRasterBandStats.Stats.All, layer.extent(), 250)
            provider.identify(layer.extent().center(), QgsRaster.IdentifyFormat.IdentifyFormatValue)
            layer.setDefaultContrastEnhancement()
            assert layer.htmlMetadata()
    _draw(opened)
    bare = QgsRasterLayer(str(map_folder / "confidence.tif"), "with QGIS's own style")
    _draw([bare])
    assert project.write(str(map_folder.parents[1] / "look.qgz"))
    project.clear()
    del opened, layer, provider, bare, group
    assert _digests(map_folder) == before


def test_statistics_that_come_with_a_raster_are_those_of_its_pixels(map_folder, qgis_app):
    from osgeo import gdal

    for name in ("crop_map.tif", "confidence.tif"):
        dataset = gdal.Open(str(map_folder / name))
        told = dataset.GetRasterBand(1).GetStatistics(False, False)
        assert told == pytest.approx(dataset.GetRasterBand(1).ComputeStatistics(False)), name


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"name": 1, "legend": {}}'])
def test_a_damaged_map_adds_nothing(map_folder, project, text):
    (map_folder / "map.json").write_text(text)
    with pytest.raises(ArtefactDamaged, match=r"map\.json"):
        add_map(map_folder, project)
    assert not project.mapLayers()


def test_a_folder_that_is_no_map_is_refused(tmp_path, project):
    with pytest.raises(FileMissing):
        add_map(tmp_path, project)


def test_a_map_without_tables_or_parcels_shows_what_it_has(map_folder, project):
    (map_folder / "accuracy.gpkg").unlink()
    (map_folder / "parcels.gpkg").unlink()
    group = add_map(map_folder, project)
    names = [node.name() for node in group.findLayers()]
    assert names == ["Crop map", "Confidence", "Unsure", "Applicability"]


def test_choosing_the_project_folder_finds_its_newest_map(project_folder, map_folder):
    assert newest_map_folder(project_folder) == map_folder
    assert newest_map_folder(project_folder / "maps") == map_folder
    assert newest_map_folder(map_folder) == map_folder


def _category_of(layer: QgsVectorLayer, feature: QgsFeature) -> str:
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression(layer.renderer().classAttribute()).evaluate(context)


def _draw(layers: list) -> None:
    settings = QgsMapSettings()
    settings.setLayers([layer for layer in layers if layer.isSpatial()])
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(layers[0].extent())
    settings.setOutputSize(QSize(200, 200))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()


def _digests(folder: Path) -> dict:
    return {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in folder.iterdir()}


def test_class_names_and_colours_show_without_furrow(map_folder, qgis_app):
    from osgeo import gdal

    layer = QgsRasterLayer(str(map_folder / "crop_map.tif"))
    layer.loadDefaultStyle()
    assert [item.label for item in layer.renderer().classes()] == [
        "Not cropland",
        "Maize",
        "Rapeseed",
        "Wheat",
    ]
    dataset = gdal.Open(str(map_folder / "crop_map.tif"))
    dataset.GetMetadata()  # GDAL 3.6 forgets to look beside the file for category names alone
    band = dataset.GetRasterBand(1)
    names = ["No data", "Not cropland", "Maize", "Rapeseed", "Wheat"]
    assert band.GetCategoryNames() == names
    assert band.GetColorTable().GetColorEntry(2)[:3] == (0xE0, 0xB9, 0x3A)
    table = band.GetDefaultRAT()
    assert [table.GetValueAsString(row, 2) for row in range(table.GetRowCount())] == names
    assert sum(table.GetValueAsInt(row, 1) for row in range(table.GetRowCount())) == 3600
