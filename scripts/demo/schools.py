"""Tables of the education ministry for the fictional town: directory, social position. One school has no ground."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import town
from .administrative import iris
from .geometry import polygon
from .layers import ORIGIN

HEADER = (
    "identifiant_de_l_etablissement",
    "nom_etablissement",
    "type_etablissement",
    "statut_public_prive",
    "ecole_maternelle",
    "ecole_elementaire",
    "nombre_d_eleves",
    "latitude",
    "longitude",
    "code_commune",
)
#: number, name, type, status, nursery, elementary, pupils, reserved ground (None: nowhere on the map), IPS
SCHOOLS = (
    ("0629901A", "Ecole élémentaire Jules Ferry", "Ecole", "Public", 0, 1, 214, "ecole_centre", 88.4),
    ("0629902B", "Ecole primaire des Mineurs", "Ecole", "Public", 1, 1, 178, "ecole_cite", 71.2),
    ("0629903C", "Ecole maternelle des Glycines", "Ecole", "Public", 1, 0, 96, "ecole_jardin", 84.9),
    ("0629904D", "Ecole primaire de Valmont", "Ecole", "Public", 1, 1, None, "ecole_n", None),
    ("0629905E", "Collège Émile Basly", "Collège", "Public", 0, 0, 436, "college", 79.6),
    ("0629906F", "Ecole primaire privée Sainte-Barbe", "Ecole", "Privé", 1, 1, 132, None, 101.3),
)
#: what each ground is made of, from west to east: class of CoSIA and share of the width; the rest is not described
COVERS = {
    "ecole_centre": (("Zone imperméable", 0.93), ("Pelouse", 0.07)),
    "ecole_cite": (("Zone imperméable", 0.70), ("Sol nu", 0.12), ("Pelouse", 0.18)),
    "ecole_jardin": (("Pelouse", 0.46), ("Zone imperméable", 0.44), ("Feuillu", 0.10)),
    "ecole_n": (("Zone imperméable", 0.38), ("Pelouse", 0.03)),
    "college": (("Zone imperméable", 0.61), ("Pelouse", 0.33), ("Feuillu", 0.06)),
}
COMMUNE, DEPARTMENT_IPS, YEAR = "62991", 95.1, "2023-2024"
#: median income of the IRIS of the schools; the others are hidden, as INSEE hides small ones
INCOME_YEAR, INCOMES, HIDDEN = "21", (17_240, 19_880, 16_510, 21_300), "ns"
#: heat class of each cover, of what nothing describes, and of a crown
CLASSES = {"Zone imperméable": 10, "Sol nu": 8, "Pelouse": 5, "Feuillu": 3}
NOT_DESCRIBED, CROWN = 16, 3
#: a place of the private school where BD TOPO holds no zone
ELSEWHERE = (2420.0, 2050.0)


def _degrees(x: float, y: float) -> tuple[float, float]:
    """Latitude and longitude of a point of the town."""
    from osgeo import osr

    lambert, degrees = osr.SpatialReference(), osr.SpatialReference()
    lambert.ImportFromEPSG(2154)
    degrees.ImportFromEPSG(4326)
    for one in (lambert, degrees):
        one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    lon, lat, _ = osr.CoordinateTransformation(lambert, degrees).TransformPoint(ORIGIN[0] + x, ORIGIN[1] + y)
    return round(lat, 6), round(lon, 6)


def _middle(name: str | None) -> tuple[float, float]:
    if name is None:
        return ELSEWHERE
    ring = town.RESERVED[name]
    return sum(x for x, _ in ring) / len(ring), sum(y for _, y in ring) / len(ring)


def files(folder: Path) -> dict[str, Path]:
    """Write the tables; their paths by `directory`, `ips`, `incomes`, `cosia`."""
    folder.mkdir(parents=True, exist_ok=True)
    rows, positions = [], []
    for number, name, kind, status, small, old, pupils, place, ips in SCHOOLS:
        lat, lon = _degrees(*_middle(place))
        told = "" if pupils is None else pupils
        rows.append((number, name, kind, status, small, old, told, lat, lon, COMMUNE))
        if ips is not None:
            positions.append((YEAR, number, name, ips, DEPARTMENT_IPS))
    return {
        "directory": _written(folder / "annuaire.csv", HEADER, rows),
        "ips": _written(
            folder / "ips.csv",
            ("rentree_scolaire", "uai", "nom_de_l_etablissement", "ips", "ips_departemental"),
            positions,
        ),
        "incomes": _written(folder / "revenus_iris.csv", ("IRIS", f"DISP_MED{INCOME_YEAR}"), _incomes()),
        "cosia": _cosia(folder / "cosia.gpkg"),
    }


def _incomes() -> list[tuple[object, ...]]:
    """A median income an IRIS, hidden beyond those that are listed."""
    codes = [code for code, *_ in iris()]
    return [(code, INCOMES[row] if row < len(INCOMES) else HIDDEN) for row, code in enumerate(codes)]


def described(raster: Path, trees: str) -> None:
    """Draw the same covers over a raster of heat classes, so that before and after start from what the yards say.

    trees: the layer of trees with their crown, `file|layername=table`.
    """
    from osgeo import gdal, ogr

    store = gdal.Open(str(raster), gdal.GA_Update)
    for name, strips in COVERS.items():
        whole = polygon(town.RESERVED[name])
        _draw(store, [_placed(whole)], NOT_DESCRIBED)
        for cover, strip in _strips(name, strips):
            _draw(store, [_placed(strip)], CLASSES[cover])
    path, table = trees.split("|layername=")
    grounds = [_placed(polygon(town.RESERVED[name])) for name in COVERS]
    planted = ogr.Open(path)
    crowns = []
    for one in planted.GetLayerByName(table):
        crowns.append(one.GetGeometryRef().Buffer(one.GetField("rayon_m"), 8))
    _draw(store, [crown for crown in crowns if any(crown.Intersects(ground) for ground in grounds)], CROWN)
    store.FlushCache()


def _placed(shape: Any) -> Any:
    """A polygon of the town in Lambert-93."""
    ring = shape.GetGeometryRef(0)
    return polygon(tuple((x + ORIGIN[0], y + ORIGIN[1]) for x, y, *_ in ring.GetPoints()))


def _draw(store: Any, shapes: list[Any], value: int) -> None:
    from osgeo import gdal, ogr

    memory = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = memory.CreateLayer("shapes", store.GetSpatialRef(), ogr.wkbPolygon)
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    gdal.RasterizeLayer(store, [1], layer, burn_values=[value])


def _strips(name: str, strips: tuple[tuple[str, float], ...]) -> Iterator[tuple[str, Any]]:
    """Each cover of a ground and its strip, from west to east."""
    ring = town.RESERVED[name]
    whole = polygon(ring)
    west, east = min(x for x, _ in ring), max(x for x, _ in ring)
    low, high = min(y for _, y in ring), max(y for _, y in ring)
    start = west
    for cover, share in strips:
        end = start + share * (east - west)
        yield cover, whole.Intersection(polygon(((start, low), (end, low), (end, high), (start, high))))
        start = end


def _cosia(path: Path) -> Path:
    """The grounds as polygons of CoSIA: strips from west to east."""
    from .layers import Layer, write_geopackage

    layer = Layer("cosia", "polygon", {"classe": "text"}, "Occupation du sol des cours (fictive)", "IGN CoSIA")
    for name, strips in COVERS.items():
        for cover, strip in _strips(name, strips):
            layer.add(strip, classe=cover)
    write_geopackage(path, [layer])
    return path


def _written(path: Path, header: tuple[str, ...], rows: list[tuple[object, ...]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as stream:
        table = csv.writer(stream, delimiter=";", lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)
    return path
