"""Refreshes: the same twice, a new year, a trial, back again, a lock.

See docs/design/obs.md#versions.
"""

from __future__ import annotations

import csv
import gzip
import json

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.obs.refresh import state_of
from aula_toolbox.core.obs.store import VersionStore, read_json
from tests.core.obs.observatories import CENSUS, LOVAC, newer, prepare, refresher, rows, shipped, swapped, text_of, tree


def test_the_second_run_does_nothing(built):
    before = tree(built.with_suffix("") / "versions")
    done = refresher(built).run("publier")
    assert done.state == "inchange"
    assert tree(built.with_suffix("") / "versions") == before
    assert state_of(built.with_suffix(""))["etat"] == "inchange"
    # touched and not changed: the digest says so
    (built.parent / "entrees" / CENSUS).touch()
    assert refresher(built).run("publier").state == "inchange"


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


def test_a_new_year_that_is_right_is_published(built, texts):
    (built.parent / "entrees" / CENSUS).write_text(newer(texts[CENSUS]), encoding="utf-8")
    done = refresher(built).run("publier")
    assert (done.state, done.waiting, done.blocks) == ("publie", [], [])
    vacancy = next(one for one in done.changes if one.indicator == "vacance_rp" and one.level == "COM")
    assert (str(vacancy.reason), vacancy.vintage_before, vacancy.vintage) == ("new vintage", "2021", "2022")
    assert vacancy.moved > 300


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


def test_the_perimeter_of_the_file_is_the_territory(tmp_path, texts):
    """The communes of one EPCI; what is compared with the whole agency stays compared with all of it."""
    whole = {one.code for one in shipped().territory.communes.values() if one.epci == "CAHC"}
    path = prepare(tmp_path, texts, ("vacance_rp",), perimetre="CAHC", comparer=["AULA"])
    assert refresher(path).run("publier").state == "publie"
    values = VersionStore(path.with_suffix("")).current().values()
    assert {one.code for one in values if one.level == "COM"} == whole
    (reference,) = {one.references["AULA"] for one in values if one.level == "COM"}
    assert reference == pytest.approx(7.7334, abs=5e-4)
    told = state_of(path.with_suffix(""))
    assert [(one["etat"], one["millesimes"]) for one in told["fichiers"]] == [("reconnu", [2021]), ("reconnu", [2025])]
