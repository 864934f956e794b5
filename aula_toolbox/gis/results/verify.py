"""A file opened again before it is delivered: whether it is whole, and holds what was written.

A full disk, a quota or a drive that went away let many a writer end without a word.
"""

from __future__ import annotations

import os
import re
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal, ogr
from qgis.PyQt.QtCore import QXmlStreamReader

from ...core import jsontext
from ...core.errors import AulaError
from ...core.messages import Message, message
from ...core.packed import DAMAGED
from ...core.sqliteaddress import database_address
from ..gdal_errors import gdal_exceptions
from .gpkg import quoted, sql

_TREE = re.compile(rb"<<(?:(?!>>).)*?/Type\s*/Pages(?![a-zA-Z])(?:(?!>>).)*?>>", re.DOTALL)
_COUNT = re.compile(rb"/Count\s+(\d+)")
_TRAILER = 2048
# the styles that QGIS keeps are a table too, but no result
TABLES = (
    "SELECT table_name FROM gpkg_contents "
    "WHERE data_type IN ('features', 'attributes') AND table_name != 'layer_styles'"
)
_VECTORS = (".fgb", ".geojson", ".csv", ".kml", ".gml", ".sqlite", ".tab", ".dxf", ".xlsx", ".ods", ".gdb")
_RASTERS = (".tif", ".tiff")


@dataclass(frozen=True)
class Expected:
    """What a file must hold: features or rows, pages; None when that is not known. Ours leaves no tile out."""

    features: int | None = None
    pages: int | None = None
    is_ours: bool = True


