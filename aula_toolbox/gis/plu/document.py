"""A planning document read: the tables of its layers in plain values, the folder or archive it was delivered in."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsField,
    QgsGeometry,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ...core.errors import AulaError
from ...core.maps.plu.delivered import BROKEN, VOID, Cell, PluColumn, PluDelivery, PluTable
from ...core.maps.plu.names import PluName, table_name
from ...core.maps.plu.standard import codes_of
from ...core.textfile import TextFile
from ..crs import is_lambert93, told
from ..products import archives
from ..products.delivered import opened
from ..vector.geometry import area_of
from ..vector.repair import valid
from ..vector.shapes import moved
from ..vector.sources import Source, plain

#: tables in these files, by what is tried first
FORMATS = (".gpkg", ".shp", ".tab", ".mif", ".gml", ".geojson", ".json", ".csv", ".dbf")
_METADATA, _MOST_BYTES, _MOST_FILES = ".xml", 5_000_000, 5_000
_KINDS = {
    QMetaType.Type.QString: "texte",
    QMetaType.Type.Int: "entier",
    QMetaType.Type.UInt: "entier",
    QMetaType.Type.LongLong: "entier",
    QMetaType.Type.ULongLong: "entier",
    QMetaType.Type.Double: "reel",
    QMetaType.Type.QDate: "date",
    QMetaType.Type.QDateTime: "date",
}


@dataclass
class ReadPlu:
    """A table and the shapes of its rows: repaired, in metres (null where there is none)."""

    table: PluTable
    shapes: list[QgsGeometry] = field(default_factory=list)
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)

    @property
    def area_m2(self) -> list[float]:
        """Area of each row."""
        return [area_of(shape) for shape in self.shapes]


def read_table(source: Source, name: PluName) -> ReadPlu:
    """One layer as a table of the standard; geometries are judged as they are, then repaired for measures."""
    known = source.features.fields()
    fields = [known.at(place) for place in range(known.count())]
    names = [one.name().upper() for one in fields]
    cells: dict[str, list[Cell]] = {one: [] for one in names}
    ids: list[int] = []
    parts: list[int] = []
    states: list[str] = []
    doubles: list[int] = []
    shapes: list[QgsGeometry] = []
    seen: dict[bytes, int] = {}
    to_metres = QgsCoordinateTransform(source.crs, source.metric_crs, source.context.transformContext())
    has_geometry = source.geometry != "none"
    for row, feature in enumerate(source.iterate()):
        ids.append(int(feature.id()))
        for one, value in zip(names, feature.attributes()):
            cells[one].append(plain(value))
        if not has_geometry:
            continue
        own = feature.geometry()
        fixed, was_broken = valid(own)
        states.append(VOID if own.isNull() or own.isEmpty() else BROKEN if was_broken else "")
        parts.append(own.constGet().partCount() if not own.isNull() and own.isMultipart() else 1)
        shapes.append(moved(fixed, to_metres) or QgsGeometry())
        key = b"" if own.isNull() else bytes(own.asWkb())
        if key and key in seen:
            doubles.append(row)
        seen.setdefault(key, row)
    columns = [column_of(one) for one in fields]
    table = PluTable(
        name.table,
        source.name,
        columns,
        cells,
        ids,
        source.geometry,
        parts,
        states,
        told(source.crs),
        not has_geometry or is_legal(source),
        source.encoding,
        doubles,
        name,
    )
    return ReadPlu(table, shapes, source.metric_crs)


def name_of(layer: QgsVectorLayer) -> PluName | None:
    """Which table a layer is, by its name in the project, in its database or in its folder; None for another."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    file = PurePosixPath(str(parts.get("path") or "")).stem
    return next(
        (found for found in map(table_name, (layer.name(), str(parts.get("layerName") or ""), file)) if found), None
    )


def column_of(one: QgsField) -> PluColumn:
    """A field as the controls see it; a length is known for texts that declare one."""
    kind = _KINDS.get(QMetaType.Type(one.type()), "autre")
    return PluColumn(one.name(), kind, max(one.length(), 0) if kind == "texte" else 0)


def is_legal(source: Source) -> bool:
    """Whether the coordinates are in one of the legal projections of France."""
    return is_lambert93(source.crs) or source.crs.authid() in codes_of("projection", "2025")


@dataclass
class OpenedDelivery:
    """A delivery: its names, the places of its tables, and the text of its metadata."""

    delivery: PluDelivery
    places: Mapping[str, PluName]
    metadata: str


