"""Protected areas, inventories, wetlands, green and blue network, records of species."""

from __future__ import annotations

from osgeo import ogr

from . import town
from .administrative import territory
from .country import WOODS
from .geometry import ellipse, line, point, polygon, spline
from .ground import CONE, FLAT
from .layers import Layer

NAMED = {"id_mnhn": "text", "nom": "text"}
SPECIES = (
    ("Crapaud calamite", 640, 1330, "2023-05-14"),
    ("Lézard des murailles", 980, 1620, "2024-06-02"),
    ("Alyte accoucheur", 1340, 1420, "2022-04-21"),
    ("Gorgebleue à miroir", 2480, 1150, "2021-05-30"),
    ("Butor étoilé", 2350, 1100, "2009-03-18"),
    ("Murin de Daubenton", 2200, 2850, "2024-08-11"),
    ("Azuré du serpolet", 300, 1280, "2020-07-09"),
    ("Triton crêté", 860, 950, "2023-04-03"),
    ("Orchis négligé", 1500, 1010, "2022-06-15"),
    ("Chevêche d'Athéna", 2500, 700, "2024-03-27"),
)


def _valley(half: float) -> ogr.Geometry:
    return line(spline(town.STREAM)).Buffer(half, 3)


def wetlands() -> list[tuple[str, ogr.Geometry]]:
    """Wet meadows and reed beds by the Loise and its ponds."""
    return [
        ("Marais de la Loise", polygon(ellipse(2440, 1080, 330, 120, 6, 0.14, phase=1))),
        ("Marais du Gard", polygon(ellipse(860, 930, 190, 90, 4, 0.16, phase=3))),
        ("Prairies de Hauterive", polygon(ellipse(3480, 1010, 260, 70, 8, 0.12, phase=2))),
        ("Annexe du canal", polygon(ellipse(700, 3015, 210, 38, 2, 0.1, phase=4))),
    ]


def corridors() -> list[tuple[str, str, ogr.Geometry]]:
    """Name, type and shape of the reservoirs and corridors."""
    terrils = polygon(CONE).Union(polygon(FLAT))
    link = line(spline(((520, 1100), (800, 1000), (1200, 900)))).Buffer(55, 3)
    east = line(spline(((2700, 1000), (3150, 1180), (3700, 1350)))).Buffer(60, 3)
    return [
        ("Terrils", "réservoir de biodiversité", terrils),
        ("Bois de l'Est", "réservoir de biodiversité", polygon(WOODS[1][1])),
        ("Marais de la Loise", "réservoir de biodiversité", wetlands()[0][1]),
        ("Vallée de la Loise", "corridor écologique à préserver", _valley(70)),
        ("Cavalier", "corridor écologique à restaurer", line(spline(town.CAVALIER)).Buffer(30, 3)),
        ("Lien des terrils à la Loise", "corridor écologique à restaurer", link),
        ("Loise - Bois de l'Est", "corridor écologique à préserver", east),
    ]


def _areas(name: str, title: str, source: str, fields: dict[str, str], rows: list[tuple]) -> Layer:
    layer, whole = Layer(name, "polygon", fields, title, source), territory()
    for shape, values in rows:
        layer.add(shape.Intersection(whole).Simplify(1), **values)
    return layer


def layers() -> list[Layer]:
    """Nature zones, each clipped to the territory."""
    terrils = polygon(CONE).Union(polygon(FLAT)).Buffer(35, 3)
    wood = polygon(WOODS[0][1])
    valley = _valley(190).Union(polygon(ellipse(2440, 1080, 420, 190, 6, 0.1)))
    inpn = "INPN, Muséum national d'Histoire naturelle"
    record = Layer("espece_protegee", "point", {"nom": "text", "date": "text"}, "Espèces protégées (fictives)", "SINP")
    for name, x, y, date in SPECIES:
        record.add(point(x, y), nom=name, date=date)
    return [
        _areas(
            "znieff1",
            "ZNIEFF de type 1 (fictives)",
            inpn,
            NAMED,
            [
                (terrils, {"id_mnhn": "310099001", "nom": "Terrils 114 et 115"}),
                (wetlands()[0][1].Buffer(25, 3), {"id_mnhn": "310099002", "nom": "Marais de la Loise"}),
                (wood, {"id_mnhn": "310099003", "nom": "Bois de Hauterive"}),
            ],
        ),
        _areas(
            "znieff2",
            "ZNIEFF de type 2 (fictives)",
            inpn,
            NAMED,
            [(valley, {"id_mnhn": "310099010", "nom": "Vallée de la Loise"})],
        ),
        _areas(
            "natura2000",
            "Natura 2000 (fictif)",
            inpn,
            {"sitecode": "text", "sitename": "text"},
            [(wetlands()[0][1], {"sitecode": "FR3199001", "sitename": "Marais de la Loise"})],
        ),
        _areas(
            "reserve_naturelle",
            "Réserve naturelle régionale (fictive)",
            inpn,
            NAMED,
            [(wetlands()[1][1], {"id_mnhn": "FR9399001", "nom": "Marais du Gard"})],
        ),
        _areas(
            "zone_humide",
            "Zones humides (fictives)",
            "SAGE, inventaire",
            {"nom": "text", "type": "text"},
            [(shape.Buffer(95, 3), {"nom": name, "type": "zone à dominante humide"}) for name, shape in wetlands()],
        ),
        _areas(
            "tvb",
            "Trame verte et bleue (fictive)",
            "SRADDET, SCoT",
            {"nom": "text", "type": "text"},
            [(shape, {"nom": name, "type": kind}) for name, kind, shape in corridors()],
        ),
        record,
    ]
