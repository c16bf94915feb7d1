"""A network of another season, adapted with few parcels."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from furrow.engine.contract import Reporter
from furrow.engine.contract.adapting_requests import MeasureAdapting
from furrow.engine.jobs import measure_adapting, run
from furrow.engine.training.recipes import read_recipe
from tests.support.years import Fields, write_fields

pytest.importorskip("torch", reason="torch is not installed")


def test_a_network_is_used_as_it_is_adapted_and_trained_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = read_recipe("cnn1d")
    short = {**recipe.options, "epochs": 8, "samples_per_epoch": 128}
    quick = replace(recipe, options=short)
    monkeypatch.setattr(measure_adapting, "recipe_for_tables", lambda _: quick)
    fields = write_fields(tmp_path, Fields())
    request = MeasureAdapting(
        **fields,
        recipe="cnn1d",
        where="year=2021",
        source_where="year=2020",
        labels_per_class="2",
        draws=1,
    )
    (draw,) = run(request, Reporter()).draws
    assert [score.arm for score in draw.scores] == ["as-is", "adapted", "scratch"]
    as_is, adapted, _ = (score.macro_f1 for score in draw.scores)
    assert as_is is not None and as_is > 0.8, "both years are alike"
    assert adapted is not None and adapted > 0.8, "adapting went on from the model as it is"
