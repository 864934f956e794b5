"""OCS2D (Hauts-de-France) at two dates in one layer.

Coarser than OCS GE, by blocks and parcels, with crops and meadows apart. The works of changes.py separate the dates.
"""

from __future__ import annotations

from functools import cache

from osgeo import ogr

from . import activity, town
from .administrative import territory
from .changes import CHANGES
from .country import MEADOWS, fields, woods
from .geometry import line, polygon, polygons, spline, union
from .ground import CONE, built_up, canal, motorway_surface, ponds, rail_surface, stream
from .layers import Layer, random
from .nature import wetlands
from .painting import Mask, Paint, pieces_of
from .streets import streets

FIELDS = {
    "id_ocs": "text",
    "cs15": "text",
    "us15": "text",
    "p4_15": "text",
    "cs21": "text",
    "us21": "text",
    "p4_21": "text",
    "etat_eco": "text",
}
HOUSING = {
    "centre": "US5.1.1",
    "ville": "US5.1.2",
    "coron": "US5.1.3",
    "jardin": "US5.2.2",
    "pavillon": "US5.2.3",
    "village": "US5.2.3",
    "hlm": "US5.3.1",
}
GROUNDS = (
    ("ecole_centre", "CS1.1.1", "US3.1.1"),
    ("college", "CS1.1.1", "US3.1.1"),
    ("ecole_cite", "CS1.1.1", "US3.1.1"),
    ("ecole_jardin", "CS1.1.1", "US3.1.1"),
    ("hopital", "CS1.1.1", "US3.1.2"),
    ("ehpad", "CS1.1.1", "US3.1.2"),
    ("gymnase", "CS1.1.1", "US3.2.2"),
    ("stade", "CS6.6.0", "US3.2.2"),
    ("cimetiere", "CS1.2.1", "US3.1.3"),
    ("parc", "CS6.6.0", "US3.2.1"),
    ("square", "CS1.1.2", "US3.1.4"),
    ("moulin", "CS1.1.1", "US6.2.1"),
    ("sucrerie", "CS1.1.1", "US6.2.1"),
    ("fosse", "CS6.6.0", "US6.2.1"),
    ("gare", "CS1.1.2", "US4.2.1"),
    ("jardins", "CS6.6.0", "US1.1.6"),
    ("terrils", "CS6.2.0", "US7.0.0"),
)
WOODS = {
    "Bois": ("CS4.1.2", "US1.2.4"),
    "Forêt fermée de feuillus": ("CS4.1.2", "US7.0.0"),
    "Forêt ouverte": ("CS4.1.2", "US7.0.0"),
    "Peupleraie": ("CS4.1.2", "US1.2.2"),
    "Haie": ("CS5.1.1", "US7.0.0"),
    "Lande ligneuse": ("CS5.1.1", "US7.0.0"),
    "Verger": ("CS4.4.0", "US1.1.5"),
}
BEFORE = {"CS2.2.1": ("CS6.3.0", "US1.1.3"), "CS1.1.1.2": ("CS1.1.2", "US2.1.1")}
"""Cover of the first date, from the OCS GE codes of changes.py."""
MARSH_STATES = ("bon", "assez_mauvais", "mauvais", "moyen")
STATES = ("bon", "assez_bon", "moyen", "moyen", "assez_mauvais", "mauvais")
NATURAL = ("CS4.1.2", "CS4.1.3", "CS5.1.1", "CS6.1.1", "CS6.1.2", "CS6.2.0", "CS6.4.1")


def _towns() -> list[Paint]:
    built = built_up().Buffer(10, 2).Buffer(-10, 2).Simplify(4)
    left_over = built_up().Buffer(60, 2).Buffer(-58, 2).Simplify(5)
    out = [(left_over, "CS6.6.0", "US6.2.2"), (built, "CS1.1.1", "US1.1.7")]  # farms: what no quarter covers
    for district in town.DISTRICTS:
        out.append((polygon(district.ring).Buffer(42, 2).Intersection(built), "CS1.1.1", HOUSING[district.kind]))
    for _, nature, _, _, ring in activity.DRAWN:
        if "ndustrielle" in nature or "commercial" in nature:
            out.append((polygon(ring), "CS1.1.1", "US2.2.0" if "commercial" in nature else "US2.1.1"))
    return out + [(polygon(town.RESERVED[key]), cover, use) for key, cover, use in GROUNDS]


