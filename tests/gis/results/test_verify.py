"""A file that is not whole is found out, wherever it was cut."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsVectorFileWriter
from qgis.PyQt.QtGui import QImage, QPainter, QPdfWriter

from aula_toolbox.core.documents.archive import archive
from aula_toolbox.core.documents.blocks import Paragraph, WrittenDocument
from aula_toolbox.core.documents.docx import docx
from aula_toolbox.core.documents.odt import odt
from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.raster.rasters import Grid, write_raster
from aula_toolbox.gis.results.gpkg import settle
from aula_toolbox.gis.results.verify import Expected, verify
from tests.support.layers import memory_layer, square

ROWS = 200
DRIVERS = {"gpkg": "GPKG", "shp": "ESRI Shapefile", "fgb": "FlatGeobuf", "geojson": "GeoJSON", "csv": "CSV"}
TEXTS = {
    "svg": '<svg xmlns="http://www.w3.org/2000/svg"><g><path d="M0 0"/></g></svg>',
    "qml": "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis><renderer-v2/></qgis>",
    "json": '{"entrees": [1, 2, "é"]}',
}
OFFICES = {"odt": odt, "docx": docx}


def layer_file(path):
    rows = [(square(number, 0, 1), f"site {number}", number / 7) for number in range(ROWS)]
    layer = memory_layer("Polygon", rows, "nom:string&x:double")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = DRIVERS[path.suffix[1:]]
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)


def picture(path):
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(path))


def pages(path, count=3):
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    for number in range(count):
        painter.drawText(100, 100 * (number + 1), f"page {number}")
        if number + 1 < count:
            writer.newPage()
    painter.end()


def raster(path):
    grid = Grid(600_000, 7_000_000, 10.0, 700, 600, QgsCoordinateReferenceSystem("EPSG:2154"))
    draw = np.random.default_rng(3)
    write_raster(path, grid, lambda at: draw.random((at[0].stop - at[0].start, 700)).astype("f4"))


def made(folder, ending):
    """A whole file of a kind, and what it holds."""
    path = folder / f"l'été.{ending}"
    if ending in DRIVERS:
        layer_file(path)
        return path, Expected(features=ROWS)
    if ending in TEXTS:
        path.write_text(TEXTS[ending], encoding="utf-8")
    elif ending in ("png", "jpg"):
        picture(path)
    elif ending == "tif":
        raster(path)
    elif ending in OFFICES:
        path.write_bytes(OFFICES[ending](WrittenDocument("Titre", "Lens", [Paragraph("Texte " * 400)])))
    else:
        pages(path)
        return path, Expected(pages=3)
    return path, Expected()


@pytest.mark.parametrize("ending", [*DRIVERS, *TEXTS, *OFFICES, "png", "jpg", "tif", "pdf"])
def test_a_file_cut_anywhere_is_found_out(qgis_app, tmp_path, ending):
    path, expected = made(tmp_path, ending)
    verify(path, expected)
    whole = path.read_bytes()
    for kept in (0, 1, len(whole) // 10, len(whole) // 2, len(whole) * 9 // 10, len(whole) - 3):
        path.write_bytes(whole[:kept])
        with pytest.raises(AulaError, match=r"was not written whole: .*Nothing was kept") as caught:
            verify(path, expected)
        assert caught.value.codes == ("E_WRITTEN",)
    path.write_bytes(whole)
    verify(path, expected)


@pytest.mark.parametrize("ending", [*DRIVERS])
def test_rows_that_are_not_there_are_missed(qgis_app, tmp_path, ending):
    path, _ = made(tmp_path, ending)
    with pytest.raises(AulaError, match="200 rows of 201 are there"):
        verify(path, Expected(features=ROWS + 1))


def test_parts_of_a_shapefile_are_looked_at(qgis_app, tmp_path):
    path, expected = made(tmp_path, "shp")
    for ending in (".dbf", ".shx"):
        part = path.with_suffix(ending)
        whole = part.read_bytes()
        part.write_bytes(whole[:-300])
        with pytest.raises(AulaError, match="its end is missing"):
            verify(path, expected)
        part.write_bytes(whole)
    verify(path, expected)


def test_pages_are_counted(qgis_app, tmp_path):
    path, _ = made(tmp_path, "pdf")
    with pytest.raises(AulaError, match="3 pages of 4"):
        verify(path, Expected(pages=4))
    verify(path, Expected())


def test_a_raster_with_a_hole_is_only_accepted_from_others(qgis_app, tmp_path):
    path = tmp_path / "holes.tif"
    options = ["TILED=YES", "SPARSE_OK=TRUE"]
    gdal.GetDriverByName("GTiff").Create(str(path), 600, 600, 1, gdal.GDT_Byte, options)
    verify(path, Expected(is_ours=False))
    with pytest.raises(AulaError, match="tiles are missing"):
        verify(path, Expected())


def test_a_geopackage_left_in_an_editing_session_is_not_finished(qgis_app, tmp_path):
    path, expected = made(tmp_path, "gpkg")
    Path(f"{path}-wal").write_bytes(b"x")
    with pytest.raises(AulaError, match="still being written"):
        verify(path, expected)


def test_a_geopackage_is_settled_for_network_drives(qgis_app, tmp_path):
    import sqlite3

    path, expected = made(tmp_path, "gpkg")
    editing = sqlite3.connect(path)
    assert editing.execute("PRAGMA journal_mode=WAL").fetchone() == ("wal",)
    editing.close()
    assert path.read_bytes()[18:20] == b"\x02\x02"
    settle(path)
    assert path.read_bytes()[18:20] == b"\x01\x01"
    verify(path, expected)
    with pytest.raises(OSError):
        settle(tmp_path)


def test_another_text_is_no_drawing(qgis_app, tmp_path):
    path = tmp_path / "a.svg"
    path.write_text("<html/>")
    with pytest.raises(AulaError, match="it is no drawing"):
        verify(path, Expected())
    latin = tmp_path / "a.html"
    latin.write_bytes("é".encode("latin-1"))
    with pytest.raises(AulaError, match="cannot be read again"):
        verify(latin, Expected())


def test_a_damaged_part_of_a_document_or_none_at_all(qgis_app, tmp_path):
    path = tmp_path / "a.odt"
    for parts, reason in (
        ({"mimetype": "x"}, "it has no text"),
        ({"content.xml": "<a><b></a>"}, "cannot be read again"),
    ):
        path.write_bytes(archive(parts))
        with pytest.raises(AulaError, match=reason):
            verify(path, Expected())
    whole = archive({"content.xml": "<a>" + "x" * 50 + "</a>"}, "content.xml")
    path.write_bytes(whole.replace(b"xxxxx", b"xxyxx", 1))
    with pytest.raises(AulaError, match="damaged"):
        verify(path, Expected())
