"""Planetary Computer's storage: blob hosts that demand a signature, and who signs.

Addresses are those of production but for http: ``http://ACCOUNT.blob.core.windows.net/CONTAINER/…``.
The server stands behind them as their proxy, so ``planetary_computer`` signs as it always does.
"""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from tests.servers.files import FileServer

ACCOUNT, CONTAINER = "sentinel2l2a01", "sentinel2-l2"
TOKEN_PATH = "/api/sas/v1/token"


class SigningServer(FileServer):
    """A FileServer (log, faults, speed) for signed addresses only; tokens may be made to end."""

    service = "tests.servers.signing_service:SigningService"

    def __init__(self, folder: Path, *, token_life_s: float = 3600.0) -> None:
        super().__init__(folder, token_life_s=token_life_s)

    @property
    def blob_url(self) -> str:
        """What stands before an asset's path: give it to ``Content.at``."""
        return f"http://{ACCOUNT}.blob.core.windows.net/{CONTAINER}"

    @property
    def token_url(self) -> str:
        return f"{self.base_url}{TOKEN_PATH}"

    @property
    def environment(self) -> dict[str, str]:
        """What a process needs to sign and read here; GDAL and requests both heed these.

        In the tests' own process, ``planetary_computer.settings.Settings.get.cache_clear()`` and
        ``planetary_computer.sas.TOKEN_CACHE.clear()`` come first: the library keeps both.
        """
        return {
            "PC_SDK_SAS_URL": self.token_url,
            "http_proxy": self.base_url,
            "no_proxy": "127.0.0.1,localhost",
        }

    def url(self, path: str | Path) -> str:
        """The unsigned address of a file."""
        return f"{self.blob_url}/{quote(self.inside(path))}"

    @property
    def tokens_given(self) -> int:
        """Since the last reset."""
        return self.call("tokens_given")

    def set_token_life(self, seconds: float) -> None:
        """Of tokens given from now on. The library renews those that end within a minute."""
        self.call("set_token_life", seconds=seconds)

    def revoke_tokens(self) -> None:
        """No token given so far opens anything any more."""
        self.call("revoke_tokens")
