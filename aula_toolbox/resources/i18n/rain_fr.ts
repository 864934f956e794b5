<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>0 unlikely, 1 not excluded, 2 likely: a flag, never an exclusion</source>
        <translation>0 peu probable, 1 non exclu, 2 probable : un signalement, jamais une exclusion</translation>
    </message>
    <message>
        <source>1: light construction; 0: not; null: unknown</source>
        <translation>1 : construction légère ; 0 : non ; nul : inconnu</translation>
    </message>
    <message>
        <source>A missing day is taken from the nearest series observed that day within this distance, multiplied by the ratio of their means. 0: no filling.</source>
        <translation>Un jour manquant est repris de la série la plus proche observée ce jour-là dans ce rayon, multiplié par le rapport de leurs moyennes. 0 : pas de comblement.</translation>
    </message>
    <message>
        <source>A single rain series for {km} km: inside the territory rain varies by 45 %; add series.</source>
        <translation>Un seul poste de pluie pour {km} km : sur le territoire la pluie varie de 45 % ; ajouter des séries.</translation>
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
        <source>All reasons of the status, separated by |</source>
        <translation>Tous les motifs du statut, séparés par |</translation>
    </message>
    <message>
        <source>Altitude of the station</source>
        <translation>Altitude du poste</translation>
    </message>
    <message>
        <source>COEF_FIELD: {count} coefficients are not in ]0, 1] (first: {ids}).</source>
        <translation>COEF_FIELD : {count} coefficients ne sont pas dans ]0, 1] (premiers : {ids}).</translation>
    </message>
    <message>
        <source>Class of the activity zone that holds the building</source>
        <translation>Classe de la zone d'activité qui contient le bâtiment</translation>
    </message>
    <message>
        <source>Coverage of the best year</source>
        <translation>Couverture de la meilleure année</translation>
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
        <source>DEMAND_FIELD: {count} demands are negative (first: {ids}).</source>
        <translation>DEMAND_FIELD : {count} besoins sont négatifs (premiers : {ids}).</translation>
    </message>
    <message>
        <source>Daily rain files</source>
        <translation>Fichiers de pluie journalière</translation>
    </message>
    <message>
        <source>Daily values in the layout of Météo-France, with SRC = obs or comble; missing days are absent lines.</source>
        <translation>Valeurs journalières dans la structure de Météo-France, avec SRC = obs ou comble ; un jour manquant est une ligne absente.</translation>
    </message>
    <message>
        <source>Dated pack of legal rules</source>
        <translation>Jeu daté de règles juridiques</translation>
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
        <source>Days of 1 mm or more in a mean year</source>
        <translation>Jours de 1 mm ou plus, une année moyenne</translation>
    </message>
    <message>
        <source>Days of overflow in a mean year</source>
        <translation>Jours de trop-plein, une année moyenne</translation>
    </message>
    <message>
        <source>Days with an observed value</source>
        <translation>Jours ayant une valeur observée</translation>
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
        <source>Distance to the rain series</source>
        <translation>Distance à la série de pluie</translation>
    </message>
    <message>
        <source>Drinking water replaced x the price given; null without a price</source>
        <translation>Eau potable remplacée x prix donné ; nul sans prix</translation>
    </message>
    <message>
        <source>Estimated inhabitants</source>
        <translation>Habitants estimés</translation>
    </message>
    <message>
        <source>Fields that were not found: {fields}; defaults by use are taken.</source>
        <translation>Champs non trouvés : {fields} ; les valeurs par défaut selon l'usage sont prises.</translation>
    </message>
    <message>
        <source>File {file} does not exist.</source>
        <translation>Le fichier {file} n'existe pas.</translation>
    </message>
    <message>
        <source>File {file} holds monthly values. Harvesting is decided day by day: give daily rain.</source>
        <translation>Le fichier {file} contient des valeurs mensuelles. La récupération se joue au jour le jour : fournir une pluie journalière.</translation>
    </message>
    <message>
        <source>File {file} holds more than {count} cells: give EXTENT.</source>
        <translation>Le fichier {file} contient plus de {count} mailles : donner EXTENT.</translation>
    </message>
    <message>
        <source>File {file} holds no rain (columns {columns}). Take the file RR-T-Vent of the same period.</source>
        <translation>Le fichier {file} ne contient pas de pluie (colonnes {columns}). Prendre le fichier RR-T-Vent de la même période.</translation>
    </message>
    <message>
        <source>File {file}: columns found {columns}; expected one of {formats}.</source>
        <translation>Fichier {file} : colonnes trouvées {columns} ; attendu : {formats}.</translation>
    </message>
    <message>
        <source>File {file}: the gzip archive is cut or damaged; download it again.</source>
        <translation>Fichier {file} : l'archive gzip est tronquée ou abîmée ; la télécharger de nouveau.</translation>
    </message>
    <message>
        <source>File {file}: which column is the rain? Set RAIN_COLUMN to one of {columns}.</source>
        <translation>Fichier {file} : quelle colonne est la pluie ? Donner à RAIN_COLUMN l'un de ces noms : {columns}.</translation>
    </message>
    <message>
        <source>File {file}: {count} dates cannot be read, are in the future or before 1850: {faults}.</source>
        <translation>Fichier {file} : {count} dates illisibles, futures ou antérieures à 1850 : {faults}.</translation>
    </message>
    <message>
        <source>File {file}: {count} days occur more than once (first: {day}). Sum values of less than a day first.</source>
        <translation>Fichier {file} : {count} jours figurent plusieurs fois (premier : {day}). Sommer d'abord les valeurs infra-journalières.</translation>
    </message>
    <message>
        <source>File {file}: {count} values of {column} are not numbers: {faults}.</source>
        <translation>Fichier {file} : {count} valeurs de {column} ne sont pas des nombres : {faults}.</translation>
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
        <source>Folder with tables of your own: a CSV found there under the name of a shipped table (rain_roof_runoff.csv, rain_demand_person.csv...) replaces it. The result remembers it.</source>
        <translation>Dossier de vos propres tables : un CSV portant le nom d'une table fournie (rain_roof_runoff.csv, rain_demand_person.csv...) la remplace. Le résultat en garde la trace.</translation>
    </message>
    <message>
        <source>Footprints only: no nature, use, material or dwelling is known; coefficients are defaults.</source>
        <translation>Emprises seules : ni nature, ni usage, ni matériau, ni logement connus ; les coefficients sont des valeurs par défaut.</translation>
    </message>
    <message>
        <source>Height of the building</source>
        <translation>Hauteur du bâtiment</translation>
    </message>
    <message>
        <source>How many of four inputs are estimated: coefficient, demand, dwellings or storeys, distant rain</source>
        <translation>Nombre de données estimées parmi quatre : coefficient, besoin, logements ou étages, pluie éloignée</translation>
    </message>
    <message>
        <source>Hydraulic efficiency of the filter</source>
        <translation>Rendement hydraulique du filtre</translation>
    </message>
    <message>
        <source>Identifier of the building, or fid:&lt;number&gt; when it has none</source>
        <translation>Identifiant du bâtiment, ou fid:&lt;numéro&gt; s'il n'en a pas</translation>
    </message>
    <message>
        <source>Identifier of the series</source>
        <translation>Identifiant de la série</translation>
    </message>
    <message>
        <source>Initial loss (mm a day)</source>
        <translation>Perte initiale (mm par jour)</translation>
    </message>
    <message>
        <source>Keeps the SIM2 cells within 12 km and the stations within 40 km. Required when a SIM2 file holds more than 400 cells.</source>
        <translation>Garde les mailles SIM2 à moins de 12 km et les postes à moins de 40 km. Obligatoire si un fichier SIM2 contient plus de 400 mailles.</translation>
    </message>
    <message>
        <source>Main use of the building, as read</source>
        <translation>Usage principal du bâtiment, tel que lu</translation>
    </message>
    <message>
        <source>Mean daily demand for rainwater</source>
        <translation>Besoin moyen journalier en eau de pluie</translation>
    </message>
    <message>
        <source>Mean rain of the valid years</source>
        <translation>Pluie moyenne des années valides</translation>
    </message>
    <message>
        <source>Mean volume kept on one of the 20 wettest days</source>
        <translation>Volume moyen retenu un des 20 jours les plus pluvieux</translation>
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
        <source>Name of the rain column of a plain CSV; several names separated by commas make several series.</source>
        <translation>Nom de la colonne de pluie d'un CSV simple ; plusieurs noms séparés par des virgules donnent plusieurs séries.</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>Nom du poste</translation>
    </message>
    <message>
        <source>Nature of the building, as read</source>
        <translation>Nature du bâtiment, telle que lue</translation>
    </message>
    <message>
        <source>No series has {least} valid years (best: {best}, {years}). Add the file previous-1950-... of the same department.</source>
        <translation>Aucune série n'a {least} années valides (meilleure : {best}, {years}). Ajouter le fichier previous-1950-... du même département.</translation>
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
        <source>One or several files of daily rain, in any mix: Météo-France daily base (Q_&lt;dep&gt;_&lt;period&gt;_RR-T-Vent.csv), SAFRAN/SIM2, a CSV with a date and a rain column, or the result of 'Prepare daily rain series'. Compressed files (.gz) are read as they are. A missing day is never taken as 0 mm.</source>
        <translation>Un ou plusieurs fichiers de pluie journalière, mélangés au besoin : base quotidienne de Météo-France (Q_&lt;dep&gt;_&lt;période&gt;_RR-T-Vent.csv), SAFRAN/SIM2, CSV avec une date et une colonne de pluie, ou résultat de « Préparer les séries de pluie journalière ». Les fichiers compressés (.gz) sont lus tels quels. Un jour manquant n'est jamais compté comme 0 mm.</translation>
    </message>
    <message>
        <source>One point a series, in Lambert-93, with its statistics.</source>
        <translation>Un point par série, en Lambert-93, avec ses statistiques.</translation>
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
        <source>Overflow of the day</source>
        <translation>Trop-plein du jour</translation>
    </message>
    <message>
        <source>Overflow of the tank in a mean year</source>
        <translation>Trop-plein de la cuve, une année moyenne</translation>
    </message>
    <message>
        <source>Own reference tables</source>
        <translation>Vos tables de référence</translation>
    </message>
    <message>
        <source>Places of the rain series</source>
        <translation>Emplacement des séries de pluie</translation>
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
        <source>Prepare daily rain series</source>
        <translation>Préparer les séries de pluie journalière</translation>
    </message>
    <message>
        <source>Prepared series (CSV)</source>
        <translation>Séries préparées (CSV)</translation>
    </message>
    <message>
        <source>Quality of the match with the land files, as read</source>
        <translation>Qualité de l'appariement aux fichiers fonciers, telle que lue</translation>
    </message>
    <message>
        <source>Rain column</source>
        <translation>Colonne de pluie</translation>
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
        <source>Rain that reaches the tank in a mean year</source>
        <translation>Pluie qui parvient à la cuve, une année moyenne</translation>
    </message>
    <message>
        <source>Rainwater used in a mean year</source>
        <translation>Eau de pluie utilisée, une année moyenne</translation>
    </message>
    <message>
        <source>Reach of the filling (km)</source>
        <translation>Rayon du comblement (km)</translation>
    </message>
    <message>
        <source>Reading the rain</source>
        <translation>Lecture de la pluie</translation>
    </message>
    <message>
        <source>Reads files of daily rain, checks them, fills gaps from neighbouring stations and describes each series: valid years, mean rain, gaps, doubtful values. A missing day is never taken as 0 mm, a short series is labelled, not refused. The CSV it writes can be given as rain to the other algorithms.</source>
        <translation>Lit des fichiers de pluie journalière, les contrôle, comble les lacunes depuis les postes voisins et décrit chaque série : années valides, pluie moyenne, lacunes, valeurs douteuses. Un jour manquant n'est jamais compté comme 0 mm ; une série courte est signalée, pas refusée. Le CSV produit peut être donné comme pluie aux autres traitements.</translation>
    </message>
    <message>
        <source>Relative gap of the water balance; at most 1e-9</source>
        <translation>Écart relatif du bilan d'eau ; 1e-9 au plus</translation>
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
        <source>Runoff coefficient of the roof</source>
        <translation>Coefficient de ruissellement de la toiture</translation>
    </message>
    <message>
        <source>Second use of the building, as read</source>
        <translation>Second usage du bâtiment, tel que lu</translation>
    </message>
    <message>
        <source>Series {post} {name} is short ({years} years): the coverage may vary by several points.</source>
        <translation>La série {post} {name} est courte ({years} ans) : la couverture peut varier de plusieurs points.</translation>
    </message>
    <message>
        <source>Series {post} {name} left out: {years} valid years.</source>
        <translation>Série {post} {name} écartée : {years} années valides.</translation>
    </message>
    <message>
        <source>Series {post} {name}: {missing} % of days missing, {filled} % filled from {source}; never set to 0.</source>
        <translation>Série {post} {name} : {missing} % de jours manquants, {filled} % complétés par {source} ; jamais remplacés par 0.</translation>
    </message>
    <message>
        <source>Several rain series, and these have no coordinates: {posts}. Give them in the file or with STATIONS.</source>
        <translation>Plusieurs séries de pluie, dont celles-ci sans coordonnées : {posts}. Les donner dans le fichier ou avec STATIONS.</translation>
    </message>
    <message>
        <source>Share of the days with a demand that are fully served</source>
        <translation>Part des jours de besoin entièrement servis</translation>
    </message>
    <message>
        <source>Share of the demand that is covered</source>
        <translation>Part du besoin couverte</translation>
    </message>
    <message>
        <source>Share of the roof's runoff kept by the tank, on average</source>
        <translation>Part du ruissellement de la toiture retenue par la cuve, en moyenne</translation>
    </message>
    <message>
        <source>Share of the runoff that the filter lets into the tank (eta of EN 16941-1).</source>
        <translation>Part du ruissellement que le filtre laisse entrer dans la cuve (êta de la norme EN 16941-1).</translation>
    </message>
    <message>
        <source>Size of the tank</source>
        <translation>Volume de la cuve</translation>
    </message>
    <message>
        <source>State of the building, as read</source>
        <translation>État du bâtiment, tel que lu</translation>
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
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>The same on the 20 wettest days of the series: a tank is not a storm basin</source>
        <translation>De même, les 20 jours les plus pluvieux de la série : une cuve n'est pas un bassin d'orage</translation>
    </message>
    <message>
        <source>The water balance of {count} roofs does not close (largest gap {gap}).</source>
        <translation>Le bilan d'eau de {count} toitures ne se ferme pas (plus grand écart {gap}).</translation>
    </message>
    <message>
        <source>USES is empty: choose at least one of {uses}.</source>
        <translation>USES est vide : choisir au moins un usage parmi {uses}.</translation>
    </message>
    <message>
        <source>Used volume / resource</source>
        <translation>Volume utilisé / ressource</translation>
    </message>
    <message>
        <source>Uses that are not known, treated as unknown: {uses}.</source>
        <translation>Usages non reconnus, traités comme inconnus : {uses}.</translation>
    </message>
    <message>
        <source>Valid years of rain</source>
        <translation>Années de pluie valides</translation>
    </message>
    <message>
        <source>Values with quality code 2, dropped</source>
        <translation>Valeurs de code qualité 2, écartées</translation>
    </message>
    <message>
        <source>Water in the tank in the evening</source>
        <translation>Eau dans la cuve le soir</translation>
    </message>
    <message>
        <source>Water that reaches the tank</source>
        <translation>Eau qui parvient à la cuve</translation>
    </message>
    <message>
        <source>Watering, mean of the year</source>
        <translation>Arrosage, moyenne de l'année</translation>
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
        <source>Writing</source>
        <translation>Écriture</translation>
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
        <source>Years with few enough missing days</source>
        <translation>Années ayant assez peu de jours manquants</translation>
    </message>
    <message>
        <source>bon: 10 valid years or more; court: 5 to 9; insuffisant: fewer than 5</source>
        <translation>bon : 10 années valides ou plus ; court : 5 à 9 ; insuffisant : moins de 5</translation>
    </message>
    <message>
        <source>ok, restreint, verifier or exclu: a pre-diagnosis, no legal opinion</source>
        <translation>ok, restreint, verifier ou exclu : un pré-diagnostic, pas un avis juridique</translation>
    </message>
    <message>
        <source>{canonical} is read from '{field}' (also there: {others}).</source>
        <translation>{canonical} est lu dans '{field}' (présents aussi : {others}).</translation>
    </message>
    <message>
        <source>{count} buildings without geometry or surface are kept as exclu: {ids}.</source>
        <translation>{count} bâtiments sans géométrie ou sans surface sont gardés comme exclus : {ids}.</translation>
    </message>
    <message>
        <source>{count} days have two values of equal quality: the file read last was kept.</source>
        <translation>{count} jours ont deux valeurs de même qualité : le fichier lu en dernier a été retenu.</translation>
    </message>
    <message>
        <source>{count} identifiers occur more than once and were given a number: {ids}.</source>
        <translation>{count} identifiants en double ont reçu un numéro : {ids}.</translation>
    </message>
    <message>
        <source>{count} negative values of rain were taken as missing.</source>
        <translation>{count} valeurs de pluie négatives ont été prises pour manquantes.</translation>
    </message>
    <message>
        <source>{count} polygons are built zones of a land-cover map: one may hold many roofs.</source>
        <translation>{count} polygones sont des zones bâties d'occupation du sol : chacun peut contenir plusieurs toitures.</translation>
    </message>
    <message>
        <source>{count} roofs are more than {limit} km from any rain series: not simulated.</source>
        <translation>{count} toitures sont à plus de {limit} km de toute série de pluie : non simulées.</translation>
    </message>
    <message>
        <source>{count} roofs without a known demand: resource only.</source>
        <translation>{count} toitures sans besoin connu : ressource seule.</translation>
    </message>
    <message>
        <source>{file}: {count} values with an unknown quality code ({codes}) were left out.</source>
        <translation>{file} : {count} valeurs de code qualité inconnu ({codes}) ont été écartées.</translation>
    </message>
    <message>
        <source>{file}: {count} values without quality code were kept.</source>
        <translation>{file} : {count} valeurs sans code qualité ont été conservées.</translation>
    </message>
    <message>
        <source>{layer}: no identifier field among {expected}; the fields that are there: {present}.</source>
        <translation>{layer} : aucun champ identifiant parmi {expected} ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>{people} inhabitants of {zones} zones without dwelling were not shared.</source>
        <translation>{people} habitants de {zones} zones sans logement n'ont pas été répartis.</translation>
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
        <source>{share} % of the roofs are more than {limit} km from their rain series.</source>
        <translation>{share} % des toitures sont à plus de {limit} km de leur série de pluie.</translation>
    </message>
</context>
</TS>
