"""The fictional sites that every server of the platform serves: 2 500 polygons, seed 42."""

from __future__ import annotations

import random
from pathlib import Path

COUNT = 2500
SEED = 42
FIELDS = "site_id TEXT, site_statut TEXT, unite_fonciere_surface REAL, site_actu_date TEXT"
STATES = ("friche avec projet", "friche sans projet", "friche reconvertie", "friche potentielle")


def sites() -> list[tuple[str, str, float, str, str]]:
    """The sites: id, state, surface in m2, date, and polygon in EPSG:2154 as WKT."""
    dice = random.Random(SEED)
    made = []
    for number in range(COUNT):
        x, y = 640_000 + (number % 50) * 1200, 7_000_000 + (number // 50) * 1000
        width, height = dice.randint(20, 800), dice.randint(20, 800)
        ring = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        wkt = "MULTIPOLYGON(((" + ",".join(f"{a} {b}" for a, b in ring) + ")))"
        date = f"2026-{dice.randint(1, 12):02d}-{dice.randint(1, 28):02d}"
        made.append((f"S{number:05d}", dice.choice(STATES), float(width * height), date, wkt))
    return made


def write_files(folder: Path) -> dict[str, Path]:
    """The sites as GeoPackage, GeoJSON (degrees) and CSV (WKT)."""
    from osgeo import ogr, osr

    own = osr.SpatialReference()
    own.ImportFromEPSG(2154)
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    for reference in (own, degrees):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(own, degrees)
    paths = {"gpkg": folder / "sites.gpkg", "geojson": folder / "sites.geojson", "csv": folder / "sites.csv"}
    for kind, driver, reference in (("gpkg", "GPKG", own), ("geojson", "GeoJSON", degrees)):
        options = ["COORDINATE_PRECISION=9"] if kind == "geojson" else []
        dataset = ogr.GetDriverByName(driver).CreateDataSource(str(paths[kind]))
        layer = dataset.CreateLayer("sites", reference, ogr.wkbMultiPolygon, options)
        for part in FIELDS.split(", "):
            name, type_name = part.split(" ")
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal if type_name == "REAL" else ogr.OFTString))
        layer.StartTransaction()
        for row in sites():
            feature = ogr.Feature(layer.GetLayerDefn())
            for place, value in enumerate(row[:4]):
                feature.SetField(place, value)
            geometry = ogr.CreateGeometryFromWkt(row[4])
            if kind == "geojson":
                geometry.Transform(change)
            feature.SetGeometry(geometry)
            layer.CreateFeature(feature)
        layer.CommitTransaction()
        layer = dataset = None
    lines = ["site_id;site_statut;unite_fonciere_surface;site_actu_date;geom"]
    lines += [";".join((a, b, str(c).replace(".", ","), d, e)) for a, b, c, d, e in sites()]
    paths["csv"].write_text("\n".join(lines) + "\n", encoding="utf-8")
    return paths
