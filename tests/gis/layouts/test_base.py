"""A base map of the data of a territory.

Method: docs/design/maps.md#base
"""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorFileWriter

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.maps.base import BASE_STYLES, base_condition
from aula_toolbox.gis.layouts.base import base_layers, fills, with_base
from aula_toolbox.gis.layouts.layers import citation, is_ground
from tests.support.layers import memory_layer, square

pytestmark = pytest.mark.usefixtures("qgis_app")
CRS = QgsCoordinateReferenceSystem("EPSG:2154")
HERE = QgsRectangle(600000, 7000000, 610000, 7010000)


@pytest.fixture(scope="module")
def folder(qgis_app, tmp_path_factory):
    """BD TOPO of a place: three roads, a pond and a lake, two buildings."""
    place = tmp_path_factory.mktemp("bdtopo")
    line = "LINESTRING(601000 7001000,609000 7009000)"
    roads = [(line, "Sentier", "6"), (line, "Route à 1 chaussée", "4"), (line, "Route à 1 chaussée", "2")]
    away = [("LINESTRING(700000 7001000,709000 7009000)", "Route à 1 chaussée", "1")]
    water = [(square(602000, 7002000, 50), "Mare"), (square(603000, 7003000, 400), "Lac")]
    tables = {
        "troncon_de_route": memory_layer("LineString", roads + away, "nature:string&importance:string"),
        "surface_hydrographique": memory_layer("Polygon", water, "nature:string"),
        "batiment": memory_layer(
            "Polygon", [(square(604000, 7004000, side), "Église") for side in (10, 30)], "usage_1:string"
        ),
    }
    for name, layer in tables.items():
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        context = QgsProject().transformContext()
        assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(place / f"{name}.gpkg"), context, options)[0] == 0
    return place


@pytest.mark.parametrize(
    ("denominator", "counts"),
    [
        (5000, {"Routes": 3, "Eau": 2, "Bâtiments": 2}),
        (25000, {"Routes": 2, "Eau": 2, "Bâtiments": 1}),
        (100000, {"Routes": 1, "Eau": 1}),
        (1000000, {}),
    ],
)
def test_each_scale_shows_what_it_bears(folder, denominator, counts):
    made = base_layers(folder, HERE, CRS, denominator, False)
    assert {layer.name(): layer.featureCount() for layer in made} == counts
    assert all(is_ground(layer) and citation(layer) == "IGN, BD TOPO" for layer in made)


def test_units_that_fill_a_map_keep_their_colours(folder):
    units = memory_layer("Polygon", [(square(600000, 7000000, 9000),)])
    site = memory_layer("Polygon", [(square(600000, 7000000, 90),)])
    assert fills([units], HERE) and not fills([site], HERE) and not fills([], HERE)
    lines = base_layers(folder, HERE, CRS, 5000, True)
    assert [layer.name() for layer in with_base([units], lines, True)] == ["Routes", "layer"]
    below = with_base([site], base_layers(folder, HERE, CRS, 5000, False), False)
    assert [layer.name() for layer in below] == ["layer", "Routes", "Eau", "Bâtiments"]


def test_a_folder_without_any_of_it_is_refused(tmp_path):
    with pytest.raises(AulaError, match="no water"):
        base_layers(tmp_path, HERE, CRS, 5000, False)


def test_scales_show_less_and_less():
    for style in BASE_STYLES:
        seen = [base_condition(style, scale) is not None for scale in (1000, 10000, 25000, 50000, 250000, 1000000)]
        assert seen == sorted(seen, reverse=True) and seen[0] and not seen[-1]
