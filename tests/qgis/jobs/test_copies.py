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

    from furrow.plugin.jobs.model_file import steps_model, write_model
    from furrow.plugin.processing.provider import FurrowProvider

    provider = FurrowProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        target = tmp_path / "steps.model3"
        write_model(steps_model("My crops", "/maps/here", "few-labels", None), target)
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
        write_model(steps_model("m", "/p", "few-labels", None), tmp_path / "no" / "m.model3")
