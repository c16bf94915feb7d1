"""The season that is mapped, and its regular time steps."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Tuple

from furrow.engine.contract.message import Message

_DAYS = re.compile(r"[1-9]\d{0,2}d")


@dataclass(frozen=True)
class TimeStep:
    """A span of days, both ends included."""

    start: date
    end: date

    @property
    def label(self) -> str:
        """ "2019-05" for a month, "2019-05-01" for anything else."""
        last = calendar.monthrange(self.start.year, self.start.month)[1]
        whole_month = self.start.day == 1 and self.end == self.start.replace(day=last)
        return self.start.strftime("%Y-%m") if whole_month else self.start.isoformat()

    def holds(self, day: date) -> bool:
        return self.start <= day <= self.end


@dataclass(frozen=True)
class Season:
    """The growing season, both ends included, as ISO dates."""

    start: str
    end: str
    time_step: str = "month"
    """"month", "dekad" (days 1–10, 11–20, and the rest of a month), or a number of days, "16d"."""

    def __post_init__(self) -> None:
        if self.first_day > self.last_day:
            raise ValueError(Message("a season must end after it starts"))
        if self.time_step not in ("month", "dekad") and not _DAYS.fullmatch(self.time_step):
            raise ValueError(
                Message("the time step must be “month”, “dekad” or a number of days, as “16d”")
            )
        if (self.last_day - self.first_day).days > 3 * 366:
            raise ValueError(Message("a season may last three years at most"))

    @property
    def first_day(self) -> date:
        return date.fromisoformat(self.start)

    @property
    def last_day(self) -> date:
        return date.fromisoformat(self.end)

    @property
    def label(self) -> str:
        return f"{self.start} … {self.end}"

    def steps(self) -> Tuple[TimeStep, ...]:
        """Regular steps over the season, without a gap; the first and last are cut to it."""
        steps = []
        start = self.first_day
        while start <= self.last_day:
            end = min(self._end_of_step(start), self.last_day)
            steps.append(TimeStep(start, end))
            start = end + timedelta(days=1)
        return tuple(steps)

    def _end_of_step(self, start: date) -> date:
        if self.time_step not in ("month", "dekad"):
            return start + timedelta(days=int(self.time_step[:-1]) - 1)
        last = calendar.monthrange(start.year, start.month)[1]
        if self.time_step == "dekad" and start.day <= 20:
            return start.replace(day=10 if start.day <= 10 else 20)
        return start.replace(day=last)
