"""Tables whose columns say where their rows lie, as layers: WKT, GeoJSON, WKB, longitude and latitude, x and y."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from osgeo import ogr, osr
from qgis.core import QgsRectangle

from ...core.coordinates import WGS84, pair, pair_of, placed, split_srid
from ...core.messages import Notes, listing
from ...core.shapecolumns import GEOJSON, NUMBERS, PAIR, WKB, ShapeColumns, shape_columns
from ...core.tables import TableFile
from ...core.text import fold
from ..crs import likely
from ..vector.repair import quiet
from .holdings import sheets

if TYPE_CHECKING:
    import pandas as pd

SHEETS = (".xlsx", ".ods")
TABLES = (".csv", ".tsv", ".txt", ".tab", *SHEETS)
#: the columns of a text in which GDAL sees shapes by itself, without their system
SEEN = ("wkt", "_wkt")
_SAMPLE = 200
_HAS_SRID = 0x20000000
_SHAPE, _ROW = "geom_aula", "rang_aula"
_FLAT = {0: ogr.wkbPoint, 1: ogr.wkbMultiLineString, 2: ogr.wkbMultiPolygon}


@dataclass
class _Places:
    """Geometries of the rows (None where there is none), and the CRS that they are written in."""

    shapes: list[ogr.Geometry | None]
    crs: str
    unread: list[int]


def placed_table(path: Path, folder: Path, notes: Notes, columns: Sequence[str] = ()) -> str | None:
    """A table with geometries as a GeoPackage in a folder: what QGIS opens. None when no column says where rows lie.

    All cells stay texts, as they are written. What was read, assumed or refused is told in `notes`. Raises the errors
    of TableFile.

    columns: those that count, all by default.
    """
    name = path.name.partition(".")[0]
    for table in _tables(path, notes):
        first = {column: table[column].head(_SAMPLE).tolist() for column in table.columns}
        found = shape_columns(list(table.columns), first)
        if found is not None and (not columns or set(map(fold, found.columns)) <= set(columns)):
            return _placed(name, table, found, folder, notes)
    return None


def _tables(path: Path, notes: Notes) -> Iterator[pd.DataFrame]:
    """The table of a text, or those of a spreadsheet, as texts; the index is the line in the file."""
    if path.suffix.lower() in SHEETS:
        yield from sheets(path)
    else:
        yield TableFile(path, notes=notes).frame()


def _placed(name: str, table: pd.DataFrame, found: ShapeColumns, folder: Path, notes: Notes) -> str:
    with quiet():
        places = _places(table, found)
    _tell(name, table, found, places, notes)
    target = folder / f"{name}.gpkg"
    _write(target, name, table, places)
    return f"{target}|layername={name}"


def _tell(name: str, table: pd.DataFrame, found: ShapeColumns, places: _Places, notes: Notes) -> None:
    notes.info(
        "{layer}: rows placed by {columns} ({form}), {crs}.",
        layer=name,
        columns=listing(found.columns),
        form=found.form,
        crs=places.crs or "–",
    )
    if places.unread:
        lines = [str(table.index[row]) for row in places.unread]
        notes.warn(
            "{layer}: {count} rows whose place in {columns} cannot be read have no geometry. Lines: {lines}.",
            layer=name,
            count=len(lines),
            columns=listing(found.columns),
            lines=listing(lines),
        )


def _places(table: pd.DataFrame, found: ShapeColumns) -> _Places:
    if found.form in (NUMBERS, PAIR):
        return _of_points(table, found)
    written = [_read(cell, found.form) for cell in table[found.columns[0]].tolist()]
    named = Counter(crs for _, crs in written if crs)
    shapes = [shape for shape, _ in written]
    unread = [row for row, cell in enumerate(table[found.columns[0]]) if cell.strip() and shapes[row] is None]
    if named:
        crs = named.most_common(1)[0][0]
        for row, (shape, own) in enumerate(written):
            if shape is not None and own not in ("", crs):
                shapes[row] = None
                unread.append(row)
        return _Places(_righted(shapes, crs), crs, sorted(unread))
    return _in_france(shapes, unread)


def _of_points(table: pd.DataFrame, found: ShapeColumns) -> _Places:
    columns = [table[name].tolist() for name in found.columns]
    pairs = [pair(x, y) for x, y in zip(*columns)] if len(columns) == 2 else [pair_of(cell) for cell in columns[0]]
    filled = [any(cell.strip() for cell in cells) for cells in zip(*columns)]
    shapes = [None if one is None else _point(*one) for one in pairs]
    unread = [row for row, shape in enumerate(shapes) if shape is None and filled[row]]
    return _in_france(shapes, unread)


def _point(x: float, y: float) -> ogr.Geometry:
    made = ogr.Geometry(ogr.wkbPoint)
    made.AddPoint_2D(x, y)
    return made


def _in_france(shapes: list[ogr.Geometry | None], unread: list[int]) -> _Places:
    """Degrees in their order or Lambert-93 by the metropolitan test, each row; else the one usual system that fits."""
    places = [None if shape is None else placed(*_vertex(shape)) for shape in shapes]
    systems = Counter(place[2] for place in places if place is not None)
    if not systems:
        return _Places(shapes, _by_range(shapes), unread)
    crs = systems.most_common(1)[0][0]
    for row, (shape, place) in enumerate(zip(shapes, places)):
        if shape is not None and (place is None or place[2] != crs):
            shapes[row] = None
            unread.append(row)
    return _Places(_righted(shapes, crs), crs, sorted(unread))


def _righted(shapes: list[ogr.Geometry | None], crs: str) -> list[ogr.Geometry | None]:
    """Degrees with the longitude first, whatever the order they were written in."""
    if crs == WGS84:
        for shape in shapes:
            place = None if shape is None else placed(*_vertex(shape))
            if place is not None and place[0] != _vertex(shape)[0]:
                shape.SwapXY()
    return shapes


def _by_range(shapes: Sequence[ogr.Geometry | None]) -> str:
    """The system of coordinates that are neither degrees nor Lambert-93; empty when none, or several, would do."""
    box = QgsRectangle()
    for west, east, south, north in (shape.GetEnvelope() for shape in shapes if shape is not None):
        box.combineExtentWith(QgsRectangle(west, south, east, north))
    found = () if box.isNull() else likely(box)
    return found[0] if len(found) == 1 else ""


def _vertex(shape: ogr.Geometry) -> tuple[float, float]:
    """The first vertex."""
    while shape.GetGeometryCount():
        shape = shape.GetGeometryRef(0)
    return shape.GetX(0), shape.GetY(0)


def _read(cell: str, form: str) -> tuple[ogr.Geometry | None, str]:
    """A geometry as it is written, and the CRS it names; None for what is none, or holds nothing."""
    crs, text = split_srid(cell.strip())
    if not text:
        return None, ""
    try:
        if form == GEOJSON:
            made, crs = ogr.CreateGeometryFromJson(text), WGS84
        elif form == WKB:
            made, crs = _from_hex(text)
        else:
            made = ogr.CreateGeometryFromWkt(text.upper())
    except (RuntimeError, ValueError, struct.error):
        return None, ""
    return (None, "") if made is None or made.IsEmpty() else (made, crs)


def _from_hex(text: str) -> tuple[ogr.Geometry | None, str]:
    """WKB in hexadecimal, with the number of its CRS or not (databases write it)."""
    raw = bytes.fromhex(text.removeprefix("\\x"))
    order = "<" if raw[0] else ">"
    (kind,) = struct.unpack(f"{order}I", raw[1:5])
    if not kind & _HAS_SRID:
        return ogr.CreateGeometryFromWkb(raw), ""
    (number,) = struct.unpack(f"{order}I", raw[5:9])
    plain = raw[:1] + struct.pack(f"{order}I", kind & ~_HAS_SRID) + raw[9:]
    return ogr.CreateGeometryFromWkb(plain), f"EPSG:{number}" if number else ""


def _write(path: Path, name: str, table: pd.DataFrame, places: _Places) -> None:
    kinds = Counter(shape.GetDimension() for shape in places.shapes if shape is not None)
    reference = None
    if places.crs:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(places.crs)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    kind = _FLAT[max(kinds)] if kinds else ogr.wkbPoint
    layer = dataset.CreateLayer(name, reference, kind, options=[f"GEOMETRY_NAME={_SHAPE}", f"FID={_ROW}"])
    for field in _distinct(table.columns):
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    definition = layer.GetLayerDefn()
    layer.StartTransaction()
    for shape, cells in zip(places.shapes, zip(*(table[column].tolist() for column in table.columns))):
        feature = ogr.Feature(definition)
        for place, cell in enumerate(cells):
            if cell.strip():
                feature.SetField(place, cell)
        if shape is not None:
            feature.SetGeometryDirectly(_of_layer(shape, kind))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def _of_layer(shape: ogr.Geometry, kind: int) -> ogr.Geometry:
    """Several parts where the layer declares several; another kind stays as it is, and is told by who reads it."""
    force = {ogr.wkbMultiPolygon: ogr.ForceToMultiPolygon, ogr.wkbMultiLineString: ogr.ForceToMultiLineString}.get(kind)
    is_own = _FLAT.get(shape.GetDimension()) == kind
    return force(shape.Clone()) if force is not None and is_own else shape.Clone()


def _distinct(names: Sequence[str]) -> Iterator[str]:
    """Names of columns that differ by more than capitals, as a database wants them."""
    taken: set[str] = {_SHAPE, _ROW}
    for name in names:
        new, rank = name or "colonne", 1
        while new.lower() in taken:
            rank += 1
            new = f"{name}_{rank}"
        taken.add(new.lower())
        yield new
