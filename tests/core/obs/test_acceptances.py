"""Answers to what a refresh asks: they hold for one value, need a reason and an author, and may correct or mask.

See docs/design/obs.md#versions.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import message
from aula_toolbox.core.obs.acceptances import COLUMNS, Acceptance
from aula_toolbox.core.obs.changes import changes
from aula_toolbox.core.obs.checks import CheckFinding
from aula_toolbox.core.obs.obsvalue import ObsValue
from aula_toolbox.core.obs.store import VersionStore, write_csv
from tests.core.obs.observatories import LOVAC, refresher


def answer(
    store, finding, decision="accepte", corrected=None, reason="vu sur le site du producteur", author="A. Dupont"
):
    """A line of the file of answers."""
    told = ["" if value is None else repr(value) for value in (finding.value, corrected)]
    row = [*finding.key, told[0], decision, told[1], reason, author, "2026-11-30"]
    path = store.folder / "acceptations.csv"
    before = path.read_text(encoding="utf-8") if path.is_file() else ""
    write_csv(path, COLUMNS, [row])
    if before:
        path.write_text(before + path.read_text(encoding="utf-8").split("\n", 1)[1], encoding="utf-8")


def suspicious(built, texts, times_more=10):
    value = str(978 * times_more)
    text = texts[LOVAC].replace("62119;Béthune;978;466;10850", f"62119;Béthune;{value};466;10850")
    (built.parent / "entrees" / LOVAC).write_text(text, encoding="utf-8")
    return refresher(built).run("publier")


def test_an_answer_holds_for_that_value_only(built, texts):
    store = VersionStore(built.with_suffix(""))
    done = suspicious(built, texts)
    assert [(one.check, one.code) for one in done.waiting] == [("O13", "62119")]
    page = done.report.read_text(encoding="utf-8")
    assert "Béthune – Vacance du parc privé (LOVAC)" in page
    assert "Had about the same value before" in page
    answer(store, done.waiting[0])
    done = refresher(built).run("reprendre")
    assert (done.state, [one.author for one in done.answers]) == ("publie", ["A. Dupont"])
    assert store.current().id == done.version
    # another value asks again
    done = suspicious(built, texts, 5)
    assert (done.state, [one.code for one in done.waiting]) == ("retenu", ["62119"])


@pytest.mark.parametrize(("decision", "corrected", "state"), [("corrige", 9.0138, "saisi"), ("masque", None, "absent")])
def test_a_value_may_be_corrected_or_masked(built, texts, decision, corrected, state):
    store = VersionStore(built.with_suffix(""))
    done = suspicious(built, texts)
    answer(store, done.waiting[0], decision, corrected)
    done = refresher(built).run("reprendre")
    assert done.state == "publie"
    value = next(one for one in store.current().values() if (one.indicator, one.code) == ("vacance_lovac", "62119"))
    assert (value.value, value.state) == (corrected, state)


def test_an_answer_without_reason_or_author_is_refused(built, texts):
    store = VersionStore(built.with_suffix(""))
    done = suspicious(built, texts)
    answer(store, done.waiting[0], reason="")
    answer(store, done.waiting[0], author="")
    answer(store, done.waiting[0], decision="peut-etre")
    answer(store, done.waiting[0], decision="corrige")
    with pytest.raises(AulaError) as caught:
        refresher(built).run("reprendre")
    assert len(caught.value.problems) == 4
    (store.folder / "acceptations.csv").write_text("controle;code\nO13;62119\n", encoding="utf-8")
    with pytest.raises(AulaError, match="motif"):
        refresher(built).run("reprendre")
    write_csv(
        store.folder / "acceptations.csv",
        COLUMNS,
        [["O13", "x", "62119", "2025", "beaucoup", "accepte", "", "a", "b", ""]],
    )
    with pytest.raises(AulaError, match="not a number"):
        refresher(built).run("reprendre")


VALUE = ObsValue("vacance_rp", "COM", "62119", "Béthune", "2021", 9.0, "observe", source="INSEE")


def test_an_answer_to_no_value_is_not_one_to_a_value():
    answered = Acceptance("O16", "vacance_rp", "62119", "2021", None, "accepte", None, "vu", "A. Dupont", "")
    asked = CheckFinding("O16", "a_valider", "vacance_rp", message("no value"), code="62119", vintage="2021")
    assert answered.answers(asked)
    assert not answered.answers(replace(asked, value=9.0))
    assert not replace(answered, value=9.0).answers(asked)


@pytest.mark.parametrize(
    ("now", "reason"),
    [
        ({"tables": {"obs_indicateurs.csv": "b"}, "greffon": "2"}, "reference table changed"),
        ({"tables": {"obs_indicateurs.csv": "a"}, "greffon": "2"}, "version of the toolbox"),
        ({"tables": {"obs_indicateurs.csv": "a"}, "greffon": "1"}, "observatory, steps or answers changed"),
    ],
)
def test_why_a_value_of_the_same_file_moved(now, reason):
    before = {"tables": {"obs_indicateurs.csv": "a"}, "greffon": "1"}
    (found,) = changes([replace(VALUE, value=10.0)], [VALUE], {}, now, before)
    assert (str(found.reason), found.moved, found.middle) == (reason, 1, 1.0)
