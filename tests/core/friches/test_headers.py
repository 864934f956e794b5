"""Headers and coordinates of inventories at their edges: told, refused, or left alone."""

from __future__ import annotations

import pandas as pd
import pytest

from aula_toolbox.core import coordinates
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.friches import headers, sentences
from aula_toolbox.core.language import Language
from aula_toolbox.core.messages import Notes


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ('{"type": "Point", "coordinates": [2.64, 50.52]}', (2.64, 50.52)),
        ('{"type": "LineString", "coordinates": [[2.64, 50.52]]}', None),
        ('{"type": "Point"}', None),
        ("{broken", None),
        ("POINT Z (2.64 50.52 12)", (2.64, 50.52)),
        ("50.52, 2.64", (50.52, 2.64)),
        ("nowhere", None),
        (None, None),
    ],
)
def test_pairs_of_numbers_in_any_writing(text, pair):
    assert coordinates.pair_of(text) == pair


def test_a_first_row_of_values_is_no_header():
    table = pd.DataFrame([["12", "rue"]], columns=["Field1", "Field2"])
    assert headers.headed(table) is None
    assert headers.headed(pd.DataFrame({"site_id": ["a"]})) is None


def test_shapes_without_a_known_column_are_told():
    notes = Notes()
    headers.check(["truc"], "couche", True, notes)
    assert len(notes.warnings) == 1
    with pytest.raises(AulaError):
        headers.check(["truc"], "couche", False, Notes())


def test_a_contested_first_use_without_a_second():
    told = sentences.ranking(sentences.Ranked("x", 61.0), None, ["x"], 0.0, 3.0, Language(), is_contested=True)
    assert told == "On what is known, « x » comes first (index 61.0 out of 100)."
