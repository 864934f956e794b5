"""GeoPackages as files that live on network drives: named, quoted, closed for good."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from osgeo import gdal

_IN_DATABASE = re.compile(r"^ogr:dbname='(?P<path>.*)' table=\"(?P<table>.*?)\"(?P<rest>.*)$", re.DOTALL)


def table_of(destination: str) -> tuple[Path, str, str] | None:
    """File, table and the rest of a destination `ogr:dbname='...' table="..." (geom)`; None for any other."""
    found = _IN_DATABASE.match(destination)
    if found is None:
        return None
    return Path(re.sub(r"\\([\\'])", r"\1", found["path"])), found["table"], found["rest"]


def in_database(path: Path, table: str, rest: str) -> str:
    """The destination of a table in a file, as QGIS reads it."""
    escaped = str(path).replace("\\", "\\\\").replace("'", "\\'")
    return f"ogr:dbname='{escaped}' table=\"{table}\"{rest}"


def quoted(name: str) -> str:
    """A name as SQL takes it, whatever is in it."""
    return '"' + name.replace('"', '""') + '"'


def sql(statement: str, **names: str) -> str:
    """A statement with the names it is about, quoted by the caller: SQL puts in values only, never names."""
    return statement.format(**names)


def settle(path: Path) -> None:
    """Leave the mode of QGIS' editing sessions: no `-wal` beside the file, which network drives do not bear.

    Raises OSError when the file cannot be written.
    """
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    except sqlite3.Error as fault:
        raise OSError(None, str(fault), str(path)) from fault


def literal(text: str) -> str:
    """A text as SQL takes it."""
    return "'" + text.replace("'", "''") + "'"


class Asking:
    """SQL in the connection of a dataset."""

    def __init__(self, dataset: gdal.Dataset) -> None:
        self._dataset = dataset

    def __call__(self, sql: str) -> None:
        result = self._dataset.ExecuteSQL(sql)
        if result is not None:
            self._dataset.ReleaseResultSet(result)

    def rows(self, sql: str) -> list[list[Any]]:
        """The answer, row after row."""
        result = self._dataset.ExecuteSQL(sql)
        if result is None:
            return []
        width = result.GetLayerDefn().GetFieldCount()
        found = [[feature.GetField(number) for number in range(width)] for feature in result]
        self._dataset.ReleaseResultSet(result)
        return found


def tell_extent(ask: Asking, name: str, shape: str) -> None:
    """The rectangle of a layer, to the last digit: no number goes through a text. Raises RuntimeError."""
    column = quoted(shape)
    sides = {"min_x": "MIN(ST_MinX", "min_y": "MIN(ST_MinY", "max_x": "MAX(ST_MaxX", "max_y": "MAX(ST_MaxY"}
    told = [
        sql("{side} = (SELECT {most}({column})) FROM {table})", side=side, most=most, column=column, table=quoted(name))
        for side, most in sides.items()
    ]
    ask(sql("UPDATE gpkg_contents SET {told} WHERE table_name = {name}", told=", ".join(told), name=literal(name)))
