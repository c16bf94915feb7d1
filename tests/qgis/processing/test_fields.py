"""The field and the season under a point, in the toolbox."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
)

from tests.qgis.processing.conftest import Listener
from tests.qgis.processing.toolbox import run

IN_A_PARCEL = "500350,5599650 [EPSG:32631]"
"""The middle of a parcel of 100 × 100 m."""


@pytest.fixture
def context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def features(found, context):
    layer = QgsProcessingUtils.mapLayerFromString(found, context)
    return layer, list(layer.getFeatures())


def test_a_point_gives_the_polygon_of_its_field(provider, project_folder, context):
    found = run(
        "outlinefield",
        {"PROJECT": str(project_folder), "POINT": IN_A_PARCEL, "OUTLINE": "memory:"},
        Listener(),
        context,
    )
    layer, (outlined,) = features(found["OUTLINE"], context)
    assert layer.crs().authid() == "EPSG:32631"
    assert outlined.geometry().contains(QgsPointXY(500350, 5599650))
    assert found["AREA_HA"] == pytest.approx(1.0, abs=0.25)
    assert outlined["why"] == found["WHY"]


def test_a_point_in_degrees_is_the_same_place(provider, project_folder, context):
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32631"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    )
    point = to_degrees.transform(QgsPointXY(500350, 5599650))
    found = run(
        "showseries",
        {
            "PROJECT": str(project_folder),
            "POINT": f"{point.x()},{point.y()} [EPSG:4326]",
            "SERIES": "memory:",
        },
        Listener(),
        context,
    )
    layer, rows = features(found["SERIES"], context)
    assert found["PARCEL"] and found["CROP"] and found["PIXELS"] == 100
    assert {"series", "day", "NDVI", "VH"} <= set(layer.fields().names())
    here = [row for row in rows if row["series"] == "here"]
    assert len(here) == 12 and {"Maize", "Wheat"} <= {row["series"] for row in rows}
    assert all("s2" in row["seen"] for row in here if row["NDVI"] is not None)


def test_a_point_elsewhere_is_refused_with_the_reason(provider, project_folder, context):
    with pytest.raises(QgsProcessingException, match="outside the project's area"):
        run(
            "outlinefield",
            {
                "PROJECT": str(project_folder),
                "POINT": "400000,5599650 [EPSG:32631]",
                "OUTLINE": "memory:",
            },
            Listener(),
            context,
        )
