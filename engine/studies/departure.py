"""Departure points: where a field trip begins, and which parcels lie within its reach."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from furrow.engine.contract import Message
from furrow.engine.contract.adapting_errors import CoordinatesMissing, DepartureRefused
from furrow.engine.contract.errors import BadRequest
from furrow.engine.studies.parcels import Parcels, RealArray, enough_to_test, kilometres

LEAST_NEAR = 10
"""Parcels within the smallest radius: of fewer nothing is learned."""
TRIES = 500


@dataclass(frozen=True)
class Departure:
    text: str
    """Longitude and latitude, as they are given."""
    radii: tuple[float, ...]
    """Kilometres, the smallest first."""
    distance: RealArray
    """(parcels,) kilometres; endless where a parcel's place is not known."""

    @property
    def beyond(self) -> NDArray[np.bool_]:
        """(parcels,) outside the widest radius."""
        known = np.isfinite(self.distance)
        return np.asarray(known & (self.distance > max(self.radii)))


def radii_of(text: str) -> tuple[float, ...]:
    """Raises BadRequest."""
    try:
        found = sorted({float(one) for one in text.split(",") if one.strip()})
    except ValueError as problem:
        raise BadRequest("radii", Message("expected kilometres, as 20,25,30")) from problem
    if not found or not all(0 < one < np.inf for one in found):
        raise BadRequest("radii", Message("expected kilometres above 0, as 20,25,30"))
    return tuple(found)


def departures_of(
    parcels: Parcels, radii: Sequence[float], given: str, seed: Sequence[int], table: str
) -> Iterator[Departure]:
    """The point that was given; else parcels' places in an order drawn by lot, of those with enough
    around them: the first one does, unless what is drawn around it leaves too little to test on.

    Raises:
        BadRequest, CoordinatesMissing, DepartureRefused: there is none.
    """
    places = parcels.places
    if places is None or not np.isfinite(places).all(axis=1).any():
        raise CoordinatesMissing(table)
    if given:
        longitude, latitude = _point(given)
        found = _from(parcels, places, latitude, longitude, radii)
        lacking = _lacking(parcels, found)
        if lacking is not None:
            raise DepartureRefused(table, lacking)
        yield found
        return
    there = np.flatnonzero(np.isfinite(places).all(axis=1))
    why: Message | None = Message("no parcel has a place")
    for one in np.random.default_rng([*seed]).permutation(there)[:TRIES]:
        found = _from(parcels, places, float(places[one, 0]), float(places[one, 1]), radii)
        lacking = _lacking(parcels, found)
        if lacking is None:
            why = None
            yield found
        elif why is not None:
            why = lacking
    if why is not None:
        tries = min(TRIES, len(there))
        detail = Message("none of {tries} that were tried: {why}", tries=tries, why=why)
        raise DepartureRefused(table, detail)


def _point(text: str) -> tuple[float, float]:
    try:
        longitude, latitude = (float(one) for one in text.split(","))
    except ValueError as problem:
        detail = Message("expected longitude,latitude, as 4.35,50.85")
        raise BadRequest("departure", detail) from problem
    if not (abs(longitude) <= 180 and abs(latitude) <= 90):
        raise BadRequest("departure", Message("expected degrees, as 4.35,50.85"))
    return longitude, latitude


def _from(
    parcels: Parcels,
    places: RealArray,
    latitude: float,
    longitude: float,
    radii: Sequence[float],
) -> Departure:
    distance = kilometres(places, latitude, longitude)
    distance = np.where(np.isfinite(distance), distance, np.inf)
    return Departure(f"{longitude:.4f},{latitude:.4f}", tuple(radii), distance)


def _lacking(parcels: Parcels, found: Departure) -> Message | None:
    """Why a point does not do; None where it does."""
    smallest, widest = found.radii[0], found.radii[-1]
    near = np.flatnonzero(found.distance <= smallest)
    classes = len(np.unique(parcels.classes[near]))
    if len(near) < LEAST_NEAR or classes < 2:
        return Message(
            "{parcels} parcels of {classes} classes lie within {radius} km of {point}; {least} of "
            "two classes are needed",
            parcels=len(near),
            classes=classes,
            radius=f"{smallest:g}",
            point=found.text,
            least=LEAST_NEAR,
        )
    if not enough_to_test(parcels, np.flatnonzero(found.beyond).astype(np.int64)):
        return Message(
            "outside {radius} km of {point} some class has too few parcels to test on",
            radius=f"{widest:g}",
            point=found.text,
        )
    return None
