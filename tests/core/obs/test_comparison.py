"""Ranks, evolution and reliability of values.

See docs/design/obs.md#comparison, docs/design/obs.md#evolution and docs/design/obs.md#reliability.
"""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aula_toolbox.core.obs.comparison import (
    change_of,
    classified,
    evolved,
    graded,
    not_comparable,
    ranked,
    ranks,
    with_references,
)
from aula_toolbox.core.obs.earlier import Earlier
from aula_toolbox.core.obs.engine import Engine
from aula_toolbox.core.obs.obsvalue import ObsValue
from aula_toolbox.core.obs.wide import read_wide
from tests.core.obs.conftest import TODAY


def one(name="vacance_rp", code="62119", value=10.0, vintage="2021", **more):
    return ObsValue(name, "COM", code, code, vintage, value, more.pop("state", "observe"), **more)


def test_ranks_of_the_vacancy(read, engine, tables_2024, expected):
    values, _ = engine(tables_2024, {"insee_cc_logement": read("rp2021_logement_communes.csv", "insee_cc_logement")})
    communes = {
        code: found.value for (name, code), found in values.items() if name == "vacance_rp" and found.level == "COM"
    }
    found = ranks(communes)
    assert {code: found[code] for code in expected["rang_vacance_2021"]} == expected["rang_vacance_2021"]


@given(st.dictionaries(st.text("abcdef", min_size=1, max_size=3), st.floats(0, 100), min_size=1), st.booleans())
def test_ranks_do_not_move_when_one_is_left_out_behind(values, is_less_better):
    """The last one is taken away: the others keep their rank."""
    whole = ranks(values, is_less_better)
    last = max(whole, key=lambda code: (whole[code], code))
    rest = {code: value for code, value in values.items() if code != last}
    assert ranks(rest, is_less_better) == {code: whole[code] for code in rest}


def test_only_observed_and_reliable_values_are_ranked(tables):
    given_ones = [
        one(code="a", value=5.0, reliability="A", denominator=900.0),
        one(code="b", value=4.0, reliability="C", denominator=900.0),
        one(code="c", value=3.0, reliability="D", denominator=900.0),
        one(code="d", value=2.0, reliability="A", denominator=10.0),
        one(code="e", value=None, state="absent", reliability="D"),
        one(code="f", value=1.0, state="estime", reliability="C", denominator=900.0),
    ]
    found = {own.code: (own.rank, own.ranked) for own in ranked(given_ones, tables.indicators)}
    # less vacancy is better
    assert found == {
        "a": (2, 2),
        "b": (1, 2),
        "c": (None, None),
        "d": (None, None),
        "e": (None, None),
        "f": (None, None),
    }


@pytest.mark.parametrize(
    ("more", "letter", "word"),
    [
        ({"denominator": 900.0, "vintage": "2022"}, "A", ""),
        ({"denominator": 100.0, "vintage": "2022"}, "B", "small"),
        ({"denominator": 10.0, "vintage": "2022"}, "C", "below"),
        ({"denominator": 900.0, "vintage": "2010"}, "B", "old"),
        ({"denominator": 900.0, "vintage": "2022", "conversion": "fusion"}, "B", "added up"),
        ({"denominator": 900.0, "vintage": "2022", "state": "estime"}, "C", "estimated"),
        ({"denominator": 10.0, "vintage": "2010", "state": "estime"}, "D", "estimated"),
        ({"vintage": "2022", "state": "secret", "value": None}, "D", "no value"),
        ({"vintage": "2022", "state": "partiel", "value": None, "denominator": 900.0}, "C", "bounds"),
    ],
)
def test_reliability_is_a_rule(tables, more, letter, word):
    found = graded([one(**more)], tables.indicators, tables.files, TODAY, tables.limits)[0]
    assert found.reliability == letter
    assert word in "; ".join(map(str, found.why))


def test_columns_to_be_confirmed_cost_a_letter(tables):
    files = {name: replace(file, is_confirmed=False) for name, file in tables.files.items()}
    found = graded([one(denominator=900.0, vintage="2022")], tables.indicators, files, TODAY, tables.limits)[0]
    assert found.reliability == "B"


