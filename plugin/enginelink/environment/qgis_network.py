"""The proxy that QGIS itself would use, for the set-up and for an engine that downloads."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from furrow.plugin.enginelink.environment.proxy import Proxy, proxy_variables

if TYPE_CHECKING:
    from furrow.plugin.enginelink.process import EngineCommand

IMAGERY = "https://planetarycomputer.microsoft.com/"
"""Stands for all services of imagery: none is inside the user's own network."""
_KINDS = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
}


def proxy_of_qgis(address: str) -> Proxy | None:
    """The proxy that QGIS uses to reach ``address``; None where it goes there directly.

    QGIS's own settings (with their excluded addresses) where a proxy is set there, the system's
    otherwise. Must be called in the main thread.
    """
    manager = QgsNetworkAccessManager.instance()
    query = QNetworkProxyQuery(QUrl(address))
    factory = manager.proxyFactory()
    candidates = factory.queryProxy(query) if factory is not None else [manager.fallbackProxy()]
    if any(proxy.type() == QNetworkProxy.ProxyType.DefaultProxy for proxy in candidates):
        candidates = QNetworkProxyFactory.systemProxyForQuery(query)
    for proxy in candidates:
        if proxy.type() == QNetworkProxy.ProxyType.NoProxy:
            return None
        if proxy.type() in _KINDS and proxy.hostName():
            return Proxy(
                _KINDS[proxy.type()],
                proxy.hostName(),
                int(proxy.port()),
                proxy.user(),
                proxy.password(),
                _hosts(manager),
            )
    return None


def network_variables(address: str = IMAGERY) -> dict[str, str]:
    """Variables by which an engine reaches ``address`` as QGIS does; for the main thread."""
    proxy = proxy_of_qgis(address)
    return {} if proxy is None else proxy_variables(proxy)


def on_the_network(command: EngineCommand, variables: dict[str, str]) -> EngineCommand:
    """The same engine with QGIS's proxy. Credentials in it reach that process alone."""
    return replace(command, variables={**command.variables, **variables})


def _hosts(manager: QgsNetworkAccessManager) -> tuple:  # type: ignore[type-arg]
    listed = [*manager.excludeList(), *manager.noProxyList()]
    hosts = (urlsplit(entry if "//" in entry else "//" + entry).hostname for entry in listed)
    return tuple(host for host in hosts if host)
