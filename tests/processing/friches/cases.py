"""Sites, layers around them and tables of criteria that several tests of the friches look at."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from tests.support.layers import memory_layer, square

X, Y = 680000, 7040000
CODES = ("res", "equ", "cul", "ter", "ind", "ren", "pv")


def far(kind, count=3, reach=30000, fields="", values=()):
    """Features far around the site, so that the layer covers it."""
    corners = [(X - reach, Y - reach), (X + reach, Y + reach), (X - reach, Y + reach)][:count]
    if kind == "Point":
        return [(f"POINT({x} {y})", *values) for x, y in corners]
    if kind == "LineString":
        return [(f"LINESTRING({x} {y},{x + 50} {y})", *values) for x, y in corners]
    return [(square(x, y, 20), *values) for x, y in corners]


def layer(name, kind, near=(), fields="", values=()):
    rows = [*(row if isinstance(row, tuple) else (row, *values) for row in near), *far(kind, values=values)]
    return memory_layer(kind, rows, fields, name=name)


def visit_layer(path, name):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def criteria(ran):
    return {(row["site_id"], row["critere"]): row for row in ran.layer("CRITERIA").getFeatures()}


THREE_FIELDS = (
    "site_id:string&site_nom:string&comm_insee:string&c_pollution:string&c_proprietaire:string&c_zone_plu:string"
    "&c_etat_bati:string&c_eau:string&c_centre:boolean&c_paysage:string&c_archi:string"
)


THREE_ROWS = [
    (
        square(0, 0, 120),
        "62001_1",
        "Verrerie",
        "62001",
        "non",
        "public",
        "zone-urbaine-u-habitat",
        "pas-de-bati",
        "oui",
        True,
        "ordinaire",
        "ordinaire",
    ),
    (
        square(300, 0, 90),
        "62001_2",
        "Gare / nord",
        "62001",
        "oui-amiante",
        "prive",
        "zone-naturelle-n",
        "pas-de-bati",
        "non",
        False,
        "interet-remarquable",
        "pas-de-bati",
    ),
    (
        square(600, 0, 200),
        "62002_3",
        "Dépôt",
        "62002",
        "deja-geree",
        "public",
        "zone-vocation-activites",
        "degradation-faible",
        "oui",
        False,
        "ordinaire",
        "ordinaire",
    ),
]
