<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>%/year</source>
        <translation>%/an</translation>
    </message>
    <message>
        <source>1 when both vintages can be compared, 0 when they cannot</source>
        <translation>1 si les deux millésimes sont comparables, 0 sinon</translation>
    </message>
    <message>
        <source>A .qgs project ready for QGIS Server, with its styles.</source>
        <translation>Un projet .qgs prêt pour QGIS Server, avec ses styles.</translation>
    </message>
    <message>
        <source>A CSV laid out as obs_indicateurs.csv: its rows replace shipped ones of the same id, or add some.</source>
        <translation>Un CSV disposé comme obs_indicateurs.csv : ses lignes remplacent celles de même identifiant, ou s'y ajoutent.</translation>
    </message>
    <message>
        <source>A new version is in force.</source>
        <translation>Une nouvelle version est en vigueur.</translation>
    </message>
    <message>
        <source>A project (.qgs, .qgz) that a server is to publish.</source>
        <translation>Un projet (.qgs, .qgz) qu'un serveur doit publier.</translation>
    </message>
    <message>
        <source>A rank only compares observed values of reliability A to C.</source>
        <translation>Un rang ne compare que des valeurs observées de fiabilité A à C.</translation>
    </message>
    <message>
        <source>A refresh has been running since {since} (machine {host}).</source>
        <translation>Actualisation en cours depuis {since} (poste {host}).</translation>
    </message>
    <message>
        <source>A revision of the past is told apart from a new year by the vintage and the digest of the file.</source>
        <translation>Une révision du passé se distingue d'une nouvelle année par le millésime et l'empreinte du fichier.</translation>
    </message>
    <message>
        <source>A secret stays a secret: a sum that lacks it has bounds and no value.</source>
        <translation>Un secret reste un secret : une somme à laquelle il manque a des bornes et pas de valeur.</translation>
    </message>
    <message>
        <source>A suspicion is answered in acceptations.csv for one exact value: another value asks again.</source>
        <translation>On répond à un doute dans acceptations.csv pour une valeur exacte : une autre valeur repose la question.</translation>
    </message>
    <message>
        <source>A table of values as Compute indicators writes them (VALUES), or any table when a schema is given.</source>
        <translation>Une table de valeurs telle que l'écrit Calculer des indicateurs (VALUES), ou toute table si un schéma est donné.</translation>
    </message>
    <message>
        <source>A table of values as Compute indicators writes them (VALUES), or valeurs.csv of a version.</source>
        <translation>Une table de valeurs telle que l'écrit « Calculer des indicateurs » (VALUES), ou valeurs.csv d'une version.</translation>
    </message>
    <message>
        <source>A table with the columns id, niveau and seuil of obs_controles.csv: its rows win, one by one.</source>
        <translation>Une table avec les colonnes id, niveau et seuil de obs_controles.csv : ses lignes l'emportent, une à une.</translation>
    </message>
    <message>
        <source>A territory is suspicious when it moves by more than four robust standard deviations of others of its size.</source>
        <translation>Un territoire est suspect quand il bouge de plus de quatre écarts types robustes de ceux de sa taille.</translation>
    </message>
    <message>
        <source>A text holds a zero byte: it is not written.</source>
        <translation>Un texte contient un octet nul : il n'est pas écrit.</translation>
    </message>
    <message>
        <source>A to D: a rule, not a score</source>
        <translation>De A à D : une règle, pas une note</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Address of the services, written in the records: WMS, WFS, OGC API. https only.</source>
        <translation>Adresse des services, écrite dans les fiches : WMS, WFS, OGC API. En https seulement.</translation>
    </message>
    <message>
        <source>Adds a row for each file that these observatories need and that is not there.</source>
        <translation>Ajoute une ligne pour chaque fichier attendu par ces observatoires et absent du dossier.</translation>
    </message>
    <message>
        <source>Adds the picture of a social floor and an ecological ceiling (table obs_donut).</source>
        <translation>Ajoute la figure d'un plancher social et d'un plafond écologique (table obs_donut).</translation>
    </message>
    <message>
        <source>All are answered.</source>
        <translation>Tout a reçu une réponse.</translation>
    </message>
    <message>
        <source>All perimeters</source>
        <translation>Tous les périmètres</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>All the indicators</source>
        <translation>Tous les indicateurs</translation>
    </message>
    <message>
        <source>Answer each value to confirm, then run again: the answers are kept.</source>
        <translation>Répondre à chaque valeur à confirmer, puis relancer : les réponses sont gardées.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers in force</source>
        <translation>Réponses en vigueur</translation>
    </message>
    <message>
        <source>Answers to suspicions. Empty: acceptations.csv of the store.</source>
        <translation>Réponses aux doutes. Vide : acceptations.csv de l'entrepôt.</translation>
    </message>
    <message>
        <source>Archive {file}: one table was expected, these are there: {names}. Unpack it and give one.</source>
        <translation>Archive {file} : une seule table était attendue, voici ce qui s'y trouve : {names}. Décompressez-la et donnez une table.</translation>
    </message>
    <message>
        <source>Beside each value; a department is never made of the communes at hand: it stays empty.</source>
        <translation>À côté de chaque valeur ; un département n'est jamais reconstitué avec les communes présentes : il reste vide.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Blocked: nothing was published</source>
        <translation>Bloqué : rien n'a été publié</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquants</translation>
    </message>
    <message>
        <source>Blocking findings: {blocking}; findings to look at: {other}.</source>
        <translation>Constats bloquants : {blocking} ; constats à regarder : {other}.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>CODES: no value of {codes} at the level {level}. There are {count} territories: {there}.</source>
        <translation>CODES : aucune valeur de {codes} à la maille {level}. Il y a {count} territoire{count:|s} : {there}.</translation>
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
        <source>CONNECTION: {name} is not a PostgreSQL connection of QGIS; there are {known}.</source>
        <translation>CONNECTION : {name} n'est pas une connexion PostgreSQL de QGIS ; il y a {known}.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Catalogue and observatories</source>
        <translation>Catalogue et observatoires</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Change since the earlier vintage, when comparable</source>
        <translation>Évolution depuis le millésime précédent, s'il est comparable</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Check the folder</source>
        <translation>Vérifier le dossier</translation>
    </message>
    <message>
        <source>Check values, a table, files or a project</source>
        <translation>Contrôler des valeurs, une table, des fichiers ou un projet</translation>
    </message>
    <message>
        <source>Check {number}</source>
        <translation>Contrôle {number}</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Contrôle du projet</translation>
    </message>
    <message>
        <source>Checking the table</source>
        <translation>Contrôle de la table</translation>
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
        <source>Choose a level at least.</source>
        <translation>Choisissez au moins une maille.</translation>
    </message>
    <message>
        <source>Choose an observatory.</source>
        <translation>Choisissez un observatoire.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Class of that value, 1 to 5, or its state</source>
        <translation>Classe de cette valeur, de 1 à 5, ou son état</translation>
    </message>
    <message>
        <source>Class of the value, or its state when it has none</source>
        <translation>Classe de la valeur, ou son état quand elle n'en a pas</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the commune; empty for a perimeter</source>
        <translation>Code de la commune ; vide pour un périmètre</translation>
    </message>
    <message>
        <source>Code of the territory</source>
        <translation>Code du territoire</translation>
    </message>
    <message>
        <source>Codes separated by ; . Empty: all of them.</source>
        <translation>Codes séparés par « ; ». Vide : tous.</translation>
    </message>
    <message>
        <source>Columns of an older geography are converted one by one; medians of merged communes are not made up.</source>
        <translation>Les colonnes d'une géographie plus ancienne sont converties une à une ; la médiane d'une commune fusionnée n'est pas inventée.</translation>
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
        <source>Communes that moved</source>
        <translation>Communes qui bougent</translation>
    </message>
    <message>
        <source>Communes to describe, with a field of INSEE codes. Empty: those of the agency, generalised contours.</source>
        <translation>Communes à décrire, avec un champ de codes INSEE. Vide : celles de l'agence, contours généralisés.</translation>
    </message>
    <message>
        <source>Communes with a value</source>
        <translation>Communes renseignées</translation>
    </message>
    <message>
        <source>Communes, EPCI, IRIS, zones d'emploi: an indicator is given for those that its producer allows. QPV: objects counted in the contours of priority neighbourhoods, which must be in the folder.</source>
        <translation>Communes, EPCI, IRIS, zones d'emploi : un indicateur est donné pour les mailles que son producteur permet. QPV : objets comptés dans les contours des quartiers prioritaires, qui doivent être dans le dossier.</translation>
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
        <source>Computed from published files</source>
        <translation>Calculé sur des fichiers publiés</translation>
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
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>DATA_PATH {kind}: TARGET must hold postgis too.</source>
        <translation>DATA_PATH {kind} : TARGET doit aussi contenir postgis.</translation>
    </message>
    <message>
        <source>DATA_PATH {kind}: the connection has none. Give it one in QGIS, or choose relatif.</source>
        <translation>DATA_PATH {kind} : la connexion n'en a pas. Donnez-lui-en un dans QGIS, ou choisissez relatif.</translation>
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
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Denominator of the value</source>
        <translation>Dénominateur de la valeur</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Doughnut</source>
        <translation>Donut</translation>
    </message>
    <message>
        <source>Doughnut of {name}: social floor within, ecological ceiling outside</source>
        <translation>Donut de {name} : plancher social à l'intérieur, plafond écologique à l'extérieur</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
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
        <source>Empty: they are numbered.</source>
        <translation>Vide : ils sont numérotés.</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Estimé</translation>
    </message>
    <message>
        <source>Every indicator that was asked for has values.</source>
        <translation>Tous les indicateurs demandés ont des valeurs.</translation>
    </message>
    <message>
        <source>Everything is written apart, opened and checked; the files then replace the former ones together.</source>
        <translation>Tout est écrit à part, rouvert et contrôlé ; puis les fichiers remplacent les précédents ensemble.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>FOLDER: nothing can be written in {folder} ({reason}).</source>
        <translation>FOLDER : impossible d'écrire dans {folder} ({reason}).</translation>
    </message>
    <message>
        <source>Field of INSEE codes</source>
        <translation>Champ des codes INSEE</translation>
    </message>
    <message>
        <source>Field of the perimeters' names</source>
        <translation>Champ du nom des périmètres</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File expected</source>
        <translation>Fichier attendu</translation>
    </message>
    <message>
        <source>File of the sheet, in the folder</source>
        <translation>Fichier de la fiche, dans le dossier</translation>
    </message>
    <message>
        <source>File to download</source>
        <translation>Fichier à télécharger</translation>
    </message>
    <message>
        <source>File {file} does not exist. Choose it again.</source>
        <translation>Le fichier {file} n'existe pas. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>File {file}: columns that are not there: {missing}; the columns that are: {present}.</source>
        <translation>Fichier {file} : colonnes absentes {missing} ; colonnes présentes : {present}.</translation>
    </message>
    <message>
        <source>File {file}: columns {missing} are missing.</source>
        <translation>Fichier {file} : colonnes {missing} absentes.</translation>
    </message>
    <message>
        <source>File {file}: not JSON ({reason}).</source>
        <translation>Fichier {file} : ce n'est pas du JSON ({reason}).</translation>
    </message>
    <message>
        <source>File {file}: the archive is cut or damaged; download it again.</source>
        <translation>Fichier {file} : l'archive est tronquée ou abîmée ; téléchargez-la à nouveau.</translation>
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
        <source>File, table, layer or project</source>
        <translation>Fichier, table, couche ou projet</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files are recognised, read and checked; the indicators are computed beside the version in force.</source>
        <translation>Les fichiers sont reconnus, lus et contrôlés ; les indicateurs sont calculés à côté de la version en vigueur.</translation>
    </message>
    <message>
        <source>Files to check: codes, identities, encoding, communes that are missing.</source>
        <translation>Fichiers à contrôler : codes, identités, encodage, communes manquantes.</translation>
    </message>
    <message>
        <source>Files written, or that would be</source>
        <translation>Fichiers écrits, ou qui le seraient</translation>
    </message>
    <message>
        <source>Files, values, what is missing, method.</source>
        <translation>Fichiers, valeurs, ce qui manque, méthode.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Folder of the observatories</source>
        <translation>Dossier des observatoires</translation>
    </message>
    <message>
        <source>Folder of the producers' files</source>
        <translation>Dossier des fichiers des producteurs</translation>
    </message>
    <message>
        <source>Folder of the publication</source>
        <translation>Dossier de publication</translation>
    </message>
    <message>
        <source>Folder of the sheets</source>
        <translation>Dossier des fiches</translation>
    </message>
    <message>
        <source>Folder {folder} does not exist.</source>
        <translation>Le dossier {folder} n'existe pas.</translation>
    </message>
    <message>
        <source>For an EPCI the formula is applied to sums of communes: a rate is never the mean of rates.</source>
        <translation>Pour un EPCI, la formule porte sur les sommes des communes : un taux n'est jamais la moyenne des taux.</translation>
    </message>
    <message>
        <source>For postgis. Empty: obs_ and the name of the observatory. It is replaced in one transaction.</source>
        <translation>Pour postgis. Vide : obs_ et le nom de l'observatoire. Il est remplacé en une seule transaction.</translation>
    </message>
    <message>
        <source>For postgis: roles of the database, separated by ; . PUBLIC is refused.</source>
        <translation>Pour postgis : rôles de la base, séparés par « ; ». PUBLIC est refusé.</translation>
    </message>
    <message>
        <source>For postgis: the name of a connection of QGIS. No password is asked for or written.</source>
        <translation>Pour postgis : le nom d'une connexion de QGIS. Aucun mot de passe n'est demandé ni écrit.</translation>
    </message>
    <message>
        <source>For revenir: the version, or the beginning of its name.</source>
        <translation>Pour revenir : la version, ou le début de son nom.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Former versions give small curves over the years, with gaps where a year is missing. Empty: none.</source>
        <translation>Les versions antérieures donnent de petites courbes au fil des ans, avec des trous aux années manquantes. Vide : aucune.</translation>
    </message>
    <message>
        <source>Formula {formula}: not understood from {rest}.</source>
        <translation>Formule {formula} : incomprise à partir de {rest}.</translation>
    </message>
    <message>
        <source>Formula {formula}: {name} is no function; the functions are {known}.</source>
        <translation>Formule {formula} : {name} n'est pas une fonction ; les fonctions sont {known}.</translation>
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
        <source>HISTORY: {folder} holds no published version.</source>
        <translation>HISTORY : {folder} ne contient aucune version publiée.</translation>
    </message>
    <message>
        <source>Had about the same value before, and now: {communes}.</source>
        <translation>Avaient à peu près la même valeur avant, et ont maintenant : {communes}.</translation>
    </message>
    <message>
        <source>Hatches of secret and partial values: a flat grey in the SLD.</source>
        <translation>Hachures des valeurs secrètes et partielles : un gris uni dans le SLD.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>INSEE's own v_mvt_commune_AAAA.csv found there replaces the table of mergers of communes.</source>
        <translation>Le fichier v_mvt_commune_AAAA.csv de l'INSEE qui s'y trouve remplace la table des fusions de communes.</translation>
    </message>
    <message>
        <source>Identifier of the file in obs_fichiers.csv</source>
        <translation>Identifiant du fichier dans obs_fichiers.csv</translation>
    </message>
    <message>
        <source>Identifier of the indicator</source>
        <translation>Identifiant de l'indicateur</translation>
    </message>
    <message>
        <source>Identifiers, or observatoire:habitat for a whole basket, separated by ; . Empty: all those that the folder allows.</source>
        <translation>Identifiants, ou observatoire:habitat pour un panier entier, séparés par « ; ». Vide : tous ceux que le dossier permet.</translation>
    </message>
    <message>
        <source>Identifiers, or observatoire:habitat, separated by ; . Empty: those of the table. Forty at most.</source>
        <translation>Identifiants, ou observatoire:habitat, séparés par « ; ». Vide : ceux de la table. Quarante au plus.</translation>
    </message>
    <message>
        <source>In perimeters and priority neighbourhoods, by population: needs the contours of the IRIS and the squares of population (Filosofi) in the folder. The state is estime; no rank.</source>
        <translation>Dans les périmètres et les quartiers prioritaires, au prorata de la population : les contours des IRIS et les carreaux de population (Filosofi) doivent être dans le dossier. L'état est estime ; pas de rang.</translation>
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
        <translation>Indicateurs d'un observatoire</translation>
    </message>
    <message>
        <source>Indicators wait for each other: {ids}.</source>
        <translation>Des indicateurs s'attendent l'un l'autre : {ids}.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Échec.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Known by bounds only</source>
        <translation>Connu par ses seules bornes</translation>
    </message>
    <message>
        <source>Largest falls</source>
        <translation>Plus fortes baisses</translation>
    </message>
    <message>
        <source>Largest falls, name and change</source>
        <translation>Plus fortes baisses, nom et écart</translation>
    </message>
    <message>
        <source>Largest rises</source>
        <translation>Plus fortes hausses</translation>
    </message>
    <message>
        <source>Largest rises, name and change</source>
        <translation>Plus fortes hausses, nom et écart</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level: COM, EPCI, AULA, IRIS, ZE, QPV, PERIM</source>
        <translation>Maille : COM, EPCI, AULA, IRIS, ZE, QPV, PERIM</translation>
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
        <source>Lizmap</source>
        <translation>Lizmap</translation>
    </message>
    <message>
        <source>Lizmap {target}: not in the table; there are {known}.</source>
        <translation>Lizmap {target} : absente de la table ; il y a {known}.</translation>
    </message>
    <message>
        <source>Load the layers</source>
        <translation>Charger les couches</translation>
    </message>
    <message>
        <source>Looks for what makes a number doubtful before it is published: identities, scale, jumps, lost values, secrets that can be deduced, missing communes. Holds any table against a schema, and a QGIS project against what a server and Lizmap ask for.</source>
        <translation>Cherche ce qui rend un chiffre douteux avant sa publication : identités, échelle, sauts, valeurs perdues, secrets déductibles, communes manquantes. Confronte toute table à un schéma, et un projet QGIS à ce que demandent un serveur et Lizmap.</translation>
    </message>
    <message>
        <source>Lower bound of a partial value</source>
        <translation>Borne basse d'une valeur partielle</translation>
    </message>
    <message>
        <source>Makes of the version in force a GeoPackage, a project for QGIS Server and Lizmap, and its records; tells the plan and writes nothing unless asked.</source>
        <translation>Fait de la version en vigueur un GeoPackage, un projet pour QGIS Server et Lizmap, et ses fiches de métadonnées ; montre le plan et n'écrit rien sans demande.</translation>
    </message>
    <message>
        <source>Making the sheets</source>
        <translation>Mise en page des fiches</translation>
    </message>
    <message>
        <source>Map tips and labels: not in the SLD.</source>
        <translation>Infobulles et étiquettes : absentes du SLD.</translation>
    </message>
    <message>
        <source>Median change of those that changed</source>
        <translation>Écart médian de ceux qui ont changé</translation>
    </message>
    <message>
        <source>Median step</source>
        <translation>Écart médian</translation>
    </message>
    <message>
        <source>Metadata beside the data: ISO 19139, GeoDCAT-AP, data package (with CSV tables); pgmetadata: in the database, where pgMetadata is installed.</source>
        <translation>Métadonnées à côté des données : ISO 19139, GeoDCAT-AP, data package (avec des tables CSV) ; pgmetadata : dans la base, là où pgMetadata est installé.</translation>
    </message>
    <message>
        <source>Missing: {title} ({producer})</source>
        <translation>Manque : {title} ({producer})</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>My observatories</source>
        <translation>Mes observatoires</translation>
    </message>
    <message>
        <source>Name of the commune or of the perimeter</source>
        <translation>Nom de la commune ou du périmètre</translation>
    </message>
    <message>
        <source>Name of the territory</source>
        <translation>Nom du territoire</translation>
    </message>
    <message>
        <source>Never built</source>
        <translation>Jamais construit</translation>
    </message>
    <message>
        <source>New vintage, file revised, table changed, or other reason</source>
        <translation>Nouveau millésime, fichier révisé, table modifiée, ou autre raison</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Prochain fichier</translation>
    </message>
    <message>
        <source>Next file expected</source>
        <translation>Prochain fichier attendu</translation>
    </message>
    <message>
        <source>Next file expected: {title}, {month}.</source>
        <translation>Prochain fichier attendu : {title}, {month}.</translation>
    </message>
    <message>
        <source>Next file: {title}, {month}</source>
        <translation>Prochain fichier : {title}, {month}</translation>
    </message>
    <message>
        <source>No answer is in force.</source>
        <translation>Aucune réponse en vigueur.</translation>
    </message>
    <message>
        <source>No class: obs_seuils has no fixed bounds for {names}.</source>
        <translation>Sans classe : obs_seuils ne donne pas de bornes fixes pour {names}.</translation>
    </message>
    <message>
        <source>No value can be computed from {folder}. {reasons}</source>
        <translation>Aucune valeur ne peut être calculée à partir de {folder}. {reasons}</translation>
    </message>
    <message>
        <source>No value changed.</source>
        <translation>Aucune valeur n'a changé.</translation>
    </message>
    <message>
        <source>No value here is reliable enough to be set beside those of other communes.</source>
        <translation>Aucune valeur n'est ici assez fiable pour être mise à côté de celles d'autres communes.</translation>
    </message>
    <message>
        <source>No zone lies in the territory.</source>
        <translation>Aucune zone n'est dans le territoire.</translation>
    </message>
    <message>
        <source>None is in force yet.</source>
        <translation>Aucune n'est encore en vigueur.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Nothing is new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>Nothing is new: version {version} stays in force.</source>
        <translation>Rien de nouveau : la version {version} reste en vigueur.</translation>
    </message>
    <message>
        <source>Nothing is written yet: version {version} would give {files} files and {layers} layers.</source>
        <translation>Rien n'est encore écrit : la version {version} donnerait {files} fichiers et {layers} couches.</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Rien ne s'y oppose.</translation>
    </message>
    <message>
        <source>Nothing was published: blocking findings stand against version {version}.</source>
        <translation>Rien n'a été publié : des constats bloquants s'opposent à la version {version}.</translation>
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
        <translation>Nombre d'indicateurs impossibles à calculer</translation>
    </message>
    <message>
        <source>Number of indicators that changed</source>
        <translation>Nombre d'indicateurs qui ont changé</translation>
    </message>
    <message>
        <source>Number of outputs to be done again</source>
        <translation>Nombre de sorties à refaire</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>Nombre de fiches</translation>
    </message>
    <message>
        <source>Number of territories that are ranked</source>
        <translation>Nombre de territoires classés</translation>
    </message>
    <message>
        <source>Number of the check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Number of the perimeter; empty for a commune</source>
        <translation>Numéro du périmètre ; vide pour une commune</translation>
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
        <source>O01 to O26, or the word of a check of projects</source>
        <translation>O01 à O26, ou le mot d'un contrôle de projet</translation>
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
        <source>Observatory</source>
        <translation>Observatoire</translation>
    </message>
    <message>
        <source>Older layers are not read: {paths}.</source>
        <translation>Couches plus anciennes non lues : {paths}.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>One row a check or a file.</source>
        <translation>Une ligne par contrôle ou par fichier.</translation>
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
        <source>One row a sheet and its file.</source>
        <translation>Une ligne par fiche et son fichier.</translation>
    </message>
    <message>
        <source>One row a value: the reference form.</source>
        <translation>Une ligne par valeur : la forme de référence.</translation>
    </message>
    <message>
        <source>One row an indicator and level that changed.</source>
        <translation>Une ligne par indicateur et maille qui ont changé.</translation>
    </message>
    <message>
        <source>One sheet a commune (COM) or an EPCI.</source>
        <translation>Une fiche par commune (COM) ou par EPCI.</translation>
    </message>
    <message>
        <source>Only a version in force is published; its values are those of the store, unchanged.</source>
        <translation>Seule une version en vigueur est publiée ; ses valeurs sont celles de l'entrepôt, inchangées.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Output to redo</source>
        <translation>Sortie à refaire</translation>
    </message>
    <message>
        <source>Output {name}: published.</source>
        <translation>Sortie {name} : publiée.</translation>
    </message>
    <message>
        <source>Output {name}: to be done again. {why}</source>
        <translation>Sortie {name} : à refaire. {why}</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Outputs that were published</source>
        <translation>Sorties publiées</translation>
    </message>
    <message>
        <source>Outputs to redo: {outputs}</source>
        <translation>Sorties à refaire : {outputs}</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Au fil des ans</translation>
    </message>
    <message>
        <source>Own indicators</source>
        <translation>Indicateurs propres</translation>
    </message>
    <message>
        <source>Own levels of the checks</source>
        <translation>Niveaux propres des contrôles</translation>
    </message>
    <message>
        <source>PROJECT: {file} is not a project that QGIS reads.</source>
        <translation>PROJECT : {file} n'est pas un projet que QGIS sait lire.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
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
        <source>Path of a Table Schema (JSON), or the identifier of a file in obs_fichiers.csv (lovac, dvf…).</source>
        <translation>Chemin d'un Table Schema (JSON), ou identifiant d'un fichier de obs_fichiers.csv (lovac, dvf…).</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Perimeters</source>
        <translation>Périmètres</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan and checks</source>
        <translation>Plan et contrôles</translation>
    </message>
    <message>
        <source>Plan only</source>
        <translation>Plan seulement</translation>
    </message>
    <message>
        <source>Plan only: nothing was written in {folder}.</source>
        <translation>Plan seulement : rien n'a été écrit dans {folder}.</translation>
    </message>
    <message>
        <source>Plan: nothing was written</source>
        <translation>Plan : rien n'a été écrit</translation>
    </message>
    <message>
        <source>Portrait sheets</source>
        <translation>Fiches portrait</translation>
    </message>
    <message>
        <source>PostGIS refuses: {reason}. The schema in force was not changed.</source>
        <translation>PostGIS refuse : {reason}. Le schéma en vigueur n'a pas été modifié.</translation>
    </message>
    <message>
        <source>PostgreSQL connection</source>
        <translation>Connexion PostgreSQL</translation>
    </message>
    <message>
        <source>Producer and file</source>
        <translation>Producteur et fichier</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Publication of an observatory</source>
        <translation>Publication d'un observatoire</translation>
    </message>
    <message>
        <source>Publish an observatory</source>
        <translation>Publier un observatoire</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Put back a version…</source>
        <translation>Remettre une version…</translation>
    </message>
    <message>
        <source>Put the producers' files in the folder {folder}, then check it.</source>
        <translation>Déposez les fichiers des producteurs dans le dossier {folder}, puis vérifiez-le.</translation>
    </message>
    <message>
        <source>QGIS Server often cannot read ECW</source>
        <translation>QGIS Server ne lit souvent pas l'ECW</translation>
    </message>
    <message>
        <source>QGIS Server would not take: {names}</source>
        <translation>QGIS Server refuserait : {names}</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation>Projet QGIS</translation>
    </message>
    <message>
        <source>ROLES: PUBLIC would let everybody read. Name the roles.</source>
        <translation>ROLES : PUBLIC laisserait lire tout le monde. Nommez les rôles.</translation>
    </message>
    <message>
        <source>ROLES: unknown in this database: {roles}. Nothing was changed.</source>
        <translation>Publication annulée : rôle inconnu {roles}. Rien n'a été modifié.</translation>
    </message>
    <message>
        <source>Rank from the highest</source>
        <translation>Rang (du plus élevé)</translation>
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
        <source>Reading the version in force</source>
        <translation>Lecture de la version en vigueur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reasons of the reliability and of the state</source>
        <translation>Motifs de la fiabilité et de l'état</translation>
    </message>
    <message>
        <source>Recognise the files of a folder</source>
        <translation>Reconnaître les fichiers d'un dossier</translation>
    </message>
    <message>
        <source>Recognises new files, computes the indicators, checks them against the version in force, and replaces it only when nothing suspicious is left unanswered.</source>
        <translation>Reconnaît les nouveaux fichiers, calcule les indicateurs, les contrôle face à la version en vigueur, et ne la remplace que si aucun doute ne reste sans réponse.</translation>
    </message>
    <message>
        <source>Recognising the files</source>
        <translation>Reconnaissance des fichiers</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Reference values</source>
        <translation>Valeurs de référence</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Refresh an observatory</source>
        <translation>Actualiser un observatoire</translation>
    </message>
    <message>
        <source>Refreshing the observatory</source>
        <translation>Actualisation de l'observatoire</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Rel.</source>
        <translation>Fiab.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Right value, to correct</source>
        <translation>Valeur juste, pour corriger</translation>
    </message>
    <message>
        <source>Roles that may read</source>
        <translation>Rôles autorisés à lire</translation>
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
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>SCHEMA: a table is expected in INPUT.</source>
        <translation>SCHEMA : une table est attendue dans INPUT.</translation>
    </message>
    <message>
        <source>SCHEMA: {file} is not a Table Schema ({reason}).</source>
        <translation>SCHEMA : {file} n'est pas un Table Schema ({reason}).</translation>
    </message>
    <message>
        <source>SERVER_URL: an address in https is expected.</source>
        <translation>SERVER_URL : une adresse en https est attendue.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>Empreinte SHA-256 du fichier</translation>
    </message>
    <message>
        <source>SSL is asked for between server and database</source>
        <translation>le SSL est exigé entre le serveur et la base</translation>
    </message>
    <message>
        <source>Says which producer's file each one is, its year and geographic code, what it lacks, when the next is due.</source>
        <translation>Dit de quel fichier de producteur il s'agit, son millésime et son code géographique, ce qui lui manque, quand paraît le suivant.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Schema of the table</source>
        <translation>Schéma de la table</translation>
    </message>
    <message>
        <source>Secret by law or by the rule of the producer</source>
        <translation>Secret statistique</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Settle the blocking findings: a file to replace, or a setting to correct.</source>
        <translation>Régler les constats bloquants : un fichier à remplacer, ou un réglage à corriger.</translation>
    </message>
    <message>
        <source>Share figures of IRIS out</source>
        <translation>Répartir les chiffres des IRIS</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fiches</translation>
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
        <source>Social floor and ecological ceiling</source>
        <translation>Plancher social et plafond écologique</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources of the project</source>
        <translation>Sources du projet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of that value</source>
        <translation>État de cette valeur</translation>
    </message>
    <message>
        <source>State: publie, retenu, inchange, essai, revenu</source>
        <translation>État : publie, retenu, inchange, essai, revenu</translation>
    </message>
    <message>
        <source>Step {step}: no field of INSEE codes in its result ({fields}).</source>
        <translation>Étape {step} : aucun champ de codes INSEE dans son résultat ({fields}).</translation>
    </message>
    <message>
        <source>Step {step}: {algorithm} does not exist here.</source>
        <translation>Étape {step} : {algorithm} n'existe pas ici.</translation>
    </message>
    <message>
        <source>Step {step}: {names} lead outside of the folder of the version.</source>
        <translation>Étape {step} : {names} mènent hors du dossier de la version.</translation>
    </message>
    <message>
        <source>Step {step}: {reason}</source>
        <translation>Étape {step} : {reason}</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Entrepôt</translation>
    </message>
    <message>
        <source>Store of the observatory</source>
        <translation>Entrepôt de l'observatoire</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Table {table}: unreadable values: {faults}.</source>
        <translation>Table {table} : valeurs illisibles : {faults}.</translation>
    </message>
    <message>
        <source>Tables as</source>
        <translation>Tables au format</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Territories of the level</source>
        <translation>Territoires de la maille</translation>
    </message>
    <message>
        <source>Territories whose state changed</source>
        <translation>Territoires dont l'état a changé</translation>
    </message>
    <message>
        <source>Territories whose value changed</source>
        <translation>Territoires dont la valeur a changé</translation>
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
        <source>The JSON file of the observatory (observatoire/1): folders of files, basket, steps, checks.</source>
        <translation>Le fichier JSON de l'observatoire (observatoire/1) : dossiers de fichiers, panier, étapes, contrôles.</translation>
    </message>
    <message>
        <source>The JSON file of the observatory.</source>
        <translation>Le fichier JSON de l'observatoire.</translation>
    </message>
    <message>
        <source>The address of the server, to write its services in the records.</source>
        <translation>L'adresse du serveur, pour écrire ses services dans les fiches.</translation>
    </message>
    <message>
        <source>The answer was not kept: {file} cannot be written ({reason}).</source>
        <translation>La réponse n'a pas été gardée : {file} ne peut pas être écrit ({reason}). Fermez-le ailleurs, ou libérez de la place, puis répondez à nouveau.</translation>
    </message>
    <message>
        <source>The checks find what is unlikely, not what is false: an answer is a person's, with her name.</source>
        <translation>Les contrôles trouvent l'improbable, pas le faux : une réponse est celle d'une personne, avec son nom.</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Les contrôles n'ont rien relevé.</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The day for which what is due is told. Empty: today.</source>
        <translation>Jour pour lequel les échéances sont dites. Vide : aujourd'hui.</translation>
    </message>
    <message>
        <source>The department and the region stay empty where the producer does not state them.</source>
        <translation>Le département et la région restent vides quand le producteur ne les publie pas.</translation>
    </message>
    <message>
        <source>The files as they were downloaded, three folders deep at most; ZIP and gzip are read in place. Files that are not recognised are listed and left alone.</source>
        <translation>Les fichiers tels qu'ils ont été téléchargés, sur trois niveaux de dossiers au plus ; ZIP et gzip sont lus sur place. Les fichiers non reconnus sont listés et laissés de côté.</translation>
    </message>
    <message>
        <source>The folder stands beside the file of the observatory: write its name only.</source>
        <translation>Le dossier est à côté du fichier de l'observatoire : n'écrivez que son nom.</translation>
    </message>
    <message>
        <source>The former version is in force again.</source>
        <translation>La version antérieure est de nouveau en vigueur.</translation>
    </message>
    <message>
        <source>The layer cannot be opened.</source>
        <translation>La couche ne s'ouvre pas.</translation>
    </message>
    <message>
        <source>The lock of {since} was left behind and is taken over.</source>
        <translation>Le verrou du {since} était abandonné : il est repris.</translation>
    </message>
    <message>
        <source>The newest one that can be compared, in the same file or an older one of the folder.</source>
        <translation>Le plus récent qui soit comparable, dans le même fichier ou dans un plus ancien du dossier.</translation>
    </message>
    <message>
        <source>The plan of the publication, to be read first.</source>
        <translation>Le plan de la publication, à lire d'abord.</translation>
    </message>
    <message>
        <source>The project has relative paths, fixed classes and short names; Lizmap's file is for the version chosen.</source>
        <translation>Le projet a des chemins relatifs, des classes fixes et des noms courts ; le fichier de Lizmap est celui de la version choisie.</translation>
    </message>
    <message>
        <source>The reliability A to D is a rule: small denominators, old vintages, mergers and estimates cost a letter.</source>
        <translation>La fiabilité de A à D est une règle : petits dénominateurs, millésimes anciens, fusions et estimations coûtent une lettre.</translation>
    </message>
    <message>
        <source>The values in force: jumps, losses and changes of scale are looked for against them. With a schema, the earlier edition of the table: rows and columns that were lost.</source>
        <translation>Les valeurs en vigueur : les sauts, pertes et changements d'échelle sont cherchés par rapport à elles. Avec un schéma, l'édition précédente de la table : lignes et colonnes perdues.</translation>
    </message>
    <message>
        <source>The version in force is replaced in one rename, once nothing blocks and nothing waits.</source>
        <translation>La version en vigueur est remplacée en un seul renommage, quand rien ne bloque et rien n'attend.</translation>
    </message>
    <message>
        <source>The version is held.</source>
        <translation>La version est retenue.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>À valider</translation>
    </message>
    <message>
        <source>To confirm ({count})</source>
        <translation>À valider ({count})</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Trial: nothing was replaced. Blocking findings: {blocks}. Values to confirm: {waiting}.</source>
        <translation>Essai : rien n'a été remplacé. Contrôles bloquants : {blocks}. Valeurs à valider : {waiting}.</translation>
    </message>
    <message>
        <source>Two files of {title} and the same vintage: {other} is not used, {kept} is.</source>
        <translation>Deux fichiers « {title} » du même millésime : {other} n'est pas utilisé, {kept} l'est.</translation>
    </message>
    <message>
        <source>Two pages a commune or EPCI: key figures among all the others, evolution, ranks, reliability, sources, and what is not known; as PDF, web page, document or table.</source>
        <translation>Deux pages par commune ou EPCI : chiffres clés parmi tous les autres, évolution, rangs, fiabilité, sources, et ce qui n'est pas connu ; en PDF, page web, document ou table.</translation>
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
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Upper bound of a partial value</source>
        <translation>Borne haute d'une valeur partielle</translation>
    </message>
    <message>
        <source>VERSION: {name} is not one version of this observatory; there are: {known}.</source>
        <translation>VERSION : {name} ne désigne pas une version de cet observatoire ; il y a : {known}.</translation>
    </message>
    <message>
        <source>VERSION: {name} was held and never published.</source>
        <translation>VERSION : {name} a été retenue et jamais publiée.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>Valeur du territoire de l'agence</translation>
    </message>
    <message>
        <source>Value; empty when the state says why</source>
        <translation>Valeur ; vide quand l'état dit pourquoi</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Values or table</source>
        <translation>Valeurs ou table</translation>
    </message>
    <message>
        <source>Values to confirm</source>
        <translation>Valeurs à valider</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version held. Blocking findings: {blocks}. Values to confirm: {waiting}. {before}</source>
        <translation>Version retenue. Contrôles bloquants : {blocks}. Valeurs à valider : {waiting}. {before}</translation>
    </message>
    <message>
        <source>Version in force: {version}</source>
        <translation>Version en vigueur : {version}</translation>
    </message>
    <message>
        <source>Version of the server: writes the .qgs.cfg beside the project.</source>
        <translation>Version du serveur : écrit le .qgs.cfg à côté du projet.</translation>
    </message>
    <message>
        <source>Version to put back in force</source>
        <translation>Version à remettre en vigueur</translation>
    </message>
    <message>
        <source>Version {version} is in force again.</source>
        <translation>La version {version} est de nouveau en vigueur.</translation>
    </message>
    <message>
        <source>Version {version} is in force.</source>
        <translation>La version {version} est en vigueur.</translation>
    </message>
    <message>
        <source>Version {version} is in force; outputs to be done again: {outputs}.</source>
        <translation>La version {version} est en vigueur ; sorties à refaire : {outputs}.</translation>
    </message>
    <message>
        <source>Version {version} is published: {files} files and {layers} layers.</source>
        <translation>La version {version} est publiée : {files} fichiers et {layers} couches.</translation>
    </message>
    <message>
        <source>Version {version} of the store.</source>
        <translation>Version {version} de l'entrepôt.</translation>
    </message>
    <message>
        <source>Version {version} stays in force.</source>
        <translation>La version {version} reste en vigueur.</translation>
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
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What changes, what is suspicious</source>
        <translation>Ce qui change, ce qui est suspect</translation>
    </message>
    <message>
        <source>What changes, what is suspicious, what is missing.</source>
        <translation>Ce qui change, ce qui est suspect, ce qui manque.</translation>
    </message>
    <message>
        <source>What is not known, and why</source>
        <translation>Ce qui n'est pas connu, et pourquoi</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What is wrong, or what would be written</source>
        <translation>Ce qui ne va pas, ou ce qui serait écrit</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les contrôles ont trouvé</translation>
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
        <source>When a version is held</source>
        <translation>Quand une version est retenue</translation>
    </message>
    <message>
        <source>When the next edition is expected</source>
        <translation>Quand paraît l'édition suivante</translation>
    </message>
    <message>
        <source>Where the files go. Empty: a folder publication in the store.</source>
        <translation>Où vont les fichiers. Vide : un dossier publication dans l'entrepôt.</translation>
    </message>
    <message>
        <source>Where the sheets go; created if absent.</source>
        <translation>Où vont les fiches ; créé s'il n'existe pas.</translation>
    </message>
    <message>
        <source>Where the versions are kept. Empty: a folder of the name of the observatory, beside its file.</source>
        <translation>Où les versions sont gardées. Vide : un dossier au nom de l'observatoire, à côté de son fichier.</translation>
    </message>
    <message>
        <source>Where values changed since the version in force</source>
        <translation>Où les valeurs ont changé depuis la version en vigueur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why it could not be computed</source>
        <translation>Pourquoi il n'a pas pu être calculé</translation>
    </message>
    <message>
        <source>Why the file is in this state</source>
        <translation>Pourquoi le fichier est dans cet état</translation>
    </message>
    <message>
        <source>Word of the check, as Lizmap's users know it, or plan</source>
        <translation>Mot du contrôle, tel que le connaissent les utilisateurs de Lizmap, ou plan</translation>
    </message>
    <message>
        <source>Write the right value.</source>
        <translation>Écrivez la valeur juste.</translation>
    </message>
    <message>
        <source>Write why, and who you are.</source>
        <translation>Écrivez pourquoi, et votre nom.</translation>
    </message>
    <message>
        <source>Writes nothing but the plan: files, tables, checks. Publishing asks to switch this off.</source>
        <translation>N'écrit que le plan : fichiers, tables, contrôles. Pour publier, désactivez cette case.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing the tables and the project</source>
        <translation>Écriture des tables et du projet</translation>
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
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Zone {rank}: its shape cannot be used.</source>
        <translation>Zone {rank} : sa forme ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Zones of your own (renewal, centre): objects whose file says where they are (facilities, sales, establishments, energy labels) are counted inside; each zone is a row more, with its perim_id.</source>
        <translation>Vos propres zones (renouvellement, centre) : les objets dont le fichier dit où ils sont (équipements, ventes, établissements, étiquettes énergie) y sont comptés ; chaque zone est une ligne de plus, avec son perim_id.</translation>
    </message>
    <message>
        <source>Zones that leave the territory are counted inside it only: {names}.</source>
        <translation>Zones qui sortent du territoire, comptées à l'intérieur seulement : {names}.</translation>
    </message>
    <message>
        <source>a configuration of this machine stands in the source</source>
        <translation>une configuration propre à ce poste figure dans la source</translation>
    </message>
    <message>
        <source>a date (2026-07-31)</source>
        <translation>une date (2026-07-31)</translation>
    </message>
    <message>
        <source>a date and time (2026-07-31T08:00:00)</source>
        <translation>une date et une heure (2026-07-31T08:00:00)</translation>
    </message>
    <message>
        <source>a folder inside the observatory's is expected, without ..</source>
        <translation>un dossier situé dans celui de l'observatoire est attendu, sans « .. »</translation>
    </message>
    <message>
        <source>a folder is expected</source>
        <translation>un dossier est attendu</translation>
    </message>
    <message>
        <source>a month, from 01 to 12, is expected</source>
        <translation>un mois, de 01 à 12, est attendu</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a space stands before or after the name</source>
        <translation>une espace précède ou suit le nom</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>a user or password stands in the source</source>
        <translation>un utilisateur ou un mot de passe figure dans la source</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>une année</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>all values were multiplied by about {ratio:g}</source>
        <translation>toutes les valeurs ont été multipliées par environ {ratio:g}</translation>
    </message>
    <message>
        <source>and {count} other rows alike</source>
        <translation>et {count} autre{count:|s} ligne{count:|s} de même</translation>
    </message>
    <message>
        <source>and {count} others, in the table of checks.</source>
        <translation>et {count} autre{count:|s}, dans la table des contrôles.</translation>
    </message>
    <message>
        <source>answers in force: {count}</source>
        <translation>réponses en vigueur : {count}</translation>
    </message>
    <message>
        <source>at least one folder is expected</source>
        <translation>au moins un dossier est attendu</translation>
    </message>
    <message>
        <source>at least one indicator or basket is expected</source>
        <translation>au moins un indicateur ou un panier est attendu</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <source>beyond the threshold, by how far</source>
        <translation>au-delà du seuil, de combien</translation>
    </message>
    <message>
        <source>blocked by its checks: run the plan to read them</source>
        <translation>bloquée par ses contrôles : lancez le plan pour les lire</translation>
    </message>
    <message>
        <source>blocked: nothing is published</source>
        <translation>bloqué : rien n'est publié</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>bloquant</translation>
    </message>
    <message>
        <source>blocking findings</source>
        <translation>contrôles bloquants</translation>
    </message>
    <message>
        <source>bloquant, a_valider or info</source>
        <translation>bloquant, a_valider ou info</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>rétablie</translation>
    </message>
    <message>
        <source>cannot be summed: published for the former perimeter ({codes})</source>
        <translation>non sommable : publié sur l'ancien périmètre ({codes})</translation>
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
        <source>columns that are not there: {names}</source>
        <translation>colonnes absentes : {names}</translation>
    </message>
    <message>
        <source>columns that the schema does not have: {names}</source>
        <translation>colonnes que le schéma n'a pas : {names}</translation>
    </message>
    <message>
        <source>columns that were there and are not: {names}</source>
        <translation>colonnes disparues : {names}</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>couche and champ are expected</source>
        <translation>couche et champ sont attendus</translation>
    </message>
    <message>
        <source>decision is one of {words}</source>
        <translation>decision vaut {words}</translation>
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
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>echec: the run fails after its report is written, which a scheduled task hears, as for an output that fails; succes: it ends well.</source>
        <translation>echec : le traitement échoue après avoir écrit son rapport, ce qu'une tâche planifiée entend, comme pour une sortie qui échoue ; succes : il se termine bien.</translation>
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
        <source>estimated metadata are off: the project opens slowly</source>
        <translation>métadonnées estimées désactivées : le projet s'ouvre lentement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>fall beyond the median fall</source>
        <translation>baisse plus forte que la baisse médiane</translation>
    </message>
    <message>
        <source>fewer than {least} units: hidden by the rule of secrecy of the toolbox</source>
        <translation>moins de {least} unités : masqué par la règle de secret de l'outil</translation>
    </message>
    <message>
        <source>fields hidden from WFS: {names}</source>
        <translation>champs cachés du WFS : {names}</translation>
    </message>
    <message>
        <source>file of the publication</source>
        <translation>fichier de la publication</translation>
    </message>
    <message>
        <source>file revised by its producer</source>
        <translation>fichier révisé par son producteur</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>pour information</translation>
    </message>
    <message>
        <source>former communes added up</source>
        <translation>anciennes communes additionnées</translation>
    </message>
    <message>
        <source>fragile: reliability {letter}</source>
        <translation>fragile : fiabilité {letter}</translation>
    </message>
    <message>
        <source>geometries are simplified here and not by the database: the map is slow</source>
        <translation>les géométries sont simplifiées ici et non par la base : la carte est lente</translation>
    </message>
    <message>
        <source>geopackage; xlsx and csv for other tools; gdb: file geodatabase for ESRI; postgis: a schema.</source>
        <translation>geopackage ; xlsx et csv pour d'autres outils ; gdb : géodatabase fichier pour ESRI ; postgis : un schéma.</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>hidden too: it would give the only secret of its zone away</source>
        <translation>masqué aussi : il livrerait le seul secret de sa zone</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>indicators that changed</source>
        <translation>indicateurs qui ont changé</translation>
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
        <source>inner ring: social floor</source>
        <translation>anneau intérieur : plancher social</translation>
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
        <source>its name does not say of which year it is</source>
        <translation>son nom ne dit pas de quelle année il s'agit</translation>
    </message>
    <message>
        <source>known by commune or IRIS, not by object: nothing is shared out in a drawn zone</source>
        <translation>connu par commune ou IRIS, non par objet : rien n'est réparti dans une zone dessinée</translation>
    </message>
    <message>
        <source>label badly encoded: {name}</source>
        <translation>libellé mal encodé : {name}</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>layers are served under their identifiers</source>
        <translation>les couches sont servies sous leur identifiant technique</translation>
    </message>
    <message>
        <source>line {line}: a value is not a number</source>
        <translation>ligne {line} : une valeur n'est pas un nombre</translation>
    </message>
    <message>
        <source>line {line}: decision is one of {words}</source>
        <translation>ligne {line} : decision vaut {words}</translation>
    </message>
    <message>
        <source>line {line}: motif and par must be written</source>
        <translation>ligne {line} : motif et par doivent être remplis</translation>
    </message>
    <message>
        <source>line {line}: valeur_corrigee must be written</source>
        <translation>ligne {line} : valeur_corrigee doit être remplie</translation>
    </message>
    <message>
        <source>made of a commune that was split: no value is shared out</source>
        <translation>issue d'une commune scindée : aucune valeur n'est répartie</translation>
    </message>
    <message>
        <source>needed for: {indicators}</source>
        <translation>nécessaire pour : {indicators}</translation>
    </message>
    <message>
        <source>never guessed</source>
        <translation>jamais devinées</translation>
    </message>
    <message>
        <source>new indicator</source>
        <translation>nouvel indicateur</translation>
    </message>
    <message>
        <source>new vintage</source>
        <translation>nouveau millésime</translation>
    </message>
    <message>
        <source>no extent for WMS</source>
        <translation>aucune emprise pour le WMS</translation>
    </message>
    <message>
        <source>no file of this kind: {file}</source>
        <translation>fichier absent : {file}</translation>
    </message>
    <message>
        <source>no file tells where its objects are: nothing can be counted in drawn zones</source>
        <translation>aucun fichier ne dit où sont ses objets : rien ne peut être compté dans des zones dessinées</translation>
    </message>
    <message>
        <source>no indicator has values for the communes: the project would be empty</source>
        <translation>aucun indicateur n'a de valeurs par commune : le projet serait vide</translation>
    </message>
    <message>
        <source>no licence is written in the file of the observatory</source>
        <translation>aucune licence n'est écrite dans le fichier de l'observatoire</translation>
    </message>
    <message>
        <source>no list of reference systems for WMS</source>
        <translation>aucune liste de systèmes de coordonnées pour le WMS</translation>
    </message>
    <message>
        <source>no primary key</source>
        <translation>aucune clé primaire</translation>
    </message>
    <message>
        <source>no value is stated</source>
        <translation>aucune valeur publiée</translation>
    </message>
    <message>
        <source>nom, algorithme and parametres are expected</source>
        <translation>nom, algorithme et parametres sont attendus</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
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
        <source>not in the list of WFS layers: no attribute table</source>
        <translation>absente des couches WFS : pas de table attributaire</translation>
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
        <source>nothing changed</source>
        <translation>rien n'a changé</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de neuf</translation>
    </message>
    <message>
        <source>observatory, steps or answers changed</source>
        <translation>observatoire, étapes ou réponses modifiés</translation>
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
        <source>of {day}</source>
        <translation>du {day}</translation>
    </message>
    <message>
        <source>old vintage ({vintage})</source>
        <translation>millésime ancien ({vintage})</translation>
    </message>
    <message>
        <source>one table stands several times with different filters</source>
        <translation>une même table figure plusieurs fois avec des filtres différents</translation>
    </message>
    <message>
        <source>outer ring: ecological ceiling</source>
        <translation>anneau extérieur : plafond écologique</translation>
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
        <source>paths are absolute: they will not exist on the server</source>
        <translation>les chemins sont absolus : ils n'existeront pas sur le serveur</translation>
    </message>
    <message>
        <source>pdf: one file a territory; pdf_unique: one file for all; html; docx: to be changed by hand; csv.</source>
        <translation>pdf : un fichier par territoire ; pdf_unique : un seul fichier ; html ; docx : à retoucher à la main ; csv.</translation>
    </message>
    <message>
        <source>pgMetadata is not in this database: no record is written there</source>
        <translation>pgMetadata n'est pas dans cette base : aucune fiche n'y est écrite</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévus</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>pts, pct or pct_an</source>
        <translation>pts, pct ou pct_an</translation>
    </message>
    <message>
        <source>publier: replace the version in force when nothing waits; essai: everything but that; controle: the same, for the checks; reprendre: after a cut, a corrected file or an answer; revenir: put VERSION back.</source>
        <translation>publier : remplacer la version en vigueur si rien n'attend ; essai : tout sauf cela ; controle : de même, pour les contrôles ; reprendre : après une coupure, un fichier corrigé ou une réponse ; revenir : remettre VERSION en vigueur.</translation>
    </message>
    <message>
        <source>quartiles; jenks5: natural breaks, computed exactly; seuils: fixed bounds of obs_seuils.csv, for maps over time.</source>
        <translation>quartiles ; jenks5 : seuils naturels, calculés exactement ; seuils : bornes fixes d'obs_seuils.csv, pour des cartes comparées dans le temps.</translation>
    </message>
    <message>
        <source>reconnu, ambigu, inconnu, manquant or illisible</source>
        <translation>reconnu, ambigu, inconnu, manquant ou illisible</translation>
    </message>
    <message>
        <source>reference table changed</source>
        <translation>table de référence modifiée</translation>
    </message>
    <message>
        <source>relatif: the GeoPackage beside it; service, authcfg: the tables of PostGIS, through the service or the configuration of the connection, which the server must have too.</source>
        <translation>relatif : le GeoPackage voisin ; service, authcfg : les tables de PostGIS, par le service ou la configuration de la connexion, que le serveur doit avoir aussi.</translation>
    </message>
    <message>
        <source>rise above the median rise</source>
        <translation>hausse plus forte que la hausse médiane</translation>
    </message>
    <message>
        <source>row {line}, {column}: longer than {most} signs</source>
        <translation>ligne {line}, {column} : plus de {most} signes</translation>
    </message>
    <message>
        <source>row {line}, {column}: {value} is not one of its values</source>
        <translation>ligne {line}, {column} : {value} n'est pas une de ses valeurs</translation>
    </message>
    <message>
        <source>row {line}, {column}: {value} is not written as it must be</source>
        <translation>ligne {line}, {column} : {value} n'a pas l'écriture attendue</translation>
    </message>
    <message>
        <source>row {line}, {column}: {value} is not {type}</source>
        <translation>ligne {line}, {column} : {value} n'est pas {type}</translation>
    </message>
    <message>
        <source>row {line}, {column}: {value} is out of bounds</source>
        <translation>ligne {line}, {column} : {value} est hors bornes</translation>
    </message>
    <message>
        <source>row {line}, {column}: {value} stands twice</source>
        <translation>ligne {line}, {column} : {value} figure deux fois</translation>
    </message>
    <message>
        <source>row {line}: no value of the key {column}</source>
        <translation>ligne {line} : clé {column} sans valeur</translation>
    </message>
    <message>
        <source>row {line}: no value of {column}</source>
        <translation>ligne {line} : {column} sans valeur</translation>
    </message>
    <message>
        <source>rules of the legend share a key</source>
        <translation>des règles de la légende ont la même clé</translation>
    </message>
    <message>
        <source>rules of the legend share a label</source>
        <translation>des règles de la légende ont le même libellé</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>short name missing or with other signs than letters, digits, _</source>
        <translation>nom court absent ou contenant autre chose que lettres, chiffres et _</translation>
    </message>
    <message>
        <source>small denominator ({value:.0f})</source>
        <translation>petit dénominateur ({value:.0f})</translation>
    </message>
    <message>
        <source>small letters, digits and - are expected</source>
        <translation>des minuscules, des chiffres et - sont attendus</translation>
    </message>
    <message>
        <source>smaller fall</source>
        <translation>baisse moindre</translation>
    </message>
    <message>
        <source>smaller rise</source>
        <translation>hausse moindre</translation>
    </message>
    <message>
        <source>social floor</source>
        <translation>plancher social</translation>
    </message>
    <message>
        <source>state that changed (secret, absent, observed)</source>
        <translation>état changé (secret, absent, observé)</translation>
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
        <source>the address wxs.ign.fr is closed: use data.geopf.fr</source>
        <translation>l'adresse wxs.ign.fr est fermée : utilisez data.geopf.fr</translation>
    </message>
    <message>
        <source>the axes of its reference system are inverted</source>
        <translation>les axes de son système de coordonnées sont inversés</translation>
    </message>
    <message>
        <source>the group has no short name</source>
        <translation>le groupe n'a pas de nom court</translation>
    </message>
    <message>
        <source>the id of a record of the Catalogue is expected</source>
        <translation>l'identifiant d'une fiche du Catalogue est attendu</translation>
    </message>
    <message>
        <source>the layer cannot be opened</source>
        <translation>la couche ne s'ouvre pas</translation>
    </message>
    <message>
        <source>the median of all territories moved by {step:+.3g}: a new method?</source>
        <translation>la médiane de tous les territoires a bougé de {step:+.3g} : nouvelle méthode ?</translation>
    </message>
    <message>
        <source>the name of a connection of QGIS is expected</source>
        <translation>le nom d'une connexion de QGIS est attendu</translation>
    </message>
    <message>
        <source>the option to trust the metadata of layers is off: the project opens slowly</source>
        <translation>l'option de confiance dans les métadonnées des couches est désactivée : le projet s'ouvre lentement</translation>
    </message>
    <message>
        <source>the primary key is not a whole number</source>
        <translation>la clé primaire n'est pas un entier</translation>
    </message>
    <message>
        <source>the raster has no pyramids</source>
        <translation>le raster n'a pas de pyramides</translation>
    </message>
    <message>
        <source>the server needs the service {name}</source>
        <translation>le serveur a besoin du service {name}</translation>
    </message>
    <message>
        <source>the server needs the {kind} {name}</source>
        <translation>le serveur a besoin de {kind} {name}</translation>
    </message>
    <message>
        <source>threshold kept</source>
        <translation>seuil respecté</translation>
    </message>
    <message>
        <source>to be done again</source>
        <translation>à refaire</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>unknown file; the nearest ones: {near}</source>
        <translation>fichier inconnu ; les plus proches : {near}</translation>
    </message>
    <message>
        <source>unknown indicator; the nearest ones: {near}</source>
        <translation>indicateur inconnu ; les plus proches : {near}</translation>
    </message>
    <message>
        <source>unknown key; the keys are: {known}</source>
        <translation>clé inconnue ; les clés sont : {known}</translation>
    </message>
    <message>
        <source>unknown key; the nearest one: {near}</source>
        <translation>clé inconnue ; la plus proche : {near}</translation>
    </message>
    <message>
        <source>unknown place {name}</source>
        <translation>emplacement inconnu {name}</translation>
    </message>
    <message>
        <source>value to confirm</source>
        <translation>valeur à valider</translation>
    </message>
    <message>
        <source>values that are secret</source>
        <translation>valeurs secrètes</translation>
    </message>
    <message>
        <source>values to confirm</source>
        <translation>valeurs à valider</translation>
    </message>
    <message>
        <source>version of the toolbox</source>
        <translation>version de l'outil</translation>
    </message>
    <message>
        <source>vintage not readable: columns {columns} without their prefix. Take INSEE's own file.</source>
        <translation>Millésime illisible : colonnes {columns} sans préfixe. Reprenez le fichier de l'INSEE.</translation>
    </message>
    <message>
        <source>without date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>written and opened</source>
        <translation>écrits et rouverts</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>{algorithm} is not allowed in an observatory</source>
        <translation>{algorithm} n'est pas autorisé dans un observatoire</translation>
    </message>
    <message>
        <source>{asked}: {title} is not in the folder. Download it there.</source>
        <translation>{asked} : {title} n'est pas dans le dossier. Téléchargez-le dans ce dossier.</translation>
    </message>
    <message>
        <source>{change} {unit} since {year}</source>
        <translation>{change} {unit} depuis {year}</translation>
    </message>
    <message>
        <source>{column} of {commune} is {value}, the producer's page says {witness}</source>
        <translation>{column} de {commune} vaut {value}, la page du producteur dit {witness}</translation>
    </message>
    <message>
        <source>{commune}: {identity} does not hold ({left:.1f} and {right:.1f})</source>
        <translation>{commune} : {identity} n'est pas vérifiée ({left:.1f} et {right:.1f})</translation>
    </message>
    <message>
        <source>{count} indicator changed.</source>
        <translation>{count} indicateur a changé.</translation>
    </message>
    <message>
        <source>{count} indicator could not be computed: what it lacks is told below.</source>
        <translation>{count} indicateur n'a pas pu être calculé : ce qui lui manque est dit plus bas.</translation>
    </message>
    <message>
        <source>{count} indicator has values for the {communes} communes.</source>
        <translation>{count} indicateur a des valeurs pour les {communes} communes.</translation>
    </message>
    <message>
        <source>{count} indicators</source>
        <translation>{count} indicateur{count:|s}</translation>
    </message>
    <message>
        <source>{count} indicators changed.</source>
        <translation>{count} indicateur{count:|s} {count:a|ont} changé.</translation>
    </message>
    <message>
        <source>{count} indicators could not be computed: what they lack is told below.</source>
        <translation>{count} indicateur{count:|s} {count:n'a|n'ont} pas pu être calculé{count:|s} : ce qui {count:lui|leur} manque est dit plus bas.</translation>
    </message>
    <message>
        <source>{count} indicators have values for the {communes} communes.</source>
        <translation>{count} indicateur{count:|s} {count:a|ont} des valeurs pour les {communes} communes.</translation>
    </message>
    <message>
        <source>{count} indicators: a sheet holds {most} at most. Choose a basket.</source>
        <translation>{count} indicateur{count:|s} : une fiche en contient {most} au plus. Choisissez un panier.</translation>
    </message>
    <message>
        <source>{count} layers or groups bear this name</source>
        <translation>{count} couche{count:|s} ou groupe{count:|s} {count:porte|portent} ce nom</translation>
    </message>
    <message>
        <source>{count} other files of the folder were not used.</source>
        <translation>{count} autre{count:|s} fichier{count:|s} du dossier {count:n'a|n'ont} pas servi.</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} ligne{count:|s}</translation>
    </message>
    <message>
        <source>{count} rows that were there and are not: {names}</source>
        <translation>{count} ligne{count:|s} disparue{count:|s} : {names}</translation>
    </message>
    <message>
        <source>{count} rows without a valid shape</source>
        <translation>{count} ligne{count:|s} sans géométrie valide</translation>
    </message>
    <message>
        <source>{count} sheets, {pages} pages.</source>
        <translation>{count} fiche{count:|s}, {pages} page{pages:|s}.</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} à regarder</translation>
    </message>
    <message>
        <source>{count} value has bounds only: a part of it is secret.</source>
        <translation>{count} valeur n'a que des bornes : une part en est secrète.</translation>
    </message>
    <message>
        <source>{count} values have bounds only: a part of each is secret.</source>
        <translation>{count} valeur{count:|s} {count:n'a|n'ont} que des bornes : une part de chacune est secrète.</translation>
    </message>
    <message>
        <source>{count} values left to confirm.</source>
        <translation>{count} valeur{count:|s} {count:reste|restent} à valider.</translation>
    </message>
    <message>
        <source>{count} without</source>
        <translation>{count} sans valeur</translation>
    </message>
    <message>
        <source>{file} has nothing in this EPCI: not covered, which is not zero</source>
        <translation>{file} n'a rien dans cet EPCI : non couvert, ce qui n'est pas zéro</translation>
    </message>
    <message>
        <source>{file}: GDAL cannot write it ({reason}).</source>
        <translation>{file} : GDAL ne peut pas l'écrire ({reason}).</translation>
    </message>
    <message>
        <source>{file}: codes of perimeters that are empty or stand twice: {codes}.</source>
        <translation>{file} : codes de périmètres vides ou en double : {codes}.</translation>
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
        <source>{file}: columns lost {gone}, columns that are new {come}</source>
        <translation>{file} : colonnes perdues {gone}, colonnes nouvelles {come}</translation>
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
        <source>{file}: layer {layer} cannot be opened.</source>
        <translation>{file} : la couche {layer} ne s'ouvre pas.</translation>
    </message>
    <message>
        <source>{file}: layers are still read in {database}.</source>
        <translation>{file} : des couches sont encore lues dans {database}.</translation>
    </message>
    <message>
        <source>{file}: no field of codes ({key}) among {fields}.</source>
        <translation>{file} : aucun champ de codes ({key}) parmi {fields}.</translation>
    </message>
    <message>
        <source>{file}: rows were lost in {tables}.</source>
        <translation>{file} : des lignes ont été perdues dans {tables}.</translation>
    </message>
    <message>
        <source>{file}: squares with a field {field} are expected.</source>
        <translation>{file} : des carreaux avec un champ {field} sont attendus.</translation>
    </message>
    <message>
        <source>{file}: the PDF cannot be written. Close it elsewhere, or choose another folder.</source>
        <translation>{file} : le PDF ne peut pas être écrit. Fermez-le ailleurs, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file}: the layer cannot be opened.</source>
        <translation>{file} : la couche ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>{file}: the project cannot be written. Close it elsewhere, or choose another folder.</source>
        <translation>{file} : le projet ne peut pas être écrit. Fermez-le ailleurs, ou choisissez un autre dossier.</translation>
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
        <source>{file}: this GDAL does not write {driver}.</source>
        <translation>{file} : ce GDAL n'écrit pas le format {driver}.</translation>
    </message>
    <message>
        <source>{file}: vintage not readable, columns without their prefix ({columns}); take INSEE's own file</source>
        <translation>{file} : millésime illisible, colonnes sans préfixe ({columns}) ; reprenez le fichier de l'INSEE</translation>
    </message>
    <message>
        <source>{file}: {commune} no longer exists in {year}, and has a value of {column}</source>
        <translation>{file} : {commune} n'existe plus en {year} et a une valeur de {column}</translation>
    </message>
    <message>
        <source>{file}: {count} rows without a position are counted in no zone.</source>
        <translation>{file} : {count} lignes sans position ne sont comptées dans aucune zone.</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first} ; {second}</translation>
    </message>
    <message>
        <source>{folder} holds {count} files; {most} at most are read. Choose the folder of the observatory's files.</source>
        <translation>{folder} contient {count} fichier{count:|s} ; {most} au plus sont lus. Choisissez le dossier des fichiers de l'observatoire.</translation>
    </message>
    <message>
        <source>{folder}: no file of the observatories was recognised. Files that are expected: {files}.</source>
        <translation>Aucun fichier reconnu dans {folder}. Fichiers attendus : {files}.</translation>
    </message>
    <message>
        <source>{folder}: no version is in force. A held version is not published: answer its questions, then refresh.</source>
        <translation>{folder} : aucune version n'est en vigueur. Une version retenue n'est pas publiée : répondez à ses questions, puis actualisez.</translation>
    </message>
    <message>
        <source>{folder}: the disk refuses to write ({reason}). The version in force was not touched.</source>
        <translation>{folder} : le disque refuse l'écriture ({reason}). La version en vigueur n'a pas été touchée.</translation>
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
        <source>{indicator}, {name}: a secret value would be visible</source>
        <translation>{indicator}, {name} : une valeur secrète serait visible</translation>
    </message>
    <message>
        <source>{label}, from {first} to {last}</source>
        <translation>{label}, de {first} à {last}</translation>
    </message>
    <message>
        <source>{label}: place among {count}</source>
        <translation>{label} : place parmi {count}</translation>
    </message>
    <message>
        <source>{label}: the {count} highest values</source>
        <translation>{label} : les {count} valeurs les plus élevées</translation>
    </message>
    <message>
        <source>{label}: {value}; the median of {count} communes of its EPCI is {middle}.</source>
        <translation>{label} : {value} ; la médiane de {count} commune{count:|s} de son EPCI est de {middle}.</translation>
    </message>
    <message>
        <source>{label}: {value}; the median of {count} comparable communes is {middle}.</source>
        <translation>{label} : {value} ; la médiane de {count} commune{count:|s} comparable{count:|s} est de {middle}.</translation>
    </message>
    <message>
        <source>{label}: {value}; threshold {limit} ({source})</source>
        <translation>{label} : {value} ; seuil {limit} ({source})</translation>
    </message>
    <message>
        <source>{level} {territory}: {count} values</source>
        <translation>{level} {territory} : {count} valeur{count:|s}</translation>
    </message>
    <message>
        <source>{moved} of {count}</source>
        <translation>{moved} sur {count}</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} est absent.</translation>
    </message>
    <message>
        <source>{name}: columns {missing} are missing; give a table of values as Compute indicators writes it.</source>
        <translation>{name} : colonnes {missing} absentes ; donnez une table de valeurs telle que l'écrit « Calculer des indicateurs ».</translation>
    </message>
    <message>
        <source>{name}: hidden too, it would give the only secret of its zone away</source>
        <translation>{name} : masqué aussi, il livrerait le seul secret de sa zone</translation>
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
        <source>{name}: {before:.4g}, then {after:.4g}; the others did not move</source>
        <translation>{name} : {before:.4g}, puis {after:.4g} ; les autres n'ont pas bougé</translation>
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
        <source>{number} inhabitants in {year}</source>
        <translation>{number} habitant{number:|s} en {year}</translation>
    </message>
    <message>
        <source>{path} will not exist on the server</source>
        <translation>{path} n'existera pas sur le serveur</translation>
    </message>
    <message>
        <source>{place}: an object is expected</source>
        <translation>{place} : un objet est attendu</translation>
    </message>
    <message>
        <source>{place}: {fault}</source>
        <translation>{place} : {fault}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the values are those of the former vintage</source>
        <translation>{share:.0f} % des valeurs sont celles du millésime précédent</translation>
    </message>
    <message>
        <source>{size} MB: too heavy for a hosted upload</source>
        <translation>{size} Mo : trop lourd pour un dépôt hébergé</translation>
    </message>
    <message>
        <source>{state}: {then:.0f} % of the values, now {now:.0f} %</source>
        <translation>{state} : {then:.0f} % des valeurs, {now:.0f} % maintenant</translation>
    </message>
    <message>
        <source>{subject}: {words}.</source>
        <translation>{subject} : {words}.</translation>
    </message>
    <message>
        <source>{territory}: no value of this territory.</source>
        <translation>{territory} : aucune valeur de ce territoire.</translation>
    </message>
    <message>
        <source>{title}, {vintage}</source>
        <translation>{title}, {vintage}</translation>
    </message>
    <message>
        <source>{title}: its label does not say of which year it is</source>
        <translation>{title} : son libellé ne dit pas de quelle année il s'agit</translation>
    </message>
    <message>
        <source>{title}: its name does not hold {word}</source>
        <translation>{title} : son nom ne contient pas « {word} »</translation>
    </message>
    <message>
        <source>{title}: not a file of the observatories</source>
        <translation>{title} : ce n'est pas un fichier des observatoires</translation>
    </message>
    <message>
        <source>{title}: the file of the version in force is no longer there or not readable</source>
        <translation>{title} : le fichier de la version en vigueur n'est plus là ou n'est plus lisible</translation>
    </message>
    <message>
        <source>{title}: {count} rows loaded.</source>
        <translation>{title} : {count} ligne{count:|s} chargée{count:|s}.</translation>
    </message>
    <message>
        <source>{title}: {now}, older than {year} in force</source>
        <translation>{title} : {now}, plus ancien que {year} en vigueur</translation>
    </message>
    <message>
        <source>{verdict} Report: {report}</source>
        <translation>{verdict} Rapport : {report}</translation>
    </message>
    <message>
        <source>{what}: {name} is not a name; small letters, digits and _ are, 63 at most.</source>
        <translation>{what} : {name} n'est pas un nom valable ; minuscules, chiffres et _, 63 au plus.</translation>
    </message>
    <message>
        <source>{word} is expected</source>
        <translation>attendu : {word}</translation>
    </message>
    <message>
        <source>{zone} is stated and {name} is its only secret: it is their difference</source>
        <translation>{zone} est publié et {name} est son seul secret : il s'en déduit par différence</translation>
    </message>
</context>
</TS>
