"""Layers streamed by GDAL: what QGIS reads of them, or nothing."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest
from qgis.core import QgsRectangle

from aula_toolbox.gis.vector.arrow import streamed
from tests.support.layers import memory_layer, saved, square

ROWS = [(square(0, 0, 10), "Béthune", 1, 2.5), (square(50, 0, 10), None, None, None)]


@pytest.fixture
def path(qgis_app, tmp_path):
    saved(memory_layer("Polygon", ROWS, "nom:string&n:integer&v:double"), tmp_path / "a.gpkg")
    return str(tmp_path / "a.gpkg")


def test_texts_numbers_and_shapes_of_a_file(path):
    fids, columns, shapes = streamed(path, "a", ["nom", "n", "v"], True)
    assert fids.tolist() == [1, 2] and columns["nom"].tolist() == ["Béthune", None]
    np.testing.assert_array_equal(columns["n"], [1, np.nan])
    np.testing.assert_array_equal(columns["v"], [2.5, np.nan])
    assert [bytes(one)[:1] for one in shapes] == [b"\x01"] * 2
    assert streamed(path, "", ["nom"], False)[2] == []
    assert streamed(path, "", ["nom"], True, box=QgsRectangle(40, -5, 70, 20))[0].tolist() == [2]


def test_what_it_cannot_stream_is_left_to_the_iterator(path, tmp_path, qgis_app):
    assert streamed(path, "b", [], False) is None
    assert streamed(path, "a", ["absent"], False) is None
    saved(memory_layer("Point", [("POINT(0 0)", True)], "b:boolean"), tmp_path / "b.gpkg")
    assert streamed(str(tmp_path / "b.gpkg"), "b", ["b"], False) is None
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as packed:
        packed.write(path, "a.gpkg")
    assert streamed(str(tmp_path / "z.zip"), "", [], False) is None
