<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>1 for the fact to collect first</source>
        <translation>1 pour le fait à collecter en premier</translation>
    </message>
    <message>
        <source>1 when a known fact excludes the use; its index stays</source>
        <translation>1 quand un fait connu exclut l'usage ; son indice est conservé</translation>
    </message>
    <message>
        <source>A CSV cle;mode;valeur that replaces distances and limits of the table seuils.csv, line by line.</source>
        <translation>Un CSV cle;mode;valeur qui remplace ligne par ligne des distances et limites de la table seuils.csv.</translation>
    </message>
    <message>
        <source>A CSV critere;classe;part that replaces the shipped shares.</source>
        <translation>Un CSV critere;classe;part qui remplace les parts livrées.</translation>
    </message>
    <message>
        <source>A CSV critere;poids; criteria not listed keep their weight. The label of the index then says so.</source>
        <translation>Un CSV critere;poids ; les critères non cités gardent leur poids. Le libellé de l'indice le dit alors.</translation>
    </message>
    <message>
        <source>A folder with matrice.csv, exclusions.json and regle.json; it replaces the rule set chosen above.</source>
        <translation>Un dossier avec matrice.csv, exclusions.json et regle.json ; il remplace les règles choisies ci-dessus.</translation>
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
        <source>Bounds, shares and facts to collect.</source>
        <translation>Bornes, parts et faits à collecter.</translation>
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
        <source>Code of the use</source>
        <translation>Code de l'usage</translation>
    </message>
    <message>
        <source>Computes the index of seven uses for each friche from its criteria (fields c_*), ranks the uses, excludes those that a known fact forbids and says what speaks for and against the first one. A pre-diagnosis: the index is not a probability of success.</source>
        <translation>Calcule l'indice de sept usages pour chaque friche à partir de ses critères (champs c_*), classe les usages, écarte ceux qu'un fait connu interdit et dit ce qui joue pour et contre le premier. Pré-diagnostic : l'indice n'est pas une probabilité de réussite.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
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
        <source>Criterion, as named by the rule set</source>
        <translation>Critère, tel que les règles le nomment</translation>
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
        <source>Each hypothesis multiplies every weight by a number drawn within this distance of 1.</source>
        <translation>Chaque hypothèse multiplie chaque poids par un nombre tiré à cette distance de 1 au plus.</translation>
    </message>
    <message>
        <source>Every use is impossible as things stand.</source>
        <translation>Tous les usages sont impossibles en l'état.</translation>
    </message>
    <message>
        <source>Exclusion {id}: unknown {wrong}.</source>
        <translation>Exclusion {id} : inconnu {wrong}.</translation>
    </message>
    <message>
        <source>Expected rise of the share of the first use once the fact is known</source>
        <translation>Hausse attendue de la part du premier usage une fois le fait connu</translation>
    </message>
    <message>
        <source>Facts to collect</source>
        <translation>Faits à collecter</translation>
    </message>
    <message>
        <source>Field concerned</source>
        <translation>Champ concerné</translation>
    </message>
    <message>
        <source>First use when neutral scores are left out of the index</source>
        <translation>Premier usage quand les scores neutres ne sont pas comptés</translation>
    </message>
    <message>
        <source>Folder of own rules</source>
        <translation>Dossier de règles</translation>
    </message>
    <message>
        <source>Friches</source>
        <translation>Friches</translation>
    </message>
    <message>
        <source>Gives for each use the exact bounds its index can reach once the missing facts are known, the share of hypotheses in which it ranks first, and the facts whose collection is worth most. The index published on known criteria only can lie outside these bounds, because neutral criteria pull it towards 50 once known.</source>
        <translation>Donne pour chaque usage les bornes exactes que son indice peut atteindre une fois les faits manquants connus, la part des hypothèses où il est premier, et les faits les plus utiles à collecter. L'indice calculé sur les seuls critères connus peut sortir de ces bornes, car les critères neutres le tirent vers 50 une fois connus.</translation>
    </message>
    <message>
        <source>Heritage, values without score, zones astride, duplicates</source>
        <translation>Patrimoine, valeurs sans score, sites à cheval sur plusieurs zones, doublons</translation>
    </message>
    <message>
        <source>Highest index possible once the missing facts are known</source>
        <translation>Indice le plus haut possible une fois les faits manquants connus</translation>
    </message>
    <message>
        <source>Holding it back: {facts}.</source>
        <translation>Le freinent : {facts}.</translation>
    </message>
    <message>
        <source>How sure is the ranking</source>
        <translation>Robustesse des vocations</translation>
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
        <source>INSEE code of the commune</source>
        <translation>Code INSEE de la commune</translation>
    </message>
    <message>
        <source>Identifier of the site</source>
        <translation>Identifiant du site</translation>
    </message>
    <message>
        <source>In its favour: {facts}.</source>
        <translation>Jouent en sa faveur : {facts}.</translation>
    </message>
    <message>
        <source>Index minus the index without this criterion</source>
        <translation>Indice moins l'indice sans ce critère</translation>
    </message>
    <message>
        <source>Index of the first use minus that of the second</source>
        <translation>Indice du premier usage moins celui du deuxième</translation>
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
        <source>Layer, field or survey the value comes from</source>
        <translation>Couche, champ ou relevé d'où vient la valeur</translation>
    </message>
    <message>
        <source>Least completeness (%)</source>
        <translation>Complétude minimale (%)</translation>
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
        <source>Mix of compatible uses for sites above one hectare</source>
        <translation>Mélange d'usages compatibles pour les sites de plus d'un hectare</translation>
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
        <source>No field identifies the sites: they are named AULA_1 to AULA_{count}.</source>
        <translation>Aucun champ n'identifie les sites : ils sont nommés AULA_1 à AULA_{count}.</translation>
    </message>
    <message>
        <source>No missing fact changes the first use.</source>
        <translation>Aucune donnée manquante ne change la première vocation.</translation>
    </message>
    <message>
        <source>Number of hypotheses</source>
        <translation>Nombre d'hypothèses</translation>
    </message>
    <message>
        <source>Own shares</source>
        <translation>Parts propres</translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation>Seuils propres</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>Poids propres</translation>
    </message>
    <message>
        <source>Planar area of the site, or the declared one without polygon</source>
        <translation>Surface plane du site, ou surface déclarée sans polygone</translation>
    </message>
    <message>
        <source>Rank of the use, 1 to 7, without shared rank; excluded uses last</source>
        <translation>Rang de l'usage, de 1 à 7, sans rang partagé ; usages exclus en dernier</translation>
    </message>
    <message>
        <source>Reading the sites</source>
        <translation>Lecture des sites</translation>
    </message>
    <message>
        <source>Result {kind}: {usage} stays first in {share} % of the hypotheses on what is missing; its complete index will lie between {low} and {high}.</source>
        <translation>Résultat {kind} : {usage} reste en tête dans {share} % des hypothèses sur ce qui manque ; son indice complet sera compris entre {low} et {high}.</translation>
    </message>
    <message>
        <source>Robustness of the uses</source>
        <translation>Robustesse des usages</translation>
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
        <source>Rules: {label} ({criteria} criteria).</source>
        <translation>Règles : {label} ({criteria} critères).</translation>
    </message>
    <message>
        <source>Score of the class for the use, from -2 to 2</source>
        <translation>Score de la classe pour l'usage, de -2 à 2</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Calcul des indices</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Several rows have the same site_id: {ids}. Mend them with frichecheck first.</source>
        <translation>Plusieurs lignes ont le même site_id : {ids}. Corrigez-les d'abord avec frichecheck.</translation>
    </message>
    <message>
        <source>Share of the hypotheses in which the use ranks first</source>
        <translation>Part des hypothèses où l'usage est premier</translation>
    </message>
    <message>
        <source>Share of the site concerned</source>
        <translation>Part du site concernée</translation>
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
        <source>Sites are identified by the field {field}.</source>
        <translation>Les sites sont identifiés par le champ {field}.</translation>
    </message>
    <message>
        <source>Sites with the criteria in fields c_* (and their states in e_*), as fricheenrich writes them.</source>
        <translation>Sites avec les critères dans des champs c_* (et leurs états dans e_*), comme fricheenrich les écrit.</translation>
    </message>
    <message>
        <source>Spread of the weights (%)</source>
        <translation>Variation des poids (%)</translation>
    </message>
    <message>
        <source>Status of the site, list of the CNIG standard</source>
        <translation>Statut du site, liste du standard CNIG</translation>
    </message>
    <message>
        <source>Table of priors: unknown classes or impossible shares: {wrong}.</source>
        <translation>Table des a priori : classes inconnues ou parts impossibles : {wrong}.</translation>
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
        <source>The original value</source>
        <translation>La valeur d'origine</translation>
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
        <source>The same seed gives the same hypotheses.</source>
        <translation>La même graine donne les mêmes hypothèses.</translation>
    </message>
    <message>
        <source>The sites: polygons, points or a table.</source>
        <translation>Les sites : polygones, points ou table.</translation>
    </message>
    <message>
        <source>This site lends itself first to the use {usage} (index {index} out of 100), ahead of {second} by {gap} points.</source>
        <translation>Ce site se prête d'abord à l'usage {usage} (indice {index} sur 100), devant {second} de {gap} points.</translation>
    </message>
    <message>
        <source>This site lends itself first to the use {usage} (index {index} out of 100).</source>
        <translation>Ce site se prête d'abord à l'usage {usage} (indice {index} sur 100).</translation>
    </message>
    <message>
        <source>Thresholds: unknown {wrong}.</source>
        <translation>Seuils : inconnus {wrong}.</translation>
    </message>
    <message>
        <source>To check first: {facts}.</source>
        <translation>À vérifier d'abord : {facts}.</translation>
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
        <source>Type of friche, list of the CNIG standard</source>
        <translation>Type de friche, liste du standard CNIG</translation>
    </message>
    <message>
        <source>Unit of the measure</source>
        <translation>Unité de la mesure</translation>
    </message>
    <message>
        <source>Up to 3 missing facts whose knowledge would change the first use most often, and how to collect them</source>
        <translation>Jusqu'à 3 faits manquants dont la connaissance changerait le plus souvent le premier usage, et comment les collecter</translation>
    </message>
    <message>
        <source>Usage indices and ranks</source>
        <translation>Indices d'usage et vocations</translation>
    </message>
    <message>
        <source>Use that ranks first among those not excluded</source>
        <translation>Usage classé premier parmi ceux qui ne sont pas exclus</translation>
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
        <source>Uses of the friches</source>
        <translation>Vocations des friches</translation>
    </message>
    <message>
        <source>Uses that a missing fact could exclude, and that fact</source>
        <translation>Usages qu'un fait manquant pourrait exclure, et ce fait</translation>
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
        <source>Vintage of the source as its metadata say, else inconnu</source>
        <translation>Millésime de la source selon ses métadonnées, sinon inconnu</translation>
    </message>
    <message>
        <source>Way to collect the fact: GIS, visit or study</source>
        <translation>Manière de collecter le fait : SIG, visite ou étude</translation>
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
        <source>What each criterion adds to each index, one row a site, use and criterion.</source>
        <translation>Ce que chaque critère ajoute à chaque indice, une ligne par site, usage et critère.</translation>
    </message>
    <message>
        <source>What is assumed of a missing fact</source>
        <translation>Ce qu'on suppose d'un fait manquant</translation>
    </message>
    <message>
        <source>What the index is, in honest words</source>
        <translation>Ce qu'est l'indice, sans enjoliver</translation>
    </message>
    <message>
        <source>What to know about the value</source>
        <translation>Ce qu'il faut savoir de la valeur</translation>
    </message>
    <message>
        <source>What was written instead, or what is suggested</source>
        <translation>Ce qui est écrit à la place, ou suggéré</translation>
    </message>
    <message>
        <source>Whether other uses are less than 3 points below the first</source>
        <translation>Si d'autres usages sont à moins de 3 points du premier</translation>
    </message>
    <message>
        <source>Why uses are excluded</source>
        <translation>Pourquoi des usages sont exclus</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>classe, donnees_insuffisantes (too few facts known) or tous_exclus (every use excluded)</source>
        <translation>classe, donnees_insuffisantes (trop peu de faits connus) ou tous_exclus (tous les usages exclus)</translation>
    </message>
    <message>
        <source>declaree, emprise or sans_objet: what shows that the layer covers the site</source>
        <translation>declaree, emprise ou sans_objet : ce qui montre que la couche couvre le site</translation>
    </message>
    <message>
        <source>erreur, avertissement or info</source>
        <translation>erreur, avertissement ou info</translation>
    </message>
    <message>
        <source>observe, saisi, estime, absent or echec</source>
        <translation>observe, saisi, estime, absent ou echec</translation>
    </message>
    <message>
        <source>regle.json: missing {missing}.</source>
        <translation>regle.json : il manque {missing}.</translation>
    </message>
    <message>
        <source>regle.json: nulls names {name}, which is not a criterion.</source>
        <translation>regle.json : nulls cite {name}, qui n'est pas un critère.</translation>
    </message>
    <message>
        <source>regle.json: {name} = {value}; expected one of {accepted}.</source>
        <translation>regle.json : {name} = {value} ; valeurs possibles : {accepted}.</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robuste</translation>
    </message>
    <message>
        <source>robuste, a_confirmer or indecis: how often the first use stays first</source>
        <translation>robuste, a_confirmer ou indecis : à quelle fréquence le premier usage reste en tête</translation>
    </message>
    <message>
        <source>table: the shipped shares; frequences: those of the input, smoothed by the table; uniforme.</source>
        <translation>table : les parts livrées ; frequences : celles des sites donnés, lissées par la table ; uniforme.</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>{classed} of {count} sites are ranked.</source>
        <translation>{classed} sites classés sur {count}.</translation>
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
        <source>{field}: impossible values {values}.</source>
        <translation>{field} : valeurs impossibles {values}.</translation>
    </message>
    <message>
        <source>{file}: not readable as JSON ({error}).</source>
        <translation>{file} : illisible comme JSON ({error}).</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{name} is not given.</source>
        <translation>{name} n'est pas donné.</translation>
    </message>
    <message>
        <source>{usages} are tied (less than {gap} points apart).</source>
        <translation>{usages} sont à égalité (moins de {gap} points d'écart).</translation>
    </message>
    <message>
        <source>{usage} (if {condition})</source>
        <translation>{usage} (si {condition})</translation>
    </message>
    <message>
        <source>{usage}: impossible as things stand, {reason}.</source>
        <translation>{usage} : impossible en l'état, {reason}.</translation>
    </message>
</context>
</TS>
