"""An index packed at once is an index: SQLite finds no fault in it, and it finds what is there."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from aula_toolbox.gis.results import packed


@pytest.fixture(autouse=True)
def several_blocks(monkeypatch):
    monkeypatch.setattr(packed, "BLOCK", 1000)


def layer_of(path, boxes):
    """Rectangles, written without index rows by SQLite itself into a layer that GDAL made."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    dataset.CreateLayer("sites", reference, ogr.wkbPolygon)
    del dataset
    with closing(sqlite3.connect(path)) as database:
        for (trigger,) in database.execute(
            "SELECT name FROM sqlite_master WHERE tbl_name = 'sites' AND type = 'trigger'"
        ):
            database.execute(f'DROP TRIGGER "{trigger}"')
        blobs = ((b"GP\0\x03" + (2154).to_bytes(4, "little") + np.asarray(box, "<f8").tobytes(),) for box in boxes)
        database.executemany("INSERT INTO sites (geom) VALUES (?)", blobs)
        assert packed.index(database, "sites")
        database.commit()


def drawn(count):
    draw = np.random.default_rng(7)
    west, south = draw.uniform(-2e5, 2e5, count), draw.uniform(6e6, 7e6, count)
    return np.column_stack([west, west + draw.uniform(0, 90, count), south, south + draw.uniform(0, 90, count)])


@pytest.mark.parametrize("count", [1, 51, 52, 2601, 2602, 20_000])
def test_a_packed_index_has_no_fault_and_finds_what_is_there(tmp_path, count):
    boxes = drawn(count)
    layer_of(tmp_path / "a.gpkg", boxes)
    with closing(sqlite3.connect(tmp_path / "a.gpkg")) as database:
        assert database.execute("SELECT rtreecheck('rtree_sites_geom')").fetchone() == ("ok",)
        assert database.execute("SELECT COUNT(*) FROM rtree_sites_geom").fetchone() == (count,)
        for west, east, south, north in ((-1e5, 0, 6.2e6, 6.5e6), (3e5, 4e5, 6e6, 7e6), tuple(boxes[0])):
            window = "maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?"
            asked = database.execute(f"SELECT id FROM rtree_sites_geom WHERE {window}", (west, east, south, north))
            hit = (boxes[:, 1] >= west) & (boxes[:, 0] <= east) & (boxes[:, 3] >= south) & (boxes[:, 2] <= north)
            found, wanted = {number for (number,) in asked}, set((np.flatnonzero(hit) + 1).tolist())
            # single precision looks a metre further at most
            assert wanted <= found and len(found) <= len(wanted) * 1.01 + 2
        extent = database.execute("SELECT min_x, max_x, min_y, max_y FROM gpkg_contents").fetchone()
    assert extent == (boxes[:, 0].min(), boxes[:, 1].max(), boxes[:, 2].min(), boxes[:, 3].max())


def test_a_packed_index_can_be_edited(tmp_path):
    layer_of(tmp_path / "a.gpkg", drawn(3000))
    with closing(sqlite3.connect(tmp_path / "a.gpkg")) as database:
        database.execute("DELETE FROM rtree_sites_geom WHERE id % 3 != 0")
        database.executemany(
            "INSERT INTO rtree_sites_geom VALUES (?, ?, ?, ?, ?)", [(n, n, n, 0, 0) for n in range(4000, 4500)]
        )
        assert database.execute("SELECT rtreecheck('rtree_sites_geom')").fetchone() == ("ok",)
        assert database.execute("SELECT COUNT(*) FROM rtree_sites_geom").fetchone() == (1500,)
