"""Requests for a verdict. See requests.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from furrow.engine.contract.request import Request, option, optional_argument


@dataclass(frozen=True)
class GiveVerdict(Request):
    """Judge the chosen recipe beside cheaper and plainer ones, and say which to take.

    The chosen recipe, a random forest, logistic regression, the pretrained network as it is and the
    same network from scratch learn from the same parcels and are tested on the same others. The
    cheapest that is not significantly worse is recommended; where it pays to label more is told as
    far as it can be. What was finished is kept: the same request goes on where it stopped.
    """

    method = "give_verdict"
    command = "verdict"
    summary = "Which model to take, and what to label next"

    project: str = optional_argument("the project's folder; none with --table", kind="project")
    recipe: Optional[str] = option(
        None, "the chosen recipe; default: that of the newest model, else random-forest"
    )
    strategy: Optional[str] = option(
        None, "what of the chosen recipe's network is trained; default: the recipe's own"
    )
    model: Optional[str] = option(
        None,
        "folder of a model of another season or place, instead of a recipe: judged as it is, "
        "adapted, and made anew",
        kind="path",
    )
    also: str = option("", "more recipes to judge beside these, with commas between")
    table: Optional[str] = option(
        None, "labelled table of series (Parquet or CSV) instead of a project", kind="path"
    )
    sidecar: Optional[str] = option(
        None, "JSON that explains the table; default: the table's name with .json", kind="path"
    )
    out: Optional[str] = option(None, "with a table: folder for the verdict", kind="folder")
    classes: str = option(
        "", "with a table: crops to tell apart, with commas between; default: all"
    )
    most_samples: int = option(
        3000, "with a table: most samples to work with; of more, whole groups are drawn"
    )
    goal: float = option(0.8, "F1 that every crop is to reach; labels are counted up to it")
    skip_labels: bool = option(False, "do not look which labels would help (it takes time)")
