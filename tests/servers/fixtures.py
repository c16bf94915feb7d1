"""Fixtures over the servers here. A conftest imports those that it wants, each by its name.

from tests.servers.fixtures import cogs, file_server  # noqa: F401
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers import scene
from tests.servers.files import FileServer
from tests.servers.nginx import NginxServer
from tests.servers.programs import missing_for_nginx, missing_for_stac
from tests.servers.sentinel_hub import SentinelHubServer
from tests.servers.signing import SigningServer
from tests.servers.stac_api import Cluster, StacApi


@pytest.fixture(scope="session")
def cogs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the asset servers serve; scene.py writes COGs into it."""
    return tmp_path_factory.mktemp("cogs")


@pytest.fixture(scope="session")
def c1(shared: Path, cogs: Path) -> scene.Content:
    """Three dates of Earth Search's ``sentinel-2-c1-l2a``, their assets in ``cogs``."""
    return scene.earth_search_c1(shared, cogs, scene.Days(count=3))


@pytest.fixture(scope="session")
def session_file_server(cogs: Path) -> Iterator[FileServer]:
    with FileServer(cogs) as server:
        yield server


@pytest.fixture
def file_server(session_file_server: FileServer) -> Iterator[FileServer]:
    """Serves ``cogs``; without faults, speed limit and log when the test begins."""
    session_file_server.reset()
    yield session_file_server
    session_file_server.reset()


@pytest.fixture(scope="session")
def session_signing_server(cogs: Path) -> Iterator[SigningServer]:
    with SigningServer(cogs) as server:
        yield server


@pytest.fixture
def signing_server(
    session_signing_server: SigningServer, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SigningServer]:
    """``cogs`` behind Planetary Computer's signatures; this process and its children use it."""
    session_signing_server.reset()
    for name, value in session_signing_server.environment.items():
        monkeypatch.setenv(name, value)
    forget_planetary_computer()
    yield session_signing_server
    forget_planetary_computer()
    session_signing_server.reset()


def forget_planetary_computer() -> None:
    """The library keeps its settings and its tokens for the life of the process."""
    with contextlib.suppress(ImportError):
        from planetary_computer.sas import TOKEN_CACHE
        from planetary_computer.settings import Settings

        Settings.get.cache_clear()
        TOKEN_CACHE.clear()


@pytest.fixture(scope="session")
def session_nginx(cogs: Path) -> Iterator[NginxServer]:
    require(missing_for_nginx())
    with NginxServer(cogs) as server:
        yield server


@pytest.fixture
def nginx(session_nginx: NginxServer) -> NginxServer:
    """nginx over ``cogs``; its log is empty when the test begins."""
    session_nginx.reset()
    return session_nginx


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """PostgreSQL with pgstac, for any number of ``StacApi``."""
    require(missing_for_stac())
    with Cluster() as running:
        yield running


@pytest.fixture(scope="session")
def session_earth_search_api(cluster: Cluster) -> Iterator[StacApi]:
    with StacApi(cluster, "earth_search") as api:
        yield api


@pytest.fixture
def earth_search_api(session_earth_search_api: StacApi) -> Iterator[StacApi]:
    """A STAC API, empty when the test begins."""
    session_earth_search_api.clear()
    yield session_earth_search_api


@pytest.fixture(scope="session")
def session_planetary_computer_api(cluster: Cluster) -> Iterator[StacApi]:
    with StacApi(cluster, "planetary_computer") as api:
        yield api


@pytest.fixture
def planetary_computer_api(session_planetary_computer_api: StacApi) -> Iterator[StacApi]:
    """Another STAC API, empty when the test begins."""
    session_planetary_computer_api.clear()
    yield session_planetary_computer_api


@pytest.fixture(scope="session")
def session_sentinel_hub(flanders: Path) -> Iterator[SentinelHubServer]:
    with SentinelHubServer(flanders) as server:
        yield server


@pytest.fixture
def sentinel_hub(
    session_sentinel_hub: SentinelHubServer, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SentinelHubServer]:
    """The stand-in over the scene flanders-2019; nothing recorded when the test begins."""
    session_sentinel_hub.reset()
    # oauthlib gives its secret only to https, or where told that this is meant.
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    forget_sentinel_hub()
    yield session_sentinel_hub
    forget_sentinel_hub()
    session_sentinel_hub.reset()


def forget_sentinel_hub() -> None:
    """sentinelhub-py keeps its sessions, tokens in them, for the life of the process."""
    with contextlib.suppress(ImportError):
        from sentinelhub import SentinelHubDownloadClient

        SentinelHubDownloadClient.clear_cache()


def require(missing: str | None) -> None:
    """Skip with the reason, or fail where FURROW_REQUIRE_SHARED=1; None: nothing is missing."""
    if missing is None:
        return
    if os.environ.get("FURROW_REQUIRE_SHARED") == "1":
        pytest.fail(missing, pytrace=False)
    pytest.skip(missing)
