"""The encoders written anew give what their authors' own give, with the published weights."""

from __future__ import annotations

import numpy as np
import pytest

from furrow.engine.backbones import load_backbone

torch = pytest.importorskip("torch", reason="torch is not installed")
TOLERANCE = 1e-4
PRESTO_CASES = (
    "s1_s2_12_months",
    "s2_only_12_months",
    "s1_only_12_months",
    "optical_gaps_12_months",
    "s1_s2_6_months",
    "month_per_sample",
    "everything_present",
)
GALILEO_CASES = (
    "pixel_12_months",
    "pixel_s2_only",
    "patch8_of_4_12_months",
    "patch4_of_2_6_months",
)


def run(network, *inputs):
    network.eval()
    with torch.inference_mode():
        return network(*(torch.from_numpy(i) if isinstance(i, np.ndarray) else i for i in inputs))


def months(first: np.ndarray, samples: int, steps: int) -> np.ndarray:
    return (np.broadcast_to(first, (samples,))[:, None] + np.arange(steps)) % 12


def test_the_lists_below_name_every_case(reference):
    assert set(reference("presto_encoder")) == set(PRESTO_CASES)
    assert set(reference("galileo_nano_encoder")) == set(GALILEO_CASES)


@pytest.mark.parametrize("name", PRESTO_CASES)
def test_presto_equals_its_authors_encoder(published, reference, name: str):
    case = reference("presto_encoder")[name]
    network = load_backbone("presto").network
    when = months(case["month"], *case["x"].shape[:2])

    found = run(network, case["x"], case["mask"] > 0, when, case["latlon"]).numpy()

    assert np.abs(found - case["embedding"]).max() < TOLERANCE


@pytest.mark.parametrize("name", GALILEO_CASES)
def test_galileo_equals_its_authors_encoder(published, reference, name: str):
    case = reference("galileo_nano_encoder")[name]
    backbone = load_backbone("galileo-nano")
    contract = backbone.facts.contract
    group = [contract.groups.index(band.group) for band in contract.bands]
    missing = case["space_time_mask"][..., group] > 0

    whole, patches = run(
        backbone.network,
        case["space_time"],
        missing,
        case["month"],
        None,
        int(case["patch_size"]),
    )

    assert np.abs(whole.numpy() - case["embedding"]).max() < TOLERANCE
    assert np.abs(patches.numpy() - case["patch_embedding"]).max() < TOLERANCE


@pytest.mark.parametrize("name", ["presto", "presto-worldcereal", "galileo-nano"])
def test_tables_of_an_untrained_network_are_those_of_the_published_one(published, name: str):
    trained = load_backbone(name).network.state_dict()
    fresh = load_backbone(name, pretrained=False).network.state_dict()
    for table in ("pos_embed", "month_embed.weight"):
        assert torch.allclose(fresh[table], trained[table], atol=1e-6), table
    weight = "blocks.0.mlp.fc1.weight"
    assert not torch.allclose(fresh[weight], trained[weight], atol=0.01)


def test_the_tuned_presto_takes_three_years_and_differs_from_the_first(published, reference):
    case = reference("presto_encoder")["s1_s2_12_months"]
    values, missing = np.tile(case["x"], (1, 6, 1)), np.tile(case["mask"] > 0, (1, 6, 1))
    tuned = load_backbone("presto-worldcereal").network

    long = run(tuned, values, missing, months(case["month"], len(values), 72)).numpy()
    short, when = values[:, :12], months(case["month"], len(values), 12)
    once = run(tuned, short, missing[:, :12], when).numpy()
    first = run(load_backbone("presto").network, short, missing[:, :12], when).numpy()

    assert np.isfinite(long).all() and long.shape == (24, 128)
    assert np.abs(long - once).max() > 0.1
    assert np.abs(once - first).max() > 0.1
