"""Which field holds what, and of which date; fields of the results.

Method: docs/design/erc.md#nomenclature
"""

from __future__ import annotations

import pytest

from aula_toolbox.core.erc import fields, schema, schema_land
from aula_toolbox.core.errors import AulaError

NONE = {"cs": None, "us": None, "artif": None}


def test_one_date_takes_what_is_given_then_plain_names_then_the_latest_year():
    assert fields.one_date(["CODE_CS", "code_us", "cs21"], NONE) == fields.Columns("CODE_CS", "code_us", None, None)
    assert fields.one_date(["cs18", "us18", "cs21", "us21"], NONE) == fields.Columns("cs21", "us21", None, 2021.0)
    given = {"cs": "cs18", "us": None, "artif": "ARTIF_2018"}
    assert fields.one_date(["cs18", "cs21", "ARTIF_2018"], given) == fields.Columns("cs18", None, "ARTIF_2018", 2018.0)
    assert fields.one_date(["nom"], NONE) == fields.Columns(None, None, None, None)


def test_two_dates_take_the_years_asked_or_the_last_two():
    names = ["cs15", "us15", "cs18", "us18", "cs21", "us21"]
    first, second = fields.two_dates(names, NONE, NONE, [None, None])
    assert (first.cover, first.use, first.year) == ("cs18", "us18", 2018.0)
    assert (second.cover, second.use, second.year) == ("cs21", "us21", 2021.0)
    first, _ = fields.two_dates(names, NONE, NONE, [2015.0, None])
    assert first.cover == "cs15"
    first, second = fields.two_dates(["cs21"], NONE, {"cs": "autre", "us": None, "artif": None}, [None, None])
    assert (first.cover, second.cover, second.year) == (None, "autre", None)


def test_cover_field_or_the_fields_that_are_there():
    assert fields.cover_field(["cs21", "cs24"], None, "sol") == "cs24"
    assert fields.cover_field(["cs21", "cs24"], "cs21", "sol") == "cs21"
    assert fields.cover_field(["CS_2018", "CS_2021"], None, "difference") == "CS_2021"
    assert fields.cover_field(["COUVERTURE", "USAGE"], None, "sol") == "COUVERTURE"
    with pytest.raises(AulaError, match="sol: none of the fields absent is there; the fields that are there: cs21"):
        fields.cover_field(["cs21"], "absent", "sol")
    with pytest.raises(AulaError, match="code_cs"):
        fields.cover_field(["nom"], None, "sol")


@pytest.mark.parametrize(
    ("value", "year"),
    [
        (2021, 2021.0),
        ("2021.0", 2021.0),
        ("2021-07-02", 2021 + 182 / 365),
        ("2020-12", 2020 + 335 / 366),
        (None, None),
        ("", None),
    ],
)
def test_dates_are_decimal_years(value, year):
    assert fields.decimal_year(value) == (None if year is None else pytest.approx(year))


def test_dates_that_cannot_be_used():
    with pytest.raises(AulaError, match="juin"):
        fields.decimal_year("juin 2021")
    assert fields.check_dates(2018.0, 2021.0) == (2018.0, 2021.0)
    with pytest.raises(AulaError, match="give DATE1 and DATE2"):
        fields.check_dates(None, 2021.0)
    with pytest.raises(AulaError, match=r"DATE2 \(2018\) must come after DATE1 \(2018\)"):
        fields.check_dates(2018.0, 2018.0)


def test_fields_of_the_results_follow_years_and_hazards():
    assert schema_land.enaf(["18", "21"]).names[:4] == ("code_18", "enaf_18", "naf_18", "ctx_18")
    assert "conso_18_21_ha" in schema_land.enaf_communes(["18", "21"]).names
    assert "n_inondation" in schema_land.risk_units(["inondation"]).names
    assert schema_land.ZAN_GAPS.names == ("insee", "date", "motif", "surf_m2")
    every = [
        table for module in (schema, schema_land) for table in vars(module).values() if isinstance(table, schema.Schema)
    ]
    assert len(every) > 15
    for table in every:
        assert all(field.alias and field.description for field in table)
