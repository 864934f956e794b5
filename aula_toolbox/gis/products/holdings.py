"""Layers, tables and rasters of a file or an archive, described without reading them: what recognition looks at.

Opened by GDAL in the file's place (`/vsizip/`, `/vsigzip/`, `/vsitar/`), with the drivers of data only: no virtual
file, no service. Of a layer its definition, its count where the file knows it, and its first rows; of a table the
header and the first lines. A file that cannot be read is a holding with the reason, never an exception.
"""

from __future__ import annotations

import codecs
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from osgeo import gdal, ogr

from ...core.errors import AulaError
from ...core.messages import Message, message
from ...core.products.holding import (
    LINE,
    NONE,
    POINT,
    POLYGON,
    RASTER,
    TO_EXTRACT,
    UNKNOWN,
    UNREADABLE,
    Holding,
)
from ...core.products.items import Item, items
from ...core.products.names import bare, volume
from ...core.tables import TableFile
from . import archives

if TYPE_CHECKING:
    import pandas as pd

FIRST_ROWS = 20
_HEAD, _HEAD_LINES = 1 << 18, 60
_CELL = 200
_VECTORS = [
    "GPKG",
    "ESRI Shapefile",
    "GeoJSON",
    "GeoJSONSeq",
    "FlatGeobuf",
    "GML",
    "KML",
    "LIBKML",
    "MapInfo File",
    "XLSX",
    "ODS",
    "Parquet",
    "OpenFileGDB",
    "EDIGEO",
    "SQLite",
]
_SHEETS = ("OGR_XLSX_HEADERS", "OGR_ODS_HEADERS")
_RASTERS = ["GTiff", "COG", "JP2OpenJPEG", "JP2ECW", "AAIGrid", "HFA"]
_TABLES = (".csv", ".txt", ".tsv")
_IMAGES = (".tif", ".tiff", ".jp2", ".asc", ".img")
_NESTED = (".zip", ".7z", ".tar", ".tgz", ".gz", ".bz2")
_KINDS = {
    ogr.wkbPoint: POINT,
    ogr.wkbMultiPoint: POINT,
    ogr.wkbLineString: LINE,
    ogr.wkbMultiLineString: LINE,
    ogr.wkbPolygon: POLYGON,
    ogr.wkbMultiPolygon: POLYGON,
    ogr.wkbNone: NONE,
    ogr.wkbUnknown: UNKNOWN,
    ogr.wkbGeometryCollection: UNKNOWN,
    ogr.wkbCompoundCurve: LINE,
    ogr.wkbMultiCurve: LINE,
    ogr.wkbCurvePolygon: POLYGON,
    ogr.wkbMultiSurface: POLYGON,
}


def paths(folder: Path) -> list[str]:
    """The files of a folder and of those in it, relative, with `/`.

    Links that lead out of the folder, and hidden folders, are not followed. A file geodatabase is one.
    """
    root = folder.resolve()
    found = []
    for place, inner, files in os.walk(root, followlinks=False):
        here = Path(place)
        bases = [name for name in inner if name.lower().endswith(".gdb")]
        inner[:] = sorted(name for name in inner if not name.startswith(".") and name not in bases)
        for name in (*files, *bases):
            path = here / name
            # what is no link lies where it was met; asking for the true place of each file costs a second
            if not path.is_symlink() or root in path.resolve().parents:
                found.append(path.relative_to(root).as_posix())
    return sorted(found)


def holdings(folder: Path) -> Iterator[Holding]:
    """What every item of a folder holds, item by item: layers of files and of archives, and what cannot be read."""
    for item in items(paths(folder)).items:
        yield from of_item(folder, item)


def of_item(folder: Path, item: Item) -> list[Holding]:
    """What one item of a folder holds; at least one holding, with the fault when there is one."""
    if item.fault is not None:
        return [Holding(item.path, state=UNREADABLE, fault=item.fault, source=str(folder / item.path))]
    return of_file(folder / item.path, item.path)


def of_file(path: Path, told: str = "") -> list[Holding]:
    """What a file or an archive holds. told: how it is called (its path in a folder); by default its name."""
    told = told or path.name
    try:
        kind = "" if path.is_dir() else archives.kind_of(path)
        return _of_archive(path, told, kind) if kind else _of_source(str(path), told)
    except AulaError as error:
        return [_unreadable(told, error.problems[0], str(path))]
    except OSError as error:
        fault = message("{name}: cannot be read ({reason}).", "E_FILE", name=path.name, reason=error.strerror or "?")
        return [_unreadable(told, fault, str(path))]


