"""One page a row of a table, with or without geometry."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry

from aula_toolbox.core.maps.tokens import shipped_tokens
from aula_toolbox.gis.layouts.atlas import RANK
from aula_toolbox.gis.layouts.sheets import outlined, pages_of
from tests.support.layers import attributes, square

pytestmark = pytest.mark.usefixtures("qgis_app")
SHAPE = square(0, 0, 10)
ROWS = [{"nom": "Là", "ha": None, "n": 1}, {"nom": "Ici", "ha": 2.5, "n": 2}]


def made(kind="polygon", shapes=(SHAPE, None)):
    geometries = [None if wkt is None else QgsGeometry.fromWkt(wkt) for wkt in shapes]
    return pages_of(ROWS, ["Là", "Ici"], geometries, kind, QgsCoordinateReferenceSystem("EPSG:2154"))


def test_every_row_has_its_page_in_its_order():
    pages = made()
    assert pages.layer.featureCount() == 2
    assert attributes(pages.layer, "nom") == ["Là", "Ici"]
    assert attributes(pages.layer, "ha") == [None, 2.5]
    assert pages.names == ["Là", "Ici"]
    assert pages.layer.crs().authid() == "EPSG:2154"


def test_a_row_without_geometry_is_a_page_without_map():
    first, second = made().layer.getFeatures()
    assert first.hasGeometry() and not second.hasGeometry()


def test_numbers_stay_numbers_whatever_is_missing():
    fields = made().layer.fields()
    assert fields.field("n").isNumeric() and fields.field("ha").isNumeric()
    assert not fields.field("nom").isNumeric()


@pytest.mark.parametrize(
    ("kind", "shape", "geometry"),
    [
        ("point", "POINT(1 1)", Qgis.GeometryType.Point),
        ("line", "LINESTRING(0 0,1 1)", Qgis.GeometryType.Line),
        ("polygon", square(0, 0, 1), Qgis.GeometryType.Polygon),
    ],
)
def test_the_feature_of_the_page_is_drawn_in_bold(kind, shape, geometry):
    pages = made(kind, (shape, None))
    assert pages.layer.geometryType() == geometry
    layer = outlined(pages, ("Friches", "Cette friche", "Autres friches"), "AULA, 2026", shipped_tokens())
    drawn = layer.renderer()
    own, others = drawn.rootRule().children()
    assert (own.label(), others.label()) == ("Cette friche", "Autres friches")
    assert own.filterExpression() == f'"{RANK}" = @atlas_featurenumber'
    assert others.isElse()
    assert layer.customProperty("aula/source") == "AULA, 2026"
