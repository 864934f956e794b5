"""Fields of the housing results, each said once.

Method: docs/design/housing.md#what-goes-in-and-out
"""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema

_T, _I, _R, _D = Kind.TEXT, Kind.INT, Kind.REAL, Kind.DATE

DWELLINGS = Schema(
    (
        Field("numero_dpe", _T, "Numéro du DPE", mark("Number of the DPE: it names a dwelling, do not publish it")),
        Field("date_dpe", _D, "Date du DPE", mark("Day the DPE was made")),
        Field("fin_valid", _D, "Fin de validité", mark("Last day the DPE is valid")),
        Field("version", _T, "Version", mark("Version of the method")),
        Field("methode", _T, "Méthode", mark("Method as published")),
        Field("type_log", _T, "Type", mark("maison, appartement or immeuble")),
        Field("periode", _T, "Période de construction", mark("Period of construction, as published (ten periods)")),
        Field("annee", _I, "Année de construction", mark("Year of construction, as published")),
        Field("surf_m2", _R, "Surface de référence", mark("Living area that the DPE refers to"), "m2", 1),
        Field("nb_log", _I, "Logements du DPE", mark("Dwellings of the DPE: those of the building, else 1")),
        Field("insee", _T, "Commune", mark("INSEE code of the commune of the address")),
        Field("code_iris", _T, "IRIS", mark("IRIS of the address, when a layer of zones or the file tells it")),
        Field(
            "poids",
            _R,
            "Logements représentés",
            mark("Dwellings that the row stands for; 0 when it is left out"),
            "",
            2,
        ),
        Field("retire", _T, "Motif de retrait", mark("Why the row is not counted; null when it is")),
        Field("etq_pub", _T, "Étiquette publiée", mark("Label as published")),
        Field("ges_pub", _T, "Étiquette GES publiée", mark("Greenhouse gas label as published")),
        Field("regle", _T, "Règle", mark("Rule of the labels of the run; a mark when its text is to be checked")),
        Field("etq", _T, "Étiquette à la règle choisie", mark("Label under the rule of the run")),
        Field("cl_ep", _T, "Classe énergie", mark("Class of primary energy under the rule")),
        Field("cl_ges", _T, "Classe GES", mark("Class of greenhouse gases under the rule")),
        Field("ep_m2", _R, "Énergie primaire", mark("Primary energy under the rule"), "kWhEP/m2/y", 2),
        Field("ges_m2", _R, "Gaz à effet de serre", mark("Emissions"), "kgCO2eq/m2/y", 2),
        Field("ef_m2", _R, "Énergie finale", mark("Final energy"), "kWhEF/m2/y", 2),
        Field(
            "elec_kwh",
            _R,
            "Électricité (énergie finale)",
            mark("Final electricity, found from the two totals"),
            "kWh/y",
            1,
        ),
        Field(
            "coef_lu", _R, "Coefficient du DPE", mark("Coefficient of electricity that the DPE was made with"), "", 1
        ),
        Field(
            "etat_etq",
            _T,
            "État de l’étiquette",
            mark("publie: as published; recalcule: changed by the rule; incertain; incoherent: totals contradict"),
        ),
        Field("sens", _I, "Classes gagnées ou perdues", mark("Classes from the published label to that of the rule")),
        Field("energie_ch", _T, "Énergie de chauffage", mark("Main energy of heating, as published")),
        Field(
            "cout_eur_an", _R, "Coût annuel du DPE", mark("Cost in the DPE, at the tariffs of its order"), "EUR/y", 0
        ),
        Field("cout_annee", _I, "Année du DPE", mark("Year of the DPE; costs of several years are never summed")),
        Field("score_ban", _R, "Score de l’adresse", mark("Score of the geocoding of the address"), "", 2),
        Field("id_rnb", _T, "Identifiant RNB", mark("RNB building that the DPE names; it places a dwelling")),
        Field("rnb_origine", _T, "Origine du RNB", mark("Where the RNB identifier comes from, as published")),
        Field("id_ban", _T, "Identifiant de l’adresse", mark("BAN key of the address: do not publish it")),
        Field("statut_geo", _T, "Géocodage", mark("How the address was found, as published")),
        Field("social", _I, "Logement social", mark("1: a number of the social register is written; null: unknown")),
        Field("neuf", _I, "DPE de logement neuf", mark("1: from the file or by a method of new dwellings; 0: not")),
    )
)
QA = Schema(
    (
        Field("controle", _T, "Contrôle", mark("What was looked at")),
        Field("objet", _T, "Objet", mark("On what")),
        Field("nombre", _R, "Nombre", mark("How many"), "", 2),
        Field("sur", _R, "Sur", mark("Out of how many"), "", 2),
        Field("part_pct", _R, "Part", mark("Share"), "%", 1),
    )
)


def _shares() -> list[Field]:
    return [
        Field(f"{one.lower()}_pct", _R, f"Part {one} du parc (estimée)", mark("Estimated share of the stock"), "%", 2)
        for one in "ABCDEFG"
    ]


def _counts() -> list[Field]:
    made = []
    for year, classes in (("2025", "G"), ("2028", "F et G"), ("2034", "E, F et G")):
        words = f"Loués du privé concernés en {year} ({classes})"
        made += [
            Field(f"int_{year}_n", _R, words, mark("Private rented dwellings that the ban would concern"), "", 1),
            Field(f"int_{year}_q05", _R, f"{words}, borne basse", mark("Lower bound"), "", 1),
            Field(f"int_{year}_q95", _R, f"{words}, borne haute", mark("Upper bound"), "", 1),
        ]
    return made


