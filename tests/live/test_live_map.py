"""The live map by its public door: the requests preview_map and suggest_parcels."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import rasterio
import shapely

from furrow.engine.contract.errors import (
    BadRequest,
    NothingToSuggest,
    StepMissing,
    ViewOutsideArea,
)
from furrow.engine.contract.legend import NOT_CROPLAND
from furrow.engine.contract.requests import PrepareImagery, PreviewMap, SuggestParcels
from furrow.engine.jobs import preview_map, run
from furrow.engine.live.session import LiveSessions
from furrow.tests.support.tiny import LEFT, TOP, make_project, parcel_crops, write_inputs

LAYER = "parcels"


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("live")
    folder = make_project(base / "project", write_inputs(base / "inputs"))
    run(PrepareImagery(str(folder)))
    return folder


@pytest.fixture
def project(prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy with six of its 36 parcels labelled, in an engine that was just started."""
    monkeypatch.setattr(preview_map, "SESSIONS", LiveSessions())
    monkeypatch.setattr("furrow.engine.jobs.suggest_parcels.SESSIONS", preview_map.SESSIONS)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    folder = tmp_path / "project"
    shutil.copytree(prepared, folder)
    label(folder, range(6))
    return folder


def label(project: Path, which: range | list[int], **crops: str) -> None:
    """Only these parcels keep their label; ``p3="Wheat"`` gives one another."""
    file = project / "labels.gpkg"
    whole = project.parent / "whole.gpkg"
    if not whole.exists():
        shutil.copyfile(file, whole)
    parcels = gpd.read_file(whole, layer=LAYER)
    order = np.lexsort((parcels.centroid.x, -parcels.centroid.y))
    parcels = parcels.iloc[order].reset_index(drop=True)
    kept = parcels.iloc[list(which)].copy()
    for name, crop in crops.items():
        kept.loc[int(name[1:]), "crop"] = crop
    file.unlink()
    kept.to_file(file, layer=LAYER, driver="GPKG")


def picture(painted: object) -> np.ndarray:
    with rasterio.open(painted.file) as dataset:  # type: ignore[attr-defined]
        return dataset.read(1)


def truth(project: Path) -> np.ndarray:
    """(60, 60) legend values; the crops of the tiny season are in alphabetical order."""
    return parcel_crops() + 2


def test_six_labels_tell_the_crops_apart_everywhere(project: Path) -> None:
    painted = run(PreviewMap(str(project)))
    right = (picture(painted) == truth(project)).mean()
    assert right > 0.9, "the largest crop covers a third"
    assert painted.is_complete and painted.share_ready == 1.0
    assert {one.name: one.parcels for one in painted.classes} == {
        "Maize": 2,
        "Rapeseed": 2,
        "Wheat": 2,
    }
    with rasterio.open(painted.file) as dataset:
        assert dataset.crs == painted.crs
        assert tuple(dataset.bounds) == painted.bounds
        assert dataset.colormap(1)[2][:3] != (0, 0, 0)


