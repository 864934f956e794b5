"""Vintages read as plain rows; through the algorithm: `tests/processing/pnc/test_pncrefresh.py`."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsFeature, QgsFeedback, QgsGeometry, QgsVectorLayer

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.gis.pnc import vintages

pytestmark = pytest.mark.usefixtures("qgis_app")


def layer(wkt, value=3.0, name="nom", crs="EPSG:2154"):
    made = QgsVectorLayer(f"Polygon?crs={crs}&field=Nombre:double&field={name}:string&field=fid:int", "x", "memory")
    feature = QgsFeature(made.fields())
    feature.setAttributes([value, NULL, 7])
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    made.dataProvider().addFeatures([feature])
    return made


SQUARE = "POLYGON((700000 7050000,700100 7050000,700100 7050100,700000 7050000))"


def test_values_are_compared_as_texts_and_nulls_are_empty():
    (row,) = vintages.rows(layer(SQUARE))
    assert row.values == {"nombre": "3", "nom": ""} and row.shape


@pytest.mark.parametrize(
    ("wkt", "is_same"),
    [
        ("POLYGON((700100 7050000,700100 7050100,700000 7050000,700100 7050000))", True),
        ("MULTIPOLYGON(((700000 7050000,700100 7050000,700100 7050100,700000 7050000)))", True),
        ("POLYGON((700000.01 7050000,700100 7050000,700100 7050100,700000.01 7050000))", True),
        ("POLYGON((700001 7050000,700100 7050000,700100 7050100,700001 7050000))", False),
    ],
)
def test_a_geometry_is_the_same_whatever_its_first_vertex_and_the_last_centimetre(wkt, is_same):
    marks = [vintages.rows(layer(text))[0].shape for text in (SQUARE, wkt)]
    assert (marks[0] == marks[1]) == is_same


def test_a_cancelled_reading_stops():
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(CatalogueError):
        vintages.rows(layer(SQUARE), feedback)
