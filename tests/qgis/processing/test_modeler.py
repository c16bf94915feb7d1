"""The steps in a model of the Modeler: saved, read again, and run on real data."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
)

from tests.qgis.processing.conftest import Listener

Source = QgsProcessingModelChildParameterSource


def from_input(name: str):
    return [Source.fromModelParameter(name)]


def from_step(step: str, output: str):
    return [Source.fromChildOutput(step, output)]


def build_model() -> QgsProcessingModelAlgorithm:
    """Prepare imagery → Train model → Map crops → how many pixels each class has."""
    model = QgsProcessingModelAlgorithm("Crops of a season", "Furrow")
    inputs = (
        QgsProcessingParameterFile(
            "imagery", "Imagery", behavior=QgsProcessingParameterFile.Behavior.Folder
        ),
        QgsProcessingParameterFeatureSource("labels", "Labels"),
        QgsProcessingParameterField("field", "Field", parentLayerParameterName="labels"),
    )
    for parameter in inputs:
        component = QgsProcessingModelParameter(parameter.name())
        model.addModelParameter(parameter, component)
    steps = (
        (
            "prepare",
            "furrow:prepareimagery",
            {
                "IMAGERY": from_input("imagery"),
                "LABELS": from_input("labels"),
                "LABEL_FIELD": from_input("field"),
            },
            {"project": "PROJECT"},
        ),
        (
            "train",
            "furrow:trainmodel",
            {
                "PROJECT": from_step("prepare", "PROJECT"),
                "RECIPE": [Source.fromStaticValue("random-forest")],
            },
            {},
        ),
        (
            "map",
            "furrow:mapcrops",
            {
                "PROJECT": from_step("train", "PROJECT"),
                "MODEL": from_step("train", "MODEL"),
                "LOAD": [Source.fromStaticValue(False)],
            },
            {},
        ),
        (
            "count",
            "native:rasterlayeruniquevaluesreport",
            {"INPUT": from_step("map", "CROP_MAP"), "BAND": [Source.fromStaticValue(1)]},
            {"counts": "OUTPUT_TABLE"},
        ),
        (
            "confident",
            "native:zonalstatisticsfb",
            {
                "INPUT": from_step("map", "PARCELS"),
                "INPUT_RASTER": from_step("map", "CONFIDENCE"),
                "RASTER_BAND": [Source.fromStaticValue(1)],
                "COLUMN_PREFIX": [Source.fromStaticValue("sure_")],
                "STATISTICS": [Source.fromStaticValue([2])],
            },
            {"parcels": "OUTPUT"},
        ),
    )
    for step, algorithm, parameters, outputs in steps:
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(step)
        child.setDescription(step)
        for name, sources in parameters.items():
            child.addParameterSources(name, sources)
        made = {}
        for name, output in outputs.items():
            item = QgsProcessingModelOutput(name, name)
            item.setChildId(step)
            item.setChildOutputName(output)
            made[name] = item
        child.setModelOutputs(made)
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    return model


def test_a_model_is_saved_read_again_and_runs_on_real_data(provider, flanders_scene, tmp_path):
    file = tmp_path / "crops.model3"
    assert build_model().toFile(str(file))
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(file)) and model.validate()[0], model.validate()
    context = QgsProcessingContext()
    feedback = Listener()
    parameters = {
        "imagery": str(flanders_scene),
        "labels": str(flanders_scene / "parcels.gpkg"),
        "field": "crop",
        "prepare:project": str(tmp_path / "project"),
        "count:counts": "TEMPORARY_OUTPUT",
        "confident:parcels": "TEMPORARY_OUTPUT",
    }
    results, ok = model.run(parameters, context, feedback)
    assert ok, feedback.errors
    assert (tmp_path / "project" / "maps" / "random-forest-1" / "crop_map.tif").is_file()
    # QGIS 3.22 names them step:name, 3.40 by the name alone.
    results = {name.rpartition(":")[2]: value for name, value in results.items()}
    counts = context.getMapLayer(results["counts"])
    values = {feature["value"]: feature["count"] for feature in counts.getFeatures()}
    assert len(values) >= 2 and sum(values.values()) > 0
    parcels = context.getMapLayer(results["parcels"])
    assert parcels.featureCount() == 18
    assert all(0 <= feature["sure_mean"] <= 100 for feature in parcels.getFeatures())


def test_each_output_of_a_step_fits_the_input_of_the_next(provider):
    """What the Modeler offers in its lists: by the type of the output."""
    model = build_model()
    train = model.childAlgorithm("train")
    for parameter, output in (("PROJECT", "PROJECT"), ("MODEL", "MODEL")):
        definition = provider.algorithm("mapcrops").parameterDefinition(parameter)
        kinds = {
            "file": (["file", "folder"], ["outputFolder", "outputFile", "outputString"]),
            "string": (["string"], ["outputString"]),
        }[definition.type()]
        offered = {
            source.outputName()
            for source in model.availableSourcesForChild("map", kinds[0], kinds[1])
            if source.outputChildId() == train.childId()
        }
        assert output in offered, (parameter, offered)
