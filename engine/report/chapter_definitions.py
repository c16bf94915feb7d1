"""What the numbers of trust, gate, estimated areas, audit and verdict mean. See definitions.py."""

from __future__ import annotations

_SHARE = "share, 0 to 1"
_SCORE = "score, 0 to 1"
_COUNT = "count"
_SHOWN = {
    "before": "with the probabilities as the model gives them",
    "after": "with the probabilities as the map shows them",
}
_SAMPLED = {
    "overall": ("Share of the area that the map has right", _SHARE),
    "classes.area_ha": ("Area that really is the class, estimated from the sample", "ha"),
    "classes.share": ("The same as a share of the area with data", _SHARE),
    "classes.users_accuracy": (
        "User's accuracy: of the area mapped as the class, the share that really is; null where it "
        "is not mapped",
        _SHARE,
    ),
    "classes.producers_accuracy": (
        "Producer's accuracy: of the area that really is the class, the share that is mapped as "
        "it; null where none was found",
        _SHARE,
    ),
}

CHAPTER_ESTIMATES: dict[str, tuple[str, str]] = {
    "gate.parcels_right": ("Share of the parcels that are right, with the gate", _SHARE),
    "gate.parcels_right_without": ("The same without the gate", _SHARE),
    "gate.macro_f1": ("Mean F1 over the crops, by parcel, with the gate", _SCORE),
    "gate.macro_f1_without": ("The same without the gate", _SCORE),
    "gate.difference": (
        "Macro-F1 with the gate less that without, both resampled together",
        "score, -1 to 1",
    ),
    "trust.gain": (
        "By how much calibration lowers the log loss on groups that it was not fitted on",
        "nats",
    ),
    "trust.coverages.coverage": ("Share of the samples whose set holds the true class", _SHARE),
    "trust.coverages.by_class.coverage": ("The same for the samples of one class", _SHARE),
    "trust.coverages.mean_size": ("Mean number of classes in a set", "classes"),
    "trust.coverages.unsure": ("Share of the samples whose set does not hold one class", _SHARE),
    "trust.coverages.right_where_sure": (
        "Of the samples whose set holds one class, the share for which it is the true one",
        _SHARE,
    ),
    "audit.splits.macro_f1": ("Macro-F1 by sample under the split", _SCORE),
    "audit.splits.accuracy": ("Share of the samples that are right under the split", _SHARE),
    "audit.splits.claimed": (
        "Macro-F1 that a random split by pixel claims on the very same samples",
        _SCORE,
    ),
    "audit.splits.excess": (
        "What the random split claims less what is true under the split: what leaked",
        "score, -1 to 1",
    ),
    "verdict.arms.macro_f1": ("Macro-F1 of the model on the same unseen parcels", _SCORE),
    "verdict.arms.overall": ("Share of these parcels that it has right", _SHARE),
    "verdict.arms.to_best": (
        "Its macro-F1 less that of the best model, both resampled together",
        "score, -1 to 1",
    ),
    "verdict.arms.to_chosen": (
        "Its macro-F1 less that of the chosen model, both resampled together",
        "score, -1 to 1",
    ),
    "verdict.labels.f1": ("F1 of the crop", _SCORE),
    "verdict.labels.recall": ("Recall of the crop", _SHARE),
    "verdict.labels.precision": ("Precision of the crop", _SHARE),
    "verdict.curve.macro_f1": (
        "Macro-F1 of the recommended model with a part of the labels, same folds",
        _SCORE,
    ),
    **{f"estimated.{path}": meaning for path, meaning in _SAMPLED.items()},
}
"""Path below "figures" -> (meaning, unit) of what is written as value, low and high."""
CHAPTER_NUMBERS: dict[str, tuple[str, str]] = {
    "gate.parcels": ("Parcels of crops and of other land that judge the gate", _COUNT),
    "gate.crop_parcels": ("Of these, parcels of crops", _COUNT),
    "gate.crops_kept_out": ("Parcels of crops that the gate calls other land", _COUNT),
    "gate.other_parcels": ("Parcels of other land", _COUNT),
    "gate.other_kept_out": ("Parcels of other land that the gate calls so", _COUNT),
    "trust.temperature": (
        "Temperature that the model's scores are divided by; null under another calibration",
        "1",
    ),
    "trust.block_m": ("Edge of the blocks that were held out whole; null without blocks", "m"),
    "trust.samples": ("Held-out pixels behind the figures", _COUNT),
    "trust.parcels": ("Parcels that they lie in", _COUNT),
    "trust.groups": ("Groups (parcels or blocks) that were held out whole", _COUNT),
    "map_trust.coverage": ("Share that the map's sets of possible classes promise to hold", _SHARE),
    "map_trust.unsure": (
        "Share of the mapped pixels whose set does not hold one class; null where no set is known",
        _SHARE,
    ),
    "map_trust.none_possible": ("Share of the mapped pixels whose set is empty", _SHARE),
    "map_trust.outside": (
        "Share of the mapped pixels outside the area of applicability; null where it is not "
        "measured",
        _SHARE,
    ),
    "trust.coverage": ("Share that the map's sets of possible classes promise to hold", _SHARE),
    "trust.coverages.promised": ("Share that the sets promise", _SHARE),
    "trust.coverages.class_coverage": (
        "Mean over the classes of the share that is held; null where none has a promise",
        _SHARE,
    ),
    "trust.coverages.empty": ("Share of the samples whose set is empty", _SHARE),
    "trust.coverages.by_class.column": ("Number of the class in trust.classes, from 0", "number"),
    "trust.coverages.by_class.samples": ("Held-out samples of the class", _COUNT),
    "trust.coverages.by_class.groups": ("Groups that they lie in", _COUNT),
    "trust.thresholds.value": ("Value of the class in crop_map.tif", "pixel value"),
    "trust.thresholds.threshold": (
        "Probability from which on the class counts as possible, as the model gives it",
        "probability, 0 to 1",
    ),
    "trust.thresholds.groups": ("Groups of the class that the threshold rests on", _COUNT),
    "trust.applicability.features": ("Features that dissimilarity is measured by", _COUNT),
    "trust.applicability.samples": ("Training samples that a pixel is compared with", _COUNT),
    "trust.applicability.threshold": (
        "Dissimilarity up to which the model is applicable",
        "dissimilarity index",
    ),
    "estimated.classes.mapped_ha": (
        "Area that the map shows as the class: pixels counted, errors included",
        "ha",
    ),
    "estimated.classes.points_mapped": ("Labelled points where the map says the class", _COUNT),
    "estimated.classes.points_found": ("Points whose label is the class", _COUNT),
    "estimated.points": ("Points with a label", _COUNT),
    "estimated.points_without_label": ("Points without a label", _COUNT),
    "estimated.area_ha": ("Area that the figures are of: all pixels with data", "ha"),
    "estimated.no_data_ha": ("Area without data; in no figure", "ha"),
    "area_matrix.shares": (
        "Error matrix estimated from the sample: share of the area; rows what the map says, "
        "columns what was found, both in the order of classes; the sum is 1",
        _SHARE,
    ),
    "audit.splits.folds": ("Folds of the split; 0 where it is refused", _COUNT),
    "audit.splits.groups": ("Parcels, blocks, regions or years that were held out", _COUNT),
    "audit.splits.samples": ("Samples that were held out and scored", _COUNT),
    "audit.splits.learned_share": (
        "Share of the samples that a fold learned from, mean over the folds",
        _SHARE,
    ),
    "audit.block_m": ("Edge of a spatial block; null without blocks", "m"),
    "audit.samples": ("Samples (pixels) of the audit", _COUNT),
    "audit.parcels": ("Parcels that they lie in", _COUNT),
    "audit.seed": ("Seed of the audit's splits", "seed"),
    "verdict.arms.cpu_seconds": (
        "Processor time of training once a fold and classifying what was held out; null where the "
        "model could not be run",
        "s",
    ),
    "verdict.arms.p_worse": (
        "How easily chance alone makes some other model better by so much, corrected for the "
        "number of models",
        "probability, 0 to 1",
    ),
    "verdict.labels.parcels": ("Labelled parcels of the crop", _COUNT),
    "verdict.labels.goal": ("F1 that the crop is to reach", _SCORE),
    "verdict.labels.more": ("About so many more parcels; null where it cannot be told", _COUNT),
    "verdict.labels.low": ("Lower limit of that number", _COUNT),
    "verdict.labels.high": ("Upper limit of that number", _COUNT),
    "verdict.curve.share": ("Share of the labels of each crop that a fold learns from", _SHARE),
    "verdict.curve.parcels": ("Parcels that a fold learned from, mean over the folds", _COUNT),
    "verdict.folds": ("Folds under which the models were judged", _COUNT),
    "verdict.parcels": ("Parcels that were held out and judged", _COUNT),
    "verdict.clusters": ("Blocks, parcels or groups that the intervals resample whole", _COUNT),
    "verdict.seed": ("Seed of the folds", "seed"),
    **{
        f"estimated.{path}.standard_error": (f"Standard error of: {meaning}", unit)
        for path, (meaning, unit) in _SAMPLED.items()
    },
    **{
        f"trust.{which}.{path}": (f"{meaning}, {shown}", unit)
        for which, shown in _SHOWN.items()
        for path, (meaning, unit) in {
            "samples": ("Held-out samples", _COUNT),
            "groups": ("Groups that they lie in", _COUNT),
            "confidence": ("Mean probability of the most probable class", _SCORE),
            "ece_width.plain": (
                "Calibration error as usually printed, bins of equal width",
                _SCORE,
            ),
            "ece_mass.plain": ("Calibration error as usually printed, bins of equal mass", _SCORE),
            "classwise_ece.plain": ("Classwise calibration error as usually printed", _SCORE),
            **{
                f"{bins}.{name}": (f"{said} of a bin of {kind}", unit)
                for bins, kind in (("by_width", "equal width"), ("by_mass", "equal mass"))
                for name, said, unit in (
                    ("low", "Lower edge", _SCORE),
                    ("high", "Upper edge", _SCORE),
                    ("samples", "Samples", _COUNT),
                    ("groups", "Groups", _COUNT),
                    ("confidence", "Mean confidence (null where it is empty)", _SCORE),
                )
            },
        }.items()
    },
}
"""Path below "figures" -> (meaning, unit)."""
CHAPTER_ESTIMATES.update(
    {
        f"trust.{which}.{path}": (f"{meaning}, {shown}", unit)
        for which, shown in _SHOWN.items()
        for path, (meaning, unit) in {
            "accuracy": ("Share of the samples whose most probable class is right", _SHARE),
            "ece_width.corrected": (
                "Calibration error, ten bins of equal width, corrected for chance",
                _SCORE,
            ),
            "ece_mass.corrected": (
                "Calibration error, ten bins of equal mass, corrected for chance",
                _SCORE,
            ),
            "classwise_ece.corrected": (
                "Classwise calibration error, corrected for chance",
                _SCORE,
            ),
            "brier": ("Brier score, summed over the classes", "score, 0 to 2"),
            "log_loss": ("Log loss", "nats"),
            "by_width.right": ("Share right in a bin of equal width", _SHARE),
            "by_mass.right": ("Share right in a bin of equal mass", _SHARE),
        }.items()
    }
)
