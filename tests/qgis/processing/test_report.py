"""furrow:writereport, and what it gives to the next algorithm."""

from __future__ import annotations

from furrow.plugin.processing.algorithms.write_report import WriteReportAlgorithm


def test_it_asks_for_a_project_and_gives_the_report() -> None:
    algorithm = WriteReportAlgorithm()
    algorithm.initAlgorithm()
    inputs = {item.name() for item in algorithm.parameterDefinitions()}
    assert {"PROJECT", "MAP"} <= inputs
    outputs = {item.name(): item.type() for item in algorithm.outputDefinitions()}
    assert outputs["REPORT"] == "outputHtml"
    assert {"PROJECT", "FIGURES", "HOLDS", "STALE"} <= set(outputs)
    assert "stays as it is" in algorithm.shortHelpString()
