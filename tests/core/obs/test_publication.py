"""What a plan of publication says against itself before anything is written.

See docs/design/obs.md#publication.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from aula_toolbox.core.obs.checks import BLOCKING, TO_ANSWER
from aula_toolbox.core.obs.obsvalue import ObsValue
from aula_toolbox.core.obs.publication import plan
from aula_toolbox.core.obs.store import Version

DAY = Version("20261130T080000Z", Path("20261130T080000Z"), {"etat": "publie"})


def value(code, number, state="observe", vintage="2021", **more):
    return ObsValue("vacance_rp", "COM", code, code, vintage, number, state, **more)


@pytest.fixture
def planned(tables):
    """What a plan of some values finds: check -> subject and level, without the rows of its tables."""

    def found(values, licence="Licence Ouverte 2.0"):
        made = plan(DAY, values, tables.territory, tables.indicators, tables.files, "habitat", "Habitat", licence)
        return made, {one.check: (one.subject, one.level) for one in made.findings if one.check != "table"}

    return found


def test_a_plan_that_is_right_says_nothing(planned):
    made, found = planned([value(str(62000 + rank), 5.0 + rank) for rank in range(8)])
    assert ([one.name for one in made.layers], found, made.is_blocked) == (["vacance_rp"], {}, False)


@pytest.mark.parametrize("more", [{"number": 3.0}, {"number": None, "numerator": 2.0}])
def test_a_secret_with_a_number_blocks(planned, more):
    values = [value(str(62000 + rank), 5.0 + rank) for rank in range(8)]
    made, found = planned([*values, value("62119", state="secret", **more)])
    assert (found, made.is_blocked) == ({"secret_visible": ("vacance_rp", BLOCKING)}, True)
    assert "62119" in str(next(one.message for one in made.findings if one.check == "secret_visible"))
    _, found = planned([*values, value("62119", None, "secret")])
    assert found == {}


def test_a_label_without_year_and_no_licence_are_asked_about(planned):
    made, found = planned([value(str(62000 + rank), 5.0 + rank, vintage="") for rank in range(8)], licence="")
    assert found == {"label_without_vintage": ("vacance_rp", TO_ANSWER), "licence": ("habitat", TO_ANSWER)}
    assert not made.is_blocked


def test_an_indicator_without_any_number_has_no_layer(planned):
    made, found = planned([value("62119", None, "absent")])
    assert (made.layers, found, made.is_blocked) == ([], {"empty": ("habitat", BLOCKING)}, True)
