"""A layer is believed when it was read."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeedback, QgsRasterLayer

from aula_toolbox.core.net.errors import CatalogueError
from aula_toolbox.gis.pnc import proof
from tests.support.layers import memory_layer, saved, square

pytestmark = pytest.mark.usefixtures("qgis_app")


def layer(count):
    return memory_layer("Polygon", [(square(10 * n, 0, 5), n) for n in range(count)], "n:integer")


@pytest.mark.parametrize("announced", [None, 0, 2, 3])
def test_all_features_of_a_small_layer_are_read(announced):
    assert proof.read_through(layer(3), announced) == (3, True)


def test_fewer_features_than_announced_are_a_fault():
    with pytest.raises(CatalogueError, match="3 features came of the 5 announced") as caught:
        proof.read_through(layer(3), 5)
    assert caught.value.cause == "nombre_different"


def test_of_a_large_layer_the_first_pages_are_read(monkeypatch):
    monkeypatch.setattr(proof, "limit", lambda name: 10.0)
    assert proof.read_through(layer(25), 25) == (10, False)
    assert proof.read_through(layer(10), 10) == (10, True)


def test_an_empty_layer_without_a_fault_is_empty():
    assert proof.read_through(layer(0), None) == (0, True)
    assert proof.read_through(memory_layer("None", [(None, 1)], "n:integer"), 1) == (1, True)


def test_an_image_has_no_features():
    assert proof.read_through(QgsRasterLayer("", "image", "gdal"), 5) == (-1, True)


def test_a_cancelled_reading_stops():
    feedback = QgsFeedback()
    feedback.cancel()
    with pytest.raises(CatalogueError) as caught:
        proof.read_through(layer(500), None, feedback)
    assert caught.value.cause == "annule"


def test_a_field_without_any_value_is_no_field(tmp_path):
    rows = [(square(0, 0, 1), 1, None), (None, None, None)]
    saved(memory_layer("Polygon", rows, "N:integer&vide:string"), tmp_path / "a.gpkg")
    held = proof.holdings(str(tmp_path / "a.gpkg"), "a")
    assert (held.count, held.shapes) == (2, 1)
    assert "n" in held.fields and "vide" not in held.fields
    assert proof.holdings(str(tmp_path / "a.gpkg"), "no such table") is None
