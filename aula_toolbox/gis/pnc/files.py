"""Files downloaded from a catalogue: checked on their first bytes, unpacked with care, turned into GeoPackage."""

from __future__ import annotations

import gzip
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ...core.decimals import column_sign
from ...core.errors import AulaError
from ...core.messages import Notes
from ...core.net.errors import CatalogueError
from ...core.net.limits import limit
from ...core.net.safety import Member, check_archive
from ...core.packed import DAMAGED
from ...core.pnc import csvtable
from ...core.pnc.catalogue import Resource
from ...core.pnc.signatures import first_bytes
from ...core.text import EITHER, NO_VALUE, fold, is_number, number
from ..net.http import Client, Download
from ..vector.memory import fill
from .library import download_cap

GZIP = b"\x1f\x8b"
_CODES = ("insee", "code", "siren", "siret", "id", "cp", "postal", "parcel")


def download(
    client: Client,
    resource: Resource,
    path: Path,
    progress: Callable[[int, int | None], None] = lambda done, of: None,
) -> Download:
    """Stream the file of a resource to `path`, then unpack it when it is an archive."""
    done = client.download(resource.href, path, download_cap(), first_bytes(resource.kind), progress)
    if resource.kind == "gpkg" and zipfile.is_zipfile(path):
        unpack(path, ".gpkg", resource.name)
    elif resource.kind == "csv" and _starts_with(path, GZIP):
        inflate(path)
    return done


def _starts_with(path: Path, head: bytes) -> bool:
    with path.open("rb") as stream:
        return stream.read(len(head)) == head


def inflate(packed: Path) -> None:
    """Replace a gzip file by what it holds, no larger than an archive may be.

    Raises CatalogueError for a broken or oversized one.
    """
    part = packed.with_name(packed.name + ".part")
    most = min(limit("zip_octets"), limit("zip_ratio") * packed.stat().st_size)
    written = 0
    try:
        with gzip.open(packed, "rb") as source, part.open("wb") as target:
            while block := source.read(1024 * 1024):
                written += len(block)
                if written > most:
                    raise CatalogueError("Archive refused: {reason}.", "trop_volumineux", reason=f"> {most:.0f}")
                target.write(block)
        part.replace(packed)
    except (OSError, EOFError, zlib.error) as error:
        raise CatalogueError("Archive refused: {reason}.", "reponse_invalide", reason=str(error)[:200]) from None
    finally:
        part.unlink(missing_ok=True)


def unpack(archive: Path, suffix: str, name: str = "") -> None:
    """Replace an archive by its one member of that suffix; one bad name refuses the whole archive.

    Of several members the one called `name` is taken, as the layer wanted is.
    """
    part = archive.with_name(archive.name + ".part")
    try:
        with zipfile.ZipFile(archive) as opened:
            check_members(opened, archive)
            wanted = [info for info in opened.infolist() if info.filename.lower().endswith(suffix)]
            chosen = wanted if len(wanted) == 1 else [info for info in wanted if Path(info.filename).stem == name]
            if len(chosen) != 1:
                raise CatalogueError(
                    "The archive holds {count} {suffix} files; one was expected.",
                    "reponse_invalide",
                    count=len(wanted),
                    suffix=suffix,
                )
            extract(opened, chosen[0], part)
        part.replace(archive)
    except (*DAMAGED, RuntimeError) as error:
        raise CatalogueError("Archive refused: {reason}.", "reponse_invalide", reason=str(error)[:200]) from None
    finally:
        part.unlink(missing_ok=True)


def check_members(opened: zipfile.ZipFile, archive: Path) -> None:
    """Refuse an archive on what it says of its members."""
    check_archive(
        (
            Member(i.filename, i.file_size, i.compress_size, i.external_attr >> 16, bool(i.flag_bits & 1))
            for i in opened.infolist()
        ),
        archive.stat().st_size,
    )


def extract(opened: zipfile.ZipFile, member: zipfile.ZipInfo, path: Path) -> None:
    """Copy one member under our own name. Raises CatalogueError when more bytes come than the archive announces."""
    left = member.file_size
    with opened.open(member) as source, path.open("wb") as target:
        while block := source.read(1024 * 1024):
            left -= len(block)
            if left < 0:
                raise CatalogueError("Archive refused: {reason}.", "reponse_invalide", reason=member.filename[:80])
            target.write(block)


