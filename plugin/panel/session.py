"""The panel's talk with the engine: what is open, what runs, what came of it. No widgets."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from furrow.engine.contract.errors import Cancelled, FurrowError, OtherDownload
from furrow.engine.contract.model_results import ModelAdapted
from furrow.engine.contract.paths import PROJECT_FILE, absolute_paths
from furrow.engine.contract.requests import (
    AdaptModel,
    CreateDemo,
    FetchImagery,
    FetchWeights,
    MapCrops,
    NewSeason,
    PrepareImagery,
    ProjectStatus,
    Request,
    SearchImagery,
    ShowImagery,
)
from furrow.engine.contract.results import (
    ImageryFetched,
    ImageryFound,
    ImageryPrepared,
    MapMade,
    ModelTrained,
    ProjectCreated,
    StatusTold,
)
from furrow.plugin.enginelink.client import EngineClient
from furrow.plugin.enginelink.environment.qgis_network import network_variables, on_the_network
from furrow.plugin.enginelink.process import EngineCommand
from furrow.plugin.panel.downloads import (
    choices_of,
    download_folder,
    earlier_download,
    fetch_request,
    search_request,
)
from furrow.plugin.panel.labels_copy import LabelsCopy
from furrow.plugin.panel.model_choice import ModelChoice
from furrow.plugin.panel.open_elsewhere import OpenProject, only_to_look_at
from furrow.plugin.panel.request_queue import RequestQueue
from furrow.plugin.panel.state import LABELS, Draft, PanelState, panel_state
from furrow.plugin.processing.outlook_words import FAILED, THERE


class PanelSession(QObject, ModelChoice):
    """One project at a time, one job at a time.

    After every step the engine is asked anew what the project holds: the panel shows that, and
    nothing that was guessed.
    """

    changed = pyqtSignal()
    """Look at ``state`` again."""
    progressed = pyqtSignal(object)
    """Progress"""
    learned = pyqtSignal(object)
    """Epoch of a network that is trained"""
    warned = pyqtSignal(str)
    failed = pyqtSignal(object)
    """FurrowError; Cancelled too"""
    map_made = pyqtSignal(str)
    """folder of the finished map"""
    imagery_prepared = pyqtSignal(str)
    """folder of the season stack; not where more than that was asked for"""
    adapted = pyqtSignal(object)
    """ModelAdapted"""
    opened = pyqtSignal(str)
    """folder of a project of which the engine has told for the first time"""
    asked = pyqtSignal(int, object)
    """call, Request; for the list of jobs"""
    answered = pyqtSignal(int, object)
    """call, result of the contract or FurrowError"""
    logged = pyqtSignal(int, object)
    """call, LogLine"""

    def __init__(
        self, find_command: Callable[[], EngineCommand], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._find_command = find_command
        self._client = EngineClient(self._command, one_shot=True, parent=self)
        self._client.progress.connect(self._on_progress)
        self._client.epoch.connect(self._on_epoch)
        self._client.finished.connect(self._on_finished)
        self._client.failed.connect(self._on_failed)
        self._client.log.connect(self.logged)
        self._held = OpenProject(self)
        self._held.found.connect(self.warned)
        self._held.lost.connect(self.changed)
        self.draft = Draft()
        self.environment_problem: FurrowError | None = None
        self.told: ImageryFound | ImageryFetched | None = None
        """What the engine last said of imagery: of a download, or of what is there."""
        self.offers_download = False
        """``told`` is of a download that can be begun as it is."""
        self.stays_on_imagery = False
        """What was told is to be looked at before the next step."""
        self._download_number = 1
        self._status: StatusTold | None = None
        self._maps_when_told = False
        self._folder = ""
        self._queue = RequestQueue()
        self._copy = LabelsCopy(self)
        self._copy.progressed.connect(self.progressed)
        self._copy.failed.connect(self.failed)
        self._copy.changed.connect(self.changed)
        self._doing: Request | None = None
        self._call = 0
        self.check_environment()

    # --- what is ---

    @property
    def state(self) -> PanelState:
        looks = isinstance(self._doing, ProjectStatus)
        running = LABELS if self._copy.is_running else self._queue.step(self._doing)
        found = panel_state(self.draft, self._status, running, self.environment_problem, looks)
        return only_to_look_at(found) if self.is_open_elsewhere else found

    @property
    def is_open_elsewhere(self) -> bool:
        """Another QGIS window works on this project: here it is only looked at."""
        return self._held.is_elsewhere

    @property
    def parcels(self) -> int:
        """How many were labelled when the engine was last asked; 0 where it was not."""
        steps = () if self._status is None else self._status.steps
        return sum(step.parcels for step in steps)

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits (only looking at the project is none)."""
        is_asked = not isinstance(self._doing, (ProjectStatus, type(None)))
        return bool(self._queue) or is_asked or self._copy.is_running

    @property
    def waiting(self) -> tuple[Request, ...]:
        """What is done after the request that runs, the next first."""
        return self._queue.parts

    @property
    def part(self) -> tuple[int, int]:
        """Which part of the job runs, of how many: (2, 3)."""
        return self._queue.part(self._doing)

    @property
    def job(self) -> int:
        """Number of the request that runs; another number, another request."""
        return self._call

    @property
    def engine_pid(self) -> int | None:
        return self._client.engine_pid

    def find_command(self) -> EngineCommand:
        """How to start an engine beside the panel's own. Raises FurrowError."""
        return self._find_command()

    def _command(self) -> EngineCommand:
        """How to start the engine for what is asked now: with QGIS's proxy where it downloads."""
        command = self._find_command()
        if isinstance(self._doing, (SearchImagery, FetchImagery, FetchWeights)):
            return on_the_network(command, network_variables())
        return command

    def check_environment(self) -> None:
        """Look whether the engine could be started; costs a millisecond."""
        try:
            self._find_command()
            self.environment_problem = None
        except FurrowError as problem:
            self.environment_problem = problem
        self.changed.emit()

    # --- choosing ---

    def choose(self, **changes: Any) -> None:
        """Change the draft of a project that is not made yet."""
        before, self.draft = self.draft, dataclasses.replace(self.draft, **changes)
        if before.query != self.draft.query:
            self.told, self.offers_download = None, False
        self.changed.emit()

    def begin(self, folder: str) -> None:
        """Begin a new project in ``folder``; one that is there already is opened."""
        if (Path(folder) / PROJECT_FILE).is_file():
            self.open(folder)
        elif not self.is_busy:
            self.leave()
            self.choose(folder=folder)
            earlier = earlier_download(folder)
            if earlier and self.environment_problem is None:
                self.choose(**choices_of(earlier))
                self._run(ShowImagery(earlier))

    def open(self, folder: str) -> None:
        if not self.is_busy:
            self.leave()
            self._folder = folder
            self.draft = Draft(folder=folder)
            self._held.take(folder)
            self._run()

    def leave(self) -> None:
        """No project, no draft."""
        if self.is_busy:
            return
        self._forget()
        self.changed.emit()

    def refresh(self) -> None:
        """Look again at environment and project, e.g. when the panel comes into sight."""
        self.check_environment()
        if self.is_open_elsewhere and self._folder:
            self._held.take(self._folder)  # the other window may be closed by now
        if self._folder and self._doing is None and self.environment_problem is None:
            self._run()

    def _forget(self) -> None:
        self._doing, self._call = None, 0  # a look that is under way is at what was left
        if self._folder or self.draft.folder:
            self.choose_anew()
        self.draft, self._status, self._folder = Draft(), None, ""
        self._maps_when_told = False
        self._held.release()
        self.told, self.offers_download, self._download_number = None, False, 1

    # --- jobs ---

    def try_demo(self, folder: str, size_px: int, labelled_per_crop: int) -> None:
        """Make the simulated demo project and its map; one that is there is gone on with."""
        if self.is_busy:
            return
        self.leave()
        if (Path(folder) / PROJECT_FILE).is_file():
            self.open(folder)
            self._maps_when_told = True  # by what is there then
        else:
            make = CreateDemo(folder, size_px=size_px, labelled_per_crop=labelled_per_crop)
            self._run(make, *self.whole_job(folder))

    def look_first(self) -> None:
        """Ask what a download would give, before it."""
        self._run_built(lambda: search_request(self.draft, self._download_folder))

    def download(self) -> None:
        """Fetch what was found, or the dates that failed; what is there stays."""
        self._run_built(lambda: fetch_request(self.draft, self._download_folder))

    def look_at_imagery(self) -> None:
        """Ask what dates the project's imagery has."""
        self._run(ShowImagery(self._folder))

    def make_project(self) -> None:
        self._run_from_draft()

    def prepare_imagery(self) -> None:
        self._run(PrepareImagery(self._folder))

    def train(self) -> None:
        self.model = ""
        self._run(self.training(self._folder))

    def choose_recipe(self, name: str) -> None:
        """Learn with this one, as it is meant to."""
        self.choose_anew(name)
        self.changed.emit()

    def fetch_weights(self, backbone: str, accepts_licence: bool = False) -> None:
        """Download the published weights that a recipe begins with."""
        self._run(FetchWeights(backbone, accept_licence=accepts_licence))

    def use_model(self, folder: str, as_is: bool) -> None:
        """Take another project's model, as it is or adapted to this project's parcels."""
        self._run(PrepareImagery(self._folder), AdaptModel(self._folder, folder, as_is))

    def make_map(self) -> None:
        """The whole job: whatever is missing before the map is done first."""
        if self._status is None:
            self._run_from_draft(*self.whole_job(self.draft.folder))
        else:
            self._run(*self.whole_job(self._folder))

    def new_season(self, *requests: Request) -> None:
        """Another project for another season of this one's area; it is open when it is made."""
        self._run(*requests)

    def cancel_waiting(self, number: int) -> None:
        """Leave out a part of ``waiting``, and what would come after it."""
        self._queue.leave_out(number)
        self.changed.emit()

    def cancel(self) -> None:
        self._queue.clear()
        self._copy.cancel()
        if self._doing is not None:
            self._client.cancel(self._call)

    def close(self) -> None:
        """The end: no signal comes any more, and no process is left when this returns."""
        self.blockSignals(True)
        self._queue.clear()
        self._copy.stop()
        self._client.close()
        self._held.release()

    # --- the engine ---

    def _run_from_draft(self, *then: Request) -> None:
        if self.is_busy or self.draft.lacks:
            return
        self._queue.plan(())
        self._copy.start(self.draft, lambda request: self._run(request, *then))

    def _run_built(self, build: Callable[[], Request], *then: Request) -> None:
        if self.is_busy:
            return
        try:
            request = build()
        except FurrowError as problem:
            self.failed.emit(problem)
            return
        self._run(request, *then)

    @property
    def _download_folder(self) -> str:
        return download_folder(self.draft.folder, self._download_number)

    def _run(self, *requests: Request) -> None:
        """Do these one after the other, then look at the project."""
        if requests and not self._held.is_free():
            requests = ()
        if not self.is_busy:
            self.stays_on_imagery = self.stays_on_imagery and not requests
            self._queue.plan(requests)
            self._go_on()

    def _go_on(self) -> None:
        if self._queue:
            self._ask(self._queue.next())
        elif self._folder:
            self._ask(ProjectStatus(self._folder))
        else:
            self._doing = None
            self.changed.emit()

    def _ask(self, request: Request) -> None:
        self._doing = request
        self._call = self._client.ask(absolute_paths(request))
        self.asked.emit(self._call, request)
        self.changed.emit()

    def _on_progress(self, call: int, progress: object) -> None:
        if call == self._call and self.is_busy:
            self.progressed.emit(progress)

    def _on_epoch(self, call: int, epoch: object) -> None:
        if call == self._call and self.is_busy:
            self.learned.emit(epoch)

    def _on_finished(self, call: int, result: Any) -> None:
        if call != self._call:
            return  # an answer to a question that was overtaken
        done, self._doing = self._doing, None
        self.answered.emit(call, result)
        if isinstance(result, StatusTold):
            self._on_told(result)
            return
        for warning in dict.fromkeys(getattr(result, "warnings", ())):
            if not isinstance(result, MapMade):  # a map's warnings stand beside its figures
                self.warned.emit(warning)
        if isinstance(result, (ImageryFound, ImageryFetched)):
            self._take_told(done, result)
        if isinstance(result, ImageryPrepared) and self._queue.planned == 1:
            self.imagery_prepared.emit(result.folder)
        if isinstance(result, ProjectCreated):
            self._folder = result.folder
            if isinstance(done, NewSeason):
                self.choose_anew()
                self.draft, self._status = Draft(folder=result.folder), None
            self._held.take(self._folder)
        if isinstance(result, ModelTrained) and self._queue:
            self._queue.replace(MapCrops(self._folder, result.model))  # not the newest by chance
        if self._queue:
            self._queue.look_first(self._folder)
        if isinstance(result, ModelAdapted):
            self.model = result.model
            self.adapted.emit(result)
        if isinstance(result, MapMade):
            self.map_made.emit(result.folder)
        self._go_on()

    def _on_told(self, told: StatusTold) -> None:
        is_new, self._status = self._status is None, told
        if is_new:
            self.go_on_from(told)
            self.opened.emit(told.folder)
        if self._queue.trains_and_maps and self.is_trained(told):
            self._queue.replace(MapCrops(self._folder, told.model))
        maps, self._maps_when_told = self._maps_when_told, False
        if maps:
            self.make_map()
        elif self._queue:
            self._go_on()
        else:
            self.changed.emit()

    def _take_told(self, done: Request | None, told: ImageryFound | ImageryFetched) -> None:
        """What was found is offered; what is there is chosen."""
        self.told, self.offers_download = told, isinstance(done, SearchImagery)
        is_there = any(date.state == THERE for date in told.outlook.dates)
        has_failed = any(date.state == FAILED for date in told.outlook.dates)
        self.stays_on_imagery = has_failed or self._status is not None
        if self._status is None and is_there and isinstance(done, (FetchImagery, ShowImagery)):
            self.draft = dataclasses.replace(self.draft, imagery=done.folder)

    def _on_failed(self, call: int, problem: FurrowError) -> None:
        if call != self._call:
            return
        self.answered.emit(call, problem)
        asked_for_imagery = isinstance(self._doing, (SearchImagery, FetchImagery))
        if isinstance(problem, OtherDownload) and asked_for_imagery:
            self._download_number += 1  # what was downloaded for another area or season stays
            self._ask(dataclasses.replace(self._doing, folder=self._download_folder))
            return
        looked = isinstance(self._doing, ProjectStatus)
        was_cancelled = isinstance(problem, Cancelled)
        self._doing = None
        self._queue.clear()
        self.failed.emit(problem)
        if looked and not was_cancelled:
            self._forget()
        if looked or (was_cancelled and self._status is not None):
            self.changed.emit()  # no step was finished since the last look; the engine may go
        else:
            self.check_environment()
            self._go_on()
