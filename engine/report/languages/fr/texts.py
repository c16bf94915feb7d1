"""The fixed French texts of the report: headings, captions, explanations.

No-break spaces stand before : % » and after «, narrow ones before ; ! ?
"""

from __future__ import annotations

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

    compared = "En vaut-il la peine ?"
    confusion_caption = "Matrice de confusion, en parcelles"
    confusion_read = (
        "Chaque ligne est ce que les parcelles sont en vérité, chaque colonne ce que dit la carte. "
        "Les parcelles de la diagonale encadrée sont bien classées. Le petit chiffre est la part "
        "de la ligne."
    )
    pixel_confusion_caption = "Matrice de confusion, en pixels de ces parcelles"
    pixel_confusion_summary = "La même en pixels"
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

    areas = "Surfaces cartographiées"
    areas_caption = "Surface que la carte donne à chaque classe"
    areas_caveat = (
        "Ce sont des comptages de pixels de la carte, non une estimation fondée sur un plan de "
        "sondage : ils contiennent les erreurs de la carte, et aucun intervalle ne peut être donné "
        "sans un échantillon aléatoire de lieux vérifiés."
    )
    crop = "Classe"
    hectares_column = "Surface (ha)"
    share_of_map = "Part de la carte"
    total = "Total"

    confidence = "Confiance"
    confidence_read = (
        "À quel point le modèle a préféré la classe qu’il a donnée, pixel par pixel. C’est l’avis "
        "du modèle lui-même. Il n’a pas été confronté à la vérité : 0,9 ne veut pas dire juste "
        "neuf fois sur dix."
    )
    confidence_axis = "Confiance, de 0 à 1"
    confidence_chart = "Part des pixels cartographiés selon la confiance"

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
        "pixel viennent du seul rééchantillonnage de parcelles entières : avec peu de parcelles, "
        "ils sont plus étroits qu’ils ne devraient."
    )
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
