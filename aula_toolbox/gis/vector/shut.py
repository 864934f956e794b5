"""Why a file that was given does not open: it is not there, empty, not whole, held, or of no format."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from ...core.messages import Message, message
from ...core.sqliteaddress import database_address
from .whole import missing_parts

_DATABASES = (".gpkg", ".sqlite")


def why_shut(given: str, parameter: str, is_raster: bool = False) -> list[Message]:
    """What is wrong with a path; nothing when it opens, or when it is no path but a layer of the project or a service.

    given: as QGIS takes it, with `|layername=`; parameter: which input it is.
    """
    text = given.partition("|")[0]
    place = Path(text)
    if QgsProject.instance().mapLayer(given) is not None or not (place.is_absolute() or place.exists()):
        return []
    if not place.exists():
        return [
            message(
                "{name}: {file} does not exist: it was moved or renamed, or its drive is not connected. "
                "Choose it again.",
                "E_FILE",
                name=parameter,
                file=text,
            )
        ]
    if place.is_dir():
        return [message("{file} is a folder: give the name of a file.", "E_FILE", file=place)]
    layer = QgsRasterLayer(given, place.stem) if is_raster else QgsVectorLayer(given, place.stem, "ogr")
    if layer.isValid():
        return []
    return [_reason(place)]


def _reason(place: Path) -> Message:
    if not place.stat().st_size:
        return message("File {file} is empty. Save it or download it again.", "E_EMPTY", file=place.name)
    ending = place.suffix.lower()
    missing = missing_parts(place) if ending == ".shp" else None
    if missing is not None:
        return missing
    held = _holder(place) if ending in _DATABASES else ""
    if held:
        return message(
            "{file}: another program holds the file ({reason}). Close it, or copy the file here.",
            "E_READ",
            file=place.name,
            reason=held,
        )
    return message(
        "{name}: cannot be opened: cut, damaged, or of a format that this QGIS does not read.",
        "E_OPEN",
        name=place.name,
    )


def _holder(place: Path) -> str:
    """What SQLite says of a database that another program holds; empty for any other fault."""
    try:
        with closing(sqlite3.connect(database_address(place.absolute(), "ro"), uri=True, timeout=0)) as database:
            database.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    except sqlite3.Error as fault:
        return str(fault) if "locked" in str(fault) or "busy" in str(fault) else ""
    return ""
