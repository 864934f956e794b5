<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>1: the greatest need; empty without a score, without a yard, or not open</source>
        <translation>1 : le plus grand besoin ; vide sans score, sans cour, ou si l'école n'est pas ouverte</translation>
    </message>
    <message>
        <source>A .qpt with the item ids of the bundled templates; replaces the template.</source>
        <translation>Un .qpt qui suit les identifiants d'éléments des gabarits fournis ; remplace le gabarit.</translation>
    </message>
    <message>
        <source>A network of open yards</source>
        <translation>Un réseau de cours ouvertes</translation>
    </message>
    <message>
        <source>A rain of 10 mm leaves {volume} m³ on the sealed yard.</source>
        <translation>Une pluie de 10 mm laisse {volume} m³ sur la cour imperméable.</translation>
    </message>
    <message>
        <source>A row for each kind of ground of each yard.</source>
        <translation>Une ligne par nature de sol de chaque cour.</translation>
    </message>
    <message>
        <source>A young plantation shades and cools less for ten to twenty years.</source>
        <translation>Une jeune plantation ombre et rafraîchit moins pendant dix à vingt ans.</translation>
    </message>
    <message>
        <source>After minus before, in °C.</source>
        <translation>Après moins avant, en °C.</translation>
    </message>
    <message>
        <source>Air by day (°C)</source>
        <translation>Air le jour (°C)</translation>
    </message>
    <message>
        <source>Air by night (°C)</source>
        <translation>Air la nuit (°C)</translation>
    </message>
    <message>
        <source>Air temperature by day</source>
        <translation>Température de l'air de jour</translation>
    </message>
    <message>
        <source>Air temperature by night</source>
        <translation>Température de l'air de nuit</translation>
    </message>
    <message>
        <source>All criteria are known for all grounds measured.</source>
        <translation>Tous les critères sont connus pour tous les terrains mesurés.</translation>
    </message>
    <message>
        <source>All criteria are known.</source>
        <translation>Tous les critères sont connus.</translation>
    </message>
    <message>
        <source>Altitudes of the ground, for the slope.</source>
        <translation>Altitudes du sol, pour la pente.</translation>
    </message>
    <message>
        <source>An expression, such as "rang" &lt;= 10. Empty: all of them.</source>
        <translation>Une expression, comme "rang" &lt;= 10. Vide : toutes.</translation>
    </message>
    <message>
        <source>Annuaire de l'éducation, as a layer or a table: names, numbers (UAI), status and pupils. Without it pupils are not known.</source>
        <translation>Annuaire de l'éducation, en couche ou en table : noms, numéros (UAI), statut et élèves. Sans lui, les élèves ne sont pas connus.</translation>
    </message>
    <message>
        <source>Another work, the whole yard made again: {low} to {high} EUR.</source>
        <translation>Autre chantier, la cour entière refaite : {low} à {high} €.</translation>
    </message>
    <message>
        <source>Area of the ground; empty when there is none</source>
        <translation>Surface du terrain ; vide quand il n'y en a pas</translation>
    </message>
    <message>
        <source>Area of the group in the yard</source>
        <translation>Surface de ce sol dans la cour</translation>
    </message>
    <message>
        <source>Areas are counted in pixels of {side} m: each is sure to about one pixel.</source>
        <translation>Les surfaces sont comptées en pixels de {side} m : chacune est sûre à un pixel près environ.</translation>
    </message>
    <message>
        <source>BD TOPO activity zones (zone_d_activite_ou_d_interet), your own polygons of grounds (those of 'School grounds' corrected by hand, for instance), or points of the education directory with PARCELS.</source>
        <translation>Zones d'activité de la BD TOPO (zone_d_activite_ou_d_interet), vos propres polygones de terrains (ceux d'« Emprises scolaires » corrigés à la main, par exemple), ou points de l'annuaire de l'éducation avec PARCELS.</translation>
    </message>
    <message>
        <source>BD TOPO batiment: what is built on a ground is no yard; heights give the shade.</source>
        <translation>BD TOPO batiment : ce qui est bâti sur un terrain n'est pas de la cour ; les hauteurs donnent l'ombre.</translation>
    </message>
    <message>
        <source>BD TOPO terrain_de_sport: they stay in the yard and are told.</source>
        <translation>BD TOPO terrain_de_sport : ils restent dans la cour et sont dits.</translation>
    </message>
    <message>
        <source>BD TOPO zone_de_vegetation, when there is no raster. It shows woods, not the trees of a yard.</source>
        <translation>BD TOPO zone_de_vegetation, quand il n'y a pas de raster. Elle montre les bois, pas les arbres d'une cour.</translation>
    </message>
    <message>
        <source>Bands of other towns, of yards of one or two thousand m², never added; for a larger yard they say little, and none is an estimate of works.</source>
        <translation>Fourchettes d'autres villes, pour des cours de mille ou deux mille m², jamais ajoutées ; pour une cour plus grande elles disent peu, et aucune n'est un devis.</translation>
    </message>
    <message>
        <source>Bare permeable ground</source>
        <translation>Sol nu perméable</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Biodiversity</source>
        <translation>Biodiversité</translation>
    </message>
    <message>
        <source>Both states are recomputed in full on the same pixels by the model of 'Before / after' of the heat.</source>
        <translation>Les deux états sont recalculés en entier sur les mêmes pixels par le modèle d'« Avant / après » de la chaleur.</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Buildings on the ground</source>
        <translation>Bâtiments sur le terrain</translation>
    </message>
    <message>
        <source>Buildings that the edge of the ground cuts</source>
        <translation>Bâtiments que le bord du terrain coupe</translation>
    </message>
    <message>
        <source>By the model the air of the yards changes by less than {least} °C by day.</source>
        <translation>Selon le modèle, l'air des cours change de moins de {least} °C le jour.</translation>
    </message>
    <message>
        <source>By the model the air of the yards changes by {low} to {high} °C by day.</source>
        <translation>Selon le modèle, l'air des cours change de {low} à {high} °C le jour.</translation>
    </message>
    <message>
        <source>Change of the air by day</source>
        <translation>Variation de l'air le jour</translation>
    </message>
    <message>
        <source>Change of the air temperature in the yard by day</source>
        <translation>Variation de la température de l'air dans la cour le jour</translation>
    </message>
    <message>
        <source>Change of the air temperature in the yard by night</source>
        <translation>Variation de la température de l'air dans la cour la nuit</translation>
    </message>
    <message>
        <source>Change of the air temperature within 100 m of the ground</source>
        <translation>Variation de la température de l'air à moins de 100 m du terrain</translation>
    </message>
    <message>
        <source>Classes after the projects, or the scheme: a scheme is no drawing.</source>
        <translation>Classes après les projets, ou le schéma : un schéma n'est pas un dessin.</translation>
    </message>
    <message>
        <source>Classes of 'Land cover for heat', in metres.</source>
        <translation>Classes d'« Occupation du sol pour la chaleur », en mètres.</translation>
    </message>
    <message>
        <source>Classes of 'Land cover for heat', or of CoSIA (see LULC_CLASSES). The finer, the better.</source>
        <translation>Classes d'« Occupation du sol pour la chaleur », ou de CoSIA (voir LULC_CLASSES). Plus c'est fin, mieux c'est.</translation>
    </message>
    <message>
        <source>Classes of the raster</source>
        <translation>Classes du raster</translation>
    </message>
    <message>
        <source>CoSIA, or OCS GE or OCS2D, when there is no raster. OCS GE is too coarse to see the trees of a yard: they stay unknown.</source>
        <translation>CoSIA, ou OCS GE ou OCS2D, quand il n'y a pas de raster. L'OCS GE est trop grossière pour voir les arbres d'une cour : ils restent inconnus.</translation>
    </message>
    <message>
        <source>Codes of what must be checked, joined by |; none excludes</source>
        <translation>Codes de ce qui est à vérifier, joints par | ; aucun n'exclut</translation>
    </message>
    <message>
        <source>Coefficients of the sites</source>
        <translation>Coefficients des sites</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Contraintes</translation>
    </message>
    <message>
        <source>Cool places</source>
        <translation>Lieux frais</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Rafraîchissement</translation>
    </message>
    <message>
        <source>Criteria that are absent are never filled: the others weigh more, the completeness falls.</source>
        <translation>Un critère absent n'est jamais rempli : les autres pèsent plus, la complétude baisse.</translation>
    </message>
    <message>
        <source>Criteria that are absent, joined by |</source>
        <translation>Critères absents, joints par |</translation>
    </message>
    <message>
        <source>Criteria that are absent: {names}.</source>
        <translation>Critères absents : {names}.</translation>
    </message>
    <message>
        <source>Criteria that weigh most in its need, joined by |; never the social one</source>
        <translation>Critères qui pèsent le plus dans son besoin, joints par | ; jamais le critère social</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>DGFiP file of the parcels of legal persons: neighbouring parcels of one owner make one ground. Without it a ground is the parcel of its point only.</source>
        <translation>Fichier DGFiP des parcelles des personnes morales : des parcelles voisines d'un même propriétaire font un terrain. Sans lui, un terrain n'est que la parcelle de son point.</translation>
    </message>
    <message>
        <source>Described too little for a scheme, left as they are: {names}.</source>
        <translation>Trop peu décrites pour un schéma, laissées telles quelles : {names}.</translation>
    </message>
    <message>
        <source>Distance over which a park cools around it.</source>
        <translation>Distance sur laquelle un parc rafraîchit autour de lui.</translation>
    </message>
    <message>
        <source>Distance over which the air mixes.</source>
        <translation>Distance sur laquelle l'air se mélange.</translation>
    </message>
    <message>
        <source>Drawn in the ground of each school.</source>
        <translation>Dessinée dans le terrain de chaque école.</translation>
    </message>
    <message>
        <source>Drawn on the map, with their shadows at 13 h.</source>
        <translation>Dessinés sur la carte, avec leurs ombres à 13 h.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Draws of the weights that leave it in its third of the ranking</source>
        <translation>Tirages des poids qui la laissent dans son tiers du classement</translation>
    </message>
    <message>
        <source>Ease is not in the score: what may prevent works stands beside it, so that need is not hidden by difficulty.</source>
        <translation>La facilité n'est pas dans le score : ce qui peut gêner les travaux est à côté, pour que la difficulté ne cache pas le besoin.</translation>
    </message>
    <message>
        <source>Education directory</source>
        <translation>Annuaire de l'éducation</translation>
    </message>
    <message>
        <source>Empty: distances are straight.</source>
        <translation>Vide : distances à vol d'oiseau.</translation>
    </message>
    <message>
        <source>FILTER keeps no school of {layer}.</source>
        <translation>FILTER ne garde aucune école de {layer}.</translation>
    </message>
    <message>
        <source>FILTER: {reason}.</source>
        <translation>FILTER : {reason}.</translation>
    </message>
    <message>
        <source>FLAGS: {layer} is known by no word of schools_drapeaux; it is told as another constraint.</source>
        <translation>FLAGS : aucun mot de schools_drapeaux ne reconnaît {layer} ; elle est dite comme une autre contrainte.</translation>
    </message>
    <message>
        <source>Fictitious outline: nothing is measured.</source>
        <translation>Emprise fictive : rien n'est mesuré.</translation>
    </message>
    <message>
        <source>Fictitious outlines, rebuilt grounds, schools without ground, buildings cut by an edge.</source>
        <translation>Emprises fictives, terrains reconstruits, écoles sans terrain, bâtiments coupés par un bord.</translation>
    </message>
    <message>
        <source>File of the sheet</source>
        <translation>Fichier de la fiche</translation>
    </message>
    <message>
        <source>Filosofi table by IRIS: code and median (DISP_MED and its year). Empty: IRIS holds it.</source>
        <translation>Table Filosofi par IRIS : code et médiane (DISP_MED et son année). Vide : elle est dans IRIS.</translation>
    </message>
    <message>
        <source>Folder of the sheets</source>
        <translation>Dossier des fiches</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Give a result of 'Schoolyards to green' or 'School grounds'.</source>
        <translation>Donnez un résultat de « Cours d'école à végétaliser » ou d'« Emprises scolaires ».</translation>
    </message>
    <message>
        <source>Give a result of 'Schoolyards to green'.</source>
        <translation>Donnez un résultat de « Cours d'école à végétaliser ».</translation>
    </message>
    <message>
        <source>Grass, shrubs</source>
        <translation>Herbe, arbustes</translation>
    </message>
    <message>
        <source>Green (%)</source>
        <translation>Végétal (%)</translation>
    </message>
    <message>
        <source>Green share</source>
        <translation>Part végétale</translation>
    </message>
    <message>
        <source>Green share of the yard</source>
        <translation>Part végétale de la cour</translation>
    </message>
    <message>
        <source>Green share: trees and grass, as seen from above</source>
        <translation>Part végétale : arbres et herbe, vus du dessus</translation>
    </message>
    <message>
        <source>Green: {before} % then {after} %. Permeable: {open} % then {opened} %.</source>
        <translation>Végétal : {before} % puis {after} %. Perméable : {open} % puis {opened} %.</translation>
    </message>
    <message>
        <source>Ground minus buildings and pieces too small or too narrow</source>
        <translation>Terrain moins les bâtiments et les morceaux trop petits ou trop étroits</translation>
    </message>
    <message>
        <source>Ground of the school</source>
        <translation>Terrain de l'école</translation>
    </message>
    <message>
        <source>Ground that becomes green</source>
        <translation>Sol qui devient végétal</translation>
    </message>
    <message>
        <source>Ground that must become green to reach the target</source>
        <translation>Sol qui doit devenir végétal pour atteindre la cible</translation>
    </message>
    <message>
        <source>Ground within 100 m, yard included, cooled by 0.1 °C or more by day</source>
        <translation>Sol à moins de 100 m, cour comprise, rafraîchi de 0,1 °C ou plus le jour</translation>
    </message>
    <message>
        <source>Grounds and yards</source>
        <translation>Terrains et cours</translation>
    </message>
    <message>
        <source>Grounds by need: the darker, the greater</source>
        <translation>Terrains selon le besoin : plus c'est foncé, plus il est grand</translation>
    </message>
    <message>
        <source>Grounds to check</source>
        <translation>Terrains à vérifier</translation>
    </message>
    <message>
        <source>Grounds without a yard on the raster ({count}): rows {rows}.</source>
        <translation>Terrains sans cour sur le raster ({count}) : ligne{count:|s} {rows}.</translation>
    </message>
    <message>
        <source>Grounds without it</source>
        <translation>Terrains sans lui</translation>
    </message>
    <message>
        <source>Group of the ground: impermeable, permeable_mineral, herbe, arbre, eau, indefini</source>
        <translation>Nature du sol : impermeable, permeable_mineral, herbe, arbre, eau, indefini</translation>
    </message>
    <message>
        <source>Heat by day</source>
        <translation>Chaleur le jour</translation>
    </message>
    <message>
        <source>Heat: air temperature of the model in the yard, against the coolest tenth of the territory.</source>
        <translation>Chaleur : température de l'air du modèle dans la cour, face au dixième le plus frais du territoire.</translation>
    </message>
    <message>
        <source>Heights (MNH)</source>
        <translation>Hauteurs (MNH)</translation>
    </message>
    <message>
        <source>Heights above ground: 3 m and more is a tree.</source>
        <translation>Hauteurs au-dessus du sol : à partir de 3 m, c'est un arbre.</translation>
    </message>
    <message>
        <source>Highest sealed share that what is described allows</source>
        <translation>Plus grande part imperméable que permet ce qui est décrit</translation>
    </message>
    <message>
        <source>Homes or buildings with their inhabitants (result of 'Population'), or cells of the Filosofi grid: cells of 200 m place people coarsely, and the run says so.</source>
        <translation>Logements ou bâtiments avec leurs habitants (résultat de « Population »), ou carreaux Filosofi : des carreaux de 200 m placent les gens grossièrement, et l'exécution le dit.</translation>
    </message>
    <message>
        <source>Homes or cells with their inhabitants.</source>
        <translation>Logements ou carreaux avec leurs habitants.</translation>
    </message>
    <message>
        <source>How many times the weights are moved to tell the stability.</source>
        <translation>Combien de fois les poids sont déplacés pour dire la stabilité.</translation>
    </message>
    <message>
        <source>INSEE code of the commune, when the directory gives it</source>
        <translation>Code INSEE de la commune, quand l'annuaire le donne</translation>
    </message>
    <message>
        <source>IPS not published: {count} schools of {all}.</source>
        <translation>IPS non publié : {count} école{count:|s} sur {all}.</translation>
    </message>
    <message>
        <source>IRIS</source>
        <translation>IRIS</translation>
    </message>
    <message>
        <source>Identifier of the ground: that of its largest zone</source>
        <translation>Identifiant du terrain : celui de sa plus grande zone</translation>
    </message>
    <message>
        <source>In {count} yards {green} m² become green and {open} m² are unsealed.</source>
        <translation>Dans {count} cours, {green} m² deviennent végétaux et {open} m² sont désimperméabilisés.</translation>
    </message>
    <message>
        <source>Income of the IRIS against the median of the IRIS given</source>
        <translation>Revenu de l'IRIS par rapport à la médiane des IRIS donnés</translation>
    </message>
    <message>
        <source>Incomes by IRIS</source>
        <translation>Revenus par IRIS</translation>
    </message>
    <message>
        <source>Index minus that of the department</source>
        <translation>Indice moins celui du département</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Inhabitants it adds</source>
        <translation>Habitants qu'elle ajoute</translation>
    </message>
    <message>
        <source>Inhabitants of that ground; empty without POPULATION</source>
        <translation>Habitants de ce sol ; vide sans POPULATION</translation>
    </message>
    <message>
        <source>Inhabitants served by the yards opened, in order</source>
        <translation>Habitants servis par les cours ouvertes, dans l'ordre</translation>
    </message>
    <message>
        <source>Inhabitants within 300 m of the yard</source>
        <translation>Habitants à moins de 300 m de la cour</translation>
    </message>
    <message>
        <source>Inhabitants within 500 m of the yard</source>
        <translation>Habitants à moins de 500 m de la cour</translation>
    </message>
    <message>
        <source>It leaves {volume} m³ from the roofs.</source>
        <translation>Elle en laisse {volume} m³ des toits.</translation>
    </message>
    <message>
        <source>Known (%)</source>
        <translation>Connu (%)</translation>
    </message>
    <message>
        <source>LULC describes {count} yards too little (over {limit} % unknown): no scheme is made, rows {rows}.</source>
        <translation>LULC décrit trop peu {count} cours (plus de {limit} % inconnu) : aucun schéma n'est fait, lignes {rows}.</translation>
    </message>
    <message>
        <source>LULC is not the land cover that the figures come from: it is not drawn for {names}.</source>
        <translation>LULC n'est pas l'occupation du sol d'où viennent les chiffres : elle n'est pas dessinée pour {names}.</translation>
    </message>
    <message>
        <source>LULC: classes that are not of {nomenclature} are not described: {codes}.</source>
        <translation>LULC : des classes qui ne sont pas de {nomenclature} restent non décrites : {codes}.</translation>
    </message>
    <message>
        <source>LULC: pixels of {size} m are coarse for a yard: strips of grass and lone trees are not in them.</source>
        <translation>LULC : des pixels de {size} m sont grossiers pour une cour : bandes d'herbe et arbres isolés n'y sont pas.</translation>
    </message>
    <message>
        <source>Land cover (polygons)</source>
        <translation>Occupation du sol (polygones)</translation>
    </message>
    <message>
        <source>Land cover (raster)</source>
        <translation>Occupation du sol (raster)</translation>
    </message>
    <message>
        <source>Land cover after</source>
        <translation>Occupation du sol après</translation>
    </message>
    <message>
        <source>Land register: a ground that is missing or fictitious is rebuilt from them, as an estimate.</source>
        <translation>Cadastre : un terrain qui manque ou qui est fictif est reconstruit à partir d'elles, comme une estimation.</translation>
    </message>
    <message>
        <source>Land-cover classes before</source>
        <translation>Classes d'occupation du sol avant</translation>
    </message>
    <message>
        <source>Largest difference between town and countryside.</source>
        <translation>Plus grand écart entre la ville et la campagne.</translation>
    </message>
    <message>
        <source>Least completeness (%)</source>
        <translation>Complétude minimale (%)</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Mailles</translation>
    </message>
    <message>
        <source>Levels taught on the ground, joined by |</source>
        <translation>Niveaux enseignés sur le terrain, joints par |</translation>
    </message>
    <message>
        <source>Lowest sealed share that what is described allows</source>
        <translation>Plus petite part imperméable que permet ce qui est décrit</translation>
    </message>
    <message>
        <source>Making the sheets</source>
        <translation>Mise en page des fiches</translation>
    </message>
    <message>
        <source>Maps of the yards</source>
        <translation>Cartes des cours</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Mean of T_DAY in the yard</source>
        <translation>Moyenne de T_DAY dans la cour</translation>
    </message>
    <message>
        <source>Mean of T_NIGHT in the yard</source>
        <translation>Moyenne de T_NIGHT dans la cour</translation>
    </message>
    <message>
        <source>Mean slope of the yard; empty without a terrain model</source>
        <translation>Pente moyenne de la cour ; vide sans modèle de terrain</translation>
    </message>
    <message>
        <source>Median income of the IRIS of the ground (INSEE)</source>
        <translation>Revenu médian de l'IRIS du terrain (INSEE)</translation>
    </message>
    <message>
        <source>Mixing distance (m)</source>
        <translation>Distance de mélange (m)</translation>
    </message>
    <message>
        <source>Modelled gaps of the air, not measured ones. Shade under trees is felt far more than they say: no felt temperature is computed here.</source>
        <translation>Des écarts de l'air modélisés, pas mesurés. L'ombre sous les arbres se ressent bien plus qu'ils ne le disent : aucune température ressentie n'est calculée ici.</translation>
    </message>
    <message>
        <source>Name of the school; several are joined by +</source>
        <translation>Nom de l'école ; plusieurs sont joints par +</translation>
    </message>
    <message>
        <source>National number of the school; several are joined by |</source>
        <translation>Numéro national de l'école ; plusieurs sont joints par |</translation>
    </message>
    <message>
        <source>Need (/100)</source>
        <translation>Besoin (/100)</translation>
    </message>
    <message>
        <source>Need = weighted mean of the criteria that are known, between fixed bounds: a school moves no other one.</source>
        <translation>Besoin = moyenne pondérée des critères connus, entre des bornes fixes : une école n'en déplace aucune autre.</translation>
    </message>
    <message>
        <source>Need, 0 to 100, over what is known; empty under MIN_COMPLETE</source>
        <translation>Besoin, de 0 à 100, sur ce qui est connu ; vide sous MIN_COMPLETE</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Neighbours newly served</source>
        <translation>Voisins nouvellement servis</translation>
    </message>
    <message>
        <source>Network: each time the yard that serves most inhabitants who have no cool place at 300 m and no open yard.</source>
        <translation>Réseau : à chaque fois la cour qui sert le plus d'habitants sans lieu frais à 300 m ni cour déjà ouverte.</translation>
    </message>
    <message>
        <source>No ground is known: nothing is measured.</source>
        <translation>Aucun terrain n'est connu : rien n'est mesuré.</translation>
    </message>
    <message>
        <source>No layer given can see the trees of a yard (LULC, CoSIA, TREES or CANOPY): their share is unknown, not 0.</source>
        <translation>Aucune couche donnée ne peut voir les arbres d'une cour (LULC, CoSIA, TREES ou CANOPY) : leur part est inconnue, pas nulle.</translation>
    </message>
    <message>
        <source>No rank: too little is known, or the yard is small, closed or missing.</source>
        <translation>Pas de rang : on en sait trop peu, ou la cour est petite, l'école fermée ou sans terrain.</translation>
    </message>
    <message>
        <source>No yard has a rank: too little is known. What to collect is told below.</source>
        <translation>Aucune cour n'a de rang : on en sait trop peu. Ce qu'il faut recueillir est dit plus bas.</translation>
    </message>
    <message>
        <source>No yard lies on the land cover: nothing is computed.</source>
        <translation>Aucune cour n'est sur l'occupation du sol : rien n'est calculé.</translation>
    </message>
    <message>
        <source>No yard on the raster: nothing is computed.</source>
        <translation>Pas de cour sur le raster : rien n'est calculé.</translation>
    </message>
    <message>
        <source>No yard would serve an inhabitant who has no cool place at 300 m.</source>
        <translation>Aucune cour ne servirait un habitant sans lieu frais à 300 m.</translation>
    </message>
    <message>
        <source>Not a planting plan, not an estimate of works, not an advice on soils: those need a visit and studies.</source>
        <translation>Ni plan de plantation, ni devis de travaux, ni avis sur les sols : il y faut une visite et des études.</translation>
    </message>
    <message>
        <source>Not a planting plan, not an estimate of works: the order of cost is unsealing alone, of other towns.</source>
        <translation>Ni plan de plantation, ni estimation de travaux : l'ordre de coût est celui de la désimperméabilisation seule, dans d'autres villes.</translation>
    </message>
    <message>
        <source>Not computed for this school: 'Schoolyards before / after' does it.</source>
        <translation>Pas calculé pour cette école : « Cours d'école avant / après » le fait.</translation>
    </message>
    <message>
        <source>Not computed: inhabitants or cool places were not given.</source>
        <translation>Non calculé : les habitants ou les lieux frais n'ont pas été donnés.</translation>
    </message>
    <message>
        <source>Not described</source>
        <translation>Non décrit</translation>
    </message>
    <message>
        <source>Not told: the yard is not described well enough, or nothing has to change.</source>
        <translation>Non dit : la cour n'est pas assez décrite, ou rien n'a à changer.</translation>
    </message>
    <message>
        <source>Not told: the yard is not described well enough.</source>
        <translation>Non dit : la cour n'est pas assez décrite.</translation>
    </message>
    <message>
        <source>Nothing changes between the two states.</source>
        <translation>Rien ne change entre les deux états.</translation>
    </message>
    <message>
        <source>Nothing changes in these yards.</source>
        <translation>Rien ne change dans ces cours.</translation>
    </message>
    <message>
        <source>Nothing changes in this yard.</source>
        <translation>Rien ne change dans cette cour.</translation>
    </message>
    <message>
        <source>Nothing more is needed for the order; the visit decides the rest.</source>
        <translation>Rien de plus n'est nécessaire à l'ordre ; la visite décide du reste.</translation>
    </message>
    <message>
        <source>Nowhere does it lose {least} °C or more: what a yard gives is felt in its shade.</source>
        <translation>Nulle part il ne perd {least} °C ou plus : ce qu'une cour apporte se ressent à son ombre.</translation>
    </message>
    <message>
        <source>Number of sheets</source>
        <translation>Nombre de fiches</translation>
    </message>
    <message>
        <source>Number of the piece in the yard, the largest first</source>
        <translation>Numéro du morceau dans la cour, le plus grand d'abord</translation>
    </message>
    <message>
        <source>Number {rank} in the network of yards to open. Opening needs an access of its own and an agreement.</source>
        <translation>Numéro {rank} du réseau de cours à ouvrir. Ouvrir demande un accès séparé et un accord.</translation>
    </message>
    <message>
        <source>One ground a campus: zones that touch are one. A square put at a point is never a ground.</source>
        <translation>Un terrain par groupe scolaire : des zones qui se touchent n'en font qu'un. Un carré posé sur un point n'est jamais un terrain.</translation>
    </message>
    <message>
        <source>One row a ground with both states and what changes.</source>
        <translation>Une ligne par terrain, avec les deux états et ce qui change.</translation>
    </message>
    <message>
        <source>One row a ground with its yard, its need, what would change and why.</source>
        <translation>Une ligne par terrain, avec sa cour, son besoin, ce qui changerait et pourquoi.</translation>
    </message>
    <message>
        <source>One row a ground; a school without one is a row too.</source>
        <translation>Une ligne par terrain ; une école qui n'en a pas est une ligne aussi.</translation>
    </message>
    <message>
        <source>One row a sheet and its file.</source>
        <translation>Une ligne par fiche et son fichier.</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Seulement celles-ci</translation>
    </message>
    <message>
        <source>Open in the evening, it would serve {count} inhabitants without a cool place at 300 m.</source>
        <translation>Ouverte le soir, elle servirait {count} habitant{count:|s} sans lieu frais à 300 m.</translation>
    </message>
    <message>
        <source>Opening a yard out of school hours needs an access of its own and an agreement with the school.</source>
        <translation>Ouvrir une cour hors du temps scolaire demande un accès séparé et un accord avec l'école.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order of cost</source>
        <translation>Ordre de coût</translation>
    </message>
    <message>
        <source>Order of opening</source>
        <translation>Ordre d'ouverture</translation>
    </message>
    <message>
        <source>Order of opening that serves most inhabitants each time</source>
        <translation>Ordre d'ouverture qui sert à chaque fois le plus d'habitants</translation>
    </message>
    <message>
        <source>Other grounds</source>
        <translation>Autres terrains</translation>
    </message>
    <message>
        <source>Other weights would move {count} school of {all} in the order.</source>
        <translation>D'autres poids déplaceraient {count} école sur {all} dans l'ordre.</translation>
    </message>
    <message>
        <source>Other weights would move {count} schools of {all} in the order.</source>
        <translation>D'autres poids déplaceraient {count} école{count:|s} sur {all} dans l'ordre.</translation>
    </message>
    <message>
        <source>Outlines of the IRIS, with their median income (DISP_MED of Filosofi) or with INCOME: it stands for the social position of schools that have no published index, and the run says so.</source>
        <translation>Contours des IRIS, avec leur revenu médian (DISP_MED de Filosofi) ou avec INCOME : il tient lieu de position sociale pour les écoles sans indice publié, et l'exécution le dit.</translation>
    </message>
    <message>
        <source>Own template</source>
        <translation>Gabarit personnel</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Parks, water, cooled buildings that are open to all. Without it nobody is counted as newly served.</source>
        <translation>Parcs, eau, bâtiments rafraîchis ouverts à tous. Sans elle, personne n'est compté comme nouvellement servi.</translation>
    </message>
    <message>
        <source>Part of the ground under buildings, light ones and shelters included</source>
        <translation>Part du terrain sous des bâtiments, légers et préaux compris</translation>
    </message>
    <message>
        <source>Part of the yard that is a sports ground, when they were given</source>
        <translation>Part de la cour en terrain de sport, quand ils ont été donnés</translation>
    </message>
    <message>
        <source>Permeability</source>
        <translation>Perméabilité</translation>
    </message>
    <message>
        <source>Permeable share of the yard</source>
        <translation>Part perméable de la cour</translation>
    </message>
    <message>
        <source>Permeable share: green, bare ground, water</source>
        <translation>Part perméable : végétal, sol nu, eau</translation>
    </message>
    <message>
        <source>Pieces left out: under 50 m2 or narrower than 3 m</source>
        <translation>Morceaux laissés de côté : moins de 50 m2 ou moins de 3 m de large</translation>
    </message>
    <message>
        <source>Planar area of the piece</source>
        <translation>Surface plane du morceau</translation>
    </message>
    <message>
        <source>Points with their crown radius (rayon_m) or crowns: an inventory that covers the schools.</source>
        <translation>Points avec le rayon de leur couronne (rayon_m) ou couronnes : un inventaire qui couvre les écoles.</translation>
    </message>
    <message>
        <source>Polygons with classe (the new class code), or tree points with rayon_m. Empty: TARGET makes a scheme.</source>
        <translation>Polygones avec classe (le nouveau code de classe), ou points d'arbres avec rayon_m. Vide : TARGET fait un schéma.</translation>
    </message>
    <message>
        <source>Pre-diagnosis: no planting plan, no estimate of works, no advice on soils.</source>
        <translation>Prédiagnostic : ni plan de plantation, ni devis, ni avis sur les sols.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Public, private, or private without contract; empty when not known</source>
        <translation>Public, privé, ou privé hors contrat ; vide quand on ne sait pas</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Pupils, summed over the schools of the ground; empty when not known</source>
        <translation>Élèves, en somme sur les écoles du terrain ; vide quand on ne sait pas</translation>
    </message>
    <message>
        <source>Rain of 10 mm (m³)</source>
        <translation>Pluie de 10 mm (m³)</translation>
    </message>
    <message>
        <source>Rainwater used in a mean year, from RAIN_ROOFS</source>
        <translation>Eau de pluie utilisée une année moyenne, de RAIN_ROOFS</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank {rank} of {count}: need {score} on 100, known over {complete} %, stable over {stable} %.</source>
        <translation>Rang {rank} sur {count} : besoin {score} sur 100, connu à {complete} %, stable à {stable} %.</translation>
    </message>
    <message>
        <source>Ranking by need</source>
        <translation>Classement par besoin</translation>
    </message>
    <message>
        <source>Reach of parks (m)</source>
        <translation>Portée des parcs (m)</translation>
    </message>
    <message>
        <source>Reading the classes</source>
        <translation>Lecture des classes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Result of 'Roofs' or 'Rainwater potential': the roofs of each school, with ae_m2 and util_m3_an.</source>
        <translation>Résultat de « Toits » ou de « Potentiel d'eau de pluie » : les toits de chaque école, avec ae_m2 et util_m3_an.</translation>
    </message>
    <message>
        <source>Result of 'Schoolyards before / after', for the sheets of the schools that it holds.</source>
        <translation>Résultat de « Cours d'école avant / après », pour les fiches des écoles qu'il contient.</translation>
    </message>
    <message>
        <source>Result of 'Schoolyards to green' or 'School grounds', all or some of them.</source>
        <translation>Résultat de « Cours d'école à végétaliser » ou d'« Emprises scolaires », tout ou partie.</translation>
    </message>
    <message>
        <source>Result of 'Schoolyards to green': all schools, or the selected ones.</source>
        <translation>Résultat de « Cours d'école à végétaliser » : toutes les écoles, ou celles sélectionnées.</translation>
    </message>
    <message>
        <source>Result of the heat algorithms.</source>
        <translation>Résultat des traitements de chaleur.</translation>
    </message>
    <message>
        <source>Result of the heat algorithms. The surface temperature of a satellite says nothing of a yard: refused.</source>
        <translation>Résultat des traitements de chaleur. La température de surface d'un satellite ne dit rien d'une cour : refusée.</translation>
    </message>
    <message>
        <source>Roofs and their rainwater</source>
        <translation>Toits et leur eau de pluie</translation>
    </message>
    <message>
        <source>Roofs of RAIN_ROOFS on the ground; empty without them</source>
        <translation>Toits de RAIN_ROOFS sur le terrain ; vide sans eux</translation>
    </message>
    <message>
        <source>Row of the table of targets, for the scheme: tiers, cinquieme, moitie, or one of your own.</source>
        <translation>Ligne de la table des cibles, pour le schéma : tiers, cinquieme, moitie, ou l'une des vôtres.</translation>
    </message>
    <message>
        <source>Row of the table of targets: tiers (a third green, a third mixed), cinquieme, moitie, or one of your own.</source>
        <translation>Ligne de la table des cibles : tiers (un tiers végétal, un tiers mixte), cinquieme, moitie, ou l'une des vôtres.</translation>
    </message>
    <message>
        <source>SCENARIO starts from another land cover than the figures: it is left out for {names}.</source>
        <translation>SCENARIO part d'une autre occupation du sol que les chiffres : il est laissé de côté pour {names}.</translation>
    </message>
    <message>
        <source>Scheme of principle: sealed ground turns in a fixed order (not shaded first, then farthest from doors and pitches). It tells how much may change, not where.</source>
        <translation>Schéma de principe : le sol imperméable change dans un ordre fixe (d'abord sans ombre, puis le plus loin des portes et des terrains de sport). Il dit combien peut changer, pas où.</translation>
    </message>
    <message>
        <source>Scheme of principle: where the ground turns is not decided by it.</source>
        <translation>Schéma de principe : il ne décide pas où le sol change.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>School grounds</source>
        <translation>Emprises scolaires</translation>
    </message>
    <message>
        <source>School sheets</source>
        <translation>Fiches école</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Écoles</translation>
    </message>
    <message>
        <source>Schools of the ground</source>
        <translation>Établissements du terrain</translation>
    </message>
    <message>
        <source>Schools without a rank</source>
        <translation>Écoles sans rang</translation>
    </message>
    <message>
        <source>Schoolyards</source>
        <translation>Cours d'école</translation>
    </message>
    <message>
        <source>Schoolyards before / after</source>
        <translation>Cours d'école avant / après</translation>
    </message>
    <message>
        <source>Schoolyards to green</source>
        <translation>Cours d'école à végétaliser</translation>
    </message>
    <message>
        <source>Sealed (%)</source>
        <translation>Imperméable (%)</translation>
    </message>
    <message>
        <source>Sealed ground</source>
        <translation>Sol imperméable</translation>
    </message>
    <message>
        <source>Sealed ground that must open to reach the target</source>
        <translation>Sol imperméable à ouvrir pour atteindre la cible</translation>
    </message>
    <message>
        <source>Sealed ground that opens</source>
        <translation>Sol imperméable qui s'ouvre</translation>
    </message>
    <message>
        <source>Sealed part of the yard; empty when it is not described well enough</source>
        <translation>Sol imperméable de la cour ; vide quand elle n'est pas assez décrite</translation>
    </message>
    <message>
        <source>Sealed share</source>
        <translation>Part imperméable</translation>
    </message>
    <message>
        <source>Sealed share of the yard</source>
        <translation>Part imperméable de la cour</translation>
    </message>
    <message>
        <source>Sealed share of the yard; empty when over 20 % is not described</source>
        <translation>Part imperméable de la cour ; vide quand plus de 20 % n'est pas décrit</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seen from above: ground under a tree counts as tree, whatever it is.</source>
        <translation>Vu du dessus : le sol sous un arbre compte comme arbre, quel qu'il soit.</translation>
    </message>
    <message>
        <source>Served in all</source>
        <translation>Servis en tout</translation>
    </message>
    <message>
        <source>Shade of buildings at 13 h on 21 June</source>
        <translation>Ombre des bâtiments à 13 h le 21 juin</translation>
    </message>
    <message>
        <source>Shade on 21 June</source>
        <translation>Ombre le 21 juin</translation>
    </message>
    <message>
        <source>Shade: trees of 3 m and more, and shadows of buildings on flat ground at 10, 13 and 16 h on 21 June.</source>
        <translation>Ombre : arbres de 3 m et plus, et ombres des bâtiments sur un sol plat à 10, 13 et 16 h le 21 juin.</translation>
    </message>
    <message>
        <source>Shaded share at 10 h legal time on 21 June</source>
        <translation>Part ombrée à 10 h, heure légale, le 21 juin</translation>
    </message>
    <message>
        <source>Shaded share at 13 h legal time on 21 June</source>
        <translation>Part ombrée à 13 h, heure légale, le 21 juin</translation>
    </message>
    <message>
        <source>Shaded share at 16 h legal time on 21 June</source>
        <translation>Part ombrée à 16 h, heure légale, le 21 juin</translation>
    </message>
    <message>
        <source>Shaded share of the yard, mean of three hours on 21 June: trees and buildings</source>
        <translation>Part ombrée de la cour, moyenne de trois heures le 21 juin : arbres et bâtiments</translation>
    </message>
    <message>
        <source>Share of the yard</source>
        <translation>Part de la cour</translation>
    </message>
    <message>
        <source>Share of the yard that no layer describes</source>
        <translation>Part de la cour qu'aucune couche ne décrit</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Site coefficient (INDIEN), biodiversity</source>
        <translation>Coefficient de site (INDIEN), biodiversité</translation>
    </message>
    <message>
        <source>Site coefficient (INDIEN), cooling</source>
        <translation>Coefficient de site (INDIEN), rafraîchissement</translation>
    </message>
    <message>
        <source>Site coefficient (INDIEN), permeability</source>
        <translation>Coefficient de site (INDIEN), perméabilité</translation>
    </message>
    <message>
        <source>Site coefficients (INDIEN): 0 overheats, 1 is a cool refuge, whatever the air around.</source>
        <translation>Coefficients de site (INDIEN) : 0 surchauffe, 1 est un refuge de fraîcheur, quel que soit l'air autour.</translation>
    </message>
    <message>
        <source>Smaller yards are measured and not ranked.</source>
        <translation>Les cours plus petites sont mesurées et non classées.</translation>
    </message>
    <message>
        <source>Smallest yard (m²)</source>
        <translation>Plus petite cour (m²)</translation>
    </message>
    <message>
        <source>Social criterion: income of the IRIS, not that of the families of the school.</source>
        <translation>Critère social : revenu de l'IRIS, pas celui des familles de l'école.</translation>
    </message>
    <message>
        <source>Social position (IPS)</source>
        <translation>Position sociale (IPS)</translation>
    </message>
    <message>
        <source>Social position in three classes</source>
        <translation>Position sociale en trois classes</translation>
    </message>
    <message>
        <source>Social position index, the lowest of the schools of the ground; not to be published by school</source>
        <translation>Indice de position sociale, le plus bas des écoles du terrain ; à ne pas publier par école</translation>
    </message>
    <message>
        <source>Soil pollution (SIS, CASIAS), mining hazard, clay, protected surroundings, flood: each is known by the name of its layer. None excludes a school; without a layer of pollution the soil is unknown, not clean.</source>
        <translation>Pollution des sols (SIS, CASIAS), aléa minier, argiles, abords protégés, inondation : chacune est reconnue au nom de sa couche. Aucune n'exclut une école ; sans couche de pollution, le sol est inconnu, pas propre.</translation>
    </message>
    <message>
        <source>Soundings of the soil and its infiltration, before any ground is opened.</source>
        <translation>Des sondages du sol et de son infiltration, avant d'ouvrir le moindre sol.</translation>
    </message>
    <message>
        <source>Sports grounds</source>
        <translation>Terrains de sport</translation>
    </message>
    <message>
        <source>Stability: share of draws of the weights (each more or less 20 %) that leave a school in its third.</source>
        <translation>Stabilité : part des tirages des poids (chacun à plus ou moins 20 %) qui laissent une école dans son tiers.</translation>
    </message>
    <message>
        <source>Stable (%)</source>
        <translation>Stable (%)</translation>
    </message>
    <message>
        <source>TARGET: {name} is not in {table}; there are {names}.</source>
        <translation>TARGET : {name} n'est pas dans {table} ; il y a {names}.</translation>
    </message>
    <message>
        <source>Table with uai and the number of pupils, for schools whose directory says none.</source>
        <translation>Table avec uai et le nombre d'élèves, pour les écoles dont l'annuaire n'en dit pas.</translation>
    </message>
    <message>
        <source>Table with uai, ips, ips_departemental and rentree_scolaire; the latest year is read.</source>
        <translation>Table avec uai, ips, ips_departemental et rentree_scolaire ; la dernière année est lue.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Temperature in the yard before and after the works, over a summer.</source>
        <translation>La température dans la cour avant et après les travaux, sur un été.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Gabarit</translation>
    </message>
    <message>
        <source>Terrain model</source>
        <translation>Modèle de terrain</translation>
    </message>
    <message>
        <source>Texts too long for their place on some sheets: {items}.</source>
        <translation>Textes trop longs pour leur place sur certaines fiches : {items}.</translation>
    </message>
    <message>
        <source>The air around is that of the ground within {reach} m; it is cooled when it loses {least} °C or more by day.</source>
        <translation>L'air autour est celui du sol à moins de {reach} m ; il est dit rafraîchi quand il perd {least} °C ou plus le jour.</translation>
    </message>
    <message>
        <source>The air of the yards is not known.</source>
        <translation>L'air des cours n'est pas connu.</translation>
    </message>
    <message>
        <source>The band of a whole yard comes from city yards of one or two thousand m²: for a larger ground it says little.</source>
        <translation>La fourchette d'une cour entière vient de cours de ville d'un ou deux milliers de m² : pour un terrain plus grand, elle dit peu.</translation>
    </message>
    <message>
        <source>The effect of one yard on the air is small; shade under trees is felt far more, and is not computed here.</source>
        <translation>L'effet d'une seule cour sur l'air est petit ; l'ombre sous les arbres se ressent bien plus, et n'est pas calculée ici.</translation>
    </message>
    <message>
        <source>The first {shown} of {count}.</source>
        <translation>Les {shown} premières lignes sur {count}.</translation>
    </message>
    <message>
        <source>The ground first: where it lies and what it holds; nothing could be looked at.</source>
        <translation>Le terrain d'abord : où il est et ce qu'il porte ; rien n'a pu être regardé.</translation>
    </message>
    <message>
        <source>The ground of each school and its yard (the ground without its buildings), from BD TOPO, the education directory or parcels. A square that BD TOPO puts at a point is never taken for a ground. Correct the result by hand and give it back to 'Schoolyards to green'.</source>
        <translation>Le terrain de chaque école et sa cour (le terrain sans ses bâtiments), depuis la BD TOPO, l'annuaire de l'éducation ou le cadastre. Un carré que la BD TOPO pose sur un point n'est jamais pris pour un terrain. Corrigez le résultat à la main et redonnez-le à « Cours d'école à végétaliser ».</translation>
    </message>
    <message>
        <source>The order holds when the weights change.</source>
        <translation>L'ordre tient quand les poids changent.</translation>
    </message>
    <message>
        <source>The pieces of each yard: ground minus buildings.</source>
        <translation>Les morceaux de chaque cour : le terrain moins les bâtiments.</translation>
    </message>
    <message>
        <source>The project as it will be built: polygons with their class, trees with their crown (PROJECTS).</source>
        <translation>Le projet tel qu'il sera construit : polygones avec leur classe, arbres avec leur houppier (PROJECTS).</translation>
    </message>
    <message>
        <source>The same seed gives the same draws.</source>
        <translation>La même graine donne les mêmes tirages.</translation>
    </message>
    <message>
        <source>The social criterion counts in the need and is never told school by school.</source>
        <translation>Le critère social compte dans le besoin et n'est jamais dit école par école.</translation>
    </message>
    <message>
        <source>The soil, the underground networks and the slope are not looked at: the sheet of each school lists them.</source>
        <translation>Le sous-sol, les réseaux enterrés et la pente ne sont pas regardés ici : la fiche de chaque école les liste.</translation>
    </message>
    <message>
        <source>The two cost bands are of two different works and are never added; aids change and are not multiplied.</source>
        <translation>Les deux fourchettes de coût sont de deux travaux différents et ne s'ajoutent jamais ; les aides changent et ne sont pas multipliées.</translation>
    </message>
    <message>
        <source>The two pages in the charter of the agency.</source>
        <translation>Les deux pages dans la charte de l'agence.</translation>
    </message>
    <message>
        <source>The yard is the ground without its buildings; areas are those of the pixels of the land cover.</source>
        <translation>La cour est le terrain sans ses bâtiments ; les surfaces sont celles des pixels de l'occupation du sol.</translation>
    </message>
    <message>
        <source>The yard is the ground without its buildings; sports grounds stay in it.</source>
        <translation>La cour est le terrain sans ses bâtiments ; les terrains de sport y restent.</translation>
    </message>
    <message>
        <source>They are no yard, and shade it at 13 h. Empty: the built classes of the raster.</source>
        <translation>Ils ne sont pas de la cour, et l'ombrent à 13 h. Vide : les classes bâties du raster.</translation>
    </message>
    <message>
        <source>They change last in a scheme.</source>
        <translation>Ils changent en dernier dans un schéma.</translation>
    </message>
    <message>
        <source>Those of them farther than 300 m from any cool place</source>
        <translation>Ceux d'entre eux à plus de 300 m de tout lieu frais</translation>
    </message>
    <message>
        <source>Those of them farther than 500 m from any cool place</source>
        <translation>Ceux d'entre eux à plus de 500 m de tout lieu frais</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To check before works</source>
        <translation>À vérifier avant travaux</translation>
    </message>
    <message>
        <source>To green (m²)</source>
        <translation>À végétaliser (m²)</translation>
    </message>
    <message>
        <source>To unseal (m²)</source>
        <translation>À désimperméabiliser (m²)</translation>
    </message>
    <message>
        <source>Tree cover still to grow to reach the target at maturity</source>
        <translation>Couvert d'arbres encore à gagner pour atteindre la cible à l'âge adulte</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Arbres</translation>
    </message>
    <message>
        <source>Trees (%)</source>
        <translation>Arbres (%)</translation>
    </message>
    <message>
        <source>Trees at maturity over the yard, as the classes see them</source>
        <translation>Arbres à l'âge adulte sur la cour, comme les classes les voient</translation>
    </message>
    <message>
        <source>Trees count as grown, crown by crown, as the classes of the land cover see them.</source>
        <translation>Les arbres comptent adultes, houppier par houppier, comme les classes de l'occupation du sol les voient.</translation>
    </message>
    <message>
        <source>Trees; empty (never 0) when no source could see them</source>
        <translation>Arbres ; vide (jamais 0) quand aucune source ne pouvait les voir</translation>
    </message>
    <message>
        <source>Two A4 pages a school as PDF: a map of the yard, eight figures with what to know of each, why this school, what could change, bands of cost, what is missing and what to check before works. The social index is not on them.</source>
        <translation>Deux pages A4 par école en PDF : une carte de la cour, huit chiffres avec ce qu'il faut en savoir, pourquoi cette école, ce qui pourrait changer, des fourchettes de coût, ce qui manque et ce qu'il faut vérifier avant travaux. L'indice social n'y est pas.</translation>
    </message>
    <message>
        <source>Two different works, never added. Bands, not estimates.</source>
        <translation>Deux travaux différents, jamais ajoutés. Des fourchettes, pas des devis.</translation>
    </message>
    <message>
        <source>Under this weight of known criteria a school has no score and no rank.</source>
        <translation>Sous ce poids de critères connus, une école n'a ni score ni rang.</translation>
    </message>
    <message>
        <source>Unsealing alone (EUR excl. tax)</source>
        <translation>Désimperméabiliser seulement (€ HT)</translation>
    </message>
    <message>
        <source>Unsealing alone, high band</source>
        <translation>Désimperméabiliser seulement, fourchette haute</translation>
    </message>
    <message>
        <source>Unsealing alone, high band; never the whole yard</source>
        <translation>Désimperméabiliser seulement, fourchette haute ; jamais la cour entière</translation>
    </message>
    <message>
        <source>Unsealing alone, low band</source>
        <translation>Désimperméabiliser seulement, fourchette basse</translation>
    </message>
    <message>
        <source>Unsealing alone, low band; never the whole yard</source>
        <translation>Désimperméabiliser seulement, fourchette basse ; jamais la cour entière</translation>
    </message>
    <message>
        <source>Unsealing alone: {low} to {high} EUR excl. tax.</source>
        <translation>Désimperméabiliser seulement : {low} à {high} € HT.</translation>
    </message>
    <message>
        <source>Urban excess by day (°C)</source>
        <translation>Excès urbain de jour (°C)</translation>
    </message>
    <message>
        <source>Urban excess by night (°C)</source>
        <translation>Excès urbain de nuit (°C)</translation>
    </message>
    <message>
        <source>Vegetation</source>
        <translation>Végétation</translation>
    </message>
    <message>
        <source>Visit first, with the teachers and the services: {names}.</source>
        <translation>Visiter d'abord, avec les enseignants et les services : {names}.</translation>
    </message>
    <message>
        <source>Walkable lines</source>
        <translation>Voies à pied</translation>
    </message>
    <message>
        <source>Warmer than the coolest tenth of the territory by day</source>
        <translation>Plus chaud, le jour, que le dixième le plus frais du territoire</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Water of a rain of 10 mm from the roofs, by their effective area</source>
        <translation>Eau d'une pluie de 10 mm sur les toits, par leur surface efficace</translation>
    </message>
    <message>
        <source>Water of a rain of 10 mm on the sealed yard</source>
        <translation>Eau d'une pluie de 10 mm sur la cour imperméable</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weight of the criteria that are known</source>
        <translation>Poids des critères connus</translation>
    </message>
    <message>
        <source>What becomes green; in each yard the change of its air by day</source>
        <translation>Ce qui devient végétal ; dans chaque cour, le changement de son air le jour</translation>
    </message>
    <message>
        <source>What changes on the ground, in the air and in the water, how sure it is, in one page.</source>
        <translation>Ce qui change au sol, dans l'air et pour l'eau, et ce qui en est sûr, en une page.</translation>
    </message>
    <message>
        <source>What changes when yards are greened: ground, trees, water, air by day and by night, site coefficients, order of cost. With a target alone a scheme is made: sealed ground turns in a fixed order; it is no drawing of a project.</source>
        <translation>Ce qui change quand des cours sont végétalisées : sol, arbres, eau, air le jour et la nuit, coefficients de site, ordre de coût. Avec une cible seule, un schéma est fait : le sol imperméable change dans un ordre fixe ; ce n'est pas le dessin d'un projet.</translation>
    </message>
    <message>
        <source>What changes, in one or two sentences</source>
        <translation>Ce qui change, en une ou deux phrases</translation>
    </message>
    <message>
        <source>What could change</source>
        <translation>Ce qui pourrait changer</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qu'on en sait</translation>
    </message>
    <message>
        <source>What is known of the ground, in one sentence</source>
        <translation>Ce qu'on sait du terrain, en une phrase</translation>
    </message>
    <message>
        <source>What is known of the school, in a sentence or two</source>
        <translation>Ce qu'on sait de l'école, en une ou deux phrases</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is to be checked, as a code</source>
        <translation>Ce qui est à vérifier, en code</translation>
    </message>
    <message>
        <source>What is to be checked, in one sentence</source>
        <translation>Ce qui est à vérifier, en une phrase</translation>
    </message>
    <message>
        <source>What others have done</source>
        <translation>Ce que d'autres ont fait</translation>
    </message>
    <message>
        <source>What the social criterion is read from: ips, revenu_iris (no index published), absent</source>
        <translation>D'où vient le critère social : ips, revenu_iris (aucun indice publié), absent</translation>
    </message>
    <message>
        <source>What the yard is made of</source>
        <translation>De quoi la cour est faite</translation>
    </message>
    <message>
        <source>What to check before works</source>
        <translation>À vérifier avant travaux</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What weighs most: {names}.</source>
        <translation>Ce qui pèse le plus : {names}.</translation>
    </message>
    <message>
        <source>What would change the order, the most first:</source>
        <translation>Ce qui changerait l'ordre, le plus d'abord :</translation>
    </message>
    <message>
        <source>What yards are made of</source>
        <translation>De quoi les cours sont faites</translation>
    </message>
    <message>
        <source>Where more than 20 % of a yard is described by no layer, only the lowest and highest sealed shares are told.</source>
        <translation>Quand plus de 20 % d'une cour n'est décrit par aucune couche, seules la plus petite et la plus grande part imperméable sont dites.</translation>
    </message>
    <message>
        <source>Where the ground comes from: bdtopo, parcelles, saisi</source>
        <translation>D'où vient le terrain : bdtopo, parcelles, saisi</translation>
    </message>
    <message>
        <source>Where the sheets go; created if absent.</source>
        <translation>Où vont les fiches ; créé s'il n'existe pas.</translation>
    </message>
    <message>
        <source>Which schools are looked at. A zone or a row of another level is left out.</source>
        <translation>Quelles écoles sont regardées. Une zone ou une ligne d'un autre niveau est laissée de côté.</translation>
    </message>
    <message>
        <source>Which schoolyards first and why: what each is made of (with bounds where nothing describes it), its shade, its heat, the water that could stay, its pupils and neighbours, how much ground could change and at what order of cost, in which order open yards would serve most people, and what must be checked before digging. A pre-diagnosis: no planting plan, no estimate of works, no advice on soils.</source>
        <translation>Quelles cours d'école d'abord et pourquoi : de quoi chacune est faite (avec des bornes là où rien ne la décrit), son ombre, sa chaleur, l'eau qui pourrait rester, ses élèves et ses voisins, combien de sol peut changer et à quel ordre de coût, dans quel ordre des cours ouvertes serviraient le plus de monde, et ce qu'il faut vérifier avant de creuser. Un prédiagnostic : ni plan de plantation, ni devis, ni avis sur les sols.</translation>
    </message>
    <message>
        <source>Which yards first and why, how sure it is, what to collect next, in one page.</source>
        <translation>Quelles cours d'abord et pourquoi, à quel point c'est sûr, que recueillir ensuite, en une page.</translation>
    </message>
    <message>
        <source>Whole yard made again, high band</source>
        <translation>Cour entière refaite, fourchette haute</translation>
    </message>
    <message>
        <source>Whole yard made again, low band</source>
        <translation>Cour entière refaite, fourchette basse</translation>
    </message>
    <message>
        <source>Why this school</source>
        <translation>Pourquoi cette école</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>Cour</translation>
    </message>
    <message>
        <source>Yard (m²)</source>
        <translation>Cour (m²)</translation>
    </message>
    <message>
        <source>Yard described over {share} %: no scheme is made without knowing what it is made of.</source>
        <translation>Cour décrite à {share} % : aucun schéma n'est fait sans savoir de quoi elle est faite.</translation>
    </message>
    <message>
        <source>Yard of {area} m² on a ground of {whole} m² rebuilt from parcels.</source>
        <translation>Cour de {area} m² sur un terrain de {whole} m² reconstruit depuis le cadastre.</translation>
    </message>
    <message>
        <source>Yard of {area} m² on a ground of {whole} m².</source>
        <translation>Cour de {area} m² sur un terrain de {whole} m².</translation>
    </message>
    <message>
        <source>Yard of {yard} m² described over {share} %: sealed share between {low} and {high} %.</source>
        <translation>Cour de {yard} m² décrite à {share} % : part imperméable entre {low} et {high} %.</translation>
    </message>
    <message>
        <source>Yard of {yard} m², sealed over {share} %, {green}: the share of green aimed at is reached.</source>
        <translation>Cour de {yard} m², imperméable à {share} %, {green} : la part végétale visée est atteinte.</translation>
    </message>
    <message>
        <source>Yard of {yard} m², sealed over {share} %, {green}: {area} m² to green to reach the share aimed at.</source>
        <translation>Cour de {yard} m², imperméable à {share} %, {green} : {area} m² à végétaliser pour atteindre la part visée.</translation>
    </message>
    <message>
        <source>Yard of {yard} m²; no layer describes its ground.</source>
        <translation>Cour de {yard} m² ; aucune couche ne décrit son sol.</translation>
    </message>
    <message>
        <source>Yard over pupils; empty when pupils are not known</source>
        <translation>Cour divisée par les élèves ; vide quand ils ne sont pas connus</translation>
    </message>
    <message>
        <source>Yard: ground without buildings</source>
        <translation>Cour : terrain sans les bâtiments</translation>
    </message>
    <message>
        <source>Yards</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Yards opened</source>
        <translation>Cours ouvertes</translation>
    </message>
    <message>
        <source>a height was guessed</source>
        <translation>une hauteur est supposée</translation>
    </message>
    <message>
        <source>a land cover fine enough for yards (CoSIA)</source>
        <translation>une occupation du sol assez fine pour les cours (CoSIA)</translation>
    </message>
    <message>
        <source>above the coolest tenth of the territory (model)</source>
        <translation>de plus que le dixième le plus frais du territoire (modèle)</translation>
    </message>
    <message>
        <source>air temperatures, from 'Heat exposure'</source>
        <translation>les températures de l'air, d'« Exposition à la chaleur »</translation>
    </message>
    <message>
        <source>all schools say</source>
        <translation>toutes les écoles le disent</translation>
    </message>
    <message>
        <source>at 300 m, if the yard opens in the evening</source>
        <translation>à 300 m, si la cour ouvre le soir</translation>
    </message>
    <message>
        <source>at each rain of 10 mm, over {count} of {all} yards</source>
        <translation>à chaque pluie de 10 mm, sur {count} cours parmi {all}</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>au moins {count}</translation>
    </message>
    <message>
        <source>at least: one school does not say</source>
        <translation>au moins : une école ne le dit pas</translation>
    </message>
    <message>
        <source>at least: {count} grounds say</source>
        <translation>au moins : {count} terrain{count:|s} le {count:dit|disent}</translation>
    </message>
    <message>
        <source>become green</source>
        <translation>deviennent végétaux</translation>
    </message>
    <message>
        <source>buildings only, trees not seen</source>
        <translation>bâtiments seuls, arbres non vus</translation>
    </message>
    <message>
        <source>chaleur: the 18 classes of the heat algorithms; cosia: the 16 classes of CoSIA (IGN).</source>
        <translation>chaleur : les 18 classes des traitements de chaleur ; cosia : les 16 classes de CoSIA (IGN).</translation>
    </message>
    <message>
        <source>commune {code}</source>
        <translation>commune {code}</translation>
    </message>
    <message>
        <source>crowns over the yard</source>
        <translation>couronnes au-dessus de la cour</translation>
    </message>
    <message>
        <source>elementary school</source>
        <translation>école élémentaire</translation>
    </message>
    <message>
        <source>green over {share} %</source>
        <translation>végétale à {share} %</translation>
    </message>
    <message>
        <source>inhabitants and cool places</source>
        <translation>les habitants et les lieux frais</translation>
    </message>
    <message>
        <source>lower secondary school</source>
        <translation>collège</translation>
    </message>
    <message>
        <source>mean at 10, 13 and 16 h</source>
        <translation>moyenne à 10, 13 et 16 h</translation>
    </message>
    <message>
        <source>no air temperature given</source>
        <translation>aucune température de l'air donnée</translation>
    </message>
    <message>
        <source>no cost of unsealing</source>
        <translation>pas de coût de désimperméabilisation</translation>
    </message>
    <message>
        <source>no greenery seen</source>
        <translation>sans végétation vue</translation>
    </message>
    <message>
        <source>no ground is known</source>
        <translation>aucun terrain n'est connu</translation>
    </message>
    <message>
        <source>no inhabitants or cool places given</source>
        <translation>habitants ou lieux frais non donnés</translation>
    </message>
    <message>
        <source>no land cover describes the yards well enough</source>
        <translation>aucune occupation du sol ne décrit assez les cours</translation>
    </message>
    <message>
        <source>no layer describes the yard</source>
        <translation>aucune couche ne décrit la cour</translation>
    </message>
    <message>
        <source>no pupils given</source>
        <translation>aucun effectif donné</translation>
    </message>
    <message>
        <source>no source could see trees</source>
        <translation>aucune source ne pouvait voir les arbres</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non donné</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nursery school</source>
        <translation>école maternelle</translation>
    </message>
    <message>
        <source>observe, estime (rebuilt from parcels), emprise_fictive (a square put at a point), absent</source>
        <translation>observe, estime (reconstruit depuis le cadastre), emprise_fictive (un carré posé sur un point), absent</translation>
    </message>
    <message>
        <source>observe, or absent: no source could see trees</source>
        <translation>observe, ou absent : aucune source ne pouvait voir les arbres</translation>
    </message>
    <message>
        <source>observe: all schools say; partiel: one does not, the sum is a lower bound; absent</source>
        <translation>observe : toutes les écoles le disent ; partiel : une ne le dit pas, la somme est un minimum ; absent</translation>
    </message>
    <message>
        <source>observe; estime: the height of a building near was guessed; partiel: trees were not seen, buildings only</source>
        <translation>observe ; estime : la hauteur d'un bâtiment proche est supposée ; partiel : arbres non vus, bâtiments seuls</translation>
    </message>
    <message>
        <source>observe; partiel: bounds only; absent: no layer describes the yard</source>
        <translation>observe ; partiel : des bornes seulement ; absent : aucune couche ne décrit la cour</translation>
    </message>
    <message>
        <source>observe; partiel: not all schools of the ground have one; absent</source>
        <translation>observe ; partiel : toutes les écoles du terrain n'en ont pas ; absent</translation>
    </message>
    <message>
        <source>of rain less on sealed ground</source>
        <translation>de pluie en moins sur sol imperméable</translation>
    </message>
    <message>
        <source>of the yard</source>
        <translation>de la cour</translation>
    </message>
    <message>
        <source>of {area} m² of yards</source>
        <translation>sur {area} m² de cours</translation>
    </message>
    <message>
        <source>or whole yard made again (EUR)</source>
        <translation>ou cour entière refaite (€)</translation>
    </message>
    <message>
        <source>over {count} of {all} grounds</source>
        <translation>sur {count} terrain{count:|s} de {all}</translation>
    </message>
    <message>
        <source>pdf: one file a school; pdf_unique: one file for all.</source>
        <translation>pdf : un fichier par école ; pdf_unique : un seul fichier.</translation>
    </message>
    <message>
        <source>primary school</source>
        <translation>école primaire</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>projects drawn</source>
        <translation>projets dessinés</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>élèves</translation>
    </message>
    <message>
        <source>schema: pixels turned in a fixed order to reach a target, not a drawing; projet: drawn</source>
        <translation>schema : pixels changés dans un ordre fixe pour atteindre une cible, pas un dessin ; projet : dessiné</translation>
    </message>
    <message>
        <source>school grounds</source>
        <translation>terrains scolaires</translation>
    </message>
    <message>
        <source>target: {target}</source>
        <translation>cible : {target}</translation>
    </message>
    <message>
        <source>the number of pupils of each school</source>
        <translation>le nombre d'élèves de chaque école</translation>
    </message>
    <message>
        <source>the social position index (IPS)</source>
        <translation>l'indice de position sociale (IPS)</translation>
    </message>
    <message>
        <source>the yard is not described well enough</source>
        <translation>la cour n'est pas assez décrite</translation>
    </message>
    <message>
        <source>to green to reach the target</source>
        <translation>à végétaliser pour atteindre la cible</translation>
    </message>
    <message>
        <source>trees and grass, seen from above</source>
        <translation>arbres et herbe, vus du dessus</translation>
    </message>
    <message>
        <source>trees or a model of heights</source>
        <translation>les arbres ou un modèle de hauteurs</translation>
    </message>
    <message>
        <source>unsealed</source>
        <translation>désimperméabilisés</translation>
    </message>
    <message>
        <source>upper secondary school</source>
        <translation>lycée</translation>
    </message>
    <message>
        <source>{area} m² a pupil</source>
        <translation>{area} m² par élève</translation>
    </message>
    <message>
        <source>{area} m² lose {least} °C or more, yards included.</source>
        <translation>{area} m² perdent {least} °C ou plus, cours comprises.</translation>
    </message>
    <message>
        <source>{area} m² of crowns to grow</source>
        <translation>{area} m² de couronnes à gagner</translation>
    </message>
    <message>
        <source>{area} m² to green</source>
        <translation>{area} m² à végétaliser</translation>
    </message>
    <message>
        <source>{area} m² to unseal</source>
        <translation>{area} m² à désimperméabiliser</translation>
    </message>
    <message>
        <source>{count} grounds are rebuilt from parcels: check their outlines.</source>
        <translation>{count} terrain{count:|s} {count:est|sont} reconstruit{count:|s} depuis le cadastre : vérifiez leur contour.</translation>
    </message>
    <message>
        <source>{count} grounds have no published index: their social criterion is the median income of their IRIS, which is that of a neighbourhood and not of a school.</source>
        <translation>{count} terrain{count:|s} {count:n'a|n'ont} pas d'indice publié : leur critère social est le revenu médian de leur IRIS, celui d'un quartier et non d'une école.</translation>
    </message>
    <message>
        <source>{count} grounds without a published index: the median income of their IRIS stands for it, against {middle} EUR, the median of the {all} IRIS given.</source>
        <translation>{count} terrain{count:|s} sans indice publié : le revenu médian de leur IRIS en tient lieu, face à {middle} EUR, médiane des {all} IRIS donnés.</translation>
    </message>
    <message>
        <source>{count} grounds; target: {target}</source>
        <translation>{count} terrain{count:|s} ; cible : {target}</translation>
    </message>
    <message>
        <source>{count} inhabitants live where the air loses {least} °C or more by day; where two schools are close, those between them count twice.</source>
        <translation>{count} habitant{count:|s} {count:vit|vivent} là où l'air perd {least} °C ou plus le jour ; entre deux écoles proches, ils sont comptés deux fois.</translation>
    </message>
    <message>
        <source>{count} of {all} grounds have no rank (no yard, too little known, too small, or not open): {names}.</source>
        <translation>{count} terrain{count:|s} sur {all} {count:n'a|n'ont} pas de rang (sans cour, trop peu connus, trop petits, ou non ouverts) : {names}.</translation>
    </message>
    <message>
        <source>{count} schools change their third of the ranking in one draw out of five or more: {names}. Their order is not a decision.</source>
        <translation>{count} école{count:|s} {count:change|changent} de tiers dans un tirage sur cinq ou plus : {names}. Leur ordre n'est pas une décision.</translation>
    </message>
    <message>
        <source>{count} schools lie outside the land cover: {names}.</source>
        <translation>{count} école{count:|s} {count:est|sont} hors de l'occupation du sol : {names}.</translation>
    </message>
    <message>
        <source>{count} school{count:|s} without a ground that can be measured: {names}.</source>
        <translation>{count} école{count:|s} sans terrain qu'on puisse mesurer : {names}.</translation>
    </message>
    <message>
        <source>{count} sheets, {pages} pages.</source>
        <translation>{count} fiche{count:|s}, {pages} page{pages:|s}.</translation>
    </message>
    <message>
        <source>{count} with a rank</source>
        <translation>{count} avec un rang</translation>
    </message>
    <message>
        <source>{count} yards; {how}</source>
        <translation>{count} cours ; {how}</translation>
    </message>
    <message>
        <source>{criterion}: {data}</source>
        <translation>{criterion} : {data}</translation>
    </message>
    <message>
        <source>{green} m² become green, {open} m² are unsealed; the air of the yard changes by less than {least} °C by day (model).</source>
        <translation>{green} m² deviennent végétaux, {open} m² sont désimperméabilisés ; l'air de la cour change de moins de {least} °C le jour (modèle).</translation>
    </message>
    <message>
        <source>{green} m² become green, {open} m² are unsealed; the air of the yard changes by {day} °C by day (model).</source>
        <translation>{green} m² deviennent végétaux, {open} m² sont désimperméabilisés ; l'air de la cour change de {day} °C le jour (modèle).</translation>
    </message>
    <message>
        <source>{layer}: cells of {side} m: people are placed at their middle, coarsely for a distance of 300 m. 'Population' (heatpopulation) with buildings places them better.</source>
        <translation>{layer} : carreaux de {side} m : les gens sont placés en leur milieu, grossièrement pour une distance de 300 m. « Population » (heatpopulation) avec les bâtiments les place mieux.</translation>
    </message>
    <message>
        <source>{layer}: classes that are not of CoSIA are not described: {names}.</source>
        <translation>{layer} : des classes qui ne sont pas de CoSIA restent non décrites : {names}.</translation>
    </message>
    <message>
        <source>{layer}: neither numbers nor points: schools are joined by nothing.</source>
        <translation>{layer} : ni numéros ni points : rien ne relie les écoles.</translation>
    </message>
    <message>
        <source>{layer}: no IRIS has an income.</source>
        <translation>{layer} : aucun IRIS n'a de revenu.</translation>
    </message>
    <message>
        <source>{layer}: no polygon with an area. Give a layer of polygons, not of points or lines.</source>
        <translation>{layer} : aucun polygone avec une surface. Donnez une couche de polygones, non de points ou de lignes.</translation>
    </message>
    <message>
        <source>{layer}: none of its rows is a school of the levels asked for ({levels}); natures found: {natures}.</source>
        <translation>{layer} : aucune de ses lignes n'est une école des niveaux demandés ({levels}) ; natures trouvées : {natures}.</translation>
    </message>
    <message>
        <source>{layer}: projects need {field}.</source>
        <translation>{layer} : les projets ont besoin de {field}.</translation>
    </message>
    <message>
        <source>{layer}: read as {nomenclature}.</source>
        <translation>{layer} : lue comme {nomenclature}.</translation>
    </message>
    <message>
        <source>{layer}: {count} numbers of pupils cannot be read and stay unknown: {values}.</source>
        <translation>{layer} : {count} effectif{count:|s} ne {count:peut|peuvent} être lu{count:|s} et {count:reste|restent} inconnu{count:|s} : {values}.</translation>
    </message>
    <message>
        <source>{layer}: {count} of {all} rows are schools of the levels asked for.</source>
        <translation>{layer} : {count} ligne{count:|s} sur {all} {count:est une école|sont des écoles} des niveaux demandés.</translation>
    </message>
    <message>
        <source>{layer}: {count} projects without class or radius.</source>
        <translation>{layer} : {count} projet{count:|s} sans classe ou sans rayon.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows without a number of inhabitants count nobody.</source>
        <translation>{layer} : {count} ligne{count:|s} sans nombre d'habitants ne {count:compte|comptent} personne.</translation>
    </message>
    <message>
        <source>{layer}: {field} has values that occur twice: {values}.</source>
        <translation>{layer} : {field} a des valeurs en double : {values}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} à {high} %</translation>
    </message>
    <message>
        <source>{low} to {high} EUR excl. tax, unsealing alone</source>
        <translation>{low} à {high} EUR HT, désimperméabilisation seule</translation>
    </message>
    <message>
        <source>{names} not read: LULC describes the ground.</source>
        <translation>{names} : non lu, LULC décrit le sol.</translation>
    </message>
    <message>
        <source>{name} comes first: its need is {score} on 100, known over {complete} %.</source>
        <translation>{name} vient d'abord : son besoin est de {score} sur 100, connu à {complete} %.</translation>
    </message>
    <message>
        <source>{name}: fictitious outline (square of {area} m²), joined to the neighbouring school {other}.</source>
        <translation>{name} : emprise fictive (carré de {area} m²), rattachée à l'école voisine {other}.</translation>
    </message>
    <message>
        <source>{name}: fictitious outline (square of {area} m²); no yard is measured. Give PARCELS, or draw the ground.</source>
        <translation>{name} : emprise fictive (carré de {area} m²) ; aucune cour n'est mesurée. Donnez PARCELS, ou dessinez le terrain.</translation>
    </message>
    <message>
        <source>{name}: ground rebuilt from the parcel of its point only (its owner is not known); check its outline.</source>
        <translation>{name} : terrain reconstruit depuis la seule parcelle de son point (propriétaire inconnu) ; vérifiez son contour.</translation>
    </message>
    <message>
        <source>{name}: ground rebuilt from {count} parcels of one owner; check its outline.</source>
        <translation>{name} : terrain reconstruit depuis {count} parcelle{count:|s} d'un même propriétaire ; vérifiez son contour.</translation>
    </message>
    <message>
        <source>{name}: in the directory, but no ground lies under its point or near it with its level or its name.</source>
        <translation>{name} : dans l'annuaire, mais aucun terrain sous son point, ni près de lui avec son niveau ou son nom.</translation>
    </message>
    <message>
        <source>{name}: its rows say that it is not open; it is measured and not ranked.</source>
        <translation>{name} : ses lignes disent qu'elle n'est pas ouverte ; elle est mesurée et non classée.</translation>
    </message>
    <message>
        <source>{name}: no ground is known; draw it, or give PARCELS.</source>
        <translation>{name} : aucun terrain n'est connu ; dessinez-le, ou donnez PARCELS.</translation>
    </message>
    <message>
        <source>{name}: no yard is left beside the buildings.</source>
        <translation>{name} : il ne reste aucune cour à côté des bâtiments.</translation>
    </message>
    <message>
        <source>{name}: pixels of {size} m say nothing of a yard; give the air temperature of the heat algorithms, not the surface temperature of a satellite.</source>
        <translation>{name} : des pixels de {size} m ne disent rien d'une cour ; donnez la température de l'air des traitements de chaleur, pas la température de surface d'un satellite.</translation>
    </message>
    <message>
        <source>{name}: {count} building{count:|s} {count:is|are} cut by the edge of the ground: one of the two layers is older, or the ground is not whole.</source>
        <translation>{name} : {count} bâtiment{count:|s} coupé{count:|s} par le bord du terrain : l'une des deux couches est plus ancienne, ou le terrain n'est pas entier.</translation>
    </message>
    <message>
        <source>{name}: {count} piece{count:|s} too small or too narrow for a yard left out ({area} m²).</source>
        <translation>{name} : {count} morceau{count:|x} trop petit{count:|s} ou trop étroit{count:|s} pour une cour, laissé{count:|s} de côté ({area} m²).</translation>
    </message>
    <message>
        <source>{rank}. {name}: need {score} on 100, known over {complete} %.</source>
        <translation>{rank}. {name} : besoin {score} sur 100, connu à {complete} %.</translation>
    </message>
    <message>
        <source>{share} % of the yard is not described</source>
        <translation>{share} % de la cour n'est pas décrit</translation>
    </message>
</context>
</TS>
