"""Draws with few labels: grouped, of the size asked for, the same again, and honestly skipped."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from furrow.engine.cli.table_words import worded_evaluation
from furrow.engine.contract import Reporter
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import BadRequest, RecipeUnknown
from furrow.engine.contract.evaluation_errors import GroupingUnknown, TooFewSamples
from furrow.engine.contract.table_requests import EvaluateTable
from furrow.engine.contract.table_results import TableEvaluated
from furrow.engine.features.samples import SensorSamples, SeriesSamples
from furrow.engine.jobs.evaluate_table import run
from furrow.engine.training.few_shot import (
    NO_CLASS,
    Plan,
    Rows,
    draw_rows,
    evaluate,
    mean_estimate,
    scores,
)
from furrow.engine.training.few_shot import test_rows as rows_to_test
from furrow.engine.training.table_samples import prepare_series

SIDECARS = Path(__file__).resolve().parents[2] / "benchmarks" / "sidecars"


@st.composite
def tables(draw: st.DrawFn) -> tuple[Rows, int, int]:
    """Rows in groups that may hold several classes, labels a class, and a seed."""
    size = draw(st.integers(20, 120))
    classes = draw(st.integers(2, 4))
    seed = draw(st.integers(0, 10**6))
    generator = np.random.default_rng(seed)
    groups = generator.integers(0, draw(st.integers(4, size)), size)
    of_class = generator.integers(-1, classes, size)
    names = tuple("abcd"[:classes])
    return (
        Rows(of_class.astype(np.int64), groups.astype(np.int64), names),
        draw(st.integers(1, 8)),
        seed,
    )


@settings(max_examples=60)
@given(tables())
def test_a_draw_is_grouped_of_the_size_asked_for_and_the_same_again(
    given_table: tuple[Rows, int, int],
) -> None:
    rows, labels, seed = given_table
    count = np.bincount(rows.classes[rows.classes >= 0], minlength=len(rows.names))
    classes = np.flatnonzero(count >= labels).astype(np.int64)
    if not len(classes):
        return
    one, two = (draw_rows(rows, classes, labels, np.random.default_rng(seed)) for _ in "ab")
    np.testing.assert_array_equal(one, two)
    assert len(np.unique(one)) == len(one) == labels * len(classes)
    assert all((rows.classes[one] == value).sum() == labels for value in classes)
    others = rows_to_test(rows, one, None, classes)
    assert not set(rows.groups[one]) & set(rows.groups[others])
    assert set(rows.classes[others]) <= set(classes)
    # Nothing that could test is left out.
    apart = ~np.isin(rows.groups, rows.groups[one]) & np.isin(rows.classes, classes)
    assert len(others) == apart.sum()


def test_labels_come_from_many_groups_and_leave_half_of_them_to_test() -> None:
    rows = Rows(np.zeros(100, np.int64), np.repeat(np.arange(10), 10), ("a",))
    drawn = draw_rows(rows, np.array([0]), 5, np.random.default_rng(0))
    assert len(set(rows.groups[drawn])) == 5
    drawn = draw_rows(rows, np.array([0]), 12, np.random.default_rng(0))
    assert len(set(rows.groups[drawn])) == 5


def rows_of(counts: dict[str, int]) -> Rows:
    classes = np.repeat(np.arange(len(counts)), list(counts.values())).astype(np.int64)
    return Rows(classes, np.arange(len(classes)), tuple(counts))


def test_a_class_with_too_few_samples_is_left_out_or_the_point_is_skipped() -> None:
    rows = rows_of({"maize": 30, "oats": 12, "rye": 30})
    always_right = {"x": lambda drawn, others, seed: rows.classes[others]}
    small, large = evaluate(rows, None, always_right, Plan((2, 5), 2), Reporter())["x"]
    assert small.left_out == () and set(small.class_f1) == {"maize", "oats", "rye"}
    assert large.left_out == ("oats",) and large.macro_f1 is not None
    assert large.macro_f1.value == 1 and large.test_samples == 50
    strict = Plan((5, 25), 2, every_class=True)
    for point in evaluate(rows, None, always_right, strict, Reporter())["x"]:
        assert point.draws == 0 and point.macro_f1 is None and "oats" in point.skipped


def test_a_group_that_both_tables_hold_is_on_one_side_only() -> None:
    classes = np.tile([0, 1], 40).astype(np.int64)
    learn = Rows(classes, np.arange(80), ("a", "b"))
    test = Rows(classes, np.arange(40, 120), ("a", "b"))
    seen = []

    def predict(drawn: np.ndarray, others: np.ndarray, seed: int) -> np.ndarray:
        seen.append((learn.groups[drawn], test.groups[others]))
        return test.classes[others]

    evaluate(learn, test, {"x": predict}, Plan((10,), 5), Reporter())
    assert len(seen) == 5
    assert not any(set(drawn) & set(others) for drawn, others in seen)
    assert any(len(others) < 80 for _, others in seen)


def test_scores_are_those_of_scikit_learn() -> None:
    from sklearn.metrics import f1_score

    generator = np.random.default_rng(0)
    truth, said = generator.integers(0, 3, 200), generator.integers(NO_CLASS, 3, 200)
    f1, right = scores(truth, said, np.arange(3))
    np.testing.assert_allclose(f1, f1_score(truth, said, average=None, labels=[0, 1, 2]))
    assert right == pytest.approx((truth == said).mean())


def test_the_interval_is_students() -> None:
    found = mean_estimate(np.array([0.5, 0.6, 0.7]))
    # t(0.975, 2) = 4.3027; 0.1 / sqrt(3) = 0.057735
    assert (found.low, found.value, found.high) == pytest.approx((0.3516, 0.6, 0.8484), abs=1e-4)
    alone = mean_estimate(np.array([0.5]))
    assert (alone.low, alone.high) == (0.0, 1.0)


def test_irregular_dates_become_months_and_bands_that_hide_steps_are_left_out() -> None:
    days = np.array([["2021-01-03", "2021-02-03"], ["2021-01-20", "2021-02-25"]], "datetime64[D]")
    values = np.ones((2, 2, 2), np.float32)
    values[:, 1, 1] = np.nan
    found = prepare_series(
        SeriesSamples((SensorSamples("s2", ("B08", "B11"), values),), days, "dates"), ["s2"]
    )
    assert found.samples.time_step == "month" and found.samples.bands == {"s2": ("B08",)}
    assert len(found.notes) == 2 and "B11" in found.notes[1]


# --- on a real table -----------------------------------------------------------------------------


def asked(shared: Path, **more: object) -> EvaluateTable:
    table = shared / "data" / "tables" / "denmark_2016" / "dk2016_parcels_4dates_with_block.csv"
    given_fields = {"labels_per_class": "3", "draws": 2, "group": "block", **more}
    return EvaluateTable(str(table), str(SIDECARS / "denmark_parcels.json"), **given_fields)  # type: ignore[arg-type]


def test_a_real_table_is_evaluated_told_and_written(shared: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "figures.json"
    request = asked(shared, recipe="few-labels,logistic-regression", out=str(out))
    result = run(request, Reporter())
    written = from_json(TableEvaluated, json.loads(out.read_text(encoding="utf-8")))
    assert to_json(written) == to_json(result) == to_json(run(request, Reporter()))
    (part,) = result.parts
    few, logistic = part.recipes
    assert few.uses_unlabelled and not logistic.uses_unlabelled
    for scored in part.recipes:
        (point,) = scored.points
        assert point.macro_f1 is not None and point.macro_f1.value > 0.4
        assert set(point.class_f1) == set(part.classes)
    text = worded_evaluation(result)
    assert "learns from the unlabelled samples, too" in text and "3 labels" in text
    assert any("without their labels" in warning for warning in result.warnings)


def test_the_same_table_named_twice_is_no_other_table(shared: Path) -> None:
    """Else the labelled samples would be tested, too."""
    once = asked(shared, recipe="logistic-regression")
    twice = asked(
        shared, recipe="logistic-regression", test_table=once.table, test_sidecar=once.sidecar
    )
    found = [run(request, Reporter()).parts[0].recipes[0].points[0] for request in (once, twice)]
    assert found[0].test_samples == found[1].test_samples


def test_labels_from_elsewhere_are_learned_from_and_never_tested_on(shared: Path) -> None:
    """In-distribution, and mixed with another place: the same test samples."""
    table = shared / "data" / "tables" / "us_ar_ca_2021_s2_10day_cdl.parquet"
    given = {"recipe": "logistic-regression", "labels_per_class": "5", "draws": 2}
    here = EvaluateTable(
        str(table),
        str(SIDECARS / "us_ar_ca.json"),
        where="zone=arkansas/Z0",
        classes="rice,cotton",
        **given,
    )
    there = replace(here, also_where="state=california", also_labels=20)
    alone, mixed = (run(one, Reporter()).parts[0].recipes[0].points[0] for one in (here, there))
    assert alone.test_samples == mixed.test_samples
    assert alone.macro_f1 != mixed.macro_f1
    with pytest.raises(BadRequest):
        run(replace(here, also_where="state=arkansas"), Reporter())


def test_all_but_one_group_can_be_learned_from(shared: Path) -> None:
    request = asked(shared, recipe="logistic-regression", group="")
    table = pd.read_csv(request.table)
    block = str(table["MarkblokNr"].iloc[0])
    asked_for = replace(request, where=f"block!={block}", test_where=f"block={block}")
    with pytest.raises(TooFewSamples):  # ten of each class are not in one block
        run(asked_for, Reporter())
    (part,) = run(replace(request, where=f"block!={block}"), Reporter()).parts
    (whole,) = run(request, Reporter()).parts
    assert part.samples == whole.samples - (table["MarkblokNr"] == block).sum()


def test_what_cannot_be_evaluated_is_said(shared: Path) -> None:
    for wrong, error in (
        ({"group": "farm"}, GroupingUnknown),
        ({"recipe": "magic"}, RecipeUnknown),
        ({"classes": "bananas,maize"}, BadRequest),
        ({"labels_per_class": "three"}, BadRequest),
        ({"where": "cell"}, BadRequest),
        ({"where": "cell=nowhere"}, TooFewSamples),
        ({"labels_per_class": "5000"}, TooFewSamples),
    ):
        with pytest.raises(error):
            run(asked(shared, **wrong), Reporter())
