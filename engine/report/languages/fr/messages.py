"""What the engine says in a report, in French: template -> template.

i18n/update.py copies these into i18n/furrow_fr.ts, so that the plugin says the same. No-break
spaces stand before : % » and after «, narrow ones before ; ! ?
"""

from __future__ import annotations

MESSAGES = {
    # how parcels were held out
    "leave one parcel out": "une parcelle mise de côté à la fois",
    "parcels, {folds} folds": "parcelles, {folds} blocs de validation croisée",
    "spatial blocks of {side} m, {folds} folds": (
        "blocs spatiaux de {side} m, {folds} blocs de validation croisée"
    ),
    "reference parcels that training never saw": (
        "parcelles de référence jamais vues à l’apprentissage"
    ),
    # of the accuracy
    "Only {number} parcels could be held out. That is few: the figures may change much with a few "
    "more parcels, and the intervals are wide for that reason.": (
        "Parcelles qui ont pu être mises de côté : {number} seulement. C’est peu : quelques "
        "parcelles de plus peuvent beaucoup changer les chiffres, et c’est pourquoi les "
        "intervalles sont larges."
    ),
    "Fewer than {number} parcels each stand behind the figures of {classes}.": (
        "Moins de {number} parcelles par classe appuient les chiffres de : {classes}."
    ),
    "{classes}: one labelled parcel each. The map can show these classes, but nothing could be "
    "held out to score them, and where the map confuses them with others is not known.": (
        "{classes} : une seule parcelle étiquetée chacune. La carte peut montrer ces classes, mais "
        "rien n’a pu être mis de côté pour les évaluer, et l’on ne sait pas où la carte les "
        "confond avec d’autres."
    ),
    # of the comparison with a random forest
    "“{recipe}” is better than a random forest on the same {parcels} unseen parcels: "
    "macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] against {forest:.2f} "
    "[{forest_low:.2f}–{forest_high:.2f}].": (
        "« {recipe} » vaut mieux qu’une forêt aléatoire sur les mêmes {parcels} "
        "parcelles non vues : macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] contre "
        "{forest:.2f} [{forest_low:.2f}–{forest_high:.2f}]."
    ),
    "A random forest is better than “{recipe}” on the same {parcels} unseen parcels: "
    "macro-F1 {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] against {own:.2f} "
    "[{own_low:.2f}–{own_high:.2f}]. Take the recipe “random-forest”.": (
        "Une forêt aléatoire vaut mieux que « {recipe} » sur les mêmes {parcels} "
        "parcelles non vues : macro-F1 {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] "
        "contre {own:.2f} [{own_low:.2f}–{own_high:.2f}]. Prenez la recette "
        "« random-forest »."
    ),
    "A random forest is as good as “{recipe}”, as far as {parcels} unseen parcels can "
    "tell: macro-F1 {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] against {own:.2f} "
    "[{own_low:.2f}–{own_high:.2f}].": (
        "Une forêt aléatoire vaut autant que « {recipe} », pour autant que {parcels} "
        "parcelles non vues puissent le dire : macro-F1 {forest:.2f} "
        "[{forest_low:.2f}–{forest_high:.2f}] contre {own:.2f} "
        "[{own_low:.2f}–{own_high:.2f}]."
    ),
    "The weights that the model began with": "Les poids dont le modèle est parti",
    "as stated beside their name": "comme indiqué à côté de leur nom",
    # of training and map
    "{number} labelled parcels cover no pixel that was seen; they were not used.": (
        "{number} parcelles étiquetées ne couvrent aucun pixel observé ; elles n’ont pas servi."
    ),
    "The model was trained on other imagery than it maps here; its held-out figures tell of the "
    "imagery that it was trained on.": (
        "Le modèle a été entraîné sur d’autres images que celles cartographiées ici ; ses chiffres "
        "de validation portent sur les images de son apprentissage."
    ),
    "There are too few labelled parcels to measure accuracy: {detail}.": (
        "Il y a trop peu de parcelles étiquetées pour mesurer la précision : {detail}."
    ),
    "Label at least two parcels each of two crops.": (
        "Étiquetez au moins deux parcelles pour chacune de deux cultures."
    ),
    "{scored} of {classes} classes have two parcels or more": (
        "{scored} classes sur {classes} ont deux parcelles ou plus"
    ),
    "no labelled parcel covers the centre of a pixel that was seen": (
        "aucune parcelle étiquetée ne couvre le centre d’un pixel observé"
    ),
    # of the imagery
    "{source} is not there; the composites made from it are used.": (
        "{source} est introuvable ; les composites qui en ont été tirés sont utilisés."
    ),
    "Sentinel-1 comes in {number} conventions, which must not be mixed: {kept} was kept, "
    "{left_out} observations of others were left out.": (
        "Sentinel-1 suit ici {number} conventions, à ne pas mélanger : {kept} a été gardée, "
        "{left_out} observations des autres ont été écartées."
    ),
    "Bands not in this imagery: {bands} ({sensor}).": (
        "Bandes absentes de ces images : {bands} ({sensor})."
    ),
    "Some Sentinel-2 dates have no scene classes: their clouds are not masked.": (
        "Certaines dates Sentinel-2 n’ont pas de classification de scène : leurs nuages ne sont "
        "pas masqués."
    ),
    # of the cropland
    "Cropland was told from other land by the mask {mask}.": (
        "Les terres cultivées ont été distinguées du reste par le masque {mask}."
    ),
    "No data": "Sans donnée",
    "Not cropland": "Hors terres cultivées",
    # of the licences
    "Imagery and labels": "Images et étiquettes",
    "made by Furrow's simulator, free to use": "produites par le simulateur de Furrow, libres",
    "Simulated.": "Simulé.",
    "Sentinel imagery": "Images Sentinel",
    "free, full and open (Copernicus data terms)": (
        "gratuites, complètes et ouvertes (conditions des données Copernicus)"
    ),
    "Contains modified Copernicus Sentinel data {years}.": (
        "Contient des données Copernicus Sentinel modifiées {years}."
    ),
    # names
    "Random forest on monthly series": "Forêt aléatoire sur séries mensuelles",
    "training": "apprentissage",
    "intervals": "intervalles",
    "model": "modèle",
    "stack": "série saisonnière",
    "labels": "étiquettes",
    "cropland_mask": "masque des terres cultivées",
}
