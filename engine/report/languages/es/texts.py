"""The fixed Spanish texts of the report: headings, captions, explanations.

A no-break space stands before %.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from furrow.engine.report.words import Words


class SpanishTexts(Words):
    """The members of Texts in Spanish."""

    language = "es"
    title = "Informe del mapa de cultivos"
    skip = "Ir al resumen"

    simulated_title = "Datos simulados"
    simulated = (
        "Las imágenes y las parcelas de este proyecto las generó un programa informático; no las "
        "vio ningún satélite ni ninguna persona. Nada de lo que hay aquí describe un lugar real."
    )
    simulated_tag = "Datos simulados"

    summary_title = "En resumen"
    how_good = "Calidad"
    how_sure = "Certeza"
    next_step = "Qué hacer ahora"
    cautions_title = "A tener en cuenta"

    map = "El mapa"
    map_picture = "Mapa de cultivos"
    map_alt = (
        "Mapa de cultivos de la zona del proyecto. La tabla de superficies cartografiadas dice lo "
        "que contiene."
    )
    true_color = "Color natural, para comparar"
    true_color_of = "Color natural: composición Sentinel-2 de"
    true_color_alt = "La misma zona en colores naturales, tal como la ve un satélite."
    legend = "Leyenda"
    north = "El norte está arriba (norte de la cuadrícula)."
    confined = "El mapa y sus superficies terminan en el borde de la zona dibujada."
    forced_into_crop = (
        "No se usó ninguna máscara de tierras de cultivo: cada píxel se asignó a la fuerza a un "
        "cultivo, incluidos caminos, bosques, aguas y pueblos."
    )

    accuracy = "Lo que vale el mapa"
    figures_caption = "Cifras principales, cada una con su intervalo del 95 %"
    figure = "Cifra"
    value = "Valor e intervalo del 95 %"
    bar = "De nada a todo correcto"
    parcels_right = "Parcelas bien clasificadas"
    parcels_right_note = (
        "precisión global: parte de las parcelas cuya clase más frecuente en el mapa es la "
        "verdadera"
    )
    average = "Exactitud media"
    average_note = (
        "media, sobre las clases, de la parte encontrada; una clase rara cuenta tanto como las "
        "demás"
    )
    macro_f1 = "F1 macro"
    macro_f1_note = "media de los F1 de las clases, por parcela; 1 es perfecto"
    weighted_f1 = "F1 ponderado"
    weighted_f1_note = "media de los F1, cada clase ponderada por sus parcelas"
    pixel_overall = "Píxeles bien clasificados"
    pixel_overall_note = (
        "dentro de estas parcelas; el intervalo viene de remuestrear parcelas enteras"
    )
    pixel_macro_f1 = "F1 macro por píxel"
    pixel_macro_f1_note = "media de los F1 de las clases, por píxel"
    baseline = "Dar a todas las parcelas la clase más frecuente"
    baseline_note = "lo que se obtendría sin ningún esfuerzo; la marca en la primera barra"
    not_scored = "Sin evaluar, con una sola parcela etiquetada cada una"

    more_figures = "Precisión e intersección sobre la unión, en todas las clases"
    macro_precision = "Precisión macro"
    macro_precision_note = (
        "media, sobre las clases, de la frecuencia con que el mapa acierta cuando las dice"
    )
    weighted_precision = "Precisión ponderada"
    weighted_precision_note = "lo mismo, cada clase ponderada por sus parcelas"
    macro_iou = "Intersección sobre la unión macro"
    macro_iou_note = "media sobre las clases"
    weighted_iou = "Intersección sobre la unión ponderada"
    weighted_iou_note = "cada clase ponderada por sus parcelas"

    compared = "¿Vale la pena?"
    gate = "Con y sin el filtro de tierras de cultivo"
    gate_caption = "Las mismas parcelas, con el filtro y sin él"
    gate_with = "Con el filtro"
    gate_without = "Sin él"
    gate_difference = "Diferencia"
    gate_crops_f1 = "F1 macro de los cultivos"
    gate_crops_kept_out = "Parcelas de cultivos que el filtro excluye (por error)"
    gate_other_kept_out = "Parcelas de otras tierras que el filtro excluye (con razón)"
    confusion_caption = "Matriz de confusión, en parcelas"
    confusion_read = (
        "Cada fila es lo que las parcelas son en verdad; cada columna, lo que dice el mapa. Las "
        "parcelas de la diagonal enmarcada están bien clasificadas. La cifra pequeña es la parte "
        "de la fila."
    )
    pixel_confusion_caption = "Matriz de confusión, en píxeles de estas parcelas"
    pixel_confusion_summary = "Lo mismo en píxeles"
    area_confusion_caption = (
        "Matriz de confusión, en hectáreas de estas parcelas; parte de la fila con su intervalo "
        "del 95 %"
    )
    area_confusion_summary = "Lo mismo en superficie, con intervalos"
    truth = "Verdad"
    map_says = "Lo que dice el mapa"
    row_total = "Total"
    column_total = "Total en el mapa"

    classes = "Clase por clase"
    classes_read = (
        "Los gráficos muestran la temporada típica de cada clase según sus píxeles etiquetados: "
        "la línea es la media, la banda contiene el 80 % central de los píxeles. Todos los "
        "gráficos comparten sus escalas."
    )
    ndvi = "NDVI (verdor)"
    vh = "Retrodispersión Sentinel-1 VH, dB"
    season_chart = "Temporada típica"
    no_series = "Ningún píxel etiquetado de esta clase tenía imágenes utilizables."
    iou = "Intersección sobre la unión"
    pixel_f1 = "F1 por píxel"
    unscored_class = (
        "Sin evaluar: con una sola parcela etiquetada no se pudo reservar ninguna. Donde el mapa "
        "muestra esta clase, no se sabe con qué frecuencia acierta."
    )
    no_figures = "No está entre las parcelas evaluadas."

    areas = "Superficies"
    estimated = "Estimadas a partir de una muestra aleatoria"
    estimated_caption = (
        "Superficie de cada clase, y lo que vale el mapa para ella, con intervalos del 95 %"
    )
    estimated_area = "Estimada (ha)"
    counted_area = "Contada (ha)"
    users_accuracy = "Exactitud del usuario"
    producers_accuracy = "Exactitud del productor"
    estimated_read = (
        "Exactitud del usuario: de lo que el mapa muestra como una clase, la parte que lo es de "
        "verdad. Exactitud del productor: de lo que es de verdad una clase, la parte que el mapa "
        "muestra. Un guion: los puntos no permiten decirlo."
    )
    area_matrix_caption = (
        "Matriz de error, en por ciento de la superficie: en las filas el mapa, en las columnas "
        "la verdad"
    )
    area_matrix_summary = "Matriz de error de la muestra, en superficie"
    not_estimated = (
        "Las superficies con intervalos requieren una muestra aleatoria de lugares que alguien "
        "compruebe. Estas órdenes la sortean y hacen el cálculo:"
    )
    counted = "Contadas en el mapa"
    areas_caption = "Superficie que el mapa da a cada clase"
    areas_caveat = (
        "Son recuentos de píxeles del mapa, no una estimación basada en un diseño de muestreo: "
        "contienen los errores del mapa, y un recuento no tiene intervalo."
    )
    crop = "Clase"
    hectares_column = "Superficie (ha)"
    share_of_map = "Parte del mapa"

    trust = "Hasta dónde fiarse de su confianza"
    confidence = "Confianza"
    confidence_read = (
        "Con qué fuerza prefirió el modelo la clase que dio, píxel por píxel. Es la opinión del "
        "propio modelo. No se contrastó con la verdad: 0,9 no significa acertar nueve veces de "
        "cada diez."
    )
    confidence_checked = (
        "Cuán seguro está el mapa de la clase que dio, píxel por píxel, según las probabilidades "
        "comprobadas más arriba."
    )
    confidence_axis = "Confianza, de 0 a 1"
    confidence_chart = "Parte de los píxeles cartografiados según la confianza"
    not_trusted = (
        "Al entrenar este modelo no se midió si la confianza significa lo que dice. Para medirlo, "
        "entrenar y cartografiar de nuevo:"
    )
    too_few_for_trust = "No se puede decir si la confianza significa lo que dice."
    reliability = "Diagrama de fiabilidad"
    reliability_read = (
        "Cada punto representa los píxeles a los que el mapa dio más o menos la misma confianza: "
        "cuán seguro estaba (en horizontal) y con qué frecuencia acertó (en vertical), con su "
        "intervalo del 95 %. En la línea discontinua la confianza significa lo que dice; por "
        "debajo, el mapa está demasiado seguro. Un punto mayor representa más píxeles."
    )
    reliability_before = "Puntos huecos: tal como lo dijo el modelo, antes de la calibración."
    said_axis = "Confianza"
    right_axis = "Parte correcta"
    reliability_table = "El diagrama como tabla"
    reliability_caption = "Confianza y parte de píxeles correctos, tal como los muestra el mapa"
    bin_said = "Confianza"
    bin_right = "Correcto"
    trust_caption = "¿Significan las probabilidades lo que dicen?"
    before = "Tal como lo dice el modelo"
    after = "Tal como lo muestra el mapa"
    ece = "Error de calibración"
    ece_note = (
        "diferencia media entre la confianza y la parte correcta, corregida del azar; 0 es perfecto"
    )
    brier = "Puntuación de Brier"
    brier_note = "0 es perfecto, 2 es siempre erróneo y seguro de serlo"
    log_loss = "Pérdida logarítmica"
    log_loss_note = "0 es perfecto"
    calibrated_by = "Calibración"
    calibrations: ClassVar[Mapping[str, str]] = {
        "identity": "ninguna: tal como lo dice el modelo",
        "isotonic": "isotónica (una curva creciente para cada clase)",
    }
    trust_groups = "Medido en"
    sets = "Dónde el mapa no está seguro"
    sets_read = (
        "Cada píxel tiene un conjunto de clases posibles. Tales conjuntos prometen contener la "
        "clase verdadera en una parte dada de los casos; esto es lo que contuvieron en parcelas "
        "que no se usaron para hacerlos. Donde el conjunto tiene una sola clase, el mapa está "
        "seguro; con varias, no lo está. La promesa vale para lugares como estos, no para otra "
        "región."
    )
    sets_caption = "Conjuntos de clases posibles: lo que prometen y lo que cumplen"
    promised = "Prometido"
    held = "Cumplido"
    set_size = "Clases por conjunto"
    unsure_share = "Incierto"
    right_where_sure = "Correcto donde está seguro"
    applicability = "Lugares distintos de las parcelas de entrenamiento"
    applicability_read = (
        "El mapa dice también dónde su temporada difiere de todo aquello de lo que aprendió; ahí "
        "no se conoce su exactitud (área de aplicabilidad, Meyer y Pebesma 2021). Número de "
        "variables que compara:"
    )

    labels = "Etiquetas de las que aprendió"
    labels_caption = "Parcelas etiquetadas por clase"
    parcels_column = "Parcelas"
    pixels_column = "Píxeles"

    imagery = "Imágenes de la temporada"
    imagery_caption = "Fechas usadas, y la mayor espera de una vista despejada"
    dates = "Fechas usadas"
    gap = "Mayor hueco (días)"
    clear = "Parte de la zona con una vista utilizable, por mes"
    gap_note = (
        "Mayor hueco: el tiempo más largo sin una fecha en que la mitad de la zona estuviera "
        "despejada."
    )

    wrong = "Parcelas mal clasificadas"
    wrong_caption = "Parcelas erróneas, primero los errores de mayor confianza"
    wrong_read = (
        "Un error con mucha confianza puede ser una etiqueta equivocada, un límite de parcela que "
        "se ha movido, o dos cultivos en una temporada: conviene mirar antes las primeras."
    )
    wrong_more = "Otras parcelas erróneas"
    wrong_none = "Ninguna."
    uid = "Parcela"
    share_predicted = "Parte de sus píxeles"
    mean_confidence = "Confianza media"

    measured = "Cómo se midió la exactitud"
    measured_interval = (
        "Una parcela cuenta una vez, por la clase más frecuente de sus píxeles. El intervalo del "
        "95 % de una parte de parcelas es el intervalo de puntuación de Wilson. Los de las medias "
        "sobre clases vienen de remuestrear parcelas enteras, y se ensanchan hasta los intervalos "
        "de puntuación donde una clase tiene menos de diez parcelas. Los de las cifras por píxel "
        "vienen de remuestrear parcelas enteras, nunca píxeles, y se ensanchan del mismo modo."
    )
    audit = "Auditoría de fugas"
    audit_read = (
        "Los píxeles de una parcela, y las parcelas vecinas, se parecen mucho. Una prueba de "
        "cuyos vecinos se aprendió resulta demasiado optimista; la auditoría dice en cuánto. Solo "
        "son honestas las particiones que mantienen enteros parcelas, bloques o regiones."
    )
    audit_caption = "La misma receta con varias particiones: F1 macro por píxel"
    not_audited = (
        "No se auditó cuánto habría embellecido las cifras una partición descuidada. Esta orden "
        "lo hace:"
    )
    split = "Lo que se reserva junto"
    splits: ClassVar[Mapping[str, str]] = {
        "pixel": "Píxeles al azar (descuidado)",
        "parcel": "Parcelas enteras",
        "block": "Bloques espaciales",
        "distance": "Un trozo con un cinturón alrededor",
        "region": "Regiones",
        "year": "Años",
    }
    honest_f1 = "F1 macro"
    claimed_f1 = "Lo que anunciarían píxeles al azar"
    excess = "De más"
    not_possible = "Imposible"
    clusters: ClassVar[Mapping[str, str]] = {
        "blocks": "bloques",
        "parcels": "parcelas",
    }

    verdict = "Veredicto"
    not_judged = (
        "No se juzgó si un modelo más sencillo, o uno sin adaptar, sería igual de bueno. Esta "
        "orden lo hace:"
    )
    verdict_caption = "Modelos en las mismas parcelas no vistas"
    verdict_model = "Modelo"
    verdict_f1 = "F1 macro"
    to_best = "Frente al mejor"
    cost = "Tiempo de cálculo"
    remark = "Conclusión"
    recommended = "Recomendado"
    as_good = "Igual de bueno, hasta donde estas parcelas pueden decirlo"
    worse = "Peor"
    not_run = "Sin ejecutar"
    labels_help = "Etiquetas que más ayudarían"
    labels_help_caption = "Cultivos que rebajan la cifra"
    labels_now = "Parcelas hasta ahora"
    labels_more = "Parcelas de más"
    label_states: ClassVar[Mapping[str, str]] = {
        "untold": "no se puede decir",
        "flat": "más de lo mismo apenas ayudaría",
        "near": "quizá ya sea bastante bueno",
    }
    stale_note = (
        "Esto se hizo con otras etiquetas u otras imágenes que el mapa. Ejecutar de nuevo la "
        "orden para ponerlo al día:"
    )
    made_then = "Hecho el"

    unknowns = "Lo que no se sabe"
    unknown_items = (
        "Las parcelas no son una muestra probabilística: no se sortearon al azar en la zona, así "
        "que las cifras describen parcelas como estas, no cada lugar del mapa.",
        "Los cultivos que nadie etiquetó están en el terreno y no en el mapa; cada una de sus "
        "parcelas recibe otra clase.",
        "Los bordes de las parcelas y las franjas más estrechas que un píxel (10 m) mezclan dos "
        "clases y son menos seguros que el centro de una parcela.",
        "Las cifras valen para esta temporada y esta zona; no se trasladan a otra.",
    )

    provenance = "Cómo se hizo"
    provenance_caption = "Lo que produjo este mapa"
    recipe = "Receta"
    model = "Modelo"
    map_name = "Mapa"
    grid = "Cuadrícula"
    season = "Temporada"
    made_on = "Hecho el"
    versions = "Programas"
    seeds = "Semillas aleatorias"
    cropland = "Tierras de cultivo"
    command = "Para hacerlo de nuevo"
    inputs = "Entradas y su SHA-256"
    inputs_caption = "Archivos de los que se hizo el mapa"
    file = "Archivo"

    licences = "Datos y licencias"
    licences_caption = "De quién son estos datos"
    licence_what = "Qué"
    licence_terms = "Condiciones"
    licence_attribution = "Atribución"
    made_by = "Hecho por Furrow"
