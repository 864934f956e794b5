<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>1 filter ×</source>
        <translation>1 filtre ×</translation>
    </message>
    <message>
        <source>1 layer has an update.</source>
        <translation>1 couche a une mise à jour.</translation>
    </message>
    <message>
        <source>1 when an offline copy exists in the folder of copies</source>
        <translation>1 si une copie hors ligne existe dans le dossier des copies</translation>
    </message>
    <message>
        <source>: </source>
        <translation> : </translation>
    </message>
    <message>
        <source>A DXF does not say its coordinate reference system, and its coordinates are of none of ours.</source>
        <translation>Un DXF ne dit pas son système de coordonnées, et les siennes ne sont d'aucun des nôtres.</translation>
    </message>
    <message>
        <source>A DXF does not say its coordinate reference system: {crs} by its coordinates.</source>
        <translation>Un DXF ne dit pas son système de coordonnées : {crs} d'après ses coordonnées.</translation>
    </message>
    <message>
        <source>A binary DXF cannot be read: ask for one written as text.</source>
        <translation>Un DXF binaire ne peut pas être lu : demandez-en un écrit en texte.</translation>
    </message>
    <message>
        <source>A configuration of QGIS that replaces the one of the catalogue.</source>
        <translation>Une configuration de QGIS qui remplace celle du catalogue.</translation>
    </message>
    <message>
        <source>A larger record is not copied; the others are.</source>
        <translation>Une fiche plus grosse n'est pas copiée ; les autres le sont.</translation>
    </message>
    <message>
        <source>A restricted image is downloaded, never read at a distance.</source>
        <translation>Une image à accès restreint est téléchargée, jamais lue à distance.</translation>
    </message>
    <message>
        <source>A second copy of the manifest that is always written in the folder.</source>
        <translation>Un second exemplaire du manifeste, toujours écrit dans le dossier.</translation>
    </message>
    <message>
        <source>A shapefile without its table and its projection cannot be read: it must come in an archive.</source>
        <translation>Un shapefile sans sa table ni sa projection ne peut pas être lu : il doit venir dans une archive.</translation>
    </message>
    <message>
        <source>AULA Catalogue</source>
        <translation>Catalogue AULA</translation>
    </message>
    <message>
        <source>Abstract, as plain text</source>
        <translation>Résumé, en texte simple</translation>
    </message>
    <message>
        <source>Accounts of kind {kind} are not given to layers: choose a Basic or API Header configuration.</source>
        <translation>Les comptes de type {kind} ne sont pas confiés aux couches : choisissez une configuration Basic ou API Header.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to the project</source>
        <translation>Ajouter au projet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Allow the local copy</source>
        <translation>Autoriser la copie locale</translation>
    </message>
    <message>
        <source>Among the favourites, or no more</source>
        <translation>Ajouter aux favoris, ou retirer</translation>
    </message>
    <message>
        <source>An image or tile service stays online: it was not copied.</source>
        <translation>Un service d'images ou de tuiles reste en ligne : il n'a pas été copié.</translation>
    </message>
    <message>
        <source>Answer too large: more than {cap} bytes.</source>
        <translation>Réponse trop volumineuse : plus de {cap} octets.</translation>
    </message>
    <message>
        <source>Apply the style</source>
        <translation>Appliquer le style</translation>
    </message>
    <message>
        <source>ArcGIS (image)</source>
        <translation>ArcGIS (image)</translation>
    </message>
    <message>
        <source>Archive refused: forbidden file {name}.</source>
        <translation>Archive refusée : fichier interdit {name}.</translation>
    </message>
    <message>
        <source>Archive refused: {count} files.</source>
        <translation>Archive refusée : {count} fichier{count:|s}.</translation>
    </message>
    <message>
        <source>Archive refused: {reason}.</source>
        <translation>Archive refusée : {reason}.</translation>
    </message>
    <message>
        <source>Archive refused: {total} bytes once opened for {packed} bytes packed.</source>
        <translation>Archive refusée : {total} octets une fois ouverte pour {packed} octets compressés.</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Demander au serveur</translation>
    </message>
    <message>
        <source>Asked from WFS and OGC API. Empty: EPSG:2154 when it is offered.</source>
        <translation>Demandé à WFS et OGC API. Vide : EPSG:2154 s'il est proposé.</translation>
    </message>
    <message>
        <source>Asking the servers</source>
        <translation>Demande aux serveurs</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>CRS asked for</source>
        <translation>SCR demandé</translation>
    </message>
    <message>
        <source>CRS of the copies</source>
        <translation>SCR des copies</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Card of the record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Catalogue of {date} shown.</source>
        <translation>Catalogue du {date} affiché.</translation>
    </message>
    <message>
        <source>Catalogue read in part ({count} records).</source>
        <translation>Catalogue lu en partie ({count} fiche{count:|s}).</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>Certificate refused for {host}.</source>
        <translation>Certificat refusé pour {host}.</translation>
    </message>
    <message>
        <source>Changes since the vintage at hand</source>
        <translation>Changements depuis le millésime en place</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check and refresh layers</source>
        <translation>Vérifier la fraîcheur des couches</translation>
    </message>
    <message>
        <source>Check every copy of this folder's manifest too.</source>
        <translation>Vérifier aussi chaque copie du manifeste de ce dossier.</translation>
    </message>
    <message>
        <source>Check the layers of the project</source>
        <translation>Vérifier les couches du projet</translation>
    </message>
    <message>
        <source>Checking the resource</source>
        <translation>Vérification de la ressource</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Comparing the vintages</source>
        <translation>Comparaison des millésimes</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Coordinate reference system of the copy</source>
        <translation>Système de coordonnées de la copie</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies the layers of records into GeoPackages with a manifest: date, count, content hash.</source>
        <translation>Copie les couches des fiches en GeoPackage avec un manifeste : date, nombre d'entités, empreinte du contenu.</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Copier à nouveau</translation>
    </message>
    <message>
        <source>Copy even what has not changed.</source>
        <translation>Copier même ce qui n'a pas changé.</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>Copier la source</translation>
    </message>
    <message>
        <source>Date of the last update, as precise as it is known</source>
        <translation>Date de la dernière mise à jour, à la précision connue</translation>
    </message>
    <message>
        <source>Demonstration and national layers. Add the address of the data platform in Settings &gt; Options &gt; AULA.</source>
        <translation>Couches de démonstration et couches nationales. Ajoutez l'adresse de la PNC dans Préférences &gt; Options &gt; AULA.</translation>
    </message>
    <message>
        <source>Demonstrators</source>
        <translation>Démonstrateurs</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Every word must be found, at the beginning of a word; accents do not matter.</source>
        <translation>Chaque mot doit être trouvé, au début d'un mot ; les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Features announced by the catalogue, when it says</source>
        <translation>Entités annoncées par le catalogue, s'il le dit</translation>
    </message>
    <message>
        <source>Features of both whose values or geometry changed; empty when nothing tells a feature again</source>
        <translation>Entités des deux dont les valeurs ou la géométrie ont changé ; vide si rien n'identifie une entité</translation>
    </message>
    <message>
        <source>Features of the layer or copy</source>
        <translation>Entités de la couche ou de la copie</translation>
    </message>
    <message>
        <source>Features that only the new vintage has</source>
        <translation>Entités que seul le nouveau millésime contient</translation>
    </message>
    <message>
        <source>Features that only the older vintage has</source>
        <translation>Entités que seul l'ancien millésime contient</translation>
    </message>
    <message>
        <source>Features the server announced; empty when it does not say</source>
        <translation>Entités annoncées par le serveur ; vide s'il ne le dit pas</translation>
    </message>
    <message>
        <source>Features written and counted</source>
        <translation>Entités écrites et comptées</translation>
    </message>
    <message>
        <source>Field that tells a feature again in both vintages</source>
        <translation>Champ qui identifie une entité dans les deux millésimes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File name of the copy, in its folder</source>
        <translation>Nom du fichier de la copie, dans son dossier</translation>
    </message>
    <message>
        <source>File not readable: {reason}.</source>
        <translation>Fichier illisible : {reason}.</translation>
    </message>
    <message>
        <source>File of the layer on this machine, empty for a service</source>
        <translation>Fichier de la couche sur cette machine, vide pour un service</translation>
    </message>
    <message>
        <source>Finds the layers of the observatories by words, observatory, theme, place, kind and date.</source>
        <translation>Trouve les couches des observatoires par mots, observatoire, thème, lieu, type et date.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder not writable: {reason}.</source>
        <translation>Dossier non accessible en écriture : {reason}.</translation>
    </message>
    <message>
        <source>Folder of copies</source>
        <translation>Dossier des copies</translation>
    </message>
    <message>
        <source>Folder of offline copies</source>
        <translation>Dossier des copies hors ligne</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Fraîcheur</translation>
    </message>
    <message>
        <source>Freshness unknown</source>
        <translation>Fraîcheur inconnue</translation>
    </message>
    <message>
        <source>Graphic charter of the maps</source>
        <translation>Charte graphique des cartes</translation>
    </message>
    <message>
        <source>How well the record answers the words; 0 without words</source>
        <translation>Pertinence de la fiche pour les mots demandés ; 0 sans mot</translation>
    </message>
    <message>
        <source>INSEE code written in the features; empty when there is none</source>
        <translation>Code INSEE écrit dans les entités ; vide s'il n'y en a pas</translation>
    </message>
    <message>
        <source>IRIS</source>
        <translation>IRIS</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Identifier of one catalogue of the settings. Empty: all the enabled ones.</source>
        <translation>Identifiant d'un catalogue des préférences. Vide : tous ceux qui sont actifs.</translation>
    </message>
    <message>
        <source>Identifier of the catalogue</source>
        <translation>Identifiant du catalogue</translation>
    </message>
    <message>
        <source>Identifier of the record in its catalogue</source>
        <translation>Identifiant de la fiche dans son catalogue</translation>
    </message>
    <message>
        <source>Identifier of the record, source:id, or words that match exactly one record.</source>
        <translation>Identifiant de la fiche, source:identifiant, ou mots qui ne désignent qu'une fiche.</translation>
    </message>
    <message>
        <source>Identifiers of the observatories, separated by ;</source>
        <translation>Identifiants des observatoires, séparés par « ; »</translation>
    </message>
    <message>
        <source>Identifiers of the themes, separated by ;</source>
        <translation>Identifiants des thèmes, séparés par « ; »</translation>
    </message>
    <message>
        <source>Identifiers, separated by ; or on several lines. Give records, observatories or both.</source>
        <translation>Identifiants, séparés par « ; » ou sur plusieurs lignes. Donnez des fiches, des observatoires ou les deux.</translation>
    </message>
    <message>
        <source>Incomplete answer: its end is missing.</source>
        <translation>Réponse incomplète : il manque la fin.</translation>
    </message>
    <message>
        <source>Incomplete answer: {received} bytes received of {expected}.</source>
        <translation>Réponse incomplète : {received} octets reçus sur {expected}.</translation>
    </message>
    <message>
        <source>JSON: one address or file</source>
        <translation>JSON : une adresse ou un fichier</translation>
    </message>
    <message>
        <source>Keep a copy for the field</source>
        <translation>Garder une copie pour le terrain</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of resource the copy was made from</source>
        <translation>Type de ressource à l'origine de la copie</translation>
    </message>
    <message>
        <source>Kinds of resource</source>
        <translation>Types de ressource</translation>
    </message>
    <message>
        <source>Kinds of resource offered, separated by ;</source>
        <translation>Types de ressource proposés, séparés par « ; »</translation>
    </message>
    <message>
        <source>Largest download</source>
        <translation>Plus gros téléchargement</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer name refused: {name}.</source>
        <translation>Nom de couche refusé : {name}.</translation>
    </message>
    <message>
        <source>Layer “{title}” loaded by {kind}: {count} features, updated {date}.</source>
        <translation>Couche « {title} » chargée par {kind} : {count} entité{count:|s}, mise à jour {date}.</translation>
    </message>
    <message>
        <source>Layer “{title}” loaded by {kind}: {count}.</source>
        <translation>Couche « {title} » chargée par {kind} : {count}.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layers to check. Empty: those of the project that come from a catalogue.</source>
        <translation>Couches à vérifier. Vide : celles du projet qui viennent d'un catalogue.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Line of sources for a map</source>
        <translation>Ligne de source pour une carte</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Charger à nouveau</translation>
    </message>
    <message>
        <source>Load an observatory layer</source>
        <translation>Charger une couche d'observatoire</translation>
    </message>
    <message>
        <source>Load the layer (Enter)</source>
        <translation>Charger la couche (Entrée)</translation>
    </message>
    <message>
        <source>Loads a record of the catalogue: its best resource, checked, styled, with its source and date.</source>
        <translation>Charge une fiche du catalogue : sa meilleure ressource, vérifiée, avec son style, sa source et sa date.</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Copie locale</translation>
    </message>
    <message>
        <source>Local copy of {date} used.</source>
        <translation>Copie locale du {date} utilisée.</translation>
    </message>
    <message>
        <source>Make offline copies</source>
        <translation>Copier hors ligne</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Moment of the copy, UTC</source>
        <translation>Moment de la copie, UTC</translation>
    </message>
    <message>
        <source>Most features</source>
        <translation>Nombre maximal d'entités</translation>
    </message>
    <message>
        <source>Most records</source>
        <translation>Nombre maximal de fiches</translation>
    </message>
    <message>
        <source>Name of the layer, or title of the copy</source>
        <translation>Nom de la couche, ou titre de la copie</translation>
    </message>
    <message>
        <source>Nearest observatory: {title}.</source>
        <translation>Observatoire le plus proche : {title}.</translation>
    </message>
    <message>
        <source>Nearest records: {titles}.</source>
        <translation>Fiches les plus proches : {titles}.</translation>
    </message>
    <message>
        <source>New catalogue</source>
        <translation>Nouveau catalogue</translation>
    </message>
    <message>
        <source>No PostgreSQL connection is called {name} in this QGIS.</source>
        <translation>Aucune connexion PostgreSQL ne s'appelle {name} dans ce QGIS.</translation>
    </message>
    <message>
        <source>No layer comes from a catalogue: nothing to check.</source>
        <translation>Aucune couche ne vient d'un catalogue : rien à vérifier.</translation>
    </message>
    <message>
        <source>No layer has an update.</source>
        <translation>Aucune couche n'a de mise à jour.</translation>
    </message>
    <message>
        <source>No layer published</source>
        <translation>Aucune couche publiée</translation>
    </message>
    <message>
        <source>No record could be copied: {reasons}</source>
        <translation>Aucune fiche n'a pu être copiée : {reasons}</translation>
    </message>
    <message>
        <source>No record in these observatories: nothing to copy.</source>
        <translation>Aucune fiche dans ces observatoires : rien à copier.</translation>
    </message>
    <message>
        <source>No record matches “{wanted}”.</source>
        <translation>Aucune fiche ne correspond à « {wanted} ».</translation>
    </message>
    <message>
        <source>No record matches “{wanted}”. The nearest titles: {titles}.</source>
        <translation>Aucune fiche ne correspond à « {wanted} ». Titres les plus proches : {titles}.</translation>
    </message>
    <message>
        <source>No result for “{words}”.</source>
        <translation>Aucun résultat pour « {words} ».</translation>
    </message>
    <message>
        <source>No result.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>No source is called {wanted}; the sources are: {known}.</source>
        <translation>Aucun catalogue ne s'appelle {wanted} ; les catalogues sont : {known}.</translation>
    </message>
    <message>
        <source>Nothing can be copied.</source>
        <translation>Rien ne peut être copié.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Rien n'a été conservé.</translation>
    </message>
    <message>
        <source>Number of features (-1 for an image)</source>
        <translation>Nombre d'entités (-1 pour une image)</translation>
    </message>
    <message>
        <source>Number of outdated layers and copies</source>
        <translation>Nombre de couches et copies périmées</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>Nombre de fiches</translation>
    </message>
    <message>
        <source>OGC API without {crs}: WFS preferred.</source>
        <translation>OGC API sans {crs} : WFS préféré.</translation>
    </message>
    <message>
        <source>Observatories</source>
        <translation>Observatoires</translation>
    </message>
    <message>
        <source>Offline (catalogue of {date})</source>
        <translation>Hors ligne (catalogue du {date})</translation>
    </message>
    <message>
        <source>Offline copies are up to date.</source>
        <translation>Les copies hors ligne sont à jour.</translation>
    </message>
    <message>
        <source>Offline copy</source>
        <translation>Copie hors ligne</translation>
    </message>
    <message>
        <source>One row a layer or copy.</source>
        <translation>Une ligne par couche ou copie.</translation>
    </message>
    <message>
        <source>One row a record: what was copied, or why not.</source>
        <translation>Une ligne par fiche : ce qui a été copié, ou pourquoi non.</translation>
    </message>
    <message>
        <source>One row a record; its geometry is its extent.</source>
        <translation>Une ligne par fiche ; sa géométrie est son emprise.</translation>
    </message>
    <message>
        <source>Only the features that meet this rectangle, in a local file: what the algorithms need of a layer of the whole country. Empty: the whole layer.</source>
        <translation>Seulement les entités qui touchent ce rectangle, dans un fichier local : ce dont les algorithmes ont besoin d'une couche nationale. Vide : la couche entière.</translation>
    </message>
    <message>
        <source>Only the features that meet this rectangle; it is written in the manifest.</source>
        <translation>Seulement les entités qui touchent ce rectangle ; il est écrit dans le manifeste.</translation>
    </message>
    <message>
        <source>Only the records about these EPCI, by their perimeters, otherwise by their extent.</source>
        <translation>Seulement les fiches qui concernent ces EPCI, par leurs périmètres, sinon par leur emprise.</translation>
    </message>
    <message>
        <source>Only the records of these observatories of the agency's programme.</source>
        <translation>Seulement les fiches de ces observatoires du programme de l'agence.</translation>
    </message>
    <message>
        <source>Only the records of these themes.</source>
        <translation>Seulement les fiches de ces thèmes.</translation>
    </message>
    <message>
        <source>Only the records that meet this rectangle; those without extent are kept.</source>
        <translation>Seulement les fiches qui touchent ce rectangle ; celles sans emprise sont gardées.</translation>
    </message>
    <message>
        <source>Only the records that offer one of these kinds.</source>
        <translation>Seulement les fiches qui proposent un de ces types.</translation>
    </message>
    <message>
        <source>Only the records updated since this date; those without date are left out, and counted in the log.</source>
        <translation>Seulement les fiches mises à jour depuis cette date ; celles sans date sont écartées, et comptées dans le journal.</translation>
    </message>
    <message>
        <source>Only the view of the map (local copy)</source>
        <translation>La vue de la carte seulement (copie locale)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Origins that may receive it</source>
        <translation>Origines qui peuvent la recevoir</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Autres jeux de données</translation>
    </message>
    <message>
        <source>Other style used. {reason}</source>
        <translation>Autre style utilisé. {reason}</translation>
    </message>
    <message>
        <source>Page on the web</source>
        <translation>Page sur le web</translation>
    </message>
    <message>
        <source>Part of “{title}” copied from {kind}.</source>
        <translation>Partie de « {title} » copiée depuis {kind}.</translation>
    </message>
    <message>
        <source>Parts of the style of “{title}” were left out, as they could read or send data: {parts}.</source>
        <translation>Des parties du style de « {title} » ont été écartées, car elles pourraient lire ou envoyer des données : {parts}.</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read the catalogues again (F5)</source>
        <translation>Relire les catalogues (F5)</translation>
    </message>
    <message>
        <source>Read the catalogues again after</source>
        <translation>Relire les catalogues après</translation>
    </message>
    <message>
        <source>Reading the catalogues</source>
        <translation>Lecture des catalogues</translation>
    </message>
    <message>
        <source>Reading the record</source>
        <translation>Lecture de la fiche</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Record copied, source:id</source>
        <translation>Fiche copiée, source:identifiant</translation>
    </message>
    <message>
        <source>Record “{title}” read: {count} features.</source>
        <translation>Fiche « {title} » lue : {count} entité{count:|s}.</translation>
    </message>
    <message>
        <source>Record, source:id</source>
        <translation>Fiche, source:identifiant</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Fiches trouvées</translation>
    </message>
    <message>
        <source>Records in JSON</source>
        <translation>Fiches en JSON</translation>
    </message>
    <message>
        <source>Records of the catalogue</source>
        <translation>Fiches du catalogue</translation>
    </message>
    <message>
        <source>Records written at most, 1 to 5000.</source>
        <translation>Nombre de fiches écrites au plus, de 1 à 5000.</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Données de référence</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource not found ({status}): {address}.</source>
        <translation>Ressource introuvable ({status}) : {address}.</translation>
    </message>
    <message>
        <source>Resource used</source>
        <translation>Ressource utilisée</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Restricted access</source>
        <translation>Accès restreint</translation>
    </message>
    <message>
        <source>Restricted access to {host}: choose an authentication configuration.</source>
        <translation>Accès restreint à {host} : choisissez une configuration d'authentification.</translation>
    </message>
    <message>
        <source>Restricted access to {host}: this account is not allowed.</source>
        <translation>Accès restreint à {host} : ce compte n'est pas autorisé.</translation>
    </message>
    <message>
        <source>SHA-256 of the content: it changes when the data do</source>
        <translation>SHA-256 du contenu : elle change quand les données changent</translation>
    </message>
    <message>
        <source>Says whether layers and offline copies are still current, and brings them up to date if asked.</source>
        <translation>Dit si les couches et les copies hors ligne sont encore à jour, et les met à jour si on le demande.</translation>
    </message>
    <message>
        <source>Search a layer, a theme, a commune…</source>
        <translation>Rechercher une couche, un thème, une commune…</translation>
    </message>
    <message>
        <source>Search in what was already read, without asking any server.</source>
        <translation>Chercher dans ce qui a déjà été lu, sans interroger de serveur.</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Rechercher dans le catalogue</translation>
    </message>
    <message>
        <source>Search the observatory catalogue</source>
        <translation>Rechercher dans le catalogue des observatoires</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Server {host} unreachable: the network is cut, or nobody has that name.</source>
        <translation>Serveur {host} injoignable : le réseau est coupé, ou ce nom n'existe pas.</translation>
    </message>
    <message>
        <source>Server {host} unreachable: {reason}.</source>
        <translation>Serveur {host} injoignable : {reason}.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Short name of the licence</source>
        <translation>Nom court de la licence</translation>
    </message>
    <message>
        <source>Show its card</source>
        <translation>Montrer sa fiche</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Source copied.</source>
        <translation>Source copiée.</translation>
    </message>
    <message>
        <source>Source refused: address without encryption (http).</source>
        <translation>Source refusée : adresse sans chiffrement (http).</translation>
    </message>
    <message>
        <source>Source refused: an account is written in the address.</source>
        <translation>Source refusée : un compte est écrit dans l'adresse.</translation>
    </message>
    <message>
        <source>Source refused: characters that are not allowed in an address.</source>
        <translation>Source refusée : caractères interdits dans une adresse.</translation>
    </message>
    <message>
        <source>Source refused: control characters in the address.</source>
        <translation>Source refusée : caractères de contrôle dans l'adresse.</translation>
    </message>
    <message>
        <source>Source refused: local path in a remote catalogue.</source>
        <translation>Source refusée : chemin local dans un catalogue distant.</translation>
    </message>
    <message>
        <source>Source refused: {host} is in your own network, the catalogue {home} is not. Add it to the origins of the catalogue if you mean it.</source>
        <translation>Source refusée : {host} est dans votre propre réseau, le catalogue {home} n'y est pas. Ajoutez-la aux origines du catalogue si c'est voulu.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Study area</source>
        <translation>Zone d'étude</translation>
    </message>
    <message>
        <source>Style ignored: field {field} is missing.</source>
        <translation>Style ignoré : champ {field} absent.</translation>
    </message>
    <message>
        <source>Style ignored: it is not the one the catalogue announces.</source>
        <translation>Style ignoré : ce n'est pas celui que le catalogue annonce.</translation>
    </message>
    <message>
        <source>Style ignored: {reason}.</source>
        <translation>Style ignoré : {reason}.</translation>
    </message>
    <message>
        <source>Table of the GeoPackage</source>
        <translation>Table du GeoPackage</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>The address of this layer comes from public documents and has not been tried yet. You may load it: it is checked first, and you are told if it does not answer.</source>
        <translation>L'adresse de cette couche vient de documents publics et n'a pas encore été essayée. Vous pouvez la charger : elle est d'abord vérifiée, et vous saurez si elle ne répond pas.</translation>
    </message>
    <message>
        <source>The address {host} is not the one of the catalogue.</source>
        <translation>L'adresse {host} n'est pas celle du catalogue.</translation>
    </message>
    <message>
        <source>The archive holds {count} tables; the record does not say which: {names}.</source>
        <translation>L'archive contient {count} table{count:|s} ; la fiche ne dit pas laquelle : {names}.</translation>
    </message>
    <message>
        <source>The archive holds {count} {suffix} files; one was expected.</source>
        <translation>L'archive contient {count} fichier{count:|s} {suffix} ; un seul était attendu.</translation>
    </message>
    <message>
        <source>The authentication configuration {authcfg} cannot be used.</source>
        <translation>La configuration d'authentification {authcfg} ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The authentication database of QGIS is closed: open it and load again.</source>
        <translation>La base d'authentification de QGIS est fermée : ouvrez-la, puis chargez de nouveau.</translation>
    </message>
    <message>
        <source>The catalogue answered: {exception} {words}</source>
        <translation>Le catalogue a répondu : {exception} {words}</translation>
    </message>
    <message>
        <source>The catalogue offers a newer version ({new}) than yours ({old}).</source>
        <translation>Le catalogue propose une version plus récente ({new}) que la vôtre ({old}).</translation>
    </message>
    <message>
        <source>The connection {name} has no authentication configuration: its password would be written in the project.</source>
        <translation>La connexion {name} n'a pas de configuration d'authentification : son mot de passe serait écrit dans le projet.</translation>
    </message>
    <message>
        <source>The copy of {date} stays in force.</source>
        <translation>La copie du {date} reste en service.</translation>
    </message>
    <message>
        <source>The copy of “{title}” is not whole: {faults}. {kept}</source>
        <translation>La copie de « {title} » n'est pas entière : {faults}. {kept}</translation>
    </message>
    <message>
        <source>The database of the connection {name} does not give the table {table}: {reason}</source>
        <translation>La base de la connexion {name} ne donne pas la table {table} : {reason}</translation>
    </message>
    <message>
        <source>The file holds {count} tables; the record does not say which: {names}.</source>
        <translation>Le fichier contient {count} table{count:|s} ; la fiche ne dit pas laquelle : {names}.</translation>
    </message>
    <message>
        <source>The layer cannot be read: {reason}</source>
        <translation>La couche ne peut pas être lue : {reason}</translation>
    </message>
    <message>
        <source>The record does not say which layer of the service it means; there are: {names}.</source>
        <translation>La fiche ne dit pas quelle couche du service elle désigne ; il y a : {names}.</translation>
    </message>
    <message>
        <source>The same records with all their resources.</source>
        <translation>Les mêmes fiches avec toutes leurs ressources.</translation>
    </message>
    <message>
        <source>The server ignores ISO 19139: the names of the layers are missing.</source>
        <translation>Le serveur ignore ISO 19139 : les noms des couches manquent.</translation>
    </message>
    <message>
        <source>The server redirects to an address that is not of the web.</source>
        <translation>Le serveur redirige vers une adresse qui n'est pas du web.</translation>
    </message>
    <message>
        <source>The server redirects without end.</source>
        <translation>Le serveur redirige sans fin.</translation>
    </message>
    <message>
        <source>The server {host} does not answer in time.</source>
        <translation>Le serveur {host} ne répond pas à temps.</translation>
    </message>
    <message>
        <source>The server {host} does not answer properly ({status}).</source>
        <translation>Le serveur {host} ne répond pas correctement ({status}).</translation>
    </message>
    <message>
        <source>The server {host} refuses the connection.</source>
        <translation>Le serveur {host} refuse la connexion.</translation>
    </message>
    <message>
        <source>The service gives the layer in degrees ({crs}), not in {asked}: its coordinates may be rounded.</source>
        <translation>Le service donne la couche en degrés ({crs}), pas en {asked} : ses coordonnées peuvent être arrondies.</translation>
    </message>
    <message>
        <source>The service has no layer {name}; it offers: {names}.</source>
        <translation>Le service n'a pas de couche {name} ; il propose : {names}.</translation>
    </message>
    <message>
        <source>The service sends its requests to another server.</source>
        <translation>Le service envoie ses requêtes à un autre serveur.</translation>
    </message>
    <message>
        <source>The style of the record, else that of its theme.</source>
        <translation>Le style de la fiche, sinon celui de son thème.</translation>
    </message>
    <message>
        <source>The {service} answered: {words}</source>
        <translation>Le service {service} a répondu : {words}</translation>
    </message>
    <message>
        <source>Thematic observatories</source>
        <translation>Observatoires thématiques</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>This address offers no collection of records.</source>
        <translation>Cette adresse n'offre aucune collection de fiches.</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the record</source>
        <translation>Titre de la fiche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Unexpected answer: JSON nested too deeply.</source>
        <translation>Réponse inattendue : JSON trop profondément emboîté.</translation>
    </message>
    <message>
        <source>Unexpected answer: XML in an unknown encoding ({encoding}).</source>
        <translation>Réponse inattendue : XML dans un encodage inconnu ({encoding}).</translation>
    </message>
    <message>
        <source>Unexpected answer: XML with a document type or entities.</source>
        <translation>Réponse inattendue : XML avec type de document ou entités.</translation>
    </message>
    <message>
        <source>Unexpected answer: a file of a form that is not known here.</source>
        <translation>Réponse inattendue : un fichier d'une forme inconnue ici.</translation>
    </message>
    <message>
        <source>Unexpected answer: a page of the catalogue brings nothing new.</source>
        <translation>Réponse inattendue : une page du catalogue n'apporte rien de nouveau.</translation>
    </message>
    <message>
        <source>Unexpected answer: an HTML page instead of JSON.</source>
        <translation>Réponse inattendue (page HTML au lieu de JSON).</translation>
    </message>
    <message>
        <source>Unexpected answer: an HTML page instead of XML.</source>
        <translation>Réponse inattendue (page HTML au lieu de XML).</translation>
    </message>
    <message>
        <source>Unexpected answer: an HTML page instead of a file.</source>
        <translation>Réponse inattendue (page HTML au lieu d'un fichier).</translation>
    </message>
    <message>
        <source>Unexpected answer: its compression cannot be read.</source>
        <translation>Réponse inattendue : sa compression est illisible.</translation>
    </message>
    <message>
        <source>Unexpected answer: no list of records in it.</source>
        <translation>Réponse inattendue : aucune liste de fiches.</translation>
    </message>
    <message>
        <source>Unexpected answer: not JSON. It starts with: {excerpt}</source>
        <translation>Réponse inattendue : ce n'est pas du JSON. Début : {excerpt}</translation>
    </message>
    <message>
        <source>Unexpected answer: not XML. It starts with: {excerpt}</source>
        <translation>Réponse inattendue : ce n'est pas du XML. Début : {excerpt}</translation>
    </message>
    <message>
        <source>Unexpected answer: status {status}.</source>
        <translation>Réponse inattendue : état {status}.</translation>
    </message>
    <message>
        <source>Unexpected answer: the next page is on another server; it was not read.</source>
        <translation>Réponse inattendue : la page suivante est sur un autre serveur ; elle n'a pas été lue.</translation>
    </message>
    <message>
        <source>Unexpected answer: the pages of the catalogue go round in circles.</source>
        <translation>Réponse inattendue : les pages du catalogue tournent en rond.</translation>
    </message>
    <message>
        <source>Unexpected answer: the text is not UTF-8.</source>
        <translation>Réponse inattendue : le texte n'est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Unexpected answer: the text is not in {encoding}, as it says itself.</source>
        <translation>Réponse inattendue : le texte n'est pas en {encoding}, contrairement à ce qu'il annonce.</translation>
    </message>
    <message>
        <source>Unexpected answer: this is not a {kind} file.</source>
        <translation>Réponse inattendue : ce n'est pas un fichier {kind}.</translation>
    </message>
    <message>
        <source>Unexpected answer: {reason}</source>
        <translation>Réponse inattendue : {reason}</translation>
    </message>
    <message>
        <source>Unexpected answer: {reason}.</source>
        <translation>Réponse inattendue : {reason}.</translation>
    </message>
    <message>
        <source>Unknown kind of catalogue: {kind}.</source>
        <translation>Type de catalogue inconnu : {kind}.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Update available</source>
        <translation>Mise à jour disponible</translation>
    </message>
    <message>
        <source>Update date</source>
        <translation>Date de mise à jour</translation>
    </message>
    <message>
        <source>Update date in the catalogue</source>
        <translation>Date de mise à jour au catalogue</translation>
    </message>
    <message>
        <source>Update date of the data in the offline copy</source>
        <translation>Date de mise à jour des données de la copie hors ligne</translation>
    </message>
    <message>
        <source>Update date of the data in the project or the copy</source>
        <translation>Date de mise à jour des données du projet ou de la copie</translation>
    </message>
    <message>
        <source>Update date of the new vintage</source>
        <translation>Date de mise à jour du nouveau millésime</translation>
    </message>
    <message>
        <source>Update date of the older vintage</source>
        <translation>Date de mise à jour de l'ancien millésime</translation>
    </message>
    <message>
        <source>Update date of the record when it was copied</source>
        <translation>Date de mise à jour de la fiche au moment de la copie</translation>
    </message>
    <message>
        <source>Updated since</source>
        <translation>Mises à jour depuis</translation>
    </message>
    <message>
        <source>Used when the source is in degrees; a projected source keeps its CRS.</source>
        <translation>Utilisé quand la source est en degrés ; une source projetée garde son SCR.</translation>
    </message>
    <message>
        <source>Vector tiles</source>
        <translation>Tuiles vectorielles</translation>
    </message>
    <message>
        <source>WMS (image)</source>
        <translation>WMS (image)</translation>
    </message>
    <message>
        <source>WMTS (image)</source>
        <translation>WMTS (image)</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>What came, went and changed, one row a commune: must the map be made again? Only layers that are files of this machine have an older vintage to compare; the new one is read from the catalogue.</source>
        <translation>Ce qui est venu, parti ou modifié, une ligne par commune : la carte est-elle à refaire ? Seules les couches qui sont des fichiers de cet ordinateur ont un millésime ancien à comparer ; le nouveau est lu au catalogue.</translation>
    </message>
    <message>
        <source>What the reader should know</source>
        <translation>Ce que le lecteur doit savoir</translation>
    </message>
    <message>
        <source>What was done: rien, copie, rechargee or echec</source>
        <translation>Ce qui a été fait : rien, copie, rechargee ou echec</translation>
    </message>
    <message>
        <source>When nothing answers, open the offline copy and say so. Otherwise the run fails.</source>
        <translation>Quand rien ne répond, ouvrir la copie hors ligne et le dire. Sinon l'exécution échoue.</translation>
    </message>
    <message>
        <source>Where the copies go; created if absent. Empty: the folder of the settings.</source>
        <translation>Où vont les copies ; créé s'il n'existe pas. Vide : le dossier des préférences.</translation>
    </message>
    <message>
        <source>Who publishes the data</source>
        <translation>Qui publie les données</translation>
    </message>
    <message>
        <source>Whole sheet of the record: links, document, page</source>
        <translation>Fiche complète : liens, document, page</translation>
    </message>
    <message>
        <source>Why a record was not copied</source>
        <translation>Pourquoi une fiche n'a pas été copiée</translation>
    </message>
    <message>
        <source>Withdrawn from the catalogue</source>
        <translation>Retiré du catalogue</translation>
    </message>
    <message>
        <source>Without network</source>
        <translation>Sans réseau</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>a_jour, maj_disponible, copie_locale, hors_ligne, acces_restreint, retire or inconnu</source>
        <translation>a_jour, maj_disponible, copie_locale, hors_ligne, acces_restreint, retire ou inconnu</translation>
    </message>
    <message>
        <source>and {count} more: search in the Catalogue</source>
        <translation>et {count} de plus : cherchez dans le Catalogue</translation>
    </message>
    <message>
        <source>auto takes the best one that answers; local is the offline copy.</source>
        <translation>auto prend la meilleure qui répond ; local est la copie hors ligne.</translation>
    </message>
    <message>
        <source>catalogue of {date}</source>
        <translation>catalogue du {date}</translation>
    </message>
    <message>
        <source>comes with the plugin</source>
        <translation>fourni avec l'extension</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>copie, inchange, en_ligne_seulement or echec</source>
        <translation>copie, inchange, en_ligne_seulement ou echec</translation>
    </message>
    <message>
        <source>fields are gone: {fields}</source>
        <translation>des champs ont disparu : {fields}</translation>
    </message>
    <message>
        <source>geometries are gone: {count} of the copy at hand had one</source>
        <translation>les géométries ont disparu : {count} entité{count:|s} de la copie en service en {count:avait|avaient} une</translation>
    </message>
    <message>
        <source>https://host of the address when empty</source>
        <translation>https://hôte de l'adresse si vide</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>none that can be loaded</source>
        <translation>aucune qui puisse être chargée</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>pas encore essayée</translation>
    </message>
    <message>
        <source>nothing to load</source>
        <translation>rien à charger</translation>
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
        <source>public, or restreint when every resource asks for an account</source>
        <translation>public, ou restreint quand chaque ressource demande un compte</translation>
    </message>
    <message>
        <source>report only tells; update copies again, points the layers to the new copies and reloads the others.</source>
        <translation>report ne fait que le dire ; update copie à nouveau, fait pointer les couches vers les nouvelles copies et recharge les autres.</translation>
    </message>
    <message>
        <source>the service announces {announced} features and gave {count}</source>
        <translation>le service annonce {announced} entité{announced:|s} et en a donné {count}</translation>
    </message>
    <message>
        <source>the service gave no feature, the copy at hand holds {count}</source>
        <translation>le service n'a donné aucune entité, la copie en service en contient {count}</translation>
    </message>
    <message>
        <source>your own observatories</source>
        <translation>vos propres observatoires</translation>
    </message>
    <message>
        <source>{count} features</source>
        <translation>{count} entité{count:|s}</translation>
    </message>
    <message>
        <source>{count} features came of the {announced} announced: {reason}</source>
        <translation>{count} entité{count:|s} {count:est arrivée|sont arrivées} sur {announced} annoncée{announced:|s} : {reason}</translation>
    </message>
    <message>
        <source>{count} features loaded of {announced} announced.</source>
        <translation>{count} entité{count:|s} chargée{count:|s} sur {announced} annoncée{announced:|s}.</translation>
    </message>
    <message>
        <source>{count} features without geometry, or of a mixed one, are in the file only.</source>
        <translation>{count} entité{count:|s} sans géométrie, ou de géométrie composite, {count:n'est|ne sont} que dans le fichier.</translation>
    </message>
    <message>
        <source>{count} features, more than the {most} allowed: give a smaller extent, or allow more.</source>
        <translation>{count} entité{count:|s}, plus que les {most} permises : donnez une emprise plus petite, ou permettez-en davantage.</translation>
    </message>
    <message>
        <source>{count} filters ×</source>
        <translation>{count} filtre{count:|s} ×</translation>
    </message>
    <message>
        <source>{count} layers have an update.</source>
        <translation>{count} couche{count:|s} {count:a|ont} une mise à jour.</translation>
    </message>
    <message>
        <source>{count} of {total} records</source>
        <translation>{count} fiche{count:|s} sur {total}</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} fiche{count:|s}</translation>
    </message>
    <message>
        <source>{count} records found of {total}.</source>
        <translation>{count} fiche{count:|s} trouvée{count:|s} sur {total}.</translation>
    </message>
    <message>
        <source>{count} records in {seconds} s.</source>
        <translation>{count} fiche{count:|s} en {seconds} s.</translation>
    </message>
    <message>
        <source>{count} records match “{wanted}”; give one id: {keys}.</source>
        <translation>{count} fiche{count:|s} {count:correspond|correspondent} à « {wanted} » ; donnez un identifiant : {keys}.</translation>
    </message>
    <message>
        <source>{count} records of {total} written: give more words, a place, or raise LIMIT.</source>
        <translation>{count} fiche{count:|s} écrite{count:|s} sur {total} : donnez d'autres mots, un lieu, ou augmentez LIMIT.</translation>
    </message>
    <message>
        <source>{count} records without date left out.</source>
        <translation>{count} fiche{count:|s} sans date écartée{count:|s}.</translation>
    </message>
    <message>
        <source>{count} records without extent kept.</source>
        <translation>{count} fiche{count:|s} sans emprise gardée{count:|s}.</translation>
    </message>
    <message>
        <source>{form} cannot be read by this QGIS: its GDAL lacks that driver.</source>
        <translation>{form} ne peut pas être lu par ce QGIS : ce pilote manque à son GDAL.</translation>
    </message>
    <message>
        <source>{form} holds tiles to look at, no table: it cannot be loaded from a catalogue.</source>
        <translation>{form} contient des tuiles à regarder, pas de table : il ne peut pas être chargé depuis un catalogue.</translation>
    </message>
    <message>
        <source>{here} records of {there} are here: Enter asks the server.</source>
        <translation>{here} fiches sur {there} sont ici : Entrée demande au serveur.</translation>
    </message>
    <message>
        <source>{kind} unavailable: {reason}</source>
        <translation>{kind} indisponible : {reason}</translation>
    </message>
    <message>
        <source>{kind} used instead.</source>
        <translation>{kind} utilisé à la place.</translation>
    </message>
    <message>
        <source>{layer} does not come from a catalogue: it was not checked.</source>
        <translation>{layer} ne vient pas d'un catalogue : elle n'a pas été vérifiée.</translation>
    </message>
    <message>
        <source>{name}: {count} features are not of the kind of geometry of their layer (points or lines among polygons): they are written without geometry.</source>
        <translation>{name} : {count} entité{count:|s} {count:n'a|n'ont} pas le type de géométrie de {count:sa|leur} couche (points ou lignes parmi des polygones) : {count:elle est écrite|elles sont écrites} sans géométrie.</translation>
    </message>
    <message>
        <source>{path} is not a manifest of offline copies: {error}.</source>
        <translation>{path} n'est pas un manifeste de copies hors ligne : {error}.</translation>
    </message>
    <message>
        <source>{place} ({kind}): layers that name it or whose extent meets it.</source>
        <translation>{place} ({kind}) : couches qui le nomment ou dont l'emprise le touche.</translation>
    </message>
    <message>
        <source>{source}: {count} records of {announced} are here; those that you search are asked of the server.</source>
        <translation>{source} : {count} fiche{count:|s} sur {announced} {count:est|sont} ici ; celles que vous cherchez sont demandées au serveur.</translation>
    </message>
    <message>
        <source>{source}: {count} records of {announced} read for “{word}”; add a word or a place to see the others.</source>
        <translation>{source} : {count} fiche{count:|s} lue{count:|s} sur {announced} pour « {word} » ; ajoutez un mot ou un lieu pour voir les autres.</translation>
    </message>
    <message>
        <source>{source}: {count} records read.</source>
        <translation>{source} : {count} fiche{count:|s} lue{count:|s}.</translation>
    </message>
    <message>
        <source>{source}: {dropped} records left out (no id or title), {dates} unreadable dates.</source>
        <translation>{source} : {dropped} fiche{dropped:|s} écartée{dropped:|s} (sans identifiant ni titre), {dates} date{dates:|s} illisible{dates:|s}.</translation>
    </message>
    <message>
        <source>{source}: {reason}</source>
        <translation>{source} : {reason}</translation>
    </message>
    <message>
        <source>{title}: {count} invalid geometries kept.</source>
        <translation>{title} : {count} géométrie{count:|s} invalide{count:|s} conservée{count:|s}.</translation>
    </message>
    <message>
        <source>{title}: {reason}</source>
        <translation>{title} : {reason}</translation>
    </message>
    <message>
        <source>“{layer}”: fields that are not in both vintages: {fields}.</source>
        <translation>« {layer} » : champs absents de l'un des deux millésimes : {fields}.</translation>
    </message>
    <message>
        <source>“{layer}”: its older vintage is not whole on this machine; nothing to compare.</source>
        <translation>« {layer} » : son millésime ancien n'est pas entier sur cet ordinateur ; rien à comparer.</translation>
    </message>
    <message>
        <source>“{layer}”: no feature changed; a map of it still holds.</source>
        <translation>« {layer} » : aucune entité n'a changé ; une carte faite avec reste valable.</translation>
    </message>
    <message>
        <source>“{layer}”: {added} features added, {removed} removed, {changed} changed ({communes} communes): a map of it must be made again.</source>
        <translation>« {layer} » : {added} entité{added:|s} ajoutée{added:|s}, {removed} supprimée{removed:|s}, {changed} modifiée{changed:|s} ({communes} commune{communes:|s}) : une carte faite avec est à refaire.</translation>
    </message>
    <message>
        <source>“{layer}”: {added} features came and {removed} went ({communes} communes); no field tells a feature again, so that a changed one counts as both. A map of it must be made again.</source>
        <translation>« {layer} » : {added} entité{added:|s} venue{added:|s} et {removed} partie{removed:|s} ({communes} commune{communes:|s}) ; aucun champ ne les identifie, une entité modifiée compte donc des deux côtés. Une carte faite avec est à refaire.</translation>
    </message>
    <message>
        <source>“{layer}”: {reason}</source>
        <translation>« {layer} » : {reason}</translation>
    </message>
    <message>
        <source>“{place}” is read as a place ({kind} {code}): the records that name it or whose extent meets it are kept.</source>
        <translation>« {place} » est compris comme un lieu ({kind} {code}) : les fiches qui le nomment ou dont l'emprise le touche sont gardées.</translation>
    </message>
    <message>
        <source>“{title}” has no feature in this study area.</source>
        <translation>« {title} » n'a aucune entité dans cette zone d'étude.</translation>
    </message>
    <message>
        <source>“{title}” has no features to compare.</source>
        <translation>« {title} » n'a pas d'entités à comparer.</translation>
    </message>
    <message>
        <source>“{title}” has no local copy in {folder}.</source>
        <translation>« {title} » n'a pas de copie locale dans {folder}.</translation>
    </message>
    <message>
        <source>“{title}” has no {kind} resource; it offers: {kinds}.</source>
        <translation>« {title} » n'a pas de ressource {kind} ; elle propose : {kinds}.</translation>
    </message>
    <message>
        <source>“{title}” holds several kinds of geometry; each has its layer: {kinds}.</source>
        <translation>« {title} » contient plusieurs types de géométrie ; chacun a sa couche : {kinds}.</translation>
    </message>
    <message>
        <source>“{title}” is in the project already: it was selected.</source>
        <translation>« {title} » est déjà dans le projet : elle a été sélectionnée.</translation>
    </message>
    <message>
        <source>“{title}” offers nothing that can be loaded. {reasons}</source>
        <translation>« {title} » n'offre rien qui puisse être chargé. {reasons}</translation>
    </message>
    <message>
        <source>“{title}”: the first {count} features were read to check the service.</source>
        <translation>« {title} » : les {count} premières entités ont été lues pour vérifier le service.</translation>
    </message>
    <message>
        <source>“{title}”: the service leads outside the chosen origins; the account was not given there.</source>
        <translation>« {title} » : le service mène hors des origines choisies ; le compte n'y a pas été donné.</translation>
    </message>
    <message>
        <source>… {count} more: type words to see them</source>
        <translation>… {count} de plus : tapez des mots pour les voir</translation>
    </message>
</context>
</TS>
