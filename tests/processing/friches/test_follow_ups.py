"""What comes after a qualification: comparison, needs, candidates, CNIG file, sheets."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import unicodedata

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from aula_toolbox.core.maps.choices import FOLDER
from aula_toolbox.processing.friches.frichecompare import FricheCompare
from aula_toolbox.processing.friches.frichedetect import FricheDetect
from aula_toolbox.processing.friches.fricheexport import FricheExport
from aula_toolbox.processing.friches.fricheportfolio import FrichePortfolio
from aula_toolbox.processing.friches.frichequalify import FricheQualify
from aula_toolbox.processing.friches.frichesheets import FricheSheets
from tests.support.layers import attributes, memory_layer, saved, square
from tests.support.runs import Ear, refused, run

FIELDS = (
    "site_id:string&site_nom:string&comm_insee:string&c_pollution:string&c_proprietaire:string&c_zone_plu:string"
    "&c_etat_bati:string&c_eau:string&c_centre:boolean&c_paysage:string&c_archi:string"
)
ROWS = [
    (
        square(0, 0, 120),
        "62001_1",
        "Verrerie",
        "62001",
        "non",
        "public",
        "zone-urbaine-u-habitat",
        "pas-de-bati",
        "oui",
        True,
        "ordinaire",
        "ordinaire",
    ),
    (
        square(300, 0, 90),
        "62001_2",
        "Gare / nord",
        "62001",
        "oui-amiante",
        "prive",
        "zone-naturelle-n",
        "pas-de-bati",
        "non",
        False,
        "interet-remarquable",
        "pas-de-bati",
    ),
    (
        square(600, 0, 200),
        "62002_3",
        "Dépôt",
        "62002",
        "deja-geree",
        "public",
        "zone-vocation-activites",
        "degradation-faible",
        "oui",
        False,
        "ordinaire",
        "ordinaire",
    ),
]


@pytest.fixture
def sites(qgis_app):
    return memory_layer("Polygon", ROWS, FIELDS)


@pytest.fixture
def results(sites):
    return run(FricheQualify, INPUT=sites, OUTPUT="memory:", SITES="memory:", CRITERIA="memory:", DRAWS=60)


def needs(*rows):
    return memory_layer("None", [(None, *row) for row in rows], "territoire:string&usage:string&ha_min:double")


def test_two_rule_sets_compared(sites):
    ran = run(
        FricheCompare,
        INPUT=sites,
        RULES="mutafriches_1_19",
        RULES2="mutafriches_1_11",
        OUTPUT="memory:",
        MATRIX="memory:",
    )
    assert ran.layer().featureCount() == 3
    assert set(attributes(ran.layer(), "change")) <= {"inchange", "change"}
    assert sum(attributes(ran.layer("MATRIX"), "n_sites")) == 3
    refused(FricheCompare, "E_COMPARE", INPUT=sites, OUTPUT="memory:")


def test_two_vintages_compared(sites):
    changed = [list(row) for row in ROWS[1:]]
    changed[0][4] = "non"
    later = memory_layer("Polygon", [*map(tuple, changed), (square(9000, 0, 50), "62003_9", *ROWS[0][2:])], FIELDS)
    ran = run(FricheCompare, INPUT=sites, INPUT2=later, RULES="mutafriches_1_19", OUTPUT="memory:", MATRIX="memory:")
    rows = {row["site_id"]: row for row in ran.layer().getFeatures()}
    assert rows["62001_1"]["change"] == "disparu"
    assert rows["62003_9"]["change"] == "nouveau"
    assert rows["62001_2"]["critere_resp"] == "presencePollution"
    assert rows["62003_9"].geometry().boundingBox().xMinimum() == 9000


def test_needs_are_shared(results):
    first = attributes(results.layer(), "voc1")
    ran = run(
        FrichePortfolio,
        INPUT=results.layer(),
        NEEDS=needs(("*", first[0], 1.0), ("62002", first[2], 40.0)),
        OUTPUT="memory:",
        SUMMARY="memory:",
    )
    assert ran["STATUS"].startswith("optimal")
    summary = list(ran.layer("SUMMARY").getFeatures())
    assert summary[0]["ha_affectes"] >= 1.0
    assert summary[1]["deficit_ha"] == pytest.approx(40.0 - summary[1]["ha_affectes"])
    used = attributes(ran.layer(), "usage_retenu")
    assert used[2] == first[2]
    assert all(
        low <= high
        for low, high in zip(
            *(
                [value for value in attributes(ran.layer(), name) if value is not None]
                for name in ("cout_bas_keur", "cout_haut_keur")
            )
        )
    )


def test_wrong_needs(results):
    refused(
        FrichePortfolio,
        "E_NEEDS",
        "piscine",
        INPUT=results.layer(),
        NEEDS=needs(("*", "piscine", 1.0)),
        OUTPUT="memory:",
    )
    refused(
        FrichePortfolio,
        "E_FIELD",
        "nulle_part",
        INPUT=results.layer(),
        NEEDS=needs(("*", "res", 1.0)),
        TERRITORY_FIELD="nulle_part",
        OUTPUT="memory:",
    )


def test_candidates(qgis_app):
    units = memory_layer(
        "Polygon",
        [
            (square(0, 0, 40), "u1", 0.0),
            (square(100, 0, 40), "u2", 0.7),
            (square(200, 0, 10), "u3", 1.0),
            (square(300, 0, 20), "u4", 0.0),
        ],
        "idu:string&vacant:double",
    )
    polluted = memory_layer(
        "Point", [("POINT(20 20)", "Fonderie"), ("POINT(310 10)", "Station-service")], "activite:string"
    )
    known = memory_layer("Polygon", [(square(100, 0, 40), "f1")], "site_id:string")
    ran = run(FricheDetect, UNITS=units, POLLUE=polluted, EXISTING=known, VACANT_FIELD="vacant", OUTPUT="memory:")
    rows = {row["unite_id"]: row for row in ran.layer().getFeatures()}
    assert set(rows) == {"u1", "u2"}  # u3 is too small, u4 a small service station
    assert (rows["u1"]["ind_score"], rows["u2"]["ind_score"]) == (40.0, 60.0)
    assert rows["u2"]["deja_connu"] == "f1"
    assert rows["u1"]["ind_dispo_pct"] == pytest.approx(100 * 5 / 13, abs=1)
    assert set(attributes(ran.layer(), "site_statut")) == {"friche potentielle"}
    with_stations = run(
        FricheDetect, UNITS=units, POLLUE=polluted, MIN_AREA=300, KEEP_SERVICE_STATIONS=True, OUTPUT="memory:"
    )
    assert "u4" in attributes(with_stations.layer(), "unite_id")
    refused(FricheDetect, "E_CHOICE", UNITS=units, OUTPUT="memory:")


@pytest.mark.parametrize("state", ["etat", "etat_de_l_objet"])
def test_clues_of_buildings_and_establishments(qgis_app, state):
    """Both spellings of BD TOPO: shapefile and GeoPackage."""
    units = memory_layer("Polygon", [(square(0, 0, 50), "u1"), (square(100, 0, 50), "u2")], "idu:string")
    built = [(square(5, 5, 20), "En ruine", "Industriel"), (square(105, 5, 20), "En service", "Industriel")]
    buildings = memory_layer("Polygon", built, f"{state}:string&usage_1:string")
    firms = memory_layer("Point", [("POINT(10 10)", "F"), ("POINT(110 10)", "A")], "etat:string")
    parks = memory_layer("Polygon", [(square(-10, -10, 300),)])
    ran = run(FricheDetect, UNITS=units, BATIMENT=buildings, ETABLISSEMENTS=firms, ZAE=parks, OUTPUT="memory:")
    # ruin 3, only closed establishments 2, activity building without open establishment 2, business park 1: 8 of 8
    assert attributes(ran.layer(), "unite_id") == ["u1"]
    assert attributes(ran.layer(), "ind_score") == [100.0]


def test_real_parcels(qgis_app, shared_data):
    units = f"{shared_data / 'urba' / 'cadastre_edigeo.gpkg'}|layername=PARCELLE"
    around = QgsVectorLayer(units, "p", "ogr")
    centre = next(around.getFeatures()).geometry().pointOnSurface().asPoint()
    clue = memory_layer("Point", [(f"POINT({centre.x()} {centre.y()})",)], crs=around.crs().authid())
    ran = run(FricheDetect, UNITS=units, POLLUE=clue, MIN_AREA=0, OUTPUT="memory:")
    assert max(attributes(ran.layer(), "ind_score")) == 100.0


def test_the_valid_file_is_exported_unchanged(qgis_app, shared_data, tmp_path):
    path = shared_data / "friches" / "cnig_fichier-valide.csv"
    layer = QgsVectorLayer(
        f"file://{path}?delimiter=,&detectTypes=no&geomType=none&charset=UTF-8", "c", "delimitedtext"
    )
    target = tmp_path / "out.csv"
    run(FricheExport, INPUT=layer, OUTPUT=str(target))
    with path.open(encoding="utf-8", newline="") as one, target.open(encoding="utf-8", newline="") as two:
        before, after = list(csv.reader(one)), list(csv.reader(two))
    assert before[0] == after[0]
    changed = {name: (a, b) for name, a, b in zip(before[0], before[1], after[1]) if a != b}
    assert changed == {"urba_zone_formdomi": ("202", "0202")}
    assert b"\r\n" in target.read_bytes()
    assert not target.with_name("out_erreurs.csv").exists()


@pytest.mark.parametrize(("kind", "name"), [("CSV", "f.csv"), ("GeoJSON", "f.geojson"), ("Shapefile", "f.shp")])
def test_every_format_has_the_51_fields(results, tmp_path, kind, name):
    target = tmp_path / name
    ran = run(FricheExport, INPUT=results.layer("SITES"), FORMAT=kind, OUTPUT=str(target))
    opened = QgsVectorLayer(str(target), "back", "ogr")
    assert opened.featureCount() == 3
    names = [one for one in opened.fields().names() if one not in ("fid", "id")]
    assert len(names) == 51
    if kind == "Shapefile":
        assert "SITEID" in names
    assert "_erreurs.csv" in ran.ear.text
    errors = (tmp_path / "f_erreurs.csv").read_text(encoding="utf-8")
    assert "urba_zaer" in errors
    if kind == "CSV":
        assert "MULTIPOLYGON" in target.read_text(encoding="utf-8") or "POLYGON" in target.read_text(encoding="utf-8")


def test_a_text_too_long_for_the_shapefile_is_told(results, tmp_path):
    sites = results.layer("SITES")
    row = next(sites.getFeatures())
    index = sites.fields().lookupField("desserte_commentaire")
    sites.dataProvider().changeAttributeValues({row.id(): {index: "a" * 300}})
    ran = run(FricheExport, INPUT=sites, FORMAT="Shapefile", OUTPUT=str(tmp_path / "f.shp"))
    assert "desserte_commentaire" in "\n".join(ran.ear.warnings)
    ran = run(FricheExport, INPUT=sites, FORMAT="GeoJSON", OUTPUT=str(tmp_path / "f.geojson"))
    assert "desserte_commentaire" not in "\n".join(ran.ear.warnings)


def test_results_and_excel_in_the_export(results, tmp_path):
    target = tmp_path / "f.csv"
    run(
        FricheExport,
        INPUT=results.layer(),
        EXTRA=True,
        EXCEL=True,
        COORD_ORDER="longitude_latitude",
        OUTPUT=str(target),
    )
    text = target.read_text(encoding="utf-8")
    assert text.startswith("\ufeffsite_id;site_nom")
    assert "aula_voc1;aula_i_res" in text


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
        "À vérifier d'abord",
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
    assert str(row["atouts"]).split(" | ")[0] in " ".join(text.split())


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
    assert "Agence d'essai" in text


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


def test_sheets_need_results(sites, tmp_path):
    refused(FricheSheets, "E_FIELD", "explication", INPUT=sites, OUTPUT=str(tmp_path / "f"))


def test_the_results_layer_is_dressed(sites, tmp_path):
    target = tmp_path / "r.gpkg"
    run(FricheQualify, INPUT=saved(sites, tmp_path / "in.gpkg"), OUTPUT=str(target), DRAWS=20)
    opened = QgsVectorLayer(str(target), "r", "ogr")
    assert opened.renderer().type() == "categorizedSymbol"
    assert opened.renderer().classAttribute() == "voc1"
    kept = opened.listStylesInDatabase()[2]
    assert any("Potenti" in name for name in kept), kept
    assert "aula_1_0" in attributes(opened, "regle")[0]
    assert "parameter DRAWS = 20" in opened.metadata().abstract()
