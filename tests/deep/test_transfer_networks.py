"""Networks from one place to another: every strategy, with the channels that were asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import PlacesDiffer
from furrow.engine.contract.requests import PrepareImagery
from furrow.engine.contract.transfer_requests import EvaluateTransfer
from furrow.engine.jobs import run
from furrow.tests.studies.two_places import write_table
from furrow.tests.support.tiny import make_project, write_inputs

pytest.importorskip("torch", reason="torch is not installed")

ARMS = "as-is,scratch,finetune,finetune-encoder"


@pytest.fixture(scope="module")
def projects(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    folder = tmp_path_factory.mktemp("two")
    found = []
    for seed in (0, 1):
        inputs = write_inputs(folder / f"inputs{seed}", seed)
        project = make_project(folder / f"project{seed}", inputs)
        run(PrepareImagery(project=str(project)))
        found.append(str(project))
    return found[0], found[1]


def test_a_network_of_series_goes_on_from_its_source(tmp_path: Path) -> None:
    places: dict[str, Any] = write_table(tmp_path)
    request = EvaluateTransfer(
        recipe="cnn1d-sar", arms=ARMS, draws=1, settings="epochs=4", bands="VV,VH", **places
    )
    found = run(request, Reporter())
    f1 = {(one.arm, one.view): one.macro_f1[0] for one in found.scores}
    assert {arm for arm, view in f1 if view == "here"} == set(ARMS.split(","))
    assert f1["finetune", "here"] > 0.6
    assert f1["finetune", "here"] != f1["finetune-encoder", "here"] or f1["as-is", "here"] == 1


def test_a_network_over_patches_learns_from_one_channel_alone(projects: tuple[str, str]) -> None:
    request = EvaluateTransfer(
        *projects,
        recipe="recurrent-unet",
        arms=ARMS,
        views="here,season",
        bands="VH",
        labels_per_class=3,
        draws=1,
        settings="epochs=1,patch_px=32,composites=2,samples_an_epoch=8",
    )
    found = run(request, Reporter())
    assert found.bands == {"s1": ("VH",)} and found.unit == "parcel"
    assert {one.arm for one in found.scores} == set(ARMS.split(","))
    assert "not tested in places that were moved" in found.left_out["season"]


def test_projects_of_other_months_do_not_line_up(projects: tuple[str, str], tmp_path: Path) -> None:
    inputs = write_inputs(tmp_path / "inputs", 0, months=range(1, 7))
    other = make_project(tmp_path / "half", inputs, season_end="2021-06-30")
    run(PrepareImagery(project=str(other)))
    request = EvaluateTransfer(projects[0], str(other), recipe="recurrent-unet", draws=1)
    with pytest.raises(PlacesDiffer, match="do not line up"):
        run(request, Reporter())
