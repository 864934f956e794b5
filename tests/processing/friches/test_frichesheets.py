"""The sheets as files: fonts and logo once, whatever the number of pages."""

from __future__ import annotations

import json
import shutil
import subprocess
import unicodedata

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from aula_toolbox.core.maps.choices import FOLDER
from aula_toolbox.processing.friches.frichequalify import FricheQualify
from aula_toolbox.processing.friches.frichesheets import FricheSheets
from tests.support.layers import memory_layer, square
from tests.support.runs import Ear, refused, run

MOST_PER_SHEET = 12_000_000 / 164


def book(tmp_path, count):
    """Bytes of the PDF of so many sites, most of them with two leaders."""
    rows = [
        (square(680_000 + 200 * n, 7_040_000, 60 + n), f"62001_{n}", f"Site {n}", "62001", "non", "prive")
        for n in range(count)
    ]
    fields = "site_id:string&site_nom:string&comm_insee:string&c_pollution:string&c_proprietaire:string"
    sites = memory_layer("Polygon", rows, fields)
    found = run(FricheQualify, INPUT=sites, RULES="mutafriches_1_19", OUTPUT="memory:", DRAWS=50)
    folder = tmp_path / f"of_{count}"
    run(FricheSheets, INPUT=found.layer(), FORMAT="PDF_unique", OUTPUT=str(folder))
    return (folder / "fiches.pdf").stat().st_size


def test_a_sheet_more_weighs_little(qgis_app, tmp_path):
    few, many = book(tmp_path, 2), book(tmp_path, 8)
    assert (many - few) / 6 < MOST_PER_SHEET / 2
    assert many < 8 * MOST_PER_SHEET


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("PNG", ["fiche_62001_1.png", "fiche_62001_2.png", "fiche_62002_3.png"]),
        ("PDF_unique", ["fiches.pdf"]),
    ],
)
def test_sheets(results, tmp_path, kind, names):
    folder = tmp_path / "fiches"
    run(FricheSheets, INPUT=results.layer(), CRITERIA=results.layer("CRITERIA"), FORMAT=kind, OUTPUT=str(folder))
    assert sorted(path.name for path in folder.iterdir()) == sorted([*names, "fiches_journal.csv", "index.html"])
    assert all((folder / name).stat().st_size > 20_000 for name in names)
    index = (folder / "index.html").read_text(encoding="utf-8")
    assert "Gare / nord" in index
    assert names[0] in index


def test_sheets_are_cancelled_between_two(results, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"Cancelled|nnul"):
        run(FricheSheets, Ear(cancel_at=30), INPUT=results.layer(), FORMAT="PNG", OUTPUT=str(tmp_path / "f"))
    assert list(tmp_path.iterdir()) == []


def pdf_text(path):
    told = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return unicodedata.normalize("NFKC", told)  # the font has ligatures


def test_a_sheet_says_what_a_mayor_asks(results, tmp_path):
    """Which use, why, what holds it back, how sure, what to check; and the mentions of every page of the agency."""
    run(FricheSheets, INPUT=results.layer(), CRITERIA=results.layer("CRITERIA"), OUTPUT=str(tmp_path))
    text = pdf_text(tmp_path / "fiche_62001_1.pdf")
    assert "Friche – Verrerie" in text
    told = (
        "Ce qui plaide pour le premier usage",
        "Ce qui le freine",
        "À vérifier d’abord",
        "Échelle : 1/",
        "EPSG:2154",
        "Sources : ",
        "Réalisation : AULA",
        "Pré-diagnostic",
        "indice AULA 1.0",
        "% du poids",
    )
    for word in told:
        assert word in text, word
    row = next(row for row in results.layer().getFeatures() if row["site_id"] == "62001_1")
    assert str(row["atouts"]).split(" | ")[0].replace("'", "’") in " ".join(text.split())


