"""Downloaded files by what they are, whatever they are called: first bytes, members of an archive, one driver each."""

from __future__ import annotations

import re
import shutil
import tempfile
import zipfile
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from ...core.messages import Notes
from ...core.net.errors import CatalogueError
from ...core.net.limits import limit
from ...core.text import fold
from .. import crs
from ..vector.encoding import of_shapefile
from . import files
from .layers import file_uri, make_layer

# form -> the one driver that may open it
DRIVERS = {
    "gpkg": "GPKG",
    "shp": "ESRI Shapefile",
    "fgb": "FlatGeobuf",
    "gml": "GML",
    "kml": "KML",
    "geojson": "GeoJSON",
    "xlsx": "XLSX",
    "ods": "ODS",
    "parquet": "Parquet",
    "dxf": "DXF",
}
# members of an archive, the best first
_WANTED = (".gpkg", ".shp", ".fgb", ".geojson", ".json", ".gml", ".kml", ".parquet", ".dxf", ".csv", ".xlsx", ".ods")
_OFFICE = (".xlsx", ".ods")
_BESIDE = (".shx", ".dbf", ".prj", ".cpg")
_SHAPE = b"\x00\x00\x27\x0a"
_TILES = {b"PMTiles": "PMTiles"}
_MBTILES = b"MPBX"
_BINARY_DXF = b"AutoCAD Binary DXF"
# the first group of a drawing, behind comments: code 0, SECTION
_DXF = re.compile(rb"(\s*999\s*\n[^\n]*\n)*\s*0\s*\n\s*SECTION\s*\n")


def form_of(path: Path) -> str:
    """What a file is by its first bytes; `csv` for a text of no other form. Raises CatalogueError for tiles."""
    with path.open("rb") as stream:
        head = stream.read(int(limit("debut_octets")))
    start = head.lstrip(b"\xef\xbb\xbf \r\n\t")
    for mark, form in ((b"fgb", "fgb"), (b"PAR1", "parquet"), (_SHAPE, "shp"), (b"{", "geojson"), (b"[", "geojson")):
        if start.startswith(mark):
            return form
    tiles = next((name for mark, name in _TILES.items() if start.startswith(mark)), "")
    if tiles or head[68:72] == _MBTILES:
        raise CatalogueError(
            "{form} holds tiles to look at, no table: it cannot be loaded from a catalogue.",
            "reponse_invalide",
            form=tiles or "MBTiles",
        )
    if start.startswith(b"SQLite format 3"):
        return "gpkg"
    if start.startswith(b"<"):
        return "kml" if b"<kml" in head.lower() else "gml"
    if head.startswith(_BINARY_DXF):
        raise CatalogueError("A binary DXF cannot be read: ask for one written as text.", "reponse_invalide")
    if _DXF.match(head):
        return "dxf"
    if b"\x00" in head:
        raise CatalogueError("Unexpected answer: a file of a form that is not known here.", "reponse_invalide")
    return "csv"


def opened(path: Path, name: str, title: str, notes: Notes) -> QgsVectorLayer:
    """The layer of a downloaded file of any form, read from a GeoPackage made of it, which lives as long as the layer.

    name: of the layer wanted, or a mere label. Raises CatalogueError for what cannot be read, with why.
    """
    folder = Path(tempfile.mkdtemp(prefix="aula-"))
    try:
        layer = _opened(path, folder, name, title, notes)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    # the folder goes after the layer, which holds its file open
    layer.destroyed.connect(lambda: shutil.rmtree(folder, True))
    return layer


def _opened(path: Path, folder: Path, name: str, title: str, notes: Notes) -> QgsVectorLayer:
    """The layer of a file, in a folder of its own."""
    inside = _settled(path, folder, name)
    form = inside.suffix[1:]
    if form == "csv":
        layer = files.table_layer(inside, title, notes)
    else:
        made = folder / "table.gpkg"
        _converted(inside, form, name, made)
        layer = make_layer("gpkg", file_uri(made, "table"), title)
        if form == "dxf":
            _placed(layer, notes)
    return layer


def _placed(layer: QgsVectorLayer, notes: Notes) -> None:
    """A drawing does not say its system of coordinates: the likeliest where its coordinates lie is taken, and told."""
    found = crs.likely(layer.extent())
    if found:
        layer.setCrs(QgsCoordinateReferenceSystem(found[0]))
        notes.warn("A DXF does not say its coordinate reference system: {crs} by its coordinates.", crs=found[0])
    else:
        notes.warn("A DXF does not say its coordinate reference system, and its coordinates are of none of ours.")


