"""Refreshes: the same twice, eleven corruptions, answers that expire, kills, full disks, back again.

See docs/design/obs.md#versions.
"""

from __future__ import annotations

import csv
import gzip
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.language import Language
from aula_toolbox.core.messages import message
from aula_toolbox.core.obs.acceptances import COLUMNS, Acceptance
from aula_toolbox.core.obs.changes import changes
from aula_toolbox.core.obs.checks import CheckFinding
from aula_toolbox.core.obs.computation import Computed
from aula_toolbox.core.obs.engine import ObsValue
from aula_toolbox.core.obs.publication import PlanFinding, PublicationPlan
from aula_toolbox.core.obs.refresh import Refreshed, state_of
from aula_toolbox.core.obs.reports import obsindicators, obspublish, obsrefresh
from aula_toolbox.core.obs.store import Version, VersionStore, read_json, write_csv
from aula_toolbox.core.report import Told
from tests.conftest import ROOT
from tests.core.obs import observatories
from tests.core.obs.observatories import prepare, refresher

CENSUS, LOVAC = "base-cc-logement-2021.csv", "lovac-opendata-communes.csv"


@pytest.fixture(scope="module")
def texts(extracts):
    return {
        CENSUS: (extracts / "rp2021_logement_communes.csv").read_text(encoding="utf-8"),
        LOVAC: (extracts / "lovac2025_communes.csv").read_text(encoding="utf-8"),
    }


@pytest.fixture
def built(tmp_path, texts):
    """An observatory with a first version in force."""
    path = prepare(tmp_path, texts)
    done = refresher(path).run("publier")
    assert (done.state, done.waiting, done.blocks) == ("publie", [], [])
    return path


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def rows(text):
    head, *body = text.rstrip("\n").split("\n")
    return head.split(";"), [row.split(";") for row in body]


def text_of(head, body):
    return "\n".join(";".join(row) for row in [head, *body]) + "\n"


def test_the_second_run_does_nothing(built):
    before = tree(built.with_suffix("") / "versions")
    done = refresher(built).run("publier")
    assert done.state == "inchange"
    assert tree(built.with_suffix("") / "versions") == before
    assert state_of(built.with_suffix(""))["etat"] == "inchange"
    # touched and not changed: the digest says so
    (built.parent / "entrees" / CENSUS).touch()
    assert refresher(built).run("publier").state == "inchange"


FOUR = ("62447", "62461", "62549", "62743")


def test_the_rows_that_were_used_are_kept(built, texts):
    """With the digest of the producer's file; the same rows are kept once."""
    store = VersionStore(built.with_suffix(""))
    kept = store.current().entries["extraits"]
    assert [one.rpartition("/")[0] for one in kept] == ["extraits/insee_cc_logement", "extraits/lovac"]
    digests = {one["id"]: one["sha256"] for one in store.current().entries["fichiers"]}
    assert kept[1] == f"extraits/lovac/2025-{digests['lovac'][:8]}.csv.gz"
    with gzip.open(store.folder / kept[1], "rt", encoding="utf-8") as stream:
        rows_kept = list(csv.DictReader(stream, delimiter=";"))
    assert len(rows_kept) == 319
    assert next(row for row in rows_kept if row["code"] == "62119")["pp_vacant_25"] == "978"
    (built.parent / "entrees" / CENSUS).write_text(newer(texts[CENSUS]), encoding="utf-8")
    refresher(built).run("publier")
    assert len(list((store.folder / "extraits" / "lovac").iterdir())) == 1
    assert len(list((store.folder / "extraits" / "insee_cc_logement").iterdir())) == 2


def newer(text, frozen=0):
    """The census of the next year, in its geographic code: a little more of all, some values left as they were."""
    head, body = rows(text.replace("P21_", "P22_"))
    merged = [sum(int(row[rank]) for row in body if row[0] in FOUR) for rank in range(1, 5)]
    found = []
    for count, row in enumerate(row for row in body if row[0] not in FOUR[1:]):
        numbers = merged if row[0] == FOUR[0] else [int(cell) for cell in row[1:]]
        if not frozen or count % frozen:
            lived, second, vacant = numbers[1] * 1.002, numbers[2] * 1.001, numbers[3] * (1.01 + 0.002 * (count % 5))
            numbers = [lived + second + vacant, lived, second, vacant]
        found.append([row[0], *map(repr, numbers)])
    return text_of(head, found)


