"""The fault table: what servers do, and that every byte comes through or the reason is told."""

from __future__ import annotations

import socket
import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from furrow.engine.contract import Grid
from furrow.engine.contract.errors import (
    Cancelled,
    HostUnreachable,
    ImageTruncated,
    ServiceFailed,
)
from furrow.engine.imagery.remote.cog_window import copy_part, window_of
from furrow.engine.imagery.remote.range_file import RangeFile
from furrow.engine.imagery.remote.transfer import Patience, Transfer
from tests.servers.faults import Fault
from tests.servers.files import FileServer


@pytest.fixture
def file(image: Path, file_server: FileServer, impatient: Patience, tmp_path: Path):
    with Transfer(4, impatient) as transfer:
        url = file_server.url(image)
        yield RangeFile(tmp_path / "part", lambda renew: url, transfer)


def expect_right(target: Path, image: Path, area: Grid) -> None:
    with rasterio.open(image) as source, rasterio.open(target) as copy:
        window = window_of(source, area)
        assert (source.read(1, window=window) == copy.read(1)).all()
        assert copy.transform == source.window_transform(window)
        assert (copy.crs, copy.nodata) == (source.crs, source.nodata)


@pytest.mark.parametrize(
    "fault",
    [
        Fault("too-many-requests", times=2, retry_after_s=1),
        Fault("too-many-requests", times=2, retry_after_s=None),
        Fault("server-error", times=2, status=500),
        Fault("server-error", times=1, status=503),
        Fault("stall", times=2),
        Fault("stall", times=1, from_byte=20_000),
        Fault("cut", times=3, from_byte=20_000),
        Fault("corrupt", times=1),
        Fault("corrupt", times=1, deep=True),
    ],
    ids=lambda fault: (
        f"{fault.kind}-{fault.status}-{fault.retry_after_s}-{fault.from_byte}"
        + "-deep" * fault.deep
    ),
)
def test_what_passes_is_overcome(file, fault, file_server, image, area, tmp_path):
    file_server.fault(fault)
    assert copy_part(file, area, tmp_path / "B04.tif")
    expect_right(tmp_path / "B04.tif", image, area)


def test_a_server_that_says_when_is_left_in_peace_until_then(file, file_server, area, tmp_path):
    file_server.fault(Fault("too-many-requests", times=1, retry_after_s=1))
    copy_part(file, area, tmp_path / "B04.tif")
    refused, answered = file_server.log[:2]
    assert refused.status == 429 and answered.status == 206
    assert answered.moment - refused.moment >= 0.9


@pytest.mark.parametrize(
    ("fault", "error", "said"),
    [
        (Fault("server-error"), ServiceFailed, "HTTP 500"),
        (Fault("too-many-requests", retry_after_s=0), ServiceFailed, "HTTP 429"),
        (Fault("stall", share=0.0), ServiceFailed, "stopped sending"),
        (Fault("wrong-content"), ServiceFailed, "text/html instead of an image"),
        (Fault("ignores-range"), ServiceFailed, "parts of a file"),
        (Fault("expired", query="sig=good"), ServiceFailed, "HTTP 403"),
        (Fault("truncated", keep_bytes=40_000), ImageTruncated, "decoded"),
        (Fault("corrupt"), ImageTruncated, "decoded"),
        (Fault("corrupt", deep=True), ImageTruncated, "decoded"),
    ],
    ids=lambda value: getattr(value, "kind", None),
)
def test_what_stays_is_told_and_leaves_nothing(
    file, fault, error, said, file_server, area, tmp_path
):
    file_server.fault(fault)
    with pytest.raises(error, match=said):
        copy_part(file, area, tmp_path / "out" / "B04.tif")
    assert not list(tmp_path.glob("out/*"))


def test_a_cut_range_goes_on_from_the_byte_it_had(file, file_server, area, tmp_path):
    file_server.fault(Fault("cut", times=1, from_byte=20_000, share=0.9))
    copy_part(file, area, tmp_path / "B04.tif")
    cut = next(one for one in file_server.log if one.fault == "cut")
    later = [one for one in file_server.log if one.moment > cut.moment and one.end == cut.end]
    assert [one.start for one in later] == [cut.start + cut.bytes_sent]


def test_an_expired_signature_is_renewed_in_mid_download(
    image, file_server, impatient, area, tmp_path
):
    asked: list[bool] = []

    def address(renew: bool) -> str:
        asked.append(renew)
        return file_server.url(image) + ("?sig=new" if any(asked) else "?sig=old")

    file_server.fault(Fault("expired", query="sig=new", after_requests=1))
    with Transfer(4, impatient) as transfer:
        file = RangeFile(tmp_path / "part", address, transfer)
        copy_part(file, area, tmp_path / "B04.tif")
    expect_right(tmp_path / "B04.tif", image, area)
    assert asked.count(True) == 1


def test_a_name_that_nobody_knows(impatient, tmp_path, area):
    with Transfer(4, impatient) as transfer:
        address = "http://no-such-host.invalid/image.tif"
        file = RangeFile(tmp_path / "part", lambda renew: address, transfer)
        with pytest.raises(HostUnreachable, match="no-such-host.invalid.*DNS"):
            copy_part(file, area, tmp_path / "B04.tif")


