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
