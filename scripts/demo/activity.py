"""BD TOPO v3 ``zone_d_activite_ou_d_interet``, ``terrain_de_sport``, ``cimetiere``."""

from __future__ import annotations

from . import town
from .geometry import Frame, polygon
from .layers import Layer

FIELDS = {
    "cleabs": "text",
    "categorie": "text",
    "nature": "text",
    "nature_detaillee": "text",
    "toponyme": "text",
    "statut_du_toponyme": "text",
    "importance": "text",
    "fictif": "bool",
    "etat_de_l_objet": "text",
    "date_creation": "datetime",
}
ON_RESERVED = (
    ("mairie", "Administratif ou militaire", "Mairie", None, "Mairie de Fosse-en-Gohelle"),
    ("ecole_centre", "Science et enseignement", "Enseignement primaire", "Ecole élémentaire", "École Jules Ferry"),
    ("ecole_cite", "Science et enseignement", "Enseignement primaire", "Ecole primaire", "École des Mineurs"),
    ("ecole_jardin", "Science et enseignement", "Enseignement primaire", "Ecole maternelle", "École des Glycines"),
    ("ecole_n", "Science et enseignement", "Enseignement primaire", "Ecole primaire", "École de Valmont"),
    ("college", "Science et enseignement", "Collège", None, "Collège Émile Basly"),
    ("hopital", "Santé", "Hôpital", "Centre hospitalier", "Centre Hospitalier de la Gohelle"),
    ("ehpad", "Santé", "Maison de retraite", None, "EHPAD Les Tilleuls"),
    ("gymnase", "Sport", "Complexe sportif couvert", "Gymnase", "Gymnase Pierre de Coubertin"),
    ("stade", "Sport", "Stade", None, "Stade de la Fosse 4"),
    ("parc", "Culture et loisirs", "Espace public", "Parc", "Parc de la République"),
    ("square", "Religieux", "Culte chrétien", None, "Église Saint-Vaast"),
    ("eglise_n", "Religieux", "Culte chrétien", None, None),
    ("eglise_s", "Religieux", "Culte chrétien", None, None),
    ("moulin", "Industriel et commercial", "Usine", "Meunerie", "Ancienne minoterie du Rivage"),
    ("sucrerie", "Industriel et commercial", "Usine", "Sucrerie", "Ancienne sucrerie"),
    ("fosse", "Industriel et commercial", "Divers industriel", "Carreau de mine", "Fosse 4"),
    ("terrils", "Industriel et commercial", "Haldes, terrils", None, "Terrils 114 et 115"),
)
DRAWN = (
    (
        "Industriel et commercial",
        "Zone industrielle",
        "Zone industrielle",
        "Parc d'activités du Port",
        ((2170, 3140), (3440, 3170), (3480, 3440), (2960, 3530), (2480, 3525), (2170, 3400)),
    ),
    (
        "Industriel et commercial",
        "Zone industrielle",
        "Zone logistique",
        "Plateforme logistique de l'Artois",
        ((3545, 3200), (3850, 3230), (3900, 3460), (3600, 3590), (3555, 3560)),
    ),
    (
        "Industriel et commercial",
        "Divers commercial",
        "Centre commercial",
        "Retail de la Rocade",
        ((3455, 2500), (3960, 2480), (3950, 2960), (3455, 2960)),
    ),
    (
        "Industriel et commercial",
        "Divers commercial",
        None,
        "Les Enseignes",
        ((3445, 2220), (3900, 2230), (3890, 2440), (3445, 2460)),
    ),
    (
        "Gestion des eaux",
        "Station d'épuration",
        None,
        "Station d'épuration de la Loise",
        ((3665, 1090), (3790, 1120), (3782, 1170), (3660, 1140)),
    ),
    ("Industriel et commercial", "Déchèterie", None, None, ((3345, 1865), (3400, 1870), (3396, 1915), (3342, 1912))),
    (
        "Culture et loisirs",
        "Camping",
        None,
        "Camping de l'Étang",
        ((2230, 1190), (2330, 1215), (2315, 1270), (2215, 1240)),
    ),
    (
        "Sport",
        "Piscine",
        "Piscine couverte",
        "Piscine municipale",
        ((2270, 2098), (2310, 2100), (2306, 2148), (2266, 2146)),
    ),
    (
        "Administratif ou militaire",
        "Mairie",
        None,
        "Mairie de Valmont",
        ((1562, 3560), (1600, 3558), (1602, 3586), (1564, 3588)),
    ),
    (
        "Administratif ou militaire",
        "Caserne de pompiers",
        None,
        "Centre de secours",
        ((3372, 3235), (3432, 3238), (3430, 3290), (3370, 3288)),
    ),
    (
        "Culture et loisirs",
        "Salle de spectacle ou conférence",
        None,
        "Salle des fêtes",
        ((2810, 640), (2852, 646), (2848, 674), (2806, 668)),
    ),
)
PITCHES = (
    ("Grand terrain de sport", 1608, 2010, 98, 104, 66),
    ("Petit terrain multi-sports", 1542, 2052, 98, 22, 14),
    ("Grand terrain de sport", 1760, 3520, 40, 98, 62),
    ("Terrain de tennis", 2590, 2192, 7, 34, 17),
    ("Grand terrain de sport", 3140, 560, 4, 98, 62),
)


def _zones() -> Layer:
    zones = Layer(
        "zone_d_activite_ou_d_interet",
        "polygon",
        FIELDS,
        "Zones d'activité ou d'intérêt (fictives)",
        "IGN BD TOPO v3.5, classe zone_d_activite_ou_d_interet",
    )
    drawn = [(c, n, d, t, town.RESERVED[k]) for k, c, n, d, t in ON_RESERVED] + list(DRAWN)
    for k, (category, nature, detail, name, ring) in enumerate(drawn, 1):
        zones.add(
            polygon(ring),
            cleabs=f"SURFACTI99000000{k:08d}",
            categorie=category,
            nature=nature,
            nature_detaillee=detail,
            toponyme=name,
            statut_du_toponyme="Collecté" if name else None,
            importance="5",
            fictif=False,
            etat_de_l_objet="En service",
            date_creation="2016-08-25T18:09:47",
        )
    return zones


def _grounds() -> list[Layer]:
    """Pitches and cemetery."""
    pitches = Layer(
        "terrain_de_sport",
        "polygon",
        {"cleabs": "text", "nature": "text", "etat_de_l_objet": "text"},
        "Terrains de sport (fictifs)",
        "IGN BD TOPO v3.5, classe terrain_de_sport",
    )
    for k, (nature, x, y, turn, w, d) in enumerate(PITCHES, 1):
        pitches.add(
            polygon(Frame.turned(x, y, turn).box(-w / 2, -d / 2, w / 2, d / 2)),
            cleabs=f"TERRSPOR99000000{k:08d}",
            nature=nature,
            etat_de_l_objet="En service",
        )
    graves = Layer(
        "cimetiere",
        "polygon",
        {"cleabs": "text", "nature": "text", "toponyme": "text", "etat_de_l_objet": "text"},
        "Cimetière (fictif)",
        "IGN BD TOPO v3.5, classe cimetiere",
    )
    graves.add(
        polygon(town.RESERVED["cimetiere"]),
        cleabs="CIMETIER9900000000000001",
        nature="Civil",
        toponyme="Cimetière communal",
        etat_de_l_objet="En service",
    )
    return [pitches, graves]


def layers() -> list[Layer]:
    """Zones of activity, pitches, cemetery."""
    return [_zones(), *_grounds()]
