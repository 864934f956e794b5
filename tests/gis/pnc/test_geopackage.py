"""A layer written whole to a GeoPackage, and the hash of what it holds."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle, QgsVectorLayer

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.gis.pnc.geopackage import content_hash, file_hash, write_gpkg
from tests.support.layers import attributes, memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 690_000, 7_030_000
BOW_TIE = f"POLYGON(({X} {Y},{X + 10} {Y + 10},{X + 10} {Y},{X} {Y + 10},{X} {Y}))"
LAMBERT = QgsCoordinateReferenceSystem("EPSG:2154")


ROWS = ((square(X, Y, 10), "é"), (square(X + 500, Y, 10), None), (None, "sans"))


def layer(rows=ROWS):
    return memory_layer("Polygon", rows, "nom:string")


def opened(path):
    return QgsVectorLayer(f"{path}|layername=t", "t", "ogr")


def test_every_feature_is_written_with_its_nulls(tmp_path):
    done = write_gpkg(layer(), tmp_path / "a.gpkg", "t", LAMBERT)
    assert (done.count, done.shapes, done.invalid, done.untransformed) == (3, 2, 0, 0)
    assert attributes(opened(tmp_path / "a.gpkg"), "nom") == ["é", None, "sans"]
    assert [one.name for one in tmp_path.iterdir()] == ["a.gpkg"]


def test_a_copy_does_not_repair_and_counts_what_is_invalid(tmp_path):
    done = write_gpkg(layer([(BOW_TIE, "a")]), tmp_path / "a.gpkg", "t", LAMBERT)
    assert done.invalid == 1
    (feature,) = opened(tmp_path / "a.gpkg").getFeatures()
    assert not feature.geometry().isGeosValid()


def test_a_rectangle_takes_what_meets_it(tmp_path):
    box = QgsRectangle(X - 5, Y - 5, X + 5, Y + 5)
    assert write_gpkg(layer(), tmp_path / "a.gpkg", "t", LAMBERT, box).count == 1


def test_coordinates_are_those_of_the_crs_asked_for(tmp_path):
    rows = [("POINT(3 46.5)", "origin")]
    write_gpkg(memory_layer("Point", rows, "nom:string", "EPSG:4326"), tmp_path / "a.gpkg", "t", LAMBERT)
    (feature,) = opened(tmp_path / "a.gpkg").getFeatures()
    assert feature.geometry().asPoint().x() == pytest.approx(700_000, abs=0.01)


def test_a_copy_that_is_not_accepted_leaves_the_older_one(tmp_path):
    path = tmp_path / "a.gpkg"
    write_gpkg(layer(), path, "t", LAMBERT)
    before = file_hash(path)

    def refuse(part):
        raise CatalogueError("no", "nombre_different")

    with pytest.raises(CatalogueError):
        write_gpkg(layer([]), path, "t", LAMBERT, accept=refuse)
    assert file_hash(path) == before
    assert [one.name for one in tmp_path.iterdir()] == ["a.gpkg"]


def test_the_hash_is_of_the_content_not_of_the_file(tmp_path):
    for name in ("a", "b"):
        write_gpkg(layer(), tmp_path / f"{name}.gpkg", "t", LAMBERT)
    write_gpkg(layer([(square(X, Y, 10), "e")]), tmp_path / "c.gpkg", "t", LAMBERT)
    one, two, other = (content_hash(tmp_path / f"{name}.gpkg", "t") for name in "abc")
    assert one == two != other
    assert len(one) == 64
    with pytest.raises(CatalogueError) as caught:
        content_hash(tmp_path / "a.gpkg", "no such table")
    assert caught.value.cause == "introuvable"
