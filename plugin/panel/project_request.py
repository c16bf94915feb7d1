"""A draft of the panel as a request to make the project."""

from __future__ import annotations

from furrow.engine.contract.requests import CreateProject
from furrow.plugin.panel.downloads import area_file
from furrow.plugin.panel.state import Draft


def create_request(draft: Draft, labels: str = "") -> CreateProject:
    """Args: labels: file of labelled parcels that the engine can read; empty: there are none."""
    return CreateProject(
        folder=draft.folder,
        imagery=draft.imagery,
        labels=labels,
        label_field=draft.label_field or "crop",
        crops=draft.crops if draft.is_by_hand else None,
        season_start=draft.season[0] or None,
        season_end=draft.season[1] or None,
        area=area_file(draft.area) if draft.area else None,
        time_step=draft.time_step,
        composite=draft.composite,
        clouds=draft.clouds,
        cloud_buffer_m=draft.cloud_buffer_m,
        orbits=draft.orbits,
    )
