"""Earth Search by Element 84: Sentinel-2, no account."""

from __future__ import annotations

from furrow.engine.contract import Reporter
from furrow.engine.imagery.remote.cog_source import CogReading, remote_observation
from furrow.engine.imagery.remote.found import Query, RemoteObservation
from furrow.engine.imagery.remote.sources import Access, SourceFacts
from furrow.engine.imagery.remote.stac_search import search_items

FACTS = SourceFacts(
    name="earth-search",
    title="Earth Search",
    sensors=("s2",),
    endpoint="https://earth-search.aws.element84.com/v1",
)
# What ESA processed anew (Collection 1) comes first; the older collection fills what it lacks.
COLLECTIONS = ("sentinel-2-c1-l2a", "sentinel-2-l2a")


def connect(access: Access) -> EarthSearch:
    return EarthSearch(access.endpoint or FACTS.endpoint)


class EarthSearch(CogReading):
    """Its https assets are free for all; s3 ones, which the requester pays, are not read."""

    def __init__(self, endpoint: str) -> None:
        super().__init__(lambda href, renew: href)
        self._endpoint = endpoint

    def search(self, query: Query, reporter: Reporter) -> list[RemoteObservation]:
        items = search_items(self._endpoint, COLLECTIONS, query, reporter)
        found = [remote_observation(item) for item in items]
        return [observation for observation in found if observation is not None]
