"""What a folder of files becomes: several files of one table are one.

See docs/design/obs.md#reading.
"""

from __future__ import annotations

import gzip
import zipfile
from dataclasses import replace
from datetime import date

import pytest

from aula_toolbox.core.errors import AulaError
from aula_toolbox.core.messages import Notes, message
from aula_toolbox.core.obs import intake as intakes
from aula_toolbox.core.obs import limits as numbers
from aula_toolbox.core.obs.computation import ObsRequest, compute
from aula_toolbox.core.obs.geography import Territory
from aula_toolbox.core.obs.grammar import parse
from aula_toolbox.core.obs.indicators import chosen as chosen_indicators
from aula_toolbox.core.obs.intake import read_all, read_one
from aula_toolbox.core.obs.preparations import prepared
from aula_toolbox.core.obs.rows import read_rows
from aula_toolbox.core.obs.sources import FoundFile, chosen, dated, expected, prefixes_lost, viewed
from aula_toolbox.core.obs.wide import WideData
from aula_toolbox.core.obs.zones import DrawnZones
from aula_toolbox.core.products.holding import UNREADABLE, Holding
from aula_toolbox.core.products.recognition import recognise
from tests.core.obs import observatories

CENSUS = "base-cc-logement-2021.csv"
CENSUS_TEXT = "CODGEO;P21_LOG;P21_RP;P21_RSECOCC;P21_LOGVAC\n62119;100;80;5;15\n"


def recognised(path=CENSUS):
    return recognise(Holding(path, geometry="none", fields=tuple(CENSUS_TEXT.split("\n", maxsplit=1)[0].split(";"))))


def found(path, file, **more):
    return FoundFile(file, "reconnu", path.name, source=str(path), **more)


def written(folder, name, text, encoding="utf-8"):
    path = folder / name
    path.write_text(text, encoding=encoding)
    return path


def test_the_newest_of_two_files_is_used(tmp_path, tables):
    file = tables.files["insee_cc_logement"]
    one = found(tmp_path / "a", file, vintages=(2021,), digest="a", written=date(2026, 1, 1))
    old = found(tmp_path / "b", file, vintages=(2016,), digest="b")
    twin = found(tmp_path / "c", file, vintages=(2021,), digest="c", written=date(2025, 1, 1))
    kept, older, told = chosen([old, twin, one])
    assert kept == {file.id: one}
    assert older == [old]
    assert "c is not used" in str(told[0])


def test_what_is_missing_and_what_is_due(tmp_path, tables):
    basket = chosen_indicators(["observatoire:habitat"], tables.indicators)
    lovac = replace(found(tmp_path / "x", tables.files["lovac"]), vintages=(2025,))
    lacking = {one.file.id: one for one in expected([lovac], basket, tables.files)}
    assert {"dvf", "sitadel", "insee_comparateur"} <= set(lacking)
    assert "lovac" not in lacking
    assert "Prix médian" in str(lacking["dvf"].why)
    due = dated(lovac, date(2026, 7, 1))
    assert (due.due, due.late) == (date(2026, 6, 1), 30)
    assert dated(replace(lovac, vintages=()), date(2027, 7, 1)).due is None
    assert tables.files["qpv"].due(2024) is None


def test_a_file_that_cannot_be_read_is_a_problem_and_the_others_are_read(tmp_path, tables):
    good = written(tmp_path, "good.csv", "CODGEO;P21_LOG;P21_RP;P21_RSECOCC;P21_LOGVAC\n62119;100;80;5;15\n")
    bad = tmp_path / "bad.csv.gz"
    bad.write_bytes(gzip.compress(b"CODGEO_25;x\n62119;1\n")[:-8])
    listed = [found(good, tables.files["insee_cc_logement"]), found(bad, tables.files["lovac"])]
    intake = read_all(listed, list(tables.indicators.values()), tables.territory, tables.passage, {}, tables.limits)
    assert set(intake.data) == {"insee_cc_logement"}
    assert [one.path for one, _ in intake.problems] == ["bad.csv.gz"]
    assert {one.path: one.state for one in intake.found} == {"good.csv": "reconnu", "bad.csv.gz": "illisible"}
    with pytest.raises(ValueError, match="none"):
        read_one(FoundFile(None, "inconnu", "none"), [], None, {}, tables.limits)


