"""The texts of file layers in the encoding they were really written in, whatever their files declare.

A shapefile says its encoding in a `.cpg` file, in a byte of its table, or not at all; a CSV never says it. QGIS
believes what is declared and shows � for what does not fit: `Résidentiel` is then no word that anybody knows. Here the
bytes decide between what was declared, UTF-8 and Windows.
"""

from __future__ import annotations

import codecs
import shutil
import struct
import tempfile
import time
import weakref
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from qgis.core import QgsProviderRegistry, QgsVectorLayer

from ...core.errors import AulaError
from ...core.textfile import TextFile
from .naming import ORIGIN

WINDOWS, LATIN, UTF8 = "windows-1252", "ISO-8859-1", "UTF-8"
_TABLES, _TEXTS = (".shp", ".dbf"), (".csv", ".tsv", ".txt")
_BLOCK_RECORDS = 50_000
_COPIES, _LEFT_S = "aula_copie_", 2 * 86_400


def declared(layer: QgsVectorLayer) -> str:
    """The encoding QGIS reads a layer with; empty for layers without a file of their own encoding."""
    return str(layer.dataProvider().encoding()) if layer.providerType() == "ogr" else ""


def path_of(layer: QgsVectorLayer) -> Path | None:
    """The plain local file of a layer, None for databases, services, archives and memory."""
    if layer.providerType() not in ("ogr", "delimitedtext"):
        return None
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path", ""))
    return Path(path) if path and not path.startswith("/vsi") and Path(path).is_file() else None


def file_of(layer: QgsVectorLayer) -> str:
    """The name of the file that a layer was given as, with its place in an archive; empty without any."""
    path, origin = path_of(layer), layer.customProperty(ORIGIN)
    if not origin:
        return path.name if path is not None else ""
    given = Path(str(origin))
    around = next((above for above in (given, *given.parents) if above.is_file()), given)
    return given.relative_to(around.parent).as_posix()


@lru_cache(maxsize=1)
def _sweep() -> None:
    """Take away, once a session, the copies that a killed one has left: they are days old."""
    for left in Path(tempfile.gettempdir()).glob(f"{_COPIES}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _LEFT_S:
                shutil.rmtree(left, ignore_errors=True)


class CopyFolder:
    """A folder for a copy of a file, gone with the last who holds it."""

    def __init__(self) -> None:
        _sweep()
        self.path = Path(tempfile.mkdtemp(prefix=_COPIES))
        # quietly: a TemporaryDirectory complains in the log of the run when nobody closed it
        self.end = weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)


@dataclass(frozen=True)
class Righted:
    """A layer that reads its texts right, the encoding they were written in, and the folder of its copy if any."""

    layer: QgsVectorLayer
    encoding: str
    folder: CopyFolder | None = None


def righted(layer: QgsVectorLayer) -> Righted | None:
    """A copy of the layer that reads its texts right; None when the layer already does.

    The layer of the user is left as it is. Raises AulaError when the bytes are of no encoding known here.
    """
    path = path_of(layer)
    if path is None:
        return None
    if path.suffix.lower() in _TABLES:
        right = of_shapefile(path, declared(layer))
        if right is None:
            return None
        copy = layer.clone()
        copy.setProviderEncoding(right)
        return Righted(copy, right)
    if path.suffix.lower() in _TEXTS and layer.providerType() == "ogr":
        return _recoded(layer, path)
    return None


def of_shapefile(path: Path, told: str) -> str | None:
    """The encoding of the table of a shapefile, None when the told one fits its bytes.

    UTF-8 is believed when it decodes, and found out when it was declared as something else; what is not UTF-8 is what
    was declared, or Windows.
    """
    cells = _foreign_cells(path.with_suffix(".dbf") if path.suffix.lower() == ".shp" else path)
    if not cells:
        return None
    is_utf8 = sum(_fits_utf8(cell) for cell in cells) >= len(cells) / 2
    name = _codec(told)
    if is_utf8:
        return None if name == "utf-8" else UTF8
    if name not in ("", "utf-8") and _decodes(cells, name):
        return None
    return WINDOWS if _decodes(cells, "cp1252") else LATIN


def _codec(name: str) -> str:
    try:
        return codecs.lookup(name).name if name else ""
    except LookupError:
        return ""


def _decodes(cells: set[bytes], codec: str) -> bool:
    try:
        for cell in cells:
            cell.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _fits_utf8(cell: bytes) -> bool:
    """Whether a cell is UTF-8; its last letter may have been cut by the width of the field."""
    try:
        codecs.getincrementaldecoder("utf-8")("strict").decode(cell)
    except UnicodeDecodeError:
        return False
    return True


def _foreign_cells(path: Path) -> set[bytes]:
    """The distinct cells of the text fields of a dBase table that hold a byte beyond ASCII."""
    try:
        with path.open("rb") as stream:
            head = stream.read(32)
            count, head_size, record_size = struct.unpack("<xxxxIHH", head[:12])
            fields = stream.read(head_size - 32)
    except (OSError, struct.error, ValueError):
        return set()
    if record_size < 2 or not count or path.stat().st_size < head_size + record_size:
        return set()
    table = np.memmap(path, np.uint8, "r", head_size)
    rows = min(count, len(table) // record_size)
    table = table[: rows * record_size].reshape(rows, record_size)
    found: set[bytes] = set()
    for start, end in _text_fields(fields):
        for top in range(0, rows, _BLOCK_RECORDS):
            block = table[top : top + _BLOCK_RECORDS, start:end]
            foreign = np.ascontiguousarray(block[(block >= 0x80).any(axis=1)])
            found.update(cell.rstrip(b" ") for cell in set(foreign.view(f"S{end - start}").ravel().tolist()))
    return found


def _text_fields(fields: bytes) -> list[tuple[int, int]]:
    """First and last byte of the text fields in a record; the first byte of a record is its deletion mark."""
    found, start = [], 1
    for at in range(0, len(fields) - 31, 32):
        if fields[at] == 0x0D:
            break
        kind, width = chr(fields[at + 11]), fields[at + 16]
        if kind == "C":
            width += fields[at + 17] << 8
            found.append((start, start + width))
        start += width
    return found


def _recoded(layer: QgsVectorLayer, path: Path) -> Righted | None:
    """A text table as UTF-8: the same layer over a copy of its file, None when the file is UTF-8 already."""
    text = TextFile(path)
    if text.encoding.startswith("utf-8"):
        return None
    folder = CopyFolder()
    copy = folder.path / path.name
    with copy.open("w", encoding="utf-8", newline="\n") as target:
        target.writelines(text.lines())
    for companion in (path.with_suffix(".csvt"), path.with_suffix(".prj")):
        if companion.is_file():
            copy.with_suffix(companion.suffix).write_bytes(companion.read_bytes())
    opened = QgsVectorLayer(layer.source().replace(str(path), str(copy)), layer.name(), "ogr")
    if not opened.isValid():
        raise AulaError(
            "{layer}: the file is not UTF-8 and could not be read as Windows text. Save it again as CSV UTF-8.",
            "E_ENCODING",
            layer=layer.name(),
        )
    return Righted(opened, WINDOWS if text.encoding == "cp1252" else text.encoding.upper(), folder)
