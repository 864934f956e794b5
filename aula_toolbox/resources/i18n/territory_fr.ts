<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>1. My folder of downloads</source>
        <translation>1. Mon dossier de téléchargements</translation>
    </message>
    <message>
        <source>1: the headline does not run without it</source>
        <translation>1 : le traitement ne part pas sans elle</translation>
    </message>
    <message>
        <source>2. My territory</source>
        <translation>2. Mon territoire</translation>
    </message>
    <message>
        <source>3. My diagnosis</source>
        <translation>3. Mon diagnostic</translation>
    </message>
    <message>
        <source>A dash is not zero: the input was not there, or nothing could be read. Each territory is done by itself: ranks inside one say nothing of another.</source>
        <translation>Un tiret n'est pas zéro : la donnée n'était pas là, ou rien n'a pu être lu. Chaque territoire est fait pour lui-même : les rangs de l'un ne disent rien de l'autre.</translation>
    </message>
    <message>
        <source>A diagnosis for each</source>
        <translation>Un diagnostic pour chaque</translation>
    </message>
    <message>
        <source>A fictional mining town: its folder of downloads, its layers in the project.</source>
        <translation>Une ville minière fictive : son dossier de téléchargements, ses couches dans le projet.</translation>
    </message>
    <message>
        <source>A file that is recognised may still be wrong inside: each run says what it really read.</source>
        <translation>Un fichier reconnu peut être faux à l'intérieur : chaque traitement dit ce qu'il a vraiment lu.</translation>
    </message>
    <message>
        <source>A number that could not be read is a dash, never zero.</source>
        <translation>Un nombre qui n'a pas pu être lu est un tiret, jamais zéro.</translation>
    </message>
    <message>
        <source>A pre-diagnosis: it compares places, it replaces neither a visit nor an expert.</source>
        <translation>Un pré-diagnostic : il compare des lieux, il ne remplace ni une visite ni un expert.</translation>
    </message>
    <message>
        <source>A product is what its fields say, then its name; a name without its fields is never used in silence.</source>
        <translation>Un produit est ce que disent ses champs, puis son nom ; un nom sans ses champs n'est jamais utilisé en silence.</translation>
    </message>
    <message>
        <source>AULA: my territory</source>
        <translation>AULA : mon territoire</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Algorithm of the step</source>
        <translation>Traitement de l'étape</translation>
    </message>
    <message>
        <source>Also what was done with the same inputs.</source>
        <translation>Aussi ce qui a été fait avec les mêmes données.</translation>
    </message>
    <message>
        <source>And {count} more, in the journal.</source>
        <translation>Et {count} autre{count:|s}, dans le journal.</translation>
    </message>
    <message>
        <source>And {count} more, in the report of the folder.</source>
        <translation>Et {count} autre{count:|s}, dans le rapport du dossier.</translation>
    </message>
    <message>
        <source>Ask the Catalogue for what is missing</source>
        <translation>Demander au Catalogue ce qui manque</translation>
    </message>
    <message>
        <source>Asking the Catalogue</source>
        <translation>Demande au Catalogue</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>CODES and BY_FIELD are not given together: every unit of the layer is done.</source>
        <translation>CODES et BY_FIELD ne se donnent pas ensemble : chaque unité de la couche est faite.</translation>
    </message>
    <message>
        <source>CODES: {codes} are not in {layer}.</source>
        <translation>CODES : {codes} ne sont pas dans {layer}.</translation>
    </message>
    <message>
        <source>Catalogue…</source>
        <translation>Catalogue…</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Communes, EPCI or any polygons: all of them together.</source>
        <translation>Communes, EPCI ou tout polygone : tous ensemble.</translation>
    </message>
    <message>
        <source>Coordinate reference system, as the file says it</source>
        <translation>Système de coordonnées, tel que le fichier le dit</translation>
    </message>
    <message>
        <source>Coverage: the extents of the layers against the territory; a hole inside a layer is not seen.</source>
        <translation>Couverture : les emprises des couches face au territoire ; un trou dans une couche n'est pas vu.</translation>
    </message>
    <message>
        <source>Covers (%)</source>
        <translation>Couvre (%)</translation>
    </message>
    <message>
        <source>Date of the delivery</source>
        <translation>Date de la livraison</translation>
    </message>
    <message>
        <source>Diagnosis of a territory</source>
        <translation>Diagnostic d'un territoire</translation>
    </message>
    <message>
        <source>Diagnosis of several territories</source>
        <translation>Diagnostic de plusieurs territoires</translation>
    </message>
    <message>
        <source>Dialog…</source>
        <translation>Traitement…</translation>
    </message>
    <message>
        <source>Do everything again</source>
        <translation>Tout refaire</translation>
    </message>
    <message>
        <source>Do not show at start</source>
        <translation>Ne plus afficher au démarrage</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Download first: {title}.</source>
        <translation>Télécharger d'abord : {title}.</translation>
    </message>
    <message>
        <source>EPCI or commune</source>
        <translation>EPCI ou commune</translation>
    </message>
    <message>
        <source>Each subject is one headline of the toolbox with its defaults, on inputs limited to it.</source>
        <translation>Chaque sujet est un traitement phare avec ses réglages par défaut, sur des données limitées au territoire.</translation>
    </message>
    <message>
        <source>Editions and files: as in the report of the folder (dossier).</source>
        <translation>Éditions et fichiers : comme dans le rapport du dossier.</translation>
    </message>
    <message>
        <source>Editions: the latest of each territory; two dates where a comparison needs them; a tie is told, never decided.</source>
        <translation>Éditions : la plus récente de chaque territoire ; deux dates quand une comparaison les demande ; une égalité est dite, jamais tranchée.</translation>
    </message>
    <message>
        <source>FOLDER: {folder} does not exist.</source>
        <translation>FOLDER : {folder} n'existe pas.</translation>
    </message>
    <message>
        <source>FOLDER: {folder} holds no data.</source>
        <translation>FOLDER : {folder} ne contient aucune donnée.</translation>
    </message>
    <message>
        <source>Field of the territory whose values part it: one folder a value, one page over all. Empty: one diagnosis of all of it. Not together with the codes.</source>
        <translation>Champ du territoire dont les valeurs le partagent : un dossier par valeur, une page sur l'ensemble. Vide : un seul diagnostic du tout. Pas avec les codes.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files that cannot be used as they are</source>
        <translation>Fichiers inutilisables en l'état</translation>
    </message>
    <message>
        <source>Files that fill it, separated by semicolons</source>
        <translation>Fichiers qui la remplissent, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Files that nobody knows</source>
        <translation>Fichiers que personne ne connaît</translation>
    </message>
    <message>
        <source>Files that nobody knows are listed below; the table of own products teaches their names.</source>
        <translation>Les fichiers inconnus sont listés plus bas ; la table des produits locaux apprend leurs noms.</translation>
    </message>
    <message>
        <source>Files, or what happens without</source>
        <translation>Fichiers, ou ce qui se passe sans</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of downloads</source>
        <translation>Dossier de téléchargements</translation>
    </message>
    <message>
        <source>Folder of the diagnosis</source>
        <translation>Dossier du diagnostic</translation>
    </message>
    <message>
        <source>From a folder of official downloads to a page to show: each headline that is ready runs with its defaults, on its inputs limited to the territory and a margin. What was done with the same inputs is not done again; a subject that fails does not stop the others. Every number says where it comes from.</source>
        <translation>D'un dossier de téléchargements officiels à une page à montrer : chaque traitement prêt tourne avec ses réglages par défaut, sur ses données limitées au territoire et à une marge. Ce qui a été fait avec les mêmes données n'est pas refait ; un sujet qui échoue n'arrête pas les autres. Chaque nombre dit d'où il vient.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Headline algorithm</source>
        <translation>Traitement phare</translation>
    </message>
    <message>
        <source>How it was recognised, or why it cannot be used</source>
        <translation>Comment il a été reconnu, ou pourquoi il est inutilisable</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Est-ce sûr ?</translation>
    </message>
    <message>
        <source>How the territory is called on the page. Empty: the codes, else the name of the layer.</source>
        <translation>Nom du territoire sur la page. Vide : les codes, sinon le nom de la couche.</translation>
    </message>
    <message>
        <source>INSEE codes of communes or SIREN of EPCI of the layer, separated by commas: only those. Empty: all.</source>
        <translation>Codes INSEE de communes ou SIREN d'EPCI de la couche, séparés par des virgules : eux seuls. Vide : tous.</translation>
    </message>
    <message>
        <source>In the Catalogue: {title}</source>
        <translation>Dans le Catalogue : {title}</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Inputs and parameters, as JSON</source>
        <translation>Données et réglages, en JSON</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal (CSV)</translation>
    </message>
    <message>
        <source>Layer of the communes</source>
        <translation>Couche des communes</translation>
    </message>
    <message>
        <source>Layer of the file</source>
        <translation>Couche du fichier</translation>
    </message>
    <message>
        <source>Limit of the territory</source>
        <translation>Limite du territoire</translation>
    </message>
    <message>
        <source>Looking into the folder</source>
        <translation>Lecture du dossier</translation>
    </message>
    <message>
        <source>Looks into a folder of official downloads without reading them: which products, of which year, over which part of the territory; what each headline can run with; what to download next, first what unlocks most. Archives to unpack, damaged files and files that nobody knows are listed, never hidden.</source>
        <translation>Regarde un dossier de téléchargements officiels sans les lire : quels produits, de quelle année, sur quelle part du territoire ; de quoi chaque traitement dispose ; que télécharger ensuite, d'abord ce qui débloque le plus. Archives à extraire, fichiers abîmés et fichiers inconnus sont listés, jamais cachés.</translation>
    </message>
    <message>
        <source>Make the diagnosis</source>
        <translation>Faire le diagnostic</translation>
    </message>
    <message>
        <source>Makes better</source>
        <translation>Améliore</translation>
    </message>
    <message>
        <source>Makes possible</source>
        <translation>Rend possible</translation>
    </message>
    <message>
        <source>Mark of the inputs and parameters: the same mark is not done again</source>
        <translation>Empreinte des données et réglages : la même empreinte n'est pas refaite</translation>
    </message>
    <message>
        <source>Missing layers that their national service serves are asked for on the territory and its margin, and kept as dated copies in the folder of the diagnosis. Needs the network.</source>
        <translation>Les couches qui manquent et qu'un service national sert sont demandées sur le territoire et sa marge, et gardées en copies datées dans le dossier du diagnostic. Demande le réseau.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the input</source>
        <translation>Nom de la donnée</translation>
    </message>
    <message>
        <source>No subject can be run with what the folder holds. What to download first: {names}.</source>
        <translation>Aucun sujet ne peut tourner avec ce que contient le dossier. À télécharger d'abord : {names}.</translation>
    </message>
    <message>
        <source>None chosen: all that are ready.</source>
        <translation>Aucun choisi : tous ceux qui sont prêts.</translation>
    </message>
    <message>
        <source>Nothing can be run yet: open a subject to see what it lacks.</source>
        <translation>Rien ne peut encore être lancé : dépliez un sujet pour voir ce qui lui manque.</translation>
    </message>
    <message>
        <source>Nothing can be told yet: the diagnosis says what is missing.</source>
        <translation>Rien ne peut encore être dit : le diagnostic dit ce qui manque.</translation>
    </message>
    <message>
        <source>Nothing is read but names, fields, extents, counts and first rows.</source>
        <translation>Rien n'est lu que les noms, champs, emprises, comptes et premières lignes.</translation>
    </message>
    <message>
        <source>Nothing: every input has its file.</source>
        <translation>Rien : chaque donnée a son fichier.</translation>
    </message>
    <message>
        <source>Now choose the territory.</source>
        <translation>Choisissez maintenant le territoire.</translation>
    </message>
    <message>
        <source>Official product that it is; empty when nobody knows it</source>
        <translation>Produit officiel reconnu ; vide si personne ne le connaît</translation>
    </message>
    <message>
        <source>On the territory and its margin only, as dated copies. Needs the network.</source>
        <translation>Sur le territoire et sa marge seulement, en copies datées. Demande le réseau.</translation>
    </message>
    <message>
        <source>One beside the other</source>
        <translation>Les uns à côté des autres</translation>
    </message>
    <message>
        <source>One date only: {date}.</source>
        <translation>Une seule date : {date}.</translation>
    </message>
    <message>
        <source>One row a layer, with the extent that it covers.</source>
        <translation>Une ligne par couche, avec l'emprise qu'elle couvre.</translation>
    </message>
    <message>
        <source>One row a step.</source>
        <translation>Une ligne par étape.</translation>
    </message>
    <message>
        <source>One row an input of a headline.</source>
        <translation>Une ligne par donnée d'un traitement phare.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the project</source>
        <translation>Ouvrir le projet</translation>
    </message>
    <message>
        <source>Page of the producer</source>
        <translation>Page du producteur</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Parameters that it feeds, separated by semicolons</source>
        <translation>Paramètres qu'il alimente, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Path in the folder; a member of an archive continues its path</source>
        <translation>Chemin dans le dossier ; un membre d'archive prolonge son chemin</translation>
    </message>
    <message>
        <source>Ranks over all</source>
        <translation>Rangs sur l'ensemble</translation>
    </message>
    <message>
        <source>Ranks over all: {why}</source>
        <translation>Rangs sur l'ensemble : {why}</translation>
    </message>
    <message>
        <source>Reading the communes</source>
        <translation>Lecture des communes</translation>
    </message>
    <message>
        <source>Record of the national catalogue that has it</source>
        <translation>Fiche du catalogue national qui l'a</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Row of produits.csv</source>
        <translation>Ligne de produits.csv</translation>
    </message>
    <message>
        <source>Rows or pixels; empty when not known without reading</source>
        <translation>Lignes ou pixels ; vide si inconnus sans lire</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Seconds that the step took</source>
        <translation>Secondes qu'a prises l'étape</translation>
    </message>
    <message>
        <source>Selected features ({count})</source>
        <translation>Entités sélectionnées ({count})</translation>
    </message>
    <message>
        <source>Share of the territory inside its extent</source>
        <translation>Part du territoire dans son emprise</translation>
    </message>
    <message>
        <source>Share of the territory inside its extents</source>
        <translation>Part du territoire dans ses emprises</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State: fait, repris, echec, pas_pret</source>
        <translation>État : fait, repris, echec, pas_pret</translation>
    </message>
    <message>
        <source>State: pret, pret_partiel, ancien, a_choisir, a_confirmer, manque</source>
        <translation>État : pret, pret_partiel, ancien, a_choisir, a_confirmer, manque</translation>
    </message>
    <message>
        <source>State: pret, pret_partiel, ancien, a_choisir, a_extraire, illisible, inconnu</source>
        <translation>État : pret, pret_partiel, ancien, a_choisir, a_extraire, illisible, inconnu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Subject of the diagnosis</source>
        <translation>Sujet du diagnostic</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Subjects of the diagnosis</source>
        <translation>Sujets du diagnostic</translation>
    </message>
    <message>
        <source>Subjects without a result</source>
        <translation>Sujets sans résultat</translation>
    </message>
    <message>
        <source>Territories without a result</source>
        <translation>Territoires sans résultat</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>The algorithm aula:{name} is not registered: enable the plugin.</source>
        <translation>Le traitement aula:{name} n'est pas enregistré : activez le greffon.</translation>
    </message>
    <message>
        <source>The algorithm of this subject, filled in with what the folder holds.</source>
        <translation>Le traitement de ce sujet, rempli avec ce que contient le dossier.</translation>
    </message>
    <message>
        <source>The demonstration could not be written; the message log of QGIS (tab AULA) says why.</source>
        <translation>La démonstration n'a pas pu être écrite ; le journal des messages de QGIS (onglet AULA) dit pourquoi.</translation>
    </message>
    <message>
        <source>The diagnosis is ready.</source>
        <translation>Le diagnostic est prêt.</translation>
    </message>
    <message>
        <source>The diagnosis is ready; {count} subjects failed: the page says why.</source>
        <translation>Le diagnostic est prêt ; sujets en échec : {count}, la page dit pourquoi.</translation>
    </message>
    <message>
        <source>The download that would help most: {title}.</source>
        <translation>Le téléchargement qui aiderait le plus : {title}.</translation>
    </message>
    <message>
        <source>The downloads of the list above, in its order.</source>
        <translation>Les téléchargements de la liste ci-dessus, dans son ordre.</translation>
    </message>
    <message>
        <source>The page of each territory</source>
        <translation>La page de chaque territoire</translation>
    </message>
    <message>
        <source>The page to show</source>
        <translation>La page à montrer</translation>
    </message>
    <message>
        <source>The record that has what is missing here.</source>
        <translation>La fiche qui a ce qui manque ici.</translation>
    </message>
    <message>
        <source>The same inputs and parameters are not done again: the journal keeps their mark.</source>
        <translation>Les mêmes données et réglages ne sont pas refaits : le journal garde leur empreinte.</translation>
    </message>
    <message>
        <source>The territory in brief</source>
        <translation>Le territoire en bref</translation>
    </message>
    <message>
        <source>The whole diagnosis, and where each number comes from</source>
        <translation>Tout le diagnostic, et d'où vient chaque nombre</translation>
    </message>
    <message>
        <source>The whole layer</source>
        <translation>Toute la couche</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ce dossier n'existe pas.</translation>
    </message>
    <message>
        <source>To say more</source>
        <translation>Pour en dire plus</translation>
    </message>
    <message>
        <source>Try with the demonstration</source>
        <translation>Essayer avec la démonstration</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Vintage, or both of two dates</source>
        <translation>Millésime, ou les deux de deux dates</translation>
    </message>
    <message>
        <source>Warnings of the run</source>
        <translation>Avertissements du calcul</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>What can be run</source>
        <translation>Ce qui peut tourner</translation>
    </message>
    <message>
        <source>What can be run, what to download</source>
        <translation>Ce qui peut être lancé, ce qu'il faut télécharger</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <source>What happens without it</source>
        <translation>Ce qui se passe sans elle</translation>
    </message>
    <message>
        <source>What is in my folder</source>
        <translation>Ce qu'il y a dans mon dossier</translation>
    </message>
    <message>
        <source>What is in the folder, what can be run, what to download next.</source>
        <translation>Ce que contient le dossier, ce qui peut tourner, que télécharger ensuite.</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Ce qui lui manque</translation>
    </message>
    <message>
        <source>What the data tell of</source>
        <translation>Ce dont parlent les données</translation>
    </message>
    <message>
        <source>What the diagnosis and the panel read.</source>
        <translation>Ce que lisent le diagnostic et le panneau.</translation>
    </message>
    <message>
        <source>What the folder holds</source>
        <translation>Ce que contient le dossier</translation>
    </message>
    <message>
        <source>What the run warns of:</source>
        <translation>Ce que le calcul signale :</translation>
    </message>
    <message>
        <source>What to download</source>
        <translation>À télécharger</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where the diagnosis goes</source>
        <translation>Où ranger le diagnostic</translation>
    </message>
    <message>
        <source>Where the downloads lie, as they came</source>
        <translation>Là où sont les téléchargements, tels quels</translation>
    </message>
    <message>
        <source>Where the downloads lie, as they came: archives, departments, editions.</source>
        <translation>Là où sont les téléchargements, tels quels : archives, départements, éditions.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why it failed, or what it lacks</source>
        <translation>Pourquoi elle a échoué, ou ce qui lui manque</translation>
    </message>
    <message>
        <source>With a diagnosis for each: what ranks places among each other (roofs by zone, heat, schools, housing) is run once more over all of them, so that a rank of one can be read beside that of another.</source>
        <translation>Avec un diagnostic pour chaque : ce qui classe des lieux entre eux (toits par zone, chaleur, écoles, logement) est calculé une fois de plus sur l'ensemble, pour que le rang de l'un se lise à côté de celui de l'autre.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing the demonstration's downloads</source>
        <translation>Écriture des téléchargements de démonstration</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} et {high}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>covers a part</source>
        <translation>couvre une partie</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>index.html, the project, one folder a subject.</source>
        <translation>index.html, le projet, un dossier par sujet.</translation>
    </message>
    <message>
        <source>known for {known} of {rows}</source>
        <translation>connu pour {known} sur {rows}</translation>
    </message>
    <message>
        <source>layers and tables recognised</source>
        <translation>couches et tables reconnues</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>name without its fields: to be confirmed</source>
        <translation>nom sans ses champs : à confirmer</translation>
    </message>
    <message>
        <source>no feature here</source>
        <translation>aucune entité ici</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>pas prêt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>old edition</source>
        <translation>édition ancienne</translation>
    </message>
    <message>
        <source>on {share} of the territory only</source>
        <translation>sur {share} du territoire seulement</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>ready, with less</source>
        <translation>prêt, avec moins</translation>
    </message>
    <message>
        <source>several: choose</source>
        <translation>plusieurs : choisir</translation>
    </message>
    <message>
        <source>something that it needs is missing</source>
        <translation>il manque une donnée obligatoire</translation>
    </message>
    <message>
        <source>subjects that can be run</source>
        <translation>sujets qui peuvent tourner</translation>
    </message>
    <message>
        <source>there</source>
        <translation>là</translation>
    </message>
    <message>
        <source>to be unpacked</source>
        <translation>à extraire</translation>
    </message>
    <message>
        <source>unchanged since the last time</source>
        <translation>inchangé depuis la dernière fois</translation>
    </message>
    <message>
        <source>with less</source>
        <translation>avec moins</translation>
    </message>
    <message>
        <source>{count} files are of no known product: {names}.</source>
        <translation>Fichiers d'aucun produit connu : {count} ({names}).</translation>
    </message>
    <message>
        <source>{count} files cannot be used as they are: {names}.</source>
        <translation>Fichiers inutilisables en l'état : {count} ({names}).</translation>
    </message>
    <message>
        <source>{count} layers and tables recognised; ready: {subjects}.</source>
        <translation>Couches et tables reconnues : {count} ; sujets prêts : {subjects}.</translation>
    </message>
    <message>
        <source>{count} layers recognised, {unknown} unknown, {shut} to unpack or damaged; looked at on {when}.</source>
        <translation>Couches reconnues : {count} ; inconnues : {unknown} ; à décompresser ou abîmées : {shut}. Vu le {when}.</translation>
    </message>
    <message>
        <source>{count} of the {all} subjects can be run with what the folder holds.</source>
        <translation>{count} sujet{count:|s} sur {all} {count:peut être traité|peuvent être traités} avec ce que contient le dossier.</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>{count} subjects failed: {names}.</source>
        <translation>Sujets en échec : {count} ({names}).</translation>
    </message>
    <message>
        <source>{count} territories failed: {names}.</source>
        <translation>{count} territoire{count:|s} en échec : {names}.</translation>
    </message>
    <message>
        <source>{count} territories of {all} are done.</source>
        <translation>Territoires faits : {count} sur {all}.</translation>
    </message>
    <message>
        <source>{field}: a territory has no value.</source>
        <translation>{field} : un territoire n'a pas de valeur.</translation>
    </message>
    <message>
        <source>{field}: values that differ by signs only: {names}.</source>
        <translation>{field} : des valeurs qui ne diffèrent que par des signes : {names}.</translation>
    </message>
    <message>
        <source>{file} (makes possible: {subjects})</source>
        <translation>{file} (rend possible : {subjects})</translation>
    </message>
    <message>
        <source>{known} inputs of {all} were there.</source>
        <translation>Données présentes : {known} sur {all}.</translation>
    </message>
    <message>
        <source>{layer}: each of its units needs the layer in a file, without a filter.</source>
        <translation>{layer} : pour faire chacune de ses unités, la couche doit être dans un fichier, sans filtre.</translation>
    </message>
    <message>
        <source>{layer}: no polygon with an area. Give a layer of polygons, not of points or lines.</source>
        <translation>{layer} : aucun polygone avec une surface. Donnez une couche de polygones, non de points ou de lignes.</translation>
    </message>
    <message>
        <source>{name} is needed.</source>
        <translation>{name} est nécessaire.</translation>
    </message>
    <message>
        <source>{name}: nothing to read. Download it again, or leave it out of the folder.</source>
        <translation>{name} : rien à lire. Téléchargez-la de nouveau, ou retirez-la du dossier.</translation>
    </message>
    <message>
        <source>{name}: the layer cannot be opened.</source>
        <translation>{name} : la couche ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>{name}: the layer cannot be opened. Download it again, or leave it out of the folder.</source>
        <translation>{name} : la couche ne s'ouvre pas. Téléchargez-la de nouveau, ou retirez-la du dossier.</translation>
    </message>
    <message>
        <source>{name}: {count} rows given twice are counted once.</source>
        <translation>{name} : {count} ligne{count:|s} donnée{count:|s} deux fois {count:compte|comptent} une fois.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name} : {reason}</translation>
    </message>
    <message>
        <source>{record}: nothing came from the Catalogue: {reason}</source>
        <translation>{record} : rien n'est venu du Catalogue : {reason}</translation>
    </message>
    <message>
        <source>{subjects}: run once more over all the territories together, because their results rank places among each other. Ranks are to be read there.</source>
        <translation>{subjects} : calcul refait sur tous les territoires ensemble, car ces résultats classent des lieux entre eux. C'est là que les rangs se lisent.</translation>
    </message>
    <message>
        <source>{subject}: its map was not made: {why}</source>
        <translation>{subject} : sa carte n'a pas été faite : {why}</translation>
    </message>
    <message>
        <source>{subject}: warnings of its run ({count}), told below its map.</source>
        <translation>{subject} : avertissements de son calcul ({count}), dits sous sa carte.</translation>
    </message>
    <message>
        <source>{subject}: {doubt}.</source>
        <translation>{subject} : {doubt}.</translation>
    </message>
    <message>
        <source>{subject}: {why}</source>
        <translation>{subject} : {why}</translation>
    </message>
    <message>
        <source>{title}: {count} features copied from the Catalogue.</source>
        <translation>{title} : {count} entité{count:|s} copiée{count:|s} depuis le Catalogue.</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>{title} : {reason}</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title} : {state}</translation>
    </message>
</context>
</TS>