def _settled(path: Path, folder: Path, name: str) -> Path:
    """The file to open under a name of ours, out of its archives."""
    with path.open("rb") as stream:
        start = stream.read(4)
    if start[:2] == files.GZIP:
        files.inflate(path)
        return _settled(path, folder, name)
    if start != b"PK\x03\x04":
        form = form_of(path)
        target = folder / f"couche.{form}"
        path.replace(target)
        if form == "shp":
            raise CatalogueError(
                "A shapefile without its table and its projection cannot be read: it must come in an archive.",
                "reponse_invalide",
            )
        return target
    with zipfile.ZipFile(path) as archive:
        members = {info.filename: info for info in archive.infolist()}
        office = "xlsx" if "xl/workbook.xml" in members else "ods" if "content.xml" in members else ""
    if office:
        return path.replace(folder / f"couche.{office}")
    return _taken(path, folder, name)


def _taken(path: Path, folder: Path, name: str) -> Path:
    """The member wanted of an archive, with those that belong to it."""
    with zipfile.ZipFile(path) as archive:
        files.check_members(archive, path)
        names = [info.filename for info in archive.infolist()]
        suffix = next((s for s in _WANTED if any(item.lower().endswith(s) for item in names)), "")
        found = [item for item in names if suffix and item.lower().endswith(suffix)]
        chosen = found if len(found) == 1 else [item for item in found if fold(Path(item).stem) == fold(name)]
        if len(chosen) != 1:
            raise CatalogueError(
                "The archive holds {count} tables; the record does not say which: {names}.",
                "introuvable",
                count=len(found),
                names=", ".join(Path(item).name for item in found[:8]) or "-",
            )
        stem = chosen[0][: -len(suffix)]
        for item in names:
            own = item[len(stem) :].lower()
            if item.startswith(stem) and (own == suffix or (suffix == ".shp" and own in _BESIDE)):
                files.extract(archive, archive.getinfo(item), folder / f"membre{own}")
    main = folder / f"membre{suffix}"
    if suffix == ".shp":
        return main
    return main.replace(folder / f"couche.{suffix[1:] if suffix in _OFFICE else form_of(main)}")


def _converted(path: Path, form: str, name: str, target: Path) -> None:
    """Write the layer wanted of a file into a GeoPackage, through the one driver of its form."""
    driver = DRIVERS[form]
    if gdal.GetDriverByName(driver) is None:
        raise CatalogueError(
            "{form} cannot be read by this QGIS: its GDAL lacks that driver.", "reponse_invalide", form=driver
        )
    # a schema named in a GML would be fetched from wherever it says
    options = {"gml": ["DOWNLOAD_SCHEMA=NO"], "geojson": ["ARRAY_AS_STRING=YES"]}.get(form, [])
    if form == "shp":
        encoding = of_shapefile(path, "")
        options += [f"ENCODING={encoding}"] if encoding else []
    try:
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=[driver], open_options=options)
        wanted = _layer(source, name) if source is not None else ""
        more = ["-nlt", "PROMOTE_TO_MULTI"] if form == "shp" else []
        done = wanted and gdal.VectorTranslate(
            str(target), source, format="GPKG", layers=[wanted], layerName="table", options=more
        )
        is_done = bool(done)
        del done
    except RuntimeError:
        # what GDAL says holds a path of this machine; whether it raises depends on who used it before
        is_done = False
    if not is_done:
        raise CatalogueError("Unexpected answer: this is not a {kind} file.", "reponse_invalide", kind=driver)


def _layer(source: gdal.Dataset, name: str) -> str:
    """The layer wanted: by its name, else the only one; a label that names none is no name."""
    names = [source.GetLayer(index).GetName() for index in range(source.GetLayerCount())]
    if name in names or len(names) == 1:
        return name if name in names else names[0]
    alike = [item for item in names if fold(item) == fold(name)]
    if len(alike) == 1:
        return alike[0]
    raise CatalogueError(
        "The file holds {count} tables; the record does not say which: {names}.",
        "introuvable",
        count=len(names),
        names=", ".join(names[:8]),
    )


def table_of(path: Path, name: str) -> str:
    """The table wanted of a GeoPackage; empty when it holds none, which the provider then tells."""
    try:
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=["GPKG"])
    except RuntimeError:
        return name
    return _layer(source, name) if source is not None and source.GetLayerCount() else name
