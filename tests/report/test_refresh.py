"""A finished map's report, taken up to date with what came after the map."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from furrow.engine.cli.words import worded_result
from furrow.engine.contract import FurrowError
from furrow.engine.contract.audit_results import AUDIT_FILE, AUDIT_FOLDER
from furrow.engine.contract.codec import to_json
from furrow.engine.contract.message import with_messages
from furrow.engine.contract.report_requests import WriteReport
from furrow.engine.contract.report_results import ReportWritten
from furrow.engine.contract.requests import CropMapFromLabels, LeakageAudit
from furrow.engine.contract.verdict_results import VERDICT_FILE, VERDICT_FOLDER, VerdictGiven
from furrow.engine.jobs import run
from furrow.engine.mapping.map_folder import MAP_FILE, find_map
from furrow.engine.project.artefacts import hash_file
from furrow.engine.report.writer import REPORT_HTML, REPORT_JSON
from furrow.tests.report.later_sample import later
from furrow.tests.support import tiny

RECIPE = "logistic-regression"
MAP = f"{RECIPE}-1"


@pytest.fixture(scope="module")
def mapped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project with a map. Tests copy it."""
    folder = tmp_path_factory.mktemp("refresh")
    inputs = tiny.write_inputs(folder / "inputs", months=range(4, 9))
    parcels = tiny.parcel_table()
    parcels["crop"] = parcels["crop"].where(parcels.index % 3 == 0, None)
    parcels.to_file(inputs.parcels, layer="parcels", driver="GPKG")
    season = {"season_start": "2021-04-01", "season_end": "2021-08-31"}
    project = tiny.make_project(folder / "project", inputs, **season)
    run(CropMapFromLabels(str(project), recipe=RECIPE))
    return project


@pytest.fixture
def project(mapped: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(mapped, tmp_path / "project"))


def write(project: Path) -> ReportWritten:
    result = run(WriteReport(str(project)))
    assert isinstance(result, ReportWritten)
    return result


def page(project: Path) -> str:
    return (project / "maps" / MAP / REPORT_HTML).read_text("utf-8")


def give_verdict(project: Path, **changes: object) -> None:
    """A verdict as its own job writes it."""
    kept = later(("Maize", "Wheat"), RECIPE).verdict
    assert kept is not None
    _, document = find_map(project / "maps", None)
    card = json.loads((project / "models" / document.model / "model.json").read_text("utf-8"))
    own = {name: card["inputs"][name] for name in ("stack_sha256", "labels_sha256")}
    found: VerdictGiven = replace(kept.result, **{**own, **changes})  # type: ignore[arg-type]
    (project / VERDICT_FOLDER).mkdir()
    text = json.dumps(with_messages(to_json(found)))
    (project / VERDICT_FOLDER / VERDICT_FILE).write_text(text, "utf-8")


def test_the_same_report_comes_out_again_where_nothing_was_added(project: Path) -> None:
    before = (project / "maps" / MAP / REPORT_JSON).read_bytes()
    _, map_before = find_map(project / "maps", None)
    result = write(project)
    assert (project / "maps" / MAP / REPORT_JSON).read_bytes() == before
    assert {"areas", "audit", "verdict"} <= set(result.lacks)
    for command in ("areas estimate", "audit", "verdict"):
        assert f"furrow {command} project" in page(project)
    _, map_after = find_map(project / "maps", None)
    assert map_after == map_before
    assert f"The report of {MAP} is up to date." in worded_result("write_report", to_json(result))


def test_audit_and_verdict_come_into_the_report_and_its_hashes_stay_right(project: Path) -> None:
    folder = project / "maps" / MAP
    written_at = (folder / MAP_FILE).stat().st_mtime_ns
    crop_map = (folder / "crop_map.tif").stat().st_ino
    audited = run(LeakageAudit(str(project), recipe=RECIPE))
    give_verdict(project)
    result = write(project)
    assert {"audit", "verdict"} <= set(result.holds) and not result.stale
    assert audited.sentence in page(project)
    assert "Labels that would help most" in page(project)
    french = (folder / "report.fr.html").read_text("utf-8")
    assert "Un découpage au hasard par pixel" in french
    _, document = find_map(project / "maps", None)
    for name in (REPORT_HTML, "report.fr.html", REPORT_JSON):
        assert document.files[name] == hash_file(folder / name)
    # A map that is read goes on being so, and an old map does not become the newest.
    assert (folder / "crop_map.tif").stat().st_ino == crop_map
    assert (folder / MAP_FILE).stat().st_mtime_ns == written_at
    assert not list(project.glob("maps/.*"))


def test_what_was_made_from_other_labels_is_called_so_and_gives_no_advice(project: Path) -> None:
    kept = later(("Maize", "Wheat"), RECIPE).verdict
    assert kept is not None
    arms = tuple(replace(arm, is_recommended=arm.name == "presto") for arm in kept.result.arms)
    give_verdict(project, arms=arms, labels_sha256="of other labels")
    result = write(project)
    assert result.stale == ("verdict",)
    assert "other labels or imagery than the map" in page(project)
    assert not any("instead" in sentence for sentence in result.summary)


def test_the_verdict_says_what_to_do_next_where_it_names_another_model(project: Path) -> None:
    kept = later(("Maize", "Wheat"), RECIPE).verdict
    assert kept is not None
    arms = tuple(replace(arm, is_recommended=arm.name == "presto") for arm in kept.result.arms)
    give_verdict(project, arms=arms)
    result = write(project)
    assert "rain with “presto” instead, as the verdict below says" in result.summary[2]


def test_what_was_measured_stays_when_labels_and_imagery_are_gone(project: Path) -> None:
    document = project / "maps" / MAP / REPORT_JSON
    before: Mapping[str, Any] = json.loads(document.read_text("utf-8"))
    for name in ("imagery", "models"):
        shutil.rmtree(project / name)
    (project / "labels.gpkg").unlink()
    write(project)
    after = json.loads(document.read_text("utf-8"))
    assert after["figures"] == before["figures"]


def test_a_damaged_audit_is_as_if_it_were_not_there(project: Path) -> None:
    file = project / AUDIT_FOLDER / AUDIT_FILE
    file.parent.mkdir()
    for damaged in ("{", '{"source": 1}', "[]"):
        file.write_text(damaged, "utf-8")
        assert "audit" in write(project).lacks


def test_a_failed_write_leaves_report_and_map_as_they_were(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = project / "maps" / MAP
    before = {file.name: hash_file(file) for file in folder.iterdir()}
    give_verdict(project)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("furrow.engine.report.refresh.write_map_document", full)
    with pytest.raises(FurrowError) as caught:
        write(project)
    assert caught.value.code == "disk-full"
    assert {file.name: hash_file(file) for file in folder.iterdir()} == before
    assert not list(project.glob("maps/.*"))


def test_without_a_map_there_is_a_sentence(project: Path) -> None:
    shutil.rmtree(project / "maps")
    with pytest.raises(FurrowError) as caught:
        write(project)
    assert caught.value.code == "step-missing"


def test_a_damaged_or_undated_verdict_neither_counts_nor_stops_the_report(project: Path) -> None:
    give_verdict(project, labels_sha256="")
    assert write(project).stale == ("verdict",), "of unknown labels, so not up to date"
    file = project / VERDICT_FOLDER / VERDICT_FILE
    file.write_text(json.dumps({"inputs": None, "sentence": 4}), "utf-8")
    assert "verdict" in write(project).lacks
