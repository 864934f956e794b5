"""The columns of a table that say where its rows lie."""

from __future__ import annotations

import pytest

from aula_toolbox.core.shapecolumns import GEOJSON, NUMBERS, PAIR, WKB, WKT, ShapeColumns, shape_columns

HEX = "0101000000000000000000F03F000000000000F03F"


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"id": "1", "WKT": "POLYGON((0 0,1 0,1 1,0 0))"}, (("WKT",), WKT)),
        ({"forme": "SRID=2154;MULTIPOLYGON Z (((0 0 1,1 0 1,1 1 1,0 0 1)))"}, (("forme",), WKT)),
        ({"geom": "LINESTRING EMPTY"}, (("geom",), WKT)),
        ({"geo_shape": '{"type": "Polygon", "coordinates": [[[0, 0]]]}'}, (("geo_shape",), GEOJSON)),
        (
            {"geo_point_2d": "50.4, 2.8", "geo_shape": '{"coordinates": [[[2.8, 50.4]]], "type": "Polygon"}'},
            (("geo_shape",), GEOJSON),
        ),
        ({"centre": "POINT(2.8 50.4)", "contour": "POLYGON((0 0,1 0,1 1,0 0))"}, (("contour",), WKT)),
        ({"autre": "POLYGON((0 0,1 0,1 1,0 0))", "geom": "POLYGON((0 0,1 0,1 1,0 0))"}, (("geom",), WKT)),
        ({"geometry": HEX}, (("geometry",), WKB)),
        ({"geometry": "\\x" + HEX}, (("geometry",), WKB)),
        ({"geo_point_2d": "50.4, 2.8"}, (("geo_point_2d",), PAIR)),
        ({"lieu": "2.8 50.4"}, (("lieu",), PAIR)),
        ({"Longitude": "2,8", "Latitude": "50,4"}, (("Longitude", "Latitude"), NUMBERS)),
        ({"stop_lat": "50.4", "stop_lon": "2.8"}, (("stop_lon", "stop_lat"), NUMBERS)),
        ({"LAMBERT_X": "680000", "LAMBERT_Y": "7040000"}, (("LAMBERT_X", "LAMBERT_Y"), NUMBERS)),
        ({"x": "680000", "y": "7040000", "lon": "2.8", "lat": "50.4"}, (("lon", "lat"), NUMBERS)),
        # nothing that places a row
        ({"x": "rouge", "y": "7040000"}, None),
        ({"lon": "", "lat": ""}, None),
        ({"lon": "2.8"}, None),
        ({"note": "12, 14"}, None),
        ({"geom": ""}, None),
        ({"texte": "POINT DE VENTE"}, None),
        ({"code": "62041"}, None),
    ],
)
def test_the_columns_are_found_by_names_and_contents(columns, expected):
    first = {name: ["", cell, cell] for name, cell in columns.items()}
    assert shape_columns(list(columns), first) == (None if expected is None else ShapeColumns(*expected))


def test_one_cell_that_is_no_geometry_makes_a_column_of_texts():
    assert shape_columns(["geom"], {"geom": ["POINT(1 1)", "inconnu"]}) is None
