"""What the toolbox shows: an algorithm for every request, each explained."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

pytest.importorskip("qgis")

from furrow.engine.contract.requests import REQUESTS, CreateDemo, RunDoctor
from furrow.plugin.processing import algorithms
from furrow.plugin.processing.base import FurrowAlgorithm
from furrow.plugin.processing.provider import algorithm_classes


def test_every_request_has_its_command_and_its_algorithm():
    """Add a request, and this fails until plugin/processing/algorithms/METHOD.py is there."""
    folder = Path(algorithms.__file__).parent
    files = {file.stem for file in folder.glob("*.py")} - {"__init__"}
    assert files == set(REQUESTS)
    assert {item.__module__.rpartition(".")[2]: item.does for item in algorithm_classes()} == {
        method: request for method, request in REQUESTS.items()
    }
    assert all(request.command for request in REQUESTS.values())


def test_the_toolbox_has_every_algorithm_with_help_for_each_parameter(provider):
    names = {method.replace("_", "") for method in REQUESTS}
    assert {item.name() for item in provider.algorithms()} == names
    for algorithm in provider.algorithms():
        assert algorithm.shortHelpString() and algorithm.shortDescription()
        assert algorithm.group() and not algorithm.icon().isNull()
        for parameter in algorithm.parameterDefinitions():
            assert len(parameter.help()) > 20, (algorithm.name(), parameter.name())
            assert parameter.help().endswith("."), (algorithm.name(), parameter.name())


def test_outputs_and_parameters_of_one_name_are_the_same_thing(provider):
    """A model would otherwise take one for the other."""
    for algorithm in provider.algorithms():
        names = [item.name() for item in algorithm.outputDefinitions()]
        assert len(names) == len(set(names)), algorithm.name()
        for item in algorithm.outputDefinitions():
            parameter = algorithm.parameterDefinition(item.name())
            assert (
                parameter is None
                or parameter.isDestination()
                or item.name() == "PROJECT"
                or (item.name() in ("MODEL", "MAP") and item.type() == "outputString")
            ), (algorithm.name(), item.name())


def test_the_regions_of_the_demo_are_the_engines():
    from furrow.plugin.processing.algorithms.create_demo import REGIONS

    said = CreateDemo.__dataclass_fields__["region"].metadata["help"]
    assert tuple(re.findall(r"[a-z]+", said.partition(":")[2].replace(" or ", " "))) == REGIONS


@pytest.mark.parametrize("left_out", ["title", "about", "initAlgorithm", "processAlgorithm"])
def test_an_algorithm_that_lacks_something_says_so_when_its_file_is_loaded(left_out):
    parts = {
        "title": lambda self: "t",
        "about": lambda self: "a",
        "initAlgorithm": lambda self, configuration=None: None,
        "processAlgorithm": lambda self, parameters, context, feedback: {},
    }
    del parts[left_out]
    with pytest.raises(TypeError, match=f"HalfAlgorithm lacks {left_out}"):
        type("HalfAlgorithm", (FurrowAlgorithm,), {"does": RunDoctor, **parts})


def test_a_file_without_an_algorithm_is_named(tmp_path, monkeypatch):
    (tmp_path / "empty_one.py").write_text("x = 1\n")
    monkeypatch.setattr(algorithms, "__path__", [str(tmp_path)])
    with pytest.raises(TypeError, match=r"algorithms\.empty_one holds no algorithm"):
        algorithm_classes()
    sys.modules.pop(algorithms.__name__ + ".empty_one", None)


def test_time_left_is_told_in_words():
    from furrow.plugin.processing.engine import time_left

    assert time_left(2) == "about 5 s left" and time_left(62) == "about 60 s left"
    assert time_left(400) == "about 7 min left"


def test_accuracy_that_is_not_known_is_left_out():
    from furrow.engine.contract.results import AccuracySummary, Estimate
    from furrow.plugin.processing.base import accuracy_values

    unknown = Estimate(0.5, float("nan"), float("nan"))
    accuracy = AccuracySummary("m", 2, unknown, unknown, (), (), ())
    values = accuracy_values(accuracy, False)
    assert values["ACCURACY"] == 0.5
    assert "ACCURACY_LOW" not in values and "ACCURACY_HIGH" not in values
    assert accuracy_values(None, True) == {"SIMULATED": True}
