"""Schools as rows: levels, numbers, names, which zone holds a row of the directory, what a campus is.

Method: docs/design/schools.md#grounds
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.messages import Notes
from aula_toolbox.core.schools import quality, words
from aula_toolbox.core.schools.natures import closeness, joined_levels, natures
from aula_toolbox.core.schools.records import (
    SchoolRecord,
    campus,
    completed,
    holder,
    is_open,
    pupils_of,
    read_pupils,
    status_of,
    text,
    uai_of,
)

KINDS = natures()


def test_levels_come_from_the_table():
    assert KINDS.level("bdtopo", "ENSEIGNEMENT PRIMAIRE", "école élémentaire") == words.ELEMENTARY
    assert KINDS.level("bdtopo", "Enseignement primaire", None) == words.PRIMARY
    assert KINDS.level("bdtopo", "Mairie") is None
    assert KINDS.level_of_row("Ecole", False, True) == words.ELEMENTARY
    assert "Enseignement primaire" in KINDS.of_zones()
    assert joined_levels([None]) is None


def test_texts_of_rows():
    assert (text(" a "), text(3.0), text(None)) == ("a", "3", "")
    assert (uai_of("MEN:0121324Z"), uai_of("MEN 2022"), uai_of(None)) == ("0121324Z", "", "")
    assert (is_open("En service"), is_open("En ruine"), is_open("")) == (True, False, True)
    assert status_of("Privé", "SOUS CONTRAT") == words.PRIVATE
    assert pupils_of("-3") is None


def test_numbers_of_pupils_that_are_words_are_told():
    notes = Notes()
    assert read_pupils(["120", "beaucoup", None], "annuaire", notes) == [120.0, None, None]
    assert "beaucoup" in str(notes.warnings[0])


@given(st.text("abc é", max_size=6), st.text("abc é", max_size=6))
def test_closeness_is_symmetric_and_between_zero_and_one(first, second):
    found = closeness(first, second)
    assert found == closeness(second, first)
    assert 0 <= found <= 1
    assert closeness(first, first) == (1.0 if first else 0.0)


PLACES = [
    SchoolRecord("a", "0620001A", "École Primaire les Grillons", words.PRIMARY),
    SchoolRecord("b", "", "École élémentaire Jules Ferry", words.ELEMENTARY),
]


@pytest.mark.parametrize(
    ("row", "near", "place"),
    [
        (SchoolRecord("r", "0620001A", "tout autre"), [(1, 0.0)], 0),  # its number says more than its point
        (SchoolRecord("r", "0620009Z", "tout autre"), [(1, 0.0)], 1),  # the ground under its point
        (SchoolRecord("r", "", "x", words.ELEMENTARY), [(1, 40.0), (0, 30.0)], 1),  # near, of the same level
        (SchoolRecord("r", "", "Ecole publique Les Grilons", words.COLLEGE), [(0, 45.0)], 0),  # near, of a close name
        (SchoolRecord("r", "", "Pasteur", words.COLLEGE), [(0, 45.0)], None),
        (SchoolRecord("r", "", "Pasteur"), [(0, 45.0)], None),
    ],
)
def test_the_place_of_a_row_of_the_directory(row, near, place):
    assert holder(row, near, PLACES, KINDS, 0.8) == place


def test_a_campus_sums_its_schools():
    both = [
        SchoolRecord("a", "0620001A", "Ferry", words.ELEMENTARY, words.PUBLIC, "62001", 120.0),
        SchoolRecord("b", "0620002B", "Glycines", words.NURSERY, words.PUBLIC, "62001", None, is_open=False),
    ]
    one = campus("a", both)
    assert (one.uai, one.name, one.level) == ("0620001A|0620002B", "Ferry + Glycines", "maternelle|elementaire")
    assert (one.status, one.insee, one.pupils, one.pupils_state) == ("public", "62001", 120.0, "partiel")
    assert one.is_open
    assert one.has_nursery
    alone = campus("b", both[1:])
    assert (alone.pupils, alone.pupils_state, alone.is_open) == (None, "absent", False)


def test_the_directory_completes_a_place():
    place = SchoolRecord("a", "", "Ferry", words.ELEMENTARY, pupils=90.0, is_fictitious=True)
    assert completed(place, []) == [place]
    (row,) = completed(place, [SchoolRecord("r", "0620001A", "", None, words.PUBLIC)])
    assert (row.name, row.level, row.pupils, row.is_fictitious) == ("Ferry", words.ELEMENTARY, 90.0, True)
    two = completed(place, [SchoolRecord("r"), SchoolRecord("s", pupils=30.0)])
    # what the place says of all its schools is no number of one of them
    assert [one.pupils for one in two] == [None, 30.0]


def test_what_is_to_be_checked_is_told():
    checks = quality.SchoolChecks()
    checks.fictitious_joined("a", "Maternelle", 25.0, "Élémentaire")
    checks.fictitious_alone("b", "Seule", 25.0)
    checks.rebuilt("c", "Rebâtie", 3, True)
    checks.rebuilt("d", "Point", 1, False)
    checks.without_ground("e", "Nulle part")
    checks.yard("f", "Cour", 1, 2, 40.0)
    checks.yard("g", "Nette", 0, 0, 0.0)
    checks.closed("f", "Cour")
    checks.without_yard("h", "Pleine")
    checks.apart("i", "À part")
    assert checks.counts[quality.REBUILT] == 2
    assert [one.code for one in checks.of("f")] == [quality.CUT, quality.DROPPED, quality.CLOSED]
    assert checks.of("g") == []
    assert "25 m²" in str(checks.rows[0].sentence)
