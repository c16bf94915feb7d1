"""A map by fields: each is classified by its mean series, and painted whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.transform import from_origin
from shapely import STRtree
from shapely.geometry import box

from furrow.engine.contract import Grid, Message, Recipe, Reporter
from furrow.engine.contract.errors import UnitNotOffered
from furrow.engine.contract.recipe import PARCEL, PIXEL, SUPERPIXEL
from furrow.engine.features.superpixels import CELL_PX
from furrow.engine.features.unit_means import UnitSums
from furrow.engine.imagery.stack import SeasonStack, StackWindow
from furrow.engine.mapping.fields import PIXELS_OUTSIDE, Fields
from furrow.engine.training.interface import Model, WindowPrediction
from furrow.engine.training.units import SuperpixelModel, painted, predict_units

IntArray = NDArray[np.int64]

TILE_PX = 128
FIELDS_AT_A_TIME = 2000


def check_fields(recipe: Recipe, fields: Fields | None) -> None:
    """Raises UnitNotOffered: such a model sees pixels in their surroundings."""
    if fields is not None and PARCEL not in recipe.offered_units:
        raise UnitNotOffered(recipe.name, PARCEL)


def unit_warnings(recipe: Recipe, model: Model) -> list[Message]:
    """What the reader of a map must know of what was classified, and what was learned from."""
    if isinstance(model, FieldsModel):
        return _fields_warnings(recipe, model)
    if recipe.unit == PARCEL:
        return [
            Message(
                "The model learned from the mean series of whole parcels, and no layer of fields "
                "was given: each pixel was mapped by itself, by a noisier series than those that "
                "the held-out figures tell of."
            )
        ]
    if recipe.unit == SUPERPIXEL:
        return [
            Message(
                "Segments of the imagery were mapped, not pixels. They end at the edges of squares "
                "of {side} pixels, and may reach across the border of two fields.",
                side=CELL_PX,
            )
        ]
    return []


def maps_what_was_learned(recipe: Recipe, model: Model) -> bool:
    """Whether what is mapped is what the held-out figures are of: pixels, segments or parcels."""
    if isinstance(model, FieldsModel):
        return recipe.unit == PARCEL and model.fields.outside != PIXELS_OUTSIDE
    return recipe.unit != PARCEL


def _fields_warnings(recipe: Recipe, model: FieldsModel) -> list[Message]:
    name, total = model.fields.name, len(model.fields.outlines)
    if model.fields.outside == PIXELS_OUTSIDE:
        found = [
            Message("Between the fields of {fields} each segment was mapped.", fields=name)
            if recipe.unit == SUPERPIXEL
            else Message("Between the fields of {fields} each pixel was mapped.", fields=name)
        ]
    else:
        found = [
            Message("Only the fields of {fields} are mapped; the rest is no data.", fields=name)
        ]
    if model.unclassified:
        found.append(
            Message(
                "{number} of {total} fields were not classified: they hold no pixel's centre, or "
                "were never seen.",
                number=model.unclassified,
                total=total,
            )
        )
    if recipe.unit == SUPERPIXEL:
        found.append(
            Message(
                "The model learned from segments, and was asked for the mean series of whole "
                "fields; its held-out figures are those of segments. Train it by parcel (--unit "
                "parcel) for figures of fields."
            )
        )
    if recipe.unit == PIXEL:
        found.append(
            Message(
                "The model learned from single pixels, and was asked for the mean series of whole "
                "fields; its held-out figures are those of pixels. Train it by parcel (--unit "
                "parcel) for figures of fields."
            )
        )
    return found


@dataclass(frozen=True)
class FieldsModel:
    """Implements interface.Model; made by :func:`classify_fields`."""

    model: Model
    """For what lies between the fields."""
    fields: Fields
    tree: STRtree
    found: WindowPrediction
    """Of the fields, as an image one row high."""
    margin_px: int = 0

    @property
    def classes(self) -> tuple[int, ...]:
        return self.model.classes

    @property
    def unclassified(self) -> int:
        """Fields that hold no pixel centre, or were never seen."""
        return int((~self.found.seen).sum())

    def predict_window(self, window: StackWindow) -> WindowPrediction:
        labels = field_labels(self.fields.outlines, self.tree, window.grid)
        own = painted(self.found, labels)
        if self.fields.outside != PIXELS_OUTSIDE or (labels > 0).all():
            return own
        other, inside = self.model.predict_window(window), labels > 0
        return WindowPrediction(
            np.where(inside, own.probabilities, other.probabilities),
            np.where(inside, own.seen, other.seen),
        )

    def save(self, folder: Path) -> dict[str, Any]:
        raise ValueError("a map by fields is no model of its own")


def by_fields(stack: SeasonStack, model: Model, fields: Fields | None, reporter: Reporter) -> Model:
    """What maps: the model itself, where no fields are given."""
    return model if fields is None else classify_fields(stack, model, fields, reporter)


def classify_fields(
    stack: SeasonStack,
    model: Model,
    fields: Fields,
    reporter: Reporter,
    at_a_time: int = FIELDS_AT_A_TIME,
) -> FieldsModel:
    """Ask a model for every field.

    Memory holds the outlines, a few probabilities for each, and the series of neighbours.

    Args:
        at_a_time: fields whose series are held in memory together.

    Raises:
        ArtefactDamaged, Cancelled
    """
    outlines, grid = fields.outlines, stack.grid
    tree = STRtree(outlines)
    inner = model.model if isinstance(model, SuperpixelModel) else model
    probabilities = np.zeros((len(model.classes), 1, len(outlines)), np.float32)
    seen = np.zeros((1, len(outlines)), bool)
    order = _by_place(outlines, grid)
    for first in range(0, len(order), at_a_time):
        chosen = order[first : first + at_a_time]
        part = reporter.part(first / len(order), (first + len(chosen)) / len(order))
        sums = _sums(stack, outlines, tree, chosen, part)
        found = predict_units(inner, sums.means(), grid)
        probabilities[:, :, chosen], seen[:, chosen] = found.probabilities, found.seen
    return FieldsModel(model, fields, tree, WindowPrediction(probabilities, seen))


def field_labels(outlines: Sequence[Any], tree: STRtree, grid: Grid) -> IntArray:
    """(height, width) field of each pixel by its centre, counted from 1; 0 for none."""
    near = np.sort(tree.query(box(*grid.bounds)))
    if not len(near):
        return np.zeros((grid.height_px, grid.width_px), np.int64)
    labels = rasterize(
        ((outlines[i], int(i) + 1) for i in near),
        out_shape=(grid.height_px, grid.width_px),
        transform=from_origin(grid.left_m, grid.top_m, grid.resolution_m, grid.resolution_m),
        dtype="int32",
    )
    return labels.astype(np.int64)


def _sums(
    stack: SeasonStack,
    outlines: Sequence[Any],
    tree: STRtree,
    chosen: IntArray,
    reporter: Reporter,
) -> UnitSums:
    known = stack.description
    shapes = {name: (len(known.step_labels), len(names)) for name, names in known.bands.items()}
    sums = UnitSums(len(chosen), shapes)
    place = np.full(len(outlines) + 1, -1, np.int64)
    place[chosen + 1] = np.arange(len(chosen))
    tiles = sorted({tile for i in chosen for tile in _tiles(outlines[i].bounds, stack.grid)})
    for done, (row, column) in enumerate(tiles):
        reporter.step(done / len(tiles), "Reading the fields")
        height = min(TILE_PX, stack.grid.height_px - row)
        width = min(TILE_PX, stack.grid.width_px - column)
        labels = field_labels(outlines, tree, stack.grid.pixel_window(row, column, height, width))
        owner = place[labels]
        inside = owner >= 0
        if not inside.any():
            continue
        window = stack.read(row, column, height, width)
        series = {name: one.values[:, :, inside] for name, one in window.sensors.items()}
        sums.add(series, owner[inside])
    return sums


def _by_place(outlines: Sequence[Any], grid: Grid) -> IntArray:
    """Fields in the order of the tiles that they begin in: neighbours together."""
    begins = [min(_tiles(shape.bounds, grid), default=(0, 0)) for shape in outlines]
    return np.array(sorted(range(len(outlines)), key=lambda i: begins[i]), np.int64)


def _tiles(bounds: tuple[float, float, float, float], grid: Grid) -> Iterator[tuple[int, int]]:
    """Upper left pixels of the tiles that a shape may reach."""
    left, bottom, right, top = bounds
    side = TILE_PX * grid.resolution_m
    rows = _span((grid.top_m - top) / side, (grid.top_m - bottom) / side, grid.height_px)
    columns = _span((left - grid.left_m) / side, (right - grid.left_m) / side, grid.width_px)
    return ((row * TILE_PX, column * TILE_PX) for row in rows for column in columns)


def _span(first: float, last: float, pixels: int) -> range:
    return range(max(0, int(first)), min(int(last), (pixels - 1) // TILE_PX) + 1)
