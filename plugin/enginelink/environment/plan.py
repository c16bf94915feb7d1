"""What a set-up will do, for the user to agree to before anything is done."""

from __future__ import annotations

import os
from dataclasses import dataclass

from furrow.engine.contract.compute import Compute
from furrow.engine.contract.errors import StaleEnvironment
from furrow.engine.contract.message import Message
from furrow.plugin.enginelink.child_environment import setup_variables
from furrow.plugin.enginelink.environment.offers import FOREST_ONLY, Offer
from furrow.plugin.enginelink.environment.pip_sources import package_sources
from furrow.plugin.enginelink.environment.places import is_private
from furrow.plugin.enginelink.environment.proxy import Proxy, proxy_variables
from furrow.plugin.enginelink.environment.pythons import Choice
from furrow.plugin.enginelink.environment.standalone import (
    DISK_MB,
    DOWNLOAD_MB,
    StandalonePython,
    standalone_python,
)
from furrow.plugin.enginelink.environment.system import System
from furrow.plugin.enginelink.process import ENGINE_FOLDER

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
    pip_sources: tuple[str, ...]
    """Where pip, as it is configured, takes packages from; empty with ``wheels``."""
    variables: dict[str, str]
    """The child's environment; holds the proxy's password where it has one: never to be shown."""
    removes: bool = False
    offer: Offer = FOREST_ONLY
    """What it shall compute with."""
    standalone: StandalonePython | None = None
    """A Python to fetch first; ``python`` is where it will be."""
    standalone_proxy: Proxy | None = None
    """The proxy on the way to it."""

    @property
    def compute(self) -> Compute:
        return self.offer.compute

    @property
    def sources(self) -> tuple[str, ...]:
        """The hosts (and local folders) that something comes from."""
        fetched = (self.standalone.host,) if self.standalone is not None else ()
        build = self.offer.build
        torch = (build.host,) if build is not None and build.index and not self.wheels else ()
        return tuple(dict.fromkeys((*fetched, *self.pip_sources, *torch)))

    @property
    def download_mb(self) -> int:
        """Megabytes, about."""
        packages = 0 if self.wheels else self.offer.download_mb
        return packages + (DOWNLOAD_MB if self.standalone is not None else 0)

    @property
    def disk_mb(self) -> int:
        """Megabytes, about."""
        return self.offer.disk_mb + (DISK_MB if self.standalone is not None else 0)

    @property
    def words(self) -> tuple[str, ...]:
        """The command."""
        start = (self.python, "-I", "-X", "utf8", _INSTALLER)
        if self.removes:
            return (*start, "--remove", self.folder)
        torch = ("--compute", self.compute.value) if self.compute is not Compute.NONE else ()
        offline = ("--wheels", self.wheels) if self.wheels else ()
        return (*start, "--into", self.folder, *torch, *offline)


def plan_setup(
    system: System,
    python: str,
    folder: str,
    proxy: Proxy | None = None,
    wheels: str = "",
    offer: Offer = FOREST_ONLY,
    standalone: StandalonePython | None = None,
    standalone_proxy: Proxy | None = None,
    pip_sources: tuple[str, ...] | None = None,
) -> SetupPlan:
    """Plan a set-up or a repair (which makes the environment anew).

    Args:
        python: the Python to make it with; where it lies later, with ``standalone``.
        wheels: folder of wheels; then no network is used for packages.
        offer: what it shall compute with.
        standalone: a Python to fetch first; ``standalone_proxy`` is the proxy on the way to it.
        pip_sources: of :func:`package_sources`, where they are known already.
    Raises StaleEnvironment where the folder is not Furrow's own to make.
    """
    _refuse_foreign(system, folder)
    network = proxy_variables(proxy) if proxy is not None and not wheels else {}
    variables = setup_variables(system.environ, system.platform, network)
    if wheels:
        pip_sources = ()
    elif pip_sources is None:
        pip_sources = package_sources(system, python)
    return SetupPlan(
        python,
        folder,
        wheels,
        proxy,
        pip_sources,
        variables,
        offer=offer,
        standalone=standalone,
        standalone_proxy=standalone_proxy,
    )


def python_of_choice(system: System, choice: Choice) -> str:
    """Where the chosen Python lies, or will lie once it is fetched; empty where none was found."""
    if choice.standalone is not None:
        return standalone_python(system, choice.standalone)
    return choice.python


def plan_removal(system: System, python: str, folder: str) -> SetupPlan:
    """Plan the removal of an environment. Raises StaleEnvironment as :func:`plan_setup`."""
    _refuse_foreign(system, folder)
    variables = setup_variables(system.environ, system.platform, {})
    return SetupPlan(python, folder, "", None, (), variables, removes=True)


def _refuse_foreign(system: System, folder: str) -> None:
    if not is_private(system, folder):
        detail = Message("it was not made by the Furrow panel")
        raise StaleEnvironment(folder=folder, detail=detail)
