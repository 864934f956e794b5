"""Tables added to a GeoPackage that is there: all of them, or the file as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.results.graft import graft
from tests.support.layers import attributes, memory_layer, saved, square


@pytest.fixture
def database(qgis_app, tmp_path):
    """A file that holds the table `base`, with one row."""
    saved(memory_layer("Polygon", [(square(0, 0, 1), 1)], "n:integer"), tmp_path / "base.gpkg")
    return tmp_path / "base.gpkg"


@pytest.fixture
def draft(qgis_app, tmp_path):
    rows = [(square(690_000 + 10 * n, 7_030_000, 5), n, f"l'été {n}") for n in range(3)]
    saved(memory_layer("Polygon", rows, "n:integer&nom:string"), tmp_path / "draft.gpkg")
    return tmp_path / "draft.gpkg"


def table(path, name):
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def test_a_table_is_added_beside_those_that_are_there(database, draft):
    with graft({draft: "friches"}, database) as made:
        made.commit()
    added = table(database, "friches")
    assert attributes(added, "n") == [0, 1, 2]
    assert attributes(added, "nom") == ["l'été 0", "l'été 1", "l'été 2"]
    assert added.extent().xMinimum() == 690_000
    assert added.crs().authid() == "EPSG:2154"
    assert attributes(table(database, "base"), "n") == [1]


def test_the_index_and_the_count_are_those_of_the_rows(database, draft):
    with graft({draft: "friches"}, database) as made:
        made.commit()
    with closing(sqlite3.connect(database)) as connection:
        (count,) = connection.execute(
            "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name='friches'"
        ).fetchone()
        (indexed,) = connection.execute("SELECT count(*) FROM rtree_friches_geom").fetchone()
    assert (count, indexed) == (3, 3)


def test_a_table_of_that_name_is_replaced(database, draft):
    with graft({draft: "base"}, database) as made:
        made.commit()
    assert attributes(table(database, "base"), "n") == [0, 1, 2]


def test_what_is_not_committed_was_never_there(database, draft):
    with graft({draft: "friches"}, database):
        pass
    with pytest.raises(ValueError, match="something else"), graft({draft: "base"}, database):
        raise ValueError("something else")
    assert not table(database, "friches").isValid()
    assert attributes(table(database, "base"), "n") == [1]


def test_a_draft_that_is_no_database_leaves_the_file_as_it_was(database, tmp_path):
    (tmp_path / "draft.gpkg").write_text("no database" * 100)
    told = pytest.raises(AulaError, match="the file is as it was")
    with told as caught, graft({tmp_path / "draft.gpkg": "friches"}, database) as made:
        made.commit()
    assert caught.value.codes == ("E_FILE",)
    assert attributes(table(database, "base"), "n") == [1]
