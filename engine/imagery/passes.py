"""One pass of a satellite over an area, however many tiles or frames it was cut into.

Archives cut a pass of Sentinel-2 into MGRS tiles that overlap by 10 km, in two UTM zones where
those meet, and one of Sentinel-1 into frames. What two of them show was seen once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from furrow.engine.imagery.observation import Observation

LONGEST_PASS = timedelta(minutes=10)
"""A satellite crosses 4000 km of ground in that time, and comes back after more than an hour."""
SAME_IN_A_PASS = ("platform", "sat:relative_orbit")
"""Properties that tell passes apart where both observations state them."""


@dataclass(frozen=True)
class Pass:
    """Observations of one pass, in the order in which they are looked at."""

    name: str
    """ "s2_2019-04-03", the next one of the same day "s2_2019-04-03_2"."""
    observations: tuple[Observation, ...]

    @property
    def first(self) -> Observation:
        return self.observations[0]


def passes_of(series: str, observations: Sequence[Observation]) -> tuple[Pass, ...]:
    """Observations of one series put together by pass, oldest first."""
    groups: list[list[Observation]] = []
    for observation in sorted(observations, key=_order):
        # Of several that would do, the one that began last is nearest.
        group = next((g for g in reversed(groups) if _are_one(g, observation)), None)
        if group is None:
            groups.append([observation])
        else:
            group.append(observation)
    names = _numbered(f"{series}_{group[0].day.isoformat()}" for group in groups)
    return tuple(Pass(name, tuple(group)) for name, group in zip(names, groups, strict=True))


def _order(observation: Observation) -> tuple[datetime, str]:
    return _moment(observation) or _midnight(observation), observation.id


def _are_one(group: Sequence[Observation], other: Observation) -> bool:
    return all(_may_be_one(known, other) for known in group)


def _may_be_one(one: Observation, other: Observation) -> bool:
    """True where nothing that both state tells them apart."""
    if one.sensor != other.sensor or _differ(one.orbit, other.orbit):
        return False
    if any(
        _differ(one.properties.get(key, "").lower(), other.properties.get(key, "").lower())
        for key in SAME_IN_A_PASS
    ):
        return False
    moments = _moment(one), _moment(other)
    if moments[0] is None or moments[1] is None:
        return one.day == other.day
    # A pass may go on beyond midnight.
    return abs(moments[0] - moments[1]) <= LONGEST_PASS


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)


def _moment(observation: Observation) -> datetime | None:
    moment = observation.moment
    if moment is None or moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=UTC)


def _midnight(observation: Observation) -> datetime:
    return datetime.combine(observation.day, time.min, UTC)


def _numbered(names: Iterable[str]) -> list[str]:
    found: dict[str, int] = {}
    numbered = []
    for name in names:
        found[name] = found.get(name, 0) + 1
        numbered.append(name if found[name] == 1 else f"{name}_{found[name]}")
    return numbered
