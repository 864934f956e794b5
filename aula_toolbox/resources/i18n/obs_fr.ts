<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>1 when both vintages can be compared, 0 when they cannot</source>
        <translation>1 si les deux millésimes sont comparables, 0 sinon</translation>
    </message>
    <message>
        <source>A CSV laid out as obs_indicateurs.csv: its rows replace shipped ones of the same id, or add some.</source>
        <translation>Un CSV disposé comme obs_indicateurs.csv : ses lignes remplacent celles de même identifiant, ou s’y ajoutent.</translation>
    </message>
    <message>
        <source>A rank only compares observed values of reliability A to C.</source>
        <translation>Un rang ne compare que des valeurs observées de fiabilité A à C.</translation>
    </message>
    <message>
        <source>A secret stays a secret: a sum that lacks it has bounds and no value.</source>
        <translation>Un secret reste un secret : une somme à laquelle il manque a des bornes et pas de valeur.</translation>
    </message>
    <message>
        <source>A table of values as Compute indicators writes them (VALUES). Empty: only files are checked.</source>
        <translation>Une table de valeurs telle que l’écrit « Calculer des indicateurs » (VALUES). Vide : seuls les fichiers sont contrôlés.</translation>
    </message>
    <message>
        <source>A to D: a rule, not a score</source>
        <translation>De A à D : une règle, pas une note</translation>
    </message>
    <message>
        <source>Adds a row for each file that these observatories need and that is not there.</source>
        <translation>Ajoute une ligne pour chaque fichier attendu par ces observatoires et absent du dossier.</translation>
    </message>
    <message>
        <source>Beside each value; a department is never made of the communes at hand: it stays empty.</source>
        <translation>À côté de chaque valeur ; un département n’est jamais reconstitué avec les communes présentes : il reste vide.</translation>
    </message>
    <message>
        <source>COMMUNES: codes that are not communes of the territory in the geographic code {year}: {codes}.</source>
        <translation>COMMUNES : codes qui ne sont pas des communes du territoire au code géographique {year} : {codes}.</translation>
    </message>
    <message>
        <source>COMMUNES: no field of INSEE codes was found among {fields}. Choose it.</source>
        <translation>COMMUNES : aucun champ de codes INSEE parmi {fields}. Choisissez-le.</translation>
    </message>
    <message>
        <source>Change since the earlier vintage, when comparable</source>
        <translation>Évolution depuis le millésime précédent, s’il est comparable</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check values or files of an observatory</source>
        <translation>Contrôler des valeurs ou des fichiers</translation>
    </message>
    <message>
        <source>Checking the values</source>
        <translation>Contrôle des valeurs</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Checks that do not exist: {names}; levels are {levels}.</source>
        <translation>Contrôles inexistants : {names} ; les niveaux sont {levels}.</translation>
    </message>
    <message>
        <source>Class of that value, 1 to 5, or its state</source>
        <translation>Classe de cette valeur, de 1 à 5, ou son état</translation>
    </message>
    <message>
        <source>Class of the value, or its state when it has none</source>
        <translation>Classe de la valeur, ou son état quand elle n’en a pas</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Code of the commune</source>
        <translation>Code de la commune</translation>
    </message>
    <message>
        <source>Code of the territory</source>
        <translation>Code du territoire</translation>
    </message>
    <message>
        <source>Columns of an older geography are converted one by one; medians of merged communes are not made up.</source>
        <translation>Les colonnes d’une géographie plus ancienne sont converties une à une ; la médiane d’une commune fusionnée n’est pas inventée.</translation>
    </message>
    <message>
        <source>Columns that indicators ask for in vain</source>
        <translation>Colonnes demandées par des indicateurs et absentes</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Communes of the territory that it holds</source>
        <translation>Communes du territoire présentes dans le fichier</translation>
    </message>
    <message>
        <source>Communes that merged since are described together: {codes}.</source>
        <translation>Des communes fusionnées depuis sont décrites ensemble : {codes}.</translation>
    </message>
    <message>
        <source>Communes to describe, with a field of INSEE codes. Empty: those of the agency, generalised contours.</source>
        <translation>Communes à décrire, avec un champ de codes INSEE. Vide : celles de l’agence, contours généralisés.</translation>
    </message>
    <message>
        <source>Communes with a value</source>
        <translation>Communes renseignées</translation>
    </message>
    <message>
        <source>Communes, EPCI, IRIS, zones d'emploi: an indicator is given for those that its producer allows.</source>
        <translation>Communes, EPCI, IRIS, zones d’emploi : un indicateur est donné aux mailles que son producteur permet.</translation>
    </message>
    <message>
        <source>Compare with an earlier vintage</source>
        <translation>Comparer à un millésime précédent</translation>
    </message>
    <message>
        <source>Compute indicators</source>
        <translation>Calculer des indicateurs</translation>
    </message>
    <message>
        <source>Computes indicators from the producers' files: secrets stay secrets, merged communes are added up, and every value has its state, rank, evolution and reliability.</source>
        <translation>Calcule des indicateurs à partir des fichiers des producteurs : les secrets restent des secrets, les communes fusionnées sont additionnées, et chaque valeur a son état, son rang, son évolution et sa fiabilité.</translation>
    </message>
    <message>
        <source>Computing the indicators</source>
        <translation>Calcul des indicateurs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date (jour)</translation>
    </message>
    <message>
        <source>Day of the file on disk</source>
        <translation>Jour du fichier sur le disque</translation>
    </message>
    <message>
        <source>Days since the next edition was expected</source>
        <translation>Jours écoulés depuis la parution attendue</translation>
    </message>
    <message>
        <source>Denominator of the value</source>
        <translation>Dénominateur de la valeur</translation>
    </message>
    <message>
        <source>Each indicator is a formula of the table obs_indicateurs, on the columns of the producer's file.</source>
        <translation>Chaque indicateur est une formule de la table obs_indicateurs, sur les colonnes du fichier du producteur.</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Valeurs précédentes</translation>
    </message>
    <message>
        <source>Earlier vintage</source>
        <translation>Millésime précédent</translation>
    </message>
    <message>
        <source>Empty: it is looked for.</source>
        <translation>Vide : il est recherché.</translation>
    </message>
    <message>
        <source>Every indicator that was asked for has values.</source>
        <translation>Tous les indicateurs demandés ont des valeurs.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Field of INSEE codes</source>
        <translation>Champ des codes INSEE</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File {file}: columns that are not there: {missing}; the columns that are: {present}.</source>
        <translation>Fichier {file} : colonnes absentes {missing} ; colonnes présentes : {present}.</translation>
    </message>
    <message>
        <source>File {file}: the column of codes {key} is not there; the columns that are: {present}.</source>
        <translation>Fichier {file} : la colonne des codes {key} est absente ; colonnes présentes : {present}.</translation>
    </message>
    <message>
        <source>File, indicator or layer that is checked</source>
        <translation>Fichier, indicateur ou couche contrôlés</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files to check: codes, identities, encoding, communes that are missing.</source>
        <translation>Fichiers à contrôler : codes, identités, encodage, communes manquantes.</translation>
    </message>
    <message>
        <source>Files, values, what is missing, method.</source>
        <translation>Fichiers, valeurs, ce qui manque, méthode.</translation>
    </message>
    <message>
        <source>Folder of the producers' files</source>
        <translation>Dossier des fichiers des producteurs</translation>
    </message>
    <message>
        <source>Folder {folder} does not exist.</source>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>For an EPCI the formula is applied to sums of communes: a rate is never the mean of rates.</source>
        <translation>Pour un EPCI, la formule porte sur les sommes des communes : un taux n’est jamais la moyenne des taux.</translation>
    </message>
    <message>
        <source>Formula {formula}: not understood from {rest}.</source>
        <translation>Formule {formula} : incomprise à partir de {rest}.</translation>
    </message>
    <message>
        <source>Formula {formula}: {name} is no function; the functions are {known}.</source>
        <translation>Formule {formula} : {name} n’est pas une fonction ; les fonctions sont {known}.</translation>
    </message>
    <message>
        <source>Geographic code</source>
        <translation>Code géographique</translation>
    </message>
    <message>
        <source>Geographic code {year}</source>
        <translation>Code géographique {year}</translation>
    </message>
    <message>
        <source>INSEE's own v_mvt_commune_AAAA.csv found there replaces the table of mergers of communes.</source>
        <translation>Le fichier v_mvt_commune_AAAA.csv de l’INSEE qui s’y trouve remplace la table des fusions de communes.</translation>
    </message>
    <message>
        <source>Identifier of the file in obs_fichiers.csv</source>
        <translation>Identifiant du fichier dans obs_fichiers.csv</translation>
    </message>
    <message>
        <source>Identifier of the indicator</source>
        <translation>Identifiant de l’indicateur</translation>
    </message>
    <message>
        <source>Identifiers, or observatoire:habitat for a whole basket, separated by ; . Empty: all those that the folder allows.</source>
        <translation>Identifiants, ou observatoire:habitat pour un panier entier, séparés par « ; ». Vide : tous ceux que le dossier permet.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicator that the map shows: the first asked</source>
        <translation>Indicateur montré par la carte : le premier demandé</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indicators of an observatory</source>
        <translation>Indicateurs d’un observatoire</translation>
    </message>
    <message>
        <source>Indicators wait for each other: {ids}.</source>
        <translation>Des indicateurs s’attendent l’un l’autre : {ids}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level: COM, EPCI, AULA, IRIS, ZE</source>
        <translation>Maille : COM, EPCI, AULA, IRIS, ZE</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Mailles</translation>
    </message>
    <message>
        <source>Licence of the producer</source>
        <translation>Licence du producteur</translation>
    </message>
    <message>
        <source>Looks for what makes a number doubtful before it is published: identities, scale, jumps, lost values, secrets that can be deduced, missing communes.</source>
        <translation>Cherche ce qui rend un chiffre douteux avant sa publication : identités, échelle, sauts, valeurs perdues, secrets qui se déduisent, communes manquantes.</translation>
    </message>
    <message>
        <source>Lower bound of a partial value</source>
        <translation>Borne basse d’une valeur partielle</translation>
    </message>
    <message>
        <source>Name of the commune</source>
        <translation>Nom de la commune</translation>
    </message>
    <message>
        <source>Name of the territory</source>
        <translation>Nom du territoire</translation>
    </message>
    <message>
        <source>Natural breaks are exact up to {most} values; {count} were given. Choose quartiles or fixed bounds.</source>
        <translation>Les seuils naturels sont exacts jusqu’à {most} valeurs ; {count} ont été données. Choisissez les quartiles ou des seuils fixes.</translation>
    </message>
    <message>
        <source>No value can be computed from {folder}. {reasons}</source>
        <translation>Aucune valeur ne peut être calculée à partir de {folder}. {reasons}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of blocking findings</source>
        <translation>Nombre de constats bloquants</translation>
    </message>
    <message>
        <source>Number of files missing</source>
        <translation>Nombre de fichiers manquants</translation>
    </message>
    <message>
        <source>Number of files recognised</source>
        <translation>Nombre de fichiers reconnus</translation>
    </message>
    <message>
        <source>Number of indicators that cannot be computed</source>
        <translation>Nombre d’indicateurs impossibles à calculer</translation>
    </message>
    <message>
        <source>Number of territories that are ranked</source>
        <translation>Nombre de territoires classés</translation>
    </message>
    <message>
        <source>Number of the check, O01 to O26</source>
        <translation>Numéro du contrôle, de O01 à O26</translation>
    </message>
    <message>
        <source>Number of values stated</source>
        <translation>Nombre de valeurs renseignées</translation>
    </message>
    <message>
        <source>Number of values to confirm</source>
        <translation>Nombre de valeurs à valider</translation>
    </message>
    <message>
        <source>Numerator of the value</source>
        <translation>Numérateur de la valeur</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Observatories</source>
        <translation>Observatoires</translation>
    </message>
    <message>
        <source>One row a commune; after the fields below, each indicator has its value, state (_e), class (_c).</source>
        <translation>Une ligne par commune ; après les champs ci-dessous, chaque indicateur a sa valeur, son état (_e) et sa classe (_c).</translation>
    </message>
    <message>
        <source>One row a file.</source>
        <translation>Une ligne par fichier.</translation>
    </message>
    <message>
        <source>One row a finding.</source>
        <translation>Une ligne par constat.</translation>
    </message>
    <message>
        <source>One row a value: the reference form.</source>
        <translation>Une ligne par valeur : la forme de référence.</translation>
    </message>
    <message>
        <source>Own indicators</source>
        <translation>Indicateurs propres</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Path in the folder</source>
        <translation>Chemin dans le dossier</translation>
    </message>
    <message>
        <source>Path inside an archive</source>
        <translation>Chemin dans une archive</translation>
    </message>
    <message>
        <source>Producer and file</source>
        <translation>Producteur et fichier</translation>
    </message>
    <message>
        <source>Rank of reliable values: 1 is the best, the highest for neutral ones</source>
        <translation>Rang parmi les valeurs fiables : 1 est la meilleure, la plus élevée pour les indicateurs neutres</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Reasons of the reliability and of the state</source>
        <translation>Motifs de la fiabilité et de l’état</translation>
    </message>
    <message>
        <source>Recognise the files of a folder</source>
        <translation>Reconnaître les fichiers d’un dossier</translation>
    </message>
    <message>
        <source>Recognising the files</source>
        <translation>Reconnaissance des fichiers</translation>
    </message>
    <message>
        <source>Reference values</source>
        <translation>Valeurs de référence</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>Empreinte SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Says which producer's file each one is, its year and geographic code, what it lacks, when the next is due.</source>
        <translation>Dit de quel fichier de producteur il s’agit, son millésime et son code géographique, ce qui lui manque, quand paraît le suivant.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Short name of its EPCI</source>
        <translation>Sigle de son EPCI</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State of that value</source>
        <translation>État de cette valeur</translation>
    </message>
    <message>
        <source>Table {table}: missing columns {missing}; the columns that are there: {present}.</source>
        <translation>Table {table} : colonnes absentes {missing} ; colonnes présentes : {present}.</translation>
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
        <source>Territory, when the finding is of one</source>
        <translation>Territoire, si le constat en concerne un</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Les contrôles n’ont rien relevé.</translation>
    </message>
    <message>
        <source>The day for which what is due is told. Empty: today.</source>
        <translation>Jour pour lequel les échéances sont dites. Vide : aujourd’hui.</translation>
    </message>
    <message>
        <source>The department and the region stay empty where the producer does not state them.</source>
        <translation>Le département et la région restent vides quand le producteur ne les publie pas.</translation>
    </message>
    <message>
        <source>The files as they were downloaded, three folders deep at most; ZIP and gzip are read in place. Files that are not recognised are listed and left alone.</source>
        <translation>Les fichiers tels qu’ils ont été téléchargés, sur trois niveaux de dossiers au plus ; ZIP et gzip sont lus sur place. Les fichiers non reconnus sont listés et laissés de côté.</translation>
    </message>
    <message>
        <source>The newest one that can be compared, in the same file or an older one of the folder.</source>
        <translation>Le plus récent qui soit comparable, dans le même fichier ou dans un plus ancien du dossier.</translation>
    </message>
    <message>
        <source>The reliability A to D is a rule: small denominators, old vintages, mergers and estimates cost a letter.</source>
        <translation>La fiabilité de A à D est une règle : petits dénominateurs, millésimes anciens, fusions et estimations coûtent une lettre.</translation>
    </message>
    <message>
        <source>The values in force: jumps, losses and changes of scale are looked for against them.</source>
        <translation>Les valeurs en vigueur : sauts, pertes et changements d’échelle sont cherchés par rapport à elles.</translation>
    </message>
    <message>
        <source>Two files of {title} and the same vintage: {other} is not used, {kept} is.</source>
        <translation>Deux fichiers « {title} » du même millésime : {other} n’est pas utilisé, {kept} l’est.</translation>
    </message>
    <message>
        <source>Two vintages of the census that share surveys are shown side by side, without evolution.</source>
        <translation>Deux millésimes du recensement qui partagent des enquêtes sont montrés côte à côte, sans évolution.</translation>
    </message>
    <message>
        <source>Unit of the value</source>
        <translation>Unité de la valeur</translation>
    </message>
    <message>
        <source>Unknown indicator {name}; the nearest ones: {near}.</source>
        <translation>Indicateur inconnu : {name} ; les plus proches : {near}.</translation>
    </message>
    <message>
        <source>Upper bound of a partial value</source>
        <translation>Borne haute d’une valeur partielle</translation>
    </message>
    <message>
        <source>Value in question</source>
        <translation>Valeur en cause</translation>
    </message>
    <message>
        <source>Value of France, when the producer states it</source>
        <translation>Valeur de la France, si le producteur la publie</translation>
    </message>
    <message>
        <source>Value of its EPCI</source>
        <translation>Valeur de son EPCI</translation>
    </message>
    <message>
        <source>Value of that indicator</source>
        <translation>Valeur de cet indicateur</translation>
    </message>
    <message>
        <source>Value of the department, when the producer states it</source>
        <translation>Valeur du département, si le producteur la publie</translation>
    </message>
    <message>
        <source>Value of the earlier vintage</source>
        <translation>Valeur du millésime précédent</translation>
    </message>
    <message>
        <source>Value of the region, when the producer states it</source>
        <translation>Valeur de la région, si le producteur la publie</translation>
    </message>
    <message>
        <source>Value of the territory of the agency</source>
        <translation>Valeur du territoire de l’agence</translation>
    </message>
    <message>
        <source>Value; empty when the state says why</source>
        <translation>Valeur ; vide quand l’état dit pourquoi</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Vintage of the value</source>
        <translation>Millésime de la valeur</translation>
    </message>
    <message>
        <source>Vintages</source>
        <translation>Millésimes</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What the checks found.</source>
        <translation>Ce que les contrôles ont relevé.</translation>
    </message>
    <message>
        <source>What the file is called</source>
        <translation>Titre du fichier</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>When the next edition is expected</source>
        <translation>Quand paraît l’édition suivante</translation>
    </message>
    <message>
        <source>Why it could not be computed</source>
        <translation>Pourquoi il n’a pas pu être calculé</translation>
    </message>
    <message>
        <source>Why the file is in this state</source>
        <translation>Pourquoi le fichier est dans cet état</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Year of the geographic code read</source>
        <translation>Année du code géographique lu</translation>
    </message>
    <message>
        <source>Year of the official geographic code in which the results are given: communes merged by then are added up.</source>
        <translation>Année du code officiel géographique des résultats : les communes fusionnées à cette date sont additionnées.</translation>
    </message>
    <message>
        <source>Year of the official geographic code of its rows</source>
        <translation>Année du code officiel géographique de ses lignes</translation>
    </message>
    <message>
        <source>Year or years that the value describes</source>
        <translation>Année ou années décrites par la valeur</translation>
    </message>
    <message>
        <source>Year that the values describe. Empty: the newest one.</source>
        <translation>Année décrite par les valeurs. Vide : la plus récente.</translation>
    </message>
    <message>
        <source>Years that its columns or rows tell, separated by ;</source>
        <translation>Années que disent ses colonnes ou ses lignes, séparées par « ; »</translation>
    </message>
    <message>
        <source>all values were multiplied by about {ratio:g}</source>
        <translation>toutes les valeurs ont été multipliées par environ {ratio:g}</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <source>bloquant, a_valider or info</source>
        <translation>bloquant, a_valider ou info</translation>
    </message>
    <message>
        <source>cannot be summed: published for the former perimeter ({codes})</source>
        <translation>non sommable : publié sur l’ancien périmètre ({codes})</translation>
    </message>
    <message>
        <source>cannot be summed: the producer publishes no value for this level here</source>
        <translation>non sommable : le producteur ne publie pas de valeur pour cette maille ici</translation>
    </message>
    <message>
        <source>columns of the file to be confirmed</source>
        <translation>colonnes du fichier à confirmer</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>denominator of {value:.0f}, below {least:.0f}</source>
        <translation>dénominateur de {value:.0f}, inférieur à {least:.0f}</translation>
    </message>
    <message>
        <source>directe, fusion, scission or estimee</source>
        <translation>directe, fusion, scission ou estimee</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>fewer than {least} units: hidden by the rule of secrecy of the toolbox</source>
        <translation>moins de {least} unités : masqué par la règle de secret de l’outil</translation>
    </message>
    <message>
        <source>former communes added up</source>
        <translation>anciennes communes additionnées</translation>
    </message>
    <message>
        <source>indicators that were there and are not: {names}</source>
        <translation>indicateurs présents avant et disparus : {names}</translation>
    </message>
    <message>
        <source>indicators with a value</source>
        <translation>indicateurs renseignés</translation>
    </message>
    <message>
        <source>it may be {titles}</source>
        <translation>plusieurs fichiers possibles : {titles}</translation>
    </message>
    <message>
        <source>its columns wait for a confirmation (table obs_indicateurs)</source>
        <translation>ses colonnes attendent une confirmation (table obs_indicateurs)</translation>
    </message>
    <message>
        <source>label badly encoded: {name}</source>
        <translation>libellé mal encodé : {name}</translation>
    </message>
    <message>
        <source>made of a commune that was split: no value is shared out</source>
        <translation>issue d’une commune scindée : aucune valeur n’est répartie</translation>
    </message>
    <message>
        <source>needed for: {indicators}</source>
        <translation>nécessaire pour : {indicators}</translation>
    </message>
    <message>
        <source>no file of this kind: {file}</source>
        <translation>fichier absent : {file}</translation>
    </message>
    <message>
        <source>no value is stated</source>
        <translation>aucune valeur publiée</translation>
    </message>
    <message>
        <source>not comparable: {before} and {after} are {years} years apart, {least} are needed</source>
        <translation>non comparable : {before} et {after} sont distants de {years} ans, il en faut {least}</translation>
    </message>
    <message>
        <source>not comparable: {why}</source>
        <translation>non comparable : {why}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not stated: {what}</source>
        <translation>non renseigné : {what}</translation>
    </message>
    <message>
        <source>observe, saisi, estime, partiel, secret, absent or echec</source>
        <translation>observe, saisi, estime, partiel, secret, absent ou echec</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observé</translation>
    </message>
    <message>
        <source>old vintage ({vintage})</source>
        <translation>millésime ancien ({vintage})</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>partial: bounds only</source>
        <translation>partiel : des bornes seulement</translation>
    </message>
    <message>
        <source>pts, pct or pct_an</source>
        <translation>pts, pct ou pct_an</translation>
    </message>
    <message>
        <source>quartiles; jenks5: natural breaks, computed exactly.</source>
        <translation>quartiles ; jenks5 : seuils naturels, calculés exactement.</translation>
    </message>
    <message>
        <source>reconnu, ambigu, inconnu, manquant or illisible</source>
        <translation>reconnu, ambigu, inconnu, manquant ou illisible</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>small denominator ({value:.0f})</source>
        <translation>petit dénominateur ({value:.0f})</translation>
    </message>
    <message>
        <source>territories that were there and are not: {names}</source>
        <translation>territoires présents avant et disparus : {names}</translation>
    </message>
    <message>
        <source>the EPCI make {made:g}, the territory has {whole:g}</source>
        <translation>la somme des EPCI est de {made:g}, le territoire a {whole:g}</translation>
    </message>
    <message>
        <source>the median of all territories moved by {step:+.3g}: a new method?</source>
        <translation>la médiane de tous les territoires a bougé de {step:+.3g} : nouvelle méthode ?</translation>
    </message>
    <message>
        <source>values that are secret</source>
        <translation>valeurs secrètes</translation>
    </message>
    <message>
        <source>values with bounds only</source>
        <translation>valeurs connues par leurs bornes</translation>
    </message>
    <message>
        <source>vintage not readable: columns {columns} without their prefix. Take INSEE's own file.</source>
        <translation>Millésime illisible : colonnes {columns} sans préfixe. Reprenez le fichier de l’INSEE.</translation>
    </message>
    <message>
        <source>{column} of {commune} is {value}, the producer's page says {witness}</source>
        <translation>{column} de {commune} vaut {value}, la page du producteur dit {witness}</translation>
    </message>
    <message>
        <source>{commune}: {identity} does not hold ({left:.1f} and {right:.1f})</source>
        <translation>{commune} : {identity} n’est pas vérifiée ({left:.1f} et {right:.1f})</translation>
    </message>
    <message>
        <source>{count} other files of the folder were not used.</source>
        <translation>{count} autres fichiers du dossier n’ont pas servi.</translation>
    </message>
    <message>
        <source>{file}: codes that are not communes: {codes}</source>
        <translation>{file} : codes qui ne sont pas des communes : {codes}</translation>
    </message>
    <message>
        <source>{file}: codes that stand twice: {codes}</source>
        <translation>{file} : codes en double : {codes}</translation>
    </message>
    <message>
        <source>{file}: columns that are not there: {missing}; those that come near: {near}</source>
        <translation>{file} : colonnes absentes {missing} ; les plus proches : {near}</translation>
    </message>
    <message>
        <source>{file}: commune {commune} is missing</source>
        <translation>{file} : la commune {commune} manque</translation>
    </message>
    <message>
        <source>{file}: the row of {commune} mixes two geographies ({fiscal:.0f} fiscal households, {all_ones:.0f} households)</source>
        <translation>{file} : la ligne de {commune} mêle deux géographies ({fiscal:.0f} ménages fiscaux, {all_ones:.0f} ménages)</translation>
    </message>
    <message>
        <source>{file}: the vintage {year} is not there</source>
        <translation>{file} : le millésime {year} est absent</translation>
    </message>
    <message>
        <source>{file}: vintage not readable, columns without their prefix ({columns}); take INSEE's own file</source>
        <translation>{file} : millésime illisible, colonnes sans préfixe ({columns}) ; reprenez le fichier de l’INSEE</translation>
    </message>
    <message>
        <source>{file}: {commune} no longer exists in {year}, and has a value of {column}</source>
        <translation>{file} : {commune} n’existe plus en {year} et a une valeur de {column}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first} ; {second}</translation>
    </message>
    <message>
        <source>{folder} holds {count} files; {most} at most are read. Choose the folder of the observatory's files.</source>
        <translation>{folder} contient {count} fichiers ; {most} au plus sont lus. Choisissez le dossier des fichiers de l’observatoire.</translation>
    </message>
    <message>
        <source>{folder}: no file of the observatories was recognised. Files that are expected: {files}.</source>
        <translation>Aucun fichier reconnu dans {folder}. Fichiers attendus : {files}.</translation>
    </message>
    <message>
        <source>{id}: a distinct column or a filter is needed in {formula}</source>
        <translation>{id} : il faut une colonne distincte ou un filtre dans {formula}</translation>
    </message>
    <message>
        <source>{id}: {fault}</source>
        <translation>{id} : {fault}</translation>
    </message>
    <message>
        <source>{label}: the {count} highest values</source>
        <translation>{label} : les {count} valeurs les plus élevées</translation>
    </message>
    <message>
        <source>{level} {territory}: {count} values</source>
        <translation>{level} {territory} : {count} valeurs</translation>
    </message>
    <message>
        <source>{name}: columns {missing} are missing; give a table of values as Compute indicators writes it.</source>
        <translation>{name} : colonnes {missing} absentes ; donnez une table de valeurs telle que l’écrit « Calculer des indicateurs ».</translation>
    </message>
    <message>
        <source>{name}: secret, then zero</source>
        <translation>{name} : secret, puis zéro</translation>
    </message>
    <message>
        <source>{name}: {before:.4g}, then no value ({state})</source>
        <translation>{name} : {before:.4g}, puis aucune valeur ({state})</translation>
    </message>
    <message>
        <source>{name}: {before:.4g}, then zero</source>
        <translation>{name} : {before:.4g}, puis zéro</translation>
    </message>
    <message>
        <source>{name}: {before:.4g}, then {after:.4g}; the others moved by {low:+.3g} to {high:+.3g}</source>
        <translation>{name} : {before:.4g}, puis {after:.4g} ; les autres ont bougé de {low:+.3g} à {high:+.3g}</translation>
    </message>
    <message>
        <source>{name}: {value:g} is out of bounds</source>
        <translation>{name} : {value:g} est hors bornes</translation>
    </message>
    <message>
        <source>{share:.0f} % of the values are those of the former vintage</source>
        <translation>{share:.0f} % des valeurs sont celles du millésime précédent</translation>
    </message>
    <message>
        <source>{state}: {then:.0f} % of the values, now {now:.0f} %</source>
        <translation>{state} : {then:.0f} % des valeurs, {now:.0f} % maintenant</translation>
    </message>
    <message>
        <source>{title}: its name does not hold {word}</source>
        <translation>{title} : son nom ne contient pas « {word} »</translation>
    </message>
    <message>
        <source>{title}: not a file of the observatories</source>
        <translation>{title} : ce n’est pas un fichier des observatoires</translation>
    </message>
    <message>
        <source>{zone} is stated and {name} is its only secret: it is their difference</source>
        <translation>{zone} est publié et {name} est son seul secret : il s’en déduit par différence</translation>
    </message>
</context>
</TS>
