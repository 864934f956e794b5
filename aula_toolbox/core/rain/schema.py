"""Fields of the rain results, each said once.

Method: docs/design/rain.md#what-goes-in-and-out
"""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema

_T, _I, _R = Kind.TEXT, Kind.INT, Kind.REAL

FIELDS = Schema(
    (
        # buildings, as read
        Field("id_bat", _T, "Identifiant", mark("Identifier of the building, or fid:<number> when it has none")),
        Field("nature", _T, "Nature", mark("Nature of the building, as read")),
        Field("usage1", _T, "Usage principal", mark("Main use of the building, as read")),
        Field("usage2", _T, "Usage secondaire", mark("Second use of the building, as read")),
        Field("etat", _T, "État", mark("State of the building, as read")),
        Field("leger", _I, "Construction légère", mark("1: light construction; 0: not; null: unknown")),
        Field("logts", _I, "Logements", mark("Number of dwellings, as read")),
        Field("etages", _I, "Étages", mark("Number of storeys, as read")),
        Field("hauteur_m", _R, "Hauteur", mark("Height of the building"), "m", 1),
        Field("annee", _I, "Année de construction", mark("Year the building appeared")),
        Field("mat_toit", _T, "Matériaux de toiture", mark("Roof materials, as read")),
        Field("app_ff", _T, "Appariement fichiers fonciers", mark("Quality of the match with the land files, as read")),
        # roofs
        Field(
            "toit_m2",
            _R,
            "Surface de toiture (projection)",
            mark("Planar area of the footprint; slope is irrelevant"),
            "m2",
            2,
        ),
        Field("e_ruis", _R, "Coefficient de ruissellement", mark("Runoff coefficient of the roof"), "", 2),
        Field(
            "e_source",
            _T,
            "Origine du coefficient",
            mark("Where the coefficient comes from: saisi, materiau, usage or defaut"),
        ),
        Field("ae_m2", _R, "Surface efficace", mark("Roof area x runoff coefficient x hydraulic efficiency"), "m2", 2),
        Field("statut", _T, "Statut", mark("ok, restreint, verifier or exclu: a pre-diagnosis, no legal opinion")),
        Field("motif", _T, "Motifs", mark("All reasons of the status, separated by |")),
        Field(
            "amiante_rq", _I, "Risque amiante", mark("0 unlikely, 1 not excluded, 2 likely: a flag, never an exclusion")
        ),
        Field("activite", _T, "Activité", mark("Class of the activity zone that holds the building")),
        # demand
        Field("hab_est", _R, "Habitants estimés", mark("Estimated inhabitants"), "pers.", 1),
        Field("d_cst_l_j", _R, "Besoin continu", mark("Demand that is the same every day, mean of the year"), "L/d", 1),
        Field("d_sem_l_j", _R, "Besoin en semaine", mark("Demand from Monday to Friday, mean of the year"), "L/d", 1),
        Field("d_eco_l_j", _R, "Besoin des jours d'école", mark("Demand of school days, mean of the year"), "L/d", 1),
        Field("d_jar_l_j", _R, "Besoin du jardin", mark("Watering, mean of the year"), "L/d", 1),
        Field("d_l_j", _R, "Besoin moyen", mark("Mean daily demand for rainwater"), "L/d", 1),
        Field("d_m3_an", _R, "Besoin annuel", mark("Yearly demand for rainwater"), "m3/y", 2),
        Field(
            "d_source", _T, "Origine du besoin", mark("Where the demand comes from: saisi, observe, estime or absent")
        ),
        # rain
        Field("poste", _T, "Poste de pluie", mark("Rain series of the roof")),
        Field("dist_km", _R, "Distance", mark("Distance to the rain series"), "km", 1),
        Field("n_ans", _I, "Années de pluie", mark("Valid years of rain")),
        Field("annees", _T, "Période", mark("First and last valid year"), ""),
        # tank
        Field("cuve_l", _I, "Cuve", mark("Size of the tank"), "L"),
        Field("apport_m3_an", _R, "Ressource", mark("Rain that reaches the tank in a mean year"), "m3/y", 2),
        Field("util_m3_an", _R, "Volume utilisé", mark("Rainwater used in a mean year"), "m3/y", 2),
        Field("trop_m3_an", _R, "Trop-plein", mark("Overflow of the tank in a mean year"), "m3/y", 2),
        Field("cr_pct", _R, "Couverture du besoin", mark("Share of the demand that is covered"), "%", 1),
        Field(
            "cr_sec_pct",
            _R,
            "Couverture en année sèche",
            mark("Coverage reached in nine years out of ten; null below ten years"),
            "%",
            1,
        ),
        Field(
            "ruis_evit_pct",
            _R,
            "Ruissellement évité",
            mark("Share of the roof's runoff kept by the tank, on average"),
            "%",
            1,
        ),
        Field(
            "ruis_j20_pct",
            _R,
            "Ruissellement évité les 20 jours les plus pluvieux",
            mark("The same on the 20 wettest days of the series: a tank is not a storm basin"),
            "%",
            1,
        ),
        Field(
            "ruis_j20_m3",
            _R,
            "Volume retenu un de ces 20 jours",
            mark("Mean volume kept on one of the 20 wettest days"),
            "m3",
            3,
        ),
        Field(
            "eco_eur_an",
            _R,
            "Économie d'eau potable",
            mark("Drinking water replaced x the price given; null without a price"),
            "EUR/y",
            2,
        ),
        Field("util_p10", _R, "Volume utilisé, borne basse", mark("Nine draws of ten give more"), "m3/y", 2),
        Field("util_p50", _R, "Volume utilisé, médiane", mark("Half of the draws give more"), "m3/y", 2),
        Field("util_p90", _R, "Volume utilisé, borne haute", mark("One draw of ten gives more"), "m3/y", 2),
        Field("cause", _T, "Première cause de doute", mark("What moves the used volume most among the draws")),
        Field("regle", _T, "Règle de gestion", mark("Operating rule of the tank: EN, YAS, FSW or YBS")),
        Field("regles", _T, "Règles juridiques", mark("Dated pack of legal rules")),
        Field(
            "n_estime",
            _I,
            "Données estimées",
            mark("How many of four inputs are estimated: coefficient, demand, dwellings or storeys, distant rain"),
        ),
        # rainsimulate
        Field("fiab_pct", _R, "Jours servis", mark("Share of the days with a demand that are fully served"), "%", 1),
        Field("taux_util_pct", _R, "Part de la ressource utilisée", mark("Used volume / resource"), "%", 1),
        Field("j_trop", _R, "Jours de trop-plein", mark("Days of overflow in a mean year"), "d/y", 1),
        Field("cr_min_pct", _R, "Couverture de la pire année", mark("Coverage of the worst year"), "%", 1),
        Field("cr_max_pct", _R, "Couverture de la meilleure année", mark("Coverage of the best year"), "%", 1),
        Field("bilan_ecart", _R, "Écart du bilan d'eau", mark("Relative gap of the water balance; at most 1e-9")),
    )
)

