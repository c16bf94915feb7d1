"""QGIS's proxy, as variables for pip: in the child's environment only, never on a command line."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True)
class Proxy:
    """A proxy of QGIS's network settings."""

    kind: str
    """"http" or "socks5"."""
    host: str
    port: int
    user: str = ""
    password: str = ""
    not_for: tuple[str, ...] = ()
    """Hosts that are reached directly."""

    @property
    def address(self) -> str:
        """As a URL, user and password included: for a child's environment, not for people."""
        scheme = "socks5h" if self.kind == "socks5" else "http"
        login = quote(self.user, safe="")
        if self.user and self.password:
            login += ":" + quote(self.password, safe="")
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = f":{self.port}" if self.port > 0 else ""
        return f"{scheme}://{login}{'@' if login else ''}{host}{port}"

    @property
    def shown(self) -> str:
        """For people: host and port, no user."""
        return f"{self.host}:{self.port}" if self.port > 0 else self.host


def proxy_variables(proxy: Proxy) -> dict[str, str]:
    """The variables that pip, and what it starts, read.

    Not PIP_PROXY: pip would use it for the hosts of ``not_for`` too.
    """
    address = proxy.address
    variables = {
        "HTTPS_PROXY": address,
        "HTTP_PROXY": address,
        "https_proxy": address,
        "http_proxy": address,
    }
    if proxy.not_for:
        variables["NO_PROXY"] = variables["no_proxy"] = ",".join(proxy.not_for)
    return variables
