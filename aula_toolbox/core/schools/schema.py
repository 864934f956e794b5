"""Fields of the results of the school subject."""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Kind, Schema


def text(name: str, alias: str, description: str) -> Field:
    """A word or a sentence."""
    return Field(name, Kind.TEXT, alias, description)


def whole(name: str, alias: str, description: str, unit: str = "") -> Field:
    """A whole number."""
    return Field(name, Kind.INT, alias, description, unit)


def real(name: str, alias: str, description: str, unit: str, decimals: int = 1) -> Field:
    """A measure with its unit."""
    return Field(name, Kind.REAL, alias, description, unit, decimals)


SCHOOL_ID = text("id_ecole", "Identifiant du terrain", mark("Identifier of the ground: that of its largest zone"))
NAME = text("nom", "École", mark("Name of the school; several are joined by +"))

GROUNDS = Schema(
    (
        SCHOOL_ID,
        text("uai", "Numéro UAI", mark("National number of the school; several are joined by |")),
        NAME,
        text("niveau", "Niveau", mark("Levels taught on the ground, joined by |")),
        text("statut", "Statut", mark("Public, private, or private without contract; empty when not known")),
        text("insee", "Commune (INSEE)", mark("INSEE code of the commune, when the directory gives it")),
        whole("n_etab", "Établissements", mark("Schools of the ground")),
        whole("eleves", "Élèves", mark("Pupils, summed over the schools of the ground; empty when not known")),
        text(
            "eleves_etat",
            "État des effectifs",
            mark("observe: all schools say; partiel: one does not, the sum is a lower bound; absent"),
        ),
        real("terrain_m2", "Terrain", mark("Area of the ground; empty when there is none"), "m2", 2),
        text("origine", "Origine", mark("Where the ground comes from: bdtopo, parcelles, saisi")),
        text(
            "emprise_etat",
            "État du terrain",
            mark("observe, estime (rebuilt from parcels), emprise_fictive (a square put at a point), absent"),
        ),
        real("bati_m2", "Bâti", mark("Part of the ground under buildings, light ones and shelters included"), "m2", 2),
        real("cour_m2", "Cour", mark("Ground minus buildings and pieces too small or too narrow"), "m2", 2),
        real("chutes_m2", "Morceaux écartés", mark("Pieces left out: under 50 m2 or narrower than 3 m"), "m2", 2),
        real(
            "sport_m2",
            "Terrain de sport",
            mark("Part of the yard that is a sports ground, when they were given"),
            "m2",
            2,
        ),
    )
)
FOUND = Schema(
    (
        whole("n_bat", "Bâtiments", mark("Buildings on the ground")),
        whole("n_bat_coupes", "Bâtiments coupés", mark("Buildings that the edge of the ground cuts")),
        text("motif", "En une phrase", mark("What is known of the ground, in one sentence")),
    )
)
GROUND_LAYER = GROUNDS + FOUND

YARDS = Schema(
    (
        SCHOOL_ID,
        NAME,
        whole("morceau", "Morceau", mark("Number of the piece in the yard, the largest first")),
        real("surf_m2", "Surface", mark("Planar area of the piece"), "m2", 2),
    )
)

CHECKS = Schema(
    (
        SCHOOL_ID,
        NAME,
        text("quoi", "Nature", mark("What is to be checked, as a code")),
        text("phrase", "À vérifier", mark("What is to be checked, in one sentence")),
    )
)

