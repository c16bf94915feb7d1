"""Windows to inputs, parcels to patches, and patches to windows without seams."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from furrow.engine.contract.errors import BandsMissing, SensorsMissing
from furrow.engine.training.segmentation.design import plan_of
from furrow.engine.training.segmentation.inputs import Channel, PatchInputs, composites_of
from furrow.engine.training.segmentation.patches import NOBODY
from furrow.engine.training.segmentation.tiling import (
    PatchCache,
    blend_weights,
    patch_starts,
    predict_tiled,
)
from furrow.engine.training.segmentation.with_torch.batches import (
    IGNORED,
    PatchSource,
    Targets,
    turned,
)
from furrow.tests.deep.segmentation.season import Season, recipe

PATCH, STRIDE = 32, 24
BANDS = {"s2": ("B03", "B04", "B08"), "s1asc": ("VV", "VH"), "s1desc": ("VV", "VH")}
DAYS = tuple(range(15, 365, 30))


def answer(patch: np.ndarray) -> np.ndarray:
    """Depends on the whole patch and on the place in it, as a network's answer does."""
    mean = np.nanmean(patch)
    slope = np.linspace(0, 1, PATCH)[:, None] * np.ones(PATCH)
    one = np.nan_to_num(patch).mean(axis=(0, 1)) * slope + mean
    return np.stack([one, -one]).astype(np.float32)


def tiled(values: np.ndarray, row: int, column: int) -> np.ndarray:
    return predict_tiled(values, row, column, PATCH, STRIDE, 2, answer, PatchCache())


def test_a_window_with_its_margin_gives_what_the_whole_gives() -> None:
    whole = np.random.default_rng(0).normal(size=(2, 3, 200, 170)).astype(np.float32)
    whole[:, :, :40, :60] = np.nan
    expected = tiled(whole, 0, 0)
    for top, left, height, width in ((0, 0, 64, 128), (64, 42, 64, 70), (136, 100, 64, 70)):
        low = max(0, top - PATCH), max(0, left - PATCH)
        high = min(200, top + height + PATCH), min(170, left + width + PATCH)
        found = tiled(whole[:, :, low[0] : high[0], low[1] : high[1]], *low)
        inner = found[:, top - low[0] :, left - low[1] :][:, :height, :width]
        wanted = expected[:, top : top + height, left : left + width]
        np.testing.assert_allclose(inner, wanted, atol=1e-5)


@pytest.mark.parametrize("begin", [0, 7, 24, 100])
@pytest.mark.parametrize("length", [5, 31, 32, 33, 90])
def test_patches_cover_every_pixel(begin: int, length: int) -> None:
    starts = patch_starts(begin, length, PATCH, STRIDE)
    covered = {pixel for start in starts for pixel in range(start, start + PATCH)}
    assert covered >= set(range(begin, begin + length))
    assert all(start % STRIDE == 0 for start in starts)
    assert (blend_weights(PATCH) > 0).all()


def test_overlapping_windows_share_patches() -> None:
    values = np.random.default_rng(0).normal(size=(1, 1, 96, 96)).astype(np.float32)
    cache, calls = PatchCache(), []

    def counted(patch: np.ndarray) -> np.ndarray:
        calls.append(1)
        return answer(patch)

    for _ in "ab":
        predict_tiled(values, 0, 0, PATCH, STRIDE, 2, counted, cache)
    assert len(calls) == len(patch_starts(0, 96, PATCH, STRIDE)) ** 2


def test_radar_is_averaged_in_power_and_gaps_are_left_out() -> None:
    inputs = PatchInputs((Channel("s2", "B04"), Channel("s1", "VV")), ((0, 1), (2,)))
    values = np.zeros((3, 2, 1, 1), np.float32)
    values[:, 0, 0, 0] = 0.2, np.nan, np.nan
    values[:, 1, 0, 0] = -10.0, -20.0, -5.0
    found, seen = inputs.of(values)
    assert found[0, 0, 0, 0] == pytest.approx(0.2)
    assert found[0, 1, 0, 0] == pytest.approx(10 * np.log10((0.1 + 0.01) / 2), abs=1e-4)
    assert (seen[:, 0, 0, 0] == [1, 0]).all() and found[1, 0, 0, 0] == 0


def test_the_peak_is_the_greenest_step_that_was_well_seen() -> None:
    channels = (Channel("s2", "B04"), Channel("s2", "B08"))
    inputs = PatchInputs(channels, composites_of(3, None), peak_only=True)
    values = np.full((3, 2, 4, 4), 0.1, np.float32)
    values[1, 1] = 0.5
    values[2, 1] = 0.9
    values[2, :, 1:] = np.nan  # greener yet, but three quarters of it are under cloud
    found, _ = inputs.of(values)
    assert found.shape == (1, 2, 4, 4)
    np.testing.assert_allclose(found[0, 1], 0.5)


def test_standardised_channels_have_mean_0_and_deviation_1() -> None:
    patches = [np.random.default_rng(i).normal(3, 2, (4, 1, 32, 32)) for i in range(3)]
    patches[0][:, :, :9] = np.nan
    inputs = PatchInputs((Channel("s2", "B04"),), composites_of(4, None)).standardised(patches)
    seen = np.concatenate([inputs.of(one.astype(np.float32))[0].ravel() for one in patches[1:]])
    assert abs(seen.mean()) < 0.1 and abs(seen.std() - 1) < 0.1
    assert PatchInputs.from_json(inputs.as_json()) == inputs


