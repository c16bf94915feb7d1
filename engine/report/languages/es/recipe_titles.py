"""Titles of the recipes in resources/recipes, in Spanish."""

from __future__ import annotations

RECIPE_TITLES = {
    "Convolution along time, radar alone (CNN-1D)": (
        "Convolución a lo largo del tiempo, solo radar (CNN-1D)"
    ),
    "Convolution along time, optical and radar (CNN-1D)": (
        "Convolución a lo largo del tiempo, óptico y radar (CNN-1D)"
    ),
    "Cropland or other land (random forest)": "Tierras de cultivo u otras (bosque aleatorio)",
    "Masked-autoencoder encoder on Sentinel-1 and Sentinel-2": (
        "Codificador autoenmascarado sobre Sentinel-1 y Sentinel-2"
    ),
    "CropNet on the season’s medians": "CropNet sobre las medianas de la temporada",
    "CropNet on yearly waves": "CropNet sobre ondas anuales",
    "CropNet on an image of bands and time": "CropNet sobre una imagen de bandas y tiempo",
    "Few labels: trees and a discriminant that learns from the area": (
        "Pocas etiquetas: árboles y un discriminante que aprende de la zona"
    ),
    "Galileo, tuned on these labels": "Galileo, ajustado a estas etiquetas",
    "Galileo’s features joined with the series": "Variables de Galileo unidas a las series",
    "Galileo’s features": "Variables de Galileo",
    "Gradient boosting (LightGBM) on series and indices": (
        "Potenciación de gradiente (LightGBM) sobre series e índices"
    ),
    "Logistic regression on series and indices": "Regresión logística sobre series e índices",
    "Presto, tuned on these labels": "Presto, ajustado a estas etiquetas",
    "Presto’s features joined with the series": "Variables de Presto unidas a las series",
    "Presto of WorldCereal, tuned on these labels": (
        "Presto de WorldCereal, ajustado a estas etiquetas"
    ),
    "Presto’s features, tuned on WorldCereal": "Variables de Presto, ajustadas por WorldCereal",
    "Presto’s features": "Variables de Presto",
    "Random forest on monthly series": "Bosque aleatorio sobre series mensuales",
    "Recurrent U-Net on Sentinel-1": "U-Net recurrente sobre Sentinel-1",
    "U-Net, encoder pretrained on ImageNet": "U-Net, codificador preentrenado con ImageNet",
    "U-Net, encoder pretrained on SatlasPretrain": (
        "U-Net, codificador preentrenado con SatlasPretrain"
    ),
    "U-Net with random weights": "U-Net con pesos aleatorios",
    "U-Net, encoder pretrained on SSL4EO-S12": "U-Net, codificador preentrenado con SSL4EO-S12",
}