MEASURED = (
    real("cour_m2_eleve", "Cour par élève", mark("Yard over pupils; empty when pupils are not known"), "m2", 1),
    real(
        "imper_m2", "Sol imperméable", mark("Sealed part of the yard; empty when it is not described well enough"), "m2"
    ),
    real("imper_pct", "Part imperméable", mark("Sealed share of the yard; empty when over 20 % is not described"), "%"),
    real("imper_bas", "Part imperméable, au moins", mark("Lowest sealed share that what is described allows"), "%"),
    real("imper_haut", "Part imperméable, au plus", mark("Highest sealed share that what is described allows"), "%"),
    text("sol_etat", "État du sol", mark("observe; partiel: bounds only; absent: no layer describes the yard")),
    real("permeable_pct", "Part perméable", mark("Permeable share: green, bare ground, water"), "%"),
    real("vegetal_pct", "Part végétale", mark("Green share: trees and grass, as seen from above"), "%"),
    real("canopee_pct", "Part d’arbres", mark("Trees; empty (never 0) when no source could see them"), "%"),
    text("canopee_etat", "État des arbres", mark("observe, or absent: no source could see trees")),
    real("indef_pct", "Part non décrite", mark("Share of the yard that no layer describes"), "%"),
    real(
        "ombre_pct", "Ombre", mark("Shaded share of the yard, mean of three hours on 21 June: trees and buildings"), "%"
    ),
    real("ombre_10h", "Ombre à 10 h", mark("Shaded share at 10 h legal time on 21 June"), "%"),
    real("ombre_13h", "Ombre à 13 h", mark("Shaded share at 13 h legal time on 21 June"), "%"),
    real("ombre_16h", "Ombre à 16 h", mark("Shaded share at 16 h legal time on 21 June"), "%"),
    text(
        "ombre_etat",
        "État de l’ombre",
        mark(
            "observe; estime: the height of a building near was guessed; partiel: trees were not seen, buildings only"
        ),
    ),
    real("t_jour_c", "Température de l’air le jour", mark("Mean of T_DAY in the yard"), "°C", 2),
    real("ecart_jour_c", "Écart le jour", mark("Warmer than the coolest tenth of the territory by day"), "°C", 2),
    real("t_nuit_c", "Température de l’air la nuit", mark("Mean of T_NIGHT in the yard"), "°C", 2),
    real(
        "ips",
        "IPS",
        mark("Social position index, the lowest of the schools of the ground; not to be published by school"),
        "-",
    ),
    real("ips_ecart", "Écart d’IPS au département", mark("Index minus that of the department"), "points"),
    text("ips_etat", "État de l’IPS", mark("observe; partiel: not all schools of the ground have one; absent")),
    whole(
        "revenu_iris_eur", "Revenu médian de l’IRIS", mark("Median income of the IRIS of the ground (INSEE)"), "EUR/UC"
    ),
    real("revenu_ecart_pct", "Écart de revenu", mark("Income of the IRIS against the median of the IRIS given"), "%"),
    text(
        "social_source",
        "Source du critère social",
        mark("What the social criterion is read from: ips, revenu_iris (no index published), absent"),
    ),
    whole("hab_300", "Habitants à 300 m", mark("Inhabitants within 300 m of the yard"), "habitants"),
    whole("hab_500", "Habitants à 500 m", mark("Inhabitants within 500 m of the yard"), "habitants"),
    whole(
        "hab_sans_frais_300",
        "Nouvellement servis à 300 m",
        mark("Those of them farther than 300 m from any cool place"),
        "habitants",
    ),
    whole(
        "hab_sans_frais_500",
        "Nouvellement servis à 500 m",
        mark("Those of them farther than 500 m from any cool place"),
        "habitants",
    ),
    real("pente_pct", "Pente", mark("Mean slope of the yard; empty without a terrain model"), "%"),
    real("toit_m2", "Toits de l’école", mark("Roofs of RAIN_ROOFS on the ground; empty without them"), "m2"),
    real("v10_cour_m3", "Eau de la cour", mark("Water of a rain of 10 mm on the sealed yard"), "m3"),
    real(
        "v10_toit_m3", "Eau des toits", mark("Water of a rain of 10 mm from the roofs, by their effective area"), "m3"
    ),
    real("util_m3_an", "Eau de pluie utilisable", mark("Rainwater used in a mean year, from RAIN_ROOFS"), "m3/an"),
    real("a_desimp_m2", "À désimperméabiliser", mark("Sealed ground that must open to reach the target"), "m2", 0),
    real("a_vegetaliser_m2", "À végétaliser", mark("Ground that must become green to reach the target"), "m2", 0),
    real(
        "a_planter_m2", "Couronnes à gagner", mark("Tree cover still to grow to reach the target at maturity"), "m2", 0
    ),
    real(
        "cout_bas_eur",
        "Désimperméabiliser, au moins",
        mark("Unsealing alone, low band; never the whole yard"),
        "EUR HT",
        0,
    ),
    real(
        "cout_haut_eur",
        "Désimperméabiliser, au plus",
        mark("Unsealing alone, high band; never the whole yard"),
        "EUR HT",
        0,
    ),
    real("cour_bas_eur", "Cour entière, au moins", mark("Whole yard made again, low band"), "EUR", 0),
    real("cour_haut_eur", "Cour entière, au plus", mark("Whole yard made again, high band"), "EUR", 0),
    real("score", "Score de besoin", mark("Need, 0 to 100, over what is known; empty under MIN_COMPLETE"), "-", 1),
    real("completude_pct", "Complétude", mark("Weight of the criteria that are known"), "%", 0),
    whole("rang", "Rang", mark("1: the greatest need; empty without a score, without a yard, or not open")),
    real("stab_pct", "Stabilité", mark("Draws of the weights that leave it in its third of the ranking"), "%", 0),
    whole("rang_reseau", "Rang dans le réseau", mark("Order of opening that serves most inhabitants each time")),
    text("drapeaux", "À vérifier avant travaux", mark("Codes of what must be checked, joined by |; none excludes")),
    text(
        "raisons",
        "Ce qui pèse le plus",
        mark("Criteria that weigh most in its need, joined by |; never the social one"),
    ),
    text("manquants", "Données manquantes", mark("Criteria that are absent, joined by |")),
    text("motif", "En une phrase", mark("What is known of the school, in a sentence or two")),
)
SCHOOLS = GROUNDS + MEASURED

