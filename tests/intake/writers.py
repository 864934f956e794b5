"""Tiny files in the formats of deliveries."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from osgeo import gdal, ogr, osr

X, Y = 680_000.0, 7_040_000.0
SHAPES = {
    "polygon": f"MULTIPOLYGON ((({X} {Y},{X + 10} {Y},{X + 10} {Y + 10},{X} {Y})))",
    "line": f"LINESTRING ({X} {Y},{X + 10} {Y})",
    "point": f"POINT ({X} {Y})",
}
KINDS = {"polygon": ogr.wkbMultiPolygon, "line": ogr.wkbLineString, "point": ogr.wkbPoint, "none": ogr.wkbNone}
DRIVERS = {
    ".gpkg": "GPKG",
    ".shp": "ESRI Shapefile",
    ".dbf": "ESRI Shapefile",
    ".geojson": "GeoJSON",
    ".json": "GeoJSON",
    ".fgb": "FlatGeobuf",
    ".xlsx": "XLSX",
    ".ods": "ODS",
}
SEVEN = b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(40)

Row = Mapping[str, object]


def layer(
    path: Path,
    name: str,
    fields: Sequence[str],
    geometry: str = "polygon",
    rows: Iterable[Row] = (),
    epsg: int = 2154,
    options: Sequence[str] = (),
) -> None:
    """A layer of one or more rows; a second layer of a GeoPackage is added to it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    driver = ogr.GetDriverByName(DRIVERS[path.suffix.lower()])
    data = ogr.Open(str(path), 1) if path.suffix == ".gpkg" and path.exists() else driver.CreateDataSource(str(path))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    made = data.CreateLayer(name, crs if geometry != "none" else None, KINDS[geometry], options=list(options))
    for field in fields:
        made.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    names = [made.GetLayerDefn().GetFieldDefn(index).GetName() for index in range(len(fields))]
    for row in list(rows) or [{}]:
        feature = ogr.Feature(made.GetLayerDefn())
        for index, field in enumerate(fields):
            feature.SetField(names[index], str(row.get(field, "a")))
        if geometry != "none":
            feature.SetGeometry(ogr.CreateGeometryFromWkt(SHAPES[geometry]))
        made.CreateFeature(feature)
    data.FlushCache()


def table(
    path: Path,
    fields: Sequence[str],
    rows: Iterable[Row] = (),
    separator: str = ";",
    encoding: str = "utf-8",
    above: str = "",
) -> None:
    """A table of text, gzipped when its name says so."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [separator.join(fields)]
    lines += [separator.join(str(row.get(field, "a")) for field in fields) for row in list(rows) or [{}, {}]]
    text = (above + "\r\n".join(lines) + "\r\n").encode(encoding)
    path.write_bytes(gzip.compress(text) if path.suffix == ".gz" else text)


def raw(path: Path, content: bytes) -> None:
    """A file of these bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def raster(path: Path) -> None:
    """A raster of four pixels, whatever the extension of its name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    made = gdal.GetDriverByName("GTiff").Create(str(path), 2, 2, 1, gdal.GDT_Float32)
    made.SetGeoTransform((X, 0.5, 0, Y, 0, -0.5))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(2154)
    made.SetProjection(crs.ExportToWkt())
    made.FlushCache()


def packed(archive: Path, folder: Path) -> None:
    """A ZIP, TAR or TGZ of a folder, which is emptied."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    if archive.suffix == ".zip":
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
            for path in files:
                made.write(path, path.relative_to(folder).as_posix())
    else:
        with tarfile.open(archive, "w:gz" if archive.name.endswith("gz") else "w") as made:
            for path in files:
                made.add(path, path.relative_to(folder).as_posix())
    for path in files:
        path.unlink()


def zipped(archive: Path, members: Mapping[str, bytes]) -> None:
    """A ZIP of these members, whatever their names."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    archive.write_bytes(stream.getvalue())
