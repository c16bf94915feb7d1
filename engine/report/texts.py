"""The fixed English texts of report.html: headings, captions, explanations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


class Texts:
    """English. Templates name these; none of them holds a figure."""

    language = "en"
    title = "Crop map report"
    skip = "Skip to the summary"
    colon = ": "

    simulated_title = "Simulated data"
    simulated = (
        "Imagery and parcels of this project were made by a computer, not seen by a satellite or "
        "a person. Nothing here says anything about a real place."
    )
    simulated_tag = "Simulated data"

    summary_title = "In short"
    how_good = "How good"
    how_sure = "How sure"
    next_step = "What next"
    cautions_title = "Keep in mind"

    map = "The map"
    map_picture = "Crop map"
    map_alt = "Crop map of the project area. The table of mapped areas says what it holds."
    true_color = "True colour, for comparison"
    true_color_of = "True colour: Sentinel-2 composite of"
    true_color_alt = "The same area in natural colours, as a satellite sees it."
    legend = "Legend"
    north = "North is up (grid north)."
    confined = "The map and its areas end at the edge of the area that was drawn."
    north_letter = "N"
    forced_into_crop = (
        "No cropland mask was used: every pixel was forced into a crop, roads, woods, water and "
        "villages included."
    )

    accuracy = "How good it is"
    figures_caption = "Headline figures, each with its 95 % interval"
    figure = "Figure"
    value = "Value and 95 % interval"
    bar = "From none to all right"
    parcels_right = "Parcels mapped right"
    parcels_right_note = "share of parcels whose commonest class on the map is the true one"
    average = "Average accuracy"
    average_note = "mean over the classes of the share found; a rare class counts as much as others"
    macro_f1 = "Macro-F1"
    macro_f1_note = "mean F1 over the classes, by parcel; 1 is perfect"
    weighted_f1 = "Weighted F1"
    weighted_f1_note = "mean F1, each class weighted by its parcels"
    pixel_overall = "Pixels mapped right"
    pixel_overall_note = "inside these parcels; the interval comes from resampling whole parcels"
    pixel_macro_f1 = "Pixel macro-F1"
    pixel_macro_f1_note = "mean F1 over the classes, by pixel"
    baseline = "Calling every parcel by the commonest class"
    baseline_note = "what no effort at all would give; the tick in the first bar"
    not_scored = "Not scored, with one labelled parcel each"

    more_figures = "Precision and intersection over union, over all classes"
    macro_precision = "Macro precision"
    macro_precision_note = "mean over the classes of how often the map is right when it says them"
    weighted_precision = "Weighted precision"
    weighted_precision_note = "the same, each class weighted by its parcels"
    macro_iou = "Macro intersection over union"
    macro_iou_note = "mean over the classes"
    weighted_iou = "Weighted intersection over union"
    weighted_iou_note = "each class weighted by its parcels"

    compared = "Is it worth it?"
    gate = "With and without the cropland gate"
    gate_caption = "The same parcels, with the gate and without it"
    gate_with = "With the gate"
    gate_without = "Without"
    gate_difference = "Difference"
    gate_crops_f1 = "Macro-F1 of the crops"
    gate_crops_kept_out = "Parcels of crops that the gate keeps out (wrongly)"
    gate_other_kept_out = "Parcels of other land that the gate keeps out (rightly)"
    confusion_caption = "Confusion matrix, in parcels"
    confusion_read = (
        "Each row is what the parcels truly are, each column what the map says. Parcels on the "
        "outlined diagonal are mapped right. The small figure is the share of the row."
    )
    pixel_confusion_caption = "Confusion matrix, in pixels inside these parcels"
    pixel_confusion_summary = "The same in pixels"
    area_confusion_caption = (
        "Confusion matrix, in hectares of these parcels; share of the row with its 95 % interval"
    )
    area_confusion_summary = "The same in area, with intervals"
    truth = "Truth"
    map_says = "The map says"
    row_total = "All"
    column_total = "All mapped"

    classes = "Class by class"
    classes_read = (
        "The charts show the typical season of each class from its labelled pixels: the line is "
        "the mean, the band holds the middle 80 % of pixels. All charts share their scales."
    )
    ndvi = "NDVI (greenness)"
    vh = "Sentinel-1 VH backscatter, dB"
    season_chart = "Typical season"
    no_series = "No labelled pixel of this class had usable imagery."
    f1 = "F1"
    iou = "Intersection over union"
    pixel_f1 = "F1 by pixel"
    unscored_class = (
        "Not scored: with a single labelled parcel, none could be held out. Where the map shows "
        "this class, how often it is right is not known."
    )
    no_figures = "Not among the parcels that were scored."

    areas = "Areas"
    estimated = "Estimated from a random sample"
    estimated_caption = "Area of each class, and how good the map is at it, with 95 % intervals"
    estimated_area = "Estimated (ha)"
    counted_area = "Counted (ha)"
    users_accuracy = "User’s accuracy"
    producers_accuracy = "Producer’s accuracy"
    estimated_read = (
        "User’s accuracy: of what the map shows as a class, the share that really is. Producer’s "
        "accuracy: of what really is a class, the share that the map shows. A dash: the points "
        "cannot tell."
    )
    area_matrix_caption = (
        "Error matrix, in percent of the area: rows are the map, columns the truth"
    )
    area_matrix_summary = "Error matrix of the sample, by area"
    not_estimated = (
        "Areas with intervals need a random sample of places that somebody checks. These commands "
        "draw it and work it out:"
    )
    counted = "Counted on the map"
    areas_caption = "Area that the map gives to each class"
    areas_caveat = (
        "These are pixel counts of the map, not a design-based estimate: the map’s errors are in "
        "them, and no interval can be given for a count."
    )
    crop = "Class"
    hectares_column = "Area (ha)"
    share_of_map = "Share of the map"
    total = "Total"

    trust = "How far to trust its confidence"
    confidence = "Confidence"
    confidence_read = (
        "How strongly the model preferred the class that it gave, pixel by pixel. This is the "
        "model’s own opinion. It was not checked against the truth: 0.9 does not mean right "
        "nine times in ten."
    )
    confidence_checked = (
        "How sure the map is of the class that it gave, pixel by pixel, by the probabilities that "
        "were checked above."
    )
    confidence_axis = "Confidence, 0 to 1"
    confidence_chart = "Share of mapped pixels by confidence"
    not_trusted = (
        "Whether the confidence means what it says was not measured when this model was trained. "
        "Train and map again to have it measured:"
    )
    too_few_for_trust = "Whether the confidence means what it says cannot be told."
    reliability = "Reliability diagram"
    reliability_read = (
        "Each dot stands for the pixels to which the map gave about the same confidence: how sure "
        "it was (across) and how often it was right (up), with its 95 % interval. On the dashed "
        "line confidence means what it says; below it the map is too sure. A larger dot stands for "
        "more pixels."
    )
    reliability_before = "Hollow dots: as the model said it, before calibration."
    said_axis = "Confidence"
    right_axis = "Share right"
    reliability_table = "The diagram as a table"
    reliability_caption = "Confidence and share of right pixels, as the map shows it"
    bin_said = "Confidence"
    bin_right = "Right"
    trust_caption = "Do the probabilities mean what they say?"
    before = "As the model says it"
    after = "As the map shows it"
    ece = "Calibration error"
    ece_note = "mean gap between confidence and share right, corrected for chance; 0 is perfect"
    brier = "Brier score"
    brier_note = "0 is perfect, 2 is always wrong and sure of it"
    log_loss = "Log loss"
    log_loss_note = "0 is perfect"
    calibrated_by = "Calibration"
    calibrations: ClassVar[Mapping[str, str]] = {
        "identity": "none: as the model says it",
        "isotonic": "isotonic (a rising curve for each class)",
    }
    trust_groups = "Measured on"
    sets = "Where the map is unsure"
    sets_read = (
        "Each pixel has a set of classes that are possible there. Such sets promise to hold the "
        "true class with a given share; this is what they held on parcels that were not used to "
        "make them. Where a set holds one class the map is sure, with several it is unsure. The "
        "promise is for places like these, not for another region."
    )
    sets_caption = "Sets of possible classes: what they promise and what they hold"
    promised = "Promised"
    held = "Held"
    set_size = "Classes in a set"
    unsure_share = "Unsure"
    right_where_sure = "Right where sure"
    applicability = "Places unlike the training parcels"
    applicability_read = (
        "The map also says where its season differs from all that it learned from; there its "
        "accuracy is not known (area of applicability, Meyer & Pebesma 2021). Number of features "
        "that it compares:"
    )

    labels = "Labels that it learned from"
    labels_caption = "Labelled parcels by class"
    parcels_column = "Parcels"
    pixels_column = "Pixels"

    imagery = "Imagery of the season"
    imagery_caption = "Dates used, and the longest wait for a clear view"
    sensor = "Sensor"
    dates = "Dates used"
    gap = "Worst gap (days)"
    clear = "Area with a usable view, by month"
    gap_note = "Worst gap: the longest time without a date on which half of the area was clear."

    wrong = "Parcels that were mapped wrong"
    wrong_caption = "Wrong parcels, the most confident mistake first"
    wrong_read = (
        "A confident mistake may be a wrong label, a parcel boundary that has moved, or two crops "
        "in one season: look at the first ones first."
    )
    wrong_more = "Further wrong parcels"
    wrong_none = "None."
    uid = "Parcel"
    share_predicted = "Share of its pixels"
    mean_confidence = "Mean confidence"

    measured = "How accuracy was measured"
    measured_interval = (
        "A parcel counts once, by the commonest class among its pixels. The 95 % interval of a "
        "share of parcels is Wilson’s score interval. Those of means over classes come from "
        "resampling whole parcels, and are widened to the score intervals where a class has fewer "
        "than ten parcels. Those of pixel figures come from resampling whole parcels, never "
        "pixels, and are widened in the same way."
    )
    audit = "Leakage audit"
    audit_read = (
        "Pixels of one parcel, and neighbouring parcels, are much alike. A test whose neighbours "
        "were learned from flatters; the audit says by how much. Only splits that keep parcels, "
        "blocks or regions whole are honest."
    )
    audit_caption = "The same recipe under several splits: macro-F1 by pixel"
    not_audited = (
        "How much a careless split would have flattered was not audited. This command does:"
    )
    split = "Held out together"
    splits: ClassVar[Mapping[str, str]] = {
        "pixel": "Pixels at random (careless)",
        "parcel": "Whole parcels",
        "block": "Spatial blocks",
        "distance": "A piece with a belt around it",
        "region": "Regions",
        "year": "Years",
    }
    honest_f1 = "Macro-F1"
    claimed_f1 = "Pixels at random would claim"
    excess = "Too much by"
    not_possible = "Not possible"
    clusters: ClassVar[Mapping[str, str]] = {"blocks": "blocks", "parcels": "parcels"}

    verdict = "Verdict"
    not_judged = (
        "Whether a plainer model, or one that is not adapted, would do as well was not judged. "
        "This command does:"
    )
    verdict_caption = "Models on the same unseen parcels"
    verdict_model = "Model"
    verdict_f1 = "Macro-F1"
    to_best = "To the best"
    cost = "Computing time"
    remark = "Verdict"
    recommended = "Recommended"
    as_good = "As good, as far as these parcels can tell"
    worse = "Worse"
    not_run = "Not run"
    labels_help = "Labels that would help most"
    labels_help_caption = "Crops that hold the figure down"
    labels_now = "Parcels now"
    labels_more = "More parcels"
    label_states: ClassVar[Mapping[str, str]] = {
        "untold": "cannot be told",
        "flat": "more of the same would hardly help",
        "near": "may be good enough already",
    }
    stale_note = (
        "This was made from other labels or imagery than the map. Run the command again to bring "
        "it up to date:"
    )
    made_then = "Made on"

    unknowns = "What is not known"
    unknown_items = (
        "The parcels are no probability sample: they were not drawn at random from the area, so "
        "the figures describe parcels like these, not every place on the map.",
        "Crops that nobody labelled are on the ground and not on the map; each of their fields is "
        "given some other class.",
        "Field edges and strips narrower than a pixel (10 m) mix two classes and are less sure "
        "than the middle of a field.",
        "The figures are for this season and this area; they do not carry over to another.",
    )

    provenance = "How it was made"
    provenance_caption = "What made this map"
    recipe = "Recipe"
    model = "Model"
    map_name = "Map"
    grid = "Grid"
    season = "Season"
    made_on = "Made on"
    versions = "Software"
    seeds = "Random seeds"
    cropland = "Cropland"
    command = "Make it again"
    inputs = "Inputs and their SHA-256"
    inputs_caption = "Files that the map was made from"
    file = "File"
    sha256 = "SHA-256"

    licences = "Data and licences"
    licences_caption = "Whose data this is"
    licence_what = "What"
    licence_terms = "Terms"
    licence_attribution = "Attribution"
    made_by = "Made by Furrow"
