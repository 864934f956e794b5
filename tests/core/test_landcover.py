"""OCS GE and OCS2D: codes in every spelling, the nomenclature told or asked, the crosswalk, unknown codes."""

from __future__ import annotations

import csv

import pytest

from aula_toolbox.core import landcover
from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.landcover import COVER, OCS2D, OCSGE, USE
from aula_toolbox.core.messages import Notes


@pytest.mark.parametrize(
    "written",
    [
        "CS1.1.1.2",
        "cs1.1.1.2",
        "1.1.1.2",
        "CS1_1_1_2",
        "cs1-1-1-2",
        "CS 1.1.1.2",
        "CS1112",
        "1112",
        1112,
        1112.0,
        "CS1,1,1,2",
        "CS1.1.1.2: Zones non bâties",
        "CS1.1.1.2 Zones non bâties",
        "CS1.1.1.2 - Zones non bâties",
        "CS1.1.1.2_Zones",
        "1.1.1.2: Zones non bâties",
        "Zones non bâties (CS1.1.1.2)",
        "CS1.1.1.2/US4.1.1",
        "US4.1.1 CS1.1.1.2",
        "\u00a0CS1.1.1.2\u00a0",
    ],
)
def test_a_cover_is_read_in_every_spelling(written: object) -> None:
    assert landcover.clean(written) == "CS1.1.1.2"


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("us235", "US235"),
        ("US2.3.5", "US235"),
        (235, "US235"),
        ("235", "US235"),
        (2.0, "US2"),
        ("2", "US2"),
        (1.1, "US1.1"),
        ("US4.1.1 Routier", "US4.1.1"),
        ("US411", "US4.1.1"),
        ("us_6_6", "US6.6"),
        ("US1.4.0", "US1.4.0"),
        ("1.4.0 - Aquaculture", "US1.4.0"),
        ("CS1.1.1.2/US4.1.1", "US4.1.1"),
        ("CS1.1.1.2", "CS1.1.1.2"),
    ],
)
def test_a_use_is_read_in_every_spelling(written: object, code: str) -> None:
    assert landcover.clean(written, USE) == code


@pytest.mark.parametrize("nothing", [None, "", "  ", "NULL", "nan", float("nan")])
def test_nothing_is_no_code(nothing: object) -> None:
    assert landcover.clean(nothing) is None


@pytest.mark.parametrize("other", ["2021", "Forêt", "CS1.1.1.1.1", "12 rue", "CS", "1.2.3.4.5", "9.9"])
def test_what_is_no_code_is_kept_as_it_is_to_be_told(other: str) -> None:
    assert landcover.clean(other) == other


@pytest.mark.parametrize("nomenclature", [OCSGE, OCS2D])
@pytest.mark.parametrize("axis", [COVER, USE])
@pytest.mark.parametrize(
    "spell", [str, str.lower, lambda c: c.replace(".", "_"), lambda c: c.replace(".", ""), lambda c: c[2:]]
)
def test_every_code_comes_back_from_every_spelling(nomenclature: str, axis: str, spell) -> None:
    codes = sorted(landcover.codes_of(nomenclature, axis))
    assert landcover.cleaned([spell(code) for code in codes], axis) == codes


@pytest.mark.parametrize(
    ("covers", "uses", "told"),
    [
        (["CS1.1.1.1 Batiments", None], ["US2"], OCSGE),
        (["CS1.1.1"], ["US235"], OCSGE),
        (["CS2.2.1"], ["US6.6"], OCSGE),
        (["1_1_1_2"], [], OCSGE),
        (["cs6.1.1 Prairies"], [], OCS2D),
        (["cs21", "cs411"], [], OCS2D),
        (["CS2.2.1"], ["US1.1.3"], OCS2D),
        (["CS2.2.1"], ["US4.3.0"], OCS2D),
        (["CS2.2.1", "CS5.2.2"], [], OCS2D),
        (["CS1.1.1", "CS6.3.0"], [], OCS2D),
    ],
)
def test_the_nomenclature_is_told_from_the_codes(covers: list, uses: list, told: str) -> None:
    assert landcover.tell(covers, uses) == told
    assert landcover.chosen("auto", covers, uses) == told
    assert landcover.chosen(OCS2D, covers, uses) == OCS2D