_RUN = (
    "poste",
    "dist_km",
    "n_ans",
    "annees",
    "cuve_l",
    "apport_m3_an",
    "util_m3_an",
    "trop_m3_an",
    "cr_pct",
    "cr_sec_pct",
    "ruis_evit_pct",
    "ruis_j20_pct",
    "ruis_j20_m3",
)

POTENTIAL = FIELDS.only(
    "id_bat",
    "nature",
    "usage1",
    "toit_m2",
    "e_ruis",
    "e_source",
    "ae_m2",
    "statut",
    "motif",
    "amiante_rq",
    "activite",
    "hab_est",
    "d_cst_l_j",
    "d_sem_l_j",
    "d_eco_l_j",
    "d_jar_l_j",
    "d_l_j",
    "d_m3_an",
    "d_source",
    *_RUN,
    "util_p10",
    "util_p50",
    "util_p90",
    "cause",
    "eco_eur_an",
    "regle",
    "regles",
    "n_estime",
)

ROOFS = FIELDS.only(
    "id_bat",
    "nature",
    "usage1",
    "usage2",
    "etat",
    "leger",
    "logts",
    "etages",
    "hauteur_m",
    "annee",
    "mat_toit",
    "app_ff",
    "activite",
    "toit_m2",
    "e_ruis",
    "e_source",
    "ae_m2",
    "amiante_rq",
    "statut",
    "motif",
    "regles",
)

