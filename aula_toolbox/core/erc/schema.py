"""Fields of the results of the ERC sequence and of the search for compensation."""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema

# the unit and the digits of a measure are told by the end of its name
MEASURES = {
    "_m2": (Kind.INT, "m2", None),
    "_ha": (Kind.REAL, "ha", 4),
    "_ue": (Kind.REAL, "UE", 3),
    "_pct": (Kind.REAL, "%", 1),
    "_ha_an": (Kind.REAL, "ha/an", 4),
    "_tc": (Kind.REAL, "tC", 1),
    "_tc_ha": (Kind.REAL, "tC/ha", 2),
    "_t": (Kind.REAL, "t", 1),
    "_km": (Kind.REAL, "km", 2),
    "_m": (Kind.REAL, "m", 1),
    "_eur": (Kind.REAL, "euros", 0),
}


def measure(name: str, alias: str, description: str) -> Field:
    """A measured field: kind, unit and digits come from its suffix."""
    suffix = max((ending for ending in MEASURES if name.endswith(ending)), key=len)
    kind, unit, decimals = MEASURES[suffix]
    return Field(name, kind, alias, description, unit, decimals)


def text(name: str, alias: str, description: str) -> Field:
    """A word or a sentence."""
    return Field(name, Kind.TEXT, alias, description)


def whole(name: str, alias: str, description: str, unit: str = "") -> Field:
    """A whole number, a rank or 0/1."""
    return Field(name, Kind.INT, alias, description, unit)


def real(name: str, alias: str, description: str, decimals: int = 3, unit: str = "") -> Field:
    """A number without a usual unit."""
    return Field(name, Kind.REAL, alias, description, unit, decimals)


METHOD = text("methode", "Méthode", mark("How the result was obtained"))
VERSION = text("version_param", "Version des tables", mark("Fingerprint of the reference tables used"))
COMPLETE = measure("completude_pct", "Complétude", mark("Share of what the result needs that was known"))
MISSING = text("manquants", "Données manquantes", mark("What was missing, separated by semicolons"))
SENTENCE = text("explication", "Explication", mark("The result in one sentence"))
COMMON = Schema((METHOD, VERSION, COMPLETE, MISSING, SENTENCE))

PIECES = Schema(
    (
        whole("id_piece", "N° de pièce", mark("Number of the piece")),
        text("variante", "Variante", mark("Variant of the project")),
        text("code", "Code de couvert", mark("Cover code; empty where the land cover has a gap")),
        text("famille", "Famille de milieu", mark("Family of habitats")),
        Field("ha", Kind.REAL, "Surface", mark("Planar area"), "ha", 4),
        real("valeur", "Valeur par ha", mark("Value of the habitat, UE per ha; empty when the code has none"), 2),
        text("etat", "État", mark("Ecological state, read or taken by default")),
        real("coef_etat", "Coefficient d'état", mark("Coefficient of the state"), 2),
        real("signif", "Significativité", mark("Coefficient of the stake: 1.15 strong, 1.10 medium, 1 elsewhere"), 2),
        Field("ue", Kind.REAL, "Unités écologiques", mark("Indicative ecological units; empty without value"), "UE", 3),
        text("statut", "Statut ERC", mark("evite (avoided), reduit (reduced), residuel (left) or indirect (belt)")),
        text("code_thema", "Code THEMA", mark("THEMA code of the measure")),
        text("enjeux", "Enjeux", mark("Layers of stakes that the piece touches")),
        text("qualite", "Qualité", mark("observe, estime (default state) or absent (no value)")),
        METHOD,
        VERSION,
    )
)

NEEDS = Schema(
    (
        text("variante", "Variante", mark("Variant of the project")),
        text("cle_besoin", "Besoin", mark("Key of the need: family, class, and code for strong values")),
        text("famille", "Famille de milieu", mark("Family lost")),
        text("classe_valeur", "Classe de valeur", mark("Class of value lost")),
        text("code", "Code", mark("Code asked for, or the largest code lost")),
        Field("ha_residuel", Kind.REAL, "Surface perdue", mark("Area lost"), "ha", 4),
        Field("ue_residuelles", Kind.REAL, "UE perdues", mark("Units lost"), "UE", 3),
        real("ratio_surface", "Ratio de surface", mark("Area asked per area lost"), 2),
        Field("ha_requis", Kind.REAL, "Surface requise", mark("Area asked"), "ha", 4),
        Field(
            "ue_requises", Kind.REAL, "UE requises", mark("Units asked; empty when it cannot be compensated"), "UE", 3
        ),
        text("regle_echange", "Règle d'échange", mark("What may compensate this need")),
        whole("irremplacable", "Irremplaçable", mark("1: cannot be compensated")),
        METHOD,
        VERSION,
    )
)

