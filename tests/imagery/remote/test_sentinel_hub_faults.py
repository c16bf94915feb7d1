"""Sentinel Hub: faults, tokens, cancel, and where secrets must not be."""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import requests

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import (
    BadRequest,
    Cancelled,
    CredentialsRefused,
    FurrowError,
    HostUnreachable,
    ImageTruncated,
    ServiceFailed,
)
from furrow.engine.imagery.remote.sentinel_hub_http import HubPatience
from furrow.engine.imagery.remote.sentinel_hub_pixels import Ask
from furrow.engine.imagery.remote.sources import Access, copernicus, sentinel_hub
from furrow.engine.imagery.remote.sources.sentinel_hub import SentinelHub
from furrow.engine.imagery.remote.transfer import Transfer
from tests.imagery.remote.hub import (
    GRID,
    PATIENCE,
    S2,
    expected,
    one_of,
    pixels_of,
    query,
    running,
    server,
    source,
    source_at,
    transfer,
)
from tests.servers.faults import Fault
from tests.servers.sentinel_hub import (
    CLIENT_ID,
    CLIENT_SECRET,
    PROCESS_PATH,
    SEARCH_PATH,
    TOKEN_PATH,
    SentinelHubServer,
)

__all__ = ["running", "server", "source", "transfer"]


@pytest.mark.parametrize(
    "fault",
    [
        Fault("too-many-requests", PROCESS_PATH, times=2, retry_after_s=None),
        Fault("server-error", PROCESS_PATH, times=2, status=503),
        Fault("server-error", TOKEN_PATH, times=1),
        Fault("cut", PROCESS_PATH, times=2),
        Fault("stall", PROCESS_PATH, times=1),
        Fault("truncated", PROCESS_PATH, times=1),
        Fault("expired", PROCESS_PATH, times=1),
    ],
    ids=lambda fault: f"{fault.kind}{fault.path_pattern[-6:]}",
)
def test_what_passes_is_overcome(fault, source, server, transfer, tmp_path):
    optical = one_of(source.search(query(), Reporter()), "s2")
    if fault.path_pattern == TOKEN_PATH:
        source = source_at(server.base_url)
    server.fault(fault)
    begin = time.monotonic()
    source.fetch(optical, ["B04"], GRID, tmp_path, transfer)
    assert time.monotonic() - begin < 4.0
    assert [one.fault for one in server.requests].count(fault.kind) == fault.times
    assert (pixels_of(tmp_path, "B04") == expected(server, optical, "B04")).all()


@pytest.mark.parametrize(
    ("fault", "error", "said"),
    [
        (Fault("server-error", PROCESS_PATH), ServiceFailed, "HTTP 500"),
        (Fault("server-error", PROCESS_PATH, status=400), ServiceFailed, "Made by a test"),
        (Fault("server-error", PROCESS_PATH, status=403), CredentialsRefused, "Made by a test"),
        (Fault("expired", PROCESS_PATH), CredentialsRefused, "not authorized"),
        (Fault("wrong-content", PROCESS_PATH), ServiceFailed, "text/html instead of an image"),
        (Fault("truncated", PROCESS_PATH), ImageTruncated, "cannot be decoded"),
        (Fault("stall", PROCESS_PATH, share=0.0), ServiceFailed, "stopped sending"),
        (Fault("too-many-requests", PROCESS_PATH, retry_after_s=0), ServiceFailed, "HTTP 429"),
    ],
    ids=lambda value: f"{value.kind}-{value.status}" if isinstance(value, Fault) else "",
)
def test_what_stays_is_told(fault, error, said, source, server, transfer, tmp_path):
    optical = one_of(source.search(query(), Reporter()), "s2")
    server.fault(fault)
    with pytest.raises(error, match=said):
        source.fetch(optical, ["B04"], GRID, tmp_path, transfer)
    assert list(tmp_path.iterdir()) == []


def test_an_image_of_another_shape_is_refused(source, server, transfer, tmp_path, monkeypatch):
    optical = one_of(source.search(query(), Reporter()), "s2")
    monkeypatch.setattr(Ask, "dtype", np.dtype(np.float32))
    monkeypatch.setattr(Ask, "evalscript", Ask(optical, ("SCL",)).evalscript)
    with pytest.raises(ImageTruncated, match="2 × 64 × 64 float32 was asked for"):
        source.fetch(optical, ["B04"], GRID, tmp_path, transfer)
    assert list(tmp_path.iterdir()) == []


def test_the_service_is_left_in_peace_as_long_as_it_says(source, server, transfer, tmp_path):
    optical = one_of(source.search(query(), Reporter()), "s2")
    server.fault(Fault("too-many-requests", PROCESS_PATH, times=1, retry_after_s=1))
    source.fetch(optical, ["B04"], GRID, tmp_path, transfer)
    refused, answered = server.process_requests
    assert refused.status == 429 and 0.95 <= answered.moment - refused.moment < 2.0


