"""A GeoPackage as a value: everything that is in it but the time of its making."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

# an index is compared by what it finds, not by how its pages are laid out
_PAGES = ("_node", "_parent", "_rowid")
_TIMES = ("last_change", "update_time", "timestamp", "metadata", "description")
# a symbol that no style tells of gets a colour by chance and a number of its own
_CHANCE = re.compile(r"\d+,\d+,\d+,\d+(,rgb:[\d.,]+)?|\{[0-9a-f-]{36}\}|#[0-9a-f]{6}")
# the seconds of the run are told in the texts of the provenance
_TOLD = ("gpkg_metadata",)


def content(path: Path) -> dict[str, Any]:
    """Every definition and every row of a GeoPackage, by table."""
    with closing(sqlite3.connect(path)) as database:
        made = database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
        found: dict[str, Any] = {"": made}
        for kind, name, _, _ in made:
            if kind != "table" or name in _TOLD or (name.startswith("rtree_") and name.endswith(_PAGES)):
                continue
            columns = [row[1] for row in database.execute(f'PRAGMA table_info("{name}")') if row[1] not in _TIMES]
            listed = ", ".join(f'"{column}"' for column in columns)
            rows = database.execute(f'SELECT {listed} FROM "{name}"').fetchall()
            found[name] = sorted((tuple(map(_plain, row)) for row in rows), key=repr)
    return found


def _plain(value: Any) -> Any:
    """A number to its last digit but one, which GDAL cuts off when it tells an extent; a style without its order."""
    if isinstance(value, float):
        return f"{value:.14g}"
    if isinstance(value, str) and value.startswith(("<!DOCTYPE qgis", "<StyledLayerDescriptor", "<?xml")):
        return sorted(re.split(r"[\s<>]+", _CHANCE.sub("", value)))
    return value
