"""What a set-up will do, for the user to agree to before anything is done."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from furrow.engine.contract.errors import StaleEnvironment
from furrow.plugin.enginelink.child_environment import setup_variables
from furrow.plugin.enginelink.environment.places import is_private
from furrow.plugin.enginelink.environment.proxy import Proxy, proxy_variables
from furrow.plugin.enginelink.environment.system import System
from furrow.plugin.enginelink.process import ENGINE_FOLDER

DOWNLOAD_MB = 195
INSTALLED_MB = 775
"""Megabytes, seen on Linux, x86_64; Windows and macOS are of the same order (not seen)."""

DEFAULT_INDEX = "PyPI"
"""Where pip looks unless it is configured otherwise; named, as pip itself knows its address."""

_INSTALLER = os.path.join(ENGINE_FOLDER, "installation", "private")


@dataclass(frozen=True)
class SetupPlan:
    """One set-up (or, with ``removes``, one removal), ready to be started."""

    python: str
    """The Python that the environment is made with."""
    folder: str
    wheels: str
    """Folder of wheels; with it no network is used."""
    proxy: Proxy | None
    sources: tuple[str, ...]
    """The hosts that packages come from; empty with ``wheels``."""
    variables: dict[str, str]
    """The child's environment; holds the proxy's password where it has one: never to be shown."""
    removes: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The command."""
        start = (self.python, "-I", "-X", "utf8", _INSTALLER)
        if self.removes:
            return (*start, "--remove", self.folder)
        offline = ("--wheels", self.wheels) if self.wheels else ()
        return (*start, "--into", self.folder, *offline)


def plan_setup(
    system: System, python: str, folder: str, proxy: Proxy | None = None, wheels: str = ""
) -> SetupPlan:
    """Plan a set-up or a repair (which makes the environment anew).

    Raises StaleEnvironment where the folder is not Furrow's own to make.
    """
    _refuse_foreign(system, folder)
    network = proxy_variables(proxy) if proxy is not None and not wheels else {}
    variables = setup_variables(system.environ, system.platform, network)
    sources = () if wheels else package_sources(system, python)
    return SetupPlan(python, folder, wheels, proxy, sources, variables)


def plan_removal(system: System, python: str, folder: str) -> SetupPlan:
    """Plan the removal of an environment. Raises StaleEnvironment as :func:`plan_setup`."""
    _refuse_foreign(system, folder)
    variables = setup_variables(system.environ, system.platform, {})
    return SetupPlan(python, folder, "", None, (), variables, removes=True)


def package_sources(system: System, python: str) -> tuple[str, ...]:
    """Host names (and local folders) from which pip, as it is configured, takes packages."""
    configured = system.run([python, "-I", "-m", "pip", "config", "list"]) or ""
    index, more = "", []
    for name, value in re.findall(r"^[\w:.]*?\.([\w-]+)='(.*)'\s*$", configured, re.MULTILINE):
        if name == "index-url":
            index = value
        elif name in ("extra-index-url", "find-links"):
            more.extend(value.replace("\\n", " ").split())
    named = [_host(address) for address in [index, *more] if address]
    return tuple(dict.fromkeys(named if index else [DEFAULT_INDEX, *named]))


def _host(address: str) -> str:
    parts = urlsplit(address)
    return parts.hostname or parts.path or address


def _refuse_foreign(system: System, folder: str) -> None:
    if not is_private(system, folder):
        raise StaleEnvironment(folder=folder, detail="it was not made by the Furrow panel")
