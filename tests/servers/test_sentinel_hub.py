"""The stand-in of Sentinel Hub answers sentinelhub-py's own client."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from tests.servers.evalscript import BadScript, parse
from tests.servers.faults import Fault
from tests.servers.sentinel_hub import PROCESS_PATH, SEARCH_PATH, TOKEN_PATH, SentinelHubServer

sh = pytest.importorskip("sentinelhub")

BOUNDS = (574680, 5621800, 575320, 5622440)
DAY = ("2019-04-01T00:00:00Z", "2019-04-01T23:59:59Z")
S2_SCRIPT = """//VERSION=3
function setup() {
  return {
    input: [{ bands: ["B04", "B05", "SCL", "CLD", "dataMask"], units: "DN" }],
    output: [
      { id: "bands", bands: 2, sampleType: SampleType.UINT16 },
      { id: "classes", bands: 3, sampleType: "UINT8" },
    ],
  };
}
function evaluatePixel(sample) {
  return { bands: [sample.B04, sample.B05], classes: [sample.SCL, sample.CLD, sample.dataMask] };
}
""".replace("SampleType.UINT16", '"UINT16"')
S1_SCRIPT = """//VERSION=3
function setup() { return { input: ["VV", "VH"], output: { bands: 2, sampleType: "FLOAT32" } }; }
function evaluatePixel(s) { return [s.VV, s.VH]; }
"""


@pytest.fixture
def config(sentinel_hub: SentinelHubServer) -> Any:
    config = sh.SHConfig(use_defaults=True)
    for name, value in sentinel_hub.settings.items():
        setattr(config, name, value)
    config.download_sleep_time = 0.05
    config.max_download_attempts = 2
    return config


def collection(what: Any) -> Any:
    """The library's own collection without the service that it names."""
    return what.define_from(f"{what.name}_FURROW_TESTS", service_url=None)


def request(config: Any, script: str = S2_SCRIPT, **changes: Any) -> Any:
    names = ("bands", "classes") if script == S2_SCRIPT else ("default",)
    what = sh.DataCollection.SENTINEL2_L2A
    arguments = {
        "evalscript": script,
        "input_data": [sh.SentinelHubRequest.input_data(collection(what), time_interval=DAY)],
        "responses": [
            sh.SentinelHubRequest.output_response(name, sh.MimeType.TIFF) for name in names
        ],
        "bbox": sh.BBox(BOUNDS, sh.CRS("32631")),
        "size": (64, 64),
        "config": config,
    }
    return sh.SentinelHubRequest(**{**arguments, **changes})


def scene_pixels(flanders: Path, day: str, asset: str) -> np.ndarray:
    (file,) = flanders.glob(f"*/*_{day}*/{asset}.tif")
    with rasterio.open(file) as dataset:
        return dataset.read(1)


class TestProcess:
    def test_several_outputs_come_as_a_tar_of_the_scenes_pixels(
        self, sentinel_hub: SentinelHubServer, config: Any, flanders: Path
    ):
        (answer,) = request(config).get_data()
        red = scene_pixels(flanders, "20190401", "red")
        coarse = scene_pixels(flanders, "20190401", "rededge1")
        assert answer["bands.tif"].dtype == np.uint16
        assert np.array_equal(answer["bands.tif"][..., 0], red)
        assert np.array_equal(answer["bands.tif"][..., 1], coarse.repeat(2, 0).repeat(2, 1))
        classes = scene_pixels(flanders, "20190401", "scl").repeat(2, 0).repeat(2, 1)
        assert np.array_equal(answer["classes.tif"][..., 0], classes)
        assert answer["classes.tif"][..., 2].all()
        (recorded,) = sentinel_hub.process_requests
        assert recorded.body["input"]["bounds"]["bbox"] == list(BOUNDS)

    def test_radar_is_linear_power_and_pixels_outside_are_empty(
        self, sentinel_hub: SentinelHubServer, config: Any, flanders: Path
    ):
        what = collection(sh.DataCollection.SENTINEL1_IW_ASC)
        times = ("2019-04-05T00:00:00Z", "2019-04-05T23:59:59Z")
        west, south, east, north = BOUNDS
        wide = sh.BBox((west, south, east + 20, north), sh.CRS("32631"))
        (answer,) = request(
            config,
            S1_SCRIPT,
            input_data=[sh.SentinelHubRequest.input_data(what, time_interval=times)],
            bbox=wide,
            size=(33, 32),
        ).get_data()
        db = scene_pixels(flanders, "20190405", "vv")
        assert np.allclose(10 * np.log10(answer[:, :32, 0]), db, atol=1e-4)
        assert not answer[:, 32].any()

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("//VERSION=3", ""),
            ('"B04", ', '"B99", '),
            ("sample.B04,", "sample.B08,"),
            ("bands: 2", "bands: 3"),
            ('units: "DN"', 'units: "LINEAR_POWER"'),
        ],
    )
    def test_a_wrong_script_is_refused(self, config: Any, old: str, new: str):
        assert old in S2_SCRIPT
        with pytest.raises(sh.DownloadFailedException, match="COMMON_BAD_PAYLOAD|400"):
            request(config, S2_SCRIPT.replace(old, new), responses=_two()).get_data()

    def test_a_script_beyond_the_stand_in_is_refused(self):
        with pytest.raises(BadScript, match="not among the input bands"):
            parse(S2_SCRIPT.replace("[sample.B04,", "[sample.B08,"))
        with pytest.raises(BadScript, match="does not understand"):
            parse(S2_SCRIPT.replace("[sample.B04,", "[Math.sqrt(sample.B04),"))


