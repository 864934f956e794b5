"""OCS GE at two dates: polygons that tile the territory, with the flows of changes.py between them.

Every surface is painted from the bottom up; the borders of all surfaces, cut at their crossings, give faces that share
their vertices exactly, so that no gap and no overlap can appear.
"""

from __future__ import annotations

from functools import cache

from osgeo import ogr

from . import activity, town
from .buildings import records
from .changes import AFTER, BEFORE, CHANGES
from .country import woods
from .geometry import polygon, polygons, union
from .ground import CONE, built_up, canal, motorway_surface, ponds, rail_surface, road_surface, stream
from .layers import Layer
from .painting import Paint, Piece, pieces_of
from .streets import box
from .transport import car_parks

FIELDS = {
    "id": "text",
    "code_cs": "text",
    "code_us": "text",
    "millesime": "text",
    "source": "text",
    "ossature": "int",
    "code_or": "text",
}
WOODS = {
    "Bois": ("CS2.1.1.1", "US1.2"),
    "Forêt fermée de feuillus": ("CS2.1.1.1", "US6.3"),
    "Forêt ouverte": ("CS2.1.1.1", "US6.2"),
    "Peupleraie": ("CS2.1.1.1", "US1.2"),
    "Haie": ("CS2.1.2", "US6.3"),
    "Lande ligneuse": ("CS2.1.2", "US6.2"),
    "Verger": ("CS2.1.3", "US1.1"),
}
USES = {
    "Résidentiel": "US5",
    "Commercial et services": "US3",
    "Industriel": "US2",
    "Agricole": "US1.1",
    "Religieux": "US3",
}
ZONE_USE = {"Industriel et commercial": "US2", "Gestion des eaux": "US3"}
ABANDONED = ("fosse", "moulin", "sucrerie")
SMALLEST_BUILDING_M2 = 50.0


def _zones() -> list[Paint]:
    """Grounds of schools, works, shops: grass unless a yard is painted over."""
    out = [(polygon(ring), "CS2.2.1", "US3") for ring in town.RESERVED.values()]
    for category, nature, _, _, ring in activity.DRAWN:
        use = "US3" if "commercial" in nature else ZONE_USE.get(category, "US3")
        out.append((polygon(ring), "CS2.2.1", use))
    out += [(polygon(town.RESERVED[key]), "CS2.2.1", "US6.3" if key == "fosse" else "US6.2") for key in ABANDONED]
    out.append((polygon(town.RESERVED["terrils"]), "CS2.2.1", "US6.3"))
    out.append((polygon(town.RESERVED["jardins"]), "CS2.2.1", "US5"))
    return out


@cache
def _by_use() -> dict[str, ogr.Geometry]:
    """Building footprints that are large enough once joined, by use."""
    industry = union(zone for zone, _, use in _zones() if use in ("US2", "US6.2", "US6.3"))
    groups: dict[str, list[ogr.Geometry]] = {}
    for ring, values, _ in records():
        use = USES.get(values["usage_1"])
        shape = polygon(ring)
        if use is None:
            use = "US2" if industry.Contains(shape.Centroid()) else "US5"
        groups.setdefault(use, []).append(shape)
    return {
        use: union(p for p in polygons(union(shapes).Buffer(0.05, 1)) if p.Area() >= SMALLEST_BUILDING_M2).Simplify(0.6)
        for use, shapes in sorted(groups.items())
    }


def _yards() -> list[Paint]:
    """Paved ground round the works, the shops and in the courts of the centre; farm yards of gravel."""
    built = _by_use()
    zones = union(zone for zone, _, _ in _zones())
    paved = [(built["US2"].Buffer(13, 2).Intersection(zones), "CS1.1.1.2", "US2")]
    paved.append((built["US3"].Buffer(11, 2).Intersection(zones), "CS1.1.1.2", "US3"))
    centre = union(polygon(d.ring) for d in town.DISTRICTS if d.kind in ("centre", "ville"))
    paved.append((built["US5"].Buffer(4, 2).Intersection(centre).Simplify(0.5), "CS1.1.1.2", "US5"))
    paved.append((built["US1.1"].Buffer(8, 2), "CS1.1.2.1", "US1.1"))
    parks = union(polygon(ring) for ring in car_parks())
    return [*paved, (parks, "CS1.1.1.2", "US3"), (polygon(town.RESERVED["square"]), "CS1.1.1.2", "US3")]


@cache
def paints() -> list[Paint]:
    """Every surface at the second date, from the bottom up, inside the square of the territory."""
    whole = box()
    out = [(whole, "CS2.2.1", "US1.1"), (built_up(), "CS2.2.1", "US5"), *_zones(), *_yards()]
    kinds: dict[tuple[str, str], list[ogr.Geometry]] = {}
    for nature, shape in woods():
        kinds.setdefault(WOODS[nature], []).append(shape.Simplify(0.6))
    out += [(union(shapes), *codes) for codes, shapes in sorted(kinds.items())]
    out.append((polygon(CONE).Buffer(-75), "CS1.2.1", "US6.2"))
    out.append((union(ponds().values()), "CS1.2.2", "US6.3"))
    out += [(stream(), "CS1.2.2", "US6.3"), (canal(), "CS1.2.2", "US4.1.4")]
    out.append((rail_surface().Union(polygon(town.RESERVED["gare"])), "CS1.1.2.1", "US4.1.2"))
    out.append((road_surface().Union(motorway_surface()).Simplify(0.8), "CS1.1.1.2", "US4.1.1"))
    out += [(shape, "CS1.1.1.1", use) for use, shape in _by_use().items()]
    return [(shape.Intersection(whole), cover, use) for shape, cover, use in out]


@cache
def pieces() -> list[Piece]:
    """Every face with its cover and use before and after."""
    return pieces_of(paints(), [(polygon(c.ring), c.cover, c.use, c.only) for c in CHANGES])


def tiles(after: bool) -> list[tuple[ogr.Geometry, str, str]]:
    """The polygons of one date: neighbouring faces of the same cover and use are one polygon."""
    groups: dict[tuple[str, str], list[ogr.Geometry]] = {}
    for face, first, second in pieces():
        groups.setdefault(second if after else first, []).append(face)
    return [(part, *codes) for codes in sorted(groups) for part in polygons(union(groups[codes]))]


def layers() -> list[Layer]:
    """OCS GE of both dates."""
    out = []
    for year, after in ((BEFORE, False), (AFTER, True)):
        name = f"ocsge_{year}"
        layer = Layer(
            name,
            "polygon",
            FIELDS,
            f"OCS GE {year} (fictive)",
            "IGN OCS GE nouvelle génération, code_cs et code_us",
            decimals=3,
        )
        for k, (shape, cover, use) in enumerate(tiles(after), 1):
            frame = use in ("US4.1.1", "US4.1.2")
            layer.add(
                shape,
                id=f"OCSGE{year}62{k:06d}",
                code_cs=cover,
                code_us=use,
                millesime=str(year),
                source="Fictif",
                ossature=int(frame),
                code_or=None,
            )
        out.append(layer)
    return out
