"""Which recipe, or which model that is there, the panel makes maps with. No Qt."""

from __future__ import annotations

from furrow.engine.contract.recipe import DEFAULT_RECIPE
from furrow.engine.contract.requests import MapCrops, PrepareImagery, Request, TrainModel
from furrow.engine.contract.results import StatusTold
from furrow.plugin.jobs.model_card import MadeBy, made_by
from furrow.plugin.panel.state import MODEL, READY


class ModelChoice:
    """A part of the panel's session: one project's choices are not another's."""

    recipe: str = DEFAULT_RECIPE
    strategy: str | None = None
    """None: the recipe's own."""
    unit: str | None = None
    """None: the recipe's own."""
    settings: str = ""
    """Of the newest model's recipe, where they are not its own; the panel has no field for them."""
    model: str = ""
    """Name of a model that was taken or adapted, which maps instead of a new one."""

    def choose_anew(self, recipe: str = DEFAULT_RECIPE) -> None:
        """Learn with a recipe as it is meant to; with the default, where a project has no model."""
        self.recipe, self.strategy, self.unit = recipe, None, None
        self.settings = self.model = ""

    def go_on_from(self, told: StatusTold) -> None:
        """Choose what made the newest model, so that maps are made with it and no other."""
        made = made_by(told.folder, told.model)
        if made is not None:
            self.recipe, self.strategy, self.unit = made.recipe, made.strategy, made.unit
            self.settings, self.model = made.settings, made.model

    def is_trained(self, told: StatusTold) -> bool:
        """Whether the newest model is what training would make; not where labels or imagery have
        changed since."""
        is_ready = any(step.step == MODEL and step.state == READY for step in told.steps)
        wanted = MadeBy(self.recipe, self.strategy, self.unit, self.settings)
        return is_ready and made_by(told.folder, told.model) == wanted

    def training(self, folder: str) -> TrainModel:
        return TrainModel(
            folder, self.recipe, self.strategy, unit=self.unit, settings=self.settings
        )

    def whole_job(self, folder: str) -> tuple[Request, ...]:
        """All from the imagery to the map, step by step, so that each shows when it is done."""
        if self.model:
            return PrepareImagery(folder), MapCrops(folder, self.model)
        return PrepareImagery(folder), self.training(folder), MapCrops(folder)
