<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Engine</name>
    <message>
        <location filename="../plugin/enginelink/blocking_client.py"/>
        <source>it could not be started: {problem}</source>
        <translation>no se pudo iniciar: {problem}</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/client.py"/>
        <source>it was ended because it did not obey a cancel</source>
        <translation>se terminó porque no obedeció a una cancelación</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/conversation.py"/>
        <source>the answer to {method} is not of this version: {problem}</source>
        <translation>la respuesta a {method} no es de esta versión: {problem}</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/environment/plan.py"/>
        <source>it was not made by the Furrow panel</source>
        <translation>no lo creó el panel de Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/environment/state.py"/>
        <source>it has not been set up</source>
        <translation>no se ha instalado</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/environment/state.py"/>
        <source>it was made for another version</source>
        <translation>se hizo para otra versión</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/environment/state.py"/>
        <source>it is not complete</source>
        <translation>no está completo</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/process.py"/>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/process.py"/>
        <source>exit code {code}: {last_line}</source>
        <translation>código de salida {code}: {last_line}</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/process.py"/>
        <source>it did not start within {seconds:.0f} seconds</source>
        <translation>no arrancó en {seconds:.0f} segundos</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/process.py"/>
        <source>it said nothing for {seconds:.0f} seconds</source>
        <translation>no dijo nada durante {seconds:.0f} segundos</translation>
    </message>
    <message>
        <location filename="../plugin/layers/download_layers.py"/>
        <source>it lacks {field}</source>
        <translation>le falta {field}</translation>
    </message>
    <message>
        <location filename="../plugin/layers/finished_map.py"/>
        <source>it does not hold a map&apos;s description</source>
        <translation>no contiene la descripción de un mapa</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>QGIS cannot open it</source>
        <translation>QGIS no puede abrirlo</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_stack.py"/>
        <source>it does not describe imagery</source>
        <translation>no describe imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_source.py"/>
        <source>the layer is not in the QGIS project any more</source>
        <translation>la capa ya no está en el proyecto de QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>{parcels} labelled parcels of {crops} crops</source>
        <translation>{parcels} parcelas etiquetadas de {crops} cultivos</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/estimates.py"/>
        <source>the size of a stratum is not a number of pixels</source>
        <translation>el tamaño de un estrato no es un número de píxeles</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/estimates.py"/>
        <source>no stratum has any area</source>
        <translation>ningún estrato tiene superficie</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/estimates.py"/>
        <source>a stratum has more points than pixels</source>
        <translation>un estrato tiene más puntos que píxeles</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/olofsson.py"/>
        <source>the error matrix, the pixels and the classes do not go together</source>
        <translation>la matriz de error, los píxeles y las clases no concuerdan</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/olofsson.py"/>
        <source>the error matrix must hold whole numbers of points</source>
        <translation>la matriz de error debe contener números enteros de puntos</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>Other crop</source>
        <translation>Otro cultivo</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>sample {name}</source>
        <translation>muestra {name}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>its table “design” was changed</source>
        <translation>se cambió su tabla “design”</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>it has no column “{column}”; it has: {columns}</source>
        <translation>no tiene la columna “{column}”; tiene: {columns}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>none of its points is of this sample</source>
        <translation>ninguno de sus puntos es de esta muestra</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>{number} labelled points are not of this sample and were left out: a point that was not drawn at random stands for nothing but itself.</source>
        <translation>{number} puntos etiquetados no son de esta muestra y se omitieron: un punto que no se sorteó al azar solo se representa a sí mismo.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>point {numbers} has two different labels</source>
        <translation>el punto {numbers} tiene dos etiquetas distintas</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/sample_layer.py"/>
        <source>{number} points lie more than a pixel away from where they were drawn. A label must tell of the place that was drawn.</source>
        <translation>{number} puntos están a más de un píxel de donde se sortearon. Una etiqueta debe hablar del lugar sorteado.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/stehman.py"/>
        <source>there are no strata</source>
        <translation>no hay estratos</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/stehman.py"/>
        <source>strata, mapped classes and labels differ in number</source>
        <translation>estratos, clases cartografiadas y etiquetas difieren en número</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/areas/stehman.py"/>
        <source>a point has no stratum or no class, or one that does not exist</source>
        <translation>un punto no tiene estrato o clase, o tiene uno que no existe</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/assessment.py"/>
        <source>no parcel is left to score</source>
        <translation>no queda ninguna parcela que puntuar</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/assessment.py"/>
        <source>Only {number} parcels could be held out. That is few: the figures may change much with a few more parcels, and the intervals are wide for that reason.</source>
        <translation>Solo se pudieron reservar {number} parcelas. Son pocas: las cifras pueden cambiar mucho con unas pocas parcelas más, y por eso los intervalos son amplios.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/assessment.py"/>
        <source>Fewer than {number} parcels each stand behind the figures of {classes}.</source>
        <translation>Menos de {number} parcelas por clase respaldan las cifras de {classes}.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/assessment.py"/>
        <source>{classes}: one labelled parcel each. The map can show these classes, but nothing could be held out to score them, and where the map confuses them with others is not known.</source>
        <translation>{classes}: una sola parcela etiquetada cada una. El mapa puede mostrar estas clases, pero no se pudo reservar nada para evaluarlas, y no se sabe dónde las confunde el mapa con otras.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/gated.py"/>
        <source>With the cropland gate {percent:.0f} % of {parcels} parcels are right and the crops&apos; macro-F1 is {f1:.2f}; without it {percent_without:.0f} % and {f1_without:.2f}. It keeps out {other_kept_out} of {other_parcels} parcels of other land, and wrongly {crops_kept_out} of {crop_parcels} of crops.</source>
        <translation>Con el filtro de tierras de cultivo, el {percent:.0f} % de {parcels} parcelas es correcto y el F1 macro de los cultivos es {f1:.2f}; sin él, el {percent_without:.0f} % y {f1_without:.2f}. Excluye {other_kept_out} de {other_parcels} parcelas de otras tierras y, por error, {crops_kept_out} de {crop_parcels} de cultivos.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/gated.py"/>
        <source>With the cropland gate {percent:.0f} % of {parcels} parcels are right and the crops&apos; macro-F1 is {f1:.2f}; without it {percent_without:.0f} % and {f1_without:.2f}. It wrongly keeps out {crops_kept_out} of {crop_parcels} parcels of crops. What it gains is not known: no parcel is labelled “not cropland”.</source>
        <translation>Con el filtro de tierras de cultivo, el {percent:.0f} % de {parcels} parcelas es correcto y el F1 macro de los cultivos es {f1:.2f}; sin él, el {percent_without:.0f} % y {f1_without:.2f}. Excluye por error {crops_kept_out} de {crop_parcels} parcelas de cultivos. Lo que aporta no se sabe: ninguna parcela está etiquetada como “fuera de tierras de cultivo”.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/block_size.py"/>
        <source>all lie in one place</source>
        <translation>todas están en un solo lugar</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/block_size.py"/>
        <source>{parcels} labelled parcels are too few for {fewest} blocks of several parcels</source>
        <translation>{parcels} parcelas etiquetadas son muy pocas para {fewest} bloques de varias parcelas</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/block_size.py"/>
        <source>no distance is seen within which labels are alike; blocks of {side} are the largest that leave {fewest} with labels</source>
        <translation>no se ve ninguna distancia a la que las etiquetas se parezcan; los bloques de {side} son los mayores que dejan {fewest} con etiquetas</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/block_size.py"/>
        <source>labels are alike up to {range} (range of their variogram), but blocks of {side} are the largest that leave {fewest} with labels: figures by block still flatter</source>
        <translation>las etiquetas se parecen hasta {range} (alcance de su variograma), pero los bloques de {side} son los mayores que dejan {fewest} con etiquetas: las cifras por bloque aún son demasiado optimistas</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/block_size.py"/>
        <source>labels are alike up to {side} (range of their variogram)</source>
        <translation>las etiquetas se parecen hasta {side} (alcance de su variograma)</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/distance.py"/>
        <source>there is one parcel only</source>
        <translation>solo hay una parcela</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/distance.py"/>
        <source>nothing lies {belt} or more from the rest</source>
        <translation>nada está a {belt} o más del resto</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/distance.py"/>
        <source>pieces of the area, {folds} folds, nothing learned within {belt} of them</source>
        <translation>trozos de la zona, {folds} pliegues, sin aprender nada a menos de {belt} de ellos</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>parcels, {folds} folds</source>
        <translation>parcelas, {folds} pliegues</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>all lie in one block of {side}</source>
        <translation>todas están en un bloque de {side}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>spatial blocks of {side}, {folds} folds</source>
        <translation>bloques espaciales de {side}, {folds} pliegues</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>it is not known which each belongs to</source>
        <translation>no se sabe a cuál pertenece cada una</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>years, {folds} folds</source>
        <translation>años, {folds} pliegues</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>regions, {folds} folds</source>
        <translation>regiones, {folds} pliegues</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>all lie in one block</source>
        <translation>todas están en un bloque</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>all lie in one region</source>
        <translation>todas están en una región</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>all are of one year</source>
        <translation>todas son de un año</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>{few} of {classes} classes have two parcels or more</source>
        <translation>{few} de {classes} clases tienen dos parcelas o más</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>{few} of {classes} classes lie in two blocks or more</source>
        <translation>{few} de {classes} clases están en dos bloques o más</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>{few} of {classes} classes lie in two regions or more</source>
        <translation>{few} de {classes} clases están en dos regiones o más</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/grouped.py"/>
        <source>{few} of {classes} classes were seen in two years or more</source>
        <translation>{few} de {classes} clases se vieron en dos años o más</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/leakage.py"/>
        <source>pixels at random, {folds} folds</source>
        <translation>píxeles al azar, {folds} pliegues</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/leakage.py"/>
        <source>samples at random, {folds} folds</source>
        <translation>muestras al azar, {folds} pliegues</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/places.py"/>
        <source>it is not known where they lie</source>
        <translation>no se sabe dónde están</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/places.py"/>
        <source>parcel</source>
        <translation>parcela</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/places.py"/>
        <source>spatial block</source>
        <translation>bloque espacial</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/places.py"/>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/places.py"/>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/places.py"/>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/splits/places.py"/>
        <source>only {scored} of {classes} classes would be both learned and tested</source>
        <translation>solo {scored} de {classes} clases se aprenderían y se evaluarían a la vez</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/applicability.py"/>
        <source>the model has {wanted} features, the samples have {found}</source>
        <translation>el modelo tiene {wanted} variables, las muestras tienen {found}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/applicability.py"/>
        <source>no feature that counts differs between the samples</source>
        <translation>ninguna variable que cuente difiere entre las muestras</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/applicability.py"/>
        <source>a table of at least two samples, with a fold for each, is wanted</source>
        <translation>se espera una tabla de al menos dos muestras, con un pliegue para cada una</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/applicability.py"/>
        <source>{number} training samples lack a feature (NaN)</source>
        <translation>a {number} muestras de entrenamiento les falta una variable (NaN)</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/applicability.py"/>
        <source>all training samples are in one fold, so none was ever held out</source>
        <translation>todas las muestras de entrenamiento están en un pliegue, así que ninguna se reservó nunca</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/applicability.py"/>
        <source>the importances do not fit the features</source>
        <translation>las importancias no encajan con las variables</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/calibration.py"/>
        <source>the calibration is of {wanted} classes, the probabilities are of {found}</source>
        <translation>la calibración es de {wanted} clases, las probabilidades son de {found}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/choice.py"/>
        <source>left as they are: {number} groups were held out, fewer than {least}</source>
        <translation>se dejan como están: se reservaron {number} grupos, menos de {least}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/choice.py"/>
        <source>left as they are: no calibration does surely better on unseen groups</source>
        <translation>se dejan como están: ninguna calibración es mejor con seguridad en grupos no vistos</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/choice.py"/>
        <source>the stiffest of those that did best on unseen groups</source>
        <translation>la más rígida de las que mejor funcionaron en grupos no vistos</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/conformal.py"/>
        <source>the thresholds are of {wanted} classes, the probabilities are of {found}</source>
        <translation>los umbrales son de {wanted} clases, las probabilidades son de {found}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>probabilities, true classes, groups and weights differ in number</source>
        <translation>probabilidades, clases verdaderas, grupos y pesos difieren en número</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>there are none</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>{number} samples have none: nothing was seen of them</source>
        <translation>{number} muestras no tienen ninguna: no se vio nada de ellas</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>a sample is of a class that the model was not trained on</source>
        <translation>una muestra es de una clase con la que el modelo no se entrenó</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>a sample&apos;s weight is not above 0</source>
        <translation>el peso de una muestra no es mayor que 0</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>the model knows one class only</source>
        <translation>el modelo conoce una sola clase</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>all held-out samples are of one class</source>
        <translation>todas las muestras reservadas son de una clase</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>a table of samples by classes is wanted</source>
        <translation>se espera una tabla de muestras por clases</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>{number} samples have no number (NaN) in it, the first is sample {first}</source>
        <translation>{number} muestras contienen algo que no es un número (NaN), la primera es la muestra {first}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>{number} samples have a value below 0, the first is sample {first}</source>
        <translation>{number} muestras tienen un valor inferior a 0, la primera es la muestra {first}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>those of {number} samples do not sum to one, the first is sample {first} with {sum:.3f}</source>
        <translation>las de {number} muestras no suman uno, la primera es la muestra {first} con {sum:.3f}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/held_out.py"/>
        <source>all held-out samples are of one parcel or block</source>
        <translation>todas las muestras reservadas son de una parcela o un bloque</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/telling.py"/>
        <source>left as they are: there is nothing to judge them by</source>
        <translation>se dejan como están: no hay nada con que juzgarlas</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/telling.py"/>
        <source>Nothing is promised for {classes}: fewer than the {needed} held-out parcels or blocks that {percent:.0f} % asks for. Where one of them is possible, the map is unsure.</source>
        <translation>No se promete nada para {classes}: menos de las {needed} parcelas o bloques reservados que requiere el {percent:.0f} %. Donde una de ellas es posible, el mapa no está seguro.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/trust/telling.py"/>
        <source>No pixel can be called sure at {percent:.0f} %: that takes {needed} held-out parcels or blocks of a class, and none has more than {most}. Label more parcels, or ask for {possible} % at most.</source>
        <translation>Ningún píxel se puede llamar seguro al {percent:.0f} %: hacen falta {needed} parcelas o bloques reservados de una clase, y ninguna tiene más de {most}. Etiquetar más parcelas, o pedir el {possible} % como máximo.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Only “{name}” could be judged: macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] on {parcels} unseen parcels. Whether another is better or cheaper is not known.</source>
        <translation>Solo se pudo juzgar “{name}”: F1 macro {own:.2f} [{own_low:.2f}–{own_high:.2f}] en {parcels} parcelas no vistas. No se sabe si otro es mejor o más barato.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Take “{name}”: it is the best of {all} on {parcels} unseen parcels, macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}], and none that may be as good is cheaper.</source>
        <translation>Tomar “{name}”: es el mejor de {all} en {parcels} parcelas no vistas, F1 macro {own:.2f} [{own_low:.2f}–{own_high:.2f}], y ninguno que pueda ser igual de bueno es más barato.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Take “{name}”: it is significantly better than every other on {parcels} unseen parcels, macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}].</source>
        <translation>Tomar “{name}”: es significativamente mejor que todos los demás en {parcels} parcelas no vistas, F1 macro {own:.2f} [{own_low:.2f}–{own_high:.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Take “{name}”: the cheapest of those that are not significantly worse than any other. Macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] on {parcels} unseen parcels, that of the best, “{best}”, {top:.2f}; the difference is {behind:+.2f} [{low:+.2f} to {high:+.2f}].</source>
        <translation>Tomar “{name}”: el más barato de los que no son significativamente peores que otro. F1 macro {own:.2f} [{own_low:.2f}–{own_high:.2f}] en {parcels} parcelas no vistas, el del mejor, “{best}”, {top:.2f}; la diferencia es {behind:+.2f} [{low:+.2f} a {high:+.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>{parcels} parcels cannot tell smaller differences: “{best}” may be better by up to {unseen:.2f}. Label more parcels and ask again before much depends on it.</source>
        <translation>{parcels} parcelas no permiten ver diferencias menores: “{best}” puede ser mejor hasta en {unseen:.2f}. Etiquetar más parcelas y preguntar de nuevo antes de que mucho dependa de ello.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>The chosen “{chosen}” is significantly worse than another, and takes {cost:.0f} s of processor time where “{recommended}” takes {less:.0f} s.</source>
        <translation>El elegido “{chosen}” es significativamente peor que otro, y requiere {cost:.0f} s de procesador donde “{recommended}” requiere {less:.0f} s.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>The chosen “{chosen}” takes {cost:.0f} s of processor time, “{recommended}” {less:.0f} s; that it is better is not shown.</source>
        <translation>El elegido “{chosen}” requiere {cost:.0f} s de procesador; “{recommended}”, {less:.0f} s; no está demostrado que sea mejor.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Adapting pays: “{adapted}” is better than “{as_it_is}” by {lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}].</source>
        <translation>Adaptar compensa: “{adapted}” es mejor que “{as_it_is}” en {lead:+.2f} de F1 macro [{low:+.2f} a {high:+.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Do not adapt: it hurts. “{adapted}” is worse than “{as_it_is}”, by {lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}].</source>
        <translation>No adaptar: perjudica. “{adapted}” es peor que “{as_it_is}”, en {lead:+.2f} de F1 macro [{low:+.2f} a {high:+.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Do not adapt: that it helps is not shown. “{adapted}” against “{as_it_is}”: {lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}] on {parcels} unseen parcels.</source>
        <translation>No adaptar: no está demostrado que ayude. “{adapted}” frente a “{as_it_is}”: {lead:+.2f} de F1 macro [{low:+.2f} a {high:+.2f}] en {parcels} parcelas no vistas.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>What others trained helps: “{pretrained}” leads “{scratch}” by {lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}].</source>
        <translation>Lo que otros entrenaron ayuda: “{pretrained}” aventaja a “{scratch}” en {lead:+.2f} de F1 macro [{low:+.2f} a {high:+.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>What others trained does harm here: “{pretrained}” against “{scratch}”, {lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}].</source>
        <translation>Lo que otros entrenaron perjudica aquí: “{pretrained}” frente a “{scratch}”, {lead:+.2f} de F1 macro [{low:+.2f} a {high:+.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Whether what others trained helps is not shown: “{pretrained}” against “{scratch}”, {lead:+.2f} macro-F1 [{low:+.2f} to {high:+.2f}] on {parcels} unseen parcels.</source>
        <translation>No está demostrado que lo que otros entrenaron ayude: “{pretrained}” frente a “{scratch}”, {lead:+.2f} de F1 macro [{low:+.2f} a {high:+.2f}] en {parcels} parcelas no vistas.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>More labels of {crops} would help most: about {more} parcels in all ({low}–{high}) until each reaches F1 {goal:.2f}.</source>
        <translation>Lo que más ayudaría son más etiquetas de {crops}: unas {more} parcelas en total ({low}–{high}) hasta que cada uno alcance un F1 de {goal:.2f}.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Below F1 {goal:.2f}, and so what holds the macro-F1 down: {crops} and {others} others. More labels of them may help; how many cannot be told from {parcels} parcels.</source>
        <translation>Por debajo de F1 {goal:.2f}, y por tanto lo que rebaja el F1 macro: {crops} y {others} más. Más etiquetas de ellos pueden ayudar; cuántas, no se puede decir con {parcels} parcelas.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Below F1 {goal:.2f}, and so what holds the macro-F1 down: {crops}. More labels of them may help; how many cannot be told from {parcels} parcels.</source>
        <translation>Por debajo de F1 {goal:.2f}, y por tanto lo que rebaja el F1 macro: {crops}. Más etiquetas de ellos pueden ayudar; cuántas, no se puede decir con {parcels} parcelas.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>More labels of the same kind would hardly help {crops}: look whether these labels are right, or for imagery that tells the crops apart.</source>
        <translation>Más etiquetas del mismo tipo apenas ayudarían a {crops}: comprobar si estas etiquetas son correctas, o buscar imágenes que distingan los cultivos.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Every crop that was judged has F1 {goal:.2f} or more: labels are not what is wanting.</source>
        <translation>Cada cultivo juzgado tiene un F1 de {goal:.2f} o más: no son etiquetas lo que falta.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>Label at least one more parcel each of {crops}, in other places: they are learned, but nothing could be held out to judge them by.</source>
        <translation>Etiquetar al menos una parcela más de cada uno de {crops}, en otros lugares: se aprenden, pero no se pudo reservar nada con que juzgarlos.</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>{crop}: F1 {f1:.2f} from {parcels} parcels, mostly because parcels of it are missed ({recall:.0%} are found); about {more} more ({low}–{high}) until F1 {goal:.2f}</source>
        <translation>{crop}: F1 {f1:.2f} con {parcels} parcelas, sobre todo porque se pierden parcelas suyas (se encuentra el {recall:.0%}); unas {more} más ({low}–{high}) hasta F1 {goal:.2f}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>{crop}: F1 {f1:.2f} from {parcels} parcels, mostly because others are taken for it ({precision:.0%} of those called so are right); about {more} more ({low}–{high}) until F1 {goal:.2f}</source>
        <translation>{crop}: F1 {f1:.2f} con {parcels} parcelas, sobre todo porque otros se toman por él (acierta el {precision:.0%} de las llamadas así); unas {more} más ({low}–{high}) hasta F1 {goal:.2f}</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>{crop}: F1 {f1:.2f} from {parcels} parcels; how many more it takes cannot be told from {held_out} parcels in all</source>
        <translation>{crop}: F1 {f1:.2f} con {parcels} parcelas; cuántas más hacen falta no se puede decir con {held_out} parcelas en total</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>{crop}: F1 {f1:.2f} from {parcels} parcels; {least} more at the least, and how many at the most cannot be told</source>
        <translation>{crop}: F1 {f1:.2f} con {parcels} parcelas; al menos {least} más, y cuántas como máximo no se puede decir</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>{crop}: F1 {f1:.2f} from {parcels} parcels, and it hardly rose with the last of them: more of the same would not mend it. Look at the labels, or for imagery that tells it apart</source>
        <translation>{crop}: F1 {f1:.2f} con {parcels} parcelas, y apenas subió con las últimas: más de lo mismo no lo arreglaría. Revisar las etiquetas, o buscar imágenes que lo distingan</translation>
    </message>
    <message>
        <location filename="../engine/accuracy/verdict/sentences.py"/>
        <source>{crop}: F1 {f1:.2f}, as good as the {goal:.2f} that is wanted</source>
        <translation>{crop}: F1 {f1:.2f}, tan bueno como el {goal:.2f} deseado</translation>
    </message>
    <message>
        <location filename="../engine/backbones/__init__.py"/>
        <source>the engine was set up without it</source>
        <translation>el motor se instaló sin él</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>no series were given</source>
        <translation>no se dieron series</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>give at least one of {sensors}</source>
        <translation>dar al menos uno de {sensors}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>it knows no sensor “{sensor}”</source>
        <translation>no conoce ningún sensor “{sensor}”</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>give series of {sensors}</source>
        <translation>dar series de {sensors}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>the series {sensor} have the shape {shape}, with {bands} bands named</source>
        <translation>las series {sensor} tienen la forma {shape}, con {bands} bandas nombradas</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>give them as samples × steps × bands</source>
        <translation>darlas como muestras × pasos × bandas</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>the sensors differ in samples or steps, or one was given twice</source>
        <translation>los sensores difieren en muestras o pasos, o uno se dio dos veces</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>bring all sensors to the same samples and the same months first</source>
        <translation>llevar antes todos los sensores a las mismas muestras y los mismos meses</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>it sees single pixels, and was given patches</source>
        <translation>ve píxeles sueltos y recibió recortes</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>give each pixel as a sample of its own</source>
        <translation>dar cada píxel como una muestra propia</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>it takes months, and the time step is “{step}”</source>
        <translation>admite meses, y el paso de tiempo es “{step}”</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>make composites with the time step “month”</source>
        <translation>hacer composiciones con el paso de tiempo “month”</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>it takes 1 to {most} months, and was given {steps}</source>
        <translation>admite de 1 a {most} meses, y recibió {steps}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>shorten the season, or take a backbone for longer series</source>
        <translation>acortar la temporada, o tomar una red base para series más largas</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>the first month is not one number, or one a sample, from 0 to 11</source>
        <translation>el primer mes no es un número, o uno por muestra, de 0 a 11</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>give 0 for January … 11 for December</source>
        <translation>dar 0 para enero … 11 para diciembre</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>it does not use the location</source>
        <translation>no usa la ubicación</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>leave the location out</source>
        <translation>omitir la ubicación</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>the locations are not one latitude and longitude in degrees a sample</source>
        <translation>las ubicaciones no son una latitud y una longitud en grados por muestra</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>transform them to EPSG:4326, latitude first</source>
        <translation>transformarlas a EPSG:4326, la latitud primero</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>The backbone {backbone} works without {bands}, which the data lack</source>
        <translation>La red base {backbone} trabaja sin {bands}, que faltan en los datos</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>The backbone {backbone} does not use {bands} either: they make one token with a band that is missing</source>
        <translation>La red base {backbone} tampoco usa {bands}: forman un solo elemento con una banda que falta</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>Sentinel-1 does not say which convention it is in; {backbone} learned from {expected}</source>
        <translation>Sentinel-1 no dice en qué convención está; {backbone} aprendió de {expected}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>Sentinel-1 is {found}, and {backbone} learned from {expected}: its features may be worse for it, and models trained on one must not be used on the other</source>
        <translation>Sentinel-1 es {found}, y {backbone} aprendió de {expected}: sus variables pueden ser peores por ello, y los modelos entrenados con una no deben usarse con la otra</translation>
    </message>
    <message>
        <location filename="../engine/backbones/matching.py"/>
        <source>{backbone} does not use {bands}</source>
        <translation>{backbone} no usa {bands}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/networks/checkpoint.py"/>
        <source>it is no file of tensors</source>
        <translation>no es un archivo de tensores</translation>
    </message>
    <message>
        <location filename="../engine/backbones/networks/checkpoint.py"/>
        <source>it holds something else than tensors</source>
        <translation>contiene algo que no son tensores</translation>
    </message>
    <message>
        <location filename="../engine/backbones/networks/checkpoint.py"/>
        <source>the tensor {name} is not in it</source>
        <translation>no contiene el tensor {name}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/networks/checkpoint.py"/>
        <source>the tensor {name} has the shape {found} instead of {expected}</source>
        <translation>el tensor {name} tiene la forma {found} en lugar de {expected}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/networks/checkpoint.py"/>
        <source>the tensor {name} holds no numbers</source>
        <translation>el tensor {name} no contiene números</translation>
    </message>
    <message>
        <location filename="../engine/backbones/networks/checkpoint.py"/>
        <source>it holds an unknown tensor {name}</source>
        <translation>contiene un tensor desconocido {name}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>reflectance</source>
        <translation>reflectancia</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>reflectance × 10 000</source>
        <translation>reflectancia × 10 000</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>linear power</source>
        <translation>potencia lineal</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>WorldCereal’s 16-bit numbers</source>
        <translation>los números de 16 bits de WorldCereal</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>kelvin</source>
        <translation>kelvin</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>a ratio</source>
        <translation>una razón</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>said to be so and yet around {middle:.3g}, which looks like {likely}</source>
        <translation>declarados así y, sin embargo, en torno a {middle:.3g}, lo que parece {likely}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>divide by 10 000, after taking off the archive&apos;s offset where there is one</source>
        <translation>dividir por 10 000, tras quitar el desplazamiento del archivo donde lo haya</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>dB = 10·log10(power)</source>
        <translation>dB = 10·log10(potencia)</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>dB = 20·log10(DN) − 83</source>
        <translation>dB = 20·log10(DN) − 83</translation>
    </message>
    <message>
        <location filename="../engine/backbones/units.py"/>
        <source>to {unit}</source>
        <translation>a {unit}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/weights.py"/>
        <source>the file has {size} bytes instead of {expected}</source>
        <translation>el archivo tiene {size} bytes en lugar de {expected}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/weights.py"/>
        <source>its checksum (SHA-256) is not that of the published file</source>
        <translation>su suma de comprobación (SHA-256) no es la del archivo publicado</translation>
    </message>
    <message>
        <location filename="../engine/backbones/weights_download.py"/>
        <source>Downloading {title}: {done:,.1f} of {total:,.1f} MB</source>
        <translation>Descargando {title}: {done:,.1f} de {total:,.1f} MB</translation>
    </message>
    <message>
        <location filename="../engine/backbones/weights_download.py"/>
        <source>the file has {size} bytes instead of about {expected}</source>
        <translation>el archivo tiene {size} bytes en lugar de unos {expected}</translation>
    </message>
    <message>
        <location filename="../engine/backbones/weights_download.py"/>
        <source>{host} could not be reached ({detail})</source>
        <translation>no se pudo acceder a {host} ({detail})</translation>
    </message>
    <message>
        <location filename="../engine/backbones/weights_download.py"/>
        <source>{host} did not do its work ({detail})</source>
        <translation>{host} no hizo su trabajo ({detail})</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>The table {table} has no grouping “{grouping}” that tells years apart. Its description names: {known}.</source>
        <translation>La tabla {table} no tiene ninguna agrupación “{grouping}” que distinga años. Su descripción nombra: {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>Name it with --year, or give the other season as a table or project with --also.</source>
        <translation>Nombrarla con --year, o dar la otra temporada como tabla o proyecto con --also.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>{table} holds one year only ({year}); at least two are needed.</source>
        <translation>{table} contiene un solo año ({year}); hacen falta al menos dos.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>Give a table of several years, or another season with --also.</source>
        <translation>Dar una tabla de varios años, u otra temporada con --also.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>{one} and {other} cannot be laid side by side: {detail}.</source>
        <translation>{one} y {other} no se pueden poner lado a lado: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>Give series of the same sensors, bands and months.</source>
        <translation>Dar series de los mismos sensores, bandas y meses.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>The table {table} has no coordinates, so no radius can be drawn in it.</source>
        <translation>La tabla {table} no tiene coordenadas, así que no se puede trazar ningún radio en ella.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>Name its columns of degrees as “longitude” and “latitude” in its description; docs/tables.md says how.</source>
        <translation>Nombrar sus columnas de grados como “longitude” y “latitude” en su descripción; docs/tables.md dice cómo.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>No departure point does in {table}: {detail}.</source>
        <translation>Ningún punto de partida sirve en {table}: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/adapting_errors.py"/>
        <source>Give another one with --departure, other radii or other classes.</source>
        <translation>Dar otro con --departure, otros radios u otras clases.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>No area can be estimated from these numbers: {detail}.</source>
        <translation>No se puede estimar ninguna superficie con estos números: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Correct them and ask again.</source>
        <translation>Corregirlos y preguntar de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Fewer than two points have a label in: {strata}.</source>
        <translation>Menos de dos puntos tienen etiqueta en: {strata}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Label at least two points of the sample in each of these; without two nobody can tell how much the figures would change with other points.</source>
        <translation>Etiquetar al menos dos puntos de la muestra en cada uno de ellos; sin dos, nadie puede decir cuánto cambiarían las cifras con otros puntos.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>The sample has points in strata of which the map holds no pixel: {strata}.</source>
        <translation>La muestra tiene puntos en estratos de los que el mapa no contiene ningún píxel: {strata}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Use the sample with the map that it was drawn from.</source>
        <translation>Usar la muestra con el mapa del que se sorteó.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>The map {map} holds no pixel with data, so no point can be drawn from it.</source>
        <translation>El mapa {map} no contiene ningún píxel con datos, así que no se puede sortear ningún punto en él.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Make a map of an area that the imagery covers, and draw the sample from that.</source>
        <translation>Hacer un mapa de una zona que cubran las imágenes y sortear la muestra en él.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>{file} cannot be used as a filled-in sample: {detail}.</source>
        <translation>{file} no se puede usar como muestra rellenada: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Give the layer that “furrow areas sample” wrote, with its column “uid” as it was and a label at each point.</source>
        <translation>Dar la capa que escribió “furrow areas sample”, con su columna “uid” como estaba y una etiqueta en cada punto.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>{file} holds labels that the map does not know: {labels}. The map knows: {known}.</source>
        <translation>{file} contiene etiquetas que el mapa no conoce: {labels}. El mapa conoce: {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Correct the spelling; or, where that was really found there, write “Other crop”, or name the label under --more-classes: its area is estimated, too. Do not leave such points out: the map would look better than it is.</source>
        <translation>Corregir la ortografía; o, si eso se encontró allí de verdad, escribir “Other crop”, o nombrar la etiqueta en --more-classes: su superficie se estima también. No omitir esos puntos: el mapa parecería mejor de lo que es.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>{file} cannot be used as districts: {detail}.</source>
        <translation>{file} no se puede usar como distritos: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/area_errors.py"/>
        <source>Give a polygon layer in which a column names each district (--name-field).</source>
        <translation>Dar una capa de polígonos en la que una columna nombre cada distrito (--name-field).</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>There is no backbone “{backbone}”. There are: {known}.</source>
        <translation>No hay ninguna red base “{backbone}”. Hay: {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Choose one of these.</source>
        <translation>Elegir una de estas.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>“{wanted_by}” needs deep learning (PyTorch), which is not to be had here: {detail}.</source>
        <translation>“{wanted_by}” necesita aprendizaje profundo (PyTorch), que no está disponible aquí: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Set up the engine anew and choose “Also deep learning” (in the panel: Project → Engine…), or take a recipe that does without.</source>
        <translation>Instalar de nuevo el motor y elegir “También aprendizaje profundo” (en el panel: Proyecto → Motor…), o tomar una receta que no lo necesite.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The weights of the backbone “{backbone}” are not on this computer.</source>
        <translation>Los pesos de la red base “{backbone}” no están en este equipo.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Fetch them ({size_kb} kB, licence {licence}): furrow weights fetch {backbone}, or “Fetch pretrained networks” in the toolbox; without internet, save {address} as {place}, or under the same name in the folder that FURROW_WEIGHTS_DIR names.</source>
        <translation>Descargarlos ({size_kb} kB, licencia {licence}): furrow weights fetch {backbone}, o “Descargar redes preentrenadas” en la caja de herramientas; sin internet, guardar {address} como {place}, o con el mismo nombre en la carpeta que nombra FURROW_WEIGHTS_DIR.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The weights {file} are not used: {detail}.</source>
        <translation>Los pesos {file} no se usan: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Delete this file and download it again from {address}.</source>
        <translation>Borrar este archivo y descargarlo de nuevo de {address}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The weights of “{backbone}” are under a licence ({licence}) that restricts their use: {restriction}.</source>
        <translation>Los pesos de “{backbone}” tienen una licencia ({licence}) que restringe su uso: {restriction}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Read the licence where they are published ({address}); if your use is allowed, run again and accept it (--accept-licence).</source>
        <translation>Leer la licencia donde se publican ({address}); si el uso está permitido, ejecutar de nuevo y aceptarla (--accept-licence).</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The weights of “{backbone}” could not be downloaded: {detail}.</source>
        <translation>No se pudieron descargar los pesos de “{backbone}”: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Check the network and the proxy settings and run again, which goes on from the byte that it had; or download {address} on another computer and save it here as {place}.</source>
        <translation>Comprobar la red y la configuración del proxy y ejecutar de nuevo, lo que continúa desde el byte que tenía; o descargar {address} en otro equipo y guardarlo aquí como {place}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>What came as the weights of “{backbone}” is not the published file, and was removed: {detail}.</source>
        <translation>Lo que llegó como pesos de “{backbone}” no es el archivo publicado y se eliminó: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Run again later; if it stays so, something between here and {address} changes the file: download it on another computer and save it here as {place}.</source>
        <translation>Ejecutar de nuevo más tarde; si sigue igual, algo entre este equipo y {address} cambia el archivo: descargarlo en otro equipo y guardarlo aquí como {place}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The recipe “{recipe}” learns from {wanted}, but the data hold {found} alone.</source>
        <translation>La receta “{recipe}” aprende de {wanted}, pero los datos solo contienen {found}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Take a recipe that learns from these ({others}), or add the sensor that is missing.</source>
        <translation>Elija una receta que aprenda de ellos ({others}) o añada el sensor que falta.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The backbone “{backbone}” was trained on bands that the data lack: {bands}.</source>
        <translation>La red base “{backbone}” se entrenó con bandas que faltan en los datos: {bands}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Add these bands. Recipes of Presto and Galileo can also do without: with the setting missing_bands=mask (--settings), which the model&apos;s record will tell.</source>
        <translation>Añada estas bandas. Las recetas de Presto y Galileo también pueden prescindir de ellas: con el ajuste missing_bands=mask (--settings), que constará en la ficha del modelo.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The backbone “{backbone}” takes {series} in {expected}, but the data are {found}.</source>
        <translation>La red base “{backbone}” admite {series} en {expected}, pero los datos son {found}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>Convert the data first: {advice}.</source>
        <translation>Convertir antes los datos: {advice}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>The data do not fit the backbone “{backbone}”: {detail}.</source>
        <translation>Los datos no encajan con la red base “{backbone}”: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/backbone_errors.py"/>
        <source>What helps: {advice}.</source>
        <translation>Lo que ayuda: {advice}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/compositing.py"/>
        <source>{name} must be one of {known}</source>
        <translation>{name} debe ser uno de {known}</translation>
    </message>
    <message>
        <location filename="../engine/contract/compositing.py"/>
        <source>the cloud buffer must lie between 0 and {largest:.0f} m</source>
        <translation>el margen de nubes debe estar entre 0 y {largest:.0f} m</translation>
    </message>
    <message>
        <location filename="../engine/contract/cropland_errors.py"/>
        <source>{file} cannot be used as a cropland mask: {detail}.</source>
        <translation>{file} no se puede usar como máscara de tierras de cultivo: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/cropland_errors.py"/>
        <source>Give a raster in which 1 is cropland and 0 is other land, a land-cover raster with its values of cropland (--cropland-values 40), or a layer of polygons of cropland; each must have a coordinate system and reach the mapped area.</source>
        <translation>Dar un ráster en el que 1 sea tierra de cultivo y 0 otra, un ráster de cobertura del suelo con sus valores de tierras de cultivo (--cropland-values 40), o una capa de polígonos de tierras de cultivo; cada uno debe tener un sistema de coordenadas y alcanzar la zona cartografiada.</translation>
    </message>
    <message>
        <location filename="../engine/contract/cropland_errors.py"/>
        <source>The recipe “{recipe}” tells cropland from other land, and no labelled parcel holds {missing}.</source>
        <translation>La receta “{recipe}” distingue las tierras de cultivo de otras, y ninguna parcela etiquetada contiene {missing}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/cropland_errors.py"/>
        <source>Label parcels of both: crops by their names, and woods, water, roads and built-up land as “not cropland”.</source>
        <translation>Etiquetar parcelas de ambas: los cultivos por sus nombres, y bosques, aguas, caminos y suelo edificado como “not cropland”.</translation>
    </message>
    <message>
        <location filename="../engine/contract/cropland_errors.py"/>
        <source>The model {model} tells crops apart, not cropland from other land: it cannot gate a map.</source>
        <translation>El modelo {model} distingue cultivos entre sí, no tierras de cultivo de otras: no puede filtrar un mapa.</translation>
    </message>
    <message>
        <location filename="../engine/contract/cropland_errors.py"/>
        <source>Give a model of the recipe “cropland”; “furrow train PROJECT --recipe cropland” makes one.</source>
        <translation>Dar un modelo de la receta “cropland”; “furrow train PROJECT --recipe cropland” hace uno.</translation>
    </message>
    <message>
        <location filename="../engine/contract/error.py"/>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <location filename="../engine/contract/error.py"/>
        <source>Furrow met an error it does not know: {detail}.</source>
        <translation>Furrow encontró un error que no conoce: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/error.py"/>
        <source>Please report it with the log; nothing finished was lost.</source>
        <translation>Informar de él con el registro, por favor; no se perdió nada terminado.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>The request is not valid at “{field}”: {detail}.</source>
        <translation>La petición no es válida en “{field}”: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Correct it and ask again.</source>
        <translation>Corregirla y preguntar de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>The engine speaks protocol {engine_protocol}, the program that asked speaks {client_protocol}.</source>
        <translation>El motor habla el protocolo {engine_protocol}; el programa que preguntó, el {client_protocol}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Restart QGIS so that both come from the same Furrow version.</source>
        <translation>Reiniciar QGIS para que ambos vengan de la misma versión de Furrow.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>The engine environment {folder} does not match this version of Furrow: {detail}.</source>
        <translation>El entorno del motor {folder} no corresponde a esta versión de Furrow: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Run “make setup” (or “Repair the engine” in the Furrow panel) to bring it up to date.</source>
        <translation>Ejecutar “make setup” (o “Reparar el motor” en el panel de Furrow) para actualizarlo.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>What was finished is kept; run again to go on from there.</source>
        <translation>Lo terminado se conserva; ejecutar de nuevo para seguir desde ahí.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>The engine ran out of memory ({detail}).</source>
        <translation>El motor se quedó sin memoria ({detail}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Close other programs or choose a smaller area, then run again; finished steps are kept.</source>
        <translation>Cerrar otros programas o elegir una zona menor y ejecutar de nuevo; los pasos terminados se conservan.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>The engine ended unexpectedly ({detail}).</source>
        <translation>El motor terminó inesperadamente ({detail}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Run again; finished steps are kept. If it happens twice, send the log with a report.</source>
        <translation>Ejecutar de nuevo; los pasos terminados se conservan. Si ocurre dos veces, enviar el registro con un informe.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>There is no recipe “{recipe}”. There are: {known}.</source>
        <translation>No hay ninguna receta “{recipe}”. Hay: {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>{file} is damaged: {detail}.</source>
        <translation>{file} está dañado: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Run the step that makes it again; a new numbered folder will be made beside it.</source>
        <translation>Ejecutar de nuevo el paso que lo hace; se creará a su lado una nueva carpeta numerada.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>The model {model} does not fit this project: {detail}.</source>
        <translation>El modelo {model} no encaja con este proyecto: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/errors.py"/>
        <source>Train a model on this project, or choose one that was trained on the same inputs.</source>
        <translation>Entrenar un modelo en este proyecto, o elegir uno entrenado con las mismas entradas.</translation>
    </message>
    <message>
        <location filename="../engine/contract/evaluation_errors.py"/>
        <source>Gradient boosting (LightGBM) cannot be used here: {detail}.</source>
        <translation>La potenciación de gradiente (LightGBM) no se puede usar aquí: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/evaluation_errors.py"/>
        <source>If it names libgomp or libomp, install that library (Debian and Ubuntu: libgomp1, macOS: brew install libomp); otherwise set up the engine anew. The recipe “random-forest” does without it.</source>
        <translation>Si nombra libgomp o libomp, instalar esa biblioteca (Debian y Ubuntu: libgomp1, macOS: brew install libomp); si no, instalar de nuevo el motor. La receta “random-forest” no la necesita.</translation>
    </message>
    <message>
        <location filename="../engine/contract/evaluation_errors.py"/>
        <source>The table {table} has no grouping “{name}”. Its description names: {known}.</source>
        <translation>La tabla {table} no tiene ninguna agrupación “{name}”. Su descripción nombra: {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/evaluation_errors.py"/>
        <source>Choose one of these, or add the grouping under “groups” in the table&apos;s description.</source>
        <translation>Elegir una de estas, o añadir la agrupación en “groups” en la descripción de la tabla.</translation>
    </message>
    <message>
        <location filename="../engine/contract/evaluation_errors.py"/>
        <source>Nothing can be evaluated on {table}: {detail}.</source>
        <translation>No se puede evaluar nada con {table}: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/evaluation_errors.py"/>
        <source>Ask for fewer labels a class or other classes, or give a table with more samples.</source>
        <translation>Pedir menos etiquetas por clase u otras clases, o dar una tabla con más muestras.</translation>
    </message>
    <message>
        <location filename="../engine/contract/field_errors.py"/>
        <source>The point {x}, {y} ({crs}) lies outside the project&apos;s area.</source>
        <translation>El punto {x}, {y} ({crs}) está fuera de la zona del proyecto.</translation>
    </message>
    <message>
        <location filename="../engine/contract/field_errors.py"/>
        <source>Choose a point inside the area, and check the point&apos;s coordinate system.</source>
        <translation>Elegir un punto dentro de la zona y comprobar el sistema de coordenadas del punto.</translation>
    </message>
    <message>
        <location filename="../engine/contract/field_errors.py"/>
        <source>There is no clear observation of this place in the season {season}.</source>
        <translation>No hay ninguna observación despejada de este lugar en la temporada {season}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/field_errors.py"/>
        <source>Choose another place, or add imagery of dates without cloud.</source>
        <translation>Elegir otro lugar, o añadir imágenes de fechas sin nubes.</translation>
    </message>
    <message>
        <location filename="../engine/contract/field_errors.py"/>
        <source>No field was found at this place: {detail}.</source>
        <translation>No se encontró ninguna parcela en este lugar: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/field_errors.py"/>
        <source>Click into the middle of the field, or draw its outline by hand.</source>
        <translation>Hacer clic en el centro de la parcela, o dibujar su contorno a mano.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>No imagery was recognised in {folder}.</source>
        <translation>No se reconoció ninguna imagen en {folder}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Furrow reads a static STAC catalog (catalog.json or collection.json), Sentinel-2 Level-2A products (.SAFE), NetCDF cubes of openEO or WorldCereal, or a folder of GeoTIFFs whose names hold a date (2024-03-04 or 20240304) and whose bands are named.</source>
        <translation>Furrow lee un catálogo STAC estático (catalog.json o collection.json), productos Sentinel-2 de nivel 2A (.SAFE), cubos NetCDF de openEO o WorldCereal, o una carpeta de archivos GeoTIFF cuyos nombres contengan una fecha (2024-03-04 o 20240304) y cuyas bandas tengan nombre.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{folder} has no usable imagery in the season {season} (found: {found}).</source>
        <translation>{folder} no tiene imágenes utilizables en la temporada {season} (encontrado: {found}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Choose a season inside these dates, or add imagery.</source>
        <translation>Elegir una temporada dentro de estas fechas, o añadir imágenes.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>The imagery in {folder} does not cover the project&apos;s area.</source>
        <translation>Las imágenes de {folder} no cubren la zona del proyecto.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Check the area&apos;s place and coordinate system, or add imagery there.</source>
        <translation>Comprobar el lugar y el sistema de coordenadas de la zona, o añadir imágenes allí.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{file} is damaged or incomplete: {detail}.</source>
        <translation>{file} está dañado o incompleto: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Copy or download this file again, or take its date out of the folder.</source>
        <translation>Copiar o descargar de nuevo este archivo, o sacar su fecha de la carpeta.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{product} is a {level} product; Furrow needs surface reflectance (Level-2A).</source>
        <translation>{product} es un producto {level}; Furrow necesita reflectancia de superficie (nivel 2A).</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Download the Level-2A product of the same date, or make one with Sen2Cor.</source>
        <translation>Descargar el producto de nivel 2A de la misma fecha, o hacer uno con Sen2Cor.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>The unit of {file} is not known: {detail}.</source>
        <translation>No se conoce la unidad de {file}: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>State it in the STAC item (raster:bands scale, offset, unit) or in the GeoTIFF&apos;s scale and offset.</source>
        <translation>Indicarla en el elemento STAC (scale, offset, unit de raster:bands) o en la escala y el desplazamiento del GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>There is no imagery source “{source}”. There are: {known}.</source>
        <translation>No hay ninguna fuente de imágenes “{source}”. Hay: {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{source} has no {sensor} for free.</source>
        <translation>{source} no tiene {sensor} gratis.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Take the source “planetary-computer” for it; a folder takes both, one after the other.</source>
        <translation>Tomar para ello la fuente “planetary-computer”; una carpeta admite ambas, una tras otra.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{host} could not be reached: {detail}.</source>
        <translation>No se pudo acceder a {host}: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Check the network and the proxy settings, and run again; what was fetched is kept and is not fetched again.</source>
        <translation>Comprobar la red y la configuración del proxy y ejecutar de nuevo; lo descargado se conserva y no se descarga otra vez.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{host} did not do its work: {detail}.</source>
        <translation>{host} no hizo su trabajo: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Run again later, or take another source; what was fetched is kept and is not fetched again.</source>
        <translation>Ejecutar de nuevo más tarde, o tomar otra fuente; lo descargado se conserva y no se descarga otra vez.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{source} needs an account: no client id and secret were given.</source>
        <translation>{source} necesita una cuenta: no se dio identificador de cliente ni secreto.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Choose an authentication entry in the panel, or set SH_CLIENT_ID and SH_CLIENT_SECRET; planetary-computer and earth-search need no account.</source>
        <translation>Elegir una entrada de autenticación en el panel, o definir SH_CLIENT_ID y SH_CLIENT_SECRET; planetary-computer y earth-search no necesitan cuenta.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{host} refused the account: {detail}.</source>
        <translation>{host} rechazó la cuenta: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Check client id and secret, and whether the account is active and has units left.</source>
        <translation>Comprobar el identificador de cliente y el secreto, y si la cuenta está activa y le quedan unidades.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{source} has no imagery of this area in {season}.</source>
        <translation>{source} no tiene imágenes de esta zona en {season}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Check the area and the dates, or take another source.</source>
        <translation>Comprobar la zona y las fechas, o tomar otra fuente.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>None of the {failed} dates could be fetched; the first failed so: {detail}.</source>
        <translation>No se pudo descargar ninguna de las {failed} fechas; la primera falló así: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Run again later, or take another source; finished parts are kept.</source>
        <translation>Ejecutar de nuevo más tarde, o tomar otra fuente; las partes terminadas se conservan.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>{folder} already holds a download of something else: {detail}.</source>
        <translation>{folder} ya contiene una descarga de otra cosa: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Choose another folder, or ask for the same area and season.</source>
        <translation>Elegir otra carpeta, o pedir la misma zona y temporada.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>OmniCloudMask cannot tell the clouds: {detail}.</source>
        <translation>OmniCloudMask no puede distinguir las nubes: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/imagery_errors.py"/>
        <source>Install the package “omnicloudmask” with PyTorch beside the engine, put its weights into a folder “omnicloudmask” and name the folder above it in FURROW_WEIGHTS_DIR; or make the project with the clouds “normal”, which needs neither.</source>
        <translation>Instalar el paquete “omnicloudmask” con PyTorch junto al motor, poner sus pesos en una carpeta “omnicloudmask” y nombrar en FURROW_WEIGHTS_DIR la carpeta superior; o crear el proyecto con las nubes “normal”, que no necesita ninguno.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>{file} cannot be read as parcels: {detail}.</source>
        <translation>{file} no se puede leer como parcelas: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Give a polygon layer (GeoPackage, Shapefile, GeoJSON) with a column that names the crop.</source>
        <translation>Dar una capa de polígonos (GeoPackage, Shapefile, GeoJSON) con una columna que nombre el cultivo.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>{file} has no column “{field}”. It has: {columns}.</source>
        <translation>{file} no tiene la columna “{field}”. Tiene: {columns}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Name the column that holds the crop (--label-field).</source>
        <translation>Nombrar la columna que contiene el cultivo (--label-field).</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>{file} does not say which coordinate system it is in.</source>
        <translation>{file} no dice en qué sistema de coordenadas está.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Assign one (in QGIS: Layer → Set CRS, then export), and try again.</source>
        <translation>Asignar uno (en QGIS: Capa → Establecer SRC y después exportar) e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Row {row} of {file} holds “{label}”, which the legend does not know. It knows: {known}.</source>
        <translation>La fila {row} de {file} contiene “{label}”, que la leyenda no conoce. Conoce: {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Correct the row, or add the class to the legend.</source>
        <translation>Corregir la fila, o añadir la clase a la leyenda.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>The crosswalk “{crosswalk}” has no name for any code in the column “{field}” of {file} at the level “{level}”. The column holds: {codes}.</source>
        <translation>La correspondencia “{crosswalk}” no tiene nombre para ningún código de la columna “{field}” de {file} en el nivel “{level}”. La columna contiene: {codes}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Name the column that holds the codes (--label-field), or the crosswalk they are of.</source>
        <translation>Indique la columna que contiene los códigos (--label-field) o la correspondencia a la que pertenecen.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>None of the {parcels} labelled parcels in {file} lies inside the project&apos;s imagery.</source>
        <translation>Ninguna de las {parcels} parcelas etiquetadas de {file} está dentro de las imágenes del proyecto.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Check that labels and imagery are of the same place, and the labels&apos; coordinate system.</source>
        <translation>Comprobar que etiquetas e imágenes son del mismo lugar, y el sistema de coordenadas de las etiquetas.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>A map needs at least two classes; the usable labels hold: {classes}.</source>
        <translation>Un mapa necesita al menos dos clases; las etiquetas utilizables contienen: {classes}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Label a few parcels of another crop.</source>
        <translation>Etiquetar unas pocas parcelas de otro cultivo.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>There are too few labelled parcels to measure accuracy: {detail}.</source>
        <translation>Hay muy pocas parcelas etiquetadas para medir la exactitud: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/label_errors.py"/>
        <source>Label at least two parcels each of two crops.</source>
        <translation>Etiquetar al menos dos parcelas de cada uno de dos cultivos.</translation>
    </message>
    <message>
        <location filename="../engine/contract/legend.py"/>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <location filename="../engine/contract/legend.py"/>
        <source>Not cropland</source>
        <translation>Fuera de tierras de cultivo</translation>
    </message>
    <message>
        <location filename="../engine/contract/legend.py"/>
        <source>a legend&apos;s values and names must be unique</source>
        <translation>los valores y nombres de una leyenda deben ser únicos</translation>
    </message>
    <message>
        <location filename="../engine/contract/legend.py"/>
        <source>class values run from {first} to {last}</source>
        <translation>los valores de clase van de {first} a {last}</translation>
    </message>
    <message>
        <location filename="../engine/contract/legend.py"/>
        <source>“No data” and “Not cropland” are reserved in every legend</source>
        <translation>“No data” y “Not cropland” están reservados en toda leyenda</translation>
    </message>
    <message>
        <location filename="../engine/contract/live_errors.py"/>
        <source>The view {bounds} shows nothing of the project&apos;s area.</source>
        <translation>La vista {bounds} no muestra nada de la zona del proyecto.</translation>
    </message>
    <message>
        <location filename="../engine/contract/live_errors.py"/>
        <source>Move the map to the project&apos;s area.</source>
        <translation>Mover el mapa a la zona del proyecto.</translation>
    </message>
    <message>
        <location filename="../engine/contract/live_errors.py"/>
        <source>No parcel of {project} can be suggested: {detail}.</source>
        <translation>No se puede sugerir ninguna parcela de {project}: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/live_errors.py"/>
        <source>Label a place of your own choice, or give another layer of parcels.</source>
        <translation>Etiquetar un lugar a elección, o dar otra capa de parcelas.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>There is no strategy “{strategy}”. There are: {known}.</source>
        <translation>No hay ninguna estrategia “{strategy}”. Hay: {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>Choose one of these, or leave it out: the recipe has its own.</source>
        <translation>Elegir una de estas, u omitirla: la receta tiene la suya.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>The recipe “{recipe}” cannot be trained with the strategy “{strategy}”. It can be with: {offered}.</source>
        <translation>La receta “{recipe}” no se puede entrenar con la estrategia “{strategy}”. Se puede con: {offered}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>Choose one of these, or a recipe that “furrow recipes” lists with this strategy.</source>
        <translation>Elegir una de estas, o una receta que “furrow recipes” enumere con esta estrategia.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>The strategy “{strategy}” goes on from an earlier model, and the recipe “{recipe}” begins anew here. It can begin with: {offered}.</source>
        <translation>La estrategia “{strategy}” parte de un modelo anterior, y la receta “{recipe}” empieza aquí de cero. Puede empezar con: {offered}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>Choose one of these; or train an earlier model of this recipe further: furrow adapt PROJECT MODEL --strategy {strategy}, or “Adapt model” in the toolbox.</source>
        <translation>Elija una de ellas; o siga entrenando un modelo anterior de esta receta: furrow adapt PROJECT MODEL --strategy {strategy}, o “Adaptar modelo” en la caja de herramientas.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>The recipe “{recipe}” learns from imagery only, not from tables of series.</source>
        <translation>La receta “{recipe}” aprende solo de imágenes, no de tablas de series.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>Take a recipe of series (“furrow recipes”), or train in a project.</source>
        <translation>Tomar una receta de series (“furrow recipes”), o entrenar en un proyecto.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>{file} was written by a newer Furrow (model schema {schema}).</source>
        <translation>{file} lo escribió un Furrow más reciente (esquema de modelo {schema}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>Update Furrow to use this model; nothing was changed.</source>
        <translation>Actualizar Furrow para usar este modelo; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>{folder} is not a model of Furrow: it holds no model.json.</source>
        <translation>{folder} no es un modelo de Furrow: no contiene model.json.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>Give the folder of a model, e.g. PROJECT/models/random-forest-1.</source>
        <translation>Dar la carpeta de un modelo, p. ej. PROJECT/models/random-forest-1.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>The model {model} is not used: {detail}.</source>
        <translation>El modelo {model} no se usa: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>Ask whoever made it for a new copy, or update Furrow if they have a newer one.</source>
        <translation>Pedir una nueva copia a quien lo hizo, o actualizar Furrow si tiene uno más reciente.</translation>
    </message>
    <message>
        <location filename="../engine/contract/model_errors.py"/>
        <source>{file} cannot be taken as a model: {detail}.</source>
        <translation>{file} no se puede tomar como modelo: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>{folder} is not a Furrow project: it holds no furrow.json.</source>
        <translation>{folder} no es un proyecto de Furrow: no contiene furrow.json.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Make one with “furrow new {folder} --imagery … --labels …”, or “furrow demo {folder}”.</source>
        <translation>Crear uno con “furrow new {folder} --imagery … --labels …”, o “furrow demo {folder}”.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>{folder} already holds a Furrow project or other files.</source>
        <translation>{folder} ya contiene un proyecto de Furrow u otros archivos.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Choose an empty folder, or open the project that is there.</source>
        <translation>Elegir una carpeta vacía, o abrir el proyecto que hay ahí.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>{file} cannot be read: {detail}.</source>
        <translation>No se puede leer {file}: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Nothing was changed. Restore the file from a backup, or make a new project from the same imagery and labels.</source>
        <translation>No se cambió nada. Restaurar el archivo de una copia de seguridad, o crear un nuevo proyecto con las mismas imágenes y etiquetas.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>{file} was written by a newer Furrow (project schema {schema}).</source>
        <translation>{file} lo escribió un Furrow más reciente (esquema de proyecto {schema}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Update Furrow to open it; nothing was changed.</source>
        <translation>Actualizar Furrow para abrirlo; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Furrow may not write to {folder} ({detail}).</source>
        <translation>Furrow no tiene permiso para escribir en {folder} ({detail}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Give yourself write permission there, or choose another folder.</source>
        <translation>Obtener permiso de escritura ahí, o elegir otra carpeta.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Another Furrow run is working on {folder}.</source>
        <translation>Otra ejecución de Furrow está trabajando en {folder}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Esperar a que termine, o cancelarla.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>The disk of {folder} is full: {free_mb} MB are free, about {needed_mb} MB are needed.</source>
        <translation>El disco de {folder} está lleno: {free_mb} MB libres, se necesitan unos {needed_mb} MB.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Free some space and run again; finished steps are kept and nothing is half-written.</source>
        <translation>Liberar espacio y ejecutar de nuevo; los pasos terminados se conservan y nada queda a medio escribir.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>{file} does not exist.</source>
        <translation>{file} no existe.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Check the path.</source>
        <translation>Comprobar la ruta.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>This project has no {needed} yet.</source>
        <translation>Este proyecto aún no tiene {needed}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/project_errors.py"/>
        <source>Run “{command}” first.</source>
        <translation>Ejecutar antes “{command}”.</translation>
    </message>
    <message>
        <location filename="../engine/contract/season.py"/>
        <source>a season must end after it starts</source>
        <translation>una temporada debe terminar después de empezar</translation>
    </message>
    <message>
        <location filename="../engine/contract/season.py"/>
        <source>the time step must be “month”, “dekad” or a number of days, as “16d”</source>
        <translation>el paso de tiempo debe ser “month”, “dekad” o un número de días, como “16d”</translation>
    </message>
    <message>
        <location filename="../engine/contract/season.py"/>
        <source>a season may last three years at most</source>
        <translation>una temporada puede durar tres años como máximo</translation>
    </message>
    <message>
        <location filename="../engine/contract/split_errors.py"/>
        <source>The labels cannot be split by {split}: {detail}.</source>
        <translation>Las etiquetas no se pueden partir por {split}: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/split_errors.py"/>
        <source>Label more parcels of each crop, farther apart, or take another split.</source>
        <translation>Etiquetar más parcelas de cada cultivo, más separadas, o tomar otra partición.</translation>
    </message>
    <message>
        <location filename="../engine/contract/split_errors.py"/>
        <source>There is no honest split of {source} to compare a split by pixel with: {detail}.</source>
        <translation>No hay ninguna partición honesta de {source} con la que comparar una partición por píxel: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/split_errors.py"/>
        <source>Label at least two parcels each of two crops, better ten, some kilometres apart.</source>
        <translation>Etiquetar al menos dos parcelas de cada uno de dos cultivos, mejor diez, a unos kilómetros entre sí.</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>A process of this study ended while it did “{method}”.</source>
        <translation>Un proceso de este estudio terminó mientras hacía “{method}”.</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>What was finished is kept: start the study again, with fewer workers if memory ran out.</source>
        <translation>Lo terminado se conserva: iniciar de nuevo el estudio, con menos procesos si faltó memoria.</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>No point of the study in {folder} could be measured ({detail}).</source>
        <translation>No se pudo medir ningún punto del estudio de {folder} ({detail}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>Ask for fewer labels, another grouping or other classes.</source>
        <translation>Pedir menos etiquetas, otra agrupación u otras clases.</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>The grouping “{grouping}” of {table} has {found} groups; at least two are needed.</source>
        <translation>La agrupación “{grouping}” de {table} tiene {found} grupos; hacen falta al menos dos.</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>Name another grouping with --region; the table&apos;s description lists them.</source>
        <translation>Nombrar otra agrupación con --region; la descripción de la tabla las enumera.</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>A model cannot be taken from one of these places to the other ({detail}).</source>
        <translation>No se puede llevar un modelo de uno de estos lugares al otro ({detail}).</translation>
    </message>
    <message>
        <location filename="../engine/contract/study_errors.py"/>
        <source>Give two places with the same sensors, crops and time of year, or name the crops and bands that they share.</source>
        <translation>Dar dos lugares con los mismos sensores, cultivos y época del año, o nombrar los cultivos y bandas que comparten.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>The table description {file} is not valid at “{field}”: {detail}.</source>
        <translation>La descripción de tabla {file} no es válida en “{field}”: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Correct it; docs/tables.md lists all fields.</source>
        <translation>Corregirla; docs/tables.md enumera todos los campos.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>{file} cannot be read as a table: {detail}.</source>
        <translation>{file} no se puede leer como tabla: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Give parquet, CSV or xlsx; for CSV check “encoding” and “separator” in its description.</source>
        <translation>Dar parquet, CSV o xlsx; para CSV, comprobar “encoding” y “separator” en su descripción.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>{file} has no column “{column}”. Most like it: {nearest}.</source>
        <translation>{file} no tiene la columna “{column}”. Las más parecidas: {nearest}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Correct the name in the table&apos;s description.</source>
        <translation>Corregir el nombre en la descripción de la tabla.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Row {row} of {file} holds “{value}” in column “{column}”, which is not {expected}.</source>
        <translation>La fila {row} de {file} contiene “{value}” en la columna “{column}”, que no es {expected}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Correct the row, or name another column in the table&apos;s description.</source>
        <translation>Corregir la fila, o nombrar otra columna en la descripción de la tabla.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>{file} has two rows of the sample “{sample}” for the time step of {day}.</source>
        <translation>{file} tiene dos filas de la muestra “{sample}” para el paso de tiempo de {day}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Keep one of them, or name in “sample” all the columns that tell samples apart, and in “time_step” the step that the table is in.</source>
        <translation>Conservar una de ellas, o nombrar en “sample” todas las columnas que distinguen muestras, y en “time_step” el paso en que está la tabla.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>The sample “{sample}” of {file} is not clear: {detail}.</source>
        <translation>La muestra “{sample}” de {file} no está clara: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Name in “sample” all the columns that tell samples apart, or correct the rows.</source>
        <translation>Nombrar en “sample” todas las columnas que distinguen muestras, o corregir las filas.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>No sample of {file} is left: {detail}.</source>
        <translation>No queda ninguna muestra de {file}: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Check the filters and the missing values in the table&apos;s description.</source>
        <translation>Comprobar los filtros y los valores ausentes en la descripción de la tabla.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Read as described, {band} of {file} is around {middle}, which cannot be {unit}.</source>
        <translation>Leído como se describe, {band} de {file} está en torno a {middle}, que no puede ser {unit}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Correct “unit”, “scale” or “offset” in the table&apos;s description.</source>
        <translation>Corregir “unit”, “scale” u “offset” en la descripción de la tabla.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>The series of {file} would take {needed_mb} MB of memory; {allowed_mb} MB are allowed.</source>
        <translation>Las series de {file} ocuparían {needed_mb} MB de memoria; se permiten {allowed_mb} MB.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Name fewer bands in the table&apos;s description, filter rows, or split the file.</source>
        <translation>Nombrar menos bandas en la descripción de la tabla, filtrar filas o dividir el archivo.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>There is no legend crosswalk “{crosswalk}”. There are: {known}.</source>
        <translation>No hay ninguna correspondencia de leyendas “{crosswalk}”. Hay: {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Choose one of these, or add one as a file; docs/tables.md says how.</source>
        <translation>Elegir una de estas, o añadir una como archivo; docs/tables.md dice cómo.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>The legend crosswalk {file} cannot be used: {detail}.</source>
        <translation>La correspondencia de leyendas {file} no se puede usar: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/table_errors.py"/>
        <source>Correct the file.</source>
        <translation>Corregir el archivo.</translation>
    </message>
    <message>
        <location filename="../engine/contract/training_errors.py"/>
        <source>The training of “{network}” went astray in epoch {epoch}: its loss is no number any more.</source>
        <translation>El entrenamiento de “{network}” se descarrió en la época {epoch}: su pérdida ya no es un número.</translation>
    </message>
    <message>
        <location filename="../engine/contract/training_errors.py"/>
        <source>Run again with a lower learning rate than {learning_rate} (a recipe&apos;s option “learning_rate”); if it happens again, look for impossible values in the imagery.</source>
        <translation>Ejecutar de nuevo con una tasa de aprendizaje menor que {learning_rate} (opción “learning_rate” de la receta); si vuelve a ocurrir, buscar valores imposibles en las imágenes.</translation>
    </message>
    <message>
        <location filename="../engine/contract/training_errors.py"/>
        <source>The recipe “{recipe}” cannot go on from the model that was given: {detail}.</source>
        <translation>La receta “{recipe}” no puede seguir a partir del modelo dado: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/training_errors.py"/>
        <source>Give a model of the same recipe, sensors and bands, or train from scratch.</source>
        <translation>Dar un modelo de la misma receta, sensores y bandas, o entrenar desde cero.</translation>
    </message>
    <message>
        <location filename="../engine/contract/training_errors.py"/>
        <source>The recipe “{recipe}” has too little to learn from: {detail}.</source>
        <translation>La receta “{recipe}” tiene demasiado poco de lo que aprender: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/training_errors.py"/>
        <source>Label more parcels, or take the recipe “random-forest”, which does with less.</source>
        <translation>Etiquetar más parcelas, o tomar la receta “random-forest”, que se arregla con menos.</translation>
    </message>
    <message>
        <location filename="../engine/contract/trust_errors.py"/>
        <source>The class probabilities cannot be used: {detail}.</source>
        <translation>Las probabilidades de clase no se pueden usar: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/trust_errors.py"/>
        <source>Predict the samples anew; leave out those of which nothing was seen. If it happens again, look for missing or impossible values in the imagery.</source>
        <translation>Predecir de nuevo las muestras; omitir aquellas de las que no se vio nada. Si vuelve a ocurrir, buscar valores ausentes o imposibles en las imágenes.</translation>
    </message>
    <message>
        <location filename="../engine/contract/trust_errors.py"/>
        <source>Probabilities cannot be checked here: {detail}.</source>
        <translation>Las probabilidades no se pueden comprobar aquí: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/trust_errors.py"/>
        <source>Label parcels of at least two classes, so that some of each can be held out.</source>
        <translation>Etiquetar parcelas de al menos dos clases, de modo que se puedan reservar algunas de cada una.</translation>
    </message>
    <message>
        <location filename="../engine/contract/trust_errors.py"/>
        <source>The area of applicability cannot be worked out: {detail}.</source>
        <translation>No se puede determinar el área de aplicabilidad: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/trust_errors.py"/>
        <source>Give the features that the model was trained on, complete and in the same order.</source>
        <translation>Dar las variables con que se entrenó el modelo, completas y en el mismo orden.</translation>
    </message>
    <message>
        <location filename="../engine/contract/unit_errors.py"/>
        <source>Nothing can be classified by “{unit}”. There are: {known}.</source>
        <translation>No se puede clasificar nada por “{unit}”. Hay: {known}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/unit_errors.py"/>
        <source>The recipe “{recipe}” looks at each pixel in its surroundings, so it cannot classify by “{unit}”.</source>
        <translation>La receta “{recipe}” mira cada píxel en su entorno, así que no puede clasificar por “{unit}”.</translation>
    </message>
    <message>
        <location filename="../engine/contract/unit_errors.py"/>
        <source>Leave the unit at “pixel”, or take a recipe of series, such as “random-forest”.</source>
        <translation>Dejar la unidad en “pixel”, o tomar una receta de series, como “random-forest”.</translation>
    </message>
    <message>
        <location filename="../engine/contract/unit_errors.py"/>
        <source>{file} cannot be used as fields to classify: {detail}.</source>
        <translation>{file} no se puede usar como campos de cultivo que clasificar: {detail}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/unit_errors.py"/>
        <source>Give a layer of polygons, one a field, that has a coordinate system and reaches the mapped area; FILE:LAYER names one of several layers.</source>
        <translation>Dar una capa de polígonos, uno por campo de cultivo, que tenga un sistema de coordenadas y alcance la zona cartografiada; FILE:LAYER nombra una de varias capas.</translation>
    </message>
    <message>
        <location filename="../engine/contract/verdict_errors.py"/>
        <source>{detail} So no model could be judged on {source}.</source>
        <translation>{detail} Así que no se pudo juzgar ningún modelo con {source}.</translation>
    </message>
    <message>
        <location filename="../engine/contract/verdict_errors.py"/>
        <source>Put that right, or ask for another recipe with --recipe.</source>
        <translation>Arreglarlo, o pedir otra receta con --recipe.</translation>
    </message>
    <message>
        <location filename="../engine/contract/verdict_errors.py"/>
        <source>“{model}” was adapted from “{origin}”, and where that lies is not known here.</source>
        <translation>“{model}” se adaptó de “{origin}”, y aquí no se sabe dónde está este.</translation>
    </message>
    <message>
        <location filename="../engine/contract/verdict_errors.py"/>
        <source>Name its folder with --model to judge it as it is and adapted.</source>
        <translation>Nombrar su carpeta con --model para juzgarlo tal cual y adaptado.</translation>
    </message>
    <message>
        <location filename="../engine/demo/labels.py"/>
        <source>this scene has {parcels} parcels, so at most {most} of each of {crops} crops can be labelled; ask for fewer, or for a larger size_px</source>
        <translation>esta escena tiene {parcels} parcelas, así que se pueden etiquetar como máximo {most} de cada uno de {crops} cultivos; pedir menos, o un size_px mayor</translation>
    </message>
    <message>
        <location filename="../engine/demo/options.py"/>
        <source>“{region}” is not one of {known}</source>
        <translation>“{region}” no es una de {known}</translation>
    </message>
    <message>
        <location filename="../engine/demo/options.py"/>
        <source>expected a whole number, found {found}</source>
        <translation>se esperaba un número entero, se encontró {found}</translation>
    </message>
    <message>
        <location filename="../engine/demo/options.py"/>
        <source>{found} is not within {low} … {high}</source>
        <translation>{found} no está entre {low} … {high}</translation>
    </message>
    <message>
        <location filename="../engine/demo/simulator.py"/>
        <source>Laying out fields</source>
        <translation>Trazando parcelas</translation>
    </message>
    <message>
        <location filename="../engine/demo/simulator.py"/>
        <source>Writing parcels</source>
        <translation>Escribiendo las parcelas</translation>
    </message>
    <message>
        <location filename="../engine/demo/simulator.py"/>
        <source>Simulating Sentinel-2, {day}</source>
        <translation>Simulando Sentinel-2, {day}</translation>
    </message>
    <message>
        <location filename="../engine/demo/simulator.py"/>
        <source>Simulating Sentinel-1, {day}</source>
        <translation>Simulando Sentinel-1, {day}</translation>
    </message>
    <message>
        <location filename="../engine/embeddings/encoder.py"/>
        <source>the series have {months} months, and the encoder was made for {most}</source>
        <translation>las series tienen {months} meses, y el codificador se hizo para {most}</translation>
    </message>
    <message>
        <location filename="../engine/embeddings/encoder.py"/>
        <source>shorten the season, or train anew for the longer one</source>
        <translation>acortar la temporada, o entrenar de nuevo para la más larga</translation>
    </message>
    <message>
        <location filename="../engine/embeddings/extraction.py"/>
        <source>Looking at the series with the pretrained encoder</source>
        <translation>Mirando las series con el codificador preentrenado</translation>
    </message>
    <message>
        <location filename="../engine/embeddings/matched.py"/>
        <source>Sentinel-1 of {orbits} was averaged</source>
        <translation>Se promedió Sentinel-1 de {orbits}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/cells.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/cells.py"/>
        <source>a date as 2021-01-31</source>
        <translation>una fecha como 2021-01-31</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/files.py"/>
        <source>its name must end in one of {known}</source>
        <translation>su nombre debe terminar en uno de {known}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/long.py"/>
        <source>all its dates are left out</source>
        <translation>todas sus fechas se omiten</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/long.py"/>
        <source>column “{column}” changes within it (row {row})</source>
        <translation>la columna “{column}” cambia dentro de ella (fila {row})</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/pattern.py"/>
        <source>the column pattern “{pattern}” must hold one band, and at most one step or date</source>
        <translation>el patrón de columnas “{pattern}” debe contener una banda y como máximo un paso o una fecha</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/pattern.py"/>
        <source>the column pattern “{pattern}” holds “{token}”, which is none of: {known}</source>
        <translation>el patrón de columnas “{pattern}” contiene “{token}”, que no es ninguno de: {known}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/pattern.py"/>
        <source>the date in the column pattern “{pattern}” must name a day by: {known}</source>
        <translation>la fecha del patrón de columnas “{pattern}” debe nombrar un día mediante: {known}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>the filters leave no row</source>
        <translation>los filtros no dejan ninguna fila</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>all values are missing</source>
        <translation>faltan todos los valores</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>the table&apos;s labels are names: its description gives no crosswalk</source>
        <translation>las etiquetas de la tabla son nombres: su descripción no indica ninguna correspondencia</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>the filters keep {kept} of the {rows} rows of {file}</source>
        <translation>los filtros conservan {kept} de las {rows} filas de {file}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>{count} numbers of {sensor} lie outside the valid range and count as missing</source>
        <translation>{count} números de {sensor} están fuera del rango válido y cuentan como ausentes</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>{count} samples have no value of {sensor}</source>
        <translation>{count} muestras no tienen ningún valor de {sensor}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>red reflectance is hardly ever below {red}: Sentinel-2&apos;s offset may still be in</source>
        <translation>la reflectancia del rojo casi nunca es inferior a {red}: puede que aún contenga el desplazamiento de Sentinel-2</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>{count} samples are called so</source>
        <translation>{count} muestras se llaman así</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>{samples} samples have one of {number} codes that the crosswalk “{crosswalk}” gives no single {level} for: {codes}</source>
        <translation>{samples} muestras tienen uno de {number} códigos para los que la correspondencia “{crosswalk}” no da un único {level}: {codes}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/read.py"/>
        <source>{count} samples have no label</source>
        <translation>{count} muestras no tienen etiqueta</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/selection.py"/>
        <source>expected GROUPING=VALUE, found “{text}”</source>
        <translation>se esperaba GROUPING=VALUE, se encontró “{text}”</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/selection.py"/>
        <source>no sample has {text}; its values are {known}</source>
        <translation>ninguna muestra tiene {text}; sus valores son {known}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/selection.py"/>
        <source>no sample has {text}</source>
        <translation>ninguna muestra tiene {text}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“bands” names no band</source>
        <translation>“bands” no nombra ninguna banda</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“bands” gives two of the table&apos;s bands the same name</source>
        <translation>“bands” da el mismo nombre a dos de las bandas de la tabla</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“valid_range” is a lowest and a highest number</source>
        <translation>“valid_range” es un número mínimo y uno máximo</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“scale” must not be 0</source>
        <translation>“scale” no debe ser 0</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“time_step” must be “month”, “dekad”, “dates” or a number of days, as “10d”</source>
        <translation>“time_step” debe ser “month”, “dekad”, “dates” o un número de días, como “10d”</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>give “first” or “first_column”, not both</source>
        <translation>dar “first” o “first_column”, no ambos</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“level” needs a “crosswalk”</source>
        <translation>“level” necesita una “crosswalk”</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“series” describes no columns</source>
        <translation>“series” no describe ninguna columna</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>give both “longitude” and “latitude”, or neither</source>
        <translation>dar “longitude” y “latitude”, o ninguno</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“series” describes a band of a sensor twice</source>
        <translation>“series” describe dos veces una banda de un sensor</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>a long table needs “dates.column”</source>
        <translation>una tabla larga necesita “dates.column”</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>a long table needs “sample”</source>
        <translation>una tabla larga necesita “sample”</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>in a long table, columns have neither step nor date</source>
        <translation>en una tabla larga, las columnas no tienen paso ni fecha</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>a wide table&apos;s “columns” must name steps by their number or by their date</source>
        <translation>los “columns” de una tabla ancha deben nombrar los pasos por su número o por su fecha</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>numbered steps need “dates.first” or “dates.first_column”</source>
        <translation>los pasos numerados necesitan “dates.first” o “dates.first_column”</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>numbered steps need a regular “dates.time_step”</source>
        <translation>los pasos numerados necesitan un “dates.time_step” regular</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>dates without a year need “dates.year”</source>
        <translation>las fechas sin año necesitan “dates.year”</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>it is not JSON ({problem})</source>
        <translation>no es JSON ({problem})</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“{name}” is “{value}”, and can be: {known}</source>
        <translation>“{name}” es “{value}”, y puede ser: {known}</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/sidecar.py"/>
        <source>“{name}” is not a date as 2021-01-31: “{value}”</source>
        <translation>“{name}” no es una fecha como 2021-01-31: “{value}”</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/wide.py"/>
        <source>it has no time step {first} or later</source>
        <translation>no tiene ningún paso de tiempo {first} o posterior</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/wide.py"/>
        <source>the columns “{one}” and “{other}” are the same band at the same step</source>
        <translation>las columnas “{one}” y “{other}” son la misma banda en el mismo paso</translation>
    </message>
    <message>
        <location filename="../engine/features/labelled_tables/wide.py"/>
        <source>{band} has no column for {lacking} of the {steps} time steps</source>
        <translation>{band} no tiene columna para {lacking} de los {steps} pasos de tiempo</translation>
    </message>
    <message>
        <location filename="../engine/imagery/area.py"/>
        <source>{file} holds no polygon with a coordinate system</source>
        <translation>{file} no contiene ningún polígono con sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../engine/imagery/area.py"/>
        <source>“{area}” is not west,south,east,north in degrees</source>
        <translation>“{area}” no es oeste,sur,este,norte en grados</translation>
    </message>
    <message>
        <location filename="../engine/imagery/area.py"/>
        <source>it crosses the 180th meridian, where no grid goes on; make two projects, each with an area on one side of it</source>
        <translation>cruza el meridiano 180, donde ninguna cuadrícula continúa; crear dos proyectos, cada uno con una zona a un lado de él</translation>
    </message>
    <message>
        <location filename="../engine/imagery/extent.py"/>
        <source>{number:,.0f} million hectares are too many</source>
        <translation>{number:,.0f} millones de hectáreas son demasiadas</translation>
    </message>
    <message>
        <location filename="../engine/imagery/extent.py"/>
        <source>it reaches to latitude {latitude:.1f}°, but the grids of Sentinel-2 (UTM) end at 80° south and 84° north; cut it off there</source>
        <translation>llega hasta la latitud {latitude:.1f}°, pero las cuadrículas de Sentinel-2 (UTM) terminan en 80° sur y 84° norte; cortarla ahí</translation>
    </message>
    <message>
        <location filename="../engine/imagery/omnicloudmask.py"/>
        <source>the Python package “{package}” is not there</source>
        <translation>falta el paquete de Python “{package}”</translation>
    </message>
    <message>
        <location filename="../engine/imagery/omnicloudmask.py"/>
        <source>Clouds of {name}</source>
        <translation>Nubes de {name}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/omnicloudmask.py"/>
        <source>{date} lacks the bands {bands}</source>
        <translation>a {date} le faltan las bandas {bands}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/omnicloudmask.py"/>
        <source>{variable} does not name a folder of weights</source>
        <translation>{variable} no nombra una carpeta de pesos</translation>
    </message>
    <message>
        <location filename="../engine/imagery/omnicloudmask.py"/>
        <source>{folder} holds no weights (.pth, .safetensors)</source>
        <translation>{folder} no contiene pesos (.pth, .safetensors)</translation>
    </message>
    <message>
        <location filename="../engine/imagery/outlook.py"/>
        <source>Looking at {day}</source>
        <translation>Mirando {day}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/outlook.py"/>
        <source>Poor: only {seen} of {steps} time steps show most of the area (longest gap {gap} days). Take a longer time step, a wider season, or allow more cloud.</source>
        <translation>Malo: solo {seen} de {steps} pasos de tiempo muestran la mayor parte de la zona (mayor hueco: {gap} días). Tomar un paso de tiempo más largo, una temporada más amplia, o permitir más nubes.</translation>
    </message>
    <message>
        <location filename="../engine/imagery/outlook.py"/>
        <source>Thin, but usable: {seen} of {steps} time steps show most of the area; the longest gap is {gap} days.</source>
        <translation>Escaso, pero utilizable: {seen} de {steps} pasos de tiempo muestran la mayor parte de la zona; el mayor hueco es de {gap} días.</translation>
    </message>
    <message>
        <location filename="../engine/imagery/outlook.py"/>
        <source>Good: all {steps} time steps show most of the area; the longest gap is {gap} days.</source>
        <translation>Bueno: los {steps} pasos de tiempo muestran la mayor parte de la zona; el mayor hueco es de {gap} días.</translation>
    </message>
    <message>
        <location filename="../engine/imagery/outlook.py"/>
        <source>Good: all {steps} time steps have Sentinel-1.</source>
        <translation>Bueno: los {steps} pasos de tiempo tienen Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../engine/imagery/outlook.py"/>
        <source>{seen} of {steps} time steps have Sentinel-1.</source>
        <translation>{seen} de {steps} pasos de tiempo tienen Sentinel-1.</translation>
    </message>
    <message>
        <location filename="../engine/imagery/prepare.py"/>
        <source>Composite of {sensor}, {step}</source>
        <translation>Compuesto de {sensor}, {step}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/reading.py"/>
        <source>it has no coordinate system</source>
        <translation>no tiene sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../engine/imagery/reading.py"/>
        <source>neither decibels nor linear power (see its values)</source>
        <translation>ni decibelios ni potencia lineal (ver sus valores)</translation>
    </message>
    <message>
        <location filename="../engine/imagery/reading.py"/>
        <source>band {band} is wanted, it has {count}</source>
        <translation>se pide la banda {band}, tiene {count}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/cog_window.py"/>
        <source>it has {count} bands instead of one</source>
        <translation>tiene {count} bandas en lugar de una</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/cog_window.py"/>
        <source>it cannot be decoded ({problem})</source>
        <translation>no se puede decodificar ({problem})</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/download.py"/>
        <source>Cloud over the area: {done} of {dates} dates</source>
        <translation>Nubes sobre la zona: {done} de {dates} fechas</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/download.py"/>
        <source>Downloading: {done} of {dates} dates, {megabytes:,.0f} MB</source>
        <translation>Descargando: {done} de {dates} fechas, {megabytes:,.0f} MB</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/download.py"/>
        <source>{name} failed: {why}</source>
        <translation>{name} falló: {why}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/local_catalog.py"/>
        <source>{file} is of another kind</source>
        <translation>{file} es de otro tipo</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/range_file.py"/>
        <source>the file was replaced while it was read</source>
        <translation>el archivo se reemplazó mientras se leía</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sentinel_hub_pixels.py"/>
        <source>{asked} was asked for, {sent} was sent</source>
        <translation>se pidió {asked}, se envió {sent}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sentinel_hub_search.py"/>
        <source>its catalog sent something else than a list of images</source>
        <translation>su catálogo envió algo que no es una lista de imágenes</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sentinel_hub_service.py"/>
        <source>it must begin with https://</source>
        <translation>debe empezar por https://</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sentinel_hub_service.py"/>
        <source>it must be an address and nothing more</source>
        <translation>debe ser una dirección y nada más</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sentinel_hub_service.py"/>
        <source>it sent no token</source>
        <translation>no envió ningún token</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sentinel_hub_service.py"/>
        <source>it is asked too often (HTTP {status})</source>
        <translation>se le pregunta con demasiada frecuencia (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sentinel_hub_service.py"/>
        <source>it sent {kind} instead of an image</source>
        <translation>envió {kind} en lugar de una imagen</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sources/planetary_computer.py"/>
        <source>it is too busy to sign</source>
        <translation>está demasiado ocupado para firmar</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/sources/sentinel_hub.py"/>
        <source>it must be one of {known}</source>
        <translation>debe ser uno de {known}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/stac_search.py"/>
        <source>{name} cannot be read: {why}</source>
        <translation>no se puede leer {name}: {why}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>access was refused (HTTP {status})</source>
        <translation>se denegó el acceso (HTTP {status})</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>it leads to an address that cannot be read, or redirects without end</source>
        <translation>lleva a una dirección que no se puede leer, o redirige sin fin</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>it sends us on to an address without encryption</source>
        <translation>remite a una dirección sin cifrado</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>it does not answer requests for parts of a file</source>
        <translation>no responde a peticiones de partes de un archivo</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>HTTP {status}</source>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>it sends files packed ({kind}), parts of which cannot be read</source>
        <translation>envía archivos comprimidos ({kind}), cuyas partes no se pueden leer</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>it sent another part of the file than asked for</source>
        <translation>envió otra parte del archivo que la pedida</translation>
    </message>
    <message>
        <location filename="../engine/imagery/remote/transfer.py"/>
        <source>it does not say how large the file is</source>
        <translation>no dice qué tamaño tiene el archivo</translation>
    </message>
    <message>
        <location filename="../engine/imagery/sources/netcdf_cube.py"/>
        <source>{variable} has no time steps of its own</source>
        <translation>{variable} no tiene pasos de tiempo propios</translation>
    </message>
    <message>
        <location filename="../engine/imagery/sources/netcdf_cube.py"/>
        <source>its time dimension has no dates</source>
        <translation>su dimensión de tiempo no tiene fechas</translation>
    </message>
    <message>
        <location filename="../engine/imagery/sources/safe_product.py"/>
        <source>it has no images of the bands</source>
        <translation>no tiene imágenes de las bandas</translation>
    </message>
    <message>
        <location filename="../engine/imagery/sources/static_stac.py"/>
        <source>it cannot be read ({problem})</source>
        <translation>no se puede leer ({problem})</translation>
    </message>
    <message>
        <location filename="../engine/imagery/stack.py"/>
        <source>season stack</source>
        <translation>serie de la temporada</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>Calibration and thresholds come from where the model was trained; whether they hold here was not measured.</source>
        <translation>La calibración y los umbrales vienen de donde se entrenó el modelo; si valen aquí no se ha medido.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>a model that is taken as it is is not trained</source>
        <translation>un modelo que se toma tal cual no se entrena</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>The model was taken as it is from elsewhere. How good it is here was not measured.</source>
        <translation>El modelo se tomó tal cual de otro sitio. Su calidad aquí no se ha medido.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>Writing the model</source>
        <translation>Escribiendo el modelo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>Model ready</source>
        <translation>Modelo listo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>it was trained on this very imagery, so nothing is left to judge it by</source>
        <translation>se entrenó con estas mismas imágenes, así que no queda nada con que juzgarlo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>a model of this kind cannot be trained further</source>
        <translation>un modelo de este tipo no se puede entrenar más</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>Nothing could be measured.</source>
        <translation>No se pudo medir nada.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>The best of several was chosen by the same parcels that it is judged by, so its figure flatters a little.</source>
        <translation>El mejor de varios se eligió con las mismas parcelas con que se juzga, así que su cifra es algo optimista.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>The lead of the best over the next is so small that it may be chance.</source>
        <translation>La ventaja del mejor sobre el siguiente es tan pequeña que puede deberse al azar.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>Calibrating the probabilities</source>
        <translation>Calibrando las probabilidades</translation>
    </message>
    <message>
        <location filename="../engine/jobs/adapt_model.py"/>
        <source>it learned from parcels of this project in this very season, so nothing is left to judge it by</source>
        <translation>aprendió de parcelas de este proyecto en esta misma temporada, así que no queda nada con que juzgarlo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>Reading the districts</source>
        <translation>Leyendo los distritos</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>Counting pixels</source>
        <translation>Contando píxeles</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>Writing the tables</source>
        <translation>Escribiendo las tablas</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>Districts counted</source>
        <translation>Distritos contados</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>it holds no polygons</source>
        <translation>no contiene polígonos</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>it does not say which coordinate system it is in</source>
        <translation>no dice en qué sistema de coordenadas está</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>it holds {kinds}, not polygons</source>
        <translation>contiene {kinds}, no polígonos</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>none of its polygons has any area</source>
        <translation>ninguno de sus polígonos tiene superficie</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>none of its polygons touches the map</source>
        <translation>ninguno de sus polígonos toca el mapa</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>Outside the map, and so left out: {names}.</source>
        <translation>Fuera del mapa, y por tanto omitidos: {names}.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>Pixels were counted: the map&apos;s errors are in these hectares. “furrow areas sample” and “furrow areas estimate” give areas of the whole map with intervals.</source>
        <translation>Se contaron píxeles: estas hectáreas contienen los errores del mapa. “furrow areas sample” y “furrow areas estimate” dan superficies de todo el mapa con intervalos.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>The map covers only a part of {names}; their hectares are of that part.</source>
        <translation>El mapa cubre solo una parte de {names}; sus hectáreas son de esa parte.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/areas_by_district.py"/>
        <source>{pixels:,} pixels lie in more than one district and are counted in each.</source>
        <translation>{pixels:,} píxeles están en más de un distrito y se cuentan en cada uno.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/assess_map.py"/>
        <source>Reading the reference parcels</source>
        <translation>Leyendo las parcelas de referencia</translation>
    </message>
    <message>
        <location filename="../engine/jobs/assess_map.py"/>
        <source>reference parcels</source>
        <translation>parcelas de referencia</translation>
    </message>
    <message>
        <location filename="../engine/jobs/assess_map.py"/>
        <source>{number} reference parcels overlap training parcels and were left out.</source>
        <translation>{number} parcelas de referencia se solapan con parcelas de entrenamiento y se omitieron.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/assess_map.py"/>
        <source>Comparing map and reference</source>
        <translation>Comparando mapa y referencia</translation>
    </message>
    <message>
        <location filename="../engine/jobs/assess_map.py"/>
        <source>no reference parcel lies on the map and apart from training parcels</source>
        <translation>ninguna parcela de referencia está en el mapa y separada de las de entrenamiento</translation>
    </message>
    <message>
        <location filename="../engine/jobs/assess_map.py"/>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <location filename="../engine/jobs/assess_map.py"/>
        <source>Map assessed</source>
        <translation>Mapa evaluado</translation>
    </message>
    <message>
        <location filename="../engine/jobs/audit_samples.py"/>
        <source>Reading the table</source>
        <translation>Leyendo la tabla</translation>
    </message>
    <message>
        <location filename="../engine/jobs/audit_samples.py"/>
        <source>no sample is of {unknown}</source>
        <translation>ninguna muestra es de {unknown}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/audit_samples.py"/>
        <source>at least 1 sample is needed</source>
        <translation>hace falta al menos 1 muestra</translation>
    </message>
    <message>
        <location filename="../engine/jobs/audit_samples.py"/>
        <source>so few samples hold no two classes; the parcels are larger</source>
        <translation>tan pocas muestras no contienen dos clases; las parcelas son mayores</translation>
    </message>
    <message>
        <location filename="../engine/jobs/audit_samples.py"/>
        <source>{number} of {all} samples were drawn; with all, neighbours are nearer and leak more.</source>
        <translation>Se sortearon {number} de {all} muestras; con todas, los vecinos están más cerca y hay más fugas.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/comparing.py"/>
        <source>“{recipe}” is better than a random forest on the same {parcels} unseen parcels: macro-F1 {own:.2f} [{own_low:.2f}–{own_high:.2f}] against {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}].</source>
        <translation>“{recipe}” es mejor que un bosque aleatorio en las mismas {parcels} parcelas no vistas: F1 macro {own:.2f} [{own_low:.2f}–{own_high:.2f}] frente a {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/jobs/comparing.py"/>
        <source>A random forest is better than “{recipe}” on the same {parcels} unseen parcels: macro-F1 {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] against {own:.2f} [{own_low:.2f}–{own_high:.2f}]. Take the recipe “random-forest”.</source>
        <translation>Un bosque aleatorio es mejor que “{recipe}” en las mismas {parcels} parcelas no vistas: F1 macro {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] frente a {own:.2f} [{own_low:.2f}–{own_high:.2f}]. Tomar la receta “random-forest”.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/comparing.py"/>
        <source>A random forest is as good as “{recipe}”, as far as {parcels} unseen parcels can tell: macro-F1 {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] against {own:.2f} [{own_low:.2f}–{own_high:.2f}].</source>
        <translation>Un bosque aleatorio es tan bueno como “{recipe}”, hasta donde {parcels} parcelas no vistas pueden decirlo: F1 macro {forest:.2f} [{forest_low:.2f}–{forest_high:.2f}] frente a {own:.2f} [{own_low:.2f}–{own_high:.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/jobs/create_project.py"/>
        <source>it must be given</source>
        <translation>hay que indicarlo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/create_project.py"/>
        <source>give labelled parcels, or name the crops that will be labelled by hand</source>
        <translation>dar parcelas etiquetadas, o nombrar los cultivos que se etiquetarán a mano</translation>
    </message>
    <message>
        <location filename="../engine/jobs/create_project.py"/>
        <source>Reading the imagery&apos;s catalog</source>
        <translation>Leyendo el catálogo de las imágenes</translation>
    </message>
    <message>
        <location filename="../engine/jobs/create_project.py"/>
        <source>Reading the labels</source>
        <translation>Leyendo las etiquetas</translation>
    </message>
    <message>
        <location filename="../engine/jobs/create_project.py"/>
        <source>Writing the project</source>
        <translation>Escribiendo el proyecto</translation>
    </message>
    <message>
        <location filename="../engine/jobs/create_project.py"/>
        <source>Project ready</source>
        <translation>Proyecto listo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/create_project.py"/>
        <source>give both the first and the last day, or neither</source>
        <translation>dar el primer y el último día, o ninguno</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>Sample unchanged</source>
        <translation>Muestra sin cambios</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>Drawing points</source>
        <translation>Sorteando puntos</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>Writing the sample</source>
        <translation>Escribiendo la muestra</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>Sample ready</source>
        <translation>Muestra lista</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>it must be between 0.001 and 0.5</source>
        <translation>debe estar entre 0,001 y 0,5</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>it must not be negative</source>
        <translation>no debe ser negativo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>two points in each class are the least</source>
        <translation>dos puntos en cada clase son el mínimo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>the map has no class “{name}”; it has: {known}</source>
        <translation>el mapa no tiene ninguna clase “{name}”; tiene: {known}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>“{text}” is neither a number nor CLASS=NUMBER</source>
        <translation>“{text}” no es ni un número ni CLASS=NUMBER</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>“{text}” is no accuracy between 0 and 1</source>
        <translation>“{text}” no es una exactitud entre 0 y 1</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>{least} points in each class are {total} points, more than the {asked} that were asked for.</source>
        <translation>{least} puntos en cada clase son {total} puntos, más que los {asked} pedidos.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>The map has only {total} pixels with data.</source>
        <translation>El mapa solo tiene {total} píxeles con datos.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>Fewer than {number} points each in {classes}: good for the whole map, wide intervals for these classes by themselves. --at-least {number} gives them more.</source>
        <translation>Menos de {number} puntos en cada una de {classes}: bueno para el mapa entero, intervalos amplios para estas clases por sí mismas. --at-least {number} les da más.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>The map has no class “Not cropland”: every pixel was forced into a crop. Expect points that hold no crop at all, and label them “Not cropland”.</source>
        <translation>El mapa no tiene la clase “Not cropland”: cada píxel se asignó a la fuerza a un cultivo. Cabe esperar puntos sin ningún cultivo; etiquetarlos como “Not cropland”.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/design_sample.py"/>
        <source>{pixels:,} pixels of the map hold no data. No point is drawn there, and no figure will tell of them.</source>
        <translation>{pixels:,} píxeles del mapa no contienen datos. Ahí no se sortea ningún punto y ninguna cifra hablará de ellos.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>deep learning</source>
        <translation>aprendizaje profundo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>Set up the engine anew (“Repair the engine” in the Furrow panel).</source>
        <translation>Instalar de nuevo el motor (“Reparar el motor” en el panel de Furrow).</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>Install NVIDIA&apos;s driver {version} or newer, or set up the engine for the processor.</source>
        <translation>Instalar el controlador de NVIDIA {version} o posterior, o instalar el motor para el procesador.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>torch is missing</source>
        <translation>falta torch</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>torch is not installed: only recipes with deep learning need it</source>
        <translation>torch no está instalado: solo lo necesitan las recetas con aprendizaje profundo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>torch does not run: {problem}</source>
        <translation>torch no funciona: {problem}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>torch {version} computes wrongly on {place} (off by {error})</source>
        <translation>torch {version} calcula mal en {place} (desviación de {error})</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>torch {version} is built for the GPU but cannot use one: {problem}</source>
        <translation>torch {version} está hecho para la GPU pero no puede usar ninguna: {problem}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>Install NVIDIA&apos;s driver, or set up the engine for the processor.</source>
        <translation>Instalar el controlador de NVIDIA, o instalar el motor para el procesador.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>torch {version} multiplied two matrices on {place}, rightly</source>
        <translation>torch {version} multiplicó dos matrices en {place}, correctamente</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>{detail}; {gpu} is not used by this build</source>
        <translation>{detail}; esta versión no usa {gpu}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>{gpu} ({memory} MiB, driver {driver})</source>
        <translation>{gpu} ({memory} MiB, controlador {driver})</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>Apple&apos;s GPU</source>
        <translation>la GPU de Apple</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>the processor</source>
        <translation>el procesador</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>no answer in {seconds} seconds</source>
        <translation>sin respuesta en {seconds} segundos</translation>
    </message>
    <message>
        <location filename="../engine/jobs/doctor_torch.py"/>
        <source>it was ended by signal {number}</source>
        <translation>lo terminó la señal {number}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>Reading the sample</source>
        <translation>Leyendo la muestra</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>Estimating</source>
        <translation>Estimando</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>no point has a label yet</source>
        <translation>ningún punto tiene aún etiqueta</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>{lacking} of {points} points have no label. The figures hold if chance decided which; if the hard or remote ones were left out, the map looks better than it is.</source>
        <translation>{lacking} de {points} puntos no tienen etiqueta. Las cifras valen si lo decidió el azar; si se omitieron los difíciles o los lejanos, el mapa parece mejor de lo que es.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>This map holds no data at {number} labelled points; they count as wrong.</source>
        <translation>Este mapa no contiene datos en {number} puntos etiquetados; cuentan como erróneos.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>Fewer than {number} points hold {classes}: their areas and producer&apos;s accuracies may change much with a few more points.</source>
        <translation>Menos de {number} puntos contienen {classes}: sus superficies y exactitudes del productor pueden cambiar mucho con unos pocos puntos más.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>The points show no spread in {classes}, so no interval can be told for their areas. More points would show one.</source>
        <translation>Los puntos no muestran dispersión en {classes}, así que no se puede dar ningún intervalo de sus superficies. Más puntos la mostrarían.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>All points mapped as {classes} are of one class. A rare class that hides in so large a part of the map is in none of these intervals: areas of rare classes may lie further off than they say. More points there would tell.</source>
        <translation>Todos los puntos cartografiados como {classes} son de una clase. Una clase rara escondida en una parte tan grande del mapa no está en ninguno de estos intervalos: las superficies de las clases raras pueden estar más lejos de lo que dicen. Más puntos ahí lo dirían.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/estimate_areas.py"/>
        <source>Areas estimated; “furrow report” takes them into the map&apos;s report</source>
        <translation>Superficies estimadas; “furrow report” las incorpora al informe del mapa</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>{recipes}: the test samples were given without their labels as samples of the area; the figures hold for areas that are there when the model is trained</source>
        <translation>{recipes}: las muestras de prueba se dieron sin sus etiquetas como muestras de la zona; las cifras valen para zonas que ya están cuando se entrena el modelo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>Evaluated</source>
        <translation>Evaluado</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>reach: with labels from elsewhere all samples of the area take part</source>
        <translation>reach: con etiquetas de otro lugar participan todas las muestras de la zona</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>it holds samples that are drawn from, or tested on</source>
        <translation>contiene muestras que se sortean o con las que se prueba</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>expected numbers, as 3,5,10</source>
        <translation>se esperaban números, como 3,5,10</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>at least 1 label a class is needed</source>
        <translation>hace falta al menos 1 etiqueta por clase</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>at least 1 draw is needed</source>
        <translation>hace falta al menos 1 sorteo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>nothing is named</source>
        <translation>no se nombra nada</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_table.py"/>
        <source>no sample is of {unknown}; there are {known}</source>
        <translation>ninguna muestra es de {unknown}; hay {known}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_transfer.py"/>
        <source>Looking at both places</source>
        <translation>Mirando ambos lugares</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_transfer.py"/>
        <source>{recipe} cannot go on from a model</source>
        <translation>{recipe} no puede seguir a partir de un modelo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_transfer.py"/>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_transfer.py"/>
        <source>{recipe} does not shift the season as it learns</source>
        <translation>{recipe} no desplaza la temporada mientras aprende</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_transfer.py"/>
        <source>expected 0 or more</source>
        <translation>se esperaba 0 o más</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_transfer.py"/>
        <source>without labels of the target there is the arm as-is only</source>
        <translation>sin etiquetas del destino solo existe la variante as-is</translation>
    </message>
    <message>
        <location filename="../engine/jobs/evaluate_transfer.py"/>
        <source>“{name}” is none of {known}</source>
        <translation>“{name}” no es ninguno de {known}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_imagery.py"/>
        <source>Download done</source>
        <translation>Descarga hecha</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_imagery.py"/>
        <source>it is of another area</source>
        <translation>es de otra zona</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_imagery.py"/>
        <source>it is a file</source>
        <translation>es un archivo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_imagery.py"/>
        <source>files that were not downloaded here</source>
        <translation>archivos que no se descargaron aquí</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_imagery.py"/>
        <source>Every date was cloudier than asked for: nothing is there. Allow more cloud.</source>
        <translation>Todas las fechas tenían más nubes de las pedidas: no hay nada. Permitir más nubes.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_imagery.py"/>
        <source>{number} observations could not be fetched ({days}). Run the same again to try only these.</source>
        <translation>No se pudieron descargar {number} observaciones ({days}). Ejecutar lo mismo de nuevo para intentar solo estas.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_weights.py"/>
        <source>The weights are there</source>
        <translation>Los pesos están</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_weights.py"/>
        <source>{title}: {megabytes:,.1f} MB from {address}, licence {licence} ({attribution})</source>
        <translation>{title}: {megabytes:,.1f} MB de {address}, licencia {licence} ({attribution})</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_weights.py"/>
        <source>{file} is not the published file; it is fetched anew.</source>
        <translation>{file} no es el archivo publicado; se descarga de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/fetch_weights.py"/>
        <source>it is not the published file</source>
        <translation>no es el archivo publicado</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>name a project or a table, one of the two</source>
        <translation>nombrar un proyecto o una tabla, uno de los dos</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>name the folder that the verdict goes into</source>
        <translation>nombrar la carpeta en la que va el veredicto</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>it belongs to a table, and none is given</source>
        <translation>corresponde a una tabla, y no se dio ninguna</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>it stands instead of a recipe, and in a project</source>
        <translation>está en lugar de una receta, y en un proyecto</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>expected an F1 between 0 and 1</source>
        <translation>se esperaba un F1 entre 0 y 1</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>Verdict unchanged</source>
        <translation>Veredicto sin cambios</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>Writing the verdict</source>
        <translation>Escribiendo el veredicto</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>Verdict given</source>
        <translation>Veredicto emitido</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>Which labels would help could not be looked at: {problem}</source>
        <translation>No se pudo mirar qué etiquetas ayudarían: {problem}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>The labels are too few, or lie too close together, to hold out spatial blocks: models learned from neighbours of what they were judged on, and all figures flatter for that.</source>
        <translation>Las etiquetas son muy pocas, o están demasiado juntas, para reservar bloques espaciales: los modelos aprendieron de vecinos de aquello con lo que se juzgaron, y por eso todas las cifras son demasiado optimistas.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/give_verdict.py"/>
        <source>“{name}” was not judged. {why} {remedy}</source>
        <translation>“{name}” no se juzgó. {why} {remedy}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/imagery_query.py"/>
        <source>give both the first and the last day</source>
        <translation>dar el primer y el último día, ambos</translation>
    </message>
    <message>
        <location filename="../engine/jobs/imagery_query.py"/>
        <source>it must lie between 0 and 100</source>
        <translation>debe estar entre 0 y 100</translation>
    </message>
    <message>
        <location filename="../engine/jobs/imagery_query.py"/>
        <source>it must lie between 1 and {most}</source>
        <translation>debe estar entre 1 y {most}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/imagery_query.py"/>
        <source>this folder was downloaded from {endpoint}; name that address again, so that your account is not sent where a file says</source>
        <translation>esta carpeta se descargó de {endpoint}; nombrar de nuevo esa dirección, para que la cuenta no se envíe adonde dice un archivo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/imagery_query.py"/>
        <source>it must be s2, s1, or both with a comma</source>
        <translation>debe ser s2, s1, o ambos con una coma</translation>
    </message>
    <message>
        <location filename="../engine/jobs/import_model.py"/>
        <source>name a folder for the model, or a project; one of the two</source>
        <translation>nombrar una carpeta para el modelo, o un proyecto; uno de los dos</translation>
    </message>
    <message>
        <location filename="../engine/jobs/import_model.py"/>
        <source>Trying the model on random series</source>
        <translation>Probando el modelo con series aleatorias</translation>
    </message>
    <message>
        <location filename="../engine/jobs/import_model.py"/>
        <source>The model comes from elsewhere: what it learned from and how good it is is not known to Furrow. Judge its maps with reference parcels (“furrow assess”).</source>
        <translation>El modelo viene de otro sitio: Furrow no sabe de qué aprendió ni qué calidad tiene. Juzgar sus mapas con parcelas de referencia (“furrow assess”).</translation>
    </message>
    <message>
        <location filename="../engine/jobs/import_model.py"/>
        <source>{folder} holds files already</source>
        <translation>{folder} ya contiene archivos</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>it must be a length in metres, or 0</source>
        <translation>debe ser una longitud en metros, o 0</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>Audited</source>
        <translation>Auditado</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>Audited; “furrow report” takes it into the map&apos;s report</source>
        <translation>Auditado; “furrow report” lo incorpora al informe del mapa</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>{reasons}</source>
        <translation>{reasons}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>as asked for</source>
        <translation>como se pidió</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>the table names no parcels: every sample stands by itself</source>
        <translation>la tabla no nombra parcelas: cada muestra va por sí misma</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>Split by {split}</source>
        <translation>Partición por {split}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>parcels</source>
        <translation>parcelas</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>spatial blocks</source>
        <translation>bloques espaciales</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>Only {number} {clusters} stand behind the intervals: they are rough.</source>
        <translation>Los intervalos se apoyan en solo {number} {clusters}: son aproximados.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>Blocks of {side} are smaller than the distance within which labels are alike ({range}), so the figures by block still flatter.</source>
        <translation>Los bloques de {side} son menores que la distancia a la que las etiquetas se parecen ({range}), así que las cifras por bloque aún son demasiado optimistas.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>{classes}: not scored under every split, for they are in one group only.</source>
        <translation>{classes}: sin evaluar en todas las particiones, pues están en un solo grupo.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>The recipe was given no unlabelled samples here: they would leak, too.</source>
        <translation>La receta no recibió aquí muestras sin etiqueta: también ellas causarían fugas.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>spatial blocks of {side}</source>
        <translation>bloques espaciales de {side}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>regions</source>
        <translation>regiones</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>pixel</source>
        <translation>píxel</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>A random split by {unit} would have claimed a macro-F1 of {claimed:.2f}; by {groups} it is {own:.2f} [{own_low:.2f}–{own_high:.2f}].</source>
        <translation>Una partición al azar por {unit} habría anunciado un F1 macro de {claimed:.2f}; por {groups} es {own:.2f} [{own_low:.2f}–{own_high:.2f}].</translation>
    </message>
    <message>
        <location filename="../engine/jobs/leakage_audit.py"/>
        <source>A random split by {unit} would have claimed a macro-F1 of {claimed:.2f}; by {groups} it is {own:.2f} [{own_low:.2f}–{own_high:.2f}], and the difference may be chance.</source>
        <translation>Una partición al azar por {unit} habría anunciado un F1 macro de {claimed:.2f}; por {groups} es {own:.2f} [{own_low:.2f}–{own_high:.2f}], y la diferencia puede deberse al azar.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/list_recipes.py"/>
        <source>Cannot be trained here yet: {what} {next_step}</source>
        <translation>Aún no se puede entrenar aquí: {what} {next_step}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/list_weights.py"/>
        <source>Looking for {title}</source>
        <translation>Buscando {title}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/list_weights.py"/>
        <source>Looked for the weights</source>
        <translation>Se buscaron los pesos</translation>
    </message>
    <message>
        <location filename="../engine/jobs/map_crops.py"/>
        <source>reference parcels that training never saw</source>
        <translation>parcelas de referencia que el entrenamiento nunca vio</translation>
    </message>
    <message>
        <location filename="../engine/jobs/map_crops.py"/>
        <source>Map unchanged</source>
        <translation>Mapa sin cambios</translation>
    </message>
    <message>
        <location filename="../engine/jobs/map_crops.py"/>
        <source>Summing up the parcels</source>
        <translation>Resumiendo las parcelas</translation>
    </message>
    <message>
        <location filename="../engine/jobs/map_crops.py"/>
        <source>Map ready</source>
        <translation>Mapa listo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/map_crops.py"/>
        <source>The held-out figures are those of the model of crops alone, before the cropland gate.</source>
        <translation>Las cifras de las parcelas reservadas son las del modelo de cultivos solo, antes del filtro de tierras de cultivo.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/map_crops.py"/>
        <source>The model was trained on other imagery than it maps here; its held-out figures tell of the imagery that it was trained on.</source>
        <translation>El modelo se entrenó con otras imágenes que las que cartografía aquí; sus cifras de validación hablan de las imágenes con que se entrenó.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/map_crops.py"/>
        <source>{percent:.0f} % of the mapped pixels are unlike what the model learned from: its figures do not hold there. The layer “Applicability” shows where.</source>
        <translation>El {percent:.0f} % de los píxeles cartografiados difiere de aquello de lo que aprendió el modelo: ahí sus cifras no valen. La capa “Aplicabilidad” muestra dónde.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>no other season or region is given</source>
        <translation>no se dio ninguna otra temporada o región</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>expected 1 or more</source>
        <translation>se esperaba 1 o más</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>the earlier model&apos;s samples must be others than those tested on</source>
        <translation>las muestras del modelo anterior deben ser otras que las de prueba</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>{unknown} is not in both; there are {known}</source>
        <translation>{unknown} no está en ambos; hay {known}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>the two have {number} classes in common: {classes}</source>
        <translation>los dos tienen {number} clases en común: {classes}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>fewer than two classes of both have {parcels} parcels, and {samples} samples</source>
        <translation>menos de dos clases de ambos tienen {parcels} parcelas y {samples} muestras</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>Too few parcels for {labels} labels of each of two classes</source>
        <translation>Muy pocas parcelas para {labels} etiquetas de cada una de dos clases</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>Not told apart, for fewer than {number} parcels: {classes}</source>
        <translation>Sin distinguir, por tener menos de {number} parcelas: {classes}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>no draw leaves every class test samples enough in groups of their own</source>
        <translation>ningún sorteo deja a cada clase bastantes muestras de prueba en grupos propios</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>{recipe}: trained anew, it was given the test samples without their labels as samples of the area; the figures hold for areas that are there when it is trained</source>
        <translation>{recipe}: entrenado de nuevo, recibió las muestras de prueba sin sus etiquetas como muestras de la zona; las cifras valen para zonas que ya están cuando se entrena</translation>
    </message>
    <message>
        <location filename="../engine/jobs/measure_adapting.py"/>
        <source>A parcel is one series here: the table holds no pixels of parcels</source>
        <translation>Aquí una parcela es una serie: la tabla no contiene píxeles de parcelas</translation>
    </message>
    <message>
        <location filename="../engine/jobs/model_facts.py"/>
        <source>{number} labelled parcels cover no pixel that was seen; they were not used.</source>
        <translation>{number} parcelas etiquetadas no cubren ningún píxel observado; no se usaron.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/model_info.py"/>
        <source>its card lacks {field}</source>
        <translation>a su ficha le falta {field}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/model_info.py"/>
        <source>it belongs to a project, and {folder} is none</source>
        <translation>pertenece a un proyecto, y {folder} no lo es</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>north</source>
        <translation>norte</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>north-east</source>
        <translation>noreste</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>east</source>
        <translation>este</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>south-east</source>
        <translation>sureste</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>south</source>
        <translation>sur</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>south-west</source>
        <translation>suroeste</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>west</source>
        <translation>oeste</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>north-west</source>
        <translation>noroeste</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>what is alike there is too small, {pixels} pixels of at least {least}</source>
        <translation>lo que allí se parece es demasiado pequeño, {pixels} píxeles de al menos {least}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>nothing parts it from its surroundings within {metres:.0f} m</source>
        <translation>nada la separa de su entorno en {metres:.0f} m</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>clear edges on all sides</source>
        <translation>bordes claros por todos los lados</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>it may go on beyond the area&apos;s rim: check it there</source>
        <translation>puede continuar más allá del límite de la zona: comprobarlo ahí</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>no clear edge to the {side}: check it</source>
        <translation>sin borde claro al {side}: comprobarlo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>no clear edge to the {side} and the {other}: check it</source>
        <translation>sin borde claro al {side} y al {other}: comprobarlo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/outline_field.py"/>
        <source>its edges are weak on many sides: check all of it</source>
        <translation>sus bordes son débiles por muchos lados: comprobarlo todo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/place.py"/>
        <source>it is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <location filename="../engine/jobs/place.py"/>
        <source>“{crs}” is no coordinate system, as EPSG:4326 is one</source>
        <translation>“{crs}” no es un sistema de coordenadas, como lo es EPSG:4326</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>Looking at the imagery</source>
        <translation>Mirando las imágenes</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>{source} is not there; the composites made from it are used.</source>
        <translation>{source} no está; se usan las composiciones hechas con ello.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>Season stack ready</source>
        <translation>Serie de la temporada lista</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>no observation</source>
        <translation>ninguna observación</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>{left_out} Sentinel-1 observations were left out: they do not say from which orbit they were taken.</source>
        <translation>Se omitieron {left_out} observaciones de Sentinel-1: no dicen desde qué órbita se tomaron.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>{left_out} Sentinel-1 observations were left out: only {orbits} orbits were asked for.</source>
        <translation>Se omitieron {left_out} observaciones de Sentinel-1: solo se pidieron órbitas {orbits}.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>Sentinel-1 has {orbits} orbits only in this season: they are used alone.</source>
        <translation>Sentinel-1 solo tiene órbitas {orbits} en esta temporada: se usan solas.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>Sentinel-1 comes in {number} conventions, which must not be mixed: {kept} was kept, {left_out} observations of others were left out.</source>
        <translation>Sentinel-1 viene en {number} convenciones, que no deben mezclarse: se conservó {kept}, se omitieron {left_out} observaciones de otras.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>Bands not in this imagery: {bands} ({sensor}).</source>
        <translation>Bandas que no están en estas imágenes: {bands} ({sensor}).</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>Some Sentinel-2 dates have no scene classes: their clouds are not masked.</source>
        <translation>Algunas fechas Sentinel-2 no tienen clases de escena: sus nubes no están enmascaradas.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/prepare_imagery.py"/>
        <source>The metadata of {number} Sentinel-2 dates are wrong about the −1000 offset; the pixels decided ({days}).</source>
        <translation>Los metadatos de {number} fechas Sentinel-2 se equivocan sobre el desplazamiento de −1000; decidieron los píxeles ({days}).</translation>
    </message>
    <message>
        <location filename="../engine/jobs/preview_map.py"/>
        <source>it must be a number of seconds, 0 or more</source>
        <translation>debe ser un número de segundos, 0 o más</translation>
    </message>
    <message>
        <location filename="../engine/jobs/preview_map.py"/>
        <source>Nothing is labelled yet. Label parcels of two crops to see the map.</source>
        <translation>Aún no hay nada etiquetado. Etiquetar parcelas de dos cultivos para ver el mapa.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/preview_map.py"/>
        <source>Only {crop} is labelled. Label another crop to see the map.</source>
        <translation>Solo está etiquetado {crop}. Etiquetar otro cultivo para ver el mapa.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/preview_map.py"/>
        <source>The imagery shows parcels of fewer than two crops. Label others to see the map.</source>
        <translation>Las imágenes muestran parcelas de menos de dos cultivos. Etiquetar otras para ver el mapa.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>{hectares:,.0f} ha, UTM zone {zone}, season {season}</source>
        <translation>{hectares:,.0f} ha, zona UTM {zone}, temporada {season}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>{hectares:,.0f} ha in {crs}, season {season}</source>
        <translation>{hectares:,.0f} ha en {crs}, temporada {season}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>no season stack yet</source>
        <translation>aún no hay serie de la temporada</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>{steps} time steps from {dates} dates ({sensors})</source>
        <translation>{steps} pasos de tiempo de {dates} fechas ({sensors})</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>the imagery or the season changed since</source>
        <translation>las imágenes o la temporada cambiaron desde entonces</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>no labels yet</source>
        <translation>aún no hay etiquetas</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>no model yet</source>
        <translation>aún no hay modelo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>labels or imagery changed since {model}</source>
        <translation>las etiquetas o las imágenes cambiaron desde {model}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>no map yet</source>
        <translation>aún no hay mapa</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>model, labels or imagery changed since {map}</source>
        <translation>el modelo, las etiquetas o las imágenes cambiaron desde {map}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>{model}, accuracy not known</source>
        <translation>{model}, exactitud desconocida</translation>
    </message>
    <message>
        <location filename="../engine/jobs/project_status.py"/>
        <source>{model}, cross-checked on training parcels: {right} of {parcels} right, {percent:.0f} % (95 % interval {low:.0f}–{high:.0f} %)</source>
        <translation>{model}, validación cruzada en parcelas de entrenamiento: {right} de {parcels} correctas, {percent:.0f} % (intervalo del 95 %: {low:.0f}–{high:.0f} %)</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Run “make setup” (or “Repair the engine” in the Furrow panel).</source>
        <translation>Ejecutar “make setup” (o “Reparar el motor” en el panel de Furrow).</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Checking {what}</source>
        <translation>Comprobando {what}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Furrow needs Python 3.11 or newer.</source>
        <translation>Furrow necesita Python 3.11 o más reciente.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Take a complete copy of Furrow: the file engine/requirements.lock is missing.</source>
        <translation>Tomar una copia completa de Furrow: falta el archivo engine/requirements.lock.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>no lock file to compare with</source>
        <translation>no hay archivo de bloqueo con que comparar</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>{folder} matches the lock</source>
        <translation>{folder} corresponde al archivo de bloqueo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>cannot import {packages}</source>
        <translation>no se puede importar {packages}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>drivers missing: {drivers}</source>
        <translation>faltan controladores: {drivers}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>{version} with {drivers}</source>
        <translation>{version} con {drivers}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Give yourself write permission there, or set TMPDIR to another folder.</source>
        <translation>Obtener permiso de escritura ahí, o indicar en TMPDIR otra carpeta.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>{folder} is writable</source>
        <translation>se puede escribir en {folder}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>64 × 64 pixels in UTM 31N written and read back</source>
        <translation>64 × 64 píxeles en UTM 31N escritos y leídos de vuelta</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>pixels or CRS differ</source>
        <translation>los píxeles o el SRC difieren</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Free some space: have {gb:.0f} GB free for a project.</source>
        <translation>Liberar espacio: tener {gb:.0f} GB libres para un proyecto.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>{gb:.1f} GB free in {folder}</source>
        <translation>{gb:.1f} GB libres en {folder}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>Map small areas: Furrow is at ease from {gb:.0f} GB on.</source>
        <translation>Cartografiar zonas pequeñas: Furrow trabaja con holgura a partir de {gb:.0f} GB.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>{total:.1f} GB, {free:.1f} GB of it free; {cores} cores</source>
        <translation>{total:.1f} GB, de ellos {free:.1f} GB libres; {cores} núcleos</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>{names} (not used by random-forest)</source>
        <translation>{names} (random-forest no lo usa)</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>none; random-forest needs none</source>
        <translation>ninguno; random-forest no necesita ninguno</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>packages</source>
        <translation>paquetes</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>temporary folder</source>
        <translation>carpeta temporal</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>raster round trip</source>
        <translation>ida y vuelta de un ráster</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>disk</source>
        <translation>disco</translation>
    </message>
    <message>
        <location filename="../engine/jobs/run_doctor.py"/>
        <source>memory and cores</source>
        <translation>memoria y núcleos</translation>
    </message>
    <message>
        <location filename="../engine/jobs/search_imagery.py"/>
        <source>Searching {source}</source>
        <translation>Buscando en {source}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/search_imagery.py"/>
        <source>Asking for the size of the files</source>
        <translation>Preguntando el tamaño de los archivos</translation>
    </message>
    <message>
        <location filename="../engine/jobs/search_imagery.py"/>
        <source>Search done</source>
        <translation>Búsqueda hecha</translation>
    </message>
    <message>
        <location filename="../engine/jobs/show_imagery.py"/>
        <source>Looked at the imagery</source>
        <translation>Imágenes examinadas</translation>
    </message>
    <message>
        <location filename="../engine/jobs/show_series.py"/>
        <source>it must be from 0 to {most}</source>
        <translation>debe ser de 0 a {most}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_channels.py"/>
        <source>Which channels, and which strategy?</source>
        <translation>¿Qué canales y qué estrategia?</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_channels.py"/>
        <source>{recipe}: {more} rather than {less} changes the mean IoU by {worth}; beyond chance: {sure}</source>
        <translation>{recipe}: {more} en vez de {less} cambia el IoU medio en {worth}; más allá del azar: {sure}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_channels.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_channels.py"/>
        <source>{recipe}, {channels}: in mean IoU {worth}; beyond chance: {sure}</source>
        <translation>{recipe}, {channels}: en IoU medio {worth}; más allá del azar: {sure}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_channels.py"/>
        <source>{recipe}, {channels}: at home the network reaches a macro-F1 of {home:.2f}, the forest {forest:.2f}: it learned too little for anything to follow for the strategies</source>
        <translation>{recipe}, {channels}: en su lugar de origen la red alcanza un F1 macro de {home:.2f}, el bosque {forest:.2f}: aprendió demasiado poco para que se deduzca algo sobre las estrategias</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_features.py"/>
        <source>Which features carry over?</source>
        <translation>¿Qué variables se trasladan?</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_features.py"/>
        <source>The other half of the globe is simulated: the target&apos;s own series were moved by half a year, with the same crops, soils and weather. A real transfer between the hemispheres is not measurable with these data.</source>
        <translation>La otra mitad del globo es simulada: las series del propio destino se desplazaron medio año, con los mismos cultivos, suelos y tiempo. Un traslado real entre hemisferios no se puede medir con estos datos.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_features.py"/>
        <source>These learned too little at home, where others reach {best:.2f}, for anything to follow from how they carry over: {weak}</source>
        <translation>Estas aprendieron demasiado poco en su lugar de origen, donde otras alcanzan {best:.2f}, para que se deduzca algo de cómo se trasladan: {weak}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_features.py"/>
        <source>beyond chance</source>
        <translation>más allá del azar</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_features.py"/>
        <source>which may be chance</source>
        <translation>lo que puede deberse al azar</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_features.py"/>
        <source>{place}: {best} does best, macro-F1 {value:.2f}; next is {second}, {other:.2f}, {sure}</source>
        <translation>{place}: la mejor es {best}, F1 macro {value:.2f}; la siguiente es {second}, {other:.2f}, {sure}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_features.py"/>
        <source>{recipe}, augmentation {way}: changes macro-F1 by {worth}; beyond chance: {sure}</source>
        <translation>{recipe}, aumento de datos {way}: cambia el F1 macro en {worth}; más allá del azar: {sure}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>How many labels does it take?</source>
        <translation>¿Cuántas etiquetas hacen falta?</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>Table {table}</source>
        <translation>Tabla {table}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>{recipe}: too few points of the same classes for a curve; measure at least three numbers of labels</source>
        <translation>{recipe}: muy pocos puntos de las mismas clases para una curva; medir al menos tres números de etiquetas</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>{recipe}: a macro-F1 of {goal:.2f} is there with the fewest labels that were measured, {fewest} of each class</source>
        <translation>{recipe}: un F1 macro de {goal:.2f} ya está con el menor número de etiquetas medido, {fewest} de cada clase</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>{recipe}: a macro-F1 of {goal:.2f} is not in sight below {most} labels of each class</source>
        <translation>{recipe}: un F1 macro de {goal:.2f} no está a la vista por debajo de {most} etiquetas de cada clase</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>{recipe}: a macro-F1 of {goal:.2f} takes {low} labels of each class at least, and perhaps more than {most}</source>
        <translation>{recipe}: un F1 macro de {goal:.2f} requiere al menos {low} etiquetas de cada clase, y quizá más de {most}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>{recipe}: a macro-F1 of {goal:.2f} takes about {labels} labels of each class ({low} or more; the upper end cannot be told)</source>
        <translation>{recipe}: un F1 macro de {goal:.2f} requiere unas {labels} etiquetas de cada clase ({low} o más; el extremo superior no se puede decir)</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>{recipe}: a macro-F1 of {goal:.2f} takes about {labels} labels of each class ({low}–{high})</source>
        <translation>{recipe}: un F1 macro de {goal:.2f} requiere unas {labels} etiquetas de cada clase ({low}–{high})</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>With {labels} labels of each class {recipe} leaves these below {goal:.2f}: {weak}</source>
        <translation>Con {labels} etiquetas de cada clase, {recipe} deja estas por debajo de {goal:.2f}: {weak}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_labels.py"/>
        <source>Classes with too few samples drop out of the points with more labels, which makes these points easier; the curve goes through those of the same classes only</source>
        <translation>Las clases con muy pocas muestras desaparecen de los puntos con más etiquetas, lo que hace más fáciles esos puntos; la curva pasa solo por los de las mismas clases</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_mixing.py"/>
        <source>Do labels from elsewhere help?</source>
        <translation>¿Ayudan las etiquetas de otro sitio?</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_mixing.py"/>
        <source>Table {table}: here {target}, elsewhere {source}</source>
        <translation>Tabla {table}: aquí {target}, otro sitio {source}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_mixing.py"/>
        <source>{recipe}: mixing hurts beside so many labels of each class of here: {labels}. Leave the labels of elsewhere out there.</source>
        <translation>{recipe}: mezclar perjudica junto a tantas etiquetas de cada clase de aquí: {labels}. Dejar fuera entonces las etiquetas de otro sitio.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_mixing.py"/>
        <source>{recipe}: labels of elsewhere alone give {away:.2f}; {labels} of each class of here are surely better</source>
        <translation>{recipe}: las etiquetas de otro sitio solas dan {away:.2f}; {labels} de cada clase de aquí son mejores con seguridad</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_radius.py"/>
        <source>the JSON file that describes the table is missing</source>
        <translation>falta el archivo JSON que describe la tabla</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_radius.py"/>
        <source>Is it enough to label what lies near?</source>
        <translation>¿Basta con etiquetar lo cercano?</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_radius.py"/>
        <source>Table {table}: parcels within {radii} km of a departure point</source>
        <translation>Tabla {table}: parcelas a menos de {radii} km de un punto de partida</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_radius.py"/>
        <source>{parcels} parcels of {classes} are tested on, in the mean of the repeats</source>
        <translation>Se prueba con {parcels} parcelas de {classes}, en promedio de las repeticiones</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_regions.py"/>
        <source>How well does it carry over?</source>
        <translation>¿En qué medida se traslada?</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_regions.py"/>
        <source>Table {table}, one {grouping} left out at a time</source>
        <translation>Tabla {table}, dejando fuera un {grouping} cada vez</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_regions.py"/>
        <source>{recipe}: where nobody labelled, macro-F1 is {mean:.2f} on average over {regions} regions, from {worst:.2f} ({worst_region}) to {best:.2f} ({best_region}); Gini {gini:.2f}</source>
        <translation>{recipe}: donde nadie etiquetó, el F1 macro es {mean:.2f} en promedio de {regions} regiones, de {worst:.2f} ({worst_region}) a {best:.2f} ({best_region}); Gini {gini:.2f}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_regions.py"/>
        <source>{recipe}: as many labels of the region itself are worth {lost:+.2f} on average; in {surely} of {regions} regions that is beyond chance</source>
        <translation>{recipe}: otras tantas etiquetas de la propia región valen {lost:+.2f} en promedio; en {surely} de {regions} regiones, más allá del azar</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_years.py"/>
        <source>Does a model of other seasons carry over?</source>
        <translation>¿Se traslada un modelo de otras temporadas?</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_years.py"/>
        <source>Table {table}, one year left out at a time</source>
        <translation>Tabla {table}, dejando fuera un año cada vez</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_years.py"/>
        <source>{year}: {parcels} parcels of {classes} are tested on, those that a draw leaves</source>
        <translation>{year}: se prueba con {parcels} parcelas de {classes}, las que deja un sorteo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/study_years.py"/>
        <source>Not measured, {recipe}, {part} of {table}: {why}</source>
        <translation>Sin medir, {recipe}, {part} de {table}: {why}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/suggest_parcels.py"/>
        <source>it must be from 1 to {most}</source>
        <translation>debe ser de 1 a {most}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/suggest_parcels.py"/>
        <source>{file} is there already</source>
        <translation>{file} ya existe</translation>
    </message>
    <message>
        <location filename="../engine/jobs/suggest_parcels.py"/>
        <source>Looking for places to label</source>
        <translation>Buscando lugares que etiquetar</translation>
    </message>
    <message>
        <location filename="../engine/jobs/suggest_parcels.py"/>
        <source>every parcel of the view is labelled, or was never seen</source>
        <translation>cada parcela de la vista está etiquetada, o nunca se vio</translation>
    </message>
    <message>
        <location filename="../engine/jobs/suggest_parcels.py"/>
        <source>nothing of the view is without a label and seen by every sensor</source>
        <translation>nada de la vista está sin etiqueta y visto por todos los sensores</translation>
    </message>
    <message>
        <location filename="../engine/jobs/suggest_parcels.py"/>
        <source>it must be places, as X,Y;X,Y</source>
        <translation>deben ser lugares, como X,Y;X,Y</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_model.py"/>
        <source>give a project or a table, not both</source>
        <translation>dar un proyecto o una tabla, no ambos</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_model.py"/>
        <source>give a project, or a table of series</source>
        <translation>dar un proyecto, o una tabla de series</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_model.py"/>
        <source>the samples of a table are what they are</source>
        <translation>las muestras de una tabla son las que son</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_model.py"/>
        <source>name the folder that the model goes into</source>
        <translation>nombrar la carpeta en la que va el modelo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_model.py"/>
        <source>Model unchanged</source>
        <translation>Modelo sin cambios</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_on_table.py"/>
        <source>{scored} of {classes} classes have two parcels or more</source>
        <translation>{scored} de {classes} clases tienen dos parcelas o más</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_on_table.py"/>
        <source>{grouping} of the table, {folds} folds</source>
        <translation>{grouping} de la tabla, {folds} pliegues</translation>
    </message>
    <message>
        <location filename="../engine/jobs/train_on_table.py"/>
        <source>samples of the table, {folds} folds</source>
        <translation>muestras de la tabla, {folds} pliegues</translation>
    </message>
    <message>
        <location filename="../engine/jobs/trust_facts.py"/>
        <source>Nothing could be held out, so how far the map&apos;s probabilities can be trusted is not known.</source>
        <translation>No se pudo reservar nada, así que no se sabe hasta dónde fiarse de las probabilidades del mapa.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/trust_facts.py"/>
        <source>there is no table of pixels to measure it by</source>
        <translation>no hay tabla de píxeles con que medirlo</translation>
    </message>
    <message>
        <location filename="../engine/jobs/trust_facts.py"/>
        <source>nothing could be held out</source>
        <translation>no se pudo reservar nada</translation>
    </message>
    <message>
        <location filename="../engine/jobs/trust_facts.py"/>
        <source>Parcels were held out by blocks of {side} m, but some crops lie in too few blocks to count these: what is promised holds for another parcel of this area.</source>
        <translation>Las parcelas se reservaron por bloques de {side} m, pero algunos cultivos están en muy pocos bloques para contarlos: lo prometido vale para otra parcela de esta zona.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_arms.py"/>
        <source>{title}: begun with random weights</source>
        <translation>{title}: comenzado con pesos aleatorios</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_arms.py"/>
        <source>{title}: {strategy}</source>
        <translation>{title}: {strategy}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_arms.py"/>
        <source>Judging {name}</source>
        <translation>Juzgando {name}</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_ground.py"/>
        <source>so few samples hold no two classes; the groups are larger</source>
        <translation>tan pocas muestras no contienen dos clases; los grupos son mayores</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_ground.py"/>
        <source>{number} of {all} samples were drawn for this verdict, whole groups of them.</source>
        <translation>Para este veredicto se sortearon {number} de {all} muestras, en grupos enteros.</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_labels.py"/>
        <source>Learning from {share:.0%} of the labels</source>
        <translation>Aprendiendo del {share:.0%} de las etiquetas</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_models.py"/>
        <source>a model of its kind cannot be trained further</source>
        <translation>un modelo de su tipo no se puede entrenar más</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_models.py"/>
        <source>{model}, trained further on these labels</source>
        <translation>{model}, entrenado más con estas etiquetas</translation>
    </message>
    <message>
        <location filename="../engine/jobs/verdict_models.py"/>
        <source>{model} as it is</source>
        <translation>{model} tal cual</translation>
    </message>
    <message>
        <location filename="../engine/jobs/write_report.py"/>
        <source>Report ready</source>
        <translation>Informe listo</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{rows}: without an outline, left out.</source>
        <translation>{rows}: sin contorno, omitida.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{rows}: the outline crosses itself and was mended.</source>
        <translation>{rows}: el contorno se cruza a sí mismo y se reparó.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{rows}: the outline could not be mended, left out.</source>
        <translation>{rows}: el contorno no se pudo reparar, omitida.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>1 parcel lies outside the mapped area, left out.</source>
        <translation>1 parcela está fuera de la zona cartografiada, omitida.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{number} parcels lie outside the mapped area, left out.</source>
        <translation>{number} parcelas están fuera de la zona cartografiada, omitidas.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{rows}: the same parcel again, left out.</source>
        <translation>{rows}: otra vez la misma parcela, omitida.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{pairs} pairs of labelled parcels overlap. Pixels that lie in two parcels are not learned from.</source>
        <translation>{pairs} pares de parcelas etiquetadas se solapan. De los píxeles que están en dos parcelas no se aprende.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{rows}: smaller than one pixel of {side:.0f} m.</source>
        <translation>{rows}: menor que un píxel de {side:.0f} m.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>{crops}: one labelled parcel each. They are learned, but not scored.</source>
        <translation>{crops}: una parcela etiquetada cada uno. Se aprenden, pero no se puntúan.</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>Row {row}</source>
        <translation>Fila {row}</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>Rows {rows}</source>
        <translation>Filas {rows}</translation>
    </message>
    <message>
        <location filename="../engine/labels/check.py"/>
        <source>Rows {rows} and {more} more</source>
        <translation>Filas {rows} y {more} más</translation>
    </message>
    <message>
        <location filename="../engine/labels/coded.py"/>
        <source>{parcels} parcels stay without a label: the crosswalk “{crosswalk}” has no name for their codes at the level “{level}”: {codes}.</source>
        <translation>Parcelas que quedan sin etiqueta: {parcels}. La correspondencia “{crosswalk}” no tiene nombre para sus códigos en el nivel “{level}”: {codes}.</translation>
    </message>
    <message>
        <location filename="../engine/labels/coded.py"/>
        <source>it goes with a crosswalk, which is not given</source>
        <translation>va con una correspondencia, que no se ha indicado</translation>
    </message>
    <message>
        <location filename="../engine/labels/coded.py"/>
        <source>it goes with a file of labels, and none is given</source>
        <translation>va con un archivo de etiquetas, y no se ha indicado ninguno</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/hierarchy.py"/>
        <source>it holds no “kinds”</source>
        <translation>no contiene “kinds”</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/hierarchy.py"/>
        <source>“{name}” is there twice</source>
        <translation>“{name}” está dos veces</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/hierarchy.py"/>
        <source>“{name}” is no crop</source>
        <translation>“{name}” no es un cultivo</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/hierarchy.py"/>
        <source>it is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/legends.py"/>
        <source>at “{field}”: {detail}</source>
        <translation>en “{field}”: {detail}</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/legends.py"/>
        <source>the hierarchy has no “{name}”</source>
        <translation>la jerarquía no tiene “{name}”</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/legends.py"/>
        <source>the code {code} is there twice</source>
        <translation>el código {code} está dos veces</translation>
    </message>
    <message>
        <location filename="../engine/labels/crosswalk/mapping.py"/>
        <source>“{level}” is no level; there are {known}</source>
        <translation>“{level}” no es un nivel; los hay: {known}</translation>
    </message>
    <message>
        <location filename="../engine/labels/read.py"/>
        <source>it holds no parcels</source>
        <translation>no contiene parcelas</translation>
    </message>
    <message>
        <location filename="../engine/labels/read.py"/>
        <source>it holds {kinds}, and parcels must be polygons</source>
        <translation>contiene {kinds}, y las parcelas deben ser polígonos</translation>
    </message>
    <message>
        <location filename="../engine/labels/read.py"/>
        <source>{file} is not JSON ({problem})</source>
        <translation>{file} no es JSON ({problem})</translation>
    </message>
    <message>
        <location filename="../engine/labels/split.py"/>
        <source>leave one parcel out</source>
        <translation>reservando una parcela cada vez</translation>
    </message>
    <message>
        <location filename="../engine/labels/split.py"/>
        <source>spatial blocks of {side} m, {folds} folds</source>
        <translation>bloques espaciales de {side} m, {folds} pliegues</translation>
    </message>
    <message>
        <location filename="../engine/labels/store.py"/>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <location filename="../engine/live/labels.py"/>
        <source>Labels that the legend does not know are left out: {names} ({count}).</source>
        <translation>Se dejan fuera las etiquetas que la leyenda no conoce: {names} ({count}).</translation>
    </message>
    <message>
        <location filename="../engine/live/land.py"/>
        <source>The preview leaves out the cropland mask: {why}</source>
        <translation>La vista previa deja fuera la máscara de tierras de cultivo: {why}</translation>
    </message>
    <message>
        <location filename="../engine/live/session.py"/>
        <source>Making features of the imagery</source>
        <translation>Calculando variables de las imágenes</translation>
    </message>
    <message>
        <location filename="../engine/live/tiles.py"/>
        <source>a view has no negative size</source>
        <translation>una vista no tiene tamaño negativo</translation>
    </message>
    <message>
        <location filename="../engine/live/tiles.py"/>
        <source>it must be four numbers: left,bottom,right,top</source>
        <translation>deben ser cuatro números: left,bottom,right,top</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland.py"/>
        <source>give a mask of cropland or a model of it, not both</source>
        <translation>dar una máscara de tierras de cultivo o un modelo de ellas, no ambos</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland.py"/>
        <source>a model has no values to choose from</source>
        <translation>un modelo no tiene valores entre los que elegir</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland.py"/>
        <source>they belong to a mask of cropland, and there is none</source>
        <translation>corresponden a una máscara de tierras de cultivo, y no hay ninguna</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>“{text}” is no list of numbers, e.g. 40 or 40,50</source>
        <translation>“{text}” no es una lista de números, p. ej. 40 o 40,50</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>polygons of cropland have no values</source>
        <translation>los polígonos de tierras de cultivo no tienen valores</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>Reading the cropland mask</source>
        <translation>Leyendo la máscara de tierras de cultivo</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>it holds nothing where the map lies, only nodata</source>
        <translation>no contiene nada donde está el mapa, solo ausencia de datos</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>By {mask}, the map holds no cropland at all.</source>
        <translation>Según {mask}, el mapa no contiene ninguna tierra de cultivo.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>By {mask}, all of the map is cropland: nothing was kept out.</source>
        <translation>Según {mask}, todo el mapa es tierra de cultivo: no se excluyó nada.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>{mask} says nothing of {percent:.1f} % of the area; there every pixel was forced into a crop.</source>
        <translation>{mask} no dice nada del {percent:.1f} % de la zona; ahí cada píxel se asignó a la fuerza a un cultivo.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>it holds other values than 0 and 1 ({values}); say which of them are cropland</source>
        <translation>contiene valores distintos de 0 y 1 ({values}); decir cuáles de ellos son tierras de cultivo</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>it is neither a raster nor a layer of polygons</source>
        <translation>no es ni un ráster ni una capa de polígonos</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>it holds no polygon</source>
        <translation>no contiene ningún polígono</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>it has no coordinate system, so nobody knows where it lies</source>
        <translation>no tiene sistema de coordenadas, así que nadie sabe dónde está</translation>
    </message>
    <message>
        <location filename="../engine/mapping/cropland_mask.py"/>
        <source>it does not reach the mapped area</source>
        <translation>no alcanza la zona cartografiada</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields.py"/>
        <source>it is no layer of polygons</source>
        <translation>no es una capa de polígonos</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields.py"/>
        <source>none of it reaches the mapped area</source>
        <translation>nada de ello alcanza la zona cartografiada</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields.py"/>
        <source>it holds {kinds}, and fields must be polygons</source>
        <translation>contiene {kinds}, y los campos de cultivo deben ser polígonos</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields.py"/>
        <source>it has no such layer; it has {layers}</source>
        <translation>no tiene esa capa; tiene {layers}</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields.py"/>
        <source>it has several layers ({layers}); say which one</source>
        <translation>tiene varias capas ({layers}); decir cuál</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>The model learned from the mean series of whole parcels, and no layer of fields was given: each pixel was mapped by itself, by a noisier series than those that the held-out figures tell of.</source>
        <translation>El modelo aprendió de la serie media de parcelas enteras, y no se dio ninguna capa de campos de cultivo: cada píxel se cartografió por sí mismo, con una serie más ruidosa que aquellas de las que hablan las cifras reservadas.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>Segments of the imagery were mapped, not pixels. They end at the edges of squares of {side} pixels, and may reach across the border of two fields.</source>
        <translation>Se cartografiaron segmentos de las imágenes, no píxeles. Terminan en los bordes de cuadrados de {side} píxeles, y pueden cruzar el límite entre dos campos de cultivo.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>Between the fields of {fields} each segment was mapped.</source>
        <translation>Entre los campos de cultivo de {fields} se cartografió cada segmento.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>Between the fields of {fields} each pixel was mapped.</source>
        <translation>Entre los campos de cultivo de {fields} se cartografió cada píxel.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>Only the fields of {fields} are mapped; the rest is no data.</source>
        <translation>Solo se cartografían los campos de cultivo de {fields}; el resto queda sin datos.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>{number} of {total} fields were not classified: they hold no pixel&apos;s centre, or were never seen.</source>
        <translation>{number} de {total} campos de cultivo no se clasificaron: no contienen el centro de ningún píxel, o nunca se vieron.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>The model learned from segments, and was asked for the mean series of whole fields; its held-out figures are those of segments. Train it by parcel (--unit parcel) for figures of fields.</source>
        <translation>El modelo aprendió de segmentos, y se le pidió la serie media de campos de cultivo enteros; sus cifras reservadas son las de segmentos. Entrenarlo por parcela (--unit parcel) para tener cifras de campos de cultivo.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>The model learned from single pixels, and was asked for the mean series of whole fields; its held-out figures are those of pixels. Train it by parcel (--unit parcel) for figures of fields.</source>
        <translation>El modelo aprendió de píxeles sueltos, y se le pidió la serie media de campos de cultivo enteros; sus cifras reservadas son las de píxeles. Entrenarlo por parcela (--unit parcel) para tener cifras de campos de cultivo.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/fields_model.py"/>
        <source>Reading the fields</source>
        <translation>Leyendo los campos de cultivo</translation>
    </message>
    <message>
        <location filename="../engine/mapping/judge.py"/>
        <source>The map classifies other units than those that were held out in training, so its confidence is what the model itself says, and no pixel is called sure or unsure.</source>
        <translation>El mapa clasifica otras unidades que las reservadas en el entrenamiento, así que su confianza es lo que dice el propio modelo, y ningún píxel se llama seguro ni incierto.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/judge.py"/>
        <source>The map goes without a sensor that the model was measured with, so its confidence is what the model itself says, and no pixel is called sure or unsure.</source>
        <translation>El mapa prescinde de un sensor con el que se midió el modelo: su confianza es la que da el propio modelo, y ningún píxel se llama seguro o dudoso.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/judge.py"/>
        <source>The imagery lacks bands that the training had, so how unlike the training a pixel is could not be measured.</source>
        <translation>A las imágenes les faltan bandas que el entrenamiento tenía, así que no se pudo medir cuánto difiere un píxel del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/judge.py"/>
        <source>it is a share between {least} and {most}, such as 0.9, not {found:g}</source>
        <translation>es una parte entre {least} y {most}, como 0.9, no {found:g}</translation>
    </message>
    <message>
        <location filename="../engine/mapping/judge.py"/>
        <source>The model keeps nothing to judge single pixels by, so the map has no layers of unsure pixels and of applicability, and its confidence is what the model itself says. Train the model again to have them.</source>
        <translation>El modelo no guarda nada con que juzgar píxeles sueltos, así que el mapa no tiene capas de píxeles inciertos ni de aplicabilidad, y su confianza es lo que dice el propio modelo. Entrenar de nuevo el modelo para tenerlas.</translation>
    </message>
    <message>
        <location filename="../engine/mapping/predict_map.py"/>
        <source>Mapping</source>
        <translation>Cartografiando</translation>
    </message>
    <message>
        <location filename="../engine/mapping/predict_map.py"/>
        <source>Writing the map</source>
        <translation>Escribiendo el mapa</translation>
    </message>
    <message>
        <location filename="../engine/project/artefacts.py"/>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <location filename="../engine/project/artefacts.py"/>
        <source>model {name}</source>
        <translation>modelo {name}</translation>
    </message>
    <message>
        <location filename="../engine/project/artefacts.py"/>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <location filename="../engine/project/artefacts.py"/>
        <source>map {name}</source>
        <translation>mapa {name}</translation>
    </message>
    <message>
        <location filename="../engine/project/artefacts.py"/>
        <source>it does not hold an object</source>
        <translation>no contiene un objeto</translation>
    </message>
    <message>
        <location filename="../engine/project/document.py"/>
        <source>{problem} at line {line}, column {column}</source>
        <translation>{problem} en la línea {line}, columna {column}</translation>
    </message>
    <message>
        <location filename="../engine/project/document.py"/>
        <source>it is not text (byte {byte})</source>
        <translation>no es texto (byte {byte})</translation>
    </message>
    <message>
        <location filename="../engine/project/document.py"/>
        <source>it does not hold a project</source>
        <translation>no contiene un proyecto</translation>
    </message>
    <message>
        <location filename="../engine/project/project.py"/>
        <source>no write permission</source>
        <translation>sin permiso de escritura</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>Cropland was told from other land by the mask {mask}.</source>
        <translation>Las tierras de cultivo se distinguieron de otras con la máscara {mask}.</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>Imagery and labels</source>
        <translation>Imágenes y etiquetas</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>made by Furrow&apos;s simulator, free to use</source>
        <translation>producidas por el simulador de Furrow, de uso libre</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>Simulated.</source>
        <translation>Simulado.</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>Sentinel imagery</source>
        <translation>Imágenes Sentinel</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>free, full and open (Copernicus data terms)</source>
        <translation>gratuitas, completas y abiertas (condiciones de los datos Copernicus)</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>Contains modified Copernicus Sentinel data {years}.</source>
        <translation>Contiene datos modificados de Copernicus Sentinel {years}.</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>The table “{title}” that the model learned from</source>
        <translation>La tabla “{title}” de la que aprendió el modelo</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>The weights that the model began with</source>
        <translation>Los pesos de los que partió el modelo</translation>
    </message>
    <message>
        <location filename="../engine/report/gather.py"/>
        <source>as stated beside their name</source>
        <translation>como se indica junto a su nombre</translation>
    </message>
    <message>
        <location filename="../engine/report/later.py"/>
        <source>an object is wanted</source>
        <translation>se espera un objeto</translation>
    </message>
    <message>
        <location filename="../engine/sampling/next_parcel.py"/>
        <source>Nothing is labelled yet, and much of the area is like this.</source>
        <translation>Aún no hay nada etiquetado, y gran parte de la zona es así.</translation>
    </message>
    <message>
        <location filename="../engine/sampling/next_parcel.py"/>
        <source>Unlike anything labelled.</source>
        <translation>Distinta de todo lo etiquetado.</translation>
    </message>
    <message>
        <location filename="../engine/sampling/next_parcel.py"/>
        <source>Least sure: {first} or {second}?</source>
        <translation>La menos segura: ¿{first} o {second}?</translation>
    </message>
    <message>
        <location filename="../engine/service/failures.py"/>
        <source>a request for more memory was refused</source>
        <translation>se rechazó una petición de más memoria</translation>
    </message>
    <message>
        <location filename="../engine/service/failures.py"/>
        <source>the system ended it with {how} to free memory</source>
        <translation>el sistema lo terminó con {how} para liberar memoria</translation>
    </message>
    <message>
        <location filename="../engine/service/failures.py"/>
        <source>it ended with {how} while it used {percent:.0f} % of the memory</source>
        <translation>terminó con {how} mientras usaba el {percent:.0f} % de la memoria</translation>
    </message>
    <message>
        <location filename="../engine/studies/adapting.py"/>
        <source>Training on the other season or region</source>
        <translation>Entrenando con la otra temporada o región</translation>
    </message>
    <message>
        <location filename="../engine/studies/adapting.py"/>
        <source>Adapting, and training anew</source>
        <translation>Adaptando y entrenando de nuevo</translation>
    </message>
    <message>
        <location filename="../engine/studies/adapting.py"/>
        <source>the parcels are of one class alone</source>
        <translation>las parcelas son de una sola clase</translation>
    </message>
    <message>
        <location filename="../engine/studies/adapting_points.py"/>
        <source>The seasons are simulated: the figures say nothing of real fields</source>
        <translation>Las temporadas son simuladas: las cifras no dicen nada de parcelas reales</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>expected kilometres, as 20,25,30</source>
        <translation>se esperaban kilómetros, como 20,25,30</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>expected kilometres above 0, as 20,25,30</source>
        <translation>se esperaban kilómetros por encima de 0, como 20,25,30</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>no parcel has a place</source>
        <translation>ninguna parcela tiene lugar</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>none of {tries} that were tried: {why}</source>
        <translation>ninguno de los {tries} que se probaron: {why}</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>expected longitude,latitude, as 4.35,50.85</source>
        <translation>se esperaba longitud,latitud, como 4.35,50.85</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>expected degrees, as 4.35,50.85</source>
        <translation>se esperaban grados, como 4.35,50.85</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>{parcels} parcels of {classes} classes lie within {radius} km of {point}; {least} of two classes are needed</source>
        <translation>{parcels} parcelas de {classes} clases están a menos de {radius} km de {point}; hacen falta {least} de dos clases</translation>
    </message>
    <message>
        <location filename="../engine/studies/departure.py"/>
        <source>outside {radius} km of {point} some class has too few parcels to test on</source>
        <translation>fuera de {radius} km de {point}, alguna clase tiene muy pocas parcelas de prueba</translation>
    </message>
    <message>
        <location filename="../engine/studies/grounds.py"/>
        <source>their seasons do not line up: steps of the months {one}, and of {other}</source>
        <translation>sus temporadas no se corresponden: pasos de los meses {one}, y de {other}</translation>
    </message>
    <message>
        <location filename="../engine/studies/grounds.py"/>
        <source>they do not have the same series of bands</source>
        <translation>no tienen las mismas series de bandas</translation>
    </message>
    <message>
        <location filename="../engine/studies/grounds.py"/>
        <source>networks over patches are not tested in places that were moved</source>
        <translation>las redes sobre recortes no se prueban en lugares desplazados</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>one is a project, the other a table</source>
        <translation>uno es un proyecto, el otro una tabla</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>they are one and the same; two regions are needed</source>
        <translation>son la misma; hacen falta dos regiones</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>target</source>
        <translation>destino</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>the {place} has no {bands}</source>
        <translation>al {place} le faltan {bands}</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>{number} parcels lie in both places: they are learned from in the one and tested on in the other, so the figures flatter</source>
        <translation>{number} parcelas están en ambos lugares: en uno se aprende de ellas y en el otro se prueba con ellas, así que las cifras son demasiado optimistas</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>{number} parcels or samples lie in both places by their names, and are not tested on</source>
        <translation>{number} parcelas o muestras están en ambos lugares por sus nombres, y no se prueba con ellas</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>the time steps differ: means over calendar months are used</source>
        <translation>los pasos de tiempo difieren: se usan medias por mes natural</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>series that are no whole year cannot be turned by half of one</source>
        <translation>las series que no son un año entero no se pueden girar medio año</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>their seasons do not line up: one of them was seen on fewer than two dates</source>
        <translation>sus temporadas no se corresponden: una de ellas se vio en menos de dos fechas</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>their seasons do not line up: {days} days of the year are in both</source>
        <translation>sus temporadas no se corresponden: {days} días del año están en ambas</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>a project has no groupings: it belongs to a table</source>
        <translation>un proyecto no tiene agrupaciones: corresponde a una tabla</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>they share {number} crops with {least} samples in the target; two are needed</source>
        <translation>comparten {number} cultivos con {least} muestras en el destino; hacen falta dos</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>these crops have too few samples in one of them: {lacking}; there are {known}</source>
        <translation>estos cultivos tienen muy pocas muestras en uno de ellos: {lacking}; hay {known}</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>no parcel was seen in the imagery of {step}s</source>
        <translation>ninguna parcela se vio en las imágenes de {step}s</translation>
    </message>
    <message>
        <location filename="../engine/studies/places.py"/>
        <source>they share no series of the bands {bands}</source>
        <translation>no comparten ninguna serie de las bandas {bands}</translation>
    </message>
    <message>
        <location filename="../engine/studies/points.py"/>
        <source>{done} of {number} points</source>
        <translation>{done} de {number} puntos</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: do not adapt with parcels within {leads}. The model as it is (macro-F1 {as_is:.2f}) is better.</source>
        <translation>{recipe}: no adaptar con parcelas a menos de {leads}. El modelo tal cual (F1 macro {as_is:.2f}) es mejor.</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: adapting helps with parcels within {leads}; as it is: {as_is:.2f}</source>
        <translation>{recipe}: adaptar ayuda con parcelas a menos de {leads}; tal cual: {as_is:.2f}</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: these draws cannot tell whether adapting with parcels near helps or hurts: {leads} against {as_is:.2f} as it is</source>
        <translation>{recipe}: estos sorteos no permiten decir si adaptar con parcelas cercanas ayuda o perjudica: {leads} frente a {as_is:.2f} tal cual</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: trained anew from parcels within {leads} is behind the model as it is ({as_is:.2f})</source>
        <translation>{recipe}: entrenado de nuevo con parcelas a menos de {leads} queda por detrás del modelo tal cual ({as_is:.2f})</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: trained anew from parcels within {leads} is ahead of the model as it is ({as_is:.2f})</source>
        <translation>{recipe}: entrenado de nuevo con parcelas a menos de {leads} queda por delante del modelo tal cual ({as_is:.2f})</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: trained anew from parcels near and as it is ({as_is:.2f}) cannot be told apart: {leads}</source>
        <translation>{recipe}: entrenado de nuevo con parcelas cercanas y tal cual ({as_is:.2f}) no se pueden distinguir: {leads}</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: from parcels near, adapted is behind trained anew: {leads}</source>
        <translation>{recipe}: con parcelas cercanas, adaptado queda por detrás de entrenado de nuevo: {leads}</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}: from parcels near, adapted is ahead of trained anew: {leads}</source>
        <translation>{recipe}: con parcelas cercanas, adaptado queda por delante de entrenado de nuevo: {leads}</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}, {arm}: as many parcels from anywhere are worse than those within {leads}</source>
        <translation>{recipe}, {arm}: otras tantas parcelas de cualquier sitio son peores que las que están a menos de {leads}</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}, {arm}: as many parcels from anywhere are better than those within {leads}</source>
        <translation>{recipe}, {arm}: otras tantas parcelas de cualquier sitio son mejores que las que están a menos de {leads}</translation>
    </message>
    <message>
        <location filename="../engine/studies/radius.py"/>
        <source>{recipe}, {arm}: parcels near and as many from anywhere cannot be told apart: {leads}</source>
        <translation>{recipe}, {arm}: parcelas cercanas y otras tantas de cualquier sitio no se pueden distinguir: {leads}</translation>
    </message>
    <message>
        <location filename="../engine/studies/running.py"/>
        <source>nothing was scored</source>
        <translation>no se puntuó nada</translation>
    </message>
    <message>
        <location filename="../engine/studies/seasons.py"/>
        <source>they share no band of the recipe&apos;s sensors</source>
        <translation>no comparten ninguna banda de los sensores de la receta</translation>
    </message>
    <message>
        <location filename="../engine/studies/seasons.py"/>
        <source>Not in both seasons, and not used: {bands}</source>
        <translation>No están en ambas temporadas, y no se usan: {bands}</translation>
    </message>
    <message>
        <location filename="../engine/studies/seasons.py"/>
        <source>fewer than three months of the year are in both</source>
        <translation>menos de tres meses del año están en ambas</translation>
    </message>
    <message>
        <location filename="../engine/studies/tables.py"/>
        <source>Kept whole: the grouping “{name}”</source>
        <translation>Se mantiene entera: la agrupación “{name}”</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer.py"/>
        <source>some crop stands in one group only, so none of it is left to learn from</source>
        <translation>algún cultivo está en un solo grupo, así que no queda nada de él de lo que aprender</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer.py"/>
        <source>too few samples of some crop are left to test on</source>
        <translation>quedan muy pocas muestras de prueba de algún cultivo</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer.py"/>
        <source>{recipe}, {arm}</source>
        <translation>{recipe}, {arm}</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer_points.py"/>
        <source>One draw: no interval, so nothing can be told from chance</source>
        <translation>Un sorteo: sin intervalo, así que nada se puede distinguir del azar</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer_points.py"/>
        <source> (simulated)</source>
        <translation> (simulado)</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer_points.py"/>
        <source>From {source} to {target}{simulated}</source>
        <translation>De {source} a {target}{simulated}</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer_points.py"/>
        <source>Simulated fields: read the rows against each other only; they say nothing about real fields.</source>
        <translation>Parcelas simuladas: leer las filas solo unas frente a otras; no dicen nada de parcelas reales.</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer_recipes.py"/>
        <source>{recipe} learns from the area as well, or tells no crops</source>
        <translation>{recipe} aprende también de la zona, o no distingue cultivos</translation>
    </message>
    <message>
        <location filename="../engine/studies/transfer_recipes.py"/>
        <source>none of these recipes can learn from such places</source>
        <translation>ninguna de estas recetas puede aprender de tales lugares</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: do not adapt with so many parcels of each class: {labels}. The model as it is (macro-F1 {as_is:.2f}) is better.</source>
        <translation>{recipe}, {year}: no adaptar con tantas parcelas de cada clase: {labels}. El modelo tal cual (F1 macro {as_is:.2f}) es mejor.</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: adapting helps with so many parcels of each class: {labels}; as it is, the model reaches {as_is:.2f}</source>
        <translation>{recipe}, {year}: adaptar ayuda con tantas parcelas de cada clase: {labels}; tal cual, el modelo alcanza {as_is:.2f}</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: these draws cannot tell whether adapting helps or hurts: {labels} against {as_is:.2f} as it is. Keep the model as it is until more is known.</source>
        <translation>{recipe}, {year}: estos sorteos no permiten decir si adaptar ayuda o perjudica: {labels} frente a {as_is:.2f} tal cual. Mantener el modelo tal cual hasta saber más.</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: adapted is behind trained anew with {labels} of each class</source>
        <translation>{recipe}, {year}: adaptado queda por detrás de entrenado de nuevo con {labels} de cada clase</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: adapted is ahead of trained anew with {labels} of each class</source>
        <translation>{recipe}, {year}: adaptado queda por delante de entrenado de nuevo con {labels} de cada clase</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: trained anew is behind the model as it is ({as_is:.2f}) with {labels} of each class</source>
        <translation>{recipe}, {year}: entrenado de nuevo queda por detrás del modelo tal cual ({as_is:.2f}) con {labels} de cada clase</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: trained anew is ahead of the model as it is ({as_is:.2f}) with {labels} of each class</source>
        <translation>{recipe}, {year}: entrenado de nuevo queda por delante del modelo tal cual ({as_is:.2f}) con {labels} de cada clase</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>{recipe}, {year}: trained anew and as it is ({as_is:.2f}) cannot be told apart: {labels} of each class</source>
        <translation>{recipe}, {year}: entrenado de nuevo y tal cual ({as_is:.2f}) no se pueden distinguir: {labels} de cada clase</translation>
    </message>
    <message>
        <location filename="../engine/studies/years.py"/>
        <source>the dates of {table} tell no year</source>
        <translation>las fechas de {table} no indican ningún año</translation>
    </message>
    <message>
        <location filename="../engine/training/adapting.py"/>
        <source>no part of a model of this kind can be trained further by itself</source>
        <translation>ninguna parte de un modelo de este tipo puede seguir entrenándose por sí sola</translation>
    </message>
    <message>
        <location filename="../engine/training/adapting.py"/>
        <source>The model as it is does best on {parcels} unseen parcels: macro-F1 {as_is:.2f}, against {scratch:.2f} of one trained anew. Its kind cannot be trained further.</source>
        <translation>El modelo tal cual es el mejor en {parcels} parcelas no vistas: F1 macro {as_is:.2f}, frente a {scratch:.2f} de uno entrenado de nuevo. Su tipo no se puede entrenar más.</translation>
    </message>
    <message>
        <location filename="../engine/training/adapting.py"/>
        <source>A model trained anew does best on {parcels} unseen parcels: macro-F1 {scratch:.2f}, against {as_is:.2f} of the model as it is. Its kind cannot be trained further.</source>
        <translation>Un modelo entrenado de nuevo es el mejor en {parcels} parcelas no vistas: F1 macro {scratch:.2f}, frente a {as_is:.2f} del modelo tal cual. Su tipo no se puede entrenar más.</translation>
    </message>
    <message>
        <location filename="../engine/training/adapting.py"/>
        <source>The adapted model is best, by a lead that may be chance: on {parcels} unseen parcels it reaches macro-F1 {adapted:.2f}, as it is {as_is:.2f}, trained anew {scratch:.2f}.</source>
        <translation>El modelo adaptado es el mejor, con una ventaja que puede deberse al azar: en {parcels} parcelas no vistas alcanza un F1 macro de {adapted:.2f}, tal cual {as_is:.2f}, entrenado de nuevo {scratch:.2f}.</translation>
    </message>
    <message>
        <location filename="../engine/training/adapting.py"/>
        <source>Adapting helps: on {parcels} unseen parcels the adapted model reaches macro-F1 {adapted:.2f}, as it is {as_is:.2f}, trained anew {scratch:.2f}.</source>
        <translation>Adaptar ayuda: en {parcels} parcelas no vistas el modelo adaptado alcanza un F1 macro de {adapted:.2f}, tal cual {as_is:.2f}, entrenado de nuevo {scratch:.2f}.</translation>
    </message>
    <message>
        <location filename="../engine/training/adapting.py"/>
        <source>Adapting hurts or does not help: on {parcels} unseen parcels the model as it is reaches macro-F1 {as_is:.2f}, adapted {adapted:.2f}, trained anew {scratch:.2f}. Keep it as it is, or label more parcels and try again.</source>
        <translation>Adaptar perjudica o no ayuda: en {parcels} parcelas no vistas el modelo tal cual alcanza un F1 macro de {as_is:.2f}, adaptado {adapted:.2f}, entrenado de nuevo {scratch:.2f}. Mantenerlo tal cual, o etiquetar más parcelas e intentarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/training/adapting.py"/>
        <source>The earlier model is no help here: on {parcels} unseen parcels a model trained anew reaches macro-F1 {scratch:.2f}, the adapted one {adapted:.2f}, as it is {as_is:.2f}.</source>
        <translation>El modelo anterior no ayuda aquí: en {parcels} parcelas no vistas un modelo entrenado de nuevo alcanza un F1 macro de {scratch:.2f}, el adaptado {adapted:.2f}, tal cual {as_is:.2f}.</translation>
    </message>
    <message>
        <location filename="../engine/training/bundle.py"/>
        <source>what its card says of the learner cannot be read ({problem})</source>
        <translation>lo que su ficha dice del aprendiz no se puede leer ({problem})</translation>
    </message>
    <message>
        <location filename="../engine/training/bundle.py"/>
        <source>its classes are not those of its legend</source>
        <translation>sus clases no son las de su leyenda</translation>
    </message>
    <message>
        <location filename="../engine/training/bundle.py"/>
        <source>this Furrow has no learner “{name}”</source>
        <translation>este Furrow no tiene el método de aprendizaje “{name}”</translation>
    </message>
    <message>
        <location filename="../engine/training/bundle.py"/>
        <source>it is not the file that training wrote</source>
        <translation>no es el archivo que escribió el entrenamiento</translation>
    </message>
    <message>
        <location filename="../engine/training/bundle.py"/>
        <source>the model&apos;s card does not list it, so it cannot be checked</source>
        <translation>la ficha del modelo no lo menciona, así que no se puede comprobar</translation>
    </message>
    <message>
        <location filename="../engine/training/bundle.py"/>
        <source>its recipe has no proper name: {name}</source>
        <translation>su receta no tiene un nombre correcto: {name}</translation>
    </message>
    <message>
        <location filename="../engine/training/bundle.py"/>
        <source>it names a file outside its folder: {name}</source>
        <translation>nombra un archivo fuera de su carpeta: {name}</translation>
    </message>
    <message>
        <location filename="../engine/training/crossval.py"/>
        <source>no labelled parcel covers the centre of a pixel that was seen</source>
        <translation>ninguna parcela etiquetada cubre el centro de un píxel observado</translation>
    </message>
    <message>
        <location filename="../engine/training/crossval.py"/>
        <source>Fold {number} was finished before training was interrupted</source>
        <translation>El pliegue {number} se terminó antes de que se interrumpiera el entrenamiento</translation>
    </message>
    <message>
        <location filename="../engine/training/crossval.py"/>
        <source>Going on after fold {number}</source>
        <translation>Continuando tras el pliegue {number}</translation>
    </message>
    <message>
        <location filename="../engine/training/feature_heads.py"/>
        <source>{option} is none of {known}</source>
        <translation>{option} no es ninguno de {known}</translation>
    </message>
    <message>
        <location filename="../engine/training/few_shot.py"/>
        <source>{classes}: fewer than {number} samples</source>
        <translation>{classes}: menos de {number} muestras</translation>
    </message>
    <message>
        <location filename="../engine/training/few_shot.py"/>
        <source>fewer than two classes have {number} samples</source>
        <translation>menos de dos clases tienen {number} muestras</translation>
    </message>
    <message>
        <location filename="../engine/training/few_shot.py"/>
        <source>{number} labels a class</source>
        <translation>{number} etiquetas por clase</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>it was trained on {trained}, the imagery has {found}</source>
        <translation>se entrenó con {trained}, las imágenes tienen {found}</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>it was trained on {trained} time steps, the imagery has {found}</source>
        <translation>se entrenó con {trained} pasos de tiempo, las imágenes tienen {found}</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>a time step of it is {trained}, of the imagery {found}</source>
        <translation>uno de sus pasos de tiempo es {trained}, de las imágenes {found}</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>The imagery has no {lacking}, which the model “{model}” learned from: it maps by {found} alone. How good it is without was not measured.</source>
        <translation>Las imágenes no tienen {lacking}, de lo que aprendió el modelo “{model}”: cartografía solo con {found}. No se ha medido lo bueno que es sin ello.</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>The imagery does not say which convention its Sentinel-1 is in, and the model “{model}” learned from {trained}. If they differ, the map is worse for it.</source>
        <translation>Las imágenes no dicen en qué convención está su Sentinel-1, y el modelo “{model}” aprendió de {trained}. Si difieren, el mapa sale peor.</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>It is not known which convention the Sentinel-1 was in that the model “{model}” learned from; that of the imagery is {found}. If they differ, the map is worse for it.</source>
        <translation>No se sabe en qué convención estaba el Sentinel-1 del que aprendió el modelo “{model}”; la de las imágenes es {found}. Si difieren, el mapa sale peor.</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>its season begins about {trained}, that of the imagery about {found}; a model needs a season that begins in the same month</source>
        <translation>su temporada empieza hacia {trained}, la de las imágenes hacia {found}; un modelo necesita una temporada que empiece en el mismo mes</translation>
    </message>
    <message>
        <location filename="../engine/training/fit.py"/>
        <source>its Sentinel-1 is {trained}, that of the imagery {found}</source>
        <translation>su Sentinel-1 es {trained}, el de las imágenes {found}</translation>
    </message>
    <message>
        <location filename="../engine/training/ground.py"/>
        <source>no training sample was seen</source>
        <translation>no se vio ninguna muestra de entrenamiento</translation>
    </message>
    <message>
        <location filename="../engine/training/ground.py"/>
        <source>all training samples look the same</source>
        <translation>todas las muestras de entrenamiento son iguales</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>letters, digits and - _ . only</source>
        <translation>letras, cifras y - _ . solamente</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>at least two are needed</source>
        <translation>hacen falta al menos dos</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>at least one sensor is needed</source>
        <translation>hace falta al menos un sensor</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>each sensor once</source>
        <translation>cada sensor una vez</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>1 to {most}</source>
        <translation>de 1 a {most}</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>month, dekad or a number of days, as 16d</source>
        <translation>month, dekad o un número de días, como 16d</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>interpolate, nan, or a number</source>
        <translation>interpolate, nan o un número</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>MM-DD</source>
        <translation>MM-DD</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>at least one is needed</source>
        <translation>hace falta al menos uno</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>each band once</source>
        <translation>cada banda una vez</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>one number a band</source>
        <translation>un número por banda</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>must not be 0</source>
        <translation>no debe ser 0</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>{problem}: no such day or step</source>
        <translation>{problem}: no existe tal día o paso</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>{field}: {detail}</source>
        <translation>{field}: {detail}</translation>
    </message>
    <message>
        <location filename="../engine/training/imported_contract.py"/>
        <source>one of {known}</source>
        <translation>uno de {known}</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>it is larger than one ONNX file can be</source>
        <translation>es mayor de lo que puede ser un archivo ONNX</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>a smaller model</source>
        <translation>un modelo más pequeño</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>it is no whole ONNX model ({problem})</source>
        <translation>no es un modelo ONNX completo ({problem})</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>export it anew, with all weights in the one file and standard operators only</source>
        <translation>exportarlo de nuevo, con todos los pesos en el único archivo y solo operadores estándar</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>it has {number} inputs ({names})</source>
        <translation>tiene {number} entradas ({names})</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>export it with one input</source>
        <translation>exportarlo con una entrada</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>{number} of its outputs are tables of scores</source>
        <translation>{number} de sus salidas son tablas de puntuaciones</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>export it with one output of (samples, classes); with skl2onnx: zipmap=False</source>
        <translation>exportarlo con una salida de (muestras, clases); con skl2onnx: zipmap=False</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>it tells {found} classes apart, the JSON names {named}</source>
        <translation>distingue {found} clases, el JSON nombra {named}</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>name all its classes, in the order of its output</source>
        <translation>nombrar todas sus clases, en el orden de su salida</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>it does not run on {samples} series of {steps} steps and {bands} bands, laid out as {layout} ({problem})</source>
        <translation>no funciona con {samples} series de {steps} pasos y {bands} bandas, dispuestas como {layout} ({problem})</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>compare steps, bands and layout with how it was trained, and export it for any number of samples</source>
        <translation>comparar pasos, bandas y disposición con cómo se entrenó, y exportarlo para cualquier número de muestras</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>its output is no number for ordinary series</source>
        <translation>su salida no es un número para series corrientes</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>compare units and scaling with its training</source>
        <translation>comparar unidades y escala con su entrenamiento</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>its output is no probabilities (from {low:.2f} to {high:.2f}, sum {sum:.2f})</source>
        <translation>su salida no son probabilidades (de {low:.2f} a {high:.2f}, suma {sum:.2f})</translation>
    </message>
    <message>
        <location filename="../engine/training/importing.py"/>
        <source>say “output”: “logits” in the JSON, or export it with a softmax at its end</source>
        <translation>decir “output”: “logits” en el JSON, o exportarlo con un softmax al final</translation>
    </message>
    <message>
        <location filename="../engine/training/keep.py"/>
        <source>How far training is could not be written to {folder} ({problem}). Training goes on, but if it is interrupted, it begins anew.</source>
        <translation>No se pudo escribir en {folder} por dónde va el entrenamiento ({problem}). El entrenamiento sigue, pero si se interrumpe, empieza de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/training/learners/random_forest.py"/>
        <source>Growing the forest</source>
        <translation>Construyendo el bosque</translation>
    </message>
    <message>
        <location filename="../engine/training/legends.py"/>
        <source>a crop</source>
        <translation>un cultivo</translation>
    </message>
    <message>
        <location filename="../engine/training/legends.py"/>
        <source>“not cropland”</source>
        <translation>“not cropland”</translation>
    </message>
    <message>
        <location filename="../engine/training/legends.py"/>
        <source>the two legends hold more classes than a map can</source>
        <translation>las dos leyendas contienen más clases de las que puede tener un mapa</translation>
    </message>
    <message>
        <location filename="../engine/training/model_card.py"/>
        <source>it was changed after training wrote it</source>
        <translation>se modificó después de que el entrenamiento la escribiera</translation>
    </message>
    <message>
        <location filename="../engine/training/model_card.py"/>
        <source>it is no model card: it states no schema</source>
        <translation>no es una ficha de modelo: no indica ningún esquema</translation>
    </message>
    <message>
        <location filename="../engine/training/model_card.py"/>
        <source>“{field}” of its card is not what Furrow writes there</source>
        <translation>“{field}” de su ficha no es lo que Furrow escribe ahí</translation>
    </message>
    <message>
        <location filename="../engine/training/model_card.py"/>
        <source>it lists no files</source>
        <translation>no enumera archivos</translation>
    </message>
    <message>
        <location filename="../engine/training/networks/training.py"/>
        <source>it is a {found}, and the recipe trains a {wanted}</source>
        <translation>es un {found}, y la receta entrena un {wanted}</translation>
    </message>
    <message>
        <location filename="../engine/training/networks/training.py"/>
        <source>its tensor {name} does not fit</source>
        <translation>su tensor {name} no encaja</translation>
    </message>
    <message>
        <location filename="../engine/training/pixel_examples.py"/>
        <source>Reading the labelled parcels</source>
        <translation>Leyendo las parcelas etiquetadas</translation>
    </message>
    <message>
        <location filename="../engine/training/segmentation/design.py"/>
        <source>{encoder} does not know the bands {bands}: they are not used.</source>
        <translation>{encoder} no conoce las bandas {bands}: no se usan.</translation>
    </message>
    <message>
        <location filename="../engine/training/segmentation/with_torch/fitting.py"/>
        <source>it is another network, or takes other bands</source>
        <translation>es otra red, o admite otras bandas</translation>
    </message>
    <message>
        <location filename="../engine/training/segmentation/with_torch/fitting.py"/>
        <source>The model that it goes on from has other classes: its head began anew.</source>
        <translation>El modelo del que parte tiene otras clases: su cabecera empezó de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/training/segmentation/with_torch/pretrained.py"/>
        <source>{encoder} was trained on {trained} bands; {missing} are not in the imagery: the first convolution keeps {kept} of them, rescaled by {trained}/{given}.</source>
        <translation>{encoder} se entrenó con {trained} bandas; {missing} no están en las imágenes: la primera convolución conserva {kept} de ellas, reescalada por {trained}/{given}.</translation>
    </message>
    <message>
        <location filename="../engine/training/segmentation/with_torch/pretrained.py"/>
        <source>{encoder} does not know the bands {new}: they begin with the mean of the filters that it has.</source>
        <translation>{encoder} no conoce las bandas {new}: empiezan con la media de los filtros que tiene.</translation>
    </message>
    <message>
        <location filename="../engine/training/segmentation/with_torch/pretrained.py"/>
        <source>{encoder} was trained on single images: its first convolution is repeated for each of the {steps} time steps, divided by {steps}.</source>
        <translation>{encoder} se entrenó con imágenes sueltas: su primera convolución se repite para cada uno de los {steps} pasos de tiempo, dividida por {steps}.</translation>
    </message>
    <message>
        <location filename="../engine/training/series_inputs.py"/>
        <source>its card describes no inputs that Furrow knows</source>
        <translation>su ficha no describe entradas que Furrow conozca</translation>
    </message>
    <message>
        <location filename="../engine/training/series_inputs.py"/>
        <source>it learned from {trained} steps of {step}, and was given {found} of {other}</source>
        <translation>aprendió de {trained} pasos de {step}, y recibió {found} de {other}</translation>
    </message>
    <message>
        <location filename="../engine/training/series_inputs.py"/>
        <source>give series of the same steps, or train on those there are</source>
        <translation>dar series de los mismos pasos, o entrenar con los que hay</translation>
    </message>
    <message>
        <location filename="../engine/training/series_inputs.py"/>
        <source>it learned from {bands}, which these data lack</source>
        <translation>aprendió de {bands}, que faltan en estos datos</translation>
    </message>
    <message>
        <location filename="../engine/training/series_inputs.py"/>
        <source>give the same sensors and bands, or train on those there are</source>
        <translation>dar los mismos sensores y bandas, o entrenar con los que hay</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/few_labels.py"/>
        <source>Growing the trees</source>
        <translation>Construyendo los árboles</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/few_labels.py"/>
        <source>Learning from the unlabelled samples</source>
        <translation>Aprendiendo de las muestras sin etiqueta</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/frozen_features.py"/>
        <source>fewer than two classes have a sample that was seen</source>
        <translation>menos de dos clases tienen una muestra vista</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/frozen_features.py"/>
        <source>{share:.1%} of the labels stay the same with eight-bit numbers</source>
        <translation>el {share:.1%} de las etiquetas queda igual con números de ocho bits</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/frozen_features.py"/>
        <source>Learning</source>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/frozen_features.py"/>
        <source>it learned with the place of each sample, which these data lack</source>
        <translation>aprendió con el lugar de cada muestra, que falta en estos datos</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/frozen_features.py"/>
        <source>train a model without the setting “location”</source>
        <translation>entrene un modelo sin el ajuste “location”</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/imported.py"/>
        <source>a model from elsewhere cannot be trained here</source>
        <translation>un modelo de otro sitio no se puede entrenar aquí</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/imported.py"/>
        <source>it takes {steps} time steps, the series have {found}</source>
        <translation>admite {steps} pasos de tiempo, las series tienen {found}</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/imported.py"/>
        <source>a season of the same length and time step</source>
        <translation>una temporada de la misma longitud y paso de tiempo</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/network.py"/>
        <source>it is no network of series</source>
        <translation>no es una red de series</translation>
    </message>
    <message>
        <location filename="../engine/training/series_learners/network.py"/>
        <source>all samples are of one class</source>
        <translation>todas las muestras son de una clase</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>{name} is a whole number from {least}, not “{value}”</source>
        <translation>{name} es un número entero desde {least}, no “{value}”</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>{name} is a number above {least}, not “{value}”</source>
        <translation>{name} es un número mayor que {least}, no “{value}”</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>{name} is a number from {least} to {most}, not “{value}”</source>
        <translation>{name} es un número de {least} a {most}, no “{value}”</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>{name} is a multiple of {of} up to {most}, not “{value}”</source>
        <translation>{name} es un múltiplo de {of} hasta {most}, no “{value}”</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>{name} is true or false, not “{value}”</source>
        <translation>{name} es true o false, no “{value}”</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>{name} is one of {known}, not “{value}”</source>
        <translation>{name} es uno de {known}, no “{value}”</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>expected NAME=VALUE, found “{text}”</source>
        <translation>se esperaba NAME=VALUE, se encontró “{text}”</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>location: only the rows of a table bring theirs along, pixels do not yet</source>
        <translation>location: solo las filas de una tabla traen la suya, los píxeles todavía no</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>{recipe} has no setting {unknown}; it has {known}</source>
        <translation>{recipe} no tiene el ajuste {unknown}; tiene {known}</translation>
    </message>
    <message>
        <location filename="../engine/training/settings.py"/>
        <source>none of the recipes has a setting “{name}”</source>
        <translation>ninguna de las recetas tiene el ajuste “{name}”</translation>
    </message>
    <message>
        <location filename="../engine/training/table_samples.py"/>
        <source>dates differ from sample to sample: means over calendar months are used</source>
        <translation>las fechas difieren de una muestra a otra: se usan medias por mes natural</translation>
    </message>
    <message>
        <location filename="../engine/training/table_samples.py"/>
        <source>{sensor}: {bands} are missing at whole time steps and are not used</source>
        <translation>{sensor}: {bands} faltan en pasos de tiempo enteros y no se usan</translation>
    </message>
    <message>
        <location filename="../engine/training/table_samples.py"/>
        <source>location: the table&apos;s description names no columns of coordinates</source>
        <translation>location: la descripción de la tabla no nombra columnas de coordenadas</translation>
    </message>
    <message>
        <location filename="../engine/training/tabular.py"/>
        <source>it learned from {steps} steps ({time_step}), the series have {found} ({found_step})</source>
        <translation>aprendió de {steps} pasos ({time_step}), las series tienen {found} ({found_step})</translation>
    </message>
    <message>
        <location filename="../engine/training/tabular.py"/>
        <source>series of the same length and time step</source>
        <translation>series de la misma longitud y paso de tiempo</translation>
    </message>
    <message>
        <location filename="../engine/training/tabular.py"/>
        <source>its card names a file outside its folder</source>
        <translation>su ficha nombra un archivo fuera de su carpeta</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>Training: going on from epoch {epoch}</source>
        <translation>Entrenamiento: continuando desde la época {epoch}</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>Trying out how fast this computer trains</source>
        <translation>Probando con qué rapidez entrena este equipo</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>The loss is no number in {precision}: training goes on in float32</source>
        <translation>La pérdida no es un número con {precision}: el entrenamiento sigue en float32</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>Memory ran out: training goes on with {batch} samples at a time</source>
        <translation>Se agotó la memoria: el entrenamiento sigue con {batch} muestras a la vez</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>The graphics memory is too small: training goes on, on the processor</source>
        <translation>La memoria gráfica es demasiado pequeña: el entrenamiento sigue en el procesador</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>training “{network}” with two samples at a time</source>
        <translation>entrenar “{network}” con dos muestras a la vez</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>Training: epoch {epoch} of {epochs}, loss {loss:.3f}</source>
        <translation>Entrenamiento: época {epoch} de {epochs}, pérdida {loss:.3f}</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/fit.py"/>
        <source>Training: epoch {epoch} of {epochs}, loss {loss:.3f}, score {score:.2f}</source>
        <translation>Entrenamiento: época {epoch} de {epochs}, pérdida {loss:.3f}, puntuación {score:.2f}</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/rehearsal.py"/>
        <source>one network, {epochs} epochs</source>
        <translation>una red, {epochs} épocas</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/rehearsal.py"/>
        <source>{fits} networks one after another, {epochs} epochs each</source>
        <translation>{fits} redes una tras otra, {epochs} épocas cada una</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/rehearsal.py"/>
        <source>Training takes about {time} at most ({networks}, on {device} in {precision}) and about {memory:.0f} MB of memory, the program itself included</source>
        <translation>El entrenamiento dura como mucho unos {time} ({networks}, en {device} con {precision}) y ocupa unos {memory:.0f} MB de memoria, incluido el propio programa</translation>
    </message>
    <message>
        <location filename="../engine/training/torch_loop/rehearsal.py"/>
        <source>Training takes about {time} at most ({networks}, on {device} in {precision}), about {graphics} MB of graphics memory and {memory:.0f} MB of memory, the program itself included</source>
        <translation>El entrenamiento dura como mucho unos {time} ({networks}, en {device} con {precision}) y ocupa unos {graphics} MB de memoria gráfica y {memory:.0f} MB de memoria, incluido el propio programa</translation>
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
        <translation>ninguna parcela reservada tiene alguna</translation>
    </message>
    <message>
        <location filename="../engine/training/units_reading.py"/>
        <source>Looking for segments in the labelled parcels</source>
        <translation>Buscando segmentos en las parcelas etiquetadas</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cnn1d-sar.json"/>
        <source>Convolution along time, radar alone (CNN-1D)</source>
        <translation>Convolución a lo largo del tiempo, solo radar (CNN-1D)</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cnn1d-sar.json"/>
        <source>As cnn1d, from Sentinel-1 alone: for regions under cloud, and for models of earlier seasons that few parcels of this season adapt.</source>
        <translation>Como cnn1d, solo con Sentinel-1: para regiones bajo nubes, y para modelos de temporadas anteriores que unas pocas parcelas de esta temporada adaptan.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cnn1d.json"/>
        <source>Convolution along time, optical and radar (CNN-1D)</source>
        <translation>Convolución a lo largo del tiempo, óptico y radar (CNN-1D)</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cnn1d.json"/>
        <source>A small network that learns the shape of the season. Quick; wants some dozens of parcels, and can go on from a model of earlier seasons.</source>
        <translation>Una red pequeña que aprende la forma de la temporada. Rápida; pide unas decenas de parcelas, y puede partir de un modelo de temporadas anteriores.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropland.json"/>
        <source>Cropland or other land (random forest)</source>
        <translation>Tierras de cultivo u otras (bosque aleatorio)</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropland.json"/>
        <source>Tells cropland from other land, so that a map of crops need not call woods, water and roads a crop: train it, then map with --gate cropland-1. It needs parcels of crops and parcels labelled “not cropland”.</source>
        <translation>Distingue las tierras de cultivo de otras, para que un mapa de cultivos no tenga que llamar cultivo a bosques, aguas y caminos: entrenarla y cartografiar después con --gate cropland-1. Necesita parcelas de cultivos y parcelas etiquetadas “not cropland”.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/croplem-encoder.json"/>
        <source>Masked-autoencoder encoder on Sentinel-1 and Sentinel-2</source>
        <translation>Codificador autoenmascarado sobre Sentinel-1 y Sentinel-2</translation>
    </message>
    <message>
        <location filename="../resources/recipes/croplem-encoder.json"/>
        <source>A small transformer over both sensors that does with what is there, either sensor missing or not. Its pretraining is yet to come: it begins with random weights.</source>
        <translation>Un pequeño transformador sobre ambos sensores que se arregla con lo que hay, falte o no uno de ellos. Su preentrenamiento está por venir: empieza con pesos aleatorios.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropnet-1d.json"/>
        <source>CropNet on the season’s medians</source>
        <translation>CropNet sobre las medianas de la temporada</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropnet-1d.json"/>
        <source>CropNet with one median a band and no time: only to compare.</source>
        <translation>CropNet con una mediana por banda y sin tiempo: solo para comparar.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropnet-harmonic.json"/>
        <source>CropNet on yearly waves</source>
        <translation>CropNet sobre ondas anuales</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropnet-harmonic.json"/>
        <source>CropNet on the coefficients of yearly waves, which depend little on when images were taken.</source>
        <translation>CropNet sobre los coeficientes de ondas anuales, que dependen poco de cuándo se tomaron las imágenes.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropnet.json"/>
        <source>CropNet on an image of bands and time</source>
        <translation>CropNet sobre una imagen de bandas y tiempo</translation>
    </message>
    <message>
        <location filename="../resources/recipes/cropnet.json"/>
        <source>Sees each pixel as a small image of bands and time, and varies season and brightness as it learns: for models that go to other regions. Slow on a processor.</source>
        <translation>Ve cada píxel como una pequeña imagen de bandas y tiempo, y varía temporada y brillo mientras aprende: para modelos que van a otras regiones. Lenta en un procesador.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/few-labels.json"/>
        <source>Few labels: trees and a discriminant that learns from the area</source>
        <translation>Pocas etiquetas: árboles y un discriminante que aprende de la zona</translation>
    </message>
    <message>
        <location filename="../resources/recipes/few-labels.json"/>
        <source>The default: for 3 labels a class and more. Learns from unlabelled pixels that are like the labelled ones, too. Needs no deep learning, and is measured beside a random forest whenever it is trained.</source>
        <translation>La predeterminada: desde 3 etiquetas por clase. Aprende también de píxeles sin etiqueta parecidos a los etiquetados. No necesita aprendizaje profundo, y se mide junto a un bosque aleatorio cada vez que se entrena.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/galileo-finetuned.json"/>
        <source>Galileo, tuned on these labels</source>
        <translation>Galileo, ajustado a estas etiquetas</translation>
    </message>
    <message>
        <location filename="../resources/recipes/galileo-finetuned.json"/>
        <source>The smallest Galileo, tuned on your parcels pixel by pixel. The slowest of the pretrained networks.</source>
        <translation>El Galileo más pequeño, ajustado píxel a píxel a las parcelas propias. La más lenta de las redes preentrenadas.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/galileo-nano-joined.json"/>
        <source>Galileo’s features joined with the series</source>
        <translation>Variables de Galileo unidas a las series</translation>
    </message>
    <message>
        <location filename="../resources/recipes/galileo-nano-joined.json"/>
        <source>Galileo’s features beside the series themselves and their indices, in a random forest.</source>
        <translation>Variables de Galileo junto a las propias series y sus índices, en un bosque aleatorio.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/galileo-nano.json"/>
        <source>Galileo’s features</source>
        <translation>Variables de Galileo</translation>
    </message>
    <message>
        <location filename="../resources/recipes/galileo-nano.json"/>
        <source>Features of Galileo’s smallest encoder, and a linear head that your labels train in seconds.</source>
        <translation>Variables del codificador más pequeño de Galileo, y una cabecera lineal que las etiquetas propias entrenan en segundos.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/gradient-boosting.json"/>
        <source>Gradient boosting (LightGBM) on series and indices</source>
        <translation>Potenciación de gradiente (LightGBM) sobre series e índices</translation>
    </message>
    <message>
        <location filename="../resources/recipes/gradient-boosting.json"/>
        <source>Often the best where hundreds of parcels are labelled; weak where few are.</source>
        <translation>A menudo la mejor donde hay cientos de parcelas etiquetadas; débil donde hay pocas.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/logistic-regression.json"/>
        <source>Logistic regression on series and indices</source>
        <translation>Regresión logística sobre series e índices</translation>
    </message>
    <message>
        <location filename="../resources/recipes/logistic-regression.json"/>
        <source>The plainest model: quick, small, and a yardstick for all others.</source>
        <translation>El modelo más sencillo: rápido, pequeño y vara de medir para todos los demás.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-finetuned.json"/>
        <source>Presto, tuned on these labels</source>
        <translation>Presto, ajustado a estas etiquetas</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-finetuned.json"/>
        <source>A network that has seen the whole world’s seasons, tuned on your parcels. It begins with published weights.</source>
        <translation>Una red que ha visto las temporadas del mundo entero, ajustada a las parcelas propias. Parte de pesos publicados.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-joined.json"/>
        <source>Presto’s features joined with the series</source>
        <translation>Variables de Presto unidas a las series</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-joined.json"/>
        <source>Presto’s features beside the series themselves and their indices, in a random forest.</source>
        <translation>Variables de Presto junto a las propias series y sus índices, en un bosque aleatorio.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-worldcereal-finetuned.json"/>
        <source>Presto of WorldCereal, tuned on these labels</source>
        <translation>Presto de WorldCereal, ajustado a estas etiquetas</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-worldcereal-finetuned.json"/>
        <source>Presto as WorldCereal has trained it on crops of the world, tuned on your parcels.</source>
        <translation>Presto tal como lo entrenó WorldCereal con cultivos del mundo, ajustado a las parcelas propias.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-worldcereal.json"/>
        <source>Presto’s features, tuned on WorldCereal</source>
        <translation>Variables de Presto, ajustadas por WorldCereal</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto-worldcereal.json"/>
        <source>As “Presto’s features”, from an encoder that WorldCereal tuned on crops of the world.</source>
        <translation>Como “Variables de Presto”, de un codificador que WorldCereal ajustó a cultivos del mundo.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto.json"/>
        <source>Presto’s features</source>
        <translation>Variables de Presto</translation>
    </message>
    <message>
        <location filename="../resources/recipes/presto.json"/>
        <source>A foundation model’s features of each season, and a linear head that your labels train in seconds.</source>
        <translation>Variables de cada temporada de un modelo fundacional, y una cabecera lineal que las etiquetas propias entrenan en segundos.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/random-forest.json"/>
        <source>Random forest on monthly series</source>
        <translation>Bosque aleatorio sobre series mensuales</translation>
    </message>
    <message>
        <location filename="../resources/recipes/random-forest.json"/>
        <source>Many decision trees on the values and indices of every time step, by pixel. Fast, and needs no deep learning. What all others are compared with.</source>
        <translation>Muchos árboles de decisión sobre los valores e índices de cada paso de tiempo, por píxel. Rápido, y no necesita aprendizaje profundo. Aquello con lo que se comparan todos los demás.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/recurrent-unet.json"/>
        <source>Recurrent U-Net on Sentinel-1</source>
        <translation>U-Net recurrente sobre Sentinel-1</translation>
    </message>
    <message>
        <location filename="../resources/recipes/recurrent-unet.json"/>
        <source>Eight composites of VV and VH, handed from one to the next by recurrent gates, trained with the first, then the first two, … : for places under cloud, and for transfer to another season or region.</source>
        <translation>Ocho composiciones de VV y VH, pasadas de una a otra por puertas recurrentes, entrenadas con la primera, después las dos primeras, …: para lugares bajo nubes, y para trasladar a otra temporada o región.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-imagenet.json"/>
        <source>U-Net, encoder pretrained on ImageNet</source>
        <translation>U-Net, codificador preentrenado con ImageNet</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-imagenet.json"/>
        <source>ResNet-50 that learned from photographs, as the encoder of a U-Net: what pretraining on satellite images is measured against. Needs its published weights (103 MB, to be downloaded once), or the strategy “scratch”.</source>
        <translation>ResNet-50 que aprendió de fotografías, como codificador de una U-Net: aquello con lo que se mide el preentrenamiento con imágenes de satélite. Necesita sus pesos publicados (103 MB, se descargan una vez), o la estrategia “scratch”.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-satlas.json"/>
        <source>U-Net, encoder pretrained on SatlasPretrain</source>
        <translation>U-Net, codificador preentrenado con SatlasPretrain</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-satlas.json"/>
        <source>ResNet-50 that learned from labelled Sentinel-2 images of the world, as the encoder of a U-Net. Needs its published weights (103 MB, to be downloaded once), or the strategy “scratch”. Many parcels and a graphics card help.</source>
        <translation>ResNet-50 que aprendió de imágenes Sentinel-2 etiquetadas de todo el mundo, como codificador de una U-Net. Necesita sus pesos publicados (103 MB, se descargan una vez), o la estrategia “scratch”. Ayudan muchas parcelas y una tarjeta gráfica.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-scratch.json"/>
        <source>U-Net with random weights</source>
        <translation>U-Net con pesos aleatorios</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-scratch.json"/>
        <source>A small U-Net (ResNet-18) that knows nothing at the beginning; takes Sentinel-2 and Sentinel-1 together and needs no download.</source>
        <translation>Una U-Net pequeña (ResNet-18) que al principio no sabe nada; admite Sentinel-2 y Sentinel-1 juntos y no necesita descarga.</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-ssl4eo.json"/>
        <source>U-Net, encoder pretrained on SSL4EO-S12</source>
        <translation>U-Net, codificador preentrenado con SSL4EO-S12</translation>
    </message>
    <message>
        <location filename="../resources/recipes/unet-ssl4eo.json"/>
        <source>ResNet-50 that saw a million Sentinel-2 images of the world, as the encoder of a U-Net; sees a field&apos;s shape and surroundings. Needs its published weights (94 MB, to be downloaded once), or the strategy “scratch”. Many parcels and a graphics card help.</source>
        <translation>ResNet-50 que vio un millón de imágenes Sentinel-2 del mundo, como codificador de una U-Net; ve la forma y el entorno de una parcela. Necesita sus pesos publicados (94 MB, se descargan una vez), o la estrategia “scratch”. Ayudan muchas parcelas y una tarjeta gráfica.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Step 1: the folder of the project, the area to map, and the season. One project is one area in one season.</source>
        <translation>Paso 1: la carpeta del proyecto, la zona que cartografiar y la temporada. Un proyecto es una zona en una temporada.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Chooses a new or empty folder for the project; with a folder chosen, goes on to the imagery. All that Furrow makes lies in that folder.</source>
        <translation>Permite elegir una carpeta nueva o vacía para el proyecto; con una carpeta elegida, pasa a las imágenes. Todo lo que hace Furrow queda en esa carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Opens the folder of a project that was made before, and shows how far it is.</source>
        <translation>Abre la carpeta de un proyecto creado antes y muestra hasta dónde llegó.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>What is mapped. A smaller area is downloaded and mapped faster; it needs to hold the labelled parcels.</source>
        <translation>Lo que se cartografía. Una zona más pequeña se descarga y se cartografía más rápido; debe contener las parcelas etiquetadas.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Maps all that the imagery covers. For a download, choose an area instead.</source>
        <translation>Cartografía todo lo que cubren las imágenes. Para una descarga, elegir en su lugar una zona.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Draw the area on the map: a rectangle, a polygon or a circle. Escape gives the pointer back.</source>
        <translation>Dibujar la zona en el mapa: un rectángulo, un polígono o un círculo. Escape devuelve el puntero.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Takes as the area what QGIS’s map shows at this moment.</source>
        <translation>Toma como zona lo que el mapa de QGIS muestra en este momento.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Takes the rectangle around a layer’s polygons, or around those that are selected.</source>
        <translation>Toma el rectángulo en torno a los polígonos de una capa, o en torno a los seleccionados.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Takes back the last change of the area, then the one before it.</source>
        <translation>Deshace el último cambio de la zona, luego el anterior.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Maps only what lies inside the polygons, as for a district or a farm. Without it the whole rectangle around them is mapped.</source>
        <translation>Cartografía solo lo que está dentro de los polígonos, como para una comarca o una explotación. Sin esto se cartografía todo el rectángulo que los rodea.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Drag a rectangle on the map. Its corners can be dragged later.</source>
        <translation>Arrastrar un rectángulo en el mapa. Sus esquinas se pueden arrastrar después.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Click the corners of the area on the map. Enter or a right click ends it.</source>
        <translation>Hacer clic en el mapa en los vértices de la zona. Intro o un clic derecho la termina.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Drag a circle on the map, from its centre outwards.</source>
        <translation>Arrastrar un círculo en el mapa, desde su centro hacia fuera.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Adds OpenStreetMap below the other layers, to see where you are. It comes from its own servers.</source>
        <translation>Añade OpenStreetMap debajo de las demás capas, para ver dónde se está. Viene de sus propios servidores.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>The months that the map is about. The seasons offered fit the place; choose your own days where yours differs, or let Furrow find the months that the imagery covers best.</source>
        <translation>Los meses de los que trata el mapa. Las temporadas ofrecidas se ajustan al lugar; elegir días propios donde la temporada sea otra, o dejar que Furrow busque los meses que mejor cubren las imágenes.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>The day on which the season begins: well before the crops emerge.</source>
        <translation>El día en que comienza la temporada: bastante antes de la emergencia de los cultivos.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>The day on which the season ends: after the last harvest.</source>
        <translation>El día en que termina la temporada: después de la última cosecha.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>When crops usually grow at this latitude, and which of them the season holds. Years and places differ by a month or more.</source>
        <translation>Cuándo suelen crecer los cultivos en esta latitud y cuáles de ellos abarca la temporada. Los años y los lugares difieren en un mes o más.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>About how much has to be downloaded for this area and season. Step 2 looks it up exactly.</source>
        <translation>Aproximadamente cuánto hay que descargar para esta zona y esta temporada. El paso 2 lo averigua con exactitud.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Step 2: a season of satellite imagery, from the network or from a folder, made into cloud-free pictures at even steps of time.</source>
        <translation>Paso 2: una temporada de imágenes de satélite, de la red o de una carpeta, convertida en imágenes sin nubes a pasos de tiempo regulares.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Does what comes next for the imagery. Before a download it first looks at what there is, and says how clear the season is and how much has to be downloaded.</source>
        <translation>Hace lo que toca a continuación con las imágenes. Antes de una descarga mira primero lo que hay y dice cuán despejada está la temporada y cuánto hay que descargar.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Furrow downloads the imagery of your area and season, and no more.</source>
        <translation>Furrow descarga las imágenes de la zona y la temporada elegidas, y nada más.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Reads imagery from a folder on this computer: a STAC catalog, or GeoTIFFs with the date in their names. Nothing in it is changed.</source>
        <translation>Lee imágenes de una carpeta de este equipo: un catálogo STAC o archivos GeoTIFF con la fecha en el nombre. No se cambia nada en ella.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>What to download: from which source, of which satellites, and how much cloud a date may have.</source>
        <translation>Qué descargar: de qué fuente, de qué satélites y con cuántas nubes como máximo en una fecha.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Whose archive the imagery comes from. Archives differ in the satellites that they hold, and in whether they want an account.</source>
        <translation>De qué archivo satelital vienen las imágenes. Los archivos difieren en los satélites que contienen y en si piden una cuenta.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Optical imagery, a pixel each 10 m. It sees nothing through clouds.</source>
        <translation>Imágenes ópticas, un píxel cada 10 m. No ven nada a través de las nubes.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Radar imagery, a pixel each 10 m. It sees through clouds, which helps where the season is cloudy.</source>
        <translation>Imágenes de radar, un píxel cada 10 m. Ven a través de las nubes, lo que ayuda donde la temporada es nubosa.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Dates on which clouds hide more of your area than this are not downloaded. Lower it to download less, raise it where clear days are rare.</source>
        <translation>Las fechas en que las nubes tapan más de la zona que esto no se descargan. Bajarlo para descargar menos, subirlo donde los días despejados son escasos.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>How the season becomes pictures, one a time step. The defaults serve most. Once the project is made they are settled, since its models are made for them.</source>
        <translation>Cómo la temporada se convierte en imágenes, una por paso de tiempo. Los valores por defecto sirven casi siempre. Una vez creado el proyecto quedan fijados, pues sus modelos se hacen para ellos.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>How much time one picture covers. Shorter steps show more of a crop’s season, and need more clear days: look at the chart first.</source>
        <translation>Cuánto tiempo abarca una imagen. Los pasos más cortos muestran mejor la temporada de un cultivo, pero requieren más días despejados: conviene mirar antes el gráfico.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>How the clear dates of a time step become one picture.</source>
        <translation>Cómo las fechas despejadas de un paso de tiempo se convierten en una sola imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>What is left out as cloud. Strict loses clear land, lenient lets haze and snow through.</source>
        <translation>Qué se descarta como nube. “Estricto” pierde terreno despejado, “permisivo” deja pasar bruma y nieve.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>What lies this close to a cloud or its shadow is left out, too, for their edges are seldom found.</source>
        <translation>También se descarta lo que está así de cerca de una nube o de su sombra, pues sus bordes rara vez se detectan bien.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Sentinel-1 looks from two sides, when it flies north and when it flies south. In one picture they give more dates; apart, hills disturb less.</source>
        <translation>Sentinel-1 mira desde dos lados, cuando vuela hacia el norte y cuando vuela hacia el sur. Juntos en una imagen dan más fechas; por separado, el relieve estorba menos.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>The account of the source, kept by QGIS. Furrow sends it with the download, and writes it nowhere.</source>
        <translation>La cuenta de la fuente, guardada por QGIS. Furrow la envía con la descarga y no la escribe en ningún sitio.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>What the season’s imagery is good for: how often the ground is seen clear, and where there are gaps.</source>
        <translation>Para qué sirven las imágenes de la temporada: con qué frecuencia se ve despejado el suelo y dónde hay huecos.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>A bar for each step of time: how many clear views it has. Dots are radar dates; what is hatched was hardly ever seen clear. Point at a bar for its figures.</source>
        <translation>Una barra por paso de tiempo: cuántas observaciones despejadas tiene. Los puntos son fechas de radar; lo rayado apenas se vio despejado. Señalar una barra para ver sus cifras.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Downloads the dates that failed; the others stay as they are.</source>
        <translation>Descarga las fechas que fallaron; las demás quedan como están.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Adds the season to the map, a layer for each step of time. QGIS’s temporal controller plays it.</source>
        <translation>Añade la temporada al mapa, una capa por paso de tiempo. El controlador temporal de QGIS la reproduce.</translation>
    </message>
    <message>
        <location filename="../plugin/help/area_words.py"/>
        <source>Lists the dates of the imagery, and where the season has gaps.</source>
        <translation>Enumera las fechas de las imágenes y dónde tiene huecos la temporada.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The engine is the part of Furrow that computes. Here it gets an environment of its own; QGIS is not changed.</source>
        <translation>El motor es la parte de Furrow que calcula. Aquí recibe un entorno propio; QGIS no se cambia.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>What will be done: where the engine goes, what is downloaded from whom, how much disk it takes and about how long. Nothing happens before you agree.</source>
        <translation>Lo que se hará: adónde va el motor, qué se descarga de quién, cuánto disco ocupa y cuánto tarda más o menos. No ocurre nada sin consentimiento.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The default recipe needs no deep learning, and it can be added later. What this computer cannot do is grey.</source>
        <translation>La receta predeterminada no necesita aprendizaje profundo, y se puede añadir más tarde. Lo que este equipo no puede hacer está en gris.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Takes another Python program for the engine. It needs to be version 3.11 to 3.14.</source>
        <translation>Toma otro programa Python para el motor. Debe ser de la versión 3.11 a la 3.14.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Takes the packages from a folder, for computers without a network, or from the network again.</source>
        <translation>Toma los paquetes de una carpeta, para equipos sin red, o de nuevo de la red.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Begins the set-up with what is shown. You can stop it at any moment.</source>
        <translation>Comienza la instalación con lo que se muestra. Se puede detener en cualquier momento.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Removes the engine from this computer, after asking once more. Projects, models and maps stay.</source>
        <translation>Quita el motor de este equipo, tras preguntar una vez más. Los proyectos, modelos y mapas se conservan.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Back to the choices, to try another Python or a folder.</source>
        <translation>Vuelve a las opciones, para probar otro Python o una carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Stops the set-up. What is half-made is made anew the next time.</source>
        <translation>Detiene la instalación. Lo que quedó a medias se rehace la próxima vez.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Copies what happened, so that you can send it to whoever helps you. Passwords and personal names are left out.</source>
        <translation>Copia lo ocurrido, para poder enviarlo a quien ayude. Las contraseñas y los nombres personales se omiten.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>What the set-up says while it works.</source>
        <translation>Lo que dice la instalación mientras trabaja.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Takes labels from a layer or a file into the project. Nothing is saved before you press “Import”, and one undo takes all of it back.</source>
        <translation>Lleva al proyecto etiquetas de una capa o un archivo. No se guarda nada antes de pulsar “Importar”, y deshacer una vez lo revierte todo.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The layer that holds the labels: parcels or points.</source>
        <translation>La capa que contiene las etiquetas: parcelas o puntos.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Opens a file of labels: a layer, GPS points, or a table (CSV).</source>
        <translation>Abre un archivo de etiquetas: una capa, puntos GPS o una tabla (CSV).</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Which columns of the table hold the coordinates, and in which coordinate system they are.</source>
        <translation>Qué columnas de la tabla contienen las coordenadas y en qué sistema de coordenadas están.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Reads the points of the table with these columns.</source>
        <translation>Lee los puntos de la tabla con estas columnas.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The field that names the crop.</source>
        <translation>El campo que nombra el cultivo.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The field with the day of the visit. It may be left empty.</source>
        <translation>El campo con el día de la visita. Puede dejarse vacío.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The field that names who saw the crop. It may be left empty.</source>
        <translation>El campo que nombra a quien vio el cultivo. Puede dejarse vacío.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>A field with remarks. It may be left empty.</source>
        <translation>Un campo con notas. Puede dejarse vacío.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Each point gives its crop to the parcel of this layer that it lies in. Without a layer the points stay points, and the model does not learn from them.</source>
        <translation>Cada punto da su cultivo a la parcela de esta capa en la que está. Sin capa, los puntos siguen siendo puntos y el modelo no aprende de ellos.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Each value of the crop field, and what it becomes: a crop of the project, a new one, or nothing.</source>
        <translation>Cada valor del campo de cultivo y en qué se convierte: un cultivo del proyecto, uno nuevo o nada.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>What cannot be taken, and why. A click shows the place on the map, where it flashes.</source>
        <translation>Lo que no se puede tomar, y por qué. Un clic muestra el lugar en el mapa, donde parpadea.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Saves what fits. One undo takes all of it back.</source>
        <translation>Guarda lo que sirve. Deshacer una vez lo revierte todo.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Takes a model of another project for the maps of this one. Its season and satellites must fit.</source>
        <translation>Toma un modelo de otro proyecto para los mapas de este. Su temporada y sus satélites deben ser compatibles.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The folder of a model, or of a project: then its newest model is taken.</source>
        <translation>La carpeta de un modelo, o de un proyecto: entonces se toma su modelo más reciente.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Trains the model further on your parcels, compares it with the model as it is and with a new one, and keeps the best.</source>
        <translation>Entrena más el modelo con las parcelas propias, lo compara con el modelo tal cual y con uno nuevo, y conserva el mejor.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Maps with the model as it is. Its accuracy here is not measured.</source>
        <translation>Cartografía con el modelo tal cual. Su exactitud aquí no se mide.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Begins a project for another season with the area, crops and parcels of this one.</source>
        <translation>Comienza un proyecto para otra temporada con la zona, los cultivos y las parcelas de este.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>A new or empty folder for the new project.</source>
        <translation>Una carpeta nueva o vacía para el nuevo proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The first day of the new season.</source>
        <translation>El primer día de la nueva temporada.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The last day of the new season.</source>
        <translation>El último día de la nueva temporada.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Downloads the imagery of the new season at once.</source>
        <translation>Descarga enseguida las imágenes de la nueva temporada.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Makes the project now. Put the imagery into its folder inputs/imagery later.</source>
        <translation>Crea el proyecto ahora. Poner después las imágenes en su carpeta inputs/imagery.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The imagery of the new season is on this computer already.</source>
        <translation>Las imágenes de la nueva temporada ya están en este equipo.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The folder with the imagery of the new season.</source>
        <translation>La carpeta con las imágenes de la nueva temporada.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Chooses two maps to lie over each other, with a line between them that you drag.</source>
        <translation>Permite elegir dos mapas para superponerlos, separados por una línea que se arrastra.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The map or layer to the left of the line.</source>
        <translation>El mapa o la capa a la izquierda de la línea.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The map or layer to the right of the line.</source>
        <translation>El mapa o la capa a la derecha de la línea.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>All that Furrow did lately, does now, or is about to do. Closing this window ends nothing.</source>
        <translation>Todo lo que Furrow hizo hace poco, hace ahora o está por hacer. Cerrar esta ventana no termina nada.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The jobs, newest first. Choose one to read its log.</source>
        <translation>Las tareas, la más reciente primero. Elegir una para leer su registro.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>What the chosen job said, step by step.</source>
        <translation>Lo que dijo la tarea elegida, paso a paso.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Stops the job that runs now. What is finished is kept.</source>
        <translation>Detiene la tarea en curso. Lo terminado se conserva.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Opens the folder of the chosen job’s project.</source>
        <translation>Abre la carpeta del proyecto de la tarea elegida.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Copies the log of the chosen job.</source>
        <translation>Copia el registro de la tarea elegida.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Empties the list. No project and no map is removed.</source>
        <translation>Vacía la lista. No se quita ningún proyecto ni ningún mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>What Furrow keeps in mind for all projects.</source>
        <translation>Lo que Furrow recuerda para todos los proyectos.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Sets up the engine, the part of Furrow that computes; makes it anew, or removes it.</source>
        <translation>Instala el motor, la parte de Furrow que calcula; lo rehace o lo quita.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The Python program that the set-up of the engine begins with. Empty: Furrow looks for one.</source>
        <translation>El programa Python con el que comienza la instalación del motor. Vacío: Furrow busca uno.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>A folder with the packages of the engine, for computers without a network. Empty: they are downloaded.</source>
        <translation>Una carpeta con los paquetes del motor, para equipos sin red. Vacío: se descargan.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Your name, as it is written beside each label that you give by hand. Empty: the name of your account on this computer.</source>
        <translation>El nombre propio, tal como se escribe junto a cada etiqueta puesta a mano. Vacío: el nombre de la cuenta en este equipo.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Where the weights of pretrained networks are kept, which some recipes download. Empty: a folder of Furrow’s own.</source>
        <translation>Dónde se guardan los pesos de las redes preentrenadas, que algunas recetas descargan. Vacío: una carpeta propia de Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>The language in which reports are opened.</source>
        <translation>El idioma en que se abren los informes.</translation>
    </message>
    <message>
        <location filename="../plugin/help/dialog_words.py"/>
        <source>Opens the documentation of the panel and of these settings.</source>
        <translation>Abre la documentación del panel y de estos ajustes.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Furrow’s panel goes down five steps, from an area to a crop map with its accuracy. The mark beside a step says whether it is done, ready to begin, or out of date.</source>
        <translation>El panel de Furrow recorre cinco pasos, desde una zona hasta un mapa de cultivos con su exactitud. La marca junto a un paso dice si está hecho, listo para comenzar o desactualizado.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Opens the project that you worked on last. Closing a project (Project → Close) takes this button away.</source>
        <translation>Abre el último proyecto en el que trabajó. Al cerrar un proyecto (Proyecto → Cerrar) desaparece este botón.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Makes a small simulated season with labelled parcels, and goes through all five steps with it. Nothing is downloaded.</source>
        <translation>Crea una pequeña temporada simulada con parcelas etiquetadas y recorre con ella los cinco pasos. No se descarga nada.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Tells what a button or field is for: click this, then what you want to know about. Shift+F1 does the same with the keyboard.</source>
        <translation>Dice para qué sirve un botón o un campo: hacer clic aquí y después en aquello que se quiere conocer. Mayús+F1 hace lo mismo con el teclado.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Begin, open or close a Furrow project, look at its jobs and their logs, or change how the engine is set up.</source>
        <translation>Comenzar, abrir o cerrar un proyecto de Furrow, ver sus tareas y los registros de estas, o cambiar cómo está instalado el motor.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Imagery and parcels of this project are simulated, so its map shows no real place.</source>
        <translation>Las imágenes y las parcelas de este proyecto son simuladas, así que su mapa no muestra ningún lugar real.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Says what went wrong, or what to do next. Closing it changes nothing else.</source>
        <translation>Dice qué salió mal o qué hacer a continuación. Cerrarlo no cambia nada más.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>The job that runs, how far it is, and about how long it still takes. It goes on when you close the panel.</source>
        <translation>La tarea en curso, hasta dónde llegó y cuánto le queda más o menos. Continúa al cerrar el panel.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Stops the job within three seconds. What is finished is kept, and starting the job again goes on from there.</source>
        <translation>Detiene la tarea en menos de tres segundos. Lo terminado se conserva, y al iniciar de nuevo la tarea se continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../plugin/help/frame_words.py"/>
        <source>Opens the list of jobs, with what each of them said.</source>
        <translation>Abre la lista de tareas, con lo que dijo cada una.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Step 3: parcels whose crop is known. Furrow learns from some of them, and measures the map on the others.</source>
        <translation>Paso 3: parcelas cuyo cultivo se conoce. Furrow aprende de algunas de ellas y mide el mapa con las demás.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Makes the project from what was chosen; once it is made, shows its labels on the map, or leads on to the model when they are enough.</source>
        <translation>Crea el proyecto con lo elegido; una vez creado, muestra sus etiquetas en el mapa, o lleva al modelo cuando bastan.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Adds the labels of the project to the map, and goes there.</source>
        <translation>Añade las etiquetas del proyecto al mapa y va allí.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>A layer of polygons, each the outline of one parcel.</source>
        <translation>Una capa de polígonos, cada uno el contorno de una parcela.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Opens a file of labelled parcels, and adds it as a layer.</source>
        <translation>Abre un archivo de parcelas etiquetadas y lo añade como capa.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>The field of the layer that names the crop of each parcel.</source>
        <translation>El campo de la capa que nombra el cultivo de cada parcela.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Where you have no labels yet: name the crops, with commas between them, and label parcels on the map once the project is made.</source>
        <translation>Si aún no hay etiquetas: nombrar los cultivos, separados por comas, y etiquetar parcelas en el mapa una vez creado el proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Labels by hand: take a parcel with one of the tools, then give its crop with a digit key or a click on the crop. Each label is saved at once.</source>
        <translation>Etiqueta a mano: tomar una parcela con una de las herramientas y dar su cultivo con una tecla numérica o con un clic en el cultivo. Cada etiqueta se guarda al instante.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Takes the parcel that you click, from the layer named below, or a label that is there already.</source>
        <translation>Toma la parcela en la que se hace clic, de la capa indicada debajo, o una etiqueta existente.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Finds the outline of the field that you click in the imagery, and says where its edge is weak.</source>
        <translation>Busca en las imágenes el contorno de la parcela en la que se hace clic y dice dónde su borde es débil.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Draws an outline, a corner with each click. Enter or a right click ends it; backspace takes the last corner back.</source>
        <translation>Dibuja un contorno, un vértice con cada clic. Intro o un clic derecho lo termina; Retroceso quita el último vértice.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>The layer of polygons that the tool “Parcel” takes parcels from.</source>
        <translation>La capa de polígonos de la que la herramienta “Parcela” toma parcelas.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>The crops with their keys and their labelled parcels; “2 more” are needed until a crop’s accuracy means something. Del or a right click takes a crop without labels out.</source>
        <translation>Los cultivos con sus teclas y sus parcelas etiquetadas; hacen falta “2 más” hasta que la exactitud de un cultivo signifique algo. Supr o un clic derecho quita un cultivo sin etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>The name of a crop that is missing in the list above.</source>
        <translation>El nombre de un cultivo que falta en la lista de arriba.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Adds this crop at the end of the list.</source>
        <translation>Añade este cultivo al final de la lista.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Goes to the parcel whose label would help the map most, and says why. Space on the map does the same.</source>
        <translation>Va a la parcela cuya etiqueta más ayudaría al mapa y dice por qué. Espacio en el mapa hace lo mismo.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Takes back the last step of labelling, a new crop too, then the one before it, up to the opening of the project.</source>
        <translation>Deshace el último paso del etiquetado, también un cultivo nuevo, y luego el anterior, hasta la apertura del proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Removes the label of the parcel that is chosen on the map.</source>
        <translation>Quita la etiqueta de la parcela elegida en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Takes labels from a layer, a file, GPS points or a table. What fits and what does not is shown before anything is saved.</source>
        <translation>Toma etiquetas de una capa, un archivo, puntos GPS o una tabla. Se muestra lo que sirve y lo que no antes de guardar nada.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Paints a quick map of the view anew with each label. It shows where the labels lead; how good it is was not measured.</source>
        <translation>Pinta de nuevo con cada etiqueta un mapa rápido de la vista. Muestra adónde llevan las etiquetas; su calidad no se midió.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>What the preview tells crops apart by: the bands and indices of the season, at once, or the features of a pretrained network. These need deep learning, and take over from the bands as they are made.</source>
        <translation>Aquello por lo que la vista previa distingue los cultivos: las bandas y los índices de la temporada, al momento, o las variables de una red preentrenada. Estas requieren aprendizaje profundo y van sustituyendo a las bandas a medida que se calculan.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>The season of the parcel under the pointer, with the mean of each crop behind it. A hollow dot is a step of time without a clear view.</source>
        <translation>La temporada de la parcela bajo el puntero, con la media de cada cultivo detrás. Un punto hueco es un paso de tiempo sin observación despejada.</translation>
    </message>
    <message>
        <location filename="../plugin/help/label_words.py"/>
        <source>Which band or index the chart shows.</source>
        <translation>Qué banda o índice muestra el gráfico.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Step 4: a model learns the crops from the labelled parcels, and is measured on parcels that it did not learn from.</source>
        <translation>Paso 4: un modelo aprende los cultivos de las parcelas etiquetadas y se mide con parcelas de las que no aprendió.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Trains the chosen recipe on your parcels, and measures it on parcels that are held back in turn.</source>
        <translation>Entrena la receta elegida con las parcelas propias y la mide con parcelas que se reservan por turnos.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Ways to make a model, with what each one needs. The one that is chosen already works with few labels and on any computer.</source>
        <translation>Formas de hacer un modelo, con lo que necesita cada una. La que ya está elegida funciona con pocas etiquetas y en cualquier equipo.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Downloads what the recipe begins with, as its makers published it. It is done once for all projects; a licence that forbids some uses is asked about first.</source>
        <translation>Descarga aquello con lo que empieza la receta, tal como lo publicaron sus autores. Se hace una vez para todos los proyectos; antes se pregunta por una licencia que prohíba algunos usos.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Settings that can stay as they are.</source>
        <translation>Ajustes que pueden quedar como están.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>How much of a pretrained network is trained: all of it, a part, or only its last layer. With few labels, less is often better.</source>
        <translation>Cuánto se entrena de una red preentrenada: toda, una parte o solo su última capa. Con pocas etiquetas, menos suele ser mejor.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>What gets a crop: each pixel, each parcel as a whole, or groups of similar pixels. Groups and parcels are faster, and give a calmer map.</source>
        <translation>A qué se asigna un cultivo: a cada píxel, a cada parcela entera o a grupos de píxeles semejantes. Los grupos y las parcelas son más rápidos y dan un mapa menos ruidoso.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>How training goes. The loss says how wrong the model still is on what it learns from; the score, how right it is on parcels that are held back.</source>
        <translation>Cómo va el entrenamiento. La pérdida dice cuánto se equivoca aún el modelo en aquello de lo que aprende; la puntuación, cuánto acierta en parcelas reservadas.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Takes a model that was trained for another place or season, as it is or adapted to your parcels.</source>
        <translation>Toma un modelo entrenado para otro lugar u otra temporada, tal cual o adaptado a las parcelas propias.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Step 5: the crop map, how good it is, and a report that says it all.</source>
        <translation>Paso 5: el mapa de cultivos, su calidad y un informe que lo dice todo.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Maps the area with the trained model, measures the map, and writes its report. What is still missing in the steps above is done first.</source>
        <translation>Cartografía la zona con el modelo entrenado, mide el mapa y escribe su informe. Lo que aún falta en los pasos anteriores se hace antes.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Which recipe is enough for your labels, and how sure that is.</source>
        <translation>Qué receta basta para las etiquetas que hay, y con qué seguridad.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>How good the map is, how sure that is, and what would make it better.</source>
        <translation>La calidad del mapa, con qué seguridad se conoce y qué la mejoraría.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Opens the report of this map in your browser.</source>
        <translation>Abre el informe de este mapa en el navegador.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Adds the map’s layers to the QGIS project: crops, parcels, and how sure the model is of them.</source>
        <translation>Añade las capas del mapa al proyecto de QGIS: cultivos, parcelas y cuán seguro está de ellos el modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Lays two maps over each other, with a line between them that you drag. Escape ends it.</source>
        <translation>Superpone dos mapas, separados por una línea que se arrastra. Escape la termina.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Writes the map for others: as parcels with the area of each crop, as a raster, or as a page to print.</source>
        <translation>Escribe el mapa para otras personas: como parcelas con la superficie de cada cultivo, como ráster o como página para imprimir.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>The job that makes this map, as a line of Python, as a command, or as a model for QGIS’s toolbox.</source>
        <translation>La tarea que hace este mapa, como línea de Python, como orden o como modelo para la caja de herramientas de QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Makes a project for another season with the same area, crops and parcels. The parcels are to be labelled anew.</source>
        <translation>Crea un proyecto para otra temporada con la misma zona, los mismos cultivos y las mismas parcelas. Las parcelas se etiquetan de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>Opens the folder that holds the file just written.</source>
        <translation>Abre la carpeta que contiene el archivo recién escrito.</translation>
    </message>
    <message>
        <location filename="../plugin/help/map_words.py"/>
        <source>The accuracy with its interval, how it was measured, and what to be careful about.</source>
        <translation>La exactitud con su intervalo, cómo se midió y con qué hay que tener cuidado.</translation>
    </message>
    <message>
        <location filename="../plugin/help/whats_this.py"/>
        <source>More about this</source>
        <translation>Más información</translation>
    </message>
</context>
<context>
    <name>Imagery</name>
    <message>
        <location filename="../plugin/processing/accounts.py"/>
        <source>The authentication entry “{0}” could not be read, or holds no id and secret. Choose one of the kind Basic (user name: the OAuth client’s id, password: its secret) or OAuth2.</source>
        <translation>La entrada de autenticación “{0}” no se pudo leer, o no contiene identificador ni secreto. Elegir una de tipo Básico (usuario: el identificador del cliente OAuth; contraseña: su secreto) u OAuth2.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_sources.py"/>
        <source>Planetary Computer (no account)</source>
        <translation>Planetary Computer (sin cuenta)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_sources.py"/>
        <source>Earth Search (no account, Sentinel-2 only)</source>
        <translation>Earth Search (sin cuenta, solo Sentinel-2)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_sources.py"/>
        <source>Copernicus Data Space (account)</source>
        <translation>Copernicus Data Space (con cuenta)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_sources.py"/>
        <source>Sentinel Hub (account)</source>
        <translation>Sentinel Hub (con cuenta)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>about {0} s</source>
        <translation>unos {0} s</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>about {0} min</source>
        <translation>unos {0} min</translation>
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
        <translation>por descargar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>too cloudy</source>
        <translation>demasiadas nubes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>there</source>
        <translation>está</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>thin</source>
        <translation>escaso</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>poor</source>
        <translation>malo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Sentinel-2 dates</source>
        <translation>Fechas Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Sentinel-1 dates</source>
        <translation>Fechas Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Dates left out as too cloudy</source>
        <translation>Fechas descartadas por demasiadas nubes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>{0} % of the area, mean over the Sentinel-2 dates</source>
        <translation>{0} % de la zona, media de las fechas Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Clear</source>
        <translation>Despejado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Worst gap, in days without a clear Sentinel-2 date</source>
        <translation>Mayor hueco, en días sin fecha despejada de Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Dates that failed</source>
        <translation>Fechas que fallaron</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>{0} × {1} pixels of 10 m</source>
        <translation>{0} × {1} píxeles de 10 m</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>To be fetched</source>
        <translation>Por descargar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Expected time</source>
        <translation>Tiempo previsto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Disk needed</source>
        <translation>Disco necesario</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Disk free</source>
        <translation>Disco libre</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Dates fetched now</source>
        <translation>Fechas descargadas ahora</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Dates there before</source>
        <translation>Fechas que ya estaban</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Transferred</source>
        <translation>Transferido</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Time taken</source>
        <translation>Tiempo empleado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Time step</source>
        <translation>Paso de tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Clear observations</source>
        <translation>Observaciones despejadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/outlook_words.py"/>
        <source>Area seen clear</source>
        <translation>Zona vista despejada</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <location filename="../plugin/compare/choose_maps.py"/>
        <source>Compare two maps</source>
        <translation>Comparar dos mapas</translation>
    </message>
    <message>
        <location filename="../plugin/compare/choose_maps.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="../plugin/compare/choose_maps.py"/>
        <source>Left of the line</source>
        <translation>A la izquierda de la línea</translation>
    </message>
    <message>
        <location filename="../plugin/compare/choose_maps.py"/>
        <source>Right of the line</source>
        <translation>A la derecha de la línea</translation>
    </message>
    <message>
        <location filename="../plugin/compare/swipe_tool.py"/>
        <source>The comparison ended: one of its layers was taken from the project.</source>
        <translation>La comparación ha terminado: una de sus capas se quitó del proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/exports.py"/>
        <source>{0} could not be written: {1}.</source>
        <translation>No se pudo escribir {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/exports.py"/>
        <source>This map has neither parcels nor areas to be exported.</source>
        <translation>Este mapa no tiene parcelas ni superficies que exportar.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/exports.py"/>
        <source>The disk of {0} is full: free some space, or choose another folder.</source>
        <translation>El disco de {0} está lleno: liberar espacio o elegir otra carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/exports.py"/>
        <source>{0} may not be written there: choose another folder, or ask who owns it.</source>
        <translation>No se permite escribir {0} ahí: elegir otra carpeta o preguntar a su propietario.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/history.py"/>
        <source>Nothing had changed: what was there is used.</source>
        <translation>No había cambiado nada: se usa lo que había.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/history.py"/>
        <source>QGIS was closed while it ran. What was finished is kept.</source>
        <translation>QGIS se cerró mientras se ejecutaba. Lo terminado se conserva.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Jobs of Furrow</source>
        <translation>Tareas de Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Began</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Choose a job to see its log.</source>
        <translation>Elegir una tarea para ver su registro.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Cancel the job</source>
        <translation>Cancelar la tarea</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/jobs_dialog.py"/>
        <source>It runs in another QGIS window: cancel it there.</source>
        <translation>Se ejecuta en otra ventana de QGIS: cancélela allí.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/map_sheet.py"/>
        <source>QGIS could not print the page to {0}.</source>
        <translation>QGIS no pudo imprimir la página en {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/map_sheet.py"/>
        <source>Crop map {0}</source>
        <translation>Mapa de cultivos {0}</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/map_sheet.py"/>
        <source>Made {0} with Furrow {1}: model {2}, recipe {3}.</source>
        <translation>Hecho el {0} con Furrow {1}: modelo {2}, receta {3}.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/model_file.py"/>
        <source>Furrow project</source>
        <translation>Proyecto de Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>New season</source>
        <translation>Nueva temporada</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>A new project with the area, legend and parcels of this one. The parcels’ crops are left out: label them for the new season.</source>
        <translation>Un nuevo proyecto con la zona, la leyenda y las parcelas de este. Los cultivos de las parcelas se omiten: etiquetarlas para la nueva temporada.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>Download it after the project is made</source>
        <translation>Descargarlas después de crear el proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>Later, into the folder inputs/imagery</source>
        <translation>Más tarde, en la carpeta inputs/imagery</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>It is in this folder:</source>
        <translation>Están en esta carpeta:</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>This project is simulated: its area is no real place, so there is no imagery of it to download.</source>
        <translation>Este proyecto es simulado: su zona no es un lugar real, así que no hay imágenes suyas que descargar.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>Make the project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>Imagery</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>Choose a new or empty folder.</source>
        <translation>Elegir una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>That folder is not empty: choose a new one.</source>
        <translation>Esa carpeta no está vacía: elegir una nueva.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>The season must end after it starts.</source>
        <translation>La temporada debe terminar después de empezar.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/new_season_dialog.py"/>
        <source>Choose the folder of the new season’s imagery.</source>
        <translation>Elegir la carpeta de las imágenes de la nueva temporada.</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Make the demo</source>
        <translation>Crear la demostración</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Make a project for a new season</source>
        <translation>Crear un proyecto para una nueva temporada</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Look for imagery</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Download imagery</source>
        <translation>Descargar imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Look at the imagery</source>
        <translation>Examinar las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Prepare the imagery</source>
        <translation>Preparar las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Fetch pretrained weights</source>
        <translation>Descargar pesos preentrenados</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Adapt a model</source>
        <translation>Adaptar un modelo</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>Make the map</source>
        <translation>Hacer el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <location filename="../plugin/jobs/words.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
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
        <translation>{0} no está. Abrir de nuevo el proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/gpkg.py"/>
        <source>Nothing was saved: another program is writing to {0}. Try again in a moment.</source>
        <translation>No se guardó nada: otro programa está escribiendo en {0}. Intentarlo de nuevo en un momento.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/gpkg.py"/>
        <source>Nothing was saved: the disk is full. Make room, and label it again.</source>
        <translation>No se guardó nada: el disco está lleno. Hacer sitio y etiquetarla de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/gpkg.py"/>
        <source>Nothing was saved: {0} cannot be written ({1}).</source>
        <translation>No se guardó nada: no se puede escribir {0} ({1}).</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/gpkg.py"/>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/gpkg.py"/>
        <source>{0} cannot be read ({1}).</source>
        <translation>No se puede leer {0} ({1}).</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Import labels</source>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>{0} cannot be read as a layer.</source>
        <translation>{0} no se puede leer como capa.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Open a layer, GPS points (GPX) or a CSV</source>
        <translation>Abrir una capa, puntos GPS (GPX) o un CSV</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Points become parcels of</source>
        <translation>Los puntos pasan a ser parcelas de</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Crop</source>
        <translation>Cultivo</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>How much of the layer is read</source>
        <translation>Cuánto de la capa se ha leído</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Problems; Enter shows the place</source>
        <translation>Problemas; Intro muestra el lugar</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>A click shows the place on the map</source>
        <translation>Un clic muestra el lugar en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Not listed: {0} more like these</source>
        <translation>Sin listar: {0} más como estos</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Choose a layer, or open a file.</source>
        <translation>Elegir una capa, o abrir un archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Reading the layer…</source>
        <translation>Leyendo la capa…</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Choose the field that names the crop.</source>
        <translation>Elegir el campo que nombra el cultivo.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Labels to save: {0}. Left out: {1}.</source>
        <translation>Etiquetas por guardar: {0}. Descartadas: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Points are kept, but a model learns from parcels.</source>
        <translation>Los puntos se conservan, pero un modelo aprende de parcelas.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>Layers, GPS points, tables</source>
        <translation>Capas, puntos GPS, tablas</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>{0} has no header with columns. It needs one in its first line.</source>
        <translation>{0} no tiene encabezado con columnas. Necesita uno en su primera línea.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_dialog.py"/>
        <source>No point was read: check the columns of the coordinates.</source>
        <translation>No se leyó ningún punto: comprobar las columnas de las coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_places.py"/>
        <source>Read the points</source>
        <translation>Leer los puntos</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_places.py"/>
        <source>Longitude or easting</source>
        <translation>Longitud o coordenada este</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_places.py"/>
        <source>Latitude or northing</source>
        <translation>Latitud o coordenada norte</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_places.py"/>
        <source>Coordinates in</source>
        <translation>Coordenadas en</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_values.py"/>
        <source>Values and the classes they become</source>
        <translation>Valores y las clases en que se convierten</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_values.py"/>
        <source>In the layer</source>
        <translation>En la capa</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_values.py"/>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_values.py"/>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_values.py"/>
        <source>Class of “{0}”</source>
        <translation>Clase de “{0}”</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_values.py"/>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/import_values.py"/>
        <source>New class “{0}”</source>
        <translation>Nueva clase “{0}”</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/importing.py"/>
        <source>“{0}” is no class of the legend</source>
        <translation>“{0}” no es una clase de la leyenda</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/importing.py"/>
        <source>It overlaps one before it, and is left out.</source>
        <translation>Se solapa con una anterior, y se omite.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/importing.py"/>
        <source>It overlaps a parcel kept to judge the map by, and is left out.</source>
        <translation>Se solapa con una parcela reservada para juzgar el mapa, y se omite.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/importing.py"/>
        <source>It replaces a label that is there.</source>
        <translation>Sustituye a una etiqueta existente.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/importing.py"/>
        <source>Only the first {0} features are read.</source>
        <translation>Solo se leen los primeros {0} objetos.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/importing.py"/>
        <source>Feature {0}: {1}</source>
        <translation>Objeto {0}: {1}</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Parcel</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Click a parcel of a layer, or a label that is there</source>
        <translation>Hacer clic en una parcela de una capa, o en una etiqueta existente</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Field</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Draw the outline of a field</source>
        <translation>Dibujar el contorno de una parcela</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Parcels of</source>
        <translation>Parcelas de</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Suggest the next</source>
        <translation>Sugerir la siguiente</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Go where a label helps most (space on the map)</source>
        <translation>Ir adonde más ayuda una etiqueta (Espacio en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Take the label of this parcel away</source>
        <translation>Quitar la etiqueta de esta parcela</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Labels of a layer, GPS points or a CSV</source>
        <translation>Etiquetas de una capa, puntos GPS o un CSV</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Click into the imagery: the outline of the field is found</source>
        <translation>Hacer clic en las imágenes: se busca el contorno de la parcela</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Needs prepared imagery: see step 2</source>
        <translation>Necesita imágenes preparadas: ver el paso 2</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Suggestions need prepared imagery: see step 2.</source>
        <translation>Las sugerencias necesitan imágenes preparadas: ver el paso 2.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Looking for the place that helps most…</source>
        <translation>Buscando el lugar que más ayuda…</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Take back {0} (backspace on the map)</source>
        <translation>Deshacer {0} (Retroceso en el mapa)</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Nothing to take back</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>“{0}” is out of the list. Undo brings it back.</source>
        <translation>“{0}” ya no está en la lista. Deshacer lo recupera.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>The layer of parcels was taken from the map. Choose another one, or draw the field.</source>
        <translation>La capa de parcelas se quitó del mapa. Elegir otra o dibujar la parcela.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/label_box.py"/>
        <source>Choose how to take a parcel. Each label is saved at once; keys 1 to 9 and 0 give the class.</source>
        <translation>Elegir cómo tomar una parcela. Cada etiqueta se guarda al instante; las teclas 1 a 9 y 0 dan la clase.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>No class has the key {0}.</source>
        <translation>Ninguna clase tiene la tecla {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Looking for the field’s edges…</source>
        <translation>Buscando los bordes de la parcela…</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Taken back: {0}.</source>
        <translation>Deshecho: {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Nothing to take back.</source>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Saved as {0}. It replaces {1} (backspace brings it back).</source>
        <translation>Guardada como {0}. Sustituye a {1} (Retroceso la recupera).</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>The map has no coordinate system, so no place on it is known. Choose one in QGIS’s status bar.</source>
        <translation>El mapa no tiene sistema de coordenadas, así que no se conoce ningún lugar en él. Elegir uno en la barra de estado de QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>{0} ha: {1}.</source>
        <translation>{0} ha: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>No label lies here. Choose a layer of parcels, or draw the field.</source>
        <translation>Aquí no hay ninguna etiqueta. Elegir una capa de parcelas o dibujar la parcela.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>No parcel of “{0}” lies here.</source>
        <translation>Aquí no hay ninguna parcela de “{0}”.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Click the next corner. Enter or a right click ends the outline.</source>
        <translation>Hacer clic en el siguiente vértice. Intro o un clic derecho termina el contorno.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Draw fields of {0}. Escape: no class.</source>
        <translation>Dibujar parcelas de {0}. Escape: ninguna clase.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Each click is {0}. Escape: no class.</source>
        <translation>Cada clic es {0}. Escape: ninguna clase.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Saved as {0}. Another key changes it, backspace takes it back.</source>
        <translation>Guardada como {0}. Otra tecla la cambia, Retroceso la deshace.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>What grows here? Press the key of its class.</source>
        <translation>¿Qué crece aquí? Pulsar la tecla de su clase.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Click a parcel, then press the key of its class.</source>
        <translation>Hacer clic en una parcela y pulsar la tecla de su clase.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Click into a field: its outline is found in the imagery.</source>
        <translation>Hacer clic dentro de una parcela: su contorno se busca en las imágenes.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labeller.py"/>
        <source>Click the corners of a field.</source>
        <translation>Hacer clic en los vértices de una parcela.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labels_layer.py"/>
        <source>No label yet</source>
        <translation>Aún sin etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/layer_reading.py"/>
        <source>Lines cannot be labels.</source>
        <translation>Las líneas no pueden ser etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/layer_reading.py"/>
        <source>No parcel of “{0}” lies below the point.</source>
        <translation>No hay ninguna parcela de “{0}” bajo el punto.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Another crop</source>
        <translation>Otro cultivo</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Name of another crop</source>
        <translation>Nombre de otro cultivo</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Add this crop to the legend</source>
        <translation>Añadir este cultivo a la leyenda</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Labelled parcels of {0}: {1}</source>
        <translation>Parcelas etiquetadas de {0}: {1}</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>{0}, key {1}</source>
        <translation>{0}, tecla {1}</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Del or a right click takes it out of the list.</source>
        <translation>Supr o un clic derecho lo quita de la lista.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Take “{0}” out of the list</source>
        <translation>Quitar “{0}” de la lista</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/legend_widget.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>Preview while labelling</source>
        <translation>Vista previa al etiquetar</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>A quick map that follows each label. Not a result.</source>
        <translation>Un mapa rápido que sigue cada etiqueta. No es un resultado.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>by</source>
        <translation>según</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>Preview: {0} crops, {1} parcels. Not a result.</source>
        <translation>Vista previa: {0} cultivos, {1} parcelas. No es un resultado.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>Preview: {0} crops, {1} parcels, {2} % of it by the network so far. Not a result.</source>
        <translation>Vista previa: {0} cultivos, {1} parcelas; el {2} % ya es de la red. No es un resultado.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>Nothing in view is left to suggest.</source>
        <translation>No queda nada que sugerir en la vista.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>What the preview tells crops apart by</source>
        <translation>Por qué distingue los cultivos la vista previa</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/preview.py"/>
        <source>Bands and indices</source>
        <translation>Bandas e índices</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/project_file.py"/>
        <source>Give the new class a name.</source>
        <translation>Dar un nombre a la nueva clase.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/project_file.py"/>
        <source>There is a class “{0}” already.</source>
        <translation>Ya existe una clase “{0}”.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/project_file.py"/>
        <source>The legend is full.</source>
        <translation>La leyenda está llena.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/project_file.py"/>
        <source>The class was not saved: {0} cannot be written ({1}). Try again.</source>
        <translation>La clase no se guardó: no se puede escribir {0} ({1}). Intentarlo de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/project_file.py"/>
        <source>{0} cannot be read. Open the project again.</source>
        <translation>No se puede leer {0}. Abrir de nuevo el proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/series_chart.py"/>
        <source>Band of the series</source>
        <translation>Banda de la serie</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/series_chart.py"/>
        <source>Parcel of {0}</source>
        <translation>Parcela de {0}</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/series_chart.py"/>
        <source>Parcel without a label</source>
        <translation>Parcela sin etiqueta</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/series_chart.py"/>
        <source>Pixel under the pointer</source>
        <translation>Píxel bajo el puntero</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/series_chart.py"/>
        <source>Series of this place over the season</source>
        <translation>Serie de este lugar a lo largo de la temporada</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/series_chart.py"/>
        <source>{0}: not seen clear</source>
        <translation>{0}: no se vio despejado</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/series_chart.py"/>
        <source>{0}; steps of the season seen clear: {1}</source>
        <translation>{0}; pasos de la temporada vistos despejados: {1}</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>The layer does not say which coordinate system it is in.</source>
        <translation>La capa no dice en qué sistema de coordenadas está.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>That place has no coordinates in the project’s system.</source>
        <translation>Ese lugar no tiene coordenadas en el sistema del proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>the label “{0}”</source>
        <translation>la etiqueta “{0}”</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>{0} labels</source>
        <translation>{0} etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>the class “{0}”</source>
        <translation>la clase “{0}”</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>the removal of “{0}”</source>
        <translation>la eliminación de “{0}”</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>the new class “{0}”</source>
        <translation>la nueva clase “{0}”</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>the removal of the class “{0}”</source>
        <translation>la retirada de la clase “{0}”</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>It has no outline.</source>
        <translation>No tiene contorno.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>Its outline cannot be mended.</source>
        <translation>Su contorno no se puede reparar.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>It lies outside the project’s area.</source>
        <translation>Está fuera de la zona del proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>Nothing was saved: this parcel is kept to judge the map by, and stays as it is.</source>
        <translation>No se guardó nada: esta parcela se reserva para juzgar el mapa y queda como está.</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/store.py"/>
        <source>“{0}” stays in the legend: it has labels. Give them another class, or remove them, first.</source>
        <translation>“{0}” se queda en la leyenda: tiene etiquetas. Deles antes otra clase o quítelas.</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <location filename="../plugin/layers/add_map.py"/>
        <source>Accuracy tables</source>
        <translation>Tablas de exactitud</translation>
    </message>
    <message>
        <location filename="../plugin/layers/add_season.py"/>
        <source>{0}, downloaded</source>
        <translation>{0}, descargado</translation>
    </message>
    <message>
        <location filename="../plugin/layers/add_season.py"/>
        <source>{0}, season</source>
        <translation>{0}, temporada</translation>
    </message>
    <message>
        <location filename="../plugin/layers/add_season.py"/>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <location filename="../plugin/layers/add_season.py"/>
        <source>{0} (simulated)</source>
        <translation>{0} (simulado)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/download_layers.py"/>
        <source>Surface reflectance from 0 to 1.</source>
        <translation>Reflectancia de superficie de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/download_layers.py"/>
        <source>Backscatter: red and blue VV, green VH.</source>
        <translation>Retrodispersión: rojo y azul VV, verde VH.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Crop map</source>
        <translation>Mapa de cultivos</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>The crop that each pixel of 10 m most likely holds.</source>
        <translation>El cultivo más probable de cada píxel de 10 m.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Unsure</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Applicability</source>
        <translation>Aplicabilidad</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>What each parcel is labelled and what the map makes of it. A training parcel is judged by a model that had not seen it, a reference parcel by the map itself.</source>
        <translation>Cómo está etiquetada cada parcela y qué hace de ella el mapa. Una parcela de entrenamiento la juzga un modelo que no la había visto; una parcela de referencia, el propio mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Wrong parcels</source>
        <translation>Parcelas erróneas</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Parcels</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Parcels that training did not see, by true class (rows) and mapped class (columns).</source>
        <translation>Parcelas que el entrenamiento no vio, por clase verdadera (filas) y clase cartografiada (columnas).</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Figures of each class</source>
        <translation>Cifras de cada clase</translation>
    </message>
    <message>
        <location filename="../plugin/layers/map_layers.py"/>
        <source>Precision, recall, F1 and IoU of each class by parcel (0 to 1), with 95 % intervals.</source>
        <translation>Precisión, exhaustividad, F1 e IoU de cada clase por parcela (0 a 1), con intervalos del 95 %.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/metadata.py"/>
        <source>Accuracy report</source>
        <translation>Informe de exactitud</translation>
    </message>
    <message>
        <location filename="../plugin/layers/metadata.py"/>
        <source>Season: {0}.</source>
        <translation>Temporada: {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/metadata.py"/>
        <source>The whole report is in report.html, beside the map.</source>
        <translation>El informe completo está en report.html, junto al mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Agrees with its label</source>
        <translation>Coincide con su etiqueta</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Wrong</source>
        <translation>Errónea</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Labelled, not judged</source>
        <translation>Etiquetada, sin juzgar</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Unlabelled</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Labelled as</source>
        <translation>Etiquetada como</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Used for</source>
        <translation>Usada para</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Mapped as</source>
        <translation>Cartografiada como</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Share of its pixels (0–1)</source>
        <translation>Parte de sus píxeles (0–1)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Mean confidence (0–1)</source>
        <translation>Confianza media (0–1)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Area (ha)</source>
        <translation>Superficie (ha)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/parcel_layers.py"/>
        <source>Said without having seen it</source>
        <translation>Dicho sin haberla visto</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>Cloud masks</source>
        <translation>Máscaras de nubes</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>Backscatter in dB: red VV, green VH, blue VV minus VH.</source>
        <translation>Retrodispersión en dB: rojo VV, verde VH, azul VV menos VH.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>Greenness: (B08 − B04) / (B08 + B04).</source>
        <translation>Verdor: (B08 − B04) / (B08 + B04).</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>{0} clouds</source>
        <translation>Nubes de {0}</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>What was left out of the composites on this date.</source>
        <translation>Lo que se dejó fuera de las composiciones en esta fecha.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>Made from {0}.</source>
        <translation>Hecho a partir de {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>Sentinel-1 ascending</source>
        <translation>Sentinel-1 ascendente</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_layers.py"/>
        <source>Sentinel-1 descending</source>
        <translation>Sentinel-1 descendente</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>True colour</source>
        <translation>Color natural</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>False colour (near infrared)</source>
        <translation>Falso color (infrarrojo cercano)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>Clear</source>
        <translation>Despejado</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>Cloud shadow</source>
        <translation>Sombra de nube</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>Thin cloud</source>
        <translation>Nube fina</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>Snow, dark, defective or not classified</source>
        <translation>Nieve, oscuro, defectuoso o sin clasificar</translation>
    </message>
    <message>
        <location filename="../plugin/layers/season_styles.py"/>
        <source>Close to cloud or shadow</source>
        <translation>Cerca de una nube o sombra</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>Measured by</source>
        <translation>Medido con</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>True class</source>
        <translation>Clase verdadera</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>Right</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>{0}, lower limit (95 %)</source>
        <translation>{0}, límite inferior (95 %)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>{0}, upper limit (95 %)</source>
        <translation>{0}, límite superior (95 %)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>Precision (user&apos;s accuracy)</source>
        <translation>Precisión (exactitud del usuario)</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>Recall (producer&apos;s accuracy)</source>
        <translation>Exhaustividad (exactitud del productor)</translation>
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
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>Map value</source>
        <translation>Valor en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/layers/table_layers.py"/>
        <source>F1 by pixel</source>
        <translation>F1 por píxel</translation>
    </message>
    <message>
        <location filename="../plugin/layers/trust_layers.py"/>
        <source>Inside: like what the model learned from</source>
        <translation>Dentro: como aquello de lo que aprendió el modelo</translation>
    </message>
    <message>
        <location filename="../plugin/layers/trust_layers.py"/>
        <source>Outside: somewhat unlike it</source>
        <translation>Fuera: algo distinto de ello</translation>
    </message>
    <message>
        <location filename="../plugin/layers/trust_layers.py"/>
        <source>Outside: very unlike it</source>
        <translation>Fuera: muy distinto de ello</translation>
    </message>
    <message>
        <location filename="../plugin/layers/trust_layers.py"/>
        <source>Unlike all that was held out: no class fits</source>
        <translation>Distinto de todo lo reservado: ninguna clase encaja</translation>
    </message>
    <message>
        <location filename="../plugin/layers/trust_layers.py"/>
        <source>Sure: one class</source>
        <translation>Seguro: una clase</translation>
    </message>
    <message>
        <location filename="../plugin/layers/trust_layers.py"/>
        <source>One class, but nothing is promised for it</source>
        <translation>Una clase, pero nada se promete para ella</translation>
    </message>
    <message>
        <location filename="../plugin/layers/trust_layers.py"/>
        <source>Unsure: {0} classes are possible</source>
        <translation>Incierto: {0} clases son posibles</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>How accurate this map is is not known: there were too few labelled parcels to hold any out.</source>
        <translation>No se sabe cuán exacto es este mapa: había muy pocas parcelas etiquetadas para reservar alguna.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Of {parcels} parcels that training did not see, {right} were mapped right: {percent} (95 % interval {low} to {high}). Measured by: {method}.</source>
        <translation>De {parcels} parcelas que el entrenamiento no vio, {right} se cartografiaron bien: {percent} (intervalo del 95 %: {low} a {high}). Medido con: {method}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Map checked on {parcels} reference parcels, which took no part in training: {right} right, {percent} (95 % interval {low} to {high}).</source>
        <translation>Mapa comprobado con {parcels} parcelas de referencia, que no participaron en el entrenamiento: {right} correctas, {percent} (intervalo del 95 %: {low} a {high}).</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Model cross-checked on {parcels} training parcels, each judged by a model that had not seen it: {right} right, {percent} (95 % interval {low} to {high}).</source>
        <translation>Modelo con validación cruzada en {parcels} parcelas de entrenamiento, cada una juzgada por un modelo que no la había visto: {right} correctas, {percent} (intervalo del 95 %: {low} a {high}).</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>The model&apos;s own probability of the mapped class, in percent. It says where the model hesitates; it is not the map&apos;s accuracy.</source>
        <translation>Probabilidad que el propio modelo da a la clase cartografiada, en por ciento. Dice dónde duda el modelo; no es la exactitud del mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>How probable the mapped class is, in percent, checked against parcels that training did not see. It says where the model hesitates; it is not the map&apos;s accuracy.</source>
        <translation>Probabilidad de la clase cartografiada, en por ciento, comprobada con parcelas que el entrenamiento no vio. Dice dónde duda el modelo; no es la exactitud del mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>How many crops are possible at a pixel, so that the true one is among them in {coverage} of cases. One is sure. This holds for parcels like the labelled ones, not for another region.</source>
        <translation>Cuántos cultivos son posibles en un píxel para que el verdadero esté entre ellos en el {coverage} de los casos. Uno es seguro. Esto vale para parcelas como las etiquetadas, no para otra región.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Unsure: {share} of the mapped pixels.</source>
        <translation>Incierto: {share} de los píxeles cartografiados.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>How unlike the training pixels a pixel is, in percent of what the figures of the map cover. Above 100 the model meets what it did not learn from, and its figures do not hold.</source>
        <translation>Cuánto difiere un píxel de los de entrenamiento, en por ciento de lo que cubren las cifras del mapa. Por encima de 100, el modelo encuentra lo que no aprendió y sus cifras no valen.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Outside: {share} of the mapped pixels.</source>
        <translation>Fuera: {share} de los píxeles cartografiados.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>{0} of the mapped pixels are unsure.</source>
        <translation>{0} de los píxeles cartografiados son inciertos.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>{0} differ from all that the model learned from.</source>
        <translation>{0} difieren de todo aquello de lo que aprendió el modelo.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Simulated: no figure here tells of a real place.</source>
        <translation>Simulado: ninguna cifra de aquí habla de un lugar real.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>There was no cropland mask: every pixel was forced into a crop, roads and woods too.</source>
        <translation>No había máscara de tierras de cultivo: cada píxel se asignó a la fuerza a un cultivo, también caminos y bosques.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Cropland was told from other land by the mask {0}.</source>
        <translation>Las tierras de cultivo se distinguieron de otras con la máscara {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>Made {made} with Furrow {version}: model {model}, recipe {recipe}.</source>
        <translation>Hecho el {made} con Furrow {version}: modelo {model}, receta {recipe}.</translation>
    </message>
    <message>
        <location filename="../plugin/layers/words.py"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <location filename="../plugin/live/live_map.py"/>
        <source>There is no Furrow project in {0}.</source>
        <translation>No hay ningún proyecto de Furrow en {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/live/live_map.py"/>
        <source>The map shows nothing of the project&apos;s area. Move it there for the preview.</source>
        <translation>El mapa no muestra nada de la zona del proyecto. Llévelo allí para la vista previa.</translation>
    </message>
    <message>
        <location filename="../plugin/live/live_map.py"/>
        <source>The preview&apos;s engine ended again, so the preview stops: {0}</source>
        <translation>El motor de la vista previa terminó otra vez, así que la vista previa se detiene: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/live/live_map.py"/>
        <source>The preview&apos;s engine ended and is started again: {0}</source>
        <translation>El motor de la vista previa terminó y se inicia de nuevo: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/live/live_map.py"/>
        <source>The preview’s layer was taken from the map, so the preview stopped.</source>
        <translation>La capa de la vista previa se quitó del mapa, así que la vista previa se detuvo.</translation>
    </message>
    <message>
        <location filename="../plugin/live/preview_layer.py"/>
        <source>Preview (not a result)</source>
        <translation>Vista previa (no es un resultado)</translation>
    </message>
    <message>
        <location filename="../plugin/live/preview_layer.py"/>
        <source>A preview, not a result: it follows the labels while you set them, and nobody has measured how good it is. It is never saved. For a map with an honest accuracy, train a model and map the area.</source>
        <translation>Una vista previa, no un resultado: sigue las etiquetas mientras se ponen, y nadie ha medido su calidad. No se guarda nunca. Para un mapa con una exactitud honesta, entrenar un modelo y cartografiar la zona.</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../plugin/canvas/areas.py"/>
        <source>There is no coordinate system that says where this is. Set one, then choose the area again.</source>
        <translation>No hay ningún sistema de coordenadas que diga dónde está esto. Asignar uno y elegir de nuevo la zona.</translation>
    </message>
    <message>
        <location filename="../plugin/canvas/areas.py"/>
        <source>The outline crosses itself. Draw it so that it does not.</source>
        <translation>El contorno se cruza consigo mismo. Dibujarlo sin cruces.</translation>
    </message>
    <message>
        <location filename="../plugin/canvas/areas.py"/>
        <source>That reaches beyond the globe. Choose a place where imagery lies.</source>
        <translation>Eso se sale del globo. Elegir un lugar donde haya imágenes.</translation>
    </message>
    <message>
        <location filename="../plugin/canvas/areas.py"/>
        <source>That is {0} ha, too small for pixels of 10 m. Choose at least {1} ha.</source>
        <translation>Son {0} ha, demasiado poco para píxeles de 10 m. Elegir al menos {1} ha.</translation>
    </message>
    <message>
        <location filename="../plugin/canvas/areas.py"/>
        <source>That is {0} million ha, too large for one map. Choose at most {1} million ha.</source>
        <translation>Son {0} millones de ha, demasiado para un solo mapa. Elegir como máximo {1} millones de ha.</translation>
    </message>
    <message>
        <location filename="../plugin/canvas/basemap.py"/>
        <source>The basemap does not come: {0} cannot be reached. Check the network, and the proxy in QGIS’s options; an area can be drawn without it.</source>
        <translation>El mapa base no llega: no se puede acceder a {0}. Comprobar la red y el proxy en las opciones de QGIS; una zona se puede dibujar sin él.</translation>
    </message>
    <message>
        <location filename="../plugin/help/whats_this.py"/>
        <source>What’s this? Click it, then what you want to know about.</source>
        <translation>¿Qué es esto? Hacer clic aquí y después en aquello que se quiere conocer.</translation>
    </message>
    <message>
        <location filename="../plugin/help/whats_this.py"/>
        <source>What’s this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <location filename="../plugin/labelling/labels_layer.py"/>
        <source>Labelled parcels</source>
        <translation>Parcelas etiquetadas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>All of the imagery</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Drawn on the map</source>
        <translation>Dibujada en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>What the map shows now</source>
        <translation>Lo que el mapa muestra ahora</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Around a layer’s polygons</source>
        <translation>En torno a polígonos de capa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Around its selected polygons, where some are selected</source>
        <translation>Solo los seleccionados, si los hay</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Layer of polygons</source>
        <translation>Capa de polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Map only inside the polygons</source>
        <translation>Cartografiar solo dentro de los polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Not the whole rectangle around them; for borders, not for fields</source>
        <translation>No todo el rectángulo que los rodea; para límites de territorios, no para parcelas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Add a basemap</source>
        <translation>Añadir un mapa base</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>OpenStreetMap, from its own servers, below the other layers</source>
        <translation>OpenStreetMap, de sus propios servidores, debajo de las demás capas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Back to the area before</source>
        <translation>Volver a la zona anterior</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>“{0}” holds no polygons. Choose another layer.</source>
        <translation>“{0}” no contiene polígonos. Elegir otra capa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>{0} polygons are too many for the edge of a map. Select at most {1} of “{2}”, or map the whole rectangle around them.</source>
        <translation>{0} polígonos son demasiados para el borde de un mapa. Seleccionar como máximo {1} de “{2}”, o cartografiar todo el rectángulo que los rodea.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Click the corners of the area. A double click, a right click or Enter ends it.</source>
        <translation>Hacer clic en los vértices de la zona. Un doble clic, un clic derecho o Intro la termina.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Press at the centre of the area, and drag.</source>
        <translation>Pulsar en el centro de la zona y arrastrar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Drag a corner of the rectangle, or a new rectangle.</source>
        <translation>Arrastrar una esquina del rectángulo, o un rectángulo nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Drag a rectangle on the map.</source>
        <translation>Arrastrar un rectángulo en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Radius: {0} m</source>
        <translation>Radio: {0} m</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Corners: {0}. Backspace takes the last one back.</source>
        <translation>Vértices: {0}. Retroceso quita el último.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Corners: {0}. Backspace takes the last one back; a double click, a right click or Enter ends the polygon.</source>
        <translation>Vértices: {0}. Retroceso quita el último; un doble clic, un clic derecho o Intro termina el polígono.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>OpenStreetMap lies below the other layers. Its pictures come from its own servers, which learn what places are looked at.</source>
        <translation>OpenStreetMap está debajo de las demás capas. Sus imágenes vienen de sus propios servidores, que se enteran de qué lugares se miran.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_choice.py"/>
        <source>Escape gives the pointer back.</source>
        <translation>Escape devuelve el puntero.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_facts.py"/>
        <source>{0} ha</source>
        <translation>{0} ha</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_facts.py"/>
        <source>{0} km²</source>
        <translation>{0} km²</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_facts.py"/>
        <source>{0}; UTM zone {1}, {2} pixels of 10 m</source>
        <translation>{0}; zona UTM {1}, {2} píxeles de 10 m</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_facts.py"/>
        <source>{0}. The map ends at the area’s edge.</source>
        <translation>{0}. El mapa termina en el borde de la zona.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_facts.py"/>
        <source>To download: roughly {0}. “Look first” in step 2 measures size and time.</source>
        <translation>Por descargar: aproximadamente {0}. “Mirar primero”, en el paso 2, mide el tamaño y el tiempo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_step.py"/>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_step.py"/>
        <source>To download imagery, choose an area and a season. Imagery that you have already brings its own.</source>
        <translation>Para descargar imágenes, elegir una zona y una temporada. Las imágenes que ya se tienen traen las suyas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_step.py"/>
        <source>Next: the imagery</source>
        <translation>Siguiente: las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/area_step.py"/>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>What the engine can do</source>
        <translation>Lo que puede hacer el motor</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>PyTorch is not made for this system.</source>
        <translation>PyTorch no existe para este sistema.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>No NVIDIA GPU with a working driver was found.</source>
        <translation>No se encontró ninguna GPU NVIDIA con un controlador que funcione.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>{gpu} needs a newer driver: {version} or newer; {found} is installed.</source>
        <translation>{gpu} necesita un controlador más reciente: {version} o posterior; está instalado {found}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>{gpu} is too old for PyTorch.</source>
        <translation>{gpu} es demasiado antigua para PyTorch.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>On disk: {disk}.</source>
        <translation>En disco: {disk}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>Download: {download}; on disk: {disk}.</source>
        <translation>Descarga: {download}; en disco: {disk}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>Download: about {download}; on disk: about {disk}.</source>
        <translation>Descarga: unos {download}; en disco: unos {disk}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>Recipes without deep learning</source>
        <translation>Recetas sin aprendizaje profundo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>Also deep learning, on the processor (slow)</source>
        <translation>También aprendizaje profundo, en el procesador (lento)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/compute_choice.py"/>
        <source>Also deep learning, on the GPU</source>
        <translation>También aprendizaje profundo, en la GPU</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Furrow</source>
        <translation>Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>The season is on the map. To see it change, tick all of its layers (Ctrl and a click on the group) and start QGIS’s temporal controller.</source>
        <translation>La temporada está en el mapa. Para ver cómo cambia, marcar todas sus capas (Ctrl y un clic en el grupo) e iniciar el controlador temporal de QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Jobs…</source>
        <translation>Tareas…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Engine…</source>
        <translation>Motor…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>The engine is being set up. You can go on with QGIS.</source>
        <translation>El motor se está instalando. Puede seguir trabajando en QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Show the set-up</source>
        <translation>Mostrar la instalación</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Set up the engine…</source>
        <translation>Instalar el motor…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Furrow: {0}</source>
        <translation>Furrow: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>demo</source>
        <translation>demostración</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>The map is finished. “Show on the map” adds it to this QGIS project.</source>
        <translation>El mapa está terminado. “Mostrar en el mapa” lo añade a este proyecto de QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>it is being set up</source>
        <translation>se está instalando</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>A new or empty folder for the project</source>
        <translation>Una carpeta nueva o vacía para el proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/dock.py"/>
        <source>Folder of a Furrow project</source>
        <translation>Carpeta de un proyecto de Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Sentinel-2 (optical)</source>
        <translation>Sentinel-2 (óptico)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Sentinel-1 (radar)</source>
        <translation>Sentinel-1 (radar)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Sees through clouds</source>
        <translation>Ve a través de las nubes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>up to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Dates with more cloud over the area are left out</source>
        <translation>Las fechas con más nubes sobre la zona se omiten</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Cloud</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/download_form.py"/>
        <source>Entry with the OAuth client’s id as user name and its secret as password. Furrow keeps neither: QGIS does.</source>
        <translation>Entrada con el identificador del cliente OAuth como usuario y su secreto como contraseña. Furrow no guarda ninguno: lo hace QGIS.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Download imagery</source>
        <translation>Descargar imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>I have imagery already</source>
        <translation>Ya tengo imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>A folder on this computer: a STAC catalog, or GeoTIFFs with the date in their names. It is read where it lies; nothing is copied or changed.</source>
        <translation>Una carpeta de este equipo: un catálogo STAC o archivos GeoTIFF con la fecha en el nombre. Se lee donde está; no se copia ni se cambia nada.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>The composites as layers, one a time step, and the cloud masks</source>
        <translation>Las composiciones como capas, una por paso de tiempo, y las máscaras de nubes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Dates and gaps</source>
        <translation>Fechas y huecos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Check the imagery again</source>
        <translation>Comprobar las imágenes de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Prepare the imagery</source>
        <translation>Preparar las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Choose the imagery…</source>
        <translation>Elegir las imágenes…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Back to step 1</source>
        <translation>Volver al paso 1</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Look first</source>
        <translation>Mirar primero</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Use this imagery</source>
        <translation>Usar estas imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Download ({0})</source>
        <translation>Descargar ({0})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/imagery_step.py"/>
        <source>Folder with a season of imagery</source>
        <translation>Carpeta con una temporada de imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/intro.py"/>
        <source>A crop map from a season of imagery and a handful of labelled parcels, with an honest statement of how good it is. See it work first on a simulated season, or begin with step 1.</source>
        <translation>Un mapa de cultivos a partir de una temporada de imágenes y un puñado de parcelas etiquetadas, con una declaración honesta de su calidad. Ver primero cómo funciona con una temporada simulada, o comenzar por el paso 1.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/intro.py"/>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <location filename="../plugin/panel/intro.py"/>
        <source>Simulated imagery and parcels, made in {0}</source>
        <translation>Imágenes y parcelas simuladas, creadas en {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/intro.py"/>
        <source>Go on with {0}</source>
        <translation>Continuar con {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_copy.py"/>
        <source>Copying the labelled parcels</source>
        <translation>Copiando las parcelas etiquetadas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Open a file of labelled parcels</source>
        <translation>Abrir un archivo de parcelas etiquetadas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Maize, Winter wheat</source>
        <translation>Maíz, Trigo de invierno</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>No labels yet? Name the crops, and label parcels on the map.</source>
        <translation>¿Aún sin etiquetas? Nombrar los cultivos y etiquetar parcelas en el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Parcels</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Crop</source>
        <translation>Cultivo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Show the labels on the map</source>
        <translation>Mostrar las etiquetas en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>The project&apos;s labels cannot be read.</source>
        <translation>No se pueden leer las etiquetas del proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Enough for a first map: go on with step 4, Model, or press “Make the map” in step 5.</source>
        <translation>Basta para un primer mapa: siga con el paso 4, Modelo, o pulse “Hacer el mapa” en el paso 5.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Next: the model</source>
        <translation>Siguiente: el modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Make the project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>{0} is no layer of parcels. Choose a file of polygons (GeoPackage, Shapefile, GeoJSON) with a column that names the crop.</source>
        <translation>{0} no es una capa de parcelas. Elegir un archivo de polígonos (GeoPackage, Shapefile, GeoJSON) con una columna que nombre el cultivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Polygon layers</source>
        <translation>Capas de polígonos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>Counting the parcels…</source>
        <translation>Contando las parcelas…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/labels_step.py"/>
        <source>{0}; other crops: {1}</source>
        <translation>{0}; otros cultivos: {1}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/last_project.py"/>
        <source>{0} is not there any more: if it was moved or renamed, open it in step 1 where it lies now.</source>
        <translation>{0} ya no está: si se movió o cambió de nombre, ábralo en el paso 1 donde esté ahora.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/last_project.py"/>
        <source>QGIS was closed while a job of this project ran (“{0}”): what it had finished is kept, and starting it again goes on from there.</source>
        <translation>QGIS se cerró mientras se ejecutaba una tarea de este proyecto (“{0}”): lo que había terminado se conserva, y al iniciarla de nuevo sigue desde ahí.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Two maps over each other, parted by a line that you drag</source>
        <translation>Dos mapas superpuestos, separados por una línea que se arrastra</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Copy the job</source>
        <translation>Copiar la tarea</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>The same map from a script or from the toolbox</source>
        <translation>El mismo mapa desde un guion o desde la caja de herramientas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>New season…</source>
        <translation>Nueva temporada…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>A new project with this area, legend and parcels, to be labelled for another season</source>
        <translation>Un nuevo proyecto con esta zona, leyenda y parcelas, para etiquetar otra temporada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>There is only one map. Make another one, with another recipe or more labels, or add a layer to compare with.</source>
        <translation>Solo hay un mapa. Hacer otro, con otra receta o más etiquetas, o añadir una capa con la que comparar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>That layer is no longer in the project.</source>
        <translation>Esa capa ya no está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>End comparing</source>
        <translation>Terminar la comparación</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Drag the line, or move it with the arrow keys (Shift: faster). Escape ends it.</source>
        <translation>Arrastrar la línea, o moverla con las teclas de flecha (Mayús: más rápido). Escape la termina.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Parcels and areas (GeoPackage)…</source>
        <translation>Parcelas y superficies (GeoPackage)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Raster (cloud-optimised GeoTIFF)…</source>
        <translation>Ráster (GeoTIFF optimizado para la nube)…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Page to print (PDF)…</source>
        <translation>Página para imprimir (PDF)…</translation>
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
        <translation>Furrow: exportar {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Written: {0}</source>
        <translation>Escrito: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Copy as Python</source>
        <translation>Copiar como Python</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Copy as command</source>
        <translation>Copiar como orden</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Save as Processing model…</source>
        <translation>Guardar como modelo de Procesos…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Processing model</source>
        <translation>Modelo de Procesos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_actions.py"/>
        <source>Copied: {0}</source>
        <translation>Copiado: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_step.py"/>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_step.py"/>
        <source>Figures and warnings</source>
        <translation>Cifras y avisos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_step.py"/>
        <source>Make the map again</source>
        <translation>Hacer el mapa de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/map_step.py"/>
        <source>Make the map</source>
        <translation>Hacer el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Other recipes</source>
        <translation>Otras recetas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Use an existing model…</source>
        <translation>Usar un modelo existente…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Train and measure</source>
        <translation>Entrenar y medir</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>A model of another season or place, as it is or adapted</source>
        <translation>Un modelo de otra temporada o lugar, tal cual o adaptado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Train again</source>
        <translation>Entrenar de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Maps are made with the model {0}. {1}</source>
        <translation>Los mapas se hacen con el modelo {0}. {1}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/model_step.py"/>
        <source>Grey recipes need deep learning, which the engine was set up without: Project → Engine… adds it.</source>
        <translation>Las recetas en gris necesitan aprendizaje profundo, sin el cual se instaló el motor: Proyecto → Motor… lo añade.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/open_elsewhere.py"/>
        <source>{0} is open in another QGIS window: you can look at it here, and work on it once that window has closed it.</source>
        <translation>{0} está abierto en otra ventana de QGIS: aquí se puede mirar, y trabajar en él cuando esa ventana lo haya cerrado.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>Clear observations of each time step</source>
        <translation>Observaciones despejadas de cada paso de tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>Hardly seen clear: {0}</source>
        <translation>Apenas se vio despejado: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>{label}: {clear} clear observations of {s2} Sentinel-2 dates; {seen} % of the area seen clear; {s1} Sentinel-1 dates</source>
        <translation>{label}: {clear} observaciones despejadas de {s2} fechas Sentinel-2; {seen} % de la zona visto despejado; {s1} fechas Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>{0}: failed</source>
        <translation>{0}: falló</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>{0}: {1} % of the area clear</source>
        <translation>{0}: {1} % de la zona despejado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>{0}: {1} % of the area clear, left out as too cloudy</source>
        <translation>{0}: {1} % de la zona despejado, omitida por demasiadas nubes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>clear views</source>
        <translation>observaciones despejadas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>Sentinel-1</source>
        <translation>Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>gaps</source>
        <translation>huecos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>too cloudy</source>
        <translation>demasiadas nubes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_chart.py"/>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Try these again</source>
        <translation>Reintentar estas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Fetches the dates that are missing; those that are there stay.</source>
        <translation>Descarga las fechas que faltan; las que están se conservan.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Sentinel-2 dates: {0}. Sentinel-1 dates: {1}.</source>
        <translation>Fechas de Sentinel-2: {0}. Fechas de Sentinel-1: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Clear on average: {0} % of the area</source>
        <translation>Despejado en promedio: {0} % de la zona</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Days without a clear date, at most: {0}</source>
        <translation>Días sin fecha despejada, como máximo: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Downloaded: {0}</source>
        <translation>Descargado: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>All of it is there; nothing is left to download.</source>
        <translation>Está todo; no queda nada por descargar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Download: {0}</source>
        <translation>Descarga: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Download: {0}, {1}</source>
        <translation>Descarga: {0}, {1}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Free disk: {0}</source>
        <translation>Disco libre: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Dates that failed: {0}</source>
        <translation>Fechas que fallaron: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/outlook_view.py"/>
        <source>Dates not downloaded yet: {0}</source>
        <translation>Fechas aún sin descargar: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/project_bar.py"/>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/project_bar.py"/>
        <source>Simulated: nothing in this project tells of a real place.</source>
        <translation>Simulado: nada en este proyecto habla de un lugar real.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/project_bar.py"/>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_cards.py"/>
        <source>default</source>
        <translation>predeterminada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_cards.py"/>
        <source>Without deep learning</source>
        <translation>Sin aprendizaje profundo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_cards.py"/>
        <source>With deep learning</source>
        <translation>Con aprendizaje profundo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Reads {0} where there; {1}.</source>
        <translation>Lee {0} si los hay; {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Needs deep learning.</source>
        <translation>Necesita aprendizaje profundo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Its last training here took {0}.</source>
        <translation>Su último entrenamiento aquí tardó {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>classifies pixels</source>
        <translation>clasifica píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>classifies parcels</source>
        <translation>clasifica parcelas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>classifies groups of like pixels</source>
        <translation>clasifica grupos de píxeles semejantes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>All of it, from nothing</source>
        <translation>Todo, desde cero</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Only what is new, on a pretrained encoder</source>
        <translation>Solo lo nuevo, sobre un codificador preentrenado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>All of it, from pretrained</source>
        <translation>Todo, a partir de lo preentrenado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>The encoder</source>
        <translation>El codificador</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>The decoder</source>
        <translation>El decodificador</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>The last layer</source>
        <translation>La última capa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Trains on the processor; the engine was set up without deep learning.</source>
        <translation>Entrena en el procesador; el motor se instaló sin aprendizaje profundo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Trains on the processor; deep learning is slow there: minutes to hours.</source>
        <translation>Entrena en el procesador; el aprendizaje profundo es lento ahí: de minutos a horas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Deep learning trains on the GPU, all else on the processor.</source>
        <translation>El aprendizaje profundo entrena en la GPU, todo lo demás en el procesador.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>How long it takes on a GPU has not been measured yet.</source>
        <translation>Aún no se ha medido cuánto tarda en una GPU.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Needs deep learning, and the published weights of {0}.</source>
        <translation>Necesita aprendizaje profundo y los pesos publicados de {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Needs deep learning. The published weights of {0} are there; licence: {1}.</source>
        <translation>Necesita aprendizaje profundo. Los pesos publicados de {0} están; licencia: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/recipe_words.py"/>
        <source>Needs deep learning, and the published weights of {0} ({1} MB, licence: {2}), which are not on this computer yet.</source>
        <translation>Necesita aprendizaje profundo y los pesos publicados de {0} ({1} MB, licencia: {2}), que aún no están en este equipo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>Stop within three seconds. What is finished is kept.</source>
        <translation>Se detiene en menos de tres segundos. Lo terminado se conserva.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>The list of jobs, with the log of each</source>
        <translation>La lista de tareas, con el registro de cada una</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>Step {0} of {1}, {2}</source>
        <translation>Paso {0} de {1}, {2}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location filename="../plugin/panel/running_strip.py"/>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_choice.py"/>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_choice.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_choice.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_choice.py"/>
        <source>Season found from the imagery</source>
        <translation>Temporada encontrada a partir de las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_choice.py"/>
        <source>The twelve months that the imagery covers best</source>
        <translation>Los doce meses que mejor cubren las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_choice.py"/>
        <source>Own first and last day</source>
        <translation>Primer y último día propios</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Crop year {0} ({1})</source>
        <translation>Año agrícola {0} ({1})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Summer crops {0} ({1})</source>
        <translation>Cultivos de verano {0} ({1})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Winter crops {0} ({1})</source>
        <translation>Cultivos de invierno {0} ({1})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Whole year {0} ({1})</source>
        <translation>Año completo {0} ({1})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Rule of thumb at {0}: {1}.</source>
        <translation>Regla orientativa a {0}: {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Rule of thumb at {0}: the season holds {1}.</source>
        <translation>Regla orientativa a {0}: la temporada abarca {1}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Rule of thumb at {0}: the season holds {1} only in part.</source>
        <translation>Regla orientativa a {0}: la temporada abarca {1} solo en parte.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Rule of thumb at {0}: the season holds {1}; only in part {2}.</source>
        <translation>Regla orientativa a {0}: la temporada abarca {1}; solo en parte {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>From sowing to harvest, as a rule of thumb:</source>
        <translation>De la siembra a la cosecha, como regla orientativa:</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>Variety, rain and irrigation may move it by a month or more.</source>
        <translation>La variedad, la lluvia y el riego pueden desplazarlo un mes o más.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>wheat</source>
        <translation>trigo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>maize</source>
        <translation>maíz</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>rice</source>
        <translation>arroz</translation>
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
        <translation>remolacha azucarera</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>potato</source>
        <translation>patata</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>cotton</source>
        <translation>algodón</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>{0}° N</source>
        <translation>{0}° N</translation>
    </message>
    <message>
        <location filename="../plugin/panel/season_words.py"/>
        <source>{0}° S</source>
        <translation>{0}° S</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Set up the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Copy a report</source>
        <translation>Copiar un informe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Without passwords and personal names</source>
        <translation>Sin contraseñas ni nombres personales</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Set up</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Choose another Python, or a folder of wheels</source>
        <translation>Elegir otro Python o una carpeta de paquetes wheel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Looking at this computer…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>No Python 3.11 to 3.14 that can make environments was found on this computer. Install one (on Debian or Ubuntu with the package python3-venv), or choose one that is there.</source>
        <translation>No se encontró en este equipo ningún Python 3.11 a 3.14 que pueda crear entornos. Instalar uno (en Debian o Ubuntu, con el paquete python3-venv) o elegir uno que esté.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>A Python program</source>
        <translation>Un programa Python</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Folder with the wheels of all packages</source>
        <translation>Carpeta con los paquetes wheel</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>A job runs with the engine. Wait until it is done, or cancel it in the panel.</source>
        <translation>Hay una tarea en marcha con el motor. Espere a que termine o cancélela en el panel.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Remove the engine&apos;s environment {folder}? Your projects, models and maps stay. Furrow cannot compute until the engine is set up again.</source>
        <translation>¿Quitar el entorno del motor {folder}? Los proyectos, modelos y mapas se conservan. Furrow no puede calcular hasta que el motor se instale de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Removing the engine&apos;s environment…</source>
        <translation>Quitando el entorno del motor…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Furrow: setting up the engine</source>
        <translation>Furrow: instalación del motor</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>The set-up is still at work. Stop it?</source>
        <translation>La instalación sigue en marcha. ¿Detenerla?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Fetching Python ({got} MB)</source>
        <translation>Descargando Python ({got} MB)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Installing the packages. This takes a minute or two.</source>
        <translation>Instalando los paquetes. Tarda uno o dos minutos.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Stopped. What is half-made is made anew by the next set-up.</source>
        <translation>Detenido. La próxima instalación rehace lo que quedó a medias.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>The engine&apos;s environment is removed.</source>
        <translation>Se quitó el entorno del motor.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>The engine is set up, but its check found:</source>
        <translation>El motor está instalado, pero su comprobación encontró:</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>The set-up did not come to its end.</source>
        <translation>La instalación no llegó a su fin.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_dialog.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>What will be done</source>
        <translation>Lo que se hará</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Another…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Use another Python</source>
        <translation>Usar otro Python</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Packages from</source>
        <translation>Paquetes de</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>The network</source>
        <translation>La red</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>A folder…</source>
        <translation>Una carpeta…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>The folder&apos;s path is {count} letters too long for Windows. Ask your administrator to enable long paths first.</source>
        <translation>La ruta de la carpeta tiene {count} caracteres de más para Windows. Pedir primero al administrador que habilite las rutas largas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>about {quick} to {slow} min</source>
        <translation>de {quick} a {slow} min</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>about {quick} min at {fast} MB/s, {slow} min at {least} MB/s</source>
        <translation>unos {quick} min a {fast} MB/s, {slow} min a {least} MB/s</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>none found</source>
        <translation>no se encontró ninguno</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_page.py"/>
        <source>{version}, fetched into Furrow&apos;s own folder: this computer has none that fits</source>
        <translation>{version}, descargado en la carpeta de Furrow: este equipo no tiene ninguno que sirva</translation>
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
        <translation>Furrow calcula en un entorno de Python propio. No se instala nada en QGIS y no se hace nada antes de pulsar “Instalar”.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>The engine&apos;s environment was made for another version of Furrow. A repair makes it anew.</source>
        <translation>El entorno del motor se creó para otra versión de Furrow. Una reparación lo rehace.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>The engine&apos;s environment is not complete. A repair makes it anew.</source>
        <translation>El entorno del motor no está completo. Una reparación lo rehace.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>The engine is set up. You can choose something else here, or make it anew.</source>
        <translation>El motor está instalado. Aquí se puede elegir otra cosa o rehacerlo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>Checking Python and the disk</source>
        <translation>Comprobando Python y el disco</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>Making the environment</source>
        <translation>Creando el entorno</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>Fetching and installing the packages</source>
        <translation>Descargando e instalando los paquetes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/setup_words.py"/>
        <source>Checking the packages</source>
        <translation>Comprobando los paquetes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/shape_buttons.py"/>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/shape_buttons.py"/>
        <source>Rectangle: drag it, or a corner of the one that is there</source>
        <translation>Rectángulo: arrastrarlo, o arrastrar una esquina del que ya está</translation>
    </message>
    <message>
        <location filename="../plugin/panel/shape_buttons.py"/>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <location filename="../plugin/panel/shape_buttons.py"/>
        <source>Polygon: click its corners; the map ends at its edge</source>
        <translation>Polígono: hacer clic en sus vértices; el mapa termina en su borde</translation>
    </message>
    <message>
        <location filename="../plugin/panel/shape_buttons.py"/>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/shape_buttons.py"/>
        <source>Circle: drag from its centre; the map ends at its edge</source>
        <translation>Círculo: arrastrar desde su centro; el mapa termina en su borde</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>A download needs an area and a season: see step 1.</source>
        <translation>Una descarga necesita una zona y una temporada: ver el paso 1.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>A download needs an area: see step 1.</source>
        <translation>Una descarga necesita una zona: ver el paso 1.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>A download needs a season: see step 1.</source>
        <translation>Una descarga necesita una temporada: ver el paso 1.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>The season must end after it starts.</source>
        <translation>La temporada debe terminar después de empezar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Choose a project folder first.</source>
        <translation>Elegir primero una carpeta de proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Choose the imagery first.</source>
        <translation>Elegir primero las imágenes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Choose a layer of labelled parcels first.</source>
        <translation>Elegir primero una capa de parcelas etiquetadas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Choose the field that names the crop.</source>
        <translation>Elegir el campo que nombra el cultivo.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Not prepared yet: one cloud-free image a month is made.</source>
        <translation>Aún sin preparar: se hace una imagen sin nubes al mes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Too few: at least two crops need labelled parcels.</source>
        <translation>Muy pocas: al menos dos cultivos necesitan parcelas etiquetadas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Not trained yet.</source>
        <translation>Aún sin entrenar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>No map yet. Whatever is still missing is made on the way.</source>
        <translation>Aún no hay mapa. Lo que falte se hace por el camino.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Needs prepared imagery first.</source>
        <translation>Necesita antes imágenes preparadas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Out of date: {0}.</source>
        <translation>Desactualizado: {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Comes after area, imagery and labels.</source>
        <translation>Viene después de zona, imágenes y etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>{0}; {1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Choose a folder for a new project.</source>
        <translation>Elegir una carpeta para un nuevo proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Downloaded to {0}</source>
        <translation>Descargado en {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Not downloaded yet.</source>
        <translation>Aún sin descargar.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Choose at least one sensor.</source>
        <translation>Elegir al menos un sensor.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>No imagery chosen yet.</source>
        <translation>Aún no se han elegido imágenes.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>{0}, crop in “{1}”</source>
        <translation>{0}, cultivo en “{1}”</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>To be labelled by hand.</source>
        <translation>Por etiquetar a mano.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>No labelled parcels chosen yet.</source>
        <translation>Aún no se han elegido parcelas etiquetadas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>All is chosen: “Make the map” does the rest.</source>
        <translation>Todo está elegido: “Hacer el mapa” hace el resto.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>A rectangle drawn on the map</source>
        <translation>Un rectángulo dibujado en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>What the map showed</source>
        <translation>Lo que mostraba el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>Around the polygons of “{0}”</source>
        <translation>Alrededor de los polígonos de “{0}”</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>A polygon drawn on the map</source>
        <translation>Un polígono dibujado en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>A circle drawn on the map</source>
        <translation>Un círculo dibujado en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>The polygons of “{0}”</source>
        <translation>Los polígonos de “{0}”</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>season found automatically</source>
        <translation>temporada encontrada automáticamente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/state.py"/>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/strips.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Time steps and clouds</source>
        <translation>Pasos de tiempo y nubes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>One month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Ten days (dekad)</source>
        <translation>Diez días (década)</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>16 days</source>
        <translation>16 días</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Time step</source>
        <translation>Paso de tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Composite</source>
        <translation>Composición</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Cloud is</source>
        <translation>Es nube</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Orbits</source>
        <translation>Órbitas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_guess.py"/>
        <source>On the processor about {0} to {1} here with {2} labelled parcels: a first guess, until a training here has shown it.</source>
        <translation>En el procesador, entre {0} y {1} aquí con {2} parcelas etiquetadas: una primera estimación, hasta que un entrenamiento aquí lo muestre.</translation>
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
        <translation>{0} días</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_chart.py"/>
        <source>Loss and held-out score of each epoch</source>
        <translation>Pérdida y puntuación en parcelas reservadas de cada época</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_chart.py"/>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_chart.py"/>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_chart.py"/>
        <source>held-out score</source>
        <translation>puntuación en parcelas reservadas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_chart.py"/>
        <source>best epoch</source>
        <translation>mejor época</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>{fit}, epoch {number} of {most}: loss {loss}; nothing is held out to stop by, so all epochs are run.</source>
        <translation>{fit}, época {number} de {most}: pérdida {loss}; no se reserva nada con que decidir cuándo parar, así que se ejecutan todas las épocas.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>{fit}, epoch {number} of at most {most}: loss {loss}, held-out score (macro-F1) {score}; best so far {best_score} in epoch {best}.</source>
        <translation>{fit}, época {number} de {most} como máximo: pérdida {loss}, puntuación en parcelas reservadas (F1 macro) {score}; la mejor hasta ahora es {best_score}, en la época {best}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>{fit}: epoch {number} of {most} was the last, with loss {loss}.</source>
        <translation>{fit}: la época {number} de {most} fue la última, con una pérdida de {loss}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>{fit}: epoch {number} of at most {most} was the last; the best was epoch {best}, with a held-out score (macro-F1) of {best_score}.</source>
        <translation>{fit}: la última fue la época {number} (máximo: {most}); la mejor fue la época {best}, con una puntuación en parcelas reservadas (F1 macro) de {best_score}.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>Epoch {number}: loss {loss}; {seconds}</source>
        <translation>Época {number}: pérdida {loss}; {seconds}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>Epoch {number}: loss {loss}, held-out score {score}; {seconds}</source>
        <translation>Época {number}: pérdida {loss}, puntuación en parcelas reservadas {score}; {seconds}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>Trains on the processor: {seconds} an epoch.</source>
        <translation>Entrena en el procesador: {seconds} por época.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>Trains on the GPU: {seconds} an epoch.</source>
        <translation>Entrena en la GPU: {seconds} por época.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>Model of all parcels</source>
        <translation>Modelo de todas las parcelas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>Fold {0} of {1}</source>
        <translation>Pliegue {0} de {1}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/training_words.py"/>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Use an existing model</source>
        <translation>Usar un modelo existente</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Adapt it to this project’s parcels</source>
        <translation>Adaptarlo a las parcelas de este proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Take it as it is</source>
        <translation>Tomarlo tal cual</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>The model as it is, trained further, and one trained anew are measured on the same parcels; the best is kept.</source>
        <translation>El modelo tal cual, entrenado más y uno entrenado de nuevo se miden con las mismas parcelas; se conserva el mejor.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Needs labelled parcels, and there are none yet.</source>
        <translation>Necesita parcelas etiquetadas, y aún no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Nothing is trained, and how good it is here is not measured.</source>
        <translation>No se entrena nada, y su calidad aquí no se mide.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Folder of a model or project</source>
        <translation>Carpeta de un modelo o proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>There is no model of Furrow in that folder.</source>
        <translation>No hay ningún modelo de Furrow en esa carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/use_model_dialog.py"/>
        <source>Model: {0}</source>
        <translation>Modelo: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/panel/weights_offer.py"/>
        <source>Fetch its weights ({0} MB, {1})</source>
        <translation>Descargar sus pesos ({0} MB, {1})</translation>
    </message>
    <message>
        <location filename="../plugin/panel/weights_offer.py"/>
        <source>From {0}; the file is checked before it is used.</source>
        <translation>Desde {0}; el archivo se comprueba antes de usarse.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/weights_offer.py"/>
        <source>Read the licence where they are published ({0}). Is your use allowed, and shall they be fetched?</source>
        <translation>Lea la licencia donde se publican ({0}). ¿Está permitido su uso y se deben descargar?</translation>
    </message>
    <message>
        <location filename="../plugin/panel/weights_offer.py"/>
        <source>Licence of the weights</source>
        <translation>Licencia de los pesos</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Area and season</source>
        <translation>Zona y temporada</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Imagery</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Map and report</source>
        <translation>Mapa e informe</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Furrow&apos;s compute engine is not ready ({0}): “Set up the engine…” shows what it would download, and does nothing before you agree.</source>
        <translation>El motor de cálculo de Furrow no está listo ({0}): “Instalar el motor…” muestra lo que descargaría y no hace nada sin consentimiento.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Furrow&apos;s compute engine is not ready ({0}): run “make setup” in the folder of the plugin, then press “Check again”.</source>
        <translation>El motor de cálculo de Furrow no está listo ({0}): ejecutar “make setup” en la carpeta del complemento y pulsar “Comprobar de nuevo”.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>The engine ended unexpectedly ({0}): start the step again, what was finished is kept.</source>
        <translation>El motor terminó inesperadamente ({0}): iniciar de nuevo el paso; lo terminado se conservó.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Do the steps above it first, or press “Make the map”.</source>
        <translation>Hacer primero los pasos anteriores, o pulsar “Hacer el mapa”.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Choose the folder that holds furrow.json, or begin a new one.</source>
        <translation>Elegir la carpeta que contiene furrow.json, o comenzar una nueva.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Choose an area where the imagery lies, or “All of the imagery”, in step 1.</source>
        <translation>Elegir en el paso 1 una zona donde haya imágenes, o “Todas las imágenes”.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>“Fetch its weights” in step 4 downloads them.</source>
        <translation>“Descargar sus pesos”, en el paso 4, los descarga.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>Choose a new or empty folder, or open the project there.</source>
        <translation>Elegir una carpeta nueva o vacía, o abrir el proyecto que hay ahí.</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>about {0} s left</source>
        <translation>quedan unos {0} s</translation>
    </message>
    <message>
        <location filename="../plugin/panel/words.py"/>
        <source>about {0} min left</source>
        <translation>quedan unos {0} min</translation>
    </message>
</context>
<context>
    <name>Plugin</name>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Furrow panel</source>
        <translation>Panel de Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Add a Furrow map…</source>
        <translation>Añadir un mapa de Furrow…</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Add a finished crop map with its accuracy report</source>
        <translation>Añadir un mapa de cultivos terminado con su informe de exactitud</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Open the accuracy report</source>
        <translation>Abrir el informe de exactitud</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>{0} is not a finished Furrow map. {1}</source>
        <translation>{0} no es un mapa terminado de Furrow. {1}</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>Folder of a finished map (maps/… in a Furrow project)</source>
        <translation>Carpeta de un mapa terminado (maps/… en un proyecto de Furrow)</translation>
    </message>
    <message>
        <location filename="../plugin/plugin.py"/>
        <source>This layer has no accuracy report of Furrow beside it.</source>
        <translation>Esta capa no tiene a su lado un informe de exactitud de Furrow.</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Median of each band</source>
        <translation>Mediana de cada banda</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Medoid: the date most like all others</source>
        <translation>Medoide: la fecha más parecida a todas las demás</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Date nearest to the middle of the step</source>
        <translation>Fecha más cercana a la mitad del paso</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Lenient: cloud and shadow</source>
        <translation>Permisivo: nube y sombra</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Normal: thin cirrus and snow, too</source>
        <translation>Normal: también cirros finos y nieve</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Strict: also what was not classified</source>
        <translation>Estricto: también lo que no se clasificó</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>All in one composite</source>
        <translation>Todas en una composición</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Ascending only</source>
        <translation>Solo ascendentes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Descending only</source>
        <translation>Solo descendentes</translation>
    </message>
    <message>
        <location filename="../plugin/panel/time_grid.py"/>
        <source>Both, each in composites of its own</source>
        <translation>Ambas, cada una en sus propias composiciones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Adapt model</source>
        <translation>Adaptar modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Takes a model of another season or place into a project: as it is, trained further with this project&apos;s labelled parcels, or trained anew from these alone. All three are measured on the same parcels held out, and the best is kept; where adapting hurts, that is said.
The imagery must have been prepared, with the same bands and time steps.</source>
        <translation>Lleva a un proyecto un modelo de otra temporada o de otro lugar: tal cual, entrenado más con las parcelas etiquetadas de este proyecto, o entrenado de nuevo solo con ellas. Los tres se miden con las mismas parcelas reservadas y se conserva el mejor; si adaptar perjudica, se dice.
Las imágenes deben estar preparadas, con las mismas bandas y los mismos pasos de tiempo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Model to begin with</source>
        <translation>Modelo de partida</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Folder of a model: the one that holds model.json.</source>
        <translation>Carpeta de un modelo: la que contiene model.json.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Take it as it is</source>
        <translation>Tomarlo tal cual</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Puts a copy among the project&apos;s models, so that it can map, without training or measuring anything. Needs no labels.</source>
        <translation>Pone una copia entre los modelos del proyecto para que pueda cartografiar, sin entrenar ni medir nada. No necesita etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Which to keep</source>
        <translation>Cuál conservar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>The best of the three, or the one named here whatever the figures.</source>
        <translation>El mejor de los tres, o el que se nombre aquí, sean cuales sean las cifras.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>What of a network is trained further; “recipe”: all of one that began with nothing, else as it was trained. finetune: all; finetune-encoder: where the imagery differs; finetune-decoder: where the crops do; finetune-head: with very few labels.</source>
        <translation>Qué parte de una red se sigue entrenando; “recipe”: toda si empezó de cero; si no, como se entrenó. finetune: toda; finetune-encoder: si difieren las imágenes; finetune-decoder: si difieren los cultivos; finetune-head: con muy pocas etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Which was kept: as-is, adapted or scratch</source>
        <translation>Cuál se conservó: as-is, adapted o scratch</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Model folder</source>
        <translation>Carpeta del modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Macro-F1 of the model as it is</source>
        <translation>F1 macro del modelo tal cual</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Macro-F1 of the adapted model</source>
        <translation>F1 macro del modelo adaptado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/adapt_model.py"/>
        <source>Macro-F1 of a model trained anew</source>
        <translation>F1 macro de un modelo entrenado de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Areas by district</source>
        <translation>Superficies por distrito</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Counts the pixels of a crop map by district: hectares of every class in every polygon.
The errors of the map are in these figures, and they have no interval; “Design sample” and “Estimate areas” give areas of the whole map with intervals.</source>
        <translation>Cuenta los píxeles de un mapa de cultivos por distrito: hectáreas de cada clase en cada polígono.
Estas cifras contienen los errores del mapa y no tienen intervalo; “Diseñar muestra” y “Estimar superficies” dan superficies de todo el mapa con intervalos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Districts</source>
        <translation>Distritos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Polygons: municipalities, farms, catchments or the like.</source>
        <translation>Polígonos: municipios, explotaciones, cuencas o similares.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Field that names the district</source>
        <translation>Campo que nombra el distrito</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Polygons of the same name are one district.</source>
        <translation>Los polígonos con el mismo nombre son un solo distrito.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Name of a map, e.g. random-forest-1. Empty: the newest.</source>
        <translation>Nombre de un mapa, p. ej. random-forest-1. Vacío: el más reciente.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Districts with hectares</source>
        <translation>Distritos con hectáreas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Hectares by district and class</source>
        <translation>Hectáreas por distrito y clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Districts on the map</source>
        <translation>Distritos en el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Imagery or labels are simulated</source>
        <translation>Las imágenes o las etiquetas son simuladas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/areas_by_district.py"/>
        <source>Choose the districts and the field that names them.</source>
        <translation>Elegir los distritos y el campo que los nombra.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Assess map</source>
        <translation>Evaluar mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Scores a finished map against parcels that its training never saw.
Reference parcels that overlap training parcels are left out. The map&apos;s own folder stays as it is; the score gets a folder of its own under assessments.</source>
        <translation>Puntúa un mapa terminado con parcelas que su entrenamiento nunca vio.
Las parcelas de referencia que se solapan con parcelas de entrenamiento se omiten. La carpeta del mapa queda como está; la puntuación recibe una carpeta propia en assessments.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Reference parcels</source>
        <translation>Parcelas de referencia</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Empty: the project&apos;s own labels of role “reference”.</source>
        <translation>Vacío: las etiquetas del propio proyecto con la función “reference”.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Field that names the crop</source>
        <translation>Campo que nombra el cultivo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>The column of the reference parcels that holds the crop&apos;s name.</source>
        <translation>La columna de las parcelas de referencia que contiene el nombre del cultivo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Accuracy report</source>
        <translation>Informe de exactitud</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Parcels</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Assessment folder</source>
        <translation>Carpeta de la evaluación</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/assess_map.py"/>
        <source>Choose the field of the reference that names the crop.</source>
        <translation>Elegir el campo de la referencia que nombra el cultivo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Make a demo season</source>
        <translation>Crear una temporada de demostración</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Makes a Furrow project with a simulated season, to try things on: Sentinel-1 and Sentinel-2 imagery, parcels of six crops and a cropland mask.
Everything in it is simulated, and every map and report made from it says so. The same options give the same season.</source>
        <translation>Crea un proyecto de Furrow con una temporada simulada para probar: imágenes Sentinel-1 y Sentinel-2, parcelas de seis cultivos y una máscara de tierras de cultivo.
Todo en él es simulado, y cada mapa e informe hecho con él lo dice. Las mismas opciones dan la misma temporada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Decides on crops, weather, soils and the view of the radar.</source>
        <translation>Decide los cultivos, el tiempo, los suelos y la vista del radar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Harvest year</source>
        <translation>Año de cosecha</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Another year has other weather, and other crops in each field.</source>
        <translation>Otro año tiene otro tiempo y otros cultivos en cada parcela.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Labelled parcels per crop</source>
        <translation>Parcelas etiquetadas por cultivo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>So many have a label; all others are kept as truth to judge by.</source>
        <translation>Tantas llevan etiqueta; las demás se guardan como verdad para juzgar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Size in pixels of 10 m</source>
        <translation>Tamaño en píxeles de 10 m</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Width and height. A smaller area is made and mapped faster.</source>
        <translation>Ancho y alto. Una zona menor se crea y cartografía más rápido.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Another seed is another landscape.</source>
        <translation>Otra semilla es otro paisaje.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>Furrow project folder</source>
        <translation>Carpeta del proyecto de Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_demo.py"/>
        <source>A new or empty folder, in which the project is made.</source>
        <translation>Una carpeta nueva o vacía en la que se crea el proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>Makes a Furrow project from your own imagery and labelled parcels.
Nothing is copied but the labels; the imagery stays where it is. “Prepare imagery” and “Crop map from labels” can make the project themselves: this is for models and scripts that want it made first, or with a legend of their own.</source>
        <translation>Crea un proyecto de Furrow con imágenes y parcelas etiquetadas propias.
Solo se copian las etiquetas; las imágenes quedan donde están. “Preparar imágenes” y “Mapa de cultivos a partir de etiquetas” pueden crear el proyecto por sí mismos: esto es para modelos y guiones que lo necesitan antes, o con una leyenda propia.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>Crops</source>
        <translation>Cultivos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>In place of labelled parcels: names of the crops, with commas. The parcels are then labelled by hand in the panel.</source>
        <translation>En lugar de parcelas etiquetadas: nombres de los cultivos, separados por comas. Las parcelas se etiquetan después a mano en el panel.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>Classes and colours as JSON. Empty: the crops found in the labels.</source>
        <translation>Clases y colores como JSON. Vacío: los cultivos hallados en las etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>Name of the project</source>
        <translation>Nombre del proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/create_project.py"/>
        <source>Stands in maps and reports. Empty: the name of the folder.</source>
        <translation>Figura en mapas e informes. Vacío: el nombre de la carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/crop_map_from_labels.py"/>
        <source>Crop map from labels</source>
        <translation>Mapa de cultivos a partir de etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/crop_map_from_labels.py"/>
        <source>The whole job: from a season of imagery and a handful of labelled parcels to a crop map and an honest statement of how good it is.
Give an imagery folder and labelled parcels to make a new Furrow project, or the folder of a project to go on with it. It prepares the imagery, trains and measures a model, maps the area and writes the report. Steps that are done are not done again, so a run that was cancelled goes on when it is started again.</source>
        <translation>Todo el trabajo: de una temporada de imágenes y un puñado de parcelas etiquetadas a un mapa de cultivos y una declaración honesta de su calidad.
Indicar una carpeta de imágenes y parcelas etiquetadas para crear un nuevo proyecto de Furrow, o la carpeta de un proyecto para seguir con él. Prepara las imágenes, entrena y mide un modelo, cartografía la zona y escribe el informe. Los pasos hechos no se repiten, de modo que una ejecución cancelada continúa al iniciarla de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Design sample</source>
        <translation>Diseñar muestra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Draws random points from a crop map, so that areas and accuracy can be estimated with intervals.
How many is worked out from the precision wanted. Fill in the column “label” of the layer: what is there at each point, from number 1 upwards, without a look at the map. Then run “Estimate areas”. What the map says at the points stands in a table of its own, so that it leads nobody.</source>
        <translation>Sortea puntos al azar en un mapa de cultivos para poder estimar superficies y exactitud con intervalos.
Cuántos, se calcula a partir de la precisión deseada. Rellenar la columna “label” de la capa: qué hay en cada punto, desde el número 1 en adelante, sin mirar el mapa. Después, ejecutar “Estimar superficies”. Lo que dice el mapa en los puntos está en una tabla aparte, para que no influya en nadie.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Precision wanted (± of the overall accuracy)</source>
        <translation>Precisión deseada (± de la precisión global)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Half of the 95 % interval: 0.05 stands for ± 5 %.</source>
        <translation>Mitad del intervalo del 95 %: 0,05 significa ± 5 %.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>0: as many as the precision needs.</source>
        <translation>0: tantos como la precisión necesite.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>How points are shared out</source>
        <translation>Cómo se reparten los puntos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Among the classes of the map: in proportion to their area, equally, or by Neyman’s rule (more where the map is expected to be wrong).</source>
        <translation>Entre las clases del mapa: en proporción a su superficie, por igual o según la regla de Neyman (más donde se espera que el mapa falle).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Points in every class at the least</source>
        <translation>Puntos en cada clase como mínimo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>50 and more are advised where a rare class matters by itself.</source>
        <translation>Se aconsejan 50 o más cuando importa una clase rara por sí misma.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>User’s accuracy expected</source>
        <translation>Exactitud del usuario esperada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Of each class, as 0.8 for all or “0.85,Maize=0.7”. Only the size of the sample hangs on it.</source>
        <translation>De cada clase, como 0.8 para todas o “0.85,Maize=0.7”. Solo depende de ella el tamaño de la muestra.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>The same seed draws the same points.</source>
        <translation>La misma semilla sortea los mismos puntos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Points to fill in</source>
        <translation>Puntos por rellenar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Name of the sample</source>
        <translation>Nombre de la muestra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>Points drawn</source>
        <translation>Puntos sorteados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>± of the overall accuracy to be expected</source>
        <translation>± de la precisión global que cabe esperar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>{0}: {1} points on {2} ha</source>
        <translation>{0}: {1} puntos en {2} ha</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/design_sample.py"/>
        <source>This sample was there already; its labels are untouched.</source>
        <translation>Esta muestra ya estaba; sus etiquetas no se han tocado.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Estimate areas</source>
        <translation>Estimar superficies</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Estimates the area of each class, and how good the map is, from a sample that was filled in: standard errors and 95 % intervals included.
Needs the points of “Design sample” with a label each. The areas are corrected for the errors of the map; pixels that are counted are told beside them. With another map of the project, the same points judge that one.</source>
        <translation>Estima la superficie de cada clase y la calidad del mapa a partir de una muestra rellenada, con errores estándar e intervalos del 95 %.
Necesita los puntos de “Diseñar muestra”, cada uno con su etiqueta. Las superficies se corrigen de los errores del mapa; al lado se indican los píxeles contados. Con otro mapa del proyecto, los mismos puntos juzgan ese.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Name of a sample, e.g. random-forest-1-1. Empty: the newest.</source>
        <translation>Nombre de una muestra, p. ej. random-forest-1-1. Vacío: la más reciente.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Filled-in points</source>
        <translation>Puntos rellenados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>A layer that came back with the labels and the column “uid”. Empty: the sample’s own layer.</source>
        <translation>Una capa devuelta con las etiquetas y la columna “uid”. Vacío: la capa de la propia muestra.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Field with what is there</source>
        <translation>Campo con lo que hay</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>The column that holds the label of each point.</source>
        <translation>La columna que contiene la etiqueta de cada punto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Other map</source>
        <translation>Otro mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Judge this map of the project instead of the one that the sample was drawn from.</source>
        <translation>Juzgar este mapa del proyecto en lugar de aquel del que se sorteó la muestra.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>More classes</source>
        <translation>Más clases</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Labels that the map does not know but that were really found, with commas between. “Other crop” is always known.</source>
        <translation>Etiquetas que el mapa no conoce pero que se encontraron de verdad, separadas por comas. “Other crop” se conoce siempre.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Areas by class</source>
        <translation>Superficies por clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Error matrix in points</source>
        <translation>Matriz de error en puntos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Points with map and label</source>
        <translation>Puntos con mapa y etiqueta</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>All figures (JSON)</source>
        <translation>Todas las cifras (JSON)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Share of the area that the map has right (0–1)</source>
        <translation>Parte de la superficie que el mapa acierta (0–1)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Lower limit of its 95 % interval</source>
        <translation>Límite inferior de su intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Upper limit of its 95 % interval</source>
        <translation>Límite superior de su intervalo del 95 %</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Points with a label</source>
        <translation>Puntos con etiqueta</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Points without a label</source>
        <translation>Puntos sin etiqueta</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>The filled-in points have no column “uid”.</source>
        <translation>Los puntos rellenados no tienen la columna “uid”.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>{0} % of the area (95 % interval {1}–{2} %)</source>
        <translation>{0} % de la superficie (intervalo del 95 %: {1}–{2} %)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Estimated area</source>
        <translation>Superficie estimada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Pixels counted</source>
        <translation>Píxeles contados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>User’s accuracy</source>
        <translation>Exactitud del usuario</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/estimate_areas.py"/>
        <source>Producer’s accuracy</source>
        <translation>Exactitud del productor</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Evaluate recipes on a table</source>
        <translation>Evaluar recetas con una tabla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Draws a few labels of each class from a table of labelled series, trains each recipe with them, and tests it on all other samples, again and again.
Tells how many labels a recipe needs, and which recipe is best with those you have.</source>
        <translation>Sortea unas pocas etiquetas de cada clase de una tabla de series etiquetadas, entrena con ellas cada receta y la prueba con todas las demás muestras, una y otra vez.
Dice cuántas etiquetas necesita una receta y cuál es la mejor con las que se tienen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Table of labelled series</source>
        <translation>Tabla de series etiquetadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>A Parquet, CSV or xlsx file: a row a sample, or a row a sample and date.</source>
        <translation>Un archivo Parquet, CSV o xlsx: una fila por muestra, o una fila por muestra y fecha.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>JSON that explains the table</source>
        <translation>JSON que explica la tabla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Empty: the file beside the table with its name and .json.</source>
        <translation>Vacío: el archivo junto a la tabla con su nombre y .json.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Draws</source>
        <translation>Sorteos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>How often labels are drawn anew; more draws, narrower intervals.</source>
        <translation>Cuántas veces se sortean las etiquetas; más sorteos, intervalos más estrechos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>The same seed draws the same labels.</source>
        <translation>La misma semilla sortea las mismas etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>All figures, class by class, for further work.</source>
        <translation>Todas las cifras, clase por clase, para seguir trabajando.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Best recipe with most labels</source>
        <translation>Mejor receta con más etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Names with commas between, as “List recipes” tells them.</source>
        <translation>Nombres separados por comas, como los indica “Listar recetas”.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Labels of each class</source>
        <translation>Etiquetas de cada clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Numbers with commas between, e.g. 5,20.</source>
        <translation>Números separados por comas, p. ej. 5,20.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Grouping to keep whole</source>
        <translation>Agrupación que se mantiene entera</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Name of a grouping in the JSON, e.g. parcel, never torn apart.</source>
        <translation>Nombre de una agrupación del JSON, p. ej. parcel, que nunca se divide.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Evaluate each part by itself</source>
        <translation>Evaluar cada parte por separado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Name of a grouping in the JSON, e.g. zone. Empty: all as one.</source>
        <translation>Nombre de una agrupación del JSON, p. ej. zone. Vacío: todo junto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Learn from one part only</source>
        <translation>Aprender solo de una parte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>A grouping and its value, e.g. state=arkansas. Empty: all.</source>
        <translation>Una agrupación y su valor, p. ej. state=arkansas. Vacío: todo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Test on another part</source>
        <translation>Probar en otra parte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>A grouping and its value, e.g. state=california.</source>
        <translation>Una agrupación y su valor, p. ej. state=california.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>All samples</source>
        <translation>Todas las muestras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_table.py"/>
        <source>Macro-F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Evaluate a recipe in another place</source>
        <translation>Evaluar una receta en otro lugar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Learns in one place and tests in another: the model as it is, trained further with a few labels there, and one of these labels alone.
Tells whether a model of elsewhere is worth taking. Needs two projects, two tables, or two parts of one.</source>
        <translation>Aprende en un lugar y prueba en otro: el modelo tal cual, entrenado más con unas pocas etiquetas de allí, y uno solo de esas etiquetas.
Dice si vale la pena tomar un modelo de otro sitio. Necesita dos proyectos, dos tablas o dos partes de una.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Its name, as “List recipes” tells it.</source>
        <translation>Su nombre, como lo indica “Listar recetas”.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Arms</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>as-is, scratch, finetune or finetune-encoder, with commas between.</source>
        <translation>as-is, scratch, finetune o finetune-encoder, separadas por comas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Learn from these alone, e.g. VV,VH. Empty: those of the recipe.</source>
        <translation>Aprender solo de estas, p. ej. VV,VH. Vacío: las de la receta.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>own (as the recipe says), none, or year (round the whole year).</source>
        <translation>own (como dice la receta), none o year (en torno a todo el año).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>How the place to test in is seen</source>
        <translation>Cómo se ve el lugar de prueba</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>here, or moved by half a year: season, calendar (simulated).</source>
        <translation>here, o desplazado medio año: season, calendar (simulado).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Labels of each class of the place to test in</source>
        <translation>Etiquetas de cada clase del lugar de prueba</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>So many are learned from; all others are the test.</source>
        <translation>De tantas se aprende; todas las demás son la prueba.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Best mean IoU there</source>
        <translation>Mejor IoU medio allí</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Its macro-F1</source>
        <translation>Su F1 macro</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Arm</source>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Tested</source>
        <translation>Probado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/evaluate_transfer.py"/>
        <source>these are no real fields</source>
        <translation>no son parcelas reales</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Fetch imagery</source>
        <translation>Descargar imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Downloads a season of Sentinel-2 and Sentinel-1 over an area, and nothing around it.
What is there already is not fetched again; a date that fails is listed and does not fail the season. The folder is a static STAC catalog: give it to “Prepare imagery” or “Crop map from labels” as imagery folder.</source>
        <translation>Descarga una temporada de Sentinel-2 y Sentinel-1 sobre una zona, y nada de su alrededor.
Lo que ya está no se descarga de nuevo; una fecha que falla se enumera y no hace fallar la temporada. La carpeta es un catálogo STAC estático: darla a “Preparar imágenes” o “Mapa de cultivos a partir de etiquetas” como carpeta de imágenes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Folder for the imagery</source>
        <translation>Carpeta para las imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>A new folder, or one that holds an earlier download of the same area and season: it is gone on with.</source>
        <translation>Una carpeta nueva, o una que contenga una descarga anterior de la misma zona y temporada: se continúa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Add the dates to the QGIS project</source>
        <translation>Añadir las fechas al proyecto de QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Loads each date as a layer, placed in time and hidden but for one.</source>
        <translation>Carga cada fecha como una capa, situada en el tiempo y oculta salvo una.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Dates fetched now</source>
        <translation>Fechas descargadas ahora</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Dates that were there before</source>
        <translation>Fechas que ya estaban</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Dates left out as too cloudy</source>
        <translation>Fechas omitidas por demasiadas nubes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Megabytes transferred</source>
        <translation>Megabytes transferidos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>Time taken (seconds)</source>
        <translation>Tiempo empleado (segundos)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_imagery.py"/>
        <source>No folder for the imagery was given. Choose one.</source>
        <translation>No se indicó ninguna carpeta para las imágenes. Elegir una.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Fetch pretrained networks</source>
        <translation>Descargar redes preentrenadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Downloads the weights of pretrained networks from where their makers publish them, and checks each file before it is used.
What is here already is not fetched again; a download that broke off goes on. “List pretrained networks” tells names, sizes and licences beforehand.</source>
        <translation>Descarga los pesos de redes preentrenadas de donde los publican sus autores y comprueba cada archivo antes de usarlo.
Lo que ya está aquí no se descarga de nuevo; una descarga interrumpida continúa. “Listar redes preentrenadas” indica antes nombres, tamaños y licencias.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Names with commas between, as “List pretrained networks” tells them, e.g. presto; or all.</source>
        <translation>Nombres separados por comas, como los indica “Listar redes preentrenadas”, p. ej. presto; o all.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Accept licences that restrict the use</source>
        <translation>Aceptar licencias que restringen el uso</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Some licences forbid some uses. Tick this once you have read them and your use is allowed; without it such weights are not fetched.</source>
        <translation>Algunas licencias prohíben algunos usos. Marcar esto una vez leídas y si el uso está permitido; sin ello, esos pesos no se descargan.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Folder of weights</source>
        <translation>Carpeta de pesos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Where to put them, e.g. to take them to a computer without a network. Empty: Furrow’s own folder.</source>
        <translation>Dónde ponerlos, p. ej. para llevarlos a un equipo sin red. Vacío: la carpeta de Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Where the weights are</source>
        <translation>Dónde están los pesos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Networks fetched now</source>
        <translation>Redes descargadas ahora</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>Networks that were there before</source>
        <translation>Redes que ya estaban</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/fetch_weights.py"/>
        <source>No network was named. Give its name, as “List pretrained networks” tells it.</source>
        <translation>No se nombró ninguna red. Indicar su nombre, como lo da “Listar redes preentrenadas”.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Verdict: which model to take</source>
        <translation>Veredicto: qué modelo tomar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Judges the chosen recipe beside a random forest, logistic regression, the pretrained network as it is and the same network from scratch, all on the same parcels that none of them learned from.
Recommends the cheapest of those that are not significantly worse, says whether adapting helps, and which crops more labels would help. Give a project whose imagery was prepared, or a table of labelled series. What was finished is kept.</source>
        <translation>Juzga la receta elegida junto a un bosque aleatorio, una regresión logística, la red preentrenada tal cual y la misma red desde cero, todos con las mismas parcelas de las que ninguno aprendió.
Recomienda el más barato de los que no son significativamente peores, dice si adaptar ayuda y a qué cultivos ayudarían más etiquetas. Indicar un proyecto con las imágenes preparadas o una tabla de series etiquetadas. Lo terminado se conserva.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>The chosen one. Empty: that of the newest model.</source>
        <translation>La elegida. Vacío: la del modelo más reciente.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Model of elsewhere</source>
        <translation>Modelo de otro sitio</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Instead of a recipe: judged as it is, adapted, and made anew.</source>
        <translation>En lugar de una receta: juzgado tal cual, adaptado y hecho de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Other recipes</source>
        <translation>Otras recetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>To be judged beside these, with commas between.</source>
        <translation>Para juzgar junto a estas, separadas por comas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>F1 that is wanted</source>
        <translation>F1 deseado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Every crop is to reach it; labels are counted up to it.</source>
        <translation>Cada cultivo debe alcanzarlo; hasta él se cuentan las etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Do not look which labels would help</source>
        <translation>No mirar qué etiquetas ayudarían</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>That takes time: models learn from parts of the labels.</source>
        <translation>Eso lleva tiempo: los modelos aprenden de partes de las etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>What is recommended</source>
        <translation>Lo que se recomienda</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Recommended model</source>
        <translation>Modelo recomendado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Verdict (JSON)</source>
        <translation>Veredicto (JSON)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Instead of a project: a Parquet, CSV or xlsx file.</source>
        <translation>En lugar de un proyecto: un archivo Parquet, CSV o xlsx.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Empty: the file of the table&apos;s name that ends in .json.</source>
        <translation>Vacío: el archivo con el nombre de la tabla que termina en .json.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Crops of the table to tell apart</source>
        <translation>Cultivos de la tabla que distinguir</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Names with commas between. Empty: all of the table.</source>
        <translation>Nombres separados por comas. Vacío: todos los de la tabla.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Most samples to work with</source>
        <translation>Máximo de muestras con que trabajar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Of a larger table, whole groups are drawn at random.</source>
        <translation>De una tabla mayor se sortean grupos enteros.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Folder of the verdict</source>
        <translation>Carpeta del veredicto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>With a table only; a project keeps its verdict itself.</source>
        <translation>Solo con una tabla; un proyecto guarda su propio veredicto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>How it was measured</source>
        <translation>Cómo se midió</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Less than the best by</source>
        <translation>Por debajo del mejor en</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/give_verdict.py"/>
        <source>Processor time (s)</source>
        <translation>Tiempo de procesador (s)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>Import model</source>
        <translation>Importar modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>Takes an ONNX model that was trained elsewhere, with a small JSON that says what it takes: sensors, bands, units, time steps, layout and classes.
It is tried on random series first, and refused with the reason where shapes or probabilities are not as the JSON says. In a project it can then map.</source>
        <translation>Toma un modelo ONNX entrenado en otro sitio, con un pequeño JSON que dice qué recibe: sensores, bandas, unidades, pasos de tiempo, disposición y clases.
Primero se prueba con series aleatorias y se rechaza, con el motivo, si formas o probabilidades no son como dice el JSON. En un proyecto puede después cartografiar.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>ONNX file</source>
        <translation>Archivo ONNX</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>The model, with all of its weights in this one file.</source>
        <translation>El modelo, con todos sus pesos en este único archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>JSON that says what it takes</source>
        <translation>JSON que dice qué recibe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>What it holds is told in Furrow&apos;s page on recipes and models.</source>
        <translation>Lo que contiene se explica en la página de Furrow sobre recetas y modelos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>Model folder instead of a project</source>
        <translation>Carpeta del modelo en lugar de un proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>A new or empty folder. Leave it empty where a project is given.</source>
        <translation>Una carpeta nueva o vacía. Dejarla vacía cuando se indica un proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/import_model.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Leakage audit</source>
        <translation>Auditoría de fugas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Scores the same model under a random split by pixel and under honest ones: by whole parcels, spatial blocks, regions and years.
Pixels of one parcel are much alike, and so are neighbours: figures from a split that tears them apart flatter. Give a project whose imagery was prepared, or a table of labelled series. Nothing is changed.</source>
        <translation>Puntúa el mismo modelo con una partición al azar por píxel y con particiones honestas: por parcelas enteras, bloques espaciales, regiones y años.
Los píxeles de una parcela se parecen mucho, y los vecinos también: las cifras de una partición que los separa son demasiado optimistas. Indicar un proyecto con las imágenes preparadas o una tabla de series etiquetadas. No se cambia nada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>A recipe that learns from series, as “List recipes” tells them.</source>
        <translation>Una receta que aprende de series, como la indica “Listar recetas”.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Grouping that is a parcel</source>
        <translation>Agrupación que es una parcela</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Of the table&apos;s JSON. Empty: parcel, field or place.</source>
        <translation>Del JSON de la tabla. Vacío: parcel, field o place.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Grouping that is a region</source>
        <translation>Agrupación que es una región</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Of the table&apos;s JSON. Empty: region, state, zone or tile.</source>
        <translation>Del JSON de la tabla. Vacío: region, state, zone o tile.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Grouping that is a year</source>
        <translation>Agrupación que es un año</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Of the table&apos;s JSON. Empty: year or season.</source>
        <translation>Del JSON de la tabla. Vacío: year o season.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>All figures with their intervals, for further work.</source>
        <translation>Todas las cifras con sus intervalos, para seguir trabajando.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Macro-F1 that a split by pixel claims</source>
        <translation>F1 macro que anuncia una partición por píxel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Macro-F1 by whole parcels</source>
        <translation>F1 macro por parcelas enteras</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Macro-F1 by spatial blocks</source>
        <translation>F1 macro por bloques espaciales</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Macro-F1 by regions</source>
        <translation>F1 macro por regiones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Edge of the spatial blocks (m)</source>
        <translation>Lado de los bloques espaciales (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Edge of a spatial block (m)</source>
        <translation>Lado de un bloque espacial (m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>0: as far as the labels are alike (their variogram&apos;s range).</source>
        <translation>0: hasta donde las etiquetas se parecen (alcance de su variograma).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Of more, whole parcels are drawn at random.</source>
        <translation>Si hay más, se sortean parcelas enteras.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>The same seed makes the same splits.</source>
        <translation>La misma semilla hace las mismas particiones.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Splits</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Claimed by pixel</source>
        <translation>Anunciado por píxel</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/leakage_audit.py"/>
        <source>Too much</source>
        <translation>De más</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>List recipes</source>
        <translation>Listar recetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>Tells what recipes there are, when to take each, what it needs, and whether it can be trained with what is on this computer.
Changes nothing.</source>
        <translation>Indica qué recetas hay, cuándo tomar cada una, qué necesita y si se puede entrenar con lo que hay en este equipo.
No cambia nada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>Names of all recipes</source>
        <translation>Nombres de todas las recetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>Those that can be trained here</source>
        <translation>Las que se pueden entrenar aquí</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>Needs deep learning.</source>
        <translation>Necesita aprendizaje profundo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>Begins with the weights of {0} (licence {1}).</source>
        <translation>Parte de los pesos de {0} (licencia {1}).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>Strategies: {0}.</source>
        <translation>Estrategias: {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_recipes.py"/>
        <source>Its models are adapted by {0}.</source>
        <translation>Sus modelos se adaptan con {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_weights.py"/>
        <source>List pretrained networks</source>
        <translation>Listar redes preentrenadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_weights.py"/>
        <source>Says which pretrained networks there are: size, licence, where their weights are published, and which are on this computer.
Nothing is downloaded. Files that are here are read through and compared with the published checksum.</source>
        <translation>Indica qué redes preentrenadas hay: tamaño, licencia, dónde se publican sus pesos y cuáles están en este equipo.
No se descarga nada. Los archivos que están aquí se leen enteros y se comparan con la suma de comprobación publicada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_weights.py"/>
        <source>Look only into this folder. Empty: the folder that FURROW_WEIGHTS_DIR names, then Furrow’s own.</source>
        <translation>Mirar solo en esta carpeta. Vacío: la carpeta que nombra FURROW_WEIGHTS_DIR y después la de Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_weights.py"/>
        <source>Networks that are published</source>
        <translation>Redes publicadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_weights.py"/>
        <source>Networks whose weights are here</source>
        <translation>Redes cuyos pesos están aquí</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/list_weights.py"/>
        <source>Names of those that are not here</source>
        <translation>Nombres de las que no están aquí</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/map_crops.py"/>
        <source>Map crops</source>
        <translation>Cartografiar cultivos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/map_crops.py"/>
        <source>Maps the whole area with a trained model, and writes crop map, confidence, parcels, accuracy tables and report into a new numbered folder of the project.
Finished maps are never overwritten; an unchanged map is not made again.</source>
        <translation>Cartografía toda la zona con un modelo entrenado y escribe mapa de cultivos, confianza, parcelas, tablas de exactitud e informe en una nueva carpeta numerada del proyecto.
Los mapas terminados nunca se sobrescriben; un mapa sin cambios no se hace de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/map_crops.py"/>
        <source>Name of a model, e.g. random-forest-1. Empty: the newest of crops.</source>
        <translation>Nombre de un modelo, p. ej. random-forest-1. Vacío: el de cultivos más reciente.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Measure adapting a model</source>
        <translation>Medir la adaptación de un modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Uses a model of another season or region as it is, adapts it with a few parcels, and trains one anew from these alone. All are tested on the same parcels, which none of them saw.
The parcels are drawn by class, or within a radius of a departure point and, as many, from anywhere. Nothing is changed.</source>
        <translation>Usa tal cual un modelo de otra temporada o región, lo adapta con unas pocas parcelas y entrena otro de nuevo solo con estas. Todos se prueban con las mismas parcelas, que ninguno vio.
Las parcelas se sortean por clase, o dentro de un radio en torno a un punto de partida y, otras tantas, de cualquier sitio. No se cambia nada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Table or project to test on</source>
        <translation>Tabla o proyecto de prueba</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>A table of labelled series, or the furrow.json of a project.</source>
        <translation>Una tabla de series etiquetadas, o el furrow.json de un proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Table or project of the earlier model</source>
        <translation>Tabla o proyecto del modelo anterior</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Empty: the same table, and another part of it.</source>
        <translation>Vacío: la misma tabla, y otra parte de ella.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>JSON that explains the other table</source>
        <translation>JSON que explica la otra tabla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Macro-F1 of the best adapted one</source>
        <translation>F1 macro del mejor adaptado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Macro-F1 of the best one trained anew</source>
        <translation>F1 macro del mejor entrenado de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>A grouping and its value, e.g. year=2021. Empty: all.</source>
        <translation>Una agrupación y su valor, p. ej. year=2021. Vacío: todo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>One name, as “List recipes” tells it; only networks are adapted.</source>
        <translation>Un nombre, como lo indica “Listar recetas”; solo se adaptan las redes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Test on one part only</source>
        <translation>Probar solo en una parte</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Samples of the earlier model</source>
        <translation>Muestras del modelo anterior</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Parcels of each class</source>
        <translation>Parcelas de cada clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>To adapt with, with commas between, e.g. 3,10.</source>
        <translation>Con las que adaptar, separadas por comas, p. ej. 3,10.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Radii, in kilometres</source>
        <translation>Radios, en kilómetros</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>E.g. 20,25,30: parcels near a departure point instead.</source>
        <translation>P. ej. 20,25,30: en su lugar, parcelas cercanas a un punto de partida.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Departure point</source>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Longitude and latitude in degrees. Empty: drawn by lot.</source>
        <translation>Longitud y latitud en grados. Vacío: por sorteo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Crops to tell apart</source>
        <translation>Cultivos que distinguir</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Names with commas between. Empty: all with enough samples.</source>
        <translation>Nombres separados por comas. Vacío: todos los que tienen muestras suficientes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>How often parcels are drawn and models trained anew.</source>
        <translation>Cuántas veces se sortean parcelas y se entrenan modelos de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Parcels within a radius</source>
        <translation>Parcelas dentro de un radio</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>So many are used at most, drawn by lot; 0: all.</source>
        <translation>Se usan como máximo tantas, por sorteo; 0: todas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Pixels of a parcel</source>
        <translation>Píxeles de una parcela</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>So many are drawn from each parcel, where it has as many.</source>
        <translation>Se sortean tantos de cada parcela, si los tiene.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Parcels of each class of elsewhere</source>
        <translation>Parcelas de cada clase de otro sitio</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>So many are drawn for the earlier model; 0: all.</source>
        <translation>Se sortean tantas para el modelo anterior; 0: todas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>adapted</source>
        <translation>adaptado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>trained anew</source>
        <translation>entrenado de nuevo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>parcels of each class</source>
        <translation>parcelas de cada clase</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>km around</source>
        <translation>km alrededor</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>km, as many from anywhere</source>
        <translation>km, otras tantas de cualquier sitio</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/measure_adapting.py"/>
        <source>Learned from</source>
        <translation>Aprendido de</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Describe model</source>
        <translation>Describir modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Tells what a finished model is: recipe, classes, what it takes, what it learned from, how good it was, licences and checksums.
Its files are compared with their checksums; nothing is changed.</source>
        <translation>Dice qué es un modelo terminado: receta, clases, qué recibe, de qué aprendió, qué calidad tenía, licencias y sumas de comprobación.
Sus archivos se comparan con sus sumas de comprobación; no se cambia nada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Model or project</source>
        <translation>Modelo o proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Folder that holds model.json, or a Furrow project.</source>
        <translation>Carpeta que contiene model.json, o un proyecto de Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Of a project: name of the model. Empty: the newest.</source>
        <translation>De un proyecto: nombre del modelo. Vacío: el más reciente.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Backbone</source>
        <translation>Red base</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Time steps</source>
        <translation>Pasos de tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Labelled parcels</source>
        <translation>Parcelas etiquetadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Compared with a random forest</source>
        <translation>Comparado con un bosque aleatorio</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Tables that it learned from</source>
        <translation>Tablas de las que aprendió</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Built on</source>
        <translation>Basado en</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/model_info.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>New season</source>
        <translation>Nueva temporada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>Makes a project for another season of an area that is mapped already.
It has the first project&apos;s area, legend and settings, and its parcels without their crops, to be labelled anew. The first project stays as it is.</source>
        <translation>Crea un proyecto para otra temporada de una zona ya cartografiada.
Tiene la zona, la leyenda y los ajustes del primer proyecto, y sus parcelas sin los cultivos, para etiquetarlas de nuevo. El primer proyecto queda como está.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>New project folder</source>
        <translation>Carpeta del nuevo proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>A new or empty folder.</source>
        <translation>Una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>As YYYY-MM-DD. Empty: a year after the first project’s.</source>
        <translation>Como AAAA-MM-DD. Vacío: un año después del primer proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>Imagery of the new season</source>
        <translation>Imágenes de la nueva temporada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/new_season.py"/>
        <source>Empty: the folder inputs/imagery of the new project; “Download imagery” is to put it there.</source>
        <translation>Vacío: la carpeta inputs/imagery del nuevo proyecto; “Descargar imágenes” debe ponerlas ahí.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>Outline field</source>
        <translation>Contornear parcela</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>Finds the outline of the field under a point, from how the ground went through the season.
The project&apos;s imagery must have been prepared. The outline is a proposal to look at, and says where its edges are weak. The project is not changed.</source>
        <translation>Busca el contorno de la parcela bajo un punto, según cómo pasó el terreno la temporada.
Las imágenes del proyecto deben estar preparadas. El contorno es una propuesta que hay que mirar, y dice dónde sus bordes son débiles. El proyecto no se cambia.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>A point in the field, best in its middle.</source>
        <translation>Un punto de la parcela, mejor en su centro.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>A polygon with its hectares and what its edges are like.</source>
        <translation>Un polígono con sus hectáreas y cómo son sus bordes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>Area (ha)</source>
        <translation>Superficie (ha)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>Share of the outline on a clear edge (0–1)</source>
        <translation>Parte del contorno sobre un borde claro (0–1)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>Clear edges on all sides</source>
        <translation>Bordes claros por todos los lados</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/outline_field.py"/>
        <source>What its edges are like</source>
        <translation>Cómo son sus bordes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/prepare_imagery.py"/>
        <source>Prepare imagery</source>
        <translation>Preparar imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/prepare_imagery.py"/>
        <source>Makes the season stack: cloud-masked monthly composites of Sentinel-2 and Sentinel-1.
With an imagery folder and labelled parcels it makes a Furrow project first; a project that exists goes on. Composites that are there already are not made again.</source>
        <translation>Hace la serie de la temporada: composiciones mensuales de Sentinel-2 y Sentinel-1 con las nubes enmascaradas.
Con una carpeta de imágenes y parcelas etiquetadas crea antes un proyecto de Furrow; un proyecto existente continúa. Las composiciones que ya están no se hacen de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/prepare_imagery.py"/>
        <source>Add the season to the QGIS project</source>
        <translation>Añadir la temporada al proyecto de QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/prepare_imagery.py"/>
        <source>Loads each composite in true and false colour, greenness, radar and the cloud masks, placed in time and hidden but for the middle of the season.</source>
        <translation>Carga cada composición en color natural y falso color, verdor, radar y las máscaras de nubes, situadas en el tiempo y ocultas salvo la mitad de la temporada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/prepare_imagery.py"/>
        <source>Season stack</source>
        <translation>Serie de la temporada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/prepare_imagery.py"/>
        <source>Longest time without a clear date (days)</source>
        <translation>Mayor tiempo sin una fecha despejada (días)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>Preview from the labels so far</source>
        <translation>Vista previa con las etiquetas actuales</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>Paints a quick map from the labels as they are now. It is a preview, not a result: nobody has measured how good it is.
The project&apos;s imagery must be prepared, and parcels of two crops must be labelled. Features of the imagery are made once and kept in the project.</source>
        <translation>Pinta un mapa rápido con las etiquetas tal como están ahora. Es una vista previa, no un resultado: nadie ha medido su calidad.
Las imágenes del proyecto deben estar preparadas, y debe haber parcelas etiquetadas de dos cultivos. Las variables de las imágenes se calculan una vez y se guardan en el proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>What to paint. Empty: all of the area.</source>
        <translation>Qué pintar. Vacío: toda la zona.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>Features</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>Empty: the series of the season. Or a pretrained network, e.g. presto.</source>
        <translation>Vacío: la serie de la temporada. O una red preentrenada, p. ej. presto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>Empty: the project&apos;s own.</source>
        <translation>Vacío: la del propio proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>A picture with the legend&apos;s colours.</source>
        <translation>Una imagen con los colores de la leyenda.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>What there is</source>
        <translation>Lo que hay</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>Labelled classes</source>
        <translation>Clases etiquetadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>The preview can only be written as GeoTIFF (.tif).</source>
        <translation>La vista previa solo se puede escribir como GeoTIFF (.tif).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/preview_map.py"/>
        <source>A preview, not a result: nothing was measured.</source>
        <translation>Una vista previa, no un resultado: no se midió nada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>Project status</source>
        <translation>Estado del proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>Says what a Furrow project holds, what is missing or out of date, and what to do next.
Nothing is changed. Each step is “ready”, “missing” or “stale”: stale means that what it was made from has changed since.</source>
        <translation>Dice qué contiene un proyecto de Furrow, qué falta o está desactualizado y qué hacer después.
No se cambia nada. Cada paso está “ready” (listo), “missing” (falta) o “stale” (desactualizado): desactualizado significa que aquello de lo que se hizo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>All steps are ready</source>
        <translation>Todos los pasos están listos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>First step that is not ready</source>
        <translation>Primer paso que no está listo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>State of: {0}</source>
        <translation>Estado de: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>Area and season</source>
        <translation>Zona y temporada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>Imagery</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>Map and report</source>
        <translation>Mapa e informe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/project_status.py"/>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/run_doctor.py"/>
        <source>Check the engine</source>
        <translation>Comprobar el motor</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/run_doctor.py"/>
        <source>Checks Furrow&apos;s compute engine: its packages, GDAL, disk, memory and graphics card.
Takes a few seconds and changes nothing. A fault is told with what to do about it.</source>
        <translation>Comprueba el motor de cálculo de Furrow: sus paquetes, GDAL, disco, memoria y tarjeta gráfica.
Tarda unos segundos y no cambia nada. Un fallo se indica con lo que hay que hacer.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/run_doctor.py"/>
        <source>The engine is fit to work</source>
        <translation>El motor está en condiciones de trabajar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/run_doctor.py"/>
        <source>What is wrong</source>
        <translation>Lo que falla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/run_doctor.py"/>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/run_doctor.py"/>
        <source>fault</source>
        <translation>fallo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/search_imagery.py"/>
        <source>Search imagery</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/search_imagery.py"/>
        <source>Says what a download of Sentinel-2 and Sentinel-1 would give, before it: dates, cloud over the area, gaps, megabytes, time and free disk.
Cloud is read from the scene classes over the area, not taken from the whole tile. Nothing is kept.</source>
        <translation>Dice qué daría una descarga de Sentinel-2 y Sentinel-1, antes de hacerla: fechas, nubes sobre la zona, huecos, megabytes, tiempo y disco libre.
Las nubes se leen de las clases de escena sobre la zona, no se toman de toda la tesela. No se conserva nada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/search_imagery.py"/>
        <source>Folder for the download</source>
        <translation>Carpeta para la descarga</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/search_imagery.py"/>
        <source>Where the imagery would go: its free disk is told, and what is there already is not counted.</source>
        <translation>Adónde irían las imágenes: se indica su disco libre y no se cuenta lo que ya está.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_imagery.py"/>
        <source>Show imagery</source>
        <translation>Mostrar imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_imagery.py"/>
        <source>Says what imagery a folder or a Furrow project holds: dates, cloud over the area, gaps, and dates that failed.
It reads only; an unfinished download is gone on with by “Fetch imagery”.</source>
        <translation>Dice qué imágenes contiene una carpeta o un proyecto de Furrow: fechas, nubes sobre la zona, huecos y fechas fallidas.
Solo lee; una descarga inacabada se continúa con “Descargar imágenes”.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_imagery.py"/>
        <source>Folder with imagery</source>
        <translation>Carpeta con imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_imagery.py"/>
        <source>A folder of imagery, or of a Furrow project.</source>
        <translation>Una carpeta de imágenes, o de un proyecto de Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_imagery.py"/>
        <source>No folder with imagery was given. Choose one.</source>
        <translation>No se indicó ninguna carpeta con imágenes. Elegir una.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Show series</source>
        <translation>Mostrar serie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Gives the season of the labelled parcel under a point as a table, or that of the pixels there.
The project&apos;s imagery must have been prepared. One row a time step: each band, NDVI, and whether anything was seen; then the same rows for the mean of each class. Gaps are left empty.</source>
        <translation>Da en una tabla la temporada de la parcela etiquetada bajo un punto, o la de los píxeles de ahí.
Las imágenes del proyecto deben estar preparadas. Una fila por paso de tiempo: cada banda, NDVI y si se vio algo; después, las mismas filas para la media de cada clase. Los huecos quedan vacíos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>A point in the parcel.</source>
        <translation>Un punto de la parcela.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Radius (pixels)</source>
        <translation>Radio (píxeles)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Where no labelled parcel is: mean over the pixels around.</source>
        <translation>Donde no hay parcela etiquetada: media de los píxeles de alrededor.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>A table: whose series, day, sensors seen, and a column a band.</source>
        <translation>Una tabla: de quién es la serie, día, sensores que vieron y una columna por banda.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Parcel (uid)</source>
        <translation>Parcela (uid)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Crop</source>
        <translation>Cultivo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/show_series.py"/>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_channels.py"/>
        <source>Study: which radar channels, and which strategy?</source>
        <translation>Estudio: ¿qué canales de radar y qué estrategia?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_channels.py"/>
        <source>Takes a network from one place to another with each choice of Sentinel-1 channels: as it is, trained further as a whole or in its encoder alone, and begun anew from a few labels; beside it a random forest on these labels.
Tells by intersection over union which channels and which strategy to take. Needs two projects, two tables, or two parts of one; networks need deep learning.</source>
        <translation>Lleva una red de un lugar a otro con cada elección de canales de Sentinel-1: tal cual, entrenada más en su totalidad o solo en su codificador, y comenzada de nuevo con unas pocas etiquetas; al lado, un bosque aleatorio con esas etiquetas.
Dice, por la intersección sobre la unión, qué canales y qué estrategia tomar. Necesita dos proyectos, dos tablas o dos partes de una; las redes necesitan aprendizaje profundo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_channels.py"/>
        <source>Choices of channels</source>
        <translation>Elecciones de canales</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_channels.py"/>
        <source>With commas between; + joins channels, e.g. VH,VV+VH.</source>
        <translation>Separadas por comas; + une canales, p. ej. VH,VV+VH.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_features.py"/>
        <source>Study: which features carry over?</source>
        <translation>Estudio: ¿qué variables se trasladan?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_features.py"/>
        <source>Learns in one place, with augmentation and without, from images of bands and time, medians, yearly waves, embeddings and raw series, and tests each in another place.
Tells which features to take to places without labels. The other half of the globe is simulated: the series of the place to test in are moved by half a year.</source>
        <translation>Aprende en un lugar, con y sin aumento de datos, de imágenes de bandas y tiempo, medianas, ondas anuales, representaciones y series sin procesar, y prueba cada una en otro lugar.
Dice qué variables llevar a lugares sin etiquetas. La otra mitad del globo es simulada: las series del lugar de prueba se desplazan medio año.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_features.py"/>
        <source>Test on the other half of the globe, too (simulated)</source>
        <translation>Probar también en la otra mitad del globo (simulado)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_features.py"/>
        <source>The series of the place to test in are moved by half a year.</source>
        <translation>Las series del lugar de prueba se desplazan medio año.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_labels.py"/>
        <source>Study: how many labels it takes</source>
        <translation>Estudio: cuántas etiquetas hacen falta</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_labels.py"/>
        <source>Draws more and more labels of each class from a table of labelled series, and draws a curve through the scores.
Tells how many labels of each class a wished F1 takes, and how sure that is.</source>
        <translation>Sortea cada vez más etiquetas de cada clase de una tabla de series etiquetadas y traza una curva por las puntuaciones.
Dice cuántas etiquetas de cada clase requiere un F1 deseado y con qué seguridad.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_labels.py"/>
        <source>Numbers with commas between, e.g. 3,10,30; at least three.</source>
        <translation>Números separados por comas, p. ej. 3,10,30; al menos tres.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_labels.py"/>
        <source>The macro-F1 that the curve is followed to, between 0 and 1.</source>
        <translation>El F1 macro hasta el que se sigue la curva, entre 0 y 1.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_labels.py"/>
        <source>Only one part of the table</source>
        <translation>Solo una parte de la tabla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_labels.py"/>
        <source>A grouping and its value, e.g. state=arkansas; or state!=arkansas. Empty: all.</source>
        <translation>Una agrupación y su valor, p. ej. state=arkansas; o state!=arkansas. Vacío: todo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>Study: do labels from elsewhere help?</source>
        <translation>Estudio: ¿ayudan las etiquetas de otro sitio?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>Learns from labels of the area, from labels of elsewhere, and from both mixed, and tests each on the area.
Tells whether labels of elsewhere help, and warns where mixing hurts.</source>
        <translation>Aprende de etiquetas de la zona, de etiquetas de otro sitio y de ambas mezcladas, y prueba cada una en la zona.
Dice si las etiquetas de otro sitio ayudan y avisa donde mezclar perjudica.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>The samples of here</source>
        <translation>Las muestras de aquí</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>The samples of elsewhere</source>
        <translation>Las muestras de otro sitio</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>A grouping and its value, e.g. state=arkansas; or state!=california.</source>
        <translation>Una agrupación y su valor, p. ej. state=arkansas; o state!=california.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>Labels of each class of here</source>
        <translation>Etiquetas de cada clase de aquí</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>Numbers with commas between, e.g. 3,10,30.</source>
        <translation>Números separados por comas, p. ej. 3,10,30.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>Labels of each class of elsewhere</source>
        <translation>Etiquetas de cada clase de otro sitio</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_mixing.py"/>
        <source>So many are drawn beside those of here; 0: all.</source>
        <translation>Se sortean tantas junto a las de aquí; 0: todas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_radius.py"/>
        <source>Study: is it enough to label what lies near?</source>
        <translation>Estudio: ¿basta con etiquetar lo cercano?</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_radius.py"/>
        <source>Labels parcels within a radius of a departure point, and as many from anywhere; adapts a model of another season or region with them, and trains one anew. All are tested on parcels outside the widest radius.
Tells what it costs to stay near, and says so where adapting hurts. The table needs coordinates.</source>
        <translation>Etiqueta parcelas dentro de un radio en torno a un punto de partida, y otras tantas de cualquier sitio; adapta con ellas un modelo de otra temporada o región y entrena otro de nuevo. Todos se prueban con parcelas fuera del radio mayor.
Dice cuánto cuesta quedarse cerca, y si adaptar perjudica. La tabla necesita coordenadas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_radius.py"/>
        <source>Numbers with commas between, e.g. 20,25,30.</source>
        <translation>Números separados por comas, p. ej. 20,25,30.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_radius.py"/>
        <source>Longitude and latitude in degrees, e.g. 4.35,50.85. Empty: drawn anew for each repeat.</source>
        <translation>Longitud y latitud en grados, p. ej. 4.35,50.85. Vacío: sorteado de nuevo en cada repetición.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_radius.py"/>
        <source>A grouping and its value, e.g. state=california. Empty, and no other season: nothing is adapted.</source>
        <translation>Una agrupación y su valor, p. ej. state=california. Vacío, y sin otra temporada: no se adapta nada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_radius.py"/>
        <source>Another season or region</source>
        <translation>Otra temporada o región</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_radius.py"/>
        <source>A table, or the furrow.json of a project. Empty: the same table.</source>
        <translation>Una tabla, o el furrow.json de un proyecto. Vacío: la misma tabla.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_regions.py"/>
        <source>Study: how well it carries over</source>
        <translation>Estudio: en qué medida se traslada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_regions.py"/>
        <source>Leaves out the regions (or years) of a table of labelled series one by one: each is tested by a model of all the others, and by one of as many labels of its own.
Tells how well a recipe does where nobody labelled, and how even that is.</source>
        <translation>Deja fuera una por una las regiones (o años) de una tabla de series etiquetadas: cada una se prueba con un modelo de todas las demás y con uno de otras tantas etiquetas propias.
Dice qué tal funciona una receta donde nadie etiquetó, y con qué regularidad.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_regions.py"/>
        <source>Grouping of regions or years</source>
        <translation>Agrupación de regiones o años</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_regions.py"/>
        <source>Name of a grouping in the JSON, e.g. zone or year.</source>
        <translation>Nombre de una agrupación del JSON, p. ej. zone o year.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_regions.py"/>
        <source>Of all other regions together, and of the region itself.</source>
        <translation>De todas las demás regiones juntas, y de la propia región.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>Study: models of earlier seasons</source>
        <translation>Estudio: modelos de temporadas anteriores</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>Leaves out the seasons one by one: a model of the others is used as it is, adapted with a few parcels of this season, or one is trained anew from these alone. All are tested on the same parcels, which none of them saw.
Tells whether to adapt, and says so where adapting hurts. The seasons are a grouping of the table, or two tables or projects.</source>
        <translation>Deja fuera las temporadas una por una: un modelo de las demás se usa tal cual, se adapta con unas pocas parcelas de esta temporada, o se entrena uno de nuevo solo con estas. Todos se prueban con las mismas parcelas, que ninguno vio.
Dice si conviene adaptar, y también si adaptar perjudica. Las temporadas son una agrupación de la tabla, o dos tablas o proyectos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>Grouping of years</source>
        <translation>Agrupación de años</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>Name of a grouping in the JSON; not needed with another season.</source>
        <translation>Nombre de una agrupación del JSON; no hace falta con otra temporada.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>Another season</source>
        <translation>Otra temporada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>JSON that explains the other season’s table</source>
        <translation>JSON que explica la tabla de la otra temporada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>Of the season left out, with commas between, e.g. 3,10.</source>
        <translation>De la temporada dejada fuera, separadas por comas, p. ej. 3,10.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/study_years.py"/>
        <source>Parcels of each class of the other seasons</source>
        <translation>Parcelas de cada clase de las otras temporadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Suggest parcels to label next</source>
        <translation>Sugerir parcelas que etiquetar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Says which places would help most if they were labelled, and why: where the preview is least sure, or what is unlike anything labelled.
Whole parcels of a layer, or segments of the imagery. Places that are labelled already are never suggested. The project&apos;s imagery must be prepared.</source>
        <translation>Dice qué lugares ayudarían más si se etiquetaran, y por qué: donde la vista previa está menos segura, o lo que es distinto de todo lo etiquetado.
Parcelas enteras de una capa, o segmentos de las imágenes. Los lugares ya etiquetados no se sugieren nunca. Las imágenes del proyecto deben estar preparadas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>They differ from each other.</source>
        <translation>Son distintas entre sí.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Layer of parcels</source>
        <translation>Capa de parcelas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>As FILE or FILE:LAYER. Empty: segments of the imagery.</source>
        <translation>Como FILE o FILE:LAYER. Vacío: segmentos de las imágenes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Where to look. Empty: all of the area.</source>
        <translation>Dónde mirar. Vacío: toda la zona.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Polygons with the columns number, why and score.</source>
        <translation>Polígonos con las columnas number, why y score.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Suggested parcels</source>
        <translation>Parcelas sugeridas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/suggest_parcels.py"/>
        <source>Why the first one</source>
        <translation>Por qué la primera</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/train_model.py"/>
        <source>Train model</source>
        <translation>Entrenar modelo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/train_model.py"/>
        <source>Learns to tell the crops apart from the project&apos;s labelled parcels, and measures how well that works on parcels and blocks that were held out of training.
The imagery must have been prepared. An unchanged model is not trained again.
Every other recipe is measured beside a random forest on the same parcels, which takes a little longer and shows whether it is worth it.</source>
        <translation>Aprende a distinguir los cultivos con las parcelas etiquetadas del proyecto y mide qué tal funciona en parcelas y bloques reservados del entrenamiento.
Las imágenes deben estar preparadas. Un modelo sin cambios no se entrena de nuevo.
Cualquier otra receta se mide junto a un bosque aleatorio con las mismas parcelas, lo que tarda un poco más y muestra si vale la pena.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/train_model.py"/>
        <source>Table of series instead of a project</source>
        <translation>Tabla de series en lugar de un proyecto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/train_model.py"/>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/train_model.py"/>
        <source>Labelled series, one a row. Leave the project empty then.</source>
        <translation>Series etiquetadas, una por fila. Dejar entonces vacío el proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/train_model.py"/>
        <source>Folder for the table&apos;s model</source>
        <translation>Carpeta para el modelo de la tabla</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/train_model.py"/>
        <source>A new or empty folder. A project keeps its models itself.</source>
        <translation>Una carpeta nueva o vacía. Un proyecto guarda sus propios modelos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/write_report.py"/>
        <source>Write report</source>
        <translation>Escribir informe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/write_report.py"/>
        <source>Writes the report of a finished map again, with what the project knows by now: estimated areas, leakage audit, verdict, and a score against reference parcels.
What was measured with the map stays as it is; the map itself is not touched.</source>
        <translation>Escribe de nuevo el informe de un mapa terminado con lo que el proyecto sabe ya: superficies estimadas, auditoría de fugas, veredicto y una puntuación con parcelas de referencia.
Lo que se midió con el mapa queda como está; el mapa en sí no se toca.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/write_report.py"/>
        <source>Chapters that the report holds</source>
        <translation>Capítulos que contiene el informe</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/write_report.py"/>
        <source>Of these, made from other labels or imagery than the map</source>
        <translation>De ellos, hechos con otras etiquetas u otras imágenes que el mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Furrow project</source>
        <translation>Proyecto de Furrow</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Folder of a Furrow project: the one that holds furrow.json.</source>
        <translation>Carpeta de un proyecto de Furrow: la que contiene furrow.json.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Share of unseen parcels mapped right (0–1)</source>
        <translation>Parte de las parcelas no vistas que se cartografió bien (0–1)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Parcels behind that figure</source>
        <translation>Parcelas en que se apoya esa cifra</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>No project folder was given. Choose one.</source>
        <translation>No se indicó ninguna carpeta de proyecto. Elegir una.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Crop mapping</source>
        <translation>Cartografía de cultivos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Projects and engine</source>
        <translation>Proyectos y motor</translation>
    </message>
    <message>
        <location filename="../plugin/processing/base.py"/>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>Time step</source>
        <translation>Paso de tiempo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>How much time a composite covers: month, dekad (ten days), or a number of days, as 16d.</source>
        <translation>Cuánto tiempo abarca una composición: month (mes), dekad (diez días) o un número de días, como 16d.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>Sentinel-2 composite</source>
        <translation>Composición Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>How the clear dates of a time step become one picture.</source>
        <translation>Cómo las fechas despejadas de un paso de tiempo se convierten en una imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>What counts as cloud</source>
        <translation>Qué cuenta como nube</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>OmniCloudMask: by a network, where its weights are</source>
        <translation>OmniCloudMask: mediante una red, donde estén sus pesos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>By the scene classes that come with Sentinel-2, or by a network that looks at the picture itself.</source>
        <translation>Según las clases de escena que acompañan a Sentinel-2, o mediante una red que mira la propia imagen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>Sentinel-1 orbits</source>
        <translation>Órbitas de Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>Orbits look at the ground from two sides.</source>
        <translation>Las órbitas miran el terreno desde dos lados.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>Distance kept from clouds, in metres</source>
        <translation>Distancia a las nubes, en metros</translation>
    </message>
    <message>
        <location filename="../plugin/processing/composite_inputs.py"/>
        <source>What lies this close to a cloud or its shadow is left out, too.</source>
        <translation>Lo que está así de cerca de una nube o de su sombra también se deja fuera.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/coverage_input.py"/>
        <source>Coverage of the layer “Unsure”</source>
        <translation>Cobertura de la capa “Incierto”</translation>
    </message>
    <message>
        <location filename="../plugin/processing/coverage_input.py"/>
        <source>How often the true crop is to be among those that the map calls possible: 0.9 stands for 90 %. The more is asked for, the fewer pixels are sure.</source>
        <translation>Con qué frecuencia debe estar el cultivo verdadero entre los que el mapa llama posibles: 0,9 significa 90 %. Cuanto más se pide, menos píxeles son seguros.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>Cropland of this map</source>
        <translation>Tierras de cultivo de este mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>A raster with 1 for cropland and 0 for other land, a land-cover raster (name its values of cropland below), or polygons of cropland. Everything else becomes “Not cropland”. Empty: the project&apos;s own mask, if it has one.</source>
        <translation>Un ráster con 1 para tierras de cultivo y 0 para otras, un ráster de cobertura del suelo (indicar abajo sus valores de tierras de cultivo) o polígonos de tierras de cultivo. Todo lo demás pasa a “Fuera de tierras de cultivo”. Vacío: la máscara del propio proyecto, si la tiene.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>Values that are cropland</source>
        <translation>Valores que son tierras de cultivo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>Of a land-cover raster, with commas: 40 for ESA WorldCover. Empty: 1 is cropland.</source>
        <translation>De un ráster de cobertura del suelo, separados por comas: 40 para ESA WorldCover. Vacío: 1 es tierra de cultivo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>Model of cropland</source>
        <translation>Modelo de tierras de cultivo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>Name of a model of the recipe “cropland”, e.g. cropland-1, that tells cropland from other land in place of a mask.</source>
        <translation>Nombre de un modelo de la receta “cropland”, p. ej. cropland-1, que distingue las tierras de cultivo de otras en lugar de una máscara.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>The layer of cropland could not be opened: {0}</source>
        <translation>No se pudo abrir la capa de tierras de cultivo: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/cropland_inputs.py"/>
        <source>The cropland mask must be a raster file on this computer.</source>
        <translation>La máscara de tierras de cultivo debe ser un archivo ráster en este equipo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk_inputs.py"/>
        <source>Codes of the field</source>
        <translation>Códigos del campo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk_inputs.py"/>
        <source>“names”: the field holds crops&apos; names. Otherwise the legend whose codes it holds, which become names: cdl (USA), aafc (Canada), ewoc and worldcereal (WorldCereal), hcat3 (EuroCrops), … Parcels whose code has no name stay without a label, and every such code is told.</source>
        <translation>“names”: el campo contiene nombres de cultivos. Si no, la leyenda cuyos códigos contiene, que pasan a ser nombres: cdl (EE. UU.), aafc (Canadá), ewoc y worldcereal (WorldCereal), hcat3 (EuroCrops), … Las parcelas cuyo código no tiene nombre quedan sin etiqueta, y se dice cada uno de esos códigos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk_inputs.py"/>
        <source>Only with codes.</source>
        <translation>Solo con códigos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk_inputs.py"/>
        <source>“description”: as the JSON of the table says.</source>
        <translation>“description”: como dice el JSON de la tabla.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk_inputs.py"/>
        <source>Level of the classes</source>
        <translation>Nivel de las clases</translation>
    </message>
    <message>
        <location filename="../plugin/processing/crosswalk_inputs.py"/>
        <source>How finely codes are told apart. crop: wheat; group: cereals; kind: cropland; cereals: wheat, barley, maize, rice, soybean, and all else as “other”.</source>
        <translation>Con qué detalle se distinguen los códigos. crop: trigo; group: cereales; kind: tierra de cultivo; cereals: trigo, cebada, maíz, arroz, soja, y todo lo demás como “other”.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/engine.py"/>
        <source>about {0} s left</source>
        <translation>quedan unos {0} s</translation>
    </message>
    <message>
        <location filename="../plugin/processing/engine.py"/>
        <source>about {0} min left</source>
        <translation>quedan unos {0} min</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Set the engine up in the Furrow panel (or with “make setup” in a checkout), and run again.</source>
        <translation>Instalar el motor en el panel de Furrow (o con “make setup” en una copia del repositorio) y ejecutar de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Choose the folder of a Furrow project, or make one with “Prepare imagery” or “Crop map from labels”.</source>
        <translation>Elegir la carpeta de un proyecto de Furrow, o crear uno con “Preparar imágenes” o “Mapa de cultivos a partir de etiquetas”.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Run the step that makes it first: Prepare imagery, Train model, Map crops – or “Crop map from labels”, which does all three.</source>
        <translation>Ejecutar antes el paso que lo hace: Preparar imágenes, Entrenar modelo, Cartografiar cultivos; o “Mapa de cultivos a partir de etiquetas”, que hace los tres.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Choose the field that names the crop.</source>
        <translation>Elegir el campo que nombra el cultivo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Give a layer of parcel polygons.</source>
        <translation>Indicar una capa de polígonos de parcelas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Read the licence where the weights are published ({0}); if your use is allowed, tick “Accept licences that restrict the use” and run again.</source>
        <translation>Leer la licencia donde se publican los pesos ({0}); si el uso está permitido, marcar “Aceptar licencias que restringen el uso” y ejecutar de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Choose an authentication entry with the OAuth client’s id and secret as account, or a source that needs none.</source>
        <translation>Elegir como cuenta una entrada de autenticación con el identificador y el secreto del cliente OAuth, o una fuente que no necesite ninguna.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Choose another; “List recipes” tells what each can do.</source>
        <translation>Elegir otra; “Listar recetas” dice qué puede hacer cada una.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Wait until that run has finished, or cancel it.</source>
        <translation>Esperar a que termine esa ejecución, o cancelarla.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>A table with one row a date: sensor, day, share seen clear, state.</source>
        <translation>Una tabla con una fila por fecha: sensor, día, parte vista despejada, estado.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Sentinel-2 dates</source>
        <translation>Fechas Sentinel-2</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Sentinel-1 dates</source>
        <translation>Fechas Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Dates that failed</source>
        <translation>Fechas fallidas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Grade: good, thin or poor</source>
        <translation>Calificación: good (bueno), thin (escaso) o poor (malo)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Megabytes to fetch</source>
        <translation>Megabytes por descargar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Expected time (seconds)</source>
        <translation>Tiempo previsto (segundos)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Free disk (megabytes)</source>
        <translation>Disco libre (megabytes)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_outputs.py"/>
        <source>Failed dates</source>
        <translation>Fechas fallidas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Empty: go on with the download that the folder holds.</source>
        <translation>Vacío: seguir con la descarga que contiene la carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>A rectangle: drawn, typed, or the extent of the map or of a layer.</source>
        <translation>Un rectángulo: dibujado, escrito, o la extensión del mapa o de una capa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Polygons of the area</source>
        <translation>Polígonos de la zona</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Instead of a rectangle: where a layer’s polygons lie.</source>
        <translation>En lugar de un rectángulo: donde están los polígonos de una capa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>First day of the season</source>
        <translation>Primer día de la temporada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>The first day whose imagery counts, e.g. 2024-01-01.</source>
        <translation>El primer día cuyas imágenes cuentan, p. ej. 2024-01-01.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Last day of the season</source>
        <translation>Último día de la temporada</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>The last day whose imagery counts, e.g. 2024-12-31.</source>
        <translation>El último día cuyas imágenes cuentan, p. ej. 2024-12-31.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>The service that is asked. The first needs no account and has both sensors.</source>
        <translation>El servicio al que se pregunta. El primero no necesita cuenta y tiene ambos sensores.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Sentinel-2 (optical)</source>
        <translation>Sentinel-2 (óptico)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Sentinel-1 (radar)</source>
        <translation>Sentinel-1 (radar)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Radar sees through clouds; optical tells crops apart better.</source>
        <translation>El radar ve a través de las nubes; el óptico distingue mejor los cultivos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Most cloud over the area, in percent</source>
        <translation>Máximo de nubes sobre la zona, en por ciento</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Sentinel-2 dates with more are left out. Cloud is looked at over the area itself, not taken from the whole tile.</source>
        <translation>Las fechas Sentinel-2 con más se omiten. Las nubes se miran sobre la propia zona, no se toman de toda la tesela.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Entry of QGIS&apos;s authentication store with the OAuth client&apos;s id and secret (as user name and password). Only for sources that need an account.</source>
        <translation>Entrada del almacén de autenticación de QGIS con el identificador y el secreto del cliente OAuth (como usuario y contraseña). Solo para fuentes que necesitan cuenta.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>By the scene classes that come with Sentinel-2.</source>
        <translation>Según las clases de escena que acompañan a Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Ascending and descending</source>
        <translation>Ascendentes y descendentes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Sentinel-1 backscatter</source>
        <translation>Retrodispersión de Sentinel-1</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Gamma nought, terrain-flattened</source>
        <translation>Gamma cero, corregida del terreno</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Sigma nought, on the ellipsoid</source>
        <translation>Sigma cero, sobre el elipsoide</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Only Copernicus and Sentinel Hub let one choose.</source>
        <translation>Solo Copernicus y Sentinel Hub permiten elegir.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Of the outlook: month, dekad (ten days), or a number of days, as 16d.</source>
        <translation>De la previsión: month (mes), dekad (diez días) o un número de días, como 16d.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Files fetched at once</source>
        <translation>Archivos descargados a la vez</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>More is faster on a good line, and heavier on the service.</source>
        <translation>Más es más rápido con una buena línea, y más carga para el servicio.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Address of the service</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>Empty: its usual one. For mirrors and private installations.</source>
        <translation>Vacío: la habitual. Para réplicas e instalaciones privadas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/imagery_query.py"/>
        <source>The area is empty. Draw a rectangle that covers some ground.</source>
        <translation>La zona está vacía. Dibujar un rectángulo que abarque algo de terreno.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/live_outputs.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Add the map&apos;s layers to the QGIS project</source>
        <translation>Añadir las capas del mapa al proyecto de QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Loads crop map, confidence, unsure pixels, applicability, parcels and accuracy tables with their styles. Untick it in models and batches that need the files only.</source>
        <translation>Carga mapa de cultivos, confianza, píxeles inciertos, aplicabilidad, parcelas y tablas de exactitud con sus estilos. Desmarcarlo en modelos y lotes que solo necesitan los archivos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Crop map</source>
        <translation>Mapa de cultivos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Unsure</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Applicability</source>
        <translation>Aplicabilidad</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Share of the mapped pixels that are unsure</source>
        <translation>Parte de los píxeles cartografiados que es incierta</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Share of them outside the area of applicability</source>
        <translation>Parte de ellos fuera del área de aplicabilidad</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Map folder</source>
        <translation>Carpeta del mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/map_outputs.py"/>
        <source>Name of the map</source>
        <translation>Nombre del mapa</translation>
    </message>
    <message>
        <location filename="../plugin/processing/page.py"/>
        <source>Summary page</source>
        <translation>Página de resumen</translation>
    </message>
    <message>
        <location filename="../plugin/processing/page.py"/>
        <source>HTML files</source>
        <translation>Archivos HTML</translation>
    </message>
    <message>
        <location filename="../plugin/processing/page.py"/>
        <source>What was found, as a page that the results viewer shows.</source>
        <translation>Lo que se encontró, como página que muestra el visor de resultados.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/page.py"/>
        <source>The page could not be written: {0}</source>
        <translation>No se pudo escribir la página: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/place_inputs.py"/>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Leave empty for a project that exists.</source>
        <translation>Dejar vacío para un proyecto que ya existe.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Leave empty to label by hand, and name the crops.</source>
        <translation>Dejar vacío para etiquetar a mano, y nombrar los cultivos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Imagery folder</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>A static STAC catalog (the folder of catalog.json), Sentinel-2 products (.SAFE), NetCDF cubes, or a folder of GeoTIFFs with a date in each name. It is read where it lies.</source>
        <translation>Un catálogo STAC estático (la carpeta de catalog.json), productos Sentinel-2 (.SAFE), cubos NetCDF, o una carpeta de archivos GeoTIFF con una fecha en cada nombre. Se lee donde está.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Polygons whose crop you know. An empty crop means: map this parcel, it has no label. A column “role” with the word reference keeps a parcel out of training, to judge the map.</source>
        <translation>Polígonos cuyo cultivo se conoce. Un cultivo vacío significa: cartografiar esta parcela, no tiene etiqueta. Una columna “role” con la palabra reference mantiene una parcela fuera del entrenamiento, para juzgar el mapa.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>The column of the labelled parcels that holds the crop&apos;s name or code.</source>
        <translation>La columna de las parcelas etiquetadas que contiene el nombre o el código del cultivo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Area to map</source>
        <translation>Zona que cartografiar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Polygons of the area. Empty: wherever the imagery lies.</source>
        <translation>Polígonos de la zona. Vacío: dondequiera que haya imágenes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Cropland mask</source>
        <translation>Máscara de tierras de cultivo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>Raster with 1 for cropland and 0 for all other land. Without one every pixel is forced into a crop, and map and report say so.</source>
        <translation>Ráster con 1 para tierras de cultivo y 0 para todas las demás. Sin él, cada píxel se asigna a la fuerza a un cultivo, y el mapa y el informe lo dicen.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>A new or empty folder, in which the project is made; or a Furrow project, which goes on from where it is: steps that are done are not done again. A project without a model yet is made anew when imagery and labels are given.</source>
        <translation>Una carpeta nueva o vacía en la que se crea el proyecto; o un proyecto de Furrow, que continúa desde donde está: los pasos hechos no se repiten. Un proyecto aún sin modelo se crea de nuevo cuando se indican imágenes y etiquetas.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>E.g. 2019-01-01. Give both days or neither: without them the twelve months are taken that the imagery covers best.</source>
        <translation>P. ej. 2019-01-01. Indicar ambos días o ninguno: sin ellos se toman los doce meses que mejor cubren las imágenes.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_inputs.py"/>
        <source>The last day whose imagery counts, e.g. 2019-12-31.</source>
        <translation>El último día cuyas imágenes cuentan, p. ej. 2019-12-31.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>{0} is not a Furrow project yet. Give an imagery folder and labelled parcels to make it one, or choose the folder of a project.</source>
        <translation>{0} aún no es un proyecto de Furrow. Indicar una carpeta de imágenes y parcelas etiquetadas para que lo sea, o elegir la carpeta de un proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>{0} is a Furrow project already: its own labels (labels.gpkg) are used, and the labels given here are not read again.</source>
        <translation>{0} ya es un proyecto de Furrow: se usan sus propias etiquetas (labels.gpkg), y las indicadas aquí no se leen de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>Choose the field of the labelled parcels that names the crop.</source>
        <translation>Elegir el campo de las parcelas etiquetadas que nombra el cultivo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>Project {0}: season {1}; labelled parcels: {2}.</source>
        <translation>Proyecto {0}: temporada {1}; parcelas etiquetadas: {2}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>The project lies in a temporary folder, which QGIS removes when it closes. Choose a folder of your own to keep it.</source>
        <translation>El proyecto está en una carpeta temporal, que QGIS elimina al cerrarse. Elegir una carpeta propia para conservarlo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>{0} is a Furrow project with other imagery ({1}). Choose a new folder, or leave the imagery empty to go on with this project.</source>
        <translation>{0} es un proyecto de Furrow con otras imágenes ({1}). Elegir una carpeta nueva, o dejar vacías las imágenes para seguir con este proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>{0} is a Furrow project of the season {1} to {2}. Choose a new folder, or leave the season empty to go on with this project.</source>
        <translation>{0} es un proyecto de Furrow de la temporada {1} a {2}. Elegir una carpeta nueva, o dejar vacía la temporada para seguir con este proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_opening.py"/>
        <source>{0} is a Furrow project with other crops ({1}). Choose a new folder, or leave the labels empty to go on with this project.</source>
        <translation>{0} es un proyecto de Furrow con otros cultivos ({1}). Elegir una carpeta nueva, o dejar vacías las etiquetas para seguir con este proyecto.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_outputs.py"/>
        <source>Number of labelled parcels</source>
        <translation>Número de parcelas etiquetadas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/project_outputs.py"/>
        <source>Number of crops</source>
        <translation>Número de cultivos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/recipes.py"/>
        <source>How the model learns. {0}.</source>
        <translation>Cómo aprende el modelo. {0}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/recipes.py"/>
        <source>What of a network is trained; “recipe” means what the recipe says. scratch: all, from nothing; frozen: what is new on top of a pretrained encoder; finetune: all, from pretrained; finetune-encoder, finetune-decoder, finetune-head: that part. Networks without published weights begin from scratch, and “Adapt model” trains them further; recipes without a network have none to choose.</source>
        <translation>Qué parte de una red se entrena; “recipe” significa lo que dice la receta. scratch: toda, desde cero; frozen: lo nuevo sobre un codificador preentrenado; finetune: toda, desde pesos preentrenados; finetune-encoder, finetune-decoder, finetune-head: esa parte. Las redes sin pesos publicados empiezan de cero, y “Adaptar modelo” las sigue entrenando; las recetas sin red no tienen ninguna que elegir.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/recipes.py"/>
        <source>Settings of the recipe</source>
        <translation>Ajustes de la receta</translation>
    </message>
    <message>
        <location filename="../plugin/processing/recipes.py"/>
        <source>Names and values with commas between, e.g. epochs=8,width=32. A name that the recipe does not know is refused with those that it does.</source>
        <translation>Nombres y valores separados por comas, p. ej. epochs=8,width=32. Un nombre que la receta no conoce se rechaza, con los que sí conoce.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/season_loading.py"/>
        <source>The layers were not added: that is not possible from here. Untick it in models.</source>
        <translation>Las capas no se añadieron: no es posible desde aquí. Desmarcarlo en los modelos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>It says which columns are bands, dates, labels and groups.</source>
        <translation>Dice qué columnas son bandas, fechas, etiquetas y grupos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>Empty: the same as that of the first table.</source>
        <translation>Vacío: el mismo que el de la primera tabla.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>Processes at the same time</source>
        <translation>Procesos simultáneos</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>0: as many as the computer has cores.</source>
        <translation>0: tantos como núcleos tiene el equipo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>Folder of the study</source>
        <translation>Carpeta del estudio</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>Page, table, figure and all figures as JSON. What was finished is kept there: the same study goes on where it stopped.</source>
        <translation>Página, tabla, figura y todas las cifras como JSON. Lo terminado se conserva ahí: el mismo estudio continúa donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="../plugin/processing/study.py"/>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>Place to learn in</source>
        <translation>Lugar en que aprender</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>Place to test in</source>
        <translation>Lugar en que probar</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>JSON that explains the table of the place to test in</source>
        <translation>JSON que explica la tabla del lugar de prueba</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>A grouping and its value, e.g. state=california. Empty: all.</source>
        <translation>Una agrupación y su valor, p. ej. state=california. Vacío: todo.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>Labels of each class to learn from</source>
        <translation>Etiquetas de cada clase de las que aprender</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>Samples of each class to test on, at most</source>
        <translation>Muestras de cada clase para probar, como máximo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>So many are drawn; 0: all there are.</source>
        <translation>Se sortean tantas; 0: todas las que hay.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>Settings of the recipes</source>
        <translation>Ajustes de las recetas</translation>
    </message>
    <message>
        <location filename="../plugin/processing/transfer.py"/>
        <source>Names and values with commas between, e.g. epochs=8.</source>
        <translation>Nombres y valores separados por comas, p. ej. epochs=8.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/unit_inputs.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../plugin/processing/unit_inputs.py"/>
        <source>What is classified; “recipe” means what the recipe says. pixel: each by itself; parcel: the mean series of each labelled parcel; superpixel: segments of the imagery. Recipes that look at a pixel&apos;s surroundings take pixels only.</source>
        <translation>Qué se clasifica; “recipe” significa lo que dice la receta. pixel: cada uno por sí mismo; parcel: la serie media de cada parcela etiquetada; superpixel: segmentos de las imágenes. Las recetas que miran el entorno de un píxel solo admiten píxeles.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/unit_inputs.py"/>
        <source>Fields</source>
        <translation>Campos de cultivo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/unit_inputs.py"/>
        <source>Polygons, one a field. Each is classified by its mean series and painted whole. Empty: no outlines are known.</source>
        <translation>Polígonos, uno por campo de cultivo. Cada uno se clasifica por su serie media y se pinta entero. Vacío: no se conocen contornos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/unit_inputs.py"/>
        <source>Map the pixels between the fields</source>
        <translation>Cartografiar los píxeles entre los campos de cultivo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/unit_inputs.py"/>
        <source>Each by itself. Otherwise there is no data between the fields.</source>
        <translation>Cada uno por sí mismo. Si no, entre los campos de cultivo no hay datos.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/unit_inputs.py"/>
        <source>The layer of fields could not be opened: {0}</source>
        <translation>No se pudo abrir la capa de campos de cultivo: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/vector_copy.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/vector_copy.py"/>
        <source>The layer could not be copied for the engine: {0}</source>
        <translation>No se pudo copiar la capa para el motor: {0}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>there</source>
        <translation>está</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>begun</source>
        <translation>comenzado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>damaged: not the published file</source>
        <translation>dañado: no es el archivo publicado</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>not on this computer</source>
        <translation>no está en este equipo</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>about {0}</source>
        <translation>unos {0}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>(only the first digits of its checksum are published: {0})</source>
        <translation>(solo se publican las primeras cifras de su suma de comprobación: {0})</translation>
    </message>
    <message>
        <location filename="../plugin/processing/weights_page.py"/>
        <source>Restricted: {0}</source>
        <translation>Restringido: {0}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Set up.</source>
        <translation>Instalado.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Not set up yet.</source>
        <translation>Aún sin instalar.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Made for another version of Furrow.</source>
        <translation>Hecho para otra versión de Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Not complete.</source>
        <translation>Incompleto.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>This environment was not made by Furrow.</source>
        <translation>Este entorno no lo creó Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Set up, repair or remove…</source>
        <translation>Instalar, reparar o quitar…</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Setting the engine up</source>
        <translation>Instalación del motor</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>A Python 3.11 to 3.14 program. Empty: found by itself.</source>
        <translation>Un programa Python 3.11 a 3.14. Vacío: se busca automáticamente.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>For computers without a network. Empty: from the network.</source>
        <translation>Para equipos sin red. Vacío: de la red.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Python to use</source>
        <translation>Python que usar</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Folder of wheels</source>
        <translation>Carpeta de paquetes wheel</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Working</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Written beside each label that you give by hand.</source>
        <translation>Se escribe junto a cada etiqueta puesta a mano.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Weights of pretrained networks. Empty: Furrow’s own folder.</source>
        <translation>Pesos de redes preentrenadas. Vacío: la carpeta de Furrow.</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>As QGIS</source>
        <translation>Como QGIS</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Your name, as observer</source>
        <translation>Nombre propio, como observador</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Folder of weights</source>
        <translation>Carpeta de pesos</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Language of reports</source>
        <translation>Idioma de los informes</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <location filename="../plugin/settings/options_page.py"/>
        <source>Furrow: size of the engine</source>
        <translation>Furrow: tamaño del motor</translation>
    </message>
</context>
<context>
    <name>SetupFailure</name>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Free some space on the disk of the engine&apos;s folder (the set-up says how much it needs), then run the set-up again.</source>
        <translation>Liberar espacio en el disco de la carpeta del motor (la instalación dice cuánto necesita) y ejecutar de nuevo la instalación.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>A downloaded package is not the one that Furrow expects.</source>
        <translation>Un paquete descargado no es el que Furrow espera.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Nothing of it was used. Run the set-up again; if it stays so, something between this computer and the package index changes what is downloaded: ask your administrator.</source>
        <translation>No se usó nada de él. Ejecutar de nuevo la instalación; si sigue igual, algo entre este equipo y el índice de paquetes cambia lo que se descarga: consultar al administrador.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>This Linux system is older than the engine&apos;s packages can run on.</source>
        <translation>Este sistema Linux es más antiguo de lo que admiten los paquetes del motor.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>They need glibc 2.28 or newer (Debian 10, Ubuntu 20.04, RHEL 8, or later).</source>
        <translation>Necesitan glibc 2.28 o más reciente (Debian 10, Ubuntu 20.04, RHEL 8 o posterior).</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>This Python cannot make the engine&apos;s environment.</source>
        <translation>Este Python no puede crear el entorno del motor.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Choose a 64-bit Python 3.11 or newer that has venv and pip (on Debian: install python3-venv), then run the set-up again.</source>
        <translation>Elegir un Python 3.11 o más reciente, de 64 bits, que tenga venv y pip (en Debian: instalar python3-venv) y ejecutar de nuevo la instalación.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Another QGIS window is setting up the engine.</source>
        <translation>Otra ventana de QGIS está instalando el motor.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Wait until it has finished.</source>
        <translation>Esperar a que termine.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>A file&apos;s path is too long for Windows.</source>
        <translation>La ruta de un archivo es demasiado larga para Windows.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Ask your administrator to enable long paths, then run the set-up again.</source>
        <translation>Pedir al administrador que habilite las rutas largas y ejecutar de nuevo la instalación.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Another program, most likely the antivirus, holds or blocks a file.</source>
        <translation>Otro programa, probablemente el antivirus, retiene o bloquea un archivo.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Run the set-up again in a few minutes. If it stays so, ask your administrator to allow the engine&apos;s folder.</source>
        <translation>Ejecutar de nuevo la instalación dentro de unos minutos. Si sigue igual, pedir al administrador que permita la carpeta del motor.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>A file or folder may not be written.</source>
        <translation>No se permite escribir un archivo o una carpeta.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Give yourself write permission for the engine&apos;s folder, or ask your administrator whether a protection program forbids it; then run the set-up again.</source>
        <translation>Obtener permiso de escritura en la carpeta del motor, o preguntar al administrador si un programa de protección lo prohíbe; después, ejecutar de nuevo la instalación.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>The package index could not prove who it is.</source>
        <translation>El índice de paquetes no pudo demostrar su identidad.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Your network most likely inspects encrypted traffic. Ask your administrator for its certificate, and name the file in the environment variable PIP_CERT; Furrow never switches the check off. Check the computer&apos;s date and time, too.</source>
        <translation>Lo más probable es que la red inspeccione el tráfico cifrado. Pedir al administrador su certificado e indicar el archivo en la variable de entorno PIP_CERT; Furrow nunca desactiva la comprobación. Comprobar también la fecha y la hora del equipo.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>The proxy did not let the set-up through.</source>
        <translation>El proxy no dejó pasar la instalación.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Check address, user and password in QGIS: Settings, Options, Network. A SOCKS proxy cannot be used for this; use an HTTP proxy, or a folder of wheels.</source>
        <translation>Comprobar dirección, usuario y contraseña en QGIS: Configuración, Opciones, Red. Un proxy SOCKS no sirve para esto; usar un proxy HTTP o una carpeta de paquetes wheel.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>The package index refused to answer.</source>
        <translation>El índice de paquetes se negó a responder.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Try again later. If your organisation has an index of its own, check pip&apos;s configuration, or use a folder of wheels.</source>
        <translation>Intentarlo más tarde. Si la organización tiene un índice propio, comprobar la configuración de pip o usar una carpeta de paquetes wheel.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>The package index could not be reached.</source>
        <translation>No se pudo acceder al índice de paquetes.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Check the network connection, and QGIS&apos;s proxy settings; then run the set-up again. Without a network, use a folder of wheels.</source>
        <translation>Comprobar la conexión de red y la configuración del proxy de QGIS; después, ejecutar de nuevo la instalación. Sin red, usar una carpeta de paquetes wheel.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>The folder of wheels lacks a package.</source>
        <translation>A la carpeta de paquetes wheel le falta un paquete.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Fill it on a computer of the same system and Python version with “pip download --only-binary=:all: --no-deps -r requirements.lock”, then run the set-up again. For deep learning, the log names the torch that is needed.</source>
        <translation>Llenarla en un equipo con el mismo sistema y la misma versión de Python con “pip download --only-binary=:all: --no-deps -r requirements.lock” y ejecutar de nuevo la instalación. Para el aprendizaje profundo, el registro indica el torch que se necesita.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>A package is not offered for this Python and this computer.</source>
        <translation>Un paquete no se ofrece para este Python y este equipo.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Choose another Python, best 3.12, and run again.</source>
        <translation>Elegir otro Python, preferiblemente 3.12, y ejecutar de nuevo.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>The set-up stopped, and Furrow does not know why.</source>
        <translation>La instalación se detuvo y Furrow no sabe por qué.</translation>
    </message>
    <message>
        <location filename="../plugin/enginelink/failures.py"/>
        <source>Run it again; if it stays so, copy the report and send it.</source>
        <translation>Ejecutarla de nuevo; si sigue igual, copiar el informe y enviarlo.</translation>
    </message>
</context>
</TS>
