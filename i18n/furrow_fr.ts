<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Engine</name>
    <message>
        <location filename="../plugin/enginelink/blocking_client.py"/>
        <source>it could not be started: {problem}</source>
        <translation>il n’a pas pu être lancé : {problem}</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/client.py"/>
        <source>it was ended because it did not obey a cancel</source>
        <translation>il a été arrêté parce qu’il n’obéissait pas à une annulation</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/conversation.py"/>
        <source>the answer to {method} is not of this version: {problem}</source>
        <translation>la réponse à {method} n’est pas de cette version : {problem}</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/environment/plan.py"/>
        <source>it was not made by the Furrow panel</source>
        <translation>il n’a pas été créé par le panneau Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/environment/state.py"/>
        <source>it has not been set up</source>
        <translation>il n’a pas encore été installé</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/environment/state.py"/>
        <source>it was made for another version</source>
        <translation>il a été fait pour une autre version</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/environment/state.py"/>
        <source>it is not complete</source>
        <translation>il n’est pas complet</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/process.py"/>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/process.py"/>
        <source>exit code {code}: {last_line}</source>
        <translation>code de sortie {code} : {last_line}</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/process.py"/>
        <source>it did not start within {seconds:.0f} seconds</source>
        <translation>il n’a pas démarré en {seconds:.0f} secondes</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/process.py"/>
        <source>it said nothing for {seconds:.0f} seconds</source>
        <translation>il n’a rien dit pendant {seconds:.0f} secondes</translation>
    </message>
    <message>
        <location filename="../plugin/layers/download_layers.py"/>
        <source>it lacks {field}</source>
        <translation>il lui manque {field}</translation>
    </message>
    <message>
        <location filename="../plugin/layers/finished_map.py"/>
        <source>it does not hold a map&apos;s description</source>
        <translation>il ne contient pas la description d’une carte</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>QGIS cannot open it</source>
        <translation>QGIS ne peut pas l’ouvrir</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_stack.py"/>
        <source>it does not describe imagery</source>
        <translation>il ne décrit pas d’images</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_source.py"/>
        <source>the layer is not in the QGIS project any more</source>
        <translation>la couche n’est plus dans le projet QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>{parcels} labelled parcels of {crops} crops</source>
        <translation>{parcels} parcelles étiquetées de {crops} cultures</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/estimates.py"/>
        <source>the size of a stratum is not a number of pixels</source>
        <translation>la taille d’une strate n’est pas un nombre de pixels</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/estimates.py"/>
        <source>no stratum has any area</source>
        <translation>aucune strate n’a de surface</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/estimates.py"/>
        <source>a stratum has more points than pixels</source>
        <translation>une strate a plus de points que de pixels</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/olofsson.py"/>
        <source>the error matrix, the pixels and the classes do not go together</source>
        <translation>la matrice d’erreurs, les pixels et les classes ne vont pas ensemble</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/olofsson.py"/>
        <source>the error matrix must hold whole numbers of points</source>
        <translation>la matrice d’erreurs doit contenir des nombres entiers de points</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>Other crop</source>
        <translation>Autre culture</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>sample</source>
        <translation>échantillon</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>sample {name}</source>
        <translation>échantillon {name}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>its table “design” was changed</source>
        <translation>sa table « design » a été modifiée</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>it has no column “{column}”; it has: {columns}</source>
        <translation>il n’a pas de colonne « {column} » ; il a : {columns}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>none of its points is of this sample</source>
        <translation>aucun de ses points n’est de cet échantillon</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>{number} labelled points are not of this sample and were left out: a point that was not drawn at random stands for nothing but itself.</source>
        <translation>{number} points étiquetés ne sont pas de cet échantillon et ont été laissés de côté : un point qui n’a pas été tiré au hasard ne représente que lui-même.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>point {numbers} has two different labels</source>
        <translation>le point {numbers} a deux étiquettes différentes</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>{number} points lie more than a pixel away from where they were drawn. A label must tell of the place that was drawn.</source>
        <translation>{number} points sont à plus d’un pixel de l’endroit tiré. Une étiquette doit parler du lieu tiré.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/stehman.py"/>
        <source>there are no strata</source>
        <translation>il n’y a pas de strates</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/stehman.py"/>
        <source>strata, mapped classes and labels differ in number</source>
        <translation>les strates, les classes cartographiées et les étiquettes ne sont pas en même nombre</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/stehman.py"/>
        <source>a point has no stratum or no class, or one that does not exist</source>
        <translation>un point n’a pas de strate ou pas de classe, ou en a une qui n’existe pas</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/assessment.py"/>
        <source>no parcel is left to score</source>
        <translation>il ne reste aucune parcelle à évaluer</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/assessment.py"/>
        <source>Only {number} parcels could be held out. That is few: the figures may change much with a few more parcels, and the intervals are wide for that reason.</source>
        <translation>Parcelles qui ont pu être mises de côté : {number} seulement. C’est peu : quelques parcelles de plus peuvent beaucoup changer les chiffres, et c’est pourquoi les intervalles sont larges.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/assessment.py"/>
        <source>Fewer than {number} parcels each stand behind the figures of {classes}.</source>
        <translation>Moins de {number} parcelles par classe appuient les chiffres de : {classes}.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/assessment.py"/>
        <source>{classes}: one labelled parcel each. The map can show these classes, but nothing could be held out to score them, and where the map confuses them with others is not known.</source>
        <translation>{classes} : une seule parcelle étiquetée chacune. La carte peut montrer ces classes, mais rien n’a pu être mis de côté pour les évaluer, et l’on ne sait pas où la carte les confond avec d’autres.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/gated.py"/>
        <source>With the cropland gate {percent:.0f} % of {parcels} parcels are right and the crops&apos; macro-F1 is {f1:.2f}; without it {percent_without:.0f} % and {f1_without:.2f}. It keeps out {other_kept_out} of {other_parcels} parcels of other land, and wrongly {crops_kept_out} of {crop_parcels} of crops.</source>
        <translation>Avec le filtre des terres cultivées, {percent:.0f} % de {parcels} parcelles sont justes et le F1 macro des cultures est de {f1:.2f} ; sans lui, {percent_without:.0f} % et {f1_without:.2f}. Il écarte {other_kept_out} parcelles d’autres terres sur {other_parcels}, et à tort {crops_kept_out} parcelles de cultures sur {crop_parcels}.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/gated.py"/>
        <source>With the cropland gate {percent:.0f} % of {parcels} parcels are right and the crops&apos; macro-F1 is {f1:.2f}; without it {percent_without:.0f} % and {f1_without:.2f}. It wrongly keeps out {crops_kept_out} of {crop_parcels} parcels of crops. What it gains is not known: no parcel is labelled “not cropland”.</source>
        <translation>Avec le filtre des terres cultivées, {percent:.0f} % de {parcels} parcelles sont justes et le F1 macro des cultures est de {f1:.2f} ; sans lui, {percent_without:.0f} % et {f1_without:.2f}. Il écarte à tort {crops_kept_out} parcelles de cultures sur {crop_parcels}. Ce qu’il apporte n’est pas connu : aucune parcelle n’est étiquetée « hors terres cultivées ».</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/block_size.py"/>
        <source>all lie in one place</source>
        <translation>toutes sont au même endroit</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/block_size.py"/>
        <source>{parcels} labelled parcels are too few for {fewest} blocks of several parcels</source>
        <translation>{parcels} parcelles étiquetées sont trop peu pour {fewest} blocs de plusieurs parcelles</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/block_size.py"/>
        <source>no distance is seen within which labels are alike; blocks of {side} are the largest that leave {fewest} with labels</source>
        <translation>on ne voit aucune distance à laquelle les étiquettes se ressemblent ; les blocs de {side} sont les plus grands qui en laissent {fewest} avec des étiquettes</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/block_size.py"/>
        <source>labels are alike up to {range} (range of their variogram), but blocks of {side} are the largest that leave {fewest} with labels: figures by block still flatter</source>
        <translation>les étiquettes se ressemblent jusqu’à {range} (portée de leur variogramme), mais les blocs de {side} sont les plus grands qui en laissent {fewest} avec des étiquettes : les chiffres par bloc embellissent encore</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/block_size.py"/>
        <source>labels are alike up to {side} (range of their variogram)</source>
        <translation>les étiquettes se ressemblent jusqu’à {side} (portée de leur variogramme)</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/distance.py"/>
        <source>there is one parcel only</source>
        <translation>il n’y a qu’une parcelle</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/distance.py"/>
        <source>nothing lies {belt} or more from the rest</source>
        <translation>rien n’est à {belt} ou plus du reste</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/distance.py"/>
        <source>pieces of the area, {folds} folds, nothing learned within {belt} of them</source>
        <translation>morceaux de la zone, {folds} blocs de validation croisée, rien d’appris à moins de {belt} d’eux</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>parcels, {folds} folds</source>
        <translation>parcelles, {folds} blocs de validation croisée</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>all lie in one block of {side}</source>
        <translation>toutes sont dans un seul bloc de {side}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>spatial blocks of {side}, {folds} folds</source>
        <translation>blocs spatiaux de {side}, {folds} blocs de validation croisée</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>it is not known which each belongs to</source>
        <translation>on ne sait pas à quoi chacune appartient</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>years, {folds} folds</source>
        <translation>années, {folds} blocs de validation croisée</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>regions, {folds} folds</source>
        <translation>régions, {folds} blocs de validation croisée</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>all lie in one block</source>
        <translation>toutes sont dans un seul bloc</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>all lie in one region</source>
        <translation>toutes sont dans une seule région</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>all are of one year</source>
        <translation>toutes sont d’une seule année</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>{few} of {classes} classes have two parcels or more</source>
        <translation>{few} classes sur {classes} ont deux parcelles ou plus</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>{few} of {classes} classes lie in two blocks or more</source>
        <translation>{few} classes sur {classes} sont dans deux blocs ou plus</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>{few} of {classes} classes lie in two regions or more</source>
        <translation>{few} classes sur {classes} sont dans deux régions ou plus</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>{few} of {classes} classes were seen in two years or more</source>
        <translation>{few} classes sur {classes} ont été vues en deux années ou plus</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/leakage.py"/>
        <source>pixels at random, {folds} folds</source>
        <translation>pixels au hasard, {folds} blocs de validation croisée</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/leakage.py"/>
        <source>samples at random, {folds} folds</source>
        <translation>échantillons au hasard, {folds} blocs de validation croisée</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/places.py"/>
        <source>it is not known where they lie</source>
        <translation>on ne sait pas où sont les étiquettes</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/places.py"/>
        <source>parcel</source>
        <translation>parcelle</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/places.py"/>
        <source>spatial block</source>
        <translation>bloc spatial</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/places.py"/>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/places.py"/>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/places.py"/>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/places.py"/>
        <source>only {scored} of {classes} classes would be both learned and tested</source>
        <translation>seules {scored} classes sur {classes} seraient à la fois apprises et évaluées</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/applicability.py"/>
        <source>the model has {wanted} features, the samples have {found}</source>
        <translation>le modèle a {wanted} traits, les échantillons en ont {found}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/applicability.py"/>
        <source>no feature that counts differs between the samples</source>
        <translation>aucune variable qui compte ne diffère entre les échantillons</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/applicability.py"/>
        <source>a table of at least two samples, with a fold for each, is wanted</source>
        <translation>il faut une table d’au moins deux échantillons, avec un bloc de validation croisée pour chacun</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/applicability.py"/>
        <source>{number} training samples lack a feature (NaN)</source>
        <translation>il manque un trait (NaN) à {number} échantillons d’apprentissage</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/applicability.py"/>
        <source>all training samples are in one fold, so none was ever held out</source>
        <translation>tous les échantillons d’apprentissage sont dans un seul bloc de validation croisée : aucun n’a donc été mis de côté</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/applicability.py"/>
        <source>the importances do not fit the features</source>
        <translation>les importances ne correspondent pas aux traits</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/calibration.py"/>
        <source>the calibration is of {wanted} classes, the probabilities are of {found}</source>
        <translation>le calibrage est fait pour {wanted} classes, les probabilités en ont {found}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/choice.py"/>
        <source>left as they are: {number} groups were held out, fewer than {least}</source>
        <translation>laissées telles quelles : {number} groupes mis de côté, moins de {least}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/choice.py"/>
        <source>left as they are: no calibration does surely better on unseen groups</source>
        <translation>laissées telles quelles : aucune calibration ne fait sûrement mieux sur des groupes non vus</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/choice.py"/>
        <source>the stiffest of those that did best on unseen groups</source>
        <translation>la plus raide de celles qui ont le mieux fait sur des groupes non vus</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/conformal.py"/>
        <source>the thresholds are of {wanted} classes, the probabilities are of {found}</source>
        <translation>les seuils sont faits pour {wanted} classes, les probabilités en ont {found}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>probabilities, true classes, groups and weights differ in number</source>
        <translation>les probabilités, les vraies classes, les groupes et les poids ne sont pas en même nombre</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>there are none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>{number} samples have none: nothing was seen of them</source>
        <translation>{number} échantillons n’en ont pas : rien n’en a été vu</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>a sample is of a class that the model was not trained on</source>
        <translation>un échantillon est d’une classe que le modèle n’a pas apprise</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>a sample&apos;s weight is not above 0</source>
        <translation>le poids d’un échantillon n’est pas supérieur à 0</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>the model knows one class only</source>
        <translation>le modèle ne connaît qu’une classe</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>all held-out samples are of one class</source>
        <translation>tous les échantillons mis de côté sont d’une seule classe</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>a table of samples by classes is wanted</source>
        <translation>il faut une table d’échantillons par classes</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>{number} samples have no number (NaN) in it, the first is sample {first}</source>
        <translation>{number} échantillons n’y ont pas de nombre (NaN), le premier est l’échantillon {first}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>{number} samples have a value below 0, the first is sample {first}</source>
        <translation>{number} échantillons ont une valeur inférieure à 0, le premier est l’échantillon {first}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>those of {number} samples do not sum to one, the first is sample {first} with {sum:.3f}</source>
        <translation>celles de {number} échantillons n’ont pas un pour somme, le premier est l’échantillon {first} avec {sum:.3f}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>all held-out samples are of one parcel or block</source>
        <translation>tous les échantillons mis de côté sont d’une seule parcelle ou d’un seul bloc</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/telling.py"/>
        <source>left as they are: there is nothing to judge them by</source>
        <translation>laissées telles quelles : il n’y a rien pour les juger</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/telling.py"/>
        <source>Nothing is promised for {classes}: fewer than the {needed} held-out parcels or blocks that {percent:.0f} % asks for. Where one of them is possible, the map is unsure.</source>
        <translation>Rien n’est promis pour {classes} : moins que les {needed} parcelles ou blocs mis de côté qu’il faut à {percent:.0f} %. Là où l’une d’elles est possible, la carte n’est pas sûre.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/telling.py"/>
        <source>No pixel can be called sure at {percent:.0f} %: that takes {needed} held-out parcels or blocks of a class, and none has more than {most}. Label more parcels, or ask for {possible} % at most.</source>
        <translation>Aucun pixel ne peut être dit sûr à {percent:.0f} % : il y faut {needed} parcelles ou blocs d’une classe mis de côté, et aucune n’en a plus de {most}. Étiquetez plus de parcelles, ou demandez {possible} % au plus.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Only “{name}” could be judged: macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] on {parcels} unseen parcels. Whether another is better or cheaper is not known.</source>
        <translation>Seul « {name} » a pu être jugé : F1 macro {own:.2f} [{own_low:.2f}–{own_high:.2f}] sur {parcels} parcelles non vues. On ne sait pas si un autre est meilleur ou moins cher.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Take “{name}”: it is the best of {all} on {parcels} unseen parcels, macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}], and none that may be as good is cheaper.</source>
        <translation>Prenez « {name} » : c’est le meilleur de {all} sur {parcels} parcelles non vues, F1 macro {own:.2f} [{own_low:.2f}–{own_high:.2f}], et aucun qui pourrait le valoir n’est moins cher.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Take “{name}”: it is significantly better than every other on {parcels} unseen parcels, macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}].</source>
        <translation>Prenez « {name} » : il est significativement meilleur que chacun des autres sur {parcels} parcelles non vues, macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Take “{name}”: the cheapest of those that are not significantly worse than any other. Macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] on {parcels} unseen parcels, that of the best, “{best}”, {top:.2f}; the difference is {behind:+.2f} [{low:+.2f} to {high:+.2f}].</source>
        <translation>Prenez « {name} » : le moins cher de ceux qui ne sont pas significativement moins bons qu’un autre. F1 macro {own:.2f} [{own_low:.2f}–{own_high:.2f}] sur {parcels} parcelles non vues, celui du meilleur, « {best} », {top:.2f} ; la différence est de {behind:+.2f} [{low:+.2f} à {high:+.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>{parcels} parcels cannot tell smaller differences: “{best}” may be better by up to {unseen:.2f}. Label more parcels and ask again before much depends on it.</source>
        <translation>{parcels} parcelles ne peuvent dire de plus petites différences : « {best} » peut être meilleur de {unseen:.2f} au plus. Étiquetez plus de parcelles et redemandez avant que beaucoup en dépende.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>The chosen “{chosen}” is significantly worse than another, and takes {cost:.0f} s of processor time where “{recommended}” takes {less:.0f} s.</source>
        <translation>Le modèle choisi « {chosen} » est significativement moins bon qu’un autre, et prend {cost:.0f} s de processeur là où « {recommended} » en prend {less:.0f}.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>The chosen “{chosen}” takes {cost:.0f} s of processor time, “{recommended}” {less:.0f} s; that it is better is not shown.</source>
        <translation>Le modèle choisi « {chosen} » prend {cost:.0f} s de processeur, « {recommended} » {less:.0f} s ; rien ne montre qu’il soit meilleur.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Adapting pays: “{adapted}” is better than “{as_it_is}” by {lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}].</source>
        <translation>Adapter en vaut la peine : « {adapted} » dépasse « {as_it_is} » de {lead:+.2f} de F1 macro [{low:+.2f} à {high:+.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Do not adapt: it hurts. “{adapted}” is worse than “{as_it_is}”, by {lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}].</source>
        <translation>N’adaptez pas : cela nuit. « {adapted} » est moins bon que « {as_it_is} », de {lead:+.2f} de F1 macro [{low:+.2f} à {high:+.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Do not adapt: that it helps is not shown. “{adapted}” against “{as_it_is}”: {lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}] on {parcels} unseen parcels.</source>
        <translation>N’adaptez pas : rien ne montre que cela aide. « {adapted} » face à « {as_it_is} » : {lead:+.2f} de F1 macro [{low:+.2f} à {high:+.2f}] sur {parcels} parcelles non vues.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>What others trained helps: “{pretrained}” leads “{scratch}” by {lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}].</source>
        <translation>Ce que d’autres ont entraîné aide : « {pretrained} » devance « {scratch} » de {lead:+.2f} de F1 macro [{low:+.2f} à {high:+.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>What others trained does harm here: “{pretrained}” against “{scratch}”, {lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}].</source>
        <translation>Ce que d’autres ont entraîné nuit ici : « {pretrained} » face à « {scratch} », {lead:+.2f} de F1 macro [{low:+.2f} à {high:+.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Whether what others trained helps is not shown: “{pretrained}” against “{scratch}”, {lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}] on {parcels} unseen parcels.</source>
        <translation>Rien ne montre que ce que d’autres ont entraîné aide : « {pretrained} » face à « {scratch} », {lead:+.2f} de F1 macro [{low:+.2f} à {high:+.2f}] sur {parcels} parcelles non vues.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>More labels of {crops} would help most: about {more} parcels in all ({low}–{high}) until each reaches F1 {goal:.2f}.</source>
        <translation>Ce sont des étiquettes de plus de {crops} qui aideraient le plus : environ {more} parcelles en tout ({low}–{high}) pour que chacune atteigne un F1 de {goal:.2f}.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Below F1 {goal:.2f}, and so what holds the macro-F1 down: {crops} and {others} others. More labels of them may help; how many cannot be told from {parcels} parcels.</source>
        <translation>Au-dessous d’un F1 de {goal:.2f}, et donc ce qui tire le macro-F1 vers le bas : {crops} et {others} autres. Plus d’étiquettes peuvent aider ; combien, {parcels} parcelles ne permettent pas de le dire.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Below F1 {goal:.2f}, and so what holds the macro-F1 down: {crops}. More labels of them may help; how many cannot be told from {parcels} parcels.</source>
        <translation>Au-dessous d’un F1 de {goal:.2f}, et donc ce qui tire le F1 macro vers le bas : {crops}. Plus d’étiquettes peuvent aider ; combien, {parcels} parcelles ne permettent pas de le dire.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>More labels of the same kind would hardly help {crops}: look whether these labels are right, or for imagery that tells the crops apart.</source>
        <translation>Plus d’étiquettes du même genre n’aideraient guère {crops} : voyez si ces étiquettes sont justes, ou cherchez des images qui distinguent ces cultures.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Every crop that was judged has F1 {goal:.2f} or more: labels are not what is wanting.</source>
        <translation>Chaque culture jugée a un F1 de {goal:.2f} ou plus : ce ne sont pas les étiquettes qui manquent.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Label at least one more parcel each of {crops}, in other places: they are learned, but nothing could be held out to judge them by.</source>
        <translation>Étiquetez au moins une parcelle de plus pour chacune de {crops}, en d’autres lieux : elles sont apprises, mais rien n’a pu être mis de côté pour les juger.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>{crop}: F1 {f1:.2f} from {parcels} parcels, mostly because parcels of it are missed ({recall:.0%} are found); about {more} more ({low}–{high}) until F1 {goal:.2f}</source>
        <translation>{crop} : F1 de {f1:.2f} sur {parcels} parcelles, surtout parce que des parcelles de cette culture sont manquées ({recall:.0%} sont trouvées) ; environ {more} de plus ({low}–{high}) pour atteindre un F1 de {goal:.2f}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>{crop}: F1 {f1:.2f} from {parcels} parcels, mostly because others are taken for it ({precision:.0%} of those called so are right); about {more} more ({low}–{high}) until F1 {goal:.2f}</source>
        <translation>{crop} : F1 de {f1:.2f} sur {parcels} parcelles, surtout parce que d’autres sont prises pour elle ({precision:.0%} de celles ainsi nommées sont justes) ; environ {more} de plus ({low}–{high}) pour atteindre un F1 de {goal:.2f}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>{crop}: F1 {f1:.2f} from {parcels} parcels; how many more it takes cannot be told from {held_out} parcels in all</source>
        <translation>{crop} : F1 de {f1:.2f} sur {parcels} parcelles ; combien il en faut de plus, {held_out} parcelles en tout ne permettent pas de le dire</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>{crop}: F1 {f1:.2f} from {parcels} parcels; {least} more at the least, and how many at the most cannot be told</source>
        <translation>{crop} : F1 de {f1:.2f} sur {parcels} parcelles ; au moins {least} de plus, et combien au plus ne peut pas être dit</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>{crop}: F1 {f1:.2f} from {parcels} parcels, and it hardly rose with the last of them: more of the same would not mend it. Look at the labels, or for imagery that tells it apart</source>
        <translation>{crop} : F1 de {f1:.2f} sur {parcels} parcelles, et les dernières ne l’ont presque pas fait monter : davantage du même genre n’y remédierait pas. Regardez les étiquettes, ou cherchez des images qui distinguent cette culture</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>{crop}: F1 {f1:.2f}, as good as the {goal:.2f} that is wanted</source>
        <translation>{crop} : F1 de {f1:.2f}, aussi bon que le {goal:.2f} voulu</translation>
    </message>
    <message>
        <location filename="../engine/backbones/__init__.py"/>
        <source>the engine was set up without it</source>
        <translation>le moteur a été installé sans</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>no series were given</source>
        <translation>aucune série n’a été donnée</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>give at least one of {sensors}</source>
        <translation>donnez au moins l’un de {sensors}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>it knows no sensor “{sensor}”</source>
        <translation>il ne connaît pas de capteur « {sensor} »</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>give series of {sensors}</source>
        <translation>donnez des séries de {sensors}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>the series {sensor} have the shape {shape}, with {bands} bands named</source>
        <translation>les séries {sensor} ont la forme {shape}, avec {bands} bandes nommées</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>give them as samples × steps × bands</source>
        <translation>donnez-les en échantillons × pas de temps × bandes</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>the sensors differ in samples or steps, or one was given twice</source>
        <translation>les capteurs diffèrent par leurs échantillons ou leurs pas de temps, ou l’un a été donné deux fois</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>bring all sensors to the same samples and the same months first</source>
        <translation>ramenez d’abord tous les capteurs aux mêmes échantillons et aux mêmes mois</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>it sees single pixels, and was given patches</source>
        <translation>il voit des pixels isolés, et des vignettes lui ont été données</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>give each pixel as a sample of its own</source>
        <translation>donnez chaque pixel comme un échantillon à part</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>it takes months, and the time step is “{step}”</source>
        <translation>il prend des mois, et le pas de temps est « {step} »</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>make composites with the time step “month”</source>
        <translation>faites des composites avec le pas de temps « month » (mois)</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>it takes 1 to {most} months, and was given {steps}</source>
        <translation>il prend de 1 à {most} mois, et en a reçu {steps}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>shorten the season, or take a backbone for longer series</source>
        <translation>raccourcissez la saison, ou prenez un réseau de base pour des séries plus longues</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>the first month is not one number, or one a sample, from 0 to 11</source>
        <translation>le premier mois n’est pas un nombre, ou un par échantillon, de 0 à 11</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>give 0 for January … 11 for December</source>
        <translation>donnez 0 pour janvier … 11 pour décembre</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>it does not use the location</source>
        <translation>il n’utilise pas le lieu</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>leave the location out</source>
        <translation>omettez le lieu</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>the locations are not one latitude and longitude in degrees a sample</source>
        <translation>les lieux ne sont pas une latitude et une longitude en degrés par échantillon</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>transform them to EPSG:4326, latitude first</source>
        <translation>transformez-les en EPSG:4326, la latitude d’abord</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>The backbone {backbone} works without {bands}, which the data lack</source>
        <translation>Le réseau de base {backbone} travaille sans {bands}, qui manquent aux données</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>The backbone {backbone} does not use {bands} either: they make one token with a band that is missing</source>
        <translation>Le réseau de base {backbone} n’utilise pas {bands} non plus : ils forment un seul jeton avec une bande qui manque</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>Sentinel-1 does not say which convention it is in; {backbone} learned from {expected}</source>
        <translation>Sentinel-1 ne dit pas dans quelle convention il est ; {backbone} a appris de {expected}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>Sentinel-1 is {found}, and {backbone} learned from {expected}: its features may be worse for it, and models trained on one must not be used on the other</source>
        <translation>Sentinel-1 est en {found}, et {backbone} a appris de {expected} : ses descripteurs peuvent en souffrir, et les modèles entraînés sur l’un ne doivent pas servir sur l’autre</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>{backbone} does not use {bands}</source>
        <translation>{backbone} n’utilise pas {bands}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/networks/checkpoint.py"/>
        <source>it is no file of tensors</source>
        <translation>ce n’est pas un fichier de tenseurs</translation>
    </message>
    <message>
        <location filename="../engine/backbones/networks/checkpoint.py"/>
        <source>it holds something else than tensors</source>
        <translation>il contient autre chose que des tenseurs</translation>
    </message>
    <message>
        <location filename="../engine/backbones/networks/checkpoint.py"/>
        <source>the tensor {name} is not in it</source>
        <translation>le tenseur {name} n’y est pas</translation>
    </message>
    <message>
        <location filename="../engine/backbones/networks/checkpoint.py"/>
        <source>the tensor {name} has the shape {found} instead of {expected}</source>
        <translation>le tenseur {name} a la forme {found} au lieu de {expected}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/networks/checkpoint.py"/>
        <source>the tensor {name} holds no numbers</source>
        <translation>le tenseur {name} ne contient pas de nombres</translation>
    </message>
    <message>
        <location filename="../engine/backbones/networks/checkpoint.py"/>
        <source>it holds an unknown tensor {name}</source>
        <translation>il contient un tenseur inconnu {name}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>reflectance</source>
        <translation>réflectance</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>reflectance × 10 000</source>
        <translation>réflectance × 10 000</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>linear power</source>
        <translation>puissance linéaire</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>WorldCereal’s 16-bit numbers</source>
        <translation>nombres 16 bits de WorldCereal</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>kelvin</source>
        <translation>kelvins</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>a ratio</source>
        <translation>un rapport</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>said to be so and yet around {middle:.3g}, which looks like {likely}</source>
        <translation>déclarées ainsi et pourtant autour de {middle:.3g}, ce qui ressemble à {likely}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>divide by 10 000, after taking off the archive&apos;s offset where there is one</source>
        <translation>divisez par 10 000, après avoir ôté le décalage de l’archive s’il y en a un</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>dB = 10·log10(power)</source>
        <translation>dB = 10·log10(puissance)</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>dB = 20·log10(DN) − 83</source>
        <translation>dB = 20·log10(DN) − 83</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>to {unit}</source>
        <translation>en {unit}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/weights.py"/>
        <source>the file has {size} bytes instead of {expected}</source>
        <translation>le fichier a {size} octets au lieu de {expected}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/weights.py"/>
        <source>its checksum (SHA-256) is not that of the published file</source>
        <translation>sa somme de contrôle (SHA-256) n’est pas celle du fichier publié</translation>
    </message>
    <message>
        <location filename="../engine/backbones/weights_download.py"/>
        <source>Downloading {title}: {done:,.1f} of {total:,.1f} MB</source>
        <translation>Téléchargement de {title} : {done:,.1f} sur {total:,.1f} Mo</translation>
    </message>
    <message>
        <location filename="../engine/backbones/weights_download.py"/>
        <source>the file has {size} bytes instead of about {expected}</source>
        <translation>le fichier a {size} octets au lieu d’environ {expected}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/weights_download.py"/>
        <source>{host} could not be reached ({detail})</source>
        <translation>{host} est injoignable ({detail})</translation>
    </message>
    <message>
        <location filename="../engine/backbones/weights_download.py"/>
        <source>{host} did not do its work ({detail})</source>
        <translation>{host} n’a pas fait son travail ({detail})</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>The table {table} has no grouping “{grouping}” that tells years apart. Its description names: {known}.</source>
        <translation>La table {table} n’a pas de groupement « {grouping} » qui distingue les années. Sa description nomme : {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>Name it with --year, or give the other season as a table or project with --also.</source>
        <translation>Nommez-le avec --year, ou donnez l’autre saison comme table ou projet avec --also.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>{table} holds one year only ({year}); at least two are needed.</source>
        <translation>{table} ne contient qu’une année ({year}) ; il en faut au moins deux.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>Give a table of several years, or another season with --also.</source>
        <translation>Donnez une table de plusieurs années, ou une autre saison avec --also.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>{one} and {other} cannot be laid side by side: {detail}.</source>
        <translation>{one} et {other} ne peuvent pas être mis côte à côte : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>Give series of the same sensors, bands and months.</source>
        <translation>Donnez des séries de mêmes capteurs, bandes et mois.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>The table {table} has no coordinates, so no radius can be drawn in it.</source>
        <translation>La table {table} n’a pas de coordonnées ; aucun rayon ne peut donc y être tracé.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>Name its columns of degrees as “longitude” and “latitude” in its description; docs/tables.md says how.</source>
        <translation>Nommez ses colonnes en degrés « longitude » et « latitude » dans sa description ; docs/tables.md dit comment.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>No departure point does in {table}: {detail}.</source>
        <translation>Aucun point de départ ne convient dans {table} : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>Give another one with --departure, other radii or other classes.</source>
        <translation>Donnez-en un autre avec --departure, d’autres rayons ou d’autres classes.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>No area can be estimated from these numbers: {detail}.</source>
        <translation>Aucune surface ne peut être estimée avec ces nombres : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Correct them and ask again.</source>
        <translation>Corrigez-les et redemandez.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Fewer than two points have a label in: {strata}.</source>
        <translation>Moins de deux points ont une étiquette dans : {strata}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Label at least two points of the sample in each of these; without two nobody can tell how much the figures would change with other points.</source>
        <translation>Étiquetez au moins deux points de l’échantillon dans chacune de ces strates ; sans deux points, nul ne peut dire combien les chiffres changeraient avec d’autres points.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>The sample has points in strata of which the map holds no pixel: {strata}.</source>
        <translation>L’échantillon a des points dans des strates dont la carte n’a aucun pixel : {strata}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Use the sample with the map that it was drawn from.</source>
        <translation>Utilisez l’échantillon avec la carte dont il a été tiré.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>The map {map} holds no pixel with data, so no point can be drawn from it.</source>
        <translation>La carte {map} n’a aucun pixel avec des données ; aucun point ne peut donc en être tiré.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Make a map of an area that the imagery covers, and draw the sample from that.</source>
        <translation>Faites une carte d’une zone que les images couvrent, et tirez-en l’échantillon.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>{file} cannot be used as a filled-in sample: {detail}.</source>
        <translation>{file} ne peut pas servir d’échantillon rempli : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Give the layer that “furrow areas sample” wrote, with its column “uid” as it was and a label at each point.</source>
        <translation>Donnez la couche que « furrow areas sample » a écrite, avec sa colonne « uid » telle quelle et une étiquette à chaque point.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>{file} holds labels that the map does not know: {labels}. The map knows: {known}.</source>
        <translation>{file} contient des étiquettes que la carte ne connaît pas : {labels}. La carte connaît : {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Correct the spelling; or, where that was really found there, write “Other crop”, or name the label under --more-classes: its area is estimated, too. Do not leave such points out: the map would look better than it is.</source>
        <translation>Corrigez l’orthographe ; ou, là où cela a vraiment été trouvé, écrivez « Other crop », ou nommez l’étiquette sous --more-classes : sa surface est estimée elle aussi. N’écartez pas ces points : la carte paraîtrait meilleure qu’elle n’est.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>{file} cannot be used as districts: {detail}.</source>
        <translation>{file} ne peut pas servir de secteurs : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Give a polygon layer in which a column names each district (--name-field).</source>
        <translation>Donnez une couche de polygones dont une colonne nomme chaque secteur (--name-field).</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>There is no backbone “{backbone}”. There are: {known}.</source>
        <translation>Il n’y a pas de réseau de base « {backbone} ». Il y a : {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Choose one of these.</source>
        <translation>Choisissez l’une de celles-ci.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>“{wanted_by}” needs deep learning (PyTorch), which is not to be had here: {detail}.</source>
        <translation>« {wanted_by} » demande l’apprentissage profond (PyTorch), qui n’est pas disponible ici : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Set up the engine anew and choose “Also deep learning” (in the panel: Project → Engine…), or take a recipe that does without.</source>
        <translation>Installez de nouveau le moteur en choisissant « Aussi l’apprentissage profond » (dans le panneau : Projet → Moteur…), ou prenez une recette qui s’en passe.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The weights of the backbone “{backbone}” are not on this computer.</source>
        <translation>Les poids du réseau de base « {backbone} » ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Fetch them ({size_kb} kB, licence {licence}): furrow weights fetch {backbone}, or “Fetch pretrained networks” in the toolbox; without internet, save {address} as {place}, or under the same name in the folder that FURROW_WEIGHTS_DIR names.</source>
        <translation>Téléchargez-les ({size_kb} ko, licence {licence}) : furrow weights fetch {backbone}, ou « Télécharger des réseaux préentraînés » dans la boîte à outils ; sans internet, enregistrez {address} sous {place}, ou sous le même nom dans le dossier que nomme FURROW_WEIGHTS_DIR.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The weights {file} are not used: {detail}.</source>
        <translation>Les poids {file} ne sont pas utilisés : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Delete this file and download it again from {address}.</source>
        <translation>Supprimez ce fichier et téléchargez-le de nouveau depuis {address}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The weights of “{backbone}” are under a licence ({licence}) that restricts their use: {restriction}.</source>
        <translation>Les poids de « {backbone} » sont sous une licence ({licence}) qui en restreint l’usage : {restriction}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Read the licence where they are published ({address}); if your use is allowed, run again and accept it (--accept-licence).</source>
        <translation>Lisez la licence là où ils sont publiés ({address}) ; si votre usage est permis, relancez en l’acceptant (--accept-licence).</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The weights of “{backbone}” could not be downloaded: {detail}.</source>
        <translation>Les poids de « {backbone} » n’ont pas pu être téléchargés : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Check the network and the proxy settings and run again, which goes on from the byte that it had; or download {address} on another computer and save it here as {place}.</source>
        <translation>Vérifiez le réseau et les réglages de proxy et relancez, ce qui reprend à l’octet atteint ; ou téléchargez {address} sur un autre ordinateur et enregistrez-le ici sous {place}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>What came as the weights of “{backbone}” is not the published file, and was removed: {detail}.</source>
        <translation>Ce qui est arrivé comme poids de « {backbone} » n’est pas le fichier publié, et a été supprimé : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Run again later; if it stays so, something between here and {address} changes the file: download it on another computer and save it here as {place}.</source>
        <translation>Relancez plus tard ; si cela persiste, quelque chose entre ici et {address} modifie le fichier : téléchargez-le sur un autre ordinateur et enregistrez-le ici sous {place}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The recipe “{recipe}” learns from {wanted}, but the data hold {found} alone.</source>
        <translation>La recette « {recipe} » apprend de {wanted}, mais les données ne contiennent que {found}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Take a recipe that learns from these ({others}), or add the sensor that is missing.</source>
        <translation>Prenez une recette qui apprend de celles-ci ({others}), ou ajoutez le capteur qui manque.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The backbone “{backbone}” was trained on bands that the data lack: {bands}.</source>
        <translation>Le réseau de base « {backbone} » a été entraîné sur des bandes qui manquent aux données : {bands}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Add these bands. Recipes of Presto and Galileo can also do without: with the setting missing_bands=mask (--settings), which the model&apos;s record will tell.</source>
        <translation>Ajoutez ces bandes. Les recettes de Presto et de Galileo savent aussi s’en passer : avec le réglage missing_bands=mask (--settings), que la fiche du modèle mentionnera.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The backbone “{backbone}” takes {series} in {expected}, but the data are {found}.</source>
        <translation>Le réseau de base « {backbone} » prend {series} en {expected}, mais les données sont en {found}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Convert the data first: {advice}.</source>
        <translation>Convertissez d’abord les données : {advice}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The data do not fit the backbone “{backbone}”: {detail}.</source>
        <translation>Les données ne conviennent pas au réseau de base « {backbone} » : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>What helps: {advice}.</source>
        <translation>Ce qui aide : {advice}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/compositing.py"/>
        <source>{name} must be one of {known}</source>
        <translation>{name} doit être l’un de : {known}</translation>
    </message>
    <message>
        <location filename="../engine/contract/compositing.py"/>
        <source>the cloud buffer must lie between 0 and {largest:.0f} m</source>
        <translation>la marge autour des nuages doit être comprise entre 0 et {largest:.0f} m</translation>
    </message>
    <message>
        <location filename="../engine/contract/cropland_errors.py"/>
        <source>{file} cannot be used as a cropland mask: {detail}.</source>
        <translation>{file} ne peut pas servir de masque des terres cultivées : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/cropland_errors.py"/>
        <source>Give a raster in which 1 is cropland and 0 is other land, a land-cover raster with its values of cropland (--cropland-values 40), or a layer of polygons of cropland; each must have a coordinate system and reach the mapped area.</source>
        <translation>Donnez un raster où 1 est une terre cultivée et 0 une autre terre, un raster d’occupation du sol avec ses valeurs de terres cultivées (--cropland-values 40), ou une couche de polygones de terres cultivées ; chacun doit avoir un système de coordonnées et atteindre la zone cartographiée.</translation>
    </message>
    <message>
        <location filename="../engine/contract/cropland_errors.py"/>
        <source>The recipe “{recipe}” tells cropland from other land, and no labelled parcel holds {missing}.</source>
        <translation>La recette « {recipe} » distingue les terres cultivées des autres terres, et aucune parcelle étiquetée ne porte {missing}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/cropland_errors.py"/>
        <source>Label parcels of both: crops by their names, and woods, water, roads and built-up land as “not cropland”.</source>
        <translation>Étiquetez des parcelles des deux sortes : les cultures par leur nom, et les bois, les eaux, les routes et les terrains bâtis comme « not cropland ».</translation>
    </message>
    <message>
        <location filename="../engine/contract/cropland_errors.py"/>
        <source>The model {model} tells crops apart, not cropland from other land: it cannot gate a map.</source>
        <translation>Le modèle {model} distingue les cultures entre elles, non les terres cultivées des autres terres : il ne peut pas filtrer une carte.</translation>
    </message>
    <message>
        <location filename="../engine/contract/cropland_errors.py"/>
        <source>Give a model of the recipe “cropland”; “furrow train PROJECT --recipe cropland” makes one.</source>
        <translation>Donnez un modèle de la recette « cropland » ; « furrow train PROJECT --recipe cropland » en fait un.</translation>
    </message>
    <message>
        <location filename="../engine/contract/error.py"/>
        <source>Something went wrong.</source>
        <translation>Quelque chose s’est mal passé.</translation>
    </message>
    <message>
        <location filename="../engine/contract/error.py"/>
        <source>Furrow met an error it does not know: {detail}.</source>
        <translation>Furrow a rencontré une erreur qu’il ne connaît pas : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/error.py"/>
        <source>Please report it with the log; nothing finished was lost.</source>
        <translation>Merci de la signaler avec le journal ; rien de fini n’est perdu.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>The request is not valid at “{field}”: {detail}.</source>
        <translation>La demande n’est pas valide à « {field} » : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Correct it and ask again.</source>
        <translation>Corrigez-la et recommencez.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>The engine speaks protocol {engine_protocol}, the program that asked speaks {client_protocol}.</source>
        <translation>Le moteur parle le protocole {engine_protocol}, le programme qui demande parle le {client_protocol}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Restart QGIS so that both come from the same Furrow version.</source>
        <translation>Redémarrez QGIS pour que les deux viennent de la même version de Furrow.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>The engine environment {folder} does not match this version of Furrow: {detail}.</source>
        <translation>L’environnement du moteur {folder} ne correspond pas à cette version de Furrow : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Run “make setup” (or “Repair the engine” in the Furrow panel) to bring it up to date.</source>
        <translation>Lancez « make setup » (ou réparez le moteur dans le panneau Furrow) pour le mettre à jour.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>What was finished is kept; run again to go on from there.</source>
        <translation>Ce qui était fini est gardé ; relancez pour continuer à partir de là.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>The engine ran out of memory ({detail}).</source>
        <translation>Le moteur a manqué de mémoire ({detail}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Close other programs or choose a smaller area, then run again; finished steps are kept.</source>
        <translation>Fermez d’autres programmes ou choisissez une zone plus petite, puis relancez ; les étapes finies sont gardées.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>The engine ended unexpectedly ({detail}).</source>
        <translation>Le moteur s’est arrêté de façon inattendue ({detail}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Run again; finished steps are kept. If it happens twice, send the log with a report.</source>
        <translation>Relancez ; les étapes finies sont gardées. Si cela se répète, envoyez le journal avec un rapport.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>There is no recipe “{recipe}”. There are: {known}.</source>
        <translation>Il n’y a pas de recette « {recipe} ». Il y a : {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>{file} is damaged: {detail}.</source>
        <translation>{file} est endommagé : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Run the step that makes it again; a new numbered folder will be made beside it.</source>
        <translation>Relancez l’étape qui le produit ; un nouveau dossier numéroté sera créé à côté.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>The model {model} does not fit this project: {detail}.</source>
        <translation>Le modèle {model} ne convient pas à ce projet : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Train a model on this project, or choose one that was trained on the same inputs.</source>
        <translation>Entraînez un modèle sur ce projet, ou choisissez-en un entraîné sur les mêmes entrées.</translation>
    </message>
    <message>
        <location filename="../engine/contract/evaluation_errors.py"/>
        <source>Gradient boosting (LightGBM) cannot be used here: {detail}.</source>
        <translation>Le gradient boosting (LightGBM) ne peut pas servir ici : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/evaluation_errors.py"/>
        <source>If it names libgomp or libomp, install that library (Debian and Ubuntu: libgomp1, macOS: brew install libomp); otherwise set up the engine anew. The recipe “random-forest” does without it.</source>
        <translation>S’il est question de libgomp ou de libomp, installez cette bibliothèque (Debian et Ubuntu : libgomp1, macOS : brew install libomp) ; sinon, installez de nouveau le moteur. La recette « random-forest » s’en passe.</translation>
    </message>
    <message>
        <location filename="../engine/contract/evaluation_errors.py"/>
        <source>The table {table} has no grouping “{name}”. Its description names: {known}.</source>
        <translation>La table {table} n’a pas de groupement « {name} ». Sa description nomme : {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/evaluation_errors.py"/>
        <source>Choose one of these, or add the grouping under “groups” in the table&apos;s description.</source>
        <translation>Choisissez l’un de ceux-ci, ou ajoutez le groupement sous « groups » dans la description de la table.</translation>
    </message>
    <message>
        <location filename="../engine/contract/evaluation_errors.py"/>
        <source>Nothing can be evaluated on {table}: {detail}.</source>
        <translation>Rien ne peut être évalué sur {table} : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/evaluation_errors.py"/>
        <source>Ask for fewer labels a class or other classes, or give a table with more samples.</source>
        <translation>Demandez moins d’étiquettes par classe ou d’autres classes, ou donnez une table avec plus d’échantillons.</translation>
    </message>
    <message>
        <location filename="../engine/contract/field_errors.py"/>
        <source>The point {x}, {y} ({crs}) lies outside the project&apos;s area.</source>
        <translation>Le point {x}, {y} ({crs}) est hors de la zone du projet.</translation>
    </message>
    <message>
        <location filename="../engine/contract/field_errors.py"/>
        <source>Choose a point inside the area, and check the point&apos;s coordinate system.</source>
        <translation>Choisissez un point dans la zone, et vérifiez le système de coordonnées du point.</translation>
    </message>
    <message>
        <location filename="../engine/contract/field_errors.py"/>
        <source>There is no clear observation of this place in the season {season}.</source>
        <translation>Il n’y a aucune observation dégagée de ce lieu dans la saison {season}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/field_errors.py"/>
        <source>Choose another place, or add imagery of dates without cloud.</source>
        <translation>Choisissez un autre lieu, ou ajoutez des images de dates sans nuages.</translation>
    </message>
    <message>
        <location filename="../engine/contract/field_errors.py"/>
        <source>No field was found at this place: {detail}.</source>
        <translation>Aucun champ n’a été trouvé à cet endroit : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/field_errors.py"/>
        <source>Click into the middle of the field, or draw its outline by hand.</source>
        <translation>Cliquez au milieu du champ, ou tracez son contour à la main.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>No imagery was recognised in {folder}.</source>
        <translation>Aucune image n’a été reconnue dans {folder}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Furrow reads a static STAC catalog (catalog.json or collection.json), Sentinel-2 Level-2A products (.SAFE), NetCDF cubes of openEO or WorldCereal, or a folder of GeoTIFFs whose names hold a date (2024-03-04 or 20240304) and whose bands are named.</source>
        <translation>Furrow lit un catalogue STAC statique (catalog.json ou collection.json), des produits Sentinel-2 de niveau 2A (.SAFE), des cubes NetCDF d’openEO ou de WorldCereal, ou un dossier de GeoTIFF dont les noms portent une date (2024-03-04 ou 20240304) et dont les bandes sont nommées.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{folder} has no usable imagery in the season {season} (found: {found}).</source>
        <translation>{folder} n’a pas d’image utilisable dans la saison {season} (trouvé : {found}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Choose a season inside these dates, or add imagery.</source>
        <translation>Choisissez une saison comprise dans ces dates, ou ajoutez des images.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>The imagery in {folder} does not cover the project&apos;s area.</source>
        <translation>Les images de {folder} ne couvrent pas la zone du projet.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Check the area&apos;s place and coordinate system, or add imagery there.</source>
        <translation>Vérifiez le lieu et le système de coordonnées de la zone, ou ajoutez des images à cet endroit.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{file} is damaged or incomplete: {detail}.</source>
        <translation>{file} est endommagé ou incomplet : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Copy or download this file again, or take its date out of the folder.</source>
        <translation>Copiez ou téléchargez ce fichier de nouveau, ou retirez sa date du dossier.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{product} is a {level} product; Furrow needs surface reflectance (Level-2A).</source>
        <translation>{product} est un produit {level} ; Furrow a besoin de la réflectance de surface (Level-2A).</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Download the Level-2A product of the same date, or make one with Sen2Cor.</source>
        <translation>Téléchargez le produit Level-2A de la même date, ou produisez-le avec Sen2Cor.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>The unit of {file} is not known: {detail}.</source>
        <translation>L’unité de {file} n’est pas connue : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>State it in the STAC item (raster:bands scale, offset, unit) or in the GeoTIFF&apos;s scale and offset.</source>
        <translation>Indiquez-la dans l’élément STAC (raster:bands scale, offset, unit) ou dans l’échelle et le décalage du GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>There is no imagery source “{source}”. There are: {known}.</source>
        <translation>Il n’y a pas de source d’images « {source} ». Il y a : {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{source} has no {sensor} for free.</source>
        <translation>{source} n’offre pas {sensor} gratuitement.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Take the source “planetary-computer” for it; a folder takes both, one after the other.</source>
        <translation>Prenez pour cela la source « planetary-computer » ; un dossier accueille les deux, l’une après l’autre.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{host} could not be reached: {detail}.</source>
        <translation>{host} n’a pas pu être joint : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Check the network and the proxy settings, and run again; what was fetched is kept and is not fetched again.</source>
        <translation>Vérifiez le réseau et les réglages du proxy, puis relancez ; ce qui a été téléchargé est gardé et n’est pas téléchargé de nouveau.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{host} did not do its work: {detail}.</source>
        <translation>{host} n’a pas fait son travail : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Run again later, or take another source; what was fetched is kept and is not fetched again.</source>
        <translation>Relancez plus tard, ou prenez une autre source ; ce qui a été téléchargé est gardé et n’est pas téléchargé de nouveau.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{source} needs an account: no client id and secret were given.</source>
        <translation>{source} demande un compte : ni identifiant client ni secret n’ont été donnés.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Choose an authentication entry in the panel, or set SH_CLIENT_ID and SH_CLIENT_SECRET; planetary-computer and earth-search need no account.</source>
        <translation>Choisissez une entrée d’authentification dans le panneau, ou définissez SH_CLIENT_ID et SH_CLIENT_SECRET ; planetary-computer et earth-search ne demandent pas de compte.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{host} refused the account: {detail}.</source>
        <translation>{host} a refusé le compte : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Check client id and secret, and whether the account is active and has units left.</source>
        <translation>Vérifiez l’identifiant client et le secret, et si le compte est actif et a encore des unités.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{source} has no imagery of this area in {season}.</source>
        <translation>{source} n’a pas d’image de cette zone dans {season}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Check the area and the dates, or take another source.</source>
        <translation>Vérifiez la zone et les dates, ou prenez une autre source.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>None of the {failed} dates could be fetched; the first failed so: {detail}.</source>
        <translation>Aucune des {failed} dates n’a pu être téléchargée ; la première a échoué ainsi : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Run again later, or take another source; finished parts are kept.</source>
        <translation>Relancez plus tard, ou prenez une autre source ; les parties finies sont gardées.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{folder} already holds a download of something else: {detail}.</source>
        <translation>{folder} contient déjà un téléchargement d’autre chose : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Choose another folder, or ask for the same area and season.</source>
        <translation>Choisissez un autre dossier, ou demandez la même zone et la même saison.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>OmniCloudMask cannot tell the clouds: {detail}.</source>
        <translation>OmniCloudMask ne peut pas reconnaître les nuages : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Install the package “omnicloudmask” with PyTorch beside the engine, put its weights into a folder “omnicloudmask” and name the folder above it in FURROW_WEIGHTS_DIR; or make the project with the clouds “normal”, which needs neither.</source>
        <translation>Installez le paquet « omnicloudmask » avec PyTorch à côté du moteur, mettez ses poids dans un dossier « omnicloudmask » et nommez le dossier qui le contient dans FURROW_WEIGHTS_DIR ; ou créez le projet avec les nuages « normal », qui n’ont besoin ni de l’un ni de l’autre.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>{file} cannot be read as parcels: {detail}.</source>
        <translation>{file} ne peut pas être lu comme des parcelles : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Give a polygon layer (GeoPackage, Shapefile, GeoJSON) with a column that names the crop.</source>
        <translation>Donnez une couche de polygones (GeoPackage, Shapefile, GeoJSON) avec une colonne qui nomme la culture.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>{file} has no column “{field}”. It has: {columns}.</source>
        <translation>{file} n’a pas de colonne « {field} ». Il a : {columns}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Name the column that holds the crop (--label-field).</source>
        <translation>Nommez la colonne qui contient la culture (--label-field).</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>{file} does not say which coordinate system it is in.</source>
        <translation>{file} ne dit pas dans quel système de coordonnées il est.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Assign one (in QGIS: Layer → Set CRS, then export), and try again.</source>
        <translation>Attribuez-en un (dans QGIS : Couche → Définir le SCR, puis exporter) et réessayez.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Row {row} of {file} holds “{label}”, which the legend does not know. It knows: {known}.</source>
        <translation>La ligne {row} de {file} contient « {label} », que la légende ne connaît pas. Elle connaît : {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Correct the row, or add the class to the legend.</source>
        <translation>Corrigez la ligne, ou ajoutez la classe à la légende.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>The crosswalk “{crosswalk}” has no name for any code in the column “{field}” of {file} at the level “{level}”. The column holds: {codes}.</source>
        <translation>La correspondance « {crosswalk} » n’a de nom pour aucun code de la colonne « {field} » de {file} au niveau « {level} ». La colonne contient : {codes}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Name the column that holds the codes (--label-field), or the crosswalk they are of.</source>
        <translation>Indiquez la colonne qui contient les codes (--label-field), ou la correspondance dont ils viennent.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>None of the {parcels} labelled parcels in {file} lies inside the project&apos;s imagery.</source>
        <translation>Aucune des {parcels} parcelles étiquetées de {file} n’est dans les images du projet.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Check that labels and imagery are of the same place, and the labels&apos; coordinate system.</source>
        <translation>Vérifiez que les étiquettes et les images sont du même lieu, et le système de coordonnées des étiquettes.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>A map needs at least two classes; the usable labels hold: {classes}.</source>
        <translation>Une carte demande au moins deux classes ; les étiquettes utilisables contiennent : {classes}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Label a few parcels of another crop.</source>
        <translation>Étiquetez quelques parcelles d’une autre culture.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>There are too few labelled parcels to measure accuracy: {detail}.</source>
        <translation>Il y a trop peu de parcelles étiquetées pour mesurer la précision : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Label at least two parcels each of two crops.</source>
        <translation>Étiquetez au moins deux parcelles pour chacune de deux cultures.</translation>
    </message>
    <message>
        <location filename="../engine/contract/legend.py"/>
        <source>No data</source>
        <translation>Sans donnée</translation>
    </message>
    <message>
        <location filename="../engine/contract/legend.py"/>
        <source>Not cropland</source>
        <translation>Hors terres cultivées</translation>
    </message>
    <message>
        <location filename="../engine/contract/legend.py"/>
        <source>a legend&apos;s values and names must be unique</source>
        <translation>les valeurs et les noms d’une légende doivent être uniques</translation>
    </message>
    <message>
        <location filename="../engine/contract/legend.py"/>
        <source>class values run from {first} to {last}</source>
        <translation>les valeurs de classe vont de {first} à {last}</translation>
    </message>
    <message>
        <location filename="../engine/contract/legend.py"/>
        <source>“No data” and “Not cropland” are reserved in every legend</source>
        <translation>« No data » et « Not cropland » sont réservés dans toute légende</translation>
    </message>
    <message>
        <location filename="../engine/contract/live_errors.py"/>
        <source>The view {bounds} shows nothing of the project&apos;s area.</source>
        <translation>La vue {bounds} ne montre rien de la zone du projet.</translation>
    </message>
    <message>
        <location filename="../engine/contract/live_errors.py"/>
        <source>Move the map to the project&apos;s area.</source>
        <translation>Déplacez la carte vers la zone du projet.</translation>
    </message>
    <message>
        <location filename="../engine/contract/live_errors.py"/>
        <source>No parcel of {project} can be suggested: {detail}.</source>
        <translation>Aucune parcelle de {project} ne peut être proposée : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/live_errors.py"/>
        <source>Label a place of your own choice, or give another layer of parcels.</source>
        <translation>Étiquetez un lieu de votre choix, ou donnez une autre couche de parcelles.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>There is no strategy “{strategy}”. There are: {known}.</source>
        <translation>Il n’y a pas de stratégie « {strategy} ». Il y a : {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>Choose one of these, or leave it out: the recipe has its own.</source>
        <translation>Choisissez l’une de celles-ci, ou n’en donnez pas : la recette a la sienne.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>The recipe “{recipe}” cannot be trained with the strategy “{strategy}”. It can be with: {offered}.</source>
        <translation>La recette « {recipe} » ne peut pas être entraînée avec la stratégie « {strategy} ». Elle peut l’être avec : {offered}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>Choose one of these, or a recipe that “furrow recipes” lists with this strategy.</source>
        <translation>Choisissez l’une de celles-ci, ou une recette que « furrow recipes » montre avec cette stratégie.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>The strategy “{strategy}” goes on from an earlier model, and the recipe “{recipe}” begins anew here. It can begin with: {offered}.</source>
        <translation>La stratégie « {strategy} » part d’un modèle existant, et la recette « {recipe} » commence ici à neuf. Elle peut commencer par : {offered}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>Choose one of these; or train an earlier model of this recipe further: furrow adapt PROJECT MODEL --strategy {strategy}, or “Adapt model” in the toolbox.</source>
        <translation>Choisissez l’une d’elles ; ou continuez l’entraînement d’un modèle existant de cette recette : furrow adapt PROJECT MODEL --strategy {strategy}, ou « Adapter un modèle » dans la boîte à outils.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>The recipe “{recipe}” learns from imagery only, not from tables of series.</source>
        <translation>La recette « {recipe} » n’apprend que d’images, pas de tables de séries.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>Take a recipe of series (“furrow recipes”), or train in a project.</source>
        <translation>Prenez une recette de séries (« furrow recipes »), ou entraînez dans un projet.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>{file} was written by a newer Furrow (model schema {schema}).</source>
        <translation>{file} a été écrit par un Furrow plus récent (schéma de modèle {schema}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>Update Furrow to use this model; nothing was changed.</source>
        <translation>Mettez Furrow à jour pour utiliser ce modèle ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>{folder} is not a model of Furrow: it holds no model.json.</source>
        <translation>{folder} n’est pas un modèle de Furrow : il ne contient pas de model.json.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>Give the folder of a model, e.g. PROJECT/models/random-forest-1.</source>
        <translation>Donnez le dossier d’un modèle, p. ex. PROJET/models/random-forest-1.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>The model {model} is not used: {detail}.</source>
        <translation>Le modèle {model} n’est pas utilisé : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>Ask whoever made it for a new copy, or update Furrow if they have a newer one.</source>
        <translation>Demandez une nouvelle copie à qui l’a fait, ou mettez Furrow à jour s’il en a un plus récent.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>{file} cannot be taken as a model: {detail}.</source>
        <translation>{file} ne peut pas être pris comme modèle : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>{folder} is not a Furrow project: it holds no furrow.json.</source>
        <translation>{folder} n’est pas un projet Furrow : il ne contient pas de furrow.json.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Make one with “furrow new {folder} --imagery … --labels …”, or “furrow demo {folder}”.</source>
        <translation>Créez-en un avec « furrow new {folder} --imagery … --labels … », ou « furrow demo {folder} ».</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>{folder} already holds a Furrow project or other files.</source>
        <translation>{folder} contient déjà un projet Furrow ou d’autres fichiers.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Choose an empty folder, or open the project that is there.</source>
        <translation>Choisissez un dossier vide, ou ouvrez le projet qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>{file} cannot be read: {detail}.</source>
        <translation>{file} ne peut pas être lu : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Nothing was changed. Restore the file from a backup, or make a new project from the same imagery and labels.</source>
        <translation>Rien n’a été modifié. Restaurez le fichier depuis une sauvegarde, ou créez un nouveau projet avec les mêmes images et étiquettes.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>{file} was written by a newer Furrow (project schema {schema}).</source>
        <translation>{file} a été écrit par un Furrow plus récent (schéma de projet {schema}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Update Furrow to open it; nothing was changed.</source>
        <translation>Mettez Furrow à jour pour l’ouvrir ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Furrow may not write to {folder} ({detail}).</source>
        <translation>Furrow n’a pas le droit d’écrire dans {folder} ({detail}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Give yourself write permission there, or choose another folder.</source>
        <translation>Donnez-vous le droit d’y écrire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Another Furrow run is working on {folder}.</source>
        <translation>Un autre traitement Furrow travaille sur {folder}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Attendez qu’il ait fini, ou annulez-le.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>The disk of {folder} is full: {free_mb} MB are free, about {needed_mb} MB are needed.</source>
        <translation>Le disque de {folder} est plein : {free_mb} Mo sont libres, il en faut environ {needed_mb}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Free some space and run again; finished steps are kept and nothing is half-written.</source>
        <translation>Libérez de la place et relancez ; les étapes finies sont gardées et rien n’est écrit à moitié.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>{file} does not exist.</source>
        <translation>{file} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>This project has no {needed} yet.</source>
        <translation>Il manque encore à ce projet : {needed}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Run “{command}” first.</source>
        <translation>Lancez d’abord « {command} ».</translation>
    </message>
    <message>
        <location filename="../engine/contract/season.py"/>
        <source>a season must end after it starts</source>
        <translation>une saison doit finir après avoir commencé</translation>
    </message>
    <message>
        <location filename="../engine/contract/season.py"/>
        <source>the time step must be “month”, “dekad” or a number of days, as “16d”</source>
        <translation>le pas de temps doit être « month », « dekad » ou un nombre de jours, comme « 16d »</translation>
    </message>
    <message>
        <location filename="../engine/contract/season.py"/>
        <source>a season may last three years at most</source>
        <translation>une saison peut durer trois ans au plus</translation>
    </message>
    <message>
        <location filename="../engine/contract/split_errors.py"/>
        <source>The labels cannot be split by {split}: {detail}.</source>
        <translation>Aucun découpage des étiquettes par {split} n’est possible : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/split_errors.py"/>
        <source>Label more parcels of each crop, farther apart, or take another split.</source>
        <translation>Étiquetez plus de parcelles de chaque culture, plus loin les unes des autres, ou prenez un autre découpage.</translation>
    </message>
    <message>
        <location filename="../engine/contract/split_errors.py"/>
        <source>There is no honest split of {source} to compare a split by pixel with: {detail}.</source>
        <translation>Il n’y a pas de découpage honnête de {source} auquel comparer un découpage par pixel : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/split_errors.py"/>
        <source>Label at least two parcels each of two crops, better ten, some kilometres apart.</source>
        <translation>Étiquetez au moins deux parcelles pour chacune de deux cultures, mieux vaut dix, à quelques kilomètres les unes des autres.</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>A process of this study ended while it did “{method}”.</source>
        <translation>Un processus de cette étude s’est arrêté pendant « {method} ».</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>What was finished is kept: start the study again, with fewer workers if memory ran out.</source>
        <translation>Ce qui était fini est gardé : relancez l’étude, avec moins de processus si la mémoire a manqué.</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>No point of the study in {folder} could be measured ({detail}).</source>
        <translation>Aucun point de l’étude dans {folder} n’a pu être mesuré ({detail}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>Ask for fewer labels, another grouping or other classes.</source>
        <translation>Demandez moins d’étiquettes, un autre groupement ou d’autres classes.</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>The grouping “{grouping}” of {table} has {found} groups; at least two are needed.</source>
        <translation>Le groupement « {grouping} » de {table} a {found} groupes ; il en faut au moins deux.</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>Name another grouping with --region; the table&apos;s description lists them.</source>
        <translation>Nommez un autre groupement avec --region ; la description de la table les donne.</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>A model cannot be taken from one of these places to the other ({detail}).</source>
        <translation>Un modèle ne peut pas passer de l’un de ces lieux à l’autre ({detail}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>Give two places with the same sensors, crops and time of year, or name the crops and bands that they share.</source>
        <translation>Donnez deux lieux avec les mêmes capteurs, cultures et période de l’année, ou nommez les cultures et les bandes qu’ils ont en commun.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>The table description {file} is not valid at “{field}”: {detail}.</source>
        <translation>La description de table {file} n’est pas valable à « {field} » : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Correct it; docs/tables.md lists all fields.</source>
        <translation>Corrigez-la ; docs/tables.md donne tous les champs.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>{file} cannot be read as a table: {detail}.</source>
        <translation>{file} ne peut pas être lu comme table : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Give parquet, CSV or xlsx; for CSV check “encoding” and “separator” in its description.</source>
        <translation>Donnez du parquet, du CSV ou du xlsx ; pour le CSV, vérifiez « encoding » et « separator » dans sa description.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>{file} has no column “{column}”. Most like it: {nearest}.</source>
        <translation>{file} n’a pas de colonne « {column} ». Les plus proches : {nearest}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Correct the name in the table&apos;s description.</source>
        <translation>Corrigez le nom dans la description de la table.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Row {row} of {file} holds “{value}” in column “{column}”, which is not {expected}.</source>
        <translation>La ligne {row} de {file} contient « {value} » dans la colonne « {column} », ce qui n’est pas {expected}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Correct the row, or name another column in the table&apos;s description.</source>
        <translation>Corrigez la ligne, ou nommez une autre colonne dans la description de la table.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>{file} has two rows of the sample “{sample}” for the time step of {day}.</source>
        <translation>{file} a deux lignes de l’échantillon « {sample} » pour le pas de temps du {day}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Keep one of them, or name in “sample” all the columns that tell samples apart, and in “time_step” the step that the table is in.</source>
        <translation>Gardez-en une, ou nommez dans « sample » toutes les colonnes qui distinguent les échantillons, et dans « time_step » le pas de la table.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>The sample “{sample}” of {file} is not clear: {detail}.</source>
        <translation>L’échantillon « {sample} » de {file} n’est pas clair : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Name in “sample” all the columns that tell samples apart, or correct the rows.</source>
        <translation>Nommez dans « sample » toutes les colonnes qui distinguent les échantillons, ou corrigez les lignes.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>No sample of {file} is left: {detail}.</source>
        <translation>Il ne reste aucun échantillon de {file} : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Check the filters and the missing values in the table&apos;s description.</source>
        <translation>Vérifiez les filtres et les valeurs manquantes dans la description de la table.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Read as described, {band} of {file} is around {middle}, which cannot be {unit}.</source>
        <translation>Lue comme décrite, {band} de {file} est autour de {middle}, ce qui ne peut pas être {unit}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Correct “unit”, “scale” or “offset” in the table&apos;s description.</source>
        <translation>Corrigez « unit », « scale » ou « offset » dans la description de la table.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>The series of {file} would take {needed_mb} MB of memory; {allowed_mb} MB are allowed.</source>
        <translation>Les séries de {file} prendraient {needed_mb} Mo de mémoire ; {allowed_mb} Mo sont permis.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Name fewer bands in the table&apos;s description, filter rows, or split the file.</source>
        <translation>Nommez moins de bandes dans la description de la table, filtrez des lignes, ou divisez le fichier.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>There is no legend crosswalk “{crosswalk}”. There are: {known}.</source>
        <translation>Il n’y a pas de correspondance de légendes « {crosswalk} ». Il y a : {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Choose one of these, or add one as a file; docs/tables.md says how.</source>
        <translation>Choisissez l’une de celles-ci, ou ajoutez-en une comme fichier ; docs/tables.md dit comment.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>The legend crosswalk {file} cannot be used: {detail}.</source>
        <translation>La correspondance de légendes {file} ne peut pas servir : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Correct the file.</source>
        <translation>Corrigez le fichier.</translation>
    </message>
    <message>
        <location filename="../engine/contract/training_errors.py"/>
        <source>The training of “{network}” went astray in epoch {epoch}: its loss is no number any more.</source>
        <translation>L’entraînement de « {network} » a déraillé à l’époque {epoch} : sa perte n’est plus un nombre.</translation>
    </message>
    <message>
        <location filename="../engine/contract/training_errors.py"/>
        <source>Run again with a lower learning rate than {learning_rate} (a recipe&apos;s option “learning_rate”); if it happens again, look for impossible values in the imagery.</source>
        <translation>Relancez avec un taux d’apprentissage inférieur à {learning_rate} (option « learning_rate » d’une recette) ; si cela se reproduit, cherchez des valeurs impossibles dans les images.</translation>
    </message>
    <message>
        <location filename="../engine/contract/training_errors.py"/>
        <source>The recipe “{recipe}” cannot go on from the model that was given: {detail}.</source>
        <translation>La recette « {recipe} » ne peut pas continuer depuis le modèle donné : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/training_errors.py"/>
        <source>Give a model of the same recipe, sensors and bands, or train from scratch.</source>
        <translation>Donnez un modèle de mêmes recette, capteurs et bandes, ou entraînez depuis zéro.</translation>
    </message>
    <message>
        <location filename="../engine/contract/training_errors.py"/>
        <source>The recipe “{recipe}” has too little to learn from: {detail}.</source>
        <translation>La recette « {recipe} » a trop peu de quoi apprendre : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/training_errors.py"/>
        <source>Label more parcels, or take the recipe “random-forest”, which does with less.</source>
        <translation>Étiquetez plus de parcelles, ou prenez la recette « random-forest », qui se contente de moins.</translation>
    </message>
    <message>
        <location filename="../engine/contract/trust_errors.py"/>
        <source>The class probabilities cannot be used: {detail}.</source>
        <translation>Les probabilités des classes ne peuvent pas servir : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/trust_errors.py"/>
        <source>Predict the samples anew; leave out those of which nothing was seen. If it happens again, look for missing or impossible values in the imagery.</source>
        <translation>Prédisez de nouveau les échantillons ; écartez ceux dont rien n’a été vu. Si cela se reproduit, cherchez des valeurs manquantes ou impossibles dans les images.</translation>
    </message>
    <message>
        <location filename="../engine/contract/trust_errors.py"/>
        <source>Probabilities cannot be checked here: {detail}.</source>
        <translation>Les probabilités ne peuvent pas être vérifiées ici : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/trust_errors.py"/>
        <source>Label parcels of at least two classes, so that some of each can be held out.</source>
        <translation>Étiquetez des parcelles d’au moins deux classes, pour que quelques-unes de chacune puissent être mises de côté.</translation>
    </message>
    <message>
        <location filename="../engine/contract/trust_errors.py"/>
        <source>The area of applicability cannot be worked out: {detail}.</source>
        <translation>Le domaine d’applicabilité ne peut pas être calculé : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/trust_errors.py"/>
        <source>Give the features that the model was trained on, complete and in the same order.</source>
        <translation>Donnez les traits sur lesquels le modèle a été entraîné, tous et dans le même ordre.</translation>
    </message>
    <message>
        <location filename="../engine/contract/unit_errors.py"/>
        <source>Nothing can be classified by “{unit}”. There are: {known}.</source>
        <translation>Rien ne peut être classé par « {unit} ». Il y a : {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/unit_errors.py"/>
        <source>The recipe “{recipe}” looks at each pixel in its surroundings, so it cannot classify by “{unit}”.</source>
        <translation>La recette « {recipe} » regarde chaque pixel avec ses alentours ; elle ne peut donc pas classer par « {unit} ».</translation>
    </message>
    <message>
        <location filename="../engine/contract/unit_errors.py"/>
        <source>Leave the unit at “pixel”, or take a recipe of series, such as “random-forest”.</source>
        <translation>Laissez l’unité à « pixel », ou prenez une recette de séries, comme « random-forest ».</translation>
    </message>
    <message>
        <location filename="../engine/contract/unit_errors.py"/>
        <source>{file} cannot be used as fields to classify: {detail}.</source>
        <translation>{file} ne peut pas servir de champs à classer : {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/unit_errors.py"/>
        <source>Give a layer of polygons, one a field, that has a coordinate system and reaches the mapped area; FILE:LAYER names one of several layers.</source>
        <translation>Donnez une couche de polygones, un par champ, qui a un système de coordonnées et atteint la zone cartographiée ; FICHIER:COUCHE nomme l’une de plusieurs couches.</translation>
    </message>
    <message>
        <location filename="../engine/contract/verdict_errors.py"/>
        <source>{detail} So no model could be judged on {source}.</source>
        <translation>{detail} Aucun modèle n’a donc pu être jugé sur {source}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/verdict_errors.py"/>
        <source>Put that right, or ask for another recipe with --recipe.</source>
        <translation>Corrigez cela, ou demandez une autre recette avec --recipe.</translation>
    </message>
    <message>
        <location filename="../engine/contract/verdict_errors.py"/>
        <source>“{model}” was adapted from “{origin}”, and where that lies is not known here.</source>
        <translation>« {model} » a été adapté de « {origin} », et l’on ne sait pas ici où celui-ci se trouve.</translation>
    </message>
    <message>
        <location filename="../engine/contract/verdict_errors.py"/>
        <source>Name its folder with --model to judge it as it is and adapted.</source>
        <translation>Nommez son dossier avec --model pour le juger tel quel et adapté.</translation>
    </message>
    <message>
        <location filename="../engine/demo/labels.py"/>
        <source>this scene has {parcels} parcels, so at most {most} of each of {crops} crops can be labelled; ask for fewer, or for a larger size_px</source>
        <translation>cette scène a {parcels} parcelles, donc au plus {most} pour chacune des {crops} cultures peuvent être étiquetées ; demandez-en moins, ou un size_px plus grand</translation>
    </message>
    <message>
        <location filename="../engine/demo/options.py"/>
        <source>“{region}” is not one of {known}</source>
        <translation>« {region} » ne fait pas partie de : {known}</translation>
    </message>
    <message>
        <location filename="../engine/demo/options.py"/>
        <source>expected a whole number, found {found}</source>
        <translation>un nombre entier était attendu, {found} a été trouvé</translation>
    </message>
    <message>
        <location filename="../engine/demo/options.py"/>
        <source>{found} is not within {low} … {high}</source>
        <translation>{found} n’est pas entre {low} et {high}</translation>
    </message>
    <message>
        <location filename="../engine/demo/simulator.py"/>
        <source>Laying out fields</source>
        <translation>Tracé des champs</translation>
    </message>
    <message>
        <location filename="../engine/demo/simulator.py"/>
        <source>Writing parcels</source>
        <translation>Écriture des parcelles</translation>
    </message>
    <message>
        <location filename="../engine/demo/simulator.py"/>
        <source>Simulating Sentinel-2, {day}</source>
        <translation>Simulation de Sentinel-2, {day}</translation>
    </message>
    <message>
        <location filename="../engine/demo/simulator.py"/>
        <source>Simulating Sentinel-1, {day}</source>
        <translation>Simulation de Sentinel-1, {day}</translation>
    </message>
    <message>
        <location filename="../engine/embeddings/encoder.py"/>
        <source>the series have {months} months, and the encoder was made for {most}</source>
        <translation>les séries ont {months} mois, et l’encodeur a été fait pour {most}</translation>
    </message>
    <message>
        <location filename="../engine/embeddings/encoder.py"/>
        <source>shorten the season, or train anew for the longer one</source>
        <translation>raccourcissez la saison, ou entraînez de nouveau pour la plus longue</translation>
    </message>
    <message>
        <location filename="../engine/embeddings/extraction.py"/>
        <source>Looking at the series with the pretrained encoder</source>
        <translation>Passage des séries dans l’encodeur préentraîné</translation>
    </message>
    <message>
        <location filename="../engine/embeddings/matched.py"/>
        <source>Sentinel-1 of {orbits} was averaged</source>
        <translation>Le Sentinel-1 de {orbits} a été moyenné</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/cells.py"/>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/cells.py"/>
        <source>a date as 2021-01-31</source>
        <translation>une date comme 2021-01-31</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/files.py"/>
        <source>its name must end in one of {known}</source>
        <translation>son nom doit finir par l’un de {known}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/long.py"/>
        <source>all its dates are left out</source>
        <translation>toutes ses dates sont écartées</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/long.py"/>
        <source>column “{column}” changes within it (row {row})</source>
        <translation>la colonne « {column} » y change (ligne {row})</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/pattern.py"/>
        <source>the column pattern “{pattern}” must hold one band, and at most one step or date</source>
        <translation>le motif de colonnes « {pattern} » doit contenir une bande, et au plus un pas ou une date</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/pattern.py"/>
        <source>the column pattern “{pattern}” holds “{token}”, which is none of: {known}</source>
        <translation>le motif de colonnes « {pattern} » contient « {token} », qui n’est aucun de : {known}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/pattern.py"/>
        <source>the date in the column pattern “{pattern}” must name a day by: {known}</source>
        <translation>la date du motif de colonnes « {pattern} » doit nommer un jour par : {known}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>the filters leave no row</source>
        <translation>les filtres ne laissent aucune ligne</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>all values are missing</source>
        <translation>toutes les valeurs manquent</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>the table&apos;s labels are names: its description gives no crosswalk</source>
        <translation>les étiquettes de la table sont des noms : sa description n’indique pas de correspondance</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>the filters keep {kept} of the {rows} rows of {file}</source>
        <translation>les filtres gardent {kept} des {rows} lignes de {file}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>{count} numbers of {sensor} lie outside the valid range and count as missing</source>
        <translation>{count} nombres de {sensor} sont hors de la plage valable et comptent comme manquants</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>{count} samples have no value of {sensor}</source>
        <translation>{count} échantillons n’ont pas de valeur de {sensor}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>red reflectance is hardly ever below {red}: Sentinel-2&apos;s offset may still be in</source>
        <translation>la réflectance rouge n’est presque jamais sous {red} : le décalage de Sentinel-2 y est peut-être encore</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>{count} samples are called so</source>
        <translation>{count} échantillons portent ce nom</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>{samples} samples have one of {number} codes that the crosswalk “{crosswalk}” gives no single {level} for: {codes}</source>
        <translation>{samples} échantillons ont l’un des {number} codes auxquels la correspondance « {crosswalk} » ne donne aucun {level} unique : {codes}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>{count} samples have no label</source>
        <translation>{count} échantillons n’ont pas d’étiquette</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/selection.py"/>
        <source>expected GROUPING=VALUE, found “{text}”</source>
        <translation>GROUPEMENT=VALEUR est attendu, « {text} » trouvé</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/selection.py"/>
        <source>no sample has {text}; its values are {known}</source>
        <translation>aucun échantillon n’a {text} ; ses valeurs sont {known}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/selection.py"/>
        <source>no sample has {text}</source>
        <translation>aucun échantillon n’a {text}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“bands” names no band</source>
        <translation>« bands » ne nomme aucune bande</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“bands” gives two of the table&apos;s bands the same name</source>
        <translation>« bands » donne le même nom à deux bandes de la table</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“valid_range” is a lowest and a highest number</source>
        <translation>« valid_range » est un plus petit et un plus grand nombre</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“scale” must not be 0</source>
        <translation>« scale » ne doit pas être 0</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“time_step” must be “month”, “dekad”, “dates” or a number of days, as “10d”</source>
        <translation>« time_step » doit être « month », « dekad », « dates » ou un nombre de jours, comme « 10d »</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>give “first” or “first_column”, not both</source>
        <translation>donnez « first » ou « first_column », pas les deux</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“level” needs a “crosswalk”</source>
        <translation>« level » demande une « crosswalk »</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“series” describes no columns</source>
        <translation>« series » ne décrit aucune colonne</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>give both “longitude” and “latitude”, or neither</source>
        <translation>donnez « longitude » et « latitude », ou aucune des deux</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“series” describes a band of a sensor twice</source>
        <translation>« series » décrit deux fois une bande d’un capteur</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>a long table needs “dates.column”</source>
        <translation>une table longue demande « dates.column »</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>a long table needs “sample”</source>
        <translation>une table longue demande « sample »</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>in a long table, columns have neither step nor date</source>
        <translation>dans une table longue, les colonnes n’ont ni pas ni date</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>a wide table&apos;s “columns” must name steps by their number or by their date</source>
        <translation>les « columns » d’une table large doivent nommer les pas par leur numéro ou par leur date</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>numbered steps need “dates.first” or “dates.first_column”</source>
        <translation>des pas numérotés demandent « dates.first » ou « dates.first_column »</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>numbered steps need a regular “dates.time_step”</source>
        <translation>des pas numérotés demandent un « dates.time_step » régulier</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>dates without a year need “dates.year”</source>
        <translation>des dates sans année demandent « dates.year »</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>it is not JSON ({problem})</source>
        <translation>ce n’est pas du JSON ({problem})</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“{name}” is “{value}”, and can be: {known}</source>
        <translation>« {name} » est « {value} », et peut être : {known}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“{name}” is not a date as 2021-01-31: “{value}”</source>
        <translation>« {name} » n’est pas une date comme 2021-01-31 : « {value} »</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/wide.py"/>
        <source>it has no time step {first} or later</source>
        <translation>elle n’a pas de pas de temps {first} ou plus tard</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/wide.py"/>
        <source>the columns “{one}” and “{other}” are the same band at the same step</source>
        <translation>les colonnes « {one} » et « {other} » sont la même bande au même pas</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/wide.py"/>
        <source>{band} has no column for {lacking} of the {steps} time steps</source>
        <translation>{band} n’a pas de colonne pour {lacking} des {steps} pas de temps</translation>
    </message>
    <message>
        <location filename="../engine/imagery/area.py"/>
        <source>{file} holds no polygon with a coordinate system</source>
        <translation>{file} ne contient aucun polygone doté d’un système de coordonnées</translation>
    </message>
    <message>
        <location filename="../engine/imagery/area.py"/>
        <source>“{area}” is not west,south,east,north in degrees</source>
        <translation>« {area} » n’est pas ouest,sud,est,nord en degrés</translation>
    </message>
    <message>
        <location filename="../engine/imagery/area.py"/>
        <source>it crosses the 180th meridian, where no grid goes on; make two projects, each with an area on one side of it</source>
        <translation>elle traverse le 180e méridien, où aucune grille ne continue ; créez deux projets, chacun avec une zone d’un seul côté</translation>
    </message>
    <message>
        <location filename="../engine/imagery/extent.py"/>
        <source>{number:,.0f} million hectares are too many</source>
        <translation>{number:,.0f} millions d’hectares, c’est trop</translation>
    </message>
    <message>
        <location filename="../engine/imagery/extent.py"/>
        <source>it reaches to latitude {latitude:.1f}°, but the grids of Sentinel-2 (UTM) end at 80° south and 84° north; cut it off there</source>
        <translation>elle s’étend jusqu’à la latitude {latitude:.1f}°, mais les grilles de Sentinel-2 (UTM) finissent à 80° sud et 84° nord ; coupez-la là</translation>
    </message>
    <message>
        <location filename="../engine/imagery/omnicloudmask.py"/>
        <source>the Python package “{package}” is not there</source>
        <translation>le paquet Python « {package} » n’est pas là</translation>
    </message>
    <message>
        <location filename="../engine/imagery/omnicloudmask.py"/>
        <source>Clouds of {name}</source>
        <translation>Nuages de {name}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/omnicloudmask.py"/>
        <source>{date} lacks the bands {bands}</source>
        <translation>il manque à {date} les bandes {bands}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/omnicloudmask.py"/>
        <source>{variable} does not name a folder of weights</source>
        <translation>{variable} ne nomme pas de dossier de poids</translation>
    </message>
    <message>
        <location filename="../engine/imagery/omnicloudmask.py"/>
        <source>{folder} holds no weights (.pth, .safetensors)</source>
        <translation>{folder} ne contient pas de poids (.pth, .safetensors)</translation>
    </message>
    <message>
        <location filename="../engine/imagery/outlook.py"/>
        <source>Looking at {day}</source>
        <translation>Examen du {day}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/outlook.py"/>
        <source>Poor: only {seen} of {steps} time steps show most of the area (longest gap {gap} days). Take a longer time step, a wider season, or allow more cloud.</source>
        <translation>Insuffisant : seuls {seen} des {steps} pas de temps montrent la plus grande partie de la zone (plus long trou : {gap} jours). Prenez un pas de temps plus long, une saison plus large, ou admettez plus de nuages.</translation>
    </message>
    <message>
        <location filename="../engine/imagery/outlook.py"/>
        <source>Thin, but usable: {seen} of {steps} time steps show most of the area; the longest gap is {gap} days.</source>
        <translation>Maigre, mais utilisable : {seen} des {steps} pas de temps montrent la plus grande partie de la zone ; le plus long trou est de {gap} jours.</translation>
    </message>
    <message>
        <location filename="../engine/imagery/outlook.py"/>
        <source>Good: all {steps} time steps show most of the area; the longest gap is {gap} days.</source>
        <translation>Bon : les {steps} pas de temps montrent tous la plus grande partie de la zone ; le plus long trou est de {gap} jours.</translation>
    </message>
    <message>
        <location filename="../engine/imagery/outlook.py"/>
        <source>Good: all {steps} time steps have Sentinel-1.</source>
        <translation>Bon : les {steps} pas de temps ont tous du Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../engine/imagery/outlook.py"/>
        <source>{seen} of {steps} time steps have Sentinel-1.</source>
        <translation>{seen} des {steps} pas de temps ont du Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../engine/imagery/prepare.py"/>
        <source>Composite of {sensor}, {step}</source>
        <translation>Composite de {sensor}, {step}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/reading.py"/>
        <source>it has no coordinate system</source>
        <translation>il n’a pas de système de coordonnées</translation>
    </message>
    <message>
        <location filename="../engine/imagery/reading.py"/>
        <source>neither decibels nor linear power (see its values)</source>
        <translation>ni décibels ni puissance linéaire (voir ses valeurs)</translation>
    </message>
    <message>
        <location filename="../engine/imagery/reading.py"/>
        <source>band {band} is wanted, it has {count}</source>
        <translation>la bande {band} est demandée, il en a {count}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/cog_window.py"/>
        <source>it has {count} bands instead of one</source>
        <translation>il a {count} bandes au lieu d’une</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/cog_window.py"/>
        <source>it cannot be decoded ({problem})</source>
        <translation>il ne peut pas être décodé ({problem})</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/download.py"/>
        <source>Cloud over the area: {done} of {dates} dates</source>
        <translation>Nuages sur la zone : {done} dates sur {dates}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/download.py"/>
        <source>Downloading: {done} of {dates} dates, {megabytes:,.0f} MB</source>
        <translation>Téléchargement : {done} dates sur {dates}, {megabytes:,.0f} Mo</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/download.py"/>
        <source>{name} failed: {why}</source>
        <translation>{name} a échoué : {why}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/local_catalog.py"/>
        <source>{file} is of another kind</source>
        <translation>{file} est d’une autre sorte</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/range_file.py"/>
        <source>the file was replaced while it was read</source>
        <translation>le fichier a été remplacé pendant sa lecture</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sentinel_hub_pixels.py"/>
        <source>{asked} was asked for, {sent} was sent</source>
        <translation>{asked} était demandé, {sent} a été envoyé</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sentinel_hub_search.py"/>
        <source>its catalog sent something else than a list of images</source>
        <translation>son catalogue a envoyé autre chose qu’une liste d’images</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sentinel_hub_service.py"/>
        <source>it must begin with https://</source>
        <translation>cela doit commencer par https://</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sentinel_hub_service.py"/>
        <source>it must be an address and nothing more</source>
        <translation>cela doit être une adresse et rien d’autre</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sentinel_hub_service.py"/>
        <source>it sent no token</source>
        <translation>il n’a pas envoyé de jeton</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sentinel_hub_service.py"/>
        <source>it is asked too often (HTTP {status})</source>
        <translation>il est sollicité trop souvent (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sentinel_hub_service.py"/>
        <source>it sent {kind} instead of an image</source>
        <translation>il a envoyé {kind} au lieu d’une image</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sources/planetary_computer.py"/>
        <source>it is too busy to sign</source>
        <translation>il est trop occupé pour signer</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sources/sentinel_hub.py"/>
        <source>it must be one of {known}</source>
        <translation>ce doit être l’un de {known}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/stac_search.py"/>
        <source>{name} cannot be read: {why}</source>
        <translation>{name} est illisible : {why}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>access was refused (HTTP {status})</source>
        <translation>l’accès a été refusé (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>it leads to an address that cannot be read, or redirects without end</source>
        <translation>il mène à une adresse qui ne peut pas être lue, ou redirige sans fin</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>it sends us on to an address without encryption</source>
        <translation>il renvoie vers une adresse non chiffrée</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>it does not answer requests for parts of a file</source>
        <translation>il ne répond pas aux demandes de parties d’un fichier</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>HTTP {status}</source>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>it sends files packed ({kind}), parts of which cannot be read</source>
        <translation>il envoie les fichiers compressés ({kind}), dont des parties ne peuvent pas être lues</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>it sent another part of the file than asked for</source>
        <translation>il a envoyé une autre partie du fichier que celle demandée</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>it does not say how large the file is</source>
        <translation>il ne dit pas quelle taille a le fichier</translation>
    </message>
    <message>
        <location filename="../engine/imagery/sources/netcdf_cube.py"/>
        <source>{variable} has no time steps of its own</source>
        <translation>{variable} n’a pas de pas de temps propres</translation>
    </message>
    <message>
        <location filename="../engine/imagery/sources/netcdf_cube.py"/>
        <source>its time dimension has no dates</source>
        <translation>sa dimension temporelle n’a pas de dates</translation>
    </message>
    <message>
        <location filename="../engine/imagery/sources/safe_product.py"/>
        <source>it has no images of the bands</source>
        <translation>il ne contient pas d’images des bandes</translation>
    </message>
    <message>
        <location filename="../engine/imagery/sources/static_stac.py"/>
        <source>it cannot be read ({problem})</source>
        <translation>il ne peut pas être lu ({problem})</translation>
    </message>
    <message>
        <location filename="../engine/imagery/stack.py"/>
        <source>season stack</source>
        <translation>série saisonnière</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>Calibration and thresholds come from where the model was trained; whether they hold here was not measured.</source>
        <translation>Le calibrage et les seuils viennent de là où le modèle a été entraîné ; on n’a pas mesuré s’ils valent ici.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>a model that is taken as it is is not trained</source>
        <translation>un modèle repris tel quel n’est pas entraîné</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>The model was taken as it is from elsewhere. How good it is here was not measured.</source>
        <translation>Le modèle a été pris tel quel d’ailleurs. Ce qu’il vaut ici n’a pas été mesuré.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>Writing the model</source>
        <translation>Écriture du modèle</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>Model ready</source>
        <translation>Modèle prêt</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>it was trained on this very imagery, so nothing is left to judge it by</source>
        <translation>il a été entraîné sur ces images mêmes, il ne reste donc rien pour le juger</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>a model of this kind cannot be trained further</source>
        <translation>un modèle de ce genre ne peut pas être entraîné plus avant</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>Nothing could be measured.</source>
        <translation>Rien n’a pu être mesuré.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>The best of several was chosen by the same parcels that it is judged by, so its figure flatters a little.</source>
        <translation>Le meilleur a été choisi par les parcelles mêmes qui le jugent ; son chiffre est donc un peu embelli.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>The lead of the best over the next is so small that it may be chance.</source>
        <translation>L’avance du meilleur sur le suivant est si petite qu’elle peut tenir au hasard.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>Calibrating the probabilities</source>
        <translation>Calibrage des probabilités</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>it learned from parcels of this project in this very season, so nothing is left to judge it by</source>
        <translation>il a appris de parcelles de ce projet dans cette même saison, il ne reste donc rien pour le juger</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>Reading the districts</source>
        <translation>Lecture des secteurs</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>Counting pixels</source>
        <translation>Comptage des pixels</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>Writing the tables</source>
        <translation>Écriture des tables</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>Districts counted</source>
        <translation>Secteurs comptés</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>it holds no polygons</source>
        <translation>il ne contient pas de polygones</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>it does not say which coordinate system it is in</source>
        <translation>il ne dit pas dans quel système de coordonnées il est</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>it holds {kinds}, not polygons</source>
        <translation>il contient {kinds}, non des polygones</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>none of its polygons has any area</source>
        <translation>aucun de ses polygones n’a de surface</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>none of its polygons touches the map</source>
        <translation>aucun de ses polygones ne touche la carte</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>Outside the map, and so left out: {names}.</source>
        <translation>Hors de la carte, et donc écartés : {names}.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>Pixels were counted: the map&apos;s errors are in these hectares. “furrow areas sample” and “furrow areas estimate” give areas of the whole map with intervals.</source>
        <translation>Des pixels ont été comptés : les erreurs de la carte sont dans ces hectares. « furrow areas sample » et « furrow areas estimate » donnent les surfaces de la carte entière avec des intervalles.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>The map covers only a part of {names}; their hectares are of that part.</source>
        <translation>La carte ne couvre qu’une partie de {names} ; les hectares sont ceux de cette partie.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>{pixels:,} pixels lie in more than one district and are counted in each.</source>
        <translation>{pixels:,} pixels sont dans plus d’un secteur et sont comptés dans chacun.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/assess_map.py"/>
        <source>Reading the reference parcels</source>
        <translation>Lecture des parcelles de référence</translation>
    </message>
    <message>
        <location filename="../engine/jobs/assess_map.py"/>
        <source>reference parcels</source>
        <translation>parcelles de référence</translation>
    </message>
    <message>
        <location filename="../engine/jobs/assess_map.py"/>
        <source>{number} reference parcels overlap training parcels and were left out.</source>
        <translation>{number} parcelles de référence recouvrent des parcelles d’apprentissage et ont été écartées.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/assess_map.py"/>
        <source>Comparing map and reference</source>
        <translation>Comparaison de la carte et de la référence</translation>
    </message>
    <message>
        <location filename="../engine/jobs/assess_map.py"/>
        <source>no reference parcel lies on the map and apart from training parcels</source>
        <translation>aucune parcelle de référence n’est à la fois sur la carte et à part des parcelles d’apprentissage</translation>
    </message>
    <message>
        <location filename="../engine/jobs/assess_map.py"/>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <location filename="../engine/jobs/assess_map.py"/>
        <source>Map assessed</source>
        <translation>Carte évaluée</translation>
    </message>
    <message>
        <location filename="../engine/jobs/audit_samples.py"/>
        <source>Reading the table</source>
        <translation>Lecture de la table</translation>
    </message>
    <message>
        <location filename="../engine/jobs/audit_samples.py"/>
        <source>no sample is of {unknown}</source>
        <translation>aucun échantillon n’est de {unknown}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/audit_samples.py"/>
        <source>at least 1 sample is needed</source>
        <translation>il faut au moins 1 échantillon</translation>
    </message>
    <message>
        <location filename="../engine/jobs/audit_samples.py"/>
        <source>so few samples hold no two classes; the parcels are larger</source>
        <translation>si peu d’échantillons ne contiennent pas deux classes ; les parcelles sont plus grandes</translation>
    </message>
    <message>
        <location filename="../engine/jobs/audit_samples.py"/>
        <source>{number} of {all} samples were drawn; with all, neighbours are nearer and leak more.</source>
        <translation>{number} échantillons sur {all} ont été tirés ; avec tous, les voisins sont plus proches et fuient davantage.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/comparing.py"/>
        <source>“{recipe}” is better than a random forest on the same {parcels} unseen parcels: macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] against {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}].</source>
        <translation>« {recipe} » vaut mieux qu’une forêt aléatoire sur les mêmes {parcels} parcelles non vues : macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] contre {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/jobs/comparing.py"/>
        <source>A random forest is better than “{recipe}” on the same {parcels} unseen parcels: macro-F1 {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] against {own:.2f} [{own_low:.2f}–{own_high:.2f}]. Take the recipe “random-forest”.</source>
        <translation>Une forêt aléatoire vaut mieux que « {recipe} » sur les mêmes {parcels} parcelles non vues : macro-F1 {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] contre {own:.2f} [{own_low:.2f}–{own_high:.2f}]. Prenez la recette « random-forest ».</translation>
    </message>
    <message>
        <location filename="../engine/jobs/comparing.py"/>
        <source>A random forest is as good as “{recipe}”, as far as {parcels} unseen parcels can tell: macro-F1 {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] against {own:.2f} [{own_low:.2f}–{own_high:.2f}].</source>
        <translation>Une forêt aléatoire vaut autant que « {recipe} », pour autant que {parcels} parcelles non vues puissent le dire : macro-F1 {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] contre {own:.2f} [{own_low:.2f}–{own_high:.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/jobs/create_project.py"/>
        <source>it must be given</source>
        <translation>il faut le donner</translation>
    </message>
    <message>
        <location filename="../engine/jobs/create_project.py"/>
        <source>give labelled parcels, or name the crops that will be labelled by hand</source>
        <translation>donnez des parcelles étiquetées, ou nommez les cultures qui seront étiquetées à la main</translation>
    </message>
    <message>
        <location filename="../engine/jobs/create_project.py"/>
        <source>Reading the imagery&apos;s catalog</source>
        <translation>Lecture du catalogue d’images</translation>
    </message>
    <message>
        <location filename="../engine/jobs/create_project.py"/>
        <source>Reading the labels</source>
        <translation>Lecture des étiquettes</translation>
    </message>
    <message>
        <location filename="../engine/jobs/create_project.py"/>
        <source>Writing the project</source>
        <translation>Écriture du projet</translation>
    </message>
    <message>
        <location filename="../engine/jobs/create_project.py"/>
        <source>Project ready</source>
        <translation>Projet prêt</translation>
    </message>
    <message>
        <location filename="../engine/jobs/create_project.py"/>
        <source>give both the first and the last day, or neither</source>
        <translation>donnez le premier et le dernier jour, ou aucun des deux</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>Sample unchanged</source>
        <translation>Échantillon inchangé</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>Drawing points</source>
        <translation>Tirage des points</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>Writing the sample</source>
        <translation>Écriture de l’échantillon</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>Sample ready</source>
        <translation>Échantillon prêt</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>it must be between 0.001 and 0.5</source>
        <translation>la valeur doit être entre 0.001 et 0.5</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>it must not be negative</source>
        <translation>la valeur ne doit pas être négative</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>two points in each class are the least</source>
        <translation>il faut au moins deux points par classe</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>the map has no class “{name}”; it has: {known}</source>
        <translation>la carte n’a pas de classe « {name} » ; elle a : {known}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>“{text}” is neither a number nor CLASS=NUMBER</source>
        <translation>« {text} » n’est ni un nombre ni CLASSE=NOMBRE</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>“{text}” is no accuracy between 0 and 1</source>
        <translation>« {text} » n’est pas une précision entre 0 et 1</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>{least} points in each class are {total} points, more than the {asked} that were asked for.</source>
        <translation>{least} points dans chaque classe font {total} points, plus que les {asked} demandés.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>The map has only {total} pixels with data.</source>
        <translation>La carte n’a que {total} pixels avec des données.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>Fewer than {number} points each in {classes}: good for the whole map, wide intervals for these classes by themselves. --at-least {number} gives them more.</source>
        <translation>Moins de {number} points par classe dans : {classes}. Cela suffit pour la carte entière, mais les intervalles de ces classes prises à part seront larges. --at-least {number} leur en donne plus.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>The map has no class “Not cropland”: every pixel was forced into a crop. Expect points that hold no crop at all, and label them “Not cropland”.</source>
        <translation>La carte n’a pas de classe « Not cropland » : chaque pixel a été rangé de force dans une culture. Attendez-vous à des points sans aucune culture, et étiquetez-les « Not cropland ».</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>{pixels:,} pixels of the map hold no data. No point is drawn there, and no figure will tell of them.</source>
        <translation>{pixels:,} pixels de la carte sont sans donnée. Aucun point n’y est tiré, et aucun chiffre n’en dira rien.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>deep learning</source>
        <translation>apprentissage profond</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>Set up the engine anew (“Repair the engine” in the Furrow panel).</source>
        <translation>Installez de nouveau le moteur (réparez-le dans le panneau Furrow).</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>Install NVIDIA&apos;s driver {version} or newer, or set up the engine for the processor.</source>
        <translation>Installez le pilote NVIDIA {version} ou plus récent, ou installez le moteur pour le processeur.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>torch is missing</source>
        <translation>torch manque</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>torch is not installed: only recipes with deep learning need it</source>
        <translation>torch n’est pas installé : seules les recettes d’apprentissage profond en ont besoin</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>torch does not run: {problem}</source>
        <translation>torch ne fonctionne pas : {problem}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>torch {version} computes wrongly on {place} (off by {error})</source>
        <translation>torch {version} calcule faux sur {place} (écart de {error})</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>torch {version} is built for the GPU but cannot use one: {problem}</source>
        <translation>torch {version} est fait pour la carte graphique mais ne peut pas en utiliser : {problem}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>Install NVIDIA&apos;s driver, or set up the engine for the processor.</source>
        <translation>Installez le pilote NVIDIA, ou installez le moteur pour le processeur.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>torch {version} multiplied two matrices on {place}, rightly</source>
        <translation>torch {version} a multiplié deux matrices sur {place}, sans erreur</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>{detail}; {gpu} is not used by this build</source>
        <translation>{detail} ; {gpu} n’est pas utilisée par cette version</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>{gpu} ({memory} MiB, driver {driver})</source>
        <translation>{gpu} ({memory} Mio, pilote {driver})</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>Apple&apos;s GPU</source>
        <translation>la carte graphique d’Apple</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>the processor</source>
        <translation>le processeur</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>no answer in {seconds} seconds</source>
        <translation>pas de réponse en {seconds} secondes</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>it was ended by signal {number}</source>
        <translation>il a été arrêté par le signal {number}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>Reading the sample</source>
        <translation>Lecture de l’échantillon</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>Estimating</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>no point has a label yet</source>
        <translation>aucun point n’a encore d’étiquette</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>{lacking} of {points} points have no label. The figures hold if chance decided which; if the hard or remote ones were left out, the map looks better than it is.</source>
        <translation>{lacking} points sur {points} n’ont pas d’étiquette. Les chiffres valent si c’est le hasard ; si les points difficiles ou éloignés ont été laissés, la carte paraît meilleure qu’elle n’est.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>This map holds no data at {number} labelled points; they count as wrong.</source>
        <translation>Cette carte n’a pas de donnée en {number} points étiquetés ; ils comptent comme faux.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>Fewer than {number} points hold {classes}: their areas and producer&apos;s accuracies may change much with a few more points.</source>
        <translation>Moins de {number} points portent {classes} : leurs surfaces et précisions pour le producteur peuvent beaucoup changer avec quelques points de plus.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>The points show no spread in {classes}, so no interval can be told for their areas. More points would show one.</source>
        <translation>Les points ne montrent aucune dispersion pour {classes} : aucun intervalle ne peut être donné pour leurs surfaces. Plus de points en montreraient une.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>All points mapped as {classes} are of one class. A rare class that hides in so large a part of the map is in none of these intervals: areas of rare classes may lie further off than they say. More points there would tell.</source>
        <translation>Tous les points cartographiés en {classes} sont d’une seule classe. Une classe rare cachée dans une si grande part de la carte n’est dans aucun de ces intervalles : les surfaces des classes rares peuvent être plus loin qu’ils ne disent. Plus de points à cet endroit le diraient.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>Areas estimated; “furrow report” takes them into the map&apos;s report</source>
        <translation>Surfaces estimées ; « furrow report » les reprend dans le rapport de la carte</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>{recipes}: the test samples were given without their labels as samples of the area; the figures hold for areas that are there when the model is trained</source>
        <translation>{recipes} : les échantillons de test ont été donnés sans leurs étiquettes comme échantillons de la zone ; les chiffres valent pour des zones présentes quand le modèle est entraîné</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>Evaluated</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>reach: with labels from elsewhere all samples of the area take part</source>
        <translation>reach : avec des étiquettes d’ailleurs, tous les échantillons de la zone participent</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>it holds samples that are drawn from, or tested on</source>
        <translation>il contient des échantillons qui servent au tirage ou au test</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>expected numbers, as 3,5,10</source>
        <translation>des nombres sont attendus, comme 3,5,10</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>at least 1 label a class is needed</source>
        <translation>il faut au moins 1 étiquette par classe</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>at least 1 draw is needed</source>
        <translation>il faut au moins 1 tirage</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>nothing is named</source>
        <translation>rien n’est nommé</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>no sample is of {unknown}; there are {known}</source>
        <translation>aucun échantillon n’est de {unknown} ; il y a {known}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_transfer.py"/>
        <source>Looking at both places</source>
        <translation>Examen des deux lieux</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_transfer.py"/>
        <source>{recipe} cannot go on from a model</source>
        <translation>{recipe} ne peut pas partir d’un modèle existant</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_transfer.py"/>
        <source>Measured</source>
        <translation>Mesure terminée</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_transfer.py"/>
        <source>{recipe} does not shift the season as it learns</source>
        <translation>{recipe} ne décale pas la saison en apprenant</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_transfer.py"/>
        <source>expected 0 or more</source>
        <translation>0 ou plus est attendu</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_transfer.py"/>
        <source>without labels of the target there is the arm as-is only</source>
        <translation>sans étiquettes de la cible, il n’y a que la variante as-is</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_transfer.py"/>
        <source>“{name}” is none of {known}</source>
        <translation>« {name} » n’est aucun de {known}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_imagery.py"/>
        <source>Download done</source>
        <translation>Téléchargement terminé</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_imagery.py"/>
        <source>it is of another area</source>
        <translation>il est d’une autre zone</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_imagery.py"/>
        <source>it is a file</source>
        <translation>c’est un fichier</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_imagery.py"/>
        <source>files that were not downloaded here</source>
        <translation>des fichiers qui n’ont pas été téléchargés ici</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_imagery.py"/>
        <source>Every date was cloudier than asked for: nothing is there. Allow more cloud.</source>
        <translation>Toutes les dates étaient plus nuageuses que demandé : il n’y a rien. Admettez plus de nuages.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_imagery.py"/>
        <source>{number} observations could not be fetched ({days}). Run the same again to try only these.</source>
        <translation>{number} observations n’ont pas pu être téléchargées ({days}). Relancez la même demande pour n’essayer que celles-ci.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_weights.py"/>
        <source>The weights are there</source>
        <translation>Les poids sont là</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_weights.py"/>
        <source>{title}: {megabytes:,.1f} MB from {address}, licence {licence} ({attribution})</source>
        <translation>{title} : {megabytes:,.1f} Mo depuis {address}, licence {licence} ({attribution})</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_weights.py"/>
        <source>{file} is not the published file; it is fetched anew.</source>
        <translation>{file} n’est pas le fichier publié ; il est téléchargé de nouveau.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_weights.py"/>
        <source>it is not the published file</source>
        <translation>ce n’est pas le fichier publié</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>name a project or a table, one of the two</source>
        <translation>nommez un projet ou une table, l’un des deux</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>name the folder that the verdict goes into</source>
        <translation>nommez le dossier où va le verdict</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>it belongs to a table, and none is given</source>
        <translation>cela va avec une table, et aucune n’est donnée</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>it stands instead of a recipe, and in a project</source>
        <translation>il s’emploie à la place d’une recette, et dans un projet</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>expected an F1 between 0 and 1</source>
        <translation>un F1 entre 0 et 1 est attendu</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>Verdict unchanged</source>
        <translation>Verdict inchangé</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>Writing the verdict</source>
        <translation>Écriture du verdict</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>Verdict given</source>
        <translation>Verdict rendu</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>Which labels would help could not be looked at: {problem}</source>
        <translation>On n’a pas pu voir quelles étiquettes aideraient : {problem}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>The labels are too few, or lie too close together, to hold out spatial blocks: models learned from neighbours of what they were judged on, and all figures flatter for that.</source>
        <translation>Les étiquettes sont trop peu nombreuses, ou trop proches, pour mettre de côté des blocs spatiaux : les modèles ont appris de voisins de ce qui les juge, et tous les chiffres en sont embellis.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>“{name}” was not judged. {why} {remedy}</source>
        <translation>« {name} » n’a pas été jugé. {why} {remedy}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/imagery_query.py"/>
        <source>give both the first and the last day</source>
        <translation>donnez le premier et le dernier jour</translation>
    </message>
    <message>
        <location filename="../engine/jobs/imagery_query.py"/>
        <source>it must lie between 0 and 100</source>
        <translation>cela doit être compris entre 0 et 100</translation>
    </message>
    <message>
        <location filename="../engine/jobs/imagery_query.py"/>
        <source>it must lie between 1 and {most}</source>
        <translation>cela doit être compris entre 1 et {most}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/imagery_query.py"/>
        <source>this folder was downloaded from {endpoint}; name that address again, so that your account is not sent where a file says</source>
        <translation>ce dossier a été téléchargé depuis {endpoint} ; nommez de nouveau cette adresse, pour que votre compte ne soit pas envoyé là où le dit un fichier</translation>
    </message>
    <message>
        <location filename="../engine/jobs/imagery_query.py"/>
        <source>it must be s2, s1, or both with a comma</source>
        <translation>ce doit être s2, s1, ou les deux séparés par une virgule</translation>
    </message>
    <message>
        <location filename="../engine/jobs/import_model.py"/>
        <source>name a folder for the model, or a project; one of the two</source>
        <translation>nommez un dossier pour le modèle, ou un projet ; l’un des deux</translation>
    </message>
    <message>
        <location filename="../engine/jobs/import_model.py"/>
        <source>Trying the model on random series</source>
        <translation>Essai du modèle sur des séries aléatoires</translation>
    </message>
    <message>
        <location filename="../engine/jobs/import_model.py"/>
        <source>The model comes from elsewhere: what it learned from and how good it is is not known to Furrow. Judge its maps with reference parcels (“furrow assess”).</source>
        <translation>Le modèle vient d’ailleurs : Furrow ne sait ni de quoi il a appris ni ce qu’il vaut. Jugez ses cartes avec des parcelles de référence (« furrow assess »).</translation>
    </message>
    <message>
        <location filename="../engine/jobs/import_model.py"/>
        <source>{folder} holds files already</source>
        <translation>{folder} contient déjà des fichiers</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>it must be a length in metres, or 0</source>
        <translation>ce doit être une longueur en mètres, ou 0</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>Audited</source>
        <translation>Audit terminé</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>Audited; “furrow report” takes it into the map&apos;s report</source>
        <translation>Audit terminé ; « furrow report » le reprend dans le rapport de la carte</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>{reasons}</source>
        <translation>{reasons}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>as asked for</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>the table names no parcels: every sample stands by itself</source>
        <translation>la table ne nomme pas de parcelles : chaque échantillon compte à part</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>Split by {split}</source>
        <translation>Découpage par {split}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>parcels</source>
        <translation>parcelles</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>spatial blocks</source>
        <translation>blocs spatiaux</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>Only {number} {clusters} stand behind the intervals: they are rough.</source>
        <translation>Les intervalles ne reposent que sur {number} {clusters} : ils sont grossiers.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>Blocks of {side} are smaller than the distance within which labels are alike ({range}), so the figures by block still flatter.</source>
        <translation>Les blocs de {side} sont plus petits que la distance à laquelle les étiquettes se ressemblent ({range}) ; les chiffres par bloc embellissent donc encore.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>{classes}: not scored under every split, for they are in one group only.</source>
        <translation>{classes} : non évaluées sous tous les découpages, car elles ne sont que dans un groupe.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>The recipe was given no unlabelled samples here: they would leak, too.</source>
        <translation>La recette n’a reçu ici aucun échantillon sans étiquette : eux aussi fuiraient.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>spatial blocks of {side}</source>
        <translation>blocs spatiaux de {side}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>regions</source>
        <translation>régions</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>pixel</source>
        <translation>pixel</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>A random split by {unit} would have claimed a macro-F1 of {claimed:.2f}; by {groups} it is {own:.2f} [{own_low:.2f}–{own_high:.2f}].</source>
        <translation>Un découpage au hasard par {unit} aurait annoncé un F1 macro de {claimed:.2f} ; par {groups}, il est de {own:.2f} [{own_low:.2f}–{own_high:.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>A random split by {unit} would have claimed a macro-F1 of {claimed:.2f}; by {groups} it is {own:.2f} [{own_low:.2f}–{own_high:.2f}], and the difference may be chance.</source>
        <translation>Un découpage au hasard par {unit} aurait annoncé un F1 macro de {claimed:.2f} ; par {groups}, il est de {own:.2f} [{own_low:.2f}–{own_high:.2f}], et la différence peut être due au hasard.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/list_recipes.py"/>
        <source>Cannot be trained here yet: {what} {next_step}</source>
        <translation>Ne peut pas encore être entraînée ici : {what} {next_step}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/list_weights.py"/>
        <source>Looking for {title}</source>
        <translation>Recherche de {title}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/list_weights.py"/>
        <source>Looked for the weights</source>
        <translation>Poids recherchés</translation>
    </message>
    <message>
        <location filename="../engine/jobs/map_crops.py"/>
        <source>reference parcels that training never saw</source>
        <translation>parcelles de référence jamais vues à l’apprentissage</translation>
    </message>
    <message>
        <location filename="../engine/jobs/map_crops.py"/>
        <source>Map unchanged</source>
        <translation>Carte inchangée</translation>
    </message>
    <message>
        <location filename="../engine/jobs/map_crops.py"/>
        <source>Summing up the parcels</source>
        <translation>Bilan des parcelles</translation>
    </message>
    <message>
        <location filename="../engine/jobs/map_crops.py"/>
        <source>Map ready</source>
        <translation>Carte prête</translation>
    </message>
    <message>
        <location filename="../engine/jobs/map_crops.py"/>
        <source>The held-out figures are those of the model of crops alone, before the cropland gate.</source>
        <translation>Les chiffres des parcelles mises de côté sont ceux du seul modèle des cultures, avant le filtre des terres cultivées.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/map_crops.py"/>
        <source>The model was trained on other imagery than it maps here; its held-out figures tell of the imagery that it was trained on.</source>
        <translation>Le modèle a été entraîné sur d’autres images que celles cartographiées ici ; ses chiffres de validation portent sur les images de son apprentissage.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/map_crops.py"/>
        <source>{percent:.0f} % of the mapped pixels are unlike what the model learned from: its figures do not hold there. The layer “Applicability” shows where.</source>
        <translation>{percent:.0f} % des pixels cartographiés diffèrent de ce que le modèle a appris : ses chiffres n’y valent pas. La couche « Applicabilité » montre où.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>no other season or region is given</source>
        <translation>aucune autre saison ou région n’est donnée</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>expected 1 or more</source>
        <translation>1 ou plus est attendu</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>the earlier model&apos;s samples must be others than those tested on</source>
        <translation>les échantillons du modèle antérieur doivent être autres que ceux du test</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>{unknown} is not in both; there are {known}</source>
        <translation>{unknown} n’est pas dans les deux ; il y a {known}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>the two have {number} classes in common: {classes}</source>
        <translation>les deux ont {number} classes en commun : {classes}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>fewer than two classes of both have {parcels} parcels, and {samples} samples</source>
        <translation>moins de deux classes communes aux deux ont {parcels} parcelles et {samples} échantillons</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>Too few parcels for {labels} labels of each of two classes</source>
        <translation>Trop peu de parcelles pour {labels} étiquettes de chacune de deux classes</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>Not told apart, for fewer than {number} parcels: {classes}</source>
        <translation>Non distinguées, faute de {number} parcelles : {classes}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>no draw leaves every class test samples enough in groups of their own</source>
        <translation>aucun tirage ne laisse à chaque classe assez d’échantillons de test dans des groupes à part</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>{recipe}: trained anew, it was given the test samples without their labels as samples of the area; the figures hold for areas that are there when it is trained</source>
        <translation>{recipe} : entraînée de nouveau, elle a reçu les échantillons de test sans leurs étiquettes comme échantillons de la zone ; les chiffres valent pour des zones présentes au moment de l’entraînement</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>A parcel is one series here: the table holds no pixels of parcels</source>
        <translation>Une parcelle est ici une seule série : la table ne contient pas de pixels de parcelles</translation>
    </message>
    <message>
        <location filename="../engine/jobs/model_facts.py"/>
        <source>{number} labelled parcels cover no pixel that was seen; they were not used.</source>
        <translation>{number} parcelles étiquetées ne couvrent aucun pixel observé ; elles n’ont pas servi.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/model_info.py"/>
        <source>its card lacks {field}</source>
        <translation>il manque {field} à sa fiche</translation>
    </message>
    <message>
        <location filename="../engine/jobs/model_info.py"/>
        <source>it belongs to a project, and {folder} is none</source>
        <translation>il appartient à un projet, et {folder} n’en est pas un</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>north</source>
        <translation>nord</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>north-east</source>
        <translation>nord-est</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>east</source>
        <translation>est</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>south-east</source>
        <translation>sud-est</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>south</source>
        <translation>sud</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>south-west</source>
        <translation>sud-ouest</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>west</source>
        <translation>ouest</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>north-west</source>
        <translation>nord-ouest</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>what is alike there is too small, {pixels} pixels of at least {least}</source>
        <translation>l’ensemble homogène y est trop petit, {pixels} pixels au lieu d’au moins {least}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>nothing parts it from its surroundings within {metres:.0f} m</source>
        <translation>rien ne le sépare de ses alentours à moins de {metres:.0f} m</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>clear edges on all sides</source>
        <translation>bords nets de tous les côtés</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>it may go on beyond the area&apos;s rim: check it there</source>
        <translation>il se prolonge peut-être au-delà du bord de la zone : vérifiez-le à cet endroit</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>no clear edge to the {side}: check it</source>
        <translation>pas de bord net côté {side} : vérifiez-le</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>no clear edge to the {side} and the {other}: check it</source>
        <translation>pas de bord net côté {side} et côté {other} : vérifiez-le</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>its edges are weak on many sides: check all of it</source>
        <translation>ses bords sont peu nets de plusieurs côtés : vérifiez tout le contour</translation>
    </message>
    <message>
        <location filename="../engine/jobs/place.py"/>
        <source>it is not a number</source>
        <translation>ce n’est pas un nombre</translation>
    </message>
    <message>
        <location filename="../engine/jobs/place.py"/>
        <source>“{crs}” is no coordinate system, as EPSG:4326 is one</source>
        <translation>« {crs} » n’est pas un système de coordonnées (EPSG:4326 en est un)</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>Looking at the imagery</source>
        <translation>Examen des images</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>{source} is not there; the composites made from it are used.</source>
        <translation>{source} est introuvable ; les composites qui en ont été tirés sont utilisés.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>Season stack ready</source>
        <translation>Série saisonnière prête</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>no observation</source>
        <translation>aucune observation</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>{left_out} Sentinel-1 observations were left out: they do not say from which orbit they were taken.</source>
        <translation>{left_out} observations Sentinel-1 ont été laissées de côté : elles ne disent pas de quelle orbite elles ont été prises.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>{left_out} Sentinel-1 observations were left out: only {orbits} orbits were asked for.</source>
        <translation>Observations Sentinel-1 laissées de côté : {left_out} ; seules les orbites « {orbits} » étaient demandées.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>Sentinel-1 has {orbits} orbits only in this season: they are used alone.</source>
        <translation>Sentinel-1 n’a dans cette saison que des orbites {orbits} : elles sont utilisées seules.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>Sentinel-1 comes in {number} conventions, which must not be mixed: {kept} was kept, {left_out} observations of others were left out.</source>
        <translation>Sentinel-1 suit ici {number} conventions, à ne pas mélanger : {kept} a été gardée, {left_out} observations des autres ont été écartées.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>Bands not in this imagery: {bands} ({sensor}).</source>
        <translation>Bandes absentes de ces images : {bands} ({sensor}).</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>Some Sentinel-2 dates have no scene classes: their clouds are not masked.</source>
        <translation>Certaines dates Sentinel-2 n’ont pas de classification de scène : leurs nuages ne sont pas masqués.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>The metadata of {number} Sentinel-2 dates are wrong about the −1000 offset; the pixels decided ({days}).</source>
        <translation>Dates Sentinel-2 dont les métadonnées se trompent sur le décalage de −1000 : {number} ; les pixels ont tranché ({days}).</translation>
    </message>
    <message>
        <location filename="../engine/jobs/preview_map.py"/>
        <source>it must be a number of seconds, 0 or more</source>
        <translation>ce doit être un nombre de secondes, 0 ou plus</translation>
    </message>
    <message>
        <location filename="../engine/jobs/preview_map.py"/>
        <source>Nothing is labelled yet. Label parcels of two crops to see the map.</source>
        <translation>Rien n’est encore étiqueté. Étiquetez des parcelles de deux cultures pour voir la carte.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/preview_map.py"/>
        <source>Only {crop} is labelled. Label another crop to see the map.</source>
        <translation>Seule la culture {crop} est étiquetée. Étiquetez une autre culture pour voir la carte.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/preview_map.py"/>
        <source>The imagery shows parcels of fewer than two crops. Label others to see the map.</source>
        <translation>Les images montrent des parcelles de moins de deux cultures. Étiquetez-en d’autres pour voir la carte.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>{hectares:,.0f} ha, UTM zone {zone}, season {season}</source>
        <translation>{hectares:,.0f} ha, zone UTM {zone}, saison {season}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>{hectares:,.0f} ha in {crs}, season {season}</source>
        <translation>{hectares:,.0f} ha en {crs}, saison {season}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>no season stack yet</source>
        <translation>pas encore de série saisonnière</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>{steps} time steps from {dates} dates ({sensors})</source>
        <translation>{steps} pas de temps tirés de {dates} dates ({sensors})</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>the imagery or the season changed since</source>
        <translation>les images ou la saison ont changé depuis</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>no labels yet</source>
        <translation>pas encore d’étiquettes</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>no model yet</source>
        <translation>pas encore de modèle</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>labels or imagery changed since {model}</source>
        <translation>étiquettes ou images changées depuis {model}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>no map yet</source>
        <translation>pas encore de carte</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>model, labels or imagery changed since {map}</source>
        <translation>modèle, étiquettes ou images changés depuis {map}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>{model}, accuracy not known</source>
        <translation>{model}, précision inconnue</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>{model}, cross-checked on training parcels: {right} of {parcels} right, {percent:.0f} % (95 % interval {low:.0f}–{high:.0f} %)</source>
        <translation>{model}, validation croisée sur les parcelles d’apprentissage : {right} justes sur {parcels}, {percent:.0f} % (intervalle à 95 % : {low:.0f}–{high:.0f} %)</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Run “make setup” (or “Repair the engine” in the Furrow panel).</source>
        <translation>Lancez « make setup » (ou réparez le moteur dans le panneau Furrow).</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Checking {what}</source>
        <translation>Vérification : {what}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Furrow needs Python 3.11 or newer.</source>
        <translation>Furrow demande Python 3.11 ou plus récent.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Take a complete copy of Furrow: the file engine/requirements.lock is missing.</source>
        <translation>Prenez une copie complète de Furrow : le fichier engine/requirements.lock manque.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>no lock file to compare with</source>
        <translation>pas de fichier de verrouillage pour comparer</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>{folder} matches the lock</source>
        <translation>{folder} correspond au fichier de verrouillage</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>cannot import {packages}</source>
        <translation>import impossible : {packages}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>drivers missing: {drivers}</source>
        <translation>pilotes manquants : {drivers}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>{version} with {drivers}</source>
        <translation>{version} avec {drivers}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Give yourself write permission there, or set TMPDIR to another folder.</source>
        <translation>Donnez-vous le droit d’y écrire, ou donnez à TMPDIR un autre dossier.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>{folder} is writable</source>
        <translation>{folder} est accessible en écriture</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>64 × 64 pixels in UTM 31N written and read back</source>
        <translation>64 × 64 pixels en UTM 31N écrits et relus</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>pixels or CRS differ</source>
        <translation>les pixels ou le SCR diffèrent</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Free some space: have {gb:.0f} GB free for a project.</source>
        <translation>Libérez de la place : gardez {gb:.0f} Go libres pour un projet.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>{gb:.1f} GB free in {folder}</source>
        <translation>{gb:.1f} Go libres dans {folder}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Map small areas: Furrow is at ease from {gb:.0f} GB on.</source>
        <translation>Cartographiez de petites zones : Furrow est à l’aise à partir de {gb:.0f} Go.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>{total:.1f} GB, {free:.1f} GB of it free; {cores} cores</source>
        <translation>{total:.1f} Go, dont {free:.1f} Go libres ; {cores} cœurs</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>{names} (not used by random-forest)</source>
        <translation>{names} (inutilisé par random-forest)</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>none; random-forest needs none</source>
        <translation>aucun ; random-forest n’en a pas besoin</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>packages</source>
        <translation>paquets</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>temporary folder</source>
        <translation>dossier temporaire</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>raster round trip</source>
        <translation>aller-retour raster</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>disk</source>
        <translation>disque</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>memory and cores</source>
        <translation>mémoire et cœurs</translation>
    </message>
    <message>
        <location filename="../engine/jobs/search_imagery.py"/>
        <source>Searching {source}</source>
        <translation>Recherche dans {source}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/search_imagery.py"/>
        <source>Asking for the size of the files</source>
        <translation>Demande de la taille des fichiers</translation>
    </message>
    <message>
        <location filename="../engine/jobs/search_imagery.py"/>
        <source>Search done</source>
        <translation>Recherche terminée</translation>
    </message>
    <message>
        <location filename="../engine/jobs/show_imagery.py"/>
        <source>Looked at the imagery</source>
        <translation>Images examinées</translation>
    </message>
    <message>
        <location filename="../engine/jobs/show_series.py"/>
        <source>it must be from 0 to {most}</source>
        <translation>la valeur doit être comprise entre 0 et {most}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_channels.py"/>
        <source>Which channels, and which strategy?</source>
        <translation>Quels canaux, et quelle stratégie ?</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_channels.py"/>
        <source>{recipe}: {more} rather than {less} changes the mean IoU by {worth}; beyond chance: {sure}</source>
        <translation>{recipe} : {more} plutôt que {less} change l’IoU moyen de {worth} ; au-delà du hasard : {sure}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_channels.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_channels.py"/>
        <source>{recipe}, {channels}: in mean IoU {worth}; beyond chance: {sure}</source>
        <translation>{recipe}, {channels} : en IoU moyen {worth} ; au-delà du hasard : {sure}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_channels.py"/>
        <source>{recipe}, {channels}: at home the network reaches a macro-F1 of {home:.2f}, the forest {forest:.2f}: it learned too little for anything to follow for the strategies</source>
        <translation>{recipe}, {channels} : chez lui, le réseau atteint une macro-F1 de {home:.2f}, la forêt de {forest:.2f} : il a trop peu appris pour qu’on en tire quoi que ce soit sur les stratégies</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_features.py"/>
        <source>Which features carry over?</source>
        <translation>Quels descripteurs valent ailleurs ?</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_features.py"/>
        <source>The other half of the globe is simulated: the target&apos;s own series were moved by half a year, with the same crops, soils and weather. A real transfer between the hemispheres is not measurable with these data.</source>
        <translation>L’autre hémisphère est simulé : les séries de la cible elle-même ont été décalées d’une demi-année, avec les mêmes cultures, sols et météo. Un vrai transfert entre hémisphères n’est pas mesurable avec ces données.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_features.py"/>
        <source>These learned too little at home, where others reach {best:.2f}, for anything to follow from how they carry over: {weak}</source>
        <translation>Ceux-ci ont trop peu appris chez eux, où d’autres atteignent {best:.2f}, pour qu’on tire quoi que ce soit de leur transfert : {weak}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_features.py"/>
        <source>beyond chance</source>
        <translation>au-delà du hasard</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_features.py"/>
        <source>which may be chance</source>
        <translation>ce qui peut tenir au hasard</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_features.py"/>
        <source>{place}: {best} does best, macro-F1 {value:.2f}; next is {second}, {other:.2f}, {sure}</source>
        <translation>{place} : {best} fait le mieux, macro-F1 {value:.2f} ; vient ensuite {second}, {other:.2f}, {sure}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_features.py"/>
        <source>{recipe}, augmentation {way}: changes macro-F1 by {worth}; beyond chance: {sure}</source>
        <translation>{recipe}, augmentation {way} : change le macro-F1 de {worth} ; au-delà du hasard : {sure}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>How many labels does it take?</source>
        <translation>Combien d’étiquettes faut-il ?</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>Table {table}</source>
        <translation>Table {table}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>{recipe}: too few points of the same classes for a curve; measure at least three numbers of labels</source>
        <translation>{recipe} : trop peu de points des mêmes classes pour une courbe ; mesurez au moins trois nombres d’étiquettes</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>{recipe}: a macro-F1 of {goal:.2f} is there with the fewest labels that were measured, {fewest} of each class</source>
        <translation>{recipe} : un macro-F1 de {goal:.2f} est déjà atteint avec le plus petit nombre d’étiquettes mesuré, {fewest} de chaque classe</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>{recipe}: a macro-F1 of {goal:.2f} is not in sight below {most} labels of each class</source>
        <translation>{recipe} : un macro-F1 de {goal:.2f} n’est pas en vue en dessous de {most} étiquettes de chaque classe</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>{recipe}: a macro-F1 of {goal:.2f} takes {low} labels of each class at least, and perhaps more than {most}</source>
        <translation>{recipe} : un macro-F1 de {goal:.2f} demande au moins {low} étiquettes de chaque classe, et peut-être plus de {most}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>{recipe}: a macro-F1 of {goal:.2f} takes about {labels} labels of each class ({low} or more; the upper end cannot be told)</source>
        <translation>{recipe} : un macro-F1 de {goal:.2f} demande environ {labels} étiquettes de chaque classe ({low} ou plus ; la limite supérieure ne peut pas être donnée)</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>{recipe}: a macro-F1 of {goal:.2f} takes about {labels} labels of each class ({low}–{high})</source>
        <translation>{recipe} : un macro-F1 de {goal:.2f} demande environ {labels} étiquettes de chaque classe ({low}–{high})</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>With {labels} labels of each class {recipe} leaves these below {goal:.2f}: {weak}</source>
        <translation>Avec {labels} étiquettes de chaque classe, {recipe} laisse ces classes en dessous de {goal:.2f} : {weak}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>Classes with too few samples drop out of the points with more labels, which makes these points easier; the curve goes through those of the same classes only</source>
        <translation>Les classes avec trop peu d’échantillons manquent aux points à plus d’étiquettes, ce qui rend ces points plus faciles ; la courbe ne passe que par ceux des mêmes classes</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_mixing.py"/>
        <source>Do labels from elsewhere help?</source>
        <translation>Les étiquettes d’ailleurs aident-elles ?</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_mixing.py"/>
        <source>Table {table}: here {target}, elsewhere {source}</source>
        <translation>Table {table} : ici {target}, ailleurs {source}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_mixing.py"/>
        <source>{recipe}: mixing hurts beside so many labels of each class of here: {labels}. Leave the labels of elsewhere out there.</source>
        <translation>{recipe} : mélanger nuit quand il y a autant d’étiquettes de chaque classe d’ici : {labels}. Laissez alors de côté les étiquettes d’ailleurs.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_mixing.py"/>
        <source>{recipe}: labels of elsewhere alone give {away:.2f}; {labels} of each class of here are surely better</source>
        <translation>{recipe} : les étiquettes d’ailleurs seules donnent {away:.2f} ; {labels} de chaque classe d’ici sont sûrement meilleures</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_radius.py"/>
        <source>the JSON file that describes the table is missing</source>
        <translation>le fichier JSON qui décrit la table manque</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_radius.py"/>
        <source>Is it enough to label what lies near?</source>
        <translation>Suffit-il d’étiqueter ce qui est proche ?</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_radius.py"/>
        <source>Table {table}: parcels within {radii} km of a departure point</source>
        <translation>Table {table} : parcelles à moins de {radii} km d’un point de départ</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_radius.py"/>
        <source>{parcels} parcels of {classes} are tested on, in the mean of the repeats</source>
        <translation>Le test porte sur {parcels} parcelles de {classes}, en moyenne des répétitions</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_regions.py"/>
        <source>How well does it carry over?</source>
        <translation>Que vaut-elle ailleurs ?</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_regions.py"/>
        <source>Table {table}, one {grouping} left out at a time</source>
        <translation>Table {table}, un groupe de {grouping} mis de côté à la fois</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_regions.py"/>
        <source>{recipe}: where nobody labelled, macro-F1 is {mean:.2f} on average over {regions} regions, from {worst:.2f} ({worst_region}) to {best:.2f} ({best_region}); Gini {gini:.2f}</source>
        <translation>{recipe} : là où personne n’a étiqueté, le macro-F1 est de {mean:.2f} en moyenne sur {regions} régions, de {worst:.2f} ({worst_region}) à {best:.2f} ({best_region}) ; Gini {gini:.2f}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_regions.py"/>
        <source>{recipe}: as many labels of the region itself are worth {lost:+.2f} on average; in {surely} of {regions} regions that is beyond chance</source>
        <translation>{recipe} : autant d’étiquettes de la région même valent {lost:+.2f} en moyenne ; dans {surely} régions sur {regions}, cela ne tient pas au hasard</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_years.py"/>
        <source>Does a model of other seasons carry over?</source>
        <translation>Un modèle d’autres saisons vaut-il ailleurs ?</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_years.py"/>
        <source>Table {table}, one year left out at a time</source>
        <translation>Table {table}, une année mise de côté à la fois</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_years.py"/>
        <source>{year}: {parcels} parcels of {classes} are tested on, those that a draw leaves</source>
        <translation>{year} : le test porte sur {parcels} parcelles de {classes}, celles qu’un tirage laisse</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_years.py"/>
        <source>Not measured, {recipe}, {part} of {table}: {why}</source>
        <translation>Non mesuré, {recipe}, {part} de {table} : {why}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/suggest_parcels.py"/>
        <source>it must be from 1 to {most}</source>
        <translation>la valeur doit être comprise entre 1 et {most}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/suggest_parcels.py"/>
        <source>{file} is there already</source>
        <translation>{file} existe déjà</translation>
    </message>
    <message>
        <location filename="../engine/jobs/suggest_parcels.py"/>
        <source>Looking for places to label</source>
        <translation>Recherche de lieux à étiqueter</translation>
    </message>
    <message>
        <location filename="../engine/jobs/suggest_parcels.py"/>
        <source>every parcel of the view is labelled, or was never seen</source>
        <translation>toutes les parcelles de la vue sont étiquetées, ou n’ont jamais été vues</translation>
    </message>
    <message>
        <location filename="../engine/jobs/suggest_parcels.py"/>
        <source>nothing of the view is without a label and seen by every sensor</source>
        <translation>rien dans la vue n’est à la fois sans étiquette et vu par tous les capteurs</translation>
    </message>
    <message>
        <location filename="../engine/jobs/suggest_parcels.py"/>
        <source>it must be places, as X,Y;X,Y</source>
        <translation>ce doivent être des lieux, comme X,Y;X,Y</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_model.py"/>
        <source>give a project or a table, not both</source>
        <translation>donnez un projet ou une table, pas les deux</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_model.py"/>
        <source>give a project, or a table of series</source>
        <translation>donnez un projet, ou une table de séries</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_model.py"/>
        <source>the samples of a table are what they are</source>
        <translation>les échantillons d’une table sont ce qu’ils sont</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_model.py"/>
        <source>name the folder that the model goes into</source>
        <translation>nommez le dossier où va le modèle</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_model.py"/>
        <source>Model unchanged</source>
        <translation>Modèle inchangé</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_on_table.py"/>
        <source>{scored} of {classes} classes have two parcels or more</source>
        <translation>{scored} classes sur {classes} ont deux parcelles ou plus</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_on_table.py"/>
        <source>{grouping} of the table, {folds} folds</source>
        <translation>{grouping} de la table, {folds} parts</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_on_table.py"/>
        <source>samples of the table, {folds} folds</source>
        <translation>échantillons de la table, {folds} parts</translation>
    </message>
    <message>
        <location filename="../engine/jobs/trust_facts.py"/>
        <source>Nothing could be held out, so how far the map&apos;s probabilities can be trusted is not known.</source>
        <translation>Rien n’a pu être mis de côté ; on ne sait donc pas jusqu’où se fier aux probabilités de la carte.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/trust_facts.py"/>
        <source>there is no table of pixels to measure it by</source>
        <translation>il n’y a pas de table de pixels pour le mesurer</translation>
    </message>
    <message>
        <location filename="../engine/jobs/trust_facts.py"/>
        <source>nothing could be held out</source>
        <translation>rien n’a pu être mis de côté</translation>
    </message>
    <message>
        <location filename="../engine/jobs/trust_facts.py"/>
        <source>Parcels were held out by blocks of {side} m, but some crops lie in too few blocks to count these: what is promised holds for another parcel of this area.</source>
        <translation>Les parcelles ont été mises de côté par blocs de {side} m, mais certaines cultures sont dans trop peu de blocs pour les compter : ce qui est promis vaut pour une autre parcelle de cette zone.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_arms.py"/>
        <source>{title}: begun with random weights</source>
        <translation>{title} : parti de poids aléatoires</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_arms.py"/>
        <source>{title}: {strategy}</source>
        <translation>{title} : {strategy}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_arms.py"/>
        <source>Judging {name}</source>
        <translation>Évaluation de {name}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_ground.py"/>
        <source>so few samples hold no two classes; the groups are larger</source>
        <translation>si peu d’échantillons ne contiennent pas deux classes ; les groupes sont plus grands</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_ground.py"/>
        <source>{number} of {all} samples were drawn for this verdict, whole groups of them.</source>
        <translation>{number} échantillons sur {all} ont été tirés pour ce verdict, par groupes entiers.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_labels.py"/>
        <source>Learning from {share:.0%} of the labels</source>
        <translation>Apprentissage avec {share:.0%} des étiquettes</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_models.py"/>
        <source>a model of its kind cannot be trained further</source>
        <translation>un modèle de ce genre ne peut pas être entraîné plus avant</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_models.py"/>
        <source>{model}, trained further on these labels</source>
        <translation>{model}, entraîné plus avant sur ces étiquettes</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_models.py"/>
        <source>{model} as it is</source>
        <translation>{model} tel quel</translation>
    </message>
    <message>
        <location filename="../engine/jobs/write_report.py"/>
        <source>Report ready</source>
        <translation>Rapport prêt</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{rows}: without an outline, left out.</source>
        <translation>{rows} : sans contour, écarté.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{rows}: the outline crosses itself and was mended.</source>
        <translation>{rows} : le contour se croise lui-même et a été réparé.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{rows}: the outline could not be mended, left out.</source>
        <translation>{rows} : contour irréparable, écarté.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>1 parcel lies outside the mapped area, left out.</source>
        <translation>1 parcelle hors de la zone cartographiée a été laissée de côté.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{number} parcels lie outside the mapped area, left out.</source>
        <translation>{number} parcelles hors de la zone cartographiée ont été laissées de côté.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{rows}: the same parcel again, left out.</source>
        <translation>{rows} : la même parcelle en double, écartée.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{pairs} pairs of labelled parcels overlap. Pixels that lie in two parcels are not learned from.</source>
        <translation>{pairs} paires de parcelles étiquetées se recouvrent. Les pixels situés dans deux parcelles ne servent pas à l’apprentissage.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{rows}: smaller than one pixel of {side:.0f} m.</source>
        <translation>{rows} : plus petit qu’un pixel de {side:.0f} m.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{crops}: one labelled parcel each. They are learned, but not scored.</source>
        <translation>{crops} : une seule parcelle étiquetée chacune. Apprises, mais non évaluées.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>Rows {rows}</source>
        <translation>Lignes {rows}</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>Rows {rows} and {more} more</source>
        <translation>Lignes {rows} et {more} autres</translation>
    </message>
    <message>
        <location filename="../engine/labels/coded.py"/>
        <source>{parcels} parcels stay without a label: the crosswalk “{crosswalk}” has no name for their codes at the level “{level}”: {codes}.</source>
        <translation>Parcelles restées sans étiquette : {parcels}. La correspondance « {crosswalk} » n’a pas de nom pour leurs codes au niveau « {level} » : {codes}.</translation>
    </message>
    <message>
        <location filename="../engine/labels/coded.py"/>
        <source>it goes with a crosswalk, which is not given</source>
        <translation>cela va avec une correspondance, qui n’est pas donnée</translation>
    </message>
    <message>
        <location filename="../engine/labels/coded.py"/>
        <source>it goes with a file of labels, and none is given</source>
        <translation>cela va avec un fichier d’étiquettes, et aucun n’est donné</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/hierarchy.py"/>
        <source>it holds no “kinds”</source>
        <translation>il ne contient pas de « kinds »</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/hierarchy.py"/>
        <source>“{name}” is there twice</source>
        <translation>« {name} » y est deux fois</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/hierarchy.py"/>
        <source>“{name}” is no crop</source>
        <translation>« {name} » n’est pas une culture</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/hierarchy.py"/>
        <source>it is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/legends.py"/>
        <source>at “{field}”: {detail}</source>
        <translation>à « {field} » : {detail}</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/legends.py"/>
        <source>the hierarchy has no “{name}”</source>
        <translation>la hiérarchie n’a pas de « {name} »</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/legends.py"/>
        <source>the code {code} is there twice</source>
        <translation>le code {code} y est deux fois</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/mapping.py"/>
        <source>“{level}” is no level; there are {known}</source>
        <translation>« {level} » n’est pas un niveau ; il y a {known}</translation>
    </message>
    <message>
        <location filename="../engine/labels/read.py"/>
        <source>it holds no parcels</source>
        <translation>il ne contient pas de parcelles</translation>
    </message>
    <message>
        <location filename="../engine/labels/read.py"/>
        <source>it holds {kinds}, and parcels must be polygons</source>
        <translation>il contient {kinds}, et les parcelles doivent être des polygones</translation>
    </message>
    <message>
        <location filename="../engine/labels/read.py"/>
        <source>{file} is not JSON ({problem})</source>
        <translation>{file} n’est pas du JSON ({problem})</translation>
    </message>
    <message>
        <location filename="../engine/labels/split.py"/>
        <source>leave one parcel out</source>
        <translation>une parcelle mise de côté à la fois</translation>
    </message>
    <message>
        <location filename="../engine/labels/split.py"/>
        <source>spatial blocks of {side} m, {folds} folds</source>
        <translation>blocs spatiaux de {side} m, {folds} blocs de validation croisée</translation>
    </message>
    <message>
        <location filename="../engine/labels/store.py"/>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <location filename="../engine/live/labels.py"/>
        <source>Labels that the legend does not know are left out: {names} ({count}).</source>
        <translation>Les étiquettes que la légende ne connaît pas sont laissées de côté : {names} ({count}).</translation>
    </message>
    <message>
        <location filename="../engine/live/land.py"/>
        <source>The preview leaves out the cropland mask: {why}</source>
        <translation>L’aperçu se passe du masque des terres cultivées : {why}</translation>
    </message>
    <message>
        <location filename="../engine/live/session.py"/>
        <source>Making features of the imagery</source>
        <translation>Calcul des traits à partir des images</translation>
    </message>
    <message>
        <location filename="../engine/live/tiles.py"/>
        <source>a view has no negative size</source>
        <translation>une vue n’a pas de taille négative</translation>
    </message>
    <message>
        <location filename="../engine/live/tiles.py"/>
        <source>it must be four numbers: left,bottom,right,top</source>
        <translation>ce doivent être quatre nombres : gauche,bas,droite,haut</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland.py"/>
        <source>give a mask of cropland or a model of it, not both</source>
        <translation>donnez un masque des terres cultivées ou un modèle, pas les deux</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland.py"/>
        <source>a model has no values to choose from</source>
        <translation>un modèle n’a pas de valeurs parmi lesquelles choisir</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland.py"/>
        <source>they belong to a mask of cropland, and there is none</source>
        <translation>elles vont avec un masque des terres cultivées, et il n’y en a pas</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>“{text}” is no list of numbers, e.g. 40 or 40,50</source>
        <translation>« {text} » n’est pas une liste de nombres, p. ex. 40 ou 40,50</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>polygons of cropland have no values</source>
        <translation>des polygones de terres cultivées n’ont pas de valeurs</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>Reading the cropland mask</source>
        <translation>Lecture du masque des terres cultivées</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>it holds nothing where the map lies, only nodata</source>
        <translation>il ne contient rien là où est la carte, seulement nodata</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>By {mask}, the map holds no cropland at all.</source>
        <translation>D’après {mask}, la carte ne contient aucune terre cultivée.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>By {mask}, all of the map is cropland: nothing was kept out.</source>
        <translation>D’après {mask}, toute la carte est en terres cultivées : rien n’a été écarté.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>{mask} says nothing of {percent:.1f} % of the area; there every pixel was forced into a crop.</source>
        <translation>{mask} ne dit rien de {percent:.1f} % de la zone ; là, chaque pixel a été rangé de force dans une culture.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>it holds other values than 0 and 1 ({values}); say which of them are cropland</source>
        <translation>il contient d’autres valeurs que 0 et 1 ({values}) ; dites lesquelles sont des terres cultivées</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>it is neither a raster nor a layer of polygons</source>
        <translation>ce n’est ni un raster ni une couche de polygones</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>it holds no polygon</source>
        <translation>il ne contient aucun polygone</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>it has no coordinate system, so nobody knows where it lies</source>
        <translation>il n’a pas de système de coordonnées, donc nul ne sait où il est</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>it does not reach the mapped area</source>
        <translation>il n’atteint pas la zone cartographiée</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields.py"/>
        <source>it is no layer of polygons</source>
        <translation>ce n’est pas une couche de polygones</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields.py"/>
        <source>none of it reaches the mapped area</source>
        <translation>rien n’en atteint la zone cartographiée</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields.py"/>
        <source>it holds {kinds}, and fields must be polygons</source>
        <translation>elle contient {kinds}, et des champs doivent être des polygones</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields.py"/>
        <source>it has no such layer; it has {layers}</source>
        <translation>elle n’a pas cette couche ; elle a {layers}</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields.py"/>
        <source>it has several layers ({layers}); say which one</source>
        <translation>elle a plusieurs couches ({layers}) ; dites laquelle</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>The model learned from the mean series of whole parcels, and no layer of fields was given: each pixel was mapped by itself, by a noisier series than those that the held-out figures tell of.</source>
        <translation>Le modèle a appris de la série moyenne de parcelles entières, et aucune couche de champs n’a été donnée : chaque pixel a été cartographié seul, d’après une série plus bruitée que celles sur lesquelles portent les chiffres de validation.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>Segments of the imagery were mapped, not pixels. They end at the edges of squares of {side} pixels, and may reach across the border of two fields.</source>
        <translation>Des segments des images ont été cartographiés, non des pixels. Ils s’arrêtent aux bords de carrés de {side} pixels, et peuvent franchir la limite entre deux champs.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>Between the fields of {fields} each segment was mapped.</source>
        <translation>Entre les champs de {fields}, chaque segment a été cartographié.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>Between the fields of {fields} each pixel was mapped.</source>
        <translation>Entre les champs de {fields}, chaque pixel a été cartographié.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>Only the fields of {fields} are mapped; the rest is no data.</source>
        <translation>Seuls les champs de {fields} sont cartographiés ; le reste est sans donnée.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>{number} of {total} fields were not classified: they hold no pixel&apos;s centre, or were never seen.</source>
        <translation>{number} champs sur {total} n’ont pas été classés : ils ne contiennent le centre d’aucun pixel, ou n’ont jamais été vus.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>The model learned from segments, and was asked for the mean series of whole fields; its held-out figures are those of segments. Train it by parcel (--unit parcel) for figures of fields.</source>
        <translation>Le modèle a appris de segments, et on lui a demandé la série moyenne de champs entiers ; ses chiffres de validation sont ceux de segments. Entraînez-le par parcelle (--unit parcel) pour des chiffres de champs.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>The model learned from single pixels, and was asked for the mean series of whole fields; its held-out figures are those of pixels. Train it by parcel (--unit parcel) for figures of fields.</source>
        <translation>Le modèle a appris de pixels isolés, et on lui a demandé la série moyenne de champs entiers ; ses chiffres de validation sont ceux de pixels. Entraînez-le par parcelle (--unit parcel) pour des chiffres de champs.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>Reading the fields</source>
        <translation>Lecture des champs</translation>
    </message>
    <message>
        <location filename="../engine/mapping/judge.py"/>
        <source>The map classifies other units than those that were held out in training, so its confidence is what the model itself says, and no pixel is called sure or unsure.</source>
        <translation>La carte classe d’autres unités que celles mises de côté à l’entraînement : sa confiance est donc ce que dit le modèle lui-même, et aucun pixel n’est dit sûr ou pas sûr.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/judge.py"/>
        <source>The map goes without a sensor that the model was measured with, so its confidence is what the model itself says, and no pixel is called sure or unsure.</source>
        <translation>La carte se passe d’un capteur avec lequel le modèle a été mesuré : sa confiance est donc ce qu’en dit le modèle lui-même, et aucun pixel n’est dit sûr ou incertain.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/judge.py"/>
        <source>The imagery lacks bands that the training had, so how unlike the training a pixel is could not be measured.</source>
        <translation>Il manque aux images des bandes que l’apprentissage avait ; on n’a donc pas pu mesurer à quel point un pixel diffère de l’apprentissage.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/judge.py"/>
        <source>it is a share between {least} and {most}, such as 0.9, not {found:g}</source>
        <translation>c’est une part entre {least} et {most}, comme 0.9, non {found:g}</translation>
    </message>
    <message>
        <location filename="../engine/mapping/judge.py"/>
        <source>The model keeps nothing to judge single pixels by, so the map has no layers of unsure pixels and of applicability, and its confidence is what the model itself says. Train the model again to have them.</source>
        <translation>Le modèle ne garde rien pour juger des pixels isolés ; la carte n’a donc pas de couches des pixels pas sûrs et de l’applicabilité, et sa confiance est ce que le modèle dit lui-même. Entraînez le modèle de nouveau pour les avoir.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/predict_map.py"/>
        <source>Mapping</source>
        <translation>Cartographie</translation>
    </message>
    <message>
        <location filename="../engine/mapping/predict_map.py"/>
        <source>Writing the map</source>
        <translation>Écriture de la carte</translation>
    </message>
    <message>
        <location filename="../engine/project/artefacts.py"/>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <location filename="../engine/project/artefacts.py"/>
        <source>model {name}</source>
        <translation>modèle {name}</translation>
    </message>
    <message>
        <location filename="../engine/project/artefacts.py"/>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <location filename="../engine/project/artefacts.py"/>
        <source>map {name}</source>
        <translation>carte {name}</translation>
    </message>
    <message>
        <location filename="../engine/project/artefacts.py"/>
        <source>it does not hold an object</source>
        <translation>il ne contient pas d’objet</translation>
    </message>
    <message>
        <location filename="../engine/project/document.py"/>
        <source>{problem} at line {line}, column {column}</source>
        <translation>{problem} à la ligne {line}, colonne {column}</translation>
    </message>
    <message>
        <location filename="../engine/project/document.py"/>
        <source>it is not text (byte {byte})</source>
        <translation>ce n’est pas du texte (octet {byte})</translation>
    </message>
    <message>
        <location filename="../engine/project/document.py"/>
        <source>it does not hold a project</source>
        <translation>il ne contient pas de projet</translation>
    </message>
    <message>
        <location filename="../engine/project/project.py"/>
        <source>no write permission</source>
        <translation>pas de droit d’écriture</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>Cropland was told from other land by the mask {mask}.</source>
        <translation>Les terres cultivées ont été distinguées du reste par le masque {mask}.</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>Imagery and labels</source>
        <translation>Images et étiquettes</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>made by Furrow&apos;s simulator, free to use</source>
        <translation>produites par le simulateur de Furrow, libres</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>Simulated.</source>
        <translation>Simulé.</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>Sentinel imagery</source>
        <translation>Images Sentinel</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>free, full and open (Copernicus data terms)</source>
        <translation>gratuites, complètes et ouvertes (conditions des données Copernicus)</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>Contains modified Copernicus Sentinel data {years}.</source>
        <translation>Contient des données Copernicus Sentinel modifiées {years}.</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>The table “{title}” that the model learned from</source>
        <translation>La table « {title} » dont le modèle a appris</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>The weights that the model began with</source>
        <translation>Les poids dont le modèle est parti</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>as stated beside their name</source>
        <translation>comme indiqué à côté de leur nom</translation>
    </message>
    <message>
        <location filename="../engine/report/later.py"/>
        <source>an object is wanted</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <location filename="../engine/sampling/next_parcel.py"/>
        <source>Nothing is labelled yet, and much of the area is like this.</source>
        <translation>Rien n’est encore étiqueté, et une grande partie de la zone ressemble à ceci.</translation>
    </message>
    <message>
        <location filename="../engine/sampling/next_parcel.py"/>
        <source>Unlike anything labelled.</source>
        <translation>Ne ressemble à rien d’étiqueté.</translation>
    </message>
    <message>
        <location filename="../engine/sampling/next_parcel.py"/>
        <source>Least sure: {first} or {second}?</source>
        <translation>Le moins sûr : {first} ou {second} ?</translation>
    </message>
    <message>
        <location filename="../engine/service/failures.py"/>
        <source>a request for more memory was refused</source>
        <translation>une demande de mémoire a été refusée</translation>
    </message>
    <message>
        <location filename="../engine/service/failures.py"/>
        <source>the system ended it with {how} to free memory</source>
        <translation>le système l’a arrêté avec {how} pour libérer de la mémoire</translation>
    </message>
    <message>
        <location filename="../engine/service/failures.py"/>
        <source>it ended with {how} while it used {percent:.0f} % of the memory</source>
        <translation>il s’est arrêté avec {how} alors qu’il utilisait {percent:.0f} % de la mémoire</translation>
    </message>
    <message>
        <location filename="../engine/studies/adapting.py"/>
        <source>Training on the other season or region</source>
        <translation>Entraînement sur l’autre saison ou région</translation>
    </message>
    <message>
        <location filename="../engine/studies/adapting.py"/>
        <source>Adapting, and training anew</source>
        <translation>Adaptation, et entraînement de nouveau</translation>
    </message>
    <message>
        <location filename="../engine/studies/adapting.py"/>
        <source>the parcels are of one class alone</source>
        <translation>les parcelles sont d’une seule classe</translation>
    </message>
    <message>
        <location filename="../engine/studies/adapting_points.py"/>
        <source>The seasons are simulated: the figures say nothing of real fields</source>
        <translation>Les saisons sont simulées : les chiffres ne disent rien de champs réels</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>expected kilometres, as 20,25,30</source>
        <translation>des kilomètres sont attendus, comme 20,25,30</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>expected kilometres above 0, as 20,25,30</source>
        <translation>des kilomètres supérieurs à 0 sont attendus, comme 20,25,30</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>no parcel has a place</source>
        <translation>aucune parcelle n’a de lieu</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>none of {tries} that were tried: {why}</source>
        <translation>aucun des {tries} essayés : {why}</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>expected longitude,latitude, as 4.35,50.85</source>
        <translation>longitude,latitude est attendu, comme 4.35,50.85</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>expected degrees, as 4.35,50.85</source>
        <translation>des degrés sont attendus, comme 4.35,50.85</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>{parcels} parcels of {classes} classes lie within {radius} km of {point}; {least} of two classes are needed</source>
        <translation>{parcels} parcelles de {classes} classes sont à moins de {radius} km de {point} ; il en faut {least} de deux classes</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>outside {radius} km of {point} some class has too few parcels to test on</source>
        <translation>à plus de {radius} km de {point}, une classe a trop peu de parcelles pour le test</translation>
    </message>
    <message>
        <location filename="../engine/studies/grounds.py"/>
        <source>their seasons do not line up: steps of the months {one}, and of {other}</source>
        <translation>leurs saisons ne se correspondent pas : pas de temps des mois {one}, et {other}</translation>
    </message>
    <message>
        <location filename="../engine/studies/grounds.py"/>
        <source>they do not have the same series of bands</source>
        <translation>ils n’ont pas les mêmes séries de bandes</translation>
    </message>
    <message>
        <location filename="../engine/studies/grounds.py"/>
        <source>networks over patches are not tested in places that were moved</source>
        <translation>les réseaux sur vignettes ne sont pas testés dans des lieux décalés</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>one is a project, the other a table</source>
        <translation>l’un est un projet, l’autre une table</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>they are one and the same; two regions are needed</source>
        <translation>c’est un seul et même lieu ; il faut deux régions</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>the {place} has no {bands}</source>
        <translation>la {place} n’a pas {bands}</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>{number} parcels lie in both places: they are learned from in the one and tested on in the other, so the figures flatter</source>
        <translation>{number} parcelles sont dans les deux lieux : on apprend d’elles dans l’un et on teste sur elles dans l’autre, les chiffres sont donc flatteurs</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>{number} parcels or samples lie in both places by their names, and are not tested on</source>
        <translation>{number} parcelles ou échantillons sont, d’après leurs noms, dans les deux lieux, et ne servent pas à tester</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>the time steps differ: means over calendar months are used</source>
        <translation>les pas de temps diffèrent : des moyennes par mois civil sont prises</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>series that are no whole year cannot be turned by half of one</source>
        <translation>des séries qui ne font pas une année entière ne peuvent pas être décalées d’une demi-année</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>their seasons do not line up: one of them was seen on fewer than two dates</source>
        <translation>leurs saisons ne se superposent pas : l’un d’eux a été vu à moins de deux dates</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>their seasons do not line up: {days} days of the year are in both</source>
        <translation>leurs saisons ne se correspondent pas : {days} jours de l’année sont dans les deux</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>a project has no groupings: it belongs to a table</source>
        <translation>un projet n’a pas de groupements : cela appartient à une table</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>they share {number} crops with {least} samples in the target; two are needed</source>
        <translation>ils ont en commun {number} cultures avec {least} échantillons dans la cible ; il en faut deux</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>these crops have too few samples in one of them: {lacking}; there are {known}</source>
        <translation>ces cultures ont trop peu d’échantillons dans l’un des deux : {lacking} ; il y a {known}</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>no parcel was seen in the imagery of {step}s</source>
        <translation>aucune parcelle n’a été vue dans les images au pas de temps « {step} »</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>they share no series of the bands {bands}</source>
        <translation>ils n’ont pas de série commune des bandes {bands}</translation>
    </message>
    <message>
        <location filename="../engine/studies/points.py"/>
        <source>{done} of {number} points</source>
        <translation>{done} points sur {number}</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: do not adapt with parcels within {leads}. The model as it is (macro-F1 {as_is:.2f}) is better.</source>
        <translation>{recipe} : n’adaptez pas avec des parcelles à moins de {leads}. Le modèle tel quel (macro-F1 {as_is:.2f}) est meilleur.</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: adapting helps with parcels within {leads}; as it is: {as_is:.2f}</source>
        <translation>{recipe} : adapter aide avec des parcelles à moins de {leads} ; tel quel : {as_is:.2f}</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: these draws cannot tell whether adapting with parcels near helps or hurts: {leads} against {as_is:.2f} as it is</source>
        <translation>{recipe} : ces tirages ne permettent pas de dire si adapter avec des parcelles proches aide ou nuit : {leads} contre {as_is:.2f} tel quel</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: trained anew from parcels within {leads} is behind the model as it is ({as_is:.2f})</source>
        <translation>{recipe} : entraîné de nouveau avec des parcelles à moins de {leads}, il est derrière le modèle tel quel ({as_is:.2f})</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: trained anew from parcels within {leads} is ahead of the model as it is ({as_is:.2f})</source>
        <translation>{recipe} : entraîné de nouveau avec des parcelles à moins de {leads}, il est devant le modèle tel quel ({as_is:.2f})</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: trained anew from parcels near and as it is ({as_is:.2f}) cannot be told apart: {leads}</source>
        <translation>{recipe} : entraîné de nouveau avec des parcelles proches et tel quel ({as_is:.2f}) ne peuvent pas être départagés : {leads}</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: from parcels near, adapted is behind trained anew: {leads}</source>
        <translation>{recipe} : avec des parcelles proches, adapté est derrière entraîné de nouveau : {leads}</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: from parcels near, adapted is ahead of trained anew: {leads}</source>
        <translation>{recipe} : avec des parcelles proches, adapté est devant entraîné de nouveau : {leads}</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}, {arm}: as many parcels from anywhere are worse than those within {leads}</source>
        <translation>{recipe}, {arm} : autant de parcelles de n’importe où valent moins que celles à moins de {leads}</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}, {arm}: as many parcels from anywhere are better than those within {leads}</source>
        <translation>{recipe}, {arm} : autant de parcelles de n’importe où valent mieux que celles à moins de {leads}</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}, {arm}: parcels near and as many from anywhere cannot be told apart: {leads}</source>
        <translation>{recipe}, {arm} : parcelles proches et autant de n’importe où ne peuvent pas être départagées : {leads}</translation>
    </message>
    <message>
        <location filename="../engine/studies/running.py"/>
        <source>nothing was scored</source>
        <translation>rien n’a pu être évalué</translation>
    </message>
    <message>
        <location filename="../engine/studies/seasons.py"/>
        <source>they share no band of the recipe&apos;s sensors</source>
        <translation>elles n’ont en commun aucune bande des capteurs de la recette</translation>
    </message>
    <message>
        <location filename="../engine/studies/seasons.py"/>
        <source>Not in both seasons, and not used: {bands}</source>
        <translation>Absentes de l’une des deux saisons, et non utilisées : {bands}</translation>
    </message>
    <message>
        <location filename="../engine/studies/seasons.py"/>
        <source>fewer than three months of the year are in both</source>
        <translation>moins de trois mois de l’année sont dans les deux</translation>
    </message>
    <message>
        <location filename="../engine/studies/tables.py"/>
        <source>Kept whole: the grouping “{name}”</source>
        <translation>Gardé entier : le groupement « {name} »</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer.py"/>
        <source>some crop stands in one group only, so none of it is left to learn from</source>
        <translation>une culture n’est que dans un seul groupe, il n’en reste donc rien pour apprendre</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer.py"/>
        <source>too few samples of some crop are left to test on</source>
        <translation>il reste trop peu d’échantillons d’une culture pour tester</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer.py"/>
        <source>{recipe}, {arm}</source>
        <translation>{recipe}, {arm}</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer_points.py"/>
        <source>One draw: no interval, so nothing can be told from chance</source>
        <translation>Un seul tirage : pas d’intervalle, donc rien ne peut être distingué du hasard</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer_points.py"/>
        <source> (simulated)</source>
        <translation> (simulé)</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer_points.py"/>
        <source>From {source} to {target}{simulated}</source>
        <translation>De {source} à {target}{simulated}</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer_points.py"/>
        <source>Simulated fields: read the rows against each other only; they say nothing about real fields.</source>
        <translation>Champs simulés : ne comparez les lignes qu’entre elles ; elles ne disent rien de champs réels.</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer_recipes.py"/>
        <source>{recipe} learns from the area as well, or tells no crops</source>
        <translation>{recipe} apprend aussi de la zone, ou ne distingue pas de cultures</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer_recipes.py"/>
        <source>none of these recipes can learn from such places</source>
        <translation>aucune de ces recettes ne peut apprendre à partir de tels lieux</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: do not adapt with so many parcels of each class: {labels}. The model as it is (macro-F1 {as_is:.2f}) is better.</source>
        <translation>{recipe}, {year} : n’adaptez pas avec ce nombre de parcelles de chaque classe : {labels}. Le modèle tel quel (macro-F1 {as_is:.2f}) est meilleur.</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: adapting helps with so many parcels of each class: {labels}; as it is, the model reaches {as_is:.2f}</source>
        <translation>{recipe}, {year} : adapter aide avec ce nombre de parcelles de chaque classe : {labels} ; tel quel, le modèle atteint {as_is:.2f}</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: these draws cannot tell whether adapting helps or hurts: {labels} against {as_is:.2f} as it is. Keep the model as it is until more is known.</source>
        <translation>{recipe}, {year} : ces tirages ne permettent pas de dire si adapter aide ou nuit : {labels} contre {as_is:.2f} tel quel. Gardez le modèle tel quel tant qu’on n’en sait pas plus.</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: adapted is behind trained anew with {labels} of each class</source>
        <translation>{recipe}, {year} : adapté est derrière entraîné de nouveau avec {labels} de chaque classe</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: adapted is ahead of trained anew with {labels} of each class</source>
        <translation>{recipe}, {year} : adapté est devant entraîné de nouveau avec {labels} de chaque classe</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: trained anew is behind the model as it is ({as_is:.2f}) with {labels} of each class</source>
        <translation>{recipe}, {year} : entraîné de nouveau, il est derrière le modèle tel quel ({as_is:.2f}) avec {labels} de chaque classe</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: trained anew is ahead of the model as it is ({as_is:.2f}) with {labels} of each class</source>
        <translation>{recipe}, {year} : entraîné de nouveau, il est devant le modèle tel quel ({as_is:.2f}) avec {labels} de chaque classe</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: trained anew and as it is ({as_is:.2f}) cannot be told apart: {labels} of each class</source>
        <translation>{recipe}, {year} : entraîné de nouveau et tel quel ({as_is:.2f}) ne peuvent pas être départagés : {labels} de chaque classe</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>the dates of {table} tell no year</source>
        <translation>les dates de {table} ne donnent pas d’année</translation>
    </message>
    <message>
        <location filename="../engine/training/adapting.py"/>
        <source>no part of a model of this kind can be trained further by itself</source>
        <translation>aucune partie d’un modèle de ce genre ne peut être entraînée davantage à elle seule</translation>
    </message>
    <message>
        <location filename="../engine/training/adapting.py"/>
        <source>The model as it is does best on {parcels} unseen parcels: macro-F1 {as_is:.2f}, against {scratch:.2f} of one trained anew. Its kind cannot be trained further.</source>
        <translation>Le modèle tel quel fait le mieux sur {parcels} parcelles non vues : macro-F1 {as_is:.2f}, contre {scratch:.2f} pour un modèle entraîné de nouveau. Ce genre de modèle ne peut pas être entraîné plus avant.</translation>
    </message>
    <message>
        <location filename="../engine/training/adapting.py"/>
        <source>A model trained anew does best on {parcels} unseen parcels: macro-F1 {scratch:.2f}, against {as_is:.2f} of the model as it is. Its kind cannot be trained further.</source>
        <translation>Un modèle entraîné de nouveau fait le mieux sur {parcels} parcelles non vues : macro-F1 {scratch:.2f}, contre {as_is:.2f} pour le modèle tel quel. Ce genre de modèle ne peut pas être entraîné plus avant.</translation>
    </message>
    <message>
        <location filename="../engine/training/adapting.py"/>
        <source>The adapted model is best, by a lead that may be chance: on {parcels} unseen parcels it reaches macro-F1 {adapted:.2f}, as it is {as_is:.2f}, trained anew {scratch:.2f}.</source>
        <translation>Le modèle adapté est le meilleur, d’une avance qui peut tenir au hasard : sur {parcels} parcelles non vues, il atteint un macro-F1 de {adapted:.2f}, tel quel {as_is:.2f}, entraîné de nouveau {scratch:.2f}.</translation>
    </message>
    <message>
        <location filename="../engine/training/adapting.py"/>
        <source>Adapting helps: on {parcels} unseen parcels the adapted model reaches macro-F1 {adapted:.2f}, as it is {as_is:.2f}, trained anew {scratch:.2f}.</source>
        <translation>Adapter aide : sur {parcels} parcelles non vues, le modèle adapté atteint un macro-F1 de {adapted:.2f}, tel quel {as_is:.2f}, entraîné de nouveau {scratch:.2f}.</translation>
    </message>
    <message>
        <location filename="../engine/training/adapting.py"/>
        <source>Adapting hurts or does not help: on {parcels} unseen parcels the model as it is reaches macro-F1 {as_is:.2f}, adapted {adapted:.2f}, trained anew {scratch:.2f}. Keep it as it is, or label more parcels and try again.</source>
        <translation>Adapter nuit ou n’aide pas : sur {parcels} parcelles non vues, le modèle tel quel atteint un macro-F1 de {as_is:.2f}, adapté {adapted:.2f}, entraîné de nouveau {scratch:.2f}. Gardez-le tel quel, ou étiquetez plus de parcelles et réessayez.</translation>
    </message>
    <message>
        <location filename="../engine/training/adapting.py"/>
        <source>The earlier model is no help here: on {parcels} unseen parcels a model trained anew reaches macro-F1 {scratch:.2f}, the adapted one {adapted:.2f}, as it is {as_is:.2f}.</source>
        <translation>Le modèle antérieur n’aide pas ici : sur {parcels} parcelles non vues, un modèle entraîné de nouveau atteint un macro-F1 de {scratch:.2f}, l’adapté {adapted:.2f}, tel quel {as_is:.2f}.</translation>
    </message>
    <message>
        <location filename="../engine/training/bundle.py"/>
        <source>what its card says of the learner cannot be read ({problem})</source>
        <translation>ce que sa fiche dit de l’apprenant est illisible ({problem})</translation>
    </message>
    <message>
        <location filename="../engine/training/bundle.py"/>
        <source>its classes are not those of its legend</source>
        <translation>ses classes ne sont pas celles de sa légende</translation>
    </message>
    <message>
        <location filename="../engine/training/bundle.py"/>
        <source>this Furrow has no learner “{name}”</source>
        <translation>ce Furrow n’a pas d’apprenant « {name} »</translation>
    </message>
    <message>
        <location filename="../engine/training/bundle.py"/>
        <source>it is not the file that training wrote</source>
        <translation>ce n’est pas le fichier que l’apprentissage a écrit</translation>
    </message>
    <message>
        <location filename="../engine/training/bundle.py"/>
        <source>the model&apos;s card does not list it, so it cannot be checked</source>
        <translation>la fiche du modèle ne le mentionne pas, il ne peut donc pas être vérifié</translation>
    </message>
    <message>
        <location filename="../engine/training/bundle.py"/>
        <source>its recipe has no proper name: {name}</source>
        <translation>sa recette n’a pas de nom valable : {name}</translation>
    </message>
    <message>
        <location filename="../engine/training/bundle.py"/>
        <source>it names a file outside its folder: {name}</source>
        <translation>elle nomme un fichier hors de son dossier : {name}</translation>
    </message>
    <message>
        <location filename="../engine/training/crossval.py"/>
        <source>no labelled parcel covers the centre of a pixel that was seen</source>
        <translation>aucune parcelle étiquetée ne couvre le centre d’un pixel observé</translation>
    </message>
    <message>
        <location filename="../engine/training/crossval.py"/>
        <source>Fold {number} was finished before training was interrupted</source>
        <translation>Le bloc de validation croisée {number} était fini avant l’interruption de l’entraînement</translation>
    </message>
    <message>
        <location filename="../engine/training/crossval.py"/>
        <source>Going on after fold {number}</source>
        <translation>Reprise après le bloc de validation croisée {number}</translation>
    </message>
    <message>
        <location filename="../engine/training/feature_heads.py"/>
        <source>{option} is none of {known}</source>
        <translation>{option} n’est aucun de {known}</translation>
    </message>
    <message>
        <location filename="../engine/training/few_shot.py"/>
        <source>{classes}: fewer than {number} samples</source>
        <translation>{classes} : moins de {number} échantillons</translation>
    </message>
    <message>
        <location filename="../engine/training/few_shot.py"/>
        <source>fewer than two classes have {number} samples</source>
        <translation>moins de deux classes ont {number} échantillons</translation>
    </message>
    <message>
        <location filename="../engine/training/few_shot.py"/>
        <source>{number} labels a class</source>
        <translation>{number} étiquettes par classe</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>it was trained on {trained}, the imagery has {found}</source>
        <translation>il a été entraîné sur {trained}, les images ont {found}</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>it was trained on {trained} time steps, the imagery has {found}</source>
        <translation>il a été entraîné sur {trained} pas de temps, les images en ont {found}</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>a time step of it is {trained}, of the imagery {found}</source>
        <translation>son pas de temps est {trained}, celui des images {found}</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>The imagery has no {lacking}, which the model “{model}” learned from: it maps by {found} alone. How good it is without was not measured.</source>
        <translation>L’imagerie n’a pas de {lacking}, dont le modèle « {model} » a appris : il cartographie avec {found} seulement. Ce qu’il vaut ainsi n’a pas été mesuré.</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>The imagery does not say which convention its Sentinel-1 is in, and the model “{model}” learned from {trained}. If they differ, the map is worse for it.</source>
        <translation>L’imagerie ne dit pas dans quelle convention est son Sentinel-1, et le modèle « {model} » a appris de {trained}. Si elles diffèrent, la carte en pâtit.</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>It is not known which convention the Sentinel-1 was in that the model “{model}” learned from; that of the imagery is {found}. If they differ, the map is worse for it.</source>
        <translation>On ne sait pas dans quelle convention était le Sentinel-1 dont le modèle « {model} » a appris ; celle de l’imagerie est {found}. Si elles diffèrent, la carte en pâtit.</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>its season begins about {trained}, that of the imagery about {found}; a model needs a season that begins in the same month</source>
        <translation>sa saison commence vers {trained}, celle des images vers {found} ; un modèle demande une saison qui commence le même mois</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>its Sentinel-1 is {trained}, that of the imagery {found}</source>
        <translation>son Sentinel-1 est {trained}, celui des images {found}</translation>
    </message>
    <message>
        <location filename="../engine/training/ground.py"/>
        <source>no training sample was seen</source>
        <translation>aucun échantillon d’apprentissage n’a été vu</translation>
    </message>
    <message>
        <location filename="../engine/training/ground.py"/>
        <source>all training samples look the same</source>
        <translation>tous les échantillons d’apprentissage se ressemblent</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>letters, digits and - _ . only</source>
        <translation>lettres, chiffres et - _ . seulement</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>at least two are needed</source>
        <translation>il en faut au moins deux</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>at least one sensor is needed</source>
        <translation>il faut au moins un capteur</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>each sensor once</source>
        <translation>chaque capteur une fois</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>1 to {most}</source>
        <translation>1 à {most}</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>month, dekad or a number of days, as 16d</source>
        <translation>month, dekad ou un nombre de jours, comme 16d</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>interpolate, nan, or a number</source>
        <translation>interpolate, nan, ou un nombre</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>MM-DD</source>
        <translation>MM-JJ</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>at least one is needed</source>
        <translation>il en faut au moins un</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>each band once</source>
        <translation>chaque bande une seule fois</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>one number a band</source>
        <translation>un nombre par bande</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>must not be 0</source>
        <translation>ne doit pas être 0</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>{problem}: no such day or step</source>
        <translation>{problem} : ce jour ou ce pas n’existe pas</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>{field}: {detail}</source>
        <translation>{field} : {detail}</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>one of {known}</source>
        <translation>l’un de {known}</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>it is larger than one ONNX file can be</source>
        <translation>il est plus grand qu’un fichier ONNX ne peut l’être</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>a smaller model</source>
        <translation>un modèle plus petit</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>it is no whole ONNX model ({problem})</source>
        <translation>ce n’est pas un modèle ONNX entier ({problem})</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>export it anew, with all weights in the one file and standard operators only</source>
        <translation>exportez-le de nouveau, avec tous les poids dans ce seul fichier et des opérateurs standard seulement</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>it has {number} inputs ({names})</source>
        <translation>il a {number} entrées ({names})</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>export it with one input</source>
        <translation>exportez-le avec une seule entrée</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>{number} of its outputs are tables of scores</source>
        <translation>{number} de ses sorties sont des tables de scores</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>export it with one output of (samples, classes); with skl2onnx: zipmap=False</source>
        <translation>exportez-le avec une sortie (échantillons, classes) ; avec skl2onnx : zipmap=False</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>it tells {found} classes apart, the JSON names {named}</source>
        <translation>il distingue {found} classes, le JSON en nomme {named}</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>name all its classes, in the order of its output</source>
        <translation>nommez toutes ses classes, dans l’ordre de sa sortie</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>it does not run on {samples} series of {steps} steps and {bands} bands, laid out as {layout} ({problem})</source>
        <translation>il ne tourne pas sur {samples} séries de {steps} pas et {bands} bandes, disposées en {layout} ({problem})</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>compare steps, bands and layout with how it was trained, and export it for any number of samples</source>
        <translation>comparez pas, bandes et disposition avec son entraînement, et exportez-le pour un nombre quelconque d’échantillons</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>its output is no number for ordinary series</source>
        <translation>sa sortie n’est pas un nombre pour des séries ordinaires</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>compare units and scaling with its training</source>
        <translation>comparez unités et mise à l’échelle avec son entraînement</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>its output is no probabilities (from {low:.2f} to {high:.2f}, sum {sum:.2f})</source>
        <translation>sa sortie n’est pas faite de probabilités (de {low:.2f} à {high:.2f}, somme {sum:.2f})</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>say “output”: “logits” in the JSON, or export it with a softmax at its end</source>
        <translation>mettez « output » : « logits » dans le JSON, ou exportez-le avec un softmax à la fin</translation>
    </message>
    <message>
        <location filename="../engine/training/keep.py"/>
        <source>How far training is could not be written to {folder} ({problem}). Training goes on, but if it is interrupted, it begins anew.</source>
        <translation>L’avancement de l’entraînement n’a pas pu être écrit dans {folder} ({problem}). L’entraînement continue, mais s’il est interrompu, il recommencera du début.</translation>
    </message>
    <message>
        <location filename="../engine/training/learners/random_forest.py"/>
        <source>Growing the forest</source>
        <translation>Croissance de la forêt</translation>
    </message>
    <message>
        <location filename="../engine/training/legends.py"/>
        <source>a crop</source>
        <translation>une culture</translation>
    </message>
    <message>
        <location filename="../engine/training/legends.py"/>
        <source>“not cropland”</source>
        <translation>« not cropland »</translation>
    </message>
    <message>
        <location filename="../engine/training/legends.py"/>
        <source>the two legends hold more classes than a map can</source>
        <translation>les deux légendes ont plus de classes qu’une carte ne peut en avoir</translation>
    </message>
    <message>
        <location filename="../engine/training/model_card.py"/>
        <source>it was changed after training wrote it</source>
        <translation>elle a été modifiée après que l’entraînement l’a écrite</translation>
    </message>
    <message>
        <location filename="../engine/training/model_card.py"/>
        <source>it is no model card: it states no schema</source>
        <translation>ce n’est pas une fiche de modèle : elle n’indique pas de schéma</translation>
    </message>
    <message>
        <location filename="../engine/training/model_card.py"/>
        <source>“{field}” of its card is not what Furrow writes there</source>
        <translation>« {field} » de sa fiche n’est pas ce que Furrow y écrit</translation>
    </message>
    <message>
        <location filename="../engine/training/model_card.py"/>
        <source>it lists no files</source>
        <translation>il n’énumère aucun fichier</translation>
    </message>
    <message>
        <location filename="../engine/training/networks/training.py"/>
        <source>it is a {found}, and the recipe trains a {wanted}</source>
        <translation>c’est un {found}, et la recette entraîne un {wanted}</translation>
    </message>
    <message>
        <location filename="../engine/training/networks/training.py"/>
        <source>its tensor {name} does not fit</source>
        <translation>son tenseur {name} ne convient pas</translation>
    </message>
    <message>
        <location filename="../engine/training/pixel_examples.py"/>
        <source>Reading the labelled parcels</source>
        <translation>Lecture des parcelles étiquetées</translation>
    </message>
    <message>
        <location filename="../engine/training/segmentation/design.py"/>
        <source>{encoder} does not know the bands {bands}: they are not used.</source>
        <translation>{encoder} ne connaît pas les bandes {bands} : elles ne servent pas.</translation>
    </message>
    <message>
        <location filename="../engine/training/segmentation/with_torch/fitting.py"/>
        <source>it is another network, or takes other bands</source>
        <translation>c’est un autre réseau, ou il prend d’autres bandes</translation>
    </message>
    <message>
        <location filename="../engine/training/segmentation/with_torch/fitting.py"/>
        <source>The model that it goes on from has other classes: its head began anew.</source>
        <translation>Le modèle d’où il continue a d’autres classes : sa tête est repartie de zéro.</translation>
    </message>
    <message>
        <location filename="../engine/training/segmentation/with_torch/pretrained.py"/>
        <source>{encoder} was trained on {trained} bands; {missing} are not in the imagery: the first convolution keeps {kept} of them, rescaled by {trained}/{given}.</source>
        <translation>{encoder} a été entraîné sur {trained} bandes ; {missing} ne sont pas dans les images : la première convolution en garde {kept}, remises à l’échelle par {trained}/{given}.</translation>
    </message>
    <message>
        <location filename="../engine/training/segmentation/with_torch/pretrained.py"/>
        <source>{encoder} does not know the bands {new}: they begin with the mean of the filters that it has.</source>
        <translation>{encoder} ne connaît pas les bandes {new} : elles commencent avec la moyenne des filtres qu’il a.</translation>
    </message>
    <message>
        <location filename="../engine/training/segmentation/with_torch/pretrained.py"/>
        <source>{encoder} was trained on single images: its first convolution is repeated for each of the {steps} time steps, divided by {steps}.</source>
        <translation>{encoder} a été entraîné sur des images isolées : sa première convolution est répétée pour chacun des {steps} pas de temps, divisée par {steps}.</translation>
    </message>
    <message>
        <location filename="../engine/training/series_inputs.py"/>
        <source>its card describes no inputs that Furrow knows</source>
        <translation>sa fiche ne décrit pas d’entrées que Furrow connaisse</translation>
    </message>
    <message>
        <location filename="../engine/training/series_inputs.py"/>
        <source>it learned from {trained} steps of {step}, and was given {found} of {other}</source>
        <translation>il a appris de {trained} pas de {step}, et en a reçu {found} de {other}</translation>
    </message>
    <message>
        <location filename="../engine/training/series_inputs.py"/>
        <source>give series of the same steps, or train on those there are</source>
        <translation>donnez des séries aux mêmes pas, ou entraînez sur celles qui existent</translation>
    </message>
    <message>
        <location filename="../engine/training/series_inputs.py"/>
        <source>it learned from {bands}, which these data lack</source>
        <translation>il a appris de {bands}, qui manquent à ces données</translation>
    </message>
    <message>
        <location filename="../engine/training/series_inputs.py"/>
        <source>give the same sensors and bands, or train on those there are</source>
        <translation>donnez les mêmes capteurs et bandes, ou entraînez sur ceux qu’il y a</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/few_labels.py"/>
        <source>Growing the trees</source>
        <translation>Croissance des arbres</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/few_labels.py"/>
        <source>Learning from the unlabelled samples</source>
        <translation>Apprentissage des échantillons sans étiquette</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/frozen_features.py"/>
        <source>fewer than two classes have a sample that was seen</source>
        <translation>moins de deux classes ont un échantillon observé</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/frozen_features.py"/>
        <source>{share:.1%} of the labels stay the same with eight-bit numbers</source>
        <translation>{share:.1%} des étiquettes restent les mêmes avec des nombres de huit bits</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/frozen_features.py"/>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/frozen_features.py"/>
        <source>it learned with the place of each sample, which these data lack</source>
        <translation>il a appris avec le lieu de chaque échantillon, qui manque à ces données</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/frozen_features.py"/>
        <source>train a model without the setting “location”</source>
        <translation>entraînez un modèle sans le réglage « location »</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/imported.py"/>
        <source>a model from elsewhere cannot be trained here</source>
        <translation>un modèle venu d’ailleurs ne peut pas être entraîné ici</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/imported.py"/>
        <source>it takes {steps} time steps, the series have {found}</source>
        <translation>il prend {steps} pas de temps, les séries en ont {found}</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/imported.py"/>
        <source>a season of the same length and time step</source>
        <translation>une saison de mêmes longueur et pas de temps</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/network.py"/>
        <source>it is no network of series</source>
        <translation>ce n’est pas un réseau de séries</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/network.py"/>
        <source>all samples are of one class</source>
        <translation>tous les échantillons sont d’une seule classe</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>{name} is a whole number from {least}, not “{value}”</source>
        <translation>{name} est un nombre entier à partir de {least}, pas « {value} »</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>{name} is a number above {least}, not “{value}”</source>
        <translation>{name} est un nombre supérieur à {least}, pas « {value} »</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>{name} is a number from {least} to {most}, not “{value}”</source>
        <translation>{name} est un nombre de {least} à {most}, pas « {value} »</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>{name} is a multiple of {of} up to {most}, not “{value}”</source>
        <translation>{name} est un multiple de {of} jusqu’à {most}, pas « {value} »</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>{name} is true or false, not “{value}”</source>
        <translation>{name} est true ou false, pas « {value} »</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>{name} is one of {known}, not “{value}”</source>
        <translation>{name} est l’un de {known}, pas « {value} »</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>expected NAME=VALUE, found “{text}”</source>
        <translation>NOM=VALEUR est attendu, « {text} » trouvé</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>location: only the rows of a table bring theirs along, pixels do not yet</source>
        <translation>location : seules les lignes d’une table apportent la leur, les pixels pas encore</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>{recipe} has no setting {unknown}; it has {known}</source>
        <translation>{recipe} n’a pas de réglage {unknown} ; elle a {known}</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>none of the recipes has a setting “{name}”</source>
        <translation>aucune des recettes n’a de réglage « {name} »</translation>
    </message>
    <message>
        <location filename="../engine/training/table_samples.py"/>
        <source>dates differ from sample to sample: means over calendar months are used</source>
        <translation>les dates diffèrent d’un échantillon à l’autre : des moyennes par mois civil servent</translation>
    </message>
    <message>
        <location filename="../engine/training/table_samples.py"/>
        <source>{sensor}: {bands} are missing at whole time steps and are not used</source>
        <translation>{sensor} : {bands} manquent à des pas de temps entiers et ne servent pas</translation>
    </message>
    <message>
        <location filename="../engine/training/table_samples.py"/>
        <source>location: the table&apos;s description names no columns of coordinates</source>
        <translation>location : la description de la table ne nomme aucune colonne de coordonnées</translation>
    </message>
    <message>
        <location filename="../engine/training/tabular.py"/>
        <source>it learned from {steps} steps ({time_step}), the series have {found} ({found_step})</source>
        <translation>il a appris de {steps} pas ({time_step}), les séries en ont {found} ({found_step})</translation>
    </message>
    <message>
        <location filename="../engine/training/tabular.py"/>
        <source>series of the same length and time step</source>
        <translation>des séries de mêmes longueur et pas de temps</translation>
    </message>
    <message>
        <location filename="../engine/training/tabular.py"/>
        <source>its card names a file outside its folder</source>
        <translation>sa fiche nomme un fichier hors de son dossier</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>Training: going on from epoch {epoch}</source>
        <translation>Entraînement : reprise à l’époque {epoch}</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>Trying out how fast this computer trains</source>
        <translation>Essai de la vitesse d’entraînement de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>The loss is no number in {precision}: training goes on in float32</source>
        <translation>La perte n’est pas un nombre en {precision} : l’entraînement continue en float32</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>Memory ran out: training goes on with {batch} samples at a time</source>
        <translation>La mémoire a manqué : l’entraînement continue avec {batch} échantillons à la fois</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>The graphics memory is too small: training goes on, on the processor</source>
        <translation>La mémoire graphique est trop petite : l’entraînement continue sur le processeur</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>training “{network}” with two samples at a time</source>
        <translation>entraînement de « {network} » avec deux échantillons à la fois</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>Training: epoch {epoch} of {epochs}, loss {loss:.3f}</source>
        <translation>Entraînement : époque {epoch} sur {epochs}, perte {loss:.3f}</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>Training: epoch {epoch} of {epochs}, loss {loss:.3f}, score {score:.2f}</source>
        <translation>Entraînement : époque {epoch} sur {epochs}, perte {loss:.3f}, score {score:.2f}</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/rehearsal.py"/>
        <source>one network, {epochs} epochs</source>
        <translation>un réseau, {epochs} époques</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/rehearsal.py"/>
        <source>{fits} networks one after another, {epochs} epochs each</source>
        <translation>{fits} réseaux l’un après l’autre, {epochs} époques chacun</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/rehearsal.py"/>
        <source>Training takes about {time} at most ({networks}, on {device} in {precision}) and about {memory:.0f} MB of memory, the program itself included</source>
        <translation>L’entraînement prend au plus {time} environ ({networks}, sur {device} en {precision}) et environ {memory:.0f} Mo de mémoire, le programme lui-même compris</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/rehearsal.py"/>
        <source>Training takes about {time} at most ({networks}, on {device} in {precision}), about {graphics} MB of graphics memory and {memory:.0f} MB of memory, the program itself included</source>
        <translation>L’entraînement prend au plus {time} environ ({networks}, sur {device} en {precision}), environ {graphics} Mo de mémoire graphique et {memory:.0f} Mo de mémoire, le programme lui-même compris</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/rehearsal.py"/>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/rehearsal.py"/>
        <source>{minutes:.0f} min</source>
        <translation>{minutes:.0f} min</translation>
    </message>
    <message>
        <location filename="../engine/training/trust.py"/>
        <source>no parcel that was held out has any</source>
        <translation>aucune parcelle mise de côté n’en a</translation>
    </message>
    <message>
        <location filename="../engine/training/units_reading.py"/>
        <source>Looking for segments in the labelled parcels</source>
        <translation>Recherche de segments dans les parcelles étiquetées</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cnn1d-sar.json"/>
        <source>Convolution along time, radar alone (CNN-1D)</source>
        <translation>Convolution le long du temps, radar seul (CNN-1D)</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cnn1d-sar.json"/>
        <source>As cnn1d, from Sentinel-1 alone: for regions under cloud, and for models of earlier seasons that few parcels of this season adapt.</source>
        <translation>Comme cnn1d, avec Sentinel-1 seul : pour les régions nuageuses, et pour des modèles de saisons antérieures que peu de parcelles de cette saison adaptent.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cnn1d.json"/>
        <source>Convolution along time, optical and radar (CNN-1D)</source>
        <translation>Convolution le long du temps, optique et radar (CNN-1D)</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cnn1d.json"/>
        <source>A small network that learns the shape of the season. Quick; wants some dozens of parcels, and can go on from a model of earlier seasons.</source>
        <translation>Un petit réseau qui apprend la forme de la saison. Rapide ; demande quelques dizaines de parcelles, et peut continuer depuis un modèle de saisons antérieures.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropland.json"/>
        <source>Cropland or other land (random forest)</source>
        <translation>Terres cultivées ou autres terres (forêt aléatoire)</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropland.json"/>
        <source>Tells cropland from other land, so that a map of crops need not call woods, water and roads a crop: train it, then map with --gate cropland-1. It needs parcels of crops and parcels labelled “not cropland”.</source>
        <translation>Distingue les terres cultivées des autres terres, pour qu’une carte des cultures n’ait pas à appeler culture les bois, les eaux et les routes : entraînez-la, puis cartographiez avec --gate cropland-1. Il lui faut des parcelles de cultures et des parcelles étiquetées « not cropland ».</translation>
    </message>
    <message>
        <location filename="../resources/recipes/croplem-encoder.json"/>
        <source>Masked-autoencoder encoder on Sentinel-1 and Sentinel-2</source>
        <translation>Encodeur d’autoencodeur masqué sur Sentinel-1 et Sentinel-2</translation>
    </message>
    <message>
        <location filename="../resources/recipes/croplem-encoder.json"/>
        <source>A small transformer over both sensors that does with what is there, either sensor missing or not. Its pretraining is yet to come: it begins with random weights.</source>
        <translation>Un petit transformeur sur les deux capteurs, qui se contente de ce qu’il y a, qu’un capteur manque ou non. Son préentraînement est à venir : il commence avec des poids aléatoires.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropnet-1d.json"/>
        <source>CropNet on the season’s medians</source>
        <translation>CropNet sur les médianes de la saison</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropnet-1d.json"/>
        <source>CropNet with one median a band and no time: only to compare.</source>
        <translation>CropNet avec une médiane par bande et sans le temps : pour comparer seulement.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropnet-harmonic.json"/>
        <source>CropNet on yearly waves</source>
        <translation>CropNet sur des ondes annuelles</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropnet-harmonic.json"/>
        <source>CropNet on the coefficients of yearly waves, which depend little on when images were taken.</source>
        <translation>CropNet sur les coefficients d’ondes annuelles, qui dépendent peu du moment des prises de vue.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropnet.json"/>
        <source>CropNet on an image of bands and time</source>
        <translation>CropNet sur une image de bandes et de temps</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropnet.json"/>
        <source>Sees each pixel as a small image of bands and time, and varies season and brightness as it learns: for models that go to other regions. Slow on a processor.</source>
        <translation>Voit chaque pixel comme une petite image de bandes et de temps, et fait varier saison et luminosité en apprenant : pour des modèles qui vont dans d’autres régions. Lent sur un processeur.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/few-labels.json"/>
        <source>Few labels: trees and a discriminant that learns from the area</source>
        <translation>Peu d’étiquettes : des arbres et un discriminant qui apprend de la zone</translation>
    </message>
    <message>
        <location filename="../resources/recipes/few-labels.json"/>
        <source>The default: for 3 labels a class and more. Learns from unlabelled pixels that are like the labelled ones, too. Needs no deep learning, and is measured beside a random forest whenever it is trained.</source>
        <translation>La recette par défaut : dès 3 étiquettes par classe. Apprend aussi des pixels sans étiquette qui ressemblent aux pixels étiquetés. N’a pas besoin d’apprentissage profond, et est mesurée à côté d’une forêt aléatoire à chaque entraînement.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/galileo-finetuned.json"/>
        <source>Galileo, tuned on these labels</source>
        <translation>Galileo, ajusté sur ces étiquettes</translation>
    </message>
    <message>
        <location filename="../resources/recipes/galileo-finetuned.json"/>
        <source>The smallest Galileo, tuned on your parcels pixel by pixel. The slowest of the pretrained networks.</source>
        <translation>Le plus petit Galileo, ajusté sur vos parcelles pixel par pixel. Le plus lent des réseaux préentraînés.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/galileo-nano-joined.json"/>
        <source>Galileo’s features joined with the series</source>
        <translation>Les traits de Galileo joints aux séries</translation>
    </message>
    <message>
        <location filename="../resources/recipes/galileo-nano-joined.json"/>
        <source>Galileo’s features beside the series themselves and their indices, in a random forest.</source>
        <translation>Les traits de Galileo à côté des séries mêmes et de leurs indices, dans une forêt aléatoire.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/galileo-nano.json"/>
        <source>Galileo’s features</source>
        <translation>Les traits de Galileo</translation>
    </message>
    <message>
        <location filename="../resources/recipes/galileo-nano.json"/>
        <source>Features of Galileo’s smallest encoder, and a linear head that your labels train in seconds.</source>
        <translation>Les traits du plus petit encodeur de Galileo, et une tête linéaire que vos étiquettes entraînent en quelques secondes.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/gradient-boosting.json"/>
        <source>Gradient boosting (LightGBM) on series and indices</source>
        <translation>Gradient boosting (LightGBM) sur séries et indices</translation>
    </message>
    <message>
        <location filename="../resources/recipes/gradient-boosting.json"/>
        <source>Often the best where hundreds of parcels are labelled; weak where few are.</source>
        <translation>Souvent le meilleur avec des centaines de parcelles étiquetées ; faible avec peu.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/logistic-regression.json"/>
        <source>Logistic regression on series and indices</source>
        <translation>Régression logistique sur séries et indices</translation>
    </message>
    <message>
        <location filename="../resources/recipes/logistic-regression.json"/>
        <source>The plainest model: quick, small, and a yardstick for all others.</source>
        <translation>Le modèle le plus simple : rapide, petit, et une mesure pour tous les autres.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-finetuned.json"/>
        <source>Presto, tuned on these labels</source>
        <translation>Presto, ajusté sur ces étiquettes</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-finetuned.json"/>
        <source>A network that has seen the whole world’s seasons, tuned on your parcels. It begins with published weights.</source>
        <translation>Un réseau qui a vu les saisons du monde entier, ajusté sur vos parcelles. Il commence avec des poids publiés.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-joined.json"/>
        <source>Presto’s features joined with the series</source>
        <translation>Les traits de Presto joints aux séries</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-joined.json"/>
        <source>Presto’s features beside the series themselves and their indices, in a random forest.</source>
        <translation>Les traits de Presto à côté des séries mêmes et de leurs indices, dans une forêt aléatoire.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-worldcereal-finetuned.json"/>
        <source>Presto of WorldCereal, tuned on these labels</source>
        <translation>Presto de WorldCereal, ajusté sur ces étiquettes</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-worldcereal-finetuned.json"/>
        <source>Presto as WorldCereal has trained it on crops of the world, tuned on your parcels.</source>
        <translation>Presto tel que WorldCereal l’a entraîné sur les cultures du monde, ajusté sur vos parcelles.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-worldcereal.json"/>
        <source>Presto’s features, tuned on WorldCereal</source>
        <translation>Les traits de Presto, ajustés par WorldCereal</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-worldcereal.json"/>
        <source>As “Presto’s features”, from an encoder that WorldCereal tuned on crops of the world.</source>
        <translation>Comme « Les traits de Presto », d’un encodeur que WorldCereal a ajusté sur les cultures du monde.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto.json"/>
        <source>Presto’s features</source>
        <translation>Les traits de Presto</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto.json"/>
        <source>A foundation model’s features of each season, and a linear head that your labels train in seconds.</source>
        <translation>Les traits de chaque saison par un modèle de fondation, et une tête linéaire que vos étiquettes entraînent en quelques secondes.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/random-forest.json"/>
        <source>Random forest on monthly series</source>
        <translation>Forêt aléatoire sur séries mensuelles</translation>
    </message>
    <message>
        <location filename="../resources/recipes/random-forest.json"/>
        <source>Many decision trees on the values and indices of every time step, by pixel. Fast, and needs no deep learning. What all others are compared with.</source>
        <translation>De nombreux arbres de décision sur les valeurs et indices de chaque pas de temps, par pixel. Rapide, et sans apprentissage profond. Ce à quoi toutes les autres sont comparées.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/recurrent-unet.json"/>
        <source>Recurrent U-Net on Sentinel-1</source>
        <translation>U-Net récurrent sur Sentinel-1</translation>
    </message>
    <message>
        <location filename="../resources/recipes/recurrent-unet.json"/>
        <source>Eight composites of VV and VH, handed from one to the next by recurrent gates, trained with the first, then the first two, … : for places under cloud, and for transfer to another season or region.</source>
        <translation>Huit composites de VV et VH, passés de l’un au suivant par des portes récurrentes, entraînés avec le premier, puis les deux premiers, … : pour les lieux nuageux, et pour le transfert à une autre saison ou région.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-imagenet.json"/>
        <source>U-Net, encoder pretrained on ImageNet</source>
        <translation>U-Net, encodeur préentraîné sur ImageNet</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-imagenet.json"/>
        <source>ResNet-50 that learned from photographs, as the encoder of a U-Net: what pretraining on satellite images is measured against. Needs its published weights (103 MB, to be downloaded once), or the strategy “scratch”.</source>
        <translation>Un ResNet-50 qui a appris de photographies, comme encodeur d’un U-Net : ce à quoi se mesure le préentraînement sur images satellite. Demande ses poids publiés (103 Mo, à télécharger une fois), ou la stratégie « scratch ».</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-satlas.json"/>
        <source>U-Net, encoder pretrained on SatlasPretrain</source>
        <translation>U-Net, encodeur préentraîné sur SatlasPretrain</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-satlas.json"/>
        <source>ResNet-50 that learned from labelled Sentinel-2 images of the world, as the encoder of a U-Net. Needs its published weights (103 MB, to be downloaded once), or the strategy “scratch”. Many parcels and a graphics card help.</source>
        <translation>Un ResNet-50 qui a appris d’images Sentinel-2 étiquetées du monde, comme encodeur d’un U-Net. Demande ses poids publiés (103 Mo, à télécharger une fois), ou la stratégie « scratch ». Beaucoup de parcelles et une carte graphique aident.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-scratch.json"/>
        <source>U-Net with random weights</source>
        <translation>U-Net à poids aléatoires</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-scratch.json"/>
        <source>A small U-Net (ResNet-18) that knows nothing at the beginning; takes Sentinel-2 and Sentinel-1 together and needs no download.</source>
        <translation>Un petit U-Net (ResNet-18) qui ne sait rien au départ ; prend Sentinel-2 et Sentinel-1 ensemble et ne demande aucun téléchargement.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-ssl4eo.json"/>
        <source>U-Net, encoder pretrained on SSL4EO-S12</source>
        <translation>U-Net, encodeur préentraîné sur SSL4EO-S12</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-ssl4eo.json"/>
        <source>ResNet-50 that saw a million Sentinel-2 images of the world, as the encoder of a U-Net; sees a field&apos;s shape and surroundings. Needs its published weights (94 MB, to be downloaded once), or the strategy “scratch”. Many parcels and a graphics card help.</source>
        <translation>Un ResNet-50 qui a vu un million d’images Sentinel-2 du monde, comme encodeur d’un U-Net ; voit la forme et les alentours d’un champ. Demande ses poids publiés (94 Mo, à télécharger une fois), ou la stratégie « scratch ». Beaucoup de parcelles et une carte graphique aident.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Step 1: the folder of the project, the area to map, and the season. One project is one area in one season.</source>
        <translation>Étape 1 : le dossier du projet, la zone à cartographier et la saison. Un projet, c’est une zone et une saison.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Chooses a new or empty folder for the project; with a folder chosen, goes on to the imagery. All that Furrow makes lies in that folder.</source>
        <translation>Choisit un dossier nouveau ou vide pour le projet ; une fois le dossier choisi, passe aux images. Tout ce que fait Furrow se trouve dans ce dossier.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Opens the folder of a project that was made before, and shows how far it is.</source>
        <translation>Ouvre le dossier d’un projet créé auparavant, et montre où il en est.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>What is mapped. A smaller area is downloaded and mapped faster; it needs to hold the labelled parcels.</source>
        <translation>Ce qui est cartographié. Une zone plus petite se télécharge et se cartographie plus vite ; elle doit contenir les parcelles étiquetées.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Maps all that the imagery covers. For a download, choose an area instead.</source>
        <translation>Cartographie tout ce que couvrent les images. Pour un téléchargement, choisissez plutôt une zone.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Draw the area on the map: a rectangle, a polygon or a circle. Escape gives the pointer back.</source>
        <translation>Tracez la zone sur la carte : un rectangle, un polygone ou un cercle. Échap rend le pointeur.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Takes as the area what QGIS’s map shows at this moment.</source>
        <translation>Prend comme zone ce que la carte de QGIS montre en ce moment.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Takes the rectangle around a layer’s polygons, or around those that are selected.</source>
        <translation>Prend le rectangle qui entoure les polygones d’une couche, ou ceux qui sont sélectionnés.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Takes back the last change of the area, then the one before it.</source>
        <translation>Annule le dernier changement de la zone, puis le précédent.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Maps only what lies inside the polygons, as for a district or a farm. Without it the whole rectangle around them is mapped.</source>
        <translation>Ne cartographie que l’intérieur des polygones, par exemple pour un département ou une exploitation. Sans cela, tout le rectangle qui les entoure est cartographié.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Drag a rectangle on the map. Its corners can be dragged later.</source>
        <translation>Tracez un rectangle sur la carte. Ses coins peuvent être déplacés ensuite.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Click the corners of the area on the map. Enter or a right click ends it.</source>
        <translation>Cliquez sur les coins de la zone sur la carte. Entrée ou un clic droit termine le tracé.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Drag a circle on the map, from its centre outwards.</source>
        <translation>Tracez un cercle sur la carte, du centre vers l’extérieur.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Adds OpenStreetMap below the other layers, to see where you are. It comes from its own servers.</source>
        <translation>Ajoute OpenStreetMap sous les autres couches, pour voir où vous êtes. Ce fond vient de ses propres serveurs.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>The months that the map is about. The seasons offered fit the place; choose your own days where yours differs, or let Furrow find the months that the imagery covers best.</source>
        <translation>Les mois dont parle la carte. Les saisons proposées conviennent au lieu ; choisissez vos propres jours si les vôtres diffèrent, ou laissez Furrow trouver les mois que les images couvrent le mieux.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>The day on which the season begins: well before the crops emerge.</source>
        <translation>Le jour où la saison commence : bien avant la levée des cultures.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>The day on which the season ends: after the last harvest.</source>
        <translation>Le jour où la saison finit : après la dernière récolte.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>When crops usually grow at this latitude, and which of them the season holds. Years and places differ by a month or more.</source>
        <translation>Quand les cultures poussent d’ordinaire à cette latitude, et lesquelles tiennent dans la saison. Selon les années et les lieux, l’écart atteint un mois ou plus.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>About how much has to be downloaded for this area and season. Step 2 looks it up exactly.</source>
        <translation>Ce qu’il faut à peu près télécharger pour cette zone et cette saison. L’étape 2 le cherche exactement.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Step 2: a season of satellite imagery, from the network or from a folder, made into cloud-free pictures at even steps of time.</source>
        <translation>Étape 2 : une saison d’images satellite, venue du réseau ou d’un dossier, dont sont faites des images sans nuages à pas de temps réguliers.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Does what comes next for the imagery. Before a download it first looks at what there is, and says how clear the season is and how much has to be downloaded.</source>
        <translation>Fait ce qui vient ensuite pour les images. Avant un téléchargement, regarde d’abord ce qui existe, et dit à quel point la saison est dégagée et combien il faut télécharger.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Furrow downloads the imagery of your area and season, and no more.</source>
        <translation>Furrow télécharge les images de votre zone et de votre saison, et rien de plus.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Reads imagery from a folder on this computer: a STAC catalog, or GeoTIFFs with the date in their names. Nothing in it is changed.</source>
        <translation>Lit les images d’un dossier de cet ordinateur : un catalogue STAC, ou des GeoTIFF dont le nom porte la date. Rien n’y est modifié.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>What to download: from which source, of which satellites, and how much cloud a date may have.</source>
        <translation>Ce qu’il faut télécharger : de quelle source, de quels satellites, et combien de nuages une date peut avoir.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Whose archive the imagery comes from. Archives differ in the satellites that they hold, and in whether they want an account.</source>
        <translation>L’archive dont viennent les images. Les archives diffèrent par les satellites qu’elles contiennent, et certaines demandent un compte.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Optical imagery, a pixel each 10 m. It sees nothing through clouds.</source>
        <translation>Images optiques, un pixel tous les 10 m. Elles ne voient rien à travers les nuages.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Radar imagery, a pixel each 10 m. It sees through clouds, which helps where the season is cloudy.</source>
        <translation>Images radar, un pixel tous les 10 m. Elles voient à travers les nuages, ce qui aide quand la saison est nuageuse.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Dates on which clouds hide more of your area than this are not downloaded. Lower it to download less, raise it where clear days are rare.</source>
        <translation>Les dates où les nuages cachent une plus grande part de votre zone ne sont pas téléchargées. À baisser pour télécharger moins, à relever là où les jours dégagés sont rares.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>How the season becomes pictures, one a time step. The defaults serve most. Once the project is made they are settled, since its models are made for them.</source>
        <translation>Comment la saison devient des images, une par pas de temps. Les valeurs par défaut conviennent à la plupart. Une fois le projet créé, elles ne changent plus, car ses modèles sont faits pour elles.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>How much time one picture covers. Shorter steps show more of a crop’s season, and need more clear days: look at the chart first.</source>
        <translation>Durée que couvre une image. Des pas plus courts montrent mieux la saison d’une culture, mais demandent plus de jours clairs : regarder d’abord le graphique.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>How the clear dates of a time step become one picture.</source>
        <translation>Comment les dates claires d’un pas de temps deviennent une seule image.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>What is left out as cloud. Strict loses clear land, lenient lets haze and snow through.</source>
        <translation>Ce qui est écarté comme nuage. « Strict » perd du terrain clair, « souple » laisse passer brume et neige.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>What lies this close to a cloud or its shadow is left out, too, for their edges are seldom found.</source>
        <translation>Ce qui est aussi près d’un nuage ou de son ombre est écarté également, car leurs bords sont rarement bien trouvés.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Sentinel-1 looks from two sides, when it flies north and when it flies south. In one picture they give more dates; apart, hills disturb less.</source>
        <translation>Sentinel-1 regarde de deux côtés, en volant vers le nord et vers le sud. Dans une même image, cela donne plus de dates ; séparément, le relief gêne moins.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>The account of the source, kept by QGIS. Furrow sends it with the download, and writes it nowhere.</source>
        <translation>Le compte de la source, gardé par QGIS. Furrow l’envoie avec le téléchargement, et ne l’écrit nulle part.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>What the season’s imagery is good for: how often the ground is seen clear, and where there are gaps.</source>
        <translation>Ce que valent les images de la saison : combien de fois le sol est vu dégagé, et où il y a des trous.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>A bar for each step of time: how many clear views it has. Dots are radar dates; what is hatched was hardly ever seen clear. Point at a bar for its figures.</source>
        <translation>Une barre par pas de temps : combien de vues dégagées il compte. Les points sont des dates radar ; ce qui est hachuré n’a presque jamais été vu dégagé. Placez le pointeur sur une barre pour lire ses chiffres.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Downloads the dates that failed; the others stay as they are.</source>
        <translation>Télécharge les dates qui ont échoué ; les autres restent telles quelles.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Adds the season to the map, a layer for each step of time. QGIS’s temporal controller plays it.</source>
        <translation>Ajoute la saison à la carte, une couche par pas de temps. Le contrôleur temporel de QGIS la fait défiler.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Lists the dates of the imagery, and where the season has gaps.</source>
        <translation>Liste les dates des images, et les trous de la saison.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The engine is the part of Furrow that computes. Here it gets an environment of its own; QGIS is not changed.</source>
        <translation>Le moteur est la partie de Furrow qui calcule. Il reçoit ici un environnement à lui ; QGIS n’est pas modifié.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>What will be done: where the engine goes, what is downloaded from whom, how much disk it takes and about how long. Nothing happens before you agree.</source>
        <translation>Ce qui sera fait : où va le moteur, ce qui est téléchargé et de chez qui, combien de disque il faut et à peu près combien de temps. Rien ne se passe avant votre accord.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The default recipe needs no deep learning, and it can be added later. What this computer cannot do is grey.</source>
        <translation>La recette par défaut se passe d’apprentissage profond, et celui-ci peut être ajouté plus tard. Ce que cet ordinateur ne sait pas faire est grisé.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Takes another Python program for the engine. It needs to be version 3.11 to 3.14.</source>
        <translation>Prend un autre programme Python pour le moteur. Il faut une version de 3.11 à 3.14.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Takes the packages from a folder, for computers without a network, or from the network again.</source>
        <translation>Prend les paquets dans un dossier, pour les ordinateurs sans réseau, ou de nouveau sur le réseau.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Begins the set-up with what is shown. You can stop it at any moment.</source>
        <translation>Commence l’installation avec ce qui est affiché. Vous pouvez l’arrêter à tout moment.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Removes the engine from this computer, after asking once more. Projects, models and maps stay.</source>
        <translation>Supprime le moteur de cet ordinateur, après une dernière question. Projets, modèles et cartes restent.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Back to the choices, to try another Python or a folder.</source>
        <translation>Revient aux choix, pour essayer un autre Python ou un dossier.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Stops the set-up. What is half-made is made anew the next time.</source>
        <translation>Arrête l’installation. Ce qui est à moitié fait sera refait la prochaine fois.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Copies what happened, so that you can send it to whoever helps you. Passwords and personal names are left out.</source>
        <translation>Copie ce qui s’est passé, pour l’envoyer à qui vous aide. Les mots de passe et les noms de personnes sont laissés de côté.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>What the set-up says while it works.</source>
        <translation>Ce que dit l’installation pendant son travail.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Takes labels from a layer or a file into the project. Nothing is saved before you press “Import”, and one undo takes all of it back.</source>
        <translation>Prend les étiquettes d’une couche ou d’un fichier dans le projet. Rien n’est enregistré avant un clic sur « Importer », et une seule annulation retire le tout.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The layer that holds the labels: parcels or points.</source>
        <translation>La couche qui contient les étiquettes : des parcelles ou des points.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Opens a file of labels: a layer, GPS points, or a table (CSV).</source>
        <translation>Ouvre un fichier d’étiquettes : une couche, des points GPS ou une table (CSV).</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Which columns of the table hold the coordinates, and in which coordinate system they are.</source>
        <translation>Quelles colonnes de la table contiennent les coordonnées, et dans quel système de coordonnées.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Reads the points of the table with these columns.</source>
        <translation>Lit les points de la table avec ces colonnes.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The field that names the crop.</source>
        <translation>Le champ qui nomme la culture.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The field with the day of the visit. It may be left empty.</source>
        <translation>Le champ du jour de la visite. Il peut rester vide.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The field that names who saw the crop. It may be left empty.</source>
        <translation>Le champ qui nomme la personne qui a vu la culture. Il peut rester vide.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>A field with remarks. It may be left empty.</source>
        <translation>Un champ de remarques. Il peut rester vide.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Each point gives its crop to the parcel of this layer that it lies in. Without a layer the points stay points, and the model does not learn from them.</source>
        <translation>Chaque point donne sa culture à la parcelle de cette couche où il se trouve. Sans couche, les points restent des points, et le modèle n’en apprend rien.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Each value of the crop field, and what it becomes: a crop of the project, a new one, or nothing.</source>
        <translation>Chaque valeur du champ de la culture, et ce qu’elle devient : une culture du projet, une nouvelle, ou rien.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>What cannot be taken, and why. A click shows the place on the map, where it flashes.</source>
        <translation>Ce qui ne peut pas être pris, et pourquoi. Un clic montre le lieu sur la carte, où il clignote.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Saves what fits. One undo takes all of it back.</source>
        <translation>Enregistre ce qui convient. Une seule annulation retire le tout.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Takes a model of another project for the maps of this one. Its season and satellites must fit.</source>
        <translation>Prend un modèle d’un autre projet pour les cartes de celui-ci. Sa saison et ses satellites doivent convenir.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The folder of a model, or of a project: then its newest model is taken.</source>
        <translation>Le dossier d’un modèle, ou d’un projet : c’est alors son modèle le plus récent qui est pris.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Trains the model further on your parcels, compares it with the model as it is and with a new one, and keeps the best.</source>
        <translation>Entraîne davantage le modèle sur vos parcelles, le compare au modèle tel quel et à un nouveau, et garde le meilleur.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Maps with the model as it is. Its accuracy here is not measured.</source>
        <translation>Cartographie avec le modèle tel quel. Sa précision ici n’est pas mesurée.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Begins a project for another season with the area, crops and parcels of this one.</source>
        <translation>Commence un projet pour une autre saison avec la zone, les cultures et les parcelles de celui-ci.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>A new or empty folder for the new project.</source>
        <translation>Un dossier nouveau ou vide pour le nouveau projet.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The first day of the new season.</source>
        <translation>Le premier jour de la nouvelle saison.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The last day of the new season.</source>
        <translation>Le dernier jour de la nouvelle saison.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Downloads the imagery of the new season at once.</source>
        <translation>Télécharge aussitôt les images de la nouvelle saison.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Makes the project now. Put the imagery into its folder inputs/imagery later.</source>
        <translation>Crée le projet maintenant. Mettez les images plus tard dans son dossier inputs/imagery.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The imagery of the new season is on this computer already.</source>
        <translation>Les images de la nouvelle saison sont déjà sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The folder with the imagery of the new season.</source>
        <translation>Le dossier des images de la nouvelle saison.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Chooses two maps to lie over each other, with a line between them that you drag.</source>
        <translation>Choisit deux cartes à superposer, séparées par une ligne à faire glisser.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The map or layer to the left of the line.</source>
        <translation>La carte ou la couche à gauche de la ligne.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The map or layer to the right of the line.</source>
        <translation>La carte ou la couche à droite de la ligne.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>All that Furrow did lately, does now, or is about to do. Closing this window ends nothing.</source>
        <translation>Tout ce que Furrow a fait récemment, fait en ce moment ou va faire. Fermer cette fenêtre n’arrête rien.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The jobs, newest first. Choose one to read its log.</source>
        <translation>Les tâches, les plus récentes d’abord. Choisissez-en une pour lire son journal.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>What the chosen job said, step by step.</source>
        <translation>Ce qu’a dit la tâche choisie, étape par étape.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Stops the job that runs now. What is finished is kept.</source>
        <translation>Arrête la tâche en cours. Ce qui est fini est gardé.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Opens the folder of the chosen job’s project.</source>
        <translation>Ouvre le dossier du projet de la tâche choisie.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Copies the log of the chosen job.</source>
        <translation>Copie le journal de la tâche choisie.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Empties the list. No project and no map is removed.</source>
        <translation>Vide la liste. Aucun projet ni aucune carte n’est supprimé.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>What Furrow keeps in mind for all projects.</source>
        <translation>Ce que Furrow retient pour tous les projets.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Sets up the engine, the part of Furrow that computes; makes it anew, or removes it.</source>
        <translation>Installe le moteur, la partie de Furrow qui calcule ; le refait, ou le supprime.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The Python program that the set-up of the engine begins with. Empty: Furrow looks for one.</source>
        <translation>Le programme Python dont part l’installation du moteur. Vide : Furrow en cherche un.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>A folder with the packages of the engine, for computers without a network. Empty: they are downloaded.</source>
        <translation>Un dossier avec les paquets du moteur, pour les ordinateurs sans réseau. Vide : ils sont téléchargés.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Your name, as it is written beside each label that you give by hand. Empty: the name of your account on this computer.</source>
        <translation>Votre nom, tel qu’il est écrit à côté de chaque étiquette que vous donnez à la main. Vide : le nom de votre compte sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Where the weights of pretrained networks are kept, which some recipes download. Empty: a folder of Furrow’s own.</source>
        <translation>Où sont gardés les poids des réseaux préentraînés, que certaines recettes téléchargent. Vide : un dossier propre à Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The language in which reports are opened.</source>
        <translation>La langue dans laquelle les rapports sont ouverts.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Opens the documentation of the panel and of these settings.</source>
        <translation>Ouvre la documentation du panneau et de ces réglages.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Furrow’s panel goes down five steps, from an area to a crop map with its accuracy. The mark beside a step says whether it is done, ready to begin, or out of date.</source>
        <translation>Le panneau de Furrow descend cinq étapes, d’une zone à une carte des cultures avec sa précision. La marque à côté d’une étape dit si elle est faite, prête à commencer ou périmée.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Opens the project that you worked on last. Closing a project (Project → Close) takes this button away.</source>
        <translation>Ouvre le projet sur lequel vous avez travaillé en dernier. Fermer un projet (Projet → Fermer) retire ce bouton.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Makes a small simulated season with labelled parcels, and goes through all five steps with it. Nothing is downloaded.</source>
        <translation>Crée une petite saison simulée avec des parcelles étiquetées, et parcourt avec elle les cinq étapes. Rien n’est téléchargé.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Tells what a button or field is for: click this, then what you want to know about. Shift+F1 does the same with the keyboard.</source>
        <translation>Dit à quoi sert un bouton ou un champ : cliquez ici, puis sur ce que vous voulez connaître. Maj+F1 fait de même au clavier.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Begin, open or close a Furrow project, look at its jobs and their logs, or change how the engine is set up.</source>
        <translation>Commencer, ouvrir ou fermer un projet Furrow, regarder ses tâches et leurs journaux, ou changer l’installation du moteur.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Imagery and parcels of this project are simulated, so its map shows no real place.</source>
        <translation>Les images et les parcelles de ce projet sont simulées : sa carte ne montre donc aucun lieu réel.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Says what went wrong, or what to do next. Closing it changes nothing else.</source>
        <translation>Dit ce qui n’a pas marché, ou quoi faire ensuite. Fermer ce message ne change rien d’autre.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>The job that runs, how far it is, and about how long it still takes. It goes on when you close the panel.</source>
        <translation>La tâche en cours, où elle en est, et à peu près combien de temps il lui faut encore. Elle continue quand vous fermez le panneau.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Stops the job within three seconds. What is finished is kept, and starting the job again goes on from there.</source>
        <translation>Arrête la tâche en moins de trois secondes. Ce qui est fini est gardé, et relancer la tâche reprend à partir de là.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Opens the list of jobs, with what each of them said.</source>
        <translation>Ouvre la liste des tâches, avec ce que chacune a dit.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Step 3: parcels whose crop is known. Furrow learns from some of them, and measures the map on the others.</source>
        <translation>Étape 3 : des parcelles dont la culture est connue. Furrow apprend de certaines, et mesure la carte sur les autres.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Makes the project from what was chosen; once it is made, shows its labels on the map, or leads on to the model when they are enough.</source>
        <translation>Crée le projet à partir de ce qui a été choisi ; une fois créé, montre ses étiquettes sur la carte, ou mène au modèle quand elles suffisent.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Adds the labels of the project to the map, and goes there.</source>
        <translation>Ajoute les étiquettes du projet à la carte, et s’y rend.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>A layer of polygons, each the outline of one parcel.</source>
        <translation>Une couche de polygones, chacun étant le contour d’une parcelle.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Opens a file of labelled parcels, and adds it as a layer.</source>
        <translation>Ouvre un fichier de parcelles étiquetées, et l’ajoute comme couche.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>The field of the layer that names the crop of each parcel.</source>
        <translation>Le champ de la couche qui nomme la culture de chaque parcelle.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Where you have no labels yet: name the crops, with commas between them, and label parcels on the map once the project is made.</source>
        <translation>Si vous n’avez pas encore d’étiquettes : nommez les cultures, séparées par des virgules, puis étiquetez des parcelles sur la carte une fois le projet créé.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Labels by hand: take a parcel with one of the tools, then give its crop with a digit key or a click on the crop. Each label is saved at once.</source>
        <translation>Étiquettes à la main : prenez une parcelle avec l’un des outils, puis donnez sa culture avec une touche de chiffre ou un clic sur la culture. Chaque étiquette est enregistrée aussitôt.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Takes the parcel that you click, from the layer named below, or a label that is there already.</source>
        <translation>Prend la parcelle où vous cliquez, dans la couche nommée plus bas, ou une étiquette existante.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Finds the outline of the field that you click in the imagery, and says where its edge is weak.</source>
        <translation>Trouve dans les images le contour du champ où vous cliquez, et dit où son bord est peu net.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Draws an outline, a corner with each click. Enter or a right click ends it; backspace takes the last corner back.</source>
        <translation>Trace un contour, un coin à chaque clic. Entrée ou un clic droit le termine ; Retour arrière annule le dernier coin.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>The layer of polygons that the tool “Parcel” takes parcels from.</source>
        <translation>La couche de polygones où l’outil « Parcelle » prend les parcelles.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>The crops with their keys and their labelled parcels; “2 more” are needed until a crop’s accuracy means something. Del or a right click takes a crop without labels out.</source>
        <translation>Les cultures avec leurs touches et leurs parcelles étiquetées ; il en faut « encore 2 » pour que l’exactitude d’une culture ait un sens. Suppr ou un clic droit retire une culture sans étiquettes.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>The name of a crop that is missing in the list above.</source>
        <translation>Le nom d’une culture qui manque dans la liste ci-dessus.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Adds this crop at the end of the list.</source>
        <translation>Ajoute cette culture à la fin de la liste.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Goes to the parcel whose label would help the map most, and says why. Space on the map does the same.</source>
        <translation>Va à la parcelle dont l’étiquette aiderait le plus la carte, et dit pourquoi. Espace sur la carte fait de même.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Takes back the last step of labelling, a new crop too, then the one before it, up to the opening of the project.</source>
        <translation>Annule la dernière étape de l’étiquetage, y compris une nouvelle culture, puis la précédente, jusqu’à l’ouverture du projet.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Removes the label of the parcel that is chosen on the map.</source>
        <translation>Retire l’étiquette de la parcelle choisie sur la carte.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Takes labels from a layer, a file, GPS points or a table. What fits and what does not is shown before anything is saved.</source>
        <translation>Prend les étiquettes d’une couche, d’un fichier, de points GPS ou d’une table. Ce qui convient et ce qui ne convient pas est montré avant tout enregistrement.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Paints a quick map of the view anew with each label. It shows where the labels lead; how good it is was not measured.</source>
        <translation>Repeint à chaque étiquette une carte rapide de la vue. Elle montre où mènent les étiquettes ; ce qu’elle vaut n’a pas été mesuré.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>What the preview tells crops apart by: the bands and indices of the season, at once, or the features of a pretrained network. These need deep learning, and take over from the bands as they are made.</source>
        <translation>Ce d’après quoi l’aperçu distingue les cultures : les bandes et les indices de la saison, aussitôt, ou les traits d’un réseau préentraîné. Ceux-ci demandent l’apprentissage profond et prennent le relais des bandes à mesure qu’ils sont calculés.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>The season of the parcel under the pointer, with the mean of each crop behind it. A hollow dot is a step of time without a clear view.</source>
        <translation>La saison de la parcelle sous le pointeur, avec la moyenne de chaque culture à l’arrière-plan. Un point creux est un pas de temps sans vue dégagée.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Which band or index the chart shows.</source>
        <translation>La bande ou l’indice que montre le graphique.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Step 4: a model learns the crops from the labelled parcels, and is measured on parcels that it did not learn from.</source>
        <translation>Étape 4 : un modèle apprend les cultures sur les parcelles étiquetées, et est mesuré sur des parcelles dont il n’a pas appris.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Trains the chosen recipe on your parcels, and measures it on parcels that are held back in turn.</source>
        <translation>Entraîne la recette choisie sur vos parcelles, et la mesure sur des parcelles mises de côté à tour de rôle.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Ways to make a model, with what each one needs. The one that is chosen already works with few labels and on any computer.</source>
        <translation>Des façons de faire un modèle, avec ce que chacune demande. Celle qui est déjà choisie marche avec peu d’étiquettes et sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Downloads what the recipe begins with, as its makers published it. It is done once for all projects; a licence that forbids some uses is asked about first.</source>
        <translation>Télécharge ce par quoi la recette commence, tel que ses auteurs l’ont publié. Cela se fait une fois pour tous les projets ; une licence qui interdit certains usages est d’abord soumise à votre accord.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Settings that can stay as they are.</source>
        <translation>Des réglages qui peuvent rester tels quels.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>How much of a pretrained network is trained: all of it, a part, or only its last layer. With few labels, less is often better.</source>
        <translation>Quelle part d’un réseau préentraîné est entraînée : tout, une partie, ou seulement sa dernière couche. Avec peu d’étiquettes, moins vaut souvent mieux.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>What gets a crop: each pixel, each parcel as a whole, or groups of similar pixels. Groups and parcels are faster, and give a calmer map.</source>
        <translation>Ce qui reçoit une culture : chaque pixel, chaque parcelle entière, ou des groupes de pixels semblables. Groupes et parcelles vont plus vite, et donnent une carte plus calme.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>How training goes. The loss says how wrong the model still is on what it learns from; the score, how right it is on parcels that are held back.</source>
        <translation>Comment se passe l’entraînement. La perte dit à quel point le modèle se trompe encore sur ce dont il apprend ; le score, à quel point il a raison sur des parcelles mises de côté.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Takes a model that was trained for another place or season, as it is or adapted to your parcels.</source>
        <translation>Prend un modèle entraîné pour un autre lieu ou une autre saison, tel quel ou adapté à vos parcelles.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Step 5: the crop map, how good it is, and a report that says it all.</source>
        <translation>Étape 5 : la carte des cultures, ce qu’elle vaut, et un rapport qui dit tout.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Maps the area with the trained model, measures the map, and writes its report. What is still missing in the steps above is done first.</source>
        <translation>Cartographie la zone avec le modèle entraîné, mesure la carte et écrit son rapport. Ce qui manque encore aux étapes ci-dessus est fait d’abord.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Which recipe is enough for your labels, and how sure that is.</source>
        <translation>Quelle recette suffit pour vos étiquettes, et à quel point c’est sûr.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>How good the map is, how sure that is, and what would make it better.</source>
        <translation>Ce que vaut la carte, à quel point c’est sûr, et ce qui l’améliorerait.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Opens the report of this map in your browser.</source>
        <translation>Ouvre le rapport de cette carte dans votre navigateur.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Adds the map’s layers to the QGIS project: crops, parcels, and how sure the model is of them.</source>
        <translation>Ajoute les couches de la carte au projet QGIS : les cultures, les parcelles, et à quel point le modèle en est sûr.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Lays two maps over each other, with a line between them that you drag. Escape ends it.</source>
        <translation>Superpose deux cartes, séparées par une ligne à faire glisser. Échap y met fin.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Writes the map for others: as parcels with the area of each crop, as a raster, or as a page to print.</source>
        <translation>Écrit la carte pour d’autres : en parcelles avec la surface de chaque culture, en raster, ou en page à imprimer.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>The job that makes this map, as a line of Python, as a command, or as a model for QGIS’s toolbox.</source>
        <translation>La tâche qui fait cette carte, en une ligne de Python, en ligne de commande, ou en modèle pour la boîte à outils de QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Makes a project for another season with the same area, crops and parcels. The parcels are to be labelled anew.</source>
        <translation>Crée un projet pour une autre saison avec la même zone, les mêmes cultures et les mêmes parcelles. Les parcelles sont à étiqueter de nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Opens the folder that holds the file just written.</source>
        <translation>Ouvre le dossier qui contient le fichier tout juste écrit.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>The accuracy with its interval, how it was measured, and what to be careful about.</source>
        <translation>La précision avec son intervalle, comment elle a été mesurée, et à quoi faire attention.</translation>
    </message>
    <message>
        <location filename="../plugin/help/whats_this.py"/>
        <source>More about this</source>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>Imagery</name>
    <message>
        <location filename="../plugin/processing/accounts.py"/>
        <source>The authentication entry “{0}” could not be read, or holds no id and secret. Choose one of the kind Basic (user name: the OAuth client’s id, password: its secret) or OAuth2.</source>
        <translation>L’entrée d’authentification « {0} » n’a pas pu être lue, ou ne contient ni identifiant ni secret. Choisissez-en une de type Basique (nom d’utilisateur : l’identifiant du client OAuth, mot de passe : son secret) ou OAuth2.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_sources.py"/>
        <source>Planetary Computer (no account)</source>
        <translation>Planetary Computer (sans compte)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_sources.py"/>
        <source>Earth Search (no account, Sentinel-2 only)</source>
        <translation>Earth Search (sans compte, Sentinel-2 seul)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_sources.py"/>
        <source>Copernicus Data Space (account)</source>
        <translation>Copernicus Data Space (compte)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_sources.py"/>
        <source>Sentinel Hub (account)</source>
        <translation>Sentinel Hub (compte)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>{0} GB</source>
        <translation>{0} Go</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>about {0} s</source>
        <translation>environ {0} s</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>about {0} min</source>
        <translation>environ {0} min</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>to be fetched</source>
        <translation>à télécharger</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>too cloudy</source>
        <translation>trop nuageuse</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>there</source>
        <translation>présente</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>thin</source>
        <translation>maigre</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>poor</source>
        <translation>insuffisant</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Sentinel-2 dates</source>
        <translation>Dates Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Sentinel-1 dates</source>
        <translation>Dates Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Dates left out as too cloudy</source>
        <translation>Dates écartées, trop nuageuses</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>{0} % of the area, mean over the Sentinel-2 dates</source>
        <translation>{0} % de la zone, moyenne des dates Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Clear</source>
        <translation>Dégagé</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Worst gap, in days without a clear Sentinel-2 date</source>
        <translation>Plus long trou, en jours sans date Sentinel-2 dégagée</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Dates that failed</source>
        <translation>Dates en échec</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>{0} × {1} pixels of 10 m</source>
        <translation>{0} × {1} pixels de 10 m</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>To be fetched</source>
        <translation>À télécharger</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Expected time</source>
        <translation>Durée prévue</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Disk needed</source>
        <translation>Espace disque nécessaire</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Disk free</source>
        <translation>Espace disque libre</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Dates fetched now</source>
        <translation>Dates téléchargées maintenant</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Dates there before</source>
        <translation>Dates déjà présentes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Transferred</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Time taken</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Time step</source>
        <translation>Pas de temps</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Clear observations</source>
        <translation>Observations dégagées</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Area seen clear</source>
        <translation>Zone vue dégagée</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <location filename="../plugin/compare/choose_maps.py"/>
        <source>Compare two maps</source>
        <translation>Comparer deux cartes</translation>
    </message>
    <message>
        <location filename="../plugin/compare/choose_maps.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../plugin/compare/choose_maps.py"/>
        <source>Left of the line</source>
        <translation>À gauche de la ligne</translation>
    </message>
    <message>
        <location filename="../plugin/compare/choose_maps.py"/>
        <source>Right of the line</source>
        <translation>À droite de la ligne</translation>
    </message>
    <message>
        <location filename="../plugin/compare/swipe_tool.py"/>
        <source>The comparison ended: one of its layers was taken from the project.</source>
        <translation>La comparaison a pris fin : l’une de ses couches a été retirée du projet.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/exports.py"/>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} n’a pas pu être écrit : {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/exports.py"/>
        <source>This map has neither parcels nor areas to be exported.</source>
        <translation>Cette carte n’a ni parcelles ni surfaces à exporter.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/exports.py"/>
        <source>The disk of {0} is full: free some space, or choose another folder.</source>
        <translation>Le disque de {0} est plein : libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/exports.py"/>
        <source>{0} may not be written there: choose another folder, or ask who owns it.</source>
        <translation>Il n’est pas permis d’écrire {0} à cet endroit : choisissez un autre dossier, ou demandez à qui il appartient.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/history.py"/>
        <source>Nothing had changed: what was there is used.</source>
        <translation>Rien n’avait changé : ce qui existait est utilisé.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/history.py"/>
        <source>QGIS was closed while it ran. What was finished is kept.</source>
        <translation>QGIS a été fermé pendant l’exécution. Ce qui était fini est gardé.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Jobs of Furrow</source>
        <translation>Tâches de Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Choose a job to see its log.</source>
        <translation>Choisissez une tâche pour voir son journal.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Cancel the job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>It runs in another QGIS window: cancel it there.</source>
        <translation>Elle tourne dans une autre fenêtre de QGIS : annulez-la là-bas.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/map_sheet.py"/>
        <source>QGIS could not print the page to {0}.</source>
        <translation>QGIS n’a pas pu imprimer la page dans {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/map_sheet.py"/>
        <source>Crop map {0}</source>
        <translation>Carte des cultures {0}</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/map_sheet.py"/>
        <source>Made {0} with Furrow {1}: model {2}, recipe {3}.</source>
        <translation>Faite le {0} avec Furrow {1} : modèle {2}, recette {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/model_file.py"/>
        <source>Furrow project</source>
        <translation>Projet Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>New season</source>
        <translation>Nouvelle saison</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>A new project with the area, legend and parcels of this one. The parcels’ crops are left out: label them for the new season.</source>
        <translation>Un nouveau projet avec la zone, la légende et les parcelles de celui-ci. Les cultures des parcelles sont laissées de côté : étiquetez-les pour la nouvelle saison.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>Download it after the project is made</source>
        <translation>Les télécharger une fois le projet créé</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>Later, into the folder inputs/imagery</source>
        <translation>Plus tard, dans le dossier inputs/imagery</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>It is in this folder:</source>
        <translation>Elles sont dans ce dossier :</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>This project is simulated: its area is no real place, so there is no imagery of it to download.</source>
        <translation>Ce projet est simulé : sa zone n’est pas un lieu réel, il n’y a donc pas d’images à en télécharger.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>Make the project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>Imagery</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>Choose a new or empty folder.</source>
        <translation>Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>That folder is not empty: choose a new one.</source>
        <translation>Ce dossier n’est pas vide : choisissez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>The season must end after it starts.</source>
        <translation>La saison doit finir après avoir commencé.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>Choose the folder of the new season’s imagery.</source>
        <translation>Choisissez le dossier des images de la nouvelle saison.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Make the demo</source>
        <translation>Créer la démo</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Make a project for a new season</source>
        <translation>Créer un projet pour une nouvelle saison</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Look for imagery</source>
        <translation>Chercher des images</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Download imagery</source>
        <translation>Télécharger des images</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Look at the imagery</source>
        <translation>Regarder les images</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Prepare the imagery</source>
        <translation>Préparer les images</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Fetch pretrained weights</source>
        <translation>Télécharger les poids préentraînés</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Adapt a model</source>
        <translation>Adapter un modèle</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Make the map</source>
        <translation>Faire la carte</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>{0} min {1:02d} s</source>
        <translation>{0} min {1:02d} s</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>{0} h {1:02d} min</source>
        <translation>{0} h {1:02d} min</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <location filename="../plugin/labelling/gpkg.py"/>
        <source>{0} is not there. Open the project again.</source>
        <translation>{0} est introuvable. Ouvrez le projet de nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/gpkg.py"/>
        <source>Nothing was saved: another program is writing to {0}. Try again in a moment.</source>
        <translation>Rien n’a été enregistré : un autre programme écrit dans {0}. Réessayez dans un instant.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/gpkg.py"/>
        <source>Nothing was saved: the disk is full. Make room, and label it again.</source>
        <translation>Rien n’a été enregistré : le disque est plein. Faites de la place, puis étiquetez de nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/gpkg.py"/>
        <source>Nothing was saved: {0} cannot be written ({1}).</source>
        <translation>Rien n’a été enregistré : {0} ne peut pas être écrit ({1}).</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/gpkg.py"/>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/gpkg.py"/>
        <source>{0} cannot be read ({1}).</source>
        <translation>{0} ne peut pas être lu ({1}).</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Import labels</source>
        <translation>Importer des étiquettes</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>{0} cannot be read as a layer.</source>
        <translation>{0} ne peut pas être lu comme couche.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Open a layer, GPS points (GPX) or a CSV</source>
        <translation>Ouvrir une couche, des points GPS (GPX) ou un CSV</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Points become parcels of</source>
        <translation>Les points deviennent des parcelles de</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Crop</source>
        <translation>Culture</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>How much of the layer is read</source>
        <translation>Part de la couche qui est lue</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Problems; Enter shows the place</source>
        <translation>Problèmes ; Entrée montre le lieu</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>A click shows the place on the map</source>
        <translation>Un clic montre le lieu sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Not listed: {0} more like these</source>
        <translation>Non listés : {0} autres de ce genre</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Choose a layer, or open a file.</source>
        <translation>Choisissez une couche, ou ouvrez un fichier.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Reading the layer…</source>
        <translation>Lecture de la couche…</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Choose the field that names the crop.</source>
        <translation>Choisissez le champ qui nomme la culture.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Labels to save: {0}. Left out: {1}.</source>
        <translation>Étiquettes à enregistrer : {0}. Laissées de côté : {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Points are kept, but a model learns from parcels.</source>
        <translation>Les points sont gardés, mais un modèle apprend de parcelles.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Layers, GPS points, tables</source>
        <translation>Couches, points GPS, tables</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>{0} has no header with columns. It needs one in its first line.</source>
        <translation>{0} n’a pas d’en-tête avec des colonnes. Il en faut un à la première ligne.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>No point was read: check the columns of the coordinates.</source>
        <translation>Aucun point n’a été lu : vérifiez les colonnes des coordonnées.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_places.py"/>
        <source>Read the points</source>
        <translation>Lire les points</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_places.py"/>
        <source>Longitude or easting</source>
        <translation>Longitude ou abscisse (est)</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_places.py"/>
        <source>Latitude or northing</source>
        <translation>Latitude ou ordonnée (nord)</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_places.py"/>
        <source>Coordinates in</source>
        <translation>Coordonnées en</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_values.py"/>
        <source>Values and the classes they become</source>
        <translation>Valeurs et classes qu’elles deviennent</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_values.py"/>
        <source>In the layer</source>
        <translation>Dans la couche</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_values.py"/>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_values.py"/>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_values.py"/>
        <source>Class of “{0}”</source>
        <translation>Classe de « {0} »</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_values.py"/>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_values.py"/>
        <source>New class “{0}”</source>
        <translation>Nouvelle classe « {0} »</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/importing.py"/>
        <source>“{0}” is no class of the legend</source>
        <translation>« {0} » n’est pas une classe de la légende</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/importing.py"/>
        <source>It overlaps one before it, and is left out.</source>
        <translation>Elle en recouvre une précédente, et est laissée de côté.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/importing.py"/>
        <source>It overlaps a parcel kept to judge the map by, and is left out.</source>
        <translation>Elle recouvre une parcelle gardée pour juger la carte, et est laissée de côté.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/importing.py"/>
        <source>It replaces a label that is there.</source>
        <translation>Elle remplace une étiquette existante.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/importing.py"/>
        <source>Only the first {0} features are read.</source>
        <translation>Seules les {0} premières entités sont lues.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/importing.py"/>
        <source>Feature {0}: {1}</source>
        <translation>Entité {0} : {1}</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Parcel</source>
        <translation>Parcelle</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Click a parcel of a layer, or a label that is there</source>
        <translation>Cliquer sur une parcelle d’une couche, ou sur une étiquette existante</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Draw</source>
        <translation>Tracer</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Draw the outline of a field</source>
        <translation>Tracer le contour d’un champ</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Parcels of</source>
        <translation>Parcelles de</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Suggest the next</source>
        <translation>Proposer la suivante</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Go where a label helps most (space on the map)</source>
        <translation>Aller là où une étiquette aide le plus (espace sur la carte)</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Take the label of this parcel away</source>
        <translation>Retirer l’étiquette de cette parcelle</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Labels of a layer, GPS points or a CSV</source>
        <translation>Étiquettes d’une couche, de points GPS ou d’un CSV</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Click into the imagery: the outline of the field is found</source>
        <translation>Cliquer dans les images : le contour du champ est trouvé</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Needs prepared imagery: see step 2</source>
        <translation>Demande des images préparées : voir l’étape 2</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Suggestions need prepared imagery: see step 2.</source>
        <translation>Les propositions demandent des images préparées : voir l’étape 2.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Looking for the place that helps most…</source>
        <translation>Recherche du lieu qui aide le plus…</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Take back {0} (backspace on the map)</source>
        <translation>Annuler {0} (retour arrière sur la carte)</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Nothing to take back</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>“{0}” is out of the list. Undo brings it back.</source>
        <translation>« {0} » n’est plus dans la liste. Annuler la rétablit.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>The layer of parcels was taken from the map. Choose another one, or draw the field.</source>
        <translation>La couche de parcelles a été retirée de la carte. Choisissez-en une autre, ou tracez le champ.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Choose how to take a parcel. Each label is saved at once; keys 1 to 9 and 0 give the class.</source>
        <translation>Choisissez comment prendre une parcelle. Chaque étiquette est enregistrée aussitôt ; les touches 1 à 9 et 0 donnent la classe.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>No class has the key {0}.</source>
        <translation>Aucune classe n’a la touche {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Looking for the field’s edges…</source>
        <translation>Recherche des bords du champ…</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Taken back: {0}.</source>
        <translation>Annulé : {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Nothing to take back.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Saved as {0}. It replaces {1} (backspace brings it back).</source>
        <translation>Enregistrée comme {0}. Elle remplace {1} (retour arrière la rétablit).</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>The map has no coordinate system, so no place on it is known. Choose one in QGIS’s status bar.</source>
        <translation>La carte n’a pas de système de coordonnées : aucun lieu n’y est donc connu. Choisissez-en un dans la barre d’état de QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>{0} ha: {1}.</source>
        <translation>{0} ha : {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>No label lies here. Choose a layer of parcels, or draw the field.</source>
        <translation>Aucune étiquette ici. Choisissez une couche de parcelles, ou tracez le champ.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>No parcel of “{0}” lies here.</source>
        <translation>Aucune parcelle de « {0} » ici.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Click the next corner. Enter or a right click ends the outline.</source>
        <translation>Cliquez sur le coin suivant. Entrée ou un clic droit termine le contour.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Draw fields of {0}. Escape: no class.</source>
        <translation>Tracez des champs : {0}. Échap : aucune classe.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Each click is {0}. Escape: no class.</source>
        <translation>Chaque clic donne : {0}. Échap : aucune classe.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Saved as {0}. Another key changes it, backspace takes it back.</source>
        <translation>Étiquette enregistrée : {0}. Une autre touche change la classe, Retour arrière annule.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>What grows here? Press the key of its class.</source>
        <translation>Qu’est-ce qui pousse ici ? Appuyez sur la touche de sa classe.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Click a parcel, then press the key of its class.</source>
        <translation>Cliquez sur une parcelle, puis appuyez sur la touche de sa classe.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Click into a field: its outline is found in the imagery.</source>
        <translation>Cliquez dans un champ : son contour est trouvé dans les images.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Click the corners of a field.</source>
        <translation>Cliquez sur les coins d’un champ.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labels_layer.py"/>
        <source>No label yet</source>
        <translation>Pas encore d’étiquette</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/layer_reading.py"/>
        <source>Lines cannot be labels.</source>
        <translation>Des lignes ne peuvent pas être des étiquettes.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/layer_reading.py"/>
        <source>No parcel of “{0}” lies below the point.</source>
        <translation>Aucune parcelle de « {0} » ne se trouve sous le point.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Another crop</source>
        <translation>Une autre culture</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Name of another crop</source>
        <translation>Nom d’une autre culture</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Add this crop to the legend</source>
        <translation>Ajouter cette culture à la légende</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>{0} more</source>
        <translation>encore {0}</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Labelled parcels of {0}: {1}</source>
        <translation>Parcelles étiquetées de {0} : {1}</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>{0}, key {1}</source>
        <translation>{0}, touche {1}</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Del or a right click takes it out of the list.</source>
        <translation>Suppr ou un clic droit la retire de la liste.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Take “{0}” out of the list</source>
        <translation>Retirer « {0} » de la liste</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>Preview while labelling</source>
        <translation>Aperçu pendant l’étiquetage</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>A quick map that follows each label. Not a result.</source>
        <translation>Une carte rapide qui suit chaque étiquette. Pas un résultat.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>by</source>
        <translation>d’après</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>Preview: {0} crops, {1} parcels. Not a result.</source>
        <translation>Aperçu : {0} cultures, {1} parcelles. Pas un résultat.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>Preview: {0} crops, {1} parcels, {2} % of it by the network so far. Not a result.</source>
        <translation>Aperçu : {0} cultures, {1} parcelles ; {2} % de la vue vient déjà du réseau. Pas un résultat.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>Nothing in view is left to suggest.</source>
        <translation>Il ne reste rien à suggérer dans la vue.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>What the preview tells crops apart by</source>
        <translation>Ce d’après quoi l’aperçu distingue les cultures</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>Bands and indices</source>
        <translation>Bandes et indices</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/project_file.py"/>
        <source>Give the new class a name.</source>
        <translation>Donnez un nom à la nouvelle classe.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/project_file.py"/>
        <source>There is a class “{0}” already.</source>
        <translation>Il y a déjà une classe « {0} ».</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/project_file.py"/>
        <source>The legend is full.</source>
        <translation>La légende est pleine.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/project_file.py"/>
        <source>The class was not saved: {0} cannot be written ({1}). Try again.</source>
        <translation>La classe n’a pas été enregistrée : {0} ne peut pas être écrit ({1}). Réessayez.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/project_file.py"/>
        <source>{0} cannot be read. Open the project again.</source>
        <translation>{0} ne peut pas être lu. Rouvrez le projet.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/series_chart.py"/>
        <source>Band of the series</source>
        <translation>Bande de la série</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/series_chart.py"/>
        <source>Parcel of {0}</source>
        <translation>Parcelle : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/series_chart.py"/>
        <source>Parcel without a label</source>
        <translation>Parcelle sans étiquette</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/series_chart.py"/>
        <source>Pixel under the pointer</source>
        <translation>Pixel sous le pointeur</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/series_chart.py"/>
        <source>Series of this place over the season</source>
        <translation>Série de ce lieu au long de la saison</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/series_chart.py"/>
        <source>{0}: not seen clear</source>
        <translation>{0} : pas vu dégagé</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/series_chart.py"/>
        <source>{0}; steps of the season seen clear: {1}</source>
        <translation>{0} ; pas de la saison vus dégagés : {1}</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>The layer does not say which coordinate system it is in.</source>
        <translation>La couche ne dit pas dans quel système de coordonnées elle est.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>That place has no coordinates in the project’s system.</source>
        <translation>Ce lieu n’a pas de coordonnées dans le système du projet.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>the label “{0}”</source>
        <translation>l’étiquette « {0} »</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>{0} labels</source>
        <translation>{0} étiquettes</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>the class “{0}”</source>
        <translation>la classe « {0} »</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>the removal of “{0}”</source>
        <translation>la suppression de « {0} »</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>the new class “{0}”</source>
        <translation>la nouvelle classe « {0} »</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>the removal of the class “{0}”</source>
        <translation>le retrait de la classe « {0} »</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>It has no outline.</source>
        <translation>Sans contour.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>Its outline cannot be mended.</source>
        <translation>Contour irréparable.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>It lies outside the project’s area.</source>
        <translation>En dehors de la zone du projet.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>Nothing was saved: this parcel is kept to judge the map by, and stays as it is.</source>
        <translation>Rien n’a été enregistré : cette parcelle est gardée pour juger la carte, et reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>“{0}” stays in the legend: it has labels. Give them another class, or remove them, first.</source>
        <translation>« {0} » reste dans la légende : elle a des étiquettes. Donnez-leur d’abord une autre classe, ou retirez-les.</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <location filename="../plugin/layers/add_map.py"/>
        <source>Accuracy tables</source>
        <translation>Tables de précision</translation>
    </message>
    <message>
        <location filename="../plugin/layers/add_season.py"/>
        <source>{0}, downloaded</source>
        <translation>{0}, téléchargé</translation>
    </message>
    <message>
        <location filename="../plugin/layers/add_season.py"/>
        <source>{0}, season</source>
        <translation>{0}, saison</translation>
    </message>
    <message>
        <location filename="../plugin/layers/add_season.py"/>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <location filename="../plugin/layers/add_season.py"/>
        <source>{0} (simulated)</source>
        <translation>{0} (simulé)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/download_layers.py"/>
        <source>Surface reflectance from 0 to 1.</source>
        <translation>Réflectance de surface, de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/download_layers.py"/>
        <source>Backscatter: red and blue VV, green VH.</source>
        <translation>Rétrodiffusion : rouge et bleu VV, vert VH.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Crop map</source>
        <translation>Carte des cultures</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>The crop that each pixel of 10 m most likely holds.</source>
        <translation>La culture la plus probable de chaque pixel de 10 m.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Unsure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Applicability</source>
        <translation>Applicabilité</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>What each parcel is labelled and what the map makes of it. A training parcel is judged by a model that had not seen it, a reference parcel by the map itself.</source>
        <translation>L’étiquette de chaque parcelle et ce que la carte en fait. Une parcelle d’apprentissage est jugée par un modèle qui ne l’avait pas vue, une parcelle de référence par la carte elle-même.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Wrong parcels</source>
        <translation>Parcelles mal classées</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Parcels that training did not see, by true class (rows) and mapped class (columns).</source>
        <translation>Parcelles que l’apprentissage n’a pas vues, par vraie classe (lignes) et classe cartographiée (colonnes).</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Figures of each class</source>
        <translation>Chiffres de chaque classe</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Precision, recall, F1 and IoU of each class by parcel (0 to 1), with 95 % intervals.</source>
        <translation>Précision, rappel, F1 et IoU de chaque classe, par parcelle (0 à 1), avec intervalles à 95 %.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/metadata.py"/>
        <source>Accuracy report</source>
        <translation>Rapport de précision</translation>
    </message>
    <message>
        <location filename="../plugin/layers/metadata.py"/>
        <source>Season: {0}.</source>
        <translation>Saison : {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/metadata.py"/>
        <source>The whole report is in report.html, beside the map.</source>
        <translation>Le rapport complet est à côté de la carte : report.fr.html.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Agrees with its label</source>
        <translation>Conforme à son étiquette</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Wrong</source>
        <translation>Mal classée</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Labelled, not judged</source>
        <translation>Étiquetée, non jugée</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Unlabelled</source>
        <translation>Non étiquetée</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Labelled as</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Used for</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Mapped as</source>
        <translation>Classe de la carte</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Share of its pixels (0–1)</source>
        <translation>Part de ses pixels (0–1)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Mean confidence (0–1)</source>
        <translation>Confiance moyenne (0–1)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Area (ha)</source>
        <translation>Surface (ha)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Said without having seen it</source>
        <translation>Classe dite sans l’avoir vue</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>Cloud masks</source>
        <translation>Masques de nuages</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>Backscatter in dB: red VV, green VH, blue VV minus VH.</source>
        <translation>Rétrodiffusion en dB : rouge VV, vert VH, bleu VV moins VH.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>Greenness: (B08 − B04) / (B08 + B04).</source>
        <translation>Verdure : (B08 − B04) / (B08 + B04).</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>{0} clouds</source>
        <translation>{0} nuages</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>What was left out of the composites on this date.</source>
        <translation>Ce qui a été laissé hors des composites à cette date.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>Made from {0}.</source>
        <translation>Tiré de {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>Sentinel-1 ascending</source>
        <translation>Sentinel-1 ascendant</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>Sentinel-1 descending</source>
        <translation>Sentinel-1 descendant</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>True colour</source>
        <translation>Couleurs naturelles</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>False colour (near infrared)</source>
        <translation>Fausses couleurs (proche infrarouge)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>Clear</source>
        <translation>Dégagé</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>Cloud</source>
        <translation>Nuage</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>Cloud shadow</source>
        <translation>Ombre de nuage</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>Thin cloud</source>
        <translation>Nuage fin</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>Snow, dark, defective or not classified</source>
        <translation>Neige, sombre, défectueux ou non classé</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>Close to cloud or shadow</source>
        <translation>Proche d’un nuage ou d’une ombre</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>Measured by</source>
        <translation>Mesuré par</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>True class</source>
        <translation>Vraie classe</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>{0}, lower limit (95 %)</source>
        <translation>{0}, borne inférieure (95 %)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>{0}, upper limit (95 %)</source>
        <translation>{0}, borne supérieure (95 %)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>Precision (user&apos;s accuracy)</source>
        <translation>Précision (pour l’utilisateur)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>Recall (producer&apos;s accuracy)</source>
        <translation>Rappel (pour le producteur)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>Map value</source>
        <translation>Valeur dans la carte</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>F1 by pixel</source>
        <translation>F1 par pixel</translation>
    </message>
    <message>
        <location filename="../plugin/layers/trust_layers.py"/>
        <source>Inside: like what the model learned from</source>
        <translation>Dans le domaine : semblable à ce dont le modèle a appris</translation>
    </message>
    <message>
        <location filename="../plugin/layers/trust_layers.py"/>
        <source>Outside: somewhat unlike it</source>
        <translation>Hors du domaine : en diffère un peu</translation>
    </message>
    <message>
        <location filename="../plugin/layers/trust_layers.py"/>
        <source>Outside: very unlike it</source>
        <translation>Hors du domaine : en diffère beaucoup</translation>
    </message>
    <message>
        <location filename="../plugin/layers/trust_layers.py"/>
        <source>Unlike all that was held out: no class fits</source>
        <translation>Différent de tout ce qui a été mis de côté : aucune classe ne convient</translation>
    </message>
    <message>
        <location filename="../plugin/layers/trust_layers.py"/>
        <source>Sure: one class</source>
        <translation>Sûr : une classe</translation>
    </message>
    <message>
        <location filename="../plugin/layers/trust_layers.py"/>
        <source>One class, but nothing is promised for it</source>
        <translation>Une classe, mais rien n’est promis pour elle</translation>
    </message>
    <message>
        <location filename="../plugin/layers/trust_layers.py"/>
        <source>Unsure: {0} classes are possible</source>
        <translation>Pas sûr : {0} classes sont possibles</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>How accurate this map is is not known: there were too few labelled parcels to hold any out.</source>
        <translation>La précision de cette carte n’est pas connue : il y avait trop peu de parcelles étiquetées pour en mettre de côté.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Of {parcels} parcels that training did not see, {right} were mapped right: {percent} (95 % interval {low} to {high}). Measured by: {method}.</source>
        <translation>Sur {parcels} parcelles que l’apprentissage n’a pas vues, {right} sont bien classées : {percent} (intervalle à 95 % : {low} à {high}). Mesuré par : {method}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Map checked on {parcels} reference parcels, which took no part in training: {right} right, {percent} (95 % interval {low} to {high}).</source>
        <translation>Carte vérifiée sur {parcels} parcelles de référence, étrangères à l’apprentissage : {right} justes, {percent} (intervalle à 95 % : {low} à {high}).</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Model cross-checked on {parcels} training parcels, each judged by a model that had not seen it: {right} right, {percent} (95 % interval {low} to {high}).</source>
        <translation>Modèle en validation croisée sur {parcels} parcelles d’apprentissage, chacune jugée par un modèle qui ne l’avait pas vue : {right} justes, {percent} (intervalle à 95 % : {low} à {high}).</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>The model&apos;s own probability of the mapped class, in percent. It says where the model hesitates; it is not the map&apos;s accuracy.</source>
        <translation>La probabilité que le modèle donne à la classe cartographiée, en pour cent. Elle dit où le modèle hésite ; ce n’est pas la précision de la carte.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>How probable the mapped class is, in percent, checked against parcels that training did not see. It says where the model hesitates; it is not the map&apos;s accuracy.</source>
        <translation>À quel point la classe cartographiée est probable, en pour cent, vérifié avec des parcelles que l’apprentissage n’a pas vues. Cela dit où le modèle hésite ; ce n’est pas la précision de la carte.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>How many crops are possible at a pixel, so that the true one is among them in {coverage} of cases. One is sure. This holds for parcels like the labelled ones, not for another region.</source>
        <translation>Combien de cultures sont possibles à un pixel, pour que la vraie soit parmi elles dans {coverage} des cas. Une seule : c’est sûr. Cela vaut pour des parcelles comme les parcelles étiquetées, non pour une autre région.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Unsure: {share} of the mapped pixels.</source>
        <translation>Pas sûrs : {share} des pixels cartographiés.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>How unlike the training pixels a pixel is, in percent of what the figures of the map cover. Above 100 the model meets what it did not learn from, and its figures do not hold.</source>
        <translation>À quel point un pixel diffère des pixels d’apprentissage, en pour cent de ce que couvrent les chiffres de la carte. Au-dessus de 100, le modèle rencontre ce dont il n’a pas appris, et ses chiffres n’y valent pas.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Outside: {share} of the mapped pixels.</source>
        <translation>Hors du domaine : {share} des pixels cartographiés.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>{0} of the mapped pixels are unsure.</source>
        <translation>{0} des pixels cartographiés ne sont pas sûrs.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>{0} differ from all that the model learned from.</source>
        <translation>{0} diffèrent de tout ce dont le modèle a appris.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Simulated: no figure here tells of a real place.</source>
        <translation>Simulé : aucun chiffre ici ne décrit un lieu réel.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>There was no cropland mask: every pixel was forced into a crop, roads and woods too.</source>
        <translation>Il n’y avait pas de masque des terres cultivées : chaque pixel a été rangé de force dans une culture, routes et bois compris.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Cropland was told from other land by the mask {0}.</source>
        <translation>Les terres cultivées ont été distinguées du reste par le masque {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Made {made} with Furrow {version}: model {model}, recipe {recipe}.</source>
        <translation>Faite le {made} avec Furrow {version} : modèle {model}, recette {recipe}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <location filename="../plugin/live/live_map.py"/>
        <source>There is no Furrow project in {0}.</source>
        <translation>Il n’y a pas de projet Furrow dans {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/live/live_map.py"/>
        <source>The map shows nothing of the project&apos;s area. Move it there for the preview.</source>
        <translation>Le canevas ne montre rien de la zone du projet. Déplacez-le sur cette zone pour avoir l’aperçu.</translation>
    </message>
    <message>
        <location filename="../plugin/live/live_map.py"/>
        <source>The preview&apos;s engine ended again, so the preview stops: {0}</source>
        <translation>Le moteur de l’aperçu s’est de nouveau arrêté ; l’aperçu prend donc fin : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/live/live_map.py"/>
        <source>The preview&apos;s engine ended and is started again: {0}</source>
        <translation>Le moteur de l’aperçu s’est arrêté et est relancé : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/live/live_map.py"/>
        <source>The preview’s layer was taken from the map, so the preview stopped.</source>
        <translation>La couche de l’aperçu a été retirée de la carte ; l’aperçu s’est donc arrêté.</translation>
    </message>
    <message>
        <location filename="../plugin/live/preview_layer.py"/>
        <source>Preview (not a result)</source>
        <translation>Aperçu (pas un résultat)</translation>
    </message>
    <message>
        <location filename="../plugin/live/preview_layer.py"/>
        <source>A preview, not a result: it follows the labels while you set them, and nobody has measured how good it is. It is never saved. For a map with an honest accuracy, train a model and map the area.</source>
        <translation>Un aperçu, pas un résultat : il suit les étiquettes à mesure que vous les posez, et personne n’a mesuré ce qu’il vaut. Il n’est jamais enregistré. Pour une carte d’une précision honnêtement mesurée, entraînez un modèle et cartographiez la zone.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../plugin/canvas/areas.py"/>
        <source>There is no coordinate system that says where this is. Set one, then choose the area again.</source>
        <translation>Aucun système de coordonnées ne dit où cela se trouve. Définissez-en un, puis choisissez la zone de nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/canvas/areas.py"/>
        <source>The outline crosses itself. Draw it so that it does not.</source>
        <translation>Le contour se croise lui-même. Tracez-le sans croisement.</translation>
    </message>
    <message>
        <location filename="../plugin/canvas/areas.py"/>
        <source>That reaches beyond the globe. Choose a place where imagery lies.</source>
        <translation>Cela dépasse le globe. Choisissez un lieu où il y a des images.</translation>
    </message>
    <message>
        <location filename="../plugin/canvas/areas.py"/>
        <source>That is {0} ha, too small for pixels of 10 m. Choose at least {1} ha.</source>
        <translation>Cela fait {0} ha, trop petit pour des pixels de 10 m. Choisissez au moins {1} ha.</translation>
    </message>
    <message>
        <location filename="../plugin/canvas/areas.py"/>
        <source>That is {0} million ha, too large for one map. Choose at most {1} million ha.</source>
        <translation>Cela fait {0} millions d’ha, trop grand pour une carte. Choisissez au plus {1} millions d’ha.</translation>
    </message>
    <message>
        <location filename="../plugin/canvas/basemap.py"/>
        <source>The basemap does not come: {0} cannot be reached. Check the network, and the proxy in QGIS’s options; an area can be drawn without it.</source>
        <translation>Le fond de carte n’arrive pas : {0} ne peut pas être joint. Vérifiez le réseau, et le proxy dans les options de QGIS ; une zone peut être tracée sans fond.</translation>
    </message>
    <message>
        <location filename="../plugin/help/whats_this.py"/>
        <source>What’s this? Click it, then what you want to know about.</source>
        <translation>Qu’est-ce que c’est ? Cliquez ici, puis sur ce que vous voulez connaître.</translation>
    </message>
    <message>
        <location filename="../plugin/help/whats_this.py"/>
        <source>What’s this?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labels_layer.py"/>
        <source>Labelled parcels</source>
        <translation>Parcelles étiquetées</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>All of the imagery</source>
        <translation>Toute l’étendue des images</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Drawn on the map</source>
        <translation>Tracée sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>What the map shows now</source>
        <translation>Étendue visible</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Around a layer’s polygons</source>
        <translation>Autour d’une couche</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Around its selected polygons, where some are selected</source>
        <translation>Autour de ses polygones sélectionnés, s’il y en a</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Layer of polygons</source>
        <translation>Couche de polygones</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Map only inside the polygons</source>
        <translation>Cartographier seulement l’intérieur des polygones</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Not the whole rectangle around them; for borders, not for fields</source>
        <translation>Pas tout le rectangle qui les entoure ; pour des limites administratives, pas pour des champs</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Add a basemap</source>
        <translation>Ajouter un fond de carte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>OpenStreetMap, from its own servers, below the other layers</source>
        <translation>OpenStreetMap, depuis ses propres serveurs, sous les autres couches</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Back to the area before</source>
        <translation>Revenir à la zone précédente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>“{0}” holds no polygons. Choose another layer.</source>
        <translation>« {0} » ne contient pas de polygone. Choisissez une autre couche.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>{0} polygons are too many for the edge of a map. Select at most {1} of “{2}”, or map the whole rectangle around them.</source>
        <translation>{0} polygones, c’est trop pour le bord d’une carte. Sélectionnez-en au plus {1} dans « {2} », ou cartographiez tout le rectangle qui les entoure.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Click the corners of the area. A double click, a right click or Enter ends it.</source>
        <translation>Cliquez sur les coins de la zone. Un double clic, un clic droit ou Entrée termine le tracé.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Press at the centre of the area, and drag.</source>
        <translation>Appuyez au centre de la zone, puis faites glisser.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Drag a corner of the rectangle, or a new rectangle.</source>
        <translation>Faites glisser un coin du rectangle, ou tracez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Drag a rectangle on the map.</source>
        <translation>Tracez un rectangle sur la carte.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Radius: {0} m</source>
        <translation>Rayon : {0} m</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Corners: {0}. Backspace takes the last one back.</source>
        <translation>Coins : {0}. Retour arrière annule le dernier.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Corners: {0}. Backspace takes the last one back; a double click, a right click or Enter ends the polygon.</source>
        <translation>Coins : {0}. Retour arrière annule le dernier ; un double clic, un clic droit ou Entrée termine le polygone.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>OpenStreetMap lies below the other layers. Its pictures come from its own servers, which learn what places are looked at.</source>
        <translation>OpenStreetMap est sous les autres couches. Ses images viennent de ses propres serveurs, qui apprennent quels lieux sont regardés.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Escape gives the pointer back.</source>
        <translation>Échap rend le pointeur.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_facts.py"/>
        <source>{0} ha</source>
        <translation>{0} ha</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_facts.py"/>
        <source>{0} km²</source>
        <translation>{0} km²</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_facts.py"/>
        <source>{0}; UTM zone {1}, {2} pixels of 10 m</source>
        <translation>{0} ; zone UTM {1}, {2} pixels de 10 m</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_facts.py"/>
        <source>{0}. The map ends at the area’s edge.</source>
        <translation>{0}. La carte s’arrête au bord de la zone.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_facts.py"/>
        <source>To download: roughly {0}. “Look first” in step 2 measures size and time.</source>
        <translation>À télécharger : {0} à peu près. « Regarder d’abord » à l’étape 2 mesure la taille et la durée.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_step.py"/>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_step.py"/>
        <source>To download imagery, choose an area and a season. Imagery that you have already brings its own.</source>
        <translation>Pour télécharger des images, choisissez une zone et une saison. Des images que vous avez déjà apportent leur propre zone et leur propre saison.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_step.py"/>
        <source>Next: the imagery</source>
        <translation>Ensuite : les images</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_step.py"/>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>What the engine can do</source>
        <translation>Ce que le moteur sait faire</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>PyTorch is not made for this system.</source>
        <translation>PyTorch n’existe pas pour ce système.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>No NVIDIA GPU with a working driver was found.</source>
        <translation>Aucune carte graphique NVIDIA avec un pilote en état n’a été trouvée.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>{gpu} needs a newer driver: {version} or newer; {found} is installed.</source>
        <translation>{gpu} demande un pilote plus récent : {version} ou plus ; {found} est installé.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>{gpu} is too old for PyTorch.</source>
        <translation>{gpu} est trop ancienne pour PyTorch.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>On disk: {disk}.</source>
        <translation>Sur disque : {disk}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>Download: {download}; on disk: {disk}.</source>
        <translation>Téléchargement : {download} ; sur disque : {disk}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>Download: about {download}; on disk: about {disk}.</source>
        <translation>Téléchargement : environ {download} ; sur disque : environ {disk}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>{size} GB</source>
        <translation>{size} Go</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>Recipes without deep learning</source>
        <translation>Les recettes sans apprentissage profond</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>Also deep learning, on the processor (slow)</source>
        <translation>Aussi l’apprentissage profond, sur le processeur (lent)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>Also deep learning, on the GPU</source>
        <translation>Aussi l’apprentissage profond, sur la carte graphique</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Furrow</source>
        <translation>Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>The season is on the map. To see it change, tick all of its layers (Ctrl and a click on the group) and start QGIS’s temporal controller.</source>
        <translation>La saison est sur la carte. Pour la voir changer, cochez toutes ses couches (Ctrl et un clic sur le groupe) et lancez le contrôleur temporel de QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Jobs…</source>
        <translation>Tâches…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Engine…</source>
        <translation>Moteur…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>The engine is being set up. You can go on with QGIS.</source>
        <translation>Le moteur est en cours d’installation. Vous pouvez continuer à travailler dans QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Show the set-up</source>
        <translation>Montrer l’installation</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Set up the engine…</source>
        <translation>Installer le moteur…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Furrow: {0}</source>
        <translation>Furrow : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>demo</source>
        <translation>démo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>The map is finished. “Show on the map” adds it to this QGIS project.</source>
        <translation>La carte est finie. « Montrer sur la carte » l’ajoute à ce projet QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>it is being set up</source>
        <translation>il est en cours d’installation</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>A new or empty folder for the project</source>
        <translation>Un dossier nouveau ou vide pour le projet</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Folder of a Furrow project</source>
        <translation>Dossier d’un projet Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Sentinel-2 (optical)</source>
        <translation>Sentinel-2 (optique)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Sentinel-1 (radar)</source>
        <translation>Sentinel-1 (radar)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Sees through clouds</source>
        <translation>Voit à travers les nuages</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>up to</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Dates with more cloud over the area are left out</source>
        <translation>Les dates avec plus de nuages sur la zone sont laissées de côté</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Cloud</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Entry with the OAuth client’s id as user name and its secret as password. Furrow keeps neither: QGIS does.</source>
        <translation>Entrée avec l’identifiant du client OAuth comme nom d’utilisateur et son secret comme mot de passe. Furrow ne garde ni l’un ni l’autre : c’est QGIS qui les garde.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Download imagery</source>
        <translation>Télécharger des images</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>I have imagery already</source>
        <translation>J’ai déjà des images</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>A folder on this computer: a STAC catalog, or GeoTIFFs with the date in their names. It is read where it lies; nothing is copied or changed.</source>
        <translation>Un dossier de cet ordinateur : un catalogue STAC, ou des GeoTIFF avec la date dans leur nom. Il est lu là où il est ; rien n’est copié ni modifié.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>The composites as layers, one a time step, and the cloud masks</source>
        <translation>Les composites en couches, une par pas de temps, et les masques de nuages</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Dates and gaps</source>
        <translation>Dates et trous</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Check the imagery again</source>
        <translation>Vérifier les images</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Prepare the imagery</source>
        <translation>Préparer les images</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Choose the imagery…</source>
        <translation>Choisir les images…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Back to step 1</source>
        <translation>Retour à l’étape 1</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Look first</source>
        <translation>Regarder d’abord</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Use this imagery</source>
        <translation>Utiliser ces images</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Download ({0})</source>
        <translation>Télécharger ({0})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Folder with a season of imagery</source>
        <translation>Dossier avec une saison d’images</translation>
    </message>
    <message>
        <location filename="../plugin/panel/intro.py"/>
        <source>A crop map from a season of imagery and a handful of labelled parcels, with an honest statement of how good it is. See it work first on a simulated season, or begin with step 1.</source>
        <translation>Une carte des cultures à partir d’une saison d’images et de quelques parcelles étiquetées, avec une mesure honnête de ce qu’elle vaut. Voyez-la d’abord à l’œuvre sur une saison simulée, ou commencez par l’étape 1.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/intro.py"/>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/intro.py"/>
        <source>Simulated imagery and parcels, made in {0}</source>
        <translation>Images et parcelles simulées, créées dans {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/intro.py"/>
        <source>Go on with {0}</source>
        <translation>Continuer avec {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_copy.py"/>
        <source>Copying the labelled parcels</source>
        <translation>Copie des parcelles étiquetées</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Open a file of labelled parcels</source>
        <translation>Ouvrir un fichier de parcelles étiquetées</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Maize, Winter wheat</source>
        <translation>Maïs, Blé d’hiver</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>No labels yet? Name the crops, and label parcels on the map.</source>
        <translation>Pas encore d’étiquettes ? Nommez les cultures, puis étiquetez des parcelles sur la carte.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Crop</source>
        <translation>Culture</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Show the labels on the map</source>
        <translation>Montrer les étiquettes sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>The project&apos;s labels cannot be read.</source>
        <translation>Les étiquettes du projet ne peuvent pas être lues.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Enough for a first map: go on with step 4, Model, or press “Make the map” in step 5.</source>
        <translation>Assez pour une première carte : passez à l’étape 4, Modèle, ou appuyez sur « Faire la carte » à l’étape 5.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Next: the model</source>
        <translation>Ensuite : le modèle</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Make the project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>{0} is no layer of parcels. Choose a file of polygons (GeoPackage, Shapefile, GeoJSON) with a column that names the crop.</source>
        <translation>{0} n’est pas une couche de parcelles. Choisissez un fichier de polygones (GeoPackage, Shapefile, GeoJSON) avec une colonne qui nomme la culture.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Polygon layers</source>
        <translation>Couches de polygones</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Counting the parcels…</source>
        <translation>Comptage des parcelles…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>{0}; other crops: {1}</source>
        <translation>{0} ; autres cultures : {1}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/last_project.py"/>
        <source>{0} is not there any more: if it was moved or renamed, open it in step 1 where it lies now.</source>
        <translation>{0} n’est plus là : s’il a été déplacé ou renommé, ouvrez-le à l’étape 1 là où il se trouve maintenant.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/last_project.py"/>
        <source>QGIS was closed while a job of this project ran (“{0}”): what it had finished is kept, and starting it again goes on from there.</source>
        <translation>QGIS a été fermé pendant qu’une tâche de ce projet tournait (« {0} ») : ce qu’elle avait terminé est gardé, et la relancer reprend à partir de là.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Two maps over each other, parted by a line that you drag</source>
        <translation>Deux cartes superposées, séparées par une ligne à faire glisser</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Copy the job</source>
        <translation>Copier la tâche</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>The same map from a script or from the toolbox</source>
        <translation>La même carte depuis un script ou depuis la boîte à outils</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>New season…</source>
        <translation>Nouvelle saison…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>A new project with this area, legend and parcels, to be labelled for another season</source>
        <translation>Un nouveau projet avec cette zone, cette légende et ces parcelles, à étiqueter pour une autre saison</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>There is only one map. Make another one, with another recipe or more labels, or add a layer to compare with.</source>
        <translation>Il n’y a qu’une carte. Faites-en une autre, avec une autre recette ou plus d’étiquettes, ou ajoutez une couche à comparer.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>That layer is no longer in the project.</source>
        <translation>Cette couche n’est plus dans le projet.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>End comparing</source>
        <translation>Terminer la comparaison</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Drag the line, or move it with the arrow keys (Shift: faster). Escape ends it.</source>
        <translation>Faites glisser la ligne, ou déplacez-la avec les flèches du clavier (Maj : plus vite). Échap y met fin.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Parcels and areas (GeoPackage)…</source>
        <translation>Parcelles et surfaces (GeoPackage)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Raster (cloud-optimised GeoTIFF)…</source>
        <translation>Raster (GeoTIFF optimisé pour le cloud)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Page to print (PDF)…</source>
        <translation>Page à imprimer (PDF)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>GeoTIFF</source>
        <translation>GeoTIFF</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Furrow: export {0}</source>
        <translation>Furrow : export de {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Written: {0}</source>
        <translation>Écrit : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Copy as Python</source>
        <translation>Copier en Python</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Copy as command</source>
        <translation>Copier en ligne de commande</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Save as Processing model…</source>
        <translation>Enregistrer comme modèle de traitements…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Processing model</source>
        <translation>Modèle de traitements</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Copied: {0}</source>
        <translation>Copié : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_step.py"/>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_step.py"/>
        <source>Figures and warnings</source>
        <translation>Chiffres et avertissements</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_step.py"/>
        <source>Make the map again</source>
        <translation>Refaire la carte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_step.py"/>
        <source>Make the map</source>
        <translation>Faire la carte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Other recipes</source>
        <translation>Autres recettes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Use an existing model…</source>
        <translation>Utiliser un modèle existant…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Train and measure</source>
        <translation>Entraîner et mesurer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>A model of another season or place, as it is or adapted</source>
        <translation>Un modèle d’une autre saison ou d’un autre lieu, tel quel ou adapté</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Train again</source>
        <translation>Entraîner de nouveau</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Training</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Maps are made with the model {0}. {1}</source>
        <translation>Les cartes sont faites avec le modèle {0}. {1}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Grey recipes need deep learning, which the engine was set up without: Project → Engine… adds it.</source>
        <translation>Les recettes grisées demandent l’apprentissage profond, sans lequel le moteur a été installé : Projet → Moteur… l’ajoute.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/open_elsewhere.py"/>
        <source>{0} is open in another QGIS window: you can look at it here, and work on it once that window has closed it.</source>
        <translation>{0} est ouvert dans une autre fenêtre QGIS : vous pouvez le regarder ici, et y travailler dès que cette fenêtre l’aura fermé.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>Clear observations of each time step</source>
        <translation>Observations dégagées de chaque pas de temps</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>Hardly seen clear: {0}</source>
        <translation>À peine vus dégagés : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>{label}: {clear} clear observations of {s2} Sentinel-2 dates; {seen} % of the area seen clear; {s1} Sentinel-1 dates</source>
        <translation>{label} : {clear} observations dégagées sur {s2} dates Sentinel-2 ; {seen} % de la zone vue dégagée ; {s1} dates Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>{0}: failed</source>
        <translation>{0} : échec</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>{0}: {1} % of the area clear</source>
        <translation>{0} : {1} % de la zone dégagée</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>{0}: {1} % of the area clear, left out as too cloudy</source>
        <translation>{0} : {1} % de la zone dégagée, laissée de côté car trop nuageuse</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>clear views</source>
        <translation>vues dégagées</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>Sentinel-1</source>
        <translation>Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>gaps</source>
        <translation>trous</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>too cloudy</source>
        <translation>trop nuageuses</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>failed</source>
        <translation>échouées</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Try these again</source>
        <translation>Réessayer celles-ci</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Fetches the dates that are missing; those that are there stay.</source>
        <translation>Télécharge les dates qui manquent ; celles qui sont là restent.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Sentinel-2 dates: {0}. Sentinel-1 dates: {1}.</source>
        <translation>Dates Sentinel-2 : {0}. Dates Sentinel-1 : {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Clear on average: {0} % of the area</source>
        <translation>Dégagé en moyenne : {0} % de la zone</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Days without a clear date, at most: {0}</source>
        <translation>Jours sans date dégagée, au plus : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Downloaded: {0}</source>
        <translation>Téléchargé : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>All of it is there; nothing is left to download.</source>
        <translation>Tout est là ; il ne reste rien à télécharger.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Download: {0}</source>
        <translation>Téléchargement : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Download: {0}, {1}</source>
        <translation>Téléchargement : {0}, {1}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Free disk: {0}</source>
        <translation>Espace disque libre : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Dates that failed: {0}</source>
        <translation>Dates en échec : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} autres</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Dates not downloaded yet: {0}</source>
        <translation>Dates pas encore téléchargées : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/project_bar.py"/>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <location filename="../plugin/panel/project_bar.py"/>
        <source>Simulated: nothing in this project tells of a real place.</source>
        <translation>Simulé : rien dans ce projet ne décrit un lieu réel.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/project_bar.py"/>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_cards.py"/>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_cards.py"/>
        <source>Without deep learning</source>
        <translation>Sans apprentissage profond</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_cards.py"/>
        <source>With deep learning</source>
        <translation>Avec apprentissage profond</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Reads {0} where there; {1}.</source>
        <translation>Lit {0} s’il y en a ; {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Needs deep learning.</source>
        <translation>Demande l’apprentissage profond.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Its last training here took {0}.</source>
        <translation>Son dernier apprentissage ici a duré {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>classifies pixels</source>
        <translation>classe des pixels</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>classifies parcels</source>
        <translation>classe des parcelles</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>classifies groups of like pixels</source>
        <translation>classe des groupes de pixels semblables</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>All of it, from nothing</source>
        <translation>Tout, depuis zéro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Only what is new, on a pretrained encoder</source>
        <translation>Seulement le nouveau, sur un encodeur préentraîné</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>All of it, from pretrained</source>
        <translation>Tout, depuis des poids préentraînés</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>The encoder</source>
        <translation>L’encodeur</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>The decoder</source>
        <translation>Le décodeur</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>The last layer</source>
        <translation>La dernière couche</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Trains on the processor; the engine was set up without deep learning.</source>
        <translation>Entraîne sur le processeur ; le moteur a été installé sans apprentissage profond.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Trains on the processor; deep learning is slow there: minutes to hours.</source>
        <translation>Entraîne sur le processeur ; l’apprentissage profond y est lent : de quelques minutes à plusieurs heures.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Deep learning trains on the GPU, all else on the processor.</source>
        <translation>L’apprentissage profond s’entraîne sur la carte graphique, tout le reste sur le processeur.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>How long it takes on a GPU has not been measured yet.</source>
        <translation>Le temps que cela prend sur une carte graphique n’a pas encore été mesuré.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Needs deep learning, and the published weights of {0}.</source>
        <translation>Demande l’apprentissage profond et les poids publiés de {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Needs deep learning. The published weights of {0} are there; licence: {1}.</source>
        <translation>Demande l’apprentissage profond. Les poids publiés de {0} sont là ; licence : {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Needs deep learning, and the published weights of {0} ({1} MB, licence: {2}), which are not on this computer yet.</source>
        <translation>Demande l’apprentissage profond et les poids publiés de {0} ({1} Mo, licence : {2}), qui ne sont pas encore sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>Stop within three seconds. What is finished is kept.</source>
        <translation>Arrêt en moins de trois secondes. Ce qui est fini est gardé.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>The list of jobs, with the log of each</source>
        <translation>La liste des tâches, avec le journal de chacune</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>Step {0} of {1}, {2}</source>
        <translation>Étape {0} sur {1}, {2}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_choice.py"/>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_choice.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_choice.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_choice.py"/>
        <source>Season found from the imagery</source>
        <translation>Saison trouvée d’après les images</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_choice.py"/>
        <source>The twelve months that the imagery covers best</source>
        <translation>Les douze mois que les images couvrent le mieux</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_choice.py"/>
        <source>Own first and last day</source>
        <translation>Premier et dernier jour au choix</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Crop year {0} ({1})</source>
        <translation>Année culturale {0} ({1})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Summer crops {0} ({1})</source>
        <translation>Cultures d’été {0} ({1})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Winter crops {0} ({1})</source>
        <translation>Cultures d’hiver {0} ({1})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Whole year {0} ({1})</source>
        <translation>Année entière {0} ({1})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Rule of thumb at {0}: {1}.</source>
        <translation>À titre indicatif, à {0} : {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Rule of thumb at {0}: the season holds {1}.</source>
        <translation>À titre indicatif, à {0} : la saison contient {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Rule of thumb at {0}: the season holds {1} only in part.</source>
        <translation>À titre indicatif, à {0} : la saison ne contient qu’en partie {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Rule of thumb at {0}: the season holds {1}; only in part {2}.</source>
        <translation>À titre indicatif, à {0} : la saison contient {1} ; en partie seulement {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>From sowing to harvest, as a rule of thumb:</source>
        <translation>Du semis à la récolte, à titre indicatif :</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Variety, rain and irrigation may move it by a month or more.</source>
        <translation>La variété, la pluie et l’irrigation peuvent décaler ces dates d’un mois ou plus.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>wheat</source>
        <translation>blé</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>maize</source>
        <translation>maïs</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>rice</source>
        <translation>riz</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>soybean</source>
        <translation>soja</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>rapeseed</source>
        <translation>colza</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>sugar beet</source>
        <translation>betterave sucrière</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>potato</source>
        <translation>pomme de terre</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>cotton</source>
        <translation>coton</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>{0}° N</source>
        <translation>{0}° N</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>{0}° S</source>
        <translation>{0}° S</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Set up the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Copy a report</source>
        <translation>Copier un rapport</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Without passwords and personal names</source>
        <translation>Sans mots de passe ni noms de personnes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Set up</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Choose another Python, or a folder of wheels</source>
        <translation>Choisir un autre Python, ou un dossier de paquets (wheels)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>No Python 3.11 to 3.14 that can make environments was found on this computer. Install one (on Debian or Ubuntu with the package python3-venv), or choose one that is there.</source>
        <translation>Aucun Python 3.11 à 3.14 capable de créer des environnements n’a été trouvé sur cet ordinateur. Installez-en un (sous Debian ou Ubuntu avec le paquet python3-venv), ou choisissez-en un déjà là.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>A Python program</source>
        <translation>Un programme Python</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Folder with the wheels of all packages</source>
        <translation>Dossier avec les paquets (wheels) de tous les composants</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>A job runs with the engine. Wait until it is done, or cancel it in the panel.</source>
        <translation>Une tâche tourne avec le moteur. Attendez qu’elle soit finie, ou annulez-la dans le panneau.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Remove the engine&apos;s environment {folder}? Your projects, models and maps stay. Furrow cannot compute until the engine is set up again.</source>
        <translation>Supprimer l’environnement du moteur {folder} ? Vos projets, modèles et cartes restent. Furrow ne peut pas calculer tant que le moteur n’est pas réinstallé.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Removing the engine&apos;s environment…</source>
        <translation>Suppression de l’environnement du moteur…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Furrow: setting up the engine</source>
        <translation>Furrow : installation du moteur</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>The set-up is still at work. Stop it?</source>
        <translation>L’installation est encore en cours. L’arrêter ?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Fetching Python ({got} MB)</source>
        <translation>Téléchargement de Python ({got} Mo)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Installing the packages. This takes a minute or two.</source>
        <translation>Installation des paquets. Cela prend une minute ou deux.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Stopped. What is half-made is made anew by the next set-up.</source>
        <translation>Arrêté. Ce qui est à moitié fait sera refait à la prochaine installation.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>The engine&apos;s environment is removed.</source>
        <translation>L’environnement du moteur est supprimé.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>The engine is set up, but its check found:</source>
        <translation>Le moteur est installé, mais sa vérification a trouvé :</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>The set-up did not come to its end.</source>
        <translation>L’installation n’est pas allée à son terme.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Another…</source>
        <translation>Un autre…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Use another Python</source>
        <translation>Utiliser un autre Python</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Packages from</source>
        <translation>Paquets de</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>The folder&apos;s path is {count} letters too long for Windows. Ask your administrator to enable long paths first.</source>
        <translation>Le chemin du dossier a {count} lettres de trop pour Windows. Demandez d’abord à votre administrateur d’activer les chemins longs.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>about {quick} to {slow} min</source>
        <translation>environ {quick} à {slow} min</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>about {quick} min at {fast} MB/s, {slow} min at {least} MB/s</source>
        <translation>environ {quick} min à {fast} Mo/s, {slow} min à {least} Mo/s</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>none found</source>
        <translation>aucun trouvé</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>{version}, fetched into Furrow&apos;s own folder: this computer has none that fits</source>
        <translation>{version}, téléchargé dans le dossier de Furrow : cet ordinateur n’en a aucun qui convienne</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>{version} of QGIS ({path})</source>
        <translation>{version} de QGIS ({path})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>{version} ({path})</source>
        <translation>{version} ({path})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>Furrow computes in a Python environment of its own. Nothing is installed into QGIS, and nothing is done before you press “Set up”.</source>
        <translation>Furrow calcule dans un environnement Python à part. Rien n’est installé dans QGIS, et rien n’est fait avant que vous cliquiez sur « Installer ».</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>The engine&apos;s environment was made for another version of Furrow. A repair makes it anew.</source>
        <translation>L’environnement du moteur a été fait pour une autre version de Furrow. Une réparation le refait.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>The engine&apos;s environment is not complete. A repair makes it anew.</source>
        <translation>L’environnement du moteur n’est pas complet. Une réparation le refait.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>The engine is set up. You can choose something else here, or make it anew.</source>
        <translation>Le moteur est installé. Vous pouvez choisir autre chose ici, ou le refaire.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>Checking Python and the disk</source>
        <translation>Vérification de Python et du disque</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>Making the environment</source>
        <translation>Création de l’environnement</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>Fetching and installing the packages</source>
        <translation>Téléchargement et installation des paquets</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>Checking the packages</source>
        <translation>Vérification des paquets</translation>
    </message>
    <message>
        <location filename="../plugin/panel/shape_buttons.py"/>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <location filename="../plugin/panel/shape_buttons.py"/>
        <source>Rectangle: drag it, or a corner of the one that is there</source>
        <translation>Rectangle : le tracer, ou faire glisser un coin de celui qui est là</translation>
    </message>
    <message>
        <location filename="../plugin/panel/shape_buttons.py"/>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../plugin/panel/shape_buttons.py"/>
        <source>Polygon: click its corners; the map ends at its edge</source>
        <translation>Polygone : cliquer sur ses coins ; la carte s’arrête à son bord</translation>
    </message>
    <message>
        <location filename="../plugin/panel/shape_buttons.py"/>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <location filename="../plugin/panel/shape_buttons.py"/>
        <source>Circle: drag from its centre; the map ends at its edge</source>
        <translation>Cercle : faire glisser depuis son centre ; la carte s’arrête à son bord</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>A download needs an area and a season: see step 1.</source>
        <translation>Un téléchargement demande une zone et une saison : voir l’étape 1.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>A download needs an area: see step 1.</source>
        <translation>Un téléchargement demande une zone : voir l’étape 1.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>A download needs a season: see step 1.</source>
        <translation>Un téléchargement demande une saison : voir l’étape 1.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>The season must end after it starts.</source>
        <translation>La saison doit finir après avoir commencé.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Choose a project folder first.</source>
        <translation>Choisissez d’abord un dossier de projet.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Choose the imagery first.</source>
        <translation>Choisissez d’abord les images.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Choose a layer of labelled parcels first.</source>
        <translation>Choisissez d’abord une couche de parcelles étiquetées.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Choose the field that names the crop.</source>
        <translation>Choisissez le champ qui nomme la culture.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Not prepared yet: one cloud-free image a month is made.</source>
        <translation>Pas encore préparées : une image sans nuages par mois sera faite.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Too few: at least two crops need labelled parcels.</source>
        <translation>Trop peu : il faut des parcelles étiquetées d’au moins deux cultures.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Not trained yet.</source>
        <translation>Pas encore entraîné.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>No map yet. Whatever is still missing is made on the way.</source>
        <translation>Pas encore de carte. Ce qui manque encore est fait en chemin.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Needs prepared imagery first.</source>
        <translation>Il faut d’abord préparer les images.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Out of date: {0}.</source>
        <translation>Périmé : {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Comes after area, imagery and labels.</source>
        <translation>Vient après la zone, les images et les étiquettes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>{0}; {1}</source>
        <translation>{0} ; {1}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Choose a folder for a new project.</source>
        <translation>Choisissez un dossier pour un nouveau projet.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Downloaded to {0}</source>
        <translation>Téléchargées dans {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Not downloaded yet.</source>
        <translation>Pas encore téléchargées.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Choose at least one sensor.</source>
        <translation>Choisissez au moins un capteur.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>No imagery chosen yet.</source>
        <translation>Aucune image choisie.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>{0}, crop in “{1}”</source>
        <translation>{0}, culture dans « {1} »</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>To be labelled by hand.</source>
        <translation>À étiqueter à la main.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>No labelled parcels chosen yet.</source>
        <translation>Aucune parcelle étiquetée choisie.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>All is chosen: “Make the map” does the rest.</source>
        <translation>Tout est choisi : « Faire la carte » fait le reste.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>A rectangle drawn on the map</source>
        <translation>Un rectangle tracé sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>What the map showed</source>
        <translation>Ce que la carte montrait</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Around the polygons of “{0}”</source>
        <translation>Autour des polygones de « {0} »</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>A polygon drawn on the map</source>
        <translation>Un polygone tracé sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>A circle drawn on the map</source>
        <translation>Un cercle tracé sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>The polygons of “{0}”</source>
        <translation>Les polygones de « {0} »</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>season found automatically</source>
        <translation>saison trouvée automatiquement</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/strips.py"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Time steps and clouds</source>
        <translation>Pas de temps et nuages</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>One month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Ten days (dekad)</source>
        <translation>Dix jours (décade)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>16 days</source>
        <translation>16 jours</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Time step</source>
        <translation>Pas de temps</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Composite</source>
        <translation>Composite</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Cloud is</source>
        <translation>Nuage</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Orbits</source>
        <translation>Orbites</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_guess.py"/>
        <source>On the processor about {0} to {1} here with {2} labelled parcels: a first guess, until a training here has shown it.</source>
        <translation>Sur le processeur, environ {0} à {1} ici avec {2} parcelles étiquetées : une première estimation, jusqu’à ce qu’un entraînement ici l’ait montré.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_guess.py"/>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_guess.py"/>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_guess.py"/>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_guess.py"/>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_chart.py"/>
        <source>Loss and held-out score of each epoch</source>
        <translation>Perte et score de validation de chaque époque</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_chart.py"/>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_chart.py"/>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_chart.py"/>
        <source>held-out score</source>
        <translation>score de validation</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_chart.py"/>
        <source>best epoch</source>
        <translation>meilleure époque</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>{fit}, epoch {number} of {most}: loss {loss}; nothing is held out to stop by, so all epochs are run.</source>
        <translation>{fit}, époque {number} sur {most} : perte {loss} ; rien n’est mis de côté pour décider de l’arrêt, toutes les époques sont donc faites.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>{fit}, epoch {number} of at most {most}: loss {loss}, held-out score (macro-F1) {score}; best so far {best_score} in epoch {best}.</source>
        <translation>{fit}, époque {number} sur {most} au plus : perte {loss}, score de validation (F1 macro) {score} ; le meilleur jusqu’ici est {best_score}, à l’époque {best}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>{fit}: epoch {number} of {most} was the last, with loss {loss}.</source>
        <translation>{fit} : l’époque {number} sur {most} a été la dernière, avec une perte de {loss}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>{fit}: epoch {number} of at most {most} was the last; the best was epoch {best}, with a held-out score (macro-F1) of {best_score}.</source>
        <translation>{fit} : l’époque {number} sur {most} au plus a été la dernière ; la meilleure est l’époque {best}, avec un score de validation (F1 macro) de {best_score}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>Epoch {number}: loss {loss}; {seconds}</source>
        <translation>Époque {number} : perte {loss} ; {seconds}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>Epoch {number}: loss {loss}, held-out score {score}; {seconds}</source>
        <translation>Époque {number} : perte {loss}, score de validation {score} ; {seconds}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>Trains on the processor: {seconds} an epoch.</source>
        <translation>Entraîne sur le processeur : {seconds} par époque.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>Trains on the GPU: {seconds} an epoch.</source>
        <translation>Entraîne sur la carte graphique : {seconds} par époque.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>Model of all parcels</source>
        <translation>Modèle de toutes les parcelles</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>Fold {0} of {1}</source>
        <translation>Validation croisée, bloc {0} sur {1}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Use an existing model</source>
        <translation>Utiliser un modèle existant</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Adapt it to this project’s parcels</source>
        <translation>L’adapter aux parcelles de ce projet</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Take it as it is</source>
        <translation>Le prendre tel quel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>The model as it is, trained further, and one trained anew are measured on the same parcels; the best is kept.</source>
        <translation>Le modèle tel quel, le même entraîné davantage et un modèle entraîné de nouveau sont mesurés sur les mêmes parcelles ; le meilleur est gardé.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Needs labelled parcels, and there are none yet.</source>
        <translation>Demande des parcelles étiquetées, et il n’y en a pas encore.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Nothing is trained, and how good it is here is not measured.</source>
        <translation>Rien n’est entraîné, et ce qu’il vaut ici n’est pas mesuré.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Folder of a model or project</source>
        <translation>Dossier d’un modèle ou d’un projet</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>There is no model of Furrow in that folder.</source>
        <translation>Il n’y a pas de modèle de Furrow dans ce dossier.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Model: {0}</source>
        <translation>Modèle : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/weights_offer.py"/>
        <source>Fetch its weights ({0} MB, {1})</source>
        <translation>Télécharger ses poids ({0} Mo, {1})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/weights_offer.py"/>
        <source>From {0}; the file is checked before it is used.</source>
        <translation>Depuis {0} ; le fichier est vérifié avant d’être utilisé.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/weights_offer.py"/>
        <source>Read the licence where they are published ({0}). Is your use allowed, and shall they be fetched?</source>
        <translation>Lisez la licence là où ils sont publiés ({0}). Votre usage est-il permis, et faut-il les télécharger ?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/weights_offer.py"/>
        <source>Licence of the weights</source>
        <translation>Licence des poids</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Area and season</source>
        <translation>Zone et saison</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Imagery</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Map and report</source>
        <translation>Carte et rapport</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Furrow&apos;s compute engine is not ready ({0}): “Set up the engine…” shows what it would download, and does nothing before you agree.</source>
        <translation>Le moteur de calcul de Furrow n’est pas prêt ({0}) : « Installer le moteur… » montre ce qui serait téléchargé, et ne fait rien sans votre accord.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Furrow&apos;s compute engine is not ready ({0}): run “make setup” in the folder of the plugin, then press “Check again”.</source>
        <translation>Le moteur de calcul de Furrow n’est pas prêt ({0}) : lancez « make setup » dans le dossier de l’extension, puis cliquez sur « Vérifier de nouveau ».</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>The engine ended unexpectedly ({0}): start the step again, what was finished is kept.</source>
        <translation>Le moteur s’est arrêté de façon inattendue ({0}) : relancez l’étape, ce qui était fini est gardé.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Do the steps above it first, or press “Make the map”.</source>
        <translation>Faites d’abord les étapes au-dessus, ou cliquez sur « Faire la carte ».</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Choose the folder that holds furrow.json, or begin a new one.</source>
        <translation>Choisissez le dossier qui contient furrow.json, ou commencez-en un nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Choose an area where the imagery lies, or “All of the imagery”, in step 1.</source>
        <translation>Choisissez une zone là où il y a des images, ou « Toute l’étendue des images », à l’étape 1.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>“Fetch its weights” in step 4 downloads them.</source>
        <translation>« Télécharger ses poids », à l’étape 4, les télécharge.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Choose a new or empty folder, or open the project there.</source>
        <translation>Choisissez un dossier nouveau ou vide, ou ouvrez le projet qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>about {0} s left</source>
        <translation>encore {0} s environ</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>about {0} min left</source>
        <translation>encore {0} min environ</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Furrow panel</source>
        <translation>Panneau Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Add a Furrow map…</source>
        <translation>Ajouter une carte Furrow…</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Add a finished crop map with its accuracy report</source>
        <translation>Ajouter une carte des cultures finie avec son rapport de précision</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Open the accuracy report</source>
        <translation>Ouvrir le rapport de précision</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>{0} is not a finished Furrow map. {1}</source>
        <translation>{0} n’est pas une carte Furrow finie. {1}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Folder of a finished map (maps/… in a Furrow project)</source>
        <translation>Dossier d’une carte finie (maps/… dans un projet Furrow)</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>This layer has no accuracy report of Furrow beside it.</source>
        <translation>Cette couche n’a pas de rapport de précision de Furrow à côté d’elle.</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Median of each band</source>
        <translation>Médiane de chaque bande</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Medoid: the date most like all others</source>
        <translation>Médoïde : la date la plus semblable aux autres</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Date nearest to the middle of the step</source>
        <translation>Date la plus proche du milieu du pas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Lenient: cloud and shadow</source>
        <translation>Souple : nuage et ombre</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Normal: thin cirrus and snow, too</source>
        <translation>Normal : aussi cirrus fins et neige</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Strict: also what was not classified</source>
        <translation>Strict : aussi ce qui n’a pas été classé</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>All in one composite</source>
        <translation>Toutes dans une même synthèse</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Ascending only</source>
        <translation>Ascendantes seulement</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Descending only</source>
        <translation>Descendantes seulement</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Both, each in composites of its own</source>
        <translation>Les deux, chacune dans ses propres composites</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Adapt model</source>
        <translation>Adapter un modèle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Takes a model of another season or place into a project: as it is, trained further with this project&apos;s labelled parcels, or trained anew from these alone. All three are measured on the same parcels held out, and the best is kept; where adapting hurts, that is said.
The imagery must have been prepared, with the same bands and time steps.</source>
        <translation>Prend dans un projet un modèle d’une autre saison ou d’un autre lieu : tel quel, entraîné plus avant avec les parcelles étiquetées de ce projet, ou entraîné de nouveau avec elles seules. Les trois sont mesurés sur les mêmes parcelles mises de côté, et le meilleur est gardé ; si adapter nuit, c’est dit.
Les images doivent avoir été préparées, avec les mêmes bandes et pas de temps.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Model to begin with</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Folder of a model: the one that holds model.json.</source>
        <translation>Dossier d’un modèle : celui qui contient model.json.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Take it as it is</source>
        <translation>Le prendre tel quel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Puts a copy among the project&apos;s models, so that it can map, without training or measuring anything. Needs no labels.</source>
        <translation>Met une copie parmi les modèles du projet, pour qu’il puisse cartographier, sans rien entraîner ni mesurer. Ne demande pas d’étiquettes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Which to keep</source>
        <translation>Lequel garder</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>The best of the three, or the one named here whatever the figures.</source>
        <translation>Le meilleur des trois, ou celui nommé ici quels que soient les chiffres.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>What of a network is trained further; “recipe”: all of one that began with nothing, else as it was trained. finetune: all; finetune-encoder: where the imagery differs; finetune-decoder: where the crops do; finetune-head: with very few labels.</source>
        <translation>Ce qui d’un réseau continue d’être entraîné ; « recipe » : tout s’il a commencé de rien, sinon comme il a été entraîné. finetune : tout ; finetune-encoder : quand l’imagerie diffère ; finetune-decoder : quand les cultures diffèrent ; finetune-head : avec très peu d’étiquettes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Which was kept: as-is, adapted or scratch</source>
        <translation>Lequel a été gardé : as-is, adapted ou scratch</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Model folder</source>
        <translation>Dossier du modèle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Macro-F1 of the model as it is</source>
        <translation>Macro-F1 du modèle tel quel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Macro-F1 of the adapted model</source>
        <translation>Macro-F1 du modèle adapté</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Macro-F1 of a model trained anew</source>
        <translation>Macro-F1 d’un modèle entraîné de nouveau</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Areas by district</source>
        <translation>Surfaces par secteur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Counts the pixels of a crop map by district: hectares of every class in every polygon.
The errors of the map are in these figures, and they have no interval; “Design sample” and “Estimate areas” give areas of the whole map with intervals.</source>
        <translation>Compte les pixels d’une carte des cultures par secteur : les hectares de chaque classe dans chaque polygone.
Les erreurs de la carte sont dans ces chiffres, et ils n’ont pas d’intervalle ; « Planifier un échantillon » et « Estimer les surfaces » donnent les surfaces de la carte entière avec des intervalles.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Districts</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Polygons: municipalities, farms, catchments or the like.</source>
        <translation>Des polygones : communes, exploitations, bassins versants ou autres.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Field that names the district</source>
        <translation>Champ qui nomme le secteur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Polygons of the same name are one district.</source>
        <translation>Les polygones de même nom forment un seul secteur.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Name of a map, e.g. random-forest-1. Empty: the newest.</source>
        <translation>Nom d’une carte, p. ex. random-forest-1. Vide : la plus récente.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Districts with hectares</source>
        <translation>Secteurs avec leurs hectares</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Hectares by district and class</source>
        <translation>Hectares par secteur et par classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Districts on the map</source>
        <translation>Secteurs sur la carte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Imagery or labels are simulated</source>
        <translation>Les images ou les étiquettes sont simulées</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Choose the districts and the field that names them.</source>
        <translation>Choisissez les secteurs et le champ qui les nomme.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Assess map</source>
        <translation>Évaluer une carte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Scores a finished map against parcels that its training never saw.
Reference parcels that overlap training parcels are left out. The map&apos;s own folder stays as it is; the score gets a folder of its own under assessments.</source>
        <translation>Évalue une carte finie avec des parcelles que son apprentissage n’a jamais vues.
Les parcelles de référence qui recouvrent des parcelles d’apprentissage sont écartées. Le dossier de la carte reste tel quel ; l’évaluation a son propre dossier sous assessments.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Reference parcels</source>
        <translation>Parcelles de référence</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Empty: the project&apos;s own labels of role “reference”.</source>
        <translation>Vide : les étiquettes du projet dont le rôle est « reference ».</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Field that names the crop</source>
        <translation>Champ qui nomme la culture</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>The column of the reference parcels that holds the crop&apos;s name.</source>
        <translation>La colonne des parcelles de référence qui contient le nom de la culture.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Accuracy report</source>
        <translation>Rapport de précision</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Assessment folder</source>
        <translation>Dossier de l’évaluation</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Choose the field of the reference that names the crop.</source>
        <translation>Choisissez le champ de la référence qui nomme la culture.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Make a demo season</source>
        <translation>Créer une saison de démonstration</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Makes a Furrow project with a simulated season, to try things on: Sentinel-1 and Sentinel-2 imagery, parcels of six crops and a cropland mask.
Everything in it is simulated, and every map and report made from it says so. The same options give the same season.</source>
        <translation>Crée un projet Furrow avec une saison simulée, pour faire des essais : images Sentinel-1 et Sentinel-2, parcelles de six cultures et masque des terres cultivées.
Tout y est simulé, et chaque carte et chaque rapport qui en sont tirés le disent. Les mêmes options donnent la même saison.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Decides on crops, weather, soils and the view of the radar.</source>
        <translation>Détermine les cultures, la météo, les sols et la visée du radar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Harvest year</source>
        <translation>Année de récolte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Another year has other weather, and other crops in each field.</source>
        <translation>Une autre année a une autre météo, et d’autres cultures dans chaque champ.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Labelled parcels per crop</source>
        <translation>Parcelles étiquetées par culture</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>So many have a label; all others are kept as truth to judge by.</source>
        <translation>Nombre de parcelles étiquetées ; toutes les autres sont gardées comme vérité pour juger.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Size in pixels of 10 m</source>
        <translation>Taille en pixels de 10 m</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Width and height. A smaller area is made and mapped faster.</source>
        <translation>Largeur et hauteur. Une zone plus petite est créée et cartographiée plus vite.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Another seed is another landscape.</source>
        <translation>Une autre graine donne un autre paysage.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Furrow project folder</source>
        <translation>Dossier du projet Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>A new or empty folder, in which the project is made.</source>
        <translation>Un dossier nouveau ou vide, où le projet sera créé.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>Makes a Furrow project from your own imagery and labelled parcels.
Nothing is copied but the labels; the imagery stays where it is. “Prepare imagery” and “Crop map from labels” can make the project themselves: this is for models and scripts that want it made first, or with a legend of their own.</source>
        <translation>Crée un projet Furrow à partir de vos images et de vos parcelles étiquetées.
Seules les étiquettes sont copiées ; les images restent où elles sont. « Préparer les images » et « Carte des cultures depuis des étiquettes » peuvent créer le projet eux-mêmes : ceci sert aux modèles et aux scripts qui le veulent d’abord, ou avec leur propre légende.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>Crops</source>
        <translation>Cultures</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>In place of labelled parcels: names of the crops, with commas. The parcels are then labelled by hand in the panel.</source>
        <translation>Au lieu de parcelles étiquetées : les noms des cultures, séparés par des virgules. Les parcelles sont ensuite étiquetées à la main dans le panneau.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>Classes and colours as JSON. Empty: the crops found in the labels.</source>
        <translation>Classes et couleurs en JSON. Vide : les cultures trouvées dans les étiquettes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>Name of the project</source>
        <translation>Nom du projet</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>Stands in maps and reports. Empty: the name of the folder.</source>
        <translation>Figure dans les cartes et les rapports. Vide : le nom du dossier.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/crop_map_from_labels.py"/>
        <source>Crop map from labels</source>
        <translation>Carte des cultures depuis des étiquettes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/crop_map_from_labels.py"/>
        <source>The whole job: from a season of imagery and a handful of labelled parcels to a crop map and an honest statement of how good it is.
Give an imagery folder and labelled parcels to make a new Furrow project, or the folder of a project to go on with it. It prepares the imagery, trains and measures a model, maps the area and writes the report. Steps that are done are not done again, so a run that was cancelled goes on when it is started again.</source>
        <translation>Tout le travail : d’une saison d’images et de quelques parcelles étiquetées à une carte des cultures et une mesure honnête de ce qu’elle vaut.
Donnez un dossier d’images et des parcelles étiquetées pour créer un projet Furrow, ou le dossier d’un projet pour le continuer. L’algorithme prépare les images, entraîne et mesure un modèle, cartographie la zone et écrit le rapport. Les étapes faites ne sont pas refaites : un traitement annulé continue quand on le relance.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Design sample</source>
        <translation>Planifier un échantillon</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Draws random points from a crop map, so that areas and accuracy can be estimated with intervals.
How many is worked out from the precision wanted. Fill in the column “label” of the layer: what is there at each point, from number 1 upwards, without a look at the map. Then run “Estimate areas”. What the map says at the points stands in a table of its own, so that it leads nobody.</source>
        <translation>Tire des points au hasard dans une carte des cultures, pour que les surfaces et la précision puissent être estimées avec des intervalles.
Leur nombre est calculé d’après la marge voulue. Remplissez la colonne « label » de la couche : ce qu’il y a à chaque point, à partir du numéro 1, sans regarder la carte. Lancez ensuite « Estimer les surfaces ». Ce que la carte dit aux points est dans une table à part, pour n’influencer personne.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Precision wanted (± of the overall accuracy)</source>
        <translation>Marge voulue (± sur la précision globale)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Half of the 95 % interval: 0.05 stands for ± 5 %.</source>
        <translation>La moitié de l’intervalle à 95 % : 0.05 veut dire ± 5 %.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>0: as many as the precision needs.</source>
        <translation>0 : autant qu’il en faut pour la marge.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>How points are shared out</source>
        <translation>Répartition des points</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Among the classes of the map: in proportion to their area, equally, or by Neyman’s rule (more where the map is expected to be wrong).</source>
        <translation>Entre les classes de la carte : en proportion de leur surface, à parts égales, ou selon la règle de Neyman (plus là où l’on s’attend à ce que la carte se trompe).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Points in every class at the least</source>
        <translation>Points dans chaque classe au moins</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>50 and more are advised where a rare class matters by itself.</source>
        <translation>50 et plus sont conseillés là où une classe rare compte pour elle-même.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>User’s accuracy expected</source>
        <translation>Précision pour l’utilisateur attendue</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Of each class, as 0.8 for all or “0.85,Maize=0.7”. Only the size of the sample hangs on it.</source>
        <translation>De chaque classe, comme 0.8 pour toutes ou « 0.85,Maize=0.7 ». Seule la taille de l’échantillon en dépend.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>The same seed draws the same points.</source>
        <translation>La même graine tire les mêmes points.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Points to fill in</source>
        <translation>Points à remplir</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Name of the sample</source>
        <translation>Nom de l’échantillon</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Points drawn</source>
        <translation>Points tirés</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>± of the overall accuracy to be expected</source>
        <translation>± attendu sur la précision globale</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>{0}: {1} points on {2} ha</source>
        <translation>{0} : {1} points sur {2} ha</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>This sample was there already; its labels are untouched.</source>
        <translation>Cet échantillon existait déjà ; ses étiquettes n’ont pas été touchées.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Estimate areas</source>
        <translation>Estimer les surfaces</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Estimates the area of each class, and how good the map is, from a sample that was filled in: standard errors and 95 % intervals included.
Needs the points of “Design sample” with a label each. The areas are corrected for the errors of the map; pixels that are counted are told beside them. With another map of the project, the same points judge that one.</source>
        <translation>Estime la surface de chaque classe, et ce que vaut la carte, d’après un échantillon rempli : erreurs types et intervalles à 95 % compris.
Demande les points de « Planifier un échantillon », chacun avec une étiquette. Les surfaces sont corrigées des erreurs de la carte ; les pixels comptés sont donnés à côté. Avec une autre carte du projet, les mêmes points jugent celle-là.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Name of a sample, e.g. random-forest-1-1. Empty: the newest.</source>
        <translation>Nom d’un échantillon, p. ex. random-forest-1-1. Vide : le plus récent.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Filled-in points</source>
        <translation>Points remplis</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>A layer that came back with the labels and the column “uid”. Empty: the sample’s own layer.</source>
        <translation>Une couche revenue avec les étiquettes et la colonne « uid ». Vide : la couche de l’échantillon lui-même.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Field with what is there</source>
        <translation>Champ qui dit ce qu’il y a</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>The column that holds the label of each point.</source>
        <translation>La colonne qui contient l’étiquette de chaque point.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Other map</source>
        <translation>Autre carte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Judge this map of the project instead of the one that the sample was drawn from.</source>
        <translation>Juger cette carte du projet au lieu de celle dont l’échantillon a été tiré.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>More classes</source>
        <translation>Classes en plus</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Labels that the map does not know but that were really found, with commas between. “Other crop” is always known.</source>
        <translation>Des étiquettes que la carte ne connaît pas mais qui ont vraiment été trouvées, séparées par des virgules. « Other crop » est toujours connue.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Areas by class</source>
        <translation>Surfaces par classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Error matrix in points</source>
        <translation>Matrice d’erreurs en points</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Points with map and label</source>
        <translation>Points avec carte et étiquette</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>All figures (JSON)</source>
        <translation>Tous les chiffres (JSON)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Share of the area that the map has right (0–1)</source>
        <translation>Part de la surface où la carte est juste (0–1)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Lower limit of its 95 % interval</source>
        <translation>Borne inférieure de son intervalle à 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Upper limit of its 95 % interval</source>
        <translation>Borne supérieure de son intervalle à 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Points with a label</source>
        <translation>Points avec étiquette</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Points without a label</source>
        <translation>Points sans étiquette</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>The filled-in points have no column “uid”.</source>
        <translation>Les points remplis n’ont pas de colonne « uid ».</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>{0} % of the area (95 % interval {1}–{2} %)</source>
        <translation>{0} % de la surface (intervalle à 95 % : {1}–{2} %)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Estimated area</source>
        <translation>Surface estimée</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Pixels counted</source>
        <translation>Pixels comptés</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>User’s accuracy</source>
        <translation>Précision pour l’utilisateur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Producer’s accuracy</source>
        <translation>Précision pour le producteur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Evaluate recipes on a table</source>
        <translation>Évaluer des recettes sur une table</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Draws a few labels of each class from a table of labelled series, trains each recipe with them, and tests it on all other samples, again and again.
Tells how many labels a recipe needs, and which recipe is best with those you have.</source>
        <translation>Tire quelques étiquettes de chaque classe d’une table de séries étiquetées, entraîne chaque recette avec elles, et la teste sur tous les autres échantillons, encore et encore.
Dit combien d’étiquettes une recette demande, et quelle recette est la meilleure avec celles que vous avez.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Table of labelled series</source>
        <translation>Table de séries étiquetées</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>A Parquet, CSV or xlsx file: a row a sample, or a row a sample and date.</source>
        <translation>Un fichier Parquet, CSV ou xlsx : une ligne par échantillon, ou par échantillon et date.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>JSON that explains the table</source>
        <translation>JSON qui explique la table</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Empty: the file beside the table with its name and .json.</source>
        <translation>Vide : le fichier à côté de la table, de même nom avec .json.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>How often labels are drawn anew; more draws, narrower intervals.</source>
        <translation>Combien de fois des étiquettes sont tirées ; plus de tirages, des intervalles plus étroits.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>The same seed draws the same labels.</source>
        <translation>La même graine tire les mêmes étiquettes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>All figures, class by class, for further work.</source>
        <translation>Tous les chiffres, classe par classe, pour la suite du travail.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Best recipe with most labels</source>
        <translation>Meilleure recette avec le plus d’étiquettes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Names with commas between, as “List recipes” tells them.</source>
        <translation>Des noms séparés par des virgules, comme « Montrer les recettes » les donne.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Labels of each class</source>
        <translation>Étiquettes de chaque classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Numbers with commas between, e.g. 5,20.</source>
        <translation>Des nombres séparés par des virgules, p. ex. 5,20.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Grouping to keep whole</source>
        <translation>Groupement à ne pas couper</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Name of a grouping in the JSON, e.g. parcel, never torn apart.</source>
        <translation>Nom d’un groupement du JSON, p. ex. parcel, jamais coupé.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Evaluate each part by itself</source>
        <translation>Évaluer chaque partie à part</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Name of a grouping in the JSON, e.g. zone. Empty: all as one.</source>
        <translation>Nom d’un groupement du JSON, p. ex. zone. Vide : tout ensemble.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Learn from one part only</source>
        <translation>Apprendre d’une seule partie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>A grouping and its value, e.g. state=arkansas. Empty: all.</source>
        <translation>Un groupement et sa valeur, p. ex. state=arkansas. Vide : tout.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Test on another part</source>
        <translation>Tester sur une autre partie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>A grouping and its value, e.g. state=california.</source>
        <translation>Un groupement et sa valeur, p. ex. state=california.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>All samples</source>
        <translation>Tous les échantillons</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Evaluate a recipe in another place</source>
        <translation>Évaluer une recette dans un autre lieu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Learns in one place and tests in another: the model as it is, trained further with a few labels there, and one of these labels alone.
Tells whether a model of elsewhere is worth taking. Needs two projects, two tables, or two parts of one.</source>
        <translation>Apprend dans un lieu et teste dans un autre : le modèle tel quel, entraîné plus avant avec quelques étiquettes de là-bas, et un modèle de ces seules étiquettes.
Dit si un modèle d’ailleurs vaut d’être pris. Demande deux projets, deux tables, ou deux parties d’une même table.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Its name, as “List recipes” tells it.</source>
        <translation>Son nom, comme « Montrer les recettes » le donne.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Arms</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>as-is, scratch, finetune or finetune-encoder, with commas between.</source>
        <translation>as-is, scratch, finetune ou finetune-encoder, séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Learn from these alone, e.g. VV,VH. Empty: those of the recipe.</source>
        <translation>Apprendre de celles-ci seulement, p. ex. VV,VH. Vide : celles de la recette.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>own (as the recipe says), none, or year (round the whole year).</source>
        <translation>own (comme le dit la recette), none (aucune) ou year (sur toute l’année).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>How the place to test in is seen</source>
        <translation>Comment le lieu de test est vu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>here, or moved by half a year: season, calendar (simulated).</source>
        <translation>here (ici), ou décalé d’une demi-année : season, calendar (simulé).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Labels of each class of the place to test in</source>
        <translation>Étiquettes de chaque classe du lieu de test</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>So many are learned from; all others are the test.</source>
        <translation>Autant servent à apprendre ; toutes les autres sont le test.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Best mean IoU there</source>
        <translation>Meilleur IoU moyen là-bas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Its macro-F1</source>
        <translation>Son macro-F1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Arm</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Tested</source>
        <translation>Testé</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Simulated</source>
        <translation>Simulé</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>these are no real fields</source>
        <translation>ce ne sont pas des champs réels</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Fetch imagery</source>
        <translation>Télécharger des images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Downloads a season of Sentinel-2 and Sentinel-1 over an area, and nothing around it.
What is there already is not fetched again; a date that fails is listed and does not fail the season. The folder is a static STAC catalog: give it to “Prepare imagery” or “Crop map from labels” as imagery folder.</source>
        <translation>Télécharge une saison de Sentinel-2 et Sentinel-1 sur une zone, et rien autour.
Ce qui est déjà là n’est pas téléchargé de nouveau ; une date qui échoue est signalée et ne fait pas échouer la saison. Le dossier est un catalogue STAC statique : donnez-le comme dossier d’images à « Préparer les images » ou « Carte des cultures depuis des étiquettes ».</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Folder for the imagery</source>
        <translation>Dossier pour les images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>A new folder, or one that holds an earlier download of the same area and season: it is gone on with.</source>
        <translation>Un nouveau dossier, ou un dossier avec un téléchargement antérieur de la même zone et de la même saison : il est poursuivi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Add the dates to the QGIS project</source>
        <translation>Ajouter les dates au projet QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Loads each date as a layer, placed in time and hidden but for one.</source>
        <translation>Charge chaque date comme couche, située dans le temps ; toutes sont masquées sauf une.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Dates fetched now</source>
        <translation>Dates téléchargées maintenant</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Dates that were there before</source>
        <translation>Dates déjà présentes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Dates left out as too cloudy</source>
        <translation>Dates laissées de côté, trop nuageuses</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Megabytes transferred</source>
        <translation>Mégaoctets transférés</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Time taken (seconds)</source>
        <translation>Durée (secondes)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>No folder for the imagery was given. Choose one.</source>
        <translation>Aucun dossier pour les images n’a été donné. Choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Fetch pretrained networks</source>
        <translation>Télécharger des réseaux préentraînés</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Downloads the weights of pretrained networks from where their makers publish them, and checks each file before it is used.
What is here already is not fetched again; a download that broke off goes on. “List pretrained networks” tells names, sizes and licences beforehand.</source>
        <translation>Télécharge les poids de réseaux préentraînés là où leurs auteurs les publient, et vérifie chaque fichier avant qu’il ne serve.
Ce qui est déjà là n’est pas téléchargé de nouveau ; un téléchargement interrompu reprend. « Montrer les réseaux préentraînés » donne auparavant noms, tailles et licences.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Names with commas between, as “List pretrained networks” tells them, e.g. presto; or all.</source>
        <translation>Des noms séparés par des virgules, comme « Montrer les réseaux préentraînés » les donne, p. ex. presto ; ou all (tous).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Accept licences that restrict the use</source>
        <translation>Accepter des licences qui restreignent l’usage</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Some licences forbid some uses. Tick this once you have read them and your use is allowed; without it such weights are not fetched.</source>
        <translation>Certaines licences interdisent certains usages. Cochez une fois que vous les avez lues et que votre usage est permis ; sinon, ces poids ne sont pas téléchargés.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Folder of weights</source>
        <translation>Dossier des poids</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Where to put them, e.g. to take them to a computer without a network. Empty: Furrow’s own folder.</source>
        <translation>Où les mettre, p. ex. pour les porter sur un ordinateur sans réseau. Vide : le dossier de Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Where the weights are</source>
        <translation>Où sont les poids</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Networks fetched now</source>
        <translation>Réseaux téléchargés maintenant</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Networks that were there before</source>
        <translation>Réseaux déjà là</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>No network was named. Give its name, as “List pretrained networks” tells it.</source>
        <translation>Aucun réseau n’a été nommé. Donnez son nom, comme « Montrer les réseaux préentraînés » le donne.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Verdict: which model to take</source>
        <translation>Verdict : quel modèle prendre</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Judges the chosen recipe beside a random forest, logistic regression, the pretrained network as it is and the same network from scratch, all on the same parcels that none of them learned from.
Recommends the cheapest of those that are not significantly worse, says whether adapting helps, and which crops more labels would help. Give a project whose imagery was prepared, or a table of labelled series. What was finished is kept.</source>
        <translation>Juge la recette choisie à côté d’une forêt aléatoire, d’une régression logistique, du réseau préentraîné tel quel et du même réseau entraîné depuis zéro, tous sur les mêmes parcelles, dont aucun n’a appris.
Recommande le moins coûteux de ceux qui ne sont pas significativement moins bons, dit si adapter aide, et pour quelles cultures plus d’étiquettes aideraient. Donnez un projet dont les images ont été préparées, ou une table de séries étiquetées. Ce qui était fini est gardé.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>The chosen one. Empty: that of the newest model.</source>
        <translation>Celle que vous avez choisie. Vide : celle du modèle le plus récent.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Model of elsewhere</source>
        <translation>Modèle d’ailleurs</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Instead of a recipe: judged as it is, adapted, and made anew.</source>
        <translation>Au lieu d’une recette : jugé tel quel, adapté et refait.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Other recipes</source>
        <translation>Autres recettes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>To be judged beside these, with commas between.</source>
        <translation>À juger à côté de celles-ci, séparées par des virgules.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>F1 that is wanted</source>
        <translation>F1 voulu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Every crop is to reach it; labels are counted up to it.</source>
        <translation>Chaque culture doit l’atteindre ; les étiquettes sont comptées jusque-là.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Do not look which labels would help</source>
        <translation>Ne pas chercher quelles étiquettes aideraient</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>That takes time: models learn from parts of the labels.</source>
        <translation>Cela prend du temps : des modèles apprennent de parties des étiquettes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>What is recommended</source>
        <translation>Ce qui est recommandé</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Recommended model</source>
        <translation>Modèle recommandé</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Verdict (JSON)</source>
        <translation>Verdict (JSON)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Instead of a project: a Parquet, CSV or xlsx file.</source>
        <translation>Au lieu d’un projet : un fichier Parquet, CSV ou xlsx.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Empty: the file of the table&apos;s name that ends in .json.</source>
        <translation>Vide : le fichier du même nom que la table qui finit par .json.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Crops of the table to tell apart</source>
        <translation>Cultures de la table à distinguer</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Names with commas between. Empty: all of the table.</source>
        <translation>Des noms séparés par des virgules. Vide : toutes celles de la table.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Most samples to work with</source>
        <translation>Nombre maximal d’échantillons</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Of a larger table, whole groups are drawn at random.</source>
        <translation>D’une table plus grande, des groupes entiers sont tirés au hasard.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Folder of the verdict</source>
        <translation>Dossier du verdict</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>With a table only; a project keeps its verdict itself.</source>
        <translation>Avec une table seulement ; un projet garde lui-même son verdict.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>How it was measured</source>
        <translation>Comment cela a été mesuré</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Less than the best by</source>
        <translation>Écart au meilleur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Processor time (s)</source>
        <translation>Temps de processeur (s)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>Import model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>Takes an ONNX model that was trained elsewhere, with a small JSON that says what it takes: sensors, bands, units, time steps, layout and classes.
It is tried on random series first, and refused with the reason where shapes or probabilities are not as the JSON says. In a project it can then map.</source>
        <translation>Prend un modèle ONNX entraîné ailleurs, avec un petit JSON qui dit ce qu’il prend : capteurs, bandes, unités, pas de temps, disposition et classes.
Il est d’abord essayé sur des séries aléatoires, et refusé avec la raison si les formes ou les probabilités ne sont pas comme le dit le JSON. Dans un projet, il peut ensuite cartographier.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>ONNX file</source>
        <translation>Fichier ONNX</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>The model, with all of its weights in this one file.</source>
        <translation>Le modèle, avec tous ses poids dans ce seul fichier.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>JSON that says what it takes</source>
        <translation>JSON qui dit ce qu’il prend</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>What it holds is told in Furrow&apos;s page on recipes and models.</source>
        <translation>Son contenu est expliqué dans la page de Furrow sur les recettes et les modèles.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>Model folder instead of a project</source>
        <translation>Dossier du modèle au lieu d’un projet</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>A new or empty folder. Leave it empty where a project is given.</source>
        <translation>Un dossier nouveau ou vide. Ne rien donner si un projet est donné.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Leakage audit</source>
        <translation>Audit des fuites</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Scores the same model under a random split by pixel and under honest ones: by whole parcels, spatial blocks, regions and years.
Pixels of one parcel are much alike, and so are neighbours: figures from a split that tears them apart flatter. Give a project whose imagery was prepared, or a table of labelled series. Nothing is changed.</source>
        <translation>Évalue le même modèle avec un découpage au hasard par pixel et avec des découpages honnêtes : par parcelles entières, blocs spatiaux, régions et années.
Les pixels d’une parcelle se ressemblent beaucoup, les voisins aussi : les chiffres d’un découpage qui les sépare flattent. Donnez un projet dont les images sont préparées, ou une table de séries étiquetées. Rien n’est modifié.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>A recipe that learns from series, as “List recipes” tells them.</source>
        <translation>Une recette qui apprend de séries, comme « Montrer les recettes » les donne.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Grouping that is a parcel</source>
        <translation>Groupement qui est une parcelle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Of the table&apos;s JSON. Empty: parcel, field or place.</source>
        <translation>Du JSON de la table. Vide : parcel, field ou place.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Grouping that is a region</source>
        <translation>Groupement qui est une région</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Of the table&apos;s JSON. Empty: region, state, zone or tile.</source>
        <translation>Du JSON de la table. Vide : region, state, zone ou tile.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Grouping that is a year</source>
        <translation>Groupement qui est une année</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Of the table&apos;s JSON. Empty: year or season.</source>
        <translation>Du JSON de la table. Vide : year ou season.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>All figures with their intervals, for further work.</source>
        <translation>Tous les chiffres avec leurs intervalles, pour la suite du travail.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Macro-F1 that a split by pixel claims</source>
        <translation>Macro-F1 qu’annonce un découpage par pixel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Macro-F1 by whole parcels</source>
        <translation>Macro-F1 par parcelles entières</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Macro-F1 by spatial blocks</source>
        <translation>Macro-F1 par blocs spatiaux</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Macro-F1 by regions</source>
        <translation>Macro-F1 par régions</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Edge of the spatial blocks (m)</source>
        <translation>Côté des blocs spatiaux (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Edge of a spatial block (m)</source>
        <translation>Côté d’un bloc spatial (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>0: as far as the labels are alike (their variogram&apos;s range).</source>
        <translation>0 : aussi loin que les étiquettes se ressemblent (la portée de leur variogramme).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Of more, whole parcels are drawn at random.</source>
        <translation>S’il y en a plus, des parcelles entières sont tirées au hasard.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>The same seed makes the same splits.</source>
        <translation>La même graine fait les mêmes découpages.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Splits</source>
        <translation>Découpages</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Split</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Claimed by pixel</source>
        <translation>Annoncé par pixel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Too much</source>
        <translation>En trop</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>List recipes</source>
        <translation>Montrer les recettes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>Tells what recipes there are, when to take each, what it needs, and whether it can be trained with what is on this computer.
Changes nothing.</source>
        <translation>Dit quelles recettes il y a, quand prendre chacune, ce qu’elle demande, et si elle peut être entraînée avec ce qui est sur cet ordinateur.
Ne change rien.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>Names of all recipes</source>
        <translation>Noms de toutes les recettes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>Those that can be trained here</source>
        <translation>Celles qui peuvent être entraînées ici</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>Needs deep learning.</source>
        <translation>Demande l’apprentissage profond.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>Begins with the weights of {0} (licence {1}).</source>
        <translation>Commence avec les poids de {0} (licence {1}).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>Strategies: {0}.</source>
        <translation>Stratégies : {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>Its models are adapted by {0}.</source>
        <translation>Ses modèles s’adaptent par {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_weights.py"/>
        <source>List pretrained networks</source>
        <translation>Montrer les réseaux préentraînés</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_weights.py"/>
        <source>Says which pretrained networks there are: size, licence, where their weights are published, and which are on this computer.
Nothing is downloaded. Files that are here are read through and compared with the published checksum.</source>
        <translation>Dit quels réseaux préentraînés il y a : taille, licence, où leurs poids sont publiés, et lesquels sont sur cet ordinateur.
Rien n’est téléchargé. Les fichiers présents sont lus en entier et comparés à la somme de contrôle publiée.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_weights.py"/>
        <source>Look only into this folder. Empty: the folder that FURROW_WEIGHTS_DIR names, then Furrow’s own.</source>
        <translation>Ne regarder que dans ce dossier. Vide : le dossier que nomme FURROW_WEIGHTS_DIR, puis celui de Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_weights.py"/>
        <source>Networks that are published</source>
        <translation>Réseaux publiés</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_weights.py"/>
        <source>Networks whose weights are here</source>
        <translation>Réseaux dont les poids sont ici</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_weights.py"/>
        <source>Names of those that are not here</source>
        <translation>Noms de ceux qui ne sont pas ici</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/map_crops.py"/>
        <source>Map crops</source>
        <translation>Cartographier les cultures</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/map_crops.py"/>
        <source>Maps the whole area with a trained model, and writes crop map, confidence, parcels, accuracy tables and report into a new numbered folder of the project.
Finished maps are never overwritten; an unchanged map is not made again.</source>
        <translation>Cartographie toute la zone avec un modèle entraîné, et écrit carte des cultures, confiance, parcelles, tables de précision et rapport dans un nouveau dossier numéroté du projet.
Les cartes finies ne sont jamais écrasées ; une carte inchangée n’est pas refaite.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/map_crops.py"/>
        <source>Name of a model, e.g. random-forest-1. Empty: the newest of crops.</source>
        <translation>Nom d’un modèle, p. ex. random-forest-1. Vide : le plus récent des modèles de cultures.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Measure adapting a model</source>
        <translation>Mesurer l’adaptation d’un modèle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Uses a model of another season or region as it is, adapts it with a few parcels, and trains one anew from these alone. All are tested on the same parcels, which none of them saw.
The parcels are drawn by class, or within a radius of a departure point and, as many, from anywhere. Nothing is changed.</source>
        <translation>Utilise un modèle d’une autre saison ou région tel quel, l’adapte avec quelques parcelles, et en entraîne un de nouveau avec elles seules. Tous sont testés sur les mêmes parcelles, qu’aucun n’a vues.
Les parcelles sont tirées par classe, ou dans un rayon autour d’un point de départ et, en même nombre, n’importe où. Rien n’est modifié.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Table or project to test on</source>
        <translation>Table ou projet de test</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>A table of labelled series, or the furrow.json of a project.</source>
        <translation>Une table de séries étiquetées, ou le furrow.json d’un projet.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Table or project of the earlier model</source>
        <translation>Table ou projet du modèle antérieur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Empty: the same table, and another part of it.</source>
        <translation>Vide : la même table, et une autre partie de celle-ci.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>JSON that explains the other table</source>
        <translation>JSON qui explique l’autre table</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Macro-F1 of the best adapted one</source>
        <translation>Macro-F1 du meilleur modèle adapté</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Macro-F1 of the best one trained anew</source>
        <translation>Macro-F1 du meilleur modèle entraîné de nouveau</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>A grouping and its value, e.g. year=2021. Empty: all.</source>
        <translation>Un groupement et sa valeur, p. ex. year=2021. Vide : tout.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>One name, as “List recipes” tells it; only networks are adapted.</source>
        <translation>Un nom, comme « Montrer les recettes » le donne ; seuls les réseaux sont adaptés.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Test on one part only</source>
        <translation>Ne tester que sur une partie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Samples of the earlier model</source>
        <translation>Échantillons du modèle antérieur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Parcels of each class</source>
        <translation>Parcelles de chaque classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>To adapt with, with commas between, e.g. 3,10.</source>
        <translation>Pour adapter, séparées par des virgules, p. ex. 3,10.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Radii, in kilometres</source>
        <translation>Rayons, en kilomètres</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>E.g. 20,25,30: parcels near a departure point instead.</source>
        <translation>P. ex. 20,25,30 : plutôt des parcelles proches d’un point de départ.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Departure point</source>
        <translation>Point de départ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Longitude and latitude in degrees. Empty: drawn by lot.</source>
        <translation>Longitude et latitude en degrés. Vide : tiré au sort.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Crops to tell apart</source>
        <translation>Cultures à distinguer</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Names with commas between. Empty: all with enough samples.</source>
        <translation>Des noms séparés par des virgules. Vide : toutes celles qui ont assez d’échantillons.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>How often parcels are drawn and models trained anew.</source>
        <translation>Combien de fois des parcelles sont tirées et des modèles entraînés de nouveau.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Parcels within a radius</source>
        <translation>Parcelles dans un rayon</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>So many are used at most, drawn by lot; 0: all.</source>
        <translation>Autant servent au plus, tirées au sort ; 0 : toutes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Pixels of a parcel</source>
        <translation>Pixels d’une parcelle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>So many are drawn from each parcel, where it has as many.</source>
        <translation>Autant sont tirés de chaque parcelle, si elle en a autant.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Parcels of each class of elsewhere</source>
        <translation>Parcelles de chaque classe d’ailleurs</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>So many are drawn for the earlier model; 0: all.</source>
        <translation>Autant sont tirées pour le modèle antérieur ; 0 : toutes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>adapted</source>
        <translation>adapté</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>trained anew</source>
        <translation>entraîné de nouveau</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>parcels of each class</source>
        <translation>parcelles de chaque classe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>km around</source>
        <translation>km autour</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>km, as many from anywhere</source>
        <translation>km, autant de n’importe où</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Learned from</source>
        <translation>Appris de</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Describe model</source>
        <translation>Décrire un modèle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Tells what a finished model is: recipe, classes, what it takes, what it learned from, how good it was, licences and checksums.
Its files are compared with their checksums; nothing is changed.</source>
        <translation>Dit ce qu’est un modèle fini : recette, classes, ce qu’il prend, de quoi il a appris, ce qu’il valait, licences et sommes de contrôle.
Ses fichiers sont comparés à leurs sommes de contrôle ; rien n’est modifié.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Model or project</source>
        <translation>Modèle ou projet</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Folder that holds model.json, or a Furrow project.</source>
        <translation>Dossier qui contient model.json, ou un projet Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Of a project: name of the model. Empty: the newest.</source>
        <translation>D’un projet : nom du modèle. Vide : le plus récent.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Backbone</source>
        <translation>Réseau de base</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Time steps</source>
        <translation>Pas de temps</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Labelled parcels</source>
        <translation>Parcelles étiquetées</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Accuracy</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Compared with a random forest</source>
        <translation>Comparé à une forêt aléatoire</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Tables that it learned from</source>
        <translation>Tables dont il a appris</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Built on</source>
        <translation>Bâti sur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Made</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>New season</source>
        <translation>Nouvelle saison</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>Makes a project for another season of an area that is mapped already.
It has the first project&apos;s area, legend and settings, and its parcels without their crops, to be labelled anew. The first project stays as it is.</source>
        <translation>Crée un projet pour une autre saison d’une zone déjà cartographiée.
Il a la zone, la légende et les réglages du premier projet, et ses parcelles sans leurs cultures, à étiqueter de nouveau. Le premier projet reste tel quel.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>New project folder</source>
        <translation>Dossier du nouveau projet</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>A new or empty folder.</source>
        <translation>Un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>As YYYY-MM-DD. Empty: a year after the first project’s.</source>
        <translation>Sous la forme AAAA-MM-JJ. Vide : un an après celui du premier projet.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>Imagery of the new season</source>
        <translation>Images de la nouvelle saison</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>Empty: the folder inputs/imagery of the new project; “Download imagery” is to put it there.</source>
        <translation>Vide : le dossier inputs/imagery du nouveau projet ; « Télécharger des images » doit les y mettre.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>Outline field</source>
        <translation>Délimiter un champ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>Finds the outline of the field under a point, from how the ground went through the season.
The project&apos;s imagery must have been prepared. The outline is a proposal to look at, and says where its edges are weak. The project is not changed.</source>
        <translation>Trouve le contour du champ sous un point, d’après l’évolution du sol au cours de la saison.
Les images du projet doivent avoir été préparées. Le contour est une proposition à regarder, et dit où ses bords sont faibles. Le projet n’est pas modifié.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>A point in the field, best in its middle.</source>
        <translation>Un point dans le champ, de préférence en son milieu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>A polygon with its hectares and what its edges are like.</source>
        <translation>Un polygone avec ses hectares et la qualité de ses bords.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>Area (ha)</source>
        <translation>Surface (ha)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>Share of the outline on a clear edge (0–1)</source>
        <translation>Part du contour sur un bord net (0–1)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>Clear edges on all sides</source>
        <translation>Bords nets de tous les côtés</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>What its edges are like</source>
        <translation>Qualité de ses bords</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/prepare_imagery.py"/>
        <source>Prepare imagery</source>
        <translation>Préparer les images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/prepare_imagery.py"/>
        <source>Makes the season stack: cloud-masked monthly composites of Sentinel-2 and Sentinel-1.
With an imagery folder and labelled parcels it makes a Furrow project first; a project that exists goes on. Composites that are there already are not made again.</source>
        <translation>Fait la série saisonnière : composites mensuels de Sentinel-2 et Sentinel-1, nuages masqués.
Avec un dossier d’images et des parcelles étiquetées, crée d’abord un projet Furrow ; un projet existant continue. Les composites déjà là ne sont pas refaits.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/prepare_imagery.py"/>
        <source>Add the season to the QGIS project</source>
        <translation>Ajouter la saison au projet QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/prepare_imagery.py"/>
        <source>Loads each composite in true and false colour, greenness, radar and the cloud masks, placed in time and hidden but for the middle of the season.</source>
        <translation>Charge chaque composite en couleurs naturelles et en fausses couleurs, la verdure, le radar et les masques de nuages, situés dans le temps et masqués sauf le milieu de la saison.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/prepare_imagery.py"/>
        <source>Season stack</source>
        <translation>Série saisonnière</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/prepare_imagery.py"/>
        <source>Longest time without a clear date (days)</source>
        <translation>Plus longue durée sans date dégagée (jours)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>Preview from the labels so far</source>
        <translation>Aperçu d’après les étiquettes actuelles</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>Paints a quick map from the labels as they are now. It is a preview, not a result: nobody has measured how good it is.
The project&apos;s imagery must be prepared, and parcels of two crops must be labelled. Features of the imagery are made once and kept in the project.</source>
        <translation>Peint une carte rapide d’après les étiquettes telles qu’elles sont maintenant. C’est un aperçu, pas un résultat : personne n’a mesuré ce qu’il vaut.
Les images du projet doivent être préparées, et des parcelles de deux cultures doivent être étiquetées. Les traits des images sont calculés une seule fois et gardés dans le projet.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>What to paint. Empty: all of the area.</source>
        <translation>Ce qu’il faut peindre. Vide : toute la zone.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>Empty: the series of the season. Or a pretrained network, e.g. presto.</source>
        <translation>Vide : les séries de la saison. Ou un réseau préentraîné, p. ex. presto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>Empty: the project&apos;s own.</source>
        <translation>Vide : celles du projet.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>A picture with the legend&apos;s colours.</source>
        <translation>Une image aux couleurs de la légende.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>What there is</source>
        <translation>Ce qu’il y a</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>Labelled classes</source>
        <translation>Classes étiquetées</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>The preview can only be written as GeoTIFF (.tif).</source>
        <translation>L’aperçu ne peut être écrit qu’en GeoTIFF (.tif).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>A preview, not a result: nothing was measured.</source>
        <translation>Un aperçu, pas un résultat : rien n’a été mesuré.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>Project status</source>
        <translation>État du projet</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>Says what a Furrow project holds, what is missing or out of date, and what to do next.
Nothing is changed. Each step is “ready”, “missing” or “stale”: stale means that what it was made from has changed since.</source>
        <translation>Dit ce que contient un projet Furrow, ce qui manque ou est périmé, et quoi faire ensuite.
Rien n’est modifié. Chaque étape est « ready » (prête), « missing » (manquante) ou « stale » (périmée) : ce dont elle a été tirée a changé depuis.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>All steps are ready</source>
        <translation>Toutes les étapes sont prêtes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>First step that is not ready</source>
        <translation>Première étape qui n’est pas prête</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>State of: {0}</source>
        <translation>État : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>Area and season</source>
        <translation>Zone et saison</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>Imagery</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>Map and report</source>
        <translation>Carte et rapport</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/run_doctor.py"/>
        <source>Check the engine</source>
        <translation>Vérifier le moteur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/run_doctor.py"/>
        <source>Checks Furrow&apos;s compute engine: its packages, GDAL, disk, memory and graphics card.
Takes a few seconds and changes nothing. A fault is told with what to do about it.</source>
        <translation>Vérifie le moteur de calcul de Furrow : ses paquets, GDAL, le disque, la mémoire et la carte graphique.
Prend quelques secondes et ne modifie rien. Un défaut est dit avec ce qu’il faut y faire.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/run_doctor.py"/>
        <source>The engine is fit to work</source>
        <translation>Le moteur est en état de marche</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/run_doctor.py"/>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/run_doctor.py"/>
        <source>fine</source>
        <translation>bon</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/run_doctor.py"/>
        <source>fault</source>
        <translation>défaut</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/search_imagery.py"/>
        <source>Search imagery</source>
        <translation>Chercher des images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/search_imagery.py"/>
        <source>Says what a download of Sentinel-2 and Sentinel-1 would give, before it: dates, cloud over the area, gaps, megabytes, time and free disk.
Cloud is read from the scene classes over the area, not taken from the whole tile. Nothing is kept.</source>
        <translation>Dit ce que donnerait un téléchargement de Sentinel-2 et Sentinel-1, avant de le faire : dates, nuages sur la zone, trous, mégaoctets, durée et espace disque libre.
Les nuages sont lus dans les classes de scène sur la zone, et non repris de la tuile entière. Rien n’est gardé.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/search_imagery.py"/>
        <source>Folder for the download</source>
        <translation>Dossier du téléchargement</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/search_imagery.py"/>
        <source>Where the imagery would go: its free disk is told, and what is there already is not counted.</source>
        <translation>Où iraient les images : son espace disque libre est indiqué, et ce qui est déjà là n’est pas compté.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_imagery.py"/>
        <source>Show imagery</source>
        <translation>Montrer les images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_imagery.py"/>
        <source>Says what imagery a folder or a Furrow project holds: dates, cloud over the area, gaps, and dates that failed.
It reads only; an unfinished download is gone on with by “Fetch imagery”.</source>
        <translation>Dit quelles images contient un dossier ou un projet Furrow : dates, nuages sur la zone, trous et dates échouées.
Ne fait que lire ; un téléchargement inachevé se poursuit avec « Télécharger des images ».</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_imagery.py"/>
        <source>Folder with imagery</source>
        <translation>Dossier avec des images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_imagery.py"/>
        <source>A folder of imagery, or of a Furrow project.</source>
        <translation>Un dossier d’images, ou d’un projet Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_imagery.py"/>
        <source>No folder with imagery was given. Choose one.</source>
        <translation>Aucun dossier avec des images n’a été donné. Choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Show series</source>
        <translation>Montrer la série</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Gives the season of the labelled parcel under a point as a table, or that of the pixels there.
The project&apos;s imagery must have been prepared. One row a time step: each band, NDVI, and whether anything was seen; then the same rows for the mean of each class. Gaps are left empty.</source>
        <translation>Donne en table la saison de la parcelle étiquetée sous un point, ou celle des pixels qui s’y trouvent.
Les images du projet doivent avoir été préparées. Une ligne par pas de temps : chaque bande, le NDVI, et si quelque chose a été vu ; puis les mêmes lignes pour la moyenne de chaque classe. Les trous restent vides.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>A point in the parcel.</source>
        <translation>Un point dans la parcelle.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Radius (pixels)</source>
        <translation>Rayon (pixels)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Where no labelled parcel is: mean over the pixels around.</source>
        <translation>Là où il n’y a pas de parcelle étiquetée : la moyenne des pixels alentour.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>A table: whose series, day, sensors seen, and a column a band.</source>
        <translation>Une table : à qui est la série, jour, capteurs vus, et une colonne par bande.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Parcel (uid)</source>
        <translation>Parcelle (uid)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Crop</source>
        <translation>Culture</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_channels.py"/>
        <source>Study: which radar channels, and which strategy?</source>
        <translation>Étude : quels canaux radar, et quelle stratégie ?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_channels.py"/>
        <source>Takes a network from one place to another with each choice of Sentinel-1 channels: as it is, trained further as a whole or in its encoder alone, and begun anew from a few labels; beside it a random forest on these labels.
Tells by intersection over union which channels and which strategy to take. Needs two projects, two tables, or two parts of one; networks need deep learning.</source>
        <translation>Porte un réseau d’un lieu à un autre avec chaque choix de canaux Sentinel-1 : tel quel, entraîné plus avant en entier ou dans son seul encodeur, et repris depuis zéro avec quelques étiquettes ; à côté, une forêt aléatoire sur ces étiquettes.
Dit, d’après l’intersection sur l’union, quels canaux et quelle stratégie prendre. Demande deux projets, deux tables, ou deux parties d’une même table ; les réseaux demandent l’apprentissage profond.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_channels.py"/>
        <source>Choices of channels</source>
        <translation>Choix de canaux</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_channels.py"/>
        <source>With commas between; + joins channels, e.g. VH,VV+VH.</source>
        <translation>Séparés par des virgules ; + réunit des canaux, p. ex. VH,VV+VH.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_features.py"/>
        <source>Study: which features carry over?</source>
        <translation>Étude : quels descripteurs valent ailleurs ?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_features.py"/>
        <source>Learns in one place, with augmentation and without, from images of bands and time, medians, yearly waves, embeddings and raw series, and tests each in another place.
Tells which features to take to places without labels. The other half of the globe is simulated: the series of the place to test in are moved by half a year.</source>
        <translation>Apprend dans un lieu, avec et sans augmentation, d’images de bandes et de temps, de médianes, d’ondes annuelles, d’embeddings et de séries brutes, et teste chacun dans un autre lieu.
Dit quels descripteurs porter vers des lieux sans étiquettes. L’autre hémisphère est simulé : les séries du lieu de test sont décalées d’une demi-année.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_features.py"/>
        <source>Test on the other half of the globe, too (simulated)</source>
        <translation>Tester aussi sur l’autre hémisphère (simulé)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_features.py"/>
        <source>The series of the place to test in are moved by half a year.</source>
        <translation>Les séries du lieu de test sont décalées d’une demi-année.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_labels.py"/>
        <source>Study: how many labels it takes</source>
        <translation>Étude : combien d’étiquettes il faut</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_labels.py"/>
        <source>Draws more and more labels of each class from a table of labelled series, and draws a curve through the scores.
Tells how many labels of each class a wished F1 takes, and how sure that is.</source>
        <translation>Tire de plus en plus d’étiquettes de chaque classe d’une table de séries étiquetées, et trace une courbe à travers les scores.
Dit combien d’étiquettes de chaque classe demande un F1 voulu, et à quel point c’est sûr.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_labels.py"/>
        <source>Numbers with commas between, e.g. 3,10,30; at least three.</source>
        <translation>Des nombres séparés par des virgules, p. ex. 3,10,30 ; au moins trois.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_labels.py"/>
        <source>The macro-F1 that the curve is followed to, between 0 and 1.</source>
        <translation>Le macro-F1 jusqu’auquel la courbe est suivie, entre 0 et 1.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_labels.py"/>
        <source>Only one part of the table</source>
        <translation>Une partie de la table seulement</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_labels.py"/>
        <source>A grouping and its value, e.g. state=arkansas; or state!=arkansas. Empty: all.</source>
        <translation>Un groupement et sa valeur, p. ex. state=arkansas ; ou state!=arkansas. Vide : tout.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>Study: do labels from elsewhere help?</source>
        <translation>Étude : les étiquettes d’ailleurs aident-elles ?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>Learns from labels of the area, from labels of elsewhere, and from both mixed, and tests each on the area.
Tells whether labels of elsewhere help, and warns where mixing hurts.</source>
        <translation>Apprend d’étiquettes de la zone, d’étiquettes d’ailleurs, et des deux mélangées, et teste chaque modèle sur la zone.
Dit si les étiquettes d’ailleurs aident, et avertit là où mélanger nuit.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>The samples of here</source>
        <translation>Les échantillons d’ici</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>The samples of elsewhere</source>
        <translation>Les échantillons d’ailleurs</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>A grouping and its value, e.g. state=arkansas; or state!=california.</source>
        <translation>Un groupement et sa valeur, p. ex. state=arkansas ; ou state!=california.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>Labels of each class of here</source>
        <translation>Étiquettes de chaque classe d’ici</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>Numbers with commas between, e.g. 3,10,30.</source>
        <translation>Des nombres séparés par des virgules, p. ex. 3,10,30.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>Labels of each class of elsewhere</source>
        <translation>Étiquettes de chaque classe d’ailleurs</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>So many are drawn beside those of here; 0: all.</source>
        <translation>Autant sont tirées en plus de celles d’ici ; 0 : toutes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_radius.py"/>
        <source>Study: is it enough to label what lies near?</source>
        <translation>Étude : suffit-il d’étiqueter ce qui est proche ?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_radius.py"/>
        <source>Labels parcels within a radius of a departure point, and as many from anywhere; adapts a model of another season or region with them, and trains one anew. All are tested on parcels outside the widest radius.
Tells what it costs to stay near, and says so where adapting hurts. The table needs coordinates.</source>
        <translation>Étiquette des parcelles dans un rayon autour d’un point de départ, et autant de n’importe où ; adapte avec elles un modèle d’une autre saison ou région, et en entraîne un de nouveau. Tous sont testés sur des parcelles hors du plus grand rayon.
Dit ce qu’il en coûte de rester près, et le signale là où adapter nuit. La table doit avoir des coordonnées.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_radius.py"/>
        <source>Numbers with commas between, e.g. 20,25,30.</source>
        <translation>Des nombres séparés par des virgules, p. ex. 20,25,30.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_radius.py"/>
        <source>Longitude and latitude in degrees, e.g. 4.35,50.85. Empty: drawn anew for each repeat.</source>
        <translation>Longitude et latitude en degrés, p. ex. 4.35,50.85. Vide : tiré de nouveau à chaque répétition.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_radius.py"/>
        <source>A grouping and its value, e.g. state=california. Empty, and no other season: nothing is adapted.</source>
        <translation>Un groupement et sa valeur, p. ex. state=california. Vide, et pas d’autre saison : rien n’est adapté.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_radius.py"/>
        <source>Another season or region</source>
        <translation>Une autre saison ou région</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_radius.py"/>
        <source>A table, or the furrow.json of a project. Empty: the same table.</source>
        <translation>Une table, ou le furrow.json d’un projet. Vide : la même table.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_regions.py"/>
        <source>Study: how well it carries over</source>
        <translation>Étude : ce que cela vaut ailleurs</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_regions.py"/>
        <source>Leaves out the regions (or years) of a table of labelled series one by one: each is tested by a model of all the others, and by one of as many labels of its own.
Tells how well a recipe does where nobody labelled, and how even that is.</source>
        <translation>Met de côté une à une les régions (ou les années) d’une table de séries étiquetées : chacune est testée par un modèle de toutes les autres, et par un modèle d’autant d’étiquettes à elle.
Dit ce que vaut une recette là où personne n’a étiqueté, et si elle vaut autant partout.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_regions.py"/>
        <source>Grouping of regions or years</source>
        <translation>Groupement des régions ou des années</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_regions.py"/>
        <source>Name of a grouping in the JSON, e.g. zone or year.</source>
        <translation>Nom d’un groupement du JSON, p. ex. zone ou year.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_regions.py"/>
        <source>Of all other regions together, and of the region itself.</source>
        <translation>De toutes les autres régions ensemble, et de la région même.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>Study: models of earlier seasons</source>
        <translation>Étude : modèles de saisons antérieures</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>Leaves out the seasons one by one: a model of the others is used as it is, adapted with a few parcels of this season, or one is trained anew from these alone. All are tested on the same parcels, which none of them saw.
Tells whether to adapt, and says so where adapting hurts. The seasons are a grouping of the table, or two tables or projects.</source>
        <translation>Met de côté les saisons une à une : un modèle des autres est utilisé tel quel, adapté avec quelques parcelles de cette saison, ou un modèle est entraîné de nouveau avec elles seules. Tous sont testés sur les mêmes parcelles, qu’aucun n’a vues.
Dit s’il faut adapter, et le signale là où adapter nuit. Les saisons sont un groupement de la table, ou deux tables ou projets.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>Grouping of years</source>
        <translation>Groupement des années</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>Name of a grouping in the JSON; not needed with another season.</source>
        <translation>Nom d’un groupement du JSON ; inutile avec une autre saison.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>Another season</source>
        <translation>Une autre saison</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>JSON that explains the other season’s table</source>
        <translation>JSON qui explique la table de l’autre saison</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>Of the season left out, with commas between, e.g. 3,10.</source>
        <translation>De la saison mise de côté, séparées par des virgules, p. ex. 3,10.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>Parcels of each class of the other seasons</source>
        <translation>Parcelles de chaque classe des autres saisons</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Suggest parcels to label next</source>
        <translation>Suggérer des parcelles à étiqueter ensuite</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Says which places would help most if they were labelled, and why: where the preview is least sure, or what is unlike anything labelled.
Whole parcels of a layer, or segments of the imagery. Places that are labelled already are never suggested. The project&apos;s imagery must be prepared.</source>
        <translation>Dit quels lieux aideraient le plus s’ils étaient étiquetés, et pourquoi : là où l’aperçu est le moins sûr, ou ce qui ne ressemble à rien d’étiqueté.
Des parcelles entières d’une couche, ou des segments des images. Les lieux déjà étiquetés ne sont jamais suggérés. Les images du projet doivent être préparées.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>They differ from each other.</source>
        <translation>Elles diffèrent les unes des autres.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Layer of parcels</source>
        <translation>Couche de parcelles</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>As FILE or FILE:LAYER. Empty: segments of the imagery.</source>
        <translation>Sous la forme FICHIER ou FICHIER:COUCHE. Vide : des segments des images.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Where to look. Empty: all of the area.</source>
        <translation>Où chercher. Vide : toute la zone.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Polygons with the columns number, why and score.</source>
        <translation>Des polygones avec les colonnes number, why et score.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Suggested parcels</source>
        <translation>Parcelles suggérées</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Why the first one</source>
        <translation>Pourquoi la première</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/train_model.py"/>
        <source>Train model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/train_model.py"/>
        <source>Learns to tell the crops apart from the project&apos;s labelled parcels, and measures how well that works on parcels and blocks that were held out of training.
The imagery must have been prepared. An unchanged model is not trained again.
Every other recipe is measured beside a random forest on the same parcels, which takes a little longer and shows whether it is worth it.</source>
        <translation>Apprend à distinguer les cultures à partir des parcelles étiquetées du projet, et mesure ce que cela vaut sur des parcelles et des blocs tenus hors de l’apprentissage.
Les images doivent avoir été préparées. Un modèle inchangé n’est pas entraîné de nouveau.
Toute autre recette est mesurée à côté d’une forêt aléatoire sur les mêmes parcelles, ce qui prend un peu plus de temps et montre si elle en vaut la peine.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/train_model.py"/>
        <source>Table of series instead of a project</source>
        <translation>Table de séries au lieu d’un projet</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/train_model.py"/>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/train_model.py"/>
        <source>Labelled series, one a row. Leave the project empty then.</source>
        <translation>Des séries étiquetées, une par ligne. Ne donnez alors pas de projet.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/train_model.py"/>
        <source>Folder for the table&apos;s model</source>
        <translation>Dossier pour le modèle de la table</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/train_model.py"/>
        <source>A new or empty folder. A project keeps its models itself.</source>
        <translation>Un dossier nouveau ou vide. Un projet garde lui-même ses modèles.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/write_report.py"/>
        <source>Write report</source>
        <translation>Écrire le rapport</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/write_report.py"/>
        <source>Writes the report of a finished map again, with what the project knows by now: estimated areas, leakage audit, verdict, and a score against reference parcels.
What was measured with the map stays as it is; the map itself is not touched.</source>
        <translation>Écrit de nouveau le rapport d’une carte finie, avec ce que le projet sait désormais : surfaces estimées, audit des fuites, verdict, et évaluation avec des parcelles de référence.
Ce qui a été mesuré avec la carte reste tel quel ; la carte elle-même n’est pas touchée.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/write_report.py"/>
        <source>Chapters that the report holds</source>
        <translation>Chapitres que contient le rapport</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/write_report.py"/>
        <source>Of these, made from other labels or imagery than the map</source>
        <translation>Dont faits avec d’autres étiquettes ou images que la carte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Furrow project</source>
        <translation>Projet Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Folder of a Furrow project: the one that holds furrow.json.</source>
        <translation>Dossier d’un projet Furrow : celui qui contient furrow.json.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Share of unseen parcels mapped right (0–1)</source>
        <translation>Part des parcelles non vues bien classées (0–1)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Parcels behind that figure</source>
        <translation>Parcelles à l’appui de ce chiffre</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>No project folder was given. Choose one.</source>
        <translation>Aucun dossier de projet n’a été donné. Choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Crop mapping</source>
        <translation>Cartographie des cultures</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Projects and engine</source>
        <translation>Projets et moteur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>Time step</source>
        <translation>Pas de temps</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>How much time a composite covers: month, dekad (ten days), or a number of days, as 16d.</source>
        <translation>Durée que couvre une synthèse : month (mois), dekad (dix jours), ou un nombre de jours, comme 16d.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>Sentinel-2 composite</source>
        <translation>Synthèse Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>How the clear dates of a time step become one picture.</source>
        <translation>Comment les dates dégagées d’un pas de temps deviennent une seule image.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>What counts as cloud</source>
        <translation>Ce qui compte comme nuage</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>OmniCloudMask: by a network, where its weights are</source>
        <translation>OmniCloudMask : par un réseau, là où sont ses poids</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>By the scene classes that come with Sentinel-2, or by a network that looks at the picture itself.</source>
        <translation>D’après les classes de scène fournies avec Sentinel-2, ou par un réseau qui regarde l’image elle-même.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>Sentinel-1 orbits</source>
        <translation>Orbites Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>Orbits look at the ground from two sides.</source>
        <translation>Les orbites regardent le sol de deux côtés.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>Distance kept from clouds, in metres</source>
        <translation>Distance gardée aux nuages, en mètres</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>What lies this close to a cloud or its shadow is left out, too.</source>
        <translation>Ce qui est aussi proche d’un nuage ou de son ombre est laissé de côté aussi.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/coverage_input.py"/>
        <source>Coverage of the layer “Unsure”</source>
        <translation>Couverture de la couche « Pas sûr »</translation>
    </message>
    <message>
        <location filename="../plugin/processing/coverage_input.py"/>
        <source>How often the true crop is to be among those that the map calls possible: 0.9 stands for 90 %. The more is asked for, the fewer pixels are sure.</source>
        <translation>Combien de fois la vraie culture doit être parmi celles que la carte dit possibles : 0.9 veut dire 90 %. Plus on demande, moins il y a de pixels sûrs.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>Cropland of this map</source>
        <translation>Terres cultivées de cette carte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>A raster with 1 for cropland and 0 for other land, a land-cover raster (name its values of cropland below), or polygons of cropland. Everything else becomes “Not cropland”. Empty: the project&apos;s own mask, if it has one.</source>
        <translation>Un raster avec 1 pour les terres cultivées et 0 pour les autres terres, un raster d’occupation du sol (nommez ci-dessous ses valeurs de terres cultivées), ou des polygones de terres cultivées. Tout le reste devient « Not cropland ». Vide : le masque du projet, s’il en a un.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>Values that are cropland</source>
        <translation>Valeurs qui sont des terres cultivées</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>Of a land-cover raster, with commas: 40 for ESA WorldCover. Empty: 1 is cropland.</source>
        <translation>D’un raster d’occupation du sol, séparées par des virgules : 40 pour ESA WorldCover. Vide : 1 est une terre cultivée.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>Model of cropland</source>
        <translation>Modèle des terres cultivées</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>Name of a model of the recipe “cropland”, e.g. cropland-1, that tells cropland from other land in place of a mask.</source>
        <translation>Nom d’un modèle de la recette « cropland », p. ex. cropland-1, qui distingue les terres cultivées des autres terres à la place d’un masque.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>The layer of cropland could not be opened: {0}</source>
        <translation>La couche des terres cultivées n’a pas pu être ouverte : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>The cropland mask must be a raster file on this computer.</source>
        <translation>Le masque des terres cultivées doit être un fichier raster de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk_inputs.py"/>
        <source>Codes of the field</source>
        <translation>Codes du champ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk_inputs.py"/>
        <source>“names”: the field holds crops&apos; names. Otherwise the legend whose codes it holds, which become names: cdl (USA), aafc (Canada), ewoc and worldcereal (WorldCereal), hcat3 (EuroCrops), … Parcels whose code has no name stay without a label, and every such code is told.</source>
        <translation>« names » : le champ contient des noms de cultures. Sinon la légende dont il contient les codes, qui deviennent des noms : cdl (États-Unis), aafc (Canada), ewoc et worldcereal (WorldCereal), hcat3 (EuroCrops), … Les parcelles dont le code n’a pas de nom restent sans étiquette, et chacun de ces codes est dit.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk_inputs.py"/>
        <source>Only with codes.</source>
        <translation>Seulement avec des codes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk_inputs.py"/>
        <source>“description”: as the JSON of the table says.</source>
        <translation>« description » : comme le dit le JSON de la table.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk_inputs.py"/>
        <source>Level of the classes</source>
        <translation>Niveau des classes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk_inputs.py"/>
        <source>How finely codes are told apart. crop: wheat; group: cereals; kind: cropland; cereals: wheat, barley, maize, rice, soybean, and all else as “other”.</source>
        <translation>Avec quelle finesse les codes sont distingués. crop : blé ; group : céréales ; kind : terre cultivée ; cereals : blé, orge, maïs, riz, soja, et tout le reste en « other ».</translation>
    </message>
    <message>
        <location filename="../plugin/processing/engine.py"/>
        <source>about {0} s left</source>
        <translation>encore {0} s environ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/engine.py"/>
        <source>about {0} min left</source>
        <translation>encore {0} min environ</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Set the engine up in the Furrow panel (or with “make setup” in a checkout), and run again.</source>
        <translation>Installez le moteur dans le panneau Furrow (ou avec « make setup » dans une copie des sources), et relancez.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Choose the folder of a Furrow project, or make one with “Prepare imagery” or “Crop map from labels”.</source>
        <translation>Choisissez le dossier d’un projet Furrow, ou créez-en un avec « Préparer les images » ou « Carte des cultures depuis des étiquettes ».</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Run the step that makes it first: Prepare imagery, Train model, Map crops – or “Crop map from labels”, which does all three.</source>
        <translation>Lancez d’abord l’étape qui le produit : Préparer les images, Entraîner un modèle, Cartographier les cultures – ou « Carte des cultures depuis des étiquettes », qui fait les trois.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Choose the field that names the crop.</source>
        <translation>Choisissez le champ qui nomme la culture.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Give a layer of parcel polygons.</source>
        <translation>Donnez une couche de polygones de parcelles.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Read the licence where the weights are published ({0}); if your use is allowed, tick “Accept licences that restrict the use” and run again.</source>
        <translation>Lisez la licence là où les poids sont publiés ({0}) ; si votre usage est permis, cochez « Accepter des licences qui restreignent l’usage » et relancez.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Choose an authentication entry with the OAuth client’s id and secret as account, or a source that needs none.</source>
        <translation>Choisissez comme compte une entrée d’authentification avec l’identifiant et le secret du client OAuth, ou une source qui n’en demande pas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Choose another; “List recipes” tells what each can do.</source>
        <translation>Choisissez-en une autre ; « Montrer les recettes » dit ce que chacune peut faire.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Wait until that run has finished, or cancel it.</source>
        <translation>Attendez que ce traitement ait fini, ou annulez-le.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>A table with one row a date: sensor, day, share seen clear, state.</source>
        <translation>Une table avec une ligne par date : capteur, jour, part vue dégagée, état.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Sentinel-2 dates</source>
        <translation>Dates Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Sentinel-1 dates</source>
        <translation>Dates Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Dates that failed</source>
        <translation>Dates échouées</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Grade: good, thin or poor</source>
        <translation>Note : good (bon), thin (maigre) ou poor (insuffisant)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Megabytes to fetch</source>
        <translation>Mégaoctets à télécharger</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Expected time (seconds)</source>
        <translation>Durée prévue (secondes)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Free disk (megabytes)</source>
        <translation>Espace disque libre (mégaoctets)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Failed dates</source>
        <translation>Dates échouées</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Empty: go on with the download that the folder holds.</source>
        <translation>Vide : poursuivre le téléchargement que contient le dossier.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>A rectangle: drawn, typed, or the extent of the map or of a layer.</source>
        <translation>Un rectangle : dessiné, saisi, ou l’emprise de la carte ou d’une couche.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Polygons of the area</source>
        <translation>Polygones de la zone</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Instead of a rectangle: where a layer’s polygons lie.</source>
        <translation>Au lieu d’un rectangle : là où se trouvent les polygones d’une couche.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>First day of the season</source>
        <translation>Premier jour de la saison</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>The first day whose imagery counts, e.g. 2024-01-01.</source>
        <translation>Le premier jour dont les images comptent, p. ex. 2024-01-01.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Last day of the season</source>
        <translation>Dernier jour de la saison</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>The last day whose imagery counts, e.g. 2024-12-31.</source>
        <translation>Le dernier jour dont les images comptent, p. ex. 2024-12-31.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>The service that is asked. The first needs no account and has both sensors.</source>
        <translation>Le service interrogé. Le premier ne demande pas de compte et offre les deux capteurs.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Sentinel-2 (optical)</source>
        <translation>Sentinel-2 (optique)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Sentinel-1 (radar)</source>
        <translation>Sentinel-1 (radar)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Radar sees through clouds; optical tells crops apart better.</source>
        <translation>Le radar voit à travers les nuages ; l’optique distingue mieux les cultures.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Most cloud over the area, in percent</source>
        <translation>Nuages sur la zone au plus, en pour cent</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Sentinel-2 dates with more are left out. Cloud is looked at over the area itself, not taken from the whole tile.</source>
        <translation>Les dates Sentinel-2 qui en ont plus sont laissées de côté. Les nuages sont regardés sur la zone elle-même, et non repris de la tuile entière.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Entry of QGIS&apos;s authentication store with the OAuth client&apos;s id and secret (as user name and password). Only for sources that need an account.</source>
        <translation>Entrée du magasin d’authentification de QGIS avec l’identifiant et le secret du client OAuth (comme nom d’utilisateur et mot de passe). Seulement pour les sources qui demandent un compte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>By the scene classes that come with Sentinel-2.</source>
        <translation>D’après les classes de scène livrées avec Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Ascending and descending</source>
        <translation>Ascendantes et descendantes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Sentinel-1 backscatter</source>
        <translation>Rétrodiffusion de Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Gamma nought, terrain-flattened</source>
        <translation>Gamma zéro, corrigé du relief</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Sigma nought, on the ellipsoid</source>
        <translation>Sigma zéro, sur l’ellipsoïde</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Only Copernicus and Sentinel Hub let one choose.</source>
        <translation>Seuls Copernicus et Sentinel Hub laissent le choix.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Of the outlook: month, dekad (ten days), or a number of days, as 16d.</source>
        <translation>De l’aperçu : month (mois), dekad (dix jours), ou un nombre de jours, comme 16d.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Files fetched at once</source>
        <translation>Fichiers téléchargés à la fois</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>More is faster on a good line, and heavier on the service.</source>
        <translation>Plus il y en a, plus c’est rapide sur une bonne ligne, et plus le service est sollicité.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Address of the service</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Empty: its usual one. For mirrors and private installations.</source>
        <translation>Vide : son adresse habituelle. Pour les miroirs et les installations privées.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>The area is empty. Draw a rectangle that covers some ground.</source>
        <translation>La zone est vide. Dessinez un rectangle qui couvre du terrain.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/live_outputs.py"/>
        <source>Extent</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Add the map&apos;s layers to the QGIS project</source>
        <translation>Ajouter les couches de la carte au projet QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Loads crop map, confidence, unsure pixels, applicability, parcels and accuracy tables with their styles. Untick it in models and batches that need the files only.</source>
        <translation>Charge carte des cultures, confiance, pixels pas sûrs, applicabilité, parcelles et tables de précision avec leurs styles. À décocher dans les modèles et les lots qui n’ont besoin que des fichiers.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Crop map</source>
        <translation>Carte des cultures</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Unsure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Applicability</source>
        <translation>Applicabilité</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Share of the mapped pixels that are unsure</source>
        <translation>Part des pixels cartographiés qui ne sont pas sûrs</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Share of them outside the area of applicability</source>
        <translation>Part d’entre eux hors du domaine d’applicabilité</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Map folder</source>
        <translation>Dossier de la carte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Name of the map</source>
        <translation>Nom de la carte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/page.py"/>
        <source>Summary page</source>
        <translation>Page de résumé</translation>
    </message>
    <message>
        <location filename="../plugin/processing/page.py"/>
        <source>HTML files</source>
        <translation>Fichiers HTML</translation>
    </message>
    <message>
        <location filename="../plugin/processing/page.py"/>
        <source>What was found, as a page that the results viewer shows.</source>
        <translation>Ce qui a été trouvé, sous forme d’une page que montre la visionneuse de résultats.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/page.py"/>
        <source>The page could not be written: {0}</source>
        <translation>La page n’a pas pu être écrite : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/place_inputs.py"/>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Leave empty for a project that exists.</source>
        <translation>À laisser vide pour un projet existant.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Leave empty to label by hand, and name the crops.</source>
        <translation>À laisser vide pour étiqueter à la main ; nommez alors les cultures.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Imagery folder</source>
        <translation>Dossier d’images</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>A static STAC catalog (the folder of catalog.json), Sentinel-2 products (.SAFE), NetCDF cubes, or a folder of GeoTIFFs with a date in each name. It is read where it lies.</source>
        <translation>Un catalogue STAC statique (le dossier de catalog.json), des produits Sentinel-2 (.SAFE), des cubes NetCDF, ou un dossier de GeoTIFF avec une date dans chaque nom. Il est lu là où il se trouve.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Polygons whose crop you know. An empty crop means: map this parcel, it has no label. A column “role” with the word reference keeps a parcel out of training, to judge the map.</source>
        <translation>Polygones dont vous connaissez la culture. Une culture vide veut dire : cartographier cette parcelle, elle n’a pas d’étiquette. Une colonne « role » avec le mot reference tient une parcelle hors de l’apprentissage, pour juger la carte.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>The column of the labelled parcels that holds the crop&apos;s name or code.</source>
        <translation>La colonne des parcelles étiquetées qui contient le nom ou le code de la culture.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Area to map</source>
        <translation>Zone à cartographier</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Polygons of the area. Empty: wherever the imagery lies.</source>
        <translation>Polygones de la zone. Vide : partout où il y a des images.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Cropland mask</source>
        <translation>Masque des terres cultivées</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Raster with 1 for cropland and 0 for all other land. Without one every pixel is forced into a crop, and map and report say so.</source>
        <translation>Raster avec 1 pour les terres cultivées et 0 pour le reste. Sans lui, chaque pixel est rangé de force dans une culture, et la carte et le rapport le disent.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>A new or empty folder, in which the project is made; or a Furrow project, which goes on from where it is: steps that are done are not done again. A project without a model yet is made anew when imagery and labels are given.</source>
        <translation>Un dossier nouveau ou vide, où le projet sera créé ; ou un projet Furrow, qui continue d’où il en est : les étapes faites ne sont pas refaites. Un projet encore sans modèle est recréé quand des images et des étiquettes sont données.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>E.g. 2019-01-01. Give both days or neither: without them the twelve months are taken that the imagery covers best.</source>
        <translation>P. ex. 2019-01-01. Donnez les deux jours ou aucun : sans eux, les douze mois que les images couvrent le mieux sont pris.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>The last day whose imagery counts, e.g. 2019-12-31.</source>
        <translation>Le dernier jour dont les images comptent, p. ex. 2019-12-31.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>{0} is not a Furrow project yet. Give an imagery folder and labelled parcels to make it one, or choose the folder of a project.</source>
        <translation>{0} n’est pas encore un projet Furrow. Donnez un dossier d’images et des parcelles étiquetées pour en faire un, ou choisissez le dossier d’un projet.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>{0} is a Furrow project already: its own labels (labels.gpkg) are used, and the labels given here are not read again.</source>
        <translation>{0} est déjà un projet Furrow : ses propres étiquettes (labels.gpkg) servent, et celles données ici ne sont pas relues.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>Choose the field of the labelled parcels that names the crop.</source>
        <translation>Choisissez le champ des parcelles étiquetées qui nomme la culture.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>Project {0}: season {1}; labelled parcels: {2}.</source>
        <translation>Projet {0} : saison {1} ; parcelles étiquetées : {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>The project lies in a temporary folder, which QGIS removes when it closes. Choose a folder of your own to keep it.</source>
        <translation>Le projet est dans un dossier temporaire, que QGIS supprime à sa fermeture. Choisissez un dossier à vous pour le garder.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>{0} is a Furrow project with other imagery ({1}). Choose a new folder, or leave the imagery empty to go on with this project.</source>
        <translation>{0} est un projet Furrow avec d’autres images ({1}). Choisissez un nouveau dossier, ou laissez les images vides pour continuer ce projet.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>{0} is a Furrow project of the season {1} to {2}. Choose a new folder, or leave the season empty to go on with this project.</source>
        <translation>{0} est un projet Furrow de la saison {1} à {2}. Choisissez un nouveau dossier, ou laissez la saison vide pour continuer ce projet.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>{0} is a Furrow project with other crops ({1}). Choose a new folder, or leave the labels empty to go on with this project.</source>
        <translation>{0} est un projet Furrow avec d’autres cultures ({1}). Choisissez un nouveau dossier, ou laissez les étiquettes vides pour continuer ce projet.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_outputs.py"/>
        <source>Number of labelled parcels</source>
        <translation>Nombre de parcelles étiquetées</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_outputs.py"/>
        <source>Number of crops</source>
        <translation>Nombre de cultures</translation>
    </message>
    <message>
        <location filename="../plugin/processing/recipes.py"/>
        <source>How the model learns. {0}.</source>
        <translation>Comment le modèle apprend. {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/recipes.py"/>
        <source>What of a network is trained; “recipe” means what the recipe says. scratch: all, from nothing; frozen: what is new on top of a pretrained encoder; finetune: all, from pretrained; finetune-encoder, finetune-decoder, finetune-head: that part. Networks without published weights begin from scratch, and “Adapt model” trains them further; recipes without a network have none to choose.</source>
        <translation>Ce qui d’un réseau est entraîné ; « recipe » veut dire ce que dit la recette. scratch : tout, depuis zéro ; frozen : le nouveau au-dessus d’un encodeur préentraîné ; finetune : tout, depuis des poids préentraînés ; finetune-encoder, finetune-decoder, finetune-head : cette partie. Les réseaux sans poids publiés partent de zéro, et « Adapter un modèle » les entraîne davantage ; les recettes sans réseau n’en ont pas à choisir.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/recipes.py"/>
        <source>Settings of the recipe</source>
        <translation>Réglages de la recette</translation>
    </message>
    <message>
        <location filename="../plugin/processing/recipes.py"/>
        <source>Names and values with commas between, e.g. epochs=8,width=32. A name that the recipe does not know is refused with those that it does.</source>
        <translation>Noms et valeurs séparés par des virgules, p. ex. epochs=8,width=32. Un nom que la recette ne connaît pas est refusé, avec ceux qu’elle connaît.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/season_loading.py"/>
        <source>The layers were not added: that is not possible from here. Untick it in models.</source>
        <translation>Les couches n’ont pas été ajoutées : ce n’est pas possible d’ici. Décochez cette option dans les modèles.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>It says which columns are bands, dates, labels and groups.</source>
        <translation>Il dit quelles colonnes sont des bandes, des dates, des étiquettes et des groupes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>Empty: the same as that of the first table.</source>
        <translation>Vide : le même que celui de la première table.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>Processes at the same time</source>
        <translation>Processus en même temps</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>0: as many as the computer has cores.</source>
        <translation>0 : autant que l’ordinateur a de cœurs.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>Folder of the study</source>
        <translation>Dossier de l’étude</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>Page, table, figure and all figures as JSON. What was finished is kept there: the same study goes on where it stopped.</source>
        <translation>Page, table, figure et tous les chiffres en JSON. Ce qui était fini y est gardé : la même étude reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>Place to learn in</source>
        <translation>Lieu d’apprentissage</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>Place to test in</source>
        <translation>Lieu de test</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>JSON that explains the table of the place to test in</source>
        <translation>JSON qui explique la table du lieu de test</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>A grouping and its value, e.g. state=california. Empty: all.</source>
        <translation>Un groupement et sa valeur, p. ex. state=california. Vide : tout.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>Labels of each class to learn from</source>
        <translation>Étiquettes de chaque classe pour apprendre</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>Samples of each class to test on, at most</source>
        <translation>Échantillons de chaque classe pour le test, au plus</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>So many are drawn; 0: all there are.</source>
        <translation>Nombre tiré au sort ; 0 : tous.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>Settings of the recipes</source>
        <translation>Réglages des recettes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>Names and values with commas between, e.g. epochs=8.</source>
        <translation>Noms et valeurs séparés par des virgules, p. ex. epochs=8.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/unit_inputs.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../plugin/processing/unit_inputs.py"/>
        <source>What is classified; “recipe” means what the recipe says. pixel: each by itself; parcel: the mean series of each labelled parcel; superpixel: segments of the imagery. Recipes that look at a pixel&apos;s surroundings take pixels only.</source>
        <translation>Ce qui est classé ; « recipe » veut dire ce que dit la recette. pixel : chacun seul ; parcel : la série moyenne de chaque parcelle étiquetée ; superpixel : des segments des images. Les recettes qui regardent les alentours d’un pixel ne prennent que des pixels.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/unit_inputs.py"/>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <location filename="../plugin/processing/unit_inputs.py"/>
        <source>Polygons, one a field. Each is classified by its mean series and painted whole. Empty: no outlines are known.</source>
        <translation>Des polygones, un par champ. Chacun est classé d’après sa série moyenne et peint en entier. Vide : aucun contour n’est connu.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/unit_inputs.py"/>
        <source>Map the pixels between the fields</source>
        <translation>Cartographier les pixels entre les champs</translation>
    </message>
    <message>
        <location filename="../plugin/processing/unit_inputs.py"/>
        <source>Each by itself. Otherwise there is no data between the fields.</source>
        <translation>Chacun seul. Sinon, il n’y a pas de donnée entre les champs.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/unit_inputs.py"/>
        <source>The layer of fields could not be opened: {0}</source>
        <translation>La couche des champs n’a pas pu être ouverte : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/vector_copy.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/vector_copy.py"/>
        <source>The layer could not be copied for the engine: {0}</source>
        <translation>La couche n’a pas pu être copiée pour le moteur : {0}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>there</source>
        <translation>là</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>damaged: not the published file</source>
        <translation>abîmé : pas le fichier publié</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>not on this computer</source>
        <translation>pas sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>{0} MB</source>
        <translation>{0} Mo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>about {0}</source>
        <translation>environ {0}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>(only the first digits of its checksum are published: {0})</source>
        <translation>(seuls les premiers chiffres de sa somme de contrôle sont publiés : {0})</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>Restricted: {0}</source>
        <translation>Restreint : {0}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Set up.</source>
        <translation>Installé.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Not set up yet.</source>
        <translation>Pas encore installé.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Made for another version of Furrow.</source>
        <translation>Fait pour une autre version de Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Not complete.</source>
        <translation>Incomplet.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>This environment was not made by Furrow.</source>
        <translation>Cet environnement n’a pas été créé par Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Set up, repair or remove…</source>
        <translation>Installer, réparer ou supprimer…</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Setting the engine up</source>
        <translation>Installation du moteur</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>A Python 3.11 to 3.14 program. Empty: found by itself.</source>
        <translation>Un programme Python 3.11 à 3.14. Vide : trouvé automatiquement.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>For computers without a network. Empty: from the network.</source>
        <translation>Pour les ordinateurs sans réseau. Vide : depuis le réseau.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Python to use</source>
        <translation>Python à utiliser</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Folder of wheels</source>
        <translation>Dossier de paquets (wheels)</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Working</source>
        <translation>Travail</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Written beside each label that you give by hand.</source>
        <translation>Écrit à côté de chaque étiquette que vous donnez à la main.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Weights of pretrained networks. Empty: Furrow’s own folder.</source>
        <translation>Poids des réseaux préentraînés. Vide : le dossier de Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>As QGIS</source>
        <translation>Comme QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Your name, as observer</source>
        <translation>Votre nom, comme observateur</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Folder of weights</source>
        <translation>Dossier des poids</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Language of reports</source>
        <translation>Langue des rapports</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>measuring…</source>
        <translation>mesure en cours…</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Furrow: size of the engine</source>
        <translation>Furrow : taille du moteur</translation>
    </message>
</context>
<context>
    <name>SetupFailure</name>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Free some space on the disk of the engine&apos;s folder (the set-up says how much it needs), then run the set-up again.</source>
        <translation>Libérez de la place sur le disque du dossier du moteur (l’installation dit combien il lui en faut), puis relancez l’installation.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>A downloaded package is not the one that Furrow expects.</source>
        <translation>Un paquet téléchargé n’est pas celui que Furrow attend.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Nothing of it was used. Run the set-up again; if it stays so, something between this computer and the package index changes what is downloaded: ask your administrator.</source>
        <translation>Rien n’en a été utilisé. Relancez l’installation ; si cela persiste, quelque chose entre cet ordinateur et l’index de paquets modifie ce qui est téléchargé : demandez à votre administrateur.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>This Linux system is older than the engine&apos;s packages can run on.</source>
        <translation>Ce système Linux est trop ancien pour les paquets du moteur.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>They need glibc 2.28 or newer (Debian 10, Ubuntu 20.04, RHEL 8, or later).</source>
        <translation>Ils demandent glibc 2.28 ou plus récent (Debian 10, Ubuntu 20.04, RHEL 8 ou ultérieur).</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>This Python cannot make the engine&apos;s environment.</source>
        <translation>Ce Python ne peut pas créer l’environnement du moteur.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Choose a 64-bit Python 3.11 or newer that has venv and pip (on Debian: install python3-venv), then run the set-up again.</source>
        <translation>Choisissez un Python 64 bits, 3.11 ou plus récent, avec venv et pip (sous Debian : installez python3-venv), puis relancez l’installation.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Another QGIS window is setting up the engine.</source>
        <translation>Une autre fenêtre QGIS installe le moteur.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Wait until it has finished.</source>
        <translation>Attendez qu’elle ait fini.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>A file&apos;s path is too long for Windows.</source>
        <translation>Le chemin d’un fichier est trop long pour Windows.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Ask your administrator to enable long paths, then run the set-up again.</source>
        <translation>Demandez à votre administrateur d’activer les chemins longs, puis relancez l’installation.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Another program, most likely the antivirus, holds or blocks a file.</source>
        <translation>Un autre programme, sans doute l’antivirus, retient ou bloque un fichier.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Run the set-up again in a few minutes. If it stays so, ask your administrator to allow the engine&apos;s folder.</source>
        <translation>Relancez l’installation dans quelques minutes. Si cela persiste, demandez à votre administrateur d’autoriser le dossier du moteur.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>A file or folder may not be written.</source>
        <translation>Un fichier ou un dossier ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Give yourself write permission for the engine&apos;s folder, or ask your administrator whether a protection program forbids it; then run the set-up again.</source>
        <translation>Donnez-vous le droit d’écrire dans le dossier du moteur, ou demandez à votre administrateur si un programme de protection l’interdit ; puis relancez l’installation.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>The package index could not prove who it is.</source>
        <translation>L’index de paquets n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Your network most likely inspects encrypted traffic. Ask your administrator for its certificate, and name the file in the environment variable PIP_CERT; Furrow never switches the check off. Check the computer&apos;s date and time, too.</source>
        <translation>Votre réseau inspecte sans doute le trafic chiffré. Demandez son certificat à votre administrateur, et nommez le fichier dans la variable d’environnement PIP_CERT ; Furrow ne désactive jamais ce contrôle. Vérifiez aussi la date et l’heure de l’ordinateur.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>The proxy did not let the set-up through.</source>
        <translation>Le proxy n’a pas laissé passer l’installation.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Check address, user and password in QGIS: Settings, Options, Network. A SOCKS proxy cannot be used for this; use an HTTP proxy, or a folder of wheels.</source>
        <translation>Vérifiez l’adresse, l’utilisateur et le mot de passe dans QGIS : Préférences, Options, Réseau. Un proxy SOCKS ne convient pas ici ; utilisez un proxy HTTP, ou un dossier de paquets (wheels).</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>The package index refused to answer.</source>
        <translation>L’index de paquets a refusé de répondre.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Try again later. If your organisation has an index of its own, check pip&apos;s configuration, or use a folder of wheels.</source>
        <translation>Réessayez plus tard. Si votre organisation a son propre index, vérifiez la configuration de pip, ou utilisez un dossier de paquets (wheels).</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>The package index could not be reached.</source>
        <translation>L’index de paquets n’a pas pu être joint.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Check the network connection, and QGIS&apos;s proxy settings; then run the set-up again. Without a network, use a folder of wheels.</source>
        <translation>Vérifiez la connexion au réseau et les réglages de proxy de QGIS ; puis relancez l’installation. Sans réseau, utilisez un dossier de paquets (wheels).</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>The folder of wheels lacks a package.</source>
        <translation>Il manque un paquet dans le dossier de paquets (wheels).</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Fill it on a computer of the same system and Python version with “pip download --only-binary=:all: --no-deps -r requirements.lock”, then run the set-up again. For deep learning, the log names the torch that is needed.</source>
        <translation>Remplissez-le sur un ordinateur de même système et de même version de Python avec « pip download --only-binary=:all: --no-deps -r requirements.lock », puis relancez l’installation. Pour l’apprentissage profond, le journal nomme le torch qu’il faut.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>A package is not offered for this Python and this computer.</source>
        <translation>Un paquet n’est pas proposé pour ce Python et cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Choose another Python, best 3.12, and run again.</source>
        <translation>Choisissez un autre Python, de préférence 3.12, et relancez.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>The set-up stopped, and Furrow does not know why.</source>
        <translation>L’installation s’est arrêtée, et Furrow ne sait pas pourquoi.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Run it again; if it stays so, copy the report and send it.</source>
        <translation>Relancez-la ; si cela persiste, copiez le rapport et envoyez-le.</translation>
    </message>
</context>
</TS>