def test_coarse_to_fine_ends_in_the_same_picture(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("furrow.engine.live.tiles.TILE_PX", 16)
    monkeypatch.setattr("furrow.engine.live.session.TILE_PX", 16)
    other = project.parent / "other"
    shutil.copytree(project, other)
    at_once = picture(run(PreviewMap(str(other))))
    shares, frames = [], []
    for _ in range(40):
        painted = run(PreviewMap(str(project), seconds=0.05))
        shares.append(painted.share_ready)
        frames.append(picture(painted))
        if painted.is_complete:
            break
    assert shares == sorted(shares) and shares[0] < 1.0 and shares[-1] == 1.0
    assert (frames[0] == truth(project)).mean() > 0.4, "coarse, and yet a picture"
    assert np.array_equal(frames[-1], at_once)


def test_a_label_in_a_hurry_waits_for_no_feature(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("furrow.engine.live.tiles.TILE_PX", 16)
    monkeypatch.setattr("furrow.engine.live.session.TILE_PX", 16)
    assert [run(PreviewMap(str(project), seconds=0.01)).share_ready for _ in range(3)] == [0] * 3


def test_a_second_frame_does_only_what_is_new(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = run(PreviewMap(str(project)))
    monkeypatch.setattr("furrow.engine.live.session.open_stack", must_not_be_called)
    label(project, range(7))
    second = run(PreviewMap(str(project)))
    assert second.file != first.file
    assert sum(one.parcels for one in second.classes) == 7


def test_another_engine_finds_the_features_again(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = picture(run(PreviewMap(str(project))))
    monkeypatch.setattr(preview_map, "SESSIONS", LiveSessions())
    monkeypatch.setattr("furrow.engine.imagery.stack.SeasonStack.read", must_not_be_called)
    assert np.array_equal(picture(run(PreviewMap(str(project)))), first)


def must_not_be_called(*_arguments: object, **_more: object) -> None:
    raise AssertionError("the imagery was read again")


def test_a_label_changes_the_picture(project: Path) -> None:
    label(project, range(6), p0="Wheat", p3="Wheat")  # so there is no maize
    without = picture(run(PreviewMap(str(project))))
    assert 2 not in without
    label(project, range(6))
    assert (picture(run(PreviewMap(str(project)))) == 2).mean() > 0.2


def test_new_imagery_makes_a_new_session(project: Path) -> None:
    run(PreviewMap(str(project)))
    before = preview_map.SESSIONS._held
    collection = project / "imagery" / "collection.json"
    document = json.loads(collection.read_text(encoding="utf-8"))
    document["furrow:inputs_sha256"] = "0" * 64
    collection.write_text(json.dumps(document), encoding="utf-8")
    assert run(PreviewMap(str(project))).is_complete
    assert preview_map.SESSIONS._held is not before


def test_fewer_than_two_crops_is_a_state_and_no_error(project: Path) -> None:
    label(project, [0, 3])
    one = run(PreviewMap(str(project)))
    assert one.file == "" and one.too_few.startswith("Only Maize is labelled.")
    assert one.share_ready == 1.0, "features are made all the same"
    label(project, [0], p0="")
    assert run(PreviewMap(str(project))).too_few.startswith("Nothing is labelled yet.")


def test_other_land_is_a_class_of_the_preview(project: Path) -> None:
    label(project, range(6), p0="not cropland", p3="Not cropland")
    painted = run(PreviewMap(str(project)))
    assert painted.classes[0].value == NOT_CROPLAND
    assert NOT_CROPLAND in picture(painted)


def test_a_class_that_the_legend_does_not_know_is_left_out_and_told(project: Path) -> None:
    label(project, range(6), p2="Dragon fruit")
    painted = run(PreviewMap(str(project)))
    assert painted.notes == (
        "Labels that the legend does not know are left out: Dragon fruit (1).",
    )
    assert sum(one.parcels for one in painted.classes) == 5


def test_reference_parcels_are_not_learned_from(project: Path) -> None:
    file = project / "labels.gpkg"
    parcels = gpd.read_file(file, layer=LAYER)
    parcels["role"] = "reference"
    parcels.to_file(file, layer=LAYER, driver="GPKG")
    assert run(PreviewMap(str(project))).too_few


def test_a_label_outside_the_imagery_does_no_harm(project: Path) -> None:
    file = project / "labels.gpkg"
    parcels = gpd.read_file(file, layer=LAYER)
    parcels.loc[0, "geometry"] = shapely.affinity.translate(parcels.geometry[0], 1e6, 0)
    parcels.to_file(file, layer=LAYER, driver="GPKG")
    assert run(PreviewMap(str(project))).file


def test_labels_can_come_from_another_file(project: Path) -> None:
    shutil.move(project / "labels.gpkg", project.parent / "mine.gpkg")
    painted = run(PreviewMap(str(project), labels=str(project.parent / "mine.gpkg")))
    assert painted.file
    with pytest.raises(StepMissing):
        run(PreviewMap(str(project)))


def test_without_a_season_stack_the_next_step_is_named(project: Path) -> None:
    shutil.rmtree(project / "imagery")
    with pytest.raises(StepMissing, match="season stack"):
        run(PreviewMap(str(project)))


def test_a_view_is_painted_and_nothing_around_it(project: Path) -> None:
    bounds = f"{LEFT + 103},{TOP - 297},{LEFT + 297},{TOP - 103}"
    painted = run(PreviewMap(str(project), bounds=bounds, width_px=20, height_px=20))
    assert painted.bounds == (LEFT + 100, TOP - 300, LEFT + 300, TOP - 100)
    assert (picture(painted) == truth(project)[10:30, 10:30]).mean() > 0.9
    coarse = run(PreviewMap(str(project), bounds=bounds, width_px=5, height_px=5))
    assert (coarse.width_px, coarse.resolution_m) == (10, 20.0), "no coarser than the screen"
    with pytest.raises(ViewOutsideArea):
        run(PreviewMap(str(project), bounds="0,0,10,10"))
    with pytest.raises(BadRequest):
        run(PreviewMap(str(project), bounds="1,2,3"))


def test_a_frame_is_never_seen_half(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is written beside, under a name that no reader looks for; old frames go."""
    seen = []
    replace = preview_map.write_frame.__globals__["os"].replace

    def watched(source: Path, target: Path) -> None:
        if str(target).endswith(".tif"):
            assert str(source).endswith(".part") and not Path(target).exists()
            with rasterio.open(source) as dataset:
                dataset.read(1)  # whole before it gets its name
            seen.append(target)
        replace(source, target)

    monkeypatch.setattr("os.replace", watched)
    frames = [run(PreviewMap(str(project))).file for _ in range(6)]
    assert len(set(frames)) == len(seen) == 6
    assert [Path(file).exists() for file in frames] == [False] * 3 + [True] * 3
    assert not list(Path(frames[0]).parent.glob("*.part"))
    assert not Path(frames[0]).is_relative_to(project)


def test_a_damaged_cache_is_made_anew(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = picture(run(PreviewMap(str(project))))
    tiles = sorted((project / "embeddings" / "live").glob("*.tile"))
    assert len(tiles) >= 4
    for number, tile in enumerate(tiles):
        data = bytearray(tile.read_bytes())
        data[len(data) // 2] ^= 0xFF
        tile.write_bytes(bytes(data) if number % 2 else bytes(data[:20]))
    monkeypatch.setattr(preview_map, "SESSIONS", LiveSessions())
    assert np.array_equal(picture(run(PreviewMap(str(project)))), first)


def test_memory_is_bounded_and_the_picture_stays_the_same(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("furrow.engine.live.tiles.TILE_PX", 16)
    monkeypatch.setattr("furrow.engine.live.session.TILE_PX", 16)
    whole = picture(run(PreviewMap(str(project))))
    sessions = LiveSessions(most_bytes=40_000)
    monkeypatch.setattr(preview_map, "SESSIONS", sessions)
    assert np.array_equal(picture(run(PreviewMap(str(project)))), whole)
    assert sessions._held is not None
    assert 0 < sessions._held[1].memory.bytes_held <= 40_000


def test_a_suggestion_is_never_labelled_already_and_says_why(project: Path) -> None:
    labelled = gpd.read_file(project / "labels.gpkg", layer=LAYER).union_all()
    found = run(SuggestParcels(str(project), number=4, out=str(project.parent / "next.gpkg")))
    assert len(found.suggestions) == 4
    shapes = [shapely.from_geojson(one.polygon) for one in found.suggestions]
    for one, shape in zip(found.suggestions, shapes, strict=True):
        assert shape.intersection(labelled).area == 0
        assert shape.contains(shapely.Point(one.x, one.y))
        assert one.why == "Unlike anything labelled." or one.why.startswith("Least sure: ")
    assert shapely.union_all(shapes).area == pytest.approx(sum(one.area for one in shapes))
    layer = gpd.read_file(found.file, layer="suggestions")
    assert layer["why"].tolist() == [one.why for one in found.suggestions]


def test_of_a_layer_whole_parcels_are_suggested(project: Path) -> None:
    parcels = project.parent / "whole.gpkg"
    found = run(SuggestParcels(str(project), number=3, parcels=f"{parcels}:{LAYER}"))
    outlines = [shape.normalize() for shape in gpd.read_file(parcels, layer=LAYER).geometry]
    labelled = gpd.read_file(project / "labels.gpkg", layer=LAYER).union_all()
    for one in found.suggestions:
        own = shapely.from_geojson(one.polygon)
        assert any(own.equals(shape) for shape in outlines)
        assert own.intersection(labelled).area == 0


def test_an_unlabelled_crop_is_unlike_anything_labelled(project: Path) -> None:
    label(project, [0, 1, 3, 4, 8, 9])  # no wheat
    found = run(SuggestParcels(str(project), parcels=f"{project.parent / 'whole.gpkg'}:{LAYER}"))
    (one,) = found.suggestions
    row, column = int((TOP - one.y) // 10), int((one.x - LEFT) // 10)
    assert truth(project)[row, column] == 4
    assert one.why == "Unlike anything labelled."


def test_without_any_label_there_is_a_suggestion_too(project: Path) -> None:
    label(project, [0], p0="")
    (one,) = run(SuggestParcels(str(project))).suggestions
    assert one.why == "Nothing is labelled yet, and much of the area is like this."


def test_what_was_passed_over_is_not_suggested_again(project: Path) -> None:
    layer = f"{project.parent / 'whole.gpkg'}:{LAYER}"
    (first,) = run(SuggestParcels(str(project), parcels=layer)).suggestions
    skip = f"{first.x},{first.y}"
    (second,) = run(SuggestParcels(str(project), parcels=layer, skip=skip)).suggestions
    assert (first.x, first.y) != (second.x, second.y)


def test_where_all_is_labelled_nothing_can_be_suggested(project: Path) -> None:
    label(project, range(36))
    layer = f"{project.parent / 'whole.gpkg'}:{LAYER}"
    with pytest.raises(NothingToSuggest, match="labelled"):
        run(SuggestParcels(str(project), parcels=layer))


@pytest.mark.parametrize("spoil", [Path.unlink, lambda file: file.write_bytes(b"no raster")])
def test_no_crop_is_painted_where_the_projects_mask_has_none(project: Path, spoil: Any) -> None:
    mask = np.ones((60, 60), np.uint8)
    mask[:, 40:] = 0
    file = project / "mask.tif"
    _write_mask(file, mask)
    document = json.loads((project / "furrow.json").read_text(encoding="utf-8"))
    document["cropland_mask"] = str(file)
    (project / "furrow.json").write_text(json.dumps(document), encoding="utf-8")
    painted = run(PreviewMap(str(project)))
    found = picture(painted)
    assert (found[:, 40:] == NOT_CROPLAND).all() and (found[:, :40] != NOT_CROPLAND).all()
    assert painted.notes == ()
    spoil(file)
    document["name"] = "touched"  # another state of the project: it is opened anew
    (project / "furrow.json").write_text(json.dumps(document), encoding="utf-8")
    without = run(PreviewMap(str(project)))
    assert (picture(without) != NOT_CROPLAND).all()
    assert "leaves out the cropland mask" in without.notes[0]


def _write_mask(file: Path, mask: np.ndarray) -> None:
    with rasterio.open(
        file,
        "w",
        driver="GTiff",
        dtype="uint8",
        count=1,
        height=60,
        width=60,
        crs="EPSG:32631",
        transform=rasterio.transform.from_origin(LEFT, TOP, 10, 10),
    ) as dataset:
        dataset.write(mask, 1)
