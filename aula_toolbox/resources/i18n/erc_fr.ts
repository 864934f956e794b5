<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>0-100; its five contributions add up to it</source>
        <translation>0-100 ; ses cinq contributions s'additionnent</translation>
    </message>
    <message>
        <source>0/1; by law communes covered by a planning document. All when empty.</source>
        <translation>0/1 ; selon la loi, les communes couvertes par un document d'urbanisme. Toutes si vide.</translation>
    </message>
    <message>
        <source>0: no limit.</source>
        <translation>0 : sans limite.</translation>
    </message>
    <message>
        <source>0: none. With one, the aim is least shortfall, then cost.</source>
        <translation>0 : aucun. Avec un budget, on cherche le moindre manque, puis le moindre coût.</translation>
    </message>
    <message>
        <source>1 artificialisation, -1 given back</source>
        <translation>1 artificialisation, -1 désartificialisation</translation>
    </message>
    <message>
        <source>1 for tiers 1 and 2, 0.75 for 3, 0.5 for 4</source>
        <translation>1 pour les paliers 1 et 2, 0,75 pour le 3, 0,5 pour le 4</translation>
    </message>
    <message>
        <source>1. Consumption of natural, farm and forest land</source>
        <translation>1. Consommation d'espaces naturels, agricoles et forestiers</translation>
    </message>
    <message>
        <source>1: a threshold changed the status at one of the dates</source>
        <translation>1 : un seuil a changé le statut à l'une des dates</translation>
    </message>
    <message>
        <source>1: another variant is no worse everywhere and better once</source>
        <translation>1 : une autre variante n'est jamais pire et une fois meilleure</translation>
    </message>
    <message>
        <source>1: cannot be compensated</source>
        <translation>1 : ne se compense pas</translation>
    </message>
    <message>
        <source>1: chosen as a pilot</source>
        <translation>1 : retenue comme pilote</translation>
    </message>
    <message>
        <source>1: in a preferential renaturation zone</source>
        <translation>1 : dans une zone de renaturation préférentielle</translation>
    </message>
    <message>
        <source>1: in the set</source>
        <translation>1 : dans l'ensemble retenu</translation>
    </message>
    <message>
        <source>1: may be proposed</source>
        <translation>1 : peut être proposé</translation>
    </message>
    <message>
        <source>1: the budget is below the guarantees of its communes</source>
        <translation>1 : le budget est inférieur aux garanties de ses communes</translation>
    </message>
    <message>
        <source>1: the commune hands its guarantee over to its group, which keeps it; it has none itself.</source>
        <translation>1 : la commune remet sa garantie à son groupe, qui la garde ; elle n'en a plus elle-même.</translation>
    </message>
    <message>
        <source>1: the guarantee raises the budget</source>
        <translation>1 : la garantie relève le budget</translation>
    </message>
    <message>
        <source>1: the set chosen</source>
        <translation>1 : l'ensemble retenu</translation>
    </message>
    <message>
        <source>1: the way crosses a variant of the project</source>
        <translation>1 : le chemin traverse une variante du projet</translation>
    </message>
    <message>
        <source>1: thinner than a border drawn anew, land that hardly changed</source>
        <translation>1 : plus mince qu'une limite redessinée, un sol qui n'a guère changé</translation>
    </message>
    <message>
        <source>1° and 2° of the nomenclature annexed to article R. 101-1 of the code de l'urbanisme.</source>
        <translation>1° et 2° de la nomenclature annexée à l'article R. 101-1 du code de l'urbanisme.</translation>
    </message>
    <message>
        <source>2 500 m2 for enclosed patches, 50 m2 for buildings. Not used with the producer's own status.</source>
        <translation>2 500 m2 pour les taches enclavées, 50 m2 pour le bâti. Non utilisés avec le statut du producteur.</translation>
    </message>
    <message>
        <source>2. Artificialised and given back</source>
        <translation>2. Solde entre surfaces artificialisées et désartificialisées</translation>
    </message>
    <message>
        <source>2011 by law.</source>
        <translation>2011 selon la loi.</translation>
    </message>
    <message>
        <source>2020 by law.</source>
        <translation>2020 selon la loi.</translation>
    </message>
    <message>
        <source>20{year}: {count} polygons have no class ({area} ha): {cells}.</source>
        <translation>20{year} : {count} polygone{count:|s} sans classe ({area} ha) : {cells}.</translation>
    </message>
    <message>
        <source>3. Sealed soils</source>
        <translation>3. Sols rendus imperméables</translation>
    </message>
    <message>
        <source>4. Respect of the targets</source>
        <translation>4. Respect des objectifs</translation>
    </message>
    <message>
        <source>A difference product holds both dates: leave INPUT2 empty.</source>
        <translation>Un produit de différence contient les deux dates : laissez INPUT2 vide.</translation>
    </message>
    <message>
        <source>A document a site for the application of a natural site of compensation, restoration and renaturation: filled with what erccandidates knows, the rest to be completed. Its units are not those of an approval.</source>
        <translation>Un document par site pour la demande d'agrément d'un site naturel de compensation, de restauration et de renaturation : rempli avec ce que sait erccandidates, le reste à compléter. Ses unités ne sont pas celles d'un agrément.</translation>
    </message>
    <message>
        <source>A figure that is not known is a dash, never a zero.</source>
        <translation>Un chiffre inconnu est un tiret, jamais un zéro.</translation>
    </message>
    <message>
        <source>A habitat of very strong value is lost: its compensation must be made to measure.</source>
        <translation>Un habitat de très forte valeur est perdu : sa compensation se conçoit sur mesure.</translation>
    </message>
    <message>
        <source>A hedge or a ditch that no layer draws is not counted: the field decides.</source>
        <translation>Une haie ou un fossé qu'aucune couche ne dessine n'est pas compté : le terrain tranche.</translation>
    </message>
    <message>
        <source>A line of an unknown kind has no units; its metres are told apart.</source>
        <translation>Une ligne d'un type inconnu n'a pas d'unités ; ses mètres sont dits à part.</translation>
    </message>
    <message>
        <source>A link is the cheapest way by the table, not the path of an animal.</source>
        <translation>Un lien est le chemin le moins coûteux selon la table, pas le trajet d'un animal.</translation>
    </message>
    <message>
        <source>A link is the way of least cost between two patches whose lands meet, up to the cost asked.</source>
        <translation>Un lien est le chemin de moindre coût entre deux taches dont les terrains se touchent, jusqu'au coût demandé.</translation>
    </message>
    <message>
        <source>A local plan (PLU, PLUi or a document in its place) zones the territory.</source>
        <translation>Un plan local d'urbanisme (PLU, PLUi ou document en tenant lieu) couvre le territoire.</translation>
    </message>
    <message>
        <source>A method of calculation that the State accepts, and the opinion of the CSRPN.</source>
        <translation>Une méthode de calcul que l'État accepte, et l'avis du CSRPN.</translation>
    </message>
    <message>
        <source>A municipal map (carte communale) divides the territory into sectors.</source>
        <translation>Une carte communale délimite les secteurs du territoire.</translation>
    </message>
    <message>
        <source>A need is a family and a class of value, and the very code when the value is strong.</source>
        <translation>Un besoin est une famille et une classe de valeur, et le code lui-même quand la valeur est forte.</translation>
    </message>
    <message>
        <source>A part of the residual lies in a strong stake.</source>
        <translation>Une partie du résiduel est dans un enjeu fort.</translation>
    </message>
    <message>
        <source>A patch counts as enclosed when 99 % of its boundary touches the other status; others stay in doubt.</source>
        <translation>Une tache est enclavée quand 99 % de son contour touche l'autre statut ; les autres restent indéterminées.</translation>
    </message>
    <message>
        <source>A site is a possibility, not an agreement: neither the owner nor the soil was asked.</source>
        <translation>Un site est une possibilité, pas un accord : ni le propriétaire ni le sol n'ont été consultés.</translation>
    </message>
    <message>
        <source>A site is a possibility: neither its owner nor its soil was asked.</source>
        <translation>Un site est une possibilité : ni son propriétaire ni son sol n'ont été interrogés.</translation>
    </message>
    <message>
        <source>A site is taken whole; each bloc of it becomes one habitat or is shared between needs, never counted twice.</source>
        <translation>Un site est pris entier ; chacun de ses blocs devient un habitat ou se partage entre besoins, jamais compté deux fois.</translation>
    </message>
    <message>
        <source>A site may have several reasons.</source>
        <translation>Un site peut avoir plusieurs motifs.</translation>
    </message>
    <message>
        <source>A variant is dominated when another one is no worse everywhere and better once.</source>
        <translation>Une variante est dominée quand une autre n'est jamais pire et une fois meilleure.</translation>
    </message>
    <message>
        <source>A watercourse in the sense of the water law is told by the map of the prefecture, not by a layer.</source>
        <translation>Un cours d'eau au sens de la loi sur l'eau est dit par la carte de la préfecture, pas par une couche.</translation>
    </message>
    <message>
        <source>A wetland is lost: the national functional method (MNEFZH) and field data are needed.</source>
        <translation>Une zone humide est perdue : la méthode nationale des fonctions (MNEFZH) et des données de terrain sont nécessaires.</translation>
    </message>
    <message>
        <source>A year is missing: no budget can be followed.</source>
        <translation>Une année manque : aucun budget ne peut être suivi.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>After {name}, patches: {patches}, links: {links}, equivalent connectivity: {ec} ({change} %).</source>
        <translation>Après {name}, taches : {patches}, liens : {links}, connectivité équivalente : {ec} ({change} %).</translation>
    </message>
    <message>
        <source>All communes of the layer</source>
        <translation>Toutes les communes de la couche</translation>
    </message>
    <message>
        <source>Among sets of the same cost the nearest is taken, then the first by identifier: the result never varies.</source>
        <translation>Entre ensembles de même coût, le plus proche est pris, puis le premier par identifiant : le résultat ne varie jamais.</translation>
    </message>
    <message>
        <source>An ecologist must validate these units before anything is decided.</source>
        <translation>Un écologue doit valider ces unités avant toute décision.</translation>
    </message>
    <message>
        <source>An irreplaceable habitat is destroyed: it cannot be compensated, avoid it.</source>
        <translation>Un habitat irremplaçable est détruit : il ne se compense pas, il faut l'éviter.</translation>
    </message>
    <message>
        <source>Another layer for the second date.</source>
        <translation>Une autre couche pour la seconde date.</translation>
    </message>
    <message>
        <source>Answer: {status}.</source>
        <translation>Réponse : {status}.</translation>
    </message>
    <message>
        <source>Apply the guarantee</source>
        <translation>Appliquer la garantie</translation>
    </message>
    <message>
        <source>Apply the thresholds</source>
        <translation>Appliquer les seuils</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Surface (ha)</translation>
    </message>
    <message>
        <source>Area (m2)</source>
        <translation>Surface (m2)</translation>
    </message>
    <message>
        <source>Area and units are always both given; the ratio of area comes from the table erc_ratios.</source>
        <translation>Surface et unités sont toujours données ensemble ; le ratio de surface vient de la table erc_ratios.</translation>
    </message>
    <message>
        <source>Area artificialised between the dates</source>
        <translation>Surface artificialisée entre les dates</translation>
    </message>
    <message>
        <source>Area artificialised, first land cover</source>
        <translation>Surface artificialisée, première occupation du sol</translation>
    </message>
    <message>
        <source>Area artificialised, second land cover</source>
        <translation>Surface artificialisée, seconde occupation du sol</translation>
    </message>
    <message>
        <source>Area asked</source>
        <translation>Surface demandée</translation>
    </message>
    <message>
        <source>Area asked (ha)</source>
        <translation>Surface demandée (ha)</translation>
    </message>
    <message>
        <source>Area asked per area lost</source>
        <translation>Surface demandée par surface perdue</translation>
    </message>
    <message>
        <source>Area given back between the dates</source>
        <translation>Surface rendue entre les dates</translation>
    </message>
    <message>
        <source>Area given back, first land cover</source>
        <translation>Surface désartificialisée, première occupation du sol</translation>
    </message>
    <message>
        <source>Area lost</source>
        <translation>Surface perdue</translation>
    </message>
    <message>
        <source>Area lost (ha)</source>
        <translation>Surface perdue (ha)</translation>
    </message>
    <message>
        <source>Area obtained</source>
        <translation>Surface obtenue</translation>
    </message>
    <message>
        <source>Area obtained (ha)</source>
        <translation>Surface obtenue (ha)</translation>
    </message>
    <message>
        <source>Area of the bloc that gains</source>
        <translation>Surface du bloc qui gagne</translation>
    </message>
    <message>
        <source>Area of the envelope</source>
        <translation>Surface de l'enveloppe</translation>
    </message>
    <message>
        <source>Area of the footprint</source>
        <translation>Surface de l'emprise</translation>
    </message>
    <message>
        <source>Area of the patches</source>
        <translation>Surface des taches</translation>
    </message>
    <message>
        <source>Area or units nearby are missing for {need}. What blocks: {rule}.</source>
        <translation>Il manque de la surface ou des UE à proximité pour {need}. Ce qui bloque : {rule}.</translation>
    </message>
    <message>
        <source>Area with a known status at date 1</source>
        <translation>Surface de statut connu à la date 1</translation>
    </message>
    <message>
        <source>Area with a known status at date 2</source>
        <translation>Surface de statut connu à la date 2</translation>
    </message>
    <message>
        <source>Area with land cover</source>
        <translation>Surface avec occupation du sol</translation>
    </message>
    <message>
        <source>Area without a known status</source>
        <translation>Surface sans statut connu</translation>
    </message>
    <message>
        <source>Area without class at one year</source>
        <translation>Surface sans classe une année au moins</translation>
    </message>
    <message>
        <source>Area without density: not counted as 0</source>
        <translation>Surface sans densité : non comptée pour 0</translation>
    </message>
    <message>
        <source>Area without status at one date at least</source>
        <translation>Surface sans statut à une date au moins</translation>
    </message>
    <message>
        <source>Area without value: never counted as 0</source>
        <translation>Surface sans valeur : jamais comptée pour 0</translation>
    </message>
    <message>
        <source>Area, times the quality field when one is given</source>
        <translation>Surface, multipliée par le champ de qualité s'il est donné</translation>
    </message>
    <message>
        <source>Areas are planar (Lambert-93), about 0.29 % above the ellipsoid in the Artois.</source>
        <translation>Les surfaces sont planes (Lambert-93), environ 0,29 % au-dessus de l'ellipsoïde dans l'Artois.</translation>
    </message>
    <message>
        <source>Areas do not add up in the footprint (difference {area} m2).</source>
        <translation>Les surfaces ne se conservent pas dans l'emprise (écart {area} m2).</translation>
    </message>
    <message>
        <source>Areas do not add up in {count} communes at {date} (largest difference {largest} m2): {names}.</source>
        <translation>Les surfaces ne se conservent pas dans {count} commune{count:|s} à la date {date} (écart le plus grand {largest} m2) : {names}.</translation>
    </message>
    <message>
        <source>Areas of every pair of codes.</source>
        <translation>Surfaces de chaque couple de codes.</translation>
    </message>
    <message>
        <source>Article L. 2231-1 of the code général des collectivités territoriales asks this report of communes and intercommunalities, not of a SCoT: the figures of the territory are gathered here for its own follow-up.</source>
        <translation>L'article L. 2231-1 du code général des collectivités territoriales demande ce rapport aux communes et aux intercommunalités, pas aux SCoT : les chiffres du territoire sont réunis ici pour son propre suivi.</translation>
    </message>
    <message>
        <source>Articles L. 2231-1 and R. 2231-1 of the code général des collectivités territoriales. The mayor presents this report to the municipal council at least every three years; it is debated, then voted. Report and opinion are published, and sent within fifteen days to the authorities that article L. 2231-1 names.</source>
        <translation>Articles L. 2231-1 et R. 2231-1 du code général des collectivités territoriales. Le maire présente ce rapport au conseil municipal au moins une fois tous les trois ans ; il est débattu, puis voté. Le rapport et l'avis du conseil sont publiés et transmis sous quinze jours aux autorités que nomme l'article L. 2231-1.</translation>
    </message>
    <message>
        <source>Articles L. 2231-1 and R. 2231-1 of the code général des collectivités territoriales. The president of an intercommunality with a planning document presents this report to its council at least every three years; it is debated, then voted. Report and opinion are published, and sent within fifteen days to the authorities that article L. 2231-1 names.</source>
        <translation>Articles L. 2231-1 et R. 2231-1 du code général des collectivités territoriales. Le président d'une intercommunalité dotée d'un document d'urbanisme présente ce rapport à son conseil au moins une fois tous les trois ans ; il est débattu, puis voté. Le rapport et l'avis du conseil sont publiés et transmis sous quinze jours aux autorités que nomme l'article L. 2231-1.</translation>
    </message>
    <message>
        <source>Artificialisation balance</source>
        <translation>Bilan d'artificialisation</translation>
    </message>
    <message>
        <source>Artificialisation balance by commune</source>
        <translation>Bilan d'artificialisation par commune</translation>
    </message>
    <message>
        <source>Artificialisation minus what was given back</source>
        <translation>Artificialisation moins désartificialisation</translation>
    </message>
    <message>
        <source>Artificialised</source>
        <translation>Artificialisé</translation>
    </message>
    <message>
        <source>Artificialised (ha)</source>
        <translation>Artificialisé (ha)</translation>
    </message>
    <message>
        <source>Artificialised area at date 1, without exemptions</source>
        <translation>Surface artificialisée à la date 1, hors exemptions</translation>
    </message>
    <message>
        <source>Artificialised area at date 2, without exemptions</source>
        <translation>Surface artificialisée à la date 2, hors exemptions</translation>
    </message>
    <message>
        <source>Artificialised at the end (ha)</source>
        <translation>Artificialisé à la fin (ha)</translation>
    </message>
    <message>
        <source>Artificialised by this run, where both layers know it</source>
        <translation>Artificialisé selon ce calcul, là où les deux couches le savent</translation>
    </message>
    <message>
        <source>Artificialised in the State's layer only</source>
        <translation>Artificialisé dans la couche de l'État seulement</translation>
    </message>
    <message>
        <source>Artificialised in the State's layer, where both know it</source>
        <translation>Artificialisé dans la couche de l'État, là où les deux couches le savent</translation>
    </message>
    <message>
        <source>Artificialised in this run only</source>
        <translation>Artificialisé dans ce calcul seulement</translation>
    </message>
    <message>
        <source>Artificialised land that does not count (parks, solar), date 2</source>
        <translation>Surface artificialisée non comptée (parcs, solaire), date 2</translation>
    </message>
    <message>
        <source>Artificialised share of the covered area; empty under 95 % covered</source>
        <translation>Part artificialisée de la surface couverte ; vide sous 95 % de couverture</translation>
    </message>
    <message>
        <source>Asked over each need.</source>
        <translation>Demandée au-delà de chaque besoin.</translation>
    </message>
    <message>
        <source>Asked over the residual loss; 0 is no net loss.</source>
        <translation>Demandé au-delà de la perte résiduelle ; 0 est l'absence de perte nette.</translation>
    </message>
    <message>
        <source>Asked, obtained, missing.</source>
        <translation>Demandé, obtenu, manquant.</translation>
    </message>
    <message>
        <source>At least one pilot per value.</source>
        <translation>Au moins une pilote par valeur.</translation>
    </message>
    <message>
        <source>At most a fair share per group, and one in each when possible.</source>
        <translation>Au plus une part équitable par groupe, et une dans chacun si possible.</translation>
    </message>
    <message>
        <source>At this pace, {projected} would be taken by {year} where the budgets are {budget}.</source>
        <translation>À ce rythme, {projected} seraient consommés d'ici {year}, pour {budget} autorisés.</translation>
    </message>
    <message>
        <source>At this pace, {projected} would be taken by {year}, within the {budget} of the budgets.</source>
        <translation>À ce rythme, {projected} seraient consommés d'ici {year}, dans la limite des {budget} autorisés.</translation>
    </message>
    <message>
        <source>At this pace, {projected} would be taken by {year}: the budgets, no more.</source>
        <translation>À ce rythme, {projected} seraient consommés d'ici {year} : l'enveloppe, pas davantage.</translation>
    </message>
    <message>
        <source>Avoided</source>
        <translation>Évité</translation>
    </message>
    <message>
        <source>Avoided (m)</source>
        <translation>Évité (m)</translation>
    </message>
    <message>
        <source>Avoided over initial; empty without units</source>
        <translation>Évité sur initial ; vide sans unités</translation>
    </message>
    <message>
        <source>BD TOPO haie, troncon_hydrographique, or your own.</source>
        <translation>BD TOPO haie, troncon_hydrographique, ou les vôtres.</translation>
    </message>
    <message>
        <source>Balance by EPCI</source>
        <translation>Bilan par EPCI</translation>
    </message>
    <message>
        <source>Balance by OCS GE</source>
        <translation>Bilan selon l'OCS GE</translation>
    </message>
    <message>
        <source>Balance by OCS2D</source>
        <translation>Bilan selon l'OCS2D</translation>
    </message>
    <message>
        <source>Balance by commune</source>
        <translation>Bilan par commune</translation>
    </message>
    <message>
        <source>Balance of the needs</source>
        <translation>Bilan des besoins</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barrières</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before, after each variant, with each site.</source>
        <translation>Avant, après chaque variante, avec chaque site.</translation>
    </message>
    <message>
        <source>Belt around the residual part.</source>
        <translation>Ceinture autour de la partie résiduelle.</translation>
    </message>
    <message>
        <source>Beside other territories</source>
        <translation>Comparaison avec d'autres territoires</translation>
    </message>
    <message>
        <source>Beside the State's layer</source>
        <translation>À côté de la couche de l'État</translation>
    </message>
    <message>
        <source>Beside the State's layer at {date}: {ours} ha artificialised here, {theirs} ha there; {mine} ha here only, {other} ha there only, on {common} ha that both know.</source>
        <translation>À côté de la couche de l'État en {date} : {ours} ha artificialisés ici, {theirs} ha là ; {mine} ha ici seulement, {other} ha là seulement, sur {common} ha connus des deux.</translation>
    </message>
    <message>
        <source>Between the dates it did not change.</source>
        <translation>Entre les deux dates, ce stock n'a pas changé.</translation>
    </message>
    <message>
        <source>Between the dates {carbon} were gained, where both are known.</source>
        <translation>Entre les deux dates, le gain est de {carbon}, là où les deux sont connues.</translation>
    </message>
    <message>
        <source>Between the dates {carbon} were lost, where both are known.</source>
        <translation>Entre les deux dates, la perte est de {carbon}, là où les deux sont connues.</translation>
    </message>
    <message>
        <source>Between {first} and {second}, {name} gains {taken} ha artificialised and gives back {given} ha (net {net} ha, {pace} ha a year), by the difference product: no stock and no rate can be given.</source>
        <translation>Entre {first} et {second}, {name} gagne {taken} ha artificialisés et en rend {given} ha (solde {net} ha, soit {pace} ha par an), selon le produit de différence : ni stock ni taux ne peuvent être donnés.</translation>
    </message>
    <message>
        <source>Between {first} and {second}, {name} gains {taken} ha artificialised and gives back {given} ha (net {net} ha, {pace} ha a year), on {covered} % of the territory covered.</source>
        <translation>Entre {first} et {second}, {name} gagne {taken} ha artificialisés et en rend {given} ha (solde {net} ha, soit {pace} ha par an), sur {covered} % du territoire couvert.</translation>
    </message>
    <message>
        <source>Breaks ties between sets of the same cost.</source>
        <translation>Départage les ensembles de même coût.</translation>
    </message>
    <message>
        <source>Brings (%)</source>
        <translation>Apport (%)</translation>
    </message>
    <message>
        <source>Budget (euros)</source>
        <translation>Budget (euros)</translation>
    </message>
    <message>
        <source>Budget (ha)</source>
        <translation>Budget (ha)</translation>
    </message>
    <message>
        <source>Budget = reference x (1 - reduction asked); a commune entitled to it never has less than the guarantee.</source>
        <translation>Budget = référence x (1 - réduction demandée) ; une commune qui y a droit n'a jamais moins que la garantie.</translation>
    </message>
    <message>
        <source>Budget by commune</source>
        <translation>Budget par commune</translation>
    </message>
    <message>
        <source>Budget by group</source>
        <translation>Budget par groupe</translation>
    </message>
    <message>
        <source>Budget by regime</source>
        <translation>Budget par régime</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>Budget restant</translation>
    </message>
    <message>
        <source>Budget {start}-{end}</source>
        <translation>Budget {start}-{end}</translation>
    </message>
    <message>
        <source>Budget {start}-{end} (ha)</source>
        <translation>Budget {start}-{end} (ha)</translation>
    </message>
    <message>
        <source>Budget {start}-{horizon}: {budget} ha; {used} ha taken in {count} years, {left} ha left. At this pace, {projected} ha in {horizon}.</source>
        <translation>Budget {start}-{horizon} : {budget} ha ; {used} ha consommés en {count} ans, il reste {left} ha. À ce rythme, {projected} ha en {horizon}.</translation>
    </message>
    <message>
        <source>Budget {start}-{horizon}: {budget} ha; {used} ha taken in {count} years. At this pace, {projected} ha in {horizon}, {excess} ha too many.</source>
        <translation>Budget {start}-{horizon} : {budget} ha ; {used} ha consommés en {count} ans. À ce rythme, {projected} ha en {horizon}, soit {excess} ha de trop.</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>By a threshold: a patch under 2 500 m2 takes the status of what surrounds it. Where codes are the same at both dates, no land was taken or given back: its surroundings passed the threshold.</source>
        <translation>Par effet de seuil : une tache de moins de 2 500 m2 prend le statut de ce qui l'entoure. Quand les codes sont les mêmes aux deux dates, aucune terre n'a été prise ni rendue : c'est son entourage qui a franchi le seuil.</translation>
    </message>
    <message>
        <source>By kind of line</source>
        <translation>Par type de ligne</translation>
    </message>
    <message>
        <source>By zone of the planning document</source>
        <translation>Par zone du document d'urbanisme</translation>
    </message>
    <message>
        <source>By {year}, at this pace</source>
        <translation>En {year}, à ce rythme</translation>
    </message>
    <message>
        <source>COMMUNE_TABLE needs COMMUNES.</source>
        <translation>COMMUNE_TABLE demande COMMUNES.</translation>
    </message>
    <message>
        <source>COMPARISON needs REFERENCE1 or REFERENCE2.</source>
        <translation>COMPARISON demande REFERENCE1 ou REFERENCE2.</translation>
    </message>
    <message>
        <source>CUT stops the patches at the border of the unit; CBC lets them go on.</source>
        <translation>CUT arrête les taches à la limite de l'unité ; CBC les laisse continuer.</translation>
    </message>
    <message>
        <source>Candidate sites</source>
        <translation>Sites candidats</translation>
    </message>
    <message>
        <source>Carbon by commune</source>
        <translation>Carbone par commune</translation>
    </message>
    <message>
        <source>Carbon by occupation</source>
        <translation>Carbone par occupation</translation>
    </message>
    <message>
        <source>Carbon by piece</source>
        <translation>Carbone par pièce</translation>
    </message>
    <message>
        <source>Carbon held by the first 30 cm of soil, vegetation, litter and dead wood, from the land cover and the densities of ADEME ALDO; what changed between two dates. Covers without density are an area on the page, not a zero.</source>
        <translation>Carbone des 30 premiers cm du sol, de la végétation, de la litière et du bois mort, d'après l'occupation du sol et les densités d'ADEME ALDO ; ce qui a changé entre deux dates. Les couverts sans densité sont une surface affichée, pas un zéro.</translation>
    </message>
    <message>
        <source>Carbon of a piece = area x (soil 0-30 cm + living biomass + litter + dead wood).</source>
        <translation>Carbone d'une pièce = surface x (sol 0-30 cm + biomasse vivante + litière + bois mort).</translation>
    </message>
    <message>
        <source>Carbon of hedges, an estimate kept apart from the total</source>
        <translation>Carbone des haies, une estimation tenue hors du total</translation>
    </message>
    <message>
        <source>Carbon per hectare</source>
        <translation>Carbone par hectare</translation>
    </message>
    <message>
        <source>Carbon per hectare, mean of the part of each commune that has a value</source>
        <translation>Carbone à l'hectare, moyenne de la partie de chaque commune qui a une valeur</translation>
    </message>
    <message>
        <source>Carbon stock</source>
        <translation>Stock de carbone</translation>
    </message>
    <message>
        <source>Catchments or SAGE units; without them proximity comes from the distance alone.</source>
        <translation>Bassins versants ou unités de SAGE ; sans eux la proximité vient de la seule distance.</translation>
    </message>
    <message>
        <source>Category 1-10 of the decree, as we read it</source>
        <translation>Catégorie 1 à 10 du décret, telle que nous la lisons</translation>
    </message>
    <message>
        <source>Cell (m)</source>
        <translation>Carreau (m)</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Recensement</translation>
    </message>
    <message>
        <source>Cerema table or layer: columns naf11art12 and so on.</source>
        <translation>Table ou couche du Cerema : colonnes naf11art12 et suivantes.</translation>
    </message>
    <message>
        <source>Chance that two points lie in the same patch, 0-1</source>
        <translation>Probabilité que deux points soient dans la même tache, 0-1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Change (%)</source>
        <translation>Écart (%)</translation>
    </message>
    <message>
        <source>Change (tC)</source>
        <translation>Variation (tC)</translation>
    </message>
    <message>
        <source>Change = stock 2 minus stock 1, on the land whose carbon is known at both dates.</source>
        <translation>Variation = stock 2 moins stock 1, sur les terrains dont le carbone est connu aux deux dates.</translation>
    </message>
    <message>
        <source>Change of the equivalent connectivity against the state before</source>
        <translation>Écart de connectivité équivalente avec l'état avant projet</translation>
    </message>
    <message>
        <source>Choose pilot communes</source>
        <translation>Choisir des communes pilotes</translation>
    </message>
    <message>
        <source>Chooses the communes where a method is tried first: the best by a score, the most representative of the others, or half of each, with a fair share of groups. Small problems are solved exactly, and it is said.</source>
        <translation>Choisit les communes où une méthode est d'abord essayée : les meilleures par un score, les plus représentatives des autres, ou moitié-moitié, avec une part équitable des groupes. Les petits problèmes sont résolus exactement, et c'est dit.</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Chosen as a pilot: score {score}, rank {rank}.</source>
        <translation>Retenue comme pilote : score {score}, rang {rank}.</translation>
    </message>
    <message>
        <source>Chosen sites</source>
        <translation>Sites retenus</translation>
    </message>
    <message>
        <source>Chosen sites among those examined</source>
        <translation>Sites retenus parmi les sites examinés</translation>
    </message>
    <message>
        <source>Civil years of the report</source>
        <translation>Années civiles du rapport</translation>
    </message>
    <message>
        <source>Class N, A, F, Uh, Ue, Ui, Ua; XX when it is not known</source>
        <translation>Classe N, A, F, Uh, Ue, Ui, Ua ; XX quand elle n'est pas connue</translation>
    </message>
    <message>
        <source>Class of the note; inconnu when a level is unknown</source>
        <translation>Classe de la note ; inconnu quand un niveau n'est pas connu</translation>
    </message>
    <message>
        <source>Class of value lost</source>
        <translation>Classe de valeur perdue</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code asked for, or the largest code lost</source>
        <translation>Code demandé, ou code le plus perdu</translation>
    </message>
    <message>
        <source>Code obtained</source>
        <translation>Code obtenu</translation>
    </message>
    <message>
        <source>Code of the EPCI</source>
        <translation>Code de l'EPCI</translation>
    </message>
    <message>
        <source>Code of the EPCI. Found by its name when left empty: epci_code, epci.</source>
        <translation>Code de l'EPCI. Trouvé par son nom si le champ est laissé vide : epci_code, epci.</translation>
    </message>
    <message>
        <source>Code of the commune</source>
        <translation>Code de la commune</translation>
    </message>
    <message>
        <source>Code of the territory</source>
        <translation>Code du territoire</translation>
    </message>
    <message>
        <source>Code of the territory of the report</source>
        <translation>Code du territoire du rapport</translation>
    </message>
    <message>
        <source>Codes of the alerts, separated by semicolons</source>
        <translation>Codes des alertes, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Codes or names, separated by semicolons. Empty: all of them.</source>
        <translation>Codes ou noms, séparés par des points-virgules. Vide : tous.</translation>
    </message>
    <message>
        <source>Coefficient of the stake: 1.15 strong, 1.10 medium, 1 elsewhere</source>
        <translation>Coefficient d'enjeu : 1,15 fort, 1,10 moyen, 1 ailleurs</translation>
    </message>
    <message>
        <source>Coefficient of the state</source>
        <translation>Coefficient de l'état</translation>
    </message>
    <message>
        <source>Columns missing for {start}-{end}: {columns}. Give the table of these years, or change the years asked for.</source>
        <translation>Colonnes absentes pour {start}-{end} : {columns}. Donnez la table de ces années, ou changez les années demandées.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Commune code</source>
        <translation>Code commune</translation>
    </message>
    <message>
        <source>Commune name</source>
        <translation>Nom de commune</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Communes by status</source>
        <translation>Communes par statut</translation>
    </message>
    <message>
        <source>Communes covered in part</source>
        <translation>Communes couvertes en partie</translation>
    </message>
    <message>
        <source>Communes nouvelles whose guarantee is raised ({each} ha a delegated commune, {most} ha at most): {names}.</source>
        <translation>Communes nouvelles dont la garantie est majorée ({each} ha par commune déléguée, {most} ha au plus) : {names}.</translation>
    </message>
    <message>
        <source>Communes of the site</source>
        <translation>Communes du site</translation>
    </message>
    <message>
        <source>Communes summed into the one they became: {names}.</source>
        <translation>Communes sommées dans celle qu'elles sont devenues : {names}.</translation>
    </message>
    <message>
        <source>Communes that bring nothing to the sums</source>
        <translation>Communes qui n'apportent rien aux sommes</translation>
    </message>
    <message>
        <source>Communes that merged are summed into the one they became (62549, 62743, 62461 into 62447).</source>
        <translation>Les communes fusionnées sont sommées dans celle qu'elles sont devenues (62549, 62743, 62461 dans 62447).</translation>
    </message>
    <message>
        <source>Communes whose projection goes furthest beyond their budget</source>
        <translation>Communes dont la projection dépasse le plus leur budget</translation>
    </message>
    <message>
        <source>Communes with data: {known} of {count}, {partial} of them in part.</source>
        <translation>Communes avec des données : {known} sur {count}, dont {partial} en partie.</translation>
    </message>
    <message>
        <source>Communes, parcels: polygons that receive the result.</source>
        <translation>Communes, parcelles : polygones qui reçoivent le résultat.</translation>
    </message>
    <message>
        <source>Compare ERC variants</source>
        <translation>Comparer des variantes ERC</translation>
    </message>
    <message>
        <source>Comparing the dates</source>
        <translation>Comparaison des dates</translation>
    </message>
    <message>
        <source>Compensation portfolio</source>
        <translation>Portefeuille de compensation</translation>
    </message>
    <message>
        <source>Compensation sites</source>
        <translation>Sites de compensation</translation>
    </message>
    <message>
        <source>Connectivity lost without this link; empty beyond 400 patches</source>
        <translation>Connectivité perdue sans ce lien ; vide au-delà de 400 taches</translation>
    </message>
    <message>
        <source>Connectivity lost without this patch; empty beyond 400 patches</source>
        <translation>Connectivité perdue sans cette tache ; vide au-delà de 400 taches</translation>
    </message>
    <message>
        <source>Constant indicators left out of the distances: {names}.</source>
        <translation>Indicateurs constants écartés des distances : {names}.</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Consumption and artificialisation are never added.</source>
        <translation>Consommation et artificialisation ne sont jamais additionnées.</translation>
    </message>
    <message>
        <source>Consumption and artificialisation are two things: a field that a declared building plot replaces is consumed at once, and is artificialised as far as ground is built or sealed. The targets until 2031 are in consumption.</source>
        <translation>Consommation et artificialisation sont deux choses : un champ que remplace un terrain à bâtir déclaré est consommé d'un coup, et artificialisé à mesure que le sol est bâti ou revêtu. Les objectifs jusqu'en 2031 se comptent en consommation.</translation>
    </message>
    <message>
        <source>Consumption of ENAF and artificialisation under the decree are different things, never added.</source>
        <translation>Consommation d'ENAF et artificialisation du décret sont deux choses différentes, jamais additionnées.</translation>
    </message>
    <message>
        <source>Context (m)</source>
        <translation>Contexte (m)</translation>
    </message>
    <message>
        <source>Contribution of ENAF to the score</source>
        <translation>Contribution des ENAF au score</translation>
    </message>
    <message>
        <source>Contribution of connexion</source>
        <translation>Contribution de la connexion</translation>
    </message>
    <message>
        <source>Contribution of land ownership</source>
        <translation>Contribution du foncier</translation>
    </message>
    <message>
        <source>Contribution of proximity</source>
        <translation>Contribution de la proximité</translation>
    </message>
    <message>
        <source>Contribution of residual units to the score</source>
        <translation>Contribution des UE résiduelles au score</translation>
    </message>
    <message>
        <source>Contribution of shared stakes</source>
        <translation>Contribution des enjeux partagés</translation>
    </message>
    <message>
        <source>Contribution of strong stakes to the score</source>
        <translation>Contribution des enjeux forts au score</translation>
    </message>
    <message>
        <source>Contribution of the cost to the score</source>
        <translation>Contribution du coût au score</translation>
    </message>
    <message>
        <source>Contribution of the gain per ha</source>
        <translation>Contribution du gain par hectare</translation>
    </message>
    <message>
        <source>Contributions add up to the score. Weights: {weights}.</source>
        <translation>Les contributions s'additionnent pour faire le score. Poids : {weights}.</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>Corridors</translation>
    </message>
    <message>
        <source>Corridors, ZNIEFF 2: coefficient 1.10.</source>
        <translation>Corridors, ZNIEFF 2 : coefficient 1,10.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost (euros)</source>
        <translation>Coût (euros)</translation>
    </message>
    <message>
        <source>Cost given: {cost}.</source>
        <translation>Coût donné : {cost}.</translation>
    </message>
    <message>
        <source>Cost in euros, summed by variant.</source>
        <translation>Coût en euros, sommé par variante.</translation>
    </message>
    <message>
        <source>Cost of the set, or its area in m2 when no cost is known</source>
        <translation>Coût de l'ensemble, ou sa surface en m2 quand aucun coût n'est connu</translation>
    </message>
    <message>
        <source>Cost of the site; empty when area is minimised</source>
        <translation>Coût du site ; vide quand la surface est minimisée</translation>
    </message>
    <message>
        <source>Cost of the variant, if given</source>
        <translation>Coût de la variante, si fourni</translation>
    </message>
    <message>
        <source>Cost per net unit</source>
        <translation>Coût par unité nette</translation>
    </message>
    <message>
        <source>Costs are those given; they are never invented. Without any, area is minimised.</source>
        <translation>Les coûts sont ceux fournis ; ils ne sont jamais inventés. Sans eux, la surface est minimisée.</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <source>Cover at date 1</source>
        <translation>Couvert à la date 1</translation>
    </message>
    <message>
        <source>Cover at date 2</source>
        <translation>Couvert à la date 2</translation>
    </message>
    <message>
        <source>Cover code</source>
        <translation>Code de couverture</translation>
    </message>
    <message>
        <source>Cover code, date 2</source>
        <translation>Code de couvert, date 2</translation>
    </message>
    <message>
        <source>Cover code, date {number}</source>
        <translation>Code de couvert, date {number}</translation>
    </message>
    <message>
        <source>Cover code; empty where the land cover has a gap</source>
        <translation>Code de couvert ; vide là où l'occupation du sol manque</translation>
    </message>
    <message>
        <source>Cover without value</source>
        <translation>Couvert sans valeur</translation>
    </message>
    <message>
        <source>Covered (%)</source>
        <translation>Couvert (%)</translation>
    </message>
    <message>
        <source>Covers without value</source>
        <translation>Couverts sans valeur</translation>
    </message>
    <message>
        <source>Covers without value in the sites: {codes} ({area} ha). They bring nothing and are not counted as zero.</source>
        <translation>Couverts sans valeur dans les sites : {codes} ({area} ha). Ils n'apportent rien et ne sont pas comptés pour zéro.</translation>
    </message>
    <message>
        <source>Criteria left out because one variant does not know them: {names}.</source>
        <translation>Critères écartés car une variante ne les connaît pas : {names}.</translation>
    </message>
    <message>
        <source>Criteria, in order: area of strong stakes left, units left, ENAF taken, cost.</source>
        <translation>Critères, dans l'ordre : surface d'enjeux forts restante, unités restantes, ENAF consommés, coût.</translation>
    </message>
    <message>
        <source>Crosses hazards (0-4) with stakes (0-4): a note of 0-16 per crossing, and the worst one of each unit, never a mean. A hazard that was not given is named, never counted as zero; a value that the table of levels does not know is inconnu, never a level. Levels are proposals to validate.</source>
        <translation>Croise des aléas (0-4) avec des enjeux (0-4) : une note de 0 à 16 par croisement, et la plus forte de chaque unité, jamais une moyenne. Un aléa non fourni est nommé, jamais compté pour zéro ; une valeur que la table des niveaux ne connaît pas est dite « inconnu », jamais un niveau. Les niveaux sont des propositions à valider.</translation>
    </message>
    <message>
        <source>Crosses the project</source>
        <translation>Traverse le projet</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Croisement</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Croisements</translation>
    </message>
    <message>
        <source>Cutting by commune</source>
        <translation>Découpe par commune</translation>
    </message>
    <message>
        <source>Cutting by unit</source>
        <translation>Découpe par unité</translation>
    </message>
    <message>
        <source>Cutting the footprint</source>
        <translation>Découpe de l'emprise</translation>
    </message>
    <message>
        <source>Cutting the lines</source>
        <translation>Découpe des lignes</translation>
    </message>
    <message>
        <source>Cutting the patches</source>
        <translation>Découpe des taches</translation>
    </message>
    <message>
        <source>DATE2 ({second}) must come after DATE1 ({first}).</source>
        <translation>DATE2 ({second}) doit suivre DATE1 ({first}).</translation>
    </message>
    <message>
        <source>Data used</source>
        <translation>Données utilisées</translation>
    </message>
    <message>
        <source>Date 1</source>
        <translation>Date 1</translation>
    </message>
    <message>
        <source>Date 2</source>
        <translation>Date 2</translation>
    </message>
    <message>
        <source>Date of the land cover</source>
        <translation>Date de l'occupation du sol</translation>
    </message>
    <message>
        <source>Dead wood</source>
        <translation>Bois mort</translation>
    </message>
    <message>
        <source>Delegated communes</source>
        <translation>Communes déléguées</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Difference (%)</source>
        <translation>Écart (%)</translation>
    </message>
    <message>
        <source>Difference between net balance and change of stock</source>
        <translation>Différence entre solde net et variation de stock</translation>
    </message>
    <message>
        <source>Difference in % of the State's area; empty when that is 0</source>
        <translation>Écart en % de la surface de l'État ; vide quand elle est nulle</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Distance of the envelope (m)</source>
        <translation>Distance de l'enveloppe (m)</translation>
    </message>
    <message>
        <source>Distance on standardised indicators</source>
        <translation>Distance sur indicateurs centrés-réduits</translation>
    </message>
    <message>
        <source>Distance to the footprint</source>
        <translation>Distance à l'emprise</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents that are in the folder may have been completed by hand: they are kept unless this is set.</source>
        <translation>Les documents déjà dans le dossier ont pu être complétés à la main : ils sont gardés si cette case n'est pas cochée.</translation>
    </message>
    <message>
        <source>Dominated</source>
        <translation>Dominée</translation>
    </message>
    <message>
        <source>Dominated, whatever the weights: {variants}.</source>
        <translation>Dominées, quels que soient les poids : {variants}.</translation>
    </message>
    <message>
        <source>Draft of an application for the approval of a natural site of compensation, restoration and renaturation (SNCRR): article L. 163-1 A of the code de l'environnement, decrees 2024-1052 and 2024-1053 and order of 21 November 2024. The approval is given by the prefect of the region, after examination by the DREAL and opinion of the CSRPN, or of the CNPN, for 30 years at least.</source>
        <translation>Projet de demande d'agrément d'un site naturel de compensation, de restauration et de renaturation (SNCRR) : article L. 163-1 A du code de l'environnement, décrets 2024-1052 et 2024-1053 et arrêté du 21 novembre 2024. L'agrément est donné par le préfet de région, après instruction de la DREAL et avis du CSRPN, ou du CNPN, pour 30 ans au moins.</translation>
    </message>
    <message>
        <source>Draws of the weights</source>
        <translation>Tirages des poids</translation>
    </message>
    <message>
        <source>ENAF</source>
        <translation>ENAF</translation>
    </message>
    <message>
        <source>ENAF (ha)</source>
        <translation>ENAF (ha)</translation>
    </message>
    <message>
        <source>ENAF classes</source>
        <translation>Classes ENAF</translation>
    </message>
    <message>
        <source>ENAF classes (OCS2D)</source>
        <translation>Consommation d'ENAF (OCS2D)</translation>
    </message>
    <message>
        <source>ENAF inside the footprint, if ENAF was given</source>
        <translation>ENAF dans l'emprise, si ENAF est fourni</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>EPCI needs a field epci_code in {layer}.</source>
        <translation>EPCI demande un champ epci_code dans {layer}.</translation>
    </message>
    <message>
        <source>EPCI, SCoT...</source>
        <translation>EPCI, SCoT...</translation>
    </message>
    <message>
        <source>ERC sequence of a project</source>
        <translation>Séquence ERC d'un projet</translation>
    </message>
    <message>
        <source>EXEMPTIONS: type must be parc or pv; {value} was read.</source>
        <translation>EXEMPTIONS : type doit être parc ou pv ; lu : {value}.</translation>
    </message>
    <message>
        <source>Each cover and use is given an occupation of ALDO by a table; the first row that fits is taken.</source>
        <translation>Chaque couvert et usage reçoit une occupation d'ALDO par une table ; la première ligne qui convient est prise.</translation>
    </message>
    <message>
        <source>Each need accepts only what the trading rules allow.</source>
        <translation>Chaque besoin n'accepte que ce que permettent les règles d'échange.</translation>
    </message>
    <message>
        <source>Each part of the application has its place in the document; what the search of sites knows is written in it.</source>
        <translation>Chaque partie de la demande a sa place dans le document ; ce que sait la recherche de sites y est écrit.</translation>
    </message>
    <message>
        <source>Each polygon is artificialised or not by the CS x US matrix of decree 2023-1096.</source>
        <translation>Chaque polygone est artificialisé ou non selon la matrice CS x US du décret 2023-1096.</translation>
    </message>
    <message>
        <source>Each polygon keeps the status that the producer of the land cover gave it: nothing is recomputed.</source>
        <translation>Chaque polygone garde le statut donné par le producteur de l'occupation du sol : rien n'est recalculé.</translation>
    </message>
    <message>
        <source>Each ranked site in one sentence</source>
        <translation>Chaque site classé en une phrase</translation>
    </message>
    <message>
        <source>Each site comes out with its eligibility and why, its net gain in indicative ecological units, a score of 0-100 whose five contributions add up to it, its rank, how firm that rank is, and one sentence.</source>
        <translation>Chaque site ressort avec son éligibilité et pourquoi, son gain net en unités écologiques indicatives, un score de 0 à 100 dont les cinq contributions s'additionnent, son rang, la solidité de ce rang, et une phrase.</translation>
    </message>
    <message>
        <source>Each site is cut by the land cover; every piece that may be converted receives the habitat a need asks for.</source>
        <translation>Chaque site est découpé par l'occupation du sol ; chaque pièce convertible reçoit l'habitat qu'un besoin demande.</translation>
    </message>
    <message>
        <source>Each weight moves by 20 % at random to see how firm the ranks are; 0: not done.</source>
        <translation>Chaque poids varie de 20 % au hasard pour éprouver les rangs ; 0 : non fait.</translation>
    </message>
    <message>
        <source>Earlier compensations (a layer named geomce...), U and AU zones, other projects.</source>
        <translation>Compensations antérieures (couche nommée geomce...), zones U et AU, autres projets.</translation>
    </message>
    <message>
        <source>Ecological state</source>
        <translation>État écologique</translation>
    </message>
    <message>
        <source>Ecological state the habitats are brought to; a better one takes longer.</source>
        <translation>État écologique visé ; un meilleur état demande plus de temps.</translation>
    </message>
    <message>
        <source>Ecological state, read or by default</source>
        <translation>État écologique, lu ou par défaut</translation>
    </message>
    <message>
        <source>Ecological state, read or taken by default</source>
        <translation>État écologique, lu ou pris par défaut</translation>
    </message>
    <message>
        <source>Edge to edge distance to the footprint</source>
        <translation>Distance à l'emprise, de bord à bord</translation>
    </message>
    <message>
        <source>Effective mesh size</source>
        <translation>Maille effective</translation>
    </message>
    <message>
        <source>Effective mesh size once the project is there</source>
        <translation>Maille effective avec le projet</translation>
    </message>
    <message>
        <source>Effective mesh size, coherence and splitting of natural patches by unit, once roads and other barriers have cut them, and what a project would take away.</source>
        <translation>Maille effective, cohérence et découpage des taches naturelles par unité, une fois coupées par les routes et autres barrières, et ce qu'un projet ôterait.</translation>
    </message>
    <message>
        <source>Empty: the last of the table.</source>
        <translation>Vide : la dernière de la table.</translation>
    </message>
    <message>
        <source>Empty: three years before the last.</source>
        <translation>Vide : trois années en comptant la dernière.</translation>
    </message>
    <message>
        <source>Entitled to the guarantee</source>
        <translation>Droit à la garantie</translation>
    </message>
    <message>
        <source>Equivalent connectivity</source>
        <translation>Connectivité équivalente</translation>
    </message>
    <message>
        <source>Equivalent connectivity: root of the sum over pairs of patches of weight x weight x probability.</source>
        <translation>Connectivité équivalente : racine de la somme, sur les paires de taches, de poids x poids x probabilité.</translation>
    </message>
    <message>
        <source>Every commune is covered and every piece has a carbon value.</source>
        <translation>Toutes les communes sont couvertes et tous les morceaux ont une valeur de carbone.</translation>
    </message>
    <message>
        <source>Every commune, chosen or not, and why.</source>
        <translation>Chaque commune, retenue ou non, et pourquoi.</translation>
    </message>
    <message>
        <source>Every crossing of a hazard with a stake.</source>
        <translation>Chaque croisement d'un aléa avec un enjeu.</translation>
    </message>
    <message>
        <source>Every document has all its figures.</source>
        <translation>Chaque document a tous ses chiffres.</translation>
    </message>
    <message>
        <source>Every other one is dominated: no weight would change that.</source>
        <translation>Toutes les autres sont dominées : aucun poids n'y changerait rien.</translation>
    </message>
    <message>
        <source>Every site, with a rank or a reason.</source>
        <translation>Chaque site, avec un rang ou un motif.</translation>
    </message>
    <message>
        <source>Every unit.</source>
        <translation>Chaque unité.</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>Exempted at date 2: {area} ha.</source>
        <translation>Exempté à la date 2 : {area} ha.</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>Exemptions</translation>
    </message>
    <message>
        <source>FLUX of zanbalance: types of land, zones, map, places where the sources part.</source>
        <translation>FLUX de zanbalance : types d'espaces, zones, carte, lieux où les sources divergent.</translation>
    </message>
    <message>
        <source>FLUX{number} and TRANSITIONS{number} need BALANCE{number}, of the same run of zanbalance.</source>
        <translation>FLUX{number} et TRANSITIONS{number} demandent BALANCE{number}, du même passage de zanbalance.</translation>
    </message>
    <message>
        <source>FOLDER: {count} documents are there already and may have been completed by hand ({names}). Choose another folder, or set OVERWRITE to replace them.</source>
        <translation>FOLDER : {count} document{count:|s} {count:est|sont} déjà là et {count:a|ont} pu être complété{count:|s} à la main ({names}). Choisissez un autre dossier, ou cochez OVERWRITE pour les remplacer.</translation>
    </message>
    <message>
        <source>FORMATS: choose one format at least.</source>
        <translation>FORMATS : choisissez au moins un format.</translation>
    </message>
    <message>
        <source>Family aimed at</source>
        <translation>Famille visée</translation>
    </message>
    <message>
        <source>Family lost</source>
        <translation>Famille perdue</translation>
    </message>
    <message>
        <source>Family obtained</source>
        <translation>Famille obtenue</translation>
    </message>
    <message>
        <source>Family of habitats</source>
        <translation>Famille de milieux</translation>
    </message>
    <message>
        <source>Farther sites are set aside.</source>
        <translation>Les sites plus éloignés sont écartés.</translation>
    </message>
    <message>
        <source>Field of the land cover: bon, assez_bon, moyen, assez_mauvais, mauvais. Empty: state by default, said.</source>
        <translation>Champ de l'occupation du sol : bon, assez_bon, moyen, assez_mauvais, mauvais. Vide : état par défaut, signalé.</translation>
    </message>
    <message>
        <source>Field of the lines: bon, assez_bon, moyen, assez_mauvais, mauvais. Empty: state by default, said.</source>
        <translation>Champ des lignes : bon, assez_bon, moyen, assez_mauvais, mauvais. Vide : état par défaut, dit.</translation>
    </message>
    <message>
        <source>Field of the national GeoMCE template</source>
        <translation>Champ du gabarit national GéoMCE</translation>
    </message>
    <message>
        <source>Field surveys of habitats and species, over the seasons.</source>
        <translation>Des relevés de terrain des habitats et des espèces, sur les saisons.</translation>
    </message>
    <message>
        <source>Field that holds the land of the targets, such as REGION_32 or SCOT_8.</source>
        <translation>Champ portant le territoire des objectifs, comme REGION_32 ou SCOT_8.</translation>
    </message>
    <message>
        <source>Field {name} is missing in {layer}. Available: {present}.</source>
        <translation>Le champ {name} manque dans {layer}. Disponibles : {present}.</translation>
    </message>
    <message>
        <source>Fields missing for the years: {missing}; the fields that are there: {present}. Give the delivery of these years.</source>
        <translation>Champs absents pour les années : {missing} ; champs présents : {present}. Donnez la livraison de ces années.</translation>
    </message>
    <message>
        <source>Fields p4_YY settle the mixed cells.</source>
        <translation>Les champs p4_YY tranchent les cases mixtes.</translation>
    </message>
    <message>
        <source>Figures by territory</source>
        <translation>Chiffres par territoire</translation>
    </message>
    <message>
        <source>Files written, separated by semicolons</source>
        <translation>Fichiers écrits, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Fingerprint of the reference tables used</source>
        <translation>Empreinte des tables de référence utilisées</translation>
    </message>
    <message>
        <source>First patch</source>
        <translation>Première tache</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>First year of the reference</source>
        <translation>Première année de référence</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Flows and stocks differ by more than 0.5 ha: {communes}.</source>
        <translation>Flux et stocks diffèrent de plus de 0,5 ha : {communes}.</translation>
    </message>
    <message>
        <source>Flows are the land whose status differs between the dates, where both dates are known.</source>
        <translation>Les flux sont les terrains dont le statut diffère entre les dates, là où les deux dates sont connues.</translation>
    </message>
    <message>
        <source>Flows between the dates</source>
        <translation>Flux entre les dates</translation>
    </message>
    <message>
        <source>Flows by OCS GE</source>
        <translation>Flux selon l'OCS GE</translation>
    </message>
    <message>
        <source>Flows by OCS2D</source>
        <translation>Flux selon l'OCS2D</translation>
    </message>
    <message>
        <source>Flows by family of zones. Source: {title}.</source>
        <translation>Flux par famille de zones. Source : {title}.</translation>
    </message>
    <message>
        <source>Flows only: the layer holds what changed between the dates and nothing else. It gives no stock and no rate. {empty} communes hold no polygon of it: nothing changed, or they are outside of the delivery.</source>
        <translation>Flux seuls : la couche contient ce qui a changé entre les deux dates et rien d'autre. Elle ne donne ni stock ni taux. Communes sans aucun polygone de cette couche : {empty} (rien n'y a changé, ou elles sont hors de la livraison).</translation>
    </message>
    <message>
        <source>Folder of the documents</source>
        <translation>Dossier des documents</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Footprint of the project, for the distance.</source>
        <translation>Emprise du projet, pour la distance.</translation>
    </message>
    <message>
        <source>For lines; 10 m where it is empty.</source>
        <translation>Pour les lignes ; 10 m si vide.</translation>
    </message>
    <message>
        <source>For the solver.</source>
        <translation>Pour le solveur.</translation>
    </message>
    <message>
        <source>For the table by commune.</source>
        <translation>Pour la table par commune.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Found by its name when left empty.</source>
        <translation>Trouvé par son nom si laissé vide.</translation>
    </message>
    <message>
        <source>Found by its name when left empty: code_cs, csYY.</source>
        <translation>Trouvé par son nom si laissé vide : code_cs, csYY.</translation>
    </message>
    <message>
        <source>Found by its name when left empty: code_cs, latest csYY.</source>
        <translation>Trouvé par son nom si laissé vide : code_cs, csYY le plus récent.</translation>
    </message>
    <message>
        <source>Found by its name when left empty: code_us, usYY.</source>
        <translation>Trouvé par son nom si laissé vide : code_us, usYY.</translation>
    </message>
    <message>
        <source>Found by its name when left empty; may be absent.</source>
        <translation>Trouvé par son nom si laissé vide ; peut manquer.</translation>
    </message>
    <message>
        <source>Fragmentation by unit</source>
        <translation>Fragmentation par unité</translation>
    </message>
    <message>
        <source>French law asks for no net loss with an obligation of result (L.163-1): this page does not prove it.</source>
        <translation>La loi demande l'absence de perte nette avec obligation de résultat (L.163-1) : cette page ne la prouve pas.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From the Cerema flows of land consumption: the budget of each commune and group, what is left, and where the present pace leads. A year without figure gives no budget, never 0. Not the artificialisation of the decree.</source>
        <translation>À partir des flux de consommation du Cerema : le budget de chaque commune et groupe, ce qui reste, et où mène le rythme actuel. Une année sans chiffre ne donne aucun budget, jamais 0. Ce n'est pas l'artificialisation du décret.</translation>
    </message>
    <message>
        <source>Functional units</source>
        <translation>Unités fonctionnelles</translation>
    </message>
    <message>
        <source>Functional units (catchments, SAGE) when tiers come from the distance alone.</source>
        <translation>Les unités fonctionnelles (bassins, SAGE) quand les paliers viennent de la seule distance.</translation>
    </message>
    <message>
        <source>GEOMCE: the field communes is empty; give COMMUNES to fill it.</source>
        <translation>GEOMCE : le champ communes est vide ; donner COMMUNES pour le remplir.</translation>
    </message>
    <message>
        <source>GEOMCE: {code} touches {count} communes, the template holds {kept} of them.</source>
        <translation>GEOMCE : {code} touche {count} commune{count:|s}, le gabarit n'en contient que {kept}.</translation>
    </message>
    <message>
        <source>GROUPS needs GROUP_FIELD.</source>
        <translation>GROUPS demande GROUP_FIELD.</translation>
    </message>
    <message>
        <source>GROUP_FIELD and STRATUM_FIELD cannot both hold with so few pilots.</source>
        <translation>GROUP_FIELD et STRATUM_FIELD ne peuvent être tenus ensemble avec si peu de pilotes.</translation>
    </message>
    <message>
        <source>GUARANTEE_FIELD is not given: every commune is taken as covered by a planning document prescribed, drawn up or approved before 22 August 2026. Without one, a commune has no guarantee.</source>
        <translation>GUARANTEE_FIELD n'est pas donné : chaque commune est supposée couverte par un document d'urbanisme prescrit, arrêté ou approuvé avant le 22 août 2026. Sans document, une commune n'a pas de garantie.</translation>
    </message>
    <message>
        <source>Gain before time, difficulty and distance</source>
        <translation>Gain avant temps, difficulté et distance</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>GeoMCE layer</source>
        <translation>Couche GéoMCE</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Given back (ha)</source>
        <translation>Rendu (ha)</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terrain</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group of communes</source>
        <translation>Groupe de communes</translation>
    </message>
    <message>
        <source>Group of the commune</source>
        <translation>Groupe de la commune</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Groups are sums of communes; their budget has no floor, and what the guarantee adds is shown beside it.</source>
        <translation>Les groupes sont des sommes de communes ; leur budget n'a pas de plancher, et ce que la garantie ajoute est montré à côté.</translation>
    </message>
    <message>
        <source>Groups with a budget below the guarantees of their communes together: {names}. Both cannot hold: the target of the group, or what its communes are guaranteed, must be settled.</source>
        <translation>Groupes dont le budget est inférieur à la somme des garanties de leurs communes : {names}. Les deux ne peuvent tenir ensemble : il faut trancher entre l'objectif du groupe et ce qui est garanti à ses communes.</translation>
    </message>
    <message>
        <source>Guarantee (ha)</source>
        <translation>Garantie (ha)</translation>
    </message>
    <message>
        <source>Guarantee handed over</source>
        <translation>Garantie remise</translation>
    </message>
    <message>
        <source>Guarantee of the commune, or sum of those of a group; 0 without one</source>
        <translation>Garantie de la commune, ou somme de celles d'un groupe ; 0 sans garantie</translation>
    </message>
    <message>
        <source>Guarantee of the communes</source>
        <translation>Garantie communale</translation>
    </message>
    <message>
        <source>Guarantee that the commune handed over to its group</source>
        <translation>Garantie que la commune a remise à son groupe</translation>
    </message>
    <message>
        <source>HANDED_FIELD and RESERVE_PCT need GROUP_FIELD: what is shared is shared in a group.</source>
        <translation>HANDED_FIELD et RESERVE_PCT demandent GROUP_FIELD : ce qui est mutualisé l'est dans un groupe.</translation>
    </message>
    <message>
        <source>Habitat graph</source>
        <translation>Graphe d'habitat</translation>
    </message>
    <message>
        <source>Habitat obtained</source>
        <translation>Habitat obtenu</translation>
    </message>
    <message>
        <source>Habitat patches</source>
        <translation>Taches d'habitat</translation>
    </message>
    <message>
        <source>Half the gap that is bridged.</source>
        <translation>La moitié de l'intervalle franchi.</translation>
    </message>
    <message>
        <source>Have each document debated and voted by its council, then sent to the State.</source>
        <translation>Faire débattre et voter chaque document par son assemblée, puis le transmettre à l'État.</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Aléa</translation>
    </message>
    <message>
        <source>Hazard of the highest note</source>
        <translation>Aléa de la note la plus haute</translation>
    </message>
    <message>
        <source>Hazard x stake matrix</source>
        <translation>Matrice des risques</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Aléas</translation>
    </message>
    <message>
        <source>Hazards not given: {names}. They are not counted as zero.</source>
        <translation>Aléas non fournis : {names}. Ils ne sont pas comptés pour zéro.</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>Haies</translation>
    </message>
    <message>
        <source>Hedges and lines of trees</source>
        <translation>Haies et alignements d'arbres</translation>
    </message>
    <message>
        <source>Hedges and watercourses</source>
        <translation>Haies et cours d'eau</translation>
    </message>
    <message>
        <source>Hedges and watercourses inside the footprint of a project: metres and indicative linear units, avoided, reduced and left. Never added to the units of areas. A pre-diagnosis, not a regulatory method.</source>
        <translation>Haies et cours d'eau dans l'emprise d'un projet : mètres et unités linéaires indicatives, évités, réduits et restants. Jamais additionnés aux unités de surface. Un pré-diagnostic, pas une méthode réglementaire.</translation>
    </message>
    <message>
        <source>Hedges are an estimate from other departments and are not in the total.</source>
        <translation>Les haies sont une estimation venue d'autres départements et ne sont pas dans le total.</translation>
    </message>
    <message>
        <source>Highest known note {note} of 16: {hazard} on {stake}; {strong} strong crossings. {unknown} crossings have an unknown level: the note may be higher. Hazards not given: {missing}. Levels are proposals to validate.</source>
        <translation>Note la plus forte connue : {note} sur 16, {hazard} sur {stake} ; {strong} croisement{strong:|s} fort{strong:|s}. {unknown} croisement{unknown:|s} {unknown:a|ont} un niveau inconnu : la note peut être plus forte. Aléas non fournis : {missing}. Les niveaux sont des propositions à valider.</translation>
    </message>
    <message>
        <source>Highest note of this hazard, 0-16</source>
        <translation>Note la plus haute de cet aléa, 0-16</translation>
    </message>
    <message>
        <source>Highest note {note} of 16: {hazard} on {stake}; {strong} strong crossings. Hazards not given: {missing}. Levels are proposals to validate.</source>
        <translation>Note la plus haute {note} sur 16 : {hazard} sur {stake} ; {strong} croisement{strong:|s} fort{strong:|s}. Aléas non fournis : {missing}. Les niveaux sont des propositions à valider.</translation>
    </message>
    <message>
        <source>Highest note, 0-16</source>
        <translation>Note la plus haute, 0-16</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>Households and inhabitants</source>
        <translation>Ménages et habitants</translation>
    </message>
    <message>
        <source>Households gained by hectare taken for housing</source>
        <translation>Ménages supplémentaires par hectare consommé pour l'habitat</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Habitat</translation>
    </message>
    <message>
        <source>How a land cover counts such a place</source>
        <translation>Comment une occupation du sol compte un tel lieu</translation>
    </message>
    <message>
        <source>How land files count such a place</source>
        <translation>Comment les fichiers fonciers comptent un tel lieu</translation>
    </message>
    <message>
        <source>How many communes to choose.</source>
        <translation>Combien de communes choisir.</translation>
    </message>
    <message>
        <source>How many dearer sets are shown.</source>
        <translation>Combien d'ensembles plus chers sont montrés.</translation>
    </message>
    <message>
        <source>How the result was obtained</source>
        <translation>Comment le résultat a été obtenu</translation>
    </message>
    <message>
        <source>INDICATORS: {faults} cannot be used; write field=weight;field=weight with the fields {present}.</source>
        <translation>INDICATORS : {faults} ne peut être utilisé ; écrire champ=poids;champ=poids avec les champs {present}.</translation>
    </message>
    <message>
        <source>INPUT: no area in {names}.</source>
        <translation>INPUT : aucune surface dans {names}.</translation>
    </message>
    <message>
        <source>INPUT: sites given twice: {ids}. Keep one of each.</source>
        <translation>INPUT : sites en double : {ids}. N'en gardez qu'un de chaque.</translation>
    </message>
    <message>
        <source>INSEE code, unique. Found by its name when left empty: insee, INSEE_COM, code_insee, codgeo, idcom.</source>
        <translation>Code INSEE, unique. Trouvé par son nom si laissé vide : insee, INSEE_COM, code_insee, codgeo, idcom.</translation>
    </message>
    <message>
        <source>Identifier of the site</source>
        <translation>Identifiant du site</translation>
    </message>
    <message>
        <source>Identifiers, split by semicolons. Empty: eligible ones.</source>
        <translation>Identifiants, séparés par des points-virgules. Vide : les éligibles.</translation>
    </message>
    <message>
        <source>Impacted place</source>
        <translation>Lieu impacté</translation>
    </message>
    <message>
        <source>Impermeable at the start (ha)</source>
        <translation>Imperméable au début (ha)</translation>
    </message>
    <message>
        <source>Impermeable covers at date 1, without thresholds</source>
        <translation>Couverts imperméables à la date 1, hors seuils</translation>
    </message>
    <message>
        <source>Impermeable covers at date 2, without thresholds</source>
        <translation>Couverts imperméables à la date 2, hors seuils</translation>
    </message>
    <message>
        <source>Impermeable soils, end minus start</source>
        <translation>Sols imperméables, fin moins début</translation>
    </message>
    <message>
        <source>Imposed choices</source>
        <translation>Choix imposés</translation>
    </message>
    <message>
        <source>In INPUT2, or in INPUT when it holds both dates.</source>
        <translation>Dans INPUT2, ou dans INPUT s'il porte les deux dates.</translation>
    </message>
    <message>
        <source>In a preferential renaturation zone.</source>
        <translation>Dans une zone de renaturation préférentielle.</translation>
    </message>
    <message>
        <source>In no zone given</source>
        <translation>Hors des zones données</translation>
    </message>
    <message>
        <source>In the flows, thin strips (borders drawn anew): {taken} ha artificialised, {given} ha given back.</source>
        <translation>Dans les flux, bandes minces (limites redessinées) : {taken} ha artificialisés, {given} ha rendus.</translation>
    </message>
    <message>
        <source>In the footprint (m)</source>
        <translation>Dans l'emprise (m)</translation>
    </message>
    <message>
        <source>In the land files</source>
        <translation>Dans les fichiers fonciers</translation>
    </message>
    <message>
        <source>Incomplete: {area} ha have no carbon value and {count} communes are not wholly covered. The sums bear on the rest.</source>
        <translation>Incomplet : {area} ha n'ont pas de valeur de carbone et {count} commune{count:|s} ne {count:est|sont} pas entièrement couverte{count:|s}. Les sommes portent sur le reste.</translation>
    </message>
    <message>
        <source>Incomplete: {area} ha have no carbon value. The sums bear on the rest.</source>
        <translation>Incomplet : {area} ha n'ont pas de valeur de carbone. Les sommes portent sur le reste.</translation>
    </message>
    <message>
        <source>Incomplete: {empty} communes have no land cover and {partial} are covered in part; {share} of the territory has land cover. Sums bear on what is covered; they are no balance of the territory.</source>
        <translation>Incomplet : {empty} commune{empty:|s} {empty:n'a|n'ont} pas d'occupation du sol et {partial} {partial:est couverte|sont couvertes} en partie ; {share} du territoire a une occupation du sol. Les sommes portent sur ce qui est couvert ; elles ne sont pas un bilan du territoire.</translation>
    </message>
    <message>
        <source>Incomplete: {name} has land cover on {covered} % only. On that part, between {first} and {second}, {taken} ha artificialised and {given} ha given back (net {net} ha); no rate can be given for the commune.</source>
        <translation>Incomplet : {name} n'a d'occupation du sol que sur {covered} % de sa surface. Sur cette partie, entre {first} et {second}, {taken} ha artificialisés et {given} ha rendus (solde {net} ha) ; aucun taux ne peut être donné pour la commune.</translation>
    </message>
    <message>
        <source>Incomplete: {partial} communes have land cover on a part only, {empty} have none.</source>
        <translation>Incomplet : {partial} commune{partial:|s} {partial:n'a|n'ont} d'occupation du sol que sur une partie, {empty} n'en {empty:a|ont} pas.</translation>
    </message>
    <message>
        <source>Indicative ecological units (UE) are not the units of an approval (UCRR): no conversion exists.</source>
        <translation>Les unités écologiques indicatives (UE) ne sont pas les unités d'un agrément (UCRR) : aucune conversion n'existe.</translation>
    </message>
    <message>
        <source>Indicative ecological units: an order of magnitude for comparing, not a regulatory method. They replace neither the expertise of an ecologist nor the examination of the file.</source>
        <translation>Unités écologiques indicatives : un ordre de grandeur pour comparer, pas une méthode réglementaire. Elles ne remplacent ni l'expertise d'un écologue ni l'instruction du dossier.</translation>
    </message>
    <message>
        <source>Indicative ecological units; empty without value</source>
        <translation>Unités écologiques indicatives ; vide sans valeur</translation>
    </message>
    <message>
        <source>Indicative linear units (UL): an order of magnitude for comparing lines, not a regulatory method. They are never added to the units of areas, and metres are told beside them.</source>
        <translation>Unités linéaires indicatives (UL) : un ordre de grandeur pour comparer des lignes, pas une méthode réglementaire. Elles ne sont jamais additionnées aux unités de surface, et les mètres sont dits à côté.</translation>
    </message>
    <message>
        <source>Indicative linear units; empty without a known kind</source>
        <translation>Unités linéaires indicatives ; vides sans type connu</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Indirect belt (m)</source>
        <translation>Ceinture indirecte (m)</translation>
    </message>
    <message>
        <source>Indirect loss (%)</source>
        <translation>Perte indirecte (%)</translation>
    </message>
    <message>
        <source>Indirect share of the belt, inside the former</source>
        <translation>Part indirecte de la ceinture, comprise dans la précédente</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Inhabitants and households at two censuses, where the table of consumption lacks them.</source>
        <translation>Les habitants et les ménages à deux recensements, là où la table de consommation ne les a pas.</translation>
    </message>
    <message>
        <source>Inhabitants gained by hectare taken</source>
        <translation>Habitants supplémentaires par hectare consommé</translation>
    </message>
    <message>
        <source>Intercommunality (EPCI)</source>
        <translation>Intercommunalité (EPCI)</translation>
    </message>
    <message>
        <source>It is no application: surveys and a method that the State accepts are missing.</source>
        <translation>Ce n'est pas un dossier de demande : il y manque des inventaires et une méthode que l'État accepte.</translation>
    </message>
    <message>
        <source>It speaks of the covered part alone: {known} communes of {count} are wholly covered.</source>
        <translation>Cela ne vaut que pour la partie couverte : communes entièrement couvertes, {known} sur {count}.</translation>
    </message>
    <message>
        <source>Key of the habitat obtained</source>
        <translation>Clé de l'habitat obtenu</translation>
    </message>
    <message>
        <source>Key of the need</source>
        <translation>Clé du besoin</translation>
    </message>
    <message>
        <source>Key of the need: family, class, and code for strong values</source>
        <translation>Clé du besoin : famille, classe, et code pour les fortes valeurs</translation>
    </message>
    <message>
        <source>Kind of all lines</source>
        <translation>Type de toutes les lignes</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Type de ligne</translation>
    </message>
    <message>
        <source>Kind of line (erc_lineaires); empty when it is not known</source>
        <translation>Type de ligne (erc_lineaires) ; vide quand il n'est pas connu</translation>
    </message>
    <message>
        <source>Kind of the place (table zan_ecarts): photovoltaique, carriere, route...</source>
        <translation>Genre du lieu (table zan_ecarts) : photovoltaique, carriere, route...</translation>
    </message>
    <message>
        <source>LEVEL {level}: no field of the communes tells it. Give {field}.</source>
        <translation>LEVEL {level} : aucun champ des communes ne le dit. Donnez {field}.</translation>
    </message>
    <message>
        <source>Land artificialised and given back.</source>
        <translation>Surfaces artificialisées et rendues.</translation>
    </message>
    <message>
        <source>Land budget</source>
        <translation>Compteur foncier</translation>
    </message>
    <message>
        <source>Land budget 2021-2031</source>
        <translation>Compteur foncier 2021-2031</translation>
    </message>
    <message>
        <source>Land budget by commune</source>
        <translation>Budget foncier par commune</translation>
    </message>
    <message>
        <source>Land consumption</source>
        <translation>Consommation foncière</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Occupation du sol</translation>
    </message>
    <message>
        <source>Land cover kept around the communes.</source>
        <translation>Occupation du sol gardée autour des communes.</translation>
    </message>
    <message>
        <source>Land cover of the footprint with units and status.</source>
        <translation>Occupation du sol de l'emprise avec unités et statut.</translation>
    </message>
    <message>
        <source>Land cover of the sites</source>
        <translation>Occupation du sol des sites</translation>
    </message>
    <message>
        <source>Land cover, date 1</source>
        <translation>Occupation du sol, date 1</translation>
    </message>
    <message>
        <source>Land cover, date 2</source>
        <translation>Occupation du sol, date 2</translation>
    </message>
    <message>
        <source>Land files</source>
        <translation>Fichiers fonciers</translation>
    </message>
    <message>
        <source>Land files (Cerema): what the tax declarations say of parcels, each year. They count land that leaves farming, forest or nature for a declared use, when it is declared. Land without a parcel, such as public roads, and exempt farm buildings are seen in part; quarries are taken out; ground solar plants are counted.</source>
        <translation>Fichiers fonciers (Cerema) : ce que les déclarations fiscales disent des parcelles, chaque année. Ils comptent le sol qui quitte l'agriculture, la forêt ou la nature pour un usage déclaré, à la date de la déclaration. Le sol sans parcelle, comme les routes publiques, et les bâtiments agricoles exonérés sont vus en partie ; les carrières sont retirées ; les centrales solaires au sol sont comptées.</translation>
    </message>
    <message>
        <source>Land it takes: before and after are compared.</source>
        <translation>Terrain qu'il prend : l'avant et l'après sont comparés.</translation>
    </message>
    <message>
        <source>Land ownership</source>
        <translation>Foncier</translation>
    </message>
    <message>
        <source>Land ownership of the best sites, and a cost.</source>
        <translation>Le foncier des meilleurs sites, et un coût.</translation>
    </message>
    <message>
        <source>Land rights for 30 years at least.</source>
        <translation>Les droits sur le terrain pour 30 ans au moins.</translation>
    </message>
    <message>
        <source>Land taken (ha)</source>
        <translation>Consommation (ha)</translation>
    </message>
    <message>
        <source>Land taken at the horizon at this pace</source>
        <translation>Consommation à l'horizon à ce rythme</translation>
    </message>
    <message>
        <source>Land taken by civil year. Source: Cerema, land files.</source>
        <translation>Consommation par année civile. Source : Cerema, fichiers fonciers.</translation>
    </message>
    <message>
        <source>Land taken by the communes of the territory, {period}.</source>
        <translation>Consommation des communes du territoire, {period}.</translation>
    </message>
    <message>
        <source>Land taken each year</source>
        <translation>Consommation de chaque année</translation>
    </message>
    <message>
        <source>Land taken each year since {start}, ha.</source>
        <translation>Consommation de chaque année depuis {start}, en hectares.</translation>
    </message>
    <message>
        <source>Land taken for business</source>
        <translation>Consommé pour l'activité</translation>
    </message>
    <message>
        <source>Land taken for housing</source>
        <translation>Consommé pour l'habitat</translation>
    </message>
    <message>
        <source>Land taken for mixed uses</source>
        <translation>Consommé pour le mixte</translation>
    </message>
    <message>
        <source>Land taken for railways</source>
        <translation>Consommé pour le ferroviaire</translation>
    </message>
    <message>
        <source>Land taken for roads</source>
        <translation>Consommé pour les routes</translation>
    </message>
    <message>
        <source>Land taken in {period} here and elsewhere.</source>
        <translation>Consommation de {period}, ici et ailleurs.</translation>
    </message>
    <message>
        <source>Land taken in {start}-{end}, the reference</source>
        <translation>Consommation {start}-{end}, la référence</translation>
    </message>
    <message>
        <source>Land taken or artificialised, ha a year; the land files over the years of the first land cover where they have them ({spans}).</source>
        <translation>Hectares consommés ou artificialisés par an ; les fichiers fonciers sur les années de la première occupation du sol quand ils les ont ({spans}).</translation>
    </message>
    <message>
        <source>Land taken over the area</source>
        <translation>Consommation rapportée à la surface</translation>
    </message>
    <message>
        <source>Land taken over the period; empty when a year is missing</source>
        <translation>Consommation de la période ; vide quand une année manque</translation>
    </message>
    <message>
        <source>Land taken over the reference period</source>
        <translation>Consommation sur la période de référence</translation>
    </message>
    <message>
        <source>Land taken per year</source>
        <translation>Consommation par an</translation>
    </message>
    <message>
        <source>Land taken since the reference period</source>
        <translation>Consommation depuis la période de référence</translation>
    </message>
    <message>
        <source>Land taken since the reference period, as far as it counts</source>
        <translation>Consommation depuis la période de référence, pour ce qui compte</translation>
    </message>
    <message>
        <source>Land taken since the reference period, everything included</source>
        <translation>Consommation depuis la période de référence, tout compris</translation>
    </message>
    <message>
        <source>Land taken that the law counts elsewhere or not at all: fields insee, type (pene, regional, mutualise, photovoltaique, renaturation), surf_ha (else the area of the shapes), annee.</source>
        <translation>Consommation que le droit compte ailleurs ou pas du tout : champs insee, type (pene, regional, mutualise, photovoltaique, renaturation), surf_ha (sinon la surface des formes), annee.</translation>
    </message>
    <message>
        <source>Land taken, use unknown</source>
        <translation>Consommé, usage inconnu</translation>
    </message>
    <message>
        <source>Land taken: the yearly flows of the land files over the civil years of the report.</source>
        <translation>Consommation : les flux annuels des fichiers fonciers sur les années civiles du rapport.</translation>
    </message>
    <message>
        <source>Land that changed status.</source>
        <translation>Terrains qui ont changé de statut.</translation>
    </message>
    <message>
        <source>Land that may be taken</source>
        <translation>Surface qui peut être consommée</translation>
    </message>
    <message>
        <source>Land whose status both layers know</source>
        <translation>Surface dont les deux couches connaissent le statut</translation>
    </message>
    <message>
        <source>Land without a known status.</source>
        <translation>Terrains sans statut connu.</translation>
    </message>
    <message>
        <source>Landscape fragmentation</source>
        <translation>Fragmentation des milieux</translation>
    </message>
    <message>
        <source>Largest distance (m)</source>
        <translation>Distance maximale (m)</translation>
    </message>
    <message>
        <source>Largest possible distance to the optimum</source>
        <translation>Écart maximal possible à l'optimum</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Last year in the table</source>
        <translation>Dernière année de la table</translation>
    </message>
    <message>
        <source>Last year of the budget.</source>
        <translation>Dernière année du budget.</translation>
    </message>
    <message>
        <source>Last year of the reference</source>
        <translation>Dernière année de référence</translation>
    </message>
    <message>
        <source>Law at the date</source>
        <translation>Droit au</translation>
    </message>
    <message>
        <source>Law in force on {day} (table zan_droit).</source>
        <translation>Droit en vigueur le {day} (table zan_droit).</translation>
    </message>
    <message>
        <source>Layer or table with one row a commune.</source>
        <translation>Couche ou table d'une ligne par commune.</translation>
    </message>
    <message>
        <source>Layers of stakes that the piece touches</source>
        <translation>Couches d'enjeux que la pièce touche</translation>
    </message>
    <message>
        <source>Layers recognised by their name (erp, population, bati, zone_urba, rpg...) or with a field niveau.</source>
        <translation>Couches reconnues à leur nom (erp, population, bati, zone_urba, rpg...) ou avec un champ niveau.</translation>
    </message>
    <message>
        <source>Layers recognised by their name (inondation, ppri, argile, cavite, minier...) or with a field niveau.</source>
        <translation>Couches reconnues à leur nom (inondation, ppri, argile, cavite, minier...) ou avec un champ niveau.</translation>
    </message>
    <message>
        <source>Layers with TYPEZONE (PLU, PLUi) or TYPESECT (carte communale). Communes without any: RNU.</source>
        <translation>Couches avec TYPEZONE (PLU, PLUi) ou TYPESECT (carte communale). Communes sans aucune zone : RNU.</translation>
    </message>
    <message>
        <source>Least budget of a commune; empty: that of the law at the date (1 ha).</source>
        <translation>Budget minimal d'une commune ; vide : celui du droit à la date (1 ha).</translation>
    </message>
    <message>
        <source>Least completeness (%)</source>
        <translation>Complétude minimale (%)</translation>
    </message>
    <message>
        <source>Least cost: metres times resistance</source>
        <translation>Moindre coût : mètres multipliés par la résistance</translation>
    </message>
    <message>
        <source>Least-cost compensation portfolio</source>
        <translation>Portefeuille de compensation au moindre coût</translation>
    </message>
    <message>
        <source>Least-cost links</source>
        <translation>Liens de moindre coût</translation>
    </message>
    <message>
        <source>Least-cost links between neighbouring patches.</source>
        <translation>Liens de moindre coût entre taches voisines.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Left (UL)</source>
        <translation>Résiduel (UL)</translation>
    </message>
    <message>
        <source>Left (ha)</source>
        <translation>Reste (ha)</translation>
    </message>
    <message>
        <source>Left (m)</source>
        <translation>Résiduel (m)</translation>
    </message>
    <message>
        <source>Left empty, both dates are read in fields of INPUT.</source>
        <translation>Laissé vide, les deux dates sont lues dans les champs de INPUT.</translation>
    </message>
    <message>
        <source>Left out: no flows of a land cover were given.</source>
        <translation>Non rempli : aucun flux d'occupation du sol n'a été donné.</translation>
    </message>
    <message>
        <source>Left out: no layer of zones was given.</source>
        <translation>Non rempli : aucune couche de zones n'a été donnée.</translation>
    </message>
    <message>
        <source>Left out: no zone of a planning document lies in the territory (RNU).</source>
        <translation>Sans objet : aucune zone d'un document d'urbanisme dans le territoire (RNU).</translation>
    </message>
    <message>
        <source>Left out: the table of consumption has no inhabitants and households at two censuses here.</source>
        <translation>Non rempli : la table de consommation n'a pas ici les habitants et les ménages à deux recensements.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Longueur (m)</translation>
    </message>
    <message>
        <source>Length avoided</source>
        <translation>Longueur évitée</translation>
    </message>
    <message>
        <source>Length inside the footprint</source>
        <translation>Longueur dans l'emprise</translation>
    </message>
    <message>
        <source>Length left to be compensated</source>
        <translation>Longueur restant à compenser</translation>
    </message>
    <message>
        <source>Length of hedges</source>
        <translation>Linéaire de haies</translation>
    </message>
    <message>
        <source>Length of the way</source>
        <translation>Longueur du chemin</translation>
    </message>
    <message>
        <source>Length of unknown kind, in no unit</source>
        <translation>Longueur de type inconnu, dans aucune unité</translation>
    </message>
    <message>
        <source>Length reduced</source>
        <translation>Longueur réduite</translation>
    </message>
    <message>
        <source>Level, 0-4; empty when it is unknown</source>
        <translation>Niveau, 0-4 ; vide quand il est inconnu</translation>
    </message>
    <message>
        <source>Linear habitats of a project</source>
        <translation>Milieux linéaires d'un projet</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines are cut by the footprint, then by avoided, then reduced parts, then by strong, then medium stakes.</source>
        <translation>Les lignes sont découpées par l'emprise, puis par les parties évitées, puis réduites, puis par les enjeux forts, puis moyens.</translation>
    </message>
    <message>
        <source>Lines of one ground are choices: they are not added.</source>
        <translation>Les lignes d'un même terrain sont des choix : elles ne s'additionnent pas.</translation>
    </message>
    <message>
        <source>Lines of the footprint with units and status.</source>
        <translation>Lignes de l'emprise avec unités et statut.</translation>
    </message>
    <message>
        <source>Lines that the project plants or opens again, to be set against what is left.</source>
        <translation>Les lignes que le projet plante ou rouvre, à mettre en face de ce qui reste.</translation>
    </message>
    <message>
        <source>Lines; their carbon is an estimate kept apart.</source>
        <translation>Lignes ; leur carbone est une estimation tenue à part.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links habitat patches by ways of least cost and measures how connected the whole is: what each patch and link brings, what a project takes away, what a site adds. Resistances are proposals for an ecologist to settle.</source>
        <translation>Relie des taches d'habitat par des chemins de moindre coût et mesure la connectivité de l'ensemble : ce qu'apporte chaque tache et chaque lien, ce qu'un projet retire, ce qu'un site ajoute. Les résistances sont des propositions à régler par un écologue.</translation>
    </message>
    <message>
        <source>Links of the patch</source>
        <translation>Liens de la tache</translation>
    </message>
    <message>
        <source>Links that bring most</source>
        <translation>Liens qui apportent le plus</translation>
    </message>
    <message>
        <source>Litter</source>
        <translation>Litière</translation>
    </message>
    <message>
        <source>Living biomass</source>
        <translation>Biomasse vivante</translation>
    </message>
    <message>
        <source>Local report on artificialisation</source>
        <translation>Rapport local d'artificialisation</translation>
    </message>
    <message>
        <source>Local report on the artificialisation of soils</source>
        <translation>Rapport local sur l'artificialisation des sols</translation>
    </message>
    <message>
        <source>Local reports on artificialisation</source>
        <translation>Rapports locaux d'artificialisation</translation>
    </message>
    <message>
        <source>Long-term levels, not yearly emissions: soils lose their carbon at once, and gain it over decades.</source>
        <translation>Niveaux de long terme, pas des émissions annuelles : les sols perdent leur carbone d'un coup et le gagnent en décennies.</translation>
    </message>
    <message>
        <source>Looking for the cheapest set</source>
        <translation>Recherche de l'ensemble le moins cher</translation>
    </message>
    <message>
        <source>Made impermeable (ha)</source>
        <translation>Rendu imperméable (ha)</translation>
    </message>
    <message>
        <source>Margin (%)</source>
        <translation>Marge (%)</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Mean width: twice the area over the outline</source>
        <translation>Largeur moyenne : deux fois la surface sur le contour</translation>
    </message>
    <message>
        <source>Measure (THEMA)</source>
        <translation>Mesure (THEMA)</translation>
    </message>
    <message>
        <source>Measure aimed at: THEMA {code}.</source>
        <translation>Mesure visée : THEMA {code}.</translation>
    </message>
    <message>
        <source>Medium stakes</source>
        <translation>Enjeux moyens</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Metres and units by group.</source>
        <translation>Mètres et unités par groupe.</translation>
    </message>
    <message>
        <source>Metres times resistance at which a way is taken 1 time in 20.</source>
        <translation>Mètres multipliés par la résistance auxquels un chemin est pris 1 fois sur 20.</translation>
    </message>
    <message>
        <source>Mixed uses</source>
        <translation>Usages mixtes</translation>
    </message>
    <message>
        <source>Most cost</source>
        <translation>Coût maximal</translation>
    </message>
    <message>
        <source>Most sites</source>
        <translation>Nombre maximal de sites</translation>
    </message>
    <message>
        <source>Multiplies the area; 1 when left empty.</source>
        <translation>Multiplie la surface ; 1 si le champ est laissé vide.</translation>
    </message>
    <message>
        <source>NAF area and flows.</source>
        <translation>Surface NAF et flux.</translation>
    </message>
    <message>
        <source>NAF or Non-NAF</source>
        <translation>NAF ou Non-NAF</translation>
    </message>
    <message>
        <source>NAF that became urban</source>
        <translation>NAF devenus urbains</translation>
    </message>
    <message>
        <source>NEEDS asks for no unit: there is nothing to compensate.</source>
        <translation>NEEDS ne demande aucune unité : il n'y a rien à compenser.</translation>
    </message>
    <message>
        <source>NEEDS holds several variants: filter one of them.</source>
        <translation>NEEDS contient plusieurs variantes : en filtrer une.</translation>
    </message>
    <message>
        <source>NEEDS: no value for the codes {codes}. Add them to the table of values.</source>
        <translation>NEEDS : pas de valeur pour les codes {codes}. Ajoutez-les à la table des valeurs.</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nom de la classe</translation>
    </message>
    <message>
        <source>Name of the commune</source>
        <translation>Nom de la commune</translation>
    </message>
    <message>
        <source>Name of the territory</source>
        <translation>Nom du territoire</translation>
    </message>
    <message>
        <source>Name or code of the SCoT; needed for its reports.</source>
        <translation>Nom ou code du SCoT ; nécessaire à ses rapports.</translation>
    </message>
    <message>
        <source>Name shown in sentences. Found by its name when left empty: nom, NOM_COM, nom_officiel, idcomtxt.</source>
        <translation>Nom employé dans les phrases. Trouvé par son nom si laissé vide : nom, NOM_COM, nom_officiel, idcomtxt.</translation>
    </message>
    <message>
        <source>Natural cover around the sites</source>
        <translation>Couvert naturel autour des sites</translation>
    </message>
    <message>
        <source>Natural patches</source>
        <translation>Taches naturelles</translation>
    </message>
    <message>
        <source>Natural site of compensation, restoration and renaturation</source>
        <translation>Site naturel de compensation, de restauration et de renaturation</translation>
    </message>
    <message>
        <source>Natural, farm and forest land</source>
        <translation>Espaces naturels, agricoles et forestiers</translation>
    </message>
    <message>
        <source>Natural, farm and forest land against four urban classes for every year of an OCS2D layer, by the regional matrix; farm buildings are urban only beside the urban envelope. Never mixed with the artificialisation of the decree.</source>
        <translation>Espaces naturels, agricoles et forestiers face à quatre classes urbaines pour chaque année d'une couche OCS2D, par la matrice régionale ; le bâti agricole n'est urbain qu'au contact de l'enveloppe urbaine. Jamais mêlé à l'artificialisation du décret.</translation>
    </message>
    <message>
        <source>Natural, farm and forest land, only to fill the synthesis for the comparison of variants.</source>
        <translation>Espaces naturels, agricoles et forestiers, pour la seule synthèse servant à comparer les variantes.</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Need served best: {need}; tier of proximity {tier}, {distance} from the project.</source>
        <translation>Besoin le mieux servi : {need} ; palier de proximité {tier}, à {distance} du projet.</translation>
    </message>
    <message>
        <source>Need this site serves best</source>
        <translation>Besoin que ce site sert le mieux</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Needs are not all met. What blocks: {rule}.</source>
        <translation>Les besoins ne sont pas tous couverts. Ce qui bloque : {rule}.</translation>
    </message>
    <message>
        <source>Needs by habitat</source>
        <translation>Besoins par habitat</translation>
    </message>
    <message>
        <source>Needs cannot be met: {units} UE are missing for {need}. What blocks: {rule}.</source>
        <translation>Les besoins ne peuvent être couverts : il manque {units} UE pour {need}. Ce qui bloque : {rule}.</translation>
    </message>
    <message>
        <source>Net (ha)</source>
        <translation>Net (ha)</translation>
    </message>
    <message>
        <source>Net balance by commune</source>
        <translation>Solde net par commune</translation>
    </message>
    <message>
        <source>Net balance per year</source>
        <translation>Solde net par an</translation>
    </message>
    <message>
        <source>Net balance, first land cover</source>
        <translation>Solde net, première occupation du sol</translation>
    </message>
    <message>
        <source>Net balance, types of land and sealed soils: the results of zanbalance, without another computation.</source>
        <translation>Solde net, types d'espaces et sols imperméables : les résultats de zanbalance, sans autre calcul.</translation>
    </message>
    <message>
        <source>Net gain (UE)</source>
        <translation>Gain net (UE)</translation>
    </message>
    <message>
        <source>Net gain = proximity x (units after, less time and difficulty, minus units before). A loss is refused.</source>
        <translation>Gain net = proximité x (unités après, diminuées du temps et de la difficulté, moins unités avant). Une perte est refusée.</translation>
    </message>
    <message>
        <source>Net gain asked (%)</source>
        <translation>Gain net demandé (%)</translation>
    </message>
    <message>
        <source>Net gain for the need shown</source>
        <translation>Gain net pour le besoin affiché</translation>
    </message>
    <message>
        <source>Net gain for the need shown; not the units of an approval</source>
        <translation>Gain net pour le besoin montré ; pas les unités d'un agrément</translation>
    </message>
    <message>
        <source>Net gain of the option</source>
        <translation>Gain net de l'option</translation>
    </message>
    <message>
        <source>Net gain per ha of site</source>
        <translation>Gain net par hectare de site</translation>
    </message>
    <message>
        <source>Never counted as zero: these areas have no units and are missing from every sum.</source>
        <translation>Jamais comptées pour zéro : ces surfaces n'ont pas d'unités et manquent dans toutes les sommes.</translation>
    </message>
    <message>
        <source>Next best sets</source>
        <translation>Ensembles suivants</translation>
    </message>
    <message>
        <source>No area is asked for {needs}: ha_requis is empty.</source>
        <translation>Aucune surface n'est demandée pour {needs} : ha_requis est vide.</translation>
    </message>
    <message>
        <source>No balance can be told for {dates}: no commune is known at both dates.</source>
        <translation>Aucun solde ne peut être donné pour {dates} : aucune commune n'est connue aux deux dates.</translation>
    </message>
    <message>
        <source>No barrier given: patches are only cut by their own limits.</source>
        <translation>Aucune barrière fournie : les taches ne sont coupées que par leurs propres limites.</translation>
    </message>
    <message>
        <source>No carbon can be told: no land has a value.</source>
        <translation>Aucun stock ne peut être donné : aucune surface n'a de valeur.</translation>
    </message>
    <message>
        <source>No carbon value for {area} ha ({codes}).</source>
        <translation>Pas de valeur de carbone pour {area} ha ({codes}).</translation>
    </message>
    <message>
        <source>No carbon value here: the land cover is absent or has no density.</source>
        <translation>Pas de valeur de carbone ici : l'occupation du sol est absente ou sans densité.</translation>
    </message>
    <message>
        <source>No change can be told: no commune is known at two dates.</source>
        <translation>Aucune évolution ne peut être donnée : aucune commune n'est connue à deux dates.</translation>
    </message>
    <message>
        <source>No commune has all the years that a budget needs.</source>
        <translation>Aucune commune n'a toutes les années dont une enveloppe a besoin.</translation>
    </message>
    <message>
        <source>No cost is known: the area of the sites, in m2, is minimised instead.</source>
        <translation>Aucun coût n'est connu : la surface des sites, en m2, est minimisée à la place.</translation>
    </message>
    <message>
        <source>No crossing of a hazard given with a stake. Hazards not given: {missing}.</source>
        <translation>Aucun croisement d'un aléa fourni avec un enjeu. Aléas non fournis : {missing}.</translation>
    </message>
    <message>
        <source>No functional unit: proximity tiers come from the distance alone and are estimates.</source>
        <translation>Pas d'unité fonctionnelle : les paliers de proximité viennent de la seule distance et sont estimés.</translation>
    </message>
    <message>
        <source>No guarantee is in force on {day} by the table of rules.</source>
        <translation>Aucune garantie n'est en vigueur le {day} selon la table des règles.</translation>
    </message>
    <message>
        <source>No land changed status.</source>
        <translation>Aucun terrain n'a changé de statut.</translation>
    </message>
    <message>
        <source>No layer of zones was given: the sums by zone are left out.</source>
        <translation>Aucune couche de zones n'a été donnée : les sommes par zone ne sont pas faites.</translation>
    </message>
    <message>
        <source>No line lies in the footprint.</source>
        <translation>Aucune ligne dans l'emprise.</translation>
    </message>
    <message>
        <source>No line lies in the footprint: metres and units are 0.</source>
        <translation>Aucune ligne dans l'emprise : mètres et unités valent 0.</translation>
    </message>
    <message>
        <source>No natural patch in this unit.</source>
        <translation>Aucune tache naturelle dans cette unité.</translation>
    </message>
    <message>
        <source>No need: nothing of value is left in the residual part.</source>
        <translation>Aucun besoin : rien de valeur ne reste dans la partie résiduelle.</translation>
    </message>
    <message>
        <source>No pedoclimatic zone for {communes}: give ZONE.</source>
        <translation>Pas de zone pédoclimatique pour {communes} : renseigner ZONE.</translation>
    </message>
    <message>
        <source>No place large enough where the sources part could be drawn.</source>
        <translation>Aucun lieu assez grand où les sources divergent n'a pu être dessiné.</translation>
    </message>
    <message>
        <source>No planning document covers the territory in the layers that were given: it is taken as ruled by the national rules of urbanism (RNU). Article L. 2231-1 then asks no report of it; the sums by zone are left out.</source>
        <translation>Aucun document d'urbanisme ne couvre le territoire dans les couches données : il est tenu pour soumis au règlement national d'urbanisme (RNU). L'article L. 2231-1 ne lui demande alors pas de rapport ; les sommes par zone sont sans objet.</translation>
    </message>
    <message>
        <source>No probable wetland given: wetlands are enhanced where they are, never created.</source>
        <translation>Pas de zone humide probable fournie : les zones humides sont améliorées en place, jamais créées.</translation>
    </message>
    <message>
        <source>No rule lets a commune hand its guarantee over at this date: HANDED_FIELD changes nothing.</source>
        <translation>Aucune règle ne permet à une commune de remettre sa garantie à cette date : HANDED_FIELD ne change rien.</translation>
    </message>
    <message>
        <source>No site can be chosen: none is eligible.</source>
        <translation>Aucun site ne peut être retenu : aucun n'est éligible.</translation>
    </message>
    <message>
        <source>No site can serve these needs: {needs}.</source>
        <translation>Aucun site ne peut servir ces besoins : {needs}.</translation>
    </message>
    <message>
        <source>No site is chosen: {status}.</source>
        <translation>Aucun site n'est retenu : {status}.</translation>
    </message>
    <message>
        <source>No site is eligible with a score: see the reasons below.</source>
        <translation>Aucun site n'est éligible avec un score : voir les motifs ci-dessous.</translation>
    </message>
    <message>
        <source>No survey was made: habitats come from a land cover, species are not known.</source>
        <translation>Aucun relevé n'a été fait : les habitats viennent d'une occupation du sol, les espèces ne sont pas connues.</translation>
    </message>
    <message>
        <source>No target for {names}: TARGET_PCT is used.</source>
        <translation>Pas d'objectif pour {names} : TARGET_PCT est utilisé.</translation>
    </message>
    <message>
        <source>No threshold is applied here: the layer does not show what surrounds a patch.</source>
        <translation>Aucun seuil n'est appliqué ici : la couche ne montre pas ce qui entoure une tache.</translation>
    </message>
    <message>
        <source>No variant is dominated: their order depends on the weights.</source>
        <translation>Aucune variante n'est dominée : leur ordre dépend des poids.</translation>
    </message>
    <message>
        <source>No variant takes connectivity away.</source>
        <translation>Aucune variante n'ôte de connectivité.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nomenclature annexed to article R. 101-1 of the code de l'urbanisme.</source>
        <translation>Nomenclature annexée à l'article R. 101-1 du code de l'urbanisme.</translation>
    </message>
    <message>
        <source>None can be ranked.</source>
        <translation>Aucun ne peut être classé.</translation>
    </message>
    <message>
        <source>None of them has exceeded its budget.</source>
        <translation>Aucun n'a dépassé son budget.</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Nord</translation>
    </message>
    <message>
        <source>Not chosen: score {score}, rank {rank}; the pilot most like it is {medoid}.</source>
        <translation>Non retenue : score {score}, rang {rank} ; la commune pilote qui lui ressemble le plus est {medoid}.</translation>
    </message>
    <message>
        <source>Not comparable between the dates, in the communes with data: {area} ha.</source>
        <translation>Non comparable entre les dates, dans les communes renseignées : {area} ha.</translation>
    </message>
    <message>
        <source>Not counted (projects set apart, deductions)</source>
        <translation>Non compté (projets à part, déductions)</translation>
    </message>
    <message>
        <source>Not eligible: indicators missing ({missing}).</source>
        <translation>Non éligible : indicateurs manquants ({missing}).</translation>
    </message>
    <message>
        <source>Not filled: a year is missing in the table of consumption.</source>
        <translation>Non rempli : une année manque dans la table de consommation.</translation>
    </message>
    <message>
        <source>Not filled: no balance of land cover was given, or it has no data here. Article 194 of law 2021-1104 measures the path in net artificialisation from 2031; until then consumption rules.</source>
        <translation>Non rempli : aucun bilan d'occupation du sol n'a été donné, ou il est sans donnée ici. L'article 194 de la loi 2021-1104 mesure la trajectoire en artificialisation nette à partir de 2031 ; d'ici là, la consommation fait foi.</translation>
    </message>
    <message>
        <source>Not filled: no land cover with impermeable covers was given.</source>
        <translation>Non rempli : aucune occupation du sol qui dise les sols imperméables n'a été donnée.</translation>
    </message>
    <message>
        <source>Nothing is missing here: the next step is the land cover of the next date.</source>
        <translation>Rien ne manque ici : l'étape suivante est l'occupation du sol de la prochaine date.</translation>
    </message>
    <message>
        <source>Number and area of the crossings by levels.</source>
        <translation>Nombre et surface des croisements par niveaux.</translation>
    </message>
    <message>
        <source>Number of communes</source>
        <translation>Nombre de communes</translation>
    </message>
    <message>
        <source>Number of crossings</source>
        <translation>Nombre de croisements</translation>
    </message>
    <message>
        <source>Number of delegated communes of a commune nouvelle made after 2011; else from the table of mergers.</source>
        <translation>Nombre de communes déléguées d'une commune nouvelle créée après 2011 ; à défaut, selon la table des fusions.</translation>
    </message>
    <message>
        <source>Number of equal patches that would give the same mesh</source>
        <translation>Nombre de taches égales qui donneraient la même maille</translation>
    </message>
    <message>
        <source>Number of links</source>
        <translation>Nombre de liens</translation>
    </message>
    <message>
        <source>Number of natural patches</source>
        <translation>Nombre de taches naturelles</translation>
    </message>
    <message>
        <source>Number of patches</source>
        <translation>Nombre de taches</translation>
    </message>
    <message>
        <source>Number of pilots</source>
        <translation>Nombre de pilotes</translation>
    </message>
    <message>
        <source>Number of the patch</source>
        <translation>Numéro de la tache</translation>
    </message>
    <message>
        <source>Number of the piece</source>
        <translation>Numéro de la pièce</translation>
    </message>
    <message>
        <source>OCS GE (IGN): what aerial photographs show, at two dates some years apart. It counts as artificialised what the nomenclature of the code de l'urbanisme says is: buildings, sealed, stabilised or compacted ground, and grass of urban uses in patches of 2 500 m² and more. A house in a garden counts with its garden.</source>
        <translation>OCS GE (IGN) : ce que montrent les photographies aériennes, à deux dates distantes de quelques années. Elle compte comme artificialisé ce que dit la nomenclature du code de l'urbanisme : le bâti, les sols revêtus, stabilisés ou compactés, et l'herbe des usages urbains par plages de 2 500 m² et plus. Une maison y compte avec son jardin.</translation>
    </message>
    <message>
        <source>OCS GE ARTIFICIALISATION, layer artif_&lt;year&gt;_&lt;dep&gt; (field artif): compared with this run.</source>
        <translation>OCS GE ARTIFICIALISATION, couche artif_&lt;année&gt;_&lt;dép&gt; (champ artif) : comparée à ce calcul.</translation>
    </message>
    <message>
        <source>OCS GE merges arable land and meadows in CS2.2.1: no ecological value can be given to its codes. Use an OCS2D land cover, or give your own erc_habitats.csv in TABLES.</source>
        <translation>L'OCS GE confond terres arables et prairies dans CS2.2.1 : aucune valeur écologique ne peut être donnée à ses codes. Utiliser une occupation du sol OCS2D, ou fournir son propre erc_habitats.csv dans TABLES.</translation>
    </message>
    <message>
        <source>OCS GE or OCS2D polygons; it may hold both dates.</source>
        <translation>Polygones OCS GE ou OCS2D ; la couche peut porter les deux dates.</translation>
    </message>
    <message>
        <source>OCS2D</source>
        <translation>OCS2D</translation>
    </message>
    <message>
        <source>OCS2D (Hauts-de-France): what aerial photographs show too, drawn finer and with more uses. Read here through a proposed passage to the nomenclature of OCS GE.</source>
        <translation>OCS2D (Hauts-de-France) : ce que montrent aussi les photographies aériennes, avec un dessin et des usages plus fins. Elle est lue ici par une table de passage proposée vers la nomenclature de l'OCS GE.</translation>
    </message>
    <message>
        <source>OCS2D or OCS GE polygons; it may hold both dates.</source>
        <translation>Polygones OCS2D ou OCS GE ; la couche peut porter les deux dates.</translation>
    </message>
    <message>
        <source>OCS2D; OCS GE needs a table of values of your own.</source>
        <translation>OCS2D ; l'OCS GE demande une table de valeurs personnelle.</translation>
    </message>
    <message>
        <source>OPTIONS of erccandidates: the habitats each site may bring.</source>
        <translation>OPTIONS d'erccandidates : les habitats que chaque site peut apporter.</translation>
    </message>
    <message>
        <source>OUTPUT of erccandidates, or the sites chosen by ercportfolio.</source>
        <translation>OUTPUT d'erccandidates, ou les sites retenus par ercportfolio.</translation>
    </message>
    <message>
        <source>OUTPUT of zanbalance: net balance and sealed soils. Without it these chapters say why they are empty.</source>
        <translation>OUTPUT de zanbalance : solde net et sols imperméables. Sans lui, ces chapitres disent pourquoi ils sont vides.</translation>
    </message>
    <message>
        <source>OWNERSHIP_FIELD: words taken as unknown: {words}.</source>
        <translation>OWNERSHIP_FIELD : mots pris comme inconnus : {words}.</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Occupation of the densities; empty when there is none</source>
        <translation>Occupation des densités ; vide s'il n'y en a pas</translation>
    </message>
    <message>
        <source>Of the area artificialised: thin strips, noise</source>
        <translation>Dans la surface artificialisée : bandes minces, du bruit</translation>
    </message>
    <message>
        <source>Of the area given back: thin strips, noise</source>
        <translation>Dans la surface rendue : bandes minces, du bruit</translation>
    </message>
    <message>
        <source>Of which borders drawn anew (ha)</source>
        <translation>Dont limites redessinées (ha)</translation>
    </message>
    <message>
        <source>Of {initial}, {avoided} are avoided and {reduced} reduced: {left} are left to compensate.</source>
        <translation>Sur {initial}, {avoided} sont évitées et {reduced} réduites : il reste {left} à compenser.</translation>
    </message>
    <message>
        <source>Of {whole} of hedges, trees in line and watercourses in the footprint, {left} are lost.</source>
        <translation>Sur {whole} de haies, d'arbres en ligne et de cours d'eau dans l'emprise, {left} sont perdus.</translation>
    </message>
    <message>
        <source>One document a commune, an EPCI or a SCoT; several may be chosen.</source>
        <translation>Un document par commune, EPCI ou SCoT ; plusieurs choix possibles.</translation>
    </message>
    <message>
        <source>One feature per variant and THEMA code, in the national template.</source>
        <translation>Une entité par variante et code THEMA, au gabarit national.</translation>
    </message>
    <message>
        <source>One row a commune and date with a reference.</source>
        <translation>Une ligne par commune et par date qui a une référence.</translation>
    </message>
    <message>
        <source>One row a commune, also without change or data.</source>
        <translation>Une ligne par commune, même sans changement ou sans donnée.</translation>
    </message>
    <message>
        <source>One row a commune.</source>
        <translation>Une ligne par commune.</translation>
    </message>
    <message>
        <source>One row a document.</source>
        <translation>Une ligne par document.</translation>
    </message>
    <message>
        <source>One set of polygons a year.</source>
        <translation>Un jeu de polygones par année.</translation>
    </message>
    <message>
        <source>One set of results per value of this field.</source>
        <translation>Un jeu de résultats par valeur de ce champ.</translation>
    </message>
    <message>
        <source>One state after per value of this field.</source>
        <translation>Un état après projet par valeur de ce champ.</translation>
    </message>
    <message>
        <source>Only one source was given: there is nothing to compare the land files with.</source>
        <translation>Une seule source a été donnée : rien ne peut être comparé aux fichiers fonciers.</translation>
    </message>
    <message>
        <source>Only to fill the field communes of the GeoMCE layer; INSEE code in insee, code_insee or insee_com.</source>
        <translation>Seulement pour remplir le champ communes de la couche GéoMCE ; code INSEE dans insee, code_insee ou insee_com.</translation>
    </message>
    <message>
        <source>Opened again (ha)</source>
        <translation>Rendu perméable (ha)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Order of the thresholds</source>
        <translation>Ordre des seuils</translation>
    </message>
    <message>
        <source>Other sets</source>
        <translation>Autres ensembles</translation>
    </message>
    <message>
        <source>Outlines of the communes, those around included.</source>
        <translation>Contours des communes, voisines comprises.</translation>
    </message>
    <message>
        <source>Outside of the preferential renaturation zones given.</source>
        <translation>Hors des zones de renaturation préférentielle données.</translation>
    </message>
    <message>
        <source>Overlaps are removed in favour of the artificialised polygon; gaps belong to no class and are measured.</source>
        <translation>Les recouvrements sont ôtés au profit du polygone artificialisé ; les lacunes n'appartiennent à aucune classe et sont mesurées.</translation>
    </message>
    <message>
        <source>Overlaps are removed in favour of what was artificialised; polygons without a known change are measured apart.</source>
        <translation>Les recouvrements sont ôtés au profit de ce qui a été artificialisé ; les polygones dont l'évolution n'est pas connue sont mesurés à part.</translation>
    </message>
    <message>
        <source>Overlaps removed from the land cover</source>
        <translation>Recouvrements ôtés de l'occupation du sol</translation>
    </message>
    <message>
        <source>Overlaps removed in the communes: {area} m2.</source>
        <translation>Recouvrements ôtés dans les communes : {area} m2.</translation>
    </message>
    <message>
        <source>Pairs of hazard and stake of which a level is unknown</source>
        <translation>Couples d'aléa et d'enjeu dont un niveau est inconnu</translation>
    </message>
    <message>
        <source>Pairs of hazard and stake with a note of 8 or more</source>
        <translation>Couples aléa-enjeu de note 8 ou plus</translation>
    </message>
    <message>
        <source>Parcels, friches, grid cells: any polygons.</source>
        <translation>Parcelles, friches, mailles : tous polygones.</translation>
    </message>
    <message>
        <source>Parks over 2 500 m2 and ground solar plants that do not count: field type (parc, pv), optional annee.</source>
        <translation>Parcs de plus de 2 500 m2 et centrales solaires au sol qui ne comptent pas : champ type (parc, pv), annee facultatif.</translation>
    </message>
    <message>
        <source>Part of the budget kept for shared projects (RESERVE_PCT)</source>
        <translation>Part du budget gardée pour des projets mutualisés (RESERVE_PCT)</translation>
    </message>
    <message>
        <source>Part of the budgets that groups keep for the projects they share (type mutualise).</source>
        <translation>Part des budgets que les groupes gardent pour leurs projets mutualisés (type mutualise).</translation>
    </message>
    <message>
        <source>Parts and their sources are rows of the table sncrr_rubriques.</source>
        <translation>Les parties et leurs sources sont des lignes de la table sncrr_rubriques.</translation>
    </message>
    <message>
        <source>Parts given up.</source>
        <translation>Parties abandonnées.</translation>
    </message>
    <message>
        <source>Parts given up; optional text field code_thema.</source>
        <translation>Parties abandonnées ; champ texte code_thema facultatif.</translation>
    </message>
    <message>
        <source>Parts kept inside the project.</source>
        <translation>Parties préservées dans le projet.</translation>
    </message>
    <message>
        <source>Parts kept inside the project; optional text field code_thema.</source>
        <translation>Parties conservées dans le projet ; champ texte code_thema facultatif.</translation>
    </message>
    <message>
        <source>Parts left to the applicant</source>
        <translation>Parties laissées au demandeur</translation>
    </message>
    <message>
        <source>Parts of the application of which something is known</source>
        <translation>Parties de la demande dont on sait quelque chose</translation>
    </message>
    <message>
        <source>Passages under and over the barriers, which the layer does not show.</source>
        <translation>Les passages sous et sur les obstacles, que la couche ne montre pas.</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Taches</translation>
    </message>
    <message>
        <source>Patches and thresholds, date {number}</source>
        <translation>Taches et seuils, date {number}</translation>
    </message>
    <message>
        <source>Patches outside of the layer are not known: connectivity near its edge is underestimated.</source>
        <translation>Les taches hors de la couche ne sont pas connues : la connectivité est sous-estimée près du bord.</translation>
    </message>
    <message>
        <source>Patches under 2 500 m2 enclosed by the other status take its status; buildings of 50 m2 and more stay.</source>
        <translation>Les taches de moins de 2 500 m2 enclavées dans l'autre statut le prennent ; le bâti de 50 m2 et plus reste.</translation>
    </message>
    <message>
        <source>Patches without any link: {count} of {all}.</source>
        <translation>Taches sans aucun lien : {count} sur {all}.</translation>
    </message>
    <message>
        <source>Patches: {patches}, links: {links}, equivalent connectivity: {ec}.</source>
        <translation>Taches : {patches}, liens : {links}, connectivité équivalente : {ec}.</translation>
    </message>
    <message>
        <source>Pedoclimatic zone</source>
        <translation>Zone pédoclimatique</translation>
    </message>
    <message>
        <source>Pedoclimatic zone such as 3_1, when neither the commune nor its neighbours are known; an estimate.</source>
        <translation>Zone pédoclimatique, comme 3_1, quand ni la commune ni ses voisines ne sont connues ; une estimation.</translation>
    </message>
    <message>
        <source>Perimeter of the site.</source>
        <translation>Périmètre du site.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Pieces are the footprint cut by the land cover, the avoided zones, the reduced zones, then the stakes.</source>
        <translation>Les pièces sont l'emprise découpée par l'occupation du sol, les zones évitées, les zones réduites, puis les enjeux.</translation>
    </message>
    <message>
        <source>Pieces by status</source>
        <translation>Pièces par statut</translation>
    </message>
    <message>
        <source>Pieces of land cover by commune, latest date.</source>
        <translation>Pièces d'occupation du sol par commune, dernière date.</translation>
    </message>
    <message>
        <source>Pilot communes</source>
        <translation>Communes pilotes</translation>
    </message>
    <message>
        <source>Pilot most like this commune</source>
        <translation>Pilote qui ressemble le plus à la commune</translation>
    </message>
    <message>
        <source>Pilots ({status}): {names}.</source>
        <translation>Pilotes ({status}) : {names}.</translation>
    </message>
    <message>
        <source>Places in the order of their area.</source>
        <translation>Lieux dans l'ordre de leur surface.</translation>
    </message>
    <message>
        <source>Places where the sources part</source>
        <translation>Lieux où les sources divergent</translation>
    </message>
    <message>
        <source>Places where the sources part: with two land covers, what one moves and the other does not; with one, its flows of kinds that land files count otherwise (table zan_ecarts).</source>
        <translation>Lieux où les sources divergent : avec deux occupations du sol, ce que l'une fait changer et l'autre non ; avec une seule, ses flux de genres que les fichiers fonciers comptent autrement (table zan_ecarts).</translation>
    </message>
    <message>
        <source>Planar area</source>
        <translation>Surface plane</translation>
    </message>
    <message>
        <source>Planar area of the commune</source>
        <translation>Surface plane de la commune</translation>
    </message>
    <message>
        <source>Planar area of the territory</source>
        <translation>Surface plane du territoire</translation>
    </message>
    <message>
        <source>Planar area of the unit</source>
        <translation>Surface plane de l'unité</translation>
    </message>
    <message>
        <source>Planar length inside the footprint</source>
        <translation>Longueur plane dans l'emprise</translation>
    </message>
    <message>
        <source>Pollution and former uses, for friches.</source>
        <translation>La pollution et les usages passés, pour les friches.</translation>
    </message>
    <message>
        <source>Polygons are cut by commune; a commune without a polygon has no figure, not a zero.</source>
        <translation>Les polygones sont découpés par commune ; une commune sans polygone n'a pas de chiffre, et non un zéro.</translation>
    </message>
    <message>
        <source>Polygons are cut by commune; pieces and gaps add up to the commune within 1 m2, or the run stops.</source>
        <translation>Les polygones sont découpés par commune ; pièces et lacunes redonnent la commune à 1 m2 près, sinon le calcul s'arrête.</translation>
    </message>
    <message>
        <source>Polygons of the habitat of one group of species.</source>
        <translation>Polygones de l'habitat d'un groupe d'espèces.</translation>
    </message>
    <message>
        <source>Polygons of the project, all variants.</source>
        <translation>Polygones du projet, toutes variantes.</translation>
    </message>
    <message>
        <source>Polygons that receive the result, such as communes.</source>
        <translation>Polygones qui reçoivent le résultat, comme des communes.</translation>
    </message>
    <message>
        <source>Polygons whose change is not known: {area} ha.</source>
        <translation>Polygones dont l'évolution n'est pas connue : {area} ha.</translation>
    </message>
    <message>
        <source>Polygons with csYY and usYY for one or several years.</source>
        <translation>Polygones avec csYY et usYY pour une ou plusieurs années.</translation>
    </message>
    <message>
        <source>Preferential renaturation zones</source>
        <translation>Zones de renaturation préférentielle</translation>
    </message>
    <message>
        <source>Prefix of the four classes</source>
        <translation>Préfixe des quatre postes</translation>
    </message>
    <message>
        <source>Probability of the way, 5 % at the cost asked</source>
        <translation>Probabilité du chemin, 5 % au coût demandé</translation>
    </message>
    <message>
        <source>Probable wetlands</source>
        <translation>Zones humides probables</translation>
    </message>
    <message>
        <source>Producer's status, date {number}</source>
        <translation>Statut du producteur, date {number}</translation>
    </message>
    <message>
        <source>Product of both levels, 0-16; empty when one is unknown</source>
        <translation>Produit des deux niveaux, 0-16 ; vide quand l'un est inconnu</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project footprint</source>
        <translation>Emprise du projet</translation>
    </message>
    <message>
        <source>Projected beyond (ha)</source>
        <translation>Dépassement projeté (ha)</translation>
    </message>
    <message>
        <source>Projection (ha)</source>
        <translation>Projection (ha)</translation>
    </message>
    <message>
        <source>Projection = land taken, plus the mean yearly pace until the horizon.</source>
        <translation>Projection = consommé, plus le rythme annuel moyen jusqu'à l'horizon.</translation>
    </message>
    <message>
        <source>Projection beyond the budget</source>
        <translation>Projection au-delà du budget</translation>
    </message>
    <message>
        <source>Projects set apart</source>
        <translation>Projets comptés à part</translation>
    </message>
    <message>
        <source>Projects set apart and deductions of the law (PROJECTS)</source>
        <translation>Projets comptés à part et déductions du droit (PROJECTS)</translation>
    </message>
    <message>
        <source>Protected species and their habitats, at the right seasons.</source>
        <translation>Les espèces protégées et leurs habitats, aux bonnes saisons.</translation>
    </message>
    <message>
        <source>Proximity tier, 1 (near) to 4</source>
        <translation>Palier de proximité, 1 (proche) à 4</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>REF_START, REF_END and HORIZON must follow each other.</source>
        <translation>REF_START, REF_END et HORIZON doivent se suivre.</translation>
    </message>
    <message>
        <source>Railways</source>
        <translation>Voies ferrées</translation>
    </message>
    <message>
        <source>Raises the budgets below it; never those of groups.</source>
        <translation>Relève les budgets inférieurs ; jamais ceux des groupes.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank among the eligible sites</source>
        <translation>Rang parmi les sites éligibles</translation>
    </message>
    <message>
        <source>Rank at the 5th percentile when the weights move</source>
        <translation>Rang au 5e centile quand les poids varient</translation>
    </message>
    <message>
        <source>Rank at the 95th percentile when the weights move</source>
        <translation>Rang au 95e centile quand les poids varient</translation>
    </message>
    <message>
        <source>Rank by area in the territory</source>
        <translation>Rang par surface dans le territoire</translation>
    </message>
    <message>
        <source>Rank by score</source>
        <translation>Rang par score</translation>
    </message>
    <message>
        <source>Rank by the method chosen</source>
        <translation>Rang selon la méthode choisie</translation>
    </message>
    <message>
        <source>Rank, dominance and contributions.</source>
        <translation>Rang, dominance et contributions.</translation>
    </message>
    <message>
        <source>Ranked variants</source>
        <translation>Variantes classées</translation>
    </message>
    <message>
        <source>Ranks 5-95 %</source>
        <translation>Rangs 5-95 %</translation>
    </message>
    <message>
        <source>Ranks are tried again with weights moved by 20 % at random: the 5th and 95th percentiles are given.</source>
        <translation>Les rangs sont éprouvés avec des poids variant de 20 % au hasard : les 5e et 95e centiles sont donnés.</translation>
    </message>
    <message>
        <source>Ranks the variants of an ERC sequence: strong stakes first, then units left, ENAF and cost, or by a weighted score. A criterion that one variant does not know is left out for all, and said.</source>
        <translation>Classe les variantes d'une séquence ERC : d'abord les enjeux forts, puis les unités restantes, les ENAF et le coût, ou par un score pondéré. Un critère inconnu d'une variante est écarté pour toutes, et c'est dit.</translation>
    </message>
    <message>
        <source>Reading the State's layer</source>
        <translation>Lecture de la couche de l'État</translation>
    </message>
    <message>
        <source>Reading the land cover</source>
        <translation>Lecture de l'occupation du sol</translation>
    </message>
    <message>
        <source>Reading the patches</source>
        <translation>Lecture des taches</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Reduced (m)</source>
        <translation>Réduit (m)</translation>
    </message>
    <message>
        <source>Reduced over what was not avoided</source>
        <translation>Réduit sur ce qui n'est pas évité</translation>
    </message>
    <message>
        <source>Reduction asked</source>
        <translation>Réduction demandée</translation>
    </message>
    <message>
        <source>Reduction asked (%)</source>
        <translation>Réduction demandée (%)</translation>
    </message>
    <message>
        <source>Reference (ha)</source>
        <translation>Référence (ha)</translation>
    </message>
    <message>
        <source>Reference: the sum of the yearly flows of the reference period.</source>
        <translation>Référence : la somme des flux annuels de la période de référence.</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Régime</translation>
    </message>
    <message>
        <source>Regional means: no measure of these soils was made.</source>
        <translation>Moyennes régionales : aucune mesure de ces sols n'a été faite.</translation>
    </message>
    <message>
        <source>Replace earlier documents</source>
        <translation>Remplacer les documents antérieurs</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report by</source>
        <translation>Un rapport par</translation>
    </message>
    <message>
        <source>Reservoirs, woods, meadows: polygons.</source>
        <translation>Réservoirs, bois, prairies : polygones.</translation>
    </message>
    <message>
        <source>Residual area inside strong stakes</source>
        <translation>Surface résiduelle dans les enjeux forts</translation>
    </message>
    <message>
        <source>Resistances are proposals for one group of species: an ecologist must settle them.</source>
        <translation>Les résistances sont des propositions pour un groupe d'espèces : un écologue doit les régler.</translation>
    </message>
    <message>
        <source>Result of the search for sites, or polygons with id_site.</source>
        <translation>Résultat de la recherche de sites, ou polygones avec id_site.</translation>
    </message>
    <message>
        <source>Result, method, limits and what to collect next, in one page.</source>
        <translation>Résultat, méthode, limites et données à collecter, en une page.</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Roads, rail, built land.</source>
        <translation>Routes, voies ferrées, bâti.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rules in force that day (table zan_droit): year or date such as 2026-11-30. Empty: today.</source>
        <translation>Règles en vigueur ce jour-là (table zan_droit) : année ou date comme 2026-11-30. Vide : aujourd'hui.</translation>
    </message>
    <message>
        <source>Rules of this table taken from summaries, to be read again on the text of the law: {rules}.</source>
        <translation>Règles de ce tableau reprises de résumés, à relire dans le texte de la loi : {rules}.</translation>
    </message>
    <message>
        <source>SCoT</source>
        <translation>SCoT</translation>
    </message>
    <message>
        <source>SITES: {names} are not among the {count} sites of {layer}.</source>
        <translation>SITES : {names} ne sont pas parmi les {count} site{count:|s} de {layer}.</translation>
    </message>
    <message>
        <source>STRATUM_FIELD has {values} values for {asked} pilots: one per value is impossible.</source>
        <translation>STRATUM_FIELD a {values} valeur{values:|s} pour {asked} pilote{asked:|s} : un par valeur est impossible.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score = weighted mean of gain, connexion, proximity, land ownership and shared stakes, on 100.</source>
        <translation>Score = moyenne pondérée du gain, de la connexion, de la proximité, du foncier et des enjeux partagés, sur 100.</translation>
    </message>
    <message>
        <source>Score of the best sites</source>
        <translation>Score des meilleurs sites</translation>
    </message>
    <message>
        <source>Score: each criterion goes from 1 (best) to 0 (worst), weighted 40, 30, 20 and 10.</source>
        <translation>Score : chaque critère va de 1 (meilleur) à 0 (pire), pondéré 40, 30, 20 et 10.</translation>
    </message>
    <message>
        <source>Scores and ranks</source>
        <translation>Scores et rangs</translation>
    </message>
    <message>
        <source>Search compensation sites</source>
        <translation>Rechercher des sites de compensation</translation>
    </message>
    <message>
        <source>Second patch</source>
        <translation>Seconde tache</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Ensembles</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Part (%)</translation>
    </message>
    <message>
        <source>Share at date 2 (%)</source>
        <translation>Taux date 2 (%)</translation>
    </message>
    <message>
        <source>Share left after the risk, mean over the pieces</source>
        <translation>Part restant après le risque, moyenne des pièces</translation>
    </message>
    <message>
        <source>Share left after the wait, mean over the pieces</source>
        <translation>Part restant après l'attente, moyenne des pièces</translation>
    </message>
    <message>
        <source>Share nearby</source>
        <translation>Part à proximité</translation>
    </message>
    <message>
        <source>Share of each need from tiers 1 and 2 (0-1).</source>
        <translation>Part de chaque besoin depuis les paliers 1 et 2 (0-1).</translation>
    </message>
    <message>
        <source>Share of natural cover in the 500 m ring, 0-1</source>
        <translation>Part de couvert naturel dans l'anneau de 500 m, 0-1</translation>
    </message>
    <message>
        <source>Share of the belt counted as lost.</source>
        <translation>Part de la ceinture comptée comme perdue.</translation>
    </message>
    <message>
        <source>Share of the budget taken</source>
        <translation>Part du budget consommée</translation>
    </message>
    <message>
        <source>Share of the commune with a known status, the smaller of the dates</source>
        <translation>Part de la commune de statut connu, la plus petite des deux dates</translation>
    </message>
    <message>
        <source>Share of the commune with land cover</source>
        <translation>Part de la commune avec occupation du sol</translation>
    </message>
    <message>
        <source>Share of the mesh lost</source>
        <translation>Part de maille perdue</translation>
    </message>
    <message>
        <source>Share of the need covered from tiers 1 and 2</source>
        <translation>Part du besoin couverte depuis les paliers 1 et 2</translation>
    </message>
    <message>
        <source>Share of the patch under the project, in its worst variant</source>
        <translation>Part de la tache sous le projet, dans sa pire variante</translation>
    </message>
    <message>
        <source>Share of the territory (%)</source>
        <translation>Part du territoire (%)</translation>
    </message>
    <message>
        <source>Share of the weights that must be known to give a score.</source>
        <translation>Part des poids à connaître pour donner un score.</translation>
    </message>
    <message>
        <source>Share of what the result needs that was known</source>
        <translation>Part de ce dont le résultat a besoin qui était connue</translation>
    </message>
    <message>
        <source>Shared envelope (%)</source>
        <translation>Enveloppe mutualisée (%)</translation>
    </message>
    <message>
        <source>Sheet of a natural site (SNCRR)</source>
        <translation>Fiche d'un site naturel (SNCRR)</translation>
    </message>
    <message>
        <source>Sheets of natural sites (SNCRR)</source>
        <translation>Fiches de sites naturels (SNCRR)</translation>
    </message>
    <message>
        <source>Side of the cells of the grid of costs.</source>
        <translation>Côté des mailles de la grille des coûts.</translation>
    </message>
    <message>
        <source>Significance 1.15 inside.</source>
        <translation>Significativité 1,15 à l'intérieur.</translation>
    </message>
    <message>
        <source>Significance of the stake</source>
        <translation>Coefficient de l'enjeu</translation>
    </message>
    <message>
        <source>Since {start}, {used} ha were taken for a budget of {budget} ha until {horizon}: it is exceeded by {over} ha.</source>
        <translation>Consommation depuis {start} : {used} ha, pour un budget de {budget} ha jusqu'en {horizon}, dépassé de {over} ha.</translation>
    </message>
    <message>
        <source>Since {start}, {used} ha were taken for a budget of {budget} ha until {horizon}: {left} ha are left.</source>
        <translation>Consommation depuis {start} : {used} ha, pour un budget de {budget} ha jusqu'en {horizon} ; il reste {left} ha.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Site identifier</source>
        <translation>Identifiant de site</translation>
    </message>
    <message>
        <source>Site {name}: {area}. Communes: {where}.</source>
        <translation>Site {name} : {area}. Communes : {where}.</translation>
    </message>
    <message>
        <source>Site {site} is chosen; it covers {needs}.</source>
        <translation>Le site {site} est retenu ; il couvre {needs}.</translation>
    </message>
    <message>
        <source>Site {site} is ranked {rank} ({score}/100), {gain} UE/ha. Best criteria, in points: {best}; weakest: {worst}. Coefficients: time {time}, difficulty {difficulty}, proximity {near}. Pre-diagnosis: it replaces neither the expertise of an ecologist nor the examination.</source>
        <translation>Le site {site} est classé {rank} ({score}/100), {gain} UE/ha. Meilleurs critères, en points : {best} ; plus faible : {worst}. Coefficients : temps {time}, difficulté {difficulty}, proximité {near}. Pré-diagnostic : ne remplace ni l'expertise écologique ni l'instruction.</translation>
    </message>
    <message>
        <source>Site {site} is ranked {rank} ({score}/100), {gain} UE/ha. Best criteria, in points: {best}; weakest: {worst}. Unknown: {missing} (its weight goes to the others). Coefficients: time {time}, difficulty {difficulty}, proximity {near}. Pre-diagnosis: it replaces neither the expertise of an ecologist nor the examination.</source>
        <translation>Le site {site} est classé {rank} ({score}/100), {gain} UE/ha. Meilleurs critères, en points : {best} ; plus faible : {worst}. Inconnu : {missing} (son poids va aux autres). Coefficients : temps {time}, difficulté {difficulty}, proximité {near}. Pré-diagnostic : ne remplace ni l'expertise écologique ni l'instruction.</translation>
    </message>
    <message>
        <source>Site {site} is set aside: {reasons}.</source>
        <translation>Le site {site} est écarté : {reasons}.</translation>
    </message>
    <message>
        <source>Site {site}: not enough known criteria ({known} %), no score.</source>
        <translation>Site {site} : pas assez de critères connus ({known} %), pas de score.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Sites by score</source>
        <translation>Sites par score</translation>
    </message>
    <message>
        <source>Sites of the set</source>
        <translation>Sites de l'ensemble</translation>
    </message>
    <message>
        <source>Sites of the set and the needs they cover.</source>
        <translation>Sites de l'ensemble et besoins qu'ils couvrent.</translation>
    </message>
    <message>
        <source>Sites set aside</source>
        <translation>Sites écartés</translation>
    </message>
    <message>
        <source>Sites that overlap</source>
        <translation>Sites qui se recouvrent</translation>
    </message>
    <message>
        <source>Sites that would become habitat: one state each.</source>
        <translation>Sites qui deviendraient habitat : un état par site.</translation>
    </message>
    <message>
        <source>Sites wanted</source>
        <translation>Sites voulus</translation>
    </message>
    <message>
        <source>Small patches at the edge or beside a gap, date 2</source>
        <translation>Petites taches en limite ou au bord d'une lacune, date 2</translation>
    </message>
    <message>
        <source>Small patches at the edge or beside a gap, in doubt: {area} ha.</source>
        <translation>Petites taches indéterminées, en limite ou au bord d'une lacune : {area} ha.</translation>
    </message>
    <message>
        <source>Smaller ones are dropped.</source>
        <translation>Les plus petites sont écartées.</translation>
    </message>
    <message>
        <source>Smaller sites are set aside.</source>
        <translation>Les sites plus petits sont écartés.</translation>
    </message>
    <message>
        <source>Smallest area (ha)</source>
        <translation>Surface minimale (ha)</translation>
    </message>
    <message>
        <source>Smallest envelope (ha)</source>
        <translation>Enveloppe minimale (ha)</translation>
    </message>
    <message>
        <source>Soil densities depend on the pedoclimatic zone of the commune; biomass is that of the north-west of France.</source>
        <translation>Les densités de sol dépendent de la zone pédoclimatique de la commune ; la biomasse est celle du nord-ouest de la France.</translation>
    </message>
    <message>
        <source>Soil, first 30 cm</source>
        <translation>Sol, 30 premiers cm</translation>
    </message>
    <message>
        <source>Soils and plants hold about {carbon} on {area}.</source>
        <translation>Les sols et la végétation retiennent environ {carbon} sur {area}.</translation>
    </message>
    <message>
        <source>Some covers have no ecological value: their area is shown, not counted as zero.</source>
        <translation>Certains couverts n'ont pas de valeur écologique : leur surface est affichée, elle n'est pas comptée pour zéro.</translation>
    </message>
    <message>
        <source>Some sites have no cost: {ids}. Give them all, or none (area is then minimised).</source>
        <translation>Des sites n'ont pas de coût : {ids}. Les donner tous, ou aucun (la surface est alors minimisée).</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of the densities</source>
        <translation>Source des densités</translation>
    </message>
    <message>
        <source>Source: Insee, in the table of the Cerema.</source>
        <translation>Source : Insee, dans la table du Cerema.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Source : {source}.</translation>
    </message>
    <message>
        <source>Sources and limits</source>
        <translation>Sources et limites</translation>
    </message>
    <message>
        <source>Sources: {names}. Lambert-93.</source>
        <translation>Sources : {names}. Lambert-93.</translation>
    </message>
    <message>
        <source>Species, functions and their seasons are not in a land cover; field data decide.</source>
        <translation>Les espèces, les fonctions et leurs saisons ne sont pas dans une occupation du sol ; le terrain tranche.</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>Stake of the highest note</source>
        <translation>Enjeu de la note la plus haute</translation>
    </message>
    <message>
        <source>Stakes</source>
        <translation>Enjeu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State (ha)</source>
        <translation>État (ha)</translation>
    </message>
    <message>
        <source>State aimed at</source>
        <translation>État visé</translation>
    </message>
    <message>
        <source>State by default on {length} m of lines.</source>
        <translation>État par défaut sur {length} m de lignes.</translation>
    </message>
    <message>
        <source>State by default on {length} m.</source>
        <translation>État par défaut sur {length} m.</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>État de la donnée</translation>
    </message>
    <message>
        <source>State only (ha)</source>
        <translation>État seul (ha)</translation>
    </message>
    <message>
        <source>State's artificialisation layer, date 1</source>
        <translation>Couche d'artificialisation de l'État, date 1</translation>
    </message>
    <message>
        <source>State's artificialisation layer, date 2</source>
        <translation>Couche d'artificialisation de l'État, date 2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Stock 2 minus stock 1, where both are known</source>
        <translation>Stock 2 moins stock 1, là où les deux sont connus</translation>
    </message>
    <message>
        <source>Stocks, flows and net balance of artificialised land between two dates, one row a commune, under the matrix and thresholds of decree 2023-1096. Partial coverage is measured and said; no rate is given on it.</source>
        <translation>Stocks, flux et solde net de l'artificialisation entre deux dates, une ligne par commune, selon la matrice et les seuils du décret 2023-1096. Une couverture partielle est mesurée et dite ; aucun taux n'est donné dessus.</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Strate</translation>
    </message>
    <message>
        <source>Strong stakes</source>
        <translation>Enjeux forts</translation>
    </message>
    <message>
        <source>Strong stakes (ha)</source>
        <translation>Enjeux forts (ha)</translation>
    </message>
    <message>
        <source>Such as 2015;2021; every year of the layer when empty.</source>
        <translation>Par exemple 2015;2021 ; toutes les années de la couche si vide.</translation>
    </message>
    <message>
        <source>Sum merged communes</source>
        <translation>Sommer les communes fusionnées</translation>
    </message>
    <message>
        <source>Sum of the distances</source>
        <translation>Somme des distances</translation>
    </message>
    <message>
        <source>Sums by commune.</source>
        <translation>Sommes par commune.</translation>
    </message>
    <message>
        <source>Sums by epci_code.</source>
        <translation>Sommes par epci_code.</translation>
    </message>
    <message>
        <source>Sums; no guarantee on a group.</source>
        <translation>Sommes ; pas de garantie sur un groupe.</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>TERRITORIES: {names} are not among the {count} territories of the level.</source>
        <translation>TERRITORIES : {names} ne sont pas parmi les {count} territoire{count:|s} du niveau.</translation>
    </message>
    <message>
        <source>THEMA code of the measure</source>
        <translation>Code THEMA de la mesure</translation>
    </message>
    <message>
        <source>TRANSITIONS of zanbalance: soils made impermeable and opened again, both told.</source>
        <translation>TRANSITIONS de zanbalance : sols rendus imperméables et sols rendus perméables, dits séparément.</translation>
    </message>
    <message>
        <source>TVB corridors: significance 1.10 inside.</source>
        <translation>Corridors de la TVB : significativité 1,10 à l'intérieur.</translation>
    </message>
    <message>
        <source>Table SUMMARY of the ERC sequence, one row a variant.</source>
        <translation>Table SUMMARY de la séquence ERC, une ligne par variante.</translation>
    </message>
    <message>
        <source>Table by commune</source>
        <translation>Table par commune</translation>
    </message>
    <message>
        <source>Table of needs of the ERC sequence, one variant.</source>
        <translation>Table des besoins de la séquence ERC, une variante.</translation>
    </message>
    <message>
        <source>Table of options of the search for sites.</source>
        <translation>Table des options de la recherche de sites.</translation>
    </message>
    <message>
        <source>Table of values: codes given twice: {codes}. Keep one row of each.</source>
        <translation>Table des valeurs : codes en double : {codes}. Ne gardez qu'une ligne de chaque.</translation>
    </message>
    <message>
        <source>Taken (ha)</source>
        <translation>Consommé (ha)</translation>
    </message>
    <message>
        <source>Taken away from the patches to compare.</source>
        <translation>Ôté des taches pour comparer.</translation>
    </message>
    <message>
        <source>Taken since {start}</source>
        <translation>Consommé depuis {start}</translation>
    </message>
    <message>
        <source>Taking the project away</source>
        <translation>Retrait du projet</translation>
    </message>
    <message>
        <source>Target territory</source>
        <translation>Territoire de l'objectif</translation>
    </message>
    <message>
        <source>Targets by EPCI and SCoT must be confirmed; where none is known the percentage given is used.</source>
        <translation>Les objectifs par EPCI et SCoT sont à confirmer ; sans objectif connu, le pourcentage donné est utilisé.</translation>
    </message>
    <message>
        <source>Targets: the land counter under the law in force at the date; a group has no floor.</source>
        <translation>Objectifs : le compteur foncier selon le droit en vigueur à la date ; un groupe n'a pas de plancher.</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>Territories by where their budget stands</source>
        <translation>Territoires selon l'état de leur budget</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>That needs cannot be met is said only when it is proved; a set that was not found in time is called so.</source>
        <translation>Que les besoins ne puissent être couverts n'est dit que si c'est prouvé ; un ensemble non trouvé à temps est dit non trouvé.</translation>
    </message>
    <message>
        <source>The CS x US matrix needs a use field. Give US_FIELD or ARTIF_FIELD.</source>
        <translation>La matrice CS x US demande un champ d'usage. Renseigner US_FIELD ou ARTIF_FIELD.</translation>
    </message>
    <message>
        <source>The Cerema flows come from land files: public land and farm buildings are seen imperfectly.</source>
        <translation>Les flux du Cerema viennent des fichiers fonciers : foncier public et bâti agricole y sont mal vus.</translation>
    </message>
    <message>
        <source>The agreement of the owners, and the cost of the works and of their upkeep.</source>
        <translation>L'accord des propriétaires, le coût des travaux et de leur entretien.</translation>
    </message>
    <message>
        <source>The balance serves planning documents; it does not say whether one project artificialises.</source>
        <translation>Le bilan sert aux documents de planification ; il ne dit pas si un projet donné artificialise.</translation>
    </message>
    <message>
        <source>The best sites</source>
        <translation>Les meilleurs sites</translation>
    </message>
    <message>
        <source>The budget of the decade cannot be followed: a year is missing.</source>
        <translation>Le budget de la décennie ne peut pas être suivi : une année manque.</translation>
    </message>
    <message>
        <source>The category of the decree is our reading of its ten categories, to be confirmed.</source>
        <translation>La catégorie du décret est notre lecture de ses dix catégories, à confirmer.</translation>
    </message>
    <message>
        <source>The cheapest set of sites that meets every need: a proved optimum with a fixed tie-break and the next best sets; when the time is over before the proof, how much cheaper another set may be at most. When needs cannot be met, what is missing and the rule to relax. Needs the Python package scipy.</source>
        <translation>L'ensemble de sites le moins cher qui couvre tous les besoins : un optimum prouvé, au départage fixe, et les ensembles suivants ; quand le temps s'achève avant la preuve, de combien un autre ensemble peut être moins cher au plus. Quand les besoins ne peuvent être couverts, ce qui manque et la règle à assouplir. Demande le paquet Python scipy.</translation>
    </message>
    <message>
        <source>The communes of the territory</source>
        <translation>Les communes du territoire</translation>
    </message>
    <message>
        <source>The communes that differ the most</source>
        <translation>Les communes où l'écart est le plus grand</translation>
    </message>
    <message>
        <source>The cost of a way must be above 0.</source>
        <translation>Le coût d'un chemin doit dépasser 0.</translation>
    </message>
    <message>
        <source>The cost of each variant, measures of avoidance and reduction included.</source>
        <translation>Le coût de chaque variante, mesures d'évitement et de réduction comprises.</translation>
    </message>
    <message>
        <source>The criteria that a variant lacks: they were left out for all.</source>
        <translation>Les critères qui manquent à une variante : ils ont été laissés de côté pour toutes.</translation>
    </message>
    <message>
        <source>The dates are not in the layers: give DATE1 and DATE2.</source>
        <translation>Les dates ne sont pas dans les couches : renseigner DATE1 et DATE2.</translation>
    </message>
    <message>
        <source>The default states, the years needed and the difficulty of each creation</source>
        <translation>Les états par défaut, les années nécessaires et la difficulté de chaque création</translation>
    </message>
    <message>
        <source>The documents are drafts: a council completes what explains the changes before it debates and votes.</source>
        <translation>Les documents sont des projets : un conseil complète ce qui explique les évolutions avant de débattre et de voter.</translation>
    </message>
    <message>
        <source>The ecological state of each habitat, observed in the field: by default it is taken from the table.</source>
        <translation>L'état écologique de chaque habitat, observé sur le terrain : par défaut il vient de la table.</translation>
    </message>
    <message>
        <source>The ecological state of the best sites, in the field.</source>
        <translation>L'état écologique des meilleurs sites, sur le terrain.</translation>
    </message>
    <message>
        <source>The ecological state of the chosen sites, in the field.</source>
        <translation>L'état écologique des sites retenus, sur le terrain.</translation>
    </message>
    <message>
        <source>The exact limits of wetlands (vegetation and soil).</source>
        <translation>Les limites exactes des zones humides (végétation et sol).</translation>
    </message>
    <message>
        <source>The figures of the State come from its own layer. Both are compared on the land that both know; a small difference of area may hide land that each places elsewhere, hence the last two columns.</source>
        <translation>Les chiffres de l'État viennent de sa propre couche. Les deux sont comparées sur la surface connue des deux ; un faible écart de surface peut cacher des terres placées ailleurs par chacune, d'où les deux dernières colonnes.</translation>
    </message>
    <message>
        <source>The figures of the latest year of the land files still change: declarations come late.</source>
        <translation>Les chiffres de la dernière année des fichiers fonciers changent encore : les déclarations arrivent tard.</translation>
    </message>
    <message>
        <source>The flow of each polygon is the one that the producer of the difference gave, or else that of the matrix.</source>
        <translation>Le flux de chaque polygone est celui que donne le producteur de la différence, à défaut celui de la matrice.</translation>
    </message>
    <message>
        <source>The flows are read by the CS x US matrix without the thresholds of 50 and 2 500 m2: a difference product does not show what surrounds a patch.</source>
        <translation>Les flux sont lus par la matrice CS x US sans les seuils de 50 et 2 500 m2 : un produit de différence ne montre pas ce qui entoure une tache.</translation>
    </message>
    <message>
        <source>The four pools</source>
        <translation>Les quatre réservoirs</translation>
    </message>
    <message>
        <source>The functions of a hedge (water, erosion, passage of animals) are not in its units.</source>
        <translation>Les fonctions d'une haie (eau, érosion, passage de la faune) ne sont pas dans ses unités.</translation>
    </message>
    <message>
        <source>The graph has {patches} patches and {links} links.</source>
        <translation>Le graphe a {patches} taches et {links} liens.</translation>
    </message>
    <message>
        <source>The grid would have {cells} million cells: give a larger CELL_M than {cell} m, or fewer patches.</source>
        <translation>La grille aurait {cells} millions de mailles : donner un CELL_M plus grand que {cell} m, ou moins de taches.</translation>
    </message>
    <message>
        <source>The guarantee is the one in force at the date asked (table zan_droit); a commune nouvelle has more for each of its delegated communes, up to a ceiling.</source>
        <translation>La garantie est celle en vigueur à la date demandée (table zan_droit) ; une commune nouvelle a davantage pour chacune de ses communes déléguées, jusqu'à un plafond.</translation>
    </message>
    <message>
        <source>The guarantees of the communes add up to more than the budget of the group: both cannot hold.</source>
        <translation>Les garanties des communes dépassent, ensemble, le budget du groupe : les deux ne peuvent pas tenir.</translation>
    </message>
    <message>
        <source>The habitats of covers without value, listed above.</source>
        <translation>Les habitats des couverts sans valeur, listés plus haut.</translation>
    </message>
    <message>
        <source>The indicative ecological units (UE) below help to choose a site. They are not the units of an approval (UCRR), which ask for field surveys and a method that the State accepts.</source>
        <translation>Les unités écologiques indicatives (UE) ci-dessous aident à choisir un site. Ce ne sont pas les unités d'un agrément (UCRR), qui demandent des relevés de terrain et une méthode que l'État accepte.</translation>
    </message>
    <message>
        <source>The kind and the state of each line, seen in the field.</source>
        <translation>Le type et l'état de chaque ligne, vus sur le terrain.</translation>
    </message>
    <message>
        <source>The kind in words</source>
        <translation>Le type en mots</translation>
    </message>
    <message>
        <source>The land cover does not reach the whole footprint.</source>
        <translation>L'occupation du sol ne couvre pas toute l'emprise.</translation>
    </message>
    <message>
        <source>The land cover is noded once on a fine grid; what an overlap crosses is split, micro-holes are filled.</source>
        <translation>L'occupation du sol est nouée une seule fois sur une grille fine ; ce qu'une superposition traverse est coupé, les micro-trous sont comblés.</translation>
    </message>
    <message>
        <source>The land cover meets none of the communes: no figure can be given. Give the delivery of this territory.</source>
        <translation>L'occupation du sol ne rencontre aucune des communes : aucun chiffre ne peut être donné. Donnez la livraison de ce territoire.</translation>
    </message>
    <message>
        <source>The land cover of both dates where it is missing, of one vintage for the whole territory.</source>
        <translation>L'occupation du sol des deux dates là où elle manque, d'un même millésime sur tout le territoire.</translation>
    </message>
    <message>
        <source>The land cover that counts it</source>
        <translation>L'occupation du sol qui le compte</translation>
    </message>
    <message>
        <source>The land cover where it is missing.</source>
        <translation>L'occupation du sol là où elle manque.</translation>
    </message>
    <message>
        <source>The land files have no outlines: the places are those of the land covers. With two land covers, what one counts and the other does not; with one, the largest places of kinds that land files count otherwise.</source>
        <translation>Les fichiers fonciers n'ont pas de contours : les lieux sont ceux des occupations du sol. Avec deux occupations du sol, ce que l'une compte et l'autre non ; avec une seule, les plus grands lieux de genres que les fichiers fonciers comptent autrement.</translation>
    </message>
    <message>
        <source>The land is a grid of resistances by family of habitat (table erc_resistances); barriers lie over it.</source>
        <translation>Le sol est une grille de résistances par famille d'habitat (table erc_resistances) ; les obstacles passent par-dessus.</translation>
    </message>
    <message>
        <source>The land taken in {period} is not known: the table of consumption lacks a commune or a year.</source>
        <translation>La consommation de {period} n'est pas connue : une commune ou une année manque dans la table de consommation.</translation>
    </message>
    <message>
        <source>The largest flows</source>
        <translation>Les plus grands flux</translation>
    </message>
    <message>
        <source>The largest places where the sources part</source>
        <translation>Les plus grands lieux où les sources divergent</translation>
    </message>
    <message>
        <source>The law at a date, or a hypothesis of the table of rules</source>
        <translation>Le droit à une date, ou une hypothèse de la table des règles</translation>
    </message>
    <message>
        <source>The law at the date and each hypothesis of the table, side by side. Hypotheses are not the law.</source>
        <translation>Le droit à la date et chaque hypothèse de la table, côte à côte. Les hypothèses ne sont pas le droit.</translation>
    </message>
    <message>
        <source>The law at the date, and the hypotheses that REGIMES sets beside it</source>
        <translation>Le droit à la date, et les hypothèses que REGIMES met à côté</translation>
    </message>
    <message>
        <source>The list of irreplaceable habitats, empty for now</source>
        <translation>La liste des habitats irremplaçables, vide à ce jour</translation>
    </message>
    <message>
        <source>The list of pieces of the order of 21 November 2024 is to be read beside the document.</source>
        <translation>La liste des pièces de l'arrêté du 21 novembre 2024 est à lire à côté du document.</translation>
    </message>
    <message>
        <source>The need shown is the one of which the site covers the largest share.</source>
        <translation>Le besoin affiché est celui dont le site couvre la plus grande part.</translation>
    </message>
    <message>
        <source>The order in the layer when left empty.</source>
        <translation>L'ordre de la couche si le champ est laissé vide.</translation>
    </message>
    <message>
        <source>The order of those that none dominates depends on the weights: a choice of the council.</source>
        <translation>L'ordre de celles qu'aucune ne domine dépend des poids : c'est un choix des élus.</translation>
    </message>
    <message>
        <source>The places of the table, by their numbers.</source>
        <translation>Les lieux du tableau, par leurs numéros.</translation>
    </message>
    <message>
        <source>The polygons in doubt, seen on the aerial photographs of both dates.</source>
        <translation>Les polygones douteux, vus sur les photographies aériennes des deux dates.</translation>
    </message>
    <message>
        <source>The polygons with their classes.</source>
        <translation>Les polygones avec leurs classes.</translation>
    </message>
    <message>
        <source>The probability of a way falls with its cost: 5 % at the cost asked.</source>
        <translation>La probabilité d'un chemin baisse avec son coût : 5 % au coût demandé.</translation>
    </message>
    <message>
        <source>The projection continues the mean yearly pace: it is no forecast.</source>
        <translation>La projection prolonge le rythme annuel moyen : ce n'est pas une prévision.</translation>
    </message>
    <message>
        <source>The ratio of area for wetlands (1.5), to be compared with the SDAGE and the SAGE</source>
        <translation>Le ratio de surface des zones humides (1,5), à rapprocher du SDAGE et du SAGE</translation>
    </message>
    <message>
        <source>The reduction asked is that of the table or of the run, not that of the planning documents.</source>
        <translation>La réduction demandée est celle de la table ou du traitement, pas celle des documents d'urbanisme.</translation>
    </message>
    <message>
        <source>The reduction is the one of the table of targets or the one given, not the one written in the planning documents of the territory: compare it with theirs.</source>
        <translation>La réduction est celle de la table des objectifs ou celle qui a été donnée, pas celle qu'écrivent les documents d'urbanisme du territoire : à comparer avec la leur.</translation>
    </message>
    <message>
        <source>The report asks for the years {period}, the table of consumption lacks {columns}.</source>
        <translation>Le rapport demande les années {period}, il manque {columns} dans la table de consommation.</translation>
    </message>
    <message>
        <source>The report of articles L. 2231-1 and R. 2231-1 of the CGCT for each commune, EPCI or SCoT: land taken, net balance, sealed soils, targets, zones of the plan, households, comparisons, and why two figures. Editable.</source>
        <translation>Le rapport des articles L. 2231-1 et R. 2231-1 du CGCT pour chaque commune, EPCI ou SCoT : consommation, solde net, sols imperméables, objectifs, zones du plan, ménages, comparaisons, et pourquoi deux chiffres. Modifiable.</translation>
    </message>
    <message>
        <source>The result has one row for each of them.</source>
        <translation>Le résultat a une ligne pour chacune.</translation>
    </message>
    <message>
        <source>The result in one sentence</source>
        <translation>Le résultat en une phrase</translation>
    </message>
    <message>
        <source>The rule whose lifting would be enough, plusieurs_regles, gisement insuffisant or non_etabli</source>
        <translation>La règle dont la levée suffirait, plusieurs_regles, gisement insuffisant ou non_etabli</translation>
    </message>
    <message>
        <source>The same in tonnes of CO2; not a yearly emission</source>
        <translation>La même en tonnes de CO2 ; pas une émission annuelle</translation>
    </message>
    <message>
        <source>The set chosen, ties and next best sets.</source>
        <translation>L'ensemble retenu, les ex aequo et les suivants.</translation>
    </message>
    <message>
        <source>The sites have no tier of proximity: the share nearby is not asked.</source>
        <translation>Les sites n'ont pas de palier de proximité : la part proche n'est pas demandée.</translation>
    </message>
    <message>
        <source>The solver (HiGHS) proves the optimum; stopped by the time, it tells how much cheaper another set may be.</source>
        <translation>Le solveur (HiGHS) prouve l'optimum ; arrêté par le temps, il dit de combien un autre ensemble peut être moins cher.</translation>
    </message>
    <message>
        <source>The species aimed at, their dispersal, and the resistances that follow.</source>
        <translation>Les espèces visées, leur dispersion, et les résistances qui en découlent.</translation>
    </message>
    <message>
        <source>The table of consumption does not tell the uses.</source>
        <translation>La table de consommation ne dit pas les usages.</translation>
    </message>
    <message>
        <source>The target of the EPCI or of the SCoT, where the percentage given stands for it.</source>
        <translation>L'objectif de l'EPCI ou du SCoT, là où le pourcentage donné en tient lieu.</translation>
    </message>
    <message>
        <source>The targets written in the SCoT and the PLUi, where the percentage given stands for them.</source>
        <translation>Les objectifs écrits dans le SCoT et le PLUi, là où le pourcentage donné en tient lieu.</translation>
    </message>
    <message>
        <source>The ten largest of each territory.</source>
        <translation>Les dix plus grands de chaque territoire.</translation>
    </message>
    <message>
        <source>The territory</source>
        <translation>Le territoire</translation>
    </message>
    <message>
        <source>The thresholds of 50 and 2 500 m2 of the decree were not applied.</source>
        <translation>Les seuils de 50 et 2 500 m2 du décret n'ont pas été appliqués.</translation>
    </message>
    <message>
        <source>The two dates have no common area.</source>
        <translation>Les deux dates n'ont aucune surface commune.</translation>
    </message>
    <message>
        <source>The type of land (natural, farm, forest) is not told: no flows of a land cover were given.</source>
        <translation>Le type d'espace (naturel, agricole, forestier) n'est pas dit : aucun flux d'occupation du sol n'a été donné.</translation>
    </message>
    <message>
        <source>The use code, without which OCS GE cannot tell crops from meadows.</source>
        <translation>Le code d'usage, sans lequel l'OCS GE ne distingue pas cultures et prairies.</translation>
    </message>
    <message>
        <source>The value of each habitat and the class it is given</source>
        <translation>La valeur de chaque habitat et la classe qui lui est donnée</translation>
    </message>
    <message>
        <source>The values by land cover are a proposal built on an English metric: an ecologist must validate them.</source>
        <translation>Les valeurs par couvert sont une proposition bâtie sur une métrique anglaise : un écologue doit les valider.</translation>
    </message>
    <message>
        <source>The weight of an unknown criterion goes to the others; under 60 % of known weight there is no score.</source>
        <translation>Le poids d'un critère inconnu va aux autres ; sous 60 % de poids connu il n'y a pas de score.</translation>
    </message>
    <message>
        <source>The weights are a proposal; the lexicographic rank does not use them.</source>
        <translation>Les poids sont une proposition ; le rang lexicographique ne les emploie pas.</translation>
    </message>
    <message>
        <source>The weights sum to {total}: they are rescaled to 100.</source>
        <translation>Les poids font {total} : ils sont ramenés à 100.</translation>
    </message>
    <message>
        <source>The wetland lost is above the threshold of the water law: check the procedure.</source>
        <translation>La zone humide perdue dépasse le seuil de la loi sur l'eau : vérifier la procédure.</translation>
    </message>
    <message>
        <source>The years that the communes without a budget lack.</source>
        <translation>Les années qui manquent aux communes sans enveloppe.</translation>
    </message>
    <message>
        <source>The zones of the communes said to be without a planning document, if they have one.</source>
        <translation>Les zones des communes dites sans document d'urbanisme, si elles en ont un.</translation>
    </message>
    <message>
        <source>The {count} communes are wholly covered at both dates.</source>
        <translation>Communes entièrement couvertes aux deux dates : toutes ({count}).</translation>
    </message>
    <message>
        <source>The {count} variants leave the same to compensate: {left}.</source>
        <translation>{count} variante{count:|s} {count:laisse|laissent} autant à compenser : {left}.</translation>
    </message>
    <message>
        <source>There is no other one to compare it with.</source>
        <translation>Il n'y en a pas d'autre à lui comparer.</translation>
    </message>
    <message>
        <source>These are flows only: no stock and no rate can be told from them.</source>
        <translation>Ce ne sont que des flux : ni stock ni taux ne s'en déduisent.</translation>
    </message>
    <message>
        <source>These are the figures of variant {name}; the others are in detail.</source>
        <translation>Ce sont les chiffres de la variante {name} ; les autres sont dans le détail.</translation>
    </message>
    <message>
        <source>They give the pedoclimatic zone.</source>
        <translation>Elles donnent la zone pédoclimatique.</translation>
    </message>
    <message>
        <source>This report is a draft made from data: the figures are to be compared with what the territory knows.</source>
        <translation>Ce rapport est un projet fait à partir des données : ses chiffres sont à comparer à ce que le territoire sait.</translation>
    </message>
    <message>
        <source>This run (ha)</source>
        <translation>Ce calcul (ha)</translation>
    </message>
    <message>
        <source>This run minus the State's layer</source>
        <translation>Ce calcul moins la couche de l'État</translation>
    </message>
    <message>
        <source>This run only (ha)</source>
        <translation>Ce calcul seul (ha)</translation>
    </message>
    <message>
        <source>Threshold: the patch around it changed</source>
        <translation>Effet de seuil : l'entourage a changé</translation>
    </message>
    <message>
        <source>Thresholds of 50 and 2 500 m2 are those of the producer, if it applied them.</source>
        <translation>Les seuils de 50 et 2 500 m2 sont ceux du producteur, s'il les a appliqués.</translation>
    </message>
    <message>
        <source>Time is over: nothing is proved. More time (TIME_LIMIT_S) may give a better set.</source>
        <translation>Temps écoulé : rien n'est prouvé. Plus de temps (TIME_LIMIT_S) peut donner un meilleur ensemble.</translation>
    </message>
    <message>
        <source>Time is over: the set is not proved the cheapest; another one may cost up to {gap} % less.</source>
        <translation>Temps écoulé : l'ensemble n'est pas prouvé le moins cher ; un autre peut coûter jusqu'à {gap} % de moins.</translation>
    </message>
    <message>
        <source>Time limit (s)</source>
        <translation>Temps limite (s)</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>To be completed: {expected}.</source>
        <translation>À compléter : {expected}.</translation>
    </message>
    <message>
        <source>To be written by the territory: article R. 2231-1 asks the report to explain why the figures changed, notably by decisions of planning and by renaturation.</source>
        <translation>À écrire par le territoire : l'article R. 2231-1 demande que le rapport explique les raisons des évolutions, notamment les décisions d'aménagement et d'urbanisme et les actions de renaturation.</translation>
    </message>
    <message>
        <source>To name the communes of each site.</source>
        <translation>Pour nommer les communes de chaque site.</translation>
    </message>
    <message>
        <source>Tonnes of CO2 for the same carbon</source>
        <translation>Tonnes de CO2 pour le même carbone</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total cost in euros.</source>
        <translation>Coût total en euros.</translation>
    </message>
    <message>
        <source>Total cost, if given</source>
        <translation>Coût total, si fourni</translation>
    </message>
    <message>
        <source>Total distance (m)</source>
        <translation>Distance totale (m)</translation>
    </message>
    <message>
        <source>Totals, rates and alerts.</source>
        <translation>Totaux, taux et alertes.</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transitions</translation>
    </message>
    <message>
        <source>Transitions by OCS GE</source>
        <translation>Transitions selon l'OCS GE</translation>
    </message>
    <message>
        <source>Transitions by OCS2D</source>
        <translation>Transitions selon l'OCS2D</translation>
    </message>
    <message>
        <source>Tree cover under 25 % and linear works of 5 m are production rules of the data: they are not recomputed.</source>
        <translation>Le seuil de 25 % d'arbres et les ouvrages linéaires de 5 m sont des règles de production de la donnée : ils ne sont pas recalculés.</translation>
    </message>
    <message>
        <source>Type of land before</source>
        <translation>Type d'espace avant</translation>
    </message>
    <message>
        <source>UE asked</source>
        <translation>UE demandées</translation>
    </message>
    <message>
        <source>UE missing</source>
        <translation>UE manquantes</translation>
    </message>
    <message>
        <source>UE obtained</source>
        <translation>UE obtenues</translation>
    </message>
    <message>
        <source>UL</source>
        <translation>UL</translation>
    </message>
    <message>
        <source>UL = kilometres x value of the kind x state x significance of the stake.</source>
        <translation>UL = kilomètres × valeur du type × état × coefficient de l'enjeu.</translation>
    </message>
    <message>
        <source>Unique; the feature number when empty.</source>
        <translation>Unique ; le numéro d'entité si vide.</translation>
    </message>
    <message>
        <source>Unit of the columns</source>
        <translation>Unité des colonnes</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Units asked</source>
        <translation>Unités demandées</translation>
    </message>
    <message>
        <source>Units asked; empty when it cannot be compensated</source>
        <translation>Unités demandées ; vide si cela ne se compense pas</translation>
    </message>
    <message>
        <source>Units avoided</source>
        <translation>Unités évitées</translation>
    </message>
    <message>
        <source>Units avoided over initial units</source>
        <translation>Unités évitées sur unités initiales</translation>
    </message>
    <message>
        <source>Units by status</source>
        <translation>Unités par statut (UE)</translation>
    </message>
    <message>
        <source>Units inside the footprint</source>
        <translation>Unités dans l'emprise</translation>
    </message>
    <message>
        <source>Units kept inside the project</source>
        <translation>Unités gardées dans le projet</translation>
    </message>
    <message>
        <source>Units left</source>
        <translation>Unités restantes</translation>
    </message>
    <message>
        <source>Units lost</source>
        <translation>Unités perdues</translation>
    </message>
    <message>
        <source>Units lost, with the indirect share</source>
        <translation>Unités perdues, part indirecte comprise</translation>
    </message>
    <message>
        <source>Units missing</source>
        <translation>Unités manquantes</translation>
    </message>
    <message>
        <source>Units obtained</source>
        <translation>Unités obtenues</translation>
    </message>
    <message>
        <source>Units obtained over units asked</source>
        <translation>Unités obtenues sur unités demandées</translation>
    </message>
    <message>
        <source>Units of a piece = area (ha) x value of the habitat x state x significance of the stake.</source>
        <translation>Unités d'une pièce = surface (ha) x valeur de l'habitat x état x significativité de l'enjeu.</translation>
    </message>
    <message>
        <source>Units of the footprint before the project</source>
        <translation>Unités de l'emprise avant projet</translation>
    </message>
    <message>
        <source>Units of the site beyond the needs</source>
        <translation>Unités du site au-delà des besoins</translation>
    </message>
    <message>
        <source>Units of the site given to needs</source>
        <translation>Unités du site affectées aux besoins</translation>
    </message>
    <message>
        <source>Units reduced</source>
        <translation>Unités réduites</translation>
    </message>
    <message>
        <source>Units reduced over what was not avoided</source>
        <translation>Unités réduites sur ce qui n'a pas été évité</translation>
    </message>
    <message>
        <source>Units with their worst note</source>
        <translation>Unités et leur pire note</translation>
    </message>
    <message>
        <source>Unknown THEMA codes: {codes}. Correct them in the layer.</source>
        <translation>Codes THEMA inconnus : {codes}. Corrigez-les dans la couche.</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Type inconnu</translation>
    </message>
    <message>
        <source>Unknown kind on {length} m, in no unit.</source>
        <translation>Type inconnu sur {length} m, dans aucune unité.</translation>
    </message>
    <message>
        <source>Unknown use</source>
        <translation>Usage inconnu</translation>
    </message>
    <message>
        <source>Unknown: {unknown} crossings, of which the table does not know a level. Hazards not given: {missing}.</source>
        <translation>Inconnu : {unknown} croisement{unknown:|s} dont la table ne connaît pas un niveau. Aléas non fournis : {missing}.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu'au</translation>
    </message>
    <message>
        <source>Urban envelope</source>
        <translation>Enveloppe urbaine</translation>
    </message>
    <message>
        <source>Urban land that became NAF</source>
        <translation>Urbain devenu NAF</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Use at date 1</source>
        <translation>Usage à la date 1</translation>
    </message>
    <message>
        <source>Use at date 2</source>
        <translation>Usage à la date 2</translation>
    </message>
    <message>
        <source>Use code</source>
        <translation>Code d'usage</translation>
    </message>
    <message>
        <source>Use code, date 2</source>
        <translation>Code d'usage, date 2</translation>
    </message>
    <message>
        <source>Use code, date {number}</source>
        <translation>Code d'usage, date {number}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of the habitat obtained, UE per ha</source>
        <translation>Valeur de l'habitat obtenu, UE par ha</translation>
    </message>
    <message>
        <source>Value of the habitat, UE per ha; empty when the code has none</source>
        <translation>Valeur de l'habitat, UE par ha ; vide quand le code n'en a pas</translation>
    </message>
    <message>
        <source>Value of the kind by the kilometre</source>
        <translation>Valeur du type au kilomètre</translation>
    </message>
    <message>
        <source>Values are compared after rounding to 4 decimals; ties go to the name.</source>
        <translation>Les valeurs sont comparées après arrondi à 4 décimales ; les ex aequo vont au nom.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Variant of the project</source>
        <translation>Variante du projet</translation>
    </message>
    <message>
        <source>Variant of the project, or candidate site</source>
        <translation>Variante du projet, ou site candidat</translation>
    </message>
    <message>
        <source>Variant {least} leaves the least to compensate, {left}; variant {most} leaves the most, {most_left}.</source>
        <translation>La variante {least} laisse le moins à compenser, {left} ; la variante {most} le plus, {most_left}.</translation>
    </message>
    <message>
        <source>Variant {name}</source>
        <translation>Variante {name}</translation>
    </message>
    <message>
        <source>Variant {name} comes first of {count}: it leaves {units}, and {area} of strong stakes.</source>
        <translation>La variante {name} vient en tête de {count} : il reste {units}, et {area} d'enjeux forts.</translation>
    </message>
    <message>
        <source>Variant {name} costs less ({here} euros) than {other} ({there} euros).</source>
        <translation>La variante {name} coûte moins ({here} euros) que {other} ({there} euro{there:|s}).</translation>
    </message>
    <message>
        <source>Variant {name} is the last of {count}.</source>
        <translation>La variante {name} est la dernière sur {count}.</translation>
    </message>
    <message>
        <source>Variant {name} leaves fewer UE to compensate ({here}) than {other} ({there}).</source>
        <translation>La variante {name} laisse moins d'UE à compenser ({here}) que {other} ({there}).</translation>
    </message>
    <message>
        <source>Variant {name} stands before {other} by its score or its name only.</source>
        <translation>La variante {name} précède {other} par son score ou son nom seulement.</translation>
    </message>
    <message>
        <source>Variant {name} takes less ENAF ({here} ha) than {other} ({there} ha).</source>
        <translation>La variante {name} prend moins d'ENAF ({here} ha) que {other} ({there} ha).</translation>
    </message>
    <message>
        <source>Variant {name} touches less strong stake ({here} ha) than {other} ({there} ha).</source>
        <translation>La variante {name} touche moins de milieux à enjeu fort ({here} ha) que {other} ({there} ha).</translation>
    </message>
    <message>
        <source>Variant {name}: {initial} UE at the start, {avoided} avoided, {reduced} reduced, {residual} UE left to compensate, {unknown} ha without value. Pre-diagnosis in indicative units.</source>
        <translation>Variante {name} : {initial} UE au départ, {avoided} évitées, {reduced} réduites, {residual} UE restent à compenser, {unknown} ha sans valeur. Pré-diagnostic en unités indicatives.</translation>
    </message>
    <message>
        <source>Variants and sites, the greatest loss first</source>
        <translation>Variantes et sites, la plus grande perte d'abord</translation>
    </message>
    <message>
        <source>Variants compared</source>
        <translation>Variantes comparées</translation>
    </message>
    <message>
        <source>Variants, best first</source>
        <translation>Variantes, la meilleure d'abord</translation>
    </message>
    <message>
        <source>Vintages mixed: {vintages}.</source>
        <translation>Millésimes mêlés : {vintages}.</translation>
    </message>
    <message>
        <source>Watercourses and ditches</source>
        <translation>Cours d'eau et fossés</translation>
    </message>
    <message>
        <source>Weight of one patch as connected as all; ha without quality</source>
        <translation>Poids d'une seule tache aussi connectée que toutes ; en ha sans qualité</translation>
    </message>
    <message>
        <source>Weighted geometric mean, which a very poor criterion lowers</source>
        <translation>Moyenne géométrique pondérée, qu'un très mauvais critère abaisse</translation>
    </message>
    <message>
        <source>Weighted score, 0-100</source>
        <translation>Score pondéré, 0-100</translation>
    </message>
    <message>
        <source>Weights, tiers by distance and the reference gain of 6 UE per ha are proposals.</source>
        <translation>Les poids, les paliers par distance et le gain de référence de 6 UE par ha sont des propositions.</translation>
    </message>
    <message>
        <source>Wetlands are created only there; without it they are only enhanced.</source>
        <translation>Les zones humides ne sont créées que là ; sans cette couche elles sont seulement améliorées.</translation>
    </message>
    <message>
        <source>Wetlands need the national functional method (MNEFZH); the tool only flags that need.</source>
        <translation>Les zones humides demandent la méthode nationale des fonctions (MNEFZH) ; l'outil ne fait que le signaler.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What a patch or a link brings: the share of that sum which is lost without it.</source>
        <translation>Apport d'une tache ou d'un lien : la part de cette somme perdue sans lui.</translation>
    </message>
    <message>
        <source>What a project's footprint holds in indicative ecological units, what is avoided, reduced and left, and what must be compensated by habitat. A pre-diagnosis: not a regulatory method, not the opinion of an ecologist.</source>
        <translation>Ce que contient l'emprise d'un projet en unités écologiques indicatives, ce qui est évité, réduit et ce qui reste, et ce qui doit être compensé par habitat. Un pré-diagnostic : ni une méthode réglementaire, ni l'avis d'un écologue.</translation>
    </message>
    <message>
        <source>What an ecologist must validate</source>
        <translation>Ce qu'un écologue doit valider</translation>
    </message>
    <message>
        <source>What each link brings</source>
        <translation>Apport de chaque lien</translation>
    </message>
    <message>
        <source>What each patch brings.</source>
        <translation>Apport de chaque tache.</translation>
    </message>
    <message>
        <source>What each site may become; needed by the portfolio.</source>
        <translation>Ce que chaque site peut devenir ; nécessaire au portefeuille.</translation>
    </message>
    <message>
        <source>What explains these changes</source>
        <translation>Ce qui explique ces évolutions</translation>
    </message>
    <message>
        <source>What is authorised and not yet built?</source>
        <translation>Qu'est-ce qui est autorisé et pas encore construit ?</translation>
    </message>
    <message>
        <source>What is filled</source>
        <translation>Ce qui est rempli</translation>
    </message>
    <message>
        <source>What is neither avoided nor reduced is counted as wholly lost; a belt may lose a share of its units.</source>
        <translation>Ce qui n'est ni évité ni réduit est compté comme entièrement perdu ; une ceinture peut perdre une part de ses unités.</translation>
    </message>
    <message>
        <source>What may compensate</source>
        <translation>Ce qui peut compenser</translation>
    </message>
    <message>
        <source>What may compensate this need</source>
        <translation>Ce qui peut compenser ce besoin</translation>
    </message>
    <message>
        <source>What must be compensated</source>
        <translation>Ce qui doit être compensé</translation>
    </message>
    <message>
        <source>What must be compensated, by habitat.</source>
        <translation>Ce qui doit être compensé, par habitat.</translation>
    </message>
    <message>
        <source>What solved it</source>
        <translation>Ce qui l'a résolu</translation>
    </message>
    <message>
        <source>What stops the species (motorway, railway, canal): drawn wider than a cell.</source>
        <translation>Ce qui arrête l'espèce (autoroute, voie ferrée, canal) : dessiné plus large qu'une maille.</translation>
    </message>
    <message>
        <source>What the documents say they do not know:</source>
        <translation>Ce que les documents disent ne pas savoir :</translation>
    </message>
    <message>
        <source>What the guarantee of the communes adds to their budgets</source>
        <translation>Ce que la garantie des communes ajoute à leurs budgets</translation>
    </message>
    <message>
        <source>What the land was taken for, {period}.</source>
        <translation>Destination de la consommation, {period}.</translation>
    </message>
    <message>
        <source>What the layer holds</source>
        <translation>Contenu de la couche</translation>
    </message>
    <message>
        <source>What the place is, in words</source>
        <translation>Ce qu'est le lieu, en mots</translation>
    </message>
    <message>
        <source>What to retain</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>What was artificialised, by type of land before. Source: {title}.</source>
        <translation>Surfaces artificialisées selon le type d'espace d'avant. Source : {title}.</translation>
    </message>
    <message>
        <source>What was authorised and is not built yet: the flows see it only once it is taken.</source>
        <translation>Ce qui est autorisé et pas encore construit : les flux ne le voient qu'une fois consommé.</translation>
    </message>
    <message>
        <source>What was missing, separated by semicolons</source>
        <translation>Ce qui manquait, séparé par des points-virgules</translation>
    </message>
    <message>
        <source>When all costs are empty, area is minimised instead.</source>
        <translation>Quand tous les coûts sont vides, la surface est minimisée à la place.</translation>
    </message>
    <message>
        <source>Where TYPE_FIELD is empty: haie, cours_eau, fosse...</source>
        <translation>Quand TYPE_FIELD est vide : haie, cours_eau, fosse...</translation>
    </message>
    <message>
        <source>Where both directions are not told, the transitions of the balance were not given: only the difference between the dates is known.</source>
        <translation>Là où les deux sens ne sont pas dits, les transitions du bilan n'ont pas été données : seule la différence entre les dates est connue.</translation>
    </message>
    <message>
        <source>Where the table of targets says nothing.</source>
        <translation>Là où la table des objectifs ne dit rien.</translation>
    </message>
    <message>
        <source>Which decisions of planning and which operations explain the land taken, year by year?</source>
        <translation>Quelles décisions d'urbanisme et quelles opérations expliquent la consommation, année par année ?</translation>
    </message>
    <message>
        <source>Which land was given back to nature or farming, and by which action?</source>
        <translation>Quelles surfaces ont été rendues à la nature ou à l'agriculture, et par quelle action ?</translation>
    </message>
    <message>
        <source>Which of the largest places below are known, and what became of them?</source>
        <translation>Quels lieux du tableau des écarts sont connus, et que sont-ils devenus ?</translation>
    </message>
    <message>
        <source>Which small patches are absorbed first; the producer's order is not published.</source>
        <translation>Quelles petites taches sont absorbées d'abord ; l'ordre du producteur n'est pas publié.</translation>
    </message>
    <message>
        <source>Why it is not eligible, codes separated by semicolons</source>
        <translation>Pourquoi il n'est pas éligible, codes séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Why two figures?</source>
        <translation>Pourquoi deux chiffres ?</translation>
    </message>
    <message>
        <source>Width of the barriers (m)</source>
        <translation>Largeur des barrières (m)</translation>
    </message>
    <message>
        <source>With site {name}, patches: {patches}, links: {links}, equivalent connectivity: {ec} ({change} %).</source>
        <translation>Avec le site {name}, taches : {patches}, liens : {links}, connectivité équivalente : {ec} ({change} %).</translation>
    </message>
    <message>
        <source>Without land cover at one date at least: {area} ha.</source>
        <translation>Sans occupation du sol à une date au moins : {area} ha.</translation>
    </message>
    <message>
        <source>Without value (ha)</source>
        <translation>Sans valeur (ha)</translation>
    </message>
    <message>
        <source>Words obligatoire or interdit.</source>
        <translation>Mots obligatoire ou interdit.</translation>
    </message>
    <message>
        <source>Words of the table erc_lineaires: haie, haie_riche, cours_eau, fosse... Empty: LINE_TYPE for all.</source>
        <translation>Mots de la table erc_lineaires : haie, haie_riche, cours_eau, fosse... Vide : LINE_TYPE pour toutes.</translation>
    </message>
    <message>
        <source>Words public, prive_unique, prive_multiple, inconnu.</source>
        <translation>Mots public, prive_unique, prive_multiple, inconnu.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing the documents</source>
        <translation>Écriture des documents</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year 20{year}</source>
        <translation>Année 20{year}</translation>
    </message>
    <message>
        <source>Year of the first land cover, with decimals when its day is known</source>
        <translation>Année de la première occupation du sol, avec des décimales quand son jour est connu</translation>
    </message>
    <message>
        <source>Year of the second land cover, with decimals when its day is known</source>
        <translation>Année de la seconde occupation du sol, avec des décimales quand son jour est connu</translation>
    </message>
    <message>
        <source>Year or date, after date 1.</source>
        <translation>Année ou date, après la date 1.</translation>
    </message>
    <message>
        <source>Year or date; taken from the layer when it is there.</source>
        <translation>Année ou date ; prise dans la couche si elle y est.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>ZNIEFF 1, Natura 2000, wetlands, reservoirs: coefficient 1.15.</source>
        <translation>ZNIEFF 1, Natura 2000, zones humides, réservoirs : coefficient 1,15.</translation>
    </message>
    <message>
        <source>ZONE: {zone} is unknown; the zones are {known}.</source>
        <translation>ZONE : {zone} est inconnue ; les zones sont {known}.</translation>
    </message>
    <message>
        <source>ZONES: zones lie over each other in {count} communes ({names}); their flows are counted in each of them. Give one document a commune.</source>
        <translation>ZONES : des zones se superposent dans {count} commune{count:|s} ({names}) ; leurs flux sont comptés dans chacune. Donnez un seul document par commune.</translation>
    </message>
    <message>
        <source>Zone of the communes out of the table</source>
        <translation>Zone des communes hors table</translation>
    </message>
    <message>
        <source>Zone taken from a neighbour or from ZONE for {communes}.</source>
        <translation>Zone prise chez un voisin ou dans ZONE pour {communes}.</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Zones and distances</source>
        <translation>Zones et distances</translation>
    </message>
    <message>
        <source>Zones of the planning documents</source>
        <translation>Zones des documents d'urbanisme</translation>
    </message>
    <message>
        <source>Zones: the flows cut by the zones, each family by its code (table zan_zones).</source>
        <translation>Zones : les flux découpés par les zones, chaque famille par son code (table zan_zones).</translation>
    </message>
    <message>
        <source>a proposal, to be validated</source>
        <translation>une proposition, à valider</translation>
    </message>
    <message>
        <source>a year is missing: no answer</source>
        <translation>une année manque : pas de réponse</translation>
    </message>
    <message>
        <source>about {mass}</source>
        <translation>soit environ {mass}</translation>
    </message>
    <message>
        <source>after variant</source>
        <translation>après la variante</translation>
    </message>
    <message>
        <source>already a compensation</source>
        <translation>déjà une compensation</translation>
    </message>
    <message>
        <source>any habitat of value 2 or more</source>
        <translation>tout habitat de valeur 2 ou plus</translation>
    </message>
    <message>
        <source>area of the set</source>
        <translation>surface de l'ensemble</translation>
    </message>
    <message>
        <source>artif / non artif or 1 / 0. When it is there, matrix and thresholds are not recomputed.</source>
        <translation>artif / non artif ou 1 / 0. S'il est là, matrice et seuils ne sont pas recalculés.</translation>
    </message>
    <message>
        <source>artificialised</source>
        <translation>artificialisés</translation>
    </message>
    <message>
        <source>artificialised at date 2</source>
        <translation>artificialisés à la date 2</translation>
    </message>
    <message>
        <source>artificialised, by a threshold</source>
        <translation>artificialisé, par effet de seuil</translation>
    </message>
    <message>
        <source>at the end (ha)</source>
        <translation>à la fin (ha)</translation>
    </message>
    <message>
        <source>at the horizon, at this pace</source>
        <translation>à l'horizon, à ce rythme</translation>
    </message>
    <message>
        <source>at this pace, the budget is kept</source>
        <translation>à ce rythme, le budget est tenu</translation>
    </message>
    <message>
        <source>at this pace, the budget will be exceeded</source>
        <translation>à ce rythme, le budget sera dépassé</translation>
    </message>
    <message>
        <source>avant, apres the project, or avec a candidate site</source>
        <translation>avant, apres (avec le projet) ou avec (un site candidat)</translation>
    </message>
    <message>
        <source>avoided</source>
        <translation>évitées</translation>
    </message>
    <message>
        <source>avoided and reduced</source>
        <translation>évitées et réduites</translation>
    </message>
    <message>
        <source>best found in the time given, not proved the cheapest</source>
        <translation>le meilleur trouvé dans le temps donné, non prouvé le moins cher</translation>
    </message>
    <message>
        <source>best found in the time given, not proved the smallest area</source>
        <translation>le meilleur trouvé dans le temps donné, surface non prouvée la plus petite</translation>
    </message>
    <message>
        <source>best use of the budget</source>
        <translation>meilleur usage du budget</translation>
    </message>
    <message>
        <source>budget already exceeded</source>
        <translation>budget déjà dépassé</translation>
    </message>
    <message>
        <source>budgets already exceeded</source>
        <translation>budgets déjà dépassés</translation>
    </message>
    <message>
        <source>budgets of the communes</source>
        <translation>budgets des communes</translation>
    </message>
    <message>
        <source>change between the dates</source>
        <translation>variation entre les dates</translation>
    </message>
    <message>
        <source>commune, epci or scot</source>
        <translation>commune, epci ou scot</translation>
    </message>
    <message>
        <source>complet_*, partiel, flux_seuls (difference product), sans_donnee or a_verifier</source>
        <translation>complet_*, partiel, flux_seuls (produit de différence), sans_donnee ou a_verifier</translation>
    </message>
    <message>
        <source>complete, mixed vintages</source>
        <translation>complète, millésimes mêlés</translation>
    </message>
    <message>
        <source>complete, one vintage</source>
        <translation>complète, un millésime</translation>
    </message>
    <message>
        <source>cost of the set</source>
        <translation>coût de l'ensemble</translation>
    </message>
    <message>
        <source>cout, or surface when no cost is known</source>
        <translation>cout, ou surface quand aucun coût n'est connu</translation>
    </message>
    <message>
        <source>couverture: the whole territory; flux: only what changed (IGN difference); auto: by its fields.</source>
        <translation>couverture : tout le territoire ; flux : ce qui a changé seulement (différence de l'IGN) ; auto : selon ses champs.</translation>
    </message>
    <message>
        <source>covered in part: no rate</source>
        <translation>couverture partielle : pas de taux</translation>
    </message>
    <message>
        <source>covered part</source>
        <translation>partie couverte</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>éligibles</translation>
    </message>
    <message>
        <source>eligible, but too few criteria are known</source>
        <translation>éligible, mais trop peu de critères connus</translation>
    </message>
    <message>
        <source>enveloppe or hors for farm buildings, else empty</source>
        <translation>enveloppe ou hors pour le bâti agricole, vide sinon</translation>
    </message>
    <message>
        <source>equivalent connectivity</source>
        <translation>connectivité équivalente</translation>
    </message>
    <message>
        <source>erc_poids: no weight for {names}.</source>
        <translation>erc_poids : pas de poids pour {names}.</translation>
    </message>
    <message>
        <source>erc_resistances: a resistance above 0 is needed for {families}.</source>
        <translation>erc_resistances : il faut une résistance supérieure à 0 pour {families}.</translation>
    </message>
    <message>
        <source>evite (avoided), reduit (reduced), residuel (left) or indirect (belt)</source>
        <translation>evite, reduit, residuel ou indirect (ceinture)</translation>
    </message>
    <message>
        <source>evite, reduit or residuel</source>
        <translation>evite, reduit ou residuel</translation>
    </message>
    <message>
        <source>field=weight;field=weight. A negative weight: less is better.</source>
        <translation>champ=poids;champ=poids. Un poids négatif : moins vaut mieux.</translation>
    </message>
    <message>
        <source>flows only</source>
        <translation>flux seuls</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>rendus</translation>
    </message>
    <message>
        <source>given back, by a threshold</source>
        <translation>rendu, par effet de seuil</translation>
    </message>
    <message>
        <source>ha</source>
        <translation>ha</translation>
    </message>
    <message>
        <source>ha for 1 000 inhabitants</source>
        <translation>ha pour 1 000 habitants</translation>
    </message>
    <message>
        <source>haie (hedges) or eau (watercourses)</source>
        <translation>haie ou eau (cours d'eau)</translation>
    </message>
    <message>
        <source>held, on the {area} with a value</source>
        <translation>retenues, sur les {area} qui ont une valeur</translation>
    </message>
    <message>
        <source>households and inhabitants</source>
        <translation>ménages et habitants</translation>
    </message>
    <message>
        <source>hypothesis {name}</source>
        <translation>hypothèse {name}</translation>
    </message>
    <message>
        <source>in an excluded zone</source>
        <translation>dans une zone exclue</translation>
    </message>
    <message>
        <source>in the first 30 cm of soil</source>
        <translation>dans les 30 premiers cm du sol</translation>
    </message>
    <message>
        <source>indicative, no UCRR</source>
        <translation>indicatif, pas des UCRR</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>initiales</translation>
    </message>
    <message>
        <source>initial, variant {name}</source>
        <translation>initiales, variante {name}</translation>
    </message>
    <message>
        <source>joined by {links} links</source>
        <translation>reliées par {links} liens</translation>
    </message>
    <message>
        <source>land cover unknown</source>
        <translation>occupation du sol inconnue</translation>
    </message>
    <message>
        <source>land taken</source>
        <translation>consommation</translation>
    </message>
    <message>
        <source>land taken, where it is known</source>
        <translation>consommés, là où on le sait</translation>
    </message>
    <message>
        <source>law</source>
        <translation>droit</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message>
        <source>left by the first variant</source>
        <translation>restants avec la première variante</translation>
    </message>
    <message>
        <source>left to compensate</source>
        <translation>restent à compenser</translation>
    </message>
    <message>
        <source>lexicographique: one criterion after the other; score: weighted mean.</source>
        <translation>lexicographique : un critère après l'autre ; score : moyenne pondérée.</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdus</translation>
    </message>
    <message>
        <source>m2 in the Cerema files.</source>
        <translation>m2 dans les fichiers du Cerema.</translation>
    </message>
    <message>
        <source>net balance</source>
        <translation>solde net</translation>
    </message>
    <message>
        <source>net gain</source>
        <translation>gain net</translation>
    </message>
    <message>
        <source>net gain of the eligible sites together</source>
        <translation>gain net de tous les sites éligibles</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sans donnée</translation>
    </message>
    <message>
        <source>no gain for any need</source>
        <translation>aucun gain pour aucun besoin</translation>
    </message>
    <message>
        <source>no land cover</source>
        <translation>pas d'occupation du sol</translation>
    </message>
    <message>
        <source>no rule: the sites together do not hold enough</source>
        <translation>aucune règle : le gisement de sites ne suffit pas</translation>
    </message>
    <message>
        <source>no set that meets all needs was found in the time given; none is proved impossible</source>
        <translation>aucun ensemble qui couvre tous les besoins n'a été trouvé dans le temps donné ; rien n'est prouvé impossible</translation>
    </message>
    <message>
        <source>not counted as zero</source>
        <translation>non comptés comme zéro</translation>
    </message>
    <message>
        <source>not established in the time given</source>
        <translation>non établi dans le temps donné</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>nothing: avoid it</source>
        <translation>rien : l'éviter</translation>
    </message>
    <message>
        <source>nul, faible, moyen, fort, tres_fort; inconnu when no level could be read</source>
        <translation>nul, faible, moyen, fort, tres_fort ; inconnu quand aucun niveau n'a pu être lu</translation>
    </message>
    <message>
        <source>observe (state read), estime (by default) or absent</source>
        <translation>observe (état lu), estime (par défaut) ou absent</translation>
    </message>
    <message>
        <source>observe, estime (default state) or absent (no value)</source>
        <translation>observe, estime (état par défaut) ou absent (sans valeur)</translation>
    </message>
    <message>
        <source>observe, estime or absent</source>
        <translation>observe, estime ou absent</translation>
    </message>
    <message>
        <source>odt and docx to be completed, pdf to be read.</source>
        <translation>odt et docx à compléter, pdf à lire.</translation>
    </message>
    <message>
        <source>of sites</source>
        <translation>de sites</translation>
    </message>
    <message>
        <source>of strong stakes left by it</source>
        <translation>d'enjeux forts restants</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>optimal, heuristique or non_eligible</source>
        <translation>optimal, heuristique ou non_eligible</translation>
    </message>
    <message>
        <source>optimal, limite_temps, budget, infaisable (proved), non_trouve...</source>
        <translation>optimal, limite_temps, budget, infaisable (prouvé), non_trouve, etc.</translation>
    </message>
    <message>
        <source>outside of wetlands</source>
        <translation>hors zone humide</translation>
    </message>
    <message>
        <source>patches</source>
        <translation>taches</translation>
    </message>
    <message>
        <source>plan, carte_communale, sans_document (RNU) or inconnu</source>
        <translation>plan, carte_communale, sans_document (RNU) ou inconnu</translation>
    </message>
    <message>
        <source>probable wetland</source>
        <translation>zone humide probable</translation>
    </message>
    <message>
        <source>projection beyond the budget</source>
        <translation>vigilance : projection au-delà du budget</translation>
    </message>
    <message>
        <source>proved the cheapest</source>
        <translation>prouvé le moins cher</translation>
    </message>
    <message>
        <source>proved the cheapest; the choice between equal sets is not proved</source>
        <translation>prouvé le moins cher ; le choix entre ensembles égaux n'est pas prouvé</translation>
    </message>
    <message>
        <source>proved the smallest area</source>
        <translation>surface minimale prouvée</translation>
    </message>
    <message>
        <source>proved the smallest area; the choice between equal sets is not proved</source>
        <translation>surface prouvée la plus petite ; le choix entre ensembles égaux n'est pas prouvé</translation>
    </message>
    <message>
        <source>rapport_zan_&lt;code&gt;_&lt;name&gt;.</source>
        <translation>rapport_zan_&lt;code&gt;_&lt;nom&gt;.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>réduites</translation>
    </message>
    <message>
        <source>respect of the targets</source>
        <translation>respect des objectifs</translation>
    </message>
    <message>
        <source>respecte, vigilance, depassement or sans_donnee</source>
        <translation>respecte, vigilance, depassement ou sans_donnee</translation>
    </message>
    <message>
        <source>retenu, ex aequo or suivant</source>
        <translation>retenu, ex aequo ou suivant</translation>
    </message>
    <message>
        <source>sans_occupation (no land cover) or code_inconnu (its code has no status)</source>
        <translation>sans_occupation (aucune occupation du sol) ou code_inconnu (son code n'a pas de statut)</translation>
    </message>
    <message>
        <source>score: the best; representativite: those most like the others; mixte: half of each.</source>
        <translation>score : les meilleures ; representativite : celles qui ressemblent le plus aux autres ; mixte : moitié-moitié.</translation>
    </message>
    <message>
        <source>sealed soils</source>
        <translation>sols imperméables</translation>
    </message>
    <message>
        <source>several rules together: lifting one of them is not enough</source>
        <translation>plusieurs règles ensemble : en lever une seule ne suffit pas</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>sites</translation>
    </message>
    <message>
        <source>sites examined</source>
        <translation>sites examinés</translation>
    </message>
    <message>
        <source>sites that overlap and exclude each other</source>
        <translation>les sites qui se recouvrent et s'excluent</translation>
    </message>
    <message>
        <source>sites with a document</source>
        <translation>sites avec un document</translation>
    </message>
    <message>
        <source>sncrr_&lt;site&gt;.</source>
        <translation>sncrr_&lt;site&gt;.</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>sums by zone</source>
        <translation>sommes par zone</translation>
    </message>
    <message>
        <source>taken over the reference period</source>
        <translation>consommés sur la période de référence</translation>
    </message>
    <message>
        <source>taken since</source>
        <translation>consommés depuis</translation>
    </message>
    <message>
        <source>territories with a document</source>
        <translation>territoires avec un document</translation>
    </message>
    <message>
        <source>the area asked</source>
        <translation>la surface demandée</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>le budget</translation>
    </message>
    <message>
        <source>the budget is already exceeded</source>
        <translation>le budget est déjà dépassé</translation>
    </message>
    <message>
        <source>the largest number of sites</source>
        <translation>le nombre maximal de sites</translation>
    </message>
    <message>
        <source>the needs cannot all be met</source>
        <translation>les besoins ne peuvent tous être couverts</translation>
    </message>
    <message>
        <source>the same family with value 4 or more, or any value of 6 or more</source>
        <translation>la même famille de valeur 4 ou plus, ou toute valeur de 6 ou plus</translation>
    </message>
    <message>
        <source>the same habitat</source>
        <translation>le même habitat</translation>
    </message>
    <message>
        <source>the same habitat, made to measure</source>
        <translation>le même habitat, sur mesure</translation>
    </message>
    <message>
        <source>the same: the patch around it changed</source>
        <translation>les mêmes : c'est l'entourage qui a changé</translation>
    </message>
    <message>
        <source>the share asked from nearby sites</source>
        <translation>la part demandée aux sites proches</translation>
    </message>
    <message>
        <source>the sites that were forbidden</source>
        <translation>les sites interdits</translation>
    </message>
    <message>
        <source>the whole site</source>
        <translation>tout le site</translation>
    </message>
    <message>
        <source>to be read on the text</source>
        <translation>à relire dans le texte</translation>
    </message>
    <message>
        <source>to check: flows and stocks differ</source>
        <translation>à vérifier : flux et stocks diffèrent</translation>
    </message>
    <message>
        <source>to compare states, not places</source>
        <translation>pour comparer des états, pas des lieux</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>trop loin</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petit</translation>
    </message>
    <message>
        <source>variants dominated</source>
        <translation>variantes dominées</translation>
    </message>
    <message>
        <source>where both are known</source>
        <translation>là où les deux sont connues</translation>
    </message>
    <message>
        <source>with site</source>
        <translation>avec le site</translation>
    </message>
    <message>
        <source>within the budget</source>
        <translation>budget respecté</translation>
    </message>
    <message>
        <source>without a carbon value</source>
        <translation>sans valeur de carbone</translation>
    </message>
    <message>
        <source>worst variant</source>
        <translation>pire variante</translation>
    </message>
    <message>
        <source>years not told</source>
        <translation>années non dites</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>zh (probable wetland) or hors_zh</source>
        <translation>zh (zone humide probable) ou hors_zh</translation>
    </message>
    <message>
        <source>{area} ha of natural, farm and forest land were taken in {period}: {share} % of the {whole} ha of the territory.</source>
        <translation>Espaces naturels, agricoles et forestiers consommés en {period} : {area} ha, soit {share} % des {whole} ha du territoire.</translation>
    </message>
    <message>
        <source>{asked} pilots asked, {there} communes can be chosen.</source>
        <translation>{asked} pilote{asked:|s} demandée{asked:|s}, {there} commune{there:|s} {there:peut|peuvent} être choisie{there:|s}.</translation>
    </message>
    <message>
        <source>{avoided} and {reduced}</source>
        <translation>{avoided} et {reduced}</translation>
    </message>
    <message>
        <source>{beyond} of {count} communes would go beyond.</source>
        <translation>Communes qui dépasseraient : {beyond} sur {count}.</translation>
    </message>
    <message>
        <source>{beyond} of {count} communes would go beyond; {lacking} lack a year.</source>
        <translation>Communes qui dépasseraient : {beyond} sur {count} ; {lacking} sans toutes leurs années.</translation>
    </message>
    <message>
        <source>{count} SCoT</source>
        <translation>{count} SCoT</translation>
    </message>
    <message>
        <source>{count} SCoTs</source>
        <translation>{count} SCoT</translation>
    </message>
    <message>
        <source>{count} budget of {all} is exceeded already.</source>
        <translation>{count} budget sur {all} est déjà dépassé.</translation>
    </message>
    <message>
        <source>{count} budgets of {all} are exceeded already.</source>
        <translation>{count} budget{count:|s} sur {all} {count:est|sont} déjà dépassé{count:|s}.</translation>
    </message>
    <message>
        <source>{count} commune</source>
        <translation>{count} commune</translation>
    </message>
    <message>
        <source>{count} communes</source>
        <translation>{count} commune{count:|s}</translation>
    </message>
    <message>
        <source>{count} communes are not in the table of consumption, their figures are left empty: {names}.</source>
        <translation>{count} commune{count:|s} ne {count:est|sont} pas dans la table de consommation, {count:ses chiffres restent vides|leurs chiffres restent vides} : {names}.</translation>
    </message>
    <message>
        <source>{count} communes have no land that both layers know: they are not compared.</source>
        <translation>{count} commune{count:|s} {count:n'a|n'ont} aucune surface connue des deux couches : {count:elle n'est pas comparée|elles ne sont pas comparées}.</translation>
    </message>
    <message>
        <source>{count} communes hold no polygon of the difference: nothing changed, or outside of the delivery. They have no figure.</source>
        <translation>{count} commune{count:|s} {count:n'a|n'ont} aucun polygone de la différence : rien n'y a changé, ou {count:elle est|elles sont} hors de la livraison. Aucun chiffre n'est donné.</translation>
    </message>
    <message>
        <source>{count} communes lack a year and are in no sum.</source>
        <translation>Il manque une année à {count} commune{count:|s}, absente{count:|s} de toutes les sommes.</translation>
    </message>
    <message>
        <source>{count} communes lack a year: no budget is given for them.</source>
        <translation>Il manque une année à {count} commune{count:|s} : aucun budget n'est donné pour {count:elle|elles}.</translation>
    </message>
    <message>
        <source>{count} communes.</source>
        <translation>{count} commune{count:|s}.</translation>
    </message>
    <message>
        <source>{count} documents written.</source>
        <translation>{count} document{count:|s} écrit{count:|s}.</translation>
    </message>
    <message>
        <source>{count} intercommunal bodies</source>
        <translation>{count} intercommunalité{count:|s}</translation>
    </message>
    <message>
        <source>{count} intercommunal body</source>
        <translation>{count} intercommunalité</translation>
    </message>
    <message>
        <source>{count} lines without width: {width} m is used.</source>
        <translation>{count} ligne{count:|s} sans largeur : {width} m est utilisé.</translation>
    </message>
    <message>
        <source>{count} other set is within {gap} of it: they are not told apart.</source>
        <translation>{count} autre ensemble est à moins de {gap} : rien ne les départage.</translation>
    </message>
    <message>
        <source>{count} other sets are within {gap} of it: they are not told apart.</source>
        <translation>{count} autre{count:|s} ensemble{count:|s} {count:est|sont} à moins de {gap} : rien ne les départage.</translation>
    </message>
    <message>
        <source>{count} pairs of sites overlap: one of each at most is taken.</source>
        <translation>{count} paire{count:|s} de sites {count:se recouvre|se recouvrent} : un de chaque au plus est pris.</translation>
    </message>
    <message>
        <source>{count} patches: what each of them and each link brings is left empty beyond {most}.</source>
        <translation>{count} tache{count:|s} : l'apport de chacune et de chaque lien est laissé vide au-delà de {most}.</translation>
    </message>
    <message>
        <source>{count} patches; the effective mesh is {mesh} ha ({method}) and {left} ha with the project ({loss} % lost).</source>
        <translation>{count} tache{count:|s} ; la maille effective est de {mesh} ha ({method}) et de {left} ha avec le projet ({loss} % perdus).</translation>
    </message>
    <message>
        <source>{count} patches; two points taken at random can meet over an area of {mesh} ha ({method}).</source>
        <translation>{count} tache{count:|s} ; deux points pris au hasard peuvent se rejoindre sur une surface de {mesh} ha ({method}).</translation>
    </message>
    <message>
        <source>{count} site, of {area}, has a document to be completed.</source>
        <translation>{count} site, de {area}, a un document à compléter.</translation>
    </message>
    <message>
        <source>{count} sites are chosen, {cost} in all: {status}.</source>
        <translation>Sites retenus : {count}, pour {cost} au total ; {status}.</translation>
    </message>
    <message>
        <source>{count} sites that are not eligible are left out.</source>
        <translation>{count} site{count:|s} non éligible{count:|s} {count:est|sont} laissé{count:|s} de côté.</translation>
    </message>
    <message>
        <source>{count} sites, of {area} together, have a document to be completed.</source>
        <translation>{count} site{count:|s}, de {area} ensemble, ont un document à compléter.</translation>
    </message>
    <message>
        <source>{count} territories have their local report on artificialisation for {period}.</source>
        <translation>{count} territoire{count:|s} {count:a son|ont leur} rapport local d'artificialisation pour {period}.</translation>
    </message>
    <message>
        <source>{count} territory has its local report on artificialisation for {period}.</source>
        <translation>{count} territoire a son rapport local d'artificialisation pour {period}.</translation>
    </message>
    <message>
        <source>{dates}: as much land was given back as was artificialised.</source>
        <translation>{dates} : autant de terrain a été désartificialisé qu'artificialisé.</translation>
    </message>
    <message>
        <source>{dates}: {area} more were given back than artificialised.</source>
        <translation>{dates} : {area} de plus ont été désartificialisés qu'artificialisés.</translation>
    </message>
    <message>
        <source>{dates}: {area} net were artificialised.</source>
        <translation>{dates} : {area} nets ont été artificialisés.</translation>
    </message>
    <message>
        <source>{eligible} of {count} sites examined can serve.</source>
        <translation>Sites examinés qui peuvent servir : {eligible} sur {count}.</translation>
    </message>
    <message>
        <source>{empty} have no land cover and are not listed.</source>
        <translation>{empty} n'ont pas d'occupation du sol et ne sont pas listées.</translation>
    </message>
    <message>
        <source>{field} contradicts the statuses of the two dates on {count} polygons ({area} ha): the statuses are used.</source>
        <translation>{field} contredit les statuts des deux dates sur {count} polygone{count:|s} ({area} ha) : les statuts sont retenus.</translation>
    </message>
    <message>
        <source>{field}: {unknown} is no flow; the values are 1 (artificialised), -1 (given back) and 0.</source>
        <translation>{field} : {unknown} n'est pas un flux ; les valeurs sont 1 (artificialisé), -1 (rendu) et 0.</translation>
    </message>
    <message>
        <source>{field}: {unknown} is no status; the words are artif, non artif, 1, 0.</source>
        <translation>{field} : {unknown} n'est pas un statut ; les mots sont artif, non artif, 1, 0.</translation>
    </message>
    <message>
        <source>{first}, {others}</source>
        <translation>{first}, {others}</translation>
    </message>
    <message>
        <source>{group}: {total} m in the footprint, {avoided} m avoided, {reduced} m reduced, {left} m left ({units} UL).</source>
        <translation>{group} : {total} m dans l'emprise, {avoided} m évités, {reduced} m réduits, {left} m restants ({units} UL).</translation>
    </message>
    <message>
        <source>{label}: unknown codes {codes} ({area} ha). They are counted as gaps, not as zero.</source>
        <translation>{label} : codes inconnus {codes} ({area} ha). Ils comptent comme lacunes, pas comme zéro.</translation>
    </message>
    <message>
        <source>{layer} does not touch {other}. Give two layers of the same territory.</source>
        <translation>{layer} ne touche pas {other}. Donnez deux couches du même territoire.</translation>
    </message>
    <message>
        <source>{layer} has the fields of a difference product: flows only, no stock and no rate. If it covers the whole territory at both dates, set READING to couverture.</source>
        <translation>{layer} a les champs d'un produit de différence : flux seuls, ni stock ni taux. Si elle couvre tout le territoire aux deux dates, choisissez couverture dans READING.</translation>
    </message>
    <message>
        <source>{layer} holds none of the communes: give the balance of this territory.</source>
        <translation>{layer} ne contient aucune des communes : donnez le bilan de ce territoire.</translation>
    </message>
    <message>
        <source>{layer} holds none of the communes: no report can be made. Give the table of this territory.</source>
        <translation>{layer} ne contient aucune des communes : aucun rapport ne peut être fait. Donnez la table de ce territoire.</translation>
    </message>
    <message>
        <source>{layer} holds one date only ({field}): give the land cover of the second date in INPUT2, or the fields of both dates.</source>
        <translation>{layer} ne contient qu'une date ({field}) : donnez l'occupation du sol de la seconde date dans INPUT2, ou les champs des deux dates.</translation>
    </message>
    <message>
        <source>{layer} is of {years}, and is compared with the land cover of {date}.</source>
        <translation>{layer} est de {years}, et est comparée à l'occupation du sol de {date}.</translation>
    </message>
    <message>
        <source>{layer} meets none of the communes: no figure can be given. Give the delivery of this territory.</source>
        <translation>{layer} ne rencontre aucune des communes : aucun chiffre ne peut être donné. Donnez la livraison de ce territoire.</translation>
    </message>
    <message>
        <source>{layer}: a difference product needs ARTIF_&lt;year&gt; of both dates, artificialisation, or covers and uses of both dates.</source>
        <translation>{layer} : un produit de différence demande ARTIF_&lt;année&gt; aux deux dates, artificialisation, ou les couverts et usages des deux dates.</translation>
    </message>
    <message>
        <source>{layer}: kinds of lines that the table does not know, without units: {words}.</source>
        <translation>{layer} : types de lignes que la table ne connaît pas, sans unités : {words}.</translation>
    </message>
    <message>
        <source>{layer}: neither TYPEZONE nor TYPESECT is there. Available: {present}.</source>
        <translation>{layer} : ni TYPEZONE ni TYPESECT n'y sont. Champs présents : {present}.</translation>
    </message>
    <message>
        <source>{layer}: no level can be read. Expected one of the fields {wanted}; the fields that are there: {present}.</source>
        <translation>{layer} : aucun niveau ne peut être lu. Un des champs {wanted} est attendu ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>{layer}: no site is eligible; name those wanted in SITES.</source>
        <translation>{layer} : aucun site n'est éligible ; nommez ceux que vous voulez dans SITES.</translation>
    </message>
    <message>
        <source>{layer}: no value of {fields} has a level in the table: {values}. Correct the field, or give your own table of levels.</source>
        <translation>{layer} : aucune valeur de {fields} n'a de niveau dans la table : {values}. Corrigez le champ, ou fournissez votre propre table de niveaux.</translation>
    </message>
    <message>
        <source>{layer}: none of its kinds of lines is known: {unknown}. The table knows {known}.</source>
        <translation>{layer} : aucun de ses types de lignes n'est connu : {unknown}. La table connaît {known}.</translation>
    </message>
    <message>
        <source>{layer}: values of {field} that the table of zones does not know, in no sum: {values}.</source>
        <translation>{layer} : valeurs de {field} que la table des zones ne connaît pas, dans aucune somme : {values}.</translation>
    </message>
    <message>
        <source>{layer}: {area} ha of transitions have codes that the matrix does not know; they are in no sum of sealed soils.</source>
        <translation>{layer} : {area} ha de transitions ont des codes que la matrice ne connaît pas ; ils ne sont dans aucune somme de sols imperméables.</translation>
    </message>
    <message>
        <source>{layer}: {count} features have no level in the table ({fields}: {values}). They are `inconnu`, not a level.</source>
        <translation>{layer} : {count} objet{count:|s} n'{count:a|ont} pas de niveau dans la table ({fields} : {values}). Ils sont dits « inconnu », sans niveau.</translation>
    </message>
    <message>
        <source>{layer}: {count} flows without a shape or without a sense (1, -1) are left out.</source>
        <translation>{layer} : {count} flux sans forme ou sans sens (1, -1) sont laissés de côté.</translation>
    </message>
    <message>
        <source>{layer}: {count} negative costs. Correct them.</source>
        <translation>{layer} : {count} coût{count:|s} négatif{count:|s}. Corrigez-les.</translation>
    </message>
    <message>
        <source>{layer}: {count} projects are of years that the consumption since the reference does not hold; they change nothing yet.</source>
        <translation>{layer} : {count} projet{count:|s} {count:est|sont} d'années que la consommation depuis la référence n'a pas ; {count:il ne change|ils ne changent} encore rien.</translation>
    </message>
    <message>
        <source>{layer}: {field} has kinds of projects that no rule knows: {unknown}. The rules know {known}.</source>
        <translation>{layer} : {field} contient des types de projets qu'aucune règle ne connaît : {unknown}. Les règles connaissent {known}.</translation>
    </message>
    <message>
        <source>{layer}: {field} has values that occur twice: {values}.</source>
        <translation>{layer} : {field} a des valeurs en double : {values}.</translation>
    </message>
    <message>
        <source>{level} {name} ({code}): {area} ha.</source>
        <translation>{level} : {name} ({code}), {area} ha.</translation>
    </message>
    <message>
        <source>{name} is needed.</source>
        <translation>{name} est nécessaire.</translation>
    </message>
    <message>
        <source>{name} needs complete covers: a difference product has flows only.</source>
        <translation>{name} demande des couvertures complètes : un produit de différence n'a que des flux.</translation>
    </message>
    <message>
        <source>{name} takes the most away: {change} of connectivity.</source>
        <translation>{name} ôte le plus : {change} de connectivité.</translation>
    </message>
    <message>
        <source>{name}: no area in {names}.</source>
        <translation>{name} : aucune surface dans {names}.</translation>
    </message>
    <message>
        <source>{name}: no land cover here ({covered} % covered), no figure.</source>
        <translation>{name} : pas d'occupation du sol ici ({covered} % couverts), aucun chiffre.</translation>
    </message>
    <message>
        <source>{name}: no polygon of the difference here. Nothing changed, or the commune is outside of the delivery: no figure.</source>
        <translation>{name} : aucun polygone de la différence ici. Rien n'a changé, ou la commune est hors de la livraison : pas de chiffre.</translation>
    </message>
    <message>
        <source>{need}: covered with {units} UE.</source>
        <translation>{need} : couvert avec {units} UE.</translation>
    </message>
    <message>
        <source>{need}: {units} UE obtained, {lack} UE are missing.</source>
        <translation>{need} : {units} UE obtenues, il manque {lack} UE.</translation>
    </message>
    <message>
        <source>{need}: {units} UE obtained; area or units nearby are missing.</source>
        <translation>{need} : {units} UE obtenues ; il manque de la surface ou des UE à proximité.</translation>
    </message>
    <message>
        <source>{noise} ha of the flows ({share} %) are strips less than {width} m wide: borders drawn anew rather than land that changed. They are in the flows, and told beside them.</source>
        <translation>{noise} ha des flux ({share} %) sont des bandes de moins de {width} m de large : des limites redessinées plutôt qu'un sol qui a changé. Elles sont comprises dans les flux, et dites à côté.</translation>
    </message>
    <message>
        <source>{partial} communes are covered in part and {empty} not at all: no rate is given for them.</source>
        <translation>{partial} commune{partial:|s} {partial:est couverte|sont couvertes} en partie et {empty} pas du tout : aucun taux n'est donné pour {partial:elle|elles}.</translation>
    </message>
    <message>
        <source>{rate} fewer households for each hectare taken for housing in {span} ({area} ha).</source>
        <translation>{rate} ménages de moins par hectare consommé pour l'habitat en {span} ({area} ha).</translation>
    </message>
    <message>
        <source>{rate} fewer inhabitants for each hectare taken in {span} ({area} ha).</source>
        <translation>{rate} habitants de moins par hectare consommé en {span} ({area} ha).</translation>
    </message>
    <message>
        <source>{rate} inhabitants for each artificialised hectare ({title}).</source>
        <translation>{rate} habitants par hectare artificialisé ({title}).</translation>
    </message>
    <message>
        <source>{rate} more households for each hectare taken for housing in {span} ({area} ha).</source>
        <translation>{rate} ménages supplémentaires par hectare consommé pour l'habitat en {span} ({area} ha).</translation>
    </message>
    <message>
        <source>{rate} more inhabitants for each hectare taken in {span} ({area} ha).</source>
        <translation>{rate} habitants supplémentaires par hectare consommé en {span} ({area} ha).</translation>
    </message>
    <message>
        <source>{sentence} The guarantees of its communes add up to {floors} ha, more than this budget: the group cannot hold both.</source>
        <translation>{sentence} Les garanties de ses communes font ensemble {floors} ha, plus que ce budget : le groupe ne peut tenir les deux.</translation>
    </message>
    <message>
        <source>{sentence} {deducted} ha more were taken that do not count (projects set apart, deductions of the law).</source>
        <translation>{sentence} Consommés en plus, et non comptés (projets à part, déductions du droit) : {deducted} ha.</translation>
    </message>
    <message>
        <source>{shown} of {count} communes, by net balance.</source>
        <translation>{shown} commune{shown:|s} sur {count}, par solde net.</translation>
    </message>
    <message>
        <source>{shown} of {count} communes, by stock on what is known.</source>
        <translation>{shown} commune{shown:|s} sur {count}, par stock de la partie connue.</translation>
    </message>
    <message>
        <source>{shown} of {count} ranked sites; the layer holds them all.</source>
        <translation>{shown} site{shown:|s} classé{shown:|s} sur {count} ; la couche les contient tous.</translation>
    </message>
    <message>
        <source>{shown} of {count} territories, by the share of their area taken.</source>
        <translation>{shown} territoire{shown:|s} sur {count}, par la part consommée de leur surface.</translation>
    </message>
    <message>
        <source>{site} comes first, with {score} of 100.</source>
        <translation>Le premier est {site}, avec {score} sur 100.</translation>
    </message>
    <message>
        <source>{title} and the land files agree to the hundredth of a hectare a year.</source>
        <translation>{title} et les fichiers fonciers sont égaux au centième d'hectare par an.</translation>
    </message>
    <message>
        <source>{title} counts {gap} ha a year less than the land files.</source>
        <translation>{title} compte {gap} ha par an de moins que les fichiers fonciers.</translation>
    </message>
    <message>
        <source>{title} counts {gap} ha a year more than the land files.</source>
        <translation>{title} compte {gap} ha par an de plus que les fichiers fonciers.</translation>
    </message>
    <message>
        <source>{title} {span}: {taken} ha were artificialised and {given} ha given back, a net balance of {net} ha.</source>
        <translation>{title} {span} : {taken} ha artificialisés et {given} ha rendus, soit un solde net de {net} ha.</translation>
    </message>
    <message>
        <source>{title}, communes with data: {known} of {count}, {partial} of them in part.</source>
        <translation>{title}, communes avec des données : {known} sur {count}, dont {partial} en partie.</translation>
    </message>
    <message>
        <source>{title}: the balance is not known on a part of the territory.</source>
        <translation>{title} : le bilan n'est pas connu sur une partie du territoire.</translation>
    </message>
    <message>
        <source>{title}: the flows hold {flows} ha artificialised, the balance {told} ha. They are not of the same run: the types of land, the zones and the places would contradict the balance.</source>
        <translation>{title} : les flux contiennent {flows} ha artificialisés, le bilan {told} ha. Ils ne sont pas du même traitement : les types d'espaces, les zones et les lieux contrediraient le bilan.</translation>
    </message>
    <message>
        <source>{title}: {sealed} ha were made impermeable and {opened} ha were opened again.</source>
        <translation>{title} : {sealed} ha rendus imperméables et {opened} ha rendus perméables.</translation>
    </message>
    <message>
        <source>{total} tC on {area} ha, {soil} of it in the first 30 cm of soil; {unknown} ha have no value and are not counted. Long-term levels, not yearly emissions.</source>
        <translation>{total} tC sur {area} ha, dont {soil} dans les 30 premiers centimètres du sol ; {unknown} ha n'ont pas de valeur et ne sont pas comptés. Niveaux de long terme, pas des émissions annuelles.</translation>
    </message>
    <message>
        <source>{units} UE are missing for {need}. What blocks: {rule}.</source>
        <translation>Il manque {units} UE pour {need}. Ce qui bloque : {rule}.</translation>
    </message>
    <message>
        <source>{value} is not a year or a date such as 2021-06-30.</source>
        <translation>{value} n'est ni une année ni une date comme 2021-06-30.</translation>
    </message>
    <message>
        <source>{variant}: {alert}</source>
        <translation>{variant} : {alert}</translation>
    </message>
    <message>
        <source>{what}: left empty in {count} of {all} documents.</source>
        <translation>{what} : manque dans {count} document{count:|s} sur {all}.</translation>
    </message>
    <message>
        <source>{what}: unknown words {unknown}; the known words: {known}.</source>
        <translation>{what} : mots inconnus {unknown} ; mots connus : {known}.</translation>
    </message>
</context>
</TS>