def test_vintages_that_share_surveys_stand_side_by_side(tables):
    """Census of 2021 and 2022: four of five surveys are the same."""
    vacancy = tables.indicators["vacance_rp"]
    assert "1 years apart" in str(not_comparable("2021", "2022", vacancy, ()))
    assert not_comparable("2016", "2022", vacancy, ()) is None
    why = not_comparable("2019", "2021", tables.indicators["niveau_vie"], [("niveau_vie", 2020, 2021, "method")])
    assert "method" in str(why)
    new, old = one(vintage="2022", value=12.0), one(vintage="2021", value=10.0)
    beside = evolved([new], lambda _: old, tables.indicators)[0]
    assert (beside.before, beside.change, beside.is_comparable) == (10.0, None, False)
    far = evolved([new], lambda _: replace(old, vintage="2016"), tables.indicators)[0]
    assert (far.change, far.change_kind, far.is_comparable) == (2.0, "pts", True)
    lost = evolved([new], lambda _: replace(old, vintage="2016", value=None), tables.indicators)[0]
    assert (lost.change, lost.is_comparable) == (None, None)
    assert evolved([new], lambda _: None, tables.indicators) == [new]


def test_changes_of_counts_are_ratios():
    assert change_of(100.0, 121.0, 2, False) == (pytest.approx(10.0), "pct_an")
    assert change_of(100.0, 121.0, 1, False) == (pytest.approx(21.0), "pct")
    assert change_of(0.0, 5.0, 1, False) == (None, "pct")


def test_an_earlier_vintage_comes_from_the_same_file_or_an_older_one(tmp_path, tables):
    """Bethune, 2015 and 2021 in one file; 2016 in an older one: the newest that can be compared wins."""
    file = tables.files["insee_cc_logement"]
    head = "CODGEO;P{0}_LOG;P{0}_LOGVAC"
    new = tmp_path / "new.csv"
    new.write_text(f"{head.format(21)};P15_LOG;P15_LOGVAC\n62119;1000;120;900;90\n", encoding="utf-8")
    old = tmp_path / "old.csv"
    old.write_text(f"{head.format(16)}\n62119;950;95\n", encoding="utf-8")
    engine = Engine(
        tables.territory,
        tables.passage,
        tables.files,
        tables.indicators,
        {file.id: read_wide(new, file, None)},
    )
    values, _ = engine.values([tables.indicators["vacance_rp"]], ["COM"])
    bethune = next(own for own in values if own.code == "62119")
    assert (bethune.value, bethune.vintage) == (12.0, "2021")
    before = Earlier(engine, {})(bethune)
    assert (before.value, before.vintage) == (10.0, "2015")
    before = Earlier(engine, {file.id: [read_wide(old, file, None)]})(bethune)
    assert (before.value, before.vintage) == (10.0, "2016")
    # an older file without a column that is needed says nothing
    old.write_text("CODGEO;P16_LOG\n62119;950\n", encoding="utf-8")
    before = Earlier(engine, {file.id: [read_wide(old, file, None)]})(bethune)
    assert (before.value, before.vintage) == (10.0, "2015")


def test_windows_of_years_are_compared_with_earlier_windows(read, engine, tables):
    data = {"sitadel": read("sitadel_logements_communes.csv", "sitadel")}
    values, _ = engine(tables, data)
    own = Engine(tables.territory, tables.passage, tables.files, tables.indicators, data)
    before = Earlier(own, {})(values["log_autorises", "62119"])
    assert before.vintage == "2020-2022"
    assert before.state == "observe"


def test_classes_and_references(tables):
    some = [one(code=code, value=float(rank)) for rank, code in enumerate(list(tables.territory.communes)[:8])]
    hidden = one(code="62119", value=None, state="secret")
    epci = ObsValue("vacance_rp", "EPCI", "CALL", "CALL", "2021", 7.0, "observe")
    whole = ObsValue("vacance_rp", "AULA", "AULA", "AULA", "2021", 8.0, "observe")
    classes, bounds = classified([*some, hidden], "quartiles")
    assert {own.class_ for own in classes} == {"1", "2", "3", "4", "secret"}
    assert len(bounds["vacance_rp", "COM"]) == 3
    # fixed bounds do not move with the values; an indicator without any has no class
    fixed, _ = classified([*some, hidden, one("log")], "seuils", {"vacance_rp": [5.0, 7.0]})
    assert [own.class_ for own in fixed] == ["1"] * 6 + ["2"] * 2 + ["secret", ""]
    beside = with_references([*some, epci, whole], tables.territory, ("EPCI", "AULA", "DEP"))
    lens = next(
        own for own in beside if tables.territory.communes.get(own.code, some[0]).__dict__.get("epci") == "CALL"
    )
    assert lens.references == {"EPCI": 7.0, "AULA": 8.0, "DEP": None}
