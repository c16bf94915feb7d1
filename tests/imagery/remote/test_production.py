"""Through nginx and signed storage: what production servers do."""

from __future__ import annotations

from pathlib import Path

import pytest
import rasterio

from furrow.engine.contract import Progress, Reporter
from furrow.engine.imagery.remote.cog_window import copy_part, window_of
from furrow.engine.imagery.remote.range_file import HEAD_BYTES, RangeFile
from furrow.engine.imagery.remote.transfer import Transfer
from tests.servers import scene
from tests.servers.scene_files import Days
from tests.support.small_disk import FILL, on_a_small_disk


def test_nginx_sends_the_tiles_of_the_area_and_nothing_around_them(
    nginx, image: Path, area, tmp_path
):
    with Transfer() as transfer:
        file = RangeFile(tmp_path / "part", lambda renew: nginx.url(image), transfer)
        copy_part(file, area, tmp_path / "B04.tif")
    with rasterio.open(image) as source, rasterio.open(tmp_path / "B04.tif") as copy:
        window = window_of(source, area)
        assert (source.read(1, window=window) == copy.read(1)).all()
        block = source.block_shapes[0][0]
        rows = range(window.row_off // block, (window.row_off + window.height - 1) // block + 1)
        columns = range(window.col_off // block, (window.col_off + window.width - 1) // block + 1)
        needed = sum(
            int(source.get_tag_item(f"BLOCK_SIZE_{column}_{row}", "TIFF", bidx=1))
            for row in rows
            for column in columns
        )
    sent = sum(one.bytes_sent for one in nginx.log)
    assert {one.status for one in nginx.log} == {206}
    assert sent == transfer.bytes_received
    assert needed <= sent <= needed + HEAD_BYTES + 200 * len(rows)


def test_a_season_through_nginx(earth_search_api, nginx, collection_one, fetch):
    earth_search_api.load_content(collection_one, assets=nginx.base_url)
    result = fetch(earth_search_api)
    assert result.failed == 0 and result.fetched >= 5
    assert {one.status for one in nginx.log} == {206}


@pytest.fixture
def signed(planetary_computer_api, signing_server, shared, cogs):
    days = Days(count=6, first="2019-04-01", last="2019-07-31")
    made = scene.planetary_computer_s2(shared, cogs, days)
    planetary_computer_api.load_content(made, assets=signing_server.blob_url)
    return planetary_computer_api


def test_a_token_that_ends_in_mid_download_is_renewed(signed, signing_server, fetch):
    revoked: list[bool] = []

    def on_progress(progress: Progress) -> None:
        # The library thinks that its token holds for an hour; the storage does not.
        if progress.fraction > 0.5 and not revoked:
            revoked.append(True)
            signing_server.revoke_tokens()

    result = fetch(
        signed, source="planetary-computer", max_cloud=100, reporter=Reporter(on_progress)
    )
    assert result.failed == 0 and result.fetched >= 5
    assert signing_server.tokens_given >= 2
    refused = [one for one in signing_server.log if one.status == 403]
    assert refused, "the test must have met an expired token"


def test_no_signature_is_kept(signed, signing_server, fetch):
    result = fetch(signed, source="planetary-computer", max_cloud=100)
    for path in Path(result.folder).rglob("*.json"):
        assert "sig=" not in path.read_text(), path


def test_a_full_disk_is_told_and_the_next_run_with_space_finishes(
    earth_search, field_area, tmp_path
):
    script = """
from furrow.engine import fetch_imagery
folder = mount / "imagery"
def fetch():
    return fetch_imagery(folder, sys.argv[2], "2019-04-01", "2019-07-31",
        source="earth-search", sensors="s2", endpoint=sys.argv[3])
fill(150_000)
try: fetch()
except FurrowError as problem: print(problem.code)
print(sorted(p.name for p in folder.glob("*/*/*.part*")))
(mount / "filler").unlink()
got = fetch()
print(got.failed, got.fetched + got.there >= 5)
"""
    lines = on_a_small_disk(tmp_path, FILL + script, field_area, earth_search.url)
    assert lines == ["disk-full", "[]", "0 True"]
