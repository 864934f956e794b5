<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>% of the plan</source>
        <translation>% du plan</translation>
    </message>
    <message>
        <source>-3 certain cold spot to 3 certain hot spot</source>
        <translation>-3 point froid certain à 3 point chaud certain</translation>
    </message>
    <message>
        <source>0 under 25 % of the period, 1, 2, 3 from 75 %</source>
        <translation>0 sous 25 % de la période, 1, 2, 3 à partir de 75 %</translation>
    </message>
    <message>
        <source>0: 2 m up to 50 km2, else 5 m.</source>
        <translation>0 : 2 m jusqu'à 50 km2, sinon 5 m.</translation>
    </message>
    <message>
        <source>0: 5 m up to 300 km2, else 10 m.</source>
        <translation>0 : 5 m jusqu'à 300 km2, sinon 10 m.</translation>
    </message>
    <message>
        <source>0: the air only. 1: the shade only. Used when places are given.</source>
        <translation>0 : l'air seul. 1 : l'ombre seule. Sert quand des lieux sont donnés.</translation>
    </message>
    <message>
        <source>1 act first, 2, 3, 0 elsewhere</source>
        <translation>1 agir d'abord, 2, 3, 0 ailleurs</translation>
    </message>
    <message>
        <source>1 when a cool place is near enough</source>
        <translation>1 quand un lieu frais est assez proche</translation>
    </message>
    <message>
        <source>1 when a large park is near enough</source>
        <translation>1 quand un grand parc est assez proche</translation>
    </message>
    <message>
        <source>1 when at least 3 trees are in view</source>
        <translation>1 quand au moins 3 arbres sont en vue</translation>
    </message>
    <message>
        <source>1 when it is within reach and shady enough</source>
        <translation>1 quand il est à portée et assez ombragé</translation>
    </message>
    <message>
        <source>1 when one open at night is near enough</source>
        <translation>1 quand un lieu frais ouvert la nuit est assez proche</translation>
    </message>
    <message>
        <source>1 when the canopy reaches 30 %</source>
        <translation>1 quand la canopée atteint 30 %</translation>
    </message>
    <message>
        <source>1 when the way is within reach</source>
        <translation>1 quand le chemin est à portée</translation>
    </message>
    <message>
        <source>12 to 16 h, a clear summer day</source>
        <translation>de 12 à 16 h, un jour d'été sans nuage</translation>
    </message>
    <message>
        <source>2 less visible sky less vegetation</source>
        <translation>2 moins le ciel visible moins la végétation</translation>
    </message>
    <message>
        <source>3-30-300 by home</source>
        <translation>3-30-300 par logement</translation>
    </message>
    <message>
        <source>3-30-300 by zone</source>
        <translation>3-30-300 par zone</translation>
    </message>
    <message>
        <source>3-30-300 rule</source>
        <translation>Règle 3-30-300</translation>
    </message>
    <message>
        <source>38 °C felt or more</source>
        <translation>38 °C ressentis ou plus</translation>
    </message>
    <message>
        <source>4 for adults, 3 for children and old people.</source>
        <translation>4 pour des adultes, 3 pour des enfants et des personnes âgées.</translation>
    </message>
    <message>
        <source>A budget of {budget}, for trees counted {years} years after planting: {height} high, crowns {crown} wide.</source>
        <translation>Un budget de {budget}, pour des arbres comptés {years} ans après la plantation : {height} de haut, houppier de {crown} de large.</translation>
    </message>
    <message>
        <source>A clear sky is assumed: minutes of shade are those of geometry, not of clouds.</source>
        <translation>Le ciel est supposé clair : les minutes d'ombre sont celles de la géométrie, pas des nuages.</translation>
    </message>
    <message>
        <source>A few measures with a globe thermometer on a hot day, in the sun and in the shade.</source>
        <translation>Quelques mesures au thermomètre à globe un jour chaud, au soleil et à l'ombre.</translation>
    </message>
    <message>
        <source>A formula fitted on fourteen other towns of north-western Europe, on flat land: no measured temperature.</source>
        <translation>Une formule ajustée sur quatorze autres villes du nord-ouest de l'Europe, en terrain plat : aucune température mesurée.</translation>
    </message>
    <message>
        <source>A home farther away has no way.</source>
        <translation>Un logement plus loin n'a pas de chemin.</translation>
    </message>
    <message>
        <source>A land cover of the whole ground, fields and gardens included (complete OCS GE or OCS2D).</source>
        <translation>Une occupation du sol complète, champs et jardins compris (OCS GE ou OCS2D sans lacune).</translation>
    </message>
    <message>
        <source>A metre in the sun counts 1 + this many metres. 0: the shortest way.</source>
        <translation>Un mètre au soleil compte 1 + ce nombre de mètres. 0 : le chemin le plus court.</translation>
    </message>
    <message>
        <source>A pre-diagnosis: each place is to be seen on the spot before anything is decided.</source>
        <translation>Un pré-diagnostic : chaque lieu est à voir sur place avant toute décision.</translation>
    </message>
    <message>
        <source>A radiation of {value} W/m2 as the mean of 24 hours is no summer day: is it in another unit?</source>
        <translation>Un rayonnement de {value} W/m2 en moyenne de 24 heures n'est pas celui d'un jour d'été : est-il dans une autre unité ?</translation>
    </message>
    <message>
        <source>A stem stands in the middle of a pixel of the land cover: narrow strips may be missed.</source>
        <translation>Un tronc se place au centre d'un pixel de l'occupation du sol : des bandes étroites peuvent échapper.</translation>
    </message>
    <message>
        <source>A survey of heights of the year (LiDAR HD): without it the shade of street trees is missing.</source>
        <translation>Un relevé de hauteurs de l'année (LiDAR HD) : sans lui, l'ombre des arbres de rue manque.</translation>
    </message>
    <message>
        <source>A tree there takes a pit, which costs more.</source>
        <translation>Un arbre y demande une fosse, plus chère.</translation>
    </message>
    <message>
        <source>A way is shady when half of it is in the shade and no stretch in the sun is longer than 100 m; what is not known counts as sun.</source>
        <translation>Un chemin est ombragé quand sa moitié est à l'ombre et qu'aucune marche au soleil n'y dépasse 100 m ; ce qui n'est pas connu compte au soleil.</translation>
    </message>
    <message>
        <source>A whole summer of hours, sensors in the shade and ventilated, at the same height.</source>
        <translation>Un été entier d'heures, des capteurs à l'ombre et ventilés, à la même hauteur.</translation>
    </message>
    <message>
        <source>A zone whose surroundings are described by less than 70 % has no value.</source>
        <translation>Une zone dont le voisinage est décrit à moins de 70 % n'a pas de valeur.</translation>
    </message>
    <message>
        <source>Access by zone</source>
        <translation>Accès par zone</translation>
    </message>
    <message>
        <source>Access of homes</source>
        <translation>Accès des logements</translation>
    </message>
    <message>
        <source>Access to cool places</source>
        <translation>Accès aux lieux frais</translation>
    </message>
    <message>
        <source>Activity areas</source>
        <translation>Zones d'activité</translation>
    </message>
    <message>
        <source>Addresses, buildings or population cells.</source>
        <translation>Adresses, bâtiments ou carreaux de population.</translation>
    </message>
    <message>
        <source>Adds the wet-bulb globe temperature and the work lost to heat.</source>
        <translation>Ajoute l'indice WBGT et le travail perdu à cause de la chaleur.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>After minus before, in °C.</source>
        <translation>Après moins avant, en °C.</translation>
    </message>
    <message>
        <source>Against the reference model, on its own scene: about 1 °C too hot in the sun and 1 °C too cool in the shade. What shade takes away is told about 2 °C too large.</source>
        <translation>Face au modèle de référence, sur sa propre scène : environ 1 °C trop chaud au soleil et 1 °C trop frais à l'ombre. Le gain de l'ombre est annoncé trop fort d'environ 2 °C.</translation>
    </message>
    <message>
        <source>Age at which the trees are counted.</source>
        <translation>Âge auquel les arbres sont comptés.</translation>
    </message>
    <message>
        <source>Air (degrees x inhabitants)</source>
        <translation>Air (degrés x habitants)</translation>
    </message>
    <message>
        <source>Air (°C)</source>
        <translation>Air (°C)</translation>
    </message>
    <message>
        <source>Air mixes over {mixing}: it takes many trees, year after year, to change it. Shade is felt at once, on the spot.</source>
        <translation>L'air se mélange sur {mixing} : il faut beaucoup d'arbres, année après année, pour le changer. L'ombre se ressent tout de suite, sur place.</translation>
    </message>
    <message>
        <source>Air mixes over {mixing}: under {least} the change is no more than the noise of the model.</source>
        <translation>L'air se mélange sur {mixing} : sous {least}, le changement n'est que le bruit du modèle.</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>Température de l'air</translation>
    </message>
    <message>
        <source>Air temperature by day</source>
        <translation>Température de l'air de jour</translation>
    </message>
    <message>
        <source>Air temperature by night</source>
        <translation>Température de l'air de nuit</translation>
    </message>
    <message>
        <source>Air temperature of a raster of land-cover classes, with the urban cooling model of InVEST.</source>
        <translation>Température de l'air d'un raster de classes d'occupation du sol, par le modèle de rafraîchissement urbain d'InVEST.</translation>
    </message>
    <message>
        <source>Air temperature of six stations or more, from centre to fields, over a summer, to check the formula.</source>
        <translation>La température de l'air de six stations ou plus, du centre aux champs, sur un été, pour vérifier la formule.</translation>
    </message>
    <message>
        <source>Air temperature of the open countryside.</source>
        <translation>Température de l'air de la campagne dégagée.</translation>
    </message>
    <message>
        <source>Air temperature, without WEATHER.</source>
        <translation>Température de l'air, sans WEATHER.</translation>
    </message>
    <message>
        <source>Air, humidity and wind are numbers given for all hours: those of no station.</source>
        <translation>L'air, l'humidité et le vent sont des nombres donnés pour toutes les heures : ceux d'aucune station.</translation>
    </message>
    <message>
        <source>Albedo</source>
        <translation>Albédo</translation>
    </message>
    <message>
        <source>All stations stand on the same ground for the model: nothing can be fitted.</source>
        <translation>Toutes les stations sont sur le même sol pour le modèle : rien ne peut être calé.</translation>
    </message>
    <message>
        <source>All trees are counted as living and grown. If {alive} of them live, the plan brings {kept} degrees x inhabitants.</source>
        <translation>Tous les arbres sont comptés vivants et développés. Si {alive} d'entre eux reprennent, le plan apporte {kept} degrés x habitants.</translation>
    </message>
    <message>
        <source>All values are the same: there is no hot spot to find.</source>
        <translation>Toutes les valeurs sont égales : il n'y a aucun point chaud à trouver.</translation>
    </message>
    <message>
        <source>All zones are alike, one class for all: {component} {moment}.</source>
        <translation>Toutes les zones se valent, une seule classe pour toutes : {component} {moment}.</translation>
    </message>
    <message>
        <source>Altitude (m)</source>
        <translation>Altitude (m)</translation>
    </message>
    <message>
        <source>Altitudes of the bare ground.</source>
        <translation>Altitudes du sol nu.</translation>
    </message>
    <message>
        <source>Altitudes of the tops, with GROUND: LiDAR HD.</source>
        <translation>Altitudes des sommets, avec GROUND : LiDAR HD.</translation>
    </message>
    <message>
        <source>An hourly file of a station in the open countryside, with its radiation (about 270 stations have it).</source>
        <translation>Le fichier horaire d'une station en rase campagne, avec son rayonnement (environ 270 stations l'ont).</translation>
    </message>
    <message>
        <source>Area (m2)</source>
        <translation>Surface (m2)</translation>
    </message>
    <message>
        <source>Area and share of each class, and the layers it comes from.</source>
        <translation>Surface et part de chaque classe, et couches d'où elle vient.</translation>
    </message>
    <message>
        <source>Areas by class</source>
        <translation>Surfaces par classe</translation>
    </message>
    <message>
        <source>At the hour that is hottest over all places.</source>
        <translation>À l'heure la plus chaude pour l'ensemble des lieux.</translation>
    </message>
    <message>
        <source>At the worst hour, {count} place of {all} is under very strong heat stress ({bound} felt or more).</source>
        <translation>À la pire heure, {count} lieu sur {all} subit un stress thermique très fort ({bound} ressentis ou plus).</translation>
    </message>
    <message>
        <source>At the worst hour, {count} places of {all} are under very strong heat stress ({bound} felt or more).</source>
        <translation>À la pire heure, {count} lieux sur {all} subissent un stress thermique très fort ({bound} ressentis ou plus).</translation>
    </message>
    <message>
        <source>BD TOPO areas of activity: tell heavy industry apart.</source>
        <translation>Zones d'activité ou d'intérêt de la BD TOPO : distinguent l'industrie lourde.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before / after</source>
        <translation>Scénario avant / après</translation>
    </message>
    <message>
        <source>Before and after, site by site.</source>
        <translation>Avant et après, site par site.</translation>
    </message>
    <message>
        <source>Below, a change is not counted.</source>
        <translation>En dessous, un changement n'est pas compté.</translation>
    </message>
    <message>
        <source>Below, a zone counts as uninhabited.</source>
        <translation>En dessous, une zone compte comme inhabitée.</translation>
    </message>
    <message>
        <source>Between the hottest and the coolest tenth of the land there are {day} by day and {night} by night, too little to tell the zones apart by night.</source>
        <translation>Entre le dixième le plus chaud et le dixième le plus frais du territoire, l'écart est de {day} le jour et de {night} la nuit, trop peu pour départager les zones la nuit.</translation>
    </message>
    <message>
        <source>Between the hottest and the coolest tenth of the land there are {day} by day and {night} by night.</source>
        <translation>Entre le dixième le plus chaud et le dixième le plus frais du territoire, l'écart est de {day} le jour et de {night} la nuit.</translation>
    </message>
    <message>
        <source>Between the hottest and the coolest tenth of the land there are {day} by day, too little to tell the zones apart, and {night} by night.</source>
        <translation>Entre le dixième le plus chaud et le dixième le plus frais du territoire, l'écart est de {day} le jour, trop peu pour départager les zones, et de {night} la nuit.</translation>
    </message>
    <message>
        <source>Between the hottest and the coolest tenth of the land there are {day} by day, too little to tell the zones apart; by night no zone has a value: too little of their surroundings is described.</source>
        <translation>Entre le dixième le plus chaud et le dixième le plus frais du territoire, l'écart est de {day} le jour, trop peu pour départager les zones ; la nuit, aucune zone n'a de valeur : leurs alentours sont trop peu décrits.</translation>
    </message>
    <message>
        <source>Between the hottest and the coolest tenth of the land there are {day} by day; by night no zone has a value: too little of their surroundings is described.</source>
        <translation>Entre le dixième le plus chaud et le dixième le plus frais du territoire, l'écart est de {day} le jour ; la nuit, aucune zone n'a de valeur : leurs alentours sont trop peu décrits.</translation>
    </message>
    <message>
        <source>Between two stems; at least the width of a crown.</source>
        <translation>Entre deux troncs ; au moins la largeur d'un houppier.</translation>
    </message>
    <message>
        <source>Beyond, a home has no access.</source>
        <translation>Au-delà, un logement n'a pas d'accès.</translation>
    </message>
    <message>
        <source>Biophysical table</source>
        <translation>Table biophysique</translation>
    </message>
    <message>
        <source>Bits of QA_PIXEL that leave a pixel out.</source>
        <translation>Bits de QA_PIXEL qui écartent un pixel.</translation>
    </message>
    <message>
        <source>Blocks, IRIS or cells to tell the night of.</source>
        <translation>Îlots, IRIS ou carreaux dont on veut connaître la nuit.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Both states were computed on the same pixels with the same settings, so that only the project makes the difference. Far from the project the change is no more than the noise of the model.</source>
        <translation>Les deux états ont été calculés sur les mêmes pixels avec les mêmes réglages, pour que seul le projet fasse la différence. Loin du projet, l'écart n'est plus que le bruit du modèle.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget (€)</source>
        <translation>Budget (€)</translation>
    </message>
    <message>
        <source>Building footprints, with their height when it is known (BD TOPO: HAUTEUR).</source>
        <translation>Emprises des bâtiments, avec leur hauteur quand elle est connue (BD TOPO : HAUTEUR).</translation>
    </message>
    <message>
        <source>Building type</source>
        <translation>Type de bâtiment</translation>
    </message>
    <message>
        <source>Building types that the energy table lacks: {types}. Add a row for each of them.</source>
        <translation>Types de bâtiment absents de la table d'énergie : {types}. Ajoutez une ligne pour chacun.</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Buildings (%)</source>
        <translation>Bâti (%)</translation>
    </message>
    <message>
        <source>Buildings of the zones</source>
        <translation>Bâtiments des zones</translation>
    </message>
    <message>
        <source>Buildings to cool, with their type.</source>
        <translation>Bâtiments à rafraîchir, avec leur type.</translation>
    </message>
    <message>
        <source>Buildings with the energy they are spared.</source>
        <translation>Bâtiments avec l'énergie qui leur est épargnée.</translation>
    </message>
    <message>
        <source>Buildings: a cell is split by its dwellings instead of its area.</source>
        <translation>Bâtiments : un carreau est réparti par ses logements au lieu de sa surface.</translation>
    </message>
    <message>
        <source>Buried networks</source>
        <translation>Réseaux enterrés</translation>
    </message>
    <message>
        <source>Buried networks (DT-DICT), and the soil: a pit that cannot be dug is not a place for a tree.</source>
        <translation>Les réseaux enterrés (DT-DICT) et le sol : une fosse qu'on ne peut pas creuser n'est pas une place pour un arbre.</translation>
    </message>
    <message>
        <source>Buried networks are not known here: they are to be asked about (DT-DICT) before any work.</source>
        <translation>Les réseaux enterrés ne sont pas connus ici : à vérifier par DT-DICT avant tous travaux.</translation>
    </message>
    <message>
        <source>By day the reference of the model is cool and shaded land: open fields already stand {gap} above it. Read the gaps between zones, not the distance to the reference.</source>
        <translation>Le jour, la référence du modèle est un sol frais et ombragé : les champs ouverts sont déjà {gap} au-dessus. Lisez les écarts entre zones, pas la distance à la référence.</translation>
    </message>
    <message>
        <source>By night the warmest zone reaches {share} of the largest urban excess asked for ({uhi}): the model gives all of it only to a place that is built all over, with tall buildings, for a kilometre around. In a small town it shows some tenths of a degree, where a station on a clear and calm night may measure more. The algorithm of the heat island of clear nights tells such nights in degrees.</source>
        <translation>La nuit, la zone la plus chaude atteint {share} de l'excès urbain maximal demandé ({uhi}) : le modèle ne le donne en entier qu'à un lieu couvert d'immeubles sur un kilomètre à la ronde. Dans une petite ville il montre quelques dixièmes de degré, là où une station peut mesurer davantage par nuit claire et calme. L'îlot de chaleur des nuits claires, un autre traitement, dit ces nuits-là en degrés.</translation>
    </message>
    <message>
        <source>By the others (°C)</source>
        <translation>D'après les autres (°C)</translation>
    </message>
    <message>
        <source>By zone</source>
        <translation>Par zone</translation>
    </message>
    <message>
        <source>COOL is of no use without POPULATION: nobody is known to have access.</source>
        <translation>COOL ne sert à rien sans POPULATION : on ne sait de personne s'il a accès.</translation>
    </message>
    <message>
        <source>CSV of indicators, senses and weights. Empty: ours.</source>
        <translation>CSV des indicateurs, sens et poids. Vide : le nôtre.</translation>
    </message>
    <message>
        <source>CSV with the columns of InVEST: lucode, kc, albedo, shade, green_area, building_intensity. Empty: ours.</source>
        <translation>CSV aux colonnes d'InVEST : lucode, kc, albedo, shade, green_area, building_intensity. Vide : la nôtre.</translation>
    </message>
    <message>
        <source>CSV with type, consumption (kWh per m2 per °C) and, if known, cost (euros per kWh).</source>
        <translation>CSV avec type, consumption (kWh par m2 et par °C) et, si connu, cost (euros par kWh).</translation>
    </message>
    <message>
        <source>CSV written by an earlier run, so that this one can be compared with it.</source>
        <translation>CSV écrit par un calcul antérieur, pour que celui-ci lui soit comparable.</translation>
    </message>
    <message>
        <source>Calibration on stations</source>
        <translation>Calage sur des stations</translation>
    </message>
    <message>
        <source>Canopy</source>
        <translation>Canopée</translation>
    </message>
    <message>
        <source>Canopy around</source>
        <translation>Canopée alentour</translation>
    </message>
    <message>
        <source>Cell (m)</source>
        <translation>Carreau (m)</translation>
    </message>
    <message>
        <source>Change by day</source>
        <translation>Changement de jour</translation>
    </message>
    <message>
        <source>Change by night</source>
        <translation>Changement de nuit</translation>
    </message>
    <message>
        <source>Change of the air by day (°C)</source>
        <translation>Changement de l'air le jour (°C)</translation>
    </message>
    <message>
        <source>Choice of the trees</source>
        <translation>Choix des arbres</translation>
    </message>
    <message>
        <source>Class codes, with their colours and names.</source>
        <translation>Codes des classes, avec leurs couleurs et leurs noms.</translation>
    </message>
    <message>
        <source>Class of trees</source>
        <translation>Classe des arbres</translation>
    </message>
    <message>
        <source>Classes drawn</source>
        <translation>Classes dessinées</translation>
    </message>
    <message>
        <source>Clear observations of each pixel.</source>
        <translation>Observations claires de chaque pixel.</translation>
    </message>
    <message>
        <source>Close the crowns</source>
        <translation>Refermer les houppiers</translation>
    </message>
    <message>
        <source>Cloudier scenes are left out.</source>
        <translation>Les scènes plus nuageuses sont écartées.</translation>
    </message>
    <message>
        <source>Clusters of high and low values of a field, with a correction for the number of tests.</source>
        <translation>Regroupements de valeurs fortes et faibles d'un champ, avec correction du nombre de tests.</translation>
    </message>
    <message>
        <source>Code that a planted crown takes in the table.</source>
        <translation>Code que prend un houppier planté dans la table.</translation>
    </message>
    <message>
        <source>Codes missing from the biophysical table: {codes}. Add a row for each of them, or correct the land cover.</source>
        <translation>Codes absents de la table biophysique : {codes}. Ajoutez une ligne pour chacun, ou corrigez l'occupation du sol.</translation>
    </message>
    <message>
        <source>Coefficients of the sites</source>
        <translation>Coefficients des sites</translation>
    </message>
    <message>
        <source>Computed for a standing person with the wind of the station; within 2 to 3 °C of the reference model. To compare places, not with a thermometer.</source>
        <translation>Calculé pour une personne debout, avec le vent de la station ; écart au modèle de référence : 2 à 3 °C. À comparer d'un lieu à l'autre, pas à un thermomètre.</translation>
    </message>
    <message>
        <source>Contiguous parks</source>
        <translation>Parcs d'un seul tenant</translation>
    </message>
    <message>
        <source>Cool places</source>
        <translation>Lieux frais</translation>
    </message>
    <message>
        <source>Cool places that are really open, and when.</source>
        <translation>Les lieux frais vraiment ouverts, et quand.</translation>
    </message>
    <message>
        <source>Cooling by zone</source>
        <translation>Rafraîchissement par zone</translation>
    </message>
    <message>
        <source>Cooling capacity</source>
        <translation>Capacité de rafraîchissement</translation>
    </message>
    <message>
        <source>Cooling capacity of each pixel, 0 to 1.</source>
        <translation>Capacité de rafraîchissement de chaque pixel, de 0 à 1.</translation>
    </message>
    <message>
        <source>Cooling capacity with that of parks around, 0 to 1.</source>
        <translation>Capacité de rafraîchissement avec celle des parcs voisins, de 0 à 1.</translation>
    </message>
    <message>
        <source>Cost (€)</source>
        <translation>Coût (€)</translation>
    </message>
    <message>
        <source>Countryside by day (°C)</source>
        <translation>Campagne de jour (°C)</translation>
    </message>
    <message>
        <source>Countryside by night (°C)</source>
        <translation>Campagne de nuit (°C)</translation>
    </message>
    <message>
        <source>Countryside temperature (°C)</source>
        <translation>Température de la campagne (°C)</translation>
    </message>
    <message>
        <source>Cover code</source>
        <translation>Code de couverture</translation>
    </message>
    <message>
        <source>Crops too</source>
        <translation>Cultures aussi</translation>
    </message>
    <message>
        <source>Date of each row. Empty: all rows are of one moment.</source>
        <translation>Date de chaque ligne. Vide : toutes les lignes sont d'un même moment.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Degrees x inhabitants taken away by 100 m2 of crowns, anywhere.</source>
        <translation>Degrés x habitants qu'enlèvent 100 m2 de houppiers, en tout point.</translation>
    </message>
    <message>
        <source>Degrees x inhabitants; the whole model is the full computation with the trees on the map.</source>
        <translation>Degrés x habitants ; le modèle complet est le calcul entier avec les arbres sur la carte.</translation>
    </message>
    <message>
        <source>Described around the territory, so that its edges are not blind.</source>
        <translation>Décrite autour du territoire, pour que ses bords ne soient pas aveugles.</translation>
    </message>
    <message>
        <source>Difference (%)</source>
        <translation>Écart (%)</translation>
    </message>
    <message>
        <source>Difference (°C)</source>
        <translation>Écart (°C)</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distance (m)</translation>
    </message>
    <message>
        <source>Distance from homes to the nearest cool place, by day and by night, straight or along a network.</source>
        <translation>Distance des logements au lieu frais le plus proche, de jour et de nuit, à vol d'oiseau ou par un réseau.</translation>
    </message>
    <message>
        <source>Distance over which a park cools around it.</source>
        <translation>Distance sur laquelle un parc rafraîchit autour de lui.</translation>
    </message>
    <message>
        <source>Distance over which the air mixes.</source>
        <translation>Distance sur laquelle l'air se mélange.</translation>
    </message>
    <message>
        <source>Distance to a park (m)</source>
        <translation>Distance à un parc (m)</translation>
    </message>
    <message>
        <source>Distance to the network (m)</source>
        <translation>Distance au réseau (m)</translation>
    </message>
    <message>
        <source>Distance within which streets count.</source>
        <translation>Distance dans laquelle les rues comptent.</translation>
    </message>
    <message>
        <source>Distance within which vegetation counts.</source>
        <translation>Distance dans laquelle la végétation compte.</translation>
    </message>
    <message>
        <source>Distances to cool places</source>
        <translation>Distances aux lieux frais</translation>
    </message>
    <message>
        <source>Distances to parks</source>
        <translation>Distances aux parcs</translation>
    </message>
    <message>
        <source>Divided by the sum of the three.</source>
        <translation>Divisé par la somme des trois.</translation>
    </message>
    <message>
        <source>Do not rank the quarters on this map: it does not tell them apart.</source>
        <translation>Ne pas classer les quartiers sur cette carte : elle ne les départage pas.</translation>
    </message>
    <message>
        <source>Drawing the layers</source>
        <translation>Dessin des couches</translation>
    </message>
    <message>
        <source>Drawing the zones</source>
        <translation>Tracé des zones</translation>
    </message>
    <message>
        <source>Draws OCS GE or OCS2D, BD TOPO and trees as the 17 classes of the heat model.</source>
        <translation>Dessine l'OCS GE ou l'OCS2D, la BD TOPO et les arbres en 17 classes du modèle de chaleur.</translation>
    </message>
    <message>
        <source>Dwellings</source>
        <translation>Logements</translation>
    </message>
    <message>
        <source>ET0 does not cover {count} pixels ({share} %) of the land cover.</source>
        <translation>ET0 ne couvre pas {count} pixel{count:|s} ({share} %) de l'occupation du sol.</translation>
    </message>
    <message>
        <source>ET0 holds no positive value. Give the reference evapotranspiration of the place, in mm.</source>
        <translation>ET0 ne contient aucune valeur positive. Donnez l'évapotranspiration de référence du lieu, en mm.</translation>
    </message>
    <message>
        <source>EXTENT does not meet any scene. Give the scenes of this place, or another extent.</source>
        <translation>EXTENT ne recoupe aucune scène. Donnez les scènes de ce lieu, ou une autre emprise.</translation>
    </message>
    <message>
        <source>Each pixel of land cools the air by day through its shade, its light colour and its plants, and keeps heat at night through its buildings; large parks cool around them; the air mixes. The model is the urban cooling model of InVEST. Notes add exposure, sensitivity and difficulty to cope, after the Institut Paris Region.</source>
        <translation>Chaque pixel de sol rafraîchit l'air le jour par son ombre, sa teinte claire et ses plantes, et garde la chaleur la nuit par ses bâtiments ; les grands parcs rafraîchissent autour d'eux ; l'air se mélange. Le modèle est celui du rafraîchissement urbain d'InVEST. Les notes ajoutent exposition, sensibilité et difficulté à faire face, d'après l'Institut Paris Region.</translation>
    </message>
    <message>
        <source>Each station is then told by the line of all others: that error is the honest one.</source>
        <translation>Chaque station est ensuite prédite par la droite de toutes les autres : cette erreur-là est l'erreur honnête.</translation>
    </message>
    <message>
        <source>Effect of the project</source>
        <translation>Effet du projet</translation>
    </message>
    <message>
        <source>Empty: code_iris, insee, code or id.</source>
        <translation>Vide : code_iris, insee, code ou id.</translation>
    </message>
    <message>
        <source>Empty: each home counts one.</source>
        <translation>Vide : chaque logement compte pour un.</translation>
    </message>
    <message>
        <source>Empty: rows at one place are one station.</source>
        <translation>Vide : les lignes d'un même lieu font une station.</translation>
    </message>
    <message>
        <source>Empty: the cells themselves, with shares computed.</source>
        <translation>Vide : les carreaux eux-mêmes, avec leurs parts calculées.</translation>
    </message>
    <message>
        <source>Empty: the field pop.</source>
        <translation>Vide : le champ pop.</translation>
    </message>
    <message>
        <source>Empty: the surroundings of what changes.</source>
        <translation>Vide : les alentours de ce qui change.</translation>
    </message>
    <message>
        <source>Energy by building</source>
        <translation>Énergie par bâtiment</translation>
    </message>
    <message>
        <source>Energy table</source>
        <translation>Table d'énergie</translation>
    </message>
    <message>
        <source>Error of left-out stations (°C)</source>
        <translation>Erreur des stations laissées de côté (°C)</translation>
    </message>
    <message>
        <source>Every scene, whether it was used and why not.</source>
        <translation>Chaque scène, si elle a été utilisée et sinon pourquoi.</translation>
    </message>
    <message>
        <source>Excess left</source>
        <translation>Excès restant</translation>
    </message>
    <message>
        <source>Exposure and frailty</source>
        <translation>Exposition et fragilité</translation>
    </message>
    <message>
        <source>Exposure by night</source>
        <translation>Exposition la nuit</translation>
    </message>
    <message>
        <source>Exposure, sensitivity, difficulty to cope and vulnerability (1 to 9): notes that compare zones.</source>
        <translation>Exposition, sensibilité, difficulté à faire face et vulnérabilité (1 à 9) : des notes qui comparent les zones.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Facades</source>
        <translation>Façades</translation>
    </message>
    <message>
        <source>Features with their class, -3 to 3.</source>
        <translation>Entités avec leur classe, de -3 à 3.</translation>
    </message>
    <message>
        <source>Felt heat of each hour</source>
        <translation>Chaleur ressentie heure par heure</translation>
    </message>
    <message>
        <source>Felt heat of the places</source>
        <translation>Chaleur ressentie dans les lieux</translation>
    </message>
    <message>
        <source>Felt heat of the places, clear sky assumed</source>
        <translation>Chaleur ressentie dans les lieux, ciel clair supposé</translation>
    </message>
    <message>
        <source>Felt heat outdoors</source>
        <translation>Chaleur ressentie à l'extérieur</translation>
    </message>
    <message>
        <source>Felt in the shade (°C)</source>
        <translation>Ressenti à l'ombre (°C)</translation>
    </message>
    <message>
        <source>Felt in the sun (°C)</source>
        <translation>Ressenti au soleil (°C)</translation>
    </message>
    <message>
        <source>Felt temperature (UTCI) of schoolyards, stops, squares and footways on a hot day, hours of heat stress, and what shade is worth there. A model, within 2 to 3 degrees of its reference; to compare places.</source>
        <translation>Température ressentie (UTCI) des cours d'école, arrêts, places et voies piétonnes un jour chaud, heures de stress thermique, et ce que l'ombre y apporte. Un modèle, à 2 ou 3 degrés de sa référence, pour comparer des lieux.</translation>
    </message>
    <message>
        <source>Felt temperature at the worst hour</source>
        <translation>Température ressentie à l'heure la plus chaude</translation>
    </message>
    <message>
        <source>Felt, worst hour (°C)</source>
        <translation>Ressenti, heure la plus chaude (°C)</translation>
    </message>
    <message>
        <source>Fewest inhabitants</source>
        <translation>Nombre minimal d'habitants</translation>
    </message>
    <message>
        <source>Fewest observations</source>
        <translation>Nombre minimal d'observations</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field that holds the type.</source>
        <translation>Champ qui contient le type.</translation>
    </message>
    <message>
        <source>Field that is true where one may enter at night.</source>
        <translation>Champ vrai là où l'on peut entrer la nuit.</translation>
    </message>
    <message>
        <source>Fields at a similar altitude (within 50 m). Empty: the median of each scene.</source>
        <translation>Champs à une altitude voisine (à 50 m près). Vide : la médiane de chaque scène.</translation>
    </message>
    <message>
        <source>Filosofi cells as polygons, or a table with their INSPIRE identifier.</source>
        <translation>Carreaux Filosofi en polygones, ou table avec leur identifiant INSPIRE.</translation>
    </message>
    <message>
        <source>Filosofi columns that are not there, their results are empty: {names}.</source>
        <translation>Colonnes Filosofi absentes, leurs résultats sont vides : {names}.</translation>
    </message>
    <message>
        <source>Folder of LiDAR HD tiles</source>
        <translation>Dossier de dalles LiDAR HD</translation>
    </message>
    <message>
        <source>Folder of scenes</source>
        <translation>Dossier des scènes</translation>
    </message>
    <message>
        <source>Footprints: they tell roofs from crowns, or make the surface with their heights without LiDAR.</source>
        <translation>Emprises : elles distinguent les toits des houppiers ou, sans LiDAR, font la surface avec leurs hauteurs.</translation>
    </message>
    <message>
        <source>Footways and streets</source>
        <translation>Cheminements et rues</translation>
    </message>
    <message>
        <source>For a survey flown without leaves: gaps of a pixel or two in the crowns are filled.</source>
        <translation>Pour un relevé volé sans les feuilles : les trous d'un ou deux pixels dans les houppiers sont comblés.</translation>
    </message>
    <message>
        <source>For instance ombre_12_16_pct of heatshade. Empty: the shade is drawn here, from 12 to 16 h.</source>
        <translation>Par exemple ombre_12_16_pct de heatshade. Vide : l'ombre est calculée ici, de 12 à 16 h.</translation>
    </message>
    <message>
        <source>Found by its name when left empty: code_cs, latest csYY.</source>
        <translation>Trouvé par son nom si laissé vide : code_cs, csYY le plus récent.</translation>
    </message>
    <message>
        <source>Found by its name when left empty: code_us, latest usYY.</source>
        <translation>Trouvé par son nom si laissé vide : code_us, usYY le plus récent.</translation>
    </message>
    <message>
        <source>Found by its name when left empty: nombre_de_logements, NB_LOGTS, nb_log.</source>
        <translation>Trouvé par son nom si laissé vide : nombre_de_logements, NB_LOGTS, nb_log.</translation>
    </message>
    <message>
        <source>Found when named t_c.</source>
        <translation>Trouvé s'il se nomme t_c.</translation>
    </message>
    <message>
        <source>French legal time, written 11:00.</source>
        <translation>Heure légale française, écrite 11:00.</translation>
    </message>
    <message>
        <source>French legal time, written 18:00.</source>
        <translation>Heure légale française, écrite 18:00.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From each home the shadiest way on foot to a cool place, beside the shortest; people who get there in the shade, and the streets where most people walk in the sun.</source>
        <translation>De chaque logement, le chemin à pied le plus ombragé vers un lieu frais, à côté du plus court ; les habitants qui y arrivent à l'ombre, et les rues où l'on marche le plus au soleil.</translation>
    </message>
    <message>
        <source>From land cover, zones and population to priority zones against heat, by day and by night, in one run.</source>
        <translation>De l'occupation du sol, des zones et de la population aux zones prioritaires face à la chaleur, de jour et de nuit, en un seul calcul.</translation>
    </message>
    <message>
        <source>Frozen thresholds</source>
        <translation>Seuils figés</translation>
    </message>
    <message>
        <source>Full shade takes away {gain} at the hottest hour; the model tells about 2 °C too much.</source>
        <translation>L'ombre complète ôte {gain} à l'heure la plus chaude ; le modèle en dit environ 2 °C de trop.</translation>
    </message>
    <message>
        <source>Gain of each pixel</source>
        <translation>Gain de chaque pixel</translation>
    </message>
    <message>
        <source>Gain of planting</source>
        <translation>Gain à planter</translation>
    </message>
    <message>
        <source>Gap (°C)</source>
        <translation>Écart (°C)</translation>
    </message>
    <message>
        <source>Gap = (2 - visible sky - vegetation) x (radiation x range³ / wind)^(1/4): the largest hourly gap between a place and the countryside on a clear calm night, after Theeuwes and others (2017). Visible sky is that of the streets within 100 m, vegetation its share within 250 m.</source>
        <translation>Écart = (2 − ciel visible − végétation) × (rayonnement × amplitude³ / vent)^(1/4) : le plus grand écart horaire entre un lieu et la campagne par nuit claire et calme, d'après Theeuwes et coll. (2017). Le ciel visible est celui des rues à moins de 100 m, la végétation sa part à moins de 250 m.</translation>
    </message>
    <message>
        <source>Gap by day</source>
        <translation>Écart de température le jour</translation>
    </message>
    <message>
        <source>Gap by night</source>
        <translation>Écart de température la nuit</translation>
    </message>
    <message>
        <source>Gap to the reference</source>
        <translation>Écart à la référence</translation>
    </message>
    <message>
        <source>Gas, heat, water, power: lines or polygons kept away from. Empty: not known, which is said.</source>
        <translation>Gaz, chaleur, eau, électricité : lignes ou polygones dont on s'écarte. Vide : inconnus, et c'est dit.</translation>
    </message>
    <message>
        <source>Give TILES or {names}, not both.</source>
        <translation>Donnez TILES ou {names}, pas les deux.</translation>
    </message>
    <message>
        <source>Give the processing baseline of the Sentinel-2 image: the offset of 1000 makes the NDVI wrong otherwise.</source>
        <translation>Indiquez la version de traitement de l'image Sentinel-2 : l'écart de 1 000 fausse le NDVI.</translation>
    </message>
    <message>
        <source>Global radiation when the sun is highest, without WEATHER. Empty: a clear sky.</source>
        <translation>Rayonnement global au plus haut du soleil, sans WEATHER. Vide : ciel clair.</translation>
    </message>
    <message>
        <source>Green amount within reach that cools around.</source>
        <translation>Quantité de vert à portée qui rafraîchit autour.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Ground (MNT)</source>
        <translation>Sol (MNT)</translation>
    </message>
    <message>
        <source>Ground around in the shade (%)</source>
        <translation>Sol alentour à l'ombre (%)</translation>
    </message>
    <message>
        <source>HEIGHT does not meet the places. Give the raster of this place.</source>
        <translation>HEIGHT ne recoupe pas les lieux. Donnez le raster de ce lieu.</translation>
    </message>
    <message>
        <source>Heat by zone</source>
        <translation>Chaleur par zone</translation>
    </message>
    <message>
        <source>Heat exposure and vulnerability</source>
        <translation>Exposition et vulnérabilité à la chaleur</translation>
    </message>
    <message>
        <source>Heat island by night</source>
        <translation>Îlot de chaleur de nuit</translation>
    </message>
    <message>
        <source>Heat island of clear nights</source>
        <translation>Îlot de chaleur des nuits claires</translation>
    </message>
    <message>
        <source>Heat mitigation</source>
        <translation>Atténuation de la chaleur</translation>
    </message>
    <message>
        <source>Heights (MNH)</source>
        <translation>Hauteurs (MNH)</translation>
    </message>
    <message>
        <source>Heights above ground alone: the land is taken as flat.</source>
        <translation>Hauteurs au-dessus du sol seules : le terrain est pris comme plat.</translation>
    </message>
    <message>
        <source>Heights above ground; the land is then taken as flat.</source>
        <translation>Hauteurs au-dessus du sol ; le terrain est alors pris comme plat.</translation>
    </message>
    <message>
        <source>Heights of trees: they are in the vegetation here, not in the visible sky.</source>
        <translation>La hauteur des arbres : ils sont ici dans la végétation, pas dans le ciel visible.</translation>
    </message>
    <message>
        <source>Highest felt temperature</source>
        <translation>Température ressentie maximale</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Lieux d'habitation</translation>
    </message>
    <message>
        <source>Homes farther from the network take 1.3 times the straight distance.</source>
        <translation>Les logements plus loin du réseau prennent 1,3 fois la distance à vol d'oiseau.</translation>
    </message>
    <message>
        <source>Homes with each rule and their note.</source>
        <translation>Logements avec chaque règle et leur note.</translation>
    </message>
    <message>
        <source>Homes with their distance to a cool place.</source>
        <translation>Logements avec leur distance à un lieu frais.</translation>
    </message>
    <message>
        <source>Homes with three trees in view, 30 % of canopy around and a park within 300 m.</source>
        <translation>Logements avec trois arbres en vue, 30 % de canopée alentour et un parc à moins de 300 m.</translation>
    </message>
    <message>
        <source>Homes, addresses or population cells (polygons count by an inner point).</source>
        <translation>Logements, adresses ou carreaux de population (un polygone compte par un point intérieur).</translation>
    </message>
    <message>
        <source>Hot spots</source>
        <translation>Points chauds</translation>
    </message>
    <message>
        <source>Hot spots (Gi*)</source>
        <translation>Points chauds (Gi*)</translation>
    </message>
    <message>
        <source>Hot spots need at least {least} known values; there are {count}.</source>
        <translation>Les points chauds demandent au moins {least} valeurs connues ; il y en a {count}.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>Heure par heure</translation>
    </message>
    <message>
        <source>Hourly base of Météo-France (CSV) that holds the day. Empty: the four numbers, the same at all hours.</source>
        <translation>Base horaire de Météo-France (CSV) qui contient le jour choisi. Vide : les quatre nombres, les mêmes à toutes les heures.</translation>
    </message>
    <message>
        <source>Hourly base of Météo-France (CSV) with a station in the open countryside. Empty: the three numbers.</source>
        <translation>Base horaire de Météo-France (CSV) avec une station en rase campagne. Vide : les trois nombres ci-dessous.</translation>
    </message>
    <message>
        <source>Hourly weather</source>
        <translation>Météo horaire</translation>
    </message>
    <message>
        <source>Hours at 38 °C felt or more.</source>
        <translation>Heures à 38 °C ressentis ou plus.</translation>
    </message>
    <message>
        <source>Hours from 38 °C</source>
        <translation>Heures à partir de 38 °C</translation>
    </message>
    <message>
        <source>Hours of very strong stress</source>
        <translation>Heures de stress très fort</translation>
    </message>
    <message>
        <source>Humidity (%)</source>
        <translation>Humidité (%)</translation>
    </message>
    <message>
        <source>IRIS or any polygons: the result has one row for each.</source>
        <translation>IRIS ou tout polygone : le résultat a une ligne pour chacun.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>If given, a tree behind another building is not in view.</source>
        <translation>Si elle est donnée, un arbre derrière un autre bâtiment n'est pas en vue.</translation>
    </message>
    <message>
        <source>In the algorithm of heat exposure, set “{title}” to {uhi}, with the same mixing distance.</source>
        <translation>Dans le calcul de l'exposition à la chaleur, régler « {title} » à {uhi}, avec la même distance de mélange.</translation>
    </message>
    <message>
        <source>In the shade (°C)</source>
        <translation>À l'ombre (°C)</translation>
    </message>
    <message>
        <source>In the sun (°C)</source>
        <translation>Au soleil (°C)</translation>
    </message>
    <message>
        <source>Indicators read from the fields of the zones: {names}.</source>
        <translation>Indicateurs lus dans les champs des zones : {names}.</translation>
    </message>
    <message>
        <source>Indicators without any value: {names}.</source>
        <translation>Indicateurs sans aucune valeur : {names}.</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Inhabitants and households of zones from the Filosofi grid of INSEE, split by dwellings or by area.</source>
        <translation>Habitants et ménages des zones d'après la grille Filosofi de l'INSEE, répartis par logements ou par surface.</translation>
    </message>
    <message>
        <source>Inhabitants, day</source>
        <translation>Habitants, jour</translation>
    </message>
    <message>
        <source>Inhabitants, night</source>
        <translation>Habitants, nuit</translation>
    </message>
    <message>
        <source>Instead of the three rasters: tiles as they are downloaded, known by MNS, MNT or MNH in their names.</source>
        <translation>À la place des trois rasters : les dalles telles qu'elles sont téléchargées, reconnues à MNS, MNT ou MNH dans leur nom.</translation>
    </message>
    <message>
        <source>Isolated trees: points, with the crown radius in rayon_m (3 m otherwise), or crown polygons.</source>
        <translation>Arbres isolés : points, avec le rayon du houppier dans rayon_m (3 m sinon), ou polygones de houppiers.</translation>
    </message>
    <message>
        <source>It holds on clear calm nights only; on cloudy or windy nights the gap is smaller.</source>
        <translation>Elle ne vaut que par nuit claire et calme ; par nuit couverte ou ventée l'écart est plus petit.</translation>
    </message>
    <message>
        <source>It is not their air that tells them apart: between the hottest and the coolest tenth of the land there are {day} by day and {night} by night, less than the model can tell. The order comes from the other indicators: the ground, the housing, the people.</source>
        <translation>Ce n'est pas leur air qui les départage : entre le dixième le plus chaud et le dixième le plus frais du territoire, l'écart n'est que de {day} le jour et de {night} la nuit, moins que ce que le modèle distingue. L'ordre vient des autres indicateurs : le sol, le logement, les habitants.</translation>
    </message>
    <message>
        <source>It may be used to set the model of heat.</source>
        <translation>Il peut servir à régler le modèle de chaleur.</translation>
    </message>
    <message>
        <source>Its number, when the file holds several.</source>
        <translation>Son numéro, quand le fichier en contient plusieurs.</translation>
    </message>
    <message>
        <source>Joining distance (m)</source>
        <translation>Distance de rattachement (m)</translation>
    </message>
    <message>
        <source>Judge this project on its shade and its ground; for the air, join several projects close together.</source>
        <translation>Juger ce projet sur son ombre et son sol ; pour l'air, réunir plusieurs projets proches.</translation>
    </message>
    <message>
        <source>Keep the trees and the open ground of the project in what is built: the change rests on them.</source>
        <translation>Garder les arbres et la pleine terre du projet dans ce qui sera construit : le changement repose sur eux.</translation>
    </message>
    <message>
        <source>LULC is given: the layers of land cover are not drawn.</source>
        <translation>LULC est donné : les couches d'occupation du sol ne sont pas dessinées.</translation>
    </message>
    <message>
        <source>Land cover (OCS GE or OCS2D)</source>
        <translation>Occupation du sol (OCS GE ou OCS2D)</translation>
    </message>
    <message>
        <source>Land cover for heat</source>
        <translation>Occupation du sol pour la chaleur</translation>
    </message>
    <message>
        <source>Land left out</source>
        <translation>Terrains écartés</translation>
    </message>
    <message>
        <source>Land one may plant</source>
        <translation>Terrains que l'on peut planter</translation>
    </message>
    <message>
        <source>Land-cover classes</source>
        <translation>Classes d'occupation du sol</translation>
    </message>
    <message>
        <source>Land-cover classes after</source>
        <translation>Classes d'occupation du sol après</translation>
    </message>
    <message>
        <source>Land-cover classes before</source>
        <translation>Classes d'occupation du sol avant</translation>
    </message>
    <message>
        <source>Land-cover polygons with their cover code, and their use code if there is one.</source>
        <translation>Polygones d'occupation du sol avec leur code de couverture, et leur code d'usage s'il existe.</translation>
    </message>
    <message>
        <source>Landsat Collection 2 Level-2 products, subfolders included.</source>
        <translation>Produits Landsat Collection 2 niveau 2, sous-dossiers compris.</translation>
    </message>
    <message>
        <source>Landsat QA_PIXEL: clouds, shadows and snow are left out.</source>
        <translation>QA_PIXEL de Landsat : nuages, ombres et neige sont écartés.</translation>
    </message>
    <message>
        <source>Landsat products still in their archives, not read: {files}.</source>
        <translation>Produits Landsat encore dans leur archive, non lus : {files}.</translation>
    </message>
    <message>
        <source>Largest difference between town and countryside.</source>
        <translation>Plus grand écart entre la ville et la campagne.</translation>
    </message>
    <message>
        <source>Largest distance (m)</source>
        <translation>Distance maximale (m)</translation>
    </message>
    <message>
        <source>Largest evapotranspiration</source>
        <translation>Évapotranspiration la plus forte</translation>
    </message>
    <message>
        <source>Largest gap to the countryside on a clear calm night, by zone, from visible sky, vegetation and weather. A formula fitted on other towns, right to about 1 degree; no measure.</source>
        <translation>Plus grand écart à la campagne par nuit claire et calme, par zone, d'après le ciel visible, la végétation et la météo. Une formule ajustée sur d'autres villes, juste à environ 1 degré ; aucune mesure.</translation>
    </message>
    <message>
        <source>Largest gap to the countryside on a usual clear night</source>
        <translation>Plus grand écart à la campagne par nuit claire ordinaire</translation>
    </message>
    <message>
        <source>Largest uncertainty (K)</source>
        <translation>Plus grande incertitude (K)</translation>
    </message>
    <message>
        <source>Less certain pixels are left out; 0: not looked at.</source>
        <translation>Les pixels moins sûrs sont écartés ; 0 : non regardée.</translation>
    </message>
    <message>
        <source>LiDAR HD surfaces and a land cover for heat: trees, walls and ground as they are.</source>
        <translation>Les surfaces LiDAR HD et une occupation du sol pour la chaleur : arbres, murs et sols tels qu'ils sont.</translation>
    </message>
    <message>
        <source>LiDAR HD surfaces of the year (MNS and MNT), and the date of the flight: leaves on or off.</source>
        <translation>Les surfaces LiDAR HD de l'année (MNS et MNT) et la date du vol : avec ou sans feuilles.</translation>
    </message>
    <message>
        <source>Lines kept away from.</source>
        <translation>Lignes dont on s'écarte.</translation>
    </message>
    <message>
        <source>Lines to walk along. Empty: straight distance.</source>
        <translation>Lignes que l'on suit à pied. Vide : à vol d'oiseau.</translation>
    </message>
    <message>
        <source>Lines: nothing is planted on a carriageway.</source>
        <translation>Lignes : rien n'est planté sur une chaussée.</translation>
    </message>
    <message>
        <source>Lines: paths over their width (3 m by default), both pavements of a street; shade counts there.</source>
        <translation>Lignes : les chemins sur leur largeur (3 m par défaut), les deux trottoirs d'une rue ; l'ombre y compte.</translation>
    </message>
    <message>
        <source>Lines: pavements of streets and paths are walked, motorways are not.</source>
        <translation>Lignes : on marche sur les trottoirs des rues et sur les chemins, pas sur les autoroutes.</translation>
    </message>
    <message>
        <source>Local climate zone of each polygon or cell from buildings, roads, plants and water: forms, not heat.</source>
        <translation>Zone climatique locale de chaque polygone ou carreau d'après bâti, routes, végétation et eau : des formes, pas de la chaleur.</translation>
    </message>
    <message>
        <source>Local climate zones</source>
        <translation>Zones climatiques locales</translation>
    </message>
    <message>
        <source>Local climate zones (LCZ)</source>
        <translation>Zones climatiques locales (LCZ)</translation>
    </message>
    <message>
        <source>Longest detour</source>
        <translation>Plus long détour</translation>
    </message>
    <message>
        <source>Longest shady way, beside the shortest.</source>
        <translation>Chemin ombragé le plus long, rapporté au plus court.</translation>
    </message>
    <message>
        <source>Look again at what is paved or felled: that is where the project warms.</source>
        <translation>Revoir ce qui est revêtu ou abattu : c'est là que le projet réchauffe.</translation>
    </message>
    <message>
        <source>Look for buried networks and owners first in: {names}.</source>
        <translation>Chercher d'abord les réseaux enterrés et les propriétaires à : {names}.</translation>
    </message>
    <message>
        <source>Looking for neighbours</source>
        <translation>Recherche des voisins</translation>
    </message>
    <message>
        <source>MONTHS is '{months}'; write it like 6-8 or 5,6,9.</source>
        <translation>MONTHS vaut « {months} » ; écrivez par exemple 6-8 ou 5,6,9.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Margin (m)</source>
        <translation>Marge (m)</translation>
    </message>
    <message>
        <source>Mean of the 24 hours of a hot clear day, without WEATHER.</source>
        <translation>Moyenne des 24 heures d'un jour chaud et clair, sans WEATHER.</translation>
    </message>
    <message>
        <source>Mean radiant temperature</source>
        <translation>Température moyenne radiante</translation>
    </message>
    <message>
        <source>Mean wind at 10 m in the countryside.</source>
        <translation>Vent moyen à 10 m en campagne.</translation>
    </message>
    <message>
        <source>Median gap to the countryside of each scene, in °C.</source>
        <translation>Écart médian à la campagne de chaque scène, en °C.</translation>
    </message>
    <message>
        <source>Median morning surface temperature of Landsat Collection 2 Level-2 scenes: not the temperature of the air.</source>
        <translation>Température de surface médiane, en milieu de matinée, de scènes Landsat Collection 2 niveau 2 : ce n'est pas la température de l'air.</translation>
    </message>
    <message>
        <source>Median of the scenes, in °C.</source>
        <translation>Médiane des scènes, en °C.</translation>
    </message>
    <message>
        <source>Medians of the scenes</source>
        <translation>Médianes des scènes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Minutes of shade</source>
        <translation>Minutes d'ombre</translation>
    </message>
    <message>
        <source>Minutes of shade of each pixel.</source>
        <translation>Minutes d'ombre de chaque pixel.</translation>
    </message>
    <message>
        <source>Minutes of shade of schoolyards, stops, squares and footways on a summer day, by buildings and by trees, from LiDAR surfaces or from building heights and trees.</source>
        <translation>Minutes d'ombre des cours d'école, arrêts, places et cheminements un jour d'été, par le bâti et par les arbres, d'après les surfaces LiDAR ou les hauteurs de bâtiments et les arbres.</translation>
    </message>
    <message>
        <source>Missing or negative quantities, lines {lines}. Fill them in, in m2 or in pieces.</source>
        <translation>Quantités absentes ou négatives, lignes {lines}. Remplissez-les, en m2 ou en nombre.</translation>
    </message>
    <message>
        <source>Mixing distance (m)</source>
        <translation>Distance de mélange (m)</translation>
    </message>
    <message>
        <source>Mixing kernel</source>
        <translation>Noyau de mélange</translation>
    </message>
    <message>
        <source>Mixing of the air</source>
        <translation>Mélange de l'air</translation>
    </message>
    <message>
        <source>Mixing of the air, day</source>
        <translation>Mélange de l'air, jour</translation>
    </message>
    <message>
        <source>Mixing of the air, night</source>
        <translation>Mélange de l'air, nuit</translation>
    </message>
    <message>
        <source>Modelled air temperature by day: gap to the coolest zones</source>
        <translation>Température de l'air modélisée le jour : écart aux zones les plus fraîches</translation>
    </message>
    <message>
        <source>Modelled air temperature by night: gap to the coolest zones (same scale)</source>
        <translation>Température de l'air modélisée la nuit : écart aux zones les plus fraîches (même échelle)</translation>
    </message>
    <message>
        <source>Modelled air temperature, in °C.</source>
        <translation>Température de l'air modélisée, en °C.</translation>
    </message>
    <message>
        <source>Modelled, in °C.</source>
        <translation>Modélisée, en °C.</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Moran's I between neighbours: {moran}; {total} values are worth {count} independent ones.</source>
        <translation>Indice de Moran entre voisines : {moran} ; {total} valeurs en valent {count} indépendante{count:|s}.</translation>
    </message>
    <message>
        <source>Must cover the whole land cover. Empty: the same everywhere.</source>
        <translation>Doit couvrir toute l'occupation du sol. Vide : la même partout.</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI (indice de végétation)</translation>
    </message>
    <message>
        <source>NDVI and albedo</source>
        <translation>NDVI et albédo</translation>
    </message>
    <message>
        <source>Near infrared</source>
        <translation>Proche infrarouge</translation>
    </message>
    <message>
        <source>Near-infrared band: the results take its grid.</source>
        <translation>Bande du proche infrarouge : les résultats prennent sa grille.</translation>
    </message>
    <message>
        <source>Needed for the albedo.</source>
        <translation>Nécessaire pour l'albédo.</translation>
    </message>
    <message>
        <source>Needed with distance.</source>
        <translation>Nécessaire avec distance.</translation>
    </message>
    <message>
        <source>Neighbourhood (m)</source>
        <translation>Voisinage (m)</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Night or day</source>
        <translation>Nuit ou jour</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nuits</translation>
    </message>
    <message>
        <source>Nights are clear and calm ones, by a formula fitted on other towns and right to about {error}; the model, which mixes the air over a kilometre, puts {moved} zones of {all} in another third of the town. Both are in the layer of results.</source>
        <translation>Les nuits sont des nuits claires et calmes, d'après une formule ajustée sur d'autres villes et juste à {error} près environ ; le modèle, qui mélange l'air sur un kilomètre, met {moved} zone{moved:|s} sur {all} dans un autre tiers de la ville. Les deux sont dans la couche de résultats.</translation>
    </message>
    <message>
        <source>Nights here are clear and calm ones: gap to the countryside = (2 - visible sky - vegetation) x (radiation x range³ / wind)^(1/4), after Theeuwes and others (2017), for the streets and grounds of each zone.</source>
        <translation>Les nuits sont ici des nuits claires et calmes : écart à la campagne = (2 − ciel visible − végétation) × (rayonnement × amplitude³ / vent)^(1/4), d'après Theeuwes et autres (2017), pour les rues et terrains de chaque zone.</translation>
    </message>
    <message>
        <source>No Landsat Level-2 scene in this folder.</source>
        <translation>Aucune scène Landsat de niveau 2 dans ce dossier.</translation>
    </message>
    <message>
        <source>No factor stands out</source>
        <translation>Aucun facteur ne se distingue</translation>
    </message>
    <message>
        <source>No home has a way to a cool place.</source>
        <translation>Aucun logement n'a de chemin vers un lieu frais.</translation>
    </message>
    <message>
        <source>No inhabitant is counted: what the air gains is not weighed.</source>
        <translation>Aucun habitant n'est compté : ce que l'air y gagne n'est pas pesé.</translation>
    </message>
    <message>
        <source>No land can be planted: the classes, the layers and the zones leave none. See heat_plantabilite.</source>
        <translation>Aucun terrain ne peut être planté : les classes, les couches et les zones n'en laissent pas. Voir heat_plantabilite.</translation>
    </message>
    <message>
        <source>No pixel of the bands has a value that {sensor} can have: check the sensor and the bands.</source>
        <translation>Aucun pixel des bandes n'a une valeur possible pour {sensor} : vérifiez le capteur et les bandes.</translation>
    </message>
    <message>
        <source>No pixel was seen clear {least} times: lower MIN_OBS or add scenes.</source>
        <translation>Aucun pixel n'a été vu sans nuage {least} fois : baissez MIN_OBS ou ajoutez des scènes.</translation>
    </message>
    <message>
        <source>No place has a value: heights are not known there, or the air is outside the formula.</source>
        <translation>Aucun lieu n'a de valeur : les hauteurs y sont inconnues, ou l'air est hors du domaine de la formule.</translation>
    </message>
    <message>
        <source>No place lies on ground whose heights are known.</source>
        <translation>Aucun lieu n'est sur un terrain dont les hauteurs sont connues.</translation>
    </message>
    <message>
        <source>No plantable land in zones of priority 1 or 2: EQUITY changes nothing.</source>
        <translation>Pas de terrain à planter en zones de priorité 1 ou 2 : EQUITY ne change rien.</translation>
    </message>
    <message>
        <source>No scene kept: {cloudy} cloudy, {season} out of season, {beside} beside the extent, {reference} without enough reference pixels. {scenes}</source>
        <translation>Aucune scène retenue : {cloudy} nuageuse{cloudy:|s}, {season} hors saison, {beside} à côté de l'emprise, {reference} sans assez de pixels de référence. {scenes}</translation>
    </message>
    <message>
        <source>No surface of a site was given: only the air is told.</source>
        <translation>Aucune surface de site n'a été donnée : seul l'air est décrit.</translation>
    </message>
    <message>
        <source>No tree can be planted: the budget pays none, or no plantable land brings anything.</source>
        <translation>Aucun arbre ne peut être planté : le budget n'en paie aucun, ou aucun terrain n'apporte de gain.</translation>
    </message>
    <message>
        <source>No tree is planted: the budget buys none, or no land that was given can be planted.</source>
        <translation>Aucun arbre n'est planté : le budget n'en paie aucun, ou aucun sol donné ne peut être planté.</translation>
    </message>
    <message>
        <source>No way of these homes goes along a street in the sun.</source>
        <translation>Aucun chemin de ces logements ne suit une rue au soleil.</translation>
    </message>
    <message>
        <source>No work is called {work} in {table}; those that are there: {works}.</source>
        <translation>Aucun travail ne s'appelle {work} dans {table} ; ceux qui y sont : {works}.</translation>
    </message>
    <message>
        <source>No zone is described well enough to have a value.</source>
        <translation>Aucune zone n'est assez bien décrite pour avoir une valeur.</translation>
    </message>
    <message>
        <source>No zone meets the population grid. Give the grid of this territory.</source>
        <translation>Aucune zone ne recoupe la grille de population. Donnez la grille de ce territoire.</translation>
    </message>
    <message>
        <source>No zone meets the raster: extents {zones} and {raster}.</source>
        <translation>Aucune zone ne recoupe le raster : emprises {zones} et {raster}.</translation>
    </message>
    <message>
        <source>No zone of the {all} reaches the first priority.</source>
        <translation>Aucune zone sur {all} n'atteint la première priorité.</translation>
    </message>
    <message>
        <source>No zone reaches a priority, or the notes could not be computed.</source>
        <translation>Aucune zone n'atteint une priorité, ou les notes n'ont pas pu être calculées.</translation>
    </message>
    <message>
        <source>Nobody lives in the homes that were given.</source>
        <translation>Personne n'habite les logements donnés.</translation>
    </message>
    <message>
        <source>Nobody lives on the raster: only the shade counts.</source>
        <translation>Personne n'habite sur le raster : seule l'ombre compte.</translation>
    </message>
    <message>
        <source>None of the {all} places is in the shade less than a quarter of the time, from {start} to {end}.</source>
        <translation>Aucun lieu sur {all} n'est à l'ombre moins d'un quart du temps, de {start} à {end}.</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>Normalisation</translation>
    </message>
    <message>
        <source>Not known: {names}</source>
        <translation>Non connu : {names}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note (1 à 9)</translation>
    </message>
    <message>
        <source>Note of the land where a tree may stand.</source>
        <translation>Note du terrain là où un arbre peut tenir.</translation>
    </message>
    <message>
        <source>Notes compare the zones of this run with each other; they say nothing of other towns or other years.</source>
        <translation>Les notes comparent entre elles les zones de ce calcul ; elles ne disent rien d'autres villes ni d'autres années.</translation>
    </message>
    <message>
        <source>Nothing changes between the two states.</source>
        <translation>Rien ne change entre les deux états.</translation>
    </message>
    <message>
        <source>Nothing describes the land: give at least LANDCOVER, BUILDINGS or VEGETATION.</source>
        <translation>Rien ne décrit le sol : donnez au moins LANDCOVER, BUILDINGS ou VEGETATION.</translation>
    </message>
    <message>
        <source>Number of dwellings</source>
        <translation>Nombre de logements</translation>
    </message>
    <message>
        <source>Number of nearest</source>
        <translation>Nombre de plus proches</translation>
    </message>
    <message>
        <source>Numbers of the canopy raster</source>
        <translation>Nombres du raster de canopée</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Nombre d'observations</translation>
    </message>
    <message>
        <source>Observed (°C)</source>
        <translation>Observée (°C)</translation>
    </message>
    <message>
        <source>On a usual clear night, {name} is the warmest: {gap} above the countryside.</source>
        <translation>Par nuit claire ordinaire, le plus chaud est {name} : {gap} de plus que la campagne.</translation>
    </message>
    <message>
        <source>On foot, the way that is still near.</source>
        <translation>À pied, le chemin qui est encore proche.</translation>
    </message>
    <message>
        <source>On which ground</source>
        <translation>Sur quels sols</translation>
    </message>
    <message>
        <source>One band an instant: 0 sun, 1 shade of trees, 2 shade of buildings.</source>
        <translation>Une bande par instant : 0 soleil, 1 ombre des arbres, 2 ombre du bâti.</translation>
    </message>
    <message>
        <source>One line a tree.</source>
        <translation>Une ligne par arbre.</translation>
    </message>
    <message>
        <source>One point a station.</source>
        <translation>Un point par station.</translation>
    </message>
    <message>
        <source>One typical night, given by its radiation, its range and its wind: no station.</source>
        <translation>Une nuit type, donnée par son rayonnement, son amplitude et son vent : aucune station.</translation>
    </message>
    <message>
        <source>Open a cool place in the evening, and look for air and shade, first near: {names}.</source>
        <translation>Ouvrir un lieu frais le soir, et chercher de l'air et de l'ombre, d'abord près de : {names}.</translation>
    </message>
    <message>
        <source>Open at night</source>
        <translation>Ouvert la nuit</translation>
    </message>
    <message>
        <source>Open countryside</source>
        <translation>Campagne dégagée</translation>
    </message>
    <message>
        <source>Other mixing distances</source>
        <translation>Autres distances de mélange</translation>
    </message>
    <message>
        <source>Park polygons.</source>
        <translation>Polygones de parcs.</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Stationnement</translation>
    </message>
    <message>
        <source>Parks</source>
        <translation>Parcs</translation>
    </message>
    <message>
        <source>Parks around</source>
        <translation>Parcs alentour</translation>
    </message>
    <message>
        <source>Parks, cool rooms, woods.</source>
        <translation>Parcs, salles fraîches, bois.</translation>
    </message>
    <message>
        <source>Parks, water, cool buildings.</source>
        <translation>Parcs, eau, bâtiments frais.</translation>
    </message>
    <message>
        <source>Part of the budget spent first in the zones of priority 1 and 2.</source>
        <translation>Part du budget dépensée d'abord dans les zones de priorité 1 et 2.</translation>
    </message>
    <message>
        <source>Paths that the layer lacks, crossings, gates closed in the evening, stairs and slopes.</source>
        <translation>Les chemins qui manquent à la couche, les traversées, les portes fermées le soir, les escaliers et les pentes.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>People are sent to the cool place whose way is best, not to the one they prefer.</source>
        <translation>Les habitants sont envoyés au lieu frais dont le chemin est le meilleur, non à celui qu'ils préfèrent.</translation>
    </message>
    <message>
        <source>People by zone</source>
        <translation>Habitants par zone</translation>
    </message>
    <message>
        <source>People counted</source>
        <translation>Personnes comptées</translation>
    </message>
    <message>
        <source>People near a cool place, and near one in the shade.</source>
        <translation>Habitants près d'un lieu frais, et près d'un lieu frais par l'ombre.</translation>
    </message>
    <message>
        <source>People of each home. Empty: each counts for one.</source>
        <translation>Habitants de chaque logement. Vide : chacun compte pour un.</translation>
    </message>
    <message>
        <source>People x metres in the sun</source>
        <translation>Habitants x mètres au soleil</translation>
    </message>
    <message>
        <source>People x metres walked in the sun, by street, and the cool places</source>
        <translation>Habitants x mètres marchés au soleil, par rue, et lieux frais</translation>
    </message>
    <message>
        <source>Pixel (m)</source>
        <translation>Pixel (m)</translation>
    </message>
    <message>
        <source>Pixel of the shade (m)</source>
        <translation>Pixel de l'ombre (m)</translation>
    </message>
    <message>
        <source>Pixel used</source>
        <translation>Pixel utilisé</translation>
    </message>
    <message>
        <source>Pixels seen less often have no value.</source>
        <translation>Les pixels vus moins souvent n'ont pas de valeur.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Places and their felt heat.</source>
        <translation>Les lieux et la chaleur qu'on y ressent.</translation>
    </message>
    <message>
        <source>Places and their shade.</source>
        <translation>Les lieux et leur ombre.</translation>
    </message>
    <message>
        <source>Plantable land</source>
        <translation>Terrains plantables</translation>
    </message>
    <message>
        <source>Points (rayon_m, hauteur_m; 3 m and 8 m otherwise) or crown polygons, added to the surface.</source>
        <translation>Points (rayon_m, hauteur_m ; 3 m et 8 m sinon) ou houppiers en polygones, ajoutés à la surface.</translation>
    </message>
    <message>
        <source>Points or crown polygons.</source>
        <translation>Points ou polygones de houppiers.</translation>
    </message>
    <message>
        <source>Points share no border: choose distance or nearest.</source>
        <translation>Des points n'ont pas de frontière commune : choisissez distance ou nearest.</translation>
    </message>
    <message>
        <source>Points with a measured air temperature; several rows a station, one a night, are welcome.</source>
        <translation>Points avec une température de l'air mesurée ; plusieurs lignes par station, une par nuit, sont bienvenues.</translation>
    </message>
    <message>
        <source>Points, 5 m around.</source>
        <translation>Points, 5 m autour.</translation>
    </message>
    <message>
        <source>Polygons of canopy, or a raster: mask, tree density in %, heat classes, heights (with BUILDINGS).</source>
        <translation>Polygones de canopée, ou raster : masque, densité d'arbres en %, classes de chaleur, hauteurs (avec BUILDINGS).</translation>
    </message>
    <message>
        <source>Polygons or points with the field.</source>
        <translation>Polygones ou points portant le champ.</translation>
    </message>
    <message>
        <source>Polygons to classify. Empty: square cells over EXTENT.</source>
        <translation>Polygones à classer. Vide : des carreaux sur EXTENT.</translation>
    </message>
    <message>
        <source>Polygons to count the homes that meet the rules by.</source>
        <translation>Polygones où compter les logements qui remplissent les règles.</translation>
    </message>
    <message>
        <source>Polygons to count the inhabitants without a cool place by.</source>
        <translation>Polygones par lesquels compter les habitants sans lieu frais.</translation>
    </message>
    <message>
        <source>Polygons to keep. Empty: the most recent scene.</source>
        <translation>Polygones à garder. Vide : la scène la plus récente.</translation>
    </message>
    <message>
        <source>Polygons to summarise the results by.</source>
        <translation>Polygones par lesquels résumer les résultats.</translation>
    </message>
    <message>
        <source>Polygons, lines with largeur_m or tree points with rayon_m, and the field classe: the new class code.</source>
        <translation>Polygones, lignes avec largeur_m ou arbres en points avec rayon_m, et le champ classe : le nouveau code de classe.</translation>
    </message>
    <message>
        <source>Polygons.</source>
        <translation>Polygones.</translation>
    </message>
    <message>
        <source>Population by class of vulnerability</source>
        <translation>Population par classe de vulnérabilité</translation>
    </message>
    <message>
        <source>Population by zone</source>
        <translation>Population par zone</translation>
    </message>
    <message>
        <source>Population by zone from the Filosofi grid</source>
        <translation>Population des zones (carreaux Filosofi)</translation>
    </message>
    <message>
        <source>Population grid</source>
        <translation>Grille de population</translation>
    </message>
    <message>
        <source>Position of the sun after Meeus; shade by the highest top met along each ray, for buildings alone then with trees. A place counts its open ground: roofs are left out. Crowns let no light through.</source>
        <translation>Position du soleil d'après Meeus ; ombre par le plus haut sommet rencontré sur chaque rayon, pour le bâti seul puis avec les arbres. Un lieu compte son sol libre : les toits sont laissés de côté. Les houppiers ne laissent passer aucune lumière.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Precision: {precision}; transforms: {library}.</source>
        <translation>Précision : {precision} ; transformées : {library}.</translation>
    </message>
    <message>
        <source>Predicted by day</source>
        <translation>Prévu, de jour</translation>
    </message>
    <message>
        <source>Price of the sun</source>
        <translation>Prix du soleil</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Public parcels for instance. If given, nothing is planted elsewhere.</source>
        <translation>Parcelles publiques par exemple. Si la couche est donnée, rien n'est planté ailleurs.</translation>
    </message>
    <message>
        <source>Quality band</source>
        <translation>Bande de qualité</translation>
    </message>
    <message>
        <source>Quality bits</source>
        <translation>Bits de qualité</translation>
    </message>
    <message>
        <source>Radiation (W/m2)</source>
        <translation>Rayonnement (W/m2)</translation>
    </message>
    <message>
        <source>Radius in which the canopy is measured.</source>
        <translation>Rayon dans lequel la canopée est mesurée.</translation>
    </message>
    <message>
        <source>Railway lines, drawn 6 m wide.</source>
        <translation>Lignes de voies ferrées, dessinées sur 6 m de large.</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>Voies ferrées</translation>
    </message>
    <message>
        <source>Range (°C)</source>
        <translation>Amplitude (°C)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Raster of class codes, for the ground underfoot. Empty: paved everywhere.</source>
        <translation>Raster de codes de classes, pour la nature du sol. Vide : pavé partout.</translation>
    </message>
    <message>
        <source>Raster of class codes, in metres (LULC_OUT).</source>
        <translation>Raster de codes de classes, en mètres (LULC_OUT).</translation>
    </message>
    <message>
        <source>Raster of class codes, in metres, with square pixels.</source>
        <translation>Raster de codes de classes, en mètres, à pixels carrés.</translation>
    </message>
    <message>
        <source>Raster of class codes, in metres.</source>
        <translation>Raster de codes de classes, en mètres.</translation>
    </message>
    <message>
        <source>Raster of class codes. If given, only the buildings are read besides it.</source>
        <translation>Raster de codes de classes. S'il est donné, seuls les bâtiments sont lus à côté.</translation>
    </message>
    <message>
        <source>Raster of class codes. If given, the layers below are not drawn.</source>
        <translation>Raster de codes de classes. S'il est donné, les couches ci-dessous ne sont pas dessinées.</translation>
    </message>
    <message>
        <source>Reach (m)</source>
        <translation>Portée (m)</translation>
    </message>
    <message>
        <source>Reach of parks (m)</source>
        <translation>Portée des parcs (m)</translation>
    </message>
    <message>
        <source>Reach of plants (m)</source>
        <translation>Portée de la végétation (m)</translation>
    </message>
    <message>
        <source>Reach of the sky (m)</source>
        <translation>Portée du ciel (m)</translation>
    </message>
    <message>
        <source>Reading the classes</source>
        <translation>Lecture des classes</translation>
    </message>
    <message>
        <source>Reading the scenes</source>
        <translation>Lecture des scènes</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Red band.</source>
        <translation>Bande rouge.</translation>
    </message>
    <message>
        <source>Reference evapotranspiration</source>
        <translation>Évapotranspiration de référence</translation>
    </message>
    <message>
        <source>Relative humidity (%)</source>
        <translation>Humidité relative (%)</translation>
    </message>
    <message>
        <source>Relative humidity, without WEATHER.</source>
        <translation>Humidité relative, sans WEATHER.</translation>
    </message>
    <message>
        <source>Relative scores need at least {least} zones; {component}: {count}.</source>
        <translation>Les notes relatives demandent au moins {least} zones ; {component} : {count}.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Road lines; their width comes from LARGEUR or from their NATURE.</source>
        <translation>Lignes de routes ; leur largeur vient de LARGEUR ou de leur NATURE.</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Roads without nature nor width: the usual width for all. Fields: {fields}.</source>
        <translation>Routes sans nature ni largeur : largeur usuelle pour toutes. Champs : {fields}.</translation>
    </message>
    <message>
        <source>SURFACE and GROUND do not meet the places. Give the rasters of this place.</source>
        <translation>SURFACE et GROUND ne recoupent pas les lieux. Donnez les rasters de ce lieu.</translation>
    </message>
    <message>
        <source>Same classes; or give PROJECTS.</source>
        <translation>Mêmes classes ; ou donnez PROJECTS.</translation>
    </message>
    <message>
        <source>Same unit as ET0. Empty: the largest value of ET0. Give it to compare runs of different extents.</source>
        <translation>Même unité que ET0. Vide : la plus forte valeur d'ET0. À donner pour comparer des calculs d'emprises différentes.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Scenes without their QA_PIXEL band: {scenes}. Download it with them: without it clouds cannot be told.</source>
        <translation>Scènes sans leur bande QA_PIXEL : {scenes}. Téléchargez-la avec elles : sans elle, les nuages ne se voient pas.</translation>
    </message>
    <message>
        <source>Schoolyards</source>
        <translation>Cours d'école</translation>
    </message>
    <message>
        <source>Schoolyards, squares (polygons), footways (lines, 3 m wide by default), stops (points, 5 m around).</source>
        <translation>Cours d'école, places (polygones), cheminements (lignes, 3 m de large par défaut), arrêts (points, 5 m autour).</translation>
    </message>
    <message>
        <source>See on the spot, at the hottest hours, with those who live there: {names}.</source>
        <translation>Voir sur place, aux heures les plus chaudes, avec ceux qui y vivent : {names}.</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Sentinel-2 processing</source>
        <translation>Traitement Sentinel-2</translation>
    </message>
    <message>
        <source>Shade (m2.h)</source>
        <translation>Ombre (m2.h)</translation>
    </message>
    <message>
        <source>Shade (min)</source>
        <translation>Ombre (min)</translation>
    </message>
    <message>
        <source>Shade and visible sky</source>
        <translation>Ombre et vue du ciel</translation>
    </message>
    <message>
        <source>Shade as in the shade algorithm; radiation from six directions after SOLWEIG in short: direct and diffuse sun, ground, half-lit walls, trees, an even sky; felt temperature UTCI by its operational polynomial.</source>
        <translation>Ombre calculée comme dans l'algorithme d'ombre ; rayonnement de six directions, d'après SOLWEIG simplifié : soleil direct et diffus, sol, murs à demi ensoleillés, arbres, ciel uniforme ; température ressentie UTCI par son polynôme opérationnel.</translation>
    </message>
    <message>
        <source>Shade at each instant</source>
        <translation>Ombre à chaque instant</translation>
    </message>
    <message>
        <source>Shade first, after a visit: {names}.</source>
        <translation>Ombrager d'abord, après une visite : {names}.</translation>
    </message>
    <message>
        <source>Shade is geometry, on a clear day; crossings, traffic, slopes and safety are not in it.</source>
        <translation>L'ombre est géométrique, par temps clair ; les traversées, la circulation, les pentes et la sécurité n'y sont pas.</translation>
    </message>
    <message>
        <source>Shade is geometry: it is right where the heights are. It is not a felt temperature.</source>
        <translation>L'ombre est de la géométrie : elle est juste là où les hauteurs le sont. Ce n'est pas une température ressentie.</translation>
    </message>
    <message>
        <source>Shade is that of the grown tree from 12 h to 16 h, on footways, stops, yards and squares that are in the sun today; ground that two trees shade counts once.</source>
        <translation>L'ombre est celle de l'arbre développé, de 12 h à 16 h, sur les cheminements, arrêts, cours et places aujourd'hui au soleil ; un sol que deux arbres ombragent compte une fois.</translation>
    </message>
    <message>
        <source>Shade of each sun</source>
        <translation>Ombre de chaque soleil</translation>
    </message>
    <message>
        <source>Shade of the lines (%)</source>
        <translation>Ombre des lignes (%)</translation>
    </message>
    <message>
        <source>Shade of the places</source>
        <translation>Ombre des lieux</translation>
    </message>
    <message>
        <source>Shade of the plan with every sun computed again over buildings and trees: {again}, for {told} told tree by tree.</source>
        <translation>Ombre du plan, chaque soleil recalculé sur les bâtiments et les arbres : {again}, pour {told} annoncés arbre par arbre.</translation>
    </message>
    <message>
        <source>Shade today (%)</source>
        <translation>Ombre actuelle (%)</translation>
    </message>
    <message>
        <source>Shaded ways to cool places</source>
        <translation>Chemins ombragés vers les lieux frais</translation>
    </message>
    <message>
        <source>Share for priority zones (%)</source>
        <translation>Part des zones prioritaires (%)</translation>
    </message>
    <message>
        <source>Share of the period in the shade</source>
        <translation>Part de la période à l'ombre</translation>
    </message>
    <message>
        <source>Share of the station's wind that reaches the street: its walls are not modelled.</source>
        <translation>Part du vent de la station qui atteint la rue : ses murs ne sont pas modélisés.</translation>
    </message>
    <message>
        <source>Share of the wind</source>
        <translation>Part du vent</translation>
    </message>
    <message>
        <source>Short-wave infrared 1</source>
        <translation>Infrarouge à ondes courtes 1</translation>
    </message>
    <message>
        <source>Short-wave infrared 2</source>
        <translation>Infrarouge à ondes courtes 2</translation>
    </message>
    <message>
        <source>Shortwave albedo, 0 to 1.</source>
        <translation>Albédo en ondes courtes, de 0 à 1.</translation>
    </message>
    <message>
        <source>Side of the cells.</source>
        <translation>Côté des carreaux.</translation>
    </message>
    <message>
        <source>Side of the pixels that shade is drawn on.</source>
        <translation>Côté des pixels sur lesquels l'ombre est dessinée.</translation>
    </message>
    <message>
        <source>Side of the pixels; 5 m for a town, 10 m for a territory.</source>
        <translation>Côté des pixels ; 5 m pour une ville, 10 m pour un territoire.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Size of the trees</source>
        <translation>Taille des arbres</translation>
    </message>
    <message>
        <source>Sky view cell (m)</source>
        <translation>Maille du ciel visible (m)</translation>
    </message>
    <message>
        <source>Slopes, lakes and the coast are not in it, nor the heat of machines and traffic.</source>
        <translation>Les pentes, les lacs et la côte n'y sont pas, ni la chaleur des machines et de la circulation.</translation>
    </message>
    <message>
        <source>Smaller parks do not count.</source>
        <translation>Les parcs plus petits ne comptent pas.</translation>
    </message>
    <message>
        <source>Smaller polygons are left out.</source>
        <translation>Les polygones plus petits sont écartés.</translation>
    </message>
    <message>
        <source>Smallest change (°C)</source>
        <translation>Plus petit changement (°C)</translation>
    </message>
    <message>
        <source>Smallest clear share (%)</source>
        <translation>Plus petite part claire (%)</translation>
    </message>
    <message>
        <source>Smallest park (ha)</source>
        <translation>Plus petit parc (ha)</translation>
    </message>
    <message>
        <source>Smallest park (m2)</source>
        <translation>Plus petit parc (m2)</translation>
    </message>
    <message>
        <source>Smallest place (m2)</source>
        <translation>Plus petit lieu (m2)</translation>
    </message>
    <message>
        <source>Spacing (m)</source>
        <translation>Espacement (m)</translation>
    </message>
    <message>
        <source>Species, water, soil, allergens and distances to neighbours (Civil Code, art. 671) are to be seen on site.</source>
        <translation>Essences, eau, sol, allergènes et distances aux voisins (Code civil, art. 671) se voient sur place.</translation>
    </message>
    <message>
        <source>Speed (km/h)</source>
        <translation>Vitesse (km/h)</translation>
    </message>
    <message>
        <source>Spent (€)</source>
        <translation>Dépensé (€)</translation>
    </message>
    <message>
        <source>Splitting the cells</source>
        <translation>Répartition des carreaux</translation>
    </message>
    <message>
        <source>Sports fields, cemeteries, projects: polygons.</source>
        <translation>Terrains de sport, cimetières, projets : polygones.</translation>
    </message>
    <message>
        <source>Spread over the people counted, the air is {mean} cooler by day.</source>
        <translation>Réparti sur les personnes comptées, l'air est plus frais de {mean} le jour.</translation>
    </message>
    <message>
        <source>Spread over the people counted, the air is {mean} cooler by day: nobody feels it.</source>
        <translation>Réparti sur les habitants comptés, l'air est plus frais de {mean} le jour : personne ne le ressent.</translation>
    </message>
    <message>
        <source>Spread over the people counted, the whole model finds the air no cooler by day.</source>
        <translation>Réparti sur les habitants comptés, le modèle complet ne trouve pas l'air plus frais le jour.</translation>
    </message>
    <message>
        <source>Squares and playgrounds</source>
        <translation>Places et aires de jeu</translation>
    </message>
    <message>
        <source>Standardised gap</source>
        <translation>Écart standardisé</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Station {station}: {count} clear and steady nights; left out: {others}.</source>
        <translation>Station {station} : {count} nuit{count:|s} claire{count:|s} et stable{count:|s} ; écartées : {others}.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Stations and their errors</source>
        <translation>Stations et leurs erreurs</translation>
    </message>
    <message>
        <source>Stations at both ends: in the densest centre and in the open fields; those in between tell little.</source>
        <translation>Des stations aux deux bouts : au centre le plus dense et en plein champ ; celles d'entre deux disent peu.</translation>
    </message>
    <message>
        <source>Stations shuffled at random do as well less than once out of 100.</source>
        <translation>Des stations mélangées au hasard font aussi bien moins d'une fois sur 100.</translation>
    </message>
    <message>
        <source>Stations shuffled at random do as well {chance} times out of 100.</source>
        <translation>Des stations mélangées au hasard font aussi bien {chance} fois sur 100.</translation>
    </message>
    <message>
        <source>Stations that were not used: {reasons}.</source>
        <translation>Stations non retenues : {reasons}.</translation>
    </message>
    <message>
        <source>Statistics of the zones</source>
        <translation>Statistiques des zones</translation>
    </message>
    <message>
        <source>Stems in the order of the choice.</source>
        <translation>Troncs dans l'ordre du choix.</translation>
    </message>
    <message>
        <source>Step (min)</source>
        <translation>Pas (min)</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Straight distance to the edge.</source>
        <translation>Distance à vol d'oiseau au bord.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Streets and paths</source>
        <translation>Rues et chemins</translation>
    </message>
    <message>
        <source>Streets to shade</source>
        <translation>Rues à ombrager</translation>
    </message>
    <message>
        <source>Streets to shade first</source>
        <translation>Rues à ombrager d'abord</translation>
    </message>
    <message>
        <source>Streets with the people who walk there and the metres they walk in the sun.</source>
        <translation>Rues, avec les habitants qui y marchent et les mètres qu'ils y font au soleil.</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Such as 6-8 or 5,6,9.</source>
        <translation>Par exemple 6-8 ou 5,6,9.</translation>
    </message>
    <message>
        <source>Surface (MNS)</source>
        <translation>Surface (MNS)</translation>
    </message>
    <message>
        <source>Surface temperature, mid-morning</source>
        <translation>Température de surface, en milieu de matinée</translation>
    </message>
    <message>
        <source>Surface temperature, several Landsat scenes</source>
        <translation>Température de surface (plusieurs scènes Landsat)</translation>
    </message>
    <message>
        <source>Surfaces of the sites</source>
        <translation>Surfaces des sites</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Voisinage</translation>
    </message>
    <message>
        <source>Surroundings of monuments</source>
        <translation>Abords de monuments</translation>
    </message>
    <message>
        <source>Table of indicators</source>
        <translation>Table des indicateurs</translation>
    </message>
    <message>
        <source>Table with site, etat (avant or apres), type of surface and quantite.</source>
        <translation>Table avec site, etat (avant ou apres), type de surface et quantite.</translation>
    </message>
    <message>
        <source>Table {table}: codes given twice: {codes}.</source>
        <translation>Table {table} : codes donnés deux fois : {codes}.</translation>
    </message>
    <message>
        <source>Table {table}: no cost above 0 for the kinds of ground {kinds}.</source>
        <translation>Table {table} : aucun coût supérieur à 0 pour les types de sol {kinds}.</translation>
    </message>
    <message>
        <source>Table {table}: no size {size}; those that are there: {present}.</source>
        <translation>Table {table} : pas de taille {size} ; celles qui y sont : {present}.</translation>
    </message>
    <message>
        <source>Table {table}: nothing is planted on the classes {codes}, which it does not have.</source>
        <translation>Table {table} : rien n'est planté sur les classes {codes}, qu'elle n'a pas.</translation>
    </message>
    <message>
        <source>Table {table}: the night method needs the column building_intensity, filled for every class.</source>
        <translation>Table {table} : la méthode de nuit demande la colonne building_intensity, remplie pour chaque classe.</translation>
    </message>
    <message>
        <source>Table {table}: values out of bounds (0 to 1; kc 0 to 2): {faults}.</source>
        <translation>Table {table} : valeurs hors bornes (0 à 1 ; kc de 0 à 2) : {faults}.</translation>
    </message>
    <message>
        <source>Tells how wooded the places are.</source>
        <translation>Dit combien les lieux sont boisés.</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Température (°C)</translation>
    </message>
    <message>
        <source>Temperature of a few stations before and after the works, over a summer.</source>
        <translation>La température de quelques stations avant et après les travaux, sur un été.</translation>
    </message>
    <message>
        <source>Temperature of a few stations over a summer, to set the largest urban excess.</source>
        <translation>La température de quelques stations sur un été, pour régler le plus grand excès urbain.</translation>
    </message>
    <message>
        <source>Temperatures are brought to the mean altitude, 6.5 °C a kilometre.</source>
        <translation>Les températures sont ramenées à l'altitude moyenne, 6,5 °C par kilomètre.</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>The Filosofi population grid: without it only the exposure is known.</source>
        <translation>La grille de population Filosofi : sans elle, seule l'exposition est connue.</translation>
    </message>
    <message>
        <source>The Landsat products of this folder are still in their archives: extract {files} first.</source>
        <translation>Les produits Landsat de ce dossier sont encore dans leurs archives : extrayez d'abord {files}.</translation>
    </message>
    <message>
        <source>The air is modelled, not measured; one tree changes it by thousandths of a degree.</source>
        <translation>L'air est modélisé, non mesuré ; un arbre le change de millièmes de degré.</translation>
    </message>
    <message>
        <source>The air of no zone has a value: too little of the land is described.</source>
        <translation>L'air d'aucune zone n'a de valeur : le territoire est trop peu décrit.</translation>
    </message>
    <message>
        <source>The air of the model is a mean over distance of what the ground does, so that one computation turned round tells what a square metre of crowns changes for all inhabitants, wherever it is planted; what it brings to the parks around is counted too.</source>
        <translation>L'air du modèle est une moyenne, selon la distance, de ce que fait le sol : un seul calcul, pris à rebours, dit ce qu'un mètre carré de houppier change pour tous les habitants, où qu'on le plante ; ce qu'il apporte aux parcs alentour est compté aussi.</translation>
    </message>
    <message>
        <source>The day is written 2026-07-15 and the hours 11:00; these cannot be read: {day}, {start}, {end}.</source>
        <translation>Le jour s'écrit 2026-07-15 et les heures 11:00 ; ceci ne se lit pas : {day}, {start}, {end}.</translation>
    </message>
    <message>
        <source>The day is written 2026-07-15; this cannot be read: {day}.</source>
        <translation>Le jour s'écrit 2026-07-15 ; ceci ne se lit pas : {day}.</translation>
    </message>
    <message>
        <source>The excess found holds for the nights and the weather of these measures.</source>
        <translation>L'excès trouvé vaut pour les nuits et le temps de ces mesures.</translation>
    </message>
    <message>
        <source>The first zones to look at</source>
        <translation>Les premières zones à regarder</translation>
    </message>
    <message>
        <source>The frozen thresholds lack the indicators {names}.</source>
        <translation>Les seuils figés n'ont pas les indicateurs {names}.</translation>
    </message>
    <message>
        <source>The frozen thresholds were made with {frozen}; this run asks for {asked}.</source>
        <translation>Les seuils figés ont été faits avec {frozen} ; ce calcul demande {asked}.</translation>
    </message>
    <message>
        <source>The green amount must be one patch, corners included.</source>
        <translation>La quantité de vert doit être d'un seul tenant, coins compris.</translation>
    </message>
    <message>
        <source>The ground is taken as paved everywhere: lawns are felt hotter than they are.</source>
        <translation>Le sol est pris comme pavé partout : les pelouses ressortent plus chaudes qu'elles ne sont.</translation>
    </message>
    <message>
        <source>The hottest places</source>
        <translation>Les lieux les plus chauds</translation>
    </message>
    <message>
        <source>The land cover that was used.</source>
        <translation>L'occupation du sol utilisée.</translation>
    </message>
    <message>
        <source>The least shaded is {name}: {fewest} of shade, for {median} in the usual place.</source>
        <translation>Le moins ombragé est {name} : {fewest} d'ombre, contre {median} dans le lieu médian.</translation>
    </message>
    <message>
        <source>The least shaded places</source>
        <translation>Les lieux les moins ombragés</translation>
    </message>
    <message>
        <source>The line is worse than “the mean of the other stations”: its error is {skill} larger.</source>
        <translation>La droite fait moins bien que « la moyenne des autres stations » : son erreur est plus grande de {skill}.</translation>
    </message>
    <message>
        <source>The line takes away {skill} of the error of “the mean of the other stations”.</source>
        <translation>La droite enlève {skill} de l'erreur de « la moyenne des autres stations ».</translation>
    </message>
    <message>
        <source>The map says where to act first: it predicts neither a measured temperature nor a number of sick people.</source>
        <translation>La carte dit où agir d'abord : elle ne prévoit ni une température mesurée ni un nombre de malades.</translation>
    </message>
    <message>
        <source>The mixing distance cannot be told by a few stations: the table of distances is for information.</source>
        <translation>La distance de mélange ne se déduit pas de quelques stations : le tableau des distances est pour information.</translation>
    </message>
    <message>
        <source>The mixing radius is too short for the fast precision: exact was used.</source>
        <translation>Le rayon de mélange est trop court pour la précision rapide : le calcul exact a été utilisé.</translation>
    </message>
    <message>
        <source>The model has mixed these values over more than one zone: noise alone would make hot spots of them. No class is given; test what zones owe to themselves (people, cover, age).</source>
        <translation>Le modèle a mélangé ces valeurs au-delà d'une zone : un simple bruit y ferait des points chauds. Aucune classe n'est donnée ; testez ce que les zones ont en propre (habitants, occupation du sol, âge).</translation>
    </message>
    <message>
        <source>The model says which part of the urban excess is left at each station; a line through the temperatures gives the excess. Each night is levelled first, each station counts once.</source>
        <translation>Le modèle dit quelle part de l'excès urbain reste à chaque station ; une droite à travers les températures donne l'excès. Chaque nuit est d'abord mise à niveau, chaque station compte une fois.</translation>
    </message>
    <message>
        <source>The next station tells most near {east}, {north} ({crs}), where {left} of the excess is left: its error would go from {now} to {then}.</source>
        <translation>La prochaine station en dira le plus près de {east}, {north} ({crs}), où il reste {left} de l'excès : son erreur passerait de {now} à {then}.</translation>
    </message>
    <message>
        <source>The night is a typical one: a station tells how often, and how strong, in your summers.</source>
        <translation>La nuit est une nuit type : une station dira combien de fois, et avec quelle force, dans vos étés.</translation>
    </message>
    <message>
        <source>The period from {start} to {end} holds less than two suns. Choose a longer period of the day.</source>
        <translation>La période de {start} à {end} contient moins de deux soleils. Choisissez une période plus longue du jour.</translation>
    </message>
    <message>
        <source>The period must begin on the hour and last an hour at least.</source>
        <translation>La période doit commencer à une heure juste et durer au moins une heure.</translation>
    </message>
    <message>
        <source>The places spread over {count} million pixels: take fewer places, or a larger PIXEL.</source>
        <translation>Les lieux s'étalent sur {count} million{count:|s} de pixels : prenez moins de lieux, ou un PIXEL plus grand.</translation>
    </message>
    <message>
        <source>The places that stay open and cool at night.</source>
        <translation>Les lieux qui restent ouverts et frais la nuit.</translation>
    </message>
    <message>
        <source>The population grid has no field ind; the fields that are there: {present}.</source>
        <translation>La grille de population n'a pas de champ ind ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>The project also warms {area} of ground.</source>
        <translation>Le projet réchauffe aussi {area} de sol.</translation>
    </message>
    <message>
        <source>The project changes the air by {least} or more nowhere.</source>
        <translation>Le projet ne change l'air de {least} ou plus nulle part.</translation>
    </message>
    <message>
        <source>The project cools the air by {mean} on average over {area}.</source>
        <translation>Le projet rafraîchit l'air de {mean} en moyenne sur {area}.</translation>
    </message>
    <message>
        <source>The radius of {radius} pixels needs more memory than allowed: take pixels twice as large, or the fast precision.</source>
        <translation>Le rayon de {radius} pixels demande plus de mémoire que permis : prenez des pixels deux fois plus grands, ou la précision rapide.</translation>
    </message>
    <message>
        <source>The raster has {count} million pixels: cut it to a commune, or take larger pixels.</source>
        <translation>Le raster a {count} million{count:|s} de pixels : découpez-le à une commune, ou prenez de plus grands pixels.</translation>
    </message>
    <message>
        <source>The same, in standard deviations of each scene.</source>
        <translation>Le même, en écarts types de chaque scène.</translation>
    </message>
    <message>
        <source>The shade of {share} % of the network is not known: counted as sun.</source>
        <translation>L'ombre de {share} % du réseau n'est pas connue : comptée au soleil.</translation>
    </message>
    <message>
        <source>The shady way spares {gain} of sun on average, for {detour} of detour; {sun} are left in the sun.</source>
        <translation>Le chemin ombragé évite {gain} de soleil en moyenne, pour {detour} de détour ; il en reste {sun} au soleil.</translation>
    </message>
    <message>
        <source>The state is neither avant nor apres (line): {lines}.</source>
        <translation>L'état n'est ni avant ni apres (ligne) : {lines}.</translation>
    </message>
    <message>
        <source>The station gives no radiation for these hours: a clear sky is assumed.</source>
        <translation>La station ne donne pas de rayonnement pour ces heures : un ciel clair est supposé.</translation>
    </message>
    <message>
        <source>The station has no sure air, humidity or wind for {hours} (universal time).</source>
        <translation>La station n'a pas de température, d'humidité ou de vent sûrs pour {hours} (temps universel).</translation>
    </message>
    <message>
        <source>The stations</source>
        <translation>Les stations</translation>
    </message>
    <message>
        <source>The stations give an urban excess of {uhi}, to within {error}.</source>
        <translation>Les stations donnent un excès urbain de {uhi}, à {error} près.</translation>
    </message>
    <message>
        <source>The sum of the weights must be positive, and no weight negative.</source>
        <translation>La somme des poids doit être positive, et aucun poids négatif.</translation>
    </message>
    <message>
        <source>The sun must stay up for the whole period: choose hours of the day.</source>
        <translation>Le soleil doit rester levé toute la période : choisissez des heures de jour.</translation>
    </message>
    <message>
        <source>The table of the classes, in InVEST's columns.</source>
        <translation>La table des classes, aux colonnes d'InVEST.</translation>
    </message>
    <message>
        <source>The tiles of {kind} do not fit together: {reason}</source>
        <translation>Les dalles {kind} ne s'assemblent pas : {reason}</translation>
    </message>
    <message>
        <source>The trees and grounds of the project as they will be planted and laid.</source>
        <translation>Les arbres et les sols du projet tels qu'ils seront plantés et posés.</translation>
    </message>
    <message>
        <source>The urban excess is not adopted:</source>
        <translation>L'excès urbain n'est pas adopté :</translation>
    </message>
    <message>
        <source>The urban excess is not adopted: {why}</source>
        <translation>L'excès urbain n'est pas adopté : {why}</translation>
    </message>
    <message>
        <source>The urban excess of these stations is not sure enough to be used; the reasons are below.</source>
        <translation>L'excès urbain de ces stations n'est pas assez sûr pour servir ; les raisons sont plus bas.</translation>
    </message>
    <message>
        <source>The values are too smooth for a test ({count} independent ones): no hot spot is given.</source>
        <translation>Champ trop lisse pour un test ({count} valeur{count:|s} indépendante{count:|s}) : aucun point chaud n'est donné.</translation>
    </message>
    <message>
        <source>The values to look at.</source>
        <translation>Les valeurs à examiner.</translation>
    </message>
    <message>
        <source>The warmest zones</source>
        <translation>Les zones les plus chaudes</translation>
    </message>
    <message>
        <source>The way of each home.</source>
        <translation>Le chemin de chaque logement.</translation>
    </message>
    <message>
        <source>The whole model again</source>
        <translation>Recalcul complet</translation>
    </message>
    <message>
        <source>The whole model differs from the prediction by {gap} %: an effect of parks adds up, {count} pixels came near a park or left it.</source>
        <translation>Le modèle complet s'écarte de la prévision de {gap} % : un effet de parc s'ajoute, {count} pixel{count:|s} {count:est|sont} entré{count:|s} dans le voisinage d'un parc ou en {count:est|sont} sorti{count:|s}.</translation>
    </message>
    <message>
        <source>The {count} least shaded have {fewest} of shade, for {median} in the usual place.</source>
        <translation>Les {count} moins ombragés ont {fewest} d'ombre, contre {median} dans le lieu médian.</translation>
    </message>
    <message>
        <source>These are Level-1 products: download the Level-2 ones, which hold the surface temperature.</source>
        <translation>Ce sont des produits de niveau 1 : téléchargez ceux de niveau 2, qui contiennent la température de surface.</translation>
    </message>
    <message>
        <source>These are modelled gaps of the air, not measured ones; the shade and freshness that a passer-by feels are not in them.</source>
        <translation>Ce sont des écarts d'air modélisés, pas mesurés ; l'ombre et la fraîcheur ressenties par un passant n'y sont pas.</translation>
    </message>
    <message>
        <source>They tell what changes on the spot, from 0 (it overheats) to 1 (cool refuge), whatever the air around.</source>
        <translation>Ils disent ce qui change sur place, de 0 (surchauffe) à 1 (refuge de fraîcheur), quel que soit l'air autour.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Time between two suns.</source>
        <translation>Temps entre deux soleils.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Arbres</translation>
    </message>
    <message>
        <source>Trees (%)</source>
        <translation>Arbres (%)</translation>
    </message>
    <message>
        <source>Trees are chosen one after the other by what they still bring for their price. The plan is at least about a third as good as the best there is, and nearly always much nearer.</source>
        <translation>Les arbres sont choisis un à un d'après ce qu'ils apportent encore pour leur prix. Le plan vaut au moins un tiers environ du meilleur possible, et presque toujours bien plus.</translation>
    </message>
    <message>
        <source>Trees are kept there, marked: the architect of historic buildings is asked.</source>
        <translation>Les arbres y sont gardés et marqués : l'architecte des bâtiments de France est consulté.</translation>
    </message>
    <message>
        <source>Trees are planted there only; the priority of heatexposure (priorite) is used when it is there.</source>
        <translation>Les arbres ne sont plantés que là ; la priorité de heatexposure (priorite) sert quand elle y est.</translation>
    </message>
    <message>
        <source>Trees count as grown: a young plantation cools less for ten to twenty years.</source>
        <translation>Les arbres comptent comme adultes : une jeune plantation rafraîchit moins pendant dix à vingt ans.</translation>
    </message>
    <message>
        <source>Trees in view</source>
        <translation>Arbres en vue</translation>
    </message>
    <message>
        <source>Trees in view within {view} m: the result depends much on this distance.</source>
        <translation>Arbres en vue à moins de {view} m : le résultat dépend beaucoup de cette distance.</translation>
    </message>
    <message>
        <source>Trees nearer than this are in view; the result depends much on it.</source>
        <translation>Les arbres plus proches sont en vue ; le résultat en dépend beaucoup.</translation>
    </message>
    <message>
        <source>Trees of the plan</source>
        <translation>Arbres du plan</translation>
    </message>
    <message>
        <source>Trees planted or felled since, awnings and sails: nothing shows them here.</source>
        <translation>Les arbres plantés ou abattus depuis, les auvents et les voiles : rien ne les montre ici.</translation>
    </message>
    <message>
        <source>Trees that are there already, each with its crown: a survey of heights (LiDAR HD) or the town's own list.</source>
        <translation>Les arbres déjà là, chacun avec son houppier : un relevé de hauteurs (LiDAR HD) ou l'inventaire de la ville.</translation>
    </message>
    <message>
        <source>Trees that bring most to inhabitants, on land that can be planted</source>
        <translation>Les arbres qui apportent le plus aux habitants, sur des terrains plantables</translation>
    </message>
    <message>
        <source>Trunks are as wide as crowns; awnings, arcades and halls are not seen; a bridge shades as a roof does.</source>
        <translation>Les troncs sont aussi larges que les houppiers ; auvents, arcades et halles ne sont pas vus ; un pont fait de l'ombre comme un toit.</translation>
    </message>
    <message>
        <source>Two ways for each home: the shortest, and the one where a metre in the sun counts more; the second is kept unless it is much longer or out of reach. Shade is that of 12 to 16 h on a summer day, on the shadier side.</source>
        <translation>Deux chemins pour chaque logement : le plus court, et celui où un mètre au soleil compte davantage ; le second est gardé s'il n'est ni beaucoup plus long ni hors de portée. L'ombre est celle de 12 à 16 h un jour d'été, du côté le plus ombragé.</translation>
    </message>
    <message>
        <source>UTCI of the hottest hour of each pixel.</source>
        <translation>UTCI de l'heure la plus chaude de chaque pixel.</translation>
    </message>
    <message>
        <source>Unknown types of surface (line): {lines}. Known: {known}.</source>
        <translation>Types de surface inconnus (ligne) : {lines}. Connus : {known}.</translation>
    </message>
    <message>
        <source>Unknown values: {values}. Add them to the table.</source>
        <translation>Valeurs inconnues : {values}. Ajoutez-les à la table.</translation>
    </message>
    <message>
        <source>Urban cooling (InVEST-compatible)</source>
        <translation>Rafraîchissement urbain (compatible InVEST)</translation>
    </message>
    <message>
        <source>Urban excess (°C)</source>
        <translation>Excès urbain (°C)</translation>
    </message>
    <message>
        <source>Urban excess by day (°C)</source>
        <translation>Excès urbain de jour (°C)</translation>
    </message>
    <message>
        <source>Urban excess by night (°C)</source>
        <translation>Excès urbain de nuit (°C)</translation>
    </message>
    <message>
        <source>Urban excess of the cooling model from measured air temperatures, each station told by the others, and if it is sure enough to be used.</source>
        <translation>Excès urbain du modèle de rafraîchissement d'après des températures mesurées de l'air, chaque station prédite par les autres, et s'il est assez sûr pour servir.</translation>
    </message>
    <message>
        <source>Urban heat island of clear nights</source>
        <translation>Îlot de chaleur urbain des nuits claires</translation>
    </message>
    <message>
        <source>Use code</source>
        <translation>Code d'usage</translation>
    </message>
    <message>
        <source>Used with nearest.</source>
        <translation>Utilisé avec nearest.</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Végétation</translation>
    </message>
    <message>
        <source>Vegetation (%)</source>
        <translation>Végétation (%)</translation>
    </message>
    <message>
        <source>Vegetation index and shortwave albedo from the bands of a Landsat or Sentinel-2 image.</source>
        <translation>Indice de végétation et albédo en ondes courtes d'après les bandes d'une image Landsat ou Sentinel-2.</translation>
    </message>
    <message>
        <source>Vegetation index, -1 to 1.</source>
        <translation>Indice de végétation, de -1 à 1.</translation>
    </message>
    <message>
        <source>Vegetation polygons with their NATURE (BD TOPO) or type (OSM).</source>
        <translation>Polygones de végétation avec leur NATURE (BD TOPO) ou leur type (OSM).</translation>
    </message>
    <message>
        <source>View (m)</source>
        <translation>Vue (m)</translation>
    </message>
    <message>
        <source>Visible sky</source>
        <translation>Ciel visible</translation>
    </message>
    <message>
        <source>Visible sky is coarse with pixels of {pixel} m: streets are not seen. Use 5 m or less, or smaller areas.</source>
        <translation>Le ciel visible est grossier avec des pixels de {pixel} m : les rues ne se voient pas. Prendre 5 m ou moins, ou de plus petits secteurs.</translation>
    </message>
    <message>
        <source>Visible sky, trees included.</source>
        <translation>Ciel visible, arbres compris.</translation>
    </message>
    <message>
        <source>Vulnerability by day</source>
        <translation>Vulnérabilité le jour</translation>
    </message>
    <message>
        <source>Vulnerability by night, from 1 to 9</source>
        <translation>Vulnérabilité la nuit, de 1 à 9</translation>
    </message>
    <message>
        <source>Vulnerability scores</source>
        <translation>Notes de vulnérabilité</translation>
    </message>
    <message>
        <source>Vulnerability to heat</source>
        <translation>Vulnérabilité à la chaleur</translation>
    </message>
    <message>
        <source>WBGT in °C; needs RH.</source>
        <translation>WBGT en °C ; demande RH.</translation>
    </message>
    <message>
        <source>Walkable network</source>
        <translation>Réseau piéton</translation>
    </message>
    <message>
        <source>Walls are not told apart by their side, the ground has no memory of the morning, the night is not computed.</source>
        <translation>Les murs ne sont pas distingués par leur orientation, le sol n'a pas la mémoire du matin, la nuit n'est pas calculée.</translation>
    </message>
    <message>
        <source>Warmest less coldest air in the countryside.</source>
        <translation>Air le plus chaud moins le plus froid en campagne.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Water surfaces.</source>
        <translation>Surfaces en eau.</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Chemins</translation>
    </message>
    <message>
        <source>Weather of station {station}.</source>
        <translation>Météo de la station {station}.</translation>
    </message>
    <message>
        <source>Weight of albedo</source>
        <translation>Poids de l'albédo</translation>
    </message>
    <message>
        <source>Weight of evapotranspiration</source>
        <translation>Poids de l'évapotranspiration</translation>
    </message>
    <message>
        <source>Weight of shade</source>
        <translation>Poids de l'ombre</translation>
    </message>
    <message>
        <source>Weight of the shade (0-1)</source>
        <translation>Poids de l'ombre (0-1)</translation>
    </message>
    <message>
        <source>Wet-bulb globe temperature</source>
        <translation>Indice WBGT</translation>
    </message>
    <message>
        <source>What 100 m2 of crowns would take away, in degrees x inhabitants, and the trees</source>
        <translation>Ce qu'enlèveraient 100 m2 de houppiers, en degrés x habitants, et les arbres du plan</translation>
    </message>
    <message>
        <source>What a planner can hand on, in one HTML file.</source>
        <translation>Ce qu'un urbaniste peut transmettre, en un seul fichier HTML.</translation>
    </message>
    <message>
        <source>What a project changes in the air, and for whom</source>
        <translation>Ce qu'un projet change dans l'air, et pour qui</translation>
    </message>
    <message>
        <source>What a project changes: air temperature by day and by night, people cooled, coefficients of the site.</source>
        <translation>Ce qu'un projet change : température de l'air de jour et de nuit, habitants rafraîchis, coefficients du site.</translation>
    </message>
    <message>
        <source>What each budget buys</source>
        <translation>Ce que paie chaque budget</translation>
    </message>
    <message>
        <source>What it amounts to</source>
        <translation>Ce que cela vaut</translation>
    </message>
    <message>
        <source>What it does is felt on the spot, in shade and ground.</source>
        <translation>Ce qu'il apporte se ressent sur place, par l'ombre et le sol.</translation>
    </message>
    <message>
        <source>What measured temperatures say of the model</source>
        <translation>Ce que des températures mesurées disent du modèle</translation>
    </message>
    <message>
        <source>What one feels in the sun and in the shade</source>
        <translation>Ce qu'on ressent au soleil et à l'ombre</translation>
    </message>
    <message>
        <source>What shade is worth</source>
        <translation>Ce que vaut l'ombre</translation>
    </message>
    <message>
        <source>What the budget buys</source>
        <translation>Ce que paie le budget</translation>
    </message>
    <message>
        <source>What the first trees bring, and the last</source>
        <translation>Ce qu'apportent les premiers arbres, et les derniers</translation>
    </message>
    <message>
        <source>What the trees of the plan may cost in all.</source>
        <translation>Ce que les arbres du plan peuvent coûter en tout.</translation>
    </message>
    <message>
        <source>What turned values into notes; give it to another run to compare.</source>
        <translation>Ce qui a transformé les valeurs en notes ; à donner à un autre calcul pour comparer.</translation>
    </message>
    <message>
        <source>Where a tree counts most for the air people breathe and for the shade of footways, stops and yards, on land that can be planted; a plan within a budget, computed again in full.</source>
        <translation>Où un arbre compte le plus pour l'air que l'on respire et pour l'ombre des cheminements, arrêts et cours, sur des terrains plantables ; un plan dans un budget, recalculé en entier.</translation>
    </message>
    <message>
        <source>Where the people are summed.</source>
        <translation>Où les habitants sont sommés.</translation>
    </message>
    <message>
        <source>Where to act first against heat, for whom, by day and by night</source>
        <translation>Où agir d'abord face à la chaleur, pour qui, de jour et de nuit</translation>
    </message>
    <message>
        <source>Where to draw the cells when there are no zones.</source>
        <translation>Où dessiner les carreaux quand il n'y a pas de zones.</translation>
    </message>
    <message>
        <source>Where to plant first</source>
        <translation>Où planter d'abord</translation>
    </message>
    <message>
        <source>Whether crops may be planted.</source>
        <translation>Si les cultures peuvent être plantées.</translation>
    </message>
    <message>
        <source>Whether the temperatures are of the night or of the day.</source>
        <translation>Si les températures sont de la nuit ou du jour.</translation>
    </message>
    <message>
        <source>Which quarters stay warm when the sky is clear, in degrees, with the error of the formula</source>
        <translation>Quels quartiers restent chauds quand le ciel est clair, en degrés, avec l'erreur de la formule</translation>
    </message>
    <message>
        <source>Who gets there in the shade, and which streets to shade first</source>
        <translation>Qui y arrive à l'ombre, et quelles rues ombrager d'abord</translation>
    </message>
    <message>
        <source>Who owns the land, and the prices of the last works: the costs here are orders of magnitude.</source>
        <translation>À qui sont les terrains, et les prix des derniers travaux : les coûts d'ici sont des ordres de grandeur.</translation>
    </message>
    <message>
        <source>Who waits, plays and walks in the sun</source>
        <translation>Qui attend, joue et marche au soleil</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>Modèle complet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Wind (m/s)</source>
        <translation>Vent (m/s)</translation>
    </message>
    <message>
        <source>Wind at 10 m, without WEATHER.</source>
        <translation>Vent à 10 m, sans WEATHER.</translation>
    </message>
    <message>
        <source>Wind between buildings is not modelled: a closed street is hotter than told, a windy square cooler.</source>
        <translation>Le vent entre les bâtiments n'est pas modélisé : une rue fermée est plus chaude qu'indiqué, une place ventée plus fraîche.</translation>
    </message>
    <message>
        <source>Without BUILDINGS all that stands is told as built: trees are not told apart.</source>
        <translation>Sans BUILDINGS, tout ce qui dépasse est compté comme bâti : les arbres ne sont pas distingués.</translation>
    </message>
    <message>
        <source>Without LULC the ground is taken as paved everywhere.</source>
        <translation>Sans LULC, le sol est pris comme pavé partout.</translation>
    </message>
    <message>
        <source>Without PUBLIC, private land is proposed too.</source>
        <translation>Sans PUBLIC, des terrains privés sont proposés aussi.</translation>
    </message>
    <message>
        <source>Without a LiDAR survey, trees that no layer gives are absent: the shade is a minimum.</source>
        <translation>Sans relevé LiDAR, les arbres qu'aucune couche ne donne sont absents : l'ombre est un minimum.</translation>
    </message>
    <message>
        <source>Without population, only the exposure is scored.</source>
        <translation>Sans population, seule l'exposition est notée.</translation>
    </message>
    <message>
        <source>Writing the raster</source>
        <translation>Écriture du raster</translation>
    </message>
    <message>
        <source>Writing the rasters</source>
        <translation>Écriture des rasters</translation>
    </message>
    <message>
        <source>Writing the result</source>
        <translation>Écriture du résultat</translation>
    </message>
    <message>
        <source>Written 2026-07-15. Empty: 15 July of this year.</source>
        <translation>Écrit 2026-07-15. Vide : le 15 juillet de l'année en cours.</translation>
    </message>
    <message>
        <source>Written like 6-8.</source>
        <translation>Écrits comme 6-8.</translation>
    </message>
    <message>
        <source>Years after planting</source>
        <translation>Années après la plantation</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Zones differ by up to {spread}; two zones nearer than the error of the formula (about {error}) are not told apart.</source>
        <translation>Les zones diffèrent de {spread} au plus ; deux zones plus proches que l'erreur de la formule (environ {error}) ne sont pas départagées.</translation>
    </message>
    <message>
        <source>Zones differ by {spread} at most, less than the error of the formula (about {error}): they cannot be told apart.</source>
        <translation>Les zones diffèrent de {spread} au plus, moins que l'erreur de la formule (environ {error}) : elles ne peuvent être départagées.</translation>
    </message>
    <message>
        <source>Zones or points</source>
        <translation>Zones ou points</translation>
    </message>
    <message>
        <source>Zones or territory to describe.</source>
        <translation>Zones ou territoire à décrire.</translation>
    </message>
    <message>
        <source>Zones to plant in</source>
        <translation>Zones à planter</translation>
    </message>
    <message>
        <source>Zones with fields of the table of indicators.</source>
        <translation>Zones portant des champs de la table des indicateurs.</translation>
    </message>
    <message>
        <source>Zones with temperatures, people, notes and reasons.</source>
        <translation>Zones avec températures, habitants, notes et raisons.</translation>
    </message>
    <message>
        <source>Zones with the inhabitants too far.</source>
        <translation>Zones avec les habitants trop loin.</translation>
    </message>
    <message>
        <source>Zones with the share of homes that meet each rule.</source>
        <translation>Zones avec la part de logements qui remplissent chaque règle.</translation>
    </message>
    <message>
        <source>Zones with their class and indicators.</source>
        <translation>Zones avec leur classe et leurs indicateurs.</translation>
    </message>
    <message>
        <source>Zones with their gap to the countryside.</source>
        <translation>Zones avec leur écart à la campagne.</translation>
    </message>
    <message>
        <source>Zones with their inhabitants and households.</source>
        <translation>Zones avec leurs habitants et leurs ménages.</translation>
    </message>
    <message>
        <source>Zones with their means.</source>
        <translation>Zones avec leurs moyennes.</translation>
    </message>
    <message>
        <source>Zones with their notes and the reasons.</source>
        <translation>Zones avec leurs notes et leurs raisons.</translation>
    </message>
    <message>
        <source>Zones with what changes, and for how many.</source>
        <translation>Zones avec ce qui change, et pour combien d'habitants.</translation>
    </message>
    <message>
        <source>a minimum: no survey of heights</source>
        <translation>un minimum : sans relevé des hauteurs</translation>
    </message>
    <message>
        <source>a summer day, 12 to 16 h</source>
        <translation>un jour d'été, de 12 à 16 h</translation>
    </message>
    <message>
        <source>after: baseline 04.00 (25 January 2022) or later. before: earlier. applied: offset already removed.</source>
        <translation>after : version 04.00 (25 janvier 2022) ou suivante. before : antérieure. applied : écart déjà retiré.</translation>
    </message>
    <message>
        <source>agreed letter or number of the class</source>
        <translation>lettre ou numéro convenu de la classe</translation>
    </message>
    <message>
        <source>air (degrees x inhabitants)</source>
        <translation>air (degrés x habitants)</translation>
    </message>
    <message>
        <source>all: inhabitants. frail: children under 6 and people aged 65 and over.</source>
        <translation>all : habitants. frail : moins de 6 ans et 65 ans et plus.</translation>
    </message>
    <message>
        <source>an excess of {uhi} °C cannot be.</source>
        <translation>un excès de {uhi} °C est impossible.</translation>
    </message>
    <message>
        <source>are near, but in the sun</source>
        <translation>sont à portée, mais au soleil</translation>
    </message>
    <message>
        <source>area cooled by day</source>
        <translation>surface rafraîchie le jour</translation>
    </message>
    <message>
        <source>area of the class</source>
        <translation>surface de la classe</translation>
    </message>
    <message>
        <source>area warmed by day</source>
        <translation>surface réchauffée le jour</translation>
    </message>
    <message>
        <source>area whose class changes</source>
        <translation>surface dont la classe change</translation>
    </message>
    <message>
        <source>auto: told by the numbers themselves. mask: 0 and 1 (or 255). percent: density. height: in metres.</source>
        <translation>auto : reconnus d'après les nombres eux-mêmes. mask : 0 et 1 (ou 255). percent : densité. classes : classes de chaleur. height : mètres.</translation>
    </message>
    <message>
        <source>between the hottest and the coolest tenth of the land</source>
        <translation>entre le dixième le plus chaud et le dixième le plus frais du territoire</translation>
    </message>
    <message>
        <source>between the two</source>
        <translation>entre les deux</translation>
    </message>
    <message>
        <source>biodiversity coefficient of the site</source>
        <translation>coefficient de biodiversité du site</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>de jour</translation>
    </message>
    <message>
        <source>by day, on foot</source>
        <translation>le jour, à pied</translation>
    </message>
    <message>
        <source>by night</source>
        <translation>de nuit</translation>
    </message>
    <message>
        <source>by the network given</source>
        <translation>d'après le réseau donné</translation>
    </message>
    <message>
        <source>by {least} or more</source>
        <translation>de {least} ou plus</translation>
    </message>
    <message>
        <source>canopy of the neighbourhood</source>
        <translation>canopée du voisinage</translation>
    </message>
    <message>
        <source>canopy of the site</source>
        <translation>canopée du site</translation>
    </message>
    <message>
        <source>children under 6</source>
        <translation>enfants de moins de 6 ans</translation>
    </message>
    <message>
        <source>children under 6 and people aged 65 and over</source>
        <translation>moins de 6 ans et 65 ans et plus</translation>
    </message>
    <message>
        <source>class of the crown, for heatscenario</source>
        <translation>classe du houppier, pour heatscenario</translation>
    </message>
    <message>
        <source>clear and steady nights of the station</source>
        <translation>nuits claires et stables de la station</translation>
    </message>
    <message>
        <source>clear pixels of the reference</source>
        <translation>pixels clairs de la référence</translation>
    </message>
    <message>
        <source>clear share of the extent</source>
        <translation>part claire de l'emprise</translation>
    </message>
    <message>
        <source>code of the class</source>
        <translation>code de la classe</translation>
    </message>
    <message>
        <source>complete, at the edge, or too little described</source>
        <translation>complet, au bord, ou trop peu décrit</translation>
    </message>
    <message>
        <source>complete, uninhabited, without population, poorly described or outside</source>
        <translation>complet, sans habitants, population absente, données insuffisantes ou hors emprise</translation>
    </message>
    <message>
        <source>composite index of the component</source>
        <translation>indice composite de la composante</translation>
    </message>
    <message>
        <source>contiguity: shared border or corner. distance: within DISTANCE. nearest: the K nearest.</source>
        <translation>contiguity : frontière ou coin commun. distance : à moins de DISTANCE. nearest : les K plus proches.</translation>
    </message>
    <message>
        <source>cool place</source>
        <translation>lieu frais</translation>
    </message>
    <message>
        <source>cooled by day</source>
        <translation>rafraîchis de jour</translation>
    </message>
    <message>
        <source>coolest zone</source>
        <translation>zone la plus fraîche</translation>
    </message>
    <message>
        <source>cooling coefficient of the site</source>
        <translation>coefficient de rafraîchissement du site</translation>
    </message>
    <message>
        <source>cooling energy spared by cooler air</source>
        <translation>énergie de climatisation économisée par un air plus frais</translation>
    </message>
    <message>
        <source>cost of planting</source>
        <translation>coût de la plantation</translation>
    </message>
    <message>
        <source>cost of the energy spared; empty without a price</source>
        <translation>coût de l'énergie économisée ; vide sans prix</translation>
    </message>
    <message>
        <source>cost of this tree and of those before</source>
        <translation>coût de cet arbre et des précédents</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>day of the image</source>
        <translation>jour de l'image</translation>
    </message>
    <message>
        <source>degrees x inhabitants less by day</source>
        <translation>degrés x habitants de moins le jour</translation>
    </message>
    <message>
        <source>degrees x inhabitants taken away so far</source>
        <translation>degrés x habitants enlevés jusque-là</translation>
    </message>
    <message>
        <source>degrees x inhabitants that the grown tree takes away by day</source>
        <translation>degrés x habitants que l'arbre développé enlève le jour</translation>
    </message>
    <message>
        <source>difficulty to cope</source>
        <translation>difficulté à faire face</translation>
    </message>
    <message>
        <source>difficulty to cope, 1 to 3</source>
        <translation>difficulté à faire face, 1 à 3</translation>
    </message>
    <message>
        <source>distance to the class, 0 inside its intervals</source>
        <translation>distance à la classe, 0 dans ses intervalles</translation>
    </message>
    <message>
        <source>distance to the nearest cool place</source>
        <translation>distance au lieu frais le plus proche</translation>
    </message>
    <message>
        <source>distance to the nearest large park</source>
        <translation>distance au grand parc le plus proche</translation>
    </message>
    <message>
        <source>distance to the nearest one open at night</source>
        <translation>distance au plus proche ouvert la nuit</translation>
    </message>
    <message>
        <source>error of a station told by the others</source>
        <translation>erreur d'une station prédite par les autres</translation>
    </message>
    <message>
        <source>error of the formula: about {error}</source>
        <translation>erreur de la formule : environ {error}</translation>
    </message>
    <message>
        <source>exponential: that of InVEST's code. gaussian: that of its guide.</source>
        <translation>exponential : celui du code d'InVEST. gaussian : celui de son guide.</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>exposition</translation>
    </message>
    <message>
        <source>exposure + sensitivity + difficulty to cope, 1 to 9</source>
        <translation>exposition + sensibilité + difficulté à faire face, 1 à 9</translation>
    </message>
    <message>
        <source>exposure, -1 to 3</source>
        <translation>exposition, -1 à 3</translation>
    </message>
    <message>
        <source>factors: shade, albedo and evapotranspiration, for the day. intensity: buildings, for the night.</source>
        <translation>factors : ombre, albédo et évapotranspiration, pour le jour. intensity : bâti, pour la nuit.</translation>
    </message>
    <message>
        <source>fast mixes the air on pixels twice as large: quicker, within 0.005 °C for wide radii.</source>
        <translation>fast mélange l'air sur des pixels deux fois plus grands : plus rapide, à 0,005 °C près pour les grands rayons.</translation>
    </message>
    <message>
        <source>felt at the worst hour, median place</source>
        <translation>ressentis à l'heure la plus chaude, lieu médian</translation>
    </message>
    <message>
        <source>felt temperature (UTCI) of its worst hour</source>
        <translation>température ressentie (UTCI) de son heure la plus chaude</translation>
    </message>
    <message>
        <source>felt temperature there, ground around in full shade, at that hour</source>
        <translation>température qu'on y ressent, sol alentour à l'ombre, à cette heure</translation>
    </message>
    <message>
        <source>felt temperature there, ground around in full sun, at that hour</source>
        <translation>température qu'on y ressent, sol alentour en plein soleil, à cette heure</translation>
    </message>
    <message>
        <source>gain of the cooling coefficient</source>
        <translation>gain du coefficient de rafraîchissement</translation>
    </message>
    <message>
        <source>gain of the whole model for the trees so far, at 25, 50 and 100 % of the budget</source>
        <translation>gain du modèle complet pour les arbres jusque-là, à 25, 50 et 100 % du budget</translation>
    </message>
    <message>
        <source>geometric mean height, weighted by footprint</source>
        <translation>hauteur moyenne géométrique, pondérée par l'emprise</translation>
    </message>
    <message>
        <source>geometry of a clear day</source>
        <translation>géométrie d'un jour sans nuage</translation>
    </message>
    <message>
        <source>get there in the shade</source>
        <translation>y arrivent à l'ombre</translation>
    </message>
    <message>
        <source>hatched: more than half undescribed, fragile</source>
        <translation>hachuré : plus de la moitié non décrite, fragile</translation>
    </message>
    <message>
        <source>heat stress at the worst hour</source>
        <translation>stress thermique à l'heure la plus chaude</translation>
    </message>
    <message>
        <source>height of buildings over width of streets</source>
        <translation>hauteur des bâtiments sur largeur des rues</translation>
    </message>
    <message>
        <source>height of the grown tree</source>
        <translation>hauteur de l'arbre développé</translation>
    </message>
    <message>
        <source>homes of the zone</source>
        <translation>logements ou adresses de la zone</translation>
    </message>
    <message>
        <source>hour at which sun and shade are compared</source>
        <translation>heure à laquelle soleil et ombre sont comparés</translation>
    </message>
    <message>
        <source>hours at 32 °C felt or more</source>
        <translation>heures à 32 °C ressentis ou plus</translation>
    </message>
    <message>
        <source>hours at 38 °C felt or more</source>
        <translation>heures à 38 °C ressentis ou plus</translation>
    </message>
    <message>
        <source>households</source>
        <translation>ménages</translation>
    </message>
    <message>
        <source>households below the poverty line</source>
        <translation>ménages sous le seuil de pauvreté</translation>
    </message>
    <message>
        <source>housing area a person</source>
        <translation>surface de logement par personne</translation>
    </message>
    <message>
        <source>how cells were split: surface or logements</source>
        <translation>façon dont les carreaux ont été répartis : surface ou logements</translation>
    </message>
    <message>
        <source>how far the runner-up is: 0 tie, 1 no doubt</source>
        <translation>écart à la classe suivante : 0 égalité, 1 aucun doute</translation>
    </message>
    <message>
        <source>how much longer than the shortest</source>
        <translation>allongement par rapport au plus court</translation>
    </message>
    <message>
        <source>identifier of the cool place that the way leads to</source>
        <translation>identifiant du lieu frais où mène le chemin</translation>
    </message>
    <message>
        <source>identifier of the home</source>
        <translation>identifiant du logement</translation>
    </message>
    <message>
        <source>identifier of the nearest cool place</source>
        <translation>identifiant du lieu frais le plus proche</translation>
    </message>
    <message>
        <source>identifier of the station</source>
        <translation>identifiant de la station</translation>
    </message>
    <message>
        <source>identifier of the zone</source>
        <translation>identifiant de la zone</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>inhabitants a hectare</source>
        <translation>habitants par hectare</translation>
    </message>
    <message>
        <source>inhabitants in zones of priority 1</source>
        <translation>habitants dans les zones de priorité 1</translation>
    </message>
    <message>
        <source>inhabitants of the cooled area</source>
        <translation>habitants de la surface rafraîchie</translation>
    </message>
    <message>
        <source>inhabitants of the cooled ground</source>
        <translation>habitants du sol rafraîchi</translation>
    </message>
    <message>
        <source>inhabitants of the warmed area</source>
        <translation>habitants de la surface réchauffée</translation>
    </message>
    <message>
        <source>inhabitants too far from a cool place</source>
        <translation>habitants trop loin d'un lieu frais</translation>
    </message>
    <message>
        <source>inhabitants too far from one open at night</source>
        <translation>habitants trop loin d'un lieu frais ouvert la nuit</translation>
    </message>
    <message>
        <source>kind of ground: what has to be done to plant</source>
        <translation>type de sol : ce qu'il faut faire pour planter</translation>
    </message>
    <message>
        <source>known share of the expected weight, lowest of the components</source>
        <translation>part connue du poids attendu, la plus basse des composantes</translation>
    </message>
    <message>
        <source>largest gap to the countryside, usual night</source>
        <translation>plus grand écart à la campagne, nuit ordinaire</translation>
    </message>
    <message>
        <source>layers the class was drawn from</source>
        <translation>couches d'où vient la classe</translation>
    </message>
    <message>
        <source>least shaded</source>
        <translation>le moins ombragé</translation>
    </message>
    <message>
        <source>length of the shortest way</source>
        <translation>longueur du chemin le plus court</translation>
    </message>
    <message>
        <source>length of the way</source>
        <translation>longueur du chemin</translation>
    </message>
    <message>
        <source>less than a quarter of the period</source>
        <translation>moins d'un quart de la période</translation>
    </message>
    <message>
        <source>less than the model can tell apart</source>
        <translation>moins que ce que le modèle distingue</translation>
    </message>
    <message>
        <source>less than {least}</source>
        <translation>moins de {least}</translation>
    </message>
    <message>
        <source>local climate zone: 1 to 10 built, 101 to 107 land cover</source>
        <translation>zone climatique locale : 1 à 10 bâties, 101 à 107 naturelles</translation>
    </message>
    <message>
        <source>longest run of sun</source>
        <translation>plus longue durée de soleil continu</translation>
    </message>
    <message>
        <source>longest stretch in the sun</source>
        <translation>plus longue marche au soleil</translation>
    </message>
    <message>
        <source>mean change by day, negative is cooler</source>
        <translation>écart moyen de jour, négatif : plus frais</translation>
    </message>
    <message>
        <source>mean change by night, negative is cooler</source>
        <translation>écart moyen de nuit, négatif : plus frais</translation>
    </message>
    <message>
        <source>mean cooling capacity</source>
        <translation>capacité de rafraîchissement moyenne</translation>
    </message>
    <message>
        <source>mean cooling capacity by night</source>
        <translation>capacité de rafraîchissement moyenne de nuit</translation>
    </message>
    <message>
        <source>mean felt temperature of the period</source>
        <translation>température ressentie moyenne de la période</translation>
    </message>
    <message>
        <source>mean heat mitigation by day</source>
        <translation>atténuation moyenne de la chaleur de jour</translation>
    </message>
    <message>
        <source>mean heat mitigation, parks around included</source>
        <translation>atténuation moyenne de la chaleur, parcs voisins compris</translation>
    </message>
    <message>
        <source>mean modelled air temperature</source>
        <translation>température de l'air modélisée moyenne</translation>
    </message>
    <message>
        <source>mean modelled air temperature by day</source>
        <translation>température de l'air modélisée moyenne de jour</translation>
    </message>
    <message>
        <source>mean modelled air temperature by night</source>
        <translation>température de l'air modélisée moyenne de nuit</translation>
    </message>
    <message>
        <source>mean note of the homes that have one</source>
        <translation>note moyenne des logements notés</translation>
    </message>
    <message>
        <source>mean of the station, nights levelled</source>
        <translation>moyenne de la station, nuits mises à niveau</translation>
    </message>
    <message>
        <source>mean radiant temperature of the worst hour</source>
        <translation>température moyenne radiante de l'heure la plus chaude</translation>
    </message>
    <message>
        <source>mean standard of living, winsorised</source>
        <translation>niveau de vie moyen, winsorisé</translation>
    </message>
    <message>
        <source>mean storeys, weighted by footprint</source>
        <translation>nombre moyen de niveaux, pondéré par l'emprise</translation>
    </message>
    <message>
        <source>mean surface temperature of the clear pixels</source>
        <translation>température de surface moyenne des pixels clairs</translation>
    </message>
    <message>
        <source>mean wet-bulb globe temperature</source>
        <translation>indice WBGT moyen</translation>
    </message>
    <message>
        <source>median of the places, at the hottest hour</source>
        <translation>médiane des lieux, à l'heure la plus chaude</translation>
    </message>
    <message>
        <source>minutes in the sun on the way</source>
        <translation>minutes au soleil en chemin</translation>
    </message>
    <message>
        <source>minutes of shade of its open ground</source>
        <translation>minutes d'ombre de son sol libre</translation>
    </message>
    <message>
        <source>minutes of sun spared beside the shortest</source>
        <translation>minutes de soleil évitées par rapport au plus court</translation>
    </message>
    <message>
        <source>model: the air mixes by night as by day. clear_nights: gap to the countryside of a clear calm night, from visible sky and plants (BUILDINGS needed); what the model says is kept beside it.</source>
        <translation>model : l'air se mélange la nuit comme le jour. clear_nights : écart à la campagne d'une nuit claire et calme, d'après le ciel visible et les plantes (demande BUILDINGS) ; ce que dit le modèle est gardé à côté.</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>valeurs modélisées</translation>
    </message>
    <message>
        <source>most metres walked in the sun first</source>
        <translation>le plus de mètres marchés au soleil d'abord</translation>
    </message>
    <message>
        <source>name of the class</source>
        <translation>nom de la classe</translation>
    </message>
    <message>
        <source>name of the product</source>
        <translation>nom du produit</translation>
    </message>
    <message>
        <source>name of the site</source>
        <translation>nom du site</translation>
    </message>
    <message>
        <source>new shade on used ground, 12 to 16 h</source>
        <translation>ombre nouvelle sur les sols fréquentés, de 12 à 16 h</translation>
    </message>
    <message>
        <source>new shade so far on used ground</source>
        <translation>ombre nouvelle jusque-là sur les sols fréquentés</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>note of the place, -3 (hard) to 3 (easy)</source>
        <translation>note du lieu, de -3 (difficile) à 3 (facile)</translation>
    </message>
    <message>
        <source>number of neighbours</source>
        <translation>nombre de voisins</translation>
    </message>
    <message>
        <source>observed less what the others tell</source>
        <translation>observée moins ce que disent les autres</translation>
    </message>
    <message>
        <source>of new shade where people are</source>
        <translation>d'ombre nouvelle là où sont les gens</translation>
    </message>
    <message>
        <source>of people are near a cool place</source>
        <translation>des habitants sont près d'un lieu frais</translation>
    </message>
    <message>
        <source>of shade, median of the places</source>
        <translation>d'ombre, médiane des lieux</translation>
    </message>
    <message>
        <source>of the inhabitants have no cool place near enough</source>
        <translation>des habitants n'ont pas de lieu frais assez proche</translation>
    </message>
    <message>
        <source>open countryside</source>
        <translation>campagne ouverte</translation>
    </message>
    <message>
        <source>order among the zones of priority 1 to 3</source>
        <translation>ordre parmi les zones de priorité 1 à 3</translation>
    </message>
    <message>
        <source>order in which the tree is chosen</source>
        <translation>ordre dans lequel l'arbre est choisi</translation>
    </message>
    <message>
        <source>outside the fitted places</source>
        <translation>hors des lieux d'ajustement</translation>
    </message>
    <message>
        <source>p value after false-discovery correction</source>
        <translation>valeur p après correction des fausses découvertes</translation>
    </message>
    <message>
        <source>p value of one test</source>
        <translation>valeur p d'un seul test</translation>
    </message>
    <message>
        <source>people aged 65 and over</source>
        <translation>personnes de 65 ans et plus</translation>
    </message>
    <message>
        <source>people aged 80 and over</source>
        <translation>personnes de 80 ans et plus</translation>
    </message>
    <message>
        <source>people living alone</source>
        <translation>personnes vivant seules</translation>
    </message>
    <message>
        <source>people whose way goes there</source>
        <translation>habitants dont le chemin passe là</translation>
    </message>
    <message>
        <source>people x metres walked in the sun</source>
        <translation>habitants x mètres marchés au soleil</translation>
    </message>
    <message>
        <source>percentile: rank among the zones. minmax: between the 2nd and 98th percentiles.</source>
        <translation>percentile : rang parmi les zones. minmax : entre les 2e et 98e centiles.</translation>
    </message>
    <message>
        <source>permeability coefficient of the site</source>
        <translation>coefficient de perméabilité du site</translation>
    </message>
    <message>
        <source>petit, moyen, grand: 6, 10 or 16 m high after 20 years.</source>
        <translation>petit, moyen, grand : 6, 10 ou 16 m de haut après 20 ans.</translation>
    </message>
    <message>
        <source>pixels of open ground</source>
        <translation>pixels de sol libre</translation>
    </message>
    <message>
        <source>pixels of the zone</source>
        <translation>pixels de la zone</translation>
    </message>
    <message>
        <source>places in the sun</source>
        <translation>lieux en plein soleil</translation>
    </message>
    <message>
        <source>places under very strong stress</source>
        <translation>lieux en stress très fort</translation>
    </message>
    <message>
        <source>planar area of the zone</source>
        <translation>surface plane de la zone</translation>
    </message>
    <message>
        <source>priority of the zone</source>
        <translation>priorité de la zone</translation>
    </message>
    <message>
        <source>radius (rayon) or line of sight (ligne de vue)</source>
        <translation>rayon ou ligne de vue</translation>
    </message>
    <message>
        <source>radius of the grown crown</source>
        <translation>rayon du houppier développé</translation>
    </message>
    <message>
        <source>recomputed less predicted gain, in % of the predicted one</source>
        <translation>gain recalculé moins gain prévu, en % du gain prévu</translation>
    </message>
    <message>
        <source>reflectance: values that are already between 0 and 1.</source>
        <translation>reflectance : valeurs déjà comprises entre 0 et 1.</translation>
    </message>
    <message>
        <source>roughness length</source>
        <translation>longueur de rugosité</translation>
    </message>
    <message>
        <source>rules met over rules that could be judged</source>
        <translation>règles remplies sur règles évaluables</translation>
    </message>
    <message>
        <source>rules met, 0 to 3; empty when one cannot be judged</source>
        <translation>règles remplies, 0 à 3 ; vide quand l'une ne peut être évaluée</translation>
    </message>
    <message>
        <source>runner-up class</source>
        <translation>deuxième classe</translation>
    </message>
    <message>
        <source>satellite that took the image</source>
        <translation>satellite de prise de vue</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilité</translation>
    </message>
    <message>
        <source>sensitivity, 1 to 3</source>
        <translation>sensibilité, 1 à 3</translation>
    </message>
    <message>
        <source>shade</source>
        <translation>ombre</translation>
    </message>
    <message>
        <source>share of bare soil and pervious mineral ground</source>
        <translation>part de sol nu et de minéral perméable</translation>
    </message>
    <message>
        <source>share of buildings in the described land</source>
        <translation>part de bâtiments dans l'occupation connue</translation>
    </message>
    <message>
        <source>share of children under 6</source>
        <translation>part d'enfants de moins de 6 ans</translation>
    </message>
    <message>
        <source>share of dwellings built from 1945 to 1970</source>
        <translation>part de logements construits de 1945 à 1970</translation>
    </message>
    <message>
        <source>share of heath and shrubs, part of the low vegetation</source>
        <translation>part de landes et d'arbustes, comprise dans la végétation basse</translation>
    </message>
    <message>
        <source>share of heavy work lost to heat</source>
        <translation>part du travail lourd perdue à cause de la chaleur</translation>
    </message>
    <message>
        <source>share of homes that meet the three rules, of those with a note</source>
        <translation>part de logements qui remplissent les trois règles, parmi ceux notés</translation>
    </message>
    <message>
        <source>share of homes with 3 trees in view, of those that were judged</source>
        <translation>part de logements avec 3 arbres en vue, parmi ceux jugés</translation>
    </message>
    <message>
        <source>share of homes with 30 % of canopy around, of those that were judged</source>
        <translation>part de logements entourés de 30 % de canopée, parmi ceux jugés</translation>
    </message>
    <message>
        <source>share of homes with a large park near, of those that were judged</source>
        <translation>part de logements proches d'un grand parc, parmi ceux jugés</translation>
    </message>
    <message>
        <source>share of households below the poverty line</source>
        <translation>part de ménages sous le seuil de pauvreté</translation>
    </message>
    <message>
        <source>share of households of one person</source>
        <translation>part de ménages d'une personne</translation>
    </message>
    <message>
        <source>share of households that do not own their home</source>
        <translation>part de ménages qui ne possèdent pas leur logement</translation>
    </message>
    <message>
        <source>share of light work lost to heat</source>
        <translation>part du travail léger perdue à cause de la chaleur</translation>
    </message>
    <message>
        <source>share of low vegetation and crops</source>
        <translation>part de végétation basse et de cultures</translation>
    </message>
    <message>
        <source>share of people aged 65 and over</source>
        <translation>part de personnes de 65 ans et plus</translation>
    </message>
    <message>
        <source>share of people aged 80 and over</source>
        <translation>part de personnes de 80 ans et plus</translation>
    </message>
    <message>
        <source>share of people who get there in the shade</source>
        <translation>part des habitants qui y arrivent à l'ombre</translation>
    </message>
    <message>
        <source>share of people within reach of a cool place</source>
        <translation>part des habitants à portée d'un lieu frais</translation>
    </message>
    <message>
        <source>share of pervious ground</source>
        <translation>part de sol perméable</translation>
    </message>
    <message>
        <source>share of rock, spoil heaps and quarries</source>
        <translation>part de roche, de terrils et de carrières</translation>
    </message>
    <message>
        <source>share of sealed ground without buildings</source>
        <translation>part de sol imperméable hors bâti</translation>
    </message>
    <message>
        <source>share of single-parent households</source>
        <translation>part de familles monoparentales</translation>
    </message>
    <message>
        <source>share of the budget spent so far</source>
        <translation>part du budget dépensée jusque-là</translation>
    </message>
    <message>
        <source>share of the described box</source>
        <translation>part de l'emprise décrite</translation>
    </message>
    <message>
        <source>share of the footprints in heavy industry</source>
        <translation>part des emprises bâties en industrie lourde</translation>
    </message>
    <message>
        <source>share of the footprints in trade and light industry</source>
        <translation>part des emprises bâties en commerce et industrie légère</translation>
    </message>
    <message>
        <source>share of the footprints whose height is estimated</source>
        <translation>part des emprises bâties dont la hauteur est estimée</translation>
    </message>
    <message>
        <source>share of the hottest hours in the shade</source>
        <translation>part des heures les plus chaudes passée à l'ombre</translation>
    </message>
    <message>
        <source>share of the other footprints</source>
        <translation>part des autres emprises bâties</translation>
    </message>
    <message>
        <source>share of the period in the shade</source>
        <translation>part de la période à l'ombre</translation>
    </message>
    <message>
        <source>share of the period in the shade of a building</source>
        <translation>part de la période à l'ombre d'un bâtiment</translation>
    </message>
    <message>
        <source>share of the period in the shade of trees alone</source>
        <translation>part de la période à l'ombre des seuls arbres</translation>
    </message>
    <message>
        <source>share of the place whose height is known</source>
        <translation>part du lieu dont la hauteur est connue</translation>
    </message>
    <message>
        <source>share of the population in cells that INSEE imputed</source>
        <translation>part de la population dans des carreaux imputés par l'INSEE</translation>
    </message>
    <message>
        <source>share of the shortest way in the shade</source>
        <translation>part du chemin le plus court à l'ombre</translation>
    </message>
    <message>
        <source>share of the street in the shade, 12 to 16 h</source>
        <translation>part de la rue à l'ombre, de 12 à 16 h</translation>
    </message>
    <message>
        <source>share of the surroundings that is known; low at the edge</source>
        <translation>part du voisinage connue ; basse en bordure</translation>
    </message>
    <message>
        <source>share of the trees in zones of priority 1 and 2</source>
        <translation>part des arbres en zones de priorité 1 et 2</translation>
    </message>
    <message>
        <source>share of the way in the shade, 12 to 16 h</source>
        <translation>part du chemin à l'ombre, de 12 à 16 h</translation>
    </message>
    <message>
        <source>share of the way whose shade is not known</source>
        <translation>part du chemin dont l'ombre n'est pas connue</translation>
    </message>
    <message>
        <source>share of the zone inside grid cells</source>
        <translation>part de la zone dans des carreaux de la grille</translation>
    </message>
    <message>
        <source>share of the zone with a land cover; under 50 no value is given</source>
        <translation>part de la zone dont l'occupation est connue ; sous 50, aucune valeur n'est donnée</translation>
    </message>
    <message>
        <source>share of trees, woods, hedges and orchards</source>
        <translation>part d'arbres, bois, haies et vergers</translation>
    </message>
    <message>
        <source>share of vegetation within 250 m</source>
        <translation>part de végétation à moins de 250 m</translation>
    </message>
    <message>
        <source>share of vegetation, trees included</source>
        <translation>part de végétation, arbres compris</translation>
    </message>
    <message>
        <source>share of water</source>
        <translation>part d'eau</translation>
    </message>
    <message>
        <source>share that no layer describes: it rests on a guess</source>
        <translation>part qu'aucune couche ne décrit : elle repose sur une hypothèse</translation>
    </message>
    <message>
        <source>sky view factor of the streets, within 100 m</source>
        <translation>part de ciel visible des rues, à moins de 100 m</translation>
    </message>
    <message>
        <source>sky view factor of the unbuilt ground</source>
        <translation>part de ciel visible du sol non bâti</translation>
    </message>
    <message>
        <source>standardised local sum (Gi*)</source>
        <translation>somme locale centrée réduite (Gi*)</translation>
    </message>
    <message>
        <source>stations shuffled at random do as well {share} times out of 100.</source>
        <translation>des stations mélangées au hasard font aussi bien {share} fois sur 100.</translation>
    </message>
    <message>
        <source>straight line (vol oiseau) or network (reseau)</source>
        <translation>à vol d'oiseau (vol oiseau) ou par le réseau (reseau)</translation>
    </message>
    <message>
        <source>strongest change of a place by day</source>
        <translation>plus fort changement d'un lieu de jour</translation>
    </message>
    <message>
        <source>strongest cooling of a pixel by day</source>
        <translation>plus fort rafraîchissement d'un pixel de jour</translation>
    </message>
    <message>
        <source>surface temperature of the reference</source>
        <translation>température de surface de la référence</translation>
    </message>
    <message>
        <source>temperature by the line through all stations</source>
        <translation>température d'après la droite de toutes les stations</translation>
    </message>
    <message>
        <source>temperature by the line through the other stations</source>
        <translation>température d'après la droite des autres stations</translation>
    </message>
    <message>
        <source>temperatures used</source>
        <translation>températures utilisées</translation>
    </message>
    <message>
        <source>the difference: a shady way is missing</source>
        <translation>la différence : il manque un chemin ombragé</translation>
    </message>
    <message>
        <source>the excess is only known to within {error} °C.</source>
        <translation>l'excès n'est connu qu'à {error} °C près.</translation>
    </message>
    <message>
        <source>the same, nights hot in the countryside too</source>
        <translation>le même, nuits chaudes aussi en campagne</translation>
    </message>
    <message>
        <source>the same, strongest tenth of the nights</source>
        <translation>le même, dixième des nuits les plus fortes</translation>
    </message>
    <message>
        <source>the stations are too much alike (spread {spread} of what is left of the excess, {least} needed).</source>
        <translation>les stations sont trop semblables (écart de {spread} de ce qui reste de l'excès, il en faut {least}).</translation>
    </message>
    <message>
        <source>thirds of night exposure and of frailty, 1-1 to 3-3</source>
        <translation>tiers d'exposition de nuit et de fragilité, 1-1 à 3-3</translation>
    </message>
    <message>
        <source>to within 2 or 3 °C</source>
        <translation>à 2 ou 3 °C près</translation>
    </message>
    <message>
        <source>to within {error}</source>
        <translation>à {error} près</translation>
    </message>
    <message>
        <source>tree cover of the place: 1 under 25 %, 2, 3 over 50 %</source>
        <translation>couvert arboré du lieu : 1 sous 25 %, 2, 3 au-delà de 50 %</translation>
    </message>
    <message>
        <source>tree of the plan</source>
        <translation>arbre du plan</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>arbres</translation>
    </message>
    <message>
        <source>trees are missing there</source>
        <translation>il y manque des arbres</translation>
    </message>
    <message>
        <source>trees within view</source>
        <translation>arbres en vue</translation>
    </message>
    <message>
        <source>under {value}</source>
        <translation>moins de {value}</translation>
    </message>
    <message>
        <source>urban excess</source>
        <translation>excès urbain</translation>
    </message>
    <message>
        <source>used, or why it is not</source>
        <translation>retenue, ou pourquoi elle ne l'est pas</translation>
    </message>
    <message>
        <source>visible sky without the trees</source>
        <translation>ciel visible sans les arbres</translation>
    </message>
    <message>
        <source>visible sky, trees included</source>
        <translation>ciel visible, arbres compris</translation>
    </message>
    <message>
        <source>warmer than the coolest tenth by day</source>
        <translation>écart au dixième le plus frais de jour</translation>
    </message>
    <message>
        <source>warmer than the coolest tenth by night</source>
        <translation>écart au dixième le plus frais de nuit</translation>
    </message>
    <message>
        <source>warmer than the countryside</source>
        <translation>plus chaud que la campagne</translation>
    </message>
    <message>
        <source>warmer than the countryside by day</source>
        <translation>plus chaud que la campagne de jour</translation>
    </message>
    <message>
        <source>warmer than the countryside by night</source>
        <translation>plus chaud que la campagne de nuit</translation>
    </message>
    <message>
        <source>warmest zone</source>
        <translation>zone la plus chaude</translation>
    </message>
    <message>
        <source>weight of the station in the fit, 0 to 1</source>
        <translation>poids de la station dans le calage, de 0 à 1</translation>
    </message>
    <message>
        <source>what full shade takes away</source>
        <translation>c'est ce qu'enlève une ombre totale</translation>
    </message>
    <message>
        <source>what full shade takes away there, at that hour</source>
        <translation>ce qu'une ombre totale y enlève, à cette heure</translation>
    </message>
    <message>
        <source>what is left of the urban excess there, in the model</source>
        <translation>ce qui reste là de l'excès urbain, dans le modèle</translation>
    </message>
    <message>
        <source>what the cooling coefficient amounts to</source>
        <translation>ce que vaut le coefficient de rafraîchissement</translation>
    </message>
    <message>
        <source>what the model says by night, where the night is told by the formula of clear nights</source>
        <translation>ce que dit le modèle la nuit, quand la nuit est dite par la formule des nuits claires</translation>
    </message>
    <message>
        <source>what weighs most in the note, and what is missing</source>
        <translation>ce qui pèse le plus dans la note, et ce qui manque</translation>
    </message>
    <message>
        <source>what weighs most: the air, the shade, or both</source>
        <translation>ce qui pèse le plus : l'air, l'ombre, ou les deux</translation>
    </message>
    <message>
        <source>whether the architect of historic buildings is asked</source>
        <translation>si l'architecte des bâtiments de France est consulté</translation>
    </message>
    <message>
        <source>whether the formula was not fitted on such places</source>
        <translation>si la formule n'a pas été ajustée sur de tels lieux</translation>
    </message>
    <message>
        <source>whether the scene was used</source>
        <translation>si la scène a été utilisée</translation>
    </message>
    <message>
        <source>whole model, grown trees</source>
        <translation>modèle complet, arbres développés</translation>
    </message>
    <message>
        <source>why the scene was left out</source>
        <translation>pourquoi la scène a été écartée</translation>
    </message>
    <message>
        <source>zone that the tree stands in</source>
        <translation>zone où se trouve l'arbre</translation>
    </message>
    <message>
        <source>{area} of ground change.</source>
        <translation>{area} de sol changent.</translation>
    </message>
    <message>
        <source>{cost} buy {count} tree, set where it brings most.</source>
        <translation>{cost} paient {count} arbre, placé là où il apporte le plus.</translation>
    </message>
    <message>
        <source>{cost} buy {count} tree, which gives {shade} of shade where people walk, wait and play.</source>
        <translation>{cost} paient {count} arbre, qui donne {shade} d'ombre là où l'on marche, attend et joue.</translation>
    </message>
    <message>
        <source>{cost} buy {count} trees, set where they bring most.</source>
        <translation>{cost} paient {count} arbre{count:|s}, placés là où ils apportent le plus.</translation>
    </message>
    <message>
        <source>{cost} buy {count} trees, which give {shade} of shade where people walk, wait and play.</source>
        <translation>{cost} paient {count} arbre{count:|s}, qui donnent {shade} d'ombre là où l'on marche, attend et joue.</translation>
    </message>
    <message>
        <source>{count} buildings without height out of {total}: median of their nature or of the layer ({height} m).</source>
        <translation>{count} bâtiment{count:|s} sans hauteur sur {total} : médiane de {count:sa|leur} nature ou de la couche ({height} m).</translation>
    </message>
    <message>
        <source>{count} clear and steady nights of a station.</source>
        <translation>{count} nuit{count:|s} claire{count:|s} et stable{count:|s} d'une station.</translation>
    </message>
    <message>
        <source>{count} homes are too far from the network: they have no way.</source>
        <translation>{count} point{count:|s} de départ {count:est|sont} trop loin du réseau : {count:il n'a|ils n'ont} pas de chemin.</translation>
    </message>
    <message>
        <source>{count} homes have no way to a cool place in the network.</source>
        <translation>{count} point{count:|s} de départ {count:n'a|n'ont} pas de chemin vers un lieu frais dans le réseau.</translation>
    </message>
    <message>
        <source>{count} homes too far from the network: straight distance with a detour.</source>
        <translation>{count} logement{count:|s} trop loin du réseau : distance à vol d'oiseau avec détour.</translation>
    </message>
    <message>
        <source>{count} hours are outside what the formula of felt heat knows: no value.</source>
        <translation>{count} heure{count:|s} {count:est|sont} hors du domaine de la formule du ressenti : pas de valeur.</translation>
    </message>
    <message>
        <source>{count} hours with a wind under 0.5 m/s: taken as 0.5, as the formula asks.</source>
        <translation>{count} heure{count:|s} avec un vent inférieur à 0,5 m/s : pris à 0,5, comme la formule le demande.</translation>
    </message>
    <message>
        <source>{count} inhabitant lives on the cooled ground.</source>
        <translation>{count} habitant vit sur le sol rafraîchi.</translation>
    </message>
    <message>
        <source>{count} inhabitants live on the cooled ground.</source>
        <translation>{count} habitant{count:|s} vivent sur le sol rafraîchi.</translation>
    </message>
    <message>
        <source>{count} inhabitants of the grid live outside all zones.</source>
        <translation>{count} habitant{count:|s} de la grille {count:vit|vivent} hors de toute zone.</translation>
    </message>
    <message>
        <source>{count} lines are not walked: motorways, slip roads, fictive lines.</source>
        <translation>{count} ligne{count:|s} ne se {count:marche|marchent} pas : autoroutes, bretelles, lignes fictives.</translation>
    </message>
    <message>
        <source>{count} of the people counted live outside the raster: left out.</source>
        <translation>{count} des personnes comptées habitent hors du raster : laissées de côté.</translation>
    </message>
    <message>
        <source>{count} people are counted: {who}.</source>
        <translation>{count} personne{count:|s} {count:est|sont} comptée{count:|s} : {who}.</translation>
    </message>
    <message>
        <source>{count} people, within {reach} on foot of a cool place; a metre in the sun counts for {cost}.</source>
        <translation>{count} habitant{count:|s}, un lieu frais à {reach} à pied au plus ; un mètre au soleil compte pour {cost}.</translation>
    </message>
    <message>
        <source>{count} pixels of the surface lie under the ground: taken as ground.</source>
        <translation>{count} pixel{count:|s} de la surface {count:est|sont} sous le sol : pris comme le sol.</translation>
    </message>
    <message>
        <source>{count} place of {all} is in the shade less than a quarter of the time, from {start} to {end}.</source>
        <translation>{count} lieu sur {all} est à l'ombre moins d'un quart du temps, de {start} à {end}.</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} lieu{count:|x}</translation>
    </message>
    <message>
        <source>{count} places for a tree on {area} ha of plantable land.</source>
        <translation>{count} place{count:|s} pour un arbre sur {area} ha de terrain plantable.</translation>
    </message>
    <message>
        <source>{count} places have no value: heights not known, or air outside the formula.</source>
        <translation>{count} lieu{count:|x} {count:n'a|n'ont} pas de valeur : hauteurs inconnues, ou air hors du domaine de la formule.</translation>
    </message>
    <message>
        <source>{count} places have no value: their heights are not known.</source>
        <translation>Lieux sans valeur, faute de hauteurs connues : {count}.</translation>
    </message>
    <message>
        <source>{count} places of {all} are in the shade less than a quarter of the time, from {start} to {end}.</source>
        <translation>{count} lieux sur {all} sont à l'ombre moins d'un quart du temps, de {start} à {end}.</translation>
    </message>
    <message>
        <source>{count} places smaller than {area} m2 left out.</source>
        <translation>{count} lieu{count:|x} plus petit{count:|s} que {area} m2 écarté{count:|s}.</translation>
    </message>
    <message>
        <source>{count} planned buildings not drawn.</source>
        <translation>{count} bâtiment{count:|s} en projet non dessiné{count:|s}.</translation>
    </message>
    <message>
        <source>{count} roads not drawn: {details}.</source>
        <translation>{count} route{count:|s} non dessinée{count:|s} : {details}.</translation>
    </message>
    <message>
        <source>{count} roads without usable width ({empty} empty, {odd} implausible): width usual for their nature.</source>
        <translation>{count} route{count:|s} sans largeur utilisable ({empty} vide{empty:|s}, {odd} invraisemblable{odd:|s}) : largeur usuelle de leur nature.</translation>
    </message>
    <message>
        <source>{count} scenes kept out of {total}.</source>
        <translation>{count} scène{count:|s} retenue{count:|s} sur {total}.</translation>
    </message>
    <message>
        <source>{count} stations used, {moment}, air mixed over {mixing}.</source>
        <translation>{count} station{count:|s} retenue{count:|s}, {moment}, air mélangé sur {mixing}.</translation>
    </message>
    <message>
        <source>{count} stations with temperatures on the land cover: a fit needs four at least, six to be adopted.</source>
        <translation>{count} station{count:|s} avec des températures sur l'occupation du sol : un calage en demande quatre au moins, six pour être adopté.</translation>
    </message>
    <message>
        <source>{count} stations: {least} are needed.</source>
        <translation>{count} station{count:|s} : il en faut {least}.</translation>
    </message>
    <message>
        <source>{count} trees stand in the surroundings of a monument: the architect is asked first.</source>
        <translation>{count} arbre{count:|s} {count:est|sont} aux abords d'un monument : l'architecte est consulté d'abord.</translation>
    </message>
    <message>
        <source>{count} zone of {all} comes first against heat: {people} people live there.</source>
        <translation>{count} zone sur {all} vient d'abord face à la chaleur : {people} habitants y vivent.</translation>
    </message>
    <message>
        <source>{count} zone of {all} comes first against heat; who lives there is not known.</source>
        <translation>{count} zone sur {all} vient d'abord face à la chaleur ; qui y vit n'est pas connu.</translation>
    </message>
    <message>
        <source>{count} zone of {all} is more open or greener than the places the formula was fitted on.</source>
        <translation>{count} zone sur {all} est plus ouverte ou plus verte que les lieux d'ajustement de la formule.</translation>
    </message>
    <message>
        <source>{count} zones</source>
        <translation>{count} zone{count:|s} de priorité 1</translation>
    </message>
    <message>
        <source>{count} zones are more open or greener than the places the formula was fitted on: computed, flagged.</source>
        <translation>{count} zone{count:|s} {count:est|sont} plus ouverte{count:|s} ou plus verte{count:|s} que les lieux d'ajustement de la formule : calculée{count:|s}, signalée{count:|s}.</translation>
    </message>
    <message>
        <source>{count} zones are more than half undescribed: no class is given.</source>
        <translation>{count} zone{count:|s} {count:n'est|ne sont} pas décrite{count:|s} pour plus de moitié : aucune classe n'est donnée.</translation>
    </message>
    <message>
        <source>{count} zones are more than half undescribed: their note is fragile.</source>
        <translation>{count} zone{count:|s} {count:n'est pas décrite|ne sont pas décrites} pour plus de moitié : {count:sa|leur} note est fragile.</translation>
    </message>
    <message>
        <source>{count} zones are too little described to have a value.</source>
        <translation>{count} zone{count:|s} {count:est|sont} trop peu décrite{count:|s} pour avoir une valeur.</translation>
    </message>
    <message>
        <source>{count} zones at the edge of what is described have no value.</source>
        <translation>{count} zone{count:|s} au bord de ce qui est décrit {count:n'a|n'ont} pas de valeur.</translation>
    </message>
    <message>
        <source>{count} zones compared with each other.</source>
        <translation>{count} zone{count:|s} comparée{count:|s} entre elles.</translation>
    </message>
    <message>
        <source>{count} zones have no value by night: too little of them or of their surroundings is described.</source>
        <translation>{count} zone{count:|s} {count:n'a|n'ont} pas de valeur la nuit : elles ou leurs alentours sont trop peu décrits.</translation>
    </message>
    <message>
        <source>{count} zones have no value: too little of them is known.</source>
        <translation>{count} zone{count:|s} {count:n'a|n'ont} pas de valeur : {count:elle est trop peu connue|elles sont trop peu connues}.</translation>
    </message>
    <message>
        <source>{count} zones have no value: too little of them or of their surroundings is described.</source>
        <translation>{count} zone{count:|s} {count:n'a|n'ont} pas de valeur : {count:elle ou son|elles ou leur} voisinage sont trop peu décrits.</translation>
    </message>
    <message>
        <source>{count} zones lie at the edge of what is known.</source>
        <translation>{count} zone{count:|s} {count:est|sont} en bordure de ce qui est connu.</translation>
    </message>
    <message>
        <source>{count} zones of {all} are more open or greener than the places the formula was fitted on.</source>
        <translation>{count} zone{count:|s} sur {all} {count:est|sont} plus {count:ouverte|ouvertes} ou plus {count:verte|vertes} que les lieux d'ajustement de la formule.</translation>
    </message>
    <message>
        <source>{count} zones of {all} come first against heat: {people} people live there.</source>
        <translation>{count} zone{count:|s} sur {all} {count:vient|viennent} d'abord face à la chaleur : {people} habitants y vivent.</translation>
    </message>
    <message>
        <source>{count} zones of {all} come first against heat; who lives there is not known.</source>
        <translation>{count} zone{count:|s} sur {all} {count:vient|viennent} d'abord face à la chaleur ; qui y vit n'est pas connu.</translation>
    </message>
    <message>
        <source>{count} zones smaller than a pixel took that of their inner point.</source>
        <translation>{count} zone{count:|s} plus petite{count:|s} qu'un pixel {count:a|ont} pris celui de {count:son|leur} point intérieur.</translation>
    </message>
    <message>
        <source>{day} by day</source>
        <translation>{day} le jour</translation>
    </message>
    <message>
        <source>{day} by day, {night} by night</source>
        <translation>{day} le jour, {night} la nuit</translation>
    </message>
    <message>
        <source>{day}, from {start} to {end}, French legal time.</source>
        <translation>Le {day}, de {start} à {end}, heure légale française.</translation>
    </message>
    <message>
        <source>{day}, {count} hours around {start} to {end}, French legal time.</source>
        <translation>{day}, {count} heure{count:|s}, de {start} à {end} (milieu de l'heure), heure légale française.</translation>
    </message>
    <message>
        <source>{file} does not hold frozen thresholds.</source>
        <translation>{file} ne contient pas de seuils figés.</translation>
    </message>
    <message>
        <source>{file} is not an hourly file of the weather service: no column {names}.</source>
        <translation>{file} n'est pas un fichier horaire de Météo-France : pas de colonne {names}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: '{hour}' is no hour (year, month, day and hour in ten digits).</source>
        <translation>{file}, ligne {line} : « {hour} » n'est pas une heure (année, mois, jour et heure en dix chiffres).</translation>
    </message>
    <message>
        <source>{file}, station {station}: no clear and steady night in these months ({reasons}).</source>
        <translation>{file}, station {station} : aucune nuit claire et stable dans ces mois ({reasons}).</translation>
    </message>
    <message>
        <source>{file}: choose the station of the countryside with STATION. Those that are there: {stations}.</source>
        <translation>{file} : choisissez la station de campagne avec STATION. Celles qui y sont : {stations}.</translation>
    </message>
    <message>
        <source>{file}: there is no such file. Choose it again.</source>
        <translation>{file} : ce fichier n'existe pas. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>{folder} holds {kinds} only: tiles of MNS and MNT, or of MNH, are needed.</source>
        <translation>{folder} ne contient que {kinds} : il faut des dalles MNS et MNT, ou MNH.</translation>
    </message>
    <message>
        <source>{folder}: archives that are not read, unpack them: {files}.</source>
        <translation>{folder} : archives qui ne sont pas lues, décompressez-les : {files}.</translation>
    </message>
    <message>
        <source>{folder}: no tile of heights (their names hold MNS, MNT or MNH).</source>
        <translation>{folder} : aucune dalle de hauteurs (leur nom contient MNS, MNT ou MNH).</translation>
    </message>
    <message>
        <source>{given} also needs {missing}.</source>
        <translation>{given} demande aussi {missing}.</translation>
    </message>
    <message>
        <source>{kind}: {count} tiles read as one.</source>
        <translation>{kind} : {count} dalle{count:|s} lue{count:|s} comme une seule.</translation>
    </message>
    <message>
        <source>{layer} ({name}) has {count} bands and one is asked for: extract it first (gdal_translate -b 1).</source>
        <translation>{layer} ({name}) a {count} bande{count:|s} et une seule est demandée : extrayez-la d'abord (gdal_translate -b 1).</translation>
    </message>
    <message>
        <source>{layer} does not meet the homes. Give the raster of this place.</source>
        <translation>{layer} ne recoupe pas les logements. Donnez le raster de ce lieu.</translation>
    </message>
    <message>
        <source>{layer} goes up to {high} m: these are altitudes. Give it as SURFACE, with GROUND.</source>
        <translation>{layer} monte à {high} m : ce sont des altitudes. Donnez-le comme SURFACE, avec GROUND.</translation>
    </message>
    <message>
        <source>{layer} has {count} bands: it is an image, not a canopy.</source>
        <translation>{layer} a {count} bande{count:|s} : c'est une image, pas une canopée.</translation>
    </message>
    <message>
        <source>{layer} holds heights above ground, not altitudes: give it as HEIGHT.</source>
        <translation>{layer} contient des hauteurs au-dessus du sol, pas des altitudes : donnez-le comme HEIGHT.</translation>
    </message>
    <message>
        <source>{layer} holds heights: roofs would count as trees. Give BUILDINGS too, or a canopy without buildings.</source>
        <translation>{layer} contient des hauteurs : les toits compteraient comme des arbres. Donnez aussi BUILDINGS, ou une canopée sans les bâtiments.</translation>
    </message>
    <message>
        <source>{layer}: cells given several times with different counts: {cells}. Keep one of each.</source>
        <translation>{layer} : carreaux donnés plusieurs fois avec des effectifs différents : {cells}. N'en gardez qu'un de chaque.</translation>
    </message>
    <message>
        <source>{layer}: identifiers given twice in {field}: {values}. Give each its own, or choose another field.</source>
        <translation>{layer} : identifiants donnés deux fois dans {field} : {values}. Donnez à chacun le sien, ou choisissez un autre champ.</translation>
    </message>
    <message>
        <source>{layer}: in {count} cells of the population grid, the layer holds fewer dwellings than households live there (cut at its edge, or counts that lack): their inhabitants are shared by area.</source>
        <translation>{layer} : dans {count} carreau{count:|x} de la grille de population, la couche compte moins de logements qu'il n'y vit de ménages (couche coupée à son bord, ou nombres de logements qui manquent) : {count:ses|leurs} habitants sont répartis selon la surface.</translation>
    </message>
    <message>
        <source>{layer}: missing fields {missing}; the fields that are there: {present}. {hint}</source>
        <translation>{layer} : champs absents {missing} ; champs présents : {present}. {hint}</translation>
    </message>
    <message>
        <source>{layer}: no dwellings declared; the floor area of the buildings is used.</source>
        <translation>{layer} : aucun logement déclaré ; la surface de plancher des bâtiments est utilisée.</translation>
    </message>
    <message>
        <source>{layer}: no geometry, and its INSPIRE identifiers cannot be read: {examples}.</source>
        <translation>{layer} : pas de géométrie, et ses identifiants INSPIRE sont illisibles : {examples}.</translation>
    </message>
    <message>
        <source>{layer}: no line that is walked. Give the roads and paths of this territory.</source>
        <translation>{layer} : aucune ligne où l'on marche. Donnez les routes et chemins de ce territoire.</translation>
    </message>
    <message>
        <source>{layer}: no pixel has a value. Give the raster of this place.</source>
        <translation>{layer} : aucun pixel n'a de valeur. Donnez le raster de ce lieu.</translation>
    </message>
    <message>
        <source>{layer}: no usable geometry. Give a layer of polygons of this territory.</source>
        <translation>{layer} : aucune géométrie utilisable. Donnez une couche de polygones de ce territoire.</translation>
    </message>
    <message>
        <source>{layer}: none of the fields {expected} is there; the fields that are there: {present}.</source>
        <translation>{layer} : aucun des champs {expected} n'est présent ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>{layer}: numbers from {low} to {high} are not of the kind {kind}.</source>
        <translation>{layer} : des nombres de {low} à {high} ne sont pas du genre {kind}.</translation>
    </message>
    <message>
        <source>{layer}: numbers from {low} to {high} can be shares, heights, classes or an image: say which with CANOPY_KIND.</source>
        <translation>{layer} : des nombres de {low} à {high} peuvent être des parts, des hauteurs, des classes ou une image : dites lequel avec CANOPY_KIND.</translation>
    </message>
    <message>
        <source>{layer}: read as CANOPY_KIND = {kind}.</source>
        <translation>{layer} : lu comme CANOPY_KIND = {kind}.</translation>
    </message>
    <message>
        <source>{layer}: read as {nomenclature}.</source>
        <translation>{layer} : lue comme {nomenclature}.</translation>
    </message>
    <message>
        <source>{layer}: {count} cells given twice are counted once.</source>
        <translation>{layer} : {count} carreau{count:|x} donné{count:|s} deux fois {count:est compté|sont comptés} une fois.</translation>
    </message>
    <message>
        <source>{layer}: {count} cells without a number of inhabitants; their inhabitants are missing from the zones, which keep no value when half of their cells are so.</source>
        <translation>{layer} : {count} carreau{count:|x} sans nombre d'habitants ; leurs habitants manquent dans les zones, qui n'ont plus de valeur quand la moitié de leurs carreaux est dans ce cas.</translation>
    </message>
    <message>
        <source>{layer}: {count} projects without class. Fill in the class of each.</source>
        <translation>{layer} : {count} projet{count:|s} sans classe. Remplissez la classe de chacun.</translation>
    </message>
    <message>
        <source>{layer}: {count} projects without {field}. Fill it in for each.</source>
        <translation>{layer} : {count} projet{count:|s} sans {field}. Remplissez-le pour chacun.</translation>
    </message>
    <message>
        <source>{layer}: {share} % of the ground is described twice, at the dates {dates}: filter one date.</source>
        <translation>{layer} : {share} % du terrain est décrit deux fois, aux dates {dates} : filtrez une seule date.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{name} is the same everywhere: it tells no zone from another.</source>
        <translation>{name} est partout égal : il ne distingue aucune zone.</translation>
    </message>
    <message>
        <source>{name} {value} (median {usual})</source>
        <translation>{name} {value} (médiane {usual})</translation>
    </message>
    <message>
        <source>{name}: the gap between zones ({gap} {unit}) is less than twice its precision ({precision} {unit}): it tells no zone from another.</source>
        <translation>{name} : l'écart entre zones ({gap} {unit}) est inférieur à deux fois sa précision ({precision} {unit}) : les zones ne sont pas départagées.</translation>
    </message>
    <message>
        <source>{name}: {distance} m is less than half a pixel ({half} m). Give a longer distance, or smaller pixels.</source>
        <translation>{name} : {distance} m est inférieur à un demi-pixel ({half} m). Donnez une distance plus grande, ou des pixels plus petits.</translation>
    </message>
    <message>
        <source>{near} of the inhabitants are within {reach} on foot of a cool place; {shady} get there in the shade.</source>
        <translation>{near} des habitants sont à moins de {reach} à pied d'un lieu frais ; {shady} y vont à l'ombre.</translation>
    </message>
    <message>
        <source>{products} products are {count} acquisitions: same satellite, path and day count once.</source>
        <translation>{products} produit{products:|s} {products:fait|font} {count} acquisition{count:|s} : même satellite, même orbite et même jour comptent une fois.</translation>
    </message>
    <message>
        <source>{share} % of the ground is described by no layer.</source>
        <translation>{share} % du sol n'est décrit par aucune couche.</translation>
    </message>
    <message>
        <source>{share} % of the ground was seen clear at least {least} times.</source>
        <translation>{share} % du terrain a été vu sans nuage au moins {least} fois.</translation>
    </message>
    <message>
        <source>{share} % of the land is described by no layer: nothing is planted there. Give a land cover (OCS GE).</source>
        <translation>{share} % du terrain n'est décrit par aucune couche : rien n'y est planté. Donnez une occupation du sol (OCS GE).</translation>
    </message>
    <message>
        <source>{share} % of the margin is beyond the land cover: it is left unknown, edges know one side only.</source>
        <translation>{share} % de la marge est au-delà de l'occupation du sol : elle est laissée inconnue, et les bords ne connaissent que leur côté intérieur.</translation>
    </message>
    <message>
        <source>{share} of the buildings have an estimated height.</source>
        <translation>{share} des bâtiments ont une hauteur estimée.</translation>
    </message>
    <message>
        <source>{share} of the land is described by no layer: it rests on a guess.</source>
        <translation>{share} du sol n'est décrit par aucune couche : il repose sur une hypothèse.</translation>
    </message>
    <message>
        <source>{share} of the population lives in cells that INSEE imputed.</source>
        <translation>{share} de la population vit dans des carreaux imputés par l'INSEE.</translation>
    </message>
    <message>
        <source>{share} of the ways have a shade that is not known, and count as sun: the need is a maximum.</source>
        <translation>{share} des chemins ont une ombre inconnue, comptée au soleil : le besoin est un maximum.</translation>
    </message>
    <message>
        <source>{value} and more</source>
        <translation>{value} et plus</translation>
    </message>
</context>
</TS>
