"""The fixed English texts of report.html: headings, captions, explanations."""

from __future__ import annotations


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

    compared = "Is it worth it?"
    confusion_caption = "Confusion matrix, in parcels"
    confusion_read = (
        "Each row is what the parcels truly are, each column what the map says. Parcels on the "
        "outlined diagonal are mapped right. The small figure is the share of the row."
    )
    pixel_confusion_caption = "Confusion matrix, in pixels inside these parcels"
    pixel_confusion_summary = "The same in pixels"
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

    areas = "Mapped areas"
    areas_caption = "Area that the map gives to each class"
    areas_caveat = (
        "These are pixel counts of the map, not a design-based estimate: the map’s errors are in "
        "them, and no interval can be given without a random sample of checked places."
    )
    crop = "Class"
    hectares_column = "Area (ha)"
    share_of_map = "Share of the map"
    total = "Total"

    confidence = "Confidence"
    confidence_read = (
        "How strongly the model preferred the class that it gave, pixel by pixel. This is the "
        "model’s own opinion. It was not checked against the truth: 0.9 does not mean right "
        "nine times in ten."
    )
    confidence_axis = "Confidence, 0 to 1"
    confidence_chart = "Share of mapped pixels by confidence"

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
        "than ten parcels. Those of pixel figures come from resampling whole parcels alone: with "
        "few parcels they are narrower than they ought to be."
    )
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
