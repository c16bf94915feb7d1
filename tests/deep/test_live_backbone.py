"""The live map on features of a pretrained network: they take over, and no label waits for them."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
import rasterio

from furrow.engine.contract.requests import PrepareImagery, PreviewMap
from furrow.engine.jobs import preview_map, run
from furrow.engine.live.session import LiveSessions
from furrow.tests.support.tiny import make_project, parcel_crops, write_inputs


@pytest.fixture
def project(tmp_path: Path, published: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(preview_map, "SESSIONS", LiveSessions())
    folder = make_project(tmp_path / "project", write_inputs(tmp_path / "inputs"))
    run(PrepareImagery(str(folder)))
    return folder


def test_a_network_takes_over_bit_by_bit_and_no_label_waits_for_it(project: Path) -> None:
    first = run(PreviewMap(str(project), features="presto", seconds=0.01))
    assert first.features == "series", "a label does not wait for the network to be opened"
    assert first.file and first.share_ready == 0 and not first.is_complete, "the network is to come"
    shares, hurried = [], []
    for _ in range(200):
        painted = run(PreviewMap(str(project), features="presto", seconds=0.05))
        shares.append(painted.share_ready)
        began = time.process_time()
        run(PreviewMap(str(project), features="presto", seconds=0.01))
        hurried.append(time.process_time() - began)
        if painted.is_complete:
            break
    assert painted.features == "presto" and shares == sorted(shares) and shares[-1] == 1
    assert len(shares) > 2, "one call does not make it all"
    assert float(np.median(hurried)) < 1.0
    with rasterio.open(painted.file) as dataset:
        assert (dataset.read(1) == parcel_crops() + 2).mean() > 0.8
