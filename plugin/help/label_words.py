"""Step 3 of the panel: words and page by name of the control."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

_LABELS = "labelling.md"


def label_words() -> dict[str, tuple[str, str]]:
    return {
        "furrow_header_labels": (
            translate(
                "Help",
                "Step 3: parcels whose crop is known. Furrow learns from some of them, and "
                "measures the map on the others.",
            ),
            _LABELS,
        ),
        "furrow_do_labels": (
            translate(
                "Help",
                "Makes the project from what was chosen; once it is made, shows its labels on "
                "the map, or leads on to the model when they are enough.",
            ),
            _LABELS,
        ),
        "furrow_show_labels": (
            translate("Help", "Adds the labels of the project to the map, and goes there."),
            _LABELS,
        ),
        "furrow_labels_layer": (
            translate("Help", "A layer of polygons, each the outline of one parcel."),
            _LABELS,
        ),
        "furrow_labels_browse": (
            translate("Help", "Opens a file of labelled parcels, and adds it as a layer."),
            _LABELS,
        ),
        "furrow_labels_field": (
            translate("Help", "The field of the layer that names the crop of each parcel."),
            _LABELS,
        ),
        "furrow_labels_crops": (
            translate(
                "Help",
                "Where you have no labels yet: name the crops, with commas between them, and "
                "label parcels on the map once the project is made.",
            ),
            _LABELS,
        ),
        "LabelBox": (
            translate(
                "Help",
                "Labels by hand: take a parcel with one of the tools, then give its crop with a "
                "digit key or a click on the crop. Each label is saved at once.",
            ),
            _LABELS,
        ),
        "furrow_label_parcel": (
            translate(
                "Help",
                "Takes the parcel that you click, from the layer named below, or a label that is "
                "there already.",
            ),
            _LABELS,
        ),
        "furrow_label_field": (
            translate(
                "Help",
                "Finds the outline of the field that you click in the imagery, and says where "
                "its edge is weak.",
            ),
            "fields.md",
        ),
        "furrow_label_draw": (
            translate(
                "Help",
                "Draws an outline, a corner with each click. Enter or a right click ends it; "
                "backspace takes the last corner back.",
            ),
            _LABELS,
        ),
        "furrow_label_parcels": (
            translate("Help", "The layer of polygons that the tool “Parcel” takes parcels from."),
            _LABELS,
        ),
        "furrow_legend": (
            translate(
                "Help",
                "The crops with their keys and their labelled parcels; “2 more” are needed until "
                "a crop’s accuracy means something. Del or a right click takes a crop without "
                "labels out.",
            ),
            _LABELS,
        ),
        "furrow_new_class": (
            translate("Help", "The name of a crop that is missing in the list above."),
            _LABELS,
        ),
        "furrow_add_class": (
            translate("Help", "Adds this crop at the end of the list."),
            _LABELS,
        ),
        "furrow_label_next": (
            translate(
                "Help",
                "Goes to the parcel whose label would help the map most, and says why. Space on "
                "the map does the same.",
            ),
            "live-map.md",
        ),
        "furrow_label_undo": (
            translate(
                "Help",
                "Takes back the last step of labelling, a new crop too, then the one before it, "
                "up to the opening of the project.",
            ),
            _LABELS,
        ),
        "furrow_label_remove": (
            translate("Help", "Removes the label of the parcel that is chosen on the map."),
            _LABELS,
        ),
        "furrow_label_import": (
            translate(
                "Help",
                "Takes labels from a layer, a file, GPS points or a table. What fits and what "
                "does not is shown before anything is saved.",
            ),
            _LABELS,
        ),
        "PreviewBox": (
            translate(
                "Help",
                "Paints a quick map of the view anew with each label. It shows where the labels "
                "lead; how good it is was not measured.",
            ),
            "live-map.md",
        ),
        "furrow_preview_features": (
            translate(
                "Help",
                "What the preview tells crops apart by: the bands and indices of the season, at "
                "once, or the features of a pretrained network. These need deep learning, and "
                "take over from the bands as they are made.",
            ),
            "live-map.md",
        ),
        "SeriesView": (
            translate(
                "Help",
                "The season of the parcel under the pointer, with the mean of each crop behind "
                "it. A hollow dot is a step of time without a clear view.",
            ),
            "fields.md",
        ),
        "furrow_series_band": (
            translate("Help", "Which band or index the chart shows."),
            "fields.md",
        ),
    }
