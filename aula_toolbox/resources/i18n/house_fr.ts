<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>ADEME, dpe03existant of your department</source>
        <translation>ADEME, dpe03existant de votre département</translation>
    </message>
    <message>
        <source>Archive {file}: one table was expected, these are there: {names}. Unpack it and give one.</source>
        <translation>Archive {file} : une seule table était attendue, voici ce qui s'y trouve : {names}. Décompressez-la et donnez une table.</translation>
    </message>
    <message>
        <source>BD TOPO, layer batiment, or RNB</source>
        <translation>BD TOPO, couche batiment, ou RNB</translation>
    </message>
    <message>
        <source>BD TOPO, layer haie</source>
        <translation>BD TOPO, couche haie</translation>
    </message>
    <message>
        <source>BD TOPO, zone_d_activite_ou_d_interet</source>
        <translation>BD TOPO, couche zone_d_activite_ou_d_interet</translation>
    </message>
    <message>
        <source>Build an observatory</source>
        <translation>Construire un observatoire</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>SCR</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n'a été écrit.</translation>
    </message>
    <message>
        <source>Cartofriches (Cerema) or the local observatory, in the CNIG standard or not</source>
        <translation>Cartofriches (Cerema) ou l'observatoire local, au standard CNIG ou non</translation>
    </message>
    <message>
        <source>Cartofriches, or the local observatory</source>
        <translation>Cartofriches, ou l'observatoire local</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Chains (models)</source>
        <translation>Chaînes (modèles)</translation>
    </message>
    <message>
        <source>CoSIA of IGN by department; OCS GE is too coarse for a yard</source>
        <translation>CoSIA de l'IGN par département ; l'OCS GE est trop grossière pour une cour</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>DGFiP, parcels of legal persons, of the same year as the parcels</source>
        <translation>DGFiP, parcelles des personnes morales, de la même année que les parcelles</translation>
    </message>
    <message>
        <source>DPE stay points, on no building.</source>
        <translation>les DPE restent des points, sur aucun bâtiment.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>ERC and ZAN</source>
        <translation>ERC et ZAN</translation>
    </message>
    <message>
        <source>ERC: from the needs of a project to the portfolio of sites</source>
        <translation>ERC : des besoins d'un projet au portefeuille de sites</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Features or pixels</source>
        <translation>Entités ou pixels</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Champs de</translation>
    </message>
    <message>
        <source>Fields:</source>
        <translation>Champs :</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File {file} cannot be read ({reason}). Close the program that holds it, or copy it here.</source>
        <translation>Le fichier {file} ne peut pas être lu ({reason}). Fermez le programme qui l'utilise, ou copiez-le sur ce poste.</translation>
    </message>
    <message>
        <source>File {file} does not exist. Choose it again.</source>
        <translation>Le fichier {file} n'existe pas. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>File {file} is empty. Save it or download it again.</source>
        <translation>Le fichier {file} est vide. Enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>File {file} is not a text. Save the table as CSV (UTF-8) in the program that made it.</source>
        <translation>Le fichier {file} n'est pas un texte. Enregistrez la table en CSV (UTF-8) dans le logiciel qui l'a faite.</translation>
    </message>
    <message>
        <source>File {file} unpacks to more than {ratio} times its size: it was not read.</source>
        <translation>Le fichier {file} dépasse {ratio} fois sa taille une fois décompressé : il n'a pas été lu.</translation>
    </message>
    <message>
        <source>File {file}, column {column}: values that may be two numbers each ({count}): {faults}. Write them without a sign between thousands.</source>
        <translation>Fichier {file}, colonne {column} : valeurs qui peuvent chacune être deux nombres ({count}) : {faults}. Écrivez-les sans signe entre les milliers.</translation>
    </message>
    <message>
        <source>File {file}, line {line}: a quote is opened and never closed. Close it, or write it twice.</source>
        <translation>Fichier {file}, ligne {line} : un guillemet est ouvert et jamais fermé. Fermez-le, ou doublez-le.</translation>
    </message>
    <message>
        <source>File {file}, line {line}: neither Unicode nor Windows text ({word}). Save it again as UTF-8.</source>
        <translation>Fichier {file}, ligne {line} : ni Unicode ni texte Windows ({word}). Enregistrez-le à nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>File {file}, line {line}: numbers stand where the names of the columns should: {words}. Write a header above them.</source>
        <translation>Fichier {file}, ligne {line} : des nombres occupent la place des noms de colonnes : {words}. Écrivez un en-tête au-dessus.</translation>
    </message>
    <message>
        <source>File {file}: its time ({unit}, calendar {calendar}) cannot be read as days.</source>
        <translation>Fichier {file} : son temps ({unit}, calendrier {calendar}) ne peut être lu comme des jours.</translation>
    </message>
    <message>
        <source>File {file}: more cells than the {width} names of the header. Lines: {lines}. Put texts and numbers that hold the sign “{separator}” between quotes, or remove what is beside the table.</source>
        <translation>Fichier {file} : plus de cellules que les {width} noms de l'en-tête. Lignes : {lines}. Mettez entre guillemets les textes et les nombres qui contiennent le signe « {separator} », ou retirez ce qui est à côté de la table.</translation>
    </message>
    <message>
        <source>File {file}: not a NetCDF that can be read.</source>
        <translation>Fichier {file} : ce n'est pas un NetCDF lisible.</translation>
    </message>
    <message>
        <source>File {file}: the archive is cut or damaged; download it again.</source>
        <translation>Fichier {file} : l'archive est tronquée ou abîmée ; téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>File {file}: the column {column} stands twice in the header with different values. Keep one.</source>
        <translation>Fichier {file} : la colonne {column} est deux fois dans l'en-tête avec des valeurs différentes. N'en gardez qu'une.</translation>
    </message>
    <message>
        <source>File {file}: the unit '{unit}' of {name} is not one of {expected}.</source>
        <translation>Fichier {file} : l'unité « {unit} » de {name} n'est pas parmi {expected}.</translation>
    </message>
    <message>
        <source>File {file}: variables found {found}; expected one of {expected}.</source>
        <translation>Fichier {file} : variables trouvées {found} ; attendu : l'une de {expected}.</translation>
    </message>
    <message>
        <source>File {file}: {column} is empty. Lines: {lines}.</source>
        <translation>Fichier {file} : {column} est vide. Lignes : {lines}.</translation>
    </message>
    <message>
        <source>File {file}: {count} values of {column} are not numbers: {faults}.</source>
        <translation>Fichier {file} : {count} valeur{count:|s} de {column} {count:n'est pas un nombre|ne sont pas des nombres} : {faults}.</translation>
    </message>
    <message>
        <source>File {file}: {keys} missing, or not what they must be.</source>
        <translation>Fichier {file} : {keys} manquent, ou ne sont pas ce qu'ils doivent être.</translation>
    </message>
    <message>
        <source>Finished in {seconds} s, 1 warning:</source>
        <translation>Terminé en {seconds} s, 1 avertissement :</translation>
    </message>
    <message>
        <source>Finished in {seconds} s, no warning.</source>
        <translation>Terminé en {seconds} s, aucun avertissement.</translation>
    </message>
    <message>
        <source>Finished in {seconds} s, {count} warnings:</source>
        <translation>Terminé en {seconds} s, {count} avertissement{count:|s} :</translation>
    </message>
    <message>
        <source>Folder with tables of your own: a CSV found there under the name of a shipped table replaces it. Read here: {names}. The result remembers it.</source>
        <translation>Dossier de vos propres tables : un CSV portant le nom d'une table fournie la remplace. Lues ici : {names}. Le résultat en garde la trace.</translation>
    </message>
    <message>
        <source>Friches</source>
        <translation>Friches</translation>
    </message>
    <message>
        <source>Friches: from the inventory to the sheets</source>
        <translation>Friches : de l'inventaire aux fiches</translation>
    </message>
    <message>
        <source>Give at least {least} of {parameters}.</source>
        <translation>Donner au moins {least} de ces paramètres : {parameters}.</translation>
    </message>
    <message>
        <source>Give at most {most} of {parameters}; {given} were given.</source>
        <translation>Donner au plus {most} de ces paramètres : {parameters} ; reçus : {given}.</translation>
    </message>
    <message>
        <source>Groups that lack communes of their EPCI in the layer: {names}. Their figures are those of the communes that are there, not of the EPCI.</source>
        <translation>Groupes auxquels il manque, dans la couche, des communes de leur EPCI : {names}. Leurs chiffres sont ceux des communes présentes, non ceux de l'EPCI.</translation>
    </message>
    <message>
        <source>Heat: from the land cover to the hot spots</source>
        <translation>Chaleur : de l'occupation du sol aux points chauds</translation>
    </message>
    <message>
        <source>Housing and energy</source>
        <translation>Logement et énergie</translation>
    </message>
    <message>
        <source>Housing: from the DPE to the estimated stock and its map</source>
        <translation>Logement : des DPE au parc estimé et à sa carte</translation>
    </message>
    <message>
        <source>How it was recognised</source>
        <translation>Comment elle a été reconnue</translation>
    </message>
    <message>
        <source>INSEE, Filosofi by IRIS</source>
        <translation>INSEE, Filosofi à l'IRIS</translation>
    </message>
    <message>
        <source>INSEE, base-ic-logement of the census</source>
        <translation>INSEE, base-ic-logement du recensement</translation>
    </message>
    <message>
        <source>INSEE, geolocation of Sirene</source>
        <translation>INSEE, géolocalisation de Sirene</translation>
    </message>
    <message>
        <source>INSEE, stock of Sirene</source>
        <translation>INSEE, stock de Sirene</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Dans le détail</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>In the Catalogue:</source>
        <translation>Au Catalogue :</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Foncier</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Legend: {words}.</source>
        <translation>Légende : {words}.</translation>
    </message>
    <message>
        <source>Map: {title}.</source>
        <translation>Carte : {title}.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>My territory</source>
        <translation>Mon territoire</translation>
    </message>
    <message>
        <source>Natural breaks are exact up to {most} values; {count} were given. Choose quartiles or fixed bounds.</source>
        <translation>Les seuils naturels sont exacts jusqu'à {most} valeurs ; {count} ont été données. Choisissez les quartiles ou des seuils fixes.</translation>
    </message>
    <message>
        <source>No code of land cover to read here: the field is empty, or the layer has no geometries or does not meet the study area. Give the delivery of this territory.</source>
        <translation>Aucun code d'occupation du sol à lire ici : le champ est vide, ou la couche est sans géométrie ou ne rencontre pas le territoire étudié. Donnez la livraison de ce territoire.</translation>
    </message>
    <message>
        <source>Nomenclature</source>
        <translation>Nomenclature</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>OCS GE polygons of IGN by department, or OCS2D of the region (Géo2France)</source>
        <translation>polygones OCS GE de l'IGN par département, ou OCS2D de la région (Géo2France)</translation>
    </message>
    <message>
        <source>OCS2D and OCS GE share codes that mean different things; auto tells them apart by the codes themselves.</source>
        <translation>OCS2D et OCS GE partagent des codes de sens différent ; auto les distingue par les codes eux-mêmes.</translation>
    </message>
    <message>
        <source>OCS2D of the region (Géo2France); OCS GE with a table of values of your own</source>
        <translation>OCS2D de la région (Géo2France) ; OCS GE avec votre propre table de valeurs</translation>
    </message>
    <message>
        <source>Observatories</source>
        <translation>Observatoires</translation>
    </message>
    <message>
        <source>Open the toolbox</source>
        <translation>Ouvrir la boîte à outils</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Own reference tables</source>
        <translation>Vos tables de référence</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pre-diagnosis</source>
        <translation>Pré-diagnostic</translation>
    </message>
    <message>
        <source>Print the tables, the method and the sources as well</source>
        <translation>Imprimer aussi les tableaux, la méthode et les sources</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>QGIS is busy: its main window did not answer within a minute.</source>
        <translation>QGIS est occupé : sa fenêtre principale n'a pas répondu en une minute.</translation>
    </message>
    <message>
        <source>Rainwater</source>
        <translation>Eau de pluie</translation>
    </message>
    <message>
        <source>Rainwater: from the roofs to the map of the zones</source>
        <translation>Eau de pluie : des toitures à la carte des zones</translation>
    </message>
    <message>
        <source>Reference table</source>
        <translation>Table de référence</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Required: the run does not start without it.</source>
        <translation>Obligatoire : le calcul ne démarre pas sans elle.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>SDES or Agence ORE, local consumption</source>
        <translation>SDES ou Agence ORE, consommations locales</translation>
    </message>
    <message>
        <source>SDES, detailed file of the social dwellings</source>
        <translation>SDES, fichier détaillé des logements sociaux</translation>
    </message>
    <message>
        <source>Schoolyards</source>
        <translation>Cours d'école</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources (texte)</translation>
    </message>
    <message>
        <source>Sources: {names}.</source>
        <translation>Sources : {names}.</translation>
    </message>
    <message>
        <source>State of the sources</source>
        <translation>État des sources</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>TABLES: the folder {folder} does not exist.</source>
        <translation>TABLES : le dossier {folder} n'existe pas.</translation>
    </message>
    <message>
        <source>TABLES: {folder} holds none of the tables that are read here ({names}); the shipped ones are used.</source>
        <translation>TABLES : {folder} ne contient aucune des tables lues ici ({names}) ; les tables fournies sont employées.</translation>
    </message>
    <message>
        <source>Table {table}: missing columns {missing}; the columns that are there: {present}.</source>
        <translation>Table {table} : colonnes absentes {missing} ; colonnes présentes : {present}.</translation>
    </message>
    <message>
        <source>Table {table}: the row {row} is missing.</source>
        <translation>Table {table} : la ligne {row} manque.</translation>
    </message>
    <message>
        <source>Table {table}: unknown notions {notions}; see synonymes.csv.</source>
        <translation>Table {table} : notions inconnues {notions} ; voir synonymes.csv.</translation>
    </message>
    <message>
        <source>Table {table}: unreadable values: {faults}.</source>
        <translation>Table {table} : valeurs illisibles : {faults}.</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>The Python package '{name}' is missing from this QGIS. Windows: install python3-{name} with OSGeo4W setup, or use the standalone installer of QGIS. Debian, Ubuntu: apt install python3-{name}. conda: conda install {name}. macOS: run /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install {name}. Then restart QGIS.</source>
        <translation>Le paquet Python « {name} » manque à ce QGIS. Windows : installer python3-{name} avec le programme OSGeo4W, ou utiliser l'installeur autonome de QGIS. Debian, Ubuntu : apt install python3-{name}. conda : conda install {name}. macOS : lancer /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install {name}. Puis redémarrer QGIS.</translation>
    </message>
    <message>
        <source>The account of these layers is now guarded; save the project: {layers}.</source>
        <translation>Le compte de ces couches est désormais gardé ; enregistrez le projet : {layers}.</translation>
    </message>
    <message>
        <source>The answer of the solver breaks its own rules: it is not used.</source>
        <translation>La réponse du solveur enfreint ses propres règles : elle n'est pas utilisée.</translation>
    </message>
    <message>
        <source>The disk of the folder {folder} has {free} MB left, {wanted} MB are needed. Make room, or choose another.</source>
        <translation>Il reste {free} Mo sur le disque du dossier {folder}, il en faut {wanted}. Faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk of the folder {folder} is full: nothing was written there. Make room, or choose another folder.</source>
        <translation>Le disque du dossier {folder} est plein : rien n'y a été écrit. Faites de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be reached ({reason}): is its drive connected?</source>
        <translation>Le dossier {folder} n'est pas joignable ({reason}) : son lecteur est-il connecté ?</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written in: choose another.</source>
        <translation>Le dossier {folder} n'est pas accessible en écriture : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} does not answer: is its drive connected?</source>
        <translation>Le dossier {folder} ne répond pas : son lecteur est-il connecté ?</translation>
    </message>
    <message>
        <source>The metadata of these layers state neither their year nor their producer.</source>
        <translation>Les métadonnées de ces couches ne disent ni leur année ni leur producteur.</translation>
    </message>
    <message>
        <source>The nomenclature cannot be told from the codes: set NOMENCLATURE. The codes that are there mean something in both, or in none: {codes}.</source>
        <translation>La nomenclature ne se déduit pas des codes : renseigner NOMENCLATURE. Les codes présents ont un sens dans les deux, ou dans aucune : {codes}.</translation>
    </message>
    <message>
        <source>The nomenclature cannot be told from the codes: set NOMENCLATURE. {ocsge} are codes of OCS GE, {ocs2d} of OCS2D.</source>
        <translation>La nomenclature ne se déduit pas des codes : renseigner NOMENCLATURE. {ocsge} relèvent de l'OCS GE, {ocs2d} de l'OCS2D.</translation>
    </message>
    <message>
        <source>The results could not be written whole ({reason}): the disk, or the room you have on it, is full, or its drive went away. Make room, or choose another folder. Nothing was kept.</source>
        <translation>Les résultats n'ont pas pu être écrits en entier ({reason}) : le disque, ou la place qui vous y est accordée, est plein, ou le lecteur n'est plus là. Faites de la place, ou choisissez un autre dossier. Rien n'a été conservé.</translation>
    </message>
    <message>
        <source>The solver gave up: {said}</source>
        <translation>Le solveur a renoncé : {said}</translation>
    </message>
    <message>
        <source>The tables, the method and the sources are in the file of this report.</source>
        <translation>Les tableaux, la méthode et les sources sont dans le fichier de ce rapport.</translation>
    </message>
    <message>
        <source>The toolbox is not loaded: turn it on in Processing.</source>
        <translation>La boîte à outils n'est pas chargée : activez-la dans Traitement.</translation>
    </message>
    <message>
        <source>This QGIS has an old scipy without the solver: version 1.9 or later is needed.</source>
        <translation>Ce QGIS a un scipy ancien, sans le solveur : il faut la version 1.9 ou une plus récente.</translation>
    </message>
    <message>
        <source>To be found:</source>
        <translation>À trouver :</translation>
    </message>
    <message>
        <source>Union of {count} polygons gave nothing: geometries could not be repaired. Repair the layer (Fix geometries), or draw these polygons again.</source>
        <translation>L'union de {count} polygone{count:|s} n'a rien donné : géométries irréparables. Réparez la couche (« Réparer les géométries »), ou redessinez ces polygones.</translation>
    </message>
    <message>
        <source>Unknown parameter ignored: {names}. Known ones: {known}.</source>
        <translation>Paramètre inconnu ignoré : {names}. Paramètres connus : {known}.</translation>
    </message>
    <message>
        <source>Urban heat</source>
        <translation>Chaleur urbaine</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Sert de</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Warnings of the run</source>
        <translation>Avertissements du calcul</translation>
    </message>
    <message>
        <source>What is sure, and what is not</source>
        <translation>Ce qui est sûr, et ce qui ne l'est pas</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Ce qu'il faut</translation>
    </message>
    <message>
        <source>What this result is not</source>
        <translation>Ce que ce résultat n'est pas</translation>
    </message>
    <message>
        <source>What to collect</source>
        <translation>À recueillir</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>What was read:</source>
        <translation>Ce qui a été lu :</translation>
    </message>
    <message>
        <source>Without it:</source>
        <translation>Sans elle :</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>a PAPI is a programme of works, not a hazard zone</source>
        <translation>un PAPI est un programme de travaux, pas un zonage d'aléa</translation>
    </message>
    <message>
        <source>access to cool places is not scored.</source>
        <translation>l'accès aux lieux frais n'est pas noté.</translation>
    </message>
    <message>
        <source>also corridors of the green and blue network</source>
        <translation>aussi les corridors de la trame verte et bleue</translation>
    </message>
    <message>
        <source>also hazards and soil sectors of Géorisques, the Atlas des patrimoines, LOVAC</source>
        <translation>aussi les aléas et secteurs de sols de Géorisques, l'Atlas des patrimoines, LOVAC</translation>
    </message>
    <message>
        <source>also wetlands of the SAGE, reservoirs of the green and blue network</source>
        <translation>aussi les zones humides du SAGE, les réservoirs de la trame verte et bleue</translation>
    </message>
    <message>
        <source>annuaire de l'éducation, data.education.gouv.fr</source>
        <translation>annuaire de l'éducation (data.education.gouv.fr)</translation>
    </message>
    <message>
        <source>artificialised land first</source>
        <translation>le sol artificialisé d'abord</translation>
    </message>
    <message>
        <source>bell curve (Gauss)</source>
        <translation>courbe en cloche (Gauss)</translation>
    </message>
    <message>
        <source>both dates are read from the fields of INPUT, as OCS2D has them.</source>
        <translation>les deux dates sont lues dans les champs de INPUT, comme les porte l'OCS2D.</translation>
    </message>
    <message>
        <source>built ground is that of the land cover alone.</source>
        <translation>le bâti est celui de l'occupation du sol seule.</translation>
    </message>
    <message>
        <source>buried tank</source>
        <translation>cuve enterrée</translation>
    </message>
    <message>
        <source>by its fields</source>
        <translation>à ses champs</translation>
    </message>
    <message>
        <source>by its name alone</source>
        <translation>à son seul nom</translation>
    </message>
    <message>
        <source>catchments or units of the SAGE</source>
        <translation>bassins versants ou unités du SAGE</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifiées</translation>
    </message>
    <message>
        <source>clay</source>
        <translation>argile</translation>
    </message>
    <message>
        <source>communes, or any polygons</source>
        <translation>communes, ou tout polygone</translation>
    </message>
    <message>
        <source>contours of the IRIS (IGN, INSEE)</source>
        <translation>contours des IRIS (IGN, INSEE)</translation>
    </message>
    <message>
        <source>each parcel is a unit of its own: bounds only.</source>
        <translation>chaque parcelle est une unité : des bornes seulement.</translation>
    </message>
    <message>
        <source>earlier offsets (GeoMCE), U and AU zones, other projects</source>
        <translation>compensations antérieures (GeoMCE), zones U et AU, autres projets</translation>
    </message>
    <message>
        <source>ercsequence, then erccandidates, then ercportfolio, for one variant of a project: needs, ranked sites, and the cheapest set that covers the needs.</source>
        <translation>ercsequence, puis erccandidates, puis ercportfolio, pour une variante d'un projet : besoins, sites classés, et l'ensemble le moins cher qui couvre les besoins.</translation>
    </message>
    <message>
        <source>establishments without a place stay floating.</source>
        <translation>les établissements sans lieu restent flottants.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous les habitants</translation>
    </message>
    <message>
        <source>exact computation</source>
        <translation>calcul exact</translation>
    </message>
    <message>
        <source>exponential curve</source>
        <translation>courbe exponentielle</translation>
    </message>
    <message>
        <source>fast computation</source>
        <translation>calcul rapide</translation>
    </message>
    <message>
        <source>fields {fields}</source>
        <translation>champs {fields}</translation>
    </message>
    <message>
        <source>finding nothing proves nothing: the fact stays unknown.</source>
        <translation>ne rien trouver ne prouve rien : le fait reste inconnu.</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>reconnaissance automatique</translation>
    </message>
    <message>
        <source>frichecheck, then frichequalify, which measures the criteria and ranks the uses, then frichesheets and fricheexport: anomalies, uses, report, a sheet a site and the CNIG file.</source>
        <translation>frichecheck, puis frichequalify, qui mesure les critères et classe les usages, puis frichesheets et fricheexport : anomalies, usages, rapport, une fiche par site et le fichier CNIG.</translation>
    </message>
    <message>
        <source>green space</source>
        <translation>espace vert</translation>
    </message>
    <message>
        <source>heatexposure, then heathotspots on the excess of the night: zones with their scores, the raster of the night, the report, and the groups of hot zones.</source>
        <translation>heatexposure, puis heathotspots sur l'excès de la nuit : zones et leurs notes, raster de la nuit, rapport, et regroupements de zones chaudes.</translation>
    </message>
    <message>
        <source>hedges store nothing.</source>
        <translation>les haies ne stockent rien.</translation>
    </message>
    <message>
        <source>housingenergy, then exportmap: DPE read and counted once, the stock of each zone with the interval to quote, the report, and the page of the zones as PDF. The points of the dwellings are not kept.</source>
        <translation>housingenergy, puis exportmap : des DPE lus et comptés une fois, le parc de chaque zone avec l'intervalle à citer, le rapport et la page des zones en PDF. Les points des logements ne sont pas gardés.</translation>
    </message>
    <message>
        <source>it cannot be read again ({reason})</source>
        <translation>il ne se relit pas ({reason})</translation>
    </message>
    <message>
        <source>it has no text</source>
        <translation>il n'a pas de texte</translation>
    </message>
    <message>
        <source>it is a table about the data, not data</source>
        <translation>c'est une table sur les données, pas une donnée</translation>
    </message>
    <message>
        <source>it is no drawing</source>
        <translation>ce n'est pas un dessin</translation>
    </message>
    <message>
        <source>it is still being written</source>
        <translation>il est encore en cours d'écriture</translation>
    </message>
    <message>
        <source>it may also be {others}</source>
        <translation>ce peut être aussi : {others}</translation>
    </message>
    <message>
        <source>its beginning is missing</source>
        <translation>son début manque</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>sa fin manque</translation>
    </message>
    <message>
        <source>its last row is missing</source>
        <translation>sa dernière ligne manque</translation>
    </message>
    <message>
        <source>its layer {layer} does not know its {count} rows</source>
        <translation>sa couche {layer} ne connaît pas ses {count} ligne{count:|s}</translation>
    </message>
    <message>
        <source>its name forces it</source>
        <translation>son nom l'impose</translation>
    </message>
    <message>
        <source>kitchen garden</source>
        <translation>potager</translation>
    </message>
    <message>
        <source>land not artificialised first</source>
        <translation>le sol non artificialisé d'abord</translation>
    </message>
    <message>
        <source>large parks and solar plants count like the rest.</source>
        <translation>les grands parcs et centrales solaires comptent comme le reste.</translation>
    </message>
    <message>
        <source>laundry</source>
        <translation>linge</translation>
    </message>
    <message>
        <source>lawn</source>
        <translation>gazon</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>loam</source>
        <translation>limon</translation>
    </message>
    <message>
        <source>market garden</source>
        <translation>maraîchage</translation>
    </message>
    <message>
        <source>maybe: only the name of the archive is known</source>
        <translation>peut-être : seul le nom de l'archive est connu</translation>
    </message>
    <message>
        <source>missing fields: {fields}</source>
        <translation>champs absents : {fields}</translation>
    </message>
    <message>
        <source>name and fields agree</source>
        <translation>le nom et les champs concordent</translation>
    </message>
    <message>
        <source>nearness comes from the distance alone.</source>
        <translation>la proximité vient de la seule distance.</translation>
    </message>
    <message>
        <source>neighbours are not counted.</source>
        <translation>les voisins ne sont pas comptés.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no piece has the coefficient of medium stakes: the need may be too small.</source>
        <translation>aucune pièce ne porte le coefficient des enjeux moyens : le besoin peut être trop faible.</translation>
    </message>
    <message>
        <source>no piece has the coefficient of strong stakes: the need may be too small.</source>
        <translation>aucune pièce ne porte le coefficient des enjeux forts : le besoin peut être trop faible.</translation>
    </message>
    <message>
        <source>no product of the table has this name</source>
        <translation>aucun produit de la table n'a ce nom</translation>
    </message>
    <message>
        <source>no product of the table has this name or these fields: {fields}</source>
        <translation>aucun produit de la table n'a ce nom ni ces champs : {fields}</translation>
    </message>
    <message>
        <source>no result by tenure; a renovated social stock passes for another.</source>
        <translation>aucun résultat par statut d'occupation ; un parc social rénové est pris pour un autre.</translation>
    </message>
    <message>
        <source>no site has the significance of a corridor.</source>
        <translation>aucun site n'a la significativité d'un corridor.</translation>
    </message>
    <message>
        <source>no site has the significance of a priority zone.</source>
        <translation>aucun site n'a la significativité d'une zone préférentielle.</translation>
    </message>
    <message>
        <source>no unit is called a friche.</source>
        <translation>aucune unité n'est dite en friche.</translation>
    </message>
    <message>
        <source>nobody is counted as newly served.</source>
        <translation>personne n'est compté comme nouvellement servi.</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>non reconnu</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>nothing counts as avoided.</source>
        <translation>rien ne compte comme évité.</translation>
    </message>
    <message>
        <source>nothing counts as reduced.</source>
        <translation>rien ne compte comme réduit.</translation>
    </message>
    <message>
        <source>nothing cuts the patches.</source>
        <translation>rien ne coupe les taches.</translation>
    </message>
    <message>
        <source>nothing is called empty.</source>
        <translation>rien n'est dit inoccupé.</translation>
    </message>
    <message>
        <source>nothing is called vacant.</source>
        <translation>rien n'est dit vacant.</translation>
    </message>
    <message>
        <source>nothing is said of the stock: only of the sample of DPE.</source>
        <translation>rien n'est dit du parc : seulement de l'échantillon des DPE.</translation>
    </message>
    <message>
        <source>nothing on low incomes.</source>
        <translation>rien sur les bas revenus.</translation>
    </message>
    <message>
        <source>nothing stands beside the conventions.</source>
        <translation>rien à côté des conventions du DPE.</translation>
    </message>
    <message>
        <source>of the country</source>
        <translation>du pays</translation>
    </message>
    <message>
        <source>of the region</source>
        <translation>de la région</translation>
    </message>
    <message>
        <source>one date only: a stock, no change.</source>
        <translation>une seule date : un stock, pas d'évolution.</translation>
    </message>
    <message>
        <source>only the exposure is scored.</source>
        <translation>seule l'exposition est notée.</translation>
    </message>
    <message>
        <source>only what layers say is known.</source>
        <translation>seul ce que disent les couches est connu.</translation>
    </message>
    <message>
        <source>outdoor uses</source>
        <translation>usages extérieurs</translation>
    </message>
    <message>
        <source>own table</source>
        <translation>table de l'utilisateur</translation>
    </message>
    <message>
        <source>parcels, friches or a grid: any polygons</source>
        <translation>parcelles, friches ou mailles : tous polygones</translation>
    </message>
    <message>
        <source>parks, water, cooled buildings: your own list</source>
        <translation>parcs, eau, bâtiments rafraîchis : votre propre liste</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>polygons</source>
        <translation>polygones</translation>
    </message>
    <message>
        <source>preferential renaturation zones of the SCoT or of the PLUi</source>
        <translation>zones préférentielles de renaturation du SCoT ou du PLUi</translation>
    </message>
    <message>
        <source>probable wetlands (DREAL, SAGE)</source>
        <translation>zones humides probables (DREAL, SAGE)</translation>
    </message>
    <message>
        <source>pupils, numbers and status are not known.</source>
        <translation>élèves, numéros et statut ne sont pas connus.</translation>
    </message>
    <message>
        <source>rainpotential, then rainzones, then exportmap: roofs measured and simulated, zones ranked, and the page of the zones as PDF.</source>
        <translation>rainpotential, puis rainzones, puis exportmap : toitures mesurées et simulées, zones classées, et la page des zones en PDF.</translation>
    </message>
    <message>
        <source>rainwater used</source>
        <translation>eau de pluie utilisée</translation>
    </message>
    <message>
        <source>raster</source>
        <translation>raster</translation>
    </message>
    <message>
        <source>rather bad</source>
        <translation>assez mauvais</translation>
    </message>
    <message>
        <source>rather good</source>
        <translation>assez bon</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>required, unless a raster of classes is given in LULC.</source>
        <translation>obligatoire, sauf si un raster de classes est donné dans LULC.</translation>
    </message>
    <message>
        <source>required, unless a raster, trees or heights describe the yards.</source>
        <translation>obligatoire, sauf si un raster, des arbres ou des hauteurs décrivent les cours.</translation>
    </message>
    <message>
        <source>roads and railways of BD TOPO</source>
        <translation>routes et voies ferrées de la BD TOPO</translation>
    </message>
    <message>
        <source>roads are those of the land cover alone.</source>
        <translation>les routes sont celles de l'occupation du sol seule.</translation>
    </message>
    <message>
        <source>roofs of restricted use</source>
        <translation>toitures à usage restreint</translation>
    </message>
    <message>
        <source>roofs only: no sum and no rank by zone.</source>
        <translation>toitures seules : ni somme ni rang par zone.</translation>
    </message>
    <message>
        <source>roofs to be checked</source>
        <translation>toitures à vérifier</translation>
    </message>
    <message>
        <source>roofs without reserve</source>
        <translation>toitures sans réserve</translation>
    </message>
    <message>
        <source>row {row} of {table}</source>
        <translation>ligne {row} de {table}</translation>
    </message>
    <message>
        <source>runoff avoided</source>
        <translation>ruissellement évité</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>sable</translation>
    </message>
    <message>
        <source>sandy loam</source>
        <translation>limon sableux</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>fournie</translation>
    </message>
    <message>
        <source>shops, services, schools and care homes stay to be checked.</source>
        <translation>commerces, services, écoles et établissements de soin restent à vérifier.</translation>
    </message>
    <message>
        <source>sites already used, or to be built on, stay in the list.</source>
        <translation>les sites déjà utilisés, ou promis à la construction, restent dans la liste.</translation>
    </message>
    <message>
        <source>some of its parts are damaged</source>
        <translation>certaines de ses parties sont abîmées</translation>
    </message>
    <message>
        <source>some of its tiles are missing</source>
        <translation>il lui manque des tuiles</translation>
    </message>
    <message>
        <source>street trees give no shade.</source>
        <translation>les arbres de rue ne donnent pas d'ombre.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>tank above ground</source>
        <translation>cuve aérienne</translation>
    </message>
    <message>
        <source>the DPE are told without any zone.</source>
        <translation>les DPE sont donnés sans aucune zone.</translation>
    </message>
    <message>
        <source>the area where your layers are complete, often the EPCI</source>
        <translation>la zone où vos couches sont complètes, souvent l'EPCI</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the footprint of the project, from the developer</source>
        <translation>l'emprise du projet, fournie par le porteur</translation>
    </message>
    <message>
        <source>the frail first</source>
        <translation>les plus fragiles</translation>
    </message>
    <message>
        <source>the green and blue network</source>
        <translation>la trame verte et bleue</translation>
    </message>
    <message>
        <source>the list of the EPCI, a layer called zae</source>
        <translation>la liste de l'EPCI, une couche nommée zae</translation>
    </message>
    <message>
        <source>the measures of the impact study</source>
        <translation>les mesures de l'étude d'impact</translation>
    </message>
    <message>
        <source>the persons a dwelling of PERSONS everywhere.</source>
        <translation>le nombre de personnes par logement de PERSONS partout.</translation>
    </message>
    <message>
        <source>the same product at the second date</source>
        <translation>le même produit à la seconde date</translation>
    </message>
    <message>
        <source>the table of needs that the ERC sequence writes</source>
        <translation>la table des besoins qu'écrit la séquence ERC</translation>
    </message>
    <message>
        <source>to be confirmed: the name fits, the fields do not</source>
        <translation>à confirmer : le nom convient, les champs non</translation>
    </message>
    <message>
        <source>toilets</source>
        <translation>toilettes</translation>
    </message>
    <message>
        <source>tree inventory of the commune, or OpenStreetMap</source>
        <translation>inventaire des arbres de la commune, ou OpenStreetMap</translation>
    </message>
    <message>
        <source>trees are those of the land cover alone.</source>
        <translation>les arbres sont ceux de l'occupation du sol seule.</translation>
    </message>
    <message>
        <source>units have no planning zone.</source>
        <translation>les unités n'ont pas de zone du PLU.</translation>
    </message>
    <message>
        <source>washing of floors</source>
        <translation>lavage des sols</translation>
    </message>
    <message>
        <source>water is that of the land cover alone.</source>
        <translation>l'eau est celle de l'occupation du sol seule.</translation>
    </message>
    <message>
        <source>watering</source>
        <translation>arrosage</translation>
    </message>
    <message>
        <source>wetlands are improved where they are, never created.</source>
        <translation>les zones humides sont améliorées là où elles sont, jamais créées.</translation>
    </message>
    <message>
        <source>what a layer would say is unknown: completeness falls and the bounds of the index widen.</source>
        <translation>ce que dirait une couche est inconnu : la complétude baisse et les bornes de l'indice s'écartent.</translation>
    </message>
    <message>
        <source>woods, meadows, reservoirs: the green and blue network</source>
        <translation>bois, prairies, réservoirs : la trame verte et bleue</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>your own inventory of large parks and ground solar plants</source>
        <translation>votre propre inventaire des grands parcs et centrales solaires au sol</translation>
    </message>
    <message>
        <source>your own survey of the sites</source>
        <translation>votre propre relevé des sites</translation>
    </message>
    <message>
        <source>{area} m2 of overlaps cannot be told apart: repair the layer.</source>
        <translation>{area} m² de superpositions ne peuvent pas être démêlées : réparez la couche.</translation>
    </message>
    <message>
        <source>{count} geometries are cut or damaged: their outlines count more points than are there.</source>
        <translation>{count} géométrie{count:|s} {count:est|sont} coupée{count:|s} ou abîmée{count:|s} : {count:son contour annonce|leurs contours annoncent} plus de points qu'il n'y en a.</translation>
    </message>
    <message>
        <source>{count} of {all} lines to be confirmed</source>
        <translation>{count} ligne{count:|s} sur {all} à confirmer</translation>
    </message>
    <message>
        <source>{date} at least</source>
        <translation>{date} au moins</translation>
    </message>
    <message>
        <source>{field}: values that are not numbers, unknown here: {values}.</source>
        <translation>{field} : valeurs qui ne sont pas des nombres, tenues pour inconnues : {values}.</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({reason}): have you the right to read it, and is its drive connected?</source>
        <translation>{file} ne s'ouvre pas ({reason}) : avez-vous le droit de le lire, et son lecteur est-il connecté ?</translation>
    </message>
    <message>
        <source>{file} cannot be replaced; is it open in another program? Close it there, or choose another name. Nothing was changed.</source>
        <translation>{file} ne peut pas être remplacé ; est-il ouvert dans un autre programme ? Fermez-le ou choisissez un autre nom. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>{file} is a folder. Give the name of a file.</source>
        <translation>{file} est un dossier. Indiquez le nom d'un fichier.</translation>
    </message>
    <message>
        <source>{file} is a folder: give the name of a file.</source>
        <translation>{file} est un dossier : indiquez le nom d'un fichier.</translation>
    </message>
    <message>
        <source>{file} is open in another program, or edited in this project: close it there, or choose another name.</source>
        <translation>{file} est ouvert dans un autre programme, ou en cours d'édition dans ce projet : fermez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} is read by this run: choose another name for the result.</source>
        <translation>{file} est lu par ce traitement : choisissez un autre nom pour le résultat.</translation>
    </message>
    <message>
        <source>{file} is read-only: choose another name.</source>
        <translation>{file} est en lecture seule : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{file} was not written whole: {reason}. Nothing was kept.</source>
        <translation>{file} n'a pas été écrit en entier : {reason}. Rien n'a été conservé.</translation>
    </message>
    <message>
        <source>{file}: a shapefile is several files, and {missing} is not beside it. Copy them all.</source>
        <translation>{file} : un shapefile est fait de plusieurs fichiers, et {missing} n'est pas à côté. Copiez-les tous.</translation>
    </message>
    <message>
        <source>{file}: a workbook under the name of another kind of file. Save it as CSV, or give it its ending .xlsx.</source>
        <translation>{file} : un classeur sous le nom d'une autre sorte de fichier. Enregistrez-le en CSV, ou rendez-lui son extension .xlsx.</translation>
    </message>
    <message>
        <source>{file}: another program holds the file ({reason}). Close it, or copy the file here.</source>
        <translation>{file} : un autre programme tient le fichier ({reason}). Fermez ce programme, ou copiez le fichier ici.</translation>
    </message>
    <message>
        <source>{file}: fewer cells than the header; the missing ones are empty. Lines: {lines}.</source>
        <translation>{file} : moins de cellules que l'en-tête ; celles qui manquent sont vides. Lignes : {lines}.</translation>
    </message>
    <message>
        <source>{file}: header repeated. Lines: {lines}.</source>
        <translation>{file} : en-tête répété. Lignes : {lines}.</translation>
    </message>
    <message>
        <source>{file}: line {line} is a second header, passed over: {words}.</source>
        <translation>{file} : la ligne {line} est un second en-tête, non lu : {words}.</translation>
    </message>
    <message>
        <source>{file}: lines above the header, passed over: {lines}.</source>
        <translation>{file} : lignes au-dessus de l'en-tête, non lues : {lines}.</translation>
    </message>
    <message>
        <source>{file}: lines below the table: {lines}.</source>
        <translation>{file} : lignes sous la table, non lues : {lines}.</translation>
    </message>
    <message>
        <source>{file}: not UTF-8; read as Windows text (cp1252).</source>
        <translation>{file} : ce n'est pas de l'UTF-8 ; lu comme un texte Windows (cp1252).</translation>
    </message>
    <message>
        <source>{file}: texts that had been decoded twice, put right ({count}): {texts}.</source>
        <translation>{file} : textes décodés deux fois, remis en état ({count}) : {texts}.</translation>
    </message>
    <message>
        <source>{file}: the file is cut: {held} of {expected} bytes are there. Copy or download it again.</source>
        <translation>{file} : le fichier est coupé : {held} octets sur {expected} sont là. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file}: the table {name} of the archive was read.</source>
        <translation>{file} : la table {name} de l'archive a été lue.</translation>
    </message>
    <message>
        <source>{file}: the table {table} could not be added ({reason}); the file is as it was.</source>
        <translation>{file} : la table {table} n'a pas pu être ajoutée ({reason}) ; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file} : {reason}</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>{found} pages of {count} are there</source>
        <translation>{found} page{found:|s} sur {count} y {found:est|sont}</translation>
    </message>
    <message>
        <source>{found} rows of {count} are there</source>
        <translation>{found} ligne{found:|s} sur {count} y {found:est|sont}</translation>
    </message>
    <message>
        <source>{given} also needs {missing}.</source>
        <translation>{given} demande aussi {missing}.</translation>
    </message>
    <message>
        <source>{layer} is {product} (row {row} of {table}).</source>
        <translation>{layer} : {product} (ligne {row} de {table}).</translation>
    </message>
    <message>
        <source>{layer}: a table without geometry; expected here: {expected}. Choose another layer.</source>
        <translation>{layer} : c'est une table sans géométrie ; attendu ici : {expected}. Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>{layer}: a unit of its CRS ({crs}) is not a metre on the ground. Reproject it to {suggested}.</source>
        <translation>{layer} : une unité de son SCR ({crs}) n'est pas un mètre sur le terrain. Reprojetez-la en {suggested}.</translation>
    </message>
    <message>
        <source>{layer}: fields that bear the name of a result are kept under another: {names}.</source>
        <translation>{layer} : des champs qui portent le nom d'un résultat sont gardés sous un autre nom : {names}.</translation>
    </message>
    <message>
        <source>{layer}: its coordinates cannot be of {crs}, the system it declares. Set the right one in its properties; they would fit: {likely}.</source>
        <translation>{layer} : ses coordonnées ne peuvent pas être en {crs}, le système qu'elle déclare. Indiquez le bon dans ses propriétés ; conviendrait : {likely}.</translation>
    </message>
    <message>
        <source>{layer}: its geometries are of the kind “{geometry}”; expected here: {expected}. Choose another layer.</source>
        <translation>{layer} : ses géométries sont de type « {geometry} » ; attendu ici : {expected}. Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>{layer}: its mask is honoured, hidden pixels have no value.</source>
        <translation>{layer} : son masque est respecté, les pixels cachés n'ont pas de valeur.</translation>
    </message>
    <message>
        <source>{layer}: its texts are not in the encoding it declares ({encoding}). Choose the right one in the properties of the layer (Source, data source encoding), or give the whole layer.</source>
        <translation>{layer} : ses textes ne sont pas dans l'encodage qu'elle déclare ({encoding}). Choisissez le bon dans les propriétés de la couche (Source, encodage de la source de données), ou donnez la couche entière.</translation>
    </message>
    <message>
        <source>{layer}: missing fields {missing}; the fields that are there: {present}. {hint}</source>
        <translation>{layer} : champs absents {missing} ; champs présents : {present}. {hint}</translation>
    </message>
    <message>
        <source>{layer}: none of the fields {expected} is there; the fields that are there: {present}.</source>
        <translation>{layer} : aucun des champs {expected} n'est présent ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>{layer}: none of the {count} codes is a code of {nomenclature}: {values}. Check the field and NOMENCLATURE.</source>
        <translation>{layer} : aucun des {count} code{count:|s} n'est un code de {nomenclature} : {values}. Vérifiez le champ et NOMENCLATURE.</translation>
    </message>
    <message>
        <source>{layer}: numbers of the file x {scale} + {offset}, as it declares.</source>
        <translation>{layer} : nombres du fichier × {scale} + {offset}, comme il le déclare.</translation>
    </message>
    <message>
        <source>{layer}: read as {encoding}, whatever its file declares.</source>
        <translation>{layer} : lue en {encoding}, quoi qu'en dise son fichier.</translation>
    </message>
    <message>
        <source>{layer}: rows placed by {columns} ({form}), {crs}.</source>
        <translation>{layer} : lignes placées d'après {columns} ({form}), {crs}.</translation>
    </message>
    <message>
        <source>{layer}: slivers dropped, {area} m2 in all.</source>
        <translation>{layer} : éclats écartés, {area} m2 en tout.</translation>
    </message>
    <message>
        <source>{layer}: the file is not UTF-8 and could not be read as Windows text. Save it again as CSV UTF-8.</source>
        <translation>{layer} : le fichier n'est pas en UTF-8 et n'a pas pu être lu comme texte Windows. Enregistrez-le de nouveau en CSV UTF-8.</translation>
    </message>
    <message>
        <source>{layer}: the first row of the raster is the southern one; it is read right way up.</source>
        <translation>{layer} : la première ligne du raster est au sud ; il est lu à l'endroit.</translation>
    </message>
    <message>
        <source>{layer}: the layer has no coordinate reference system. Set it in its properties; its coordinates would fit: {likely}.</source>
        <translation>{layer} : la couche n'a pas de système de coordonnées (SCR). Indiquez-le dans ses propriétés ; d'après ses coordonnées conviendrait : {likely}.</translation>
    </message>
    <message>
        <source>{layer}: the layer has no feature.</source>
        <translation>{layer} : la couche n'a aucune entité.</translation>
    </message>
    <message>
        <source>{layer}: the layer is empty.</source>
        <translation>{layer} : la couche est vide.</translation>
    </message>
    <message>
        <source>{layer}: the pixels are not square ({width} x {height} m); resample it.</source>
        <translation>{layer} : les pixels ne sont pas carrés ({width} x {height} m) ; rééchantillonner le raster.</translation>
    </message>
    <message>
        <source>{layer}: the raster is in degrees ({crs}). Reproject it to {suggested}.</source>
        <translation>{layer} : le raster est en degrés ({crs}). Le reprojeter en {suggested}.</translation>
    </message>
    <message>
        <source>{layer}: the raster is rotated; warp it to a north-up grid (gdalwarp -r near).</source>
        <translation>{layer} : le raster est incliné ; redressez-le sur une grille orientée au nord (gdalwarp -r near).</translation>
    </message>
    <message>
        <source>{layer}: {area} m2 of overlaps removed ({count} pairs of polygons; the largest, {most} m2, at {x}, {y}).</source>
        <translation>{layer} : {area} m² de superpositions ôtés ({count} couple{count:|s} de polygones ; la plus grande, {most} m², en {x}, {y}).</translation>
    </message>
    <message>
        <source>{layer}: {count} features could not be put in memory: {reason}</source>
        <translation>{layer} : {count} objet{count:|s} {count:n'a|n'ont} pas pu être mis en mémoire : {reason}</translation>
    </message>
    <message>
        <source>{layer}: {count} features have a code that {nomenclature} does not know: {values}.</source>
        <translation>{layer} : {count} entité{count:|s} {count:porte|portent} un code inconnu de {nomenclature} : {values}.</translation>
    </message>
    <message>
        <source>{layer}: {count} features without geometry.</source>
        <translation>{layer} : {count} entité{count:|s} sans géométrie.</translation>
    </message>
    <message>
        <source>{layer}: {count} gaps too small to be land filled ({area} m2 in all).</source>
        <translation>{layer} : {count} trou{count:|s} trop petit{count:|s} pour être du terrain, comblé{count:|s} ({area} m² en tout).</translation>
    </message>
    <message>
        <source>{layer}: {count} invalid geometries repaired ({area:.1f} m² changed).</source>
        <translation>{layer} : {count} géométrie{count:|s} invalide{count:|s} réparée{count:|s} ({area:.1f} m² modifiés).</translation>
    </message>
    <message>
        <source>{layer}: {count} invalid geometries repaired.</source>
        <translation>{layer} : {count} géométrie{count:|s} invalide{count:|s} réparée{count:|s}.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows whose place in {columns} cannot be read have no geometry. Lines: {lines}.</source>
        <translation>{layer} : {count} ligne{count:|s} dont la position ({columns}) est illisible n'{count:a|ont} pas de géométrie. Lignes : {lines}.</translation>
    </message>
    <message>
        <source>{layer}: {read} of {count} features could be read. Another program holds the file, or it is damaged: close the program, or copy the file here.</source>
        <translation>{layer} : {read} entité{read:|s} lue{read:|s} sur {count}. Un autre programme tient le fichier, ou il est abîmé : fermez ce programme, ou copiez le fichier ici.</translation>
    </message>
    <message>
        <source>{names} are to be written to the same file: give each a name of its own.</source>
        <translation>{names} devraient être écrits dans le même fichier : donnez à chacun son nom.</translation>
    </message>
    <message>
        <source>{name} contains an archive, {inner}: unpack both.</source>
        <translation>{name} contient une archive, {inner} : décompresser les deux.</translation>
    </message>
    <message>
        <source>{name} has the name of an archive of {product}</source>
        <translation>{name} porte le nom d'une archive de {product}</translation>
    </message>
    <message>
        <source>{name} holds several layers that would do: {layers}. Write the place of the right one behind the archive, as here: {example}</source>
        <translation>{name} contient plusieurs couches qui conviendraient : {layers}. Indiquez la bonne à la suite de l'archive, comme ici : {example}</translation>
    </message>
    <message>
        <source>{name}: a second copy of the same file, not used.</source>
        <translation>{name} : seconde copie du même fichier, non utilisée.</translation>
    </message>
    <message>
        <source>{name}: a shapefile cuts names of fields at 10 letters ({fields}) and texts at 254. Choose a GeoPackage (.gpkg) to keep them whole.</source>
        <translation>{name} : un shapefile coupe les noms de champs à 10 lettres ({fields}) et les textes à 254. Choisissez un GeoPackage (.gpkg) pour les garder entiers.</translation>
    </message>
    <message>
        <source>{name}: cannot be opened: cut, damaged, or of a format that this QGIS does not read.</source>
        <translation>{name} : le fichier ne s'ouvre pas ; il est tronqué, abîmé, ou d'un format que ce QGIS ne lit pas. Le télécharger de nouveau.</translation>
    </message>
    <message>
        <source>{name}: cannot be read ({reason}).</source>
        <translation>{name} : le fichier ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>{name}: edition {date} is older than {newest}, not used.</source>
        <translation>{name} : l'édition {date} est plus ancienne que {newest}, non utilisée.</translation>
    </message>
    <message>
        <source>{name}: none of what the archive holds can be read here as a layer: {layers}. Unpack it, and choose the right file.</source>
        <translation>{name} : rien de ce que contient l'archive ne peut être lu ici comme une couche : {layers}. Décompressez-la et choisissez le bon fichier.</translation>
    </message>
    <message>
        <source>{name}: the archive holds no data that can be read.</source>
        <translation>{name} : l'archive ne contient aucune donnée lisible.</translation>
    </message>
    <message>
        <source>{name}: the archive is cut or damaged ({reason}). Download it again.</source>
        <translation>{name} : l'archive est tronquée ou abîmée ({reason}). La télécharger de nouveau.</translation>
    </message>
    <message>
        <source>{name}: the file is cut or damaged ({reason}).</source>
        <translation>{name} : le fichier est tronqué ou abîmé ({reason}). Le télécharger de nouveau.</translation>
    </message>
    <message>
        <source>{name}: the path {path} is relative, it starts from {folder}.</source>
        <translation>{name} : le chemin {path} est relatif, il part de {folder}.</translation>
    </message>
    <message>
        <source>{name}: the raster cannot be read ({reason}).</source>
        <translation>{name} : le raster est illisible ({reason}).</translation>
    </message>
    <message>
        <source>{name}: the raster does not say where it lies (no world file, no georeference). Give the file that came with it, or georeference it.</source>
        <translation>{name} : le raster ne dit pas où il se trouve (ni fichier de calage, ni géoréférencement). Donnez le fichier livré avec lui, ou géoréférencez-le.</translation>
    </message>
    <message>
        <source>{name}: the raster is rotated, its rows do not run west to east. Right it first: gdalwarp -r near {file} {result}</source>
        <translation>{name} : le raster est incliné, ses lignes ne vont pas d'ouest en est. Redressez-le d'abord : gdalwarp -r near {file} {result}</translation>
    </message>
    <message>
        <source>{name}: the volumes {missing} are missing; download them again before unpacking.</source>
        <translation>{name} : il manque les volumes {missing} ; les télécharger avant de décompresser.</translation>
    </message>
    <message>
        <source>{name}: this QGIS cannot look into 7z archives. Unpack it beside itself, with 7-Zip for example (of an archive in volumes, open the .001).</source>
        <translation>{name} : ce QGIS ne lit pas dans les archives 7z. La décompresser à côté d'elle-même, par exemple avec 7-Zip (d'une archive en volumes, ouvrir le .001).</translation>
    </message>
    <message>
        <source>{name}: this archive cannot be looked into. Unpack it beside itself.</source>
        <translation>{name} : cette archive ne se lit pas sans être décompressée. La décompresser à côté d'elle-même.</translation>
    </message>
    <message>
        <source>{name}: {count} features are not of the kind of geometry of their layer (points or lines among polygons): they are written without geometry.</source>
        <translation>{name} : {count} entité{count:|s} {count:n'a|n'ont} pas le type de géométrie de {count:sa|leur} couche (points ou lignes parmi des polygones) : {count:elle est écrite|elles sont écrites} sans géométrie.</translation>
    </message>
    <message>
        <source>{name}: {file} does not exist: it was moved or renamed, or its drive is not connected. Choose it again.</source>
        <translation>{name} : {file} n'existe pas : il a été déplacé ou renommé, ou son lecteur n'est pas connecté. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name}: {file} would not hold what its ending says; give it a name in {endings}.</source>
        <translation>{name} : {file} ne contiendrait pas ce qu'annonce son extension ; donnez-lui un nom en {endings}.</translation>
    </message>
    <message>
        <source>{name}: {file}: no format is known by the ending {ending}. Give it a name in {endings}.</source>
        <translation>{name} : {file} : aucun format ne porte l'extension {ending}. Donnez-lui un nom en {endings}.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name} : {reason}</translation>
    </message>
    <message>
        <source>{notion} is not read: the name {names} was cut by the Shapefile and may hold something else. Give the layer as a GeoPackage, or rename the field.</source>
        <translation>{notion} n'est pas lu : le nom {names} a été coupé par le Shapefile et peut désigner autre chose. Donnez la couche en GeoPackage ou renommez le champ.</translation>
    </message>
    <message>
        <source>{notion} is read from '{field}' (also there: {others}).</source>
        <translation>{notion} est lu dans « {field} » (présents aussi : {others}).</translation>
    </message>
    <message>
        <source>{parameter} is {value}; it must lie in {bounds}.</source>
        <translation>{parameter} vaut {value} ; la valeur doit être dans {bounds}.</translation>
    </message>
    <message>
        <source>{parameter}: '{value}' is none of the choices. Give the word or its number: {options}.</source>
        <translation>{parameter} : « {value} » n'est pas un des choix. Donnez le mot ou son numéro : {options}.</translation>
    </message>
    <message>
        <source>{parameter}: {layer} ({file}), {kind}, {count}, {crs}, vintage {vintage}, encoding {encoding}</source>
        <translation>{parameter} : {layer} ({file}), {kind}, {count}, {crs}, millésime {vintage}, encodage {encoding}</translation>
    </message>
    <message>
        <source>{parameter}: {layer} is {product}, which serves here for want of better only: some results may be missing or less sure. Give the layer that the help of {parameter} names, if you have it.</source>
        <translation>{parameter} : {layer} est reconnue comme « {product} », qui ne sert ici que faute de mieux : des résultats peuvent manquer ou être moins sûrs. Donnez la couche que nomme l'aide de {parameter}, si vous l'avez.</translation>
    </message>
    <message>
        <source>{parameter}: {layer} is {product}, which usually goes into {others}; see that it is the layer you mean.</source>
        <translation>{parameter} : {layer} est reconnue comme « {product} », qui se donne d'ordinaire dans {others} ; vérifier que c'est la couche voulue.</translation>
    </message>
    <message>
        <source>{path}: more than {count} files: choose the folder of one document.</source>
        <translation>{path} : plus de {count} fichier{count:|s} : choisir le dossier d'un seul document.</translation>
    </message>
    <message>
        <source>{path}: neither a folder nor an archive (zip, tar) that can be looked into.</source>
        <translation>{path} : ni un dossier ni une archive (zip, tar) qui puisse être ouverte.</translation>
    </message>
    <message>
        <source>{product}: several editions over different territories are used together: {dates}.</source>
        <translation>{product} : plusieurs éditions servent ensemble, sur des territoires différents : {dates}.</translation>
    </message>
    <message>
        <source>{product}: {count} files of the same edition and territory: {names}. Keep one, or say which.</source>
        <translation>{product} : {count} fichier{count:|s} de la même édition et du même territoire : {names}. N'en garder qu'un.</translation>
    </message>
    <message>
        <source>{what}: a number is missing.</source>
        <translation>{what} : il manque un nombre.</translation>
    </message>
    <message>
        <source>{what}: {value} is not a number.</source>
        <translation>{what} : {value} n'est pas un nombre.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a file on Windows: choose another.</source>
        <translation>« {name} » ne peut pas être le nom d'un fichier sous Windows : choisissez-en un autre.</translation>
    </message>
</context>
</TS>
