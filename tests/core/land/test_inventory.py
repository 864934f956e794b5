"""What to check, what is said, terrains. docs/design/land.md#inventory"""

from __future__ import annotations

from datetime import date

import numpy as np

from aula_toolbox.core.land import inventory, words
from aula_toolbox.core.land.rate import ZoneVacancy, vacancy_rate
from aula_toolbox.core.land.states import UnitFacts, UnitState, ZoneEstablishment
from aula_toolbox.core.messages import message

LIMITS = {"vacance_ans": 2, "sans_signe_ans": 10, "intervalle_max_pt": 10}


def state(vacancy, name=words.UNKNOWN):
    return UnitState(name, vacancy, message("x"))


def test_what_is_doubtful_comes_first_then_owners_then_presumed():
    states = [
        state(ZoneVacancy.NO),
        state(ZoneVacancy.NO),
        state(ZoneVacancy.SURE, words.PRESUMED),
        state(ZoneVacancy.POSSIBLE),
    ]
    zones = inventory.zones_of([0, 0, 0, 0], [7, 7, 8, 9], 2)
    assert zones[0].merged.tolist() == [0, 0, 1, 2]
    assert len(zones[1].rows) == 0
    todo = inventory.to_check(zones, states, [10.0, 20.0, 30.0, 40.0], LIMITS)
    assert todo["unite"].tolist() == [3, 1, 0, 2]
    assert todo["gain_pt"].iloc[-1] == 0
    assert len(inventory.rates(zones, states, LIMITS)) == 2


def test_a_rate_is_said_as_an_interval_while_there_is_one():
    toy = vacancy_rate([ZoneVacancy.SURE, ZoneVacancy.POSSIBLE], np.array([0, 1]), 10.0)
    assert str(inventory.sentence(toy, 3)) == "Vacancy between 50 and 100 %: 3 property units to visit to settle it."
    assert "one property unit" in str(inventory.sentence(toy, 1))
    assert str(inventory.sentence(toy, 0)) == "Vacancy between 50 and 100 %."
    settled = vacancy_rate([ZoneVacancy.SURE, ZoneVacancy.NO], np.array([0, 1]), 10.0)
    assert str(inventory.sentence(settled, 0)) == "Vacancy: 50 % (1 of 2 property units)."
    nothing = vacancy_rate([], np.zeros(0, np.intp), 10.0)
    assert "No property unit" in str(inventory.sentence(nothing, 0))


def test_units_alike_are_one_terrain_and_every_state_has_its_word():
    found = inventory.terrain_groups([0, 1, 0], ["a", "a", "a"], ["x", "x", "x"], ["u", "u", "u"])
    assert [rows for _, rows in found] == [[0, 2], [1]]
    assert set(inventory.TERRAIN_STATE) == set(words.STATES)
    assert (
        inventory.states_of([UnitFacts([ZoneEstablishment("1", "", True)])], date(2026, 1, 1), LIMITS)[0].state
        == "occupé"
    )


def test_the_vocation_of_a_pole_is_that_of_all_its_sites():
    assert inventory.pole_vocation(["tertiaire", None, "inconnu", "tertiaire"]) == "tertiaire"
    assert inventory.pole_vocation(["mixte"]) == inventory.pole_vocation(["mixte", "tertiaire"])
    assert inventory.pole_vocation([None, "inconnu"]) == "inconnu"
