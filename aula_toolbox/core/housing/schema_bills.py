"""Fields of bills, meters and vulnerability, each said once.

Method: docs/design/housing.md#energy-vulnerability
"""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema

_T, _I, _R = Kind.TEXT, Kind.INT, Kind.REAL
_ZONE = (
    Field("code_zone", _T, "Code de la zone", mark("INSEE code of the commune or code of the IRIS")),
    Field("nom_zone", _T, "Nom de la zone", mark("Name of the zone, as read")),
)
_FUELS = (
    ("electricite", "électricité"),
    ("gaz", "gaz de ville"),
    ("fioul", "fioul"),
    ("gaz_bouteille", "gaz en bouteille"),
    ("autre", "bois, réseau et autres"),
)

USES = Schema(
    (
        Field("code_zone", _T, "Code de la zone", mark("Code of the zone")),
        Field("type_log", _T, "Type", mark("maison or appartement")),
        Field("etq", _T, "Étiquette", mark("Class of the stock (modelled)")),
        Field("log_n", _R, "Résidences principales (estimées)", mark("Estimated main residences of the class"), "", 2),
        *(
            Field(
                f"{code}_kwh",
                _R,
                f"Énergie conventionnelle d’un logement, {words}",
                mark("Final energy of one dwelling by the conventions of the DPE"),
                "kWh/y",
                0,
            )
            for code, words in _FUELS
        ),
    )
)
VULNERABILITY = Schema(
    (
        *_ZONE,
        Field("log_rp", _R, "Résidences principales", mark("Main residences of the census"), "", 1),
        Field("fg_pct", _R, "Part F-G du parc (estimée)", mark("Estimated share of F and G in the stock"), "%", 2),
        Field("fg_sel_bas", _R, "Part F-G, borne basse à citer", mark("Lower bound to quote"), "%", 2),
        Field("fg_sel_haut", _R, "Part F-G, borne haute à citer", mark("Upper bound to quote"), "%", 2),
        Field("rev_med", _R, "Revenu médian", mark("Median disposable income per consumption unit"), "EUR/UC/y", 0),
        Field("bas_rev_pct", _R, "Ménages à bas revenu", mark("Households under the limit of income"), "%", 1),
        Field(
            "fact_eur",
            _R,
            "Facture moyenne modélisée",
            mark("Mean bill, with the gap to real use of the run"),
            "EUR/y",
            0,
        ),
        Field(
            "lourd_pct",
            _R,
            "Logements à facture lourde au plafond de revenu",
            mark("Dwellings whose bill is too heavy even for an income at the limit"),
            "%",
            1,
        ),
        Field(
            "lourd_max_pct",
            _R,
            "Logements à facture lourde au premier décile",
            mark("Dwellings whose bill is too heavy for an income at the first decile of the zone"),
            "%",
            1,
        ),
        Field("vuln_bas_pct", _R, "Vulnérabilité, borne basse", mark("Households with both, at least"), "%", 1),
        Field("vuln_haut_pct", _R, "Vulnérabilité, borne haute", mark("Households with both, at most"), "%", 1),
        Field(
            "vuln_indep_pct",
            _R,
            "Repère si revenus et logements étaient indépendants",
            mark("Mark, not a result: income and dwelling are not independent"),
            "%",
            1,
        ),
        Field(
            "classe_vuln",
            _T,
            "Classe (F-G, bas revenus)",
            mark("1-1 to 3-3: thirds of the zones by F and G, then by low incomes"),
        ),
        Field("etat", _T, "État", mark("estime, secret or absent")),
        Field("motif", _T, "Motif", mark("What is missing")),
    )
)
METERS = Schema(
    (
        *_ZONE,
        Field("annee", _I, "Année", mark("Year of the deliveries")),
        Field("secteur", _T, "Secteur", mark("residentiel, tertiaire, industrie, agriculture or inconnu")),
        Field("energie", _T, "Énergie", mark("electricite, gaz or autre")),
        Field(
            "conso_gwh", _R, "Consommation mesurée", mark("Deliveries; at least that when a part is secret"), "GWh/y", 3
        ),
        Field("pdl", _I, "Points de livraison", mark("Delivery points of the lines that are told")),
        Field("part_secret_pct", _R, "Part secrète", mark("Lines of the zone that are hidden"), "%", 1),
        Field(
            "facture_meur",
            _R,
            "Facture",
            mark("At the prices of the run, those of households; residential only"),
            "MEUR/y",
            3,
        ),
        Field("facture_eur_pdl", _R, "Facture par point de livraison", mark("Residential only"), "EUR/y", 0),
        Field("rang", _I, "Rang", mark("1: largest deliveries of the sector, energy and year")),
        Field("etat", _T, "État", mark("mesure, partiel (a part is secret) or secret")),
    )
)
METERED_ZONES = Schema(
    (
        *_ZONE,
        Field("annee", _I, "Année", mark("Last year of the file")),
        Field("elec_gwh", _R, "Électricité résidentielle", mark("Measured, residential"), "GWh/y", 3),
        Field("gaz_gwh", _R, "Gaz résidentiel", mark("Measured, residential"), "GWh/y", 3),
        Field("ef_mesure_gwh", _R, "Électricité et gaz mesurés", mark("Measured, residential"), "GWh/y", 3),
        Field(
            "reseaux_gwh", _R, "Électricité et gaz conventionnels", mark("By the conventions of the DPE"), "GWh/y", 3
        ),
        Field(
            "ratio_mesure",
            _R,
            "Mesuré / conventionnel",
            mark("Meters against conventions; a judge, never a correction"),
            "",
            2,
        ),
        Field(
            "facture_meur",
            _R,
            "Facture résidentielle",
            mark("Electricity and gas at the prices of the run"),
            "MEUR/y",
            3,
        ),
        Field(
            "facture_eur_pdl",
            _R,
            "Facture par point de livraison",
            mark("Electricity and gas, a delivery point of electricity"),
            "EUR/y",
            0,
        ),
        Field("etat", _T, "État", mark("mesure, partiel, secret or absent")),
        Field("motif", _T, "Motif", mark("What is hidden or missing")),
    )
)
