"""Sentinel Hub on the Copernicus Data Space Ecosystem, with a (free) account."""

from __future__ import annotations

from furrow.engine.imagery.remote.sentinel_hub_service import Deployment
from furrow.engine.imagery.remote.sources import Access, SourceFacts
from furrow.engine.imagery.remote.sources.sentinel_hub import SentinelHub

USUAL = Deployment(
    base_url="https://sh.dataspace.copernicus.eu",
    sign_in_url=(
        "https://identity.dataspace.copernicus.eu/auth/realms/CDSE/protocol/openid-connect/token"
    ),
)
FACTS = SourceFacts(
    name="copernicus",
    title="Copernicus Data Space",
    sensors=("s2", "s1"),
    endpoint=USUAL.base_url,
    needs_account=True,
)


def connect(access: Access) -> SentinelHub:
    return SentinelHub(access, USUAL)
