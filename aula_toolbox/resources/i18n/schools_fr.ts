<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source>Annuaire de l'éducation, as a layer or a table: names, numbers (UAI), status and pupils. Without it pupils are not known.</source>
        <translation>Annuaire de l'éducation, en couche ou en table : noms, numéros (UAI), statut et élèves. Sans lui, les élèves ne sont pas connus.</translation>
    </message>
    <message>
        <source>Area of the ground; empty when there is none</source>
        <translation>Surface du terrain ; vide quand il n'y en a pas</translation>
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
        <source>DGFiP file of the parcels of legal persons: neighbouring parcels of one owner make one ground. Without it a ground is the parcel of its point only.</source>
        <translation>Fichier DGFiP des parcelles des personnes morales : des parcelles voisines d'un même propriétaire font un terrain. Sans lui, un terrain n'est que la parcelle de son point.</translation>
    </message>
    <message>
        <source>Education directory</source>
        <translation>Annuaire de l'éducation</translation>
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
        <source>Ground minus buildings and pieces too small or too narrow</source>
        <translation>Terrain moins les bâtiments et les morceaux trop petits ou trop étroits</translation>
    </message>
    <message>
        <source>Grounds and yards</source>
        <translation>Terrains et cours</translation>
    </message>
    <message>
        <source>INSEE code of the commune, when the directory gives it</source>
        <translation>Code INSEE de la commune, quand l'annuaire le donne</translation>
    </message>
    <message>
        <source>Identifier of the ground: that of its largest zone</source>
        <translation>Identifiant du terrain : celui de sa plus grande zone</translation>
    </message>
    <message>
        <source>Land register: a ground that is missing or fictitious is rebuilt from them, as an estimate.</source>
        <translation>Cadastre : un terrain qui manque ou qui est fictif est reconstruit à partir d'elles, comme une estimation.</translation>
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
        <source>Name of the school; several are joined by +</source>
        <translation>Nom de l'école ; plusieurs sont joints par +</translation>
    </message>
    <message>
        <source>National number of the school; several are joined by |</source>
        <translation>Numéro national de l'école ; plusieurs sont joints par |</translation>
    </message>
    <message>
        <source>No ground is known: nothing is measured.</source>
        <translation>Aucun terrain n'est connu : rien n'est mesuré.</translation>
    </message>
    <message>
        <source>Number of the piece in the yard, the largest first</source>
        <translation>Numéro du morceau dans la cour, le plus grand d'abord</translation>
    </message>
    <message>
        <source>One row a ground; a school without one is a row too.</source>
        <translation>Une ligne par terrain ; une école qui n'en a pas est une ligne aussi.</translation>
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
        <source>Part of the ground under buildings, light ones and shelters included</source>
        <translation>Part du terrain sous des bâtiments, légers et préaux compris</translation>
    </message>
    <message>
        <source>Part of the yard that is a sports ground, when they were given</source>
        <translation>Part de la cour en terrain de sport, quand ils ont été donnés</translation>
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
        <source>Pre-diagnosis</source>
        <translation>Pré-diagnostic</translation>
    </message>
    <message>
        <source>Public, private, or private without contract; empty when not known</source>
        <translation>Public, privé, ou privé hors contrat ; vide quand on ne sait pas</translation>
    </message>
    <message>
        <source>Pupils, summed over the schools of the ground; empty when not known</source>
        <translation>Élèves, en somme sur les écoles du terrain ; vide quand on ne sait pas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>School grounds</source>
        <translation>Emprises scolaires</translation>
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
        <source>Sports grounds</source>
        <translation>Terrains de sport</translation>
    </message>
    <message>
        <source>The ground of each school and its yard (the ground without its buildings), from BD TOPO, the education directory or parcels. A square that BD TOPO puts at a point is never taken for a ground. Correct the result by hand and give it back to 'Schoolyards to green'.</source>
        <translation>Le terrain de chaque école et sa cour (le terrain sans ses bâtiments), depuis la BD TOPO, l'annuaire de l'éducation ou le cadastre. Un carré que la BD TOPO pose sur un point n'est jamais pris pour un terrain. Corrigez le résultat à la main et redonnez-le à « Cours d'école à végétaliser ».</translation>
    </message>
    <message>
        <source>The pieces of each yard: ground minus buildings.</source>
        <translation>Les morceaux de chaque cour : le terrain moins les bâtiments.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>What is known of the ground, in one sentence</source>
        <translation>Ce qu'on sait du terrain, en une phrase</translation>
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
        <source>Where the ground comes from: bdtopo, parcelles, saisi</source>
        <translation>D'où vient le terrain : bdtopo, parcelles, saisi</translation>
    </message>
    <message>
        <source>Which schools are looked at. A zone or a row of another level is left out.</source>
        <translation>Quelles écoles sont regardées. Une zone ou une ligne d'un autre niveau est laissée de côté.</translation>
    </message>
    <message>
        <source>Which yards first and why, how sure it is, what to collect next, in one page.</source>
        <translation>Quelles cours d'abord et pourquoi, à quel point c'est sûr, que recueillir ensuite, en une page.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
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
        <source>Yards</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>observe, estime (rebuilt from parcels), emprise_fictive (a square put at a point), absent</source>
        <translation>observe, estime (reconstruit depuis le cadastre), emprise_fictive (un carré posé sur un point), absent</translation>
    </message>
    <message>
        <source>observe: all schools say; partiel: one does not, the sum is a lower bound; absent</source>
        <translation>observe : toutes les écoles le disent ; partiel : une ne le dit pas, la somme est un minimum ; absent</translation>
    </message>
    <message>
        <source>{count} school{count:|s} without a ground that can be measured: {names}.</source>
        <translation>{count} école{count:|s} sans terrain qu'on puisse mesurer : {names}.</translation>
    </message>
    <message>
        <source>{layer}: neither numbers nor points: schools are joined by nothing.</source>
        <translation>{layer} : ni numéros ni points : rien ne relie les écoles.</translation>
    </message>
    <message>
        <source>{layer}: none of its rows is a school of the levels asked for ({levels}); natures found: {natures}.</source>
        <translation>{layer} : aucune de ses lignes n'est une école des niveaux demandés ({levels}) ; natures trouvées : {natures}.</translation>
    </message>
    <message>
        <source>{layer}: {count} numbers of pupils cannot be read and stay unknown: {values}.</source>
        <translation>{layer} : {count} effectifs ne peuvent être lus et restent inconnus : {values}.</translation>
    </message>
    <message>
        <source>{layer}: {count} of {all} rows are schools of the levels asked for.</source>
        <translation>{layer} : {count} lignes sur {all} sont des écoles des niveaux demandés.</translation>
    </message>
    <message>
        <source>{layer}: {field} has values that occur twice: {values}.</source>
        <translation>{layer} : {field} a des valeurs en double : {values}.</translation>
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
        <translation>{name} : terrain reconstruit depuis {count} parcelles d'un même propriétaire ; vérifiez son contour.</translation>
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
        <source>{name}: {count} building{count:|s} {count:is|are} cut by the edge of the ground: one of the two layers is older, or the ground is not whole.</source>
        <translation>{name} : {count} bâtiment{count:|s} coupé{count:|s} par le bord du terrain : l'une des deux couches est plus ancienne, ou le terrain n'est pas entier.</translation>
    </message>
    <message>
        <source>{name}: {count} piece{count:|s} too small or too narrow for a yard left out ({area} m²).</source>
        <translation>{name} : {count} morceau{count:|x} trop petit{count:|s} ou trop étroit{count:|s} pour une cour, laissé{count:|s} de côté ({area} m²).</translation>
    </message>
</context>
</TS>
