"""Preview and suggestions in the toolbox."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("qgis")

from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import run


@pytest.fixture
def provider(qgis_app, qgis_processing):
    from qgis.core import QgsApplication

    from furrow.plugin.processing.provider import FurrowProvider

    provider = FurrowProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider("furrow")


def test_a_preview_is_a_picture_that_is_called_one(provider, demo, tmp_path):
    file = tmp_path / "preview.tif"
    feedback = Listener()
    found = run("previewmap", {"PROJECT": str(demo), "PREVIEW": str(file)}, feedback)
    assert found["CLASSES"] == 6
    assert "not a result" in found["SENTENCE"]
    layer = QgsRasterLayer(found["PREVIEW"])
    assert layer.isValid() and (layer.width(), layer.height()) == (128, 128)
    assert not list(tmp_path.glob("*.part"))


def test_an_extent_in_another_system_is_painted(provider, demo, tmp_path, canvas):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    whole = canvas.extent()
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    crs = canvas.mapSettings().destinationCrs()
    view = QgsCoordinateTransform(crs, degrees, QgsProject.instance()).transformBoundingBox(whole)
    view.scale(0.5)
    corners = (view.xMinimum(), view.xMaximum(), view.yMinimum(), view.yMaximum())
    parameters = {
        "PROJECT": str(demo),
        "EXTENT": "{},{},{},{} [EPSG:4326]".format(*corners),
        "PREVIEW": str(tmp_path / "part.tif"),
    }
    layer = QgsRasterLayer(run("previewmap", parameters, Listener())["PREVIEW"])
    assert 50 < layer.height() < 90


def test_a_preview_can_only_be_a_geotiff(provider, demo, tmp_path):
    with pytest.raises(QgsProcessingException, match="GeoTIFF"):
        run("previewmap", {"PROJECT": str(demo), "PREVIEW": str(tmp_path / "p.img")}, Listener())


def test_suggestions_are_polygons_that_say_why(provider, demo, tmp_path):
    file = tmp_path / "next.gpkg"
    parameters = {"PROJECT": str(demo), "NUMBER": 3, "SUGGESTIONS": str(file)}
    found = run("suggestparcels", parameters, Listener())
    assert found["FOUND"] == 3
    layer = QgsVectorLayer(found["SUGGESTIONS"], "next", "ogr")
    rows = list(layer.getFeatures())
    assert [row["number"] for row in rows] == [1, 2, 3]
    assert rows[0]["why"] == found["WHY"]
    assert all(row.geometry().area() > 0 for row in rows)


def test_of_a_layer_whole_parcels_are_suggested(provider, demo, tmp_path):
    parcels = Path(demo) / "inputs" / "parcels.gpkg"
    parameters = {
        "PROJECT": str(demo),
        "NUMBER": 2,
        "PARCELS": str(parcels),
        "SUGGESTIONS": str(tmp_path / "next.gpkg"),
    }
    assert run("suggestparcels", parameters, Listener())["FOUND"] == 2