def _of_archive(path: Path, told: str, kind: str) -> list[Holding]:
    shut = kind == archives.BZIP or path.name.lower().endswith((".bz2", ".tbz2"))
    if shut or (kind == archives.SEVEN and (volume(path.name) is not None or not archives.reads_seven())):
        return [Holding(told, state=TO_EXTRACT, fault=archives.to_unpack(path.name, kind), source=str(path))]
    start = f"{archives.prefix(kind)}{path}"
    if kind == archives.GZIP:
        return _of_source(start, told)
    if kind == archives.SEVEN:
        names = [name for name in gdal.ReadDirRecursive(start) or () if not name.endswith("/")]
    else:
        names = archives.members(path, kind)
    found: list[Holding] = []
    for item in items(names).items:
        inside = f"{told}/{item.path}"
        if item.path.lower().endswith(_NESTED) and not item.path.lower().endswith((".csv.gz", ".json.gz")):
            fault = message(
                "{name} contains an archive, {inner}: unpack both.",
                "E_NESTED",
                name=path.name,
                inner=PurePosixPath(item.path).name,
            )
            found.append(Holding(inside, state=TO_EXTRACT, fault=fault, source=str(path)))
        else:
            source = f"{start}/{item.path}"
            found += _told_or_fault(f"/vsigzip/{source}" if item.path.lower().endswith(".gz") else source, inside)
    if not found:
        fault = message("{name}: the archive holds no data that can be read.", "E_EMPTY", name=path.name)
        return [_unreadable(told, fault, str(path))]
    return found


def _told_or_fault(source: str, told: str) -> list[Holding]:
    try:
        return _of_source(source, told)
    except AulaError as error:
        return [_unreadable(told, error.problems[0], source)]


def _unreadable(told: str, fault: Message, source: str) -> Holding:
    return Holding(told, state=UNREADABLE, fault=fault, source=source)


def _of_source(source: str, told: str) -> list[Holding]:
    """The layers of one file, by its extension where it has one, else by what it holds."""
    name = told.lower().removesuffix(".gz")
    with _looking():
        if name.endswith(_TABLES):
            return [_table(source, told)]
        found = [] if name.endswith(_IMAGES) else _layers(source, told)
        found = found or _raster(source, told)
    if not found:
        raise AulaError(
            "{name}: cannot be opened: cut, damaged, or of a format that this QGIS does not read.",
            "E_OPEN",
            name=PurePosixPath(told).name,
        )
    return found


@contextmanager
def _looking() -> Iterator[None]:
    """What GDAL says while it tries stays out of the log; a sheet of texts has a header all the same."""
    before = {name: gdal.GetThreadLocalConfigOption(name, None) for name in _SHEETS}
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    for name in _SHEETS:
        gdal.SetThreadLocalConfigOption(name, "FORCE")
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)
        gdal.PopErrorHandler()


def _open(source: str, flags: int, drivers: Iterable[str]) -> Any:
    """A data set, or None."""
    known = [name for name in drivers if gdal.GetDriverByName(name) is not None]
    try:
        return gdal.OpenEx(source, flags | gdal.OF_READONLY, allowed_drivers=known)
    except RuntimeError:
        return None


def _layers(source: str, told: str) -> list[Holding]:
    data = _open(source, gdal.OF_VECTOR, _VECTORS)
    if data is None:
        return []
    count = data.GetLayerCount()
    try:
        return [_layer(data.GetLayer(index), source, told, count == 1) for index in range(count)]
    except RuntimeError as error:
        raise _damaged(told, error) from error


def _damaged(told: str, reason: object) -> AulaError:
    name = PurePosixPath(told).name
    return AulaError("{name}: the file is cut or damaged ({reason}).", "E_OPEN", name=name, reason=str(reason))


def _layer(layer: Any, source: str, told: str, is_only: bool) -> Holding:
    definition = layer.GetLayerDefn()
    names = tuple(_read(definition.GetFieldDefn(index).GetName()) for index in range(definition.GetFieldCount()))
    geometry = _KINDS.get(ogr.GT_Flatten(layer.GetGeomType()), UNKNOWN)
    if geometry == UNKNOWN:
        geometry = _kind_of_rows(layer)
    if layer.TestCapability(ogr.OLCIgnoreFields):
        layer.SetIgnoredFields(["OGR_GEOMETRY"])  # shapes cost more than all the rest
    rows = list(_rows(layer, len(names)))
    # a count that is not stored would read the whole file
    count = layer.GetFeatureCount(0)
    box = layer.GetExtent(0, can_return_null=True) if geometry != NONE else None
    return Holding(
        told,
        layer.GetName(),
        geometry,
        names,
        _crs(layer.GetSpatialRef()),
        count if count >= 0 else None,
        {name: tuple(row[index] for row in rows) for index, name in enumerate(names)},
        is_only,
        source=source,
        extent=(box[0], box[2], box[1], box[3]) if box else None,
    )


