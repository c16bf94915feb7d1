"""The accuracy of a map as tables."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pyogrio
import pytest

from furrow.engine.accuracy.assessment import Assessment, HeldOutParcel, assess
from furrow.engine.contract import Legend
from furrow.engine.mapping.accuracy_tables import write_accuracy_tables

LEGEND = Legend.from_names(("Maize", "truth", "Wheat"))
MAIZE, TRUTH, WHEAT = 2, 3, 4


def assessment(pairs: list[tuple[int, int]], method: str) -> Assessment:
    parcels = [
        HeldOutParcel(str(number), truth, {said: 10}, 0.8)
        for number, (truth, said) in enumerate(pairs)
    ]
    return assess(parcels, LEGEND, method)


@pytest.fixture
def held_out() -> Assessment:
    pairs = [(MAIZE, MAIZE), (MAIZE, WHEAT), (TRUTH, TRUTH), (WHEAT, WHEAT), (WHEAT, WHEAT)]
    return assessment(pairs, "leave one parcel out")


def read(file: Path | None, table: str) -> pd.DataFrame:
    assert file is not None
    return pyogrio.read_dataframe(file, layer=table, read_geometry=False)


def test_the_matrix_counts_each_parcel_by_truth_and_map(tmp_path, held_out):
    matrix = read(write_accuracy_tables(tmp_path, held_out, None), "confusion_matrix")
    assert list(matrix.columns) == [
        "measured_by", "truth", "mapped: Maize", "mapped: truth", "mapped: Wheat", "parcels",
        "right",
    ]  # fmt: skip
    maize = matrix.set_index("truth").loc["Maize"]
    assert (maize["mapped: Maize"], maize["mapped: Wheat"], maize["parcels"]) == (1, 1, 2)
    assert matrix["right"].sum() == 4


def test_class_figures_carry_their_intervals(tmp_path, held_out):
    figures = read(write_accuracy_tables(tmp_path, held_out, None), "class_figures")
    maize = figures.set_index("class").loc["Maize"]
    assert maize["recall"] == 0.5 and maize["precision"] == 1.0
    assert 0 < maize["recall_low"] < 0.5 < maize["recall_high"] < 1


def test_a_class_that_the_map_never_gives_has_no_precision(tmp_path):
    wrong = assessment([(MAIZE, WHEAT), (WHEAT, WHEAT)], "blocks")
    figures = read(write_accuracy_tables(tmp_path, wrong, None), "class_figures")
    assert pd.isna(figures.set_index("class").loc["Maize", "precision"])


def test_both_assessments_stand_in_one_table_reference_parcels_first(tmp_path, held_out):
    reference = assessment([(MAIZE, MAIZE), (WHEAT, MAIZE)], "reference parcels")
    matrix = read(write_accuracy_tables(tmp_path, held_out, reference), "confusion_matrix")
    assert list(matrix["measured_by"]) == ["reference parcels"] * 2 + ["leave one parcel out"] * 3
    columns = [name for name in matrix.columns if name.startswith("mapped: ")]
    assert (matrix[columns].sum(axis=1) == matrix["parcels"]).all()


def test_the_tables_have_no_geometry(tmp_path, held_out):
    file = write_accuracy_tables(tmp_path, held_out, None)
    assert {kind for _, kind in pyogrio.list_layers(file)} == {None}


def test_without_an_assessment_nothing_is_written(tmp_path):
    assert write_accuracy_tables(tmp_path, None, None) is None
    assert not list(tmp_path.iterdir())
