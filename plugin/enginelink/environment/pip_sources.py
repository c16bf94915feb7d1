"""Where pip, as it is configured, takes packages from: the hosts that the user agrees to."""

from __future__ import annotations

import configparser
import ntpath
import posixpath
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from furrow.plugin.enginelink.environment.system import System

USUAL_INDEX = "PyPI"
"""Its name, where this Python has no pip yet that could tell the hosts."""
ASK_PIP = (
    "from pip._internal.models.index import PyPI as index; "
    "print(index.netloc, index.file_storage_domain)"
)
_NAMES = ("index-url", "extra-index-url", "find-links")
_LISTED = re.compile(r"^[\w:.]*?\.([\w-]+)='(.*)'\s*$", re.MULTILINE)


def package_sources(system: System, python: str) -> tuple[str, ...]:
    """Host names (and local folders) from which pip takes packages.

    As pip tells; where this Python has no pip of its own yet, as its variables and files say.
    """
    listed = system.run([python, "-I", "-m", "pip", "config", "list"])
    settings = _LISTED.findall(listed) if listed is not None else list(_settings(system))
    index, more = "", []
    for name, value in settings:
        if name == "index-url":
            index = value
        elif name in _NAMES:
            more.extend(value.replace("\\n", " ").split())
    named = [_host(address) for address in [index, *more] if address]
    return tuple(dict.fromkeys(named if index else [*_usual_hosts(system, python), *named]))


def _usual_hosts(system: System, python: str) -> tuple[str, ...]:
    """Of the index and of its files, which a firewall must let through: as this pip knows them."""
    told = system.run([python, "-I", "-c", ASK_PIP])
    return tuple((told or "").split()) or (USUAL_INDEX,)


def _settings(system: System) -> Iterator[tuple[str, str]]:
    """Name and value, the stronger later, as pip reads them."""
    for path in _files(system):
        parser = configparser.RawConfigParser()
        try:
            parser.read_string(system.read(path) or "")
        except configparser.Error:
            continue
        for section in ("global", "install"):
            if parser.has_section(section):
                yield from (
                    (name, value) for name, value in parser.items(section) if name in _NAMES
                )
    for name in _NAMES:
        value = system.environ.get("PIP_" + name.upper().replace("-", "_"))
        if value:
            yield name, value


def _files(system: System) -> tuple[str, ...]:
    """pip's configuration files, the stronger later."""
    home, environ = system.home, system.environ
    own = environ.get("PIP_CONFIG_FILE", "")
    if system.platform == "win32":
        data = environ.get("PROGRAMDATA", r"C:\ProgramData")
        roaming = environ.get("APPDATA") or ntpath.join(home, "AppData", "Roaming")
        found = [ntpath.join(base, "pip", "pip.ini") for base in (data, home, roaming)]
    else:
        config = environ.get("XDG_CONFIG_HOME") or posixpath.join(home, ".config")
        found = ["/etc/pip.conf", posixpath.join(home, ".pip", "pip.conf")]
        found.append(posixpath.join(config, "pip", "pip.conf"))
        if system.platform == "darwin":
            support = "Library/Application Support/pip/pip.conf"
            found = ["/" + support, *found[1:], posixpath.join(home, support)]
    if own in ("/dev/null", "nul"):
        return ()  # how pip is told to read no file
    return (*found, own) if own else tuple(found)


def _host(address: str) -> str:
    parts = urlsplit(address)
    return parts.hostname or parts.path or address