def test_a_site_without_geometry_has_its_sheet_without_map(results, tmp_path):
    layer = results.layer()
    layer.dataProvider().changeGeometryValues({next(layer.getFeatures()).id(): QgsGeometry()})
    run(FricheSheets, INPUT=layer, OUTPUT=str(tmp_path))
    assert "Échelle" not in pdf_text(tmp_path / "fiche_62001_1.pdf")
    assert "Ce qui le freine" in pdf_text(tmp_path / "fiche_62001_1.pdf")
    assert "Échelle" in pdf_text(tmp_path / "fiche_62001_2.pdf")


def test_sheets_of_a_table_without_any_map(results, tmp_path):
    """Results that were kept as a table: every text, no map, and no map's furniture."""
    layer = results.layer()
    plain = QgsVectorLayer("NoGeometry", "table", "memory")
    plain.dataProvider().addAttributes(layer.fields().toList())
    plain.updateFields()
    rows = []
    for row in layer.getFeatures():
        rows.append(QgsFeature(plain.fields()))
        rows[-1].setAttributes(row.attributes())
    plain.dataProvider().addFeatures(rows)
    run(FricheSheets, INPUT=plain, FORMAT="PDF_unique", OUTPUT=str(tmp_path))
    text = pdf_text(tmp_path / "fiches.pdf")
    assert text.count("Ce qui le freine") == 3
    assert "Échelle" not in text


def test_sheets_follow_the_charter_of_the_agency(results, tmp_path, monkeypatch):
    """Another agency: one file of tokens, no code."""
    charter = json.loads((FOLDER / "jetons.json").read_text(encoding="utf-8"))
    charter["texte"].update(realisation="Agence du Littoral", pied="Agence d'essai")
    (tmp_path / "jetons.json").write_text(json.dumps(charter), encoding="utf-8")
    shutil.copy(FOLDER / "logo_agence.svg", tmp_path)
    monkeypatch.setenv("AULA_AGENCY_TOKENS", str(tmp_path / "jetons.json"))
    run(FricheSheets, INPUT=results.layer(), FORMAT="PDF_unique", OUTPUT=str(tmp_path / "fiches"))
    text = pdf_text(tmp_path / "fiches" / "fiches.pdf")
    assert text.count("Réalisation : Agence du Littoral") == 3
    assert "Agence d’essai" in text


def test_sheets_of_an_earlier_run_do_not_stay(results, tmp_path):
    layer = results.layer()
    run(FricheSheets, INPUT=layer, FORMAT="PNG", OUTPUT=str(tmp_path))
    layer.dataProvider().deleteFeatures([next(layer.getFeatures()).id()])
    (tmp_path / "mine.png").write_bytes(b"kept")
    run(FricheSheets, INPUT=layer, FORMAT="PNG", OUTPUT=str(tmp_path))
    names = [path.name for path in tmp_path.glob("*.png")]
    assert sorted(names) == ["fiche_62001_2.png", "fiche_62002_3.png", "mine.png"]


def test_a_failed_sheet_is_told_and_the_others_follow(results, tmp_path, monkeypatch):
    from aula_toolbox.core.errors import AulaError
    from aula_toolbox.processing.friches.runs import frichesheets

    def write(layout, path, output, real=frichesheets.write_page):
        if "62001_2" in path.name:
            raise AulaError("{file}: not enough memory for this size and resolution. Lower the DPI.", file=path.name)
        real(layout, path, output)

    monkeypatch.setattr(frichesheets, "write_page", write)
    ran = run(FricheSheets, INPUT=results.layer(), FORMAT="PNG", OUTPUT=str(tmp_path))
    assert "62001_2" in "\n".join(ran.ear.warnings)
    assert len(list(tmp_path.glob("*.png"))) == 2
    assert "Gare" not in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_sheets_need_results(three_sites, tmp_path):
    refused(FricheSheets, "E_FIELD", "explication", INPUT=three_sites, OUTPUT=str(tmp_path / "f"))
