"""Whom imagery can be downloaded from: one file a source, found by looking into this folder.

A source module offers ``FACTS`` and ``connect(access) -> RemoteSource``.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Protocol

from furrow.engine.contract import Grid, Reporter
from furrow.engine.contract.errors import CredentialsMissing, SensorNotThere, SourceUnknown
from furrow.engine.imagery.remote.found import Query, RemoteObservation
from furrow.engine.imagery.remote.transfer import Transfer


@dataclass(frozen=True)
class SourceFacts:
    name: str
    """As it is asked for."""
    title: str
    sensors: tuple[str, ...]
    endpoint: str
    needs_account: bool = False


@dataclass(frozen=True)
class Access:
    """How a source is reached."""

    endpoint: str
    client_id: str = field(default="", repr=False)
    client_secret: str = field(default="", repr=False)
    s1_convention: str = "gamma0-rtc"


class RemoteSource(Protocol):
    """One narrow interface for all sources; its methods are called from several threads."""

    def search(self, query: Query, reporter: Reporter) -> list[RemoteObservation]:
        """Raises HostUnreachable, ServiceFailed, CredentialsRefused, Cancelled."""

    def groups(self, observation: RemoteObservation, bands: list[str]) -> list[list[str]]:
        """Bands that are best fetched together."""

    def fetch(
        self,
        observation: RemoteObservation,
        bands: list[str],
        grid: Grid,
        folder: Path,
        transfer: Transfer,
    ) -> None:
        """Write ``folder/BAND.tif`` for each band, whole or not at all.

        A band that does not reach the area is not written. Parts that are under way may lie in the
        folder, too, and are taken up by the next call.

        Raises:
            ImageTruncated, HostUnreachable, ServiceFailed, CredentialsRefused, Cancelled, OSError
        """

    def needed_bytes(
        self,
        observation: RemoteObservation,
        bands: list[str],
        grid: Grid,
        folder: Path,
        transfer: Transfer,
    ) -> int:
        """About how many bytes :meth:`fetch` will take from the network. Raises as it does."""


def source_facts(name: str) -> SourceFacts:
    """Raises SourceUnknown."""
    return _module(name).FACTS


def connect(name: str, access: Access, sensors: tuple[str, ...]) -> RemoteSource:
    """A source, ready to be searched.

    Args:
        access: an empty endpoint stands for the source's usual one.

    Raises:
        SourceUnknown, SensorNotThere, CredentialsMissing
    """
    module = _module(name)
    facts: SourceFacts = module.FACTS
    for sensor in sensors:
        if sensor not in facts.sensors:
            raise SensorNotThere(facts.title, {"s1": "Sentinel-1", "s2": "Sentinel-2"}[sensor])
    if facts.needs_account and not (access.client_id and access.client_secret):
        raise CredentialsMissing(facts.title)
    source: RemoteSource = module.connect(access)
    return source


def _module(name: str) -> ModuleType:
    found = {}
    for item in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{item.name}")
        found[module.FACTS.name] = module
    if name not in found:
        raise SourceUnknown(name, sorted(found))
    return found[name]
