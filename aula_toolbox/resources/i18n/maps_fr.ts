<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>Add the zone labels; correct the zone types in the data.</source>
        <translation>Ajouter les étiquettes de zone ; corriger les types de zone dans les données.</translation>
    </message>
    <message>
        <source>At {scale}, {what} does not fit in the frame (complete at {complete}).</source>
        <translation>À {scale}, {what} dépasse du cadre (échelle complète : {complete}).</translation>
    </message>
    <message>
        <source>Change a colour, or add a hatch or labels.</source>
        <translation>Changer une couleur, ou ajouter une hachure ou des étiquettes.</translation>
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
        <source>Correct the path of the picture, or the logo in the token file.</source>
        <translation>Corriger le chemin de l'image, ou le logo dans le fichier de charte.</translation>
    </message>
    <message>
        <source>Darken the text or lighten its background.</source>
        <translation>Foncer le texte ou éclaircir son fond.</translation>
    </message>
    <message>
        <source>Fill in the source in the layer's properties, or give SOURCES.</source>
        <translation>Renseigner la source dans les propriétés de la couche, ou donner SOURCES.</translation>
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
        <source>Missing logo: {picture}.</source>
        <translation>Logo absent : {picture}.</translation>
    </message>
    <message>
        <source>Missing picture: {picture}.</source>
        <translation>Image absente : {picture}.</translation>
    </message>
    <message>
        <source>Newer data are in the catalogue for: {names}.</source>
        <translation>Le catalogue propose des données plus récentes pour : {names}.</translation>
    </message>
    <message>
        <source>Not a plain file name: {names}.</source>
        <translation>Ce n'est pas un simple nom de fichier : {names}.</translation>
    </message>
    <message>
        <source>Opacity or effects that vector output would lose, so the map is printed as an image: {names}.</source>
        <translation>Opacité ou effets que la sortie vectorielle perdrait ; la carte est donc imprimée en image : {names}.</translation>
    </message>
    <message>
        <source>Print at 100 %, without fitting to the page.</source>
        <translation>Imprimer à 100 %, sans ajuster à la page.</translation>
    </message>
    <message>
        <source>Put the item back from the template, make it visible and move it inside the page.</source>
        <translation>Reprendre l'élément du gabarit, le rendre visible et le placer dans la page.</translation>
    </message>
    <message>
        <source>Refresh the layer from the Catalogue.</source>
        <translation>Actualiser la couche depuis le Catalogue.</translation>
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
        <source>Scale {scale} in {paper}, {count} page(s).</source>
        <translation>Échelle {scale} en {paper}, {count} page(s).</translation>
    </message>
    <message>
        <source>Set the map to Lambert-93 (EPSG:2154).</source>
        <translation>Mettre la carte en Lambert-93 (EPSG:2154).</translation>
    </message>
    <message>
        <source>Shorten the text, enlarge its item, or move the items apart.</source>
        <translation>Raccourcir le texte, agrandir son cadre ou écarter les éléments.</translation>
    </message>
    <message>
        <source>Source to be given for: {names}.</source>
        <translation>Source à renseigner pour : {names}.</translation>
    </message>
    <message>
        <source>Template {name} is unknown; the templates are {known}.</source>
        <translation>Gabarit {name} inconnu ; les gabarits sont {known}.</translation>
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
        <source>The map is in {crs}: its scale is not true.</source>
        <translation>La carte est en {crs} : son échelle n'est pas vraie.</translation>
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
        <source>The scale {scale} is not a round scale.</source>
        <translation>L'échelle {scale} n'est pas une échelle ronde.</translation>
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
        <source>Withdrawn from the catalogue: {names}.</source>
        <translation>Retiré du catalogue : {names}.</translation>
    </message>
    <message>
        <source>Write the title; correct the expression.</source>
        <translation>Écrire le titre ; corriger l'expression.</translation>
    </message>
    <message>
        <source>Zoning without zone labels: {names}.</source>
        <translation>Zonage sans étiquettes de zone : {names}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {fault}</source>
        <translation>{file} est illisible : {fault}</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} est un dossier.</translation>
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
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>{item} is hidden.</source>
        <translation>{item} est masqué.</translation>
    </message>
    <message>
        <source>{item} lies outside the page.</source>
        <translation>{item} est hors de la page.</translation>
    </message>
    <message>
        <source>{item} lies over {other}.</source>
        <translation>{item} recouvre {other}.</translation>
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
        <source>{item}: names of the database in the legend: {names}.</source>
        <translation>{item} : noms de base de données dans la légende : {names}.</translation>
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
        <translation>{item} : {count} classes ; au-delà de {most} la légende ne se lit plus.</translation>
    </message>
    <message>
        <source>{name} is generalised data for {finest} at most; the map is at {scale}.</source>
        <translation>{name} : donnée généralisée, lisible jusqu'à {finest} ; la carte est à {scale}.</translation>
    </message>
    <message>
        <source>{name}: zone types outside the standard: {values}.</source>
        <translation>{name} : types de zone hors standard : {values}.</translation>
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
        <translation>{token} : {count} couleurs, il en faut {expected}.</translation>
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
        <source>“{one}” and “{other}” look alike (dE {gap}).</source>
        <translation>« {one} » et « {other} » se ressemblent (dE {gap}).</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” look alike to blue-blind readers (dE {gap}).</source>
        <translation>« {one} » et « {other} » se confondent en vision tritanope (dE {gap}).</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” look alike to green-blind readers (dE {gap}).</source>
        <translation>« {one} » et « {other} » se confondent en vision deutéranope (dE {gap}).</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” look alike to red-blind readers (dE {gap}).</source>
        <translation>« {one} » et « {other} » se confondent en vision protanope (dE {gap}).</translation>
    </message>
</context>
</TS>
