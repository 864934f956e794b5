"""States of a unit with their proof, in the order of the method. docs/design/land.md#states"""

from __future__ import annotations

from datetime import date

import pytest

from aula_toolbox.core.land import words
from aula_toolbox.core.land.rate import ZoneVacancy
from aula_toolbox.core.land.states import FieldVisit, UnitFacts, ZoneEstablishment, state_of, years_before

DAY = date(2026, 1, 1)
SURE, MAYBE, NO = ZoneVacancy.SURE, ZoneVacancy.POSSIBLE, ZoneVacancy.NO
OLD, RECENT, OPEN = (
    ZoneEstablishment("1", "Vieux", False, date(2019, 5, 1)),
    ZoneEstablishment("2", "Récent", False, date(2025, 6, 1)),
    ZoneEstablishment("3", "Ouvert", True),
)
ASLEEP = ZoneEstablishment("4", "Endormi", True, None, "NN", date(2010, 1, 1))
UNDATED = ZoneEstablishment("5", "Sans date", False)
EMPTY, BUSY = FieldVisit(False, date(2025, 12, 1), "EPCI"), FieldVisit(True)


@pytest.mark.parametrize(
    ("facts", "state", "vacancy"),
    [
        (UnitFacts([OPEN, OLD], True, visit=EMPTY), words.UNKNOWN, MAYBE),
        (UnitFacts([OLD], True, visit=EMPTY), words.VACANT, SURE),
        (UnitFacts([RECENT], True, visit=EMPTY), words.RECENT, NO),
        (UnitFacts([], False, visit=EMPTY), words.NEVER, NO),
        (UnitFacts([], True, visit=EMPTY), words.UNKNOWN, MAYBE),
        (UnitFacts([OLD], True, visit=BUSY), words.OCCUPIED, NO),
        (UnitFacts([OPEN, OLD], True, True), words.OCCUPIED, NO),
        (UnitFacts([ASLEEP]), words.TO_CHECK, MAYBE),
        (UnitFacts([ASLEEP], True), words.OCCUPIED, NO),
        (UnitFacts([ASLEEP, OPEN]), words.OCCUPIED, NO),
        (UnitFacts([], True, is_ruin=True), words.DERELICT, MAYBE),
        (UnitFacts([OLD], True, is_derelict=True), words.DERELICT, SURE),
        (UnitFacts([RECENT], True, is_derelict=True), words.DERELICT, NO),
        (UnitFacts([OLD]), words.PRESUMED, SURE),
        (UnitFacts([OLD, RECENT]), words.RECENT, NO),
        (UnitFacts([UNDATED, OLD]), words.UNKNOWN, MAYBE),
        (UnitFacts(), words.NEVER, NO),
        (UnitFacts([], True), words.UNKNOWN, MAYBE),
        (UnitFacts(is_history_known=False), words.UNKNOWN, MAYBE),
    ],
)
def test_each_state_and_whether_it_counts(facts, state, vacancy):
    found = state_of(facts, DAY, 2, 10)
    assert (found.state, found.vacancy) == (state, vacancy)
    assert str(found.proof)


def test_a_visit_without_date_or_source_is_told_as_such():
    assert "?" in str(state_of(UnitFacts(visit=BUSY), DAY, 2, 10).proof)


def test_years_back_from_a_leap_day():
    assert years_before(date(2024, 2, 29), 2) == date(2022, 2, 28)
