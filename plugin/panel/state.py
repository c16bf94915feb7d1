"""What the panel shows, derived from what the engine says of the project. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt

from furrow.engine.contract.errors import FurrowError
from furrow.engine.contract.results import StatusTold, StepState
from furrow.plugin.processing.imagery_sources import SENSORS, imagery_sources, source_named

translate = QCoreApplication.translate

AREA, IMAGERY, LABELS, MODEL, MAP = STEPS = ("area", "imagery", "labels", "model", "map")

MISSING, CHOSEN, READY, STALE, RUNNING = "missing", "chosen", "ready", "stale", "running"
"""The engine's words for a step, and two of the panel's own: something is chosen but no project
made of it yet, and a job is working on it."""

DRAWN, VIEW, LAYER = "drawn", "view", "layer"
DRAWN_POLYGON, DRAWN_CIRCLE, INSIDE = "polygon", "circle", "inside"
"""Where a draft's area came from: a rectangle drawn, the view, the rectangle around a layer; other
outlines drawn, or the polygons of a layer themselves."""
INPUTS = "inputs"
"""Folder of a project that may be there before the project is made: downloads go there."""


@dataclass(frozen=True)
class Draft:
    """What was chosen for a project that is not made yet."""

    folder: str = ""
    area: str = ""
    """GeoJSON polygon in WGS 84; empty: all of the imagery."""
    area_from: str = ""
    area_name: str = ""
    """Of the layer that the area lies around."""
    area_is_settled: bool = False
    """A person has looked at area and season, and gone on."""
    season_start: str = ""
    season_end: str = ""
    """ISO days; both empty: the engine finds the season."""
    season_is_suggested: bool = False
    """Nobody chose it: it is for a download alone, for imagery that is there brings its own."""
    imagery: str = ""
    """Folder; empty until one is chosen, or downloaded."""
    is_own: bool = False
    """Imagery that is there already is to be chosen, none downloaded."""
    source: str = imagery_sources()[0].name
    sensors: str = ",".join(SENSORS)
    max_cloud: int = 80
    """Percent of the area."""
    account: str = ""
    """Id of an entry in QGIS's authentication store; never what it holds."""
    time_step: str = "month"
    composite: str = "median"
    clouds: str = "normal"
    orbits: str = "joined"
    """These four as CreateProject takes them."""
    cloud_buffer_m: float = 0.0
    labels_layer: str = ""
    """Id of a layer of the QGIS project."""
    labels_name: str = ""
    label_field: str = ""
    crops: str = ""
    """Names with commas, in place of a layer: all is labelled by hand later."""

    @property
    def has_labels(self) -> bool:
        return bool(self.labels_layer and self.label_field)

    @property
    def is_by_hand(self) -> bool:
        """No labels yet, but the names of the crops."""
        return not self.labels_layer and bool(self.crops.strip(" ,;"))

    @property
    def season_is_wrong(self) -> bool:
        """The last day does not come after the first."""
        return bool(self.season_start) and self.season_end <= self.season_start

    @property
    def is_download(self) -> bool:
        """Imagery is to be downloaded, or was."""
        if self.imagery:
            return Path(self.imagery).parent == Path(self.folder) / INPUTS
        return not self.is_own

    @property
    def season(self) -> tuple[str, str]:
        """First and last day; empty where the engine finds them."""
        if self.season_is_suggested and not self.is_download:
            return "", ""
        return self.season_start, self.season_end

    @property
    def sensors_there(self) -> tuple[str, ...]:
        """The sensors that are wanted and that the source has."""
        wanted = self.sensors.split(",")
        return tuple(sensor for sensor in source_named(self.source).sensors if sensor in wanted)

    @property
    def query(self) -> tuple[object, ...]:
        """All that decides what a download gives."""
        season = (self.season_start, self.season_end)
        wanted = (self.source, self.sensors_there, self.max_cloud, self.account)
        counted = (self.time_step, self.clouds, self.orbits)
        return (self.folder, self.area, *season, *wanted, *counted)

    @property
    def lacks_place(self) -> str:
        """What a download needs of step 1, as a sentence; empty where it has all."""
        if not self.area and not self.season_start:
            return translate("Panel", "A download needs an area and a season: see step 1.")
        if not self.area:
            return translate("Panel", "A download needs an area: see step 1.")
        if not self.season_start:
            return translate("Panel", "A download needs a season: see step 1.")
        if self.season_is_wrong:
            return translate("Panel", "The season must end after it starts.")
        return ""

    @property
    def lacks(self) -> str:
        """The first thing that is missing, as a sentence; empty when a project can be made."""
        if not self.folder:
            return translate("Panel", "Choose a project folder first.")
        if self.season_is_wrong:
            return translate("Panel", "The season must end after it starts.")
        if not self.imagery:
            return translate("Panel", "Choose the imagery first.")
        if self.is_by_hand:
            return ""
        if not self.labels_layer:
            return translate("Panel", "Choose a layer of labelled parcels first.")
        if not self.label_field:
            return translate("Panel", "Choose the field that names the crop.")
        return ""


