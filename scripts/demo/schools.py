"""Tables of the education ministry for the fictional town: directory, social position. One school has no ground."""

from __future__ import annotations

import csv
from pathlib import Path

from . import town
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
    """Write the tables; their paths by `directory`, `ips`, `cosia`."""
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
        "cosia": _cosia(folder / "cosia.gpkg"),
    }


def _cosia(path: Path) -> Path:
    """The grounds as polygons of CoSIA: strips from west to east."""
    from .layers import Layer, write_geopackage

    layer = Layer("cosia", "polygon", {"classe": "text"}, "Occupation du sol des cours (fictive)", "IGN CoSIA")
    for name, strips in COVERS.items():
        ring = town.RESERVED[name]
        whole = polygon(ring)
        west, east = min(x for x, _ in ring), max(x for x, _ in ring)
        low, high = min(y for _, y in ring), max(y for _, y in ring)
        start = west
        for cover, share in strips:
            end = start + share * (east - west)
            strip = whole.Intersection(polygon(((start, low), (end, low), (end, high), (start, high))))
            layer.add(strip, classe=cover)
            start = end
    write_geopackage(path, [layer])
    return path


def _written(path: Path, header: tuple[str, ...], rows: list[tuple[object, ...]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as stream:
        table = csv.writer(stream, delimiter=";", lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)
    return path
