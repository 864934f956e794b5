"""Sheets of natural sites: a document a site, figures of the search, nothing invented."""

from __future__ import annotations

import re
import zipfile
from html import unescape

import pytest

from aula_toolbox.processing.erc.sncrrsheet import SncrrSheet
from tests.processing.erc.cases import box, table
from tests.support.layers import memory_layer
from tests.support.runs import Ear, refused, run

SITES = (
    "id_site:string&eligible:integer&cle_besoin:string&famille_cible:string&code_thema:string&ue_nettes:double&"
    "palier:integer&distance_m:double&zpr:integer&cout_eur:double"
)
OPTIONS = "id_site:string&cle_habitat:string&ha:double&ue_nettes:double&code_thema:string"


@pytest.fixture
def given(qgis_app, tmp_path):
    rows = [
        (box(0, 0, 200, 100), "S1", 1, "prairie|moyenne", "prairie", "C1-1-a", 6.5, 2, 300.0, 1, 20000.0),
        (box(500, 0, 100, 100), "S/2", 1, "prairie|moyenne", "prairie", "C1-1-a", 3.25, 3, 800.0, 0, None),
        (box(900, 0, 100, 100), "S3", 0, None, None, None, None, None, None, None, None),
    ]
    options = [
        (None, "S1", "prairie|moyenne", 2.0, 6.5, "C1-1-a"),
        (None, "S1", "boisement|moyenne", 2.0, 9.0, "C1-1-a"),
    ]
    communes = [(box(-500, -500, 600, 2000), "62001", "Ablain"), (box(100, -500, 2000, 2000), "62002", "Billy")]
    return {
        "INPUT": memory_layer("Polygon", rows, SITES, name="sites"),
        "OPTIONS": memory_layer("None", options, OPTIONS, name="options"),
        "COMMUNES": memory_layer("Polygon", communes, "insee:string&nom:string", name="communes"),
        "FOLDER": str(tmp_path / "fiches"),
        "OUTPUT": "memory:",
    }


def text_of(path):
    with zipfile.ZipFile(path) as opened:
        return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", opened.read("content.xml").decode())))


def test_eligible_sites_have_their_document(given, tmp_path):
    report = tmp_path / "report.html"
    ran = run(SncrrSheet, **given, REPORT=str(report))
    rows = {row["id_site"]: row for row in table(ran, "OUTPUT")}
    assert sorted(rows) == ["S/2", "S1"]
    assert (rows["S1"]["surf_ha"], rows["S1"]["ue_nettes"], rows["S1"]["communes"]) == (2.0, 6.5, "Ablain;Billy")
    assert "couts" in rows["S/2"]["a_completer"].split(";")
    assert sorted(path.name for path in (tmp_path / "fiches").iterdir()) == ["sncrr_s-2.odt", "sncrr_s1.odt"]
    text = text_of(tmp_path / "fiches" / "sncrr_s1.odt")
    assert "Site S1 : 2,00 ha. Communes : Ablain, Billy." in text
    assert "Ce ne sont pas les unités d'un agrément (UCRR)" in text
    # the largest gain first
    assert text.index("boisement · moyenne") < text.index("prairie · moyenne 2,00")
    assert "Pictures/01.png" in zipfile.ZipFile(tmp_path / "fiches" / "sncrr_s1.odt").namelist()
    assert "Suivi et évaluation" in unescape(report.read_text(encoding="utf-8"))


def test_sites_named_in_all_formats_and_without_communes(given, tmp_path):
    asked = {name: value for name, value in given.items() if name not in ("COMMUNES", "OPTIONS")}
    ran = run(SncrrSheet, **asked, SITES="S3", FORMATS=["odt", "docx", "pdf"])
    (row,) = table(ran, "OUTPUT")
    assert row["prerempli"] == "site"
    assert len(list((tmp_path / "fiches").iterdir())) == 3
    assert "Communes : non dit." in text_of(tmp_path / "fiches" / "sncrr_s3.odt")


def test_what_must_be_refused(given):
    refused(SncrrSheet, "E_SITE", "S9", **given, SITES="S1;S9")
    refused(SncrrSheet, "FORMATS", **given, FORMATS=[])
    bare = memory_layer("Polygon", [(box(0, 0, 10, 10), "S1", 0)], "id_site:string&eligible:integer", name="sites")
    refused(SncrrSheet, "E_SITE", "SITES", **{**given, "INPUT": bare})
    twice = memory_layer("Polygon", [(box(0, 0, 9, 9), "a"), (box(9, 0, 9, 9), "a")], "id_site:string")
    refused(SncrrSheet, "E_DOUBLE", **{**given, "INPUT": twice})
    run(SncrrSheet, **given)
    refused(SncrrSheet, "E_FILE", "sncrr_s1.odt", **given)


def test_a_cancelled_run_writes_nothing(given, tmp_path):
    with pytest.raises(Exception, match="Cancelled"):
        run(SncrrSheet, Ear(cancel_at=40), **given)
    assert not list(tmp_path.iterdir())
