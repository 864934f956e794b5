"""What a file holds, looked at without being read; the corpus of real names is in `tests/intake`."""

from __future__ import annotations

import gzip
import zipfile

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from aula_toolbox.core.products.holding import NONE, POLYGON, RASTER, UNREADABLE
from aula_toolbox.gis.products.holdings import FIRST_ROWS, holdings, of_file, paths
from aula_toolbox.gis.raster.rasters import Grid, write_raster
from tests.support.layers import memory_layer, saved, square


def test_a_layer_is_told_by_its_definition_and_its_first_rows(qgis_app, tmp_path):
    rows = [(square(690_000, 7_030_000, 10), str(n)) for n in range(FIRST_ROWS + 5)]
    saved(memory_layer("Polygon", rows, "code_insee:string"), tmp_path / "communes.gpkg")
    (one,) = of_file(tmp_path / "communes.gpkg")
    assert (one.layer, one.geometry, one.crs, one.count) == ("communes", POLYGON, "EPSG:2154", FIRST_ROWS + 5)
    assert one.fields == ("code_insee",)
    assert one.first["code_insee"] == tuple(str(n) for n in range(FIRST_ROWS))
    assert one.extent == (690_000, 7_030_000, 690_010, 7_030_010)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_table_is_told_by_its_header_whatever_its_encoding(tmp_path, encoding):
    (tmp_path / "a.csv").write_bytes("code;libellé\n62041;Arras\n".encode(encoding))
    (one,) = of_file(tmp_path / "a.csv")
    assert (one.geometry, one.fields) == (NONE, ("code", "libellé"))
    assert one.first["libellé"] == ("Arras",)


def test_a_packed_table_is_looked_into(tmp_path):
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(b"code;nom\n1;x\n"))
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("dans/b.csv", "code;nom\n1;x\n")
    assert of_file(tmp_path / "a.csv.gz")[0].fields == ("code", "nom")
    (inside,) = of_file(tmp_path / "b.zip")
    assert (inside.fields, inside.path) == (("code", "nom"), "b.zip/dans/b.csv")


def test_a_raster_has_its_rectangle(qgis_app, tmp_path):
    grid = Grid.around(
        QgsRectangle(690_000, 7_030_000, 690_020, 7_030_030), 10, QgsCoordinateReferenceSystem("EPSG:2154")
    )
    write_raster(tmp_path / "a.tif", grid, lambda window: np.ones(grid.shape, np.float32)[window])
    (one,) = of_file(tmp_path / "a.tif")
    assert (one.geometry, one.crs) == (RASTER, "EPSG:2154")
    assert one.extent == (690_000, 7_030_000, 690_020, 7_030_030)


@pytest.mark.parametrize("body", [b"", b"no layer at all", b"PK\x03\x04 cut"])
def test_what_cannot_be_read_is_a_holding_with_its_reason(tmp_path, body):
    (tmp_path / "a.gpkg").write_bytes(body)
    (one,) = of_file(tmp_path / "a.gpkg")
    assert one.state == UNREADABLE
    assert "a.gpkg" in str(one.fault)
    (absent,) = of_file(tmp_path / "absent.gpkg")
    assert absent.state == UNREADABLE


def test_links_that_lead_outside_and_hidden_folders_are_not_followed(tmp_path):
    folder = tmp_path / "data"
    for name in (".git", "b.gdb", "inner"):
        (folder / name).mkdir(parents=True)
    for name in ("a.csv", ".git/c.csv", "inner/d.csv", "b.gdb/e.gdbtable"):
        (folder / name).write_text("x;y\n1;2\n")
    (tmp_path / "secret.csv").write_text("x;y\n")
    (folder / "link.csv").symlink_to(tmp_path / "secret.csv")
    assert paths(folder) == ["a.csv", "b.gdb", "inner/d.csv"]
    assert {one.path for one in holdings(folder) if one.fields} == {"a.csv", "inner/d.csv"}
