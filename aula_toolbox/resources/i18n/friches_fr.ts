<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>'{name}' is held by another column already</source>
        <translation>« {name} » est déjà tenu par une autre colonne</translation>
    </message>
    <message>
        <source>, record {record} of the Catalogue</source>
        <translation>, fiche {record} du Catalogue</translation>
    </message>
    <message>
        <source>1 for the fact to collect first</source>
        <translation>1 pour le fait à collecter en premier</translation>
    </message>
    <message>
        <source>1 when a known fact excludes the use; its index stays</source>
        <translation>1 quand un fait connu exclut l'usage ; son indice est conservé</translation>
    </message>
    <message>
        <source>; {usage} prevails in {share} % of the hypotheses</source>
        <translation> ; {usage} l'emporte dans {share} % des hypothèses</translation>
    </message>
    <message>
        <source>A CSV critere;poids; criteria not listed keep their weight. The label of the index then says so.</source>
        <translation>Un CSV critere;poids ; les critères non cités gardent leur poids. Le libellé de l'indice le dit alors.</translation>
    </message>
    <message>
        <source>A PDF per site, one PDF, or pictures.</source>
        <translation>Un PDF par site, un seul PDF, ou des images.</translation>
    </message>
    <message>
        <source>A calibration holds for that territory, those layers and that year; elsewhere it must be made again.</source>
        <translation>Un calage vaut pour ce territoire, ces couches et cette année ; ailleurs il est à refaire.</translation>
    </message>
    <message>
        <source>A candidate is to be checked: it is not a friche, and says nothing of its owner.</source>
        <translation>Un candidat est à vérifier : ce n'est pas une friche, et il ne dit rien de son propriétaire.</translation>
    </message>
    <message>
        <source>A cost study of each site: demolition, asbestos and decontamination are the widest ranges.</source>
        <translation>Une étude de coût de chaque site : démolition, amiante et dépollution ont les fourchettes les plus larges.</translation>
    </message>
    <message>
        <source>A field with a code of use by site; it wins over the choice.</source>
        <translation>Un champ avec un code d'usage par site ; il l'emporte sur le choix.</translation>
    </message>
    <message>
        <source>A folder with matrice.csv, exclusions.json and regle.json; it replaces the rule set chosen above. Start from a copy of a shipped one; criteria of your own are read in fields c_*, and described in regle.json.</source>
        <translation>Un dossier avec matrice.csv, exclusions.json et regle.json ; il remplace le jeu de règles choisi plus haut. Partir d'une copie d'un jeu livré ; vos propres critères sont lus dans des champs c_* et décrits dans regle.json.</translation>
    </message>
    <message>
        <source>A mix is possible on a site of this size: {mix}.</source>
        <translation>Un site de cette taille peut mêler plusieurs usages : {mix}.</translation>
    </message>
    <message>
        <source>A point where the round begins and ends, such as the office; without it, the first site.</source>
        <translation>Un point où la tournée commence et finit, comme le bureau ; sans lui, le premier site.</translation>
    </message>
    <message>
        <source>A pre-diagnosis: no cost estimate, no permit advice, no probability of success.</source>
        <translation>Un pré-diagnostic : ni estimation de coût, ni avis d'autorisation, ni probabilité de réussite.</translation>
    </message>
    <message>
        <source>A record without finding is well formed: it is not thereby true.</source>
        <translation>Une fiche sans constat est bien formée : elle n'est pas vraie pour autant.</translation>
    </message>
    <message>
        <source>A seuils.csv (cle;mode;valeur) replaces the lines that it holds, no other.</source>
        <translation>Un seuils.csv (cle;mode;valeur) remplace les lignes qu'il contient, et elles seules.</translation>
    </message>
    <message>
        <source>A site takes one use at most, among those whose index reaches the least asked and that nothing excludes.</source>
        <translation>Un site reçoit un usage au plus, parmi ceux dont l'indice atteint le minimum demandé et que rien n'exclut.</translation>
    </message>
    <message>
        <source>A source of clues; give at least one.</source>
        <translation>Une source d'indices ; en donner au moins une.</translation>
    </message>
    <message>
        <source>A table site_id + any c_* columns: its values are entered and win over everything.</source>
        <translation>Une table site_id et des colonnes c_* : ses valeurs sont saisies et l'emportent sur tout.</translation>
    </message>
    <message>
        <source>A unit lies in a known friche where a known perimeter covers half of it or more. Precision: units in known friches among those of at least that score. Recall: units of at least that score among those in known friches.</source>
        <translation>Une unité est dans une friche connue quand un périmètre connu en couvre la moitié ou plus. Précision : unités situées dans des friches connues parmi celles qui ont au moins ce score. Rappel : unités qui ont au moins ce score parmi celles des friches connues.</translation>
    </message>
    <message>
        <source>A use below this index is not given to a site.</source>
        <translation>Un usage sous cet indice n'est pas donné à un site.</translation>
    </message>
    <message>
        <source>A year, median; negative: less</source>
        <translation>Par an, médiane ; négatif : moins</translation>
    </message>
    <message>
        <source>Above farmland (k€)</source>
        <translation>De plus que sur terre (k€)</translation>
    </message>
    <message>
        <source>Add results</source>
        <translation>Ajouter les résultats</translation>
    </message>
    <message>
        <source>Add this layer first, it settles most: {names}.</source>
        <translation>Ajouter d'abord cette couche, elle tranche le plus : {names}.</translation>
    </message>
    <message>
        <source>Adds columns aula_*: first use, indices, reliability, rules.</source>
        <translation>Ajoute des colonnes aula_* : premier usage, indices, fiabilité, règles.</translation>
    </message>
    <message>
        <source>Against the known friches</source>
        <translation>Face aux friches connues</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>All have a perimeter.</source>
        <translation>Tous ont un périmètre.</translation>
    </message>
    <message>
        <source>All uses less than 3 points below the first, itself too</source>
        <translation>Tous les usages à moins de 3 points du premier, lui compris</translation>
    </message>
    <message>
        <source>All weights are zero: no index can be computed.</source>
        <translation>Tous les poids sont nuls : aucun indice ne peut être calculé.</translation>
    </message>
    <message>
        <source>Also for what an earlier run holds already.</source>
        <translation>Même ce qu'une exécution précédente a déjà.</translation>
    </message>
    <message>
        <source>An order of magnitude to compare sites and uses: it is no cost estimate. For a file of funding, use the national tool Bénéfriches (benefriches.ademe.fr), which funders cite; the export holds what it asks for.</source>
        <translation>Un ordre de grandeur pour comparer des sites et des usages : ce n'est pas une estimation de coût. Pour un dossier de financement, utilisez l'outil national Bénéfriches (benefriches.ademe.fr), que citent les financeurs ; l'export contient ce qu'il demande.</translation>
    </message>
    <message>
        <source>An outline drawn in the field holds the point of no site, or of several: it is kept as a site of its own.</source>
        <translation>Un périmètre dessiné sur le terrain ne contient le point d'aucun site, ou de plusieurs : il est gardé comme un site à part.</translation>
    </message>
    <message>
        <source>Any number of other vintages: the statuses that each site went through are then told. They are put in order by the years of their names, else taken as they come; the last one is the second side where none is given.</source>
        <translation>Autant d'autres millésimes que voulu : les statuts par lesquels chaque site est passé sont alors indiqués. Ils sont rangés selon l'année de leur nom, sinon pris dans l'ordre donné ; le dernier est le second côté quand aucun n'est donné.</translation>
    </message>
    <message>
        <source>Area of the site</source>
        <translation>Surface du site</translation>
    </message>
    <message>
        <source>Area of the site in its last vintage</source>
        <translation>Surface du site dans son dernier millésime</translation>
    </message>
    <message>
        <source>Area of these sites</source>
        <translation>Surface de ces sites</translation>
    </message>
    <message>
        <source>Ask for everything again</source>
        <translation>Tout redemander</translation>
    </message>
    <message>
        <source>Ask the Catalogue</source>
        <translation>Interroger le Catalogue</translation>
    </message>
    <message>
        <source>Asked (ha)</source>
        <translation>Demandés (ha)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Balance (k€)</source>
        <translation>Solde (k€)</translation>
    </message>
    <message>
        <source>Balance of the sites</source>
        <translation>Bilan des sites</translation>
    </message>
    <message>
        <source>Begin with the largest sites whose first use is robust and alone in front: {names}.</source>
        <translation>Commencer par les plus grands sites dont le premier usage est robuste et seul en tête : {names}.</translation>
    </message>
    <message>
        <source>Beyond the need (ha)</source>
        <translation>Au-delà du besoin (ha)</translation>
    </message>
    <message>
        <source>Beyond the need: a site is given whole, so that the last one may hold more than what is asked.</source>
        <translation>Au-delà du besoin : un site est donné en entier, le dernier peut donc dépasser ce qui est demandé.</translation>
    </message>
    <message>
        <source>Bounds, shares and facts to collect.</source>
        <translation>Bornes, parts et faits à collecter.</translation>
    </message>
    <message>
        <source>Brings an inventory of friches to the CNIG standard (51 fields, version 2023-12 revised 2025-12): names of columns, lists, dates, numbers, coordinates. Reports errors, contradictions and duplicated perimeters. No row is removed and the quality table keeps every original value.</source>
        <translation>Met un inventaire de friches au standard CNIG (51 champs, version 2023-12 révisée en 2025-12) : noms de colonnes, listes, dates, nombres, coordonnées. Signale erreurs, contradictions et périmètres en double. Aucune ligne n'est retirée et la table de qualité garde chaque valeur d'origine.</translation>
    </message>
    <message>
        <source>Brings the GeoPackage of a field visit back into the inventory, field by field: what only the field changed, what only the office changed, and what both changed differently, which is a conflict with both values. Nothing is lost: a value that is not kept stands in the table of conflicts. Change the column choix of that table and give it back to decide otherwise. Several visits are merged one after the other.</source>
        <translation>Ramène le GeoPackage d'une visite de terrain dans l'inventaire, champ par champ : ce que seul le terrain a changé, ce que seul le bureau a changé, et ce que les deux ont changé autrement, qui est un conflit avec les deux valeurs. Rien n'est perdu : une valeur qui n'est pas retenue se trouve dans la table des conflits. Changez la colonne choix de cette table et rendez-la pour décider autrement. Plusieurs visites se fusionnent l'une après l'autre.</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Business parks</source>
        <translation>Zones d'activité économique</translation>
    </message>
    <message>
        <source>CNIG fields, criteria and states: edit, run again, export.</source>
        <translation>Champs CNIG, critères et états : à compléter, relancer, exporter.</translation>
    </message>
    <message>
        <source>CNIG fields, criteria and their states.</source>
        <translation>Champs CNIG, critères et leurs états.</translation>
    </message>
    <message>
        <source>CNIG file</source>
        <translation>Fichier CNIG</translation>
    </message>
    <message>
        <source>CNIG standard 2023-12</source>
        <translation>Standard CNIG 2023-12</translation>
    </message>
    <message>
        <source>COLUMNS: {problem}.</source>
        <translation>COLUMNS : {problem}.</translation>
    </message>
    <message>
        <source>COMMUNES: fields insee and nom are needed; the fields that are there: {present}.</source>
        <translation>COMMUNES : il faut les champs insee et nom ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>Cadastral parcels (idu, id or idpar): perimeters that are missing are rebuilt from them.</source>
        <translation>Parcelles cadastrales (idu, id ou idpar) : les périmètres absents sont reconstruits avec elles.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calage</translation>
    </message>
    <message>
        <source>Candidate friches</source>
        <translation>Repérer des friches candidates</translation>
    </message>
    <message>
        <source>Candidates to check</source>
        <translation>Candidats à vérifier</translation>
    </message>
    <message>
        <source>Check and normalise a CNIG friches file</source>
        <translation>Contrôler un fichier friches CNIG</translation>
    </message>
    <message>
        <source>Checked friches</source>
        <translation>Friches contrôlées</translation>
    </message>
    <message>
        <source>Class of the index of the first use</source>
        <translation>Classe de l'indice du premier usage</translation>
    </message>
    <message>
        <source>Class of the value</source>
        <translation>Classe de la valeur</translation>
    </message>
    <message>
        <source>Classified installations (ICPE)</source>
        <translation>Installations classées (ICPE)</translation>
    </message>
    <message>
        <source>Clue</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Clues that were found</source>
        <translation>Indices trouvés</translation>
    </message>
    <message>
        <source>Clues that were not given: each one that is added raises what can be found.</source>
        <translation>Les indices qui n'ont pas été donnés : chacun qui s'ajoute élargit ce qui peut être trouvé.</translation>
    </message>
    <message>
        <source>Code of the effect</source>
        <translation>Code de l'effet</translation>
    </message>
    <message>
        <source>Code of the use</source>
        <translation>Code de l'usage</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns matched by hand</source>
        <translation>Colonnes appariées à la main</translation>
    </message>
    <message>
        <source>Columns that are not recognised</source>
        <translation>Colonnes non reconnues</translation>
    </message>
    <message>
        <source>Columns, texts, lists, dates, numbers and coordinates were brought to the standard.</source>
        <translation>Les colonnes, textes, listes, dates, nombres et coordonnées ont été ramenés au standard.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Compare two vintages or two rule sets</source>
        <translation>Comparer deux qualifications</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comparison of friches</source>
        <translation>Comparaison de friches</translation>
    </message>
    <message>
        <source>Completeness (points)</source>
        <translation>Complétude (points)</translation>
    </message>
    <message>
        <source>Computes the index of seven uses for each friche from its criteria (fields c_*), ranks the uses, excludes those that a known fact forbids and says what speaks for and against the first one. A pre-diagnosis: the index is not a probability of success.</source>
        <translation>Calcule l'indice de sept usages pour chaque friche à partir de ses critères (champs c_*), classe les usages, écarte ceux qu'un fait connu interdit et dit ce qui joue pour et contre le premier. Pré-diagnostic : l'indice n'est pas une probabilité de réussite.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Context (GeoPackage)</source>
        <translation>Contexte (GeoPackage)</translation>
    </message>
    <message>
        <source>Context layers</source>
        <translation>Couches de contexte</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Correct the errors first: the table of quality keeps every original value.</source>
        <translation>Corriger d'abord les erreurs : la table de qualité garde chaque valeur d'origine.</translation>
    </message>
    <message>
        <source>Criteria decided</source>
        <translation>Critères décidés</translation>
    </message>
    <message>
        <source>Criteria settled</source>
        <translation>Critères renseignés</translation>
    </message>
    <message>
        <source>Criteria that are against the first use</source>
        <translation>Critères défavorables au premier usage</translation>
    </message>
    <message>
        <source>Criteria that favour the first use</source>
        <translation>Critères favorables au premier usage</translation>
    </message>
    <message>
        <source>Criterion that moves the first use of side B most</source>
        <translation>Critère qui déplace le plus le premier usage du côté B</translation>
    </message>
    <message>
        <source>Criterion, as named by the rule set</source>
        <translation>Critère, tel que les règles le nomment</translation>
    </message>
    <message>
        <source>Dashed: intervals of 95 %.</source>
        <translation>En tirets : intervalles à 95 %.</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Jour de la visite</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Differences from the national tool: ranges instead of one value; people hurt in accidents are not rounded down; spontaneous vegetation of a site counts as a meadow; carbon of soils and programmes are our own proposals; rents, noise, health of green spaces and moving of firms are not counted.</source>
        <translation>Écarts avec l'outil national : des fourchettes au lieu d'une valeur ; les blessés ne sont pas arrondis à l'entier inférieur ; la végétation spontanée d'un site compte comme une prairie ; le carbone des sols et les programmes sont nos propositions ; loyers, bruit, santé des espaces verts et déménagements d'entreprises ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Distance, area or count measured</source>
        <translation>Distance, surface ou nombre mesuré</translation>
    </message>
    <message>
        <source>Drawing the hypotheses</source>
        <translation>Tirage des hypothèses</translation>
    </message>
    <message>
        <source>Draws in which gains meet costs in time</source>
        <translation>Tirages où les gains rejoignent les coûts à temps</translation>
    </message>
    <message>
        <source>Draws of the coefficients in their ranges.</source>
        <translation>Tirages des coefficients dans leurs fourchettes.</translation>
    </message>
    <message>
        <source>Duplicates are found by shared parcels and overlapping perimeters: points alone cannot show them.</source>
        <translation>Les doublons se voient aux parcelles communes et aux périmètres qui se recouvrent : des points seuls ne les montrent pas.</translation>
    </message>
    <message>
        <source>Each candidate is to be looked at: on aerial views, then on the ground (a field visit prepares it).</source>
        <translation>Chaque candidat est à regarder : sur les vues aériennes, puis sur place (la visite de terrain s'y prépare).</translation>
    </message>
    <message>
        <source>Each clue gives points; the score is their sum over what the sources that were given could bring, on 100.</source>
        <translation>Chaque indice donne des points ; le score est leur somme rapportée à ce que les sources données pouvaient apporter, sur 100.</translation>
    </message>
    <message>
        <source>Each coefficient is drawn between a low and a high value, around a middle one (triangular law); the same draws serve every site. Ranges hold eight draws in ten. Amounts of later years are discounted at 4.5 % a year.</source>
        <translation>Chaque coefficient est tiré entre une valeur basse et une valeur haute, autour d'une valeur centrale (loi triangulaire) ; les mêmes tirages servent à tous les sites. Les fourchettes contiennent huit tirages sur dix. Les montants des années suivantes sont actualisés à 4,5 % par an.</translation>
    </message>
    <message>
        <source>Each criterion gives each use a score from -2 to 2, times a weight. The index is the sum of the advantages divided by the advantages plus the constraints, on 100; a neutral score counts on both sides. A known fact that forbids a use excludes it. Bounds are exact: each missing fact takes its best, then its worst value. Hypotheses draw the missing facts and vary the weights by 25 %, the same for all sites.</source>
        <translation>Chaque critère donne à chaque usage un score de -2 à 2, multiplié par un poids. L'indice est la somme des avantages divisée par les avantages plus les contraintes, sur 100 ; un score neutre compte des deux côtés. Un fait connu qui interdit un usage l'exclut. Les bornes sont exactes : chaque fait manquant prend sa meilleure puis sa pire valeur. Les hypothèses tirent les faits manquants et font varier les poids de 25 %, les mêmes pour tous les sites.</translation>
    </message>
    <message>
        <source>Each hypothesis multiplies every weight by a number drawn within this distance of 1.</source>
        <translation>Chaque hypothèse multiplie chaque poids par un nombre tiré à cette distance de 1 au plus.</translation>
    </message>
    <message>
        <source>Easements AC1, AC2, AC4</source>
        <translation>Servitudes AC1, AC2, AC4</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effets</translation>
    </message>
    <message>
        <source>Effects not counted, for want of the commune, of its prices or of size</source>
        <translation>Effets non comptés, faute de la commune, de ses prix ou de taille</translation>
    </message>
    <message>
        <source>Effects on the homes and trips around are those of a town project: they are not counted under 2 000 m2, and two neighbouring sites count the same homes twice.</source>
        <translation>Les effets sur les logements et les trajets autour sont ceux d'un projet de ville : ils ne sont pas comptés sous 2 000 m², et deux sites voisins comptent deux fois les mêmes logements.</translation>
    </message>
    <message>
        <source>Electric substations</source>
        <translation>Postes électriques</translation>
    </message>
    <message>
        <source>Errors and warnings are for the producer of the data to settle.</source>
        <translation>Les erreurs et les avertissements sont à régler par le producteur des données.</translation>
    </message>
    <message>
        <source>Errors and warnings of the site</source>
        <translation>Erreurs et avertissements du site</translation>
    </message>
    <message>
        <source>Errors and warnings, site by site</source>
        <translation>Erreurs et avertissements, site par site</translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Every layer and table there is, together: each is recognised by its name or its fields; the name ROLE__anything forces a role.</source>
        <translation>Toutes les couches et tables disponibles, ensemble : chacune est reconnue à son nom ou à ses champs ; le nom ROLE__quelconque impose un rôle.</translation>
    </message>
    <message>
        <source>Every use is impossible as things stand.</source>
        <translation>Tous les usages sont impossibles en l'état.</translation>
    </message>
    <message>
        <source>Evidence of the criteria</source>
        <translation>Preuves des critères</translation>
    </message>
    <message>
        <source>Exclusion {id}: unknown {wrong}.</source>
        <translation>Exclusion {id} : inconnu {wrong}.</translation>
    </message>
    <message>
        <source>Expected rise of the share of hypotheses that agree on the first use once the fact is known</source>
        <translation>Hausse attendue de la part des hypothèses d'accord sur le premier usage une fois le fait connu</translation>
    </message>
    <message>
        <source>Expected rise of the share of the first use once the fact is known</source>
        <translation>Hausse attendue de la part du premier usage une fois le fait connu</translation>
    </message>
    <message>
        <source>Facilities (INSEE BPE)</source>
        <translation>Équipements (BPE de l'INSEE)</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Facts of the site: {sources}.</source>
        <translation>Faits du site : {sources}.</translation>
    </message>
    <message>
        <source>Facts to collect</source>
        <translation>Faits à collecter</translation>
    </message>
    <message>
        <source>Facts to see</source>
        <translation>Faits à relever</translation>
    </message>
    <message>
        <source>Farmland and nature that the site spares</source>
        <translation>Terres agricoles et nature que le site épargne</translation>
    </message>
    <message>
        <source>Features in the GeoPackage</source>
        <translation>Entités dans le GeoPackage</translation>
    </message>
    <message>
        <source>Features that the service announced inside the extent</source>
        <translation>Entités annoncées par le service dans l'emprise</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field concerned</source>
        <translation>Champ concerné</translation>
    </message>
    <message>
        <source>Field of the CNIG friches standard</source>
        <translation>Champ du standard CNIG Friches</translation>
    </message>
    <message>
        <source>Field of the sites that holds the territory.</source>
        <translation>Champ des sites qui porte le territoire.</translation>
    </message>
    <message>
        <source>Field of the standard</source>
        <translation>Champ du standard</translation>
    </message>
    <message>
        <source>Field of the territory</source>
        <translation>Champ du territoire</translation>
    </message>
    <message>
        <source>Field of the use</source>
        <translation>Champ de l'usage</translation>
    </message>
    <message>
        <source>Field of vacancy</source>
        <translation>Champ de vacance</translation>
    </message>
    <message>
        <source>Field survey</source>
        <translation>Relevé de terrain</translation>
    </message>
    <message>
        <source>Field that both changed; site: the site itself</source>
        <translation>Champ que les deux ont changé ; site : le site lui-même</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>Visite de terrain</translation>
    </message>
    <message>
        <source>Field visit (GeoPackage)</source>
        <translation>Visite de terrain (GeoPackage)</translation>
    </message>
    <message>
        <source>Field visit: {name}</source>
        <translation>Visite de terrain : {name}</translation>
    </message>
    <message>
        <source>Field, or `geometrie`</source>
        <translation>Champ, ou `geometrie`</translation>
    </message>
    <message>
        <source>Fields insee and nom: names are compared with codes.</source>
        <translation>Champs insee et nom : les noms sont comparés aux codes.</translation>
    </message>
    <message>
        <source>Fields of the standard that it may hold</source>
        <translation>Champs du standard qu'elle contient peut-être</translation>
    </message>
    <message>
        <source>Fields that both changed, differently</source>
        <translation>Champs que les deux ont changés, différemment</translation>
    </message>
    <message>
        <source>Fields whose value comes from the field</source>
        <translation>Champs dont la valeur vient du terrain</translation>
    </message>
    <message>
        <source>Finding nothing counts only where a layer is shown to cover the site.</source>
        <translation>Ne rien trouver ne compte que là où une couche couvre le site de façon démontrée.</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Constats par règle</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Premier usage</translation>
    </message>
    <message>
        <source>First use of each site ({larger}; dashed: to confirm, dotted: undecided)</source>
        <translation>Premier usage de chaque site ({larger} ; tirets : à confirmer, pointillés : indécis)</translation>
    </message>
    <message>
        <source>First use of the site on the first side</source>
        <translation>Premier usage du site du premier côté</translation>
    </message>
    <message>
        <source>First use of the site on the second side</source>
        <translation>Premier usage du site du second côté</translation>
    </message>
    <message>
        <source>First use when neutral scores are left out of the index</source>
        <translation>Premier usage quand les scores neutres ne sont pas comptés</translation>
    </message>
    <message>
        <source>First use: {usage}, index {index} out of 100</source>
        <translation>Premier usage : {usage}, indice {index} sur 100</translation>
    </message>
    <message>
        <source>First uses</source>
        <translation>Premiers usages</translation>
    </message>
    <message>
        <source>First vintage that holds the site</source>
        <translation>Premier millésime qui contient le site</translation>
    </message>
    <message>
        <source>First year of use</source>
        <translation>Première année de service</translation>
    </message>
    <message>
        <source>Flood zones</source>
        <translation>Zones inondables</translation>
    </message>
    <message>
        <source>Folder of own rules</source>
        <translation>Dossier de règles</translation>
    </message>
    <message>
        <source>Folder of own rules of the second side</source>
        <translation>Dossier de règles propres du second côté</translation>
    </message>
    <message>
        <source>Folder of the sheets</source>
        <translation>Dossier des fiches</translation>
    </message>
    <message>
        <source>For Excel</source>
        <translation>Pour Excel</translation>
    </message>
    <message>
        <source>For a column that is not recognised, its name and the field of the standard that it holds; the report lists those columns, with the nearest fields.</source>
        <translation>Pour une colonne non reconnue, son nom et le champ du standard qu'elle contient ; le rapport donne la liste de ces colonnes, avec les champs les plus proches.</translation>
    </message>
    <message>
        <source>For a reading of five minutes.</source>
        <translation>À lire en cinq minutes.</translation>
    </message>
    <message>
        <source>For the national tool</source>
        <translation>Pour l'outil national</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Format of the file.</source>
        <translation>Format du fichier.</translation>
    </message>
    <message>
        <source>Freshness of the ground, on 1</source>
        <translation>Fraîcheur du sol, sur 1</translation>
    </message>
    <message>
        <source>Friche</source>
        <translation>Friche</translation>
    </message>
    <message>
        <source>Friches</source>
        <translation>Friches</translation>
    </message>
    <message>
        <source>Friches, second vintage</source>
        <translation>Friches, second millésime</translation>
    </message>
    <message>
        <source>Friches: polygons, points or a table (Cartofriches, CNIG file, an observatory's own).</source>
        <translation>Friches : polygones, points ou table (Cartofriches, fichier CNIG, observatoire local).</translation>
    </message>
    <message>
        <source>From a score of {score} on, {precision} of them lie in friches already known, and {rappel} of the units of known friches are found.</source>
        <translation>À partir d'un score de {score}, {precision} d'entre elles sont dans des friches déjà connues, et {rappel} des unités des friches connues sont trouvées.</translation>
    </message>
    <message>
        <source>From a score of {score} on, {told} units are told, of which {right} lie in known friches: precision {precision} ({low} to {high}), recall {recall} ({from_} to {to}). That score is the one with the best balance of both.</source>
        <translation>À partir d'un score de {score}, {told} unité{told:|s} {told:est|sont} signalée{told:|s}, dont {right} dans des friches connues : précision {precision} ({low} à {high}), rappel {recall} ({from_} à {to}). Ce score est celui du meilleur équilibre entre les deux.</translation>
    </message>
    <message>
        <source>From use to use</source>
        <translation>D'un usage à l'autre</translation>
    </message>
    <message>
        <source>Gain: expected rise of the share of hypotheses that agree on the first use, that of the hypotheses or that of the known facts, whichever has more to gain.</source>
        <translation>Gain : hausse attendue de la part des hypothèses qui s'accordent sur la première vocation, celle des hypothèses ou celle des données connues, selon ce qui a le plus à gagner.</translation>
    </message>
    <message>
        <source>Gains of all meet costs in {year} (between {low} and {high} in eight draws of ten; they meet in {share} of the draws).</source>
        <translation>Les gains de tous rejoignent les coûts en {year} (entre {low} et {high} dans huit tirages sur dix ; ils les rejoignent dans {share} des tirages).</translation>
    </message>
    <message>
        <source>Gather the context of friches</source>
        <translation>Rassembler le contexte des friches</translation>
    </message>
    <message>
        <source>Gathering {role}</source>
        <translation>Rassemblement : {role}</translation>
    </message>
    <message>
        <source>Gathers every context layer around the sites into one dated GeoPackage: the layers given first, then the national records of the Catalogue, page after page, each one counted. A layer that is not whole is told and left out. frichequalify takes the GeoPackage as its context, and knows from it where finding nothing means no. Run again, it only asks for what is missing.</source>
        <translation>Rassemble autour des sites toutes les couches de contexte dans un GeoPackage daté : d'abord les couches données, puis les fiches nationales du Catalogue, page après page, chacune comptée. Une couche incomplète est annoncée et laissée de côté. frichequalify prend ce GeoPackage comme contexte et y lit où ne rien trouver veut dire non. Relancé, le traitement ne demande que ce qui manque.</translation>
    </message>
    <message>
        <source>Given (ha)</source>
        <translation>Affectés (ha)</translation>
    </message>
    <message>
        <source>Gives for each use the exact bounds its index can reach once the missing facts are known, the share of hypotheses in which it ranks first, and the facts whose collection is worth most. The index published on known criteria only can lie outside these bounds, because neutral criteria pull it towards 50 once known.</source>
        <translation>Donne pour chaque usage les bornes exactes que son indice peut atteindre une fois les faits manquants connus, la part des hypothèses où il est premier, et les faits les plus utiles à collecter. L'indice calculé sur les seuls critères connus peut sortir de ces bornes, car les critères neutres le tirent vers 50 une fois connus.</translation>
    </message>
    <message>
        <source>Green and blue network</source>
        <translation>Trame verte et bleue</translation>
    </message>
    <message>
        <source>Guarded sites</source>
        <translation>Sites gardés</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Moyenne harmonique de la précision et du rappel</translation>
    </message>
    <message>
        <source>Heat networks</source>
        <translation>Réseaux de chaleur</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation>Hectares</translation>
    </message>
    <message>
        <source>Hectares asked for</source>
        <translation>Hectares demandés</translation>
    </message>
    <message>
        <source>Hectares built without urban extension; this is not a ZAN balance</source>
        <translation>Hectares mobilisés sans extension urbaine ; ce n'est pas un bilan ZAN</translation>
    </message>
    <message>
        <source>Hectares given</source>
        <translation>Hectares affectés</translation>
    </message>
    <message>
        <source>Hectares missing</source>
        <translation>Hectares manquants</translation>
    </message>
    <message>
        <source>Hectares of these sites beyond the need: a site is given whole</source>
        <translation>Hectares de ces sites au-delà du besoin : un site est donné en entier</translation>
    </message>
    <message>
        <source>Hectares without urban extension are not a ZAN balance. A sharing is an aid to discuss, not a programme.</source>
        <translation>Les hectares mobilisés sans extension urbaine ne sont pas un bilan ZAN. Une répartition aide à discuter, ce n'est pas un programme.</translation>
    </message>
    <message>
        <source>Heritage, values without score, zones astride, duplicates</source>
        <translation>Patrimoine, valeurs sans score, sites à cheval sur plusieurs zones, doublons</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>High order of magnitude of the works, from subsidised projects</source>
        <translation>Ordre de grandeur haut des travaux, d'après des projets aidés</translation>
    </message>
    <message>
        <source>High value: a tenth of the draws lie above</source>
        <translation>Valeur haute : un dixième des tirages est au-dessus</translation>
    </message>
    <message>
        <source>Highest index possible once the missing facts are known</source>
        <translation>Indice le plus haut possible une fois les faits manquants connus</translation>
    </message>
    <message>
        <source>Historic monuments</source>
        <translation>Monuments historiques</translation>
    </message>
    <message>
        <source>Holding it back: {facts}.</source>
        <translation>Le freinent : {facts}.</translation>
    </message>
    <message>
        <source>Hours and rain are those of a year; carbon is that of the whole period.</source>
        <translation>Les heures et la pluie sont celles d'une année ; le carbone, celui de toute la période.</translation>
    </message>
    <message>
        <source>Housing tension (ABC zones)</source>
        <translation>Tension du logement (zonage ABC)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How much these clues find is not known here: no known friche could be compared.</source>
        <translation>Ce que ces indices trouvent n'est pas connu ici : aucune friche connue n'a pu être comparée.</translation>
    </message>
    <message>
        <source>How sure is the ranking</source>
        <translation>Robustesse des vocations</translation>
    </message>
    <message>
        <source>How the computation ended: {status}.</source>
        <translation>Fin du calcul : {status}.</translation>
    </message>
    <message>
        <source>How the layers were recognised</source>
        <translation>Comment les couches ont été reconnues</translation>
    </message>
    <message>
        <source>How the value is known: observe, saisi, estime, absent or echec</source>
        <translation>Comment la valeur est connue : observe, saisi, estime, absent ou echec</translation>
    </message>
    <message>
        <source>Hypotheses drawn on the missing facts and on the weights, the same for all sites; 0 gives the bounds only.</source>
        <translation>Hypothèses tirées sur les faits manquants et sur les poids, les mêmes pour tous les sites ; 0 ne donne que les bornes.</translation>
    </message>
    <message>
        <source>INPUT: field {field} not found: give the results of frichequalify.</source>
        <translation>INPUT : champ {field} introuvable : donnez les résultats de frichequalify.</translation>
    </message>
    <message>
        <source>INSEE code of the commune</source>
        <translation>Code INSEE de la commune</translation>
    </message>
    <message>
        <source>Identifier of the parcel or property unit</source>
        <translation>Identifiant de la parcelle ou de l'unité foncière</translation>
    </message>
    <message>
        <source>Identifier of the site</source>
        <translation>Identifiant du site</translation>
    </message>
    <message>
        <source>In WKT texts; the official example has latitude first.</source>
        <translation>Dans les textes WKT ; l'exemple officiel met la latitude d'abord.</translation>
    </message>
    <message>
        <source>In every draw the sites bring more than the same projects on farmland: by {gap}.</source>
        <translation>Dans tous les tirages, les sites apportent plus que les mêmes projets sur terre agricole : {gap}.</translation>
    </message>
    <message>
        <source>In its favour: {facts}.</source>
        <translation>Jouent en sa faveur : {facts}.</translation>
    </message>
    <message>
        <source>In known friches</source>
        <translation>Dans des friches connues</translation>
    </message>
    <message>
        <source>In the table colonnes.csv of your profile, which every algorithm of friches reads from then on.</source>
        <translation>Dans la table colonnes.csv de votre profil, que tous les traitements des friches lisent ensuite.</translation>
    </message>
    <message>
        <source>In this order: each line supposes that the ones above are there and cover every site. Sites are ranked from {least} % of the weight known.</source>
        <translation>Dans cet ordre : chaque ligne suppose que les précédentes sont là et couvrent tous les sites. Les sites sont classés à partir de {least} % du poids connu.</translation>
    </message>
    <message>
        <source>Index minus the index without this criterion</source>
        <translation>Indice moins l'indice sans ce critère</translation>
    </message>
    <message>
        <source>Index of that use</source>
        <translation>Indice de cet usage</translation>
    </message>
    <message>
        <source>Index of the first use minus that of the second</source>
        <translation>Indice du premier usage moins celui du deuxième</translation>
    </message>
    <message>
        <source>Index of the second side minus index of the first</source>
        <translation>Indice du second côté moins indice du premier</translation>
    </message>
    <message>
        <source>Index of the use, 0 to 100; empty when too few facts are known</source>
        <translation>Indice de l'usage, de 0 à 100 ; vide quand trop peu de faits sont connus</translation>
    </message>
    <message>
        <source>Indices, ranks and suggested uses.</source>
        <translation>Indices, rangs et usages suggérés.</translation>
    </message>
    <message>
        <source>Intervals: those of Wilson, as if units were independent; with ten communes or more they would take account of these.</source>
        <translation>Intervalles : ceux de Wilson, comme si les unités étaient indépendantes ; ceux qui tiennent compte des communes (à partir de dix) seraient plus larges.</translation>
    </message>
    <message>
        <source>Intervals: {count} communes drawn again with replacement, for units of one commune resemble each other.</source>
        <translation>Intervalles : {count} commune{count:|s} retirée{count:|s} au sort avec remise, car les unités d'une même commune se ressemblent.</translation>
    </message>
    <message>
        <source>It stops at the need: a hectare beyond it costs more than it brings.</source>
        <translation>Elle s'arrête au besoin : un hectare au-delà coûte plus qu'il n'apporte.</translation>
    </message>
    <message>
        <source>Its index on the known facts is out of these bounds, because the missing facts pull it towards 50.</source>
        <translation>Son indice sur les faits connus est hors de ces bornes, car les faits manquants le tirent vers 50.</translation>
    </message>
    <message>
        <source>Its share of the hypotheses</source>
        <translation>Sa part des hypothèses</translation>
    </message>
    <message>
        <source>Its value as it came back</source>
        <translation>Sa valeur au retour du terrain</translation>
    </message>
    <message>
        <source>Its value in the inventory now</source>
        <translation>Sa valeur dans l'inventaire d'aujourd'hui</translation>
    </message>
    <message>
        <source>Its value when the visit was prepared</source>
        <translation>Sa valeur quand la visite a été préparée</translation>
    </message>
    <message>
        <source>Its value when the visit was prepared, as JSON</source>
        <translation>Sa valeur quand la visite a été préparée, en JSON</translation>
    </message>
    <message>
        <source>Jobs of the works, one year each, median</source>
        <translation>Emplois de travaux, d'un an chacun, médiane</translation>
    </message>
    <message>
        <source>Keep small service stations</source>
        <translation>Garder les petites stations-service</translation>
    </message>
    <message>
        <source>Kept apart ({status}): </source>
        <translation>Gardé à part ({status}) : </translation>
    </message>
    <message>
        <source>Known (% of the weight)</source>
        <translation>Connu (% du poids)</translation>
    </message>
    <message>
        <source>Known friche that overlaps the unit</source>
        <translation>Friche connue qui recouvre l'unité</translation>
    </message>
    <message>
        <source>Known friches</source>
        <translation>Friches connues</translation>
    </message>
    <message>
        <source>Known, estimated and absent criteria</source>
        <translation>Critères connus, estimés et absents</translation>
    </message>
    <message>
        <source>Last status that is known</source>
        <translation>Dernier statut connu</translation>
    </message>
    <message>
        <source>Last vintage that holds the site</source>
        <translation>Dernier millésime qui contient le site</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer of the GeoPackage, empty when nothing could be had</source>
        <translation>Couche du GeoPackage, vide quand rien n'a pu être obtenu</translation>
    </message>
    <message>
        <source>Layer of this role; the fields it may have are listed in the documentation.</source>
        <translation>Couche de ce rôle ; les champs qu'elle peut avoir sont listés dans la documentation.</translation>
    </message>
    <message>
        <source>Layer, field or survey the value comes from</source>
        <translation>Couche, champ ou relevé d'où vient la valeur</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Layers at hand: each is recognised, cut around the sites, and not asked of the Catalogue again.</source>
        <translation>Couches déjà là : chacune est reconnue, découpée autour des sites, et n'est pas redemandée au Catalogue.</translation>
    </message>
    <message>
        <source>Layers drawn under the sites, the first on top.</source>
        <translation>Couches dessinées sous les sites, la première au-dessus.</translation>
    </message>
    <message>
        <source>Layers to add, in the order of what they settle</source>
        <translation>Couches à ajouter, dans l'ordre de ce qu'elles tranchent</translation>
    </message>
    <message>
        <source>Laying out the sheets</source>
        <translation>Mise en page des fiches</translation>
    </message>
    <message>
        <source>Leads on what is known</source>
        <translation>En tête sur ce qui est connu</translation>
    </message>
    <message>
        <source>Least area (m2)</source>
        <translation>Surface minimale (m2)</translation>
    </message>
    <message>
        <source>Least completeness (%)</source>
        <translation>Complétude minimale (%)</translation>
    </message>
    <message>
        <source>Least index</source>
        <translation>Indice minimal</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Score minimal</translation>
    </message>
    <message>
        <source>Length of the round as the crow flies</source>
        <translation>Longueur de la tournée à vol d'oiseau</translation>
    </message>
    <message>
        <source>Local correspondence of zones</source>
        <translation>Correspondance locale des zones</translation>
    </message>
    <message>
        <source>Longest search of the optimum.</source>
        <translation>Durée maximale de recherche de l'optimum.</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche des doublons</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Low order of magnitude of the works, from subsidised projects</source>
        <translation>Ordre de grandeur bas des travaux, d'après des projets aidés</translation>
    </message>
    <message>
        <source>Low value: a tenth of the draws lie below</source>
        <translation>Valeur basse : un dixième des tirages est au-dessous</translation>
    </message>
    <message>
        <source>Low-voltage lines</source>
        <translation>Lignes basse tension</translation>
    </message>
    <message>
        <source>Lower bound of its interval of 95 %</source>
        <translation>Borne basse de son intervalle à 95 %</translation>
    </message>
    <message>
        <source>Lowest index possible once the missing facts are known</source>
        <translation>Indice le plus bas possible une fois les faits manquants connus</translation>
    </message>
    <message>
        <source>Mean index over the hypotheses on the missing facts</source>
        <translation>Indice moyen sur les hypothèses faites sur les faits manquants</translation>
    </message>
    <message>
        <source>Measure the criteria</source>
        <translation>Renseigner les critères</translation>
    </message>
    <message>
        <source>Measures up to 35 criteria of each friche on the layers given, and writes for each its value, its state (observed, entered, estimated, absent, failed), its source and its evidence. Finding nothing counts only where a layer is shown to cover the site.</source>
        <translation>Mesure jusqu'à 35 critères de chaque friche sur les couches données, et écrit pour chacun sa valeur, son état (observé, saisi, estimé, absent, échec), sa source et sa preuve. Ne rien trouver ne compte que là où une couche couvre le site de façon démontrée.</translation>
    </message>
    <message>
        <source>Measuring {role}</source>
        <translation>Mesure de {role}</translation>
    </message>
    <message>
        <source>Merge a field visit into the inventory</source>
        <translation>Fusionner une visite de terrain dans l'inventaire</translation>
    </message>
    <message>
        <source>Merged inventory</source>
        <translation>Inventaire fusionné</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Missing (ha)</source>
        <translation>Manquants (ha)</translation>
    </message>
    <message>
        <source>Mix of compatible uses for sites above one hectare</source>
        <translation>Mélange d'usages compatibles pour les sites de plus d'un hectare</translation>
    </message>
    <message>
        <source>NEEDS, row {line}: {wrong}.</source>
        <translation>NEEDS, ligne {line} : {wrong}.</translation>
    </message>
    <message>
        <source>NEEDS: missing fields {missing}; the fields that are there: {present}.</source>
        <translation>NEEDS : champs absents {missing} ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>Name of the commune</source>
        <translation>Nom de la commune</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Natura 2000 sites</source>
        <translation>Sites Natura 2000</translation>
    </message>
    <message>
        <source>Nature parks</source>
        <translation>Parcs naturels</translation>
    </message>
    <message>
        <source>Nature reserves</source>
        <translation>Réserves naturelles</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Needs met and missing</source>
        <translation>Besoins couverts et manquants</translation>
    </message>
    <message>
        <source>Needs shared over the friches</source>
        <translation>Besoins répartis sur les friches</translation>
    </message>
    <message>
        <source>Needs, sharing and limits in one page.</source>
        <translation>Besoins, répartition et limites en une page.</translation>
    </message>
    <message>
        <source>No background was given: the maps show the sites alone.</source>
        <translation>Aucun fond n'a été donné : les cartes montrent les sites seuls.</translation>
    </message>
    <message>
        <source>No context layer was given: the result rests on the records alone.</source>
        <translation>Aucune couche de contexte n'est donnée : le résultat ne repose que sur les fiches.</translation>
    </message>
    <message>
        <source>No field identifies the sites: they are named AULA_1 to AULA_{count}.</source>
        <translation>Aucun champ n'identifie les sites : ils sont nommés AULA_1 à AULA_{count}.</translation>
    </message>
    <message>
        <source>No field voc1: give the results of frichequalify, a field of the use, or one use for all.</source>
        <translation>Pas de champ voc1 : donnez les résultats de frichequalify, un champ de l'usage, ou un usage pour tous.</translation>
    </message>
    <message>
        <source>No hypothesis was drawn.</source>
        <translation>Aucune hypothèse n'a été tirée.</translation>
    </message>
    <message>
        <source>No known friche was given, or none of them covers a unit: how much these clues find, and how much they miss, is not known here.</source>
        <translation>Aucune friche connue n'a été donnée, ou aucune ne couvre une unité : ce que ces indices trouvent, et ce qu'ils manquent, n'est pas connu ici.</translation>
    </message>
    <message>
        <source>No missing fact changes a first use by itself.</source>
        <translation>Aucune donnée manquante ne change à elle seule une première vocation.</translation>
    </message>
    <message>
        <source>No missing fact changes the first use by itself.</source>
        <translation>Aucune donnée manquante ne change à elle seule la première vocation.</translation>
    </message>
    <message>
        <source>No missing fact changes the first use.</source>
        <translation>Aucune donnée manquante ne change la première vocation.</translation>
    </message>
    <message>
        <source>No row was removed and no value was lost: the quality table keeps every original value beside its correction.</source>
        <translation>Aucune ligne n'a été retirée et aucune valeur n'est perdue : la table de qualité garde chaque valeur d'origine à côté de sa correction.</translation>
    </message>
    <message>
        <source>No site can be given a use: all are kept apart by their status.</source>
        <translation>Aucun site ne peut recevoir d'usage : tous sont gardés à part par leur statut.</translation>
    </message>
    <message>
        <source>No site has a place: there is nothing to gather around.</source>
        <translation>Aucun site n'est localisé : il n'y a rien à rassembler autour.</translation>
    </message>
    <message>
        <source>No site has both a use and an area: nothing could be weighed.</source>
        <translation>Aucun site n'a à la fois un usage et une surface : rien n'a pu être pesé.</translation>
    </message>
    <message>
        <source>No site is given to the {asked} that are asked.</source>
        <translation>Aucun site n'est affecté aux {asked} demandés.</translation>
    </message>
    <message>
        <source>None of the {all} sites has a first use today: too little is known of them.</source>
        <translation>Aucun site sur {all} n'a de premier usage aujourd'hui : on en sait trop peu.</translation>
    </message>
    <message>
        <source>None of the {all} sites has a first use today: too little is known of {few} of them, every use is excluded on {excluded}.</source>
        <translation>Aucun site sur {all} n'a de premier usage aujourd'hui : on en sait trop peu sur {few}, tous les usages sont exclus sur {excluded}.</translation>
    </message>
    <message>
        <source>Nothing to compare: give a second vintage or another rule set.</source>
        <translation>Rien à comparer : donnez un second millésime ou d'autres règles.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Nombre de tirages</translation>
    </message>
    <message>
        <source>Number of errors of the site</source>
        <translation>Nombre d'erreurs du site</translation>
    </message>
    <message>
        <source>Number of hypotheses</source>
        <translation>Nombre d'hypothèses</translation>
    </message>
    <message>
        <source>Number of sites</source>
        <translation>Nombre de sites</translation>
    </message>
    <message>
        <source>Number of sites: blue, observed or entered; orange, estimated; grey, absent or failed.</source>
        <translation>Nombre de sites : bleu, observé ou saisi ; orange, estimé ; gris, absent ou en échec.</translation>
    </message>
    <message>
        <source>Number of warnings of the site</source>
        <translation>Nombre d'avertissements du site</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Of them, {polygons} have a perimeter; the others cannot be measured.</source>
        <translation>Parmi eux, {polygons} ont un périmètre ; les autres ne peuvent pas être mesurés.</translation>
    </message>
    <message>
        <source>Of which known friches</source>
        <translation>Dont friches connues</translation>
    </message>
    <message>
        <source>Of {asked} asked, {missing} are missing: {count} site gives {given}.</source>
        <translation>Sur {asked} demandés, il manque {missing} : {count} site en apporte {given}.</translation>
    </message>
    <message>
        <source>Of {asked} asked, {missing} are missing: {count} sites give {given}.</source>
        <translation>Sur {asked} demandés, il manque {missing} : {count} sites en apportent {given}.</translation>
    </message>
    <message>
        <source>Off: only the layers at hand are gathered, and what is missing is told.</source>
        <translation>Décoché : seules les couches disponibles sont rassemblées, et ce qui manque est annoncé.</translation>
    </message>
    <message>
        <source>On farmland, median</source>
        <translation>Sur terre agricole, médiane</translation>
    </message>
    <message>
        <source>On the site, median</source>
        <translation>Sur le site, médiane</translation>
    </message>
    <message>
        <source>On the sites</source>
        <translation>Sur les sites</translation>
    </message>
    <message>
        <source>On what is known, {usage} comes first (index {index} out of 100), ahead of {second} by {gap} points.</source>
        <translation>Sur ce qui est connu, {usage} vient en tête (indice {index} sur 100), devant {second} de {gap} point{gap:|s}.</translation>
    </message>
    <message>
        <source>On what is known, {usage} comes first (index {index} out of 100).</source>
        <translation>Sur ce qui est connu, {usage} vient en tête (indice {index} sur 100).</translation>
    </message>
    <message>
        <source>On {count} site another use is as good as the first.</source>
        <translation>Sur {count} site, un autre usage vaut autant que le premier.</translation>
    </message>
    <message>
        <source>On {count} sites another use is as good as the first.</source>
        <translation>Sur {count} site{count:|s}, un autre usage vaut autant que le premier.</translation>
    </message>
    <message>
        <source>One A4 sheet per site</source>
        <translation>Fiches A4 par site</translation>
    </message>
    <message>
        <source>One layer a role, aula_contexte (how each was come by) and aula_couverture (where it is whole).</source>
        <translation>Une couche par rôle, aula_contexte (comment chacune a été obtenue) et aula_couverture (où elle est complète).</translation>
    </message>
    <message>
        <source>One row a field that both changed, with both values.</source>
        <translation>Une ligne par champ que les deux ont changé, avec les deux valeurs.</translation>
    </message>
    <message>
        <source>One row a finding.</source>
        <translation>Une ligne par constat.</translation>
    </message>
    <message>
        <source>One row a layer asked for.</source>
        <translation>Une ligne par couche demandée.</translation>
    </message>
    <message>
        <source>One row a need.</source>
        <translation>Une ligne par besoin.</translation>
    </message>
    <message>
        <source>One row a site and criterion: value, state, source, vintage, measure, share, coverage.</source>
        <translation>Une ligne par site et critère : valeur, état, source, millésime, mesure, part, couverture.</translation>
    </message>
    <message>
        <source>One row a site and effect.</source>
        <translation>Une ligne par site et par effet.</translation>
    </message>
    <message>
        <source>One row a site and missing fact.</source>
        <translation>Une ligne par site et par fait manquant.</translation>
    </message>
    <message>
        <source>One row a site, low, middle and high.</source>
        <translation>Une ligne par site : bas, médian et haut.</translation>
    </message>
    <message>
        <source>One row a site.</source>
        <translation>Une ligne par site.</translation>
    </message>
    <message>
        <source>Only the sites where a visit would settle most; empty: all of them.</source>
        <translation>Seulement les sites où une visite trancherait le plus ; vide : tous.</translation>
    </message>
    <message>
        <source>Open it in QField. Photographs are put beside it: bring the whole folder back.</source>
        <translation>À ouvrir dans QField. Les photos se rangent à côté : rapportez tout le dossier.</translation>
    </message>
    <message>
        <source>Operation (k€)</source>
        <translation>Opération (k€)</translation>
    </message>
    <message>
        <source>Operation and effects together, in euros of today</source>
        <translation>Opération et effets ensemble, en euros d'aujourd'hui</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order of coordinates</source>
        <translation>Ordre des coordonnées</translation>
    </message>
    <message>
        <source>Order of magnitude of the works, from subsidised projects: {low} to {high} thousand euros before tax.</source>
        <translation>Ordre de grandeur des travaux, d'après des projets aidés : {low} à {high} k€ HT.</translation>
    </message>
    <message>
        <source>Other friches</source>
        <translation>Autres friches</translation>
    </message>
    <message>
        <source>Other vintages</source>
        <translation>Autres millésimes</translation>
    </message>
    <message>
        <source>Over the period, median</source>
        <translation>Sur la période, médiane</translation>
    </message>
    <message>
        <source>Over these years, gains meet costs in only {share} of the draws: no year of return is told.</source>
        <translation>Sur ces années, les gains ne rejoignent les coûts que dans {share} des tirages : aucune année de retour n'est dite.</translation>
    </message>
    <message>
        <source>Overlap of duplicates</source>
        <translation>Recouvrement des doublons</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Couches disponibles</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>Poids propres</translation>
    </message>
    <message>
        <source>PARCELS: one of the fields {wanted} is needed; the fields that are there: {present}.</source>
        <translation>PARCELS : il faut l'un des champs {wanted} ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Parcels or property units.</source>
        <translation>Parcelles ou unités foncières.</translation>
    </message>
    <message>
        <source>Paths of the sites</source>
        <translation>Parcours des sites</translation>
    </message>
    <message>
        <source>Photograph, beside the GeoPackage</source>
        <translation>Photo, à côté du GeoPackage</translation>
    </message>
    <message>
        <source>Planar area of the site, or the declared one without polygon</source>
        <translation>Surface plane du site, ou surface déclarée sans polygone</translation>
    </message>
    <message>
        <source>Planar area of the unit</source>
        <translation>Surface plane de l'unité</translation>
    </message>
    <message>
        <source>Points of the clues over those that could be given</source>
        <translation>Points des indices sur ceux qui pouvaient être donnés</translation>
    </message>
    <message>
        <source>Points that this criterion adds to the first use</source>
        <translation>Points que ce critère ajoute au premier usage</translation>
    </message>
    <message>
        <source>Points with a field etat: A open, F closed.</source>
        <translation>Points avec un champ etat : A ouvert, F fermé.</translation>
    </message>
    <message>
        <source>Polluted sites (CASIAS, BASOL)</source>
        <translation>Sites pollués (CASIAS, BASOL)</translation>
    </message>
    <message>
        <source>Potential of the first use</source>
        <translation>Potentiel du premier usage</translation>
    </message>
    <message>
        <source>Precision (%)</source>
        <translation>Précision (%)</translation>
    </message>
    <message>
        <source>Precision and recall against the known friches, score by score, with their intervals.</source>
        <translation>Précision et rappel face aux friches connues, score par score, avec leurs intervalles.</translation>
    </message>
    <message>
        <source>Precision and recall by score</source>
        <translation>Précision et rappel selon le score</translation>
    </message>
    <message>
        <source>Precision is a lower bound: a candidate that is no known friche may be one that nobody has listed yet. Only a visit tells.</source>
        <translation>La précision est un minimum : un candidat qui n'est pas une friche connue peut en être une que personne n'a encore recensée. Seule une visite le dit.</translation>
    </message>
    <message>
        <source>Prepare a field visit of friches</source>
        <translation>Préparer une visite de friches sur le terrain</translation>
    </message>
    <message>
        <source>Prevails in the hypotheses</source>
        <translation>L'emporte dans les hypothèses</translation>
    </message>
    <message>
        <source>Priority neighbourhoods (QPV)</source>
        <translation>Quartiers prioritaires (QPV)</translation>
    </message>
    <message>
        <source>Producer, title and licence of the layer</source>
        <translation>Producteur, titre et licence de la couche</translation>
    </message>
    <message>
        <source>Protected species records</source>
        <translation>Données d'espèces protégées</translation>
    </message>
    <message>
        <source>Public transport stops</source>
        <translation>Arrêts de transport en commun</translation>
    </message>
    <message>
        <source>Qualification of friches: pre-diagnosis</source>
        <translation>Qualification de friches : pré-diagnostic</translation>
    </message>
    <message>
        <source>Qualified friches</source>
        <translation>Friches qualifiées</translation>
    </message>
    <message>
        <source>Qualify friches</source>
        <translation>Qualifier des friches</translation>
    </message>
    <message>
        <source>Quality of a friches inventory</source>
        <translation>Qualité d'un inventaire de friches</translation>
    </message>
    <message>
        <source>Quality of the inventory</source>
        <translation>Qualité de l'inventaire</translation>
    </message>
    <message>
        <source>RECORDS: {line}: ROLE = record is expected; the roles are {roles}.</source>
        <translation>RECORDS : {line} : on attend ROLE = fiche ; les rôles sont {roles}.</translation>
    </message>
    <message>
        <source>ROLES: {role} is no role; the roles are {roles}.</source>
        <translation>ROLES : {role} n'est pas un rôle ; les rôles sont {roles}.</translation>
    </message>
    <message>
        <source>Rail sidings</source>
        <translation>Embranchements ferrés (ITE)</translation>
    </message>
    <message>
        <source>Ranges of coefficients are proposals of the agency, to be confirmed; the table of the method tells each source.</source>
        <translation>Les fourchettes des coefficients sont des propositions de l'agence, à confirmer ; le tableau de la méthode dit chaque source.</translation>
    </message>
    <message>
        <source>Rank of the site in the round</source>
        <translation>Rang du site dans la tournée</translation>
    </message>
    <message>
        <source>Rank of the use, 1 to 7, without shared rank; excluded uses last</source>
        <translation>Rang de l'usage, de 1 à 7, sans rang partagé ; usages exclus en dernier</translation>
    </message>
    <message>
        <source>Reading and cleaning the records</source>
        <translation>Lecture et nettoyage des fiches</translation>
    </message>
    <message>
        <source>Reading the sites</source>
        <translation>Lecture des sites</translation>
    </message>
    <message>
        <source>Reading the units</source>
        <translation>Lecture des unités</translation>
    </message>
    <message>
        <source>Recall (%)</source>
        <translation>Rappel (%)</translation>
    </message>
    <message>
        <source>Record of the Catalogue, or the layer that was given</source>
        <translation>Fiche du Catalogue, ou couche donnée</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Records of the Catalogue that replace the national ones of a role: ROLE = record, separated by ;.</source>
        <translation>Fiches du Catalogue qui remplacent les fiches nationales d'un rôle : ROLE = fiche, séparées par un point-virgule.</translation>
    </message>
    <message>
        <source>Remarkable heritage sites</source>
        <translation>Sites patrimoniaux remarquables</translation>
    </message>
    <message>
        <source>Remember these columns</source>
        <translation>Retenir ces colonnes</translation>
    </message>
    <message>
        <source>Renewable energy acceleration zones</source>
        <translation>Zones d'accélération des énergies renouvelables</translation>
    </message>
    <message>
        <source>Renewable energy exclusion zones</source>
        <translation>Zones d'exclusion des énergies renouvelables</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Result {kind}: {usage} stays first in {share} % of the hypotheses on what is missing; its complete index will lie between {low} and {high}.</source>
        <translation>Résultat {kind} : {usage} reste en tête dans {share} % des hypothèses sur ce qui manque ; son indice complet sera compris entre {low} et {high}.</translation>
    </message>
    <message>
        <source>Results of frichequalify or frichevocation (fields i_*, ex_*, surf_m2).</source>
        <translation>Résultats de frichequalify ou frichevocation (champs i_*, ex_*, surf_m2).</translation>
    </message>
    <message>
        <source>Results of frichequalify, or an inventory with the areas of its sites.</source>
        <translation>Les résultats de frichequalify, ou un inventaire avec les surfaces de ses sites.</translation>
    </message>
    <message>
        <source>Results of frichequalify: all sites, or the selected ones.</source>
        <translation>Résultats de frichequalify : tous les sites, ou ceux sélectionnés.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Return: the year when gains of all meet costs; a dash where it is not met in half of the draws.</source>
        <translation>Retour : l'année où les gains de tous rejoignent les coûts ; un tiret quand la moitié des tirages ne l'atteint pas.</translation>
    </message>
    <message>
        <source>Road distances to the motorway</source>
        <translation>Distances à l'autoroute par la route</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Robust first uses: {robust}; sites where another use leads in more hypotheses than the first: {two}.</source>
        <translation>Premiers usages robustes : {robust} ; sites où un autre usage l'emporte dans plus d'hypothèses que le premier : {two}.</translation>
    </message>
    <message>
        <source>Robust: the first use stays first in at least {robust} % of the hypotheses on what is not known; to confirm: in at least {confirm} %; undecided: in fewer.</source>
        <translation>Robuste : le premier usage reste en tête dans au moins {robust} % des hypothèses sur ce qu'on ignore ; à confirmer : dans au moins {confirm} % ; indécis : dans moins.</translation>
    </message>
    <message>
        <source>Robustness of the uses</source>
        <translation>Robustesse des usages</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Role of the layer in frichequalify</source>
        <translation>Rôle de la couche dans frichequalify</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Roles to gather, separated by commas, such as BATIMENT, INONDATION; all of them when it is empty.</source>
        <translation>Rôles à rassembler, séparés par des virgules, comme BATIMENT, INONDATION ; tous si rien n'est saisi.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rule folder {folder}: missing files {files}.</source>
        <translation>Dossier de règles {folder} : fichiers absents {files}.</translation>
    </message>
    <message>
        <source>Rule set and version</source>
        <translation>Règles et version</translation>
    </message>
    <message>
        <source>Rule set of the first side.</source>
        <translation>Règles du premier côté.</translation>
    </message>
    <message>
        <source>Rule set of the second side; by default, the same.</source>
        <translation>Règles du second côté ; par défaut, les mêmes.</translation>
    </message>
    <message>
        <source>Rule set whose way of measuring is used.</source>
        <translation>Règles dont la manière de mesurer est utilisée.</translation>
    </message>
    <message>
        <source>Rule set: the agency's own, or one of the two compatible with Mutafriches v1.19 and v1.11.</source>
        <translation>Règles de calcul : celles de l'agence, ou l'une des deux compatibles avec Mutafriches v1.19 et v1.11.</translation>
    </message>
    <message>
        <source>Rule that was applied</source>
        <translation>Règle appliquée</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules of the second side</source>
        <translation>Règles du second côté</translation>
    </message>
    <message>
        <source>Rules: {label} ({criteria} criteria).</source>
        <translation>Règles : {label} ({criteria} critère{criteria:|s}).</translation>
    </message>
    <message>
        <source>SURVEY: unknown site or code: {problem}</source>
        <translation>SURVEY : site ou code inconnu : {problem}</translation>
    </message>
    <message>
        <source>Saturated electric grid</source>
        <translation>Réseau électrique saturé</translation>
    </message>
    <message>
        <source>Score of the candidates, of 100 ({larger})</source>
        <translation>Score des candidats, sur 100 ({larger})</translation>
    </message>
    <message>
        <source>Score of the class for the use, from -2 to 2</source>
        <translation>Score de la classe pour l'usage, de -2 à 2</translation>
    </message>
    <message>
        <source>Scores parcels or property units by the clues of a friche: polluted site, ruined building, vacancy, closed establishments, activity building without open establishment. A result is a candidate to check.</source>
        <translation>Note parcelles ou unités foncières selon les indices d'une friche : site pollué, bâti en ruine, vacance, établissements fermés, bâti d'activité sans établissement ouvert. Un résultat est un candidat à vérifier.</translation>
    </message>
    <message>
        <source>Scores two vintages of an inventory, or one under two rule sets, and tells for each site what changed and which criterion is responsible; sites that are on one side only are listed, not dropped.</source>
        <translation>Note deux millésimes d'un inventaire, ou un seul sous deux jeux de règles, et dit pour chaque site ce qui change et quel critère en est responsable ; les sites présents d'un seul côté sont listés, pas écartés.</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Calcul des indices</translation>
    </message>
    <message>
        <source>Sectors of municipal maps</source>
        <translation>Secteurs de carte communale</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Semicolons and a byte-order mark, for Excel in French.</source>
        <translation>Points-virgules et marque d'ordre des octets, pour Excel en français.</translation>
    </message>
    <message>
        <source>Several rows have the same site_id: {ids}. Mend them with frichecheck first.</source>
        <translation>Plusieurs lignes ont le même site_id : {ids}. Corrigez-les d'abord avec frichecheck.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Share (intersection over union) above which two perimeters are the same site.</source>
        <translation>Part (intersection sur union) au-delà de laquelle deux périmètres sont le même site.</translation>
    </message>
    <message>
        <source>Share needs over the sites</source>
        <translation>Répartir les besoins sur les sites</translation>
    </message>
    <message>
        <source>Share of all the points whose source was given</source>
        <translation>Part de tous les points dont la source est donnée</translation>
    </message>
    <message>
        <source>Share of the hypotheses in which the use ranks first</source>
        <translation>Part des hypothèses où l'usage est premier</translation>
    </message>
    <message>
        <source>Share of the known friches that are told</source>
        <translation>Part des friches connues qui sont signalées</translation>
    </message>
    <message>
        <source>Share of the site concerned</source>
        <translation>Part du site concernée</translation>
    </message>
    <message>
        <source>Share of the units told that are known friches</source>
        <translation>Part des unités signalées qui sont des friches connues</translation>
    </message>
    <message>
        <source>Share of the weight of the criteria that is known</source>
        <translation>Part connue du poids des critères</translation>
    </message>
    <message>
        <source>Share of the weight of the criteria that is known, on 10</source>
        <translation>Part connue du poids des critères, sur 10</translation>
    </message>
    <message>
        <source>Share of the weight of the criteria that must be known before an index is given; by default, the rules'.</source>
        <translation>Part du poids des critères qui doit être connue pour donner un indice ; par défaut, celle des règles.</translation>
    </message>
    <message>
        <source>Shares the hectares that territories need over the qualified friches: at most one use a site, needs first, then the best indices. Says whether the sharing is optimal and what remains missing. Costs are orders of magnitude from subsidised projects. Needs the Python package scipy.</source>
        <translation>Répartit les hectares dont les territoires ont besoin sur les friches qualifiées : au plus un usage par site, les besoins d'abord, puis les meilleurs indices. Dit si la répartition est optimale et ce qui manque encore. Les coûts sont des ordres de grandeur tirés de projets aidés. Demande le paquet Python scipy.</translation>
    </message>
    <message>
        <source>Sharing the needs</source>
        <translation>Répartition des besoins</translation>
    </message>
    <message>
        <source>Sheets of the friches</source>
        <translation>Fiches des friches</translation>
    </message>
    <message>
        <source>Shrinking clay</source>
        <translation>Retrait-gonflement des argiles</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Site by site</source>
        <translation>Site par site</translation>
    </message>
    <message>
        <source>Site by site, {found} of {count} known friches have a unit of that score or more.</source>
        <translation>Site par site, {found} friche{found:|s} connue{found:|s} sur {count} {found:a|ont} une unité d'au moins ce score.</translation>
    </message>
    <message>
        <source>Site minus farmland, draw by draw, median</source>
        <translation>Site moins terre agricole, tirage par tirage, médiane</translation>
    </message>
    <message>
        <source>Site of the sheet</source>
        <translation>Site de la fiche</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Sites and criteria</source>
        <translation>Sites et critères</translation>
    </message>
    <message>
        <source>Sites and farmland are not told apart: the same projects bring more on the sites in {share} of the draws; difference: {gap}.</source>
        <translation>Rien ne départage les sites de la terre agricole : les mêmes projets apportent plus sur les sites dans {share} des tirages ; écart : {gap}.</translation>
    </message>
    <message>
        <source>Sites and hectares by first use before and after.</source>
        <translation>Sites et hectares par premier usage avant et après.</translation>
    </message>
    <message>
        <source>Sites are identified by the field {field}.</source>
        <translation>Les sites sont identifiés par le champ {field}.</translation>
    </message>
    <message>
        <source>Sites concerned</source>
        <translation>Sites concernés</translation>
    </message>
    <message>
        <source>Sites covered</source>
        <translation>Sites couverts</translation>
    </message>
    <message>
        <source>Sites kept apart by their status</source>
        <translation>Sites gardés à part par leur statut</translation>
    </message>
    <message>
        <source>Sites of frichequalify, fricheenrich or frichecheck.</source>
        <translation>Sites de frichequalify, fricheenrich ou frichecheck.</translation>
    </message>
    <message>
        <source>Sites of the round</source>
        <translation>Sites de la tournée</translation>
    </message>
    <message>
        <source>Sites of these whose first use is undecided, or is another one in the hypotheses</source>
        <translation>Parmi ces sites, ceux dont la première vocation est indécise, ou autre dans les hypothèses</translation>
    </message>
    <message>
        <source>Sites that are not ranked</source>
        <translation>Sites non classés</translation>
    </message>
    <message>
        <source>Sites that become ranked</source>
        <translation>Sites qui deviennent classés</translation>
    </message>
    <message>
        <source>Sites that have two leaders</source>
        <translation>Sites qui ont deux usages en tête</translation>
    </message>
    <message>
        <source>Sites to visit at most</source>
        <translation>Nombre de sites à visiter au plus</translation>
    </message>
    <message>
        <source>Sites with the criteria in fields c_* (and their states in e_*), as fricheenrich writes them.</source>
        <translation>Sites avec les critères dans des champs c_* (et leurs états dans e_*), comme fricheenrich les écrit.</translation>
    </message>
    <message>
        <source>Small service stations and garages, the dominant noise of real inventories, are left out otherwise.</source>
        <translation>Sinon, les petites stations-service et garages, bruit dominant des inventaires réels, sont écartés.</translation>
    </message>
    <message>
        <source>Smaller units are left out.</source>
        <translation>Les unités plus petites sont écartées.</translation>
    </message>
    <message>
        <source>Smallest other site_id of the same perimeter</source>
        <translation>Plus petit autre site_id de même périmètre</translation>
    </message>
    <message>
        <source>Soil information sectors (SIS)</source>
        <translation>Secteurs d'information sur les sols (SIS)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources and vintages are quoted from it.</source>
        <translation>Les sources et millésimes en sont repris.</translation>
    </message>
    <message>
        <source>Spread of the weights (%)</source>
        <translation>Variation des poids (%)</translation>
    </message>
    <message>
        <source>Start of the round</source>
        <translation>Départ de la tournée</translation>
    </message>
    <message>
        <source>State of the layers</source>
        <translation>État des couches</translation>
    </message>
    <message>
        <source>State of the records ({larger})</source>
        <translation>État des fiches ({larger})</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status of the site, list of the CNIG standard</source>
        <translation>Statut du site, liste du standard CNIG</translation>
    </message>
    <message>
        <source>Status: {status}.</source>
        <translation>Statut : {status}.</translation>
    </message>
    <message>
        <source>Statuses (site_statut) of the sites that can be given a use; the others are kept apart and told. A site without a status stays usable.</source>
        <translation>Statuts (site_statut) des sites auxquels un usage peut être donné ; les autres sont gardés à part et annoncés. Un site sans statut reste mobilisable.</translation>
    </message>
    <message>
        <source>Statuses of the site from vintage to vintage; absent: not in it</source>
        <translation>Statuts du site d'un millésime à l'autre ; absent : n'y figure pas</translation>
    </message>
    <message>
        <source>Statuses of the usable sites</source>
        <translation>Statuts des sites mobilisables</translation>
    </message>
    <message>
        <source>Stop on errors</source>
        <translation>S'arrêter sur les erreurs</translation>
    </message>
    <message>
        <source>Stops with the list of the errors instead of writing the result.</source>
        <translation>S'arrête avec la liste des erreurs au lieu d'écrire le résultat.</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Summed gain (points)</source>
        <translation>Gain cumulé (points)</translation>
    </message>
    <message>
        <source>TERRITORY_FIELD: no field {field}; the fields that are there: {present}.</source>
        <translation>TERRITORY_FIELD : pas de champ {field} ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>Table of priors: unknown classes or impossible shares: {wrong}.</source>
        <translation>Table des a priori : classes inconnues ou parts impossibles : {wrong}.</translation>
    </message>
    <message>
        <source>Table territoire;usage;ha_min;ha_max;logements_min;densite_log_ha; * stands for every territory. The sharing stops at the need: at ha_max where it is given, else at ha_min.</source>
        <translation>Table territoire;usage;ha_min;ha_max;logements_min;densite_log_ha ; * vaut pour tous les territoires. La répartition s'arrête au besoin : à ha_max s'il est donné, sinon à ha_min.</translation>
    </message>
    <message>
        <source>Takes an inventory of friches in any state and every context layer there is. Cleans the records, measures the criteria, scores seven uses, ranks them, and says how sure the ranking is and which missing facts are worth collecting. A pre-diagnosis: no cost estimate, no permit advice, no probability of success.</source>
        <translation>Prend un inventaire de friches dans n'importe quel état et toutes les couches de contexte disponibles. Nettoie les fiches, mesure les critères, note sept usages, les classe, dit si le classement est sûr et quels faits manquants méritent d'être collectés. Un pré-diagnostic : ni estimation de coût, ni avis d'autorisation, ni probabilité de réussite.</translation>
    </message>
    <message>
        <source>Taxes and grants pass from one to another: they weigh in the balance of each, not in that of all.</source>
        <translation>Impôts et subventions passent de l'un à l'autre : ils pèsent dans le bilan de chacun, non dans celui de tous.</translation>
    </message>
    <message>
        <source>Technological risk plans (PPRT)</source>
        <translation>Plans de prévention des risques technologiques (PPRT)</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Territory of the need, * for all of them</source>
        <translation>Territoire du besoin, * pour tous</translation>
    </message>
    <message>
        <source>Texts too long for their place on some sheets: {items}.</source>
        <translation>Textes trop longs pour leur place sur certaines fiches : {items}.</translation>
    </message>
    <message>
        <source>The 3 facts that lower the index of the first use most, in points</source>
        <translation>Les 3 faits qui baissent le plus l'indice du premier usage, en points</translation>
    </message>
    <message>
        <source>The 3 facts that raise the index of the first use most, in points</source>
        <translation>Les 3 faits qui élèvent le plus l'indice du premier usage, en points</translation>
    </message>
    <message>
        <source>The GeoPackage of frichevisit, as it came back.</source>
        <translation>Le GeoPackage de frichevisit, tel qu'il revient.</translation>
    </message>
    <message>
        <source>The agreement of the owners, and the facts that each site still lacks: the qualification tells which.</source>
        <translation>L'accord des propriétaires, et les faits qui manquent encore à chaque site : la qualification dit lesquels.</translation>
    </message>
    <message>
        <source>The candidates and the calibration.</source>
        <translation>Les candidats et le calage.</translation>
    </message>
    <message>
        <source>The columns could not be remembered: {reason}</source>
        <translation>Les colonnes n'ont pas pu être retenues : {reason}</translation>
    </message>
    <message>
        <source>The columns of the file under their own names, in their order, corrected; give it the ending .xlsx.</source>
        <translation>Les colonnes du fichier sous leurs propres noms, dans leur ordre, corrigées ; donnez-lui la terminaison .xlsx.</translation>
    </message>
    <message>
        <source>The cost of the works of the sites retained, by a study.</source>
        <translation>Le coût des travaux des sites retenus, par une étude.</translation>
    </message>
    <message>
        <source>The criterion in words</source>
        <translation>Le critère en toutes lettres</translation>
    </message>
    <message>
        <source>The effect in words</source>
        <translation>L'effet en toutes lettres</translation>
    </message>
    <message>
        <source>The effects follow the published relations of Bénéfriches (ADEME, 2026), with its coefficients: more than fifty of its published values are reproduced. Euros are added to euros only; carbon is valued at the published price of a tonne of CO2 (90 € in 2020, 250 € in 2030, 775 € from 2050), hours at 9.97 €.</source>
        <translation>Les effets suivent les relations publiées de Bénéfriches (ADEME, 2026), avec ses coefficients : plus de cinquante de ses valeurs publiées sont retrouvées. Les euros ne s'ajoutent qu'aux euros ; le carbone est compté au prix publié de la tonne de CO2 (90 € en 2020, 250 € en 2030, 775 € à partir de 2050), les heures à 9,97 €.</translation>
    </message>
    <message>
        <source>The field in words</source>
        <translation>Le champ en toutes lettres</translation>
    </message>
    <message>
        <source>The file to hand over.</source>
        <translation>Le fichier à remettre.</translation>
    </message>
    <message>
        <source>The file was read again: no error.</source>
        <translation>Le fichier a été relu : aucune erreur.</translation>
    </message>
    <message>
        <source>The findings in one page.</source>
        <translation>Les constats en une page.</translation>
    </message>
    <message>
        <source>The footprint of the buildings and the state of the ground, where they are not known.</source>
        <translation>L'emprise du bâti et l'état du sol, là où ils ne sont pas connus.</translation>
    </message>
    <message>
        <source>The index is computed on the known criteria only. It can lie outside the bounds of the complete index, because neutral criteria pull it towards 50 once they are known.</source>
        <translation>L'indice est calculé sur les seuls critères connus. Il peut sortir des bornes de l'indice complet, car les critères neutres le tirent vers 50 une fois connus.</translation>
    </message>
    <message>
        <source>The index is not a probability. Most cells of the matrix are neutral, so that indices bunch around 50 and small gaps mean little.</source>
        <translation>L'indice n'est pas une probabilité. La plupart des cases de la matrice sont neutres : les indices se resserrent autour de 50 et les petits écarts ne disent presque rien.</translation>
    </message>
    <message>
        <source>The inventory as the office has it now: the one that the visit was made from, changed or not.</source>
        <translation>L'inventaire tel que le bureau l'a aujourd'hui : celui dont la visite est partie, modifié ou non.</translation>
    </message>
    <message>
        <source>The inventory with what the field brought back.</source>
        <translation>L'inventaire avec ce que le terrain a rapporté.</translation>
    </message>
    <message>
        <source>The layer is in degrees ({crs}): it is measured in EPSG:2154.</source>
        <translation>La couche est en degrés ({crs}) : elle est mesurée en EPSG:2154.</translation>
    </message>
    <message>
        <source>The original value</source>
        <translation>La valeur d'origine</translation>
    </message>
    <message>
        <source>The other {count} sites are in the layer of results.</source>
        <translation>{count} autre{count:|s} site{count:|s} {count:est|sont} dans la couche de résultats.</translation>
    </message>
    <message>
        <source>The perimeters of the sites that are only points, or the parcels they are made of.</source>
        <translation>Les périmètres des sites qui ne sont que des points, ou les parcelles qui les composent.</translation>
    </message>
    <message>
        <source>The programme of each project: floors and soils are those of a usual one.</source>
        <translation>Le programme de chaque projet : les planchers et les sols sont ceux d'un programme courant.</translation>
    </message>
    <message>
        <source>The records in the standard.</source>
        <translation>Les fiches au standard.</translation>
    </message>
    <message>
        <source>The records of {sites} sites are well formed: nothing was found to correct.</source>
        <translation>Fiches de {sites} site{sites:|s}, bien formées : rien n'est à corriger.</translation>
    </message>
    <message>
        <source>The records of {sites} sites hold no error, and {warnings} findings to look at.</source>
        <translation>Fiches de {sites} site{sites:|s}, sans erreur ; constats à regarder : {warnings}.</translation>
    </message>
    <message>
        <source>The records of {sites} sites hold {errors} findings to correct and {warnings} to look at.</source>
        <translation>Fiches de {sites} site{sites:|s} : constats à corriger : {errors} ; à regarder : {warnings}.</translation>
    </message>
    <message>
        <source>The reliability in words</source>
        <translation>La fiabilité en mots</translation>
    </message>
    <message>
        <source>The result of the site in sentences</source>
        <translation>Le résultat du site en phrases</translation>
    </message>
    <message>
        <source>The same on farmland</source>
        <translation>Le même sur terre agricole</translation>
    </message>
    <message>
        <source>The same on farmland: the same programme, without works on the ground, with roads and networks to make and keep, the income of the farm lost, and none of what only a site in the town brings.</source>
        <translation>Le même sur terre agricole : le même programme, sans travaux de remise en état, avec des voies et réseaux à créer et à entretenir, le revenu agricole perdu, et rien de ce qu'apporte seul un site en ville.</translation>
    </message>
    <message>
        <source>The same over the use that leads on what is known, where the hypotheses put another one first</source>
        <translation>Le même, par rapport à l'usage en tête sur ce qui est connu, quand les hypothèses en placent un autre en tête</translation>
    </message>
    <message>
        <source>The same project on farmland</source>
        <translation>Le même projet sur terre agricole</translation>
    </message>
    <message>
        <source>The same seed gives the same hypotheses.</source>
        <translation>La même graine donne les mêmes hypothèses.</translation>
    </message>
    <message>
        <source>The same sheet, corrected</source>
        <translation>La même feuille, corrigée</translation>
    </message>
    <message>
        <source>The sharing seeks the most hectares times index, less a penalty for each hectare that a need lacks.</source>
        <translation>La répartition cherche le plus d'hectares multipliés par l'indice, moins une pénalité pour chaque hectare qui manque à un besoin.</translation>
    </message>
    <message>
        <source>The sites are in towns, where they are guarded.</source>
        <translation>Les sites sont en ville, où ils sont gardés.</translation>
    </message>
    <message>
        <source>The sites bring more than the same projects on farmland in {share} of the draws; difference: {gap}.</source>
        <translation>Les sites apportent plus que les mêmes projets sur terre agricole dans {share} des tirages ; écart : {gap}.</translation>
    </message>
    <message>
        <source>The sites: polygons, points or a table.</source>
        <translation>Les sites : polygones, points ou table.</translation>
    </message>
    <message>
        <source>The statuses of each site over the vintages: potential, without project, with project, reconverted.</source>
        <translation>Les statuts de chaque site au fil des millésimes : potentielle, sans projet, avec projet, reconvertie.</translation>
    </message>
    <message>
        <source>The table of conflicts of an earlier run, with the column choix changed where you decide otherwise.</source>
        <translation>La table des conflits d'une exécution précédente, sa colonne choix changée là où vous décidez autrement.</translation>
    </message>
    <message>
        <source>The whole result in one page.</source>
        <translation>Tout le résultat en une page.</translation>
    </message>
    <message>
        <source>The widest ranges, where a study tells most: {names}.</source>
        <translation>Les fourchettes les plus larges, là où une étude en dit le plus : {names}.</translation>
    </message>
    <message>
        <source>The {asked} asked are met: {count} site gives {given}.</source>
        <translation>Les {asked} demandés sont couverts : {count} site en apporte {given}.</translation>
    </message>
    <message>
        <source>The {asked} asked are met: {count} sites give {given}.</source>
        <translation>Les {asked} demandés sont couverts : {count} sites en apportent {given}.</translation>
    </message>
    <message>
        <source>They are kept as they are. Match those that hold a field of the standard in « Columns matched by hand »: they are remembered, and the next files of the same shape are read without asking.</source>
        <translation>Elles sont gardées telles quelles. Appariez celles qui contiennent un champ du standard dans « Colonnes appariées à la main » : elles sont retenues, et les prochains fichiers de la même forme se lisent sans rien demander.</translation>
    </message>
    <message>
        <source>This site lends itself first to the use {usage} (index {index} out of 100), ahead of {second} by {gap} points.</source>
        <translation>Ce site se prête d'abord à l'usage {usage} (indice {index} sur 100), devant {second} de {gap} point{gap:|s}.</translation>
    </message>
    <message>
        <source>This site lends itself first to the use {usage} (index {index} out of 100).</source>
        <translation>Ce site se prête d'abord à l'usage {usage} (indice {index} sur 100).</translation>
    </message>
    <message>
        <source>Thousands of euros of today; blue: on the sites, orange: the same on farmland; the line holds eight draws in ten.</source>
        <translation>Milliers d'euros d'aujourd'hui ; bleu : sur les sites, orange : le même sur terre agricole ; le trait contient huit tirages sur dix.</translation>
    </message>
    <message>
        <source>Thresholds: unknown {wrong}.</source>
        <translation>Seuils : inconnus {wrong}.</translation>
    </message>
    <message>
        <source>Tied uses: {usages}</source>
        <translation>Usages à égalité : {usages}</translation>
    </message>
    <message>
        <source>Time is over: the sharing is not proved the best. More time (TIME_LIMIT) may give a better one.</source>
        <translation>Temps écoulé : la répartition n'est pas prouvée la meilleure. Plus de temps (TIME_LIMIT) peut en donner une meilleure.</translation>
    </message>
    <message>
        <source>Time limit (s)</source>
        <translation>Temps limite (s)</translation>
    </message>
    <message>
        <source>To check first</source>
        <translation>À vérifier d'abord</translation>
    </message>
    <message>
        <source>To check first: {facts}.</source>
        <translation>À vérifier d'abord : {facts}.</translation>
    </message>
    <message>
        <source>To know: {alerts}.</source>
        <translation>À savoir : {alerts}.</translation>
    </message>
    <message>
        <source>Too few facts are known ({share} % of the weight) to rank the uses.</source>
        <translation>Trop peu de faits connus ({share} % du poids) pour classer les usages.</translation>
    </message>
    <message>
        <source>Too few facts are known ({share} % of the weight) to rank the uses; start with {facts}.</source>
        <translation>Trop peu de faits connus ({share} % du poids) pour classer les usages ; commencer par {facts}.</translation>
    </message>
    <message>
        <source>Too few facts are known to rank the uses</source>
        <translation>Trop peu de faits connus pour classer les usages</translation>
    </message>
    <message>
        <source>Town halls</source>
        <translation>Mairies</translation>
    </message>
    <message>
        <source>Two layers are read as {role}: {layers}. Name the right one {role}__{first}, or give one only.</source>
        <translation>Deux couches reconnues comme {role} : {layers}. Nommez la bonne {role}__{first}, ou n'en donnez qu'une.</translation>
    </message>
    <message>
        <source>Type of friche, list of the CNIG standard</source>
        <translation>Type de friche, liste du standard CNIG</translation>
    </message>
    <message>
        <source>UNESCO perimeter</source>
        <translation>Périmètre UNESCO</translation>
    </message>
    <message>
        <source>Underground cavities</source>
        <translation>Cavités souterraines</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit of the measure</source>
        <translation>Unité de la mesure</translation>
    </message>
    <message>
        <source>Unit of the values; euros are those of today</source>
        <translation>Unité des valeurs ; les euros sont ceux d'aujourd'hui</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Units of this score or more are told</source>
        <translation>Les unités d'au moins ce score sont signalées</translation>
    </message>
    <message>
        <source>Units that overlap one are told, and the score is calibrated against them.</source>
        <translation>Les unités qui en recouvrent une sont dites, et le score est calé sur elles.</translation>
    </message>
    <message>
        <source>Units told</source>
        <translation>Unités signalées</translation>
    </message>
    <message>
        <source>Units with at least one clue.</source>
        <translation>Unités avec au moins un indice.</translation>
    </message>
    <message>
        <source>Up to 3 missing facts whose knowledge would change the first use most often, and how to collect them</source>
        <translation>Jusqu'à 3 faits manquants dont la connaissance changerait le plus souvent le premier usage, et comment les collecter</translation>
    </message>
    <message>
        <source>Upper bound of its interval of 95 %</source>
        <translation>Borne haute de son intervalle à 95 %</translation>
    </message>
    <message>
        <source>Usage indices and ranks</source>
        <translation>Indices d'usage et vocations</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Use given to each site ({larger})</source>
        <translation>Usage affecté à chaque site ({larger})</translation>
    </message>
    <message>
        <source>Use of the projects</source>
        <translation>Usage des projets</translation>
    </message>
    <message>
        <source>Use that ranks first among those not excluded</source>
        <translation>Usage classé premier parmi ceux qui ne sont pas exclus</translation>
    </message>
    <message>
        <source>Use that ranks first in the most hypotheses on the missing facts; it may not be voc1</source>
        <translation>Usage en tête dans le plus grand nombre d'hypothèses sur ce qui manque ; ce n'est pas toujours voc1</translation>
    </message>
    <message>
        <source>Use that ranks second</source>
        <translation>Usage classé deuxième</translation>
    </message>
    <message>
        <source>Use that ranks third</source>
        <translation>Usage classé troisième</translation>
    </message>
    <message>
        <source>Use that the sharing gives to the site, empty for none</source>
        <translation>Usage que la répartition donne au site, vide sinon</translation>
    </message>
    <message>
        <source>Uses given to the friches</source>
        <translation>Usages donnés aux friches</translation>
    </message>
    <message>
        <source>Uses less than {gap} points apart are tied: read them together.</source>
        <translation>Les usages à moins de {gap} point{gap:|s} d'écart sont à égalité : lisez-les ensemble.</translation>
    </message>
    <message>
        <source>Uses of the friches</source>
        <translation>Vocations des friches</translation>
    </message>
    <message>
        <source>Uses that a missing fact could exclude, and that fact</source>
        <translation>Usages qu'un fait manquant pourrait exclure, et ce fait</translation>
    </message>
    <message>
        <source>Uses, bounds, robustness, sentences.</source>
        <translation>Usages, bornes, robustesse, phrases.</translation>
    </message>
    <message>
        <source>Vacant housing (LOVAC)</source>
        <translation>Logements vacants (LOVAC)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of information: one row a site and missing criterion, the best first.</source>
        <translation>Valeur de l'information : une ligne par site et critère manquant, le plus utile d'abord.</translation>
    </message>
    <message>
        <source>Value of the criterion, in the codes of the rules</source>
        <translation>Valeur du critère, dans les codes des règles</translation>
    </message>
    <message>
        <source>Value of the criterion; empty when nothing was found or known</source>
        <translation>Valeur du critère ; vide quand rien n'est trouvé ou connu</translation>
    </message>
    <message>
        <source>Values changed by the format, texts too long for it: {fields}.</source>
        <translation>Valeurs changées par le format, textes trop longs pour lui : {fields}.</translation>
    </message>
    <message>
        <source>Values measured on local layers may differ from those of the national web service; only the calculation claims compatibility.</source>
        <translation>Les valeurs mesurées sur des couches locales peuvent différer de celles du service national ; seul le calcul se dit compatible.</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Vintage of the source as its metadata say, else inconnu</source>
        <translation>Millésime de la source selon ses métadonnées, sinon inconnu</translation>
    </message>
    <message>
        <source>Vintages by the years of their names: {names}.</source>
        <translation>Millésimes rangés selon l'année de leur nom : {names}.</translation>
    </message>
    <message>
        <source>Vintages in the order given, their names do not tell their years: {names}.</source>
        <translation>Millésimes pris dans l'ordre donné, leurs noms ne disent pas leur année : {names}.</translation>
    </message>
    <message>
        <source>Vintages that hold the site</source>
        <translation>Millésimes qui contiennent le site</translation>
    </message>
    <message>
        <source>Way to collect the fact: GIS, visit or study</source>
        <translation>Manière de collecter le fait : SIG, visite ou étude</translation>
    </message>
    <message>
        <source>Weighs a project on each site, and the same project on farmland: works, avoided costs, homes around, trips and accidents, soils and carbon, rain, freshness, jobs, farmland spared. Everything is a range, with the year when gains meet costs. Offline; the relations are those that ADEME publishes for Bénéfriches, which remains the tool that funders cite: an export holds what it asks for.</source>
        <translation>Pèse un projet sur chaque site, et le même projet sur terre agricole : travaux, coûts évités, logements autour, trajets et accidents, sols et CO2, pluie, fraîcheur, emplois, terres épargnées. Tout est une fourchette, avec l'année où les gains rejoignent les coûts. Sans réseau ; les relations sont celles que l'ADEME publie pour Bénéfriches, qui reste l'outil que citent les financeurs : un export contient ce qu'il demande.</translation>
    </message>
    <message>
        <source>Weight of the criterion</source>
        <translation>Poids du critère</translation>
    </message>
    <message>
        <source>Weights must be zero or more: {wrong}.</source>
        <translation>Un poids est positif ou nul : {wrong}.</translation>
    </message>
    <message>
        <source>Weights: unknown criteria {unknown}; known: {known}.</source>
        <translation>Poids : critères inconnus {unknown} ; critères connus : {known}.</translation>
    </message>
    <message>
        <source>Wetlands</source>
        <translation>Zones humides</translation>
    </message>
    <message>
        <source>What Bénéfriches asks of each site and project.</source>
        <translation>Ce que Bénéfriches demande de chaque site et projet.</translation>
    </message>
    <message>
        <source>What a record states was compared with the standard and with its other fields, not with the ground.</source>
        <translation>Ce que dit une fiche a été comparé au standard et à ses autres champs, pas au terrain.</translation>
    </message>
    <message>
        <source>What changed, site by site.</source>
        <translation>Ce qui change, site par site.</translation>
    </message>
    <message>
        <source>What each criterion adds to each index, one row a site, use and criterion.</source>
        <translation>Ce que chaque critère ajoute à chaque indice, une ligne par site, usage et critère.</translation>
    </message>
    <message>
        <source>What holds it back (points)</source>
        <translation>Ce qui le freine (points)</translation>
    </message>
    <message>
        <source>What is assumed of a missing fact</source>
        <translation>Ce qu'on suppose d'un fait manquant</translation>
    </message>
    <message>
        <source>What is known ({share} % of the weight) says nothing of the uses.</source>
        <translation>Ce qui est connu ({share} % du poids) ne dit rien des vocations.</translation>
    </message>
    <message>
        <source>What is known of the criteria</source>
        <translation>Ce qu'on sait des critères</translation>
    </message>
    <message>
        <source>What is not money</source>
        <translation>Ce qui n'est pas de l'argent</translation>
    </message>
    <message>
        <source>What others gain or lose over the period</source>
        <translation>Ce que les autres gagnent ou perdent sur la période</translation>
    </message>
    <message>
        <source>What projects on friches bring</source>
        <translation>Ce qu'apportent les projets sur friches</translation>
    </message>
    <message>
        <source>What speaks for the first use (points)</source>
        <translation>Ce qui plaide pour le premier usage (points)</translation>
    </message>
    <message>
        <source>What the developer spends and sells</source>
        <translation>Ce que l'aménageur dépense et vend</translation>
    </message>
    <message>
        <source>What the index is, in honest words</source>
        <translation>Ce qu'est l'indice, sans enjoliver</translation>
    </message>
    <message>
        <source>What the projects bring</source>
        <translation>Ce qu'apportent les projets</translation>
    </message>
    <message>
        <source>What the result holds</source>
        <translation>Ce que contient le résultat</translation>
    </message>
    <message>
        <source>What the result rests on</source>
        <translation>Sur quoi repose le résultat</translation>
    </message>
    <message>
        <source>What the site brings more than farmland</source>
        <translation>Ce que le site apporte de plus que la terre agricole</translation>
    </message>
    <message>
        <source>What to go and see, by what it would settle, with how it is known</source>
        <translation>Ce qu'il faut aller voir, dans l'ordre de ce que cela trancherait, avec le moyen de le savoir</translation>
    </message>
    <message>
        <source>What to know about the value</source>
        <translation>Ce qu'il faut savoir de la valeur</translation>
    </message>
    <message>
        <source>What was seen and has no field of its own</source>
        <translation>Ce qui a été vu et n'a pas de champ à lui</translation>
    </message>
    <message>
        <source>What was written instead, or what is suggested</source>
        <translation>Ce qui est écrit à la place, ou suggéré</translation>
    </message>
    <message>
        <source>When the layer was copied</source>
        <translation>Date de la copie</translation>
    </message>
    <message>
        <source>When the projects begin to serve.</source>
        <translation>Quand les projets entrent en service.</translation>
    </message>
    <message>
        <source>Where both changed a field differently: terrain (the field) or bureau (the office).</source>
        <translation>Là où les deux ont changé un champ autrement : terrain ou bureau.</translation>
    </message>
    <message>
        <source>Where to find them</source>
        <translation>Où les trouver</translation>
    </message>
    <message>
        <source>Whether other uses are less than 3 points below the first</source>
        <translation>Si d'autres usages sont à moins de 3 points du premier</translation>
    </message>
    <message>
        <source>Whether the site was visited</source>
        <translation>Si le site a été visité</translation>
    </message>
    <message>
        <source>Whether the status of the site lets it be given a use (STATUTS); empty where it is not told</source>
        <translation>Si le statut du site permet de lui donner un usage (STATUTS) ; vide quand il n'est pas indiqué</translation>
    </message>
    <message>
        <source>Who changed the site since the visit was prepared: inchange, terrain, bureau, terrain_et_bureau, conflit, nouveau (found in the field) or hors_visite (not taken along)</source>
        <translation>Qui a changé le site depuis la préparation de la visite : inchange, terrain, bureau, terrain_et_bureau, conflit, nouveau (trouvé sur le terrain) ou hors_visite (pas emporté)</translation>
    </message>
    <message>
        <source>Who gains, who pays</source>
        <translation>Qui gagne, qui paie</translation>
    </message>
    <message>
        <source>Who is followed: terrain or bureau; change it and give the table back</source>
        <translation>Qui est suivi : terrain ou bureau ; changez-le et rendez la table</translation>
    </message>
    <message>
        <source>Who is right in a conflict</source>
        <translation>Qui a raison en cas de conflit</translation>
    </message>
    <message>
        <source>Who visited the site</source>
        <translation>Qui a visité le site</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why the layer is not whole, or not there</source>
        <translation>Pourquoi la couche n'est pas complète, ou pas là</translation>
    </message>
    <message>
        <source>Why the site has this use, or none</source>
        <translation>Pourquoi le site a cet usage, ou aucun</translation>
    </message>
    <message>
        <source>Why the unit is doubtful or left out</source>
        <translation>Pourquoi l'unité est douteuse ou écartée</translation>
    </message>
    <message>
        <source>Why uses are excluded</source>
        <translation>Pourquoi des usages sont exclus</translation>
    </message>
    <message>
        <source>Write the CNIG file</source>
        <translation>Exporter au standard CNIG</translation>
    </message>
    <message>
        <source>Writes a sheet per friche from the results of frichequalify: two maps, the index of each use with the interval it can reach, what speaks for and against the first use, how sure it is and what to check first.</source>
        <translation>Écrit une fiche par friche à partir des résultats de frichequalify : deux cartes, l'indice de chaque usage avec l'intervalle qu'il peut atteindre, ce qui joue pour et contre le premier usage, s'il est sûr et ce qu'il faut vérifier d'abord.</translation>
    </message>
    <message>
        <source>Writes one GeoPackage for a field visit: the sites with a form, the missing facts of each by what knowing them would settle, photographs, and one order of visit by the shortest round. A project is inside: QField opens the file as it is, QGIS too. frichemerge brings it back into the inventory. Give the sites and criteria of frichequalify: what it has measured is then not asked again.</source>
        <translation>Écrit un GeoPackage pour une visite de terrain : les sites avec un formulaire, les faits manquants de chacun dans l'ordre de ce que les connaître trancherait, des photos, et un ordre de visite par la tournée la plus courte. Un projet est dedans : QField ouvre le fichier tel quel, QGIS aussi. frichemerge le ramène dans l'inventaire. Donnez les sites et critères de frichequalify : ce qu'il a mesuré n'est alors plus demandé.</translation>
    </message>
    <message>
        <source>Writes the friches in the CNIG standard (51 fields, CSV, GeoJSON or Shapefile) to hand over, reads the CSV again with the rules of the standard, and lists beside it the errors that remain.</source>
        <translation>Écrit les friches au standard CNIG (51 champs, CSV, GeoJSON ou Shapefile) pour les remettre, relit le CSV avec les règles du standard, et liste à côté les erreurs qui restent.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing the sheets</source>
        <translation>Écriture des fiches</translation>
    </message>
    <message>
        <source>Year when gains meet costs, a tenth of the draws after</source>
        <translation>Année où les gains rejoignent les coûts, un dixième des tirages plus tard</translation>
    </message>
    <message>
        <source>Year when gains meet costs, a tenth of the draws before</source>
        <translation>Année où les gains rejoignent les coûts, un dixième des tirages plus tôt</translation>
    </message>
    <message>
        <source>Year when gains meet costs, in half of the draws</source>
        <translation>Année où les gains rejoignent les coûts, dans la moitié des tirages</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Years over which effects are counted, 50 at most.</source>
        <translation>Années sur lesquelles les effets sont comptés, 50 au plus.</translation>
    </message>
    <message>
        <source>Yes or no, or a share, in the units.</source>
        <translation>Oui ou non, ou une part, dans les unités.</translation>
    </message>
    <message>
        <source>ZNIEFF (natural interest)</source>
        <translation>ZNIEFF (intérêt naturel)</translation>
    </message>
    <message>
        <source>Zone in which the context layers are complete: there, finding nothing means no.</source>
        <translation>Zone où les couches de contexte sont complètes : là, ne rien trouver veut dire non.</translation>
    </message>
    <message>
        <source>Zone of complete layers</source>
        <translation>Zone de couches complètes</translation>
    </message>
    <message>
        <source>Zones of the PLU</source>
        <translation>Zones du PLU</translation>
    </message>
    <message>
        <source>accidents and air pollution spared</source>
        <translation>accidents et pollution de l'air évités</translation>
    </message>
    <message>
        <source>against the standard, not against the ground</source>
        <translation>au regard du standard, pas du terrain</translation>
    </message>
    <message>
        <source>already known: {site}</source>
        <translation>déjà connue : {site}</translation>
    </message>
    <message>
        <source>answers a need</source>
        <translation>répond à un besoin</translation>
    </message>
    <message>
        <source>area of the sites that can be given a use</source>
        <translation>surface des sites mobilisables</translation>
    </message>
    <message>
        <source>avance (towards reconversion), recule, aller_retour, stable, nouveau (in the last one only) or disparu (no longer in the last one)</source>
        <translation>avance (vers la reconversion), recule, aller_retour, stable, nouveau (dans le dernier seulement) ou disparu (absent du dernier)</translation>
    </message>
    <message>
        <source>balance of the same on farmland</source>
        <translation>solde du même sur terre agricole</translation>
    </message>
    <message>
        <source>balance on the sites</source>
        <translation>solde sur les sites</translation>
    </message>
    <message>
        <source>bar: index on the known facts; line: where the complete index can lie</source>
        <translation>barre : indice sur les faits connus ; trait : où peut se trouver l'indice complet</translation>
    </message>
    <message>
        <source>beyond the need: met by other sites</source>
        <translation>au-delà du besoin, auquel d'autres sites répondent</translation>
    </message>
    <message>
        <source>candidates to check</source>
        <translation>candidats à vérifier</translation>
    </message>
    <message>
        <source>carbon of cooling</source>
        <translation>carbone de la climatisation</translation>
    </message>
    <message>
        <source>carbon of cooling, at its price</source>
        <translation>carbone de la climatisation, à son prix</translation>
    </message>
    <message>
        <source>carbon of soils</source>
        <translation>carbone des sols</translation>
    </message>
    <message>
        <source>carbon of soils, at its price</source>
        <translation>carbone des sols, à son prix</translation>
    </message>
    <message>
        <source>carbon of solar power</source>
        <translation>carbone de l'électricité solaire</translation>
    </message>
    <message>
        <source>carbon of solar power, at its price</source>
        <translation>carbone de l'électricité solaire, à son prix</translation>
    </message>
    <message>
        <source>carbon of trips</source>
        <translation>carbone des trajets</translation>
    </message>
    <message>
        <source>carbon of trips, at its price</source>
        <translation>carbone des trajets, à son prix</translation>
    </message>
    <message>
        <source>classe, donnees_insuffisantes (too few facts known) or tous_exclus (every use excluded)</source>
        <translation>classe, donnees_insuffisantes (trop peu de faits connus) ou tous_exclus (tous les usages exclus)</translation>
    </message>
    <message>
        <source>cooling of buildings spared</source>
        <translation>climatisation évitée</translation>
    </message>
    <message>
        <source>copie (whole), local (given), echec (asked for and not whole) or manque (nowhere to ask)</source>
        <translation>copie (complète), local (donnée), echec (demandée et incomplète) ou manque (nulle part où demander)</translation>
    </message>
    <message>
        <source>costs of cars spared</source>
        <translation>frais de voiture évités</translation>
    </message>
    <message>
        <source>could become impossible: {uses}</source>
        <translation>pourrait devenir impossible : {uses}</translation>
    </message>
    <message>
        <source>de-sealing</source>
        <translation>désimperméabilisation</translation>
    </message>
    <message>
        <source>declaree, emprise or sans_objet: what shows that the layer covers the site</source>
        <translation>declaree, emprise ou sans_objet : ce qui montre que la couche couvre le site</translation>
    </message>
    <message>
        <source>decontamination</source>
        <translation>dépollution</translation>
    </message>
    <message>
        <source>demolition</source>
        <translation>démolition</translation>
    </message>
    <message>
        <source>erreur, avertissement or info</source>
        <translation>erreur, avertissement ou info</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>every use excluded</source>
        <translation>tous les usages exclus</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>exclusions.json: rule {number} cannot be read: {rule}.</source>
        <translation>exclusions.json : la règle {number} est illisible : {rule}.</translation>
    </message>
    <message>
        <source>farmland and nature taken</source>
        <translation>terres agricoles et nature consommées</translation>
    </message>
    <message>
        <source>fertile soils made again</source>
        <translation>sols fertiles refaits</translation>
    </message>
    <message>
        <source>fiche_&lt;site_id&gt; and index.html.</source>
        <translation>fiche_&lt;site_id&gt; et index.html.</translation>
    </message>
    <message>
        <source>first in {share} of the hypotheses or more</source>
        <translation>en tête dans {share} des hypothèses ou plus</translation>
    </message>
    <message>
        <source>freshness of the ground after</source>
        <translation>fraîcheur du sol après</translation>
    </message>
    <message>
        <source>freshness of the ground before</source>
        <translation>fraîcheur du sol avant</translation>
    </message>
    <message>
        <source>grants paid</source>
        <translation>subventions versées</translation>
    </message>
    <message>
        <source>grants received</source>
        <translation>subventions reçues</translation>
    </message>
    <message>
        <source>ground opened (sealed: negative)</source>
        <translation>sol ouvert (scellé : négatif)</translation>
    </message>
    <message>
        <source>guarding and upkeep spared</source>
        <translation>gardiennage et entretien évités</translation>
    </message>
    <message>
        <source>hectares built without urban extension</source>
        <translation>hectares mobilisés sans extension urbaine</translation>
    </message>
    <message>
        <source>hectares given</source>
        <translation>hectares affectés</translation>
    </message>
    <message>
        <source>hectares missing</source>
        <translation>hectares manquants</translation>
    </message>
    <message>
        <source>hours of travel spared</source>
        <translation>heures de trajet évitées</translation>
    </message>
    <message>
        <source>illegal dumping spared</source>
        <translation>dépôts sauvages évités</translation>
    </message>
    <message>
        <source>in brackets: eight draws in ten</source>
        <translation>entre parenthèses : huit tirages sur dix</translation>
    </message>
    <message>
        <source>inchange, change, nouveau, disparu or non_classe</source>
        <translation>inchange, change, nouveau, disparu ou non_classe</translation>
    </message>
    <message>
        <source>income of the farm lost</source>
        <translation>revenu agricole perdu</translation>
    </message>
    <message>
        <source>jobs of the works</source>
        <translation>emplois de travaux</translation>
    </message>
    <message>
        <source>kept apart: {status}</source>
        <translation>gardé à part : {status}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissées de côté</translation>
    </message>
    <message>
        <source>left without a use by a sharing that is not proved the best</source>
        <translation>laissée sans usage par une répartition non prouvée la meilleure</translation>
    </message>
    <message>
        <source>local data: the commune, the department or the agency</source>
        <translation>donnée locale : la commune, le département ou l'agence</translation>
    </message>
    <message>
        <source>no column '{name}' (there are: {present})</source>
        <translation>pas de colonne « {name} » (présentes : {present})</translation>
    </message>
    <message>
        <source>no field '{name}' in the standard (near: {near})</source>
        <translation>pas de champ « {name} » dans le standard (proches : {near})</translation>
    </message>
    <message>
        <source>no need for its uses</source>
        <translation>aucun besoin pour ses usages</translation>
    </message>
    <message>
        <source>no use reaches the least index</source>
        <translation>aucun usage n'atteint l'indice minimal</translation>
    </message>
    <message>
        <source>not a ZAN balance</source>
        <translation>ce n'est pas un bilan ZAN</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>non classés</translation>
    </message>
    <message>
        <source>observe, saisi, estime, absent or echec</source>
        <translation>observe, saisi, estime, absent ou echec</translation>
    </message>
    <message>
        <source>of farmland and nature spared</source>
        <translation>de terres agricoles et de nature épargnées</translation>
    </message>
    <message>
        <source>of the clues could be looked for</source>
        <translation>des indices ont pu être cherchés</translation>
    </message>
    <message>
        <source>of the units of known friches found</source>
        <translation>des unités des friches connues trouvées</translation>
    </message>
    <message>
        <source>of which tied</source>
        <translation>dont à égalité</translation>
    </message>
    <message>
        <source>of which undecided</source>
        <translation>dont indécis</translation>
    </message>
    <message>
        <source>of {all} sites that can be given a use</source>
        <translation>sur {all} site{all:|s} mobilisable{all:|s}</translation>
    </message>
    <message>
        <source>of {all} units</source>
        <translation>sur {all} unité{all:|s}</translation>
    </message>
    <message>
        <source>of {asked} asked</source>
        <translation>sur {asked} demandés</translation>
    </message>
    <message>
        <source>on the right: share of the hypotheses in which the use ranks first</source>
        <translation>à droite : part des hypothèses où l'usage est en tête</translation>
    </message>
    <message>
        <source>operation, collectivites, riverains or societe</source>
        <translation>operation, collectivites, riverains ou societe</translation>
    </message>
    <message>
        <source>orders of magnitude</source>
        <translation>ordres de grandeur</translation>
    </message>
    <message>
        <source>origine, parcelles (rebuilt from the parcels), point or aucun</source>
        <translation>origine, parcelles (reconstruit avec les parcelles), point ou aucun</translation>
    </message>
    <message>
        <source>people around</source>
        <translation>les riverains</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>public bodies and owner</source>
        <translation>collectivités, propriétaire</translation>
    </message>
    <message>
        <source>purchase of the land</source>
        <translation>achat du terrain</translation>
    </message>
    <message>
        <source>rain let into the ground</source>
        <translation>pluie infiltrée</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>records only</source>
        <translation>fiches seules</translation>
    </message>
    <message>
        <source>regle.json: missing {missing}.</source>
        <translation>regle.json : il manque {missing}.</translation>
    </message>
    <message>
        <source>regle.json: usages {found}; the seven of the toolbox are expected: {expected}.</source>
        <translation>regle.json : usages {found} ; les sept de la boîte à outils sont attendus : {expected}.</translation>
    </message>
    <message>
        <source>regle.json: {name} = {value} cannot be read.</source>
        <translation>regle.json : {name} = {value} est illisible.</translation>
    </message>
    <message>
        <source>regle.json: {name} = {value}; expected one of {accepted}.</source>
        <translation>regle.json : {name} = {value} ; valeurs possibles : {accepted}.</translation>
    </message>
    <message>
        <source>regle.json: {part} names {name}, which is not a criterion.</source>
        <translation>regle.json : {part} nomme {name}, qui n'est pas un critère.</translation>
    </message>
    <message>
        <source>removal of asbestos</source>
        <translation>désamiantage</translation>
    </message>
    <message>
        <source>roads and networks to make</source>
        <translation>voies et réseaux à créer</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robuste</translation>
    </message>
    <message>
        <source>robust first uses</source>
        <translation>premiers usages robustes</translation>
    </message>
    <message>
        <source>robuste, a_confirmer or indecis: how often the first use stays first</source>
        <translation>robuste, a_confirmer ou indecis : à quelle fréquence le premier usage reste en tête</translation>
    </message>
    <message>
        <source>running of the solar plant</source>
        <translation>exploitation de la centrale solaire</translation>
    </message>
    <message>
        <source>sale of the developed land</source>
        <translation>vente du terrain aménagé</translation>
    </message>
    <message>
        <source>services of nature</source>
        <translation>services de la nature</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>sites</translation>
    </message>
    <message>
        <source>sites ranked</source>
        <translation>sites classés</translation>
    </message>
    <message>
        <source>small service station or garage</source>
        <translation>petite station-service ou garage</translation>
    </message>
    <message>
        <source>small sites are drawn larger than they are</source>
        <translation>les petits sites sont grossis</translation>
    </message>
    <message>
        <source>small, service stations and garages</source>
        <translation>petites, stations-service et garages</translation>
    </message>
    <message>
        <source>society</source>
        <translation>la société</translation>
    </message>
    <message>
        <source>studies and development</source>
        <translation>études et aménagement</translation>
    </message>
    <message>
        <source>table: the shipped shares; frequences: those of the input, smoothed by the table; uniforme.</source>
        <translation>table : les parts livrées ; frequences : celles des sites donnés, lissées par la table ; uniforme.</translation>
    </message>
    <message>
        <source>taxes of homes and offices</source>
        <translation>fiscalité des logements et bureaux</translation>
    </message>
    <message>
        <source>the Catalogue was not asked</source>
        <translation>le Catalogue n'a pas été interrogé</translation>
    </message>
    <message>
        <source>the best sharing there is (proved)</source>
        <translation>la meilleure répartition possible (prouvée)</translation>
    </message>
    <message>
        <source>the operation</source>
        <translation>l'opération</translation>
    </message>
    <message>
        <source>the whole territory</source>
        <translation>tout le territoire</translation>
    </message>
    <message>
        <source>time limit: another sharing may be up to {gap} % better</source>
        <translation>limite de temps : une autre répartition peut être meilleure, de {gap} % au plus</translation>
    </message>
    <message>
        <source>time limit: no sharing was found, none is proved impossible</source>
        <translation>limite de temps : aucune répartition trouvée, aucune n'est prouvée impossible</translation>
    </message>
    <message>
        <source>time limit: not proved the best</source>
        <translation>limite de temps : rien ne prouve que ce soit la meilleure</translation>
    </message>
    <message>
        <source>time of travel spared</source>
        <translation>temps de trajet évité</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>to be settled by the producer</source>
        <translation>à trancher par le producteur</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>too few facts known, or none that counts</source>
        <translation>trop peu de données connues, ou aucune qui compte</translation>
    </message>
    <message>
        <source>transfer duties of the homes around</source>
        <translation>droits de mutation des logements autour</translation>
    </message>
    <message>
        <source>trips</source>
        <translation>trajets</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>upkeep of roads and networks</source>
        <translation>entretien des voies et réseaux</translation>
    </message>
    <message>
        <source>uses not ranked</source>
        <translation>usages non classés</translation>
    </message>
    <message>
        <source>value of the homes around</source>
        <translation>valeur des logements autour</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>voc1: the first use of each site, of its field voc1; or one use for all of them.</source>
        <translation>voc1 : le premier usage de chaque site, de son champ voc1 ; ou un usage pour tous.</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>{area} of sites</source>
        <translation>{area} de sites</translation>
    </message>
    <message>
        <source>{changed} first uses changed, {new} new sites, {gone} gone.</source>
        <translation>{changed} premier{changed:|s} usage{changed:|s} changé{changed:|s}, {new} nouveau{new:|x} site{new:|s}, {gone} disparu{gone:|s}.</translation>
    </message>
    <message>
        <source>{classed} of {count} sites are ranked.</source>
        <translation>{classed} site{classed:|s} classé{classed:|s} sur {count}.</translation>
    </message>
    <message>
        <source>{count} candidates to check; {left} units left out (small, service stations and garages).</source>
        <translation>{count} candidat{count:|s} à vérifier ; {left} unité{left:|s} écartée{left:|s} (petites, stations-service et garages).</translation>
    </message>
    <message>
        <source>{count} columns are not recognised: {names}. COLUMNS matches them, once for all.</source>
        <translation>{count} colonne{count:|s} ne {count:est|sont} pas reconnue{count:|s} : {names}. COLUMNS {count:l'apparie|les apparie}, une fois pour toutes.</translation>
    </message>
    <message>
        <source>{count} columns are remembered ({file}).</source>
        <translation>{count} colonne{count:|s} {count:est|sont} retenue{count:|s} ({file}).</translation>
    </message>
    <message>
        <source>{count} conflicts: look at them, change the column choix where you decide otherwise, and run again with that table as CHOICES.</source>
        <translation>{count} conflit{count:|s} : {count:regardez-le|regardez-les}, changez la colonne choix là où vous décidez autrement, et relancez avec cette table dans CHOICES.</translation>
    </message>
    <message>
        <source>{count} errors remain in the file: {path}.</source>
        <translation>{count} erreur{count:|s} {count:reste|restent} dans le fichier : {path}.</translation>
    </message>
    <message>
        <source>{count} known friches cover no unit by half: they are not counted.</source>
        <translation>{count} friche{count:|s} connue{count:|s} ne {count:couvre|couvrent} aucune unité à moitié : {count:elle n'est pas comptée|elles ne sont pas comptées}.</translation>
    </message>
    <message>
        <source>{count} outlines were taken away in the field; those of the inventory are kept: {ids}.</source>
        <translation>{count} périmètre{count:|s} {count:a|ont} été supprimé{count:|s} sur le terrain ; ceux de l'inventaire sont gardés : {ids}.</translation>
    </message>
    <message>
        <source>{count} perimeters rebuilt from parcels.</source>
        <translation>{count} périmètre{count:|s} reconstruit{count:|s} avec les parcelles.</translation>
    </message>
    <message>
        <source>{count} photographs are not beside the GeoPackage: {names}.</source>
        <translation>{count} photo{count:|s} ne {count:est|sont} pas à côté du GeoPackage : {names}.</translation>
    </message>
    <message>
        <source>{count} points were moved in the field; the outlines of their sites were not and are kept.</source>
        <translation>{count} point{count:|s} {count:a|ont} été déplacé{count:|s} sur le terrain ; {count:le périmètre de son site ne l'a pas été et est gardé|les périmètres de leurs sites ne l'ont pas été et sont gardés}.</translation>
    </message>
    <message>
        <source>{count} sheets failed: {sites}.</source>
        <translation>{count} fiche{count:|s} en échec : {sites}.</translation>
    </message>
    <message>
        <source>{count} sheets written.</source>
        <translation>{count} fiche{count:|s} écrite{count:|s}.</translation>
    </message>
    <message>
        <source>{count} site has a use that is not sure: it is undecided, or another one leads.</source>
        <translation>{count} site a un usage peu sûr : il est indécis, ou un autre usage l'emporte.</translation>
    </message>
    <message>
        <source>{count} site is kept apart by its status (a project, or converted already).</source>
        <translation>{count} site est gardé à part par son statut (un projet, ou déjà reconverti).</translation>
    </message>
    <message>
        <source>{count} site of {all} has a first use on what is known today.</source>
        <translation>{count} site sur {all} a un premier usage d'après ce qu'on sait aujourd'hui.</translation>
    </message>
    <message>
        <source>{count} site without a use or an area, or kept apart, is left out.</source>
        <translation>{count} site sans usage, sans surface ou gardé à part n'est pas compté.</translation>
    </message>
    <message>
        <source>{count} sites are in communes that bilan_communes.csv does not have ({ids}): effects on trips, freshness and homes around are not counted there.</source>
        <translation>{count} site{count:|s} {count:est|sont} dans {count:une commune absente|des communes absentes} de bilan_communes.csv ({ids}) : les effets sur les trajets, la fraîcheur et les logements autour n'y sont pas comptés.</translation>
    </message>
    <message>
        <source>{count} sites are kept apart by their status (a project, or converted already).</source>
        <translation>{count} site{count:|s} {count:est gardé à part par son|sont gardés à part par leur} statut (un projet, ou déjà reconverti{count:|s}).</translation>
    </message>
    <message>
        <source>{count} sites are kept apart by their status.</source>
        <translation>{count} site{count:|s} {count:est|sont} mis à part par leur statut.</translation>
    </message>
    <message>
        <source>{count} sites are larger than {limit} ha ({sites}): is it the outline of a commune?</source>
        <translation>{count} site{count:|s} {count:dépasse|dépassent} {limit} ha ({sites}) : est-ce le contour d'une commune ?</translation>
    </message>
    <message>
        <source>{count} sites are new from the field: {ids}.</source>
        <translation>{count} site{count:|s} nouveau{count:|x} {count:vient|viennent} du terrain : {ids}.</translation>
    </message>
    <message>
        <source>{count} sites are points among polygons: they are measured, but have no geometry in layers of polygons.</source>
        <translation>{count} {count:site est un point|sites sont des points} parmi des polygones : {count:il est mesuré, mais n'a|ils sont mesurés, mais n'ont} pas de géométrie dans les couches de polygones.</translation>
    </message>
    <message>
        <source>{count} sites drawn as lines: their geometry is not used.</source>
        <translation>{count} site{count:|s} dessiné{count:|s} en lignes : {count:sa|leur} géométrie n'est pas utilisée.</translation>
    </message>
    <message>
        <source>{count} sites have a use that is not sure: it is undecided, or another one leads.</source>
        <translation>{count} site{count:|s} {count:a|ont} un usage peu sûr : il est indécis, ou un autre usage l'emporte.</translation>
    </message>
    <message>
        <source>{count} sites have no status: they are taken as usable.</source>
        <translation>{count} site{count:|s} {count:n'a|n'ont} pas de statut : {count:il est considéré comme mobilisable|ils sont considérés comme mobilisables}.</translation>
    </message>
    <message>
        <source>{count} sites have two leaders: one use leads on what is known, another one in the most hypotheses on what is missing. Neither is the result of the site before its facts are collected.</source>
        <translation>{count} site{count:|s} {count:a|ont} deux vocations en tête : l'une sur ce qui est connu, l'autre dans le plus grand nombre d'hypothèses sur ce qui manque. Aucune des deux n'est le résultat du site tant que ses données ne sont pas collectées.</translation>
    </message>
    <message>
        <source>{count} sites kept apart by their status.</source>
        <translation>{count} site{count:|s} gardé{count:|s} à part par {count:son|leur} statut.</translation>
    </message>
    <message>
        <source>{count} sites lack effects, for want of their commune, of prices of housing there or of size: they are not zero, they are not counted.</source>
        <translation>{count} site{count:|s} {count:n'a|n'ont} pas tous {count:ses|leurs} effets, faute de leur commune, de prix de logements ou de taille : ces effets ne sont pas nuls, ils ne sont pas comptés.</translation>
    </message>
    <message>
        <source>{count} sites lie outside metropolitan France ({sites}): look at the CRS of the layer and at their coordinates.</source>
        <translation>{count} site{count:|s} {count:est|sont} hors de France métropolitaine ({sites}) : vérifiez le SCR de la couche et {count:ses|leurs} coordonnées.</translation>
    </message>
    <message>
        <source>{count} sites of {all} have a first use on what is known today.</source>
        <translation>{count} site{count:|s} sur {all} {count:a|ont} un premier usage d'après ce qu'on sait aujourd'hui.</translation>
    </message>
    <message>
        <source>{count} sites to visit, a round of {km} km as the crow flies.</source>
        <translation>{count} site{count:|s} à visiter, une tournée de {km} km à vol d'oiseau.</translation>
    </message>
    <message>
        <source>{count} sites whose commune is not in the vacancy table.</source>
        <translation>{count} site{count:|s} dont la commune n'est pas dans la table des logements vacants.</translation>
    </message>
    <message>
        <source>{count} sites without a place are left out of the round.</source>
        <translation>{count} site{count:|s} sans localisation {count:est|sont} laissé{count:|s} hors de la tournée.</translation>
    </message>
    <message>
        <source>{count} sites without a status: taken as usable.</source>
        <translation>{count} site{count:|s} sans statut : considéré{count:|s} comme mobilisable{count:|s}.</translation>
    </message>
    <message>
        <source>{count} sites without a use or an area are left out.</source>
        <translation>{count} site{count:|s} sans usage ou sans surface {count:est|sont} laissé{count:|s} de côté.</translation>
    </message>
    <message>
        <source>{count} sites without a use or an area, or kept apart, are left out.</source>
        <translation>{count} site{count:|s} sans usage, sans surface ou gardés à part ne sont pas comptés.</translation>
    </message>
    <message>
        <source>{count} sites without geometry.</source>
        <translation>{count} site(s) sans géométrie.</translation>
    </message>
    <message>
        <source>{count} sites: {errors} errors, {warnings} warnings.</source>
        <translation>{count} site{count:|s} : {errors} erreur{errors:|s}, {warnings} avertissement{warnings:|s}.</translation>
    </message>
    <message>
        <source>{count} unit of {all} is a candidate to check: none is a friche before a visit.</source>
        <translation>{count} unité sur {all} est un candidat à vérifier : aucune n'est une friche avant une visite.</translation>
    </message>
    <message>
        <source>{count} units of {all} are candidates to check: none is a friche before a visit.</source>
        <translation>{count} unité{count:|s} sur {all} {count:est un candidat|sont des candidats} à vérifier : aucune n'est une friche avant une visite.</translation>
    </message>
    <message>
        <source>{count} with a perimeter</source>
        <translation>{count} avec un périmètre</translation>
    </message>
    <message>
        <source>{criteria} criteria, weight {weight}; findings on the records: {errors} errors, {warnings} warnings.</source>
        <translation>{criteria} critère{criteria:|s}, poids {weight} ; constats sur les fiches : {errors} erreur{errors:|s}, {warnings} avertissement{warnings:|s}.</translation>
    </message>
    <message>
        <source>{criterion}: a value is empty or written twice.</source>
        <translation>{criterion} : une valeur est vide ou écrite deux fois.</translation>
    </message>
    <message>
        <source>{criterion}: its intervals must cover [0, +inf[ without hole or overlap: {found}.</source>
        <translation>{criterion} : ses intervalles doivent couvrir [0, +inf[ sans trou ni recouvrement : {found}.</translation>
    </message>
    <message>
        <source>{criterion}: its weight must be one number, zero or more; found {weights}.</source>
        <translation>{criterion} : son poids doit être un seul nombre, positif ou nul ; trouvé : {weights}.</translation>
    </message>
    <message>
        <source>{criterion}: scores {wrong}; a score is one of {scores}.</source>
        <translation>{criterion} : scores {wrong} ; un score vaut l'un de {scores}.</translation>
    </message>
    <message>
        <source>{criterion}: type {kind}; expected numerique, enum or booleen.</source>
        <translation>{criterion} : type {kind} ; attendu numerique, enum ou booleen.</translation>
    </message>
    <message>
        <source>{fact}: value without score</source>
        <translation>{fact} : valeur sans score</translation>
    </message>
    <message>
        <source>{field} sites changed in the field, {office} at the office, {both} by both without conflict, {conflict} with a conflict, {new} new, {same} unchanged.</source>
        <translation>{field} site{field:|s} changé{field:|s} sur le terrain, {office} au bureau, {both} par les deux sans conflit, {conflict} en conflit, {new} nouveau{new:|x}, {same} inchangé{same:|s}.</translation>
    </message>
    <message>
        <source>{field}: impossible values {values}.</source>
        <translation>{field} : valeurs impossibles {values}.</translation>
    </message>
    <message>
        <source>{field}: unknown uses {wrong}; the codes are {codes}.</source>
        <translation>{field} : usages inconnus {wrong} ; les codes sont {codes}.</translation>
    </message>
    <message>
        <source>{file} is not a GeoPackage of a field visit (frichevisit).</source>
        <translation>{file} n'est pas un GeoPackage de visite de terrain (frichevisit).</translation>
    </message>
    <message>
        <source>{file}: layer {layer} cannot be opened.</source>
        <translation>{file} : la couche {layer} ne s'ouvre pas.</translation>
    </message>
    <message>
        <source>{file}: not readable as JSON ({error}).</source>
        <translation>{file} : illisible comme JSON ({error}).</translation>
    </message>
    <message>
        <source>{file}: one JSON {wanted} is expected.</source>
        <translation>{file} : un seul JSON {wanted} est attendu.</translation>
    </message>
    <message>
        <source>{file}: the project cannot be written. Close it elsewhere, or choose another folder.</source>
        <translation>{file} : le projet ne peut pas être écrit. Fermez-le ailleurs, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file}: the values of departure cannot be read.</source>
        <translation>{file} : les valeurs de départ ne se lisent pas.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{gain} points</source>
        <translation>{gain} point{gain:|s}</translation>
    </message>
    <message>
        <source>{known} leads on what is known; {drawn} prevails in {share} % of the hypotheses</source>
        <translation>{known} en tête sur ce qui est connu ; {drawn} l'emporte dans {share} % des hypothèses</translation>
    </message>
    <message>
        <source>{known} leads on what is known; {drawn} prevails in {share} % of the hypotheses.</source>
        <translation>{known} en tête sur ce qui est connu ; {drawn} l'emporte dans {share} % des hypothèses.</translation>
    </message>
    <message>
        <source>{layers}: {count} objects are in both, counted once.</source>
        <translation>{layers} : {count} objet{count:|s} {count:est|sont} dans les deux, compté{count:|s} une fois.</translation>
    </message>
    <message>
        <source>{layer} has none of the sites of this visit.</source>
        <translation>{layer} n'a aucun des sites de cette visite.</translation>
    </message>
    <message>
        <source>{layer} has the name of {product} but not its fields: not used; name it &lt;ROLE&gt;__{layer} to have it used.</source>
        <translation>{layer} a le nom de « {product} » mais pas ses champs : couche non utilisée ; la nommer &lt;ROLE&gt;__{layer} pour l'utiliser.</translation>
    </message>
    <message>
        <source>{layer} is read as {role} by its name alone: the fields of {product} are not there.</source>
        <translation>{layer} est lue comme {role} d'après son seul nom : les champs de « {product} » n'y sont pas.</translation>
    </message>
    <message>
        <source>{layer} is read as {role}.</source>
        <translation>{layer} est lue comme {role}.</translation>
    </message>
    <message>
        <source>{layer} is read as {role}: {product}, {vintage} (row {row} of {table}).</source>
        <translation>{layer} est lue comme {role} : {product}, {vintage} (ligne {row} de {table}).</translation>
    </message>
    <message>
        <source>{layer}: a PAPI is a programme of works, not a hazard zone; it is not used.</source>
        <translation>{layer} : un PAPI est un programme d'actions, pas un zonage d'aléa ; il n'est pas utilisé.</translation>
    </message>
    <message>
        <source>{layer}: a choice is terrain or bureau, not: {wrong}.</source>
        <translation>{layer} : un choix est terrain ou bureau, et non : {wrong}.</translation>
    </message>
    <message>
        <source>{layer}: it may be {roles}; name it {example}__{layer}.</source>
        <translation>{layer} : peut être {roles} ; nommez-la {example}__{layer}.</translation>
    </message>
    <message>
        <source>{layer}: its geometries are lines; sites are polygons or points.</source>
        <translation>{layer} : ses géométries sont des lignes ; les sites sont des polygones ou des points.</translation>
    </message>
    <message>
        <source>{layer}: none of its columns is known to the CNIG friches standard, and it has no geometry; the fields that are there: {present}.</source>
        <translation>{layer} : aucune de ses colonnes n'est connue du standard CNIG friches, et elle n'a pas de géométrie ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>{layer}: none of its columns is known to the CNIG friches standard: the sites are read by their shape alone ({present}).</source>
        <translation>{layer} : aucune de ses colonnes n'est connue du standard CNIG friches : les sites ne sont lus que par leur forme ({present}).</translation>
    </message>
    <message>
        <source>{layer}: none of the fields {expected} is there; the fields that are there: {present}.</source>
        <translation>{layer} : aucun des champs {expected} n'est présent ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>{layer}: not recognised; name it &lt;ROLE&gt;__{layer} to have it used.</source>
        <translation>{layer} : non reconnue ; nommez-la &lt;ROLE&gt;__{layer} pour qu'elle serve.</translation>
    </message>
    <message>
        <source>{layer}: the names of the columns are in the first row.</source>
        <translation>{layer} : les noms des colonnes sont dans la première ligne.</translation>
    </message>
    <message>
        <source>{layer}: {advice}</source>
        <translation>{layer} : {advice}</translation>
    </message>
    <message>
        <source>{layer}: {count} objects, a round number: the answer of a server may have been cut there. Finding nothing in it proves nothing; give COVERAGE if it is whole.</source>
        <translation>{layer} : {count} objet{count:|s}, un nombre rond : la réponse d'un serveur a pu y être coupée. Ne rien y trouver ne prouve rien ; donnez COVERAGE si la couche est entière.</translation>
    </message>
    <message>
        <source>{layer}: {count} objects, its extent cannot be shown; give COVERAGE so that absence means no.</source>
        <translation>{layer} : {count} objet{count:|s}, emprise non démontrable ; donnez COVERAGE pour que l'absence vaille non.</translation>
    </message>
    <message>
        <source>{layer}: {count} rows without readable coordinates are left out.</source>
        <translation>{layer} : {count} ligne{count:|s} sans coordonnées lisibles {count:est|sont} laissée{count:|s} de côté.</translation>
    </message>
    <message>
        <source>{layer}: {product} is {role} only for want of better; name it {role}__{layer} to have it used.</source>
        <translation>{layer} : {product} ne sert de {role} que faute de mieux ; la nommer {role}__{layer} pour l'utiliser.</translation>
    </message>
    <message>
        <source>{layer}: {product}; no criterion uses it.</source>
        <translation>{layer} : {product} ; aucun critère ne s'en sert.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{name} holds no point: the round begins at the first site.</source>
        <translation>{name} ne contient aucun point : la tournée commence au premier site.</translation>
    </message>
    <message>
        <source>{name} is not given.</source>
        <translation>{name} n'est pas donné.</translation>
    </message>
    <message>
        <source>{name}, high</source>
        <translation>{name}, borne haute</translation>
    </message>
    <message>
        <source>{name}, low</source>
        <translation>{name}, borne basse</translation>
    </message>
    <message>
        <source>{name}, {count} sites, {day}</source>
        <translation>{name}, {count} site{count:|s}, le {day}</translation>
    </message>
    <message>
        <source>{name}, {count} sites, {years} years from {first}</source>
        <translation>{name}, {count} site{count:|s}, {years} ans à partir de {first}</translation>
    </message>
    <message>
        <source>{name}: sites that are not there: {ids}.</source>
        <translation>{name} : sites absents : {ids}.</translation>
    </message>
    <message>
        <source>{role}: field {field} not found; the fields that are there: {present}.</source>
        <translation>{role} : champ {field} introuvable ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>{role}: none of the codes is known: {codes}.</source>
        <translation>{role} : aucun code connu : {codes}.</translation>
    </message>
    <message>
        <source>{role}: rate of vacancy over 2 years only: not comparable to the thresholds, which are about all vacant housing.</source>
        <translation>{role} : taux &gt; 2 ans : non comparable aux seuils, qui portent sur la vacance totale.</translation>
    </message>
    <message>
        <source>{role}: {layer} has neither geometry nor coordinates. Give a layer that says where its objects are.</source>
        <translation>{role} : {layer} n'a ni géométrie ni coordonnées. Donnez une couche qui dit où sont ses objets.</translation>
    </message>
    <message>
        <source>{role}: {record}: {reason}</source>
        <translation>{role} : {record} : {reason}</translation>
    </message>
    <message>
        <source>{said} Of these, robust: {robust}.</source>
        <translation>{said} Dont robustes : {robust}.</translation>
    </message>
    <message>
        <source>{share} of the criteria known</source>
        <translation>{share} du poids des critères est connu</translation>
    </message>
    <message>
        <source>{site}: {field}, {rule} ({value})</source>
        <translation>{site} : {field}, {rule} ({value})</translation>
    </message>
    <message>
        <source>{usages} are tied (less than {gap} points apart).</source>
        <translation>{usages} sont à égalité (moins de {gap} point{gap:|s} d'écart).</translation>
    </message>
    <message>
        <source>{usage} (if {condition})</source>
        <translation>{usage} (si {condition})</translation>
    </message>
    <message>
        <source>{usage}: impossible as things stand, {reason}.</source>
        <translation>{usage} : impossible en l'état, {reason}.</translation>
    </message>
    <message>
        <source>{whole} layers whole, {local} at hand, {failed} not to be had, {missing} without a record.</source>
        <translation>{whole} couche{whole:|s} complète{whole:|s}, {local} disponible{local:|s}, {failed} impossible{failed:|s} à obtenir, {missing} sans fiche.</translation>
    </message>
</context>
</TS>
