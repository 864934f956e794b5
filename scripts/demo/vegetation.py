"""BD TOPO v3 ``zone_de_vegetation``, and the farm parcels (RPG)."""

from __future__ import annotations

from .country import fields, hedges, woods
from .geometry import line, polygons, settled, union
from .ground import built_up, rail_surface, road_surface, water
from .layers import Layer
from .streets import box

FIELDS = {
    "cleabs": "text",
    "nature": "text",
    "nature_detaillee": "text",
    "date_creation": "datetime",
    "etat_de_l_objet": "text",
}


def layers() -> list[Layer]:
    """Vegetation zones and farm parcels."""
    zones = Layer(
        "zone_de_vegetation",
        "polygon",
        FIELDS,
        "Végétation (BD TOPO v3, fictive)",
        "IGN BD TOPO v3.5, classe zone_de_vegetation",
    )
    drawn = list(woods())
    solid = union([road_surface().Buffer(0.5), rail_surface(), water(), built_up(), *(w for _, w in drawn)])
    rows = union(settled(line(h)).Buffer(3, 2) for h in hedges()).Intersection(box()).Difference(solid)
    drawn += [("Haie", part) for part in polygons(rows, 120)]
    for k, (nature, shape) in enumerate(drawn, 1):
        zones.add(
            settled(shape).Simplify(0.6),
            cleabs=f"ZONEVEGE99000000{k:08d}",
            nature=nature,
            date_creation="2011-12-20T15:36:04",
            etat_de_l_objet="En service",
        )
    farm = Layer(
        "parcelle_agricole",
        "polygon",
        {"id_parcel": "text", "surf_parc": "real", "code_cultu": "text", "libelle": "text"},
        "Parcelles agricoles (RPG, fictives)",
        "RPG 2023, parcelles graphiques (IGN/ASP)",
    )
    for k, field in enumerate(fields(), 1):
        farm.add(
            field.shape,
            id_parcel=f"{9900000 + k}",
            surf_parc=round(field.shape.Area() / 1e4, 2),
            code_cultu=field.crop,
            libelle=field.label,
        )
    return [zones, farm]
