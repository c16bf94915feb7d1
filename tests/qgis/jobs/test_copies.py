"""The same job as Python, and as a model of the Modeler."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis")


def test_python_names_what_is_not_as_usual_and_no_secret():
    from furrow.engine.contract.requests import CropMapFromLabels, FetchImagery
    from furrow.plugin.jobs.request_text import python_text

    text = python_text(CropMapFromLabels("/maps/my area", recipe="cnn1d"))
    assert text == (
        "from furrow.engine import crop_map_from_labels\n\n"
        "crop_map_from_labels('/maps/my area', recipe='cnn1d')\n"
    )
    compile(text, "copied", "exec")
    secret = "hidden"  # pragma: allowlist secret
    told = python_text(FetchImagery(folder="/x", client_secret=secret))
    assert secret not in told


def test_the_model_is_read_by_qgis_and_holds_three_steps_in_order(tmp_path, qgis_processing):
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingModelAlgorithm

    from furrow.engine.contract.requests import CropMapFromLabels, MapCrops
    from furrow.plugin.jobs.model_file import steps_model, write_model
    from furrow.plugin.processing.provider import FurrowProvider

    provider = FurrowProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        target = tmp_path / "steps.model3"
        write_model(steps_model("My crops", (CropMapFromLabels("/maps/here"),)), target)
        assert list(tmp_path.iterdir()) == [target]
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(target)) and model.create() is not None
        children = model.childAlgorithms()
        assert set(children) == {"prepare", "train", "map"}
        assert model.dependentChildAlgorithms("prepare") == {"train", "map"}
        assert model.parameterDefinition("project").defaultValue() == "/maps/here"
        assert model.canExecute()[0]
        ok, why = model.checkParameterValues({"project": "/maps/here"}, QgsProcessingContext())
        assert ok, why
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
    with pytest.raises(OSError):
        write_model(steps_model("m", (MapCrops("/p"),)), tmp_path / "no" / "m.model3")


def test_the_model_does_what_the_requests_do(qgis_processing):
    from qgis.core import QgsApplication

    from furrow.engine.contract.requests import CropMapFromLabels, MapCrops, PrepareImagery
    from furrow.plugin.jobs.model_file import steps_model
    from furrow.plugin.processing.provider import FurrowProvider

    provider = FurrowProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def stated(child):
        found = {}
        for name, (source,) in child.parameterSources().items():
            if source.staticValue() is not None:
                found[name] = source.staticValue()
        return found

    try:
        whole = CropMapFromLabels("/p", recipe="cnn1d", unit="parcel", coverage=0.8, gate="land-1")
        model = steps_model("m", (whole,))
        children = model.childAlgorithms()
        assert stated(children["train"]) == {"RECIPE": "cnn1d", "UNIT": "parcel"}
        assert stated(children["map"]) == {"COVERAGE": 0.8, "GATE": "land-1", "LOAD": True}
        assert model.canExecute()[0] and not list(model.validate()[1])

        mapped = MapCrops("/p", "cnn1d-adapted-1", fields="/f.gpkg:a", outside_fields="pixel")
        model = steps_model("m", (PrepareImagery("/p"), mapped))
        children = model.childAlgorithms()
        assert set(children) == {"prepare", "map"}
        assert stated(children["map"]) == {
            "MODEL": "cnn1d-adapted-1",
            "FIELDS": "/f.gpkg|layername=a",
            "BETWEEN_FIELDS": True,
            "LOAD": True,
        }
        assert model.canExecute()[0] and not list(model.validate()[1])
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
