"""The servers themselves, as other conftest files import them."""

from __future__ import annotations

from tests.servers.fixtures import (  # noqa: F401
    c1,
    cluster,
    cogs,
    earth_search_api,
    file_server,
    nginx,
    planetary_computer_api,
    sentinel_hub,
    session_earth_search_api,
    session_file_server,
    session_nginx,
    session_planetary_computer_api,
    session_sentinel_hub,
    session_signing_server,
    signing_server,
)
