"""frichedetect: clues on made-up units, both spellings of BD TOPO, real parcels."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from aula_toolbox.processing.friches.frichedetect import FricheDetect
from tests.support.demo import ROOT, TERRITORY
from tests.support.layers import attributes, memory_layer, square
from tests.support.runs import refused, run


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


def test_known_friches_calibrate_the_score(qgis_app, tmp_path):
    rows = [(square(100 * n, 0, 40), f"6200{1 + n % 4}000AB{n:04d}", float(n < 6)) for n in range(20)]
    units = memory_layer("Polygon", rows, "idu:string&vacant:double")
    known = memory_layer("Polygon", [(square(100 * n, 0, 40), f"f{n}") for n in (0, 1, 2, 3, 10)], "site_id:string")
    report = tmp_path / "r.html"
    ran = run(
        FricheDetect,
        UNITS=units,
        EXISTING=known,
        VACANT_FIELD="vacant",
        OUTPUT="memory:",
        CALIBRATION="memory:",
        REPORT=str(report),
    )
    [row] = ran.layer("CALIBRATION").getFeatures()
    assert (row["score_min"], row["n_unites"], row["n_connues"]) == (100.0, 6, 4)
    assert (row["precision_pct"], row["rappel_pct"]) == (66.7, 80.0)
    assert row["precision_bas_pct"] < 66.7 < row["precision_haut_pct"]
    text = report.read_text(encoding="utf-8")
    assert "Wilson" in text and "<svg" in text
    without = run(FricheDetect, UNITS=units, VACANT_FIELD="vacant", OUTPUT="memory:", CALIBRATION="memory:")
    assert without.layer("CALIBRATION").featureCount() == 0


def test_the_demonstration_is_found_as_its_page_says(qgis_app):
    """docs/design/friches.md, « Calibration »: the best score of the demonstration, its precision and its recall."""
    given = {
        name: f"{TERRITORY}|layername={layer}"
        for name, layer in (
            ("UNITS", "parcelle"),
            ("POLLUE", "casias"),
            ("BATIMENT", "batiment"),
            ("ETABLISSEMENTS", "etablissement"),
            ("ZAE", "zae"),
            ("EXISTING", "friche"),
        )
    }
    ran = run(FricheDetect, **given, OUTPUT="memory:", CALIBRATION="memory:")
    rows = list(ran.layer("CALIBRATION").getFeatures())
    best = max(rows, key=lambda row: row["f1_pct"])
    shares = [round(best[f"{name}{end}_pct"]) for name in ("precision", "rappel") for end in ("", "_bas", "_haut")]
    assert (best["score_min"], *shares) == (20, 60, 42, 75, 42, 28, 57)
    page = (ROOT / "docs/design/friches.md").read_text(encoding="utf-8")
    assert "precision {} % ({} to {}), recall {} % ({} to {})".format(*shares) in page


def test_real_parcels(qgis_app, shared_data):
    units = f"{shared_data / 'urba' / 'cadastre_edigeo.gpkg'}|layername=PARCELLE"
    around = QgsVectorLayer(units, "p", "ogr")
    centre = next(around.getFeatures()).geometry().pointOnSurface().asPoint()
    clue = memory_layer("Point", [(f"POINT({centre.x()} {centre.y()})",)], crs=around.crs().authid())
    ran = run(FricheDetect, UNITS=units, POLLUE=clue, MIN_AREA=0, OUTPUT="memory:")
    assert max(attributes(ran.layer(), "ind_score")) == 100.0
