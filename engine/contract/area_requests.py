"""Requests about areas: a sample to look at, what it says, and pixel counts by district."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from furrow.engine.contract.request import Request, argument, option

NEWEST_MAP = "name of the map, e.g. random-forest-1; default: the newest"


@dataclass(frozen=True)
class DesignSample(Request):
    """Draw random points from a map, to be looked at, so that areas can be estimated honestly.

    How many is worked out from the precision wanted, or given. The layer to fill in holds the
    points and nothing that tells what the map says there; stratum, mapped class and inclusion
    probability stand in a table beside it.
    """

    method = "design_sample"
    command = "areas sample"
    summary = "Draw a random sample of points to visit or interpret"

    project: str = argument("the project's folder", kind="project")
    map: Optional[str] = option(None, NEWEST_MAP)
    precision: float = option(
        0.05, "wanted for the overall accuracy: half of its 95 % interval, as 0.05 for ± 5 %"
    )
    points: int = option(0, "how many points; default: as many as the precision needs")
    allocation: str = option(
        "proportional",
        "how points are shared out among the map's classes: proportional (to their area), equal, "
        "or neyman (more where the map is expected to be wrong)",
    )
    at_least: int = option(25, "points in every class of the map at the least, 2 or more")
    expected: str = option(
        "0.8",
        "user's accuracy expected of each class, as 0.8 for all or “0.85,Maize=0.7” for one class "
        "by itself; only the size of the sample hangs on it",
    )
    seed: int = option(0, "random seed; the same seed draws the same points")


@dataclass(frozen=True)
class EstimateAreas(Request):
    """Estimate the area of each class, and how good the map is, from a filled-in sample.

    With the map that the sample was drawn from: Olofsson et al. 2014. With another map of the
    project: Stehman 2014. All figures come with standard errors and 95 % intervals.
    """

    method = "estimate_areas"
    command = "areas estimate"
    summary = "Areas and accuracy with intervals, from a filled-in sample"

    project: str = argument("the project's folder", kind="project")
    sample: Optional[str] = option(
        None, "name of the sample, e.g. random-forest-1-1; default: the newest"
    )
    filled_in: Optional[str] = option(
        None,
        "layer with the labels, if not the sample's own; found again by the column “uid”",
        kind="path",
    )
    label_field: str = option("label", "the column that holds what is there")
    map: Optional[str] = option(
        None, "another map to judge with this sample; default: the one that it was drawn from"
    )
    more_classes: str = option(
        "", "labels that the map does not know but that were really found, with commas between"
    )


@dataclass(frozen=True)
class AreasByDistrict(Request):
    """Count the map's pixels by district: hectares of every class in every polygon.

    The map's errors are in these figures; “furrow areas estimate” tells how large they are.
    """

    method = "areas_by_district"
    command = "areas districts"
    summary = "Mapped hectares by district (pixels counted)"

    project: str = argument("the project's folder", kind="project")
    districts: str = argument("polygon layer of the districts", kind="path")
    name_field: str = option("name", "the column that names the district")
    map: Optional[str] = option(None, NEWEST_MAP)
