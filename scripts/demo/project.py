"""A housing project and what the ERC sequence asks around it; land consumption; small projects against heat."""

from __future__ import annotations

from typing import Any

from osgeo import ogr

from . import town
from .administrative import communes, territory
from .country import fields, hedges
from .friches import sites
from .geometry import ellipse, line, point, polygon, spline
from .layers import Layer, random
from .nature import wetlands
from .plui import EXTENSION
from .streets import box

LINK = ((2830, 1440), (2860, 1330), (2960, 1230), (3128, 1165))
"""The service road of variant A, down to the D941 across the corridor and the edge of the marsh."""
SOUTHERN = ((2752, 1420), (3010, 1470), (3010, 1290), (2880, 1150), (2735, 1080), (2640, 1150), (2650, 1300))
AVOIDED = (("E1-1-b", ellipse(2690, 1155, 132, 86, 10, 0.1, phase=2)),)
REDUCED = (
    ("R1-2-b", ((2752, 1790), (2990, 1850), (2985, 1825), (2752, 1762))),
    ("R1-2-a", ((3150, 1535), (3205, 1560), (3262, 1640), (3255, 1690), (3190, 1610))),
)
FLOWS = {
    "62990": (31_000, 12_000, 46_000, 8_000, 21_000, 64_000, 15_000, 9_000, 38_000, 27_000, 18_000, 96_000, 22_000),
    "62991": (4_000, 6_500, 0, 3_000, 8_000, 0, 2_500, 5_000, 0, 0, 3_500, 1_500, 0),
    "62992": (0, 2_000, 3_500, 0, 1_000, 0, 4_000, 0, 2_500, 0, 0, 6_000, 8_500),
}
"""Square metres of natural, farm and forest land consumed each year from 2011 (naf11art12) to 2023 (naf23art24)."""
CENSUS = {
    "62990": {"pop15": 7_392, "pop21": 7_276, "men15": 3_012, "men21": 3_118},
    "62991": {"pop15": 561, "pop21": 586, "men15": 214, "men21": 233},
    "62992": {"pop15": 512, "pop21": 505, "men15": 203, "men21": 203},
}
"""Inhabitants and households at two censuses: a town that loses people and gains households, as many do."""
USES = (("hab", 0.58), ("act", 0.27), ("mix", 0.04), ("rou", 0.08), ("fer", 0.01), ("inc", 0.02))


def _footprint() -> list[Layer]:
    """Two variants: A with its southern part and a new road, B kept north."""
    extension = polygon(EXTENSION)
    wide = extension.Union(polygon(SOUTHERN)).Union(line(spline(LINK)).Buffer(7, 3))
    project = Layer(
        "projet",
        "polygon",
        {"variante": "text", "nom": "text", "cout_eur": "int", "logements": "int"},
        "Emprise d'un projet, deux variantes (fictives)",
        "Saisie",
    )
    project.add(wide, variante="A", nom="Les Hauts de la Cité-jardin", cout_eur=18_400_000, logements=420)
    project.add(extension, variante="B", nom="Les Hauts de la Cité-jardin", cout_eur=16_900_000, logements=360)
    out = [project]
    for name, title, rings in (
        ("evitement", "Parties évitées (fictives)", AVOIDED),
        ("reduction", "Parties réduites (fictives)", REDUCED),
    ):
        layer = Layer(name, "polygon", {"code_thema": "text"}, title, "Guide THEMA, codes GéoMCE")
        for code, ring in rings:
            layer.add(polygon(ring), code_thema=code)
        out.append(layer)
    return out


def _candidate(number: int, shape: ogr.Geometry, owner: str, unit_eur_m2: float, nature: str) -> dict[str, Any]:
    return {
        "id_site": f"S{number:03d}",
        "proprietaire": owner,
        "cout_eur": round(shape.Area() * unit_eur_m2 / 100) * 100,
        "nature": nature,
    }


def _candidates() -> Layer:
    """Farm parcels of the valley and the friches without a project: where compensation could go."""
    rng = random("candidates")
    layer = Layer(
        "site_candidat",
        "polygon",
        {"id_site": "text", "proprietaire": "text", "cout_eur": "int", "nature": "text"},
        "Sites candidats à la compensation (fictifs)",
        "Saisie",
    )
    valley = line(spline(town.STREAM)).Buffer(420, 3)
    owners = ("prive_unique", "prive_multiple", "public", "inconnu", "prive_unique")
    for field in fields():
        if field.shape.Area() > 4000 and valley.Contains(field.shape.Centroid()) and rng.random() < 0.42:
            owner = owners[int(rng.random() * len(owners))]
            price = 1.1 + 1.9 * float(rng.random())
            layer.add(field.shape, **_candidate(len(layer.rows) + 1, field.shape, owner, price, "parcelle agricole"))
    for site, shape, _, values in sites():
        if site.key in ("F01", "F05", "F16", "F22", "F24"):
            owner = "prive_unique" if values["proprio_personne"] == "personne physique" else "public"
            layer.add(shape, **_candidate(len(layer.rows) + 1, shape, owner, 9.0, "friche"))
    return layer