def _rows(layer: Any, count: int) -> Iterator[list[str]]:
    """The first rows as texts."""
    layer.ResetReading()
    for _ in range(FIRST_ROWS):
        feature = layer.GetNextFeature()
        if feature is None:
            return
        yield [_read(feature.GetFieldAsString(index))[:_CELL] for index in range(count)]


def _read(text: str) -> str:
    r"""A text of GDAL; what is no UTF-8 (a Shapefile that does not say its encoding) was written by Windows.

    >>> _read("R\udce9sidentiel")
    'Résidentiel'
    """
    raw = text.encode("utf-8", "surrogateescape")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _kind_of_rows(layer: Any) -> str:
    """What the first shapes are, where the layer does not say; `unknown` when they differ."""
    found = set()
    layer.ResetReading()
    for _ in range(FIRST_ROWS):
        feature = layer.GetNextFeature()
        shape = feature.GetGeometryRef() if feature is not None else None
        if feature is None:
            break
        if shape is not None:
            found.add(_KINDS.get(ogr.GT_Flatten(shape.GetGeometryType()), UNKNOWN))
    return found.pop() if len(found) == 1 else UNKNOWN


def _crs(reference: Any) -> str:
    """`EPSG:2154` where the file says so, else the name of what it says."""
    if reference is None:
        return ""
    authority, code = reference.GetAuthorityName(None), reference.GetAuthorityCode(None)
    return f"{authority}:{code}" if authority and code else str(reference.GetName() or "")


def sheets(path: Path) -> Iterator[pd.DataFrame]:
    """The sheets of a spreadsheet as texts, the first line as header; the index is the line in the sheet."""
    import pandas as pd

    with _looking():
        data = _open(str(path), gdal.OF_VECTOR, [driver for driver in _VECTORS if driver in ("XLSX", "ODS")])
        for index in range(0 if data is None else data.GetLayerCount()):
            layer = data.GetLayer(index)
            definition = layer.GetLayerDefn()
            names = [definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount())]
            rows = [[row.GetFieldAsString(place) for place in range(len(names))] for row in layer]
            yield pd.DataFrame(rows, columns=names, index=range(2, len(rows) + 2), dtype=object)


def _table(source: str, told: str) -> Holding:
    """A table of text by its header and first lines, whatever its encoding and separator."""
    head = _head(source, told)
    name = PurePosixPath(told).name
    layer = bare(name)
    file = TableFile(head, name)
    try:
        rows = [list(row) for row in file.table().rows[:FIRST_ROWS]]
    except AulaError:
        rows = []  # the header is enough to recognise it; who reads it says what is wrong with the lines
    header = file.header
    first = {one: tuple(row[index][:_CELL] for row in rows if index < len(row)) for index, one in enumerate(header)}
    return Holding(told, layer, NONE, tuple(header), first=first, source=source)


def _head(source: str, told: str) -> bytes:
    """The beginning of a file, up to the end of a line."""
    gdal.ErrorReset()
    stream = None
    try:
        stream = gdal.VSIFOpenL(source, "rb")
        read = bytes(gdal.VSIFReadL(1, _HEAD, stream) or b"") if stream is not None else b""
    except RuntimeError as error:
        raise _damaged(told, error) from error
    finally:
        if stream is not None:
            gdal.VSIFCloseL(stream)
    # without exceptions GDAL gives what could be unpacked, and an error
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise _damaged(told, gdal.GetLastErrorMsg())
    return _first_lines(read, len(read) < _HEAD)


def _first_lines(read: bytes, is_all: bool) -> bytes:
    """The first lines of a piece of text, whole: more would only be parted into cells that nobody looks at.

    is_all: whether the piece is the file, whose last line may lack its end.
    """
    wide = 2 if read[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) else 1
    end = 0
    for rank, line in enumerate(read.split(b"\n")[:-1], 1):
        end += len(line) + 1
        # a cell in quotes may hold ends of lines
        if rank >= _HEAD_LINES and not read.count(b'"', 0, end) % 2:
            return read[: end + end % wide]
    return read if is_all else read[: end + end % wide] or read


def _raster(source: str, told: str) -> list[Holding]:
    data = _open(source, gdal.OF_RASTER, _RASTERS)
    if data is None:
        return []
    name = PurePosixPath(told).name
    made = Holding(told, bare(name), RASTER, crs=_crs(data.GetSpatialRef()), source=source)
    left, width, _, top, _, height = data.GetGeoTransform()
    right, bottom = left + width * data.RasterXSize, top + height * data.RasterYSize
    box = (min(left, right), min(top, bottom), max(left, right), max(top, bottom))
    return [replace(made, extent=box)]
