"""What the panel's engine is asked one after the other. No Qt, no engine."""

from __future__ import annotations

from furrow.engine.contract.requests import (
    AdaptModel,
    CreateDemo,
    CreateProject,
    FetchImagery,
    FetchWeights,
    MapCrops,
    NewSeason,
    PrepareImagery,
    ProjectStatus,
    Request,
    SearchImagery,
    ShowImagery,
    TrainModel,
)
from furrow.plugin.panel.state import AREA, IMAGERY, MAP, MODEL

_STEP_OF = {
    CreateDemo: AREA,
    CreateProject: AREA,
    NewSeason: AREA,
    SearchImagery: IMAGERY,
    FetchImagery: IMAGERY,
    ShowImagery: IMAGERY,
    PrepareImagery: IMAGERY,
    FetchWeights: MODEL,
    TrainModel: MODEL,
    AdaptModel: MODEL,
    MapCrops: MAP,
}


class RequestQueue:
    """The parts of a job that have not begun; looks at the project between them are no parts."""

    def __init__(self) -> None:
        self._waiting: list[Request] = []
        self._planned = 0

    def __bool__(self) -> bool:
        return bool(self._waiting)

    @property
    def planned(self) -> int:
        """Parts of the whole job, those that are done too."""
        return self._planned

    @property
    def parts(self) -> tuple[Request, ...]:
        """What is left of the job, the next first."""
        return tuple(item for item in self._waiting if not isinstance(item, ProjectStatus))

    @property
    def trains_and_maps(self) -> bool:
        """Whether a training comes next, and then its map."""
        return [type(item) for item in self._waiting] == [TrainModel, MapCrops]

    def plan(self, requests: tuple[Request, ...]) -> None:
        """A new job."""
        self._waiting = list(requests)
        self._planned = len(requests)

    def replace(self, *requests: Request) -> None:
        """The rest of the job is this."""
        self._waiting = list(requests)

    def look_first(self, folder: str) -> None:
        """Before the next part, look at the project."""
        self._waiting.insert(0, ProjectStatus(folder))

    def leave_out(self, number: int) -> None:
        """One of ``parts``, and all after it, which may need what it makes."""
        kept = self.parts[:number]
        self._planned -= len(self.parts) - len(kept)
        looks = [item for item in self._waiting[:1] if isinstance(item, ProjectStatus)]
        self._waiting = [*looks, *kept]

    def clear(self) -> None:
        self._waiting = []

    def next(self) -> Request:
        """Taken out of the queue."""
        return self._waiting.pop(0)

    def part(self, doing: Request | None) -> tuple[int, int]:
        """Which part of the job runs, of how many: (2, 3)."""
        begun = self._planned - len(self.parts) + isinstance(doing, ProjectStatus)
        return min(max(1, begun), max(1, self._planned)), max(1, self._planned)

    def step(self, doing: Request | None) -> str:
        """The panel's step that is worked on; empty where none is."""
        looks = isinstance(doing, ProjectStatus)
        job = self._waiting[0] if looks and self._waiting else doing
        return "" if job is None else _STEP_OF.get(type(job), "")
