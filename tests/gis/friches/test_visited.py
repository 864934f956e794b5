"""What a GeoPackage of a visit says, and when two geometries are the same."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry

from aula_toolbox.core.errors import AulaError
from aula_toolbox.gis.friches.visited import brought_back, is_visit, likened, shape, token

SQUARE = "MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)))"


def test_outlines_within_a_centimetre_are_the_same(qgis_app):
    first, near = QgsGeometry.fromWkt(SQUARE), QgsGeometry.fromWkt(SQUARE.replace("10 10", "10 10.005"))
    far = QgsGeometry.fromWkt(SQUARE.replace("10 10", "10 11"))
    assert likened(near, [token(first)]) == token(first)
    assert likened(far, [None, token(first)]) == token(far)
    assert likened(None, [token(first)]) is None and token(QgsGeometry()) is None
    assert shape(token(first)).area() == 100 and shape(None) is None


def test_another_file_is_no_visit(qgis_app, tmp_path):
    assert not is_visit(tmp_path / "absent.gpkg")
    (tmp_path / "texte.gpkg").write_text("rien")
    with pytest.raises(AulaError, match="E_VISIT"):
        brought_back(tmp_path / "texte.gpkg")
