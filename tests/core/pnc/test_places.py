"""A place in a query.

Method: docs/design/pnc.md#places
"""

from __future__ import annotations

import pytest

from aula_toolbox.core.pnc.catalogue import Record
from aula_toolbox.core.pnc.places import places
from aula_toolbox.core.pnc.query import Query, other_words
from aula_toolbox.core.pnc.search import Index

BETHUNE = (2.60, 50.51, 2.66, 50.55)
RECORDS = [
    Record("n", "s", "Friches de Béthune"),
    Record("b", "s", "Friches", bbox=BETHUNE),
    Record("f", "s", "Friches de France", bbox=(-5.0, 41.0, 10.0, 51.5)),
    Record("w", "s", "Friches de Brest", bbox=(-4.6, 48.3, -4.4, 48.5)),
    Record("u", "s", "Friches sans lieu"),
]
INDEX = Index(RECORDS)


def found(words):
    return [hit.record.id for hit in INDEX.find(Query(words))]


def test_a_commune_is_named_first_then_met():
    assert found("friches béthune") == ["n", "b", "f"]
    assert found("BETHUNE") == ["n", "b", "f"]
    assert found("friches brest") == ["w"], "no place of the territory: a word like any other"


@pytest.mark.parametrize(
    ("words", "kind", "code"),
    [
        ("friches Nœux-les-Mines", "commune", "62617"),
        ("CALL", "epci", "CALL"),
        ("logements de la CA de Lens - Liévin", "epci", "CALL"),
        ("Annay, Nord", "iris", "620330101"),
        ("Annay", "commune", "62033"),
    ],
)
def test_communes_epci_and_iris_are_known_by_their_names(words, kind, code):
    place = Query(words).place
    assert (place.kind, place.code) == (kind, code)


def test_the_words_of_a_place_are_not_those_that_are_searched():
    assert other_words(Query("friches de Nœux-les-Mines")) == ["friches"]
    assert other_words(Query("friches")) == ["friches"] and Query("friches").place is None


def test_the_table_covers_the_territory():
    kinds = [place.kind for place in {place.code: place for place in places().values()}.values()]
    assert kinds.count("commune") == 322 and kinds.count("epci") == 5 and kinds.count("iris") > 200
    assert all(p.box[0] < p.box[2] and p.box[1] < p.box[3] for p in places().values())
