"""Lines cut by zones: lengths are conserved, points are no lines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsGeometry, QgsRectangle

from aula_toolbox.gis.erc.lines import inside, linear

PLACE = st.tuples(st.integers(0, 100), st.integers(0, 100))
FACTS = {"statut": None, "enjeu": None}


def line(*points):
    return QgsGeometry.fromWkt(f"LINESTRING({','.join(f'{x} {y}' for x, y in points)})")


def length_of(parts):
    return sum(shape.length() for shape in parts.shapes)


def box(x, y, width, height):
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + width, y + height))


def test_what_lies_in_the_footprint_and_what_it_meets(qgis_app):
    lines = [line((0, 5), (100, 5)), line((0, 50), (100, 50)), None]
    parts = inside(lines, box(0, 0, 60, 10), [{**FACTS, "row": row} for row in range(3)])
    assert [(shape.length(), facts["row"]) for shape, facts in zip(parts.shapes, parts.facts)] == [(60, 0)]
    cut = parts.split(box(0, 0, 20, 10), "statut", "evite").split(box(10, 0, 30, 10), "statut", "reduit")
    assert sorted((facts["statut"] or "", shape.length()) for shape, facts in zip(cut.shapes, cut.facts)) == [
        ("", 20),
        ("evite", 20),
        ("reduit", 20),
    ]
    assert cut.split(QgsGeometry(), "enjeu", "forte") is cut
    assert inside(lines, QgsGeometry(), [FACTS] * 3).shapes == []


def test_a_line_that_only_touches_is_not_inside(qgis_app):
    assert inside([line((60, 0), (60, -10))], box(0, 0, 60, 10), [FACTS]).shapes == []
    assert linear(QgsGeometry.fromWkt("GEOMETRYCOLLECTION(POINT(0 0),LINESTRING(0 0,3 4))")).length() == 5
    assert linear(QgsGeometry()).isNull()


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), min_size=2, max_size=6, unique=True),
    st.integers(0, 90),
)
def test_lengths_are_conserved_however_the_line_runs(qgis_app, points, edge):
    footprint = box(10, 10, 80, 80)
    whole = inside([line(*points)], footprint, [FACTS])
    cut = whole.split(box(edge, 0, 20, 100), "statut", "evite").split(box(0, edge, 100, 15), "enjeu", "forte")
    assert sum(shape.length() for shape in cut.shapes) == pytest.approx(
        sum(shape.length() for shape in whole.shapes), abs=0.02
    )