@dataclass(frozen=True)
class StepView:
    """One step as it is shown."""

    step: str
    state: str
    line: str
    """What is there, or what is missing."""
    can_act: bool
    """Whether its primary button works now."""


@dataclass(frozen=True)
class PanelState:
    """All that the dock shows, apart from what a person is just typing."""

    folder: str
    name: str
    simulated: bool
    has_project: bool
    """A project is made, and the engine has told of it."""
    is_empty: bool
    """No project, and none begun."""
    is_busy: bool
    current: str
    """The step to do next."""
    steps: dict[str, StepView]
    map_folder: str
    """Folder of the finished map that fits all else; empty where there is none."""


def panel_state(
    draft: Draft,
    status: StatusTold | None,
    running: str = "",
    environment_problem: FurrowError | None = None,
    is_looking: bool = False,
) -> PanelState:
    """What to show.

    Args:
        status: what the engine told of the project that is open; None where none is made yet.
        running: the step that a job works on, or "".
        is_looking: the engine has been asked what the project holds.
        environment_problem: set where the engine cannot be started: then nothing can be asked.
    """
    idle = not running and environment_problem is None
    views = _told(status, idle) if status is not None else _drafted(draft, idle and not is_looking)
    steps = {view.step: view for view in views}
    if running:
        steps[running] = StepView(running, RUNNING, translate("Panel", "Working…"), False)
    undone = [view.step for view in views if view.state not in (READY, CHOSEN)]
    if status is None and draft.folder and not (draft.area_is_settled or draft.imagery):
        undone = [AREA]  # chosen by default, but to be looked at
    elif status is None and not draft.lacks:
        undone = [LABELS]  # where “Make the project” is; what comes after it has no project yet
    made = status is not None and steps[MAP].state == READY
    return PanelState(
        folder=draft.folder if status is None else status.folder,
        name=_last_part(draft.folder) if status is None else status.name,
        simulated=status is not None and status.simulated,
        has_project=status is not None,
        is_empty=status is None and not draft.folder,
        is_busy=bool(running),
        current=running or (undone[0] if undone else MAP),
        steps=steps,
        map_folder=_told_of(status, MAP).detail if status is not None and made else "",
    )


def _told(status: StatusTold, idle: bool) -> tuple[StepView, ...]:
    """The steps of a project that is made: the engine's words on what there is."""
    missing = {
        IMAGERY: translate("Panel", "Not prepared yet: one cloud-free image a month is made."),
        LABELS: translate("Panel", "Too few: at least two crops need labelled parcels."),
        MODEL: translate("Panel", "Not trained yet."),
        MAP: translate("Panel", "No map yet. Whatever is still missing is made on the way."),
    }
    enough = _told_of(status, LABELS).state == READY
    prepared = _told_of(status, IMAGERY).state == READY
    can = {AREA: True, IMAGERY: True, LABELS: True, MODEL: enough and prepared, MAP: enough}
    views = []
    for step in STEPS:
        told = _told_of(status, step)
        line = told.detail
        if told.state == MISSING:
            line = missing.get(step, told.detail)
            if step == MODEL and not prepared:
                line = translate("Panel", "Needs prepared imagery first.")
        elif step == MAP and told.state == READY:
            line = _last_part(told.detail)
        elif told.state == STALE:
            line = translate("Panel", "Out of date: {0}.").format(told.detail.rstrip("."))
        views.append(StepView(step, told.state, line, idle and can[step]))
    return tuple(views)


