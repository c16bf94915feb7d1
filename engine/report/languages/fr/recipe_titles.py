"""Titles of the recipes in resources/recipes, in French."""

from __future__ import annotations

RECIPE_TITLES = {
    "Convolution along time, radar alone (CNN-1D)": (
        "Convolution le long du temps, radar seul (CNN-1D)"
    ),
    "Convolution along time, optical and radar (CNN-1D)": (
        "Convolution le long du temps, optique et radar (CNN-1D)"
    ),
    "Cropland or other land (random forest)": "Terres cultivées ou autres terres (forêt aléatoire)",
    "Masked-autoencoder encoder on Sentinel-1 and Sentinel-2": (
        "Encodeur d’autoencodeur masqué sur Sentinel-1 et Sentinel-2"
    ),
    "CropNet on the season’s medians": "CropNet sur les médianes de la saison",
    "CropNet on yearly waves": "CropNet sur des ondes annuelles",
    "CropNet on an image of bands and time": "CropNet sur une image de bandes et de temps",
    "Few labels: trees and a discriminant that learns from the area": (
        "Peu d’étiquettes : des arbres et un discriminant qui apprend de la zone"
    ),
    "Galileo, tuned on these labels": "Galileo, ajusté sur ces étiquettes",
    "Galileo’s features joined with the series": "Les traits de Galileo joints aux séries",
    "Galileo’s features": "Les traits de Galileo",
    "Gradient boosting (LightGBM) on series and indices": (
        "Gradient boosting (LightGBM) sur séries et indices"
    ),
    "Logistic regression on series and indices": "Régression logistique sur séries et indices",
    "Presto, tuned on these labels": "Presto, ajusté sur ces étiquettes",
    "Presto’s features joined with the series": "Les traits de Presto joints aux séries",
    "Presto of WorldCereal, tuned on these labels": (
        "Presto de WorldCereal, ajusté sur ces étiquettes"
    ),
    "Presto’s features, tuned on WorldCereal": "Les traits de Presto, ajustés par WorldCereal",
    "Presto’s features": "Les traits de Presto",
    "Random forest on monthly series": "Forêt aléatoire sur séries mensuelles",
    "Recurrent U-Net on Sentinel-1": "U-Net récurrent sur Sentinel-1",
    "U-Net, encoder pretrained on ImageNet": "U-Net, encodeur préentraîné sur ImageNet",
    "U-Net, encoder pretrained on SatlasPretrain": "U-Net, encodeur préentraîné sur SatlasPretrain",
    "U-Net with random weights": "U-Net à poids aléatoires",
    "U-Net, encoder pretrained on SSL4EO-S12": "U-Net, encodeur préentraîné sur SSL4EO-S12",
}
