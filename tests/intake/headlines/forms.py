"""One layer in every form in which people deliver it: formats, encodings, names, systems, and what is wrong in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from osgeo import ogr, osr

from .. import writers

TYPES = {"string": ogr.OFTString, "double": ogr.OFTReal, "integer": ogr.OFTInteger}
LAMBERT_OF_THE_PLU = (
    'PROJCS["RGF93_Lambert_93",GEOGCS["GCS_RGF93",DATUM["D_RGF_1993",SPHEROID["GRS_1980",6378137.0,298.257222101]],'
    'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],'
    'PARAMETER["False_Easting",700000.0],PARAMETER["False_Northing",6600000.0],PARAMETER["Central_Meridian",3.0],'
    'PARAMETER["Standard_Parallel_1",49.0],PARAMETER["Standard_Parallel_2",44.0],'
    'PARAMETER["Latitude_Of_Origin",46.5],UNIT["Meter",1.0]]'
)


@dataclass(frozen=True)
class Delivered:
    """A layer in Lambert-93: its fields with their types, its rows (WKT or None, then values)."""

    name: str
    fields: dict[str, str]
    rows: tuple[tuple[Any, ...], ...]


Make = Callable[[Delivered, Path], str]


def system(epsg: int) -> osr.SpatialReference:
    made = osr.SpatialReference()
    made.ImportFromEPSG(epsg)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def turned(wkt: str | None, epsg: int) -> ogr.Geometry | None:
    """A shape in another system."""
    if wkt is None:
        return None
    shape = ogr.CreateGeometryFromWkt(wkt)
    if epsg != 2154:
        shape.Transform(osr.CoordinateTransformation(system(2154), system(epsg)))
    return shape


def write(
    given: Delivered,
    path: Path,
    driver: str = "GPKG",
    epsg: int = 2154,
    declared: int | None = 2154,
    options: Sequence[str] = (),
    texts: bool = False,
    reshape: Callable[[ogr.Geometry], ogr.Geometry] = lambda shape: shape,
    kind: int = ogr.wkbUnknown,
) -> str:
    """The layer in a file. declared: the system that the file says; texts: all values as texts, with a comma."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    reference = None if declared is None else system(declared)
    layer = data.CreateLayer(given.name, reference, kind or ogr.wkbUnknown, options=list(options))
    for name, type_ in given.fields.items():
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString if texts else TYPES[type_]))
    for wkt, *values in given.rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate(values):
            if value is not None:
                feature.SetField(place, str(value).replace(".", ",") if texts and isinstance(value, float) else value)
        shape = turned(wkt, epsg)
        if shape is not None:
            feature.SetGeometry(reshape(shape))
        layer.CreateFeature(feature)
    layer = feature = data = None
    return str(path)


def geopackage(given: Delivered, folder: Path, **how: Any) -> str:
    return write(given, folder / f"{given.name}.gpkg", **how)


def shapefile(encoding: str, says: str | None) -> Make:
    """A shapefile written in an encoding, whose `.cpg` says another one, or nothing."""

    def make(given: Delivered, folder: Path) -> str:
        path = folder / f"{given.name}.shp"
        write(given, path, "ESRI Shapefile", options=[f"ENCODING={encoding}"])
        companion = path.with_suffix(".cpg")
        companion.unlink(missing_ok=True)
        if says is not None:
            companion.write_text(says)
        else:
            # neither does the byte of the table say one
            table = path.with_suffix(".dbf")
            raw = bytearray(table.read_bytes())
            raw[29] = 0
            table.write_bytes(bytes(raw))
        return str(path)

    return make


def of_the_plu(given: Delivered, folder: Path) -> str:
    path = shapefile("UTF-8", "UTF-8")(given, folder)
    Path(path).with_suffix(".prj").write_text(LAMBERT_OF_THE_PLU)
    return path


def table(form: str, encoding: str) -> Make:
    """A table as French Excel or a portal saves it, with a column of shapes."""

    def cell(value: Any) -> str:
        text = "" if value is None else str(value).replace(".", ",") if isinstance(value, float) else str(value)
        return '"{}"'.format(text.replace('"', '""')) if ";" in text or '"' in text or "," in text else text

    def make(given: Delivered, folder: Path) -> str:
        def shape(wkt: str | None) -> str:
            if wkt is None:
                return ""
            return wkt if form == "WKT" else turned(wkt, 4326).ExportToJson()

        name = "WKT" if form == "WKT" else "geo_shape"
        rows = [[*given.fields, name], *([*values, shape(wkt)] for wkt, *values in given.rows)]
        path = folder / f"{given.name}.csv"
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes("".join(";".join(map(cell, row)) + "\r\n" for row in rows).encode(encoding))
        return str(path)

    return make


def packed(make: Make, ending: str) -> Make:
    def inside(given: Delivered, folder: Path) -> str:
        make(given, folder / "dedans" / "1_DONNEES_LIVRAISON")
        target = folder / f"livraison d'été{ending}"
        writers.packed(target, folder / "dedans")
        return str(target)

    return inside