def swapped(text):
    head, body = rows(text)
    first, second = head.index("P21_RP"), head.index("P21_LOG")
    for row in body:
        row[first], row[second] = row[second], row[first]
    return text_of(head, body)


def times(text, factor, code=""):
    head, body = rows(text)
    for row in body:
        if not code or row[0] == code:
            row[1:] = [str(int(cell) * factor) for cell in row[1:]]
    return text_of(head, body)


def one_value(text):
    """Only the vacant dwellings of one town, and its total with them: the identity holds."""
    head, body = rows(text)
    for row in body:
        if row[0] == "62119":
            more = int(row[4]) * 3
            row[4], row[1] = str(int(row[4]) + more), str(int(row[1]) + more)
    return text_of(head, body)


CORRUPTIONS = {
    "a row deleted": (CENSUS, lambda text: text.replace("62427;12694;", "#62427;12694;"), {"O06"}),
    "two columns swapped": (CENSUS, swapped, {"O07"}),
    "one value times ten": (CENSUS, lambda text: text.replace("62427;12694;", "62427;126940;"), {"O07", "O20"}),
    "one row times ten": (
        LOVAC,
        lambda text: text.replace("62119;Béthune;978;466;10850", "62119;Béthune;9780;466;10850"),
        {"O13"},
    ),
    "all values times a hundred": (CENSUS, lambda text: times(text, 100), {"O17"}),
    "the code of one commune changed": (CENSUS, lambda text: text.replace("62427;12694;", "62428;12694;"), {"O06"}),
    "the file cut at 60 %": (CENSUS, lambda text: text[: text.index("\n62550") + 9], {"O06", "O04"}),
    "a header renamed": (CENSUS, lambda text: text.replace("P21_LOGVAC", "P21_VACANTS"), {"O02"}),
    "an older vintage": (CENSUS, lambda text: text.replace("P21_", "P20_"), {"O10"}),
    "accents broken": (LOVAC, lambda text: text.replace("Béthune", "BÃ©thune"), {"O04"}),
    "20 % of the values frozen": (CENSUS, lambda text: newer(text, 5), {"O15"}),
    "a secret filled with zero": (
        LOVAC,
        lambda text: text.replace("62003;Acheville;s;s;s", "62003;Acheville;0;0;200"),
        {"O16"},
    ),
}


@pytest.mark.parametrize("name", CORRUPTIONS)
def test_each_corruption_is_held_and_the_version_in_force_stays(built, texts, name):
    file, change, checks = CORRUPTIONS[name]
    store = VersionStore(built.with_suffix(""))
    current = store.current()
    kept, switch = tree(current.folder), (store.folder / "courant.json").read_bytes()
    changed = change(texts[file])
    assert changed != texts[file]
    (built.parent / "entrees" / file).write_text(changed, encoding="utf-8")
    done = refresher(built).run("publier")
    assert done.state == "retenu"
    assert checks <= {one.check for one in (*done.waiting, *done.blocks)}
    assert store.current().id == current.id
    assert tree(current.folder) == kept
    assert (store.folder / "courant.json").read_bytes() == switch
    assert state_of(store.folder)["suspects"] == len(done.waiting)
    assert json.loads((store.folder / "etat.json").read_text(encoding="utf-8"))["etat"] == "retenu"
    assert done.report.is_file()


def test_a_new_year_that_is_right_is_published(built, texts):
    (built.parent / "entrees" / CENSUS).write_text(newer(texts[CENSUS]), encoding="utf-8")
    done = refresher(built).run("publier")
    assert (done.state, done.waiting, done.blocks) == ("publie", [], [])
    vacancy = next(one for one in done.changes if one.indicator == "vacance_rp" and one.level == "COM")
    assert (str(vacancy.reason), vacancy.vintage_before, vacancy.vintage) == ("new vintage", "2021", "2022")
    assert vacancy.moved > 300


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


def test_a_trial_replaces_nothing(built, texts):
    before = tree(built.with_suffix("") / "versions")
    (built.parent / "entrees" / CENSUS).write_text(newer(texts[CENSUS]), encoding="utf-8")
    done = refresher(built).run("essai")
    assert (done.state, tree(built.with_suffix("") / "versions")) == ("essai", before)
    assert done.changes


