<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>0 to 100</source>
        <translation>0 à 100</translation>
    </message>
    <message>
        <source>1: a car park on it is larger than the threshold of the law (APER, art. 40); empty without car parks</source>
        <translation>1 : un parc de stationnement y dépasse le seuil de la loi (APER, art. 40) ; vide sans les stationnements</translation>
    </message>
    <message>
        <source>1: only a visit tells; 0: a file of owners tells</source>
        <translation>1 : seule une visite le dit ; 0 : un fichier de propriétaires le dit</translation>
    </message>
    <message>
        <source>1: the interval is narrow enough, or every unit was seen</source>
        <translation>1 : l'intervalle est assez étroit, ou toutes les unités ont été vues</translation>
    </message>
    <message>
        <source>A constraint that was not given is not known; it is never counted as favourable.</source>
        <translation>Une contrainte non fournie n'est pas connue ; elle n'est jamais comptée comme favorable.</translation>
    </message>
    <message>
        <source>A delivery without fault is well formed; whether it is true only a visit tells.</source>
        <translation>Une livraison sans faute est bien formée ; seule une visite dit si elle est juste.</translation>
    </message>
    <message>
        <source>A folder for the same tables as CSV (UTF-8, semicolons, shapes as GeoJSON). Empty: none.</source>
        <translation>Un dossier pour les mêmes tables en CSV (UTF-8, points-virgules, géométries en GeoJSON). Vide : aucun.</translation>
    </message>
    <message>
        <source>A folder for the same tables as Shapefiles, under the official names of ten signs. Empty: none.</source>
        <translation>Un dossier pour les mêmes tables en Shapefiles, sous les noms officiels de dix signes. Vide : aucun.</translation>
    </message>
    <message>
        <source>A folder: one page (HTML) a commune. Empty: none.</source>
        <translation>Un dossier : une page (HTML) par commune. Vide : aucune.</translation>
    </message>
    <message>
        <source>A folder: one page (HTML) a zone. Empty: none.</source>
        <translation>Un dossier : une page (HTML) par zone. Vide : aucune.</translation>
    </message>
    <message>
        <source>A gap is not built, has the least area and touches a street. A divisible plot has a free piece, behind the setbacks, that holds the circle and that a way from the street reaches. Business land has its own setbacks.</source>
        <translation>Une dent creuse n'est pas bâtie, a la surface minimale et touche une rue. Une parcelle divisible a une pièce libre, hors des reculs, qui contient le cercle et qu'un passage depuis la rue atteint. Le foncier d'activité a ses propres reculs.</translation>
    </message>
    <message>
        <source>A garden whose owner is not known and whose house stands on the next parcel looks like a gap.</source>
        <translation>Un jardin dont le propriétaire n'est pas connu et dont la maison est sur la parcelle voisine ressemble à une dent creuse.</translation>
    </message>
    <message>
        <source>A potential is not an availability, nor a permission: nothing here says that an owner sells or may build.</source>
        <translation>Un potentiel n'est ni une disponibilité ni une autorisation : rien ici ne dit qu'un propriétaire vend ou peut construire.</translation>
    </message>
    <message>
        <source>A potential is not an availability: nothing here says that an owner sells.</source>
        <translation>Un potentiel n'est pas une disponibilité : rien ici ne dit qu'un propriétaire vend.</translation>
    </message>
    <message>
        <source>A property unit is in one class: friche, long vacancy, gap, under-used business land, divisible plot, built.</source>
        <translation>Une unité foncière est dans une seule classe : friche, vacance longue, dent creuse, foncier économique sous-occupé, parcelle divisible, bâti.</translation>
    </message>
    <message>
        <source>A property unit is made of contiguous parcels of one owner; a road between two parcels parts them.</source>
        <translation>Une unité foncière réunit des parcelles contiguës d'un même propriétaire ; une voie entre deux parcelles les sépare.</translation>
    </message>
    <message>
        <source>A walk through the largest units of the list, with somebody who knows the place.</source>
        <translation>Une visite des plus grandes unités de la liste, avec quelqu'un qui connaît les lieux.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Active establishments placed on it</source>
        <translation>Établissements actifs situés sur l'unité</translation>
    </message>
    <message>
        <source>Activity zones</source>
        <translation>Zones d'activité</translation>
    </message>
    <message>
        <source>An establishment counts on a unit when it is placed at the plot; the others are listed, never thrown in.</source>
        <translation>Un établissement compte sur une unité s'il est situé à la parcelle ; les autres sont listés, jamais jetés au hasard.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Surface (ha)</translation>
    </message>
    <message>
        <source>Area inside the envelope; classes add up to it</source>
        <translation>Surface dans l'enveloppe ; les classes en font la somme</translation>
    </message>
    <message>
        <source>Area inside the urban envelope</source>
        <translation>Surface dans l'enveloppe urbaine</translation>
    </message>
    <message>
        <source>Area of the units that count as vacant</source>
        <translation>Surface des unités comptées vacantes</translation>
    </message>
    <message>
        <source>Area that is not built; empty without buildings</source>
        <translation>Surface non bâtie ; vide sans bâtiments</translation>
    </message>
    <message>
        <source>BD TOPO or land register, with heights or storeys.</source>
        <translation>BD TOPO ou cadastre, avec hauteurs ou niveaux.</translation>
    </message>
    <message>
        <source>BD TOPO or land register. Without it nothing is called empty.</source>
        <translation>BD TOPO ou cadastre. Sans cette couche, aucune unité n'est dite vide.</translation>
    </message>
    <message>
        <source>BD TOPO troncon_de_route: distances to stations and junctions go by it. Empty: they stay empty.</source>
        <translation>BD TOPO troncon_de_route : les distances aux gares et aux échangeurs la suivent. Vide : elles restent vides.</translation>
    </message>
    <message>
        <source>Brings contiguous parcels of one owner together and measures each unit: built share, storeys, planning zone, street side, constraints. Where owners are not known, says with which unit it may be one.</source>
        <translation>Réunit les parcelles contiguës d'un même propriétaire et mesure chaque unité : part bâtie, niveaux, zone du PLU, façade sur voie, contraintes. Si les propriétaires ne sont pas connus, dit avec quelle unité elle n'en fait peut-être qu'une.</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>Built footprint of roofs large enough for sun or rain</source>
        <translation>Emprise des toits assez grands pour le soleil ou la pluie</translation>
    </message>
    <message>
        <source>Built footprint over the land</source>
        <translation>Emprise bâtie sur surface de terrain</translation>
    </message>
    <message>
        <source>Built footprint; empty without a layer of buildings</source>
        <translation>Emprise bâtie ; vide sans couche de bâtiments</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Bâti de</translation>
    </message>
    <message>
        <source>Built share = footprint over land; density = floor over land, by storeys or {height} m a storey.</source>
        <translation>Emprise = bâti sur terrain ; densité = plancher sur terrain, par les niveaux ou {height} m par niveau.</translation>
    </message>
    <message>
        <source>Built, without a free piece that can be reached.</source>
        <translation>Bâtie, sans pièce libre accessible.</translation>
    </message>
    <message>
        <source>Business land with free pieces</source>
        <translation>Foncier d'activité avec des pièces libres</translation>
    </message>
    <message>
        <source>CSV in the national standard</source>
        <translation>CSV au standard national</translation>
    </message>
    <message>
        <source>Candidates for reuse</source>
        <translation>Candidats à la reprise</translation>
    </message>
    <message>
        <source>Car parks</source>
        <translation>Parcs de stationnement</translation>
    </message>
    <message>
        <source>Car parks (m2)</source>
        <translation>Stationnement (m²)</translation>
    </message>
    <message>
        <source>Car parks on it; empty without their layer</source>
        <translation>Stationnement sur l'unité ; vide sans sa couche</translation>
    </message>
    <message>
        <source>Check a delivery of economic sites</source>
        <translation>Contrôler une livraison de sites économiques</translation>
    </message>
    <message>
        <source>Check of a delivery of economic sites</source>
        <translation>Contrôle d'une livraison de sites économiques</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Choices that wait for yours</source>
        <translation>Des choix qui attendent le vôtre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class of the unit: a unit is in one class only</source>
        <translation>Classe de l'unité : une seule classe par unité</translation>
    </message>
    <message>
        <source>Class of the units</source>
        <translation>Classe des unités</translation>
    </message>
    <message>
        <source>Classes and ranges</source>
        <translation>Classes et fourchettes</translation>
    </message>
    <message>
        <source>Classes, the built rest and what is no unit (roads) add up to the envelope.</source>
        <translation>Les classes, le reste bâti et ce qui n'est pas une unité (voies) font la somme de l'enveloppe.</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Climat</translation>
    </message>
    <message>
        <source>Closed lists: the standard's document of 18 October 2024, with inconnu, autre and sans objet.</source>
        <translation>Listes fermées : document du standard du 18 octobre 2024, avec inconnu, autre et sans objet.</translation>
    </message>
    <message>
        <source>Code of the commune</source>
        <translation>Code de la commune</translation>
    </message>
    <message>
        <source>Code of the commune, from the identifier of the parcel</source>
        <translation>Code de la commune, tiré de l'identifiant de la parcelle</translation>
    </message>
    <message>
        <source>Code of the placement</source>
        <translation>Code de la qualité de localisation</translation>
    </message>
    <message>
        <source>Commune of the establishment</source>
        <translation>Commune de l'établissement</translation>
    </message>
    <message>
        <source>Constraint layers that touch it, separated by semicolons</source>
        <translation>Couches de contraintes qui la touchent, séparées par des points-virgules</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Contraintes</translation>
    </message>
    <message>
        <source>Constraints that were not given: none is a yes</source>
        <translation>Contraintes non fournies : aucune n'est un feu vert</translation>
    </message>
    <message>
        <source>Constraints were not given: a part of it cannot be built.</source>
        <translation>Les contraintes n'ont pas été données : une partie ne peut pas être bâtie.</translation>
    </message>
    <message>
        <source>DATE: {value} is no day; write it as 2026-01-01.</source>
        <translation>DATE : {value} n'est pas un jour ; écrivez-le sous la forme 2026-01-01.</translation>
    </message>
    <message>
        <source>DGFiP file of the parcels of legal persons, of the same year as the parcels. Natural persons are not in it: their parcels give bounds.</source>
        <translation>Fichier DGFiP des parcelles des personnes morales, de la même année que les parcelles. Les personnes physiques n'y sont pas : leurs parcelles donnent des bornes.</translation>
    </message>
    <message>
        <source>DIALS: zones that are not in the inventory: {names}.</source>
        <translation>DIALS : zones qui ne sont pas dans l'inventaire : {names}.</translation>
    </message>
    <message>
        <source>DIAL_WEIGHTS: {value} is not four weights of 0 or more, such as 1;1;2;1.</source>
        <translation>Poids des cadrans : {value} n'est pas quatre poids de 0 ou plus, comme 1;1;2;1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date (jour)</translation>
    </message>
    <message>
        <source>Day of the inventory, by law a 1 January, such as 2026-01-01. Empty: that of this year.</source>
        <translation>Jour de l'inventaire, par la loi un 1er janvier, par exemple 2026-01-01. Vide : celui de cette année.</translation>
    </message>
    <message>
        <source>Densities are compared inside each zone.</source>
        <translation>Les densités se comparent à l'intérieur de chaque zone.</translation>
    </message>
    <message>
        <source>Derelict and vacant units, ready for 'Qualify friches' and the portfolio.</source>
        <translation>Unités en friche ou vacantes, prêtes pour « Qualifier des friches » et le portefeuille.</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Cadran</translation>
    </message>
    <message>
        <source>Dial of access to stations and stops</source>
        <translation>Cadran de l'accès aux gares et arrêts</translation>
    </message>
    <message>
        <source>Dial of heat and trees: 100 is the best</source>
        <translation>Cadran chaleur et arbres : 100 est le meilleur</translation>
    </message>
    <message>
        <source>Dial of land that is left</source>
        <translation>Cadran du foncier qui reste</translation>
    </message>
    <message>
        <source>Dial of use, 0 (weak) to 100 (strong)</source>
        <translation>Cadran de l'usage, de 0 (faible) à 100 (fort)</translation>
    </message>
    <message>
        <source>Dial « {dial} »: not known for {count} of {all} units.</source>
        <translation>Cadran « {dial} » : inconnu pour {count} unité{count:|s} sur {all}.</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Cadrans</translation>
    </message>
    <message>
        <source>Dials of the zones</source>
        <translation>Cadrans des zones</translation>
    </message>
    <message>
        <source>Dwellings and floor: first and third quarters of the densities of the built units of the same planning zone.</source>
        <translation>Logements et plancher : premier et troisième quartiles des densités des unités bâties de la même zone du PLU.</translation>
    </message>
    <message>
        <source>Dwellings at the higher density</source>
        <translation>Logements à la densité haute</translation>
    </message>
    <message>
        <source>Dwellings at the higher density of the surroundings</source>
        <translation>Logements à la densité haute des alentours</translation>
    </message>
    <message>
        <source>Dwellings at the lower density</source>
        <translation>Logements à la densité basse</translation>
    </message>
    <message>
        <source>Dwellings at the lower density of the surroundings</source>
        <translation>Logements à la densité basse des alentours</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>ESTABLISHMENTS is not given: nothing is called vacant, and every built unit may be.</source>
        <translation>ESTABLISHMENTS n'est pas fourni : rien n'est dit vacant, et toute unité bâtie peut l'être.</translation>
    </message>
    <message>
        <source>EXPORT_SHP: texts longer than a Shapefile holds are cut in {fields}; EXPORT has them whole.</source>
        <translation>EXPORT_SHP : textes plus longs que ne tient un Shapefile, coupés dans {fields} ; EXPORT les a entiers.</translation>
    </message>
    <message>
        <source>Each property unit of the urban envelope in one class: gap, divisible plot, under-used business land, friche, long vacancy, or built. Classes add up to the envelope. Dwellings and floor are a range from the densities of the surroundings, beside the land budget of the commune. A potential is never an availability.</source>
        <translation>Chaque unité foncière de l'enveloppe urbaine dans une classe : dent creuse, parcelle divisible, foncier économique sous-occupé, friche, vacance longue, ou bâti. Les classes font la somme de l'enveloppe. Logements et plancher sont une fourchette d'après les densités des alentours, à côté du compteur foncier de la commune. Un potentiel n'est jamais une disponibilité.</translation>
    </message>
    <message>
        <source>Employees per hectare, at least</source>
        <translation>Salariés par hectare, au moins</translation>
    </message>
    <message>
        <source>Employees per hectare, at most; empty if open</source>
        <translation>Salariés par hectare, au plus ; vide si la tranche est ouverte</translation>
    </message>
    <message>
        <source>Empty for long</source>
        <translation>Vide depuis longtemps</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Establishments</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Establishments placed</source>
        <translation>Établissements situés</translation>
    </message>
    <message>
        <source>Establishments without a place</source>
        <translation>Établissements sans position sûre</translation>
    </message>
    <message>
        <source>Every unit of the envelope, in one class.</source>
        <translation>Toutes les unités de l'enveloppe, chacune dans une classe.</translation>
    </message>
    <message>
        <source>Export in the national standard</source>
        <translation>Export au standard national</translation>
    </message>
    <message>
        <source>Fewest employees by the size classes</source>
        <translation>Salariés, au moins, selon les tranches d'effectif</translation>
    </message>
    <message>
        <source>Fewest units, if contiguous unknown owners are one</source>
        <translation>Unités, au moins, si les propriétaires inconnus voisins n'en font qu'un</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field of the national standard</source>
        <translation>Champ du standard national</translation>
    </message>
    <message>
        <source>Field survey</source>
        <translation>Relevé de terrain</translation>
    </message>
    <message>
        <source>Fields and their obligations: table schema 1.0.1 of the standard v2024-10.</source>
        <translation>Champs et obligations : schéma de table 1.0.1 du standard v2024-10.</translation>
    </message>
    <message>
        <source>Fields of the national standard</source>
        <translation>Champs du standard national</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Floor area at the higher density</source>
        <translation>Surface de plancher à la densité haute</translation>
    </message>
    <message>
        <source>Floor area at the lower density</source>
        <translation>Surface de plancher à la densité basse</translation>
    </message>
    <message>
        <source>Floor over the land, by height or storeys</source>
        <translation>Plancher sur surface de terrain, par hauteur ou niveaux</translation>
    </message>
    <message>
        <source>Four dials</source>
        <translation>Quatre cadrans</translation>
    </message>
    <message>
        <source>Four dials, 0 to 100: use, land left, climate, access. What is not known is left out and lowers completeness.</source>
        <translation>Quatre cadrans, de 0 à 100 : usage, foncier restant, climat, accès. Ce qui n'est pas connu est laissé de côté et baisse la complétude.</translation>
    </message>
    <message>
        <source>Four numbers for use, land left, climate, access, such as 1;1;2;1. Empty: no score.</source>
        <translation>Quatre nombres pour l'usage, le foncier restant, le climat, l'accès, comme 1;1;2;1. Vide : pas de note.</translation>
    </message>
    <message>
        <source>Free land</source>
        <translation>Foncier libre</translation>
    </message>
    <message>
        <source>Free land behind firms is a ceiling: one case known kept two thirds of it.</source>
        <translation>Le foncier libre derrière les entreprises est un plafond : un cas connu en a gardé les deux tiers.</translation>
    </message>
    <message>
        <source>Free pieces keep the setbacks, hold a circle of radius {radius} m, have {area} m2 and are reached from the street side.</source>
        <translation>Les pièces libres gardent les reculs, tiennent un cercle de {radius} m de rayon, font {area} m2 et s'atteignent par la rue.</translation>
    </message>
    <message>
        <source>Free pieces of the unit, setbacks taken off</source>
        <translation>Pièces libres de l'unité, reculs déduits</translation>
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
        <source>Gain (points)</source>
        <translation>Gain (points)</translation>
    </message>
    <message>
        <source>Geolocation</source>
        <translation>Géolocalisation</translation>
    </message>
    <message>
        <source>Hectares and ranges by class.</source>
        <translation>Hectares et fourchettes par classe.</translation>
    </message>
    <message>
        <source>Hectares of the envelope by class</source>
        <translation>Hectares de l'enveloppe par classe</translation>
    </message>
    <message>
        <source>Highest (%)</source>
        <translation>Au plus haut (%)</translation>
    </message>
    <message>
        <source>Highest rate that what is known allows</source>
        <translation>Taux le plus haut que permet ce qui est connu</translation>
    </message>
    <message>
        <source>History of the establishments</source>
        <translation>Historique des établissements</translation>
    </message>
    <message>
        <source>INSEE geolocation of the establishments: x, y, epsg and qualite_xy by SIRET.</source>
        <translation>Géolocalisation INSEE des établissements : x, y, epsg et qualite_xy par SIRET.</translation>
    </message>
    <message>
        <source>Identifier of the establishment</source>
        <translation>Identifiant de l'établissement</translation>
    </message>
    <message>
        <source>Identifier of the object, or the line of the file</source>
        <translation>Identifiant de l'objet, ou ligne du fichier</translation>
    </message>
    <message>
        <source>Identifier of the property unit</source>
        <translation>Identifiant de l'unité foncière</translation>
    </message>
    <message>
        <source>Identifier of the property unit: that of its first parcel</source>
        <translation>Identifiant de l'unité foncière : celui de sa première parcelle</translation>
    </message>
    <message>
        <source>Identifier of the zone</source>
        <translation>Identifiant de la zone</translation>
    </message>
    <message>
        <source>In the national standard.</source>
        <translation>Au standard national.</translation>
    </message>
    <message>
        <source>In the order in which it narrows the rates.</source>
        <translation>Dans l'ordre où cela resserre les taux.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Inventory of activity zones</source>
        <translation>Inventaire des ZAE</translation>
    </message>
    <message>
        <source>Jobs per hectare</source>
        <translation>Emplois par hectare</translation>
    </message>
    <message>
        <source>Jobs per hectare come as bounds from the size classes; {mark} is the threshold of sale of a local park.</source>
        <translation>Les emplois par hectare sont des bornes tirées des tranches d'effectif ; {mark} est le seuil de vente d'un parc local.</translation>
    </message>
    <message>
        <source>Jobs per hectare, at least; mark of comparison: {mark}</source>
        <translation>Emplois par hectare, au moins ; repère de comparaison : {mark}</translation>
    </message>
    <message>
        <source>Kind of owner in the words of the national standard</source>
        <translation>Type de propriétaire, dans les mots du standard national</translation>
    </message>
    <message>
        <source>Known friches that touch it; empty without their layer</source>
        <translation>Friches connues qui la touchent ; vide sans leur couche</translation>
    </message>
    <message>
        <source>Known friches: points or perimeters.</source>
        <translation>Friches connues : points ou périmètres.</translation>
    </message>
    <message>
        <source>Land budget</source>
        <translation>Compteur foncier</translation>
    </message>
    <message>
        <source>Land left</source>
        <translation>Foncier restant</translation>
    </message>
    <message>
        <source>Land register: polygons with their identifier (idu, or 14 characters).</source>
        <translation>Cadastre : polygones avec leur identifiant (idu, ou 14 caractères).</translation>
    </message>
    <message>
        <source>Land register: tells the street side of each unit.</source>
        <translation>Cadastre : dit la façade sur voie de chaque unité.</translation>
    </message>
    <message>
        <source>Land that may be built</source>
        <translation>Terrain constructible en puissance</translation>
    </message>
    <message>
        <source>Land that may be built, setbacks taken off</source>
        <translation>Terrain constructible en puissance, reculs déduits</translation>
    </message>
    <message>
        <source>Largest potentials</source>
        <translation>Plus grands potentiels</translation>
    </message>
    <message>
        <source>Last inventory</source>
        <translation>Dernier inventaire</translation>
    </message>
    <message>
        <source>Layer UF of the inventory of activity zones.</source>
        <translation>Couche UF de l'inventaire des ZAE.</translation>
    </message>
    <message>
        <source>Layer or table, any format.</source>
        <translation>Couche ou table, tout format.</translation>
    </message>
    <message>
        <source>Length of its border along no other parcel</source>
        <translation>Longueur de limite qui ne longe aucune autre parcelle</translation>
    </message>
    <message>
        <source>Long vacancy</source>
        <translation>Vacance longue</translation>
    </message>
    <message>
        <source>Look up the owners in the land files ({count} units): that narrows it too.</source>
        <translation>Chercher les propriétaires dans les fichiers fonciers (unités foncières : {count}) : cela resserre aussi.</translation>
    </message>
    <message>
        <source>Lowest (%)</source>
        <translation>Au plus bas (%)</translation>
    </message>
    <message>
        <source>Lowest and highest rates carry every doubt to its end: states that are not known, and owners who may be one person.</source>
        <translation>Les taux le plus bas et le plus haut poussent chaque doute à son terme : états inconnus, et propriétaires qui n'en font peut-être qu'un.</translation>
    </message>
    <message>
        <source>Lowest rate that what is known allows</source>
        <translation>Taux le plus bas que permet ce qui est connu</translation>
    </message>
    <message>
        <source>MIN_UNIT: every unit is smaller than {least} m2.</source>
        <translation>MIN_UNIT : toutes les unités sont plus petites que {least} m².</translation>
    </message>
    <message>
        <source>Mean of the raster of temperature on the unit; empty without it</source>
        <translation>Moyenne du raster de température sur l'unité ; vide sans lui</translation>
    </message>
    <message>
        <source>Meet first the firms of {name}, with the list of its units.</source>
        <translation>Rencontrer d'abord les entreprises de {name}, avec la liste de ses unités.</translation>
    </message>
    <message>
        <source>Meet the owners of the largest potentials first; the list is in detail.</source>
        <translation>Rencontrer d'abord les propriétaires des plus grands potentiels ; la liste est dans le détail.</translation>
    </message>
    <message>
        <source>Most employees; empty when a class is open or not known</source>
        <translation>Salariés, au plus ; vide si une tranche est ouverte ou inconnue</translation>
    </message>
    <message>
        <source>Motorway junctions</source>
        <translation>Échangeurs autoroutiers</translation>
    </message>
    <message>
        <source>Name of the establishment</source>
        <translation>Nom de l'établissement</translation>
    </message>
    <message>
        <source>Name of the legal person</source>
        <translation>Nom de la personne morale</translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation>Nom de la zone</translation>
    </message>
    <message>
        <source>Name, for the export.</source>
        <translation>Nom, pour l'export.</translation>
    </message>
    <message>
        <source>Natural persons are not in the open file of owners: their parcels stand alone in the published number, and may be one in the least number.</source>
        <translation>Les personnes physiques ne sont pas dans le fichier ouvert des propriétaires : leurs parcelles sont isolées dans le nombre publié, et peuvent n'en faire qu'une dans le nombre minimal.</translation>
    </message>
    <message>
        <source>Networks, pollution and easements are seen only as far as their layers are given; none given is no yes.</source>
        <translation>Réseaux, pollution et servitudes ne sont vus qu'autant que leurs couches sont données ; une couche absente n'est jamais un oui.</translation>
    </message>
    <message>
        <source>Nine digits, for the export.</source>
        <translation>Neuf chiffres, pour l'export.</translation>
    </message>
    <message>
        <source>No constraint was given: nothing is known of what prevents building.</source>
        <translation>Aucune contrainte n'a été fournie : on ne sait rien de ce qui empêche de construire.</translation>
    </message>
    <message>
        <source>No free land of use was found in these zones.</source>
        <translation>Aucun foncier libre utile n'a été trouvé dans ces zones.</translation>
    </message>
    <message>
        <source>No free piece behind the buildings.</source>
        <translation>Aucune pièce libre derrière les bâtiments.</translation>
    </message>
    <message>
        <source>No potential was found inside the envelope.</source>
        <translation>Aucun potentiel n'a été trouvé dans l'enveloppe.</translation>
    </message>
    <message>
        <source>No property unit was found in this zone.</source>
        <translation>Aucune unité foncière n'a été trouvée dans cette zone.</translation>
    </message>
    <message>
        <source>No single score: the dials say different things, and the weights are yours.</source>
        <translation>Pas de note unique : les cadrans disent des choses différentes, et les poids sont à vous.</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>Non bâtie</translation>
    </message>
    <message>
        <source>Not given, and never counted as favourable: {names}.</source>
        <translation>Non fournis, et jamais comptés comme favorables : {names}.</translation>
    </message>
    <message>
        <source>Not given: 'Zones to intensify' computes them (DIALS).</source>
        <translation>Non donnés : « Requalifier les zones » les calcule (DIALS).</translation>
    </message>
    <message>
        <source>Not given: {names}. None of it is counted as favourable.</source>
        <translation>Non fournis : {names}. Rien de cela n'est compté comme favorable.</translation>
    </message>
    <message>
        <source>Not the consultation of owners and occupants (30 days) that the law asks before the inventory is adopted.</source>
        <translation>Ce n'est pas la consultation des propriétaires et occupants (30 jours) que la loi demande avant d'arrêter l'inventaire.</translation>
    </message>
    <message>
        <source>Number of free pieces</source>
        <translation>Nombre de pièces libres</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Nombre de parcelles</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Nombre d'unités</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Of a zone: highest vacancy of its units</source>
        <translation>D'une zone : vacance de ses unités au plus haut</translation>
    </message>
    <message>
        <source>Of a zone: lowest vacancy of its units</source>
        <translation>D'une zone : vacance de ses unités au plus bas</translation>
    </message>
    <message>
        <source>Of it, {area} lie outside the constraints.</source>
        <translation>Dont {area} hors des contraintes.</translation>
    </message>
    <message>
        <source>Of the {count} property units of {zones} zones, {rate} are vacant.</source>
        <translation>Sur {count} unité{count:|s} foncière{count:|s} de {zones} zone{zones:|s}, la vacance est de {rate}.</translation>
    </message>
    <message>
        <source>One GeoPackage with the tables pole_eco, site_eco, terrain_eco and etablissement.</source>
        <translation>Un GeoPackage avec les tables pole_eco, site_eco, terrain_eco et etablissement.</translation>
    </message>
    <message>
        <source>One row a fault.</source>
        <translation>Une ligne par faute.</translation>
    </message>
    <message>
        <source>One row a unit.</source>
        <translation>Une ligne par unité.</translation>
    </message>
    <message>
        <source>One row a zone.</source>
        <translation>Une ligne par zone.</translation>
    </message>
    <message>
        <source>Order in which to check</source>
        <translation>Ordre de vérification</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>PARCELS: no parcel has half of its area in a zone.</source>
        <translation>PARCELS : aucune parcelle n'a la moitié de sa surface dans une zone.</translation>
    </message>
    <message>
        <source>PARCELS: no parcel has half of its area in the area given.</source>
        <translation>PARCELS : aucune parcelle n'a la moitié de sa surface dans le périmètre fourni.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Parcels and owners</source>
        <translation>Parcelles et propriétaires</translation>
    </message>
    <message>
        <source>Parcels of which half lies in it are taken. Communes, an envelope, zones.</source>
        <translation>Sont prises les parcelles dont la moitié y est. Communes, enveloppe, zones.</translation>
    </message>
    <message>
        <source>Parcels, separated by |</source>
        <translation>Parcelles, séparées par |</translation>
    </message>
    <message>
        <source>Passenger stations, with their name.</source>
        <translation>Gares de voyageurs, avec leur nom.</translation>
    </message>
    <message>
        <source>Placed at the street or the commune only: on no unit, listed by name.</source>
        <translation>Situés à la rue ou à la commune seulement : sur aucune unité, listés par leur nom.</translation>
    </message>
    <message>
        <source>Planar area</source>
        <translation>Surface plane</translation>
    </message>
    <message>
        <source>Planar area, the sum of its parcels</source>
        <translation>Surface plane, somme de ses parcelles</translation>
    </message>
    <message>
        <source>Planning zone</source>
        <translation>Zone du PLU</translation>
    </message>
    <message>
        <source>Planning zones</source>
        <translation>Zones du PLU</translation>
    </message>
    <message>
        <source>Plot that may be divided</source>
        <translation>Parcelle divisible</translation>
    </message>
    <message>
        <source>Points by which the interval of the zone narrows, on average</source>
        <translation>Points dont l'intervalle de la zone se resserre, en moyenne</translation>
    </message>
    <message>
        <source>Points of stations and frequent stops.</source>
        <translation>Points des gares et des arrêts fréquents.</translation>
    </message>
    <message>
        <source>Points. Empty: where ramps of ROADS leave ordinary roads for a motorway.</source>
        <translation>Points. Vide : là où les bretelles de ROADS quittent une route ordinaire pour l'autoroute.</translation>
    </message>
    <message>
        <source>Poles (pole_eco)</source>
        <translation>Pôles (pole_eco)</translation>
    </message>
    <message>
        <source>Polygons of car parks: those above the threshold of the law are flagged.</source>
        <translation>Polygones de stationnement : ceux qui dépassent le seuil de la loi sont signalés.</translation>
    </message>
    <message>
        <source>Polygons of sealed ground: roofs, roads, yards.</source>
        <translation>Polygones de sol scellé : toits, voies, cours.</translation>
    </message>
    <message>
        <source>Polygons that prevent or restrain building: flood, heritage, wetland, steep land, green network. Each is named by its layer. One that is not given is never a yes.</source>
        <translation>Polygones qui empêchent ou limitent la construction : inondation, patrimoine, zone humide, forte pente, trame verte et bleue. Chacun porte le nom de sa couche. Ce qui n'est pas fourni n'est jamais un feu vert.</translation>
    </message>
    <message>
        <source>Polygons under trees.</source>
        <translation>Polygones sous les arbres.</translation>
    </message>
    <message>
        <source>Potential (m2)</source>
        <translation>Potentiel (m²)</translation>
    </message>
    <message>
        <source>Property unit</source>
        <translation>Unité foncière</translation>
    </message>
    <message>
        <source>Property units</source>
        <translation>Unités foncières</translation>
    </message>
    <message>
        <source>Property units by state</source>
        <translation>Unités foncières selon leur état</translation>
    </message>
    <message>
        <source>Property units: the published number</source>
        <translation>Unités foncières : nombre publié</translation>
    </message>
    <message>
        <source>Proposed values of land_seuils, to be confirmed or replaced by your own table (TABLES).</source>
        <translation>Valeurs proposées de land_seuils, à confirmer ou à remplacer par votre propre table (TABLES).</translation>
    </message>
    <message>
        <source>ROADS is not given: distances to stations and junctions, which go by road, stay empty.</source>
        <translation>ROADS n'est pas donné : les distances aux gares et aux échangeurs, qui vont par la route, restent vides.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Raster of surface or night air temperature, °C.</source>
        <translation>Raster de température de surface ou de l'air la nuit, °C.</translation>
    </message>
    <message>
        <source>Rate (%)</source>
        <translation>Taux (%)</translation>
    </message>
    <message>
        <source>Rate = vacant units over all units. A unit never used is in the total and never vacant.</source>
        <translation>Taux = unités vacantes sur toutes les unités. Une unité jamais occupée est dans le total et jamais vacante.</translation>
    </message>
    <message>
        <source>Rate now (%)</source>
        <translation>Taux d'aujourd'hui (%)</translation>
    </message>
    <message>
        <source>Rate then (%)</source>
        <translation>Taux d'alors (%)</translation>
    </message>
    <message>
        <source>Rates are counted again from the units; useful areas from the useful terrains; areas from what is drawn.</source>
        <translation>Les taux sont recomptés à partir des unités, les surfaces utiles à partir des terrains utiles, les surfaces à partir du dessin.</translation>
    </message>
    <message>
        <source>Reads the four tables of the national standard (CNIG Sites économiques v2024-10) and names every fault: words that are in no list, cells cut at a comma, identifiers, dates, hectares, counts and rates, personal data. The published schema holds hardly any list, so that a validator accepts any word.</source>
        <translation>Lit les quatre tables du standard national (CNIG Sites économiques v2024-10) et nomme chaque faute : mots hors liste, cellules coupées à une virgule, identifiants, dates, hectares, comptes et taux, données personnelles. Le schéma publié ne tient presque aucune liste : un validateur accepte n'importe quel mot.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Result of zancounter: what each commune may still take, shown beside the potential.</source>
        <translation>Résultat de zancounter : ce que chaque commune peut encore consommer, montré à côté du potentiel.</translation>
    </message>
    <message>
        <source>Result, how sure it is, method, limits and what to collect next, in one page.</source>
        <translation>Résultat, certitude, méthode, limites et données à réunir, en une page.</translation>
    </message>
    <message>
        <source>Retention: what owners keep, by the table; it is taken off dwellings and floor, not off the land.</source>
        <translation>Rétention : ce que les propriétaires gardent, selon la table ; elle est ôtée des logements et du plancher, non du terrain.</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>SIREN of the EPCI</source>
        <translation>SIREN de l'EPCI</translation>
    </message>
    <message>
        <source>SIREN of the legal person; empty when the owner is not known</source>
        <translation>SIREN de la personne morale ; vide si le propriétaire n'est pas connu</translation>
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
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Shades to come</source>
        <translation>Ombrières à prévoir</translation>
    </message>
    <message>
        <source>Shapefiles in the national standard</source>
        <translation>Shapefiles au standard national</translation>
    </message>
    <message>
        <source>Share of sealed ground; empty without its layer</source>
        <translation>Part de sol scellé ; vide sans sa couche</translation>
    </message>
    <message>
        <source>Share of the unit that is built; empty without buildings</source>
        <translation>Part bâtie de l'unité ; vide sans bâtiments</translation>
    </message>
    <message>
        <source>Share of what the result needs that was known</source>
        <translation>Part de ce dont le résultat a besoin qui était connue</translation>
    </message>
    <message>
        <source>Share that owners keep, taken off dwellings and floor</source>
        <translation>Part que les propriétaires gardent, ôtée des logements et du plancher</translation>
    </message>
    <message>
        <source>Share under trees; empty without a layer of trees</source>
        <translation>Part sous les arbres ; vide sans couche d'arbres</translation>
    </message>
    <message>
        <source>Shares that owners keep, from the table, off the dwellings.</source>
        <translation>Parts que les propriétaires gardent, selon la table, ôtées des logements.</translation>
    </message>
    <message>
        <source>Sheet of an activity zone</source>
        <translation>Fiche de zone d'activités</translation>
    </message>
    <message>
        <source>Sheet of the commune {code}</source>
        <translation>Fiche de la commune {code}</translation>
    </message>
    <message>
        <source>Sheets of the communes</source>
        <translation>Fiches des communes</translation>
    </message>
    <message>
        <source>Sheets of the zones</source>
        <translation>Fiches des zones</translation>
    </message>
    <message>
        <source>Since the last inventory</source>
        <translation>Depuis le dernier inventaire</translation>
    </message>
    <message>
        <source>Sites (site_eco)</source>
        <translation>Sites (site_eco)</translation>
    </message>
    <message>
        <source>Smaller units are roads or slivers: not counted.</source>
        <translation>Les unités plus petites sont des voies ou des lanières : elles ne comptent pas.</translation>
    </message>
    <message>
        <source>Smallest unit (m2)</source>
        <translation>Plus petite unité (m²)</translation>
    </message>
    <message>
        <source>Stable name of the rule</source>
        <translation>Nom stable de la règle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State at the date of the inventory</source>
        <translation>État à la date de l'inventaire</translation>
    </message>
    <message>
        <source>State of the unit in the inventory: what makes it a candidate</source>
        <translation>État de l'unité dans l'inventaire : ce qui en fait un candidat</translation>
    </message>
    <message>
        <source>State, from the inventory; empty when it was not given</source>
        <translation>État, d'après l'inventaire ; vide s'il n'a pas été fourni</translation>
    </message>
    <message>
        <source>States and rates</source>
        <translation>États et taux</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>Stations and stops</source>
        <translation>Gares et arrêts</translation>
    </message>
    <message>
        <source>Stock of Sirene: points, or a table beside the geolocation. Without it nothing is vacant.</source>
        <translation>Stock Sirene : points, ou table à côté de la géolocalisation. Sans lui, rien n'est vacant.</translation>
    </message>
    <message>
        <source>StockEtablissementHistorique of Sirene: the state on the day asked. Else the present state is used.</source>
        <translation>StockEtablissementHistorique de Sirene : l'état au jour demandé. Sinon l'état présent est utilisé.</translation>
    </message>
    <message>
        <source>Stop at errors</source>
        <translation>S'arrêter aux erreurs</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Stops of public transport (stops.txt of a GTFS, as points).</source>
        <translation>Arrêts de transport en commun (stops.txt d'un GTFS, en points).</translation>
    </message>
    <message>
        <source>Storeys, mean weighted by footprint; empty when not known</source>
        <translation>Niveaux, moyenne pondérée par l'emprise ; vide si inconnus</translation>
    </message>
    <message>
        <source>Sums by commune and planning zone</source>
        <translation>Sommes par commune et zone du PLU</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Table of the standard</source>
        <translation>Table du standard</translation>
    </message>
    <message>
        <source>Tables that were read: {names}. Links to a table that was not given are not checked.</source>
        <translation>Tables lues : {names}. Les liens vers une table non fournie ne sont pas contrôlés.</translation>
    </message>
    <message>
        <source>Take retention off</source>
        <translation>Ôter la rétention</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temperature and trees, where the climate dial is empty.</source>
        <translation>Température et arbres, là où le cadran climat est vide.</translation>
    </message>
    <message>
        <source>Terrains</source>
        <translation>Terrains</translation>
    </message>
    <message>
        <source>Terrains (terrain_eco)</source>
        <translation>Terrains (terrain_eco)</translation>
    </message>
    <message>
        <source>Terrains of the national standard.</source>
        <translation>Terrains du standard national.</translation>
    </message>
    <message>
        <source>The constraints that were not given, before any number is shown to the public.</source>
        <translation>Les contraintes non fournies, avant de montrer le moindre chiffre au public.</translation>
    </message>
    <message>
        <source>The delivery is conform by our controls: no error in the {rows} rows that were read.</source>
        <translation>La livraison est conforme d'après nos contrôles : aucune erreur dans les {rows} lignes lues.</translation>
    </message>
    <message>
        <source>The delivery is to be corrected: {count} error in the {rows} rows that were read.</source>
        <translation>La livraison est à corriger : {count} erreur dans les {rows} lignes lues.</translation>
    </message>
    <message>
        <source>The delivery is to be corrected: {count} errors in the {rows} rows that were read.</source>
        <translation>La livraison est à corriger : {count} erreurs dans les {rows} lignes lues.</translation>
    </message>
    <message>
        <source>The dials in words</source>
        <translation>Les cadrans en mots</translation>
    </message>
    <message>
        <source>The dials weighed by your own weights; empty without them</source>
        <translation>Les cadrans pesés par vos poids ; vide sans eux</translation>
    </message>
    <message>
        <source>The first {shown} of {count}.</source>
        <translation>Les {shown} premières lignes sur {count}.</translation>
    </message>
    <message>
        <source>The interval is too wide: no rate is written in the national standard for this zone.</source>
        <translation>L'intervalle est trop large : aucun taux n'est écrit au standard national pour cette zone.</translation>
    </message>
    <message>
        <source>The inventory that the law asks of each EPCI: parcels grouped into property units, occupants, vacancy rate. What is not known widens the rate to an interval, and is listed in the order in which checking it narrows it. A unit never used, or closed for less than two years, is not vacant.</source>
        <translation>L'inventaire que la loi demande à chaque EPCI : parcelles réunies en unités foncières, occupants, taux de vacance. Ce qui n'est pas connu élargit le taux en un intervalle, et figure dans une liste, dans l'ordre où le vérifier resserre cet intervalle. Une unité jamais occupée, ou fermée depuis moins de deux ans, n'est pas vacante.</translation>
    </message>
    <message>
        <source>The one of zanenaf, or any polygons inside which one looks.</source>
        <translation>Celle de zanenaf, ou tout polygone à l'intérieur duquel on cherche.</translation>
    </message>
    <message>
        <source>The outline is a proposal of a national layer, not the EPCI's: no rate of it is published.</source>
        <translation>Le périmètre est une proposition d'une couche nationale, pas celui de l'EPCI : aucun taux n'en est publié.</translation>
    </message>
    <message>
        <source>The outlines are proposals of a national layer, not the EPCI's list: the rates are orders of size and none is published.</source>
        <translation>Les périmètres sont des propositions d'une couche nationale, pas la liste de l'EPCI : les taux sont des ordres de grandeur et aucun n'est publié.</translation>
    </message>
    <message>
        <source>The owners of contiguous parcels of natural persons, from the land files if the agency holds them.</source>
        <translation>Les propriétaires des parcelles voisines de personnes physiques, d'après les fichiers fonciers si l'agence les détient.</translation>
    </message>
    <message>
        <source>The owners: gardens and gaps are told apart once contiguous parcels have one owner.</source>
        <translation>Les propriétaires : jardins et dents creuses se distinguent une fois que les parcelles voisines ont un propriétaire.</translation>
    </message>
    <message>
        <source>The plans of the firms concerned: extension, sharing, sale.</source>
        <translation>Les projets des entreprises concernées : extension, partage, vente.</translation>
    </message>
    <message>
        <source>The published table schema accepts words that these lists do not hold: both may be right of each other.</source>
        <translation>Le schéma de table publié accepte des mots que ces listes ne tiennent pas : une livraison peut passer l'un et non l'autre.</translation>
    </message>
    <message>
        <source>The register closes establishments late, and places some at the street or the commune only.</source>
        <translation>Le répertoire ferme les établissements avec retard, et en situe certains à la rue ou à la commune seulement.</translation>
    </message>
    <message>
        <source>The result in one sentence</source>
        <translation>Le résultat en une phrase</translation>
    </message>
    <message>
        <source>The run fails when there is an error: for a batch.</source>
        <translation>Le traitement échoue s'il y a une erreur : pour les enchaînements.</translation>
    </message>
    <message>
        <source>The same outside the constraints given</source>
        <translation>Le même hors des contraintes fournies</translation>
    </message>
    <message>
        <source>The same outside the constraints that were given; empty when none was given</source>
        <translation>Le même hors des contraintes fournies ; vide si aucune n'a été fournie</translation>
    </message>
    <message>
        <source>The same times the yield: an order of size</source>
        <translation>Le même multiplié par le rendement : un ordre de grandeur</translation>
    </message>
    <message>
        <source>The stage of sale of each terrain, which only the developer knows.</source>
        <translation>Le stade de commercialisation de chaque terrain, que seul l'aménageur connaît.</translation>
    </message>
    <message>
        <source>The zones of the EPCI. Fields with the names of the national standard are kept: site_id, site_nom... Without a list of its own: BD TOPO, FUSAC or the PLU, as proposals (etat = estime).</source>
        <translation>Les zones de l'EPCI. Les champs aux noms du standard national sont gardés : site_id, site_nom... Sans liste propre : BD TOPO, FUSAC ou le PLU, comme propositions (etat = estime).</translation>
    </message>
    <message>
        <source>To find out</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>To the nearest station, as the crow flies</source>
        <translation>À la gare la plus proche, à vol d'oiseau</translation>
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
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit with which it may be one, if contiguous owners that are not known are one person; else itself</source>
        <translation>Unité avec laquelle elle n'en fait peut-être qu'une, si des propriétaires inconnus voisins sont une même personne ; sinon elle-même</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Units and their profile</source>
        <translation>Unités et leur profil</translation>
    </message>
    <message>
        <source>Units by class</source>
        <translation>Unités par classe</translation>
    </message>
    <message>
        <source>Units of zaeinventory, or polygons or points of dwellings empty for two years or more.</source>
        <translation>Unités de zaeinventory, ou polygones ou points de logements vides depuis deux ans ou plus.</translation>
    </message>
    <message>
        <source>Units that count as vacant</source>
        <translation>Unités comptées vacantes</translation>
    </message>
    <message>
        <source>Units there are business land, with its own rules.</source>
        <translation>Les unités y sont du foncier d'activité, avec ses propres règles.</translation>
    </message>
    <message>
        <source>Units with most free land</source>
        <translation>Unités avec le plus de foncier libre</translation>
    </message>
    <message>
        <source>Units with their dials</source>
        <translation>Unités et leurs cadrans</translation>
    </message>
    <message>
        <source>Units with their state and proof.</source>
        <translation>Unités avec leur état et sa preuve.</translation>
    </message>
    <message>
        <source>Urban envelope</source>
        <translation>Enveloppe urbaine</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Useful free land (ha)</source>
        <translation>Foncier libre utile (ha)</translation>
    </message>
    <message>
        <source>Vacancy (%)</source>
        <translation>Vacance (%)</translation>
    </message>
    <message>
        <source>Vacancy between {low} and {high} %.</source>
        <translation>Vacance entre {low} et {high} %.</translation>
    </message>
    <message>
        <source>Vacancy between {low} and {high} %: one property unit to visit to settle it.</source>
        <translation>Vacance entre {low} et {high} % : une unité foncière à visiter pour trancher.</translation>
    </message>
    <message>
        <source>Vacancy between {low} and {high} %: {count} property units to visit to settle it.</source>
        <translation>Vacance entre {low} et {high} % : {count} unité{count:|s} foncière{count:|s} à visiter pour trancher.</translation>
    </message>
    <message>
        <source>Vacancy: {rate} % ({vacant} of {units} property units).</source>
        <translation>Vacance : {rate} % ({vacant} sur {units} unité{units:|s} foncière{units:|s}).</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacantes</translation>
    </message>
    <message>
        <source>Vacant (ha)</source>
        <translation>Vacant (ha)</translation>
    </message>
    <message>
        <source>Vacant units over all units, whole per cent</source>
        <translation>Unités vacantes sur toutes les unités, pour cent entiers</translation>
    </message>
    <message>
        <source>Vacant units, doubtful ones included</source>
        <translation>Unités vacantes, douteuses comprises</translation>
    </message>
    <message>
        <source>Vacant: no activity liable to the CFE for two years at the date, by the history of the register. That nobody occupies the unit is a presumption until somebody has seen it.</source>
        <translation>Vacante : aucune activité soumise à la CFE depuis deux ans à la date, d'après l'historique du répertoire. Que personne n'occupe l'unité reste une présomption tant que nul ne l'a vue.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Visit in the order of the list below: each line narrows the interval.</source>
        <translation>Visiter dans l'ordre de la liste ci-dessous : chaque ligne resserre l'intervalle.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Warnings to look at: {warnings}; remarks: {remarks}.</source>
        <translation>Avertissements à regarder : {warnings} ; remarques : {remarks}.</translation>
    </message>
    <message>
        <source>Weights of the dials</source>
        <translation>Poids des cadrans</translation>
    </message>
    <message>
        <source>What can still be built inside the town</source>
        <translation>Ce qui peut encore se construire dans la ville</translation>
    </message>
    <message>
        <source>What each line of the list above asks for.</source>
        <translation>Ce que demande chaque ligne de la liste ci-dessus.</translation>
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
        <source>What it decides</source>
        <translation>Ce qu'il décide</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Ce que cela prouve</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi il repose</translation>
    </message>
    <message>
        <source>What lies there besides buildings</source>
        <translation>Ce qui s'y trouve hors du bâti</translation>
    </message>
    <message>
        <source>What prevents it</source>
        <translation>Ce qui empêche</translation>
    </message>
    <message>
        <source>What prevents it, separated by semicolons</source>
        <translation>Ce qui empêche, séparé par des points-virgules</translation>
    </message>
    <message>
        <source>What the land budget of the commune leaves</source>
        <translation>Ce que laisse le compteur foncier de la commune</translation>
    </message>
    <message>
        <source>What the list above asks, visits and owners: each line narrows the interval, the first ones the most.</source>
        <translation>Ce que demande la liste ci-dessus, visites et propriétaires : chaque ligne resserre l'intervalle, les premières le plus.</translation>
    </message>
    <message>
        <source>What the standard expects</source>
        <translation>Ce qu'attend le standard</translation>
    </message>
    <message>
        <source>What the state rests on</source>
        <translation>Ce sur quoi repose l'état</translation>
    </message>
    <message>
        <source>What to check on site</source>
        <translation>À vérifier sur place</translation>
    </message>
    <message>
        <source>What to check, in order</source>
        <translation>À vérifier, dans l'ordre</translation>
    </message>
    <message>
        <source>What to find out</source>
        <translation>Ce qu'il faut savoir</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was missing, separated by semicolons</source>
        <translation>Ce qui manquait, séparé par des points-virgules</translation>
    </message>
    <message>
        <source>What was seen: parcel identifier, occupe (oui, non), date, source. It wins over everything else.</source>
        <translation>Ce qui a été vu : identifiant de parcelle, occupe (oui, non), date, source. Prime sur tout le reste.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where a business zone can take more without taking land: built share, density, jobs per hectare, free pieces behind the firms, sealed ground, car parks, roofs, heat, trees, stations, friches, constraints. Four dials and words, no single score unless you give weights. Free land is a ceiling; its yield is shown beside.</source>
        <translation>Où une zone d'activités peut accueillir plus sans prendre de terre : emprise, densité, emplois par hectare, pièces libres derrière les entreprises, sol scellé, stationnement, toits, chaleur, arbres, gares, friches, contraintes. Quatre cadrans et des mots, pas de note unique sauf à donner vos poids. Le foncier libre est un plafond ; son rendement est écrit à côté.</translation>
    </message>
    <message>
        <source>Where can we still build inside the town</source>
        <translation>Capacité de densification et de mutation</translation>
    </message>
    <message>
        <source>Whether it counts as vacant: oui, peut-être, non</source>
        <translation>Compte-t-elle comme vacante : oui, peut-être, non</translation>
    </message>
    <message>
        <source>Why it is on no unit</source>
        <translation>Pourquoi il n'est sur aucune unité</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Year of building, the median by footprint; empty when not told</source>
        <translation>Année du bâti, la médiane par emprise ; vide quand elle n'est pas dite</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zone and unit</source>
        <translation>Zone et unité</translation>
    </message>
    <message>
        <source>Zone by zone</source>
        <translation>Zone par zone</translation>
    </message>
    <message>
        <source>Zone of the planning document</source>
        <translation>Zone du document d'urbanisme</translation>
    </message>
    <message>
        <source>Zone of the planning document that holds most of it</source>
        <translation>Zone du document d'urbanisme qui en tient la plus grande part</translation>
    </message>
    <message>
        <source>Zones of 'Zones to intensify' (ZONES_OUT): their four dials are on the sheets.</source>
        <translation>Zones de « Requalifier les zones » (ZONES_OUT) : leurs quatre cadrans sont sur les fiches.</translation>
    </message>
    <message>
        <source>Zones of an earlier inventory, ours or a delivery: the report says what the two rates prove together.</source>
        <translation>Zones d'un inventaire précédent, le nôtre ou une livraison : le rapport dit ce que les deux taux prouvent ensemble.</translation>
    </message>
    <message>
        <source>Zones of the PLU or PLUi.</source>
        <translation>Zones du PLU ou du PLUi.</translation>
    </message>
    <message>
        <source>Zones of the last inventory that are not here: {names}.</source>
        <translation>Zones du dernier inventaire qui ne sont pas ici : {names}.</translation>
    </message>
    <message>
        <source>Zones to intensify</source>
        <translation>Requalifier les zones</translation>
    </message>
    <message>
        <source>Zones with their dials</source>
        <translation>Zones et leurs cadrans</translation>
    </message>
    <message>
        <source>Zones with their rate</source>
        <translation>Zones et leur taux</translation>
    </message>
    <message>
        <source>a building is in ruin</source>
        <translation>un bâtiment est en ruine</translation>
    </message>
    <message>
        <source>actif or fermé at the date of the inventory</source>
        <translation>actif ou fermé à la date de l'inventaire</translation>
    </message>
    <message>
        <source>active: {name}</source>
        <translation>actif : {name}</translation>
    </message>
    <message>
        <source>active: {name} and {more} more</source>
        <translation>actif : {name} et {more} de plus</translation>
    </message>
    <message>
        <source>all known establishments closed, the last one on {closed}</source>
        <translation>tous les établissements connus sont fermés, le dernier le {closed}</translation>
    </message>
    <message>
        <source>at least {count}</source>
        <translation>au moins {count}</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>au plus {count}</translation>
    </message>
    <message>
        <source>badly served</source>
        <translation>mal desservie</translation>
    </message>
    <message>
        <source>built</source>
        <translation>bâti</translation>
    </message>
    <message>
        <source>built, without any known establishment</source>
        <translation>bâtie, sans établissement connu</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>bien occupée</translation>
    </message>
    <message>
        <source>closed for less than two years</source>
        <translation>fermée depuis moins de deux ans</translation>
    </message>
    <message>
        <source>closed since {closed} only</source>
        <translation>fermée seulement depuis le {closed}</translation>
    </message>
    <message>
        <source>closed, but since when is not known</source>
        <translation>fermée, sans que l'on sache depuis quand</translation>
    </message>
    <message>
        <source>constraints not given</source>
        <translation>contraintes non fournies</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>fraîche</translation>
    </message>
    <message>
        <source>declare: the EPCI's zone; estime: an outline that is only proposed</source>
        <translation>declare : la zone de l'EPCI ; estime : un périmètre seulement proposé</translation>
    </message>
    <message>
        <source>divisible plots</source>
        <translation>parcelles divisibles</translation>
    </message>
    <message>
        <source>dwellings at the densities around</source>
        <translation>logements aux densités des alentours</translation>
    </message>
    <message>
        <source>envelope</source>
        <translation>enveloppe</translation>
    </message>
    <message>
        <source>erreur, avertissement or information</source>
        <translation>erreur, avertissement ou information</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>establishments were not given</source>
        <translation>les établissements n'ont pas été fournis</translation>
    </message>
    <message>
        <source>few trees</source>
        <translation>peu d'arbres</translation>
    </message>
    <message>
        <source>free land of use</source>
        <translation>de foncier libre utile</translation>
    </message>
    <message>
        <source>friche</source>
        <translation>friche</translation>
    </message>
    <message>
        <source>friches</source>
        <translation>friches</translation>
    </message>
    <message>
        <source>full</source>
        <translation>pleine</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>dents creuses</translation>
    </message>
    <message>
        <source>higher beyond doubt</source>
        <translation>au-dessus sans doute</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>chaude</translation>
    </message>
    <message>
        <source>in a file</source>
        <translation>dans un fichier</translation>
    </message>
    <message>
        <source>in the register without a sign of life</source>
        <translation>au répertoire, sans signe de vie</translation>
    </message>
    <message>
        <source>in {count} rows read</source>
        <translation>sur {count} ligne{count:|s} lue{count:|s}</translation>
    </message>
    <message>
        <source>is it occupied, and since when?</source>
        <translation>est-elle occupée, et depuis quand ?</translation>
    </message>
    <message>
        <source>is it really empty?</source>
        <translation>est-elle vraiment vide ?</translation>
    </message>
    <message>
        <source>known as a friche</source>
        <translation>connue comme friche</translation>
    </message>
    <message>
        <source>land left</source>
        <translation>il reste du foncier</translation>
    </message>
    <message>
        <source>left by the land budget</source>
        <translation>laissés par le compteur foncier</translation>
    </message>
    <message>
        <source>long vacancy</source>
        <translation>vacance longue</translation>
    </message>
    <message>
        <source>lower beyond doubt</source>
        <translation>en dessous sans doute</translation>
    </message>
    <message>
        <source>lowest and highest that what is known allows</source>
        <translation>au plus bas et au plus haut de ce qui est connu</translation>
    </message>
    <message>
        <source>never an establishment, no building</source>
        <translation>jamais d'établissement, aucun bâtiment</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais occupée</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no activity since {closed}, and seen empty on {day} ({source})</source>
        <translation>sans activité depuis le {closed}, et vue vide le {day} ({source})</translation>
    </message>
    <message>
        <source>no change is proved: the intervals touch</source>
        <translation>aucun changement prouvé : les intervalles se touchent</translation>
    </message>
    <message>
        <source>no property unit (roads)</source>
        <translation>hors unité foncière (voies)</translation>
    </message>
    <message>
        <source>not in the last inventory</source>
        <translation>pas dans le dernier inventaire</translation>
    </message>
    <message>
        <source>occupied</source>
        <translation>occupée</translation>
    </message>
    <message>
        <source>of potential inside the envelope</source>
        <translation>de potentiel dans l'enveloppe</translation>
    </message>
    <message>
        <source>of the communes whose budget is known</source>
        <translation>des communes dont le compteur est connu</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>one of the two rates is not known</source>
        <translation>l'un des deux taux n'est pas connu</translation>
    </message>
    <message>
        <source>potentiel where something may be built: never an availability</source>
        <translation>potentiel là où l'on pourrait construire : jamais une disponibilité</translation>
    </message>
    <message>
        <source>property units</source>
        <translation>unités foncières</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>seen empty on {day} ({source}), but since when is not known</source>
        <translation>vue vide le {day} ({source}), sans que l'on sache depuis quand</translation>
    </message>
    <message>
        <source>seen empty on {day} ({source}), closed since {closed} only</source>
        <translation>vue vide le {day} ({source}), fermée seulement depuis le {closed}</translation>
    </message>
    <message>
        <source>seen empty on {day} ({source}), never built nor used</source>
        <translation>vue vide le {day} ({source}), jamais bâtie ni occupée</translation>
    </message>
    <message>
        <source>seen occupied on {day} ({source})</source>
        <translation>vue occupée le {day} ({source})</translation>
    </message>
    <message>
        <source>shaded by trees</source>
        <translation>ombragée par des arbres</translation>
    </message>
    <message>
        <source>site_geompoint: {value} is in degrees; the standard asks Lambert-93 (EPSG:2154).</source>
        <translation>site_geompoint : {value} est en degrés ; le standard demande Lambert-93 (EPSG:2154).</translation>
    </message>
    <message>
        <source>site_surf_utile: {value} ha written; its useful terrains add up to {total} ha.</source>
        <translation>site_surf_utile : {value} ha écrits ; ses terrains utiles font {total} ha en tout.</translation>
    </message>
    <message>
        <source>the units counted as vacant</source>
        <translation>les unités comptées vacantes</translation>
    </message>
    <message>
        <source>thinly used</source>
        <translation>peu occupée</translation>
    </message>
    <message>
        <source>under-used business land</source>
        <translation>foncier économique sous-occupé</translation>
    </message>
    <message>
        <source>units of the envelope</source>
        <translation>unités de l'enveloppe</translation>
    </message>
    <message>
        <source>units with a free piece</source>
        <translation>unités avec une pièce libre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>vacancy</source>
        <translation>vacance</translation>
    </message>
    <message>
        <source>vacancy of all zones together</source>
        <translation>vacance de toutes les zones ensemble</translation>
    </message>
    <message>
        <source>vacant land</source>
        <translation>foncier vacant</translation>
    </message>
    <message>
        <source>vacant units</source>
        <translation>unités vacantes</translation>
    </message>
    <message>
        <source>vacant, presumed</source>
        <translation>vacante, présumée</translation>
    </message>
    <message>
        <source>vacant, seen</source>
        <translation>vacante, vue</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>weighted by their units</source>
        <translation>pondérée par leurs unités</translation>
    </message>
    <message>
        <source>well served</source>
        <translation>bien desservie</translation>
    </message>
    <message>
        <source>where they are known</source>
        <translation>là où elles sont connues</translation>
    </message>
    <message>
        <source>who owns it, and does the neighbour's owner?</source>
        <translation>à qui est-elle, et est-ce le même propriétaire que la voisine ?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zones</translation>
    </message>
    <message>
        <source>{area} could still be built inside the envelope, on {count} property unit.</source>
        <translation>{area} pourraient encore être bâtis dans l'enveloppe, sur {count} unité foncière.</translation>
    </message>
    <message>
        <source>{area} could still be built inside the envelope, on {count} property units.</source>
        <translation>{area} pourraient encore être bâtis dans l'enveloppe, sur {count} unité{count:|s} foncières.</translation>
    </message>
    <message>
        <source>{area} of free land could be used within the zones, of {free} seen.</source>
        <translation>{area} de foncier libre pourraient servir dans les zones, sur {free} repérés.</translation>
    </message>
    <message>
        <source>{area} outside the constraints</source>
        <translation>dont {area} hors contraintes</translation>
    </message>
    <message>
        <source>{area} seen</source>
        <translation>{area} vus</translation>
    </message>
    <message>
        <source>{count} errors against the standard: {faults}.</source>
        <translation>{count} erreur{count:|s} contre le standard : {faults}.</translation>
    </message>
    <message>
        <source>{count} free pieces, {free} ha at most, about {useful} ha of use.</source>
        <translation>Pièces libres : {count}, {free} ha au plus, environ {useful} ha utiles.</translation>
    </message>
    <message>
        <source>{count} of {all} units have no known owner (natural persons, or no file of owners).</source>
        <translation>{count} unité{count:|s} sur {all} {count:n'a|n'ont} pas de propriétaire connu (personnes physiques, ou fichier des propriétaires absent).</translation>
    </message>
    <message>
        <source>{count} of {all} zones have an interval wider than {points} points: no rate is written in the national standard, where the word is « inconnu ».</source>
        <translation>Zones dont l'intervalle dépasse {points} point{points:|s} : {count} sur {all}. Aucun taux n'y est écrit au standard national, où le mot est « inconnu ».</translation>
    </message>
    <message>
        <source>{count} parcels are cut by the border of a zone; they belong to it when half of them lies inside: {ids}.</source>
        <translation>Parcelles coupées par la limite d'une zone : {count}. Elles en sont si leur moitié est dedans : {ids}.</translation>
    </message>
    <message>
        <source>{count} parcels lie in two zones that overlap; each goes to the one that holds more of it: {ids}.</source>
        <translation>Parcelles tenues par deux zones qui se recouvrent : {count}. Chacune va à celle qui en tient le plus : {ids}.</translation>
    </message>
    <message>
        <source>{count} property unit remains to be settled by a visit.</source>
        <translation>{count} unité foncière reste à trancher par une visite.</translation>
    </message>
    <message>
        <source>{count} property units remain to be settled by a visit.</source>
        <translation>{count} unité{count:|s} foncières restent à trancher par une visite.</translation>
    </message>
    <message>
        <source>{count} units have no range of dwellings: too few built units around tell theirs.</source>
        <translation>Unités sans fourchette de logements : {count} ; trop peu d'unités bâties alentour disent les leurs.</translation>
    </message>
    <message>
        <source>{count} units smaller than {least} m2 are not counted.</source>
        <translation>Unités plus petites que {least} m² : {count}, non comptées.</translation>
    </message>
    <message>
        <source>{count} vacant units are presumed so by the register: nobody has seen them yet.</source>
        <translation>Unités vacantes présumées d'après le répertoire : {count} ; personne ne les a encore vues.</translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings, {infos} remarks.</source>
        <translation>Erreurs : {errors} ; avertissements : {warnings} ; remarques : {infos}.</translation>
    </message>
    <message>
        <source>{field} is asked for an activity zone: empty means not known.</source>
        <translation>{field} est demandé pour une ZAE : vide veut dire inconnu.</translation>
    </message>
    <message>
        <source>{field} is compulsory and empty; write inconnu where it is not known.</source>
        <translation>{field} est obligatoire et vide ; écrivez inconnu si la valeur n'est pas connue.</translation>
    </message>
    <message>
        <source>{field} is compulsory and not there.</source>
        <translation>{field} est obligatoire et absent.</translation>
    </message>
    <message>
        <source>{field} names a person or a price: it must not be in an open file.</source>
        <translation>{field} nomme une personne ou un prix : il ne doit pas figurer dans un fichier ouvert.</translation>
    </message>
    <message>
        <source>{field}: write {meant}, not {value}.</source>
        <translation>{field} : écrivez {meant}, et non {value}.</translation>
    </message>
    <message>
        <source>{field}: {value} ha written, {drawn} ha drawn.</source>
        <translation>{field} : {value} ha écrits, {drawn} ha dessinés.</translation>
    </message>
    <message>
        <source>{field}: {value} has not the form {form}.</source>
        <translation>{field} : {value} n'a pas la forme {form}.</translation>
    </message>
    <message>
        <source>{field}: {value} is in m2; the standard asks hectares.</source>
        <translation>{field} : {value} est en m² ; le standard demande des hectares.</translation>
    </message>
    <message>
        <source>{field}: {value} is neither oui nor non.</source>
        <translation>{field} : {value} n'est ni oui ni non.</translation>
    </message>
    <message>
        <source>{field}: {value} is no date of the form {form}.</source>
        <translation>{field} : {value} n'est pas une date de la forme {form}.</translation>
    </message>
    <message>
        <source>{field}: {value} is no number.</source>
        <translation>{field} : {value} n'est pas un nombre.</translation>
    </message>
    <message>
        <source>{field}: {value} is not in the list of the standard.</source>
        <translation>{field} : {value} n'est pas dans la liste du standard.</translation>
    </message>
    <message>
        <source>{field}: {value} is not in the table {parent}.</source>
        <translation>{field} : {value} n'est pas dans la table {parent}.</translation>
    </message>
    <message>
        <source>{field}: {value} is one half of « {cut} ». Its comma was taken for the end of the cell: the next cells are shifted or lost. Quote the value, and look at the whole line again.</source>
        <translation>{field} : {value} est une moitié de « {cut} ». Sa virgule a été prise pour une fin de cellule : les cellules suivantes sont décalées ou perdues. Mettez la valeur entre guillemets, et relisez toute la ligne.</translation>
    </message>
    <message>
        <source>{field}: {value} occurs {count} times.</source>
        <translation>{field} : {value} figure {count} fois.</translation>
    </message>
    <message>
        <source>{field}: {wrong} is no parcel of 14 characters.</source>
        <translation>{field} : {wrong} n'est pas une parcelle de 14 caractères.</translation>
    </message>
    <message>
        <source>{layer}: fields that the standard does not know: {names}.</source>
        <translation>{layer} : champs que le standard ne connaît pas : {names}.</translation>
    </message>
    <message>
        <source>{layer}: no activity zone in it ({kept}). Give the EPCI's own zones.</source>
        <translation>{layer} : aucune zone d'activité ({kept}). Donnez les zones de l'EPCI.</translation>
    </message>
    <message>
        <source>{layer}: no motorway in it; the distance to a junction stays empty.</source>
        <translation>{layer} : aucune autoroute ; la distance à un échangeur reste vide.</translation>
    </message>
    <message>
        <source>{layer}: no parcel lies where the zones are. Take the parcels of the same communes.</source>
        <translation>{layer} : aucune parcelle là où sont les zones. Prenez les parcelles des mêmes communes.</translation>
    </message>
    <message>
        <source>{layer}: no polygon with an area. Give a layer of polygons, not of points or lines.</source>
        <translation>{layer} : aucun polygone avec une surface. Donnez une couche de polygones, non de points ou de lignes.</translation>
    </message>
    <message>
        <source>{layer}: no way of it leads from the zones to a motorway; the distance to a junction stays empty.</source>
        <translation>{layer} : aucun chemin n'y mène des zones à une autoroute ; la distance à l'échangeur reste vide.</translation>
    </message>
    <message>
        <source>{layer}: none of its fields is of the table {table} of the standard: {present}.</source>
        <translation>{layer} : aucun de ses champs n'est de la table {table} du standard : {present}.</translation>
    </message>
    <message>
        <source>{layer}: {count} SIRET stand twice; the first row of each is kept: {ids}.</source>
        <translation>{layer} : SIRET présents deux fois : {count} ; la première ligne de chacun est gardée : {ids}.</translation>
    </message>
    <message>
        <source>{layer}: {count} dates cannot be read and stay unknown: {values}. Expected: 2024-05-31.</source>
        <translation>{layer} : dates illisibles, laissées inconnues : {count} ({values}). Forme attendue : 2024-05-31.</translation>
    </message>
    <message>
        <source>{layer}: {count} establishments have no state A or F and are left out: {values}.</source>
        <translation>{layer} : établissements sans état A ou F, laissés de côté : {count} ({values}).</translation>
    </message>
    <message>
        <source>{layer}: {count} outlines of {product} are taken as proposals (etat = estime). No rate of theirs is published: the EPCI says what its zones are.</source>
        <translation>{layer} : {count} périmètres de {product} sont pris comme propositions (etat = estime). Aucun de leurs taux n'est publié : c'est l'EPCI qui dit quelles sont ses zones.</translation>
    </message>
    <message>
        <source>{layer}: {count} places cannot be read and stay unknown.</source>
        <translation>{layer} : positions illisibles, laissées inconnues : {count}.</translation>
    </message>
    <message>
        <source>{layer}: {count} visits are of parcels that are in no zone: {ids}.</source>
        <translation>{layer} : visites de parcelles qui ne sont dans aucune zone : {count} ({ids}).</translation>
    </message>
    <message>
        <source>{layer}: {count} zones touch no road of it; their distances stay empty.</source>
        <translation>{layer} : {count} zone{count:|s} n'{count:a|ont} aucune de ses routes à proximité ; {count:ses|leurs} distances restent vides.</translation>
    </message>
    <message>
        <source>{layer}: {field} has values that occur twice: {values}.</source>
        <translation>{layer} : {field} a des valeurs en double : {values}.</translation>
    </message>
    <message>
        <source>{layer}: {lost} of {all} owned parcels are not in the parcels given ({ids}). Take both files from the same year, and of the same communes.</source>
        <translation>{layer} : {lost} parcelle{lost:|s} sur {all} {lost:n'est|ne sont} pas dans le cadastre fourni ({ids}). Prenez les deux fichiers de la même année, et des mêmes communes.</translation>
    </message>
    <message>
        <source>{layer}: {lost} of {all} owned parcels are not in the parcels given ({ids}): perhaps another year.</source>
        <translation>{layer} : {lost} parcelle{lost:|s} sur {all} {lost:n'est|ne sont} pas dans le cadastre fourni ({ids}) : peut-être une autre année.</translation>
    </message>
    <message>
        <source>{layer}: {values} is neither oui nor non in {field}.</source>
        <translation>{layer} : {values} n'est ni oui ni non dans {field}.</translation>
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
        <source>{name} has the most: {area}.</source>
        <translation>{name} en a le plus : {area}.</translation>
    </message>
    <message>
        <source>{name} is needed.</source>
        <translation>{name} est nécessaire.</translation>
    </message>
    <message>
        <source>{name} is still in the register, but without employee, without a sign since {sign} and without building</source>
        <translation>{name} est encore au répertoire, mais sans salarié, sans signe depuis le {sign} et sans bâtiment</translation>
    </message>
    <message>
        <source>{rate} % written; {vacant} vacant units of {units} make {expected} %.</source>
        <translation>{rate} % écrits ; {vacant} unité{vacant:|s} vacante{vacant:|s} sur {units} font {expected} %.</translation>
    </message>
    <message>
        <source>{second} ({end}) is before {first} ({begin}).</source>
        <translation>{second} ({end}) précède {first} ({begin}).</translation>
    </message>
    <message>
        <source>{share} % of the terrain lies in its site.</source>
        <translation>{share} % du terrain est dans son site.</translation>
    </message>
    <message>
        <source>{vacant} vacant units of {units}: more than there are.</source>
        <translation>{vacant} unité{vacant:|s} vacante{vacant:|s} sur {units} : plus qu'il n'y en a.</translation>
    </message>
    <message>
        <source>{what}: {area} m2, {low} to {high} dwellings.</source>
        <translation>{what} : {area} m², {low} à {high} logement{high:|s}.</translation>
    </message>
    <message>
        <source>{what}: {area} m2.</source>
        <translation>{what} : {area} m².</translation>
    </message>
</context>
</TS>