def test_a_port_where_nobody_listens(impatient, tmp_path, area):
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{reserved.getsockname()[1]}/image.tif"
        with Transfer(4, impatient) as transfer:
            file = RangeFile(tmp_path / "part", lambda renew: address, transfer)
            with pytest.raises(HostUnreachable, match="does not accept connections"):
                copy_part(file, area, tmp_path / "B04.tif")


@pytest.mark.parametrize(
    "fault", [Fault("stall"), Fault("too-many-requests", retry_after_s=30)], ids=lambda f: f.kind
)
def test_a_stop_ends_waiting_within_a_second(image, file_server, impatient, area, tmp_path, fault):
    file_server.fault(fault)
    patience = replace(impatient, stall_s=30.0, longest_wait_s=60.0)
    ended: list[object] = []
    with Transfer(4, patience) as transfer:
        file = RangeFile(tmp_path / "part", lambda renew: file_server.url(image), transfer)

        def work() -> None:
            try:
                copy_part(file, area, tmp_path / "B04.tif")
            except Cancelled as cancelled:
                ended.append(cancelled)

        thread = threading.Thread(target=work)
        thread.start()
        time.sleep(0.5)
        began = time.monotonic()
        transfer.stop()
        thread.join(5.0)
        assert time.monotonic() - began < 1.0
    assert ended


def test_a_stop_at_the_moment_when_an_answer_is_closed(image, file_server, impatient):
    """Seen in CI: urllib3 raises ValueError then, and a cancelled download ended as a fault."""
    with Transfer(1, impatient) as transfer:
        chunks = transfer.chunks(lambda renew: file_server.url(image), 0, 200_000)
        next(chunks)
        (under_way,) = transfer._under_way
        under_way.close()
        transfer.stop()
        with pytest.raises(Cancelled):
            next(chunks)


def test_what_is_there_is_not_fetched_again(file, file_server, image, impatient, area, tmp_path):
    copy_part(file, area, tmp_path / "one.tif")
    file_server.reset()
    with Transfer(4, impatient) as transfer:
        again = RangeFile(tmp_path / "part", lambda renew: file_server.url(image), transfer)
        copy_part(again, area, tmp_path / "two.tif")
    assert file_server.log == []
    expect_right(tmp_path / "two.tif", image, area)


def test_a_file_that_was_replaced_between_two_runs_is_not_mixed(
    cogs, image, file_server, impatient, area, tmp_path
):
    moving = cogs / "moving.tif"
    moving.write_bytes(image.read_bytes())
    with Transfer(4, impatient) as transfer:
        file = RangeFile(tmp_path / "part", lambda renew: file_server.url(moving), transfer)
        file.require([(0, 16_384)])
        moving.write_bytes(image.read_bytes() + b"newer")
        with pytest.raises(ServiceFailed, match="replaced"):
            copy_part(file, area, tmp_path / "B04.tif")
        assert copy_part(file, area, tmp_path / "B04.tif")  # the next attempt starts anew
    expect_right(tmp_path / "B04.tif", image, area)


def test_an_area_beside_the_image(file, tmp_path):
    beside = Grid("EPSG:32631", 600_000, 5_697_000, 30, 30)
    assert copy_part(file, beside, tmp_path / "B04.tif") is False
    assert not (tmp_path / "B04.tif").exists()


def test_damage_that_decodes_without_an_error_is_found(cogs, file_server, impatient, tmp_path):
    """One tile, damaged where GDAL does not notice: the tile's own checksum does not fit."""
    noise = cogs / "noise.tif"
    pixels = np.random.default_rng(0).integers(1, 3000, (128, 128)).astype(np.uint16)
    with rasterio.open(
        noise, "w", driver="GTiff", dtype="uint16", count=1, width=128, height=128,
        crs="EPSG:32631", transform=rasterio.transform.from_origin(500_000, 5_700_000, 10, 10),
        tiled=True, blockxsize=128, blockysize=128, compress="DEFLATE",
    ) as dataset:  # fmt: skip
        dataset.write(pixels, 1)
    assert damaged_unnoticed(noise, pixels)
    with Transfer(4, impatient) as transfer:
        file = RangeFile(tmp_path / "part", lambda renew: file_server.url(noise), transfer)
        with pytest.raises(ImageTruncated, match="decoded"):
            copy_part(file, Grid("EPSG:32631", 500_000, 5_700_000, 128, 128), tmp_path / "B04.tif")
    assert not (tmp_path / "B04.tif").exists()


def damaged_unnoticed(file: Path, pixels: np.ndarray) -> bool:
    """Flip bytes in the middle of the file until GDAL reads wrong pixels without an error."""
    whole = file.read_bytes()
    for place in range(len(whole) // 3, 2 * len(whole) // 3, 97):
        flipped = bytes(byte ^ 0xFF for byte in whole[place : place + 8])
        file.write_bytes(whole[:place] + flipped + whole[place + 8 :])
        try:
            with rasterio.open(file) as dataset:
                if (dataset.read(1) != pixels).any():
                    return True
        except rasterio.errors.RasterioIOError:
            continue
    return False
