"""A map tells of every pixel how far it can be trusted: calibrated, unsure, applicable."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from furrow.engine.accuracy.trust.conformal import groups_needed
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.requests import CropMapFromLabels, MapCrops
from furrow.engine.contract.results import MapMade
from furrow.engine.jobs import run
from furrow.engine.mapping.map_folder import read_map_document
from furrow.engine.training.bundle import open_bundle
from tests.support.cards import change_card

SURE, NOTHING_KNOWN, INSIDE = 1, 255, 100


def layer(made: MapMade, name: str) -> np.ndarray:
    with rasterio.open(Path(made.folder) / name) as dataset:
        return dataset.read(1)


@pytest.fixture
def project(finished_copy: Path) -> Path:
    """Two labelled parcels of each crop."""
    return finished_copy


def test_a_model_keeps_what_its_figures_come_from(finished: tuple[Path, MapMade]) -> None:
    folder = finished[0] / "models" / "few-labels-1"
    trust = open_bundle(folder).trust()
    assert trust is not None and trust.ground is not None
    assert "trust.npz" in open_bundle(folder).files
    assert trust.figures.parcels == 6 and trust.figures.groups == 6
    assert trust.figures.applicability is not None
    assert trust.figures.before is not None and trust.figures.after is not None
    assert [one.promised for one in trust.figures.coverages] == [0.8, 0.9, 0.95]
    np.testing.assert_allclose(trust.held.probabilities.sum(axis=1), 1)


def test_too_few_parcels_for_a_promise_are_said_and_no_pixel_is_sure(
    finished: tuple[Path, MapMade],
) -> None:
    made = finished[1]
    assert made.trusted is not None and made.trusted.coverage == 0.9
    assert made.trusted.unsure == 1.0
    (said,) = [text for text in made.warnings if "can be called sure" in text]
    assert f"takes {groups_needed(0.9)} held-out parcels" in said
    assert SURE not in layer(made, "unsure.tif")


def test_what_is_promised_at_a_lower_coverage_makes_pixels_sure(
    project: Path, finished: tuple[Path, MapMade]
) -> None:
    made = run(MapCrops(str(project), coverage=0.6))
    assert not made.reused, "another coverage is another map"
    assert run(MapCrops(str(project), coverage=0.6)).reused
    assert made.trusted is not None and made.trusted.unsure < 0.5
    unsure = layer(made, "unsure.tif")
    known = unsure != NOTHING_KNOWN
    assert made.trusted.unsure == pytest.approx((unsure[known] != SURE).mean())
    figures = read_map_document(Path(made.folder)).trust
    assert figures is not None and figures.coverage == 0.6
    assert figures.chosen is not None and all(one.promised for one in figures.thresholds)
    # The class that the map shows does not depend on what is told of it.
    np.testing.assert_array_equal(layer(made, "crop_map.tif"), layer(finished[1], "crop_map.tif"))


def test_layers_know_nothing_just_where_the_map_has_no_crop(
    finished: tuple[Path, MapMade],
) -> None:
    made = finished[1]
    no_crop = layer(made, "crop_map.tif") <= 1
    for name in ("confidence.tif", "unsure.tif", "applicability.tif"):
        np.testing.assert_array_equal(layer(made, name) == NOTHING_KNOWN, no_crop)
    unlike = layer(made, "applicability.tif")[~no_crop]
    assert made.trusted is not None
    assert made.trusted.outside == pytest.approx((unlike > INSIDE).mean())
    assert (unlike <= INSIDE).mean() > 0.5, "the season that it learned from is like itself"


def test_names_lie_beside_the_layers(finished: tuple[Path, MapMade]) -> None:
    folder = Path(finished[1].folder)
    assert "Sure: one class" in (folder / "unsure.tif.aux.xml").read_text()
    assert "Outside: very unlike it" in (folder / "applicability.tif.aux.xml").read_text()
    assert "DISCRETE" in (folder / "applicability.qml").read_text()


def test_a_model_of_before_maps_as_it_did_and_the_map_says_why(
    project: Path, finished: tuple[Path, MapMade]
) -> None:
    folder = project / "models" / "few-labels-1"

    def without_trust(card: dict[str, Any]) -> None:
        del card["trust"], card["calibration"], card["files"]["trust.npz"]

    change_card(folder, without_trust)
    (folder / "trust.npz").unlink()
    made = run(MapCrops(str(project)))
    assert not made.reused and made.unsure is None and made.applicability is None
    assert made.trusted is not None and np.isnan(made.trusted.unsure)
    assert any("Train the model again" in text for text in made.warnings)
    assert not (Path(made.folder) / "unsure.tif").exists()
    np.testing.assert_array_equal(layer(made, "crop_map.tif"), layer(finished[1], "crop_map.tif"))


@pytest.mark.parametrize("coverage", [90.0, 0.0, 1.0, 0.3])
def test_an_impossible_coverage_is_refused_in_a_sentence(project: Path, coverage: float) -> None:
    for request in (MapCrops, CropMapFromLabels):
        with pytest.raises(BadRequest, match="a share between 0.5 and 0.99, such as 0.9"):
            run(request(str(project), coverage=coverage))
