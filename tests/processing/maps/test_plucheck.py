"""plucheck: the four real documents, a right delivery, faults one by one, batches that must stop."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter

import pytest
from qgis.core import QgsProcessingException

from aula_toolbox.processing.maps.plucheck import PluCheck
from tests.gis.maps_plu import delivered, plu_layer
from tests.support.layers import memory_layer, square
from tests.support.runs import Ear, refused, run

X, Y = 650_000, 7_050_000


@pytest.fixture(scope="module")
def folder(qgis_app, tmp_path_factory):
    zones = plu_layer(
        "ZONE_URBA",
        [(square(X, Y, 100), {}), (square(X + 100, Y, 100), {"LIBELLE": "A", "TYPEZONE": "A"})],
    )
    return delivered(tmp_path_factory.mktemp("plu"), zones)


@pytest.fixture(scope="module")
def real(shared_data):
    path = shared_data / "urba" / "plu_cnig_exemples.gpkg"
    with sqlite3.connect(f"file:{path}?immutable=1", uri=True) as base:
        names = [name for (name,) in base.execute("SELECT table_name FROM gpkg_contents")]
    return lambda code: [f"{path}|layername={name}" for name in names if name.startswith(code)]


def codes(ran):
    return Counter(row["code"] for row in ran.layer().getFeatures())


def by_code(ran, code):
    return [row for row in ran.layer().getFeatures() if row["code"] == code]


def test_a_right_delivery_has_no_fault(folder, tmp_path):
    ran = run(PluCheck, FOLDER=str(folder), OUTPUT="memory:", REPORT=str(tmp_path / "r.html"))
    assert codes(ran) == {}
    html = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "Aucune faute trouvée par nos contrôles" in html
    assert "Nos contrôles" in html
    assert "validé" not in html.lower()
    packed = shutil.make_archive(str(tmp_path / "envoi"), "zip", folder.parent, folder.name)
    assert codes(run(PluCheck, ARCHIVE=packed, OUTPUT="memory:")) == {}


@pytest.mark.parametrize(
    ("code", "year", "expected"),
    [
        ("30014", "2017", {"L01": 1, "T03": 2, "T10": 1, "Z01": 1, "Z03": 1, "G02": 1, "G06": 1, "Z02": 1}),
        ("41175", "2014", {"T14": 3, "Z01": 1, "Z02": 1, "Z03": 1, "Z04": 1, "G02": 2}),
    ],
)
def test_real_documents_have_the_faults_they_have(qgis_app, real, code, year, expected):
    ran = run(PluCheck, LAYERS=real(code), OUTPUT="memory:", PLACES="memory:")
    assert codes(ran) == expected
    assert year in ran.ear.text
    # each finding bears its remedy, each place lies on the map
    assert all(row["remede"] and row["message"] for row in ran.layer().getFeatures())
    places = Counter(row["nature"] for row in ran.layer("PLACES").getFeatures())
    found = {one: sum(row["n_objets"] for row in by_code(ran, one)) for one in ("Z01", "Z02", "Z03", "Z04")}
    assert places["recouvrement"] == found["Z01"] + found["Z02"]
    assert places["lacune"] == found["Z03"] + found["Z04"]
    assert all(row.geometry().area() > 0 for row in ran.layer("PLACES").getFeatures())


def test_the_real_faults_are_named_as_they_are(qgis_app, real):
    ran = run(PluCheck, LAYERS=real("30014"), OUTPUT="memory:")
    (other,) = by_code(ran, "L01")
    assert (other["valeur"], other["attendu"], other["n_objets"]) == ("30014_PLU_20141013", "30014_PLU_20171013", 18)
    assert {row["table_cnig"] for row in by_code(ran, "T03")} == {"INFO_PCT", "PRESCRIPTION_LIN"}
    (pair,) = by_code(ran, "T10")
    assert "04-99" in pair["message"]


def test_a_delivery_of_which_half_is_there(qgis_app, shared_data):
    ran = run(PluCheck, FOLDER=str(shared_data / "products" / "248000747_PLUi_20201109"), OUTPUT="memory:")
    assert codes(ran) == {"D02": 1, "D03": 3, "T10": 1, "T02": 1, "Z05": 1}
    assert by_code(ran, "D02")[0]["objets"] == "Pieces_ecrites"


def test_zones_against_cadastre_territory_and_regulation(folder, tmp_path):
    parcels = memory_layer("Polygon", [(square(X, Y, 101),), (square(X + 101, Y, 99),)], name="parcelles")
    commune = memory_layer("Polygon", [(square(X - 1, Y, 201),)], name="commune")
    regulation = memory_layer("None", [(None, "UA"), (None, "N")], "libelle:string(10)", name="zones")
    ran = run(
        PluCheck,
        FOLDER=str(folder),
        CADASTRE=parcels,
        TERRITORY=commune,
        REGULATION=regulation,
        OUTPUT="memory:",
        PLACES="memory:",
        EDGES="memory:",
        REPORT=str(tmp_path / "r.html"),
    )
    assert codes(ran) == {"Z07": 1, "Z10": 1, "Z11": 1, "Z14": 1}
    edges = list(ran.layer("EDGES").getFeatures())
    assert {row["classe"] for row in edges} == {"décalé"}
    assert max(row["ecart_m"] for row in edges) == pytest.approx(1.0)
    assert "Bords des zones et cadastre" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_municipal_map_is_read_and_counted_with_what_the_national_rules_keep(qgis_app, tmp_path):
    own = {"IDURBA": "62001_CC_20250630", "LIBELLE": "ZC", "TYPESECT": "01"}
    rest = {**own, "LIBELLE": "RNU", "TYPESECT": "99"}
    sectors = plu_layer("SECTEUR_CC", [(square(X, Y, 100), own), (square(X + 100, Y, 100), rest)])
    ran = run(PluCheck, LAYERS=[sectors], OUTPUT="memory:", REPORT=str(tmp_path / "r.html"))
    assert codes(ran) == {}
    html = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "carte communale" in html
    assert "règlement national d’urbanisme (RNU)" in html
    assert html.count("1,00") >= 2  # two hectares, one of them under the national rules


def test_a_batch_stops_at_errors_and_writes_nothing(folder, tmp_path):
    zones = plu_layer("ZONE_URBA", [(square(X, Y, 100), {"TYPEZONE": "Nh"})])
    place = tmp_path / "f.gpkg"
    refused(PluCheck, "E_CNIG", "code_inconnu", LAYERS=[zones], STRICT=True, OUTPUT=str(place))
    assert not place.exists()


def test_what_is_no_document_is_refused(qgis_app, tmp_path):
    other = memory_layer("Polygon", [(square(X, Y, 1),)], name="parcelles")
    refused(PluCheck, "E_TABLES", "parcelles", LAYERS=[other], OUTPUT="memory:")
    refused(PluCheck, "E_CHOICE", OUTPUT="memory:")
    refused(PluCheck, "E_FOLDER", FOLDER=str(tmp_path / "nulle part"), OUTPUT="memory:")
    table = memory_layer("None", [(None, 1)], "surface:integer", name="zones")
    zones = plu_layer("ZONE_URBA", [(square(X, Y, 100), {})])
    refused(PluCheck, "E_FIELD", LAYERS=[zones], REGULATION=table, OUTPUT="memory:")
    mixed = run(PluCheck, LAYERS=[zones, other], OUTPUT="memory:", EDGES="memory:")
    assert "parcelles" in mixed.ear.text
    assert mixed.layer("EDGES").featureCount() == 0


def test_a_table_that_does_not_open_is_a_fault(folder, tmp_path):
    copy = shutil.copytree(folder, tmp_path / folder.name)
    (copy / "62001_DOC_URBA_20250630.dbf").write_bytes(b"rien")
    assert codes(run(PluCheck, FOLDER=str(copy), OUTPUT="memory:")) == {"D09": 1}


def test_own_severities_hold(folder, tmp_path):
    from aula_toolbox.core.maps.plu.standard import rules_table

    text = (
        rules_table()
        .path.read_text(encoding="utf-8")
        .replace("T08,code_inconnu,erreur", "T08,code_inconnu,information")
    )
    (tmp_path / "plu_regles.csv").write_text(text, encoding="utf-8")
    zones = plu_layer("ZONE_URBA", [(square(X, Y, 100), {"TYPEZONE": "Nh"})])
    ran = run(PluCheck, LAYERS=[zones], TABLES=str(tmp_path), STRICT=True, OUTPUT="memory:")
    assert by_code(ran, "T08")[0]["gravite"] == "information"


def test_a_cancelled_check_writes_nothing(qgis_app, real, tmp_path):
    place = tmp_path / "f.gpkg"
    with pytest.raises(QgsProcessingException):
        run(PluCheck, Ear(cancel_at=45), LAYERS=real("30014"), OUTPUT=str(place))
    assert not place.exists()
