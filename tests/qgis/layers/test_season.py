"""A season stack as layers: pictures, greenness, radar and cloud masks, placed in time."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis")

from osgeo import gdal, osr
from qgis.core import (
    QgsDateTimeRange,
    QgsLayerTreeGroup,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPalettedRasterRenderer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, Qt, QTime

from furrow.engine.contract.errors import ArtefactDamaged, FileMissing
from furrow.plugin.layers.add_season import (
    add_download,
    add_season,
    group_of_season,
    season_layers,
)
from furrow.plugin.layers.season_styles import false_color, true_color

S2 = ("B02", "B03", "B04", "B08")
MONTHS = (4, 5, 6)
SIZE = 32
LEFT, TOP = 500_000, 5_600_000
MISSING = 8
"""Columns without data, at the left."""


def write_raster(file: Path, bands: list[np.ndarray], scale: float, nodata: float, kind) -> None:
    driver = gdal.GetDriverByName("GTiff")
    raster = driver.Create(str(file), SIZE, SIZE, len(bands), kind)
    raster.SetGeoTransform((LEFT, 10, 0, TOP, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32631)
    raster.SetProjection(crs.ExportToWkt())
    for number, values in enumerate(bands, 1):
        band = raster.GetRasterBand(number)
        band.SetNoDataValue(nodata)
        if number < len(bands) and scale != 1:
            band.SetScale(scale)
        band.WriteArray(values)
    raster.FlushCache()


def picture(*values: int) -> list[np.ndarray]:
    bands = [np.full((SIZE, SIZE), value, np.int16) for value in values]
    for band in bands:
        band[:, :MISSING] = -32768
    return [*bands, np.full((SIZE, SIZE), 3, np.int16)]


def item(name: str, properties: dict, assets: dict) -> dict:
    return {"type": "Feature", "id": name, "properties": properties, "assets": assets}


def write_collection(folder: Path, names: list[str], **more) -> None:
    links = [{"rel": "item", "href": f"./{name}.json"} for name in names]
    document = {"type": "Collection", "links": links, **more}
    (folder / "collection.json").write_text(json.dumps(document))


def write_composite(folder: Path, series: str, month: int, bands, values: tuple, scale) -> str:
    name = f"{series}_2021-{month:02d}"
    write_raster(folder / f"{name}.tif", picture(*values), scale, -32768, gdal.GDT_Int16)
    about = {
        "start_datetime": f"2021-{month:02d}-01T00:00:00Z",
        "end_datetime": f"2021-{month:02d}-28T23:59:59Z",
        "furrow:sensor": series,
        "furrow:bands": list(bands),
        "furrow:dates": [{"day": f"2021-{month:02d}-11"}, {"day": f"2021-{month:02d}-11"}],
    }
    asset = {"data": {"href": f"./{name}.tif"}}
    (folder / f"{name}.json").write_text(json.dumps(item(name, about, asset)))
    return name


@pytest.fixture
def stack(tmp_path) -> Path:
    """The project's folder: three months of both sensors, and two cloud masks."""
    folder = tmp_path / "area" / "imagery"
    (folder / "clouds").mkdir(parents=True)
    (folder.parent / "furrow.json").write_text(json.dumps({"name": "Müller’s & Söhne"}))
    names = []
    for month in MONTHS:
        values = (600, 800, 400 + 100 * month, 4000)
        names.append(write_composite(folder, "s2", month, S2, values, 0.0001))
        names.append(write_composite(folder, "s1", month, ("VV", "VH"), (-900, -1600), 0.01))
    about = {"furrow:simulated": True, "furrow:inputs_sha256": "abc"}
    write_collection(folder, names, **about)
    masks = []
    for day in (3, 13):
        name = f"S2_20210{5}{day:02d}"
        mask = np.ones((SIZE, SIZE), np.uint8)
        mask[:, 16:] = 2
        write_raster(folder / "clouds" / f"{name}.tif", [mask], 1, 0, gdal.GDT_Byte)
        classes = [
            {"value": 0, "name": "not_seen", "description": "Not seen", "color_hint": "000000"},
            {"value": 1, "name": "clear", "description": "Clear", "color_hint": "78B46E"},
            {"value": 2, "name": "cloud", "description": "Cloud", "color_hint": "FAFAFA"},
        ]
        about = {"datetime": f"2021-05-{day:02d}T10:56:31Z"}
        asset = {"clouds": {"href": f"./{name}.tif", "classification:classes": classes}}
        (folder / "clouds" / f"{name}.json").write_text(json.dumps(item(name, about, asset)))
        masks.append(name)
    write_collection(folder / "clouds", masks)
    return folder.parent


