"""Communes, IRIS: outlines that share their vertices, inhabitants summed from the dwellings."""

from __future__ import annotations

from functools import cache

from osgeo import ogr

from . import town
from .buildings import records
from .geometry import faces, line, point, polygon, spline
from .layers import Layer
from .streets import streets

WEST = ((45, 1150), (10, 1500), (35, 2000), (15, 2500))
NORTH = (
    (35, 3250),
    (18, 3600),
    (60, 3960),
    (520, 3985),
    (1000, 3950),
    (1480, 3990),
    (2050, 3960),
    (2700, 3985),
    (3250, 3940),
    (3760, 3985),
    (3980, 3900),
    (3960, 3500),
)
EAST = ((3965, 2900), (3990, 2450), (3950, 2000), (3985, 1500))
SOUTH = (
    (3990, 700),
    (3940, 350),
    (3980, 30),
    (3300, 20),
    (2600, 60),
    (1900, 15),
    (1200, 45),
    (600, 12),
    (30, 40),
    (15, 450),
)
COMMUNE_FIELDS = {
    "insee": "text",
    "nom": "text",
    "siren": "text",
    "dep": "text",
    "epci_code": "text",
    "epci_nom": "text",
    "epci_abr": "text",
    "pop_mun": "int",
    "surf_km2": "real",
}
IRIS_FIELDS = {
    "code_iris": "text",
    "libelle_iris": "text",
    "typ_iris": "text",
    "code_departement": "text",
    "code_commune": "text",
    "libelle_commune": "text",
    "libelle_epci": "text",
    "epci_code": "text",
    "epci_abr": "text",
    "pop_mun": "int",
}
QUARTERS = (
    ("0101", "Centre Nord", "H", (2120, 2450)),
    ("0102", "Centre Sud", "H", (2150, 2130)),
    ("0103", "Cité de la Fosse 4 Ouest", "H", (1000, 2050)),
    ("0104", "Cité de la Fosse 4 Est", "H", (1350, 2030)),
    ("0105", "Stade - République", "H", (1730, 2100)),
    ("0106", "Marais", "H", (1200, 2550)),
    ("0107", "Anatole France", "H", (1700, 2750)),
    ("0108", "Cité-jardin Nord", "H", (2400, 1700)),
    ("0109", "Cité-jardin Sud", "H", (2350, 1420)),
    ("0110", "Les Bouleaux", "H", (2850, 2700)),
    ("0111", "Hôpital - Gare", "H", (2800, 2180)),
    ("0112", "Rivage", "H", (350, 2500)),
    ("0113", "Rocade commerciale", "A", (3700, 2600)),
    ("0114", "Fosse - Terrils", "D", (600, 1300)),
    ("0115", "Bois de l'Est", "D", (3600, 1500)),
)
"""IRIS of the town: code, name, type (H housing, A activity, D other), a place inside. Smaller than real IRIS, so that
the three communes give the fifteen zones that relative scores need."""


def _between(points: tuple, x0: float, x1: float) -> list[tuple[float, float]]:
    """The stretch of a curve from one edge of the territory to the other."""
    curve = spline(points, 60)
    return [(round(float(x), 1), round(float(y), 1)) for x, y in curve if x0 < x < x1]


@cache
def communes() -> list[tuple[str, str, ogr.Geometry]]:
    """Code, name, outline: the canal and the stream part the three communes."""
    canal, river = _between(town.CANAL, 15, 3980), _between(town.STREAM, 15, 3985)
    rings = (canal + list(EAST) + river[::-1] + list(WEST), canal[::-1] + list(NORTH), river + list(SOUTH))
    return [(code, name, polygon(ring)) for (code, name), ring in zip(town.COMMUNES, rings)]


def territory() -> ogr.Geometry:
    """The three communes as one polygon."""
    whole = communes()[0][2]
    for _, _, shape in communes()[1:]:
        whole = whole.Union(shape)
    return whole


@cache
def iris() -> list[tuple[str, str, str, str, ogr.Geometry]]:
    """Code, name, type, commune, outline. In the town, the roads, the railway and the old railway are the borders."""
    (code, _, outline), north, south = communes()
    wanted = {"d943", "d75", "d941", "ouest", "est", "fosse", "quai", "gare", "jardin", "d181"}
    cuts = [line(s.points) for s in streets() if s.road.key in wanted or s.road.name in ("RUE DE LENS",)]
    cuts += [line(spline(town.RAILWAY)), outline]
    cuts += [
        line(((2760, 1955), (2740, 1560), (2790, 1250), (2700, 905))),
        line(((1615, 1760), (1490, 2330))),
        line(((2470, 1880), (2480, 2340))),
    ]
    cuts += [line(((1180, 2300), (1120, 2060), (1140, 1680))), line(((1480, 2330), (1690, 2420), (1960, 2420)))]
    labels: dict[str, ogr.Geometry] = {}
    for face in faces(cuts):
        inside = face.PointOnSurface()
        if not outline.Contains(inside):
            continue
        key = min(QUARTERS, key=lambda q: inside.Distance(point(*q[3])))[0]
        labels[key] = labels[key].Union(face) if key in labels else face
    out = [(code + key, name, kind, code, labels[key]) for key, name, kind, _ in QUARTERS if key in labels]
    return out + [(c + "0000", name, "Z", c, shape) for c, name, shape in (north, south)]


def inhabitants(shape: ogr.Geometry) -> float:
    """People living in a zone: those of the buildings whose middle lies there."""
    prepared, (x0, x1, y0, y1) = shape.CreatePreparedGeometry(), shape.GetEnvelope()
    total = 0.0
    for ring, _, people in records():
        x, y = ring.mean(axis=0)
        if people and x0 <= x <= x1 and y0 <= y <= y1 and prepared.Contains(point(x, y)):
            total += people
    return total


def layers() -> list[Layer]:
    """Communes and IRIS."""
    siren, epci = town.EPCI
    commune = Layer(
        "commune", "polygon", COMMUNE_FIELDS, "Communes (fictives)", "ADMIN EXPRESS COG, champs de l'agence", decimals=2
    )
    for k, (code, name, shape) in enumerate(communes()):
        commune.add(
            shape,
            insee=code,
            nom=name,
            siren=f"21629{k}990",
            dep="62",
            epci_code=siren,
            epci_nom=epci,
            epci_abr="CCTN",
            pop_mun=round(inhabitants(shape)),
            surf_km2=round(shape.Area() / 1e6, 3),
        )
    zones = Layer("iris", "polygon", IRIS_FIELDS, "IRIS (fictifs)", "INSEE-IGN, contours IRIS", decimals=2)
    names = dict(town.COMMUNES)
    for code, name, kind, insee, shape in iris():
        zones.add(
            shape,
            code_iris=code,
            libelle_iris=name,
            typ_iris=kind,
            code_departement="62",
            code_commune=insee,
            libelle_commune=names[insee],
            libelle_epci=epci,
            epci_code=siren,
            epci_abr="CCTN",
            pop_mun=round(inhabitants(shape)),
        )
    return [commune, zones]
