"""Tables in a database: rows, nothing, shapes joined, and a file that cannot be made."""

from __future__ import annotations

import pytest
from osgeo import ogr

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.obs.publication import PublishedColumn, PublishedTable
from aula_toolbox.gis.obs.tablefiles import shape_faults, write_database, write_tables

SQUARES = ("MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)))", "MULTIPOLYGON(((10 0,20 0,20 10,10 10,10 0)))")
COLUMNS = (
    PublishedColumn("code", "text", "Code"),
    PublishedColumn("n", "int", "N"),
    PublishedColumn("v", "real", "V", "m2"),
)


BOTH = ("|".join(SQUARES), SQUARES[0])


def table(name="zones", outlines=BOTH):
    return PublishedTable(name, "Zones", COLUMNS, (("a", 1, 0.1), ("b", None, None)), outlines)


def test_shapes_apart_by_a_bar_are_one(tmp_path):
    write_database(tmp_path / "x.gpkg", [table(), table("plain", ())])
    source = ogr.Open(str(tmp_path / "x.gpkg"))
    zones = {one["code"]: one for one in source.GetLayerByName("zones")}
    assert zones["a"].GetGeometryRef().GetArea() == pytest.approx(200)
    assert zones["a"].GetGeometryRef().GetGeometryCount() == 1
    assert (zones["a"]["v"], zones["b"]["v"], zones["b"]["n"]) == (0.1, None, None)
    assert source.GetLayerByName("plain").GetGeomType() == ogr.wkbNone


def test_a_csv_a_table(tmp_path):
    (path,) = write_tables(tmp_path, [table()])
    assert path.read_text(encoding="utf-8").splitlines() == ["code;n;v", "a;1;0.1", "b;;"]


def test_what_cannot_be_written_is_told(tmp_path):
    with pytest.raises(AulaError, match="Nothing"):
        write_database(tmp_path / "x", [table()], "Nothing")
    with pytest.raises(AulaError, match="E_WRITE"):
        write_database(tmp_path / "nowhere" / "x.gpkg", [table()])


def test_shapes_that_are_missing_or_not_valid_are_counted(tmp_path):
    bow_tie = "MULTIPOLYGON(((0 0,10 10,10 0,0 10,0 0)))"
    right, wrong = table(), table("wrong", (bow_tie, ""))
    write_database(tmp_path / "x.gpkg", [right, wrong])
    assert shape_faults(tmp_path / "x.gpkg", [right, wrong, table("plain", ())]) == {"wrong": 2}