@pytest.mark.parametrize(
    ("covers", "uses", "shown"),
    [
        (["CS1.1.1.1", "CS6.1.1"], [], r"CS1\.1\.1\.1 are codes of OCS GE, CS6\.1\.1 of OCS2D"),
        (["CS1.1.1", "CS2.2.1"], [], r"CS1\.1\.1, CS2\.2\.1"),
        (["CS2.2.1"], ["US5"], r"CS2\.2\.1, US5"),
        (["CS2.2.1", "CS9"], ["US4.1.2"], r"CS2\.2\.1, CS9, US4\.1\.2"),
    ],
)
def test_the_nomenclature_is_asked_when_the_signs_are_mixed_or_absent(covers: list, uses: list, shown: str) -> None:
    with pytest.raises(AulaError, match=rf"set NOMENCLATURE.*{shown}.*\[E_NOMENCLATURE\]"):
        landcover.tell(covers, uses)


@pytest.mark.parametrize("nomenclature", [OCSGE, OCS2D])
def test_a_whole_nomenclature_tells_itself(nomenclature: str) -> None:
    covers, uses = (landcover.codes_of(nomenclature, axis) for axis in (COVER, USE))
    assert landcover.tell(covers, uses) == nomenclature


def test_the_lists_of_codes_are_those_of_the_references(shared_reference) -> None:
    with (shared_reference / "erc" / "zan_matrice_cs_us.csv").open(encoding="utf-8-sig") as stream:
        rows = list(csv.DictReader(stream))
    cs, us = ({next(v for k, v in row.items() if axis in k.lower()) for row in rows} for axis in ("cs", "us"))
    assert cs == landcover.codes_of(OCSGE, COVER) and us == landcover.codes_of(OCSGE, USE)
    with (shared_reference / "erc" / "crosswalk_ocs2d_ocsge_proposition.csv").open(encoding="utf-8-sig") as stream:
        codes = {row["ocs2d"] for row in csv.DictReader(stream)}
    assert codes == landcover.codes_of(OCS2D, COVER) | landcover.codes_of(OCS2D, USE)


def test_the_crosswalk_leads_to_codes_of_ocs_ge() -> None:
    walk = landcover.crosswalk()
    assert walk.ocsge("CS6.3.0", OCS2D) == "CS2.2.1"
    assert walk.ocsge("CS6.3.0", OCSGE) == "CS6.3.0"
    assert walk.ocsge(None, OCS2D) is None and walk.ocsge("CS9", OCS2D) is None
    all_codes = landcover.codes_of(OCSGE, COVER) | landcover.codes_of(OCSGE, USE)
    assert set(walk.to_ocsge.values()) <= all_codes


def test_the_same_code_has_two_meanings() -> None:
    assert landcover.label("CS2.2.1", OCSGE) == "Formations herbacées"
    assert landcover.label("CS2.2.1", OCS2D) == "Plages de galets et alluvions grossiers"
    assert landcover.label("CS9.9", OCS2D) == "CS9.9" and landcover.label(None, OCSGE) == ""


def test_unknown_codes_are_counted_and_listed() -> None:
    notes = Notes()
    codes = ["CS1.1.1.1", "CS9", "CS9", "CS6.1.1", None]
    assert landcover.check(codes, OCSGE, COVER, "sol", notes) == {"CS9": 2, "CS6.1.1": 1}
    assert [str(note) for note in notes.warnings] == [
        "sol: 3 features have a code that OCS GE does not know: CS6.1.1 (1), CS9 (2)."
    ]
    assert not landcover.check(["CS1.1.1.1", None], OCSGE, COVER, "sol", notes)
    assert not landcover.check([None], OCSGE, COVER, "sol", notes)
    assert landcover.check(["CS9", "CS8"], OCSGE, COVER, "sol", None, {"CS9"}.__contains__) == {"CS8": 1}


def test_a_column_without_one_known_code_stops_the_run() -> None:
    told = r"sol: none of the 3 codes is a code of OCS2D: CS1\.1\.1\.1 \(2\), Forêt \(1\).*\[E_CODE\]"
    with pytest.raises(AulaError, match=told):
        landcover.check(["CS1.1.1.1", "CS1.1.1.1", "Forêt"], OCS2D, COVER, "sol")


def test_branches() -> None:
    assert landcover.matches("US4.1.2", "US2|US4")
    assert not landcover.matches("US235", "US2")
    assert landcover.matches("US3", "US")
    assert landcover.matches("US3", "")
    assert not landcover.matches(None, "US")


def test_no_code_at_all_is_told_as_such():
    with pytest.raises(AulaError, match="does not meet the study area") as caught:
        landcover.tell([None, ""], [])
    assert caught.value.codes == ("E_APART",)