def _around() -> list[Layer]:
    """Functional units, preferred areas of renaturation, hedges, parks exempt from the balance."""
    whole = territory()
    ridge = polygon(((-100, -100), (4100, -100), (4100, 1750), (2000, 1700), (-100, 1520)))
    units = Layer(
        "unite_fonctionnelle", "polygon", {"code": "text", "nom": "text"}, "Bassins versants (fictifs)", "SAGE"
    )
    units.add(whole.Intersection(ridge), code="BV1", nom="La Loise")
    units.add(whole.Difference(ridge), code="BV2", nom="Le canal")
    preferred = Layer(
        "zone_renaturation", "polygon", {"nom": "text"}, "Zones de renaturation préférentielle (fictives)", "SCoT"
    )
    preferred.add(ellipse_of(560, 1010, 420, 150), nom="Pied des terrils")
    preferred.add(wetlands()[0][1].Buffer(140, 3).Simplify(2), nom="Marais de la Loise")
    hedge = Layer("haie", "line", {"id": "text"}, "Haies, axes (fictives)", "Dispositif de suivi des bocages")
    for k, points in enumerate(hedges(), 1):
        piece = line(points).Simplify(1.5).Intersection(box())
        if piece.GetGeometryName() == "LINESTRING" and piece.Length() > 30:
            hedge.add(piece, id=f"H{k:04d}")
    exempt = Layer(
        "exoneration_zan",
        "polygon",
        {"type": "text", "annee": "int"},
        "Parcs et solaire au sol exonérés (fictifs)",
        "Décret 2023-1096",
    )
    exempt.add(polygon(town.RESERVED["parc"]), type="parc", annee=2015)
    exempt.add(polygon(((170, 1090), (330, 1090), (330, 1150), (170, 1150))), type="pv", annee=2020)
    return [units, preferred, hedge, exempt]


def ellipse_of(x: float, y: float, rx: float, ry: float) -> ogr.Geometry:
    """A smooth area inside the territory."""
    return polygon(ellipse(x, y, rx, ry, 6, 0.1, phase=1)).Intersection(territory())


def _consumption() -> Layer:
    """Yearly flows in the columns of the national file: naf11art12, by use art11hab12 and so on; then the censuses."""
    names = [f"naf{y}art{y + 1}" for y in range(11, 24)]
    by_use = [f"art{y}{use}{y + 1}" for y in range(11, 24) for use, _ in USES]
    figures = dict.fromkeys([*names, *by_use, *CENSUS["62990"]], "int")
    layer = Layer(
        "conso_enaf",
        "none",
        {"idcom": "text", "idcomtxt": "text", "epci24": "text", **figures},
        "Consommation d'ENAF 2011-2024 (fictive)",
        "Cerema, portail de l'artificialisation",
    )
    for code, name, _ in communes():
        values = {}
        for y, flow in zip(range(11, 24), FLOWS[code]):
            values[f"naf{y}art{y + 1}"] = flow
            parts = [round(flow * share) for _, share in USES[:-1]]
            for (use, _), part in zip(USES, [*parts, flow - sum(parts)]):
                values[f"art{y}{use}{y + 1}"] = part
        layer.add(None, idcom=code, idcomtxt=name, epci24=town.EPCI[0], **values, **CENSUS[code])
    return layer


def _against_heat() -> list[Layer]:
    """Projects that change the cover (class of heat_classes)."""
    areas = Layer(
        "projet_chaleur", "polygon", {"nom": "text", "classe": "int"}, "Projets contre la chaleur (fictifs)", "Saisie"
    )
    areas.add(polygon(town.RESERVED["ecole_centre"]), nom="Cour de l'école Jules Ferry : herbe", classe=5)
    areas.add(
        polygon(((3490, 2640), (3640, 2650), (3636, 2690), (3486, 2680))), nom="Parking arboré de la Rocade", classe=3
    )
    areas.add(polygon(town.SQUARE), nom="Place de l'Église plantée", classe=3)
    areas.add(polygon(town.RESERVED["moulin"]), nom="Parc boisé de la Minoterie", classe=2)
    trees = Layer(
        "projet_arbre",
        "point",
        {"nom": "text", "classe": "int", "rayon_m": "real"},
        "Arbres projetés (fictifs)",
        "Saisie",
    )
    for k in range(14):
        trees.add(point(1995 + 3 * (k % 2) * 8, 2100 + 14 * k), nom="Rue de la République", classe=3, rayon_m=3.0)
    return [areas, trees]


def _site_surfaces() -> Layer:
    """What a school yard is made of before and after its works."""
    table = Layer(
        "surface_site",
        "none",
        {"site": "text", "etat": "text", "type": "text", "quantite": "real"},
        "Surfaces d'un site avant et après (fictives)",
        "Saisie ; types de heat_indien",
    )
    rows = {
        "avant": (("enrobe_sombre", 2600), ("toit_sombre", 1500), ("arbre_adulte", 4)),
        "apres": (
            ("enrobe_clair", 900),
            ("herbe", 1200),
            ("arbustes", 350),
            ("beton_clair", 150),
            ("toit_sombre", 1500),
            ("arbre_adulte", 4),
            ("arbre_jeune", 22),
        ),
    }
    for state, amounts in rows.items():
        for kind, amount in amounts:
            table.add(None, site="École Jules Ferry", etat=state, type=kind, quantite=float(amount))
    return table


def layers() -> list[Layer]:
    """Project, candidates, surroundings, tables."""
    return [*_footprint(), _candidates(), *_around(), _consumption(), *_against_heat(), _site_surfaces()]