def test_each_table_of_an_archive_is_read(tmp_path, tables):
    """Two producers' files in one ZIP; a damaged one is told."""
    place = tmp_path / "insee.zip"
    with zipfile.ZipFile(place, "w") as archive:
        archive.writestr(
            "a/base-cc-logement-2021.csv", "CODGEO;P21_LOG;P21_RP;P21_RSECOCC;P21_LOGVAC\n62119;100;80;5;15\n"
        )
        archive.writestr("lovac.csv", "CODGEO_25;pp_vacant_25;pp_vacant_plus_2ans_25;pp_total_24\n62119;20;s;200\n")
    listed = [
        found(place, tables.files["insee_cc_logement"], member="a/base-cc-logement-2021.csv"),
        found(place, tables.files["lovac"], member="lovac.csv"),
    ]
    everything = list(tables.indicators.values())
    intake = read_all(listed, everything, tables.territory, tables.passage, {}, tables.limits)
    assert {name: data.name for name, data in intake.data.items()} == {
        "insee_cc_logement": "base-cc-logement-2021.csv",
        "lovac": "lovac.csv",
    }
    place.write_bytes(place.read_bytes()[:60])
    intake = read_all(listed[:1], everything, tables.territory, tables.passage, {}, tables.limits)
    assert "E_GZIP" in intake.problems[0][1].codes


def test_a_member_of_an_archive_keeps_both_names(tables):
    one = viewed(recognised(f"insee.zip/a/{CENSUS}"), tables.files)
    assert (one.state, one.path, one.member) == ("reconnu", "insee.zip", f"a/{CENSUS}")
    assert one.file is tables.files["insee_cc_logement"]


def test_what_cannot_be_used_says_why(tables):
    fault = message("cut")
    one = viewed(recognise(Holding("x.csv", state=UNREADABLE, fault=fault)), tables.files)
    assert (one.file, one.state, one.why) == (None, "illisible", fault)
    known = recognised()
    other = replace(known.product, title="Another", roles=())
    one = viewed(replace(known, others=(other,)), tables.files)
    assert (one.file, one.state) == (None, "ambigu")
    assert known.product.title in str(one.why)
    assert "Another" in str(one.why)
    doubt = message("its fields are not those")
    one = viewed(replace(known, confidence="", why=(doubt,)), tables.files)
    assert (one.file, one.state, one.why) == (None, "inconnu", doubt)


def test_prefixes_are_lost_only_where_none_is_left(tables):
    file = tables.files["insee_comparateur"]
    assert prefixes_lost(["CODGEO", "LOG", "RP"], file) == ("LOG", "RP")
    assert prefixes_lost(["CODGEO", "LOG", "RP", "P21_LOGVAC"], file) == ()


def test_older_files_are_read_apart(tmp_path, tables):
    file = tables.files["insee_cc_logement"]
    listed = [
        found(written(tmp_path, "new.csv", CENSUS_TEXT), file, vintages=(2021,)),
        found(written(tmp_path, "old.csv", CENSUS_TEXT.replace("P21", "P16")), file, vintages=(2016,)),
    ]
    intake = read_all(listed, list(tables.indicators.values()), tables.territory, tables.passage, {}, tables.limits)
    assert intake.data[file.id].name == "new.csv"
    assert [(one.name, one.year) for one in intake.older[file.id]] == [("old.csv", 2016)]


def test_an_archive_with_one_table_and_one_that_is_too_large(tmp_path, tables, monkeypatch):
    place, everything = tmp_path / "insee.zip", list(tables.indicators.values())
    with zipfile.ZipFile(place, "w") as archive:
        archive.writestr(CENSUS, CENSUS_TEXT)
    one = found(place, tables.files["insee_cc_logement"], member=CENSUS)
    data = read_one(one, everything, None, {}, tables.limits)
    assert data.quantity("62119", "P21_LOG").value == 100
    monkeypatch.setattr(intakes, "_LARGEST", 10)
    # one table is read as it comes, and never held
    assert read_one(one, everything, None, {}, tables.limits).count == 1
    with zipfile.ZipFile(place, "a") as archive:
        archive.writestr("notes.csv", "a;b\n1;2\n")
    with pytest.raises(AulaError, match=r"notes\.csv") as told:
        read_one(one, everything, None, {}, tables.limits)
    assert "E_ARCHIVE" in told.value.codes


def test_what_an_indicator_names_is_read_though_nobody_asked_for_it(extracts, tables):
    asked = chosen_indicators(["log_commences_1000"], tables.indicators)
    some = [
        found(extracts / "sitadel_logements_communes.csv", tables.files["sitadel"]),
        found(extracts / "base_cc_comparateur_extrait.csv", tables.files["insee_comparateur"]),
    ]
    done = compute(some, ObsRequest(asked, ("COM",), with_earlier=False), tables, date(2026, 11, 30))
    own = next(one for one in done.values if one.code == "62119")
    assert {one.indicator for one in done.values} == {"log_commences_1000"}
    assert own.value == pytest.approx(1000 * own.numerator / own.denominator)


