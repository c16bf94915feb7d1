"""Figures of held-out parcels, against scikit-learn and by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import (
    balanced_accuracy_score,
    f1_score,
    jaccard_score,
    precision_score,
)

from furrow.engine.accuracy.assessment import HeldOutParcel, assess
from furrow.engine.contract import NO_DATA, Legend
from furrow.engine.contract.codec import from_json, to_json
from furrow.engine.contract.errors import TooFewParcels

LEGEND = Legend.from_names(("Maize", "Wheat", "Rye", "Oats"))


def parcel(truth: int, said: int, pixels: int = 10, uid: str = "x") -> HeldOutParcel:
    return HeldOutParcel(uid, truth, {said: pixels}, 0.9)


@given(st.lists(st.tuples(st.integers(2, 4), st.integers(2, 5)), min_size=3, max_size=40))
def test_figures_are_scikit_learns(pairs: list[tuple[int, int]]) -> None:
    found = assess([parcel(*pair) for pair in pairs], LEGEND, "test")
    truth, said = np.array(pairs).T
    labels = sorted(set(truth))
    macro = f1_score(truth, said, labels=labels, average="macro", zero_division=0)
    weighted = f1_score(truth, said, labels=labels, average="weighted", zero_division=0)
    assert found.macro_f1.value == pytest.approx(macro)
    assert found.weighted_f1.value == pytest.approx(weighted)
    assert found.overall.value == pytest.approx((truth == said).mean())
    for mean in ("macro", "weighted"):
        iou = jaccard_score(truth, said, labels=labels, average=mean, zero_division=0)
        assert getattr(found, f"{mean}_iou").value == pytest.approx(iou)
        # A class that is never mapped has no precision, and is left out of the mean.
        mapped = [label for label in labels if label in said]
        precision = precision_score(truth, said, labels=mapped, average=mean) if mapped else np.nan
        assert getattr(found, f"{mean}_precision").value == pytest.approx(precision, nan_ok=True)
    recalls = [(said[truth == c] == c).mean() for c in labels]
    assert found.average.value == pytest.approx(np.mean(recalls))
    if set(said) <= set(truth):
        assert found.average.value == pytest.approx(balanced_accuracy_score(truth, said))


def test_a_parcel_counts_by_its_majority_and_unseen_pixels_do_not_outvote() -> None:
    mixed = HeldOutParcel("a", 2, {2: 4, 3: 3, NO_DATA: 50}, 0.8)
    assert mixed.majority == 2
    assert HeldOutParcel("b", 2, {NO_DATA: 5}, 0.0).majority == NO_DATA


def test_all_right_of_few_is_not_certain() -> None:
    found = assess([parcel(2, 2), parcel(2, 2), parcel(3, 3), parcel(3, 3)], LEGEND, "test")
    assert found.overall.value == 1.0 and found.overall.low < 0.6
    assert found.macro_f1.low < 0.6
    assert all(item.f1.low < 0.6 for item in found.per_class)
    assert any("few" in warning for warning in found.warnings)


def test_wrong_parcels_are_listed_with_what_the_map_says() -> None:
    found = assess([parcel(2, 3, uid="field 7"), parcel(3, 3), parcel(2, 2)], LEGEND, "test")
    (wrong,) = found.wrong
    assert (wrong.uid, wrong.truth, wrong.predicted) == ("field 7", "Maize", "Wheat")


def test_a_class_that_was_never_mapped_has_no_precision() -> None:
    found = assess([parcel(2, 3), parcel(3, 3), parcel(3, 3)], LEGEND, "test")
    maize = found.per_class[0]
    assert np.isnan(maize.precision.value) and (
        maize.precision.low,
        maize.precision.high,
    ) == (0, 1)
    assert maize.recall.value == 0.0


def test_an_unscored_class_that_was_mapped_is_a_column_not_a_row() -> None:
    found = assess([parcel(2, 5), parcel(3, 3), parcel(2, 2)], LEGEND, "test", ["Oats"])
    assert found.predicted_classes == ("Maize", "Wheat", "Oats")
    assert found.confusion == ((1, 0, 1), (0, 1, 0))
    assert any("Oats" in warning for warning in found.warnings)


def test_pixel_intervals_are_as_wide_as_few_parcels_make_them() -> None:
    parcels = [
        parcel(2, 2, 5000),
        parcel(2, 3, 5000),
        parcel(3, 3, 5000),
        parcel(3, 3, 5000),
    ]
    found = assess(parcels, LEGEND, "test")
    assert found.pixel_overall.high - found.pixel_overall.low > 0.3


def test_an_assessment_survives_json() -> None:
    found = assess([parcel(2, 3), parcel(3, 3)], LEGEND, "test")
    again = from_json(type(found), to_json(found))
    assert to_json(again) == to_json(found)


def test_shares_of_area_sum_to_one_and_are_no_surer_than_the_parcels_allow() -> None:
    found = assess([parcel(2, 2, 900), parcel(2, 3, 100), parcel(3, 3, 50)], LEGEND, "test")
    for row, pixels in zip(found.area_shares, found.pixel_confusion, strict=True):
        assert [item.value for item in row] == pytest.approx(np.array(pixels) / sum(pixels))
        assert all(0 <= item.low <= item.value <= item.high <= 1 for item in row)
    (alone,) = [item for item in found.area_shares[1] if item.value == 1]
    assert alone.low < 0.3, "one parcel says little"


def test_one_parcel_a_class_gives_intervals_that_say_how_little_is_known() -> None:
    found = assess([parcel(2, 2), parcel(3, 3), parcel(4, 2)], LEGEND, "test")
    names = "overall average macro_f1 weighted_f1 pixel_overall pixel_macro_f1 macro_iou"
    for figure in (getattr(found, name) for name in names.split()):
        assert figure.high - figure.low > 0.5
    assert len(found.warnings) == 2


def test_a_single_parcel_of_a_single_class_is_no_crash_and_no_certainty() -> None:
    found = assess([parcel(2, 2)], LEGEND, "test")
    assert found.overall.value == 1.0 and found.overall.low < 0.3
    assert found.pixel_overall.low < 0.3 and found.area_shares[0][0].low < 0.3


def test_no_parcel_is_a_sentence() -> None:
    with pytest.raises(TooFewParcels) as caught:
        assess([], LEGEND, "test")
    assert "no parcel is left to score" in caught.value.what


def test_a_class_that_nothing_is_mapped_as_has_no_mean_precision() -> None:
    found = assess([parcel(2, 5), parcel(3, 5)], LEGEND, "test")
    assert found.macro_precision is not None and np.isnan(found.macro_precision.value)
    assert (found.macro_precision.low, found.macro_precision.high) == (0.0, 1.0)
    assert found.macro_f1.value == 0.0


def test_a_confidence_that_is_no_number_spoils_no_figure() -> None:
    unseen = HeldOutParcel("a", 2, {3: 5}, float("nan"))
    found = assess([unseen, parcel(3, 3), parcel(2, 2)], LEGEND, "test")
    (wrong,) = found.wrong
    assert np.isnan(wrong.confidence) and np.isfinite(found.overall.value)
    assert from_json(type(found), to_json(found)).overall == found.overall


def test_a_reference_class_that_the_map_lacks_counts_as_missed() -> None:
    found = assess([parcel(5, 2), parcel(5, 3), parcel(2, 2), parcel(3, 3)], LEGEND, "test")
    oats = next(item for item in found.per_class if item.name == "Oats")
    assert oats.recall.value == 0.0 and np.isnan(oats.precision.value)
    assert found.overall.value == 0.5


def test_an_assessment_of_an_earlier_furrow_still_opens() -> None:
    document = to_json(assess([parcel(2, 3), parcel(3, 3)], LEGEND, "test"))
    for name in ("macro_precision", "weighted_precision", "macro_iou", "weighted_iou"):
        del document[name]
    del document["area_shares"]
    found = from_json(type(assess([parcel(2, 2)], LEGEND, "test")), document)
    assert found.macro_iou is None and found.area_shares == ()