DEMAND = FIELDS.only("hab_est", "d_cst_l_j", "d_sem_l_j", "d_eco_l_j", "d_jar_l_j", "d_l_j", "d_m3_an", "d_source")

SIMULATION = FIELDS.only(*_RUN, "fiab_pct", "taux_util_pct", "j_trop", "cr_min_pct", "cr_max_pct", "bilan_ecart")

DAILY = Schema(
    (
        FIELDS["id_bat"],
        Field("date", Kind.DATE, "Date", mark("Day")),
        Field("p_mm", _R, "Pluie nette", mark("Rain less the initial loss"), "mm", 2),
        Field("apport_l", _R, "Apport", mark("Water that reaches the tank"), "L", 1),
        Field("besoin_l", _R, "Besoin", mark("Demand of the day"), "L", 1),
        Field("servi_l", _R, "Servi", mark("Demand served from the tank"), "L", 1),
        Field("trop_l", _R, "Trop-plein", mark("Overflow of the day"), "L", 1),
        Field("stock_l", _R, "Stock", mark("Water in the tank in the evening"), "L", 1),
    )
)

SERIES = Schema(
    (
        Field("poste", _T, "Poste", mark("Identifier of the series")),
        Field("nom", _T, "Nom", mark("Name of the station")),
        Field("alti_m", _R, "Altitude", mark("Altitude of the station"), "m", 0),
        Field("n_jours", _I, "Jours observés", mark("Days with an observed value")),
        Field(
            "lacunes_pct",
            _R,
            "Jours manquants",
            mark("Missing days between the first and the last observation, before filling"),
            "%",
            2,
        ),
        Field("combles_pct", _R, "Jours comblés", mark("Days filled from a neighbouring series"), "%", 2),
        Field("n_ans", _I, "Années valides", mark("Years with few enough missing days")),
        Field("annees", _T, "Période", mark("First and last valid year")),
        Field("p_moy_mm", _R, "Pluie moyenne", mark("Mean rain of the valid years"), "mm/y", 1),
        Field("p_min_mm", _R, "Année la plus sèche", mark("Rain of the driest valid year"), "mm/y", 1),
        Field("p_max_mm", _R, "Année la plus humide", mark("Rain of the wettest valid year"), "mm/y", 1),
        Field("j_1mm", _R, "Jours de pluie", mark("Days of 1 mm or more in a mean year"), "d/y", 2),
        Field("j_max_mm", _R, "Jour le plus pluvieux", mark("Rain of the wettest day"), "mm", 1),
        Field("n_sup200", _I, "Jours de plus de 200 mm", mark("Days above 200 mm: kept, to be checked")),
        Field("n_douteux", _I, "Valeurs douteuses écartées", mark("Values with quality code 2, dropped")),
        Field("n_zeros", _I, "Zéros pris pour des lacunes", mark("Days of 0 mm taken as missing: see the warnings")),
        Field("sec_max_j", _I, "Plus longue période sèche", mark("Longest run of days without rain"), "d"),
        Field("err_ext_pct", _R, "Erreur du prolongement", mark("Years left out one by one; null: none"), "%", 1),
        Field("mois_nuls", _I, "Mois sans pluie", mark("Months of the valid years without a drop")),
        Field(
            "etat",
            _T,
            "État de la série",
            mark("bon: 10 valid years or more; court: 5 to 9; insuffisant: fewer than 5"),
        ),
    )
)