def test_the_tables_of_one_vintage_by_iris_are_one(tables, tmp_path):
    """INSEE delivers them by theme: population in one file, diplomas in another; a year before stands apart."""
    names = {
        "base-ic-evol-struct-pop-2021.csv": "IRIS;COM;TYP_IRIS;LAB_IRIS;P21_POP\n621190101;62119;H;1;1000\n",
        "base-ic-diplomes-formation-2021.csv": (
            "IRIS;COM;TYP_IRIS;LAB_IRIS;P21_NSCOL15P;P21_NSCOL15P_DIPLMIN\n621190101;62119;H;1;200;50\n"
        ),
        "base-ic-evol-struct-pop-2020.csv": "IRIS;COM;TYP_IRIS;LAB_IRIS;P20_POP\n621190101;62119;H;1;900\n",
    }
    for name, text in names.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    listed = observatories.found(tmp_path, tables.files)
    assert {one.file.id for one in listed} == {"insee_ic_autres"}
    wanted = ObsRequest(chosen_indicators(["pop", "sans_diplome"], tables.indicators), ("IRIS",))
    values = compute(listed, wanted, tables, observatories.TODAY).values
    told = {(one.indicator, one.code): (one.value, one.vintage) for one in values if one.level == "IRIS"}
    assert told == {("pop", "621190101"): (1000.0, "2021"), ("sans_diplome", "621190101"): (25.0, "2021")}


def test_a_sum_that_one_part_dominates_is_secret(tables):
    """Ninety of a hundred employees in one row: the sum would tell them; eighty would not."""
    text = "code_commune;effectifs\n62119;90\n62119;10\n62427;80\n62427;20\n"
    data = read_rows(text.encode(), tables.files["urssaf"], None, ("effectifs",), name="urssaf.csv")
    call = parse("somme(effectifs)")
    assert data.quantity(call, "62119").value == 100
    data.dominance = numbers.dominance()["urssaf"]
    assert (data.quantity(call, "62119").value, data.quantity(call, "62119").state) == (None, "secret")
    assert data.quantity(call, "62427").value == 100


def test_a_computation_places_protects_and_says_what_has_no_class(tables, tmp_path):
    """Facilities of two vintages in a zone; sales of one commune that the other would give away; fixed classes."""
    two = ("62119", "62178")
    communes = {code: tables.territory.communes[code] for code in two}
    # fewer than eleven sales are hidden here as the median of them is
    counted = replace(tables.indicators["ventes"], denominator=tables.indicators["ventes"].formula)
    known = {**tables.indicators, "ventes": counted}
    zoned = {"EPCI": {"CABBALR": two}, "AULA": {"AULA": two}}
    small = replace(tables, indicators=known, territory=Territory(2025, communes, zoned))
    head = "id_mutation;date_mutation;nature_mutation;valeur_fonciere;type_local;surface_reelle_bati;code_commune\n"
    sales = "".join(f"{rank};2024-05-01;Vente;100000;Maison;100;{two[rank < 5]}\n" for rank in range(17))
    dvf = tables.files["dvf"]
    columns = head.strip().split(";")[:-1]
    rows = prepared(read_rows((head + sales).encode(), dvf, None, columns, name="dvf.csv"), tables.limits)
    bpe = tables.files["insee_bpe_xy"]
    listed = [
        found(
            written(tmp_path, f"bpe{year}.csv", "TYPEQU;DEPCOM;LAMBERT_X;LAMBERT_Y\nB207;62119;1;1\n"),
            bpe,
            vintages=(2000 + year,),
        )
        for year in (23, 24)
    ]
    staff = read_rows(b"code_commune;effectifs\n62119;9\n", tables.files["urssaf"], None, ("effectifs",), name="u.csv")
    zones = DrawnZones({"QPV": {"QN1": "A"}}, lambda points, epsg: [[("QPV", "QN1")] for _ in points])
    notes = Notes()
    wanted = ObsRequest([counted, known["boulangerie"]], ("COM", "QPV"), classes="seuils")
    done = compute(listed, wanted, small, observatories.TODAY, notes, more={"dvf": rows, "urssaf": staff}, zones=zones)
    told = {(one.indicator, one.code): (one.value, one.state) for one in done.values}
    assert told["boulangerie", "QN1"] == (1.0, "observe")
    assert {told["ventes", code] for code in two} == {(None, "secret")}
    assert [one.code for one in done.findings if one.check == "O25"] == [two[0]]
    assert [one.zoned for one in done.intake.older["insee_bpe_xy"]] == [frozenset({"QPV"})]
    assert staff.dominance == 85.0
    assert any("no fixed bounds" in str(one) for one in notes.facts)


def test_a_column_of_another_part_has_its_own_geography(tables):
    file = tables.files["insee_ic_autres"]
    one, other = (
        WideData(file, name, ("IRIS", name), "IRIS", {name: {"621190101": "5"}}, {"621190101": 2}, 1)
        for name in ("P21_POP", "P21_ACT1564")
    )
    both = one.with_part(other)
    assert both.cog("P21_ACT1564", tables.passage) == other.cog("P21_ACT1564", tables.passage)
    assert both.quantity("621190101", "P21_ACT1564").value == 5
