"""The live map in QGIS: a preview that follows the labels and the view."""