def _wet(shape: ogr.Geometry) -> bool:
    return any(marsh.Contains(shape.Centroid()) for _, marsh in wetlands())


@cache
def paints() -> list[Paint]:
    """Surfaces of the second date from the bottom up."""
    out = [(territory(), "CS6.3.0", "US1.1.3")]
    out.append((union(f.shape.Buffer(4, 1) for f in fields() if f.crop == "PPH").Simplify(2), "CS6.1.1", "US1.1.1"))
    out.append((union(shape for _, shape in wetlands()), "CS6.1.2", "US1.1.1"))
    out.append(
        (union(shape.Buffer(14, 3) for name, shape in ponds().items() if "orage" not in name), "CS6.4.1", "US7.0.0")
    )
    out += _towns()
    for nature, shape in woods():
        cover, use = WOODS[nature]
        out.append((shape.Simplify(2), "CS4.1.3" if cover == "CS4.1.2" and _wet(shape) else cover, use))
    out.append((polygon(CONE).Buffer(-75), "CS1.2.1", "US6.2.1"))
    out += [(shape, "CS3.1.1", "US7.0.0") for shape in ponds().values()]
    out += [(stream(), "CS3.1.2", "US7.0.0"), (canal(), "CS3.1.2", "US4.4.0"), (rail_surface(), "CS1.2.1", "US4.2.1")]
    out.append((line(spline(town.CAVALIER)).Buffer(2), "CS1.2.1", "US4.5.0"))
    main = union(line(s.points).Buffer(s.road.width / 2 + 2, 2) for s in streets() if s.road.importance in ("3", "4"))
    other = union(line(s.points).Buffer(s.road.width / 2 + 1.5, 2) for s in streets() if s.road.importance == "5")
    out += [
        (other.Simplify(0.5), "CS1.1.2", "US4.1.2"),
        (main.Union(motorway_surface()).Simplify(0.5), "CS1.1.2", "US4.1.1"),
    ]
    whole = territory()
    return [(shape.Intersection(whole), cover, use) for shape, cover, use in out if not shape.IsEmpty()]


def _first_codes() -> list[Mask]:
    """The masks of changes.py with the codes of this nomenclature; the orchard was a field."""
    return [(polygon(c.ring), *BEFORE[c.cover], ("CS6.6.0", "CS1.1.1") if c.only else ()) for c in CHANGES]


def layers() -> list[Layer]:
    """OCS2D of both dates."""
    layer = Layer(
        "ocs2d",
        "polygon",
        FIELDS,
        "OCS2D 2015 et 2021 (fictive)",
        "OCS2D Hauts-de-France, csAA, usAA, p4_AA",
        decimals=3,
    )
    groups: dict[tuple, list[ogr.Geometry]] = {}
    for face, before, after in pieces_of(paints(), _first_codes()):
        groups.setdefault((after, before), []).append(face)
    rng, number = random("ocs2d"), 0
    for codes in sorted(groups):
        (cover, use), (first_cover, first_use) = codes
        for part in polygons(union(groups[codes])):
            number += 1
            state = _state(part, float(rng.random())) if cover in NATURAL else None
            layer.add(
                part,
                id_ocs=f"OCS2D{number:05d}",
                cs15=first_cover,
                us15=first_use,
                p4_15=_fourth(first_cover, first_use),
                cs21=cover,
                us21=use,
                p4_21=_fourth(cover, use),
                etat_eco=state,
            )
    return [layer]


def _state(shape: ogr.Geometry, draw: float) -> str | None:
    """State of a habitat: known for the marshes and the meadows of the slope, drawn elsewhere, now and then unknown."""
    middle = shape.PointOnSurface()
    for (_, marsh), state in zip(wetlands(), MARSH_STATES):
        if marsh.Contains(middle):
            return state
    if MEADOWS.Contains(middle):
        return "moyen"
    return STATES[int(draw * 0.999 * len(STATES))] if draw > 0.08 else None


def _fourth(cover: str, use: str) -> str | None:
    """Class of the fourth level, asked for only where cover and use do not decide (3: natural)."""
    return "3" if cover == "CS5.1.1" and use == "US7.0.0" else None