def test_back_to_an_earlier_version(built, texts):
    store = VersionStore(built.with_suffix(""))
    first = store.current().id
    (built.parent / "entrees" / CENSUS).write_text(newer(texts[CENSUS]), encoding="utf-8")
    second = refresher(built).run("publier").version
    assert refresher(built).run("revenir", first[:15] if first[:15] != second[:15] else first).state == "revenu"
    assert store.current().id == first
    with pytest.raises(AulaError, match=second):
        refresher(built).run("revenir", "nothing")
    (built.parent / "entrees" / CENSUS).write_text(swapped(texts[CENSUS]), encoding="utf-8")
    held = refresher(built).run("publier")
    with pytest.raises(AulaError, match="held"):
        refresher(built).run("revenir", held.version)


def test_a_lock_is_respected_and_a_dead_one_taken_over(built):
    store = VersionStore(built.with_suffix(""))
    lock = store.folder / ".verrou"
    other = {"pid": 1, "machine": "SIG-2", "depuis": "2999-01-01T00:00:00+00:00"}
    lock.write_text(json.dumps(other), encoding="utf-8")
    with pytest.raises(AulaError, match="SIG-2"):
        refresher(built).run("publier")
    for left in ({**other, "depuis": "2001-01-01T00:00:00+00:00"}, {**other, "depuis": "?"}):
        lock.write_text(json.dumps(left), encoding="utf-8")
        assert refresher(built).run("publier").state == "inchange"
    assert not lock.exists()


def test_what_is_not_there_is_told(tmp_path, texts, built):
    (built.parent / "entrees" / CENSUS).unlink()
    (built.parent / "entrees" / LOVAC).write_text("a;b\n1;2\n", encoding="utf-8")
    with pytest.raises(AulaError, match="LOVAC"):
        refresher(built).run("publier")
    (built.parent / "entrees" / LOVAC).unlink()
    (built.parent / "entrees").rmdir()
    with pytest.raises(AulaError, match="entrees"):
        refresher(built).run("publier")
    (built.with_suffix("") / "courant.json").write_text("{", encoding="utf-8")
    with pytest.raises(AulaError, match="JSON"):
        VersionStore(built.with_suffix("")).current()
    assert state_of(tmp_path / "nowhere") == {}


@pytest.mark.parametrize("text", ["[1]", "{"])
def test_a_file_that_holds_no_object_is_refused(tmp_path, text):
    path = tmp_path / "etat.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(AulaError, match=r"etat\.json: not JSON") as told:
        read_json(path)
    assert list(told.value.codes) == ["E_JSON"]
    path.write_text('{"a": 1}', encoding="utf-8")
    assert read_json(path) == {"a": 1}


def test_old_versions_go_and_those_in_force_stay(built):
    store = VersionStore(built.with_suffix(""))
    current = store.current()
    for rank in range(12):
        with store.drafted(f"2000010{rank:02d}T000000-x") as draft:
            (draft / "entrees.json").write_text("{}", encoding="utf-8")
    (store.folder / "versions" / "200001003T000000-x" / "publie_ailleurs.json").write_text("{}", encoding="utf-8")
    # an old version was in force before the present one: it stays too
    store.switch("200001005T000000-x", "revenu")
    store.switch(current.id, "revenu")
    store.prune(5)
    left = [one.id for one in store.versions()]
    assert current.id in left
    assert "200001005T000000-x" in left
    assert "200001003T000000-x" in left
    assert len(left) == 7


def run_killed(path, at, mode="publier"):
    script = Path(observatories.__file__)
    command = [sys.executable, str(script), str(path), str(at), mode]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, check=False)


@pytest.mark.slow
def test_killed_at_every_write(tmp_path, texts):
    """The version in force is valid and old, or new and whole; to resume ends with the content of an uncut run."""
    path = prepare(tmp_path / "a", {CENSUS: texts[CENSUS]}, ("log", "vacance_rp"))
    refresher(path).run("publier")
    store = VersionStore(path.with_suffix(""))
    first = store.current()
    uncut_path = prepare(tmp_path / "b", {CENSUS: newer(texts[CENSUS])}, ("log", "vacance_rp"))
    uncut = refresher(uncut_path).run("publier").entries["contenu"]
    (path.parent / "entrees" / CENSUS).write_text(newer(texts[CENSUS]), encoding="utf-8")
    killed = 0
    for at in range(1, 40):
        done = run_killed(path, at)
        if done.returncode == 0:
            break
        killed += 1
        current = store.current()
        assert current is not None
        assert (current.folder / "valeurs.csv").is_file()
        resumed = refresher(path).run("reprendre")
        assert (resumed.state, resumed.entries["contenu"]) == ("publie", uncut)
        assert not list(store.folder.rglob("*.part"))
        store.switch(first.id, "revenu")
    assert killed > 8
    assert done.stdout.strip() == "publie"


