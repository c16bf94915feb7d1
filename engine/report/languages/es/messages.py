"""What the engine says in a report, in Spanish: template -> template.

i18n/update.py copies these into i18n/furrow_es.ts, so that the plugin says the same. A no-break
space stands before %.
"""

from __future__ import annotations

MESSAGES = {
    # how parcels were held out
    "leave one parcel out": "reservando una parcela cada vez",
    "parcels, {folds} folds": "parcelas, {folds} pliegues",
    "spatial blocks of {side} m, {folds} folds": "bloques espaciales de {side} m, {folds} pliegues",
    "reference parcels that training never saw": (
        "parcelas de referencia que el entrenamiento nunca vio"
    ),
    # of the accuracy
    "Only {number} parcels could be held out. That is few: the figures may change much with a "
    "few more parcels, and the intervals are wide for that reason.": (
        "Solo se pudieron reservar {number} parcelas. Son pocas: las cifras pueden cambiar mucho "
        "con unas pocas parcelas más, y por eso los intervalos son amplios."
    ),
    "Fewer than {number} parcels each stand behind the figures of {classes}.": (
        "Menos de {number} parcelas por clase respaldan las cifras de {classes}."
    ),
    "{classes}: one labelled parcel each. The map can show these classes, but nothing could be "
    "held out to score them, and where the map confuses them with others is not known.": (
        "{classes}: una sola parcela etiquetada cada una. El mapa puede mostrar estas clases, "
        "pero no se pudo reservar nada para evaluarlas, y no se sabe dónde las confunde el mapa "
        "con otras."
    ),
    # of the comparison with a random forest
    "“{recipe}” is better than a random forest on the same {parcels} unseen parcels: macro-F1 "
    "{own:.2f} [{own_low:.2f}–{own_high:.2f}] against {forest:.2f} "
    "[{forest_low:.2f}–{forest_high:.2f}].": (
        "“{recipe}” es mejor que un bosque aleatorio en las mismas {parcels} parcelas no vistas: "
        "F1 macro {own:.2f} [{own_low:.2f}–{own_high:.2f}] frente a {forest:.2f} "
        "[{forest_low:.2f}–{forest_high:.2f}]."
    ),
    "A random forest is better than “{recipe}” on the same {parcels} unseen parcels: macro-F1 "
    "{forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] against {own:.2f} "
    "[{own_low:.2f}–{own_high:.2f}]. Take the recipe “random-forest”.": (
        "Un bosque aleatorio es mejor que “{recipe}” en las mismas {parcels} parcelas no vistas: "
        "F1 macro {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] frente a {own:.2f} "
        "[{own_low:.2f}–{own_high:.2f}]. Tomar la receta “random-forest”."
    ),
    "A random forest is as good as “{recipe}”, as far as {parcels} unseen parcels can tell: "
    "macro-F1 {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] against {own:.2f} "
    "[{own_low:.2f}–{own_high:.2f}].": (
        "Un bosque aleatorio es tan bueno como “{recipe}”, hasta donde {parcels} parcelas no "
        "vistas pueden decirlo: F1 macro {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] frente "
        "a {own:.2f} [{own_low:.2f}–{own_high:.2f}]."
    ),
    "The weights that the model began with": "Los pesos de los que partió el modelo",
    "as stated beside their name": "como se indica junto a su nombre",
    # of training and map
    "{number} labelled parcels cover no pixel that was seen; they were not used.": (
        "{number} parcelas etiquetadas no cubren ningún píxel observado; no se usaron."
    ),
    "The model was trained on other imagery than it maps here; its held-out figures tell of "
    "the imagery that it was trained on.": (
        "El modelo se entrenó con otras imágenes que las que cartografía aquí; sus cifras de "
        "validación hablan de las imágenes con que se entrenó."
    ),
    "There are too few labelled parcels to measure accuracy: {detail}.": (
        "Hay muy pocas parcelas etiquetadas para medir la exactitud: {detail}."
    ),
    "Label at least two parcels each of two crops.": (
        "Etiquetar al menos dos parcelas de cada uno de dos cultivos."
    ),
    "{scored} of {classes} classes have two parcels or more": (
        "{scored} de {classes} clases tienen dos parcelas o más"
    ),
    "no labelled parcel covers the centre of a pixel that was seen": (
        "ninguna parcela etiquetada cubre el centro de un píxel observado"
    ),
    # of the cropland gate
    "With the cropland gate {percent:.0f} % of {parcels} parcels are right and the crops' "
    "macro-F1 is {f1:.2f}; without it {percent_without:.0f} % and {f1_without:.2f}. It keeps "
    "out {other_kept_out} of {other_parcels} parcels of other land, and wrongly "
    "{crops_kept_out} of {crop_parcels} of crops.": (
        "Con el filtro de tierras de cultivo, el {percent:.0f} % de {parcels} parcelas es "
        "correcto y el F1 macro de los cultivos es {f1:.2f}; sin él, el {percent_without:.0f} % y "
        "{f1_without:.2f}. Excluye {other_kept_out} de {other_parcels} parcelas de otras tierras "
        "y, por error, {crops_kept_out} de {crop_parcels} de cultivos."
    ),
    "With the cropland gate {percent:.0f} % of {parcels} parcels are right and the crops' "
    "macro-F1 is {f1:.2f}; without it {percent_without:.0f} % and {f1_without:.2f}. It wrongly "
    "keeps out {crops_kept_out} of {crop_parcels} parcels of crops. What it gains is not "
    "known: no parcel is labelled “not cropland”.": (
        "Con el filtro de tierras de cultivo, el {percent:.0f} % de {parcels} parcelas es "
        "correcto y el F1 macro de los cultivos es {f1:.2f}; sin él, el {percent_without:.0f} % y "
        "{f1_without:.2f}. Excluye por error {crops_kept_out} de {crop_parcels} parcelas de "
        "cultivos. Lo que aporta no se sabe: ninguna parcela está etiquetada como “fuera de "
        "tierras de cultivo”."
    ),
    "The held-out figures are those of the model of crops alone, before the cropland gate.": (
        "Las cifras de las parcelas reservadas son las del modelo de cultivos solo, antes del "
        "filtro de tierras de cultivo."
    ),
    "By {mask}, the map holds no cropland at all.": (
        "Según {mask}, el mapa no contiene ninguna tierra de cultivo."
    ),
    "By {mask}, all of the map is cropland: nothing was kept out.": (
        "Según {mask}, todo el mapa es tierra de cultivo: no se excluyó nada."
    ),
    "{mask} says nothing of {percent:.1f} % of the area; there every pixel was forced into a "
    "crop.": (
        "{mask} no dice nada del {percent:.1f} % de la zona; ahí cada píxel se asignó a la fuerza "
        "a un cultivo."
    ),
    "{percent:.0f} % of the mapped pixels are unlike what the model learned from: its figures "
    "do not hold there. The layer “Applicability” shows where.": (
        "El {percent:.0f} % de los píxeles cartografiados difiere de aquello de lo que aprendió "
        "el modelo: ahí sus cifras no valen. La capa “Aplicabilidad” muestra dónde."
    ),
    # of trust
    "the stiffest of those that did best on unseen groups": (
        "la más rígida de las que mejor funcionaron en grupos no vistos"
    ),
    "left as they are: {number} groups were held out, fewer than {least}": (
        "se dejan como están: se reservaron {number} grupos, menos de {least}"
    ),
    "left as they are: no calibration does surely better on unseen groups": (
        "se dejan como están: ninguna calibración es mejor con seguridad en grupos no vistos"
    ),
    "left as they are: there is nothing to judge them by": (
        "se dejan como están: no hay nada con que juzgarlas"
    ),
    "No pixel can be called sure at {percent:.0f} %: that takes {needed} held-out parcels or "
    "blocks of a class, and none has more than {most}. Label more parcels, or ask for "
    "{possible} % at most.": (
        "Ningún píxel se puede llamar seguro al {percent:.0f} %: hacen falta {needed} parcelas o "
        "bloques reservados de una clase, y ninguna tiene más de {most}. Etiquetar más parcelas, "
        "o pedir el {possible} % como máximo."
    ),
    "Nothing is promised for {classes}: fewer than the {needed} held-out parcels or blocks "
    "that {percent:.0f} % asks for. Where one of them is possible, the map is unsure.": (
        "No se promete nada para {classes}: menos de las {needed} parcelas o bloques reservados "
        "que requiere el {percent:.0f} %. Donde una de ellas es posible, el mapa no está seguro."
    ),
    "the model knows one class only": "el modelo conoce una sola clase",
    "all held-out samples are of one class": "todas las muestras reservadas son de una clase",
    "all held-out samples are of one parcel or block": (
        "todas las muestras reservadas son de una parcela o un bloque"
    ),
    "no parcel that was held out has any": "ninguna parcela reservada tiene alguna",
    "no feature that counts differs between the samples": (
        "ninguna variable que cuente difiere entre las muestras"
    ),
    # of the leakage audit
    "A random split by {unit} would have claimed a macro-F1 of {claimed:.2f}; by {groups} it "
    "is {own:.2f} [{own_low:.2f}–{own_high:.2f}].": (
        "Una partición al azar por {unit} habría anunciado un F1 macro de {claimed:.2f}; por "
        "{groups} es {own:.2f} [{own_low:.2f}–{own_high:.2f}]."
    ),
    "A random split by {unit} would have claimed a macro-F1 of {claimed:.2f}; by {groups} it "
    "is {own:.2f} [{own_low:.2f}–{own_high:.2f}], and the difference may be chance.": (
        "Una partición al azar por {unit} habría anunciado un F1 macro de {claimed:.2f}; por "
        "{groups} es {own:.2f} [{own_low:.2f}–{own_high:.2f}], y la diferencia puede deberse al "
        "azar."
    ),
    "Nothing could be measured.": "No se pudo medir nada.",
    "spatial blocks of {side}": "bloques espaciales de {side}",
    "regions": "regiones",
    "years": "años",
    "parcels": "parcelas",
    "pixel": "píxel",
    "sample": "muestra",
    "spatial blocks": "bloques espaciales",
    "as asked for": "como se pidió",
    "Only {number} {clusters} stand behind the intervals: they are rough.": (
        "Los intervalos se apoyan en solo {number} {clusters}: son aproximados."
    ),
    "Blocks of {side} are smaller than the distance within which labels are alike ({range}), "
    "so the figures by block still flatter.": (
        "Los bloques de {side} son menores que la distancia a la que las etiquetas se parecen "
        "({range}), así que las cifras por bloque aún son demasiado optimistas."
    ),
    "{classes}: not scored under every split, for they are in one group only.": (
        "{classes}: sin evaluar en todas las particiones, pues están en un solo grupo."
    ),
    "The recipe was given no unlabelled samples here: they would leak, too.": (
        "La receta no recibió aquí muestras sin etiqueta: también ellas causarían fugas."
    ),
    "{number} of {all} samples were drawn; with all, neighbours are nearer and leak more.": (
        "Se sortearon {number} de {all} muestras; con todas, los vecinos están más cerca y hay "
        "más fugas."
    ),
    "labels are alike up to {side} (range of their variogram)": (
        "las etiquetas se parecen hasta {side} (alcance de su variograma)"
    ),
    "no distance is seen within which labels are alike; blocks of {side} are the largest that "
    "leave {fewest} with labels": (
        "no se ve ninguna distancia a la que las etiquetas se parezcan; los bloques de {side} son "
        "los mayores que dejan {fewest} con etiquetas"
    ),
    "labels are alike up to {range} (range of their variogram), but blocks of {side} are the "
    "largest that leave {fewest} with labels: figures by block still flatter": (
        "las etiquetas se parecen hasta {range} (alcance de su variograma), pero los bloques de "
        "{side} son los mayores que dejan {fewest} con etiquetas: las cifras por bloque aún son "
        "demasiado optimistas"
    ),
    "{parcels} labelled parcels are too few for {fewest} blocks of several parcels": (
        "{parcels} parcelas etiquetadas son muy pocas para {fewest} bloques de varias parcelas"
    ),
    "spatial blocks of {side}, {folds} folds": "bloques espaciales de {side}, {folds} pliegues",
    "pixels at random, {folds} folds": "píxeles al azar, {folds} pliegues",
    "years, {folds} folds": "años, {folds} pliegues",
    "regions, {folds} folds": "regiones, {folds} pliegues",
    "all lie in one place": "todas están en un solo lugar",
    "all lie in one block of {side}": "todas están en un bloque de {side}",
    "all lie in one block": "todas están en un bloque",
    "all lie in one region": "todas están en una región",
    "all are of one year": "todas son de un año",
    "there is one parcel only": "solo hay una parcela",
    "{few} of {classes} classes have two parcels or more": (
        "{few} de {classes} clases tienen dos parcelas o más"
    ),
    "{few} of {classes} classes lie in two blocks or more": (
        "{few} de {classes} clases están en dos bloques o más"
    ),
    "{few} of {classes} classes lie in two regions or more": (
        "{few} de {classes} clases están en dos regiones o más"
    ),
    "only {scored} of {classes} classes would be both learned and tested": (
        "solo {scored} de {classes} clases se aprenderían y se evaluarían a la vez"
    ),
    # of estimated areas
    "Other crop": "Otro cultivo",
    "{lacking} of {points} points have no label. The figures hold if chance decided which; if "
    "the hard or remote ones were left out, the map looks better than it is.": (
        "{lacking} de {points} puntos no tienen etiqueta. Las cifras valen si lo decidió el azar; "
        "si se omitieron los difíciles o los lejanos, el mapa parece mejor de lo que es."
    ),
    "This map holds no data at {number} labelled points; they count as wrong.": (
        "Este mapa no contiene datos en {number} puntos etiquetados; cuentan como erróneos."
    ),
    "Fewer than {number} points hold {classes}: their areas and producer's accuracies may "
    "change much with a few more points.": (
        "Menos de {number} puntos contienen {classes}: sus superficies y exactitudes del "
        "productor pueden cambiar mucho con unos pocos puntos más."
    ),
    "The points show no spread in {classes}, so no interval can be told for their areas. More "
    "points would show one.": (
        "Los puntos no muestran dispersión en {classes}, así que no se puede dar ningún intervalo "
        "de sus superficies. Más puntos la mostrarían."
    ),
    "All points mapped as {classes} are of one class. A rare class that hides in so large a "
    "part of the map is in none of these intervals: areas of rare classes may lie further off "
    "than they say. More points there would tell.": (
        "Todos los puntos cartografiados como {classes} son de una clase. Una clase rara "
        "escondida en una parte tan grande del mapa no está en ninguno de estos intervalos: las "
        "superficies de las clases raras pueden estar más lejos de lo que dicen. Más puntos ahí "
        "lo dirían."
    ),
    "{number} labelled points are not of this sample and were left out: a point that was not "
    "drawn at random stands for nothing but itself.": (
        "{number} puntos etiquetados no son de esta muestra y se omitieron: un punto que no se "
        "sorteó al azar solo se representa a sí mismo."
    ),
    "{number} points lie more than a pixel away from where they were drawn. A label must tell "
    "of the place that was drawn.": (
        "{number} puntos están a más de un píxel de donde se sortearon. Una etiqueta debe hablar "
        "del lugar sorteado."
    ),
    # of the verdict
    "Take “{name}”: it is the best of {all} on {parcels} unseen parcels, macro-F1 {own:.2f} "
    "[{own_low:.2f}–{own_high:.2f}], and none that may be as good is cheaper.": (
        "Tomar “{name}”: es el mejor de {all} en {parcels} parcelas no vistas, F1 macro {own:.2f} "
        "[{own_low:.2f}–{own_high:.2f}], y ninguno que pueda ser igual de bueno es más barato."
    ),
    "Take “{name}”: the cheapest of those that are not significantly worse than any other. "
    "Macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] on {parcels} unseen parcels, that of "
    "the best, “{best}”, {top:.2f}; the difference is {behind:+.2f} [{low:+.2f} to "
    "{high:+.2f}].": (
        "Tomar “{name}”: el más barato de los que no son significativamente peores que otro. F1 "
        "macro {own:.2f} [{own_low:.2f}–{own_high:.2f}] en {parcels} parcelas no vistas, el del "
        "mejor, “{best}”, {top:.2f}; la diferencia es {behind:+.2f} [{low:+.2f} a {high:+.2f}]."
    ),
    "Take “{name}”: it is significantly better than all {others} others on {parcels} unseen "
    "parcels, macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}].": (
        "Tomar “{name}”: es significativamente mejor que los otros {others} en {parcels} parcelas "
        "no vistas, F1 macro {own:.2f} [{own_low:.2f}–{own_high:.2f}]."
    ),
    "Only “{name}” could be judged: macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] on "
    "{parcels} unseen parcels. Whether another is better or cheaper is not known.": (
        "Solo se pudo juzgar “{name}”: F1 macro {own:.2f} [{own_low:.2f}–{own_high:.2f}] en "
        "{parcels} parcelas no vistas. No se sabe si otro es mejor o más barato."
    ),
    "Do not adapt: that it helps is not shown. “{adapted}” against “{as_it_is}”: {lead:+.2f} "
    "macro-F1 [{low:+.2f} to {high:+.2f}] on {parcels} unseen parcels.": (
        "No adaptar: no está demostrado que ayude. “{adapted}” frente a “{as_it_is}”: {lead:+.2f} "
        "de F1 macro [{low:+.2f} a {high:+.2f}] en {parcels} parcelas no vistas."
    ),
    "Do not adapt: it hurts. “{adapted}” is worse than “{as_it_is}”, by {lead:+.2f} macro-F1 "
    "[{low:+.2f} to {high:+.2f}].": (
        "No adaptar: perjudica. “{adapted}” es peor que “{as_it_is}”, en {lead:+.2f} de F1 macro "
        "[{low:+.2f} a {high:+.2f}]."
    ),
    "Adapting pays: “{adapted}” is better than “{as_it_is}” by {lead:+.2f} macro-F1 "
    "[{low:+.2f} to {high:+.2f}].": (
        "Adaptar compensa: “{adapted}” es mejor que “{as_it_is}” en {lead:+.2f} de F1 macro "
        "[{low:+.2f} a {high:+.2f}]."
    ),
    "Whether what others trained helps is not shown: “{pretrained}” against “{scratch}”, "
    "{lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}] on {parcels} unseen parcels.": (
        "No está demostrado que lo que otros entrenaron ayude: “{pretrained}” frente a "
        "“{scratch}”, {lead:+.2f} de F1 macro [{low:+.2f} a {high:+.2f}] en {parcels} parcelas no "
        "vistas."
    ),
    "What others trained helps: “{pretrained}” leads “{scratch}” by {lead:+.2f} macro-F1 "
    "[{low:+.2f} to {high:+.2f}].": (
        "Lo que otros entrenaron ayuda: “{pretrained}” aventaja a “{scratch}” en {lead:+.2f} de "
        "F1 macro [{low:+.2f} a {high:+.2f}]."
    ),
    "What others trained does harm here: “{pretrained}” against “{scratch}”, {lead:+.2f} "
    "macro-F1 [{low:+.2f} to {high:+.2f}].": (
        "Lo que otros entrenaron perjudica aquí: “{pretrained}” frente a “{scratch}”, {lead:+.2f} "
        "de F1 macro [{low:+.2f} a {high:+.2f}]."
    ),
    "{parcels} parcels cannot tell smaller differences: “{best}” may be better by up to "
    "{unseen:.2f}. Label more parcels and ask again before much depends on it.": (
        "{parcels} parcelas no permiten ver diferencias menores: “{best}” puede ser mejor hasta "
        "en {unseen:.2f}. Etiquetar más parcelas y preguntar de nuevo antes de que mucho dependa "
        "de ello."
    ),
    "The chosen “{chosen}” takes {cost:.0f} s of processor time, “{recommended}” {less:.0f} s; "
    "that it is better is not shown.": (
        "El elegido “{chosen}” requiere {cost:.0f} s de procesador; “{recommended}”, {less:.0f} "
        "s; no está demostrado que sea mejor."
    ),
    "The chosen “{chosen}” is significantly worse than another, and takes {cost:.0f} s of "
    "processor time where “{recommended}” takes {less:.0f} s.": (
        "El elegido “{chosen}” es significativamente peor que otro, y requiere {cost:.0f} s de "
        "procesador donde “{recommended}” requiere {less:.0f} s."
    ),
    "More labels of {crops} would help most: about {more} parcels in all ({low}–{high}) until "
    "each reaches F1 {goal:.2f}.": (
        "Lo que más ayudaría son más etiquetas de {crops}: unas {more} parcelas en total "
        "({low}–{high}) hasta que cada uno alcance un F1 de {goal:.2f}."
    ),
    "Below F1 {goal:.2f}, and so what holds the macro-F1 down: {crops}. More labels of them "
    "may help; how many cannot be told from {parcels} parcels.": (
        "Por debajo de F1 {goal:.2f}, y por tanto lo que rebaja el F1 macro: {crops}. Más "
        "etiquetas de ellos pueden ayudar; cuántas, no se puede decir con {parcels} parcelas."
    ),
    "More labels of the same kind would hardly help {crops}: look whether these labels are "
    "right, or for imagery that tells the crops apart.": (
        "Más etiquetas del mismo tipo apenas ayudarían a {crops}: comprobar si estas etiquetas "
        "son correctas, o buscar imágenes que distingan los cultivos."
    ),
    "Every crop that was judged has F1 {goal:.2f} or more: labels are not what is wanting.": (
        "Cada cultivo juzgado tiene un F1 de {goal:.2f} o más: no son etiquetas lo que falta."
    ),
    "Label at least one more parcel each of {crops}, in other places: they are learned, but "
    "nothing could be held out to judge them by.": (
        "Etiquetar al menos una parcela más de cada uno de {crops}, en otros lugares: se "
        "aprenden, pero no se pudo reservar nada con que juzgarlos."
    ),
    "Which labels would help could not be looked at: {problem}": (
        "No se pudo mirar qué etiquetas ayudarían: {problem}"
    ),
    "The labels are too few, or lie too close together, to hold out spatial blocks: models "
    "learned from neighbours of what they were judged on, and all figures flatter for that.": (
        "Las etiquetas son muy pocas, o están demasiado juntas, para reservar bloques espaciales: "
        "los modelos aprendieron de vecinos de aquello con lo que se juzgaron, y por eso todas "
        "las cifras son demasiado optimistas."
    ),
    "The best of several was chosen by the same parcels that it is judged by, so its figure "
    "flatters a little.": (
        "El mejor de varios se eligió con las mismas parcelas con que se juzga, así que su cifra "
        "es algo optimista."
    ),
    "“{name}” was not judged. {why} {remedy}": "“{name}” no se juzgó. {why} {remedy}",
    "{title}: begun with random weights": "{title}: comenzado con pesos aleatorios",
    "{title}: {strategy}": "{title}: {strategy}",
    "{model}, trained further on these labels": "{model}, entrenado más con estas etiquetas",
    "{model} as it is": "{model} tal cual",
    "Parcels were held out by blocks of {side} m, but some crops lie in too few blocks to "
    "count these: what is promised holds for another parcel of this area.": (
        "Las parcelas se reservaron por bloques de {side} m, pero algunos cultivos están en muy "
        "pocos bloques para contarlos: lo prometido vale para otra parcela de esta zona."
    ),
    # of the imagery
    "{source} is not there; the composites made from it are used.": (
        "{source} no está; se usan las composiciones hechas con ello."
    ),
    "Sentinel-1 comes in {number} conventions, which must not be mixed: {kept} was kept, "
    "{left_out} observations of others were left out.": (
        "Sentinel-1 viene en {number} convenciones, que no deben mezclarse: se conservó {kept}, "
        "se omitieron {left_out} observaciones de otras."
    ),
    "Bands not in this imagery: {bands} ({sensor}).": (
        "Bandas que no están en estas imágenes: {bands} ({sensor})."
    ),
    "Some Sentinel-2 dates have no scene classes: their clouds are not masked.": (
        "Algunas fechas Sentinel-2 no tienen clases de escena: sus nubes no están enmascaradas."
    ),
    # of the cropland
    "Cropland was told from other land by the mask {mask}.": (
        "Las tierras de cultivo se distinguieron de otras con la máscara {mask}."
    ),
    "No data": "Sin datos",
    "Not cropland": "Fuera de tierras de cultivo",
    # of the licences
    "Imagery and labels": "Imágenes y etiquetas",
    "made by Furrow's simulator, free to use": (
        "producidas por el simulador de Furrow, de uso libre"
    ),
    "Simulated.": "Simulado.",
    "Sentinel imagery": "Imágenes Sentinel",
    "free, full and open (Copernicus data terms)": (
        "gratuitas, completas y abiertas (condiciones de los datos Copernicus)"
    ),
    "Contains modified Copernicus Sentinel data {years}.": (
        "Contiene datos modificados de Copernicus Sentinel {years}."
    ),
    # names
    "Random forest on monthly series": "Bosque aleatorio sobre series mensuales",
    "Logistic regression on series and indices": "Regresión logística sobre series e índices",
    "training": "entrenamiento",
    "intervals": "intervalos",
    "model": "modelo",
    "stack": "serie de la temporada",
    "labels": "etiquetas",
    "cropland_mask": "máscara de tierras de cultivo",
}
