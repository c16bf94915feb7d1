"""From one place to another: the same draws for all, groups kept whole, refused in words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from furrow.engine.cli.transfer_words import worded_transfer
from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import BadRequest, PlacesDiffer
from furrow.engine.contract.transfer_requests import EvaluateTransfer
from furrow.engine.features.samples import SensorSamples, SeriesSamples
from furrow.engine.jobs import run
from furrow.engine.studies.grounds import Grounds, classes_of
from furrow.engine.studies.places import CALENDAR, SEASON, Asked, both_places, moved, same_steps
from furrow.engine.studies.transfer import Plan, measure
from furrow.engine.training.recipes import read_recipe
from furrow.tests.studies.two_places import write_table
from furrow.tests.support import tiny

SIDECARS = Path(__file__).resolve().parents[2] / "benchmarks" / "sidecars"
QUICK: dict[str, Any] = {"settings": "", "recipe": "logistic-regression", "draws": 2}


@pytest.fixture
def places(tmp_path: Path) -> dict[str, Any]:
    return write_table(tmp_path)


def test_both_channels_tell_crops_apart_that_one_cannot(places: dict[str, Any]) -> None:
    both, one = (
        run(EvaluateTransfer(bands=bands, **places, **QUICK), Reporter())
        for bands in ("VV,VH", "VH")
    )
    assert both.bands == {"s1": ("VV", "VH")} and one.bands == {"s1": ("VH",)}
    iou = [{(s.arm, s.view): np.mean(s.iou) for s in found.scores} for found in (both, one)]
    assert set(iou[0]) == {("as-is", "home"), ("as-is", "here"), ("scratch", "here")}
    assert iou[0]["scratch", "here"] > iou[1]["scratch", "here"] + 0.1
    assert "macro-F1" in worded_transfer(both)


def test_a_draw_is_the_same_by_itself_and_among_others(places: dict[str, Any]) -> None:
    every = run(EvaluateTransfer(**places, **QUICK), Reporter())
    last = run(EvaluateTransfer(**places, **{**QUICK, "draws": 1, "seed": 1}), Reporter())
    assert [one.iou[1] for one in every.scores] == [one.iou[0] for one in last.scores]


@dataclass
class Watched:
    """A ground that remembers what it was asked, and says the truth."""

    classes: np.ndarray
    taught: list[np.ndarray] = field(default_factory=list)
    tested: list[np.ndarray] = field(default_factory=list)

    def fit(self, units: Any, recipe: Any, seed: int, start: Any, reporter: Any) -> str:
        self.taught.append(units)
        return "model"

    def say(self, model: Any, units: Any) -> Any:
        self.tested.append(units)
        return self.classes[units]


def test_no_parcel_is_learned_from_and_tested(places: dict[str, Any]) -> None:
    asked = [
        Asked(places[name], places["sidecar"], places[f"{name}_where"], "")
        for name in ("source", "target")
    ]
    pair = both_places(*asked, "", (), 5)
    source, target = (
        Watched(classes_of(place, pair.classes)) for place in (pair.source, pair.target)
    )
    grounds = Grounds(source, {"here": target}, {}, {}, 12, ())
    plan = Plan(("as-is", "scratch"), 5, 0, 0, 3, 0)
    found = measure(pair, grounds, read_recipe("random-forest"), plan, Reporter())
    assert all(score.iou == (1.0, 1.0, 1.0) for score in found.scores)
    for place, ground in ((pair.source, source), (pair.target, target)):
        tests = ground.tested if place is pair.source else ground.tested[::2]
        assert len(ground.taught) == len(tests) == 3
        for taught, tested in zip(ground.taught, tests, strict=True):
            assert not set(place.keys[taught]) & set(place.keys[tested])
            assert len(np.unique(ground.classes[tested])) == 3


def test_real_radar_of_canada_goes_from_east_to_west(shared: Path) -> None:
    table = str(shared / "data" / "tables" / "canada_2017_aafc_s1s2_monthly_long.parquet")
    found = run(
        EvaluateTransfer(
            table,
            table,
            sidecar=str(SIDECARS / "canada.json"),
            source_where="zone=6191",
            target_where="zone=6121",
            bands="VV,VH",
            group="place",
            **QUICK,
        ),
        Reporter(),
    )
    assert {"permanent grass", "wheat"} <= set(found.classes) and not found.simulated
    scores = {(one.arm, one.view): np.mean(one.macro_f1) for one in found.scores}
    assert scores["scratch", "here"] > 1 / len(found.classes)


@pytest.mark.parametrize(
    "changes, error, words",
    [
        ({"bands": "B04"}, PlacesDiffer, "the source has no B04"),
        ({"target_where": "region=east"}, PlacesDiffer, "one and the same"),
        ({"classes": "rice,wheat"}, PlacesDiffer, "too few samples in one of them: rice"),
        ({"labels_per_class": 27}, PlacesDiffer, "they share 0 crops"),
        ({"labels_per_class": 0}, BadRequest, "as-is only"),
        ({"arms": "frozen"}, BadRequest, "“frozen” is none of"),
        ({"settings": "epochs=3"}, BadRequest, "has no setting epochs"),
        ({"augmentation": "year"}, BadRequest, "does not shift the season"),
        ({"recipe": "few-labels"}, BadRequest, "learns from the area as well"),
    ],
)
def test_what_cannot_be_compared_is_said(
    places: dict[str, Any], changes: dict[str, Any], error: type[Exception], words: str
) -> None:
    request = replace(EvaluateTransfer(**places, **QUICK), **changes)
    with pytest.raises(error, match=words):
        run(request, Reporter())


def test_a_project_and_a_table_are_no_pair(places: dict[str, Any], tmp_path: Path) -> None:
    project = tiny.make_project(tmp_path / "p", tiny.write_inputs(tmp_path / "inputs"))
    request = EvaluateTransfer(**{**places, "target": str(project / "furrow.json")}, **QUICK)
    with pytest.raises(PlacesDiffer, match="one is a project, the other a table"):
        run(request, Reporter())


def series(first: str, months: int) -> SeriesSamples:
    days = (np.datetime64(first, "M") + np.arange(months)).astype("datetime64[D]") + 14
    values = np.arange(months, dtype=np.float32)[None, :, None]
    return SeriesSamples(
        (SensorSamples("s1", ("VH",), values),),
        days[None],
        "month",
        np.array([[40, 5]], np.float32),
    )


def test_seasons_are_laid_over_each_other_by_the_time_of_year() -> None:
    one, other = same_steps(series("2021-01", 12), series("2017-08", 17))
    months = [own.days[0].astype("datetime64[M]").astype(int) % 12 for own in (one, other)]
    assert months[0].tolist() == months[1].tolist() == list(range(12))
    assert other.sensors[0].values[0, 0, 0] == 5  # January of the second year
    with pytest.raises(PlacesDiffer, match="do not line up: 93 days"):
        same_steps(series("2021-01", 6), series("2021-04", 6))


def test_a_place_is_moved_to_the_other_half_of_the_globe() -> None:
    here = series("2021-01", 12)
    season, calendar = moved(here, SEASON), moved(here, CALENDAR)
    assert (season.days - here.days == np.timedelta64(182, "D")).all()
    assert (season.sensors[0].values == here.sensors[0].values).all()
    assert (calendar.days == here.days).all()
    assert calendar.sensors[0].values[0, :, 0].tolist() == [6, 7, 8, 9, 10, 11, 0, 1, 2, 3, 4, 5]
    assert calendar.location is not None and calendar.location.tolist() == [[-40, 5]]
    with pytest.raises(PlacesDiffer, match="no whole year"):
        moved(series("2021-04", 7), CALENDAR)


def test_parcels_that_two_tables_share_are_not_tested_on(tmp_path: Path) -> None:
    asked = []
    for year in ("2020", "2021"):
        folder = tmp_path / year
        folder.mkdir()
        own = write_table(folder, seed=int(year))
        asked.append((own["source"], own["sidecar"]))
    (one, its), (other, others) = asked
    source = Asked.of(one, its, "region=east", "")
    pair = both_places(source, Asked.of(other, others, "", ""), "", (), 2)
    tested = pair.target.keys[pair.target.crops != ""]
    assert len(tested) and not set(tested) & set(pair.source.keys)
    assert "84 parcels or samples lie in both places" in str(pair.notes[-1])
    with pytest.raises(PlacesDiffer):
        both_places(source, Asked.of(other, others, "region=east", ""), "", (), 2)
