"""The layer of the live map, without an engine: pictures are made here."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from osgeo import gdal, osr
from qgis.core import QgsPointXY, QgsProject, QgsRaster

from furrow.engine.contract.live_results import PreviewClass, PreviewPainted

CLASSES = (PreviewClass(2, "Maize", "#e0b93a", 3), PreviewClass(3, "Wheat", "#2f7d4f", 3))


def frame(folder, number, value, width=20, left=500_000.0):
    """A picture of one value, as the engine writes it."""
    file = folder / f"frame-{number}.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(file), width, 10, 1, gdal.GDT_Byte)
    system = osr.SpatialReference()
    system.ImportFromEPSG(32631)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform((left, 10.0, 0.0, 5_600_000.0, 0.0, -10.0))
    dataset.GetRasterBand(1).Fill(value)
    del dataset
    return PreviewPainted(
        project=str(folder),
        file=str(file),
        crs="EPSG:32631",
        bounds=(left, 5_599_900.0, left + 10 * width, 5_600_000.0),
        width_px=width,
        height_px=10,
        resolution_m=10.0,
        classes=CLASSES,
        features="series",
        share_ready=1.0,
        is_complete=True,
        too_few="",
        seconds={},
        simulated=True,
        notes=(),
    )


def value_at(layer, left):
    found = layer.dataProvider().identify(
        QgsPointXY(left + 5, 5_599_995), QgsRaster.IdentifyFormat.IdentifyFormatValue
    )
    return found.results()[1]


@pytest.fixture
def shown(qgis_app, tmp_path):
    from furrow.plugin.live.preview_layer import PreviewLayer

    QgsProject.instance().clear()
    preview = PreviewLayer(QgsProject.instance(), tmp_path)
    yield preview
    preview.close()
    QgsProject.instance().clear()


def test_each_frame_takes_the_place_of_the_one_before(shown, tmp_path):
    for number, value in enumerate((2, 3, 2)):
        assert shown.show(frame(tmp_path, number, value))
        assert value_at(shown.layer, 500_000) == value
    assert len(QgsProject.instance().mapLayers()) == 1


def test_a_frame_of_another_place_moves_the_layer(shown, tmp_path):
    shown.show(frame(tmp_path, 1, 2))
    shown.show(frame(tmp_path, 2, 3, width=40, left=510_000.0))
    assert shown.layer.extent().xMinimum() == 510_000
    assert shown.layer.extent().width() == 400
    assert value_at(shown.layer, 510_000) == 3


def test_the_engines_file_is_taken_away_once_it_was_read(shown, tmp_path):
    painted = frame(tmp_path, 1, 2)
    shown.show(painted)
    assert not list(tmp_path.glob("*.tif"))
    assert not shown.show(painted), "a frame that is gone is told apart"
    assert value_at(shown.layer, 500_000) == 2


def test_the_preview_does_not_make_the_project_look_changed(shown, tmp_path):
    shown.show(frame(tmp_path, 1, 2))
    assert not QgsProject.instance().isDirty()
    shown.remove()
    assert not QgsProject.instance().isDirty()
    assert not QgsProject.instance().mapLayers()


def test_a_change_of_the_user_s_stays_a_change(shown, tmp_path):
    QgsProject.instance().setDirty(True)
    shown.show(frame(tmp_path, 1, 2))
    shown.remove()
    assert QgsProject.instance().isDirty()


@pytest.mark.parametrize("ending", ["qgs", "qgz"])
def test_no_file_of_a_project_holds_it_and_it_comes_back(shown, tmp_path, ending):
    shown.show(frame(tmp_path, 1, 2))
    shown.layer.setName("telltale")
    identity = shown.layer.id()
    file = tmp_path / f"project.{ending}"
    assert QgsProject.instance().write(str(file))
    assert list(QgsProject.instance().mapLayers()) == [identity]
    assert QgsProject.instance().layerTreeRoot().findLayer(identity) is not None
    assert value_at(shown.layer, 500_000) == 2
    assert not QgsProject.instance().isDirty()
    reopened = QgsProject()
    assert reopened.read(str(file))
    assert not reopened.mapLayers()
    assert not reopened.layerTreeRoot().findLayerIds()
    if ending == "qgs":
        assert identity not in file.read_text(encoding="utf-8")


def test_hidden_before_saving_it_is_hidden_after(shown, tmp_path):
    shown.show(frame(tmp_path, 1, 2))
    root = QgsProject.instance().layerTreeRoot()
    root.findLayer(shown.layer.id()).setItemVisibilityChecked(False)
    QgsProject.instance().write(str(tmp_path / "project.qgs"))
    assert not root.findLayer(shown.layer.id()).itemVisibilityChecked()


@pytest.mark.parametrize("how", ["layer", "project"])
def test_somebody_else_removes_it(shown, tmp_path, how):
    gone = []
    shown.taken_away.connect(lambda: gone.append(True))
    shown.show(frame(tmp_path, 1, 2))
    if how == "layer":
        QgsProject.instance().removeMapLayer(shown.layer.id())
    else:
        QgsProject.instance().clear()
    assert gone == [True]
    assert shown.layer is None
    assert shown.show(frame(tmp_path, 2, 3)), "and it may be shown again"


def test_gdals_exceptions_which_qgis_may_switch_on_change_nothing(shown, tmp_path):
    were_on = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        shown.remove()  # nothing was shown yet
        assert shown.show(frame(tmp_path, 1, 2))
        shown.remove()
    finally:
        if not were_on:
            gdal.DontUseExceptions()
    assert shown.layer is None