def with_rows(*more: str | None) -> Make:
    """The layer with other shapes among its own, and the attributes of its first row but for the identifier."""

    def make(given: Delivered, folder: Path) -> str:
        first, *values = given.rows[0][1:]
        extra = tuple((wkt, f"{first}{'xyz'[rank]}", *values) for rank, wkt in enumerate(more))
        return geopackage(replace(given, rows=(*given.rows, *extra)), folder)

    return make


def lifted(shape: ogr.Geometry) -> ogr.Geometry:
    """With heights and measures."""
    shape.Set3D(True)
    shape.SetMeasured(True)
    return shape


def collected(shape: ogr.Geometry) -> ogr.Geometry:
    """In a collection, with a point and a line far from it."""
    made = ogr.Geometry(ogr.wkbGeometryCollection)
    made.AddGeometry(ogr.CreateGeometryFromWkt("POINT (610000 7010000)"))
    made.AddGeometry(shape)
    made.AddGeometry(ogr.CreateGeometryFromWkt("LINESTRING (610000 7010000,610010 7010000)"))
    return made


def curved(shape: ogr.Geometry) -> ogr.Geometry:
    """As curves of straight pieces."""
    return shape.GetCurveGeometry() if shape.HasCurveGeometry(1) else ogr.ForceTo(shape, ogr.wkbCurvePolygon)


def cut(make: Make, share: float) -> Make:
    """The file, of which only the beginning has arrived."""

    def inside(given: Delivered, folder: Path) -> str:
        path = Path(make(given, folder))
        raw = path.read_bytes()
        path.write_bytes(raw[: int(len(raw) * share)])
        return str(path)

    return inside


def upper(given: Delivered, folder: Path) -> str:
    return geopackage(replace(given, fields={name.upper(): type_ for name, type_ in given.fields.items()}), folder)


def portal(given: Delivered, folder: Path) -> str:
    """GeoJSON in degrees, polygons of one and of several parts side by side."""
    path = write(given, folder / f"{given.name}.geojson", "GeoJSON", 4326, 4326)
    told = json.loads(Path(path).read_text(encoding="utf-8"))
    for feature in told["features"][::2]:
        shape = feature["geometry"]
        if shape and shape["type"] == "Polygon":
            feature["geometry"] = {"type": "MultiPolygon", "coordinates": [shape["coordinates"]]}
    Path(path).write_text(json.dumps(told), encoding="utf-8")
    return path


def empty(given: Delivered, folder: Path) -> str:
    return geopackage(replace(given, rows=()), folder, kind=ogr.wkbMultiPolygon)


#: forms that are read right
RIGHT: dict[str, Make] = {
    "geopackage": geopackage,
    "shapefile in utf-8": shapefile("UTF-8", "UTF-8"),
    "shapefile in latin-1": shapefile("ISO-8859-1", "ISO-8859-1"),
    "shapefile in latin-1 that says nothing": shapefile("ISO-8859-1", None),
    "shapefile in latin-1 that says utf-8": shapefile("ISO-8859-1", "UTF-8"),
    "shapefile in utf-8 that says latin-1": shapefile("UTF-8", "ISO-8859-1"),
    "shapefile of a planning document": of_the_plu,
    "names in capitals": upper,
    "geojson of a portal": portal,
    "flatgeobuf": lambda given, folder: write(
        given, folder / f"{given.name}.fgb", "FlatGeobuf", options=["SPATIAL_INDEX=NO"]
    ),
    "web mercator": lambda given, folder: geopackage(given, folder, epsg=3857, declared=3857),
    "zone 50": lambda given, folder: geopackage(given, folder, epsg=3950, declared=3950),
    "heights and measures": lambda given, folder: geopackage(given, folder, reshape=lifted),
    "collections": lambda given, folder: geopackage(given, folder, reshape=collected, kind=ogr.wkbMultiPolygon),
    "curves": lambda given, folder: geopackage(given, folder, reshape=curved),
    "numbers as texts with a comma": lambda given, folder: geopackage(given, folder, texts=True),
    "table of french excel": table("WKT", "cp1252"),
    "table of a portal": table("geo_shape", "utf-8-sig"),
    "zip of a shapefile": packed(shapefile("ISO-8859-1", None), ".zip"),
    "tgz of a geopackage": packed(geopackage, ".tgz"),
    "zip of a table": packed(table("WKT", "cp1252"), ".zip"),
    "a row without geometry": with_rows(None, "POLYGON EMPTY"),
    "points and lines among polygons": with_rows(
        "POINT (680001 7040001)", "LINESTRING (680000 7040000,680009 7040009)"
    ),
}
#: forms that are refused, and the code of the sentence
WRONG: dict[str, tuple[Make, str]] = {
    "no system": (lambda given, folder: geopackage(given, folder, declared=None), "E_CRS"),
    "lambert-93 said to be degrees": (lambda given, folder: geopackage(given, folder, declared=4326), "E_CRS"),
    "degrees said to be lambert-93": (lambda given, folder: geopackage(given, folder, epsg=4326), "E_CRS"),
    "no row": (empty, "E_EMPTY"),
    "cut archive": (cut(packed(geopackage, ".zip"), 0.6), "E_ARCHIVE"),
    "7z": (lambda given, folder: _seven(folder), "E_7Z"),
}


def _seven(folder: Path) -> str:
    writers.raw(folder / "livraison.7z", writers.SEVEN)
    return str(folder / "livraison.7z")