def test_a_full_disk_at_every_write_leaves_the_version_in_force(built, texts, monkeypatch):
    store = VersionStore(built.with_suffix(""))
    kept = tree(store.current().folder)
    switch = (store.folder / "courant.json").read_bytes()
    (built.parent / "entrees" / CENSUS).write_text(newer(texts[CENSUS]), encoding="utf-8")
    refused = 0
    for at in range(1, 40):
        with monkeypatch.context() as patched:
            for name in ("write_bytes", "replace", "mkdir", "open"):
                patched.setattr(Path, name, getattr(Path, name))
            observatories.hurt(at, observatories.full)
            try:
                refresher(built).run("publier")
                break
            except (AulaError, OSError):
                refused += 1
        assert tree(store.current().folder) == kept or (store.folder / "courant.json").read_bytes() != switch
    assert refused > 5
    assert store.current().state == "publie"


# --- answers, reasons and reports by themselves ----------------------------------------------------------------

TOLD = Told(Language())
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


def test_a_column_that_was_there_and_is_not_is_told(tmp_path, texts):
    head, body = rows(texts[CENSUS])
    with_remark = text_of([*head, "REMARQUE"], [[*row, "x"] for row in body])
    path = prepare(tmp_path, {**texts, CENSUS: with_remark})
    assert refresher(path).run("publier").state == "publie"
    (tmp_path / "entrees" / CENSUS).write_text(with_remark.replace("REMARQUE", "NOTE"), encoding="utf-8")
    lost = [one for one in refresher(path).run("essai").findings if one.check == "O11"]
    assert [(one.subject, one.message.values["gone"], one.message.values["come"]) for one in lost] == [
        ("insee_cc_logement", "REMARQUE", "NOTE")
    ]


@pytest.mark.parametrize(
    ("state", "told"),
    [
        ("essai", "Trial: nothing was replaced. Blocking findings: 0. Values to confirm: 1."),
        ("inchange", "Nothing is new: version v1 stays in force."),
        ("revenu", "Version v1 is in force again."),
        ("publie", "Version v1 is in force."),
    ],
)
def test_the_report_of_a_refresh_says_its_state(tmp_path, state, told):
    own = refresher(prepare(tmp_path, {}))
    doubt = CheckFinding("O13", "a_valider", "vacance_rp", message("moved"), code="62119", vintage="2021")
    done = Refreshed(state, "v1", own.observatory, waiting=[doubt])
    assert obsrefresh.verdict(TOLD, done) == told
    page = obsrefresh.page(TOLD, done, own.tables.indicators)
    assert told in page
    assert "Nothing is missing." in page
    # no commune has a value: there is no line to draw it on
    assert "62119 – " not in page


def test_the_report_of_indicators_without_ranks_or_findings(tmp_path):
    own = refresher(prepare(tmp_path, {})).tables

    def page(values):
        return obsindicators.page(TOLD, Computed(values, [], {}, []), own.indicators, own.territory)

    assert "The checks found nothing." in page([VALUE])
    assert "the 1 highest values" not in page([VALUE])
    assert "the 1 highest values" in page([replace(VALUE, rank=1)])


@pytest.mark.parametrize(("level", "label"), [("bloquant", "Blocked: nothing was published"), ("info", "Published")])
def test_the_plan_of_a_publication_says_what_blocks_it(tmp_path, level, label):
    version = Version("20261130T120000-abcdefgh", tmp_path, {})
    finding = PlanFinding("nom", "habitat", level, message("a name is too long"))
    made = PublicationPlan("habitat", "Habitat", version, [], [], findings=[finding])
    page = obspublish.page(TOLD, made, [], is_plan=False)
    assert label in page
    assert ("Blocked" in page) == (level == "bloquant")
    assert "a name is too long" in page
