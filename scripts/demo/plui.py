"""The zoning of the local plan (PLUi) in the CNIG layout: ``zone_urba``, polygons that tile the communes."""

from __future__ import annotations

from functools import cache

from osgeo import ogr

from . import activity, town
from .administrative import communes, territory
from .country import woods
from .geometry import faces, line, polygon, polygons, spline, union
from .ground import built_up, ponds
from .layers import Layer

NAMES = ("libelle", "libelong", "typezone", "destdomi", "formdomi", "nomfic", "urlfic", "idurba", "datvalid")
FIELDS = dict.fromkeys(NAMES, "text")
IDURBA = "200999062_PLUI_20240312"
# label: long label, type of zone, dominant use
ZONES = {
    "A": ("Zone agricole", "A", "07"),
    "N": ("Zone naturelle et forestière", "N", "08"),
    "Nt": ("Zone naturelle des terrils du bassin minier", "N", "08"),
    "Nzh": ("Zone naturelle humide", "N", "08"),
    "Nj": ("Jardins familiaux", "N", "05"),
    "UA": ("Zone urbaine centrale mixte", "U", "03"),
    "UB": ("Zone urbaine de faubourg à dominante d'habitat", "U", "01"),
    "UCm": ("Habitat des cités minières à préserver", "U", "01"),
    "UD": ("Zone pavillonnaire", "U", "01"),
    "UDc": ("Habitat collectif", "U", "01"),
    "UV": ("Zone urbaine de village", "U", "01"),
    "UE": ("Zone d'équipements publics", "U", "05"),
    "UI": ("Zone d'activités industrielles et artisanales", "U", "02"),
    "UX": ("Zone à vocation commerciale", "U", "02"),
    "UL": ("Zone d'activités logistiques", "U", "02"),
    "UR": ("Secteur de renouvellement urbain mixte : habitat, activités", "U", "03"),
    "1AUh": ("Zone à urbaniser à vocation d'habitat", "AUc", "01"),
    "2AUe": ("Zone à urbaniser à long terme à vocation d'activités", "AUs", "02"),
}
HOUSING = {
    "village": "UV",
    "ville": "UB",
    "pavillon": "UD",
    "coron": "UCm",
    "jardin": "UCm",
    "hlm": "UDc",
    "centre": "UA",
}
PUBLIC = (
    "ecole_centre",
    "college",
    "ecole_cite",
    "stade",
    "cimetiere",
    "hopital",
    "ehpad",
    "gymnase",
    "ecole_jardin",
    "parc",
)
EXTENSION = ((2752, 1420), (3010, 1470), (3205, 1560), (3262, 1640), (3240, 1800), (2990, 1860), (2760, 1800))
BARRACKS = ((2235, 2640), (2390, 2652), (2384, 2740), (2228, 2728))
LONG_TERM = ((3560, 3008), (3985, 3030), (3975, 3130), (3560, 3105))


@cache
def _paints() -> list[tuple[ogr.Geometry, str]]:
    """Zones from the bottom up."""
    built = built_up().Buffer(56, 2).Buffer(-50, 2).Simplify(5)
    out = [(territory(), "A")]
    out.append(
        (line(spline(town.STREAM)).Buffer(110, 3).Union(line(spline(town.CANAL)).Buffer(40, 3)).Simplify(2), "N")
    )
    out += [(union(shape.Buffer(4, 2) for _, shape in woods()).Simplify(3), "N")]
    out.append((union(shape.Buffer(25, 3) for shape in ponds().values()).Simplify(2), "Nzh"))
    out.append((polygon(town.RESERVED["terrils"]), "Nt"))
    for district in sorted(town.DISTRICTS, key=lambda d: list(HOUSING).index(d.kind)):
        out.append((polygon(district.ring).Buffer(42, 2).Intersection(built), HOUSING[district.kind]))
    out += [(polygon(town.RESERVED[key]), "UE") for key in PUBLIC]
    for _, nature, detail, _, ring in activity.DRAWN:
        label = (
            "UX"
            if "commercial" in nature
            else "UL"
            if detail == "Zone logistique"
            else "UI"
            if "industrielle" in nature
            else None
        )
        if label:
            out.append((polygon(ring).Buffer(10, 2), label))
    out += [(polygon(town.RESERVED[key]), "UR") for key in ("moulin", "sucrerie", "gare")]
    out.append((polygon(BARRACKS), "UR"))
    out += [(polygon(town.RESERVED["fosse"]), "UI"), (polygon(town.RESERVED["jardins"]), "Nj")]
    return [*out, (polygon(EXTENSION), "1AUh"), (polygon(LONG_TERM), "2AUe")]


@cache
def zones() -> list[tuple[str, ogr.Geometry]]:
    """Label and shape of every zone; crumbs below 400 m2 go to the label under them."""
    paints = [(shape.CreatePreparedGeometry(), shape, label) for shape, label in _paints()]
    groups: dict[str, list[ogr.Geometry]] = {}
    outlines = [shape for _, shape, _ in paints] + [shape for _, _, shape in communes()]
    whole = territory()
    for face in faces(outlines):
        inside = face.PointOnSurface()
        if not whole.Contains(inside):
            continue
        over = [label for ready, _, label in paints if ready.Contains(inside)]
        label = over[-1] if face.Area() > 400 or len(over) == 1 else over[-2]
        groups.setdefault(label, []).append(face)
    return [(label, part) for label in ZONES if label in groups for part in polygons(union(groups[label]))]


@cache
def _ready() -> list[tuple[str, ogr.Geometry]]:
    return [(label, shape) for label, shape in zones()]


def zone_at(place: ogr.Geometry) -> str:
    """Label of the zone at a point (A outside the plan)."""
    return next((label for label, shape in _ready() if shape.Contains(place)), "A")


def layers() -> list[Layer]:
    """The zoning."""
    layer = Layer(
        "zone_urba", "polygon", FIELDS, "Zonage du PLUi (fictif)", "CNIG PLU/PLUi, classe ZONE_URBA", decimals=3
    )
    for label, shape in zones():
        long_label, kind, use = ZONES[label]
        layer.add(
            shape,
            libelle=label,
            libelong=long_label,
            typezone=kind,
            destdomi=use,
            formdomi=f"{use}00",
            nomfic="200999062_reglement_20240312.pdf",
            idurba=IDURBA,
            datvalid="20240312",
        )
    return [layer]
