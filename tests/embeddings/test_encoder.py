"""The fast encoder gives what its arrays say, whatever shares a batch. Without torch."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from furrow.engine.backbones import backbone_facts
from furrow.engine.contract.errors import ArtefactDamaged, InputRefused
from furrow.engine.embeddings import Encoder, load_encoder
from furrow.engine.embeddings.eight_bit import eight_bit_product
from furrow.engine.embeddings.encoder import encoder_of
from furrow.engine.embeddings.graph import encoder_graph, product_matrices
from furrow.engine.embeddings.tokens import TokenColumns, kept_tokens, token_rows
from tests.embeddings.encoders import STEPS, arrays, matched, plainly


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return encoder_of("presto", STEPS, encoder_graph(arrays()))


@pytest.mark.parametrize(("backbone", "mean_first"), [("presto", True), ("galileo-nano", False)])
def test_it_computes_what_a_plain_pass_of_the_same_arrays_does(backbone: str, mean_first: bool):
    own, given = arrays(backbone, mean_first), matched(backbone=backbone)
    contract = backbone_facts(backbone).contract
    kept = kept_tokens(contract, given.missing)
    columns = TokenColumns.of(contract, STEPS)

    found = encoder_of(backbone, STEPS, encoder_graph(own)).embed(given)

    for index in range(len(given.values) - 1):
        one = slice(index, index + 1)
        part = replace(given, values=given.values[one], months=given.months[one])
        expected = plainly(own, token_rows(contract, columns, part, kept[one])[0])
        assert np.abs(found[index] - expected).max() < 1e-4
    assert not found[-1].any(), "nothing was seen of the last one"


def test_order_repeats_and_neighbours_change_nothing(encoder: Encoder):
    given = matched(30)
    order = np.random.default_rng(5).permutation(np.r_[0:30, 3, 3, 7])
    shuffled = replace(
        given,
        values=given.values[order],
        missing=given.missing[order],
        months=given.months[order],
        usable=given.usable[order],
    )
    together = encoder.embed(given)

    assert np.abs(encoder.embed(shuffled) - together[order]).max() < 1e-5
    assert np.abs(encoder.embed(given, threads=1) - together).max() < 1e-5
    assert np.abs(np.diff(together, axis=0)).max(axis=1).min() > 1e-3, "all are the same"


@pytest.mark.parametrize("garbage", [1e6, np.nan, np.inf])
def test_a_masked_value_changes_nothing(encoder: Encoder, garbage: float):
    given = matched()
    # A group needs all of its bands, so that what is seen of an incomplete one is not used either.
    given.missing[0, 0, 0] = True
    spoilt = np.where(given.missing, np.float32(garbage), given.values)
    spoilt[0, 0, 1] = garbage

    assert np.abs(encoder.embed(replace(given, values=spoilt)) - encoder.embed(given)).max() < 1e-6


def test_a_seen_value_and_the_month_do_change_something(encoder: Encoder):
    given = matched()
    before = encoder.embed(given)
    brighter = replace(given, values=given.values + ~given.missing * np.float32(0.2))
    later = replace(given, months=(given.months + 3) % 12)

    for other in (brighter, later):
        assert np.abs(encoder.embed(other) - before)[given.usable].max(axis=1).min() > 1e-3


def test_the_location_counts_where_it_is_given(encoder: Encoder):
    given = matched()

    def located(latitude: float) -> np.ndarray:
        place = np.tile(np.array([[latitude, 4]], np.float32), (len(given.values), 1))
        return encoder.embed(replace(given, location=place))[:-1]

    assert np.abs(located(50) - encoder.embed(given)[:-1]).max() > 1e-3
    assert np.abs(located(50) - located(-30)).max() > 1e-3


def test_more_months_than_it_was_made_for_are_refused(encoder: Encoder):
    given = matched()
    longer = replace(
        given,
        values=np.tile(given.values, (1, 2, 1)),
        missing=np.tile(given.missing, (1, 2, 1)),
        months=np.tile(given.months, (1, 2)),
    )
    with pytest.raises(InputRefused, match="8 months, and the encoder was made for 4"):
        encoder.embed(longer)


def test_it_is_the_same_when_saved_and_loaded(encoder: Encoder, tmp_path):
    encoder.save(tmp_path / "encoder.onnx")
    loaded = load_encoder(tmp_path / "encoder.onnx", "presto", STEPS)
    assert np.array_equal(loaded.embed(matched()), encoder.embed(matched()))


@pytest.mark.parametrize("spoil", [lambda d: d[:1000], lambda d: b"", lambda d: b"x" * 50])
def test_a_damaged_file_is_refused(encoder: Encoder, tmp_path, spoil):
    file = tmp_path / "encoder.onnx"
    file.write_bytes(spoil(encoder.graph))
    with pytest.raises(ArtefactDamaged):
        load_encoder(file, "presto", STEPS)


def test_an_encoder_of_another_backbone_is_refused(encoder: Encoder, tmp_path):
    encoder.save(tmp_path / "encoder.onnx")
    with pytest.raises(ArtefactDamaged, match="columns"):
        load_encoder(tmp_path / "encoder.onnx", "galileo-nano", STEPS)


def test_eight_bit_products_are_near_the_exact_ones(encoder: Encoder):
    own, given = arrays(), matched(60)
    watched = encoder_of("presto", STEPS, encoder_graph(own, watched=True))
    contract, columns = watched.contract, TokenColumns.of(watched.contract, STEPS)
    kept = kept_tokens(contract, given.missing)
    rows = [
        token_rows(
            contract,
            columns,
            replace(given, values=given.values[i : i + 1], months=given.months[i : i + 1]),
            kept[i : i + 1],
        )
        for i in range(59)
        if given.usable[i]
    ]
    products = {}
    for name, matrix in product_matrices(own).items():
        seen = [watched.session.run([name], {"rows": one})[0][0] for one in rows]
        products[name] = eight_bit_product(matrix, np.concatenate(seen))
    rough = encoder_of("presto", STEPS, encoder_graph(own, products))

    exact, found = encoder.embed(given), rough.embed(given)

    error = (found - exact)[given.usable].std() / exact[given.usable].std(axis=0).mean()
    assert 0 < error < 0.1
    assert np.array_equal(rough.embed(given, threads=1), found), "neighbours change the rounding"
