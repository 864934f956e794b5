"""Fields of a field visit and of its merge back."""

from __future__ import annotations

from ..messages import mark
from ..schema import Field, Schema
from .schema import BOOL, IDENTITY, INT, REAL, TEXT

PHOTOS = ("photo_1", "photo_2", "photo_3")

ROUND = Schema(
    [
        Field("ordre", INT, "Ordre de visite", mark("Rank of the site in the round")),
        Field(
            "a_relever", TEXT, "À relever", mark("What to go and see, by what it would settle, with how it is known")
        ),
    ]
)

VISITED = Schema(
    [
        Field("visite_faite", BOOL, "Visite faite", mark("Whether the site was visited")),
        Field("visite_le", TEXT, "Visité le", mark("Day of the visit")),
        Field("visite_par", TEXT, "Visité par", mark("Who visited the site")),
        Field("visite_note", TEXT, "Notes de visite", mark("What was seen and has no field of its own")),
        *(
            Field(name, TEXT, f"Photo {rank}", mark("Photograph, beside the GeoPackage"))
            for rank, name in enumerate(PHOTOS, 1)
        ),
    ]
)

GAPS = Schema(
    [
        IDENTITY["site_id"],
        ROUND["ordre"],
        Field("rang", INT, "Rang", mark("1 for the fact to collect first")),
        Field("critere", TEXT, "Critère", mark("Criterion, as named by the rule set")),
        Field("libelle", TEXT, "Fait", mark("The criterion in words")),
        Field("collecte", TEXT, "Collecte", mark("Way to collect the fact: GIS, visit or study")),
        Field(
            "gain_pt",
            REAL,
            "Gain",
            mark("Expected rise of the share of hypotheses that agree on the first use once the fact is known"),
            "pt",
            2,
        ),
    ]
)

TRIP = Schema(
    [
        Field("n_sites", INT, "Sites", mark("Sites of the round")),
        Field("longueur_km", REAL, "Longueur", mark("Length of the round as the crow flies"), "km", 2),
    ]
)

BASE = Schema(
    [
        IDENTITY["site_id"],
        Field("champ", TEXT, "Champ", mark("Field, or `geometrie`")),
        Field("valeur", TEXT, "Valeur", mark("Its value when the visit was prepared, as JSON")),
    ]
)

MERGED = Schema(
    [
        Field(
            "fusion",
            TEXT,
            "Fusion",
            mark(
                "Who changed the site since the visit was prepared: inchange, terrain, bureau, terrain_et_bureau, "
                "conflit, nouveau (found in the field) or hors_visite (not taken along)"
            ),
        ),
        Field("fusion_champs", TEXT, "Champs repris du terrain", mark("Fields whose value comes from the field")),
        Field("n_conflits", INT, "Conflits", mark("Fields that both changed, differently")),
    ]
)

CONFLICTS = Schema(
    [
        IDENTITY["site_id"],
        Field("champ", TEXT, "Champ", mark("Field that both changed; site: the site itself")),
        Field("titre", TEXT, "Intitulé", mark("The field in words")),
        Field("valeur_depart", TEXT, "Valeur au départ", mark("Its value when the visit was prepared")),
        Field("valeur_bureau", TEXT, "Valeur du bureau", mark("Its value in the inventory now")),
        Field("valeur_terrain", TEXT, "Valeur du terrain", mark("Its value as it came back")),
        Field("choix", TEXT, "Choix", mark("Who is followed: terrain or bureau; change it and give the table back")),
        Field("valeur_retenue", TEXT, "Valeur retenue", mark("What the result holds")),
    ]
)
