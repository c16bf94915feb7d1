"""What is kept whole where nobody says: the table's own parcels."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from furrow.engine.cli.table_words import worded_evaluation
from furrow.engine.contract import Reporter
from furrow.engine.contract.table_requests import EvaluateTable
from furrow.engine.jobs import run

SIDECARS = Path(__file__).resolve().parents[2] / "benchmarks" / "sidecars"


@pytest.fixture
def asked(shared: Path) -> EvaluateTable:
    table = shared / "data" / "tables" / "denmark_2016" / "dk2016_parcels_4dates_with_block.csv"
    return EvaluateTable(
        str(table),
        str(SIDECARS / "denmark_parcels.json"),
        recipe="logistic-regression",
        labels_per_class="3",
        draws=2,
    )


def test_a_tables_own_parcels_are_kept_whole_and_that_is_said(asked: EvaluateTable) -> None:
    found = run(asked, Reporter())
    assert found.groups == "block"
    assert any("Kept whole: the grouping “block”" in text for text in found.warnings)
    assert "block" in worded_evaluation(found)
    named = run(replace(asked, group="block"), Reporter())
    assert named.parts == found.parts and len(named.warnings) == len(found.warnings) - 1


def test_no_parcels_are_made_up(shared: Path) -> None:
    table = shared / "data" / "tables" / "us_ar_ca_2021_s2_10day_cdl.parquet"
    request = EvaluateTable(
        str(table),
        str(SIDECARS / "us_ar_ca.json"),
        recipe="logistic-regression",
        labels_per_class="5",
        draws=1,
        where="zone=arkansas/Z0",
        classes="rice,cotton",
    )
    found = run(request, Reporter())
    assert found.groups == "" and "every sample stands by itself" in worded_evaluation(found)
