<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>A habitat of very strong value is lost: its compensation must be made to measure.</source>
        <translation>Un habitat de très forte valeur est perdu : sa compensation se conçoit sur mesure.</translation>
    </message>
    <message>
        <source>A level must be a whole number from 0 to 4; {value} was read.</source>
        <translation>Un niveau doit être un entier de 0 à 4 ; lu : {value}.</translation>
    </message>
    <message>
        <source>A part of the residual lies in a strong stake.</source>
        <translation>Une partie du résiduel est dans un enjeu fort.</translation>
    </message>
    <message>
        <source>A table of your own must be named {expected}; the file given is {given}.</source>
        <translation>Une table personnelle doit se nommer {expected} ; le fichier donné est {given}.</translation>
    </message>
    <message>
        <source>A wetland is lost: the national functional method (MNEFZH) and field data are needed.</source>
        <translation>Une zone humide est perdue : la méthode nationale des fonctions (MNEFZH) et des données de terrain sont nécessaires.</translation>
    </message>
    <message>
        <source>A year is missing: no budget can be followed.</source>
        <translation>Une année manque : aucun budget ne peut être suivi.</translation>
    </message>
    <message>
        <source>An irreplaceable habitat is destroyed: it cannot be compensated, avoid it.</source>
        <translation>Un habitat irremplaçable est détruit : il ne se compense pas, il faut l'éviter.</translation>
    </message>
    <message>
        <source>Areas do not add up in {count} communes at {date} (largest difference {largest} m2): {names}.</source>
        <translation>Les surfaces ne se conservent pas dans {count} communes à la date {date} (écart le plus grand {largest} m2) : {names}.</translation>
    </message>
    <message>
        <source>Between {first} and {second}, {name} gains {taken} ha artificialised and gives back {given} ha (net {net} ha, {pace} ha a year), on {covered} % of the territory covered.</source>
        <translation>Entre {first} et {second}, {name} gagne {taken} ha artificialisés et en rend {given} ha (solde {net} ha, soit {pace} ha par an), sur {covered} % du territoire couvert.</translation>
    </message>
    <message>
        <source>Budget {start}-{horizon}: {budget} ha; {used} ha taken in {count} years, {left} ha left. At this pace, {projected} ha in {horizon}.</source>
        <translation>Budget {start}-{horizon} : {budget} ha ; {used} ha consommés en {count} ans, il reste {left} ha. À ce rythme, {projected} ha en {horizon}.</translation>
    </message>
    <message>
        <source>Budget {start}-{horizon}: {budget} ha; {used} ha taken in {count} years. At this pace, {projected} ha in {horizon}, {excess} ha too many.</source>
        <translation>Budget {start}-{horizon} : {budget} ha ; {used} ha consommés en {count} ans. À ce rythme, {projected} ha en {horizon}, soit {excess} ha de trop.</translation>
    </message>
    <message>
        <source>Chosen as a pilot: score {score}, rank {rank}.</source>
        <translation>Retenue comme pilote : score {score}, rang {rank}.</translation>
    </message>
    <message>
        <source>Columns missing for {start}-{end}: {columns}.</source>
        <translation>Colonnes absentes pour {start}-{end} : {columns}.</translation>
    </message>
    <message>
        <source>Constant indicators left out of the distances: {names}.</source>
        <translation>Indicateurs constants écartés des distances : {names}.</translation>
    </message>
    <message>
        <source>Fields missing for the years: {missing}; the fields that are there: {present}.</source>
        <translation>Champs absents pour les années : {missing} ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>GROUP_FIELD and STRATUM_FIELD cannot both hold with so few pilots.</source>
        <translation>GROUP_FIELD et STRATUM_FIELD ne peuvent être tenus ensemble avec si peu de pilotes.</translation>
    </message>
    <message>
        <source>Highest note {note} of 16: {hazard} on {stake}; {strong} strong crossings. Hazards not given: {missing}. Levels are proposals to validate.</source>
        <translation>Note la plus haute {note} sur 16 : {hazard} sur {stake} ; {strong} croisements forts. Aléas non fournis : {missing}. Les niveaux sont des propositions à valider.</translation>
    </message>
    <message>
        <source>INDICATORS: {faults} cannot be used; write field=weight;field=weight with the fields {present}.</source>
        <translation>INDICATORS : {faults} ne peut être utilisé ; écrire champ=poids;champ=poids avec les champs {present}.</translation>
    </message>
    <message>
        <source>Incomplete: {name} has land cover on {covered} % only. On that part, between {first} and {second}, {taken} ha artificialised and {given} ha given back (net {net} ha); no rate can be given for the commune.</source>
        <translation>Incomplet : {name} n'a d'occupation du sol que sur {covered} % de sa surface. Sur cette partie, entre {first} et {second}, {taken} ha artificialisés et {given} ha rendus (solde {net} ha) ; aucun taux ne peut être donné pour la commune.</translation>
    </message>
    <message>
        <source>No carbon value here: the land cover is absent or has no density.</source>
        <translation>Pas de valeur de carbone ici : l'occupation du sol est absente ou sans densité.</translation>
    </message>
    <message>
        <source>No crossing of a hazard given with a stake. Hazards not given: {missing}.</source>
        <translation>Aucun croisement d'un aléa fourni avec un enjeu. Aléas non fournis : {missing}.</translation>
    </message>
    <message>
        <source>No natural patch in this unit.</source>
        <translation>Aucune tache naturelle dans cette unité.</translation>
    </message>
    <message>
        <source>Not chosen: score {score}, rank {rank}; the pilot most like it is {medoid}.</source>
        <translation>Non retenue : score {score}, rang {rank} ; la commune pilote qui lui ressemble le plus est {medoid}.</translation>
    </message>
    <message>
        <source>Not eligible: indicators missing ({missing}).</source>
        <translation>Non éligible : indicateurs manquants ({missing}).</translation>
    </message>
    <message>
        <source>OCS GE merges arable land and meadows in CS2.2.1: no ecological value can be given to its codes. Use an OCS2D land cover, or give your own VALUES_TABLE.</source>
        <translation>L'OCS GE confond terres arables et prairies dans CS2.2.1 : aucune valeur écologique ne peut être donnée à ses codes. Utiliser une occupation du sol OCS2D, ou fournir sa propre table VALUES_TABLE.</translation>
    </message>
    <message>
        <source>STRATUM_FIELD has {values} values for {asked} pilots: one per value is impossible.</source>
        <translation>STRATUM_FIELD a {values} valeurs pour {asked} pilotes : un par valeur est impossible.</translation>
    </message>
    <message>
        <source>Some covers have no ecological value: their area is shown, not counted as zero.</source>
        <translation>Certains couverts n'ont pas de valeur écologique : leur surface est affichée, elle n'est pas comptée pour zéro.</translation>
    </message>
    <message>
        <source>Table of values: codes given twice: {codes}.</source>
        <translation>Table des valeurs : codes en double : {codes}.</translation>
    </message>
    <message>
        <source>The land cover does not reach the whole footprint.</source>
        <translation>L'occupation du sol ne couvre pas toute l'emprise.</translation>
    </message>
    <message>
        <source>The nomenclature cannot be told from the codes: set NOMENCLATURE.</source>
        <translation>La nomenclature ne se déduit pas des codes : renseigner NOMENCLATURE.</translation>
    </message>
    <message>
        <source>The table {given} does not exist.</source>
        <translation>La table {given} n'existe pas.</translation>
    </message>
    <message>
        <source>The wetland lost is above the threshold of the water law: check the procedure.</source>
        <translation>La zone humide perdue dépasse le seuil de la loi sur l'eau : vérifier la procédure.</translation>
    </message>
    <message>
        <source>Unknown THEMA codes: {codes}.</source>
        <translation>Codes THEMA inconnus : {codes}.</translation>
    </message>
    <message>
        <source>Variant {name} costs less ({here} euros) than {other} ({there} euros).</source>
        <translation>La variante {name} coûte moins ({here} euros) que {other} ({there} euros).</translation>
    </message>
    <message>
        <source>Variant {name} is the last of {count}.</source>
        <translation>La variante {name} est la dernière sur {count}.</translation>
    </message>
    <message>
        <source>Variant {name} leaves fewer UE to compensate ({here}) than {other} ({there}).</source>
        <translation>La variante {name} laisse moins d'UE à compenser ({here}) que {other} ({there}).</translation>
    </message>
    <message>
        <source>Variant {name} stands before {other} by its score or its name only.</source>
        <translation>La variante {name} précède {other} par son score ou son nom seulement.</translation>
    </message>
    <message>
        <source>Variant {name} takes less ENAF ({here} ha) than {other} ({there} ha).</source>
        <translation>La variante {name} prend moins d'ENAF ({here} ha) que {other} ({there} ha).</translation>
    </message>
    <message>
        <source>Variant {name} touches less strong stake ({here} ha) than {other} ({there} ha).</source>
        <translation>La variante {name} touche moins de milieux à enjeu fort ({here} ha) que {other} ({there} ha).</translation>
    </message>
    <message>
        <source>Variant {name}: {initial} UE at the start, {avoided} avoided, {reduced} reduced, {residual} UE left to compensate, {unknown} ha without value. Pre-diagnosis in indicative units.</source>
        <translation>Variante {name} : {initial} UE au départ, {avoided} évitées, {reduced} réduites, {residual} UE restent à compenser, {unknown} ha sans valeur. Pré-diagnostic en unités indicatives.</translation>
    </message>
    <message>
        <source>{asked} pilots asked, {there} communes can be chosen.</source>
        <translation>{asked} pilotes demandées, {there} communes peuvent être choisies.</translation>
    </message>
    <message>
        <source>{count} patches; the effective mesh is {mesh} ha ({method}) and {left} ha with the project ({loss} % lost).</source>
        <translation>{count} taches ; la maille effective est de {mesh} ha ({method}) et de {left} ha avec le projet ({loss} % perdus).</translation>
    </message>
    <message>
        <source>{count} patches; two points taken at random can meet over an area of {mesh} ha ({method}).</source>
        <translation>{count} taches ; deux points pris au hasard peuvent se rejoindre sur une surface de {mesh} ha ({method}).</translation>
    </message>
    <message>
        <source>{field}: {unknown} is no status; the words are artif, non artif, 1, 0.</source>
        <translation>{field} : {unknown} n'est pas un statut ; les mots sont artif, non artif, 1, 0.</translation>
    </message>
    <message>
        <source>{layer}: no level can be read. Expected one of the fields {wanted}; the fields that are there: {present}.</source>
        <translation>{layer} : aucun niveau ne peut être lu. Un des champs {wanted} est attendu ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>{name}: no land cover here ({covered} % covered), no figure.</source>
        <translation>{name} : pas d'occupation du sol ici ({covered} % couverts), aucun chiffre.</translation>
    </message>
    <message>
        <source>{total} tC on {area} ha, {soil} of it in the first 30 cm of soil; {unknown} ha have no value and are not counted. Long-term levels, not yearly emissions.</source>
        <translation>{total} tC sur {area} ha, dont {soil} dans les 30 premiers centimètres du sol ; {unknown} ha n'ont pas de valeur et ne sont pas comptés. Niveaux de long terme, pas des émissions annuelles.</translation>
    </message>
    <message>
        <source>{what}: unknown words {unknown}; the known words: {known}.</source>
        <translation>{what} : mots inconnus {unknown} ; mots connus : {known}.</translation>
    </message>
</context>
</TS>