SIZING = Schema(
    (
        Field("cuve_cible_l", _I, "Cuve pour la cible", mark("Smallest tank that reaches the target; null: none"), "L"),
        Field("cr_cible_pct", _R, "Couverture avec cette cuve", mark("Exact coverage with that tank"), "%", 1),
        Field("atteint", _I, "Cible atteinte", mark("1: a tank reaches the target; 0: none does")),
        Field(
            "cr_max_pct",
            _R,
            "Couverture maximale",
            mark("Exact coverage with the largest tank that was looked at"),
            "%",
            1,
        ),
        Field("cuve_coude_l", _I, "Cuve au coude", mark("Tank after which the next size brings little"), "L"),
        Field("cr_coude_pct", _R, "Couverture au coude", mark("Exact coverage with that tank"), "%", 1),
        Field("cuve_en_l", _I, "Cuve EN", mark("EN 16941-1 basic method, 21 days, not rounded"), "L"),
        Field("cuve_5pct_l", _I, "Cuve à 5 %", mark("5 % of the smaller of resource and demand, not rounded"), "L"),
    )
)

CURVES = Schema(
    (
        FIELDS["id_bat"],
        FIELDS["cuve_l"],
        FIELDS["cr_pct"],
        FIELDS["util_m3_an"],
    )
)

ZONES = Schema(
    (
        Field("n_bat", _I, "Bâtiments", mark("Buildings of the zone")),
        Field("n_simule", _I, "Toitures simulées", mark("Roofs with a simulated tank: the sums are theirs")),
        Field("n_exclu", _I, "Toitures exclues", mark("Roofs with the status exclu")),
        Field("n_verifier", _I, "Toitures à vérifier", mark("Roofs with the status verifier")),
        Field("n_restreint", _I, "Toitures à usage restreint", mark("Roofs with the status restreint")),
        Field("n_estime", _I, "Toitures estimées", mark("Roofs with two estimated inputs or more")),
        Field("toit_ha", _R, "Toitures simulées (surface)", mark("Area of the simulated roofs"), "ha", 2),
        Field("apport_m3_an", _R, "Ressource", mark("Rain that reaches the tanks of the zone"), "m3/y", 0),
        Field("util_m3_an", _R, "Volume utilisé", mark("Rainwater used in the zone"), "m3/y", 0),
        Field("util_ok_m3_an", _R, "Volume utilisé, statut ok", mark("The same, roofs of status ok only"), "m3/y", 0),
        Field("v_m3_ha", _R, "Volume utilisé par hectare", mark("Used volume / area of the zone"), "m3/ha", 2),
        Field("pct_ep", _R, "Part de l'eau potable", mark("Used volume / drinking water of the inhabitants"), "%", 2),
        Field("cr_pct", _R, "Couverture du besoin", mark("Used volume / demand of the simulated roofs"), "%", 1),
        Field("ruis_evit_pct", _R, "Ruissellement évité", mark("Share of the simulated roofs' runoff kept"), "%", 1),
        Field("ruis_j20_m3", _R, "Volume retenu un jour très pluvieux", mark("Mean of the 20 wettest days"), "m3", 1),
        Field("ruis_j20_mm", _R, "Lame retenue un jour très pluvieux", mark("That volume over the zone"), "mm", 3),
        Field("part_gros_pct", _R, "Part des grandes toitures", mark("Share of the used volume: fast lever"), "%", 1),
        Field(
            "score_pot", _R, "Score de potentiel", mark("0 to 100 among the zones; null: too little is known"), "", 1
        ),
        Field(
            "score_enj", _R, "Score d'enjeu", mark("0 to 100 among the zones; null: none or too little known"), "", 1
        ),
        Field("classe", _T, "Classe", mark("agir, levier, besoin, secondaire; fort, faible without stakes; incomplet")),
        Field("rang", _I, "Rang", mark("1 for the highest mean of the two scores; ties share a rank")),
        Field("stab_pct", _R, "Stabilité du premier dixième", mark("Share of near weights that keep it there"), "%", 0),
        Field("complet_pct", _R, "Complétude", mark("Share of the weight of the criteria that is known"), "%", 0),
    )
)

