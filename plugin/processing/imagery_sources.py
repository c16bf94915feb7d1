"""Where imagery can be downloaded from, as a person chooses it."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

SENSORS = ("s2", "s1")


@dataclass(frozen=True)
class ImagerySource:
    """One service, as the engine knows it."""

    name: str
    """In requests: "planetary-computer"."""
    title: str
    sensors: tuple[str, ...]
    needs_account: bool


def imagery_sources() -> tuple[ImagerySource, ...]:
    """The default first: it needs no account and has both sensors."""
    return (
        ImagerySource(
            "planetary-computer",
            translate("Imagery", "Planetary Computer (no account)"),
            SENSORS,
            False,
        ),
        ImagerySource(
            "earth-search",
            translate("Imagery", "Earth Search (no account, Sentinel-2 only)"),
            ("s2",),
            False,
        ),
        ImagerySource(
            "copernicus",
            translate("Imagery", "Copernicus Data Space (account)"),
            SENSORS,
            True,
        ),
        ImagerySource(
            "sentinel-hub",
            translate("Imagery", "Sentinel Hub (account)"),
            SENSORS,
            True,
        ),
    )


def source_named(name: str) -> ImagerySource:
    """The source of this name, the default where there is none."""
    sources = imagery_sources()
    return next((source for source in sources if source.name == name), sources[0])
