<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>1 page in {seconds} s.</source>
        <translation>1 page en {seconds} s.</translation>
    </message>
    <message>
        <source>1 to 120 characters, printed in the band.</source>
        <translation>1 à 120 caractères, imprimés dans le bandeau.</translation>
    </message>
    <message>
        <source>A .qpt with the item ids of the bundled templates; replaces the template.</source>
        <translation>Un .qpt qui suit les identifiants d'éléments des gabarits fournis ; remplace le gabarit.</translation>
    </message>
    <message>
        <source>A blocking finding makes the run fail.</source>
        <translation>Un constat bloquant fait échouer le traitement.</translation>
    </message>
    <message>
        <source>A blocking finding stops the export before writing.</source>
        <translation>Un constat bloquant arrête l'export avant l'écriture.</translation>
    </message>
    <message>
        <source>A file a page</source>
        <translation>Un fichier par page</translation>
    </message>
    <message>
        <source>A print layout of the project, of this toolbox or not.</source>
        <translation>Une mise en page du projet, de cette extension ou non.</translation>
    </message>
    <message>
        <source>A white veil over what is not the page's feature.</source>
        <translation>Un voile blanc sur ce qui n'est pas l'entité de la page.</translation>
    </message>
    <message>
        <source>AULA Maps</source>
        <translation>Cartes AULA</translation>
    </message>
    <message>
        <source>Active layer</source>
        <translation>Couche active</translation>
    </message>
    <message>
        <source>Add the zone labels; correct the zone types in the data.</source>
        <translation>Ajouter les étiquettes de zone ; corriger les types de zone dans les données.</translation>
    </message>
    <message>
        <source>Adds the filled layout to those of the project.</source>
        <translation>Ajoute la mise en page remplie à celles du projet.</translation>
    </message>
    <message>
        <source>Another layer</source>
        <translation>Autre couche</translation>
    </message>
    <message>
        <source>At {scale}, {what} does not fit in the frame (complete at {complete}).</source>
        <translation>À {scale}, {what} dépasse du cadre (échelle complète : {complete}).</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas (série de pages)</translation>
    </message>
    <message>
        <source>Atlas pages</source>
        <translation>Pages de l'atlas</translation>
    </message>
    <message>
        <source>Author and date</source>
        <translation>Auteur et date</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>By EPCI</source>
        <translation>Par EPCI</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>Par commune</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change a colour, or add a hatch or labels.</source>
        <translation>Changer une couleur, ou ajouter une hachure ou des étiquettes.</translation>
    </message>
    <message>
        <source>Charter of the agency</source>
        <translation>Charte de l'agence</translation>
    </message>
    <message>
        <source>Check a layout</source>
        <translation>Vérifier une mise en page</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checking the pages</source>
        <translation>Vérification des pages</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Checks the first pages of an atlas; 0: all.</source>
        <translation>Vérifie les premières pages d'un atlas ; 0 : toutes.</translation>
    </message>
    <message>
        <source>Choose a larger format to have all of it on one page.</source>
        <translation>Choisissez un format plus grand pour que tout tienne sur une page.</translation>
    </message>
    <message>
        <source>Choose a scale of the list.</source>
        <translation>Choisir une échelle de la liste.</translation>
    </message>
    <message>
        <source>Choose a smaller scale, or more precise data.</source>
        <translation>Choisir une échelle plus petite, ou des données plus précises.</translation>
    </message>
    <message>
        <source>Choose a smaller scale, or the automatic one.</source>
        <translation>Choisir une échelle plus petite, ou l'échelle automatique.</translation>
    </message>
    <message>
        <source>Choose the status “Pré-diagnostic”.</source>
        <translation>Choisir le statut « Pré-diagnostic ».</translation>
    </message>
    <message>
        <source>Chosen layers…</source>
        <translation>Couches choisies…</translation>
    </message>
    <message>
        <source>Classes that colour-blind readers confuse: {pairs}.</source>
        <translation>Classes que des lecteurs daltoniens confondent : {pairs}.</translation>
    </message>
    <message>
        <source>Classes that look alike: {pairs}.</source>
        <translation>Classes qui se ressemblent : {pairs}.</translation>
    </message>
    <message>
        <source>Code of the check, C01 to C20</source>
        <translation>Code de la vérification, C01 à C20</translation>
    </message>
    <message>
        <source>Command copied.</source>
        <translation>Commande copiée.</translation>
    </message>
    <message>
        <source>Commune or EPCI…</source>
        <translation>Commune ou EPCI…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Correct the path of the picture, or the logo in the token file.</source>
        <translation>Corriger le chemin de l'image, ou le logo dans le fichier de charte.</translation>
    </message>
    <message>
        <source>Current view</source>
        <translation>Vue actuelle</translation>
    </message>
    <message>
        <source>Darken the text or lighten its background.</source>
        <translation>Foncer le texte ou éclaircir son fond.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date (jour)</translation>
    </message>
    <message>
        <source>Denominator for all pages. Empty: a round scale for each page.</source>
        <translation>Dénominateur pour toutes les pages. Vide : une échelle ronde par page.</translation>
    </message>
    <message>
        <source>Denominator, 100 or more. Empty: the smallest round scale that shows the extent.</source>
        <translation>Dénominateur, 100 ou plus. Vide : la plus petite échelle ronde qui montre l'emprise.</translation>
    </message>
    <message>
        <source>Empty: by the name of the page.</source>
        <translation>Vide : par nom de page.</translation>
    </message>
    <message>
        <source>Empty: made from the title.</source>
        <translation>Vide : tiré du titre.</translation>
    </message>
    <message>
        <source>Empty: the first of nom, libelle, site_nom, insee that is there.</source>
        <translation>Vide : le premier présent de nom, libelle, site_nom, insee.</translation>
    </message>
    <message>
        <source>Enlarge the text to 6.5 points or more.</source>
        <translation>Agrandissez le texte à 6,5 points au moins.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export a map</source>
        <translation>Exporter une carte</translation>
    </message>
    <message>
        <source>Export an atlas</source>
        <translation>Exporter un atlas</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exporter quand même</translation>
    </message>
    <message>
        <source>Export cancelled after {count} pages; no file was kept.</source>
        <translation>Export annulé après {count} page{count:|s} ; aucun fichier conservé.</translation>
    </message>
    <message>
        <source>Export cancelled; no file was kept.</source>
        <translation>Export annulé ; aucun fichier conservé.</translation>
    </message>
    <message>
        <source>Export the atlas</source>
        <translation>Exporter l'atlas</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Exporter la carte</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Fill in the source in the layer's properties, or give SOURCES.</source>
        <translation>Renseigner la source dans les propriétés de la couche, ou donner SOURCES.</translation>
    </message>
    <message>
        <source>Filling the page</source>
        <translation>Remplissage de la page</translation>
    </message>
    <message>
        <source>Fills a template of the agency with layers, at a round scale, with every mandatory mention, checks the page and writes it as PDF, PNG or SVG.</source>
        <translation>Remplit un gabarit de l'agence avec des couches, à une échelle ronde, avec toutes les mentions obligatoires, vérifie la page et l'écrit en PDF, PNG ou SVG.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Foot of the page</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>For the template of two maps, which needs them.</source>
        <translation>Pour le gabarit à deux cartes, qui en a besoin.</translation>
    </message>
    <message>
        <source>For the template of two maps.</source>
        <translation>Pour le gabarit à deux cartes.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Give the bar segments of 1, 2 or 5 and link it to its map.</source>
        <translation>Donner à l'échelle des segments de 1, 2 ou 5 et la lier à sa carte.</translation>
    </message>
    <message>
        <source>Give the opacity to the colour of the symbol instead of the layer.</source>
        <translation>Donner l'opacité à la couleur du symbole et non à la couche.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Carroyage</translation>
    </message>
    <message>
        <source>Images at {dpi} dpi only.</source>
        <translation>Images à {dpi} ppp seulement.</translation>
    </message>
    <message>
        <source>Incomplete template: {missing}. Items found: {present}.</source>
        <translation>Gabarit incomplet : {missing}. Éléments trouvés : {present}.</translation>
    </message>
    <message>
        <source>Install the font, or change the families of the token file.</source>
        <translation>Installer la police, ou changer les familles du fichier de charte.</translation>
    </message>
    <message>
        <source>Invalid or unreachable layers: {names}.</source>
        <translation>Couches invalides ou injoignables : {names}.</translation>
    </message>
    <message>
        <source>Item of the layout that is concerned</source>
        <translation>Élément de la mise en page concerné</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal (CSV)</translation>
    </message>
    <message>
        <source>Keep the layout</source>
        <translation>Garder la mise en page</translation>
    </message>
    <message>
        <source>Lambert-93 crosses with their coordinates.</source>
        <translation>Croix Lambert-93 avec leurs coordonnées.</translation>
    </message>
    <message>
        <source>Layer properties</source>
        <translation>Propriétés de la couche</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layers of the second map</source>
        <translation>Couches de la seconde carte</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Layout {name} is not in the project; its layouts are: {there}.</source>
        <translation>La mise en page {name} n'est pas dans le projet ; ses mises en page : {there}.</translation>
    </message>
    <message>
        <source>Layout “{name}” added to the project.</source>
        <translation>Mise en page « {name} » ajoutée au projet.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Locator map</source>
        <translation>Carte de situation</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo of the partners</source>
        <translation>Logo des partenaires</translation>
    </message>
    <message>
        <source>Looks at a layout as a careful printer would: missing pictures and fonts, empty maps and titles, layers without source, cut texts, scales and scale bars, legends, colours that some readers confuse.</source>
        <translation>Regarde une mise en page comme un imprimeur attentif : images et polices absentes, cartes et titres vides, couches sans source, textes coupés, échelles, légendes, couleurs que certains lecteurs confondent.</translation>
    </message>
    <message>
        <source>Makes one page a feature of a layer (commune, EPCI, friche), each at its own round scale, in one PDF or in a file a page, with a journal. Files of an earlier run that are no longer made are removed.</source>
        <translation>Fait une page par entité d'une couche (commune, EPCI, friche), chacune à sa propre échelle ronde, en un PDF ou en un fichier par page, avec un journal. Les fichiers d'un export précédent qui ne sont plus produits sont retirés.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Margin (%)</source>
        <translation>Marge (%)</translation>
    </message>
    <message>
        <source>Missing logo: {picture}.</source>
        <translation>Logo absent : {picture}.</translation>
    </message>
    <message>
        <source>Missing picture: {picture}.</source>
        <translation>Image absente : {picture}.</translation>
    </message>
    <message>
        <source>Month printed on the page and date of the file. Empty: today.</source>
        <translation>Mois imprimé sur la page et date du fichier. Vide : aujourd'hui.</translation>
    </message>
    <message>
        <source>Name of a page</source>
        <translation>Nom de page</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Nom du document</translation>
    </message>
    <message>
        <source>Name or INSEE code</source>
        <translation>Nom ou code INSEE</translation>
    </message>
    <message>
        <source>Names that QGIS would evaluate as expressions: {names}.</source>
        <translation>Noms que QGIS évaluerait comme des expressions : {names}.</translation>
    </message>
    <message>
        <source>Newer data are in the catalogue for: {names}.</source>
        <translation>Le catalogue propose des données plus récentes pour : {names}.</translation>
    </message>
    <message>
        <source>No layer of the project has the fields of these pages; choose another layer.</source>
        <translation>Aucune couche du projet n'a les champs de ces pages ; choisir une autre couche.</translation>
    </message>
    <message>
        <source>No page: the filter keeps no feature.</source>
        <translation>Aucune page : le filtre ne garde aucune entité.</translation>
    </message>
    <message>
        <source>No visible layer: show one, or load one from the Catalogue.</source>
        <translation>Aucune couche visible : en afficher une, ou en charger une depuis le Catalogue.</translation>
    </message>
    <message>
        <source>North arrow</source>
        <translation>Flèche du nord</translation>
    </message>
    <message>
        <source>Not a plain file name: {names}.</source>
        <translation>Ce n'est pas un simple nom de fichier : {names}.</translation>
    </message>
    <message>
        <source>Nothing is selected in the active layer.</source>
        <translation>Rien n'est sélectionné dans la couche active.</translation>
    </message>
    <message>
        <source>Number of blocking findings</source>
        <translation>Nombre de constats bloquants</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>Nombre de pages</translation>
    </message>
    <message>
        <source>Number of the page in the atlas, 1 for a single page</source>
        <translation>Numéro de la page dans l'atlas, 1 pour une page seule</translation>
    </message>
    <message>
        <source>Number of warnings</source>
        <translation>Nombre d'avertissements</translation>
    </message>
    <message>
        <source>Of images, and of what is an image inside a PDF.</source>
        <translation>Des images, et de ce qui est image dans un PDF.</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Un PDF</translation>
    </message>
    <message>
        <source>One PDF, or a file a page; images are always a file a page.</source>
        <translation>Un PDF, ou un fichier par page ; les images sont toujours un fichier par page.</translation>
    </message>
    <message>
        <source>One finding forbids publishing: see the checks.</source>
        <translation>Un constat interdit la publication : voyez les vérifications.</translation>
    </message>
    <message>
        <source>One line a page: file, scale, seconds, warnings. Empty: beside the pages.</source>
        <translation>Une ligne par page : fichier, échelle, secondes, avertissements. Vide : à côté des pages.</translation>
    </message>
    <message>
        <source>One page a feature.</source>
        <translation>Une page par entité.</translation>
    </message>
    <message>
        <source>One row a finding.</source>
        <translation>Une ligne par constat.</translation>
    </message>
    <message>
        <source>Opacity or effects that vector output would lose, so the map is printed as an image: {names}.</source>
        <translation>Opacité ou effets que la sortie vectorielle perdrait ; la carte est donc imprimée en image : {names}.</translation>
    </message>
    <message>
        <source>Open in the layout designer</source>
        <translation>Ouvrir dans la mise en page</translation>
    </message>
    <message>
        <source>Open the Catalogue</source>
        <translation>Ouvrir le Catalogue</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Own template</source>
        <translation>Gabarit personnel</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages (couche)</translation>
    </message>
    <message>
        <source>Pages of the atlas</source>
        <translation>Pages par</translation>
    </message>
    <message>
        <source>Pages that are made, such as "epci_abr" = 'CALL'. Empty: all.</source>
        <translation>Pages à faire, par exemple "epci_abr" = 'CALL'. Vide : toutes.</translation>
    </message>
    <message>
        <source>Prefix of the files</source>
        <translation>Préfixe des fichiers</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page.</source>
        <translation>Imprimer à 100 %, sans ajuster à la page.</translation>
    </message>
    <message>
        <source>Printed on the page.</source>
        <translation>Imprimé sur la page.</translation>
    </message>
    <message>
        <source>Printed under the title.</source>
        <translation>Imprimé sous le titre.</translation>
    </message>
    <message>
        <source>Producer, data set, month and year</source>
        <translation>Producteur, donnée, mois et année</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Provisional charter: colours, fonts and logos are proposals.</source>
        <translation>Charte provisoire : couleurs, polices et logos sont des propositions.</translation>
    </message>
    <message>
        <source>Put the item back from the template, make it visible and move it inside the page.</source>
        <translation>Reprendre l'élément du gabarit, le rendre visible et le placer dans la page.</translation>
    </message>
    <message>
        <source>Reading the pages</source>
        <translation>Lecture des pages</translation>
    </message>
    <message>
        <source>Refresh the layer from the Catalogue.</source>
        <translation>Actualiser la couche depuis le Catalogue.</translation>
    </message>
    <message>
        <source>Refresh the preview</source>
        <translation>Actualiser l'aperçu</translation>
    </message>
    <message>
        <source>Refuse blocking findings</source>
        <translation>Refuser les constats bloquants</translation>
    </message>
    <message>
        <source>Rename the layer or the class without [%.</source>
        <translation>Renommez la couche ou la classe sans [%.</translation>
    </message>
    <message>
        <source>Rename the layers and classes in plain words; group classes.</source>
        <translation>Renommer couches et classes en mots clairs ; regrouper des classes.</translation>
    </message>
    <message>
        <source>Repair or choose the layers, or move the extent.</source>
        <translation>Réparer ou choisir les couches, ou déplacer l'emprise.</translation>
    </message>
    <message>
        <source>Replaces the line « Sources : … » that is written from the layers' own provenance.</source>
        <translation>Remplace la ligne « Sources : … » écrite d'après la provenance des couches.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Résolution (ppp)</translation>
    </message>
    <message>
        <source>Room around the feature, in per cent of its extent on each side.</source>
        <translation>Place autour de l'entité, en pour cent de son étendue de chaque côté.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Scale (denominator)</source>
        <translation>Échelle (dénominateur)</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Barre d'échelle</translation>
    </message>
    <message>
        <source>Scale in figures</source>
        <translation>Échelle numérique</translation>
    </message>
    <message>
        <source>Scale {scale} in {paper}, 1 page.</source>
        <translation>Échelle {scale} en {paper}, 1 page.</translation>
    </message>
    <message>
        <source>Scale {scale} in {paper}, {count} pages.</source>
        <translation>Échelle {scale} en {paper}, {count} pages.</translation>
    </message>
    <message>
        <source>Second legend</source>
        <translation>Deuxième légende</translation>
    </message>
    <message>
        <source>Second map</source>
        <translation>Seconde carte</translation>
    </message>
    <message>
        <source>Second scale bar</source>
        <translation>Deuxième barre d'échelle</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Set the map to Lambert-93 (EPSG:2154).</source>
        <translation>Mettre la carte en Lambert-93 (EPSG:2154).</translation>
    </message>
    <message>
        <source>Set the source</source>
        <translation>Enregistrer la source</translation>
    </message>
    <message>
        <source>Severity: bloquant, avertissement or info</source>
        <translation>Gravité : bloquant, avertissement ou info</translation>
    </message>
    <message>
        <source>Shorten the text, enlarge its item, or move the items apart.</source>
        <translation>Raccourcir le texte, agrandir son cadre ou écarter les éléments.</translation>
    </message>
    <message>
        <source>Shown whole. Empty: all that the layers show, limits apart.</source>
        <translation>Montrée en entier. Vide : tout ce que montrent les couches, limites administratives à part.</translation>
    </message>
    <message>
        <source>Source to be given for: {names}.</source>
        <translation>Source à renseigner pour : {names}.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources (texte)</translation>
    </message>
    <message>
        <source>Sources by producer and year, for want of room.</source>
        <translation>Faute de place, les sources sont données par producteur et année.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Template {name} is unknown; the templates are {known}.</source>
        <translation>Gabarit {name} inconnu ; les gabarits sont {known}.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Gabarits</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The PDF of all pages</source>
        <translation>Le PDF de toutes les pages</translation>
    </message>
    <message>
        <source>The atlas would have no page: no feature with a geometry after the filter.</source>
        <translation>L'atlas n'aurait aucune page : aucune entité avec géométrie après le filtre.</translation>
    </message>
    <message>
        <source>The expression {expression} cannot be read: {reason}</source>
        <translation>L'expression {expression} est illisible : {reason}</translation>
    </message>
    <message>
        <source>The extension of the file follows the format.</source>
        <translation>L'extension du fichier suit le format.</translation>
    </message>
    <message>
        <source>The extent is empty or lies outside the area of {crs}.</source>
        <translation>L'emprise est vide ou hors du domaine de {crs}.</translation>
    </message>
    <message>
        <source>The file. Its folder must exist.</source>
        <translation>Le fichier. Son dossier doit exister.</translation>
    </message>
    <message>
        <source>The filter cannot be read: {reason}</source>
        <translation>Le filtre ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written in.</source>
        <translation>Le dossier {folder} n'est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Le dossier {folder} n'existe pas.</translation>
    </message>
    <message>
        <source>The font {font} is absent; {substitute} is printed instead ({items}).</source>
        <translation>La police {font} est absente ; {substitute} est imprimée à sa place ({items}).</translation>
    </message>
    <message>
        <source>The legend is on page 2, for want of room.</source>
        <translation>Faute de place, la légende est en page 2.</translation>
    </message>
    <message>
        <source>The list of sources is on page 2, for want of room.</source>
        <translation>Faute de place, la liste des sources est en page 2.</translation>
    </message>
    <message>
        <source>The map is in {crs}: its scale is not true.</source>
        <translation>La carte est en {crs} : son échelle n'est pas vraie.</translation>
    </message>
    <message>
        <source>The map would be empty: give LAYERS, or make layers of the project visible.</source>
        <translation>La carte serait vide : donner LAYERS, ou rendre visibles des couches du projet.</translation>
    </message>
    <message>
        <source>The map would be empty: it has no layer.</source>
        <translation>La carte serait vide : aucune couche.</translation>
    </message>
    <message>
        <source>The map would be empty: no feature in the extent.</source>
        <translation>La carte serait vide : aucune entité dans l'emprise.</translation>
    </message>
    <message>
        <source>The page has no status although it shows results of the toolbox: {names}.</source>
        <translation>La page n'a pas de statut alors qu'elle montre des résultats de l'extension : {names}.</translation>
    </message>
    <message>
        <source>The page lacks {role}.</source>
        <translation>Il manque à la page {role}.</translation>
    </message>
    <message>
        <source>The page: its format and what is on it.</source>
        <translation>La page : son format et ce qui s'y trouve.</translation>
    </message>
    <message>
        <source>The scale {scale} is not a round scale.</source>
        <translation>L'échelle {scale} n'est pas une échelle ronde.</translation>
    </message>
    <message>
        <source>The template {template} has two maps: give {layers}.</source>
        <translation>Le gabarit {template} a deux cartes : donner {layers}.</translation>
    </message>
    <message>
        <source>The template {template} has two maps; an atlas has one a page: choose another template.</source>
        <translation>Le gabarit {template} a deux cartes ; un atlas en a une par page : choisissez un autre gabarit.</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>Le titre est vide.</translation>
    </message>
    <message>
        <source>The title is still the template's: “{title}”.</source>
        <translation>Le titre est encore celui du gabarit : « {title} ».</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Thème : {name}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the first map</source>
        <translation>Titre de la première carte</translation>
    </message>
    <message>
        <source>Title of the second map</source>
        <translation>Titre de la seconde carte</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Token file (JSON): colours, fonts, logos, wording. Empty: that of the settings, else the provisional one.</source>
        <translation>Fichier de charte (JSON) : couleurs, polices, logos, mentions. Vide : celui des réglages, sinon la charte provisoire.</translation>
    </message>
    <message>
        <source>Veil</source>
        <translation>Voile</translation>
    </message>
    <message>
        <source>Visible layers</source>
        <translation>Couches visibles</translation>
    </message>
    <message>
        <source>What the checks found, one line each</source>
        <translation>Ce que les vérifications ont trouvé, une ligne chacune</translation>
    </message>
    <message>
        <source>What the map shows, first on top. Empty: the visible layers of the project, in their order.</source>
        <translation>Ce que montre la carte, la première au-dessus. Vide : les couches visibles du projet, dans leur ordre.</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Ce qu'il faut faire</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Where the files go. It must exist.</source>
        <translation>Où vont les fichiers. Il doit exister.</translation>
    </message>
    <message>
        <source>Withdrawn from the catalogue: {names}.</source>
        <translation>Retiré du catalogue : {names}.</translation>
    </message>
    <message>
        <source>Write the title; correct the expression.</source>
        <translation>Écrire le titre ; corriger l'expression.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing the pages</source>
        <translation>Écriture des pages</translation>
    </message>
    <message>
        <source>Zoning without zone labels: {names}.</source>
        <translation>Zonage sans étiquettes de zone : {names}.</translation>
    </message>
    <message>
        <source>a legend</source>
        <translation>une légende</translation>
    </message>
    <message>
        <source>a map</source>
        <translation>une carte</translation>
    </message>
    <message>
        <source>a north arrow or a grid</source>
        <translation>une flèche du nord ou une grille</translation>
    </message>
    <message>
        <source>a scale</source>
        <translation>une échelle</translation>
    </message>
    <message>
        <source>a title</source>
        <translation>un titre</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>environ {count} min</translation>
    </message>
    <message>
        <source>and {count} findings alike</source>
        <translation>et {count} constats semblables</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d'une minute</translation>
    </message>
    <message>
        <source>the author and the date</source>
        <translation>l'auteur et la date</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>les sources</translation>
    </message>
    <message>
        <source>{count} files of an earlier run removed: {names}.</source>
        <translation>{count} fichier{count:|s} d'un export précédent retiré{count:|s} : {names}.</translation>
    </message>
    <message>
        <source>{count} findings forbid publishing: see the checks.</source>
        <translation>{count} constats interdisent la publication : voyez les vérifications.</translation>
    </message>
    <message>
        <source>{count} invalid geometries repaired.</source>
        <translation>{count} géométrie{count:|s} invalide{count:|s} réparée{count:|s}.</translation>
    </message>
    <message>
        <source>{count} pages have no name; they are called page_1, page_2...</source>
        <translation>{count} page{count:|s} sans nom, {count:appelée|appelées} page_1, page_2...</translation>
    </message>
    <message>
        <source>{count} pages in {seconds} s.</source>
        <translation>{count} page{count:|s} en {seconds} s.</translation>
    </message>
    <message>
        <source>{count} pages left out, without geometry: {names}.</source>
        <translation>{count} page{count:|s} sautée{count:|s}, sans géométrie : {names}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {fault}</source>
        <translation>{file} est illisible : {fault}</translation>
    </message>
    <message>
        <source>{file} cannot be written; is it open in another program?{told}</source>
        <translation>{file} n'a pas pu être écrit ; est-il ouvert dans un autre logiciel ?{told}</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} est un dossier.</translation>
    </message>
    <message>
        <source>{file} is larger than 5 MiB.</source>
        <translation>{file} dépasse 5 Mio.</translation>
    </message>
    <message>
        <source>{file} is not a layout template.</source>
        <translation>{file} n'est pas un gabarit de mise en page.</translation>
    </message>
    <message>
        <source>{file} is open in another program.</source>
        <translation>{file} est ouvert dans un autre logiciel.</translation>
    </message>
    <message>
        <source>{file} must hold one JSON object.</source>
        <translation>{file} doit contenir un objet JSON.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {fault}</source>
        <translation>{file}, ligne {line}, colonne {column} : {fault}</translation>
    </message>
    <message>
        <source>{file}: HTML frames are not accepted.</source>
        <translation>{file} : les cadres HTML ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>{file}: a layer of the SVG could not be written.{told}</source>
        <translation>{file} : une couche du SVG n'a pas pu être écrite.{told}</translation>
    </message>
    <message>
        <source>{file}: document types are not accepted.</source>
        <translation>{file} : les types de document ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>{file}: not enough memory for this size and resolution. Lower the DPI.</source>
        <translation>{file} : mémoire insuffisante pour cette taille et cette résolution. Baisser la résolution.</translation>
    </message>
    <message>
        <source>{file}: scale 1/{scale}.</source>
        <translation>{file} : échelle 1/{scale}.</translation>
    </message>
    <message>
        <source>{file}: the function {call}() is not accepted in a template.</source>
        <translation>{file} : la fonction {call}() n'est pas acceptée dans un gabarit.</translation>
    </message>
    <message>
        <source>{file}: the page could not be printed.{told}</source>
        <translation>{file} : la page n'a pas pu être imprimée.{told}</translation>
    </message>
    <message>
        <source>{file}: the pages of the atlas could not be read.{told}</source>
        <translation>{file} : les pages de l'atlas n'ont pas pu être lues.{told}</translation>
    </message>
    <message>
        <source>{file}: this path is not accepted: {value}</source>
        <translation>{file} : ce chemin n'est pas accepté : {value}</translation>
    </message>
    <message>
        <source>{file}: unknown tokens ignored: {names}.</source>
        <translation>{file} : éléments de charte inconnus, ignorés : {names}.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>{item}: a segment is worth {segment}, not 1, 2 or 5.</source>
        <translation>{item} : un segment vaut {segment}, et non 1, 2 ou 5.</translation>
    </message>
    <message>
        <source>{item}: an expression is printed as text: {words}</source>
        <translation>{item} : une expression est imprimée comme texte : {words}</translation>
    </message>
    <message>
        <source>{item}: classes that are not in the map: {names}.</source>
        <translation>{item} : classes absentes de la carte : {names}.</translation>
    </message>
    <message>
        <source>{item}: contrast {ratio}:1, below {least}:1.</source>
        <translation>{item} : contraste de {ratio}:1, inférieur à {least}:1.</translation>
    </message>
    <message>
        <source>{item}: hidden.</source>
        <translation>{item} : masqué.</translation>
    </message>
    <message>
        <source>{item}: lies over “{other}”.</source>
        <translation>{item} : recouvre « {other} ».</translation>
    </message>
    <message>
        <source>{item}: names of the database in the legend: {names}.</source>
        <translation>{item} : noms de base de données dans la légende : {names}.</translation>
    </message>
    <message>
        <source>{item}: outside the page.</source>
        <translation>{item} : hors de la page.</translation>
    </message>
    <message>
        <source>{item}: text of {size} points; less than {least} cannot be read.</source>
        <translation>{item} : texte de {size} points ; en dessous de {least}, il ne se lit pas.</translation>
    </message>
    <message>
        <source>{item}: the legend is empty.</source>
        <translation>{item} : la légende est vide.</translation>
    </message>
    <message>
        <source>{item}: the scale bar is linked to no map.</source>
        <translation>{item} : l'échelle graphique n'est liée à aucune carte.</translation>
    </message>
    <message>
        <source>{item}: the scale bar is wider than its item.</source>
        <translation>{item} : l'échelle graphique est plus large que son cadre.</translation>
    </message>
    <message>
        <source>{item}: the text is cut.</source>
        <translation>{item} : le texte est coupé.</translation>
    </message>
    <message>
        <source>{item}: {count} classes; more than {most} cannot be read.</source>
        <translation>{item} : {count} classe{count:|s} ; au-delà de {most} la légende ne se lit plus.</translation>
    </message>
    <message>
        <source>{layer}: 1 page, {time}.</source>
        <translation>{layer} : 1 page, {time}.</translation>
    </message>
    <message>
        <source>{layer}: {count} pages, {time}.</source>
        <translation>{layer} : {count} pages, {time}.</translation>
    </message>
    <message>
        <source>{name} is generalised data for {finest} at most; the map is at {scale}.</source>
        <translation>{name} : donnée généralisée, lisible jusqu'à {finest} ; la carte est à {scale}.</translation>
    </message>
    <message>
        <source>{name} written: 1 page.</source>
        <translation>{name} écrit : 1 page.</translation>
    </message>
    <message>
        <source>{name} written: {count} pages.</source>
        <translation>{name} écrit : {count} pages.</translation>
    </message>
    <message>
        <source>{name}: zone types outside the standard: {values}.</source>
        <translation>{name} : types de zone hors standard : {values}.</translation>
    </message>
    <message>
        <source>{parameters}: the template {template} has one map.</source>
        <translation>{parameters} : le gabarit {template} n'a qu'une carte.</translation>
    </message>
    <message>
        <source>{parameter} has {length} characters; {least} to {most} are expected.</source>
        <translation>{parameter} a {length} caractères ; {least} à {most} sont attendus.</translation>
    </message>
    <message>
        <source>{token}: a list of colours is expected, not “{value}”.</source>
        <translation>{token} : une liste de couleurs est attendue, et non « {value} ».</translation>
    </message>
    <message>
        <source>{token}: a list of names is expected, not “{value}”.</source>
        <translation>{token} : une liste de noms est attendue, et non « {value} ».</translation>
    </message>
    <message>
        <source>{token}: a text is expected, not “{value}”.</source>
        <translation>{token} : un texte est attendu, et non « {value} ».</translation>
    </message>
    <message>
        <source>{token}: true or false is expected, not “{value}”.</source>
        <translation>{token} : true ou false est attendu, et non « {value} ».</translation>
    </message>
    <message>
        <source>{token}: {count} colours, {expected} are needed.</source>
        <translation>{token} : {count} couleur{count:|s}, il en faut {expected}.</translation>
    </message>
    <message>
        <source>{token}: “{value}” is not a colour (#RRGGBB).</source>
        <translation>{token} : « {value} » n'est pas une couleur (#RRVVBB).</translation>
    </message>
    <message>
        <source>{token}: “{value}” is not a font size of {least} pt or more.</source>
        <translation>{token} : « {value} » n'est pas une taille de police d'au moins {least} pt.</translation>
    </message>
    <message>
        <source>{token}: “{value}” is not the path of a picture (svg, png, jpg).</source>
        <translation>{token} : « {value} » n'est pas le chemin d'une image (svg, png, jpg).</translation>
    </message>
    <message>
        <source>“{place}” is no commune or EPCI of the territory: choose one of the list.</source>
        <translation>« {place} » n'est ni une commune ni un EPCI du territoire : choisissez dans la liste.</translation>
    </message>
    <message>
        <source>“{words}” is not a scale: write 25000 or 1/25000.</source>
        <translation>« {words} » n'est pas une échelle : écrivez 25000 ou 1/25000.</translation>
    </message>
</context>
</TS>
