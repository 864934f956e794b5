"""Values as rows and back: nothing is lost, and what is not there never becomes a number.

See docs/design/obs.md#versions.
"""

from __future__ import annotations

import math
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from aula_toolbox.core.messages import Message
from aula_toolbox.core.obs.obsvalue import ObsValue
from aula_toolbox.core.obs.valuetable import COLUMNS, rows_of, values_of

NUMBERS = some.none() | some.floats(allow_nan=False, allow_infinity=False)
WORDS = some.text(some.characters(blacklist_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), max_size=12).filter(
    lambda word: word != "NULL" and word == word.strip()
)
LEVELS = ("EPCI", "AULA", "DEP", "REG", "FR")


@given(
    WORDS,
    NUMBERS,
    some.sampled_from(("observe", "secret", "absent", "partiel", "estime", "saisi")),
    some.lists(NUMBERS, min_size=11, max_size=11),
    some.sampled_from((True, False, None)),
)
def test_a_value_is_the_same_after_its_row(word, value, state, numbers, comparable):
    low, high, numerator, denominator, before, change, *references = numbers
    own = ObsValue("log", "COM", "01001", word, "2021", value, state, low, high, numerator, denominator, "log.")
    own = replace(own, references=dict(zip(LEVELS, references)), rank=3, ranked=319, cog=2025, before=before)
    own = replace(own, change=change, is_comparable=comparable, why=(Message("petit effectif"), Message("fusion")))
    (row,) = rows_of([own])
    (read,) = values_of([dict(zip(COLUMNS, row))])
    for one in fields(ObsValue):
        assert str(getattr(read, one.name)) == str(getattr(own, one.name)), one.name


@pytest.mark.parametrize("nothing", [None, "", " ", "NULL", math.nan])
def test_what_is_not_there_is_no_number(nothing):
    (read,) = values_of([{"indicateur": "log", "valeur": nothing, "rang": nothing, "comparable": nothing}])
    assert (read.value, read.rank, read.is_comparable, read.code) == (None, None, None, "")


def test_what_is_not_a_number_is_refused():
    with pytest.raises(ValueError, match="douze"):
        values_of([{"indicateur": "log", "valeur": "douze"}])


def test_a_code_keeps_its_zero():
    assert values_of([{"code": "01001"}])[0].code == "01001"
