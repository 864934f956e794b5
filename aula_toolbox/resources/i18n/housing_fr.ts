<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AULA</name>
    <message>
        <source> Prices to be confirmed.</source>
        <translation> Prix à confirmer.</translation>
    </message>
    <message>
        <source>% of the main residences</source>
        <translation>% des résidences principales</translation>
    </message>
    <message>
        <source>0-1, of a dwelling without a DPE in the stratum of the building</source>
        <translation>0-1, d'un logement sans DPE de la strate du bâtiment</translation>
    </message>
    <message>
        <source>1-1 to 3-3: thirds of the zones by F and G, then by low incomes</source>
        <translation>1-1 à 3-3 : tiers des zones selon la part F et G, puis selon les bas revenus</translation>
    </message>
    <message>
        <source>1: a number of the social register is written; null: unknown</source>
        <translation>1 : un numéro du répertoire du logement social est écrit ; vide : inconnu</translation>
    </message>
    <message>
        <source>1: from the file or by a method of new dwellings; 0: not</source>
        <translation>1 : fichier ou méthode des logements neufs ; 0 : non</translation>
    </message>
    <message>
        <source>1: largest deliveries of the sector, energy and year</source>
        <translation>1 : plus fortes livraisons du secteur, de l'énergie et de l'année</translation>
    </message>
    <message>
        <source>1: largest share of F and G; null where it is not ranked</source>
        <translation>1 : plus forte part de F et G ; vide quand la zone n'est pas classée</translation>
    </message>
    <message>
        <source>2021, 2024 (small dwellings), 2026 (electricity 1.9), or auto: the rule in force on the date. 2027 (electricity 1.7) is never chosen by itself: its text is to be checked, results bear a mark.</source>
        <translation>2021, 2024 (petites surfaces), 2026 (électricité 1,9), ou auto : la règle en vigueur à la date. 2027 (électricité 1,7) n'est jamais choisie d'elle-même : son texte est à vérifier, les résultats en portent la mention.</translation>
    </message>
    <message>
        <source>A DPE is made to sell, to let or to renovate: it is no sample of the stock, and strata do not mend all of it.</source>
        <translation>Un DPE se fait pour vendre, louer ou rénover : ce n'est pas un échantillon du parc, et les strates ne corrigent pas tout.</translation>
    </message>
    <message>
        <source>A DPE is put on the building that it names (RNB), else on the only one of its address, else on the nearest to its point; each kind of link is measured on the DPE that name their building.</source>
        <translation>Un DPE est placé sur le bâtiment qu'il désigne (RNB), sinon sur le seul de son adresse, sinon sur le plus proche de son point ; chaque sorte de lien est mesurée sur les DPE qui désignent leur bâtiment.</translation>
    </message>
    <message>
        <source>A bill is heavy above this share of the disposable income of the household.</source>
        <translation>Une facture est lourde au-delà de cette part du revenu disponible du ménage.</translation>
    </message>
    <message>
        <source>A building without a DPE has a probability of its stratum: it is no label and says nothing of that building.</source>
        <translation>Un bâtiment sans DPE a une probabilité de sa strate : ce n'est pas une étiquette et cela ne dit rien de ce bâtiment.</translation>
    </message>
    <message>
        <source>A household has a low income under the national decile of the setting and a heavy bill above the share of its income of the setting; both together are bounds, zone by zone, then added up.</source>
        <translation>Un ménage a un bas revenu sous le décile national du réglage et une facture lourde au-delà de la part de revenu du réglage ; les deux ensemble sont des bornes, zone par zone, puis additionnées.</translation>
    </message>
    <message>
        <source>A point farther than that from every building is not linked; the quality falls with the distance.</source>
        <translation>Un point plus éloigné que cela de tout bâtiment n'est pas rattaché ; la qualité baisse avec la distance.</translation>
    </message>
    <message>
        <source>A published share of the territory, if one is known, to set beside this estimate (table of calibration).</source>
        <translation>Une part publiée pour le territoire, s'il en existe une, à mettre à côté de cette estimation (table de calage).</translation>
    </message>
    <message>
        <source>A row for each cell of a zone: main residences, dwellings diagnosed, share of F and G with bounds.</source>
        <translation>Une ligne par cellule d'une zone : résidences principales, logements diagnostiqués, part de F et G avec ses bornes.</translation>
    </message>
    <message>
        <source>A row for each type and class of a zone: what one dwelling uses by the conventions; bills need it.</source>
        <translation>Une ligne par type et par classe d'une zone : ce que consomme un logement selon les conventions ; les factures en ont besoin.</translation>
    </message>
    <message>
        <source>A row for each; what has fewer delivery points than operators may publish is secret.</source>
        <translation>Une ligne pour chacun ; ce qui a moins de points de livraison que les opérateurs n'en peuvent publier est secret.</translation>
    </message>
    <message>
        <source>A to D: rule of the observatories</source>
        <translation>A à D : règle des observatoires</translation>
    </message>
    <message>
        <source>Among {count} dwellings diagnosed, {share} % are F or G. This is the sample of DPE: the share of the stock cannot be told from what was given.</source>
        <translation>Parmi {count} logement{count:|s} diagnostiqué{count:|s}, {share} % sont en F ou G. C'est l'échantillon des DPE : la part du parc ne peut pas être dite avec ce qui a été fourni.</translation>
    </message>
    <message>
        <source>At the prices of the run, those of households; residential only</source>
        <translation>Aux prix du traitement, ceux des ménages ; résidentiel seulement</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>BAN key of the address: do not publish it</source>
        <translation>Clé BAN de l'adresse : à ne pas publier</translation>
    </message>
    <message>
        <source>Beside what the State publishes</source>
        <translation>À côté de ce que l'État publie</translation>
    </message>
    <message>
        <source>Between {low} % and {high} % of the households would have both a low income and a heavy bill (bounds: nothing open joins a household and its dwelling).</source>
        <translation>Entre {low} % et {high} % des ménages auraient à la fois un bas revenu et une facture lourde (bornes : rien d'ouvert ne joint un ménage à son logement).</translation>
    </message>
    <message>
        <source>Between {low} % and {high} % of the main residences would be F or G ({mean} % most likely), from {seen} dwellings diagnosed of {total}; among the DPE alone: {raw} %.</source>
        <translation>Entre {low} % et {high} % des résidences principales seraient en F ou G (le plus probable : {mean} %), d'après {seen} logement{seen:|s} diagnostiqué{seen:|s} sur {total} ; parmi les seuls DPE : {raw} %.</translation>
    </message>
    <message>
        <source>Bill by these conventions; null without prices</source>
        <translation>Facture selon ces conventions ; vide sans prix</translation>
    </message>
    <message>
        <source>Bills of leaky dwellings</source>
        <translation>Factures des passoires</translation>
    </message>
    <message>
        <source>Building of the DPE; null when none is linked</source>
        <translation>Bâtiment du DPE ; nul quand aucun n'est rattaché</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Bâtiments</translation>
    </message>
    <message>
        <source>By the conventions of the DPE</source>
        <translation>Selon les conventions du DPE</translation>
    </message>
    <message>
        <source>By the conventions of the DPE the bill is {bill} million euros a year, {each} a main residence (prices of {year}).</source>
        <translation>Selon les conventions du DPE, la facture est de {bill} millions d'euros par an, {each} par résidence principale (prix de {year}).</translation>
    </message>
    <message>
        <source>By the conventions of the DPE, but for what is delivered</source>
        <translation>Selon les conventions du DPE, sauf ce qui est livré</translation>
    </message>
    <message>
        <source>By type, period and fuel</source>
        <translation>Par type, période et énergie</translation>
    </message>
    <message>
        <source>Calibration: {zone}, {label}: no zone of that code, or another label than FG.</source>
        <translation>Calage : {zone}, {label} : aucune zone de ce code, ou une autre étiquette que FG.</translation>
    </message>
    <message>
        <source>Calibration: {zone}: {number} dwellings F and G cannot be reached with its DPE and its census.</source>
        <translation>Calage : {zone} : {number} logement{number:|s} F et G ne {number:peut|peuvent} être atteint{number:|s} avec ses DPE et son recensement.</translation>
    </message>
    <message>
        <source>Census of {year}: {total} main residences in {count} zones; the DPE of the last {months} months tell of the dwellings without one.</source>
        <translation>Recensement de {year} : {total} résidences principales dans {count} zone{count:|s} ; les DPE des {months} derniers mois renseignent sur les logements qui n'en ont pas.</translation>
    </message>
    <message>
        <source>Class of greenhouse gases under the rule</source>
        <translation>Classe de gaz à effet de serre à la règle choisie</translation>
    </message>
    <message>
        <source>Class of primary energy under the rule</source>
        <translation>Classe d'énergie primaire à la règle choisie</translation>
    </message>
    <message>
        <source>Class of the stock (modelled)</source>
        <translation>Classe du parc (modélisée)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes from the published label to that of the rule</source>
        <translation>Nombre de classes entre l'étiquette publiée et celle de la règle (négatif : meilleure)</translation>
    </message>
    <message>
        <source>Code of the zone</source>
        <translation>Code de la zone</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Coefficient of electricity that the DPE was made with</source>
        <translation>Coefficient de l'électricité avec lequel le DPE a été établi</translation>
    </message>
    <message>
        <source>Coefficient {coefficient}: text to be checked. These numbers are a trial of a rule that is not confirmed; they are not to be quoted.</source>
        <translation>Coefficient {coefficient} : texte à vérifier. Ces nombres sont l'essai d'une règle non confirmée ; ils ne doivent pas être cités.</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Communes (sums of their IRIS)</source>
        <translation>Communes (sommes de leurs IRIS)</translation>
    </message>
    <message>
        <source>Communes or IRIS, all of one level, with their INSEE code or the code of the IRIS. A DPE belongs to the zone of its commune; for IRIS, to that of its point.</source>
        <translation>Communes ou IRIS, tous du même niveau, avec leur code INSEE ou le code de l'IRIS. Un DPE appartient à la zone de sa commune ; pour les IRIS, à celle de son point.</translation>
    </message>
    <message>
        <source>Cost in the DPE, at the tariffs of its order</source>
        <translation>Coût inscrit au DPE, aux tarifs de son arrêté</translation>
    </message>
    <message>
        <source>Counting each dwelling once</source>
        <translation>Comptage de chaque logement une seule fois</translation>
    </message>
    <message>
        <source>Crosses the estimated stock with the incomes of Filosofi: how many households have both a low income and a heavy bill, at least and at most, because nothing open joins a household and its dwelling; thirds of the zones by F and G and by low incomes. Never which household.</source>
        <translation>Croise le parc estimé et les revenus de Filosofi : combien de ménages ont à la fois un bas revenu et une facture lourde, au moins et au plus, car rien d'ouvert ne joint un ménage à son logement ; tiers des zones selon la part F et G et selon les bas revenus. Jamais quel ménage.</translation>
    </message>
    <message>
        <source>Crossing with incomes</source>
        <translation>Croisement avec les revenus</translation>
    </message>
    <message>
        <source>DPE</source>
        <translation>DPE</translation>
    </message>
    <message>
        <source>DPE by DPE, rule {rule}</source>
        <translation>DPE par DPE, règle {rule}</translation>
    </message>
    <message>
        <source>DPE of the whole period as downloaded from ADEME (data.ademe.fr, dpe03existant), not only labels F and G.</source>
        <translation>Les DPE de toute la période, tels que téléchargés auprès de l'ADEME (data.ademe.fr, dpe03existant), et non les seules étiquettes F et G.</translation>
    </message>
    <message>
        <source>DPE of these months before the date tell of the dwellings without a DPE; all valid DPE are counted.</source>
        <translation>Les DPE de ces mois avant la date renseignent sur les logements sans DPE ; tous les DPE valides sont comptés.</translation>
    </message>
    <message>
        <source>DPE that count</source>
        <translation>DPE comptés</translation>
    </message>
    <message>
        <source>DPE that count, by their link</source>
        <translation>DPE comptés, selon leur lien</translation>
    </message>
    <message>
        <source>DPE that count, each dwelling once</source>
        <translation>DPE comptés, chaque logement une fois</translation>
    </message>
    <message>
        <source>DPE that replace each other in a circle: the newest one of each is kept ({numbers}).</source>
        <translation>DPE qui se remplacent en cercle : le plus récent de chacun est gardé ({numbers}).</translation>
    </message>
    <message>
        <source>DPE to link</source>
        <translation>DPE à rattacher</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date (jour)</translation>
    </message>
    <message>
        <source>Day the DPE was made</source>
        <translation>Jour d'établissement du DPE</translation>
    </message>
    <message>
        <source>Deciles of low income</source>
        <translation>Déciles de bas revenu</translation>
    </message>
    <message>
        <source>Deliveries by zone, sector, energy and year</source>
        <translation>Livraisons par zone, secteur, énergie et année</translation>
    </message>
    <message>
        <source>Deliveries; at least that when a part is secret</source>
        <translation>Livraisons ; au moins cela quand une partie est secrète</translation>
    </message>
    <message>
        <source>Delivery points of the lines that are told</source>
        <translation>Points de livraison des lignes publiées</translation>
    </message>
    <message>
        <source>Detail file of the census</source>
        <translation>Fichier détail du recensement</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>Draws that keep the rank within the tolerance</source>
        <translation>Tirages qui gardent le rang dans la tolérance</translation>
    </message>
    <message>
        <source>Dwellings diagnosed</source>
        <translation>Logements diagnostiqués</translation>
    </message>
    <message>
        <source>Dwellings diagnosed (% of the main residences)</source>
        <translation>Logements diagnostiqués (% des résidences principales)</translation>
    </message>
    <message>
        <source>Dwellings diagnosed in the cell</source>
        <translation>Logements diagnostiqués dans la cellule</translation>
    </message>
    <message>
        <source>Dwellings diagnosed of that label; null in a building without a DPE, which has no label</source>
        <translation>Logements diagnostiqués de cette étiquette ; nul dans un bâtiment sans DPE, qui n'a pas d'étiquette</translation>
    </message>
    <message>
        <source>Dwellings diagnosed of the building</source>
        <translation>Part des logements du bâtiment qui sont diagnostiqués</translation>
    </message>
    <message>
        <source>Dwellings diagnosed of the main residences</source>
        <translation>Logements diagnostiqués rapportés aux résidences principales</translation>
    </message>
    <message>
        <source>Dwellings of the DPE: those of the building, else 1</source>
        <translation>Logements du DPE : ceux de l'immeuble, sinon 1</translation>
    </message>
    <message>
        <source>Dwellings that the row stands for; 0 when it is left out</source>
        <translation>Logements que la ligne représente ; 0 quand elle est retirée</translation>
    </message>
    <message>
        <source>Dwellings that they stand for</source>
        <translation>Logements qu'ils représentent</translation>
    </message>
    <message>
        <source>Dwellings whose bill is too heavy even for an income at the limit</source>
        <translation>Logements dont la facture est trop lourde même pour un revenu au plafond</translation>
    </message>
    <message>
        <source>Dwellings whose bill is too heavy for an income at the first decile of the zone</source>
        <translation>Logements dont la facture est trop lourde pour un revenu au premier décile de la zone</translation>
    </message>
    <message>
        <source>Dwellings with a DPE</source>
        <translation>Logements avec un DPE</translation>
    </message>
    <message>
        <source>Dwellings, as read; null when unknown</source>
        <translation>Logements, tels que lus ; nul quand ils sont inconnus</translation>
    </message>
    <message>
        <source>Each dwelling counts once: replaced DPE, older DPE of the same dwelling and expired ones are left out; a building stands for its flats less those that have a DPE of their own.</source>
        <translation>Chaque logement compte une fois : les DPE remplacés, les DPE plus anciens du même logement et les DPE expirés sont écartés ; un immeuble vaut ses appartements moins ceux qui ont leur propre DPE.</translation>
    </message>
    <message>
        <source>Electricity and gas at the prices of the run</source>
        <translation>Électricité et gaz aux prix du traitement</translation>
    </message>
    <message>
        <source>Electricity and gas, a delivery point of electricity</source>
        <translation>Électricité et gaz, par point de livraison d'électricité</translation>
    </message>
    <message>
        <source>Electricity and town gas by these conventions: what meters are set against</source>
        <translation>Électricité et gaz de ville selon ces conventions : ce à quoi les compteurs sont comparés</translation>
    </message>
    <message>
        <source>Emission factors of heat networks change with each order and are not computed again.</source>
        <translation>Les facteurs d'émission des réseaux de chaleur changent à chaque arrêté et ne sont pas recalculés.</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>Émissions</translation>
    </message>
    <message>
        <source>Emissions by these conventions</source>
        <translation>Émissions selon ces conventions</translation>
    </message>
    <message>
        <source>Energy bill and meters</source>
        <translation>Facture énergétique et compteurs</translation>
    </message>
    <message>
        <source>Energy of a dwelling by class</source>
        <translation>Énergie d'un logement par classe</translation>
    </message>
    <message>
        <source>Energy performance of the housing stock</source>
        <translation>Performance énergétique du parc de logements</translation>
    </message>
    <message>
        <source>Energy performance of the stock, estimated</source>
        <translation>Performance énergétique du parc, estimée</translation>
    </message>
    <message>
        <source>Energy vulnerability</source>
        <translation>Vulnérabilité énergétique</translation>
    </message>
    <message>
        <source>Energy, bill and meters</source>
        <translation>Énergie, facture et compteurs</translation>
    </message>
    <message>
        <source>Estimate the stock</source>
        <translation>Estimer le parc</translation>
    </message>
    <message>
        <source>Estimated main residences F or G</source>
        <translation>Résidences principales F ou G, estimées</translation>
    </message>
    <message>
        <source>Estimated main residences of the class</source>
        <translation>Résidences principales estimées de la classe</translation>
    </message>
    <message>
        <source>Estimated share in dwellings of before 1946</source>
        <translation>Part estimée dans les logements d'avant 1946</translation>
    </message>
    <message>
        <source>Estimated share in houses</source>
        <translation>Part estimée dans les maisons</translation>
    </message>
    <message>
        <source>Estimated share of E, F and G</source>
        <translation>Part estimée de E, F et G</translation>
    </message>
    <message>
        <source>Estimated share of F and G</source>
        <translation>Part estimée de F et G</translation>
    </message>
    <message>
        <source>Estimated share of F and G in the stock</source>
        <translation>Part estimée de F et G dans le parc</translation>
    </message>
    <message>
        <source>Estimated share of the stock</source>
        <translation>Part estimée du parc</translation>
    </message>
    <message>
        <source>Estimated stock</source>
        <translation>Parc estimé</translation>
    </message>
    <message>
        <source>Estimates how many main residences are in each class, zone by zone, from the DPE of 'Read and clean DPE' and the census, with two intervals: diagnosis at random in strata, and the one to quote. A share of DPE is never shown as a share of the stock.</source>
        <translation>Estime combien de résidences principales sont dans chaque classe, zone par zone, à partir des DPE de « Lire et nettoyer des DPE » et du recensement, avec deux intervalles : celui d'un diagnostic au hasard dans les strates, et celui à citer. Une part des DPE n'est jamais présentée comme une part du parc.</translation>
    </message>
    <message>
        <source>Estimating the stock</source>
        <translation>Estimation du parc</translation>
    </message>
    <message>
        <source>Every label is brought to one rule: electricity is found from the two totals of energy, the coefficient and the limits are those of the rule. The published label is kept beside.</source>
        <translation>Chaque étiquette est ramenée à une seule règle : l'électricité se déduit des deux totaux d'énergie, le coefficient et les seuils sont ceux de la règle. L'étiquette publiée reste à côté.</translation>
    </message>
    <message>
        <source>Exemptions of the rental calendar are not modelled: these are dwellings that would be concerned, not offences.</source>
        <translation>Les exemptions du calendrier de location ne sont pas modélisées : ce sont des logements qui seraient concernés, pas des infractions.</translation>
    </message>
    <message>
        <source>F-G of the DPE (%)</source>
        <translation>F-G des DPE (%)</translation>
    </message>
    <message>
        <source>F-G of the stock (%)</source>
        <translation>F-G du parc (%)</translation>
    </message>
    <message>
        <source>F-G, modelled</source>
        <translation>F-G, modélisé</translation>
    </message>
    <message>
        <source>F-G, modelled (%)</source>
        <translation>F-G, modélisé (%)</translation>
    </message>
    <message>
        <source>Fewest dwellings</source>
        <translation>Nombre minimal de logements</translation>
    </message>
    <message>
        <source>File {file} is empty. Save it or download it again.</source>
        <translation>Le fichier {file} est vide. Enregistrez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Files of DPE</source>
        <translation>Fichiers de DPE</translation>
    </message>
    <message>
        <source>Final electricity, found from the two totals</source>
        <translation>Électricité finale, retrouvée par les deux totaux</translation>
    </message>
    <message>
        <source>Final energy</source>
        <translation>Énergie finale</translation>
    </message>
    <message>
        <source>Final energy by the conventions of the DPE</source>
        <translation>Énergie finale selon les conventions du DPE</translation>
    </message>
    <message>
        <source>Final energy of one dwelling by the conventions of the DPE</source>
        <translation>Énergie finale d'un logement selon les conventions du DPE</translation>
    </message>
    <message>
        <source>From the point, where it was measured</source>
        <translation>Depuis le point, là où elle a été mesurée</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Give OUTPUT_ZONES of 'Estimate the stock'.</source>
        <translation>Donnez OUTPUT_ZONES de « Estimer le parc ».</translation>
    </message>
    <message>
        <source>Give a result of 'Read and clean DPE'.</source>
        <translation>Donnez un résultat de « Lire et nettoyer des DPE ».</translation>
    </message>
    <message>
        <source>Greenhouse gas label as published</source>
        <translation>Étiquette GES telle que publiée</translation>
    </message>
    <message>
        <source>HOUSING is not given: the zones hold the sample of DPE only, nothing is said of the stock.</source>
        <translation>HOUSING n'est pas fourni : les zones ne portent que l'échantillon des DPE, rien n'est dit du parc.</translation>
    </message>
    <message>
        <source>Heavy bill (% of the income)</source>
        <translation>Facture lourde (% du revenu)</translation>
    </message>
    <message>
        <source>Households are delivered {ratio} times the electricity and gas of the conventions ({count} zones, {year}); meters count cooking and devices too. No label is corrected by it.</source>
        <translation>Les ménages se font livrer {ratio} fois l'électricité et le gaz des conventions ({count} zone{count:|s}, {year}) ; les compteurs comptent aussi la cuisson et les appareils. Aucune étiquette n'en est corrigée.</translation>
    </message>
    <message>
        <source>Households under the limit of income</source>
        <translation>Ménages sous le plafond de revenu</translation>
    </message>
    <message>
        <source>Households with both, at least</source>
        <translation>Ménages qui ont les deux, au moins</translation>
    </message>
    <message>
        <source>Households with both, at most</source>
        <translation>Ménages qui ont les deux, au plus</translation>
    </message>
    <message>
        <source>Housing base of the census</source>
        <translation>Base logement du recensement</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How many times the stock is drawn for the bounds.</source>
        <translation>Nombre de tirages du parc pour calculer les bornes.</translation>
    </message>
    <message>
        <source>How sure: width of the interval to quote (points)</source>
        <translation>Précision : largeur de l'intervalle à citer (points)</translation>
    </message>
    <message>
        <source>How the address was found, as published</source>
        <translation>Comment l'adresse a été trouvée, tel que publié</translation>
    </message>
    <message>
        <source>INPUT: no file was given. Give at least one.</source>
        <translation>INPUT : aucun fichier n'est donné. Donnez-en au moins un.</translation>
    </message>
    <message>
        <source>INSEE code of the commune of the address</source>
        <translation>Code INSEE de la commune de l'adresse</translation>
    </message>
    <message>
        <source>INSEE code of the commune or code of the IRIS</source>
        <translation>Code INSEE de la commune ou code de l'IRIS</translation>
    </message>
    <message>
        <source>INSEE, Filosofi by IRIS or by commune, as downloaded: deciles of the disposable income (DISP_D1.., DISP_MED.., or D1.., MED..). Hidden values stay unknown.</source>
        <translation>INSEE, Filosofi par IRIS ou par commune, tel que téléchargé : déciles du revenu disponible (DISP_D1.., DISP_MED.., ou D1.., MED..). Les valeurs secrètes restent inconnues.</translation>
    </message>
    <message>
        <source>INSEE, base-ic-logement (IRIS) or base-cc-logement (communes), as downloaded. The vintage is read from the names of the columns. Without it nothing is said of the stock: zones hold the sample of DPE only.</source>
        <translation>INSEE, base-ic-logement (IRIS) ou base-cc-logement (communes), tel que téléchargé. Le millésime se lit dans les noms des colonnes. Sans ce fichier, rien n'est dit du parc : les zones ne portent que l'échantillon des DPE.</translation>
    </message>
    <message>
        <source>INSEE, detail file of the dwellings (fichier détail Logements), as downloaded for the region: type, period and fuel then go together as the census counts them, and not only as the DPE say.</source>
        <translation>INSEE, fichier détail Logements, tel que téléchargé pour la région : type, période et combustible vont alors ensemble comme le recensement les compte, et pas seulement comme le disent les DPE.</translation>
    </message>
    <message>
        <source>IRIS of the address, when a layer of zones or the file tells it</source>
        <translation>IRIS de l'adresse, quand une couche de zones ou le fichier le dit</translation>
    </message>
    <message>
        <source>Identifier of the building, as read</source>
        <translation>Identifiant du bâtiment, tel que lu</translation>
    </message>
    <message>
        <source>If dwellings were diagnosed at random in each cell, the interval would be {low} to {high} %; the one to quote allows odds of {odds} in both directions.</source>
        <translation>Si les logements étaient diagnostiqués au hasard dans chaque cellule, l'intervalle serait de {low} à {high} % ; celui à citer admet un rapport de cotes de {odds} dans les deux sens.</translation>
    </message>
    <message>
        <source>In one run: reads the files of ADEME, counts each dwelling once under one dated rule, links them to buildings, estimates the stock of each zone with the interval to quote, counts the rental calendar, crosses with incomes as bounds, and sets meters beside. With the files of ADEME alone only the sample is told. A building without a DPE never gets a label, at most a probability that is named so.</source>
        <translation>En une fois : lit les fichiers de l'ADEME, compte chaque logement une fois sous une règle datée, les rattache aux bâtiments, estime le parc de chaque zone avec l'intervalle à citer, compte le calendrier de location, croise avec les revenus sous forme de bornes et place les compteurs à côté. Avec les seuls fichiers de l'ADEME, seul l'échantillon est dit. Un bâtiment sans DPE ne reçoit jamais d'étiquette, au plus une probabilité nommée ainsi.</translation>
    </message>
    <message>
        <source>Incomes (Filosofi)</source>
        <translation>Revenus (Filosofi)</translation>
    </message>
    <message>
        <source>Incomes of {year} are set against the national decile of {limit}.</source>
        <translation>Les revenus de {year} sont comparés au décile national de {limit}.</translation>
    </message>
    <message>
        <source>KEEP_ADDRESS: the points hold addresses, which are personal data: do not publish them.</source>
        <translation>KEEP_ADDRESS : les points contiennent des adresses, données personnelles : ne les publiez pas.</translation>
    </message>
    <message>
        <source>Keep addresses</source>
        <translation>Garder les adresses</translation>
    </message>
    <message>
        <source>Label as published</source>
        <translation>Étiquette telle que publiée</translation>
    </message>
    <message>
        <source>Label under the rule of the run</source>
        <translation>Étiquette à la règle choisie</translation>
    </message>
    <message>
        <source>Labels of the stock (modelled)</source>
        <translation>Étiquettes du parc (modélisées)</translation>
    </message>
    <message>
        <source>Labels of the stock (modelled), rule {rule}</source>
        <translation>Étiquettes du parc (modélisées), règle {rule}</translation>
    </message>
    <message>
        <source>Largest distance to a building (m)</source>
        <translation>Distance maximale à un bâtiment (m)</translation>
    </message>
    <message>
        <source>Last day the DPE is valid</source>
        <translation>Dernier jour de validité du DPE</translation>
    </message>
    <message>
        <source>Last year of the file</source>
        <translation>Dernière année du fichier</translation>
    </message>
    <message>
        <source>Least score of the address</source>
        <translation>Score minimal de l'adresse</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Lines of the zone that are hidden</source>
        <translation>Lignes de la zone qui sont secrètes</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link DPE to buildings</source>
        <translation>Rattacher des DPE aux bâtiments</translation>
    </message>
    <message>
        <source>Linked DPE</source>
        <translation>DPE rattachés</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Links to buildings</source>
        <translation>Rattachement aux bâtiments</translation>
    </message>
    <message>
        <source>Living area that the DPE refers to</source>
        <translation>Surface habitable de référence du DPE</translation>
    </message>
    <message>
        <source>Local deliveries</source>
        <translation>Consommations locales</translation>
    </message>
    <message>
        <source>Low incomes and leaky housing</source>
        <translation>Bas revenus et passoires</translation>
    </message>
    <message>
        <source>Low incomes are those under this national decile (1 to 3), from housing_revenus.csv.</source>
        <translation>Les bas revenus sont sous ce décile national (1 à 3), de housing_revenus.csv.</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Borne basse</translation>
    </message>
    <message>
        <source>Lower bound to quote</source>
        <translation>Borne basse à citer</translation>
    </message>
    <message>
        <source>Lower bound to quote: selective diagnosis</source>
        <translation>Borne basse à citer : diagnostic sélectif</translation>
    </message>
    <message>
        <source>Lower bound, diagnosis at random in strata</source>
        <translation>Borne basse, diagnostic au hasard dans les strates</translation>
    </message>
    <message>
        <source>Lowest known quality of its links</source>
        <translation>Qualité connue la plus basse de ses liens</translation>
    </message>
    <message>
        <source>METERS: electricity and gas of households are needed for the ratio; only {there} is there.</source>
        <translation>METERS : l'électricité et le gaz des ménages sont nécessaires au rapport ; seul est présent : {there}.</translation>
    </message>
    <message>
        <source>Main energy of heating, as published</source>
        <translation>Énergie principale de chauffage, telle que publiée</translation>
    </message>
    <message>
        <source>Main fuel of the census (five fuels)</source>
        <translation>Combustible principal du recensement (cinq combustibles)</translation>
    </message>
    <message>
        <source>Main residences F or G: estimated share of the stock (%)</source>
        <translation>Résidences principales F ou G : part estimée du parc (%)</translation>
    </message>
    <message>
        <source>Main residences of the cell, spread on the margins</source>
        <translation>Résidences principales de la cellule, calées sur les marges</translation>
    </message>
    <message>
        <source>Main residences of the census</source>
        <translation>Résidences principales du recensement</translation>
    </message>
    <message>
        <source>Main residences rented by private owners</source>
        <translation>Résidences principales louées par des propriétaires privés</translation>
    </message>
    <message>
        <source>Margins of the census scaled to the main residences; the largest gap is {gap} %.</source>
        <translation>Marges du recensement ramenées aux résidences principales ; le plus grand écart est de {gap} %.</translation>
    </message>
    <message>
        <source>Mark, not a result: income and dwelling are not independent</source>
        <translation>Repère et non résultat : revenu et logement ne sont pas indépendants</translation>
    </message>
    <message>
        <source>Mean bill, with the gap to real use of the run</source>
        <translation>Facture moyenne, avec l'écart à l'usage réel du traitement</translation>
    </message>
    <message>
        <source>Measured on the DPE that also name their building (RNB), the link gives that building: {shares}.</source>
        <translation>Mesuré sur les DPE qui désignent aussi leur bâtiment (RNB), le lien donne ce bâtiment : {shares}.</translation>
    </message>
    <message>
        <source>Measured, residential</source>
        <translation>Mesuré, résidentiel</translation>
    </message>
    <message>
        <source>Median disposable income per consumption unit</source>
        <translation>Revenu disponible médian par unité de consommation</translation>
    </message>
    <message>
        <source>Meters against conventions; a judge, never a correction</source>
        <translation>Compteurs sur conventions ; un juge, jamais une correction</translation>
    </message>
    <message>
        <source>Meters count all uses of electricity and gas; conventions count five: their ratio is near one only by chance.</source>
        <translation>Les compteurs comptent tous les usages de l'électricité et du gaz, les conventions cinq : leur rapport n'est proche de un que par hasard.</translation>
    </message>
    <message>
        <source>Meters of households by zone</source>
        <translation>Compteurs des ménages par zone</translation>
    </message>
    <message>
        <source>Method as published</source>
        <translation>Méthode telle que publiée</translation>
    </message>
    <message>
        <source>Modelled probability of F or G (no label)</source>
        <translation>Probabilité modélisée de F ou G (pas une étiquette)</translation>
    </message>
    <message>
        <source>More dwellings diagnosed than the census has, capped ({count} cells of type and period): {cells}.</source>
        <translation>Plus de logements diagnostiqués que le recensement n'en compte, plafonnés ({count} cellule{count:|s} de type et de période) : {cells}.</translation>
    </message>
    <message>
        <source>Name of the zone, as read</source>
        <translation>Nom de la zone, tel que lu</translation>
    </message>
    <message>
        <source>No DPE of the files counts in these zones.</source>
        <translation>Aucun DPE des fichiers ne compte dans ces zones.</translation>
    </message>
    <message>
        <source>No census was given: nothing can be said of the stock, only of the sample of DPE.</source>
        <translation>Aucun recensement n'est fourni : rien ne peut être dit du parc, seulement de l'échantillon des DPE.</translation>
    </message>
    <message>
        <source>No rule of labels is in force on {day}.</source>
        <translation>Aucune règle d'étiquette n'est en vigueur le {day}.</translation>
    </message>
    <message>
        <source>No year of housing_prix.csv has a price of every energy: no bill is told.</source>
        <translation>Aucune année de housing_prix.csv n'a le prix de chaque énergie : aucune facture n'est donnée.</translation>
    </message>
    <message>
        <source>No zone is sure enough to be ranked.</source>
        <translation>Aucune zone n'est assez sûre pour être classée.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of the DPE: it names a dwelling, do not publish it</source>
        <translation>Numéro du DPE : il désigne un logement, ne pas le publier</translation>
    </message>
    <message>
        <source>OUTPUT_USES of 'Estimate the stock'. Without it no bounds are told, only thirds of the zones.</source>
        <translation>OUTPUT_USES de « Estimer le parc ». Sans elle, aucune borne, seulement les tiers des zones.</translation>
    </message>
    <message>
        <source>Observed, of the dwellings diagnosed; null under 3 of them unless it is a house</source>
        <translation>Observée, parmi les logements diagnostiqués ; nulle sous 3 d'entre eux, sauf maison</translation>
    </message>
    <message>
        <source>Odds of a selective diagnosis</source>
        <translation>Cotes d'un diagnostic sélectif</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>One or several files of ADEME as downloaded: dpe03existant and, if you have it, dpe02neuf; the names of columns of 2025-2026 or the accented ones of 2022-2025. CSV (also compressed), GeoPackage, or another format that QGIS opens. The base of before July 2021, tertiary DPE and audits are refused.</source>
        <translation>Un ou plusieurs fichiers de l'ADEME tels que téléchargés : dpe03existant et, si vous l'avez, dpe02neuf ; noms de colonnes de 2025-2026 ou noms accentués de 2022-2025. CSV (même compressé), GeoPackage, ou un autre format que QGIS ouvre. La base d'avant juillet 2021, les DPE tertiaires et les audits sont refusés.</translation>
    </message>
    <message>
        <source>One point a row of the files, those left out too, with the building. Do not publish these points.</source>
        <translation>Un point par ligne des fichiers, y compris les lignes écartées, avec le bâtiment. Ne publiez pas ces points.</translation>
    </message>
    <message>
        <source>One point a row of the files, those left out too, with the reason. A DPE number names a dwelling: do not publish these points.</source>
        <translation>Un point par ligne des fichiers, celles qui sont retirées aussi, avec le motif. Un numéro de DPE désigne un logement : ne publiez pas ces points.</translation>
    </message>
    <message>
        <source>One row a social dwelling with DEPCOM, DPEENERGIE and, for IRIS, PLG_IRIS. The social stock is then read from its own labels, not modelled, and both stocks are told apart.</source>
        <translation>Une ligne par logement social avec DEPCOM, DPEENERGIE et, pour les IRIS, PLG_IRIS. Le parc social se lit alors dans ses propres étiquettes, sans modèle, et les deux parcs sont distingués.</translation>
    </message>
    <message>
        <source>Only labels F and G are in the files: HOUSING is not used, the stock cannot be estimated.</source>
        <translation>Uniquement des étiquettes F et G dans les fichiers : HOUSING n'est pas utilisé, le parc est impossible à estimer.</translation>
    </message>
    <message>
        <source>Only labels F and G are in the files: the stock cannot be estimated from them.</source>
        <translation>Uniquement des F et G : parc impossible à estimer.</translation>
    </message>
    <message>
        <source>Only with KEEP_ADDRESS: a personal datum, do not publish it</source>
        <translation>Seulement avec KEEP_ADDRESS : donnée personnelle, à ne pas publier</translation>
    </message>
    <message>
        <source>Other places, other days and other rules: they are set beside to see the order of size. None of them corrects this estimate; a published share of this territory does it when it is given (CALIBRATION).</source>
        <translation>D'autres lieux, d'autres dates, d'autres règles : ces parts sont mises à côté pour voir l'ordre de grandeur. Aucune ne corrige cette estimation ; une part publiée de ce territoire le fait quand elle est donnée (CALIBRATION).</translation>
    </message>
    <message>
        <source>Out of how many</source>
        <translation>Sur combien</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Period of construction of the census (six periods)</source>
        <translation>Période de construction du recensement (six périodes)</translation>
    </message>
    <message>
        <source>Period of construction, as published (ten periods)</source>
        <translation>Période de construction, telle que publiée (dix périodes)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Points whose address was found with a lower score, or not to its number, are linked by RNB only.</source>
        <translation>Les points dont l'adresse a été trouvée avec un score plus bas, ou sans son numéro, ne sont rattachés que par le RNB.</translation>
    </message>
    <message>
        <source>Points: the result of 'Read and clean DPE' (housingdpe), or any points with a RNB identifier, a BAN key or nothing but their place.</source>
        <translation>Points : le résultat de « Lire et nettoyer des DPE » (housingdpe), ou tout point avec un identifiant RNB, une clé BAN ou sa seule position.</translation>
    </message>
    <message>
        <source>Polygons: BD TOPO (identifiants_rnb), RNB, or BDNB building groups. Light buildings, farms, churches and sheds without dwellings are skipped by address and by point.</source>
        <translation>Polygones : BD TOPO (identifiants_rnb), RNB ou groupes de bâtiments de la BDNB. Les constructions légères, bâtiments agricoles ou religieux et annexes sans logement sont écartés du rattachement par adresse et par point.</translation>
    </message>
    <message>
        <source>Pre-diagnosis of a stock: no dwelling without a DPE receives a label</source>
        <translation>Prédiagnostic d'un parc : aucun logement sans DPE ne reçoit d'étiquette</translation>
    </message>
    <message>
        <source>Prices of energy</source>
        <translation>Prix de l'énergie</translation>
    </message>
    <message>
        <source>Prices of {year} are to be confirmed ({source}): bills are orders of size.</source>
        <translation>Prix de {year} à confirmer ({source}) : les factures sont des ordres de grandeur.</translation>
    </message>
    <message>
        <source>Prices of {year}: their source is to be confirmed; so are the bills.</source>
        <translation>Prix de {year} : source à confirmer ; les factures aussi.</translation>
    </message>
    <message>
        <source>Primary energy by these conventions</source>
        <translation>Énergie primaire selon ces conventions</translation>
    </message>
    <message>
        <source>Primary energy under the rule</source>
        <translation>Énergie primaire à la règle choisie</translation>
    </message>
    <message>
        <source>Private rented dwellings concerned in 2028</source>
        <translation>Logements locatifs privés concernés en 2028</translation>
    </message>
    <message>
        <source>Private rented dwellings that the ban would concern</source>
        <translation>Logements loués du privé qui seraient concernés</translation>
    </message>
    <message>
        <source>Private rented dwellings that would be concerned (modelled), rule {rule}</source>
        <translation>Logements locatifs privés qui seraient concernés (modélisé), règle {rule}</translation>
    </message>
    <message>
        <source>Private rented dwellings that would be concerned in 2028 (F and G)</source>
        <translation>Logements locatifs privés qui seraient concernés en 2028 (F et G)</translation>
    </message>
    <message>
        <source>Published label</source>
        <translation>Étiquette publiée</translation>
    </message>
    <message>
        <source>Published shares</source>
        <translation>Parts publiées</translation>
    </message>
    <message>
        <source>Puts each DPE on its building: by the RNB identifier it names, by its address where one building alone has it, else by its point; tells how good each link is, measures it on the DPE that name their building, and counts the dwellings diagnosed in each. A building without a DPE gets no label.</source>
        <translation>Place chaque DPE sur son bâtiment : par l'identifiant RNB qu'il porte, par son adresse quand un seul bâtiment l'a, sinon par son point ; dit la qualité de chaque lien, la mesure sur les DPE qui désignent leur bâtiment, et compte les logements diagnostiqués de chacun. Un bâtiment sans DPE ne reçoit aucune étiquette.</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Quote the interval, never its middle alone.</source>
        <translation>Citer l'intervalle, jamais son milieu seul.</translation>
    </message>
    <message>
        <source>RNB building that the DPE names; it places a dwelling</source>
        <translation>Bâtiment RNB que désigne le DPE ; il situe un logement</translation>
    </message>
    <message>
        <source>RPLS is not given and {share} % of the main residences are social: where landlords have renovated, F and G are overstated, beyond the interval too.</source>
        <translation>RPLS n'est pas fourni et {share} % des résidences principales sont sociales : là où les bailleurs ont rénové, les F et G sont surestimés, au-delà même de l'intervalle.</translation>
    </message>
    <message>
        <source>RPLS not given: like the others</source>
        <translation>RPLS non donné : comme les autres</translation>
    </message>
    <message>
        <source>RPLS: {share} % of the social dwellings have no label.</source>
        <translation>RPLS : {share} % des logements sociaux n'ont pas d'étiquette.</translation>
    </message>
    <message>
        <source>Read and clean DPE</source>
        <translation>Lire et nettoyer des DPE</translation>
    </message>
    <message>
        <source>Reading the DPE</source>
        <translation>Lecture des DPE</translation>
    </message>
    <message>
        <source>Reading the buildings</source>
        <translation>Lecture des bâtiments</translation>
    </message>
    <message>
        <source>Reading the deliveries</source>
        <translation>Lecture des consommations</translation>
    </message>
    <message>
        <source>Reading the zones</source>
        <translation>Lecture des zones</translation>
    </message>
    <message>
        <source>Reads files of ADEME of any generation, counts each dwelling once (replaced DPE, buildings and flats), and brings every label to one dated rule from the two totals of energy. The published label stays beside it; what contradicts itself is told, never guessed.</source>
        <translation>Lit les fichiers de l'ADEME de toutes les générations, compte chaque logement une fois (DPE remplacés, immeubles et appartements) et ramène chaque étiquette à une même règle datée, à partir des deux totaux d'énergie. L'étiquette publiée reste à côté ; ce qui se contredit est dit, jamais deviné.</translation>
    </message>
    <message>
        <source>Reads the deliveries of electricity and gas that operators publish by IRIS or commune, keeps what they hide hidden, tells bills at stated prices, and sets the meters of households against the conventions of the DPE. A ratio that is odd is told; no label is ever corrected by it.</source>
        <translation>Lit les livraisons d'électricité et de gaz que publient les opérateurs par IRIS ou commune, garde secret ce qu'ils cachent, donne des factures à prix déclarés, et compare les compteurs des ménages aux conventions du DPE. Un rapport étrange est dit ; aucune étiquette n'en est corrigée.</translation>
    </message>
    <message>
        <source>Reasons of the state and of the reliability</source>
        <translation>Motifs de l'état et de la fiabilité</translation>
    </message>
    <message>
        <source>Reliability of the zones: {marks}. Modelled numbers are at best C; D is not ranked.</source>
        <translation>Fiabilité des zones : {marks}. Les nombres modélisés sont au mieux C ; D n'est pas classé.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Rental calendar</source>
        <translation>Calendrier de location</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Residential only</source>
        <translation>Résidentiel seulement</translation>
    </message>
    <message>
        <source>Right buildings among such links; null when it is unknown</source>
        <translation>Bâtiments justes parmi de tels liens ; nul quand la part est inconnue</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Rule of the labels</source>
        <translation>Règle des étiquettes</translation>
    </message>
    <message>
        <source>Rule of the labels of the run; a mark when its text is to be checked</source>
        <translation>Règle des étiquettes de l'exécution ; une mention si son texte est à vérifier</translation>
    </message>
    <message>
        <source>Rule {rule} (coefficient {coefficient}): its text is to be checked. The results bear the mark of it.</source>
        <translation>Règle {rule} (coefficient {coefficient}) : texte à vérifier. Les résultats en portent la mention.</translation>
    </message>
    <message>
        <source>SDES, Enedis or GRDF: deliveries of electricity and gas by IRIS or commune, sector and year, as downloaded (annee, code_iris, code_grand_secteur, filiere, conso, pdl). Files by address are read too, but are no total of a zone.</source>
        <translation>SDES, Enedis ou GRDF : livraisons d'électricité et de gaz par IRIS ou commune, secteur et année, telles que téléchargées (annee, code_iris, code_grand_secteur, filiere, conso, pdl). Les fichiers par adresse sont lus aussi, mais ne font pas le total d'une zone.</translation>
    </message>
    <message>
        <source>Score of the geocoding of the address</source>
        <translation>Score du géocodage de l'adresse</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Sectors to tell; bills and the ratio are those of households only.</source>
        <translation>Secteurs à donner ; factures et rapport sont ceux des ménages seulement.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share in the private stock; null without RPLS</source>
        <translation>Part dans le parc privé ; vide sans RPLS</translation>
    </message>
    <message>
        <source>Share in the social stock; null without RPLS</source>
        <translation>Part dans le parc social ; vide sans RPLS</translation>
    </message>
    <message>
        <source>Share of F and G in the sample of DPE: never that of the stock</source>
        <translation>Part de F et G dans l'échantillon des DPE : jamais celle du parc</translation>
    </message>
    <message>
        <source>Share once calibrated on the published number given</source>
        <translation>Part une fois calée sur le nombre publié donné</translation>
    </message>
    <message>
        <source>Social dwellings (RPLS)</source>
        <translation>Logements sociaux (RPLS)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stock by type, period and fuel</source>
        <translation>Parc par type, période et énergie</translation>
    </message>
    <message>
        <source>Stock by zone</source>
        <translation>Parc par zone</translation>
    </message>
    <message>
        <source>Table energie (electricite, gaz, fioul, gaz_bouteille, autre), annee, eur_kwh, source. Empty: those of housing_prix.csv, which wait for a confirmation and are marked so.</source>
        <translation>Table energie (electricite, gaz, fioul, gaz_bouteille, autre), annee, eur_kwh, source. Vide : ceux de housing_prix.csv, à confirmer et marqués comme tels.</translation>
    </message>
    <message>
        <source>Table zone, etiquette (FG), nombre, date, source: dwellings F and G published for zones whose codes begin with zone. The calibrated share stands beside the estimate; it never replaces it.</source>
        <translation>Table zone, etiquette (FG), nombre, date, source : logements F et G publiés pour les zones dont le code commence par zone. La part calée se tient à côté de l'estimation ; elle ne la remplace jamais.</translation>
    </message>
    <message>
        <source>The answers, one by one</source>
        <translation>Les réponses, une à une</translation>
    </message>
    <message>
        <source>The buildings with the dwellings diagnosed in each; the others have at most a modelled probability.</source>
        <translation>Les bâtiments avec les logements diagnostiqués de chacun ; les autres ont au plus une probabilité modélisée.</translation>
    </message>
    <message>
        <source>The buildings with the dwellings diagnosed in each; without a DPE a building has no class.</source>
        <translation>Les bâtiments avec les logements diagnostiqués de chacun ; sans DPE, un bâtiment n'a pas de classe.</translation>
    </message>
    <message>
        <source>The day on which the stock is looked at: later DPE are left out, expired ones too. Empty: today.</source>
        <translation>Le jour où le parc est regardé : les DPE postérieurs sont écartés, les périmés aussi. Vide : aujourd'hui.</translation>
    </message>
    <message>
        <source>The housing base of the census at the level of the zones (insee.fr, base-ic-logement or base-cc-logement).</source>
        <translation>La base logement du recensement au niveau des zones (insee.fr, base-ic-logement ou base-cc-logement).</translation>
    </message>
    <message>
        <source>The interval to quote allows F and G dwellings to be diagnosed with these odds, or their inverse, against the others of their cell. 1: at random.</source>
        <translation>L'intervalle à citer admet que les logements F et G soient diagnostiqués avec ces cotes, ou leur inverse, par rapport aux autres de leur cellule. 1 : au hasard.</translation>
    </message>
    <message>
        <source>The interval to quote is the outer one: it holds even when leaky dwellings are diagnosed more, or less, than the others of their cell (odds of the setting SELECTION).</source>
        <translation>L'intervalle à citer est le plus large : il tient même si les passoires sont plus, ou moins, diagnostiquées que les autres logements de leur cellule (cotes du réglage SELECTION).</translation>
    </message>
    <message>
        <source>The labels of the social landlords (RPLS, SDES): the social stock is then read, not modelled.</source>
        <translation>Les étiquettes des bailleurs sociaux (RPLS, SDES) : le parc social est alors lu, non modélisé.</translation>
    </message>
    <message>
        <source>The main residences of the census are spread over cells of type, period and fuel; in each cell the dwellings without a DPE follow the DPE of the zone, drawn to those of the territory when there are few.</source>
        <translation>Les résidences principales du recensement sont réparties en cellules de type, période et énergie ; dans chaque cellule, les logements sans DPE suivent les DPE de la zone, rapprochés de ceux du territoire quand ils sont peu nombreux.</translation>
    </message>
    <message>
        <source>The mark supposes that incomes and dwellings are independent: no result</source>
        <translation>Le repère suppose revenus et logements indépendants : ce n'est pas un résultat</translation>
    </message>
    <message>
        <source>The points with their building, how it was found and how sure that is.</source>
        <translation>Les points avec leur bâtiment, comment il a été trouvé et avec quelle certitude.</translation>
    </message>
    <message>
        <source>The result of 'Read and clean DPE' (housingdpe).</source>
        <translation>Le résultat de « Lire et nettoyer des DPE » (housingdpe).</translation>
    </message>
    <message>
        <source>The same dwellings under each rule (modelled): what leaves F and G did so without works</source>
        <translation>Les mêmes logements sous chaque règle (modélisé) : ce qui quitte F et G le fait sans travaux</translation>
    </message>
    <message>
        <source>The same seed gives the same draws.</source>
        <translation>La même graine donne les mêmes tirages.</translation>
    </message>
    <message>
        <source>The sample of DPE has {gap} points {word} F and G than the stock is estimated to have.</source>
        <translation>L'échantillon des DPE a {gap} point{gap:|s} de F et G de {word} que le parc estimé.</translation>
    </message>
    <message>
        <source>The test of coverage of the intervals is on simulated stocks, not on this territory.</source>
        <translation>L'essai de couverture des intervalles porte sur des parcs simulés, pas sur ce territoire.</translation>
    </message>
    <message>
        <source>The zones of 'Estimate the stock' (OUTPUT_ZONES), to set the meters against. Same zones.</source>
        <translation>Les zones de « Estimer le parc » (OUTPUT_ZONES), auxquelles comparer les compteurs. Mêmes zones.</translation>
    </message>
    <message>
        <source>The zones of 'Estimate the stock' (housingestimate, OUTPUT_ZONES).</source>
        <translation>Les zones de « Estimer le parc » (housingestimate, OUTPUT_ZONES).</translation>
    </message>
    <message>
        <source>The zones with electricity and gas of households in the last year, beside the conventions.</source>
        <translation>Les zones avec l'électricité et le gaz des ménages de la dernière année, à côté des conventions.</translation>
    </message>
    <message>
        <source>The zones with the bounds, the mark of independence and their thirds.</source>
        <translation>Les zones avec les bornes, le repère d'indépendance et leurs tiers.</translation>
    </message>
    <message>
        <source>The zones with the estimate, its two intervals, its reliability, and what the sample of DPE alone says.</source>
        <translation>Les zones avec l'estimation, ses deux intervalles, sa fiabilité, et ce que dit le seul échantillon des DPE.</translation>
    </message>
    <message>
        <source>Thirds of the zones by F and G and by low incomes</source>
        <translation>Tiers des zones selon la part F et G et selon les bas revenus</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>USES is not given: no bill, so no bounds; thirds of F and G and of incomes only.</source>
        <translation>USES n'est pas donnée : ni facture ni bornes ; seulement les tiers de F et G et de revenus.</translation>
    </message>
    <message>
        <source>Unknown rule {rule}; the rules: {known}.</source>
        <translation>Règle inconnue {rule} ; les règles : {known}.</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Borne haute</translation>
    </message>
    <message>
        <source>Upper bound to quote</source>
        <translation>Borne haute à citer</translation>
    </message>
    <message>
        <source>Upper bound to quote: selective diagnosis</source>
        <translation>Borne haute à citer : diagnostic sélectif</translation>
    </message>
    <message>
        <source>Upper bound, diagnosis at random in strata</source>
        <translation>Borne haute, diagnostic au hasard dans les strates</translation>
    </message>
    <message>
        <source>Uses are conventional: leaky dwellings really use less than their DPE says.</source>
        <translation>Les consommations sont conventionnelles : les passoires consomment en réalité moins que ne le dit leur DPE.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Version of the method</source>
        <translation>Version de la méthode</translation>
    </message>
    <message>
        <source>Vulnerable zones</source>
        <translation>Zones vulnérables</translation>
    </message>
    <message>
        <source>What changed without works</source>
        <translation>Ce qui a changé sans travaux</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>What is hidden or missing</source>
        <translation>Ce qui est secret ou manque</translation>
    </message>
    <message>
        <source>What is known, what is modelled</source>
        <translation>Ce qui est connu, ce qui est modélisé</translation>
    </message>
    <message>
        <source>What is known, what is modelled, what changed without works, how sure it is, what to collect next.</source>
        <translation>Ce qui est connu, ce qui est modélisé, ce qui a changé sans travaux, le degré de certitude, ce qu'il faut réunir ensuite.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What was left out and why, double counts that may remain, states of the labels, heaps below the limits.</source>
        <translation>Ce qui est retiré et pourquoi, les doubles comptes qui peuvent rester, les états des étiquettes, les tassements sous les seuils.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Ce qui est contrôlé</translation>
    </message>
    <message>
        <source>Where the RNB identifier comes from, as published</source>
        <translation>D'où vient l'identifiant RNB, tel que publié</translation>
    </message>
    <message>
        <source>Why the row is not counted; null when it is</source>
        <translation>Pourquoi la ligne n'est pas comptée ; vide quand elle l'est</translation>
    </message>
    <message>
        <source>Width of the interval to quote</source>
        <translation>Largeur de l'intervalle à citer</translation>
    </message>
    <message>
        <source>Window of the estimate (months)</source>
        <translation>Fenêtre de l'estimation (mois)</translation>
    </message>
    <message>
        <source>Write the address and its key in the points. They are personal data: do not publish them.</source>
        <translation>Écrire l'adresse et sa clé dans les points. Ce sont des données personnelles : ne les publiez pas.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year of construction, as published</source>
        <translation>Année de construction, telle que publiée</translation>
    </message>
    <message>
        <source>Year of the DPE; costs of several years are never summed</source>
        <translation>Année du DPE ; des coûts de plusieurs années ne s'additionnent jamais</translation>
    </message>
    <message>
        <source>Year of the deliveries</source>
        <translation>Année des livraisons</translation>
    </message>
    <message>
        <source>ZONES is not given: only the sample of DPE is told, nothing of the stock.</source>
        <translation>ZONES n'est pas donnée : seul l'échantillon des DPE est dit, rien du parc.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Zones and cells with fewer main residences are secret, and another one where a difference tells them.</source>
        <translation>Les zones et cellules de moins de résidences principales sont secrètes, ainsi qu'une autre quand une différence les révélerait.</translation>
    </message>
    <message>
        <source>Zones with the largest shares</source>
        <translation>Zones aux plus fortes parts</translation>
    </message>
    <message>
        <source>a probability of their stratum, no label</source>
        <translation>une probabilité de leur strate, pas d'étiquette</translation>
    </message>
    <message>
        <source>a value cannot be read</source>
        <translation>une valeur est illisible</translation>
    </message>
    <message>
        <source>all zones that are told</source>
        <translation>toutes les zones publiables</translation>
    </message>
    <message>
        <source>bill (million euros a year)</source>
        <translation>facture (millions d'euros par an)</translation>
    </message>
    <message>
        <source>both: bounds (%)</source>
        <translation>les deux : bornes (%)</translation>
    </message>
    <message>
        <source>bottled gas</source>
        <translation>gaz en bouteille</translation>
    </message>
    <message>
        <source>building without its number of dwellings</source>
        <translation>immeuble sans son nombre de logements</translation>
    </message>
    <message>
        <source>buildings with a DPE</source>
        <translation>bâtiments avec un DPE</translation>
    </message>
    <message>
        <source>buildings without a DPE</source>
        <translation>bâtiments sans DPE</translation>
    </message>
    <message>
        <source>census {year}</source>
        <translation>recensement {year}</translation>
    </message>
    <message>
        <source>changed by the rule</source>
        <translation>modifiés par la règle</translation>
    </message>
    <message>
        <source>conventionnel: as the DPE says. corrige: real use grows slower than the conventions, by the one published pair (G against A-B).</source>
        <translation>conventionnel : comme le dit le DPE. corrige : l'usage réel croît moins vite que les conventions, d'après le seul couple publié (G sur A-B).</translation>
    </message>
    <message>
        <source>delivered (GWh)</source>
        <translation>livré (GWh)</translation>
    </message>
    <message>
        <source>diagnosed (%)</source>
        <translation>diagnostiqués (%)</translation>
    </message>
    <message>
        <source>diagnostique (all dwellings), partiel, absent (no DPE), hors (light, farm, church, shed)</source>
        <translation>diagnostique (tous les logements), partiel, absent (aucun DPE), hors (léger, agricole, religieux, annexe)</translation>
    </message>
    <message>
        <source>diagnostique, partiel, modelise (no DPE, a probability), absent, hors (light, farm, church, shed)</source>
        <translation>diagnostique, partiel, modelise (aucun DPE, une probabilité), absent, hors (léger, agricole, religieux, annexe)</translation>
    </message>
    <message>
        <source>dwellings diagnosed</source>
        <translation>logements diagnostiqués</translation>
    </message>
    <message>
        <source>electricite, gaz or autre</source>
        <translation>electricite, gaz ou autre</translation>
    </message>
    <message>
        <source>electricity</source>
        <translation>électricité</translation>
    </message>
    <message>
        <source>electricity and gas delivered to households (GWh)</source>
        <translation>électricité et gaz livrés aux ménages (GWh)</translation>
    </message>
    <message>
        <source>emissions (kt CO2 a year)</source>
        <translation>émissions (kt de CO2 par an)</translation>
    </message>
    <message>
        <source>energy by the conventions (GWh a year)</source>
        <translation>énergie selon les conventions (GWh par an)</translation>
    </message>
    <message>
        <source>ensemble, prive or social</source>
        <translation>ensemble, prive ou social</translation>
    </message>
    <message>
        <source>estime, echantillon, secret or absent</source>
        <translation>estime, echantillon, secret ou absent</translation>
    </message>
    <message>
        <source>estime, secret or absent</source>
        <translation>estime, secret ou absent</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>files of ADEME, each dwelling once</source>
        <translation>fichiers de l'ADEME, chaque logement une fois</translation>
    </message>
    <message>
        <source>final energy (GWh a year)</source>
        <translation>énergie finale (GWh par an)</translation>
    </message>
    <message>
        <source>flats</source>
        <translation>appartements</translation>
    </message>
    <message>
        <source>houses</source>
        <translation>maisons</translation>
    </message>
    <message>
        <source>interval to quote</source>
        <translation>intervalle à citer</translation>
    </message>
    <message>
        <source>interval: {low} to {high} %</source>
        <translation>intervalle : {low} à {high} %</translation>
    </message>
    <message>
        <source>its point is at most 2 m away</source>
        <translation>point à 2 m au plus</translation>
    </message>
    <message>
        <source>its point is at most 5 m away</source>
        <translation>point à 5 m au plus</translation>
    </message>
    <message>
        <source>its point is farther away</source>
        <translation>point plus loin</translation>
    </message>
    <message>
        <source>its point is in the building</source>
        <translation>point dans le bâtiment</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>label outside A-G</source>
        <translation>étiquette hors A-G</translation>
    </message>
    <message>
        <source>labels read in RPLS</source>
        <translation>étiquettes lues dans RPLS</translation>
    </message>
    <message>
        <source>linked, with the quality of the link</source>
        <translation>rattachés, avec la qualité du lien</translation>
    </message>
    <message>
        <source>low incomes (%)</source>
        <translation>bas revenus (%)</translation>
    </message>
    <message>
        <source>lower bound</source>
        <translation>borne basse</translation>
    </message>
    <message>
        <source>made after the date</source>
        <translation>établi après la date</translation>
    </message>
    <message>
        <source>made before July 2021</source>
        <translation>établi avant juillet 2021</translation>
    </message>
    <message>
        <source>main residences</source>
        <translation>résidences principales</translation>
    </message>
    <message>
        <source>main residences (%)</source>
        <translation>résidences principales (%)</translation>
    </message>
    <message>
        <source>main residences (census)</source>
        <translation>résidences principales (recensement)</translation>
    </message>
    <message>
        <source>main residences F or G</source>
        <translation>résidences principales F ou G</translation>
    </message>
    <message>
        <source>main residences F or G (modelled)</source>
        <translation>résidences principales F ou G (modélisé)</translation>
    </message>
    <message>
        <source>maison or appartement</source>
        <translation>maison ou appartement</translation>
    </message>
    <message>
        <source>maison, appartement or immeuble</source>
        <translation>maison, appartement ou immeuble</translation>
    </message>
    <message>
        <source>mark (%)</source>
        <translation>repère (%)</translation>
    </message>
    <message>
        <source>means of the DPE by class</source>
        <translation>moyennes des DPE par classe</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>measured on these data</source>
        <translation>mesuré sur ces données</translation>
    </message>
    <message>
        <source>mesure, partiel (a part is secret) or secret</source>
        <translation>mesure, partiel (une partie est secrète) ou secret</translation>
    </message>
    <message>
        <source>mesure, partiel, secret or absent</source>
        <translation>mesure, partiel, secret ou absent</translation>
    </message>
    <message>
        <source>modelled</source>
        <translation>valeurs modélisées</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>most likely</source>
        <translation>le plus probable</translation>
    </message>
    <message>
        <source>no building</source>
        <translation>aucun bâtiment</translation>
    </message>
    <message>
        <source>of the main residences F or G (modelled)</source>
        <translation>des résidences principales F ou G (modélisé)</translation>
    </message>
    <message>
        <source>oil</source>
        <translation>fioul</translation>
    </message>
    <message>
        <source>older DPE of the same dwelling</source>
        <translation>DPE plus ancien du même logement</translation>
    </message>
    <message>
        <source>private rented concerned in 2028</source>
        <translation>locatifs privés concernés en 2028</translation>
    </message>
    <message>
        <source>publie: as published; recalcule: changed by the rule; incertain; incoherent: totals contradict</source>
        <translation>publie : telle que publiée ; recalcule : changée par la règle ; incertain ; incoherent : les totaux se contredisent</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>rank firm (%)</source>
        <translation>rang ferme (%)</translation>
    </message>
    <message>
        <source>replaced by a newer DPE</source>
        <translation>remplacé par un DPE plus récent</translation>
    </message>
    <message>
        <source>residentiel, tertiaire, industrie, agriculture or inconnu</source>
        <translation>residentiel, tertiaire, industrie, agriculture ou inconnu</translation>
    </message>
    <message>
        <source>right buildings (%), table</source>
        <translation>bâtiments justes (%), table</translation>
    </message>
    <message>
        <source>rnb, ban, dedans, 2m, 5m, loin or aucun</source>
        <translation>rnb, ban, dedans, 2m, 5m, loin ou aucun</translation>
    </message>
    <message>
        <source>social dwellings</source>
        <translation>logements sociaux</translation>
    </message>
    <message>
        <source>text to be checked</source>
        <translation>texte à vérifier</translation>
    </message>
    <message>
        <source>the building that the DPE names</source>
        <translation>bâtiment désigné par le DPE</translation>
    </message>
    <message>
        <source>the only building of its address</source>
        <translation>seul bâtiment de son adresse</translation>
    </message>
    <message>
        <source>the same number twice</source>
        <translation>le même numéro deux fois</translation>
    </message>
    <message>
        <source>this estimate</source>
        <translation>cette estimation</translation>
    </message>
    <message>
        <source>this territory, rule {rule}</source>
        <translation>ce territoire, règle {rule}</translation>
    </message>
    <message>
        <source>to which label</source>
        <translation>vers quelle étiquette</translation>
    </message>
    <message>
        <source>town gas</source>
        <translation>gaz de ville</translation>
    </message>
    <message>
        <source>upper bound</source>
        <translation>borne haute</translation>
    </message>
    <message>
        <source>wood, network, other</source>
        <translation>bois, réseau, autre</translation>
    </message>
    <message>
        <source>{away} DPE that count lie in other communes, {lost} in none: they are in no zone.</source>
        <translation>{away} DPE qui comptent sont dans d'autres communes, {lost} dans aucune : ils ne sont dans aucune zone.</translation>
    </message>
    <message>
        <source>{count} DPE are not located: neither commune nor point.</source>
        <translation>{count} DPE non localisés : ni commune ni point.</translation>
    </message>
    <message>
        <source>{count} DPE have a commune but no IRIS: they are shared in it by its dwellings.</source>
        <translation>{count} DPE ont une commune mais pas d'IRIS : ils y sont répartis selon les logements.</translation>
    </message>
    <message>
        <source>{count} DPE lie on buildings where more dwellings are diagnosed than there are: the link is doubtful ({ids}).</source>
        <translation>{count} DPE tombent sur des bâtiments où plus de logements sont diagnostiqués qu'il n'y en a : lien douteux ({ids}).</translation>
    </message>
    <message>
        <source>{count} DPE of houses lie on buildings of several dwellings: the link is doubtful ({ids}).</source>
        <translation>{count} DPE de maisons tombent sur des bâtiments de plusieurs logements : lien douteux ({ids}).</translation>
    </message>
    <message>
        <source>{count} DPE of new dwellings are of the census' years or before: it holds these dwellings already.</source>
        <translation>{count} DPE de logements neufs sont des années du recensement ou d'avant : il compte déjà ces logements.</translation>
    </message>
    <message>
        <source>{count} DPE whose totals contradict their label are left out: they cannot be brought to the rule {rule}.</source>
        <translation>{count} DPE dont les totaux contredisent l'étiquette sont écartés : ils ne peuvent être ramenés à la règle {rule}.</translation>
    </message>
    <message>
        <source>{count} zones are not in the census that was given (another vintage?): {codes}.</source>
        <translation>{count} zone{count:|s} absente{count:|s} du recensement donné (autre millésime ?) : {codes}.</translation>
    </message>
    <message>
        <source>{count} zones are secret (under {least} dwellings, or by difference).</source>
        <translation>Zones secrètes (moins de {least} logements, ou par différence) : {count}.</translation>
    </message>
    <message>
        <source>{count} zones use less than {low} or more than {high} times what the conventions say: look at the files before the dwellings ({codes}). No label is corrected.</source>
        <translation>{count} zone{count:|s} {count:consomme|consomment} moins de {low} ou plus de {high} fois ce que disent les conventions : regardez les fichiers avant les logements ({codes}). Aucune étiquette n'est corrigée.</translation>
    </message>
    <message>
        <source>{file} has exactly {read} rows: the extract was probably cut.</source>
        <translation>Le fichier {file} compte exactement {read} ligne{read:|s} : extraction probablement tronquée.</translation>
    </message>
    <message>
        <source>{file}, {column}: {count} numbers written with a comma were read: {values}.</source>
        <translation>{file}, {column} : {count} nombre{count:|s} écrit{count:|s} avec une virgule, lu{count:|s} : {values}.</translation>
    </message>
    <message>
        <source>{file}, {column}: {count} values that cannot be read: {values}.</source>
        <translation>{file}, {column} : {count} valeur{count:|s} illisible{count:|s} : {values}.</translation>
    </message>
    <message>
        <source>{file}: DPE base of before July 2021: its methods and labels cannot be compared, it is not read.</source>
        <translation>{file} : base DPE d'avant juillet 2021 : méthodes et étiquettes non comparables, non lue.</translation>
    </message>
    <message>
        <source>{file}: DPE of tertiary buildings: this subject reads dwellings, it is not read.</source>
        <translation>{file} : DPE de bâtiments tertiaires : seuls les logements sont lus ici, non lu.</translation>
    </message>
    <message>
        <source>{file}: QGIS cannot open it. Give the CSV of ADEME, or a GeoPackage.</source>
        <translation>{file} : QGIS ne peut pas l'ouvrir. Donnez le CSV de l'ADEME, ou un GeoPackage.</translation>
    </message>
    <message>
        <source>{file}: columns of DPE that are missing: {missing}. Without the totals of energy no label can be brought to another rule. Columns that are there: {present}.</source>
        <translation>{file} : colonnes de DPE absentes : {missing}. Sans les totaux d'énergie, aucune étiquette ne peut être portée à une autre règle. Colonnes présentes : {present}.</translation>
    </message>
    <message>
        <source>{file}: columns of several vintages ({years}); give a file of one.</source>
        <translation>{file} : colonnes de plusieurs millésimes ({years}) ; donnez un fichier d'un seul.</translation>
    </message>
    <message>
        <source>{file}: columns of the census that are missing: {missing}. Download the whole file again, without leaving out columns.</source>
        <translation>{file} : colonnes du recensement absentes : {missing}. Téléchargez de nouveau le fichier entier, sans retirer de colonnes.</translation>
    </message>
    <message>
        <source>{file}: deliveries by address, only of large buildings: they are no total of a zone and are not set against the conventions.</source>
        <translation>{file} : consommations par adresse, des grands immeubles seulement : elles ne font pas le total d'une zone et ne sont pas comparées aux conventions.</translation>
    </message>
    <message>
        <source>{file}: file of energy audits: this subject reads DPE, it is not read.</source>
        <translation>{file} : fichier d'audits énergétiques : seuls les DPE sont lus ici, non lu.</translation>
    </message>
    <message>
        <source>{file}: methods of DPE that the table does not know: {methods}.</source>
        <translation>{file} : méthodes de DPE que la table ne connaît pas : {methods}.</translation>
    </message>
    <message>
        <source>{file}: no column of codes (IRIS or CODGEO) or no column P.._RP: it is not the housing base of the census at the level of the zones. Columns that are there: {present}.</source>
        <translation>{file} : pas de colonne de codes (IRIS ou CODGEO) ou pas de colonne P.._RP : ce n'est pas la base logement du recensement à la maille des zones. Colonnes présentes : {present}.</translation>
    </message>
    <message>
        <source>{file}: no column of codes (IRIS, CODGEO) or fewer than two deciles (DISP_D1.., DISP_MED..): it is not a file of incomes by zone. Columns that are there: {present}.</source>
        <translation>{file} : pas de colonne de codes (IRIS, CODGEO) ou moins de deux déciles (DISP_D1.., DISP_MED..) : ce n'est pas un fichier de revenus par zone. Colonnes présentes : {present}.</translation>
    </message>
    <message>
        <source>{file}: no column tells the energy, and its name does not (elec, enedis, gaz, grdf). Rename the file.</source>
        <translation>{file} : aucune colonne ne dit l'énergie, et son nom non plus (elec, enedis, gaz, grdf). Renommez le fichier.</translation>
    </message>
    <message>
        <source>{file}: no main residence of the zones is in it. Give the detail file of their region.</source>
        <translation>{file} : aucune résidence principale des zones ne s'y trouve. Donnez le fichier détail de leur région.</translation>
    </message>
    <message>
        <source>{file}: no row of DPE. Download the export of this territory again.</source>
        <translation>{file} : aucune ligne de DPE. Téléchargez de nouveau l'export de ce territoire.</translation>
    </message>
    <message>
        <source>{file}: no year has a price of every energy ({fuels}).</source>
        <translation>{file} : aucune année n'a le prix de chaque énergie ({fuels}).</translation>
    </message>
    <message>
        <source>{file}: none of the zones is in it (its codes have {length} signs, those of the zones {wanted}).</source>
        <translation>{file} : aucune des zones n'y est (ses codes ont {length} signe{length:|s}, ceux des zones {wanted}).</translation>
    </message>
    <message>
        <source>{file}: none of the zones is in it.</source>
        <translation>{file} : aucune des zones n'y est.</translation>
    </message>
    <message>
        <source>{file}: none of the zones is in it. Its codes and those of the zones must be of one vintage and one level (IRIS or communes).</source>
        <translation>{file} : aucune des zones n'y figure. Ses codes et ceux des zones doivent être d'un même millésime et d'une même maille (IRIS ou communes).</translation>
    </message>
    <message>
        <source>{file}: sectors that are not known, left out: {words}.</source>
        <translation>{file} : secteurs inconnus, laissés de côté : {words}.</translation>
    </message>
    <message>
        <source>{file}: zones that stand twice: {codes}. Keep one row of each.</source>
        <translation>{file} : zones présentes deux fois : {codes}. Ne gardez qu'une ligne de chaque.</translation>
    </message>
    <message>
        <source>{file}: {count} main residences make the seed of the cells, {left} are of no cell (homes, hotels, fuels that are not said).</source>
        <translation>{file} : {count} résidences principales font la graine des cellules, {left} ne sont d'aucune cellule (foyers, hôtels, combustible non dit).</translation>
    </message>
    <message>
        <source>{file}: {count} social dwellings lie outside the zones.</source>
        <translation>{file} : {count} logement{count:|s} {count:social|sociaux} hors des zones.</translation>
    </message>
    <message>
        <source>{file}: {count} zones have no income that is told.</source>
        <translation>{file} : {count} zone{count:|s} {count:n'a|n'ont} aucun revenu publié.</translation>
    </message>
    <message>
        <source>{file}: {outside} DPE of {read} lie outside the territory.</source>
        <translation>{file} : {outside} DPE hors du territoire sur {read}.</translation>
    </message>
    <message>
        <source>{layer}, rule {rule}, on {day}</source>
        <translation>{layer}, règle {rule}, au {day}</translation>
    </message>
    <message>
        <source>{layer}, {field}: each zone needs one code of its own, all of communes (5 signs) or all of IRIS (9). Codes that are not: {codes}.</source>
        <translation>{layer}, {field} : chaque zone doit avoir son propre code, tous de communes (5 signes) ou tous d'IRIS (9). Codes qui ne le sont pas : {codes}.</translation>
    </message>
    <message>
        <source>{layer}: labels of one rule are needed; these are there: {rules}.</source>
        <translation>{layer} : il faut des étiquettes d'une seule règle ; règles présentes : {rules}.</translation>
    </message>
    <message>
        <source>{layer}: missing fields {missing}. Give OUTPUT_USES of 'Estimate the stock'.</source>
        <translation>{layer} : champs absents {missing}. Donnez OUTPUT_USES de « Estimer le parc ».</translation>
    </message>
    <message>
        <source>{layer}: no field of codes (code_iris or insee); the fields that are there: {present}.</source>
        <translation>{layer} : aucun champ de codes (code_iris ou insee) ; champs présents : {present}.</translation>
    </message>
    <message>
        <source>{layer}: none of its zones is one of ZONES: no ratio.</source>
        <translation>{layer} : aucune de ses zones n'est dans ZONES : pas de rapport.</translation>
    </message>
    <message>
        <source>{linked} of {every} DPE that count are linked to a building ({how}); {lost} are not.</source>
        <translation>{linked} des {every} DPE comptés sont rattachés à un bâtiment ({how}) ; {lost} ne le sont pas.</translation>
    </message>
    <message>
        <source>{low} % of the households have a low income (under the national decile of the setting).</source>
        <translation>{low} % des ménages ont un bas revenu (sous le décile national du réglage).</translation>
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
        <source>{low} to {high} private rented dwellings would be concerned in 2028, of {rented}.</source>
        <translation>{low} à {high} logement{high:|s} locatif{high:|s} privé{high:|s} {high:serait|seraient} concerné{high:|s} en 2028, sur {rented}.</translation>
    </message>
    <message>
        <source>{mean} % of the main residences are F or G: all {total} of them are diagnosed.</source>
        <translation>{mean} % des résidences principales sont en F ou G : toutes ({total}) sont diagnostiquées.</translation>
    </message>
    <message>
        <source>{out} of the {count} DPE published F or G leave these classes under the rule {rule}, without works.</source>
        <translation>{out} des {count} DPE publiés F ou G quittent ces classes sous la règle {rule}, sans travaux.</translation>
    </message>
    <message>
        <source>{read} DPE read, {kept} count and stand for {dwellings} dwellings; {changed} labels change under rule {rule}.</source>
        <translation>{read} DPE lus, {kept} compté{kept:|s} qui {kept:représente|représentent} {dwellings} logement{dwellings:|s} ; {changed} étiquette{changed:|s} {changed:change|changent} à la règle {rule}.</translation>
    </message>
    <message>
        <source>{read} DPE were read; {kept} count and stand for {dwellings} dwellings.</source>
        <translation>{read} DPE ont été lus ; {kept} comptent et valent {dwellings} logement{dwellings:|s}.</translation>
    </message>
    <message>
        <source>{share} of them are diagnosed</source>
        <translation>{share} ont un diagnostic</translation>
    </message>
    <message>
        <source>{source} (to be confirmed)</source>
        <translation>{source} (à confirmer)</translation>
    </message>
</context>
</TS>