SUMMARY = Schema(
    (
        text("variante", "Variante", mark("Variant of the project")),
        Field("ue_initiales", Kind.REAL, "UE initiales", mark("Units of the footprint before the project"), "UE", 3),
        Field("ue_evitees", Kind.REAL, "UE évitées", mark("Units avoided"), "UE", 3),
        Field("ue_reduites", Kind.REAL, "UE réduites", mark("Units kept inside the project"), "UE", 3),
        Field("ue_residuelles", Kind.REAL, "UE résiduelles", mark("Units lost, with the indirect share"), "UE", 3),
        Field(
            "ue_indirectes", Kind.REAL, "UE indirectes", mark("Indirect share of the belt, inside the former"), "UE", 3
        ),
        measure("taux_evitement_pct", "Taux d'évitement", mark("Units avoided over initial units")),
        measure("taux_reduction_pct", "Taux de réduction", mark("Units reduced over what was not avoided")),
        Field("ha_total", Kind.REAL, "Surface totale", mark("Area of the footprint"), "ha", 4),
        Field(
            "ha_sans_valeur", Kind.REAL, "Surface sans valeur", mark("Area without value: never counted as 0"), "ha", 4
        ),
        Field(
            "ha_enjeu_fort_residuel",
            Kind.REAL,
            "Enjeu fort résiduel",
            mark("Residual area inside strong stakes"),
            "ha",
            4,
        ),
        measure("enaf_ha", "ENAF consommés", mark("ENAF inside the footprint, if ENAF was given")),
        measure("cout_eur", "Coût", mark("Cost of the variant, if given")),
        text("alertes", "Alertes", mark("Codes of the alerts, separated by semicolons")),
        *COMMON,
    )
)

_GEOMCE = mark("Field of the national GeoMCE template")
GEOMCE = Schema(
    (
        whole("id", "Identifiant", _GEOMCE),
        text("nom", "Nom", _GEOMCE),
        text("categorie", "Catégorie THEMA", _GEOMCE),
        text("cible", "Cible", _GEOMCE),
        text("descriptio", "Description", _GEOMCE),
        text("decision", "Décision", _GEOMCE),
        text("refei", "Référence de l'étude d'impact", _GEOMCE),
        text("duree", "Durée", _GEOMCE),
        text("unite", "Unité de durée", _GEOMCE),
        text("modalite", "Modalité de suivi", _GEOMCE),
        whole("cout", "Coût du suivi", _GEOMCE, "euros"),
        whole("montant_pr", "Montant prévisionnel", _GEOMCE),
        text("faunes", "Faune", _GEOMCE),
        text("flores", "Flore", _GEOMCE),
        text("echeances", "Échéances", _GEOMCE),
        text("communes", "Communes", _GEOMCE),
    )
)

VARIANTS = Schema(
    (
        text("variante", "Variante", mark("Variant of the project")),
        whole("rang", "Rang", mark("Rank by the method chosen")),
        whole("domine", "Dominée", mark("1: another variant is no worse everywhere and better once")),
        real("score", "Score", mark("Weighted score, 0-100"), 2),
        real("c_enjeu", "Part enjeux", mark("Contribution of strong stakes to the score"), 2),
        real("c_ue", "Part UE", mark("Contribution of residual units to the score"), 2),
        real("c_enaf", "Part ENAF", mark("Contribution of ENAF to the score"), 2),
        real("c_cout", "Part coût", mark("Contribution of the cost to the score"), 2),
        *COMMON,
    )
)

CANDIDATES = Schema(
    (
        text("id_site", "Site", mark("Identifier of the site")),
        Field("ha", Kind.REAL, "Surface", mark("Planar area"), "ha", 4),
        whole("eligible", "Éligible", mark("1: may be proposed")),
        text("motif", "Motif", mark("Why it is not eligible, codes separated by semicolons")),
        text("cle_besoin", "Besoin servi", mark("Need this site serves best")),
        text("famille_cible", "Famille visée", mark("Family aimed at")),
        text("code_thema", "Code THEMA", mark("THEMA code of the measure")),
        Field("ue_brutes", Kind.REAL, "UE brutes", mark("Gain before time, difficulty and distance"), "UE", 3),
        real("coef_temps", "Coefficient de temps", mark("Share left after the wait, mean over the pieces")),
        real("coef_difficulte", "Coefficient de difficulté", mark("Share left after the risk, mean over the pieces")),
        real("coef_proximite", "Coefficient de proximité", mark("1 for tiers 1 and 2, 0.75 for 3, 0.5 for 4")),
        Field("ue_nettes", Kind.REAL, "UE nettes", mark("Net gain for the need shown"), "UE", 3),
        real("ue_ha", "Gain par ha", mark("Net gain per ha of site"), 3, "UE/ha"),
        whole("palier", "Palier", mark("Proximity tier, 1 (near) to 4")),
        measure("distance_m", "Distance", mark("Edge to edge distance to the footprint")),
        whole("zpr", "Zone préférentielle", mark("1: in a preferential renaturation zone")),
        real("lci500", "Milieux naturels à 500 m", mark("Share of natural cover in the 500 m ring, 0-1")),
        measure("cout_eur", "Coût", mark("Total cost, if given")),
        real("cout_ue_eur", "Coût par UE", mark("Cost per net unit"), 0, "euros/UE"),
        real("score", "Score", mark("0-100; its five contributions add up to it"), 2),
        real("c_gain", "Part gain", mark("Contribution of the gain per ha"), 2),
        real("c_connex", "Part connexion", mark("Contribution of connexion"), 2),
        real("c_proxim", "Part proximité", mark("Contribution of proximity"), 2),
        real("c_foncier", "Part foncier", mark("Contribution of land ownership"), 2),
        real("c_enjeux", "Part multi-enjeux", mark("Contribution of shared stakes"), 2),
        real("score_geo", "Score géométrique", mark("Weighted geometric mean, which a very poor criterion lowers"), 2),
        whole("rang", "Rang", mark("Rank among the eligible sites")),
        whole("rang_p5", "Rang, 5e centile", mark("Rank at the 5th percentile when the weights move")),
        whole("rang_p95", "Rang, 95e centile", mark("Rank at the 95th percentile when the weights move")),
        *COMMON,
    )
)