def test_a_published_encoder_gets_its_bands_in_its_order_and_scaling() -> None:
    asked = recipe(sensors=("s2",), strategy="finetune", backbone="satlas-resnet50-mi")
    plan = plan_of(asked, {"s2": ("B02", "B03", "B04", "B8A")}, DAYS)
    assert [one.band for one in plan.inputs.channels] == ["B04", "B03", "B02"]
    assert plan.inputs.channels[0].divisor == 0.3558 and plan.inputs.clamped
    assert not plan.standardise and any("B8A" in note for note in plan.notes)


def test_from_scratch_needs_neither_weights_nor_published_scaling() -> None:
    asked = recipe(sensors=("s2",), strategy="scratch", backbone="ssl4eo-resnet50-s2")
    plan = plan_of(asked, BANDS, DAYS)
    assert plan.encoder is None and plan.standardise
    assert plan.design.architecture == "resnet50"


def test_radar_from_both_sides_is_four_channels() -> None:
    plan = plan_of(recipe(sensors=("s1",), composites=8), BANDS, DAYS)
    names = [(one.series, one.band) for one in plan.inputs.channels]
    assert names == [("s1asc", "VV"), ("s1asc", "VH"), ("s1desc", "VV"), ("s1desc", "VH")]
    assert plan.design.steps == 8 and len(plan.design.days) == 8
    only_vh = plan_of(recipe(sensors=("s1",), bands=["VH"]), BANDS, DAYS)
    assert {one.band for one in only_vh.inputs.channels} == {"VH"}


def test_missing_sensors_and_bands_are_refused() -> None:
    with pytest.raises(SensorsMissing, match="Sentinel-1"):
        plan_of(recipe(sensors=("s1",)), {"s2": ("B04",)}, DAYS)
    with pytest.raises(BandsMissing, match="B04 and B08|B04, B08|B08"):
        plan_of(recipe(sensors=("s1",), time="peak"), BANDS, DAYS)


def test_every_pixel_of_a_parcel_is_answered_once_and_nobody_elses(season: Season) -> None:
    examples = season.examples(recipe())
    patches = examples.patches
    assert (patches.pixels > 0).sum() == len(season.parcels) == 36
    assert patches.pixels.max() <= 100
    for parcel, parts in enumerate(patches.parts):
        for part in parts:
            assert (patches.owner[part.patch, part.rows, part.columns] == parcel).all()
    # Parcels of 10 × 10 lie close together: several share a patch of 32 × 32.
    assert len(patches.values) < 36


def test_a_parcel_larger_than_a_patch_gets_several(season: Season) -> None:
    whole = season.parcels.dissolve().reset_index(drop=True)
    examples = Season(season.project, whole.assign(value=2)).examples(recipe())
    assert len(examples.patches.values) >= 4
    assert examples.pixels[0] == 60 * 60 - int((~np.isfinite(_all(season))).sum())


def _all(season: Season) -> np.ndarray:
    window = season.window(0, 0, 60, 60)
    seen = [np.isfinite(one.values).any(axis=(0, 1)) for one in window.sensors.values()]
    return np.where(np.any(seen, axis=0), 0.0, np.nan)


def test_only_labels_of_the_parcels_learned_from_are_targets(season: Season) -> None:
    examples = season.examples(recipe())
    learn = np.array([0, 7, 20])
    indices = np.arange(36) % 3
    targets = Targets.of(examples.patches, learn, indices)
    owner = examples.patches.owner[targets.patches]
    labelled = targets.classes != IGNORED
    assert set(np.unique(owner[labelled])) == set(learn)
    assert (targets.classes[labelled] == indices[owner[labelled]]).all()
    assert (targets.weights[~labelled] == 0).all() and (owner == NOBODY).any() | (owner >= 0).any()
    # Every class weighs the same in all.
    by_class = [
        targets.weights[labelled & (targets.classes == c)].sum() for c in np.unique(indices[learn])
    ]
    np.testing.assert_allclose(by_class, by_class[0], rtol=1e-4)


def test_an_epoch_is_the_same_when_asked_again_and_another_one_is_not(season: Season) -> None:
    examples = season.examples(recipe())
    targets = Targets.of(examples.patches, np.arange(36), np.arange(36) % 3)
    inputs = examples.plan.inputs
    source = PatchSource(
        examples.patches, inputs, targets, targets, 2, ("cloud-dropout", "sensor-dropout")
    )
    epochs = [[batch.inputs[0].numpy() for batch in source.train(e, 4, 0)] for e in (0, 0, 1)]
    for one, again in zip(epochs[0], epochs[1], strict=True):
        np.testing.assert_array_equal(one, again)
    assert not all(np.array_equal(a, b) for a, b in zip(epochs[0], epochs[2], strict=True))
    assert sum(len(batch) for batch in epochs[0]) == source.size
    assert all(np.isfinite(batch).all() and len(batch) > 1 for batch in epochs[0])


def test_turning_moves_values_and_labels_alike() -> None:
    square = np.arange(9).reshape(3, 3)
    ways = {turned(square, turn).tobytes() for turn in range(8)}
    assert len(ways) == 8
    stacked = np.stack([square, square + 9])
    for turn in range(8):
        np.testing.assert_array_equal(turned(stacked, turn)[1] - 9, turned(square, turn))


def test_a_patch_alone_is_shown_twice_for_batch_norm(season: Season) -> None:
    examples = season.examples(recipe())
    targets = Targets.of(examples.patches, np.arange(36), np.arange(36) % 3)
    one = replace(
        targets,
        patches=targets.patches[:1],
        classes=targets.classes[:1],
        weights=targets.weights[:1],
    )
    source = PatchSource(examples.patches, examples.plan.inputs, one, one)
    assert [len(batch.targets) for batch in source.train(0, 8, 0)] == [2]
