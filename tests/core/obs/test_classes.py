"""Classes of values: quartiles and breaks against known numbers, and against every other split of small sets.

See docs/design/obs.md#typology.
"""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.classes import bounds_of, class_of, natural_breaks, quartiles, rounded
from aula_toolbox.core.errors import AulaError


def sum_of_squares(values, bounds):
    """What natural breaks make as small as can be, written once more."""
    groups = {}
    for value in values:
        groups.setdefault(class_of(value, bounds), []).append(value)
    return sum((value - sum(own) / len(own)) ** 2 for own in groups.values() for value in own)


@pytest.fixture(scope="module")
def vacancy(read, engine, tables_2024):
    values, _ = engine(tables_2024, {"insee_cc_logement": read("rp2021_logement_communes.csv", "insee_cc_logement")})
    return {code: one.value for (name, code), one in values.items() if name == "vacance_rp" and one.level == "COM"}


def test_quartiles_of_the_vacancy(vacancy, expected):
    assert quartiles(list(vacancy.values())) == pytest.approx(expected["quartiles_vacance_2021"], abs=5e-5)


def test_breaks_of_the_vacancy_are_the_best_ones(vacancy):
    """QGIS' own classes leave 311.907 on the same values."""
    own = list(vacancy.values())
    assert sum_of_squares(own, natural_breaks(own)) == pytest.approx(311.860, abs=6e-4)


@given(st.lists(st.integers(0, 50).map(float), min_size=6, max_size=12))
def test_no_other_split_is_better(values):
    points = sorted(set(values))
    best = sum_of_squares(values, natural_breaks(values, 3))
    for pair in combinations(points[:-1], min(2, max(len(points) - 1, 0))):
        assert best <= sum_of_squares(values, pair) + 1e-9


@given(st.lists(st.floats(0, 100), min_size=5, max_size=40))
def test_rounded_bounds_move_no_value(values):
    bounds = natural_breaks(values)
    short = rounded(values, bounds)
    assert [class_of(value, short) for value in values] == [class_of(value, bounds) for value in values]


def test_other_methods_and_too_many_values():
    assert bounds_of("seuils", [1.0], (5.0, 10.0)) == [5.0, 10.0]
    assert bounds_of("aucune", [1.0, 2.0]) == []
    assert bounds_of("jenks5", []) == []
    assert bounds_of("jenks5", [1.0, 2.0, 10.0, 11.0, 20.0, 21.0, 30.0, 31.0, 40.0, 41.0]) == [2.0, 11.0, 21.0, 31.0]
    assert bounds_of("quartiles", [1.0, 2.0]) == []
    with pytest.raises(AulaError):
        natural_breaks([1.0, 2.0, 3.0], most=2)
