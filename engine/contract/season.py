"""The season that is mapped, and its regular time steps."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Tuple

from furrow.engine.contract.message import Message


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
    """Only "month" is built so far."""

    def __post_init__(self) -> None:
        if self.first_day > self.last_day:
            raise ValueError(Message("a season must end after it starts"))
        if self.time_step != "month":
            raise ValueError(Message("the time step must be “month”"))
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
        """Calendar months, the first and last cut to the season."""
        steps = []
        start = self.first_day
        while start <= self.last_day:
            last = calendar.monthrange(start.year, start.month)[1]
            end = min(start.replace(day=last), self.last_day)
            steps.append(TimeStep(start, end))
            start = end + timedelta(days=1)
        return tuple(steps)
