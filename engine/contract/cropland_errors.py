"""The ways in which telling cropland from other land does not do. See errors.py."""

from __future__ import annotations

from dataclasses import dataclass

from furrow.engine.contract.error import FurrowError


@dataclass(eq=False)
class CroplandMaskUnusable(FurrowError):
    file: str
    detail: str

    code = "cropland-mask-unusable"
    sentence = "{file} cannot be used as a cropland mask: {detail}."
    remedy = (
        "Give a raster in which 1 is cropland and 0 is other land, a land-cover raster with its "
        "values of cropland (--cropland-values 40), or a layer of polygons of cropland; each must "
        "have a coordinate system and reach the mapped area."
    )


@dataclass(eq=False)
class CroplandLabelsMissing(FurrowError):
    recipe: str
    missing: str

    code = "cropland-labels-missing"
    sentence = (
        "The recipe “{recipe}” tells cropland from other land, and no labelled parcel holds "
        "{missing}."
    )
    remedy = (
        "Label parcels of both: crops by their names, and woods, water, roads and built-up land "
        "as “not cropland”."
    )


@dataclass(eq=False)
class GateNotCropland(FurrowError):
    model: str

    code = "gate-not-cropland"
    sentence = (
        "The model {model} tells crops apart, not cropland from other land: it cannot gate a map."
    )
    remedy = (
        "Give a model of the recipe “cropland”; “furrow train PROJECT --recipe cropland” makes one."
    )
