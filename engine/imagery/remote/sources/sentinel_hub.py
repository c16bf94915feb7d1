"""Sentinel Hub on sentinelhub.com, with an account: Sentinel-2 L2A and Sentinel-1 GRD.

The service cuts, mosaics and warps: it is asked for the project's own pixels, one pass at a time.
"""

from __future__ import annotations

from pathlib import Path

from furrow.engine.contract import Grid, Reporter
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.message import Message
from furrow.engine.imagery.observation import SCENE_CLASS_BAND
from furrow.engine.imagery.remote.found import Query, RemoteObservation
from furrow.engine.imagery.remote.sentinel_hub_http import Caller, HubPatience
from furrow.engine.imagery.remote.sentinel_hub_pixels import (
    BACKSCATTER,
    Ask,
    fetch_blocks,
    join_blocks,
)
from furrow.engine.imagery.remote.sentinel_hub_search import search_passes
from furrow.engine.imagery.remote.sentinel_hub_service import Deployment, HubService
from furrow.engine.imagery.remote.sources import Access, SourceFacts
from furrow.engine.imagery.remote.transfer import Transfer

USUAL = Deployment(
    base_url="https://services.sentinel-hub.com",
    sign_in_url="https://services.sentinel-hub.com/auth/realms/main/protocol/openid-connect/token",
)
FACTS = SourceFacts(
    name="sentinel-hub",
    title="Sentinel Hub",
    sensors=("s2", "s1"),
    endpoint=USUAL.base_url,
    needs_account=True,
)

# Measured on the Flanders scene as deflated TIFFs without predictor: ten bands with those of 20 m
# repeated onto 10 m, 72 dates, 1.00 … 1.13; VV and VH as power, pixel by pixel, 40 dates, 3.55 …
# 3.59. The scene classes of so small a place say little; those of whole tiles take about this.
BYTES_A_SAMPLE = {"s2": 1.1, "scl": 0.05, "s1": 3.6}


def connect(access: Access) -> SentinelHub:
    return SentinelHub(access, USUAL)


class SentinelHub:
    """A RemoteSource at any deployment of Sentinel Hub."""

    def __init__(
        self, access: Access, usual: Deployment, patience: HubPatience | None = None
    ) -> None:
        """Raises BadRequest."""
        if access.s1_convention not in BACKSCATTER:
            known = ", ".join(BACKSCATTER)
            raise BadRequest("s1_convention", Message("it must be one of {known}", known=known))
        self._service = HubService(
            usual.at(access.endpoint), access.client_id, access.client_secret, patience
        )
        self._convention = access.s1_convention

    def search(self, query: Query, reporter: Reporter) -> list[RemoteObservation]:
        client = self._service.client(Caller(reporter.check))
        return search_passes(client, self._service.host, query, self._convention)

    def groups(self, observation: RemoteObservation, bands: list[str]) -> list[list[str]]:
        """Scene classes alone, because the outlook wants them first; all else in one image."""
        classes = [band for band in bands if band == SCENE_CLASS_BAND]
        others = [band for band in bands if band != SCENE_CLASS_BAND]
        return [group for group in (classes, others) if group]

    def fetch(
        self,
        observation: RemoteObservation,
        bands: list[str],
        grid: Grid,
        folder: Path,
        transfer: Transfer,
    ) -> None:
        client = self._service.client(Caller(transfer.check, transfer.count))
        for group in self.groups(observation, bands):
            if all((folder / f"{band}.tif").exists() for band in group):
                continue
            ask = Ask(observation, tuple(group))
            folder.mkdir(parents=True, exist_ok=True)
            join_blocks(ask, grid, fetch_blocks(ask, grid, folder, client), folder)

    def needed_bytes(
        self,
        observation: RemoteObservation,
        bands: list[str],
        grid: Grid,
        folder: Path,
        transfer: Transfer,
    ) -> int:
        kinds = ["scl" if band == SCENE_CLASS_BAND else observation.sensor for band in bands]
        samples = grid.width_px * grid.height_px
        return round(samples * sum(BYTES_A_SAMPLE[kind] for kind in kinds))