COVER = Schema(
    (
        SCHOOL_ID,
        NAME,
        text(
            "groupe",
            "Nature du sol",
            mark("Group of the ground: impermeable, permeable_mineral, herbe, arbre, eau, indefini"),
        ),
        real("surf_m2", "Surface", mark("Area of the group in the yard"), "m2"),
        real("part_pct", "Part", mark("Share of the yard"), "%"),
    )
)


def _both(name: str, alias: str, unit: str, description: str, decimals: int = 1) -> tuple[Field, Field]:
    """A measure before and after."""
    stem, _, tail = name.rpartition("_")
    return (
        real(f"{stem}_avant_{tail}", f"{alias}, avant", description, unit, decimals),
        real(f"{stem}_apres_{tail}", f"{alias}, après", description, unit, decimals),
    )


SCENARIO = Schema(
    (
        SCHOOL_ID,
        NAME,
        text(
            "mode",
            "Mode",
            mark("schema: pixels turned in a fixed order to reach a target, not a drawing; projet: drawn"),
        ),
        real("cour_m2", "Cour", mark("Yard: ground without buildings"), "m2"),
        real("vegetalise_m2", "Devenu végétal", mark("Ground that becomes green"), "m2"),
        real("desimp_m2", "Désimperméabilisé", mark("Sealed ground that opens"), "m2"),
        *_both("imper_pct", "Part imperméable", "%", mark("Sealed share of the yard")),
        *_both("permeable_pct", "Part perméable", "%", mark("Permeable share of the yard")),
        *_both("vegetal_pct", "Part végétale", "%", mark("Green share of the yard")),
        *_both("canopee_pct", "Part d’arbres", "%", mark("Trees at maturity over the yard, as the classes see them")),
        *_both("v10_m3", "Eau d’une pluie de 10 mm", "m3", mark("Water of a rain of 10 mm on the sealed yard")),
        real(
            "dt_jour_c", "Air dans la cour, le jour", mark("Change of the air temperature in the yard by day"), "°C", 3
        ),
        real(
            "dt_nuit_c",
            "Air dans la cour, la nuit",
            mark("Change of the air temperature in the yard by night"),
            "°C",
            3,
        ),
        real(
            "dt_autour_c",
            "Air autour, le jour",
            mark("Change of the air temperature within 100 m of the ground"),
            "°C",
            3,
        ),
        real(
            "surf_rafraichie_m2",
            "Surface rafraîchie",
            mark("Ground within 100 m, yard included, cooled by 0.1 °C or more by day"),
            "m2",
            0,
        ),
        whole("hab_rafraichis", "Habitants rafraîchis", mark("Inhabitants of that ground; empty without POPULATION")),
        *_both("coef_raf", "Coefficient de rafraîchissement", "0-1", mark("Site coefficient (INDIEN), cooling"), 2),
        *_both("coef_perm", "Coefficient de perméabilité", "0-1", mark("Site coefficient (INDIEN), permeability"), 2),
        *_both("coef_biodiv", "Coefficient de biodiversité", "0-1", mark("Site coefficient (INDIEN), biodiversity"), 2),
        real("cout_bas_eur", "Désimperméabiliser, au moins", mark("Unsealing alone, low band"), "EUR HT", 0),
        real("cout_haut_eur", "Désimperméabiliser, au plus", mark("Unsealing alone, high band"), "EUR HT", 0),
        text("motif", "En une phrase", mark("What changes, in one or two sentences")),
    )
)
TEXTS = frozenset(field.name for field in SCHOOLS if field.kind is Kind.TEXT)
"""Fields of the schools that are texts."""

SHEETS = Schema((SCHOOL_ID, NAME, text("fichier", "Fichier", mark("File of the sheet"))))
