"""Single trees, green spaces and cool places of the town (an inventory as a town keeps it)."""

from __future__ import annotations

from functools import cache

import numpy as np
from osgeo import ogr

from . import town
from .country import WOODS
from .geometry import Frame, Occupied, Path, ellipse, point, polygon, polygons, spline, union
from .ground import FLAT, footprints, rail_surface, road_surface, water
from .layers import Layer, random
from .lots import shapes
from .streets import streets
from .transport import car_parks

TREE_FIELDS = {"id_arbre": "text", "espece": "text", "hauteur_m": "real", "rayon_m": "real", "lieu": "text"}
PARK_FIELDS = {"id": "text", "nom": "text", "type": "text", "ouvert_nuit": "bool", "surf_m2": "int"}
COOL_FIELDS = {"id": "text", "nom": "text", "type": "text", "ouvert_nuit": "bool", "climatise": "bool"}
SPECIES = ("Tilleul", "Platane", "Érable champêtre", "Charme", "Frêne", "Merisier", "Chêne pédonculé", "Bouleau")
AVENUES = (
    "RUE JEAN JAURES",
    "AVENUE DE LA CITE JARDIN",
    "RUE DES TILLEULS",
    "RUE DU COMMERCE",
    "RUE ANATOLE FRANCE",
    "QUAI DU RIVAGE",
)
PLANTED = ("parc", "square", "ecole_jardin", "college", "hopital", "ehpad", "cimetiere", "mairie", "chateau")
PARKS = (
    ("Parc de la République", "Parc urbain", False, town.RESERVED["parc"]),
    ("Étang de la Loise", "Site de nature", True, ellipse(2360, 1130, 165, 100, 15, 0.1, phase=1)),
    ("Terril vert", "Site de nature", True, FLAT),
    ("Jardin de la Cité-jardin", "Square", True, ((2478, 1590), (2545, 1602), (2540, 1640), (2474, 1628))),
    ("Stade de la Fosse 4", "Terrain de sport", False, town.RESERVED["stade"]),
    ("Square de l'Église", "Square", True, town.SQUARE),
    ("Bois de l'Est", "Bois public", True, WOODS[1][1]),
    ("Parc du château", "Parc urbain", False, town.RESERVED["chateau"]),
    ("Verger communal", "Square", True, ((1180, 3740), (1290, 3735), (1295, 3830), (1185, 3835))),
)
COOL = (
    ("Médiathèque", "Équipement rafraîchi", (2228, 2338), False, True),
    ("Église Saint-Vaast", "Lieu de culte", (2030, 2372), False, False),
    ("Piscine municipale", "Piscine", (2290, 2122), False, False),
    ("Centre commercial", "Équipement rafraîchi", (3520, 2700), False, True),
    ("Salle des fêtes de Hauterive", "Équipement rafraîchi", (2830, 655), True, True),
    ("Fontaine du square", "Point d'eau", (2000, 2350), True, False),
)


class Planter:
    """Sets trees where nothing stands, each with its crown."""

    def __init__(self) -> None:
        self.rng, self.found = random("trees"), []
        self.solid, self.crowns = union([rail_surface(), water()]).CreatePreparedGeometry(), Occupied(20)
        for ring in footprints():
            self.crowns.add(ring)
        self.roads = road_surface().CreatePreparedGeometry()

    def plant(self, x: float, y: float, place: str, small: float, large: float, on_road: bool = False) -> None:
        radius = small + (large - small) * float(self.rng.random())
        spot, ring = point(x, y), Frame.turned(x, y, 0).box(-1.2, -1.2, 1.2, 1.2)
        if self.solid.Intersects(spot) or (not on_road and self.roads.Intersects(spot)) or not self.crowns.free(ring):
            return
        self.crowns.add(ring)
        species = SPECIES[int(self.rng.integers(0, len(SPECIES)))]
        self.found.append(
            (x, y, place, round(radius, 1), round(3.2 * radius + 2 * float(self.rng.random()), 1), species)
        )

    def inside(self, ring: np.ndarray, spacing: float, place: str, keep: float) -> None:
        shape = polygon(ring).Buffer(-3)
        x0, x1, y0, y1 = shape.GetEnvelope()
        for x in np.arange(x0, x1, spacing):
            for y in np.arange(y0, y1, spacing):
                dx, dy = (self.rng.random(2) - 0.5) * spacing * 0.8
                if self.rng.random() < keep and shape.Contains(point(x + dx, y + dy)):
                    self.plant(x + dx, y + dy, place, 2.2, 5.0)


