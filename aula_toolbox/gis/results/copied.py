"""The same geometries with new attributes, from GeoPackage to GeoPackage, without Python for each feature.

The sink makes the empty layer; SQLite fills it from the attached source, block after block of new values, and the
spatial index is packed at the end. What a source holds is looked at first: whatever the ordinary sink would change on
its way (a text in a column of numbers, a geometry of another type, a time without zone) is left to that sink.
"""

from __future__ import annotations

import sqlite3
import struct
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsField, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

from ...core.errors import AulaError
from ...core.sqliteaddress import database_address
from . import packed
from .gpkg import literal, quoted, sql
from .verify import TABLES

#: how long another program may take to close the source
_PAUSES_S = (0.05, 0.2, 1.0, 2.0)
# bytes before the geometry itself, by what the header says of its envelope; other headers are left to the sink
_HEADERS = {0: 8, 1: 40, 2: 56, 3: 56, 4: 72}


@dataclass(frozen=True)
class Copy:
    """A table of a GeoPackage whose rows can be taken as they are.

    columns: of the table, those that the result keeps, in its order; shape: the column of geometries, "" without;
    nothing: what QGIS writes for a missing geometry, in hexadecimal; count: rows.
    """

    path: Path
    table: str
    row_id: str
    shape: str
    columns: tuple[str, ...]
    count: int
    nothing: str


def plan(
    path: Path,
    layer: str,
    kept: Sequence[QgsField],
    kind: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
) -> Copy | None:
    """How to copy a layer of a file; None when only the sink gives the right result."""
    if path.suffix.lower() != ".gpkg" or not path.is_file():
        return None
    try:
        with closing(sqlite3.connect(database_address(path.absolute(), "ro"), uri=True)) as source:
            return _plan(source, path, layer, kept, kind, crs)
    except sqlite3.Error:
        return None