POTENTIAL_ZONES = Schema((*ZONES, *(FIELDS[name] for name in ("util_p10", "util_p50", "util_p90"))))

BUDGET = Schema(
    (
        Field("cout_eur", _R, "Coût", mark("Cost of the tank, laid and connected"), "EUR", 0),
        Field("cout_min", _R, "Coût, borne basse", mark("Low cost of the table"), "EUR", 0),
        Field("cout_max", _R, "Coût, borne haute", mark("High cost of the table"), "EUR", 0),
        Field(
            "prix_eur_m3", _R, "Prix de l'eau", mark("Drinking water only: of the commune, else as given"), "EUR/m3", 2
        ),
        Field("eur_m3", _R, "Coût par m³ annuel", mark("Cost / water used in a year"), "EUR", 1),
        Field("aide_eur", _I, "Aide", mark("Aid for the tank, whole euros"), "EUR"),
        Field(
            "gain_eur_an",
            _R,
            "Gain annuel",
            mark("Water saved less energy and upkeep; null without a price"),
            "EUR/y",
            1,
        ),
        Field("retour_ans", _R, "Temps de retour", mark("Cost / gain; null when it never pays back"), "y", 1),
        Field("retour_min", _R, "Temps de retour, borne basse", mark("Low cost and high volume"), "y", 1),
        Field("retour_max", _R, "Temps de retour, borne haute", mark("High cost and low volume"), "y", 1),
        Field("energie_kwh", _R, "Énergie de la pompe", mark("In a year"), "kWh", 1),
        Field("co2_kg", _R, "CO2 évité", mark("Drinking water less energy; negative: more is emitted"), "kg", 1),
        Field("choisie", _I, "Cuve à aider", mark("1: in the best set; 0: not; null: may not be aided")),
    )
)

SCENARIOS = Schema(
    (
        Field("zone", _T, "Zone", mark("Name of the zone; empty for the whole layer")),
        Field("cuve", _T, "Cuve", mark("Tank: litres, or x and a multiple of the tank of the input")),
        Field("adoption_pct", _R, "Adoption", mark("Share of the eligible roofs that are equipped"), "%", 1),
        Field("climat", _T, "Climat", mark("Climate of the table: observed years, or a future over several models")),
        Field("n_modeles", _I, "Modèles", mark("Models of the climate: values are their median")),
        Field("n_toits", _I, "Toitures équipées", mark("Equipped roofs")),
        Field("util_m3_an", _R, "Volume utilisé", mark("Rainwater used in a mean year: a floor"), "m3/y", 0),
        Field("util_min", _R, "Volume utilisé, modèle le plus bas", mark("Least over the models"), "m3/y", 0),
        Field("util_max", _R, "Volume utilisé, modèle le plus haut", mark("Largest over the models"), "m3/y", 0),
        Field("trop_m3_an", _R, "Trop-plein", mark("Overflow of the equipped roofs"), "m3/y", 0),
        Field("cr_pct", _R, "Couverture du besoin", mark("Used volume / demand of all eligible roofs"), "%", 1),
        Field("ruis_evit_pct", _R, "Ruissellement évité", mark("Used volume / resource of all eligible roofs"), "%", 1),
        Field(
            "ecart_pct",
            _R,
            "Écart à la référence",
            mark("Against the first tank (x1 if asked), all roofs, today"),
            "%",
            1,
        ),
    )
)