@cache
def trees() -> list[tuple]:
    """Trees of avenues, parks, car parks and gardens."""
    planter = Planter()
    for street in streets():
        if street.road.name in AVENUES:
            path = Path(street.points)
            for side in (1, -1):
                for s in np.arange(6, path.length - 6, 14):
                    x, y = path.position(s) + side * (street.road.width / 2 + 1.0) * path.normal(s)
                    if 980 < x < 3450 and planter.rng.random() < 0.85:
                        planter.plant(x, y, "Alignement", 2.0, 3.6, on_road=True)
    for key in PLANTED:
        planter.inside(np.array(town.RESERVED[key]), 13, "Parc ou cour", 0.75 if key in ("parc", "chateau") else 0.4)
    for ring in car_parks():
        planter.inside(ring, 18, "Stationnement", 0.3)
    for x, y in [p for points in CANAL_ROWS for p in points]:
        planter.plant(x, y, "Canal", 2.6, 4.4)
    for house in shapes():
        if house.part == "house" and house.kind in ("pavillon", "jardin", "village") and planter.rng.random() < 0.34:
            u, v = house.width * planter.rng.random(), house.depth + 3 + 7 * planter.rng.random()
            planter.plant(*house.frame.map([(u, v)])[0], "Jardin", 1.6, 3.4)
    return planter.found


def _rows() -> list[list[tuple[float, float]]]:
    """Two rows of poplars along the canal, broken at the bridges."""
    path = Path(spline(town.CANAL))
    return [
        [
            tuple(path.position(s) + side * 38 * path.normal(s))
            for s in np.arange(30, path.length - 60, 22)
            if (s // 420) % 3
        ]
        for side in (1, -1)
    ]


CANAL_ROWS = _rows()


def layers() -> list[Layer]:
    """Trees, green spaces, cool places."""
    tree = Layer(
        "arbre", "point", TREE_FIELDS, "Arbres (inventaire fictif)", "Inventaire communal ; rayon_m = rayon de couronne"
    )
    for k, (x, y, place, radius, height, species) in enumerate(trees(), 1):
        tree.add(point(x, y), id_arbre=f"A{k:05d}", espece=species, hauteur_m=height, rayon_m=radius, lieu=place)
    park = Layer("espace_vert", "polygon", PARK_FIELDS, "Espaces verts ouverts au public (fictifs)", "Liste communale")
    cool = Layer(
        "lieu_frais",
        "polygon",
        COOL_FIELDS,
        "Lieux frais (fictifs)",
        "Liste communale ; ouvert_nuit = accessible la nuit",
    )
    for k, (name, kind, night, ring) in enumerate(PARKS, 1):
        shape = polygon(ring)
        park.add(shape, id=f"EV{k:02d}", nom=name, type=kind, ouvert_nuit=night, surf_m2=round(shape.Area()))
        if kind != "Terrain de sport":
            cool.add(shape, id=f"LF{k:02d}", nom=name, type=kind, ouvert_nuit=night, climatise=False)
    for k, (name, kind, place, night, conditioned) in enumerate(COOL, len(PARKS) + 1):
        cool.add(_around(place), id=f"LF{k:02d}", nom=name, type=kind, ouvert_nuit=night, climatise=conditioned)
    return [tree, park, cool]


def _around(place: tuple[float, float]) -> ogr.Geometry:
    """The building at a place, else a small disc."""
    spot = point(*place)
    for ring in footprints():
        shape = polygon(ring)
        if shape.Contains(spot) and shape.Area() > 60:
            return polygons(shape)[0]
    return spot.Buffer(8, 3)
