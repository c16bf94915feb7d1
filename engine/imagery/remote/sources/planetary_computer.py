"""Microsoft's Planetary Computer: Sentinel-2 and terrain-flattened Sentinel-1, no account."""

from __future__ import annotations

import threading
from urllib.parse import urlsplit

import planetary_computer
import pystac
import requests
from planetary_computer import sas
from planetary_computer.settings import Settings

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import HostUnreachable, ServiceFailed
from furrow.engine.contract.message import Message
from furrow.engine.imagery.remote.aside import aside
from furrow.engine.imagery.remote.cog_source import CogReading, remote_observation
from furrow.engine.imagery.remote.found import Query, RemoteBand, RemoteObservation
from furrow.engine.imagery.remote.sources import Access, SourceFacts
from furrow.engine.imagery.remote.stac_search import search_items
from furrow.engine.imagery.remote.transfer import in_words

FACTS = SourceFacts(
    name="planetary-computer",
    title="Planetary Computer",
    sensors=("s2", "s1"),
    endpoint="https://planetarycomputer.microsoft.com/api/stac/v1",
)
SIGNING_S = 60.0
"""Longest time for a signature, the library's own repetitions included."""
BUSY_SIGNING = Message("it is too busy to sign")
COLLECTIONS = {"s2": "sentinel-2-l2a", "s1": "sentinel-1-rtc"}


def connect(access: Access) -> PlanetaryComputer:
    return PlanetaryComputer(access.endpoint or FACTS.endpoint)


class PlanetaryComputer(CogReading):
    """Sentinel-1 is linear γ⁰, terrain-flattened; addresses are signed for an hour or so."""

    def __init__(self, endpoint: str) -> None:
        super().__init__(self._signed)
        self._endpoint = endpoint
        # The library keeps its tokens in one dictionary that all threads share.
        self._lock = threading.Lock()

    def search(self, query: Query, reporter: Reporter) -> list[RemoteObservation]:
        collections = [COLLECTIONS[sensor] for sensor in query.sensors]
        found = []
        for item in search_items(self._endpoint, collections, query, reporter):
            observation = self._observation(item)
            if observation is not None and _is_of_orbit(observation, query.orbits):
                found.append(observation)
        return found

    def _observation(self, item: pystac.Item) -> RemoteObservation | None:
        if item.collection_id != COLLECTIONS["s1"]:
            return remote_observation(item)
        observation = remote_observation(item, convention="gamma0-rtc")
        if observation is None or set(observation.bands) != {"VV", "VH"}:
            return None  # HH and HV over ice, or one polarisation
        for name, band in observation.bands.items():
            observation.bands[name] = RemoteBand(band.href, nodata=band.nodata, unit="linear")
        return observation

    def _signed(self, href: str, renew: bool) -> str:
        """Raises HostUnreachable, ServiceFailed."""
        with self._lock:
            if renew:
                sas.TOKEN_CACHE.clear()
            try:
                # The library waits for ever for a server that says nothing.
                return str(aside(lambda: planetary_computer.sign_url(href), _go_on, SIGNING_S))
            except TimeoutError as problem:
                raise HostUnreachable(_signing_host(), "it stopped sending") from problem
            except (requests.HTTPError, requests.exceptions.RetryError) as problem:
                answer = problem.response
                detail = f"HTTP {answer.status_code}" if answer is not None else BUSY_SIGNING
                raise ServiceFailed(_signing_host(), detail) from problem
            except requests.ConnectionError as problem:
                raise HostUnreachable(_signing_host(), in_words(problem)) from problem
            except (requests.RequestException, ValueError, TypeError) as problem:
                raise ServiceFailed(_signing_host(), Message("it sent no token")) from problem


def _signing_host() -> str:
    return urlsplit(Settings.get().sas_url).netloc or FACTS.title


def _go_on() -> None:
    """Whoever asked for an address polls by itself."""


def _is_of_orbit(observation: RemoteObservation, orbits: str) -> bool:
    return observation.sensor != "s1" or orbits in ("joined", "apart", observation.orbit)
