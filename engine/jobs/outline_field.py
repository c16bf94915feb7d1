"""Request outline_field: the field under a point, from the season stack."""

from __future__ import annotations

from shapely.geometry import mapping

from furrow.engine.contract import Message, Reporter
from furrow.engine.contract.errors import NoFieldFound, PointNeverSeen
from furrow.engine.contract.field_requests import OutlineField
from furrow.engine.contract.field_results import FieldOutlined
from furrow.engine.contract.message import marked
from furrow.engine.features.field_polygon import field_polygon
from furrow.engine.features.outline import FieldMask, field_at
from furrow.engine.imagery.stack import SeasonStack, StackWindow, open_stack
from furrow.engine.jobs.place import Place, place_of
from furrow.engine.project import open_project

REACHES_PX = (60, 120)
"""How far around the point is looked; farther where the field goes on beyond that."""
LEAST_PX = 6
SURE_EDGES = 0.75
SIDES = {
    "N": marked("north"),
    "NE": marked("north-east"),
    "E": marked("east"),
    "SE": marked("south-east"),
    "S": marked("south"),
    "SW": marked("south-west"),
    "W": marked("west"),
    "NW": marked("north-west"),
}


def run(request: OutlineField, reporter: Reporter) -> FieldOutlined:
    project = open_project(request.project)
    document = project.document
    place = place_of(project, request.x, request.y, request.crs)
    with open_stack(project.paths.imagery, document.grid) as stack:
        window, found = _whole_field(stack, place, document.season.label)
    pixels = int(found.mask.sum())
    if pixels < LEAST_PX:
        raise NoFieldFound(
            Message(
                "what is alike there is too small, {pixels} pixels of at least {least}",
                pixels=pixels,
                least=LEAST_PX,
            )
        )
    polygon = field_polygon(found.mask, window.grid)
    sure = not found.weak_sides and found.edges >= SURE_EDGES and not found.at_rim.any()
    return FieldOutlined(
        folder=str(project.folder),
        polygon=_geojson(polygon),
        crs=document.grid.crs,
        area_ha=round(polygon.area / 10_000, 4),
        sure=sure,
        why=_why(found, sure),
        edges=round(found.edges, 3),
        simulated=document.simulated,
    )


def _whole_field(stack: SeasonStack, place: Place, season: str) -> tuple[StackWindow, FieldMask]:
    """The field, and the window that holds all of it that the imagery shows."""
    for reach in REACHES_PX:
        window = _around(stack, place, reach)
        row, column = place.row - window.row, place.column - window.column
        found = field_at(window, stack.description.bands, row, column)
        if found is None:
            raise PointNeverSeen(season)
        if not _is_cut(found, window, stack):
            return window, found
    metres = 2 * REACHES_PX[-1] * stack.grid.resolution_m
    raise NoFieldFound(
        Message("nothing parts it from its surroundings within {metres:.0f} m", metres=metres)
    )


def _around(stack: SeasonStack, place: Place, reach: int) -> StackWindow:
    grid = stack.grid
    top, left = max(0, place.row - reach), max(0, place.column - reach)
    bottom = min(grid.height_px, place.row + reach + 1)
    right = min(grid.width_px, place.column + reach + 1)
    return stack.read(top, left, bottom - top, right - left)


def _is_cut(found: FieldMask, window: StackWindow, stack: SeasonStack) -> bool:
    """Whether the field goes on beyond the window, though the imagery does, too."""
    upper, lower, left, right = found.at_rim
    return bool(
        (upper and window.row > 0)
        or (lower and window.row + window.grid.height_px < stack.grid.height_px)
        or (left and window.column > 0)
        or (right and window.column + window.grid.width_px < stack.grid.width_px)
    )


def _why(found: FieldMask, sure: bool) -> Message:
    if sure:
        return Message("clear edges on all sides")
    if found.at_rim.any() and not found.weak_sides:
        return Message("it may go on beyond the area's rim: check it there")
    if len(found.weak_sides) == 1:
        return Message("no clear edge to the {side}: check it", side=_side(found.weak_sides[0]))
    if len(found.weak_sides) == 2:
        return Message(
            "no clear edge to the {side} and the {other}: check it",
            side=_side(found.weak_sides[0]),
            other=_side(found.weak_sides[1]),
        )
    return Message("its edges are weak on many sides: check all of it")


def _side(name: str) -> Message:
    return Message(SIDES[name])


def _geojson(polygon: object) -> dict[str, object]:
    document = mapping(polygon)
    rings = [[[float(x), float(y)] for x, y in ring] for ring in document["coordinates"]]
    return {"type": "Polygon", "coordinates": rings}
