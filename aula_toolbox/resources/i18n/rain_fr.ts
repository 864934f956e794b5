<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>'Tanks for a budget of aid' (rainbudget) tells the payback of each and the best set for a budget.</source>
        <translation>« Cuves pour un budget d'aide » (rainbudget) donne le retour de chacune et le meilleur ensemble pour un budget.</translation>
    </message>
    <message>
        <source>0 to 100 among the zones; null: none or too little known</source>
        <translation>0 à 100 parmi les zones ; nul : aucun critère ou trop peu d'information</translation>
    </message>
    <message>
        <source>0 to 100 among the zones; null: too little is known</source>
        <translation>0 à 100 parmi les zones ; nul : trop peu d'information</translation>
    </message>
    <message>
        <source>0 unlikely, 1 not excluded, 2 likely: a flag, never an exclusion</source>
        <translation>0 peu probable, 1 non exclu, 2 probable : un signalement, jamais une exclusion</translation>
    </message>
    <message>
        <source>1 for the first place to look at; null: nothing to open</source>
        <translation>1 pour le premier lieu à regarder ; vide : rien à ouvrir</translation>
    </message>
    <message>
        <source>1 for the highest mean of the two scores; ties share a rank</source>
        <translation>1 pour la plus forte moyenne des deux scores ; les ex aequo partagent le rang</translation>
    </message>
    <message>
        <source>1 strong, 2 medium, 3 weak, 4 very weak; null: not known</source>
        <translation>1 forte, 2 moyenne, 3 faible, 4 très faible ; vide : inconnue</translation>
    </message>
    <message>
        <source>1: a tank reaches the target; 0: none does</source>
        <translation>1 : une cuve atteint la cible ; 0 : aucune</translation>
    </message>
    <message>
        <source>1: in the best set; 0: not; null: may not be aided</source>
        <translation>1 : dans le meilleur ensemble ; 0 : non ; vide : ne peut être aidée</translation>
    </message>
    <message>
        <source>1: light construction; 0: not; null: unknown</source>
        <translation>1 : construction légère ; 0 : non ; nul : inconnu</translation>
    </message>
    <message>
        <source>1: no other division of the parcel brings more; 0: not proved</source>
        <translation>1 : aucun autre partage de la parcelle n'apporte plus ; 0 : non prouvé</translation>
    </message>
    <message>
        <source>1: public owner; 0: private; null: not known</source>
        <translation>1 : propriétaire public ; 0 : privé ; vide : inconnu</translation>
    </message>
    <message>
        <source>1: the tank stands at this roof</source>
        <translation>1 : la cuve est à cette toiture</translation>
    </message>
    <message>
        <source>5 % of the smaller of resource and demand, not rounded</source>
        <translation>5 % de la plus petite valeur entre ressource et besoin, sans arrondi</translation>
    </message>
    <message>
        <source>A car park is what touches on the map; the decree counts places and ways between entrances and exits, off the public road, without green, rest, storage and loading areas: only vegetation is taken away.</source>
        <translation>Un parc est ici ce qui se touche sur la carte ; le décret compte les emplacements et les voies entre les entrées et les sorties, hors de la voie publique, sans espaces verts, de repos, de stockage ni de chargement : seule la végétation est déduite.</translation>
    </message>
    <message>
        <source>A land cover (OCS GE or OCS2D) of the communes.</source>
        <translation>Une occupation du sol (OCS GE ou OCS2D) des communes.</translation>
    </message>
    <message>
        <source>A map of soils with their infiltration (regional soil reference, services' surveys).</source>
        <translation>Une carte des sols avec leur infiltration (référentiel régional pédologique, sondages des services).</translation>
    </message>
    <message>
        <source>A map to begin with: an infiltration test, a soil study and the networks decide for each place.</source>
        <translation>Une carte pour commencer : un essai d'infiltration, une étude de sol et les réseaux décident pour chaque lieu.</translation>
    </message>
    <message>
        <source>A missing day is taken from the nearest series observed that day within this distance, multiplied by the ratio of their means. 0: no filling.</source>
        <translation>Un jour manquant est repris de la série la plus proche observée ce jour-là dans ce rayon, multiplié par le rapport de leurs moyennes. 0 : pas de comblement.</translation>
    </message>
    <message>
        <source>A pre-diagnosis of a building stock: it never replaces the study of one installation.</source>
        <translation>Un pré-diagnostic d'un parc de bâtiments : il ne remplace jamais l'étude d'une installation.</translation>
    </message>
    <message>
        <source>A proposal for a regulation, no legal opinion: the municipality decides the rule.</source>
        <translation>Une proposition pour un règlement, non un avis juridique : la collectivité arrête la règle.</translation>
    </message>
    <message>
        <source>A proposal for a regulation: it sizes no works</source>
        <translation>Une proposition pour un règlement : elle ne dimensionne aucun ouvrage</translation>
    </message>
    <message>
        <source>A raster of slopes in %, from the terrain model (RGE ALTI).</source>
        <translation>Un raster des pentes en %, tiré du modèle de terrain (RGE ALTI).</translation>
    </message>
    <message>
        <source>A result of 'Qualify roofs' (rainroofs), or buildings.</source>
        <translation>Un résultat de « Qualifier les toitures » (rainroofs), ou des bâtiments.</translation>
    </message>
    <message>
        <source>A result of 'Qualify roofs', or any layer with a field toit_m2 and some of usage1, usage2, logts, etages, hauteur_m, activite.</source>
        <translation>Un résultat de « Qualifier les toitures », ou toute couche qui a un champ toit_m2 et une partie de usage1, usage2, logts, etages, hauteur_m, activite.</translation>
    </message>
    <message>
        <source>A result of 'Rainwater potential of roofs' (rainpotential).</source>
        <translation>Un résultat de « Potentiel de récupération d'eau de pluie » (rainpotential).</translation>
    </message>
    <message>
        <source>A result of 'Rainwater potential of roofs': cuve_l, util_m3_an, statut; ranges where they are there.</source>
        <translation>Un résultat de « Potentiel de récupération d'eau de pluie » : cuve_l, util_m3_an, statut ; les intervalles s'ils y sont.</translation>
    </message>
    <message>
        <source>A roof is connected only where that brings at least this.</source>
        <translation>Une toiture n'est raccordée que si cela apporte au moins cela.</translation>
    </message>
    <message>
        <source>A roof that uses {limit} m³ a year or more counts as a fast lever.</source>
        <translation>Une toiture qui utilise {limit} m³ par an ou plus compte comme levier rapide.</translation>
    </message>
    <message>
        <source>A series of fewer than ten years takes the days of its nearest long neighbour, month by month and rank by rank, with the error of years left out one by one: never without saying so.</source>
        <translation>Une série de moins de dix ans prend les jours de sa voisine longue la plus proche, mois par mois et rang par rang, avec l'erreur d'années mises de côté une à une : jamais sans le dire.</translation>
    </message>
    <message>
        <source>A single rain series for {km} km: inside the territory rain varies by 45 %; add series.</source>
        <translation>Un seul poste de pluie pour {km} km : sur le territoire la pluie varie de 45 % ; ajouter des séries.</translation>
    </message>
    <message>
        <source>A size of tank, or a lower target: none of the tanks on sale fits.</source>
        <translation>Une taille de cuve, ou une cible plus basse : aucune cuve du commerce ne convient.</translation>
    </message>
    <message>
        <source>A tank for use counts only where its inflow stays under its need (yield/demand test of BS 8515), for what it holds on average on the 20 wettest days; elsewhere it may be full when the storm comes.</source>
        <translation>Une cuve d'usage ne compte que là où son apport reste sous son besoin (test apport/besoin de BS 8515), pour ce qu'elle tient en moyenne les 20 jours les plus pluvieux ; ailleurs elle peut être pleine quand l'orage arrive.</translation>
    </message>
    <message>
        <source>A tank is not a storm basin</source>
        <translation>Une cuve n'est pas un bassin d'orage</translation>
    </message>
    <message>
        <source>A tank is not a storm basin: nothing here sizes the drainage of a plot.</source>
        <translation>Une cuve n'est pas un bassin d'orage : rien ici ne dimensionne l'assainissement pluvial d'une parcelle.</translation>
    </message>
    <message>
        <source>A year with more missing days, after filling, is left out.</source>
        <translation>Une année qui a plus de jours manquants, après comblement, est écartée.</translation>
    </message>
    <message>
        <source>ARROSAGE needs GARDEN_M2 above 0.</source>
        <translation>ARROSAGE demande GARDEN_M2 supérieur à 0.</translation>
    </message>
    <message>
        <source>Above (m²)</source>
        <translation>Au-dessus de (m²)</translation>
    </message>
    <message>
        <source>Active area (ha)</source>
        <translation>Surface active (ha)</translation>
    </message>
    <message>
        <source>Activity zones</source>
        <translation>Zones d'activité</translation>
    </message>
    <message>
        <source>Added around outlines drawn at the wall (origin Cadastre); aerial outlines are at the gutter already.</source>
        <translation>Ajouté aux contours tracés au mur (origine Cadastre) ; les contours aériens sont déjà à la gouttière.</translation>
    </message>
    <message>
        <source>Against the first tank (x1 if asked), all roofs, today</source>
        <translation>Par rapport à la première cuve (x1 si demandée), toutes les toitures, climat actuel</translation>
    </message>
    <message>
        <source>Against the total with the usual values; {draws} draws, the same at each run. Years are drawn in blocks. Bounds: table rain_uncertainty.csv.</source>
        <translation>Écart au total avec les valeurs usuelles ; {draws} tirage{draws:|s}, les mêmes à chaque exécution. Les années sont tirées par blocs. Bornes : table rain_uncertainty.csv.</translation>
    </message>
    <message>
        <source>Aid for the tank, whole euros</source>
        <translation>Aide pour la cuve, euros entiers</translation>
    </message>
    <message>
        <source>All reasons of the status, separated by |</source>
        <translation>Tous les motifs du statut, séparés par |</translation>
    </message>
    <message>
        <source>All {count} simulated roofs.</source>
        <translation>{count} toiture{count:|s} simulée{count:|s}.</translation>
    </message>
    <message>
        <source>Also counts the days whose demand is fully served; slower, every day is then simulated by itself.</source>
        <translation>Compte aussi les jours dont le besoin est entièrement servi ; plus lent, car chaque jour est alors simulé à part.</translation>
    </message>
    <message>
        <source>Altitude of the station</source>
        <translation>Altitude du poste</translation>
    </message>
    <message>
        <source>Always a_verifier: a map tells no obligation</source>
        <translation>Toujours a_verifier : une carte ne dit pas une obligation</translation>
    </message>
    <message>
        <source>Area of the feature</source>
        <translation>Surface de l'entité</translation>
    </message>
    <message>
        <source>Area of the place</source>
        <translation>Surface du lieu</translation>
    </message>
    <message>
        <source>Area of the simulated roofs</source>
        <translation>Surface des toitures simulées</translation>
    </message>
    <message>
        <source>Area on the map, what overlaps once</source>
        <translation>Surface sur la carte ; ce qui se superpose compte une fois</translation>
    </message>
    <message>
        <source>Area that is compared with the size of the law</source>
        <translation>Surface comparée au seuil du texte</translation>
    </message>
    <message>
        <source>Area x runoff coefficient</source>
        <translation>Surface x coefficient de ruissellement</translation>
    </message>
    <message>
        <source>Areas seen from above: what runs off from terraces and drives is not in a layer of roofs.</source>
        <translation>Surfaces vues du ciel : ce qui ruisselle des terrasses et des allées n'est pas dans une couche de toitures.</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>BD TOPO zone_d_activite_ou_d_interet: recognises sensitive premises, schools and offices. Without it, buildings of shops and services stay to be checked.</source>
        <translation>Zone_d_activite_ou_d_interet de la BD TOPO : reconnaît les locaux sensibles, les écoles et les bureaux. Sans elle, les bâtiments de commerces et services restent à vérifier.</translation>
    </message>
    <message>
        <source>Beyond, the outflow is at most {leak} L/s a hectare up to a rain of a return period of {years} years: here {volume} a hectare of active area.</source>
        <translation>Au-delà, le rejet est d'au plus {leak} L/s par hectare jusqu'à une pluie de période de retour {years} ans : ici {volume} de retenue par hectare de surface active.</translation>
    </message>
    <message>
        <source>Budget of aid (EUR)</source>
        <translation>Budget d'aide (EUR)</translation>
    </message>
    <message>
        <source>Budget of aid: {budget}; {able} roofs may be aided, of {count}.</source>
        <translation>Budget d'aide : {budget} ; {able} toiture{able:|s} {able:peut|peuvent} être aidée{able:|s}, sur {count}.</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Buildings of the zone</source>
        <translation>Bâtiments de la zone</translation>
    </message>
    <message>
        <source>Buildings that can carry a tank: all the roofs of this layer are excluded.</source>
        <translation>Des bâtiments pouvant porter une cuve : toutes les toitures de cette couche sont exclues.</translation>
    </message>
    <message>
        <source>Buildings: layer {layer}, {count} buildings. Rain: {series} daily series; each roof takes the nearest one.</source>
        <translation>Bâtiments : couche {layer}, {count} bâtiment{count:|s}. Pluie : {series} série(s) journalière(s) ; chaque toiture prend la plus proche.</translation>
    </message>
    <message>
        <source>Buried tanks, laid and connected: orders of magnitude of rain_costs.csv, no estimate of an installation</source>
        <translation>Cuves enterrées, posées et raccordées : ordres de grandeur de rain_costs.csv, aucun devis d'installation</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>By status: ok (no reservation known), verifier (to be checked), restreint (restricted use).</source>
        <translation>Selon le statut : ok (aucune réserve connue), verifier (à vérifier), restreint (usage restreint).</translation>
    </message>
    <message>
        <source>COEF_FIELD: {count} coefficients are not in ]0, 1] (first: {ids}).</source>
        <translation>COEF_FIELD : {count} coefficient{count:|s} {count:n'est|ne sont} pas dans ]0, 1] (premiers : {ids}).</translation>
    </message>
    <message>
        <source>CRITERIA: rows that cannot be used: {faults}. A row is a field, + or -, a weight above 0, and potentiel or enjeu; at least one row is potentiel. Fields: {fields}.</source>
        <translation>CRITERIA : lignes inutilisables : {faults}. Une ligne est un champ, + ou -, un poids supérieur à 0, et potentiel ou enjeu ; une ligne au moins est potentiel. Champs : {fields}.</translation>
    </message>
    <message>
        <source>CSV with climat, modele, saison (hiver, printemps, ete, automne, annee or m01 to m12), pluie_pct and jours_pct (change of rain and of wet days, %): the changes of DRIAS for +2, +2.7 and +4 degrees (TRACC), a row a model and season. Or climat and m01 to m12. Empty: the shipped table.</source>
        <translation>CSV avec climat, modele, saison (hiver, printemps, ete, automne, annee ou m01 à m12), pluie_pct et jours_pct (changement de la pluie et des jours de pluie, %) : les écarts de DRIAS pour +2, +2,7 et +4 degrés (TRACC), une ligne par modèle et saison. Ou climat et m01 à m12. Vide : la table fournie.</translation>
    </message>
    <message>
        <source>CSV with station, retour_ans, t_min_mn, t_max_mn, a, b (rain in mm = a t^(1-b), t in minutes), as Météo-France sells them. Empty: no volume to be held is computed, and it is said.</source>
        <translation>CSV avec station, retour_ans, t_min_mn, t_max_mn, a, b (pluie en mm = a t^(1-b), t en minutes), comme les vend Météo-France. Vide : aucun volume à retenir n'est calculé, et c'est dit.</translation>
    </message>
    <message>
        <source>Car park</source>
        <translation>Parc de stationnement</translation>
    </message>
    <message>
        <source>Car parks</source>
        <translation>Parcs de stationnement</translation>
    </message>
    <message>
        <source>Car parks and roofs to check</source>
        <translation>Parcs de stationnement et toitures à vérifier</translation>
    </message>
    <message>
        <source>Catchment</source>
        <translation>Bassin</translation>
    </message>
    <message>
        <source>Catchments and capacities of the sewers, places that have been flooded.</source>
        <translation>Les bassins et capacités des réseaux, les lieux déjà inondés.</translation>
    </message>
    <message>
        <source>Cause, moved alone</source>
        <translation>Cause, seule à varier</translation>
    </message>
    <message>
        <source>Cavities</source>
        <translation>Cavités</translation>
    </message>
    <message>
        <source>Changes that leave less than no rain in the months without a change of their own: {year} % in the year.</source>
        <translation>Des changements qui laissent moins que rien aux mois sans changement propre : {year} % sur l'année.</translation>
    </message>
    <message>
        <source>Choices of this tool, not of the law: {reasons}.</source>
        <translation>Choix de cet outil, et non de la loi : {reasons}.</translation>
    </message>
    <message>
        <source>Choosing the tanks</source>
        <translation>Choix des cuves</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class of the activity zone that holds the building</source>
        <translation>Classe de la zone d'activité qui contient le bâtiment</translation>
    </message>
    <message>
        <source>Class of the water table</source>
        <translation>Classe de la nappe</translation>
    </message>
    <message>
        <source>Climate of the table: observed years, or a future over several models</source>
        <translation>Climat de la table : années observées, ou un futur sur plusieurs modèles</translation>
    </message>
    <message>
        <source>Climate table</source>
        <translation>Table des climats</translation>
    </message>
    <message>
        <source>Climate {name}: one model only, so a line and no range. Add other models.</source>
        <translation>Climat {name} : un seul modèle, donc un trait et pas une fourchette. Ajoutez d'autres modèles.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Commune not known</source>
        <translation>Commune inconnue</translation>
    </message>
    <message>
        <source>Commune that holds a point of it</source>
        <translation>Commune qui contient un point de l'objet</translation>
    </message>
    <message>
        <source>Commune that holds a point of the place</source>
        <translation>Commune qui contient un point du lieu</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Communes, IRIS or squares whose inhabitants are shared between the dwellings of their buildings.</source>
        <translation>Communes, IRIS ou carreaux dont les habitants sont répartis entre les logements de leurs bâtiments.</translation>
    </message>
    <message>
        <source>Communes, IRIS, basins or squares. A building belongs to the zone of a point inside it.</source>
        <translation>Communes, IRIS, bassins ou carreaux. Un bâtiment appartient à la zone d'un point situé à l'intérieur de lui.</translation>
    </message>
    <message>
        <source>Communes, IRIS, basins or squares: sums and ranks by zone, with the criteria of 'Rank zones'.</source>
        <translation>Communes, IRIS, bassins ou carreaux : sommes et rangs par zone, avec les critères de « Classer les zones à enjeux ».</translation>
    </message>
    <message>
        <source>Compare scenarios</source>
        <translation>Comparer des scénarios</translation>
    </message>
    <message>
        <source>Compared scenarios</source>
        <translation>Scénarios comparés</translation>
    </message>
    <message>
        <source>Compares policies on a stock of roofs: sizes of tank, share of the eligible roofs that are equipped, rows of a climate table. One row a scenario, and a zone when zones are given: water used, overflow, coverage, runoff avoided, and the gap to the reference. Climates to come are the median and the range of several models; the shipped ones are the four storylines of Explore2 (France, end of the century, RCP8.5). The volumes are a floor.</source>
        <translation>Compare des politiques sur un parc de toitures : tailles de cuve, part des toitures éligibles équipées, lignes d'une table de climats. Une ligne par scénario, et par zone quand des zones sont données : eau utilisée, trop-plein, couverture, ruissellement évité, et écart à la référence. Les climats à venir sont la médiane et la fourchette de plusieurs modèles ; ceux fournis sont les quatre narratifs d'Explore2 (France, fin de siècle, RCP8.5). Les volumes sont un plancher.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>Completeness below which no score is given (%)</source>
        <translation>Complétude au-dessous de laquelle aucun score n'est donné (%)</translation>
    </message>
    <message>
        <source>Computing the volumes</source>
        <translation>Calcul des volumes</translation>
    </message>
    <message>
        <source>Constrained: cavity, pollution, water table or steep slope</source>
        <translation>Contraint : cavité, pollution, nappe ou forte pente</translation>
    </message>
    <message>
        <source>Corrected daily series of projections (DRIAS, Explore2: NetCDF or CSV), one file a model: the climate 'projections', as a range over the models, beside the changes of the table.</source>
        <translation>Séries journalières corrigées de projections (DRIAS, Explore2 : NetCDF ou CSV), un fichier par modèle : le climat « projections », en fourchette sur les modèles, à côté des écarts de la table.</translation>
    </message>
    <message>
        <source>Cost (thousand €)</source>
        <translation>Coût (milliers d'euros)</translation>
    </message>
    <message>
        <source>Cost / gain; null when it never pays back</source>
        <translation>Coût / gain ; vide quand la cuve ne se rembourse jamais</translation>
    </message>
    <message>
        <source>Cost / water used in a year</source>
        <translation>Coût / eau utilisée par an</translation>
    </message>
    <message>
        <source>Cost = fixed part + part by m³ of the size (rain_costs.csv). Gain = water used x (price - energy of the pump) - upkeep. Payback = cost / gain; its interval takes low cost with high volume and the reverse. The choice is a knapsack: the linear bound settles most tanks, the solver the rest.</source>
        <translation>Coût = part fixe + part par m³ de cuve (rain_costs.csv). Gain = eau utilisée x (prix - énergie de la pompe) - entretien. Temps de retour = coût / gain ; son intervalle prend le coût bas avec le volume haut et l'inverse. Le choix est un sac à dos : la borne linéaire règle la plupart des cuves, le solveur le reste.</translation>
    </message>
    <message>
        <source>Cost for a m³ a year (€)</source>
        <translation>Coût pour un m³ par an (€)</translation>
    </message>
    <message>
        <source>Cost of the tank, laid and connected</source>
        <translation>Coût de la cuve, posée et raccordée</translation>
    </message>
    <message>
        <source>Costs of the tanks proposed (usual, low, high), payback with its interval, energy of the pump, CO2; and the set of tanks that brings most for a budget of aid: exact, and it is said when it is proved. An order of magnitude for a programme of aid, never the estimate of an installation.</source>
        <translation>Coûts des cuves proposées (usuel, bas, haut), temps de retour avec son intervalle, énergie de la pompe, CO2 ; et l'ensemble de cuves qui apporte le plus pour un budget d'aide : exact, et c'est dit quand c'est prouvé. Un ordre de grandeur pour un programme d'aide, jamais le devis d'une installation.</translation>
    </message>
    <message>
        <source>Count the days fully served</source>
        <translation>Compter les jours entièrement servis</translation>
    </message>
    <message>
        <source>Counted (m²)</source>
        <translation>Compté (m²)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Coverage (%)</source>
        <translation>Couverture (%)</translation>
    </message>
    <message>
        <source>Coverage and used volume of each roof for every market size; for 5 000 features at most.</source>
        <translation>Couverture et volume utilisé de chaque toiture pour chaque taille du marché ; pour 5 000 entités au plus.</translation>
    </message>
    <message>
        <source>Coverage of the best year</source>
        <translation>Couverture de la meilleure année</translation>
    </message>
    <message>
        <source>Coverage of the demand</source>
        <translation>Couverture du besoin</translation>
    </message>
    <message>
        <source>Coverage of the worst year</source>
        <translation>Couverture de la pire année</translation>
    </message>
    <message>
        <source>Coverage reached in nine years out of ten; null below ten years</source>
        <translation>Couverture atteinte neuf années sur dix ; nulle au-dessous de dix ans</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Criterion {field} is unknown in every zone: it lowers the completeness.</source>
        <translation>Le critère {field} est inconnu dans toutes les zones : il abaisse la complétude.</translation>
    </message>
    <message>
        <source>Crosses the sealed ground of parcels, car parks and squares (OCS GE, OCS2D) with the infiltration of the soils and with what speaks against it (cavities, clay, polluted sites, water table, slope), and puts the places in order. What is not known is told and never favourable. Beside it, the list of car parks of more than 1 500 m2 and of roofs of more than 500 m2 to look at, commune by commune, public ones first: to be checked, never a verdict.</source>
        <translation>Croise le sol imperméable des parcelles, parcs de stationnement et places (OCS GE, OCS2D) avec l'infiltration des sols et ce qui s'y oppose (cavités, argiles, sites pollués, nappe, pente), et met les lieux en ordre. Ce qui n'est pas connu est dit et n'est jamais favorable. À côté, la liste des parcs de plus de 1 500 m2 et des toitures de plus de 500 m2 à regarder, commune par commune, les publics d'abord : à vérifier, jamais un verdict.</translation>
    </message>
    <message>
        <source>Crossing with the land cover</source>
        <translation>Croisement avec l'occupation du sol</translation>
    </message>
    <message>
        <source>Curves of coverage</source>
        <translation>Courbes de couverture</translation>
    </message>
    <message>
        <source>DEMAND_FIELD: {count} demands are negative (first: {ids}).</source>
        <translation>DEMAND_FIELD : {count} besoin{count:|s} {count:est négatif|sont négatifs} (premiers : {ids}).</translation>
    </message>
    <message>
        <source>Daily rain files</source>
        <translation>Fichiers de pluie journalière</translation>
    </message>
    <message>
        <source>Daily rain near the buildings: no series is close enough to some or all of them.</source>
        <translation>La pluie journalière près des bâtiments : aucune série n'est assez proche de certains ou de tous.</translation>
    </message>
    <message>
        <source>Daily reference evapotranspiration (SIM2, CAMELS, Open-Meteo, Météo-France): watering then comes from the balance of the soil day by day (FAO-56), month by month, instead of a flat 60 L/m2 a year.</source>
        <translation>Évapotranspiration de référence journalière (SIM2, CAMELS, Open-Meteo, Météo-France) : l'arrosage vient alors du bilan du sol jour par jour (FAO-56), mois par mois, au lieu de 60 L/m2 par an à plat.</translation>
    </message>
    <message>
        <source>Daily series of the shares of days and of volume</source>
        <translation>Série journalière des parts de jours et de volume</translation>
    </message>
    <message>
        <source>Daily trace</source>
        <translation>Suivi journalier</translation>
    </message>
    <message>
        <source>Daily values in the layout of Météo-France, with SRC = obs or comble; missing days are absent lines.</source>
        <translation>Valeurs journalières dans la structure de Météo-France, avec SRC = obs ou comble ; un jour manquant est une ligne absente.</translation>
    </message>
    <message>
        <source>Date of the law for that size</source>
        <translation>Date du texte pour ce seuil</translation>
    </message>
    <message>
        <source>Dated pack of legal rules</source>
        <translation>Jeu daté de règles juridiques</translation>
    </message>
    <message>
        <source>Dated rules that give each roof a status and its reasons: FR-2024 (decree 2024-796 and order of 12 July 2024) or FR-2008 (order of 21 August 2008, for the record). No legal opinion is given.</source>
        <translation>Règles datées qui donnent à chaque toiture un statut et ses motifs : FR-2024 (décret 2024-796 et arrêté du 12 juillet 2024) ou FR-2008 (arrêté du 21 août 2008, pour mémoire). Aucun avis juridique n'est donné.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days above 200 mm: kept, to be checked</source>
        <translation>Jours de plus de 200 mm : conservés, à vérifier</translation>
    </message>
    <message>
        <source>Days filled from a neighbouring series</source>
        <translation>Jours complétés par une série voisine</translation>
    </message>
    <message>
        <source>Days for EN (5 to 60), % for SHARE (1 to 20), litres for LITRES (100 to 1 000 000), L/m2 for PER_M2 (1 to 1 000), % for TARGET (1 to 99). Empty: the usual value of the rule.</source>
        <translation>Jours pour EN (5 à 60), % pour SHARE (1 à 20), litres pour LITRES (100 à 1 000 000), L/m² pour PER_M2 (1 à 1 000), % pour TARGET (1 à 99). Vide : la valeur usuelle de la règle.</translation>
    </message>
    <message>
        <source>Days of 0 mm taken as missing: see the warnings</source>
        <translation>Jours à 0 mm pris pour manquants : voir les avertissements</translation>
    </message>
    <message>
        <source>Days of 1 mm or more in a mean year</source>
        <translation>Jours de 1 mm ou plus, une année moyenne</translation>
    </message>
    <message>
        <source>Days of overflow in a mean year</source>
        <translation>Jours de trop-plein, une année moyenne</translation>
    </message>
    <message>
        <source>Days of water restriction, flood zones, combined sewers: the stakes of each zone.</source>
        <translation>Jours de restriction d'eau, zones inondables, réseaux unitaires : les enjeux de chaque zone.</translation>
    </message>
    <message>
        <source>Days with an observed value</source>
        <translation>Jours ayant une valeur observée</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Demand estimated from use and area</source>
        <translation>Besoin estimé d'après l'usage et la surface</translation>
    </message>
    <message>
        <source>Demand from Monday to Friday, mean of the year</source>
        <translation>Besoin du lundi au vendredi, moyenne de l'année</translation>
    </message>
    <message>
        <source>Demand of school days, mean of the year</source>
        <translation>Besoin des jours d'école, moyenne de l'année</translation>
    </message>
    <message>
        <source>Demand of the day</source>
        <translation>Besoin du jour</translation>
    </message>
    <message>
        <source>Demand served from the tank</source>
        <translation>Besoin servi par la cuve</translation>
    </message>
    <message>
        <source>Demand that is the same every day, mean of the year</source>
        <translation>Besoin identique tous les jours, moyenne de l'année</translation>
    </message>
    <message>
        <source>Demand unknown</source>
        <translation>Besoin inconnu</translation>
    </message>
    <message>
        <source>Demands of farms, places of worship, annexes and unlisted activities are not known from the data.</source>
        <translation>Les besoins des fermes, lieux de culte, annexes et activités non listées ne se lisent pas dans les données.</translation>
    </message>
    <message>
        <source>Detention less what the tank holds</source>
        <translation>Retenue moins ce que tient la cuve</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Distance to the rain series</source>
        <translation>Distance à la série de pluie</translation>
    </message>
    <message>
        <source>Drinking water less energy; negative: more is emitted</source>
        <translation>Eau potable moins énergie ; négatif : on émet plus</translation>
    </message>
    <message>
        <source>Drinking water only: of the commune, else as given</source>
        <translation>Eau potable seule : de la commune, sinon tel que donné</translation>
    </message>
    <message>
        <source>Drinking water replaced x the price given; null without a price</source>
        <translation>Eau potable remplacée x prix donné ; nul sans prix</translation>
    </message>
    <message>
        <source>Drinking-water part only, without sanitation. Empty: no euro is shown.</source>
        <translation>Part eau potable seule, sans assainissement. Vide : aucun montant n'est affiché.</translation>
    </message>
    <message>
        <source>Drinking-water part only, without sanitation. Empty: no payback is shown.</source>
        <translation>Part eau potable seule, sans assainissement. Vide : aucun temps de retour n'est montré.</translation>
    </message>
    <message>
        <source>Dwellings by building (land files or BDNB) and inhabitants by IRIS.</source>
        <translation>Les logements par bâtiment (fichiers fonciers ou BDNB) et les habitants par IRIS.</translation>
    </message>
    <message>
        <source>Dwellings or storeys estimated</source>
        <translation>Logements ou étages estimés</translation>
    </message>
    <message>
        <source>EN 16941-1 basic method, 21 days, not rounded</source>
        <translation>Méthode de base EN 16941-1, 21 jours, sans arrondi</translation>
    </message>
    <message>
        <source>EN 16941-1: what is drawn comes from the level of the day before (EN)</source>
        <translation>EN 16941-1 : le prélèvement vient du niveau de la veille (EN)</translation>
    </message>
    <message>
        <source>EN: days of the smaller of resource and demand (EN 16941-1, 21 days). SHARE: percentage of it (5 %). LITRES: the same tank everywhere (3 000 L). PER_M2: litres per m2 of roof (30). TARGET: smallest tank that reaches a coverage (80 %). FIELD, where offered: the sizes of a field.</source>
        <translation>EN : jours du plus petit de la ressource et du besoin (EN 16941-1, 21 jours). SHARE : pourcentage de ce volume (5 %). LITRES : la même cuve partout (3 000 L). PER_M2 : litres par m² de toiture (30). TARGET : la plus petite cuve qui atteint une couverture (80 %). FIELD, là où il est proposé : les volumes d'un champ.</translation>
    </message>
    <message>
        <source>Each day of each tank; for 50 features at most.</source>
        <translation>Chaque jour de chaque cuve ; 50 entités au plus.</translation>
    </message>
    <message>
        <source>Each roof is measured in horizontal projection; its area times a runoff coefficient and the efficiency of the filter gives its effective area. Its tank is simulated every day with rule {rule} over the valid years of its rain series, and holds on the first morning what it holds on the last evening: no water is used that did not fall. A missing day is left out, never taken as 0 mm.</source>
        <translation>Chaque toiture est mesurée en projection horizontale ; sa surface, multipliée par un coefficient de ruissellement et par le rendement du filtre, donne sa surface efficace. Sa cuve est simulée chaque jour avec la règle {rule} sur les années valides de sa série de pluie, et contient au premier matin ce qu'elle contient au dernier soir : aucune eau n'est utilisée qui ne soit tombée. Un jour manquant est écarté, jamais compté comme 0 mm.</translation>
    </message>
    <message>
        <source>Effect of cavities: libre, reserve, bloquant or inconnu</source>
        <translation>Effet des cavités : libre, reserve, bloquant ou inconnu</translation>
    </message>
    <message>
        <source>Effect of polluted sites: libre, reserve, bloquant or inconnu</source>
        <translation>Effet des sites pollués : libre, reserve, bloquant ou inconnu</translation>
    </message>
    <message>
        <source>Effect of swelling clay: libre, reserve, bloquant or inconnu</source>
        <translation>Effet des argiles gonflantes : libre, reserve, bloquant ou inconnu</translation>
    </message>
    <message>
        <source>Effect of the slope: libre, reserve, bloquant or inconnu</source>
        <translation>Effet de la pente : libre, reserve, bloquant ou inconnu</translation>
    </message>
    <message>
        <source>Effect of the water table: libre, reserve, bloquant or inconnu</source>
        <translation>Effet de la nappe : libre, reserve, bloquant ou inconnu</translation>
    </message>
    <message>
        <source>Eight times out of ten the volume of all simulated roofs lies between {low} and {high} (median {middle}); with the usual value of every input it is {usual}. What moves it most: {cause} ({down} to {up} %).</source>
        <translation>Huit fois sur dix le volume de toutes les toitures simulées est compris entre {low} et {high} (médiane {middle}) ; avec la valeur usuelle de chaque donnée il est de {usual}. Ce qui le fait le plus varier : {cause} ({down} à {up} %).</translation>
    </message>
    <message>
        <source>Empty: no limit but the rate.</source>
        <translation>Vide : pas d'autre limite que le taux.</translation>
    </message>
    <message>
        <source>Equipped roofs</source>
        <translation>Toitures équipées</translation>
    </message>
    <message>
        <source>Equipped roofs (%)</source>
        <translation>Toitures équipées (%)</translation>
    </message>
    <message>
        <source>Estimate the demand for rainwater</source>
        <translation>Estimer le besoin en eau de pluie</translation>
    </message>
    <message>
        <source>Estimated inhabitants</source>
        <translation>Habitants estimés</translation>
    </message>
    <message>
        <source>Estimates how many litres a day rainwater could serve in each building: people of its dwellings (WC, laundry), activity on its floors, garden. What the data do not tell stays unknown; it is never taken as zero.</source>
        <translation>Estime combien de litres par jour l'eau de pluie pourrait servir dans chaque bâtiment : habitants des logements (WC, lave-linge), activité des planchers, jardin. Ce que les données ne disent pas reste inconnu ; ce n'est jamais compté comme zéro.</translation>
    </message>
    <message>
        <source>Estimating the demand</source>
        <translation>Estimation du besoin</translation>
    </message>
    <message>
        <source>Evapotranspiration files</source>
        <translation>Fichiers d'évapotranspiration</translation>
    </message>
    <message>
        <source>Evapotranspiration of {mm} mm a year cannot be ({low} to {high}): another column, or another unit?</source>
        <translation>Une évapotranspiration de {mm} mm par an est impossible ({low} à {high}) : autre colonne, ou autre unité ?</translation>
    </message>
    <message>
        <source>Every rule of the table, for each catchment and for the whole layer.</source>
        <translation>Chaque règle de la table, pour chaque bassin et pour toute la couche.</translation>
    </message>
    <message>
        <source>Exact coverage with that tank</source>
        <translation>Couverture exacte avec cette cuve</translation>
    </message>
    <message>
        <source>Exact coverage with the largest tank that was looked at</source>
        <translation>Couverture exacte avec la plus grande cuve étudiée</translation>
    </message>
    <message>
        <source>Exact simulation of {count} roofs, drawn systematically from the {all} simulated ones.</source>
        <translation>Simulation exacte de {count} toiture{count:|s}, tirée{count:|s} de façon systématique sur {all} toiture{all:|s} simulée{all:|s}.</translation>
    </message>
    <message>
        <source>Extend short series</source>
        <translation>Prolonger les séries courtes</translation>
    </message>
    <message>
        <source>Farthest roof</source>
        <translation>Toiture la plus éloignée</translation>
    </message>
    <message>
        <source>Favourable: everything is known and nothing speaks against it</source>
        <translation>Favorable : tout est connu et rien ne s'y oppose</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Features of the catchment that were computed</source>
        <translation>Entités du bassin qui ont été calculées</translation>
    </message>
    <message>
        <source>Field in ]0, 1]; empty: e_ruis if it is there, else the coefficient below.</source>
        <translation>Champ dans ]0, 1] ; vide : e_ruis s'il est là, sinon le coefficient ci-dessous.</translation>
    </message>
    <message>
        <source>Field of the population zones that holds the inhabitants; pop_mun if it is there.</source>
        <translation>Champ des zones de population qui porte les habitants ; pop_mun s'il existe.</translation>
    </message>
    <message>
        <source>Field of the rules</source>
        <translation>Champ des règles</translation>
    </message>
    <message>
        <source>Field of the soils.</source>
        <translation>Champ des sols.</translation>
    </message>
    <message>
        <source>Field of the tank sizes</source>
        <translation>Champ des volumes de cuve</translation>
    </message>
    <message>
        <source>Field of the water table.</source>
        <translation>Champ de la nappe.</translation>
    </message>
    <message>
        <source>Field of the zones that holds the inhabitants; pop_mun if it is there. Needed for the share pct_ep.</source>
        <translation>Champ des zones qui contient les habitants ; pop_mun s'il est là. Nécessaire à la part pct_ep.</translation>
    </message>
    <message>
        <source>Field that tells car parks, squares, parcels apart.</source>
        <translation>Champ qui distingue parcs de stationnement, places et parcelles.</translation>
    </message>
    <message>
        <source>Field with demands that you know; they win over the estimate, and are spread evenly over the year.</source>
        <translation>Champ des besoins que vous connaissez ; ils remplacent l'estimation et sont répartis également sur l'année.</translation>
    </message>
    <message>
        <source>Field with runoff coefficients in ]0, 1]; where it is null the tables decide.</source>
        <translation>Champ de coefficients de ruissellement dans ]0, 1] ; là où il est vide, les tables décident.</translation>
    </message>
    <message>
        <source>Field with the owner, or its group in the file of legal persons: public ones come first.</source>
        <translation>Champ du propriétaire, ou de son groupe dans le fichier des personnes morales : les publics viennent d'abord.</translation>
    </message>
    <message>
        <source>Fields that were not found: {fields}; defaults by use are taken.</source>
        <translation>Champs non trouvés : {fields} ; les valeurs par défaut selon l'usage sont prises.</translation>
    </message>
    <message>
        <source>File {file} does not exist. Choose it again.</source>
        <translation>Le fichier {file} n'existe pas. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>File {file} holds monthly values. Harvesting is decided day by day: give daily rain.</source>
        <translation>Le fichier {file} contient des valeurs mensuelles. La récupération se joue au jour le jour : fournir une pluie journalière.</translation>
    </message>
    <message>
        <source>File {file} holds more than {count} cells: give EXTENT.</source>
        <translation>Le fichier {file} contient plus de {count} maille{count:|s} : donner EXTENT.</translation>
    </message>
    <message>
        <source>File {file} holds no rain (columns {columns}). Take the file RR-T-Vent of the same period.</source>
        <translation>Le fichier {file} ne contient pas de pluie (colonnes {columns}). Prendre le fichier RR-T-Vent de la même période.</translation>
    </message>
    <message>
        <source>File {file} is empty. Save it or download it again.</source>
        <translation>Le fichier {file} est vide. Enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>File {file}: columns found {columns}; expected one of {formats}.</source>
        <translation>Fichier {file} : colonnes trouvées {columns} ; attendu : {formats}.</translation>
    </message>
    <message>
        <source>File {file}: expected one place, then a table that begins with time; found {found}.</source>
        <translation>Fichier {file} : attendu un lieu, puis une table qui commence par time ; trouvé {found}.</translation>
    </message>
    <message>
        <source>File {file}: not an answer of Open-Meteo that can be read. Download it again as CSV.</source>
        <translation>Fichier {file} : ce n'est pas une réponse d'Open-Meteo lisible. Téléchargez-la de nouveau en CSV.</translation>
    </message>
    <message>
        <source>File {file}: one value every {days} days. Harvesting is decided day by day: give daily rain, with 0 on dry days.</source>
        <translation>Fichier {file} : une valeur tous les {days} jours. La récupération se joue au jour le jour : donnez une pluie journalière, avec 0 les jours secs.</translation>
    </message>
    <message>
        <source>File {file}: which column is the rain? Set RAIN_COLUMN to one of {columns}.</source>
        <translation>Fichier {file} : quelle colonne est la pluie ? Donner à RAIN_COLUMN l'un de ces noms : {columns}.</translation>
    </message>
    <message>
        <source>File {file}: {count} dates cannot be read, are in the future or before 1850: {faults}.</source>
        <translation>Fichier {file} : {count} date{count:|s} illisible{count:|s}, future{count:|s} ou antérieure{count:|s} à 1850 : {faults}.</translation>
    </message>
    <message>
        <source>File {file}: {count} days occur more than once (first: {day}). Sum values of less than a day first.</source>
        <translation>Fichier {file} : {count} jour{count:|s} {count:figure|figurent} plusieurs fois (premier : {day}). Sommer d'abord les valeurs infra-journalières.</translation>
    </message>
    <message>
        <source>First and last calendar year, such as 1996-2025. Empty: the last 30 years of each series.</source>
        <translation>Première et dernière année civile, par exemple 1996-2025. Vide : les 30 dernières années de chaque série.</translation>
    </message>
    <message>
        <source>First and last valid year</source>
        <translation>Première et dernière année valide</translation>
    </message>
    <message>
        <source>First and last year around the warming that is looked at, such as 2041-2060. Empty: the last 30.</source>
        <translation>Première et dernière année autour du réchauffement regardé, comme 2041-2060. Vide : les 30 dernières.</translation>
    </message>
    <message>
        <source>First millimetres kept</source>
        <translation>Premiers millimètres gardés</translation>
    </message>
    <message>
        <source>First millimetres on the active area</source>
        <translation>Premiers millimètres sur la surface active</translation>
    </message>
    <message>
        <source>Folder of the sheets</source>
        <translation>Dossier des fiches</translation>
    </message>
    <message>
        <source>Footprints only: no nature, use, material or dwelling is known; coefficients are defaults.</source>
        <translation>Emprises seules : ni nature, ni usage, ni matériau, ni logement connus ; les coefficients sont des valeurs par défaut.</translation>
    </message>
    <message>
        <source>For each roof, parcel or zone and a rule (first millimetres kept, leak flow, return period): share of the rain days and of the rain that is kept, volume to be held by the rain method (Montana), what the tanks already proposed hold, what is left to add. Totals by sewer catchment for every rule of the table, and the sentence for the regulation. It sizes no works: a hydraulic study does.</source>
        <translation>Pour chaque toiture, parcelle ou zone et une règle (premiers millimètres gardés, débit de fuite, période de retour) : part des jours de pluie et de la pluie gardés, volume à retenir par la méthode des pluies (Montana), ce que tiennent les cuves déjà proposées, ce qui reste à ajouter. Totaux par bassin de collecte pour chaque règle de la table, et la phrase pour le règlement. Ne dimensionne aucun ouvrage : une étude hydraulique le fait.</translation>
    </message>
    <message>
        <source>For the regulation</source>
        <translation>Pour le règlement</translation>
    </message>
    <message>
        <source>For the return period {storm} must be held, of which {left} are left to add.</source>
        <translation>Pour la période de retour, il faut retenir {storm}, dont {left} restent à créer.</translation>
    </message>
    <message>
        <source>For the return period; null without Montana</source>
        <translation>Pour la période de retour ; vide sans Montana</translation>
    </message>
    <message>
        <source>From a point of the roof to the roof at which the tank stands.</source>
        <translation>D'un point de la toiture à la toiture où se trouve la cuve.</translation>
    </message>
    <message>
        <source>From the roof to that of the tank</source>
        <translation>De la toiture à celle de la cuve</translation>
    </message>
    <message>
        <source>Gain at the knee (m3 a year per m3)</source>
        <translation>Gain au coude (m3 par an et par m3)</translation>
    </message>
    <message>
        <source>Garden of a house (m2)</source>
        <translation>Jardin d'une maison (m²)</translation>
    </message>
    <message>
        <source>Give a result of 'Rainwater potential of roofs'.</source>
        <translation>Donner un résultat de « Potentiel de récupération d'eau de pluie ».</translation>
    </message>
    <message>
        <source>Gives each roof the smallest tank that reaches a target coverage, the tank after which a larger one brings little, and the sizes of the usual rules, side by side. A target that no tank reaches is said: the largest size is never given in silence. Sizes are chosen on a table that never overstates; the coverages written with them are exact.</source>
        <translation>Donne à chaque toiture la plus petite cuve qui atteint une couverture cible, la cuve au-delà de laquelle une plus grande apporte peu, et les tailles des règles usuelles, côte à côte. Une cible qu'aucune cuve n'atteint est dite : la plus grande taille n'est jamais donnée en silence. Les tailles sont choisies sur une table qui ne surestime jamais ; les couvertures écrites avec elles sont exactes.</translation>
    </message>
    <message>
        <source>Ground to de-seal</source>
        <translation>Sols à désimperméabiliser</translation>
    </message>
    <message>
        <source>Ground under buildings</source>
        <translation>Sol sous les bâtiments</translation>
    </message>
    <message>
        <source>Ground watered from each building (garden, sports ground, green space, market garden), with the use ARROSAGE; where it is null the garden of houses counts.</source>
        <translation>Sol arrosé depuis chaque bâtiment (jardin, terrain de sport, espace vert, maraîchage), avec l'usage ARROSAGE ; où il est vide, le jardin des maisons compte.</translation>
    </message>
    <message>
        <source>Half of the draws give more</source>
        <translation>La moitié des tirages donnent plus</translation>
    </message>
    <message>
        <source>Hardly favourable: the soil lets nearly nothing through</source>
        <translation>Peu favorable : le sol ne laisse presque rien passer</translation>
    </message>
    <message>
        <source>Height of the building</source>
        <translation>Hauteur du bâtiment</translation>
    </message>
    <message>
        <source>Held by tanks (m³)</source>
        <translation>Tenu par les cuves (m³)</translation>
    </message>
    <message>
        <source>Held on a very wet day, if the tank counts</source>
        <translation>Retenu un jour très pluvieux, si la cuve compte</translation>
    </message>
    <message>
        <source>High cost and low volume</source>
        <translation>Coût haut et volume bas</translation>
    </message>
    <message>
        <source>High cost of the table</source>
        <translation>Coût haut de la table</translation>
    </message>
    <message>
        <source>How large a tank?</source>
        <translation>Quelle taille de cuve ?</translation>
    </message>
    <message>
        <source>How many of four inputs are estimated: coefficient, demand, dwellings or storeys, distant rain</source>
        <translation>Nombre de données estimées parmi quatre : coefficient, besoin, logements ou étages, pluie éloignée</translation>
    </message>
    <message>
        <source>How many times the weights are moved (by about 40 %) to tell how firm a rank is; 0: not at all.</source>
        <translation>Combien de fois les poids sont déplacés (d'environ 40 %) pour dire si un rang est solide ; 0 : aucune.</translation>
    </message>
    <message>
        <source>Hydraulic efficiency of the filter</source>
        <translation>Rendement hydraulique du filtre</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Identifier of the building, or fid:&lt;number&gt; when it has none</source>
        <translation>Identifiant du bâtiment, ou fid:&lt;numéro&gt; s'il n'en a pas</translation>
    </message>
    <message>
        <source>Identifier of the building, or of the first piece of the car park</source>
        <translation>Identifiant du bâtiment, ou du premier morceau du parc de stationnement</translation>
    </message>
    <message>
        <source>Identifier of the series</source>
        <translation>Identifiant de la série</translation>
    </message>
    <message>
        <source>In a dry year</source>
        <translation>En année sèche</translation>
    </message>
    <message>
        <source>In a dry year: about {cover}.</source>
        <translation>En année sèche : environ {cover}.</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>In nine years out of ten the coverage reaches at least {dry}, against {mean} on average (weighted by the demand).</source>
        <translation>Neuf années sur dix, la couverture atteint au moins {dry}, contre {mean} en moyenne (pondérée par le besoin).</translation>
    </message>
    <message>
        <source>Infiltration</source>
        <translation>Infiltration</translation>
    </message>
    <message>
        <source>Infiltration of the soils, depth of the water table, cavities: where the first millimetres can go.</source>
        <translation>L'infiltration des sols, la profondeur de la nappe, les cavités : où peuvent aller les premiers millimètres.</translation>
    </message>
    <message>
        <source>Infiltration tests and soil surveys of the services that lay and dig: they refine the soils most.</source>
        <translation>Essais d'infiltration et sondages des services qui creusent : ce sont eux qui précisent le plus les sols.</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Initial loss (mm a day)</source>
        <translation>Perte initiale (mm par jour)</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Inventories of cavities and polluted sites are never complete: nothing nearby is no proof.</source>
        <translation>Les inventaires de cavités et de sites pollués ne sont jamais complets : rien à proximité n'est pas une preuve.</translation>
    </message>
    <message>
        <source>It sizes no works: infiltration tests, levels and outlets are the business of a hydraulic study.</source>
        <translation>Ne dimensionne aucun ouvrage : essais d'infiltration, niveaux et exutoires relèvent d'une étude hydraulique.</translation>
    </message>
    <message>
        <source>Keep light constructions</source>
        <translation>Garder les constructions légères</translation>
    </message>
    <message>
        <source>Keeps the SIM2 cells within 12 km and the stations within 40 km. Required when a SIM2 file holds more than 400 cells.</source>
        <translation>Garde les mailles SIM2 à moins de 12 km et les postes à moins de 40 km. Obligatoire si un fichier SIM2 contient plus de 400 mailles.</translation>
    </message>
    <message>
        <source>Kept millimetres deducted</source>
        <translation>Millimètres gardés déduits</translation>
    </message>
    <message>
        <source>Kept on a very wet day (mm)</source>
        <translation>Retenu un jour très pluvieux (mm)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Type de lieu</translation>
    </message>
    <message>
        <source>Kind of place, as read</source>
        <translation>Type de lieu, tel que lu</translation>
    </message>
    <message>
        <source>Known (%)</source>
        <translation>Connu (%)</translation>
    </message>
    <message>
        <source>Known demand (L a day)</source>
        <translation>Besoin connu (L par jour)</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <source>Largest aid for a tank (EUR)</source>
        <translation>Plus grande aide pour une cuve (EUR)</translation>
    </message>
    <message>
        <source>Largest over the models</source>
        <translation>Le plus haut des modèles</translation>
    </message>
    <message>
        <source>Law and decree</source>
        <translation>Loi et décret</translation>
    </message>
    <message>
        <source>Layer or table with ae_m2 (effective area) and d_l_j (demand), or the four components d_cst_l_j, d_sem_l_j, d_eco_l_j, d_jar_l_j of 'Estimate the demand'. A table without geometry works with one rain series.</source>
        <translation>Couche ou table avec ae_m2 (surface efficace) et d_l_j (besoin), ou les quatre composantes d_cst_l_j, d_sem_l_j, d_eco_l_j, d_jar_l_j de « Estimer le besoin ». Une table sans géométrie convient avec une seule série de pluie.</translation>
    </message>
    <message>
        <source>Leak flow (L/s/ha)</source>
        <translation>Débit de fuite (L/s/ha)</translation>
    </message>
    <message>
        <source>Leak flow of the rule</source>
        <translation>Débit de fuite de la règle</translation>
    </message>
    <message>
        <source>Least gain of a connection (m3/y)</source>
        <translation>Gain minimal d'un raccordement (m3/an)</translation>
    </message>
    <message>
        <source>Least over the models</source>
        <translation>Le plus bas des modèles</translation>
    </message>
    <message>
        <source>Left to add (m³)</source>
        <translation>Reste à ajouter (m³)</translation>
    </message>
    <message>
        <source>Legal rules</source>
        <translation>Règles juridiques</translation>
    </message>
    <message>
        <source>Level of clay</source>
        <translation>Niveau d'argile</translation>
    </message>
    <message>
        <source>Light constructions are excluded unless this is on.</source>
        <translation>Les constructions légères sont exclues sauf si cette case est cochée.</translation>
    </message>
    <message>
        <source>Listing car parks and roofs</source>
        <translation>Liste des parcs de stationnement et des toitures</translation>
    </message>
    <message>
        <source>Litres a person and day for WC and laundry: REGIONAL, NATIONAL or EN (EN 16941-1).</source>
        <translation>Litres par personne et par jour pour les WC et le lave-linge : REGIONAL, NATIONAL ou EN (EN 16941-1).</translation>
    </message>
    <message>
        <source>Litres per m²</source>
        <translation>Litres par m²</translation>
    </message>
    <message>
        <source>Litres per person</source>
        <translation>Litres par personne</translation>
    </message>
    <message>
        <source>Litres, for TANK = FIELD; rows where it is null or negative are not simulated.</source>
        <translation>Litres, pour TANK = FIELD ; une ligne où il est vide ou négatif n'est pas simulée.</translation>
    </message>
    <message>
        <source>Litres, or x and a multiple of the field cuve_l, separated by commas: 1000,3000,5000,x1.</source>
        <translation>Litres, ou x et un multiple du champ cuve_l, séparés par des virgules : 1000,3000,5000,x1.</translation>
    </message>
    <message>
        <source>Longest connection (m)</source>
        <translation>Plus long raccordement (m)</translation>
    </message>
    <message>
        <source>Longest run of days without rain</source>
        <translation>Plus longue suite de jours sans pluie</translation>
    </message>
    <message>
        <source>Low cost and high volume</source>
        <translation>Coût bas et volume haut</translation>
    </message>
    <message>
        <source>Low cost of the table</source>
        <translation>Coût bas de la table</translation>
    </message>
    <message>
        <source>Low – high (thousand €)</source>
        <translation>Bas – haut (milliers d'euros)</translation>
    </message>
    <message>
        <source>MONTANA_STATION: choose one of {stations}.</source>
        <translation>MONTANA_STATION : choisissez parmi {stations}.</translation>
    </message>
    <message>
        <source>Main use of the building, as read</source>
        <translation>Usage principal du bâtiment, tel que lu</translation>
    </message>
    <message>
        <source>Material and age of the roofs to be checked, above all where asbestos is possible.</source>
        <translation>Le matériau et l'âge des toitures à vérifier, d'abord là où l'amiante est possible.</translation>
    </message>
    <message>
        <source>Mean by active area</source>
        <translation>Moyenne selon la surface active</translation>
    </message>
    <message>
        <source>Mean daily demand for rainwater</source>
        <translation>Besoin moyen journalier en eau de pluie</translation>
    </message>
    <message>
        <source>Mean distance (km)</source>
        <translation>Distance moyenne (km)</translation>
    </message>
    <message>
        <source>Mean of the 20 wettest days</source>
        <translation>Moyenne des 20 jours les plus pluvieux</translation>
    </message>
    <message>
        <source>Mean rain (mm a year)</source>
        <translation>Pluie moyenne (mm par an)</translation>
    </message>
    <message>
        <source>Mean rain of the valid years</source>
        <translation>Pluie moyenne des années valides</translation>
    </message>
    <message>
        <source>Mean slope of the place</source>
        <translation>Pente moyenne du lieu</translation>
    </message>
    <message>
        <source>Mean volume kept on one of the 20 wettest days</source>
        <translation>Volume moyen retenu un des 20 jours les plus pluvieux</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Measures each roof, gives it a runoff coefficient from its material, flags possible asbestos and gives it a status with its reasons under dated legal rules: ok, restreint, verifier or exclu. A pre-diagnosis, no legal opinion.</source>
        <translation>Mesure chaque toiture, lui donne un coefficient de ruissellement d'après son matériau, signale l'amiante possible et lui donne un statut motivé selon des règles juridiques datées : ok, restreint, verifier ou exclu. Un pré-diagnostic, pas un avis juridique.</translation>
    </message>
    <message>
        <source>Measures each roof, qualifies it, estimates the demand it could serve, gives it a tank and simulates every day of up to 30 years of rain: resource, coverage of the demand on average and in a dry year, runoff avoided on average and on the wettest days, status and reasons. A pre-diagnosis of a building stock; it never replaces the study of one installation.</source>
        <translation>Mesure chaque toiture, la qualifie, estime le besoin qu'elle pourrait servir, lui donne une cuve et simule chaque jour de 30 années de pluie au plus : ressource, couverture du besoin en moyenne et en année sèche, ruissellement évité en moyenne et les jours les plus pluvieux, statut et motifs. Un pré-diagnostic d'un parc de bâtiments ; il ne remplace jamais l'étude d'une installation.</translation>
    </message>
    <message>
        <source>Missing days allowed in a year (%)</source>
        <translation>Jours manquants admis dans une année (%)</translation>
    </message>
    <message>
        <source>Missing days between the first and the last observation, before filling</source>
        <translation>Jours manquants entre la première et la dernière observation, avant comblement</translation>
    </message>
    <message>
        <source>Models of the climate: values are their median</source>
        <translation>Modèles du climat : les valeurs sont leur médiane</translation>
    </message>
    <message>
        <source>Montana coefficients</source>
        <translation>Coefficients de Montana</translation>
    </message>
    <message>
        <source>Montana coefficients have an interval of their own, often 10 to 20 % for long return periods.</source>
        <translation>Les coefficients de Montana ont leur propre intervalle, souvent de 10 à 20 % pour les longues périodes de retour.</translation>
    </message>
    <message>
        <source>Montana coefficients of the nearest station.</source>
        <translation>Les coefficients de Montana de la station la plus proche.</translation>
    </message>
    <message>
        <source>Montana coefficients of {station} that cannot be (h = a t^(1-b) in mm, t in minutes, 0 &lt; b &lt; 1, {low} to {high} mm in an hour): {rows}.</source>
        <translation>Coefficients de Montana de {station} impossibles (h = a t^(1-b) en mm, t en minutes, 0 &lt; b &lt; 1, {low} à {high} mm en une heure) : {rows}.</translation>
    </message>
    <message>
        <source>Months of the valid years without a drop</source>
        <translation>Mois des années valides sans une goutte</translation>
    </message>
    <message>
        <source>More rain series: inside the territory yearly rain varies by some 45 %.</source>
        <translation>D'autres séries de pluie : à l'intérieur du territoire, la pluie annuelle varie d'environ 45 %.</translation>
    </message>
    <message>
        <source>Name of a row of rain_zoning_rules.csv (own table in the folder TABLES). Empty: the first row.</source>
        <translation>Nom d'une ligne de rain_zoning_rules.csv (table propre dans le dossier TABLES). Vide : la première ligne.</translation>
    </message>
    <message>
        <source>Name of the catchment; empty for the whole layer</source>
        <translation>Nom du bassin ; vide pour toute la couche</translation>
    </message>
    <message>
        <source>Name of the rain column of a plain CSV; several names separated by commas make several series.</source>
        <translation>Nom de la colonne de pluie d'un CSV simple ; plusieurs noms séparés par des virgules donnent plusieurs séries.</translation>
    </message>
    <message>
        <source>Name of the rule of each feature; where it is null the rule above holds.</source>
        <translation>Nom de la règle de chaque entité ; là où il est vide, la règle ci-dessus vaut.</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>Nom du poste</translation>
    </message>
    <message>
        <source>Name of the zone; empty for the whole layer</source>
        <translation>Nom de la zone ; vide pour toute la couche</translation>
    </message>
    <message>
        <source>Nature of the building, as read</source>
        <translation>Nature du bâtiment, telle que lue</translation>
    </message>
    <message>
        <source>Needed when the file holds several stations.</source>
        <translation>Nécessaire quand le fichier contient plusieurs stations.</translation>
    </message>
    <message>
        <source>Nine draws of ten give more</source>
        <translation>Neuf tirages sur dix donnent plus</translation>
    </message>
    <message>
        <source>No Montana coefficients for a return period of {years} years; the table holds {present}.</source>
        <translation>Pas de coefficients de Montana pour une période de retour de {years} ans ; la table contient {present}.</translation>
    </message>
    <message>
        <source>No Montana coefficients: the volume to be held is not known, it is not zero.</source>
        <translation>Pas de coefficients de Montana : le volume à retenir n'est pas connu, il n'est pas nul.</translation>
    </message>
    <message>
        <source>No car park and no roof reaches, or comes near, a size of the law.</source>
        <translation>Aucun parc de stationnement et aucune toiture n'atteint un seuil du texte ni ne s'en approche.</translation>
    </message>
    <message>
        <source>No criterion tells where the need is (restrictions, flooding, combined sewers...): the order is that of the potential alone. Add fields to the zones and give CRITERIA.</source>
        <translation>Aucun critère ne dit où est le besoin (restrictions, inondations, réseaux unitaires...) : l'ordre est celui du seul potentiel. Ajouter des champs aux zones et donner CRITERIA.</translation>
    </message>
    <message>
        <source>No field tells when the demand falls (d_cst_l_j ...): it is taken as the same every day.</source>
        <translation>Aucun champ ne dit quand tombe le besoin (d_cst_l_j ...) : il est pris égal chaque jour.</translation>
    </message>
    <message>
        <source>No layer of car parks or roofs was given: no list was made.</source>
        <translation>Aucune couche de parcs de stationnement ni de toitures n'a été donnée : aucune liste n'est faite.</translation>
    </message>
    <message>
        <source>No legal opinion, no estimate of the works, no quality of the water.</source>
        <translation>Aucun avis juridique, aucun devis de travaux, aucune qualité de l'eau.</translation>
    </message>
    <message>
        <source>No legal opinion: no line of the lists says that an owner is bound; each is to be checked.</source>
        <translation>Aucun avis juridique : aucune ligne des listes ne dit qu'un propriétaire est tenu ; chacune est à vérifier.</translation>
    </message>
    <message>
        <source>No other set within the budget brings more (proved).</source>
        <translation>Aucun autre ensemble dans ce budget n'apporte plus (prouvé).</translation>
    </message>
    <message>
        <source>No place is described by a land cover: what is sealed is unknown.</source>
        <translation>Aucun lieu n'est décrit par une occupation du sol : ce qui est imperméable est inconnu.</translation>
    </message>
    <message>
        <source>No place is favourable with what was given: what is unknown is never favourable.</source>
        <translation>Aucun lieu n'est favorable avec ce qui a été fourni : ce qui est inconnu n'est jamais favorable.</translation>
    </message>
    <message>
        <source>No price of water was given: no payback.</source>
        <translation>Aucun prix de l'eau n'a été donné : pas de temps de retour.</translation>
    </message>
    <message>
        <source>No price of water was given: the payback is not known.</source>
        <translation>Aucun prix de l'eau n'a été donné : le temps de retour n'est pas connu.</translation>
    </message>
    <message>
        <source>No rain series for these buildings: the files hold no value, or their cells are more than {km} km away. Give the rain of the place.</source>
        <translation>Aucune série de pluie pour ces bâtiments : les fichiers n'ont pas de valeur, ou leurs mailles sont à plus de {km} km. Donnez la pluie du lieu.</translation>
    </message>
    <message>
        <source>No range of the volumes (util_p10, util_p90): the interval of the payback holds the costs only.</source>
        <translation>Pas d'intervalle des volumes (util_p10, util_p90) : celui du temps de retour ne tient compte que des coûts.</translation>
    </message>
    <message>
        <source>No reference evapotranspiration in the files: no column among {expected}.</source>
        <translation>Aucune évapotranspiration de référence dans les fichiers : pas de colonne parmi {expected}.</translation>
    </message>
    <message>
        <source>No roof may be aided: none has a tank, a volume and one of the statuses chosen.</source>
        <translation>Aucune toiture ne peut être aidée : aucune n'a une cuve, un volume et l'un des statuts choisis.</translation>
    </message>
    <message>
        <source>No series has {least} valid years (best: {best}, {years} of {present}): the other years have more than {gap} % of missing days ({doubtful} doubtful values dropped, {zeros} zeros taken as missing). Give a more complete series, or a neighbour within {km} km to fill it.</source>
        <translation>Aucune série n'a {least} années valides (meilleure : {best}, {years} sur {present}) : les autres années ont plus de {gap} % de jours manquants ({doubtful} valeur{doubtful:|s} douteuse{doubtful:|s} écartée{doubtful:|s}, {zeros} zéro{zeros:|s} pris pour manquants). Donnez une série plus complète, ou une voisine à moins de {km} km pour la compléter.</translation>
    </message>
    <message>
        <source>No series has {least} valid years (best: {best}, {years}). Add older years: in the daily base of Météo-France, the file previous-1950-... of the same department.</source>
        <translation>Aucune série n'a {least} années valides (meilleure : {best}, {years}). Ajoutez des années plus anciennes : dans la base quotidienne de Météo-France, le fichier previous-1950-... du même département.</translation>
    </message>
    <message>
        <source>No sheet was written: no commune is known. Give the communes (ZONES).</source>
        <translation>Aucune fiche n'est écrite : aucune commune n'est connue. Donnez les communes (ZONES).</translation>
    </message>
    <message>
        <source>No tank was simulated: nothing is known of the volumes, and unknown is not zero.</source>
        <translation>Aucune cuve n'a été simulée : rien n'est connu des volumes, et inconnu n'est pas zéro.</translation>
    </message>
    <message>
        <source>No zone can be ranked: no simulated roof lies inside, or too little is known.</source>
        <translation>Aucune zone ne peut être classée : aucune toiture simulée à l'intérieur, ou trop peu d'information.</translation>
    </message>
    <message>
        <source>Not given, so unknown everywhere and never favourable: {words}.</source>
        <translation>Non fournis, donc inconnus partout et jamais favorables : {words}.</translation>
    </message>
    <message>
        <source>Nothing can be told of rare rains: no Montana coefficients were given.</source>
        <translation>Rien ne peut être dit des pluies rares : aucun coefficient de Montana n'a été fourni.</translation>
    </message>
    <message>
        <source>Nothing to open</source>
        <translation>Rien à ouvrir</translation>
    </message>
    <message>
        <source>Nothing to open in these places.</source>
        <translation>Rien à ouvrir dans ces lieux.</translation>
    </message>
    <message>
        <source>Nothing was simulated: there is no coverage to tell, in a dry year or in another.</source>
        <translation>Rien n'a été simulé : il n'y a pas de couverture à dire, en année sèche ou non.</translation>
    </message>
    <message>
        <source>Number of dwellings, as read</source>
        <translation>Nombre de logements, tel que lu</translation>
    </message>
    <message>
        <source>Number of storeys, as read</source>
        <translation>Nombre d'étages, tel que lu</translation>
    </message>
    <message>
        <source>Number of the tank</source>
        <translation>Numéro de la cuve</translation>
    </message>
    <message>
        <source>Number of the tank of the roof; null: none</source>
        <translation>Numéro de la cuve de la toiture ; vide : aucune</translation>
    </message>
    <message>
        <source>OCS GE or OCS2D with its codes: the sealed ground. A place that it does not cover is unknown.</source>
        <translation>OCS GE ou OCS2D avec ses codes : le sol imperméable. Un lieu qu'elle ne couvre pas est inconnu.</translation>
    </message>
    <message>
        <source>OUTPUT_CURVES is for {most} features at most; there are {count}. Select some.</source>
        <translation>OUTPUT_CURVES est prévu pour {most} entités au plus ; il y en a {count}. En sélectionner quelques-unes.</translation>
    </message>
    <message>
        <source>OUTPUT_ZONES was asked for without ZONES: nothing to rank.</source>
        <translation>OUTPUT_ZONES a été demandé sans ZONES : rien à classer.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Of all its buildings</source>
        <translation>De tous ses bâtiments</translation>
    </message>
    <message>
        <source>Of all its roofs</source>
        <translation>De toutes ses toitures</translation>
    </message>
    <message>
        <source>On average {mean} of the seven data of a place are known; {count} places have them all.</source>
        <translation>En moyenne, {mean} des sept données d'un lieu sont connues ; {count} lieu{count:|x} les {count:a|ont} toutes.</translation>
    </message>
    <message>
        <source>On the 20 wettest days</source>
        <translation>Les 20 jours les plus pluvieux</translation>
    </message>
    <message>
        <source>On yearly average</source>
        <translation>En moyenne annuelle</translation>
    </message>
    <message>
        <source>One draw of ten gives more</source>
        <translation>Un tirage sur dix donne plus</translation>
    </message>
    <message>
        <source>One or several files of daily rain, in any mix: Météo-France daily base (Q_&lt;dep&gt;_&lt;period&gt;_RR-T-Vent.csv), SAFRAN/SIM2, Open-Meteo, NetCDF (DRIAS, ERA5), a CSV with a date and a rain column, or the result of 'Prepare daily rain series'. Compressed files (.gz) are read as they are. A missing day is never taken as 0 mm.</source>
        <translation>Un ou plusieurs fichiers de pluie journalière, mélangés : base quotidienne de Météo-France (Q_&lt;dep&gt;_&lt;period&gt;_RR-T-Vent.csv), SAFRAN/SIM2, Open-Meteo, NetCDF (DRIAS, ERA5), CSV avec une date et une colonne de pluie, ou le résultat de « Préparer les séries de pluie journalière ». Les fichiers compressés (.gz) sont lus tels quels. Un jour manquant n'est jamais pris pour 0 mm.</translation>
    </message>
    <message>
        <source>One point a series, in Lambert-93, with its statistics.</source>
        <translation>Un point par série, en Lambert-93, avec ses statistiques.</translation>
    </message>
    <message>
        <source>One point a tank, at the roof where it stands.</source>
        <translation>Un point par cuve, à la toiture où elle se trouve.</translation>
    </message>
    <message>
        <source>One report a commune, fiche_COMMUNE.html; created if absent. Empty: none.</source>
        <translation>Un rapport par commune, fiche_COMMUNE.html ; créé s'il manque. Vide : aucun.</translation>
    </message>
    <message>
        <source>One row a building, excluded ones included.</source>
        <translation>Une ligne par bâtiment, exclus compris.</translation>
    </message>
    <message>
        <source>One row a building.</source>
        <translation>Une ligne par bâtiment.</translation>
    </message>
    <message>
        <source>One row a zone and scenario.</source>
        <translation>Une ligne par zone et par scénario.</translation>
    </message>
    <message>
        <source>One set of rows a zone. A building belongs to the zone of a point inside it.</source>
        <translation>Un jeu de lignes par zone. Un bâtiment appartient à la zone d'un point situé à l'intérieur de lui.</translation>
    </message>
    <message>
        <source>One tank for use and detention, market size</source>
        <translation>Une seule cuve pour l'usage et la retenue, taille du marché</translation>
    </message>
    <message>
        <source>One tank with two parts, use below and detention above an outlet: half of the {count} tanks proposed need at most {whole} (median), of which {storm} stay empty for the storm. {counts} tanks already hold all.</source>
        <translation>Une seule cuve à deux parts, l'usage en bas et la retenue au-dessus d'un orifice : la moitié des {count} cuves proposées demandent au plus {whole} (médiane), dont {storm} restent vides pour l'orage. {counts} cuve{counts:|s} {counts:retient|retiennent} déjà tout.</translation>
    </message>
    <message>
        <source>Operating rule</source>
        <translation>Règle de gestion</translation>
    </message>
    <message>
        <source>Operating rule of the tank: EN, YAS, FSW or YBS</source>
        <translation>Règle de gestion de la cuve : EN, YAS, FSW ou YBS</translation>
    </message>
    <message>
        <source>Order of draw, inflow and spill within a day. EN: EN 16941-1, the draw comes from yesterday's level. YAS: yield after spillage (lower bound). YBS: yield before spillage (upper bound). FSW: fill, spill, withdraw.</source>
        <translation>Ordre du prélèvement, de l'apport et du trop-plein dans la journée. EN : EN 16941-1, on prélève sur le niveau de la veille. YAS : prélèvement après débordement (borne basse). YBS : prélèvement avant débordement (borne haute). FSW : remplir, déborder, prélever.</translation>
    </message>
    <message>
        <source>Orders of magnitude for a programme of aid</source>
        <translation>Ordres de grandeur pour un programme d'aide</translation>
    </message>
    <message>
        <source>Orders of magnitude for a programme: no estimate of an installation, no legal opinion on the aid.</source>
        <translation>Des ordres de grandeur pour un programme : ni devis d'une installation, ni avis juridique sur l'aide.</translation>
    </message>
    <message>
        <source>Overflow of the day</source>
        <translation>Trop-plein du jour</translation>
    </message>
    <message>
        <source>Overflow of the equipped roofs</source>
        <translation>Trop-plein des toitures équipées</translation>
    </message>
    <message>
        <source>Overflow of the tank in a mean year</source>
        <translation>Trop-plein de la cuve, une année moyenne</translation>
    </message>
    <message>
        <source>Overhang of the eaves (m)</source>
        <translation>Débord de toiture (m)</translation>
    </message>
    <message>
        <source>Own runoff coefficients</source>
        <translation>Vos coefficients de ruissellement</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Owner of the parcel that holds a point of it, as read</source>
        <translation>Propriétaire, tel que lu, de la parcelle qui contient un point de l'objet</translation>
    </message>
    <message>
        <source>Owners of the parcels (file of legal persons), to tell public places from private ones.</source>
        <translation>Les propriétaires des parcelles (fichier des personnes morales), pour distinguer les lieux publics des lieux privés.</translation>
    </message>
    <message>
        <source>PROPORTIONAL: any roofs, the sums are multiplied by the share. BEST_FIRST: the roofs that use the most come first.</source>
        <translation>PROPORTIONAL : toitures quelconques, les sommes sont multipliées par la part. BEST_FIRST : les toitures qui utilisent le plus d'abord.</translation>
    </message>
    <message>
        <source>Parcels or campuses</source>
        <translation>Parcelles ou campus</translation>
    </message>
    <message>
        <source>Part of that tank above the leak</source>
        <translation>Part de cette cuve au-dessus de la fuite</translation>
    </message>
    <message>
        <source>Persons per dwelling</source>
        <translation>Personnes par logement</translation>
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
        <source>Places in order</source>
        <translation>Lieux en ordre</translation>
    </message>
    <message>
        <source>Places of the rain series</source>
        <translation>Emplacement des séries de pluie</translation>
    </message>
    <message>
        <source>Places, doubts, and one sheet a commune.</source>
        <translation>Les lieux, les doutes et une fiche par commune.</translation>
    </message>
    <message>
        <source>Planar area of the footprint; slope is irrelevant</source>
        <translation>Surface plane de l'emprise ; la pente est sans effet</translation>
    </message>
    <message>
        <source>Points for series whose files carry no coordinates; matched by a field num_poste, poste or id.</source>
        <translation>Points pour les séries dont les fichiers ne portent pas de coordonnées ; rapprochés par un champ num_poste, poste ou id.</translation>
    </message>
    <message>
        <source>Points of each criterion, {zone} (first zone)</source>
        <translation>Points de chaque critère, {zone} (première zone)</translation>
    </message>
    <message>
        <source>Points or polygons of polluted sites and former industry.</source>
        <translation>Points ou polygones des sites pollués et anciens sites industriels.</translation>
    </message>
    <message>
        <source>Points or polygons of underground cavities.</source>
        <translation>Points ou polygones des cavités souterraines.</translation>
    </message>
    <message>
        <source>Polluted sites</source>
        <translation>Sites pollués</translation>
    </message>
    <message>
        <source>Polluted sites and former industry (Géorisques).</source>
        <translation>Les sites pollués et anciens sites industriels (Géorisques).</translation>
    </message>
    <message>
        <source>Polygons of buildings: BD TOPO (both naming schemes), BDNB, OpenStreetMap, or built zones of OCS GE. Only the geometry is mandatory; uses, materials, dwellings and heights make the result better.</source>
        <translation>Polygones de bâtiments : BD TOPO (noms longs ou courts), BDNB, OpenStreetMap, ou zones bâties de l'OCS GE. Seule la géométrie est obligatoire ; usages, matériaux, logements et hauteurs améliorent le résultat.</translation>
    </message>
    <message>
        <source>Polygons of car parks (BD TOPO equipement_de_transport, OSM): touching pieces are one car park.</source>
        <translation>Polygones de parcs de stationnement (BD TOPO equipement_de_transport, OSM) : les morceaux qui se touchent forment un seul parc.</translation>
    </message>
    <message>
        <source>Polygons of rising water tables (three classes).</source>
        <translation>Polygones des remontées de nappe (trois classes).</translation>
    </message>
    <message>
        <source>Polygons of the communes: one sheet each.</source>
        <translation>Polygones des communes : une fiche chacune.</translation>
    </message>
    <message>
        <source>Polygons to put in order: parcels, car parks, squares, schoolyards.</source>
        <translation>Polygones à mettre en ordre : parcelles, parcs de stationnement, places, cours d'école.</translation>
    </message>
    <message>
        <source>Polygons with an INSEE code, for the prices.</source>
        <translation>Polygones avec un code INSEE, pour les prix.</translation>
    </message>
    <message>
        <source>Polygons with an infiltration: a word or texture of rain_infiltration.csv, a class 1 to 4, or m/s.</source>
        <translation>Polygones avec une infiltration : un mot ou une texture de rain_infiltration.csv, une classe de 1 à 4, ou des m/s.</translation>
    </message>
    <message>
        <source>Polygons with the level of exposure.</source>
        <translation>Polygones avec le niveau d'exposition.</translation>
    </message>
    <message>
        <source>Polygons within which roofs may share a tank: land units, campuses, business parks.</source>
        <translation>Polygones dans lesquels des toitures peuvent partager une cuve : unités foncières, campus, zones d'activité.</translation>
    </message>
    <message>
        <source>Polygons. A result of 'Rainwater potential of roofs' brings its areas, coefficients and tanks; elsewhere the area is that of the polygon.</source>
        <translation>Polygones. Un résultat de « Potentiel de récupération d'eau de pluie » apporte ses surfaces, coefficients et cuves ; ailleurs la surface est celle du polygone.</translation>
    </message>
    <message>
        <source>Population zones</source>
        <translation>Zones de population</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potentiel</translation>
    </message>
    <message>
        <source>Pre-diagnosis of a building stock: it never replaces the study of one installation</source>
        <translation>Pré-diagnostic d'un parc de bâtiments : il ne remplace jamais l'étude d'une installation</translation>
    </message>
    <message>
        <source>Prepare daily rain series</source>
        <translation>Préparer les séries de pluie journalière</translation>
    </message>
    <message>
        <source>Prepared series (CSV)</source>
        <translation>Séries préparées (CSV)</translation>
    </message>
    <message>
        <source>Price of drinking water (EUR/m3)</source>
        <translation>Prix de l'eau potable (EUR/m³)</translation>
    </message>
    <message>
        <source>Prices by commune</source>
        <translation>Prix par commune</translation>
    </message>
    <message>
        <source>Projected daily rain</source>
        <translation>Pluie journalière projetée</translation>
    </message>
    <message>
        <source>Projections: {models}.</source>
        <translation>Projections : {models}.</translation>
    </message>
    <message>
        <source>Q_&lt;dep&gt;_&lt;period&gt;_RR-T-Vent.csv (Météo-France), QUOT_SIM2 (SAFRAN), Open-Meteo, NetCDF, a CSV with a date and a rain, a series of AULA Toolbox</source>
        <translation>Q_&lt;dép.&gt;_&lt;période&gt;_RR-T-Vent.csv (Météo-France), QUOT_SIM2 (SAFRAN), Open-Meteo, NetCDF, un CSV avec une date et une pluie, une série d'AULA Toolbox</translation>
    </message>
    <message>
        <source>Qualify roofs</source>
        <translation>Qualifier les toitures</translation>
    </message>
    <message>
        <source>Qualifying the roofs</source>
        <translation>Qualification des toitures</translation>
    </message>
    <message>
        <source>Quality of the match with the land files, as read</source>
        <translation>Qualité de l'appariement aux fichiers fonciers, telle que lue</translation>
    </message>
    <message>
        <source>Rain and evapotranspiration have fewer than {least} years in common.</source>
        <translation>La pluie et l'évapotranspiration ont moins de {least} années en commun.</translation>
    </message>
    <message>
        <source>Rain column</source>
        <translation>Colonne de pluie</translation>
    </message>
    <message>
        <source>Rain days (1 mm or more) wholly kept</source>
        <translation>Jours de pluie (1 mm ou plus) entièrement gardés</translation>
    </message>
    <message>
        <source>Rain kept (%)</source>
        <translation>Pluie gardée (%)</translation>
    </message>
    <message>
        <source>Rain less the initial loss</source>
        <translation>Pluie moins la perte initiale</translation>
    </message>
    <message>
        <source>Rain lost each day before any runoff. It double counts the runoff coefficient: keep 0 unless that is 1.</source>
        <translation>Pluie perdue chaque jour avant tout ruissellement. Fait double emploi avec le coefficient de ruissellement : laisser 0 sauf si celui-ci vaut 1.</translation>
    </message>
    <message>
        <source>Rain method: the largest difference, over the lengths of rain, between the Montana depth and what the leak lets out, on the active area (area x runoff coefficient). The first millimetres are deducted where the rule says so. The store of the first millimetres is taken as empty each morning.</source>
        <translation>Méthode des pluies : le plus grand écart, parmi les durées de pluie, entre la hauteur de Montana et ce que la fuite évacue, sur la surface active (surface x coefficient de ruissellement). Les premiers millimètres sont déduits là où la règle le dit. La réserve des premiers millimètres est supposée vide chaque matin.</translation>
    </message>
    <message>
        <source>Rain more than {km} km away</source>
        <translation>Pluie à plus de {km} km</translation>
    </message>
    <message>
        <source>Rain of the driest valid year</source>
        <translation>Pluie de l'année valide la plus sèche</translation>
    </message>
    <message>
        <source>Rain of the wettest day</source>
        <translation>Pluie du jour le plus pluvieux</translation>
    </message>
    <message>
        <source>Rain of the wettest valid year</source>
        <translation>Pluie de l'année valide la plus humide</translation>
    </message>
    <message>
        <source>Rain series</source>
        <translation>Séries de pluie</translation>
    </message>
    <message>
        <source>Rain series of the roof</source>
        <translation>Série de pluie de la toiture</translation>
    </message>
    <message>
        <source>Rain that fills most; null without Montana</source>
        <translation>Pluie qui remplit le plus ; vide sans Montana</translation>
    </message>
    <message>
        <source>Rain that reaches the tank in a mean year</source>
        <translation>Pluie qui parvient à la cuve, une année moyenne</translation>
    </message>
    <message>
        <source>Rain that reaches the tanks of the zone</source>
        <translation>Pluie qui parvient aux cuves de la zone</translation>
    </message>
    <message>
        <source>Rain-water zoning</source>
        <translation>Zonage pluvial</translation>
    </message>
    <message>
        <source>Rainwater potential of roofs</source>
        <translation>Potentiel de récupération d'eau de pluie</translation>
    </message>
    <message>
        <source>Rainwater used in a mean year</source>
        <translation>Eau de pluie utilisée, une année moyenne</translation>
    </message>
    <message>
        <source>Rainwater used in a mean year: a floor</source>
        <translation>Eau de pluie utilisée, une année moyenne : valeur plancher</translation>
    </message>
    <message>
        <source>Rainwater used in the first zones (m³ a year)</source>
        <translation>Eau de pluie utilisée dans les premières zones (m³ par an)</translation>
    </message>
    <message>
        <source>Rainwater used in the zone</source>
        <translation>Eau de pluie utilisée dans la zone</translation>
    </message>
    <message>
        <source>Rainwater: where to begin</source>
        <translation>Eau de pluie : par où commencer</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank zones</source>
        <translation>Classer les zones à enjeux</translation>
    </message>
    <message>
        <source>Ranked zones</source>
        <translation>Zones classées</translation>
    </message>
    <message>
        <source>Ranking the zones</source>
        <translation>Classement des zones</translation>
    </message>
    <message>
        <source>Raster of slopes in per cent, made by QGIS from a terrain model.</source>
        <translation>Raster des pentes en pour cent, fait par QGIS à partir d'un modèle de terrain.</translation>
    </message>
    <message>
        <source>Rate of the aid (%)</source>
        <translation>Taux de l'aide (%)</translation>
    </message>
    <message>
        <source>Reach of the filling (km)</source>
        <translation>Rayon du comblement (km)</translation>
    </message>
    <message>
        <source>Read on the text of the law: {reasons}.</source>
        <translation>Lus dans le texte de loi : {reasons}.</translation>
    </message>
    <message>
        <source>Reading the buildings</source>
        <translation>Lecture des bâtiments</translation>
    </message>
    <message>
        <source>Reading the features</source>
        <translation>Lecture des entités</translation>
    </message>
    <message>
        <source>Reading the land cover</source>
        <translation>Lecture de l'occupation du sol</translation>
    </message>
    <message>
        <source>Reading the places</source>
        <translation>Lecture des lieux</translation>
    </message>
    <message>
        <source>Reading the rain</source>
        <translation>Lecture de la pluie</translation>
    </message>
    <message>
        <source>Reading the roofs</source>
        <translation>Lecture des toitures</translation>
    </message>
    <message>
        <source>Reading what speaks against</source>
        <translation>Lecture de ce qui s'y oppose</translation>
    </message>
    <message>
        <source>Reads files of daily rain, checks them, fills gaps from neighbouring stations and describes each series: valid years, mean rain, gaps, doubtful values. A missing day is never taken as 0 mm, a short series is labelled, not refused. The CSV it writes can be given as rain to the other algorithms.</source>
        <translation>Lit des fichiers de pluie journalière, les contrôle, comble les lacunes depuis les postes voisins et décrit chaque série : années valides, pluie moyenne, lacunes, valeurs douteuses. Un jour manquant n'est jamais compté comme 0 mm ; une série courte est signalée, pas refusée. Le CSV produit peut être donné comme pluie aux autres traitements.</translation>
    </message>
    <message>
        <source>Real prices of installations of the territory, by size and type.</source>
        <translation>Les prix réels d'installations du territoire, par taille et par type.</translation>
    </message>
    <message>
        <source>Real water use of the largest public buildings: schools, sports halls, workshops.</source>
        <translation>Les consommations réelles des plus grands bâtiments publics : écoles, salles de sport, ateliers.</translation>
    </message>
    <message>
        <source>Real water use of the largest roofs of the first zones.</source>
        <translation>Consommation d'eau réelle des plus grandes toitures des premières zones.</translation>
    </message>
    <message>
        <source>Relative gap of the water balance; at most 1e-9</source>
        <translation>Écart relatif du bilan d'eau ; 1e-9 au plus</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Return period (years)</source>
        <translation>Période de retour (ans)</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Toiture</translation>
    </message>
    <message>
        <source>Roof area x runoff coefficient x hydraulic efficiency</source>
        <translation>Surface de toiture x coefficient de ruissellement x rendement hydraulique</translation>
    </message>
    <message>
        <source>Roof materials that are not known, treated as unknown: {codes}.</source>
        <translation>Matériaux de toiture non reconnus, traités comme inconnus : {codes}.</translation>
    </message>
    <message>
        <source>Roof materials, as read</source>
        <translation>Matériaux de la toiture, tels que lus</translation>
    </message>
    <message>
        <source>Roofs</source>
        <translation>Toitures</translation>
    </message>
    <message>
        <source>Roofs and their shared tank</source>
        <translation>Toitures et leur cuve commune</translation>
    </message>
    <message>
        <source>Roofs by reason; a roof may have several</source>
        <translation>Toitures par motif ; une toiture peut en avoir plusieurs</translation>
    </message>
    <message>
        <source>Roofs connected to the tank</source>
        <translation>Toitures raccordées à la cuve</translation>
    </message>
    <message>
        <source>Roofs of one parcel or campus to one tank: the division that uses most water while each roof stays within a distance of its tank, simulated day by day, proved in parcels of few roofs. Roofs without a need (sheds, halls) bring their rain to those that lack it. Each roof tells what it brings.</source>
        <translation>Toitures d'une parcelle ou d'un campus vers une même cuve : le partage qui utilise le plus d'eau, chaque toiture restant à moins d'une distance de sa cuve, simulé jour par jour, prouvé dans les parcelles de peu de toitures. Les toitures sans besoin (hangars, halles) donnent leur pluie à celles qui en manquent. Chaque toiture dit ce qu'elle apporte.</translation>
    </message>
    <message>
        <source>Roofs that may be aided</source>
        <translation>Toitures qui peuvent être aidées</translation>
    </message>
    <message>
        <source>Roofs with a simulated tank: the sums are theirs</source>
        <translation>Toitures dont la cuve est simulée : les sommes sont les leurs</translation>
    </message>
    <message>
        <source>Roofs with the status exclu</source>
        <translation>Toitures de statut exclu</translation>
    </message>
    <message>
        <source>Roofs with the status restreint</source>
        <translation>Toitures de statut restreint</translation>
    </message>
    <message>
        <source>Roofs with the status verifier</source>
        <translation>Toitures de statut verifier</translation>
    </message>
    <message>
        <source>Roofs with their demand</source>
        <translation>Toitures avec leur besoin</translation>
    </message>
    <message>
        <source>Roofs with their tank</source>
        <translation>Toitures avec leur cuve</translation>
    </message>
    <message>
        <source>Roofs with two estimated inputs or more</source>
        <translation>Toitures ayant deux données estimées ou plus</translation>
    </message>
    <message>
        <source>Roofs without reservation alone: {low} to {high} (median {middle}).</source>
        <translation>Toitures sans réserve seules : {low} à {high} (médiane {middle}).</translation>
    </message>
    <message>
        <source>Roofs, parcels or zones</source>
        <translation>Toitures, parcelles ou zones</translation>
    </message>
    <message>
        <source>Round up to a tank of the market</source>
        <translation>Arrondir à une cuve du commerce</translation>
    </message>
    <message>
        <source>Row of rain_crops.csv.</source>
        <translation>Ligne de rain_crops.csv.</translation>
    </message>
    <message>
        <source>Row of rain_soils.csv.</source>
        <translation>Ligne de rain_soils.csv.</translation>
    </message>
    <message>
        <source>Row of the table of costs: enterree (buried), aerienne (above ground).</source>
        <translation>Ligne de la table des coûts : enterree, aerienne (hors sol).</translation>
    </message>
    <message>
        <source>Row of the table of rules</source>
        <translation>Ligne de la table des règles</translation>
    </message>
    <message>
        <source>Rows of four cells: a computed field or a field of the zones; + (more is better) or -; a weight above 0; potentiel or enjeu. Empty: the criteria of rain_zone_criteria.csv, all of them on the potential.</source>
        <translation>Lignes de quatre cellules : un champ calculé ou un champ des zones ; + (plus vaut mieux) ou - ; un poids supérieur à 0 ; potentiel ou enjeu. Vide : les critères de rain_zone_criteria.csv, tous sur le potentiel.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Run 'Qualify roofs' first.</source>
        <translation>Lancer d'abord « Qualifier les toitures ».</translation>
    </message>
    <message>
        <source>Runoff coefficient</source>
        <translation>Coefficient de ruissellement</translation>
    </message>
    <message>
        <source>Runoff coefficient of the roof</source>
        <translation>Coefficient de ruissellement de la toiture</translation>
    </message>
    <message>
        <source>Runoff coefficient without a known material</source>
        <translation>Coefficient de ruissellement sans matériau connu</translation>
    </message>
    <message>
        <source>Runoff coefficients</source>
        <translation>Coefficients de ruissellement</translation>
    </message>
    <message>
        <source>Runoff kept by the tanks, by size of tank</source>
        <translation>Ruissellement retenu par les cuves, selon leur volume</translation>
    </message>
    <message>
        <source>Runoff of gardens and fields, flows from upstream and the state of the sewers are not in it.</source>
        <translation>Le ruissellement des jardins et des champs, les apports de l'amont et l'état des réseaux n'y sont pas.</translation>
    </message>
    <message>
        <source>SISPEA prices of drinking water: a JSON keyed by INSEE code, or a CSV with a code and a price. Needs the communes; where they tell nothing the price above holds.</source>
        <translation>Prix SISPEA de l'eau potable : un JSON dont les clés sont les codes INSEE, ou un CSV avec un code et un prix. Demande les communes ; où ils ne disent rien, le prix ci-dessus vaut.</translation>
    </message>
    <message>
        <source>Sealed (m²)</source>
        <translation>Imperméable (m²)</translation>
    </message>
    <message>
        <source>Sealed ground (ha)</source>
        <translation>Sol imperméable (ha)</translation>
    </message>
    <message>
        <source>Sealed ground / area of the place</source>
        <translation>Sol imperméable / surface du lieu</translation>
    </message>
    <message>
        <source>Sealed ground = land cover that is sealed and not built. Infiltration, clay and water table: the least favourable level that covers enough of the place (rain_infiltration.csv, rain_desealing.csv). Order: by class, then by ground to open. Cerema's territory method (EPODES) crosses the same two maps and takes constraints away.</source>
        <translation>Sol imperméable = occupation du sol revêtue et non bâtie. Infiltration, argiles et nappe : le niveau le moins favorable qui couvre assez du lieu (rain_infiltration.csv, rain_desealing.csv). Ordre : par classe, puis par surface à ouvrir. La méthode territoriale du Cerema (EPODES) croise les deux mêmes cartes et retire les contraintes.</translation>
    </message>
    <message>
        <source>Sealed ground without the buildings</source>
        <translation>Sol imperméable sans les bâtiments</translation>
    </message>
    <message>
        <source>Second use of the building, as read</source>
        <translation>Second usage du bâtiment, tel que lu</translation>
    </message>
    <message>
        <source>Sector {rule}: the first {keep} mm of each rain are kept on the plot, by infiltration, evaporation or use: here {days} of the rain days and {volume} of the rain of a year.</source>
        <translation>Secteur {rule} : les {keep} premiers millimètres de chaque pluie sont gardés sur la parcelle, par infiltration, évaporation ou usage : ici {days} des jours de pluie et {volume} de la pluie d'une année.</translation>
    </message>
    <message>
        <source>Series {post} has no coordinates: whether it rains there as it does on these roofs is not known. Give its place with STATIONS.</source>
        <translation>La série {post} n'a pas de coordonnées : on ne sait pas s'il y pleut comme sur ces toitures. Donnez sa place avec STATIONS.</translation>
    </message>
    <message>
        <source>Series {post} {name} is short ({years} years) and no long neighbour within {km} km has two years in common.</source>
        <translation>La série {post} {name} est courte ({years} année{years:|s}) et aucune voisine longue à moins de {km} km n'a deux années en commun.</translation>
    </message>
    <message>
        <source>Series {post} {name} is short ({years} years): the coverage may vary by several points.</source>
        <translation>La série {post} {name} est courte ({years} ans) : la couverture peut varier de plusieurs points.</translation>
    </message>
    <message>
        <source>Series {post} {name} left out: {years} valid years. 'Prepare daily rain series' can extend it by a long neighbour, with its error (EXTEND).</source>
        <translation>Série {post} {name} écartée : {years} année{years:|s} valide{years:|s}. « Préparer les séries de pluie journalière » peut la prolonger par une voisine longue, avec son erreur (EXTEND).</translation>
    </message>
    <message>
        <source>Series {post} {name}: {before} years of its own, made {after} by {other} ({km} km), month by month and rank by rank. Error on {years} years left out one by one: {error} % of the yearly rain (bias {bias} %), wet days {wet} %.</source>
        <translation>Série {post} {name} : {before} année{before:|s} à elle, portée{before:|s} à {after} par {other} ({km} km), mois par mois et rang par rang. Erreur sur {years} année{years:|s} mise{years:|s} de côté une à une : {error} % de la pluie annuelle (biais {bias} %), jours de pluie {wet} %.</translation>
    </message>
    <message>
        <source>Series {post} {name}: {count} doubtful values (quality code 2) are dropped, their days are missing.</source>
        <translation>Série {post} {name} : {count} valeur{count:|s} douteuse{count:|s} (code qualité 2) {count:écartée, son jour manque|écartées, leurs jours manquent}.</translation>
    </message>
    <message>
        <source>Series {post} {name}: {missing} % of days missing, {filled} % filled from {source}; never set to 0.</source>
        <translation>Série {post} {name} : {missing} % de jours manquants, {filled} % complétés par {source} ; jamais remplacés par 0.</translation>
    </message>
    <message>
        <source>Series {post} {name}: {missing} % of days missing; never set to 0.</source>
        <translation>Série {post} {name} : {missing} % de jours manquants ; jamais mis à 0.</translation>
    </message>
    <message>
        <source>Sets of near weights</source>
        <translation>Jeux de poids proches</translation>
    </message>
    <message>
        <source>Several rain series, and these have no coordinates: {posts}. Give them in the file or with STATIONS.</source>
        <translation>Plusieurs séries de pluie, dont celles-ci sans coordonnées : {posts}. Les donner dans le fichier ou avec STATIONS.</translation>
    </message>
    <message>
        <source>Sewer catchments</source>
        <translation>Bassins de collecte</translation>
    </message>
    <message>
        <source>Share of near weights that keep it there</source>
        <translation>Part des jeux de poids proches qui l'y maintiennent</translation>
    </message>
    <message>
        <source>Share of the cost that the aid pays.</source>
        <translation>Part du coût que l'aide paie.</translation>
    </message>
    <message>
        <source>Share of the days with a demand that are fully served</source>
        <translation>Part des jours de besoin entièrement servis</translation>
    </message>
    <message>
        <source>Share of the demand covered, by size of tank</source>
        <translation>Part du besoin couverte, selon le volume des cuves</translation>
    </message>
    <message>
        <source>Share of the demand that is covered</source>
        <translation>Part du besoin couverte</translation>
    </message>
    <message>
        <source>Share of the demand that the tank must cover, on average over the years.</source>
        <translation>Part du besoin que la cuve doit couvrir, en moyenne sur les années.</translation>
    </message>
    <message>
        <source>Share of the eligible roofs that are equipped</source>
        <translation>Part des toitures éligibles équipées</translation>
    </message>
    <message>
        <source>Share of the rain of a mean year that is kept</source>
        <translation>Part de la pluie d'une année moyenne qui est gardée</translation>
    </message>
    <message>
        <source>Share of the rain that runs off</source>
        <translation>Part de la pluie qui ruisselle</translation>
    </message>
    <message>
        <source>Share of the roof's runoff kept by the tank, on average</source>
        <translation>Part du ruissellement de la toiture retenue par la cuve, en moyenne</translation>
    </message>
    <message>
        <source>Share of the roofs kept</source>
        <translation>Part des toitures retenues</translation>
    </message>
    <message>
        <source>Share of the runoff that the filter lets into the tank (eta of EN 16941-1).</source>
        <translation>Part du ruissellement que le filtre laisse entrer dans la cuve (êta de la norme EN 16941-1).</translation>
    </message>
    <message>
        <source>Share of the seven data that are known</source>
        <translation>Part des sept données qui sont connues</translation>
    </message>
    <message>
        <source>Share of the simulated roofs' runoff kept</source>
        <translation>Part du ruissellement des toitures simulées qui est retenue</translation>
    </message>
    <message>
        <source>Share of the used volume: fast lever</source>
        <translation>Part du volume utilisé : levier rapide</translation>
    </message>
    <message>
        <source>Share of the volume</source>
        <translation>Part du volume</translation>
    </message>
    <message>
        <source>Share of the weight of an axis that must be known.</source>
        <translation>Part du poids d'un axe qui doit être connue.</translation>
    </message>
    <message>
        <source>Share of the weight of the criteria that is known</source>
        <translation>Part connue du poids des critères</translation>
    </message>
    <message>
        <source>Share of their demand</source>
        <translation>Part de leur besoin</translation>
    </message>
    <message>
        <source>Shared less separate</source>
        <translation>En commun moins séparément</translation>
    </message>
    <message>
        <source>Shared tanks</source>
        <translation>Cuves communes</translation>
    </message>
    <message>
        <source>Shares of the eligible roofs, separated by commas: 10,30,100.</source>
        <translation>Parts des toitures éligibles, séparées par des virgules : 10,30,100.</translation>
    </message>
    <message>
        <source>Sharing the tanks</source>
        <translation>Partage des cuves</translation>
    </message>
    <message>
        <source>Simulate tanks day by day</source>
        <translation>Simuler les cuves au pas de temps journalier</translation>
    </message>
    <message>
        <source>Simulated roofs</source>
        <translation>Toitures simulées</translation>
    </message>
    <message>
        <source>Simulated tanks</source>
        <translation>Cuves simulées</translation>
    </message>
    <message>
        <source>Simulates the tank of each roof day by day over the valid years of its rain series and gives resource, used volume, overflow, coverage on average, in a dry year, in the worst and best year, and the water balance.</source>
        <translation>Simule la cuve de chaque toiture jour après jour sur les années valides de sa série de pluie et donne la ressource, le volume utilisé, le trop-plein, la couverture en moyenne, en année sèche, la pire et la meilleure année, et le bilan d'eau.</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Seuil (m²)</translation>
    </message>
    <message>
        <source>Size of the law</source>
        <translation>Seuil du texte</translation>
    </message>
    <message>
        <source>Size of the shared tank</source>
        <translation>Taille de la cuve commune</translation>
    </message>
    <message>
        <source>Size of the tank</source>
        <translation>Volume de la cuve</translation>
    </message>
    <message>
        <source>Size of the tanks</source>
        <translation>Volume des cuves</translation>
    </message>
    <message>
        <source>Size tanks</source>
        <translation>Dimensionner les cuves</translation>
    </message>
    <message>
        <source>Sized tanks</source>
        <translation>Cuves dimensionnées</translation>
    </message>
    <message>
        <source>Sizes of EN, SHARE, PER_M2 and TARGET are rounded up to the next size that is sold.</source>
        <translation>Les volumes de EN, SHARE, PER_M2 et TARGET sont arrondis au volume du commerce supérieur.</translation>
    </message>
    <message>
        <source>Sizes of the law that are looked at</source>
        <translation>Seuils des textes qui sont regardés</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Dimensionnement</translation>
    </message>
    <message>
        <source>Slope (%)</source>
        <translation>Pente (%)</translation>
    </message>
    <message>
        <source>Smaller roofs get the status exclu.</source>
        <translation>Les toitures plus petites ont le statut exclu.</translation>
    </message>
    <message>
        <source>Smallest leak (L/s)</source>
        <translation>Plus petite fuite (L/s)</translation>
    </message>
    <message>
        <source>Smallest roof (m2)</source>
        <translation>Plus petite toiture (m²)</translation>
    </message>
    <message>
        <source>Smallest tank that reaches the target; null: none</source>
        <translation>Plus petite cuve qui atteint la cible ; nul : aucune</translation>
    </message>
    <message>
        <source>Soil of what is watered</source>
        <translation>Sol de ce qui est arrosé</translation>
    </message>
    <message>
        <source>Soils</source>
        <translation>Sols</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>Stakes</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>State of the building, as read</source>
        <translation>État du bâtiment, tel que lu</translation>
    </message>
    <message>
        <source>Station of the coefficients</source>
        <translation>Station des coefficients</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status of the roofs</source>
        <translation>Statut des toitures</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Sum of the roofs with a tank each</source>
        <translation>Somme des toitures avec une cuve chacune</translation>
    </message>
    <message>
        <source>Sum; null without Montana</source>
        <translation>Somme ; vide sans Montana</translation>
    </message>
    <message>
        <source>Sums a rainwater potential by commune, IRIS, sewer basin or square, scores the zones on two separate axes, potential and stakes, ranks them, and says how complete each score is and how firm each rank is when the weights move a little. A missing criterion lowers the completeness; it never counts as zero.</source>
        <translation>Somme un potentiel d'eau de pluie par commune, IRIS, bassin de collecte ou carreau, note les zones sur deux axes séparés, potentiel et enjeu, les classe, et dit à quel point chaque score est complet et chaque rang solide quand les poids bougent un peu. Un critère absent abaisse la complétude ; il ne compte jamais pour zéro.</translation>
    </message>
    <message>
        <source>Swelling clay</source>
        <translation>Argiles gonflantes</translation>
    </message>
    <message>
        <source>TANKS: {words} cannot be read; write litres, or x and a multiple, such as 1000,3000,x1.</source>
        <translation>TANKS : {words} illisible ; écrire des litres, ou x et un multiple, par exemple 1000,3000,x1.</translation>
    </message>
    <message>
        <source>TANK_VALUE is {value}; with {mode} it must lie in [{low}, {high}] ({unit}).</source>
        <translation>TANK_VALUE vaut {value} ; avec {mode} il doit être dans [{low}, {high}] ({unit}).</translation>
    </message>
    <message>
        <source>Table {table}, pack {pack}: no row {name}.</source>
        <translation>Table {table}, jeu {pack} : ligne {name} absente.</translation>
    </message>
    <message>
        <source>Table {table}, pack {pack}: rules that cannot be applied: {rules}.</source>
        <translation>Table {table}, jeu {pack} : règles inapplicables : {rules}.</translation>
    </message>
    <message>
        <source>Table {table}: effects that are none of {expected}: {values}.</source>
        <translation>Table {table} : effets qui ne sont pas parmi {expected} : {values}.</translation>
    </message>
    <message>
        <source>Table {table}: no row {name}; the table holds {present}.</source>
        <translation>Table {table} : pas de ligne {name} ; la table contient {present}.</translation>
    </message>
    <message>
        <source>Table {table}: no usable cost for the type {kind}; the table holds {present}.</source>
        <translation>Table {table} : pas de coût utilisable pour le type {kind} ; la table contient {present}.</translation>
    </message>
    <message>
        <source>Table {table}: rules that cannot be applied: {rules}.</source>
        <translation>Table {table} : règles qui ne peuvent pas être appliquées : {rules}.</translation>
    </message>
    <message>
        <source>Table {table}: seasons that are none of {expected}: {values}.</source>
        <translation>Table {table} : saisons qui ne sont pas parmi {expected} : {values}.</translation>
    </message>
    <message>
        <source>Table {table}: sizes that cannot be applied: {rows}.</source>
        <translation>Table {table} : seuils qui ne peuvent s'appliquer : {rows}.</translation>
    </message>
    <message>
        <source>Taken from summaries, still to be read on the text: {reasons}.</source>
        <translation>Repris de résumés, encore à relire dans le texte : {reasons}.</translation>
    </message>
    <message>
        <source>Tank after which the next size brings little</source>
        <translation>Cuve au-delà de laquelle la taille suivante apporte peu</translation>
    </message>
    <message>
        <source>Tank of the input: storage for use</source>
        <translation>Cuve de l'entrée : stockage pour l'usage</translation>
    </message>
    <message>
        <source>Tank, in litres per m² of effective roof</source>
        <translation>Cuve, en litres par m² de toiture efficace</translation>
    </message>
    <message>
        <source>Tank: litres, or x and a multiple of the tank of the input</source>
        <translation>Cuve : litres, ou x et un multiple de la cuve d'entrée</translation>
    </message>
    <message>
        <source>Tank: rule {mode}, value {value}. Legal rules: {pack}, in force since {date}.</source>
        <translation>Cuve : règle {mode}, valeur {value}. Règles juridiques : {pack}, en vigueur depuis le {date}.</translation>
    </message>
    <message>
        <source>Tanks</source>
        <translation>Cuves</translation>
    </message>
    <message>
        <source>Tanks and their aid</source>
        <translation>Cuves et leur aide</translation>
    </message>
    <message>
        <source>Tanks for a budget of aid</source>
        <translation>Cuves pour un budget d'aide</translation>
    </message>
    <message>
        <source>Tanks on {count} roofs would replace about {used} of drinking water.</source>
        <translation>Toits équipés d'une cuve : {count} ; ils remplaceraient environ {used} d'eau potable.</translation>
    </message>
    <message>
        <source>Target coverage (%)</source>
        <translation>Couverture cible (%)</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts later than the decree of November 2024 were not read: check dates and sizes before writing to owners.</source>
        <translation>Les textes postérieurs au décret de novembre 2024 n'ont pas été lus : vérifiez dates et seuils avant d'écrire aux propriétaires.</translation>
    </message>
    <message>
        <source>That is {share} of what these buildings are estimated to need; roofs without reservation bring {free} of it.</source>
        <translation>C'est {share} du besoin estimé de ces bâtiments ; les toitures sans réserve en apportent {free}.</translation>
    </message>
    <message>
        <source>That volume over the zone</source>
        <translation>Ce volume réparti sur la zone</translation>
    </message>
    <message>
        <source>The 20 wettest days are those of each rain series: they differ from one series to another.</source>
        <translation>Les 20 jours les plus pluvieux sont ceux de chaque série de pluie : ils diffèrent d'une série à l'autre.</translation>
    </message>
    <message>
        <source>The activity zones of BD TOPO, which tell schools, care homes and offices.</source>
        <translation>Les zones d'activité de la BD TOPO, qui distinguent écoles, établissements de soin et bureaux.</translation>
    </message>
    <message>
        <source>The best set was not proved in the time given: another one may bring up to {bound}.</source>
        <translation>Le meilleur ensemble n'a pas été prouvé dans le temps donné : un autre peut apporter jusqu'à {bound}.</translation>
    </message>
    <message>
        <source>The budget buys no tank: none may be aided, or each one costs more.</source>
        <translation>Le budget n'achète aucune cuve : aucune ne peut être aidée, ou chacune coûte plus.</translation>
    </message>
    <message>
        <source>The carbon of making and laying the tanks is not counted, nor what sanitation charges would change.</source>
        <translation>Le carbone de la fabrication et de la pose des cuves n'est pas compté, ni ce que changerait la redevance d'assainissement.</translation>
    </message>
    <message>
        <source>The daily trace is for {most} features at most; there are {count}. Select some.</source>
        <translation>Le suivi journalier porte sur {most} entités au plus ; il y en a {count}. Sélectionnez-en une partie.</translation>
    </message>
    <message>
        <source>The demand is estimated, not measured.</source>
        <translation>Le besoin est estimé, non mesuré.</translation>
    </message>
    <message>
        <source>The demand of the buildings: their use, their dwellings, or a field of known demands.</source>
        <translation>Le besoin des bâtiments : leur usage, leurs logements, ou un champ de besoins connus.</translation>
    </message>
    <message>
        <source>The first places</source>
        <translation>Les premiers lieux</translation>
    </message>
    <message>
        <source>The first zones. Scores go from 0 to 100 among the zones.</source>
        <translation>Les premières zones. Les scores vont de 0 à 100 parmi les zones.</translation>
    </message>
    <message>
        <source>The first {count} lines; all are in OUTPUT_LIST.</source>
        <translation>Les {count} premières lignes ; toutes sont dans OUTPUT_LIST.</translation>
    </message>
    <message>
        <source>The first {count} rows; all are in the table of totals.</source>
        <translation>Les {count} premières lignes ; toutes sont dans la table des totaux.</translation>
    </message>
    <message>
        <source>The folder of temporary files, {folder}, could not take the rows that wait there ({reason}): make room on its disk. Nothing was written.</source>
        <translation>Le dossier des fichiers temporaires, {folder}, n'a pas pu prendre les lignes qui y attendent ({reason}) : faites de la place sur son disque. Rien n'a été écrit.</translation>
    </message>
    <message>
        <source>The gain shrinks as the tank grows. Water used is brought to all simulated roofs by their effective area.</source>
        <translation>Le gain diminue quand la cuve grandit. L'eau utilisée est ramenée à toutes les toitures simulées par leur surface efficace.</translation>
    </message>
    <message>
        <source>The inhabitants of {zones} zones were not shared: {per_home} a dwelling of this layer ({people} inhabitants, {homes} dwellings) in the most doubtful one. The layer holds only a part of their dwellings, or too many; each dwelling counts {persons} persons there.</source>
        <translation>Les habitants de {zones} zone{zones:|s} n'ont pas été répartis : {per_home} par logement de cette couche ({people} habitant{people:|s}, {homes} logement{homes:|s}) dans la plus douteuse. La couche ne contient qu'une partie de leurs logements, ou trop ; chaque logement y compte {persons} personne{persons:|s}.</translation>
    </message>
    <message>
        <source>The input's fields and the demand.</source>
        <translation>Les champs de l'entrée et le besoin.</translation>
    </message>
    <message>
        <source>The input's fields and the results of the simulation.</source>
        <translation>Les champs de l'entrée et les résultats de la simulation.</translation>
    </message>
    <message>
        <source>The input's fields and the sizes.</source>
        <translation>Les champs de l'entrée et les tailles.</translation>
    </message>
    <message>
        <source>The input's fields and the tank.</source>
        <translation>Les champs de l'entrée et la cuve.</translation>
    </message>
    <message>
        <source>The input's fields and the volumes.</source>
        <translation>Les champs de l'entrée et les volumes.</translation>
    </message>
    <message>
        <source>The input's fields and what was found.</source>
        <translation>Les champs de l'entrée et ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>The input's fields, costs, aid and choice.</source>
        <translation>Les champs de l'entrée, les coûts, l'aide et le choix.</translation>
    </message>
    <message>
        <source>The inventory of underground cavities (BRGM, municipality).</source>
        <translation>L'inventaire des cavités souterraines (BRGM, commune).</translation>
    </message>
    <message>
        <source>The knee is the smallest market size after which the next one brings less than this.</source>
        <translation>Le coude est la plus petite taille du marché après laquelle la suivante apporte moins que cette valeur.</translation>
    </message>
    <message>
        <source>The layer has no field statut: every roof may be aided, checked or not.</source>
        <translation>La couche n'a pas de champ statut : toute toiture peut être aidée, vérifiée ou non.</translation>
    </message>
    <message>
        <source>The map of exposure to swelling clay (BRGM).</source>
        <translation>La carte d'exposition aux argiles gonflantes (BRGM).</translation>
    </message>
    <message>
        <source>The map of rising water tables (BRGM).</source>
        <translation>La carte des remontées de nappe (BRGM).</translation>
    </message>
    <message>
        <source>The order compares the zones of this run with each other: a score is no absolute value.</source>
        <translation>L'ordre compare entre elles les zones de ce calcul : une note n'est pas une valeur absolue.</translation>
    </message>
    <message>
        <source>The order of draw and inflow within a day is a convention: the four rules bound its effect.</source>
        <translation>L'ordre du prélèvement et de l'apport dans la journée est une convention : les quatre règles en bornent l'effet.</translation>
    </message>
    <message>
        <source>The overhang of the eaves and roof terraces open to people are not seen from above.</source>
        <translation>Le débord des toitures et les terrasses accessibles ne se voient pas du ciel.</translation>
    </message>
    <message>
        <source>The price of drinking water of each commune (SISPEA), and the real use of the largest buildings.</source>
        <translation>Le prix de l'eau potable de chaque commune (SISPEA), et les consommations réelles des plus grands bâtiments.</translation>
    </message>
    <message>
        <source>The rain series are too short (under 10 valid years) to tell what a dry year brings.</source>
        <translation>Les séries de pluie sont trop courtes (moins de 10 années valides) pour dire ce que donne une année sèche.</translation>
    </message>
    <message>
        <source>The same on the 20 wettest days of the series: a tank is not a storm basin</source>
        <translation>De même, les 20 jours les plus pluvieux de la série : une cuve n'est pas un bassin d'orage</translation>
    </message>
    <message>
        <source>The same, roofs of status ok only</source>
        <translation>De même, toitures de statut ok seulement</translation>
    </message>
    <message>
        <source>The sentence and the table for the regulation, how sure they are, what to collect next.</source>
        <translation>La phrase et le tableau pour le règlement, leur sûreté, ce qu'il faut collecter ensuite.</translation>
    </message>
    <message>
        <source>The stability of the ranks was not computed.</source>
        <translation>La stabilité des rangs n'a pas été calculée.</translation>
    </message>
    <message>
        <source>The time ran out before a proof: another set may bring a little more.</source>
        <translation>Le temps a manqué pour une preuve : un autre ensemble peut apporter un peu plus.</translation>
    </message>
    <message>
        <source>The two axes are never multiplied. A criterion that is not known in a zone weighs nothing there: the weights are shared among the others and the completeness says so. Below {least} no score is given.</source>
        <translation>Les deux axes ne sont jamais multipliés. Un critère inconnu dans une zone n'y pèse rien : les poids se répartissent entre les autres et la complétude le dit. Au-dessous de {least}, aucun score n'est donné.</translation>
    </message>
    <message>
        <source>The usual value lies outside this range: some inputs can hardly move but one way, such as the litres per person of the chosen profile.</source>
        <translation>La valeur usuelle est hors de cet intervalle : certaines données ne peuvent guère varier que dans un sens, comme les litres par personne du profil choisi.</translation>
    </message>
    <message>
        <source>The volume to be held beyond them is not known: no Montana coefficients were given.</source>
        <translation>Le volume à retenir au-delà n'est pas connu : aucun coefficient de Montana n'a été donné.</translation>
    </message>
    <message>
        <source>The water balance of {count} roofs does not close (largest gap {gap}).</source>
        <translation>Le bilan d'eau de {count} toiture{count:|s} ne se ferme pas (plus grand écart {gap}).</translation>
    </message>
    <message>
        <source>The weights are a political choice; the stability tells which places depend on them.</source>
        <translation>Les poids sont un choix politique ; la stabilité dit quelles places en dépendent.</translation>
    </message>
    <message>
        <source>The works would cost {low} to {high} (usual: {usual}): bounds of the table of costs.</source>
        <translation>Les travaux coûteraient de {low} à {high} (usuel : {usual}) : bornes de la table des coûts.</translation>
    </message>
    <message>
        <source>The zones of ZONES with their sums, scores, classes and ranks.</source>
        <translation>Les zones de ZONES avec leurs sommes, scores, classes et rangs.</translation>
    </message>
    <message>
        <source>The zones with their sums, scores, classes and ranks.</source>
        <translation>Les zones avec leurs sommes, scores, classes et rangs.</translation>
    </message>
    <message>
        <source>The {count} first zones hold {share} of the rainwater used.</source>
        <translation>Les premières zones ({count}) portent {share} de l'eau de pluie utilisée.</translation>
    </message>
    <message>
        <source>The {count} roofs that would use most hold {share} of the volume; the first one, {name}, holds {alone} (status {status}).</source>
        <translation>Les {count} toitures qui utiliseraient le plus d'eau portent {share} du volume ; la première, {name}, en porte {alone} (statut {status}).</translation>
    </message>
    <message>
        <source>The {count} tanks proposed would cut the yearly runoff of these roofs by {mean}, but by only {wettest} on the 20 wettest days: a tank is not a storm basin.</source>
        <translation>{count} cuve{count:|s} proposée{count:|s} {count:réduirait|réduiraient} de {mean} le ruissellement annuel de {count:sa toiture|ces toitures}, mais de {wettest} seulement les 20 jours les plus pluvieux : une cuve n'est pas un bassin d'orage.</translation>
    </message>
    <message>
        <source>Their area</source>
        <translation>Leur surface</translation>
    </message>
    <message>
        <source>There is no rule '{name}'; the table holds {names}.</source>
        <translation>Il n'y a pas de règle « {name} » ; la table contient {names}.</translation>
    </message>
    <message>
        <source>They hold {held} on a very wet day.</source>
        <translation>Elles retiennent {held} un jour très pluvieux.</translation>
    </message>
    <message>
        <source>Those above, or just below, a size of the law.</source>
        <translation>Ceux qui dépassent un seuil du texte, ou l'approchent.</translation>
    </message>
    <message>
        <source>To be completed: something is not known</source>
        <translation>À compléter : une donnée manque</translation>
    </message>
    <message>
        <source>To be held (m³)</source>
        <translation>À retenir (m³)</translation>
    </message>
    <message>
        <source>To begin with: each place and each line is to be checked</source>
        <translation>Pour commencer : chaque lieu et chaque ligne est à vérifier</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To check: {parks} car parks, {roofs} roofs; with a public owner: {public}.</source>
        <translation>À vérifier : {parks} parc(s) de stationnement, {roofs} toiture(s) ; de propriétaire public : {public}.</translation>
    </message>
    <message>
        <source>Total, one time in ten above (%)</source>
        <translation>Total, une fois sur dix au-dessus (%)</translation>
    </message>
    <message>
        <source>Total, one time in ten below (%)</source>
        <translation>Total, une fois sur dix au-dessous (%)</translation>
    </message>
    <message>
        <source>Totals by catchment and rule</source>
        <translation>Totaux par bassin et par règle</translation>
    </message>
    <message>
        <source>Totals by catchment. A feature belongs to the catchment of a point inside it.</source>
        <translation>Totaux par bassin. Une entité appartient au bassin d'un point situé dedans.</translation>
    </message>
    <message>
        <source>Touching pieces counted as one car park</source>
        <translation>Morceaux qui se touchent, comptés comme un seul parc</translation>
    </message>
    <message>
        <source>Two buildings on one parcel are counted apart although they may share a tank: 'Shared tanks' (rainshared) computes it.</source>
        <translation>Deux bâtiments d'une même parcelle sont comptés à part alors qu'ils pourraient partager une cuve : « Cuves communes » (rainshared) le calcule.</translation>
    </message>
    <message>
        <source>Type of tank</source>
        <translation>Type de cuve</translation>
    </message>
    <message>
        <source>UPTAKE: {words} cannot be read; write percentages in ]0, 100], such as 10,30,100.</source>
        <translation>UPTAKE : {words} illisible ; écrire des pourcentages dans ]0, 100], par exemple 10,30,100.</translation>
    </message>
    <message>
        <source>USES is empty: choose at least one of {uses}.</source>
        <translation>USES est vide : choisir au moins un usage parmi {uses}.</translation>
    </message>
    <message>
        <source>USES: {uses} are not allowed by the rules {pack}; they allow {allowed}.</source>
        <translation>USES : {uses} ne sont pas permis par les règles {pack} ; elles permettent {allowed}.</translation>
    </message>
    <message>
        <source>Use of the tank less that without this roof</source>
        <translation>Usage de la cuve moins celui sans cette toiture</translation>
    </message>
    <message>
        <source>Used (m³ a year)</source>
        <translation>Utilisé (m³ par an)</translation>
    </message>
    <message>
        <source>Used volume / area of the zone</source>
        <translation>Volume utilisé / surface de la zone</translation>
    </message>
    <message>
        <source>Used volume / demand of all eligible roofs</source>
        <translation>Volume utilisé / besoin de toutes les toitures éligibles</translation>
    </message>
    <message>
        <source>Used volume / demand of the simulated roofs</source>
        <translation>Volume utilisé / besoin des toitures simulées</translation>
    </message>
    <message>
        <source>Used volume / drinking water of the inhabitants</source>
        <translation>Volume utilisé / eau potable des habitants</translation>
    </message>
    <message>
        <source>Used volume / resource</source>
        <translation>Volume utilisé / ressource</translation>
    </message>
    <message>
        <source>Used volume / resource of all eligible roofs</source>
        <translation>Volume utilisé / ressource de toutes les toitures éligibles</translation>
    </message>
    <message>
        <source>Used where no population zone is given.</source>
        <translation>Utilisé là où aucune zone de population n'est donnée.</translation>
    </message>
    <message>
        <source>Used with a tank of its own</source>
        <translation>Utilisé avec une cuve à elle</translation>
    </message>
    <message>
        <source>Uses of rainwater</source>
        <translation>Usages de l'eau de pluie</translation>
    </message>
    <message>
        <source>Uses that are not known, treated as unknown: {uses}.</source>
        <translation>Usages non reconnus, traités comme inconnus : {uses}.</translation>
    </message>
    <message>
        <source>VOLUME: water used in a year. RUNOFF: water held on a very wet day.</source>
        <translation>VOLUME : eau utilisée par an. RUNOFF : eau retenue un jour très pluvieux.</translation>
    </message>
    <message>
        <source>Valid years</source>
        <translation>Années valides</translation>
    </message>
    <message>
        <source>Valid years of rain</source>
        <translation>Années de pluie valides</translation>
    </message>
    <message>
        <source>Value of the sizing rule</source>
        <translation>Valeur de la règle de dimensionnement</translation>
    </message>
    <message>
        <source>Values with quality code 2, dropped</source>
        <translation>Valeurs de code qualité 2, écartées</translation>
    </message>
    <message>
        <source>Vegetation inside, which the decree leaves out</source>
        <translation>Végétation à l'intérieur, que le décret ne compte pas</translation>
    </message>
    <message>
        <source>Volumes come from a table of tanks and demands: a floor, in practice less than 2 % under the exact value.</source>
        <translation>Les volumes viennent d'une table de cuves et de besoins : valeur plancher, en pratique moins de 2 % sous la valeur exacte.</translation>
    </message>
    <message>
        <source>Volumes of the zoning</source>
        <translation>Volumes du zonage</translation>
    </message>
    <message>
        <source>WC, LINGE (laundry), ARROSAGE (watering), SOLS (floors), EXTERIEUR (outdoor cleaning), or PACK: all uses that the legal rules allow. A use that they do not allow is refused. At least one.</source>
        <translation>WC, LINGE (lave-linge), ARROSAGE, SOLS (lavage des sols), EXTERIEUR (nettoyage extérieur), ou PACK : tous les usages que les règles juridiques permettent. Un usage qu'elles ne permettent pas est refusé. Au moins un.</translation>
    </message>
    <message>
        <source>Water in the tank in the evening</source>
        <translation>Eau dans la cuve le soir</translation>
    </message>
    <message>
        <source>Water saved less energy and upkeep; null without a price</source>
        <translation>Eau économisée moins énergie et entretien ; vide sans prix</translation>
    </message>
    <message>
        <source>Water table</source>
        <translation>Nappe</translation>
    </message>
    <message>
        <source>Water that reaches the tank</source>
        <translation>Eau qui parvient à la cuve</translation>
    </message>
    <message>
        <source>Water used (m³ a year)</source>
        <translation>Eau utilisée (m³ par an)</translation>
    </message>
    <message>
        <source>Watered area of houses with one or two dwellings.</source>
        <translation>Surface arrosée des maisons d'un ou deux logements.</translation>
    </message>
    <message>
        <source>Watered ground (m2)</source>
        <translation>Sol arrosé (m2)</translation>
    </message>
    <message>
        <source>Watering by the balance of the soil: {litres} L/m2 a year over {years} years (flat practice: {flat}).</source>
        <translation>Arrosage par le bilan du sol : {litres} L/m2 par an sur {years} année{years:|s} (pratique à plat : {flat}).</translation>
    </message>
    <message>
        <source>Watering, mean of the year</source>
        <translation>Arrosage, moyenne de l'année</translation>
    </message>
    <message>
        <source>Weight in its axis</source>
        <translation>Poids dans son axe</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>What is estimated</source>
        <translation>Ce qui est estimé</translation>
    </message>
    <message>
        <source>What is uncertain</source>
        <translation>Ce qui est incertain</translation>
    </message>
    <message>
        <source>What is watered</source>
        <translation>Ce qui est arrosé</translation>
    </message>
    <message>
        <source>What moves the used volume most among the draws</source>
        <translation>Ce qui fait le plus varier le volume utilisé parmi les tirages : personnes, profil, activite, filtre, ruissellement ou pluie</translation>
    </message>
    <message>
        <source>What must be checked, separated by |</source>
        <translation>Ce qui doit être vérifié, séparé par |</translation>
    </message>
    <message>
        <source>What speaks against it and what is not known, separated by |</source>
        <translation>Ce qui s'y oppose et ce qui n'est pas connu, séparé par |</translation>
    </message>
    <message>
        <source>What the aid may cost in all.</source>
        <translation>Ce que l'aide peut coûter en tout.</translation>
    </message>
    <message>
        <source>What the budget buys, what it costs, how sure that is, what to collect next.</source>
        <translation>Ce que le budget achète, ce que cela coûte, à quel point c'est sûr, ce qu'il faut collecter ensuite.</translation>
    </message>
    <message>
        <source>What the order is made of</source>
        <translation>De quoi l'ordre est fait</translation>
    </message>
    <message>
        <source>What the roofs could give</source>
        <translation>Ce que les toitures pourraient donner</translation>
    </message>
    <message>
        <source>What the tanks would cost</source>
        <translation>Ce que coûteraient les cuves</translation>
    </message>
    <message>
        <source>What was given, the result in plain words, curves, what is uncertain, what to collect next.</source>
        <translation>Ce qui a été donné, le résultat en mots simples, les courbes, ce qui est incertain, ce qu'il faut recueillir ensuite.</translation>
    </message>
    <message>
        <source>Where no field tells one. 1: all the rain runs off.</source>
        <translation>Là où aucun champ n'en donne. 1 : toute la pluie ruisselle.</translation>
    </message>
    <message>
        <source>Where the coefficient comes from: saisi, materiau, usage or defaut</source>
        <translation>Origine du coefficient : saisi, materiau, usage ou defaut</translation>
    </message>
    <message>
        <source>Where the demand comes from: saisi, observe, estime or absent</source>
        <translation>Origine du besoin : saisi, observe, estime ou absent</translation>
    </message>
    <message>
        <source>Which rain series serves which roof: the roofs in the colour of their series, grey without one.</source>
        <translation>Quelle série de pluie sert quelle toiture : les toitures à la couleur de leur série, en gris sans série.</translation>
    </message>
    <message>
        <source>Which roofs first</source>
        <translation>Quelles toitures d'abord</translation>
    </message>
    <message>
        <source>Which zones come first, why, how firm that is, what is uncertain, what to collect next.</source>
        <translation>Quelles zones viennent en premier, pourquoi, avec quelle solidité, ce qui est incertain, que recueillir ensuite.</translation>
    </message>
    <message>
        <source>Whole layer</source>
        <translation>Toute la couche</translation>
    </message>
    <message>
        <source>Why these zones</source>
        <translation>Pourquoi ces zones</translation>
    </message>
    <message>
        <source>With a tank of {tank}, a roof of {area} (the median one) would cover about {cover} of its estimated demand.</source>
        <translation>Avec une cuve de {tank}, une toiture de {area} (la médiane) couvrirait environ {cover} de son besoin estimé.</translation>
    </message>
    <message>
        <source>With reservations: slow soil, clay, slope or near water table</source>
        <translation>Sous réserve : sol lent, argiles, pente ou nappe proche</translation>
    </message>
    <message>
        <source>With the shared tank</source>
        <translation>Avec la cuve commune</translation>
    </message>
    <message>
        <source>With these rules, {volume} would be kept at each rain.</source>
        <translation>Avec ces règles, {volume} seraient gardés à chaque pluie.</translation>
    </message>
    <message>
        <source>Without aid half of the tanks that pay back do so within {years} years ({low} with low costs and high volumes; with the reverse {lost} of {count} no longer do).</source>
        <translation>Sans aide, la moitié des cuves qui se remboursent le font en {years} ans au plus ({low} avec des coûts bas et des volumes hauts ; dans le cas inverse {lost} sur {count} ne se remboursent plus).</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Rédaction du rapport</translation>
    </message>
    <message>
        <source>YEARS is '{years}'; write two years in order, such as 1996-2025.</source>
        <translation>YEARS vaut '{years}' ; écrire deux années dans l'ordre, par exemple 1996-2025.</translation>
    </message>
    <message>
        <source>Year the building appeared</source>
        <translation>Année d'apparition du bâtiment</translation>
    </message>
    <message>
        <source>Yearly demand for rainwater</source>
        <translation>Besoin annuel en eau de pluie</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Years left out one by one; null: none</source>
        <translation>Années mises de côté une à une ; vide : aucun prolongement</translation>
    </message>
    <message>
        <source>Years of the projections</source>
        <translation>Années des projections</translation>
    </message>
    <message>
        <source>Years with few enough missing days</source>
        <translation>Années ayant assez peu de jours manquants</translation>
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
        <source>Zones by class, with their rank</source>
        <translation>Zones par classe, avec leur rang</translation>
    </message>
    <message>
        <source>Zones in order</source>
        <translation>Les zones dans l'ordre</translation>
    </message>
    <message>
        <source>Zones to rank</source>
        <translation>Zones à classer</translation>
    </message>
    <message>
        <source>Zones where it counts</source>
        <translation>Zones où il compte</translation>
    </message>
    <message>
        <source>agir, levier, besoin, secondaire; fort, faible without stakes; incomplet</source>
        <translation>agir, levier, besoin, secondaire ; fort, faible sans critère d'enjeu ; incomplet</translation>
    </message>
    <message>
        <source>all roofs but the excluded ones</source>
        <translation>toutes les toitures sauf les exclues</translation>
    </message>
    <message>
        <source>all simulated roofs</source>
        <translation>toutes les toitures simulées</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>bon: 10 valid years or more; court: 5 to 9; insuffisant: fewer than 5</source>
        <translation>bon : 10 années valides ou plus ; court : 5 à 9 ; insuffisant : moins de 5</translation>
    </message>
    <message>
        <source>car parks and roofs to check</source>
        <translation>parcs de stationnement et toitures à vérifier</translation>
    </message>
    <message>
        <source>cavities</source>
        <translation>cavités</translation>
    </message>
    <message>
        <source>close to a size of the law</source>
        <translation>proche d'un seuil</translation>
    </message>
    <message>
        <source>constrained</source>
        <translation>contraint</translation>
    </message>
    <message>
        <source>demand known or estimated</source>
        <translation>besoin connu ou estimé</translation>
    </message>
    <message>
        <source>demand of activities</source>
        <translation>besoin des activités</translation>
    </message>
    <message>
        <source>distance unknown</source>
        <translation>distance inconnue</translation>
    </message>
    <message>
        <source>drawn after the overflow, the lower bound (YAS)</source>
        <translation>prélèvement après le trop-plein, borne basse (YAS)</translation>
    </message>
    <message>
        <source>drawn before the overflow, the upper bound (YBS)</source>
        <translation>prélèvement avant le trop-plein, borne haute (YBS)</translation>
    </message>
    <message>
        <source>drinking water replaced</source>
        <translation>d'eau potable remplacée</translation>
    </message>
    <message>
        <source>drinking water replaced, roofs without reservation</source>
        <translation>d'eau potable remplacée, toitures sans réserve</translation>
    </message>
    <message>
        <source>efficiency of the filter</source>
        <translation>rendement du filtre</translation>
    </message>
    <message>
        <source>eight times out of ten {low} to {high}</source>
        <translation>huit fois sur dix, de {low} à {high}</translation>
    </message>
    <message>
        <source>excluded from the simulation</source>
        <translation>écartée de la simulation</translation>
    </message>
    <message>
        <source>exemptions of the text</source>
        <translation>exonérations du texte</translation>
    </message>
    <message>
        <source>favorable, sous_reserve, a_completer, peu_favorable, contraint or sans_objet</source>
        <translation>favorable, sous_reserve, a_completer, peu_favorable, contraint ou sans_objet</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>favorable</translation>
    </message>
    <message>
        <source>filled, overflowing, then drawn (FSW)</source>
        <translation>remplissage, trop-plein, puis prélèvement (FSW)</translation>
    </message>
    <message>
        <source>first millimetres of the rules</source>
        <translation>premiers millimètres des règles</translation>
    </message>
    <message>
        <source>fort, moyen, faible, or 3, 2, 1.</source>
        <translation>fort, moyen, faible, ou 3, 2, 1.</translation>
    </message>
    <message>
        <source>hardly favourable</source>
        <translation>peu favorable</translation>
    </message>
    <message>
        <source>held by the tanks proposed</source>
        <translation>tenus par les cuves proposées</translation>
    </message>
    <message>
        <source>high potential</source>
        <translation>potentiel fort</translation>
    </message>
    <message>
        <source>high potential and high stakes: act first</source>
        <translation>potentiel fort et enjeu fort : agir d'abord</translation>
    </message>
    <message>
        <source>high potential, lower stakes: a lever</source>
        <translation>potentiel fort, enjeu moindre : un levier</translation>
    </message>
    <message>
        <source>in favourable places</source>
        <translation>dans des lieux favorables</translation>
    </message>
    <message>
        <source>kept at each rain</source>
        <translation>gardés à chaque pluie</translation>
    </message>
    <message>
        <source>land cover</source>
        <translation>occupation du sol</translation>
    </message>
    <message>
        <source>left to add</source>
        <translation>qui restent à ajouter</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>moins vaut mieux</translation>
    </message>
    <message>
        <source>litres per person</source>
        <translation>litres par personne</translation>
    </message>
    <message>
        <source>lower potential</source>
        <translation>potentiel moindre</translation>
    </message>
    <message>
        <source>lower potential and lower stakes</source>
        <translation>potentiel moindre et enjeu moindre</translation>
    </message>
    <message>
        <source>lower potential, high stakes: a need</source>
        <translation>potentiel moindre, enjeu fort : un besoin</translation>
    </message>
    <message>
        <source>million € for these tanks, laid and connected</source>
        <translation>millions d'euros pour ces cuves, posées et raccordées</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>plus vaut mieux</translation>
    </message>
    <message>
        <source>m³ a year</source>
        <translation>m³ par an</translation>
    </message>
    <message>
        <source>m³ per ha</source>
        <translation>m³ par ha</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no reservation known</source>
        <translation>aucune réserve connue</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing to open</source>
        <translation>rien à ouvrir</translation>
    </message>
    <message>
        <source>number of roofs</source>
        <translation>nombre de toitures</translation>
    </message>
    <message>
        <source>of aid</source>
        <translation>d'aide</translation>
    </message>
    <message>
        <source>of aid for a m³ a year</source>
        <translation>d'aide par m³ annuel</translation>
    </message>
    <message>
        <source>of it in the {count} first zones</source>
        <translation>en sont dans les {count} premières zones</translation>
    </message>
    <message>
        <source>of sealed ground without buildings</source>
        <translation>de sol imperméable hors bâtiments</translation>
    </message>
    <message>
        <source>of the estimated demand</source>
        <translation>du besoin estimé</translation>
    </message>
    <message>
        <source>of works: {cost}</source>
        <translation>pour {cost} de travaux</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>ok, restreint, verifier or exclu: a pre-diagnosis, no legal opinion</source>
        <translation>ok, restreint, verifier ou exclu : un pré-diagnostic, pas un avis juridique</translation>
    </message>
    <message>
        <source>once the tanks that count are there</source>
        <translation>une fois posées les cuves qui comptent</translation>
    </message>
    <message>
        <source>orders of magnitude: {low} to {high} million €</source>
        <translation>ordres de grandeur : de {low} à {high} millions d'euros</translation>
    </message>
    <message>
        <source>owner not known</source>
        <translation>propriétaire inconnu</translation>
    </message>
    <message>
        <source>parc: car park; toiture: roof</source>
        <translation>parc : parc de stationnement ; toiture : toiture</translation>
    </message>
    <message>
        <source>persons per dwelling</source>
        <translation>personnes par logement</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>polluted sites</source>
        <translation>sites pollués</translation>
    </message>
    <message>
        <source>potential</source>
        <translation>potentiel</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>rain that could reach tanks</source>
        <translation>de pluie qui pourrait rejoindre des cuves</translation>
    </message>
    <message>
        <source>rainwater used, all zones</source>
        <translation>d'eau de pluie utilisée, toutes zones</translation>
    </message>
    <message>
        <source>restricted use (sensitive premises)</source>
        <translation>usage restreint (locaux sensibles)</translation>
    </message>
    <message>
        <source>restricted use: sensitive premises</source>
        <translation>usage restreint : établissement sensible</translation>
    </message>
    <message>
        <source>roofs with a tank proposed</source>
        <translation>toitures avec une cuve proposée</translation>
    </message>
    <message>
        <source>runoff coefficient</source>
        <translation>coefficient de ruissellement</translation>
    </message>
    <message>
        <source>saved on these roofs</source>
        <translation>économisés sur ces toitures</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pente</translation>
    </message>
    <message>
        <source>soils</source>
        <translation>sols</translation>
    </message>
    <message>
        <source>stakes</source>
        <translation>enjeu</translation>
    </message>
    <message>
        <source>swelling clay</source>
        <translation>argiles gonflantes</translation>
    </message>
    <message>
        <source>tanks proposed: {litres} L/m²</source>
        <translation>cuves proposées : {litres} L/m²</translation>
    </message>
    <message>
        <source>tanks to aid</source>
        <translation>cuves à aider</translation>
    </message>
    <message>
        <source>there on 1 July 2023?</source>
        <translation>existant au 1er juillet 2023 ?</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>to be checked before any use</source>
        <translation>à vérifier avant tout usage</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <source>to be held for the return period</source>
        <translation>à retenir pour la période de retour</translation>
    </message>
    <message>
        <source>too little is known, or no simulated roof: no rank</source>
        <translation>trop peu d'information, ou aucune toiture simulée : pas de rang</translation>
    </message>
    <message>
        <source>total used over total demand</source>
        <translation>total utilisé sur total des besoins</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>use not known</source>
        <translation>usage inconnu</translation>
    </message>
    <message>
        <source>vegetation inside not known</source>
        <translation>espaces verts inconnus</translation>
    </message>
    <message>
        <source>water table</source>
        <translation>nappe</translation>
    </message>
    <message>
        <source>water used with them</source>
        <translation>d'eau utilisée grâce à elles</translation>
    </message>
    <message>
        <source>where they count</source>
        <translation>là où elles comptent</translation>
    </message>
    <message>
        <source>with reservations</source>
        <translation>sous réserve</translation>
    </message>
    <message>
        <source>years of rain</source>
        <translation>années de pluie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>zones ranked</source>
        <translation>zones classées</translation>
    </message>
    <message>
        <source>{aid} of aid would bring {count} tanks, which use {used} of rain.</source>
        <translation>{aid} d'aide : {count} cuve{count:|s} aidée{count:|s}, pour {used} de pluie utilisée.</translation>
    </message>
    <message>
        <source>{area} of ground without buildings is sealed.</source>
        <translation>{area} de sol non bâti sont imperméables.</translation>
    </message>
    <message>
        <source>{area} of it lies in {count} favourable places, each to be checked.</source>
        <translation>Dont {area} en lieux favorables ({count}), chacun à vérifier.</translation>
    </message>
    <message>
        <source>{count} buildings lie outside every zone.</source>
        <translation>{count} bâtiment{count:|s} {count:est|sont} hors de toute zone.</translation>
    </message>
    <message>
        <source>{count} buildings without geometry or surface are kept as exclu: {ids}.</source>
        <translation>{count} bâtiment{count:|s} sans géométrie ou sans surface {count:est|sont} gardé{count:|s} comme exclu{count:|s} : {ids}.</translation>
    </message>
    <message>
        <source>{count} combinations ({tanks} tanks x {uptake} uptakes x {climates} climates); {most} at most.</source>
        <translation>{count} combinaison{count:|s} ({tanks} cuve{tanks:|s} x {uptake} adoption{uptake:|s} x {climates} climat{climates:|s}) ; {most} au plus.</translation>
    </message>
    <message>
        <source>{count} days have two values of equal quality: the file read last was kept.</source>
        <translation>{count} jour{count:|s} {count:a|ont} deux valeurs de même qualité : le fichier lu en dernier a été retenu.</translation>
    </message>
    <message>
        <source>{count} features reach the longest rain of the coefficients: a floor.</source>
        <translation>{count} entité{count:|s} {count:atteint|atteignent} la plus longue pluie des coefficients : une valeur plancher.</translation>
    </message>
    <message>
        <source>{count} features without area were left out of the volumes.</source>
        <translation>{count} entité{count:|s} sans surface {count:a|ont} été laissée{count:|s} hors des volumes.</translation>
    </message>
    <message>
        <source>{count} features: the rain that fills most is the longest of the coefficients; a longer one may ask for more. Add coefficients of longer rains.</source>
        <translation>{count} entité{count:|s} : la pluie qui remplit le plus est la plus longue des coefficients ; une plus longue peut demander davantage. Ajoutez les coefficients de pluies plus longues.</translation>
    </message>
    <message>
        <source>{count} footprints are given twice: the later ones are excluded.</source>
        <translation>{count} emprise{count:|s} {count:est donnée|sont données} deux fois : {count:la suivante est exclue|les suivantes sont exclues}.</translation>
    </message>
    <message>
        <source>{count} identifiers occur more than once and were given a number: {ids}.</source>
        <translation>{count} identifiant{count:|s} en double {count:a|ont} reçu un numéro : {ids}.</translation>
    </message>
    <message>
        <source>{count} invalid geometries were repaired: {ids}.</source>
        <translation>{count} géométrie{count:|s} invalide{count:|s} {count:a|ont} été réparée{count:|s} : {ids}.</translation>
    </message>
    <message>
        <source>{count} negative values of rain were taken as missing.</source>
        <translation>{count} valeur{count:|s} de pluie négative{count:|s} {count:a|ont} été prise{count:|s} pour manquante{count:|s}.</translation>
    </message>
    <message>
        <source>{count} of {all} buildings have two estimated inputs or more (coefficient, demand, dwellings, rain).</source>
        <translation>{count} bâtiment{count:|s} sur {all} {count:a|ont} deux données estimées ou plus (coefficient, besoin, logements, pluie).</translation>
    </message>
    <message>
        <source>{count} owners are neither public nor private by their words: not known.</source>
        <translation>{count} propriétaire{count:|s} ne {count:est|sont} ni public{count:|s} ni privé{count:|s} d'après {count:ses|leurs} mots : inconnu{count:|s}.</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} lieu{count:|x}</translation>
    </message>
    <message>
        <source>{count} places are not described by the land cover over {share} % of their area: their sealed ground is unknown, not zero.</source>
        <translation>{count} lieu{count:|x} ne {count:est|sont} pas décrit{count:|s} par l'occupation du sol sur {share} % de leur surface : leur sol imperméable est inconnu, pas nul.</translation>
    </message>
    <message>
        <source>{count} places not described</source>
        <translation>{count} lieu{count:|x} non décrit{count:|s}</translation>
    </message>
    <message>
        <source>{count} polygons are built zones of a land-cover map: one may hold many roofs.</source>
        <translation>{count} {count:polygone est une zone bâtie|polygones sont des zones bâties} d'occupation du sol : {count:il|chacun} peut contenir plusieurs toitures.</translation>
    </message>
    <message>
        <source>{count} roofs are in no commune with a price: {instead}.</source>
        <translation>{count} toiture{count:|s} {count:n'est|ne sont} dans aucune commune qui a un prix : {instead}.</translation>
    </message>
    <message>
        <source>{count} roofs are in no parcel: no shared tank.</source>
        <translation>{count} toiture{count:|s} {count:n'est|ne sont} dans aucune parcelle : pas de cuve commune.</translation>
    </message>
    <message>
        <source>{count} roofs are more than {limit} km from any rain series: not simulated.</source>
        <translation>{count} toiture{count:|s} {count:est|sont} à plus de {limit} km de toute série de pluie : non simulée{count:|s}.</translation>
    </message>
    <message>
        <source>{count} roofs are to be checked or of restricted use; without them {share} of the volume remains.</source>
        <translation>{count} toiture{count:|s} {count:est|sont} à vérifier ou à usage restreint ; sans elles il reste {share} du volume.</translation>
    </message>
    <message>
        <source>{count} roofs are to be checked: unknown activity, possible asbestos or accessible terrace. No legal opinion is given: rules {pack}, in force since {date}.</source>
        <translation>{count} toiture{count:|s} {count:est|sont} à vérifier : activité inconnue, amiante possible ou terrasse accessible. Aucun avis juridique n'est donné : règles {pack}, en vigueur depuis le {date}.</translation>
    </message>
    <message>
        <source>{count} roofs cannot reach the target with any tank of the market.</source>
        <translation>{count} toiture{count:|s} ne {count:peut|peuvent} atteindre la cible avec aucune cuve du marché.</translation>
    </message>
    <message>
        <source>{count} roofs have no known demand: their resource is given, no tank is proposed.</source>
        <translation>{count} toiture{count:|s} {count:n'a|n'ont} pas de besoin connu : leur ressource est donnée, aucune cuve n'est proposée.</translation>
    </message>
    <message>
        <source>{count} roofs with a simulated tank</source>
        <translation>toits avec une cuve simulée : {count}</translation>
    </message>
    <message>
        <source>{count} roofs without a known demand: resource only.</source>
        <translation>{count} toiture{count:|s} sans besoin connu : ressource seule.</translation>
    </message>
    <message>
        <source>{count} rows were not simulated: no area, demand, tank or rain.</source>
        <translation>{count} ligne{count:|s} n'{count:a|ont} pas été simulée{count:|s} : surface, besoin, cuve ou pluie absents.</translation>
    </message>
    <message>
        <source>{count} shared tanks are in parcels of many roofs: joined step by step, not proved.</source>
        <translation>{count} cuve{count:|s} commune{count:|s} {count:est|sont} dans des parcelles de beaucoup de toitures : réunies pas à pas, sans preuve.</translation>
    </message>
    <message>
        <source>{count} zones enter or leave the first tenth as the weights move: their place is a choice, not a fact ({zones}).</source>
        <translation>{count} zone{count:|s} {count:entre|entrent} dans le premier dixième ou en {count:sort|sortent} quand les poids bougent : leur place est un choix, pas un fait ({zones}).</translation>
    </message>
    <message>
        <source>{eligible} eligible roofs of {count}.</source>
        <translation>{eligible} toiture{eligible:|s} éligible{eligible:|s} sur {count}.</translation>
    </message>
    <message>
        <source>{file}: no price in it. Give the file of prices of this territory.</source>
        <translation>{file} : aucun prix. Donnez le fichier des prix de ce territoire.</translation>
    </message>
    <message>
        <source>{file}: not a JSON that can be read. Download it again.</source>
        <translation>{file} : ce n'est pas un JSON lisible. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file}: prices of {count} communes, years {years}.</source>
        <translation>{file} : prix de {count} commune{count:|s}, années {years}.</translation>
    </message>
    <message>
        <source>{file}: {count} values with an unknown quality code ({codes}) were left out.</source>
        <translation>{file} : {count} valeur{count:|s} de code qualité inconnu ({codes}) {count:a|ont} été écartée{count:|s}.</translation>
    </message>
    <message>
        <source>{file}: {count} values without quality code were kept.</source>
        <translation>{file} : {count} valeur{count:|s} sans code qualité {count:a|ont} été conservée{count:|s}.</translation>
    </message>
    <message>
        <source>{file}: {price} EUR/m3 for {insee} cannot be the price of drinking water ({low} to {high}).</source>
        <translation>{file} : {price} EUR/m3 pour {insee} ne peut être le prix de l'eau potable ({low} à {high}).</translation>
    </message>
    <message>
        <source>{gauge} roofs take a gauge within {km} km, {cell} the cell of a grid.</source>
        <translation>{gauge} toiture{gauge:|s} {gauge:prend|prennent} un pluviomètre à moins de {km} km, {cell} la maille d'une grille.</translation>
    </message>
    <message>
        <source>{layer}: POPULATION_FIELD is needed; the fields that are there: {present}.</source>
        <translation>{layer} : POPULATION_FIELD est nécessaire ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>{layer}: built zones of a land cover; one may hold many buildings.</source>
        <translation>{layer} : zones bâties d'une occupation du sol ; l'une peut tenir plusieurs bâtiments.</translation>
    </message>
    <message>
        <source>{layer}: footprints overlap in part, {share} % of the area of a sample counts twice: areas and volumes are too high by as much. Clean the layer (two sources put together?).</source>
        <translation>{layer} : des emprises se recouvrent en partie, {share} % de la surface d'un échantillon compte deux fois : surfaces et volumes sont trop forts d'autant. Nettoyez la couche (deux sources réunies ?).</translation>
    </message>
    <message>
        <source>{layer}: missing fields {missing}; the fields that are there: {present}. Run 'Qualify roofs' (rainroofs), then 'Estimate the demand' (raindemand).</source>
        <translation>{layer} : champs absents {missing} ; champs présents : {present}. Lancer « Qualifier les toitures » (rainroofs), puis « Estimer le besoin » (raindemand).</translation>
    </message>
    <message>
        <source>{layer}: missing fields {missing}; the fields that are there: {present}. Run 'Rainwater potential of roofs' (rainpotential).</source>
        <translation>{layer} : champs manquants {missing} ; champs présents : {present}. Lancez « Potentiel de récupération d'eau de pluie » (rainpotential).</translation>
    </message>
    <message>
        <source>{layer}: no car park in it.</source>
        <translation>{layer} : aucun parc de stationnement.</translation>
    </message>
    <message>
        <source>{layer}: no field among {expected}; the fields that are there: {present}.</source>
        <translation>{layer} : aucun champ parmi {expected} ; les champs présents : {present}.</translation>
    </message>
    <message>
        <source>{layer}: no field of land cover codes; the fields that are there: {present}.</source>
        <translation>{layer} : aucun champ de codes d'occupation du sol ; les champs présents : {present}.</translation>
    </message>
    <message>
        <source>{layer}: no field {field}; the fields that are there: {present}.</source>
        <translation>{layer} : pas de champ {field} ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>{layer}: no identifier field among {expected}; the fields that are there: {present}.</source>
        <translation>{layer} : aucun champ identifiant parmi {expected} ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>{layer}: no place with a geometry. Give a layer of polygons of this territory.</source>
        <translation>{layer} : aucun lieu avec une géométrie. Donnez une couche de polygones de ce territoire.</translation>
    </message>
    <message>
        <source>{layer}: values that cannot be read, unknown and never favourable: {values}.</source>
        <translation>{layer} : valeurs qui ne peuvent être lues, inconnues et jamais favorables : {values}.</translation>
    </message>
    <message>
        <source>{layer}: {count} buildings</source>
        <translation>{layer} : {count} bâtiment{count:|s}</translation>
    </message>
    <message>
        <source>{layer}: {count} features</source>
        <translation>{layer} : {count} entité{count:|s}</translation>
    </message>
    <message>
        <source>{layer}: {count} features of another nature than car parks are left out.</source>
        <translation>{layer} : {count} entité{count:|s} d'une autre nature que les parcs de stationnement {count:est|sont} laissée{count:|s} de côté.</translation>
    </message>
    <message>
        <source>{layer}: {count} places</source>
        <translation>{layer} : {count} lieu{count:|x}</translation>
    </message>
    <message>
        <source>{layer}: {count} places lie outside what it covers: unknown (objects count within {distance} m).</source>
        <translation>{layer} : {count} lieu{count:|x} {count:est|sont} hors de ce qu'elle couvre : inconnu{count:|s} (un objet compte jusqu'à {distance} m).</translation>
    </message>
    <message>
        <source>{layer}: {count} roofs</source>
        <translation>{layer} : {count} toiture{count:|s}</translation>
    </message>
    <message>
        <source>{layer}: {count} zones</source>
        <translation>{layer} : {count} zone{count:|s}</translation>
    </message>
    <message>
        <source>{never} of the {count} tanks never pay back by the water saved: energy and upkeep cost more.</source>
        <translation>Sur {count} cuve{count:|s}, {never} ne se {never:rembourse|remboursent} jamais par l'eau économisée : énergie et entretien coûtent plus.</translation>
    </message>
    <message>
        <source>{people} inhabitants of {zones} zones without dwelling were not shared.</source>
        <translation>{people} habitant{people:|s} de {zones} zone{zones:|s} sans logement {people:n'a pas été réparti|n'ont pas été répartis}.</translation>
    </message>
    <message>
        <source>{post} {name}: days above {limit} mm that were kept: {count}; check them.</source>
        <translation>{post} {name} : jours de plus de {limit} mm conservés : {count} ; à vérifier.</translation>
    </message>
    <message>
        <source>{post} {name}: is the unit mm a day? The mean year would be {yearly} mm; nothing was converted.</source>
        <translation>{post} {name} : l'unité est-elle le mm par jour ? L'année moyenne serait de {yearly} mm ; rien n'a été converti.</translation>
    </message>
    <message>
        <source>{post} {name}: no measure of rain.</source>
        <translation>{post} {name} : aucune mesure de pluie.</translation>
    </message>
    <message>
        <source>{post} {name}: {count} days above {limit} mm (first: {value} on {day}). No such day was ever measured: if this value stands for missing, leave those cells empty.</source>
        <translation>{post} {name} : {count} jour{count:|s} de plus de {limit} mm (premier : {value} le {day}). Un tel jour n'a jamais été mesuré : si cette valeur marque une absence, laissez ces cellules vides.</translation>
    </message>
    <message>
        <source>{post} {name}: {count} days of 0 mm between {first} and {last} are taken as missing, not as dry: {run} days without a drop at most, {months} months of the calendar without rain in most years.</source>
        <translation>{post} {name} : {count} jour{count:|s} à 0 mm entre le {first} et le {last} {count:est pris pour manquant, non pour sec|sont pris pour manquants, non pour secs} : jusqu'à {run} jour{run:|s} sans une goutte, {months} mois du calendrier sans pluie la plupart des années.</translation>
    </message>
    <message>
        <source>{post} {name}: {ratio} times the rain of its neighbour {other} ({km} km) on the days that both know; check its unit and its gaps.</source>
        <translation>{post} {name} : {ratio} fois la pluie de son voisin {other} ({km} km) les jours connus des deux ; vérifiez son unité et ses lacunes.</translation>
    </message>
    <message>
        <source>{price} EUR/m3</source>
        <translation>{price} €/m³</translation>
    </message>
    <message>
        <source>{share} % of the roofs are more than {limit} km from their rain series.</source>
        <translation>{share} % des toitures sont à plus de {limit} km de leur série de pluie.</translation>
    </message>
    <message>
        <source>{tanks} shared tanks of {roofs} roofs use {used} m3 a year, {gain} m3 more than a tank each.</source>
        <translation>{tanks} cuve{tanks:|s} commune{tanks:|s} de {roofs} toiture{roofs:|s} {tanks:utilise|utilisent} {used} m3 par an, {gain} m3 de plus qu'une cuve chacune.</translation>
    </message>
    <message>
        <source>{volume} with the roofs to be checked or restricted</source>
        <translation>{volume} avec les toitures à vérifier ou à usage restreint</translation>
    </message>
    <message>
        <source>{zone} comes first of the {ranked} zones that can be ranked.</source>
        <translation>La première zone est {zone}, parmi {ranked} qui peuvent être classées.</translation>
    </message>
    <message>
        <source>{zone} comes first; it stays among the first tenth under {share} of {draws} sets of near weights.</source>
        <translation>{zone} est classée première ; elle reste dans le premier dixième pour {share} de {draws} jeu{draws:|x} de poids proches.</translation>
    </message>
</context>
</TS>
