"""Which legend a recipe learns, and the legends of two projects in one."""

from __future__ import annotations

import geopandas as gpd

from furrow.engine.contract import Legend, Recipe
from furrow.engine.contract.errors import BadRequest, CroplandLabelsMissing
from furrow.engine.contract.legend import (
    CROPLAND_LEGEND,
    FIRST_CLASS,
    LAST_CLASS,
    NOT_CROPLAND,
    PALETTE,
    LegendClass,
)
from furrow.engine.contract.message import Message


def tells_cropland(recipe: Recipe) -> bool:
    """True for a recipe that tells cropland from other land: option “legend” is “cropland”."""
    return recipe.options.get("legend") == "cropland"


def legend_of_recipe(recipe: Recipe, legend: Legend) -> Legend:
    """The project's legend, or that of cropland."""
    return CROPLAND_LEGEND if tells_cropland(recipe) else legend


def check_learnable(recipe: Recipe, parcels: gpd.GeoDataFrame) -> None:
    """Whether a recipe of cropland finds both of its classes. Any other recipe is let through.

    Raises:
        CroplandLabelsMissing
    """
    if not tells_cropland(recipe):
        return
    is_other = parcels["value"] == NOT_CROPLAND
    if is_other.all():
        raise CroplandLabelsMissing(recipe.name, Message("a crop"))
    if not is_other.any():
        raise CroplandLabelsMissing(recipe.name, Message("“not cropland”"))


def extended(legend: Legend, other: Legend) -> Legend:
    """A legend with the classes of another behind its own, which keep their values.

    Raises:
        BadRequest: they are too many for one map.
    """
    if legend.is_cropland:
        return legend  # every crop is in it
    classes = list(legend.classes)
    taken = {item.value for item in classes}
    free = (value for value in range(FIRST_CLASS, LAST_CLASS + 1) if value not in taken)
    colors = {item.color.lower() for item in classes}
    for item in other.classes:
        if legend.find(item.name) is None:
            value = next(free, None)
            if value is None:
                detail = Message("the two legends hold more classes than a map can")
                raise BadRequest("legend", detail)
            fresh = (color for color in PALETTE if color not in colors)
            color = item.color if item.color.lower() not in colors else next(fresh, item.color)
            colors.add(color.lower())
            classes.append(LegendClass(value, item.name, color, item.code))
    return Legend(tuple(classes))
