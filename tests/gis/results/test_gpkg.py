"""GeoPackages named, quoted, and left without an editing session."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import gdal

from aula_toolbox.gis.results.gpkg import Asking, in_database, literal, quoted, settle, sql, table_of, tell_extent
from tests.support.layers import memory_layer, saved, square


@pytest.mark.parametrize("path", ["/data/a.gpkg", "/data/l'été/a b.gpkg"])
@pytest.mark.parametrize("table", ["friches", "mes friches"])
def test_a_destination_is_read_as_it_was_written(path, table):
    written = in_database(Path(path), table, " (geom)")
    assert table_of(written) == (Path(path), table, " (geom)")


@pytest.mark.parametrize("text", ["/data/a.gpkg", "memory:", "", "postgres://dbname='x' table=\"t\""])
def test_any_other_destination_is_none(text):
    assert table_of(text) is None


def test_names_and_texts_are_quoted_whatever_is_in_them():
    assert quoted('a"b') == '"a""b"'
    assert literal("l'été") == "'l''été'"
    assert sql("SELECT {what} FROM {table}", what=quoted("a"), table=quoted("t")) == 'SELECT "a" FROM "t"'


def test_a_settled_file_has_no_journal_beside_it(tmp_path):
    path = tmp_path / "a.gpkg"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL").fetchone()
        connection.execute("CREATE TABLE t (n)")
    settle(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert [one.name for one in tmp_path.iterdir()] == ["a.gpkg"]


def test_what_is_no_database_cannot_be_settled(tmp_path):
    (tmp_path / "a.gpkg").write_text("nothing of the kind, and longer than a header " * 10)
    with pytest.raises(OSError, match=r"a\.gpkg"):
        settle(tmp_path / "a.gpkg")


def test_the_extent_of_a_layer_is_told_to_the_last_digit(qgis_app, tmp_path):
    corner = 690_000.123456789
    layer = saved(memory_layer("Polygon", [(square(corner, 7_030_000, 10), 1)], "n:integer"), tmp_path / "a.gpkg")
    del layer
    dataset = gdal.OpenEx(str(tmp_path / "a.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    ask = Asking(dataset)
    ask("UPDATE gpkg_contents SET min_x = 0, max_y = 0")
    tell_extent(ask, "a", "geom")
    ((west, north),) = ask.rows("SELECT min_x, max_y FROM gpkg_contents")
    assert (west, north) == (corner, 7_030_010)
    assert ask.rows("SELECT n FROM a") == [[1]]
    assert ask.rows("SELECT n FROM a WHERE n > 1") == []
    del ask, dataset
