"""Legends of two projects in one."""

from __future__ import annotations

from furrow.engine.contract import Legend
from furrow.engine.contract.errors import BadRequest
from furrow.engine.contract.legend import FIRST_CLASS, LAST_CLASS, PALETTE, LegendClass
from furrow.engine.contract.message import Message


def extended(legend: Legend, other: Legend) -> Legend:
    """A legend with the classes of another behind its own, which keep their values.

    Raises:
        BadRequest: they are too many for one map.
    """
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