def test_a_token_ends_in_mid_download_for_several_threads(server, transfer, tmp_path):
    source = source_at(server.base_url)
    found = [o for o in source.search(query(), Reporter()) if o.sensor == "s2"][:4]
    server.reset()
    server.revoke_tokens()
    with ThreadPoolExecutor(4) as pool:
        tasks = [
            pool.submit(source.fetch, one, ["B04"], GRID, tmp_path / one.id, transfer)
            for one in found
        ]
        for task in tasks:
            task.result()
    assert server.tokens_given == 1
    for one in found:
        assert (pixels_of(tmp_path / one.id, "B04") == expected(server, one, "B04")).all()


def test_a_short_token_is_renewed_before_it_ends(server, transfer, tmp_path):
    server.token_life_s = 0.2
    source = source_at(server.base_url)
    optical = one_of(source.search(query(), Reporter()), "s2")
    time.sleep(0.15)
    source.fetch(optical, ["B04"], GRID, tmp_path, transfer)
    assert server.tokens_given >= 2
    assert {one.status for one in server.requests} == {200}


def test_a_wrong_account_is_refused_at_once(server):
    source = source_at(server.base_url, client_secret="of-somebody-else")
    with pytest.raises(CredentialsRefused, match="Invalid client credentials"):
        source.search(query(), Reporter())
    assert len(server.requests) == 1


def test_a_host_that_is_not_there_is_named(server):
    with SentinelHubServer(server.scene.folder) as gone:
        endpoint = gone.base_url
    with pytest.raises(HostUnreachable, match="does not accept connections"):
        source_at(endpoint).search(query(), Reporter())


@contextmanager
def cancelled_after(seconds: float, transfer: Transfer) -> Iterator[None]:
    """Expects that what stands inside is cancelled within two seconds of the asking."""
    moments = []

    def stop() -> None:
        moments.append(time.monotonic())
        transfer.stop()

    timer = threading.Timer(seconds, stop)
    timer.start()
    with pytest.raises(Cancelled):
        yield
    assert time.monotonic() - moments[0] < 0.5


@pytest.mark.parametrize(
    "fault",
    [
        Fault("stall", PROCESS_PATH),
        Fault("too-many-requests", PROCESS_PATH, retry_after_s=60),
        Fault("stall", TOKEN_PATH, share=0.1),
    ],
    ids=["stalled", "asked-to-wait", "token"],
)
def test_cancelled_while_waiting(fault, server, transfer, tmp_path):
    patient = HubPatience()
    access = Access(server.base_url, client_id=CLIENT_ID, client_secret=CLIENT_SECRET)
    optical = one_of(source_at(server.base_url).search(query(), Reporter()), "s2")
    source = SentinelHub(access, copernicus.USUAL, patient)
    server.fault(fault)
    with cancelled_after(0.3, transfer):
        source.fetch(optical, ["B04"], GRID, tmp_path, transfer)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def thinking(server: SentinelHubServer) -> Iterator[threading.Event]:
    """The service computes for ever; set once it was asked to."""
    asked, go_on = threading.Event(), threading.Event()
    answer = server.handler._answer

    def think(handler: Any, path: str, body: dict[str, Any]) -> Any:
        if path == PROCESS_PATH:
            asked.set()
            go_on.wait(10)
        return answer(handler, path, body)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(server.handler, "_answer", think)
        yield asked
        go_on.set()


def test_cancelled_before_the_service_says_anything(server, source, thinking, transfer, tmp_path):
    optical = one_of(source.search(query(), Reporter()), "s2")
    with cancelled_after(0.5, transfer):
        source.fetch(optical, ["B04"], GRID, tmp_path, transfer)
    assert thinking.is_set()


def test_a_service_that_says_nothing_at_all_is_given_up(server, thinking, transfer, tmp_path):
    access = Access(server.base_url, client_id=CLIENT_ID, client_secret=CLIENT_SECRET)
    source = SentinelHub(access, copernicus.USUAL, replace(PATIENCE, answer_s=0.2, attempts=2))
    optical = one_of(source.search(query(), Reporter()), "s2")
    with pytest.raises(ServiceFailed, match="stopped sending"):
        source.fetch(optical, ["B04"], GRID, tmp_path, transfer)


def test_a_search_can_be_cancelled(server):
    server.fault(Fault("stall", SEARCH_PATH, share=0.2))
    begin = time.monotonic()
    reporter = Reporter(is_cancelled=lambda: time.monotonic() > begin + 0.3)
    with pytest.raises(Cancelled):
        source_at(server.base_url).search(query(), reporter)
    assert time.monotonic() - begin < 1.0


# --- the account ---------------------------------------------------------------------------------