def _two() -> list[dict[str, Any]]:
    respond = sh.SentinelHubRequest.output_response
    return [respond(name, sh.MimeType.TIFF) for name in ("bands", "classes")]


class TestTokensAndFaults:
    def test_one_token_serves_many_requests_until_it_ends(
        self, sentinel_hub: SentinelHubServer, config: Any
    ):
        request(config).get_data()
        request(config).get_data()
        assert sentinel_hub.tokens_given == 1
        sentinel_hub.token_life_s = 1.0
        sh.SentinelHubDownloadClient.clear_cache()
        request(config).get_data()  # the library renews a token that ends within two minutes
        request(config).get_data()
        assert sentinel_hub.tokens_given >= 3

    def test_wrong_credentials(self, config: Any):
        config.sh_client_secret = "wrong"  # pragma: allowlist secret
        with pytest.raises(Exception, match="Invalid client"):
            request(config).get_data()

    def test_a_token_that_ends_in_mid_job_is_refused(
        self, sentinel_hub: SentinelHubServer, config: Any
    ):
        request(config).get_data()
        sentinel_hub.revoke_tokens()
        with pytest.raises(sh.DownloadFailedException, match="401"):
            request(config).get_data()

    def test_too_many_requests_then_served(self, sentinel_hub: SentinelHubServer, config: Any):
        sentinel_hub.fault(Fault("too-many-requests", PROCESS_PATH, times=1, retry_after_s=1))
        began = time.monotonic()
        with pytest.warns(sh.exceptions.SHRateLimitWarning):
            request(config).get_data()
        assert time.monotonic() - began > 0.9
        assert [one.status for one in sentinel_hub.process_requests] == [429, 200]

    def test_server_errors(self, sentinel_hub: SentinelHubServer, config: Any):
        sentinel_hub.fault(Fault("server-error", PROCESS_PATH, times=1))
        request(config).get_data()
        sentinel_hub.fault(Fault("server-error", PROCESS_PATH, status=400))
        with pytest.raises(sh.DownloadFailedException, match="Made by a test"):
            request(config).get_data()
        assert [one.status for one in sentinel_hub.process_requests] == [500, 200, 400]

    def test_a_cut_answer(self, sentinel_hub: SentinelHubServer, config: Any):
        sentinel_hub.fault(Fault("cut", PROCESS_PATH, times=1))
        request(config).get_data()
        assert [one.fault for one in sentinel_hub.process_requests] == ["cut", ""]

    def test_the_token_endpoint_fails_once(self, sentinel_hub: SentinelHubServer, config: Any):
        sentinel_hub.fault(Fault("server-error", TOKEN_PATH, times=1, status=503))
        request(config).get_data()
        assert sentinel_hub.tokens_given == 1


class TestCatalog:
    def test_a_search_is_paged_and_filtered(self, sentinel_hub: SentinelHubServer, config: Any):
        catalog = sh.SentinelHubCatalog(config=config)
        arguments = {
            "collection": collection(sh.DataCollection.SENTINEL2_L2A),
            "bbox": sh.BBox(BOUNDS, sh.CRS("32631")),
            "time": ("2019-01-01", "2019-12-31"),
        }
        every = list(catalog.search(**arguments, limit=20))
        assert len(every) == 48
        assert [one.path for one in sentinel_hub.requests].count(SEARCH_PATH) == 3
        clear = list(catalog.search(**arguments, filter="eo:cloud_cover < 20"))
        assert {item["id"] for item in clear} == {
            item["id"] for item in every if item["properties"]["eo:cloud_cover"] < 20
        }
        elsewhere = {**arguments, "bbox": sh.BBox((10, 40, 11, 41), sh.CRS.WGS84)}
        assert list(catalog.search(**elsewhere)) == []

    def test_orbits_are_filtered(self, config: Any):
        catalog = sh.SentinelHubCatalog(config=config)
        for what, count in (("SENTINEL1_IW_ASC", 9), ("SENTINEL1_IW_DES", 0)):
            found = catalog.search(
                collection(getattr(sh.DataCollection, what)),
                bbox=sh.BBox(BOUNDS, sh.CRS("32631")),
                time=("2019-04-01", "2019-05-24"),
            )
            assert len(list(found)) == count, what