def look(path: Path) -> OpenedDelivery:
    """The files of a delivery in a folder or an archive (zip, tar); the tables of the standard among them.

    Raises AulaError E_FOLDER for nothing of the kind, and those of archives.
    """
    if path.is_dir():
        root = _root_of(path)
        files, folders = _walked(root)
        where, name = f"{root.as_posix()}/", root.name
        metadata = "".join(_text(root / one) for one in files if "/" not in one and one.lower().endswith(_METADATA))
    elif path.is_file() and archives.kind_of(path) in (archives.ZIP, archives.TAR):
        kind = archives.kind_of(path)
        files, folders, inside = _unrooted(archives.sizes(path, kind))
        where, name = f"{path.as_posix()}/{inside}", (inside.rstrip("/").rpartition("/")[2] or path.name.split(".")[0])
        metadata = _metadata_in(path, inside, files)
    else:
        raise AulaError(
            "{path}: neither a folder nor an archive (zip, tar) that can be looked into.", "E_FOLDER", path=str(path)
        )
    places = dict(_tables(files, where))
    return OpenedDelivery(PluDelivery(name, files, frozenset(folders)), places, metadata)


def _walked(root: Path) -> tuple[dict[str, int], set[str]]:
    """Files with their bytes, and folders, below a folder. Raises E_FOLDER for far more than a delivery holds."""
    files: dict[str, int] = {}
    folders: set[str] = set()
    for place, inside, names in os.walk(root):
        inside.sort()
        folders.update((Path(place) / name).relative_to(root).as_posix() for name in inside)
        for name in sorted(names):
            one = Path(place) / name
            files[one.relative_to(root).as_posix()] = one.stat().st_size if one.is_file() else 0
        if len(files) > _MOST_FILES:
            raise AulaError(
                "{path}: more than {count} files: choose the folder of one document.",
                "E_FOLDER",
                path=str(root),
                count=_MOST_FILES,
            )
    return files, folders


def _root_of(path: Path) -> Path:
    """The folder of the document: the one given, or the only folder that it holds."""
    inside = [one for one in path.iterdir() if not one.name.startswith(".")]
    is_wrapped = len(inside) == 1 and inside[0].is_dir() and inside[0].name.lower() != "donnees_geographiques"
    return inside[0] if is_wrapped else path


def _unrooted(sizes: Mapping[str, int]) -> tuple[dict[str, int], set[str], str]:
    """Files and folders of an archive below the folder of the document, and that folder."""
    heads = {name.partition("/")[0] for name in sizes if "/" in name}
    flat = [name for name in sizes if "/" not in name]
    root = f"{heads.pop()}/" if len(heads) == 1 and not flat else ""
    if root.lower() == "donnees_geographiques/":
        root = ""
    files = {name[len(root) :]: size for name, size in sizes.items() if name[len(root) :]}
    folders = {str(parent) for name in files for parent in PurePosixPath(name).parents if str(parent) != "."}
    return files, folders, root


def _text(path: Path) -> str:
    return "".join(TextFile(path).lines()) if 0 < path.stat().st_size < _MOST_BYTES else ""


def _metadata_in(archive: Path, inside: str, files: Mapping[str, int]) -> str:
    """The text of the metadata at the root of a delivery in an archive; empty when it has none that can be read."""
    wanted = [one for one in files if "/" not in one and one.lower().endswith(_METADATA) and files[one] < _MOST_BYTES]
    if not wanted:
        return ""
    with archives.member(archive, f"{inside}{wanted[0]}") as stream:
        return stream.read().decode("utf-8", "replace")


def _tables(files: Mapping[str, int], where: str) -> Iterator[tuple[str, PluName]]:
    """One file a table: of a shapefile, its SHP, not its DBF."""
    taken: set[tuple[str, str]] = set()
    for ending in FORMATS:
        for path in files:
            place = PurePosixPath(path)
            name = table_name(place.stem)
            if place.suffix.lower() != ending or name is None or (str(place.parent), place.stem.lower()) in taken:
                continue
            taken.add((str(place.parent), place.stem.lower()))
            yield f"{where}{path}", name


def open_table(place: str) -> QgsVectorLayer | None:
    """The layer of a file of a delivery; None when it cannot be opened."""
    layer = opened(place, (), False) or QgsVectorLayer(place, PurePosixPath(place).stem, "ogr")
    return layer if layer.isValid() else None
