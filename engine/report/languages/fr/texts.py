"""The fixed French texts of the report: headings, captions, explanations.

No-break spaces stand before : % » and after «, narrow ones before ; ! ?
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from furrow.engine.report.words import Words


class FrenchTexts(Words):
    """The members of Texts in French."""

    language = "fr"
    title = "Rapport de carte des cultures"
    skip = "Aller au résumé"
    colon = " : "

    simulated_title = "Données simulées"
    simulated = (
        "Les images et les parcelles de ce projet ont été fabriquées par un ordinateur ; ni "
        "satellite ni personne ne les a vues. Rien ici ne décrit un lieu réel."
    )
    simulated_tag = "Données simulées"

    summary_title = "En bref"
    how_good = "Qualité"
    how_sure = "Certitude"
    next_step = "Et ensuite"
    cautions_title = "À garder en tête"

    map = "La carte"
    map_picture = "Carte des cultures"
    map_alt = (
        "Carte des cultures de la zone du projet. Le tableau des surfaces cartographiées dit ce "
        "qu’elle contient."
    )
    true_color = "Couleurs naturelles, pour comparer"
    true_color_of = "Couleurs naturelles : composite Sentinel-2 de"
    true_color_alt = "La même zone en couleurs naturelles, telle qu’un satellite la voit."
    legend = "Légende"
    north = "Le nord est en haut (nord de la grille)."
    confined = "La carte et ses surfaces s’arrêtent au bord de la zone dessinée."
    forced_into_crop = (
        "Aucun masque des terres cultivées n’a été utilisé : chaque pixel a été rangé de force "
        "dans une culture, routes, bois, eaux et villages compris."
    )

    accuracy = "Ce que vaut la carte"
    figures_caption = "Chiffres principaux, chacun avec son intervalle de confiance à 95 %"
    figure = "Chiffre"
    value = "Valeur et intervalle à 95 %"
    bar = "De rien à tout juste"
    parcels_right = "Parcelles bien classées"
    parcels_right_note = (
        "précision globale : part des parcelles dont la classe la plus fréquente sur la carte est "
        "la vraie"
    )
    average = "Précision moyenne"
    average_note = (
        "moyenne, sur les classes, de la part retrouvée ; une classe rare compte autant que les "
        "autres"
    )
    macro_f1 = "F1 macro"
    macro_f1_note = "moyenne des F1 des classes, par parcelle ; 1 est parfait"
    weighted_f1 = "F1 pondéré"
    weighted_f1_note = "moyenne des F1, chaque classe pondérée par ses parcelles"
    pixel_overall = "Pixels bien classés"
    pixel_overall_note = (
        "dans ces parcelles ; l’intervalle vient d’un rééchantillonnage de parcelles entières"
    )
    pixel_macro_f1 = "F1 macro par pixel"
    pixel_macro_f1_note = "moyenne des F1 des classes, par pixel"
    baseline = "Donner à toutes les parcelles la classe la plus fréquente"
    baseline_note = "ce qu’on obtiendrait sans aucun effort ; le trait sur la première barre"
    not_scored = "Non évaluées, avec une seule parcelle étiquetée chacune"

    more_figures = "Précision et intersection sur union, toutes classes ensemble"
    macro_precision = "Précision macro"
    macro_precision_note = (
        "moyenne, sur les classes, de la part où la carte a raison quand elle les dit"
    )
    weighted_precision = "Précision pondérée"
    weighted_precision_note = "la même, chaque classe pondérée par ses parcelles"
    macro_iou = "Intersection sur union macro"
    macro_iou_note = "moyenne sur les classes"
    weighted_iou = "Intersection sur union pondérée"
    weighted_iou_note = "chaque classe pondérée par ses parcelles"

    compared = "En vaut-il la peine ?"
    gate = "Avec et sans le filtre des terres cultivées"
    gate_caption = "Les mêmes parcelles, avec le filtre et sans lui"
    gate_with = "Avec le filtre"
    gate_without = "Sans"
    gate_difference = "Différence"
    gate_crops_f1 = "F1 macro des cultures"
    gate_crops_kept_out = "Parcelles de cultures que le filtre écarte (à tort)"
    gate_other_kept_out = "Parcelles d’autres terres que le filtre écarte (à raison)"
    confusion_caption = "Matrice de confusion, en parcelles"
    confusion_read = (
        "Chaque ligne est ce que les parcelles sont en vérité, chaque colonne ce que dit la carte. "
        "Les parcelles de la diagonale encadrée sont bien classées. Le petit chiffre est la part "
        "de la ligne."
    )
    pixel_confusion_caption = "Matrice de confusion, en pixels de ces parcelles"
    pixel_confusion_summary = "La même en pixels"
    area_confusion_caption = (
        "Matrice de confusion, en hectares de ces parcelles ; part de la ligne et son intervalle "
        "à 95 %"
    )
    area_confusion_summary = "La même en surface, avec les intervalles"
    truth = "Vérité"
    map_says = "Ce que dit la carte"
    row_total = "Total"
    column_total = "Total cartographié"

    classes = "Classe par classe"
    classes_read = (
        "Les graphiques montrent la saison type de chaque classe d’après ses pixels étiquetés : la "
        "ligne est la moyenne, la bande contient les 80 % de pixels du milieu. Tous les graphiques "
        "ont les mêmes échelles."
    )
    ndvi = "NDVI (verdure)"
    vh = "Rétrodiffusion Sentinel-1 VH, dB"
    season_chart = "Saison type"
    no_series = "Aucun pixel étiqueté de cette classe n’avait d’image utilisable."
    iou = "Intersection sur union"
    pixel_f1 = "F1 par pixel"
    unscored_class = (
        "Non évaluée : avec une seule parcelle étiquetée, aucune n’a pu être mise de côté. Là où "
        "la carte montre cette classe, on ne sait pas si elle a souvent raison."
    )
    no_figures = "Absente des parcelles évaluées."

    areas = "Surfaces"
    estimated = "Estimées d’après un échantillon aléatoire"
    estimated_caption = (
        "Surface de chaque classe, et ce que vaut la carte pour elle, avec les intervalles à 95 %"
    )
    estimated_area = "Estimée (ha)"
    counted_area = "Comptée (ha)"
    users_accuracy = "Précision pour l’utilisateur"
    producers_accuracy = "Précision pour le producteur"
    estimated_read = (
        "Précision pour l’utilisateur : part de ce que la carte montre comme une classe qui l’est "
        "vraiment. Précision pour le producteur : part de ce qui est vraiment une classe que la "
        "carte montre. Un tiret : les points ne permettent pas de le dire."
    )
    area_matrix_caption = (
        "Matrice d’erreur, en pour cent de la surface : en lignes la carte, en colonnes la vérité"
    )
    area_matrix_summary = "Matrice d’erreur de l’échantillon, en surface"
    not_estimated = (
        "Des surfaces avec intervalles demandent un échantillon aléatoire de lieux que quelqu’un "
        "vérifie. Ces commandes le tirent et font le calcul :"
    )
    counted = "Comptées sur la carte"
    areas_caption = "Surface que la carte donne à chaque classe"
    areas_caveat = (
        "Ce sont des comptages de pixels de la carte, non une estimation fondée sur un plan de "
        "sondage : ils contiennent les erreurs de la carte, et un comptage n’a pas d’intervalle."
    )
    crop = "Classe"
    hectares_column = "Surface (ha)"
    share_of_map = "Part de la carte"
    total = "Total"

    trust = "Jusqu’où se fier à sa confiance"
    confidence = "Confiance"
    confidence_read = (
        "À quel point le modèle a préféré la classe qu’il a donnée, pixel par pixel. C’est l’avis "
        "du modèle lui-même. Il n’a pas été confronté à la vérité : 0,9 ne veut pas dire juste "
        "neuf fois sur dix."
    )
    confidence_checked = (
        "À quel point la carte est sûre de la classe qu’elle a donnée, pixel par pixel, d’après "
        "les probabilités vérifiées ci-dessus."
    )
    confidence_axis = "Confiance, de 0 à 1"
    confidence_chart = "Part des pixels cartographiés selon la confiance"
    not_trusted = (
        "À l’apprentissage de ce modèle, on n’a pas mesuré si la confiance veut dire ce qu’elle "
        "dit. Pour le mesurer, refaire le modèle et la carte :"
    )
    too_few_for_trust = "On ne peut pas dire si la confiance veut dire ce qu’elle dit."
    reliability = "Diagramme de fiabilité"
    reliability_read = (
        "Chaque point représente les pixels auxquels la carte a donné à peu près la même "
        "confiance : à quel point elle était sûre (en abscisse) et combien de fois elle avait "
        "raison (en ordonnée), avec l’intervalle à 95 %. Sur la ligne pointillée la confiance veut "
        "dire ce qu’elle dit ; au-dessous la carte est trop sûre d’elle. Un point plus gros "
        "représente plus de pixels."
    )
    reliability_before = "Points creux : tel que le modèle le dit, avant calibration."
    said_axis = "Confiance"
    right_axis = "Part juste"
    reliability_table = "Le diagramme en tableau"
    reliability_caption = "Confiance et part de pixels justes, tels que la carte les montre"
    bin_said = "Confiance"
    bin_right = "Juste"
    trust_caption = "Les probabilités veulent-elles dire ce qu’elles disent ?"
    before = "Tel que le modèle le dit"
    after = "Tel que la carte le montre"
    ece = "Erreur de calibration"
    ece_note = "écart moyen entre la confiance et la part juste, corrigé du hasard ; 0 est parfait"
    brier = "Score de Brier"
    brier_note = "0 est parfait, 2 est toujours faux et sûr de l’être"
    log_loss = "Perte logarithmique"
    log_loss_note = "0 est parfait"
    calibrations: ClassVar[Mapping[str, str]] = {
        "identity": "aucune : tel que le modèle le dit",
        "isotonic": "isotonique (une courbe croissante par classe)",
    }
    calibrated_by = "Calibrage"
    trust_groups = "Mesuré sur"
    sets = "Où la carte n’est pas sûre"
    sets_read = (
        "Chaque pixel a un ensemble de classes possibles. De tels ensembles promettent de contenir "
        "la vraie classe avec une part donnée ; voici ce qu’ils ont tenu sur des parcelles qui "
        "n’ont pas servi à les faire. Là où l’ensemble n’a qu’une classe, la carte est sûre ; avec "
        "plusieurs, elle ne l’est pas. La promesse vaut pour des lieux comme ceux-ci, non pour une "
        "autre région."
    )
    sets_caption = "Ensembles de classes possibles : ce qu’ils promettent et ce qu’ils tiennent"
    promised = "Promis"
    held = "Tenu"
    set_size = "Classes par ensemble"
    unsure_share = "Pas sûr"
    right_where_sure = "Juste là où elle est sûre"
    applicability = "Lieux différents des parcelles d’apprentissage"
    applicability_read = (
        "La carte dit aussi où la saison diffère de tout ce qu’elle a appris ; là, sa précision "
        "n’est pas connue (domaine d’applicabilité, Meyer et Pebesma 2021). Nombre de variables "
        "qu’elle compare :"
    )

    labels = "Les étiquettes de l’apprentissage"
    labels_caption = "Parcelles étiquetées par classe"
    parcels_column = "Parcelles"
    pixels_column = "Pixels"

    imagery = "Les images de la saison"
    imagery_caption = "Dates utilisées, et plus longue attente d’une vue dégagée"
    sensor = "Capteur"
    dates = "Dates utilisées"
    gap = "Plus long manque (jours)"
    clear = "Part de la zone avec une vue utilisable, par mois"
    gap_note = (
        "Plus long manque : la plus longue durée sans une date où la moitié de la zone était "
        "dégagée."
    )

    wrong = "Parcelles mal classées"
    wrong_caption = "Parcelles mal classées, l’erreur la plus sûre d’elle en premier"
    wrong_read = (
        "Une erreur sûre d’elle peut être une mauvaise étiquette, une limite de parcelle qui a "
        "bougé, ou deux cultures dans la même saison : regardez d’abord les premières."
    )
    wrong_more = "Autres parcelles mal classées"
    wrong_none = "Aucune."
    uid = "Parcelle"
    share_predicted = "Part de ses pixels"
    mean_confidence = "Confiance moyenne"

    measured = "Comment la précision a été mesurée"
    measured_interval = (
        "Une parcelle compte une fois, par la classe la plus fréquente de ses pixels. L’intervalle "
        "à 95 % d’une part de parcelles est l’intervalle de score de Wilson. Ceux des moyennes sur "
        "les classes viennent d’un rééchantillonnage de parcelles entières, et sont élargis aux "
        "intervalles de score là où une classe a moins de dix parcelles. Ceux des chiffres par "
        "pixel viennent d’un rééchantillonnage de parcelles entières, jamais de pixels, et sont "
        "élargis de même."
    )
    audit = "Audit des fuites"
    audit_read = (
        "Les pixels d’une parcelle, et les parcelles voisines, se ressemblent beaucoup. Un essai "
        "dont les voisins ont servi à l’apprentissage embellit ; l’audit dit de combien. Seuls les "
        "découpages qui gardent entiers les parcelles, les blocs ou les régions sont honnêtes."
    )
    audit_caption = "La même recette sous plusieurs découpages : F1 macro par pixel"
    not_audited = (
        "On n’a pas examiné de combien un découpage négligent aurait embelli. Cette commande le "
        "fait :"
    )
    split = "Mis de côté ensemble"
    splits: ClassVar[Mapping[str, str]] = {
        "pixel": "Pixels au hasard (négligent)",
        "parcel": "Parcelles entières",
        "block": "Blocs spatiaux",
        "distance": "Un morceau avec une ceinture autour",
        "region": "Régions",
        "year": "Années",
    }
    honest_f1 = "F1 macro"
    claimed_f1 = "Ce que diraient des pixels au hasard"
    excess = "De trop"
    not_possible = "Impossible"
    clusters: ClassVar[Mapping[str, str]] = {"blocks": "blocs", "parcels": "parcelles"}

    verdict = "Verdict"
    not_judged = (
        "On n’a pas jugé si un modèle plus simple, ou non adapté, ferait aussi bien. Cette "
        "commande le fait :"
    )
    verdict_caption = "Des modèles sur les mêmes parcelles non vues"
    verdict_model = "Modèle"
    verdict_f1 = "F1 macro"
    to_best = "Face au meilleur"
    cost = "Temps de calcul"
    remark = "Conclusion"
    recommended = "Recommandé"
    as_good = "Aussi bon, pour autant que ces parcelles puissent le dire"
    worse = "Moins bon"
    not_run = "Non lancé"
    labels_help = "Les étiquettes qui aideraient le plus"
    labels_help_caption = "Cultures qui tirent le chiffre vers le bas"
    labels_now = "Parcelles à ce jour"
    labels_more = "Parcelles de plus"
    label_states: ClassVar[Mapping[str, str]] = {
        "untold": "on ne peut pas le dire",
        "flat": "plus d’étiquettes du même genre n’aideraient guère",
        "near": "peut-être déjà assez bonne",
    }
    stale_note = (
        "Ceci vient d’autres étiquettes ou d’autres images que la carte. Relancez la commande pour "
        "le mettre à jour :"
    )
    made_then = "Fait le"

    unknowns = "Ce que l’on ne sait pas"
    unknown_items = (
        "Les parcelles ne sont pas un échantillon probabiliste : elles n’ont pas été tirées au "
        "hasard dans la zone, donc les chiffres décrivent des parcelles comme celles-ci, non "
        "chaque lieu de la carte.",
        "Les cultures que personne n’a étiquetées sont sur le terrain et non sur la carte ; "
        "chacun de leurs champs reçoit une autre classe.",
        "Les bords de champ et les bandes plus étroites qu’un pixel (10 m) mêlent deux classes et "
        "sont moins sûrs que le milieu d’un champ.",
        "Les chiffres valent pour cette saison et cette zone ; ils ne se transposent pas à une "
        "autre.",
    )

    provenance = "Comment elle a été faite"
    provenance_caption = "Ce qui a produit cette carte"
    recipe = "Recette"
    model = "Modèle"
    map_name = "Carte"
    grid = "Grille"
    season = "Saison"
    made_on = "Faite le"
    versions = "Logiciels"
    seeds = "Graines aléatoires"
    cropland = "Terres cultivées"
    command = "Pour la refaire"
    inputs = "Entrées et leur SHA-256"
    inputs_caption = "Fichiers dont la carte a été tirée"
    file = "Fichier"

    licences = "Données et licences"
    licences_caption = "À qui sont ces données"
    licence_what = "Quoi"
    licence_terms = "Conditions"
    licence_attribution = "Mention"
    made_by = "Fait par Furrow"