OPTIONS = Schema(
    (
        text("id_site", "Site", mark("Identifier of the site")),
        text("bloc", "Bloc", mark("zh (probable wetland) or hors_zh")),
        text("cle_habitat", "Habitat obtenu", mark("Key of the habitat obtained")),
        text("famille", "Famille", mark("Family obtained")),
        text("code", "Code", mark("Code obtained")),
        real("valeur", "Valeur par ha", mark("Value of the habitat obtained, UE per ha"), 2),
        Field("ha", Kind.REAL, "Surface", mark("Area of the bloc that gains"), "ha", 4),
        Field("ue_nettes", Kind.REAL, "UE nettes", mark("Net gain of the option"), "UE", 3),
        text("code_thema", "Code THEMA", mark("THEMA code of the measure")),
    )
)

PORTFOLIO = Schema(
    (
        text("id_site", "Site", mark("Identifier of the site")),
        whole("retenu", "Retenu", mark("1: in the set")),
        measure("cout_eur", "Coût", mark("Cost of the site; empty when area is minimised")),
        measure("distance_m", "Distance", mark("Distance to the footprint")),
        Field("ue_utilisees", Kind.REAL, "UE utilisées", mark("Units of the site given to needs"), "UE", 3),
        Field("ue_reserve", Kind.REAL, "UE en réserve", mark("Units of the site beyond the needs"), "UE", 3),
        *COMMON,
    )
)

BALANCE = Schema(
    (
        text("cle_besoin", "Besoin", mark("Key of the need")),
        Field("ue_requises", Kind.REAL, "UE requises", mark("Units asked"), "UE", 3),
        Field("ue_obtenues", Kind.REAL, "UE obtenues", mark("Units obtained"), "UE", 3),
        Field("ha_requis", Kind.REAL, "Surface requise", mark("Area asked"), "ha", 4),
        Field("ha_obtenus", Kind.REAL, "Surface obtenue", mark("Area obtained"), "ha", 4),
        measure("taux_couverture_pct", "Couverture du besoin", mark("Units obtained over units asked")),
        measure("part_proche_pct", "Part proche", mark("Share of the need covered from tiers 1 and 2")),
        measure("manque_ue", "UE manquantes", mark("Units missing")),
        text(
            "contrainte_bloquante",
            "Contrainte bloquante",
            mark("The rule whose lifting would be enough, plusieurs_regles, gisement insuffisant or non_etabli"),
        ),
        text("statut", "Statut", mark("optimal, limite_temps, budget, infaisable (proved), non_trouve...")),
        measure("ecart_max_pct", "Écart maximal", mark("Largest possible distance to the optimum")),
        text("chemin", "Chemin de calcul", mark("What solved it")),
        text("critere_cout", "Critère de coût", mark("cout, or surface when no cost is known")),
        METHOD,
        SENTENCE,
    )
)

SETS = Schema(
    (
        whole("rang", "Rang", mark("1: the set chosen")),
        measure("cout_eur", "Coût", mark("Cost of the set, or its area in m2 when no cost is known")),
        measure("distance_m", "Distance totale", mark("Sum of the distances")),
        text("ids", "Sites", mark("Sites of the set")),
        text("statut", "Statut", mark("retenu, ex aequo or suivant")),
    )
)

PILOTS = Schema(
    (
        real("score", "Score", mark("Weighted score, 0-100"), 2),
        whole("rang", "Rang", mark("Rank by score")),
        whole("retenue", "Retenue", mark("1: chosen as a pilot")),
        text("groupe", "Groupe", mark("Group of the commune")),
        text("medoide", "Commune type", mark("Pilot most like this commune")),
        real("distance_type", "Distance à la commune type", mark("Distance on standardised indicators")),
        text("statut", "Statut", mark("optimal, heuristique or non_eligible")),
        *COMMON,
    )
)
