"""What every number of report.json means, and its unit."""

from __future__ import annotations

from furrow.engine.report.chapter_definitions import CHAPTER_ESTIMATES, CHAPTER_NUMBERS

_SHARE = "share, 0 to 1"
_COUNT = "count"

# Path of an estimate below "figures" -> (meaning, unit). Each is written as value, low and high.
_ESTIMATES = {
    "assessments.overall": (
        "Share of the assessed parcels whose commonest class on the map is the true one",
        _SHARE,
    ),
    "assessments.average": ("Mean recall over the scored classes, by parcel", _SHARE),
    "assessments.macro_f1": (
        "Mean F1 over the scored classes, by parcel",
        "score, 0 to 1",
    ),
    "assessments.weighted_f1": (
        "Mean F1 over the scored classes, each weighted by its parcels, by parcel",
        "score, 0 to 1",
    ),
    "assessments.pixel_overall": (
        "Share of the pixels inside the assessed parcels that are mapped right",
        _SHARE,
    ),
    "assessments.pixel_macro_f1": (
        "Mean F1 over the scored classes, by pixel inside the assessed parcels",
        "score, 0 to 1",
    ),
    "assessments.per_class.precision": (
        "Precision (user's accuracy): of the parcels that the map gives to the class, the share "
        "that truly are of it; null where the map gives it none",
        _SHARE,
    ),
    "assessments.per_class.recall": (
        "Recall (producer's accuracy): of the parcels that truly are of the class, the share that "
        "the map gives to it",
        _SHARE,
    ),
    "assessments.per_class.f1": (
        "F1 of the class, by parcel: harmonic mean of precision and recall",
        "score, 0 to 1",
    ),
    "assessments.per_class.iou": (
        "Intersection over union of the class, by parcel: hits over hits, misses and false alarms",
        _SHARE,
    ),
    "assessments.macro_precision": (
        "Mean precision over the scored classes that the map gives to some parcel, by parcel",
        _SHARE,
    ),
    "assessments.weighted_precision": (
        "The same mean, each class weighted by its parcels (weighted recall is overall)",
        _SHARE,
    ),
    "assessments.macro_iou": (
        "Mean intersection over union over the scored classes, by parcel",
        _SHARE,
    ),
    "assessments.weighted_iou": (
        "The same mean, each class weighted by its parcels",
        _SHARE,
    ),
    "assessments.area_shares": (
        "Of the area of the parcels of a class (row), the share that is mapped as each class "
        "(column); rows and columns as in confusion; the interval is of whole parcels resampled, "
        "and no narrower than the score interval of so many parcels",
        _SHARE,
    ),
    "compared.macro_f1": (
        "Macro-F1 of the model, by the parcels held out in training",
        "score, 0 to 1",
    ),
    "compared.other_macro_f1": (
        "Macro-F1 of the model that it is compared with, by the same parcels",
        "score, 0 to 1",
    ),
    "compared.difference": (
        "Macro-F1 of the model less that of the other, both resampled together",
        "score, -1 to 1",
    ),
}

_NUMBERS = {
    "assessments.parcels": ("Parcels that were assessed", _COUNT),
    "assessments.confusion": (
        "Confusion matrix: parcels by true class (rows, order of classes) and by commonest class "
        "on the map (columns, order of predicted_classes)",
        "parcels",
    ),
    "assessments.pixel_confusion": (
        "Confusion matrix: pixels inside the assessed parcels, rows and columns as in confusion",
        "pixels",
    ),
    "assessments.confusion_ha": (
        "Confusion matrix: area of these pixels, rows and columns as in confusion",
        "ha",
    ),
    "assessments.baseline_overall": (
        "Share of the assessed parcels that would be right if each were given the commonest class",
        _SHARE,
    ),
    "assessments.per_class.value": (
        "Value of the class in crop_map.tif",
        "pixel value",
    ),
    "assessments.per_class.parcels": (
        "Assessed parcels that truly are of the class",
        _COUNT,
    ),
    "assessments.per_class.pixels": ("Pixels inside those parcels", _COUNT),
    "assessments.per_class.pixel_f1": (
        "F1 of the class, by pixel inside the assessed parcels",
        "score, 0 to 1",
    ),
    "assessments.wrong.share": (
        "Share of the parcel's pixels that the map gives to the (wrong) predicted class",
        _SHARE,
    ),
    "assessments.wrong.confidence": (
        "Mean over the parcel's pixels of the model's confidence in the class that it gave; the "
        "model's own opinion, not checked against the truth",
        "score, 0 to 1",
    ),
    "areas.hectares": (
        "Area of the pixels that the map gives to the class: a pixel count, not a design-based "
        "estimate",
        "ha",
    ),
    "areas.share": ("The same as a share of the mapped area", _SHARE),
    "labels.parcels": ("Labelled parcels of the class that training could use", _COUNT),
    "labels.pixels": ("Pixels inside them", _COUNT),
    "labels.area_ha": ("Their area by geometry", "ha"),
    "imagery.dates": ("Dates of the sensor that went into the season stack", _COUNT),
    "imagery.clear_share": (
        "Per time step (order of steps): share of the area's pixels with at least one clear "
        "observation",
        _SHARE,
    ),
    "imagery.worst_gap_days": (
        "Longest time without a date on which half of the area was clear; null without optics",
        "days",
    ),
    "series.ndvi.mean": (
        "Per time step (order of steps): mean NDVI of the class's labelled pixels; null where "
        "none was clear",
        "1",
    ),
    "series.ndvi.low": ("Per time step: 10th percentile of that NDVI", "1"),
    "series.ndvi.high": ("Per time step: 90th percentile of that NDVI", "1"),
    "series.vh_db.mean": (
        "Per time step (order of steps): mean Sentinel-1 VH backscatter of the class's labelled "
        "pixels; null where there is none",
        "dB",
    ),
    "series.vh_db.low": ("Per time step: 10th percentile of that backscatter", "dB"),
    "series.vh_db.high": ("Per time step: 90th percentile of that backscatter", "dB"),
    "confidence_histogram": (
        "Mapped pixels per bin of the model's confidence; bins of equal width over 0 to 1",
        "pixels",
    ),
    "grid.left_m": ("Easting of the grid's left edge in its CRS", "m"),
    "grid.top_m": ("Northing of the grid's upper edge in its CRS", "m"),
    "grid.width_px": ("Width of the grid", "pixels"),
    "grid.height_px": ("Height of the grid", "pixels"),
    "grid.resolution_m": ("Length of a pixel's side", "m"),
    "legend.value": ("Value of the class in crop_map.tif", "pixel value"),
    "seeds": ("Seed of a random generator, by what it seeds", "seed"),
}

_LIMITS = {
    "value": "{meaning}.",
    "low": "Lower limit of the 95 % interval of: {meaning}.",
    "high": "Upper limit of the 95 % interval of: {meaning}.",
}


def definitions() -> dict[str, dict[str, str]]:
    """Path below "figures", list positions and seed names left out -> meaning and unit."""
    numbers, estimates = {**_NUMBERS, **CHAPTER_NUMBERS}, {**_ESTIMATES, **CHAPTER_ESTIMATES}
    found = {
        path: {"meaning": f"{meaning}.", "unit": unit} for path, (meaning, unit) in numbers.items()
    }
    for path, (meaning, unit) in estimates.items():
        for part, sentence in _LIMITS.items():
            found[f"{path}.{part}"] = {
                "meaning": sentence.format(meaning=meaning),
                "unit": unit,
            }
    return dict(sorted(found.items()))