def _drafted(draft: Draft, idle: bool) -> tuple[StepView, ...]:
    """The steps before a project is made: what is chosen, and what is not."""
    lacks = draft.lacks
    after = translate("Panel", "Comes after area, imagery and labels.")
    if draft.folder:
        area = StepView(
            AREA, CHOSEN, translate("Panel", "{0}; {1}").format(_area(draft), _season(draft)), idle
        )
        if draft.season_is_wrong:
            area = StepView(AREA, MISSING, lacks, idle)
    else:
        area = StepView(
            AREA, MISSING, translate("Panel", "Choose a folder for a new project."), idle
        )
    begun = bool(draft.folder)
    if draft.imagery and draft.is_download:
        line = translate("Panel", "Downloaded to {0}").format(draft.imagery)
        imagery = StepView(IMAGERY, CHOSEN, line, idle and bool(draft.sensors_there))
    elif draft.imagery:
        imagery = StepView(IMAGERY, CHOSEN, draft.imagery, idle)
    elif begun and draft.is_download:
        line = draft.lacks_place or translate("Panel", "Not downloaded yet.")
        if not draft.sensors_there:
            line = translate("Panel", "Choose at least one sensor.")
        imagery = StepView(IMAGERY, MISSING, line, idle and bool(draft.sensors_there))
    else:
        line = translate("Panel", "No imagery chosen yet.")
        imagery = StepView(IMAGERY, MISSING, line, idle and begun)
    if draft.has_labels:
        line = lacks or translate("Panel", "{0}, crop in “{1}”").format(
            draft.labels_name, draft.label_field
        )
        labels = StepView(LABELS, CHOSEN, line, idle and not lacks)
    elif draft.is_by_hand:
        line = lacks or translate("Panel", "To be labelled by hand.")
        labels = StepView(LABELS, CHOSEN, line, idle and not lacks)
        lacks = lacks or line  # of a map: there is nothing to learn from yet
    else:
        line = translate("Panel", "No labelled parcels chosen yet.")
        labels = StepView(LABELS, MISSING, line, False)
    ready = translate("Panel", "All is chosen: “Make the map” does the rest.")
    return (
        area,
        imagery,
        labels,
        StepView(MODEL, MISSING, after if lacks else ready, False),
        StepView(MAP, MISSING, after if lacks else ready, idle and not lacks),
    )


def _area(draft: Draft) -> str:
    return {
        DRAWN: translate("Panel", "A rectangle drawn on the map"),
        VIEW: translate("Panel", "What the map showed"),
        LAYER: translate("Panel", "Around the polygons of “{0}”").format(draft.area_name),
        DRAWN_POLYGON: translate("Panel", "A polygon drawn on the map"),
        DRAWN_CIRCLE: translate("Panel", "A circle drawn on the map"),
        INSIDE: translate("Panel", "The polygons of “{0}”").format(draft.area_name),
    }.get(draft.area_from, translate("Panel", "All of the imagery"))


def _season(draft: Draft) -> str:
    if not draft.season[0]:
        return translate("Panel", "season found automatically")
    days = [
        QDate.fromString(day, Qt.DateFormat.ISODate).toString(Qt.DateFormat.ISODate)
        for day in draft.season
    ]
    return translate("Panel", "{0} to {1}").format(*days)


def _told_of(status: StatusTold, step: str) -> StepState:
    for told in status.steps:
        if told.step == step:
            return told
    return StepState(step, MISSING, "")


def _last_part(folder: str) -> str:
    return folder.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