def _plan(
    source: sqlite3.Connection,
    path: Path,
    layer: str,
    kept: Sequence[QgsField],
    kind: Qgis.WkbType,
    crs: QgsCoordinateReferenceSystem,
) -> Copy | None:
    names = [name for (name,) in source.execute(TABLES)]
    table = layer or (names[0] if len(names) == 1 else "")
    about = source.execute("SELECT type, sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    if table not in names or about is None or about[0] != "table" or "VIRTUAL" in about[1].upper():
        return None
    described = source.execute(f"PRAGMA table_info({quoted(table)})").fetchall()
    keys = [row[1] for row in described if row[5]]
    if len(keys) != 1 or not any(row[5] and row[2].upper() == "INTEGER" for row in described):
        return None
    shape, srs, faults = "", 0, []
    if kind != Qgis.WkbType.NoGeometry:
        place = "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?"
        found = source.execute(place, (table,)).fetchone()
        if found is None or not _is_same_crs(source, found[1], crs) or not _is_plain(kind):
            return None
        shape, srs = found
        faults.append(_odd_shape(quoted(shape), kind, srs))
    present = {row[1] for row in described}
    for field in kept:
        fault = _odd_value(field) if field.name() in present else None
        if fault is None:
            return None
        faults.append(fault)
    wrong = " OR ".join(f"({fault})" for fault in faults) or "0"
    ask = sql("SELECT COUNT(*), SUM({wrong}) FROM {table}", wrong=wrong, table=quoted(table))
    count, odd = source.execute(ask).fetchone()
    if odd:
        return None
    return Copy(path, table, keys[0], shape, tuple(field.name() for field in kept), count, _nothing(kind, srs))


def _is_same_crs(source: sqlite3.Connection, srs: int, crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether the result will number its CRS as the source does: by its EPSG code."""
    place = "SELECT organization, organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = ?"
    found = source.execute(place, (srs,)).fetchone()
    return found is not None and found[1] == srs and f"{found[0]}:{srs}".upper() == crs.authid().upper()


def _is_plain(kind: Qgis.WkbType) -> bool:
    flat = QgsWkbTypes.flatType(kind)
    return flat not in (Qgis.WkbType.Unknown, Qgis.WkbType.GeometryCollection)


def _wkb_head(kind: Qgis.WkbType) -> bytes:
    """How a geometry of a type begins, as GeoPackages write it: little endian, ISO number."""
    flat = QgsWkbTypes.flatType(kind)
    number = int(getattr(flat, "value", flat)) + 1000 * QgsWkbTypes.hasZ(kind) + 2000 * QgsWkbTypes.hasM(kind)
    return b"\x01" + struct.pack("<I", number)


def _odd_shape(column: str, kind: Qgis.WkbType, srs: int) -> str:
    """SQL: the geometry is not of the layer's own type and CRS, or is empty."""
    places = " ".join(
        f"WHEN x'{(envelope << 1 | 1):02x}' THEN substr({column}, {start + 1}, 5)"
        for envelope, start in _HEADERS.items()
    )
    right = (
        f"substr({column}, 1, 3) = x'475000' AND substr({column}, 5, 4) = x'{struct.pack('<i', srs).hex()}' "
        f"AND CASE substr({column}, 4, 1) {places} END = x'{_wkb_head(kind).hex()}'"
    )
    return f"{column} IS NOT NULL AND NOT coalesce({right}, 0)"


def _nothing(kind: Qgis.WkbType, srs: int) -> str:
    """The empty geometry that QGIS writes for a feature without one, in hexadecimal: always flat."""
    flat = QgsWkbTypes.flatType(kind)
    body = struct.pack("<2d", float("nan"), float("nan")) if flat == Qgis.WkbType.Point else struct.pack("<I", 0)
    return (b"GP\x00\x11" + struct.pack("<i", srs) + _wkb_head(flat) + body).hex()


def _odd_value(field: QgsField) -> str | None:
    """SQL: a value that QGIS would read as another one; None for a type that is left to the sink."""
    column, kind = quoted(field.name()), field.type()
    digits = "[0-9]"
    day = f"{digits * 4}-{digits * 2}-{digits * 2}"
    told = {
        QMetaType.Type.Int: f"typeof({column}) != 'integer' OR {column} NOT BETWEEN -2147483648 AND 2147483647",
        QMetaType.Type.LongLong: f"typeof({column}) != 'integer'",
        QMetaType.Type.Double: f"typeof({column}) NOT IN ('real', 'integer')",
        QMetaType.Type.Bool: f"typeof({column}) != 'integer' OR {column} NOT IN (0, 1)",
        QMetaType.Type.QString: f"typeof({column}) != 'text'"
        + (f" OR length({column}) > {field.length()}" if field.length() > 0 else ""),
        QMetaType.Type.QDate: f"typeof({column}) != 'text' OR {column} NOT GLOB '{day}' "
        f"OR date({column}, '+0 days') IS NOT {column}",
    }.get(kind)
    return None if told is None else f"{column} IS NOT NULL AND ({told})"


def fill(
    draft: Path,
    copy: Copy,
    blocks: Iterable[Sequence[Sequence[Any]]],
    progress: Callable[[int], None] = lambda done: None,
) -> int:
    """Fill the empty layer of a draft with the features of a source and blocks of new columns; returns their number.

    draft: made by the sink, so that its fields are the same. Raises sqlite3.Error, OSError, and what `progress` raises.
    """
    with closing(sqlite3.connect(database_address(draft.absolute()), uri=True, isolation_level=None)) as target:
        # nobody sees the draft before it is verified: it needs no journal of its own
        for setting in ("journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE"):
            target.execute(f"PRAGMA {setting}").fetchone()
        (name,) = target.execute(TABLES).fetchone()
        _attach(target, copy.path)
        target.execute("BEGIN")
        triggers = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
        held = target.execute(triggers, (name,)).fetchall()
        for trigger, _ in held:
            target.execute(f"DROP TRIGGER {quoted(trigger)}")
        count = _insert(target, name, copy, blocks, progress)
        is_indexed = not copy.shape or packed.index(target, name)
        for _, trigger in held:
            target.execute(trigger)
        target.execute(
            "UPDATE gpkg_ogr_contents SET feature_count = ? WHERE lower(table_name) = lower(?)", (count, name)
        )
        target.execute("COMMIT")
    if not is_indexed:
        packed.index_by_gdal(draft)
    return count


def _attach(target: sqlite3.Connection, path: Path) -> None:
    """The source, beside. Another program that opens it changes its journal: a moment later it can be read.

    Raises AulaError E_READ.
    """
    for pause in (*_PAUSES_S, None):
        try:
            target.execute("ATTACH ? AS origin", (database_address(path.absolute(), "ro"),))
            target.execute("SELECT COUNT(*) FROM origin.sqlite_master").fetchone()
            return
        except sqlite3.OperationalError as error:
            if pause is None:
                raise AulaError(
                    "{file}: another program holds the file ({reason}). Close it, or copy the file here.",
                    "E_READ",
                    file=path.name,
                    reason=str(error),
                ) from error
            if "origin" in [row[1] for row in target.execute("PRAGMA database_list")]:
                target.execute("DETACH origin")
            time.sleep(pause)


def _insert(
    target: sqlite3.Connection,
    name: str,
    copy: Copy,
    blocks: Iterable[Sequence[Sequence[Any]]],
    progress: Callable[[int], None],
) -> int:
    """Row after row of the source, numbered anew, with the new values behind its own."""
    key = quoted(copy.row_id)
    source = quoted(copy.table)
    ids = target.execute(sql("SELECT {key} FROM origin.{source} ORDER BY {key}", key=key, source=source)).fetchall()
    origin = [number for (number,) in ids]
    shape = [f"coalesce(g.{quoted(copy.shape)}, x'{copy.nothing}')"] if copy.shape else []
    own = [*shape, *(f"g.{quoted(column)}" for column in copy.columns)]
    count = 0
    into = ", ".join(quoted(row[1]) for row in target.execute(f"PRAGMA table_info({quoted(name)})"))
    for block in blocks:
        values, bound = _said(block)
        statement = sql(
            "INSERT INTO main.{table} ({into}) SELECT {taken} FROM origin.{source} AS g WHERE g.{key} = ?2",
            table=quoted(name),
            into=into,
            taken=", ".join(["?1", *own, *values]),
            source=source,
            key=key,
        )
        size = len(block[0])
        target.executemany(statement, zip(range(count + 1, count + size + 1), origin[count : count + size], *bound))
        count += size
        progress(count)
    return count


def _said(block: Sequence[Sequence[Any]]) -> tuple[list[str], list[Sequence[Any]]]:
    """Each column of a block in the statement: a value that all rows share is said there once; and those that vary."""
    said, bound = [], []
    for column in block:
        first = column[0]
        is_plain = first is None or type(first) in (str, int)
        if is_plain and column[-1] == first and column.count(first) == len(column):
            said.append("NULL" if first is None else literal(first) if isinstance(first, str) else str(first))
        else:
            bound.append(column)
            said.append(f"?{len(bound) + 2}")
    return said, bound