@pytest.fixture
def project(qgis_app, qgis_new_project) -> QgsProject:
    return QgsProject.instance()


def value_at(layer: QgsRasterLayer, band: int, column: int) -> float:
    return layer.dataProvider().sample(QgsPointXY(LEFT + 10 * column + 5, TOP - 55), band)[0]


def drawn(layer: QgsRasterLayer, column: int):
    """The colour of a pixel as the map shows it."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(SIZE, SIZE))
    settings.setBackgroundColor(Qt.GlobalColor.transparent)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage().pixelColor(column, 5)


def test_a_season_is_one_group_with_only_the_middle_month_in_sight(stack, project):
    group = add_season(stack, project)
    assert group.name().startswith("Müller’s & Söhne") and "simulated" in group.name()
    titles = [node.name() for node in group.children()]
    assert titles == ["Cloud masks", "Sentinel-2", "NDVI", "Sentinel-1"]
    shown = [node.layer().name() for node in group.findLayers() if node.isVisible()]
    assert shown == ["2021-05 Sentinel-2"]
    clouds = group.children()[0]
    assert not clouds.isExpanded() and len(clouds.findLayers()) == 2
    assert all(node.layer().isValid() for node in group.findLayers())


def test_optical_layers_have_true_and_false_colour_as_named_styles(stack, project):
    layer = season_layers(add_season(stack, project), "s2")[0]
    styles = layer.styleManager()
    assert styles.styles() == sorted([true_color(), false_color()])
    assert styles.currentStyle() == true_color()
    colour = drawn(layer, 20)  # reflectance 0.08, 0.08, 0.06 of 0.2
    assert [colour.red(), colour.green(), colour.blue()] == pytest.approx([102, 102, 76], abs=2)
    assert drawn(layer, 2).alpha() == 0  # no data
    styles.setCurrentStyle(false_color())
    assert drawn(layer, 20).red() == pytest.approx(204, abs=2)  # near infrared 0.4 of 0.5
    assert layer.temporalProperties().isActive()  # in each style


def test_greenness_is_worked_out_and_has_no_data_where_the_composite_has_none(stack, project):
    layers = season_layers(add_season(stack, project), "ndvi")
    assert value_at(layers[0], 1, 20) == pytest.approx((4000 - 800) / 4800, abs=1e-6)
    assert value_at(layers[2], 1, 20) == pytest.approx((4000 - 1000) / 5000, abs=1e-6)
    green = drawn(layers[0], 20)
    assert green.green() > green.red() and green.alpha() == 255
    assert drawn(layers[0], 2).alpha() == 0


def test_radar_is_shown_with_the_difference_of_its_bands(stack, project):
    layer = season_layers(add_season(stack, project), "s1")[0]
    assert [value_at(layer, band, 20) for band in (1, 2, 3)] == pytest.approx([-9, -16, 7])
    colour = drawn(layer, 20)
    expected = [255 * 11 / 16, 255 * 10 / 16, 255 * 5 / 12]
    assert [colour.red(), colour.green(), colour.blue()] == pytest.approx(expected, abs=2)
    assert drawn(layer, 2).alpha() == 0


def test_radar_in_a_folder_that_cannot_be_written_does_without(stack, project):
    (stack / "imagery" / "qgis").write_text("in the way")
    layer = season_layers(add_season(stack, project), "s1")[0]
    assert layer.source().endswith("s1_2021-04.tif") and drawn(layer, 20).alpha() == 255


def test_cloud_masks_name_their_classes_and_let_clear_ground_through(stack, project):
    layer = season_layers(add_season(stack, project), "clouds")[0]
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert [item.label for item in layer.renderer().classes()] == ["Clear", "Cloud"]
    assert drawn(layer, 20).name() == "#fafafa" and drawn(layer, 10).alpha() == 0


def moment(month: int, day: int, hour: int = 12) -> QDateTime:
    return QDateTime(QDate(2021, month, day), QTime(hour, 0), Qt.TimeSpec.UTC)


def test_each_layer_shows_in_its_own_time(stack, project):
    group = add_season(stack, project)
    when = QgsDateTimeRange(moment(5, 13), moment(5, 13, 13))
    there = [
        node.layer().name()
        for node in group.findLayers()
        if node.layer().temporalProperties().isVisibleInTemporalRange(when)
    ]
    assert there == [
        "2021-05-13 clouds",
        "2021-05 Sentinel-2",
        "2021-05 NDVI",
        "2021-05 Sentinel-1",
    ]


def test_all_of_it_stays_when_the_project_is_moved(stack, project, tmp_path):
    add_season(stack, project)
    assert project.write(str(stack / "map.qgz"))
    project.clear()
    moved = tmp_path / "elsewhere" / "an area"
    moved.parent.mkdir()
    shutil.move(stack, moved)
    assert project.read(str(moved / "map.qgz"))
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert len(layers) == 11 and all(layer.isValid() for layer in layers.values())
    ndvi = layers["2021-04 NDVI"]
    assert value_at(ndvi, 1, 20) == pytest.approx(3200 / 4800, abs=1e-6)
    assert drawn(ndvi, 2).alpha() == 0 and drawn(layers["2021-04 Sentinel-1"], 20).alpha() == 255


def test_a_season_lies_below_what_is_drawn_and_above_a_basemap(stack, project):
    drawn_one = QgsVectorLayer("Polygon?crs=EPSG:32631", "parcels", "memory")
    basemap = QgsRasterLayer(str(stack / "imagery" / "s2_2021-04.tif"), "basemap")
    for layer in (drawn_one, basemap):
        project.addMapLayer(layer, False)
        project.layerTreeRoot().addLayer(layer)
    add_season(stack, project)
    names = [node.name() for node in project.layerTreeRoot().children()]
    assert [names[0], names[2]] == ["parcels", "basemap"] and len(names) == 3


def test_a_season_that_is_there_is_brought_up_to_date_in_its_place(stack, project):
    first = add_season(stack, project)
    above = project.layerTreeRoot().insertGroup(0, "mine")
    write_raster(
        stack / "imagery" / "s2_2021-05.tif",
        picture(600, 800, 3000, 4000),
        0.0001,
        -32768,
        gdal.GDT_Int16,
    )
    collection = stack / "imagery" / "collection.json"
    collection.write_text(collection.read_text().replace("abc", "xyz"))
    again = add_season(stack, project)
    assert again is not first and project.layerTreeRoot().children() == [above, again]
    assert len(project.mapLayers()) == 11
    assert value_at(season_layers(again, "s2")[1], 3, 20) == pytest.approx(0.3)
    assert group_of_season(stack / "imagery", project) is again


def test_a_season_that_is_still_the_same_is_left_as_somebody_made_it(stack, project):
    group = add_season(stack, project)
    layers = season_layers(group, "s2")
    layers[0].setName("my month")
    assert add_season(stack, project) is group and layers[0].name() == "my month"
    project.removeMapLayer(layers[1].id())  # one is missing: all are added anew
    names = [layer.name() for layer in season_layers(add_season(stack, project), "s2")]
    assert names == [f"2021-{month:02d} Sentinel-2" for month in MONTHS]


def test_what_is_missing_or_damaged_is_told_and_changes_nothing(stack, project, tmp_path):
    with pytest.raises(FileMissing):
        add_season(tmp_path, project)
    (stack / "imagery" / "s2_2021-05.json").write_text('{"properties": {}, "assets": {}}')
    with pytest.raises(ArtefactDamaged, match="s2_2021-05.json"):
        add_season(stack, project)
    children = project.layerTreeRoot().children()
    assert not [node for node in children if isinstance(node, QgsLayerTreeGroup)]
    assert not project.mapLayers()


def test_a_description_that_points_out_of_its_folder_is_not_followed(stack, project):
    file = stack / "imagery" / "s2_2021-05.json"
    shutil.copy(stack / "imagery" / "s2_2021-05.tif", stack / "outside.tif")
    file.write_text(file.read_text().replace("./s2_2021-05.tif", "../outside.tif"))
    layers = season_layers(add_season(stack, project), "s2")
    assert [layer.name() for layer in layers] == ["2021-04 Sentinel-2", "2021-06 Sentinel-2"]


@pytest.fixture
def download(tmp_path) -> Path:
    """Two dates of Sentinel-2, the second the clearer, and one of Sentinel-1; a band a file."""
    folder = tmp_path / "imagery"
    links = []
    for name, day, clear, values in (
        ("S2A_3", 3, 0.2, {"B02": 1600, "B03": 1800, "B04": 1800, "B08": 5000}),
        ("S2B_8", 8, 0.9, {"B02": 1600, "B03": 1800, "B04": 2500, "B08": 5000}),
        ("S1A_4", 4, None, {"VV": 0.15, "VH": 0.03}),
    ):
        place = folder / "some-collection" / name
        place.mkdir(parents=True)
        is_radar = clear is None
        assets = {}
        for band, value in values.items():
            pixels = np.full((SIZE, SIZE), value, np.float32 if is_radar else np.uint16)
            pixels[:, :MISSING] = 0
            kind = gdal.GDT_Float32 if is_radar else gdal.GDT_UInt16
            write_raster(place / f"{band}.tif", [pixels], 1, 0, kind)
            stated = {} if is_radar else {"scale": 0.0001, "offset": -0.1}
            assets[band] = {"href": f"./{band}.tif", "raster:bands": [{**stated, "nodata": 0}]}
        about = {"datetime": f"2021-05-{day:02d}T10:56:31Z", "s2:mgrs_tile": "31UES"}
        if is_radar:
            about = {"datetime": about["datetime"], "sat:orbit_state": "ascending"}
        else:
            about["furrow:clear_share"] = clear
        (place / f"{name}.json").write_text(json.dumps(item(name, about, assets)))
        links.append({"rel": "item", "href": f"./some-collection/{name}/{name}.json"})
    links.append({"rel": "item", "href": "../../outside.json"})
    (folder / "catalog.json").write_text(json.dumps({"links": links}))
    return folder


def test_the_dates_of_a_download_show_with_their_offset_and_the_clearest_is_in_sight(
    download, project
):
    group = add_download(download, project)
    assert [node.name() for node in group.children()] == ["Sentinel-2", "Sentinel-1"]
    shown = [node.layer().name() for node in group.findLayers() if node.isVisible()]
    assert shown == ["2021-05-08 Sentinel-2 31UES"]
    first, _ = season_layers(group, "s2")
    assert value_at(first, 1, 20) == pytest.approx(0.08, abs=1e-6)  # 0.18 less the offset
    assert drawn(first, 20).red() == pytest.approx(102, abs=2) and drawn(first, 2).alpha() == 0
    first.styleManager().setCurrentStyle(false_color())
    assert drawn(first, 20).red() == pytest.approx(204, abs=2)
    (radar,) = season_layers(group, "s1")
    colour = drawn(radar, 20)
    assert [colour.red(), colour.green(), colour.blue()] == pytest.approx([127] * 3, abs=2)
    assert radar.name() == "2021-05-04 Sentinel-1 ascending"
