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
        <source>%</source>
        <translation>%</translation>
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
        <source>2 to 7; 0: as many as the units bear.</source>
        <translation>De 2 à 7 ; 0 : autant que les unités en supportent.</translation>
    </message>
    <message>
        <source>25000, 1/25000 or 1:25000, for all pages. Empty: a round scale for each page.</source>
        <translation>25000, 1/25000 ou 1:25000, pour toutes les pages. Vide : une échelle ronde pour chaque page.</translation>
    </message>
    <message>
        <source>25000, 1/25000 or 1:25000. Empty: the largest round scale that shows the extent.</source>
        <translation>25000, 1/25000 ou 1:25000. Vide : la plus grande échelle ronde qui montre l'emprise.</translation>
    </message>
    <message>
        <source>25000, 1/25000 or 1:25000. Empty: the largest round scale that shows the units.</source>
        <translation>25000, 1/25000 ou 1:25000. Vide : la plus grande échelle ronde qui montre les unités.</translation>
    </message>
    <message>
        <source>A .qpt with the item ids of the bundled templates; replaces the template.</source>
        <translation>Un .qpt qui suit les identifiants d'éléments des gabarits fournis ; remplace le gabarit.</translation>
    </message>
    <message>
        <source>A PDF for each</source>
        <translation>Un PDF par</translation>
    </message>
    <message>
        <source>A bar in steps of 1, 2 or 5 is read at once; 1.9 km is not.</source>
        <translation>Une barre par pas de 1, 2 ou 5 se lit d'un coup d'œil ; 1,9 km, non.</translation>
    </message>
    <message>
        <source>A blank page is left where it takes one, as in a printed book.</source>
        <translation>Une page blanche est laissée où il en faut une, comme dans un livre imprimé.</translation>
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
        <source>A count drawn as surfaces shows how large the communes are. An order asks for colours in order, and a ramp of two directions for a value in its middle that means something.</source>
        <translation>Un effectif dessiné en aplats montre la taille des communes. Un ordre demande des couleurs en ordre, et une rampe à deux sens, une valeur au milieu qui ait un sens.</translation>
    </message>
    <message>
        <source>A count is drawn as circles: fills would show how large the units are. For fills, give a denominator.</source>
        <translation>Un effectif se dessine en cercles : des aplats montreraient la taille des unités. Pour un aplat, choisissez un dénominateur.</translation>
    </message>
    <message>
        <source>A denominator is negative: {value}.</source>
        <translation>Un dénominateur est négatif : {value}.</translation>
    </message>
    <message>
        <source>A document that is well formed may still differ from the one that the council has adopted.</source>
        <translation>Un document bien formé peut encore différer de celui que le conseil a adopté.</translation>
    </message>
    <message>
        <source>A file a page</source>
        <translation>Un fichier par page</translation>
    </message>
    <message>
        <source>A font is absent</source>
        <translation>Une police est absente</translation>
    </message>
    <message>
        <source>A full disk ends a file early without a word, and a font that is not in a PDF is another font on the next computer. The file is written aside, opened again, and only then put in its place.</source>
        <translation>Un disque plein coupe un fichier sans un mot, et une police qui n'est pas dans le PDF en devient une autre sur l'ordinateur suivant. Le fichier est écrit à part, rouvert, et mis à sa place seulement alors.</translation>
    </message>
    <message>
        <source>A generalised outline at the scale of the parcel puts a house on the wrong side of a limit.</source>
        <translation>Un contour généralisé, à l'échelle de la parcelle, met une maison du mauvais côté de la limite.</translation>
    </message>
    <message>
        <source>A layer has no source</source>
        <translation>Une couche n'a pas de source</translation>
    </message>
    <message>
        <source>A layer that cannot be opened, or that has nothing in the extent, leaves a frame that looks finished.</source>
        <translation>Une couche qui ne s'ouvre pas, ou qui n'a rien dans l'emprise, laisse un cadre qui a l'air fini.</translation>
    </message>
    <message>
        <source>A layer under an opaque one, or a class whose objects are smaller than their outline, is in the legend and nowhere else: the reader looks for it and believes that there is none.</source>
        <translation>Une couche sous une autre, opaque, ou une classe dont les objets sont plus petits que leur contour, est en légende et nulle part ailleurs : le lecteur la cherche et croit qu'il n'y en a pas.</translation>
    </message>
    <message>
        <source>A line a metre off puts a strip of each garden under another rule. Far off, it follows something else.</source>
        <translation>Une limite décalée d'un mètre met une bande de chaque jardin sous une autre règle. Plus loin, elle suit autre chose que la parcelle.</translation>
    </message>
    <message>
        <source>A name that would be run</source>
        <translation>Un nom qui serait exécuté</translation>
    </message>
    <message>
        <source>A page of the book cannot be joined: its PDF is not built as QGIS builds it.</source>
        <translation>Une page du livret ne peut pas être jointe : son PDF n'est pas construit comme QGIS les construit.</translation>
    </message>
    <message>
        <source>A picture cannot be read</source>
        <translation>Une image ne peut pas être lue</translation>
    </message>
    <message>
        <source>A print layout of the project, of this toolbox or not.</source>
        <translation>Une mise en page du projet, de cette extension ou non.</translation>
    </message>
    <message>
        <source>A rate over fewer units than this, or a smaller count of persons or households, is withheld.</source>
        <translation>Un taux sur moins d'unités observées, ou un effectif de personnes ou de ménages plus petit, n'est pas montré.</translation>
    </message>
    <message>
        <source>A reader keeps five to seven classes in mind, and cannot tell more than 25 colours. Signs and names that are written on the map are looked up instead: they are not counted. Names of fields are not words.</source>
        <translation>Un lecteur garde cinq à sept classes en tête et ne distingue pas plus de 25 couleurs. Les signes, et les noms écrits sur la carte, se cherchent en légende : ils ne sont pas comptés. Un nom de champ n'est pas un mot.</translation>
    </message>
    <message>
        <source>A result has no status</source>
        <translation>Un résultat n'a pas de statut</translation>
    </message>
    <message>
        <source>A result of this toolbox is a pre-diagnosis: without that word it passes for a study.</source>
        <translation>Un résultat de cette boîte à outils est un pré-diagnostic : sans ce mot, il passe pour une étude.</translation>
    </message>
    <message>
        <source>A second rate: a map of both. A rate after a count: circles over classes.</source>
        <translation>Un second taux : une carte croisée des deux. Un taux après un effectif : des cercles sur des classes.</translation>
    </message>
    <message>
        <source>A sector under the national rules bears type 99 and the label RNU; the others bear 01, 02 or 03.</source>
        <translation>Un secteur au RNU porte le type 99 et le libellé RNU ; les autres portent 01, 02 ou 03.</translation>
    </message>
    <message>
        <source>A subject that fills its page is read from further away, at a larger scale, on a smaller format.</source>
        <translation>Un sujet qui remplit sa page se lit de plus loin, à plus grande échelle, sur un format plus petit.</translation>
    </message>
    <message>
        <source>A table with a column of labels (libelle): each is looked for among the zones, and the other way.</source>
        <translation>Une table avec une colonne de libellés (libelle) : chacun est cherché parmi les zones, et inversement.</translation>
    </message>
    <message>
        <source>A text is cut, or covers another</source>
        <translation>Un texte est coupé, ou en couvre un autre</translation>
    </message>
    <message>
        <source>A text is not set as French is</source>
        <translation>Un texte n'est pas composé en français</translation>
    </message>
    <message>
        <source>A text is too pale</source>
        <translation>Un texte est trop pâle</translation>
    </message>
    <message>
        <source>A text is too small</source>
        <translation>Un texte est trop petit</translation>
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
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Active layer</source>
        <translation>Couche active</translation>
    </message>
    <message>
        <source>Add the classed layer to the project</source>
        <translation>Ajouter la couche classée au projet</translation>
    </message>
    <message>
        <source>Add the field with this type and length, even if it stays empty where the standard allows it.</source>
        <translation>Ajouter le champ, avec ce type et cette longueur, même s'il reste vide quand le standard l'admet.</translation>
    </message>
    <message>
        <source>Add the piece to the folder, or correct its name in the table.</source>
        <translation>Ajouter la pièce au dossier, ou corriger le nom dans la table.</translation>
    </message>
    <message>
        <source>Add the piece under the name expected; if it is there under another name, rename it.</source>
        <translation>Ajouter la pièce sous le nom attendu ; si elle est déjà là sous un autre nom, la renommer.</translation>
    </message>
    <message>
        <source>Add the row of this document to DOC_URBA, or correct its identifier.</source>
        <translation>Ajouter dans DOC_URBA la ligne de ce document, ou corriger son identifiant.</translation>
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
        <source>Adopted sheet</source>
        <translation>Planche adoptée</translation>
    </message>
    <message>
        <source>All counts are zero: there is no circle to draw.</source>
        <translation>Tous les effectifs sont nuls : il n'y a aucun cercle à dessiner.</translation>
    </message>
    <message>
        <source>An arrow that stays upright on a turned map lies; so does the bar of a map of another scale.</source>
        <translation>Une flèche qui reste droite sur une carte tournée ment ; la barre d'une carte d'une autre échelle aussi.</translation>
    </message>
    <message>
        <source>An item that every map needs is missing</source>
        <translation>Il manque un élément que toute carte doit avoir</translation>
    </message>
    <message>
        <source>An opacity or an effect that vectors lose</source>
        <translation>Une opacité ou un effet que le vecteur perd</translation>
    </message>
    <message>
        <source>Another font is printed instead, of another width: lines break elsewhere and texts are cut.</source>
        <translation>Une autre police est imprimée, d'une autre largeur : les lignes coupent ailleurs et des textes débordent.</translation>
    </message>
    <message>
        <source>Another layer</source>
        <translation>Autre couche</translation>
    </message>
    <message>
        <source>Archive of the delivery</source>
        <translation>Archive de la livraison</translation>
    </message>
    <message>
        <source>Area of the place</source>
        <translation>Surface du lieu</translation>
    </message>
    <message>
        <source>Around zero (changes)</source>
        <translation>Autour de zéro (évolutions)</translation>
    </message>
    <message>
        <source>As many units in each</source>
        <translation>Autant d'unités dans chacune</translation>
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
        <source>Automatic: round bounds</source>
        <translation>Automatique : seuils ronds</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Fond de plan</translation>
    </message>
    <message>
        <source>Below this contrast people of reduced sight, and everybody on a poor print, read nothing.</source>
        <translation>Sous ce contraste, les personnes malvoyantes, et tout le monde sur une mauvaise impression, ne lisent rien.</translation>
    </message>
    <message>
        <source>Below this size a text is not read on paper, whatever the screen shows.</source>
        <translation>Sous cette taille, un texte ne se lit pas sur le papier, quoi que montre l'écran.</translation>
    </message>
    <message>
        <source>Block of the legend</source>
        <translation>Cartouche</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Livret</translation>
    </message>
    <message>
        <source>Booklet as text</source>
        <translation>Livret en texte</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Brings rows together by what this field names: EPCI of communes, communes of IRIS. Counts are added, a rate is that of the sums. Empty: each row is a unit.</source>
        <translation>Réunit les lignes selon ce que nomme ce champ : EPCI de communes, communes d'IRIS. Les effectifs s'ajoutent, un taux est celui des sommes. Vide : chaque ligne est une unité.</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
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
        <source>Chapters begin on the right</source>
        <translation>Chapitres en page de droite</translation>
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
        <source>Check a planning document (PLU, PLUi, municipal map)</source>
        <translation>Contrôler un document d'urbanisme (PLU, PLUi, carte communale)</translation>
    </message>
    <message>
        <source>Check of a planning document</source>
        <translation>Contrôle d'un document d'urbanisme</translation>
    </message>
    <message>
        <source>Check that it is the same document, then put the code and the approval date of the folder in these names.</source>
        <translation>Vérifier qu'il s'agit bien du même document, puis mettre le code et la date d'approbation du dossier dans ces noms.</translation>
    </message>
    <message>
        <source>Check that this zone is drawn; else take it out of the written regulation.</source>
        <translation>Vérifier que cette zone est bien dessinée ; sinon, la retirer du règlement écrit.</translation>
    </message>
    <message>
        <source>Check the type of the zone: the first letter of its label says another.</source>
        <translation>Vérifier le type de zone : la première lettre du libellé en annonce un autre.</translation>
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
        <source>Choose a type and a subtype that go together; failing that, subtype 00 or type 99.</source>
        <translation>Choisir un type et un sous-type qui vont ensemble ; à défaut, le sous-type 00 ou le type 99.</translation>
    </message>
    <message>
        <source>Choose one way of writing this label.</source>
        <translation>Choisir une seule façon d'écrire ce libellé.</translation>
    </message>
    <message>
        <source>Choose the other orientation, a larger scale or a smaller format.</source>
        <translation>Choisir l'autre orientation, une échelle plus grande ou un format plus petit.</translation>
    </message>
    <message>
        <source>Choose the status “Pré-diagnostic”.</source>
        <translation>Choisir le statut « Pré-diagnostic ».</translation>
    </message>
    <message>
        <source>Chosen from the indicator</source>
        <translation>Choisi d'après l'indicateur</translation>
    </message>
    <message>
        <source>Chosen layers…</source>
        <translation>Couches choisies…</translation>
    </message>
    <message>
        <source>Circles over classes (count and rate)</source>
        <translation>Cercles sur classes (effectif et taux)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes merge in a grey print</source>
        <translation>Des classes se confondent en gris</translation>
    </message>
    <message>
        <source>Classes of colour (rates)</source>
        <translation>Aplats par classes (taux)</translation>
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
        <source>Classes that merge in a grey print: {pairs}.</source>
        <translation>Classes qui se confondent sur une impression en gris : {pairs}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the check, C01 to C32</source>
        <translation>Code du contrôle, C01 à C32</translation>
    </message>
    <message>
        <source>Code of the class</source>
        <translation>Code de la classe</translation>
    </message>
    <message>
        <source>Code of the class, or of the reason why there is none</source>
        <translation>Code de la classe, ou de la raison pour laquelle il n'y en a pas</translation>
    </message>
    <message>
        <source>Code of the control</source>
        <translation>Code du contrôle</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours (words)</source>
        <translation>Couleurs (catégories)</translation>
    </message>
    <message>
        <source>Colours are compared as four kinds of sight see them. A subject stands out from its background by more than two of its own classes from each other.</source>
        <translation>Les couleurs sont comparées comme les voient quatre sortes de vision. Un sujet se détache de son fond plus que deux de ses classes entre elles.</translation>
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
        <source>Communes that it covers: what lies outside and what no zone covers is found.</source>
        <translation>Communes couvertes : ce qui est dehors et ce qu'aucune zone ne couvre est trouvé.</translation>
    </message>
    <message>
        <source>Communes, IRIS, EPCI, grid cells: one row a unit.</source>
        <translation>Communes, IRIS, EPCI, carreaux : une ligne par unité.</translation>
    </message>
    <message>
        <source>Confirm that it is an enclave or a conservation plan; else draw the zone that is missing.</source>
        <translation>Confirmer qu'il s'agit d'une enclave ou d'un plan de sauvegarde ; sinon, dessiner la zone qui manque.</translation>
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
        <source>Correct DATVALID, or the approval date of the document.</source>
        <translation>Corriger DATVALID, ou la date d'approbation du document.</translation>
    </message>
    <message>
        <source>Correct the date: there is no such day.</source>
        <translation>Corriger la date : ce jour n'existe pas.</translation>
    </message>
    <message>
        <source>Correct the label, or add the zone to the written regulation.</source>
        <translation>Corriger le libellé, ou ajouter la zone au règlement écrit.</translation>
    </message>
    <message>
        <source>Correct the path of the picture, or the logo in the token file.</source>
        <translation>Corriger le chemin de l'image, ou le logo dans le fichier de charte.</translation>
    </message>
    <message>
        <source>Correct the zones; “Check a planning document” gives each place.</source>
        <translation>Corriger les zones ; « Contrôler un document d'urbanisme » donne chaque lieu.</translation>
    </message>
    <message>
        <source>Count that a circle stands for</source>
        <translation>Effectif représenté par le cercle</translation>
    </message>
    <message>
        <source>Covers a planning document (PLU, PLUi, municipal map) with sheets of one format at one scale: the fewest that hold it all, with overlap, the numbers of the neighbours, an assembly plan, the approval block and the table of reserved sites. One PDF a sheet, whose layers (zones, prescriptions, information, servitudes, cadastre) a reader can switch; each is opened again before it is delivered.</source>
        <translation>Couvre un document d'urbanisme (PLU, PLUi, carte communale) de planches d'un format à une échelle : le moins possible pour tout tenir, avec recouvrement, numéros des voisines, tableau d'assemblage, cartouche d'approbation et tableau des emplacements réservés. Un PDF par planche, dont les calques (zones, prescriptions, informations, servitudes, cadastre) s'allument et s'éteignent ; chacun est rouvert avant d'être remis.</translation>
    </message>
    <message>
        <source>Create the field again with the type expected: a code written as a number loses its first zero (05 becomes 5).</source>
        <translation>Recréer le champ avec le type attendu : un code écrit en nombre perd son zéro de tête (05 devient 5).</translation>
    </message>
    <message>
        <source>Create these folders, without accents or spaces, under the names of the standard.</source>
        <translation>Créer ces dossiers, sans accent ni espace, sous les noms du standard.</translation>
    </message>
    <message>
        <source>Current view</source>
        <translation>Vue actuelle</translation>
    </message>
    <message>
        <source>Cut the zones at the limit of the commune in the cadastre.</source>
        <translation>Couper les zones à la limite communale du cadastre.</translation>
    </message>
    <message>
        <source>DATVALID {value} is later than the approval ({day}).</source>
        <translation>DATVALID {value} est postérieure à l'approbation ({day}).</translation>
    </message>
    <message>
        <source>Darken the text or lighten its background.</source>
        <translation>Foncer le texte ou éclaircir son fond.</translation>
    </message>
    <message>
        <source>Data read finer than they were drawn</source>
        <translation>Des données lues plus fin qu'elles ne sont dessinées</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date (jour)</translation>
    </message>
    <message>
        <source>Day of the prescription, for the title block.</source>
        <translation>Jour de la prescription, pour le cartouche.</translation>
    </message>
    <message>
        <source>Day the draft was adopted, for the title block.</source>
        <translation>Jour où le projet a été arrêté, pour le cartouche.</translation>
    </message>
    <message>
        <source>Delete the double, or merge the two objects.</source>
        <translation>Supprimer le doublon, ou réunir les deux objets.</translation>
    </message>
    <message>
        <source>Deliver in Lambert-93 (EPSG:2154), the legal projection of mainland France.</source>
        <translation>Livrer en Lambert-93 (EPSG:2154), projection légale en métropole.</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Dénominateur</translation>
    </message>
    <message>
        <source>Denominator of the scale</source>
        <translation>Dénominateur de l'échelle</translation>
    </message>
    <message>
        <source>Denominator, 1 000 to 10 000.</source>
        <translation>Dénominateur, de 1 000 à 10 000.</translation>
    </message>
    <message>
        <source>Distance to the cadastre</source>
        <translation>Écart au cadastre</translation>
    </message>
    <message>
        <source>Distance to the mean</source>
        <translation>Écart à la moyenne</translation>
    </message>
    <message>
        <source>Distance, m</source>
        <translation>Écart, m</translation>
    </message>
    <message>
        <source>Distances are read on paper with a ruler: 1/25 000 can be, 1/24 317 cannot.</source>
        <translation>Sur le papier, une distance se lit à la règle : au 1/25 000 c'est possible, au 1/24 317 non.</translation>
    </message>
    <message>
        <source>Draft adopted on</source>
        <translation>Projet arrêté le</translation>
    </message>
    <message>
        <source>Draw a count as circles or divide it; order colours from pale to dark; centre two ramps on a value.</source>
        <translation>Dessiner un effectif en cercles ou le diviser ; ordonner les couleurs du clair au foncé ; centrer deux rampes sur une valeur.</translation>
    </message>
    <message>
        <source>Draw all the same</source>
        <translation>Dessiner quand même</translation>
    </message>
    <message>
        <source>Draw the common limit again with snapping and without overlap: a place has one zone.</source>
        <translation>Redessiner la limite commune avec l'accrochage, en évitant le chevauchement : un lieu n'a qu'une zone.</translation>
    </message>
    <message>
        <source>Draw these objects, or take them out.</source>
        <translation>Dessiner ces objets ou les retirer.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Drawn below the zones.</source>
        <translation>Dessinés sous les zones.</translation>
    </message>
    <message>
        <source>Draws a kind that does not fit the indicator; the run warns of it.</source>
        <translation>Dessine un genre de carte qui ne convient pas à l'indicateur ; le traitement en avertit.</translation>
    </message>
    <message>
        <source>Draws an indicator on a finished page: a count as circles, a rate in classes, a change around zero, words in colours, two rates at once. Bounds are round, missing and secret values are told apart, the legend has a histogram, and title, subtitle and sources are written.</source>
        <translation>Dessine un indicateur sur une page finie : un effectif en cercles, un taux en classes, une évolution autour de zéro, des catégories en couleurs, deux taux croisés. Les seuils sont ronds, les valeurs absentes ou secrètes sont distinguées, la légende porte un histogramme, et titre, sous-titre et sources sont écrits.</translation>
    </message>
    <message>
        <source>Dress in the AULA style</source>
        <translation>Habiller au style AULA</translation>
    </message>
    <message>
        <source>Dress layers in the AULA style</source>
        <translation>Habiller des couches au style AULA</translation>
    </message>
    <message>
        <source>EDGES: no distance without CADASTRE and zones; the layer is empty.</source>
        <translation>EDGES : pas d'écart sans CADASTRE et sans zones ; la couche est vide.</translation>
    </message>
    <message>
        <source>Edges of zones and cadastre</source>
        <translation>Bords des zones et cadastre</translation>
    </message>
    <message>
        <source>Edges of zones by distance</source>
        <translation>Bords des zones selon leur écart</translation>
    </message>
    <message>
        <source>Edges off the cadastre</source>
        <translation>Bords écartés du cadastre</translation>
    </message>
    <message>
        <source>Edges were not held against the cadastre: no parcel was given.</source>
        <translation>Les bords n'ont pas été comparés au cadastre : aucune parcelle n'était donnée.</translation>
    </message>
    <message>
        <source>Edges: each edge once, in pieces of 5 m at most, from their middle to the nearest edge of a parcel.</source>
        <translation>Bords : chacun une fois, par morceaux de 5 m au plus, de leur milieu au bord de parcelle le plus proche.</translation>
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
        <source>Empty: that of its field.</source>
        <translation>Vide : celui de son champ.</translation>
    </message>
    <message>
        <source>Empty: that of the field when it is known.</source>
        <translation>Vide : celle du champ quand elle est connue.</translation>
    </message>
    <message>
        <source>Empty: that of the field, in words when it is known.</source>
        <translation>Vide : celui du champ, en clair quand il est connu.</translation>
    </message>
    <message>
        <source>Empty: the first of nom, libelle, site_nom, insee that is there.</source>
        <translation>Vide : le premier présent de nom, libelle, site_nom, insee.</translation>
    </message>
    <message>
        <source>Empty: the kind of document and its code.</source>
        <translation>Vide : la nature du document et son code.</translation>
    </message>
    <message>
        <source>Empty: unit, number of units, median and extremes.</source>
        <translation>Vide : unité de mesure, nombre d'unités, médiane et extrêmes.</translation>
    </message>
    <message>
        <source>Empty: written from the indicator and the units.</source>
        <translation>Vide : écrit d'après l'indicateur et les unités.</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Enlarge the text to 6.5 points or more.</source>
        <translation>Agrandissez le texte à 6,5 points au moins.</translation>
    </message>
    <message>
        <source>Enter TYPEZONE “U”, LIBELLE “ZURNU” and the link to article R111-1 in URLFIC.</source>
        <translation>Saisir TYPEZONE « U », LIBELLE « ZURNU » et le lien vers l'article R111-1 dans URLFIC.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
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
        <source>Export again in UTF-8 from the source: the text was read in another encoding than its own.</source>
        <translation>Exporter de nouveau en UTF-8 depuis la source : le texte a été lu dans un autre encodage que le sien.</translation>
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
        <source>Export the table again: a SHP file goes with its SHX, DBF and PRJ.</source>
        <translation>Exporter de nouveau la table : un fichier SHP va avec SHX, DBF et PRJ.</translation>
    </message>
    <message>
        <source>Export the thematic map</source>
        <translation>Exporter la carte thématique</translation>
    </message>
    <message>
        <source>Extend one of the neighbouring zones to the other, with snapping.</source>
        <translation>Étendre l'une des zones voisines jusqu'à l'autre, avec l'accrochage.</translation>
    </message>
    <message>
        <source>Extend the zones to the limit of the commune, or say what is left to the national rules.</source>
        <translation>Étendre les zones à la limite communale, ou indiquer ce qui reste au règlement national d'urbanisme.</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field or expression that names the objects of the first layer: beside them where they fit, else as numbers and a list. Empty: no names.</source>
        <translation>Champ ou expression qui nomme les objets de la première couche : à côté d'eux s'il y a la place, sinon en numéros et en liste. Vide : aucun nom.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File of the booklet</source>
        <translation>Fichier du livret</translation>
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
        <source>Fill these values in: the standard does not allow them to be empty.</source>
        <translation>Remplir ces valeurs : le standard ne les admet pas vides.</translation>
    </message>
    <message>
        <source>Fill these values in: they are mandatory in this case.</source>
        <translation>Remplir ces valeurs : elles sont obligatoires dans ce cas.</translation>
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
        <source>Finer plates over zones U and AU, numbered after the others. 0, or not finer: none.</source>
        <translation>Planches plus fines sur les zones U et AU, numérotées après les autres. 0, ou pas plus fine : aucune.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of the delivery</source>
        <translation>Dossier de livraison</translation>
    </message>
    <message>
        <source>Folder of the plates</source>
        <translation>Dossier des planches</translation>
    </message>
    <message>
        <source>Folder with BD TOPO (water, woods, roads, railways, buildings): drawn pale under the map, without a network, as much of it as the scale bears. Empty: none.</source>
        <translation>Dossier avec la BD TOPO (eau, bois, routes, voies ferrées, bâtiments) : dessinée en clair sous la carte, sans réseau, autant que l'échelle en supporte. Vide : aucun.</translation>
    </message>
    <message>
        <source>Foot of the page</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>For a print without colours, choose a ramp from pale to dark, or add a hatch or labels.</source>
        <translation>Pour une impression sans couleurs, choisir une rampe du clair au foncé, ou ajouter une hachure ou des étiquettes.</translation>
    </message>
    <message>
        <source>For the method seuils, in growing order: 50;100;250.</source>
        <translation>Pour la méthode seuils, en ordre croissant : 50;100;250.</translation>
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
        <source>Frame</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Free some room on the disk, choose another font in the charter, or lower the DPI, then export again.</source>
        <translation>Libérer de la place sur le disque, choisir une autre police dans la charte ou baisser la résolution, puis exporter de nouveau.</translation>
    </message>
    <message>
        <source>From the layers</source>
        <translation>D'après les couches</translation>
    </message>
    <message>
        <source>Give each label one type of zone only.</source>
        <translation>Donner à chaque libellé un seul type de zone.</translation>
    </message>
    <message>
        <source>Give each object an identifier of its own.</source>
        <translation>Donner à chaque objet son propre identifiant.</translation>
    </message>
    <message>
        <source>Give the bar segments of 1, 2 or 5 and link it to its map.</source>
        <translation>Donner à l'échelle des segments de 1, 2 ou 5 et la lier à sa carte.</translation>
    </message>
    <message>
        <source>Give the bounds in growing order, each once: 50;100;250.</source>
        <translation>Donnez les seuils en ordre croissant, chacun une fois : 50;100;250.</translation>
    </message>
    <message>
        <source>Give the file of the booklet.</source>
        <translation>Donner le fichier du livret.</translation>
    </message>
    <message>
        <source>Give the layer of the zones or of the sectors as well, or the whole folder.</source>
        <translation>Donner aussi la couche des zones ou des secteurs, ou le dossier entier.</translation>
    </message>
    <message>
        <source>Give the opacity to the colour of the symbol instead of the layer.</source>
        <translation>Donner l'opacité à la couleur du symbole et non à la couche.</translation>
    </message>
    <message>
        <source>Gives the distance of the edges of zones to the cadastre, up to 30 m.</source>
        <translation>Donne l'écart des bords de zones au cadastre, jusqu'à 30 m.</translation>
    </message>
    <message>
        <source>Gives the layers of the project that still have the colour QGIS chose at random the style of the agency, and orders them so that no fill hides what is below it. The styles from before are kept: it is undone in one step.</source>
        <translation>Donne le style de l'agence aux couches du projet qui ont encore la couleur tirée au hasard par QGIS, et les ordonne pour qu'aucun aplat ne cache ce qui est dessous. Les styles d'avant sont gardés : cela se défait en une fois.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Carroyage</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Holds a document against the national standard (CNIG, 2014 to 2025) before it is delivered to the national portal: names and tree, unexpected files, fields, compulsory values, codes, identifiers, zones as a partition, labels of the regulation, distance to the cadastre. Each fault is named once, with its remedy. These are our controls: the portal has its own.</source>
        <translation>Compare un document au standard national (CNIG, 2014 à 2025) avant son dépôt sur le portail national : noms et arborescence, fichiers inattendus, champs, valeurs obligatoires, codes, identifiants, partition des zones, libellés du règlement, écart au cadastre. Chaque défaut est nommé une fois, avec son remède. Ce sont nos contrôles : le portail a les siens.</translation>
    </message>
    <message>
        <source>IDURBA is {value}.</source>
        <translation>IDURBA vaut {value}.</translation>
    </message>
    <message>
        <source>Images at {dpi} dpi only.</source>
        <translation>Images à {dpi} ppp seulement.</translation>
    </message>
    <message>
        <source>In degrees or in Web Mercator a kilometre is longer in the north than in the south.</source>
        <translation>En degrés ou en Web Mercator, un kilomètre est plus long au nord qu'au sud.</translation>
    </message>
    <message>
        <source>In landscape.</source>
        <translation>En paysage.</translation>
    </message>
    <message>
        <source>In the style of the map.</source>
        <translation>Dans le style de la carte.</translation>
    </message>
    <message>
        <source>Incomplete template: {missing}. Items found: {present}.</source>
        <translation>Gabarit incomplet : {missing}. Éléments trouvés : {present}.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
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
        <source>It must exist.</source>
        <translation>Il doit exister.</translation>
    </message>
    <message>
        <source>Item of the layout that is concerned</source>
        <translation>Élément de la mise en page concerné</translation>
    </message>
    <message>
        <source>Its coordinates are in {crs}.</source>
        <translation>Ses coordonnées sont en {crs}.</translation>
    </message>
    <message>
        <source>Its geometries are of the kind “{kind}”.</source>
        <translation>Ses géométries sont de nature « {kind} ».</translation>
    </message>
    <message>
        <source>Its tables are recognised by their names.</source>
        <translation>Ses tables sont reconnues à leur nom.</translation>
    </message>
    <message>
        <source>JSON: “titre”, “sous_titre”, “statut”, “couverture” (picture), “chapitres” (each with “titre”, “texte” and “cartes”), “glossaire”. A map: “algorithme” (exportmap, thematicmap, exportatlas) and “parametres”. Files are looked for beside it.</source>
        <translation>JSON : « titre », « sous_titre », « statut », « couverture » (image), « chapitres » (chacun avec « titre », « texte » et « cartes »), « glossaire ». Une carte : « algorithme » (exportmap, thematicmap, exportatlas) et « parametres ». Les fichiers sont cherchés à côté.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal (CSV)</translation>
    </message>
    <message>
        <source>Keep one background.</source>
        <translation>Garder un seul fond.</translation>
    </message>
    <message>
        <source>Keep one row a commune.</source>
        <translation>Garder une seule ligne par commune.</translation>
    </message>
    <message>
        <source>Keep the classed layer</source>
        <translation>Garder la couche classée</translation>
    </message>
    <message>
        <source>Keep the layout</source>
        <translation>Garder la mise en page</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Kind of map</source>
        <translation>Genre de carte</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Libellés</translation>
    </message>
    <message>
        <source>Labels were not held against the written regulation: its list was not given.</source>
        <translation>Les libellés n'ont pas été comparés au règlement écrit : sa liste n'était pas donnée.</translation>
    </message>
    <message>
        <source>Lambert-93 crosses with their coordinates.</source>
        <translation>Croix Lambert-93 avec leurs coordonnées.</translation>
    </message>
    <message>
        <source>Largest distance to the nearest edge of a parcel</source>
        <translation>Plus grand écart au bord de parcelle le plus proche</translation>
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
        <source>Layers above</source>
        <translation>Couches par-dessus</translation>
    </message>
    <message>
        <source>Layers and tables named as in the standard (62001_ZONE_URBA_20250630): no tree is checked.</source>
        <translation>Couches et tables nommées comme dans le standard (62001_ZONE_URBA_20250630) : l'arborescence n'est pas contrôlée.</translation>
    </message>
    <message>
        <source>Layers of the project. Empty: those that are visible.</source>
        <translation>Couches du projet. Vide : celles qui sont visibles.</translation>
    </message>
    <message>
        <source>Layers of the second map</source>
        <translation>Couches de la seconde carte</translation>
    </message>
    <message>
        <source>Layers that others cover: {names}.</source>
        <translation>Couches que d'autres recouvrent : {names}.</translation>
    </message>
    <message>
        <source>Layers that the PDF holds, read again from the file</source>
        <translation>Calques du PDF, relus dans le fichier</translation>
    </message>
    <message>
        <source>Layers that were changed: {count}.</source>
        <translation>Couches changées : {count}.</translation>
    </message>
    <message>
        <source>Layers that were changed: {names}.</source>
        <translation>Couches changées : {names}.</translation>
    </message>
    <message>
        <source>Laying the plates</source>
        <translation>Découpage en planches</translation>
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
        <source>Leave one row in state 03; older versions are in state 05 with their end date. Several rows are right only with several plans in force in one group of communes, or a conservation plan.</source>
        <translation>Ne laisser qu'une ligne à l'état 03 ; les versions anciennes sont à l'état 05 avec leur date de fin. Plusieurs lignes ne se justifient qu'avec plusieurs plans en vigueur dans une intercommunalité ou un plan de sauvegarde.</translation>
    </message>
    <message>
        <source>Left as they are, because somebody styled them: {names}.</source>
        <translation>Laissées telles quelles, car quelqu'un leur a donné un style : {names}.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Length of this part of the edge</source>
        <translation>Longueur de cette partie du bord</translation>
    </message>
    <message>
        <source>Licences ask for the name of the producer and the date. A background without its mention may not be published; a result of the toolbox is to be completed.</source>
        <translation>Les licences demandent le nom du producteur et la date. Un fond sans sa mention ne peut pas être publié ; un résultat de la boîte à outils est à compléter.</translation>
    </message>
    <message>
        <source>Limits, roads or sites drawn over the map.</source>
        <translation>Limites, routes ou sites dessinés sur la carte.</translation>
    </message>
    <message>
        <source>Link the arrow and the bar to their map; give each map of another scale its own bar.</source>
        <translation>Lier la flèche et la barre à leur carte ; donner sa barre à chaque carte d'une autre échelle.</translation>
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
        <source>Lower bound, in the class; empty for the lowest</source>
        <translation>Borne basse, dans la classe ; vide pour la première</translation>
    </message>
    <message>
        <source>Make a booklet</source>
        <translation>Faire un livret</translation>
    </message>
    <message>
        <source>Make a thematic map</source>
        <translation>Faire une carte thématique</translation>
    </message>
    <message>
        <source>Make the field as long as the standard asks, and check that no text was cut.</source>
        <translation>Agrandir le champ à la longueur du standard, et vérifier que les textes n'ont pas été coupés.</translation>
    </message>
    <message>
        <source>Makes a booklet of a diagnosis, an atlas or a SCoT from one file: cover, contents with links, chapters with their texts (Markdown) and maps (saved requests of the map algorithms), sources, glossary, list of maps. One PDF with bookmarks, numbered pages and its language, and the same text as a web page for those who do not see the maps.</source>
        <translation>Fait le livret d'un diagnostic, d'un atlas ou d'un SCoT à partir d'un seul fichier : couverture, sommaire à liens, chapitres avec leurs textes (Markdown) et leurs cartes (demandes enregistrées des traitements de cartes), sources, glossaire, table des cartes. Un PDF avec signets, pages numérotées et langue, et le même texte en page web pour qui ne voit pas les cartes.</translation>
    </message>
    <message>
        <source>Makes a density of a count, by the surface of each unit.</source>
        <translation>Fait une densité d'un effectif, par la surface de chaque unité.</translation>
    </message>
    <message>
        <source>Makes a rate of a count: dwellings, inhabitants. Empty: the indicator as it is.</source>
        <translation>Fait un taux d'un effectif : logements, habitants. Vide : l'indicateur tel quel.</translation>
    </message>
    <message>
        <source>Makes one page a feature of a layer (commune, EPCI, friche), each at its own round scale, in one PDF or in a file a page, with a journal. Files of an earlier run that are no longer made are removed.</source>
        <translation>Fait une page par entité d'une couche (commune, EPCI, friche), chacune à sa propre échelle ronde, en un PDF ou en un fichier par page, avec un journal. Les fichiers d'un export précédent qui ne sont plus produits sont retirés.</translation>
    </message>
    <message>
        <source>Making the classes</source>
        <translation>Calcul des classes</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map {rank} of the booklet, “{title}”: {reason}</source>
        <translation>Carte {rank} du livret, « {title} » : {reason}</translation>
    </message>
    <message>
        <source>Margin (%)</source>
        <translation>Marge (%)</translation>
    </message>
    <message>
        <source>Mean width of the place</source>
        <translation>Largeur moyenne du lieu</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
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
        <source>Month printed on the cover. Empty: today.</source>
        <translation>Mois imprimé sur la couverture. Vide : aujourd'hui.</translation>
    </message>
    <message>
        <source>Month printed on the page and date of the file. Empty: today.</source>
        <translation>Mois imprimé sur la page et date du fichier. Vide : aujourd'hui.</translation>
    </message>
    <message>
        <source>More paper than map</source>
        <translation>Plus de papier que de carte</translation>
    </message>
    <message>
        <source>Move the layer above the one that covers it, or take it off the map and its legend.</source>
        <translation>Mettre la couche au-dessus de celle qui la recouvre, ou la retirer de la carte et de la légende.</translation>
    </message>
    <message>
        <source>Move these files into the folder named.</source>
        <translation>Déplacer ces fichiers dans le dossier indiqué.</translation>
    </message>
    <message>
        <source>My bounds</source>
        <translation>Mes seuils</translation>
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
        <source>Name of the indicator</source>
        <translation>Nom de l'indicateur</translation>
    </message>
    <message>
        <source>Name of the second indicator</source>
        <translation>Nom du second indicateur</translation>
    </message>
    <message>
        <source>Name or INSEE code</source>
        <translation>Nom ou code INSEE</translation>
    </message>
    <message>
        <source>Name the folder &lt;INSEE&gt;_PLU_&lt;date&gt;, &lt;SIREN&gt;_PLUi_&lt;date&gt; or &lt;INSEE&gt;_CC_&lt;date&gt;; the date is that of the approval (YYYYMMDD).</source>
        <translation>Nommer le dossier &lt;INSEE&gt;_PLU_&lt;date&gt;, &lt;SIREN&gt;_PLUi_&lt;date&gt; ou &lt;INSEE&gt;_CC_&lt;date&gt;, la date étant celle de l'approbation (AAAAMMJJ).</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names and tree were not checked: tables were given without their folder.</source>
        <translation>Noms et arborescence n'ont pas été contrôlés : les tables étaient données sans leur dossier.</translation>
    </message>
    <message>
        <source>Names that QGIS would evaluate as expressions: {names}.</source>
        <translation>Noms que QGIS évaluerait comme des expressions : {names}.</translation>
    </message>
    <message>
        <source>Names, tree and tables of the standards CNIG PLU and CC, versions of 2014 to 2025, held as tables.</source>
        <translation>Noms, arborescence et tables des standards CNIG PLU et CC, versions de 2014 à 2025, tenus en tables.</translation>
    </message>
    <message>
        <source>Natural breaks (Jenks)</source>
        <translation>Seuils naturels (Jenks)</translation>
    </message>
    <message>
        <source>Natural breaks were looked for among quantiles of the values, which are many.</source>
        <translation>Les seuils naturels ont été cherchés parmi des quantiles des valeurs, très nombreuses.</translation>
    </message>
    <message>
        <source>Newer data are in the catalogue for: {names}.</source>
        <translation>Le catalogue propose des données plus récentes pour : {names}.</translation>
    </message>
    <message>
        <source>No error by our controls, and {count} kind of warning to look at.</source>
        <translation>Aucune erreur d'après nos contrôles, et {count} sorte d'avertissement à regarder.</translation>
    </message>
    <message>
        <source>No error by our controls, and {count} kinds of warning to look at.</source>
        <translation>Aucune erreur d'après nos contrôles, et {count} sorte{count:|s} d'avertissements à regarder.</translation>
    </message>
    <message>
        <source>No fault found by our controls on what was given.</source>
        <translation>Aucune faute trouvée par nos contrôles sur ce qui a été donné.</translation>
    </message>
    <message>
        <source>No layer of the project has the fields of these pages; choose another layer.</source>
        <translation>Aucune couche du projet n'a les champs de ces pages ; choisir une autre couche.</translation>
    </message>
    <message>
        <source>No layer of the project is there to be dressed: show one, or choose LAYERS.</source>
        <translation>Aucune couche du projet n'est à habiller : affichez-en une, ou choisissez LAYERS.</translation>
    </message>
    <message>
        <source>No page: the filter keeps no feature.</source>
        <translation>Aucune page : le filtre ne garde aucune entité.</translation>
    </message>
    <message>
        <source>No row of DOC_URBA bears the identifier {right}.</source>
        <translation>Aucune ligne de DOC_URBA ne porte l'identifiant {right}.</translation>
    </message>
    <message>
        <source>No unit has a value: there is nothing to class.</source>
        <translation>Aucune unité n'a de valeur : il n'y a rien à classer.</translation>
    </message>
    <message>
        <source>No unit of the map has a value.</source>
        <translation>Aucune unité de la carte n'a de valeur.</translation>
    </message>
    <message>
        <source>No visible layer: show one, or load one from the Catalogue.</source>
        <translation>Aucune couche visible : en afficher une, ou en charger une depuis le Catalogue.</translation>
    </message>
    <message>
        <source>No zone of a plan and no sector of a municipal map was given: plates cover zones. Given: {names}.</source>
        <translation>Ni zone de plan ni secteur de carte communale : les planches couvrent des zones. Donné : {names}.</translation>
    </message>
    <message>
        <source>None of the layers has the name of a table of the standard, such as 62001_ZONE_URBA_20250630: {names}.</source>
        <translation>Aucune des couches ne porte le nom d'une table du standard, comme 62001_ZONE_URBA_20250630 : {names}.</translation>
    </message>
    <message>
        <source>North arrow</source>
        <translation>Flèche du nord</translation>
    </message>
    <message>
        <source>North or scale of another map</source>
        <translation>Le nord ou l'échelle d'une autre carte</translation>
    </message>
    <message>
        <source>Not a plain file name: {names}.</source>
        <translation>Ce n'est pas un simple nom de fichier : {names}.</translation>
    </message>
    <message>
        <source>Not by surface</source>
        <translation>Sans surface</translation>
    </message>
    <message>
        <source>Not printed, no table of a planning document: {names}.</source>
        <translation>Non imprimées, ce ne sont pas des tables d'un document d'urbanisme : {names}.</translation>
    </message>
    <message>
        <source>Not read, no name of a table of the standard: {names}.</source>
        <translation>Non lues, sans nom de table du standard : {names}.</translation>
    </message>
    <message>
        <source>Nothing is cut or left out for want of room: what was made smaller, or went to a second page, is told.</source>
        <translation>Rien n'est coupé ni omis faute de place : ce qui a été réduit, ou mis en seconde page, est dit.</translation>
    </message>
    <message>
        <source>Nothing is selected in the active layer.</source>
        <translation>Rien n'est sélectionné dans la couche active.</translation>
    </message>
    <message>
        <source>Nothing was found by our controls on what was given.</source>
        <translation>Nos contrôles n'ont rien trouvé sur ce qui était donné.</translation>
    </message>
    <message>
        <source>Number of blocking findings</source>
        <translation>Nombre de constats bloquants</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>Number of layers that were changed</source>
        <translation>Nombre de couches changées</translation>
    </message>
    <message>
        <source>Number of objects that have this fault</source>
        <translation>Nombre d'objets qui ont ce défaut</translation>
    </message>
    <message>
        <source>Number of pages</source>
        <translation>Nombre de pages</translation>
    </message>
    <message>
        <source>Number of plates</source>
        <translation>Nombre de planches</translation>
    </message>
    <message>
        <source>Number of the page in the atlas, 1 for a single page</source>
        <translation>Numéro de la page dans l'atlas, 1 pour une page seule</translation>
    </message>
    <message>
        <source>Number of the plate, from left to right and from top to bottom</source>
        <translation>Numéro de la planche, de gauche à droite et de haut en bas</translation>
    </message>
    <message>
        <source>Number of warnings</source>
        <translation>Nombre d'avertissements</translation>
    </message>
    <message>
        <source>Numbers or words.</source>
        <translation>Nombres ou mots.</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Of images, and of what is an image inside a PDF.</source>
        <translation>Des images, et de ce qui est image dans un PDF.</translation>
    </message>
    <message>
        <source>Of the zoning template. plan: a shade a label. noir: greys under prescriptions in black.</source>
        <translation>Du gabarit de zonage. plan : une nuance par libellé. noir : des gris sous des prescriptions en noir.</translation>
    </message>
    <message>
        <source>Of what is an image in the PDF.</source>
        <translation>De ce qui est une image dans le PDF.</translation>
    </message>
    <message>
        <source>One PDF</source>
        <translation>Un PDF</translation>
    </message>
    <message>
        <source>One PDF for each value, such as "epci_nom"; pages are counted in each. Empty: one PDF for all.</source>
        <translation>Un PDF par valeur, par exemple "epci_nom" ; les pages se comptent dans chacun. Vide : un PDF pour tout.</translation>
    </message>
    <message>
        <source>One PDF, or a file a page; images are always a file a page.</source>
        <translation>Un PDF, ou un fichier par page ; les images sont toujours un fichier par page.</translation>
    </message>
    <message>
        <source>One background hides the other, or two sets of names are printed over each other.</source>
        <translation>Un fond cache l'autre, ou deux jeux de noms s'impriment l'un sur l'autre.</translation>
    </message>
    <message>
        <source>One finding forbids publishing: see the checks.</source>
        <translation>Un constat interdit la publication : voyez les vérifications.</translation>
    </message>
    <message>
        <source>One label written {words}.</source>
        <translation>Un même libellé écrit {words}.</translation>
    </message>
    <message>
        <source>One line a page: file, scale, seconds, warnings. Empty: beside the pages.</source>
        <translation>Une ligne par page : fichier, échelle, secondes, avertissements. Vide : à côté des pages.</translation>
    </message>
    <message>
        <source>One of the rates has too few different values to be cut in three.</source>
        <translation>L'un des taux a trop peu de valeurs différentes pour être coupé en trois.</translation>
    </message>
    <message>
        <source>One page a feature.</source>
        <translation>Une page par entité.</translation>
    </message>
    <message>
        <source>One row a class.</source>
        <translation>Une ligne par classe.</translation>
    </message>
    <message>
        <source>One row a fault.</source>
        <translation>Une ligne par faute.</translation>
    </message>
    <message>
        <source>One row a finding.</source>
        <translation>Une ligne par constat.</translation>
    </message>
    <message>
        <source>One row a plate, with its file.</source>
        <translation>Une ligne par planche, avec son fichier.</translation>
    </message>
    <message>
        <source>Only the national portal says whether it accepts it.</source>
        <translation>Seul le Géoportail de l'urbanisme dit s'il l'accepte.</translation>
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
        <source>Open the table in QGIS and export it again.</source>
        <translation>Rouvrir la table dans QGIS et l'exporter de nouveau.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Our controls</source>
        <translation>Nos contrôles</translation>
    </message>
    <message>
        <source>Overlap (mm)</source>
        <translation>Recouvrement (mm)</translation>
    </message>
    <message>
        <source>Overlaps and gaps</source>
        <translation>Recouvrements et lacunes</translation>
    </message>
    <message>
        <source>Own template</source>
        <translation>Gabarit personnel</translation>
    </message>
    <message>
        <source>PDF of the plate</source>
        <translation>PDF de la planche</translation>
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
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Per hectare</source>
        <translation>Par hectare</translation>
    </message>
    <message>
        <source>Per km²</source>
        <translation>Par km²</translation>
    </message>
    <message>
        <source>Per surface</source>
        <translation>Par surface</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>Planches</translation>
    </message>
    <message>
        <source>Plates of a regulatory plan</source>
        <translation>Planches du règlement graphique</translation>
    </message>
    <message>
        <source>Plates on its sides</source>
        <translation>Planches voisines</translation>
    </message>
    <message>
        <source>Prefix of the files</source>
        <translation>Préfixe des fichiers</translation>
    </message>
    <message>
        <source>Prescribed on</source>
        <translation>Prescrit le</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Preview of the thematic map</source>
        <translation>Aperçu de la carte thématique</translation>
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
        <source>Printing the maps</source>
        <translation>Impression des cartes</translation>
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
        <source>Proportional circles (counts)</source>
        <translation>Cercles proportionnels (effectifs)</translation>
    </message>
    <message>
        <source>Provisional charter: colours, fonts and logos are proposals.</source>
        <translation>Charte provisoire : couleurs, polices et logos sont des propositions.</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Put the item back from the template, make it visible and move it inside the page.</source>
        <translation>Reprendre l'élément du gabarit, le rendre visible et le placer dans la page.</translation>
    </message>
    <message>
        <source>Put the same document identifier on all objects: code, type and approval date.</source>
        <translation>Mettre le même identifiant de document sur tous les objets : code, type et date d'approbation.</translation>
    </message>
    <message>
        <source>Put these objects into a table that the code allows, or correct the code.</source>
        <translation>Placer ces objets dans une table que le code admet, ou corriger le code.</translation>
    </message>
    <message>
        <source>Put these objects into the table of their geometry (SURF, LIN or PCT).</source>
        <translation>Mettre ces objets dans la table de leur géométrie (SURF, LIN ou PCT).</translation>
    </message>
    <message>
        <source>QGIS evaluates what stands between [% and %]: a name from a file must never do anything.</source>
        <translation>QGIS évalue ce qui est entre [% et %] : un nom venu d'un fichier ne doit jamais rien faire.</translation>
    </message>
    <message>
        <source>QGIS prints nothing where a picture is missing, and says nothing: the logo of the agency would be gone.</source>
        <translation>Là où une image manque, QGIS n'imprime rien et ne dit rien : le logo de l'agence aurait disparu.</translation>
    </message>
    <message>
        <source>Ramps that every reader tells apart.</source>
        <translation>Dégradés que tous les lecteurs distinguent.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading of the zones</source>
        <translation>Lecture des zones</translation>
    </message>
    <message>
        <source>Reading the pages</source>
        <translation>Lecture des pages</translation>
    </message>
    <message>
        <source>Reading the units</source>
        <translation>Lecture des unités</translation>
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
        <source>Remark</source>
        <translation>Remarque</translation>
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
        <source>Rename: letters without accents, digits, hyphen, underscore and dot only.</source>
        <translation>Renommer : lettres sans accent, chiffres, tiret, souligné et point seulement.</translation>
    </message>
    <message>
        <source>Repair or choose the layers, or move the extent.</source>
        <translation>Réparer ou choisir les couches, ou déplacer l'emprise.</translation>
    </message>
    <message>
        <source>Repair these outlines (“Fix geometries”), then look at them.</source>
        <translation>Réparer ces contours (« Réparer les géométries »), puis les vérifier à l'œil.</translation>
    </message>
    <message>
        <source>Replace by a code of the list of the standard; an old sector (Nh, Nd, Ah) becomes N or A.</source>
        <translation>Remplacer par un code de la liste du standard ; un ancien secteur (Nh, Nd, Ah) devient N ou A.</translation>
    </message>
    <message>
        <source>Replace these files: they hold nothing.</source>
        <translation>Remplacer ces fichiers : ils ne contiennent rien.</translation>
    </message>
    <message>
        <source>Replaces the line of sources that is made from what the layers say of themselves.</source>
        <translation>Remplace la ligne des sources établie d'après ce que les couches disent d'elles-mêmes.</translation>
    </message>
    <message>
        <source>Replaces the line that is written from the layers.</source>
        <translation>Remplace la ligne écrite d'après les couches.</translation>
    </message>
    <message>
        <source>Replaces the line « Sources : … » that is written from the layers' own provenance.</source>
        <translation>Remplace la ligne « Sources : … » écrite d'après la provenance des couches.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reports are copied without colours: two classes of the same lightness are then one.</source>
        <translation>Les rapports se photocopient sans couleurs : deux classes de même clarté n'en font alors qu'une.</translation>
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
        <source>Result, how sure it is, method, limits and what to collect next, in one page.</source>
        <translation>Résultat, certitude, méthode, limites et données à réunir, en une page.</translation>
    </message>
    <message>
        <source>Roads, water and edges drawn on purpose follow no parcel: a distance to the cadastre is a question, no fault.</source>
        <translation>Voies, cours d'eau et bords voulus ne suivent pas de parcelle : un écart au cadastre est une question, pas une faute.</translation>
    </message>
    <message>
        <source>Room around the feature, in per cent of its extent on each side.</source>
        <translation>Place autour de l'entité, en pour cent de son étendue de chaque côté.</translation>
    </message>
    <message>
        <source>Round bounds</source>
        <translation>Seuils ronds</translation>
    </message>
    <message>
        <source>SVG to finish (Illustrator, Inkscape)</source>
        <translation>SVG à finir (Illustrator, Inkscape)</translation>
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
        <source>Scale of the urban zones</source>
        <translation>Échelle des zones urbaines</translation>
    </message>
    <message>
        <source>Scale {scale} in {paper}, 1 page.</source>
        <translation>Échelle {scale} en {paper}, 1 page.</translation>
    </message>
    <message>
        <source>Scale {scale} in {paper}, {count} pages.</source>
        <translation>Échelle {scale} en {paper}, {count} page{count:|s}.</translation>
    </message>
    <message>
        <source>Second indicator</source>
        <translation>Second indicateur</translation>
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
        <source>Separate the local plan and the municipal map: two documents, two folders.</source>
        <translation>Séparer le plan local d'urbanisme et la carte communale : deux documents, deux dossiers.</translation>
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
        <source>Setting the pages</source>
        <translation>Composition des pages</translation>
    </message>
    <message>
        <source>Several backgrounds</source>
        <translation>Plusieurs fonds</translation>
    </message>
    <message>
        <source>Several backgrounds on one map: {names}.</source>
        <translation>Plusieurs fonds sur une même carte : {names}.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Severity: bloquant, avertissement or info</source>
        <translation>Gravité : bloquant, avertissement ou info</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formes</translation>
    </message>
    <message>
        <source>Share of the edges, %</source>
        <translation>Part des bords, %</translation>
    </message>
    <message>
        <source>Share of the plate that the document fills</source>
        <translation>Part de la planche que remplit le document</translation>
    </message>
    <message>
        <source>Share of the surface shown</source>
        <translation>Part de la surface montrée</translation>
    </message>
    <message>
        <source>Shorten the text, enlarge its item, or move the items apart.</source>
        <translation>Raccourcir le texte, agrandir son cadre ou écarter les éléments.</translation>
    </message>
    <message>
        <source>Shorten these texts to the length allowed.</source>
        <translation>Raccourcir ces textes à la longueur admise.</translation>
    </message>
    <message>
        <source>Shown whole. Empty: all that the layers show, limits apart.</source>
        <translation>Montrée en entier. Vide : tout ce que montrent les couches, limites administratives à part.</translation>
    </message>
    <message>
        <source>Snap the vertices of the neighbouring zones (“Snap geometries”).</source>
        <translation>Accrocher les sommets des zones voisines (« Accrocher les géométries »).</translation>
    </message>
    <message>
        <source>Snap the vertices of the two zones to each other (“Snap geometries”).</source>
        <translation>Accrocher les sommets des deux zones l'un à l'autre (« Accrocher les géométries »).</translation>
    </message>
    <message>
        <source>Snap the zones to the cadastre; “Check a planning document” draws each edge that is off.</source>
        <translation>Caler les zones sur le cadastre ; « Contrôler un document d'urbanisme » dessine chaque bord décalé.</translation>
    </message>
    <message>
        <source>Snap these edges to the cadastre, or confirm that they follow something else (axis of a road, watercourse).</source>
        <translation>Recaler ces bords sur le cadastre avec l'accrochage, ou confirmer qu'ils suivent autre chose (axe de voie, cours d'eau).</translation>
    </message>
    <message>
        <source>Something of the legend is not on the map</source>
        <translation>Quelque chose de la légende n'est pas sur la carte</translation>
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
        <source>Split the parts into single objects (“Multipart to singleparts”).</source>
        <translation>Séparer les parties en objets simples (« De morceaux multiples à morceaux uniques »).</translation>
    </message>
    <message>
        <source>Stable name of the control</source>
        <translation>Nom stable du contrôle</translation>
    </message>
    <message>
        <source>Statistical secrecy</source>
        <translation>Secret statistique</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Stop at errors</source>
        <translation>S'arrêter aux erreurs</translation>
    </message>
    <message>
        <source>Straight apostrophes, spaces that break a number or dates in figures are what people see first.</source>
        <translation>Des apostrophes droites, des espaces qui coupent un nombre ou des dates en chiffres sont ce qu'on voit d'abord.</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Such as "epci_abr" = 'CALL'; bounds stay those of all units, so that maps are compared. Empty: all.</source>
        <translation>Par exemple "epci_abr" = 'CALL' ; les seuils restent ceux de toutes les unités, pour comparer les cartes. Vide : toutes.</translation>
    </message>
    <message>
        <source>Table of the standard, or livraison for the files</source>
        <translation>Table du standard, ou livraison pour les fichiers</translation>
    </message>
    <message>
        <source>Tables that were read: {names}.</source>
        <translation>Tables lues : {names}.</translation>
    </message>
    <message>
        <source>Tables without their folder</source>
        <translation>Tables sans leur dossier</translation>
    </message>
    <message>
        <source>Take these fields out, or let them begin with LIB_ if they are the authority's own.</source>
        <translation>Retirer ces champs, ou les faire commencer par LIB_ s'ils sont propres à la collectivité.</translation>
    </message>
    <message>
        <source>Take these files out of the folder (work files, thumbnails, styles), or rename them as the standard asks.</source>
        <translation>Retirer ces fichiers du dossier livré (fichiers de travail, vignettes, styles) ou les renommer selon le standard.</translation>
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
        <source>Territory of the document</source>
        <translation>Territoire du document</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Texts are measured in the font that will print, which is not always that of the screen.</source>
        <translation>Les textes sont mesurés dans la police qui sera imprimée, qui n'est pas toujours celle de l'écran.</translation>
    </message>
    <message>
        <source>The PDF of all pages</source>
        <translation>Le PDF de toutes les pages</translation>
    </message>
    <message>
        <source>The PDF.</source>
        <translation>Le PDF.</translation>
    </message>
    <message>
        <source>The atlas would have no page: no feature with a geometry after the filter.</source>
        <translation>L'atlas n'aurait aucune page : aucune entité avec géométrie après le filtre.</translation>
    </message>
    <message>
        <source>The authority has adopted this sheet: the words « sans valeur réglementaire » are left out.</source>
        <translation>La collectivité a adopté cette planche : la mention « sans valeur réglementaire » n'est pas écrite.</translation>
    </message>
    <message>
        <source>The catalogue knows a newer edition, or no longer has these data.</source>
        <translation>Le catalogue connaît une édition plus récente, ou n'a plus ces données.</translation>
    </message>
    <message>
        <source>The colour of a zone gives its type; only its name gives the rules that apply.</source>
        <translation>La couleur d'une zone donne son type ; seul son nom donne les règles qui s'appliquent.</translation>
    </message>
    <message>
        <source>The data are out of date</source>
        <translation>Les données sont périmées</translation>
    </message>
    <message>
        <source>The document is to correct: our controls found {count} kind of error.</source>
        <translation>Le document est à corriger : nos contrôles y trouvent {count} sorte d'erreur.</translation>
    </message>
    <message>
        <source>The document is to correct: our controls found {count} kinds of error.</source>
        <translation>Le document est à corriger : nos contrôles y trouvent {count} sorte{count:|s} d'erreurs.</translation>
    </message>
    <message>
        <source>The drawing says something else than the figures</source>
        <translation>Le dessin dit autre chose que les chiffres</translation>
    </message>
    <message>
        <source>The expression {expression} cannot be read: {reason}</source>
        <translation>L'expression {expression} est illisible : {reason}</translation>
    </message>
    <message>
        <source>The extension of the file follows the format. svg_editable: named groups to finish elsewhere.</source>
        <translation>L'extension du fichier suit le format. svg_editable : groupes nommés, à finir ailleurs.</translation>
    </message>
    <message>
        <source>The extent is empty or lies outside the area of {crs}.</source>
        <translation>L'emprise est vide ou hors du domaine de {crs}.</translation>
    </message>
    <message>
        <source>The field {field} is missing.</source>
        <translation>Le champ {field} manque.</translation>
    </message>
    <message>
        <source>The file is not whole</source>
        <translation>Le fichier n'est pas entier</translation>
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
        <source>The filter keeps no unit with a geometry.</source>
        <translation>Le filtre ne garde aucune unité qui ait une géométrie.</translation>
    </message>
    <message>
        <source>The first of these objects</source>
        <translation>Les premiers de ces objets</translation>
    </message>
    <message>
        <source>The first {shown} of {count}.</source>
        <translation>Les {shown} premières lignes sur {count}.</translation>
    </message>
    <message>
        <source>The folder &lt;INSEE&gt;_PLU_&lt;date&gt;: its names, its tree and all its tables are checked.</source>
        <translation>Le dossier &lt;INSEE&gt;_PLU_&lt;date&gt; : ses noms, son arborescence et toutes ses tables sont contrôlés.</translation>
    </message>
    <message>
        <source>The folder is named {name}.</source>
        <translation>Le dossier s'appelle {name}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written in. Choose another.</source>
        <translation>Le dossier {folder} n'est pas accessible en écriture. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Choose another, or make it.</source>
        <translation>Le dossier {folder} n'existe pas. Choisissez-en un autre, ou créez-le.</translation>
    </message>
    <message>
        <source>The font {font} is absent; {substitute} is printed instead, first in “{item}”.</source>
        <translation>La police {font} est absente ; {substitute} est imprimée à sa place, d'abord dans « {item} ».</translation>
    </message>
    <message>
        <source>The frame cuts the subject</source>
        <translation>Le cadre coupe le sujet</translation>
    </message>
    <message>
        <source>The kind of map that was made</source>
        <translation>Le genre de carte qui a été fait</translation>
    </message>
    <message>
        <source>The kind of map was forced: look whether it says what the figures say.</source>
        <translation>Le genre de carte a été forcé : vérifiez qu'il dit ce que disent les chiffres.</translation>
    </message>
    <message>
        <source>The kind {kind} does not fit the field, which holds: {held}.</source>
        <translation>Le genre {kind} ne convient pas au champ, qui contient : {held}.</translation>
    </message>
    <message>
        <source>The kind {kind} needs a second field, and no other kind takes one.</source>
        <translation>Le genre {kind} demande un second champ, ou n'en prend pas.</translation>
    </message>
    <message>
        <source>The largest empty rectangle is {share} % of the page.</source>
        <translation>Le plus grand rectangle vide fait {share} % de la page.</translation>
    </message>
    <message>
        <source>The legend does not explain</source>
        <translation>La légende n'explique pas</translation>
    </message>
    <message>
        <source>The legend is on page 2, for want of room.</source>
        <translation>Faute de place, la légende est en page 2.</translation>
    </message>
    <message>
        <source>The list of names is on page {page}, for want of room.</source>
        <translation>La liste des noms est en page {page}, faute de place.</translation>
    </message>
    <message>
        <source>The list of sources is on page 2, for want of room.</source>
        <translation>Faute de place, la liste des sources est en page 2.</translation>
    </message>
    <message>
        <source>The list of the zones of the written regulation.</source>
        <translation>La liste des zones du règlement écrit.</translation>
    </message>
    <message>
        <source>The map is empty</source>
        <translation>La carte est vide</translation>
    </message>
    <message>
        <source>The map is in {crs}: its scale is not true.</source>
        <translation>La carte est en {crs} : son échelle n'est pas vraie.</translation>
    </message>
    <message>
        <source>The map takes {share} % of the page.</source>
        <translation>La carte prend {share} % de la page.</translation>
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
        <source>The outer limit was not held against that of the communes: no territory was given.</source>
        <translation>La limite extérieure n'a pas été comparée à celle des communes : aucun territoire n'était donné.</translation>
    </message>
    <message>
        <source>The page has no status although it shows results of the toolbox: {names}.</source>
        <translation>La page n'a pas de statut alors qu'elle montre des résultats de l'extension : {names}.</translation>
    </message>
    <message>
        <source>The page in a window of its own</source>
        <translation>La page dans sa propre fenêtre</translation>
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
        <source>The palette {palette} has no {count} colours that are told apart; it has: {sizes}.</source>
        <translation>La palette {palette} n'a pas {count} couleur{count:|s} qui se distinguent ; elle en a : {sizes}.</translation>
    </message>
    <message>
        <source>The parcels of the cadastre of the day given in DATEREF.</source>
        <translation>Les parcelles du cadastre à la date donnée dans DATEREF.</translation>
    </message>
    <message>
        <source>The plates leave {area} m² of the document out.</source>
        <translation>Les planches laissent {area} m² du document dehors.</translation>
    </message>
    <message>
        <source>The plates of the earlier run no longer cover the document: they have new numbers.</source>
        <translation>Les planches du tirage précédent ne couvrent plus le document : elles ont de nouveaux numéros.</translation>
    </message>
    <message>
        <source>The run fails when there is an error: for a batch.</source>
        <translation>Le traitement échoue s'il y a une erreur : pour les enchaînements.</translation>
    </message>
    <message>
        <source>The same folder in a ZIP or TAR.</source>
        <translation>Le même dossier, en ZIP ou TAR.</translation>
    </message>
    <message>
        <source>The same, as a web page.</source>
        <translation>Le même, en page web.</translation>
    </message>
    <message>
        <source>The scale bar is uneven</source>
        <translation>La barre d'échelle n'est pas ronde</translation>
    </message>
    <message>
        <source>The scale bar measures a map that only locates another.</source>
        <translation>La barre d'échelle mesure une carte qui ne fait que situer l'autre.</translation>
    </message>
    <message>
        <source>The scale is not a round one</source>
        <translation>L'échelle n'est pas ronde</translation>
    </message>
    <message>
        <source>The scale is not true</source>
        <translation>L'échelle n'est pas vraie</translation>
    </message>
    <message>
        <source>The scale is true at 100 % only; an image of few points is blurred.</source>
        <translation>L'échelle n'est vraie qu'à 100 % ; une image de peu de points est floue.</translation>
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
        <source>The title is empty or not yet written</source>
        <translation>Le titre est vide ou n'est pas encore écrit</translation>
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
        <source>The title is what a reader remembers; an expression printed as text is what a reader laughs at.</source>
        <translation>Le titre est ce qu'un lecteur retient ; une expression imprimée telle quelle est ce dont il rit.</translation>
    </message>
    <message>
        <source>The units of the map could not be copied: {reason}</source>
        <translation>Les unités de la carte n'ont pas pu être copiées : {reason}</translation>
    </message>
    <message>
        <source>The zoning cannot be read</source>
        <translation>Le zonage ne se lit pas</translation>
    </message>
    <message>
        <source>Thematic map</source>
        <translation>Carte thématique</translation>
    </message>
    <message>
        <source>Theme: {name}</source>
        <translation>Thème : {name}</translation>
    </message>
    <message>
        <source>These are our controls. Only the national portal says whether it accepts a document.</source>
        <translation>Ce sont nos contrôles. Seul le portail national dit s'il accepte un document.</translation>
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
        <source>Token file (JSON). Empty: that of the settings.</source>
        <translation>Fichier de jetons (JSON). Vide : celui des réglages.</translation>
    </message>
    <message>
        <source>Token file (JSON): colours, fonts, logos, wording. Empty: that of the settings, else the provisional one.</source>
        <translation>Fichier de charte (JSON) : couleurs, polices, logos, mentions. Vide : celui des réglages, sinon la charte provisoire.</translation>
    </message>
    <message>
        <source>Two classes look alike</source>
        <translation>Deux classes se ressemblent</translation>
    </message>
    <message>
        <source>Two fields are shown together when both are rates, or a count then a rate; here they are: {first}, {second}.</source>
        <translation>Deux champs se montrent ensemble quand ce sont deux taux, ou un effectif puis un taux ; ici : {first}, {second}.</translation>
    </message>
    <message>
        <source>Two rates at once</source>
        <translation>Deux taux croisés</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Undo the dressing</source>
        <translation>Défaire l'habillage</translation>
    </message>
    <message>
        <source>Unit of the indicator</source>
        <translation>Unité de l'indicateur</translation>
    </message>
    <message>
        <source>Unit of the second indicator</source>
        <translation>Unité du second indicateur</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Units of the class on the map</source>
        <translation>Unités de la classe sur la carte</translation>
    </message>
    <message>
        <source>Units of the map</source>
        <translation>Unités de la carte</translation>
    </message>
    <message>
        <source>Units shown</source>
        <translation>Unités montrées</translation>
    </message>
    <message>
        <source>Units with their class</source>
        <translation>Unités avec leur classe</translation>
    </message>
    <message>
        <source>Up to 30 m; needs CADASTRE.</source>
        <translation>Jusqu'à 30 m ; demande CADASTRE.</translation>
    </message>
    <message>
        <source>Upper bound, not in the class; empty for the highest</source>
        <translation>Borne haute, hors de la classe ; vide pour la dernière</translation>
    </message>
    <message>
        <source>Use ’ for ', spaces that do not break before : ; ! ? and before units, dates in words.</source>
        <translation>Mettre ’ pour ', des espaces insécables avant : ; ! ? et avant les unités, les dates en lettres.</translation>
    </message>
    <message>
        <source>Value that is drawn; empty when there is none</source>
        <translation>Valeur dessinée ; vide quand il n'y en a pas</translation>
    </message>
    <message>
        <source>Vector output drops the opacity of a layer without a word: the map is printed as an image to stay true.</source>
        <translation>La sortie vectorielle perd l'opacité d'une couche sans un mot : la carte est imprimée en image pour rester vraie.</translation>
    </message>
    <message>
        <source>Veil</source>
        <translation>Voile</translation>
    </message>
    <message>
        <source>Version of the standard</source>
        <translation>Version du standard</translation>
    </message>
    <message>
        <source>Visible layers</source>
        <translation>Couches visibles</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Chaud</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>What a page is about must be whole, or the reader takes a part for all of it.</source>
        <translation>Ce dont parle une page doit être entier, sinon le lecteur prend une partie pour le tout.</translation>
    </message>
    <message>
        <source>What a rate is told for: 100 inhabitants, 1 000 jobs.</source>
        <translation>Ce à quoi un taux est rapporté : 100 habitants, 1 000 emplois.</translation>
    </message>
    <message>
        <source>What each line of the list above asks for, errors first; then check again.</source>
        <translation>Ce que demande chaque ligne de la liste ci-dessus, les erreurs d'abord ; puis contrôler de nouveau.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What is wrong, in one sentence</source>
        <translation>Ce qui ne va pas, en une phrase</translation>
    </message>
    <message>
        <source>What neighbours share at least, on paper.</source>
        <translation>Ce que deux voisines ont au moins en commun, sur le papier.</translation>
    </message>
    <message>
        <source>What the checks found, one line each</source>
        <translation>Ce que les vérifications ont trouvé, une ligne chacune</translation>
    </message>
    <message>
        <source>What the map is about takes {share} % of its frame.</source>
        <translation>Le sujet de la carte prend {share} % de son cadre.</translation>
    </message>
    <message>
        <source>What the map shows, first on top. Empty: the visible layers of the project, in their order.</source>
        <translation>Ce que montre la carte, la première au-dessus. Vide : les couches visibles du projet, dans leur ordre.</translation>
    </message>
    <message>
        <source>What the printer must know</source>
        <translation>Ce que l'imprimeur doit savoir</translation>
    </message>
    <message>
        <source>What the standard expects</source>
        <translation>Ce qu'attend le standard</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Ce qu'il faut faire</translation>
    </message>
    <message>
        <source>What was done to make everything fit</source>
        <translation>Ce qui a été fait pour que tout tienne</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where the files go. It must exist.</source>
        <translation>Où vont les fichiers. Il doit exister.</translation>
    </message>
    <message>
        <source>Where zones are no partition.</source>
        <translation>Là où les zones ne forment pas une partition.</translation>
    </message>
    <message>
        <source>Where zones overlap or leave a gap</source>
        <translation>Où les zones se recouvrent ou laissent une lacune</translation>
    </message>
    <message>
        <source>Withdrawn from the catalogue: {names}.</source>
        <translation>Retiré du catalogue : {names}.</translation>
    </message>
    <message>
        <source>Without title, legend, scale, north, sources, author and date a map cannot be measured or quoted.</source>
        <translation>Sans titre, légende, échelle, nord, sources, auteur ni date, une carte ne peut être ni mesurée ni citée.</translation>
    </message>
    <message>
        <source>Words of the class in the legend</source>
        <translation>Mots de la classe dans la légende</translation>
    </message>
    <message>
        <source>Write the code as in the list, capitals included.</source>
        <translation>Écrire le code comme dans la liste, majuscules et minuscules comprises.</translation>
    </message>
    <message>
        <source>Write the title; correct the expression.</source>
        <translation>Écrire le titre ; corriger l'expression.</translation>
    </message>
    <message>
        <source>Write the value as the example does.</source>
        <translation>Écrire la valeur sous la forme de l'exemple.</translation>
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
        <source>Writing the plates</source>
        <translation>Écriture des planches</translation>
    </message>
    <message>
        <source>Zones and sectors</source>
        <translation>Zones et secteurs</translation>
    </message>
    <message>
        <source>Zones are a partition of the document: two rules on one place, or none, are a legal fault.</source>
        <translation>Les zones sont une partition du document : deux règles au même endroit, ou aucune, sont une faute de droit.</translation>
    </message>
    <message>
        <source>Zones beside the cadastre</source>
        <translation>Des zones à côté du cadastre</translation>
    </message>
    <message>
        <source>Zones of a plan and sectors of a municipal map in one document.</source>
        <translation>Zones d'un plan et secteurs d'une carte communale dans un même document.</translation>
    </message>
    <message>
        <source>Zones of the written regulation</source>
        <translation>Zones du règlement écrit</translation>
    </message>
    <message>
        <source>Zones or sectors, prescriptions, information, servitudes, dressing; by name, else by their fields.</source>
        <translation>Zones ou secteurs, prescriptions, informations, servitudes, habillage ; reconnus au nom, sinon aux champs.</translation>
    </message>
    <message>
        <source>Zones overlap or leave gaps</source>
        <translation>Des zones se recouvrent ou laissent des lacunes</translation>
    </message>
    <message>
        <source>Zones that overlap, or that surround the gap</source>
        <translation>Zones qui se recouvrent, ou qui entourent la lacune</translation>
    </message>
    <message>
        <source>Zones: each pair of neighbours for overlaps, the holes of their union for gaps, down to a hundredth of a m².</source>
        <translation>Zones : chaque paire de voisines pour les recouvrements, les trous de leur réunion pour les lacunes, jusqu'au centième de m².</translation>
    </message>
    <message>
        <source>Zoning without zone labels: {names}.</source>
        <translation>Zonage sans étiquettes de zone : {names}.</translation>
    </message>
    <message>
        <source>a booklet has one chapter at least.</source>
        <translation>un livret a au moins un chapitre.</translation>
    </message>
    <message>
        <source>a legend</source>
        <translation>une légende</translation>
    </message>
    <message>
        <source>a list is expected.</source>
        <translation>une liste est attendue.</translation>
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
        <source>a text is expected.</source>
        <translation>un texte est attendu.</translation>
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
        <source>an object with “algorithme” and “parametres” is expected.</source>
        <translation>un objet avec « algorithme » et « parametres » est attendu.</translation>
    </message>
    <message>
        <source>an object with “titre”, “texte” and “cartes” is expected.</source>
        <translation>un objet avec « titre », « texte » et « cartes » est attendu.</translation>
    </message>
    <message>
        <source>and {count} findings alike</source>
        <translation>et {count} constat{count:|s} semblable{count:|s}</translation>
    </message>
    <message>
        <source>another limit</source>
        <translation>autre limite</translation>
    </message>
    <message>
        <source>auto and rondes: round bounds close to natural breaks; jenks: exact breaks; seuils: those of BOUNDS.</source>
        <translation>auto et rondes : seuils ronds proches des seuils naturels ; jenks : seuils exacts ; seuils : ceux de BOUNDS.</translation>
    </message>
    <message>
        <source>auto: by the metadata, else by the fields that are there.</source>
        <translation>auto : par les métadonnées, sinon par les champs présents.</translation>
    </message>
    <message>
        <source>auto: circles for a count, classes for a rate, around zero for a change, colours for words.</source>
        <translation>auto : cercles pour un effectif, classes pour un taux, autour de zéro pour une évolution, couleurs pour des catégories.</translation>
    </message>
    <message>
        <source>décalé or autre limite</source>
        <translation>décalé ou autre limite</translation>
    </message>
    <message>
        <source>erreur, avertissement or information</source>
        <translation>erreur, avertissement ou information</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>habiller gives the style; defaire gives back the styles and the order from before.</source>
        <translation>habiller donne le style ; defaire rend les styles et l'ordre d'avant.</translation>
    </message>
    <message>
        <source>intercommunal plan (PLUi)</source>
        <translation>plan intercommunal (PLUi)</translation>
    </message>
    <message>
        <source>kinds of error</source>
        <translation>sortes d'erreur</translation>
    </message>
    <message>
        <source>kinds of warning</source>
        <translation>sortes d'avertissement</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d'une minute</translation>
    </message>
    <message>
        <source>local plan (PLU)</source>
        <translation>plan local (PLU)</translation>
    </message>
    <message>
        <source>municipal map</source>
        <translation>carte communale</translation>
    </message>
    <message>
        <source>national: a colour a type. plan: a shade a label, each named in the legend, as on a plan on paper. noir: greys under prescriptions in black.</source>
        <translation>national : une couleur par type. plan : une nuance par libellé, chacun nommé en légende, comme sur un plan papier. noir : des gris sous des prescriptions en noir.</translation>
    </message>
    <message>
        <source>no parcel within reach</source>
        <translation>aucune parcelle à portée</translation>
    </message>
    <message>
        <source>not in the standard</source>
        <translation>hors du standard</translation>
    </message>
    <message>
        <source>of zones</source>
        <translation>de zones</translation>
    </message>
    <message>
        <source>off the cadastre</source>
        <translation>décalé du cadastre</translation>
    </message>
    <message>
        <source>on the cadastre</source>
        <translation>sur le cadastre</translation>
    </message>
    <message>
        <source>recouvrement, lacune, trou, hors_territoire or non_couvert</source>
        <translation>recouvrement, lacune, trou, hors_territoire ou non_couvert</translation>
    </message>
    <message>
        <source>the author and the date</source>
        <translation>l'auteur et la date</translation>
    </message>
    <message>
        <source>the parameters of the algorithm are expected.</source>
        <translation>les paramètres du traitement sont attendus.</translation>
    </message>
    <message>
        <source>the sources</source>
        <translation>les sources</translation>
    </message>
    <message>
        <source>the text is too long.</source>
        <translation>le texte est trop long.</translation>
    </message>
    <message>
        <source>unknown: {names}; known: {known}.</source>
        <translation>inconnu : {names} ; connu : {known}.</translation>
    </message>
    <message>
        <source>what a portal would refuse, as we read the standard</source>
        <translation>ce qu'un portail refuserait, d'après notre lecture du standard</translation>
    </message>
    <message>
        <source>words and their meanings are expected.</source>
        <translation>des mots et leur sens sont attendus.</translation>
    </message>
    <message>
        <source>{algorithm} makes no map of a booklet; these do: {known}.</source>
        <translation>{algorithm} ne fait pas de carte d'un livret ; ceux-ci en font : {known}.</translation>
    </message>
    <message>
        <source>{count} commune{count:|s} listed twice.</source>
        <translation>{count} commune{count:|s} en double.</translation>
    </message>
    <message>
        <source>{count} empty file{count:|s} (0 byte).</source>
        <translation>{count} fichier{count:|s} vide{count:|s} (0 octet).</translation>
    </message>
    <message>
        <source>{count} errors against the standard: {faults}.</source>
        <translation>{count} erreur{count:|s} contre le standard : {faults}.</translation>
    </message>
    <message>
        <source>{count} field{count:|s} that the standard does not know: {names}.</source>
        <translation>{count} champ{count:|s} que le standard ne connaît pas : {names}.</translation>
    </message>
    <message>
        <source>{count} files of an earlier run removed: {names}.</source>
        <translation>{count} fichier{count:|s} d'un export précédent retiré{count:|s} : {names}.</translation>
    </message>
    <message>
        <source>{count} file{count:|s} in the wrong folder.</source>
        <translation>{count} fichier{count:|s} dans un autre dossier que le sien.</translation>
    </message>
    <message>
        <source>{count} file{count:|s} of another commune or date than the folder.</source>
        <translation>{count} fichier{count:|s} d'une autre commune ou d'une autre date que le dossier.</translation>
    </message>
    <message>
        <source>{count} file{count:|s} that the standard does not expect.</source>
        <translation>{count} fichier{count:|s} que le standard n'attend pas.</translation>
    </message>
    <message>
        <source>{count} findings forbid publishing: see the checks.</source>
        <translation>{count} constat{count:|s} {count:interdit|interdisent} la publication : voyez les vérifications.</translation>
    </message>
    <message>
        <source>{count} folder{count:|s} missing: {names}.</source>
        <translation>{count} dossier{count:|s} manquant{count:|s} : {names}.</translation>
    </message>
    <message>
        <source>{count} identifier{count:|s} given to several objects.</source>
        <translation>{count} identifiant{count:|s} donné{count:|s} à plusieurs objets.</translation>
    </message>
    <message>
        <source>{count} invalid geometries repaired.</source>
        <translation>{count} géométrie{count:|s} invalide{count:|s} réparée{count:|s}.</translation>
    </message>
    <message>
        <source>{count} invalid geometr{count:y|ies}.</source>
        <translation>{count} géométrie{count:|s} invalide{count:|s}.</translation>
    </message>
    <message>
        <source>{count} maps; {most} at most.</source>
        <translation>{count} carte{count:|s} ; {most} au plus.</translation>
    </message>
    <message>
        <source>{count} name{count:|s} with accents, spaces or signs.</source>
        <translation>{count} nom{count:|s} avec accents, espaces ou signes.</translation>
    </message>
    <message>
        <source>{count} object{count:|s} drawn twice.</source>
        <translation>{count} objet{count:|s} dessiné{count:|s} deux fois.</translation>
    </message>
    <message>
        <source>{count} object{count:|s} in several parts.</source>
        <translation>{count} objet{count:|s} en plusieurs parties.</translation>
    </message>
    <message>
        <source>{count} object{count:|s} under the national rules (RNU) not entered as the standard asks.</source>
        <translation>{count} objet{count:|s} au règlement national (RNU) saisi{count:|s} autrement que le standard le demande.</translation>
    </message>
    <message>
        <source>{count} object{count:|s} without geometry.</source>
        <translation>{count} objet{count:|s} sans géométrie.</translation>
    </message>
    <message>
        <source>{count} of them; {most} at most.</source>
        <translation>{count} au total ; {most} au plus.</translation>
    </message>
    <message>
        <source>{count} of {all} names have no room on the map.</source>
        <translation>Noms sans place sur la carte : {count} sur {all}.</translation>
    </message>
    <message>
        <source>{count} of {all} names have no room on the map: numbers and a list.</source>
        <translation>Noms sans place sur la carte : {count} sur {all} ; des numéros et une liste les remplacent.</translation>
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
        <source>{count} place{count:|s}, {area} m² in all; the largest {most} m², {width} m wide.</source>
        <translation>{count} lieu{count:|x}, {area} m² en tout ; le plus grand {most} m², large de {width} m.</translation>
    </message>
    <message>
        <source>{count} plate{count:|s} in {paper} at 1/{scale}, and an assembly plan.</source>
        <translation>{count} planche{count:|s} en {paper} au 1/{scale}, et un tableau d'assemblage.</translation>
    </message>
    <message>
        <source>{count} rows name no unit in {field}: left out.</source>
        <translation>Lignes qui ne nomment aucune unité dans {field}, laissées de côté : {count}.</translation>
    </message>
    <message>
        <source>{count} rows say that they are in force (ETAT 03).</source>
        <translation>{count} ligne{count:|s} se {count:dit|disent} opposable{count:|s} (ETAT 03).</translation>
    </message>
    <message>
        <source>{count} table{count:|s} without all {count:its|their} files.</source>
        <translation>{count} table{count:|s} sans {count:tous ses|tous leurs} fichiers.</translation>
    </message>
    <message>
        <source>{count} text{count:|s} with apostrophes, spaces or dates to set, first “{item}”.</source>
        <translation>{count} texte{count:|s} dont les apostrophes, les espaces ou les dates sont à composer, d'abord « {item} ».</translation>
    </message>
    <message>
        <source>{count} units have both values; a map of two rates needs {least}.</source>
        <translation>{count} unité{count:|s} {count:a|ont} les deux valeurs ; une carte de deux taux en demande {least}.</translation>
    </message>
    <message>
        <source>{count} units have no value that can be shown.</source>
        <translation>{count} unité{count:|s} {count:n'a|n'ont} pas de valeur qui puisse être montrée.</translation>
    </message>
    <message>
        <source>{count} zone{count:|s} of the regulation {count:is|are} not drawn: {names}.</source>
        <translation>{count} zone{count:|s} du règlement sans dessin : {names}.</translation>
    </message>
    <message>
        <source>{family}, standard of {year}; our controls find {errors} kinds of error, {warnings} of warning, {infos} of remark.</source>
        <translation>{family}, standard de {year} ; nos contrôles trouvent {errors} {errors:sorte|sortes} d'erreur, {warnings} d'avertissement, {infos} de remarque.</translation>
    </message>
    <message>
        <source>{fields}: « {value} » is not in the list.</source>
        <translation>{fields} : « {value} » n'est pas dans la liste.</translation>
    </message>
    <message>
        <source>{field} holds no count: a denominator or a surface makes no sense under it.</source>
        <translation>{field} ne contient pas un effectif : un dénominateur ou une surface n'a pas de sens dessous.</translation>
    </message>
    <message>
        <source>{field} holds {length} characters only.</source>
        <translation>{field} ne contient que {length} caractère{length:|s}.</translation>
    </message>
    <message>
        <source>{field} is empty for {count} object{count:|s} that must have it.</source>
        <translation>{field} est vide pour {count} objet{count:|s} qui {count:doit|doivent} l'avoir.</translation>
    </message>
    <message>
        <source>{field} is empty for {count} object{count:|s}.</source>
        <translation>{field} est vide pour {count} objet{count:|s}.</translation>
    </message>
    <message>
        <source>{field} is no count: units that hold several rows need counts, a rate is that of their sums. Give the count as the indicator and its denominator.</source>
        <translation>{field} n'est pas un effectif : des unités qui réunissent plusieurs lignes demandent des effectifs, un taux est celui de leurs sommes. Donnez l'effectif comme indicateur, et son dénominateur.</translation>
    </message>
    <message>
        <source>{field} is of type {kind}.</source>
        <translation>{field} est de type {kind}.</translation>
    </message>
    <message>
        <source>{field} names no unit.</source>
        <translation>{field} ne nomme aucune unité.</translation>
    </message>
    <message>
        <source>{field}: damaged accents, as in « {value} ».</source>
        <translation>{field} : accents abîmés, comme dans « {value} ».</translation>
    </message>
    <message>
        <source>{field}: its name says nothing of what it holds; from its values it is taken for: {held}. Choose KIND if it is something else.</source>
        <translation>{field} : son nom ne dit rien de ce qu'il contient ; d'après ses valeurs, il est pris pour : {held}. Choisissez KIND si c'est autre chose.</translation>
    </message>
    <message>
        <source>{field}: texts of up to {most} characters.</source>
        <translation>{field} : textes jusqu'à {most} caractères.</translation>
    </message>
    <message>
        <source>{field}: values that may be two numbers each: {values}. Write them without a sign between thousands.</source>
        <translation>{field} : valeurs qui peuvent être deux nombres : {values}. Écrivez-les sans signe entre les milliers.</translation>
    </message>
    <message>
        <source>{field}: {count} values are not numbers: {values}. Correct them, or empty them where nothing is known.</source>
        <translation>{field} : {count} valeur{count:|s} ne {count:est|sont} pas des nombres : {values}. Corrigez-les, ou videz-les où rien n'est connu.</translation>
    </message>
    <message>
        <source>{field}: {value} is not in the delivery.</source>
        <translation>{field} : {value} n'est pas dans la livraison.</translation>
    </message>
    <message>
        <source>{field}: {value}.</source>
        <translation>{field} : {value}.</translation>
    </message>
    <message>
        <source>{field}: « {value} » is not in the list.</source>
        <translation>{field} : « {value} » n'est pas dans la liste.</translation>
    </message>
    <message>
        <source>{field}: « {value} » is written {meant}.</source>
        <translation>{field} : « {value} » s'écrit {meant}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {fault}</source>
        <translation>{file} est illisible : {fault}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}</source>
        <translation>{file} ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be written; is it open in another program?{told}</source>
        <translation>{file} n'a pas pu être écrit ; est-il ouvert dans un autre logiciel ?{told}</translation>
    </message>
    <message>
        <source>{file} is a folder. Give the name of a file.</source>
        <translation>{file} est un dossier. Indiquez le nom d'un fichier.</translation>
    </message>
    <message>
        <source>{file} is larger than 5 MiB.</source>
        <translation>{file} dépasse 5 Mio.</translation>
    </message>
    <message>
        <source>{file} is not a booklet: an object with “titre” and “chapitres” is expected.</source>
        <translation>{file} n'est pas un livret : un objet avec « titre » et « chapitres » est attendu.</translation>
    </message>
    <message>
        <source>{file} is not a layout template. Save one from the layout window of QGIS (.qpt).</source>
        <translation>{file} n'est pas un gabarit de mise en page. Enregistrez-en un depuis la fenêtre de mise en page de QGIS (.qpt).</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there, or choose another name.</source>
        <translation>{file} est ouvert dans un autre logiciel. Fermez-le là, ou choisissez un autre nom.</translation>
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
        <source>{file}: fonts that are not in the file: {names}.</source>
        <translation>{file} : polices qui ne sont pas dans le fichier : {names}.</translation>
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
        <source>{file}: scale {scale}.</source>
        <translation>{file} : échelle {scale}.</translation>
    </message>
    <message>
        <source>{file}: the function {call}() is not accepted in a template.</source>
        <translation>{file} : la fonction {call}() n'est pas acceptée dans un gabarit.</translation>
    </message>
    <message>
        <source>{file}: the image has {width} x {height} pixels; the page has {page_width} x {page_height}.</source>
        <translation>{file} : l'image fait {width} x {height} pixels ; la page en fait {page_width} x {page_height}.</translation>
    </message>
    <message>
        <source>{file}: the layers of the PDF are not in the file.</source>
        <translation>{file} : les calques du PDF ne sont pas dans le fichier.</translation>
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
        <source>{file}: {count} pages, {maps} maps.</source>
        <translation>{file} : {count} pages, {maps} cartes.</translation>
    </message>
    <message>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>{folder}: no water, woods, roads, railways or buildings of BD TOPO were found there.</source>
        <translation>{folder} : ni eau, ni bois, ni routes, ni voies ferrées, ni bâtiments de la BD TOPO n'y ont été trouvés.</translation>
    </message>
    <message>
        <source>{groups} makes one PDF for each value: it goes with the format pdf and the mode {single}.</source>
        <translation>{groups} fait un PDF par valeur : il va avec le format pdf et le mode {single}.</translation>
    </message>
    <message>
        <source>{item} is at {scale} and has no scale bar of its own.</source>
        <translation>{item} est au {scale} et n'a pas sa propre barre d'échelle.</translation>
    </message>
    <message>
        <source>{item} is turned by {angle}°, and no arrow turns with it.</source>
        <translation>{item} est tournée de {angle}°, et aucune flèche ne tourne avec elle.</translation>
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
        <source>{item}: classes whose colour is nowhere on the map: {names}.</source>
        <translation>{item} : classes dont la couleur n'est nulle part sur la carte : {names}.</translation>
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
        <source>{item}: {count} classes told apart by their colour alone; more than {most} cannot be read.</source>
        <translation>{item} : {count} classes distinguées par leur seule couleur ; plus de {most} ne se lisent pas.</translation>
    </message>
    <message>
        <source>{kind}, standard of {year}</source>
        <translation>{kind}, standard de {year}</translation>
    </message>
    <message>
        <source>{label} is of the type {kind}.</source>
        <translation>{label} est de type {kind}.</translation>
    </message>
    <message>
        <source>{label} is {types}.</source>
        <translation>{label} est à la fois {types}.</translation>
    </message>
    <message>
        <source>{layer}: 1 page, {time}.</source>
        <translation>{layer} : 1 page, {time}.</translation>
    </message>
    <message>
        <source>{layer}: not all of its features could be read.</source>
        <translation>{layer} : tous ses objets n'ont pas pu être lus.</translation>
    </message>
    <message>
        <source>{layer}: {count} features without geometry.</source>
        <translation>{layer} : {count} entité{count:|s} sans géométrie.</translation>
    </message>
    <message>
        <source>{layer}: {count} pages, {time}.</source>
        <translation>{layer} : {count} page{count:|s}, {time}.</translation>
    </message>
    <message>
        <source>{length} km of the edges of zones ({share} %) lie {low} to {high} m from the cadastre.</source>
        <translation>{length} km des bords de zones ({share} %) sont à {low} à {high} m du cadastre.</translation>
    </message>
    <message>
        <source>{most} classes at most: more shades are not told apart.</source>
        <translation>{most} classes au plus : au-delà, les teintes ne se distinguent pas.</translation>
    </message>
    <message>
        <source>{names}: the booklet decides where its pages go.</source>
        <translation>{names} : c'est le livret qui décide où vont ses pages.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} ne s'ouvre pas.</translation>
    </message>
    <message>
        <source>{name} is generalised data for {finest} at most; the map is at {scale}.</source>
        <translation>{name} : donnée généralisée, lisible jusqu'à {finest} ; la carte est à {scale}.</translation>
    </message>
    <message>
        <source>{name} is not a file beside the booklet.</source>
        <translation>{name} n'est pas un fichier à côté du livret.</translation>
    </message>
    <message>
        <source>{name} written: 1 page.</source>
        <translation>{name} écrit : 1 page.</translation>
    </message>
    <message>
        <source>{name} written: {count} pages.</source>
        <translation>{name} écrit : {count} page{count:|s}.</translation>
    </message>
    <message>
        <source>{name}: a count ({field}) is drawn as surfaces in classes.</source>
        <translation>{name} : un effectif ({field}) est dessiné en aplats par classes.</translation>
    </message>
    <message>
        <source>{name}: classes in order have colours without order.</source>
        <translation>{name} : des classes ordonnées ont des couleurs sans ordre.</translation>
    </message>
    <message>
        <source>{name}: colours of two directions, but no value of the classes is their middle.</source>
        <translation>{name} : couleurs à deux sens, mais aucune valeur des classes n'en est le milieu.</translation>
    </message>
    <message>
        <source>{name}: zone types outside the standard: {values}.</source>
        <translation>{name} : types de zone hors standard : {values}.</translation>
    </message>
    <message>
        <source>{name}: {length} m of edges lie beside those of the parcels on this map, {near} to {far} m off.</source>
        <translation>{name} : {length} m de bords sont à côté de ceux des parcelles sur cette carte, décalés de {near} à {far} m.</translation>
    </message>
    <message>
        <source>{name}: {overlaps} overlap{overlaps:|s} and {gaps} gap{gaps:|s} between zones, {area} m² in all.</source>
        <translation>{name} : {overlaps} recouvrement{overlaps:|s} et {gaps} lacune{gaps:|s} entre zones, {area} m² en tout.</translation>
    </message>
    <message>
        <source>{parameters}: the template {template} has one map.</source>
        <translation>{parameters} : le gabarit {template} n'a qu'une carte.</translation>
    </message>
    <message>
        <source>{parameter} has {length} characters; {least} to {most} are expected.</source>
        <translation>{parameter} a {length} caractère{length:|s} ; {least} à {most} sont attendus.</translation>
    </message>
    <message>
        <source>{parameter}: “{words}” is not a scale: write 25000 or 1/25000.</source>
        <translation>{parameter} : « {words} » n'est pas une échelle : écrivez 25000 ou 1/25000.</translation>
    </message>
    <message>
        <source>{table} was not given: zones were not checked.</source>
        <translation>{table} n'a pas été donnée : les zones n'ont pas été contrôlées.</translation>
    </message>
    <message>
        <source>{title} is missing.</source>
        <translation>Il manque : {title}.</translation>
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
        <source>{value} ({label}) is not drawn in this table.</source>
        <translation>{value} ({label}) ne se dessine pas dans cette table.</translation>
    </message>
    <message>
        <source>{where}: {fault}</source>
        <translation>{where} : {fault}</translation>
    </message>
    <message>
        <source>{zone} is in no chapter of the regulation.</source>
        <translation>{zone} n'est dans aucun chapitre du règlement.</translation>
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
