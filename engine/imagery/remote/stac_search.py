"""Search of a STAC API, page by page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

import pystac
import requests
import urllib3
from pystac_client import Client
from pystac_client.errors import ClientTypeError
from pystac_client.exceptions import APIError
from pystac_client.stac_api_io import StacApiIO
from pystac_client.warnings import PystacClientWarning
from shapely.geometry import mapping

from furrow.engine.contract import Reporter
from furrow.engine.contract.errors import HostUnreachable, ServiceFailed
from furrow.engine.imagery.remote.aside import aside
from furrow.engine.imagery.remote.found import Query
from furrow.engine.imagery.remote.transfer import BUSY, USER_AGENT, in_words

PAGE_ITEMS = 50
TIMEOUT_S = 30.0
RETRIES = urllib3.Retry(
    total=5,
    backoff_factor=0.5,
    backoff_jitter=0.5,
    status_forcelist=sorted(BUSY),
    allowed_methods=None,
)


def search_items(
    endpoint: str, collections: Sequence[str], query: Query, reporter: Reporter
) -> Iterator[pystac.Item]:
    """All items of the collections over the area in the season.

    Raises:
        HostUnreachable, ServiceFailed, Cancelled
    """
    host = urlsplit(endpoint).netloc
    io = StacApiIO(headers={"User-Agent": USER_AGENT}, max_retries=RETRIES, timeout=TIMEOUT_S)
    try:
        client = aside(lambda: Client.open(endpoint, stac_io=io), reporter.check)
        found = client.search(
            collections=list(collections),
            intersects=mapping(query.outline.simplify(0.0)),
            datetime=(query.first_moment, query.last_moment),
            limit=PAGE_ITEMS,
        )
        pages, seen = found.pages_as_dicts(), set[str]()
        while (page := aside(lambda: next(pages, None), reporter.check)) is not None:
            new = [item for item in _items(page, reporter) if item.id not in seen]
            if not new:
                return  # a server whose pages do not end
            seen |= {item.id for item in new}
            yield from new
    except requests.ConnectionError as problem:
        raise HostUnreachable(host, in_words(problem)) from problem
    except APIError as problem:
        raise _failure(host, problem) from problem
    except (
        requests.RequestException,
        pystac.STACError,
        ClientTypeError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        PystacClientWarning,
    ) as problem:  # the libraries read whatever comes as if it were right
        raise ServiceFailed(host, str(problem).split("\n")[0][:200]) from problem


def _items(page: dict[str, Any], reporter: Reporter) -> Iterator[pystac.Item]:
    """A page's items; one that cannot be read is no reason to lose the season."""
    for document in page.get("features") or []:
        try:
            yield pystac.Item.from_dict(document)
        except (pystac.STACError, ValueError, LookupError, TypeError, AttributeError) as problem:
            name = document.get("id", "") if isinstance(document, dict) else ""
            reporter.warn("{name} cannot be read: {why}", name=str(name), why=str(problem))


def _failure(host: str, problem: APIError) -> HostUnreachable | ServiceFailed:
    """pystac-client wraps whatever went wrong; the cause tells a dead host from a bad answer."""
    cause = problem.__cause__ or problem.__context__
    if isinstance(cause, requests.ConnectionError | requests.Timeout):
        return HostUnreachable(host, in_words(cause))
    said = str(problem).split("\n")[0][:200]
    status = getattr(problem, "status_code", None)
    return ServiceFailed(host, f"HTTP {status}" if status else said)
