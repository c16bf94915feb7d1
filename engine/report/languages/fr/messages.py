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
    # of the cropland gate
    "With the cropland gate {percent:.0f} % of {parcels} parcels are right and the crops' "
    "macro-F1 is {f1:.2f}; without it {percent_without:.0f} % and {f1_without:.2f}. It keeps out "
    "{other_kept_out} of {other_parcels} parcels of other land, and wrongly {crops_kept_out} of "
    "{crop_parcels} of crops.": (
        "Avec le filtre des terres cultivées, {percent:.0f} % de {parcels} parcelles sont justes "
        "et le F1 macro des cultures est de {f1:.2f} ; sans lui, {percent_without:.0f} % et "
        "{f1_without:.2f}. Il écarte {other_kept_out} parcelles d’autres terres sur "
        "{other_parcels}, et à tort {crops_kept_out} parcelles de cultures sur {crop_parcels}."
    ),
    "With the cropland gate {percent:.0f} % of {parcels} parcels are right and the crops' "
    "macro-F1 is {f1:.2f}; without it {percent_without:.0f} % and {f1_without:.2f}. It wrongly "
    "keeps out {crops_kept_out} of {crop_parcels} parcels of crops. What it gains is not known: "
    "no parcel is labelled “not cropland”.": (
        "Avec le filtre des terres cultivées, {percent:.0f} % de {parcels} parcelles sont justes "
        "et le F1 macro des cultures est de {f1:.2f} ; sans lui, {percent_without:.0f} % et "
        "{f1_without:.2f}. Il écarte à tort {crops_kept_out} parcelles de cultures sur "
        "{crop_parcels}. Ce qu’il apporte n’est pas connu : aucune parcelle n’est étiquetée "
        "« hors terres cultivées »."
    ),
    "The held-out figures are those of the model of crops alone, before the cropland gate.": (
        "Les chiffres des parcelles mises de côté sont ceux du seul modèle des cultures, avant le "
        "filtre des terres cultivées."
    ),
    "By {mask}, the map holds no cropland at all.": (
        "D’après {mask}, la carte ne contient aucune terre cultivée."
    ),
    "By {mask}, all of the map is cropland: nothing was kept out.": (
        "D’après {mask}, toute la carte est en terres cultivées : rien n’a été écarté."
    ),
    "{mask} says nothing of {percent:.1f} % of the area; there every pixel was forced into a "
    "crop.": (
        "{mask} ne dit rien de {percent:.1f} % de la zone ; là, chaque pixel a été rangé de force "
        "dans une culture."
    ),
    "{percent:.0f} % of the mapped pixels are unlike what the model learned from: its figures do "
    "not hold there. The layer “Applicability” shows where.": (
        "{percent:.0f} % des pixels cartographiés diffèrent de ce que le modèle a appris : ses "
        "chiffres n’y valent pas. La couche « Applicabilité » montre où."
    ),
    # of trust
    "the stiffest of those that did best on unseen groups": (
        "la plus raide de celles qui ont le mieux fait sur des groupes non vus"
    ),
    "left as they are: {number} groups were held out, fewer than {least}": (
        "laissées telles quelles : {number} groupes mis de côté, moins de {least}"
    ),
    "left as they are: no calibration does surely better on unseen groups": (
        "laissées telles quelles : aucune calibration ne fait sûrement mieux sur des groupes non "
        "vus"
    ),
    "left as they are: there is nothing to judge them by": (
        "laissées telles quelles : il n’y a rien pour les juger"
    ),
    "No pixel can be called sure at {percent:.0f} %: that takes {needed} held-out parcels or "
    "blocks of a class, and none has more than {most}. Label more parcels, or ask for {possible} "
    "% at most.": (
        "Aucun pixel ne peut être dit sûr à {percent:.0f} % : il y faut {needed} parcelles ou "
        "blocs d’une classe mis de côté, et aucune n’en a plus de {most}. Étiquetez plus de "
        "parcelles, ou demandez {possible} % au plus."
    ),
    "Nothing is promised for {classes}: fewer than the {needed} held-out parcels or blocks that "
    "{percent:.0f} % asks for. Where one of them is possible, the map is unsure.": (
        "Rien n’est promis pour {classes} : moins que les {needed} parcelles ou blocs mis de côté "
        "qu’il faut à {percent:.0f} %. Là où l’une d’elles est possible, la carte n’est pas sûre."
    ),
    "the model knows one class only": "le modèle ne connaît qu’une classe",
    "all held-out samples are of one class": (
        "tous les échantillons mis de côté sont d’une seule classe"
    ),
    "all held-out samples are of one parcel or block": (
        "tous les échantillons mis de côté sont d’une seule parcelle ou d’un seul bloc"
    ),
    "no parcel that was held out has any": "aucune parcelle mise de côté n’en a",
    "no feature that counts differs between the samples": (
        "aucune variable qui compte ne diffère entre les échantillons"
    ),
    # of the leakage audit
    "A random split by {unit} would have claimed a macro-F1 of {claimed:.2f}; by {groups} it is "
    "{own:.2f} [{own_low:.2f}–{own_high:.2f}].": (
        "Un découpage au hasard par {unit} aurait annoncé un F1 macro de {claimed:.2f} ; par "
        "{groups}, il est de {own:.2f} [{own_low:.2f}–{own_high:.2f}]."
    ),
    "A random split by {unit} would have claimed a macro-F1 of {claimed:.2f}; by {groups} it is "
    "{own:.2f} [{own_low:.2f}–{own_high:.2f}], and the difference may be chance.": (
        "Un découpage au hasard par {unit} aurait annoncé un F1 macro de {claimed:.2f} ; par "
        "{groups}, il est de {own:.2f} [{own_low:.2f}–{own_high:.2f}], et la différence peut être "
        "due au hasard."
    ),
    "Nothing could be measured.": "Rien n’a pu être mesuré.",
    "spatial blocks of {side}": "blocs spatiaux de {side}",
    "regions": "régions",
    "years": "années",
    "parcels": "parcelles",
    "pixel": "pixel",
    "sample": "échantillon",
    "spatial blocks": "blocs spatiaux",
    "as asked for": "comme demandé",
    "Only {number} {clusters} stand behind the intervals: they are rough.": (
        "Les intervalles ne reposent que sur {number} {clusters} : ils sont grossiers."
    ),
    "Blocks of {side} are smaller than the distance within which labels are alike ({range}), so "
    "the figures by block still flatter.": (
        "Les blocs de {side} sont plus petits que la distance à laquelle les étiquettes se "
        "ressemblent ({range}) ; les chiffres par bloc embellissent donc encore."
    ),
    "{classes}: not scored under every split, for they are in one group only.": (
        "{classes} : non évaluées sous tous les découpages, car elles ne sont que dans un groupe."
    ),
    "The recipe was given no unlabelled samples here: they would leak, too.": (
        "La recette n’a reçu ici aucun échantillon sans étiquette : eux aussi fuiraient."
    ),
    "{number} of {all} samples were drawn; with all, neighbours are nearer and leak more.": (
        "{number} échantillons sur {all} ont été tirés ; avec tous, les voisins sont plus proches "
        "et fuient davantage."
    ),
    "labels are alike up to {side} (range of their variogram)": (
        "les étiquettes se ressemblent jusqu’à {side} (portée de leur variogramme)"
    ),
    "no distance is seen within which labels are alike; blocks of {side} are the largest that "
    "leave {fewest} with labels": (
        "on ne voit aucune distance à laquelle les étiquettes se ressemblent ; les blocs de "
        "{side} sont les plus grands qui en laissent {fewest} avec des étiquettes"
    ),
    "labels are alike up to {range} (range of their variogram), but blocks of {side} are the "
    "largest that leave {fewest} with labels: figures by block still flatter": (
        "les étiquettes se ressemblent jusqu’à {range} (portée de leur variogramme), mais les "
        "blocs de {side} sont les plus grands qui en laissent {fewest} avec des étiquettes : les "
        "chiffres par bloc embellissent encore"
    ),
    "{parcels} labelled parcels are too few for {fewest} blocks of several parcels": (
        "{parcels} parcelles étiquetées sont trop peu pour {fewest} blocs de plusieurs parcelles"
    ),
    "spatial blocks of {side}, {folds} folds": (
        "blocs spatiaux de {side}, {folds} blocs de validation croisée"
    ),
    "pixels at random, {folds} folds": "pixels au hasard, {folds} blocs de validation croisée",
    "years, {folds} folds": "années, {folds} blocs de validation croisée",
    "regions, {folds} folds": "régions, {folds} blocs de validation croisée",
    "all lie in one place": "toutes sont au même endroit",
    "all lie in one block of {side}": "toutes sont dans un seul bloc de {side}",
    "all lie in one block": "toutes sont dans un seul bloc",
    "all lie in one region": "toutes sont dans une seule région",
    "all are of one year": "toutes sont d’une seule année",
    "there is one parcel only": "il n’y a qu’une parcelle",
    "{few} of {classes} classes have two parcels or more": (
        "{few} classes sur {classes} ont deux parcelles ou plus"
    ),
    "{few} of {classes} classes lie in two blocks or more": (
        "{few} classes sur {classes} sont dans deux blocs ou plus"
    ),
    "{few} of {classes} classes lie in two regions or more": (
        "{few} classes sur {classes} sont dans deux régions ou plus"
    ),
    "only {scored} of {classes} classes would be both learned and tested": (
        "seules {scored} classes sur {classes} seraient à la fois apprises et évaluées"
    ),
    # of estimated areas
    "Other crop": "Autre culture",
    "{lacking} of {points} points have no label. The figures hold if chance decided which; if the "
    "hard or remote ones were left out, the map looks better than it is.": (
        "{lacking} points sur {points} n’ont pas d’étiquette. Les chiffres valent si c’est le "
        "hasard ; si les points difficiles ou éloignés ont été laissés, la carte paraît meilleure "
        "qu’elle n’est."
    ),
    "This map holds no data at {number} labelled points; they count as wrong.": (
        "Cette carte n’a pas de donnée en {number} points étiquetés ; ils comptent comme faux."
    ),
    "Fewer than {number} points hold {classes}: their areas and producer's accuracies may change "
    "much with a few more points.": (
        "Moins de {number} points portent {classes} : leurs surfaces et précisions pour le "
        "producteur peuvent beaucoup changer avec quelques points de plus."
    ),
    "The points show no spread in {classes}, so no interval can be told for their areas. More "
    "points would show one.": (
        "Les points ne montrent aucune dispersion pour {classes} : aucun intervalle ne peut être "
        "donné pour leurs surfaces. Plus de points en montreraient une."
    ),
    "All points mapped as {classes} are of one class. A rare class that hides in so large a part "
    "of the map is in none of these intervals: areas of rare classes may lie further off than "
    "they say. More points there would tell.": (
        "Tous les points cartographiés en {classes} sont d’une seule classe. Une classe rare "
        "cachée dans une si grande part de la carte n’est dans aucun de ces intervalles : les "
        "surfaces des classes rares peuvent être plus loin qu’ils ne disent. Plus de points à cet "
        "endroit le diraient."
    ),
    "{number} labelled points are not of this sample and were left out: a point that was not "
    "drawn at random stands for nothing but itself.": (
        "{number} points étiquetés ne sont pas de cet échantillon et ont été laissés de côté : un "
        "point qui n’a pas été tiré au hasard ne représente que lui-même."
    ),
    "{number} points lie more than a pixel away from where they were drawn. A label must tell of "
    "the place that was drawn.": (
        "{number} points sont à plus d’un pixel de l’endroit tiré. Une étiquette doit parler du "
        "lieu tiré."
    ),
    # of the verdict
    "Take “{name}”: it is the best of {all} on {parcels} unseen parcels, macro-F1 {own:.2f} "
    "[{own_low:.2f}–{own_high:.2f}], and none that may be as good is cheaper.": (
        "Prenez « {name} » : c’est le meilleur de {all} sur {parcels} parcelles non vues, F1 "
        "macro {own:.2f} [{own_low:.2f}–{own_high:.2f}], et aucun qui pourrait le valoir n’est "
        "moins cher."
    ),
    "Take “{name}”: the cheapest of those that are not significantly worse than any other. "
    "Macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] on {parcels} unseen parcels, that of the "
    "best, “{best}”, {top:.2f}; the difference is {behind:+.2f} [{low:+.2f} to {high:+.2f}].": (
        "Prenez « {name} » : le moins cher de ceux qui ne sont pas significativement moins bons "
        "qu’un autre. F1 macro {own:.2f} [{own_low:.2f}–{own_high:.2f}] sur {parcels} parcelles "
        "non vues, celui du meilleur, « {best} », {top:.2f} ; la différence est de {behind:+.2f} "
        "[{low:+.2f} à {high:+.2f}]."
    ),
    "Take “{name}”: it is significantly better than all {others} others on {parcels} unseen "
    "parcels, macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}].": (
        "Prenez « {name} » : il est significativement meilleur que les {others} autres sur "
        "{parcels} parcelles non vues, F1 macro {own:.2f} [{own_low:.2f}–{own_high:.2f}]."
    ),
    "Only “{name}” could be judged: macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] on "
    "{parcels} unseen parcels. Whether another is better or cheaper is not known.": (
        "Seul « {name} » a pu être jugé : F1 macro {own:.2f} [{own_low:.2f}–{own_high:.2f}] sur "
        "{parcels} parcelles non vues. On ne sait pas si un autre est meilleur ou moins cher."
    ),
    "Do not adapt: that it helps is not shown. “{adapted}” against “{as_it_is}”: {lead:+.2f} "
    "macro-F1 [{low:+.2f} to {high:+.2f}] on {parcels} unseen parcels.": (
        "N’adaptez pas : rien ne montre que cela aide. « {adapted} » face à « {as_it_is} » : "
        "{lead:+.2f} de F1 macro [{low:+.2f} à {high:+.2f}] sur {parcels} parcelles non vues."
    ),
    "Do not adapt: it hurts. “{adapted}” is worse than “{as_it_is}”, by {lead:+.2f} macro-F1 "
    "[{low:+.2f} to {high:+.2f}].": (
        "N’adaptez pas : cela nuit. « {adapted} » est moins bon que « {as_it_is} », de "
        "{lead:+.2f} de F1 macro [{low:+.2f} à {high:+.2f}]."
    ),
    "Adapting pays: “{adapted}” is better than “{as_it_is}” by {lead:+.2f} macro-F1 [{low:+.2f} "
    "to {high:+.2f}].": (
        "Adapter en vaut la peine : « {adapted} » dépasse « {as_it_is} » de {lead:+.2f} de F1 "
        "macro [{low:+.2f} à {high:+.2f}]."
    ),
    "Whether what others trained helps is not shown: “{pretrained}” against “{scratch}”, "
    "{lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}] on {parcels} unseen parcels.": (
        "Rien ne montre que ce que d’autres ont entraîné aide : « {pretrained} » face à "
        "« {scratch} », {lead:+.2f} de F1 macro [{low:+.2f} à {high:+.2f}] sur {parcels} "
        "parcelles non vues."
    ),
    "What others trained helps: “{pretrained}” leads “{scratch}” by {lead:+.2f} macro-F1 "
    "[{low:+.2f} to {high:+.2f}].": (
        "Ce que d’autres ont entraîné aide : « {pretrained} » devance « {scratch} » de "
        "{lead:+.2f} de F1 macro [{low:+.2f} à {high:+.2f}]."
    ),
    "What others trained does harm here: “{pretrained}” against “{scratch}”, {lead:+.2f} macro-F1 "
    "[{low:+.2f} to {high:+.2f}].": (
        "Ce que d’autres ont entraîné nuit ici : « {pretrained} » face à « {scratch} », "
        "{lead:+.2f} de F1 macro [{low:+.2f} à {high:+.2f}]."
    ),
    "{parcels} parcels cannot tell smaller differences: “{best}” may be better by up to "
    "{unseen:.2f}. Label more parcels and ask again before much depends on it.": (
        "{parcels} parcelles ne peuvent dire de plus petites différences : « {best} » peut être "
        "meilleur de {unseen:.2f} au plus. Étiquetez plus de parcelles et redemandez avant que "
        "beaucoup en dépende."
    ),
    "The chosen “{chosen}” takes {cost:.0f} s of processor time, “{recommended}” {less:.0f} s; "
    "that it is better is not shown.": (
        "Le modèle choisi « {chosen} » prend {cost:.0f} s de processeur, « {recommended} » "
        "{less:.0f} s ; rien ne montre qu’il soit meilleur."
    ),
    "The chosen “{chosen}” is significantly worse than another, and takes {cost:.0f} s of "
    "processor time where “{recommended}” takes {less:.0f} s.": (
        "Le modèle choisi « {chosen} » est significativement moins bon qu’un autre, et prend "
        "{cost:.0f} s de processeur là où « {recommended} » en prend {less:.0f}."
    ),
    "More labels of {crops} would help most: about {more} parcels in all ({low}–{high}) until "
    "each reaches F1 {goal:.2f}.": (
        "Ce sont des étiquettes de plus de {crops} qui aideraient le plus : environ {more} "
        "parcelles en tout ({low}–{high}) pour que chacune atteigne un F1 de {goal:.2f}."
    ),
    "Below F1 {goal:.2f}, and so what holds the macro-F1 down: {crops}. More labels of them may "
    "help; how many cannot be told from {parcels} parcels.": (
        "Au-dessous d’un F1 de {goal:.2f}, et donc ce qui tire le F1 macro vers le bas : {crops}. "
        "Plus d’étiquettes peuvent aider ; combien, {parcels} parcelles ne permettent pas de le "
        "dire."
    ),
    "More labels of the same kind would hardly help {crops}: look whether these labels are right, "
    "or for imagery that tells the crops apart.": (
        "Plus d’étiquettes du même genre n’aideraient guère {crops} : voyez si ces étiquettes "
        "sont justes, ou cherchez des images qui distinguent ces cultures."
    ),
    "Every crop that was judged has F1 {goal:.2f} or more: labels are not what is wanting.": (
        "Chaque culture jugée a un F1 de {goal:.2f} ou plus : ce ne sont pas les étiquettes qui "
        "manquent."
    ),
    "Label at least one more parcel each of {crops}, in other places: they are learned, but "
    "nothing could be held out to judge them by.": (
        "Étiquetez au moins une parcelle de plus pour chacune de {crops}, en d’autres lieux : "
        "elles sont apprises, mais rien n’a pu être mis de côté pour les juger."
    ),
    "Which labels would help could not be looked at: {problem}": (
        "On n’a pas pu voir quelles étiquettes aideraient : {problem}"
    ),
    "The labels are too few, or lie too close together, to hold out spatial blocks: models "
    "learned from neighbours of what they were judged on, and all figures flatter for that.": (
        "Les étiquettes sont trop peu nombreuses, ou trop proches, pour mettre de côté des blocs "
        "spatiaux : les modèles ont appris de voisins de ce qui les juge, et tous les chiffres en "
        "sont embellis."
    ),
    "The best of several was chosen by the same parcels that it is judged by, so its figure "
    "flatters a little.": (
        "Le meilleur a été choisi par les parcelles mêmes qui le jugent ; son chiffre est donc un "
        "peu embelli."
    ),
    "“{name}” was not judged. {why} {remedy}": "« {name} » n’a pas été jugé. {why} {remedy}",
    "{title}: begun with random weights": "{title} : parti de poids aléatoires",
    "{title}: {strategy}": "{title} : {strategy}",
    "{model}, trained further on these labels": "{model}, entraîné plus avant sur ces étiquettes",
    "{model} as it is": "{model} tel quel",
    "Parcels were held out by blocks of {side} m, but some crops lie in too few blocks to count "
    "these: what is promised holds for another parcel of this area.": (
        "Les parcelles ont été mises de côté par blocs de {side} m, mais certaines cultures sont "
        "dans trop peu de blocs pour les compter : ce qui est promis vaut pour une autre parcelle "
        "de cette zone."
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
    "Logistic regression on series and indices": "Régression logistique sur séries et indices",
    "training": "apprentissage",
    "intervals": "intervalles",
    "model": "modèle",
    "stack": "série saisonnière",
    "labels": "étiquettes",
    "cropland_mask": "masque des terres cultivées",
}