class Broken(Exception):  # noqa: N818 - what is found, told to people by AulaError
    """A file that is not whole; `reason` says why."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


def verify(path: Path, expected: Expected) -> None:
    """Raise AulaError E_WRITTEN unless a file is whole; its bytes are on the disk afterwards. Raises OSError."""
    try:
        if path.is_file():
            _on_disk(path)
        check = CHECKS.get(path.suffix.lower())
        if check is not None:
            check(path, expected)
    except Broken as found:
        raise AulaError(
            "{file} was not written whole: {reason}. Nothing was kept.",
            "E_WRITTEN",
            file=path.name,
            reason=found.reason,
        ) from found


def _on_disk(path: Path) -> None:
    """The bytes on the disk itself: a network drive tells only here that it had no room."""
    if path.stat().st_size == 0 and path.suffix.lower() not in (".csv", ".txt", ".cpg"):
        raise Broken(message("the file is empty"))
    # for writing: Windows flushes nothing that is open for reading
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())


def _head(path: Path, count: int) -> bytes:
    with path.open("rb") as stream:
        return stream.read(count)


def _geopackage(path: Path, expected: Expected) -> None:
    head = _head(path, 100)
    if head[:15] != b"SQLite format 3":
        raise Broken(message("its beginning is missing"))
    page = int.from_bytes(head[16:18], "big")
    if path.stat().st_size < (65_536 if page == 1 else page) * int.from_bytes(head[28:32], "big"):
        raise Broken(message("its end is missing"))
    if any(path.with_name(path.name + more).exists() for more in ("-wal", "-shm", "-journal")):
        raise Broken(message("it is still being written"))
    with closing(sqlite3.connect(database_address(path, "ro"), uri=True)) as database:
        try:
            named = database.execute(TABLES).fetchall()
            counts = {name: _rows(database, name) for (name,) in named}
        except sqlite3.DatabaseError as fault:
            raise Broken(message("it cannot be read again ({reason})", reason=fault)) from fault
    _counted(sum(counts.values()), expected)
    dataset = _opened(path)
    for name, count in counts.items():
        layer = dataset.GetLayerByName(name)
        if layer is None or layer.GetFeatureCount() != count:
            raise Broken(message("its layer {layer} does not know its {count} rows", layer=name, count=count))


def _rows(database: sqlite3.Connection, name: str) -> int:
    return int(database.execute(sql("SELECT COUNT(*) FROM {table}", table=quoted(name))).fetchone()[0])


def _counted(found: int, expected: Expected) -> None:
    if expected.features is not None and found != expected.features:
        raise Broken(message("{found} rows of {count} are there", found=found, count=expected.features))


def _opened(path: Path) -> ogr.DataSource:
    try:
        with gdal_exceptions():
            return gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError as fault:
        raise Broken(message("it cannot be read again ({reason})", reason=fault)) from fault


def _vector(path: Path, expected: Expected) -> None:
    """Any other layer: its rows counted, its last row read."""
    if expected.features is None:
        return
    if path.suffix.lower() == ".csv":
        if path.stat().st_size and path.read_bytes()[-1:] != b"\n":
            raise Broken(message("its end is missing"))
        if expected.features == 0:
            return
    dataset = _opened(path)
    try:
        with gdal_exceptions():
            layer = dataset.GetLayer(0)
            count = layer.GetFeatureCount(1) if layer is not None else 0
            _counted(count, expected)
            if count:
                layer.SetNextByIndex(count - 1)
                if layer.GetNextFeature() is None:
                    raise Broken(message("its last row is missing"))
    except RuntimeError as fault:
        raise Broken(message("it cannot be read again ({reason})", reason=fault)) from fault


def _shapefile(path: Path, expected: Expected) -> None:
    """The lengths that its files say of themselves, which GDAL does not mind."""
    for part in (path, path.with_suffix(".shx")):
        if part.is_file():
            size, head = part.stat().st_size, _head(part, 28)
            if len(head) < 28 or size < 2 * int.from_bytes(head[24:28], "big"):
                raise Broken(message("its end is missing"))
    table = path.with_suffix(".dbf")
    if table.is_file():
        size, head = table.stat().st_size, _head(table, 12)
        rows, start, width = (int.from_bytes(head[i:j], "little") for i, j in ((4, 8), (8, 10), (10, 12)))
        if len(head) < 12 or size < start + rows * width:
            raise Broken(message("its end is missing"))
    _vector(path, expected)


def _raster(path: Path, expected: Expected) -> None:
    """Every tile lies inside the file."""
    size = path.stat().st_size
    try:
        with gdal_exceptions():
            dataset = gdal.Open(str(path))
            band = dataset.GetRasterBand(1)
            width, height = band.GetBlockSize()
            tiles = [
                (column, row)
                for row in range(-(-dataset.RasterYSize // height))
                for column in range(-(-dataset.RasterXSize // width))
            ]
            for column, row in tiles:
                start = band.GetMetadataItem(f"BLOCK_OFFSET_{column}_{row}", "TIFF")
                length = band.GetMetadataItem(f"BLOCK_SIZE_{column}_{row}", "TIFF")
                if not expected.is_ours and start is None:
                    continue
                if start is None or length is None or int(start) + int(length) > size:
                    raise Broken(message("some of its tiles are missing"))
    except RuntimeError as fault:
        raise Broken(message("it cannot be read again ({reason})", reason=fault)) from fault


def _pdf(path: Path, expected: Expected) -> None:
    content = path.read_bytes()
    if not content.startswith(b"%PDF-") or b"%%EOF" not in content[-_TRAILER:] or b"startxref" not in content:
        raise Broken(message("its end is missing"))
    # the tree of pages, the root of which counts them all
    counts = [int(count) for tree in _TREE.findall(content) for count in _COUNT.findall(tree)]
    pages = max(counts, default=0)
    wanted = 1 if expected.pages is None else expected.pages
    if pages < wanted or (expected.pages is not None and pages != wanted):
        raise Broken(message("{found} pages of {count} are there", found=pages, count=wanted))


def _xml(path: Path, _: Expected) -> None:
    reader = QXmlStreamReader(path.read_bytes())
    is_drawing = False
    while not reader.atEnd():
        reader.readNext()
        is_drawing = is_drawing or (reader.isStartElement() and reader.name() == "svg")
    if reader.hasError():
        raise Broken(message("it cannot be read again ({reason})", reason=reader.errorString()))
    if path.suffix.lower() == ".svg" and not is_drawing:
        raise Broken(message("it is no drawing"))


def _png(path: Path, _: Expected) -> None:
    content = path.read_bytes()
    if not content.startswith(b"\x89PNG\r\n\x1a\n") or content[-8:-4] != b"IEND":
        raise Broken(message("its end is missing"))


def _jpeg(path: Path, _: Expected) -> None:
    content = path.read_bytes()
    if not content.startswith(b"\xff\xd8") or b"\xff\xd9" not in content[-_TRAILER:]:
        raise Broken(message("its end is missing"))


def _office(path: Path, _: Expected) -> None:
    """A document of an office suite: every part whole, and the one with its text readable."""
    try:
        with zipfile.ZipFile(path) as opened:
            if opened.testzip() is not None:
                raise Broken(message("some of its parts are damaged"))
            names = set(opened.namelist()) & {"content.xml", "word/document.xml"}
            content = [opened.read(name) for name in names]
    except DAMAGED as fault:
        raise Broken(message("its end is missing")) from fault
    if not content:
        raise Broken(message("it has no text"))
    reader = QXmlStreamReader(content[0])
    while not reader.atEnd():
        reader.readNext()
    if reader.hasError():
        raise Broken(message("it cannot be read again ({reason})", reason=reader.errorString()))


def _text(path: Path, _: Expected) -> None:
    try:
        path.read_text(encoding="utf-8")
    except UnicodeDecodeError as fault:
        raise Broken(message("it cannot be read again ({reason})", reason=fault)) from fault


def _json(path: Path, _: Expected) -> None:
    try:
        jsontext.loads(path.read_text(encoding="utf-8"))
    except ValueError as fault:
        raise Broken(message("it cannot be read again ({reason})", reason=fault)) from fault


CHECKS: dict[str, Callable[[Path, Expected], None]] = {
    ".gpkg": _geopackage,
    ".pdf": _pdf,
    ".svg": _xml,
    ".qml": _xml,
    ".xml": _xml,
    ".png": _png,
    ".jpg": _jpeg,
    ".jpeg": _jpeg,
    ".html": _text,
    ".json": _json,
    ".odt": _office,
    ".docx": _office,
    ".shp": _shapefile,
    **dict.fromkeys(_VECTORS, _vector),
    **dict.fromkeys(_RASTERS, _raster),
}