def table_layer(path: Path, title: str, notes: Notes | None = None) -> QgsVectorLayer:
    """The memory layer of a downloaded CSV: typed columns, points or geometries where the table has them.

    notes: what had to be decided to read it.

    Raises CatalogueError `reponse_invalide` for what is no table.
    """
    table = csvtable.read_csv(path, notes)
    # a column of geometries becomes the geometry; coordinates stay as columns too
    kept = [place for place in range(len(table.header)) if place not in (table.wkt, table.geojson)]
    columns = [[row[place] for row in table.rows] for place in kept]
    kinds = [_kind(table.header[place], column, table.separator) for place, column in zip(kept, columns)]
    signs = [column_sign(column, table.separator) for column in columns]
    shape = "NoGeometry" if table.epsg is None else "Geometry" if table.wkt >= 0 else "Point"
    drawn = [_geometry(row, table) for row in table.rows] if max(table.wkt, table.geojson) >= 0 else []
    if drawn:
        first = next((one for one in drawn if not one.isNull()), QgsGeometry())
        shape = QgsWkbTypes.displayString(first.wkbType()) if not first.isNull() else "NoGeometry"
    layer = QgsVectorLayer(shape if table.epsg is None else f"{shape}?crs=EPSG:{table.epsg}", title, "memory")
    fields = QgsFields()
    for place, kind in zip(kept, kinds):
        fields.append(QgsField(table.header[place], kind))
    layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    points = list(table.positions()) if max(table.x, table.pair) >= 0 else []
    made = []
    for rank, row in enumerate(table.rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([_value(row[place], *read) for place, *read in zip(kept, kinds, signs)])
        if drawn and not drawn[rank].isNull():
            feature.setGeometry(drawn[rank])
        elif points and points[rank] is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*points[rank])))
        made.append(feature)
    if len({one.geometry().type() for one in made if one.hasGeometry()}) > 1:
        return _of_several_kinds(made, layer, title)
    try:
        return fill(layer, made)
    except AulaError as fault:
        raise CatalogueError("Unexpected answer: {reason}.", "reponse_invalide", reason="CSV") from fault


def _geometry(row: tuple[str, ...], table: csvtable.CsvTable) -> QgsGeometry:
    """The geometry written in a row, null where there is none or it cannot be read."""
    if table.wkt >= 0:
        return QgsGeometry.fromWkt(row[table.wkt])
    text = row[table.geojson].strip()
    try:
        found = ogr.CreateGeometryFromJson(text) if text else None
    except RuntimeError:
        found = None
    made = QgsGeometry()
    if found is not None:
        made.fromWkb(bytes(found.ExportToIsoWkb()))
    return made


def _of_several_kinds(made: list[QgsFeature], plain: QgsVectorLayer, title: str) -> QgsVectorLayer:
    """Points, lines and polygons of one table: a layer of memory has one kind, a GeoPackage may hold them all."""
    from .layers import file_uri, make_layer

    folder = Path(tempfile.mkdtemp(prefix="aula-"))
    path = folder / "table.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "table"
    context = QgsCoordinateTransformContext()
    writer = QgsVectorFileWriter.create(str(path), plain.fields(), Qgis.WkbType.Unknown, plain.crs(), context, options)
    is_done = writer.addFeatures(made)
    del writer
    layer: Any = make_layer("gpkg", file_uri(path, "table"), title)
    if not is_done or layer.featureCount() != len(made):
        raise CatalogueError("Unexpected answer: {reason}.", "reponse_invalide", reason="CSV")
    # the folder goes after the layer, which holds its file open
    layer.destroyed.connect(lambda: shutil.rmtree(folder, True))
    return layer


def _kind(name: str, column: list[str], separator: str) -> QMetaType.Type:
    """The type of a column: codes stay texts, whatever their digits; so does what may be two numbers each."""
    filled = [text.strip() for text in column if text.strip()]
    is_code = any(word in fold(name) for word in _CODES) or any(
        len(t) > 1 and t[0] == "0" and t[1].isdigit() for t in filled
    )
    filled = [text for text in filled if text.lower() not in NO_VALUE]
    is_unsure = column_sign(filled, separator) == EITHER
    if is_code or not filled or is_unsure or not all(map(is_number, filled)):
        return QMetaType.Type.QString
    return QMetaType.Type.LongLong if all(t.lstrip("+-").isdigit() for t in filled) else QMetaType.Type.Double


def _value(text: str, kind: QMetaType.Type, sign: str) -> str | int | float | None:
    if kind == QMetaType.Type.QString:
        return text or None
    value = number(text, sign)
    return None if value is None else int(value) if kind == QMetaType.Type.LongLong else value