def test_secrets_are_in_no_log_file_or_message(
    server, transfer, tmp_path, caplog, capfd, monkeypatch
):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr("http.client.HTTPConnection.debuglevel", 0)
    secret = CLIENT_SECRET
    source = source_at(server.base_url)
    shown = [repr(source), str(source), repr(vars(source)), repr(Access("", CLIENT_ID, secret))]
    found = source.search(query(), Reporter())
    source.fetch(one_of(found, "s2"), S2, GRID, tmp_path / "imagery", transfer)
    errors: list[FurrowError] = []
    for fault in (
        Fault("server-error", PROCESS_PATH, status=400),
        Fault("server-error", PROCESS_PATH, status=500),
        Fault("expired", PROCESS_PATH),
        Fault("server-error", TOKEN_PATH, status=401),
    ):
        server.reset()
        server.fault(fault)
        with pytest.raises(FurrowError) as caught:
            source_at(server.base_url).fetch(
                one_of(found, "s1"), ["VV"], GRID, tmp_path / "imagery", transfer
            )
        errors.append(caught.value)
    shown += [json.dumps(error.to_payload()) for error in errors]
    shown += [repr(error.__cause__) for error in errors]
    out, err = capfd.readouterr()
    shown += [out, err, caplog.text]
    tokens = server._valid_until
    assert tokens
    for text in shown:
        assert secret not in text
        assert not any(token in text for token in tokens)
    assert "/api/v1/process" in caplog.text  # something is logged at all
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    for path in files:
        data = path.read_bytes()
        assert secret.encode() not in data and CLIENT_ID.encode() not in data
    assert {path.parent.name for path in files} == {"imagery"}


def test_what_a_service_says_is_shown_without_the_secret(server, source, monkeypatch):
    def repeat(handler: Any, form: dict[str, Any]) -> Any:
        answer = give(handler, form)
        said = {"error": "invalid_client", "error_description": f"no such {form}"}
        return replace(answer, status=400, body=json.dumps(said).encode())

    give = server.handler._give_token
    monkeypatch.setattr(server.handler, "_give_token", repeat)
    with pytest.raises(CredentialsRefused, match="invalid_client: no such") as caught:
        source.search(query(), Reporter())
    assert CLIENT_SECRET not in str(caught.value) and CLIENT_ID not in str(caught.value)


def test_nothing_is_taken_from_the_users_own_configuration(server, tmp_path, monkeypatch):
    config = tmp_path / "sentinelhub" / "config.toml"
    config.parent.mkdir()
    config.write_text(
        '[default-profile]\nsh_base_url = "https://wrong.invalid"\nsh_client_id="x"\n'
    )
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password mine\n")
    before = config.read_text()
    for name, value in {
        "XDG_CONFIG_HOME": str(tmp_path),
        "NETRC": str(netrc),
        "SH_CLIENT_ID": "another",
        "SH_CLIENT_SECRET": "another",  # pragma: allowlist secret
        "SH_PROFILE": "missing",
    }.items():
        monkeypatch.setenv(name, value)
    assert requests.utils.get_netrc_auth(server.base_url) == ("me", "mine")
    assert source_at(server.base_url).search(query(), Reporter())
    token = next(one for one in server.requests if one.path == TOKEN_PATH)
    assert token.body["client_id"] == CLIENT_ID
    assert config.read_text() == before and os.listdir(config.parent) == ["config.toml"]


def test_where_the_account_is_checked():
    usual = copernicus.USUAL
    assert usual.at("") == usual
    proxied = usual.at("http://127.0.0.1:8080/hub/")
    assert proxied.base_url == "http://127.0.0.1:8080/hub"
    assert proxied.sign_in_url == (
        "http://127.0.0.1:8080/hub/auth/realms/CDSE/protocol/openid-connect/token"
    )
    west = sentinel_hub.USUAL.at("https://services-uswest2.sentinel-hub.com")
    assert west.base_url == "https://services-uswest2.sentinel-hub.com"
    assert west.sign_in_url == sentinel_hub.USUAL.sign_in_url
    for endpoint in (
        "http://example.org",
        "ftp://example.org",
        "https://me:mine@example.org",  # pragma: allowlist secret
    ):
        with pytest.raises(BadRequest):
            usual.at(endpoint)


def test_needed_bytes_is_about_what_is_fetched(source, server, transfer, tmp_path):
    found = source.search(query(), Reporter())
    optical, radar = one_of(found, "s2"), one_of(found, "s1")
    stated = source.needed_bytes(optical, S2, GRID, tmp_path, transfer)
    source.fetch(optical, S2, GRID, tmp_path, transfer)
    sent = server.process_requests[-1].bytes_sent
    assert 0.8 < sent / stated < 1.25
    assert source.needed_bytes(radar, ["VV", "VH"], GRID, tmp_path, transfer) > stated / 2
    assert source.needed_bytes(optical, [], GRID, tmp_path, transfer) == 0
