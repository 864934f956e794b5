"""States of inputs, lights of subjects, the order of downloads. docs/design/territory.md#readiness"""

from __future__ import annotations

import pytest

from aula_toolbox.core.messages import message
from aula_toolbox.core.products.editions import choose
from aula_toolbox.core.products.holding import TO_EXTRACT, UNREADABLE, Holding
from aula_toolbox.core.products.recognition import recognise
from aula_toolbox.core.territory import readiness, words
from aula_toolbox.core.territory.readiness import AskedInput, DossierFile, DossierSubject, InputState

OCSGE = ("code_cs", "code_us", "millesime", "id")
RAIN = AskedInput("rainpotential", "RAIN", "Pluie", True, "required", (("meteo", "Pluie quotidienne"),), "https://x")
COVER = AskedInput("zanbalance", "INPUT", "Occupation", True, "required")


def ocsge(year, department="062"):
    path = f"OCS-GE_2-0__GPKG_LAMB93_D{department}_{year}-01-01/OCCUPATION_SOL.gpkg"
    return recognise(Holding(path, "OCCUPATION_SOL", "polygon", OCSGE, source=path))


def weighed(found, covers=100.0):
    return {id(one): DossierFile(one, covers) for one in found}


def state(asked, found, covers=100.0, shut=(), year=2026, rhythms=None):
    return readiness.state_of(asked, choose(found), weighed(found, covers), list(shut), year, rhythms or {})


def test_two_dates_are_kept_apart():
    found = state(COVER, [ocsge(2018), ocsge(2021)])
    assert found.state == words.READY
    assert [one.holding.path[-34:-24] for one in (*found.files, *found.second)]
    assert found.files[0].recognition.vintage.text.startswith("2018")
    assert found.second[0].recognition.vintage.text.startswith("2021")
    assert found.vintage == "2018, 2021"


def test_part_of_the_territory_old_elsewhere_and_missing():
    assert state(COVER, [ocsge(2018)], 60.0).state == words.PARTLY
    assert state(COVER, [ocsge(2018)], rhythms={"ocsge": 6}).state == words.OLD
    assert state(COVER, [ocsge(2018)], 0.0).state == words.MISSING
    assert state(COVER, []).state == words.MISSING
    assert state(COVER, [ocsge(2021)], None).state == words.READY


def test_a_tie_is_told_and_not_decided():
    found = state(COVER, [ocsge(2021), ocsge(2021)])
    assert found.state == words.TIE
    assert not found.is_usable
    assert found.notes


def test_a_name_without_its_fields_is_in_doubt():
    path = "OCS-GE_2-0__GPKG_LAMB93_D062_2021-01-01/OCCUPATION_SOL.gpkg"
    named = recognise(Holding(path, "OCCUPATION_SOL", "polygon", ("a", "b"), source=path))
    assert not named.roles and named.likely
    role = named.likely[0]
    asked = AskedInput(role.algorithm, role.parameter, "Occupation", True, "required")
    found = readiness.state_of(asked, choose([]), weighed([named]), [], 2026, {})
    assert (found.state, found.is_usable) == (words.DOUBTFUL, False)
    assert found.notes


def test_archives_and_damaged_files_are_said_by_what_their_names_tell():
    path = "OCS-GE_2-0__GPKG_LAMB93_D062_2021-01-01.7z"
    shut = recognise(Holding(path, state=TO_EXTRACT, fault=message("unpack it")))
    found = state(COVER, [], shut=[shut])
    assert found.state in (words.TO_EXTRACT, words.MISSING)
    damaged = recognise(Holding("OCCUPATION_SOL.gpkg", "OCCUPATION_SOL", state=UNREADABLE))
    assert readiness.is_shut(damaged)


def test_many_layers_fill_an_input_of_many():
    asked = AskedInput("zanbalance", "INPUT", "x", False, "", takes_several=True)
    found = state(asked, [ocsge(2018), ocsge(2021)])
    assert len(found.files) == 2
    assert found.vintage == "2018, 2021"


RAINY = DossierSubject("rain", "rainpotential", "Pluie", 0.0, ())
ZAN = DossierSubject("zan", "zanbalance", "ZAN", 0.0, ("COMMUNES",))


def given(asked, told):
    return InputState(asked, told)


@pytest.mark.parametrize(
    ("cover", "communes", "light"),
    [
        (words.READY, words.READY, words.GREEN),
        (words.PARTLY, words.READY, words.AMBER),
        (words.READY, words.MISSING, words.RED),
        (words.TIE, words.READY, words.RED),
    ],
)
def test_the_light_of_a_subject(cover, communes, light):
    places = AskedInput("zanbalance", "COMMUNES", "Communes", False, "")
    assert readiness.light(ZAN, [given(COVER, cover), given(places, communes)]) == light
    assert readiness.light(RAINY, []) == words.RED


def test_what_unlocks_a_subject_alone_comes_first():
    places = AskedInput("zanbalance", "COMMUNES", "Communes", True, "")
    extra = AskedInput("rainpotential", "ZONES", "Zones", False, "")
    states = [
        given(RAIN, words.MISSING),
        given(extra, words.MISSING),
        given(COVER, words.MISSING),
        given(places, words.MISSING),
    ]
    found = readiness.next_downloads([RAINY, ZAN], states)
    assert [one.title for one in found] == ["Pluie quotidienne", "Communes", "Occupation", "Zones"]
    assert found[0].unlocks == ("Pluie",)
    assert found[0].address == "https://x"
    assert found[-1].improves == ("Pluie",)


def test_the_shipped_tables_name_algorithms_that_are_there():
    names = {one.algorithm for one in readiness.subjects()}
    assert {"rainpotential", "zanbalance", "heatexposure"} <= names
    assert {one.name for one in readiness.subjects()} == set(words.SUBJECTS)
    assert readiness.rhythms().mapping("produit", "ans")["ocsge"] > 0


def test_a_balance_of_one_date_is_not_ready_unless_its_fields_hold_both():
    """OCS GE of one year once ran, and failed: the second date was the first again."""
    second = AskedInput("zanbalance", "INPUT2", "Date 2", False, "both in the fields")
    zan = DossierSubject("zan", "zanbalance", "ZAN", 0.0, ("INPUT2",))
    one, both = [ocsge(2018)], [ocsge(2018), ocsge(2021)]
    states = [state(COVER, one), state(second, one)]
    assert (states[1].state, states[1].notes[0].values) == (words.MISSING, {"date": "2018"})
    assert not readiness.is_ready(zan, states)
    assert readiness.is_ready(zan, [state(COVER, both), state(second, both)])
    path = "OCS2D_2021.gpkg"
    fields = ("cs21", "us21", "cs15", "us15", "id")
    dates = recognise(Holding(path, "OCS2D", "polygon", fields, source=path))
    given = InputState(COVER, words.READY, [DossierFile(dates)])
    lacking = InputState(second, words.MISSING)
    assert readiness.is_ready(zan, [given, lacking]) is not any(role.parameter == "INPUT2" for role in dates.feeds)
    assert readiness.is_needed(lacking, zan, []), "nothing of the first date: the second one is lacking too"
