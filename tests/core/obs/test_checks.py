"""Checks of files and of values: each finds what it is for, and is silent on what is right.

See docs/design/obs.md#checks.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes, message
from aula_toolbox.core.obs.checks import blocking, rules, suspects
from aula_toolbox.core.obs.checks.after import against, of_values
from aula_toolbox.core.obs.checks.before import of_files
from aula_toolbox.core.obs.computation import ObsRequest, compute
from aula_toolbox.core.obs.identities import broken, sides
from aula_toolbox.core.obs.indicators import chosen
from aula_toolbox.core.obs.intake import Intake, read_all
from aula_toolbox.core.obs.obsvalue import MissingIndicator, ObsValue
from aula_toolbox.core.obs.rows import RowData
from aula_toolbox.core.obs.secrecy import deducible, protected
from aula_toolbox.core.obs.sources import FoundFile, viewed
from aula_toolbox.core.obs.wide import read_wide
from aula_toolbox.core.products.holding import Holding
from aula_toolbox.core.products.recognition import recognise
from tests.core.obs.conftest import TODAY

NAMES = {"insee_cc_logement": "rp2021_logement_communes.csv", "lovac": "lovac2025_communes.csv"}


@pytest.fixture
def checked(extracts, tables, tmp_path):
    """What the checks of files find in an extract, changed or not."""

    def found(file_id, change=lambda text: text, **more):
        path = tmp_path / NAMES[file_id]
        path.write_text(change((extracts / NAMES[file_id]).read_text(encoding="utf-8")), encoding="utf-8")
        one = FoundFile(tables.files[file_id], "reconnu", path.name, source=str(path))
        notes = Notes()
        everything = list(tables.indicators.values())
        intake = read_all([one], everything, tables.territory, tables.passage, {}, tables.limits, notes)
        return of_files(intake, (), tables.territory, tables.passage, tables.rules, tables.limits, notes, **more)

    return found


def lines(text, *changes):
    """The text with some of its lines changed: (number of the line, function)."""
    rows = text.split("\n")
    for rank, change in changes:
        rows[rank] = change(rows[rank])
    return "\n".join(row for row in rows if row is not None)


def test_the_extracts_are_right(checked):
    assert checked("insee_cc_logement") == []
    # three communes merged: LOVAC of 2025 is of their new code
    assert checked("lovac") == []


@pytest.mark.parametrize(
    ("file", "change", "checks"),
    [
        ("insee_cc_logement", lambda text: lines(text, (5, lambda row: None)), {"O06"}),
        ("insee_cc_logement", lambda text: text.replace("62119;14233;", "62119;142330;"), {"O07", "O20"}),
        ("insee_cc_logement", lambda text: text.replace("62119;14233;", "62118;14233;"), {"O06"}),
        ("insee_cc_logement", lambda text: lines(text, (3, lambda row: row + "\n" + row)), {"O03"}),
        ("insee_cc_logement", lambda text: text.replace("\n62119;", "\nX62119;"), {"O03", "O06"}),
        ("insee_cc_logement", lambda text: text[: text.index("\n62498;") + 8], {"O04", "O06", "O20"}),
        (
            "insee_cc_logement",
            lambda text: text.replace("P21_LOG;", "P21_X;")
            .replace("P21_LOGVAC", "P21_LOG")
            .replace("P21_X", "P21_LOGVAC"),
            {"O07", "O20"},
        ),
        ("insee_cc_logement", lambda text: text.replace("CODGEO", "CODE"), {"O02"}),
        ("lovac", lambda text: text.replace("Auchel", "AuchÃ©l"), {"O04"}),
        ("lovac", lambda text: text.replace("62119;Béthune;978", "62119;Béthune;99999"), {"O07"}),
    ],
)
def test_each_fault_has_its_check(checked, file, change, checks):
    assert {one.check for one in checked(file, change)} == checks


def test_two_geographies_in_a_row_are_told(extracts, tables):
    path = extracts / "base_cc_comparateur_extrait.csv"
    one = FoundFile(tables.files["insee_comparateur"], "reconnu", path.name, source=str(path))
    done = compute([one], ObsRequest(chosen(["niveau_vie", "log"], tables.indicators)), tables, TODAY)
    mixed = [found for found in done.findings if found.check == "O09"]
    assert [found.code for found in mixed] == ["62447"]
    assert mixed[0].value == pytest.approx(1099 / 2208.68, abs=1e-4)
    assert Counter(found.check for found in done.findings)["O07"] == 0
    asked = compute([one], ObsRequest(chosen(["hlm_rp", "pop"], tables.indicators)), tables, TODAY)
    assert {found.subject for found in asked.findings if found.check == "O02"} == set()
    assert [missing.indicator.id for missing in asked.missing] == ["hlm_rp"]


def test_a_code_that_no_longer_exists_is_told(extracts, tables, tmp_path):
    """62461 has values of Filosofi (2023) in a file of 2025: right; a population of 2025: wrong."""
    path = tmp_path / "base_cc_comparateur.csv"
    text = (extracts / "base_cc_comparateur_extrait.csv").read_text(encoding="utf-8")
    path.write_text(text.replace("\n62461;;", "\n62461;500;"), encoding="utf-8")
    one = FoundFile(tables.files["insee_comparateur"], "reconnu", path.name, source=str(path))
    done = compute([one], ObsRequest(chosen(["niveau_vie", "pop"], tables.indicators)), tables, TODAY)
    assert [found.code for found in done.findings if found.check == "O05"] == ["62461"]


def test_an_ambiguous_file_and_one_without_prefixes_block(tables):
    fields = ("CODGEO", "POP", "SUPERF", "LOG", "RP")
    lost = viewed(recognise(Holding("comparateur_2020.csv", geometry="none", fields=fields)), tables.files)
    assert (lost.state, lost.missing) == ("illisible", ("POP", "LOG", "RP"))
    doubt = FoundFile(None, "ambigu", "x.csv", why=lost.why)
    found = of_files(Intake(found=[lost, doubt]), (), tables.territory, tables.passage, tables.rules, tables.limits)
    assert {one.check for one in found} == {"O01", "O02"}
    assert len(blocking(found)) == 2


def test_a_file_of_rows_lacks_a_commune(tables):
    """A file of rows has no column that says its year: its communes say its geographic code."""
    *there, lost = sorted(tables.territory.communes)
    cells = {("COM", code): [] for code in there}
    data = RowData(tables.files["ssmsi"], "crimes.csv", ("CODGEO",), cells, {}, None, 0)
    intake = Intake(data={"ssmsi": data})
    own = of_files(intake, (), tables.territory, tables.passage, tables.rules, tables.limits)
    assert [(one.check, one.subject, one.code) for one in own] == [("O06", "ssmsi", lost)]


def test_an_indicator_whose_file_is_there_lacks_its_columns(tables, read):
    intake = Intake(data={"lovac": read("lovac2025_communes.csv", "lovac")})
    why = message("columns are missing")
    missing = [MissingIndicator(tables.indicators[name], why) for name in ("vacance_lovac", "vacance_rp")]
    more = (missing, tables.territory, tables.passage, tables.rules, tables.limits)
    # the file of the census is not there at all: nothing is said of its columns
    assert [(one.check, one.subject, one.message) for one in of_files(intake, *more)] == [("O02", "vacance_lovac", why)]
    assert of_files(intake, *more, is_asked=False) == []


def test_levels_and_thresholds_may_be_replaced():
    own = rules({"O13": {"z": 6}, "O06": {"niveau": "bloquant"}})
    assert (own["O13"].threshold, own["O06"].level, own["O06"].threshold) == (6, "bloquant", 0)
    assert len(own) == 26
    with pytest.raises(AulaError, match="O99"):
        rules({"O99": {}})
    with pytest.raises(AulaError, match="grave"):
        rules({"O01": {"niveau": "grave"}})


# --- values ---------------------------------------------------------------------------------------------------


def rows(name="vacance_rp", vintage="2021", shift=0.0, times=1.0, count=40):
    return [
        ObsValue(
            name,
            "COM",
            f"62{rank:03d}",
            f"Ville {rank}",
            vintage,
            times * (5.0 + 0.137 * rank + shift),
            "observe",
            denominator=1000.0 + rank,
            source="INSEE, recensement",
        )
        for rank in range(count)
    ]


def found(tables, values, before=None, **more):
    own = of_values(values, tables.indicators, tables.files, tables.rules, tables.territory)
    if before is not None:
        own += against(values, before, tables.indicators, tables.rules, tables.limits, **more)
    return own


def changed(values, rank, **more):
    return [replace(one, **more) if place == rank else one for place, one in enumerate(values)]


def test_values_that_are_right_are_left_alone(tables):
    assert found(tables, rows(vintage="2022", shift=0.1), rows()) == []


@pytest.mark.parametrize(
    ("values", "checks"),
    [
        (changed(rows(), 3, value=130.0), {"O08", "O13"}),
        (changed(rows(), 3, value=-1.0), {"O08", "O13"}),
        (changed(rows(), 3, value=rows()[3].value * 10), {"O13"}),
        (rows(times=0.01), {"O17"}),
        (rows(vintage="2022"), {"O15"}),
        (changed(rows(), 3, value=None, state="absent"), {"O16"}),
        (changed(rows(), 3, value=0.0), {"O16", "O13"}),
        (rows()[:-1], {"O18"}),
        ([*rows(), rows()[0]], {"O21"}),
        (changed(rows(), 3, name="HÃ©nin"), {"O24"}),
        (changed(rows(), 0, vintage="", source=""), {"O26"}),
        (
            [replace(one, value=None, state="secret") if place % 4 == 0 else one for place, one in enumerate(rows())],
            {"O12", "O16"},
        ),
    ],
)
def test_each_doubt_has_its_check(tables, values, checks):
    assert {one.check for one in found(tables, values, rows())} == checks


def test_a_secret_that_becomes_zero_is_asked_about(tables):
    before = changed(rows(), 3, value=None, state="secret")
    own = found(tables, changed(rows(), 3, value=0.0), before)
    assert [(one.check, one.code) for one in own] == [("O16", "62003")]
    assert suspects(own)


def test_some_values_that_never_move_are_asked_about(tables):
    """20 % of the values of a new vintage are those of the former one."""
    newer = [
        replace(one, value=old.value) if place % 5 == 0 else one
        for place, (one, old) in enumerate(zip(rows(vintage="2022", shift=0.3), rows()))
    ]
    assert {one.check for one in found(tables, newer, rows())} == {"O15"}


def test_a_shift_of_all_is_asked_about_when_the_past_is_known(tables):
    own = found(tables, rows(vintage="2022", shift=4.0), rows(), past={"vacance_rp": [0.1, 0.2, -0.1]})
    assert {one.check for one in own} == {"O14"}


def test_counts_are_compared_by_their_ratio(tables):
    before = [replace(one, value=float(round(1000 * one.value))) for one in rows("log", count=100)]
    times = [replace(one, value=100.0 * one.value) for one in before]
    assert {one.check for one in found(tables, times, before)} == {"O17"}
    one_only = changed(before, 7, value=before[7].value * 3)
    assert [(one.check, one.code) for one in found(tables, one_only, before)] == [("O13", "62007")]


def test_a_total_gives_no_secret_away(tables):
    zone = tables.territory.zones["EPCI"]["CAHC"]
    communes = [replace(one, code=code) for one, code in zip(rows("log", count=14), zone)]
    hidden = changed(communes, 2, value=None, state="secret")
    whole = replace(communes[0], level="EPCI", code="CAHC", value=900.0)
    assert [two.code for _, _, two in deducible([*hidden, whole], tables.indicators, tables.territory)] == [zone[2]]
    assert {one.check for one in found(tables, [*hidden, whole])} == {"O25"}
    # the smallest other part goes too, and nothing is left to be told
    kept, lost = protected([*hidden, whole], tables.indicators, tables.territory)
    smallest = min((one for one in hidden if one.value is not None), key=lambda one: (one.value, one.code))
    assert [(one.code, one.value) for one in lost] == [(smallest.code, smallest.value)]
    assert [(one.value, one.state) for one in kept if one.code == smallest.code] == [(None, "secret")]
    assert found(tables, kept) == []
    # two secrets protect each other
    both = changed(hidden, 3, value=None, state="secret")
    assert found(tables, [*both, whole]) == []
    assert deducible(hidden, tables.indicators, tables.territory) == []


def test_parts_must_make_the_total(tables):
    base = replace(rows("log")[0], source="INSEE")
    parts = [replace(base, level="EPCI", code=code, value=100.0) for code in ("CALL", "CAHC")]
    whole = replace(base, level="AULA", code="AULA", value=300.0)
    assert {one.check for one in found(tables, [*parts, whole])} == {"O19"}
    assert found(tables, [*parts, replace(whole, value=200.0)]) == []
    # a part without a value: the others need not make the total, which tells it if it stands alone
    alone = [replace(parts[0], value=None, state="secret"), parts[1], whole]
    assert {one.check for one in found(tables, alone)} == {"O25"}
    assert found(tables, [replace(parts[0], value=None, state="absent"), parts[1], whole]) == []


def test_surfaces_of_cerema_may_be_ten_units_apart(tables, tmp_path):
    path = tmp_path / "conso.csv"
    path.write_text("idcom;naf21art22;art21hab22\n62119;100;90\n62498;100;89\n", encoding="utf-8")
    file = replace(tables.files["cerema_conso"], identities=("naf{n}art{n+1}=art{n}hab{n+1}",))
    found = list(broken(read_wide(path, file, None), 0.0))
    assert [(one.code, one.identity, one.left, one.right) for one in found] == [
        ("62498", "naf21art22=art21hab22", 100, 89)
    ]


def test_an_identity_without_a_sign_breaks_nothing(tables, tmp_path):
    path = tmp_path / "census.csv"
    path.write_text("CODGEO;P21_LOG\n62119;100\n", encoding="utf-8")
    file = replace(tables.files["insee_cc_logement"], identities=("P{a}_LOG",))
    left, sign, right = sides("P{a}_LOG")
    assert (left, sign) == (right, "=")
    assert list(broken(read_wide(path, file, None), 0.0)) == []


def test_a_licence_that_nobody_has_read_is_told(tables):
    file = tables.files[tables.indicators["vacance_rp"].file]
    own = of_values(
        rows(), tables.indicators, {file.id: replace(file, licence="a_verifier")}, tables.rules, tables.territory
    )
    assert [(one.check, one.subject, str(one.message)) for one in own] == [("O26", "vacance_rp", "not stated: licence")]


def test_a_few_territories_are_not_compared_with_each_other(tables):
    times = rows()[3].value * 10
    assert [one.code for one in found(tables, changed(rows(count=8), 3, value=times), rows(count=8))] == ["62003"]
    assert found(tables, changed(rows(count=7), 3, value=times), rows(count=7)) == []
