"""The context of an inventory in one GeoPackage, and where each layer is whole."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsRectangle

from aula_toolbox.core.friches import schema
from aula_toolbox.gis.friches.gathered import Gatherer, is_gathered, opened
from aula_toolbox.gis.vector.sources import Source
from tests.support.layers import attributes, memory_layer, saved, square

pytestmark = pytest.mark.usefixtures("qgis_app")
X, Y = 690_000, 7_030_000
BOX = QgsRectangle(X, Y, X + 100, Y + 100)


def silent(_share):
    """A progress nobody listens to."""


def source(rows, geometry="Polygon", fields="nom:string", crs="EPSG:2154"):
    layer, context = memory_layer(geometry, rows, fields, crs), QgsProcessingContext()
    return Source(QgsProcessingFeatureSource(layer, context), context, layer)


def cover(role):
    return dict.fromkeys(schema.CONTEXT_COVER.names) | {"role": role}


@pytest.fixture
def gathered(tmp_path):
    """A layer with a feature inside, one outside and one without geometry; a table; two covers of one role."""
    gatherer = Gatherer(tmp_path / "contexte.gpkg")
    rows = [(square(X, Y, 10), "in"), (square(X + 900, Y, 10), "out"), (None, "nowhere")]
    counts = [
        gatherer.add(source(rows), "ZNIEFF__zones", BOX, silent),
        gatherer.add(source([(None, "a"), (None, None)], "None"), "LOVAC__logements", BOX, silent),
    ]
    covers = [(cover("ZNIEFF"), BOX), (cover("ZNIEFF"), QgsRectangle(X + 50, Y, X + 500, Y + 100))]
    gatherer.close([], covers)
    return tmp_path / "contexte.gpkg", counts


def test_what_touches_the_rectangle_is_copied_and_tables_whole(gathered):
    path, counts = gathered
    assert counts == [1, 2]
    layers = {layer.name(): layer for layer in opened(str(path)).layers}
    assert attributes(layers["ZNIEFF__zones"], "nom") == ["in"]
    assert attributes(layers["LOVAC__logements"], "nom") == ["a", None]
    assert layers["ZNIEFF__zones"].crs().authid() == "EPSG:2154"


def test_a_role_is_whole_where_all_its_layers_are(gathered):
    covers = opened(str(gathered[0])).covers
    assert set(covers) == {"ZNIEFF"}
    assert covers["ZNIEFF"].area() == pytest.approx(50 * 100)


def test_a_geopackage_is_known_by_its_tables(gathered, tmp_path):
    own = opened(str(gathered[0])).layers[0]
    assert is_gathered(own)
    assert not is_gathered(saved(memory_layer("Polygon", [(square(0, 0, 1), 1)], "n:integer"), tmp_path / "a.gpkg"))
    assert not is_gathered(memory_layer("Polygon"))


def test_other_crs_come_to_lambert(tmp_path):
    gatherer = Gatherer(tmp_path / "b.gpkg")
    box = QgsRectangle(699_000, 6_599_000, 701_000, 6_601_000)
    assert gatherer.add(source([("POINT(3 46.5)", "a")], "Point", crs="EPSG:4326"), "MH__a", box, silent) == 1
    gatherer.close([], [])
    (layer,) = opened(str(tmp_path / "b.gpkg")).layers
    (feature,) = layer.getFeatures()
    assert feature.geometry().asMultiPoint()[0].x() == pytest.approx(700_000, abs=0.01)
    assert gatherer.written == 1