ZONES = Schema(
    (
        Field("code_zone", _T, "Code de la zone", mark("INSEE code of the commune or code of the IRIS")),
        Field("nom_zone", _T, "Nom de la zone", mark("Name of the zone, as read")),
        Field("log_rp", _R, "Résidences principales", mark("Main residences of the census"), "", 1),
        Field("n_dpe", _I, "DPE comptés", mark("DPE that count, each dwelling once")),
        Field("dpe_log", _R, "Logements diagnostiqués", mark("Dwellings that they stand for"), "", 1),
        Field(
            "couv_pct", _R, "Logements diagnostiqués (%)", mark("Dwellings diagnosed of the main residences"), "%", 1
        ),
        Field(
            "fg_brut_pct",
            _R,
            "Part F-G des seuls DPE (échantillon)",
            mark("Share of F and G in the sample of DPE: never that of the stock"),
            "%",
            2,
        ),
        *_shares(),
        Field("fg_n", _R, "Résidences principales F ou G (estimées)", mark("Estimated main residences F or G"), "", 1),
        Field("fg_pct", _R, "Part F-G du parc (estimée)", mark("Estimated share of F and G in the stock"), "%", 2),
        Field("fg_q05", _R, "Part F-G, borne basse", mark("Lower bound, diagnosis at random in strata"), "%", 2),
        Field("fg_q95", _R, "Part F-G, borne haute", mark("Upper bound, diagnosis at random in strata"), "%", 2),
        Field(
            "fg_sel_bas", _R, "Part F-G, borne basse à citer", mark("Lower bound to quote: selective diagnosis"), "%", 2
        ),
        Field(
            "fg_sel_haut",
            _R,
            "Part F-G, borne haute à citer",
            mark("Upper bound to quote: selective diagnosis"),
            "%",
            2,
        ),
        Field("fg_cale_pct", _R, "Part F-G calée", mark("Share once calibrated on the published number given"), "%", 2),
        Field("efg_pct", _R, "Part E-F-G du parc (estimée)", mark("Estimated share of E, F and G"), "%", 2),
        Field("efg_q05", _R, "Part E-F-G, borne basse", mark("Lower bound"), "%", 2),
        Field("efg_q95", _R, "Part E-F-G, borne haute", mark("Upper bound"), "%", 2),
        Field(
            "fg_prive_pct", _R, "Part F-G du parc privé", mark("Share in the private stock; null without RPLS"), "%", 2
        ),
        Field(
            "fg_social_pct", _R, "Part F-G du parc social", mark("Share in the social stock; null without RPLS"), "%", 2
        ),
        Field("fg_maison_pct", _R, "Part F-G des maisons", mark("Estimated share in houses"), "%", 2),
        Field(
            "fg_av1946_pct", _R, "Part F-G d’avant 1946", mark("Estimated share in dwellings of before 1946"), "%", 2
        ),
        Field("loc_prive_n", _R, "Logements loués du privé", mark("Main residences rented by private owners"), "", 1),
        *_counts(),
        Field(
            "ef_gwh",
            _R,
            "Énergie finale conventionnelle",
            mark("Final energy by the conventions of the DPE"),
            "GWh/y",
            2,
        ),
        Field(
            "ep_gwh", _R, "Énergie primaire conventionnelle", mark("Primary energy by these conventions"), "GWh/y", 2
        ),
        Field(
            "reseaux_gwh",
            _R,
            "Électricité et gaz conventionnels",
            mark("Electricity and town gas by these conventions: what meters are set against"),
            "GWh/y",
            3,
        ),
        Field("ges_kt", _R, "Émissions conventionnelles", mark("Emissions by these conventions"), "ktCO2eq/y", 2),
        Field(
            "cout_meur",
            _R,
            "Facture conventionnelle",
            mark("Bill by these conventions; null without prices"),
            "MEUR/y",
            2,
        ),
        Field("rang", _I, "Rang", mark("1: largest share of F and G; null where it is not ranked")),
        Field("stab_pct", _R, "Stabilité du rang", mark("Draws that keep the rank within the tolerance"), "%", 0),
        Field("fiab", _T, "Fiabilité", mark("A to D: rule of the observatories")),
        Field("etat", _T, "État", mark("estime, echantillon, secret or absent")),
        Field("motif", _T, "Motif", mark("Reasons of the state and of the reliability")),
    )
)
CELLS = Schema(
    (
        Field("code_zone", _T, "Code de la zone", mark("Code of the zone")),
        Field("statut", _T, "Parc", mark("ensemble, prive or social")),
        Field("type_log", _T, "Type", mark("maison or appartement")),
        Field("periode_rp", _T, "Période du recensement", mark("Period of construction of the census (six periods)")),
        Field("energie_rp", _T, "Énergie du recensement", mark("Main fuel of the census (five fuels)")),
        Field(
            "log_rp", _R, "Résidences principales", mark("Main residences of the cell, spread on the margins"), "", 2
        ),
        Field("dpe_log", _R, "Logements diagnostiqués", mark("Dwellings diagnosed in the cell"), "", 2),
        Field("fg_pct", _R, "Part F-G (estimée)", mark("Estimated share of F and G"), "%", 2),
        Field("fg_q05", _R, "Borne basse", mark("Lower bound"), "%", 2),
        Field("fg_q95", _R, "Borne haute", mark("Upper bound"), "%", 2),
        Field("etat", _T, "État", mark("estime, secret or absent")),
    )
)
